package import Authorization
package import Documents

/// Who may do one thing to one resource.
package struct AccessReport: Sendable {
    /// Surest first, then with the shortest chain, then by name.
    package let holders: [AccessHolder]
    package let gaps: [Gap]
    /// What the answer takes for granted.
    package let assumptions: [Gap]
}

/// A principal that may, by itself or as a role that it can take over.
package struct AccessHolder: Sendable {
    package let principal: String
    /// Whether it may for certain; otherwise it hangs on what `hangsOn` says, or on what the input lacks.
    package let isCertain: Bool
    /// The roles that it takes over one after another, the last of which may; none where it may itself.
    package let chain: [EscalationStep]
    /// Keys with values that would allow it and that no input gives.
    package let hangsOn: [Dependency.Setting]
    /// The statements that allow it, of the principal or of the last role.
    package let statements: [AppliedStatement]
}
