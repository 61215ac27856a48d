public import Changes
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
