internal import Documents

/// `{a,b}` and `{1..3}`: one word of a shell's text that stands for several.
struct BraceExpansion {
    /// Bounds for hostile text.
    static let most = 256
    private static let longest = 4_096
    private static let deepest = 8

    /// The bytes of a word; those that stood in no quotes have the bit of `bare`.
    private let symbols: [UInt16]
    /// For an opening bracket, the place of the one that closes it.
    private let closes: [Int: Int]
    private static let bare: UInt16 = 0x100
    private static let open = UInt16(UInt8(ascii: "{")) | bare
    private static let close = UInt16(UInt8(ascii: "}")) | bare
    private static let comma = UInt16(UInt8(ascii: ",")) | bare

    /// - Parameter bare: the places of brackets and commas in no quotes, ascending.
    init?(_ bytes: [UInt8], bare: [Int]) {
        guard !bare.isEmpty, bytes.count <= Self.longest else { return nil }
        var symbols = bytes.map(UInt16.init)
        for place in bare { symbols[place] |= Self.bare }
        var opened: [Int] = []
        var closes: [Int: Int] = [:]
        for (place, symbol) in symbols.enumerated() {
            if symbol == Self.open { opened.append(place) }
            if symbol == Self.close, let start = opened.popLast() { closes[start] = place }
        }
        guard !closes.isEmpty else { return nil }
        (self.symbols, self.closes) = (symbols, closes)
    }

    /// The words, as bytes; nil where there are more than are read.
    var words: [[UInt8]]? {
        expand(0..<symbols.count, depth: 0)?.map { word in word.map { UInt8(truncatingIfNeeded: $0) } }
    }

    /// What stands before the first bracket, and behind the last one.
    var ends: (before: [UInt8], after: [UInt8]) {
        let first = closes.keys.min() ?? 0
        let last = closes.values.max() ?? 0
        func plain(_ part: ArraySlice<UInt16>) -> [UInt8] { part.map { UInt8(truncatingIfNeeded: $0) } }
        return (plain(symbols[..<first]), plain(symbols[(last + 1)...]))
    }

    private func expand(_ range: Range<Int>, depth: Int) -> [[UInt16]]? {
        var found: [[UInt16]] = [[]]
        var at = range.lowerBound
        var plain = at
        func takePlain(to end: Int) {
            for index in found.indices { found[index] += symbols[plain..<end] }
        }
        while at < range.upperBound {
            guard symbols[at] == Self.open, let end = closes[at], end < range.upperBound, depth < Self.deepest,
                let parts = choices(at + 1..<end)
            else {
                at += 1
                continue
            }
            takePlain(to: at)
            var made: [[UInt16]] = []
            switch parts {
            case .many: return nil
            case .sequence(let texts): made = texts.map { $0.utf8.map(UInt16.init) }
            case .parts(let ranges):
                for part in ranges {
                    guard let words = expand(part, depth: depth + 1), made.count + words.count <= Self.most else { return nil }
                    made += words
                }
            }
            guard found.count * made.count <= Self.most else { return nil }
            found = found.flatMap { beginning in made.map { beginning + $0 } }
            at = end + 1
            plain = at
        }
        takePlain(to: range.upperBound)
        return found
    }

    private enum Choices {
        case parts([Range<Int>])
        case sequence([String])
        case many
    }

    /// What stands between brackets: parts between commas, or the ends of a sequence; nil where it is neither, and the brackets are text.
    private func choices(_ range: Range<Int>) -> Choices? {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            if symbols[at] == Self.open, let end = closes[at] { at = end }
            if symbols[at] == Self.comma {
                parts.append(start..<at)
                start = at + 1
            }
            at += 1
        }
        if !parts.isEmpty {
            // `Delete={TableName=t,Key=k}`: the AWS CLI's shorthand, which was meant to stand in quotes.
            return symbols[range].contains(UInt16(UInt8(ascii: "="))) ? nil : .parts(parts + [start..<range.upperBound])
        }
        return sequence(String(decoding: symbols[range].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self))
    }

    /// `1..3`, `01..10..2`, `a..e`.
    private func sequence(_ text: String) -> Choices? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 5, parts[1].isEmpty, parts.count == 3 || parts[3].isEmpty else { return nil }
        var step = 1
        if parts.count == 5 {
            guard let given = Int(parts[4]) else { return nil }
            step = max(Int(clamping: given.magnitude), 1)
        }
        func values(_ first: Int, _ last: Int) -> [Int]? {
            let (span, overflows) = last.subtractingReportingOverflow(first)
            guard !overflows, span.magnitude / step.magnitude < UInt(Self.most) else { return nil }
            return Array(stride(from: first, through: last, by: first <= last ? step : -step))
        }
        if let first = Int(parts[0]), let last = Int(parts[2]) {
            guard let found = values(first, last) else { return .many }
            let isPadded = [parts[0], parts[2]].contains { $0.drop { $0 == "-" }.first == "0" && $0.count > 1 }
            let width = isPadded ? max(parts[0].count, parts[2].count) : 0
            return .sequence(found.map { Self.padded($0, to: width) })
        }
        guard let first = Self.letter(parts[0]), let last = Self.letter(parts[2]), let found = values(Int(first), Int(last)) else {
            return nil
        }
        return .sequence(found.map { String(UnicodeScalar(UInt8(truncatingIfNeeded: $0))) })
    }

    private static func letter(_ text: Substring) -> UInt8? {
        guard let byte = text.utf8.first, text.utf8.count == 1, Redaction.isLetter(byte) else { return nil }
        return byte
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number.magnitude)
        let sign = number < 0 ? "-" : ""
        return sign + String(repeating: "0", count: max(min(width, 20) - digits.count - sign.count, 0)) + digits
    }
}
