internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let tokenSubjectBroad = Rule(
        id: "oidc-subject-broad",
        severity: .high,
        summary: "a role trusts more subjects of an issuer of tokens than one project",
        why:
            "A pattern that ends within the owner's name admits strangers who choose a name that begins so; one that ends after it admits "
            + "every project of the owner.",
        fix: "Write owner and project in full, or test another claim that names the project.",
        source: AWSDocs.oidc,
        fires: [
            .oidc(
                "token.actions.githubusercontent.com",
                #""Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": [«"*"», «"repo:acme*"», «"repo:acme/*"», "#
                    + #""repo:acme/site:*"]}}"#),
            .oidc("app.terraform.io", #""Condition": {"StringLike": {"app.terraform.io:sub": «"organization:*"»}}"#),
            .oidc(
                "oidc.eks.eu-west-1.amazonaws.com/id/ABC",
                #""Condition": {"StringLike": {"oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": «"system:serviceaccount:prod:*"»}}"#),
        ],
        quiet: [
            .oidc(
                "token.actions.githubusercontent.com",
                #""Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": ["repo:acme/site:ref:refs/heads/*", "#
                    + #""repo:acme/site:environment:prod"]}}"#),
            .oidc(
                "token.actions.githubusercontent.com",
                #""Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/*"}, "#
                    + #""StringEquals": {"token.actions.githubusercontent.com:repository_id": "74"}}"#),
        ],
        check: .statement(.trust) { statement, check in
            for (issuer, _) in statement.trustedIssuers {
                // Another claim that tells the project, without a wildcard, narrows whatever the subject leaves open.
                let others = issuer.projectClaims
                if statement.conditions(on: others, of: issuer).contains(where: { condition in
                    !condition.op.isNegated && !condition.op.holdsWhenAbsent
                        && condition.values.allSatisfy { !condition.takesWildcards || !ARNText.hasWildcard($0.text) }
                }) {
                    continue
                }
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
                            // Any branch of one repository is what many mean; a namespace is shared more often than not.
                            guard isCluster else { continue }
                            check.report(value.value, "every service account of the namespace may take the role", severity: .low)
                        case nil: continue
                        }
                    }
                }
            }
        }
    )
}
