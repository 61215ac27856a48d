internal import Documents

/// A tag of a principal or of a resource.
public struct Tag: Hashable, Sendable {
    public let key: String
    public let value: String

    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

extension JSONValue {
    /// A list of `{"Key", "Value"}`; empty where there is no such member.
    func tags(_ name: String = "Tags") throws(InputError) -> [Tag] {
        guard let list = try optionalList(name) else { return [] }
        var tags: [Tag] = []
        for element in list {
            tags.append(Tag(key: try element.requiredString("Key"), value: try element.optionalString("Value") ?? ""))
        }
        return tags
    }
}
