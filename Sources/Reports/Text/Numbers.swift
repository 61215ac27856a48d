package import Documents

/// Durations and times as a reader wants them, without a locale.
package enum Numbers {
    /// The two largest units: `42 s`, `3 min 20 s`, `14 h 30 min`, `2 d 4 h`. Negative durations lose their sign.
    package static func duration(seconds: Int) -> String {
        let seconds = Int(min(seconds.magnitude, UInt(Int.max)))
        func pair(_ first: Int, _ firstUnit: String, _ second: Int, _ secondUnit: String) -> String {
            second == 0 ? "\(Phrase.grouped(first)) \(firstUnit)" : "\(Phrase.grouped(first)) \(firstUnit) \(second) \(secondUnit)"
        }
        switch seconds {
        case ..<60: return "\(seconds) s"
        case ..<3_600: return pair(seconds / 60, "min", seconds % 60, "s")
        case ..<86_400: return pair(seconds / 3_600, "h", seconds % 3_600 / 60, "min")
        default: return pair(seconds / 86_400, "d", seconds % 86_400 / 3_600, "h")
        }
    }

    /// The largest unit alone, for where there is little room: `42 s`, `18 min`, `10 h`, `2 d`.
    package static func roughDuration(seconds: Int) -> String {
        let seconds = Int(min(seconds.magnitude, UInt(Int.max)))
        return switch seconds {
        case ..<60: "\(seconds) s"
        case ..<3_600: "\(seconds / 60) min"
        case ..<86_400: "\(seconds / 3_600) h"
        default: "\(Phrase.grouped(seconds / 86_400)) d"
        }
    }

    /// `a`, `a and b`, `a, b and c`
    package static func list(_ items: [String], _ word: String = "and") -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}

extension Instant {
    /// `2025-12-15`, UTC
    package var day: String { String(description.prefix { $0 != "T" }) }

    /// `02:31:12`, UTC, without fractions of a second
    package var clock: String { String(description.drop { $0 != "T" }.dropFirst().prefix(8)) }

    /// `2025-12-15 02:31:12`, UTC
    package var dayAndClock: String { "\(day) \(clock)" }
}

/// Two instants as one span, the day said once where it is the same.
package func span(_ from: Instant, _ to: Instant) -> String {
    from.day == to.day ? "\(from.dayAndClock) to \(to.clock)" : "\(from.dayAndClock) to \(to.dayAndClock)"
}
