internal import Catalogue
internal import PolicyLanguage
internal import Principals

/// What a principal can do to its own policies.
extension EdgeFinder {
    mutating func findOwn(_ method: EscalationMethod, _ alternative: [EscalationMethod.Requirement]) {
        guard let requirement = alternative.first, subject.isChangeable, isMine(requirement), isWorthwhile(method.gain) else {
            return
        }
        switch method.gain {
        case .ownPolicies: findOwnPolicies(method, requirement)
        case .ownVersion:
            for (arn, permit) in ownManagedPolicies(requirement) {
                for version in versions(of: arn) {
                    add(method, to: position.amended([.version(policy: arn, id: version)]), [permit])
                }
            }
        case .ownBoundary: findOwnBoundary(method, requirement)
        case .ownDenials: findOwnDenials(method, requirement)
        case .group: findGroups(method, requirement)
        default: return
        }
    }

    /// Of the changes that give a policy one is enough, or every order and choice of them would be a position of its own. What still
    /// stands in the way of a policy is another matter, and so is what the members of a group may write.
    private func isWorthwhile(_ gain: EscalationMethod.Gain) -> Bool {
        if gain == .ownBoundary || gain == .ownDenials { return true }
        return !position.amendments.contains { amendment in
            switch amendment {
            case .anyPolicy, .rewritten, .version, .attached: true
            case .group: gain == .group
            case .without, .unbounded, .tagged: false
            }
        }
    }

    private mutating func findGroups(_ method: EscalationMethod, _ requirement: EscalationMethod.Requirement) {
        guard case .user(let user) = subject.kind else { return }
        var joined: [(amendment: Amendment, permit: PermittedRequest)] = []
        for group in cache.directory.account(subject.account)?.groups ?? [] where !user.groups.contains(group.facts.name) {
            guard let permit = permit(requirement.action, on: ResourceName(group.facts.arn)) else { continue }
            joined.append((.group(group.facts.name), permit))
            add(method, to: position.amended([.group(group.facts.name)]), [permit])
        }
        guard joined.count > 1, joined.count < PrincipalState.mostAmendments else { return }
        add(method, to: position.amended(joined.map(\.amendment)), joined.map(\.permit))
    }

    /// Actions on users are for users, actions on roles for roles.
    private func isMine(_ requirement: EscalationMethod.Requirement) -> Bool {
        guard requirement.target == .own else { return true }
        return requirement.action.contains("Role") == subject.isRole
    }

    private mutating func findOwnPolicies(_ method: EscalationMethod, _ requirement: EscalationMethod.Requirement) {
        switch requirement.target {
        case .own:
            guard let (permit, given) = writes(requirement, on: subject.name, owner: subject) else { return }
            add(method, to: position.amended(given + overwritten(by: requirement, from: .inline)), [permit])
        case .group:
            for (name, group) in ownGroups {
                guard let (permit, given) = writes(requirement, on: group, owner: nil) else { continue }
                add(method, to: position.amended(given + overwritten(by: requirement, from: .group(name))), [permit])
            }
        case .policy:
            for (arn, permit) in ownManagedPolicies(requirement) {
                add(method, to: position.amended([.rewritten(arn)]), [permit])
            }
        default: return
        }
    }

    /// An inline policy is written under a name: under that of one which denies something, it takes its place.
    private func overwritten(by requirement: EscalationMethod.Requirement, from source: BoundPolicy.Source) -> [Amendment] {
        guard requirement.action.contains("Put") else { return [] }
        return denying.filter { $0.document.source == source && $0.document.arn == nil }.map { .without($0.index) }
    }

    private var ownGroups: [(name: String, arn: ResourceName)] {
        (subject.groups + joinedGroups).compactMap { name in
            cache.directory.account(subject.account)?.groups.first { $0.facts.name == name }
                .map { (name, ResourceName($0.facts.arn)) }
        }
    }

    private var joinedGroups: [String] {
        position.amendments.compactMap { if case .group(let name) = $0 { name } else { nil } }
    }

