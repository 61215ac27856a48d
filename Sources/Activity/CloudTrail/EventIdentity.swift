public import Documents

/// Who made a call, as the record tells it: CloudTrail's `userIdentity`.
public struct EventIdentity: Sendable {
    let store: EventStore
    let row: Int

    public enum Kind: String, Sendable, CaseIterable {
        case root = "Root"
        case iamUser = "IAMUser"
        case assumedRole = "AssumedRole"
        case federatedUser = "FederatedUser"
        case role = "Role"
        case awsService = "AWSService"
        case awsAccount = "AWSAccount"
        case webIdentityUser = "WebIdentityUser"
        case samlUser = "SAMLUser"
        case identityCenterUser = "IdentityCenterUser"
        case directory = "Directory"
        case unknown = "Unknown"
    }

    public var kind: Kind { typeName.flatMap(Kind.init(rawValue:)) ?? .unknown }
    public var typeName: String? { store.symbol(.type, row) }
    /// `AROA...:session`, `AIDA...`
    public var principalID: String? { store.symbol(.principalID, row) }
    /// Of a role session the `sts` form, without the role's path.
    public var arn: String? { store.symbol(.arn, row) }
    public var account: String? { store.symbol(.accountID, row) }
    public var accessKeyID: String? { store.symbol(.accessKeyID, row) }
    /// Nil where CloudTrail hides it: at a sign-in that failed somebody may have typed his password there.
    public var userName: String? { store.symbol(.userName, row).flatMap { $0 == HiddenText.reasons ? nil : $0 } }
    /// The service that made the call for the caller.
    public var invokedBy: String? { store.symbol(.invokedBy, row) }
    public var credentialID: String? { store.symbol(.credentialID, row) }
    /// The Identity Center person: user id and identity store.
    public var onBehalfOf: (user: String, store: String?)? {
        store.symbol(.onBehalfOfUser, row).map { ($0, store.symbol(.onBehalfOfStore, row)) }
    }
    /// What the credentials were issued to, where it is a piece of compute (`AWS::Lambda::Function` and its ARN).
    public var scope: (issuerType: String, issuedTo: String?)? {
        store.symbol(.scopeIssuer, row).map { ($0, store.symbol(.scopeCredentials, row)) }
    }
    /// What a service called for, and whose it is: `aws:SourceArn`, `aws:SourceAccount`.
    package var scopeSource: (arn: String?, account: String?) {
        (store.symbol(.scopeSource, row), store.symbol(.scopeSourceAccount, row))
    }
    /// The account of a delegated session.
    public var delegateAccount: String? { store.symbol(.delegate, row) }

    /// `Role`, `IAMUser`, `Root`: what issued the session.
    public var issuerType: String? { store.symbol(.issuerType, row) }
    public var issuerPrincipalID: String? { store.symbol(.issuerPrincipalID, row) }
    /// With the path: the ARN under which the role's policies are found.
    public var issuerARN: String? { store.symbol(.issuerARN, row) }
    public var issuerAccount: String? { store.symbol(.issuerAccountID, row) }
    public var issuerUserName: String? { store.symbol(.issuerUserName, row) }
    /// When the session's credentials were issued: `aws:TokenIssueTime`.
    public var issued: Instant? { store.symbol(.creationDate, row).flatMap { Instant(iso: $0) } }
    public var mfaAuthenticated: Bool? { Event.truth(store.symbol(.mfaAuthenticated, row)) }
    public var isFromConsole: Bool {
        Event.truth(store.symbol(.consoleCredential, row) ?? store.symbol(.sessionCredentialFromConsole, row)) ?? false
    }
    public var sourceIdentity: String? { store.symbol(.sourceIdentity, row) }
    public var federatedProvider: String? { store.symbol(.federatedProvider, row) }
    public var isAssumedRoot: Bool { Event.truth(store.symbol(.assumedRoot, row)) ?? false }
    /// `1.0` or `2.0`: the version of the instance metadata service that gave the credentials.
    public var ec2RoleDelivery: String? { store.symbol(.ec2RoleDelivery, row) }
    /// The console makes calls for the person who looks at it.
    public var isConsole: Bool { invokedBy == "signin.amazonaws.com" }
    /// The MCP server of AWS through which an agent called: `aws-mcp.amazonaws.com`. It is AWS that says so, not the caller.
    public var mcpServer: String? {
        invokedBy.flatMap { $0.hasSuffix("-mcp.amazonaws.com") ? $0 : nil }
    }
    /// The service that made the call for the caller. In the console, and through an MCP server of AWS, the caller makes it himself.
    public var actingService: String? { isConsole || mcpServer != nil ? nil : invokedBy }
    /// Nobody showed a credential of AWS: an anonymous request, or one that a gateway let in by a token of another issuer.
    public var isAnonymous: Bool { account == "anonymous" || account == "ANONYMOUS_PRINCIPAL" }

    /// `principalID` where it is somebody's own: the number of the account is the root user's, and stands with others (`Unknown`: who signs in
    /// at Identity Center) who have a name alone.
    package var callerID: String? { kind != .root && principalID != nil && principalID == account ? nil : principalID }
    /// The record has nothing of the caller.
    package var isNobody: Bool { EventDeduplicator.isNobody(store, row) }

    /// Who called, where the caller has no ARN: a person of Identity Center, somebody of another issuer or account, a user in a form
    /// that keeps no ARN. Nil for a service, and where nothing is told.
    package var otherName: String? {
        if let person = onBehalfOf?.user { return "Identity Center user \(person)" }
        if isAnonymous { return "anonymous" }
        if kind == .awsService { return nil }
        // What a service tells of its own doing names the account that it was done in, and has no type.
        return userName ?? callerID ?? (typeName == nil && invokedBy != nil ? nil : account.map { "somebody of \($0)" })
    }

    public var signInSession: String? { store.symbol(.signInSession, row) }

    /// What comes after the colon of the principal id: of a role session its name.
    public var sessionName: String? {
        guard let principalID, let colon = principalID.firstIndex(of: ":") else { return nil }
        let name = principalID[principalID.index(after: colon)...]
        return name.isEmpty ? nil : String(name)
    }
}
