internal import Documents

/// Commands of the AWS CLI that are not one operation (docs/reference/attribution.md).
enum HighLevelCommand {
    /// The operations of a high-level command, or nil where the command is an operation of its own name.
    static func operations(of command: AWSCommand) -> [CloudOperation]? {
        switch command.service {
        case "s3": s3(command)
        case "cloudformation": cloudFormation(command)
        case "eks" where command.name == "update-kubeconfig":
            [operation("eks", "DescribeCluster", ["name": command.option("name")])]
        case "eks" where command.name == "get-token": [operation("sts", "GetCallerIdentity")]
        case "ecr" where command.name == "get-login-password": [operation("ecr", "GetAuthorizationToken")]
        case "codeartifact" where command.name == "login":
            [operation("codeartifact", "GetAuthorizationToken"), operation("codeartifact", "GetRepositoryEndpoint")]
        case "logs" where command.name == "tail":
            [operation("logs", "FilterLogEvents", ["log-group-name": command.positionals.first])]
        case "ecs" where command.name == "deploy":
            [
                operation(
                    "ecs", "DescribeServices", ["cluster": command.option("cluster"), "services": command.option("service")]),
                operation("ecs", "RegisterTaskDefinition"),
                operation("codedeploy", "CreateDeployment", ["application-name": command.option("codedeploy-application")]),
            ]
        case "emr": emr(command)
        default: nil
        }
    }

    private static func operation(
        _ service: String, _ name: String, _ parameters: KeyValuePairs<String, ShellWord?> = [:], source: String? = nil
    ) -> CloudOperation {
        var operation = CloudOperation(service: service, eventSource: (source ?? service) + ".amazonaws.com", operation: name)
        operation.certainty = .template
        for (name, word) in parameters {
            guard let word else { continue }
            if !word.isResolved { operation.certainty = .wildcard }
            operation.parameters.append(CloudOperation.Parameter(name: name, values: [Redaction.redact(word.text)]))
        }
        return operation
    }

    // MARK: S3

    private struct Address {
        let bucket: ShellWord
        let key: ShellWord?

        init?(_ word: ShellWord) {
            guard word.text.hasPrefix("s3://") else { return nil }
            let parts = word.text.dropFirst(5).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            bucket = ShellWord(text: parts.first.map(String.init) ?? "*", isResolved: word.isResolved)
            key = parts.count > 1 && !parts[1].isEmpty ? ShellWord(text: String(parts[1]), isResolved: word.isResolved) : nil
        }

        /// Of a command that takes nothing but addresses, one whose beginning is known only when it runs.
        init?(unknown word: ShellWord?) {
            guard let word, !word.isResolved, word.text.hasPrefix("*") else { return nil }
            (bucket, key) = (.unknown, .unknown)
        }
    }

    private static func s3(_ command: AWSCommand) -> [CloudOperation]? {
        let addresses = command.positionals.map(Address.init)
        let isMany = command.has("recursive") || command.name == "sync"
        func call(_ name: String, _ address: Address) -> CloudOperation {
            var call = operation("s3", name, ["bucket": address.bucket, "key": address.key])
            // The objects are found when it runs.
            if isMany, name != "ListObjectsV2" { call.certainty = .wildcard }
            return call
        }
        let isRemoteOnly = ["rm", "rb", "mb"].contains(command.name)
        let first = (addresses.first ?? nil) ?? (isRemoteOnly ? Address(unknown: command.positionals.first) : nil)
        // One is all that these take: more of them stand for as many runs.
        let removed = isRemoteOnly && addresses.count > 1 ? addresses.compactMap { $0 } : [first].compactMap { $0 }
        let second = addresses.count > 1 ? addresses[1] : nil
        var found: [CloudOperation] = []
        switch command.name {
        case "ls":
            found =
                first.map { [operation("s3", "ListObjectsV2", ["bucket": $0.bucket, "prefix": $0.key])] } ?? [
                    operation("s3", "ListBuckets")
                ]
        case "cp", "sync", "mv":
            if isMany { found += [first, second].compactMap { $0.map { call("ListObjectsV2", $0) } } }
            switch (first, second) {
            case (let source?, let target?):
                found += [call("CopyObject", target), call("GetObject", source)]
            case (nil, let target?): found.append(call("PutObject", target))
            case (let source?, nil): found.append(call("GetObject", source))
            case (nil, nil): break
            }
            if command.name == "mv", let first { found.append(call("DeleteObject", first)) }
            if command.has("delete"), let second { found.append(call("DeleteObject", second)) }
        case "rm":
            for address in removed { found += (isMany ? [call("ListObjectsV2", address)] : []) + [call("DeleteObject", address)] }
        case "mb": found = removed.map { operation("s3", "CreateBucket", ["bucket": $0.bucket]) }
        case "rb":
            for address in removed {
                if command.has("force") { found += [call("ListObjectsV2", address), call("DeleteObject", address)] }
                found.append(operation("s3", "DeleteBucket", ["bucket": address.bucket]))
            }
        case "website":
            if let first { found = [operation("s3", "PutBucketWebsite", ["bucket": first.bucket])] }
        default: return nil
        }
        if command.has("dryrun") { found.removeAll { $0.operation != "ListObjectsV2" } }
        return found
    }

    // MARK: CloudFormation, EMR

    private static func cloudFormation(_ command: AWSCommand) -> [CloudOperation]? {
        let stack = command.option("stack-name")
        switch command.name {
        case "deploy":
            var found = [operation("cloudformation", "DescribeStacks", ["stack-name": stack])]
            if let bucket = command.option("s3-bucket") { found.append(operation("s3", "PutObject", ["bucket": bucket])) }
            found.append(operation("cloudformation", "CreateChangeSet", ["stack-name": stack]))
            found.append(operation("cloudformation", "DescribeChangeSet", ["stack-name": stack]))
            if !command.has("no-execute-changeset") {
                found.append(operation("cloudformation", "ExecuteChangeSet", ["stack-name": stack]))
            }
            return found
        case "package": return [operation("s3", "PutObject", ["bucket": command.option("s3-bucket")])]
        default: return nil
        }
    }

    private static func emr(_ command: AWSCommand) -> [CloudOperation]? {
        switch command.name {
        case "create-cluster": [operation("elasticmapreduce", "RunJobFlow", ["name": command.option("name")])]
        case "terminate-clusters":
            [operation("elasticmapreduce", "TerminateJobFlows", ["job-flow-ids": command.option("cluster-ids")])]
        case "add-steps": [operation("elasticmapreduce", "AddJobFlowSteps", ["job-flow-id": command.option("cluster-id")])]
        default: nil
        }
    }
}
