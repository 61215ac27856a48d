internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let malformedPrincipal = Rule(
        id: "malformed-principal",
        severity: .high,
        summary: "a principal is of no form that AWS knows",
        why: "AWS refuses the document.",
        fix:
            "Write `*`, an account's twelve digits, the ARN of a user, role or session, a service's principal, or a provider's ARN, "
            + "each under its own type.",
        source: AWSDocs.principal,
        fires: [
            .bucket(#""Principal": «"arn:aws:iam::111122223333:root"»"#),
            .bucket(#""Principal": {"AWS": [«"1111"», «"arn:aws:iam::111122223333:group/g"», «"ec2.amazonaws.com"»]}"#),
            .trust(#""Principal": {"Service": «"EC2"», "CanonicalUser": «"abc"»}"#),
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "Principal": {"Federated": «"arn:aws:iam::1:saml/x"»}"#),
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithSAML", "#
                    + #""Principal": {"Federated": «"arn:asw:iam::111122223333:saml-provider/x"»}"#),
        ],
        quiet: [
            .bucket(
                #""Principal": {"AWS": ["111122223333", "arn:aws:iam::111122223333:role/p/r", "AROAEXAMPLEEXAMPLE1", "#
                    + #""arn:aws:sts::111122223333:assumed-role/r/s"], "Service": "logs.eu-west-1.amazonaws.com"}"#),
            .oidc("sts.windows.net/t/", #""Condition": {"StringEquals": {"sts.windows.net/t/:sub": "x"}}"#),
        ],
        check: .statement(.withPrincipal) { statement, check in
            for entry in statement.principal?.entries ?? [] where !entry.text.isFree && !hasVariable(entry.text.text) {
                let text = entry.text.text
                switch (entry.form, entry.type) {
                case (.group, _):
                    check.report(entry.value, "a group is not a principal", help: "name its users, or a role that they take")
                case (.malformed, "*"):
                    check.report(entry.value, "a principal is `*` or an object, not \(code(text))", help: "write `{\"AWS\": ...}`")
                case (.malformed, "AWS"): check.report(entry.value, "\(code(text)) is not an account, user, role or session")
                case (.malformed, "Service"):
                    check.report(
                        entry.value, "\(code(text)) is not a service principal",
                        help: "it looks like `lambda.amazonaws.com`, in lower case")
                case (.malformed, "Federated"):
                    check.report(
                        entry.value, "\(code(text)) is not an identity provider",
                        help: "write the ARN of a `saml-provider` or `oidc-provider`")
                case (.malformed, "CanonicalUser"):
                    check.report(entry.value, "\(code(text)) is not a canonical user id: 64 digits from `0` to `f`")
                default: continue
                }
            }
        }
    )
}
