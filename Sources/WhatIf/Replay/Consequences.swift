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
    /// Some event is stopped, directly or by consequence.
    private var isStopping = false
    /// Of the stopped events those that issued credentials, by id.
    private var stopped: Set<String> = []
    /// Resources that would not exist, by what stands for their names, with the stopped call that made them.
    private var unmade: [UInt128: Event] = [:]
    /// The sessions of instances and functions that would not exist, with the stopped call that made these.
    private var unstarted: [Machine: (cause: Event, strength: ReplayedConsequence.Strength)] = [:]
    /// Resources that would not have been deleted, with the stopped call that deleted them.
    private var undeleted: [UInt128: Event] = [:]
    /// The last call by which each of the credentials set a service to work, where it is stopped.
    private var work: [Place: Event] = [:]
    /// With so many it is looked which of them are over.
    private var mostWork = mostCallers
    private var callers: [Event.IdentityKey: Caller] = [:]

    /// What is known of callers is given up beyond so many.
    private static let mostCallers = 16_384

    /// What is looked up once of all events of one identity.
    private struct Caller {
        /// What stands for its credentials; nil where the events tell nothing of them.
        let credentials: UInt128?
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
        let credentials: UInt128
        let service: String
    }

    /// A service works on for so long, in seconds.
    private static let serviceWork: Int64 = 1_800

    init(_ lineage: SessionLineage) { self.lineage = lineage }

    private mutating func caller(_ event: Event) -> Caller {
        let key = event.identityKey
        if let known = callers[key] { return known }
        let credentials = CredentialsID(event).map { own in
            FieldBytes.digest([own.principal, own.issued.map { "\($0)" } ?? "", own.accessKey ?? ""])
        }
        let caller = Caller(
            credentials: credentials, issue: lineage.issue(of: event)?.issue.event.id, service: event.identity.actingService,
            machine: event.identity.sessionName.map { Machine(account: event.identity.account, session: $0) },
            scope: event.identity.scope?.issuedTo)
        if callers.count >= Self.mostCallers { callers.removeAll(keepingCapacity: true) }
        callers[key] = caller
        return caller
    }

    /// Why a call that is not stopped itself falls all the same.
    mutating func consequence(
        of call: RecordedCall
    ) -> (cause: String, reason: ReplayedConsequence.Reason, strength: ReplayedConsequence.Strength)? {
        let event = call.event
        if !isStopping { return nil }
        let caller = caller(event)
        if let issue = caller.issue, stopped.contains(issue) { return (issue, .credentials, .proof) }
        if let service = caller.service, let own = caller.credentials,
            let cause = work[Place(credentials: own, service: service)], !Self.isOver(cause, at: event.time)
        {
            return (cause.id, .service, .likely)
        }
        if let scope = caller.scope, let cause = unmade[FieldBytes.digest([scope])] { return (cause.id, .creation, .proof) }
        if let machine = caller.machine, let found = unstarted[machine] { return (found.cause.id, .creation, found.strength) }
        if unmade.isEmpty, undeleted.isEmpty { return nil }
        let makes = Self.makes(event)
        for resource in call.checks.lazy.flatMap(\.resources) where !resource.isOpen && !resource.name.isNone {
            let name = FieldBytes.digest([resource.name.text])
            if !makes, let cause = unmade[name] { return (cause.id, .creation, .proof) }
            if makes, let cause = undeleted[name] { return (cause.id, .recreation, .likely) }
        }
        return nil
    }

    private static func isOver(_ work: Event, at time: Instant) -> Bool { time.seconds - work.time.seconds > serviceWork }

    /// Notes what became of a call that succeeded.
    mutating func note(_ call: RecordedCall, isStopped: Bool) {
        let event = call.event
        if isStopped {
            isStopping = true
            if CredentialIssue.issues(event) { stopped.insert(event.id) }
        }
        guard event.isReadOnly != true else { return }
        let caller = caller(event)
        if caller.service == nil, let own = caller.credentials {
            work[Place(credentials: own, service: event.source)] = isStopped ? event : nil
            if work.count > mostWork {
                work = work.filter { !Self.isOver($0.value, at: event.time) }
                mostWork = max(Self.mostCallers, work.count * 2)
            }
        }
        for resource in call.checks[0].resources where !resource.isOpen && !resource.name.isNone {
            let name = FieldBytes.digest([resource.name.text])
            // What was not deleted is still there, and what was not made cannot be deleted.
            if Self.makes(event) {
                if undeleted[name] == nil || !isStopped { unmade[name] = isStopped ? event : nil }
                if isStopped, undeleted[name] == nil { noteUnmade(resource, by: event) }
                if !isStopped { undeleted[name] = nil }
            } else if event.name.hasPrefix("Delete") || event.name.hasPrefix("Terminate") {
                if unmade[name] == nil || !isStopped { undeleted[name] = isStopped ? event : nil }
                if !isStopped { unmade[name] = nil }
            }
        }
    }

    /// What is known by other names than that of which IAM was asked: what got its id in the answer, and the sessions of what runs.
    private mutating func noteUnmade(_ resource: RecordedResource, by event: Event) {
        let account = event.account
        if resource.isMade {
            let kind = resource.name.text.dropLast()
            for id in Set(event.texts("**", in: .responseElements)) where id.utf8.count < 64 && id.contains("-") {
                unmade[FieldBytes.digest(["\(kind)\(id)"])] = event
                if kind.hasSuffix(":instance/"), id.hasPrefix("i-") {
                    unstarted[Machine(account: account, session: id)] = (event, .proof)
                }
            }
        } else if event.source == "lambda.amazonaws.com", let name = resource.name.text.split(separator: ":").last {
            // Anybody may give his session the name of a function.
            unstarted[Machine(account: account, session: String(name))] = (event, .likely)
        }
    }

    private static func makes(_ event: Event) -> Bool {
        ["Create", "Run", "Restore", "Copy", "Import"].contains { event.name.hasPrefix($0) }
    }
}
