package import Catalogue
public import PolicyLanguage

/// Who makes a request (docs/reference/principals.md).
public enum Caller: Hashable, Sendable {
    case user(ResourceName)
    /// A session of a role. `role` is the role's ARN with its path, where it is known; a session ARN does not have the path.
    case roleSession(account: String, role: String, session: String?, roleARN: ResourceName?)
    /// The session of GetFederationToken.
    case federatedUser(ResourceName)
    case root(account: String)
    case service(String)
    /// The caller of AssumeRoleWithSAML or AssumeRoleWithWebIdentity, who has no AWS credentials: the provider's ARN or name.
    case federated(provider: String)
    case anonymous

    /// Reads the ARN of a user, role, session, federated user or root, a service's or identity provider's name, or `*` for an
    /// unsigned caller; nil where the text is none of them.
    public init?(_ text: String, action: Action) {
        if text == "*" {
            self = .anonymous
            return
        }
        let name = ResourceName(text)
        guard let resource = name.resource else {
            guard text.contains("."), !text.contains(":") else { return nil }
            self = Self.isFederation(action) ? .federated(provider: text) : .service(text)
            return
        }
        guard let account = name.account else { return nil }
        let parts = resource.split(separator: "/", omittingEmptySubsequences: false)
        switch (name.service, parts.first.map(String.init)) {
        case ("iam", "root"): self = .root(account: account)
        case ("iam", "user") where parts.count >= 2: self = .user(name)
        case ("iam", "role") where parts.count >= 2:
            self = .roleSession(account: account, role: String(parts[parts.count - 1]), session: nil, roleARN: name)
        case ("sts", "assumed-role") where parts.count >= 3:
            let session = parts[2...].joined(separator: "/")
            self = .roleSession(account: account, role: String(parts[1]), session: session, roleARN: nil)
        case ("sts", "federated-user") where parts.count >= 2: self = .federatedUser(name)
        case ("iam", "saml-provider"), ("iam", "oidc-provider"): self = .federated(provider: text)
        default: return nil
        }
    }

    /// A session whose request carries `aws:PrincipalArn` has its role's path from there.
    package func withRole(from context: Context) -> Caller {
        guard case .roleSession(let account, let role, let session, nil) = self,
            case .single(let text) = context["aws:PrincipalArn"]
        else { return self }
        let arn = ResourceName(text)
        guard arn.service == "iam", arn.account == account, let path = arn.resource, path.hasPrefix("role/"),
            path.split(separator: "/").last?.lowercased() == role.lowercased()
        else { return self }
        return .roleSession(account: account, role: role, session: session, roleARN: arn)
    }

    private static func isFederation(_ action: Action) -> Bool {
        action.folded.starts(with: "sts:assumerolewith".utf8)
    }

    /// The caller's account; services, providers and unsigned callers have none.
    public var account: String? {
        switch self {
        case .user(let name), .federatedUser(let name): name.account
        case .roleSession(let account, _, _, _), .root(let account): account
        case .service, .federated, .anonymous: nil
        }
    }

    /// What tells which condition keys its requests have.
    package var kind: CallerKind {
        switch self {
        case .user: .user
        case .roleSession: .roleSession
        case .federatedUser: .federatedUser
        case .root: .root
        case .service: .service
        case .federated: .provider
        case .anonymous: .unsigned
        }
    }

    /// Whether the caller has identity policies at all: services and unsigned callers have none.
    package var isPrincipalOfAccount: Bool {
        switch self {
        case .user, .federatedUser, .roleSession, .root: true
        case .service, .federated, .anonymous: false
        }
    }

    /// `aws:PrincipalArn` as far as the ARN tells it: the session of a role needs the role's path.
    package var principalARN: String? {
        switch self {
        case .user(let name), .federatedUser(let name): name.text
        case .roleSession(_, _, _, let roleARN): roleARN?.text
        case .root(let account): "arn:aws:iam::\(account):root"
        case .service, .federated, .anonymous: nil
        }
    }

    /// SCPs and RCPs do not bind service-linked roles (docs/reference/special-principals.md).
    package var isServiceLinked: Bool {
        guard case .roleSession(_, _, _, let roleARN?) = self else { return false }
        return roleARN.resourceHasPrefix("role/aws-service-role/")
    }
}

/// How strongly an entry of a resource policy grants: which of the caller's own limits it escapes (docs/reference/resource-policies.md).
package enum Grant: Comparable, Sendable {
    case none
    /// Delegation to the account: its identity policies must allow, within boundary and session policy.
    case account
    /// No identity policy is needed; boundary and session policy limit.
    case limited
    /// Neither identity policy, boundary nor session policy matters.
    case full
}

