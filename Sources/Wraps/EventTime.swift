package import Documents

/// The time of a record, in the forms of those who keep records (log-wraps 1.4). CloudTrail writes `2026-08-02T09:12:00Z`.
package enum EventTime {
    package static func instant(_ bytes: UnsafeRawBufferPointer) -> Instant? {
        if let instant = usual(bytes) { return instant }
        let text = String(decoding: bytes, as: UTF8.self)
        return Instant(iso: text) ?? other(text)
    }

    /// The form that CloudTrail writes, in a few nanoseconds.
    package static func usual(_ bytes: UnsafeRawBufferPointer) -> Instant? {
        guard bytes.count == 20, bytes[19] == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T"), bytes[4] == UInt8(ascii: "-"),
            bytes[7] == UInt8(ascii: "-"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
        else { return nil }
        func two(_ at: Int) -> Int? {
            let (tens, ones) = (bytes[at] &- 0x30, bytes[at + 1] &- 0x30)
            return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
        }
        guard let century = two(0), let year = two(2), let month = two(5), let day = two(8), let hour = two(11),
            let minute = two(14),
            let second = two(17), let days = Instant.dayNumber(year: century * 100 + year, month: month, day: day), hour < 24,
            minute < 60, second <= 60
        else { return nil }
        return Instant(seconds: Int64(days * 86_400 + hour * 3_600 + minute * 60 + second))
    }

    private static func other(_ text: String) -> Instant? {
        guard text.utf8.count >= 10, text.utf8.count <= 40 else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) { return epoch(text) }
        // Java writes a large number as 1.785661922E9.
        if text.utf8.contains(UInt8(ascii: "E")), let number = Double(text), (1e8..<1e19).contains(number) {
            return epoch("\(UInt64(number))")
        }
        // ISO 8601 allows a comma before a part of a second.
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if parts.count == 2, parts[1].first?.isNumber == true {
            let text = parts.joined(separator: ".")
            if let instant = Instant(iso: text) ?? Instant(iso: text + "Z") { return instant }
        }
        // CloudTrail Lake, Athena and Panther: a blank, no zone, always UTC.
        if let instant = Instant(iso: text + "Z") { return instant }
        // The basic form: 20260802T091200Z.
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        guard digits.count == 14, text.utf8.last == UInt8(ascii: "Z") else { return WrittenTime.instant(text) }
        let all = String(decoding: digits, as: UTF8.self)
        func part(_ from: Int, _ count: Int) -> Substring { all.dropFirst(from).prefix(count) }
        return Instant(iso: "\(part(0, 4))-\(part(4, 2))-\(part(6, 2))T\(part(8, 2)):\(part(10, 2)):\(part(12, 2))Z")
    }

    /// Seconds, or thousandths, millionths or billionths of them: by their number of digits.
    private static func epoch(_ text: String) -> Instant? {
        let whole = text.prefix { $0 != "." }
        switch whole.utf8.count {
        case 9...11: return Instant(epoch: text)
        case 12...14: return Int64(whole).map { Instant(seconds: $0 / 1_000, nanoseconds: Int32($0 % 1_000) * 1_000_000) }
        case 15...17: return Int64(whole).map { Instant(seconds: $0 / 1_000_000, nanoseconds: Int32($0 % 1_000_000) * 1_000) }
        case 18...19:
            return Int64(whole).map { Instant(seconds: $0 / 1_000_000_000, nanoseconds: Int32($0 % 1_000_000_000)) }
        default: return nil
        }
    }
}
