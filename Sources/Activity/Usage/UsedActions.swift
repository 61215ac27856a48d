/// What an event used: the actions, and what the main one acted on.
package struct UsedActions: Sendable {
    package let actions: [String]
    package let resources: [String]
    /// No table knows the operation: what it needed is not known.
    package let isUnknown: Bool
}

/// An operation and the type of its records, by the numbers of their texts in one log.
struct EventKind: Hashable {
    let source: UInt32
    let name: UInt32
    let type: UInt32
}

extension CallMapper {
    /// The same as `calls(of:)` tells, for as many events as there are: what all or most events of an operation have in common is looked
    /// up once.
    ///
    /// - Parameter kind: by the numbers of the event's log.
    func used(by event: Event, _ kind: EventKind, isFailure: Bool) -> UsedActions {
        if !isFailure {
            if let known = fixed[kind] { return known }
            if let plain = plainUse(of: event, kind) { return plain }
        }
        let used = allUsed(by: event)
        if !isFailure, isFixed(event) { fixed[kind] = used }
        return used
    }

    /// The same without what was kept.
    func allUsed(by event: Event) -> UsedActions {
        let calls = calls(of: event)
        return UsedActions(
            actions: calls.calls.lazy.filter { $0.certainty != .guess }.map(\.action),
            resources: calls.main.map { $0.resources.map(\.arn) } ?? [], isUnknown: calls.isUnknown)
    }
}
