/// What every peer checks, by its names: the rules of Ambit that tell the same, or after `!` why none does.
enum PeerTables {
    /// AWS IAM Access Analyzer's ValidatePolicy: issue codes (IAM User Guide, 2026).
    static let accessAnalyzer = """
        ARN_ACCOUNT_NOT_ALLOWED invalid-arn-account
        ARN_REGION_NOT_ALLOWED invalid-arn-region
        DATA_TYPE_MISMATCH wrong-type
        DUPLICATE_KEYS_WITH_DIFFERENT_CASE duplicate-condition-key
        INVALID_ACTION unknown-action malformed-action action-matches-nothing retired-action
        INVALID_ARN_ACCOUNT invalid-arn-account
        INVALID_ARN_PREFIX malformed-arn
        INVALID_ARN_REGION invalid-arn-region
        INVALID_ARN_RESOURCE unknown-resource-type
        INVALID_ARN_SERVICE_CASE invalid-arn-service
        INVALID_CONDITION_DATA_TYPE mixed-value-types
        INVALID_CONDITION_KEY_FORMAT malformed-condition-key
        INVALID_CONDITION_MULTIPLE_BOOLEAN several-booleans
        INVALID_CONDITION_OPERATOR unknown-operator
        INVALID_EFFECT invalid-effect
        INVALID_GLOBAL_CONDITION_KEY unknown-condition-key
        INVALID_PARTITION invalid-partition
        INVALID_POLICY_ELEMENT unknown-element
        INVALID_PRINCIPAL_FORMAT malformed-principal
        INVALID_PRINCIPAL_KEY unknown-principal-type
        INVALID_REGION invalid-arn-region
        INVALID_SERVICE invalid-arn-service
        INVALID_SERVICE_CONDITION_KEY unknown-condition-key
        INVALID_SERVICE_IN_ACTION unknown-service
        INVALID_VARIABLE_FOR_OPERATOR misplaced-variable
        INVALID_VERSION invalid-version
        JSON_SYNTAX_ERROR invalid-json
        MISSING_ACTION missing-element
        MISSING_ARN_FIELD malformed-arn
        MISSING_ARN_REGION invalid-arn-region
        MISSING_EFFECT missing-element
        MISSING_PRINCIPAL missing-element
        MISSING_QUALIFIER missing-set-operator
        MISSING_RESOURCE missing-element
        MISSING_STATEMENT missing-element
        NULL_WITH_IF_EXISTS null-misuse
        SCP_SYNTAX_ERROR_ACTION_WILDCARD ! obsolete: since September 2025 service control policies take wildcards anywhere in \
        an action
        SCP_SYNTAX_ERROR_PRINCIPAL unsupported-element
        UNIQUE_SIDS_REQUIRED duplicate-sid
        UNSUPPORTED_ACTION_IN_POLICY action-not-for-trust rcp-action action-needs-other-resource
        UNSUPPORTED_ELEMENT_COMBINATION conflicting-elements
        UNSUPPORTED_GLOBAL_CONDITION_KEY unknown-condition-key
        UNSUPPORTED_PRINCIPAL unsupported-element
        UNSUPPORTED_RESOURCE_ARN_IN_POLICY resource-mismatch action-needs-other-resource
        UNSUPPORTED_SID invalid-sid
        UNSUPPORTED_WILDCARD_IN_PRINCIPAL wildcard-in-principal
        MISSING_BRACE_IN_VARIABLE malformed-variable
        MISSING_QUOTE_IN_VARIABLE malformed-variable
        UNSUPPORTED_SPACE_IN_VARIABLE malformed-variable
        EMPTY_VARIABLE malformed-variable
        VARIABLE_UNSUPPORTED_IN_ELEMENT misplaced-variable
        VARIABLE_UNSUPPORTED_IN_VERSION variable-in-old-version
        PRIVATE_IP_ADDRESS private-address
        PRIVATE_NOT_IP_ADDRESS private-address
        POLICY_SIZE_EXCEEDS_SCP_QUOTA policy-too-large
        INVALID_SERVICE_PRINCIPAL_FORMAT malformed-principal wildcard-in-principal
        MISSING_TAG_KEY_IN_CONDITION malformed-condition-key
        INVALID_VPC_FORMAT impossible-value
        INVALID_VPCE_FORMAT impossible-value
        FEDERATED_PRINCIPAL_NOT_SUPPORTED federated-outside-trust
        UNSUPPORTED_ACTION_FOR_CONDITION_KEY key-not-of-action tag-condition-unsupported
        UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL key-absent-for-service
        ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL unsupported-element
        ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL wildcard-in-principal anyone-takes-role
        ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE unsupported-element
        TYPE_MISMATCH_IP_RANGE unreadable-value
        MISSING_ACTION_FOR_CONDITION_KEY key-not-of-action
        INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY malformed-principal wildcard-in-principal
        MISMATCHED_ACTION_FOR_PRINCIPAL assume-action-mismatch
        MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY roles-anywhere-actions
        POLICY_SIZE_EXCEEDS_RCP_QUOTA policy-too-large
        RCP_SYNTAX_ERROR_PRINCIPAL rcp-principal unsupported-element missing-element
        RCP_SYNTAX_ERROR_ALLOW rcp-allow
        RCP_SYNTAX_ERROR_NOTACTION unsupported-element
        RCP_SYNTAX_ERROR_ACTION rcp-action
        MISSING_ARN_ACCOUNT invalid-arn-account
        INVALID_KMS_KEY_VALUE impossible-value
        VARIABLE_USAGE_TOO_PERMISSIVE sensitive-key-wildcard
        WILDCARD_USAGE_TOO_PERMISSIVE sensitive-key-wildcard
        CREATE_SLR_WITH_NOT_RESOURCE create-service-linked-role not-resource-allow
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE create-service-linked-role not-resource-allow
        CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE create-service-linked-role not-action-allow not-resource-allow
        CREATE_SLR_WITH_STAR_IN_RESOURCE create-service-linked-role
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE create-service-linked-role whole-service full-access
        CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION create-service-linked-role not-action-allow
        DEPRECATED_GLOBAL_CONDITION_KEY deprecated-condition-key
        INVALID_DATE_VALUE unreadable-value
        INVALID_ROLE_REFERENCE deleted-principal
        INVALID_USER_REFERENCE deleted-principal
        MISSING_VERSION missing-version
        UNIQUE_SIDS_RECOMMENDED duplicate-sid
        WILDCARD_WITHOUT_LIKE_OPERATOR literal-wildcard
        POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA policy-too-large
        POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA policy-too-large
        TYPE_MISMATCH type-mismatch
        TYPE_MISMATCH_BOOLEAN unreadable-value
        TYPE_MISMATCH_DATE unreadable-value
        TYPE_MISMATCH_NUMBER unreadable-value
        TYPE_MISMATCH_STRING unreadable-value
        SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED oidc-subject-broad
        POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA policy-too-large
        RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY rcp-hits-services
        RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY rcp-hits-services
        RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK rcp-hits-services
        USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES network-key-unsupported
        UNTRUSTWORTHY_CONDITION_KEY untrustworthy-key
        ALLOW_WITH_NOT_PRINCIPAL not-principal-allow unsupported-element
        FORALLVALUES_WITH_SINGLE_VALUED_KEY set-operator-on-single-value
        PASS_ROLE_WITH_NOT_RESOURCE pass-any-role not-resource-allow
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE pass-any-role not-resource-allow
        PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE pass-any-role not-action-allow not-resource-allow
        PASS_ROLE_WITH_STAR_IN_RESOURCE pass-any-role
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE pass-any-role full-access
        PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION pass-any-role not-action-allow
        MISSING_PAIRED_CONDITION_KEYS missing-paired-key
        DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE tag-condition-unsupported
        DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE tag-condition-unsupported
        RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL confused-deputy
        MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL oidc-subject-missing oidc-audience
        MISSING_GITHUB_REPO_CONDITION_KEY oidc-subject-missing
        STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS text-pattern-on-arn
        DYNAMODB_ATTRIBUTES_WITHOUT_SELECT dynamodb-attributes
        S3_PREFIX_IN_NEGATIVE_CONTEXT prefix-negated
        FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE oidc-audience
        EMPTY_ARRAY_ACTION empty-list
        EMPTY_ARRAY_CONDITION empty-condition
        EMPTY_ARRAY_CONDITION_FORALLVALUES empty-condition
        EMPTY_ARRAY_CONDITION_FORANYVALUE empty-condition
        EMPTY_ARRAY_CONDITION_IFEXISTS empty-condition
        EMPTY_ARRAY_PRINCIPAL empty-list
        EMPTY_ARRAY_RESOURCE empty-list
        EMPTY_OBJECT_CONDITION empty-condition
        EMPTY_OBJECT_PRINCIPAL empty-list
        EMPTY_SID_VALUE empty-sid
        EQUIVALENT_TO_NULL_FALSE wildcard-is-presence
        EQUIVALENT_TO_NULL_TRUE wildcard-is-presence
        IMPROVE_IP_RANGE address-host-bits
        NULL_WITH_QUALIFIER null-misuse
        PRIVATE_IP_ADDRESS_SUBSET private-address
        PRIVATE_NOT_IP_ADDRESS_SUBSET private-address
        REDUNDANT_ACTION redundant-action
        REDUNDANT_CONDITION_VALUE_NUM redundant-condition-value
        REDUNDANT_RESOURCE redundant-resource
        REDUNDANT_STATEMENT redundant-statement
        WILDCARD_IN_SERVICE_NAME service-name-wildcard
        ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE tag-condition-unsupported
        ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE tag-condition-unsupported
        RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL confused-deputy
        IRRELEVANT_CONDITION_KEY_IN_POLICY key-not-of-action
        REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION wildcard-is-presence
        REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY redundant-principal
        REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION wildcard-is-presence redundant-statement
        CONFIRM_AUDIENCE_CLAIM_TYPE oidc-audience
        """

