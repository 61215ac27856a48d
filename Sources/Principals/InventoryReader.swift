internal import Documents
internal import PolicyLanguage

/// Reads lists of resources (docs/reference/inputs.md).
enum InventoryForm: String, CaseIterable, Sendable {
    /// `aws resourcegroupstaggingapi get-resources`
    case tagging = "tagged resources"
    /// `aws configservice select-resource-config`: each result is a JSON text in a string.
    case query = "AWS Config query results"
    /// A configuration snapshot or history file of AWS Config.
    case snapshot = "AWS Config snapshot"

    static func recognise(_ value: JSONValue) -> InventoryForm? {
        if value["ResourceTagMappingList"]?.kind == .array { return .tagging }
        if itemLists.contains(where: { value[$0]?.kind == .array }) || item(of: value) != nil { return .snapshot }
        guard let results = value["Results"], results.kind == .array else { return nil }
        return value["QueryInfo"] != nil || results.elements.allSatisfy { $0.kind == .string } ? .query : nil
    }

    /// Lists of configuration items: in files and histories, and in what `batch-get-resource-config` prints.
    private static let itemLists = ["configurationItems", "baseConfigurationItems", "BaseConfigurationItems"]

    /// One item by itself: of the API, of a notification, or a query's result that was taken out of its string.
    private static func item(of value: JSONValue) -> JSONValue? {
        if let item = value["ConfigurationItem"] ?? value["configurationItem"] ?? value["detail"]?["configurationItem"] {
            return item
        }
        let isItem = value["resourceType"]?.string?.hasPrefix("AWS::") ?? false
        return isItem && (value["arn"] ?? value["ARN"]) != nil ? value : nil
    }

    private func elements(of value: JSONValue) -> [JSONValue] {
        switch self {
        case .tagging: Array(value["ResourceTagMappingList"]?.elements ?? value.elements)
        case .query: Array(value["Results"]?.elements ?? value.elements)
        case .snapshot:
            Self.item(of: value).map { [$0] }
                ?? Self.itemLists.lazy.compactMap { value[$0] }.first.map { Array($0.elements) } ?? []
        }
    }

    /// Reads one file and gives the number of resources in it.
    func read(
        _ value: JSONValue, into found: inout [String: Resource], _ items: inout ConfigurationItems, _ gaps: inout [Gap]
    ) -> Int {
        var resources: [Resource] = []
        for element in elements(of: value) {
            do {
                if self != .tagging { try items.note(try self == .query ? Self.result(element) : element) }
                if let resource = try resource(element, &gaps) { resources.append(resource) }
            } catch {
                gaps.append(Gap(error))
            }
        }
        // One call tells of one account: what has no account in its ARN is that of the others.
        let accounts = Set(resources.compactMap(\.account))
        let caller = self == .tagging && accounts.count == 1 ? accounts.first : nil
        for var resource in resources {
            resource.account = resource.account ?? caller
            do { try Self.merge(resource, into: &found) } catch { gaps.append(Gap(error)) }
        }
        for token in ["PaginationToken", "NextToken"] {
            if let rest = value[token], rest.string?.isEmpty == false {
                gaps.append(Gap(.input, "this list of resources goes on in a page that is not in this file", at: rest.location))
            }
        }
        return resources.count
    }

    private func resource(_ element: JSONValue, _ gaps: inout [Gap]) throws(InputError) -> Resource? {
        switch self {
        case .tagging:
            let arn = try Self.arn(try element.requiredString("ResourceARN"), of: element)
            return Self.resource(arn, tags: try element.tags(), origin: element)
        case .query:
            let item = try Self.result(element)
            return try Self.isSetting(item) ? nil : Self.item(item)
        case .snapshot:
            if element["configurationItemStatus"]?.string?.hasPrefix("ResourceDeleted") ?? false { return nil }
            if try Self.isSetting(element) { return nil }
            return try Self.item(element)
        }
    }

    /// Items that are no resources and have no ARN: what is set for an account, or on a resource.
    private static func isSetting(_ item: JSONValue) throws(InputError) -> Bool {
        let types = [
            "AWS::S3::AccountPublicAccessBlock", "AWS::S3Express::BucketPolicy", "AWS::MSK::ClusterPolicy",
            "AWS::ECR::RegistryPolicy",
        ]
        guard item.kind == .object, let type = item["resourceType"]?.string, types.contains(type) else { return false }
        return try ConfigurationItems.arn(of: item) == nil
    }

