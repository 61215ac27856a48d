extension Rule {
    /// Every rule about policy documents, in the order of the documentation.
    package static let all: [Rule] = [
        // The grammar
        .invalidJSON, .wrongType, .unknownElement, .missingElement, .unsupportedElement, .conflictingElements, .emptyStatement,
        .missingVersion, .invalidVersion, .oldVersion, .invalidEffect, .invalidSid, .duplicateSid, .emptySid, .emptyList,
        .emptyCondition, .duplicateConditionKey, .unsupportedCharacter, .policyTooLarge, .placeholder,
        // Actions
        .malformedAction, .serviceNameWildcard, .unknownService, .unknownAction, .actionMatchesNothing, .retiredAction,
        .redundantAction, .actionNotForTrust,
        // Resources
        .malformedARN, .invalidPartition, .invalidARNService, .invalidARNRegion, .invalidARNAccount, .unknownResourceType,
        .secretARNSuffix, .resourceMismatch, .actionNeedsOtherResource, .redundantResource,
        // Policy variables
        .malformedVariable, .misplacedVariable, .variableInOldVersion, .unknownVariable,
        // Conditions: what AWS cannot read
        .unknownOperator, .nullMisuse, .malformedConditionKey, .unknownConditionKey, .keyNotOfAction, .tagConditionUnsupported,
        .networkKeyUnsupported, .typeMismatch, .unreadableValue, .mixedValueTypes, .severalBooleans, .impossibleValue,
        .contradictoryConditions, .datePassed, .privateAddress, .missingSetOperator, .deprecatedConditionKey,
        // Conditions: what they do not protect
        .setOperatorOnSingleValue, .forAllValuesAbsent, .forAnyValueAbsent, .ifExistsOpens, .ifExistsIdle, .ifExistsDenies,
        .negatedAllow,
        .weakMFACondition, .literalWildcard, .textPatternOnARN, .sensitiveKeyWildcard, .everyAddress, .insecureTransport,
        .addressHostBits,
        .untrustworthyKey, .missingPairedKey, .wildcardIsPresence, .redundantConditionValue, .dynamoDBAttributes, .prefixNegated,
        // Principals
        .malformedPrincipal, .unknownPrincipalType, .wildcardInPrincipal, .deletedPrincipal, .federatedOutsideTrust,
        .redundantPrincipal, .publicAccess, .notPrincipalAllow, .notPrincipalDeny, .confusedDeputy, .keyAbsentForService,
        .denyEveryone, .networkDenyHitsServices,
        // Who may take a role
        .anyoneTakesRole, .accountTrust, .assumeActionMismatch, .rolesAnywhereActions, .tokenSubjectMissing, .tokenSubjectBroad,
        .tokenAudience, .tokenClaimAbsent, .samlAudience,
        // Resource control policies
        .resourceControlAllow, .resourceControlPrincipal, .resourceControlAction, .resourceControlService,
        .resourceControlAnonymous,
        // Access that is too broad
        .fullAccess, .administratorAttached, .wholeService, .wildcardAction, .notActionAllow, .notResourceAllow, .passAnyRole,
        .createServiceLinkedRole,
        .privilegeEscalation, .resourceExposure, .policyRewrite, .credentialsExposure, .dataExfiltration, .destructiveAccess,
        .infrastructureModification, .wildcardResource, .leaveOrganization, .unknownManagedPolicy,
        // Access that is new against a base
        .newAccess,
        // Statements that do nothing
        .emptyNegation, .redundantStatement, .shadowedStatement, .droppedCondition, .joinedConditions,
        .strangeServiceAccount,
        // Coding agents' settings
        .agentAnything, .agentNeverAsks, .agentAnyCommand, .agentAnyCloudCommand, .agentChangingCommand, .agentCommandRunner,
        .agentAnyServerTool, .agentAnyServiceOperation, .agentSecretsAsReads, .agentNeverAskingAllowed, .agentNothingDenied,
        .agentDenialWithoutEffect, .agentLimitWithoutEffect, .agentPrivilegedProfile, .agentOpenSandbox,
        // What was not read or decided
        .gap,
        // The project's configuration
        .expiredSuppression, .unusedSuppression, .invalidSuppression, .configurationChanged,
    ]
}
