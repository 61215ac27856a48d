/// A walk over numbered positions that finds the surest way to each, and of those one of the fewest steps.
struct BestFirstSearch {
    private struct Mark {
        var isReached = false
        var certainty = Certainty.exact
        /// How it was reached: from where, and by which of the steps there.
        var from = Int32(BestFirstSearch.nobody)
        var edge: Int32 = 0
        /// The best rank and depth at which an unconditional turn to it waits.
        var waits = Int32.max
    }

    /// A step that may be taken: from where, and which.
    private struct Turn {
        let from: Int32
        /// Its number among the steps from there.
        let edge: Int32
        let to: Int32
        let holding: Int32
    }

    /// Of each fan the fewest steps after which it was taken whole. Ranks only rise: taken later, after as many steps, it leads nowhere new.
    private var fanDepths: [Int] = []

    /// In the order in which they were reached, the start first.
    private(set) var reached: [Int] = []
    private var marks: [Mark] = []
    /// How many steps were looked at: what walks cost.
    private(set) var looked = 0
    /// The positions to which a turn waited.
    private var touched: [Int] = []

    func certainty(of number: Int) -> Certainty { marks[number].certainty }

    /// What a walk begins with: a position, or the steps that several have in common.
    enum Beginning {
        case position(Int)
        case steps(PathSearch.Edges)
    }

    private static let nobody = -1

    /// Stands in the place of the position that a walk begins with where it begins with steps.
    static let anybody = -2

    /// - Parameters:
    ///   - holding: whether steps are taken that need another position to be reached as well.
    ///   - count: how many positions are known; it may grow when steps are asked for.
    mutating func run(
        from beginning: Beginning, holding: Bool, count: () -> Int, edges: (Int) -> PathSearch.Edges,
        fan: (Int) -> [PathSearch.Edge]
    ) {
        for number in reached { marks[number] = Mark() }
        for number in touched { marks[number] = Mark() }
        for index in fanDepths.indices { fanDepths[index] = .max }
        reached = []
        touched = []
        // By certainty and number of steps.
        var turns: [[[Turn]]] = Array(repeating: [], count: Certainty.allCases.count)
        var waiting: [Int32: [Turn]] = [:]

        func reach(_ number: Int, _ rank: Int, _ depth: Int) {
            reached.append(number)
            let edges = edges(number)
            if marks.count < count() { marks += repeatElement(Mark(), count: count() - marks.count) }
            marks[number].isReached = true
            marks[number].certainty = Certainty.allCases[rank]
            leave(number, by: edges, rank, depth)
        }
        func leave(_ number: Int, by edges: PathSearch.Edges, _ rank: Int, _ depth: Int) {
            for part in edges.parts {
                if part.fan >= 0 {
                    while fanDepths.count <= part.fan { fanDepths.append(.max) }
                    guard depth < fanDepths[part.fan] else { continue }
                    if edges.itself < 0 || marks[edges.itself].isReached { fanDepths[part.fan] = depth }
                }
                let list = part.fan >= 0 ? fan(part.fan) : part.list
                looked += list.count
                for index in list.indices {
                    let edge = list[index]
                    if marks[Int(edge.to)].isReached || !holding && edge.holding >= 0 { continue }
                    // A fan leads to others only.
                    if part.fan >= 0, Int(edge.to) == edges.itself { continue }
                    let turn = Turn(from: Int32(number), edge: Int32(part.start + index), to: edge.to, holding: edge.holding)
                    add(turn, max(rank, edge.certainty.rank), depth + 1)
                }
            }
        }
        func add(_ turn: Turn, _ rank: Int, _ depth: Int) {
            if turn.holding < 0 {
                // Of several turns to one position the first of the best is taken.
                let place = Int32(clamping: rank << 24 | min(depth, 1 << 24 - 1))
                guard place < marks[Int(turn.to)].waits else { return }
                marks[Int(turn.to)].waits = place
                touched.append(Int(turn.to))
            }
            while turns[rank].count <= depth { turns[rank].append([]) }
            turns[rank][depth].append(turn)
        }

        switch beginning {
        case .position(let first): reach(first, 0, 0)
        case .steps(let edges):
            if marks.count < count() { marks += repeatElement(Mark(), count: count() - marks.count) }
            leave(Self.anybody, by: edges, 0, 0)
        }
        for rank in turns.indices {
            var depth = 0
            while depth < turns[rank].count {
                for turn in turns[rank][depth] where !marks[Int(turn.to)].isReached {
                    if turn.holding >= 0, !marks[Int(turn.holding)].isReached {
                        waiting[turn.holding, default: []].append(turn)
                        continue
                    }
                    marks[Int(turn.to)].from = turn.from
                    marks[Int(turn.to)].edge = turn.edge
                    reach(Int(turn.to), rank, depth)
                    for turn in waiting.removeValue(forKey: turn.to) ?? [] { add(turn, rank, depth + 1) }
                }
                turns[rank][depth] = []
                depth += 1
            }
        }
    }

    /// The steps that lead to a position, those that it only needs to hold somebody first.
    func steps(to number: Int, edges: (Int) -> PathSearch.Edges) -> [(from: Int, edge: Int)] {
        var steps: [(from: Int, edge: Int)] = []
        var done: Set<Int> = []
        var stack = [number]
        while let top = stack.last {
            let mark = marks[top]
            guard !done.contains(top), mark.from != Self.nobody else {
                stack.removeLast()
                continue
            }
            // Those who begin alike need nobody else's access for it.
            let holding = mark.from == Self.anybody ? -1 : edges(Int(mark.from)).holding(of: Int(mark.edge))
            let needed = [holding, Int(mark.from)].filter { $0 >= 0 && !done.contains($0) && marks[$0].from != Self.nobody }
            if needed.isEmpty {
                steps.append((Int(mark.from), Int(mark.edge)))
                done.insert(top)
                stack.removeLast()
            } else {
                stack += needed
            }
        }
        return steps
    }
}
