/// Patterns and conditions, by the definitions.
struct NaiveMatching {
    let evaluator: NaiveEvaluator
    let hasVariables: Bool

    init(_ evaluator: NaiveEvaluator, _ hasVariables: Bool) {
        self.evaluator = evaluator
        self.hasVariables = hasVariables
    }

    var context: [String: [String]] {
        Dictionary(uniqueKeysWithValues: evaluator.request.context.map { ($0.key.lowercased(), $0.value) })
    }

    func isMultivalued(_ key: String) -> Bool { evaluator.request.multivalued.contains { $0.lowercased() == key.lowercased() } }

    /// A variable's value stands for itself: its stars are no wildcards, so they are hidden from the glob as U+0001 and U+0002.
    func substitute(_ text: String) -> String? {
        guard hasVariables, let start = text.firstRange(of: "${"), let end = text[start.upperBound...].firstIndex(of: "}") else {
            return text
        }
        let name = text[start.upperBound..<end].split(separator: ",", maxSplits: 1).map(String.init)
        var value = name.count == 2 ? String(name[1].split(separator: "'", omittingEmptySubsequences: false)[1]) : nil
        if ["*", "?", "$"].contains(name[0]) {
            value = name[0]
        } else if let given = context[name[0].lowercased()], !isMultivalued(name[0]) {
            value = given[0]
        }
        guard let value, let rest = substitute(String(text[text.index(after: end)...])) else { return nil }
        return text[..<start.lowerBound] + hide(value) + rest
    }

    func hide(_ text: String) -> String { String(text.map { $0 == "*" ? "\u{1}" : $0 == "?" ? "\u{2}" : $0 }) }

    func resource(_ pattern: String) -> Bool {
        if pattern == "*" { return true }
        if evaluator.request.resource == "*" {
            return evaluator.request.action.lowercased().hasPrefix("s3:") && pattern == "arn:aws:s3:::*"
        }
        return arn(pattern, evaluator.request.resource) || spans(pattern, evaluator.request.resource)
    }

    /// A `*` at the end of one of the pattern's first five segments runs over colons, any other wildcard only within a field.
    func spans(_ pattern: String, _ text: String) -> Bool {
        guard let wanted = substitute(pattern).map(Array.init) else { return false }
        let given = Array(hide(text))
        let colons = wanted.indices.filter { wanted[$0] == ":" }.prefix(5)
        let fieldEnds = given.indices.filter { given[$0] == ":" }
        guard fieldEnds.count >= 5 else { return false }
        let rest = fieldEnds[4] + 1
        var reachable: Set<Int> = [0]
        for (place, symbol) in wanted.enumerated() {
            let runs = place > colons.last ?? 0 && colons.count == 5 || colons.contains(place + 1) || place == wanted.count - 1
            var next: Set<Int> = []
            for start in reachable {
                var at = start
                if symbol == "*" {
                    next.insert(at)
                    while at < given.count, runs || at >= rest || given[at] != ":" {
                        at += 1
                        next.insert(at)
                    }
                } else if at < given.count, symbol == given[at] || symbol == "?" && (at >= rest || given[at] != ":") {
                    next.insert(at + 1)
                }
            }
            reachable = next
        }
        return reachable.contains(given.count)
    }

    func arn(_ pattern: String, _ text: String) -> Bool {
        let given = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        // The generated patterns have no variable before the last field.
        let wanted = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard given.count == 6, wanted.count == 6, let last = substitute(wanted[5]) else { return false }
        return zip(wanted.dropLast(), given).allSatisfy { glob($0, $1) } && glob(last, hide(given[5]))
    }

    func condition(_ condition: NaiveCondition) -> Bool {
        var op = condition.op
        let values = context[condition.key.lowercased()]
        if op == "Null" { return condition.values.contains((values ?? []).isEmpty ? "true" : "false") }
        let forAll = op.hasPrefix("ForAllValues:")
        let forAny = op.hasPrefix("ForAnyValue:")
        if forAll || forAny { op = String(op[op.index(after: op.firstIndex(of: ":") ?? op.startIndex)...]) }
        let ifExists = op.hasSuffix("IfExists")
        if ifExists { op.removeLast(8) }
        let negated = op.contains("Not")
        op = op.split(separator: "Not").joined()
        guard let values else { return ifExists || (forAll ? true : forAny ? false : negated) }
        func holds(_ value: String) -> Bool { condition.values.contains { test(op, value, $0) } != negated }
        if forAll { return values.filter { !$0.isEmpty }.allSatisfy(holds) }
        if forAny { return values.filter { !$0.isEmpty }.contains(where: holds) }
        if isMultivalued(condition.key) { return values.isEmpty && (negated || ifExists) }
        return holds(values[0])
    }

    func test(_ op: String, _ value: String, _ pattern: String) -> Bool {
        switch op {
        case "StringEquals": return substitute(pattern).map { $0 == hide(value) || hide($0) == hide(value) } ?? false
        case "StringEqualsIgnoreCase": return substitute(pattern).map { hide($0).lowercased() == hide(value).lowercased() } ?? false
        case "StringLike": return substitute(pattern).map { glob($0, hide(value)) } ?? false
        case "ArnEquals", "ArnLike": return pattern == "*" && value.hasPrefix("arn:") || arn(pattern, value)
        case "Bool":
            return substitute(pattern)?.lowercased() == value.lowercased() && ["true", "false"].contains(value.lowercased())
        case "IpAddress": return address(value) & mask(pattern) == address(pattern) & mask(pattern)
        default: break
        }
        guard let left = number(value), let right = number(pattern) else { return false }
        if op.hasSuffix("LessThan") { return left < right }
        if op.hasSuffix("LessThanEquals") { return left <= right }
        if op.hasSuffix("GreaterThan") { return left > right }
        if op.hasSuffix("GreaterThanEquals") { return left >= right }
        return left == right
    }

    /// Numbers, and the dates of the generator, whose digits compare as numbers.
    func number(_ text: String) -> Double? { Double(text) ?? Double(text.filter(\.isNumber)) }
    func address(_ text: String) -> UInt32 {
        text.split(separator: "/")[0].split(separator: ".").reduce(0) { $0 << 8 | (UInt32($1) ?? 0) }
    }
    func mask(_ text: String) -> UInt32 {
        let bits = text.split(separator: "/").dropFirst().first.map { UInt32($0) ?? 0 } ?? 32
        return bits == 0 ? 0 : ~UInt32(0) << (32 - bits)
    }
}

/// `*` is any run, `?` one character: by the definition, character by character.
func glob(_ pattern: String, _ text: String) -> Bool {
    var reachable: Set<Int> = [0]
    let text = Array(text.unicodeScalars)
    for symbol in pattern.unicodeScalars {
        var next: Set<Int> = []
        for at in reachable {
            if symbol == "*" {
                next.formUnion(at...text.count)
            } else if at < text.count, symbol == "?" || symbol == text[at] {
                next.insert(at + 1)
            }
        }
        reachable = next
    }
    return reachable.contains(text.count)
}
