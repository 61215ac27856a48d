/// What a tool call would do in the cloud: one operation of an AWS service, or the run of a tool that does many.
public struct CloudOperation: Sendable, Hashable {
    /// How exactly the operation is known (docs/reference/approvals.md).
    public enum Certainty: String, Sendable {
        /// The operation and its parameters stand in the text.
        case exact
        /// The operation follows from a high-level command (`aws s3 rm`).
        case template
        /// Parameters are computed when it runs, or it runs an unknown number of times.
        case wildcard
        /// A tool or script whose operations the text does not show.
        case opaque
    }

    /// What the operation does to what exists, as far as its name or its tool says.
    public enum Effect: String, Sendable {
        case none, read, change, destroy, unknown
    }

    public struct Parameter: Sendable, Hashable {
        /// As on the command line, without its dashes: `stack-name`.
        public let name: String
        /// Secrets masked.
        public let values: [String]

        package init(name: String, values: [String]) { (self.name, self.values) = (name, values) }

        /// Letters and digits only, folded: the same for `stack-name`, `StackName` and `stackName`.
        public var foldedName: String { Self.fold(name) }

        package static func fold(_ name: String) -> String {
            String(decoding: name.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }, as: UTF8.self)
        }

        /// Folded, and without what says only that it is a name: `dbinstance` of `DBInstanceIdentifier`, nothing of `name`.
        package static func bare(_ name: String) -> String {
            var name = fold(name)
            for suffix in ["withpath", "identifiers", "identifier", "names", "name", "ids", "id", "arn", "url"]
            where name.hasSuffix(suffix) {
                name.removeLast(suffix.utf8.count)
            }
            return name
        }
    }

    /// The service's prefix in policies, or the tool of an opaque operation (`terraform`).
    public let service: String
    /// The source that CloudTrail would write; nil for an opaque operation.
    public let eventSource: String?
    /// The API's name (`DeleteStack`), or the tool's command (`apply`).
    public let operation: String
    public var parameters: [Parameter] = []
    public var certainty = Certainty.exact
    public var effect = Effect.unknown
    /// The command as the AWS CLI writes it into its user agent: `cloudformation.delete-stack`.
    public var command: String?
    public var region: String?
    public var profile: String?
    /// It runs only if something before it does, or does not, succeed.
    public var isConditional = false
    /// It asks AWS whether it could, and changes nothing (`--dry-run`).
    public var isDryRun = false
    /// Credentials stand in the command itself.
    public var hasInlineCredentials = false

    public init(service: String, eventSource: String?, operation: String) {
        (self.service, self.eventSource, self.operation) = (service, eventSource, operation)
    }

    /// What an API's name says of its effect.
    package static func effect(ofOperation name: String) -> Effect {
        let readers = [
            "Get", "List", "Describe", "Head", "BatchGet", "Lookup", "Search", "Query", "Scan", "Filter", "Detect", "Simulate",
        ]
        if readers.contains(where: name.hasPrefix) { return .read }
        let destroyers = ["Delete", "Terminate", "BatchDelete", "Purge", "Deregister", "Destroy", "Rebuild", "Schedule"]
        if name.hasPrefix("Schedule") { return name == "ScheduleKeyDeletion" ? .destroy : .change }
        return destroyers.contains(where: name.hasPrefix) ? .destroy : .change
    }
}
