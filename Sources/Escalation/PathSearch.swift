internal import PolicyLanguage

/// A position that can be reached, and how surely.
struct Route {
    /// Its number in the search that found it.
    let number: Int
    let end: PrincipalState
    let certainty: Certainty
}

/// Walks from position to position. Steps from a position are found once, whoever gets there.
///
/// Not for several threads at once.
final class PathSearch {
    private let cache: SearchCache
    private var positions: [PrincipalState] = []
    private var numbers: [PrincipalState: Int] = [:]
    private var parts: [[EscalationEdges.Steps.Part]] = []
    /// For each position its steps; nil before they are asked for.
    private var edges: [Edges?] = []
    /// Fans that lead to the same roles share a number.
    private var fans: [[Edge]] = []
    private var fanNumbers: [[RoleFan.Share]: Int] = [:]
    /// The steps of fans that were told.
    private var unfolded: [Unfolded: EscalationEdge] = [:]
    /// The positions whose steps that need somebody else's access are among them.
    private var isWhole: Set<Int> = []
    /// Those that have some.
    private var holders: Set<Int> = []
    private var administration: [Truth?] = []
    /// The walks of those whose steps are fans and nothing else, by the numbers of the fans.
    private var alike: [[Int]: AlikeWalk] = [:]
    /// The walk of the last who has other steps, or needs others' access.
    private var own = BestFirstSearch()
    /// The walk of the last search, where it is not `own`, and the position that it began with.
    private var shared: BestFirstSearch?
    private var first = 0
    private var lookedAlike = 0

    /// What the walk needs of a step; it has the step's place in its list.
    struct Edge {
        let to: Int32
        /// The position that must be reached as well; -1 where there is none.
        let holding: Int32
        let certainty: Certainty
    }

    /// The steps from a position.
    struct Edges {
        /// A list of them, or a fan by its number.
        struct Part {
            var list: [Edge] = []
            var fan = -1
            /// The number of its first step among those of the position.
            let start: Int
        }

        var parts: [Part] = []
        var count = 0
        /// The position that fans do not lead to from here: the same principal as it was.
        var itself = -1

        /// The numbers of its fans where it has no other steps; nil where it has.
        var fansAlone: [Int]? { parts.allSatisfy(\.list.isEmpty) ? parts.map(\.fan).filter { $0 >= 0 } : nil }

        func holding(of edge: Int) -> Int {
            guard let part = parts.last(where: { $0.start <= edge }), part.fan < 0 else { return -1 }
            return Int(part.list[edge - part.start].holding)
        }
    }

    private struct Unfolded: Hashable {
        let from: Int
        let to: PrincipalState
    }

    /// What those reach who have the same steps; it leads nobody to a place that he would not reach, as his own steps begin it.
    private struct AlikeWalk {
        let walk: BestFirstSearch
        /// The positions that are an administrator's.
        let administrators: [Int]
        /// Whether some position has steps that need another to be reached as well; nil before that is asked.
        var isHolding: Bool?
    }

    /// Walks that are kept: each has a mark for every position.
    private static let mostAlike = 16

    /// More positions than this are a sign of an input made to be slow.
    static let mostPositions = 500_000
    var positionCount: Int { positions.count }
    /// How many steps its walks looked at.
    var looked: Int { own.looked + lookedAlike }
    /// The steps that are known before they are asked for, by the principal that they lead away from as it is.
    var explored: [Int: EscalationEdges.Steps] = [:]

    init(_ cache: SearchCache) { self.cache = cache }

    private func number(of position: PrincipalState) -> Int {
        if let known = numbers[position] { return known }
        let number = positions.count
        numbers[position] = number
        positions.append(position)
        parts.append([])
        edges.append(nil)
        administration.append(nil)
        return number
    }

    private func edges(from number: Int, holding: Bool) -> Edges {
        if let known = edges[number], !holding || isWhole.contains(number) { return known }
        guard positions.count < Self.mostPositions else {
            return edges[number] ?? Edges()
        }
        if edges[number] == nil {
            let steps = steps(from: positions[number])
            administration[number] = steps.administration
            add(steps.parts, to: number)
        }
        if holding, isWhole.insert(number).inserted {
            let more = EdgeFinder.holdingHops(from: positions[number], in: cache)
            if !more.isEmpty { holders.insert(number) }
            add([EscalationEdges.Steps.Part(list: more, fan: nil)], to: number)
        }
        return edges[number] ?? Edges()
    }

    private func steps(from position: PrincipalState) -> EscalationEdges.Steps {
        let known = position.amendments.isEmpty ? explored[position.subject] : nil
        return known ?? EdgeFinder.edges(from: position, in: cache)
    }

    private func add(_ more: [EscalationEdges.Steps.Part], to number: Int) {
        var found = edges[number] ?? Edges()
        for part in more {
            var made = Edges.Part(start: found.count)
            if let fan = part.fan {
                made.fan = self.number(of: fan)
                found.count += fans[made.fan].count
            } else {
                made.list = part.list.map { edge in
                    Edge(
                        to: Int32(self.number(of: edge.to)),
                        holding: Int32(edge.holding.map { self.number(of: PrincipalState($0)) } ?? -1), certainty: edge.certainty)
                }
                found.count += made.list.count
            }
            found.parts.append(made)
        }
        found.itself = numbers[PrincipalState(positions[number].subject)] ?? -1
        parts[number] += more
        edges[number] = found
    }

