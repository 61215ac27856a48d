public import Documents

/// One operator with one key and its values. All conditions of a statement must hold.
public struct Condition: Sendable {
    public let op: Operator
    public let key: ContextKey
    /// The key as the policy wrote it.
    public let keyText: String
    public let values: [ConditionValue]
    /// Where the values stand.
    package let origin: JSONValue

    init(op: Operator, key: ContextKey, keyText: String, values: [ConditionValue], origin: JSONValue) {
        self.op = op
        self.key = key
        self.keyText = keyText
        self.values = values
        self.origin = origin
    }

    public var location: Location { origin.location }

    /// A condition that no policy spells, without variables in its values; it is said to stand where `origin` does.
    package init(_ op: Operator, _ key: String, _ values: [String], origin: JSONValue) {
        self.init(
            op: op, key: ContextKey(key), keyText: key,
            values: values.map { ConditionValue($0, under: op.comparison, variables: false) }, origin: origin)
    }

    /// The same with some of its values, under another operator.
    package func with(_ op: Operator, _ values: [ConditionValue]) -> Condition {
        Condition(op: op, key: key, keyText: keyText, values: values, origin: origin)
    }

    /// Whether the condition holds in a request (docs/reference/conditions.md).
    package func holds(in context: some ContextLookup) -> Truth {
        let value = context.value(of: key)
        if value == .unknown {
            if let earliest = context.earliest(of: key) { return holds(from: earliest) }
            // Where the key may be one of a few values, they may all decide alike.
            let truths = context.possibleValues(of: key).map { holds($0, context) }
            guard let first = truths.first, truths.allSatisfy({ $0 == first }) else { return .unknown }
            return first
        }
        return holds(value, context)
    }

    private func holds(_ value: ContextValue, _ context: some ContextLookup) -> Truth {
        if op.comparison == .null { return holdsNull(value) }
        switch value {
        case .unknown: return .unknown
        case .absent:
            // An absent key: positive operators are false, negated ones and IfExists true, ForAllValues true, ForAnyValue false.
            if op.ifExists { return .yes }
            switch op.quantifier {
            case .one: return Truth(op.isNegated)
            case .forAllValues: return .yes
            case .forAnyValue: return .no
            }
        case .single(let text):
            switch op.quantifier {
            case .one: return test(text, context)
            // An empty string counts as no value (docs/reference/conditions.md).
            case .forAnyValue: return text.isEmpty ? .no : test(text, context)
            case .forAllValues: return text.isEmpty ? .yes : test(text, context)
            }
        case .many(let texts):
            switch op.quantifier {
            // A multivalued key tested without a quantifier does not match, negated or not (docs/reference/conditions.md).
            case .one: return texts.isEmpty ? Truth(op.isNegated || op.ifExists) : .no
            case .forAllValues: return texts.reduce(.yes) { $1.isEmpty ? $0 : $0 && test($1, context) }
            case .forAnyValue: return texts.reduce(.no) { $1.isEmpty ? $0 : $0 || test($1, context) }
            }
        }
    }

    private func holdsNull(_ value: ContextValue) -> Truth {
        let absent: Truth =
            switch value {
            case .unknown: .unknown
            case .absent: .yes
            case .single: .no
            case .many(let texts): Truth(texts.isEmpty)
            }
        return values.reduce(.no) { found, wanted in
            guard case .boolean(let wantsAbsent) = wanted.form else { return found }
            return found || (wantsAbsent ? absent : !absent)
        }
    }

    /// One value of the key: it matches one of the policy's values, or, under a negated operator, none.
    private func test(_ text: String, _ context: some ContextLookup) -> Truth {
        let subject = Subject(text, op.comparison)
        var matched = Truth.no
        for value in values {
            matched = matched || subject.matches(value, op.comparison, context)
            if matched == .yes { break }
        }
        return op.isNegated ? !matched : matched
    }
}

/// A value of the request, read once for the operator that tests it.
private struct Subject {
    let text: String
    let form: ConditionValue.Form
    let name: ResourceName?

    init(_ text: String, _ comparison: Operator.Comparison) {
        self.text = text
        switch comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .null:
            form = .unreadable
            name = nil
        case .arnLike:
            form = .unreadable
            name = ResourceName(text)
        case .bool:
            form = ConditionValue.boolean(text).map(ConditionValue.Form.boolean) ?? .unreadable
            name = nil
        default:
            form = ConditionValue(text, under: comparison, variables: false).form
            name = nil
        }
    }

    func matches(_ value: ConditionValue, _ comparison: Operator.Comparison, _ context: some ContextLookup) -> Truth {
        switch (value.form, form) {
        case (.template(let template), _):
            switch template.resolve(in: context) {
            case .nothing: return .no
            case .unknown: return .unknown
            case .glob(let glob): return Truth(matches(glob, comparison))
            }
        case (.arn(let pattern), _): return name.map { $0.starts == nil ? .no : pattern.matches($0, in: context) } ?? .no
        case (.number(let wanted), .number(let given)): return Truth(Self.compare(given, wanted, comparison))
        case (.instant(let wanted), .instant(let given)): return Truth(Self.compare(given, wanted, comparison))
        case (.block(let wanted), .block(let given)): return Truth(wanted.contains(given))
        case (.binary(let wanted), .binary(let given)): return Truth(wanted == given)
        default: return .no
        }
    }

    private func matches(_ glob: Glob, _ comparison: Operator.Comparison) -> Bool {
        switch comparison {
        case .stringLike: return glob.matches(text)
        case .bool:
            guard case .boolean(let given) = form else { return false }
            return ConditionValue.boolean(String(decoding: glob.bytes, as: UTF8.self)) == given
        case .stringEqualsIgnoreCase:
            return String(decoding: glob.bytes, as: UTF8.self).lowercased() == text.lowercased()
        default:
            var text = text
            return text.withUTF8 { given in glob.bytes.withUnsafeBufferPointer { $0.elementsEqual(given) } }
        }
    }

    private static func compare<Value: Comparable>(_ given: Value, _ wanted: Value, _ comparison: Operator.Comparison) -> Bool {
        switch comparison {
        case .numericLessThan, .dateLessThan: given < wanted
        case .numericLessThanEquals, .dateLessThanEquals: given <= wanted
        case .numericGreaterThan, .dateGreaterThan: given > wanted
        case .numericGreaterThanEquals, .dateGreaterThanEquals: given >= wanted
        default: given == wanted
        }
    }
}
