public import Documents
package import PolicyLanguage

/// Accounts with their principals, the organisation, resource policies and inventory, as they are at one moment.
public struct Directory: Sendable {
    /// Sorted by id.
    public let accounts: [Account]
    /// One in practice; more where the input holds several trees.
    public let organizations: [Organization]
    public let resourcePolicies: ResourcePolicies
    public let inventory: Inventory
    public let identityCenter: IdentityCenter
    public let sharing: ResourceSharing
    public let federation: Federation
    /// What was malformed or is referred to and missing, sorted, each once.
    public let gaps: [Gap]
    /// The resource control policies of all organisations, each for the resources of the accounts that it binds; nil where there are none.
    package let resourceControlOfAnyOwner: ControlLevels?
    private let shelf: ManagedPolicyIndex
    private let accountIndex: [String: Int]
    private var users: [String: User] = [:]
    private var groups: [String: Group] = [:]
    private var roles: [String: Role] = [:]
    /// By partition, account and name in lower case: names are unique in an account whatever their path and case.
    private var rolesByName: [String: Role] = [:]
    private var usersByName: [String: User] = [:]
    /// When the requests are made that it is asked about; nil where they may be made at any time.
    package var asked: RequestTime?
    /// Whose resources are whose ARNs do not tell it, as something besides the inventory says.
    private(set) var statedOwners: [String: String] = [:]

    init(
        _ assembly: AccountAssembly, organizations: [Organization], resourcePolicies: ResourcePolicies, inventory: Inventory,
        identityCenter: IdentityCenter, sharing: ResourceSharing, federation: Federation, gaps: [Gap]
    ) {
        accounts = assembly.accounts
        shelf = assembly.shelf
        self.organizations = organizations
        resourceControlOfAnyOwner = ControlLevels(ofAnyOwnerIn: organizations)
        self.resourcePolicies = resourcePolicies
        self.inventory = inventory
        self.identityCenter = identityCenter
        self.sharing = sharing
        self.federation = federation
        self.gaps = gaps
        accountIndex = Dictionary(uniqueKeysWithValues: accounts.enumerated().map { ($1.id, $0) })
        for account in accounts {
            for user in account.users {
                users[user.facts.arn] = user
                usersByName[Self.key(ResourceName(user.facts.arn).partition, account.id, user.facts.name)] = user
            }
            for group in account.groups { groups[Self.key(nil, account.id, group.facts.name)] = group }
            for role in account.roles {
                roles[role.facts.arn] = role
                rolesByName[Self.key(ResourceName(role.facts.arn).partition, account.id, role.facts.name)] = role
            }
        }
    }

    private static func key(_ partition: String?, _ account: String, _ name: String) -> String {
        "\(partition ?? ""):\(account):\(name.lowercased())"
    }

    /// Notes who owns a resource whose ARN does not tell it; what was noted before stands.
    package mutating func note(owner account: String, of arn: String) {
        if statedOwners[arn] == nil { statedOwners[arn] = account }
    }

    public func account(_ id: String) -> Account? { accountIndex[id].map { accounts[$0] } }

    public func organization(of account: String) -> Organization? { organizations.first { $0.has(account: account) } }

    public func user(_ arn: String) -> User? { users[arn] }

    public func role(_ arn: String) -> Role? { roles[arn] }

    /// A managed policy as an account has it. AWS's own policies are the same everywhere, but an export is as old as it is.
    public func managedPolicy(_ arn: String, in account: String) -> ManagedPolicy? { shelf.policy(arn, in: account) }

    /// The role that a session belongs to: its ARN has the name and not the path.
    private func role(of name: PrincipalName) -> Role? {
        guard let account = name.account else { return nil }
        return name.kind == .role ? roles[name.text] : rolesByName[Self.key(name.partition, account, name.name)]
    }

    // MARK: - Facts

    /// What the input tells of a principal.
    ///
    /// - Parameter federating: for a federated user, the ARN of the user whose GetFederationToken made the session, where a log tells
    ///   it; where nothing does, the user of the same name is taken for it. Cost: O(tags), from dictionaries.
    public func facts(of name: PrincipalName, federating: String? = nil) -> PrincipalFacts {
        var user: User?
        var role: Role?
        var arn: String?
        switch name.kind {
        case .user:
            user = users[name.text]
            arn = name.text
        case .federatedUser:
            user =
                federating.flatMap { users[$0] }
                ?? name.account.flatMap {
                    usersByName[Self.key(name.partition, $0, name.name)]
                }
            arn = name.text
        case .role, .roleSession:
            role = self.role(of: name)
            arn = role?.facts.arn ?? (name.kind == .role ? name.text : nil)
        case .root: arn = name.text
        case .service, .provider, .anonymous: break
        }
        let organization = name.account.flatMap { self.organization(of: $0) }
        return PrincipalFacts(
            name: name, standing: standing(of: name, isHeld: user != nil || role != nil), arn: arn, account: name.account,
            uniqueID: user?.facts.uniqueID ?? role?.facts.uniqueID, user: user, role: role,
            tags: user?.tags ?? role?.tags ?? [], organizationID: organization?.id,
            organizationPath: name.account.flatMap { organization?.path(ofAccount: $0) },
            isInOrganization: organization != nil
                ? true : organizations.allSatisfy(\.isPartial) || name.account == nil ? nil : false,
            otherOrganizations: name.account == nil ? [] : otherOrganizations(than: organization),
            isInManagementAccount: name.account != nil && organization?.managementAccount == name.account)
    }

