import Authorization
import Documents
import PolicyLanguage
import Principals

/// The policies that give permissions to somebody, each once, with all whom it gives them to.
struct GrantedPolicies {
    struct Grant {
        let policy: Policy
        /// The managed policy's ARN; nil for an inline one.
        let arn: String?
        /// The ARNs of users, groups and roles, sorted.
        var holders: [String]
        /// One of the holders acted in a change.
        var isInUse: Bool
    }

    /// In the order of their places in the input.
    let grants: [Grant]

    /// Service-linked roles are left out: nobody but AWS can change them. `acting` are the principals of the changes.
    init(_ directory: Directory, acting: Set<String>) {
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
            for user in account.users where acting.contains(user.facts.arn) {
                for group in user.groups { Self.markInUse(group, of: account, &byPlace) }
            }
        }
        grants = byPlace.values.map { grant -> (Grant, Location, String) in
            var grant = grant
            grant.holders.sort()
            // A place is found by counting lines: once, and not at every comparison.
            return (grant, grant.policy.location, grant.policy.name ?? "")
        }.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
    }

    private static func markInUse(_ group: String, of account: Account, _ grants: inout [String: Grant]) {
        guard let arn = account.groups.first(where: { $0.facts.name == group })?.facts.arn else { return }
        for (place, grant) in grants where grant.holders.contains(arn) { grants[place]?.isInUse = true }
    }
}
