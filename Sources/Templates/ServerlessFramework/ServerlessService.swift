import Documents
import PolicyLanguage

/// Finds policies in a Serverless Framework file (`serverless.yml`): statements of functions' roles, and CloudFormation in `resources`.
struct ServerlessService {
    private let root: JSONValue
    private let options: TemplateReader.Options
    private var found = DocumentCollector(.serverless)

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
            read(resolved)
        } catch {
            found.note(Gap(error))
        }
        for gap in variables.gaps { found.note(gap) }
        return found.sorted()
    }

    private mutating func read(_ root: JSONValue) {
        let provider = root["provider"]
        let role = provider?["iam"]?["role"]
        readRole(
            statements: role?["statements"] ?? provider?["iamRoleStatements"],
            policies: role?["managedPolicies"] ?? provider?["iamManagedPolicies"],
            boundary: role?["permissionsBoundary"] ?? role?["permissionBoundary"] ?? provider?["rolePermissionsBoundary"],
            name: "provider.iam.role", "{IamRoleLambdaExecution}", provider ?? root)
        for function in root.entries("functions") {
            let own = function.value["iam"]?["role"]
            readRole(
                statements: own?["statements"] ?? function.value["iamRoleStatements"], policies: own?["managedPolicies"],
                boundary: own?["permissionsBoundary"] ?? function.value["iamPermissionsBoundary"],
                name: "functions.\(function.name).iam.role", "{\(function.name)}", function.value)
        }
        if let list = provider?["apiGateway"]?["resourcePolicy"] ?? provider?["resourcePolicy"] {
            add(list, .resource, "provider.apiGateway.resourcePolicy", [])
        }
        guard let resources = root["resources"] else { return }
        for part in resources.kind == .array ? Array(resources.elements) : [resources] where part.kind == .object {
            // The framework adds resources of its own, which the file may name.
            var reader = CloudFormationReader(template: CloudFormationTemplate(part, options: options, isWhole: false))
            found.add(reader.read())
        }
    }

    private mutating func readRole(
        statements: JSONValue?, policies: JSONValue?, boundary: JSONValue?, name: String, _ holder: String, _ place: JSONValue
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
            let document = CloudFormationReader.document(of: statements).document(of: root.source).root
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
