/// IAM's evaluation logic as AWS's page "Policy evaluation logic" tells it, step by step and without a thought for speed. It shares
/// no code with the engine: where the two disagree, one of them is wrong.
struct NaiveEvaluator {
    let request: NaiveRequest
    let policies: NaivePolicies

    var verdict: String {
        if request.action.lowercased() == "sts:getcalleridentity", !isOutsider { return "Allowed" }
        if everyBindingPolicy.contains(where: denies) { return "ExplicitlyDenied" }
        return isAllowed ? "Allowed" : "ImplicitlyDenied"
    }

    // The caller.

    var arn: [String] { request.principal.split(separator: ":", omittingEmptySubsequences: false).map(String.init) }
    /// A service or an unsigned caller: it has no account, and no policies of its own.
    var isOutsider: Bool { arn.count < 6 }
    var account: String? { isOutsider ? nil : arn[4] }
    var kind: String { isOutsider ? "outsider" : String(arn[5].split(separator: "/")[0]) }
    var isRoot: Bool { kind == "root" }
    var isFederatedUser: Bool { kind == "federated-user" }
    var isSameAccount: Bool { request.account == account || request.resource == "*" }
    var hasOwnPolicies: Bool { !isOutsider && !isRoot }

    /// A session of AssumeRoot has the task policy that it was asked with; root by itself has none.
    var sessionBinds: Bool { hasOwnPolicies || isRoot && policies.session != nil }

    // Who has a say. RCPs reach only resources of services that support them.

    var rcpBinds: Bool {
        request.resource != "*"
            && ["s3", "sqs", "kms", "sts", "dynamodb", "logs"].contains(request.action.lowercased().split(separator: ":")[0])
    }

    var everyBindingPolicy: [NaivePolicy] {
        var all = (policies.resource.map { [$0] } ?? []) + (policies.endpoint ?? [])
        if hasOwnPolicies { all += policies.identity + (policies.boundary ?? []) }
        if sessionBinds { all += policies.session ?? [] }
        if !isOutsider { all += (policies.serviceControl ?? []).joined() }
        if rcpBinds { all += (policies.resourceControl ?? []).joined() }
        return all
    }

    // The order of evaluation, denials aside.

    var isAllowed: Bool {
        if !isOutsider, let levels = policies.serviceControl, !levels.allSatisfy({ $0.contains(where: allows) }) { return false }
        if let endpoint = policies.endpoint, !endpoint.contains(where: allows) { return false }
        if isOutsider { return resourceGrants("full") }
        // "You cannot call AssumeRole by using AWS account root user credentials."
        if isRoot, request.action.lowercased() == "sts:assumerole" { return false }
        let limitsPass = boundaryPasses && sessionPasses
        let byIdentity = (isRoot || policies.identity.contains(where: allows)) && limitsPass
        if !isSameAccount { return ["full", "limited", "account"].contains(where: resourceGrants) && byIdentity }
        if resourceGrants("full") || resourceGrants("limited") && limitsPass { return true }
        return byIdentity && (!needsResourcePolicy || resourceGrants("account"))
    }

    var boundaryPasses: Bool { !hasOwnPolicies || policies.boundary.map { $0.contains(where: allows) } ?? true }
    var sessionPasses: Bool { !sessionBinds || policies.session.map { $0.contains(where: allows) } ?? !isFederatedUser }

    /// A KMS key's policy and a role's trust policy come first: without their word, identity policies are worth nothing.
    var needsResourcePolicy: Bool {
        request.action.lowercased().hasPrefix("kms:") && request.resource.contains(":key/")
            || request.action.lowercased().hasPrefix("sts:assumerole") && request.resource.contains(":role/")
    }

    func allows(_ policy: NaivePolicy) -> Bool { policy.statements.contains { $0.allow && applies($0, policy) } }
    func denies(_ policy: NaivePolicy) -> Bool { policy.statements.contains { !$0.allow && applies($0, policy) } }

    func resourceGrants(_ strength: String) -> Bool {
        guard let policy = policies.resource else { return false }
        return policy.statements.contains { statement in
            guard statement.allow, applies(statement, policy) else { return false }
            if statement.exceptPrincipals { return strength == "full" }
            return (statement.principals ?? []).contains { grant(of: $0) == strength }
        }
    }

    // One statement.

    func applies(_ statement: NaiveStatement, _ policy: NaivePolicy) -> Bool {
        let action = request.action.lowercased()
        guard statement.actions.contains(where: { glob($0.lowercased(), action) }) != statement.exceptActions else { return false }
        let named = statement.resources.contains { NaiveMatching(self, policy.hasVariables).resource($0) }
        guard named != statement.exceptResources else { return false }
        if let principals = statement.principals {
            var listed = principals.contains { grant(of: $0) != nil }
            if statement.exceptPrincipals, !statement.allow, !isOutsider {
                listed = policies.boundary == nil && (principals.contains("*") || isListedWhole(principals))
            }
            guard listed != statement.exceptPrincipals else { return false }
        }
        return statement.conditions.allSatisfy { NaiveMatching(self, policy.hasVariables).condition($0) }
    }

    /// Whether each of what the caller is is listed: itself, the role of its session, its account.
    func isListedWhole(_ principals: [String]) -> Bool {
        let grants = principals.map { grant(of: $0) }
        let account = grants.contains("account")
        if isRoot { return account }
        if kind == "assumed-role" { return account && grants.contains("limited") && grants.contains("full") }
        return account && grants.contains("full")
    }

    /// What an entry of `Principal` gives this caller: the rows of the table in AWS's page on boundaries and session policies.
    func grant(of entry: String) -> String? {
        if entry == "*" { return "full" }
        if entry == account || !isOutsider && entry == "arn:aws:iam::\(account ?? ""):root" { return "account" }
        if entry == request.principal { return kind == "role" ? "limited" : "full" }
        let parts = entry.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[4] == account else { return nil }
        let name = parts[5].split(separator: "/").last
        if kind == "assumed-role", parts[5].hasPrefix("role/") { return name == arn[5].split(separator: "/")[1] ? "limited" : nil }
        if isFederatedUser, parts[5].hasPrefix("user/") { return name == arn[5].split(separator: "/")[1] ? "limited" : nil }
        return nil
    }
}
