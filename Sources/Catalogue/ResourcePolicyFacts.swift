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

    /// Services of which some kinds of resource can have a policy that no other part of the project reads
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html, "partial").
    private static let others: Set<String> = [
        "aps", "bedrock", "cloudtrail", "comprehend", "dsql", "kafka", "lex", "mediapackagev2", "networkmanager",
        "payment-cryptography", "rekognition", "rum", "s3vectors", "sagemaker", "signer", "ssm", "xray",
    ]

    /// How the names of resources begin that can have a policy, in services where others cannot.
    private static let kinds: [String: [String]] = [
        "acm-pca": ["certificate-authority/"], "backup": ["backup-vault:"], "codebuild": ["project/", "report-group/"],
        "dynamodb": ["table/"], "ecr": ["repository/"], "elasticfilesystem": ["file-system/"], "es": ["domain/"],
        "events": ["event-bus/", "rule/"], "kinesis": ["stream/"], "kms": ["key/", "alias/"], "lambda": ["function:", "layer:"],
        "secretsmanager": ["secret:"], "sagemaker": ["model-package", "feature-group/", "hub/", "pipeline/"],
    ]

    /// Whether a resource can have a policy of its own, or the one that holds it. Cost: O(length of the ARN).
    package static func mayHavePolicy(arn: String) -> Bool {
        let fields = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else { return true }
        let (service, name) = (String(fields[2]), fields[5])
        guard services.contains(service) || others.contains(service) else { return service.contains { "*?".contains($0) } }
        // Backups of a table have none; a name of which the log tells a part may be of any kind.
        if service == "dynamodb", name.split(separator: "/").dropFirst(2).first == "backup" { return false }
        if service == "s3", !fields[4].isEmpty, ["job/", "storage-lens"].contains(where: name.hasPrefix) { return false }
        guard let kinds = kinds[service], !name.hasPrefix("*") else { return true }
        return kinds.contains(where: name.hasPrefix)
    }

    /// Actions that make what has the policy: at that time it has none.
    private static let making: Set<String> = [
        "acm-pca:createcertificateauthority", "backup:createbackupvault", "codeartifact:createdomain", "codebuild:createproject",
        "codebuild:createreportgroup", "dynamodb:createtable", "dynamodb:importtable", "ecr:createrepository",
        "elasticfilesystem:createfilesystem", "es:createdomain", "es:createelasticsearchdomain", "events:createeventbus",
        "glacier:createvault", "kinesis:createstream", "kms:createkey", "lambda:createfunction", "lambda:publishlayerversion",
        "mediastore:createcontainer", "network-firewall:createfirewallpolicy", "network-firewall:createrulegroup",
        "s3:createbucket",
        "s3:createaccesspoint", "s3-outposts:createbucket", "s3express:createbucket", "s3tables:createtablebucket",
        "schemas:createregistry", "secretsmanager:createsecret", "serverlessrepo:createapplication", "ses:createemailidentity",
        "sns:createtopic", "sqs:createqueue", "ssm-contacts:createcontact", "ssm-incidents:createresponseplan",
        "vpc-lattice:createservice", "vpc-lattice:createservicenetwork",
    ]

    /// Whether an action makes the very resource that would have the policy.
    package static func isMade(by action: String) -> Bool { making.contains(action.lowercased()) }

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
        let uses = facts.resourceTypes.filter { $0.type.matches(resource) }
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
