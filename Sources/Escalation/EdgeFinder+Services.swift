internal import Authorization
internal import Catalogue
internal import PolicyLanguage
internal import Principals
internal import Reach

/// What a principal can do through services that act with a role, and with principals that it makes.
extension EdgeFinder {
    mutating func findServiceRoles(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) {
        let others = alternative.filter { $0.target != .role }
        if method.gain == .attachedRole, findSeen(method, others) { return }
        // Where no other role is there for the service, it matters little what else is allowed.
        let services = method.services.filter { service in
            cache.roles(of: subject.account, for: service).contains { $0 != position.subject }
        }
        guard !services.isEmpty, let permits = permits(onThings: others) else { return }
        let exists = method.gain != .passedRole
        for service in services {
            if let steps = stepsAlike(method, service, exists: exists, permits) {
                edges.add(steps)
                continue
            }
            let roles = exists ? cache.roles(of: subject.account, for: service).map { ($0, []) } : passable(to: service)
            for (number, passing) in roles where number != position.subject {
                guard let profile = profile(of: number, service, exists: exists) else { continue }
                let made = permits.map(\.request.resource)
                let wanted = exists ? nil : cache.wantedSource(of: number, service, making: made)
                let passed = passing.map { permit in wanted.map(permit.hanging) ?? permit }
                add(method, to: PrincipalState(number), passed + profile + permits)
            }
        }
    }

    /// The steps to the roles of a service, one of each group asked for all; nil where some must be asked one by one.
    private func stepsAlike(
        _ method: EscalationMethod, _ service: String, exists: Bool, _ permits: [PermittedRequest]
    ) -> RoleSteps? {
        guard sharesSteps, let kinds = cache.kinds(of: subject.account, for: service) else { return nil }
        var steps = RoleSteps()
        for kind in kinds {
            guard let role = other(of: kind), let profile = profile(of: role, service, exists: exists) else { continue }
            guard let groups = exists ? whole(kind) : groups(of: kind, for: Self.passing) else { return nil }
            // Whether the service takes the role for what is made is asked of each role.
            if !exists, cache.wantedSource(of: role, service, making: permits.map(\.request.resource)) != nil { return nil }
            for group in groups {
                var passing: [PermittedRequest] = []
                if !exists {
                    guard let permit = passRole(to: service, group.first) else { continue }
                    guard permit.preceding.isEmpty, !permit.isUndecided else { return nil }
                    passing = [permit]
                }
                let step = RoleFan.Step(method, passing + profile + permits, namesRole: !exists)
                steps.add(step, to: group, of: kind, among: groups.count)
            }
        }
        return steps
    }

    private static let passing = Action("iam:PassRole")

    private func passRole(to service: String, _ number: Int) -> PermittedRequest? {
        permit("iam:PassRole", on: cache.graph.subject(number).name, choosing: [("iam:PassedToService", .single(service))])
            .map { taken($0, by: service) }
    }

    /// The things that the input shows, each with the roles that it has; false where the input shows none of the kind.
    private mutating func findSeen(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) -> Bool {
        guard let kind = alternative.first.flatMap(kind(of:)) else { return false }
        let things = cache.things(of: kind, in: subject.account)
        // Of some kinds the configuration does not tell the role.
        if !Self.tellingKinds.contains(kind.name), things.allSatisfy({ $0.roles?.isEmpty ?? true }) { return false }
        for thing in things {
            let permits = alternative.compactMap { requirement in
                self.kind(of: requirement)?.arnFormat == kind.arnFormat
                    ? permit(requirement.action, on: thing.name) : usable(requirement).first
            }
            guard permits.count == alternative.count else { continue }
            for number in cache.graph.roles(named: thing.roles ?? []) where number != position.subject {
                add(method, to: PrincipalState(number), permits, isSeen: true)
            }
        }
        return !things.isEmpty
    }

    /// Kinds of things whose configuration names their role, if they have one (AWS Config's schemas).
    private static let tellingKinds: Set<String> = ["instance", "function", "stack", "project", "notebook-instance"]

    /// The kind of thing that an action of a method is about: the first that it requires.
    private func kind(of requirement: EscalationMethod.Requirement) -> ResourceTypeFacts? {
        let types = ActionCatalogue.standard.action(requirement.id).resourceTypes
        if let kind = requirement.kind { return types.first { $0.type.name == kind }?.type }
        return (types.first(where: \.isRequired) ?? types.first)?.type
    }

    /// The roles that the principal may pass to a service which may take them.
    private func passable(to service: String) -> [(number: Int, passing: [PermittedRequest])] {
        if let known = rights.passable[service] { return known }
        let found = cache.roles(of: subject.account, for: service).compactMap { number in
            passRole(to: service, number).map { (number: number, passing: [$0]) }
        }
        rights.passable[service] = found
        return found
    }

    /// The thing that a role is passed to is one of the service that takes it: where another is wanted, the caller cannot choose it.
    private func taken(_ passing: PermittedRequest, by service: String) -> PermittedRequest {
        let name = service.prefix { $0 != "." && $0 != "-" }
        let wanted = passing.choices.first { $0.key.lowercased() == "iam:associatedresourcearn" }
        guard let wanted, let thing = wanted.value, ResourceName(thing).service != String(name) else { return passing }
        return passing.hanging(on: wanted)
    }

    /// EC2 takes a role by an instance profile: one that exists, or one that the principal can make; nil where there is none.
    private func profile(of number: Int, _ service: String, exists: Bool) -> [PermittedRequest]? {
        guard service == "ec2.amazonaws.com", !cache.graph.hasInstanceProfile(number) else { return [] }
        return exists ? nil : madeProfile()
    }

