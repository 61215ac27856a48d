public import Changes
public import Documents
public import Findings

/// Everything that an audit has to say, as plain values in a stable order: the same input gives an equal report.
public struct AuditReport: Sendable, Equatable {
    /// Raised when a member is renamed, removed or changes its meaning.
    public static let schemaVersion = 1

    /// The files that were read, in the order of their names.
    public var inputs: [InputSummary]
    /// By start of the window, then id.
    public var changes: [ChangeAudit]
    /// What the logs tell by themselves; nil where a change was declared, or no log was given.
    public var investigation: Investigation?
    /// Every user and role of the accounts, the riskiest first.
    public var principals: [PrincipalReview] = []
    /// Permission sets that people hold in accounts whose role for them the input does not have.
    var unseenAssignments: [UnseenAssignment] = []
    /// The most severe first, then by rule, change, subject and place.
    public var findings: [Finding]
    /// Findings that the project has suppressed.
    public var suppressed: [SuppressedAuditFinding] = []
    /// Against a previous audit; nil where none was given.
    public var difference: AuditDifference?
    /// Every rule, in the order of the registry, with what became of it.
    public var rules: [RuleOutcome]
    /// In the order of `Gap`.
    public var gaps: [Gap]
    /// Kinds of evidence that were never given, with what is then taken for granted or not known.
    public var assumptions: [Gap]
    public var summary: AuditSummary

    package init(
        inputs: [InputSummary] = [], changes: [ChangeAudit] = [], findings: [Finding] = [], rules: [RuleOutcome] = [],
        gaps: [Gap] = [], assumptions: [Gap] = [], summary: AuditSummary = AuditSummary()
    ) {
        self.inputs = inputs
        self.changes = changes
        self.findings = findings
        self.rules = rules
        self.gaps = gaps
        self.assumptions = assumptions
        self.summary = summary
    }
}

/// A permission set in an account whose role for it is not in the input.
struct UnseenAssignment: Sendable, Equatable {
    let account: String
    let access: PrincipalReview.PermissionSetAccess
}

/// A file that was read, and what it gave.
public struct InputSummary: Sendable, Equatable {
    public var file: String
    /// `account authorization details`, `CloudTrail log`, `changes`...
    public var kind: String
    /// `roles` 12, `events` 2031: only what the file can give.
    public var counts: [Count]

    package init(file: String, kind: String, counts: [Count] = []) {
        self.file = file
        self.kind = kind
        self.counts = counts
    }
}

/// What became of one rule.
public struct RuleOutcome: Sendable, Equatable {
    public enum Result: Sendable, Equatable {
        /// It ran and found nothing.
        case quiet
        /// It ran and gave so many findings.
        case fired(Int)
        /// It ran for some of the changes only: the number of its findings, and what was missing for the others.
        case partly(Int, missing: [String])
        /// It could not run: what was missing. Never to be shown as passed.
        case notRun(missing: [String])
    }

    public var id: String
    public var severity: Severity
    public var confidence: Confidence
    /// One sentence of what it means.
    public var summary: String
    public var why: String
    public var fix: String
    public var result: Result

    package init(
        id: String, severity: Severity, confidence: Confidence, summary: String, why: String, fix: String, result: Result
    ) {
        self.id = id
        self.severity = severity
        self.confidence = confidence
        self.summary = summary
        self.why = why
        self.fix = fix
        self.result = result
    }
}

/// The numbers that a report begins with.
public struct AuditSummary: Sendable, Equatable {
    public var changes = 0
    public var sessions = 0
    /// Events in the logs, and those of them that belong to a change.
    public var events = 0
    public var eventsOfChanges = 0
    /// Events by the form in which their records were kept, and by how much of them is left there.
    public var records: [RecordCount] = []
    public var principals = 0
    public var policies = 0
    public var resources = 0
    public var toolCalls = 0
    /// One for each severity, the most severe first, zero included.
    public var findings: [SeverityCount] = []
    public var rulesNotRun = 0
    public var gaps = 0
    /// Hidden files and directories that were passed over.
    public var hiddenFiles = 0

    package init() {}

    public struct SeverityCount: Sendable, Equatable {
        public var severity: Severity
        public var count: Int

        package init(_ severity: Severity, _ count: Int) {
            self.severity = severity
            self.count = count
        }
    }
}
