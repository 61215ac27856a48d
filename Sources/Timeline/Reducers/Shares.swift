internal import Activity
internal import Documents
internal import Principals

/// Shares of AWS RAM and their permissions, and attributes that give snapshots, images and documents to others.
extension Reducers {
    private static let service = "ram.amazonaws.com"

    static let shares: [Reducer] = [
        Reducer("CreateResourceShare", of: service) { write in
            let answer = write.response?["resourceShare"]
            guard let arn = Write.shown(answer?["resourceShareArn"]?.string) else { return [] }
            let share = Subject(.share, arn)
            let name = write.text("name") ?? Write.shown(answer?["name"]?.string) ?? arn
            let permissions = write.list("permissionArns")
            return [.make(share, Effect.Birth(name: name, arn: arn)), .set(share, .title, .text(name))]
                + parts(of: share, write, .there) + permissions.map { .set(share, .permission($0), .there) }
                // Each type of resource without one gets AWS's own default, which the request does not tell.
                + (permissions.isEmpty ? [.open(share, .permissions)] : [])
        },
        Reducer("UpdateResourceShare", of: service) { write in
            guard let share = share(write), let name = write.text("name") else { return [] }
            return [.set(share, .title, .text(name))]
        },
        Reducer("DeleteResourceShare", of: service) { write in share(write).map { [.end($0, empty: [])] } ?? [] },
        Reducer("AssociateResourceShare", of: service) { write in share(write).map { parts(of: $0, write, .there) } ?? [] },
        Reducer("DisassociateResourceShare", of: service) { write in
            guard let share = share(write) else { return [] }
            return parts(of: share, write, .absent) + write.list("principals").map { .set(share, .acceptance($0), .absent) }
        },
        // Whoever is invited answers in his own account.
        Reducer("AcceptResourceShareInvitation", "RejectResourceShareInvitation", of: service) { write in
            let answer = write.response?["resourceShareInvitation"]
            guard let arn = Write.shown(answer?["resourceShareArn"]?.string),
                let account = Write.shown(answer?["receiverAccountId"]?.string)
            else { return [] }
            let status = write.event.name.hasPrefix("Accept") ? "ACCEPTED" : "REJECTED"
            return [.set(Subject(.share, arn), .acceptance(account), .text(status))]
        },
        Reducer("AssociateResourceSharePermission", of: service) { write in
            guard let share = share(write) else { return [] }
            guard let arn = write.text("permissionArn") else { return [.open(share, .permissions)] }
            // It may take the place of another one for the same type of resource, which the request does not name.
            let isReplacement = write.text("replace") == "true"
            return (isReplacement ? [.open(share, .permissions)] : []) + [.set(share, .permission(arn), .there)]
        },
        Reducer("DisassociateResourceSharePermission", of: service) { write in
            guard let share = share(write) else { return [] }
            guard let arn = write.text("permissionArn") else { return [.open(share, .permissions)] }
            return [.tell(share, .permission(arn), before: .there, after: .absent)]
        },
        Reducer("CreatePermission", "CreatePermissionVersion", of: service) { write in
            let answer = write.response?["permission"]
            guard let arn = write.text("permissionArn") ?? Write.shown(answer?["arn"]?.string) else { return [] }
            let permission = Subject(.permission, arn)
            guard let type = write.text("resourceType") ?? Write.shown(answer?["resourceType"]?.string),
                let text = write.text("policyTemplate") ?? Write.shown(answer?["permission"]?.string)
            else { return [.set(permission, .content, .present)] }
            let document =
                "{\"arn\": \(JSONText.quoted(arn)), \"resourceType\": \(JSONText.quoted(type)), \"permission\": \(JSONText.quoted(text))}"
            return [.set(permission, .content, write.made(document))]
        },
        // The text of the version is in no event of its own.
        Reducer("SetDefaultPermissionVersion", "DeletePermissionVersion", of: service) { write in
            write.text("permissionArn").map { [.set(Subject(.permission, $0), .content, .present)] } ?? []
        },
        Reducer("DeletePermission", of: service) { write in
            write.text("permissionArn").map { [.set(Subject(.permission, $0), .content, .absent)] } ?? []
        },
    ]

    private static func share(_ write: Write) -> Subject? { write.text("resourceShareArn").map { Subject(.share, $0) } }

    private static func parts(of share: Subject, _ write: Write, _ value: FactValue) -> [Effect] {
        write.list("resourceArns").map { .set(share, .shared($0), value) }
            + write.list("principals").map { .set(share, .holder($0), value) }
    }

