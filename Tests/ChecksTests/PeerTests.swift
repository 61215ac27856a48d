import Testing
@testable import Lint

@testable import Audit

/// Every check that a peer makes has a counterpart, or one line that says why it has none.
@Suite struct PeerTests {
    /// The peers' own names, taken from their files.
    static let names: [String: String] = [
        "access-analyzer": """
        ARN_ACCOUNT_NOT_ALLOWED ARN_REGION_NOT_ALLOWED DATA_TYPE_MISMATCH DUPLICATE_KEYS_WITH_DIFFERENT_CASE
        INVALID_ACTION INVALID_ARN_ACCOUNT INVALID_ARN_PREFIX INVALID_ARN_REGION INVALID_ARN_RESOURCE
        INVALID_ARN_SERVICE_CASE INVALID_CONDITION_DATA_TYPE INVALID_CONDITION_KEY_FORMAT
        INVALID_CONDITION_MULTIPLE_BOOLEAN INVALID_CONDITION_OPERATOR INVALID_EFFECT INVALID_GLOBAL_CONDITION_KEY
        INVALID_PARTITION INVALID_POLICY_ELEMENT INVALID_PRINCIPAL_FORMAT INVALID_PRINCIPAL_KEY INVALID_REGION
        INVALID_SERVICE INVALID_SERVICE_CONDITION_KEY INVALID_SERVICE_IN_ACTION INVALID_VARIABLE_FOR_OPERATOR
        INVALID_VERSION JSON_SYNTAX_ERROR MISSING_ACTION MISSING_ARN_FIELD MISSING_ARN_REGION MISSING_EFFECT
        MISSING_PRINCIPAL MISSING_QUALIFIER MISSING_RESOURCE MISSING_STATEMENT NULL_WITH_IF_EXISTS
        SCP_SYNTAX_ERROR_ACTION_WILDCARD SCP_SYNTAX_ERROR_PRINCIPAL UNIQUE_SIDS_REQUIRED UNSUPPORTED_ACTION_IN_POLICY
        UNSUPPORTED_ELEMENT_COMBINATION UNSUPPORTED_GLOBAL_CONDITION_KEY UNSUPPORTED_PRINCIPAL
        UNSUPPORTED_RESOURCE_ARN_IN_POLICY UNSUPPORTED_SID UNSUPPORTED_WILDCARD_IN_PRINCIPAL MISSING_BRACE_IN_VARIABLE
        MISSING_QUOTE_IN_VARIABLE UNSUPPORTED_SPACE_IN_VARIABLE EMPTY_VARIABLE VARIABLE_UNSUPPORTED_IN_ELEMENT
        VARIABLE_UNSUPPORTED_IN_VERSION PRIVATE_IP_ADDRESS PRIVATE_NOT_IP_ADDRESS POLICY_SIZE_EXCEEDS_SCP_QUOTA
        INVALID_SERVICE_PRINCIPAL_FORMAT MISSING_TAG_KEY_IN_CONDITION INVALID_VPC_FORMAT INVALID_VPCE_FORMAT
        FEDERATED_PRINCIPAL_NOT_SUPPORTED UNSUPPORTED_ACTION_FOR_CONDITION_KEY
        UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL
        ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE
        TYPE_MISMATCH_IP_RANGE MISSING_ACTION_FOR_CONDITION_KEY
        INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY MISMATCHED_ACTION_FOR_PRINCIPAL
        MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY POLICY_SIZE_EXCEEDS_RCP_QUOTA RCP_SYNTAX_ERROR_PRINCIPAL
        RCP_SYNTAX_ERROR_ALLOW RCP_SYNTAX_ERROR_NOTACTION RCP_SYNTAX_ERROR_ACTION MISSING_ARN_ACCOUNT
        INVALID_KMS_KEY_VALUE VARIABLE_USAGE_TOO_PERMISSIVE WILDCARD_USAGE_TOO_PERMISSIVE CREATE_SLR_WITH_NOT_RESOURCE
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE
        CREATE_SLR_WITH_STAR_IN_RESOURCE CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE
        CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION DEPRECATED_GLOBAL_CONDITION_KEY INVALID_DATE_VALUE
        INVALID_ROLE_REFERENCE INVALID_USER_REFERENCE MISSING_VERSION UNIQUE_SIDS_RECOMMENDED
        WILDCARD_WITHOUT_LIKE_OPERATOR POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA
        POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA TYPE_MISMATCH TYPE_MISMATCH_BOOLEAN TYPE_MISMATCH_DATE
        TYPE_MISMATCH_NUMBER TYPE_MISMATCH_STRING SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED
        POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY
        RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK
        USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES UNTRUSTWORTHY_CONDITION_KEY ALLOW_WITH_NOT_PRINCIPAL
        FORALLVALUES_WITH_SINGLE_VALUED_KEY PASS_ROLE_WITH_NOT_RESOURCE PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE
        PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE PASS_ROLE_WITH_STAR_IN_RESOURCE
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION
        MISSING_PAIRED_CONDITION_KEYS DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
        DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL
        MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL MISSING_GITHUB_REPO_CONDITION_KEY
        STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS DYNAMODB_ATTRIBUTES_WITHOUT_SELECT S3_PREFIX_IN_NEGATIVE_CONTEXT
        FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE EMPTY_ARRAY_ACTION EMPTY_ARRAY_CONDITION
        EMPTY_ARRAY_CONDITION_FORALLVALUES EMPTY_ARRAY_CONDITION_FORANYVALUE EMPTY_ARRAY_CONDITION_IFEXISTS
        EMPTY_ARRAY_PRINCIPAL EMPTY_ARRAY_RESOURCE EMPTY_OBJECT_CONDITION EMPTY_OBJECT_PRINCIPAL EMPTY_SID_VALUE
        EQUIVALENT_TO_NULL_FALSE EQUIVALENT_TO_NULL_TRUE IMPROVE_IP_RANGE NULL_WITH_QUALIFIER
        PRIVATE_IP_ADDRESS_SUBSET PRIVATE_NOT_IP_ADDRESS_SUBSET REDUNDANT_ACTION REDUNDANT_CONDITION_VALUE_NUM
        REDUNDANT_RESOURCE REDUNDANT_STATEMENT WILDCARD_IN_SERVICE_NAME
        ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
        ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL
        IRRELEVANT_CONDITION_KEY_IN_POLICY REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION
        REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION
        CONFIRM_AUDIENCE_CLAIM_TYPE
        """,
        "access-analyzer-custom": "CheckNoNewAccess CheckAccessNotGranted CheckNoPublicAccess",
        "parliament": """
        EXCEPTION MALFORMED_JSON MALFORMED DUPLICATE_SID RESOURCE_POLICY_PRIVILEGE_ESCALATION UNKNOWN_PRINCIPAL
        UNKNOWN_FEDERATION_SOURCE MISMATCHED_TYPE_OPERATION_TO_NULL MISMATCHED_TYPE_BUT_USABLE MISMATCHED_TYPE
        UNKNOWN_ACTION UNKNOWN_PREFIX UNKNOWN_CONDITION_FOR_ACTION BAD_PATTERN_FOR_MFA INVALID_SID INVALID_ARN
        NO_VERSION INVALID_VERSION OLD_VERSION RESOURCE_MISMATCH RESOURCE_STAR RESOURCE_EFFECTIVELY_STAR
        UNKNOWN_OPERATOR PERMISSIONS_MANAGEMENT_ACTIONS PRIVILEGE_ESCALATION CREDENTIALS_EXPOSURE SENSITIVE_ACCESS
        NOTPRINCIPAL_WITH_ALLOW NOTRESOURCE_WITH_ALLOW SINGLE_VALUE_CONDITION_TOO_PERMISSIVE
        """,
        "cloudsplaining": """
        PrivilegeEscalation DataExfiltration ResourceExposure ServiceWildcard CredentialsExposure
        InfrastructureModification AssumableByComputeService AssumableByCrossAccountPrincipal AssumableByAnyPrincipal
        AssumableByAnyPrincipalWithConditions CreateAccessKey CreateLoginProfile UpdateLoginProfile AddUserToGroup
        CreateNewPolicyVersion SetExistingDefaultPolicyVersion AttachUserPolicy AttachGroupPolicy AttachRolePolicy
        PutUserPolicy PutGroupPolicy PutRolePolicy UpdateRolePolicyToAssumeIt CreateEC2WithExistingIP
        PassExistingRoleToNewLambdaThenInvoke PassExistingRoleToNewLambdaThenTriggerWithNewDynamo
        PassExistingRoleToNewLambdaThenTriggerWithExistingDynamo PassExistingRoleToNewGlueDevEndpoint
        PassExistingRoleToCloudFormation PassExistingRoleToNewDataPipeline UpdateExistingGlueDevEndpoint
        EditExistingLambdaFunctionWithRole AccessExistingBedrockCodeInterpreterSession ExecuteCloudFormationChangeSet
        ModifyEC2InstanceUserDataThenRestart ModifyExistingEC2LaunchTemplate EC2InstanceConnectSendSSHPublicKey
        ECSExecuteCommandOnRunningTask UpdateAndInvokeLambdaFunction UpdateLambdaFunctionAndAddPermission
        CreatePresignedSageMakerNotebookUrl UpdateSageMakerNotebookLifecycleConfig
        PassExistingRoleToNewAppRunnerService PassExistingRoleToNewBedrockCodeInterpreter
        PassExistingRoleToNewCloudFormationStackSet PassRoleToUpdateCloudFormationStackSet
        PassExistingRoleToNewCodeBuildProjectThenBuild PassExistingRoleToNewCodeBuildProjectThenBuildBatch
        PassExistingRoleToNewEC2SpotInstance PassExistingRoleToNewECSClusterServiceTask
        PassExistingRoleToNewECSClusterRunTask PassExistingRoleToNewECSService PassExistingRoleToNewECSTaskViaRunTask
        PassExistingRoleToNewECSTaskViaStartTask PassExistingRoleToNewGlueJobThenRun
        PassExistingRoleToNewGlueJobViaTrigger PassExistingRoleToUpdatedGlueJobThenRun
        PassExistingRoleToUpdatedGlueJobViaTrigger PassExistingRoleToNewLambdaThenAddPermission
        PassExistingRoleToNewSageMakerNotebookInstance PassExistingRoleToNewSageMakerTrainingJob
        PassExistingRoleToNewSageMakerProcessingJob CreateAndRotateAccessKey AttachUserPolicyThenCreateAccessKey
        CreatePolicyVersionThenAssumeRole PutUserPolicyThenCreateAccessKey AttachRolePolicyThenUpdateAssumeRolePolicy
        CreatePolicyVersionThenUpdateAssumeRolePolicy PutRolePolicyThenUpdateAssumeRolePolicy
        """,
        "iam-policy-validator": """
        action_conflict action_detected bare_wildcard_not_allowed bare_wildcard_resource_not_allowed blocked_principal
        check_execution_error combined_not_action_not_resource confused_deputy_risk duplicate_sid empty_statement
        forallvalues_allow_without_null_check foranyvalue_deny_without_null_check forbidden_action
        forbidden_condition_present forbidden_principal_condition global_condition_key_with_action_specific
        ifexists_deny_suggestion ifexists_on_always_present_key ifexists_weakens_deny
        ifexists_weakens_security_condition ineffective_deny_carve_out invalid_action invalid_arn_format_for_operator
        invalid_bool_value_for_operator invalid_condition_key invalid_condition_requirement invalid_effect
        invalid_ip_cidr_format invalid_not_principal invalid_operator invalid_principal
        invalid_principal_type_for_assume_action invalid_provider_format invalid_rcp_effect invalid_rcp_not_action
        invalid_rcp_not_principal invalid_rcp_principal invalid_rcp_wildcard_action invalid_resource
        invalid_sid_format invalid_sid_type invalid_statement_type invalid_value_format invalid_version
        invalid_wildcard_action json_parse_error literal_wildcard_deny_carve_out mfa_antipattern_bool_false
        mfa_antipattern_boolif_exists_false mfa_antipattern_null_false mfa_antipattern_null_true missing_action
        missing_condition missing_effect missing_principal missing_principal_condition
        missing_principal_condition_any_of missing_rcp_principal missing_rcp_resource missing_required_condition
        missing_required_condition_any_of missing_required_condition_for_assume_action missing_resource
        missing_statement missing_version not_action_allow not_action_allow_ineffective not_action_allow_no_condition
        not_action_deny_review not_principal_usage not_principal_with_allow not_resource_broad
        not_resource_deny_ineffective not_resource_deny_review outdated_version overly_permissive policy_size_exceeded
        policy_size_type_ambiguous policy_type_hint principal_conflict privilege_escalation rcp_blanket_deny
        rcp_carveout_missing_ifexists rcp_missing_service_carveout resource_conflict resource_mismatch security_risk
        service_principal_wildcard set_operator_on_single_valued_key type_mismatch type_mismatch_usable
        unauthorized_principal unexpected_principal unexpected_resource unknown_field unknown_policy_field
        unsupported_rcp_service
        """,
    ]

    @Test(arguments: [
        ("access-analyzer", 153), ("access-analyzer-custom", 3), ("parliament", 30), ("cloudsplaining", 69),
        ("iam-policy-validator", 97),
    ])
    func everyNameHasACounterpart(_ peer: String, _ count: Int) throws {
        let names = try #require(Self.names[peer]).split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(names.count == count)
        let entries = PeerRule.all.filter { $0.peer == peer }
        #expect(entries.map(\.name).sorted() == names.sorted(), "the names of \(peer) and of the table")
        for entry in entries {
            #expect(entry.rules.isEmpty != (entry.why == nil), "\(entry.name): either rules or a reason")
        }
    }

    @Test(arguments: PeerRule.all) func itsRulesExist(_ entry: PeerRule) {
        for id in entry.rules { #expect(Rule.all.contains { $0.id == id }, "\(entry.peer) \(entry.name): no rule `\(id)`") }
        #expect(Set(entry.rules).count == entry.rules.count)
        if let why = entry.why {
            #expect(why.first?.isUppercase == false)
            #expect(why.last != ".")
        }
    }
}
