internal import Documents
internal import PolicyLanguage

/// Whose policy a document is, where nothing but its `Resource` elements tells.
enum PolicySubject {
    /// The one resource that a document speaks of: an exact ARN, or the bucket, access point, container... whose parts it names. `*` by
    /// itself is the resource, whichever that is.
    static func only(of document: JSONValue) -> String? {
        var found: Set<String> = []
        for resource in resources(document) where resource.text != "*" {
            guard resource.resource != nil, !resource.text.hasPrefix("arn:*") else { return nil }
            let text = holder(of: resource)
            guard !text.contains(where: { "*?$".contains($0) }) else { return nil }
            found.insert(text)
        }
        return found.count == 1 ? found.first : nil
    }

    static func partition(of document: JSONValue) -> String? {
        resources(document).compactMap(\.partition).first { !$0.contains("*") }
    }

    /// Where all that a document speaks of is; nil where it does not say, or names several places.
    static func place(of document: JSONValue) -> (partition: String, region: String, account: String)? {
        let names = resources(document)
        guard let first = names.first, let partition = first.partition, let region = first.region, let account = first.account,
            isAccountID(account), !(partition + region).contains(where: { "*?$".contains($0) }), !region.isEmpty,
            names.allSatisfy({ $0.partition == partition && $0.region == region && $0.account == account })
        else { return nil }
        return (partition, region, account)
    }

    private static func resources(_ document: JSONValue) -> [ResourceName] {
        guard let policy = try? Policy(ResourcePolicyForm.unescaped(document), kind: .resource) else { return [] }
        return policy.statements.flatMap { $0.resources?.patterns.map { ResourceName($0.text) } ?? [] }
    }

    /// Types of resources that have the policy of all that is in them, by service: `TYPE/NAME/...`.
    private static let containers: [String: Set<Substring>] = [
        "s3tables": ["bucket"], "vpc-lattice": ["service", "servicenetwork"], "mediastore": ["container"], "kinesis": ["stream"],
        "s3": ["accesspoint", "access-grants"], "s3express": ["accesspoint", "bucket"], "es": ["domain"], "dynamodb": ["table"],
    ]

    /// The ARN before what names a part of the resource: `/object/...`, `/index/...`, `/*`.
    private static func holder(of resource: ResourceName) -> String {
        guard let service = resource.service, let last = resource.resource else { return resource.text }
        let head = String(resource.text.dropLast(last.count))
        let parts = last.split(separator: "/", omittingEmptySubsequences: false)
        // The catalogue of an account has the one policy over all that is in it.
        if service == "glue" { return head + "catalog" }
        guard parts.count > 1 else { return resource.text }
        if service == "s3", resource.account == nil { return head + parts[0] }
        // Versions of a group of models have its policy.
        if service == "sagemaker", parts[0] == "model-package" { return head + "model-package-group/" + parts[1] }
        // A stream of a table has its own.
        let isStream = service == "dynamodb" && parts.count > 2 && parts[2] == "stream"
        if containers[service]?.contains(parts[0]) ?? false, !isStream { return head + parts[0...1].joined(separator: "/") }
        if let object = last.firstRange(of: "/object/") { return head + last[..<object.lowerBound] }
        if last.hasSuffix("/*") { return head + last.dropLast(2) }
        return ResourcePolicies.holder(of: resource)
    }
}
