import Documents
import PolicyLanguage

/// Finds policies in Kubernetes manifests: Crossplane's and ACK's resources, clusters of eksctl and kops, ConfigMaps.
struct KubernetesReader {
    private var found = DocumentCollector(.kubernetes)
    private let options: TemplateReader.Options
    private let file: String
    /// Trust policies by the name and the ARN's end of their role, and service accounts with the role that each names.
    private var accounts: [(account: KubernetesObject, role: JSONValue)] = []

    private static let maximumDepth = 16

    static func isObject(_ root: JSONValue) -> Bool {
        root["apiVersion"]?.kind == .string && root["kind"]?.kind == .string
    }

    init(_ options: TemplateReader.Options, file: String) { (self.options, self.file) = (options, file) }

    mutating func read(_ roots: [JSONValue]) -> TemplateContents {
        for root in roots {
            if Self.isObject(root) { read(root, 0, patched: []) } else { readNested(root, of: nil) }
        }
        judgeAccounts()
        var contents = found.sorted()
        // A manifest of other things is none of ours.
        if contents.policies.isEmpty, contents.attachments.isEmpty, contents.gaps.isEmpty, contents.faults.isEmpty {
            contents.form = .unknown
        }
        return contents
    }

    private mutating func read(_ root: JSONValue, _ depth: Int, patched: Set<String>) {
        guard depth < Self.maximumDepth else {
            return found.note(Gap(.input, "objects deeper than \(Self.maximumDepth) levels were not read", at: root.location))
        }
        guard let object = KubernetesObject(root) else { return }
        if object.kind.hasSuffix("List"), root["items"]?.kind == .array {
            for item in root.items("items") { read(item, depth + 1, patched: []) }
            return
        }
        switch (object.group, object.kind) {
        case (_, "Composition"): readComposition(root, depth)
        case ("", "ServiceAccount"):
            if let role = object.annotation("eks.amazonaws.com/role-arn") { accounts.append((object, role)) }
        case ("", "ConfigMap"): readConfigMap(object)
        case ("eksctl.io", "ClusterConfig"): EksctlCluster(object).read(&found)
        case ("kops.k8s.io", "Cluster"): KopsCluster(object).read(&found)
        case ("iam.services.k8s.aws", _): readController(object)
        case let (group, _) where group.hasSuffix(".services.k8s.aws"): readFields(object, object.spec, patched)
        case let (group, _) where Self.isCrossplane(group):
            for gap in MisspeltNames.gaps(in: object.spec, wanted: ["forProvider"], of: object.address) { found.note(gap) }
            for place in ["forProvider", "initProvider"] {
                if let fields = object.spec?[place] { readCrossplane(object, fields, patched) }
            }
        default:
            if object.group == ClusterRoles.group { ClusterRoles(object).attach(&found) }
            readNested(root, of: object)
        }
    }

    /// Objects of other controllers, and what charts are given: whatever is a policy.
    private mutating func readNested(_ value: JSONValue, of object: KubernetesObject?, under keys: [String] = []) {
        var nested = NestedPolicies(options, file: file, owner: object?.resource)
        nested.search(value, at: .init(keys: keys))
        guard nested.contents.form != .unknown else { return }
        found.add(nested.contents)
    }

    private static func isCrossplane(_ group: String) -> Bool {
        [".aws.upbound.io", ".aws.m.upbound.io", ".aws.crossplane.io"].contains { group.hasSuffix($0) }
    }

    // MARK: Crossplane

    private mutating func readComposition(_ root: JSONValue, _ depth: Int) {
        var resources = root["spec"]?.items("resources") ?? []
        for step in root["spec"]?.items("pipeline") ?? [] { resources += step["input"]?.items("resources") ?? [] }
        for step in root["spec"]?.items("pipeline") ?? [] { readStep(step, depth) }
        for resource in resources {
            // A patch that names no target has its source's name; some go the other way (`ToCompositeFieldPath`).
            let patches = resource.items("patches").filter { $0["type"]?.string?.hasPrefix("To") != true }
            let patched = patches.compactMap { ($0["toFieldPath"] ?? $0["fromFieldPath"])?.string }
            if let base = resource["base"] { read(base, depth + 1, patched: Set(patched)) }
        }
    }

