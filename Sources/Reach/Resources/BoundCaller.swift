internal import Authorization
internal import PolicyLanguage
internal import Principals

/// A principal of an input with what binds it, as the sets need it.
struct BoundCaller {
    let caller: Caller
    let policies: PolicySet
    let identity: CallerIdentity
    /// The keys that it brings. Others may have any value.
    let known: Context
    let missing: [MissingPart]

    /// Nil where the text is no principal with policies.
    init?(_ principal: String, in directory: Directory) {
        self.init(anyone: principal, in: directory)
        guard caller.isPrincipalOfAccount else { return nil }
    }

    /// Nil where the text is no principal: not even a service, or everyone.
    init?(anyone principal: String, in directory: Directory) {
        guard var caller = Caller(principal, action: Action("")) else { return nil }
        let binding = PrincipalBinding(principal, in: directory, closed: false)
        if case .roleSession(let account, let role, let session, nil) = caller, let arn = binding.roleARN {
            caller = .roleSession(account: account, role: role, session: session, roleARN: arn)
        }
        self.caller = caller
        policies = binding.policies
        var identity = binding.identity
        identity.hasBoundary = identity.hasBoundary || binding.policies.boundary != nil
        self.identity = identity
        known = binding.derived
        missing = binding.missing
    }

    func isMeant(by policy: Policy) -> Bool {
        policy.statements.contains { statement in
            statement.principal.map { caller.grant(of: $0, effect: statement.effect, identity: identity) != .none } ?? false
        }
    }
}