    // MARK: attributes

    static let attributes: [Reducer] = [
        Reducer("ModifySnapshotAttribute", of: "ec2.amazonaws.com") { write in
            write.text("snapshotId").map { entries(of: "snapshot \($0)", write, "createVolumePermission") } ?? []
        },
        Reducer("ModifyImageAttribute", of: "ec2.amazonaws.com") { write in
            write.text("imageId").map { entries(of: "image \($0)", write, "launchPermission") } ?? []
        },
        Reducer("ResetSnapshotAttribute", of: "ec2.amazonaws.com") { write in
            write.text("snapshotId").map { [.close(Subject(.resource, "snapshot \($0)"), .holders)] } ?? []
        },
        Reducer("ResetImageAttribute", of: "ec2.amazonaws.com") { write in
            write.text("imageId").map { [.close(Subject(.resource, "image \($0)"), .holders)] } ?? []
        },
        Reducer("ModifyDBSnapshotAttribute", of: "rds.amazonaws.com") { write in
            restorable(write, "dBSnapshotIdentifier", "dBSnapshotAttributes")
        },
        Reducer("ModifyDBClusterSnapshotAttribute", of: "rds.amazonaws.com") { write in
            restorable(write, "dBClusterSnapshotIdentifier", "dBClusterSnapshotAttributes")
        },
        Reducer("ModifyDocumentPermission", of: "ssm.amazonaws.com") { write in
            guard let name = write.text("name") else { return [] }
            let document = Subject(.resource, "document \(name.split(separator: "/").last ?? "")")
            return holders(of: document, adding: write.list("accountIdsToAdd"), removing: write.list("accountIdsToRemove"))
        },
    ]

    private static func holders(of resource: Subject, adding: [String], removing: [String]) -> [Effect] {
        adding.map { .set(resource, .holder($0 == "All" ? "all" : $0), .there) }
            + removing.map { .set(resource, .holder($0 == "All" ? "all" : $0), .absent) }
    }

    /// Entries that EC2 adds and takes away: in lists of their own, or flat with the operation beside them.
    private static func entries(of name: String, _ write: Write, _ attribute: String) -> [Effect] {
        let resource = Subject(.resource, name)
        func ids(_ list: JSONValue?) -> [String] {
            let items = list?["items"] ?? list
            guard let items else { return [] }
            let all = items.kind == .array ? Array(items.elements) : [items]
            return all.compactMap { item in
                ["userId", "group", "organizationArn", "organizationalUnitArn"].lazy.compactMap { item[$0]?.string }.first
                    ?? item.string
            }
        }
        if let told = write.request?[attribute] {
            return holders(of: resource, adding: ids(told["add"]), removing: ids(told["remove"]))
        }
        guard write.text("attributeType") ?? write.text("attribute") == attribute || write.text("operationType") != nil else {
            return []
        }
        let flat = ["userIds", "userId", "groups", "userGroup", "groupNames", "organizationArn", "organizationalUnitArn"]
            .flatMap(write.list)
        switch write.text("operationType") {
        case "add"?: return holders(of: resource, adding: flat, removing: [])
        case "remove"?: return holders(of: resource, adding: [], removing: flat)
        default: return [.open(resource, .holders)]
        }
    }

    /// RDS answers with the whole list.
    private static func restorable(_ write: Write, _ parameter: String, _ list: String) -> [Effect] {
        guard let name = write.text(parameter), write.text("attributeName") == "restore" else { return [] }
        let resource = Subject(.resource, "snapshot \(name.split(separator: ":").last ?? "")")
        let answer = write.response?[list].flatMap { Array($0.elements).first { $0["attributeName"]?.string == "restore" } }
        guard let values = answer?["attributeValues"], values.kind == .array else {
            return holders(of: resource, adding: write.list("valuesToAdd"), removing: write.list("valuesToRemove"))
        }
        return [.close(resource, .holders)] + values.elements.compactMap(\.string).map { .set(resource, .holder($0), .there) }
    }
}

extension Write {
    /// Texts among the parameters: a list, one alone, or a list within `items`.
    func list(_ name: String) -> [String] {
        guard let told = request?[name] else { return [] }
        let list = told["items"] ?? told["member"] ?? told
        if list.kind == .array { return list.elements.compactMap { $0.string ?? Array($0.members).first?.value.string } }
        return [Self.shown(list.string)].compactMap(\.self)
    }
}
