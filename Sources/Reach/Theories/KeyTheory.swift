internal import Documents
internal import PolicyLanguage

/// Which values of one condition key make some conditions hold and others not (docs/reference/conditions.md).
///
/// Keys are independent of each other, but for policy variables; those count as widened (see `WordQuery`).
struct KeyTheory {
    let key: ContextKey
    /// The key's value, where it is known beforehand.
    private let given: ContextValue
    private let maySingle: Bool
    private let mayMany: Bool
    let mayBeAbsent: Bool
    /// A request with a value makes the better example.
    private let isMostlySent: Bool
    /// Nil where values are texts to be searched for.
    private let samples: SampleValues?
    private let isARN: Bool

    typealias Demand = (atom: ContextAtom, holds: Bool)

    /// - Parameter atoms: every condition on the key that the question knows.
    init(_ key: ContextKey, atoms: [ContextAtom], facts: KeyFacts) {
        self.key = key
        given = atoms.lazy.map { $0.bindings.value(of: key) }.first { $0 != .unknown } ?? .unknown
        mayBeAbsent = !facts.isAlwaysSent
        isMostlySent = facts.isMostlySent
        let isQuantified = atoms.contains { $0.op.quantifier != .one }
        mayMany = facts.isMultivalued ?? isQuantified
        maySingle = !(facts.isMultivalued ?? false)
        isARN = facts.family == .arn
        let families = Set(atoms.compactMap { Self.family($0.op.comparison) })
        let typed = facts.family.map { $0 == .arn ? .text : $0 } ?? (families.count == 1 ? families.first : nil) ?? .text
        if typed == .text, families.allSatisfy({ $0 == .text }) {
            samples = nil
        } else {
            samples = SampleValues(key: key, typed: typed, atoms: atoms)
        }
    }

    private static func family(_ comparison: Operator.Comparison) -> KeyFacts.Family? {
        comparison == .null ? nil : KeyFacts.Family(of: comparison)
    }

    func solve(_ demands: [Demand], _ budget: Budget) -> SolverResult<ContextValue> {
        if given != .unknown { return fits(given, demands) ? .model(given) : .none }
        let fitsAbsent = mayBeAbsent && fits(.absent, demands)
        if fitsAbsent, !isMostlySent { return .model(.absent) }
        var isOpen = false
        if maySingle {
            switch element(demands, existential: nil, asList: false, budget) {
            case .model(let text): return .model(.single(text))
            case .open: isOpen = true
            case .none: break
            }
            if isTextual, fits(.single(""), demands) { return .model(.single("")) }
        }
        if mayMany {
            switch list(demands, budget) {
            case .model(let texts): return .model(.many(texts))
            case .open: isOpen = true
            case .none: break
            }
        }
        if fitsAbsent { return .model(.absent) }
        return isOpen ? .open : .none
    }

    private var isTextual: Bool { samples == nil && !isARN }

    /// Whether a value meets every demand; one that a policy variable leaves open counts as met.
    func fits(_ value: ContextValue, _ demands: [Demand]) -> Bool {
        demands.allSatisfy { demand in
            let truth = demand.atom.truth(value)
            return truth == .unknown || (truth == .yes) == demand.holds
        }
    }

    /// A list of values. Each element obeys what holds for all; each demand for some element gets one of its own.
    private func list(_ demands: [Demand], _ budget: Budget) -> SolverResult<[String]> {
        var everywhere: [Demand] = []
        var somewhere: [Demand] = []
        for demand in demands {
            switch demand.atom.op.quantifier {
            case .one: continue
            case .forAllValues: if demand.holds { everywhere.append(demand) } else { somewhere.append(demand) }
            case .forAnyValue: if demand.holds { somewhere.append(demand) } else { everywhere.append(demand) }
            }
        }
        var texts: [String] = []
        var isOpen = false
        for wanted in somewhere.map(Optional.some) + (somewhere.isEmpty ? [nil] : []) {
            switch element(everywhere, existential: wanted, asList: true, budget) {
            case .model(let text): if !texts.contains(text) { texts.append(text) }
            case .open: isOpen = true
            case .none:
                // An empty value obeys every ForAllValues, and ForAnyValue tests it like any other (docs/reference/conditions.md).
                guard isTextual, fits(.many([""]), everywhere + (wanted.map { [$0] } ?? [])) else {
                    return fits(.many([]), demands) ? .model([]) : .none
                }
                if !texts.contains("") { texts.append("") }
            }
        }
        if isOpen { return .open }
        if fits(.many(texts), demands) { return .model(texts) }
        return fits(.many([]), demands) ? .model([]) : .none
    }

