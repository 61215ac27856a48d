import Documents
import Principals

/// Shares of RAM with their permissions, and attributes of snapshots, images and documents, as `aws` prints them.
struct SharingText {
    private(set) var files: [(name: String, text: String)] = []

    init(_ sharing: ResourceSharing) {
        add(sharing.shares)
        for (number, permission) in sharing.sharePermissions.sorted(by: { $0.key < $1.key }).enumerated() {
            files.append(("get-permission-\(number + 1)", "{\"permission\": \(permission.value.origin.text)}\n"))
        }
        let attributes = Dictionary(grouping: sharing.attributes, by: \.resource).sorted { $0.key < $1.key }
        for (resource, holders) in attributes { add(resource, holders.map(\.holder).sorted()) }
    }

    private mutating func add(_ shares: [String: ResourceSharing.ResourceShare]) {
        var (lists, associations, permissions): ([String], [String], [String]) = ([], [], [])
        var invitations: [String] = []
        for (arn, share) in shares.sorted(by: { $0.key < $1.key }) {
            let own = "\"resourceShareArn\": \(JSONText.quoted(arn))"
            let name = share.name.map { ", \"name\": \(JSONText.quoted($0))" } ?? ""
            let status = share.isActive.map { ", \"status\": \"\($0 ? "ACTIVE" : "DELETED")\"" } ?? ""
            lists.append("{\(own)\(name)\(status)}")
            for (type, entities) in [("RESOURCE", share.resources), ("PRINCIPAL", share.principals)] {
                associations += entities.sorted().map {
                    let status = type == "RESOURCE" ? true : share.accepted[$0]
                    return "{\(own), \"associatedEntity\": \(JSONText.quoted($0)), \"associationType\": \"\(type)\""
                        + (status.map { ", \"status\": \"\($0 ? "ASSOCIATED" : "ASSOCIATING")\"" } ?? "") + "}"
                }
            }
            invitations += share.accepted.filter { !share.principals.contains($0.key) }.sorted { $0.key < $1.key }.map {
                "{\(own), \"receiverAccountId\": \(JSONText.quoted($0.key)), \"status\": \"\($0.value ? "ACCEPTED" : "PENDING")\"}"
            }
            permissions += share.permissions.sorted().map { "{\"arn\": \(JSONText.quoted($0)), \(own)}" }
        }
        func file(_ name: String, _ member: String, _ entries: [String]) {
            guard !entries.isEmpty else { return }
            files.append((name, "{\"\(member)\": [\n  \(entries.joined(separator: ",\n  "))\n]}\n"))
        }
        file("get-resource-shares", "resourceShares", lists)
        file("get-resource-share-associations", "resourceShareAssociations", associations)
        file("get-resource-share-invitations", "resourceShareInvitations", invitations)
        file("list-permission-associations", "permissions", permissions)
    }

    /// - Parameter resource: `snapshot snap-0123`
    private mutating func add(_ resource: String, _ holders: [String]) {
        let parts = resource.split(separator: " ", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return }
        let name = JSONText.quoted(parts[1])
        let entries = holders.map { holder in
            let member =
                holder == "all"
                ? "Group"
                : !holder.hasPrefix("arn:") ? "UserId" : holder.contains(":ou/") ? "OrganizationalUnitArn" : "OrganizationArn"
            return "{\"\(member)\": \(JSONText.quoted(holder))}"
        }.joined(separator: ", ")
        switch parts[0] {
        case "image":
            files.append(
                ("describe-image-attribute-\(parts[1])", "{\"ImageId\": \(name), \"LaunchPermissions\": [\(entries)]}\n"))
        case "snapshot" where parts[1].hasPrefix("snap-"):
            files.append(
                (
                    "describe-snapshot-attribute-\(parts[1])",
                    "{\"SnapshotId\": \(name), \"CreateVolumePermissions\": [\(entries)]}\n"
                ))
        case "snapshot":
            let list = "{\"AttributeName\": \"restore\", \"AttributeValues\": \(JSONText.list(holders))}"
            files.append(
                (
                    "describe-db-snapshot-attributes-\(parts[1])",
                    "{\"DBSnapshotAttributesResult\": {\"DBSnapshotIdentifier\": \(name), \"DBSnapshotAttributes\": [\(list)]}}\n"
                ))
        case "document":
            files.append(("describe-document-permission-\(parts[1])", "{\"AccountIds\": \(JSONText.list(holders))}\n"))
        default: break
        }
    }
}
