internal import PolicyLanguage

/// Roles of which one statement speaks, as a question asks about them: of those that its other patterns do not tell apart, one stands for
/// all. An account has thousands, and most questions tell none of them from the others.
final class JoinedRoles {
    private let requests: GovernedRequests
    private let index: ARNIndex
    private var matched: [ResourceAtom: [Int]] = [:]
    private var kept: [[Int]: Formula] = [:]

    /// Patterns whose roles are kept; beyond, they are looked for anew.
    private static let most = 20_000

    /// Nil where the requests are not those for some roles and nothing more.
    init?(_ part: ResourceStatement) {
        let requests = part.governed
        guard requests.isTrust, !requests.hasExceptions, requests.patterns.count > 1, part.statement.conditions.isEmpty,
            part.statement.resources == nil, requests.patterns.allSatisfy({ !$0.text.contains { "*?$".contains($0) } })
        else { return nil }
        self.requests = requests
        index = ARNIndex(requests.patterns.map { ResourceName($0.text) })
    }

    /// The requests for so many of the roles as some patterns tell apart; nil where a pattern has a variable without a value.
    ///
    /// - Complexity: O(patterns × roles that they match), and the second time O(roles that they match and not all of them).
    func formula(toldApartBy atoms: Set<ResourceAtom>) -> Formula? {
        var marks: [Int: Set<ResourceAtom>] = [:]
        for atom in atoms {
            if atom.isSymbolic { return nil }
            let roles = roles(atom)
            // All are told from nobody.
            if roles.count < index.count { for role in roles { marks[role, default: []].insert(atom) } }
        }
        var first: [Set<ResourceAtom>: Int] = [:]
        for (role, mark) in marks { first[mark] = min(first[mark] ?? role, role) }
        let unmarked = (0..<index.count).first { marks[$0] == nil }
        let places = (first.values + [unmarked].compactMap(\.self)).sorted()
        if let known = kept[places] { return known }
        let formula = requests.keeping(places).formula
        if kept.count < Self.most { kept[places] = formula }
        return formula
    }

    private func roles(_ atom: ResourceAtom) -> [Int] {
        if let known = matched[atom] { return known }
        let nothing = Context(closed: false)
        let found = index.places(of: atom.pattern) { atom.truth(of: $0, in: nothing) == .yes }
        if matched.count < Self.most { matched[atom] = found }
        return found
    }
}
