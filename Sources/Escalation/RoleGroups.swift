internal import PolicyLanguage
internal import Principals
internal import Reach

/// Roles of one kind to which statements on an action say the same.
struct RoleGroup {
    /// The one that is asked for all.
    let first: Int
    private let all: [Int]
    private let besides: Set<Int>

    fileprivate init(_ first: Int, _ all: [Int], besides: Set<Int> = []) {
        self.first = first
        self.all = all
        self.besides = besides
    }

    /// By number.
    var roles: [Int] { besides.isEmpty ? all : all.filter { !besides.contains($0) } }
}

/// Puts the roles of a kind into groups by what statements test of them, so that one of each is asked.
///
/// Not for several threads at once: it keeps what it has found out.
final class RoleGroups {
    private let graph: PrincipalGraph
    /// The ARNs of the roles of an account, in the order of their numbers.
    private var names: [String: ARNIndex] = [:]
    private var named: [Naming: [Int]] = [:]
    private var tagged: [Tagging: Tagged] = [:]

    init(_ graph: PrincipalGraph) { self.graph = graph }

    private struct Naming: Hashable {
        let element: ResourceElement
        let account: String
    }

    private struct Tagging: Hashable {
        let kind: Int
        let tags: [ContextKey]
    }

    /// The roles of a kind by the values of some tags.
    private struct Tagged {
        var groups: [[Int]] = []
        var placeOfRole: [Int: Int] = [:]
    }

    /// What tells a role that a statement names from others.
    private struct Mark: Hashable {
        let place: Int
        let elements: [Int]
    }

    /// The groups of a kind, without the principal that asks.
    ///
    /// - Complexity: O(values of the tags + roles that the elements name), and once for each element and set of tags O(roles).
    func groups(of kind: Int, by tests: ResourceTests, besides subject: Int) -> [RoleGroup] {
        let roles = graph.kinds[kind].roles
        guard let account = roles.first.map({ graph.subject($0).account }) else { return [] }
        var marked: [Int: [Int]] = [:]
        for (number, element) in tests.elements.enumerated() {
            for role in self.roles(namedBy: element, in: account) where role != subject && graph.kind(of: role) == kind {
                marked[role, default: []].append(number)
            }
        }
        let tagged = tests.tags.isEmpty ? nil : self.tagged(kind, tests)
        let besides = Set(marked.keys).union([subject])
        var groups = (tagged?.groups ?? [roles]).compactMap { all in
            all.first { !besides.contains($0) }.map { RoleGroup($0, all, besides: besides) }
        }
        let alike = Dictionary(grouping: marked.keys) { Mark(place: tagged?.placeOfRole[$0] ?? 0, elements: marked[$0] ?? []) }
        for roles in alike.values.map({ $0.sorted() }) { groups.append(RoleGroup(roles[0], roles)) }
        return groups.sorted { $0.first < $1.first }
    }

    private func tagged(_ kind: Int, _ tests: ResourceTests) -> Tagged {
        let key = Tagging(kind: kind, tags: tests.tags)
        if let known = tagged[key] { return known }
        var made = Tagged()
        var places: [[String?]: Int] = [:]
        for role in graph.kinds[kind].roles {
            let values = tests.values(of: graph.subject(role).tags)
            let place = places[values] ?? made.groups.count
            if place == made.groups.count {
                places[values] = place
                made.groups.append([])
            }
            made.groups[place].append(role)
            made.placeOfRole[role] = place
        }
        tagged[key] = made
        return made
    }

    /// The roles of an account that a resource element names, or all but them; none where that tells no two of them apart.
    private func roles(namedBy element: ResourceElement, in account: String) -> [Int] {
        let key = Naming(element: element, account: account)
        if let known = named[key] { return known }
        let numbers = graph.roles[account] ?? []
        let names = names[account] ?? ARNIndex(numbers.map { graph.subject($0).name })
        self.names[account] = names
        let nothing = Context(closed: false)
        let places = element.patterns.reduce(into: Set<Int>()) { found, pattern in
            found.formUnion(names.places(of: pattern) { pattern.matches($0, in: nothing) == .yes })
        }
        let roles = places.count == names.count ? [] : places.sorted().map { numbers[$0] }
        named[key] = roles
        return roles
    }
}
