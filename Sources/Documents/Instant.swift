/// A point in time, to the nanosecond, in UTC. No time zone database, no clock.
public struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since 1970-01-01T00:00:00Z; negative before.
    public let seconds: Int64
    public let nanoseconds: Int32

    public init(seconds: Int64, nanoseconds: Int32 = 0) {
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// Reads the W3C profiles of ISO 8601 (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `...Thh:mmZ`, `...:ss`, `...:ss.s`; a zone, `Z` or
    /// an offset, goes with every time of day), or nil.
    public init?(iso text: some StringProtocol) {
        var reader = Reader(text)
        guard let year = reader.digits(4) else { return nil }
        var (month, day, hour, minute, second, nanoseconds, offset) = (1, 1, 0, 0, 0, 0, 0)
        if !reader.atEnd {
            guard reader.take("-"), let value = reader.digits(2) else { return nil }
            month = value
            if !reader.atEnd {
                guard reader.take("-"), let value = reader.digits(2) else { return nil }
                day = value
                if !reader.atEnd {
                    guard reader.take("T") || reader.take("t") || reader.take(" ") else { return nil }
                    guard let hours = reader.digits(2), reader.take(":"), let minutes = reader.digits(2) else { return nil }
                    (hour, minute) = (hours, minutes)
                    if reader.take(":") {
                        guard let seconds = reader.digits(2) else { return nil }
                        second = seconds
                        if reader.take(".") {
                            guard let fraction = reader.fraction() else { return nil }
                            nanoseconds = fraction
                        }
                    }
                    guard let zone = reader.zone(), reader.atEnd else { return nil }
                    offset = zone
                }
            }
        }
        guard (1...12).contains(month), (1...Self.days(month: month, year: year)).contains(day) else { return nil }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        seconds = Int64(days * 86_400 + hour * 3_600 + minute * 60 + second - offset)
        self.nanoseconds = Int32(nanoseconds)
    }

    /// Reads epoch seconds, whole or with a decimal fraction.
    public init?(epoch text: some StringProtocol) {
        var text = Substring(text)
        let negative = text.first == "-"
        if negative { text = text.dropFirst() }
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard !parts[0].isEmpty, parts[0].utf8.count < 18, parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
            let whole = Int64(parts[0])
        else { return nil }
        var fraction = 0
        if parts.count == 2 {
            var reader = Reader(parts[1])
            guard let value = reader.fraction(), reader.atEnd else { return nil }
            fraction = value
        }
        if negative {
            seconds = fraction == 0 ? -whole : -whole - 1
            nanoseconds = fraction == 0 ? 0 : Int32(1_000_000_000 - fraction)
        } else {
            seconds = whole
            nanoseconds = Int32(fraction)
        }
    }

    /// `2025-12-15T02:03:04Z`; a fraction of a second is shown to the millisecond where there is one.
    public var description: String {
        if isUsual {
            return String(unsafeUninitializedCapacity: Self.longest) { out in out.baseAddress.map { write(to: $0) } ?? 0 }
        }
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = Int(seconds) - days * 86_400
        let (year, month, day) = Self.date(days: days)
        func pad(_ value: Int, _ width: Int = 2) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(width - text.utf8.count, 0)) + text
        }
        let fraction = nanoseconds / 1_000_000 == 0 ? "" : ".\(pad(Int(nanoseconds) / 1_000_000, 3))"
        return "\(pad(year, 4))-\(pad(month))-\(pad(day))T\(pad(rest / 3_600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))\(fraction)Z"
    }

    /// Up to the year 9999, which is all that logs have.
    private var isUsual: Bool { (0..<253_402_300_800).contains(seconds) && (0..<1_000_000_000).contains(nanoseconds) }

    /// No description takes more bytes.
    package static let longest = 40

    /// Writes the description where there is room for the longest, and says how long it is.
    package func write(to out: UnsafeMutablePointer<UInt8>) -> Int {
        guard isUsual else {
            let text = Array(description.utf8)
            out.update(from: text, count: text.count)
            return text.count
        }
        let (days, rest) = (UInt32(seconds / 86_400), UInt32(seconds % 86_400))
        let (year, month, day) = Self.date(days: Int(days))
        let fraction = UInt32(nanoseconds) / 1_000_000
        func pair(_ value: UInt32, at place: Int, _ mark: Unicode.Scalar) {
            out[place] = 0x30 + UInt8(truncatingIfNeeded: value / 10 % 10)
            out[place + 1] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
            out[place + 2] = UInt8(ascii: mark)
        }
        pair(UInt32(year) / 100, at: 0, "0")
        pair(UInt32(year) % 100, at: 2, "-")
        pair(UInt32(month), at: 5, "-")
        pair(UInt32(day), at: 8, "T")
        pair(rest / 3_600, at: 11, ":")
        pair(rest / 60 % 60, at: 14, ":")
        pair(rest % 60, at: 17, fraction == 0 ? "Z" : ".")
        if fraction == 0 { return 20 }
        out[20] = 0x30 + UInt8(truncatingIfNeeded: fraction / 100)
        pair(fraction % 100, at: 21, "Z")
        return 24
    }

    public func adding(seconds more: Int64) -> Instant { Instant(seconds: seconds + more, nanoseconds: nanoseconds) }

    /// Days since 1970-01-01; nil for a day that no calendar has.
    package static func dayNumber(year: Int, month: Int, day: Int) -> Int? {
        guard (1...12).contains(month), (1...days(month: month, year: year)).contains(day) else { return nil }
        return days(year: year, month: month, day: day)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func days(month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01 in the proleptic Gregorian calendar, by counting in years that begin in March.
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    private static func date(days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private struct Reader {
        let bytes: [UInt8]
        var at = 0

        init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

        var atEnd: Bool { at == bytes.count }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard at < bytes.count, bytes[at] == UInt8(truncatingIfNeeded: character.value) else { return false }
            at += 1
            return true
        }

        mutating func digits(_ count: Int) -> Int? {
            guard at + count <= bytes.count else { return nil }
            var value = 0
            for offset in at..<(at + count) {
                guard (48...57).contains(bytes[offset]) else { return nil }
                value = value * 10 + Int(bytes[offset] - 48)
            }
            at += count
            return value
        }

        /// A decimal fraction in nanoseconds; digits beyond the ninth are cut.
        mutating func fraction() -> Int? {
            var value = 0
            var count = 0
            while at < bytes.count, (48...57).contains(bytes[at]) {
                if count < 9 { value = value * 10 + Int(bytes[at] - 48) }
                count += 1
                at += 1
            }
            guard count > 0 else { return nil }
            for _ in 0..<max(9 - count, 0) { value *= 10 }
            return value
        }

        /// Seconds east of UTC.
        mutating func zone() -> Int? {
            if take("Z") || take("z") { return 0 }
            let sign = take("+") ? 1 : take("-") ? -1 : 0
            guard sign != 0, let hours = digits(2) else { return nil }
            _ = take(":")
            // No clock on earth is further from UTC.
            guard let minutes = digits(2), minutes < 60, hours * 60 + minutes <= 14 * 60 else { return nil }
            return sign * (hours * 3_600 + minutes * 60)
        }
    }
}
