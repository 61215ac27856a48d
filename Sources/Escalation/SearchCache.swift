internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// What one thread of a search has found out about its graph.
final class SearchCache {
    let graph: PrincipalGraph
    private var rights: [PrincipalState: Rights] = [:]
    private var rolesOfService: [String: [Int]] = [:]
    private var kindsOfService: [String: [Int]?] = [:]
    private var thingsOfKind: [String: [Resource]] = [:]
    private var tagReaders: [String: Bool] = [:]
    /// Whether roles that are alike share a step: the same is found without, one by one.
    var sharesSteps = true
    /// How many requests were decided: what a search costs.
    var decisions = 0
    /// What could not be decided within its steps.
    var undecided: Set<Gap> = []
    let newestText: String?
    let groups: RoleGroups
    let finder = HeldActionsFinder()
    let memo = OpenMemo()

    init(_ graph: PrincipalGraph) {
        self.graph = graph
        groups = RoleGroups(graph)
        newestText = graph.newest?.description
    }

    var directory: Directory { graph.directory }

    /// Whether requests of an action say what tags a resource has.
    func readsTags(_ action: Action, of resource: ResourceName) -> Bool {
        let kind = resource.resource?.prefix { $0 != "/" && $0 != ":" } ?? ""
        let key = "\(action.text) \(resource.service ?? "") \(kind)"
        if let known = tagReaders[key] { return known }
        let reads = ActionCatalogue.standard.readsResourceTags(action: action.text, on: resource.text)
        tagReaders[key] = reads
        return reads
    }

    // MARK: rights

    func rights(in position: PrincipalState) -> Rights {
        if let known = rights[position] { return known }
        let made = Rights(graph.subject(position.subject), bound(in: position), finder)
        rights[position] = made
        return made
    }

    /// A principal as the steps to a position leave it.
    func bound(in position: PrincipalState) -> BoundPrincipal {
        let subject = graph.subject(position.subject)
        var bound = subject.bound
        bound.policies = policies(in: position, subject)
        for case .tagged(let key, let value) in position.amendments {
            bound.keys.set(ContextKey("aws:PrincipalTag/\(key)"), value.map(ContextValue.single) ?? .absent)
        }
        return bound
    }

    private func policies(in position: PrincipalState, _ subject: PrincipalNode) -> PolicySet {
        var policies = subject.bound.policies
        guard !position.amendments.isEmpty else { return policies }
        var replaced: [Int: Policy?] = [:]
        var added: [Policy] = []
        for amendment in position.amendments {
            switch amendment {
            case .anyPolicy: added += WellKnownPolicies.everything
            case .rewritten(let arn):
                for (index, document) in subject.documents.enumerated() where document.arn == arn {
                    replaced[index] = .some(nil)
                    added += WellKnownPolicies.everything
                }
            case .version(let arn, let id):
                for (index, document) in subject.documents.enumerated() where document.arn == arn {
                    replaced[index] = version(id, of: arn, in: subject.account)
                }
            case .attached(let arn): if let policy = policy(arn, in: subject.account) { added.append(policy) }
            case .group(let name): added += documents(ofGroup: name, in: subject.account).map(\.named)
            case .without(let index): replaced[index] = .some(nil)
            case .unbounded: policies.boundary = nil
            case .tagged: continue
            }
        }
        policies.identity =
            policies.identity.enumerated().compactMap { index, policy in replaced[index] ?? policy } + added
        return policies
    }

    // MARK: policies

    /// A managed policy of the input, or one of AWS's own that is known by heart.
    func policy(_ arn: String, in account: String) -> Policy? {
        directory.managedPolicy(arn, in: account)?.document?.named ?? WellKnownPolicies.policy(arn)
    }

    func version(_ id: String, of arn: String, in account: String) -> Policy? {
        guard let version = directory.managedPolicy(arn, in: account)?.versions.first(where: { $0.id == id }) else { return nil }
        var policy = (try? version.policy()) ?? nil
        policy?.name = "\(arn) \(id)"
        return policy
    }

