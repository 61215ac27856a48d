/// The JSON texts of a file, one after another. Whether they are JSON is for the parser to say. Cost: one pass; two where they are mended.
public struct JSONTexts: IteratorProtocol {
    private let bytes: [UInt8]
    private let name: String
    private var at = 0
    /// The line that is read; from 1.
    public private(set) var line = 1
    private var column = 1
    /// Whether the text that was given last is a value that is closed.
    private var isClosed = false
    /// Where the text that was given last begins.
    private var first = (at: 0, line: 1, column: 1)
    /// How the first text of the file begins, up to the end of its first key.
    private var beginning: ArraySlice<UInt8>?
    /// Whether a text that is not closed ends where a line begins as the first text did.
    private var isMended = false

    /// The longest beginning by which a text is known again.
    private static let longestBeginning = 256

    public init(_ bytes: [UInt8], name: String) { (self.bytes, self.name) = (bytes, name) }

    /// Whether nothing but white space is left.
    public var isAtEnd: Bool { bytes[at...].allSatisfy { $0 <= 0x20 } }

    /// The next value, or what stands in the place of one up to where a value begins; a comma behind a value is given alone.
    public mutating func next() -> SourceText? {
        skipBlanks()
        guard at < bytes.count else { return nil }
        first = (at, line, column)
        cut()
        return SourceText(name: name, bytes: Array(bytes[first.at..<at]), firstLine: first.line, firstColumn: first.column)
    }

    /// Passes white space, and byte-order marks of UTF-8: files that begin with one may have been joined.
    private mutating func skipBlanks() {
        while at < bytes.count {
            if bytes[at] <= 0x20 {
                step()
            } else if bytes[at] == 0xEF, bytes[at...].starts(with: [0xEF, 0xBB, 0xBF]) {
                for _ in 0..<3 { step() }
            } else {
                return
            }
        }
    }

    /// Goes back to the beginning of the text that was given last, which is no JSON: from there on a text that is not closed ends at the
    /// first line that begins as the first text of the file does, so that it takes no other text with it. False where that was done
    /// already.
    public mutating func mend() -> Bool {
        guard !isMended else { return false }
        isMended = true
        beginning = Self.beginning(of: bytes)
        (at, line, column) = first
        isClosed = false
        return true
    }

    /// `{"eventVersion"`, with the white space that stands in it; nil where a list begins: what is in it is one text.
    private static func beginning(of bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let start = bytes.firstIndex { $0 > 0x20 && $0 != JSONSequence.separator && $0 != UInt8(ascii: ",") }
        guard let start, bytes[start] == UInt8(ascii: "{") else { return nil }
        let head = bytes[start...].prefix(longestBeginning)
        guard let open = head.firstIndex(of: UInt8(ascii: "\"")), head[(start + 1)..<open].allSatisfy({ $0 <= 0x20 }),
            let close = head[(open + 1)...].firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return head[...close]
    }

    private mutating func cut() {
        let start = at
        let isBehindValue = isClosed
        isClosed = false
        if isBehindValue, bytes[at] == UInt8(ascii: ",") { return step() }
        var depth = 0
        while at < bytes.count {
            switch bytes[at] {
            case JSONSequence.separator: return
            case UInt8(ascii: "\n") where depth > 0 && isBeginning(at + 1): return
            case UInt8(ascii: "\""):
                skipString()
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if depth == 0, at > start { return }
                depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 {
                    isClosed = true
                    return step()
                }
            default: break
            }
            step()
        }
    }

    private mutating func skipString() {
        step()
        while at < bytes.count {
            let byte = bytes[at]
            // Neither stands in a string: the text was cut inside of one.
            if byte == JSONSequence.separator || byte == UInt8(ascii: "\n") && isBeginning(at + 1) { return }
            step()
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\"), at < bytes.count, bytes[at] > 0x20 { step() }
        }
    }

    /// Whether the line at a place begins as the first text did.
    private func isBeginning(_ place: Int) -> Bool {
        guard isMended, let beginning else { return false }
        // No further than the line goes, or many blank lines would be looked at again and again.
        let rest = bytes[place...].drop { $0 == 0x20 || $0 == 0x09 }
        guard rest.first == UInt8(ascii: ",") else { return rest.starts(with: beginning) }
        return rest.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }.starts(with: beginning)
    }

    private mutating func step() {
        let byte = bytes[at]
        at += 1
        if byte == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
    }
}
