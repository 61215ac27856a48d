package import AgentSettings
public import Findings
package import Templates

/// One thing that Ambit looks for: what it means, why it matters, how to fix it, examples of it, and how to find it.
///
/// A rule is one constant in one file. Its examples are its documentation and its test at once. A class, so that a run over thousands
/// of documents does not copy it for each.
public final class Rule: Sendable {
    /// In kebab case.
    public let id: String
    public let severity: Severity
    public let confidence: Confidence
    /// What it means, in one sentence without a full stop at its end.
    public let summary: String
    /// Why it matters.
    public let why: String
    /// How to fix it.
    public let fix: String
    /// The page of AWS, or the incident, that it comes from.
    public let source: String
    /// Examples in which it fires, each offending value between `«` and `»`.
    package let fires: [Example]
    /// Examples in which it does not.
    package let quiet: [Example]
    package let check: Check
    /// The same fault in a policy of AWS's own that is attached: the message, or nil where it has not.
    package let attachment: (@Sendable (DeclaredAttachment) -> String?)?

    /// The evidence that a rule needs, and what it does with it.
    package enum Check: Sendable {
        /// The text of a file: the reader finds the fault before there is a document.
        case text
        /// A document beside what it was in a base.
        case comparison
        /// The settings of a coding agent: what is wrong with them, their reader tells by kind.
        case settings(AgentSmell.Kind)
        /// The code that makes a policy: what is wrong with it, its reader tells by kind.
        case code(FoundFault.Kind)
        /// A policy of elsewhere that a template attaches: the message, or nil where nothing is wrong with it.
        case attachment(@Sendable (DeclaredAttachment) -> String?)
        /// What a file as a whole shows: the checker tells it.
        case file
        /// What could not be read or decided, where gaps are to count as findings.
        case gap
        /// The project's own configuration: judged after all else, by what became of its entries.
        case configuration
        /// A policy document whatever it holds: called once for each document of the kinds.
        case document(PolicyKinds, @Sendable (Draft, CheckRun) -> Void)
        /// A statement of a document: called once for each statement of the kinds.
        case statement(PolicyKinds, @Sendable (DraftStatement, CheckRun) -> Void)
    }

    package init(
        id: String, severity: Severity, confidence: Confidence = .high, summary: String, why: String, fix: String, source: String,
        fires: [Example], quiet: [Example], check: Check, attachment: (@Sendable (DeclaredAttachment) -> String?)? = nil
    ) {
        self.id = id
        self.severity = severity
        self.confidence = confidence
        self.summary = summary
        self.why = why
        self.fix = fix
        self.source = source
        self.fires = fires
        self.quiet = quiet
        self.check = check
        if case .attachment(let message) = check { self.attachment = message } else { self.attachment = attachment }
    }

    public var level: Level { severity.level }
}
