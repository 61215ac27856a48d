import Actors
import Documents
import Transcripts
import Activity
import Catalogue
import PolicyLanguage
import Principals

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
        var calls: [(order: Int, call: ChangeCall)] = []
        var known: [String: String] = [:]
        for (session, entry) in selection.entries.enumerated() {
            for number in index.entries[entry].events where selection.contains(index.events[number].time) {
                let event = index.events[number]
                guard isWanted(event) else { continue }
                let match = index.attribution.match(of: event)
                let tool = match.session.flatMap { tools[$0] }.flatMap { tools in match.call.flatMap { tools[$0] } }
                if let call = call(event, session, match.grade, tool, &known) { calls.append((number, call)) }
            }
        }
        return calls.sorted { $0.order < $1.order }.map(\.call)
    }

    /// What services did in roles of their own because of these calls, as calls of the sessions that caused them.
    func echoes(of calls: [ChangeCall]) -> [ChangeCall] {
        var known: [String: String] = [:]
        return ServiceEchoes(selection: selection, index: index).find(among: calls).compactMap { event, cause in
            call(event, cause.session, cause.grade == .unattributed ? .unattributed : .likely, nil, &known)
        }
    }

    private func call(
        _ event: Event, _ session: Int, _ grade: AgentGrade, _ tool: ToolCall?, _ known: inout [String: String]
    ) -> ChangeCall? {
        let needed = mapper.calls(of: event)
        guard let main = needed.main else { return nil }
        let catalogue = ActionCatalogue.standard
        let resources = main.resources.map(\.arn).filter { $0 != "*" }.map { ResourceName(existing($0, &known)) }
        let action = Action(main.action)
        return ChangeCall(
            event: event, action: action,
            others: needed.calls.dropFirst().filter { $0.role != .alternative }
                .map { (Action($0.action), $0.resources.map { ResourceName($0.arn) }) },
            isGuessed: main.certainty == .guess, resources: resources,
            level: catalogue.actionID(named: main.action).map(catalogue.accessLevel), harm: catalogue.harm(of: main.action),
            outcome: event.outcome, service: event.identity.invokedBy, grade: grade, toolCall: tool,
            isAsked: isAsked(action, resources, isTold: !main.isOnUnknown), session: session)
    }

    /// An ARN of which a part is not known (a stack's id) by the one resource of the inventory that it fits.
    private func existing(_ arn: String, _ known: inout [String: String]) -> String {
        guard arn.contains("*") else { return arn }
        if let name = known[arn] { return name }
        let glob = Glob(arn)
        let fitting = inventory.resources.filter { glob.matches($0.arn) }
        known[arn] = fitting.count == 1 ? fitting[0].arn : arn
        return known[arn] ?? arn
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
