internal import Documents
internal import PolicyLanguage

/// Configuration items of AWS Config as account details, resource policies and settings of sharing, the newest of each resource.
///
/// Config knows no keys, last uses or AWS's own policies, and no list of it is known to be whole: account details count before it.
struct ConfigurationItems: Sendable {
    private struct Key: Hashable {
        let account: String
        let type: String
        let id: String
    }

    private var newest: [Key: (time: Instant?, item: JSONValue)] = [:]

    /// Notes an item as it stands in a snapshot, a history, a query's result or an answer of the API. What is no resource of interest
    /// is passed over.
    mutating func note(_ item: JSONValue) throws(InputError) {
        guard let type = item["resourceType"]?.string, Self.types.contains(type) || Self.mayHavePolicy(item, type),
            let account = try item.optionalString("accountId", or: "awsAccountId")
        else { return }
        let arn = try Self.arn(of: item)
        guard let id = try item.optionalString("resourceId", or: "resourceName") ?? arn else { return }
        let time = try item.optionalInstant("configurationItemCaptureTime")
        let key = Key(account: account, type: type, id: id)
        if let known = newest[key]?.time, let time, known >= time { return }
        newest[key] = (time, item)
    }

    private static let types: Set = Set(entities.keys).union(policies.keys).union([
        "AWS::S3::Bucket", "AWS::S3::AccountPublicAccessBlock", "AWS::EC2::VPCEndpoint",
    ])

    /// Services whose documents are no policies of resources.
    private static let others = ["AWS::IAM::", "AWS::IoT::", "AWS::SSO::", "AWS::Organizations::"]

    /// Whether an item of a type that the tables do not have shows a policy that names principals.
    private static func mayHavePolicy(_ item: JSONValue, _ type: String) -> Bool {
        guard !others.contains(where: type.hasPrefix) else { return false }
        return ["configuration", "supplementaryConfiguration"].contains { name in
            guard let value = item[name] else { return false }
            if let text = value.string { return text.contains("Statement") && text.contains("Principal") }
            return document(in: value) != nil
        }
    }

    /// The member that is a policy of the resource, whatever its name is.
    private static func document(in value: JSONValue?) -> JSONValue? {
        value?.members.lazy.map(\.value).first { member in
            guard PrintedPolicies.isDocumentOfResource(member) else { return false }
            // A template that has a policy somewhere in it is none.
            return member.kind == .object || (try? JSONDocument.parse(embeddedIn: member))?.root["Statement"] != nil
        }
    }

    /// Some types have none, or an empty one: settings of an account, policies that are resources by themselves.
    static func arn(of item: JSONValue) throws(InputError) -> String? {
        try item.optionalString("arn", or: "ARN").flatMap { $0.isEmpty ? nil : $0 }
    }

    // MARK: - What comes of them

    /// The member of the configuration without which an entity is not whole: a query may have selected less.
    private static let entities: [String: (section: Account.Section, needs: [String])] = [
        "AWS::IAM::User": (.users, ["userPolicyList", "attachedManagedPolicies"]),
        "AWS::IAM::Group": (.groups, ["groupPolicyList", "attachedManagedPolicies"]),
        "AWS::IAM::Role": (.roles, ["rolePolicyList", "attachedManagedPolicies", "assumeRolePolicyDocument"]),
        "AWS::IAM::Policy": (.policies, ["policyVersionList"]),
    ]

    /// Where the configuration has the resource's own policy: in itself, or in what supplements it.
    private static let policies: [String: (isSupplement: Bool, member: String)] = [
        "AWS::KMS::Key": (true, "Policy"), "AWS::Lambda::Function": (true, "Policy"), "AWS::DynamoDB::Table": (true, "Policy"),
        "AWS::SQS::Queue": (false, "Policy"), "AWS::SNS::Topic": (false, "Policy"), "AWS::S3::AccessPoint": (false, "Policy"),
        "AWS::ECR::Repository": (false, "RepositoryPolicyText"), "AWS::Backup::BackupVault": (false, "AccessPolicy"),
        "AWS::EFS::FileSystem": (false, "FileSystemPolicy"), "AWS::Events::EventBus": (false, "Policy"),
        "AWS::OpenSearch::Domain": (false, "AccessPolicies"), "AWS::MSK::ClusterPolicy": (false, "Policy"),
        "AWS::S3Express::BucketPolicy": (false, "PolicyDocument"),
    ]

