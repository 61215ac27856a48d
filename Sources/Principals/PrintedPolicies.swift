internal import Documents
internal import PolicyLanguage

/// Policies of resources as the commands of all services print them: the document's member, and what tells whose it is.
///
/// What is the same everywhere is known by content: a member with one of the names that services give to a policy, which holds a
/// document with `Statement`. What is different stands in the tables.
enum PrintedPolicies {
    /// One policy, and whose it is.
    struct Found {
        /// Nil where the output says that there is none.
        let document: JSONValue?
        let holder: Holder
        let place: JSONValue
    }

    enum Holder {
        case arn(String)
        /// Its name and service are told, and not all of its ARN: `*` stands for the rest.
        case pattern(String)
        /// It is a policy of an account's service, by its own name.
        case named(String)
        /// The output does not say; the document may.
        case unnamed
    }

    // MARK: - Tables

    /// Members that hold the document itself.
    private static let members = [
        "Policy", "policy", "ResourcePolicy", "resourcePolicy", "PolicyDocument", "policyDocument", "policyText", "PolicyInJson",
        "s3AccessPolicy", "ResolverRulePolicy", "FirewallRuleGroupPolicy", "ResolverQueryLogConfigPolicy",
        "DelegatedAdminResourcePolicy", "AccessPolicy", "accessPolicy",
    ]

    /// Members that hold the ARN of whose policy it is.
    private static let subjects = [
        "ResourceArn", "resourceArn", "ResourceARN", "resourceARN", "BackupVaultArn", "SinkArn", "TopicArn", "QueueArn",
        "AccessPointArn", "ARN", "Arn", "arn", "Resource", "resource",
    ]

    /// An object within the output, and the member of it that holds the document: CodeArtifact, Glacier, CloudWatch Logs, Redshift,
    /// OpenSearch, IAM, Organizations.
    private static let nested = [
        ("policy", "document"), ("policy", "Policy"), ("policy", "deliveryDestinationPolicy"), ("ResourcePolicy", "Policy"),
        ("resourcePolicy", "policy"), ("DomainStatus", "AccessPolicies"), ("Role", "AssumeRolePolicyDocument"),
        ("ResourcePolicy", "Content"),
    ]

    /// A list, and the member of its items that holds the document.
    private static let lists = [
        ("items", "policy"), ("destinations", "accessPolicy"), ("resourcePolicies", "policyDocument"), ("Policies", "Policy"),
        ("ResourcePolicies", "PolicyDocument"), ("GetResourcePoliciesResponseList", "PolicyInJson"),
    ]

    static let keys = Set(members + nested.map(\.0) + lists.map(\.0) + ["policies"])

    // MARK: - Recognition

    /// The policies of one output; nil where it is none.
    static func find(in value: JSONValue) -> [Found]? {
        // The policies of users, groups and roles are no policies of resources.
        for name in ["RoleName", "UserName", "GroupName"] where value[name] != nil { return nil }
        if let established = value["Policy"]?["Established"] {
            return [Found(document: established["Policy"], holder: holder(of: [value]), place: value)]
        }
        for (outer, inner) in nested {
            guard let object = value[outer], object.kind == .object else { continue }
            let hasDocument = isDocument(object[inner])
            // A domain says that it has no policy by an empty text.
            let isEmpty = outer == "DomainStatus" && object["ARN"] != nil
            guard hasDocument || isEmpty else { continue }
            let objects = [object["ResourcePolicySummary"], object, value].compactMap(\.self)
            return [Found(document: hasDocument ? object[inner] : nil, holder: holder(of: objects), place: object)]
        }
        for (list, member) in lists {
            guard let items = value[list], items.kind == .array, items.elements.contains(where: { isDocument($0[member]) }) else {
                continue
            }
            return items.elements.filter { isDocument($0[member]) }.map {
                Found(document: $0[member], holder: holder(of: [$0]), place: $0)
            }
        }
        if let texts = value["policies"], texts.kind == .array, !texts.elements.isEmpty, texts.elements.allSatisfy(isDocument) {
            return texts.elements.map { Found(document: $0, holder: .unnamed, place: $0) }
        }
        if let map = value["Policies"], map.kind == .object, !map.members.isEmpty, map.members.allSatisfy({ isDocument($0.value) })
        {
            return map.members.map { Found(document: $0.value, holder: holder(of: [value]), place: $0.value) }
        }
        for member in members where isDocument(value[member]) {
            return [Found(document: value[member], holder: holder(of: [value]), place: value)]
        }
        return nil
    }

    /// Whether a member holds a policy document: an object, or the text of one, percent-encoded or not, with quotes escaped or not.
    private static func isDocument(_ value: JSONValue?) -> Bool {
        guard let value else { return false }
        if value.kind == .object { return value["Statement"] != nil }
        guard let text = value.string, let first = text.first(where: { !$0.isWhitespace }) else { return false }
        return (first == "{" || first == "%") && text.contains("Statement")
    }

    /// - Parameter objects: the ones that hold the document, the nearest first.
    private static func holder(of objects: [JSONValue]) -> Holder {
        for object in objects {
            for name in subjects {
                if let arn = object[name]?.string, arn.hasPrefix("arn:") { return .arn(arn) }
            }
        }
        for object in objects {
            if let registry = object["registryId"]?.string {
                let name = object["repositoryName"]?.string.map { "repository/\($0)" } ?? "registry"
                return .pattern("arn:aws:ecr:*:\(registry):\(name)")
            }
            if let id = object["FileSystemId"]?.string ?? object["fileSystemId"]?.string {
                return .pattern("arn:aws:elasticfilesystem:*:*:file-system/\(id)")
            }
            if let id = object["id"]?.string, object["policy"] != nil {
                return .pattern("arn:aws:execute-api:*:*:\(id)")
            }
            // Without an ARN beside it, the policy is of all that the account has of the service: CloudWatch Logs, X-Ray.
            if let name = object["policyName"]?.string, object["policyDocument"] != nil { return .named("resource policy \(name)") }
            if let name = object["PolicyName"]?.string, object["PolicyDocument"] != nil {
                return .named("X-Ray resource policy \(name)")
            }
        }
        return .unnamed
    }
}
