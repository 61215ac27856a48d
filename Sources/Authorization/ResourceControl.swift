import PolicyLanguage

/// What resource control policies reach (semantics 6.8).
enum ResourceControl {
    /// Only actions that act on a resource, of services that support RCPs; KMS's RetireGrant is outside.
    static func covers(_ action: Action, _ resource: ResourceName) -> Bool {
        guard !resource.isNone else { return false }
        let service = action.folded.prefix { $0 != UInt8(ascii: ":") }
        if action.folded.elementsEqual("kms:retiregrant".utf8) { return false }
        return services.contains { service.elementsEqual($0.utf8) }
    }

    private static let services = [
        "s3", "sts", "kms", "sqs", "secretsmanager", "dynamodb", "ecr", "events", "codeartifact", "aoss", "cloudsearch", "logs",
        "codebuild",
        "cloudfront", "comprehend", "servicediscovery", "wafv2", "appstream", "workspaces", "resource-groups", "xray",
        "cognito-idp",
        "cognito-identity", "autoscaling", "budgets", "codecommit", "codepipeline", "firehose", "memorydb", "dax", "dsql",
        "appconfig",
        "transfer", "swf", "kendra", "rolesanywhere", "signin", "ecr-public", "opensearch",
    ]
}
