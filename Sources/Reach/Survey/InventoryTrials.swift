internal import Authorization
internal import Catalogue
internal import PolicyLanguage
internal import Principals

/// Tries the destructive actions that a principal holds on the inventoried resources, by concrete requests. Resources that none of its
/// statements can tell apart share one decision.
///
/// Not for several threads at once: it keeps what it has found out.
final class InventoryTrials {
    private let directory: Directory
    private var kinds: ResourceKinds
    private let resources: [(resource: Resource, fit: ResourceKinds.Fit)]
    private var harmful: [ResourceKinds.Fit: [CandidateAction]] = [:]
    private let controlsTestTags: Bool

    /// Nil where no inventory was given. Cost: O(resources × kinds of their service).
    init?(_ directory: Directory) {
        guard !directory.inventory.isEmpty else { return nil }
        self.directory = directory
        let kinds = ResourceKinds()
        self.kinds = kinds
        resources = directory.inventory.resources.map { ($0, kinds.fit($0.name)) }
        let controls = directory.organizations.flatMap(\.allPolicies).compactMap(\.policy).filter { $0.kind == .resourceControl }
        controlsTestTags = Statements.testTags(controls.flatMap(\.statements))
    }

    /// What a principal can do to the inventory.
    struct Found {
        var destroyable: Set<Int> = []
        var open: [Int: Set<Int>] = [:]
        var allowed: [Int: Set<Int>] = [:]
        var candidates: [Int: CandidateAction] = [:]
    }

    /// Resources that share their decisions.
    private struct Key: Hashable {
        let fit: ResourceKinds.Fit
        let matches: [Truth]
        let region: String?
        let tags: [Tag]
        let account: String?
        let holder: String?
        let isObject: Bool
    }

    /// Cost: resources × resource patterns, and a decision for each group of resources and action.
    func harm(_ caller: BoundCaller, held: ActionSet) -> Found {
        var found = Found()
        let statements = Statements(caller)
        let isLimitOpen = caller.missing.contains { $0.layer == .boundary || $0.layer == .serviceControl }
        var groups: [Key: (name: ResourceName, resource: Resource, members: [Int])] = [:]
        var order: [Key] = []
        for (number, (resource, own)) in resources.enumerated() where !own.isEmpty {
            for name in [resource.name] + resource.objects(namedBy: statements.allowed) {
                let isObject = name != resource.name
                let fit = isObject ? kinds.fit(name) : own
                guard actions(on: fit).contains(where: { held.contains($0.id) }) else { continue }
                let key = Key(
                    fit: fit, matches: statements.patterns.map { $0.matches(name, in: caller.known) }, region: resource.region,
                    tags: controlsTestTags || statements.testsTags ? resource.tags : [], account: resource.account,
                    holder: holder(of: name),
                    isObject: isObject)
                if groups[key] == nil { order.append(key) }
                groups[key, default: (name, resource, [])].members.append(number)
            }
        }
        for key in order {
            guard let group = groups[key] else { continue }
            let side = side(of: group.name, caller)
            let contexts = group.resource.contexts(caller.known, isObject: key.isObject, in: directory)
            for candidate in actions(on: key.fit) where held.contains(candidate.id) {
                let request = Request(
                    caller: caller.caller, action: candidate.action, resource: group.name, resourceAccount: side.account,
                    context: candidate.readsTags ? contexts.tagged : contexts.plain)
                let verdict = side.authorizer.verdict(request)
                let isAllowed = verdict == .allowed && !isLimitOpen
                guard isAllowed || verdict == .allowed || verdict == .depends || side.mayGrant(request, verdict) else { continue }
                found.candidates[candidate.id] = candidate
                if isAllowed {
                    found.allowed[candidate.id, default: []].formUnion(group.members)
                    if candidate.destroys { found.destroyable.formUnion(group.members) }
                } else {
                    found.open[candidate.id, default: []].formUnion(group.members)
                }
            }
        }
        return found
    }

    private func actions(on fit: ResourceKinds.Fit) -> [CandidateAction] {
        if let known = harmful[fit] { return known }
        let actions = kinds.actions(on: fit).filter { $0.harm != nil }
        harmful[fit] = actions
        return actions
    }

    /// The ARN of a resource whose own policy has a say; empty where nothing tells whether it has one.
    private func holder(of name: ResourceName) -> String? {
        switch directory.resourcePolicies.policy(governing: name) {
        case .policy, .unreadable: name.text
        case .notGiven: ""
        case .none: nil
        }
    }

    private struct Side {
        let authorizer: Authorizer
        let account: String?
        let isKnown: Bool

        /// Whether a policy that is not given could still allow it.
        func mayGrant(_ request: Request, _ verdict: Verdict) -> Bool {
            !isKnown && verdict == .implicitlyDenied && authorizer.decide(request).stoppedBy == .resource
        }
    }

    private func side(of name: ResourceName, _ caller: BoundCaller) -> Side {
        var policies = caller.policies
        var isKnown = true
        switch directory.resourcePolicies.policy(governing: name) {
        case .policy(let bound): policies.resource = bound.policy
        case .none: break
        case .notGiven, .unreadable: isKnown = false
        }
        let account = directory.owner(of: name)
        let owner = account ?? caller.caller.account ?? ""
        if !directory.isManagementAccount(owner) {
            policies.resourceControl = directory.resourceControl(over: owner).map { PrincipalBinding.levels($0.levels) }
        }
        return Side(authorizer: Authorizer(policies, identity: caller.identity), account: account, isKnown: isKnown)
    }

    /// What the principal's statements test of a resource.
    private struct Statements {
        let patterns: [ARNPattern]
        let testsTags: Bool
        let allowed: [String]

        /// Whether tags of resources matter: `aws:ResourceTag/`, `ec2:ResourceTag/`, as keys or as policy variables.
        static func testTags(_ statements: [Statement]) -> Bool {
            statements.contains { statement in
                let patterns = statement.resources?.patterns.flatMap(\.keys) ?? []
                let keys = patterns + statement.conditions.flatMap { [$0.key] + $0.values.flatMap(\.keys) }
                return keys.contains { $0.name.contains("resourcetag/") }
            }
        }

        init(_ caller: BoundCaller) {
            let own = caller.policies
            let all = own.identity + (own.boundary ?? []) + (own.serviceControl ?? []).flatMap(\.self)
            let statements = all.flatMap(\.statements)
            var seen: Set<ARNPattern> = []
            patterns = statements.flatMap { $0.resources?.patterns ?? [] }.filter { $0.text != "*" && seen.insert($0).inserted }
            testsTags = Self.testTags(statements)
            allowed = own.identity.flatMap(\.statements).filter { $0.effect == .allow }
                .flatMap { $0.resources?.patterns.map(\.text) ?? [] }
        }
    }
}
