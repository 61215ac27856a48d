import Documents
import PolicyLanguage

/// Finds policies in a Serverless Framework file (`serverless.yml`): statements of functions' roles, and CloudFormation in `resources`.
struct ServerlessService {
    private let root: JSONValue
    let options: TemplateReader.Options
    var found = DocumentCollector(.serverless)

    /// `service` and a provider that is AWS.
    static func isService(_ root: JSONValue) -> Bool {
        guard root["service"] != nil, let provider = root["provider"] else { return false }
        return provider.string == "aws" || provider["name"]?.string == "aws"
    }

    init(_ root: JSONValue, options: TemplateReader.Options) {
        self.root = root
        self.options = options
    }

    mutating func read() -> TemplateContents {
        var variables = ServerlessVariables(root, options: options)
        do throws(InputError) {
            let resolved = try variables.resolved()
            try read(resolved, &variables)
        } catch {
            found.note(Gap(error))
        }
        for gap in variables.gaps { found.note(gap) }
        return found.sorted()
    }

    private mutating func read(_ service: JSONValue, _ variables: inout ServerlessVariables) throws(InputError) {
        let provider = object(service["provider"], "provider")
        let iam = object(provider?["iam"], "provider.iam")
        let role = object(iam?["role"], "provider.iam.role", mayBeText: true)
        let ownProvider = root["provider"]
        let own = ownProvider?["iam"]?["role"]?["statements"] ?? ownProvider?["iamRoleStatements"]
        readRole(
            statements: try own.flatMap { value throws(InputError) in try variables.own(value) } ?? role?["statements"]
                ?? provider?["iamRoleStatements"],
            policies: role?["managedPolicies"] ?? provider?["iamManagedPolicies"],
            boundary: role?["permissionsBoundary"] ?? role?["permissionBoundary"] ?? provider?["rolePermissionsBoundary"],
            name: "provider.iam.role", "{IamRoleLambdaExecution}")
        let boundary = ["permissionsBoundary", "permissionBoundary"]
        misspelt(service, ["functions", "resources", "stepFunctions"], service["service"]?.string ?? "service")
        let roles = ["iam", "iamRoleStatements", "iamManagedPolicies", "rolePermissionsBoundary"]
        misspelt(provider, roles + ["apiGateway", "resourcePolicy"], "provider")
        misspelt(iam, ["role"], "provider.iam")
        misspelt(role, ["statements", "managedPolicies"] + boundary, "provider.iam.role")
        misspelt(provider?["apiGateway"], ["resourcePolicy"], "provider.apiGateway")
        try readFunctions(service, &variables)
        if let list = provider?["apiGateway"]?["resourcePolicy"] ?? provider?["resourcePolicy"] {
            add(list, .resource, "provider.apiGateway.resourcePolicy", [])
        }
        readStateMachines(service["stepFunctions"]?["stateMachines"])
        readPlugins(service)
        guard let resources = service["resources"] else { return }
        for part in resources.kind == .array ? Array(resources.elements) : [resources] {
            guard let part = object(part, "resources") else { continue }
            misspelt(part, ["Resources", "extensions"], "resources")
            readExtensions(object(part["extensions"], "resources.extensions"))
            guard object(part["Resources"], "resources.Resources") != nil else { continue }
            // The framework adds resources of its own, which the file may name.
            var reader = CloudFormationReader(template: CloudFormationTemplate(part, options: options, isWhole: false))
            found.add(reader.read())
        }
    }

