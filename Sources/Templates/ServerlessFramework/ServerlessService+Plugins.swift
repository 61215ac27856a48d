import Documents
import PolicyLanguage

/// What stands outside of the framework's own roles: changes to resources that it generates, and the sections of plugins.
extension ServerlessService {
    /// The resources that the framework generates, by how it names them; a change need not repeat the type.
    private static let generated: [(ending: String, type: String)] = [
        ("IamRoleLambdaExecution", "AWS::IAM::Role"), ("LambdaExecution", "AWS::IAM::Role"), ("Role", "AWS::IAM::Role"),
        ("BucketPolicy", "AWS::S3::BucketPolicy"), ("ApiGatewayRestApi", "AWS::ApiGateway::RestApi"),
        ("LambdaFunctionUrl", "AWS::Lambda::Url"), ("QueuePolicy", "AWS::SQS::QueuePolicy"),
        ("TopicPolicy", "AWS::SNS::TopicPolicy"),
    ]

    /// `resources.extensions`: properties that are laid over those of generated resources.
    mutating func readExtensions(_ extensions: JSONValue?) {
        guard let extensions else { return }
        let span = extensions.sourceRange
        let resources = extensions.members.map { member -> (String, Resolved?) in
            let known = Self.generated.first { member.name.hasSuffix($0.ending) }?.type
            let type =
                known ?? (member.name.contains("LambdaPermission") ? "AWS::Lambda::Permission" : "Serverless::Generated::Resource")
            let own = member.value["Type"].map { Resolved($0) } ?? .text(type, at: member.value.sourceRange)
            return (
                member.name,
                .object(
                    [("Type", own), ("Properties", member.value["Properties"].map { Resolved($0) })], at: member.value.sourceRange)
            )
        }
        let template = Resolved.object([("Resources", .object(resources, at: span))], at: span).document(of: extensions.source).root
        var reader = CloudFormationReader(template: CloudFormationTemplate(template, options: options, isWhole: false))
        found.add(reader.read())
    }

    /// State machines of `serverless-step-functions`, which may have statements of their own.
    mutating func readStateMachines(_ machines: JSONValue?) {
        guard let machines else { return }
        for part in machines.kind == .array ? Array(machines.elements) : [machines] {
            for member in object(part, "stepFunctions.stateMachines")?.members.map({ $0 }) ?? [] {
                let name = "stepFunctions.stateMachines.\(member.name)"
                guard let machine = object(member.value, name) else { continue }
                readRole(
                    statements: machine["iamRoleStatements"], policies: machine["iamManagedPolicies"],
                    boundary: machine["rolePermissionsBoundary"], name: "\(name).iamRoleStatements", "{\(member.name)}")
            }
        }
    }

    /// Sections that the framework's own reading leaves out; `custom` holds what others refer to, and older plugins' sections.
    private static let own: Set = [
        "custom", "functions", "package", "plugins", "provider", "resources", "service", "stepFunctions",
    ]

    mutating func readPlugins(_ service: JSONValue) {
        for member in service.members where !Self.own.contains(member.name) { readPlugin(member.value, member.name) }
        if let section = service["custom"]?["appSync"] { readPlugin(section, "custom.appSync") }
    }

    private mutating func readPlugin(_ section: JSONValue, _ name: String) {
        let owner = TemplateResource(type: "Serverless Framework", name: name, location: section.location)
        var nested = NestedPolicies(options, file: "", owner: owner)
        nested.search(section)
        found.add(nested.contents)
    }
}
