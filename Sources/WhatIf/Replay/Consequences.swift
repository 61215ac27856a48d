internal import Activity
internal import Actors
internal import Documents
internal import PolicyLanguage

/// Follows, in time order, what could not have happened as it did once some calls are stopped.
///
/// What it finds is a lower bound: whoever is stopped may have gone another way, and later calls may lean on stopped ones in ways that no
/// log shows.
struct Consequences {
    private let lineage: SessionLineage
    /// Stopped events, directly or by consequence, by id.
    private var stopped: Set<String> = []
    /// Resources that would not exist, with the stopped call that made them.
    private var unmade: [String: String] = [:]
    /// Resources that would not have been deleted, with the stopped call that deleted them.
    private var undeleted: [String: String] = [:]
    /// The last call by which each of the credentials set a service to work, and whether it is stopped.
    private var work: [CredentialsID: [String: Work]] = [:]

    private struct Work {
        let event: String
        let time: Instant
        let isStopped: Bool
    }

    /// A service works on for so long, in seconds.
    private static let serviceWork: Int64 = 1_800

    init(_ lineage: SessionLineage) { self.lineage = lineage }

    /// Why a call that is not stopped itself falls all the same.
    func consequence(
        of call: RecordedCall
    ) -> (cause: String, reason: ReplayedConsequence.Reason, strength: ReplayedConsequence.Strength)? {
        let event = call.event
        if stopped.isEmpty { return nil }
        if let issue = lineage.issue(of: event)?.issue.event, stopped.contains(issue.id) { return (issue.id, .credentials, .proof) }
        if let service = event.identity.invokedBy, let own = CredentialsID(event), let cause = work[own]?[service], cause.isStopped,
            event.time.seconds - cause.time.seconds <= Self.serviceWork
        {
            return (cause.event, .service, .likely)
        }
        for resource in call.checks.lazy.flatMap(\.resources) where !resource.isOpen && !resource.name.isNone {
            if let cause = unmade[resource.name.text], !Self.makes(event) { return (cause, .creation, .proof) }
            if let cause = undeleted[resource.name.text], Self.makes(event) { return (cause, .recreation, .likely) }
        }
        return nil
    }

    /// Notes what became of a call that succeeded.
    mutating func note(_ call: RecordedCall, isStopped: Bool) {
        let event = call.event
        if isStopped { stopped.insert(event.id) }
        guard event.isReadOnly != true else { return }
        if event.identity.invokedBy == nil, let own = CredentialsID(event) {
            work[own, default: [:]][event.source] = Work(event: event.id, time: event.time, isStopped: isStopped)
        }
        for resource in call.checks[0].resources where !resource.isOpen && !resource.name.isNone {
            let arn = resource.name.text
            // What was not deleted is still there, and what was not made cannot be deleted.
            if Self.makes(event) {
                if undeleted[arn] == nil || !isStopped { unmade[arn] = isStopped ? event.id : nil }
                if !isStopped { undeleted[arn] = nil }
            } else if event.name.hasPrefix("Delete") || event.name.hasPrefix("Terminate") {
                if unmade[arn] == nil || !isStopped { undeleted[arn] = isStopped ? event.id : nil }
                if !isStopped { unmade[arn] = nil }
            }
        }
    }

    private static func makes(_ event: Event) -> Bool {
        ["Create", "Run", "Restore", "Copy", "Import"].contains { event.name.hasPrefix($0) }
    }
}
