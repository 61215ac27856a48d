internal import Authorization
internal import Documents
internal import PolicyLanguage

/// Takes away what no call needs and no rule keeps: an action or a resource of a statement that is the only cover of no check.
struct IdlePruner {
    private(set) var statements: [TightStatement]
    private let needs: [Need]
    /// For each need the statements that cover it, with the patterns that do.
    private var covers: [[(statement: Int, patterns: [Int])]] = []

    init(_ statements: [TightStatement], _ needs: [Need]) {
        self.statements = statements
        self.needs = needs.filter { $0.held != nil || $0.isOutside }
    }

    /// Removes coarse before fine, in a fixed order, until nothing is idle.
    mutating func prune() {
        var isChanged = true
        while isChanged {
            isChanged = false
            cover()
            for number in statements.indices.reversed() {
                if let pattern = idlePattern(of: number) {
                    statements[number].patterns.remove(at: pattern)
                    isChanged = true
                } else if let action = idleAction(of: number) {
                    statements[number].actions.remove(at: action)
                    isChanged = true
                }
                if isChanged { break }
            }
            statements.removeAll { $0.actions.isEmpty || $0.patterns.isEmpty }
        }
    }

    /// How many elements of the statements calls need, and how many a rule keeps.
    var counts: (needed: Int, kept: Int) {
        let kept = statements.reduce(0) { $0 + $1.keptActions.count }
        return (statements.reduce(0) { $0 + $1.actions.count } - kept, kept)
    }

    private mutating func cover() {
        let compiled = statements.map { statement in
            statement.actions.first.flatMap { _ in
                Statement.allowing(
                    statement.actions, on: statement.isNegated ? ["*"] : statement.patterns, condition: statement.condition.bytes)
            }
        }
        covers = needs.map { need in
            statements.indices.compactMap { number -> (Int, [Int])? in
                let statement = statements[number]
                guard let own = compiled[number], own.actions.matches(need.action) else { return nil }
                let holds = own.conditions.reduce(Truth.yes) { $0 && $1.holds(in: need.request.context) }
                guard holds != .no else { return nil }
                if statement.isNegated { return (number, Array(statement.patterns.indices)) }
                if need.resource.isOpen {
                    // What the log does not tell of a resource at all, the whole list of the statement stands for.
                    let whole = statement.patterns.indices.filter { Glob(statement.patterns[$0]).matches(need.resource.name.text) }
                    return (number, whole.isEmpty ? Array(statement.patterns.indices) : whole)
                }
                let fitting = statement.patterns.indices.filter { index in
                    own.resources?.patterns[index].matches(need.resource.name, in: need.request.context) != .no
                }
                return fitting.isEmpty ? nil : (number, fitting)
            }
        }
    }

    private func idlePattern(of number: Int) -> Int? {
        let statement = statements[number]
        guard !statement.isNegated, statement.patterns.count > 1 else { return nil }
        let order = statement.patterns.indices.sorted { statement.patterns[$0].utf8.count < statement.patterns[$1].utf8.count }
        return order.first { pattern in
            !statement.keptPatterns.contains(statement.patterns[pattern])
                && !covers.contains { $0.count == 1 && $0[0].statement == number && $0[0].patterns == [pattern] }
        }
    }

    private func idleAction(of number: Int) -> Int? {
        let statement = statements[number]
        return statement.actions.indices.first { index in
            let action = Action(statement.actions[index])
            return !statement.keptActions.contains(statement.actions[index])
                && !zip(needs, covers).contains { need, cover in
                    need.action == action && cover.count == 1 && cover[0].statement == number
                }
        }
    }
}
