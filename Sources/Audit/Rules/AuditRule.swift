internal import Changes
internal import Documents
package import Findings

/// One thing that an audit looks for in a change, in the policies that bind somebody, or in the logs.
///
/// The check's kind and its needs say what evidence it takes: where that is missing, the rule is reported as not run.
package struct AuditRule: Sendable {
    package let id: String
    package let severity: Severity
    package let confidence: Confidence
    /// What it means, in one sentence without a full stop at its end.
    package let summary: String
    package let why: String
    package let fix: String
    /// It is run on the logs as a whole where neither a change nor a transcript was given.
    var readsLogs = false
    /// What the tool calls of a change show of it, where no log tells of the change.
    var ofToolCalls: (@Sendable (ChangeEvidence, inout RuleRun) -> Void)?
    let check: Check

    enum Check: Sendable {
        /// Once for everybody in the accounts: needs account details.
        case accounts(@Sendable (AccountEvidence, inout RuleRun) -> Void)
        /// Once for all events: needs a log.
        case log(@Sendable (AuditInput, inout RuleRun) -> Void)
        /// Once for each change that has the evidence.
        case change([EvidenceNeed], @Sendable (ChangeEvidence, inout RuleRun) -> Void)
    }
}

/// One run of a rule: where it puts what it finds, and what it could not look at.
struct RuleRun {
    let rule: AuditRule
    let change: String?
    private(set) var findings: [Finding] = []
    private(set) var missing: [String] = []
    /// It ran, though not on everything.
    private(set) var isPartial = false

    init(_ rule: AuditRule, change: String? = nil) {
        self.rule = rule
        self.change = change
    }

    /// - Parameters:
    ///   - message: what was found, without a full stop at its end, user text in backticks.
    ///   - severity: where it is not the rule's own.
    ///   - fix: where it can be said more exactly than the rule does.
    ///   - place: where neither a statement nor an event tells it.
    ///   - about: what tells this finding apart from others of the rule about the same subject; nothing that changes with time.
    ///   - holders: the ARNs of all whom it concerns, where they are several.
    mutating func report(
        _ message: String, subject: String, severity: Severity? = nil, confidence: Confidence? = nil, fix: String? = nil,
        statements: [StatementReference] = [], events: [EventReference] = [], place: Location? = nil, about: String = "",
        holders: [String] = [], counts: [Count] = []
    ) {
        var finding = Finding(
            rule: rule.id, severity: severity ?? rule.severity, confidence: confidence ?? rule.confidence, message: message,
            why: rule.why, fix: fix ?? rule.fix, change: change, subject: subject, statements: statements, events: events,
            counts: counts)
        finding.place = place
        finding.about = about
        finding.holders = holders
        findings.append(finding)
    }

    /// Says that a part could not be looked at.
    mutating func lacks(_ reason: String) { missing.append(reason) }

    /// Says that what was looked at may be less than there is.
    mutating func leavesOpen(_ reason: String) {
        missing.append(reason)
        isPartial = true
    }

    /// What is missing of what binds sessions leaves open what they held.
    mutating func leavesOpen(_ sessions: SessionEvidenceList) {
        for session in sessions {
            for reason in session.missing { leavesOpen(reason) }
        }
    }
}
