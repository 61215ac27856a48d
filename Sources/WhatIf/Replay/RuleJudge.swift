internal import Activity
internal import Actors
internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Transcripts

/// Says of recorded calls whether a rule that asks for approvals stops them.
struct RuleJudge {
    private let changes: [(change: Change, actors: [ARNPattern])]
    private let attribution: Attribution
    private let tools: [String: [String: ToolCall]]

    init(_ changes: [Change], _ transcripts: [AgentSession], _ attribution: Attribution) {
        self.changes = changes.map { change in
            (change, change.actors.map { ARNPattern($0.principal, variables: false, short: .padded) })
        }
        self.attribution = attribution
        var tools: [String: [String: ToolCall]] = [:]
        for session in transcripts {
            tools[session.id] = Dictionary(session.calls.map { ($0.id, $0) }) { first, _ in first }
        }
        self.tools = tools
    }

    /// Nil where the rule lets the call pass.
    func ruling(_ rule: ApprovalRule, on call: RecordedCall) -> CallRuling? {
        for check in call.checks {
            let meant = rule.means(check.action, check.resources)
            guard meant != .no else { continue }
            var ruling = CallRuling(verdict: .denied, action: check.action, resource: check.resources.first?.name ?? .none)
            if meant == .unknown { ruling.keys.append("the resource") }
            if rule.actor == .agent {
                switch attribution.match(of: call.event).grade {
                case .proven, .attested: break
                case .likely: ruling.keys.append("whether an agent made the call: likely, not proven")
                case .unattributed: continue
                }
            }
            if isApproved(call.event, by: rule) { continue }
            if !ruling.keys.isEmpty || check.isGuess { ruling.verdict = .open }
            return ruling
        }
        return nil
    }

    private func isApproved(_ event: Event, by rule: ApprovalRule) -> Bool {
        switch rule.source {
        case .none: false
        case .change: isApprovedByChange(event, rule)
        case .prompt: isApprovedInPrompt(event)
        case .any: isApprovedByChange(event, rule) || isApprovedInPrompt(event)
        }
    }

    /// By somebody else than the change's actors, before the call.
    private func isApprovedByChange(_ event: Event, _ rule: ApprovalRule) -> Bool {
        let own = [event.identity.arn, event.identity.issuerARN].compactMap { $0 }.map { ResourceName($0) }
        return changes.contains { change, actors in
            guard change.window.contains(event.time),
                actors.contains(where: { pattern in own.contains { pattern.matches($0, in: Context(closed: true)) == .yes } })
            else { return false }
            let people = Set(change.actors.flatMap { [$0.person, $0.principal].compactMap { $0 } })
            return change.approvals.contains { approval in
                let isEnough =
                    rule.level.map { level in
                        approval.level.map { own in Change.Level(rawValue: level).map { own >= $0 } ?? (own.rawValue == level) }
                            ?? false
                    } ?? true
                return approval.at <= event.time && !people.contains(approval.by) && isEnough
            }
        }
    }

    private func isApprovedInPrompt(_ event: Event) -> Bool {
        let match = attribution.match(of: event)
        guard let session = match.session, let id = match.call, let call = tools[session]?[id] else { return false }
        return call.approval.outcome == .allowed && call.approval.by == .human && call.approval.evidence == .explicit
    }
}
