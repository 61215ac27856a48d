/// What an event used: the actions, and what the main one acted on.
package struct UsedActions: Sendable {
    package let actions: [String]
    package let resources: [String]
    /// No table knows the operation: what it needed is not known.
    package let isUnknown: Bool
}

extension CallMapper {
    /// The same as `calls(of:)` tells, for as many events as there are: an operation that is tested on no resource, and whose actions
    /// no parameter changes, is looked up once.
    ///
    /// - Parameters:
    ///   - source: the number of the event's source among the texts of its log.
    ///   - name: the same of its name.
    func used(by event: Event, _ source: UInt32, _ name: UInt32, isFailure: Bool) -> UsedActions {
        let place = UInt64(source) << 32 | UInt64(name)
        if !isFailure, let known = fixed[place] { return known }
        let calls = calls(of: event)
        let used = UsedActions(
            actions: calls.calls.lazy.filter { $0.certainty != .guess }.map(\.action),
            resources: calls.main.map { $0.resources.map(\.arn) } ?? [], isUnknown: calls.isUnknown)
        if !isFailure, isFixed(event) { fixed[place] = used }
        return used
    }
}
