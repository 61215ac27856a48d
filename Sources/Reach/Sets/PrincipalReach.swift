package import Authorization
internal import Catalogue
package import PolicyLanguage

/// Everything that one caller may do under a set of policies, as a set: all layers of `Authorizer` combined symbolically
/// (docs/reference/evaluation.md). A request is in the set exactly where `Authorizer` allows it.
package struct PrincipalReach {
    private let caller: Caller
    private let policies: PolicySet
    private let identity: CallerIdentity
    private let known: Context
    private let resourceAccount: String?
    private let isOwnerOpen: Bool

    /// - Parameters:
    ///   - known: the keys that the caller brings, and others that hold for every request asked about. A key that it does not have
    ///     is one that requests may differ in, so it should not be closed.
    ///   - resourceAccount: the account that owns every resource asked about; nil where ARNs tell it, and those that do not belong to
    ///     the caller's own.
    ///   - isOwnerOpen: whose they are hangs on `aws:ResourceAccount`.
    package init(
        _ caller: Caller, _ policies: PolicySet, identity: CallerIdentity = CallerIdentity(), known: Context,
        resourceAccount: String? = nil, isOwnerOpen: Bool = false
    ) {
        self.caller = caller
        self.policies = policies
        var identity = identity
        identity.hasBoundary = identity.hasBoundary || policies.boundary != nil
        self.identity = identity
        self.known = known
        self.resourceAccount = resourceAccount
        self.isOwnerOpen = isOwnerOpen
    }

    package var set: PermissionSet {
        PermissionSet(.disjunction([alwaysAllowed, .conjunction([allowed, !denied])]))
    }

    // MARK: who asks

    private var isPrincipal: Bool { caller.isPrincipalOfAccount }

    private var isRoot: Bool { caller.isRoot }

    private var isFederatedUser: Bool {
        if case .federatedUser = caller { true } else { false }
    }

    /// Identity policies and a boundary are a principal's, and root has none.
    private var hasOwnPolicies: Bool { isPrincipal && !isRoot }

    /// Root has a session policy only in a session of AssumeRoot: its task policy.
    private var hasSessionPolicy: Bool { isPrincipal && (!isRoot || policies.session != nil) }

    private var bindsServiceControl: Bool { isPrincipal && !caller.isServiceLinked }

    // MARK: statements

    /// The requests to which the statements of an effect apply that speak of this caller, of the wanted strength.
    private func any(
        _ effect: Effect, of policies: [Policy], isResourcePolicy: Bool = false, where wanted: (Grant) -> Bool = { _ in true }
    ) -> Formula {
        var parts: [Formula] = []
        for statement in policies.lazy.flatMap(\.statements) where statement.effect == effect {
            var grant = Grant.full
            if let principal = statement.principal {
                grant = caller.grant(of: principal, effect: effect, identity: identity)
            } else if isResourcePolicy {
                grant = .none
            }
            if grant != .none, wanted(grant) { parts.append(Formula(statement, known: known)) }
        }
        return .disjunction(parts)
    }

    /// What AWS lets nobody do, and what it lets no caller of most accounts do: the same for every set.
    private static let unchangeable = denied(by: OwnedByAWS.denials(for: CallerIdentity()))
    private static let unchangeableHere = denied(by: OwnedByAWS.denials(for: CallerIdentity(mayAssumeRoots: .no)))

    private static func denied(by policies: [Policy]) -> Formula {
        .disjunction(policies.flatMap(\.statements).map { Formula($0, known: Context(closed: false)) })
    }

    /// Semantics 6.7: what needs no permission.
    var alwaysAllowed: Formula {
        var actions: [String] = []
        if isPrincipal { actions.append("sts:GetCallerIdentity") }
        switch caller {
        case .user, .root: actions.append("sts:GetSessionToken")
        default: break
        }
        return .disjunction(actions.map { Formula(ActionPattern($0)) })
    }

    private var denied: Formula {
        var parts: [Formula] = []
        parts.append(identity.mayAssumeRoots == .no ? Self.unchangeableHere : Self.unchangeable)
        if isRoot, !identity.standsForAccount { parts.append(Formula(ActionPattern("sts:AssumeRole"))) }
        if let resource = policies.resource {
            let denied = any(.deny, of: [resource], isResourcePolicy: true)
            // No policy of a bucket keeps the owner's root user from that policy.
            let free = isRoot ? Formula.conjunction([isSameAccount, Self.ofBucketPolicies]) : .nothing
            parts.append(.conjunction([denied, !free]))
        }
        if let endpoint = policies.endpoint { parts.append(any(.deny, of: endpoint)) }
        if hasOwnPolicies {
            parts.append(any(.deny, of: policies.identity + (policies.boundary ?? [])))
        }
        if hasSessionPolicy { parts.append(any(.deny, of: policies.session ?? [])) }
        if bindsServiceControl { parts.append(any(.deny, of: (policies.serviceControl ?? []).flatMap(\.self))) }
        if !caller.isServiceLinked, let levels = policies.resourceControl {
            // RCPFullAWSAccess is always there, so only the denials of RCPs matter (docs/reference/evaluation.md).
            let policies = levels.flatMap(\.self)
            parts.append(
                .conjunction([any(.deny, of: policies), ResourceControlRule.formula(for: policies.lazy.flatMap(\.statements))]))
        }
        return .disjunction(parts)
    }

    // MARK: layers

    private var allowed: Formula {
        var parts: [Formula] = []
        if bindsServiceControl { parts += (policies.serviceControl ?? []).map { any(.allow, of: $0) } }
        if let endpoint = policies.endpoint { parts.append(any(.allow, of: endpoint)) }
        parts.append(granted)
        return .conjunction(parts)
    }

    /// Semantics 5: which grants count, and which of the caller's limits they escape.
    private var granted: Formula {
        func grants(_ wanted: Grant, ofKeys: Bool = false) -> Formula {
            guard var policy = policies.resource else { return .nothing }
            if ofKeys { policy = policy.with(policy.statements.filter(\.isKeyGrant)) }
            return any(.allow, of: [policy], isResourcePolicy: true) { $0 == wanted }
        }
        let full = grants(.full)
        guard isPrincipal else { return full }
        let (limited, account) = (grants(.limited), grants(.account))
        let limits = Formula.conjunction([passesBoundary, passesSession])
        let identityAllows = isRoot ? Formula.everything : any(.allow, of: policies.identity)
        let byIdentity = Formula.conjunction([identityAllows, limits])
        let byResource = Formula.disjunction([full, .conjunction([limited, limits])])
        let within = Formula.disjunction([
            byResource, .conjunction([.disjunction([account, !Self.needsResourcePolicy]), byIdentity]),
        ])
        let across = Formula.disjunction([
            .conjunction([.disjunction([full, limited, account]), byIdentity]), grants(.full, ofKeys: true),
            .conjunction([grants(.limited, ofKeys: true), limits]),
        ])
        let same = isSameAccount
        return .disjunction([.conjunction([same, within]), .conjunction([!same, across])])
    }

    private var passesBoundary: Formula {
        guard hasOwnPolicies, let boundary = policies.boundary else { return .everything }
        return any(.allow, of: boundary)
    }

    private var passesSession: Formula {
        // A session of AssumeRoot without its task policy holds nothing.
        if isRoot, policies.session == nil, known.isAssumedRoot { return .nothing }
        guard hasSessionPolicy, let session = policies.session else {
            // A federated user's session has nothing but what its session policy passes (docs/reference/special-principals.md).
            return .constant(!isFederatedUser)
        }
        return any(.allow, of: session)
    }

    // MARK: resources

    /// An action that acts on no resource is the affair of the caller's own account, and so is a resource whose ARN names none.
    private var isSameAccount: Formula {
        guard let own = caller.account else { return .nothing }
        if isOwnerOpen, let origin = OwnedByAWS.denials.first?.statements.first?.origin {
            let owner = Condition(Operator(.stringEquals), "aws:ResourceAccount", [own], origin: origin)
            return .disjunction([.atom(.noResource), Formula(owner, known: known)])
        }
        if let resourceAccount {
            if resourceAccount == own { return .everything }
            return .disjunction([.atom(.noResource), Self.ownedByAWS])
        }
        return .disjunction([Self.resources("arn:*:*:*:\(own):*"), Self.ofNoAccount, Self.ownedByAWS])
    }

    private static let ofNoAccount = !resources("arn:*:*:*:?*:*")

    /// What is nobody's foreign account: AWS's own, and AssumeRoot, which no policy of the member account is asked about.
    private static let ownedByAWS = Formula.disjunction([
        resources("arn:*:*:*:\(OwnedByAWS.account):*"), Formula(ActionPattern("sts:AssumeRoot")),
    ])

    /// In lower case.
    static let bucketPolicyActions: Set = ["s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"]

    static let ofBucketPolicies = Formula.disjunction(bucketPolicyActions.sorted().map { Formula(ActionPattern($0)) })

    /// A KMS key's policy and a role's trust policy must speak before identity policies count (docs/reference/resource-policies.md).
    private static let needsResourcePolicy = Formula.disjunction(
        ResourcePolicyFacts.mustSpeak.map { fact in
            .conjunction([.disjunction(fact.actions.map { Formula(ActionPattern($0)) }), resources(fact.resources)])
        })

    private static func resources(_ pattern: String) -> Formula {
        Formula(ARNPattern(pattern, variables: false, short: .refused, spans: false), known: Context(closed: false))
    }
}

extension Context {
    /// Whether the root user's requests come from a session of AssumeRoot.
    var isAssumedRoot: Bool {
        if case .single(let text) = self["aws:AssumedRoot"] { text.lowercased() == "true" } else { false }
    }
}

extension Caller {
    var isRoot: Bool {
        if case .root = self { true } else { false }
    }
}
