internal import Catalogue
internal import Documents
internal import Findings
internal import Templates

extension Rule {
    static let unknownManagedPolicy = Rule(
        id: "unknown-managed-policy",
        severity: .medium,
        confidence: .medium,
        summary: "a managed policy of AWS is attached that AWS does not have",
        why: "The deployment fails: names and paths (`service-role/`, `job-function/`) have to be exact.",
        fix: "Write the policy's ARN as AWS gives it.",
        source: "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html",
        fires: [
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #"«"arn:aws:iam::aws:policy/AmazonS3FulAccess"», «"arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole"»]}}}}"#
            )
        ],
        quiet: [
            .template(
                #"{"Resources": {"Deploy": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": ["#
                    + #""arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole", "#
                    + #""arn:aws:iam::111122223333:policy/team/Own"]}}}}"#)
        ],
        check: .attachment { attachment in
            guard !attachment.isFree || attachment.path != nil, let path = attachment.path, !path.contains("{") else { return nil }
            let name = path.split(separator: "/").last.map(String.init) ?? path
            guard let policy = ManagedPolicy(named: name) else {
                let near = SpellingSuggestion.name(to: name, in: ManagedPolicy.names).flatMap { ManagedPolicy(named: $0) }
                let meant =
                    near.map { ": did you mean `\($0.path ?? $0.name)`?" } ?? " (as of \(Facts.stamp.managedPoliciesDate))"
                return "no managed policy of AWS is called \(code(name))\(meant)"
            }
            guard let right = policy.path, right != path else { return nil }
            return "the managed policy \(code(name)) of AWS is `policy/\(right)`, not \(code("policy/" + path))"
        }
    )
}

extension Attachment {
    /// What follows `policy/` in the ARN of a policy of AWS's own; nil for any other.
    var path: String? {
        guard let range = policy.firstRange(of: ":iam::aws:policy/") else { return nil }
        return String(policy[range.upperBound...])
    }

    /// AWS's own managed policy that is attached; AWS SAM takes the name alone, too.
    var managedPolicy: ManagedPolicy? {
        let path = path ?? (policy.contains(":") || policy.contains("{") ? nil : policy)
        return path?.split(separator: "/").last.flatMap { ManagedPolicy(named: String($0)) }
    }
}
