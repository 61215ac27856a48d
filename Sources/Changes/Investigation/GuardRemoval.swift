internal import Activity
package import Catalogue
internal import Documents
internal import PolicyLanguage
package import Shell

/// Whether a call took away a guard: a second factor, a boundary, a control policy, a protection against deletion.
package enum GuardRemoval {
    /// Calls that always do.
    package static let always: Set<String> = [
        "iam:DeactivateMFADevice", "iam:DeleteVirtualMFADevice", "iam:DeleteAccountPasswordPolicy",
        "iam:DeleteRolePermissionsBoundary",
        "iam:DeleteUserPermissionsBoundary", "organizations:DetachPolicy", "organizations:DeletePolicy",
        "organizations:DisablePolicyType", "organizations:LeaveOrganization", "organizations:RemoveAccountFromOrganization",
        "sso:DeletePermissionsBoundaryFromPermissionSet", "backup:DeleteBackupVaultLockConfiguration",
        "backup:DeleteBackupVaultAccessPolicy", "ec2:DisableEbsEncryptionByDefault", "ec2:DisableImageBlockPublicAccess",
        "ec2:DisableSnapshotBlockPublicAccess", "ec2:DisableImageDeregistrationProtection", "ec2:UnlockSnapshot",
        "ec2:EnableSerialConsoleAccess",
        "kms:DisableKeyRotation",
        "rbin:DeleteRule", "rbin:UnlockRule", "s3:BypassGovernanceRetention", "shield:DeleteProtection", "wafv2:DeleteWebACL",
        "wafv2:DisassociateWebACL", "bedrock:DeleteGuardrail", "controltower:DisableControl", "controltower:DeleteLandingZone",
        "lambda:DeleteFunctionCodeSigningConfig", "fms:DeletePolicy", "secretsmanager:CancelRotateSecret",
        "ec2:CreateVpcBlockPublicAccessExclusion", "glacier:AbortVaultLock", "route53domains:DisableDomainTransferLock",
    ]
    /// Of calls that set something: the parameter and the value that take the guard away.
    private static let settings: [String: [(path: String, value: String)]] = [
        "cloudformation:UpdateTerminationProtection": [("enableTerminationProtection", "false")],
        "rds:ModifyDBInstance": [
            ("deletionProtection", "false"), ("publiclyAccessible", "true"), ("backupRetentionPeriod", "0"),
        ],
        "rds:ModifyDBCluster": [("deletionProtection", "false"), ("publiclyAccessible", "true")],
        "dynamodb:UpdateTable": [("deletionProtectionEnabled", "false")],
        "dynamodb:UpdateContinuousBackups": [("pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled", "false")],
        "s3:PutBucketVersioning": [("VersioningConfiguration.Status", "Suspended")],
        "logs:PutLogGroupDeletionProtection": [("deletionProtectionEnabled", "false")],
        "elasticmapreduce:SetTerminationProtection": [("terminationProtected", "false")],
        "ec2:ModifyInstanceAttribute": [("disableApiTermination.value", "false"), ("disableApiStop.value", "false")],
        // Instances give their credentials to whoever can have them ask.
        "ec2:ModifyInstanceMetadataOptions": [
            ("httpTokens", "optional"), ("ModifyInstanceMetadataOptionsRequest.HttpTokens", "optional"),
        ],
        "ec2:ModifyInstanceMetadataDefaults": [
            ("httpTokens", "optional"), ("ModifyInstanceMetadataDefaultsRequest.HttpTokens", "optional"),
        ],
        "redshift:ModifyCluster": [
            ("publiclyAccessible", "true"), ("encrypted", "false"), ("automatedSnapshotRetentionPeriod", "0"),
        ],
        "elasticache:ModifyCacheCluster": [("snapshotRetentionLimit", "0")],
        "elasticache:ModifyReplicationGroup": [("snapshotRetentionLimit", "0"), ("transitEncryptionEnabled", "false")],
        "redshift-serverless:UpdateWorkgroup": [("publiclyAccessible", "true")],
        "qldb:UpdateLedger": [("deletionProtection", "false")],
        "eks:UpdateClusterConfig": [("deletionProtection", "false")],
        "ecr:PutImageTagMutability": [("imageTagMutability", "MUTABLE")],
        "ecr:PutImageScanningConfiguration": [("imageScanningConfiguration.scanOnPush", "false")],
        "ec2:ModifyVpcBlockPublicAccessOptions": [
            ("internetGatewayBlockMode", "off"), ("ModifyVpcBlockPublicAccessOptionsRequest.InternetGatewayBlockMode", "off"),
        ],
        "cognito-idp:SetUserPoolMfaConfig": [("mfaConfiguration", "OFF")],
        "cognito-idp:UpdateUserPool": [("deletionProtection", "INACTIVE"), ("mfaConfiguration", "OFF")],
        "codecommit:OverridePullRequestApprovalRules": [("overrideStatus", "OVERRIDE")],
        "elasticfilesystem:PutBackupPolicy": [("backupPolicy.status", "DISABLED")],
        "elasticfilesystem:UpdateFileSystemProtection": [("replicationOverwriteProtection", "DISABLED")],
        "elasticmapreduce:PutBlockPublicAccessConfiguration": [
            ("blockPublicAccessConfiguration.blockPublicSecurityGroupRules", "false")
        ],
        "network-firewall:UpdateFirewallDeleteProtection": [("deleteProtection", "false")],
        "neptune-graph:UpdateGraph": [("deletionProtection", "false"), ("publicConnectivity", "true")],
        "dsql:UpdateCluster": [("deletionProtectionEnabled", "false")],
        "dlm:UpdateLifecyclePolicy": [("state", "DISABLED")],
        "fsx:UpdateFileSystem": ["windows", "ontap", "lustre", "openZFS"].map {
            ("\($0)Configuration.automaticBackupRetentionDays", "0")
        },
        // Whatever starts there has an address of the internet.
        "ec2:ModifySubnetAttribute": [("mapPublicIpOnLaunch.value", "true")],
        "rds:ModifyGlobalCluster": [("deletionProtection", "false")],
        "appconfig:UpdateAccountSettings": [("deletionProtection.enabled", "false")],
        "quicksight:UpdateAccountSettings": [("terminationProtectionEnabled", "false")],
        "glue:PutDataCatalogEncryptionSettings": [
            ("dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode", "DISABLED")
        ],
        "s3:PutObjectLegalHold": [("LegalHold.Status", "OFF")],
        "s3:PutObjectRetention": [("x-amz-bypass-governance-retention", "true")],
    ]

    /// Whether a request of the action tells which way it goes.
    static func isTold(_ action: String) -> Bool { settings[action] != nil || sharing.contains(action) }

    private static let sharing: Set<String> = ["lambda:UpdateFunctionUrlConfig", "codebuild:UpdateProjectVisibility"]

    /// The removal, or what the action destroys by its name. What else it may do (an instance's attributes can slow it), this call did not.
    package static func harm(besides named: HarmKind?) -> HarmKind { named.flatMap { $0.isDestruction ? $0 : nil } ?? .unprotect }

    /// Whether an event that took effect did so.
    static func isDone(by event: Event, _ action: Action) -> Bool {
        isOne(action.text, named: event.name) {
            event.texts($0, in: .requestParameters)
        } _: {
            RequestPairs.hasOne(event, in: $0, where: $1)
        }
    }

    /// Attributes of a load balancer without which it is guarded no longer.
    private static let openAttributes = ["deletion_protection.enabled": "false", "waf.fail_open.enabled": "true"]

    /// Whether a call that took effect ended MFA Delete of a bucket. Only the root user can: others name it as it is when they set the
    /// rest, as Terraform does (https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html).
    static func endsMFADelete(_ event: Event, _ action: Action) -> Bool {
        guard action.text == "s3:PutBucketVersioning", event.identity.kind == .root else { return false }
        return isMFADelete { event.texts($0, in: .requestParameters) }
    }

    private static func isMFADelete(_ texts: (String) -> [String]) -> Bool {
        texts("VersioningConfiguration.MfaDelete").contains("Disabled")
    }

    /// Whether a tool call would, by the options that its text gives. MFA Delete needs a code of the root user's device.
    package static func isOne(_ operation: CloudOperation, _ action: String) -> Bool {
        guard !operation.isDryRun else { return false }
        return isOne(action, named: operation.operation, operation.settings) { operation.elements($0).contains(where: $1) }
            || action == "s3:PutBucketVersioning" && !operation.settings("mfa").isEmpty && isMFADelete(operation.settings)
    }

    /// - Parameters:
    ///   - texts: what the request sets at a path.
    ///   - hasOne: whether one element of a list is such a one, by its members.
    private static func isOne(
        _ action: String, named name: String, _ texts: (String) -> [String],
        _ hasOne: (_ list: String, _ isMeant: ((String) -> String?) -> Bool) -> Bool
    ) -> Bool {
        if always.contains(action) { return true }
        if let pairs = settings[action], pairs.contains(where: { texts($0.path).contains($0.value) }) { return true }
        switch name {
        case "ModifyLoadBalancerAttributes":
            return hasOne("attributes") { member in
                guard let open = member("key").flatMap({ openAttributes[$0] }) else { return false }
                return member("value") == open
            }
        case "UpdateMethod":
            return hasOne("patchOperations") { $0("path") == "/authorizationType" && $0("value") == "NONE" }
        case "SetStackPolicy":
            // It protects nothing that it does not deny.
            let bodies = texts("stackPolicyBody")
            return !bodies.isEmpty && bodies.allSatisfy { $0.contains("Statement") && !$0.contains("Deny") }
        // Documents of Systems Manager can be shared with everybody from then on.
        case "UpdateServiceSetting":
            return texts("settingValue").contains("Enable")
                && texts("settingId").contains { $0.hasSuffix("/documents/console/public-sharing-permission") }
        // What is at the root is bound by its policies alone.
        case "MoveAccount": return texts("destinationParentId").contains { $0.hasPrefix("r-") }
        case "UpdateClusterConfig":
            return texts("resourcesVpcConfig.endpointPublicAccess").contains("true")
                && texts("resourcesVpcConfig.publicAccessCidrs[]").isEmpty
        case "UpdateRoute": return texts("authorizationType").contains("NONE")
        case "DeletePublicAccessBlock", "DeleteBucketPublicAccessBlock", "DeleteAccountPublicAccessBlock", "DeleteBucketEncryption":
            return true
        case "PutUserPermissionsBoundary", "PutRolePermissionsBoundary", "PutPermissionsBoundaryToPermissionSet":
            // It bounds nothing.
            return (texts("permissionsBoundary") + texts("permissionsBoundary.managedPolicyArn")).contains {
                $0.hasSuffix(":iam::aws:policy/AdministratorAccess")
            }
        case "PutPublicAccessBlock", "PutBucketPublicAccessBlock", "PutAccountPublicAccessBlock":
            return texts("PublicAccessBlockConfiguration.**").contains("false")
        default: return false
        }
    }
}
