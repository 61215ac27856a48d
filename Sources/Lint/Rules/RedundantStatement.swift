internal import Findings
internal import PolicyLanguage

extension Rule {
    static let redundantStatement = Rule(
        id: "redundant-statement",
        severity: .low,
        summary: "a statement is covered by others of the same effect",
        why: "It changes nothing, takes room in the document's quota, and hides how wide the others are.",
        fix: "Remove the narrower statement, or the wider one where it was not meant.",
        source: AWSDocs.checks,
        fires: [
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::b/*"},
                  «{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObjectAcl"], "Resource": "arn:aws:s3:::b/logs/*"}»]}
                """),
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/a*", "arn:aws:s3:::b/b*"],
                   "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}},
                  {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::b/*",
                   "Condition": {"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}},
                  «{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/b/*"}»]}
                """),
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
                """),
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*",
                   "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "300"}}},
                  {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::b/*",
                   "Condition": {"NumericGreaterThan": {"aws:MultiFactorAuthAge": "300"}}},
                  {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/b/*"}]}
                """),
        ],
        check: .document(.all) { draft, check in
            guard draft.statements.count <= StatementCover.most else { return }
            var left = draft.statements
            for (index, statement) in draft.statements.enumerated() {
                let wider = draft.statements.enumerated().first { other in
                    other.offset != index && other.element.effect == statement.effect
                        && StatementCover.covers(other.element, statement)
                        && !(other.offset > index && StatementCover.covers(statement, other.element))
                }
                guard let wider else { continue }
                // The texts show it of two that say the same; of others the engine has to prove it.
                guard StatementCover.covers(statement, wider.element) || check.union.changesNothing(statement) else { continue }
                check.report(
                    statement.value, "another statement covers this one", help: "remove it", fix: .remove, in: statement,
                    related: [("the statement that covers it", wider.element.value)])
                left.removeAll { $0 === statement }
            }
            for statement in left {
                let others = left.filter { $0 !== statement && $0.effect == statement.effect }
                guard let cover = check.union.cover(of: statement, by: others) else { continue }
                check.report(
                    statement.value,
                    cover.count == 1 ? "another statement covers this one" : "other statements together cover this one",
                    help: "remove it", in: statement,
                    related: cover.map { ("a statement that covers it, or a part of it", $0.value) })
                left.removeAll { $0 === statement }
            }
        }
    )
}
