internal import Findings

extension Rule {
    static let federatedOutsideTrust = Rule(
        id: "federated-outside-trust",
        severity: .high,
        summary: "a policy other than a trust policy names an identity provider",
        why: "A provider's tokens only take roles: no request to a resource comes from one.",
        fix: "Name the role that the tokens take.",
        source: AWSDocs.checks,
        fires: [.bucket(#""Principal": {"Federated": «"cognito-identity.amazonaws.com"»}"#)],
        quiet: [
            .oidc("gitlab.com", #""Condition": {"StringEquals": {"gitlab.com:sub": "project_path:g/p:ref_type:branch:ref:main"}}"#)
        ],
        check: .statement([.resource, .endpoint]) { statement, check in
            for entry in statement.principal?.entries ?? [] where entry.type == "Federated" && !entry.text.isFree {
                check.report(
                    entry.value, "an identity provider makes no request to a resource", help: "name the role that its tokens take")
            }
        }
    )
}
