package import Documents

/// Times as they are written for people: `Aug 2, 2026, 9:12:00 AM` (credentials in CloudTrail), `Aug 2, 2026 @ 09:12:00.000` (Kibana),
/// `8/2/2026, 9:12:00.000 AM` (Sentinel), `Sun, 02 Aug 2026 09:12:00 GMT`, `2026-08-02 11:12:00 +0200`. Without a zone it is UTC.
package enum WrittenTime {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    package static func instant(_ text: String) -> Instant? {
        if let instant = Instant(iso: text) { return instant }
        guard text.utf8.count <= 60 else { return nil }
        // A narrow no-break space may stand before AM or PM.
        var words = text.split { $0.isWhitespace || $0 == "," || $0 == "@" }.map { $0.lowercased() }
        if let first = words.first, days.contains(String(first.prefix(3))), first.allSatisfy(\.isLetter) { words.removeFirst() }
        var zone = "Z"
        if let last = words.last, let known = Self.zone(last) {
            zone = known
            words.removeLast()
        }
        var isAfternoon: Bool?
        if let last = words.last, last == "am" || last == "pm" {
            isAfternoon = last == "pm"
            words.removeLast()
        }
        guard let clock = words.popLast(), let time = time(clock, isAfternoon), let date = date(words, isAfternoon != nil) else {
            return nil
        }
        return Instant(iso: "\(date)T\(time)\(zone)")
    }

    private static func zone(_ word: String) -> String? {
        if ["gmt", "utc", "z"].contains(word) { return "Z" }
        return (word.hasPrefix("+") || word.hasPrefix("-")) && word.utf8.count >= 5 ? word : nil
    }

    private static func time(_ word: String, _ isAfternoon: Bool?) -> String? {
        let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, var hour = Int(parts[0]), (0...23).contains(hour) else { return nil }
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        return "\(two(hour)):\(parts[1])"
    }

    /// A day and a month in numbers alone are told apart only where the clock has the twelve hours of the one country that writes the
    /// month first.
    private static func date(_ words: [String], _ isMonthFirst: Bool) -> String? {
        if words.count == 1 {
            let parts = words[0].split(separator: "/")
            guard parts.count == 3 else { return words[0].contains("-") ? words[0] : nil }
            guard isMonthFirst, let month = Int(parts[0]), let day = Int(parts[1]), parts[2].utf8.count == 4 else { return nil }
            return "\(parts[2])-\(two(month))-\(two(day))"
        }
        guard words.count == 3, words[2].utf8.count == 4 else { return nil }
        let (name, number) = months.contains(String(words[0].prefix(3))) ? (words[0], words[1]) : (words[1], words[0])
        guard let month = months.firstIndex(of: String(name.prefix(3))), name.allSatisfy(\.isLetter), let day = Int(number) else {
            return nil
        }
        return "\(words[2])-\(two(month + 1))-\(two(day))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
