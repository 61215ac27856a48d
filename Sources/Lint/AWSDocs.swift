/// Pages of AWS's documentation that rules come from.
enum AWSDocs {
    private static let guide = "https://docs.aws.amazon.com/IAM/latest/UserGuide/"

    static let grammar = guide + "reference_policies_grammar.html"
    static let version = guide + "reference_policies_elements_version.html"
    static let sid = guide + "reference_policies_elements_sid.html"
    static let effect = guide + "reference_policies_elements_effect.html"
    static let principal = guide + "reference_policies_elements_principal.html"
    static let notPrincipal = guide + "reference_policies_elements_notprincipal.html"
    static let action = guide + "reference_policies_elements_action.html"
    static let notAction = guide + "reference_policies_elements_notaction.html"
    static let resource = guide + "reference_policies_elements_resource.html"
    static let notResource = guide + "reference_policies_elements_notresource.html"
    static let condition = guide + "reference_policies_elements_condition.html"
    static let operators = guide + "reference_policies_elements_condition_operators.html"
    static let setOperators = guide + "reference_policies_condition-single-vs-multi-valued-context-keys.html"
    static let variables = guide + "reference_policies_variables.html"
    static let globalKeys = guide + "reference_policies_condition-keys.html"
    static let quotas = guide + "reference_iam-quotas.html"
    static let arns = guide + "reference_identifiers.html"
    static let passRole = guide + "id_roles_use_passrole.html"
    static let serviceLinkedRoles = guide + "id_roles_create-service-linked-role.html"
    static let confusedDeputy = guide + "confused-deputy.html"
    static let oidc = guide + "id_roles_providers_oidc_secure-by-default.html"
    static let federationKeys = guide + "reference_policies_iam-condition-keys.html"
    static let mfa = guide + "id_credentials_mfa_configure-api-require.html"
    static let checks = guide + "access-analyzer-reference-policy-checks.html"
    static let leastPrivilege = guide + "best-practices.html#grant-least-privilege"
    static let jobFunctions = guide + "access_policies_job-functions.html"
    static let evaluation = guide + "reference_policies_evaluation-logic.html"
    static let serviceReference =
        "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html"
    static let controlPolicies =
        "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html"
    static let resourceControlPolicies =
        "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html"
    static let escalation = "https://pathfinding.cloud/paths/"
}
