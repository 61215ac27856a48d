import Documents

/// What the conditions of a template can be: they rest on parameters, and whoever deploys chooses those.
///
/// A default is not an answer here: a template whose production branch is off by default must be judged in both.
struct ConditionSpace {
    /// One choice of what is not known.
    struct Assumptions {
        /// Values of parameters; nil is any value that no condition compares with.
        var parameters: [String: String?] = [:]
        /// Comparisons that are no comparison of a parameter with a text, by their text.
        var comparisons: [String: Bool] = [:]
        /// The values that conditions compare a parameter with.
        var compared: [String: Set<String>] = [:]

        static let none = Assumptions()

        func value(of parameter: String) -> String? { parameters[parameter] ?? nil }

        /// Whether a parameter cannot have this value, being assumed to have none of those that are compared.
        func excludes(_ value: String, of parameter: String) -> Bool {
            guard case .some(nil) = parameters[parameter] else { return false }
            return compared[parameter]?.contains(value) ?? false
        }
    }

    /// More variants of one policy than this are not judged.
    static let maximumVariants = 16

    let template: CloudFormationTemplate
    private var parameters: [String: Set<String>] = [:]
    private var comparisons: Set<String> = []
    private var visited: Set<String> = []
    /// Parts of conditions that were looked at.
    private(set) var cost = 0

    init(_ template: CloudFormationTemplate) {
        self.template = template
    }

    /// Every variant that the given conditions can make, the defaults' first. Second value: whether there were more.
    mutating func variants(of conditions: Set<String>) -> (variants: [Assumptions], isCut: Bool) {
        for name in conditions.sorted() { collect(named: name) }
        var variants = [Assumptions(compared: parameters)]
        var isCut = false
        func multiply(_ choices: [(inout Assumptions) -> Void]) {
            variants = variants.flatMap { variant in
                choices.map { choose in
                    var next = variant
                    choose(&next)
                    return next
                }
            }
            if variants.count > Self.maximumVariants {
                isCut = true
                variants = Array(variants.prefix(Self.maximumVariants))
            }
        }
        for name in parameters.keys.sorted() {
            let choices = values(of: name, compared: parameters[name] ?? [])
            multiply(choices.map { value in { $0.parameters.updateValue(value, forKey: name) } })
        }
        for text in comparisons.sorted() { multiply([true, false].map { holds in { $0.comparisons[text] = holds } }) }
        return (variants, isCut)
    }

    /// What a parameter may be, as far as conditions tell values apart: each compared value, and any other.
    private func values(of name: String, compared: Set<String>) -> [String?] {
        let declaration = template.parameters[name]
        let standard = declaration?["Default"]?.scalarText
        var values: [String?] = compared.sorted()
        if let allowed = declaration?["AllowedValues"] {
            let texts = Set(allowed.elements.compactMap(\.scalarText))
            values = values.filter { $0.map(texts.contains) ?? true }
            if texts.isSubset(of: compared) { return front(standard, values) }
        }
        return front(standard, values + [nil])
    }

    /// The default first, or, where conditions do not name it, the case that holds it.
    private func front(_ standard: String?, _ values: [String?]) -> [String?] {
        guard let first = values.firstIndex(where: { $0 == standard }) ?? values.firstIndex(where: { $0 == nil }) else {
            return values
        }
        return [values[first]] + values[..<first] + values[(first + 1)...]
    }

    private mutating func collect(named name: String) {
        guard visited.insert(name).inserted, let expression = template.conditions[name] else { return }
        var pending = [expression]
        while let next = pending.popLast() {
            cost += 1
            guard let (name, argument) = ConditionEvaluator.call(next) else { continue }
            switch name {
            case "Condition": if let named = argument.string { collect(named: named) }
            case "Fn::Equals":
                switch ConditionEvaluator.comparison(argument, template) {
                case .constant: continue
                case .parameter(let name, let text): parameters[name, default: []].insert(text)
                case .other(let text): comparisons.insert(text)
                }
            default: pending += argument.elements
            }
        }
    }