    /// A function that makes manifests of a text: a template of Go that stands in the composition, or code, which is not run.
    private mutating func readStep(_ step: JSONValue, _ depth: Int) {
        guard let input = step["input"], input["resources"] == nil else { return }
        let name = step["step"]?.string ?? step["functionRef"]?["name"]?.string ?? "?"
        func note(_ reason: String, _ place: JSONValue) {
            found.note(Gap(.evidence, reason, at: place.location, help: "check the objects that are made"))
        }
        guard input["kind"]?.string == "GoTemplate" else {
            for text in Self.texts(input, 0) where Self.speaksOfAWS(text) {
                return note("the code of the step `\(name)` is not run: what it makes is not known", text)
            }
            return
        }
        guard let template = input["inline"]?["template"], template.kind == .string else {
            return note("the manifests of the step `\(name)` are in other files", input)
        }
        do throws(InputError) {
            for manifest in try EmbeddedYAML.documents(in: template, isTemplate: true) where Self.isObject(manifest) {
                read(manifest, depth + 1, patched: [])
            }
        } catch {
            if Self.speaksOfAWS(template) { note("the template of the step `\(name)` was not read: \(error.reason)", template) }
        }
    }

    private static func speaksOfAWS(_ text: JSONValue) -> Bool {
        let words: [StaticString] = [".aws.", "Statement", ".services.k8s.aws"]
        return text.string.map { text in words.contains { text.has(ascii: $0) } } ?? false
    }

    private static func texts(_ value: JSONValue, _ depth: Int) -> [JSONValue] {
        if value.kind == .string { return [value] }
        guard depth < maximumDepth else { return [] }
        return (Array(value.elements) + value.members.map(\.value)).flatMap { texts($0, depth + 1) }
    }

    /// Fields are those of the Terraform provider in other letters, or of the older Crossplane provider.
    private mutating func readCrossplane(_ object: KubernetesObject, _ fields: JSONValue, _ patched: Set<String>) {
        let holders = self.holders(object, fields)
        readFunctionURL(fields["authorizationType"], object)
        if let permission = Self.types(object).lazy.compactMap(TerraformPlaces.permission).first {
            readPermission(permission, fields, object, patched)
        }
        if Self.types(object).contains("aws_organizations_policy") {
            let type = fields["type"]?.string ?? "SERVICE_CONTROL_POLICY"
            if let kind = BarePolicy.organizationKind(type), let content = fields["content"] {
                add(content, kind, object, ["content"], patched, holders)
            }
        }
        let places = Self.places(object)
        for gap in MisspeltNames.gaps(in: fields, along: Self.paths(object, places), of: object.address) { found.note(gap) }
        for place in places {
            let path = place.path.map { $0 == "[]" ? $0 : Self.camelCase($0) }
            for value in Self.walk(fields, path[...]) { add(value, place.kind, object, path, patched, holders) }
        }
        for (name, kind) in Self.older where places.isEmpty || object.group.hasSuffix(".aws.crossplane.io") {
            guard let value = fields[name], !places.contains(where: { Self.camelCase($0.path[0]) == name }) else { continue }
            let own: PolicyKind = name == "document" && object.group.hasPrefix("iam.") ? .identity : kind
            if let document = StructuredPolicy.document(value) {
                add(document, own, object, [name], patched, holders)
            } else if value.kind == .object || object.group.hasPrefix("iam.") {
                add(value, own, object, [name], patched, holders)
            } else {
                // Fields of that name hold other things, too.
                found.addIfPolicy(value, object.address, object.resource, file: "")
            }
        }
        for name in ["policyArn", "managedPolicyArn", "managedPolicyArns", "permissionsBoundary"] {
            guard let value = fields[name] else { continue }
            let own =
                object.kind == "Role" || object.kind == "User"
                ? [Holder(object.kind == "Role" ? .role : .user, object.name)] : holders
            for element in value.kind == .array ? Array(value.elements) : [value] {
                found.attach(element, to: own, isBoundary: name == "permissionsBoundary")
            }
        }
    }

    /// Fields of the community's provider.
    private static let older: [(String, PolicyKind)] = [
        ("assumeRolePolicyDocument", .trust), ("document", .identity), ("policyDocument", .resource), ("resourcePolicy", .resource),
        ("accessPolicies", .resource), ("rawPolicy", .resource), ("policy", .resource), ("clusterPolicy", .resource),
    ]

