package import Activity
package import Catalogue
internal import Documents

/// What an operation that a tool call tells of would use and touch.
package struct OperationTouch: Sendable, Equatable {
    /// Actions of IAM, the main one first. Patterns where the tool's command does not show them.
    package let actions: [String]
    /// ARNs, with `*` for what the text does not say; of a cluster `kubernetes/...`.
    package let resources: [String]
    package let level: AccessLevel?
    package let harm: HarmKind?
    /// The text does not show all of it: a tool that does many operations, or values that are computed when it runs.
    package let isApproximate: Bool
}

extension CloudOperation {
    /// By the same mapping that reads a log's events: the operation is read as the event that it would leave.
    package func touch(by mapper: CallMapper, catalogue: ActionCatalogue = .standard) -> OperationTouch {
        guard eventSource != nil else { return InfrastructureTouch.of(self) }
        let calls = calls(by: mapper)
        if calls.isEmpty { return InfrastructureTouch.of(self) }
        // Which of several actions was needed, the text may not tell; it is then named by its operation.
        let main = calls.first { $0.role == .main }?.action ?? "\(service):\(operation)"
        let actions = calls.contains { $0.role == .main } ? calls.map(\.action) : [main] + calls.map(\.action)
        var resources: [String] = []
        for call in calls where call.role != .dependent {
            for resource in call.resources where !resources.contains(resource.arn) { resources.append(resource.arn) }
        }
        if resources.isEmpty || resources == ["*"] { resources = told(oneByOne: mapper, catalogue) }
        if resources.count > 1 { resources.removeAll { $0 == "*" } }
        return OperationTouch(
            actions: actions, resources: resources.isEmpty ? ["*"] : resources,
            level: calls.filter { $0.role != .dependent }.compactMap { catalogue.actionID(named: $0.action) }
                .map(catalogue.accessLevel).max(),
            harm: isDryRun ? nil : catalogue.harm(of: main)?.kind,
            isApproximate: certainty == .wildcard || certainty == .opaque || !calls.contains { $0.role == .main })
    }

    /// Values of which the operation takes one alone stand for as many operations: `--user-name {a,b}`.
    private func told(oneByOne mapper: CallMapper, _ catalogue: ActionCatalogue) -> [String] {
        guard let index = parameters.firstIndex(where: { $0.values.count > 1 }) else { return [] }
        var found: [String] = []
        for value in parameters[index].values.prefix(50) {
            var one = self
            // What else has several values is left to be unknown: each with each would be too many.
            one.parameters = parameters.filter { $0.values.count < 2 } + [Parameter(name: parameters[index].name, values: [value])]
            for resource in one.touch(by: mapper, catalogue: catalogue).resources where !found.contains(resource) {
                found.append(resource)
            }
        }
        return found
    }

    /// What IAM would be asked for it; nothing of a tool that does many operations.
    package func calls(by mapper: CallMapper) -> [Call] {
        guard let eventSource, let event = CloudTrail.read(recordText(source: eventSource), name: "").events.first else {
            return []
        }
        return mapper.calls(of: event).calls
    }

    /// The record that CloudTrail would write of it, without what is not known.
    private func recordText(source: String) -> String {
        var text: [UInt8] = []
        func add(_ plain: String) { text += plain.utf8 }
        add(
            "{\"eventVersion\":\"1.11\",\"userIdentity\":{\"type\":\"AssumedRole\"},\"eventTime\":\"2000-01-01T00:00:00Z\",\"eventSource\":"
        )
        JSONText.append(source, to: &text)
        add(",\"eventName\":")
        JSONText.append(operation, to: &text)
        add(",\"awsRegion\":")
        JSONText.append(region ?? "*", to: &text)
        add(",\"eventID\":\"operation\",\"eventType\":\"AwsApiCall\",\"requestParameters\":{")
        var names: Set<String> = []
        for parameter in parameters {
            let name = Self.logged(parameter.name, source: source)
            guard !parameter.values.isEmpty, names.insert(name).inserted else { continue }
            if names.count > 1 { add(",") }
            JSONText.append(name, to: &text)
            add(parameter.values.count == 1 ? ":" : ":[")
            for (index, value) in parameter.values.enumerated() {
                if index > 0 { add(",") }
                JSONText.append(value, to: &text)
            }
            if parameter.values.count > 1 { add("]") }
        }
        add("}}")
        return String(decoding: text, as: UTF8.self)
    }

    /// `--db-instance-identifier` is `dBInstanceIdentifier` in a record, `--bucket` is `bucketName`, `TableName` is `tableName`.
    private static func logged(_ name: String, source: String) -> String {
        if source == "s3.amazonaws.com", name.lowercased() == "bucket" { return "bucketName" }
        let words = name.split { $0 == "-" || $0 == "_" }
        guard let first = words.first else { return name }
        if words.count == 1 { return first.prefix(1).lowercased() + first.dropFirst() }
        let isShort = first == "db" && words.count > 1
        let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return (isShort ? "dB" : String(first)) + rest.joined()
    }
}

/// What tools for infrastructure can touch, as far as their commands say: approximate, since what they do stands in files and states.
private enum InfrastructureTouch {
    static func of(_ operation: CloudOperation) -> OperationTouch {
        let program = operation.service
        let isRead = operation.effect == .read || operation.effect == .none
        let level: AccessLevel? = operation.effect == .unknown ? nil : isRead ? .read : .write
        let harm: HarmKind? = operation.effect == .destroy ? .destroyConfig : nil
        func touch(_ actions: [String], _ resources: [String]) -> OperationTouch {
            OperationTouch(actions: actions, resources: resources, level: level, harm: harm, isApproximate: true)
        }
        let names = operation.parameters.flatMap { $0.name == "namespace" ? [] : $0.values }
        switch program {
        case "kubectl", "helm", "argocd":
            let space = operation.parameters.first { $0.name == "namespace" }?.values.first ?? "*"
            let named = names.isEmpty ? ["*"] : names
            return touch(["eks:DescribeCluster"], named.prefix(20).map { "kubernetes/\(space)/\($0)" })
        case "cdk":
            // The tool takes the roles that its bootstrap made; the last of them does the work.
            return touch(
                isRead ? ["cloudformation:Describe*", "sts:AssumeRole"] : ["sts:AssumeRole", "cloudformation:*", "s3:PutObject"],
                stacks(names, operation) + ["arn:aws:iam::*:role/cdk-*"])
        case "sam", "chalice", "serverless", "sls", "copilot", "amplify", "eb":
            return touch(
                isRead ? ["cloudformation:Describe*"] : ["cloudformation:*", "s3:PutObject", "iam:PassRole"],
                stacks(names, operation))
        case "eksctl":
            return touch(
                isRead ? ["eks:Describe*", "cloudformation:Describe*"] : ["eks:*", "cloudformation:*", "ec2:*", "iam:*"], ["*"])
        default:
            return touch(operation.effect == .none ? [] : isRead ? ["*:Describe*", "*:Get*", "*:List*"] : ["*"], ["*"])
        }
    }

    private static func stacks(_ names: [String], _ operation: CloudOperation) -> [String] {
        let region = operation.region ?? "*"
        let known = names.filter { !$0.hasPrefix("-") }
        return (known.isEmpty ? ["*"] : known.prefix(20).map { $0 }).map { "arn:aws:cloudformation:\(region):*:stack/\($0)/*" }
    }
}