    /// The conditions that a value's `Fn::If`s name.
    static func names(in value: JSONValue) -> Set<String> {
        var names: Set<String> = []
        var pending = [value]
        while let next = pending.popLast() {
            if let (name, argument) = CloudFormationTemplate.function(next), name == "Fn::If",
                let condition = argument.elements.first(where: { _ in true })?.string
            {
                names.insert(condition)
            }
            pending += next.elements
            pending += next.members.map(\.value)
        }
        return names
    }
}

/// Whether the conditions of a template hold in one variant.
struct ConditionEvaluator {
    private static let maximumDepth = 64

    let template: CloudFormationTemplate
    let assumptions: ConditionSpace.Assumptions
    private var known: [String: Bool?] = [:]
    private(set) var cost = 0

    init(_ template: CloudFormationTemplate, _ assumptions: ConditionSpace.Assumptions) {
        self.template = template
        self.assumptions = assumptions
    }

    /// Nil where the condition is malformed or rests on what the variant does not settle.
    mutating func holds(_ name: String) -> Bool? { holds(name, 0) }

    private mutating func holds(_ name: String, _ depth: Int) -> Bool? {
        if let answer = known[name] { return answer }
        guard let expression = template.conditions[name] else { return nil }
        known[name] = .some(nil)  // a condition that rests on itself
        let answer = holds(expression, depth + 1)
        known[name] = .some(answer)
        return answer
    }

    private mutating func holds(_ expression: JSONValue, _ depth: Int) -> Bool? {
        cost += 1
        guard depth < Self.maximumDepth, let (name, argument) = Self.call(expression) else { return nil }
        switch name {
        case "Condition": return argument.string.flatMap { holds($0, depth) }
        case "Fn::Not":
            guard let only = argument.elements.first(where: { _ in true }), let inner = holds(only, depth + 1) else { return nil }
            return !inner
        case "Fn::And", "Fn::Or":
            let decisive = name == "Fn::Or"
            var isKnown = true
            for element in argument.elements {
                switch holds(element, depth + 1) {
                case decisive: return decisive
                case nil: isKnown = false
                default: continue
                }
            }
            return isKnown ? !decisive : nil
        case "Fn::Equals":
            switch Self.comparison(argument, template) {
            case .constant(let holds): return holds
            case .parameter(let name, let text):
                guard let value = assumptions.parameters[name] else { return nil }
                return value == text
            case .other(let text): return assumptions.comparisons[text]
            }
        default: return nil
        }
    }

    static func call(_ expression: JSONValue) -> (name: String, argument: JSONValue)? {
        expression.members.first { _ in true }.map { ($0.name, $0.value) }
    }

    enum Comparison {
        case constant(Bool)
        case parameter(String, String)
        case other(String)
    }

    static func comparison(_ argument: JSONValue, _ template: CloudFormationTemplate) -> Comparison {
        let sides = Array(argument.elements)
        guard sides.count == 2 else { return .other(argument.text) }
        let (one, other) = (constant(sides[0], template), constant(sides[1], template))
        if let one, let other { return .constant(one == other) }
        if let one, let name = reference(sides[1], template) { return .parameter(name, one) }
        if let other, let name = reference(sides[0], template) { return .parameter(name, other) }
        return .other(argument.text)
    }

    /// A text, or a parameter whose value the user gave.
    private static func constant(_ value: JSONValue, _ template: CloudFormationTemplate) -> String? {
        if let text = value.scalarText { return text }
        guard let name = value["Ref"]?.string else { return nil }
        switch name {
        case "AWS::AccountId": return template.options.account
        case "AWS::Region": return template.options.region
        case "AWS::Partition": return template.options.partition
        default: return template.options.parameters[name]
        }
    }

    private static func reference(_ value: JSONValue, _ template: CloudFormationTemplate) -> String? {
        guard let name = value["Ref"]?.string else { return nil }
        return template.parameters[name] != nil || name.hasPrefix("AWS::") ? name : nil
    }
}
