extension Rule {
    /// The rules about access that is too wide: those that judge the policies of an account as they are, where it no longer matters how
    /// they were written.
    package static let security: [Rule] = [
        // Conditions that do not protect
        .forAllValuesAbsent, .ifExistsOpens, .negatedAllow, .weakMFACondition, .sensitiveKeyWildcard, .everyAddress,
        .untrustworthyKey,
        .prefixNegated, .wildcardIsPresence,
        // Principals
        .publicAccess, .notPrincipalAllow, .confusedDeputy, .wildcardInPrincipal,
        // Who may take a role
        .anyoneTakesRole, .rolesAnywhereActions, .tokenSubjectMissing, .tokenSubjectBroad, .tokenAudience, .tokenClaimAbsent,
        .samlAudience,
        // Access that is too broad
        .fullAccess, .wholeService, .wildcardAction, .notActionAllow, .notResourceAllow, .passAnyRole, .privilegeEscalation,
        .resourceExposure, .policyRewrite, .credentialsExposure, .dataExfiltration, .destructiveAccess, .infrastructureModification,
        .leaveOrganization,
    ]

    /// The rules about statements and conditions that AWS takes and that do not do what they say: what they give or forbid in the account
    /// is not what its owners read.
    package static let withoutEffect: [Rule] = [
        .unreadableValue, .typeMismatch, .severalBooleans, .impossibleValue, .contradictoryConditions, .datePassed, .privateAddress,
        .missingSetOperator, .literalWildcard, .textPatternOnARN, .insecureTransport, .missingPairedKey, .dynamoDBAttributes,
        .deletedPrincipal, .keyAbsentForService, .emptyNegation, .unknownConditionKey, .unknownVariable,
    ]

    /// All rules that a review of accounts asks of policies, in the order of the documentation.
    package static let review: [Rule] = {
        let ids = Set((security + withoutEffect).map(\.id))
        return all.filter { ids.contains($0.id) }
    }()

    /// The rules about the settings of coding agents.
    package static let agents: [Rule] = Rule.all.filter { if case .settings = $0.check { true } else { false } }
}
