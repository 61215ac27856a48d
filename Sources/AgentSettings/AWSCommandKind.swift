internal import Catalogue
internal import Documents

/// What is wrong with allowing commands of AWS's command line: the table of actions says which operations change something, and a list of
/// the command line's own commands (`aws s3 cp`) says the same of those.
enum AWSCommandKind {
    /// - Parameter words: what stands behind `aws`, without global options; one at least.
    static func smell(_ words: [String]) -> AgentSmell.Kind? {
        let service = words[0]
        guard words.count > 1 else { return CommandPattern.isOpen(service) ? .anyCloudCommand : nil }
        let operation = words[1]
        if local.contains(service) { return nil }
        if service == "configure" { return configuration(operation, words.dropFirst(2).first) }
        if operation.allSatisfy({ $0 == "*" }) { return CommandPattern.isOpen(service) ? .anyCloudCommand : .anyServiceOperation }
        if secrets.contains(where: { covers(service, operation, $0) }) { return .secretsAsReads }
        if CommandPattern.isOpen(operation) { return changes(service, anyOf: operation) ? .changingCommand : nil }
        if let own = ownCommands[service], own.contains(operation) {
            return service == "s3" && isDownload(words) ? nil : .changingCommand
        }
        return changes(service, operation) ? .changingCommand : nil
    }

    // MARK: operations

    private static let catalogue = ActionCatalogue.standard

    private static func changes(_ service: String, _ operation: String) -> Bool {
        if harmless[service]?.contains(operation) == true { return false }
        let known = catalogue.cli(service: service, operation: operation)
        let mapping = catalogue.actions(forEventSource: known.eventSource, eventName: known.operation)
        guard known.isKnown, mapping.certainty != .guess else { return beginnings.contains { operation.hasPrefix($0) } }
        return !isReading(known.operation) && mapping.actions.contains { catalogue.actionID(named: $0).map(isChange) == true }
    }

    /// Whether a pattern covers an operation that changes something.
    private static func changes(_ service: String, anyOf pattern: String) -> Bool {
        if ownCommands[service]?.contains(where: { Glob.matches(pattern, $0) }) == true { return true }
        let prefix = catalogue.cli(service: service, operation: "").prefix
        guard !CommandPattern.isOpen(service), service != "s3", let actions = catalogue.actionIDs(ofService: prefix) else {
            return beginnings.contains { pattern.hasPrefix($0) || Glob.matches(pattern, "\($0)x") }
        }
        let letters = pattern.filter { $0 != "-" }.lowercased()
        return actions.contains { id in
            guard isChange(id) else { return false }
            let name = catalogue.name(ofAction: id).drop { $0 != ":" }.dropFirst()
            return !isReading(String(name)) && Glob.matches(letters, name.lowercased())
        }
    }

    private static func isChange(_ action: Int) -> Bool {
        catalogue.accessLevel(ofAction: action) >= .tagging && !computations.contains(catalogue.name(ofAction: action))
    }

    /// AWS gives some reads the level of writes.
    private static func isReading(_ operation: String) -> Bool { readings.contains { operation.hasPrefix($0) } }

    private static let readings = ["BatchGet", "Describe", "Get", "List", "Preview", "Validate"]

    /// Of the level of writes, and nothing is changed by them.
    private static let computations = Set(DataActions.computations).union([
        "cloudtrail:StartQuery", "kms:GenerateRandom", "kms:ReEncryptFrom", "sts:DecodeAuthorizationMessage",
    ])

    /// How operations begin that change something: for services that the catalogue does not know, and for all services at once.
    private static let beginnings = [
        "accept-", "add-", "allocate-", "apply-", "assign-", "associate-", "attach-", "authorize-", "batch-delete-",
        "batch-update-",
        "batch-write-", "cancel-", "change-", "close-", "copy-", "create-", "deauthorize-", "delete-", "deregister-", "detach-",
        "disable-", "disassociate-", "enable-", "execute-", "failover-", "import-", "invoke", "leave-", "modify-", "move-",
        "promote-",
        "publish", "purge-", "put-", "reboot-", "register-", "reject-", "release-", "remove-", "replace-", "reset-", "restore-",
        "revoke-", "rotate-", "run-", "schedule-", "send-", "set-", "start-", "stop-", "tag-", "terminate-", "transfer-",
        "unassign-",
        "untag-", "update-", "upload-",
    ]

