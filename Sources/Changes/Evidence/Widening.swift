package import Activity
internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Principals
package import Timeline

/// A write that opened to a session what it then did: denied in the state before it, and not in the state after.
package struct Widening {
    package let session: SessionEvidence
    package let step: History.Step
    /// The write.
    package let event: Event
    /// The calls that it opened, in time order.
    package let calls: [ChangeCall]
    /// The write lifted a limit, as against granting more.
    package let isOfGuardrail: Bool
    /// Whether the last state that evidence tells still allows one of the calls.
    package let isInForceStill: Bool

    package var author: String { event.identity.arn ?? event.identity.invokedBy ?? "somebody whom the log does not name" }

    /// How long before the first use it was made.
    package var lead: String {
        guard let first = calls.first else { return "" }
        let seconds = Int(first.event.time.seconds - event.time.seconds)
        switch seconds {
        case 172_800...: return "\(seconds / 86_400) days"
        case 7_200...: return "\(seconds / 3_600) hours"
        default: return Phrase.count(max(seconds / 60, 1), "minute")
        }
    }

    /// Writes that limit, by name: of what they take away, something was a limit.
    static let ofLimits: Set = [
        "DeleteRolePermissionsBoundary", "DeleteUserPermissionsBoundary", "PutRolePermissionsBoundary",
        "PutUserPermissionsBoundary",
        "DetachPolicy", "UpdatePolicy", "DeletePolicy", "MoveAccount", "DisablePolicyType", "RemoveAccountFromOrganization",
    ]
}

extension ChangeEvidence {
    /// Days before a change in which a write counts as made for it.
    private static let preparation: Int64 = 7 * 86_400
    /// Writes that are tried: the last before the end of the log.
    private static let mostSteps = 200
    /// Resources of a session whose writes are looked for.
    private static let mostResources = 200
    /// Calls of a session that are tried on the states before and after each write.
    private static let mostCalls = 60

    /// The writes that opened what the sessions did, in the week before the change or in it. Cost: two decisions for each write and each
    /// distinct call of a session.
    package var widenings: [Widening] {
        guard let history = input.history else { return [] }
        let start = Moment(before: Instant(seconds: audit.from.seconds - Self.preparation))
        let bySession = CallsBySession(calls)
        return sessions.flatMap { session -> [Widening] in
            var seen: Set<String> = []
            let own = bySession.of(session.number).filter { call in
                call.outcome == .succeeded
                    && seen.insert("\(call.action) \(call.resources.map(\.text))").inserted
            }
            return steps(for: session, own, from: start).compactMap { step, calls in
                guard let event = step.event else { return nil }
                let later = calls.filter { step.after <= history.moment(of: $0.event) }.prefix(Self.mostCalls)
                let opened = later.filter { call in
                    isDenied(call, session, at: step.before) && !isDenied(call, session, at: step.after)
                }
                guard let first = opened.first else { return nil }
                let wasForbidden = ruling(first, session, at: step.before).contains(.explicitlyDenied)
                let end = Moment(after: history.end)
                return Widening(
                    session: session, step: step, event: event, calls: opened,
                    isOfGuardrail: wasForbidden || Widening.ofLimits.contains(event.name),
                    isInForceStill: opened.contains { ruling($0, session, at: end).contains(.allowed) })
            }
        }
    }

    /// The writes that may have opened something to a session, each with the calls that it may have opened: those that concern its principal,
    /// and those that concern the resources of its calls.
    private func steps(
        for session: SessionEvidence, _ calls: [ChangeCall], from start: Moment
    ) -> [(step: History.Step, calls: [ChangeCall])] {
        var found: [Moment: (step: History.Step, calls: [ChangeCall])] = [:]
        for step in input.steps(of: session.audit.principal) where start <= step.before { found[step.before] = (step, calls) }
        var byResource: [ResourceName: [ChangeCall]] = [:]
        for call in calls { for resource in call.resources { byResource[resource, default: []].append(call) } }
        for (resource, own) in byResource.sorted(by: { $0.key.text < $1.key.text }).prefix(Self.mostResources) {
            for step in input.steps(ofResource: resource) where start <= step.before {
                if let known = found[step.before] {
                    // What concerns the principal is tried on all calls.
                    if known.calls.count < calls.count { found[step.before]?.calls += own }
                } else {
                    found[step.before] = (step, own)
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value).suffix(Self.mostSteps)
    }

    /// Whether a state would have denied a call, whatever is not known of it.
    private func isDenied(_ call: ChangeCall, _ session: SessionEvidence, at moment: Moment) -> Bool {
        ruling(call, session, at: moment).contains { $0 == .implicitlyDenied || $0 == .explicitlyDenied }
    }

    /// The verdicts of a state on each resource of a call; none where the state does not tell what bound the session.
    private func ruling(_ call: ChangeCall, _ session: SessionEvidence, at moment: Moment) -> [Verdict] {
        guard let profile = input.profile(of: session, for: call.event, at: moment) else { return [] }
        let context = profile.inForce.context(of: call.event, isFederated: session.isFederated)
        return (call.resources.isEmpty ? [.none] : call.resources).map {
            profile.rule(call.action, profile.side(of: $0, for: call.action), context).verdict
        }
    }
}

extension [String] {
    /// Each once, in order.
    package var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
