import Documents

/// Where a point in time stands on an axis. Long stretches without anything are cut to a short break, so that an hour in which much
/// happened stays readable inside a window of days.
struct TimeScale {
    struct Segment: Equatable {
        var from: Int64
        var to: Int64
        var start: Int
        var end: Int
        var isBreak: Bool

        var seconds: Int64 { to - from }
    }

    struct Tick: Equatable {
        var position: Int
        var time: Instant
    }

    private(set) var segments: [Segment] = []
    let length: Int

    /// - Parameters:
    ///   - times: everything that is to be on the axis, in any order.
    ///   - length: of the whole axis.
    ///   - breakLength: of each cut.
    init(_ times: [Instant], length: Int, breakLength: Int) {
        self.length = length
        let seconds = Set(times.map(\.seconds)).sorted()
        guard let first = seconds.first, let last = seconds.last, first < last else {
            segments = seconds.map { Segment(from: $0, to: $0, start: length / 2, end: length / 2, isBreak: false) }
            return
        }
        let gaps = zip(seconds, seconds.dropFirst()).map { (from: $0, to: $1) }
        var isCut = gaps.map { _ in false }
        var active = last - first
        // The longest gap goes first: it is cut where it would take more than a third of what is left of the axis.
        for index in gaps.indices.sorted(by: { gaps[$0].to - gaps[$0].from > gaps[$1].to - gaps[$1].from }).prefix(Self.mostBreaks)
        {
            let gap = gaps[index].to - gaps[index].from
            guard gap * 8 > active * 3, gap >= 120, gaps.count >= 4 else { break }
            isCut[index] = true
            active -= gap
        }
        let room = max(length - isCut.filter(\.self).count * breakLength, 1)
        var done: Int64 = 0
        var cuts = 0
        for (index, gap) in gaps.enumerated() {
            let start = Int(done * Int64(room) / max(active, 1)) + cuts * breakLength
            if isCut[index] { cuts += 1 } else { done += gap.to - gap.from }
            let end = Int(done * Int64(room) / max(active, 1)) + cuts * breakLength
            if let previous = segments.last, !previous.isBreak, !isCut[index] {
                segments[segments.count - 1].to = gap.to
                segments[segments.count - 1].end = end
            } else {
                segments.append(Segment(from: gap.from, to: gap.to, start: start, end: end, isBreak: isCut[index]))
            }
        }
    }

    private static let mostBreaks = 6

    func position(_ time: Instant) -> Int {
        let seconds = time.seconds
        guard let segment = segments.first(where: { seconds <= $0.to }) ?? segments.last else { return 0 }
        let clamped = min(max(seconds, segment.from), segment.to)
        guard segment.seconds > 0 else { return segment.start }
        return segment.start + Int((clamped - segment.from) * Int64(segment.end - segment.start) / segment.seconds)
    }

    private static let steps: [Int64] = [
        1, 5, 10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000,
    ]

    /// Round times, no closer than `spacing`.
    func ticks(spacing: Int) -> [Tick] {
        var ticks: [Tick] = []
        for segment in segments where !segment.isBreak {
            let width = Int64(max(segment.end - segment.start, 1))
            let step =
                Self.steps.first { $0 * width >= Int64(spacing) * max(segment.seconds, 1) } ?? Self.steps[Self.steps.count - 1]
            var seconds = (segment.from + step - 1) / step * step
            while seconds <= segment.to {
                let tick = Tick(position: position(Instant(seconds: seconds)), time: Instant(seconds: seconds))
                if ticks.last.map({ tick.position - $0.position >= spacing }) ?? true { ticks.append(tick) }
                seconds += step
            }
        }
        return ticks
    }
}
