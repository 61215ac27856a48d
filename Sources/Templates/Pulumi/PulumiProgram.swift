import Documents
import PolicyLanguage

/// Finds policies in a Pulumi program of YAML: resources of the provider `aws`, which are Terraform's in other letters, and of
/// `aws-native`, which are CloudFormation's (Pulumi's documentation of the YAML language).
struct PulumiProgram {
    private let root: JSONValue
    private let values: PulumiValues
    private var found = DocumentCollector(.pulumi)

    /// The runtime is YAML, and there are resources.
    static func isProgram(_ root: JSONValue) -> Bool {
        guard root["resources"]?.kind == .object, let runtime = root["runtime"] else { return false }
        return runtime.string == "yaml" || runtime["name"]?.string == "yaml"
    }

    init(_ root: JSONValue) {
        self.root = root
        values = PulumiValues(root)
    }

    mutating func read() -> TemplateContents {
        for entry in root.entries("resources") {
            guard let type = entry.value["type"]?.string, let properties = entry.value["properties"] else { continue }
            let resource = TemplateResource(type: type, name: entry.name, location: entry.value.location)
            if type.hasPrefix("aws:") {
                read(properties, Self.terraformType(type), resource)
            } else if type.hasPrefix("aws-native:") {
                readNative(properties, type, resource)
            }
        }
        for gap in values.gaps { found.note(gap) }
        return found.sorted()
    }

    /// `aws:iam:RolePolicy` and `aws:iam/rolePolicy:RolePolicy` are `aws_iam_role_policy`.
    private static func terraformType(_ type: String) -> String {
        let parts = type.split(separator: ":")
        guard parts.count == 3 else { return type }
        let module = parts[1].prefix { $0 != "/" }.lowercased()
        let name = TerraformPlaces.snakeCase(String(parts[2]))
        let full = "aws_\(module)_\(name)"
        return TerraformPlaces.places(of: full) == nil && TerraformPlaces.places(of: "aws_\(name)") != nil ? "aws_\(name)" : full
    }

    private mutating func read(_ properties: JSONValue, _ type: String, _ resource: TemplateResource) {
        let holders = (TerraformPlaces.holders[type] ?? []).flatMap { attribute, kind -> [Holder] in
            let value = properties[KubernetesReader.camelCase(attribute)]
            let texts = (value?.kind == .array ? value.map { Array($0.elements) } : value.map { [$0] }) ?? []
            return texts.compactMap { values.value($0).text.map { Holder(kind, $0.string) } }
        }
        if type == "aws_organizations_policy" {
            let kind = properties["type"]?.string ?? "SERVICE_CONTROL_POLICY"
            if let kind = BarePolicy.organizationKind(kind) { add(properties["content"], kind, resource, holders) }
            return
        }
        if FunctionURL.terraformTypes.contains(type) { return readFunctionURL(properties["authorizationType"], resource) }
        guard let places = TerraformPlaces.places(of: type) else { return readUnlisted(properties, resource) }
        for place in places {
            var path = place.path.map { $0 == "[]" ? $0 : KubernetesReader.camelCase($0) }
            // Blocks that may come more than once have a name in the plural.
            if path.count > 1, path[1] == "[]", properties[path[0]] == nil {
                path[0] = path[0].hasSuffix("y") ? path[0].dropLast() + "ies" : path[0] + "s"
            }
            for value in KubernetesReader.walk(properties, path[...]) { add(value, place.kind, resource, holders) }
        }
        for (path, isBoundary) in TerraformPlaces.attachments[type] ?? [] {
            let names = path.map { $0 == "[]" ? $0 : KubernetesReader.camelCase($0) }
            for value in KubernetesReader.walk(properties, names[...]) {
                let own = values.value(value).resolved(in: root.source, at: value.sourceRange)
                found.attach(own.document(of: root.source).root, to: holders, isBoundary: isBoundary)
            }
        }
    }

    private mutating func readFunctionURL(_ authorization: JSONValue?, _ resource: TemplateResource) {
        guard let authorization, values.value(authorization).text?.string == "NONE" else { return }
        found.add(FunctionURL.policy(at: authorization), .resource, resource.name, resource)
    }

    /// `aws-native:iam:Role` is `AWS::IAM::Role`, its properties in camel case.
    private mutating func readNative(_ properties: JSONValue, _ type: String, _ resource: TemplateResource) {
        let parts = type.split(separator: ":")
        if type.lowercased() == "aws-native:lambda:url" { return readFunctionURL(properties["authType"], resource) }
        guard parts.count == 3,
            let known = PolicyPlaces.types.first(where: {
                $0.lowercased() == "aws::\(parts[1].lowercased())::\(parts[2].lowercased())"
            }),
            let places = PolicyPlaces.places(of: known)
        else { return readUnlisted(properties, resource) }
        for place in places {
            let path = place.path.map { $0 == "[]" ? $0 : $0.prefix(1).lowercased() + $0.dropFirst() }
            for value in KubernetesReader.walk(properties, path[...]) { add(value, place.kind, resource, []) }
        }
    }

    /// Types that no table knows: whatever is a policy.
    private mutating func readUnlisted(_ properties: JSONValue, _ resource: TemplateResource) {
        for member in properties.members where TerraformPlaces.mayHoldPolicy(member.name.lowercased()) {
            let value = document(member.value, of: resource)
            found.addIfPolicy(value, "\(resource.name)/\(member.name)", resource, file: "")
        }
    }

    private mutating func add(_ value: JSONValue?, _ kind: PolicyKind, _ resource: TemplateResource, _ holders: [Holder]) {
        guard let value, value.kind != .null else { return }
        found.add(document(value, of: resource), kind, resource.name, resource, holders: holders)
    }

    private func document(_ value: JSONValue, of resource: TemplateResource) -> JSONValue {
        var made = values.value(value, of: resource.name)
        if case .encoded(let inner) = made.content { made = inner }
        return made.resolved(in: root.source, at: value.sourceRange).document(of: root.source).root
    }
}
