import Documents
import PolicyLanguage

/// A cluster of eksctl (pkg/apis/eksctl.io/v1alpha5): roles of service accounts, of pods and of nodes.
struct EksctlCluster {
    private let object: KubernetesObject

    init(_ object: KubernetesObject) { self.object = object }

    func read(_ found: inout DocumentCollector) {
        let iam = object.root["iam"]
        for account in iam?.items("serviceAccounts") ?? [] {
            let name = account["roleName"]?.string ?? account["metadata"]?["name"]?.string ?? "unnamed"
            read(account, "serviceAccounts/\(name)", name, boundary: "permissionsBoundary", &found)
        }
        for association in iam?.items("podIdentityAssociations") ?? [] { readAssociation(association, &found) }
        for list in ["nodeGroups", "managedNodeGroups"] {
            for group in object.root.items(list) {
                let name = group["iam"]?["instanceRoleName"]?.string ?? group["name"]?.string ?? "unnamed"
                guard let own = group["iam"] else { continue }
                read(own, "\(list)/\(group["name"]?.string ?? name)", name, boundary: "instanceRolePermissionsBoundary", &found)
            }
        }
        for list in ["addons", "capabilities"] {
            for addon in object.root.items(list) {
                let name = addon["name"]?.string ?? "unnamed"
                read(addon, "\(list)/\(name)", name, boundary: "permissionsBoundary", &found)
                for association in addon.items("podIdentityAssociations") { readAssociation(association, &found) }
            }
        }
    }

    private func readAssociation(_ value: JSONValue, _ found: inout DocumentCollector) {
        let name = value["roleName"]?.string ?? value["serviceAccountName"]?.string ?? "unnamed"
        read(value, "podIdentityAssociations/\(name)", name, boundary: "permissionsBoundaryARN", &found)
    }

    private func read(
        _ value: JSONValue, _ path: String, _ role: String, boundary: String, _ found: inout DocumentCollector
    ) {
        let name = "\(object.address)/\(path)"
        let resource = TemplateResource(type: object.resource.type, name: name, location: value.location)
        let holders = [Holder(.role, role)]
        let wanted = ["attachPolicy", "permissionPolicy", "policy", "attachPolicyARNs", "permissionPolicyARNs", boundary]
        for gap in MisspeltNames.gaps(in: value, wanted: wanted, of: name) { found.note(gap) }
        found.add(value["attachPolicy"], .identity, name, resource, holders: holders)
        found.add(value["permissionPolicy"], .identity, name, resource, holders: holders)
        found.add(value["policy"], .session, "\(name)/policy", resource, holders: holders)
        for arn in value.items("attachPolicyARNs") + value.items("permissionPolicyARNs") { found.attach(arn, to: holders) }
        if let arn = value[boundary] { found.attach(arn, to: holders, isBoundary: true) }
    }
}

/// A cluster of kops: statements of the roles of its machines and of service accounts (docs/iam_roles.md).
struct KopsCluster {
    private let object: KubernetesObject

    init(_ object: KubernetesObject) { self.object = object }

    func read(_ found: inout DocumentCollector) {
        let paths = [
            ["additionalPolicies"], ["externalPolicies"],
            ["iam", "serviceAccountExternalPermissions", "[]", "aws", "inlinePolicy"],
            ["iam", "serviceAccountExternalPermissions", "[]", "aws", "policyARNs"],
        ]
        for gap in MisspeltNames.gaps(in: object.spec, along: paths.map { $0[...] }, of: object.address) { found.note(gap) }
        for entry in object.spec?.entries("additionalPolicies") ?? [] {
            let name = "\(object.address)/additionalPolicies/\(entry.name)"
            let resource = TemplateResource(type: object.resource.type, name: name, location: entry.value.location)
            found.add(entry.value, .identity, name, resource, holders: [role(entry.name)])
        }
        for entry in object.spec?.entries("externalPolicies") ?? [] {
            for arn in entry.value.elements { found.attach(arn, to: [role(entry.name)]) }
        }
        for account in object.spec?["iam"]?.items("serviceAccountExternalPermissions") ?? [] {
            let name = "\(object.address)/serviceAccounts/\(account["name"]?.string ?? "unnamed")"
            let resource = TemplateResource(type: object.resource.type, name: name, location: account.location)
            let holders = [Holder(.role, "{\(account["name"]?.string ?? "account").role}")]
            found.add(account["aws"]?["inlinePolicy"], .identity, name, resource, holders: holders)
            for arn in account["aws"]?.items("policyARNs") ?? [] { found.attach(arn, to: holders) }
        }
    }

    /// kops names the role of a kind of machine by the cluster.
    private func role(_ kind: String) -> Holder { Holder(.role, "\(kind)s.\(object.name)") }
}

/// The roles that Cluster API's provider for AWS makes for a management account (`AWSIAMConfiguration`); their statements are read as those
/// of any other controller.
struct ClusterRoles {
    static let group = "bootstrap.aws.infrastructure.cluster.x-k8s.io"
    private let object: KubernetesObject

    init(_ object: KubernetesObject) { self.object = object }

    func attach(_ found: inout DocumentCollector) {
        for member in (object.spec?.members.map { $0 } ?? []) + (object.spec?["eks"]?.members.map { $0 } ?? []) {
            let kind: Holder.Kind = member.name == "bootstrapUser" ? .user : .role
            for arn in member.value.items("extraPolicyAttachments") { found.attach(arn, to: [Holder(kind, "{\(member.name)}")]) }
        }
    }
}
