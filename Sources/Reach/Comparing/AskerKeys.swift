internal import PolicyLanguage

/// The condition keys that kinds of principals bring (AWS's table of `aws:PrincipalType` and the availability of each key).
enum AskerKeys {
    typealias Values = [(key: String, value: ContextValue)]

    static let unsigned: Values =
        [
            ("aws:PrincipalAccount", .single("anonymous")), ("aws:PrincipalType", .single("Anonymous")),
            ("aws:userid", .single("anonymous")),
        ]
        + absent(
            "PrincipalArn username PrincipalOrgID PrincipalOrgPaths PrincipalIsAWSService PrincipalServiceName "
                + "PrincipalServiceNamesList MultiFactorAuthPresent MultiFactorAuthAge TokenIssueTime SourceIdentity FederatedProvider"
        )

    /// - Parameter account: one of AWS's own, which no policy names.
    static func service(_ name: String, account: String) -> Values {
        [
            ("aws:PrincipalIsAWSService", .single("true")), ("aws:PrincipalServiceName", .single(name)),
            ("aws:PrincipalAccount", .single(account)),
        ] + absent("username PrincipalOrgID PrincipalOrgPaths PrincipalArn")
    }

    private static func signed(_ type: String, account: String?) -> Values {
        var values: Values = [("aws:PrincipalType", .single(type)), ("aws:PrincipalIsAWSService", .single("false"))]
        values += absent("PrincipalServiceName PrincipalServiceNamesList")
        if let account { values.append(("aws:PrincipalAccount", .single(account))) }
        return values
    }

    static func user(account: String?) -> Values { signed("User", account: account) }

    static func roleSession(account: String?) -> Values { signed("AssumedRole", account: account) + absent("username") }

    static func federatedUser(account: String) -> Values { signed("FederatedUser", account: account) + absent("username") }

    static func root(account: String, arn: String) -> Values {
        signed("Account", account: account) + absent("username") + [
            ("aws:userid", .single(account)), ("aws:PrincipalArn", .single(arn)),
        ]
    }

    private static func absent(_ names: String) -> Values { names.split(separator: " ").map { ("aws:\($0)", .absent) } }
}
