public import Documents
public import PolicyLanguage

/// One resource that exists.
public struct Resource: Sendable {
    public let name: ResourceName
    /// AWS's name of the type where the input gives one (`AWS::S3::Bucket`); nil otherwise.
    public internal(set) var type: String?
    public internal(set) var tags: [Tag]
    /// It has, or may have, tags besides, of which nothing tells.
    package internal(set) var hasUnknownTags = false
    /// Nil for resources without a region, and where no input tells.
    public internal(set) var region: String?
    /// Nil where neither the ARN nor the input tells (a bucket in a tagging export of several accounts).
    public internal(set) var account: String?
    /// The ARNs of roles and instance profiles that its configuration names; nil where the input does not give the configuration.
    public internal(set) var roles: [String]?
    package let origin: JSONValue

    public var arn: String { name.text }
    public var location: Location { origin.location }

    public func environment(by rule: EnvironmentTags = .standard) -> Environment { rule.environment(of: tags) }
}

/// The resources that the input says exist, sorted by ARN. A resource that is not in it may exist all the same: a tagging export lists
/// only what is or was tagged.
public struct Inventory: Sendable {
    public let resources: [Resource]
    private let index: [String: Int]

    init(_ found: [String: Resource] = [:]) {
        resources = found.values.sorted { $0.arn < $1.arn }
        index = Dictionary(uniqueKeysWithValues: resources.enumerated().map { ($1.arn, $0) })
    }

    public var isEmpty: Bool { resources.isEmpty }

    /// The same with other tags of some of its resources.
    ///
    /// - Parameter tags: by ARN; nil for tags that are not known.
    package func replacing(tags: [String: [Tag]?]) -> Inventory {
        guard !tags.isEmpty else { return self }
        var found: [String: Resource] = [:]
        for var resource in resources {
            if let own = tags[resource.arn] {
                resource.tags = own ?? []
                resource.hasUnknownTags = own == nil
            }
            found[resource.arn] = resource
        }
        return Inventory(found)
    }

    public subscript(arn: String) -> Resource? { index[arn].map { resources[$0] } }
}
