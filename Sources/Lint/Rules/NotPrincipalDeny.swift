internal import Findings
internal import PolicyLanguage

extension Rule {
    static let notPrincipalDeny = Rule(
        id: "not-principal-deny",
        severity: .low,
        summary: "a Deny spares those who are listed in `NotPrincipal`",
        why:
            "The list has to hold the account, the role and each session; a caller with a permissions boundary is denied whatever it "
            + "says. AWS advises against it.",
        fix: "Deny `\"Principal\": \"*\"` under `ArnNotEquals` on `aws:PrincipalArn`.",
        source: AWSDocs.notPrincipal,
        fires: [
            .statement(
                .resource,
                #""Effect": "Deny", «"NotPrincipal"»: {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#
            )
        ],
        quiet: [
            .statement(
                .resource,
                #""Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "#
                    + #""Condition": {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/r"}}"#)
        ],
        check: .statement([.resource, .endpoint]) { statement, check in
            guard statement.effect == .deny, let principal = statement.principal, principal.isNegated else { return }
            check.report(
                principal.key, "a listed caller with a permissions boundary is denied all the same",
                help: "test `aws:PrincipalArn` instead")
        }
    )
}
