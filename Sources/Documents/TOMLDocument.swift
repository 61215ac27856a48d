/// TOML as the JSON that says the same, each value with its place (toml.io, version 1.0; dates and times stay texts).
extension JSONDocument {
    private static let tomlLimit = 4 << 20

    /// - Throws: `InputError` with the position of the first fault: syntax, a key given twice, more than 64 levels.
    public static func parse(toml source: SourceText) throws(InputError) -> JSONDocument {
        if source.bytes.count > tomlLimit {
            throw InputError("more than \(tomlLimit) bytes of TOML", at: Location(file: source.name), help: "split it")
        }
        var parser = TOMLParser(source)
        let root = try parser.document()
        var writer = DocumentWriter(source: source)
        root.write(to: &writer, source.bytes)
        return writer.document()
    }
}

/// A table or a value while the text is read: later headers add to earlier tables.
private final class TOMLNode {
    enum Content {
        case table([(key: [UInt8], span: Range<Int>, node: TOMLNode)])
        case array([TOMLNode])
        case string([UInt8], [UInt32])
        case number([UInt8])
        case boolean(Bool)
    }

    var content: Content
    let span: Range<Int>
    /// Written as `[[name]]`: a header adds to its last element.
    var isTables = false

    init(_ content: Content, _ span: Range<Int>) {
        self.content = content
        self.span = span
    }

    func member(_ key: [UInt8]) -> TOMLNode? {
        guard case .table(let members) = content else { return nil }
        return members.first { $0.key == key }?.node
    }

    var count: Int { if case .table(let members) = content { members.count } else { 0 } }

    func add(_ key: [UInt8], _ span: Range<Int>, _ node: TOMLNode) {
        guard case .table(var members) = content else { return }
        members.append((key, span, node))
        content = .table(members)
    }

    func write(to writer: inout DocumentWriter, _ bytes: [UInt8]) {
        switch content {
        case .table(let members):
            writer.beginObject(at: span.lowerBound)
            for member in members {
                writer.key(
                    member.key, origins: Array(repeating: UInt32(member.span.lowerBound), count: member.key.count),
                    span: member.span)
                member.node.write(to: &writer, bytes)
            }
            writer.end(at: span.upperBound)
        case .array(let elements):
            writer.beginArray(at: span.lowerBound)
            for element in elements { element.write(to: &writer, bytes) }
            writer.end(at: span.upperBound)
        case .string(let text, let origins): writer.string(text, origins: origins, span: span)
        case .number(let text): writer.number(text, span: span)
        case .boolean(let value): writer.boolean(value, span: span)
        }
    }
}

private struct TOMLParser {
    private let source: SourceText
    private let bytes: [UInt8]
    private var at = 0
    private static let maximumDepth = 64
    private static let maximumKeys = 4_000

    init(_ source: SourceText) {
        self.source = source
        bytes = source.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    mutating func document() throws(InputError) -> TOMLNode {
        let root = TOMLNode(.table([]), 0..<bytes.count)
        var table = root
        while true {
            skip(lines: true)
            guard let byte = peek() else { return root }
            if byte == UInt8(ascii: "[") { table = try header(root) } else { try pair(table, 0) }
            skip(lines: false)
            if let next = peek(), next != 0x0A, next != 0x0D { throw fault("a new line expected") }
        }
    }

    private mutating func header(_ root: TOMLNode) throws(InputError) -> TOMLNode {
        let start = at
        at += 1
        let isTables = peek() == UInt8(ascii: "[")
        if isTables { at += 1 }
        let keys = try keys()
        for _ in 0..<(isTables ? 2 : 1) {
            guard peek() == UInt8(ascii: "]") else { throw fault("`]` expected") }
            at += 1
        }
        var table = root
        for (index, key) in keys.enumerated() {
            let isLast = index == keys.count - 1
            if let known = table.member(key.text) {
                if isLast, isTables {
                    guard known.isTables, case .array(let elements) = known.content else {
                        throw fault("this is not a list of tables", start)
                    }
                    let node = TOMLNode(.table([]), start..<at)
                    known.content = .array(elements + [node])
                    return node
                }
                if case .array(let elements) = known.content, let last = elements.last, known.isTables {
                    table = last
                } else {
                    table = known
                }
                guard case .table = table.content else { throw fault("this is not a table", start) }
            } else {
                guard table.count < Self.maximumKeys else { throw fault("more than \(Self.maximumKeys) keys in one table", start) }
                let node = TOMLNode(.table([]), start..<at)
                if isLast, isTables {
                    let list = TOMLNode(.array([node]), start..<at)
                    list.isTables = true
                    table.add(key.text, key.span, list)
                } else {
                    table.add(key.text, key.span, node)
                }
                table = node
            }
        }
        return table
    }

    private mutating func pair(_ table: TOMLNode, _ depth: Int) throws(InputError) {
        let start = at
        let keys = try keys()
        guard peek() == UInt8(ascii: "=") else { throw fault("`=` expected") }
        at += 1
        skip(lines: false)
        let value = try value(depth + 1)
        var table = table
        for key in keys.dropLast() {
            let next = table.member(key.text) ?? TOMLNode(.table([]), start..<at)
            if table.member(key.text) == nil { table.add(key.text, key.span, next) }
            guard case .table = next.content else { throw fault("this is not a table", start) }
            table = next
        }
        guard let last = keys.last else { return }
        guard table.member(last.text) == nil else { throw fault("the key is given twice", start) }
        guard table.count < Self.maximumKeys else { throw fault("more than \(Self.maximumKeys) keys in one table", start) }
        table.add(last.text, last.span, value)
    }

    private mutating func keys() throws(InputError) -> [(text: [UInt8], span: Range<Int>)] {
        var keys: [(text: [UInt8], span: Range<Int>)] = []
        while true {
            skip(lines: false)
            let start = at
            guard let byte = peek() else { throw fault("a key expected") }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let (text, _) = try string()
                keys.append((text, start..<at))
            } else {
                while let byte = peek(), isBare(byte) { at += 1 }
                guard at > start else { throw fault("a key expected") }
                keys.append((Array(bytes[start..<at]), start..<at))
            }
            if keys.count > Self.maximumDepth { throw fault("more than \(Self.maximumDepth) levels", start) }
            skip(lines: false)
            guard peek() == UInt8(ascii: ".") else { return keys }
            at += 1
        }
    }

