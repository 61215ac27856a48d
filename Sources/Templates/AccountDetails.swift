import Documents
import PolicyLanguage

/// The policies in what `aws iam get-account-authorization-details` prints.
struct AccountDetails {
    private var found = DocumentCollector(.accountDetails)

    static func isDetails(_ root: JSONValue) -> Bool {
        root.kind == .object && ["UserDetailList", "GroupDetailList", "RoleDetailList"].contains { root[$0]?.kind == .array }
    }

    mutating func read(_ root: JSONValue) -> TemplateContents {
        for (list, kind, name) in [
            ("UserDetailList", Holder.Kind.user, "UserName"), ("GroupDetailList", .group, "GroupName"),
            ("RoleDetailList", .role, "RoleName"),
        ] {
            for entity in root.items(list) { read(entity, kind, entity[name]?.string ?? "unnamed", list) }
        }
        for policy in root.items("Policies") {
            let name = policy["PolicyName"]?.string ?? "unnamed"
            let resource = TemplateResource(type: "managed policy", name: policy["Arn"]?.string ?? name, location: policy.location)
            for version in policy.items("PolicyVersionList") where version["IsDefaultVersion"]?.boolean != false {
                found.add(version["Document"], .identity, name, resource)
            }
        }
        return found.sorted()
    }

    private mutating func read(_ entity: JSONValue, _ kind: Holder.Kind, _ name: String, _ list: String) {
        let resource = TemplateResource(type: kind.rawValue, name: entity["Arn"]?.string ?? name, location: entity.location)
        let holders = [Holder(kind, name)]
        found.add(entity["AssumeRolePolicyDocument"], .trust, name, resource, holders: holders)
        for key in ["UserPolicyList", "GroupPolicyList", "RolePolicyList"] {
            for policy in entity.items(key) {
                found.add(
                    policy["PolicyDocument"], .identity, "\(name)/\(policy["PolicyName"]?.string ?? "unnamed")", resource,
                    holders: holders)
            }
        }
        for policy in entity.items("AttachedManagedPolicies") {
            if let arn = policy["PolicyArn"] { found.attach(arn, to: holders) }
        }
        if let arn = entity["PermissionsBoundary"]?["PermissionsBoundaryArn"] { found.attach(arn, to: holders, isBoundary: true) }
    }
}
