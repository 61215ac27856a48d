import Activity
import Actors
import Catalogue
import Documents
import PolicyLanguage
import Principals
import Transcripts
import WhatIf

/// Makes the calls of one change out of the events of its sessions.
struct CallBuilder {
    let index: LogIndex
    let selection: ChangeSelection
    let asked: AskedScope?
    let agents: [AgentSession]
    let mapper: CallMapper
    let inventory: Inventory

    /// In time order, of the events that are wanted. Those of which IAM was asked nothing (sign-in, events of services) are left out.
    func calls(_ isWanted: (Event) -> Bool = { _ in true }) -> [ChangeCall] {
        var tools: [String: [String: ToolCall]] = [:]
        for agent in agents {
            tools[agent.id] = Dictionary(agent.calls.map { ($0.id, $0) }) { first, _ in first }
        }
        var wanted: [Wanted] = []
        for (session, entry) in selection.entries.enumerated() {
            for number in index.entries[entry].events where selection.contains(index.events[number].time) {
                let event = index.events[number]
                guard isWanted(event) else { continue }
                let match = index.attribution.match(of: event)
                let tool = match.session.flatMap { tools[$0] }.flatMap { tools in match.call.flatMap { tools[$0] } }
                wanted.append(Wanted(order: number, event: event, session: session, grade: match.grade, tool: tool))
            }
        }
        return made(of: wanted.sorted { $0.order < $1.order })
    }

    /// An event that is to be a call.
    private struct Wanted: Sendable {
        /// Its place among the events.
        let order: Int
        let event: Event
        let session: Int
        let grade: AgentGrade
        let tool: ToolCall?
    }

    /// How many events one thread takes at a time.
    private static let portion = 2_000

    /// The calls of events, in their order: what one event needed hangs on no other.
    private func made(of wanted: [Wanted]) -> [ChangeCall] {
        @Sendable func calls(_ portion: ArraySlice<Wanted>, _ maker: CallMaker) -> [ChangeCall] {
            portion.compactMap { maker.call($0.event, $0.session, $0.grade, $0.tool) }
        }
        guard wanted.count > Self.portion else { return calls(wanted[...], CallMaker(asked, inventory, mapper)) }
        let (asked, inventory, freshMapper) = (asked, inventory, mapper.maker)
        let starts = Array(stride(from: 0, to: wanted.count, by: Self.portion))
        let portions = Parallel.run(count: starts.count, workers: Parallel.usualWorkers) { next in
            let maker = CallMaker(asked, inventory, freshMapper())
            var portions: [(number: Int, calls: [ChangeCall])] = []
            while let number = next() {
                portions.append((number, calls(wanted[starts[number]...].prefix(Self.portion), maker)))
            }
            return portions
        }
        return portions.joined().sorted { $0.number < $1.number }.flatMap(\.calls)
    }

    /// What services did in roles of their own because of these calls, as calls of the sessions that caused them.
    func echoes(of calls: [ChangeCall]) -> [ChangeCall] {
        let maker = CallMaker(asked, inventory, mapper)
        return ServiceEchoes(selection: selection, index: index).find(among: calls).compactMap { event, cause in
            maker.call(event, cause.session, cause.grade == .unattributed ? .unattributed : .likely, nil)
        }
    }
}

/// Makes calls out of events, one thread's.
private final class CallMaker {
    private let asked: AskedScope?
    private let inventory: Inventory
    private let mapper: CallMapper
    /// What ARNs of which a part is not known stand for.
    private var known: [String: String] = [:]
    /// Nil for events of which IAM was asked nothing.
    private var needs = EqualCallMemo<Need?>()

    init(_ asked: AskedScope?, _ inventory: Inventory, _ mapper: CallMapper) {
        self.asked = asked
        self.inventory = inventory
        self.mapper = mapper
    }

    /// What an event needed: all that its call tells and that equal events have in common.
    private struct Need {
        let action: Action
        let others: [(action: Action, resources: [ResourceName])]
        let isGuessed: Bool
        let resources: [ResourceName]
        let level: AccessLevel?
        let harm: Harm?
        let isAsked: Bool?
    }

    func call(_ event: Event, _ session: Int, _ grade: AgentGrade, _ tool: ToolCall?) -> ChangeCall? {
        guard let need = needs.found(of: event, { event, _ in need(of: event) }) else { return nil }
        return ChangeCall(
            event: event, action: need.action, others: need.others, isGuessed: need.isGuessed, resources: need.resources,
            level: need.level, harm: need.harm, outcome: event.outcome, service: event.identity.invokedBy, grade: grade,
            toolCall: tool, isAsked: need.isAsked, session: session)
    }

    private func need(of event: Event) -> Need? {
        let needed = mapper.calls(of: event)
        guard let main = needed.main else { return nil }
        let catalogue = ActionCatalogue.standard
        let resources = main.resources.map(\.arn).filter { $0 != "*" }.map { ResourceName(existing($0)) }
        let action = Action(main.action)
        return Need(
            action: action,
            others: needed.calls.dropFirst().filter { $0.role != .alternative }
                .map { (Action($0.action), $0.resources.map { ResourceName($0.arn) }) },
            isGuessed: main.certainty == .guess, resources: resources,
            level: catalogue.actionID(named: main.action).map(catalogue.accessLevel), harm: catalogue.harm(of: main.action),
            isAsked: isAsked(action, resources, isTold: !main.isOnUnknown))
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
