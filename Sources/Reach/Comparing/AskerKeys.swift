internal import Catalogue
internal import PolicyLanguage

/// What the condition keys of kinds of principals say (AWS's table of `aws:PrincipalType`). Those that a kind never has are the
/// catalogue's to tell.
enum AskerKeys {
    typealias Values = [(key: String, value: ContextValue)]

    static let unsigned: Values = [
        ("aws:PrincipalAccount", .single("anonymous")), ("aws:PrincipalType", .single("Anonymous")),
        ("aws:userid", .single("anonymous")), ("kms:CallerAccount", .absent),
        // A service makes requests on behalf of those only who signed theirs.
        ("aws:ViaAWSService", .single("false")),
    ]

    /// - Parameter account: one of AWS's own, which no policy names.
    static func service(_ name: String, account: String) -> Values {
        [
            ("aws:PrincipalIsAWSService", .single("true")), ("aws:PrincipalServiceName", .single(name)),
            ("aws:PrincipalAccount", .single(account)), ("kms:CallerAccount", .single(account)),
            // AWS does not say what it is.
            ("aws:PrincipalArn", .absent),
        ]
    }

    private static func signed(_ type: String, account: String?) -> Values {
        var values: Values = [("aws:PrincipalType", .single(type)), ("aws:PrincipalIsAWSService", .single("false"))]
        if let account { values += [("aws:PrincipalAccount", .single(account)), ("kms:CallerAccount", .single(account))] }
        return values
    }

    static func user(account: String?) -> Values { signed("User", account: account) }

    static func roleSession(account: String?) -> Values { signed("AssumedRole", account: account) }

    static func federatedUser(account: String) -> Values { signed("FederatedUser", account: account) }

    /// What is the same for all of a kind, whatever their account.
    static func ofAccounts(_ kind: CallerKind) -> Values {
        switch kind {
        case .user: signed("User", account: nil)
        case .roleSession: signed("AssumedRole", account: nil)
        case .federatedUser: signed("FederatedUser", account: nil)
        case .root: signed("Account", account: nil)
        case .unsigned, .provider, .service: []
        }
    }

    static func root(account: String, arn: String) -> Values {
        signed("Account", account: account) + [
            ("aws:userid", .single(account)), ("aws:PrincipalArn", .single(arn)),
        ]
    }
}
