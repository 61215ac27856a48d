/// What an event used: the actions, and what the main one acted on.
struct UsedActions {
    let list: ActionList
    let resources: [String]
    /// No table knows the operation: what it needed is not known.
    let isUnknown: Bool

    var actions: [String] { list.names }
}

/// Actions that events used together: one object for as many events as there are.
final class ActionList: Sendable {
    let names: [String]
    /// The same, as a group of events tells them.
    let values: UsageValues
    /// Its place among those of one mapper; 0 where it is not kept.
    let number: UInt32

    init(_ names: [String], number: UInt32) {
        (self.names, self.number) = (names, number)
        values = UsageValues(names, isCut: false)
    }
}

/// An operation and the type of its records, by the numbers of their texts in one log.
struct EventKind: Hashable {
    let source: UInt32
    let name: UInt32
    let type: UInt32
}

extension EventKind {
    init(of row: Int, _ store: EventStore) {
        self.init(
            source: store.symbolNumber(.eventSource, row), name: store.symbolNumber(.eventName, row),
            type: store.symbolNumber(.eventType, row))
    }
}

/// What is kept of an operation whose events are only counted.
final class OperationUse {
    /// What every event uses that succeeded.
    private(set) var fixed: UsedActions?
    /// What is told of most events without a look at all that they hold; nil where nothing is.
    let plain: PlainUse?
    /// The number of the list of actions of an event that succeeded; 0 where each event must be looked at.
    private(set) var list: UInt32

    init(_ plain: PlainUse?) {
        self.plain = plain
        list = plain?.list.number ?? 0
    }

    func fix(_ used: UsedActions) {
        fixed = used
        list = used.resources == PlainResource.unknownOnly && !used.isUnknown ? used.list.number : 0
    }

    /// What an event that succeeded acted on, where the record names one resource or none; nil where the event must be looked at as a
    /// whole.
    ///
    /// - Parameter form: the number of the form of the event's request in its log; 0 where it is not told.
    func plain(_ row: Int, _ store: EventStore, form: UInt32, at place: PlainPlace) -> PlainResource? {
        if list == 0 { return nil }
        if fixed != nil { return PlainResource() }
        return plain?.resource(row, store, form: form, at: place)
    }
}

/// What an event acted on whose record names one resource at most.
struct PlainResource {
    /// The ARN in the record, valid for as long as the record is held.
    var resource: UnsafeBufferPointer<UInt8>?
    /// Those that are made of the place of the call.
    var others: [String] = []

    /// None is told, which is written `*`.
    var isUnknown: Bool { resource == nil && others.isEmpty }
    static let unknown = "*"
    static let unknownOnly = [unknown]
}

extension CallMapper {
    /// The same as `calls(of:)` tells, for as many events as there are: what all or most events of an operation have in common is looked
    /// up once.
    ///
    /// - Parameters:
    ///   - kind: by the numbers of the event's log.
    ///   - outcome: the event's.
    ///   - form: the number of the form of its request in that log; 0 where it is not told.
    func used(by event: Event, _ kind: EventKind, _ outcome: EventOutcome, form: UInt32) -> UsedActions {
        let known = use(of: event, kind)
        // Of a call that failed nothing else is known than of one that succeeded, but for what a denial says.
        if outcome != .notAuthenticated, let told = known.fixed ?? known.plain?.used(by: event, form: form) {
            return outcome == .denied ? refused(event, told) : told
        }
        let used = equal.found(of: event) { event, _ in allUsed(by: event) }
        if outcome == .succeeded, isFixed(event) { known.fix(used) }
        return used
    }

    /// The actions that an event needed, without guesses. What events of an operation have in common is kept by the numbers of their
    /// reader: one mapper is for the events of one.
    package func actions(of event: Event) -> [String] {
        let (store, row) = (event.store, event.row)
        return used(by: event, EventKind(of: row, store), event.outcome, form: store.formNumber(row)).actions
    }

    /// The same without what was kept.
    func allUsed(by event: Event) -> UsedActions { used(calls(of: event, isCounted: true)) }

    private func used(_ calls: EventCalls) -> UsedActions {
        UsedActions(
            list: list(of: calls.calls.filter { $0.certainty != .guess }.map(\.action)),
            resources: calls.main.map { $0.resources.map(\.arn) } ?? [], isUnknown: calls.isUnknown)
    }

    /// What a denial says of what a call that succeeded would have used.
    private func refused(_ event: Event, _ told: UsedActions) -> UsedActions {
        // Where IAM was asked nothing it refused nothing.
        if told.actions.isEmpty { return told }
        var calls = told.actions.enumerated().map { place, action in
            let resources = place == 0 ? told.resources.map { CallResource(arn: $0, source: .record) } : []
            return Call(action: action, role: .main, certainty: .exact, resources: resources)
        }
        mark(&calls, event)
        return used(EventCalls(calls: calls, noDecision: nil))
    }
}
