package import Documents
package import PolicyLanguage

extension Directory {
    /// Why it is not known whether an action on a resource is shared with an account: the permission of a share is a policy of the resource
    /// (https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html) that may not be given, and whoever is invited from
    /// outside the organisation has to accept
    /// (https://docs.aws.amazon.com/ram/latest/userguide/working-with-shared-invitations.html). Nil where it is known.
    package func share(of resource: ResourceName, with account: String, for action: Action) -> Gap? {
        guard !sharing.shares.isEmpty, !resource.isNone else { return nil }
        return shares(of: resource).lazy.compactMap { arn, share -> Gap? in
            let named = share.principals.filter { self.isMember(account, of: $0) && self.isLetIn($0, by: share, arn) != false }
            guard !named.isEmpty else { return nil }
            guard let statements = self.statements(of: share, on: resource, for: named.sorted()) else {
                return Gap(
                    .model, "what the resource share \(code(share.name ?? arn)) lets account \(account) do is not evaluated",
                    at: share.location, help: Self.permissionHelp)
            }
            guard !named.contains(where: { self.isLetIn($0, by: share, arn) == true }),
                StatementText.policy(statements, at: share.location)?.statements.contains(where: { $0.actions.matches(action) })
                    ?? true
            else { return nil }
            return Self.unaccepted(share, arn, by: "account \(account)")
        }.first
    }

    /// What is not known of shares of a resource: what they let others do, and whether those have accepted.
    package func openShares(of resource: ResourceName) -> [Gap] {
        shares(of: resource).flatMap { arn, share -> [Gap] in
            guard !share.principals.isEmpty else { return [] }
            let open = share.principals.filter { isLetIn($0, by: share, arn) == nil }
            let unaccepted = open.isEmpty ? [] : [Self.unaccepted(share, arn, by: Self.words(open))]
            guard statements(of: share, on: resource, for: share.principals.sorted()) == nil else { return unaccepted }
            return [
                Gap(
                    .model,
                    "what the resource share \(code(share.name ?? arn)) lets \(Self.words(share.principals)) "
                        + "do with `\(resource.text)` is not evaluated", at: share.location, help: Self.permissionHelp)
            ] + unaccepted
        }
    }

    private static let permissionHelp = "give `aws ram list-permission-associations` and `get-permission`"

    private static func words(_ principals: Set<String>) -> String { Phrase.list(principals.sorted().map { code($0) }, limit: 3) }

    private static func unaccepted(_ share: ResourceSharing.ResourceShare, _ arn: String, by whom: String) -> Gap {
        Gap(
            .evidence, "whether \(whom) has accepted the resource share \(code(share.name ?? arn)) is not in the input",
            at: share.location, help: "give `aws ram get-resource-share-associations --association-type PRINCIPAL`")
    }

    /// The shares that a resource is in, in order.
    private func shares(of resource: ResourceName) -> [(key: String, value: ResourceSharing.ResourceShare)] {
        sharing.shares.filter { $1.isActive != false && $1.resources.contains(resource.text) }.sorted { $0.key < $1.key }
    }

    /// Whether somebody whom a share names has what it shares: an account outside the organisation of the share's owner, or somebody in it,
    /// has to accept first. Nil where nothing tells.
    package func isLetIn(_ holder: String, by share: ResourceSharing.ResourceShare, _ arn: String) -> Bool? {
        if let told = share.accepted[holder] { return told }
        let name = ResourceName(holder)
        // Only the owner's own organisation can be named, and a service accepts nothing.
        guard name.service != "organizations", let account = isAccountID(holder) ? holder : name.account else { return true }
        if let told = share.accepted[account] { return told }
        guard let owner = ResourceName(arn).account else { return nil }
        return account == owner || organization(of: owner)?.has(account: account) ?? false ? true : nil
    }

    /// What the permission of a share says of a resource in it; nil where it is not given.
    private func statements(
        of share: ResourceSharing.ResourceShare, on resource: ResourceName, for principals: [String]
    ) -> [String]? {
        let permissions = share.permissions.compactMap { sharing.sharePermissions[$0] }
        // Of one that is not given nobody knows which type of resource it is for.
        guard permissions.count == share.permissions.count, let own = permissions.first(where: { $0.isAbout(resource) }) else {
            return nil
        }
        return own.statements(on: resource.text, for: principals)
    }

