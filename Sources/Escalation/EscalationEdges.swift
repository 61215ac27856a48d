internal import Catalogue
internal import PolicyLanguage

/// The steps from one position, each to another one, the surest way to each.
struct EscalationEdges {
    private let graph: PrincipalGraph
    private let start: PrincipalState
    /// In the order in which they were found.
    private var parts: [Part] = []
    private var places: [Key: Place] = [:]
    /// The part that has the fan to a kind of role.
    private var fanOfKind: [Int: Int] = [:]
    /// The kinds of which some role has a step of its own.
    private var toldApart: Set<Int> = []

    init(from start: PrincipalState, in graph: PrincipalGraph) {
        self.start = start
        self.graph = graph
    }

    private struct Key: Hashable {
        let to: PrincipalState
        let isHolding: Bool
    }

    private struct Place {
        let part: Int
        let index: Int
    }

    /// The surest step, and the other methods.
    private struct Way {
        var surest: EscalationEdge
        var others: [String] = []

        var edge: EscalationEdge { others.isEmpty ? surest : EscalationEdge(surest, others: others) }
    }

    /// Steps one by one, or a fan.
    private struct Part {
        var ways: [Way] = []
        var fan: RoleFan?
    }

    /// What was found, without what it took to find it.
    struct Steps: Sendable {
        struct Part: Sendable {
            let list: [EscalationEdge]
            let fan: RoleFan?
        }

        let parts: [Part]
        /// Whether whoever takes them is an administrator.
        let administration: Truth
    }

    func steps(of rights: Rights) -> Steps {
        Steps(
            parts: parts.map { Steps.Part(list: $0.ways.map(\.edge), fan: $0.fan) }, administration: rights.isAdministrator)
    }

    /// All but those of fans.
    var list: [EscalationEdge] { parts.flatMap(\.ways).map(\.edge) }

    /// Whether there is a sure step, not one of a fan, to a position of which something is true.
    func surelyLeads(where isMet: (PrincipalState) -> Bool) -> Bool {
        parts.contains { $0.ways.contains { $0.surest.certainty == .exact && isMet($0.surest.to) } }
    }

    mutating func add(_ edge: EscalationEdge) {
        if edge.holding == nil, edge.to.amendments.isEmpty, let kind = graph.kind(of: edge.to.subject) {
            if let part = fanOfKind[kind] { unfold(part) }
            toldApart.insert(kind)
        }
        let key = Key(to: edge.to, isHolding: edge.holding != nil)
        guard let place = places[key] else {
            if parts.last.map({ $0.fan != nil }) ?? true { parts.append(Part()) }
            append(Way(surest: edge), key, to: parts.count - 1)
            return
        }
        let known = parts[place.part].ways[place.index]
        let id = edge.method.id
        if edge.certainty < known.surest.certainty {
            let others = [known.surest.method.id] + known.others
            parts[place.part].ways[place.index] = Way(surest: edge, others: others.filter { $0 != id })
        } else if id != known.surest.method.id, !known.others.contains(id) {
            parts[place.part].ways[place.index].others.append(id)
        }
    }

    private mutating func append(_ way: Way, _ key: Key, to part: Int) {
        places[key] = Place(part: part, index: parts[part].ways.count)
        parts[part].ways.append(way)
    }

    /// Adds the steps to roles at once, as if each were added in the order of the roles.
    mutating func add(_ steps: RoleSteps) {
        if steps.isDivided {
            for edge in steps.edges(in: graph) { add(edge) }
        } else {
            add(steps.whole)
        }
    }

    /// Adds the steps to all roles of some kinds.
    private mutating func add(_ steps: [(kind: Int, step: RoleFan.Step)]) {
        var fan = RoleFan()
        if steps.contains(where: { toldApart.contains($0.kind) }) {
            for (kind, step) in steps { fan.add(step, to: kind) }
            for role in graph.roles(of: fan.kinds) where role != start.subject {
                if let edge = fan.edge(to: role, in: graph) { add(edge) }
            }
            return
        }
        for (kind, step) in steps {
            if let part = fanOfKind[kind] { parts[part].fan?.add(step, to: kind) } else { fan.add(step, to: kind) }
        }
        guard !fan.isEmpty else { return }
        for kind in fan.kinds { fanOfKind[kind] = parts.count }
        parts.append(Part(fan: fan))
    }

    /// Makes each step of a fan one of the list, where it stands.
    private mutating func unfold(_ part: Int) {
        guard let fan = parts[part].fan else { return }
        parts[part].fan = nil
        for kind in fan.kinds {
            fanOfKind[kind] = nil
            toldApart.insert(kind)
        }
        for role in graph.roles(of: fan.kinds) where role != start.subject {
            guard let edge = fan.edge(to: role, in: graph) else { continue }
            append(Way(surest: edge, others: edge.others), Key(to: edge.to, isHolding: false), to: part)
        }
    }
}
