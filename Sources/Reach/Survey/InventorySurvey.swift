package import Authorization
internal import Catalogue
internal import PolicyLanguage
package import Principals

/// Tries fitting actions on every inventoried resource, by concrete requests.
///
/// Resources that no statement about a principal can tell apart share one decision: those of one kind, region and account whose ARNs
/// match the same resource patterns, which have no policy of their own and, where a statement tests tags, the same tags.
///
/// Not for several threads at once: it keeps what it has found out.
package final class InventorySurvey {
    private let directory: Directory
    private var kinds: ResourceKinds
    private let resources: [(resource: Resource, fit: ResourceKinds.Fit)]
    private let sharing: Bool
    private var actions: [ResourceKinds.Fit: [CandidateAction]] = [:]
    /// The resource control policies over the accounts of the inventory.
    private let controls: [Statement]

    /// Cost: O(resources × kinds of their service).
    ///
    /// - Parameter sharing: false tries every resource on its own, which must come to the same.
    package init(_ directory: Directory, sharing: Bool = true) {
        self.directory = directory
        self.sharing = sharing
        let kinds = ResourceKinds.standard
        self.kinds = kinds
        resources = directory.inventory.resources.map { ($0, kinds.fit($0.name)) }
        let policies = directory.organizations.flatMap(\.allPolicies).compactMap(\.policy).filter { $0.kind == .resourceControl }
        controls = policies.flatMap(\.statements)
    }

    package var isEmpty: Bool { resources.isEmpty }

    /// Inventoried resources of which the catalogue knows no kind, so that nothing can be tried on them.
    package var unknownKinds: [String] { resources.filter(\.fit.isEmpty).map(\.resource.arn) }

    /// Resources that may have a policy of their own, of which the input tells nothing.
    package var withoutPolicy: Int {
        resources.count { resource, _ in
            guard ResourcePolicyFacts.mayHavePolicy(service: resource.name.service ?? "") else { return false }
            if case .notGiven = directory.resourcePolicies.policy(governing: resource.name) { return true }
            return false
        }
    }

    /// Resources that share their decisions.
    private struct Key: Hashable {
        let fit: ResourceKinds.Fit
        let matches: [Truth]
        let region: String?
        let tags: [Tag]
        let side: Side
        let isObject: Bool
        /// The resource's ARN where it shares with no other.
        let alone: String?

        struct Side: Hashable {
            let account: String?
            let region: String?
            /// What has a policy of its own; empty where nothing tells whether it has one.
            let holder: String?
        }
    }

    private struct Trial {
        let name: ResourceName
        let isObject: Bool
        var members: [Int] = []
    }

    /// Rules on the wanted actions, on the resources of their kinds and on none.
    ///
    /// Cost: resources × resource patterns, and one decision for each group of resources and action.
    ///
    /// - Parameters:
    ///   - wanted: which actions are tried.
    ///   - note: what was ruled of an action on resources, by their places in the inventory; none for actions that act on no resource.
    package func run(
        _ principal: BoundPrincipal, wanted: (CandidateAction) -> Bool = { _ in true },
        note: (CandidateAction, Ruling, [Int]) -> Void
    ) {
        let tested = Tested(principal, controls)
        var groups: [Key: Trial] = [:]
        var order: [Key] = []
        for (index, (resource, own)) in resources.enumerated() where !own.isEmpty {
            for name in [resource.name] + resource.objects(namedBy: tested.allowed) {
                let isObject = name != resource.name
                let fit = isObject ? kinds.fit(name) : own
                guard candidates(on: fit).contains(where: wanted) else { continue }
                let key = Key(
                    fit: fit, matches: tested.patterns.map { $0.matches(name, in: principal.keys) }, region: resource.region,
                    tags: tested.testsTags ? resource.tags : [],
                    side: .init(account: directory.owner(of: name), region: name.region, holder: holder(of: name)),
                    isObject: isObject, alone: sharing ? nil : name.text)
                if groups[key] == nil { order.append(key) }
                groups[key, default: Trial(name: name, isObject: isObject)].members.append(index)
            }
        }
        for key in order {
            guard let trial = groups[key] else { continue }
            let side = directory.side(of: trial.name, for: Action(""), asker: principal.caller.account)
            let asker = Asker(principal, side)
            for candidate in candidates(on: key.fit) where wanted(candidate) {
                note(candidate, asker.rule(candidate), trial.members)
            }
        }
        surveyNothing(principal, wanted, note)
    }

    /// The actions of the inventory's services that act on no resource.
    private func surveyNothing(
        _ principal: BoundPrincipal, _ wanted: (CandidateAction) -> Bool, _ note: (CandidateAction, Ruling, [Int]) -> Void
    ) {
        let services = resources.reduce(into: Set<String>()) { $0.formUnion(kinds.services(of: $1.fit)) }
        let asker = Asker(principal, directory.side(of: .none, for: Action(""), asker: principal.caller.account))
        for service in services.sorted() {
            for candidate in kinds.actionsOnNothing(ofService: service) where wanted(candidate) {
                note(candidate, asker.rule(candidate), [])
            }
        }
    }

    /// One principal in front of one resource.
    private struct Asker {
        let principal: BoundPrincipal
        let side: ResourceSide
        let authorizer: Authorizer
        let contexts: (tagged: Context, plain: Context)

        init(_ principal: BoundPrincipal, _ side: ResourceSide) {
            self.principal = principal
            self.side = side
            authorizer = principal.authorizer(on: side)
            let nothing = Context(closed: false)
            // What follows from the resource counts, wherever the session worked otherwise.
            contexts = (
                side.context(nothing, for: Action(""), readsTags: true), side.context(nothing, for: Action(""), readsTags: false)
            )
        }

        func rule(_ candidate: CandidateAction) -> Ruling {
            let request = side.request(
                principal.caller, candidate.action, complete: candidate.readsTags ? contexts.tagged : contexts.plain)
            return principal.rule(request, on: side, authorizer)
        }
    }

    private func candidates(on fit: ResourceKinds.Fit) -> [CandidateAction] {
        if let known = actions[fit] { return known }
        let found = kinds.actions(on: fit)
        actions[fit] = found
        return found
    }

    /// The resource whose own policy has a say; empty where nothing tells whether it has one.
    private func holder(of name: ResourceName) -> String? {
        if directory.inForce(nil, over: name) != nil { return name.text }
        return switch directory.resourcePolicies.policy(governing: name) {
        case .policy, .unreadable: name.text
        case .notGiven: ""
        case .none: nil
        }
    }

    /// What the statements about a principal test of a resource.
    private struct Tested {
        let patterns: [ARNPattern]
        let testsTags: Bool
        /// The resources that its identity policies name to allow something.
        let allowed: [String]

        init(_ principal: BoundPrincipal, _ controls: [Statement]) {
            let own = principal.policies
            let all = own.identity + (own.boundary ?? []) + (own.session ?? []) + (own.serviceControl ?? []).flatMap(\.self)
            let statements = all.flatMap(\.statements) + controls
            var seen: Set<ARNPattern> = []
            patterns = statements.flatMap { $0.resources?.patterns ?? [] }.filter { $0.text != "*" && seen.insert($0).inserted }
            testsTags = statements.contains { statement in
                let keys =
                    (statement.resources?.patterns.flatMap(\.keys) ?? [])
                    + statement.conditions.flatMap { [$0.key] + $0.values.flatMap(\.keys) }
                return keys.contains { $0.name.contains("resourcetag/") }
            }
            allowed = own.identity.flatMap(\.statements).filter { $0.effect == .allow }
                .flatMap { $0.resources?.patterns.map(\.text) ?? [] }
        }
    }
}
