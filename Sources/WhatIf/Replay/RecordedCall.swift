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
    /// It is being made and has no id yet: IAM was asked of `instance/*` itself.
    package var isMade = false
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
    /// The same object for calls of which it is known that they asked for the same; nil for others.
    let likeness: CallLikeness?
}

/// Stands for what equal calls have asked IAM for.
final class CallLikeness: Sendable {}

/// Makes recorded calls out of events; used by one thread at a time.
package final class CallRecorder {
    private let mapper: CallMapper
    private let inventory: Inventory
    private var settled: [String: RecordedResource] = [:]
    /// What equal events asked IAM for; empty for one that asked nothing.
    private var known = EqualCallMemo<(checks: [RecordedCall.Check], likeness: CallLikeness?)>()

    package init(_ mapper: CallMapper, inventory: Inventory) {
        self.mapper = mapper
        self.inventory = inventory
    }

    /// Nil where IAM was asked nothing.
    package func call(_ event: Event) -> RecordedCall? {
        let (checks, likeness) = known.found(of: event) { (self.checks($0), $1 ? CallLikeness() : nil) }
        return checks.isEmpty ? nil : RecordedCall(event: event, checks: checks, outcome: event.outcome, likeness: likeness)
    }

    private func checks(_ event: Event) -> [RecordedCall.Check] {
        let needed = mapper.calls(of: event)
        // A failed call proves no more than its main action.
        let hasAlternatives = needed.calls.contains { $0.role == .alternative }
        return needed.calls.map { call in
            RecordedCall.Check(
                action: Action(call.action), resources: call.resources.map { resource($0, of: call.action, in: event) },
                isAlternative: hasAlternatives && call.role != .dependent, isGuess: call.certainty == .guess)
        }
    }

    private func resource(_ resource: CallResource, of action: String, in event: Event) -> RecordedResource {
        if resource.source == .none { return RecordedResource(name: .none, isOpen: false) }
        guard resource.arn.contains("*") || resource.isOpenAtEnd else {
            return RecordedResource(name: ResourceName(resource.arn), isOpen: false)
        }
        let arn = resource.arn
        if Self.isMade(resource, by: event) { return RecordedResource(name: ResourceName(arn), isOpen: false, isMade: true) }
        if !resource.isOpenAtEnd, Self.isWritten(arn, in: event) { return RecordedResource(name: ResourceName(arn), isOpen: false) }
        let key = "\(action) \(arn)"
        if let known = settled[key] { return known }
        let fitting = arn == "*" ? [] : Self.fitting(Glob(arn), inventory)
        let found =
            fitting.count == 1
            ? RecordedResource(name: fitting[0], isOpen: false)
            : RecordedResource(name: ResourceName(arn), isOpen: true)
        settled[key] = found
        return found
    }

    /// A name may hold a `*` itself: every one of the ARN stands in what the caller sent.
    private static func isWritten(_ arn: String, in event: Event) -> Bool {
        var rest = arn
        for text in event.texts("**", in: .requestParameters) where text.contains("*") {
            // A lone `*` is asked for in many a filter; of names only an object's is taken for one.
            if text == "*", event.text("key", in: .requestParameters) != "*" { continue }
            rest = rest.replacing(text, with: "")
        }
        return !rest.contains("*")
    }

    /// AWS names it so itself in a denial; of EC2's things the ids are made by the call.
    private static func isMade(_ resource: CallResource, by event: Event) -> Bool {
        if resource.source == .message { return true }
        guard event.source == "ec2.amazonaws.com", resource.source == .template, resource.arn.hasSuffix("/*"),
            !resource.arn.dropLast().contains("*")
        else { return false }
        return ["Run", "Create", "Allocate", "Request", "Copy", "Import"].contains { event.name.hasPrefix($0) }
    }

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
