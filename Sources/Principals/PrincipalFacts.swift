internal import Catalogue
public import PolicyLanguage

/// What the input tells of one principal.
public struct PrincipalFacts: Sendable {
    public let name: PrincipalName
    public let standing: ExportStatus
    /// The value of `aws:PrincipalArn`: a session's is its role's ARN with the path; nil where it has none, or where the input does
    /// not hold the role whose path it needs.
    public let arn: String?
    public let account: String?
    /// The unique id of the user or role.
    public let uniqueID: String?
    /// The user, or the user whose GetFederationToken made a federated user's session.
    public let user: User?
    /// The role, or the session's role.
    public let role: Role?
    /// The tags that the user or role itself has, in the order of the input. Session tags are the log's to tell.
    public let tags: [Tag]
    public let organizationID: String?
    /// The value of `aws:PrincipalOrgPaths`.
    public let organizationPath: String?
    /// Whether the account is in an organisation of the input; nil where no organisation was given.
    public let isInOrganization: Bool?
    /// The organisations of the input that its account is not in, as they are given whole.
    let otherOrganizations: [String]
    public let isInManagementAccount: Bool

    /// SCPs do not bind service-linked roles, nor RCPs their calls (docs/reference/special-principals.md).
    public var isServiceLinked: Bool { role?.isServiceLinked ?? false }
}

/// Condition keys that IAM derives from a principal or from a resource's account, ready to be put into a context in which a value that
/// was given wins.
public struct DerivedContext: Sendable {
    /// `absent` says that the principal never has the key. A key that is not listed is one that the input does not tell.
    public internal(set) var values: [(key: String, value: ContextValue)] = []
    /// Families of keys (`aws:PrincipalTag/`) of which the values above are all that there are.
    public internal(set) var closedPrefixes: [String] = []
    /// What keys that are not listed cannot be.
    public internal(set) var excluded: [(key: String, pattern: String)] = []

    /// An account that is in none of these organisations may be in another.
    mutating func exclude(organizations: [String], of party: String) {
        for id in organizations {
            excluded += [("aws:\(party)OrgID", id), ("aws:\(party)OrgPaths", "\(id)/*")]
        }
    }

    mutating func set(_ key: String, _ value: String?) {
        if let value { values.append((key, .single(value))) }
    }

    mutating func close(_ prefix: String) {
        if !closedPrefixes.contains(prefix) { closedPrefixes.append(prefix) }
    }

    mutating func rule(out keys: String...) {
        for key in keys { values.append((key, .absent)) }
    }

    /// The value of a key, for reading (O(keys)); nil where it is not listed.
    public subscript(key: String) -> ContextValue? {
        let name = ContextKey(key)
        return values.first { ContextKey($0.key) == name }?.value
    }
}

extension PrincipalFacts {
    /// The keys of docs/reference/condition-keys.md that this principal has or never has, by the table of 2.2.
    ///
    /// - Parameter sessionTags: the tags of the session, where a log tells them (all of them: an empty list says that there are none).
    ///   They override the role's own tag of the same name, whatever its letter case (2.4). Where nil, a session may have tags that
    ///   the input does not show, and the family is left open.
    public func derivedContext(sessionTags: [Tag]? = nil) -> DerivedContext {
        var context = DerivedContext()
        ruleOut(&context)
        switch name.kind {
        case .anonymous, .provider:
            // Unsigned: what every request has says `anonymous`, and the rest is absent.
            context.set("aws:PrincipalAccount", "anonymous")
            context.set("aws:PrincipalType", "Anonymous")
            context.set("aws:userid", "anonymous")
            context.close("aws:PrincipalTag/")
            return context
        case .service:
            // What AWS documents of service principals; the rest is left unknown (docs/reference/condition-keys.md).
            context.set("aws:PrincipalIsAWSService", "true")
            context.set("aws:PrincipalServiceName", name.name)
            context.close("aws:PrincipalTag/")
            return context
        case .root:
            context.set("aws:PrincipalType", "Account")
            context.set("aws:userid", account)
            // The root user's own; what a session of AssumeRoot says of itself is given (docs/reference/special-principals.md).
            context.rule(out: "aws:AssumedRoot")
        case .user:
            context.set("aws:PrincipalType", "User")
            context.set("aws:userid", uniqueID)
            context.set("aws:username", name.name)
        case .role, .roleSession:
            context.set("aws:PrincipalType", "AssumedRole")
            if let uniqueID, let session = name.session { context.set("aws:userid", "\(uniqueID):\(session)") }
        case .federatedUser:
            context.set("aws:PrincipalType", "FederatedUser")
            context.set("aws:userid", account.map { "\($0):\(name.name)" })
        }
        context.set("aws:PrincipalArn", arn)
        context.set("aws:PrincipalAccount", account)
        context.set("kms:CallerAccount", account)
        context.set("aws:PrincipalIsAWSService", "false")
        context.set("aws:PrincipalOrgID", organizationID)
        if let organizationPath { context.values.append(("aws:PrincipalOrgPaths", .many([organizationPath]))) }
        context.exclude(organizations: otherOrganizations, of: "Principal")
        addTags(sessionTags, to: &context)
        return context
    }

    /// What the requests of a principal of this kind never have.
    private func ruleOut(_ context: inout DerivedContext) {
        for key in ActionCatalogue.standard.globalConditionKeys where key.presence(for: name.kind.caller) == .never {
            if key.isFamily { context.close(key.name) } else { context.rule(out: key.name) }
        }
    }

    private func addTags(_ sessionTags: [Tag]?, to context: inout DerivedContext) {
        let overriding = Set((sessionTags ?? []).map { ContextKey($0.key) })
        let own = tags.filter { !overriding.contains(ContextKey($0.key)) }
        for tag in own + (sessionTags ?? []) { context.set("aws:PrincipalTag/\(tag.key)", tag.value) }
        let isSession = name.kind == .roleSession || name.kind == .role || name.kind == .federatedUser
        let isKnown = standing == .held || standing == .absent || standing == .needless
        let isTagged = isSession && sessionTags == nil && mayPass("sts:TagSession")
        if isKnown, !isTagged { context.close("aws:PrincipalTag/") }
        if let role, sessionTags == nil, role.trust != nil, !mayPass("sts:SetSourceIdentity") {
            context.rule(out: "aws:SourceIdentity")
        }
    }

    /// Whether sessions may come with tags or with a source identity: those of a role only where its trust policy allows to pass them
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_permissions-required,
    /// id_credentials_temp_control-access_monitor.html#id_credentials_temp_control-access_monitor-perms).
    private func mayPass(_ action: String) -> Bool {
        guard let trust = role?.trust, trust.rest == nil else { return true }
        return trust.policy.statements.contains { $0.effect == .allow && $0.actions.matches(Action(action)) }
    }
}

extension PrincipalName.Kind {
    fileprivate var caller: CallerKind {
        switch self {
        case .anonymous: .unsigned
        case .provider: .provider
        case .service: .service
        case .root: .root
        case .user: .user
        case .role, .roleSession: .roleSession
        case .federatedUser: .federatedUser
        }
    }
}
