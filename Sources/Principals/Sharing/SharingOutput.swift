internal import Documents
internal import PolicyLanguage

/// Reads what `aws` prints of sharing beside policies, each output known by its members. Whose it is stands in the name of the file
/// where the output does not say: `get-public-access-block-111122223333.json` (an account), `get-public-access-block-BUCKET.json`,
/// `get-bucket-acl-BUCKET.json`, `get-bucket-ownership-controls-BUCKET.json`, `get-bucket-policy-status-BUCKET.json`.
enum SharingOutput: String, CaseIterable, Sendable {
    case publicAccessBlock = "get-public-access-block"
    case policyStatus = "get-bucket-policy-status"
    case ownership = "get-bucket-ownership-controls"
    case accessControlList = "get-bucket-acl"
    case objectList = "get-object-acl"
    case functionURL = "get-function-url-config"
    case functionURLs = "list-function-url-configs"
    case accessPoint = "get-access-point"
    case accessPoints = "list-access-points"
    case tagAccess = "get-bucket-abac"
    case organizationPolicy = "describe-effective-policy"
    case keyGrants = "list-grants"
    case shares = "get-resource-shares"
    case sharedResources = "list-resources"
    case sharePrincipals = "list-principals"
    case shareAssociations = "get-resource-share-associations"
    case shareInvitations = "get-resource-share-invitations"
    case sharePermissions = "list-resource-share-permissions"
    case permissionAssociations = "list-permission-associations"
    case permission = "get-permission"
    case snapshot = "describe-snapshot-attribute"
    case image = "describe-image-attribute"
    case databaseSnapshot = "describe-db-snapshot-attributes"
    case clusterSnapshot = "describe-db-cluster-snapshot-attributes"
    case document = "describe-document-permission"

    static let members: Set = [
        "PublicAccessBlockConfiguration", "PolicyStatus", "OwnershipControls", "AbacStatus", "Grants", "EffectivePolicy",
        "resourceShares",
        "FunctionArn", "FunctionUrlConfigs", "AccessPointList", "NetworkOrigin", "resources", "principals",
        "resourceShareAssociations",
        "resourceShareInvitations", "permissions",
        "permission", "CreateVolumePermissions",
        "LaunchPermissions",
        "DBSnapshotAttributesResult", "DBClusterSnapshotAttributesResult", "AccountSharingInfoList",
    ]

    static func recognise(_ value: JSONValue, file: String) -> SharingOutput? {
        func lists(_ name: String, _ member: String) -> Bool {
            value[name]?.kind == .array && (value[name]?.elements.allSatisfy { $0[member] != nil } ?? false)
        }
        let isAlone = value.members.allSatisfy { $0.name == "PublicAccessBlockConfiguration" }
        if isAlone, value["PublicAccessBlockConfiguration"]?.kind == .object { return .publicAccessBlock }
        if value["PolicyStatus"]?["IsPublic"] != nil { return .policyStatus }
        if value["OwnershipControls"]?.kind == .object { return .ownership }
        if value["AbacStatus"]?.kind == .object { return .tagAccess }
        if value["Grants"] != nil, value["Owner"] != nil {
            return FileSubject.command(of: file, among: [objectList.rawValue]) == nil ? .accessControlList : .objectList
        }
        if value["FunctionArn"] != nil, value["AuthType"] != nil { return .functionURL }
        if value["FunctionUrlConfigs"]?.kind == .array { return .functionURLs }
        if value["NetworkOrigin"] != nil, value["Bucket"] != nil { return .accessPoint }
        if value["AccessPointList"]?.kind == .array { return .accessPoints }
        if value["EffectivePolicy"]?.kind == .object { return .organizationPolicy }
        if lists("Grants", "GrantId") { return .keyGrants }
        if value["resourceShares"]?.kind == .array { return .shares }
        if lists("resources", "resourceShareArn") { return .sharedResources }
        if lists("principals", "resourceShareArn") { return .sharePrincipals }
        if value["resourceShareAssociations"]?.kind == .array { return .shareAssociations }
        if value["resourceShareInvitations"]?.kind == .array { return .shareInvitations }
        if lists("permissions", "resourceShareArn"), !(value["permissions"]?.elements.isEmpty ?? true) {
            return .permissionAssociations
        }
        if lists("permissions", "resourceType"), !(value["permissions"]?.elements.isEmpty ?? true) { return .sharePermissions }
        if value["permission"]?["resourceType"] != nil, value["permission"]?["permission"] != nil { return .permission }
        if value["CreateVolumePermissions"] != nil, value["SnapshotId"] != nil { return .snapshot }
        if value["LaunchPermissions"] != nil, value["ImageId"] != nil { return .image }
        if value["DBSnapshotAttributesResult"]?.kind == .object { return .databaseSnapshot }
        if value["DBClusterSnapshotAttributesResult"]?.kind == .object { return .clusterSnapshot }
        let isNamed = FileSubject.command(of: file, among: [document.rawValue]) != nil
        return value["AccountSharingInfoList"] != nil || value["AccountIds"] != nil && isNamed ? .document : nil
    }