    // MARK: commands that are no operations

    private static let ownCommands: [String: Set<String>] = [
        "cloudformation": ["deploy"], "deploy": ["install", "push", "register", "uninstall"],
        "ec2-instance-connect": ["open-tunnel", "ssh"], "ecs": ["deploy"], "emr": ["put", "socks", "ssh"],
        "gamelift": ["upload-build"], "s3": ["cp", "mb", "mv", "rb", "rm", "sync", "website"],
    ]

    /// They write files of the machine that they run on.
    private static let harmless: [String: Set<String>] = ["eks": ["update-kubeconfig"]]

    private static let local: Set<String> = ["help", "history", "login", "logout"]

    /// `s3 cp s3://bucket/key file`: what is in the bucket stays as it is.
    private static func isDownload(_ words: [String]) -> Bool {
        guard ["cp", "sync"].contains(words[1]), words.count > 3 else { return false }
        return words[2].hasPrefix("s3://") && !words[3].hasPrefix("s3://") && !words[3].hasPrefix("*")
    }

    /// The settings hold credentials, and one of them is a program that the next command runs.
    private static func configuration(_ command: String, _ key: String?) -> AgentSmell.Kind? {
        func covers(_ name: String) -> Bool { Glob.matches(command, name) }
        let isOpen = key.map(CommandPattern.isOpen) ?? false
        if covers("export-credentials") { return .secretsAsReads }
        if covers("get"), isOpen || key.map({ $0.contains("secret") || $0.contains("token") }) == true { return .secretsAsReads }
        if covers("set"), isOpen || key?.hasSuffix("credential_process") == true { return .commandRunner }
        return nil
    }

    // MARK: secrets

    private struct Secret {
        let name: String
        /// The service of a command that is no operation.
        var service: String?

        init(_ name: String, _ service: String? = nil) { (self.name, self.service) = (name, service) }
    }

    /// A pattern covers what its service has; a name on its own tells enough.
    private static func covers(_ service: String, _ operation: String, _ secret: Secret) -> Bool {
        guard Glob.matches(operation, secret.name) else { return false }
        if CommandPattern.isOpen(service) { return true }
        if let own = secret.service { return own == service }
        return !CommandPattern.isOpen(operation) || catalogue.cli(service: service, operation: secret.name).isKnown
    }

    /// Operations that count as reads by their names, and commands, that give out secrets or credentials.
    private static let secrets: [Secret] =
        [
            "assume-role", "assume-role-with-saml", "assume-role-with-web-identity", "assume-root", "batch-get-secret-value",
            "decrypt",
            "download-default-key-pair", "export-certificate", "get-authorization-token", "get-bucket-access-keys",
            "get-cluster-credentials", "get-cluster-credentials-with-iam", "get-cluster-session-credentials", "get-compute-access",
            "get-credentials", "get-credentials-for-identity", "get-delegated-access-token", "get-federation-token",
            "get-instance-access", "get-instance-access-details", "get-parameter", "get-parameter-history", "get-parameters",
            "get-parameters-by-path", "get-password-data", "get-relational-database-master-user-password", "get-resource-api-key",
            "get-resource-oauth2-token", "get-secret-value", "get-session-token",
            "get-temporary-glue-table-credentials", "get-web-identity-token",
        ].map { Secret($0) } + [
            Secret("credential-helper", "codecommit"), Secret("generate-db-auth-token", "rds"),
            Secret("generate-db-connect-admin-auth-token", "dsql"), Secret("generate-db-connect-auth-token", "dsql"),
            Secret("get-role-credentials", "sso"), Secret("get-login", "ecr"), Secret("get-login-password", "ecr"),
            Secret("get-login-password", "ecr-public"),
            Secret("get-token", "eks"),
        ]
}