    private static func result(_ element: JSONValue) throws(InputError) -> JSONValue {
        guard element.kind == .string else { throw element.error("a result is a JSON text in a string") }
        return try JSONDocument.parse(embeddedIn: element).root
    }

    private static func arn(_ text: String, of value: JSONValue) throws(InputError) -> String {
        guard text.hasPrefix("arn:") else { throw value.error("\(code(text)) is not an ARN: the resource was not read") }
        return text
    }

    /// A configuration item, in the spelling of files (`ARN`, `awsAccountId`) or of the API (`arn`, `accountId`).
    private static func item(_ item: JSONValue) throws(InputError) -> Resource {
        guard item.kind == .object else { throw item.error("a resource is an object, not \(item.kind.withArticle)") }
        let type = try item.optionalString("resourceType")
        guard let arn = try ConfigurationItems.arn(of: item) else {
            throw item.error("a resource without `arn`", help: "select `arn` in the query")
        }
        _ = try Self.arn(arn, of: item)
        let region = try item.optionalString("awsRegion")
        return resource(
            arn, tags: try itemTags(item), type: type, region: region == "global" ? nil : region,
            account: try item.optionalString("accountId", or: "awsAccountId"), roles: item["configuration"].map(roles), origin: item
        )
    }

    /// Of what is nested deeper or named later than this, no role of a thing's own was ever seen.
    private static let (deepest, most) = (6, 16)

    /// The roles and instance profiles that a configuration names, wherever it does: every service has a name of its own for them.
    private static func roles(of configuration: JSONValue) -> [String] {
        var found: [String] = []
        func look(_ value: JSONValue, _ depth: Int) {
            guard depth < deepest, found.count < most else { return }
            if let text = value.string, text.hasPrefix("arn:") {
                let name = ResourceName(text)
                let isRole = name.resourceHasPrefix("role/") || name.resourceHasPrefix("instance-profile/")
                if name.service == "iam", isRole, !found.contains(text) { found.append(text) }
            }
            for element in value.elements { look(element, depth + 1) }
            for member in value.members { look(member.value, depth + 1) }
        }
        look(configuration, 0)
        return found
    }

    /// Tags stand as an object, or as a list of `{"key", "value"}`.
    private static func itemTags(_ item: JSONValue) throws(InputError) -> [Tag] {
        guard let tags = item["tags"], tags.kind != .null else { return [] }
        var list: [Tag] = []
        if tags.kind == .array {
            for tag in tags.elements {
                guard let key = try tag.optionalString("key", or: "Key") else { throw tag.error("a tag without `key`") }
                list.append(Tag(key: key, value: try tag.optionalString("value", or: "Value") ?? ""))
            }
        } else {
            for tag in tags.members { list.append(Tag(key: tag.name, value: tag.value.string ?? "")) }
        }
        return list
    }

    private static func resource(
        _ arn: String, tags: [Tag], type: String? = nil, region: String? = nil, account: String? = nil, roles: [String]? = nil,
        origin: JSONValue
    ) -> Resource {
        let name = ResourceName(arn)
        let ownRegion = name.region.flatMap { $0.isEmpty ? nil : $0 }
        return Resource(
            name: name, type: type, tags: tags, region: region ?? ownRegion, account: account ?? name.account, roles: roles,
            origin: origin)
    }

    /// The same resource in a tagging export and in AWS Config: each adds what the other does not tell.
    private static func merge(_ resource: Resource, into found: inout [String: Resource]) throws(InputError) {
        guard var known = found[resource.arn] else {
            found[resource.arn] = resource
            return
        }
        known.type = known.type ?? resource.type
        known.region = known.region ?? resource.region
        known.account = known.account ?? resource.account
        known.roles = known.roles ?? resource.roles
        // AWS allows 50; what never ends is not an inventory.
        guard known.tags.count + resource.tags.count <= 1_000 else {
            throw resource.origin.error("more than 1,000 tags on `\(resource.arn)`")
        }
        let keys = Set(known.tags.map(\.key))
        known.tags += resource.tags.filter { !keys.contains($0.key) }
        found[resource.arn] = known
    }
}
