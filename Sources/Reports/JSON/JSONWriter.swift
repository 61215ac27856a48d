internal import Documents

/// Writes JSON in the order in which it is told: the same calls, the same bytes. Strings are redacted, and every character that
/// could move a cursor or reorder text is escaped, so that printing the output on a terminal is safe.
///
///     var json = JSONWriter(.pretty)
///     json.object { json in
///         json.member("allowed", true)
///         json.member("statements") { $0.array(["a", "b"]) { $0.value($1) } }
///     }
package struct JSONWriter {
    package enum Layout: Sendable {
        /// Two spaces a level, one member a line.
        case pretty
        /// No white space: for records of one line each.
        case compact
    }

    package private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private var depth = 0
    private var isFirst = true
    private var followsName = false
    /// Texts that stand in many places, without their secrets.
    private var redacted: [String: String] = [:]
    /// Takes what was written, for a value that is larger than memory should be; nil where it is kept.
    private var take: (([UInt8]) -> Void)?

    package init(_ layout: Layout) { self.layout = layout }

    /// Gives away what it writes, in pieces of this many bytes or a little more.
    ///
    /// - Parameter take: is given all but the last piece, which `finished` gives.
    package init(_ layout: Layout, giving take: @escaping ([UInt8]) -> Void) {
        self.layout = layout
        self.take = take
    }

    private static let piece = 1 << 20
    private static let mostRedacted = 10_000

    // MARK: containers

    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    package mutating func array<Items: Sequence>(_ items: Items, _ body: (inout JSONWriter, Items.Element) -> Void) {
        array { json in
            for item in items { body(&json, item) }
        }
    }

    /// A member of the object that is open; `body` writes exactly one value.
    package mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
        followsName = true
        body(&self)
    }

    // MARK: values

    package mutating func value(_ text: String) {
        separate()
        string(Redaction.redact(text))
    }

    /// A text that stands in many places: secrets are looked for in it once.
    package mutating func value(often text: String) {
        separate()
        if let known = redacted[text] { return string(known) }
        let shown = Redaction.redact(text)
        if redacted.count >= Self.mostRedacted { redacted.removeAll(keepingCapacity: true) }
        redacted[text] = shown
        string(shown)
    }

    /// A text of Ambit's own or of the catalogue, in which nothing can be secret.
    package mutating func value(fact text: String) {
        separate()
        string(text)
    }

    /// A value that another writer wrote.
    package mutating func value(written: [UInt8]) {
        separate()
        bytes += written
    }

    /// A value that is written once, by `body`, and copied wherever it stands again at the same depth.
    ///
    /// Not for a writer that gives away what it writes.
    ///
    /// - Parameter place: where it stands in `bytes`; nil the first time.
    package mutating func value(again place: inout Range<Int>?, _ body: (inout JSONWriter) -> Void) {
        separate()
        if let place {
            bytes += Array(bytes[place])
            return
        }
        // What stands before it is there already.
        followsName = true
        let start = bytes.count
        body(&self)
        place = start..<bytes.count
    }

    package mutating func value(_ number: Int) { raw(String(number)) }

    package mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

    package mutating func null() { raw("null") }

    package mutating func member(_ name: String, _ text: String?) {
        member(name) { if let text { $0.value(text) } else { $0.null() } }
    }

    /// - Parameter text: one that stands in many places.
    package mutating func member(_ name: String, often text: String?) {
        member(name) { if let text { $0.value(often: text) } else { $0.null() } }
    }

    package mutating func member(_ name: String, _ number: Int?) {
        member(name) { if let number { $0.value(number) } else { $0.null() } }
    }

    package mutating func member(_ name: String, _ flag: Bool?) {
        member(name) { if let flag { $0.value(flag) } else { $0.null() } }
    }

    package mutating func member(_ name: String, _ texts: [String]?) {
        member(name) { json in
            guard let texts else { return json.null() }
            json.array(texts) { $0.value($1) }
        }
    }

    /// What was written, with a line break at its end.
    package func finished() -> [UInt8] { bytes + [UInt8(ascii: "\n")] }

    // MARK: bytes

    private mutating func container(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(close)
        isFirst = false
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes += text.utf8
    }

    /// What stands before a name or a value: nothing after a name, otherwise a comma but for the first.
    private mutating func separate() {
        if let take, bytes.count >= Self.piece {
            take(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
        if followsName {
            followsName = false
            return
        }
        if depth > 0 {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            breakLine()
        }
        isFirst = false
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: depth * 2)
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        defer { bytes.append(UInt8(ascii: "\"")) }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        if isPlain {
            bytes += text.utf8
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            case "\u{2028}", "\u{2029}": escape(scalar)
            default:
                if PlainText.isHidden(scalar) {
                    escape(scalar)
                } else {
                    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
            }
        }
    }

    /// In UTF-16, as JSON has it.
    private mutating func escape(_ scalar: Unicode.Scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let digits = String(unit, radix: 16)
            bytes += "\\u".utf8
            bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
            bytes += digits.utf8
        }
    }
}
