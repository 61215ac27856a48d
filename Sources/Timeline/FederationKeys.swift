internal import Activity
internal import Documents
internal import PolicyLanguage

/// The keys of an identity provider that a session has in its requests, by the record of the sign-in that opened it: whose token or assertion
/// it was, and for whom that was made (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html).
enum FederationKeys {
    /// Sets what the event that issued a session's credentials tells.
    static func add(_ issue: Event, to context: inout Context) {
        func answer(_ member: String) -> String? {
            issue.text(member, in: .responseElements).flatMap { ServiceKeyText.isTold($0) ? $0 : nil }
        }
        func set(_ key: String, _ value: String?) {
            if let value { context[key] = .single(value) }
        }
        switch issue.name {
        case "AssumeRoleWithSAML":
            set("saml:namequalifier", answer("nameQualifier"))
            set("saml:sub", answer("subject"))
            set("saml:sub_type", answer("subjectType"))
        case "AssumeRoleWithWebIdentity":
            guard let host = answer("provider").map(host(of:)), !withOtherKeys.contains(host) else { return }
            set("\(host):sub", answer("subjectFromWebIdentityToken"))
            if !withParty.contains(host) { set("\(host):aud", answer("audience")) }
        default: break
        }
    }

    /// Issuers whose sessions have `app_id` and the like.
    private static let withOtherKeys: Set<String> = ["www.amazon.com", "graph.facebook.com"]
    /// Where a token may be made for another party (`azp`), the key holds that one, and the record the token's `aud`.
    private static let withParty: Set<String> = ["accounts.google.com"]

    /// What stands behind `oidc-provider/` in an ARN; issuers that AWS knows have none.
    private static func host(of provider: String) -> String {
        guard let mark = provider[...].range(ofASCII: ":oidc-provider/") else { return provider }
        return String(provider[mark.upperBound...])
    }
}
