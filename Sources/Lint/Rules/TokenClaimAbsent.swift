internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let tokenClaimAbsent = Rule(
        id: "oidc-claim-absent",
        severity: .high,
        summary: "a trust policy tests a claim that the tokens of its issuer do not bring",
        why:
            "The claims of another issuer, and claims that AWS does not read, are absent from the request: a positive operator never "
            + "holds, and nobody can take the role; a negated one always does.",
        fix: "Write the issuer as in the provider's ARN, and a claim that AWS reads from its tokens.",
        source: AWSDocs.federationKeys,
        fires: [
            .oidc("gitlab.com", #""Condition": {"StringEquals": {«"gitlab.example.com:sub"»: "x"}}"#),
            .oidc("gitlab.com", #""Condition": {"StringEquals": {"gitlab.com:sub": "x", «"gitlab.com:environment"»: "prod"}}"#),
        ],
        quiet: [
            .oidc("gitlab.com", #""Condition": {"StringEquals": {"gitlab.com:sub": "x", "gitlab.com:ref_protected": "true"}}"#)
        ],
        check: .statement(.trust) { statement, check in
            let issuers = statement.trustedIssuers.map(\.issuer)
            guard !issuers.isEmpty, statement.principal?.entries.count == issuers.count else { return }
            for condition in statement.conditions where condition.key.origin == .federation && condition.key.prefix != "saml" {
                let key = condition.key
                let ofPrefix = issuers.filter { $0.host.lowercased() == key.prefix }
                if ofPrefix.isEmpty {
                    // A claim's own name may hold a colon (CircleCI): then the issuer is a part of the prefix.
                    if issuers.contains(where: { key.name.hasPrefix($0.host.lowercased() + ":") }) { continue }
                    check.report(
                        condition.keyValue, "\(code(key.text)) is not a claim of \(code(issuers[0].host))",
                        help: "write `\(issuers[0].host):\(key.claim)`")
                } else if !ofPrefix.contains(where: { $0.claims.contains(key.claim) }) {
                    check.report(condition.keyValue, "the claim \(code(key.claim)) is not read from tokens", severity: .medium)
                }
            }
        }
    )
}
