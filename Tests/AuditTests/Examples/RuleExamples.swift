@testable import Audit

/// What an audit rule is shown by: incidents in which it fires, and incidents in which it stays quiet.
struct RuleExamples: Sendable {
    let rule: AuditRule
    let fires: [IncidentFixture]
    let quiet: [IncidentFixture]

    init(of rule: AuditRule, fires: [IncidentFixture], quiet: [IncidentFixture]) {
        self.rule = rule
        self.fires = fires
        self.quiet = quiet
    }

    static let all: [RuleExamples] = [
        .accessWidenedBeforeUse, .agentChangedItsPermissions, .agentPower, .agentWithHumanCredentials, .agentWithoutTranscript,
        .allowedForGood, .approvalAfterTheFact, .changeWithoutApproval, .deleteAndRecreate, .deniedThenDone,
        .destructionNotSpokenOf, .destructiveBeyondAsk, .destructiveWithoutApproval, .dormantAssignment, .environmentMismatch,
        .escalationPossible, .escalationToAdministrator, .evidenceRemoval, .excessAccess, .externalAccess, .guardRemoved,
        .guardRemovedBeforeDestruction, .guardrailRemoved, .identityProviderExpired, .keyNotRotated, .loginWithoutMFA,
        .longLivedCredentials, .newAdministrator, .newCredentials, .noBoundaryForAgent, .noMFAForDestructive,
        .noSessionPolicyForAgent, .personLostInChain, .policyChangedDuringChange, .recreatedPrincipal, .refusedThenDone,
        .rootCredentials, .rootUse, .secretsInBulk, .sharedOutside, .temporaryAccessNotRemoved, .trailTampering, .unattendedAgent,
        .unexplainedUse, .unusedAccess, .unusedCredential, .unusedPrincipal, .usedBeyondAsk, .weakSignIn,
    ]
}
