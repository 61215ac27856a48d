internal import Catalogue

/// Actions that a rule about broad access looks for, by what they give (docs/reference/harms.md, and what the peers list).
enum RiskyActions {
    /// They return, make or accept credentials, or open a shell or a sign-in.
    static let credentials = ActionSet(
        """
        airflow:CreateCliToken airflow:CreateWebLoginToken appsync:CreateApiKey chime:CreateApiKey
        cloud9:CreateEnvironmentToken cloud9:CreateEnvironmentSSH codepipeline:PollForJobs cognito-idp:AssociateSoftwareToken
        cognito-idp:DescribeUserPoolClient cognito-idp:GetSigningCertificate cognito-identity:GetOpenIdToken
        cognito-identity:GetOpenIdTokenForDeveloperIdentity cognito-identity:GetCredentialsForIdentity
        connect:GetFederationToken connect:GetFederationTokens connect:ListSecurityKeys ec2:GetPasswordData
        ec2-instance-connect:SendSSHPublicKey emr-containers:GetManagedEndpointSessionCredentials
        finspace-api:GetProgrammaticAccessCredentials gamelift:RequestUploadCredentials gamelift:GetInstanceAccess
        gamelift:GetComputeAccess gamelift:GetComputeAuthToken grafana:CreateWorkspaceApiKey iam:CreateAccessKey
        iam:CreateLoginProfile iam:CreateServiceSpecificCredential iam:ResetServiceSpecificCredential iam:UpdateAccessKey
        iam:UploadSSHPublicKey iot:AssumeRoleWithCertificate license-manager:GetAccessToken lightsail:GetInstanceAccessDetails
        lightsail:DownloadDefaultKeyPair lightsail:CreateBucketAccessKey lightsail:GetBucketAccessKeys
        lightsail:GetRelationalDatabaseMasterUserPassword mediapackage:RotateChannelCredentials
        mediapackage:RotateIngestEndpointCredentials rds-db:connect redshift:CreateClusterUser redshift:GetClusterCredentials
        redshift:GetClusterCredentialsWithIAM redshift-serverless:GetCredentials snowball:GetJobUnlockCode
        sso:GetRoleCredentials sts:AssumeRole sts:AssumeRoleWithSAML sts:AssumeRoleWithWebIdentity sts:AssumeRoot
        sts:GetFederationToken sagemaker:CreatePresignedDomainUrl sagemaker:CreatePresignedNotebookInstanceUrl
        cognito-idp:AdminSetUserPassword dsql:DbConnectAdmin bedrock-agentcore:GetResourceOauth2Token
        bedrock-agentcore:GetResourceApiKey codeconnections:GetConnectionToken codeconnections:GetIndividualAccessToken
        codestar-connections:GetConnectionToken codestar-connections:GetIndividualAccessToken
        connect:AdminGetEmergencyAccessToken datazone:GetDomainExecutionRoleCredentials datazone:GetEnvironmentCredentials
        ds:ResetUserPassword elasticmapreduce:CreateStudioPresignedUrl events:RetrieveConnectionCredentials ivs:GetStreamKey
        ivs:BatchGetStreamKey lakeformation:GetTemporaryGlueTableCredentials lakeformation:GetTemporaryGluePartitionCredentials
        quicksight:GetAuthCode redshift:GetIdentityCenterAuthToken redshift-serverless:GetIdentityCenterAuthToken
        route53domains:RetrieveDomainAuthCode sagemaker:CreatePartnerAppPresignedUrl acm:ExportCertificate elasticache:ModifyUser
        memorydb:UpdateUser mq:CreateUser mq:UpdateUser transfer:ImportSshPublicKey workmail:ResetPassword
        """)

    /// They return a credential that is worth little by itself, or that everyone may have, and take no resource.
    static let usualCredentials = ActionSet(
        """
        sts:GetSessionToken ecr:GetAuthorizationToken ecr-public:GetAuthorizationToken codeartifact:GetAuthorizationToken
        """)

    static let secrets = ActionSet(named: DataActions.secrets)
    static let data = ActionSet(named: DataActions.data)

