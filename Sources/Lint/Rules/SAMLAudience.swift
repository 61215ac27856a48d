internal import Findings
internal import PolicyLanguage

extension Rule {
    static let samlAudience = Rule(
        id: "saml-audience",
        severity: .medium,
        summary: "a role trusts a SAML provider without testing where the assertion was sent",
        why: "An assertion that was made for another sign-in page is then good for this role.",
        fix: "Test `SAML:aud`, `https://signin.aws.amazon.com/saml` for the console.",
        source: AWSDocs.federationKeys,
        fires: [
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"Federated": "#
                    + #"«"arn:aws:iam::111122223333:saml-provider/p"»}"#)
        ],
        quiet: [
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"Federated": "#
                    + #""arn:aws:iam::111122223333:saml-provider/p"}, "Condition": {"StringEquals": "#
                    + #"{"SAML:aud": "https://signin.aws.amazon.com/saml"}}"#)
        ],
        check: .statement(.trust) { statement, check in
            guard statement.effect == .allow, let principal = statement.principal, !principal.isNegated,
                !statement.narrowing.contains(where: { $0.key.prefix == "saml" })
            else { return }
            for entry in principal.entries where entry.provider == .saml {
                check.report(entry.value, "an assertion for any sign-in page is good for the role", help: "test `SAML:aud`")
            }
        }
    )
}
