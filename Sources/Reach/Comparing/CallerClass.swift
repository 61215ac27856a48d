internal import PolicyLanguage

/// Callers whom the statements of some documents treat alike, told by the entries of `Principal` that they meet (semantics 3.3).
struct CallerClass: Hashable {
    /// The entry that tells them apart; nil where the documents name no principal.
    let name: PrincipalEntry?
    /// The entries that an Allow meets them by. To name a role gives it access by itself, to name its account only lets the account
    /// give it: a class is looked at both ways.
    private let allowed: Set<PrincipalEntry>
    private let denied: Set<PrincipalEntry>

    /// Whether a statement is about these callers.
    func isMet(by statement: Statement) -> Bool {
        guard let principal = statement.principal else { return true }
        let entries = statement.effect == .allow ? allowed : denied
        let meets = principal.entries.contains { entries.contains($0) && !(principal.isNegated && $0 == .everyone) }
        return meets != principal.isNegated
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
            let own: Set = [.everyone, entry]
            let above = own.union(named.filter(entry.isWithin))
            classes.append(CallerClass(name: entry, allowed: above, denied: above))
            if above != own { classes.append(CallerClass(name: entry, allowed: own, denied: above)) }
        }
        return classes
    }
}

extension PrincipalEntry {
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