    /// Functions by name: an object, or a list of such.
    private mutating func readFunctions(_ service: JSONValue, _ variables: inout ServerlessVariables) throws(InputError) {
        guard let functions = service["functions"] else { return }
        for part in functions.kind == .array ? Array(functions.elements) : [functions] {
            for member in object(part, "functions")?.members.map({ $0 }) ?? [] {
                let name = "functions.\(member.name)"
                guard let function = object(member.value, name) else { continue }
                let role = object(function["iam"]?["role"], "\(name).iam.role", mayBeText: true)
                misspelt(function, ["iam", "iamRoleStatements", "iamPermissionsBoundary"], name)
                misspelt(role, ["statements", "managedPolicies", "permissionsBoundary"], "\(name).iam.role")
                let raw = root["functions"]?[member.name]
                let own = raw?["iam"]?["role"]?["statements"] ?? raw?["iamRoleStatements"]
                readRole(
                    statements: try own.flatMap { value throws(InputError) in try variables.own(value) } ?? role?["statements"]
                        ?? function["iamRoleStatements"],
                    policies: role?["managedPolicies"],
                    boundary: role?["permissionsBoundary"] ?? function["iamPermissionsBoundary"],
                    name: "\(name).iam.role", "{\(member.name)}")
                readURL(function["url"], name)
            }
        }
    }

    /// A function's URL: without an authoriser the framework lets everyone call it.
    private mutating func readURL(_ url: JSONValue?, _ name: String) {
        guard let url else { return }
        let isOpen =
            switch url.kind {
            case .object: url["authorizer"].map { $0.kind == .null } ?? true
            default: url.scalarText == "true"
            }
        guard isOpen else { return }
        let resource = TemplateResource(type: "Serverless Framework", name: "\(name).url", location: url.location)
        found.add(FunctionURL.policy(at: url), .resource, resource.name, resource)
    }

    private mutating func misspelt(_ value: JSONValue?, _ wanted: [String], _ name: String) {
        for gap in MisspeltNames.gaps(in: value, wanted: wanted, of: name) { found.note(gap) }
    }

    /// An object of the file; a text in its place is one that only a deployment fills in.
    ///
    /// - Parameter mayBeText: a name may stand there, too.
    mutating func object(_ value: JSONValue?, _ name: String, mayBeText: Bool = false) -> JSONValue? {
        guard let value, value.kind == .string else { return value?.kind == .object ? value : nil }
        guard let part = value.freeParts.first, !mayBeText || part.meaning.contains("file(") else { return nil }
        found.note(
            Gap(
                .evidence, "`\(name)` of the service is not in the file (\(part.meaning))", at: value.location,
                help: "check `.serverless/cloudformation-template-update-stack.json`"))
        return nil
    }

    mutating func readRole(
        statements: JSONValue?, policies: JSONValue?, boundary: JSONValue?, name: String, _ holder: String
    ) {
        let holders = [Holder(.role, holder)]
        if let statements, statements.kind != .null { add(statements, .identity, name, holders) }
        for value in policies.map({ Array($0.elements) }) ?? [] { attach(value, holders, isBoundary: false) }
        if let boundary { attach(boundary, holders, isBoundary: true) }
    }

    /// Statements, which may hold functions of CloudFormation.
    private mutating func add(_ list: JSONValue, _ kind: PolicyKind, _ name: String, _ holders: [Holder]) {
        let resource = TemplateResource(type: "Serverless Framework", name: name, location: list.location)
        if list.kind == .string {
            let meaning = list.freeParts.first?.meaning ?? "a text"
            return found.note(
                Gap(
                    .evidence, "the statements of `\(name)` are not in the file (\(meaning))", at: list.location,
                    help: "check `.serverless/cloudformation-template-update-stack.json`"))
        }
        do throws(InputError) {
            var resolver = Resolver(template: CloudFormationTemplate(list, options: options), assumptions: .none)
            let statements = try resolver.resolve(list)
            for gap in resolver.gaps { found.note(gap) }
            let document = CloudFormationReader.document(of: statements).document(of: list.source).root
            found.add(document, kind, name, resource, holders: holders)
        } catch {
            found.note(Gap(error))
        }
    }

    private mutating func attach(_ value: JSONValue, _ holders: [Holder], isBoundary: Bool) {
        var resolver = Resolver(template: CloudFormationTemplate(value, options: options), assumptions: .none)
        guard let text = try? resolver.text(value) else { return }
        found.attach(Resolved.text(text).document(of: root.source).root, to: holders, isBoundary: isBoundary)
    }
}
