import Authorization
import Documents
import PolicyLanguage
import Principals
import Timeline

/// What one set of credentials may do: the bridge from what was in force to the engine that decides.
struct HeldProfile {
    let inForce: InForce
    let caller: Caller
    let identity: CallerIdentity
    /// Keys that hold for whatever the session asks; those of a single request come on top.
    let context: Context
    /// Without the resource's own layers.
    let policies: PolicySet
    private let directory: Directory

    /// Nil where the credentials are nobody's that policies could bind.
    init?(_ inForce: InForce, context: Context, in directory: Directory) {
        let name = inForce.principal.name
        guard var caller = Caller(name.text, action: Action("")) else { return nil }
        if case .roleSession(let account, let role, let session, nil) = caller {
            let arn = inForce.principal.arn.map(ResourceName.init)
            caller = .roleSession(account: account, role: role, session: session, roleARN: arn)
        }
        self.inForce = inForce
        self.caller = caller
        self.context = context
        self.directory = directory
        let bindings = inForce.bindings
        let federating = name.kind == .federatedUser ? inForce.principal.user.map { ResourceName($0.facts.arn) } : nil
        identity = CallerIdentity(
            uniqueID: inForce.principal.uniqueID, hasBoundary: bindings.hasBoundary, federatingUser: federating)
        var policies = PolicySet(identity: bindings.identity.map { $0.named(for: inForce.principal) })
        if let boundary = bindings.boundary { policies.boundary = [boundary.named(for: inForce.principal)] }
        policies.session = inForce.sessionPolicies
        // A federated user without a session policy has no permission of its own (semantics 6.5).
        if name.kind == .federatedUser, inForce.sessionPolicy == .none { policies.session = [] }
        if !bindings.isExemptFromServiceControl {
            policies.serviceControl = bindings.serviceControl?.map { level in
                level.policies.map { $0.named(for: inForce.principal) }
            }
        }
        self.policies = policies
    }

    // MARK: - Resources

    /// What the input says of a resource's own side.
    struct Side {
        let policy: Policy?
        let account: String?
        let answer: Answer
        fileprivate let authorizer: Authorizer

        enum Answer: Sendable {
            case known, notGiven
            case unreadable(String)
        }
    }

    /// The resource's side of requests on it: build it once for many requests on one resource, or on several alike.
    func side(of resource: ResourceName, for action: Action? = nil) -> Side {
        let account = directory.owner(of: resource)
        let isTrust = action?.folded.starts(with: "sts:assumerole".utf8) ?? false
        let given = isTrust ? directory.trustPolicy(ofRole: resource.text) : directory.resourcePolicies.policy(governing: resource)
        var policies = policies
        var answer = Side.Answer.known
        switch given {
        case .policy(let bound):
            var policy = bound.policy
            policy.name = isTrust ? "trust policy of \(resource.text)" : "policy of \(bound.arn ?? resource.text)"
            policies.resource = policy
        case .none: break
        case .notGiven: answer = .notGiven
        case .unreadable(let gap): answer = .unreadable(gap.reason)
        }
        let owner = account ?? caller.account ?? ""
        if !directory.isManagementAccount(owner), let levels = directory.resourceControl(over: owner) {
            policies.resourceControl = levels.levels.map { level in level.policies.map { $0.named(for: inForce.principal) } }
        }
        return Side(
            policy: policies.resource, account: account, answer: answer,
            authorizer: Authorizer(policies, identity: identity, derived: Context(closed: false)))
    }

    // MARK: - Deciding

    /// What the policies answer, with the parts that are missing taken into account.
    struct Ruling {
        var verdict: Verdict
        /// Allow statements that let it pass, of the identity's and the resource's policies; of a verdict that is open, those that may.
        var allowing: [AppliedStatement] = []
        /// What a `depends` hangs on: keys, in words where it is no key.
        var openOn: [String] = []
        var stoppedBy: Layer?
    }

    func rule(_ action: Action, on resource: ResourceName, _ side: Side, _ context: Context) -> Ruling {
        let request = Request(
            caller: caller, action: action, resource: resource, resourceAccount: side.account, context: context)
        // Most requests of a survey end here, before anything is recorded.
        let verdict = side.authorizer.verdict(request)
        let open = inForce.openLayers
        if verdict == .explicitlyDenied { return Ruling(verdict: verdict) }
        if verdict == .implicitlyDenied, !open.contains(.identity), case .known = side.answer { return Ruling(verdict: verdict) }
        let decision = side.authorizer.decide(request)
        var ruling = Ruling(verdict: verdict, stoppedBy: decision.stoppedBy)
        switch verdict {
        case .allowed:
            ruling.allowing = decision.statements.filter {
                $0.isCertain && $0.statement.effect == .allow && ($0.layer == .identity || $0.layer == .resource)
            }
            ruling.openOn = limits(open, side)
        case .depends:
            ruling.openOn = Self.unknownKeys(of: decision, in: context) + limits(open, side)
            ruling.allowing = decision.statements.filter {
                $0.statement.effect == .allow && ($0.layer == .identity || $0.layer == .resource)
            }
        case .implicitlyDenied:
            if decision.stoppedBy == .identity, open.contains(.identity) { ruling.openOn = ["a policy that is missing"] }
            if decision.stoppedBy == .resource, case .notGiven = side.answer { ruling.openOn = ["the resource's policy"] }
        case .explicitlyDenied: break
        }
        if !ruling.openOn.isEmpty { ruling.verdict = .depends }
        return ruling
    }

    /// Missing parts that could still take away what is allowed.
    private func limits(_ open: Set<PolicyKind>, _ side: Side) -> [String] {
        var limits: [String] = []
        for kind in [PolicyKind.boundary, .session, .serviceControl] where open.contains(kind) {
            limits.append("a \(kind.rawValue) policy that is missing")
        }
        if case .unreadable = side.answer { limits.append("the resource's policy") }
        return limits
    }

    private static func unknownKeys(of decision: Decision, in context: Context) -> [String] {
        var keys: Set<String> = []
        for applied in decision.statements where !applied.isCertain {
            for condition in applied.statement.conditions where context.value(of: condition.key) == .unknown {
                keys.insert(condition.keyText)
            }
        }
        return keys.sorted()
    }
}

extension BoundPolicy {
    /// The policy under the name by which a report calls it.
    func named(for principal: PrincipalFacts) -> Policy {
        var policy = policy
        switch source {
        case .managed, .resource: policy.name = arn ?? name
        case .inline: policy.name = "inline policy \(code(name)) of \(principal.arn ?? principal.name.text)"
        case .group(let group): policy.name = arn ?? "inline policy \(code(name)) of group \(group)"
        case .target(let target): policy.name = "\(code(name)) on \(target)"
        }
        return policy
    }
}

extension StatementReference {
    init(_ applied: AppliedStatement) {
        self.init(applied.statement, of: applied.policy, layer: applied.layer)
    }

    init(_ statement: Statement, of policy: Policy, layer: Layer) {
        self.init(
            policy: policy.name ?? "policy", layer: layer.rawValue, sid: statement.sid, index: statement.index,
            location: statement.location)
    }
}
