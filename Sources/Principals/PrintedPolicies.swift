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

        /// - Parameter objects: the ones that hold the document, the nearest first.
        fileprivate init(_ document: JSONValue?, of objects: [JSONValue], place: JSONValue) {
            (self.document, self.place) = (document, place)
            holder = PrintedPolicies.holder(of: document, in: objects)
        }

        fileprivate init(_ document: JSONValue?, of object: JSONValue) { self.init(document, of: [object], place: object) }
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

    /// Services whose ARNs stand beside a policy without being what has it: roles and certificates.
    private static let helpers: Set = ["iam", "acm"]

    /// A list, and the member of its items that holds the document.
    private static let lists = [
        ("items", "policy"), ("destinations", "accessPolicy"), ("resourcePolicies", "policyDocument"), ("Policies", "Policy"),
        ("ResourcePolicies", "PolicyDocument"), ("GetResourcePoliciesResponseList", "PolicyInJson"),
        ("DomainStatusList", "AccessPolicies"), ("Roles", "AssumeRolePolicyDocument"),
    ]

    static let keys = Set(members + nested.map(\.0) + lists.map(\.0) + ["policies", "DomainConfig"])

    // MARK: - Recognition

    /// The policies of one output; nil where it is none.
    static func find(in value: JSONValue) -> [Found]? {
        // The policies of users, groups and roles are no policies of resources.
        for name in ["RoleName", "UserName", "GroupName"] where value[name] != nil { return nil }
        if let established = value["Policy"]?["Established"] {
            return [Found(established["Policy"], of: value)]
        }
        // `describe-domain-config` does not say of which domain.
        if let options = value["DomainConfig"]?["AccessPolicies"]?["Options"], isDocument(options) {
            return [Found(options, of: value)]
        }
        for (outer, inner) in nested {
            guard let object = value[outer], object.kind == .object else { continue }
            let hasDocument = isDocument(object[inner])
            // A domain says that it has no policy by an empty text.
            let isEmpty = outer == "DomainStatus" && object["ARN"] != nil
            guard hasDocument || isEmpty else { continue }
            let objects = [object["ResourcePolicySummary"], object, value].compactMap(\.self)
            return [Found(hasDocument ? object[inner] : nil, of: objects, place: object)]
        }
        for (list, member) in lists {
            guard let items = value[list], items.kind == .array, items.elements.contains(where: { isDocument($0[member]) }) else {
                continue
            }
            return items.elements.filter { isDocument($0[member]) }.map { Found($0[member], of: $0) }
        }
        if let texts = value["policies"], texts.kind == .array, !texts.elements.isEmpty, texts.elements.allSatisfy(isDocument) {
            return texts.elements.map { Found($0, of: [], place: $0) }
        }
        if let map = value["Policies"], map.kind == .object, !map.members.isEmpty, map.members.allSatisfy({ isDocument($0.value) })
        {
            return map.members.map { Found($0.value, of: [value], place: $0.value) }
        }
        // An event data store has a second one, for delegated administrators.
        let found = members.filter { isDocument(value[$0]) }.map { Found(value[$0], of: value) }
        return found.isEmpty ? nil : found
    }

    /// Whether a member holds a policy document: an object, or the text of one, percent-encoded or not, with quotes escaped or not.
    private static func isDocument(_ value: JSONValue?) -> Bool {
        guard let value else { return false }
        if value.kind == .object { return value["Statement"] != nil }
        guard let text = value.string, let first = text.first(where: { !$0.isWhitespace }) else { return false }
        return (first == "{" || first == "%") && text.contains("Statement")
    }

    /// Whether it is a document that says whom it is for.
    static func isDocumentOfResource(_ value: JSONValue) -> Bool {
        guard isDocument(value) else { return false }
        if let text = value.string { return text.contains("Principal") }
        let statements = value["Statement"]
        return (statements?["Principal"] ?? statements?["NotPrincipal"]) != nil
            || statements?.elements.contains { ($0["Principal"] ?? $0["NotPrincipal"]) != nil } ?? false
    }

    /// - Parameter objects: the ones that hold the document, the nearest first.
    private static func holder(of document: JSONValue?, in objects: [JSONValue]) -> Holder {
        for object in objects {
            for name in subjects {
                if let arn = object[name]?.string, arn.hasPrefix("arn:") { return .arn(arn) }
            }
            if let arn = ownARN(in: object) { return .arn(arn) }
        }
        let partition = partition(of: document)
        for object in objects {
            if let registry = object["registryId"]?.string {
                let name = object["repositoryName"]?.string.map { "repository/\($0)" } ?? "registry"
                // The public registry prints the same; its actions tell it.
                let isPublic = document?.string?.contains("\"ecr-public:") ?? false
                return isPublic
                    ? .arn("arn:aws:ecr-public::\(registry):\(name)") : .pattern("arn:\(partition):ecr:*:\(registry):\(name)")
            }
            if let id = object["FileSystemId"]?.string {
                return .pattern("arn:\(partition):elasticfilesystem:*:*:file-system/\(id)")
            }
            if let id = object["fileSystemId"]?.string { return .pattern("arn:\(partition):s3files:*:*:file-system/\(id)") }
            if let id = object["id"]?.string, object["policy"] != nil {
                return .pattern("arn:\(partition):execute-api:*:*:\(id)")
            }
            // Without an ARN beside it, the policy is of all that the account has of the service: CloudWatch Logs, X-Ray.
            if let name = object["policyName"]?.string, object["policyDocument"] != nil { return .named("resource policy \(name)") }
            if let name = object["PolicyName"]?.string, object["PolicyDocument"] != nil {
                return .named("X-Ray resource policy \(name)")
            }
        }
        return .unnamed
    }
    /// The partition that the resources or principals of a document name.
    private static func partition(of document: JSONValue?) -> String {
        let text = document?.string ?? document?.text ?? ""
        return ["aws-cn", "aws-us-gov"].first { text.contains("arn:\($0):") } ?? "aws"
    }

    /// The one ARN of a resource that an object has under a name of its service's own: `ContactArn`, `LineageGroupArn`.
    private static func ownARN(in object: JSONValue) -> String? {
        let found = object.members.filter { $0.name.hasSuffix("Arn") || $0.name.hasSuffix("ARN") }.compactMap { $0.value.string }
            .filter { arn in ResourceName(arn).service.map { !helpers.contains($0) } ?? false }
        return found.count == 1 ? found.first : nil
    }
}
