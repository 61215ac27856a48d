package import Authorization
package import PolicyLanguage

/// A statement of a resource's own policy, or a denial of a resource control policy, that speaks of a caller.
package struct ResourceStatement: Sendable {
    package let policy: Policy
    package let statement: Statement
    /// For an Allow, which of the caller's own limits it escapes.
    package let grant: Grant
    let governed: GovernedRequests
    /// Another account owns the resource.
    var isForeign = false

    var isControl: Bool { policy.kind == .resourceControl }

    /// The resource whose policy it is; nil for a resource control policy.
    package var holder: String? { isControl ? nil : governed.holder }
}
