internal import PolicyLanguage

/// A way from one position to another.
struct Route {
    let end: Position
    let steps: [Hop]
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

    private struct Edge {
        let to: Int
        let hop: Hop
    }

    /// What a principal could become at most; more positions than this are a sign of an input made to be slow.
    static let mostPositions = 200_000

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
        // An administrator has nothing left to become.
        if landscape.rights(in: positions[number]).isAdministrator == .no, positions.count < Self.mostPositions {
            found = HopFinder.hops(from: positions[number], in: landscape).map { Edge(to: self.number(of: $0.to), hop: $0) }
        }
        edges[number] = found
        return found
    }

    /// The surest way to each position that can be reached, and of those the shortest. Cost: O(steps), for each certainty.
    func routes(from start: Position) -> [Route] {
        let first = number(of: start)
        var routes: [Route] = []
        var settled: Set<Int> = [first]
        for limit in Certainty.allCases {
            var cameBy: [Int: (from: Int, hop: Hop)] = [:]
            var queue = [first]
            var next = 0
            var isLimited = false
            while next < queue.count {
                let number = queue[next]
                next += 1
                for edge in edges(from: number) {
                    guard edge.hop.certainty <= limit else {
                        isLimited = true
                        continue
                    }
                    guard edge.to != first, cameBy[edge.to] == nil else { continue }
                    cameBy[edge.to] = (number, edge.hop)
                    queue.append(edge.to)
                }
            }
            for number in queue where settled.insert(number).inserted {
                var steps: [Hop] = []
                var at = number
                while at != first, let (from, hop) = cameBy[at] {
                    steps.append(hop)
                    at = from
                }
                routes.append(Route(end: positions[number], steps: steps.reversed(), certainty: limit))
            }
            if !isLimited { break }
        }
        return routes
    }
}
