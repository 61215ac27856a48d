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

extension DeclaredAttachment {
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

    /// The same where it gives something, and `administrator-attached` does not tell of it.
    var broadPolicy: ManagedPolicy? {
        guard !isBoundary, let policy = managedPolicy, !Rule.administratorNames.contains(policy.name) else { return nil }
        return policy
    }

    /// Says to whom a policy is given, and what it does.
    func given(_ policy: String, which does: String) -> String {
        "the \(holder.kind.rawValue) \(code(holder.resource)) is given `\(policy)`, which \(does)"
    }

    /// Says that a managed policy of AWS lets something be done to any resource, by some of these actions.
    ///
    /// Nil where it does not, and where `whole-service` and `administrator-attached` tell it already.
    func gives(_ actions: ActionSet, _ what: String) -> String? {
        guard let policy = broadPolicy else { return nil }
        let named = policy.actions.filter { name in
            guard let id = ActionCatalogue.standard.actionID(named: name), actions.contains(id) else { return false }
            return !policy.wholeServices.contains(String(name.prefix { $0 != ":" }))
        }
        guard !named.isEmpty else { return nil }
        return given(policy.name, which: "lets \(what): \(Phrase.list(named.map { code($0) }, limit: 3))")
    }
}
