public import Documents
public import Findings

/// One place where access was broader than the work needed, or the work not as it was agreed, with its proof.
public struct Finding: Sendable, Equatable {
    /// The rule's id, `destructive-beyond-ask`.
    public var rule: String
    public var severity: Severity
    public var confidence: Confidence
    /// What was found, with names and numbers: one or two sentences, user text in backticks, no full stop at the end.
    public var message: String
    /// Why it matters: the rule's own sentence.
    public var why: String
    /// How to fix it, made concrete where that is possible.
    public var fix: String
    /// The change under audit; nil for what stands in the policies whatever the change.
    public var change: String?
    /// The principal, session or resource that it is about, as an ARN where it has one.
    public var subject: String
    /// The statements that prove it, the one to fix first.
    public var statements: [StatementReference]
    /// Of those of the statements of which dated evidence tells it.
    public var since: [StatementSince] = []
    /// The events that prove it, in time order.
    public var events: [EventReference]
    /// Numbers that a reader may want to compare between audits: `actions`, `resources`, `minutes late`.
    public var counts: [Count]
    /// A place that is neither a statement of a policy nor an event.
    public var place: Location?
    /// The ARNs of all whom it concerns, where they are several: the holders of a policy, say.
    public var holders: [String] = []
    /// Of holders who have it as members of groups alone: the ARNs of the groups.
    package var groups: [String: [String]] = [:]
    /// What would have stopped it; nil where no recorded call shows what there was to stop.
    public package(set) var guardrail: ProposedGuardrail?
    /// What tells it apart from other findings of its rule about its subject.
    package var about = ""
    /// Tells it apart from one audit to the next: by rule, change, subject and what it is about, and by no position.
    public package(set) var fingerprint = ""

    package init(
        rule: String, severity: Severity, confidence: Confidence, message: String, why: String, fix: String, change: String? = nil,
        subject: String, statements: [StatementReference] = [], events: [EventReference] = [], counts: [Count] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.confidence = confidence
        self.message = message
        self.why = why
        self.fix = fix
        self.change = change
        self.subject = subject
        self.statements = statements
        self.events = events
        self.counts = counts
    }

    /// Where a reader should look first: the first statement, else the first event, else the place.
    public var location: Location? { statements.first?.location ?? events.first?.location ?? place }
}

/// A statement of a policy, by everything that helps to find it.
public struct StatementReference: Sendable, Hashable {
    /// The managed policy's ARN, or the inline policy's name with its owner.
    public var policy: String
    /// What the policy binds as: `identity policy`, `permissions boundary`, `service control policy`...
    public var layer: String
    public var sid: String?
    /// Its number in the document, from 0.
    public var index: Int
    public var location: Location

    package init(policy: String, layer: String, sid: String? = nil, index: Int, location: Location) {
        self.policy = policy
        self.layer = layer
        self.sid = sid
        self.index = index
        self.location = location
    }
}

/// Since when a statement of a finding has been in force, and by whose change.
public struct StatementSince: Sendable, Hashable {
    /// The statement's place among the finding's.
    public var statement: Int
    /// When the document came; without a write the first moment at which it is known to have been there.
    public var since: Instant
    /// Who wrote it; nil where no log shows the write.
    public var author: String?
    public var event: EventReference?

    package init(statement: Int, since: Instant, author: String? = nil, event: EventReference? = nil) {
        self.statement = statement
        self.since = since
        self.author = author
        self.event = event
    }
}

/// An event of a log.
public struct EventReference: Sendable, Hashable {
    public var id: String
    public var time: Instant
    /// The service's host without its domain, and the operation as the log names it: `cloudformation:DeleteStack`.
    public var name: String
    public var location: Location
    /// False for a tool call of a transcript without times: `time` then means nothing.
    public var isTimed = true

    package init(id: String, time: Instant, name: String, location: Location) {
        self.id = id
        self.time = time
        self.name = name
        self.location = location
    }
}

/// A number with its name.
public struct Count: Sendable, Hashable {
    public var name: String
    public var value: Int

    package init(_ name: String, _ value: Int) {
        self.name = name
        self.value = value
    }
}
