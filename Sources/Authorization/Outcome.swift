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
        let resource, boundary, session, serviceControl, resourceControl, endpoint: Bool

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

/// What the layers have said so far, and the verdict that follows.
struct Outcome {
    private let rules: RequestRules
    private var allows = PerLayer(repeating: Truth.no)
    private var denies = PerLayer(repeating: Truth.no)
    /// Allowed at every level so far, for layers with levels.
    private var levels = PerLayer(repeating: Truth.yes)
    private var grants = (account: Truth.no, limited: Truth.no, full: Truth.no)
    /// Those of KMS, which no identity policy of another account must follow
    /// (https://docs.aws.amazon.com/autoscaling/ec2/userguide/key-policy-requirements-EBS-encryption.html, keys of another account).
    private var keyGrants = (limited: Truth.no, full: Truth.no)

    init(rules: RequestRules) {
        self.rules = rules
    }

    mutating func begin(_ layer: Layer) {
        allows[layer] = .no
    }

    mutating func add(_ statement: Statement, _ layer: Layer, _ grant: Grant, _ truth: Truth) {
        if statement.effect == .deny {
            denies[layer] = denies[layer] || truth
            return
        }
        allows[layer] = allows[layer] || truth
        guard layer == .resource else { return }
        switch grant {
        case .full: grants.full = grants.full || truth
        case .limited: grants.limited = grants.limited || truth
        case .account: grants.account = grants.account || truth
        case .none: break
        }
        guard statement.isKeyGrant else { return }
        if grant == .full { keyGrants.full = keyGrants.full || truth }
        if grant == .limited { keyGrants.limited = keyGrants.limited || truth }
    }

    mutating func end(_ layer: Layer) {
        levels[layer] = levels[layer] && allows[layer]
    }

    var verdict: Verdict {
        if rules.isAlwaysAllowed { return .allowed }
        let denied = Layer.allCases.reduce(Truth.no) { $0 || denial($1) }
        if denied == .yes { return .explicitlyDenied }
        if rules.isUnchangeable { return .implicitlyDenied }
        switch (allowed, denied) {
        case (.no, _): return .implicitlyDenied
        case (.yes, .no): return .allowed
        default: return .depends
        }
    }

    private func denial(_ layer: Layer) -> Truth {
        layer == .resource ? denies[layer] && !rules.escapesResourceDenials : denies[layer]
    }

    /// Whether every layer lets the request pass, denials aside.
    private var allowed: Truth { passes(.serviceControl) && passes(.endpoint) && granted }

    /// Whether a limiting layer passes the request: no limit where the layer is absent.
    private func passes(_ layer: Layer) -> Truth {
        guard rules.exists(layer) else {
            // A federated user's session has nothing but what its session policy passes (docs/reference/special-principals.md).
            return layer == .session && (rules.callerIsFederatedUser || rules.callerIsAssumedRoot) ? .no : .yes
        }
        // RCPFullAWSAccess is always there, so only the denials of RCPs matter (docs/reference/evaluation.md).
        return layer == .resourceControl ? .yes : levels[layer]
    }

    private var identityAllows: Truth { rules.callerIsRoot ? .yes : allows[.identity] }

    /// Semantics 5: which grants count, and which of the caller's limits they escape.
    private var granted: Truth {
        guard rules.callerIsPrincipal else { return grants.full }
        let limits = passes(.boundary) && passes(.session)
        let byIdentity = identityAllows && limits
        let across =
            (grants.full || grants.limited || grants.account) && byIdentity || keyGrants.full || keyGrants.limited && limits
        let byResource = grants.full || grants.limited && limits
        let within = byResource || (rules.needsResourcePolicy ? grants.account && byIdentity : byIdentity)
        switch rules.isSameAccount {
        case .yes: return within
        case .no: return across
        case .unknown: return within == across ? within : .unknown
        }
    }

    func layers() -> [LayerOutcome] {
        Layer.allCases.map { layer in
            let exists = rules.exists(layer)
            let allows: Truth =
                switch layer {
                case .identity: identityAllows
                case .resource: self.allows[.resource]
                default: passes(layer)
                }
            return LayerOutcome(layer: layer, allows: allows, denies: denial(layer), exists: exists)
        }
    }

    /// The layer that stopped a denied request, first in AWS's order.
    var stoppedBy: Layer? {
        switch verdict {
        case .allowed, .depends: return nil
        case .explicitlyDenied: return Layer.allCases.first { denial($0) == .yes }
        case .implicitlyDenied:
            if rules.isUnchangeable { return .resource }
            if passes(.serviceControl) == .no { return .serviceControl }
            if granted == .no {
                let byResource = grants.full || grants.limited || grants.account
                if !rules.callerIsPrincipal || byResource == .no && (rules.isSameAccount == .no || rules.needsResourcePolicy) {
                    return .resource
                }
                if identityAllows == .no, byResource < .yes || grants.account == .yes { return .identity }
                return [.boundary, .session].first { passes($0) == .no } ?? .identity
            }
            return passes(.endpoint) == .no ? .endpoint : nil
        }
    }
}

/// One value a layer, without a dictionary.
struct PerLayer<Value> {
    private var values: (Value, Value, Value, Value, Value, Value, Value)

    init(repeating value: Value) {
        values = (value, value, value, value, value, value, value)
    }

    subscript(layer: Layer) -> Value {
        get {
            switch layer {
            case .resourceControl: values.0
            case .serviceControl: values.1
            case .resource: values.2
            case .identity: values.3
            case .boundary: values.4
            case .session: values.5
            case .endpoint: values.6
            }
        }
        set {
            switch layer {
            case .resourceControl: values.0 = newValue
            case .serviceControl: values.1 = newValue
            case .resource: values.2 = newValue
            case .identity: values.3 = newValue
            case .boundary: values.4 = newValue
            case .session: values.5 = newValue
            case .endpoint: values.6 = newValue
            }
        }
    }
}
