package import Catalogue
internal import Documents

/// One `aws` command, read by the grammar of the AWS CLI (docs/reference/attribution.md).
package struct AWSCommand {
    package let service: String
    /// The operation, or the high-level command.
    package let name: String
    /// Options with their values, without the dashes.
    private(set) var options: [(name: String, values: [ShellWord])] = []
    /// What follows the operation without an option's name.
    private(set) var positionals: [ShellWord] = []
    private(set) var profile: String?
    private(set) var region: String?
    /// Where the calls go, if not to AWS's own endpoint.
    private(set) var endpoint: String?

    static let globalsWithValue: Set<String> = [
        "profile", "region", "endpoint-url", "output", "query", "ca-bundle", "cli-read-timeout", "cli-connect-timeout",
        "cli-binary-format", "color", "cli-error-format",
    ]
    private static let globalFlags: Set<String> = [
        "debug", "no-verify-ssl", "no-paginate", "no-sign-request", "no-cli-pager", "cli-auto-prompt", "no-cli-auto-prompt",
        "version", "no-color",
    ]
    /// Options of the high-level commands that take no value, so that what follows is a positional.
    private static let highLevelFlags: Set<String> = [
        "recursive", "dryrun", "quiet", "delete", "only-show-errors", "force", "no-progress", "follow-symlinks",
        "no-follow-symlinks", "human-readable", "summarize", "size-only", "exact-timestamps", "no-guess-mime-type",
        "force-glacier-transfer", "ignore-glacier-warnings", "follow",
    ]
    private static let highLevelServices: Set<String> = ["s3", "logs", "configure", "ddb"]

    /// Reads the words behind `aws`.
    package init(_ command: ShellCommand) {
        var rest = command.words.dropFirst()
        var heads: [String] = []
        while let word = rest.popFirst() {
            guard word.text.hasPrefix("--"), word.text.count > 2 else {
                if heads.count < 2 { heads.append(word.text) } else { positionals.append(word) }
                continue
            }
            var name = String(word.text.dropFirst(2))
            var values: [ShellWord] = []
            if let equals = name.firstIndex(of: "=") {
                values = [ShellWord(text: String(name[name.index(after: equals)...]), isResolved: word.isResolved)]
                name = String(name[..<equals])
            } else if Self.globalFlags.contains(name) {
                continue
            } else if Self.globalsWithValue.contains(name) {
                if let value = rest.popFirst() { values = [value] }
            } else if !Self.takesNothing(name, service: heads.first) {
                while let value = rest.first, !value.text.hasPrefix("--") || value.text == "--" {
                    values.append(rest.removeFirst())
                }
            }
            switch name {
            case "profile": profile = values.first.flatMap { $0.isResolved ? $0.text : nil }
            case "endpoint-url": endpoint = values.first.flatMap { $0.isResolved ? $0.text : nil }
            case "region": region = values.first.flatMap { $0.isResolved ? $0.text : nil }
            default:
                if Self.globalsWithValue.contains(name) { continue }
                // `--user-name={a,b}` gives the option twice.
                if let known = options.firstIndex(where: { $0.name == name }) {
                    options[known].values += values
                } else {
                    options.append((name, values))
                }
            }
        }
        service = heads.first ?? ""
        name = heads.count > 1 ? heads[1] : ""
        let own = "AWS_ENDPOINT_URL_" + service.uppercased().replacing("-", with: "_")
        if let word = command.environment[own] ?? command.environment["AWS_ENDPOINT_URL"], word.isResolved, endpoint == nil {
            endpoint = word.text
        }
    }

    package init(service: String, name: String, options: [(name: String, values: [ShellWord])], profile: String?, region: String?) {
        (self.service, self.name, self.options) = (service, name, options)
        (self.profile, self.region) = (profile, region)
    }

    private static func takesNothing(_ name: String, service: String?) -> Bool {
        guard let service, highLevelServices.contains(service) else { return false }
        return highLevelFlags.contains(name)
    }

    package func option(_ name: String) -> ShellWord? { options.first { $0.name == name }?.values.first }
    package func has(_ name: String) -> Bool { options.contains { $0.name == name } }

    /// The operations that the command calls; none where it calls nothing (`aws configure`, `aws help`).
    package func operations(catalogue: ActionCatalogue) -> [CloudOperation] {
        let host = endpoint.map(Self.host)
        guard !isLocal, host.map({ !Self.isElsewhere($0) }) ?? true else { return [] }
        let found = HighLevelCommand.operations(of: self) ?? [plainOperation(catalogue)]
        return found.map { operation in
            var operation = operation
            operation.profile = profile
            operation.region = region
            // What a host that is not AWS's own does with a call is unknown: it may be a stand-in, or hand it on.
            if let host, !host.contains("amazonaws.com"), !host.hasSuffix(".api.aws") { operation.certainty = .wildcard }
            operation.command = ([service, name] + (name == "wait" ? [positionals.first?.text ?? ""] : [])).joined(separator: ".")
            if operation.effect == .unknown { operation.effect = CloudOperation.effect(ofOperation: operation.operation) }
            return operation
        }
    }

    private static func host(_ url: String) -> Substring {
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        return rest.hasPrefix("[") ? rest.dropFirst().prefix { $0 != "]" } : rest.prefix { $0 != ":" && $0 != "/" }
    }

    /// The machine itself, or a stand-in for AWS on it: what is called there is not AWS.
    private static func isElsewhere(_ host: Substring) -> Bool {
        host == "localhost" || host.hasPrefix("127.") || host == "0.0.0.0" || host == "::1" || host == "host.docker.internal"
            || host.hasSuffix(".localhost") || host.hasSuffix("localhost.localstack.cloud") || host == "localstack"
            || host == "minio"
    }

    private var isLocal: Bool {
        if service.isEmpty || name.isEmpty || name == "help" || has("generate-cli-skeleton") { return true }
        // It prints a page, and does nothing.
        if positionals.last?.text == "help" || has("help") { return true }
        switch service {
        case "configure", "history", "help", "login", "logout": return true
        case "sso": return name == "login" || name == "logout"
        case "cloudfront": return name == "sign"
        case "s3": return name == "presign"
        case "rds": return name == "generate-db-auth-token"
        default: return false
        }
    }

    /// One operation of the API, named as the command is.
    private func plainOperation(_ catalogue: ActionCatalogue) -> CloudOperation {
        let name = name == "wait" ? Self.waited(service, positionals.first?.text ?? "") : name
        let known = catalogue.cli(service: service, operation: name)
        var operation = CloudOperation(service: known.prefix, eventSource: known.eventSource, operation: known.operation)
        var isResolved = true
        for (name, values) in options {
            if name == "dry-run" {
                operation.isDryRun = true
                continue
            }
            if !values.allSatisfy(\.isResolved) { isResolved = false }
            // What a file or a prepared input holds does not stand in the text.
            if values.contains(where: { $0.text.hasPrefix("file://") || $0.text.hasPrefix("fileb://") }) { continue }
            if name.hasPrefix("cli-input") {
                let input = Self.input(values.first?.text ?? "")
                operation.parameters += input.parameters
                if !input.isWhole { isResolved = false }
                continue
            }
            let shown = values.map { Redaction.redact($0.text, named: name) }
            operation.parameters.append(CloudOperation.Parameter(name: name, values: shown))
        }
        operation.certainty = isResolved ? .exact : .wildcard
        return operation
    }

    /// The parameters of an input that stands in the command as JSON: those that are texts, or lists of texts, and whether it has no others.
    private static func input(_ text: String) -> (parameters: [CloudOperation.Parameter], isWhole: Bool) {
        guard let root = try? JSONDocument.parse(text, name: "input").root, root.kind == .object else { return ([], false) }
        let parameters = root.members.compactMap { member -> CloudOperation.Parameter? in
            let items = member.value.kind == .array ? Array(member.value.elements) : [member.value]
            let texts = items.compactMap(\.scalarText)
            guard !texts.isEmpty, texts.count == items.count else { return nil }
            return CloudOperation.Parameter(name: member.name, values: texts.map { Redaction.redact($0, named: member.name) })
        }
        return (parameters, !parameters.isEmpty && parameters.count == Array(root.members).count)
    }

    private static let states: Set<Substring> = [
        "active", "available", "change", "complete", "completed", "create", "created", "delete", "deleted", "deployed", "exists",
        "import",
        "in", "inactive", "not", "ok", "ready", "rollback", "running", "stable", "stopped", "successful", "terminated", "update",
        "updated",
    ]

    /// A waiter asks again and again what stands in its name: `stack-delete-complete` describes stacks. Which operation that is,
    /// is not written; `describe-` and the words before the state is right for most, and Lambda's ask for the function.
    private static func waited(_ service: String, _ waiter: String) -> String {
        if service == "lambda" { return "get-function-configuration" }
        let noun = waiter.split(separator: "-").prefix { !states.contains($0) }
        return "describe-" + noun.joined(separator: "-") + "s"
    }
}
