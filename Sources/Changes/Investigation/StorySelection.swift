public import Documents

/// Which part of what happened is wanted; nothing named is everything.
public struct StorySelection: Sendable {
    /// The id of a declared change, or of an agent's session.
    public var change: String?
    /// An ARN, its end, a person, an agent or the end of an access key.
    public var principal: String?
    /// An ARN, its end, or a name within it.
    public var resource: String?
    public var from: Instant?
    public var to: Instant?

    public init(
        change: String? = nil, principal: String? = nil, resource: String? = nil, from: Instant? = nil, to: Instant? = nil
    ) {
        self.change = change
        self.principal = principal
        self.resource = resource
        self.from = from
        self.to = to
    }

    package func contains(_ time: Instant) -> Bool { from.map { $0 <= time } ?? true && to.map { time <= $0 } ?? true }

    package func means(_ moment: StoryMoment, key: String?) -> Bool {
        if let principal {
            let names = [moment.principal, moment.who, moment.agent, moment.session].compactMap { $0 }
            guard key?.hasSuffix(principal) == true || names.contains(where: { Self.isName($0, called: principal) }) else {
                return false
            }
        }
        if let resource {
            let isNamed = moment.resources.contains {
                Self.ends($0, with: resource) || $0.contains("/\(resource)/") || $0.contains(":\(resource)/")
            }
            guard isNamed || moment.command?.contains(resource) == true else { return false }
        }
        return true
    }

    /// Whether somebody's name, or the ARN of a session, is what was asked for: itself, its end, or the role that the session is of.
    package static func isName(_ name: String, called text: String) -> Bool {
        ends(name, with: text) || isSession(name, ofRole: text)
    }

    /// What a session's ARN does not tell is the path of its role, and no two roles of an account have one name.
    private static func isSession(_ session: String, ofRole role: String) -> Bool {
        func fields(_ arn: String) -> [Substring] { arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false) }
        let parts = fields(session)
        guard parts.count == 6, parts[5].hasPrefix("assumed-role/") else { return false }
        let whole = fields(role)
        if whole.count == 6, whole[1] != parts[1] || whole[2] != "iam" || whole[4] != parts[4] { return false }
        let name = whole.count == 6 ? whole[5] : Substring(role)
        return name.hasPrefix("role/") && name.split(separator: "/").last == parts[5].split(separator: "/").dropFirst().first
    }

    /// A name that is the whole, or what stands after a `/` or `:`.
    private static func ends(_ name: String, with end: String) -> Bool {
        name == end || name.hasSuffix("/\(end)") || name.hasSuffix(":\(end)") || name.contains("/\(end)/")
    }
}
