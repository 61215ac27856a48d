package import Documents
package import PolicyLanguage

extension Directory {
    /// That a resource is shared with an account, and what the share lets it do is not known: the permission of a share is a policy of the
    /// resource (https://docs.aws.amazon.com/ram/latest/userguide/security-ram-permissions.html). Nil where it is not shared with it.
    package func share(of resource: ResourceName, with account: String) -> Gap? {
        guard !sharing.shares.isEmpty, !resource.isNone else { return nil }
        let found = sharing.shares.filter { _, share in
            share.isActive != false && share.resources.contains(resource.text)
                && share.principals.contains { isMember(account, of: $0) }
        }
        return found.min { $0.key < $1.key }.map { arn, share in
            Gap(
                .model, "what the resource share \(code(share.name ?? arn)) lets account \(account) do is not evaluated",
                at: share.location)
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
