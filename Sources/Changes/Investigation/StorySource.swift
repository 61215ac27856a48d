internal import Actors
internal import Catalogue
internal import Documents

/// Moments of one kind in time order, each made when its turn has come.
struct StorySource {
    /// A moment, and the access key that was used.
    typealias Told = (moment: StoryMoment, key: String?)

    private let count: Int
    private let time: (Int) -> Instant
    private let told: (Int) -> Told

    /// - Parameters:
    ///   - time: when the moment at a place was; those of one time stay in their order.
    ///   - told: the moment at a place.
    init(count: Int, time: @escaping (Int) -> Instant, told: @escaping (Int) -> Told) {
        (self.count, self.time, self.told) = (count, time, told)
    }

    /// Of moments that are few, in whatever order.
    init(_ moments: [StoryMoment]) {
        let order = moments.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
        self.init(count: order.count, time: { order[$0].time }, told: { (order[$0], nil) })
    }

    /// Gives the moments of all sources by time; those of one time in the order of the sources.
    static func inOrder(_ sources: [StorySource], _ take: (Told) -> Void) {
        var places = sources.map { _ in 0 }
        var times = sources.map { $0.count > 0 ? $0.time(0) : nil }
        while true {
            var first: (source: Int, time: Instant)?
            for (source, time) in times.enumerated() {
                if let time, first.map({ time < $0.time }) ?? true { first = (source, time) }
            }
            guard let number = first?.source else { return }
            let source = sources[number]
            take(source.told(places[number]))
            places[number] += 1
            times[number] = places[number] < source.count ? source.time(places[number]) : nil
        }
    }
}

/// Folds moments as they come, in time order. Reads that are alike so many seconds apart are one, whatever stands between them; what changes
/// something stands for itself unless the same comes right after it.
struct StoryFold {
    private static let pause: Int64 = 300

    private struct Run: Hashable {
        let who: String
        let principal: String?
        let service: String?
        let what: String
        let resources: [String]
        let harm: HarmKind?
        let outcome: String
        /// Two refusals by two layers are not the same.
        let reason: String?
        let grade: AgentGrade?

        init(_ moment: StoryMoment) {
            who = moment.who
            principal = moment.principal
            service = moment.service
            what = moment.what
            resources = moment.resources
            harm = moment.harm
            outcome = moment.outcome
            reason = moment.reason
            grade = moment.grade
        }
    }

    /// The last run of a kind.
    private struct Open {
        let place: Int
        let first: Instant
        var until: Instant
    }

    private let moments: MomentListBuilder
    private var open: [Run: Open] = [:]
    /// With so many it is looked which of them are over.
    private var mostOpen = leastOpen
    private static let leastOpen = 4_096

    init(into moments: MomentListBuilder) { self.moments = moments }

    mutating func take(_ moment: StoryMoment) {
        guard moment.kind == .call else {
            _ = moments.append(moment)
            return
        }
        let run = Run(moment)
        let isRead = moment.level.map { $0 <= .read } ?? false
        if let last = open[run], !Self.isOver(last, at: moment.time), isRead || last.place == moments.last {
            moments.extend(last.place, from: last.first, to: moment.time)
            open[run]?.until = moment.time
            return
        }
        open[run] = Open(place: moments.append(moment), first: moment.time, until: moment.time)
        guard open.count > mostOpen else { return }
        open = open.filter { !Self.isOver($0.value, at: moment.time) }
        mostOpen = max(Self.leastOpen, open.count * 2)
    }

    private static func isOver(_ run: Open, at time: Instant) -> Bool { time.seconds - run.until.seconds > pause }
}
