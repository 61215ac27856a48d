internal import Activity
internal import Documents

/// What told something of a fact.
enum Evidence: Sendable {
    case export(Int)
    case event(Event)
    /// A date in an export, of something older than it.
    case date

    var event: Event? { if case .event(let event) = self { event } else { nil } }

    func isSame(as other: Evidence) -> Bool {
        switch (self, other) {
        case (.export(let one), .export(let two)): one == two
        case (.event(let one), .event(let two)): one == two
        case (.date, .date): true
        default: false
        }
    }
}

/// One piece of evidence of one fact: what it proves of the moment just before, and what holds just after.
struct Boundary: Sendable {
    let moment: Moment
    var before: FactValue
    var after: FactValue
    /// It changes nothing: what held before holds after.
    var isAssertion = false
    let evidence: Evidence
}

/// One fact through time.
struct Track: Sendable {
    /// By moment, once `settle` has run.
    private(set) var boundaries: [Boundary] = []
    /// The boundaries whose `after` cannot be true together with the next one's `before`.
    private(set) var broken: [Int] = []

    mutating func add(_ boundary: Boundary) { boundaries.append(boundary) }

    /// What holds after all that was added, as far as the builder has come.
    var latest: FactValue { boundaries.last?.after ?? .unknown }

    /// Adds what closings of the family say, sorts, and lets assertions take over what is known on either side. Cost: O(n log n).
    mutating func settle(closings: [Life.Closing]) {
        dropIdleDates()
        for closing in closings
        where !boundaries.contains(where: { $0.moment == closing.moment && $0.evidence.isSame(as: closing.evidence) }) {
            let before = closing.isReplacement ? FactValue.unknown : .absent
            boundaries.append(Boundary(moment: closing.moment, before: before, after: .absent, evidence: closing.evidence))
        }
        boundaries.sort { $0.moment < $1.moment }
        refuseUnordered()
        for index in boundaries.indices.dropFirst() where boundaries[index].isAssertion {
            if let met = boundaries[index - 1].after.meeting(boundaries[index].after) { boundaries[index].after = met }
        }
        for index in boundaries.indices.dropLast().reversed() where boundaries[index].isAssertion {
            if let met = boundaries[index].before.meeting(boundaries[index + 1].before) { boundaries[index].before = met }
        }
        for index in boundaries.indices.dropLast()
        where boundaries[index].after.meeting(boundaries[index + 1].before) == nil { broken.append(index) }
    }

    /// The date that an export gives of a thing says nothing more where the event itself is at hand, or another export gave it.
    private mutating func dropIdleDates() {
        let events = boundaries.compactMap { $0.evidence.event != nil && !$0.isAssertion ? $0.moment.time.seconds : nil }
        var seen: Set<Moment> = []
        boundaries.removeAll { boundary in
            guard case .date = boundary.evidence else { return false }
            let isTold = events.contains { abs($0 - boundary.moment.time.seconds) <= Self.clockSlack }
            return isTold || !seen.insert(boundary.moment).inserted
        }
    }

    /// Seconds by which the date of a thing and the time of the event that made it may differ.
    private static let clockSlack: Int64 = 2

    /// Two writes of one second that both replace whatever there was have no order: which one lasted, nobody can tell. Nor can anybody tell
    /// of one that sets and one that takes away, where the thing was, or may have been, there before both.
    private mutating func refuseUnordered() {
        for index in boundaries.indices.dropLast() {
            let (one, two) = (boundaries[index], boundaries[index + 1])
            guard one.moment.time == two.moment.time, one.evidence.event != nil, two.evidence.event != nil, !one.isAssertion,
                !two.isAssertion, case .unknown = one.before, one.after.meeting(two.after) == nil
            else { continue }
            let isSetTwice = if case .unknown = two.before { true } else { false }
            let wasThere = index > 0 ? !boundaries[index - 1].after.isAbsent : true
            guard isSetTwice || two.after.isAbsent && wasThere else { continue }
            boundaries[index].after = .unknown
            boundaries[index + 1].after = .unknown
        }
    }

    /// The value when everything before the moment has happened; unknown where evidence contradicts itself. Cost: O(log n).
    func value(at moment: Moment) -> FactValue {
        let next = index(at: moment)
        if next == 0 { return boundaries.first?.before ?? .unknown }
        if next == boundaries.count { return boundaries[next - 1].after }
        return boundaries[next - 1].after.meeting(boundaries[next].before) ?? .unknown
    }

    /// The first boundary that has not happened before the moment.
    func index(at moment: Moment) -> Int {
        var (low, high) = (0, boundaries.count)
        while low < high {
            let middle = (low + high) / 2
            if boundaries[middle].moment < moment { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The boundary that brought the value that holds at a moment: the last one that changed it.
    func cause(at moment: Moment) -> Boundary? { boundaries[..<index(at: moment)].last { !$0.isAssertion } }
}
