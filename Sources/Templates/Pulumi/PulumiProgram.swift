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
        var holders = (TerraformPlaces.holders[type] ?? []).flatMap { attribute, kind -> [Holder] in
            let value = properties[KubernetesReader.camelCase(attribute)]
            let texts = (value?.kind == .array ? value.map { Array($0.elements) } : value.map { [$0] }) ?? []
            return texts.compactMap { values.value($0).text.map { Holder(kind, $0.string) } }
        }
        // One that the program names nowhere has the name of its resource, and a part that nobody knows.
        if holders.isEmpty, let kind = TerraformPlaces.holders[type]?.first?.kind { holders = [Holder(kind, "{\(resource.name)}")] }
        if let permission = Self.permissions[type] {
            return readPermission(properties, permission.type, permission.names, resource)
        }
        if type == "aws_organizations_policy" {
            let kind = properties["type"]?.string ?? "SERVICE_CONTROL_POLICY"
            if let kind = BarePolicy.organizationKind(kind) { add(properties["content"], kind, resource, holders) }
            return
        }
        if FunctionURL.terraformTypes.contains(type) { return readFunctionURL(properties["authorizationType"], resource) }
        let places = TerraformPlaces.places(of: type)
        if places == nil, TerraformPlaces.attachments[type] == nil { return readUnlisted(properties, resource) }
        let named = (places ?? []).filter { $0.path.count == 1 }.map(\.path) + (TerraformPlaces.attachments[type] ?? []).map(\.path)
        let wanted = named.compactMap(\.first).map(KubernetesReader.camelCase)
        for gap in MisspeltNames.gaps(in: properties, wanted: wanted, of: resource.name) { found.note(gap) }
        for place in places ?? [] {
            var path = place.path.map { $0 == "[]" ? $0 : KubernetesReader.camelCase($0) }
            // Blocks that may come more than once have a name in the plural.
            if path.count > 1, path[1] == "[]", properties[path[0]] == nil {
                path[0] = path[0].hasSuffix("y") ? path[0].dropLast() + "ies" : path[0] + "s"
            }
            for value in KubernetesReader.walk(properties, path[...]) { add(value, place.kind, resource, holders) }
        }
        for (path, isBoundary) in TerraformPlaces.attachments[type] ?? [] {
            var names = path.map { $0 == "[]" ? $0 : KubernetesReader.camelCase($0) }
            // A block that may come only once is an object.
            if names.count > 1, names[1] == "[]", properties[names[0]]?.kind == .object { names.remove(at: 1) }
            for value in KubernetesReader.walk(properties, names[...]) { attach(value, holders, isBoundary: isBoundary) }
        }
    }

    private mutating func attach(_ value: JSONValue, _ holders: [Holder], isBoundary: Bool) {
        found.attach(resolved(value).document(of: root.source).root, to: holders, isBoundary: isBoundary)
    }

    private func resolved(_ value: JSONValue) -> Resolved { values.value(value).resolved(in: root.source, at: value.sourceRange) }

    /// Permissions of both providers, with CloudFormation's names of their properties.
    private static let permissions: [String: (type: String, names: [String: String])] = {
        func camel(_ names: [String: String], _ more: [String: String]) -> [String: String] {
            var own = more
            for (attribute, property) in names { own[KubernetesReader.camelCase(attribute)] = property }
            return own
        }
        let function = camel(TerraformPlaces.functionPermission.properties, ["function": "FunctionName"])
        let layer = camel(TerraformPlaces.layerPermission.properties, ["layerName": "LayerVersionArn"])
        let bus = camel(TerraformPlaces.busPermission.properties, ["condition": "Condition"])
        let types = [
            ("aws_lambda_permission", "AWS::Lambda::Permission", function),
            ("aws_lambda_layer_version_permission", "AWS::Lambda::LayerVersionPermission", layer),
            ("aws_cloudwatch_event_permission", "AWS::Events::EventBusPolicy", bus),
        ]
        var table: [String: (type: String, names: [String: String])] = [:]
        for (own, type, names) in types {
            table[own] = (type, names)
            table[type.lowercased()] = (type, names)
        }
        return table
    }()

    private mutating func readPermission(
        _ properties: JSONValue, _ type: String, _ names: [String: String], _ resource: TemplateResource
    ) {
        let span = properties.sourceRange
        var made: [(String, Resolved?)] = []
        for member in properties.members {
            guard let name = names[member.name] else { continue }
            var value = resolved(member.value)
            if name == "Condition" {
                value = .object(["Type", "Key", "Value"].map { ($0, value[$0.lowercased()]) }, at: member.value.sourceRange)
            }
            made.append((name, value))
        }
        guard let statement = PermissionStatement.statement(.object(made, at: span), type: type) else { return }
        let document = CloudFormationReader.document(of: statement).document(of: root.source).root
        found.add(document, .resource, resource.name, resource)
    }

    private mutating func readFunctionURL(_ authorization: JSONValue?, _ resource: TemplateResource) {
        guard let authorization, values.value(authorization).text?.string == "NONE" else { return }
        found.add(FunctionURL.policy(at: authorization), .resource, resource.name, resource)
    }

    /// `aws-native:iam:Role` is `AWS::IAM::Role`, its properties in camel case.
    private mutating func readNative(_ properties: JSONValue, _ type: String, _ resource: TemplateResource) {
        let parts = type.split(separator: ":")
        if type.lowercased() == "aws-native:lambda:url" { return readFunctionURL(properties["authType"], resource) }
        let lowered = parts.count == 3 ? "aws::\(parts[1].lowercased())::\(parts[2].lowercased())" : ""
        if let permission = Self.permissions[lowered] {
            return readPermission(properties, permission.type, permission.names, resource)
        }
        if lowered == "aws::organizations::policy" {
            guard let kind = BarePolicy.organizationKind(properties["type"]?.string ?? "") else { return }
            return add(properties["content"], kind, resource, [])
        }
        guard let known = PolicyPlaces.types.first(where: { $0.lowercased() == lowered }),
            let places = PolicyPlaces.places(of: known)
        else { return readUnlisted(properties, resource) }
        let wanted = places.compactMap(\.path.first) + (PolicyPlaces.attachments[known] ?? []).map(\.property)
        for gap in MisspeltNames.gaps(in: properties, wanted: wanted.map(Self.lowerFirst), of: resource.name) { found.note(gap) }
        for place in places {
            let path = place.path.map { $0 == "[]" ? $0 : Self.lowerFirst($0) }
            for value in KubernetesReader.walk(properties, path[...]) { add(value, place.kind, resource, []) }
        }
        guard let kind = Self.nativeHolders[known] else { return }
        let name = properties["\(parts[2].prefix(1).lowercased())\(parts[2].dropFirst())Name"] ?? properties["name"]
        let holders = [Holder(kind, name.flatMap { values.value($0).text?.string } ?? "{\(resource.name)}")]
        for (property, isBoundary) in PolicyPlaces.attachments[known] ?? [] {
            guard let value = properties[Self.lowerFirst(property)] else { continue }
            for element in value.kind == .array ? Array(value.elements) : [value] {
                let reference = element["customerManagedPolicyReference"] ?? element
                guard
                    let policy = element.kind == .object && !Self.isCall(element)
                        ? element["managedPolicyArn"] ?? reference["name"] : element
                else { continue }
                attach(policy, holders, isBoundary: isBoundary)
            }
        }
    }

    private static let nativeHolders: [String: Holder.Kind] = [
        "AWS::IAM::Group": .group, "AWS::IAM::Role": .role, "AWS::IAM::User": .user, "AWS::SSO::PermissionSet": .permissionSet,
    ]

    private static func lowerFirst(_ name: String) -> String { name.prefix(1).lowercased() + name.dropFirst() }

    private static func isCall(_ value: JSONValue) -> Bool {
        value.members.first { _ in true }?.name.hasPrefix("fn::") ?? false
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
