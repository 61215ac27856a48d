package import Activity
package import Actors
internal import Documents
internal import PolicyLanguage
internal import Principals
package import Timeline
package import Transcripts

/// Makes the sessions of one change out of the credentials that acted in it.
struct SessionBuilder {
    let index: LogIndex
    let input: AuditInput
    let agents: [AgentSession]
    let selection: ChangeSelection
    /// Whether anybody asks what the sessions held, and all else that is told of them.
    var keepsHeld = true

    func sessions() -> SessionEvidenceList {
        var peers: [String: [SessionEvidence.Peer]] = [:]
        let sessions = selection.entries.enumerated().map { number, entry in
            let principal = index.entries[entry].principal
            let known = peers[principal] ?? index.sessions(of: principal)
            peers[principal] = known
            return session(number, entry, known)
        }
        addUnmatched(to: sessions)
        return SessionEvidenceList(sessions)
    }

    /// Those of the logs as a whole, which no transcript tells of.
    ///
    /// - Parameter isWanted: by the number of the session among the selection's.
    func sessionsOfLogs(_ isWanted: (Int) -> Bool) -> SessionEvidenceList {
        let table = SessionTable(index, selection)
        for (number, entry) in selection.entries.enumerated() where isWanted(number) { table.add(session(number, entry, [])) }
        return SessionEvidenceList(table)
    }

    private func session(_ number: Int, _ entry: Int, _ peers: [SessionEvidence.Peer]) -> SessionEvidence {
        let events = selection.events(of: entry, in: index)
        let first = events.first ?? index.first(of: entry)
        let chain = index.lineage.chain(of: first)
        let issue = index.lineage.issue(of: first)?.issue.event
        let timeline = Timeline(input.directory(of: first))
        let inForce = timeline.inForce(first.identity, issue: issue.map(SessionIssue.init))
        let identity = first.identity
        var audit = SessionAudit(
            arn: index.entries[entry].arn, principal: inForce?.principal.arn ?? index.entries[entry].principal,
            account: identity.account, accessKey: identity.accessKeyID.map(Masked.key), issued: identity.issued,
            first: first.time, last: events.last?.time ?? first.time, events: events.count,
            denials: events.count { $0.outcome == .denied }, lineage: lineage(of: first, chain))
        audit.person = index.lineage.person(behind: first)
        audit.agent = agentUse(in: events)
        // Calls that services forward carry no sign of it.
        audit.mfa = events.lazy.filter { $0.identity.actingService == nil }.compactMap(\.identity.mfaAuthenticated).first
        audit.isLongLived = identity.isLongTerm
        if let inForce { Self.describe(inForce, in: &audit) }
        let isFederated = chain.contains { ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"].contains($0.event.name) }
        var held: SessionEvidence.Held?
        if keepsHeld, let inForce {
            // What the session could do is tried as from where it worked.
            let direct = events.first { $0.identity.actingService == nil } ?? first
            let profile =
                inForce.isKnown
                ? HeldProfile(inForce, context: inForce.context(of: direct, isFederated: isFederated), in: timeline.directory) : nil
            held = .init(inForce, profile)
        }
        return SessionEvidence(
            audit, held: held, number: number, isFederated: isFederated, nameInLogs: index.entries[entry].principal,
            issue: { issue }, ofPrincipal: { peers })
    }

    /// From the oldest credentials that the logs have.
    private func lineage(of event: Event, _ chain: [CredentialIssue]) -> [LineageStep] {
        var steps: [LineageStep] = []
        if let oldest = chain.last {
            let identity = oldest.event.identity
            let caller = identity.arn ?? oldest.subject ?? identity.userName ?? identity.account.map { "account \($0)" }
            steps.append(LineageStep(arn: caller ?? "unknown"))
        }
        for issue in chain.reversed() {
            steps.append(
                LineageStep(
                    arn: issue.arn ?? issue.roleARN ?? "unknown", how: issue.event.name, event: EventReference(issue.event)))
        }
        return steps.isEmpty ? [LineageStep(arn: event.identity.arn ?? "unknown")] : steps
    }

    private static func describe(_ inForce: InForce, in audit: inout SessionAudit) {
        audit.boundary = inForce.boundary
        audit.sessionPolicy = inForce.sessionPolicy
        let levels = inForce.bindings.serviceControl
        if inForce.bindings.isExemptFromServiceControl || levels != nil {
            let names = inForce.bindings.isExemptFromServiceControl ? [] : (levels ?? []).flatMap { $0.policies.map(\.name) }
            audit.serviceControl = names.isEmpty ? .none : .present(names)
        } else if inForce.principal.isInOrganization == nil {
            audit.serviceControl = .unknown("no organisation was given")
        } else {
            audit.serviceControl = .unknown("account \(inForce.principal.account ?? "") is in no organisation of the input")
        }
    }

    // MARK: - The agent

    private func agentUse(in events: some Collection<Event>) -> AgentUse? {
        let matches = Array(events.lazy.map { index.attribution.match(of: $0) }.filter { $0.grade != .unattributed })
        guard
            let best = matches.first(where: { $0.grade == .proven && $0.session != nil }) ?? matches.first(where: {
                $0.session != nil
            })
                ?? matches.first
        else { return nil }
        let transcript = agents.first { $0.id == best.session }
        var use = AgentUse(
            name: best.agent?.rawValue ?? transcript?.agentName ?? "agent", session: best.session,
            transcript: transcript?.location)
        use.proven = matches.count { $0.grade == .proven }
        use.attested = matches.count { $0.grade == .attested }
        use.likely = matches.count { $0.grade == .likely }
        use.unattributed = events.count - matches.count
        let calls = Set(matches.compactMap(\.call))
        for call in transcript?.calls ?? [] where calls.contains(call.id) { use.approvals.add(call) }
        return use
    }

    /// Tool calls on AWS that no event was found for count for the session in whose time they fall.
    private func addUnmatched(to sessions: [SessionEvidence]) {
        for transcript in agents {
            let own = sessions.indices.filter { sessions[$0].audit.agent?.session == transcript.id }
            guard let earliest = own.first else { continue }
            for call in transcript.calls where call.isOnAWS && index.attribution.events(of: transcript.id, call).isEmpty {
                let session = own.last { number in call.time.map { sessions[number].audit.first <= $0 } ?? false } ?? earliest
                sessions[session].audit.agent?.approvals.add(call)
                if call.ran { sessions[session].audit.agent?.unmatchedCalls += 1 }
            }
        }
    }
}

extension Attribution {
    package func events(of session: AgentSession.ID, _ call: ToolCall) -> [Event] {
        events(of: CallID(session: session, call: call.id))
    }
}

extension ToolCall {
    /// It would call AWS, or run a tool that does.
    var isOnAWS: Bool { !operations.isEmpty }
    package var ran: Bool { status == .ok || status == .error }
}

extension InForce {
    /// Whether the policies that bind the principal are in the input, as far as they are not listed as missing.
    package var isKnown: Bool { principal.standing == .held || principal.standing == .needless }
}

extension ApprovalEvidence {
    package mutating func add(_ call: ToolCall) {
        let approval = call.approval
        if approval.outcome == .denied || approval.outcome == .cancelled {
            if approval.outcome == .cancelled || approval.by == .human { denied += 1 } else { deniedByRule += 1 }
            return
        }
        switch (approval.evidence, approval.by) {
        case (.explicit, .human): explicit += 1
        case (.explicit, _): unasked += 1
        case (.denialOnly, _): denialOnly += 1
        case (.inferred, _): inferred += 1
        case (.none, _): none += 1
        }
    }
}
