import Glibc
internal import LogScan

/// Looks at the parts of a record without making texts of them: for those who ask the same of every event of a log.
extension Event {
    /// The bytes of the texts that `texts(_:in:)` gives, each with a byte behind it that UTF-8 never uses.
    func appendTexts(_ path: String, in part: Part, to bytes: inout [UInt8]) {
        store.withBytes(part.field, row) { text in
            guard let start = text.bindMemory(to: CChar.self).baseAddress, !text.isEmpty else { return }
            _ = withUnsafeMutablePointer(to: &bytes) { bytes in
                logscan_visit(start, text.count, path, UnsafeMutableRawPointer(bytes)) { context, text, count in
                    guard let bytes = context?.assumingMemoryBound(to: [UInt8].self), let text else { return true }
                    bytes.pointee.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
                    bytes.pointee.append(0xFF)
                    return true
                }
            }
        }
    }

    /// The bytes of an object's keys, each with a byte behind it that UTF-8 never uses: what `{}` finds.
    func appendKeys(of part: Part, to keys: inout [UInt8]) {
        let start = keys.count
        let isWhole = store.withBytes(part.field, row) { Self.appendKeys(of: $0, to: &keys) }
        if isWhole { return }
        keys.removeSubrange(start...)
        appendTexts("{}", in: part, to: &keys)
    }

    /// False where the text has what only a parser reads: keys with escapes, an object that is kept as text.
    private static func appendKeys(of json: UnsafeRawBufferPointer, to keys: inout [UInt8]) -> Bool {
        guard json.first == UInt8(ascii: "{") else { return json.first != UInt8(ascii: "\"") }
        var depth = 0
        var isKey = false
        var at = 0
        while at < json.count {
            switch json[at] {
            case UInt8(ascii: "\""):
                let start = at + 1
                at = start
                while at < json.count, json[at] != UInt8(ascii: "\"") {
                    if json[at] == UInt8(ascii: "\\") {
                        if isKey { return false }
                        at += 1
                    }
                    at += 1
                }
                if isKey {
                    keys.append(contentsOf: UnsafeRawBufferPointer(rebasing: json[start..<min(at, json.count)]))
                    keys.append(0xFF)
                    isKey = false
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                isKey = depth == 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ","): isKey = depth == 1
            default: break
            }
            at += 1
        }
        return true
    }

    /// Whether a text that begins with `arn:` may stand in a part; quicker than looking for it.
    package func mayHaveARN(in part: Part) -> Bool { Self.mayHaveARN(store.bytes(part.field, row)) }

    static func mayHaveARN(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let text = bytes.bindMemory(to: CChar.self).baseAddress else { return false }
        var at = logscan_find(text, bytes.count, 0, "arn")
        while at + 3 < bytes.count {
            let mark = bytes[at + 3]
            if mark == UInt8(ascii: ":") || mark == UInt8(ascii: "%") { return true }
            at = logscan_find(text, bytes.count, at + 1, "arn")
        }
        return false
    }

    /// The texts under a key of the objects of a list, in their order. False, and nothing is given, where the list holds anything but
    /// objects, an object anything but texts without escapes, or the key twice, or there is white space, or there are many texts: whoever
    /// is told so reads the list with a parser.
    static func eachText(
        _ key: StaticString, inListOfObjects json: UnsafeRawBufferPointer, _ give: (UnsafeBufferPointer<UInt8>) -> Void
    ) -> Bool {
        withUnsafeTemporaryAllocation(of: logscan_span.self, capacity: mostTexts) { spans in
            let text = json.bindMemory(to: CChar.self).baseAddress
            let key = UnsafeRawPointer(key.utf8Start).assumingMemoryBound(to: CChar.self)
            let count = logscan_plain_texts(text, json.count, key, spans.baseAddress, mostTexts)
            guard count <= mostTexts else { return false }
            for span in spans[..<count] {
                give(UnsafeRawBufferPointer(start: span.text, count: span.count).bindMemory(to: UInt8.self))
            }
            return true
        }
    }

    private static let mostTexts = 32

    /// Whether one of some texts may stand in a part that ends in a dash and eight or more hexadecimal digits; `isMeant` is given what
    /// stands before the dash.
    ///
    /// - Parameter longest: no text before the dash that is meant is longer.
    static func mayHaveID(
        _ bytes: UnsafeRawBufferPointer, longest: Int, _ isMeant: (UnsafeRawBufferPointer) -> Bool
    ) -> Bool {
        let (quote, escape) = (UInt8(ascii: "\""), UInt8(ascii: "\\"))
        guard let text = bytes.bindMemory(to: CChar.self).baseAddress else { return false }
        // A part that is kept as text has its quotes escaped, and an id, which holds no character that must be escaped, may be written so.
        if bytes.first == quote || Self.mayHaveEscapedASCII(bytes) { return true }
        var from = 0
        while let found = memchr(text + from, Int32(UInt8(ascii: "-")), bytes.count - from) {
            let dash = UnsafeRawPointer(found) - UnsafeRawPointer(text)
            from = dash + 1
            while from < bytes.count, EC2Identifiers.isDigit(bytes[from]) { from += 1 }
            if from - dash <= 8 || from == bytes.count || bytes[from] != quote { continue }
            var start = dash
            while start > 0, dash - start <= longest, bytes[start - 1] != quote { start -= 1 }
            // A quote within a text is behind an escape, and then no id begins there.
            if start > 1, bytes[start - 1] == quote, bytes[start - 2] != escape,
                isMeant(UnsafeRawBufferPointer(rebasing: bytes[start..<dash]))
            {
                return true
            }
        }
        return false
    }

    /// Whether `\u0041` or the like stands in a text: what any letter may be written as.
    private static func mayHaveEscapedASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let text = bytes.bindMemory(to: CChar.self).baseAddress else { return false }
        var at = logscan_find(text, bytes.count, 0, "\\u0")
        while at + 4 < bytes.count {
            if bytes[at + 3] == UInt8(ascii: "0"), bytes[at + 4] < UInt8(ascii: "8") { return true }
            at = logscan_find(text, bytes.count, at + 1, "\\u0")
        }
        return false
    }
}
