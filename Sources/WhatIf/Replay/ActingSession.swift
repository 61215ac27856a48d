package import Activity
package import Authorization
internal import Documents
internal import PolicyLanguage
internal import Principals
package import Timeline

/// One set of credentials of the logs, with what bound it.
package final class ActingSession: Sendable {
    package let inForce: InForce
    package let bound: BoundPrincipal
    /// The caller's ARN as the log has it.
    package let arn: String
    /// A SAML or OIDC provider stands at the head of its lineage.
    package let isFederated: Bool
    /// Of what binds it; whoever asks for more of that time finds it in the states, which keep a few.
    let version: StatesInForce.Version
    /// Its own among all; credentials in use while something of what binds them is changed are several sessions here.
    package let number: Int
    /// The same number for sessions that differ in nothing but their names and condition keys.
    let kind: Int

    init(
        _ inForce: InForce, _ bound: BoundPrincipal, arn: String, isFederated: Bool, version: StatesInForce.Version, number: Int,
        kind: Int
    ) {
        self.inForce = inForce
        self.version = version
        self.bound = bound
        self.arn = arn
        self.isFederated = isFederated
        self.number = number
        self.kind = kind
    }

    /// Whether the credentials came from an event that can carry a session policy.
    var isSession: Bool {
        switch bound.caller {
        case .roleSession, .federatedUser: true
        default: false
        }
    }
}

/// Finds the session behind an event, each once for each version of what binds it.
package final class ActingSessions {
    private let states: StatesInForce
    private let lineage: SessionLineage
    private var known: [Key: Credentials] = [:]
    /// The sessions of identities that say the same in all their fields, while no state but one is asked of.
    private var same: [Event.IdentityKey: ActingSession?] = [:]
    private var count = 0
    private var kinds: [Kind: Int] = [:]
    private var kindCount = 0

    /// What was kept is given up beyond so many: sessions end, and a session is some KB.
    static let most = 8_192

    private struct Kind: Hashable {
        let principal: String
        let kind: PrincipalName.Kind
        let version: Int
    }

    private struct Key: Hashable {
        let principal: String?
        let issued: Instant?
        let isLongTerm: Bool
        let service: String?
    }

    private struct Credentials {
        let name: PrincipalName
        let federating: String?
        let issue: SessionIssue?
        let isFederated: Bool
        var versions: [Int: ActingSession?] = [:]
    }

    package init(_ lineage: SessionLineage, _ states: StatesInForce) {
        self.lineage = lineage
        self.states = states
    }

    /// Nil where the event names nobody whom policies could bind. Cost: O(policies) for the first event of credentials, and for the first
    /// after what binds them was changed.
    package func session(of event: Event) -> ActingSession? {
        guard states.areOne else { return find(event) }
        if let known = same[event.identityKey] { return known }
        let found = find(event)
        if same.count >= 4 * Self.most { same.removeAll(keepingCapacity: true) }
        same[event.identityKey] = .some(found)
        return found
    }

    /// The same session as it was bound before a write was made.
    package func session(of event: Event, before write: Event) -> ActingSession? { find(event, at: write) }

    private func find(_ event: Event) -> ActingSession? { find(event, at: event) }

    /// - Parameter moment: just before this event.
    private func find(_ event: Event, at moment: Event) -> ActingSession? {
        let identity = event.identity
        let key = Key(
            principal: identity.principalID ?? identity.arn, issued: identity.issued, isLongTerm: identity.isLongTerm,
            service: identity.kind == .awsService ? identity.invokedBy : nil)
        if known[key] == nil {
            guard let name = Timeline.principal(of: identity) else { return nil }
            if known.count >= Self.most {
                known.removeAll(keepingCapacity: true)
                same.removeAll(keepingCapacity: true)
            }
            known[key] = credentials(name, event)
        }
        guard let own = known[key] else { return nil }
        let version = states.version(
            of: own.name, federating: own.federating, and: own.issue?.policyARNs ?? [], for: moment)
        if let session = own.versions[version.number] { return session }
        let session = make(own, version, event)
        known[key]?.versions[version.number] = .some(session)
        return session
    }

    private func credentials(_ name: PrincipalName, _ event: Event) -> Credentials {
        let isFederated = lineage.chain(of: event).contains {
            ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"].contains($0.event.name)
        }
        return Credentials(
            name: name, federating: event.identity.issuerType == "IAMUser" ? event.identity.issuerARN : nil,
            issue: lineage.issue(of: event).map { SessionIssue($0.issue.event) }, isFederated: isFederated)
    }

    private func make(_ own: Credentials, _ version: StatesInForce.Version, _ event: Event) -> ActingSession? {
        let directory = states.directory(of: version)
        guard let inForce = Timeline(directory).inForce(event.identity, issue: own.issue),
            let bound = BoundPrincipal(
                inForce.principal, inForce.bindings, sessionPolicies: inForce.sessionPolicies, keys: inForce.callerContext,
                missing: inForce.missing)
        else { return nil }
        count += 1
        let kind = Kind(principal: inForce.principal.arn ?? own.name.text, kind: own.name.kind, version: version.number)
        // One that has limits of its own, or whose beginning is not known, is like no other.
        let isAlone = inForce.sessionPolicies != nil || own.issue?.isLimited == true
        let number = isAlone ? kindCount : kinds[kind] ?? kindCount
        if number == kindCount { kindCount += 1 }
        if !isAlone { kinds[kind] = number }
        return ActingSession(
            inForce, bound, arn: event.identity.arn ?? inForce.principal.name.text, isFederated: own.isFederated,
            version: version, number: count, kind: number)
    }
}
