package import PolicyLanguage
package import Principals

/// One principal or session with every layer that binds it, whatever it asks for: the one bridge from an input to the engine.
///
/// The resource's own layers are in a `ResourceSide`. The two together decide any request.
package struct BoundPrincipal: Sendable {
    package private(set) var caller: Caller
    package var identity: CallerIdentity
    /// Identity policies, boundary, session policies and service control policies.
    package var policies: PolicySet
    /// Condition keys that IAM sets from the principal, and those that are known of its session. Others may have any value.
    package var keys: Context
    /// What binds it and is missing.
    package var missing: [MissingPart]

    /// Nil where the text is not a principal, as `Caller.init(_:action:)` reads it.
    ///
    /// - Parameter isClosed: what the input does not hold does not exist, and keys that are not derived are absent.
    package init?(_ principal: String, in directory: Directory, closed isClosed: Bool = false) {
        guard let caller = Caller(principal, action: Action("")) else { return nil }
        self.init(caller, named: principal, in: directory, closed: isClosed)
    }

    /// Cost: O(policies that bind the principal), no document is read anew.
    package init(_ caller: Caller, named principal: String, in directory: Directory, closed isClosed: Bool = false) {
        self.init(caller, keys: Context(closed: isClosed))
        keys.derive(time: directory.asked)
        guard let name = PrincipalName(principal) else { return }
        let facts = directory.facts(of: name)
        bind(facts, directory.bindings(of: facts), named: \.named)
        if let account = caller.account { identity.mayAssumeRoots = directory.mayAssumeRoots(from: account) }
        keys.derive(facts.derivedContext(sessionTags: isClosed ? [] : nil))
    }

    /// A session as a log tells of it; nil where policies could bind nobody of that name.
    ///
    /// - Parameters:
    ///   - sessionPolicies: nil where there are none, or none is known.
    ///   - keys: those of the session, the principal's own among them.
    ///   - missing: of whatever layer.
    ///   - name: a policy under the name that a report calls it by.
    package init?(
        _ facts: PrincipalFacts, _ bindings: Bindings, sessionPolicies: [Policy]?, keys: Context, missing: [MissingPart],
        named name: (BoundPolicy) -> Policy = \.named
    ) {
        guard let caller = Caller(facts.name.text, action: Action("")) else { return nil }
        self.init(caller, keys: keys)
        bind(facts, bindings, named: name)
        policies.session = sessionPolicies
        self.missing = missing
    }

    /// A caller whom no policy binds yet.
    package init(_ caller: Caller, keys: Context, identity: CallerIdentity = CallerIdentity(), policies: PolicySet = PolicySet()) {
        self.caller = caller
        self.keys = keys
        self.identity = identity
        self.policies = policies
        missing = []
    }

    private mutating func bind(_ facts: PrincipalFacts, _ bindings: Bindings, named name: (BoundPolicy) -> Policy) {
        missing = bindings.missing
        policies.identity = bindings.identity.map(name)
        policies.boundary = bindings.boundary.map { [name($0)] }
        if !bindings.isExemptFromServiceControl {
            policies.serviceControl = bindings.serviceControl?.map { $0.policies.map(name) }
        }
        identity = CallerIdentity(
            uniqueID: facts.uniqueID, hasBoundary: bindings.hasBoundary,
            federatingUser: facts.user.map { ResourceName($0.facts.arn) })
        if case .roleSession(let account, let role, let session, nil) = caller, let arn = facts.role?.facts.arn {
            caller = .roleSession(account: account, role: role, session: session, roleARN: ResourceName(arn))
        }
    }

    /// Whether a policy of a resource speaks of the principal, in whatever way.
    package func isMeant(by policy: Policy) -> Bool {
        policy.statements.contains { statement in
            statement.principal.map { caller.grant(of: $0, effect: statement.effect, identity: identity) != .none } ?? false
        }
    }

    /// Whether a policy that binds it gives or forbids in its time alone.
    package var isBoundByClock: Bool {
        let control = (policies.serviceControl ?? []).flatMap(\.self)
        return (policies.identity + (policies.boundary ?? []) + control).contains(where: \.testsClock)
    }

    /// Every layer of a request on a resource.
    package func policies(on side: ResourceSide) -> PolicySet {
        var policies = policies
        policies.resource = side.policy
        policies.resourceControl = side.resourceControl
        return policies
    }

    /// Decides requests on a resource, and on others that have the same side.
    package func authorizer(on side: ResourceSide) -> Authorizer {
        Authorizer(policies(on: side), identity: identity, derived: keys)
    }
}

extension ControlLevel {
    /// The policies of levels of an organisation, the root's first, as decisions need them.
    package static func policies(of levels: [ControlLevel]) -> [[Policy]] { levels.map { $0.policies.map(\.named) } }
}

extension BoundPolicy {
    /// The policy under the name that a report calls it by.
    package var named: Policy {
        var policy = policy
        policy.name = arn ?? name
        return policy
    }
}

extension Context {
    /// Sets keys that were not set before.
    package mutating func derive(_ values: DerivedContext) {
        for (key, value) in values.values { derive(key, value) }
        for prefix in values.closedPrefixes { close(prefix: prefix) }
        for (key, pattern) in values.excluded { exclude(key, pattern) }
    }
}
