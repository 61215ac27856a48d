package import Documents

extension Directory {
    /// The latest moment that accounts tell of themselves: it is not earlier now. Cost: O(principals and policies).
    package var newest: Instant? {
        var newest: Instant?
        func note(_ moment: Instant?) {
            if let moment, newest.map({ $0 < moment }) ?? true { newest = moment }
        }
        for account in accounts {
            for policy in account.policies {
                note(policy.created)
                note(policy.updated)
            }
            for user in account.users { note(user.facts.created) }
            for role in account.roles {
                note(role.facts.created)
                note(role.lastUsed?.time)
            }
        }
        return newest
    }
}
