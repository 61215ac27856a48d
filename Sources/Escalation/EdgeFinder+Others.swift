internal import Authorization
internal import Catalogue
internal import PolicyLanguage
internal import Principals

/// What a principal can do to users and roles that exist.
extension EdgeFinder {
    // MARK: users

    mutating func findUsers(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) {
        for number in others(cache.graph.users[subject.account] ?? []) {
            let user = cache.graph.subject(number)
            guard let (permits, amendments) = permits(alternative, on: number, user) else { continue }
            add(method, to: PrincipalState(number, amendments), permits)
        }
    }

    /// What it can do to principals whose access it has by another way; whether it has that, the search tells.
    mutating func findHeld(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) {
        guard let requirement = alternative.first else { return }
        let others = (cache.graph.users[subject.account] ?? []) + (cache.graph.roles[subject.account] ?? [])
        switch requirement.target {
        case .group: findGroups(method, requirement)
        case .policy:
            for number in others where isOther(number) && cache.graph.subject(number).isChangeable {
                for arn in customerPolicies(of: cache.graph.subject(number)) {
                    guard let permit = permit(requirement.action, on: ResourceName(arn)) else { continue }
                    add(method, to: PrincipalState(number, [.rewritten(arn)]), [permit])
                }
            }
        default:
            let isForRoles = requirement.target == .role
            for number in others where isOther(number) {
                let other = cache.graph.subject(number)
                guard other.isRole == isForRoles, other.isChangeable,
                    let (permit, given) = writes(requirement, on: other.name, owner: other)
                else { continue }
                add(method, to: PrincipalState(number, given), [permit])
            }
        }
    }

    private mutating func findGroups(_ method: EscalationMethod, _ requirement: EscalationMethod.Requirement) {
        let joins = requirement.action == "iam:AddUserToGroup"
        for group in cache.directory.account(subject.account)?.groups ?? [] {
            let name = ResourceName(group.facts.arn)
            let written =
                joins
                ? permit(requirement.action, on: name).map { ($0, [Amendment.group(group.facts.name)]) }
                : writes(requirement, on: name, owner: nil).map { ($0.permit, $0.amendments) }
            guard let (permit, given) = written else { continue }
            for number in cache.graph.users[subject.account] ?? []
            where isOther(number) && cache.graph.subject(number).groups.contains(group.facts.name) != joins {
                add(method, to: PrincipalState(number, given), [permit])
            }
        }
    }

    // MARK: roles

    /// The roles of other accounts that it can take over.
    mutating func findRolesElsewhere() {
        for method in EscalationMethod.all where method.gain == .role {
            for alternative in method.alternatives where alternative.allSatisfy({ $0.action == "sts:AssumeRole" }) {
                findAssumable(method, alternative, in: cache.graph.roles.keys.sorted().filter { $0 != subject.account })
            }
        }
    }

    mutating func findRoles(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) {
        let assumes = alternative.contains { $0.action == "sts:AssumeRole" }
        if assumes && alternative.count == 1 {
            findAssumable(method, alternative, in: cache.graph.roles.keys.sorted())
        } else {
            findRoles(method, alternative, cache.graph.roles[subject.account] ?? [])
        }
    }