    /// Reads one output and gives the number of entries in it.
    func read(
        _ value: JSONValue, file: String, into sharing: inout ResourceSharing, _ pages: inout ListPages
    ) throws(InputError) -> Int {
        switch self {
        case .publicAccessBlock:
            guard let settings = value["PublicAccessBlockConfiguration"] else { return 0 }
            let name = try subject(file, value, "ACCOUNT.json, or \(rawValue)-BUCKET")
            let block = try PublicAccessBlock(settings)
            if isAccountID(name) { sharing.accountBlocks[name] = block } else { sharing.bucketBlocks[name] = block }
            return 1
        case .policyStatus:
            let name = try subject(file, value, "BUCKET")
            guard let flag = value["PolicyStatus"]?["IsPublic"]?.boolean else { throw value.error("`IsPublic` is true or false") }
            sharing.isPublic[name] = flag
            return 1
        case .ownership:
            let name = try subject(file, value, "BUCKET")
            guard let rules = value["OwnershipControls"] else { return 0 }
            for rule in try rules.list("Rules") { sharing.ownership[name] = try rule.requiredString("ObjectOwnership") }
            return 1
        case .tagAccess:
            let name = try subject(file, value, "BUCKET")
            let status = value["AbacStatus"]?["Status"]?.string
            guard let status, ["Enabled", "Disabled"].contains(status) else {
                throw value.error("`Status` is `Enabled` or `Disabled`")
            }
            sharing.countsTags[name] = status == "Enabled"
            return 1
        case .accessControlList:
            let name = try subject(file, value, "BUCKET")
            sharing.accessControlLists[name] = try Self.grants(value)
            if let id = value["Owner"]?["ID"]?.string { sharing.canonicalOwners[id] = name }
            return sharing.accessControlLists[name]?.count ?? 0
        case .objectList:
            let name = FileSubject.plain(try subject(file, value, "BUCKET%2FKEY"))
            sharing.objectLists[name] = try Self.grants(value)
            return sharing.objectLists[name]?.count ?? 0
        case .functionURL:
            sharing.functionURLs[try value.requiredString("FunctionArn")] = try value.requiredString("AuthType")
            return 1
        case .functionURLs:
            pages.note(value, of: "the list of function URLs")
            let list = try value.list("FunctionUrlConfigs")
            for entry in list {
                sharing.functionURLs[try entry.requiredString("FunctionArn")] = try entry.requiredString("AuthType")
            }
            return list.count
        case .accessPoint:
            let point = try ResourceSharing.AccessPoint(value)
            sharing.accessPoints[point.arn] = point
            return 1
        case .accessPoints:
            pages.note(value, of: "the list of access points")
            let list = try value.list("AccessPointList")
            for entry in list {
                let point = try ResourceSharing.AccessPoint(entry)
                // The list does not have the point's own Block Public Access.
                if sharing.accessPoints[point.arn] == nil { sharing.accessPoints[point.arn] = point }
            }
            return list.count
        case .organizationPolicy: return try organizationPolicy(value, &sharing)
        case .keyGrants: return try keyGrants(value, file, &sharing, &pages)
        case .shares, .sharedResources, .sharePrincipals, .shareAssociations, .shareInvitations:
            return try share(value, &sharing, &pages)
        case .sharePermissions, .permissionAssociations: return try permissions(value, file, &sharing, &pages)
        case .permission:
            guard let permission = value["permission"] else { return 0 }
            sharing.sharePermissions[try permission.requiredString("arn")] = try ResourceSharing.SharePermission(permission)
            return 1
        case .snapshot, .image, .databaseSnapshot, .clusterSnapshot, .document: return try attribute(value, file, &sharing)
        }
    }

