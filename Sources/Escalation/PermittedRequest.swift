internal import Authorization
internal import PolicyLanguage

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
            statement.conditions.contains { $0.key.name.contains("resourcetag/") } || statement.resources != nil
        }
    }
}

/// One request that a principal may make, and what that hangs on.
struct PermittedRequest {
    private(set) var request: Request
    /// The trust policy that has a say in it.
    let trust: Trust?
    /// Values that the caller must choose besides those of the request.
    let choices: [Dependency.Setting]
    /// Keys with the values that it hangs on and that are not the caller's to choose.
    let hangsOn: [Dependency.Setting]

    var isCertain: Bool { hangsOn.isEmpty }

    init(request: Request, trust: Trust?, choices: [Dependency.Setting], hangsOn: [Dependency.Setting]) {
        self.request = request
        self.trust = trust
        self.choices = choices
        self.hangsOn = hangsOn
    }

    /// The same for another resource.
    init(_ permit: PermittedRequest, on resource: ResourceName) {
        self = permit
        request.resource = resource
    }
}

/// Which condition keys of a request are its caller's to choose: parameters of the request. What identifies the caller or the
/// resource, how the request travels and when, and secrets that others share are not (context-keys 1).
enum CallerChoice {
    private static let fixed = [
        "aws:principal", "aws:resource", "aws:source", "aws:vpc", "aws:ec2instance", "aws:multifactor", "aws:token", "aws:current",
        "aws:epoch", "aws:userid", "aws:username", "aws:federated", "aws:via", "aws:calledvia", "aws:assumedroot", "aws:signin",
        "aws:chatbot", "aws:securetransport", "aws:ismcp", "sts:externalid", "saml:", "iam:awsservicename",
    ]

    static func isFree(_ key: String) -> Bool {
        let key = key.lowercased()
        if key.contains("resourcetag/") { return false }
        // `token.actions.githubusercontent.com:sub`: claims of a token that somebody else signs.
        if key.prefix(while: { $0 != ":" }).contains(".") { return false }
        return !fixed.contains { key.hasPrefix($0) }
    }
}
