internal import Documents
internal import PolicyLanguage

/// "The resource matches this pattern", for a pattern of an ARN. A pattern that matches everything or nothing needs no atom.
struct ResourceAtom: Hashable, Sendable {
    enum Form {
        case everything, nothing
        case atom(ResourceAtom)
    }

    /// Partition, service, region and account, in lower case, and the rest of the ARN.
    typealias Fields = [WordPattern]

    /// Any of these is matched: a `*` may run over colons, and then the pattern has more than one reading.
    let readings: [Fields]
    let pattern: ARNPattern
    /// The known values of its variables.
    private let bindings: Context

    static func == (left: ResourceAtom, right: ResourceAtom) -> Bool { left.readings == right.readings }
    func hash(into hasher: inout Hasher) { for field in readings[0] { hasher.combine(field) } }

    static let restField = 4

    private init(readings: [Fields], pattern: ARNPattern, bindings: Context) {
        self.readings = readings
        self.pattern = pattern
        self.bindings = bindings
    }

    /// What a pattern is worth when the known values stand in the place of its policy variables.
    static func form(of pattern: ARNPattern, known: some ContextLookup) -> Form {
        switch pattern.form {
        case .everything: return .everything
        case .nothing: return .nothing
        case .fields(let first):
            var readings: [Fields] = []
            let isWhole = pattern.text.utf8.count { $0 == UInt8(ascii: ":") } >= 5
            for fields in [first] + pattern.spanning where fields.mayBeARN {
                guard let rest = fields.rest(known: known) else { continue }
                let reading = (1..<5).map { WordPattern(glob: Array(fields.bytes[fields.head($0)])) } + [rest]
                guard let base = readings.first else {
                    readings.append(reading)
                    continue
                }
                // `arn:*:s3:::b` names its service.
                if isWhole, reading[1].isUniversal, !base[1].isUniversal { continue }
                if isPlausible(reading) { readings.append(reading) }
            }
            // What a missing field stands for is told apart from a `*` that runs over it only where both can be.
            if readings.count > 1, !isPlausible(readings[0]) { readings.removeFirst() }
            guard !readings.isEmpty else { return .nothing }
            return .atom(
                ResourceAtom(readings: readings, pattern: pattern, bindings: Context(binding: pattern.keys, to: known)))
        }
    }

    /// Whether region and account can be those of an ARN that exists: a pattern may put anything else there when a `*` runs over colons.
    private static func isPlausible(_ fields: Fields) -> Bool {
        func isMade(_ field: WordPattern, of scalars: (UInt32) -> Bool) -> Bool {
            field.tokens.allSatisfy { $0.isWildcard || $0.plainScalar.map(scalars) ?? false }
        }
        func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
        let (region, account) = (fields[2], fields[3])
        // `us-east-1`: every region ends in a number and has a hyphen.
        guard region.tokens.last.map({ $0.isWildcard || $0.plainScalar.map(isDigit) ?? false }) ?? true,
            region.plainWord.map({ $0.isEmpty || $0.contains(0x2D) }) ?? true,
            isMade(region, of: { isDigit($0) || $0 == 0x2D || $0 &- 0x61 < 26 })
        else { return false }
        guard let word = account.plainWord else { return isMade(account, of: isDigit) }
        return word.isEmpty || word == [0x61, 0x77, 0x73] || word.count == 12 && word.allSatisfy(isDigit)
    }

    var isSymbolic: Bool { readings.contains { $0[Self.restField].isSymbolic } }

    /// The service, where the pattern names one.
    var service: String? {
        guard let word = readings[0][1].plainWord, readings.allSatisfy({ $0[1] == readings[0][1] }) else { return nil }
        return String(word: word)
    }

    /// Whether it matches the ARN of these fields; a policy variable matches nothing.
    func matches(_ arn: [Word]) -> Bool {
        readings.contains { fields in zip(fields, arn).allSatisfy { $0.matches($1) } }
    }

    /// The same, but that the last field has no slash.
    var withinOnePart: ResourceAtom { changed { $0.dropLast() + [WordPattern([.partRun])] } }

    /// The same, but that no run is empty.
    var withoutEmptyParts: ResourceAtom {
        changed { fields in
            fields.map { field in
                WordPattern(field.tokens.flatMap { $0 == .run ? [.one, .run] : [$0] }, symbols: field.symbols)
            }
        }
    }

    private func changed(_ change: (Fields) -> Fields) -> ResourceAtom {
        ResourceAtom(readings: readings.map(change), pattern: pattern, bindings: bindings)
    }

    /// Whether the pattern matches a resource in a request.
    func truth(of name: ResourceName, in context: some ContextLookup) -> Truth {
        pattern.matches(name, in: Overlay(first: bindings, second: context))
    }

    static func alphabet(_ field: Int) -> Alphabet { field == restField ? .text : .field }

    /// Certain where `true`, like the relations of words.
    func covers(_ other: ResourceAtom, _ budget: Budget) -> Bool {
        other.readings.allSatisfy { theirs in readings.contains { Self.covers($0, theirs, budget) } }
    }

    static func covers(_ one: Fields, _ other: Fields, _ budget: Budget) -> Bool {
        one.indices.allSatisfy { one[$0].covers(other[$0], alphabet($0), budget) }
    }

    func isDisjoint(from other: ResourceAtom, _ budget: Budget) -> Bool {
        readings.allSatisfy { mine in other.readings.allSatisfy { Self.areDisjoint(mine, $0, budget) } }
    }

    static func areDisjoint(_ one: Fields, _ other: Fields, _ budget: Budget) -> Bool {
        one.indices.contains { one[$0].isDisjoint(from: other[$0], alphabet($0), budget) }
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
