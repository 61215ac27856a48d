import Activity
import Documents
internal import Findings

extension AuditRule {
    static let newCredentials = AuditRule(
        id: "new-credentials",
        severity: .medium,
        confidence: .high,
        summary: "Somebody made a key, a password or another way in for somebody else, or for the root user",
        why: "A way in that its owner did not make lets another act in the owner's name, for as long as nobody looks.",
        fix: "Deactivate what nobody asked for, and look at what has been done with it.",
        check: .log { input, run in
            for group in ActGroup.byCaller(input.acts.filter { WayIn.isNew($0) }, in: input) {
                let whom = Array(Set(group.acts.compactMap { WayIn.owner($0.event) })).sorted()
                let isRoot = group.acts.contains { $0.event.identity.kind == .root }
                let to = whom.isEmpty ? "" : " for \(Phrase.list(whom.map { code($0) }, limit: 4))"
                run.report(
                    "\(group.who) made new ways in\(to): \(group.deeds)", subject: group.arn, severity: isRoot ? .critical : nil,
                    events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}

/// Calls that make credentials, or let somebody in by other means.
enum WayIn {
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
    static func isKeyOfAPI(_ call: ChangeCall) -> Bool {
        call.outcome.tookEffect && apiKeys.contains(call.event.name)
            && ["apigateway", "appsync"].contains(call.event.source.prefix { $0 != "." })
    }

    static func isNew(_ call: ChangeCall) -> Bool {
        let event = call.event
        guard call.outcome.tookEffect else { return false }
        if providers.contains(event.name) { return ["iam", "rolesanywhere"].contains(call.event.source.prefix { $0 != "." }) }
        guard event.source == "iam.amazonaws.com", keys.contains(event.name) else { return false }
        if event.name == "UpdateAccessKey", event.text("status", in: .requestParameters) != "Active" { return false }
        // Who renews the own key or password does what everybody should.
        return event.identity.kind == .root || owner(event) != event.identity.userName
    }

    static func owner(_ event: Event) -> String? {
        if event.identity.kind == .root, event.text("userName", in: .requestParameters) == nil { return "root" }
        return event.text("userName", in: .requestParameters) ?? (event.identity.kind == .iamUser ? event.identity.userName : nil)
    }
}
