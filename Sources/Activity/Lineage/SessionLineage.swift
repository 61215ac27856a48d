public import Documents

/// The chain of events by which credentials came to be, and the person at its end (docs/reference/attribution.md, docs/reference/lineage.md).
public struct SessionLineage: Sendable {
    /// In the order of time; those that name no credentials, to which nothing can be traced, are left out.
    public let issues: IssueList
    public let gaps: [Gap]
    private let numbers: Numbers

    /// Collects the credentials that a log saw issued. `events` are in the order of time.
    public init(_ events: EventList) {
        let told = PieceBuilder(events.losses)
        var (places, numbers, gaps): ([UInt32], Numbers, [Gap]) = ([], Numbers(), [])
        for (place, event) in events.enumerated() where CredentialIssue.issues(event) {
            do throws(InputError) {
                let issue = try CredentialIssue(event)
                if issue.accessKeyID == nil, issue.principalID == nil { continue }
                numbers.add(issue, UInt32(places.count)) { events[Int(places[Int($0)])] }
                places.append(UInt32(place))
                told.append { issue.pack(into: &$0) }
            } catch {
                gaps.append(Gap(error))
            }
        }
        issues = IssueList(events, places, told.ended())
        (self.numbers, self.gaps) = (numbers, gaps)
    }

    /// The numbers of issues, by what stands for an access key and for a principal's id.
    private struct Numbers {
        var byKey: [UInt128: UInt32] = [:]
        /// The last of each principal.
        var byPrincipal: [UInt128: UInt32] = [:]
        /// Of each issue the one of the same principal before it, and one more; 0 where there is none.
        private var earlier: [UInt32] = []

        /// - Parameter event: of an issue that is known, by its number.
        mutating func add(_ issue: CredentialIssue, _ number: UInt32, _ event: (UInt32) -> Event) {
            if let key = issue.accessKeyID.map({ FieldBytes.digest([$0]) }) {
                // A call into another account is told twice; only the caller's account tells who called (docs/reference/lineage.md).
                if let known = byKey[key], event(known).identity.arn != nil || issue.event.identity.arn == nil { return }
                byKey[key] = number
            }
            guard let principal = issue.principalID else { return }
            let digest = FieldBytes.digest([principal])
            earlier += repeatElement(0, count: Int(number) - earlier.count)
            earlier.append(byPrincipal[digest].map { $0 + 1 } ?? 0)
            byPrincipal[digest] = number
        }

        /// The issue of the same principal before one.
        func issue(before number: UInt32) -> UInt32? {
            let known = Int(number) < earlier.count ? earlier[Int(number)] : 0
            return known == 0 ? nil : known - 1
        }
    }

    /// How an event was traced to the issue of its credentials.
    public enum Link: String, Sendable {
        case accessKey = "access key"
        /// The same session name and time of issue.
        case session = "session and time of issue"
    }

    /// The event that issued the credentials of a call, where the log has it.
    public func issue(of event: Event) -> (issue: CredentialIssue, link: Link)? {
        if issues.isEmpty { return nil }
        let identity = event.identity
        if let key = identity.accessKeyID, let number = numbers.byKey[FieldBytes.digest([key])] {
            return (issues[Int(number)], .accessKey)
        }
        guard let principal = identity.principalID, let issued = identity.issued,
            let last = numbers.byPrincipal[FieldBytes.digest([principal])]
        else { return nil }
        // Keys may be left out "for security reasons", and forwarded calls have their own: the session's time of issue tells.
        let known = sequence(first: last) { numbers.issue(before: $0) }
        let issue = known.first { abs(issues.event(Int($0)).time.seconds - issued.seconds) <= 2 }
        return issue.map { (issues[Int($0)], .session) }
    }

    /// The issues behind an event, its own credentials' first; the last is the oldest that the log has.
    public func chain(of event: Event) -> [CredentialIssue] {
        var chain: [CredentialIssue] = []
        var seen: Set<Event> = []
        var current = event
        while let found = issue(of: current)?.issue, seen.insert(found.event).inserted, chain.count < 32 {
            chain.append(found)
            current = found.event
        }
        return chain
    }

    /// Who was behind an event.
    public func person(behind event: Event) -> Person? {
        let chain = chain(of: event)
        let events = [event] + chain.map(\.event)
        if let found = events.lazy.compactMap({ $0.identity.onBehalfOf }).first {
            return Person(name: found.user, evidence: .identityCenter)
        }
        if let found = events.lazy.compactMap({ $0.identity.sourceIdentity }).first ?? chain.lazy.compactMap(\.sourceIdentity).first
        {
            return Person(name: found, evidence: .sourceIdentity)
        }
        // The end of the chain is closest to the person; the names on the way are given by programs.
        for event in events.reversed() {
            if let name = event.identity.sessionName, name.contains("@") { return Person(name: name, evidence: .sessionName) }
            if event.identity.kind == .iamUser, let name = event.identity.userName {
                return Person(name: name, evidence: .userName)
            }
        }
        if let subject = chain.last?.subject, subject.contains("@") { return Person(name: subject, evidence: .federation) }
        for event in events.reversed() {
            if event.identity.issuerType == "IAMUser", let name = event.identity.issuerUserName {
                return Person(name: name, evidence: .userName)
            }
            if event.identity.kind == .root { return Person(name: "root", evidence: .root) }
        }
        return nil
    }
}

/// The human behind credentials, and what names them; the better evidence first.
public struct Person: Sendable, Hashable {
    public enum Evidence: String, Sendable, CaseIterable {
        /// Identity Center's user id.
        case identityCenter = "identity center user"
        /// Set once and kept through every later session.
        case sourceIdentity = "source identity"
        /// The name of the first session: free text that identity providers fill with an address.
        case sessionName = "session name"
        case userName = "user name"
        /// The subject that the identity provider told.
        case federation = "federated subject"
        case root = "root user"
    }

    public let name: String
    public let evidence: Evidence

    package init(name: String, evidence: Evidence) {
        self.name = name
        self.evidence = evidence
    }
}
