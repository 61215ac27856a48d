internal import Documents

extension SharingOutput {
    // MARK: - Resource shares

    /// One of the lists of AWS RAM: what is shared, with whom, under which share.
    func share(_ value: JSONValue, _ sharing: inout ResourceSharing, _ pages: inout ListPages) throws(InputError) -> Int {
        let names: [SharingOutput: String] = [
            .shares: "resourceShares", .sharedResources: "resources", .sharePrincipals: "principals",
            .shareAssociations: "resourceShareAssociations", .shareInvitations: "resourceShareInvitations",
        ]
        guard let name = names[self] else { return 0 }
        pages.note(value, of: "the list `\(name)` of RAM")
        let list = try value.list(name)
        for entry in list {
            let arn = try entry.requiredString("resourceShareArn")
            var share = sharing.shares[arn] ?? ResourceSharing.ResourceShare(location: entry.location)
            switch self {
            case .shares:
                share.name = try entry.optionalString("name")
                share.isActive = try entry.optionalString("status").map { $0 == "ACTIVE" }
            case .sharedResources: share.resources.insert(try entry.requiredString("arn"))
            case .sharePrincipals:
                let principal = try entry.requiredString("id")
                share.principals.insert(principal)
                // Within an organisation nobody is invited.
                if entry["external"]?.boolean == false { share.note(principal, accepted: true) }
            case .shareInvitations:
                let status = try entry.requiredString("status")
                share.note(try entry.requiredString("receiverAccountId"), accepted: status == "ACCEPTED")
            default: try share.associate(entry)
            }
            sharing.shares[arn] = share
        }
        return list.count
    }

    /// Which permissions shares have.
    func permissions(
        _ value: JSONValue, _ file: String, _ sharing: inout ResourceSharing, _ pages: inout ListPages
    ) throws(InputError) -> Int {
        pages.note(value, of: "the list of permissions of shares")
        let list = try value.list("permissions")
        for entry in list {
            guard let arn = try entry.optionalString("resourceShareArn") ?? FileSubject.arn(in: file) else {
                // A list of all permissions of an account says of no share that it has them.
                guard FileSubject.command(of: file, among: [rawValue]) != nil else { continue }
                throw value.error(
                    "the output of `\(rawValue)` does not say whose it is",
                    help: "name the file after the request, \(rawValue)-ARN.json with %2F for each slash")
            }
            var share = sharing.shares[arn] ?? ResourceSharing.ResourceShare(location: entry.location)
            share.permissions.insert(try entry.requiredString("arn"))
            sharing.shares[arn] = share
        }
        return list.count
    }

    // MARK: - Attributes

    /// To whom a snapshot, image or document is given.
    func attribute(_ value: JSONValue, _ file: String, _ sharing: inout ResourceSharing) throws(InputError) -> Int {
        switch self {
        case .snapshot:
            return try holders(
                value, of: "snapshot \(try value.requiredString("SnapshotId"))", "CreateVolumePermissions", &sharing)
        case .image:
            return try holders(value, of: "image \(try value.requiredString("ImageId"))", "LaunchPermissions", &sharing)
        case .databaseSnapshot: return try restorable(value["DBSnapshotAttributesResult"], "DBSnapshot", &sharing)
        case .clusterSnapshot: return try restorable(value["DBClusterSnapshotAttributesResult"], "DBClusterSnapshot", &sharing)
        default:
            guard let subject = FileSubject.command(of: file, among: [rawValue])?.subject, !subject.isEmpty else {
                throw value.error(
                    "the output of `\(rawValue)` does not say whose it is",
                    help: "name the file after the request: \(rawValue)-NAME.json")
            }
            let accounts = try value.strings("AccountIds") ?? []
            for account in accounts {
                sharing.attributes.insert(.init(resource: "document \(subject)", holder: account, location: value.location))
            }
            return accounts.count
        }
    }

    private func holders(
        _ value: JSONValue, of resource: String, _ list: String, _ sharing: inout ResourceSharing
    ) throws(InputError) -> Int {
        let entries = try value.list(list)
        for entry in entries {
            let members = ["UserId", "Group", "OrganizationArn", "OrganizationalUnitArn"]
            guard let holder = members.lazy.compactMap({ entry[$0]?.string }).first else {
                throw entry.error("nobody is named to whom \(resource) is given")
            }
            sharing.attributes.insert(.init(resource: resource, holder: holder, location: entry.location))
        }
        return entries.count
    }

    private func restorable(_ value: JSONValue?, _ kind: String, _ sharing: inout ResourceSharing) throws(InputError) -> Int {
        guard let value else { return 0 }
        let name = try value.requiredString("\(kind)Identifier")
        var count = 0
        for attribute in try value.list("\(kind)Attributes") where attribute["AttributeName"]?.string == "restore" {
            for holder in try attribute.strings("AttributeValues") ?? [] {
                sharing.attributes.insert(.init(resource: "snapshot \(name)", holder: holder, location: attribute.location))
                count += 1
            }
        }
        return count
    }
}

extension ResourceSharing.ResourceShare {
    /// What is accepted once stays so: an older invitation, or a listing of another time, does not undo it.
    fileprivate mutating func note(_ principal: String, accepted isAccepted: Bool) {
        accepted[principal] = isAccepted || (accepted[principal] ?? false)
    }

    /// What is being dissociated, or failed to be associated, is no longer or not yet shared. A principal whose invitation is open is being
    /// associated (https://docs.aws.amazon.com/ram/latest/APIReference/API_ResourceShareAssociation.html).
    fileprivate mutating func associate(_ entry: JSONValue) throws(InputError) {
        let status = try entry.optionalString("status")
        guard ["ASSOCIATED", "ASSOCIATING", nil].contains(status) else { return }
        let entity = try entry.requiredString("associatedEntity")
        switch try entry.requiredString("associationType") {
        case "PRINCIPAL":
            principals.insert(entity)
            if let status { note(entity, accepted: status == "ASSOCIATED") }
        case "RESOURCE" where status != "ASSOCIATING": resources.insert(entity)
        default: break
        }
    }
}