    /// One value, not empty.
    private func element(
        _ demands: [Demand], existential: Demand?, asList: Bool, _ budget: Budget
    ) -> SolverResult<String> {
        let demands = demands + (existential.map { [$0] } ?? [])
        if let samples {
            for text in samples.texts where fits(asList ? .many([text]) : .single(text), demands) { return .model(text) }
            return samples.isComplete ? .none : .open
        }
        var query = WordQuery(.text)
        query.filler = "example".word
        query.required = [[isARN ? ContextAtom.arnShape : .notEmpty]]
        query.preferred = PlausibleValues.of(key, isARN: isARN, like: demands)
        var isOpaque = false
        for demand in demands where demand.atom.op.comparison != .null {
            let patterns = demand.atom.words
            if demand.atom.isOpaque { isOpaque = true }
            if demand.holds != demand.atom.op.isNegated { query.required.append(patterns) } else { query.forbidden += patterns }
        }
        switch query.answer(budget) {
        case .open: return .open
        case .none: return isOpaque ? .open : .none
        case .word(let word):
            let text = String(word: word)
            // Conditions that no word can express (`Null`, or one value under a list) are judged here.
            if fits(asList ? .many([text]) : .single(text), demands) { return .model(text) }
            return isOpaque ? .open : .none
        }
    }
}

extension KeyFacts.Family {
    init(of comparison: Operator.Comparison) {
        self =
            switch comparison {
            case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnLike, .null: .text
            case .numericEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals: .number
            case .dateEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals: .date
            case .bool: .boolean
            case .ipAddress: .address
            case .binaryEquals: .binary
            }
    }
}

extension SampleValues {
    /// Values of a key of a type, or of a key that conditions read in several ways.
    init(key: ContextKey, typed: KeyFacts.Family, atoms: [ContextAtom]) {
        if key.name == "aws:epochtime", let seconds = SampleValues(secondsOf: atoms) {
            self = seconds
            return
        }
        var families: [KeyFacts.Family] = typed == .text ? [] : [typed]
        var constants: [String] = []
        var isExact = typed != .text
        var words = 0
        for atom in atoms where atom.op.comparison != .null {
            let family = KeyFacts.Family(of: atom.op.comparison)
            if !families.contains(family) { families.append(family) }
            if family != .text, family != typed { isExact = false }
            for value in atom.condition.values {
                constants.append(value.text)
                words += family == .text ? 1 : 0
            }
            // A plain word is one value; a pattern over the spelling of a number or a date is not decided here.
            if family == .text, atom.isOpaque || !atom.words.allSatisfy(\.isPlain) { isExact = false }
        }
        // The type is known but for keys that conditions read in several ways: any text may stand there.
        let others = typed == .text ? constants + ["example"] : []
        self.init(families, constants: constants, others: others, spare: words, isExact: isExact && words <= 8)
    }

    /// Values of a clock that counts seconds, which operators of numbers and of dates read alike; nil where other operators do.
    private init?(secondsOf atoms: [ContextAtom]) {
        var constants: [String] = []
        for atom in atoms where atom.op.comparison != .null {
            switch KeyFacts.Family(of: atom.op.comparison) {
            case .number: constants += atom.condition.values.map(\.text)
            case .date:
                constants += atom.condition.values.map { value in
                    ConditionValue.instant(value.text).map { String($0.seconds) } ?? value.text
                }
            case .text, .arn, .boolean, .address, .binary: return nil
            }
        }
        self.init([.number], constants: constants, others: [], spare: 0, isExact: true)
    }
}
