/// Where requests say whom they let in, by the names of the events.
extension OutsideSharing {
    /// Where a request holds the policy of a resource or the trust of a role.
    static let policies: [String: String] = [
        "PutBucketPolicy": "bucketPolicy", "PutKeyPolicy": "policy", "CreateKey": "policy", "ReplicateKey": "policy",
        "PutResourcePolicy": "resourcePolicy|policy|policyDocument|policyInJson|content",
        "CreateResourcePolicy": "policy", "UpdateResourcePolicy": "policy", "PutPolicy": "policy",
        "SetRepositoryPolicy": "policyText", "PutRegistryPolicy": "policyText",
        "CreateRepositoryCreationTemplate": "repositoryPolicy",
        "UpdateRepositoryCreationTemplate": "repositoryPolicy",
        "SetQueueAttributes": "attributes.Policy", "CreateQueue": "attributes.Policy|attribute.Policy",
        "SetTopicAttributes": "attributeValue", "CreateTopic": "attributes.Policy",
        "UpdateAssumeRolePolicy": "policyDocument", "CreateRole": "assumeRolePolicyDocument",
        "PutFileSystemPolicy": "policy", "PutBackupVaultAccessPolicy": "policy", "PutImagePolicy": "policy",
        "PutDomainPermissionsPolicy": "policyDocument", "PutRepositoryPermissionsPolicy": "policyDocument",
        "PutAccessPointPolicy": "policy", "PutAccessPointPolicyForObjectLambda": "policy",
        "PutMultiRegionAccessPointPolicy": "details.policy", "PutAccessGrantsInstanceResourcePolicy": "policy",
        "PutTableBucketPolicy": "resourcePolicy", "PutTablePolicy": "resourcePolicy", "PutVectorBucketPolicy": "policy",
        "SetVaultAccessPolicy": "policy.policy",
        "UpdateDomainConfig": "accessPolicies", "UpdateElasticsearchDomainConfig": "accessPolicies",
        "CreateDomain": "accessPolicies",
        "CreateElasticsearchDomain": "accessPolicies", "UpdateServiceAccessPolicies": "accessPolicies",
        "PutIdentityPolicy": "policy", "CreateEmailIdentityPolicy": "policy", "UpdateEmailIdentityPolicy": "policy",
        "PutModelPackageGroupPolicy": "resourcePolicy", "PutComponentPolicy": "policy", "PutImageRecipePolicy": "policy",
        "PutContainerRecipePolicy": "policy", "PutAuthPolicy": "policy", "PutProjectPolicy": "policyDocument",
        "CreateRestApi": "policy", "CreateDomainName": "policy", "PutPortalProductSharingPolicy": "policyDocument",
        "PutClusterPolicy": "policy", "PutContainerPolicy": "policy", "PutChannelPolicy": "policy",
        "PutOriginEndpointPolicy": "policy",
        "PutContactPolicy": "policy", "PutSinkPolicy": "policy", "PutPermissionPolicy": "policy",
        "PutInvestigationGroupPolicy": "policy",
        "PutDestinationPolicy": "accessPolicy", "PutDeliveryDestinationPolicy": "deliveryDestinationPolicy",
        "PutFirewallRuleGroupPolicy": "firewallRuleGroupPolicy", "PutResolverRulePolicy": "resolverRulePolicy",
        "PutResolverQueryLogConfigPolicy": "resolverQueryLogConfigPolicy", "PutS3AccessPolicy": "s3AccessPolicy",
        "PutConfiguredAudienceModelPolicy": "configuredAudienceModelPolicy",
    ]

    /// Where it names the accounts.
    static let accounts: [String: [String]] = [
        "AuthorizeSnapshotAccess": ["accountWithRestoreAccess"], "AuthorizeDataShare": ["consumerIdentifier"],
        "ExportTableToPointInTime": ["s3BucketOwner"], "CreateResourceShare": ["principals[]"],
        "AssociateResourceShare": ["principals[]"], "AuthorizeVpcEndpointAccess": ["account"],
        "AuthorizeEndpointAccess": ["account"], "AuthorizeCacheSecurityGroupIngress": ["eC2SecurityGroupOwnerId"],
        "AddProfilePermission": ["principal"], "UpdateImagePermissions": ["sharedAccountId"],
        "UpdateWorkspaceImagePermission": ["sharedAccountId"], "ShareDirectory": ["shareTarget.id"],
        "ModifyFpgaImageAttribute": [
            "loadPermission.add.items[].userId", "ModifyFpgaImageAttributeRequest.LoadPermission.Add.UserId",
        ],
        "GrantPermissions": ["principal.dataLakePrincipalIdentifier"],
        "BatchGrantPermissions": ["entries[].principal.dataLakePrincipalIdentifier"],
        "PutReplicationConfiguration": ["replicationConfiguration.rules[].destinations[].registryId"],
        "PutAggregationAuthorization": ["authorizedAccountId"],
        "CreateVpcPeeringConnection": ["peerOwnerId"],
        "CreateTransitGatewayPeeringAttachment": ["CreateTransitGatewayPeeringAttachmentRequest.PeerAccountId"],
        "CreatePortfolioShare": ["accountId"], "EnableAddressTransfer": ["EnableAddressTransferRequest.TransferAccountId"],
        "PutBucketInventoryConfiguration": ["InventoryConfiguration.Destination.S3BucketDestination.AccountId"],
        "PutBucketReplication": [
            "ReplicationConfiguration.Rule.Destination.Account", "ReplicationConfiguration.Rule[].Destination.Account",
        ],
    ]

    /// Where it names the thing that data goes to from then on, or the key without which nobody reads it.
    static let targets: [String: [String]] = [
        "PutBucketEncryption": [
            "ServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault.KMSMasterKeyID",
            "ServerSideEncryptionConfiguration.Rule[].ApplyServerSideEncryptionByDefault.KMSMasterKeyID",
        ],
        "CreateTrail": ["kmsKeyId"], "UpdateTrail": ["kmsKeyId"],
        "CopyObject": ["x-amz-server-side-encryption-aws-kms-key-id"],
        "ModifyEbsDefaultKmsKeyId": ["ModifyEbsDefaultKmsKeyIdRequest.KmsKeyId"],
        "StartCopyJob": ["destinationBackupVaultArn"], "CreateLink": ["sinkIdentifier"],
        "PutSubscriptionFilter": ["destinationArn"], "PutTargets": ["targets[].arn"], "Subscribe": ["endpoint"],
        "ModifyVpcEndpointServicePermissions": [
            "ModifyVpcEndpointServicePermissionsRequest.AddAllowedPrincipals[]",
            "ModifyVpcEndpointServicePermissionsRequest.AddAllowedPrincipals[].content",
        ],
    ]

    /// Calls that make a database, or another server, with an address on the internet. What changes one that is there is told as the removal
    /// of a guard.
    static let endpoints: Set<String> = [
        "CreateDBInstance", "CreateDBCluster", "CreateDBInstanceReadReplica", "RestoreDBInstanceFromDBSnapshot",
        "RestoreDBInstanceFromS3", "RestoreDBInstanceToPointInTime", "RestoreDBClusterFromSnapshot",
        "RestoreDBClusterToPointInTime",
        "CreateRelationalDatabase", "CreateRelationalDatabaseFromSnapshot", "UpdateRelationalDatabase",
        "RestoreFromClusterSnapshot",
        "CreateReplicationInstance", "CreateBroker", "CreateWorkgroup",
    ]
}