    private func number(of fan: RoleFan) -> Int {
        if let known = fanNumbers[fan.shares] { return known }
        let certainties = Dictionary(fan.shares.map { ($0.kind, $0.certainty) }) { one, _ in one }
        let members = cache.graph.roles(of: fan.kinds).map { role in
            let certainty = cache.graph.kind(of: role).flatMap { certainties[$0] } ?? .exact
            return Edge(to: Int32(number(of: PrincipalState(role))), holding: -1, certainty: certainty)
        }
        fans.append(members)
        fanNumbers[fan.shares] = fans.count - 1
        return fans.count - 1
    }

    /// The numbers of every position that can be reached, the surest first, of those the ones with the fewest steps.
    ///
    /// Cost: O(positions + steps); the steps of equal fans count once, and the steps from a position once for all who begin with the same
    /// fans and nothing else.
    func reached(from start: PrincipalState) -> [Int] {
        first = number(of: start)
        shared = nil
        if let reached = reachedAlike() { return reached }
        run(&own, from: .position(first), holding: false)
        // Whoever can become an administrator needs nobody else's access for it.
        if !own.reached.contains(where: { $0 != first && administration(of: $0) == .yes }), own.reached.contains(where: isHolding) {
            run(&own, from: .position(first), holding: true)
        }
        return Array(own.reached.dropFirst())
    }

    private func run(_ walk: inout BestFirstSearch, from beginning: BestFirstSearch.Beginning, holding: Bool) {
        walk.run(
            from: beginning, holding: holding, count: { positions.count }, edges: { edges(from: $0, holding: holding) },
            fan: { fans[$0] })
    }

    /// Whether a position has steps that need another to be reached as well.
    private func isHolding(_ number: Int) -> Bool {
        if !isWhole.contains(number) { _ = edges(from: number, holding: true) }
        return holders.contains(number)
    }

    /// The same from a position whose steps are fans alone; nil where others' access may count.
    ///
    /// It is then in nobody's way: where it is reached by such a walk itself, its steps lead nowhere that was not reached before.
    private func reachedAlike() -> [Int]? {
        let edges = edges(from: first, holding: false)
        guard let fans = edges.fansAlone else { return nil }
        var found = alike[fans] ?? walk(edges)
        let first = first
        let needsNobody = found.administrators.contains { $0 != first }
        if !needsNobody, found.isHolding == nil { found.isHolding = found.walk.reached.contains(where: isHolding) }
        if alike.count >= Self.mostAlike, alike[fans] == nil { alike = [:] }
        alike[fans] = found
        guard needsNobody || !(found.isHolding ?? true) && !isHolding(first) else { return nil }
        shared = found.walk
        return found.walk.reached.filter { $0 != first }
    }

    private func walk(_ edges: Edges) -> AlikeWalk {
        var edges = edges
        edges.itself = -1
        var walk = BestFirstSearch()
        run(&walk, from: .steps(edges), holding: false)
        lookedAlike += walk.looked
        return AlikeWalk(walk: walk, administrators: walk.reached.filter { administration(of: $0) == .yes })
    }

    /// Whether whoever is in a position is an administrator.
    func administration(of number: Int) -> Truth {
        if let known = administration[number] { return known }
        let found = cache.rights(in: positions[number]).isAdministrator
        administration[number] = found
        return found
    }

    /// The number of a position; nil where no search came by it.
    func known(_ position: PrincipalState) -> Int? { numbers[position] }

    func subject(of number: Int) -> Int { positions[number].subject }

    /// The way to a position of the last search.
    func route(_ number: Int) -> Route { Route(number: number, end: positions[number], certainty: certainty(of: number)) }

    func certainty(of number: Int) -> Certainty { (shared ?? own).certainty(of: number) }

    /// The steps to a position of the last search, in an order in which they can be taken; each begins at the start or where an earlier
    /// one ends.
    func steps(to number: Int) -> [(from: PrincipalState, by: EscalationEdge)] {
        (shared ?? own).steps(to: number) { edges[$0] ?? Edges() }.compactMap { from, edge in
            let from = from == BestFirstSearch.anybody ? first : from
            return step(from, edge).map { (from: positions[from], by: $0) }
        }
    }

    private func step(_ from: Int, _ edge: Int) -> EscalationEdge? {
        guard let parts = edges[from]?.parts, let index = parts.lastIndex(where: { $0.start <= edge }) else { return nil }
        let (part, place) = (parts[index], edge - parts[index].start)
        guard let fan = self.parts[from][index].fan else { return self.parts[from][index].list[place] }
        let to = positions[Int(fans[part.fan][place].to)]
        let key = Unfolded(from: from, to: to)
        if let known = unfolded[key] { return known }
        let made = fan.edge(to: to.subject, in: cache.graph)
        unfolded[key] = made
        return made
    }
}
