import Documents

/// What resources of AWS SAM inherit from `Globals`, as far as it says who may do what (AWS SAM developer guide, Globals section): a
/// resource's own value wins, objects are merged, and lists are put behind those of `Globals`.
struct ServerlessGlobals {
    private let section: JSONValue?

    private static let properties = ["AssumeRolePolicyDocument", "Auth", "FunctionUrlConfig", "PermissionsBoundary"]
    private static let maximumDepth = 64

    init(_ template: JSONValue) { section = template["Globals"] }

    /// The resource with what it inherits, each value at its own place.
    func completed(_ resource: JSONValue, type: String) -> JSONValue {
        let prefix = "AWS::Serverless::"
        guard let section, type.hasPrefix(prefix), let inherited = section[String(type.dropFirst(prefix.count))],
            inherited.members.contains(where: { Self.properties.contains($0.name) }),
            case .object(var members, let span) = Resolved(resource)
        else { return resource }
        members.removeAll { $0.name.string == "Properties" }
        let own = resource["Properties"]
        var properties =
            own?.members.filter { !Self.properties.contains($0.name) || inherited[$0.name] == nil }.map(Self.member) ?? []
        for member in inherited.members where Self.properties.contains(member.name) {
            properties.append(
                Resolved.Member(name: OpenText(member.key), value: Self.merge(member.value, own?[member.name], 0)))
        }
        let place = own?.sourceRange ?? span
        members.append(Resolved.Member(name: OpenText("Properties", span: place), value: .object(properties, place)))
        return Resolved.object(members, span).document(of: resource.source).root
    }

    /// The API that SAM makes for functions whose events name none; nil where the template declares its own.
    func implicitAPI(beside resources: JSONValue?) -> (name: String, type: String, value: JSONValue)? {
        let type = "AWS::Serverless::Api"
        guard let inherited = section?["Api"], inherited["Auth"] != nil, let resources,
            !resources.members.contains(where: { $0.value["Type"]?.string == type })
        else { return nil }
        let value = Resolved.object(
            [("Type", .text(type, at: inherited.sourceRange)), ("Properties", Resolved(inherited))], at: inherited.sourceRange)
        return ("ServerlessRestApi", type, value.document(of: inherited.source).root)
    }

    private static func member(_ member: JSONValue.Member) -> Resolved.Member {
        Resolved.Member(name: OpenText(member.key), value: Resolved(member.value))
    }

    private static func merge(_ global: JSONValue, _ own: JSONValue?, _ depth: Int) -> Resolved {
        guard let own else { return Resolved(global) }
        switch (global.kind, own.kind) {
        case (.array, .array):
            return .list((Array(global.elements) + Array(own.elements)).map { Resolved($0) }, own.sourceRange)
        case (.object, .object)
        where depth < maximumDepth && CloudFormationTemplate.function(global) == nil && CloudFormationTemplate.function(own) == nil:
            let inherited = global.members.map { member in
                Resolved.Member(name: OpenText(member.key), value: merge(member.value, own[member.name], depth + 1))
            }
            return .object(inherited + own.members.filter { global[$0.name] == nil }.map(Self.member), own.sourceRange)
        default: return Resolved(own)
        }
    }
}
