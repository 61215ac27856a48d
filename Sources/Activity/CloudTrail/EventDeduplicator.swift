import Documents

/// Lets each event through once (docs/reference/attribution.md): a trail of all regions, and the trail of an organisation, repeat events.
struct EventDeduplicator {
    /// The event that was read first under an id.
    private var first: EventIDTable
    /// Further events under an id that tell something else, by that event.
    private var others: [Int: [Int]] = [:]
    /// The addenda, by the id of the event that each names.
    private var addenda: [String: [Event]] = [:]
    /// CloudTrail began in November 2013.
    private static let plausible = Instant(seconds: 1_383_264_000)...Instant(seconds: 4_102_444_800)

    /// - Parameter records: how many there are.
    init(records: Int) { first = EventIDTable(records: records) }

    /// What is to be said of a record without a name or a service; nil where it is of a kind that tells of no call.
    static func missing(_ store: EventStore, _ row: Int) -> (kind: Gap.Kind, reason: String)? {
        let kind = store.symbol(.eventCategory, row) ?? store.symbol(.eventType, row)
        guard let kind else { return (.input, "not a CloudTrail record") }
        if kind == aggregated { return (.evidence, aggregatedReason) }
        if kind == "Insight" || store.symbol(.eventType, row) == "AwsCloudTrailInsight" { return nil }
        let missing = store.symbol(.eventName, row) == nil ? "eventName" : "eventSource"
        return (.input, "the record has no `\(missing)`; it was left out")
    }

    mutating func take(_ store: EventStore, _ row: Int, _ log: inout CloudTrail.Log, _ gaps: inout [(file: Int, gap: Gap)]) {
        var place: Location { Location(file: store.files[store.file(row)], start: store.position(row)) }
        guard store.symbol(.eventName, row) != nil, store.symbol(.eventSource, row) != nil else {
            let kind = store.symbol(.eventCategory, row) ?? store.symbol(.eventType, row)
            if let gap = Self.missing(store, row) { gaps.append((store.file(row), Gap(gap.kind, gap.reason, at: place))) }
            log.counts.otherRecords[kind ?? "unknown", default: 0] += 1
            return
        }
        if let pointer = store.pointer(row) {
            gaps.append((store.file(row), Gap(.input, pointer.reason, at: place)))
            log.counts.otherRecords[pointer.kind, default: 0] += 1
            return
        }
        guard let time = store.time(row) else {
            let written = store.text(.eventTime, row).map { "the event's time `\($0)` cannot be read" } ?? "the event has no time"
            gaps.append((store.file(row), Gap(.input, "\(written); it was left out", at: place)))
            return
        }
        let event = Event(store: store, row: row, time: time)
        if !Self.plausible.contains(time) {
            let reason = "the event's time `\(event.timeText)` cannot be right; it was read all the same"
            gaps.append((store.file(row), Gap(.input, reason, at: place)))
        }
        if Self.isNobody(store, row), event.type != "AwsServiceEvent" {
            gaps.append((store.file(row), Gap(.evidence, "the event does not say who made the call", at: place)))
        }
        guard store.hasText(.eventID, row) else {
            gaps.append((store.file(row), Gap(.input, "the event has no id; it was read, but may be counted twice", at: place)))
            log.events.append(event)
            return
        }
        if let earlier = first.event(of: event, in: log.events) {
            log.counts.duplicates += 1
            let known = log.events[earlier]
            guard let field = event.difference(from: known) else {
                // The copy that kept the most stands for the event.
                if event.grade < known.grade { log.events.replace(earlier, with: event) }
                return
            }
            if others[earlier]?.contains(where: { event.difference(from: log.events[$0]) == nil }) == true { return }
            log.counts.duplicates -= 1
            others[earlier, default: []].append(log.events.count)
            log.events.append(event)
            let reason =
                "event `\(event.id)` differs in `\(field)` from the one with the same id at \(known.location); both were read"
            gaps.append((store.file(row), Gap(.input, reason, at: place)))
            return
        }
        log.events.append(event)
        if let original = event.replacedEventID { addenda[original, default: []].append(event) }
    }

    /// CloudTrail's counts of data events over five minutes
    /// (https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-aggregated-events.html).
    static let aggregated = "Aggregated"
    static let aggregatedReason = "an aggregated event: it counts calls on data and names none of them"

    private static let caller: [EventField] = [
        .principalID, .arn, .accountID, .accessKeyID, .userName, .invokedBy, .onBehalfOfUser,
    ]

    /// Whether a record names nobody; that the caller is of an unknown type does not name one.
    static func isNobody(_ store: EventStore, _ row: Int) -> Bool {
        guard caller.allSatisfy({ store.symbol($0, row) == nil }) else { return false }
        return [nil, "Unknown"].contains(store.symbol(.type, row))
    }

    /// An addendum tells a late event again, or a wrong one rightly: it stands for the event that it names, where it can be CloudTrail's
    /// own. One of another account, region, time or source is a gap, and both stay.
    func dropReplaced(from log: inout CloudTrail.Log, _ gaps: inout [(file: Int, gap: Gap)]) {
        guard !addenda.isEmpty else { return }
        let before = log.events.count
        log.events.removeAll { event in
            guard event.replacedEventID == nil, let candidates = addenda[event.id] else { return false }
            if candidates.contains(where: { Self.mayReplace($0, event) }) { return true }
            for addendum in candidates {
                let reason =
                    "an addendum to event `\(event.id)` at \(event.location) that is not of its account, region, time and source; "
                    + "both were read"
                gaps.append((addendum.store.file(addendum.row), Gap(.input, reason, at: addendum.location)))
            }
            return false
        }
        log.counts.replaced = before - log.events.count
    }

    private static func mayReplace(_ addendum: Event, _ event: Event) -> Bool {
        addendum.recipientAccount == event.recipientAccount && addendum.region == event.region && addendum.time == event.time
            && addendum.source == event.source
    }
}
