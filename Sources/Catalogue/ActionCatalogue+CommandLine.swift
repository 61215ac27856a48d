/// An operation as the AWS command line, or a boto3 client, names it.
package struct CommandLineOperation: Sendable, Equatable {
    /// The service's prefix in policies, `elasticloadbalancing`.
    package let prefix: String
    /// The event source that CloudTrail writes, `elasticloadbalancing.amazonaws.com`.
    package let eventSource: String
    /// The name of the API operation, `DeleteLoadBalancer`.
    package let operation: String
    /// The catalogue knows an operation of that name; else its letter case is a guess.
    package let isKnown: Bool
}

extension ActionCatalogue {
    /// The operation behind `aws SERVICE OPERATION` (`elbv2 delete-load-balancer`) or behind a method of a boto3 client
    /// (`delete_load_balancer`). High-level commands (`aws s3 cp`) are not operations and are not known here.
    package func cli(service: String, operation: String) -> CommandLineOperation {
        var prefix = service.lowercased()
        var host = prefix
        if let fields = Tables.commandLineServices.find(service.foldedBytes)?.fields {
            (prefix, host) = (fields[1], fields[2])
        }
        // The command line sets a dash between the words of a name, so that without dashes the letters are those of the name.
        let letters = operation.foldedBytes.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
        let known = operationName(letters, host: host, prefix: prefix)
        return CommandLineOperation(
            prefix: prefix,
            eventSource: host + ".amazonaws.com",
            operation: known ?? Self.pascalCase(operation),
            isKnown: known != nil
        )
    }

    /// Events of the table come first: they are spelled as the API is, while an action may differ (`PutBucketCORS`).
    private func operationName(_ letters: [UInt8], host: String, prefix: String) -> String? {
        guard !letters.isEmpty else { return nil }
        if let line = Tables.operations.find(host.foldedBytes + [.tab] + letters, fields: 2) {
            return line.fields[1]
        }
        guard let service = serviceNumber(prefix.foldedBytes), let id = actionID(letters, inService: service) else { return nil }
        return actions.line(id).head(1).string
    }

    private static func pascalCase(_ operation: String) -> String {
        operation.split { $0 == "-" || $0 == "_" }
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined()
    }
}
