internal import Authorization
internal import Documents
internal import PolicyLanguage

/// Decides requests against one pool alone, by `Authorizer`: every other layer lets them pass.
struct PoolAuthorizer {
    private let authorizer: Authorizer
    private let pool: StatementPool
    private let isResourcePolicy: Bool

    /// - Parameter pool: of one document, where it is a resource's own policy.
    init(_ pool: StatementPool, kind: PolicyKind, asker: Asker?) {
        self.pool = pool
        isResourcePolicy = kind.isResourcePolicy
        var policies = PolicySet(identity: Self.everything, resource: Self.delegation.first, session: Self.everything)
        switch kind {
        case .identity: policies.identity = pool.policies
        case .resource, .trust: policies.resource = pool.policies.first
        case .boundary: policies.boundary = pool.policies
        case .session: policies.session = pool.policies
        case .serviceControl: policies.serviceControl = [pool.policies]
        case .resourceControl:
            policies.resourceControl = [pool.policies]
            policies.resource = Self.everything.first
        case .endpoint:
            policies.endpoint = pool.policies
            policies.resource = Self.everything.first
        }
        authorizer = Authorizer(policies, identity: asker?.identity ?? CallerIdentity())
    }

    /// Whether the pool allows a request.
    ///
    /// What a resource's own policy grants is told best from another account, where identity policies do not stand in for it.
    func allows(_ request: Witness, by asker: Asker?) -> Bool {
        guard let asker else {
            return verdict(request, Self.somebody, resourceAccount: Self.account)
        }
        guard let caller = asker.caller else { return plainly(request, by: asker) }
        let elsewhere = caller.account == Self.account ? Self.otherAccount : Self.account
        return verdict(request, caller, resourceAccount: elsewhere)
    }

    /// For those whom no request can name.
    private func plainly(_ request: Witness, by asker: Asker) -> Bool {
        let applying = pool.entries(for: asker, isResourcePolicy: isResourcePolicy).filter {
            $0.statement.applies(to: request) == .yes
        }
        return !applying.isEmpty && applying.allSatisfy { $0.statement.effect == .allow }
    }

    private func verdict(_ request: Witness, _ caller: Caller, resourceAccount: String) -> Bool {
        authorizer.verdict(
            Request(
                caller: caller, action: request.action, resource: request.resource, resourceAccount: resourceAccount,
                context: request.context)) == .allowed
    }

    private static let account = "210987654321"
    private static let otherAccount = "123456789012"
    private static let somebody = Caller.roleSession(
        account: account, role: "example", session: "example", roleARN: ResourceName("arn:aws:iam::\(account):role/example"))

    /// Everything to everybody.
    private static let everything = policy(#""*""#)
    /// Everything to the account's own policies: a key's or a role's that does not speak would stop them (docs/reference/resource-policies.md).
    private static let delegation = policy(#"{"AWS": "210987654321"}"#)

    private static func policy(_ principal: String) -> [Policy] {
        let text = """
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \(principal), "Action": "*", "Resource": "*"}]}
            """
        return (try? Policy(JSONDocument.parse(text, name: "everything").root, kind: .resource)).map { [$0] } ?? []
    }
}

extension PolicyKind {
    /// Whether it says who is meant, and grants nothing to others.
    var isResourcePolicy: Bool { self == .resource || self == .trust }

    /// Whether its statements speak of principals.
    var namesPrincipals: Bool { isResourcePolicy || self == .endpoint }
}
