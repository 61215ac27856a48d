internal import Documents
internal import PolicyLanguage

/// A condition without its spelling: operator, key, and the values in order.
struct PlainCondition: Hashable, Sendable {
    var comparison: Operator.Comparison
    var isNegated = false
    var quantifier = Operator.Quantifier.one
    var ifExists = false
    /// The other name of the ARN operators.
    var isArnEquals = false
    var key: ContextKey
    /// Sorted, each once, as version 2012-10-17 writes them.
    private(set) var values: [String]

    init(_ condition: Condition, variables: Bool) {
        comparison = condition.op.comparison
        isNegated = condition.op.isNegated
        quantifier = condition.op.quantifier
        ifExists = condition.op.ifExists
        key = condition.key
        values = []
        set(
            condition.values.map { value in
                // Before 2012-10-17 a `$` was a `$`.
                !variables && condition.op.takesVariables ? value.text.replacing("$", with: "${$}") : value.text
            })
    }

    init(_ comparison: Operator.Comparison, _ key: ContextKey, _ values: [String]) {
        self.comparison = comparison
        self.key = key
        self.values = []
        set(values)
    }

    mutating func set(_ values: [String]) { self.values = Set(values).sorted() }

    /// Whether operator and key have one place in a statement.
    func isBeside(_ other: PlainCondition) -> Bool { key == other.key && name == other.name }

    /// The operator's name.
    var name: String {
        let positive = isArnEquals ? "ArnEquals" : comparison.rawValue
        let name = isNegated ? Self.negations[positive] ?? positive : positive
        return quantifier.rawValue + name + (ifExists ? "IfExists" : "")
    }

    private static let negations = [
        "StringEquals": "StringNotEquals", "StringEqualsIgnoreCase": "StringNotEqualsIgnoreCase", "StringLike": "StringNotLike",
        "NumericEquals": "NumericNotEquals", "DateEquals": "DateNotEquals", "IpAddress": "NotIpAddress", "ArnLike": "ArnNotLike",
        "ArnEquals": "ArnNotEquals",
    ]

    static func null(_ key: ContextKey, _ isAbsent: Bool) -> PlainCondition {
        PlainCondition(.null, key, [isAbsent ? "true" : "false"])
    }

    /// The values in the form that the operator reads.
    var read: [ConditionValue] { values.map { ConditionValue($0, under: comparison, variables: true) } }

    var hasVariables: Bool { read.contains { !$0.keys.isEmpty } }
}

// MARK: both

extension PlainCondition {
    /// Conditions that hold where all of some do, so that each operator has a key once.
    enum Conjunction {
        case all(Set<PlainCondition>)
        case never
        /// One statement cannot say it.
        case inexpressible
    }

    static func conjunction(_ one: Set<PlainCondition>, _ other: Set<PlainCondition>) -> Conjunction {
        var result = one
        for condition in other.sorted(by: isBefore) {
            var waiting = [condition]
            while let next = waiting.popLast() {
                guard let beside = result.first(where: { $0.isBeside(next) }) else {
                    result.insert(next)
                    continue
                }
                if beside == next { continue }
                switch beside.merged(with: next) {
                case .values(let values):
                    result.remove(beside)
                    var merged = beside
                    merged.set(values)
                    if values.isEmpty {
                        guard !merged.isNegated, merged.quantifier == .one else { return .inexpressible }
                        guard merged.ifExists else { return .never }
                        merged = .null(merged.key, true)
                    }
                    waiting.append(merged)
                case .apart:
                    guard let respelled = next.respelled ?? beside.respelled, !result.contains(where: { $0.isBeside(respelled) })
                    else { return .inexpressible }
                    if next.respelled == nil {
                        result.remove(beside)
                        result.insert(next)
                    }
                    result.insert(respelled)
                }
            }
        }
        return .all(result)
    }

    static func isBefore(_ left: PlainCondition, _ right: PlainCondition) -> Bool {
        if left.name != right.name { return left.name < right.name }
        if left.key != right.key { return left.key.name < right.key.name }
        return left.values.lexicographicallyPrecedes(right.values)
    }

    private enum Merged {
        case values([String])
        /// No list of values says both.
        case apart
    }

