internal import Authorization
internal import PolicyLanguage
internal import Principals

/// Everything that a principal of an input may do, as a set: its own layers, and each resource's own where the input gives them. A
/// request is in it exactly where `DirectoryAuthorizer` allows it, with the keys that this derives standing in the request's context.
struct InputReach {
    let caller: BoundPrincipal
    /// Resources of which the input says something that matters to the principal.
    private(set) var regions: [Region] = []
    /// There are more of them than are looked at one by one.
    private(set) var isCut = false
    private let directory: Directory

    /// A resource whose own policy speaks of the principal, or of which only the input tells that it is another account's.
    struct Region {
        let holder: String
        let policy: Policy?
        /// The account of the resource; nil where its ARN tells it.
        let owner: String?
        fileprivate let requests: Formula
    }

    /// A part of what the principal may do, and all of it together.
    enum Part {
        case whole
        /// What needs one Allow of its identity policies, by policy and statement, beside what resources grant.
        case identity(policy: Int, statement: Int)
        /// What it may do on one resource.
        case resource(arn: String)
    }

    private static let mostRegions = 500

    /// Cost: O(statements of resources' own policies).
    init(_ caller: BoundPrincipal, in directory: Directory) {
        self.caller = caller
        self.directory = directory
        unnamed = directory.toldOwners
        let own = caller.caller.account
        let sides = ResourcePolicyIndex(directory)
        for (number, policy, owner) in sides.policies {
            let governed = sides.governed[number]
            let isForeign = owner != nil && owner != own && ResourceName(governed.holder).account == nil
            guard isForeign || caller.isMeant(by: policy) else { continue }
            add(Region(holder: governed.holder, policy: policy, owner: owner, requests: governed.formula))
        }
        for (bucket, owner) in unnamed where owner != own {
            let free = regions.map { !$0.requests }
            let requests = Formula.conjunction([Self.requests(on: bucket)] + free)
            add(Region(holder: bucket.text, policy: nil, owner: owner, requests: requests))
        }
    }

    private mutating func add(_ region: Region) {
        if regions.count < Self.mostRegions { regions.append(region) } else { isCut = true }
    }

    /// Resources whose ARN names no account, and whose they are: buckets.
    private let unnamed: [(resource: ResourceName, account: String)]

    private static func requests(on resource: ResourceName) -> Formula {
        let patterns = GovernedResources.patterns(of: resource).patterns
        return GovernedRequests(holder: resource.text, patterns: patterns, exceptions: [], isTrust: false).formula
    }

    // MARK: the set

    func formula(_ part: Part = .whole) -> Formula {
        var policies = caller.policies
        if case .identity(let policy, let statement) = part {
            policies.identity = policies.identity.enumerated().map { $1.keepingAllow($0 == policy ? statement : nil) }
        }
        func within(_ region: Region) -> Formula {
            var policies = policies
            policies.resource = region.policy
            let reach = reach(policies, keysOf: region.owner, resourceAccount: region.owner)
            return .conjunction([region.requests, reach.set.formula])
        }
        if case .resource(let arn) = part, let region = regions.first(where: { $0.holder == arn }) {
            return .conjunction([within(region), !resourceControl])
        }
        let elsewhere = Formula.conjunction(regions.map { !$0.requests })
        let rest = reach(policies, keysOf: nil)
        var parts = regions.map(within)
        if let own = caller.caller.account {
            let mine = owned(by: own)
            parts.append(.conjunction([elsewhere, mine, reach(policies, keysOf: own).set.formula]))
            parts.append(.conjunction([elsewhere, !mine, rest.set.formula]))
        } else {
            parts.append(.conjunction([elsewhere, rest.set.formula]))
        }
        let whole = Formula.disjunction([
            rest.alwaysAllowed, .conjunction([.disjunction(parts), !resourceControl]),
        ])
        guard case .resource(let arn) = part else { return whole }
        return .conjunction([Self.requests(on: ResourceName(arn)), whole])
    }

    /// - Parameter owner: the account whose resources these are; nil where that differs.
    private func reach(_ policies: PolicySet, keysOf owner: String?, resourceAccount: String? = nil) -> PrincipalReach {
        PrincipalReach(
            caller.caller, policies, identity: caller.identity, known: known(keysOf: owner), resourceAccount: resourceAccount)
    }

    private func known(keysOf owner: String?) -> Context {
        var known = caller.keys
        if let owner { known.derive(directory.derivedContext(resourceAccount: owner)) }
        return known
    }

    // MARK: resource control policies

    /// What resource control policies deny, over the resources of each account.
    private var resourceControl: Formula {
        guard !caller.caller.isServiceLinked else { return .nothing }
        var parts: [Formula] = []
        for organization in directory.organizations {
            for node in organization.allNodes where node.kind == .account && node.id != organization.managementAccount {
                guard let levels = organization.levels(ofAccount: node.id, kind: .resourceControl) else { continue }
                let policies = ControlLevel.policies(of: levels.levels).flatMap(\.self)
                let denials = policies.flatMap(\.statements).filter { statement in
                    guard statement.effect == .deny, let principal = statement.principal else { return statement.effect == .deny }
                    return caller.caller.grant(of: principal, effect: .deny, identity: caller.identity) != .none
                }
                guard !denials.isEmpty else { continue }
                let known = known(keysOf: node.id)
                let denied = Formula.disjunction(denials.map { Formula($0, known: known) })
                parts.append(.conjunction([owned(by: node.id), denied, ResourceControlRule.formula(for: denials)]))
            }
        }
        return .disjunction(parts)
    }

    /// Resources of an account: by their ARN, or by the inventory; those of which nothing tells are the caller's own.
    private func owned(by account: String) -> Formula {
        func resources(_ pattern: String) -> Formula {
            Formula(ARNPattern(pattern, variables: true, short: .refused, spans: false), known: Context(closed: true))
        }
        func buckets(_ isWanted: (String) -> Bool) -> [Formula] {
            unnamed.filter { isWanted($0.account) }.map { Self.requests(on: $0.resource) }
        }
        let named = resources("arn:*:*:*:\(account):*")
        guard account == caller.caller.account else { return .disjunction([named] + buckets { $0 == account }) }
        return .disjunction([
            named, .conjunction([!resources("arn:*:*:*:?*:*"), !.disjunction(buckets { $0 != account })]),
        ])
    }
}
