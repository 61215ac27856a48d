internal import PolicyLanguage

extension Rule {
    static let redundantStatement = Rule(
        id: "redundant-statement",
        severity: .low,
        summary: "a statement is covered by another of the same effect",
        why: "It changes nothing, takes room in the document's quota, and hides how wide the other is.",
        fix: "Remove the narrower statement, or the wider one where it was not meant.",
        source: Page.checks,
        fires: [
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"},
                  «{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectAcl"], "Resource": "arn:aws:s3:::b/logs/*"}»]}
                """)
        ],
        quiet: [
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*",
                   "Condition": {"Bool": {"aws:SecureTransport": "true"}}},
                  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/logs/*"},
                  {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/logs/*"}]}
                """)
        ],
        check: .document(.all) { draft, check in
            guard draft.statements.count <= StatementCover.most else { return }
            for (index, statement) in draft.statements.enumerated() {
                let wider = draft.statements.enumerated().first { other in
                    other.offset != index && other.element.effect == statement.effect
                        && StatementCover.covers(other.element, statement)
                        && !(other.offset > index && StatementCover.covers(statement, other.element))
                }
                guard let wider else { continue }
                check.report(
                    statement.value, "another statement covers this one", help: "remove it", mend: .remove, in: statement,
                    related: [("the statement that covers it", wider.element.value)])
            }
        }
    )
}
