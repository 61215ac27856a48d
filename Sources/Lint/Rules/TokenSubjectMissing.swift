internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let tokenSubjectMissing = Rule(
        id: "oidc-subject-missing",
        severity: .high,
        summary: "a role trusts an issuer of tokens without saying whose tokens",
        why:
            "Services such as GitHub Actions, GitLab or HCP Terraform issue tokens to everybody from one issuer: any of their users "
            + "may take the role. For the best known issuers AWS refuses to save such a policy; older ones stay open.",
        fix: "Test the claim `sub` of the issuer, down to the project and branch or environment.",
        source: AWSDocs.oidc,
        fires: [
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "#
                    + #"«"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"»}, "Condition": {"StringEquals": "#
                    + #"{"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}"#),
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "#
                    + #"«"arn:aws:iam::111122223333:oidc-provider/ci.example.com"»}"#),
            .template(
                #"{"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": {"#
                    + #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": "#
                    + #"«{"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com"}»}}}}}}}"#),
        ],
        quiet: [
            .template(
                #"{"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": {"#
                    + #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Federated": {"Ref": "P"}}, "#
                    + #""Condition": {"StringEquals": {"gitlab.com:sub": "project_path:g/p:ref_type:branch:ref:main"}}}}}}}, "#
                    + #""Parameters": {"P": {"Type": "String"}}}"#),
            .oidc("gitlab.com", #""Condition": {"StringEquals": {"gitlab.com:sub": "project_path:g/p:ref_type:branch:ref:main"}}"#),
            .oidc("ci.example.com", #""Condition": {"StringEquals": {"ci.example.com:sub": "x"}}"#),
            .oidc(
                "token.actions.githubusercontent.com",
                #""Condition": {"ForAllValues:StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/site:*"}}"#),
        ],
        check: .statement(.trust) { statement, check in
            if let entry = statement.unknownIssuer {
                check.report(
                    entry.value, "whoever has a token of \(code(entry.text.text)) may take the role",
                    help: "test the claim `sub` of the issuer", severity: .medium)
            }
            for (issuer, entry) in statement.trustedIssuers {
                // A claim that is not known from the file may be any.
                if statement.conditions.contains(where: \.isOpen) || statement.demandsOther(than: issuer) { continue }
                // What else is wrong with a test (its set operator, that it holds without the claim) other rules tell.
                func tests(_ claims: Set<String>) -> Bool {
                    statement.conditions(on: claims, of: issuer).contains { condition in
                        !condition.op.isNegated && !condition.values.contains(where: condition.isAnything)
                    }
                }
                if let demanded = issuer.demanded, !tests([demanded]) {
                    check.report(
                        entry.value, "a trust in \(code(issuer.host)) has to test the claim `\(demanded)`, or AWS refuses it",
                        help: "test `\(issuer.host):\(demanded)`")
                } else if !tests(issuer.tellingClaims), issuer.product != .cognito {
                    check.report(
                        entry.value, "whoever has a token of \(code(issuer.host)) may take the role",
                        help: "test `\(issuer.host):sub`",
                        severity: .medium)
                } else if issuer.product == .cognito, !tests(["amr"]) {
                    check.report(
                        entry.value, "identities that have not signed in may take the role",
                        help: "test `\(issuer.host):amr` with `ForAnyValue:StringLike`", severity: .medium)
                }
            }
        }
    )
}
