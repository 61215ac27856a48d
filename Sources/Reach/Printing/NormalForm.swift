internal import PolicyLanguage

/// Statements in a form that does not depend on their order, nor on how they were spread over documents: what is covered is dropped,
/// what differs in one element alone is merged.
struct NormalForm {
    let algebra: StatementAlgebra

    private var budget: Budget { algebra.budget }

    /// Statements taken apart at most: beyond, they are merged as they are.
    private static let most = 400

    func merged(_ statements: Set<PlainStatement>) -> [PlainStatement] {
        let count = statements.reduce(0) { $0 + $1.singleCount }
        var statements = algebra.uncovered(
            count <= Self.most ? Set(statements.flatMap(\.single)) : Set(statements.map(pruned)))
        while true {
            let before = statements
            statements = joined(statements, \.actions) { Key(actions: nil, resources: $0.resources, conditions: $0.conditions) }
            statements = joined(statements, \.resources) { Key(actions: $0.actions, resources: nil, conditions: $0.conditions) }
            statements = algebra.uncovered(Set(statements.map(pruned)))
            if statements == before { break }
        }
        return PlainStatement.sorted(statements)
    }

    private struct Key: Hashable {
        let actions: PatternList<WordPattern>?
        let resources: PatternList<ResourceAtom>?
        let conditions: Set<PlainCondition>
    }

    /// Statements that are alike but for one element made one, as far as that element is a list of what is meant.
    private func joined<Pattern>(
        _ statements: Set<PlainStatement>, _ element: WritableKeyPath<PlainStatement, PatternList<Pattern>>,
        _ key: (PlainStatement) -> Key
    ) -> Set<PlainStatement> {
        var result: Set<PlainStatement> = []
        var groups: [Key: (statement: PlainStatement, patterns: Set<Pattern>)] = [:]
        for statement in statements {
            guard case .some(let patterns) = statement[keyPath: element] else {
                result.insert(statement)
                continue
            }
            groups[key(statement), default: (statement, [])].patterns.formUnion(patterns)
        }
        for (statement, patterns) in groups.values {
            var statement = statement
            statement[keyPath: element] = .some(patterns)
            result.insert(statement)
        }
        return result
    }

    /// The statement without patterns that another of the same list covers.
    private func pruned(_ statement: PlainStatement) -> PlainStatement {
        func words(_ patterns: Set<WordPattern>) -> Set<WordPattern> {
            Set(WordPattern.uncovered(Array(patterns), .action, budget))
        }
        func atoms(_ patterns: Set<ResourceAtom>) -> Set<ResourceAtom> {
            let sorted = patterns.sorted(by: ResourceAtom.isBefore)
            return Set(
                sorted.indices.filter { index in
                    !sorted.indices.contains { other in
                        guard other != index, sorted[other].covers(sorted[index], budget) else { return false }
                        // A pattern of all buckets also speaks of actions on none, and covers nothing that does.
                        if sorted[index].namesAllBuckets, !sorted[other].namesAllBuckets { return false }
                        return other < index || !sorted[index].covers(sorted[other], budget)
                    }
                }.map { sorted[$0] })
        }
        var statement = statement
        switch statement.actions {
        case .some(let patterns): statement.actions = .some(words(patterns))
        case .allBut(let patterns): statement.actions = .allBut(words(patterns))
        }
        switch statement.resources {
        case .some(let patterns): statement.resources = .some(atoms(patterns))
        case .allBut(let patterns): statement.resources = .allBut(atoms(patterns))
        }
        return statement
    }
}

// MARK: order

extension ResourceAtom {
    static func isBefore(_ left: ResourceAtom, _ right: ResourceAtom) -> Bool {
        for (one, other) in zip(left.readings.joined(), right.readings.joined()) where one != other { return one.isBefore(other) }
        return left.readings.count < right.readings.count
    }

