package import Activity
internal import Documents
package import PolicyLanguage
internal import Wraps

/// The tags that a request passed, as far as its record tells them: `aws:RequestTag/KEY` and `aws:TagKeys`
/// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
package struct RequestTags: Sendable {
    /// Of everything that the request is about.
    private var common: [(key: String, value: String)] = []
    /// Of each type of things that it makes, where it tells them apart (`instance`, `volume`).
    private var byType: [String: [(key: String, value: String)]] = [:]
    private var isTyped = false
    private static let sts = "sts.amazonaws.com"

    /// Nil where the record does not tell: it lacks the request, or what it says of tags has a form that is not known.
    package init?(_ event: Event) {
        guard event.grade.keepsAbsence, event.has(.requestParameters), let request = try? event.value(.requestParameters),
            request.kind == .object
        else { return nil }
        for member in request.members where member.name.lowercased().contains("tag") {
            switch member.name.lowercased() {
            case "tagspecificationset", "tagspecifications", "tagspecification":
                isTyped = true
                for item in Self.items(member.value) {
                    guard let type = item["resourceType"]?.string, let tags = Self.tags(item["tags"] ?? item["tag"]) else {
                        return nil
                    }
                    byType[type, default: []] += tags
                }
            // A session's tags, which of them it hands on, and those that were handed on to it.
            case "transitivetagkeys" where event.source == Self.sts, "incomingtransitivetags" where event.source == Self.sts:
                continue
            case "principaltags" where event.source == Self.sts:
                guard let tags = Self.tags(member.value) else { return nil }
                common += tags
            // Names of tags that are taken away, or that are handed on to other sessions, are tags of another meaning.
            case "tagkeys", "transitivetagkeys", "incomingtransitivetags", "principaltags": return nil
            default:
                if member.value.kind == .null { continue }
                guard let tags = Self.tags(member.value) else { return nil }
                common += tags
            }
        }
    }

    /// Sets the keys for one resource that a request is about.
    package func add(to context: inout Context, of resource: ResourceName) {
        let type = resource.resource.map { String($0.prefix { $0 != "/" && $0 != ":" }) } ?? ""
        let tags = common + (isTyped ? byType[type] ?? [] : [])
        for tag in tags { context["aws:RequestTag/\(tag.key)"] = .single(tag.value) }
        context.close(prefix: "aws:RequestTag/")
        context["aws:TagKeys"] = tags.isEmpty ? .absent : .many(tags.map(\.key))
    }

    private static func items(_ value: JSONValue) -> [JSONValue] {
        if value.kind == .array { return Array(value.elements) }
        return (value["items"] ?? value["item"]).map { Array($0.elements) } ?? []
    }

    /// A list of `{"key", "value"}` in whatever spelling, or a map.
    private static func tags(_ value: JSONValue?) -> [(key: String, value: String)]? {
        guard let value else { return [] }
        let isList = value.kind == .array || value["items"] != nil || value["item"] != nil
        if isList {
            var tags: [(key: String, value: String)] = []
            for item in items(value) {
                guard let key = item.tagKey else { return nil }
                tags.append((key, item.tagValue?.string ?? ""))
            }
            return tags
        }
        guard value.kind == .object else { return nil }
        var tags: [(key: String, value: String)] = []
        for member in value.members {
            guard let text = member.value.string else { return nil }
            tags.append((member.name, text))
        }
        return tags
    }
}

/// A tag of a list, in the spellings of all services.
extension JSONValue {
    var tagKey: String? { (self["key"] ?? self["Key"] ?? self["tagKey"] ?? self["TagKey"])?.string }
    var tagValue: JSONValue? { self["value"] ?? self["Value"] ?? self["tagValue"] ?? self["TagValue"] }
}
