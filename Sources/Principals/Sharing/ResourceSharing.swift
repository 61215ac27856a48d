public import Documents
internal import PolicyLanguage

/// What opens or closes resources beside their policies: Block Public Access, ownership and ACLs of buckets, grants of keys, resource
/// shares, and the sharing of snapshots, images and documents.
public struct ResourceSharing: Sendable {
    /// One entry of a bucket's access control list.
    public struct ACLGrant: Hashable, Sendable {
        public enum Grantee: Hashable, Sendable {
            /// The group `AllUsers`.
            case everybody
            /// The group `AuthenticatedUsers`: whoever signs his requests, of any AWS account.
            case signed
            /// S3's own delivery of access logs.
            case logDelivery
            /// The canonical id of an account that is not the owner.
            case account(String)

            var isPublic: Bool { self == .everybody || self == .signed }
        }

        public let grantee: Grantee
        /// `READ`, `WRITE`, `READ_ACP`, `WRITE_ACP`, `FULL_CONTROL`
        public let permission: String
        public let location: Location
    }

    /// A share of AWS RAM.
    public struct ResourceShare: Sendable {
        package init(
            name: String?, isActive: Bool?, resources: Set<String>, principals: Set<String>, accepted: [String: Bool],
            permissions: Set<String>, location: Location
        ) {
            (self.name, self.isActive, self.location) = (name, isActive, location)
            (self.resources, self.principals, self.permissions) = (resources, principals, permissions)
            self.accepted = accepted
        }

        init(location: Location) { self.location = location }

        public internal(set) var name: String?
        /// Nil where no list of shares tells it.
        public internal(set) var isActive: Bool?
        public internal(set) var resources: Set<String> = []
        /// Accounts, organisations, organisational units, roles, users, services.
        public internal(set) var principals: Set<String> = []
        /// Whether the share has been accepted, by the principal as the share names it or by his account; only what the input tells.
        package internal(set) var accepted: [String: Bool] = [:]
        /// Its permissions by ARN, one for each type of resource; empty where nothing tells them.
        package internal(set) var permissions: Set<String> = []
        public internal(set) var location: Location
    }

    /// Somebody to whom an attribute of a snapshot, image or document gives it.
    public struct Attribute: Hashable, Sendable {
        /// `snapshot snap-0123`, `image ami-0123`, `document deploy`
        public let resource: String
        /// `all`, an account, an organisation or organisational unit.
        public let holder: String
        public let location: Location

        package init(resource: String, holder: String, location: Location) {
            (self.resource, self.holder, self.location) = (resource, holder, location)
        }
    }

    public internal(set) var accountBlocks: [String: PublicAccessBlock] = [:]
    /// By the bucket's name.
    public internal(set) var bucketBlocks: [String: PublicAccessBlock] = [:]
    /// Accounts of which the organisation's policy of type S3_POLICY blocks all public access.
    public internal(set) var organizationBlocks: Set<String> = []
    /// Whether the input says what the organisation's policies of that type come to.
    var knowsOrganizationBlocks = false
    /// By the bucket's name: what S3 itself says of its policy.
    public internal(set) var isPublic: [String: Bool] = [:]
    /// By the bucket's name: `BucketOwnerEnforced` switches its ACL off.
    public internal(set) var ownership: [String: String] = [:]
    /// By the bucket's name: whether its tags count as `aws:ResourceTag`
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/buckets-tagging-enable-abac.html).
    public internal(set) var countsTags: [String: Bool] = [:]
    /// By the bucket's name; without the owner's own grants.
    public internal(set) var accessControlLists: [String: [ACLGrant]] = [:]
    /// A bucket of an account, by the account's canonical id, as the owner of an access control list tells it.
    package internal(set) var canonicalOwners: [String: String] = [:]
    /// By `BUCKET/KEY`; without the owner's own grants.
    package internal(set) var objectLists: [String: [ACLGrant]] = [:]
    /// Who may call the URL of a function, `NONE` or `AWS_IAM`, by the function's ARN.
    package internal(set) var functionURLs: [String: String] = [:]
    /// By ARN.
    package internal(set) var accessPoints: [String: AccessPoint] = [:]
    public internal(set) var keyGrants: [KeyGrant] = []
    /// What the grants of a key say, by the key as they name it.
    var grantPolicies: [String: Policy] = [:]
    /// The texts of permissions of RAM, by ARN.
    package internal(set) var sharePermissions: [String: SharePermission] = [:]
    /// By the share's ARN.
    public internal(set) var shares: [String: ResourceShare] = [:]
    public internal(set) var attributes: Set<Attribute> = []

    /// Whether the input tells a setting of Block Public Access at any level.
    public var knowsPublicAccess: Bool { !(accountBlocks.isEmpty && bucketBlocks.isEmpty && organizationBlocks.isEmpty) }

    /// What Block Public Access comes to for a bucket: that of the bucket itself, of its account, and of the organisation over it. Nil
    /// where the input tells none of them.
    public func publicAccessBlock(ofBucket bucket: String, in account: String?) -> PublicAccessBlock? {
        let levels = [
            bucketBlocks[bucket], account.flatMap { accountBlocks[$0] },
            account.flatMap { organizationBlocks.contains($0) ? PublicAccessBlock.all : nil },
        ].compactMap(\.self)
        guard let first = levels.first else { return nil }
        return levels.dropFirst().reduce(first) { $0.joined(with: $1) }
    }

    /// The entries of a bucket's ACL that have an effect: none where its owner owns every object, and none for everybody where public
    /// ACLs are ignored.
    public func effectiveGrants(ofBucket bucket: String, in account: String?) -> [ACLGrant] {
        effective(accessControlLists[bucket] ?? [], ofBucket: bucket, in: account)
    }

    /// The entries of a list, of a bucket or of an object in it, that have an effect.
    func effective(_ list: [ACLGrant], ofBucket bucket: String, in account: String?) -> [ACLGrant] {
        guard ownership[bucket] != "BucketOwnerEnforced" else { return [] }
        let ignoresPublic = publicAccessBlock(ofBucket: bucket, in: account)?.ignorePublicACLs ?? false
        return list.filter { !(ignoresPublic && $0.grantee.isPublic) }
    }
}
