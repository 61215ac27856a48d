import Activity
import Actors
import Catalogue
import Documents
import PolicyLanguage
import Principals
import WhatIf

/// Makes the calls of one change out of the events of its sessions.
struct CallBuilder {
    let index: LogIndex
    let selection: ChangeSelection
    let asked: AskedScope?
    let mapper: CallMapper
    let inventory: Inventory

    /// In time order, of the events that are wanted. Those of which IAM was asked nothing (sign-in, events of services) are left out.
    func calls(_ isWanted: (Event) -> Bool = { _ in true }) -> CallList {
        var sessions = [UInt32](repeating: Self.nobody, count: index.events.count)
        for (session, entry) in selection.entries.enumerated() {
            for number in index.numbers(of: entry) { sessions[number] = UInt32(session) }
        }
        // In the order of time, in which records are opened quickly.
        for number in sessions.indices where sessions[number] != Self.nobody {
            let event = index.events[number]
            if !selection.contains(event.time) || !isWanted(event) { sessions[number] = Self.nobody }
        }
        return made(of: sessions)
    }

    /// Stands for the session of an event that is to be no call.
    private static let nobody = UInt32.max

    /// How many events one thread takes at a time.
    private static let portion = 2_000

    /// The calls of events, in their order: what one event needed hangs on no other.
    ///
    /// - Parameter sessions: by the places of the events, those of their sessions.
    private func made(of sessions: [UInt32]) -> CallList {
        let (index, asked, inventory, freshMapper) = (index, asked, inventory, mapper.maker)
        let first = sessions.firstIndex { $0 != Self.nobody } ?? sessions.endIndex
        let count = (sessions.count - first + Self.portion - 1) / Self.portion
        var table = CallTableBuilder(of: index.events, most: sessions.count { $0 != Self.nobody })
        Parallel.inOrder(count: count, workers: Parallel.usualWorkers) {
            let maker = CallMaker(asked, inventory, freshMapper(), index)
            return { part in
                let start = first + part * Self.portion
                let events = start..<min(start + Self.portion, sessions.count)
                return maker.calls(
                    events.lazy.filter { sessions[$0] != Self.nobody }.map { event in
                        (event, Int(sessions[event]), index.attribution.match(of: index.events[event]).grade)
                    })
            }
        } take: { _, portion in
            table.add(portion)
        }
        return table.calls()
    }

    /// What services did in roles of their own because of these calls, as calls of the sessions that caused them.
    func echoes(of calls: CallList) -> [ChangeCall] {
        let found = ServiceEchoes(selection: selection, index: index).find(among: calls)
        var table = CallTableBuilder(of: index.events, most: found.count)
        table.add(
            CallMaker(asked, inventory, mapper, index).calls(
                found.lazy.map { event, cause in
                    (event, cause.session, cause.grade == .unattributed ? .unattributed : .likely)
                }))
        return Array(table.calls())
    }
}

/// Makes calls out of events, one thread's.
private final class CallMaker {
    private let asked: AskedScope?
    private let inventory: Inventory
    private let mapper: CallMapper
    private let events: EventList
    private let trailStores: TrailStores
    /// What ARNs of which a part is not known stand for.
    private var known: [String: String] = [:]
    private var kinds: [CallKind.Key: CallKind] = [:]
    /// Nil for events of which IAM was asked nothing.
    private var needs = EqualCallMemo<CallNeed?>()

    init(_ asked: AskedScope?, _ inventory: Inventory, _ mapper: CallMapper, _ index: LogIndex) {
        self.asked = asked
        self.inventory = inventory
        self.mapper = mapper
        events = index.events
        trailStores = index.trailStores
    }

    /// The calls of events of which IAM was asked something, in their order.
    ///
    /// - Parameter made: the events by their places among all.
    func calls(_ made: some Sequence<(event: Int, session: Int, grade: AgentGrade)>) -> CallPortion {
        var portion = CallPortion()
        for (number, session, grade) in made {
            let event = events[number]
            guard let need = needs.found(of: event, { event, _ in need(of: event) }) else { continue }
            portion.add(number, need, event.outcome, grade: grade, session: session)
        }
        return portion
    }

    private func need(of event: Event) -> CallNeed? {
        let needed = mapper.calls(of: event)
        guard let main = needed.main else { return nil }
        let resources = main.resources.map(\.arn).filter { $0 != "*" }.map { ResourceName(existing($0)) }
        let action = Action(main.action)
        let others = needed.calls.dropFirst().filter { $0.role != .alternative }
        let harm = ActionCatalogue.standard.harm(of: action.text)
        let key = CallKind.Key(
            actions: [main.action] + others.map(\.action), isGuessed: main.certainty == .guess,
            isAsked: isAsked(action, resources, isTold: !main.isOnUnknown),
            tampersWithEvidence: EvidenceTampering.isDone(by: event, action, harm, trailStores),
            removesGuard: GuardRemoval.isDone(by: event, action))
        let kind = kinds[key] ?? CallKind(key, harm)
        kinds[key] = kind
        return CallNeed(kind, on: [resources.map(\.text)] + others.map { $0.resources.map(\.arn) })
    }

    /// An ARN of which a part is not known (a stack's id) by the one resource of the inventory that it fits.
    private func existing(_ arn: String) -> String {
        guard arn.contains("*") else { return arn }
        if let name = known[arn] { return name }
        let glob = Glob(arn)
        let fitting = inventory.resources.filter { glob.matches($0.arn) }
        let name = fitting.count == 1 ? fitting[0].arn : arn
        known[arn] = name
        return name
    }

    /// A call is within what was asked where each of its resources is; nil where the log does not tell what it acted on.
    private func isAsked(_ action: Action, _ resources: [ResourceName], isTold: Bool) -> Bool? {
        guard let asked, asked.namesActions else { return nil }
        if resources.isEmpty {
            let isNamed = asked.covers(action, on: .none)
            return isNamed == true && !isTold && asked.namesResources ? nil : isNamed
        }
        return resources.allSatisfy { asked.covers(action, on: $0) == true }
    }
}
