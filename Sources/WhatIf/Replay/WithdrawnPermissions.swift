internal import Activity
internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Timeline

/// Finds calls that only a permission let pass which a stopped call had given, or from which it had taken a limit.
///
/// What would have bound the caller is what bound him before the first of the stopped changes, where every change of it up to the call is
/// stopped. Where one between them is not, no evidence tells that state, and nothing is said. Without dates the export is taken to be of
/// the time after the changes: then only a policy that was attached can be taken away again.
final class WithdrawnPermissions {
    private let states: StatesInForce
    private let sessions: ActingSessions
    private let sides: ResourceSides
    private let changes: PermissionChanges
    /// Changes that are stopped, in time order.
    private var stopped: [Event] = []
    private var ids: Set<String> = []
    private var found: [Int: (count: Int, bound: Earlier?)] = [:]

    /// What would have bound a caller.
    private struct Earlier {
        let bound: BoundPrincipal
        let cause: String
        let isDated: Bool
    }

    init(_ states: StatesInForce, _ sessions: ActingSessions, _ changes: PermissionChanges) {
        (self.states, self.sessions, self.changes) = (states, sessions, changes)
        sides = ResourceSides(states)
    }

    /// Notes a call that is stopped, by itself or by consequence.
    func note(_ event: Event) {
        guard changes.has(event) else { return }
        stopped.append(event)
        ids.insert(event.id)
    }

    /// The stopped call without which this one would have been refused; nil where there is none, or nothing tells.
    ///
    /// Cost: none before a change of permissions is stopped; then for each caller whom it concerns a look at all changes.
    func cause(of call: RecordedCall, _ session: ActingSession?) -> (cause: String, strength: ReplayedConsequence.Strength)? {
        guard !stopped.isEmpty, let session, let earlier = earlier(session, call.event) else { return nil }
        var isProved = earlier.isDated
        for check in call.checks where !check.isGuess && !check.isAlternative {
            for resource in check.resources where !resource.isOpen {
                let (_, side) = sides.side(
                    of: resource.name, for: check.action, asker: session.bound.caller.account, in: call.event)
                let context = session.inForce.context(
                    of: call.event, check.action, on: resource.name, isFederated: session.isFederated, tags: true)
                let request = side.request(session.bound.caller, check.action, context)
                guard Self.isRefused(request, to: earlier.bound, on: side), !Self.isRefused(request, to: session.bound, on: side)
                else { continue }
                // A policy of the resource that the input lacks might have let it pass all the same.
                if side.policy == nil, ResourcePolicyFacts.mayHavePolicy(arn: resource.name.text) { isProved = false }
                return (earlier.cause, isProved ? .proof : .likely)
            }
        }
        return nil
    }

    private static func isRefused(_ request: Request, to bound: BoundPrincipal, on side: ResourceSide) -> Bool {
        switch bound.rule(request, on: side, bound.authorizer(on: side)).verdict {
        case .explicitlyDenied, .implicitlyDenied: true
        case .allowed, .depends: false
        }
    }

    private func earlier(_ session: ActingSession, _ event: Event) -> Earlier? {
        let own = changes.of(session)
        let concerning = own.filter { ids.contains($0.id) }
        guard let first = concerning.first else { return nil }
        // A change that is not stopped stands between.
        guard !own.contains(where: { $0.time >= first.time && $0.time <= event.time && !ids.contains($0.id) }) else { return nil }
        if let known = found[session.number], known.count == concerning.count { return known.bound }
        let made = states.areOne ? withoutAttached(concerning, session) : before(first, session, event)
        if found.count >= ActingSessions.most { found.removeAll(keepingCapacity: true) }
        found[session.number] = (concerning.count, made)
        return made
    }

    private func before(_ change: Event, _ session: ActingSession, _ event: Event) -> Earlier? {
        sessions.session(of: event, before: change).map { Earlier(bound: $0.bound, cause: change.id, isDated: true) }
    }

    private func withoutAttached(_ changes: [Event], _ session: ActingSession) -> Earlier? {
        let attaching = changes.filter { $0.name.hasPrefix("Attach") }
        let arns = Set(attaching.compactMap { $0.text("policyArn", in: .requestParameters) })
        var bound = session.bound
        bound.policies.identity.removeAll { $0.name.map(arns.contains) ?? false }
        guard let first = attaching.first, bound.policies.identity.count < session.bound.policies.identity.count else { return nil }
        return Earlier(bound: bound, cause: first.id, isDated: false)
    }
}

/// The events that changed permissions, for all candidates.
final class PermissionChanges {
    private let events: EventList
    /// Cost: O(events), once a change of permissions is stopped.
    private lazy var changing = PermissionEvents(in: events)
    private lazy var ids = Set(changing.all.map(\.id))
    private var known: [Int: [Event]] = [:]

    init(_ events: EventList) { self.events = events }

    func has(_ event: Event) -> Bool {
        ["iam.amazonaws.com", "organizations.amazonaws.com"].contains(event.source) && ids.contains(event.id)
    }

    /// Those of what binds a session, in time order. Cost: O(its changes), once a session.
    func of(_ session: ActingSession) -> [Event] {
        if let known = known[session.number] { return known }
        let own = changing.changes(to: session.inForce)
        if known.count >= ActingSessions.most { known.removeAll(keepingCapacity: true) }
        known[session.number] = own
        return own
    }
}
