/// One person of IAM Identity Center, and what they hold in which account.
public struct PersonReview: Sendable, Equatable {
    public struct Held: Sendable, Equatable {
        public var account: String
        public var permissionSet: String
        /// The group that gives it; nil where it is assigned to the person.
        public var group: String?
        /// The ARN of the role; nil where the input does not have it.
        public var role: String?
        public var administrator: PrincipalReview.Administrator
    }

    public var name: String
    /// Nil where the directory does not say.
    public var isEnabled: Bool?
    /// By account and permission set.
    public var holds: [Held]
}

extension AuditReport {
    /// Everybody who holds a permission set in some account, by name.
    public var people: [PersonReview] {
        var found: [String: PersonReview] = [:]
        func note(
            _ access: PrincipalReview.PermissionSetAccess, in account: String, role: String?,
            _ administrator: PrincipalReview.Administrator
        ) {
            for holder in access.holders {
                found[holder.name, default: PersonReview(name: holder.name, isEnabled: holder.isEnabled, holds: [])].holds.append(
                    .init(
                        account: account, permissionSet: access.permissionSet, group: holder.group, role: role,
                        administrator: administrator))
            }
        }
        for row in principals {
            if let access = row.permissionSet { note(access, in: row.account, role: row.arn, row.administrator) }
        }
        for other in unseenAssignments { note(other.access, in: other.account, role: nil, .unknown) }
        return found.values.map { person in
            var person = person
            person.holds.sort { ($0.account, $0.permissionSet, $0.group ?? "") < ($1.account, $1.permissionSet, $1.group ?? "") }
            return person
        }.sorted { $0.name < $1.name }
    }
}
