extension AuditRule {
    /// Every rule of an audit, in the order of the documentation.
    package static let all: [AuditRule] = [
        // The change
        .destructiveBeyondAsk, .usedBeyondAsk, .deleteAndRecreate, .changeWithoutApproval, .approvalAfterTheFact,
        // The agent
        .agentWithHumanCredentials, .noBoundaryForAgent, .noSessionPolicyForAgent,
        // The sessions and the credentials
        .escalationPossible, .longLivedCredentials, .noMFAForDestructive, .unexplainedUse,
        // The accounts
        .escalationToAdministrator, .externalAccess, .evidenceRemoval, .unusedPrincipal, .unusedCredential, .unusedAccess,
        .rootCredentials, .dormantAssignment, .agentPower,
    ]
}
