internal import Documents

/// Pieces of a program's text in Python or JavaScript: enough to see which method is called with which literals.
enum ProgramText {
    /// Where each place of a text ends.
    static func ends(of text: String, in bytes: [UInt8]) -> [Int] {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
        var found: [Int] = []
        var at = 0
        while at + wanted.count <= bytes.count, found.count < 1_000 {
            if bytes[at] == first, bytes[at...].starts(with: wanted) { found.append(at + wanted.count) }
            at += 1
        }
        return found
    }

    static func isName(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte == UInt8(ascii: "_") }

    static func beginsWord(_ at: Int, in bytes: [UInt8]) -> Bool {
        at <= 0 || at > bytes.count || !(isName(bytes[at - 1]) || bytes[at - 1] == UInt8(ascii: "."))
    }

    /// The name that ends before a place.
    static func word(before end: Int, in bytes: [UInt8]) -> String {
        String(decoding: bytes[..<max(end, 0)].suffix(200).reversed().prefix(while: isName).reversed(), as: UTF8.self)
    }

    private static func skipBlanks(_ at: Int, in bytes: [UInt8]) -> Int {
        var at = at
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        return at
    }

    /// The literal string that begins here.
    static func string(at start: Int, in bytes: [UInt8]) -> String? {
        let open = skipBlanks(start, in: bytes)
        guard open < bytes.count, "'\"`".utf8.contains(bytes[open]) else { return nil }
        var at = open + 1
        var out: [UInt8] = []
        while at < bytes.count, bytes[at] != bytes[open] {
            if bytes[open] == UInt8(ascii: "`"), bytes[at] == UInt8(ascii: "$") { return nil }
            if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count { at += 1 }
            out.append(bytes[at])
            at += 1
        }
        return at < bytes.count ? String(decoding: out, as: UTF8.self) : nil
    }

    /// The place behind the bracket that closes the one here.
    static func close(of open: Int, in bytes: [UInt8]) -> Int {
        var depth = 0
        var at = open
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { return at + 1 }
            case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
                let quote = bytes[at]
                at += 1
                while at < bytes.count, bytes[at] != quote { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
            default: break
            }
            at += 1
        }
        return bytes.count
    }

    /// The method that is called here: `.delete_table(`.
    static func method(at start: Int, in bytes: [UInt8]) -> (name: String, open: Int)? {
        let dot = skipBlanks(start, in: bytes)
        guard dot < bytes.count, bytes[dot] == UInt8(ascii: ".") else { return nil }
        let name = bytes[(dot + 1)...].prefix(while: isName)
        let open = skipBlanks(name.endIndex, in: bytes)
        guard !name.isEmpty, open < bytes.count, bytes[open] == UInt8(ascii: "(") else { return nil }
        return (String(decoding: name, as: UTF8.self), open)
    }

    /// The variable to which the expression that holds this place is assigned: `x = boto3.client(`.
    static func assigned(before place: Int, in bytes: [UInt8]) -> String? {
        let line = bytes[..<place].suffix(300)
        let start = line.lastIndex { $0 == 0x0A || $0 == UInt8(ascii: ";") }.map { $0 + 1 } ?? line.startIndex
        guard let equals = line[start...].firstIndex(of: UInt8(ascii: "=")) else { return nil }
        var end = equals
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let name = word(before: end, in: bytes)
        return name.isEmpty ? nil : name
    }

    /// The arguments of a call by name; nil where one of them is computed. A list of names in braces is taken as such.
    static func arguments(at open: Int, in bytes: [UInt8], separator: UInt8) -> [CloudOperation.Parameter]? {
        let end = close(of: open, in: bytes) - 1
        var at = skipBlanks(open + 1, in: bytes)
        if at < end, bytes[at] == UInt8(ascii: "{") { at += 1 }
        var found: [CloudOperation.Parameter] = []
        while at < end, found.count < 100 {
            at = skipBlanks(at, in: bytes)
            if at < end, bytes[at] == UInt8(ascii: ",") {
                at += 1
                continue
            }
            if at >= end || bytes[at] == UInt8(ascii: "}") { break }
            let isQuoted = bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "\"")
            let name = bytes[(isQuoted ? at + 1 : at)...].prefix(while: isName)
            var next = skipBlanks(name.endIndex + (isQuoted ? 1 : 0), in: bytes)
            guard !name.isEmpty, next < end, bytes[next] == separator else { return nil }
            next = skipBlanks(next + 1, in: bytes)
            guard let values = values(at: next, in: bytes) else { return nil }
            let shown = String(decoding: name, as: UTF8.self)
            found.append(
                CloudOperation.Parameter(name: shown, values: values.texts.map { Redaction.redact($0, named: shown) }))
            at = values.end
        }
        return found
    }

    /// A literal, or a list of them.
    private static func values(at start: Int, in bytes: [UInt8], depth: Int = 0) -> (texts: [String], end: Int)? {
        guard start < bytes.count, depth < 8 else { return nil }
        if bytes[start] == UInt8(ascii: "[") {
            let end = close(of: start, in: bytes)
            var at = skipBlanks(start + 1, in: bytes)
            var texts: [String] = []
            while at < end - 1, texts.count < 100 {
                guard let value = values(at: at, in: bytes, depth: depth + 1) else { return nil }
                texts += value.texts
                at = skipBlanks(value.end, in: bytes)
                if at < end - 1, bytes[at] == UInt8(ascii: ",") { at = skipBlanks(at + 1, in: bytes) }
            }
            return (texts, end)
        }
        if let text = string(at: start, in: bytes) {
            var end = start + 1
            while end < bytes.count, bytes[end] != bytes[start] { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
            return (([text]), min(end + 1, bytes.count))
        }
        let word = bytes[start...].prefix { isName($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        let text = String(decoding: word, as: UTF8.self)
        let isLiteral = ["true", "false", "null"].contains(text.lowercased()) || Int(text) != nil
        return isLiteral ? ([text], word.endIndex) : nil
    }
}
