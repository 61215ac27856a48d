extension AuditRule {
    /// Every rule of an audit, in the order of the documentation.
    package static let all: [AuditRule] = [
        // The change
        .destructiveBeyondAsk, .usedBeyondAsk, .deleteAndRecreate, .changeWithoutApproval, .approvalAfterTheFact,
        // The agent
        .agentWithHumanCredentials, .noBoundaryForAgent, .noSessionPolicyForAgent,
        // The policies and the credentials
        .administratorAccess, .escalationPossible, .serviceWildcard, .unusedAccess, .longLivedCredentials, .noMFAForDestructive,
        .unexplainedUse,
    ]
}
