internal import Findings

extension Rule {
    static let federatedOutsideTrust = Rule(
        id: "federated-outside-trust",
        severity: .low,
        confidence: .medium,
        summary: "a policy other than a trust policy names an identity provider",
        why:
            "A provider's tokens take roles: requests to a resource come from the sessions of those. AWS does not say which services "
            + "take a provider for its sessions.",
        fix: "Name the role that the tokens take.",
        source: AWSDocs.checks,
        fires: [.bucket(#""Principal": {"Federated": «"cognito-identity.amazonaws.com"»}"#)],
        quiet: [
            .oidc("gitlab.com", #""Condition": {"StringEquals": {"gitlab.com:sub": "project_path:g/p:ref_type:branch:ref:main"}}"#)
        ],
        check: .statement([.resource, .endpoint]) { statement, check in
            for entry in statement.principal?.entries ?? []
            where entry.type == "Federated" && (!entry.text.isFree || entry.provider != nil) {
                check.report(
                    entry.value, "an identity provider makes no request to a resource: its sessions do",
                    help: "name the role that its tokens take")
            }
        }
    )
}
