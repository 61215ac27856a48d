package import Authorization
package import PolicyLanguage

/// A statement of a resource's own policy that speaks of a caller.
package struct ResourceStatement: Sendable {
    package let policy: Policy
    package let statement: Statement
    /// For an Allow, which of the caller's own limits it escapes.
    package let grant: Grant
    let governed: GovernedRequests

    /// The resource whose policy it is.
    package var holder: String { governed.holder }
}
