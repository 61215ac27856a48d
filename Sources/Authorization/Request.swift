public import PolicyLanguage

/// One request, as an authorization engine sees it.
public struct Request: Sendable {
    public var caller: Caller
    public var action: Action
    /// `ResourceName.none` for an action that acts on no resource.
    public var resource: ResourceName
    /// The account that owns the resource; nil where it is the caller's own.
    public var resourceAccount: String?
    /// Nothing tells which account owns the resource, unless the context has `aws:ResourceAccount`.
    package var isOwnerOpen = false
    public var context: Context

    public init(caller: Caller, action: Action, resource: ResourceName, resourceAccount: String? = nil, context: Context) {
        self.caller = caller
        self.action = action
        self.resource = resource
        self.resourceAccount = resourceAccount
        self.context = context
    }
}

/// The layers of AWS's evaluation, in the order in which a report names the one that stopped a request (docs/reference/evaluation.md).
public enum Layer: String, Sendable, CaseIterable, Comparable {
    case resourceControl = "resource control policy"
    case serviceControl = "service control policy"
    case resource = "resource policy"
    case identity = "identity policy"
    case boundary = "permissions boundary"
    case session = "session policy"
    case endpoint = "endpoint policy"

    public static func < (left: Layer, right: Layer) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .resourceControl: 0
        case .serviceControl: 1
        case .resource: 2
        case .identity: 3
        case .boundary: 4
        case .session: 5
        case .endpoint: 6
        }
    }
}

/// Every policy that has a say in a request. A layer that is nil does not exist for the caller or the resource.
public struct PolicySet: Sendable {
    public var identity: [Policy]
    /// The resource's own policy; a role's trust policy for `sts:AssumeRole*`.
    public var resource: Policy?
    public var boundary: [Policy]?
    public var session: [Policy]?
    /// One list a level, the root's first.
    public var serviceControl: [[Policy]]?
    /// AWS's own RCPFullAWSAccess is present at each level without being written down.
    public var resourceControl: [[Policy]]?
    public var endpoint: [Policy]?

    public init(
        identity: [Policy] = [], resource: Policy? = nil, boundary: [Policy]? = nil, session: [Policy]? = nil,
        serviceControl: [[Policy]]? = nil, resourceControl: [[Policy]]? = nil, endpoint: [Policy]? = nil
    ) {
        self.identity = identity
        self.resource = resource
        self.boundary = boundary
        self.session = session
        self.serviceControl = serviceControl
        self.resourceControl = resourceControl
        self.endpoint = endpoint
    }
}
