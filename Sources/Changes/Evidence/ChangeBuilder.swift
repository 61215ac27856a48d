package import Activity
internal import Actors
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Timeline
internal import Transcripts

/// Gathers everything that is known of one change.
package struct ChangeBuilder {
    private let input: AuditInput
    private let selection: ChangeSelection
    private let mapper: CallMapper

    package init(input: AuditInput, selection: ChangeSelection, mapper: CallMapper) {
        self.input = input
        self.selection = selection
        self.mapper = mapper
    }

    package func evidence(_ surveyor: inout HeldSurveyor) -> ChangeEvidence {
        let declared = selection.declared
        let asked = (declared?.asked ?? selection.agent.flatMap { input.askedOfSessions[$0.id] }).map(AskedScope.init)
        let builder = SessionBuilder(
            index: input.index, input: input, agents: input.transcripts, selection: selection)
        let caller = CallBuilder(
            index: input.index, selection: selection, asked: asked, mapper: mapper, inventory: input.directory.inventory)
        let calls = caller.calls()
        let sessions = builder.sessions()
        var change = ChangeEvidence(
            input: input, declared: declared, audit: audit(asked), sessions: sessions, calls: calls,
            echoes: caller.echoes(of: calls), asked: asked, transcripts: transcripts(of: sessions), survey: nil, missing: [:])
        let worker = AgentWorkBuilder(index: input.index)
        change.audit.agents = change.transcripts.map(worker.work)
        change.missing = missing(change)
        declare(&change)
        hold(&change, &surveyor)
        change.audit.sessions = change.sessions.map(\.audit)
        change.audit.timeline = TimelineBuilder(change: change).entries()
        change.audit.access = ComparisonBuilder(change).comparison()
        change.audit.unasked = unasked(change)
        change.audit.others = Investigator.others(than: change, entries: selection.entries)
        return change
    }

    /// What its agents could do unasked, of all that its sessions held.
    private func unasked(_ change: ChangeEvidence) -> [UnaskedAccess] {
        let agents = Set(
            change.transcripts.map(\.agentName) + change.sessions.compactMap(\.audit.agent?.name)
                + (change.declared?.actors.compactMap(\.agent) ?? []))
        let held = change.survey.map { survey in survey.actions.values.filter(\.isHeld).map(\.candidate.id).sorted() }
        let undecided = change.survey.map { survey in survey.actions.values.filter(\.isOpen).map(\.candidate.id).sorted() } ?? []
        return UnaskedSurvey.all(of: agents, in: input.agentSettings).map { $0.access(held, undecided: undecided) }
    }

    /// The logs as a whole in the place of a change, for rules that need nothing else: what was held and asked is left out, and so are
    /// sessions that changed nothing.
    package func logs(_ acts: CallList) -> ChangeEvidence {
        var acting = [Bool](repeating: false, count: selection.entries.count)
        for act in acts { acting[act.session] = true }
        let builder = SessionBuilder(
            index: input.index, input: input, agents: input.transcripts, selection: selection, keepsHeld: false)
        let sessions = builder.sessionsOfLogs { acting[$0] }
        var change = ChangeEvidence(
            input: input, declared: nil, audit: audit(nil), sessions: sessions, calls: acts, echoes: [], asked: nil,
            transcripts: [],
            survey: nil, missing: [:])
        change.missing = missing(change)
        return change
    }

    /// Those that drove the sessions, or that stand for the change; where no log could match any, those of its actors' agents in its
    /// window.
    private func transcripts(of sessions: SessionEvidenceList) -> [AgentSession] {
        let matched = Set(sessions.compactMap(\.audit.agent?.session))
        let agents = Set(selection.declared?.actors.compactMap(\.agent) ?? [])
        return input.transcripts.filter { session in
            if matched.contains(session.id) || session.id == selection.agent?.id { return true }
            guard selection.declared != nil, input.index.events.isEmpty, let start = session.started, let end = session.ended else {
                return false
            }
            return start <= selection.to && selection.from <= end && (agents.isEmpty || agents.contains(session.agentName))
        }
    }

    private func audit(_ asked: AskedScope?) -> ChangeAudit {
        let declared = selection.declared
        var audit = ChangeAudit(
            id: selection.id, title: declared?.title ?? selection.agent?.title, ticket: declared?.ticket,
            environment: declared?.environment, isDeclared: declared != nil,
            location: declared?.location ?? selection.agent?.location,
            from: selection.from, to: selection.to,
            actors: declared?.actors.map {
                DeclaredActor(principal: $0.principal, person: $0.person, level: $0.level?.rawValue, agent: $0.agent)
            } ?? [], asked: asked?.declared)
        audit.isTimed = selection.isTimed
        return audit
    }

    // MARK: - The declaration

    /// What the declaration says, held against what was done.
    private func declare(_ change: inout ChangeEvidence) {
        let configuration = input.configuration
        let touched = change.calls.contains { call in
            call.writes
                && call.resources.contains { resource in
                    input.directory.inventory[resource.text]?.environment(by: configuration.environments) == .production
                }
        }
        change.audit.isProduction = touched || change.audit.environment.map(configuration.isProduction) ?? false
        guard let declared = change.declared else { return }
        let needed = declared.actors.compactMap { configuration.required(for: $0.level?.rawValue) }
        change.audit.requiredLevel = needed.max { configuration.rank($0) < configuration.rank($1) }
        let people = Set(declared.actors.flatMap { [$0.person, $0.principal].compactMap { $0 } })
        let first = change.firstWrite?.event.time
        change.audit.approvals = declared.approvals.sorted { ($0.at, $0.by) < ($1.at, $1.by) }.map { approval in
            let late = first.map { Int(approval.at.seconds - $0.seconds) }
            let isByActor = people.contains(approval.by)
            let meets = change.audit.requiredLevel.map { configuration.level(approval.level?.rawValue, meets: $0) } ?? true
            return ChangeApproval(
                by: approval.by, level: approval.level?.rawValue, at: approval.at, secondsAfterFirstWrite: late,
                isByActor: isByActor, counts: meets && !isByActor && (late ?? 0) <= 0, location: approval.location)
        }
    }

    // MARK: - Held

    private func hold(_ change: inout ChangeEvidence, _ surveyor: inout HeldSurveyor) {
        if let reason = change.missing[.accountDetails] {
            change.audit.blastRadius = .unknown(reason)
            for number in change.sessions.indices { change.sessions[number].audit.agreement = .unknown(reason) }
            return
        }
        // What resources' policies said then, and not what they say now.
        let past = input.history == nil ? nil : change.calls.first.map { HeldSurveyor(input.directory(of: $0.event)) }
        var work = HeldWork(input, past ?? surveyor, asked: change.asked)
        work.run(change.sessions, change.calls)
        if past == nil { surveyor = work.surveyor }
        change.survey = work.survey
        change.unexplained = work.unexplained
        if let reason = change.missing[.inventory] {
            change.audit.blastRadius = .unknown(reason)
        } else {
            var blast = BlastRadius(
                work.survey, of: input.directory.inventory.resources, unknownKinds: surveyor.unknownKinds,
                environments: input.configuration.environments)
            blast.withoutPolicy = work.surveyor.withoutPolicy
            change.audit.blastRadius = .known(blast)
        }
    }

    // MARK: - What is missing

    private func missing(_ change: ChangeEvidence) -> [EvidenceNeed: String] {
        var missing: [EvidenceNeed: String] = [:]
        let name = code(change.audit.id)
        if input.index.events.isEmpty {
            missing[.log] = input.index.absence
        } else if change.sessions.isEmpty {
            missing[.log] = "no event of the actors of \(name) lies in its window"
        }
        if input.directory.accounts.isEmpty {
            missing[.accountDetails] = "no account authorization details were given"
        } else if let log = missing[.log] {
            missing[.accountDetails] = log
        } else if !change.sessions.contains(where: { $0.profile != nil }) {
            missing[.accountDetails] = "what binds \(code(change.sessions[0].audit.principal)) is not in the input"
        }
        if input.directory.inventory.isEmpty { missing[.inventory] = "no inventory of resources was given" }
        if change.declared == nil {
            missing[.declaration] = "no changes.json declares the change"
            let isPrompted = change.transcripts.contains { !$0.prompts.isEmpty }
            if !(change.asked?.namesActions ?? false) {
                let words =
                    change.asked != nil
                    ? "; the specification names no actions" : isPrompted ? "; the prompts only people can read" : ""
                missing[.asked] = "no changes.json declares what was asked\(words)"
            }
        } else if !(change.asked?.namesActions ?? false) {
            missing[.asked] = "\(name) declares no actions, so that only people can say what was asked"
        }
        let isDeclared = change.audit.actors.contains { $0.agent != nil }
        if change.transcripts.isEmpty {
            missing[.transcript] = input.transcripts.isEmpty ? "no transcript of an agent was given" : "no transcript is of \(name)"
        }
        if input.transcripts.isEmpty, !isDeclared, change.agentSessions.isEmpty {
            missing[.agent] = "no agent's session was given, and no event carries an agent's mark"
        }
        return missing
    }
}
