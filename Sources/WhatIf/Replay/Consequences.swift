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
    /// The sessions of instances and functions that would not exist, with the stopped call that made these.
    private var unstarted: [Machine: (cause: String, strength: ReplayedConsequence.Strength)] = [:]
    /// Resources that would not have been deleted, with the stopped call that deleted them.
    private var undeleted: [String: String] = [:]
    /// The last call by which each of the credentials set a service to work, and whether it is stopped.
    private var work: [Place: Work] = [:]
    private var callers: [Event.IdentityKey: Caller] = [:]
    private var numbers: [CredentialsID: Int] = [:]

    /// What is looked up once of all events of one identity.
    private struct Caller {
        /// The number of its credentials; nil where the events tell nothing of them.
        let credentials: Int?
        /// The event that issued them, by id.
        let issue: String?
        let service: String?
        /// The session as one of an instance or function that has its name.
        let machine: Machine?
        /// What its credentials were issued to, where the record tells it.
        let scope: String?
    }

    /// EC2 names the sessions of an instance's role by the instance, Lambda those of a function's role by the function.
    private struct Machine: Hashable {
        let account: String?
        let session: String
    }

    private struct Place: Hashable {
        let credentials: Int
        let service: String
    }

    private struct Work {
        let event: Event
        let isStopped: Bool
    }

    /// A service works on for so long, in seconds.
    private static let serviceWork: Int64 = 1_800

    init(_ lineage: SessionLineage) { self.lineage = lineage }

    private mutating func caller(_ event: Event) -> Caller {
        let key = event.identityKey
        if let known = callers[key] { return known }
        var number: Int?
        if let own = CredentialsID(event) {
            number = numbers[own] ?? numbers.count
            numbers[own] = number
        }
        let caller = Caller(
            credentials: number, issue: lineage.issue(of: event)?.issue.event.id, service: event.identity.actingService,
            machine: event.identity.sessionName.map { Machine(account: event.identity.account, session: $0) },
            scope: event.identity.scope?.issuedTo)
        callers[key] = caller
        return caller
    }

    /// Why a call that is not stopped itself falls all the same.
    mutating func consequence(
        of call: RecordedCall
    ) -> (cause: String, reason: ReplayedConsequence.Reason, strength: ReplayedConsequence.Strength)? {
        let event = call.event
        if stopped.isEmpty { return nil }
        let caller = caller(event)
        if let issue = caller.issue, stopped.contains(issue) { return (issue, .credentials, .proof) }
        if let service = caller.service, let own = caller.credentials,
            let cause = work[Place(credentials: own, service: service)], cause.isStopped,
            event.time.seconds - cause.event.time.seconds <= Self.serviceWork
        {
            return (cause.event.id, .service, .likely)
        }
        if let scope = caller.scope, let cause = unmade[scope] { return (cause, .creation, .proof) }
        if let machine = caller.machine, let found = unstarted[machine] { return (found.cause, .creation, found.strength) }
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
        let caller = caller(event)
        if caller.service == nil, let own = caller.credentials {
            work[Place(credentials: own, service: event.source)] = Work(event: event, isStopped: isStopped)
        }
        for resource in call.checks[0].resources where !resource.isOpen && !resource.name.isNone {
            let arn = resource.name.text
            // What was not deleted is still there, and what was not made cannot be deleted.
            if Self.makes(event) {
                if undeleted[arn] == nil || !isStopped { unmade[arn] = isStopped ? event.id : nil }
                if isStopped, undeleted[arn] == nil { noteUnmade(resource, by: event) }
                if !isStopped { undeleted[arn] = nil }
            } else if event.name.hasPrefix("Delete") || event.name.hasPrefix("Terminate") {
                if unmade[arn] == nil || !isStopped { undeleted[arn] = isStopped ? event.id : nil }
                if !isStopped { unmade[arn] = nil }
            }
        }
    }

    /// What is known by other names than that of which IAM was asked: what got its id in the answer, and the sessions of what runs.
    private mutating func noteUnmade(_ resource: RecordedResource, by event: Event) {
        let account = event.account
        if resource.isMade {
            let kind = resource.name.text.dropLast()
            for id in Set(event.texts("**", in: .responseElements)) where id.utf8.count < 64 && id.contains("-") {
                unmade["\(kind)\(id)"] = event.id
                if kind.hasSuffix(":instance/"), id.hasPrefix("i-") {
                    unstarted[Machine(account: account, session: id)] = (event.id, .proof)
                }
            }
        } else if event.source == "lambda.amazonaws.com", let name = resource.name.text.split(separator: ":").last {
            // Anybody may give his session the name of a function.
            unstarted[Machine(account: account, session: String(name))] = (event.id, .likely)
        }
    }

    private static func makes(_ event: Event) -> Bool {
        ["Create", "Run", "Restore", "Copy", "Import"].contains { event.name.hasPrefix($0) }
    }
}
