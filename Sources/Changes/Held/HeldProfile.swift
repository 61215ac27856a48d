package import Authorization
internal import Documents
package import PolicyLanguage
package import Principals
package import Timeline

/// What one set of credentials may do: what was in force, bound to the engine that decides.
package struct HeldProfile {
    package let inForce: InForce
    package let bound: BoundPrincipal
    /// Keys that hold for whatever the session asks; those of a single request come on top.
    package var context: Context { bound.keys }
    private let directory: Directory

    package var caller: Caller { bound.caller }
    package var identity: CallerIdentity { bound.identity }
    /// Without the resource's own layers.
    package var policies: PolicySet { bound.policies }

    /// Nil where the credentials are nobody's that policies could bind.
    init?(_ inForce: InForce, context: Context, in directory: Directory) {
        let bound = BoundPrincipal(
            inForce.principal, inForce.bindings, sessionPolicies: inForce.sessionPolicies, keys: context, missing: inForce.missing
        ) { $0.named(for: inForce.principal) }
        guard var bound else { return nil }
        if let account = bound.caller.account { bound.identity.mayAssumeRoots = directory.mayAssumeRoots(from: account) }
        self.inForce = inForce
        self.bound = bound
        self.directory = directory
    }

    /// The same without what its own requests brought: whatever a session of the principal may bring.
    var anyContext: BoundPrincipal? {
        BoundPrincipal(
            inForce.principal, inForce.bindings, sessionPolicies: inForce.sessionPolicies, keys: inForce.callerContext,
            missing: inForce.missing
        ) { $0.named(for: inForce.principal) }
    }

    /// Missing parts that could still take away what is allowed, in words.
    var openLimits: [String] {
        [PolicyKind.boundary, .session, .serviceControl].filter(inForce.openLayers.contains).map {
            "a \($0.rawValue) policy that is missing"
        }
    }

    /// The resource's side of requests on it: build it once for many requests on one resource, or on several alike.
    package func side(of resource: ResourceName, for action: Action = Action("")) -> Side {
        let side = directory.side(of: resource, for: action, asker: bound.caller.account)
        // What a call says of itself is not what the session's other calls say.
        let authorizer = Authorizer(bound.policies(on: side), identity: bound.identity, derived: Context(closed: false))
        return Side(resource: side, authorizer: authorizer)
    }

    package struct Side {
        package let resource: ResourceSide
        fileprivate let authorizer: Authorizer
    }

    /// - Parameter context: what is known of the request, of its caller too; nil for what holds for whatever the session asks.
    package func rule(_ action: Action, _ side: Side, _ context: Context? = nil) -> Ruling {
        bound.rule(side.resource.request(bound.caller, action, context ?? bound.keys), on: side.resource, side.authorizer)
    }
}

extension BoundPolicy {
    /// The policy under the name by which a report calls it.
    package func named(for principal: PrincipalFacts) -> Policy {
        var policy = policy
        switch source {
        case .managed, .resource: policy.name = arn ?? name
        case .inline: policy.name = "inline policy \(code(name)) of \(principal.arn ?? principal.name.text)"
        case .group(let group): policy.name = arn ?? "inline policy \(code(name)) of group \(group)"
        case .target(let target): policy.name = "\(code(name)) on \(target)"
        }
        return policy
    }
}

extension StatementReference {
    package init(_ applied: AppliedStatement) {
        self.init(applied.statement, of: applied.policy, layer: applied.layer)
    }

    package init(_ statement: Statement, of policy: Policy, layer: Layer) {
        self.init(
            policy: policy.name ?? "policy", layer: layer.rawValue, sid: statement.sid, index: statement.index,
            location: statement.location)
    }
}
