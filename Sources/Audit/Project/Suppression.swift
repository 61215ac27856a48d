public import Documents
internal import PolicyLanguage

/// An entry of `.ambit.yml` that takes findings out of the report: which ones, why, on whose word, and until when.
public struct Suppression: Sendable {
    package let rule: RulePattern
    package let file: PathPattern
    package let sid: String?
    /// The offending value (an action, a resource, a principal), `*` allowed.
    package let value: String?
    package let fingerprint: String?
    public let reason: String
    public let owner: String
    package let expires: Day?
    /// The entry.
    public let location: Location
    /// Where `expires` stands.
    package let expiryLocation: Location?

    /// The last day on which it counts, `YYYY-MM-DD`.
    public var expiry: String? { expires?.description }

    /// `until the roles are split (team-a, until 2027-01-31)`
    public var justification: String { "\(reason) (\(owner)\(expiry.map { ", until \($0)" } ?? ""))" }

    package func isExpired(on today: () -> Day) -> Bool { expires.map { $0 < today() } ?? false }

    /// Whether it is about a finding, of which the file is known to match.
    func covers(_ finding: CheckFinding) -> Bool {
        if let fingerprint, fingerprint != finding.fingerprint { return false }
        if let sid, sid != finding.sid { return false }
        if let value, value != finding.value, !Glob(value).matches(finding.value) { return false }
        return rule.matches(finding.rule)
    }
}

/// A finding that a suppression took out of the report.
public struct SuppressedFinding: Sendable {
    public let finding: CheckFinding
    public let suppression: Suppression

    package init(_ finding: CheckFinding, by suppression: Suppression) {
        self.finding = finding
        self.suppression = suppression
    }
}
