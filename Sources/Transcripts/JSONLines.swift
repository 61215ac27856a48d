internal import Activity
import Documents

extension AgentTranscript {
    /// Every line of a file of one JSON object a line. A line that cannot be read is a gap, and the next one is read: transcripts
    /// are written while the agent runs, and often end in the middle of a line (docs/reference/approvals.md).
    func lines(_ body: (JSONValue) -> Void) {
        textLines { line($0, $1, isLast: $2, body) }
    }

    /// Every line with its number, and whether no line feed follows.
    func textLines(_ body: (ArraySlice<UInt8>, Int, Bool) -> Void) {
        whole { Self.textLines(of: $0, body) }
    }

    /// The records of a file that is one JSON object a line, or one JSON text: an object, or a list of records.
    func records(_ body: (JSONValue) -> Void) {
        whole { bytes in
            guard Self.isOneText(bytes) else { return Self.textLines(of: bytes) { line($0, $1, isLast: $2, body) } }
            guard let root = parsed(bytes) else { return }
            for record in root.kind == .array ? Array(root.elements) : [root] {
                if record.kind == .object { body(record) } else { gap("not a record of a transcript", at: record.location) }
            }
        }
    }

    private static func textLines(of bytes: [UInt8], _ body: (ArraySlice<UInt8>, Int, Bool) -> Void) {
        var start = 0
        var number = 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            body(bytes[start..<end], number, end == bytes.count)
            start = end + 1
            number += 1
        }
    }

    /// A list, or an object over many lines: where lines are records, the first ends as an object does, or the second begins like one.
    private static func isOneText(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first(where: { $0 > 0x20 }) else { return false }
        guard first != UInt8(ascii: "["), let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
            return first == UInt8(ascii: "[")
        }
        if bytes[..<end].last(where: { $0 > 0x20 }) == UInt8(ascii: "}") { return false }
        return bytes[end...].first { $0 > 0x20 }.map { $0 != first } ?? false
    }

    /// JSON that stands in a string of the transcript; what is no JSON is nil.
    static func embedded(_ value: JSONValue?) -> JSONValue? {
        guard let value, let first = value.string?.utf8.first(where: { $0 > 0x20 }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        else { return nil }
        return try? JSONDocument.parse(embeddedIn: value).root
    }

    private func line(_ bytes: ArraySlice<UInt8>, _ number: Int, isLast: Bool, _ body: (JSONValue) -> Void) {
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
        let longest = 16 << 20
        if bytes.count > longest {
            gap("a line of more than \(longest >> 20) MiB; it was not read", at: Location(file: file.name, line: number))
            return
        }
        do throws(InputError) {
            let value = try JSONDocument.parse(Array(bytes), name: file.name, firstLine: number).root
            if value.kind == .object {
                body(value)
            } else {
                gap("not a record of a transcript", at: value.location)
            }
        } catch {
            if isLast {
                gap("the last line is cut short", at: error.location, help: "copy the transcript again when the session is over")
            } else {
                gap(error)
            }
        }
    }

    /// A time as transcripts write it: ISO 8601, or a number of milliseconds (seconds in some) since 1970.
    static func time(_ value: JSONValue?) -> Instant? {
        guard let value else { return nil }
        if let text = value.string { return Instant(iso: text) }
        guard let number = value.number, number.magnitude < 1e16 else { return nil }
        // Seconds reach this bound in the year 5138, milliseconds in 1973.
        let milliseconds = number.magnitude < 1e11 ? number * 1_000 : number
        let whole = Int64(milliseconds.rounded(.down))
        let seconds = whole >= 0 ? whole / 1_000 : (whole - 999) / 1_000
        return Instant(seconds: seconds, nanoseconds: Int32(whole - seconds * 1_000) * 1_000_000)
    }
}
