import Audit
import Changes
import Documents

/// The change's line of time from left to right, for wide screens and print: lanes of marks above, names of the moments that matter
/// below, each on a line from its mark, none upon another.
struct TimelinePicture {
    private let marks: TimelineMarks
    private let scale: TimeScale
    private static let left = 84
    private static let plot = 590
    private static let width = 860
    private static let top = 34
    private static let laneHeight = 34
    private static let rowHeight = 17

    init(_ marks: TimelineMarks) {
        self.marks = marks
        scale = marks.scale(length: Self.plot, breakLength: 40)
    }

    private var bottom: Int { Self.top + marks.lanes.count * Self.laneHeight }

    private func x(_ time: Instant) -> Int { Self.left + scale.position(time) }

    private func y(_ lane: TimelineMarks.Lane) -> Int {
        Self.top + (marks.lanes.firstIndex(of: lane) ?? 0) * Self.laneHeight + Self.laneHeight / 2
    }

    func write(to page: inout HTMLWriter) {
        let labels = placed()
        let height = bottom + 26 + ((labels.map(\.row).max() ?? 0) + 1) * Self.rowHeight
        page.element(
            "svg",
            ["class": "wide", "viewBox": "0 0 \(Self.width) \(height)", "role": "img", "aria-label": "timeline of the change"]
        ) { page in
            window(&page)
            axis(&page)
            for label in labels { leader(label, &page) }
            for lane in marks.lanes {
                page.element("text", ["class": "lane", "x": "\(Self.left - 12)", "y": "\(y(lane) + 4)"], lane.title)
            }
            // The marks that matter are drawn last, so that none of them hides behind a read.
            for shape in TimelineMarks.Shape.allCases {
                for mark in marks.marks where mark.shape == shape { draw(mark, &page) }
            }
            for label in labels { name(label, &page) }
        }
        page.line()
    }

    private func window(_ page: inout HTMLWriter) {
        let (from, to) = (x(marks.change.from), x(marks.change.to))
        page.empty(
            "rect",
            [
                "class": "window", "x": "\(from)", "y": "\(Self.top)", "width": "\(max(to - from, 1))",
                "height": "\(bottom - Self.top)",
            ])
        for lane in marks.lanes {
            page.empty("path", ["class": "rail", "d": "M\(Self.left) \(y(lane))h\(Self.plot)"])
        }
        for segment in scale.segments where segment.isBreak {
            let (start, width) = (Self.left + segment.start + 3, segment.end - segment.start - 6)
            page.empty(
                "rect",
                ["class": "break", "x": "\(start)", "y": "\(Self.top)", "width": "\(width)", "height": "\(bottom - Self.top)"])
            let middle = "\(start + width / 2)"
            page.element(
                "text", ["class": "gap", "x": middle, "y": "\(Self.top + 12)"], Numbers.roughDuration(seconds: Int(segment.seconds))
            )
        }
    }

    private func axis(_ page: inout HTMLWriter) {
        for tick in scale.ticks(spacing: 62) {
            let x = Self.left + tick.position
            page.empty("path", ["class": "tick", "d": "M\(x) \(Self.top - 5)v5"])
            page.element("text", ["class": "time", "x": "\(x)", "y": "\(Self.top - 10)"], String(tick.time.clock.prefix(5)))
        }
    }

    private func draw(_ mark: TimelineMarks.Mark, _ page: inout HTMLWriter) {
        let (from, to) = (x(mark.from), x(mark.until))
        if to - from > 6 {
            page.empty(
                "rect",
                ["class": "run", "x": "\(from)", "y": "\(y(mark.lane) - 3)", "width": "\(to - from)", "height": "6", "rx": "3"])
        }
        page.mark(mark.shape, x: from, y: y(mark.lane))
    }

    // MARK: names

    private struct Label {
        var number: Int
        var text: String
        var moment: TimelineRow
        var x: Int
        var row: Int
        /// What the name covers, to the right of its line or to the left.
        var span: Range<Int>

        var isLeft: Bool { span.upperBound <= x }
    }

    /// A row for each name: from right to left, each in the first row where it covers no other name and no line to a deeper one.
    /// To the left of its line it may stand only where no other line will come.
    private func placed() -> [Label] {
        var labels: [Label] = []
        let xs = marks.moments.map { x($0.from) }
        for (index, moment) in marks.moments.enumerated().reversed() {
            let text = TimelineMarks.label(moment)
            let (x, width) = (xs[index], 24 + DisplayWidth.of(text) * 7)
            let left = (x - width)..<x
            let isFree = left.lowerBound > 0 && !xs.enumerated().contains { $0.offset != index && left.contains($0.element + 1) }
            let sides = isFree ? [(x + 1)..<(x + 1 + width), left] : [(x + 1)..<(x + 1 + width)]
            var row = 0
            var span: Range<Int>?
            while span == nil {
                span = sides.first { side in
                    !labels.contains { $0.row == row && $0.span.overlaps(side) || $0.row > row && side.contains($0.x) }
                }
                row += 1
            }
            labels.append(Label(number: index + 1, text: text, moment: moment, x: x, row: row - 1, span: span ?? left))
        }
        return labels.reversed()
    }

    private func baseline(_ label: Label) -> Int { bottom + 26 + label.row * Self.rowHeight }

    private func leader(_ label: Label, _ page: inout HTMLWriter) {
        let lane = TimelineMarks.Lane(label.moment.part, label.moment.agent)
        page.empty("path", ["class": "leader", "d": "M\(label.x) \(y(lane))V\(baseline(label))"])
    }

    private func name(_ label: Label, _ page: inout HTMLWriter) {
        let kind = (label.moment.destructive > 0 ? "name bad" : "name") + (label.isLeft ? " left" : "")
        let x = label.isLeft ? label.x - 4 : label.x + 4
        page.element("text", ["class": kind, "x": "\(x)", "y": "\(baseline(label))"]) { page in
            page.element("tspan", ["class": "number"], "\(label.number)")
            page.text(" \(label.text)")
        }
    }
}