    private func subject(_ file: String, _ value: JSONValue, _ example: String) throws(InputError) -> String {
        if let subject = FileSubject.command(of: file, among: [rawValue])?.subject, !subject.isEmpty { return subject }
        throw value.error(
            "the output of `\(rawValue)` does not say whose it is",
            help: "name the file after the request: \(rawValue)-\(example).json")
    }

    // MARK: - Buckets and keys

    /// The groups of S3 (https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee).
    private static let groups: [String: ResourceSharing.ACLGrant.Grantee] = [
        SharingSetting.everybody: .everybody,
        SharingSetting.signed: .signed,
        SharingSetting.logDelivery: .logDelivery,
    ]

    private static func grants(_ value: JSONValue) throws(InputError) -> [ResourceSharing.ACLGrant] {
        let owner = try value["Owner"]?.optionalString("ID")
        var grants: [ResourceSharing.ACLGrant] = []
        for grant in try value.list("Grants") {
            guard let grantee = grant["Grantee"] else { throw grant.error("`Grantee` is missing") }
            let permission = try grant.requiredString("Permission")
            if let group = try grantee.optionalString("URI") {
                guard let known = groups[group] else {
                    throw grantee.error("\(code(group)) is not a group of S3 that is known")
                }
                grants.append(.init(grantee: known, permission: permission, location: grant.location))
            } else if let id = try grantee.optionalString("ID", or: "EmailAddress"), id != owner {
                grants.append(.init(grantee: .account(id), permission: permission, location: grant.location))
            }
        }
        return grants
    }

    /// The effective policy of type S3_POLICY over an account; those of other types say nothing of access.
    private func organizationPolicy(_ value: JSONValue, _ sharing: inout ResourceSharing) throws(InputError) -> Int {
        guard let policy = value["EffectivePolicy"] else { return 0 }
        guard try policy.optionalString("PolicyType") == "S3_POLICY" else { return 1 }
        sharing.knowsOrganizationBlocks = true
        let target = try policy.requiredString("TargetId")
        guard let content = policy["PolicyContent"] else { throw policy.error("`PolicyContent` is missing") }
        let document = try JSONDocument.parse(embeddedIn: content).root
        let setting = document["s3_attributes"]?["public_access_block_configuration"]
        let assigned = setting?.string ?? setting?["@@assign"]?.string
        switch assigned {
        case "all": sharing.organizationBlocks.insert(target)
        case "none", nil: break
        case let other?: throw policy.error("Block Public Access of an organisation is `all` or `none`, not \(code(other))")
        }
        return 1
    }

    private func keyGrants(
        _ value: JSONValue, _ file: String, _ sharing: inout ResourceSharing, _ pages: inout ListPages
    ) throws(InputError) -> Int {
        var subject = FileSubject.command(of: file, among: [rawValue])?.subject ?? ""
        let list = try value.list("Grants")
        var found: [String: [Policy]] = [:]
        for entry in list {
            let grant = try ResourceSharing.KeyGrant(entry)
            subject = grant.key
            sharing.keyGrants.append(grant)
            if let policy = try grant.policy(entry) { found[grant.key, default: []].append(policy) }
        }
        for (key, policies) in found {
            guard let first = sharing.grantPolicies[key] ?? policies.first else { continue }
            let isNew = sharing.grantPolicies[key] == nil
            sharing.grantPolicies[key] = first.adding(isNew ? Array(policies.dropFirst()) : policies)
        }
        pages.note(value, of: "the list of grants\(subject.isEmpty ? "" : " of key \(code(subject))")")
        return list.count
    }
}
