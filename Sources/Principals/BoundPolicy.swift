public import Documents
public import PolicyLanguage

/// A policy that binds a principal or a resource, and how it comes to.
public struct BoundPolicy: Sendable {
    public enum Source: Hashable, Sendable {
        case inline
        case managed
        /// Inline in a group of the user, or attached to it.
        case group(String)
        /// Attached to the root, a unit or an account of the organisation, by id.
        case target(String)
        /// The policy of the resource itself.
        case resource
    }

    public let policy: Policy
    public let name: String
    /// The managed policy's ARN, or that of the resource whose policy it is.
    public let arn: String?
    public let source: Source
    /// What else it says, where only some of its statements are known; nil where it is whole.
    package let rest: Gap?

    package init(policy: Policy, name: String, arn: String? = nil, source: Source, rest: Gap? = nil) {
        self.policy = policy
        self.name = name
        self.arn = arn
        self.source = source
        self.rest = rest
    }

    func bound(by source: Source) -> BoundPolicy { BoundPolicy(policy: policy, name: name, arn: arn, source: source) }
}

/// A part of what binds a principal that the input does not hold or that could not be read. A verdict that leans on that layer is
/// no more than `depends`.
public struct MissingPart: Hashable, Sendable {
    public let layer: PolicyKind
    public let gap: Gap

    package init(_ layer: PolicyKind, _ gap: Gap) {
        self.layer = layer
        self.gap = gap
    }
}

/// Whether the input has an entity of that name.
public enum ExportStatus: String, Sendable {
    /// It is in the input.
    case held
    /// Its kind was exported whole for its account, without it: it does not exist.
    case absent
    /// The input does not say: its account, or that part of it, was not given.
    case notGiven
    /// It needs no entity: root, a service, an unsigned caller.
    case needless
}

/// Everything that binds one principal, whatever the request.
public struct Bindings: Sendable {
    public var standing: ExportStatus
    /// Inline, managed and group policies, in the order of the input.
    public var identity: [BoundPolicy] = []
    public var boundary: BoundPolicy?
    /// True also where the boundary's document is missing.
    public var hasBoundary = false
    /// The levels of the organisation's service control policies, the root's first; nil where the input puts the account into no
    /// organisation, or where the organisation has not enabled that type. They are given for exempt principals too.
    public var serviceControl: [ControlLevel]?
    /// SCPs do not bind it (docs/reference/special-principals.md).
    public var isExemptFromServiceControl = false
    public var missing: [MissingPart] = []

    package init(standing: ExportStatus) {
        self.standing = standing
    }
}
