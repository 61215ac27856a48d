import Documents
import PolicyLanguage

/// Who is asking for what, and so which layers bind and how they combine (docs/reference/resource-policies.md).
struct RequestRules {
    let isAlwaysAllowed: Bool
    /// What AWS owns and nobody can change, or what AWS lets no caller of that account do.
    let isUnchangeable: Bool
    /// Whether the caller's account owns the resource.
    let isSameAccount: Truth
    /// Identity policies count only as far as the resource's policy lets them: KMS keys, role trust.
    let needsResourcePolicy: Bool
    let callerIsPrincipal: Bool
    let callerIsRoot: Bool
    let callerIsFederatedUser: Bool
    /// A session of AssumeRoot: it has nothing but what its task policy passes.
    let callerIsAssumedRoot: Bool
    /// Whether denials of the resource's own policy do not bind the caller.
    let escapesResourceDenials: Truth
    private let bindsServiceControl: Bool
    private let bindsResourceControl: Bool
    private let given: Presence

    /// Which layers there are policies for.
    struct Presence: Sendable {
        let resource, boundary, session, serviceControl, resourceControl: Bool
        var endpoint: Bool

        init(_ policies: PolicySet) {
            resource = policies.resource != nil
            boundary = policies.boundary != nil
            session = policies.session != nil
            serviceControl = policies.serviceControl != nil
            resourceControl = policies.resourceControl != nil
            endpoint = policies.endpoint != nil
        }
    }

    init(_ request: Request, _ given: Presence, _ identity: CallerIdentity) {
        isAlwaysAllowed = Self.isAlwaysAllowed(request)
        isSameAccount = Self.isSameAccount(request)
        callerIsPrincipal = request.caller.isPrincipalOfAccount
        callerIsRoot = if case .root = request.caller { true } else { false }
        isUnchangeable =
            OwnedByAWS.forbids(request.action, request.resource)
            || identity.mayAssumeRoots == .no && Self.isAssumeRoot(request)
            || callerIsRoot && !identity.standsForAccount && Self.isAssumeRole(request)
        callerIsFederatedUser = if case .federatedUser = request.caller { true } else { false }
        callerIsAssumedRoot = callerIsRoot && (given.session || Self.isAssumedRoot(request))
        needsResourcePolicy = Self.needsResourcePolicy(request)
        escapesResourceDenials = callerIsRoot && Self.isBucketPolicyOfRoot(request) ? isSameAccount : .no
        let serviceLinked = request.caller.isServiceLinked
        bindsServiceControl = callerIsPrincipal && !serviceLinked
        bindsResourceControl = given.resourceControl && !serviceLinked && ResourceControl.covers(request.action, request.resource)
        self.given = given
    }

    /// Whether a layer's statements, denials too, have any effect on this caller.
    func binds(_ layer: Layer) -> Bool {
        switch layer {
        case .resource: escapesResourceDenials != .yes
        case .endpoint: true
        case .identity: callerIsPrincipal && !callerIsRoot
        case .boundary: callerIsPrincipal && !callerIsRoot
        case .session: callerIsPrincipal && (!callerIsRoot || callerIsAssumedRoot)
        case .serviceControl: bindsServiceControl
        case .resourceControl: bindsResourceControl
        }
    }

    func exists(_ layer: Layer) -> Bool {
        let isGiven =
            switch layer {
            case .resource: given.resource
            case .identity: true
            case .boundary: given.boundary
            case .session: given.session
            case .serviceControl: given.serviceControl
            case .resourceControl: given.resourceControl
            case .endpoint: given.endpoint
            }
        return isGiven && binds(layer)
    }

    /// An action that acts on no resource is the affair of the caller's own account.
    private static func isSameAccount(_ request: Request) -> Truth {
        if request.resource.isNone { return .yes }
        guard let own = request.caller.account else { return .no }
        // What AWS owns is nobody's foreign account; AssumeRoot is the management account's to allow, and no policy of the member's.
        if request.resource.account == OwnedByAWS.account || isAssumeRoot(request) { return .yes }
        if let owner = request.resourceAccount { return Truth(owner == own) }
        guard request.isOwnerOpen else { return Truth(request.resource.isOwned(by: own) ?? true) }
        switch request.context.value(of: resourceAccount) {
        case .single(let owner): return Truth(owner == own)
        case .absent, .many: return .no
        case .unknown: return .unknown
        }
    }

    /// No root user can take a role (https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html).
    private static func isAssumeRole(_ request: Request) -> Bool {
        request.action.serviceCode == sts && request.action.folded.elementsEqual("sts:assumerole".utf8)
    }

    private static func isAssumeRoot(_ request: Request) -> Bool {
        request.action.serviceCode == sts && request.action.folded.elementsEqual("sts:assumeroot".utf8)
    }

    private static func isAssumedRoot(_ request: Request) -> Bool {
        guard case .single(let text) = request.context.value(of: assumedRoot) else { return false }
        return text.lowercased() == "true"
    }

    /// Whatever a bucket's policy denies, the root user of the account that owns the bucket may read, replace and delete that policy
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html).
    private static func isBucketPolicyOfRoot(_ request: Request) -> Bool {
        guard request.action.serviceCode == s3 else { return false }
        return ["s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"].contains {
            request.action.folded.elementsEqual($0.utf8)
        }
    }

    /// GetCallerIdentity cannot be denied, and GetSessionToken needs no permission (docs/reference/special-principals.md).
    private static func isAlwaysAllowed(_ request: Request) -> Bool {
        guard request.action.serviceCode == sts else { return false }
        let action = request.action.folded
        if action.elementsEqual("sts:getcalleridentity".utf8) { return request.caller.isPrincipalOfAccount }
        if action.elementsEqual("sts:getsessiontoken".utf8) {
            switch request.caller {
            case .user, .root: return true
            default: return false
            }
        }
        return false
    }

    /// A KMS key's policy and a role's trust policy must speak before identity policies count (docs/reference/resource-policies.md).
    private static func needsResourcePolicy(_ request: Request) -> Bool {
        let action = request.action
        if action.serviceCode == kms { return request.resource.resourceHasPrefix("key/") }
        return action.serviceCode == sts && action.asksTrustPolicy(of: request.resource)
    }

    private static let sts = Action.code(ofService: "sts".utf8)
    private static let kms = Action.code(ofService: "kms".utf8)
    private static let s3 = Action.code(ofService: "s3".utf8)
    private static let assumedRoot = ContextKey("aws:AssumedRoot")
    private static let resourceAccount = ContextKey("aws:ResourceAccount")
}
