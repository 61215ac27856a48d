internal import Documents
internal import PolicyLanguage

/// "The resource matches this pattern", for a pattern of six fields. A pattern that matches everything or nothing needs no atom.
struct ResourceAtom: Hashable, Sendable {
    enum Form {
        case everything, nothing
        case atom(ResourceAtom)
    }

    /// Partition, service, region and account, in lower case, and the rest of the ARN.
    let fields: [WordPattern]
    let pattern: ARNPattern
    /// The known values of its variables.
    private let bindings: Context

    static func == (left: ResourceAtom, right: ResourceAtom) -> Bool { left.fields == right.fields }
    func hash(into hasher: inout Hasher) { for field in fields { hasher.combine(field) } }

    static let restField = 4

    /// What a pattern is worth when the known values stand in the place of its policy variables.
    static func form(of pattern: ARNPattern, known: some ContextLookup) -> Form {
        switch pattern.form {
        case .everything: return .everything
        case .nothing: return .nothing
        case .fields(let fields):
            guard fields.mayBeARN, let rest = fields.rest(known: known) else { return .nothing }
            return .atom(
                ResourceAtom(
                    fields: (1..<5).map { WordPattern(glob: Array(fields.bytes[fields.head($0)])) } + [rest], pattern: pattern,
                    bindings: Context(binding: pattern.keys, to: known)))
        }
    }

    var isSymbolic: Bool { fields[Self.restField].isSymbolic }

    /// Whether it matches the ARN of these fields; a policy variable matches nothing.
    func matches(_ arn: [Word]) -> Bool {
        for (pattern, word) in zip(fields, arn) where !pattern.matches(word) { return false }
        return true
    }

    /// The same, but that the last field has no slash.
    var withinOnePart: ResourceAtom {
        ResourceAtom(fields: fields.dropLast() + [WordPattern([.partRun])], pattern: pattern, bindings: bindings)
    }

    /// The same, but that no run is empty.
    var withoutEmptyParts: ResourceAtom {
        ResourceAtom(
            fields: fields.map { field in
                WordPattern(field.tokens.flatMap { $0 == .run ? [.one, .run] : [$0] }, symbols: field.symbols)
            },
            pattern: pattern, bindings: bindings)
    }

    /// Whether the pattern matches a resource in a request.
    func truth(of name: ResourceName, in context: some ContextLookup) -> Truth {
        pattern.matches(name, in: Overlay(first: bindings, second: context))
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

extension ARNPattern.Fields {
    /// Whether the first field can match the `arn` of every ARN.
    var mayBeARN: Bool { WordPattern(glob: Array(bytes[head(0)])).matches([0x61, 0x72, 0x6E]) }

    /// The last field with known values in the place of its variables; nil where it matches nothing.
    func rest(known: some ContextLookup) -> WordPattern? {
        last.map { WordPattern($0, known: known) } ?? WordPattern(glob: Array(bytes[tail]))
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
