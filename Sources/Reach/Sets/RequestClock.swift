internal import Catalogue
package import Documents
package import PolicyLanguage

/// Requests come from a day on: what a condition on the clock let in before that is past.
package struct RequestClock: Sendable, Equatable {
    /// `2026-11-29`
    package let day: String

    /// The day of the catalogue, so that without another one no answer depends on when it is asked.
    package static let catalogue = RequestClock(day: Facts.stamp.date)

    private init(day: String) { self.day = day }

    package init(from day: Day) { self.day = "\(day)" }

    /// As an input is asked.
    package init(_ time: RequestTime?) {
        self = time.map { RequestClock(from: Day(seconds: $0.earliest.seconds)) } ?? .catalogue
    }

    /// What every request fulfils, in both spellings of the clock.
    package func conditions(_ origin: Condition) -> [Condition] {
        var conditions = [Condition(Operator(.dateGreaterThanEquals), "aws:CurrentTime", [day], origin: origin.origin)]
        if let start = ConditionValue.instant(day) {
            conditions.append(
                Condition(Operator(.numericGreaterThanEquals), "aws:EpochTime", [String(start.seconds)], origin: origin.origin))
        }
        return conditions
    }
}
