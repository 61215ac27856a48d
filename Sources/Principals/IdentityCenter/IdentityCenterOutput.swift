internal import Documents
internal import PolicyLanguage

/// Reads what the commands of `aws sso-admin` and `aws identitystore` print, each known by its members.
///
/// Where the subject of the question stands only in the request, the name of the file carries it:
/// `list-accounts-for-provisioned-permission-set-ps-0123456789abcdef.json`, `get-inline-policy-for-permission-set-ps-...json`.
enum IdentityCenterOutput: String, CaseIterable, Sendable {
    case instances = "list-instances"
    case permissionSets = "list-permission-sets"
    case permissionSet = "describe-permission-set"
    case assignments = "list-account-assignments"
    case provisionedAccounts = "list-accounts-for-provisioned-permission-set"
    case inlinePolicy = "get-inline-policy-for-permission-set"
    case managedPolicies = "list-managed-policies-in-permission-set"
    case customerPolicies = "list-customer-managed-policy-references-in-permission-set"
    case boundary = "get-permissions-boundary-for-permission-set"
    case attributes = "describe-instance-access-control-attribute-configuration"
    case users = "list-users"
    case groups = "list-groups"
    case memberships = "list-group-memberships"

    /// Members that tell that a large file may be one of these.
    static let members: Set = [
        "Instances", "PermissionSets", "PermissionSet", "AccountAssignments", "AccountIds", "InlinePolicy",
        "AttachedManagedPolicies", "CustomerManagedPolicyReferences", "PermissionsBoundary",
        "InstanceAccessControlAttributeConfiguration", "Users", "Groups", "GroupMemberships",
    ]

    static func recognise(_ value: JSONValue, file: String) -> IdentityCenterOutput? {
        func holds(_ list: String, _ fits: (JSONValue) -> Bool) -> Bool {
            guard let value = value[list], value.kind == .array else { return false }
            return value.elements.allSatisfy(fits) && (value.elements.contains(where: fits) || named(file) != nil)
        }
        if value["AccountAssignments"]?.kind == .array { return .assignments }
        // `describe-user` and `describe-group` print one by itself.
        if value["IdentityStoreId"] != nil, value["UserId"] != nil, value["UserName"] != nil { return .users }
        if value["IdentityStoreId"] != nil, value["GroupId"] != nil, value["DisplayName"] != nil { return .groups }
        if value["GroupMemberships"]?.kind == .array { return .memberships }
        if value["PermissionSet"]?["PermissionSetArn"] != nil { return .permissionSet }
        if value["InstanceAccessControlAttributeConfiguration"] != nil { return .attributes }
        if value["CustomerManagedPolicyReferences"]?.kind == .array { return .customerPolicies }
        if holds("PermissionSets", { $0.string?.contains(":::permissionSet/") ?? false }) { return .permissionSets }
        if holds("Instances", { $0["IdentityStoreId"] != nil }) { return .instances }
        if holds("Users", { $0["IdentityStoreId"] != nil && $0["UserId"] != nil }) { return .users }
        if holds("Groups", { $0["IdentityStoreId"] != nil && $0["GroupId"] != nil }) { return .groups }
        if holds("AttachedManagedPolicies", { $0["Arn"] != nil && $0["Name"] != nil }) { return .managedPolicies }
        if value["InlinePolicy"]?.kind == .string, value.members.allSatisfy({ $0.name == "InlinePolicy" }) { return .inlinePolicy }
        if let boundary = value["PermissionsBoundary"],
            boundary["ManagedPolicyArn"] != nil || boundary["CustomerManagedPolicyReference"] != nil
        {
            return .boundary
        }
        // `aws ssm describe-document-permission` prints the same and more.
        if value["AccountSharingInfoList"] == nil, value["AccountIds"]?.kind == .array,
            FileSubject.command(of: file, among: ["describe-document-permission"]) == nil
        {
            return .provisionedAccounts
        }
        return nil
    }

    private static func named(_ file: String) -> IdentityCenterOutput? {
        FileSubject.command(of: file, among: allCases.map(\.rawValue)).flatMap { IdentityCenterOutput(rawValue: $0.command) }
    }

    /// Reads one output and gives the number of entries in it.
    func read(
        _ value: JSONValue, file: String, into center: inout IdentityCenter, _ pages: inout ListPages
    ) throws(InputError) -> Int {
        switch self {
        case .instances, .attributes: return 1
        case .permissionSets:
            pages.note(value, of: "the list of permission sets")
            return try each(value, "PermissionSets") { entry throws(InputError) in
                guard let arn = entry.string else { throw entry.error("the ARN of a permission set is a string") }
                center.note(permissionSet: arn)
            }
        case .permissionSet: return try permissionSet(value, &center)
        case .assignments: return try assignments(value, file, &center, &pages)
        case .provisionedAccounts:
            let arn = try permissionSetID(file, value)
            pages.note(value, of: "the list of accounts of permission set \(code(arn))")
            // The roles in the accounts' details show the same.
            return try value.list("AccountIds").count
        case .inlinePolicy:
            // What the accounts' details say of the role is in force; the permission set is where it came from.
            if let policy = value["InlinePolicy"], policy.string?.isEmpty == false { _ = try Policy(policy, kind: .identity) }
            return 1
        case .managedPolicies: return try value.list("AttachedManagedPolicies").count
        case .customerPolicies: return try value.list("CustomerManagedPolicyReferences").count
        case .boundary: return 1
        case .users:
            pages.note(value, of: "the list of Identity Center's users")
            return try each(value, "Users", or: "UserId") { entry throws(InputError) in
                let person = try Self.person(entry)
                center.people[person.id] = person
            }
        case .groups:
            pages.note(value, of: "the list of Identity Center's groups")
            return try each(value, "Groups", or: "GroupId") { entry throws(InputError) in
                let id = try entry.requiredString("GroupId")
                var group = center.groups[id] ?? IdentityCenter.Group(id: id)
                group.name = try entry.optionalString("DisplayName")
                center.groups[id] = group
            }
        case .memberships: return try memberships(value, file, &center, &pages)
        }
    }

