package import Documents

/// Reads HCL's native syntax by recursive descent, each value with its place.
///
/// Depth and size are bounded; the first fault ends the reading, as it does in Terraform.
package struct HCLParser {
    package let bytes: [UInt8]
    /// For each byte the byte of the source that it stands for; nil where the text is the source itself.
    package let origins: [UInt32]?
    package let source: SourceText
    package var at = 0
    package var depth = 0
    /// Within brackets a line's end is white space.
    package var spansLines = false

    package static let maximumDepth = 100
    /// No file of Terraform code that people write comes near.
    package static let maximumSize = 4 << 20

    package init(_ source: SourceText) throws(InputError) {
        (bytes, origins, self.source) = (source.bytes, nil, source)
        if bytes.count > Self.maximumSize {
            throw InputError("more than \(Self.maximumSize) bytes of HCL", at: Location(file: source.name), help: "split the file")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    /// A text that stands within a source.
    package init(_ text: OpenText, in source: SourceText) {
        (bytes, origins, self.source) = (text.bytes, text.origins, source)
    }

    /// The whole of a file.
    package mutating func file() throws(InputError) -> HCLBody {
        let body = try self.body(isFile: true)
        return body
    }

    // MARK: bodies

    private mutating func body(isFile: Bool) throws(InputError) -> HCLBody {
        try enter()
        defer { depth -= 1 }
        let start = at
        var body = HCLBody(span: 0..<0)
        var names: Set<String> = []
        while true {
            skipLines()
            guard let byte = peek() else {
                if isFile { break }
                throw fault("`}` expected before the end of the file")
            }
            if byte == UInt8(ascii: "}"), !isFile { break }
            let nameStart = at
            guard let name = identifier() else { throw fault("the name of an argument or a block expected") }
            skipSpace()
            if peek() == UInt8(ascii: "="), peek(1) != UInt8(ascii: "=") {
                at += 1
                guard names.insert(name).inserted else { throw fault("the argument `\(name)` is given twice", at: nameStart) }
                let value = try expression()
                body.attributes.append(HCLAttribute(name: name, value: value, span: span(nameStart..<at), source: source))
                try endOfItem(isFile: isFile)
            } else {
                body.blocks.append(try block(name, from: nameStart))
                try endOfItem(isFile: isFile)
            }
        }
        body.span = span(start..<at)
        return body
    }

    private mutating func block(_ type: String, from start: Int) throws(InputError) -> HCLBlock {
        var labels: [String] = []
        while true {
            skipSpace()
            if peek() == UInt8(ascii: "{") { break }
            if peek() == UInt8(ascii: "\"") {
                let label = try quotedTemplate()
                guard let text = label.literal else { throw fault("a label holds no `${`", at: start) }
                labels.append(text.string)
            } else if let label = identifier() {
                labels.append(label)
            } else {
                throw fault("`=` or `{` expected after `\(type)`")
            }
            if labels.count > 8 { throw fault("more than 8 labels", at: start) }
        }
        at += 1
        let outer = spansLines
        spansLines = false
        let body = try self.body(isFile: false)
        spansLines = outer
        at += 1
        return HCLBlock(type: type, labels: labels, body: body, span: span(start..<at), source: source)
    }

    /// A newline, the end of the file, or the bracket that ends a block on one line.
    private mutating func endOfItem(isFile: Bool) throws(InputError) {
        skipSpace()
        guard let byte = peek() else { return }
        if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return }
        if byte == UInt8(ascii: "}"), !isFile { return }
        throw fault("a new line expected")
    }

    // MARK: what all parts share

    package mutating func enter() throws(InputError) {
        depth += 1
        if depth > Self.maximumDepth { throw fault("more than \(Self.maximumDepth) levels") }
    }

    package func peek(_ ahead: Int = 0) -> UInt8? { at + ahead < bytes.count ? bytes[at + ahead] : nil }

    package func has(_ text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
        return true
    }

    package mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        at += 1
        return true
    }

    /// Passes over blanks and comments, and over line ends where those are white space.
    package mutating func skipSpace() { skip(lines: spansLines) }

    package mutating func skipLines() { skip(lines: true) }

    private mutating func skip(lines: Bool) {
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): at += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard lines else { return }
                at += 1
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
                at += 2
                while at < bytes.count, !has("*/") { at += 1 }
                at = min(at + 2, bytes.count)
            default: return
            }
        }
    }

    private mutating func skipLine() {
        while let byte = peek(), byte != UInt8(ascii: "\n") { at += 1 }
    }

    /// Letters, digits, `_` and `-`, beginning with no digit; letters of any script.
    package mutating func identifier() -> String? {
        guard let first = peek(), Self.isLetter(first) else { return nil }
        let start = at
        while let byte = peek(), Self.isLetter(byte) || Self.isDigit(byte) || byte == UInt8(ascii: "-") { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    package static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    package static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// The bytes of the source that a range of this text stands for.
    package func span(_ range: Range<Int>) -> Range<Int> {
        guard let origins else { return range }
        guard !origins.isEmpty else { return 0..<0 }
        let first = Int(origins[min(range.lowerBound, origins.count - 1)])
        guard !range.isEmpty else { return first..<first }
        return first..<max(first, Int(origins[min(range.upperBound, origins.count) - 1]) + 1)
    }

    package func origin(_ offset: Int) -> UInt32 {
        guard let origins else { return UInt32(offset) }
        return offset < origins.count ? origins[offset] : origins.last ?? 0
    }

    package func fault(_ reason: String, at offset: Int? = nil) -> InputError {
        let place = Int(origin(min(offset ?? at, max(bytes.count - 1, 0))))
        return InputError("not HCL: \(reason)", at: source.location(place..<min(place + 1, source.bytes.count)))
    }
}
