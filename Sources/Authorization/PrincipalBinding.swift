package import PolicyLanguage
package import Principals

/// What an audit input says of one principal, whatever it asks for: its policies, who it is, and the keys that it brings.
package struct PrincipalBinding: Sendable {
    /// Identity policies, boundary and service control policies.
    package var policies = PolicySet()
    package var identity = CallerIdentity()
    /// Nil where the principal is no session of a role of the input.
    package var roleARN: ResourceName?
    /// Condition keys that IAM sets from the principal.
    package var derived: Context
    /// What the input does not hold.
    package var missing: [MissingPart] = []

    /// - Parameters:
    ///   - principal: as `Caller.init(_:action:)` reads it.
    ///   - isClosed: what the input does not hold does not exist. Cost: O(policies that bind the principal).
    package init(_ principal: String, in directory: Directory, closed isClosed: Bool) {
        derived = Context(closed: isClosed)
        guard let name = PrincipalName(principal) else { return }
        let facts = directory.facts(of: name)
        let bindings = directory.bindings(of: facts)
        missing = bindings.missing
        policies.identity = bindings.identity.map(\.named)
        policies.boundary = bindings.boundary.map { [$0.named] }
        if !bindings.isExemptFromServiceControl { policies.serviceControl = bindings.serviceControl.map(Self.levels) }
        identity = CallerIdentity(
            uniqueID: facts.uniqueID, hasBoundary: bindings.hasBoundary,
            federatingUser: facts.user.map { ResourceName($0.facts.arn) })
        roleARN = facts.role.map { ResourceName($0.facts.arn) }
        derived.derive(facts.derivedContext(sessionTags: isClosed ? [] : nil))
    }

    package static func levels(_ levels: [ControlLevel]) -> [[Policy]] { levels.map { $0.policies.map(\.named) } }
}

extension Context {
    /// Sets keys that were not set before.
    package mutating func derive(_ values: DerivedContext) {
        for (key, value) in values.values { derive(key, value) }
        for prefix in values.closedPrefixes { close(prefix: prefix) }
    }
}
