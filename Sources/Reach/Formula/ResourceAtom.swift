internal import PolicyLanguage

/// "The resource matches this pattern", for a pattern of six fields. A pattern that matches everything or nothing needs no atom.
struct ResourceAtom: Hashable, Sendable {
    enum Form {
        case everything, nothing
        case atom(ResourceAtom)
    }

    /// Partition, service, region and account, in lower case, and the rest of the ARN.
    let fields: [WordPattern]

    static let restField = 4

    /// What a pattern is worth when the known values stand in the place of its policy variables.
    static func form(of pattern: ARNPattern, known: some ContextLookup) -> Form {
        guard case .fields(let head, let ends, let last) = pattern.form else {
            return pattern.form == .everything ? .everything : .nothing
        }
        // The first field of an ARN is `arn`.
        guard WordPattern(glob: Array(head[..<ends[0]])).matches([0x61, 0x72, 0x6E]) else { return .nothing }
        guard let rest = WordPattern(last, known: known) else { return .nothing }
        let fields = (1..<5).map { WordPattern(glob: Array(head[ends[$0 - 1]..<ends[$0]])) }
        return .atom(ResourceAtom(fields: fields + [rest]))
    }

    var isSymbolic: Bool { fields[Self.restField].isSymbolic }

    /// Whether it matches the ARN of these fields; a policy variable matches nothing.
    func matches(_ arn: [Word]) -> Bool {
        for (pattern, word) in zip(fields, arn) where !pattern.matches(word) { return false }
        return true
    }

    static func alphabet(_ field: Int) -> Alphabet { field == restField ? .text : .field }

    /// Certain where `true`, like the relations of words.
    func covers(_ other: ResourceAtom, _ budget: Budget) -> Bool {
        fields.indices.allSatisfy { fields[$0].covers(other.fields[$0], Self.alphabet($0), budget) }
    }

    func isDisjoint(from other: ResourceAtom, _ budget: Budget) -> Bool {
        fields.indices.contains { fields[$0].isDisjoint(from: other.fields[$0], Self.alphabet($0), budget) }
    }
}

extension WordPattern {
    /// A template with known values in the place of its variables and symbols for the others; nil where it matches nothing.
    init?(_ template: Template, known: some ContextLookup, literal: (UInt32) -> Token = Token.scalar) {
        if let glob = template.constant {
            self.init(glob: glob.bytes, literal: literal)
            return
        }
        var tokens: [Token] = []
        var symbols: [Symbol] = []
        for piece in template.pieces {
            switch piece {
            case .text(let bytes): Self.append(bytes, to: &tokens, literal: literal)
            case .unresolvable: return nil
            case .variable(let key, let fallback):
                switch known.value(of: key) {
                case .single(let text): tokens += text.word.map(literal)
                case .absent, .many:
                    guard let fallback else { return nil }
                    tokens += fallback.word.map(literal)
                case .unknown:
                    let symbol = Symbol(key: key, fallback: fallback)
                    let number = symbols.firstIndex(of: symbol) ?? symbols.count
                    if number == symbols.count { symbols.append(symbol) }
                    tokens.append(.symbol(number))
                }
            }
        }
        self.init(tokens, symbols: symbols)
    }
}
