import Activity
import Actors
import Audit
import Catalogue
import Changes
import Documents

/// What the two pictures of a change's time have in common: the lanes, what stands in them, and how a call is drawn.
struct TimelineMarks {
    enum Lane: Int, CaseIterable, Comparable {
        case approval, agent, session, service, toolCall

        static func < (left: Lane, right: Lane) -> Bool { left.rawValue < right.rawValue }

        var title: String {
            switch self {
            case .approval: "approvals"
            case .agent: "agent"
            case .session: "session"
            case .service: "services"
            case .toolCall: "not logged"
            }
        }

        init(_ part: TimelineEntry.Part, _ agent: AgentGrade?) {
            switch part {
            case .approval: self = .approval
            case .service: self = .service
            case .toolCall: self = .toolCall
            case .session: self = agent == nil || agent == .unattributed ? .session : .agent
            }
        }
    }

    /// The look of a mark; the raw value is its class in the stylesheet.
    enum Shape: String, CaseIterable {
        case read, write, destructive, denied, failed, approval, late

        var title: String {
            switch self {
            case .read: "read"
            case .write: "write"
            case .destructive: "destructive"
            case .denied: "denied"
            case .failed: "failed"
            case .approval: "approval that counts"
            case .late: "approval that does not count"
            }
        }
    }

    struct Mark {
        var lane: Lane
        var shape: Shape
        var from: Instant
        var until: Instant
    }

    let change: ChangeAudit
    let moments: [TimelineRow]
    let omitted: Int
    let marks: [Mark]
    let lanes: [Lane]
    /// Which shapes are used, for the legend.
    let shapes: [Shape]

    init(_ change: ChangeAudit) {
        self.change = change
        (moments, omitted) = TimelineRow.of(change, limit: Self.momentsShown)
        let marks = change.timeline.map { entry in
            Mark(lane: Lane(entry.part, entry.agent), shape: Self.shape(entry, of: change), from: entry.time, until: entry.until)
        }
        self.marks = marks
        lanes = Set(marks.map(\.lane)).sorted()
        shapes = Shape.allCases.filter { shape in marks.contains { $0.shape == shape } }
    }

    private static let momentsShown = 16

    func scale(length: Int, breakLength: Int) -> TimeScale {
        TimeScale([change.from, change.to] + marks.flatMap { [$0.from, $0.until] }, length: length, breakLength: breakLength)
    }

    private static func shape(_ entry: TimelineEntry, of change: ChangeAudit) -> Shape {
        if entry.part == .approval {
            return change.approvals.contains { $0.counts && $0.at == entry.time } ? .approval : .late
        }
        if entry.isDenied { return .denied }
        if entry.error != nil { return .failed }
        if entry.harm?.isDestructive == true { return .destructive }
        return (entry.level ?? .write) > .read ? .write : .read
    }

    /// `DeleteStack`, without the service, which the lane and the table tell.
    static func label(_ moment: TimelineRow) -> String {
        if moment.part == .approval {
            return DisplayWidth.shortened(PlainText.line("approval: \(moment.who.prefix { $0 != "@" })"), to: 22)
        }
        if moment.part == .service, moment.calls > 1, moment.destructive > 0 {
            return Phrase.count(moment.destructive, "destructive call")
        }
        let name = moment.what.split(separator: ":", maxSplits: 1)
        let isCall = name.count == 2 && !moment.what.contains(" ")
        return DisplayWidth.shortened(PlainText.line(isCall ? String(name[1]) : moment.what), to: 22)
    }
}

extension HTMLWriter {
    /// A mark around a centre.
    mutating func mark(_ shape: TimelineMarks.Shape, x: Int, y: Int) {
        switch shape {
        case .read:
            empty("rect", ["class": "read", "x": "\(x - 1)", "y": "\(y - 5)", "width": "2", "height": "10"])
        case .write:
            empty("circle", ["class": "write", "cx": "\(x)", "cy": "\(y)", "r": "4"])
        case .destructive:
            empty("path", ["class": "destructive", "d": "M\(x) \(y - 7)l7 7l-7 7l-7 -7z"])
        case .denied:
            empty("path", ["class": "denied", "d": "M\(x - 4) \(y - 4)l8 8m0 -8l-8 8"])
        case .failed:
            empty("circle", ["class": "failed", "cx": "\(x)", "cy": "\(y)", "r": "4"])
        case .approval:
            empty("path", ["class": "approval", "d": "M\(x - 6) \(y)l4 5l8 -10"])
        case .late:
            empty("path", ["class": "late", "d": "M\(x) \(y - 6)l7 12h-14z"])
        }
    }
}