    /// AWS IAM Access Analyzer's custom policy checks.
    static let accessAnalyzerCustom = """
        CheckNoNewAccess new-access
        CheckNoPublicAccess public-access anyone-takes-role not-principal-allow
        CheckAccessNotGranted ! a house rule: `ambit compare --must-not-grant` proves that a policy gives nothing of \
        what another describes
        """

    /// parliament 1.6.4: findings, those of its community auditors included.
    static let parliament = """
        EXCEPTION ! a fault of the tool, not of the policy: Ambit names what it could not check as a gap
        MALFORMED_JSON invalid-json
        MALFORMED wrong-type unknown-element missing-element conflicting-elements invalid-effect empty-statement \
        malformed-action
        DUPLICATE_SID duplicate-sid
        RESOURCE_POLICY_PRIVILEGE_ESCALATION policy-rewrite resource-exposure
        UNKNOWN_PRINCIPAL malformed-principal unknown-principal-type wildcard-in-principal
        UNKNOWN_FEDERATION_SOURCE malformed-principal
        MISMATCHED_TYPE_OPERATION_TO_NULL unreadable-value
        MISMATCHED_TYPE_BUT_USABLE type-mismatch
        MISMATCHED_TYPE type-mismatch unreadable-value unknown-operator
        UNKNOWN_ACTION unknown-action action-matches-nothing retired-action
        UNKNOWN_PREFIX unknown-service
        UNKNOWN_CONDITION_FOR_ACTION key-not-of-action unknown-condition-key malformed-condition-key
        BAD_PATTERN_FOR_MFA weak-mfa-condition
        INVALID_SID invalid-sid
        INVALID_ARN malformed-arn invalid-partition invalid-arn-region invalid-arn-account
        NO_VERSION missing-version
        INVALID_VERSION invalid-version
        OLD_VERSION old-version
        RESOURCE_MISMATCH action-needs-other-resource resource-mismatch
        RESOURCE_STAR wildcard-resource infrastructure-modification resource-exposure destructive-access data-exfiltration \
        credentials-exposure pass-any-role whole-service full-access
        RESOURCE_EFFECTIVELY_STAR wildcard-resource infrastructure-modification resource-exposure destructive-access \
        data-exfiltration credentials-exposure pass-any-role whole-service full-access
        UNKNOWN_OPERATOR unknown-operator
        PERMISSIONS_MANAGEMENT_ACTIONS resource-exposure policy-rewrite pass-any-role create-service-linked-role \
        whole-service full-access credentials-exposure not-action-allow
        PRIVILEGE_ESCALATION privilege-escalation full-access
        CREDENTIALS_EXPOSURE credentials-exposure whole-service full-access
        SENSITIVE_ACCESS data-exfiltration
        NOTPRINCIPAL_WITH_ALLOW not-principal-allow unsupported-element
        NOTRESOURCE_WITH_ALLOW not-resource-allow
        SINGLE_VALUE_CONDITION_TOO_PERMISSIVE set-operator-on-single-value
        """