    /// The one step that leads from account to account.
    private mutating func findAssumable(
        _ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement], in accounts: [String]
    ) {
        if sharesSteps, let steps = assumptions(method, accounts) {
            edges.add(steps)
        } else {
            for account in accounts { findRoles(method, alternative, cache.graph.roles[account] ?? []) }
        }
    }

    /// The roles that it may assume, one of each group asked for all; nil where some must be asked one by one.
    private func assumptions(_ method: EscalationMethod, _ accounts: [String]) -> RoleSteps? {
        let graph = cache.graph
        let isEverywhere = rights.hasEverywhere(Self.assumeRole)
        var steps = RoleSteps()
        for account in accounts {
            if graph.kindless[account]?.contains(where: { rights.strongestGrant(of: $0) != .none }) ?? false { return nil }
            for kind in graph.kindsOfAccount[account] ?? [] where rights.strongestGrant(of: graph.kinds[kind].trust) != .none {
                guard let groups = isEverywhere ? whole(kind) : groups(of: kind, for: Self.assumption) else { return nil }
                for group in groups {
                    guard let permit = assumption(of: group.first) else { continue }
                    // What could not be decided is told of each role, and tags are given to each.
                    guard permit.preceding.isEmpty, isEverywhere || !permit.isUndecided else { return nil }
                    steps.add(RoleFan.Step(method, [permit], namesRole: true), to: group, of: kind, among: groups.count)
                }
            }
        }
        return steps
    }

    /// Some role of a kind that is not the principal itself.
    func other(of kind: Int) -> Int? { cache.graph.kinds[kind].roles.first { $0 != position.subject } }

    /// The roles of a kind but the principal itself, as one group.
    func whole(_ kind: Int) -> [RoleGroup] { cache.groups.groups(of: kind, by: .none, besides: position.subject) }

    private mutating func findRoles(
        _ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement], _ roles: [Int]
    ) {
        let needsPolicy = alternative.contains { $0.target == .policy }
        for number in others(roles) {
            let role = cache.graph.subject(number)
            if alternative.count > 1 || alternative[0].action != "sts:AssumeRole", !role.isChangeable { continue }
            if !needsPolicy {
                guard let (permits, amendments) = permits(alternative, on: number, role) else { continue }
                add(method, to: PrincipalState(number, amendments), permits)
                continue
            }
            for arn in customerPolicies(of: role) {
                guard let (permits, _) = permits(alternative, on: number, role, policy: arn) else { continue }
                if method.gain == .rolePolicies {
                    add(method, to: PrincipalState(number, [.rewritten(arn)]), permits)
                } else {
                    for version in versions(of: arn) {
                        add(method, to: PrincipalState(number, [.version(policy: arn, id: version)]), permits)
                    }
                }
            }
        }
    }

    /// All that an alternative asks for, on one user or role; nil where a part is denied.
    private func permits(
        _ alternative: [EscalationMethod.Requirement], on number: Int, _ target: PrincipalNode, policy: String? = nil
    ) -> (permits: [PermittedRequest], amendments: [Amendment])? {
        var permits: [PermittedRequest] = []
        var amendments: [Amendment] = []
        let assumes = alternative.contains { $0.action == "sts:AssumeRole" }
        let assumption = assumes ? assumption(of: number) : nil
        if assumes, assumption == nil { return nil }
        for requirement in alternative {
            if requirement.action == "sts:AssumeRole" {
                if let assumption { permits.append(assumption) }
            } else if requirement.target == .policy {
                guard let policy, let permit = permit(requirement.action, on: ResourceName(policy)) else { return nil }
                permits.append(permit)
            } else if requirement.choosesPolicy || Self.writesPolicy.contains(requirement.action) {
                guard let (permit, given) = writes(requirement, on: target.name, owner: target) else { return nil }
                permits.append(permit)
                amendments += given
            } else {
                guard let permit = permit(requirement.action, on: target.name) else { return nil }
                permits.append(permit)
            }
        }
        return (permits, amendments)
    }

    private static let writesPolicy: Set<String> = ["iam:PutUserPolicy", "iam:PutRolePolicy"]

    private static let assumption = Action("sts:AssumeRole")

    /// Whether the principal may take over a role: its own policies and the role's trust policy decide together.
    func assumption(of number: Int) -> PermittedRequest? {
        guard let trust = cache.graph.trust(of: number) else { return nil }
        let strongest = rights.strongestGrant(of: trust)
        guard strongest != .none else { return nil }
        // Where the trust policy only delegates to the account, the principal's own policies must say something.
        if strongest == .account || cache.graph.subject(number).account != subject.account {
            guard rights.has(Self.assumeRole) else { return nil }
        }
        // What is allowed on every role depends on the trust policy alone, and equal ones say the same.
        let isAlike = rights.hasEverywhere(Self.assumeRole) && !trust.testsTags
        if isAlike, let known = rights.assumable[trust.number] {
            return known.on(cache.graph.subject(number).name, under: trust)
        }
        let name = cache.graph.subject(number).name
        if strongest == .account, !rights.mayGrant(Self.assumption, on: name) { return nil }
        let found = permit("sts:AssumeRole", on: name, trust: trust)
        if isAlike, let found { rights.assumable[trust.number] = found }
        return found
    }
}
