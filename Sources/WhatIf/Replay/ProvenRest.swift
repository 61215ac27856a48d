internal import Documents
internal import PolicyLanguage

/// What a call that succeeded has proved of the layers that nobody changes: they let it pass.
enum ProvenRest {
    /// A policy of one statement that allows everything to whoever is meant.
    static func everything(_ kind: PolicyKind, principal: String? = nil) -> Policy? {
        let who = principal.map { #""Principal":\#($0),"# } ?? ""
        let text = #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",\#(who)"Action":"*","Resource":"*"}]}"#
        return try? Policy(JSONDocument.parse(text, name: "a call that succeeded").root, kind: kind, name: "a call that succeeded")
    }

    static let identity: [Policy] = everything(.identity).map { [$0] } ?? []
    static let serviceControl: [Policy] = everything(.serviceControl).map { [$0] } ?? []

    /// That of a resource: a grant to the caller's account, which escapes no limit of the caller's; to those who have no account, the
    /// grant itself. What the resource's own policy is known to allow stays, as it may escape the caller's limits.
    static func resource(_ own: Policy?, account: String?) -> Policy? {
        let principal = account.map { #"{"AWS":"\#($0)"}"# } ?? #""*""#
        guard let proven = everything(.resource, principal: principal) else { return own }
        guard let own else { return proven }
        return own.with(proven.statements + own.statements.filter { $0.effect == .allow })
    }
}
