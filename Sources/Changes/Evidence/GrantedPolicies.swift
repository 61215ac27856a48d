internal import Authorization
internal import Documents
package import PolicyLanguage
package import Principals

/// The policies that give permissions to somebody, each once, with all whom it gives them to.
package struct GrantedPolicies {
    package struct Grant {
        package let policy: Policy
        /// The managed policy's ARN; nil for an inline one.
        package let arn: String?
        /// The ARNs of users, groups and roles, members of groups among them, sorted.
        package var holders: [String]
        /// Of users who have it as members alone: the ARNs of the groups.
        package var groups: [String: [String]] = [:]
        /// One of the holders acted in a change.
        package var isInUse: Bool
    }

    /// In the order of their places in the input.
    package let grants: [Grant]

    /// Service-linked roles are left out: nobody but AWS can change them. `acting` are the principals of the changes.
    package init(_ directory: Directory, acting: Set<String>) {
        var byPlace: [String: Grant] = [:]
        func note(_ bound: BoundPolicy, _ facts: EntityFacts) {
            var policy = bound.policy
            policy.name = bound.arn ?? "inline policy \(code(bound.name)) of \(facts.arn)"
            let place = "\(policy.location) \(policy.name ?? "")"
            byPlace[place, default: Grant(policy: policy, arn: bound.arn, holders: [], isInUse: false)].holders.append(facts.arn)
            if acting.contains(facts.arn) { byPlace[place]?.isInUse = true }
        }
        for account in directory.accounts {
            func add(_ facts: EntityFacts) {
                for bound in facts.inline { note(bound, facts) }
                for attachment in facts.attached {
                    if let document = directory.managedPolicy(attachment.arn, in: account.id)?.document { note(document, facts) }
                }
            }
            for user in account.users { add(user.facts) }
            for group in account.groups { add(group.facts) }
            for role in account.roles where !role.isServiceLinked { add(role.facts) }
        }
        Self.addMembers(of: directory, acting, to: &byPlace)
        grants = byPlace.values.map { grant -> (Grant, Location, String) in
            var grant = grant
            grant.holders.sort()
            // A place is found by counting lines: once, and not at every comparison.
            return (grant, grant.policy.location, grant.policy.name ?? "")
        }.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    /// Whoever is put into a group holds its policies: a new member is a new holder.
    private static func addMembers(of directory: Directory, _ acting: Set<String>, to grants: inout [String: Grant]) {
        var members: [String: [String]] = [:]
        for account in directory.accounts {
            let groups = Dictionary(account.groups.map { ($0.facts.name, $0.facts.arn) }) { first, _ in first }
            for user in account.users {
                for group in user.groups.compactMap({ groups[$0] }) { members[group, default: []].append(user.facts.arn) }
            }
        }
        for (place, grant) in grants {
            let own = Set(grant.holders)
            var through: [String: [String]] = [:]
            for group in grant.holders {
                for user in members[group] ?? [] {
                    if acting.contains(user) { grants[place]?.isInUse = true }
                    if !own.contains(user) { through[user, default: []].append(group) }
                }
            }
            grants[place]?.groups = through
            grants[place]?.holders += through.keys
        }
    }
}
