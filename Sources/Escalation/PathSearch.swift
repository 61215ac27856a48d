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
    private let landscape: SearchCache
    private var positions: [PrincipalState] = []
    private var numbers: [PrincipalState: Int] = [:]
    private var hops: [[EscalationEdge]] = []
    /// For each position its steps; nil before they are asked for.
    private var edges: [[Edge]?] = []
    /// The positions whose steps that need somebody else's access are among them.
    private var isWhole: Set<Int> = []
    private var walk = BestFirstSearch()

    /// What the walk needs of a step; it has the step's place in its list.
    struct Edge {
        let to: Int32
        /// The position that must be reached as well; -1 where there is none.
        let holding: Int32
        let certainty: Certainty
    }

    /// More positions than this are a sign of an input made to be slow.
    static let mostPositions = 500_000
    var positionCount: Int { positions.count }
    /// The steps that are known before they are asked for, by the principal that they lead away from as it is.
    var explored: [Int: [EscalationEdge]] = [:]

    init(_ landscape: SearchCache) { self.landscape = landscape }

    private func number(of position: PrincipalState) -> Int {
        if let known = numbers[position] { return known }
        let number = positions.count
        numbers[position] = number
        positions.append(position)
        hops.append([])
        edges.append(nil)
        return number
    }

    private func edges(from number: Int, holding: Bool) -> [Edge] {
        if let known = edges[number], !holding || isWhole.contains(number) { return known }
        guard positions.count < Self.mostPositions else {
            return edges[number] ?? []
        }
        if edges[number] == nil { add(hops(from: positions[number]), to: number) }
        if holding, isWhole.insert(number).inserted {
            add(EdgeFinder.holdingHops(from: positions[number], in: landscape), to: number)
        }
        return edges[number] ?? []
    }

    private func hops(from position: PrincipalState) -> [EscalationEdge] {
        let known = position.amendments.isEmpty ? explored[position.subject] : nil
        return known ?? EdgeFinder.hops(from: position, in: landscape)
    }

    private func add(_ more: [EscalationEdge], to number: Int) {
        let found = more.map { hop in
            Edge(
                to: Int32(self.number(of: hop.to)), holding: Int32(hop.holding.map { self.number(of: PrincipalState($0)) } ?? -1),
                certainty: hop.certainty)
        }
        hops[number] += more
        edges[number] = (edges[number] ?? []) + found
    }

    /// Every position that can be reached, the surest first, of those the ones with the fewest steps. Cost: O(steps).
    func routes(from start: PrincipalState) -> [Route] {
        let first = number(of: start)
        walk.run(from: first, holding: false, count: { positions.count }) { edges(from: $0, holding: false) }
        // Whoever can become an administrator needs nobody else's access for it.
        let climbs = walk.reached.contains { $0 != first && landscape.rights(in: positions[$0]).isAdministrator == .yes }
        if !climbs { walk.run(from: first, holding: true, count: { positions.count }) { edges(from: $0, holding: true) } }
        return walk.reached.dropFirst().map { number in
            Route(number: number, end: positions[number], certainty: walk.certainty(of: number))
        }
    }

    /// The steps to a position of the last search, in an order in which they can be taken; each begins at the start or where an earlier
    /// one ends.
    func steps(to number: Int) -> [(from: PrincipalState, by: EscalationEdge)] {
        walk.steps(to: number) { edges[$0] ?? [] }.map { (from: positions[$0.from], by: hops[$0.from][$0.edge]) }
    }
}
