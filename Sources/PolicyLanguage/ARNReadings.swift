internal import Documents

/// A pattern for ARNs, cut at its first five colons; those inside `${...}` do not count.
struct Segments {
    var list: [Substring] = []
    /// `*` alone, or several.
    let isOnlyStars: Bool

    init(_ text: String) {
        let source = text.utf8
        isOnlyStars = !source.isEmpty && source.allSatisfy { $0 == UInt8(ascii: "*") }
        var start = source.startIndex
        var isInside = false
        var previous: UInt8 = 0
        var index = start
        while index < source.endIndex, list.count < 5 {
            let byte = source[index]
            if byte == UInt8(ascii: "{"), previous == UInt8(ascii: "$") { isInside = true }
            if byte == UInt8(ascii: "}") { isInside = false }
            if byte == UInt8(ascii: ":"), !isInside {
                list.append(text[start..<index])
                start = source.index(after: index)
            }
            previous = byte
            index = source.index(after: index)
        }
        list.append(text[start...])
    }
}

extension ARNPattern.Fields {
    /// Six fields; nil where one of the first five holds a policy variable, which never matches there.
    init?(_ fields: [Substring], variables: Bool) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(fields.reduce(0) { $0 + $1.utf8.count })
        var ends = SIMD8<Int32>(repeating: 0)
        for field in 0..<5 {
            for byte in fields[field].utf8 {
                if variables, byte == UInt8(ascii: "$") { return nil }
                bytes.append(Glob.token(Glob.fold(byte)))
            }
            ends[field] = Int32(bytes.count)
        }
        let last = Template(fields[5], variables: variables, wildcards: true)
        if let constant = last.constant {
            self.init(bytes: bytes + constant.bytes, ends: ends, last: nil)
        } else {
            self.init(bytes: bytes, ends: ends, last: last)
        }
    }

    /// Whether it matches all that the other does, as far as a look at each field tells.
    func includes(_ other: Self) -> Bool {
        func field(_ fields: Self, _ index: Int) -> ArraySlice<UInt8> {
            fields.bytes[index < 5 ? fields.head(index) : fields.tail]
        }
        for index in 0..<6 {
            if index == 5, last != nil || other.last != nil {
                if last == other.last { continue }
                if last != nil || !field(self, 5).elementsEqual([Glob.anyRun]) { return false }
                continue
            }
            let mine = field(self, index)
            if !mine.elementsEqual([Glob.anyRun]), mine != field(other, index) { return false }
        }
        return true
    }
}

/// What a pattern means where a `*` that ends one of its segments runs over colons: the same as patterns of six fields that no wildcard
/// leaves. `arn:aws:sqs:*:jobs` is `arn:aws:sqs:*:*:jobs`, and besides a resource that ends in `:jobs`.
struct ARNReadings {
    private(set) var all: [ARNPattern.Fields] = []
    private let segments: [Substring]
    private let variables: Bool

    init(_ segments: Segments, variables: Bool) {
        self.segments = segments.list
        self.variables = variables
        guard !segments.isOnlyStars, segments.list.dropLast(segments.list.count == 6 ? 1 : 0).contains(where: Self.mayRun) else {
            return
        }
        place(0, [])
    }

    private static func mayRun(_ segment: Substring) -> Bool { segment.utf8.last == UInt8(ascii: "*") }

    /// Puts the pattern's segments from `index` on into the fields that are left.
    private mutating func place(_ index: Int, _ fields: [Substring]) {
        guard fields.count < 5 else { return add(fields, rest(from: index)) }
        guard index < segments.count else { return }
        var fields = fields + [segments[index]]
        if index + 1 < segments.count { place(index + 1, fields) }
        guard Self.mayRun(segments[index]) else { return }
        while fields.count < 5 {
            fields.append("*")
            if index + 1 < segments.count { place(index + 1, fields) }
        }
        // It runs on into the last field.
        add(fields, index + 1 < segments.count ? "*:" + rest(from: index + 1) : "*")
    }

    private func rest(from index: Int) -> Substring { segments[index...].joined(separator: ":")[...] }

    private mutating func add(_ fields: [Substring], _ rest: Substring) {
        guard let reading = ARNPattern.Fields(fields + [rest], variables: variables), !all.contains(where: { $0.includes(reading) })
        else { return }
        all.removeAll { reading.includes($0) }
        all.append(reading)
    }
}
