package import Activity
package import Authorization
package import Documents
internal import PolicyLanguage
package import Principals
package import Timeline

/// One set of credentials of the logs, with what bound it.
package final class ActingSession: Sendable {
    package let inForce: InForce
    package let bound: BoundPrincipal
    /// The caller's ARN as the log has it.
    package let arn: String
    /// A SAML or OIDC provider stands at the head of its lineage.
    package let isFederated: Bool
    package let number: Int

    init(_ inForce: InForce, _ bound: BoundPrincipal, arn: String, isFederated: Bool, number: Int) {
        self.inForce = inForce
        self.bound = bound
        self.arn = arn
        self.isFederated = isFederated
        self.number = number
    }

    /// Whether the credentials came from an event that can carry a session policy.
    var isSession: Bool {
        switch bound.caller {
        case .roleSession, .federatedUser: true
        default: false
        }
    }
}

/// Finds the session behind an event, each once.
package final class ActingSessions {
    private let directory: (Instant) -> Directory
    private let lineage: SessionLineage
    private var known: [Key: ActingSession?] = [:]

    private struct Key: Hashable {
        let principal: String?
        let issued: Instant?
        let isLongTerm: Bool
        let service: String?
    }

    /// - Parameter directory: the accounts as they were at a time.
    package init(_ lineage: SessionLineage, directory: @escaping (Instant) -> Directory) {
        self.lineage = lineage
        self.directory = directory
    }

    /// Nil where the event names nobody whom policies could bind. Cost: O(policies) for the first event of credentials.
    package func session(of event: Event) -> ActingSession? {
        let identity = event.identity
        let key = Key(
            principal: identity.principalID ?? identity.arn, issued: identity.issued, isLongTerm: identity.isLongTerm,
            service: identity.kind == .awsService ? identity.invokedBy : nil)
        if let session = known[key] { return session }
        let session = make(event)
        known[key] = .some(session)
        return session
    }

    private func make(_ event: Event) -> ActingSession? {
        let issue = lineage.issue(of: event)?.issue.event
        let timeline = Timeline(directory(event.time))
        guard let inForce = timeline.inForce(event.identity, issue: issue.map(SessionIssue.init)),
            let bound = BoundPrincipal(
                inForce.principal, inForce.bindings, sessionPolicies: inForce.sessionPolicies, keys: inForce.callerContext,
                missing: inForce.missing)
        else { return nil }
        let isFederated = lineage.chain(of: event).contains {
            ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"].contains($0.event.name)
        }
        return ActingSession(
            inForce, bound, arn: event.identity.arn ?? inForce.principal.name.text, isFederated: isFederated, number: known.count)
    }
}