    /// cloudsplaining 0.9.1: risk categories, then its methods of privilege escalation.
    static let cloudsplaining = """
        PrivilegeEscalation privilege-escalation full-access pass-any-role
        DataExfiltration data-exfiltration whole-service full-access not-action-allow
        ResourceExposure resource-exposure pass-any-role create-service-linked-role whole-service full-access policy-rewrite \
        not-action-allow
        ServiceWildcard whole-service full-access
        CredentialsExposure credentials-exposure whole-service full-access not-action-allow
        InfrastructureModification infrastructure-modification destructive-access resource-exposure pass-any-role \
        whole-service full-access data-exfiltration credentials-exposure not-action-allow
        AssumableByComputeService ! no fault: a role for a compute service is made to be taken by it; what the role gives is \
        judged in its own policies
        AssumableByCrossAccountPrincipal account-trust
        AssumableByAnyPrincipal anyone-takes-role
        AssumableByAnyPrincipalWithConditions anyone-takes-role
        CreateAccessKey privilege-escalation full-access
        CreateLoginProfile privilege-escalation full-access
        UpdateLoginProfile privilege-escalation full-access
        AddUserToGroup privilege-escalation full-access
        CreateNewPolicyVersion privilege-escalation full-access
        SetExistingDefaultPolicyVersion privilege-escalation full-access
        AttachUserPolicy privilege-escalation full-access
        AttachGroupPolicy privilege-escalation full-access
        AttachRolePolicy privilege-escalation full-access
        PutUserPolicy privilege-escalation full-access
        PutGroupPolicy privilege-escalation full-access
        PutRolePolicy privilege-escalation full-access
        UpdateRolePolicyToAssumeIt privilege-escalation full-access
        CreateEC2WithExistingIP privilege-escalation full-access
        PassExistingRoleToNewLambdaThenInvoke privilege-escalation full-access
        PassExistingRoleToNewLambdaThenTriggerWithNewDynamo privilege-escalation full-access
        PassExistingRoleToNewLambdaThenTriggerWithExistingDynamo privilege-escalation full-access
        PassExistingRoleToNewGlueDevEndpoint privilege-escalation full-access
        PassExistingRoleToCloudFormation privilege-escalation full-access
        PassExistingRoleToNewDataPipeline privilege-escalation full-access pass-any-role
        UpdateExistingGlueDevEndpoint privilege-escalation full-access
        EditExistingLambdaFunctionWithRole privilege-escalation full-access
        AccessExistingBedrockCodeInterpreterSession privilege-escalation full-access
        ExecuteCloudFormationChangeSet privilege-escalation full-access
        ModifyEC2InstanceUserDataThenRestart privilege-escalation full-access
        ModifyExistingEC2LaunchTemplate privilege-escalation full-access
        EC2InstanceConnectSendSSHPublicKey privilege-escalation full-access
        ECSExecuteCommandOnRunningTask privilege-escalation full-access
        UpdateAndInvokeLambdaFunction privilege-escalation full-access
        UpdateLambdaFunctionAndAddPermission privilege-escalation full-access
        CreatePresignedSageMakerNotebookUrl privilege-escalation full-access
        UpdateSageMakerNotebookLifecycleConfig privilege-escalation full-access
        PassExistingRoleToNewAppRunnerService privilege-escalation full-access
        PassExistingRoleToNewBedrockCodeInterpreter privilege-escalation full-access
        PassExistingRoleToNewCloudFormationStackSet privilege-escalation full-access
        PassRoleToUpdateCloudFormationStackSet privilege-escalation full-access
        PassExistingRoleToNewCodeBuildProjectThenBuild privilege-escalation full-access
        PassExistingRoleToNewCodeBuildProjectThenBuildBatch privilege-escalation full-access
        PassExistingRoleToNewEC2SpotInstance privilege-escalation full-access
        PassExistingRoleToNewECSClusterServiceTask privilege-escalation full-access
        PassExistingRoleToNewECSClusterRunTask privilege-escalation full-access
        PassExistingRoleToNewECSService privilege-escalation full-access
        PassExistingRoleToNewECSTaskViaRunTask privilege-escalation full-access
        PassExistingRoleToNewECSTaskViaStartTask privilege-escalation full-access
        PassExistingRoleToNewGlueJobThenRun privilege-escalation full-access
        PassExistingRoleToNewGlueJobViaTrigger privilege-escalation full-access
        PassExistingRoleToUpdatedGlueJobThenRun privilege-escalation full-access
        PassExistingRoleToUpdatedGlueJobViaTrigger privilege-escalation full-access
        PassExistingRoleToNewLambdaThenAddPermission privilege-escalation full-access
        PassExistingRoleToNewSageMakerNotebookInstance privilege-escalation full-access pass-any-role
        PassExistingRoleToNewSageMakerTrainingJob privilege-escalation full-access
        PassExistingRoleToNewSageMakerProcessingJob privilege-escalation full-access
        CreateAndRotateAccessKey privilege-escalation full-access
        AttachUserPolicyThenCreateAccessKey privilege-escalation full-access
        CreatePolicyVersionThenAssumeRole privilege-escalation full-access
        PutUserPolicyThenCreateAccessKey privilege-escalation full-access
        AttachRolePolicyThenUpdateAssumeRolePolicy privilege-escalation full-access
        CreatePolicyVersionThenUpdateAssumeRolePolicy privilege-escalation full-access
        PutRolePolicyThenUpdateAssumeRolePolicy privilege-escalation full-access
        """