    private func isBare(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
            || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private mutating func value(_ depth: Int) throws(InputError) -> TOMLNode {
        guard depth < Self.maximumDepth else { throw fault("more than \(Self.maximumDepth) levels") }
        let start = at
        switch peek() {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let (text, origins) = try string()
            return TOMLNode(.string(text, origins), start..<at)
        case UInt8(ascii: "["):
            at += 1
            var elements: [TOMLNode] = []
            while true {
                skip(lines: true)
                if take(UInt8(ascii: "]")) { break }
                elements.append(try value(depth + 1))
                skip(lines: true)
                if take(UInt8(ascii: ",")) { continue }
                guard take(UInt8(ascii: "]")) else { throw fault("`,` or `]` expected") }
                break
            }
            return TOMLNode(.array(elements), start..<at)
        case UInt8(ascii: "{"):
            at += 1
            let table = TOMLNode(.table([]), start..<at)
            while true {
                skip(lines: true)
                if take(UInt8(ascii: "}")) { break }
                try pair(table, depth + 1)
                skip(lines: true)
                if take(UInt8(ascii: ",")) { continue }
                guard take(UInt8(ascii: "}")) else { throw fault("`,` or `}` expected") }
                break
            }
            return TOMLNode(table.content, start..<at)
        default: break
        }
        while let byte = peek(), isBare(byte) || [UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ":")].contains(byte) {
            at += 1
        }
        let text = Array(bytes[start..<at])
        guard let first = text.first else { throw fault("a value expected") }
        if text.elementsEqual("true".utf8) || text.elementsEqual("false".utf8) {
            return TOMLNode(.boolean(text.count == 4), start..<at)
        }
        // What JSON does not write the same (dates, `0x10`, `1_000`, `inf`) stays text.
        let isPlain =
            text.count < 16 && !(first == UInt8(ascii: "0") && text.count > 1) && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
        return TOMLNode(isPlain ? .number(text) : .string(text, (start..<at).map { UInt32($0) }), start..<at)
    }

    /// A text in one of the four forms.
    private mutating func string() throws(InputError) -> ([UInt8], [UInt32]) {
        let start = at
        let quote = bytes[at]
        let isLong = at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
        at += isLong ? 3 : 1
        if isLong {
            if peek() == 0x0D { at += 1 }
            if peek() == 0x0A { at += 1 }
        }
        var text: [UInt8] = []
        var origins: [UInt32] = []
        func ends(_ parser: TOMLParser) -> Bool {
            guard parser.peek() == quote else { return false }
            return !isLong
                || parser.at + 2 < parser.bytes.count && parser.bytes[parser.at + 1] == quote
                    && parser.bytes[parser.at + 2] == quote
        }
        while !ends(self) {
            guard let byte = peek(), isLong || byte != 0x0A else { throw fault("the text has no end", start) }
            let place = UInt32(at)
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                let made = try escape()
                text += made
                origins += Array(repeating: place, count: made.count)
            } else {
                text.append(byte)
                origins.append(place)
                at += 1
            }
        }
        at += isLong ? 3 : 1
        return (text, origins)
    }

    private mutating func escape() throws(InputError) -> [UInt8] {
        let start = at
        at += 1
        guard let byte = peek() else { throw fault("a character expected after `\\`", start) }
        at += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "e"): return [0x1B]
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): return [byte]
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let count = byte == UInt8(ascii: "u") ? 4 : 8
            let digits = bytes[at..<min(at + count, bytes.count)]
            guard digits.count == count, let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
                let scalar = Unicode.Scalar(code)
            else { throw fault("\(count) hexadecimal digits expected", start) }
            at += count
            return Array(String(Character(scalar)).utf8)
        case 0x0A, 0x0D, 0x20, 0x09:
            // A line's end after a backslash goes with all white space that follows.
            while let next = peek(), [0x0A, 0x0D, 0x20, 0x09].contains(next) { at += 1 }
            return []
        default: throw fault("no such escape", start)
        }
    }

    private func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        at += 1
        return true
    }

    private mutating func skip(lines: Bool) {
        while let byte = peek() {
            switch byte {
            case 0x20, 0x09: at += 1
            case 0x0A where lines, 0x0D where lines: at += 1
            case UInt8(ascii: "#"): while let next = peek(), next != 0x0A { at += 1 }
            default: return
            }
        }
    }

    private func fault(_ reason: String, _ offset: Int? = nil) -> InputError {
        let place = min(offset ?? at, bytes.count)
        return InputError("no TOML: \(reason)", at: source.location(place..<min(place + 1, bytes.count)))
    }
}
