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
    /// A user or role, and a resource, by ARN or by the end of one, `*` allowed.
    package let principal: String?
    package let resource: String?
    public let reason: String
    /// Nil for a comment: whoever changes the file answers for it.
    public let owner: String?
    package let expires: Day?
    /// The entry.
    public let location: Location
    /// Where `expires` stands.
    package let expiryLocation: Location?

    package init(
        rule: RulePattern, file: PathPattern?, sid: String? = nil, value: String? = nil, fingerprint: String? = nil,
        principal: String? = nil, resource: String? = nil, reason: String, owner: String?, expires: Day? = nil, location: Location,
        expiryLocation: Location? = nil
    ) {
        self.rule = rule
        self.file = file
        self.sid = sid
        self.value = value
        self.fingerprint = fingerprint
        self.principal = principal
        self.resource = resource
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

    /// It names no file.
    package var isOfAnyFile: Bool { file?.text == "**" }
    /// It is about whom or what an audit speaks of, and not about a file.
    package var isOfPrincipals: Bool { principal != nil || resource != nil || (fingerprint != nil && isOfAnyFile) }

    private static func names(_ wanted: String, _ subject: String) -> Bool {
        wanted == subject || ["", "*/", "*:"].contains { Glob($0 + wanted).matches(subject) }
    }

    package func isExpired(on today: () -> Day) -> Bool { expires.map { $0 < today() } ?? false }

    /// Whether it is about a finding, of which the file is known to match.
    package func covers(_ finding: some ReportedFinding) -> Bool {
        if let fingerprint, fingerprint != finding.fingerprint { return false }
        for wanted in [principal, resource].compactMap(\.self) where !finding.subjects.contains(where: { Self.names(wanted, $0) }) {
            return false
        }
        if let sid, sid != finding.sid { return false }
        if let value, value != finding.value, !Glob(value).matches(finding.value) { return false }
        return rule.matches(finding.rule)
    }
}
