import Documents
import PolicyLanguage

/// IAM's matching as its documentation reads, without regard to speed and without the code under test: a second opinion for the
/// witnesses and proofs of a comparison. Dates and decimals are read by the project's own readers, which have tests of their own.
enum NaiveEvaluator {
    static func allows(_ policy: PlainPolicy, _ request: PlainRequest) -> Bool {
        let applying = policy.statements.filter { applies($0, request) }
        return applying.contains { $0.isAllow } && !applying.contains { !$0.isAllow }
    }

    static func applies(_ statement: PlainPolicy.Statement, _ request: PlainRequest) -> Bool {
        let action = statement.actions.contains { glob($0.lowercased(), request.action.lowercased()) }
        var resource = statement.resources.contains { matchesResource($0, request.resource) } != statement.resourcesNegated
        // S3's account-level actions are allowed on `arn:aws:s3:::*` too.
        if !statement.resourcesNegated, request.resource == "*", request.action.lowercased().hasPrefix("s3:") {
            resource = resource || statement.resources.contains { $0.hasPrefix("arn:") && $0.hasSuffix(":s3:::*") }
        }
        return action != statement.actionsNegated && resource
            && statement.conditions.allSatisfy { holds($0, request.context) }
    }

    static func glob(_ pattern: String, _ text: String) -> Bool {
        let pattern = Array(pattern.unicodeScalars)
        var reached: Set<Int> = [0]
        func closed(_ states: Set<Int>) -> Set<Int> {
            var states = states
            for index in pattern.indices where pattern[index] == "*" && states.contains(index) { states.insert(index + 1) }
            return states
        }
        reached = closed(reached)
        for scalar in text.unicodeScalars {
            var next: Set<Int> = []
            for state in reached where state < pattern.count {
                if pattern[state] == "*" { next.insert(state) }
                if pattern[state] == "?" || pattern[state] == scalar { next.insert(state + 1) }
            }
            reached = closed(next)
        }
        return reached.contains(pattern.count)
    }

    static func matchesResource(_ pattern: String, _ resource: String) -> Bool {
        pattern == "*" || resource != "*" && (matchesARN(pattern, resource) || spans(pattern, resource))
    }

    /// A `*` at the end of one of the pattern's first five segments runs over colons, any other wildcard only within a field.
    static func spans(_ pattern: String, _ text: String) -> Bool {
        let wanted = Array(pattern.unicodeScalars)
        let given = Array(text.unicodeScalars)
        let colons = wanted.indices.filter { wanted[$0] == ":" }.prefix(5)
        let fieldEnds = given.indices.filter { given[$0] == ":" }
        guard fieldEnds.count >= 5, text.hasPrefix("arn:") else { return false }
        let rest = fieldEnds[4] + 1
        var reached: Set<Int> = [0]
        for (place, symbol) in wanted.enumerated() {
            let runs = colons.count == 5 && place > (colons.last ?? 0) || colons.contains(place + 1) || place == wanted.count - 1
            var next: Set<Int> = []
            for start in reached {
                var at = start
                if symbol == "*" {
                    next.insert(at)
                    while at < given.count, runs || at >= rest || given[at] != ":" {
                        at += 1
                        next.insert(at)
                    }
                } else if at < given.count {
                    let same =
                        at < rest ? String(symbol).lowercased() == String(given[at]).lowercased() : symbol == given[at]
                    if same || symbol == "?" && (at >= rest || given[at] != ":") { next.insert(at + 1) }
                }
            }
            reached = next
        }
        return reached.contains(given.count)
    }

    static func matchesARN(_ pattern: String, _ text: String) -> Bool {
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6, fields[0] == "arn" else { return false }
        if pattern == "*" { return true }
        var patterns = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        while patterns.count < 6 { patterns.append("*") }
        return zip(patterns, fields).enumerated().allSatisfy { index, pair in
            index == 5 ? glob(pair.0, String(pair.1)) : glob(pair.0.lowercased(), pair.1.lowercased())
        }
    }

    static func holds(_ condition: PlainPolicy.Condition, _ context: [String: PlainRequest.Value]) -> Bool {
        let value = context.first { $0.key.lowercased() == condition.key.lowercased() }?.value
        var name = condition.op
        var quantifier = ""
        if let colon = name.firstIndex(of: ":") {
            quantifier = String(name[..<colon])
            name = String(name[name.index(after: colon)...])
        }
        let ifExists = name.hasSuffix("IfExists")
        if ifExists { name = String(name.dropLast(8)) }
        let isNegated = name.contains("Not")
        name = name.replacing("Not", with: "")
        func test(_ text: String) -> Bool { condition.values.contains { compare(name, text, $0) } != isNegated }
        switch value {
        case nil:
            if name == "Null" { return condition.values.contains("true") }
            return ifExists || quantifier == "ForAllValues" || quantifier == "" && isNegated
        case .one(let text):
            if name == "Null" { return condition.values.contains("false") }
            if text.isEmpty, !quantifier.isEmpty { return quantifier == "ForAllValues" }
            return test(text)
        case .many(let texts):
            if name == "Null" { return condition.values.contains(texts.isEmpty ? "true" : "false") }
            switch quantifier {
            case "ForAllValues": return texts.allSatisfy { $0.isEmpty || test($0) }
            case "ForAnyValue": return texts.contains { !$0.isEmpty && test($0) }
            default: return texts.isEmpty && (isNegated || ifExists)
            }
        }
    }

    private static func compare(_ name: String, _ text: String, _ wanted: String) -> Bool {
        switch name {
        case "StringEquals": return text == wanted
        case "StringEqualsIgnoreCase": return text.lowercased() == wanted.lowercased()
        case "StringLike": return glob(wanted, text)
        case "ArnLike", "ArnEquals": return matchesARN(wanted, text)
        case "Bool": return text.lowercased() == wanted.lowercased() && ["true", "false"].contains(text.lowercased())
        case "IpAddress": return AddressBlock(text).flatMap { given in AddressBlock(wanted).map { $0.contains(given) } } ?? false
        case "BinaryEquals": return text == wanted
        default:
            if name.hasPrefix("Date") {
                guard let given = ConditionValue.instant(text), let limit = ConditionValue.instant(wanted) else { return false }
                return order(name, given, limit)
            }
            guard let given = Double(text), let limit = Double(wanted) else { return false }
            return order(name, given, limit)
        }
    }

    private static func order<Value: Comparable>(_ name: String, _ given: Value, _ limit: Value) -> Bool {
        if name.hasSuffix("LessThan") { return given < limit }
        if name.hasSuffix("LessThanEquals") { return given <= limit }
        if name.hasSuffix("GreaterThan") { return given > limit }
        if name.hasSuffix("GreaterThanEquals") { return given >= limit }
        return given == limit
    }
}