    /// A new instance profile, or one that exists and holds another role.
    private func madeProfile() -> [PermittedRequest]? {
        if let known = rights.madeProfile { return known }
        var found: [PermittedRequest]?
        if rights.has("iam:AddRoleToInstanceProfile") {
            found =
                ["iam:CreateInstanceProfile", "iam:RemoveRoleFromInstanceProfile"].lazy.filter(rights.has).compactMap {
                    permits(onThings: [.new($0), .new("iam:AddRoleToInstanceProfile")].compactMap(\.self))
                }.first
        }
        rights.madeProfile = .some(found)
        return found
    }

    // MARK: new principals

    mutating func findNew(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) {
        guard let first = alternative.first else { return }
        for creation in usable(first) {
            let boundary = creation.choices.first { $0.key.lowercased() == "iam:permissionsboundary" }?.value
            let bounds: (String, ContextValue) = ("iam:PermissionsBoundary", boundary.map(ContextValue.single) ?? .absent)
            let resource = creation.request.resource
            var permits = [creation]
            for requirement in alternative.dropFirst() {
                var choosing = [bounds]
                if requirement.choosesPolicy {
                    let arn = WellKnownPolicies.administratorAccess(subject.name.partition ?? "aws")
                    choosing.append(("iam:PolicyARN", .single(arn)))
                }
                guard let permit = permit(requirement.action, on: resource, choosing: choosing) else { break }
                permits.append(permit)
            }
            guard permits.count == alternative.count else { continue }
            var policy: Policy?
            if let boundary {
                policy = cache.policy(boundary, in: subject.account)
                // What its boundary lets the new principal do is not known.
                if policy == nil { continue }
            }
            let made = PrincipalNode(
                made: resource, kind: method.gain == .newRole ? .newRole : .newUser, by: subject,
                boundary: boundary.flatMap { arn in policy.map { (arn, $0) } }, in: cache.graph.directory)
            guard let made else { continue }
            add(method, to: PrincipalState(cache.graph.add(made: made), [.anyPolicy]), permits)
            return
        }
    }

    // MARK: things of any name

    /// Permits for actions on things that the principal makes or that may exist, the same thing where the actions are about the same
    /// kind; nil where a part is denied.
    func permits(onThings all: [EscalationMethod.Requirement]) -> [PermittedRequest]? {
        // What is allowed on every thing fits whichever the others choose.
        let requirements = all.filter { !rights.hasEverywhere($0.id) } + all.filter { rights.hasEverywhere($0.id) }
        var chosen: [PermittedRequest] = []
        func choose(_ index: Int) -> Bool {
            guard index < requirements.count else { return true }
            let requirement = requirements[index]
            for permit in usable(requirement) {
                guard let fitting = fit(permit, requirement, to: chosen, requirements) else { continue }
                chosen.append(fitting)
                if choose(index + 1) { return true }
                chosen.removeLast()
            }
            return false
        }
        return choose(0) ? chosen : nil
    }

    /// The permit, on the thing that an action on the same kind of thing was permitted on already.
    private func fit(
        _ permit: PermittedRequest, _ requirement: EscalationMethod.Requirement, to chosen: [PermittedRequest],
        _ requirements: [EscalationMethod.Requirement]
    ) -> PermittedRequest? {
        let kind = kind(of: requirement)?.arnFormat
        for (index, other) in chosen.enumerated() where requirements[index].target == requirement.target {
            guard kind != nil, kind == self.kind(of: requirements[index])?.arnFormat,
                other.request.resource != permit.request.resource
            else { continue }
            return self.permit(requirement.action, on: other.request.resource)
        }
        return permit
    }

    /// Requests of an action that are allowed, on things of names that its statements tell apart; none where it is denied on all.
    func usable(_ requirement: EscalationMethod.Requirement) -> [PermittedRequest] {
        let key = "\(requirement.action) \(requirement.kind ?? "")"
        if let known = rights.usable[key] { return known }
        let found = findUsable(requirement)
        rights.usable[key] = found
        return found
    }

    private func findUsable(_ requirement: EscalationMethod.Requirement) -> [PermittedRequest] {
        guard rights.has(requirement.id) else { return [] }
        let facts = ActionCatalogue.standard.action(requirement.id)
        if facts.resourceTypes.isEmpty { return permit(requirement.action, on: .none).map { [$0] } ?? [] }
        var types = facts.resourceTypes.filter(\.isRequired)
        if let kind = requirement.kind { types = facts.resourceTypes.filter { $0.type.name == kind } }
        if types.isEmpty { types = Array(facts.resourceTypes.prefix(1)) }
        // Each required kind is authorised on its own: the first is the thing that the method is about.
        for type in types.dropFirst() where requests(requirement, on: type.type).isEmpty { return [] }
        return types.first.map { requests(requirement, on: $0.type) } ?? []
    }

    /// The most statements and names that are tried for one action.
    private static let mostNames = 8

    private func requests(_ requirement: EscalationMethod.Requirement, on type: ResourceTypeFacts) -> [PermittedRequest] {
        let action = requirement.action
        let example = ExampleName(type, in: subject)
        if rights.hasEverywhere(requirement.id) { return permit(action, on: example.name).map { [$0] } ?? [] }
        var names: [ResourceName] = []
        for grant in rights.held.grants where names.count < Self.mostNames {
            guard grant.statement.statement.actions.matches(Action(action)) else { continue }
            let witness = rights.requests.request(
                requirement.id, matching: example.pattern, under: grant.statement.statement)
            guard let witness else { continue }
            for name in witness.resources where !names.contains(name) { names.append(name) }
        }
        let permits = names.compactMap { permit(action, on: $0) }
        return permits.filter(\.isCertain) + permits.filter { !$0.isCertain }
    }
}
