internal import Activity
import Documents

extension AgentTranscript {
    /// Every line of a file of one JSON object a line. A line that cannot be read is a gap, and the next one is read: transcripts
    /// are written while the agent runs, and often end in the middle of a line (docs/reference/approvals.md).
    func lines(_ body: (JSONValue) -> Void) {
        let bytes: [UInt8]
        do throws(InputError) {
            bytes = try self.bytes()
        } catch {
            gap(error)
            return
        }
        var start = 0
        var number = 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            line(bytes[start..<end], number, isLast: end == bytes.count, body)
            start = end + 1
            number += 1
        }
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
