package import Documents
package import PolicyLanguage

extension ResourceSharing {
    /// An access point of S3: a way to one bucket with a policy of its own
    /// (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html).
    package struct AccessPoint: Sendable {
        package let arn: String
        package let bucket: String
        /// The account that owns the bucket; nil where nothing tells.
        package let bucketAccount: String?
        /// The only network from which it answers; nil for the internet.
        package let network: String?
        /// `Internet` or `VPC`.
        package let origin: String
        /// Its own Block Public Access; nil where nothing tells it.
        package let block: PublicAccessBlock?
        /// As `aws s3control get-access-point` prints it.
        package let document: JSONValue
    }
}

extension ResourceSharing.AccessPoint {
    init(_ value: JSONValue) throws(InputError) {
        arn = try value.requiredString("AccessPointArn")
        bucket = try value.requiredString("Bucket")
        bucketAccount = try value.optionalString("BucketAccountId")
        network = try value["VpcConfiguration"]?.optionalString("VpcId")
        origin = try value.optionalString("NetworkOrigin") ?? (network == nil ? "Internet" : "VPC")
        if let settings = value["PublicAccessBlockConfiguration"], settings.kind == .object {
            block = try PublicAccessBlock(settings)
        } else {
            block = nil
        }
        document = value
    }

    package var bucketName: ResourceName { ResourceName("arn:\(ResourceName(arn).partition ?? "aws"):s3:::\(bucket)") }
}

extension Directory {
    /// What stands beside the policy of an access point and closes it: its network, and Block Public Access of the point and of its account.
    package func closing(of point: ResourceSharing.AccessPoint, policy: Policy?) -> Policy? {
        let account = ResourceName(point.arn).account
        let resources = JSONText.list([point.arn, point.arn + "/object/*"])
        var statements: [String] = []
        if let network = point.network {
            statements.append(
                #"{"Sid": "NetworkOrigin", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": \#(resources), "#
                    + #""Condition": {"StringNotEquals": {"aws:SourceVpc": \#(JSONText.quoted(network))}}}"#)
        }
        let restricts =
            point.block?.restrictPublicBuckets ?? false
            || account.flatMap { sharing.accountBlocks[$0]?.restrictPublicBuckets } ?? false
        if restricts, let policy, PublicBucketPolicy.isPublic(policy), let account {
            statements.append(
                #"{"Sid": "BlockPublicAccess", "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": \#(resources), "#
                    + #""Condition": {"StringNotEqualsIfExists": {"aws:PrincipalAccount": \#(JSONText.quoted(account))}, "#
                    + #""BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}}"#)
        }
        return statements.isEmpty ? nil : StatementText.policy(statements, at: point.document.location)
    }

    /// The access point through which a request for a resource goes.
    package func accessPoint(of resource: ResourceName) -> ResourceSharing.AccessPoint? {
        sharing.accessPoints.isEmpty ? nil : sharing.accessPoints[ResourcePolicies.holder(of: resource)]
    }

    /// What closes a point, and what the bucket behind it denies.
    func denials(through point: ResourceSharing.AccessPoint, policy: Policy?) -> [Policy] {
        let behind = policyInForce(over: point.bucketName).flatMap { policyBehind(point, $0) }
        let denials = behind.map { $0.with($0.statements.filter { $0.effect == .deny }) }
        return [closing(of: point, policy: policy), denials].compactMap(\.self)
    }

    /// The policy of the bucket behind an access point as it speaks of requests through the point; nil where a statement cannot be put so.
    package func policyBehind(_ point: ResourceSharing.AccessPoint, _ policy: Policy) -> Policy? {
        var statements: [String] = []
        for statement in policy.statements {
            guard let resources = statement.resources, !resources.isNegated else { return nil }
            let patterns = resources.patterns.map { Self.through(point, $0.text) }
            guard !patterns.contains(where: { $0 == nil }) else { return nil }
            let members = statement.origin.members.filter { $0.name != "Resource" }
                .map { "\(JSONText.quoted($0.name)): \($0.value.text)" }
            let all = patterns.compactMap(\.self).flatMap(\.self)
            // What it says of other buckets is about no request through the point.
            if all.isEmpty { continue }
            statements.append("{\((members + ["\"Resource\": \(JSONText.list(all))"]).joined(separator: ", "))}")
        }
        return statements.isEmpty
            ? policy.with([]) : StatementText.policy(statements, at: policy.location)
    }

    /// A pattern of the bucket's policy as patterns of the point; nil where it does not end or begin where the bucket's name does.
    private static func through(_ point: ResourceSharing.AccessPoint, _ pattern: String) -> [String]? {
        let whole = [point.arn, point.arn + "/object/*"]
        if pattern == "*" { return whole }
        guard let marker = pattern.firstRange(of: ":s3:::") else { return nil }
        let name = pattern[marker.upperBound...]
        switch name {
        case "*", "\(point.bucket)*": return whole
        case "*/*": return [whole[1]]
        case point.bucket: return [whole[0]]
        default: break
        }
        if name.hasPrefix("\(point.bucket)/") { return ["\(point.arn)/object/\(name.dropFirst(point.bucket.utf8.count + 1))"] }
        let bucket = name.prefix { $0 != "/" }
        if bucket.contains(where: { "*?$".contains($0) }) { return nil }
        return []
    }
}