    func documents(ofGroup name: String, in account: String) -> [BoundPolicy] {
        guard let group = directory.account(account)?.groups.first(where: { $0.facts.name == name }) else { return [] }
        return group.facts.inline
            + group.facts.attached.compactMap { directory.managedPolicy($0.arn, in: account)?.document }
    }

    /// The policies that somebody could attach who may not attach AdministratorAccess: AWS's strongest, and the account's own.
    func attachable(in account: String, _ partition: String) -> [String] {
        WellKnownPolicies.arns(partition) + (directory.account(account)?.policies.map(\.arn) ?? [])
    }

    // MARK: things

    /// The things of a kind in an account whose configuration the input gives.
    func things(of kind: ResourceTypeFacts, in account: String) -> [Resource] {
        let key = "\(account) \(kind.arnFormat)"
        if let known = thingsOfKind[key] { return known }
        let glob = Glob(kind.arnPattern)
        let found = directory.inventory.resources.filter {
            $0.roles != nil && $0.account == account && glob.matches($0.arn)
        }
        thingsOfKind[key] = found
        return found
    }

    // MARK: roles of services

    /// The changeable roles of an account that a service may take; for EC2 also those without an instance profile.
    func roles(of account: String, for service: String) -> [Int] {
        let key = "\(account) \(service)"
        if let known = rolesOfService[key] { return known }
        var decided: [Int: Bool] = [:]
        let found = (graph.roles[account] ?? []).filter { number in
            guard graph.subjects[number].isChangeable, let trust = graph.trust(of: number) else { return false }
            if let known = decided[trust.number] { return known }
            let isTrusted = isTrusted(service, by: trust, of: graph.subjects[number])
            if !trust.testsTags { decided[trust.number] = isTrusted }
            return isTrusted
        }
        rolesOfService[key] = found
        return found
    }

    /// The kinds of these roles; nil where some are of no kind.
    func kinds(of account: String, for service: String) -> [Int]? {
        let key = "\(account) \(service)"
        if let known = kindsOfService[key] { return known }
        let kinds = roles(of: account, for: service).map(graph.kind)
        let found = kinds.contains(nil) ? nil : Set(kinds.compactMap(\.self)).sorted()
        kindsOfService[key] = .some(found)
        return found
    }

    private func isTrusted(_ service: String, by trust: Trust, of role: PrincipalNode) -> Bool {
        // The identities of a Cognito pool come with a token of the service.
        let asks: [(Caller, String)] = [
            (.service(service), "sts:AssumeRole"), (.federated(provider: service), "sts:AssumeRoleWithWebIdentity"),
        ]
        return asks.contains { caller, action in
            let verdict = verdict(caller, action, by: trust, of: role, for: .unknown)
            return verdict == .allowed || verdict == .depends
        }
    }

    /// What the trust policy says to a service that takes the role on behalf of a thing in the role's own account.
    private func verdict(
        _ caller: Caller, _ action: String, by trust: Trust, of role: PrincipalNode, for source: ContextValue
    ) -> Verdict {
        var policies = PolicySet()
        policies.resource = trust.policy(forSourcesIn: role.account)
        var context = Context(closed: false)
        context["aws:SourceAccount"] = .single(role.account)
        if source != .unknown { context["aws:SourceArn"] = source }
        return Authorizer(policies).verdict(
            Request(caller: caller, action: Action(action), resource: role.name, resourceAccount: role.account, context: context))
    }

    /// The things that the trust policy of a role wants the service to act for, where it does not take it for those that a principal
    /// makes; none where it does.
    func wantedSource(of number: Int, _ service: String, making things: [ResourceName]) -> Dependency.Setting? {
        guard let trust = graph.trust(of: number), trust.testsSources else { return nil }
        let role = graph.subjects[number]
        let sources = [ContextValue.unknown] + things.map { .single($0.text) }
        let isTaken = sources.contains {
            verdict(.service(service), "sts:AssumeRole", by: trust, of: role, for: $0) == .allowed
        }
        guard !isTaken, let pattern = trust.sources.first(where: { !Trust.isElsewhere($0, role.account) }) else { return nil }
        return Dependency.Setting(key: "aws:SourceArn", value: pattern.replacing("*", with: "example").replacing("?", with: "x"))
    }
}
