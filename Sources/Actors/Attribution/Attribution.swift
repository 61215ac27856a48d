public import Activity
public import Documents
public import Transcripts

/// How sure it is that an agent made a call.
public enum AgentGrade: String, Sendable, CaseIterable {
    /// The transcript's call and the event agree on service, operation, parameters and time, and on nothing else's account.
    case proven
    /// AWS itself says that the call came through one of its MCP servers, and so from an agent; which session's it is, no transcript tells.
    case attested
    /// The agent's mark, or its session's credentials and time, but no call that says the same.
    case likely
    case unattributed
}

/// Which logged events an agent's transcript accounts for, and how surely (docs/reference/attribution.md).
public struct Attribution: Sendable {
    /// One thing that speaks for a match.
    public enum Reason: Sendable, Hashable {
        /// The tool's output shows the event's request id.
        case requestID(String)
        case operation
        /// Parameters that say the same.
        case parameters([String])
        /// Neither side has a parameter.
        case noParameters
        /// The event lies between five seconds before the call and two minutes after its result.
        case time
        /// The user agent names the command.
        case command(String)
        /// The user agent has an agent's mark.
        case mark(String)
        case region
        /// The credentials are those of an event that is proven.
        case credentials
        /// A service made the call on behalf of the event of that id.
        case onBehalfOf(String)
        /// A tool that does many operations was running.
        case tool(String)
    }

    /// What accounts for an event.
    public struct Match: Sendable, Hashable {
        public let grade: AgentGrade
        public internal(set) var agent: Agent?
        /// The agent's session and its call, where there is a transcript.
        public internal(set) var session: AgentSession.ID?
        public internal(set) var call: ToolCall.ID?
        public internal(set) var reasons: [Reason] = []

        static let none = Match(grade: .unattributed)
    }

    /// A call of a session.
    public struct CallID: Sendable, Hashable {
        public let session: AgentSession.ID
        public let call: ToolCall.ID

        public init(session: AgentSession.ID, call: ToolCall.ID) { (self.session, self.call) = (session, call) }
    }

    var matches = MatchTable()
    var found: [CallID: [Event]] = [:]

    /// What accounts for an event.
    public func match(of event: Event) -> Match { matches[event] ?? .none }

    /// The first of the surest matches of events; nil where nothing accounts for any of them.
    package func best(of events: some Sequence<Event>) -> Match? {
        if matches.isEmpty { return nil }
        var best: Match?
        for event in events {
            guard let match = matches[event] else { continue }
            if match.grade == .proven { return match }
            if match.grade == .attested, best?.grade != .attested { best = match }
            if match.grade == .likely, best == nil { best = match }
        }
        return best
    }

    /// The events that a call accounts for, in the order of time; none where the log has none, or the call never ran.
    public func events(of call: CallID) -> [Event] { found[call, default: []] }

    /// Compares transcripts with a log.
    ///
    /// - Parameter events: in the order of time.
    /// - Complexity: O(events + calls × events of the same operation in the call's window).
    public static func attribute(_ events: EventList, to sessions: [AgentSession]) -> Attribution {
        var matcher = Matcher(events: events, sessions: sessions)
        matcher.run()
        return matcher.attribution
    }
}

extension Attribution.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .requestID(let id): "the tool's output shows the request id \(id)"
        case .operation: "same service and operation"
        case .parameters(let names): "same \(names.joined(separator: ", "))"
        case .noParameters: "no parameters on either side"
        case .time: "in the time of the call"
        case .command(let command): "the user agent names the command \(command)"
        case .mark(let mark): "the user agent has the mark \(mark)"
        case .region: "same region"
        case .credentials: "same credentials as a proven call"
        case .onBehalfOf(let id): "made by a service on behalf of event \(id)"
        case .tool(let tool): "while \(tool) ran"
        }
    }
}

/// One set of credentials in use, whatever access key a call carries: forwarded calls have keys of their own.
public struct CredentialsID: Sendable, Hashable {
    public let principal: String
    /// When they were issued; nil for long-term credentials, which have a key instead.
    public let issued: Instant?
    public let accessKey: String?

    /// Nil where the event tells nothing of the caller.
    public init?(_ event: Event) {
        let identity = event.identity
        guard let principal = identity.callerID ?? identity.arn ?? identity.otherName else { return nil }
        self.principal = principal
        issued = identity.issued
        accessKey = identity.issued == nil ? identity.accessKeyID : nil
    }
}