    /// The customer's managed policies among the principal's own that it may do that to.
    private func ownManagedPolicies(_ requirement: EscalationMethod.Requirement) -> [(arn: String, permit: PermittedRequest)] {
        customerPolicies(of: subject).compactMap { arn in
            permit(requirement.action, on: ResourceName(arn)).map { (arn, $0) }
        }
    }

    /// The policies of a principal that its account may change: AWS's own have no versions of a customer.
    func customerPolicies(of subject: PrincipalNode) -> [String] {
        var arns: [String] = []
        for arn in subject.documents.compactMap(\.arn) where ResourceName(arn).account == subject.account && !arns.contains(arn) {
            arns.append(arn)
        }
        return arns
    }

    /// The readable versions of a policy that are not in force.
    func versions(of arn: String) -> [String] {
        (cache.directory.managedPolicy(arn, in: subject.account)?.versions ?? []).filter { !$0.isDefault }.map(\.id)
            .filter { cache.version($0, of: arn, in: subject.account) != nil }
    }

    // MARK: boundary

    private mutating func findOwnBoundary(_ method: EscalationMethod, _ requirement: EscalationMethod.Requirement) {
        guard let boundary = subject.boundary, !position.amendments.contains(.unbounded) else { return }
        let permit: PermittedRequest? =
            switch requirement.target {
            case .boundaryPolicy:
                ResourceName(boundary).account == subject.account
                    ? self.permit(requirement.action, on: ResourceName(boundary)) : nil
            default:
                self.permit(
                    requirement.action, on: subject.name,
                    choosing: [
                        requirement.choosesBoundary
                            ? (
                                "iam:PermissionsBoundary",
                                .single(WellKnownPolicies.administratorAccess(subject.name.partition ?? "aws"))
                            ) : boundaryKey(of: subject)
                    ])
            }
        if let permit { add(method, to: position.amended([.unbounded]), [permit]) }
    }

    // MARK: denials

    /// The principal's own policies that deny something and still do.
    private var denying: [(index: Int, document: BoundPolicy)] {
        subject.documents.enumerated().filter { index, document in
            document.policy.statements.contains { $0.effect == .deny } && !position.amendments.contains(.without(index))
                && !(document.arn.map { position.amendments.contains(.rewritten($0)) } ?? false)
        }.map { (index: $0.offset, document: $0.element) }
    }

    /// Takes away at once every policy that an action can.
    private mutating func findOwnDenials(_ method: EscalationMethod, _ requirement: EscalationMethod.Requirement) {
        var permits: [PermittedRequest] = []
        var amendments: [Amendment] = []
        for (index, document) in denying {
            guard let permit = removal(of: document, requirement) else { continue }
            permits.append(permit)
            amendments.append(.without(index))
            guard requirement.action == "iam:RemoveUserFromGroup" else { continue }
            amendments += subject.documents.indices.filter { subject.documents[$0].source == document.source }.map { .without($0) }
        }
        if !permits.isEmpty { add(method, to: position.amended(amendments), permits) }
    }

    private func removal(of document: BoundPolicy, _ requirement: EscalationMethod.Requirement) -> PermittedRequest? {
        let isDetaching = requirement.choosesPolicy
        let attached = document.arn.map { [("iam:PolicyARN", ContextValue.single($0))] } ?? []
        switch (requirement.target, document.source) {
        case (.own, .inline) where !isDetaching:
            return permit(requirement.action, on: subject.name, choosing: [boundaryKey(of: subject)])
        case (.own, .managed) where isDetaching:
            return permit(requirement.action, on: subject.name, choosing: attached + [boundaryKey(of: subject)])
        case (.group, .group(let name)):
            let fits = requirement.action == "iam:RemoveUserFromGroup" || isDetaching == (document.arn != nil)
            guard fits, let group = ownGroups.first(where: { $0.name == name }) else { return nil }
            return permit(requirement.action, on: group.arn, choosing: attached)
        default: return nil
        }
    }
}
