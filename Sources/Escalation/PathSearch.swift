internal import PolicyLanguage

/// A way from one position to another.
struct Route {
    let end: Position
    /// In an order in which they can be taken; each begins at the start or where an earlier one ends.
    let steps: [(from: Position, hop: Hop)]
    let certainty: Certainty
}

/// Walks from position to position. Steps from a position are found once, whoever gets there.
///
/// Not for several threads at once.
final class PathSearch {
    private let landscape: Landscape
    private var positions: [Position] = []
    private var numbers: [Position: Int] = [:]
    private var edges: [[Edge]?] = []

    struct Edge {
        let to: Int
        let hop: Hop
        /// The position that must be reached as well.
        let holding: Int?
    }

    /// More positions than this are a sign of an input made to be slow.
    private static let mostPositions = 500_000
    private(set) var isCutShort = false

    init(_ landscape: Landscape) { self.landscape = landscape }

    private func number(of position: Position) -> Int {
        if let known = numbers[position] { return known }
        let number = positions.count
        numbers[position] = number
        positions.append(position)
        edges.append(nil)
        return number
    }

    private func edges(from number: Int) -> [Edge] {
        if let known = edges[number] { return known }
        var found: [Edge] = []
        if positions.count < Self.mostPositions {
            found = HopFinder.hops(from: positions[number], in: landscape).map { hop in
                Edge(to: self.number(of: hop.to), hop: hop, holding: hop.holding.map { self.number(of: Position($0)) })
            }
        } else {
            isCutShort = true
        }
        edges[number] = found
        return found
    }

    private func walk(from first: Int, _ limit: Certainty, holding: Bool) -> Walk {
        var walk = Walk(first)
        while let number = walk.next() {
            for edge in edges(from: number) where holding || edge.holding == nil { walk.take(edge, from: number, limit) }
        }
        return walk
    }

    private func isAdministrator(_ number: Int, besides first: Int) -> Bool {
        number != first && landscape.rights(in: positions[number]).isAdministrator == .yes
    }

    /// The surest way to each position that can be reached, and of those the shortest. Cost: O(steps), for each certainty.
    func routes(from start: Position) -> [Route] {
        let first = number(of: start)
        var routes: [Route] = []
        var settled: Set<Int> = [first]
        for limit in Certainty.allCases {
            var walk = walk(from: first, limit, holding: false)
            // Whoever can become an administrator needs nobody else's access for it.
            if !walk.reached.contains(where: { isAdministrator($0, besides: first) }) {
                walk = self.walk(from: first, limit, holding: true)
            }
            for number in walk.reached where settled.insert(number).inserted {
                let steps = walk.steps(to: number).map { (from: positions[$0.from], hop: $0.hop) }
                routes.append(Route(end: positions[number], steps: steps, certainty: limit))
            }
            if !walk.isLimited { break }
        }
        return routes
    }
}

/// One walk in breadth from one position.
private struct Walk {
    private let first: Int
    private(set) var reached: [Int]
    /// Whether a step was left out that is less sure than was allowed.
    private(set) var isLimited = false
    private var at = 0
    private var cameBy: [Int: (from: Int, edge: PathSearch.Edge)] = [:]
    /// Steps that wait for a position to be reached, by its number.
    private var waiting: [Int: [(from: Int, edge: PathSearch.Edge)]] = [:]

    init(_ first: Int) {
        self.first = first
        reached = [first]
    }

    mutating func next() -> Int? {
        guard at < reached.count else { return nil }
        at += 1
        return reached[at - 1]
    }

    mutating func take(_ edge: PathSearch.Edge, from number: Int, _ limit: Certainty) {
        guard edge.hop.certainty <= limit else {
            isLimited = true
            return
        }
        guard edge.to != first, cameBy[edge.to] == nil else { return }
        if let holding = edge.holding, holding != first, cameBy[holding] == nil {
            waiting[holding, default: []].append((number, edge))
            return
        }
        cameBy[edge.to] = (number, edge)
        reached.append(edge.to)
        for (from, edge) in waiting.removeValue(forKey: edge.to) ?? [] { take(edge, from: from, limit) }
    }

    /// The steps that lead to a position, those that it only needs to hold somebody first.
    func steps(to number: Int) -> [(from: Int, hop: Hop)] {
        var steps: [(from: Int, hop: Hop)] = []
        var done: Set<Int> = [first]
        var stack = [number]
        while let top = stack.last {
            guard !done.contains(top), let (from, edge) = cameBy[top] else {
                stack.removeLast()
                continue
            }
            let needed = [edge.holding, from].compactMap { $0 }.filter { !done.contains($0) && cameBy[$0] != nil }
            if needed.isEmpty {
                steps.append((from, edge.hop))
                done.insert(top)
                stack.removeLast()
            } else {
                stack += needed
            }
        }
        return steps
    }
}
