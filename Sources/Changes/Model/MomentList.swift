internal import Actors
internal import Catalogue
package import Documents

/// Moments in time order, each made when it is asked for: a log as a whole has a great many.
public struct MomentList: RandomAccessCollection, Sendable {
    /// The first one of each run.
    private let first: PackedList<StoryMoment>
    private let runs: MomentRuns
    private let fractions: [Int: Int32]

    fileprivate init(_ first: PackedList<StoryMoment>, _ runs: MomentRuns, _ fractions: [Int: Int32]) {
        (self.first, self.runs, self.fractions) = (first, runs, fractions)
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { runs.count }

    public subscript(_ place: Int) -> StoryMoment {
        var moment = first[place]
        let run = runs[place]
        moment.count = Int(run.count)
        moment.until = Instant(
            seconds: moment.time.seconds + Int64(run.seconds),
            nanoseconds: fractions.isEmpty ? 0 : fractions[place] ?? 0)
        return moment
    }

    /// How many there were before equal ones became one.
    package var countOfAll: Int { indices.reduce(0) { $0 + Int(runs[$1].count) } }
}

extension MomentList: Equatable {
    public static func == (left: MomentList, right: MomentList) -> Bool { left.elementsEqual(right) }
}

extension MomentList: ExpressibleByArrayLiteral {
    public init(arrayLiteral moments: StoryMoment...) { self.init(moments) }

    package init(_ moments: some Sequence<StoryMoment>) {
        let builder = MomentListBuilder(LogLosses())
        for moment in moments { builder.extend(builder.append(moment), from: moment.time, to: moment.until, by: moment.count - 1) }
        self = builder.list()
    }
}

/// Makes a list of moments, to each of which equal ones may be added for as long as the list is made.
final class MomentListBuilder {
    private let first: PackedListBuilder<StoryMoment>
    private var runs = MomentRuns()
    /// The nanoseconds of the last moment of each run, where it has some.
    private var fractions: [Int: Int32] = [:]

    /// - Parameter losses: those of the logs that the moments tell of.
    init(_ losses: LogLosses) { first = PackedListBuilder(losses) }

    var last: Int { runs.count - 1 }

    /// Adds a moment as the first of a run, and gives the run's place.
    func append(_ moment: StoryMoment) -> Int {
        first.append(moment)
        runs.append()
        setEnd(last, moment.time)
        return last
    }

    /// Adds equal moments to a run.
    ///
    /// - Parameter first: the run's first moment.
    func extend(_ run: Int, from first: Instant, to until: Instant, by count: Int = 1) {
        runs.extend(run, by: UInt32(clamping: count), to: UInt32(clamping: until.seconds - first.seconds))
        setEnd(run, until)
    }

    private func setEnd(_ run: Int, _ until: Instant) {
        if until.nanoseconds != 0 {
            fractions[run] = until.nanoseconds
        } else if !fractions.isEmpty {
            fractions[run] = nil
        }
    }

    func list() -> MomentList { MomentList(first.list(), runs, fractions) }
}

extension StoryMoment: Packable {
    /// All but how many there are, and until when.
    package func pack(into fields: inout FieldBytes) {
        fields.append(case: kind)
        fields.append(time)
        fields.append(who)
        fields.append(principal)
        fields.append(agent)
        fields.append(session)
        fields.append(service)
        fields.append(what)
        fields.append(command)
        fields.append(resources)
        fields.append(case: level)
        fields.append(case: harm)
        fields.append(outcome)
        fields.append(reason)
        fields.append(approval)
        fields.append(case: grade)
        fields.append(id)
        fields.append(location)
    }

    package init(unpacking fields: inout FieldReader) {
        kind = fields.value(of: Kind.self) ?? .call
        time = fields.time()
        until = time
        count = 1
        who = fields.text()
        principal = fields.optionalText()
        agent = fields.optionalText()
        session = fields.optionalText()
        service = fields.optionalText()
        what = fields.text()
        command = fields.optionalText()
        resources = fields.texts()
        level = fields.value(of: AccessLevel.self)
        harm = fields.value(of: HarmKind.self)
        outcome = fields.text()
        reason = fields.optionalText()
        approval = fields.optionalText()
        grade = fields.value(of: AgentGrade.self)
        id = fields.text()
        location = fields.location()
    }
}
