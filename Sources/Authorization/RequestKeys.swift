internal import Catalogue
internal import PolicyLanguage

extension Case {
    /// The condition keys that follow from the request itself: who asks, and whose the resource is
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
    var derivedKeys: Context {
        var keys = Context(closed: true)
        let caller = request.caller
        func set(_ name: String, _ value: String?) { if let value { keys.derive("aws:\(name)", .single(value)) } }
        if let account = caller.account { set("PrincipalAccount", account) }
        switch caller {
        case .user(let name):
            set("PrincipalType", "User")
            set("username", name.resource?.split(separator: "/").last.map(String.init))
        case .roleSession: set("PrincipalType", "AssumedRole")
        case .federatedUser: set("PrincipalType", "FederatedUser")
        case .root(let account):
            set("PrincipalType", "Account")
            set("userid", account)
        case .service(let name): set("PrincipalServiceName", name)
        case .federated, .anonymous:
            for key in ["PrincipalAccount", "userid"] { set(key, "anonymous") }
            set("PrincipalType", "Anonymous")
        }
        set("PrincipalArn", principalARN)
        switch caller.kind {
        case .unsigned, .provider: break
        case .service: set("PrincipalIsAWSService", "true")
        case .root, .user, .roleSession, .federatedUser: set("PrincipalIsAWSService", "false")
        }
        if !request.resource.isNone { set("ResourceAccount", request.resourceAccount ?? request.resource.account) }
        if request.action.service == "kms", let account = caller.account {
            keys.derive("kms:CallerAccount", request.context.has(account: "aws:PrincipalAccount") ?? .single(account))
        }
        return keys
    }

    /// That of a session is its role's, as far as the session's ARN tells: the role's path is not in it.
    private var principalARN: String? {
        let partition = ResourceName(principal).partition ?? "aws"
        switch request.caller {
        case .roleSession(let account, let role, _, nil): return "arn:\(partition):iam::\(account):role/\(role)"
        case .root(let account): return "arn:\(partition):iam::\(account):root"
        default: return request.caller.principalARN
        }
    }
}

extension Context {
    /// The value of a key, where it was set.
    fileprivate func has(account name: String) -> ContextValue? {
        let key = ContextKey(name)
        return has(key) ? value(of: key) : nil
    }
}