    /// What stands beside the policy of a resource and opens it: shares with permissions that are given, attributes of snapshots, images
    /// and documents, and policies of the whole account.
    func besides(_ resource: ResourceName) -> [Policy] {
        var policies: [Policy] = []
        for (arn, share) in shares(of: resource) {
            let principals = share.principals.filter { isLetIn($0, by: share, arn) == true }.sorted()
            guard let statements = statements(of: share, on: resource, for: principals), !statements.isEmpty else { continue }
            if let policy = StatementText.policy(statements, at: share.location) { policies.append(policy) }
        }
        if !sharing.attributes.isEmpty { policies += attributes(of: resource) }
        return policies + resourcePolicies.ofAccounts(over: resource)
    }

    /// What somebody may do with a thing of another account that is shared with him by an attribute, by the kind of thing: EC2's snapshots
    /// and images (https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html,
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharing-amis.html), RDS's snapshots
    /// (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html), documents of Systems Manager
    /// (https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html).
    private static let uses: [(service: String, prefix: StaticString, kind: String, actions: [String])] = [
        ("ec2", "snapshot/", "snapshot", ["ec2:CopySnapshot", "ec2:CreateVolume"]),
        ("ec2", "image/", "image", ["ec2:RunInstances"]),
        ("rds", "snapshot:", "snapshot", ["rds:CopyDBSnapshot", "rds:RestoreDBInstanceFromDBSnapshot"]),
        ("rds", "cluster-snapshot:", "snapshot", ["rds:CopyDBClusterSnapshot", "rds:RestoreDBClusterFromSnapshot"]),
        (
            "ssm", "document/", "document",
            ["ssm:DescribeDocument", "ssm:GetDocument", "ssm:SendCommand", "ssm:StartAutomationExecution"]
        ),
    ]

    /// The name under which attributes of a resource are told; nil where it can have none.
    package static func attributeName(of resource: ResourceName) -> String? {
        guard let use = use(of: resource), let name = resource.resource?.dropFirst(use.prefix.utf8CodeUnitCount) else { return nil }
        return "\(use.kind) \(name)"
    }

    private static func use(of resource: ResourceName) -> (service: String, prefix: StaticString, kind: String, actions: [String])?
    {
        uses.first { resource.service == $0.service && resource.resourceHasPrefix($0.prefix) }
    }

    private func attributes(of resource: ResourceName) -> [Policy] {
        guard let use = Self.use(of: resource), let name = Self.attributeName(of: resource) else { return [] }
        return sharing.attributes.filter { $0.resource == name }.sorted { $0.holder < $1.holder }.compactMap { attribute in
            let holder = attribute.holder
            guard holder == "all" || isAccountID(holder) || holder.hasPrefix("arn:") else { return nil }
            let principal =
                holder == "all"
                ? (#""*""#, "")
                : SharePrincipal(holder).map { ($0.name, $0.limit.map { "\(JSONText.quoted($0.operation)): {\($0.test)}" } ?? "") }
            guard let principal else { return nil }
            let statement =
                #"{"Sid": "SharingAttribute", "Effect": "Allow", "Principal": \#(principal.0), "#
                + #""Action": \#(JSONText.list(use.actions)), "Resource": \#(JSONText.quoted(resource.text)), "#
                + #""Condition": {\#(principal.1)}}"#
            return StatementText.policy([statement], at: attribute.location)
        }
    }

    /// Whether an account is, or is a part of, whom a share names: an account, an organisation, a part of one, a principal.
    private func isMember(_ account: String, of holder: String) -> Bool {
        let name = ResourceName(holder)
        guard name.service == "organizations", let parts = name.resource?.split(separator: "/"), parts.count > 1 else {
            return (name.account ?? holder) == account
        }
        guard let own = organization(of: account) else { return false }
        if parts[0] == "organization" { return own.id.map { $0 == parts[1] } ?? false }
        return own.path(ofAccount: account)?.split(separator: "/").contains(parts[parts.count - 1]) ?? false
    }
}
