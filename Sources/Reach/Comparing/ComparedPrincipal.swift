internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Principals

/// Everything that one principal of an audit input may do, as far as the input tells: its own policies, those of the resources that the
/// input holds, and the guardrails over both.
struct ComparedPrincipal {
    let name: String
    let caller: Caller
    let binding: PrincipalBinding
    private let directory: Directory
    /// Resources whose own policy speaks of the principal.
    private(set) var governed: [Governed] = []
    /// There are more of them than are looked at one by one.
    private(set) var isCut = false

    struct Governed {
        let arn: String
        let policy: Policy
        fileprivate let owner: String?
        /// The requests that the policy is asked about.
        fileprivate let region: Formula
    }

    private static let most = 500

    /// Nil where the text names no principal.
    init?(_ principal: String, in directory: Directory) {
        guard var caller = Caller(principal, action: Action("")) else { return nil }
        let binding = PrincipalBinding(principal, in: directory, closed: false)
        if case .roleSession(let account, let role, let session, nil) = caller, let arn = binding.roleARN {
            caller = .roleSession(account: account, role: role, session: session, roleARN: arn)
        }
        name = principal
        self.caller = caller
        self.binding = binding
        self.directory = directory
        for arn in directory.resourcePolicies.arns {
            let resource = ResourceName(arn)
            guard case .policy(let bound) = directory.resourcePolicies.policy(governing: resource) else { continue }
            add(
                Governed(
                    arn: arn, policy: bound.named, owner: directory.owner(of: resource), region: Self.requests(governedBy: resource)
                ))
        }
        for account in directory.accounts {
            for role in account.roles {
                guard let trust = role.trust else { continue }
                let region = Formula.conjunction([Self.takingRoles, Self.resource(role.facts.arn)])
                add(Governed(arn: role.facts.arn, policy: trust.named, owner: account.id, region: region))
            }
        }
    }

    private mutating func add(_ resource: Governed) {
        let speaks = resource.policy.statements.contains { statement in
            guard let principal = statement.principal else { return false }
            return caller.grant(of: principal, effect: statement.effect, identity: identity) != .none
        }
        guard speaks else { return }
        if governed.count < Self.most { governed.append(resource) } else { isCut = true }
    }

    private var identity: CallerIdentity {
        var identity = binding.identity
        identity.hasBoundary = identity.hasBoundary || binding.policies.boundary != nil
        return identity
    }

    // MARK: which requests a policy governs

    private static let takingRoles = Formula.disjunction(
        ["sts:AssumeRole*", "sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"].map { Formula(ActionPattern($0)) })

    private static func resource(_ pattern: String) -> Formula {
        Formula(ARNPattern(pattern, variables: false, short: .refused), known: Context(closed: false))
    }

    /// The resource, and what belongs to it: see `ResourcePolicies.policy(governing:)`.
    private static func requests(governedBy resource: ResourceName) -> Formula {
        let arn = resource.text
        var patterns = [arn]
        let last = resource.resource ?? ""
        let head = arn.dropLast(last.count)
        switch resource.service ?? "" {
        case "s3": if !last.contains("/") || last.hasPrefix("accesspoint/") { patterns.append("\(arn)/*") }
        case "dynamodb": patterns.append("\(arn)/index/*")
        case "es": patterns.append("\(arn)/*")
        case "sns": patterns.append("\(arn):*")
        case "glue": patterns.append("\(head)*")
        case "events":
            if last.hasPrefix("event-bus/") {
                patterns.append("\(head)rule/" + (last == "event-bus/default" ? "*" : "\(last.dropFirst(10))/*"))
            }
        default: break
        }
        return .disjunction(patterns.map(Self.resource))
    }

    /// No request leaves the caller's partition: `aws-cn` and `aws` know nothing of each other.
    var partition: Formula {
        guard let partition = ResourceName(name).partition else { return .everything }
        return .disjunction([.atom(.noResource), Self.resource("arn:\(partition):*:*:*:*")])
    }

