package import Activity

/// Calls that make credentials, or let somebody in by other means.
package enum WayIn {
    private static let keys: Set<String> = [
        "CreateAccessKey", "CreateLoginProfile", "UpdateLoginProfile", "CreateServiceSpecificCredential",
        "ResetServiceSpecificCredential", "UploadSSHPublicKey", "UploadSigningCertificate", "UpdateAccessKey",
    ]
    private static let providers: Set<String> = [
        "CreateOpenIDConnectProvider", "CreateSAMLProvider", "UpdateSAMLProvider", "UpdateOpenIDConnectProviderThumbprint",
        "CreateTrustAnchor", "EnableTrustAnchor",
    ]

    private static let apiKeys: Set<String> = ["CreateApiKey", "ImportApiKeys", "CreateUsagePlanKey"]

    /// Whether a call made or gave out a key with which an API can be called: the actions of API Gateway's calls (`apigateway:POST`) do not
    /// tell.
    static func isKeyOfAPI(_ event: Event) -> Bool {
        event.outcome.tookEffect && apiKeys.contains(event.name)
            && ["apigateway", "appsync"].contains(event.source.prefix { $0 != "." })
    }

    /// Where calls set the password of a database's first user anew.
    private static let passwords: [String: String] = [
        "ModifyDBInstance": "masterUserPassword", "ModifyDBCluster": "masterUserPassword", "ModifyCluster": "masterUserPassword",
        "UpdateRelationalDatabase": "masterUserPassword", "UpdateNamespace": "adminUserPassword",
        "UpdateCluster": "adminUserPassword",
        "UpdateDomainConfig": "advancedSecurityOptions.masterUserOptions",
        "UpdateElasticsearchDomainConfig": "advancedSecurityOptions.masterUserOptions",
    ]

    static func setsPassword(_ event: Event) -> Bool {
        guard event.outcome.tookEffect, let path = passwords[event.name] else { return false }
        return event.has(path, in: .requestParameters)
    }

    package static func isNew(_ call: ChangeCall) -> Bool {
        let event = call.event
        guard call.outcome.tookEffect else { return false }
        if providers.contains(event.name) { return ["iam", "rolesanywhere"].contains(call.event.source.prefix { $0 != "." }) }
        guard event.source == "iam.amazonaws.com", keys.contains(event.name) else { return false }
        if event.name == "UpdateAccessKey", event.text("status", in: .requestParameters) != "Active" { return false }
        // Who renews the own key or password does what everybody should.
        return event.identity.kind == .root || owner(event) != event.identity.userName
    }

    package static func owner(_ event: Event) -> String? {
        if event.identity.kind == .root, event.text("userName", in: .requestParameters) == nil { return "root" }
        return event.text("userName", in: .requestParameters) ?? (event.identity.kind == .iamUser ? event.identity.userName : nil)
    }
}