    /// The fields of a kind under which policies stand, or are attached.
    private static func paths(_ object: KubernetesObject, _ places: [TerraformPlaces.Place]) -> [ArraySlice<String>] {
        let attached = types(object).lazy.compactMap { TerraformPlaces.attachments[$0] }.first ?? []
        var paths = places.map(\.path) + attached.map(\.path)
        if types(object).contains("aws_organizations_policy") { paths.append(["content"]) }
        return paths.map { $0.map { $0 == "[]" ? $0 : camelCase($0) }[...] }
    }

    private static func places(_ object: KubernetesObject) -> [TerraformPlaces.Place] {
        types(object).lazy.compactMap { TerraformPlaces.places(of: $0) }.first ?? []
    }

    /// What Terraform's provider may call the kind of an object.
    private static func types(_ object: KubernetesObject) -> [String] {
        let service = object.group.prefix { $0 != "." }
        let kind = TerraformPlaces.snakeCase(object.kind)
        let parts = ["cloudwatchevents": "cloudwatch_event", "cloudwatchlogs": "cloudwatch_log", "kafka": "msk"]
        return ["aws_\(service)_\(kind)", "aws_\(kind)"] + (parts[String(service)].map { ["aws_\($0)_\(kind)"] } ?? [])
    }

    /// One statement in fields of its own. What it is about is often a reference to another object; what a composition fills in is
    /// not known.
    private mutating func readPermission(
        _ permission: TerraformPlaces.Permission, _ fields: JSONValue, _ object: KubernetesObject, _ patched: Set<String>
    ) {
        let span = fields.sourceRange
        var properties: [(String, Resolved?)] = []
        for (attribute, property) in permission.properties.sorted(by: { $0.key < $1.key }) {
            let field = Self.camelCase(attribute)
            if patched.contains(where: { $0.hasSuffix(".\(field)") }) {
                properties.append((property, .text(OpenText(unknown: "field \(field)", span: span))))
            } else if let value = fields[field], value.kind != .null {
                properties.append((property, Resolved(value)))
            } else if ["FunctionName", "LayerVersionArn"].contains(property) {
                properties.append((property, .text(OpenText(unknown: "reference \(field)", span: span))))
            }
        }
        guard let statement = PermissionStatement.statement(.object(properties, at: span), type: permission.type) else { return }
        let document = CloudFormationReader.document(of: statement).document(of: fields.source).root
        found.add(document, .resource, object.address, object.resource)
    }

    static func camelCase(_ name: String) -> String {
        let words = name.split(separator: "_")
        return words.enumerated().map {
            $0.offset == 0 ? String($0.element) : $0.element.prefix(1).uppercased() + $0.element.dropFirst()
        }.joined()
    }

    static func walk(_ value: JSONValue, _ path: ArraySlice<String>) -> [JSONValue] {
        guard let step = path.first else { return [value] }
        // Newer versions of Crossplane's provider have an object in the place of a list of one.
        if step == "[]" {
            return (value.kind == .object ? [value] : Array(value.elements)).flatMap { walk($0, path.dropFirst()) }
        }
        return value[step].map { walk($0, path.dropFirst()) } ?? []
    }

    private mutating func add(
        _ value: JSONValue, _ kind: PolicyKind, _ object: KubernetesObject, _ path: [String], _ patched: Set<String>,
        _ holders: [Holder]
    ) {
        if patched.contains(where: { $0.hasSuffix(".\(path[0])") }) {
            return found.note(
                Gap(
                    .evidence, "the policy of `\(object.address)` is put in by a patch", at: value.location,
                    help: "check the object that is made"))
        }
        found.add(value, kind, object.address, object.resource, holders: holders)
    }

    private func holders(_ object: KubernetesObject, _ fields: JSONValue) -> [Holder] {
        let names: [(String, Holder.Kind)] = [
            ("role", .role), ("roleName", .role), ("user", .user), ("userName", .user), ("group", .group), ("groupName", .group),
            ("permissionSetArn", .permissionSet),
        ]
        var holders: [Holder] = []
        for (name, kind) in names {
            if let text = fields[name]?.string ?? fields["\(name)Ref"]?["name"]?.string { holders.append(Holder(kind, text)) }
        }
        if holders.isEmpty, fields["roleSelector"] != nil || fields["roleNameSelector"] != nil {
            holders.append(Holder(.role, "{\(object.name).role}"))
        }
        if holders.isEmpty, fields["permissionSetArnSelector"] != nil {
            holders.append(Holder(.permissionSet, "{\(object.name).permissionSet}"))
        }
        return holders
    }

