package import Documents

/// A point in the order of all evidence. The clock of a log has whole seconds, and several writes may share one: their order within the
/// second is a part of the moment.
package struct Moment: Hashable, Comparable, Sendable {
    package let time: Instant
    /// 0 for what a date alone tells; writes count from 1; exports come after the writes of their time.
    let order: Int32

    init(_ time: Instant, order: Int32) {
        self.time = time
        self.order = order
    }

    /// After everything of that time.
    package init(after time: Instant) { self.init(time, order: .max) }

    /// Before every write of that time: what is written takes effect seconds later.
    package init(before time: Instant) { self.init(time, order: 1) }

    static func dated(_ time: Instant) -> Moment { Moment(time, order: 0) }

    static func export(_ time: Instant) -> Moment { Moment(time, order: .max - 1) }

    /// Before all evidence.
    static let first = Moment(Instant(seconds: .min), order: .min)

    package static func < (left: Moment, right: Moment) -> Bool {
        left.time != right.time ? left.time < right.time : left.order < right.order
    }
}