    /// Gives what the items tell to the accounts, policies and settings, where nothing better is known.
    func apply(
        to accounts: inout AccountPages, _ policies: inout ResourcePolicies, _ sharing: inout ResourceSharing, _ gaps: inout [Gap]
    ) {
        for (key, found) in newest.sorted(by: {
            ($0.key.account, $0.key.type, $0.key.id) < ($1.key.account, $1.key.type, $1.key.id)
        }) {
            guard !(found.item["configurationItemStatus"]?.string?.hasPrefix("ResourceDeleted") ?? false) else { continue }
            do throws(InputError) {
                guard let configuration = try Self.object(found.item["configuration"]) else { continue }
                if let entity = Self.entities[key.type] {
                    guard entity.needs.allSatisfy({ configuration[$0] != nil }) else { continue }
                    try accounts.add(configuration, to: entity.section, of: key.account)
                } else {
                    try Self.resource(found.item, configuration, key, &policies, &sharing, &gaps)
                }
            } catch {
                gaps.append(Gap(error))
            }
        }
    }

    private static func resource(
        _ item: JSONValue, _ configuration: JSONValue, _ key: Key, _ policies: inout ResourcePolicies,
        _ sharing: inout ResourceSharing, _ gaps: inout [Gap]
    ) throws(InputError) {
        let supplement = try object(item["supplementaryConfiguration"])
        let arn = try arn(of: item)
        switch key.type {
        case "AWS::S3::AccountPublicAccessBlock":
            if sharing.accountBlocks[key.account] == nil {
                sharing.accountBlocks[key.account] = try PublicAccessBlock(configuration)
            }
        case "AWS::EC2::VPCEndpoint":
            guard let document = configuration["policyDocument"] else { return }
            policies.add(
                ResourcePolicyForm.entry(document, key.id, .endpoint, &gaps), forEndpoint: key.id,
                EndpointPlace(configuration["vpcId"]?.string, configuration["serviceName"]?.string))
        case "AWS::S3::Bucket":
            try bucket(key.id, supplement, &sharing)
            guard let arn, let policy = try object(supplement?["BucketPolicy"]) else { return }
            // A bucket without a policy has the member with no text in it.
            add(policy["policyText"], of: arn, to: &policies, &gaps)
        default:
            if key.type == "AWS::S3::AccessPoint", let arn { try accessPoint(arn, configuration, &sharing) }
            var document: JSONValue?
            if let place = Self.policies[key.type] {
                document = (place.isSupplement ? supplement : configuration)?[place.member]
            } else {
                document = Self.document(in: configuration) ?? Self.document(in: supplement)
            }
            // Config records no policy, or the resource has none: which of the two is not said.
            guard let document, document.kind != .null, document.string != "" else { return }
            // The ARN of an API is not that by which its policy speaks of it.
            let told = Self.policies[key.type] != nil && arn != nil ? nil : PolicySubject.only(of: document)
            guard let holder = told ?? arn else {
                throw item.error("this item of \(code(key.type)) has a policy and does not say whose it is")
            }
            add(document, of: holder, to: &policies, &gaps)
        }
    }

