public import Documents

/// An entry of `.ambit.yml`, or a comment in a file, that takes findings out of the report: which ones, why, on whose word, and until
/// when.
public struct Suppression: Sendable {
    package let rule: RulePattern
    /// Nil for a comment, which is about its own file.
    package let file: PathPattern?
    package let sid: String?
    /// The offending value (an action, a resource, a principal), `*` allowed.
    package let value: String?
    package let fingerprint: String?
    public let reason: String
    /// Nil for a comment: whoever changes the file answers for it.
    public let owner: String?
    package let expires: Day?
    /// The entry.
    public let location: Location
    /// Where `expires` stands.
    package let expiryLocation: Location?

    package init(
        rule: RulePattern, file: PathPattern?, sid: String? = nil, value: String? = nil, fingerprint: String? = nil, reason: String,
        owner: String?, expires: Day? = nil, location: Location, expiryLocation: Location? = nil
    ) {
        self.rule = rule
        self.file = file
        self.sid = sid
        self.value = value
        self.fingerprint = fingerprint
        self.reason = reason
        self.owner = owner
        self.expires = expires
        self.location = location
        self.expiryLocation = expiryLocation
    }

    /// The last day on which it counts, `YYYY-MM-DD`.
    public var expiry: String? { expires?.description }

    /// `until the roles are split (team-a, until 2027-01-31)`
    public var justification: String {
        let more = [owner, expiry.map { "until \($0)" }].compactMap(\.self).joined(separator: ", ")
        return more.isEmpty ? reason : "\(reason) (\(more))"
    }

    package func isExpired(on today: () -> Day) -> Bool { expires.map { $0 < today() } ?? false }

    /// Whether it is about a finding, of which the file is known to match.
    package func covers(_ finding: some ReportedFinding) -> Bool {
        if let fingerprint, fingerprint != finding.fingerprint { return false }
        if let sid, sid != finding.sid { return false }
        if let value, value != finding.value, !Glob(value).matches(finding.value) { return false }
        return rule.matches(finding.rule)
    }
}