    /// They change what others rely on: data, secrets, code that runs, and what is done within a running machine.
    static let othersWork = ActionSet(
        """
        s3:PutObject dynamodb:PutItem dynamodb:UpdateItem dynamodb:BatchWriteItem dynamodb:PartiQLUpdate dynamodb:PartiQLInsert
        rds-data:ExecuteStatement rds:ModifyDBInstance rds:ModifyDBCluster redshift:ModifyCluster redshift-data:ExecuteStatement
        secretsmanager:PutSecretValue secretsmanager:UpdateSecret ssm:PutParameter ssm:SendCommand ssm:StartSession
        ssm:StartAutomationExecution ecs:ExecuteCommand ecs:UpdateService lambda:UpdateFunctionCode
        lambda:UpdateFunctionConfiguration ecr:PutImage codecommit:GitPush cloudformation:UpdateStack
        cloudformation:ExecuteChangeSet ec2:ModifyInstanceAttribute eks:UpdateClusterConfig glue:UpdateJob
        states:UpdateStateMachine codebuild:UpdateProject sagemaker:UpdateEndpoint elasticache:ModifyReplicationGroup
        route53:ChangeResourceRecordSets cloudfront:UpdateDistribution kms:DisableKey kafka-cluster:WriteData
        neptune-db:WriteDataViaQuery neptune-graph:WriteDataViaQuery timestream:WriteRecords cassandra:Modify es:ESHttpPut
        es:ESHttpPost es:ESHttpPatch dax:PutItem dax:UpdateItem dax:BatchWriteItem qldb:SendCommand
        """)

    /// They write the policy, the grants or the access list of a resource: who may do so can give themselves the rest.
    static let resourcePolicies = ActionSet(
        """
        acm-pca:PutPolicy apigateway:UpdateRestApiPolicy backup:PutBackupVaultAccessPolicy
        codeartifact:PutDomainPermissionsPolicy codeartifact:PutRepositoryPermissionsPolicy codebuild:PutResourcePolicy
        dynamodb:PutResourcePolicy ecr:SetRepositoryPolicy ecr-public:SetRepositoryPolicy
        elasticfilesystem:PutFileSystemPolicy es:UpdateDomainConfig es:UpdateElasticsearchDomainConfig events:PutPermission
        glacier:SetVaultAccessPolicy glue:PutResourcePolicy iam:UpdateAssumeRolePolicy imagebuilder:PutImagePolicy
        kinesis:PutResourcePolicy kms:CreateGrant kms:PutKeyPolicy lambda:AddLayerVersionPermission lambda:AddPermission
        logs:PutResourcePolicy mediastore:PutContainerPolicy s3:PutAccessPointPolicy s3:PutBucketAcl s3:PutBucketPolicy
        s3:PutObjectAcl s3:PutObjectVersionAcl secretsmanager:PutResourcePolicy serverlessrepo:PutApplicationPolicy
        sns:AddPermission sns:SetTopicAttributes sqs:AddPermission sqs:SetQueueAttributes
        """)

    /// The same without the access lists of single objects: those give nobody the rest.
    static let policyWriting: ActionSet = {
        var set = resourcePolicies
        set.subtract(ActionSet("s3:PutObjectAcl s3:PutObjectVersionAcl"))
        return set
    }()

    /// They put a user into a group, or give a principal rights in a service that keeps its own: whoever may do so gives himself an
    /// administrator's. The policies of resources here are no reason for `policy-rewrite`.
    private static let rights = ActionSet(
        """
        aoss:CreateAccessPolicy aoss:UpdateAccessPolicy appsync:PutResourcePolicy aps:PutResourcePolicy bedrock:PutResourcePolicy
        bedrock-agentcore:PutResourcePolicy cloud9:CreateEnvironmentMembership cloud9:UpdateEnvironmentMembership
        cloudfront:PutResourcePolicy cloudtrail:PutResourcePolicy cognito-idp:AdminAddUserToGroup datazone:CreateProjectMembership
        ds-data:AddGroupMember dsql:PutClusterPolicy ec2:ModifyFpgaImageAttribute ec2:ModifyImageAttribute
        ec2:ModifyVerifiedAccessEndpointPolicy ec2:ModifyVerifiedAccessGroupPolicy
        eks:AssociateAccessPolicy eks:CreateAccessEntry eks:UpdateAccessEntry identitystore:CreateGroupMembership
        iq-permission:ApproveAccessGrant kafka:PutClusterPolicy lex:CreateResourcePolicy lex:UpdateResourcePolicy
        logs:PutDestinationPolicy mediapackagev2:PutChannelPolicy mediapackagev2:PutOriginEndpointPolicy memorydb:UpdateAcl
        oam:PutSinkPolicy omics:PutS3AccessPolicy organizations:PutResourcePolicy osis:PutResourcePolicy
        quicksight:CreateRoleMembership quicksight:UpdateResourcePermissions redshift-serverless:PutResourcePolicy
        rekognition:PutProjectPolicy rolesanywhere:CreateTrustAnchor rolesanywhere:UpdateTrustAnchor
        sagemaker:PutModelPackageGroupPolicy schemas:PutResourcePolicy sso:PutInlinePolicyToPermissionSet transfer:CreateAccess
        transfer:CreateUser transfer:UpdateAccess transfer:UpdateUser verifiedpermissions:CreatePolicy
        verifiedpermissions:UpdatePolicy vpc-lattice:PutResourcePolicy workdocs:AddResourcePermissions
        workmail:PutMailboxPermissions xray:PutResourcePolicy
        """)

