package import Documents
package import PolicyLanguage

/// A directory put together from entities that are known already, as against `DirectoryBuilder`, which reads files: the state of a moment
/// is made of pieces of several exports and of a log.
package struct DirectoryParts {
    private var pages = AccountPages()
    package var organizations: [Organization] = []
    package var resourcePolicies = ResourcePolicies()
    package var inventory: Inventory
    package var sharing: ResourceSharing
    package var federation: Federation
    package var gaps: [Gap] = []
    private let present: Directory?

    /// - Parameter present: has what is not rebuilt: what there is in the inventory, Identity Center, providers.
    package init(beside present: Directory?) {
        self.present = present
        inventory = present?.inventory ?? Inventory()
        sharing = present?.sharing ?? ResourceSharing()
        federation = present?.federation ?? Federation()
    }

    /// - Parameters:
    ///   - exported: the lists that some export of the account holds.
    ///   - whole: the lists in which what is not there does not exist.
    package mutating func add(
        account id: String, partition: String, exported: Set<Account.Section>, whole: Set<Account.Section>
    ) {
        var seen = AccountPages.Seen(partition: partition)
        seen.exported = exported
        seen.damaged = exported.subtracting(whole)
        seen.hasLastPage = true
        pages.accounts[id] = seen
    }

    package mutating func add(_ user: User) { pages.users[user.facts.arn] = user }

    package mutating func add(_ group: Group) { pages.groups[group.facts.arn] = group }

    package mutating func add(_ role: Role) { pages.roles[role.facts.arn] = role }

    /// - Parameter account: for a policy of AWS's, the account whose export has this copy.
    package mutating func add(_ policy: ManagedPolicy, from account: String) {
        pages.policies[.init(scope: policy.isAWSManaged ? account : "", arn: policy.arn)] = policy
    }

    /// Resolves what the parts say of each other. What an entity lacks stands in the entity alone: whoever asks about another one need not
    /// hear of it.
    package func directory() -> Directory {
        var directory = Directory(
            AccountAssembly(pages), organizations: organizations, resourcePolicies: resourcePolicies, inventory: inventory,
            identityCenter: present?.identityCenter ?? IdentityCenter(), sharing: sharing,
            federation: federation, gaps: Set(gaps).sorted())
        for (arn, account) in present?.statedOwners ?? [:] { directory.note(owner: account, of: arn) }
        return directory
    }
}

extension Organization {
    package init(
        at state: [Node], policies: [ControlPolicy], enabled: Set<PolicyKind>, of organization: Organization
    ) {
        self.init(
            id: organization.id, managementAccount: organization.managementAccount,
            delegatedAdministrators: organization.delegatedAdministrators, root: organization.root, enabled: enabled,
            nodes: Dictionary(state.map { ($0.id, $0) }) { first, _ in first },
            policies: Dictionary(policies.map { ($0.id, $0) }) { first, _ in first })
    }
}

extension Organization.Node {
    package init(
        id: String, kind: Kind, name: String?, parent: String?, serviceControl: [String], resourceControl: [String],
        location: Location?
    ) {
        self.init(id: id, kind: kind)
        self.name = name
        self.parent = parent
        self.serviceControl = serviceControl
        self.resourceControl = resourceControl
        self.location = location
    }
}

extension Organization.ControlPolicy {
    package init(id: String, name: String, kind: PolicyKind, content: JSONValue) { self = .read(id, name, kind, content) }

    /// A policy of which only that it exists is known.
    package init(id: String, name: String, kind: PolicyKind, missing gap: Gap) {
        self.init(id: id, name: name, kind: kind, policy: nil, gap: gap)
    }

    /// What allows everything, as AWS's own policy of the kind does, in the place of policies that nobody has seen.
    package static func everything(id: String, kind: PolicyKind, missing gap: Gap) -> Organization.ControlPolicy {
        let own = try? OwnedByAWS.policies().first { $0.kind == kind }
        return Organization.ControlPolicy(
            id: id, name: own.map { "\($0.name) (perhaps)" } ?? id, kind: kind, policy: own?.policy, gap: gap)
    }
}