    // MARK: the set

    /// A part of what the principal may do, and all of it together.
    enum Part {
        case whole
        /// What needs one Allow of its identity policies, by policy and statement, beside what resources grant.
        case identity(policy: Int, statement: Int)
        /// What it may do on one resource that has a policy.
        case resource(arn: String)
    }

    func formula(_ part: Part = .whole) -> Formula {
        var policies = binding.policies
        if case .identity(let policy, let statement) = part {
            policies.identity = policies.identity.enumerated().map { $1.keepingAllow($0 == policy ? statement : nil) }
        }
        var parts: [Formula] = []
        for resource in governed {
            if case .resource(let arn) = part, arn != resource.arn { continue }
            policies.resource = resource.policy
            parts.append(.conjunction([resource.region, reach(policies, owner: resource.owner)]))
        }
        policies.resource = nil
        if case .resource(let arn) = part {
            // Without a policy of its own, or one that speaks of the principal, a resource is like any other.
            guard parts.isEmpty else { return .disjunction(parts) }
            return .conjunction([Self.requests(governedBy: ResourceName(arn)), reach(policies, owner: caller.account)])
        }
        let elsewhere = !Formula.disjunction(governed.map(\.region))
        parts.append(.conjunction([elsewhere, reach(policies, owner: caller.account)]))
        return .disjunction(parts)
    }

    private func reach(_ policies: PolicySet, owner: String?) -> Formula {
        var policies = policies
        var known = binding.derived
        if let owner {
            known.derive(directory.derivedContext(resourceAccount: owner))
            policies.resourceControl = resourceControl(over: owner)
        }
        return PrincipalReach(
            caller, policies, identity: binding.identity, known: known,
            resourceAccount: policies.resource == nil ? nil : owner
        ).set.formula
    }

    private func resourceControl(over owner: String) -> [[Policy]]? {
        directory.isManagementAccount(owner)
            ? nil : directory.resourceControl(over: owner).map { PrincipalBinding.levels($0.levels) }
    }

    // MARK: comparing

    /// Every statement that binds the principal or speaks of it.
    var statements: [Statement] {
        let policies = binding.policies
        let levels = (policies.serviceControl ?? []) + (caller.account.flatMap { resourceControl(over: $0) } ?? [])
        let all = policies.identity + (policies.boundary ?? []) + levels.flatMap(\.self) + governed.map(\.policy)
        return all.flatMap(\.statements)
    }

    /// What limits the principal besides its own Allow statements and the policies of resources.
    struct Limits: Hashable {
        private let layers: [[Set<StatementContent>]]
        private let hasBoundary: Bool
        private let keys: [String: ContextValue]
    }

    var limits: Limits {
        let policies = binding.policies
        let control = caller.account.flatMap { resourceControl(over: $0) }
        return Limits(policies, control, identity: identity, known: binding.derived)
    }

    /// The Deny statements of its identity policies.
    var denials: Set<StatementContent> { contents(.deny) }
    var allowances: Set<StatementContent> { contents(.allow) }

    private func contents(_ effect: Effect) -> Set<StatementContent> {
        let statements = binding.policies.identity.flatMap(\.statements).filter { $0.effect == effect }
        return Set(statements.map { StatementContent($0, known: binding.derived) })
    }
}

extension ComparedPrincipal.Limits {
    fileprivate init(_ policies: PolicySet, _ resourceControl: [[Policy]]?, identity: CallerIdentity, known: Context) {
        func contents(_ levels: [[Policy]]?) -> [Set<StatementContent>] {
            (levels ?? []).map { Set($0.flatMap(\.statements).map { StatementContent($0, known: known) }) }
        }
        layers = [contents(policies.boundary.map { [$0] }), contents(policies.serviceControl), contents(resourceControl)]
        hasBoundary = identity.hasBoundary
        keys = Dictionary(known.entries.map { ($0.key.name, $0.value) }) { one, _ in one }
    }
}