    /// They take an account, or all of them, out of what the organisation's policies and controls forbid.
    static let guardrails = ActionSet(
        """
        organizations:DetachPolicy organizations:DeletePolicy organizations:UpdatePolicy organizations:DisablePolicyType
        organizations:MoveAccount organizations:RemoveAccountFromOrganization controltower:DisableControl
        controltower:DisableGuardrail controltower:DisableBaseline fms:DeletePolicy
        """)

    /// They hand what the account owns to somebody else, or let it be taken.
    static let ownership = ActionSet(
        """
        route53domains:TransferDomain route53domains:TransferDomainToAnotherAwsAccount route53domains:DisableDomainTransferLock
        route53domains:UpdateDomainNameservers ec2:EnableAddressTransfer iot:TransferCertificate medialive:TransferInputDevice
        """)

    /// What AWS calls permissions management, and the writing of resources' policies. Passing roles and making those of services have
    /// rules of their own, and what only reads, as `backup:ListIndexedRecoveryPointsForSearch`, manages nothing.
    static let permissions: ActionSet = {
        var set = levels.permissions
        set.formUnion(resourcePolicies)
        set.formUnion(rights)
        set.subtract(guardrails)
        set.subtract(ownership)
        set.subtract(ActionSet("iam:PassRole iam:CreateServiceLinkedRole"))
        return set
    }()

    /// What changes something, can be limited to resources, and is nothing of the above.
    static let writes: ActionSet = {
        var set = levels.changes.intersection(withResource)
        for other in [permissions, guardrails, ownership, destruction, credentials, secrets, data, uses] { set.subtract(other) }
        return set
    }()

    private static let uses = ActionSet(named: DataActions.computations)

    /// What reads or uses something, can be limited to resources, and is neither secret nor data.
    static let reads: ActionSet = {
        var set = levels.views.intersection(withResource)
        set.formUnion(uses)
        for other in [data, secrets, credentials] { set.subtract(other) }
        return set
    }()

    /// They destroy data or evidence for good or until a copy is found, or destroy through something else.
    static let destruction = ActionSet(
        ActionCatalogue.standard.actionIDs { kind, recovery in
            switch kind {
            case .destroyData, .eraseEvidence: true
            case .destroyConfig, .changeIdentity, .replace: recovery == .impossible
            case .degrade, .unprotect, .cutNetwork: false
            }
        })

    /// Of these, those that destroy nothing themselves: they start what works with a role, or a query with the caller's own permissions.
    static let starting = ActionSet(
        """
        athena:StartQueryExecution bedrock-agentcore:InvokeAgentRuntime bedrock-agentcore:InvokeCodeInterpreter
        codebuild:RetryBuild codebuild:StartBuild codebuild:StartBuildBatch glue:StartCrawler glue:StartJobRun
        glue:StartWorkflowRun lambda:InvokeAsync lambda:InvokeFunction lambda:InvokeFunctionUrl
        """)

    /// What destroys by itself.
    static let ownDestruction: ActionSet = {
        var set = destruction
        set.subtract(starting)
        return set
    }()

    /// What can be limited to resources.
    static var withResource: ActionSet { levels.withResource }

    /// What AWS says of every action.
    private struct Levels {
        var permissions = ActionSet()
        var changes = ActionSet()
        var views = ActionSet()
        var withResource = ActionSet()
    }

    private static let levels: Levels = {
        let catalogue = ActionCatalogue.standard
        var levels = Levels()
        for id in 0..<catalogue.actionCount {
            let (level, supportsNoResource) = catalogue.accessKind(ofAction: id)
            switch level {
            case .permissionsManagement where reads(catalogue.name(ofAction: id)): levels.views.insert(id)
            case .permissionsManagement: levels.permissions.insert(id)
            case .write, .tagging: levels.changes.insert(id)
            case .read, .list: levels.views.insert(id)
            }
            if !supportsNoResource { levels.withResource.insert(id) }
        }
        return levels
    }()

    /// Whether an action is a reading by its name, whatever AWS's table calls it.
    private static func reads(_ name: String) -> Bool {
        let operation = name.drop { $0 != ":" }.dropFirst()
        return ["Get", "BatchGet", "List", "Describe", "Search", "Test", "Validate"].contains { operation.hasPrefix($0) }
    }
}

extension ActionSet {
    /// The actions of a text of names.
    fileprivate init(_ names: String) {
        self.init(
            named: names.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
                .map { String(decoding: $0, as: UTF8.self) })
    }
}
