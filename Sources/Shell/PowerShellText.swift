internal import Documents

/// PowerShell, as far as it runs programs: what differs from a POSIX shell is written as one writes it there.
enum PowerShellText {
    static func isLikely(_ text: String) -> Bool { text.contains("$env:") || text.contains("`\n") }

    static func asShell(_ text: String) -> String {
        var lines: [String] = []
        for line in text.replacing("`\r\n", with: "\\\n").replacing("`\n", with: "\\\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            lines.append(
                line.split(separator: ";").map { statement in assignment(statement) ?? String(statement) }.joined(separator: ";"))
        }
        return lines.joined(separator: "\n").replacing("$env:", with: "$")
    }

    /// `$env:AWS_PROFILE = "prod"` as `export AWS_PROFILE="prod"`.
    private static func assignment(_ statement: Substring) -> String? {
        let text = statement.drop { $0 == " " }
        let isEnvironment = text.lowercased().hasPrefix("$env:")
        guard text.hasPrefix("$"), let equals = text.firstIndex(of: "="), text[text.index(after: equals)...].first != "=" else {
            return nil
        }
        let name = text[..<equals].dropFirst(isEnvironment ? 5 : 1).filter { $0 != " " }
        guard !name.isEmpty, name.utf8.allSatisfy(ShellScanner.isName) else { return nil }
        let value = text[text.index(after: equals)...].drop { $0 == " " }
        // What a command gives is known only when it runs.
        let isText = value.first == "'" || value.first == "\"" || value.utf8.allSatisfy(ShellScanner.isName)
        return (isEnvironment ? "export " : "") + name + "=" + (isText ? String(value) : "$(\(value))")
    }

    /// Cmdlets of the AWS Tools for PowerShell: the verb tells what they do, the noun begins with the service.
    static func cmdlet(_ command: ShellCommand) -> CloudOperation? {
        let parts = command.program.split(separator: "-")
        guard parts.count == 2, let service = services.first(where: { parts[1].hasPrefix($0.key) }) else { return nil }
        var found = CloudOperation(service: service.value, eventSource: nil, operation: command.program)
        found.certainty = .opaque
        switch parts[0] {
        case "Get", "Find", "Test", "Read", "Search", "Select", "Measure": found.effect = .read
        case "Remove", "Stop", "Unregister", "Clear", "Revoke": found.effect = .destroy
        default: found.effect = .change
        }
        return found
    }

    /// The prefixes of nouns, as `Get-AWSPowerShellVersion -ListServiceVersionInfo` lists them: those of services that are used most.
    private static let services: KeyValuePairs<Substring, String> = [
        "S3": "s3", "EC2": "ec2", "IAM": "iam", "RDS": "rds", "DDB": "dynamodb", "CFN": "cloudformation", "LM": "lambda",
        "SQS": "sqs",
        "SNS": "sns", "KMS": "kms", "SEC": "secretsmanager", "CT": "cloudtrail", "ORG": "organizations", "STS": "sts", "ECS": "ecs",
        "EKS": "eks", "R53": "route53", "CWL": "logs", "CW": "cloudwatch", "SSM": "ssm", "ASG": "autoscaling", "AS": "autoscaling",
        "ELB2": "elasticloadbalancing", "ELB": "elasticloadbalancing", "EB": "elasticbeanstalk", "GD": "guardduty", "CFG": "config",
    ]
}
