internal import Documents

/// The clause of a denial that names the resource, where words of nobody's form stand behind its reason: `on resource: ARN because no
/// identity-based policy allows the A action. Please contact your administrator`.
///
/// Callers choose names, so that the clause is cut only where no name can reach: behind the quotes that S3 writes around a resource, and at
/// the first blank behind an ARN whose names hold none, behind `*`, or behind the name of a user, a role or the like.
enum DeniedClause {
    /// Services whose names are of letters, digits and signs, with no blank.
    private static let plain: Set<Substring> = [
        "acm", "bedrock", "cloudformation", "cloudtrail", "dynamodb", "ecr", "ecs", "eks", "elasticloadbalancing", "firehose",
        "iam", "kinesis", "kms", "lambda", "logs", "organizations", "rds", "redshift", "secretsmanager", "sns", "sqs", "ssm",
        "states", "sts",
    ]
    private static let marks = ["on resource:", "on resource "]

    /// Where the resource ends; nil where the text does not tell.
    static func end(in text: Substring) -> Substring.Index? {
        let clause = text.drop { $0 == " " }
        guard let mark = marks.first(where: clause.hasPrefix) else { return nil }
        let name = clause.dropFirst(mark.count).drop { $0 == " " }
        if name.first == "\"" {
            guard let quote = name.dropFirst().lastIndex(of: "\"") else { return nil }
            return name.index(after: quote)
        }
        // IAM's own names: `user ana`.
        let kind = DeniedResource.kinds.first { name.lowercased().hasPrefix($0.word) }?.word ?? ""
        let word = name.dropFirst(kind.count).prefix { $0 != " " }
        guard !word.isEmpty, word.endIndex < name.endIndex else { return nil }
        return !kind.isEmpty || word == "*" || isPlain(word) ? word.endIndex : nil
    }

    private static func isPlain(_ arn: Substring) -> Bool {
        let fields = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6, fields[0] == "arn" else { return false }
        // A bucket's name holds no blank, an object's may; so may a log stream's, and those that EC2's customers choose.
        if fields[2] == "s3" { return !fields[5].contains("/") }
        if fields[2] == "logs" { return !fields[5].contains(":log-stream:") }
        if fields[2] == "ec2" { return !["key-pair/", "placement-group/"].contains(where: fields[5].hasPrefix) }
        return plain.contains(fields[2])
    }

    /// The reason that a text begins with.
    static func reason(atStartOf text: Substring) -> DenialReason? {
        let text = text.drop { $0 == " " }
        var ends: [Substring.Index] = []
        for index in text.utf8.indices where ".,;(".utf8.contains(text.utf8[index]) { ends.append(index) }
        // The longest: a policy's ARN belongs to it.
        for end in ends.suffix(most).reversed() {
            let reason = DenialReason(atEndOf: text[..<end].trimmingSuffix([" "]))
            if let reason, reason.start == text.startIndex { return reason }
        }
        return nil
    }

    /// Messages are of 1,024 bytes; more signs than this are of nobody's sentence.
    private static let most = 64
}