    /// `arn:aws:s3:::*` speaks of S3's account-level actions too (docs/reference/matching.md).
    var namesAllBuckets: Bool {
        readings.contains { fields in
            fields[Self.restField].isUniversal && fields[2].tokens.isEmpty && fields[3].tokens.isEmpty
                && fields[1].plainWord == [0x73, 0x33]
        }
    }

    /// The pattern as a policy of version 2012-10-17 writes it.
    var policyText: String { Self.policyText(readings[0]) }

    private static func policyText(_ fields: Fields) -> String { "arn:" + fields.map(\.policyText).joined(separator: ":") }

    /// Patterns of what both match; nil where there are too many, or where policy variables stand in the way.
    func intersection(_ other: ResourceAtom, _ budget: Budget) -> [ResourceAtom]? {
        if self == other { return [self] }
        if isDisjoint(from: other, budget) { return [] }
        var lists: [Fields] = []
        for mine in readings {
            for theirs in other.readings where !Self.areDisjoint(mine, theirs, budget) {
                guard let common = Self.intersection(mine, theirs, budget) else { return nil }
                lists += common
                if lists.count > Self.mostParts { return nil }
            }
        }
        // A part that is read with its `*` running over colons may cover others.
        var parts: [ResourceAtom] = []
        for part in lists.compactMap(ResourceAtom.init(fields:)) where !parts.contains(where: { $0.covers(part, budget) }) {
            parts.removeAll { part.covers($0, budget) }
            parts.append(part)
        }
        return parts
    }

    private static let mostParts = 64

    private static func intersection(_ one: Fields, _ other: Fields, _ budget: Budget) -> [Fields]? {
        var lists: [Fields] = [[]]
        for index in one.indices {
            guard let common = one[index].intersection(other[index], alphabet(index), budget) else { return nil }
            lists = lists.flatMap { list in common.map { list + [$0] } }
            if lists.count > mostParts { return nil }
        }
        return lists
    }

    /// The atom of a pattern with these fields.
    private init?(fields: Fields) {
        let pattern = ARNPattern(Self.policyText(fields), variables: true, short: .refused)
        guard case .atom(let atom) = Self.form(of: pattern, known: Context(closed: false)) else { return nil }
        self = atom
    }
}

extension PlainStatement {
    /// How many statements of one pattern of actions and one of resources say the same.
    fileprivate var singleCount: Int {
        func count<Pattern>(_ list: PatternList<Pattern>) -> Int {
            if case .some(let patterns) = list { patterns.count } else { 1 }
        }
        return count(actions) * count(resources)
    }

    /// The same as statements of one pattern of actions and one of resources.
    fileprivate var single: [PlainStatement] {
        var list = [self]
        if case .some(let patterns) = actions {
            list = patterns.map { PlainStatement(actions: .some([$0]), resources: resources, conditions: conditions) }
        }
        guard case .some(let patterns) = resources else { return list }
        return list.flatMap { statement in
            patterns.map { PlainStatement(actions: statement.actions, resources: .some([$0]), conditions: conditions) }
        }
    }

    /// An order that is the same in every run: actions, then resources, then conditions.
    static func sorted(_ statements: Set<PlainStatement>) -> [PlainStatement] {
        statements.map { (key: $0.sortKey, statement: $0) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.statement)
    }

    private var sortKey: [String] {
        var key: [String] = []
        switch actions {
        case .some(let patterns): key += ["0"] + patterns.map(\.policyText).sorted()
        case .allBut(let patterns): key += ["1"] + patterns.map(\.policyText).sorted()
        }
        switch resources {
        case .some(let patterns): key += ["2"] + patterns.map(\.policyText).sorted()
        case .allBut(let patterns): key += ["3"] + patterns.map(\.policyText).sorted()
        }
        key.append("4")
        for condition in conditions.sorted(by: PlainCondition.isBefore) {
            key += [condition.name, condition.key.name] + condition.values
        }
        return key
    }
}
