internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// Finds what a principal in one position can become in one step (docs/reference/harms.md): every part of a method must be allowed
/// for one and the same role, user, group or policy.
struct EdgeFinder {
    let cache: SearchCache
    let position: PrincipalState
    let subject: PrincipalNode
    let rights: Rights
    var edges: EscalationEdges
    /// The one principal that is looked at; nil for all.
    private var wanted: Int?
    /// What every request has in common.
    private let base: Context

    init(_ cache: SearchCache, _ position: PrincipalState) {
        self.cache = cache
        self.position = position
        edges = EscalationEdges(from: position, in: cache.graph)
        subject = cache.graph.subject(position.subject)
        rights = cache.rights(in: position)
        var base = Context(closed: false)
        base["aws:SecureTransport"] = .single("true")
        base["aws:ViaAWSService"] = .single("false")
        base["aws:CalledVia"] = .absent
        // Sessions of roles are issued when somebody takes the role over: not earlier than anything that the input shows.
        if subject.isRole, let newest = cache.newestText { base["aws:TokenIssueTime"] = .single(newest) }
        self.base = base
    }

    static let assumeRole = ActionCatalogue.standard.actionID(named: "sts:AssumeRole") ?? -1

    /// What needs nobody else's access. Cost: principals of the input × methods whose actions are held, a decision each.
    static func edges(from position: PrincipalState, in cache: SearchCache) -> EscalationEdges.Steps {
        var finder = EdgeFinder(cache, position)
        // An administrator has nothing left to become in its own account.
        if finder.rights.isAdministrator != .no {
            finder.findRolesElsewhere()
            return finder.edges.steps(of: finder.rights)
        }
        finder.find { $0.isOwn }
        finder.findOwnTags()
        // An administrator by its own policies needs no others to write to.
        let suffices = finder.edges.surelyLeads { cache.rights(in: $0).isAdministrator == .yes }
        finder.find { !$0.isOwn && $0 != .otherPolicies && !(suffices && $0.writesToOthers) }
        return finder.edges.steps(of: finder.rights)
    }

    /// What it can do to principals whose access it has by another way.
    static func holdingHops(from position: PrincipalState, in cache: SearchCache) -> [EscalationEdge] {
        var finder = EdgeFinder(cache, position)
        if finder.rights.isAdministrator == .no { finder.find { $0 == .otherPolicies } }
        return finder.edges.list
    }

    /// The ways to take over one user or role of its account.
    static func edges(from position: PrincipalState, to number: Int, in cache: SearchCache) -> [EscalationEdge] {
        var finder = EdgeFinder(cache, position)
        finder.wanted = number
        finder.find { $0 == .user || $0 == .role }
        return finder.edges.list.filter { $0.to.subject == number }
    }

    /// Whether roles that are alike may share a step.
    var sharesSteps: Bool { wanted == nil && cache.sharesSteps }

    /// Those of a list of users or roles, in the order of their numbers, that are looked at.
    func others(_ numbers: [Int]) -> [Int] {
        guard let wanted else { return numbers.filter { $0 != position.subject } }
        if wanted == position.subject { return [] }
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == wanted ? [wanted] : []
    }

    /// Whether a user or role is another one that is looked at.
    func isOther(_ number: Int) -> Bool { number != position.subject && wanted.map { $0 == number } ?? true }

    private mutating func find(_ isWanted: (EscalationMethod.Gain) -> Bool) {
        for method in EscalationMethod.all where isWanted(method.gain) {
            for alternative in method.alternatives where mayHold(alternative) { find(method, alternative) }
        }
    }

    /// Whether the caller's own policies give every action of an alternative somewhere; a trust policy may give the assumption of a
    /// role by itself.
    private func mayHold(_ alternative: [EscalationMethod.Requirement]) -> Bool {
        alternative.allSatisfy { $0.id == Self.assumeRole || rights.has($0.id) }
    }

