internal import Catalogue
package import Documents
public import PolicyLanguage

extension Directory {
    /// The trust policy of a role, which is its resource policy for `sts:AssumeRole*`: from the account details, or from the resource
    /// policies where those do not hold the role.
    public func trustPolicy(ofRole arn: String) -> ResourcePolicies.Answer {
        guard let role = role(arn) else {
            let given = resourcePolicies.policy(governing: ResourceName(arn))
            if case .notGiven = given, let account = ResourceName(arn).account,
                self.account(account)?.whole.contains(.roles) ?? false
            {
                return .none
            }
            return given
        }
        if let trust = role.trust { return .policy(trust) }
        return role.facts.missing.first { $0.layer == .trust }.map { .unreadable($0.gap) } ?? .none
    }

    /// The resource control policies over the resources of an account, the root's level first, AWS's own RCPFullAWSAccess written down
    /// at each; nil where the input puts the account into no organisation or its organisation has not switched them on.
    ///
    /// They are given for the management account too; `isManagementAccount(_:)` says that they do not bind it (docs/reference/special-principals.md).
    public func resourceControl(over account: String) -> ControlLevels? {
        organization(of: account)?.levels(ofAccount: account, kind: .resourceControl)
    }

    /// Whether an account is the management account of an organisation of the input.
    public func isManagementAccount(_ account: String) -> Bool {
        organizations.contains { $0.managementAccount == account }
    }

    /// Whether principals of an account can take the root user's place in member accounts: those of its organisation's management account,
    /// and of an account to which the administration is delegated
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-enable-root-access.html).
    package func mayAssumeRoots(from account: String) -> Truth {
        guard !organizations.isEmpty, !isManagementAccount(account) else { return .yes }
        guard let organization = organization(of: account) else { return .no }
        guard let delegated = organization.delegatedAdministrators, organization.managementAccount != nil else { return .unknown }
        return Truth(delegated.contains(account))
    }

    /// The account that owns a resource: from its ARN; where the ARN has none (buckets), as it was stated, or from the inventory; what is
    /// asked of an input of one account is taken for that account's.
    public func owner(of resource: ResourceName) -> String? {
        resource.account ?? toldOwner(of: resource) ?? onlyAccount
    }

    /// Resources whose ARNs do not tell whose they are, with the account that something else tells.
    package var toldOwners: [(resource: ResourceName, account: String)] {
        var owners = statedOwners
        for resource in inventory.resources where resource.name.account == nil {
            if let account = resource.account, owners[resource.arn] == nil { owners[resource.arn] = account }
        }
        return owners.sorted { $0.key < $1.key }.map { (ResourceName($0.key), $0.value) }
    }

    private func toldOwner(of resource: ResourceName) -> String? {
        ResourcePolicies.holders(of: resource).lazy.compactMap { statedOwners[$0] ?? inventory[$0]?.account }.first
    }

    /// The account of the input, where there is one alone and no organisation that has others.
    private var onlyAccount: String? {
        guard accounts.count == 1, let only = accounts.first?.id else { return nil }
        let others = organizations.lazy.flatMap(\.allNodes).filter { $0.kind == .account && $0.id != only }
        return others.isEmpty ? only : nil
    }

    /// That a resource is taken for the only account's, where neither its ARN nor the input tells its owner.
    package func assumption(ofOwner resource: ResourceName) -> Gap? {
        guard resource.account == nil, !resource.isNone, let only = onlyAccount, toldOwner(of: resource) == nil else { return nil }
        let holders = ResourcePolicies.holders(of: resource)
        let isExported = holders.contains { arn in
            if inventory[arn] != nil { return true }
            if case .notGiven = resourcePolicies.policy(governing: ResourceName(arn)) { return false }
            return true
        }
        let holder = holders.last ?? resource.text
        guard !isExported, ResourcePolicyFacts.mayBeOfAnyAccount(service: resource.service ?? ""), Glob(holder).isLiteral else {
            return nil
        }
        return Gap(
            .evidence, "`\(holder)` is account \(only)'s own, as no other account is given", help: "say whose it is with --owner")
    }

    /// `aws:ResourceAccount`, `aws:ResourceOrgID` and `aws:ResourceOrgPaths` of a resource of that account (docs/reference/condition-keys.md). The
    /// organisation's keys are listed where the input puts the account into one.
    public func derivedContext(resourceAccount account: String) -> DerivedContext {
        var context = DerivedContext()
        context.set("aws:ResourceAccount", account)
        guard let organization = organization(of: account) else {
            context.exclude(organizations: otherOrganizations(than: nil), of: "Resource")
            return context
        }
        context.set("aws:ResourceOrgID", organization.id)
        if let path = organization.path(ofAccount: account) { context.values.append(("aws:ResourceOrgPaths", .many([path]))) }
        return context
    }
}
