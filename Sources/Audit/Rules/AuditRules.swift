extension AuditRule {
    /// Every rule of an audit, in the order of the documentation.
    package static let all: [AuditRule] = [
        // The change
        .destructiveBeyondAsk, .usedBeyondAsk, .deleteAndRecreate, .guardRemovedBeforeDestruction, .changeWithoutApproval,
        .approvalAfterTheFact,
        // The agent
        .agentWithHumanCredentials, .noBoundaryForAgent, .noSessionPolicyForAgent, .excessAccess,
        // The transcript
        .destructiveWithoutApproval, .destructionNotSpokenOf, .refusedThenDone, .environmentMismatch, .unattendedAgent,
        .allowedForGood,
        .agentChangedItsPermissions,
        // The sessions and the credentials
        .escalationPossible, .longLivedCredentials, .noMFAForDestructive, .personLostInChain, .unexplainedUse,
        // What changed permissions
        .accessWidenedBeforeUse, .temporaryAccessNotRemoved, .guardrailRemoved, .policyChangedDuringChange, .recreatedPrincipal,
        // The logs as a whole
        .trailTampering, .guardRemoved, .rootUse, .loginWithoutMFA, .newAdministrator, .newCredentials, .sharedOutside,
        .secretsInBulk,
        .deniedThenDone, .agentWithoutTranscript,
        // The accounts
        .escalationToAdministrator, .externalAccess, .evidenceRemoval, .unusedPrincipal, .unusedCredential, .keyNotRotated,
        .unusedAccess,
        .rootCredentials, .weakSignIn, .identityProviderExpired, .dormantAssignment, .agentPower,
    ]
}
