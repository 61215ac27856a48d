internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Reach

/// The trust policy of a role, with what else its account says of requests for it. Equal ones share a number.
final class Trust: Sendable {
    let number: Int
    let policy: Policy
    let resourceControl: [[Policy]]?
    /// Whether what it says differs from role to role.
    let testsTags: Bool

    init(number: Int, policy: Policy, resourceControl: [[Policy]]?) {
        self.number = number
        self.policy = policy
        self.resourceControl = resourceControl
        let policies = [policy] + (resourceControl ?? []).flatMap(\.self)
        testsTags = policies.flatMap(\.statements).contains { statement in
            statement.conditions.contains { $0.key.name.has(ascii: "resourcetag/") } || statement.resources != nil
        }
        sources = policy.statements.filter { $0.effect == .allow }.flatMap(\.wantedSources)
    }

    /// The things for which alone a service may take the role, as `aws:SourceArn` names them.
    let sources: [String]
    var testsSources: Bool { !sources.isEmpty }

    /// The policy without what it allows on behalf of things in other accounts: what a principal makes, and passes the role to, is in
    /// the role's own account.
    func policy(forSourcesIn account: String) -> Policy {
        guard sources.contains(where: { Self.isElsewhere($0, account) }) else { return policy }
        return policy.with(
            policy.statements.filter { statement in
                let wanted = statement.wantedSources
                return statement.effect == .deny || wanted.isEmpty || !wanted.allSatisfy { Self.isElsewhere($0, account) }
            })
    }

    /// Whether a pattern of ARNs names another account.
    static func isElsewhere(_ pattern: String, _ account: String) -> Bool {
        guard let named = ResourceName(pattern).account, isAccountID(named) else { return false }
        return named != account
    }
}

extension Statement {
    /// The values of `aws:SourceArn` one of which the statement wants; none where it also applies without the key.
    fileprivate var wantedSources: [String] {
        conditions.first { condition in
            condition.key == Self.source && !condition.op.isNegated && !condition.op.ifExists && condition.op.quantifier == .one
                && condition.op.comparison != .null
        }?.values.map(\.text) ?? []
    }

    private static let source = ContextKey("aws:SourceArn")
}

/// One request that a principal may make, and what that depends on.
///
/// A class, because the steps of a search share their requests: there are thousands of steps from one principal.
final class PermittedRequest: Sendable {
    let request: Request
    /// The trust policy that has a say in it.
    let trust: Trust?
    /// Values that the caller must choose besides those of the request.
    let choices: [Dependency.Setting]
    /// Keys with the values that it depends on and that are not the caller's to choose.
    let hangsOn: [Dependency.Setting]

    /// Whether some context allows it could not be decided, or leans on what is missing.
    let isUndecided: Bool
    /// What must be done before, in this order.
    let preceding: [PermittedRequest]
    let isCertain: Bool

    /// All that is asked for, in order.
    var whole: [PermittedRequest] { preceding + [self] }

    init(
        request: Request, trust: Trust?, choices: [Dependency.Setting], hangsOn: [Dependency.Setting], isUndecided: Bool = false,
        after preceding: [PermittedRequest] = []
    ) {
        self.isUndecided = isUndecided
        self.preceding = preceding
        isCertain = hangsOn.isEmpty && !isUndecided && preceding.allSatisfy(\.isCertain)
        self.request = request
        self.trust = trust
        self.choices = choices
        self.hangsOn = hangsOn
    }

    /// The same once others have been made, by which some of what it depends on is so.
    func after(_ others: [PermittedRequest], having settings: [Dependency.Setting]) -> PermittedRequest {
        var request = request
        request.context.set(settings)
        return PermittedRequest(
            request: request, trust: trust, choices: choices.filter { !settings.contains($0) },
            hangsOn: hangsOn.filter { !settings.contains($0) }, isUndecided: isUndecided, after: others)
    }

    /// The same for another resource.
    ///
    /// - Parameter trust: that resource's own trust policy, where one has a say; it says the same as the one that was asked.
    func on(_ resource: ResourceName, under trust: Trust?) -> PermittedRequest {
        var request = request
        request.resource = resource
        return PermittedRequest(
            request: request, trust: trust, choices: choices, hangsOn: hangsOn, isUndecided: isUndecided, after: preceding)
    }

    /// The same where it hangs on one more thing that is not the caller's to choose.
    func hanging(on setting: Dependency.Setting) -> PermittedRequest {
        PermittedRequest(
            request: request, trust: trust, choices: choices.filter { $0 != setting }, hangsOn: hangsOn + [setting],
            isUndecided: isUndecided, after: preceding)
    }

    /// The same where what the principal's policies say is not known as a whole.
    var undecided: PermittedRequest {
        PermittedRequest(
            request: request, trust: trust, choices: choices, hangsOn: hangsOn, isUndecided: true, after: preceding)
    }
}

/// Which condition keys of a request are its caller's to choose: parameters of the request. What identifies the caller or the
/// resource, how the request travels and when, and secrets that others share are not (docs/reference/condition-keys.md).
enum CallerChoice {
    private static let fixed = [
        "aws:principal", "aws:resource", "aws:source", "aws:vpc", "aws:ec2instance", "aws:multifactor", "aws:token", "aws:current",
        "aws:epoch", "aws:userid", "aws:username", "aws:federated", "aws:via", "aws:calledvia", "aws:assumedroot", "aws:signin",
        "aws:chatbot", "aws:securetransport", "aws:ismcp", "sts:externalid", "saml:", "iam:awsservicename",
    ]

    static func isFree(_ key: String) -> Bool {
        let key = key.lowercased()
        if key.has(ascii: "resourcetag/") { return false }
        // `token.actions.githubusercontent.com:sub`: claims of a token that somebody else signs.
        if key.utf8.prefix(while: { $0 != UInt8(ascii: ":") }).contains(UInt8(ascii: ".")) { return false }
        return !fixed.contains { key.hasPrefix($0) }
    }
}
