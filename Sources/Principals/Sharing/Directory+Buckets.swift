internal import Documents
package import PolicyLanguage

/// What stands beside a resource's policy, told as statements of it: grants of a key; of a bucket entries of its access control list that
/// have an effect, and what Block Public Access cuts off. Whoever asks what the resource lets in asks the policy with these.
extension Directory {
    /// The account that owns a bucket; the accounts of the input where nothing tells which.
    func possibleOwners(ofBucket bucket: ResourceName) -> [String?] {
        if let owner = owner(of: bucket) { return [owner] }
        return accounts.isEmpty ? [nil] : accounts.map(\.id)
    }

    /// Whether Block Public Access leaves of a public policy of the bucket only services and the owner's account; unknown where that
    /// depends on which account owns it.
    package func restrictsPublicPolicies(ofBucket bucket: ResourceName) -> Truth {
        guard let name = bucket.resource else { return .no }
        let owners = possibleOwners(ofBucket: bucket)
        let restricting = owners.count { sharing.publicAccessBlock(ofBucket: name, in: $0)?.restrictPublicBuckets ?? false }
        return restricting == 0 ? .no : restricting == owners.count ? .yes : .unknown
    }

    /// Whether S3 calls the bucket's policy public: as S3 itself told it, else as it decides it.
    package func isPublic(_ policy: Policy, ofBucket bucket: ResourceName) -> Bool {
        bucket.resource.flatMap { sharing.isPublic[$0] } ?? PublicBucketPolicy.isPublic(policy)
    }

    /// The entries of a bucket's access control list that have an effect. Where it is not known whose the bucket is, the list counts unless
    /// each of the accounts ignores it.
    package func effectiveGrants(ofBucket bucket: ResourceName) -> [ResourceSharing.ACLGrant] {
        guard let name = bucket.resource, sharing.accessControlLists[name] != nil else { return [] }
        return possibleOwners(ofBucket: bucket).map { sharing.effectiveGrants(ofBucket: name, in: $0) }
            .max { $0.count < $1.count } ?? []
    }

    /// The resources that something beside a policy of theirs opens, by ARN, sorted: buckets with lists, keys with grants.
    package var openedBesidePolicies: [String] {
        (bucketsOpenedByLists + sharedResources
            + sharing.grantPolicies.keys.map { $0.hasPrefix("arn:") ? $0 : "arn:aws:kms:*:*:key/\($0)" }).sorted()
    }

    /// What is shared with a permission that is given.
    private var sharedResources: Set<String> {
        guard !sharing.sharePermissions.isEmpty else { return [] }
        return Set(sharing.shares.values.flatMap(\.resources).filter { !besides(ResourceName($0)).isEmpty })
    }

    /// The buckets whose access control lists let somebody in, by ARN, sorted.
    package var bucketsOpenedByLists: [String] {
        let partition = accounts.first?.partition ?? "aws"
        let ofObjects = sharing.objectLists.keys.compactMap { $0.split(separator: "/", maxSplits: 1).first.map(String.init) }
        return Set(sharing.accessControlLists.keys).union(ofObjects).sorted().map { "arn:\(partition):s3:::\($0)" }.filter {
            let bucket = ResourceName($0)
            return !effectiveGrants(ofBucket: bucket).isEmpty || !objectLists(in: bucket, for: bucket).isEmpty
        }
    }

    /// What a resource's policy comes to with all that stands beside it; nil where nothing says anything.
    package func policyInForce(over resource: ResourceName) -> Policy? {
        var own: Policy?
        if case .policy(let bound) = resourcePolicies.policy(governing: resource) { own = bound.policy }
        return inForce(own, over: resource)
    }

    /// The policy of a resource with all that opens and closes the resource beside it; nil where nothing says anything.
    ///
    /// - Parameter policy: the resource's own.
    package func inForce(_ policy: Policy?, over resource: ResourceName) -> Policy? {
        let whole = beside(policy, over: resource)
        return sharing.canonicalOwners.isEmpty ? whole : whole.map(knowingCanonicalUsers)
    }

    /// A policy with the accounts whose canonical ids it names, where some bucket's list tells them by its owner
    /// (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html).
    package func knowingCanonicalUsers(_ policy: Policy) -> Policy {
        let namesOne = policy.statements.contains { statement in
            statement.principal?.entries.contains { if case .canonicalUser = $0 { true } else { false } } ?? false
        }
        guard namesOne, !sharing.canonicalOwners.isEmpty else { return policy }
        let partition = accounts.first?.partition ?? "aws"
        let known = sharing.canonicalOwners.compactMapValues { owner(of: ResourceName("arn:\(partition):s3:::\($0)")) }
        return known.isEmpty ? policy : policy.naming(known)
    }

    private func beside(_ policy: Policy?, over resource: ResourceName) -> Policy? {
        let others = besides(resource)
        let policy = policy.map { $0.adding(others) } ?? others.first.map { $0.adding(Array(others.dropFirst())) }
        if resource.service == "kms", let grants = sharing.grants(ofKey: resource) { return policy?.adding([grants]) ?? grants }
        if resource.service == "s3", let point = accessPoint(of: resource) {
            let denials = denials(through: point, policy: policy)
            return policy.map { $0.adding(denials) } ?? denials.first.map { $0.adding(Array(denials.dropFirst())) }
        }
        guard resource.service == "s3", resource.account == nil, !sharing.isSilentOnBuckets else { return policy }
        let bucket = ResourceName(ResourcePolicies.holder(of: resource))
        let beside =
            policies(effectiveGrants(ofBucket: bucket), of: bucket.text, Self.actionsOfPermission)
            + objectLists(in: bucket, for: resource) + (restriction(of: policy, bucket).map { [$0] } ?? [])
        return policy.map { $0.adding(beside) } ?? beside.first.map { $0.adding(Array(beside.dropFirst())) }
    }

    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions
    private static let actionsOfPermission: [String: (bucket: [String], objects: [String])] = [
        "READ": (["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"], []),
        "WRITE": ([], ["s3:PutObject"]),
        "READ_ACP": (["s3:GetBucketAcl"], []),
        "WRITE_ACP": (["s3:PutBucketAcl"], []),
    ]

