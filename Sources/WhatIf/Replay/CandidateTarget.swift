package import Documents
internal import PolicyLanguage
package import Principals

/// Whom or what a part of a candidate is put on.
package enum CandidateTarget: Sendable {
    case everywhere
    /// Accounts, by id: one, or those under a unit of the organisation.
    case accounts(Set<String>)
    /// A glob of ARNs of principals or resources.
    case arns(Glob)
    /// A user or role by its name.
    case name(String)

    /// Reads what stands after `on=`: an account, a unit or root of the organisation by id or name, an ARN glob, or a name.
    ///
    /// - Throws: `InputError` where the organisation has no such unit.
    package init(_ text: String, in directory: Directory, at option: String) throws(InputError) {
        if text.utf8.count == 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            self = .accounts([text])
        } else if text.hasPrefix("arn:") || text.contains("*") {
            self = .arns(Glob(text))
        } else if let accounts = Self.accounts(under: text, in: directory) {
            self = .accounts(accounts)
        } else if text.hasPrefix("ou-") || text.hasPrefix("r-") {
            let units = directory.organizations.flatMap(\.allNodes).filter { $0.kind != .account }.map(\.id)
            throw InputError(
                "the organisation of the input has no unit `\(text)`", at: Location(file: option),
                help: SpellingSuggestion.name(to: text, in: units).map { "did you mean `\($0)`?" }
                    ?? "give an account, a unit, or an ARN with `*`")
        } else {
            self = .name(text)
        }
    }

    private static func accounts(under text: String, in directory: Directory) -> Set<String>? {
        for organization in directory.organizations {
            guard let unit = organization.allNodes.first(where: { $0.kind != .account && ($0.id == text || $0.name == text) })
            else {
                continue
            }
            let accounts = organization.allNodes.filter { node in
                node.kind == .account && organization.lineage(of: node.id).contains { $0.id == unit.id }
            }
            return Set(accounts.map(\.id))
        }
        return nil
    }

    /// - Parameter session: the ARN of the session, where it is one.
    func includes(_ principal: PrincipalFacts, session: String?) -> Bool {
        switch self {
        case .everywhere: return true
        case .accounts(let accounts): return principal.account.map(accounts.contains) ?? false
        case .arns(let glob):
            return [principal.arn, session, principal.name.text].contains { $0.map(glob.matches) ?? false }
        case .name(let name):
            let own = principal.role?.facts.name ?? principal.user?.facts.name ?? principal.name.name
            return own.lowercased() == name.lowercased()
        }
    }

    /// - Parameter owner: the account that owns the resource, where it is known.
    func includes(_ resource: ResourceName, owner: String?) -> Bool {
        switch self {
        case .everywhere: return true
        case .accounts(let accounts): return owner.map(accounts.contains) ?? false
        case .arns(let glob): return glob.matches(resource.text)
        case .name(let name):
            return resource.resource.map { $0 == name || $0.hasSuffix("/\(name)") || $0.hasSuffix(":\(name)") } ?? false
        }
    }
}