extension Caller {
    /// Whether, and how, a principal element speaks of this caller.
    ///
    /// - Parameters:
    ///   - effect: `NotPrincipal` exempts from a Deny more narrowly than it excludes from an Allow.
    ///   - identity: what the directory knows of the caller beyond its ARN.
    package func grant(of element: PrincipalElement, effect: Effect, identity: CallerIdentity) -> Grant {
        if element.isNegated { return isExempt(from: element, effect, identity) ? .none : .full }
        var best = Grant.none
        for entry in element.entries {
            best = max(best, grant(of: entry, identity))
            if best == .full { break }
        }
        return best
    }

    private func grant(of entry: PrincipalEntry, _ identity: CallerIdentity) -> Grant {
        switch entry {
        case .everyone: return .full
        case .account(let account): return account == self.account ? .account : .none
        case .service(let name):
            guard case .service(let own) = self else { return .none }
            return name == "*" || name == own ? .full : .none
        case .federated(let provider): return self == .federated(provider: provider) ? .full : .none
        case .canonicalUser: return .none
        case .uniqueID(let id):
            // What is left of a deleted principal matches nobody, unless the directory still has it.
            guard let known = identity.uniqueID, known == id else { return .none }
            if case .roleSession = self { return .limited }
            return .full
        case .arn(let name): return grant(of: name, identity)
        }
    }

    private func grant(of name: ResourceName, _ identity: CallerIdentity) -> Grant {
        switch self {
        case .user(let own): return own == name ? .full : .none
        case .federatedUser(let own):
            if own == name { return .full }
            if let user = identity.federatingUser { return user == name ? .limited : .none }
            // Where nothing tells whose session it is, the user of the same name is taken for it.
            guard name.service == "iam", name.account == own.account, name.resource?.hasPrefix("user/") ?? false else {
                return .none
            }
            return name.resource?.split(separator: "/").last == own.resource?.split(separator: "/").last ? .limited : .none
        case .roleSession(let account, let role, let session, let roleARN):
            guard name.account == account, let resource = name.resource else { return .none }
            if name.service == "sts" {
                let parts = resource.split(separator: "/", maxSplits: 2)
                guard parts.count == 3, parts[0] == "assumed-role", let session else { return .none }
                return parts[1].lowercased() == role.lowercased() && parts[2] == session ? .full : .none
            }
            guard name.service == "iam", resource.hasPrefix("role/") else { return .none }
            if let roleARN { return roleARN.text.lowercased() == name.text.lowercased() ? .limited : .none }
            // Names are unique in an account whatever their path, so the name decides where the path is not known.
            return resource.split(separator: "/").last?.lowercased() == role.lowercased() ? .limited : .none
        case .root, .service, .federated, .anonymous: return .none
        }
    }

    /// Whether `NotPrincipal` keeps a statement from this caller.
    ///
    /// An Allow excludes whoever the list speaks of. A Deny spares a caller only if each of what it is is listed: a user its own ARN and
    /// its account, a role session besides them its role; a listed account by itself spares nobody but its root user. A caller with a
    /// permissions boundary is denied whatever the list says
    /// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html).
    private func isExempt(from element: PrincipalElement, _ effect: Effect, _ identity: CallerIdentity) -> Bool {
        guard effect == .deny, isPrincipalOfAccount else { return element.entries.contains { grant(of: $0, identity) > .none } }
        if identity.hasBoundary { return false }
        if element.entries.contains(.everyone) { return true }
        guard let account, element.entries.contains(.account(account)) else { return false }
        switch self {
        case .root: return true
        case .user, .federatedUser: return element.entries.contains { grant(of: $0, identity) == .full }
        case .roleSession(let account, let role, let session, _):
            let isSessionListed = element.entries.contains { entry in
                guard case .arn(let name) = entry, let listed = Caller(name.text, action: Action("")) else { return false }
                // A role that is asked about without a session is some session of it: one that is listed, where there is one.
                guard case .roleSession(account, let other, let name?, nil) = listed, other.lowercased() == role.lowercased() else {
                    return false
                }
                return session == nil || session == name
            }
            return isSessionListed && element.entries.contains { grant(of: $0, identity) == .limited }
        case .service, .federated, .anonymous: return false
        }
    }
}

/// What is known of a caller beyond its ARN.
package struct CallerIdentity: Hashable, Sendable {
    package var uniqueID: String?
    package var hasBoundary = false
    /// The user whose GetFederationToken made a federated user's session.
    package var federatingUser: ResourceName?
    /// Whether its account is one from which members' root users can be taken over; `yes` where nothing tells.
    package var mayAssumeRoots = Truth.yes
    /// It is no root user, but anybody of an account of which nothing else is known.
    package var standsForAccount = false

    package init(
        uniqueID: String? = nil, hasBoundary: Bool = false, federatingUser: ResourceName? = nil, mayAssumeRoots: Truth = .yes
    ) {
        self.uniqueID = uniqueID
        self.hasBoundary = hasBoundary
        self.federatingUser = federatingUser
        self.mayAssumeRoots = mayAssumeRoots
    }
}
