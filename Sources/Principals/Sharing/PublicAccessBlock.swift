internal import Documents

/// The four settings of S3 Block Public Access at one level (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html).
public struct PublicAccessBlock: Hashable, Sendable {
    public internal(set) var blockPublicACLs = false
    /// Grants of ACLs to everybody have no effect.
    public internal(set) var ignorePublicACLs = false
    public internal(set) var blockPublicPolicy = false
    /// A public policy lets in only services and the principals of the owner's account.
    public internal(set) var restrictPublicBuckets = false

    static let all = PublicAccessBlock(
        blockPublicACLs: true, ignorePublicACLs: true, blockPublicPolicy: true, restrictPublicBuckets: true)

    /// What holds where both levels have a say: a setting is on where one of them switches it on.
    func joined(with other: PublicAccessBlock) -> PublicAccessBlock {
        PublicAccessBlock(
            blockPublicACLs: blockPublicACLs || other.blockPublicACLs,
            ignorePublicACLs: ignorePublicACLs || other.ignorePublicACLs,
            blockPublicPolicy: blockPublicPolicy || other.blockPublicPolicy,
            restrictPublicBuckets: restrictPublicBuckets || other.restrictPublicBuckets)
    }
}

extension PublicAccessBlock {
    /// Reads `PublicAccessBlockConfiguration`. A setting that is not there is off.
    init(_ value: JSONValue) throws(InputError) {
        guard value.kind == .object else { throw value.error("Block Public Access is an object of four settings") }
        self.init()
        blockPublicACLs = try Self.flag(value, "BlockPublicAcls")
        ignorePublicACLs = try Self.flag(value, "IgnorePublicAcls")
        blockPublicPolicy = try Self.flag(value, "BlockPublicPolicy")
        restrictPublicBuckets = try Self.flag(value, "RestrictPublicBuckets")
    }

    private static func flag(_ value: JSONValue, _ name: String) throws(InputError) -> Bool {
        guard let member = value.member(name), member.kind != .null else { return false }
        guard let flag = member.boolean else { throw member.error("`\(name)` is true or false") }
        return flag
    }
}
