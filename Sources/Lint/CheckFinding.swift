public import Documents
public import Findings

/// What a rule has to say of one place in a policy document.
public struct CheckFinding: Sendable, Hashable {
    public var rule: String
    public var severity: Severity
    public var confidence: Confidence
    /// Lower case, no full stop, user text in backticks.
    public var message: String
    /// The cure in this place, where one is known.
    public var help: String?
    /// Where the offending value stands, from its first to past its last character.
    public var location: Location
    /// The statement's `Sid`, and its number in the document from 0; nil for what concerns the document.
    public var sid: String?
    public var statement: Int?
    /// The offending value as written, shortened: with the rule and the statement it tells a finding apart when lines move.
    public var value: String
    /// Other places that the finding rests on, in the order of reasoning.
    public var related: [RelatedPlace]
    /// What the policy is called within a template or a plan; nil for one that is the file.
    public var policy: String?
    /// By what names the template knows those whom the policy is attached to.
    package var principals: [String] = []
    /// All of the offending value, where `value` is not: two long values must not pass for one.
    package var identity: String?
    package var mark: Fingerprint.Mark?
    /// Where the document stands that it is about, for access that is new.
    package var document: Location?
    /// What could not be read or decided, where that is what it tells.
    package var gap: Gap?
    /// The cure as a change of the text, where it is mechanical.
    package var fix: Fix?

    package init(
        rule: String, severity: Severity, confidence: Confidence, message: String, help: String?, location: Location, sid: String?,
        statement: Int?, value: String, related: [RelatedPlace], principals: [String] = [], identity: String? = nil, fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.confidence = confidence
        self.message = message
        self.help = help
        self.location = location
        self.sid = sid
        self.statement = statement
        self.value = value
        self.related = related
        self.principals = principals
        self.identity = identity
        self.fix = fix
    }

    public var level: Level { severity.level }

    /// In the order of their places; at one place in the order given.
    package static func byPlace(_ findings: [CheckFinding]) -> [CheckFinding] {
        // Those of one document come so.
        if findings.indices.dropFirst().allSatisfy({ !(findings[$0].location < findings[$0 - 1].location) }) { return findings }
        return findings.indices.sorted { one, other in
            (findings[one].location, one) < (findings[other].location, other)
        }.map { findings[$0] }
    }
}

extension CheckFinding: ReportedFinding {
    package var subjects: [String] { principals }
    package var identityParts: [String] { [policy ?? "", sid ?? "", identity ?? value] }
}

/// A place that a finding rests on, and what it adds.
public struct RelatedPlace: Sendable, Hashable {
    public var message: String
    public var location: Location

    package init(_ message: String, _ location: Location) {
        self.message = message
        self.location = location
    }
}