    private mutating func find(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) {
        switch method.gain {
        case .ownPolicies, .ownVersion, .ownBoundary, .ownDenials, .group: findOwn(method, alternative)
        case .otherPolicies: findHeld(method, alternative)
        case .user, .userPolicies: findUsers(method, alternative)
        case .role, .rolePolicies, .roleVersion: findRoles(method, alternative)
        case .newRole, .newUser: findNew(method, alternative)
        case .passedRole, .chosenRole, .attachedRole: findServiceRoles(method, alternative)
        // `Explorer` tells that it was not followed.
        case .permissionSet, .ownTags: break
        }
    }

    mutating func add(_ method: EscalationMethod, to position: PrincipalState?, _ permits: [PermittedRequest], isSeen: Bool = false)
    {
        guard let position, position != self.position else { return }
        edges.add(EscalationEdge(method, to: position, permits, isSeen: isSeen))
    }

    // MARK: requests

    /// Asks whether the principal may do something to an entity of IAM, or to a thing.
    ///
    /// - Parameter choosing: parameters of the request, with their values; `absent` for one that it does not have.
    func permit(
        _ action: String, on resource: ResourceName, choosing: [(String, ContextValue)] = [], trust: Trust? = nil
    ) -> PermittedRequest? {
        guard let key = alike(Action(action), resource, choosing, trust) else {
            return decided(action, on: resource, choosing, trust)
        }
        if let known = rights.alike[key] { return known?.on(resource, under: trust) }
        let found = decided(action, on: resource, choosing, trust)
        // What could not be decided is told of each resource.
        if !(found?.isUndecided ?? false) { rights.alike[key] = .some(found) }
        return found
    }

    /// What a request about a user or role has in common with all that have the same answer; nil where each has its own.
    private func alike(
        _ action: Action, _ resource: ResourceName, _ choosing: [(String, ContextValue)], _ trust: Trust?
    ) -> AlikeRequest? {
        guard resource.service == "iam", let account = resource.account, !rights.leansOnMissing else { return nil }
        let isRole = resource.resourceHasPrefix("role/")
        guard isRole || resource.resourceHasPrefix("user/"), !resource.resourceHasPrefix("role/aws-"),
            trust.map({ !$0.testsTags }) ?? !action.asksTrustPolicy(of: resource),
            let likeness = likeness(of: resource, for: action)
        else { return nil }
        return AlikeRequest(
            action: action.text, isRole: isRole, account: account, partition: resource.partition ?? "", likeness: likeness,
            trust: trust?.number, choices: choosing.map { AlikeRequest.Choice(key: $0.0, value: $0.1) })
    }

    private func likeness(of resource: ResourceName, for action: Action) -> ResourceTests.Likeness? {
        guard let tests = tests(of: action, on: resource) else { return nil }
        if tests.isEmpty { return .same }
        guard cache.sharesSteps, let number = cache.graph.number(of: resource.text) else { return nil }
        return tests.likeness(of: resource, tags: cache.graph.subject(number).tags)
    }

    /// What the principal's policies test of a user or role that an action is about; nil where more than that may tell two apart.
    private func tests(of action: Action, on resource: ResourceName) -> ResourceTests? {
        guard let tests = rights.tests(of: action), !tests.isEmpty else { return rights.tests(of: action) }
        // Whom it may give the tags that are tested is a question of its own, and so is what an endpoint lets through.
        if !tests.tags.isEmpty, let tagger = Self.tagger(of: resource), rights.has(tagger.tag) || rights.has(tagger.untag) {
            return nil
        }
        guard cache.directory.resourcePolicies.endpointPolicies.isEmpty else { return nil }
        return cache.readsTags(action, of: resource) ? tests : tests.withoutTags
    }

