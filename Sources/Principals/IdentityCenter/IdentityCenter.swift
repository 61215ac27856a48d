public import Documents

/// IAM Identity Center as far as the input shows it: permission sets, who is assigned them in which account, and its directory's people.
public struct IdentityCenter: Sendable {
    public struct PermissionSet: Sendable {
        public let arn: String
        /// Nil where only its ARN is known.
        public internal(set) var name: String?
        /// How long a session lasts, as AWS prints it: `PT1H`.
        public internal(set) var sessionDuration: String?
    }

    /// A permission set in an account, for a user or for a group.
    public struct Assignment: Sendable {
        public enum Holder: Hashable, Sendable {
            case user(String)
            case group(String)
        }

        public let account: String
        public let permissionSet: String
        public let holder: Holder
        public let location: Location
    }

    public struct Person: Hashable, Sendable {
        public let id: String
        /// What the sessions of the roles are named after.
        public let userName: String?
        public let displayName: String?
        public let email: String?
        /// Nil where the directory does not say, as older exports do not.
        public let isEnabled: Bool?
        public let location: Location

        /// The best that is known of whom it is.
        public var name: String { userName ?? email ?? displayName ?? id }
    }

    public struct Group: Sendable {
        public let id: String
        public internal(set) var name: String?
        /// The ids of its users; nil where no list of its members was given. Groups hold no groups.
        public internal(set) var members: Set<String>?
    }

    public internal(set) var permissionSets: [String: PermissionSet] = [:]
    public private(set) var assignments: [Assignment] = []
    public internal(set) var people: [String: Person] = [:]
    public internal(set) var groups: [String: Group] = [:]

    /// By account and permission set.
    private var assignmentsOf: [String: [Int]] = [:]
    /// The ARNs of permission sets by name: of each instance one.
    private var setsByName: [String: Set<String>] = [:]

    public var isEmpty: Bool { permissionSets.isEmpty && assignments.isEmpty && people.isEmpty && groups.isEmpty }

    mutating func note(permissionSet arn: String) {
        if permissionSets[arn] == nil { permissionSets[arn] = PermissionSet(arn: arn) }
    }

    mutating func note(permissionSet arn: String, name: String, sessionDuration: String?) {
        note(permissionSet: arn)
        permissionSets[arn]?.name = name
        permissionSets[arn]?.sessionDuration = sessionDuration
        setsByName[name, default: []].insert(arn)
    }

    mutating func add(_ assignment: Assignment) {
        note(permissionSet: assignment.permissionSet)
        let place = "\(assignment.account) \(assignment.permissionSet)"
        // The lists by permission set and by principal tell the same.
        if assignmentsOf[place]?.contains(where: { assignments[$0].holder == assignment.holder }) ?? false { return }
        assignmentsOf[place, default: []].append(assignments.count)
        assignments.append(assignment)
    }
}

extension IdentityCenter {
    /// Who may take one role that Identity Center made.
    public struct Access: Sendable {
        /// One person, and the group that gives it where it is not assigned to the person itself.
        public struct Holder: Hashable, Sendable {
            public let person: Person
            public let group: String?
        }

        /// The permission set's name.
        public let permissionSet: String
        public let account: String
        /// Groups that are assigned it, by name where that is known, sorted.
        public internal(set) var groups: [String] = []
        /// By name.
        public internal(set) var holders: [Holder] = []
        /// What the input does not tell of it.
        public internal(set) var gaps: [Gap] = []
    }

    /// The name of the permission set that a role was made from: `AWSReservedSSO_NAME_0123456789abcdef`
    /// (https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html). Nil for other names.
    package static func permissionSet(ofRole name: String) -> String? {
        let parts = name.split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.first == "AWSReservedSSO", let last = parts.last, last.utf8.count == 16,
            last.allSatisfy(\.isHexDigit)
        else { return nil }
        return parts.dropFirst().dropLast().joined(separator: "_")
    }

    /// Who may take a role of a permission set: its assignments in the role's account, and the members of the groups assigned. Nil for
    /// a role that Identity Center did not make, and where the input has nothing of Identity Center.
    ///
    /// Cost: O(its assignments and their members).
    public func access(to role: Role) -> Access? {
        guard role.isIdentityCenter, !isEmpty, let name = Self.permissionSet(ofRole: role.facts.name) else { return nil }
        let account = role.facts.account
        var access = Access(permissionSet: name, account: account)
        let sets = setsByName[name] ?? []
        let own = sets.sorted().flatMap { assignmentsOf["\(account) \($0)"] ?? [] }.map { assignments[$0] }
        if sets.isEmpty {
            access.gaps = [
                Gap(
                    .evidence, "permission set \(code(name)), which \(code(role.facts.arn)) was made from, is not in the input",
                    at: role.facts.location, help: "give `aws sso-admin describe-permission-set` of each permission set")
            ]
        } else if own.isEmpty {
            access.gaps = [
                Gap(
                    .evidence,
                    "no assignment of permission set \(code(name)) in account \(account) is in the input, and its role is",
                    at: role.facts.location,
                    help: "give `aws sso-admin list-account-assignments --account-id \(account)` of that permission set")
            ]
        }
        for assignment in own { add(assignment, to: &access) }
        access.groups = Set(access.groups).sorted()
        access.holders = Set(access.holders).sorted { ($0.person.name, $0.group ?? "") < ($1.person.name, $1.group ?? "") }
        access.gaps = Set(access.gaps).sorted()
        return access
    }

    /// Who holds permission sets in accounts whose role for them the input does not have, by account and set.
    ///
    /// Cost: O(assignments and members).
    package func unseenAccess(_ hasRole: (_ account: String, _ permissionSet: String) -> Bool) -> [Access] {
        assignmentsOf.sorted { $0.key < $1.key }.compactMap { _, numbers in
            guard let first = numbers.first.map({ assignments[$0] }) else { return nil }
            let name = permissionSets[first.permissionSet]?.name
            if let name, hasRole(first.account, name) { return nil }
            var access = Access(permissionSet: name ?? first.permissionSet, account: first.account)
            for number in numbers { add(assignments[number], to: &access) }
            access.groups = Set(access.groups).sorted()
            access.holders = Set(access.holders).sorted { ($0.person.name, $0.group ?? "") < ($1.person.name, $1.group ?? "") }
            return access
        }
    }

    private func add(_ assignment: Assignment, to access: inout Access) {
        switch assignment.holder {
        case .user(let id): access.holders.append(Access.Holder(person: person(id, assignment, &access), group: nil))
        case .group(let id):
            let name = groups[id]?.name ?? id
            access.groups.append(name)
            guard let members = groups[id]?.members else {
                access.gaps.append(
                    Gap(
                        .evidence, "the members of group \(code(name)), which is assigned permission sets, are not in the input",
                        at: assignment.location, help: "give `aws identitystore list-group-memberships --group-id \(id)`"))
                return
            }
            for member in members { access.holders.append(Access.Holder(person: person(member, assignment, &access), group: name)) }
        }
    }

    /// Somebody of the directory; by the id alone where no list of users has it.
    private func person(_ id: String, _ assignment: Assignment, _ access: inout Access) -> Person {
        if let person = people[id] { return person }
        access.gaps.append(
            Gap(
                .evidence, "user \(code(id)) of Identity Center, who holds permission sets, is not in the input",
                at: assignment.location, help: "give `aws identitystore list-users`"))
        return Person(id: id, userName: nil, displayName: nil, email: nil, isEnabled: nil, location: assignment.location)
    }
}
