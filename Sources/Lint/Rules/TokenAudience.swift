internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let tokenAudience = Rule(
        id: "oidc-audience",
        severity: .low,
        summary: "a role trusts an issuer of tokens without testing for whom they were issued, or tests it by a set operator",
        why:
            "A token made for another service is then good for this role, where the provider lists its audience. The audience has one "
            + "value: `ForAllValues` holds without it, `ForAnyValue` adds nothing.",
        fix: "Test the claim `aud` with `StringEquals`.",
        source: AWSDocs.checks,
        fires: [
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "#
                    + #"«"arn:aws:iam::111122223333:oidc-provider/gitlab.com"»}, "Condition": {"StringEquals": {"gitlab.com:sub": "x"}}"#
            ),
            .oidc(
                "gitlab.com",
                #""Condition": {"StringEquals": {"gitlab.com:sub": "x"}, «"ForAnyValue:StringEquals"»: {"gitlab.com:aud": "y"}}"#),
        ],
        quiet: [.oidc("gitlab.com", #""Condition": {"StringEquals": {"gitlab.com:sub": "x", "gitlab.com:aud": "y"}}"#)],
        check: .statement(.trust) { statement, check in
            for (issuer, entry) in statement.trustedIssuers {
                if statement.conditions.contains(where: \.isOpen) || statement.demandsOther(than: issuer) { continue }
                let audience = statement.conditions(on: ["aud", "oaud", "app_id"], of: issuer)
                // Where AWS demands the claim, `oidc-subject-missing` tells of it.
                if audience.isEmpty, issuer.demanded != "aud" {
                    check.report(
                        entry.value, "the audience of tokens of \(code(issuer.host)) is not tested",
                        help: "test `\(issuer.host):aud`")
                }
                for condition in audience where condition.op.quantifier != .one {
                    let isOpen = condition.op.quantifier == .forAllValues
                    check.report(
                        condition.operatorKey,
                        "the audience has one value: \(isOpen ? "this also holds without it" : "no set operator belongs there")",
                        help: "write `StringEquals`", severity: .medium, related: [("the key", condition.keyValue)])
                }
            }
        }
    )
}
