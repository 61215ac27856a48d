package import Activity
package import Actors
package import Catalogue
internal import Documents
package import PolicyLanguage
internal import Reach

/// One call of a change: an event with the action it needed, the resources it acted on, and who drove it.
///
/// A class, because every rule makes lists of calls, and a log as a whole has a great many: it holds little of its own.
package final class ChangeCall: Sendable {
    package let event: Event
    private let need: CallNeed
    package let outcome: EventOutcome
    /// Whether an agent made it, and how sure that is.
    package let grade: AgentGrade
    private let place: Int32

    init(event: Event, need: CallNeed, outcome: EventOutcome, grade: AgentGrade, session: Int) {
        self.event = event
        self.need = need
        self.outcome = outcome
        self.grade = grade
        place = Int32(session)
    }

    /// The place of its session among the change's.
    package var session: Int { Int(place) }

    /// The main action that the call needed.
    package var action: Action { need.action }
    /// What else IAM asked for it, and on which resources.
    package var others: [(action: Action, resources: [ResourceName])] { need.others }
    package var isGuessed: Bool { need.isGuessed }
    /// What it acted on; empty where it acts on no single resource or nothing tells which.
    package var resources: [ResourceName] { need.resources }
    package var level: AccessLevel? { need.level }
    package var harm: Harm? { need.harm }
    /// Within what was asked; nil where nothing tells.
    package var isAsked: Bool? { need.isAsked }
    /// The service that made the call in the session's name.
    package var service: String? { event.identity.actingService }
    /// It took away what would tell of later calls.
    package var tampersWithEvidence: Bool { outcome.tookEffect && need.tampersWithEvidence }
    /// It took away a guard.
    package var removesGuard: Bool { outcome.tookEffect && need.removesGuard }

    package var reference: EventReference { EventReference(event) }

    /// It changed something, or tried to.
    package var writes: Bool { level.map { $0 >= .tagging } ?? (event.isReadOnly == false) }
    /// It destroyed something, or tried to: by what it is named for, not by what an overwrite or a started job may do besides.
    package var destroys: Bool { need.destroys }

    /// Whether an action is named for a removal: `dynamodb:DeleteTable`.
    static func isRemoval(_ action: String) -> Bool { Removal.isNamed(Action(action).name) }

    /// What the call itself did to something, where its permission could have done more.
    func harmDone(_ sharing: OutsideSharing) -> HarmKind? {
        if tampersWithEvidence { return .eraseEvidence }
        let named = harmNamed
        if removesGuard { return GuardRemoval.harm(besides: named) }
        return named ?? (WayIn.isKeyOfAPI(self) ? .changeIdentity : sharing.opened(by: self) == nil ? nil : .unprotect)
    }

    /// By the action alone.
    private var harmNamed: HarmKind? {
        guard let kind = harm?.kind else { return nil }
        // Of what was refused nothing tells which way it would have gone.
        return kind == .unprotect && !outcome.tookEffect ? kind : kind.done(by: action)
    }

    /// It took data out of the place where it is guarded.
    package var exportsData: Bool { outcome.tookEffect && DataActions.exports.contains(action.text) }

    /// The action and what it was used on, for a sentence.
    package var phrase: String {
        guard let first = resources.first else { return code(action.text) }
        let more = resources.count > 1 ? " and \(resources.count - 1) more" : ""
        return "\(code(action.text)) on \(code(first.resource ?? first.text))\(more)"
    }
}

/// What an event needed: all that its call tells and that equal events have in common.
final class CallNeed: Sendable {
    let action: Action
    let others: [(action: Action, resources: [ResourceName])]
    let isGuessed: Bool
    let resources: [ResourceName]
    let level: AccessLevel?
    let harm: Harm?
    let isAsked: Bool?
    /// What the call does where it takes effect.
    let destroys: Bool
    let tampersWithEvidence: Bool
    let removesGuard: Bool

    init(
        of event: Event, action: Action, others: [(action: Action, resources: [ResourceName])], isGuessed: Bool,
        resources: [ResourceName], isAsked: Bool?, trailStores: TrailStores
    ) {
        let catalogue = ActionCatalogue.standard
        self.action = action
        self.others = others
        self.isGuessed = isGuessed
        self.resources = resources
        level = catalogue.actionID(named: action.text).map(catalogue.accessLevel)
        harm = catalogue.harm(of: action.text)
        self.isAsked = isAsked
        destroys = harm?.kind.isDestruction ?? false && Removal.isNamed(action.name)
        tampersWithEvidence = EvidenceTampering.isDone(by: event, action, harm, trailStores)
        removesGuard = GuardRemoval.isDone(by: event, action)
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
