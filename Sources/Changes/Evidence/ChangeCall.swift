package import Activity
package import Actors
package import Catalogue
internal import Documents
package import PolicyLanguage
internal import Reach
package import Transcripts

/// One call of a change: an event with the action it needed, the resources it acted on, and who drove it.
///
/// A class, because every rule makes lists of calls, and a log as a whole has a great many.
package final class ChangeCall: Sendable {
    package let event: Event
    /// The main action that the call needed.
    package let action: Action
    /// What else IAM asked for it, and on which resources.
    package let others: [(action: Action, resources: [ResourceName])]
    package let isGuessed: Bool
    /// What it acted on; empty where it acts on no single resource or nothing tells which.
    package let resources: [ResourceName]
    package let level: AccessLevel?
    package let harm: Harm?
    package let outcome: EventOutcome
    /// The service that made the call in the session's name.
    package let service: String?
    /// Whether an agent made it, and how sure that is.
    package let grade: AgentGrade
    /// The transcript's call behind it.
    package let toolCall: ToolCall?
    /// Within what was asked; nil where nothing tells.
    package let isAsked: Bool?
    /// The place of its session among the change's.
    package let session: Int

    package init(
        event: Event, action: Action, others: [(action: Action, resources: [ResourceName])], isGuessed: Bool,
        resources: [ResourceName], level: AccessLevel?, harm: Harm?, outcome: EventOutcome, service: String?, grade: AgentGrade,
        toolCall: ToolCall?, isAsked: Bool?, session: Int
    ) {
        self.event = event
        self.action = action
        self.others = others
        self.isGuessed = isGuessed
        self.resources = resources
        self.level = level
        self.harm = harm
        self.outcome = outcome
        self.service = service
        self.grade = grade
        self.toolCall = toolCall
        self.isAsked = isAsked
        self.session = session
    }

    package var reference: EventReference { EventReference(event) }

    /// It changed something, or tried to.
    package var writes: Bool { level.map { $0 >= .tagging } ?? (event.isReadOnly == false) }
    /// It destroyed something, or tried to: by what it is named for, not by what an overwrite or a started job may do besides.
    package var destroys: Bool { harm?.kind.isDestruction ?? false && Removal.isNamed(action.name) }

    /// Whether an action is named for a removal: `dynamodb:DeleteTable`.
    static func isRemoval(_ action: String) -> Bool { Removal.isNamed(Action(action).name) }

    /// What the call itself did to something, where that is more than what its permission could have done: an invoked function or an
    /// item that was put destroyed nothing by that.
    func harmDone(_ sharing: OutsideSharing) -> HarmKind? {
        if EvidenceTampering.isOne(self) { return .eraseEvidence }
        let named = harmNamed
        if GuardRemoval.isOne(self) { return GuardRemoval.harm(besides: named) }
        return named ?? (WayIn.isKeyOfAPI(self) ? .changeIdentity : sharing.opened(by: self) == nil ? nil : .unprotect)
    }

    /// By the action alone.
    private var harmNamed: HarmKind? {
        switch harm?.kind {
        case .destroyData, .destroyConfig, .eraseEvidence: return destroys ? harm?.kind : nil
        // What sets a guard may put it up as well as take it down.
        case .unprotect:
            return GuardRemoval.isOne(self) || !outcome.tookEffect || ChangeCall.isRemoval(action.text) ? .unprotect : nil
        // What makes a thing replaces nothing.
        case .replace: return action.name.hasPrefix("Create") ? nil : .replace
        case let kind: return kind
        }
    }

    /// The action and what it was used on, for a sentence.
    package var phrase: String {
        guard let first = resources.first else { return code(action.text) }
        let more = resources.count > 1 ? " and \(resources.count - 1) more" : ""
        return "\(code(action.text)) on \(code(first.resource ?? first.text))\(more)"
    }
}

extension EventReference {
    /// `lambda:DeleteFunction20150331`: the service's host without its domain, and the operation as the log names it.
    package init(_ event: Event) {
        let host = event.source.split(separator: ".").first.map(String.init) ?? event.source
        self.init(id: event.id, time: event.time, name: "\(host):\(event.name)", location: event.location)
    }
}

extension HarmKind {
    /// The worst is 0.
    package var order: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