    /// What stands beside the policy of a bucket.
    private static func bucket(_ name: String, _ supplement: JSONValue?, _ sharing: inout ResourceSharing) throws(InputError) {
        if let block = try object(supplement?["PublicAccessBlockConfiguration"]), sharing.bucketBlocks[name] == nil {
            sharing.bucketBlocks[name] = try PublicAccessBlock(block)
        }
        if let rules = try object(supplement?["OwnershipControls"])?["rules"], sharing.ownership[name] == nil {
            for rule in rules.elements { sharing.ownership[name] = try rule.optionalString("objectOwnership") }
        }
        let tags = try object(supplement?["AbacStatus"])
        if let status = (tags?["status"] ?? tags?["Status"])?.string, sharing.countsTags[name] == nil {
            sharing.countsTags[name] = status == "Enabled"
        }
        if let list = try object(supplement?["AccessControlList"]), sharing.accessControlLists[name] == nil {
            sharing.accessControlLists[name] = try grants(list)
            if let owner = list["owner"]?["id"]?.string { sharing.canonicalOwners[owner] = name }
        }
    }

    /// As Config spells them, and as the API of S3 does.
    private static let permissions = [
        "FullControl": "FULL_CONTROL", "Read": "READ", "Write": "WRITE", "ReadAcp": "READ_ACP", "WriteAcp": "WRITE_ACP",
    ]

    private static let groups: [String: ResourceSharing.ACLGrant.Grantee] = [
        "AllUsers": .everybody, "AuthenticatedUsers": .signed, "LogDelivery": .logDelivery,
    ]

    /// The entries of an access control list but the owner's own.
    private static func grants(_ list: JSONValue) throws(InputError) -> [ResourceSharing.ACLGrant] {
        let owner = list["owner"]?["id"]?.string
        var grants: [ResourceSharing.ACLGrant] = []
        for entry in try list.list("grantList") {
            let told = try entry.requiredString("permission")
            guard let permission = permissions[told] else { throw entry.error("\(code(told)) is not a permission of S3") }
            guard let grantee = entry["grantee"] else { throw entry.error("`grantee` is missing") }
            if let id = grantee["id"]?.string {
                guard id != owner else { continue }
                grants.append(.init(grantee: .account(id), permission: permission, location: entry.location))
                continue
            }
            // A group by its name, or by the address that ends in it.
            let name = grantee.string ?? grantee["uri"]?.string ?? ""
            guard let group = groups[name.split(separator: "/").last.map(String.init) ?? ""] else {
                throw entry.error("\(code(name)) is not a group of S3 that is known")
            }
            grants.append(.init(grantee: group, permission: permission, location: entry.location))
        }
        return grants
    }

    private static func accessPoint(_ arn: String, _ configuration: JSONValue, _ sharing: inout ResourceSharing) throws(InputError)
    {
        guard sharing.accessPoints[arn] == nil, configuration["Bucket"] != nil, configuration["NetworkOrigin"] != nil else {
            return
        }
        // Config has what `get-access-point` prints, but for the ARN, which stands beside it.
        let text = "{\"AccessPointArn\": \(JSONText.quoted(arn)), " + configuration.text.drop { $0 != "{" }.dropFirst()
        sharing.accessPoints[arn] = try ResourceSharing.AccessPoint(JSONDocument.parse(made: text, at: configuration.location).root)
    }

    private static func add(
        _ document: JSONValue?, of arn: String, to policies: inout ResourcePolicies, _ gaps: inout [Gap]
    ) {
        // What was given as the resource's own policy counts before what Config has seen of it.
        guard !policies.has(arn) else { return }
        if let gap = policies.add(ResourcePolicyForm.entry(document, arn, .resource, &gaps), for: arn) { gaps.append(gap) }
    }

    /// A member that is an object, or the JSON text of one, once or twice encoded.
    private static func object(_ value: JSONValue?) throws(InputError) -> JSONValue? {
        var value = value
        for _ in 0..<3 {
            guard let text = value, text.kind == .string, text.string?.isEmpty == false else { break }
            value = try JSONDocument.parse(embeddedIn: text).root
        }
        return value.flatMap { $0.kind == .object ? $0 : nil }
    }
}
