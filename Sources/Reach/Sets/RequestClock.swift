internal import Catalogue
package import Documents
package import PolicyLanguage

/// Requests come from a moment on: what a condition on the clock let in before that is past.
package struct RequestClock: Sendable, Equatable {
    /// Its day: `2026-11-29`
    package let day: String
    /// The moment, where it is another than the first one of its day: `2026-11-29T10:00:00Z`
    private let moment: String?

    /// The day of the catalogue, so that without another one no answer depends on when it is asked.
    package static let catalogue = RequestClock(day: Facts.stamp.date)

    private init(day: String, moment: String? = nil) { (self.day, self.moment) = (day, moment) }

    package init(from day: Day) { self.init(day: "\(day)") }

    /// As an input is asked.
    package init(_ time: RequestTime?) {
        guard let earliest = time?.earliest else {
            self = .catalogue
            return
        }
        let day = Day(seconds: earliest.seconds)
        self.init(day: "\(day)", moment: earliest == Instant(iso: "\(day)") ? nil : earliest.description)
    }

    /// What every request fulfils, in both spellings of the clock.
    package func conditions(_ origin: Condition) -> [Condition] {
        let first = moment ?? day
        var conditions = [Condition(Operator(.dateGreaterThanEquals), "aws:CurrentTime", [first], origin: origin.origin)]
        if let start = ConditionValue.instant(first) {
            conditions.append(
                Condition(Operator(.numericGreaterThanEquals), "aws:EpochTime", [String(start.seconds)], origin: origin.origin))
        }
        return conditions
    }
}
