/// A day of the calendar, `YYYY-MM-DD`, in UTC: where a build runs must not decide when something expires.
package struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let description: String

    /// Nil for a text that is not a day of the calendar.
    package init?(_ text: String) {
        guard text.utf8.count == 10, Instant(iso: text) != nil else { return nil }
        description = text
    }

    /// The day of a second since 1970.
    package init(seconds: Int64) {
        description = String(Instant(seconds: seconds).description.prefix(10))
    }

    package static func < (left: Day, right: Day) -> Bool { left.description < right.description }
}
