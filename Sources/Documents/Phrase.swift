/// Pieces of sentences.
package enum Phrase {
    /// `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`.
    package static func list(_ items: [String], limit: Int = 5) -> String {
        guard items.count > 1 else { return items.first ?? "" }
        if items.count <= limit { return items.dropLast().joined(separator: ", ") + " and " + (items.last ?? "") }
        return items.prefix(limit).joined(separator: ", ") + " and \(items.count - limit) more"
    }

    /// `48,211,907`
    package static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var out = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { out.append(",") }
            out.append(digit)
        }
        return out
    }

    /// `1 resource`, `3 resources`, `20,189 actions`.
    package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// How many of some things are so: `3 of them denied`, `all of them denied`, `none of them denied`; of one thing `denied` or `not denied`.
    package static func share(_ part: Int, of total: Int, _ what: String) -> String {
        switch (part, total) {
        case (0, 1): "not \(what)"
        case (1, 1): what
        case (0, _): "none of them \(what)"
        case (total, _): "all of them \(what)"
        default: "\(grouped(part)) of them \(what)"
        }
    }

    /// `44 days`, `1 day`, `less than a day`: whole days of a time in seconds.
    package static func days(_ seconds: Int64) -> String {
        seconds < 86_400 ? "less than a day" : count(Int(seconds / 86_400), "day")
    }

    /// `2 h 15 min`, `40 s`: seconds in words, cut to the two largest units.
    package static func duration(_ seconds: Int64) -> String {
        let units = [(86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")] as [(Int64, String)]
        var rest = max(seconds, 0)
        var parts: [String] = []
        for (size, name) in units {
            if rest >= size || (size == 1 && parts.isEmpty) { parts.append("\(rest / size) \(name)") }
            rest %= size
        }
        return parts.prefix(2).joined(separator: " ")
    }
}
