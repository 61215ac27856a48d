/// Which environment a resource belongs to, as its tags tell it.
public enum Environment: Hashable, Sendable {
    case production
    case other(String)
    /// No tag tells.
    case unknown
}

/// How environments are told by tags. Keys and values compare without case.
public struct EnvironmentTags: Sendable {
    /// In order of preference.
    public var keys: [String]
    public var productionValues: Set<String>

    public init(
        keys: [String] = ["environment", "env", "stage", "deployment-environment", "deployment_environment", "tier"],
        productionValues: Set<String> = ["production", "prod", "prd", "live"]
    ) {
        self.keys = keys.map { $0.lowercased() }
        self.productionValues = Set(productionValues.map { $0.lowercased() })
    }

    public static let standard = EnvironmentTags()

    public func environment(of tags: [Tag]) -> Environment {
        for key in keys {
            guard let tag = tags.first(where: { $0.key.lowercased() == key }), !tag.value.isEmpty else { continue }
            return productionValues.contains(tag.value.lowercased()) ? .production : .other(tag.value)
        }
        return .unknown
    }
}
