internal import Findings
internal import Documents
internal import PolicyLanguage

extension Rule {
    static let tokenSubjectBroad = Rule(
        id: "oidc-subject-broad",
        severity: .high,
        summary: "a role trusts more subjects of an issuer of tokens than one project",
        why:
            "A pattern that ends within the owner's name admits strangers who choose a name that begins so; one that ends after it admits "
            + "every project of the owner; one that ends after the project admits every branch, tag and pull request.",
        fix: "Write owner, project and branch or environment in full.",
        source: AWSDocs.oidc,
        fires: [
            .oidc(
                "token.actions.githubusercontent.com",
                #""Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": [«"*"», «"repo:acme*"», «"repo:acme/*"», "#
                    + #"«"repo:acme/site:*"»]}}"#),
            .oidc("app.terraform.io", #""Condition": {"StringLike": {"app.terraform.io:sub": «"organization:*"»}}"#),
            .oidc(
                "oidc.eks.eu-west-1.amazonaws.com/id/ABC",
                #""Condition": {"StringLike": {"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": «"system:serviceaccount:prod:*"»}}"#),
        ],
        quiet: [
            .oidc(
                "token.actions.githubusercontent.com",
                #""Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": ["repo:acme/site:ref:refs/heads/*", "#
                    + #""repo:acme/site:environment:prod"]}}"#)
        ],
        check: .statement(.trust) { statement, check in
            for (issuer, _) in statement.trustedIssuers {
                for condition in statement.conditions(on: ["sub"], of: issuer) where condition.isLike && !condition.op.isNegated {
                    for value in condition.known {
                        let isCluster = issuer.product == .kubernetes
                        switch issuer.breadth(ofSubject: value.text) {
                        case .anyone:
                            check.report(value.value, "strangers can obtain a token of \(code(issuer.host)) with such a subject")
                        case .organization:
                            let all = isCluster ? "every service account of the cluster" : "every project of the owner"
                            check.report(value.value, "\(all) may take the role", severity: .medium)
                        case .project:
                            let all = isCluster ? "every service account of the namespace" : "every branch, tag and pull request"
                            check.report(value.value, "\(all) may take the role", severity: isCluster ? .low : .medium)
                        case nil: continue
                        }
                    }
                }
            }
        }
    )
}
