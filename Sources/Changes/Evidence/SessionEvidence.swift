package import Activity
internal import Documents
internal import Principals
package import Timeline

/// One session of a change.
///
/// A class, because rules make lists of sessions, and it is wide.
package final class SessionEvidence {
    package var audit: SessionAudit
    /// Missing of the sessions of the logs as a whole, of which nobody asks what they held.
    private let held: Held?
    /// Nil where what binds it is not known.
    package var inForce: InForce? { held?.inForce }
    package var profile: HeldProfile? { held?.profile }
    /// Its place among the change's sessions.
    package let number: Int
    /// A SAML or OIDC provider stands at the head of its lineage.
    package let isFederated: Bool
    private let findIssue: () -> Event?
    /// The principal as the logs name it: its sessions are found by it.
    package let nameInLogs: String
    private let findOfPrincipal: () -> [Peer]
    /// The event that issued the credentials.
    package private(set) lazy var issue: Event? = findIssue()
    /// All sessions of the same principal in all the logs, by session ARN, sorted; those of a service are left out. The same for each
    /// session of one `nameInLogs`.
    package var ofPrincipal: [Peer] { findOfPrincipal() }

    /// - Parameters:
    ///   - issue: the event that issued the credentials.
    ///   - ofPrincipal: the sessions of the same principal in all the logs.
    init(
        _ audit: SessionAudit, held: Held? = nil, number: Int, isFederated: Bool, nameInLogs: String, issue: @escaping () -> Event?,
        ofPrincipal: @escaping () -> [Peer]
    ) {
        self.audit = audit
        self.nameInLogs = nameInLogs
        self.held = held
        self.number = number
        self.isFederated = isFederated
        findIssue = issue
        findOfPrincipal = ofPrincipal
    }

    /// What is missing of what binds it.
    package var missing: [String] { inForce?.missing.map(\.gap.reason) ?? [] }

    /// What was in force for it, and what it held by that.
    final class Held {
        let inForce: InForce
        let profile: HeldProfile?

        init(_ inForce: InForce, _ profile: HeldProfile?) { (self.inForce, self.profile) = (inForce, profile) }
    }

    package struct Peer {
        package let arn: String
        package let firstEvent: Event
        package let isAgent: Bool
    }
}