    // MARK: ACK and ConfigMaps

    /// The IAM controller of AWS Controllers for Kubernetes.
    private mutating func readController(_ object: KubernetesObject) {
        guard let spec = object.spec else { return }
        let kind: Holder.Kind = object.kind == "User" ? .user : object.kind == "Group" ? .group : .role
        let holders = ["Role", "User", "Group"].contains(object.kind) ? [Holder(kind, spec["name"]?.string ?? object.name)] : []
        let wanted =
            switch object.kind {
            case "Role": ["assumeRolePolicyDocument", "inlinePolicies", "policies", "permissionsBoundary"]
            case "User", "Group": ["inlinePolicies", "policies", "permissionsBoundary"]
            case "Policy": ["policyDocument"]
            default: [String]()
            }
        for gap in MisspeltNames.gaps(in: spec, wanted: wanted, of: object.address) { found.note(gap) }
        found.add(spec["assumeRolePolicyDocument"], .trust, object.address, object.resource, holders: holders)
        found.add(spec["policyDocument"], .identity, object.address, object.resource)
        for policy in spec.entries("inlinePolicies") {
            found.add(policy.value, .identity, "\(object.address)/\(policy.name)", object.resource, holders: holders)
        }
        for value in spec.items("policies") { found.attach(value, to: holders) }
        if let boundary = spec["permissionsBoundary"] { found.attach(boundary, to: holders, isBoundary: true) }
    }

    /// The fields of other controllers that hold policies are called so.
    private mutating func readFields(_ object: KubernetesObject, _ spec: JSONValue?, _ patched: Set<String>) {
        readFunctionURL(spec?["authType"], object)
        for member in spec?.members.map({ $0 }) ?? []
        where member.name.lowercased().hasSuffix("policy") || member.name.hasSuffix("Document") {
            found.addIfPolicy(member.value, object.address, object.resource, file: object.kind)
        }
    }

    private mutating func readFunctionURL(_ authorization: JSONValue?, _ object: KubernetesObject) {
        guard object.kind.hasPrefix("FunctionURL"), let authorization, authorization.string == "NONE" else { return }
        found.add(FunctionURL.policy(at: authorization), .resource, object.address, object.resource)
    }

    private mutating func readConfigMap(_ object: KubernetesObject) {
        for member in object.root.entries("data") {
            let name = "\(object.address)/\(member.name)"
            if !found.addIfPolicy(member.value, name, object.resource, file: member.name) {
                readNested(member.value, of: object, under: [member.name])
            }
        }
    }

    // MARK: roles of service accounts

    /// A service account beside the role that it names: whether the role's trust policy can mean it.
    private mutating func judgeAccounts() {
        for (account, role) in accounts {
            guard let arn = role.string, let name = arn.split(separator: "/").last else { continue }
            let subject = "system:serviceaccount:\(account.namespace):\(account.name)"
            for policy in found.contents.policies where policy.kind == .trust && policy.holdsRole(String(name)) {
                let subjects = policy.webIdentitySubjects
                guard let subjects, !subjects.isEmpty, !subjects.contains(where: { Glob($0).matches(subject) }) else { continue }
                found.note(
                    FoundFault(
                        .strangeServiceAccount, subject, of: policy.name, at: role.location,
                        says:
                            "`\(subject)` is not among the subjects that the trust policy of `\(name)` admits: \(subjects.map { "`\($0)`" }.joined(separator: ", "))"
                    ))
            }
        }
    }
}

extension FoundPolicy {
    /// Whether it is the trust policy of a role of that name.
    fileprivate func holdsRole(_ name: String) -> Bool {
        holders.contains { $0.name == name } || resource?.name.hasSuffix("/\(name)") == true
    }

    /// The values of `sub` under `AssumeRoleWithWebIdentity`; nil where a part of them is not known.
    fileprivate var webIdentitySubjects: [String]? {
        var subjects: [String] = []
        for statement in BarePolicy.statements(of: value) {
            for block in statement["Condition"]?.members.map({ $0 }) ?? [] {
                for key in block.value.members where key.name.hasSuffix(":sub") {
                    guard key.value.freeParts.isEmpty else { return nil }
                    subjects += (key.value.kind == .array ? Array(key.value.elements) : [key.value]).compactMap(\.string)
                }
            }
        }
        return subjects
    }
}
