internal import Activity
internal import Catalogue
internal import Documents
internal import Shell

/// One resource that a plan makes, changes or removes, and what that needs.
struct PlannedResource {
    /// What is done to it.
    enum Step { case create, update, delete, read }

    let operations: ResourceOperations
    /// Its attributes, or properties, that are texts or lists of texts.
    let attributes: [(name: String, values: [String])]
    /// Its name, id or ARN, the best first.
    let names: [String]
    let region: String?

    /// Adds the actions of a step, on the resource as far as it is known.
    func add(_ step: Step, to parts: inout AskedParts, mapper: CallMapper, catalogue: ActionCatalogue) {
        for name in operations.names(of: step) {
            guard let operation = operation(name, step, catalogue) else { continue }
            for call in operation.calls(by: mapper) {
                let resources = call.resources.map(\.arn)
                parts.add([call.action], resources)
                if call.role != .dependent, step != .read { readBack(call.action, resources, &parts, catalogue) }
            }
        }
    }

    private func operation(_ name: String, _ step: Step, _ catalogue: ActionCatalogue) -> CloudOperation? {
        let known = catalogue.cli(service: operations.service, operation: name)
        var operation = CloudOperation(service: known.prefix, eventSource: known.eventSource, operation: known.operation)
        operation.region = region
        var taken: Set<String> = []
        func add(_ name: String, _ values: [String]) {
            guard !values.isEmpty, taken.insert(CloudOperation.Parameter.fold(name)).inserted else { return }
            operation.parameters.append(CloudOperation.Parameter(name: name, values: values))
        }
        let wanted = catalogue.resourceParameters(ofEventSource: known.eventSource, eventName: known.operation)
        let own = own(wanted, operation: known.operation)
        for parameter in wanted {
            if let values = values(of: parameter) {
                add(parameter, values)
            } else if parameter == own, let name = names.first {
                add(parameter, [name])
            }
        }
        // A resource that exists is named by its ARN; what is passed to one that is made, by its own.
        for (name, values) in attributes {
            let arns = values.filter { $0.hasPrefix("arn:") }
            if CloudOperation.Parameter.fold(name) == "arn" ? step != .create : step != .delete { add(name, arns) }
        }
        if step != .create { add("resourceArn", names.filter { $0.hasPrefix("arn:") }) }
        return operation
    }

    /// The parameter that takes the name of the resource itself: of `DeleteDBInstance` it is `dBInstanceIdentifier`.
    private func own(_ parameters: [String], operation: String) -> String? {
        let noun = Self.noun(operation).lowercased()
        return parameters.filter { noun.hasPrefix(CloudOperation.Parameter.bare($0)) }.max {
            CloudOperation.Parameter.bare($0).utf8.count < CloudOperation.Parameter.bare($1).utf8.count
        }
    }

    private func values(of parameter: String) -> [String]? {
        let wanted = CloudOperation.Parameter.fold(parameter)
        let bare = CloudOperation.Parameter.bare(parameter)
        return attributes.first { CloudOperation.Parameter.fold($0.name) == wanted }?.values
            ?? (bare.isEmpty ? nil : attributes.first { CloudOperation.Parameter.bare($0.name) == bare }?.values)
    }

    /// A name without the verb that it begins with.
    private static func noun(_ operation: String) -> Substring {
        let rest = operation.dropFirst()
        return rest.firstIndex { $0.isUppercase }.map { operation[$0...] } ?? ""
    }

    /// Who makes a thing reads it back: `dynamodb:DescribeTable` beside `dynamodb:CreateTable`, and no secret.
    private func readBack(_ action: String, _ resources: [String], _ parts: inout AskedParts, _ catalogue: ActionCatalogue) {
        guard let mark = action.firstIndex(of: ":") else { return }
        let noun = Self.noun(String(action[action.index(after: mark)...]))
        guard !noun.isEmpty else { return }
        for verb in ["Describe", "Get", "List"] {
            for id in catalogue.actionIDs(matching: "\(action[..<mark]):\(verb)\(noun)*") {
                let facts = catalogue.action(id)
                guard facts.accessLevel == .read || facts.accessLevel == .list, !Self.secrets.contains(facts.fullName) else {
                    continue
                }
                let patterns = facts.resourceTypes.flatMap(\.type.arnPatterns).map(Glob.init)
                let own = patterns.isEmpty ? ["*"] : resources.filter { arn in patterns.contains { $0.matches(arn) } }
                if !own.isEmpty { parts.add([facts.fullName], own) }
            }
        }
    }

    private static let secrets: Set<String> = [
        "secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath",
        "ssm:GetParameterHistory",
    ]
}
