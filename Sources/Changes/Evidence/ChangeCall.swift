package import Activity
package import Actors
package import Catalogue
internal import Documents
package import PolicyLanguage
internal import Reach

/// One call of a change: an event with the action it needed, the resources it acted on, and who drove it.
///
/// Two words wide, because every rule makes lists of calls, and a log as a whole has a great many: the rest stands in a table.
package struct ChangeCall: Sendable {
    private let table: CallTable
    private let number: UInt32

    init(table: CallTable, row: Int) { (self.table, number) = (table, UInt32(row)) }

    private var common: CallTable.Common { table.common(Int(number)) }
    private var kind: CallKind { common.kind }

    package var event: Event { table.event(Int(number)) }
    package var outcome: EventOutcome { common.outcome }
    /// Whether an agent made it, and how sure that is.
    package var grade: AgentGrade { common.grade }
    /// The place of its session among the change's.
    package var session: Int { table.session(Int(number)) }

    /// The main action that the call needed.
    package var action: Action { kind.action }
    /// What else IAM asked for it, and on which resources.
    package var others: [(action: Action, resources: [ResourceName])] {
        kind.others.enumerated().map { ($0.element, table.names(Int(number), $0.offset + 1)) }
    }
    package var isGuessed: Bool { kind.key.isGuessed }
    /// What it acted on; empty where it acts on no single resource or nothing tells which. Made anew each time.
    package var resources: [ResourceName] { table.names(Int(number), 0) }
    package var level: AccessLevel? { kind.level }
    package var harm: Harm? { kind.harm }
    /// Within what was asked; nil where nothing tells.
    package var isAsked: Bool? { kind.key.isAsked }
    /// The service that made the call in the session's name.
    package var service: String? { event.identity.actingService }
    /// It took away what would tell of later calls.
    package var tampersWithEvidence: Bool { outcome.tookEffect && kind.key.tampersWithEvidence }
    /// It took away a guard.
    package var removesGuard: Bool {
        // Who called is no part of what equal calls have in common.
        outcome.tookEffect && (kind.key.removesGuard || GuardRemoval.endsMFADelete(event, action))
    }

    package var reference: EventReference { EventReference(event) }

    /// It changed something, or tried to.
    package var writes: Bool { level.map { $0 >= .tagging } ?? (event.isReadOnly == false) }
    /// It destroyed something, or tried to: by what it is named for, not by what an overwrite or a started job may do besides.
    package var destroys: Bool { kind.destroys && !RequestHarm.isNone(event) }

    /// Whether an action is named for a removal: `dynamodb:DeleteTable`.
    static func isRemoval(_ action: String) -> Bool { Removal.isNamed(Action(action).name) }

    /// What the call itself did to something, where its permission could have done more.
    func harmDone(_ sharing: OutsideSharing) -> HarmKind? {
        let done = EventHarm(
            event: event, action: action, named: harm, tampersWithEvidence: tampersWithEvidence, removesGuard: removesGuard)
        return done.kind(sharing)
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
    let kind: CallKind
    /// The resources of the main action, and then those of each other one.
    let names: [[String]]

    init(_ kind: CallKind, on names: [[String]]) { (self.kind, self.names) = (kind, names) }
}

/// What calls have in common that differ in when they were, by whom and on what.
final class CallKind: Sendable {
    /// All that tells one kind from another.
    struct Key: Hashable, Sendable {
        /// The main one first.
        let actions: [String]
        let isGuessed: Bool
        let isAsked: Bool?
        /// What the call does where it takes effect.
        let tampersWithEvidence: Bool
        let removesGuard: Bool
    }

    let key: Key
    let action: Action
    let others: [Action]
    let level: AccessLevel?
    let harm: Harm?
    let destroys: Bool

    init(_ key: Key, _ harm: Harm?) {
        let catalogue = ActionCatalogue.standard
        self.key = key
        self.harm = harm
        action = Action(key.actions[0])
        others = key.actions.dropFirst().map { Action($0) }
        level = catalogue.actionID(named: action.text).map(catalogue.accessLevel)
        destroys = harm?.kind.isDestruction ?? false && Removal.isNamed(action.name)
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
