internal import PolicyLanguage

/// A conjunction or complement that no statements can say exactly.
struct Inexpressible: Error {}

/// Intersections and complements of statements, as statements. All that it gives is exact, or it throws.
struct StatementAlgebra {
    let budget: Budget
    /// Statements made at most.
    static let most = 400

    // MARK: both

    /// Where both apply; nil where that is nowhere.
    func intersection(_ one: PlainStatement, _ other: PlainStatement) throws(Inexpressible) -> PlainStatement? {
        if one.isEverything { return other }
        if other.isEverything { return one }
        let resources = try intersection(one.resources, other.resources, intersection, covers, isDisjoint)
        if resources.isNothing { return nil }
        let actions = try intersection(
            one.actions, other.actions, { $0.intersection($1, .action, budget) }, { $0.covers($1, .action, budget) },
            { $0.isDisjoint(from: $1, .action, budget) })
        if actions.isNothing { return nil }
        switch PlainCondition.conjunction(one.conditions, other.conditions) {
        case .never: return nil
        case .inexpressible: throw Inexpressible()
        case .all(let conditions): return PlainStatement(actions: actions, resources: resources, conditions: conditions)
        }
    }

    private func intersection<Pattern>(
        _ one: PatternList<Pattern>, _ other: PatternList<Pattern>, _ common: (Pattern, Pattern) -> [Pattern]?,
        _ covers: (Pattern, Pattern) -> Bool, _ isDisjoint: (Pattern, Pattern) -> Bool
    ) throws(Inexpressible) -> PatternList<Pattern> {
        switch (one, other) {
        case (.allBut(let these), .allBut(let those)): return .allBut(these.union(those))
        case (.some(let wanted), .allBut(let unwanted)), (.allBut(let unwanted), .some(let wanted)):
            var kept: Set<Pattern> = []
            for pattern in wanted where !unwanted.contains(pattern) && !unwanted.contains(where: { covers($0, pattern) }) {
                guard unwanted.allSatisfy({ isDisjoint($0, pattern) }) else { throw Inexpressible() }
                kept.insert(pattern)
            }
            return .some(kept)
        case (.some(let these), .some(let those)):
            var both: Set<Pattern> = []
            for one in these {
                for other in those {
                    guard let parts = common(one, other) else { throw Inexpressible() }
                    both.formUnion(parts)
                    if both.count > Self.most { throw Inexpressible() }
                }
            }
            return .some(both)
        }
    }

    private func intersection(_ one: ResourceAtom, _ other: ResourceAtom) -> [ResourceAtom]? { one.intersection(other, budget) }

    private func covers(_ one: ResourceAtom, _ other: ResourceAtom) -> Bool {
        // A pattern of all buckets also speaks of actions on none.
        (one.namesAllBuckets || !other.namesAllBuckets) && one.covers(other, budget)
    }

    private func isDisjoint(_ one: ResourceAtom, _ other: ResourceAtom) -> Bool { one.isDisjoint(from: other, budget) }

    /// The statements that both lists share.
    func intersection(_ some: Set<PlainStatement>, _ others: Set<PlainStatement>) throws(Inexpressible) -> Set<PlainStatement> {
        var result: Set<PlainStatement> = []
        for one in some {
            for other in others {
                if let both = try intersection(one, other) { result.insert(both) }
                if result.count > Self.most { throw Inexpressible() }
            }
        }
        return result
    }

    // MARK: outside

    /// Statements that apply exactly where none of these does.
    func complement(_ statements: Set<PlainStatement>) throws(Inexpressible) -> Set<PlainStatement> {
        var result: Set<PlainStatement> = [.everything]
        for statement in PlainStatement.sorted(statements) {
            var parts: [PlainStatement] = []
            if !statement.actions.isEverything {
                parts.append(PlainStatement(actions: statement.actions.complement, resources: .everything, conditions: []))
            }
            if !statement.resources.isEverything {
                parts.append(PlainStatement(actions: .everything, resources: statement.resources.complement, conditions: []))
            }
            for condition in statement.conditions {
                guard let outside = condition.complement else { throw Inexpressible() }
                for conditions in outside {
                    parts.append(PlainStatement(actions: .everything, resources: .everything, conditions: Set(conditions)))
                }
            }
            result = uncovered(try intersection(result, Set(parts)))
        }
        return result
    }

    // MARK: cover

    /// Whether one statement applies wherever the other does; `true` is certain.
    func covers(_ one: PlainStatement, _ other: PlainStatement) -> Bool {
        one.conditions.isSubset(of: other.conditions)
            && covers(one.actions, other.actions, { $0.covers($1, .action, budget) }, { $0.isDisjoint(from: $1, .action, budget) })
            && covers(one.resources, other.resources, covers, isDisjoint)
    }

    private func covers<Pattern>(
        _ one: PatternList<Pattern>, _ other: PatternList<Pattern>, _ covers: (Pattern, Pattern) -> Bool,
        _ isDisjoint: (Pattern, Pattern) -> Bool
    ) -> Bool {
        switch (one, other) {
        case (.allBut(let mine), .allBut(let theirs)):
            return mine.allSatisfy { pattern in theirs.contains { covers($0, pattern) } }
        case (.allBut(let mine), .some(let theirs)):
            return mine.allSatisfy { pattern in theirs.allSatisfy { isDisjoint(pattern, $0) } }
        case (.some(let mine), .some(let theirs)):
            return theirs.allSatisfy { pattern in mine.contains(pattern) || mine.contains { covers($0, pattern) } }
        case (.some, .allBut): return false
        }
    }

    /// Whether no request is in both; `true` is certain.
    func areDisjoint(_ one: PlainStatement, _ other: PlainStatement) -> Bool {
        areDisjoint(one.actions, other.actions, { $0.covers($1, .action, budget) }, { $0.isDisjoint(from: $1, .action, budget) })
            || areDisjoint(one.resources, other.resources, covers, isDisjoint)
    }

    private func areDisjoint<Pattern>(
        _ one: PatternList<Pattern>, _ other: PatternList<Pattern>, _ covers: (Pattern, Pattern) -> Bool,
        _ isDisjoint: (Pattern, Pattern) -> Bool
    ) -> Bool {
        switch (one, other) {
        case (.some(let mine), .some(let theirs)):
            mine.isDisjoint(with: theirs) && mine.allSatisfy { pattern in theirs.allSatisfy { isDisjoint(pattern, $0) } }
        case (.some(let mine), .allBut(let theirs)), (.allBut(let theirs), .some(let mine)):
            mine.allSatisfy { pattern in theirs.contains { covers($0, pattern) } }
        case (.allBut, .allBut): false
        }
    }

    /// The statements without those that another covers.
    func uncovered(_ statements: Set<PlainStatement>) -> Set<PlainStatement> {
        let sorted = PlainStatement.sorted(statements)
        return Set(
            sorted.indices.filter { index in
                !sorted.indices.contains { other in
                    guard other != index, covers(sorted[other], sorted[index]) else { return false }
                    return other < index || !covers(sorted[index], sorted[other])
                }
            }.map { sorted[$0] })
    }
}

extension PatternList {
    var complement: PatternList {
        switch self {
        case .some(let patterns): .allBut(patterns)
        case .allBut(let patterns): .some(patterns)
        }
    }
}
