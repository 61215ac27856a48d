extension Rule {
    /// Every rule about policy documents, in the order of the documentation.
    package static let all: [Rule] = [
        // The grammar
        .invalidJSON, .wrongType, .unknownElement, .missingElement, .unsupportedElement, .conflictingElements, .emptyStatement,
        .missingVersion, .invalidVersion, .oldVersion, .invalidEffect, .invalidSid, .duplicateSid, .emptySid, .emptyList,
        .emptyCondition, .duplicateConditionKey, .unsupportedCharacter, .policyTooLarge,
        // Actions
        .malformedAction, .serviceNameWildcard, .unknownService, .unknownAction, .actionMatchesNothing, .retiredAction,
        .redundantAction, .actionNotForTrust,
        // Resources
        .malformedARN, .invalidPartition, .invalidARNService, .invalidARNRegion, .invalidARNAccount, .unknownResourceType,
        .resourceMismatch, .actionNeedsOtherResource, .redundantResource,
    ]
}
