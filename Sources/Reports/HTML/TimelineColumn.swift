import Audit
import Changes
import Documents

/// The change's line of time from top to bottom, for phones: lanes side by side at the left, names of the moments at the right.
struct TimelineColumn {
    private let marks: TimelineMarks
    private let scale: TimeScale
    private static let width = 340
    private static let left = 52
    private static let laneWidth = 22
    private static let top = 58
    private static let rowHeight = 19

    init(_ marks: TimelineMarks) {
        self.marks = marks
        scale = marks.scale(length: max(marks.moments.count * 24, 240), breakLength: 34)
    }

    private var right: Int { Self.left + marks.lanes.count * Self.laneWidth }
    private func y(_ time: Instant) -> Int { Self.top + scale.position(time) }

    private func x(_ lane: TimelineMarks.Lane) -> Int {
        Self.left + (marks.lanes.firstIndex(of: lane) ?? 0) * Self.laneWidth + Self.laneWidth / 2
    }

    func write(to page: inout HTMLWriter) {
        let baselines = placed()
        let height = max(Self.top + scale.length, baselines.last ?? 0) + 16
        page.element(
            "svg",
            ["class": "narrow", "viewBox": "0 0 \(Self.width) \(height)", "role": "img", "aria-label": "timeline of the change"]
        ) { page in
            frame(&page)
            for shape in TimelineMarks.Shape.allCases {
                for mark in marks.marks where mark.shape == shape {
                    let (from, to) = (y(mark.from), y(mark.until))
                    let x = x(mark.lane)
                    if to - from > 6 {
                        page.empty(
                            "rect",
                            ["class": "run", "x": "\(x - 3)", "y": "\(from)", "width": "6", "height": "\(to - from)", "rx": "3"])
                    }
                    page.mark(shape, x: x, y: from)
                }
            }
            for (index, moment) in marks.moments.enumerated() { name(moment, index + 1, baselines[index], &page) }
        }
        page.line()
    }

    private func frame(_ page: inout HTMLWriter) {
        let (from, to) = (y(marks.change.from), y(marks.change.to))
        let (left, width) = ("\(Self.left)", "\(right - Self.left)")
        page.empty("rect", ["class": "window", "x": left, "y": "\(from)", "width": width, "height": "\(max(to - from, 1))"])
        for segment in scale.segments where segment.isBreak {
            let (start, height) = (Self.top + segment.start + 3, segment.end - segment.start - 6)
            page.empty("rect", ["class": "break", "x": left, "y": "\(start)", "width": width, "height": "\(height)"])
            page.element(
                "text", ["class": "gap left", "x": "\(Self.left - 4)", "y": "\(start + height / 2 + 4)"],
                Numbers.roughDuration(seconds: Int(segment.seconds)))
        }
        for lane in marks.lanes {
            page.empty("path", ["class": "rail", "d": "M\(x(lane)) \(Self.top)v\(scale.length)"])
            page.element(
                "text", ["class": "lane slanted", "transform": "translate(\(x(lane) - 2) \(Self.top - 10)) rotate(-50)"], lane.title
            )
        }
        for tick in scale.ticks(spacing: 40) {
            page.element(
                "text", ["class": "time left", "x": "\(Self.left - 6)", "y": "\(Self.top + tick.position + 4)"],
                String(tick.time.clock.prefix(5)))
        }
    }

    /// The baseline of each name: beside its mark where there is room, below the one before where not.
    private func placed() -> [Int] {
        var last = Self.top - Self.rowHeight
        return marks.moments.map { moment in
            last = max(y(moment.from) + 4, last + Self.rowHeight)
            return last
        }
    }

    private func name(_ moment: TimelineRow, _ number: Int, _ baseline: Int, _ page: inout HTMLWriter) {
        let lane = TimelineMarks.Lane(moment.part, moment.agent)
        let text = right + 20
        page.empty("path", ["class": "leader", "d": "M\(x(lane) + 7) \(y(moment.from))H\(right)L\(text - 4) \(baseline - 4)"])
        let room = (Self.width - text) / 7 - 3
        page.element("text", ["class": moment.destructive > 0 ? "name bad" : "name", "x": "\(text)", "y": "\(baseline)"]) { page in
            page.element("tspan", ["class": "number"], "\(number)")
            page.text(" " + DisplayWidth.shortened(TimelineMarks.label(moment), to: room))
        }
    }
}
