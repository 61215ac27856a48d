internal import Findings
internal import PolicyLanguage

extension Rule {
    static let notPrincipalAllow = Rule(
        id: "not-principal-allow",
        severity: .high,
        summary: "an Allow is given to everyone but those who are listed",
        why: "`NotPrincipal` in an Allow covers every other principal of every account, and callers without credentials.",
        fix: "Name in `Principal` who is allowed.",
        source: AWSDocs.notPrincipal,
        fires: [.bucket(#"«"NotPrincipal"»: {"AWS": "111122223333"}"#)],
        quiet: [
            .statement(
                .resource,
                #""Effect": "Deny", "NotPrincipal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#
            )
        ],
        check: .statement([.resource, .endpoint]) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, principal.isNegated else { return }
            check.report(
                principal.key, "everyone who is not listed is allowed, without credentials too", help: "name who is allowed")
        }
    )
}
