internal import Documents

/// Objects and lists as Python prints them: `{'type': 'Root', 'mfa': None, 'ok': True}`.
///
/// A program that writes records into the cells of a table prints what stands within them so (pandas, `csv.DictWriter`). Texts are written
/// as in a program, with what ends them marked by a backslash (Python's language reference, string literals): no value can forge another.
enum PythonText {
    /// Whether a text begins so.
    static func isOne(_ text: String) -> Bool {
        let start = text.utf8.prefix(3)
        return start.starts(with: "{'".utf8) || start.starts(with: "['".utf8) || start.starts(with: "[{'".utf8)
    }

    /// The same as JSON; nil where it is not all of it what Python prints.
    static func json(_ text: String) -> String? {
        guard isOne(text) else { return nil }
        var reader = Reader(bytes: Array(text.utf8))
        guard reader.value(0), reader.at == reader.bytes.count else { return nil }
        return String(decoding: reader.out, as: UTF8.self)
    }

    private struct Reader {
        let bytes: [UInt8]
        var at = 0
        var out: [UInt8] = []

        init(bytes: [UInt8]) { self.bytes = bytes }

        private static let deepest = 64
        private static let words: [(String, String)] = [("None", "null"), ("True", "true"), ("False", "false"), ("nan", "null")]

        private mutating func skipped(_ byte: UInt8) -> Bool {
            while at < bytes.count, bytes[at] == 0x20 { at += 1 }
            guard at < bytes.count, bytes[at] == byte else { return false }
            at += 1
            return true
        }

        mutating func value(_ depth: Int) -> Bool {
            guard depth < Self.deepest else { return false }
            while at < bytes.count, bytes[at] == 0x20 { at += 1 }
            guard at < bytes.count else { return false }
            switch bytes[at] {
            case UInt8(ascii: "{"): return list(UInt8(ascii: "}"), depth, isObject: true)
            case UInt8(ascii: "["): return list(UInt8(ascii: "]"), depth, isObject: false)
            case UInt8(ascii: "'"), UInt8(ascii: "\""): return text()
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
            default: break
            }
            guard let word = Self.words.first(where: { bytes[at...].starts(with: $0.0.utf8) }) else { return false }
            at += word.0.utf8.count
            out += word.1.utf8
            return true
        }

        private mutating func list(_ end: UInt8, _ depth: Int, isObject: Bool) -> Bool {
            out.append(bytes[at])
            at += 1
            var isFirst = true
            while !skipped(end) {
                if !isFirst {
                    guard skipped(UInt8(ascii: ",")) else { return false }
                    out.append(UInt8(ascii: ","))
                }
                isFirst = false
                if isObject {
                    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
                    guard text(), skipped(UInt8(ascii: ":")) else { return false }
                    out.append(UInt8(ascii: ":"))
                }
                guard value(depth + 1) else { return false }
            }
            out.append(end)
            return true
        }

        private mutating func number() -> Bool {
            let digits = bytes[at...].prefix { "+-.0123456789e".utf8.contains($0) }
            at = digits.endIndex
            out += digits
            return true
        }

        private mutating func text() -> Bool {
            guard at < bytes.count, bytes[at] == UInt8(ascii: "'") || bytes[at] == UInt8(ascii: "\"") else { return false }
            let quote = bytes[at]
            at += 1
            var text: [UInt8] = []
            while at < bytes.count, bytes[at] != quote {
                if bytes[at] != UInt8(ascii: "\\") {
                    text.append(bytes[at])
                    at += 1
                } else if !escape(&text) {
                    return false
                }
            }
            guard at < bytes.count else { return false }
            at += 1
            JSONText.append(String(decoding: text, as: UTF8.self), to: &out)
            return true
        }

        /// Those that Python prints: of quotes, the backslash, ends of lines, and what cannot be shown.
        private mutating func escape(_ text: inout [UInt8]) -> Bool {
            guard at + 1 < bytes.count else { return false }
            let letter = bytes[at + 1]
            at += 2
            let digits: Int
            switch letter {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): text.append(letter)
            case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
                digits = letter == UInt8(ascii: "x") ? 2 : letter == UInt8(ascii: "u") ? 4 : 8
                let hexadecimal = String(decoding: bytes[at...].prefix(digits), as: UTF8.self)
                guard hexadecimal.utf8.count == digits, let scalar = UInt32(hexadecimal, radix: 16).flatMap(Unicode.Scalar.init)
                else { return false }
                at += digits
                text += UTF8.encode(scalar).map(Array.init) ?? []
            default: return false
            }
            return true
        }
    }
}