    /// The organisations of which the input says by all their accounts that this one is not among them.
    func otherOrganizations(than own: Organization?) -> [String] {
        own == nil ? organizations.filter { !$0.isPartial }.compactMap(\.id) : []
    }

    private func standing(of name: PrincipalName, isHeld: Bool) -> ExportStatus {
        let section: Account.Section
        switch name.kind {
        case .root, .service, .provider, .anonymous: return .needless
        case .user, .federatedUser: section = .users
        case .role, .roleSession: section = .roles
        }
        if isHeld { return .held }
        // Whoever opens such a session names it as he likes: whose it is, only he or a log tells.
        if name.kind == .federatedUser { return .notGiven }
        return name.account.flatMap { account($0) }?.whole.contains(section) ?? false ? .absent : .notGiven
    }

    // MARK: - Bindings

    /// Everything that binds a principal: its identity policies, its boundary and its organisation's service control policies. Session
    /// policies are the log's to tell. Cost: O(policies), no document is read anew.
    public func bindings(of facts: PrincipalFacts) -> Bindings {
        var bindings = Bindings(standing: facts.standing)
        if let user = facts.user {
            add(user.facts, boundary: user.boundary, to: &bindings)
            for name in user.groups { add(group: name, of: user, to: &bindings) }
        }
        if let role = facts.role { add(role.facts, boundary: role.boundary, to: &bindings) }
        if facts.standing == .notGiven {
            let gap =
                facts.name.kind == .federatedUser
                ? Gap(
                    .evidence, "which user opened the session of `\(facts.name)` is not in the input",
                    help: "give the log that has its `GetFederationToken`")
                : Gap(
                    .evidence, "what binds `\(facts.name)` is not in the input",
                    help: "give `aws iam get-account-authorization-details` of account \(facts.account ?? "")")
            bindings.missing += [MissingPart(.identity, gap), MissingPart(.boundary, gap)]
        }
        if let account = facts.account, facts.name.kind != .provider,
            let levels = organization(of: account)?.levels(ofAccount: account, kind: .serviceControl)
        {
            bindings.serviceControl = levels.levels
            bindings.missing += levels.missing
            bindings.isExemptFromServiceControl = facts.isInManagementAccount || facts.isServiceLinked
        }
        return bindings
    }

    private func add(_ entity: EntityFacts, boundary: Attachment?, to bindings: inout Bindings) {
        bindings.identity += entity.inline
        bindings.missing += entity.missing.filter { $0.layer != .trust }
        for attachment in entity.attached { add(attachment, in: entity.account, source: .managed, to: &bindings) }
        guard let boundary else { return }
        bindings.hasBoundary = true
        switch shelf.boundary(boundary.arn, in: entity.account) {
        case .success(let policy): bindings.boundary = policy
        case .failure(let error): bindings.missing.append(MissingPart(.boundary, Gap(error)))
        case nil: bindings.missing.append(MissingPart(.boundary, missing(boundary)))
        }
        if let gap = shelf.policy(boundary.arn, in: entity.account)?.gap, bindings.boundary != nil {
            bindings.missing.append(MissingPart(.boundary, gap))
        }
    }

    private func add(group name: String, of user: User, to bindings: inout Bindings) {
        guard let group = groups[Self.key(nil, user.facts.account, name)] else {
            bindings.missing.append(MissingPart(.identity, AccountAssembly.missingGroup(name, of: user)))
            return
        }
        let source = BoundPolicy.Source.group(group.facts.name)
        bindings.identity += group.facts.inline.map { $0.bound(by: source) }
        bindings.missing += group.facts.missing
        for attachment in group.facts.attached { add(attachment, in: group.facts.account, source: source, to: &bindings) }
    }

    private func add(_ attachment: Attachment, in account: String, source: BoundPolicy.Source, to bindings: inout Bindings) {
        guard let policy = shelf.policy(attachment.arn, in: account) else {
            bindings.missing.append(MissingPart(.identity, missing(attachment)))
            return
        }
        if let document = policy.document { bindings.identity.append(document.bound(by: source)) }
        if let gap = policy.gap { bindings.missing.append(MissingPart(.identity, gap)) }
    }

    private func missing(_ attachment: Attachment) -> Gap {
        shelf.missing[attachment.arn]
            ?? Gap(.evidence, "policy `\(attachment.arn)` is not in the input", at: attachment.location)
    }
}
