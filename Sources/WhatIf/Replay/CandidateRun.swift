internal import Activity
internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Timeline

/// One candidate, as the recorded calls pass by in time order.
struct CandidateRun {
    private let candidate: Candidate
    private let rules: [ApprovalRule]
    private let judge: RuleJudge?
    private let states: StatesInForce
    private let decider: CallDecider
    private let home: HomeAccounts
    private var consequences: Consequences
    private let withdrawn: WithdrawnPermissions
    private var layers: [Int: ChangedLayers] = [:]
    /// How many were made, and whether any of them changed something.
    private var (layerCount, isReaching) = (0, false)
    /// What was harmed, and how.
    private var damaged: Set<UInt128> = []
    private let found: Found
    private let looksAtSessions: Bool

    /// What becomes of calls; of a large log it is a great many.
    private struct Found {
        let stopped, open, brokenElsewhere, newlyPossible: PackedListBuilder<ReplayedCall>
        let stoppedByConsequence: PackedListBuilder<ReplayedConsequence>
        let avoided: PackedListBuilder<AvoidedDamage>

        /// Of each list so many bytes stay in memory: of several candidates there are many.
        private static let most = KeptPieces.usual / 4

        init(_ losses: LogLosses) {
            func list<Element>() -> PackedListBuilder<Element> { PackedListBuilder(losses, most: Self.most) }
            (stopped, open, brokenElsewhere, newlyPossible) = (list(), list(), list(), list())
            (stoppedByConsequence, avoided) = (list(), list())
        }
    }

    /// - Parameter losses: those of the logs that the calls stand in.
    init(
        _ candidate: Candidate, _ lineage: SessionLineage, _ home: HomeAccounts, _ states: StatesInForce,
        _ judge: RuleJudge?, _ withdrawn: WithdrawnPermissions, _ losses: LogLosses
    ) {
        self.withdrawn = withdrawn
        found = Found(losses)
        self.candidate = candidate
        self.home = home
        self.judge = judge
        rules = candidate.parts.compactMap { part in if case .rule(let rule) = part.change { rule } else { nil } }
        self.states = states
        decider = CallDecider(states)
        consequences = Consequences(lineage)
        looksAtSessions = candidate.looksAtSessions
    }

    mutating func take(_ call: RecordedCall, _ session: ActingSession?, isSelected: Bool, _ result: inout ReplayedCandidate) {
        switch call.outcome {
        case .succeeded, .dryRun: passed(call, session, isSelected: isSelected, &result)
        case .denied:
            guard candidate.loosens, let session else { return }
            let layers = layers(of: session)
            if !layers.isUntouched, decider.wouldPass(call, session, layers) {
                found.newlyPossible.append(replayed(call, session, passing(call)))
            }
        case .failed:
            if let ruling = ruling(on: call, session)?.ruling, ruling.verdict == .denied { result.failedAnyway += 1 }
        case .notAuthenticated: break
        }
    }

    private mutating func passed(
        _ call: RecordedCall, _ session: ActingSession?, isSelected: Bool, _ result: inout ReplayedCandidate
    ) {
        let decided = ruling(on: call, session)
        let verdict = decided?.ruling.verdict ?? .allowed
        // A dry run asked and did nothing.
        let tookEffect = call.outcome.tookEffect
        if verdict == .denied, let decided {
            let stopped = replayed(call, session, decided.ruling, rule: decided.rule)
            if isSelected { found.stopped.append(stopped) } else { found.brokenElsewhere.append(stopped) }
            if tookEffect { note(call, isStopped: true) }
            if isSelected { noteDamage(of: call, isDirect: true) }
            return
        }
        if verdict == .open, let decided {
            found.open.append(replayed(call, session, decided.ruling, rule: decided.rule))
        } else {
            result.kept += 1
        }
        let consequence =
            consequences.consequence(of: call)
            ?? withdrawn.cause(of: call, session).map { ($0.cause, .permission, $0.strength) }
        if let consequence {
            found.stoppedByConsequence.append(
                ReplayedConsequence(
                    call: replayed(call, session, passing(call)), cause: consequence.cause, reason: consequence.reason,
                    strength: consequence.strength))
            if isSelected { noteDamage(of: call, isDirect: false) }
        }
        if tookEffect { note(call, isStopped: consequence != nil) }
    }

