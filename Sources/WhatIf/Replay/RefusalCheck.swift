package import Activity
package import Authorization
internal import Documents
package import Intake
internal import PolicyLanguage
internal import Principals
internal import Timeline

/// What AWS's own reason for a denial says of the policies of the input: the message names the layer that refused, newer ones the policy.
package enum RefusalCheck {
    /// In a sentence, what AWS applied and the input does not hold; nil where both agree, or where it cannot be told.
    ///
    /// - Parameters:
    ///   - verdict: what the policies of the input say of the refused request.
    ///   - policies: those of the caller.
    package static func lacking(_ denial: DenialMessage, _ verdict: Verdict, _ policies: PolicySet) -> String? {
        guard let layer = denial.layer, let kind = denial.kind else { return nil }
        let own = list(layer, policies)
        let isThere = !own.isEmpty
        let mayDeny = own.contains { policy in
            policy.statements.contains { $0.effect == .deny && $0.actions.matches(Action(denial.action)) }
        }
        let applied = "AWS applied \(layer.words)"
        switch (kind, verdict) {
        case (.explicit, .explicitlyDenied): return nil
        case (.explicit, .depends) where mayDeny: return nil
        case (.explicit, _): return "\(applied) that this input lacks" + (denial.policy.map { ": \(code($0))" } ?? "")
        case (.implicit, _) where limits.contains(layer) && !isThere: return "\(applied) that this input lacks"
        case (.implicit, .allowed):
            return limits.contains(layer)
                ? "\(applied) that allows less than the one of this input"
                : "by AWS \(layer.words) that allows it was not there: this input holds another state of it"
        case (.implicit, _): return nil
        }
    }

    private static let limits: Set<DenialMessage.Layer> = [.boundary, .session, .serviceControl, .resourceControl, .endpoint]

    private static func list(_ layer: DenialMessage.Layer, _ policies: PolicySet) -> [Policy] {
        switch layer {
        case .identity: policies.identity
        case .boundary: policies.boundary ?? []
        case .session: policies.session ?? []
        case .serviceControl: (policies.serviceControl ?? []).flatMap { $0 }
        case .resourceControl: (policies.resourceControl ?? []).flatMap { $0 }
        case .endpoint: policies.endpoint ?? []
        case .resource, .trust: policies.resource.map { [$0] } ?? []
        }
    }
}

/// Decides refused calls by the policies that were in force, to compare the answer with AWS's reason.
package final class RefusalJudge {
    private let sessions: ActingSessions
    private let sides: ResourceSides
    private let states: StatesInForce
    private let recorder: CallRecorder

    package init(_ evidence: InputEvidence) {
        states = StatesInForce(evidence.directory, history: evidence.history)
        sessions = ActingSessions(SessionLineage(evidence.events), states)
        sides = ResourceSides(states)
        recorder = CallRecorder(
            CallMapper(profiles: InstanceProfiles(evidence.events, evidence.directory)), inventory: evidence.directory.inventory)
    }

    /// As `RefusalCheck.lacking`; nil too for a principal of which the input holds no policies.
    package func lacking(_ event: Event) -> String? {
        guard let denial = event.denial, denial.layer != nil, let session = sessions.session(of: event),
            states.last.facts(of: session.inForce.principal.name).standing == .held, let call = recorder.call(event),
            let check = call.checks.first(where: { $0.action.text.lowercased() == denial.action.lowercased() })
                ?? call.checks.first,
            let resource = check.resources.first
        else { return nil }
        let (_, side) = sides.side(of: resource.name, for: check.action, asker: session.bound.caller.account, in: event)
        let context = session.inForce.context(
            of: event, check.action, on: resource.name, isFederated: session.isFederated, tags: true)
        let authorizer = session.bound.authorizer(on: side)
        let ruling = session.bound.rule(side.request(session.bound.caller, check.action, context), on: side, authorizer)
        return RefusalCheck.lacking(denial, ruling.verdict, session.bound.policies(on: side))
    }
}
