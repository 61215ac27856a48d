package import Activity
internal import Catalogue
internal import Documents
package import PolicyLanguage
package import Principals

/// A resource that a recorded call acted on, as far as the log tells.
package struct RecordedResource: Sendable, Hashable {
    package let name: ResourceName
    /// The call acted on some resource, and its ARN is known in part or not at all: `name` is a pattern.
    package let isOpen: Bool
}

/// What IAM was asked when a recorded call was made.
package struct RecordedCall: Sendable {
    /// One permission that was asked for.
    package struct Check: Sendable {
        package let action: Action
        package let resources: [RecordedResource]
        /// One of several actions of which one was needed.
        package let isAlternative: Bool
        /// The operation is in no list: which action it needed is not known.
        package let isGuess: Bool
    }

    package let event: Event
    /// The main one first.
    package let checks: [Check]
    package let outcome: EventOutcome
}

/// Makes recorded calls out of events; used by one thread at a time.
package final class CallRecorder {
    private let mapper: CallMapper
    private let inventory: Inventory
    private var settled: [String: RecordedResource] = [:]

    package init(_ mapper: CallMapper, inventory: Inventory) {
        self.mapper = mapper
        self.inventory = inventory
    }

    /// Nil where IAM was asked nothing.
    package func call(_ event: Event) -> RecordedCall? {
        let needed = mapper.calls(of: event)
        guard needed.main != nil else { return nil }
        // A failed call proves no more than its main action.
        let hasAlternatives = needed.calls.contains { $0.role == .alternative }
        let checks = needed.calls.map { call in
            RecordedCall.Check(
                action: Action(call.action), resources: call.resources.map { resource($0, of: call.action) },
                isAlternative: hasAlternatives && call.role != .dependent, isGuess: call.certainty == .guess)
        }
        return RecordedCall(event: event, checks: checks, outcome: event.outcome)
    }

    private func resource(_ resource: CallResource, of action: String) -> RecordedResource {
        if resource.source == .none { return RecordedResource(name: .none, isOpen: false) }
        guard resource.arn.contains("*") else { return RecordedResource(name: ResourceName(resource.arn), isOpen: false) }
        let arn = resource.arn
        let key = "\(action) \(arn)"
        if let known = settled[key] { return known }
        let fitting = arn == "*" ? [] : Self.fitting(Glob(arn), inventory)
        let found =
            fitting.count == 1
            ? RecordedResource(name: fitting[0], isOpen: false)
            : RecordedResource(name: ResourceName(arn), isOpen: !isFixed(resource))
        settled[key] = found
        return found
    }

    /// What is being made has no id yet: the service itself asks for `instance/*`.
    private func isFixed(_ resource: CallResource) -> Bool { resource.source == .message }

    /// An ARN of which a part is not known (a stack's id) by the one resource of the inventory that it fits.
    private static func fitting(_ glob: Glob, _ inventory: Inventory) -> [ResourceName] {
        var found: [ResourceName] = []
        for resource in inventory.resources where glob.matches(resource.arn) {
            found.append(resource.name)
            if found.count > 1 { break }
        }
        return found
    }
}
