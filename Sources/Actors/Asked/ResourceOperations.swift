internal import Catalogue
internal import Documents

/// The operations of AWS that make, change, remove and read one kind of resource.
struct ResourceOperations {
    /// As the AWS command line calls it.
    let service: String
    private let steps: [PlannedResource.Step: [String]]

    init(service: String, create: [String], update: [String], delete: [String], read: [String] = []) {
        self.service = service
        steps = [.create: create, .update: update, .delete: delete, .read: read]
    }

    func names(of step: PlannedResource.Step) -> [String] { steps[step] ?? [] }

    /// What a type of Terraform's or CloudFormation's needs; nil where neither the table nor its name tells.
    static func of(_ type: String, _ catalogue: ActionCatalogue) -> ResourceOperations? {
        if let known = ResourceOperationTable.rows[type] { return known }
        guard let (service, words) = parts(type) else { return nil }
        let noun = words.joined()
        func known(_ verbs: [String]) -> [String] {
            for verb in verbs {
                for ending in ["", "s"] {
                    let operation = catalogue.cli(service: service, operation: verb + noun + ending)
                    if operation.isKnown { return [operation.operation] }
                }
            }
            return []
        }
        let create = known([
            "create", "put", "register", "start", "allocate", "associate", "attach", "enable", "set", "import", "add",
        ])
        guard !noun.isEmpty, !create.isEmpty else { return nil }
        let update = known(["update", "modify", "put", "set", "change"])
        let delete = known([
            "delete", "remove", "deregister", "terminate", "release", "disassociate", "detach", "disable", "cancel",
        ])
        return ResourceOperations(service: service, create: create, update: update.isEmpty ? create : update, delete: delete)
    }

    /// The service's prefix in policies by the type's name alone; nil where that is not known either.
    static func service(of type: String, _ catalogue: ActionCatalogue) -> String? {
        guard let service = parts(type)?.service else { return nil }
        let prefix = catalogue.cli(service: service, operation: "").prefix
        return catalogue.actionIDs(matching: "\(prefix):*").isEmpty ? nil : prefix
    }

    /// The service, as the command line calls it, and the words of the kind: `aws_sqs_queue` and `AWS::SQS::Queue` are `sqs` and `queue`.
    private static func parts(_ type: String) -> (service: String, words: [String])? {
        if type.hasPrefix("AWS::") {
            let fields = type.split(separator: "::").map { $0.lowercased() }
            guard fields.count == 3 else { return nil }
            return (ResourceOperationTable.cloudFormationServices[fields[1]] ?? fields[1], [fields[2]])
        }
        let words = type.split(separator: "_").map(String.init)
        guard words.count > 1 else { return nil }
        if words[0] == "awscc" {
            return (ResourceOperationTable.cloudFormationServices[words[1]] ?? words[1], Array(words.dropFirst(2)))
        }
        guard words[0] == "aws" else { return nil }
        // The longest beginning that is a service: `cloudwatch_log` before `cloudwatch`.
        for count in stride(from: min(3, words.count - 1), through: 1, by: -1) {
            let name = words[1...count].joined(separator: "_")
            guard let service = ResourceOperationTable.terraformServices[name] ?? (count == 1 ? name : nil) else { continue }
            return (service, Array(words.dropFirst(count + 1)))
        }
        return nil
    }
}
