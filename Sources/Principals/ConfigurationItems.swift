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
        guard let type = item["resourceType"]?.string, Self.types.contains(type),
            let account = try item.optionalString("accountId", or: "awsAccountId")
        else { return }
        let arn = try item.optionalString("arn", or: "ARN")
        guard let id = try item.optionalString("resourceId", or: "resourceName") ?? arn else { return }
        let time = try item.optionalInstant("configurationItemCaptureTime")
        let key = Key(account: account, type: type, id: id)
        if let known = newest[key]?.time, let time, known >= time { return }
        newest[key] = (time, item)
    }

    private static let types: Set = Set(entities.keys).union(policies.keys).union([
        "AWS::S3::Bucket", "AWS::S3::AccountPublicAccessBlock", "AWS::EC2::VPCEndpoint",
    ])

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
        let arn = try item.optionalString("arn", or: "ARN")
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
            if let block = try object(supplement?["PublicAccessBlockConfiguration"]), sharing.bucketBlocks[key.id] == nil {
                sharing.bucketBlocks[key.id] = try PublicAccessBlock(block)
            }
            guard let arn, let policy = try object(supplement?["BucketPolicy"]) else { return }
            // A bucket without a policy has the member with no text in it.
            add(policy["policyText"], of: arn, to: &policies, &gaps)
        default:
            guard let arn, let place = Self.policies[key.type] else { return }
            let holder = place.isSupplement ? supplement : configuration
            // Config records no policy, or the resource has none: which of the two is not said.
            guard let document = holder?[place.member], document.kind != .null, document.string != "" else { return }
            add(document, of: arn, to: &policies, &gaps)
        }
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