    private static let actionsOfObjectPermission: [String: (bucket: [String], objects: [String])] = [
        "READ": (["s3:GetObject", "s3:GetObjectVersion"], []),
        "READ_ACP": (["s3:GetObjectAcl", "s3:GetObjectVersionAcl"], []),
        "WRITE_ACP": (["s3:PutObjectAcl", "s3:PutObjectVersionAcl"], []),
    ]

    /// What the lists of objects say: of the object that is asked for, or of all in the bucket.
    private func objectLists(in bucket: ResourceName, for resource: ResourceName) -> [Policy] {
        guard !sharing.objectLists.isEmpty, let name = bucket.resource, let asked = resource.resource else { return [] }
        let lists =
            resource.text != bucket.text && Glob(asked).isLiteral
            ? sharing.objectLists[asked].map { [asked: $0] } ?? [:]
            : sharing.objectLists.filter { $0.key.hasPrefix(name + "/") }
        return lists.sorted { $0.key < $1.key }.flatMap { object, list in
            let arn = GovernedResources.literal("\(bucket.text)/\(object.dropFirst(name.utf8.count + 1))")
            return policies(effective(list, ofObjectIn: bucket), of: arn, Self.actionsOfObjectPermission)
        }
    }

    /// The entries of an object's list that have an effect; where nothing tells who owns the bucket, those that may have one.
    private func effective(_ list: [ResourceSharing.ACLGrant], ofObjectIn bucket: ResourceName) -> [ResourceSharing.ACLGrant] {
        possibleOwners(ofBucket: bucket).map { sharing.effective(list, ofBucket: bucket.resource ?? "", in: $0) }
            .max { $0.count < $1.count } ?? []
    }

    /// The objects that lists of their own open, by ARN, sorted, with the entries that have an effect.
    package var objectsOpenedByLists: [(arn: String, grants: [ResourceSharing.ACLGrant])] {
        let partition = accounts.first?.partition ?? "aws"
        return sharing.objectLists.sorted { $0.key < $1.key }.compactMap { object, list in
            let arn = "arn:\(partition):s3:::\(object)"
            let grants = effective(list, ofObjectIn: ResourceName(ResourcePolicies.holder(of: ResourceName(arn))))
            return grants.isEmpty ? nil : (arn, grants)
        }
    }

    /// The statements of a list's entries.
    private func policies(
        _ grants: [ResourceSharing.ACLGrant], of resource: String, _ actions: [String: (bucket: [String], objects: [String])]
    ) -> [Policy] {
        grants.compactMap { grant in
            let isWhole = grant.permission == "FULL_CONTROL"
            let permitted = actions.filter { isWhole || $0.key == grant.permission }
                .sorted { $0.key < $1.key }.map(\.value)
            let principal =
                switch grant.grantee {
                case .everybody, .signed: "\"*\""
                case .account(let id): #"{"CanonicalUser": \#(JSONText.quoted(id))}"#
                case .logDelivery: #"{"Service": "logging.s3.amazonaws.com"}"#
                }
            let condition =
                grant.grantee == .signed
                ? #", "Condition": {"Null": {"aws:PrincipalAccount": "false"}, "StringNotEquals": {"aws:PrincipalAccount": "anonymous"}}"#
                : ""
            let parts = [(permitted.flatMap(\.bucket), resource), (permitted.flatMap(\.objects), resource + "/*")]
            let statements = parts.filter { !$0.0.isEmpty }.map { actions, resource in
                #"{"Sid": "AccessControlList", "Effect": "Allow", "Principal": \#(principal), "Action": \#(JSONText.list(actions)), "#
                    + #""Resource": \#(JSONText.quoted(resource))\#(condition)}"#
            }
            return StatementText.policy(statements, at: grant.location)
        }
    }

    /// A denial of all but services and the owner's account.
    private func restriction(of policy: Policy?, _ bucket: ResourceName) -> Policy? {
        guard let policy, let name = bucket.resource else { return nil }
        let truth = restrictsPublicPolicies(ofBucket: bucket)
        guard truth != .no, isPublic(policy, ofBucket: bucket) else { return nil }
        let owners = possibleOwners(ofBucket: bucket).compactMap(\.self)
        let resources = JSONText.list([bucket.text, bucket.text + "/*"])
        func statement(_ accounts: [String], if condition: String) -> String {
            #"{"Sid": "BlockPublicAccess", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": \#(resources), "#
                + #""Condition": {\#(condition)"StringNotEqualsIfExists": {"aws:PrincipalAccount": \#(JSONText.list(accounts))}, "#
                + #""BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}"#
        }
        let statements =
            truth == .yes
            ? [statement(owners, if: "")]
            : owners.filter { sharing.publicAccessBlock(ofBucket: name, in: $0)?.restrictPublicBuckets ?? false }.map {
                statement([$0], if: #""StringEquals": {"aws:ResourceAccount": \#(JSONText.quoted($0))}, "#)
            }
        return StatementText.policy(statements, at: Location(file: "Block Public Access of \(name)"))
    }
}

extension ResourceSharing {
    /// Nothing is told of access control lists and Block Public Access.
    fileprivate var isSilentOnBuckets: Bool { accessControlLists.isEmpty && objectLists.isEmpty && !knowsPublicAccess }
}
