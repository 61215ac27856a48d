import PolicyLanguage

/// Where the resource types of Terraform's AWS provider hold policy documents (registry documentation of the provider).
enum TerraformPlaces {
    struct Place {
        /// Attributes from the resource's down; `[]` stands for each element of a list.
        let path: [String]
        let kind: PolicyKind
        /// The provider also reports here what another resource sets: the same text is read once.
        let isReported: Bool
    }

    static func places(of type: String) -> [Place]? {
        if let places = particular[type] { return places }
        if let attribute = resourcePolicies[type] { return [place(attribute)] }
        if let attribute = reported[type] { return [place(attribute, isReported: true)] }
        return cloudControl[type]
    }

    /// Whether an argument of a type that is not listed may hold a policy, by its name.
    static func mayHoldPolicy(_ attribute: String) -> Bool {
        ["policy", "policies", "document", "statements"].contains { attribute.firstRange(of: $0) != nil }
    }

    /// The types of the provider `awscc`, which are CloudFormation's in other letters.
    private static let cloudControl: [String: [Place]] = {
        var table: [String: [Place]] = [:]
        for type in PolicyPlaces.types {
            let parts = type.split(separator: "::").map(String.init)
            guard parts.count == 3, parts[0] == "AWS", parts[1] != "Serverless", let places = PolicyPlaces.places(of: type) else {
                continue
            }
            table["awscc_\(parts[1].lowercased())_\(snakeCase(parts[2]))"] = places.map { place in
                Place(path: place.path.map { $0 == "[]" ? $0 : snakeCase($0) }, kind: place.kind, isReported: false)
            }
        }
        return table
    }()

