internal import PolicyLanguage

/// "This condition holds." Equal where operator, key and values are, whatever their order and spelling.
struct ContextAtom: Sendable {
    /// What a value of the key is compared with.
    enum Test: Hashable, Sendable {
        case word(WordPattern)
        /// Case is ignored outside ASCII: matched, but not searched exactly.
        case opaque(String)
        case value(ConditionValue.Form)
        case never
    }

    let condition: Condition
    /// The values, known beforehand, of its variables and of its own key.
    let bindings: Context
    let tests: Set<Test>
    /// The patterns among the tests, in the order of the policy, and whether they are all there is.
    let words: [WordPattern]
    let isOpaque: Bool
    let isSymbolic: Bool

    var key: ContextKey { condition.key }
    var op: Operator { condition.op }

    /// - Parameter known: what stands in the place of policy variables.
    init(_ condition: Condition, known: some ContextLookup) {
        self.condition = condition
        bindings = Context(binding: condition.values.flatMap(\.keys) + [condition.key], to: known)
        let list = condition.values.map { Self.test($0, condition.op.comparison, known) }
        tests = Set(list)
        words = list.compactMap { test in
            switch test {
            case .word(let pattern): pattern
            case .opaque(let text): WordPattern(text.word.map(Token.scalar))
            case .value, .never: nil
            }
        }
        isOpaque = list.contains { test in
            if case .opaque = test { true } else { false }
        }
        isSymbolic = words.contains(where: \.isSymbolic)
    }

    /// `arn:` and five fields: the form of every value that the ARN operators can match.
    static let arnShape = WordPattern(arnPrefix + fieldsBeforeRest([[.fieldRun], [.fieldRun], [.fieldRun], [.fieldRun]]) + [.run])

    private static let arnPrefix = "arn:".word.map(Token.scalar)

    private static func fieldsBeforeRest(_ fields: [[Token]]) -> [Token] { fields.flatMap { $0 + [.scalar(0x3A)] } }

    private static func test(_ value: ConditionValue, _ comparison: Operator.Comparison, _ known: some ContextLookup) -> Test {
        switch value.form {
        case .unreadable: return .never
        case .arn(let pattern): return arn(pattern, known)
        case .template(let template):
            switch comparison {
            case .bool:
                guard let pattern = WordPattern(template, known: known) else { return .never }
                guard let word = pattern.plainWord else { return .word(pattern) }
                return ConditionValue.boolean(String(word: word)).map { .value(.boolean($0)) } ?? .never
            case .stringEqualsIgnoreCase:
                guard let pattern = WordPattern(template, known: known, literal: Token.ignoringCase) else { return .never }
                let isASCII = pattern.tokens.allSatisfy { $0.isSymbol || $0.plainScalar.map { $0 < 0x80 } ?? true }
                return isASCII ? .word(pattern) : .opaque(value.text)
            default: return WordPattern(template, known: known).map(Test.word) ?? .never
            }
        default: return .value(value.form)
        }
    }

    private static func arn(_ pattern: ARNPattern, _ known: some ContextLookup) -> Test {
        switch pattern.form {
        case .everything: return .word(arnShape)
        case .nothing: return .never
        case .fields(let fields):
            guard fields.mayBeARN, let rest = fields.rest(known: known) else { return .never }
            let head = (1..<5).map { field in
                var tokens: [Token] = []
                WordPattern.append(
                    Array(fields.bytes[fields.head(field)]), to: &tokens, one: .fieldOne, run: .fieldRun, literal: Token.folded)
                return tokens
            }
            return .word(WordPattern(arnPrefix + fieldsBeforeRest(head) + rest.tokens, symbols: rest.symbols))
        }
    }

    /// Whether the condition holds when its key has that value; `unknown` where policy variables decide.
    func truth(_ value: ContextValue) -> Truth {
        condition.holds(in: OneValue(key: key, value: value, others: bindings))
    }

    /// Whether the condition holds in a request.
    func truth(in context: some ContextLookup) -> Truth {
        condition.holds(in: Overlay(first: bindings, second: context))
    }
}

extension ContextAtom: Hashable {
    static func == (left: ContextAtom, right: ContextAtom) -> Bool {
        left.key == right.key && left.op.comparison == right.op.comparison && left.op.isNegated == right.op.isNegated
            && left.op.quantifier == right.op.quantifier && left.op.ifExists == right.op.ifExists && left.tests == right.tests
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(key)
        hasher.combine(op.comparison)
        hasher.combine(tests)
    }
}

extension ContextAtom {
    /// Whether each of some conditions is about a key of its own and holds for a text that it names: then some context meets all of them.
    /// False where only a search can tell.
    static func areMetApart(_ conditions: Set<ContextAtom>) -> Bool {
        var keys: Set<ContextKey> = []
        return conditions.allSatisfy { $0.isMetByItsText && keys.insert($0.key).inserted }
    }

    private var isMetByItsText: Bool {
        guard op.quantifier == .one, KeyFacts.Family(of: op.comparison) == .text, bindings.value(of: key) == .unknown, !isSymbolic,
            let word = words.lazy.compactMap(\.plainWord).first
        else { return false }
        let facts = KeyFacts.of(key)
        guard facts.isMultivalued != true, facts.family ?? .text == .text else { return false }
        return truth(.single(String(word: word))) == .yes
    }
}
