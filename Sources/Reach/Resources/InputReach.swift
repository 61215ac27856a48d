internal import Authorization
internal import Documents
internal import PolicyLanguage
package import Principals

/// Everything that a principal of an input may do, as a set: its own layers, and each resource's own where the input gives them. A
/// request is in it exactly where `DirectoryAuthorizer` allows it, with the keys that this derives standing in the request's context.
package struct InputReach {
    package let set: PermissionSet

    /// - Parameter principal: the ARN of a user, role, session or root. Cost: O(statements of the input).
    package init(_ principal: String, in directory: Directory) {
        self.init(principal, in: directory, ResourceSides(directory))
    }

    init(_ principal: String, in directory: Directory, _ sides: ResourceSides) {
        guard let caller = BoundCaller(principal, in: directory) else {
            set = .nothing
            return
        }
        func reach(_ policy: Policy?, _ account: String?) -> PrincipalReach {
            var policies = caller.policies
            policies.resource = policy
            return PrincipalReach(
                caller.caller, policies, identity: caller.identity, known: caller.known, resourceAccount: account)
        }
        var parts: [Formula] = []
        var elsewhere: [Formula] = []
        for (number, policy, owner) in sides.policies {
            let region = sides.governed[number].formula
            parts.append(.conjunction([region, reach(policy, owner).set.formula]))
            elsewhere.append(region)
        }
        for (region, owner) in Self.foreignBuckets(in: directory, but: caller.caller.account) {
            let free = Formula.conjunction([region] + elsewhere.map { !$0 })
            parts.append(.conjunction([free, reach(nil, owner).set.formula]))
            elsewhere.append(region)
        }
        let rest = reach(nil, nil)
        parts.append(.conjunction(elsewhere.map { !$0 } + [rest.set.formula]))
        let limits = Self.resourceControl(over: directory, caller)
        set = PermissionSet(.disjunction([rest.alwaysAllowed, .conjunction([.disjunction(parts), !limits])]))
    }

    /// Buckets of other accounts, of which only the inventory tells whose they are.
    private static func foreignBuckets(in directory: Directory, but own: String?) -> [(Formula, String)] {
        directory.inventory.resources.compactMap { resource in
            guard resource.name.account == nil, let owner = resource.account, owner != own else { return nil }
            let (patterns, _) = GovernedResources.patterns(of: resource.name)
            let requests = GovernedRequests(holder: resource.arn, patterns: patterns, exceptions: [], isTrust: false)
            return (requests.formula, owner)
        }
    }

    /// What resource control policies deny, over the resources of each account.
    private static func resourceControl(over directory: Directory, _ caller: BoundCaller) -> Formula {
        guard !caller.caller.isServiceLinked else { return .nothing }
        var parts: [Formula] = []
        let buckets = directory.inventory.resources.filter { $0.name.account == nil && $0.account != nil }
        for organization in directory.organizations {
            for node in organization.allNodes where node.kind == .account && node.id != organization.managementAccount {
                guard let levels = organization.levels(ofAccount: node.id, kind: .resourceControl) else { continue }
                let policies = PrincipalBinding.levels(levels.levels).flatMap(\.self)
                let denials = policies.flatMap(\.statements).filter { statement in
                    guard statement.effect == .deny, let principal = statement.principal else { return statement.effect == .deny }
                    return caller.caller.grant(of: principal, effect: .deny, identity: caller.identity) != .none
                }
                guard !denials.isEmpty else { continue }
                let owned = ownedBy(node.id, caller.caller.account, buckets)
                let denied = Formula.disjunction(denials.map { Formula($0, known: caller.known) })
                parts.append(.conjunction([owned, denied, ResourceControlRule.formula(for: denials)]))
            }
        }
        return .disjunction(parts)
    }

    /// Resources of an account: by their ARN, or by the inventory; those of which nothing tells are the caller's own.
    private static func ownedBy(_ account: String, _ own: String?, _ buckets: [Resource]) -> Formula {
        func resources(_ pattern: String) -> Formula {
            Formula(ARNPattern(pattern, variables: true, short: .refused), known: Context(closed: true))
        }
        func region(_ bucket: Resource) -> Formula {
            let patterns = GovernedResources.patterns(of: bucket.name).patterns
            return .disjunction(patterns.map(resources))
        }
        let named = resources("arn:*:*:*:\(account):*")
        let mine = buckets.filter { $0.account == account }.map(region)
        guard account == own else { return .disjunction([named] + mine) }
        let others = buckets.filter { $0.account != account }.map(region)
        return .disjunction([named, .conjunction([!resources("arn:*:*:*:?*:*"), !.disjunction(others)])])
    }
}

/// A principal of an input with what binds it, as the sets need it.
struct BoundCaller {
    let caller: Caller
    let policies: PolicySet
    let identity: CallerIdentity
    /// The keys that it brings. Others may have any value.
    let known: Context
    let missing: [MissingPart]

    /// Nil where the text is no principal with policies.
    init?(_ principal: String, in directory: Directory) {
        guard var caller = Caller(principal, action: Action("")), caller.isPrincipalOfAccount else { return nil }
        let binding = PrincipalBinding(principal, in: directory, closed: false)
        if case .roleSession(let account, let role, let session, nil) = caller, let arn = binding.roleARN {
            caller = .roleSession(account: account, role: role, session: session, roleARN: arn)
        }
        self.caller = caller
        policies = binding.policies
        var identity = binding.identity
        identity.hasBoundary = identity.hasBoundary || binding.policies.boundary != nil
        self.identity = identity
        known = binding.derived
        missing = binding.missing
    }
}
