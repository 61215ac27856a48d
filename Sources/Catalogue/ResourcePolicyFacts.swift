internal import Documents

/// Which resources can have a policy of their own, and what it means that they do.
///
/// Read by everything that gathers or judges the resource's side of a request.
package enum ResourcePolicyFacts {
    /// Services whose resources can have a policy of their own (IAM user guide, "AWS services that work with IAM", column of
    /// resource-based policies).
    private static let services: Set<String> = [
        "acm-pca", "apigateway", "backup", "bedrock-agentcore", "codeartifact", "codebuild", "dynamodb", "ecr", "elasticfilesystem",
        "es", "events", "execute-api", "glacier", "glue", "iot", "kinesis", "kms", "lambda", "logs", "mediastore",
        "network-firewall", "redshift-serverless", "s3", "s3express", "s3-object-lambda", "s3-outposts", "s3tables", "schemas",
        "secretsmanager", "serverlessrepo", "ses", "sns", "sqs", "ssm-contacts", "ssm-incidents", "vpc-lattice",
    ]

    /// Whether resources of a service, by the service field of their ARN, can have a policy.
    package static func mayHavePolicy(service: String) -> Bool { services.contains(service) }

    /// Whether ARNs of a service leave open whose the resource is, so that it may be another account's: those of buckets and objects.
    /// Other ARNs without an account are looked up in the caller's own.
    package static func mayBeOfAnyAccount(service: String) -> Bool { service == "s3" }

    /// The actions that ask a role's trust policy, which is the role's policy for them and for nothing else (docs/reference/policies.md).
    package static let trustActions = ["sts:AssumeRole*", "sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext"]

    /// Where the resource's policy must speak before identity policies count (docs/reference/resource-policies.md): a key's policy, a role's trust policy.
    package static let mustSpeak: [(actions: [String], resources: String)] = [
        (["kms:*"], "arn:*:*:*:*:key/*"), (trustActions, "arn:*:*:*:*:role/*"),
    ]
}

extension ActionCatalogue {
    /// Whether requests of an action on a resource say what tags the resource has: its type, or the action on it, lists a
    /// `ResourceTag` key. An action that the catalogue does not know may.
    ///
    /// Cost: O(resource types of the action).
    package func readsResourceTags(action name: String, on resource: String) -> Bool {
        guard let facts = action(named: name) else { return true }
        let uses = facts.resourceTypes.filter { Glob($0.type.arnPattern).matches(resource) }
        let keys =
            facts.conditionKeys
            + (uses.isEmpty ? facts.resourceTypes : uses).flatMap { $0.conditionKeys + $0.type.conditionKeys }
        return keys.contains(where: Self.isResourceTag)
    }

    private static let resourceTag = Array("resourcetag/".utf8)

    /// `aws:ResourceTag/${TagKey}`, `ssm:resourceTag/tag-key`.
    package static func isResourceTag(_ key: String) -> Bool {
        let bytes = key.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let name = bytes[bytes.index(after: colon)...].prefix(resourceTag.count)
        return name.elementsEqual(resourceTag) { $0 | 0x20 == $1 }
    }
}

/// The regions in which the global services of a partition answer.
package enum HomeRegion {
    private static let homes = ["aws-cn": "cn-north-1", "aws-us-gov": "us-gov-west-1"]

    package static func of(partition: String) -> String { homes[partition] ?? "us-east-1" }
}
