internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals

/// Finds what a principal in one position can become in one step (`dangerous-access` 1.1): every part of a method must be allowed
/// for one and the same role, user, group or policy.
struct EdgeFinder {
    let landscape: SearchCache
    let position: PrincipalState
    let subject: PrincipalNode
    let rights: Rights
    private(set) var hops = Hops()
    /// What every request has in common.
    private let base: Context

    init(_ landscape: SearchCache, _ position: PrincipalState) {
        self.landscape = landscape
        self.position = position
        subject = landscape.ground.subject(position.subject)
        rights = landscape.rights(in: position)
        var base = Context(closed: false)
        base["aws:SecureTransport"] = .single("true")
        base["aws:ViaAWSService"] = .single("false")
        base["aws:CalledVia"] = .absent
        // Sessions of roles are issued when somebody takes the role over: not earlier than anything that the input shows.
        if subject.isRole, let newest = landscape.newestText { base["aws:TokenIssueTime"] = .single(newest) }
        self.base = base
    }

    static let assumeRole = ActionCatalogue.standard.actionID(named: "sts:AssumeRole") ?? -1

    /// What needs nobody else's access. Cost: principals of the input × methods whose actions are held, a decision each.
    static func hops(from position: PrincipalState, in landscape: SearchCache) -> [EscalationEdge] {
        var finder = EdgeFinder(landscape, position)
        // An administrator has nothing left to become in its own account.
        if finder.rights.isAdministrator != .no {
            finder.findRolesElsewhere()
            return finder.hops.list
        }
        finder.find { $0.isOwn }
        // An administrator by its own policies needs no others to write to.
        let suffices = finder.hops.surelyLeads { landscape.rights(in: $0).isAdministrator == .yes }
        finder.find { !$0.isOwn && $0 != .otherPolicies && !(suffices && $0.writesToOthers) }
        return finder.hops.list
    }

    /// What it can do to principals whose access it has by another way.
    static func holdingHops(from position: PrincipalState, in landscape: SearchCache) -> [EscalationEdge] {
        var finder = EdgeFinder(landscape, position)
        if finder.rights.isAdministrator == .no { finder.find { $0 == .otherPolicies } }
        return finder.hops.list
    }

    private mutating func find(_ wanted: (EscalationMethod.Gain) -> Bool) {
        for method in EscalationMethod.all where wanted(method.gain) {
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
        case .permissionSet: break
        }
    }

    mutating func add(_ method: EscalationMethod, to position: PrincipalState?, _ permits: [PermittedRequest], isSeen: Bool = false)
    {
        guard let position, position != self.position else { return }
        hops.add(EscalationEdge(method, to: position, permits, isSeen: isSeen))
    }

    // MARK: requests

    /// Asks whether the principal may do something to an entity of IAM.
    ///
    /// - Parameter choosing: parameters of the request, with their values; `absent` for one that it does not have.
    func permit(
        _ action: String, on resource: ResourceName, choosing: [(String, ContextValue)] = [], trust: Trust? = nil
    ) -> PermittedRequest? {
        var context = base
        for (key, value) in choosing { context[key] = value }
        let owner = resource.account ?? subject.account
        if action.hasPrefix("iam:") {
            addFacts(of: resource, to: &context)
        } else {
            if resource.service == "iam" { addTags(of: resource, ["aws:ResourceTag/"], to: &context) }
            if let thing = landscape.directory.inventory[resource.text] { addTags(of: thing, to: &context) }
            // A request goes to the region of the thing that it is about.
            if let region = resource.region, !region.isEmpty { context.derive("aws:RequestedRegion", .single(region)) }
        }
        context.derive(landscape.keys(ofOwner: owner))
        let request = Request(
            caller: subject.caller, action: Action(action), resource: resource, resourceAccount: owner, context: context)
        return PermittedRequest(request, rights.authorizer(trust: trust), trust: trust, notBefore: landscape.ground.newest)
    }

    private func addTags(of thing: Resource, to context: inout Context) {
        for family in ["aws:ResourceTag/", "\(thing.name.service ?? ""):ResourceTag/", "ssm:resourceTag/"] {
            for tag in thing.tags { context.derive(family + tag.key, .single(tag.value)) }
            context.close(prefix: family)
        }
    }

    /// IAM has one region in each partition, and its entities' tags are in the input.
    private func addFacts(of resource: ResourceName, to context: inout Context) {
        context.derive("aws:RequestedRegion", .single(HomeRegion.of(partition: resource.partition ?? "")))
        addTags(of: resource, ["aws:ResourceTag/", "iam:ResourceTag/"], to: &context)
    }

    private func addTags(of resource: ResourceName, _ families: [String], to context: inout Context) {
        let number = landscape.ground.number(of: resource.text)
        // Groups have no tags, and those of policies are not in the input.
        guard number != nil || resource.resourceHasPrefix("group/") else { return }
        for family in families {
            for tag in number.map({ landscape.ground.subject($0).tags }) ?? [] {
                context.derive(family + tag.key, .single(tag.value))
            }
            context.close(prefix: family)
        }
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
        let others = landscape.attachable(in: subject.account, partition)
        let permits = others.lazy.compactMap { arn in attach(arn).map { ($0, arn) } }.prefix(Self.mostAttached)
        guard let first = permits.first else { return nil }
        return (first.0, permits.map { .attached($0.1) })
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