    /// iam-policy-validator 1.31.4: issue types.
    static let iamPolicyValidator = """
        action_conflict conflicting-elements
        action_detected credentials-exposure data-exfiltration resource-exposure privilege-escalation destructive-access
        bare_wildcard_not_allowed full-access wildcard-action
        bare_wildcard_resource_not_allowed wildcard-resource infrastructure-modification resource-exposure destructive-access \
        data-exfiltration credentials-exposure pass-any-role whole-service full-access
        blocked_principal public-access anyone-takes-role not-principal-allow empty-negation wildcard-in-principal
        check_execution_error ! a fault of the tool, not of the policy: Ambit names what it could not check as a gap
        combined_not_action_not_resource not-action-allow not-resource-allow
        confused_deputy_risk confused-deputy
        duplicate_sid duplicate-sid
        empty_statement empty-statement
        forallvalues_allow_without_null_check for-all-values-absent set-operator-on-single-value
        foranyvalue_deny_without_null_check for-any-value-absent
        forbidden_action ! a house rule: `ambit compare --must-not-grant` proves that a policy gives nothing of what another \
        describes
        forbidden_condition_present insecure-transport every-address
        forbidden_principal_condition insecure-transport every-address
        global_condition_key_with_action_specific ! wrong: global keys may be tested beside keys of a service
        ifexists_deny_suggestion ! obsolete: no longer made in 1.31.4; whether a Deny is to hold without the key only its author \
        knows
        ifexists_on_always_present_key if-exists-idle
        ifexists_weakens_deny if-exists-denies
        ifexists_weakens_security_condition if-exists-opens
        ineffective_deny_carve_out empty-negation wildcard-is-presence sensitive-key-wildcard wildcard-in-principal \
        malformed-principal
        invalid_action unknown-action unknown-service malformed-action action-matches-nothing
        invalid_arn_format_for_operator unreadable-value
        invalid_bool_value_for_operator unreadable-value
        invalid_condition_key unknown-condition-key key-not-of-action malformed-condition-key tag-condition-unsupported \
        network-key-unsupported
        invalid_condition_requirement ! a fault of that tool's own configuration
        invalid_effect invalid-effect
        invalid_ip_cidr_format unreadable-value
        invalid_not_principal not-principal-allow unsupported-element
        invalid_operator unknown-operator null-misuse
        invalid_principal malformed-principal wildcard-in-principal unknown-principal-type unsupported-element
        invalid_principal_type_for_assume_action assume-action-mismatch malformed-principal
        invalid_provider_format malformed-principal wildcard-in-principal assume-action-mismatch invalid-arn-account
        invalid_rcp_effect rcp-allow
        invalid_rcp_not_action unsupported-element
        invalid_rcp_not_principal unsupported-element
        invalid_rcp_principal rcp-principal
        invalid_rcp_wildcard_action rcp-action
        invalid_resource malformed-arn invalid-partition invalid-arn-service invalid-arn-region invalid-arn-account
        invalid_sid_format invalid-sid
        invalid_sid_type wrong-type
        invalid_statement_type wrong-type
        invalid_value_format impossible-value unreadable-value
        invalid_version invalid-version
        invalid_wildcard_action action-matches-nothing service-name-wildcard
        json_parse_error invalid-json
        literal_wildcard_deny_carve_out literal-wildcard
        mfa_antipattern_bool_false weak-mfa-condition
        mfa_antipattern_boolif_exists_false weak-mfa-condition
        mfa_antipattern_null_false weak-mfa-condition
        mfa_antipattern_null_true weak-mfa-condition
        missing_action missing-element
        missing_condition credentials-exposure data-exfiltration resource-exposure pass-any-role privilege-escalation \
        destructive-access policy-rewrite
        missing_effect missing-element
        missing_principal missing-element unsupported-element
        missing_principal_condition public-access anyone-takes-role
        missing_principal_condition_any_of public-access anyone-takes-role
        missing_rcp_principal missing-element unsupported-element
        missing_rcp_resource missing-element
        missing_required_condition pass-any-role
        missing_required_condition_any_of data-exfiltration
        missing_required_condition_for_assume_action oidc-subject-missing oidc-audience saml-audience assume-action-mismatch \
        oidc-subject-broad
        missing_resource missing-element
        missing_statement missing-element
        missing_version missing-version
        not_action_allow not-action-allow
        not_action_allow_ineffective empty-negation
        not_action_allow_no_condition not-action-allow
        not_action_deny_review ! no fault: a Deny on all but some actions is AWS's own pattern for guardrails
        not_principal_usage not-principal-deny
        not_principal_with_allow not-principal-allow
        not_resource_broad not-resource-allow
        not_resource_deny_ineffective empty-negation
        not_resource_deny_review ! no fault: a Deny on all but some resources is AWS's own pattern for guardrails
        outdated_version old-version
        overly_permissive full-access whole-service wildcard-action wildcard-resource infrastructure-modification \
        data-exfiltration resource-exposure destructive-access credentials-exposure pass-any-role
        policy_size_exceeded policy-too-large
        policy_size_type_ambiguous ! not needed: Ambit tells the kind of a policy by its content and its file's name, and judges by \
        its quota
        policy_type_hint ! not needed: Ambit tells the kind of a policy by its content and its file's name, and names it \
        where it matters
        principal_conflict conflicting-elements
        privilege_escalation privilege-escalation full-access pass-any-role
        rcp_blanket_deny deny-everyone
        rcp_carveout_missing_ifexists rcp-spares-anonymous
        rcp_missing_service_carveout rcp-hits-services
        resource_conflict conflicting-elements
        resource_mismatch action-needs-other-resource resource-mismatch
        security_risk full-access wildcard-action
        service_principal_wildcard wildcard-in-principal
        set_operator_on_single_valued_key set-operator-on-single-value for-all-values-absent
        type_mismatch type-mismatch unreadable-value
        type_mismatch_usable type-mismatch
        unauthorized_principal ! a house rule: which accounts are one's own, no policy says
        unexpected_principal unsupported-element
        unexpected_resource unsupported-element
        unknown_field unknown-element
        unknown_policy_field unknown-element
        unsupported_rcp_service rcp-action
        """
}
