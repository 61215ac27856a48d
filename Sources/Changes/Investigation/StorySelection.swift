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
            guard key?.hasSuffix(principal) == true || names.contains(where: { Self.ends($0, with: principal) }) else {
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

    /// A name that is the whole, or what stands after a `/` or `:`.
    private static func ends(_ name: String, with end: String) -> Bool {
        name == end || name.hasSuffix("/\(end)") || name.hasSuffix(":\(end)") || name.contains("/\(end)/")
    }
}
