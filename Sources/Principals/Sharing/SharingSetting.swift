package import Documents
internal import PolicyLanguage

/// A setting beside policies that a write replaces as a whole, with its document in the form in which `aws` prints it.
package enum SharingSetting: String, CaseIterable, Hashable, Sendable {
    case publicAccessBlock = "get-public-access-block"
    case ownership = "get-bucket-ownership-controls"
    case accessControlList = "get-bucket-acl"
    /// Of an object, whose holder is `BUCKET/KEY`.
    case objectList = "get-object-acl"
    case functionURL = "get-function-url-config"
    case accessPoint = "get-access-point"
    case tagAccess = "get-bucket-abac"

    /// For messages.
    package var words: String {
        switch self {
        case .publicAccessBlock: "Block Public Access"
        case .ownership: "the ownership of objects"
        case .accessControlList, .objectList: "the access control list"
        case .functionURL: "the function URL"
        case .accessPoint: "the access point"
        case .tagAccess: "whether the bucket's tags count"
        }
    }

    /// The groups that an entry of an access control list can be for.
    package static let everybody = "http://acs.amazonaws.com/groups/global/AllUsers"
    package static let signed = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
    package static let logDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery"

    /// The document of four settings.
    package static func publicAccessBlock(_ flags: (String) -> Bool) -> String {
        let names = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"]
        let members = names.map { "\"\($0)\": \(flags($0))" }.joined(separator: ", ")
        return "{\"PublicAccessBlockConfiguration\": {\(members)}}"
    }

    package static func ownership(_ value: String) -> String {
        "{\"OwnershipControls\": {\"Rules\": [{\"ObjectOwnership\": \(JSONText.quoted(value))}]}}"
    }

    /// - Parameter status: `Enabled` or `Disabled`.
    package static func tagAccess(_ status: String) -> String { "{\"AbacStatus\": {\"Status\": \(JSONText.quoted(status))}}" }

    /// - Parameter authType: `NONE` or `AWS_IAM`.
    package static func functionURL(_ arn: String, _ authType: String) -> String {
        "{\"FunctionArn\": \(JSONText.quoted(arn)), \"AuthType\": \(JSONText.quoted(authType))}"
    }

    /// - Parameter grants: an id of an account, or a group, with a permission; without those of the owner.
    package static func accessControlList(_ grants: [(grantee: String, permission: String)]) -> String {
        let list = grants.map { grantee, permission in
            let isGroup = grantee.hasPrefix("http://")
            return "{\"Grantee\": {\"Type\": \"\(isGroup ? "Group" : "CanonicalUser")\", \"\(isGroup ? "URI" : "ID")\": "
                + "\(JSONText.quoted(grantee))}, \"Permission\": \(JSONText.quoted(permission))}"
        }
        return "{\"Owner\": {}, \"Grants\": [\(Set(list).sorted().joined(separator: ", "))]}"
    }
}

extension SharingSetting {
    /// The name of a file with the setting, which tells whose it is.
    package func fileName(of holder: String) -> String {
        "\(rawValue)-\(FileSubject.encoded(holder))"
    }
}

extension ResourceSharing {
    /// What is told of a setting.
    package struct ToldSetting: Sendable {
        package let setting: SharingSetting
        /// A bucket's name, or an account's number.
        package let holder: String
        package let document: String
    }

    /// The settings that the input tells, in order.
    package var settings: [ToldSetting] {
        let blocks = accountBlocks.merging(bucketBlocks) { first, _ in first }.map { holder, block in
            let flags = [
                "BlockPublicAcls": block.blockPublicACLs, "IgnorePublicAcls": block.ignorePublicACLs,
                "BlockPublicPolicy": block.blockPublicPolicy, "RestrictPublicBuckets": block.restrictPublicBuckets,
            ]
            let text = SharingSetting.publicAccessBlock { flags[$0] ?? false }
            return ToldSetting(setting: .publicAccessBlock, holder: holder, document: text)
        }
        let statuses = countsTags.map {
            ToldSetting(setting: .tagAccess, holder: $0.key, document: SharingSetting.tagAccess($0.value ? "Enabled" : "Disabled"))
        }
        let owners = ownership.map {
            ToldSetting(setting: .ownership, holder: $0.key, document: SharingSetting.ownership($0.value))
        }
        let lists = accessControlLists.map { bucket, grants in
            let text = SharingSetting.accessControlList(grants.map { ($0.grantee.text, $0.permission) })
            return ToldSetting(setting: .accessControlList, holder: bucket, document: text)
        }
        let objects = objectLists.map { object, grants in
            let text = SharingSetting.accessControlList(grants.map { ($0.grantee.text, $0.permission) })
            return ToldSetting(setting: .objectList, holder: object, document: text)
        }
        let addresses = functionURLs.map { arn, authType in
            ToldSetting(setting: .functionURL, holder: arn, document: SharingSetting.functionURL(arn, authType))
        }
        let points = accessPoints.map {
            ToldSetting(setting: .accessPoint, holder: $0.key, document: $0.value.document.text)
        }
        return (blocks + statuses + owners + lists + objects + addresses + points).sorted {
            ($0.setting.rawValue, $0.holder) < ($1.setting.rawValue, $1.holder)
        }
    }

    /// Forgets the settings, the grants of keys, shares and attributes: they are told anew.
    package mutating func forgetSettings() {
        (accountBlocks, bucketBlocks, ownership, accessControlLists, countsTags) = ([:], [:], [:], [:], [:])
        (objectLists, functionURLs, accessPoints) = ([:], [:], [:])
        (keyGrants, grantPolicies) = ([], [:])
        (shares, attributes) = ([:], [])
    }

    package mutating func add(_ attribute: Attribute) { attributes.insert(attribute) }

    package mutating func set(_ share: ResourceShare, of arn: String) { shares[arn] = share }

    /// - Parameter document: a permission as `aws ram get-permission` prints it, without what is around it.
    package mutating func set(permission document: JSONValue, of arn: String) throws(InputError) {
        sharePermissions[arn] = try SharePermission(document)
    }

    package mutating func forget(permission arn: String) { sharePermissions[arn] = nil }

    /// - Parameter document: as `aws` prints it.
    package mutating func set(_ setting: SharingSetting, of holder: String, to document: JSONValue) throws(InputError) {
        guard let output = SharingOutput(rawValue: setting.rawValue) else { return }
        var pages = ListPages()
        _ = try output.read(document, file: setting.fileName(of: holder) + ".json", into: &self, &pages)
    }

    /// Nothing is blocked, which is known.
    package mutating func setNoBlock(of holder: String) {
        if isAccountID(holder) { accountBlocks[holder] = PublicAccessBlock() } else { bucketBlocks[holder] = PublicAccessBlock() }
    }

    /// What S3 said of a bucket's policy, of which there was another.
    package mutating func forgetStatus(ofBucket bucket: String) { isPublic[bucket] = nil }

    /// - Parameter document: an entry of `aws kms list-grants`.
    package mutating func add(grant document: JSONValue) throws(InputError) {
        let grant = try KeyGrant(document)
        keyGrants.append(grant)
        guard let policy = try grant.policy(document) else { return }
        grantPolicies[grant.key] = grantPolicies[grant.key].map { $0.adding([policy]) } ?? policy
    }
}

extension ResourceSharing.ACLGrant.Grantee {
    /// The group's address, or the account's canonical id.
    fileprivate var text: String {
        switch self {
        case .everybody: SharingSetting.everybody
        case .signed: SharingSetting.signed
        case .logDelivery: SharingSetting.logDelivery
        case .account(let id): id
        }
    }
}