    /// The roles of a kind but the principal itself, in groups to which its policies say the same of an action; nil where each is asked.
    func groups(of kind: Int, for action: Action) -> [RoleGroup]? {
        guard let role = other(of: kind) else { return [] }
        guard !rights.leansOnMissing, let tests = tests(of: action, on: cache.graph.subject(role).name) else { return nil }
        return cache.groups.groups(of: kind, by: tests, besides: position.subject)
    }

    private func decided(
        _ action: String, on resource: ResourceName, _ choosing: [(String, ContextValue)], _ trust: Trust?
    ) -> PermittedRequest? {
        cache.decisions += 1
        let side = cache.directory.side(of: resource, for: Action(action), asker: subject.account)
        let authorizer = authorizer(on: side, trust)
        let request = side.request(
            subject.caller, Action(action), context(choosing), readsTags: cache.readsTags(Action(action), of: resource))
        let permit = note(
            PermittedRequest(
                request, authorizer, trust: trust, of: cache.graph.directory, notBefore: cache.graph.newest, in: cache.memo))
        if let permit, permit.isCertain { return permit }
        return tagged(request, side, authorizer, trust) ?? permit
    }

    /// What every request has in common, and the parameters of one.
    private func context(_ choosing: [(String, ContextValue)]) -> Context {
        var context = base
        for (key, value) in choosing { context[key] = value }
        return context
    }

    private func authorizer(on side: ResourceSide, _ trust: Trust?) -> Authorizer {
        trust == nil && side.policy != nil ? rights.bound.authorizer(on: side) : rights.authorizer(trust: trust)
    }

    /// Where policies of the principal itself are missing, nothing is certain; what took too long to decide is told.
    private func note(_ permit: PermittedRequest?) -> PermittedRequest? {
        guard let permit else { return nil }
        if permit.isUndecided {
            let (action, resource) = (permit.request.action.text, permit.request.resource.text)
            cache.undecided.insert(
                Gap(.model, "whether some context lets `\(subject.arn)` do `\(action)` to `\(resource)` could not be decided"))
        }
        return rights.leansOnMissing && !permit.isUndecided ? permit.undecided : permit
    }

    // MARK: tags of what it acts on

    /// The same request once the principal has given a user or role the tags that it depends on, or taken them away; nil where that
    /// does not help or is not allowed.
    private func tagged(
        _ request: Request, _ side: ResourceSide, _ authorizer: Authorizer, _ trust: Trust?
    ) -> PermittedRequest? {
        guard let kind = Self.tagger(of: side.resource), side.tags != nil,
            rights.testsResourceTags || trust?.testsTags ?? false, rights.has(kind.tag) || rights.has(kind.untag)
        else { return nil }
        // Only the tags are set free: they are what can be changed.
        var open = request
        open.context = untagged(request.context)
        guard
            let wanted = note(
                PermittedRequest(
                    open, authorizer, trust: trust, of: cache.graph.directory, notBefore: cache.graph.newest, in: cache.memo))
        else {
            return nil
        }
        let settings = (wanted.choices + wanted.hangsOn).filter { Self.tagKey($0.key) != nil }
        guard !settings.isEmpty else { return nil }
        var first: [PermittedRequest] = []
        for setting in settings {
            guard let key = Self.tagKey(setting.key) else { return nil }
            let keys = ("aws:TagKeys", ContextValue.many([key]))
            let action = setting.value == nil ? kind.untag : kind.tag
            let choosing = setting.value.map { [("aws:RequestTag/\(key)", ContextValue.single($0)), keys] } ?? [keys]
            let change = side.request(subject.caller, Action(action), context(choosing), readsTags: true)
            guard rights.has(action),
                let permit = note(
                    PermittedRequest(
                        change, rights.authorizer(trust: nil), of: cache.graph.directory, notBefore: cache.graph.newest,
                        in: cache.memo))
            else { return nil }
            first.append(permit)
        }
        return wanted.after(first, having: settings)
    }

    private static let taggers: [(prefix: StaticString, tag: String, untag: String)] = [
        ("user/", "iam:TagUser", "iam:UntagUser"), ("role/", "iam:TagRole", "iam:UntagRole"),
    ]