    private mutating func note(_ call: RecordedCall, isStopped: Bool) {
        consequences.note(call, isStopped: isStopped)
        if isStopped { withdrawn.note(call.event) }
    }

    private func passing(_ call: RecordedCall) -> CallRuling {
        CallRuling(verdict: .allowed, action: call.checks[0].action, resource: call.checks[0].resources.first?.name ?? .none)
    }

    private mutating func ruling(on call: RecordedCall, _ session: ActingSession?) -> (ruling: CallRuling, rule: ApprovalRule?)? {
        var open: (CallRuling, ApprovalRule?)?
        if let session {
            let found = decider.ruling(on: call, session, layers(of: session))
            if found.verdict == .denied { return (found, nil) }
            if found.verdict == .open { open = (found, nil) }
        }
        for rule in rules {
            guard let found = judge?.ruling(rule, on: call) else { continue }
            if found.verdict == .denied { return (found, rule) }
            open = open ?? (found, rule)
        }
        return open
    }

    /// Sessions that nothing tells apart for the candidate share their layers, so that their equal calls are decided once.
    private mutating func layers(of session: ActingSession) -> ChangedLayers {
        let place = looksAtSessions ? 2 * session.number : 2 * session.kind + 1
        if let known = layers[place] { return known }
        // Sessions end: those of a month are given up before they are too many.
        if layers.count >= ActingSessions.most { layers.removeAll(keepingCapacity: true) }
        let made = ChangedLayers(candidate, over: session, states, home: home, number: layerCount)
        layerCount += 1
        if !made.isUntouched { isReaching = true }
        layers[place] = made
        return made
    }

    private func replayed(
        _ call: RecordedCall, _ session: ActingSession?, _ ruling: CallRuling, rule: ApprovalRule? = nil
    ) -> ReplayedCall {
        let event = call.event
        let host = event.source.split(separator: ".").first.map(String.init) ?? event.source
        var statement: DecidingStatement?
        if let rule {
            statement = DecidingStatement(policy: rule.location.file, sid: rule.name, index: 0, location: rule.location)
        } else if let applied = ruling.statement {
            let location = applied.statement.location
            statement = DecidingStatement(
                policy: location.file, sid: applied.statement.sid, index: applied.statement.index, location: location)
        }
        let harm = ActionCatalogue.standard.harm(of: call.checks[0].action.text)?.kind
        return ReplayedCall(
            eventID: event.id, time: event.time, operation: "\(host):\(event.name)", location: event.location,
            principal: event.identity.arn ?? session?.arn ?? event.identity.invokedBy ?? "unknown", action: ruling.action,
            resource: ruling.resource, layer: rule == nil ? ruling.layer?.rawValue : "approval rule", statement: statement,
            keys: ruling.keys, harm: harm)
    }

    /// What the call did by itself; an overwrite is told as what it is.
    private mutating func noteDamage(of call: RecordedCall, isDirect: Bool) {
        let main = call.checks[0]
        guard call.outcome.tookEffect, let harm = ActionCatalogue.standard.harm(of: main.action.text) else { return }
        if harm.kind.isDestruction, !Removal.isNamed(main.action.name) { return }
        for resource in main.resources where !resource.name.isNone {
            guard damaged.insert(FieldBytes.digest([harm.kind.rawValue, resource.name.text])).inserted else { continue }
            found.avoided.append(
                AvoidedDamage(
                    resource: resource.name.text, time: call.event.time, action: main.action.text, harm: harm.kind,
                    eventID: call.event.id, isDirect: isDirect))
        }
    }

    mutating func finish(_ result: inout ReplayedCandidate) {
        result.stopped = found.stopped.list()
        result.open = found.open.list()
        result.brokenElsewhere = found.brokenElsewhere.list()
        result.newlyPossible = found.newlyPossible.list()
        result.stoppedByConsequence = found.stoppedByConsequence.list()
        result.avoided = found.avoided.list()
        if !isReaching, rules.isEmpty, layerCount > 0 {
            result.notes.append("nobody who acts in these logs is bound by it: look at `on=` and at what it changes")
        }
        result.notes += CandidateNotes.notes(on: candidate)
    }
}
