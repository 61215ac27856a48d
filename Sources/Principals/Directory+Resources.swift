internal import Documents
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

    /// The account that owns a resource: from its ARN, or from the inventory where the ARN has none (buckets).
    public func owner(of resource: ResourceName) -> String? {
        if let account = resource.account { return account }
        for arn in ResourcePolicies.holders(of: resource) {
            if let account = inventory[arn]?.account { return account }
        }
        return nil
    }

    /// `aws:ResourceAccount`, `aws:ResourceOrgID` and `aws:ResourceOrgPaths` of a resource of that account (docs/reference/condition-keys.md). The
    /// organisation's keys are listed where the input puts the account into one.
    public func derivedContext(resourceAccount account: String) -> DerivedContext {
        var context = DerivedContext()
        context.set("aws:ResourceAccount", account)
        guard let organization = organization(of: account) else { return context }
        context.set("aws:ResourceOrgID", organization.id)
        if let path = organization.path(ofAccount: account) { context.values.append(("aws:ResourceOrgPaths", .many([path]))) }
        return context
    }
}