    private static func tagger(of resource: ResourceName) -> (prefix: StaticString, tag: String, untag: String)? {
        taggers.first { resource.resourceHasPrefix($0.prefix) }
    }

    /// `team` of `iam:ResourceTag/team`.
    private static func tagKey(_ key: String) -> String? {
        guard let slash = key.firstIndex(of: "/"), key[..<slash].lowercased().hasSuffix(":resourcetag") else { return nil }
        return String(key[key.index(after: slash)...])
    }

    /// A context that says nothing of the resource's tags.
    private func untagged(_ context: Context) -> Context {
        var open = Context(closed: false)
        for (key, value) in context.entries where Self.tagKey(key.name) == nil { open.set(key, value) }
        return open
    }

    /// The boundary of whom a policy is written to or attached to is a key of the request.
    func boundaryKey(of subject: PrincipalNode) -> (String, ContextValue) {
        ("iam:PermissionsBoundary", subject.boundary.map(ContextValue.single) ?? .absent)
    }

    /// The ways to give an entity a policy: what is permitted, and which policy it then has.
    ///
    /// - Parameter owner: whose boundary is a key of the request; nil for a group.
    func writes(
        _ requirement: EscalationMethod.Requirement, on resource: ResourceName, owner: PrincipalNode?
    ) -> (permit: PermittedRequest, amendments: [Amendment])? {
        let boundary = owner.map { [boundaryKey(of: $0)] } ?? []
        guard requirement.choosesPolicy else {
            return permit(requirement.action, on: resource, choosing: boundary).map { ($0, [.anyPolicy]) }
        }
        func attach(_ arn: String) -> PermittedRequest? {
            permit(requirement.action, on: resource, choosing: boundary + [("iam:PolicyARN", .single(arn))])
        }
        let partition = subject.name.partition ?? "aws"
        if let permit = attach(WellKnownPolicies.administratorAccess(partition)) { return (permit, [.anyPolicy]) }
        let others = cache.attachable(in: subject.account, partition)
        let permits = others.lazy.compactMap { arn in attach(arn).map { ($0, arn) } }.prefix(Self.mostAttached)
        guard let first = permits.first else {
            note(requirement, on: resource, choosing: boundary)
            return nil
        }
        return (first.0, permits.map { .attached($0.1) })
    }

    /// Says that some policy of AWS may be given whose text the input does not have.
    private func note(
        _ requirement: EscalationMethod.Requirement, on resource: ResourceName, choosing boundary: [(String, ContextValue)]
    ) {
        guard let open = permit(requirement.action, on: resource, choosing: boundary),
            let arn = open.choices.first(where: { $0.key.lowercased() == "iam:policyarn" })?.value,
            ResourceName(arn).account == OwnedByAWS.account
        else { return }
        // Of others there may be many, and the gap is one.
        let others = resource.resourceHasPrefix("user/") ? "users" : resource.resourceHasPrefix("group/") ? "groups" : "roles"
        let receiver = resource.text == subject.name.text ? "itself" : "other \(others)"
        cache.undecided.insert(
            Gap(
                .evidence, "`\(subject.arn)` may give `\(arn)` to \(receiver): what that policy allows is not in the input",
                help: "give account details that have it, or a `get-policy-version` of it"))
    }

    /// AWS's quota of managed policies for one user or role.
    private static let mostAttached = 10
}

extension EscalationMethod.Gain {
    /// What a principal does to its own policies.
    fileprivate var isOwn: Bool {
        switch self {
        case .ownPolicies, .ownVersion, .ownBoundary, .ownDenials, .group: true
        default: false
        }
    }

    /// It gives others policies that the caller writes.
    fileprivate var writesToOthers: Bool {
        switch self {
        case .userPolicies, .rolePolicies, .roleVersion, .newRole, .newUser: true
        default: false
        }
    }
}
