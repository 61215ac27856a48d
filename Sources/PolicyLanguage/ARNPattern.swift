internal import Documents

/// A pattern for ARNs: six fields, the first five of which no wildcard leaves (semantics 3.2).
public struct ARNPattern: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// `*` alone.
        case everything
        case fields(Fields)
        /// It matches nothing, whatever the request.
        case nothing
    }

    /// The six fields as globs.
    package struct Fields: Hashable, Sendable {
        /// The first five, folded, one after the other, and then the last unless it holds a variable.
        package let bytes: [UInt8]
        /// Where each of the first five ends in `bytes`.
        package let ends: SIMD8<Int32>
        /// The last field, where it holds a variable.
        package let last: Template?

        /// One of the first five fields (0 is `arn`).
        package func head(_ field: Int) -> Range<Int> {
            (field == 0 ? 0 : Int(ends[field - 1]))..<Int(ends[field])
        }

        /// The last field, where it holds no variable.
        package var tail: Range<Int> { Int(ends[4])..<bytes.count }
    }

    /// What a pattern of fewer than six fields means.
    package enum ShortForm: Sendable {
        /// The missing fields are `*` (identity, session and boundary policies).
        case padded
        /// The same, but only where the text has a wildcard (resource and endpoint policies).
        case paddedIfWild
        /// The same, but only with a wildcard at the end (SCPs).
        case paddedIfTrailing
        /// It matches nothing.
        case refused
    }

    public let text: String
    package let form: Form

    package init(_ text: String, variables: Bool, short: ShortForm) {
        self.text = text
        form = Self.parse(text, variables: variables, short: short)
    }

    private static func parse(_ text: String, variables: Bool, short: ShortForm) -> Form {
        let source = text.utf8
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count + 10)
        var ends = SIMD8<Int32>(repeating: 0)
        var field = 0
        var depth = 0
        var hasVariable = false
        var onlyStars = !source.isEmpty
        var previous: UInt8 = 0
        var index = source.startIndex
        // The first five colons end fields; those inside `${...}` do not.
        while index < source.endIndex, field < 5 {
            let byte = source[index]
            onlyStars = onlyStars && byte == UInt8(ascii: "*")
            if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") { depth = 1 }
            if byte == UInt8(ascii: "}") { depth = 0 }
            if byte == UInt8(ascii: ":"), depth == 0 {
                ends[field] = Int32(bytes.count)
                field += 1
            } else {
                if byte == UInt8(ascii: "$") { hasVariable = true }
                bytes.append(Glob.token(Glob.fold(byte)))
            }
            previous = byte
            index = source.index(after: index)
        }
        if onlyStars { return .everything }
        guard field == 5 else {
            // A variable in one of the first five fields never matches.
            guard isPadded(text, short), !(variables && hasVariable) else { return .nothing }
            while field < 5 {
                ends[field] = Int32(bytes.count)
                bytes.append(Glob.anyRun)
                field += 1
            }
            // The field that the text ends in is whole; every missing one is `*`.
            return .fields(Fields(bytes: bytes, ends: ends, last: nil))
        }
        if variables, hasVariable { return .nothing }
        let last = Template(text[index...], variables: variables, wildcards: true)
        if let constant = last.constant {
            bytes += constant.bytes
            return .fields(Fields(bytes: bytes, ends: ends, last: nil))
        }
        return .fields(Fields(bytes: bytes, ends: ends, last: last))
    }

    private static func isPadded(_ text: String, _ short: ShortForm) -> Bool {
        switch short {
        case .padded: true
        case .paddedIfWild: text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
        case .paddedIfTrailing: text.utf8.last == UInt8(ascii: "*")
        case .refused: false
        }
    }

    /// Whether the pattern matches an ARN; `unknown` where a variable's value is.
    package func matches(_ name: ResourceName, in context: some ContextLookup) -> Truth {
        switch form {
        case .everything: return .yes
        case .nothing: return .no
        case .fields(let fields):
            guard let starts = name.starts, Self.headMatches(fields, name.bytes, starts) else { return .no }
            let range = starts.range(5, count: name.bytes.count)
            guard let last = fields.last else { return Truth(Self.match(fields.bytes, fields.tail, name.bytes, range)) }
            switch last.resolve(in: context) {
            case .nothing: return .no
            case .unknown: return .unknown
            case .glob(let glob): return Truth(Self.match(glob.bytes, 0..<glob.bytes.count, name.bytes, range))
            }
        }
    }

    private static func headMatches(_ fields: Fields, _ name: [UInt8], _ starts: ResourceName.Starts) -> Bool {
        fields.bytes.withUnsafeBufferPointer { pattern in
            name.withUnsafeBufferPointer { name in
                // From the service outwards: what tells patterns apart comes first.
                for field in 0..<5 {
                    let field = (field + 2) % 5
                    let range = fields.head(field)
                    if range.count == 1, pattern[range.lowerBound] == Glob.anyRun { continue }
                    guard Glob.match(pattern, range, name, starts.range(field, count: name.count), folding: true) else {
                        return false
                    }
                }
                return true
            }
        }
    }

    private static func match(_ pattern: [UInt8], _ patternRange: Range<Int>, _ text: [UInt8], _ textRange: Range<Int>) -> Bool {
        pattern.withUnsafeBufferPointer { pattern in
            text.withUnsafeBufferPointer { Glob.match(pattern, patternRange, $0, textRange) }
        }
    }
}