    /// One list of values for two conditions of the same operator and key.
    private func merged(with other: PlainCondition) -> Merged {
        // Some value beside one list and some value beside another need not be the same value.
        if quantifier == .forAnyValue { return .apart }
        if isNegated { return .values(values + other.values) }
        if hasVariables || other.hasVariables {
            let common = values.filter(other.values.contains)
            // What a variable stands for may still equal another value.
            return common == values || common == other.values ? .values(common) : .apart
        }
        let (mine, theirs) = (read, other.read)
        func common(_ isSame: (ConditionValue, ConditionValue) -> Bool) -> Merged {
            .values(mine.filter { one in theirs.contains { isSame(one, $0) } }.map(\.text))
        }
        switch comparison {
        case .stringEquals, .binaryEquals: return common { $0.text == $1.text }
        case .stringEqualsIgnoreCase: return common { $0.text.lowercased() == $1.text.lowercased() }
        case .bool, .numericEquals, .dateEquals: return common { $0.readForm == $1.readForm && $0.readForm != .unreadable }
        case .null:
            guard values.count == 1, other.values.count == 1 else { return .apart }
            return common { $0.form == $1.form }
        case .numericLessThan, .numericLessThanEquals, .dateLessThan, .dateLessThanEquals:
            return bound(mine, theirs, isUpper: true)
        case .numericGreaterThan, .numericGreaterThanEquals, .dateGreaterThan, .dateGreaterThanEquals:
            return bound(mine, theirs, isUpper: false)
        case .ipAddress:
            return inner(mine, theirs) { outer, inner in
                guard case .block(let one) = outer.form, case .block(let other) = inner.form else { return false }
                return one.contains(other)
            }
        case .stringLike: return likes(mine, theirs)
        case .arnLike: return .apart
        }
    }

    /// Of several limits the widest counts within a list, and the narrowest of both lists.
    private func bound(_ mine: [ConditionValue], _ theirs: [ConditionValue], isUpper: Bool) -> Merged {
        func widest(_ values: [ConditionValue]) -> ConditionValue? {
            let readable = values.filter { $0.form != .unreadable }
            return isUpper ? readable.max(by: Self.isLess) : readable.min(by: Self.isLess)
        }
        guard let one = widest(mine), let other = widest(theirs) else { return .values([]) }
        return .values([Self.isLess(one, other) == isUpper ? one.text : other.text])
    }

    private static func isLess(_ left: ConditionValue, _ right: ConditionValue) -> Bool {
        switch (left.form, right.form) {
        case (.number(let one), .number(let other)): one < other
        case (.instant(let one), .instant(let other)): one < other
        default: false
        }
    }

    private func inner(
        _ mine: [ConditionValue], _ theirs: [ConditionValue], _ contains: (ConditionValue, ConditionValue) -> Bool
    ) -> Merged {
        var kept: [String] = []
        for one in mine {
            for other in theirs {
                if contains(one, other) { kept.append(other.text) } else if contains(other, one) { kept.append(one.text) }
            }
        }
        return .values(kept)
    }

    private func likes(_ mine: [ConditionValue], _ theirs: [ConditionValue]) -> Merged {
        let budget = Budget(20_000)
        var common: [WordPattern] = []
        for one in mine.compactMap(\.pattern) {
            for other in theirs.compactMap(\.pattern) {
                guard let both = one.intersection(other, .text, budget) else { return .apart }
                common += both
            }
        }
        return .values(WordPattern.uncovered(common, .text, budget).map(\.policyText))
    }

    /// The same under another name, so that one operator can speak of a key twice.
    private var respelled: PlainCondition? {
        var other = self
        switch comparison {
        case .arnLike: other.isArnEquals.toggle()
        case .stringEquals:
            guard !hasVariables else { return nil }
            other.comparison = .stringLike
            other.set(read.compactMap { $0.pattern?.policyText })
        case .bool:
            guard !hasVariables else { return nil }
            other.comparison = .stringEqualsIgnoreCase
        default: return nil
        }
        return other
    }
}

extension ConditionValue {
    /// The value as its operator compares it; a boolean stands in a template.
    fileprivate var readForm: Form {
        guard case .template(let template) = form, let glob = template.constant else { return form }
        return ConditionValue.boolean(String(decoding: glob.bytes, as: UTF8.self)).map(Form.boolean) ?? .unreadable
    }

    /// The texts that a String operator's value matches, where it holds no variable.
    fileprivate var pattern: WordPattern? {
        guard case .template(let template) = form, let glob = template.constant else { return nil }
        return WordPattern(glob: glob.bytes)
    }
}

extension WordPattern {
    /// The pattern as a policy of version 2012-10-17 writes it.
    var policyText: String {
        var text = ""
        for token in tokens {
            if token.isRun {
                text += "*"
            } else if token.isWildcard {
                text += "?"
            } else if token.isSymbol {
                let symbol = symbols[token.symbolNumber]
                text += symbol.fallback.map { "${\(symbol.key.name), '\($0)'}" } ?? "${\(symbol.key.name)}"
            } else if let scalar = token.plainScalar {
                let literal = String(word: [scalar])
                text += "*?$".contains(literal) ? "${\(literal)}" : literal
            }
        }
        return text
    }
}
