import Documents

/// JSON objects with a `Statement` in the middle of a text: an argument of a command, a file that a script writes.
enum PolicyFragments {
    private static let word = Array("\"Statement\"".utf8)
    private static let escaped = Array("\\\"Statement\\\"".utf8)
    private static let maximumCount = 64
    /// How far before its statements an object may begin.
    private static let maximumHead = 4096

    /// The objects, in the order of the text; their places are places of the file.
    static func objects(in value: JSONValue) -> [JSONValue] {
        var text = OpenText(value)
        if text.bytes.firstRange(of: escaped) != nil { text = unquoted(text) }
        let bytes = text.bytes
        var found: [JSONValue] = []
        var start = 0
        for _ in 0..<maximumCount {
            guard let at = bytes[start...].firstRange(of: word) else { break }
            guard let open = opening(before: at.lowerBound, after: start, in: bytes), let close = closing(from: open, in: bytes),
                let root = try? JSONDocument.parse(
                    embeddedIn: Resolved.text(text.slice(open..<(close + 1))).document(of: value.source).root
                ).root
            else {
                start = at.upperBound
                continue
            }
            found.append(root)
            start = close + 1
        }
        return found
    }

    /// The text without the backslashes that a shell's double quotes ask for.
    private static func unquoted(_ text: OpenText) -> OpenText {
        var plain = OpenText(span: text.span)
        var start = 0
        for at in text.bytes.indices.dropLast() {
            let next = text.bytes[at + 1]
            guard text.bytes[at] == UInt8(ascii: "\\"), next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\"), at >= start else {
                continue
            }
            plain.append(text.slice(start..<at))
            start = at + 1
            if next == UInt8(ascii: "\\") {
                plain.append(text.slice(start..<(start + 1)))
                start += 1
            }
        }
        plain.append(text.slice(start..<text.bytes.count))
        return plain
    }

    private static func opening(before end: Int, after start: Int, in bytes: [UInt8]) -> Int? {
        var depth = 0
        for at in (max(start, end - maximumHead)..<end).reversed() {
            if bytes[at] == UInt8(ascii: "}") { depth += 1 }
            guard bytes[at] == UInt8(ascii: "{") else { continue }
            if depth == 0 { return at }
            depth -= 1
        }
        return nil
    }

    private static func closing(from start: Int, in bytes: [UInt8]) -> Int? {
        var (depth, isString, isEscaped) = (0, false, false)
        for at in start..<bytes.count {
            switch bytes[at] {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\") where isString: isEscaped = true
            case UInt8(ascii: "\""): isString.toggle()
            case UInt8(ascii: "{") where !isString: depth += 1
            case UInt8(ascii: "}") where !isString:
                depth -= 1
                if depth == 0 { return at }
            default: continue
            }
        }
        return nil
    }
}
