internal import Findings
internal import PolicyLanguage

extension Rule {
    static let shadowedStatement = Rule(
        id: "shadowed-statement",
        severity: .medium,
        summary: "an Allow is wholly covered by the Denies of the same document",
        why: "A Deny always wins: the Allow gives nothing.",
        fix: "Remove the Allow, or narrow the Deny.",
        source: AWSDocs.evaluation,
        fires: [
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"},
                  «{"Effect": "Allow", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::b/*"}»]}
                """),
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*"},
                  {"Effect": "Deny", "NotAction": ["s3:*", "iam:*"], "Resource": "*"},
                  «{"Effect": "Allow", "Action": ["s3:DeleteObject", "ec2:StartInstances"], "Resource": "*"}»]}
                """),
        ],
        quiet: [
            // The policy of a private API, as API Gateway's pages write it.
            Example(
                .resource,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*"},
                  {"Effect": "Deny", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*",
                   "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}}}]}
                """),
            Example(
                .identity,
                """
                {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Deny", "Action": "s3:Delete*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
                  {"Effect": "Allow", "Action": "s3:DeleteObject", "Resource": "arn:aws:s3:::b/*"}]}
                """),
        ],
        check: .document(.all) { draft, check in
            guard draft.statements.count <= StatementCover.most else { return }
            let denies = draft.statements.filter { $0.effect == .deny }
            guard !denies.isEmpty else { return }
            for statement in draft.statements where statement.effect == .allow {
                if let deny = denies.first(where: { StatementCover.covers($0, statement) }) {
                    check.report(
                        statement.value, "a Deny covers the whole of this Allow", in: statement,
                        related: [("the Deny that covers it", deny.value)])
                } else if let cover = check.union.cover(of: statement, by: denies) {
                    check.report(
                        statement.value,
                        cover.count == 1
                            ? "a Deny covers the whole of this Allow" : "several Denies together cover the whole of this Allow",
                        in: statement, related: cover.map { ("a Deny that covers it, or a part of it", $0.value) })
                }
            }
        }
    )
}