    /// `VPCEndpoint` is `vpc_endpoint`, `DomainNameV2` is `domain_name_v2`.
    static func snakeCase(_ name: String) -> String {
        let letters = Array(name.utf8)
        func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
        var out: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            if index > 0, isUpper(letter) {
                let endsWord = !isUpper(letters[index - 1])
                let beginsWord = index + 1 < letters.count && !isUpper(letters[index + 1]) && letters[index + 1] > UInt8(ascii: "9")
                if endsWord || beginsWord { out.append(UInt8(ascii: "_")) }
            }
            out.append(isUpper(letter) ? letter | 0x20 : letter)
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func place(_ path: String, _ kind: PolicyKind = .resource, isReported: Bool = false) -> Place {
        Place(path: path.split(separator: ".").map(String.init), kind: kind, isReported: isReported)
    }

    private static let particular: [String: [Place]] = [
        "aws_eks_pod_identity_association": [place("policy", .session)],
        "aws_iam_group_policy": [place("policy", .identity)],
        "aws_iam_policy": [place("policy", .identity)],
        "aws_iam_role": [place("assume_role_policy", .trust), place("inline_policy.[].policy", .identity, isReported: true)],
        "aws_iam_role_policy": [place("policy", .identity)],
        "aws_iam_user_policy": [place("policy", .identity)],
        "aws_iot_policy": [place("policy", .identity)],
        "aws_ram_permission": [],
        "aws_rolesanywhere_profile": [place("session_policy", .session)],
        "aws_ssoadmin_permission_set_inline_policy": [place("inline_policy", .identity)],
        "aws_transfer_access": [place("policy", .session)],
        "aws_transfer_user": [place("policy", .session)],
        "aws_vpc_endpoint": [place("policy", .endpoint, isReported: true)],
        "aws_vpc_endpoint_policy": [place("policy", .endpoint)],
        // Their documents are of other grammars.
        "aws_cloudwatch_log_data_protection_policy": [], "aws_opensearchserverless_access_policy": [],
        "aws_sns_topic_data_protection_policy": [], "aws_verifiedaccess_endpoint": [], "aws_verifiedaccess_group": [],
    ]

    /// Types that have a resource of their own for their policy, and report it as well.
    private static let reported: [String: String] = [
        "aws_api_gateway_rest_api": "policy",
        "aws_elasticsearch_domain": "access_policies",
        "aws_kms_key": "policy",
        "aws_opensearch_domain": "access_policies",
        "aws_s3_access_point": "policy",
        "aws_s3_bucket": "policy",
        "aws_secretsmanager_secret": "policy",
        "aws_sns_topic": "policy",
        "aws_sqs_queue": "policy",
    ]

    private static let resourcePolicies: [String: String] = [
        "aws_acmpca_policy": "policy",
        "aws_api_gateway_domain_name": "policy",
        "aws_api_gateway_rest_api_policy": "policy",
        "aws_backup_vault_policy": "policy",
        "aws_bedrockagentcore_resource_policy": "policy",
        "aws_cloudsearch_domain_service_access_policy": "access_policy",
        "aws_cloudwatch_event_bus_policy": "policy",
        "aws_cloudwatch_log_delivery_destination_policy": "delivery_destination_policy",
        "aws_cloudwatch_log_destination_policy": "access_policy",
        "aws_cloudwatch_log_resource_policy": "policy_document",
        "aws_codeartifact_domain_permissions_policy": "policy_document",
        "aws_codeartifact_repository_permissions_policy": "policy_document",
        "aws_codebuild_resource_policy": "policy",
        "aws_dynamodb_resource_policy": "policy",
        "aws_ecr_registry_policy": "policy",
        "aws_ecr_repository_creation_template": "repository_policy",
        "aws_ecr_repository_policy": "policy",
        "aws_ecrpublic_repository_policy": "policy",
        "aws_efs_file_system_policy": "policy",
        "aws_elasticsearch_domain_policy": "access_policies",
        "aws_glacier_vault": "access_policy",
        "aws_glacier_vault_lock": "policy",
        "aws_glue_resource_policy": "policy",
        "aws_kinesis_resource_policy": "policy",
        "aws_kms_external_key": "policy",
        "aws_kms_key_policy": "policy",
        "aws_kms_replica_external_key": "policy",
        "aws_kms_replica_key": "policy",
        "aws_media_store_container_policy": "policy",
        "aws_msk_cluster_policy": "policy",
        "aws_networkfirewall_resource_policy": "policy",
        "aws_oam_sink_policy": "policy",
        "aws_opensearch_domain_policy": "access_policies",
        "aws_organizations_resource_policy": "content",
        "aws_prometheus_resource_policy": "policy_document",
        "aws_redshift_resource_policy": "policy",
        "aws_redshiftserverless_resource_policy": "policy",
        "aws_fsx_s3_access_point_attachment": "s3_access_point.[].policy",
        "aws_s3_bucket_policy": "policy",
        "aws_s3control_access_grants_instance_resource_policy": "policy",
        "aws_s3control_access_point_policy": "policy",
        "aws_s3control_bucket_policy": "policy",
        "aws_s3control_multi_region_access_point_policy": "details.[].policy",
        "aws_s3control_object_lambda_access_point_policy": "policy",
        "aws_s3vectors_vector_bucket_policy": "policy",
        "aws_s3tables_table_bucket_policy": "resource_policy",
        "aws_s3tables_table_policy": "resource_policy",
        "aws_sagemaker_model_package_group_policy": "resource_policy",
        "aws_schemas_registry_policy": "policy",
        "aws_secretsmanager_secret_policy": "policy",
        "aws_ses_identity_policy": "policy",
        "aws_sesv2_email_identity_policy": "policy",
        "aws_sns_topic_policy": "policy",
        "aws_sqs_queue_policy": "policy",
        "aws_vpclattice_auth_policy": "policy",
        "aws_vpclattice_resource_policy": "policy",
        "aws_xray_resource_policy": "policy_document",
    ]

    /// Attributes that name whom a policy binds.
    static let holders: [String: [(attribute: String, kind: Holder.Kind)]] = [
        "aws_iam_group": [("name", .group)],
        "aws_iam_group_policy": [("group", .group)],
        "aws_iam_group_policy_attachment": [("group", .group)],
        "aws_iam_group_policy_attachments_exclusive": [("group_name", .group)],
        "aws_iam_policy_attachment": [("users", .user), ("roles", .role), ("groups", .group)],
        "aws_iam_role": [("name", .role)],
        "aws_iam_role_policy": [("role", .role)],
        "aws_iam_role_policy_attachment": [("role", .role)],
        "aws_iam_role_policy_attachments_exclusive": [("role_name", .role)],
        "aws_iam_user": [("name", .user)],
        "aws_iam_user_policy": [("user", .user)],
        "aws_iam_user_policy_attachment": [("user", .user)],
        "aws_iam_user_policy_attachments_exclusive": [("user_name", .user)],
        "awscc_iam_group": [("group_name", .group)],
        "awscc_iam_group_policy": [("group_name", .group)],
        "awscc_iam_managed_policy": [("users", .user), ("roles", .role), ("groups", .group)],
        "awscc_iam_role": [("role_name", .role)],
        "awscc_iam_role_policy": [("role_name", .role)],
        "awscc_iam_user": [("user_name", .user)],
        "awscc_iam_user_policy": [("user_name", .user)],
        "awscc_sso_permission_set": [("name", .permissionSet)],
        "aws_ssoadmin_customer_managed_policy_attachment": [("permission_set_arn", .permissionSet)],
        "aws_ssoadmin_managed_policy_attachment": [("permission_set_arn", .permissionSet)],
        "aws_ssoadmin_permission_set_inline_policy": [("permission_set_arn", .permissionSet)],
        "aws_ssoadmin_permissions_boundary_attachment": [("permission_set_arn", .permissionSet)],
    ]

    /// Attributes with the name of the resource itself: one that is given none is known by its address.
    static let ownNames: Set = ["name", "group_name", "role_name", "user_name"]

    /// Attributes that name a policy of elsewhere.
    static let attachments: [String: [(path: [String], isBoundary: Bool)]] = [
        "aws_iam_group_policy_attachment": [(["policy_arn"], false)],
        "aws_iam_group_policy_attachments_exclusive": [(["policy_arns", "[]"], false)],
        "aws_iam_policy_attachment": [(["policy_arn"], false)],
        "aws_iam_role": [(["managed_policy_arns", "[]"], false), (["permissions_boundary"], true)],
        "aws_iam_role_policy_attachment": [(["policy_arn"], false)],
        "aws_iam_role_policy_attachments_exclusive": [(["policy_arns", "[]"], false)],
        "aws_iam_user": [(["permissions_boundary"], true)],
        "aws_iam_user_policy_attachment": [(["policy_arn"], false)],
        "aws_iam_user_policy_attachments_exclusive": [(["policy_arns", "[]"], false)],
        "awscc_iam_group": [(["managed_policy_arns", "[]"], false)],
        "awscc_iam_role": [(["managed_policy_arns", "[]"], false), (["permissions_boundary"], true)],
        "awscc_iam_user": [(["managed_policy_arns", "[]"], false), (["permissions_boundary"], true)],
        "awscc_sso_permission_set": [
            (["managed_policies", "[]"], false), (["customer_managed_policy_references", "[]", "name"], false),
            (["permissions_boundary", "managed_policy_arn"], true),
        ],
        "aws_ssoadmin_customer_managed_policy_attachment": [(["customer_managed_policy_reference", "[]", "name"], false)],
        "aws_ssoadmin_managed_policy_attachment": [(["managed_policy_arn"], false)],
        "aws_ssoadmin_permissions_boundary_attachment": [(["permissions_boundary", "[]", "managed_policy_arn"], true)],
    ]
}
