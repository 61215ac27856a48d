internal import Activity
internal import Documents

/// Tags of resources. Each service has its own way to tell them, and a list is known by its shape.
extension Reducers {
    private static let adding = ["Tag", "AddTags", "CreateTags", "CreateOrUpdateTags"]
    private static let taking = ["Untag", "RemoveTags", "DeleteTags"]
    private static let making = ["Create", "Run", "Register"]
    /// Whose tags are told elsewhere: those of principals, and of accounts.
    private static let others: Set = ["iam.amazonaws.com", "sts.amazonaws.com", "organizations.amazonaws.com", "sso.amazonaws.com"]

    /// Nil for an event that is about no tags.
    static func tags(_ event: Event) -> Reducer? {
        guard !others.contains(event.source) else { return nil }
        let (name, source) = (event.name, event.source)
        if source == "s3.amazonaws.com", name == "PutBucketTagging" {
            // The whole set in the place of the one that was there.
            return Reducer(name, of: source) { write in
                guard let bucket = write.bucket else { return [] }
                let set = write.request?["Tagging"]?["TagSet"]
                guard let tags = pairs(set?["Tag"] ?? set) else { return [.open(bucket, .tags)] }
                return [.close(bucket, .tags)] + tags.map { .set(bucket, .tag($0.key), .text($0.value)) }
            }
        }
        if source == "s3.amazonaws.com", name == "DeleteBucketTagging" {
            return Reducer(name, of: source) { write in write.bucket.map { [.close($0, .tags)] } ?? [] }
        }
        if taking.contains(where: name.hasPrefix) { return Reducer(name, of: source, effects: taken) }
        if adding.contains(where: name.hasPrefix) || making.contains(where: name.hasPrefix) {
            return Reducer(name, of: source, effects: given)
        }
        return nil
    }

    @Sendable private static func given(_ write: Write) -> [Effect] {
        let request = write.request
        let isMaking = making.contains(where: write.event.name.hasPrefix) && !write.event.name.contains("Tags")
        let told = ["tags", "tagSet", "Tags", "tagList", "tag"].lazy.compactMap { request?[$0] }.first
        if isMaking, told == nil { return [] }
        let resources = write.tagged
        guard let tags = pairs(told) else { return isMaking ? [] : resources.map { .open($0, .tags) } }
        return resources.flatMap { resource in tags.map { .set(resource, .tag($0.key), .text($0.value)) } }
    }

    @Sendable private static func taken(_ write: Write) -> [Effect] {
        let request = write.request
        let resources = write.tagged
        let told = ["tagKeys", "TagKeys", "tagKeyList", "keys", "tagSet", "tags", "tagsToRemove"].lazy
            .compactMap { request?[$0] }.first
        guard let told else {
            // EC2 takes all tags away where none is named.
            let isAll = write.event.source == "ec2.amazonaws.com" && request != nil
            return resources.map { isAll ? .close($0, .tags) : .open($0, .tags) }
        }
        let list = told["items"] ?? told["member"] ?? told
        let items = Array(list.elements)
        let keys = items.compactMap { $0.string ?? $0.tagKey }
        guard list.kind == .array, keys.count == items.count else { return resources.map { .open($0, .tags) } }
        return resources.flatMap { resource in keys.map { .set(resource, .tag($0), .absent) } }
    }

    /// Keys with values: an object, or a list of pairs; nil where that is not what it is.
    private static func pairs(_ told: JSONValue?) -> [(key: String, value: String)]? {
        guard let told else { return nil }
        let list = told["items"] ?? told["member"] ?? told
        if list.kind == .array {
            let items = Array(list.elements)
            let found = items.compactMap { item -> (key: String, value: String)? in
                item.tagKey.map { ($0, item.tagValue?.scalarText ?? "") }
            }
            return found.count == items.count ? found : nil
        }
        guard list.kind == .object else { return nil }
        // One pair alone, where a list of XML has one element.
        if let key = list.tagKey, list["Value"] != nil || list["value"] != nil {
            return [(key, (list["value"] ?? list["Value"])?.scalarText ?? "")]
        }
        return list.members.compactMap { member in member.value.scalarText.map { (member.name, $0) } }
    }
}

extension Write {
    /// All that a call about tags names.
    fileprivate var tagged: [Subject] {
        for name in ["resourceARNList", "resourceArns", "resourceARNs"] {
            guard let list = request?[name], list.kind == .array else { continue }
            return list.elements.compactMap { $0.string.map { Subject(.resource, $0) } }
        }
        for name in ["resourceArn", "resourceARN", "resource", "arn"] {
            if let arn = text(name), arn.hasPrefix("arn:") { return [Subject(.resource, arn)] }
        }
        return resources
    }
}