    /// - Parameter own: the member by which the value is an entry itself.
    private func each(
        _ value: JSONValue, _ name: String, or own: String? = nil, _ read: (JSONValue) throws(InputError) -> Void
    ) throws(InputError) -> Int {
        if let own, value[own] != nil {
            try read(value)
            return 1
        }
        var count = 0
        for entry in try value.list(name) {
            try read(entry)
            count += 1
        }
        return count
    }

    private func permissionSet(_ value: JSONValue, _ center: inout IdentityCenter) throws(InputError) -> Int {
        guard let entry = value["PermissionSet"] else { return 0 }
        let arn = try entry.requiredString("PermissionSetArn")
        center.note(
            permissionSet: arn, name: try entry.requiredString("Name"),
            sessionDuration: try entry.optionalString("SessionDuration"))
        return 1
    }

    private func assignments(
        _ value: JSONValue, _ file: String, _ center: inout IdentityCenter, _ pages: inout ListPages
    ) throws(InputError) -> Int {
        var subject = FileSubject.command(of: file, among: [rawValue])?.subject ?? ""
        let count = try each(value, "AccountAssignments") { entry throws(InputError) in
            let account = try entry.requiredString("AccountId")
            let arn = try entry.requiredString("PermissionSetArn")
            let id = try entry.requiredString("PrincipalId")
            let holder: IdentityCenter.Assignment.Holder
            switch try entry.requiredString("PrincipalType") {
            case "USER": holder = .user(id)
            case "GROUP": holder = .group(id)
            case let other: throw entry.error("a permission set is assigned to a USER or a GROUP, not to \(code(other))")
            }
            center.add(.init(account: account, permissionSet: arn, holder: holder, location: entry.location))
            subject = "\(account) \(arn)"
        }
        pages.note(value, of: "the list of account assignments\(subject.isEmpty ? "" : " (\(subject))")")
        return count
    }

    private func memberships(
        _ value: JSONValue, _ file: String, _ center: inout IdentityCenter, _ pages: inout ListPages
    ) throws(InputError) -> Int {
        var members: [String: Set<String>] = [:]
        let count = try each(value, "GroupMemberships") { entry throws(InputError) in
            let id = try entry.requiredString("GroupId")
            guard let member = entry["MemberId"] else { throw entry.error("`MemberId` is missing") }
            members[id, default: []].insert(try member.requiredString("UserId"))
        }
        if count == 0 {
            // An empty list says of whom only in the request.
            guard let subject = FileSubject.command(of: file, among: [rawValue])?.subject, !subject.isEmpty else {
                throw value.error(
                    "an empty list of members does not say of which group",
                    help: "name the file after the request: \(rawValue)-GROUPID.json")
            }
            members[subject] = []
        }
        for (id, list) in members {
            var group = center.groups[id] ?? IdentityCenter.Group(id: id)
            group.members = (group.members ?? []).union(list)
            center.groups[id] = group
            pages.note(value, of: "the list of members of group \(code(id))")
        }
        return count
    }

    private static func person(_ entry: JSONValue) throws(InputError) -> IdentityCenter.Person {
        let emails = try entry.list("Emails")
        let email = emails.first { $0["Primary"]?.boolean == true } ?? emails.first
        let status = try entry.optionalString("UserStatus")
        return IdentityCenter.Person(
            id: try entry.requiredString("UserId"), userName: try entry.optionalString("UserName"),
            displayName: try entry.optionalString("DisplayName"), email: try email?.optionalString("Value"),
            isEnabled: status.map { $0 == "ENABLED" }, location: entry.location)
    }

    /// The id of a permission set in the name of a file: `ps-` and 16 digits.
    private func permissionSetID(_ file: String, _ value: JSONValue) throws(InputError) -> String {
        if let subject = FileSubject.command(of: file, among: [rawValue])?.subject, let range = subject.firstRange(of: "ps-") {
            let id = subject[range.lowerBound...].prefix { $0.isHexDigit || "ps-".contains($0) }
            if id.utf8.count == 19 { return String(id) }
        }
        throw value.error(
            "the output of `\(rawValue)` does not say whose it is",
            help: "name the file after the request: \(rawValue)-ps-0123456789abcdef.json")
    }
}
