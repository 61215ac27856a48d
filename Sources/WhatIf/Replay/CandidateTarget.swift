package import Documents
internal import PolicyLanguage
package import Principals

/// Whom or what a part of a candidate is put on.
package enum CandidateTarget: Sendable {
    case everywhere
    /// By id.
    case accounts(Set<String>)
    /// A unit or root of the organisation, by id: its accounts at the time of a call.
    case unit(String)
    /// A glob of ARNs of principals or resources.
    case arns(Glob)
    /// A user or role by its name.
    case name(String)

    /// Reads what stands after `on=`: an account, a unit or root of the organisation by id or name, an ARN glob, or a name.
    ///
    /// - Throws: `InputError` where the organisation has no such unit.
    package init(_ text: String, in directory: Directory, at option: String) throws(InputError) {
        if isAccountID(text) {
            self = .accounts([text])
        } else if text.hasPrefix("arn:") || text.contains("*") {
            self = .arns(Glob(text))
        } else if let unit = directory.organizations.flatMap(\.allNodes).first(where: {
            $0.kind != .account && ($0.id == text || $0.name == text)
        }) {
            self = .unit(unit.id)
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

    /// A glob may fit the ARN of one session of a role.
    var mayNameSession: Bool { if case .arns = self { true } else { false } }

    /// The same with the accounts that a unit has in a directory.
    func settled(in directory: @autoclosure () -> Directory) -> CandidateTarget {
        guard case .unit(let id) = self else { return self }
        var accounts: Set<String> = []
        for organization in directory().organizations {
            for node in organization.allNodes where node.kind == .account {
                if organization.lineage(of: node.id).contains(where: { $0.id == id }) { accounts.insert(node.id) }
            }
        }
        return .accounts(accounts)
    }

    /// - Parameter session: the ARN of the session, where it is one.
    func includes(_ principal: PrincipalFacts, session: String?) -> Bool {
        switch self {
        case .everywhere: return true
        case .unit: return false
        case .accounts(let accounts): return principal.account.map(accounts.contains) ?? false
        case .arns(let glob):
            return [principal.arn, session, principal.name.text].contains { $0.map(glob.matches) ?? false }
        case .name(let name):
            let own = principal.role?.facts.name ?? principal.user?.facts.name ?? principal.name.name
            // `role/app`, the end of an ARN, is a name too.
            let isEnd = name.contains("/") && (principal.arn?.lowercased().hasSuffix(":\(name.lowercased())") ?? false)
            return isEnd || own.lowercased() == name.lowercased()
        }
    }

    /// Whether it names the resource itself or the one whose policy decides about it: the bucket of an object, the table of an index.
    ///
    /// - Parameter owner: the account that owns the resource, where it is known.
    func includes(_ resource: ResourceName, owner: String?) -> Bool {
        ResourcePolicies.holders(of: resource).contains { names(ResourceName($0), owner: owner) }
    }

    /// Whether it may name one of the resources of a pattern.
    func mayInclude(_ pattern: ResourceName) -> Bool {
        switch self {
        case .everywhere, .unit, .accounts: return false
        case .name: return true
        case .arns(let glob):
            let fields = glob.bytes.split(separator: UInt8(ascii: ":"), maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count > 3, !fields[...2].joined().contains(where: { $0 >= Glob.anyOne }), let service = pattern.service
            else { return true }
            return fields[2].elementsEqual(service.utf8)
        }
    }

    private func names(_ resource: ResourceName, owner: String?) -> Bool {
        switch self {
        case .everywhere: return true
        case .unit: return false
        case .accounts(let accounts): return owner.map(accounts.contains) ?? false
        case .arns(let glob): return glob.matches(resource.text)
        case .name(let name):
            return resource.resource.map { $0 == name || $0.hasSuffix("/\(name)") || $0.hasSuffix(":\(name)") } ?? false
        }
    }
}
