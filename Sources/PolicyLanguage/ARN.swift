/// The text that names a resource, split at the first five colons where it is an ARN.
public struct ResourceName: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    package let bytes: [UInt8]
    /// Where each of the six fields begins; nil where the text is no ARN.
    package let starts: Starts?

    package struct Starts: Hashable, Sendable {
        var fields: (Int, Int, Int, Int, Int)

        package static func == (left: Starts, right: Starts) -> Bool { left.fields == right.fields }
        package func hash(into hasher: inout Hasher) { hasher.combine(fields.4) }

        /// The field's bytes; its end is the colon before the next.
        func range(_ field: Int, count: Int) -> Range<Int> {
            switch field {
            case 0: 0..<(fields.0 - 1)
            case 1: fields.0..<(fields.1 - 1)
            case 2: fields.1..<(fields.2 - 1)
            case 3: fields.2..<(fields.3 - 1)
            case 4: fields.3..<(fields.4 - 1)
            default: fields.4..<count
            }
        }
    }

    public init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        starts = Self.split(bytes)
    }

    /// The resource of an action that acts on none.
    public static let none = ResourceName("*")

    public var isNone: Bool { bytes.count == 1 && bytes[0] == UInt8(ascii: "*") }
    public var description: String { text }

    public var partition: String? { field(1) }
    public var service: String? { field(2) }
    public var region: String? { field(3) }
    /// The account's id; nil where the ARN carries none (buckets) or the text is no ARN.
    public var account: String? {
        guard let account = field(4), !account.isEmpty else { return nil }
        return account
    }
    /// The last field: what follows the fifth colon.
    public var resource: String? { field(5) }

    private func field(_ index: Int) -> String? {
        starts.map { String(decoding: bytes[$0.range(index, count: bytes.count)], as: UTF8.self) }
    }

    private static func split(_ bytes: [UInt8]) -> Starts? {
        guard bytes.starts(with: "arn:".utf8) else { return nil }
        var found: [Int] = []
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: ":") {
            found.append(offset + 1)
            if found.count == 5 { return Starts(fields: (found[0], found[1], found[2], found[3], found[4])) }
        }
        return nil
    }
}

/// A pattern for ARNs: six fields, the first five of which no wildcard leaves (semantics 3.2).
public struct ARNPattern: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        /// `*` alone.
        case everything
        /// Globs of the first five fields, folded, with their ends in `head`; the last field is a template.
        case fields(head: [UInt8], ends: [Int], last: Template)
        /// It matches nothing, whatever the request.
        case nothing
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
        if !text.isEmpty, text.utf8.allSatisfy({ $0 == UInt8(ascii: "*") }) { return .everything }
        var fields = split(text)
        if fields.count < 6 {
            switch short {
            case .padded: break
            case .paddedIfWild:
                if !text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) { return .nothing }
            case .paddedIfTrailing: if text.utf8.last != UInt8(ascii: "*") { return .nothing }
            case .refused: return .nothing
            }
            while fields.count < 6 { fields.append("*") }
        }
        var head: [UInt8] = []
        var ends: [Int] = []
        for field in fields.prefix(5) {
            // A variable in one of the first five fields never matches.
            if variables, field.utf8.contains(UInt8(ascii: "$")) { return .nothing }
            head += field.utf8.map { Glob.token(Glob.fold($0)) }
            ends.append(head.count)
        }
        return .fields(head: head, ends: ends, last: Template(fields[5], variables: variables, wildcards: true))
    }

    /// The first five colons end fields; those inside `${...}` do not.
    private static func split(_ text: String) -> [Substring] {
        var fields: [Substring] = []
        var start = text.startIndex
        var inVariable = false
        var index = text.startIndex
        let utf8 = text.utf8
        while index < utf8.endIndex, fields.count < 5 {
            let byte = utf8[index]
            let next = utf8.index(after: index)
            if byte == UInt8(ascii: "$"), next < utf8.endIndex, utf8[next] == UInt8(ascii: "{") { inVariable = true }
            if byte == UInt8(ascii: "}") { inVariable = false }
            if byte == UInt8(ascii: ":"), !inVariable {
                fields.append(text[start..<index])
                start = next
            }
            index = next
        }
        fields.append(text[start...])
        return fields
    }

    /// Whether the pattern matches an ARN; `unknown` where a variable's value is.
    package func matches(_ name: ResourceName, in context: some ContextLookup) -> Truth {
        switch form {
        case .everything: return .yes
        case .nothing: return .no
        case .fields(let head, let ends, let last):
            guard let starts = name.starts else { return .no }
            guard Self.headMatches(head, ends, name.bytes, starts) else { return .no }
            let range = starts.range(5, count: name.bytes.count)
            if let glob = last.constant { return Truth(Self.match(glob, name.bytes, range)) }
            switch last.resolve(in: context) {
            case .nothing: return .no
            case .unknown: return .unknown
            case .glob(let glob): return Truth(Self.match(glob, name.bytes, range))
            }
        }
    }

    /// From the service outwards: what tells patterns apart comes first.
    private static let order = [2, 4, 3, 1, 0]

    private static func headMatches(_ head: [UInt8], _ ends: [Int], _ name: [UInt8], _ starts: ResourceName.Starts) -> Bool {
        head.withUnsafeBufferPointer { head in
            name.withUnsafeBufferPointer { name in
                for field in Self.order {
                    let pattern = (field == 0 ? 0 : ends[field - 1])..<ends[field]
                    if pattern.count == 1, head[pattern.lowerBound] == Glob.anyRun { continue }
                    guard Glob.match(head, pattern, name, starts.range(field, count: name.count), folding: true) else {
                        return false
                    }
                }
                return true
            }
        }
    }

    private static func match(_ glob: Glob, _ name: [UInt8], _ range: Range<Int>) -> Bool {
        glob.bytes.withUnsafeBufferPointer { pattern in
            name.withUnsafeBufferPointer { Glob.match(pattern, 0..<pattern.count, $0, range) }
        }
    }
}
