internal import PolicyLanguage

/// Callers whom the statements of some documents treat alike, told by the entries of `Principal` that they meet (docs/reference/principals.md).
struct CallerClass: Hashable {
    /// The entry that tells them apart; nil where the documents name no principal.
    let name: PrincipalEntry?
    /// The entries that an Allow meets them by. To name a role gives it access by itself, to name its account only lets the account
    /// give it: a class is looked at both ways.
    private let allowed: Set<PrincipalEntry>
    private let denied: Set<PrincipalEntry>
    /// One of each group must be listed for a Deny with `NotPrincipal` to spare them; nil where no list can.
    private var spared: [Set<PrincipalEntry>]?

    /// Whether a statement is about these callers.
    func isMet(by statement: Statement) -> Bool {
        guard let principal = statement.principal else { return true }
        if principal.isNegated, principal.entries.contains(.everyone) { return false }
        if principal.isNegated, statement.effect == .deny {
            guard let spared else { return true }
            return !spared.allSatisfy { !$0.isDisjoint(with: principal.entries) }
        }
        let entries = statement.effect == .allow ? allowed : denied
        return principal.entries.contains(where: entries.contains) != principal.isNegated
    }

    /// The classes that the statements tell apart, those of whom nothing special is said first; `limit` at most.
    static func all(_ statements: [Statement], limit: Int) -> [CallerClass] {
        var named: [PrincipalEntry] = []
        var seen: Set<PrincipalEntry> = []
        for entry in statements.lazy.compactMap(\.principal).flatMap(\.entries)
        where entry != .everyone && named.count <= limit && seen.insert(entry).inserted {
            named.append(entry)
        }
        guard statements.contains(where: { $0.principal != nil }) else {
            return [CallerClass(name: nil, allowed: [], denied: [])]
        }
        var classes = [CallerClass(name: .everyone, allowed: [.everyone], denied: [.everyone])]
        for entry in named {
            var own: Set = [.everyone, entry]
            if case .service = entry { own.insert(.service("*")) }
            let within = named.filter(entry.isWithin)
            let above = own.union(within)
            let spared = entry.spared(among: within)
            classes.append(CallerClass(name: entry, allowed: above, denied: above, spared: spared))
            if above != own { classes.append(CallerClass(name: entry, allowed: own, denied: above, spared: spared)) }
            // Of an account's principals only its root user is spared where the account is listed.
            if case .account = entry { classes.append(CallerClass(name: entry, allowed: own, denied: own, spared: [[entry]])) }
        }
        return classes
    }
}

extension PrincipalEntry {
    /// What a Deny with `NotPrincipal` must list, one of each group, to spare whoever is meant by this entry and by no longer one.
    ///
    /// - Parameter within: the named entries that mean it as well.
    fileprivate func spared(among within: [PrincipalEntry]) -> [Set<PrincipalEntry>]? {
        switch self {
        case .service, .federated, .canonicalUser: return [[self]]
        case .everyone, .account, .uniqueID: return nil
        case .arn(let name):
            // A role stands for those of its sessions that no entry names.
            guard let account = name.account, !name.resourceHasPrefix("role/") else { return nil }
            let own: [Set<PrincipalEntry>] = [[self], [.account(account)]]
            guard name.resourceHasPrefix("assumed-role/") else { return own }
            return own + [Set(within).subtracting([.account(account)])]
        }
    }

    /// Whether whoever is meant by this entry is meant by the other as well: a role by its account, a session by its role.
    fileprivate func isWithin(_ other: PrincipalEntry) -> Bool {
        guard case .arn(let name) = self else { return false }
        switch other {
        case .account(let account): return name.account == account
        case .arn(let role):
            // A session's ARN has its role's name without the path.
            guard name.service == "sts", role.service == "iam", name.account == role.account,
                let session = name.resource?.split(separator: "/"), session.count == 3, session[0] == "assumed-role",
                let path = role.resource?.split(separator: "/"), path.first == "role"
            else { return false }
            return path.last == session[1]
        default: return false
        }
    }
}
