// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let harms: StaticString = #"""
access-analyzer:CreateArchiveRule	erase-evidence	yes
access-analyzer:DeleteAnalyzer	erase-evidence	yes
account:AcceptPrimaryEmailUpdate	change-identity	yes		root e-mail of a member account
account:CloseAccount	destroy-data	window	90 days
account:DeleteAlternateContact	erase-evidence	yes	security and billing notices go elsewhere
account:DisableRegion	degrade	yes	resources stay but cannot be reached
account:PutAlternateContact	erase-evidence	yes	security and billing notices go elsewhere
account:StartPrimaryEmailUpdate	change-identity	yes		root e-mail of a member account
acm-pca:DeleteCertificateAuthority	destroy-data	window	7 to 30 days, RestoreCertificateAuthority	must be disabled first
acm-pca:DeletePermission	unprotect	yes
acm-pca:DeletePolicy	unprotect	yes
acm-pca:RevokeCertificate	change-identity	no
acm-pca:UpdateCertificateAuthority	degrade	yes		status DISABLED stops issuing
acm:DeleteCertificate	destroy-config	no	refused while in use; imported private key must be imported again
acm:ImportCertificate	replace	backup		re-import replaces in place
acm:RevokeCertificate	destroy-config	no	refused while in use; imported private key must be imported again
aiops:DeleteInvestigation	erase-evidence	backup
airflow:DeleteEnvironment	destroy-config	yes
amplify:DeleteApp	destroy-config	yes	repository stays; manual deploys and the default domain are lost
amplify:DeleteBackendEnvironment	destroy-config	yes	repository stays; manual deploys and the default domain are lost
amplify:DeleteBranch	destroy-config	yes	repository stays; manual deploys and the default domain are lost
amplify:DeleteDomainAssociation	destroy-config	yes	repository stays; manual deploys and the default domain are lost
amplify:DeleteJob	degrade	yes
amplify:DeleteWebHook	destroy-config	yes	repository stays; manual deploys and the default domain are lost
amplify:DisassociateWebACL	unprotect	yes		requests that it refused are let in
amplify:StartDeployment	replace	yes
amplify:StartJob	replace	yes
amplify:StopJob	degrade	yes
amplify:UpdateApp	replace	yes
amplify:UpdateBranch	replace	yes
amplifybackend:DeleteBackend	destroy-data	backup
amplifybackend:DeleteBackendAPI	destroy-data	backup
amplifybackend:DeleteBackendAuth	destroy-data	backup
amplifybackend:DeleteBackendStorage	destroy-data	backup
amplifybackend:DeleteToken	change-identity	yes
amplifybackend:RemoveAllBackends	destroy-data	backup
aoss:APIAccessAll	destroy-data	backup	data access policy of the collection	data plane: index and document deletion
aoss:CreateLifecyclePolicy	destroy-data	no		retention rule removes index data
aoss:DeleteAccessPolicy	unprotect	yes
aoss:DeleteCollection	destroy-data	backup	deletionProtection
aoss:DeleteIndex	destroy-data	backup
aoss:DeleteLifecyclePolicy	unprotect	yes
aoss:DeleteSecurityConfig	unprotect	yes
aoss:DeleteSecurityPolicy	unprotect	yes
aoss:DeleteVpcEndpoint	cut-network	yes
aoss:UpdateAccessPolicy	unprotect	yes
aoss:UpdateCollection	unprotect	yes		can clear deletionProtection
aoss:UpdateLifecyclePolicy	destroy-data	no		retention rule removes index data
aoss:UpdateSecurityPolicy	unprotect	yes
apigateway:CreateRoutingRule	replace	yes		traffic of the domain goes elsewhere
apigateway:DELETE	destroy-config	yes	export beforehand; new id and new address	one verb for every kind: REST/HTTP API, stage, domain name, usage plan, API key
apigateway:DeleteRoutingRule	destroy-config	yes
apigateway:PATCH	replace	yes		stage, deployment, authorizer, throttling changes; POST deploys
apigateway:PUT	replace	yes		PUT with mode=overwrite re-imports the API
apigateway:RemoveCertificateFromDomain	unprotect	yes
apigateway:SetWebACL	unprotect	yes
apigateway:UpdateRestApiPolicy	unprotect	yes
apigateway:UpdateRoutingRule	replace	yes		traffic of the domain goes elsewhere
appconfig:DeleteApplication	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:DeleteConfigurationProfile	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:DeleteEnvironment	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:DeleteExtension	destroy-config	yes
appconfig:DeleteExtensionAssociation	destroy-config	yes
appconfig:DeleteHostedConfigurationVersion	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:StartDeployment	replace	yes	alarm rollback	feature flags change behaviour at once
appconfig:StopDeployment	degrade	yes
appconfig:UpdateAccountSettings	unprotect	yes
appflow:DeleteConnectorProfile	destroy-config	yes
appflow:DeleteFlow	destroy-config	yes
application-autoscaling:DeleteScalingPolicy	degrade	yes
application-autoscaling:DeleteScheduledAction	degrade	yes
application-autoscaling:DeregisterScalableTarget	degrade	yes
application-autoscaling:RegisterScalableTarget	degrade	yes
appmesh:DeleteMesh	destroy-config	yes
appmesh:DeleteRoute	destroy-config	yes
appmesh:DeleteVirtualNode	destroy-config	yes
appmesh:DeleteVirtualService	destroy-config	yes
apprunner:DeleteConnection	degrade	yes
apprunner:DeleteObservabilityConfiguration	destroy-config	yes
apprunner:DeleteService	destroy-config	yes	new default domain
apprunner:DeleteVpcConnector	degrade	yes
apprunner:DeleteVpcIngressConnection	degrade	yes
apprunner:DisassociateCustomDomain	degrade	yes
apprunner:DisassociateWebAcl	unprotect	yes		requests that it refused are let in
apprunner:PauseService	degrade	yes
apprunner:StartDeployment	replace	yes
apprunner:UpdateService	replace	yes
appstream:DeleteEntitlement	change-identity	yes
appstream:DeleteFleet	destroy-config	yes
appstream:DeleteImage	destroy-config	yes
appstream:DeleteImageBuilder	destroy-config	yes
appstream:DeleteImagePermissions	change-identity	yes
appstream:DeleteStack	destroy-config	yes
appstream:DeleteUser	change-identity	yes
appstream:DisableUser	change-identity	yes
appstream:DisassociateApplicationFromEntitlement	change-identity	yes
appstream:DisassociateFleet	degrade	yes
appstream:StopFleet	degrade	yes
appsync:CreateApiKey	unprotect	yes		whoever has the key may call the API
appsync:DeleteApi	destroy-config	yes	new id and address
appsync:DeleteApiCache	degrade	yes
appsync:DeleteApiKey	degrade	yes
appsync:DeleteChannelNamespace	degrade	yes
appsync:DeleteDataSource	degrade	yes
appsync:DeleteDomainName	destroy-config	yes	new id and address
appsync:DeleteFunction	degrade	yes
appsync:DeleteGraphqlApi	destroy-config	yes	new id and address
appsync:DeleteResolver	degrade	yes
appsync:DeleteResourcePolicy	unprotect	yes
appsync:DeleteType	degrade	yes
appsync:DisassociateApi	degrade	yes
appsync:DisassociateWebACL	unprotect	yes		requests that it refused are let in
appsync:FlushApiCache	degrade	yes
appsync:StartSchemaCreation	replace	yes
appsync:UpdateApiKey	unprotect	yes		whoever has the key may call the API
appsync:UpdateDataSource	replace	yes
appsync:UpdateGraphqlApi	replace	yes
appsync:UpdateResolver	replace	yes
aps:DeleteAlertManagerDefinition	erase-evidence	yes
aps:DeleteLoggingConfiguration	erase-evidence	yes
aps:DeleteQueryLoggingConfiguration	erase-evidence	yes
aps:DeleteResourcePolicy	unprotect	yes
aps:DeleteRuleGroupsNamespace	erase-evidence	yes
aps:DeleteScraperLoggingConfiguration	erase-evidence	yes
aps:DeleteWorkspace	destroy-data	backup
athena:DeleteCapacityReservation	destroy-config	yes	saved queries and history go with it
athena:DeleteDataCatalog	destroy-config	yes	saved queries and history go with it
athena:DeleteNamedQuery	destroy-config	yes	saved queries and history go with it
athena:DeleteNotebook	destroy-config	yes	saved queries and history go with it
athena:DeletePreparedStatement	destroy-config	yes	saved queries and history go with it
athena:DeleteWorkGroup	destroy-config	yes	saved queries and history go with it
athena:StartQueryExecution	destroy-data	backup		DROP, DELETE and Iceberg maintenance with the permissions of the caller
athena:StopQueryExecution	degrade	yes
athena:TerminateSession	degrade	yes
athena:UpdateDataCatalog	degrade	yes
athena:UpdateWorkGroup	degrade	yes
auditmanager:DeleteAssessment	erase-evidence	backup
auditmanager:DeleteAssessmentReport	erase-evidence	backup
auditmanager:DeregisterAccount	erase-evidence	yes
autoscaling:BatchDeleteScheduledAction	degrade	yes
autoscaling:CancelInstanceRefresh	degrade	yes
autoscaling:DeleteAutoScalingGroup	destroy-data	backup	DeletionProtection of the group (prevent-force-deletion, prevent-all-deletion)	terminates the instances by the service-linked role
autoscaling:DeleteLaunchConfiguration	destroy-config	yes
autoscaling:DeleteLifecycleHook	degrade	yes
autoscaling:DeletePolicy	degrade	yes
autoscaling:DeleteScheduledAction	degrade	yes
autoscaling:DeleteWarmPool	degrade	yes
autoscaling:DetachInstances	degrade	yes
autoscaling:DetachLoadBalancers	degrade	yes
autoscaling:DetachLoadBalancerTargetGroups	degrade	yes
autoscaling:DetachTrafficSources	degrade	yes
autoscaling:EnterStandby	degrade	yes
autoscaling:ExecutePolicy	degrade	backup	scale-in protection	capacity 0 terminates instances; UpdateAutoScalingGroup can also clear DeletionProtection
autoscaling:PutScalingPolicy	degrade	backup	scale-in protection	capacity 0 terminates instances; UpdateAutoScalingGroup can also clear DeletionProtection
autoscaling:PutScheduledUpdateGroupAction	degrade	backup	scale-in protection	capacity 0 terminates instances; UpdateAutoScalingGroup can also clear DeletionProtection
autoscaling:RollbackInstanceRefresh	replace	yes		replaces every instance
autoscaling:SetDesiredCapacity	degrade	backup	scale-in protection	capacity 0 terminates instances; UpdateAutoScalingGroup can also clear DeletionProtection
autoscaling:SetInstanceHealth	degrade	yes
autoscaling:SetInstanceProtection	unprotect	yes
autoscaling:StartInstanceRefresh	replace	yes		replaces every instance
autoscaling:SuspendProcesses	degrade	yes
autoscaling:TerminateInstanceInAutoScalingGroup	degrade	backup
autoscaling:UpdateAutoScalingGroup	degrade	backup	scale-in protection	capacity 0 terminates instances; UpdateAutoScalingGroup can also clear DeletionProtection
backup-storage:DeleteObjects	destroy-data	no
backup:CancelLegalHold	unprotect	yes
backup:DeleteBackupPlan	unprotect	yes		later runs do not happen
backup:DeleteBackupSelection	unprotect	yes		later runs do not happen
backup:DeleteBackupVault	unprotect	yes	must be empty
backup:DeleteBackupVaultAccessPolicy	unprotect	yes
backup:DeleteBackupVaultLockConfiguration	unprotect	yes	compliance lock: not after the cooling-off days
backup:DeleteBackupVaultNotifications	erase-evidence	yes
backup:DeleteFramework	erase-evidence	yes
backup:DeleteRecoveryPoint	destroy-data	no	vault lock in compliance mode; legal hold; vault access policy Deny
backup:DeleteReportPlan	erase-evidence	yes
backup:DeleteRestoreTestingPlan	unprotect	yes
backup:DeleteRestoreTestingSelection	unprotect	yes
backup:DisassociateBackupVaultMpaApprovalTeam	unprotect	yes
backup:DisassociateRecoveryPoint	destroy-data	no	minimum retention of a locked vault	shortens retention; backup deletes as the service
backup:PutBackupVaultAccessPolicy	unprotect	yes
backup:PutBackupVaultLockConfiguration	unprotect	yes	compliance lock: not after the cooling-off days
backup:RevokeRestoreAccessBackupVault	change-identity	yes
backup:StartRestoreJob	replace	backup		restores can overwrite (S3, EFS directory) as the passed role
backup:StopBackupJob	unprotect	yes		later runs do not happen
backup:UpdateBackupPlan	unprotect	yes		later runs do not happen
backup:UpdateGlobalSettings	unprotect	yes		later runs do not happen
backup:UpdateRecoveryPointLifecycle	destroy-data	no	minimum retention of a locked vault	shortens retention; backup deletes as the service
backup:UpdateRegionSettings	unprotect	yes		later runs do not happen
batch:CancelJob	degrade	yes
batch:DeleteComputeEnvironment	destroy-config	yes
batch:DeleteJobQueue	destroy-config	yes
batch:DeleteSchedulingPolicy	destroy-config	yes
batch:DeregisterJobDefinition	destroy-config	yes
batch:TerminateJob	degrade	yes
batch:TerminateServiceJob	degrade	yes
batch:UpdateComputeEnvironment	degrade	yes
batch:UpdateJobQueue	degrade	yes
bcm-data-exports:DeleteExport	erase-evidence	yes
bcm-data-exports:UpdateExport	erase-evidence	yes
bedrock-agentcore:BatchDeleteMemoryRecords	destroy-data	no
bedrock-agentcore:DeleteAgentRuntime	destroy-config	yes
bedrock-agentcore:DeleteAgentRuntimeEndpoint	destroy-config	yes
bedrock-agentcore:DeleteApiKeyCredentialProvider	change-identity	yes
bedrock-agentcore:DeleteBrowser	destroy-config	yes
bedrock-agentcore:DeleteBrowserProfile	destroy-data	no
bedrock-agentcore:DeleteCodeInterpreter	destroy-config	yes
bedrock-agentcore:DeleteEvent	destroy-data	no
bedrock-agentcore:DeleteGateway	destroy-config	yes
bedrock-agentcore:DeleteGatewayTarget	destroy-config	yes
bedrock-agentcore:DeleteMemory	destroy-data	no
bedrock-agentcore:DeleteMemoryRecord	destroy-data	no
bedrock-agentcore:DeleteOauth2CredentialProvider	change-identity	yes
bedrock-agentcore:DeletePolicy	unprotect	yes		gateway authorisation policy
bedrock-agentcore:DeletePolicyEngine	unprotect	yes		gateway authorisation policy
bedrock-agentcore:DeleteResourcePolicy	unprotect	yes		gateway authorisation policy
bedrock-agentcore:DeleteWorkloadIdentity	change-identity	yes
bedrock-agentcore:InvokeAgentRuntime	destroy-data	backup		code runs as the execution role
bedrock-agentcore:InvokeCodeInterpreter	destroy-data	backup		code runs as the execution role
bedrock-agentcore:StopBrowserSession	degrade	yes
bedrock-agentcore:StopCodeInterpreterSession	degrade	yes
bedrock-agentcore:StopRuntimeSession	degrade	yes
bedrock-agentcore:UpdateAgentRuntime	replace	yes
bedrock-agentcore:UpdateGateway	replace	yes
bedrock-agentcore:UpdateGatewayTarget	replace	yes
bedrock-agentcore:UpdatePolicy	unprotect	yes		gateway authorisation policy
bedrock-agentcore:UpdatePolicyEngine	unprotect	yes		gateway authorisation policy
bedrock:DeleteAgent	destroy-config	yes
bedrock:DeleteAgentActionGroup	destroy-config	yes
bedrock:DeleteAgentAlias	destroy-config	yes
bedrock:DeleteAgentMemory	destroy-data	no
bedrock:DeleteAgentVersion	destroy-config	yes
bedrock:DeleteAutomatedReasoningPolicy	unprotect	yes
bedrock:DeleteBlueprint	destroy-config	yes
bedrock:DeleteCustomModel	destroy-config	no
bedrock:DeleteCustomModelDeployment	degrade	yes
bedrock:DeleteDataAutomationProject	destroy-config	yes
bedrock:DeleteDataSource	destroy-config	backup	vector store content may go too (dataDeletionPolicy)
bedrock:DeleteEnforcedGuardrailConfiguration	unprotect	yes
bedrock:DeleteFlow	destroy-config	yes
bedrock:DeleteFlowAlias	destroy-config	yes
bedrock:DeleteFlowVersion	destroy-config	yes
bedrock:DeleteGuardrail	unprotect	yes
bedrock:DeleteImportedModel	destroy-config	no
bedrock:DeleteInferenceProfile	degrade	yes
bedrock:DeleteKnowledgeBase	destroy-config	backup	vector store content may go too (dataDeletionPolicy)
bedrock:DeleteKnowledgeBaseDocuments	destroy-config	backup	vector store content may go too (dataDeletionPolicy)
bedrock:DeleteMarketplaceModelEndpoint	degrade	yes
bedrock:DeleteModelInvocationLoggingConfiguration	erase-evidence	yes
bedrock:DeletePrompt	destroy-config	yes
bedrock:DeletePromptRouter	destroy-config	yes
bedrock:DeleteProvisionedModelThroughput	degrade	yes
bedrock:DeleteResourcePolicy	unprotect	yes
bedrock:DeleteSession	destroy-data	no
bedrock:DeregisterMarketplaceModelEndpoint	degrade	yes
bedrock:DisassociateAgentCollaborator	destroy-config	yes
bedrock:DisassociateAgentKnowledgeBase	destroy-config	yes
bedrock:PutModelInvocationLoggingConfiguration	erase-evidence	yes
bedrock:StopIngestionJob	degrade	yes
bedrock:StopModelCustomizationJob	degrade	yes
bedrock:StopModelInvocationJob	degrade	yes
bedrock:UpdateAgent	replace	yes
bedrock:UpdateAgentActionGroup	replace	yes
bedrock:UpdateAgentAlias	replace	yes
bedrock:UpdateAgentCollaborator	replace	yes
bedrock:UpdateAgentKnowledgeBase	replace	yes
bedrock:UpdateAutomatedReasoningPolicy	replace	yes
bedrock:UpdateAutomatedReasoningPolicyAnnotations	replace	yes
bedrock:UpdateDataSource	replace	yes
bedrock:UpdateFlow	replace	yes
bedrock:UpdateGuardrail	unprotect	yes
bedrock:UpdateKnowledgeBase	replace	yes
bedrock:UpdatePrompt	replace	yes
budgets:DeleteBudgetAction	unprotect	yes		budget actions can attach Deny policies or stop instances
budgets:ExecuteBudgetAction	unprotect	yes		budget actions can attach Deny policies or stop instances
budgets:ModifyBudget	unprotect	yes		budget actions can attach Deny policies or stop instances
budgets:UpdateBudgetAction	unprotect	yes		budget actions can attach Deny policies or stop instances
cases:DeleteCase	destroy-data	no
cases:DeleteDomain	destroy-data	no
cassandra:Alter	replace	yes		TTL, PITR, capacity
cassandra:Drop	destroy-data	backup	PITR (35 days) restores a dropped table
cassandra:DropMultiRegionResource	destroy-data	backup	PITR (35 days) restores a dropped table
cassandra:Modify	destroy-data	backup	PITR (35 days) restores a dropped table
ce:DeleteAnomalyMonitor	erase-evidence	yes
ce:DeleteAnomalySubscription	erase-evidence	yes
ce:DeleteCostCategoryDefinition	erase-evidence	yes
chime:BatchDeletePhoneNumber	destroy-config	no		the number goes to others
chime:DeleteAccount	destroy-data	no
chime:DeleteApiKey	change-identity	yes
chime:DeleteAppInstance	destroy-data	no
chime:DeleteChannel	destroy-data	no
chime:DeleteChannelMessage	destroy-data	no
chime:DeletePhoneNumber	destroy-config	no		the number goes to others
chime:DeleteRoom	destroy-data	no
chime:ResetPersonalPIN	change-identity	yes
chime:SuspendUsers	change-identity	yes
cleanrooms:DeleteCollaboration	destroy-data	backup
cleanrooms:DeleteMembership	destroy-data	backup
cloud9:DeleteEnvironment	destroy-data	no
cloud9:DeleteEnvironmentMembership	change-identity	yes
clouddirectory:DeleteDirectory	destroy-data	no
clouddirectory:DeleteObject	destroy-data	no
cloudformation:CancelUpdateStack	replace	backup
cloudformation:ContinueUpdateRollback	replace	backup
cloudformation:CreateChangeSet	replace	backup		prepares; destroys only when executed
cloudformation:CreateStackRefactor	replace	backup
cloudformation:DeactivateType	destroy-config	yes
cloudformation:DeleteChangeSet	destroy-config	yes
cloudformation:DeleteGeneratedTemplate	destroy-config	yes
cloudformation:DeleteResource	destroy-data	backup	depends on the type	Cloud Control API: any resource type, permissions are the callers
cloudformation:DeleteStack	destroy-data	backup	termination protection; DeletionPolicy Retain/Snapshot; stack policy does not stop deletion	every resource of the stack, by caller FAS or by its service role
cloudformation:DeleteStackInstances	destroy-data	backup	RetainStacks flag	in every target account, by the execution role
cloudformation:DeleteStackSet	destroy-config	yes	instances must be gone
cloudformation:DeregisterType	destroy-config	yes
cloudformation:ExecuteChangeSet	replace	backup	stack policy; UpdateReplacePolicy; DeletionPolicy	removed logical ids are deleted, changed immutable properties replaced
cloudformation:ExecuteStackRefactor	replace	backup
cloudformation:RollbackStack	replace	backup
cloudformation:SetStackPolicy	unprotect	yes
cloudformation:SignalResource	degrade	yes
cloudformation:StopStackSetOperation	degrade	yes
cloudformation:UpdateResource	replace	backup		Cloud Control API
cloudformation:UpdateStack	replace	backup	stack policy; UpdateReplacePolicy; DeletionPolicy	removed logical ids are deleted, changed immutable properties replaced
cloudformation:UpdateStackInstances	replace	backup		in every target account
cloudformation:UpdateStackSet	replace	backup		in every target account
cloudformation:UpdateTerminationProtection	unprotect	yes
cloudfront:CreateInvalidation	degrade	yes		origin load surge
cloudfront:DeleteCachePolicy	destroy-config	yes	refused while in use
cloudfront:DeleteCloudFrontOriginAccessIdentity	destroy-config	yes	refused while in use
cloudfront:DeleteConnectionGroup	destroy-config	yes	refused while in use
cloudfront:DeleteDistribution	destroy-config	no	must be disabled first; new distribution gets a new domain name
cloudfront:DeleteDistributionTenant	destroy-config	yes	refused while in use
cloudfront:DeleteFunction	destroy-config	yes	refused while in use
cloudfront:DeleteKeyGroup	destroy-config	yes	refused while in use
cloudfront:DeleteKeyValueStore	destroy-data	no
cloudfront:DeleteMonitoringSubscription	erase-evidence	yes
cloudfront:DeleteOriginAccessControl	destroy-config	yes	refused while in use
cloudfront:DeleteOriginRequestPolicy	destroy-config	yes	refused while in use
cloudfront:DeletePublicKey	destroy-config	yes	refused while in use
cloudfront:DeleteRealtimeLogConfig	erase-evidence	yes
cloudfront:DeleteResourcePolicy	unprotect	yes
cloudfront:DeleteResponseHeadersPolicy	destroy-config	yes	refused while in use
cloudfront:DeleteVpcOrigin	destroy-config	yes	refused while in use
cloudfront:DisassociateDistributionTenantWebACL	unprotect	yes
cloudfront:DisassociateDistributionWebACL	unprotect	yes
cloudfront:PublishFunction	replace	yes
cloudfront:UpdateDistribution	degrade	yes		Enabled=false, origin or behaviour changes
cloudfront:UpdateDistributionTenant	degrade	yes		Enabled=false, origin or behaviour changes
cloudfront:UpdateFunction	replace	yes
cloudfront:UpdateKeyValueStore	replace	yes
cloudhsm:DeleteBackup	destroy-data	window	backup retention
cloudhsm:DeleteCluster	destroy-data	window	backup retention
cloudhsm:DeleteHsm	destroy-data	window	backup retention
cloudsearch:DeleteDomain	destroy-data	backup
cloudsearch:DeleteIndexField	destroy-data	backup
cloudshell:DeleteEnvironment	destroy-data	no
cloudtrail:DeleteChannel	erase-evidence	yes
cloudtrail:DeleteDashboard	destroy-config	yes
cloudtrail:DeleteEventDataStore	erase-evidence	window	TerminationProtectionEnabled; 7 days, RestoreEventDataStore
cloudtrail:DeleteResourcePolicy	erase-evidence	yes
cloudtrail:DeleteServiceLinkedChannel	erase-evidence	yes
cloudtrail:DeleteTrail	erase-evidence	yes	events of the gap are only in the 90-day event history
cloudtrail:DeregisterOrganizationDelegatedAdmin	erase-evidence	yes
cloudtrail:DisableFederation	erase-evidence	yes
cloudtrail:PutEventSelectors	erase-evidence	yes	events of the gap are only in the 90-day event history
cloudtrail:PutInsightSelectors	erase-evidence	yes	events of the gap are only in the 90-day event history
cloudtrail:StopEventDataStoreIngestion	erase-evidence	yes	events of the gap are only in the 90-day event history
cloudtrail:StopLogging	erase-evidence	yes	events of the gap are only in the 90-day event history
cloudtrail:UpdateEventDataStore	erase-evidence	no		shorter retention drops events; can clear termination protection
cloudtrail:UpdateTrail	erase-evidence	yes	events of the gap are only in the 90-day event history
cloudwatch:DeleteAlarms	erase-evidence	yes
cloudwatch:DeleteAnomalyDetector	erase-evidence	yes
cloudwatch:DeleteDashboards	erase-evidence	yes
cloudwatch:DeleteInsightRules	erase-evidence	yes
cloudwatch:DeleteMetricStream	erase-evidence	yes
cloudwatch:DeleteServiceLevelObjective	erase-evidence	yes
cloudwatch:DisableAlarmActions	erase-evidence	yes
cloudwatch:DisableInsightRules	erase-evidence	yes
cloudwatch:PutMetricAlarm	erase-evidence	yes
cloudwatch:SetAlarmState	erase-evidence	yes
cloudwatch:StopMetricStreams	erase-evidence	yes
codeartifact:DeleteDomain	destroy-data	no
codeartifact:DeleteDomainPermissionsPolicy	unprotect	yes
codeartifact:DeletePackage	destroy-data	no
codeartifact:DeletePackageVersions	destroy-data	no
codeartifact:DeleteRepository	destroy-data	no
codeartifact:DeleteRepositoryPermissionsPolicy	unprotect	yes
codeartifact:DisassociateExternalConnection	degrade	yes
codeartifact:DisposePackageVersions	destroy-data	no
codeartifact:PutDomainPermissionsPolicy	unprotect	yes
codeartifact:PutPackageOriginConfiguration	unprotect	yes
codeartifact:PutRepositoryPermissionsPolicy	unprotect	yes
codeartifact:UpdatePackageVersionsStatus	degrade	yes
codebuild:BatchDeleteBuilds	erase-evidence	no
codebuild:DeleteBuildBatch	erase-evidence	no
codebuild:DeleteFleet	destroy-config	yes
codebuild:DeleteOAuthToken	change-identity	yes
codebuild:DeleteProject	destroy-config	yes
codebuild:DeleteReport	erase-evidence	no
codebuild:DeleteReportGroup	destroy-config	yes
codebuild:DeleteResourcePolicy	unprotect	yes
codebuild:DeleteSourceCredentials	destroy-config	yes
codebuild:DeleteWebhook	destroy-config	yes
codebuild:RetryBuild	destroy-data	backup		any command, terraform destroy included, as the service role
codebuild:StartBuild	destroy-data	backup		any command, terraform destroy included, as the service role
codebuild:StartBuildBatch	destroy-data	backup		any command, terraform destroy included, as the service role
codebuild:StopBuild	degrade	yes
codebuild:StopBuildBatch	degrade	yes
codebuild:UpdateProject	degrade	yes
codebuild:UpdateProjectVisibility	unprotect	yes
codecatalyst:DisassociateIamRoleFromConnection	change-identity	yes
codecommit:BatchDisassociateApprovalRuleTemplateFromRepositories	unprotect	yes
codecommit:CreateCommit	replace	backup	approval rules; force push is not a separate action
codecommit:DeleteApprovalRuleTemplate	unprotect	yes
codecommit:DeleteBranch	replace	backup	approval rules; force push is not a separate action
codecommit:DeleteFile	replace	backup	approval rules; force push is not a separate action
codecommit:DeletePullRequestApprovalRule	unprotect	yes
codecommit:DeleteRepository	destroy-data	backup	any clone
codecommit:DisassociateApprovalRuleTemplateFromRepository	unprotect	yes
codecommit:GitPush	replace	backup	approval rules; force push is not a separate action
codecommit:MergeBranchesByFastForward	replace	backup	approval rules; force push is not a separate action
codecommit:OverridePullRequestApprovalRules	unprotect	yes
codecommit:PutFile	replace	backup	approval rules; force push is not a separate action
codecommit:UpdateDefaultBranch	replace	backup	approval rules; force push is not a separate action
codecommit:UpdatePullRequestApprovalState	unprotect	yes
codeconnections:DeleteConnection	destroy-config	no	new handshake with the provider
codeconnections:DeleteHost	destroy-config	no	new handshake with the provider
codeconnections:DeleteRepositoryLink	destroy-config	yes
codeconnections:DeleteSyncConfiguration	destroy-config	yes
codedeploy:ContinueDeployment	replace	yes		blue/green can terminate the old instances
codedeploy:CreateDeployment	replace	yes		blue/green can terminate the old instances
codedeploy:DeleteApplication	destroy-config	yes
codedeploy:DeleteDeploymentConfig	destroy-config	yes
codedeploy:DeleteDeploymentGroup	destroy-config	yes
codedeploy:DeleteGitHubAccountToken	change-identity	yes
codedeploy:DeregisterOnPremisesInstance	degrade	yes
codedeploy:StopDeployment	degrade	yes
codedeploy:UpdateDeploymentGroup	replace	yes		blue/green can terminate the old instances
codeguru-profiler:RemovePermission	change-identity	yes
codepipeline:DeleteCustomActionType	destroy-config	yes
codepipeline:DeletePipeline	destroy-config	yes
codepipeline:DeleteWebhook	destroy-config	yes
codepipeline:DisableStageTransition	degrade	yes
codepipeline:EnableStageTransition	unprotect	yes		one person can approve for all
codepipeline:PutApprovalResult	unprotect	yes		one person can approve for all
codepipeline:RetryStageExecution	replace	backup	manual approval action	deploy stages act as the pipeline or action role
codepipeline:RollbackStage	replace	backup	manual approval action	deploy stages act as the pipeline or action role
codepipeline:StartPipelineExecution	replace	backup	manual approval action	deploy stages act as the pipeline or action role
codepipeline:StopPipelineExecution	degrade	yes
codepipeline:UpdatePipeline	replace	backup	manual approval action	deploy stages act as the pipeline or action role
codestar-connections:DeleteConnection	destroy-config	yes
codestar-connections:DeleteHost	destroy-config	yes
cognito-identity:DeleteIdentities	destroy-data	no
cognito-identity:DeleteIdentityPool	destroy-data	no
cognito-identity:SetIdentityPoolRoles	change-identity	yes
cognito-identity:UnlinkIdentity	change-identity	yes
cognito-identity:UpdateIdentityPool	change-identity	yes
cognito-idp:AdminDeleteUser	destroy-data	no
cognito-idp:AdminDeleteUserAttributes	change-identity	yes
cognito-idp:AdminDisableUser	change-identity	yes
cognito-idp:AdminRemoveUserFromGroup	change-identity	yes
cognito-idp:AdminResetUserPassword	change-identity	yes
cognito-idp:AdminSetUserMFAPreference	change-identity	yes
cognito-idp:AdminSetUserPassword	change-identity	yes
cognito-idp:AdminUpdateUserAttributes	change-identity	yes
cognito-idp:AdminUserGlobalSignOut	change-identity	yes
cognito-idp:DeleteGroup	change-identity	yes
cognito-idp:DeleteIdentityProvider	change-identity	yes
cognito-idp:DeleteManagedLoginBranding	degrade	yes
cognito-idp:DeleteResourceServer	degrade	yes
cognito-idp:DeleteUser	destroy-data	no
cognito-idp:DeleteUserAttributes	change-identity	yes
cognito-idp:DeleteUserPool	destroy-data	no	DeletionProtection; users, passwords and sub ids are gone for good
cognito-idp:DeleteUserPoolClient	degrade	no	client id and secret change
cognito-idp:DeleteUserPoolClientSecret	change-identity	yes
cognito-idp:DeleteUserPoolDomain	degrade	yes
cognito-idp:DisassociateWebACL	degrade	yes
cognito-idp:RevokeToken	change-identity	yes
cognito-idp:SetUserPoolMfaConfig	unprotect	yes		omitted settings fall to defaults; can clear DeletionProtection
cognito-idp:UpdateIdentityProvider	change-identity	yes
cognito-idp:UpdateUserPool	unprotect	yes		omitted settings fall to defaults; can clear DeletionProtection
cognito-idp:UpdateUserPoolClient	degrade	yes
cognito-sync:DeleteDataset	destroy-data	no
comprehend:DeleteDocumentClassifier	destroy-data	backup
comprehend:DeleteEntityRecognizer	destroy-data	backup
comprehend:DeleteFlywheel	destroy-data	backup
comprehend:DeleteResourcePolicy	unprotect	yes
config:DeleteAggregationAuthorization	erase-evidence	yes
config:DeleteConfigRule	erase-evidence	yes
config:DeleteConfigurationAggregator	erase-evidence	yes
config:DeleteConfigurationRecorder	erase-evidence	yes
config:DeleteConformancePack	erase-evidence	yes
config:DeleteDeliveryChannel	erase-evidence	yes
config:DeleteEvaluationResults	erase-evidence	no		history older than the period is purged
config:DeleteOrganizationConfigRule	erase-evidence	yes
config:DeleteOrganizationConformancePack	erase-evidence	yes
config:DeleteRemediationConfiguration	erase-evidence	yes
config:DeleteRetentionConfiguration	erase-evidence	no		history older than the period is purged
config:DeleteServiceLinkedConfigurationRecorder	erase-evidence	yes
config:DisassociateResourceTypes	erase-evidence	yes
config:PutConfigurationRecorder	erase-evidence	yes
config:PutRetentionConfiguration	erase-evidence	no		history older than the period is purged
config:StopConfigurationRecorder	erase-evidence	yes
connect:DeleteContactFlow	destroy-config	yes
connect:DeleteInstance	destroy-data	no
connect:DeleteQueue	destroy-config	yes
connect:DeleteRoutingProfile	destroy-config	yes
connect:DeleteSecurityProfile	change-identity	yes
connect:DeleteUser	change-identity	yes
connect:DisassociateSecurityKey	change-identity	yes
connect:DisassociateSecurityProfiles	change-identity	yes
connect:ReleasePhoneNumber	destroy-config	no		the number goes to others
connect:StopContact	degrade	yes
connect:StopContactRecording	erase-evidence	yes
connect:SuspendContactRecording	erase-evidence	yes
controltower:DeleteLandingZone	unprotect	yes
controltower:DisableBaseline	unprotect	yes
controltower:DisableControl	unprotect	yes
controltower:ResetLandingZone	unprotect	yes
controltower:UpdateLandingZone	unprotect	yes
cur:DeleteReportDefinition	erase-evidence	yes	reports delivered stay
cur:ModifyReportDefinition	erase-evidence	yes	reports delivered stay
dataexchange:DeleteAsset	destroy-data	no
dataexchange:DeleteDataSet	destroy-data	no
dataexchange:DeleteRevision	destroy-data	no
datapipeline:DeactivatePipeline	degrade	yes
datapipeline:DeletePipeline	destroy-config	yes
datapipeline:PutPipelineDefinition	degrade	yes
datasync:CancelTaskExecution	degrade	yes
datasync:DeleteAgent	destroy-config	yes
datasync:DeleteLocation	destroy-config	yes
datasync:DeleteTask	destroy-config	yes
dax:BatchWriteItem	destroy-data	backup	PITR of the table
dax:DecreaseReplicationFactor	destroy-config	yes	cache only
dax:DeleteCluster	destroy-config	yes	cache only
dax:DeleteItem	destroy-data	backup	PITR of the table
dax:RebootNode	degrade	yes
dax:UpdateCluster	degrade	yes
detective:DeleteGraph	erase-evidence	no		behaviour graph is rebuilt from scratch
detective:DeleteMembers	erase-evidence	yes
detective:DisassociateMembership	erase-evidence	yes
directconnect:DeleteBGPPeer	cut-network	yes
directconnect:DeleteConnection	cut-network	no	a new port means a new cross-connect order
directconnect:DeleteDirectConnectGateway	cut-network	yes
directconnect:DeleteDirectConnectGatewayAssociation	cut-network	yes
directconnect:DeleteInterconnect	cut-network	no	a new port means a new cross-connect order
directconnect:DeleteLag	cut-network	no	a new port means a new cross-connect order
directconnect:DeleteVirtualInterface	cut-network	yes
directconnect:DisassociateConnectionFromLag	cut-network	yes
directconnect:StartBgpFailoverTest	cut-network	yes
directconnect:UpdateDirectConnectGatewayAssociation	cut-network	yes
dlm:CreateLifecyclePolicy	destroy-data	no	snapshot lock	shorter retention deletes snapshots by the service role
dlm:DeleteLifecyclePolicy	unprotect	yes		no further snapshots; retention stops
dlm:UpdateLifecyclePolicy	destroy-data	no	snapshot lock	shorter retention deletes snapshots by the service role
dms:DeleteDataMigration	destroy-config	yes
dms:DeleteDataProvider	destroy-config	yes
dms:DeleteEndpoint	destroy-config	yes
dms:DeleteInstanceProfile	destroy-config	yes
dms:DeleteMigrationProject	destroy-config	yes
dms:DeleteReplicationConfig	destroy-config	yes
dms:DeleteReplicationInstance	destroy-config	yes
dms:DeleteReplicationSubnetGroup	destroy-config	yes
dms:DeleteReplicationTask	destroy-config	yes
dms:ModifyEndpoint	degrade	yes
dms:ModifyReplicationInstance	degrade	yes
dms:ModifyReplicationTask	degrade	yes
dms:RebootReplicationInstance	degrade	yes
dms:ReloadTables	destroy-data	backup		full load may drop or truncate target tables, with endpoint credentials
dms:StartReplication	destroy-data	backup		full load may drop or truncate target tables, with endpoint credentials
dms:StartReplicationTask	destroy-data	backup		full load may drop or truncate target tables, with endpoint credentials
dms:StopDataMigration	degrade	yes
dms:StopReplication	degrade	yes
dms:StopReplicationTask	degrade	yes
docdb-elastic:DeleteCluster	destroy-data	backup	snapshot
docdb-elastic:DeleteClusterSnapshot	destroy-data	no
docdb-elastic:StopCluster	degrade	yes
docdb-elastic:UpdateCluster	degrade	yes
ds:DeleteDirectory	destroy-data	no	snapshots go with the directory
ds:DeleteSnapshot	destroy-data	no	snapshots go with the directory
ds:DeleteTrust	change-identity	yes
ds:DisableClientAuthentication	change-identity	yes
ds:DisableLDAPS	change-identity	yes
ds:DisableRadius	change-identity	yes
ds:DisableSso	change-identity	yes
ds:ResetUserPassword	change-identity	yes
ds:RestoreFromSnapshot	replace	backup
dsql:DeleteCluster	destroy-data	backup	deletion protection
dsql:DeleteClusterPolicy	unprotect	yes		can clear deletion protection
dsql:PutClusterPolicy	unprotect	yes		can clear deletion protection
dsql:RemovePeerCluster	degrade	yes
dsql:UpdateCluster	unprotect	yes		can clear deletion protection
dynamodb:BatchWriteItem	destroy-data	backup	PITR
dynamodb:DeleteBackup	destroy-data	no	copy in another account or vault
dynamodb:DeleteItem	destroy-data	backup	PITR
dynamodb:DeleteResourcePolicy	unprotect	yes
dynamodb:DeleteTable	destroy-data	backup	DeletionProtectionEnabled; PITR keeps a 35-day system backup after deletion
dynamodb:DeleteTableReplica	destroy-data	no	other replicas keep data
dynamodb:DisableKinesisStreamingDestination	degrade	yes
dynamodb:ExportTableToPointInTime	unprotect	yes		the data leaves the place where it is guarded
dynamodb:PartiQLDelete	destroy-data	backup	PITR
dynamodb:PartiQLUpdate	destroy-data	backup	PITR
dynamodb:PutItem	destroy-data	backup	PITR
dynamodb:PutResourcePolicy	unprotect	yes
dynamodb:UpdateContinuousBackups	unprotect	yes		continuous backups off drops the history
dynamodb:UpdateGlobalTable	degrade	yes
dynamodb:UpdateGlobalTableSettings	degrade	yes
dynamodb:UpdateItem	destroy-data	backup	PITR
dynamodb:UpdateTable	unprotect	yes		can clear DeletionProtectionEnabled
dynamodb:UpdateTableReplicaAutoScaling	degrade	yes
dynamodb:UpdateTimeToLive	destroy-data	backup	PITR	items expire as the service, without per-item caller
ebs:GetSnapshotBlock	unprotect	yes		the data leaves the place where it is guarded
ec2-instance-connect:SendSerialConsoleSSHPublicKey	change-identity	yes		a way in to instances
ec2-instance-connect:SendSSHPublicKey	change-identity	yes		a way in to instances
ec2:AssociateDhcpOptions	cut-network	yes
ec2:AssociateIamInstanceProfile	change-identity	yes		the machine loses or changes its role
ec2:AuthorizeSecurityGroupEgress	unprotect	yes		opens a way in from the network
ec2:AuthorizeSecurityGroupIngress	unprotect	yes		opens a way in from the network
ec2:CancelCapacityReservation	degrade	yes
ec2:CancelCapacityReservationFleets	degrade	yes
ec2:CancelSpotFleetRequests	destroy-data	no		terminates the instances of the fleet when asked to (TerminateInstances flag)
ec2:CancelSpotInstanceRequests	degrade	yes
ec2:CopyImage	unprotect	yes		the data leaves the place where it is guarded
ec2:CopySnapshot	unprotect	yes		the data leaves the place where it is guarded
ec2:CreateInstanceExportTask	unprotect	yes		the data leaves the place where it is guarded
ec2:CreateKeyPair	change-identity	yes		a way in to instances
ec2:CreateNetworkAclEntry	unprotect	yes		opens or closes subnets
ec2:CreateReplaceRootVolumeTask	replace	backup		swaps the root volume of a running instance; old one can be deleted with it
ec2:CreateStoreImageTask	unprotect	yes		the data leaves the place where it is guarded
ec2:CreateTags	unprotect	yes		tag-based Deny, backup selection and lifecycle policies lose their match
ec2:CreateTrafficMirrorSession	unprotect	yes		copies the traffic of a network interface to a target
ec2:CreateVpcBlockPublicAccessExclusion	unprotect	yes
ec2:DeleteClientVpnEndpoint	cut-network	yes
ec2:DeleteClientVpnRoute	cut-network	yes
ec2:DeleteCustomerGateway	cut-network	yes	must be empty of dependants
ec2:DeleteDhcpOptions	cut-network	yes	must be empty of dependants
ec2:DeleteEgressOnlyInternetGateway	cut-network	yes	must be empty of dependants
ec2:DeleteFleets	destroy-data	no		terminates the instances of the fleet when asked to (TerminateInstances flag)
ec2:DeleteFlowLogs	erase-evidence	no	logs already delivered stay
ec2:DeleteFpgaImage	destroy-data	no
ec2:DeleteInstanceConnectEndpoint	cut-network	yes
ec2:DeleteInternetGateway	cut-network	yes	must be empty of dependants
ec2:DeleteIpam	cut-network	yes
ec2:DeleteIpamPool	cut-network	yes
ec2:DeleteIpamScope	cut-network	yes
ec2:DeleteKeyPair	destroy-config	no	private half is never stored
ec2:DeleteLaunchTemplate	destroy-config	yes		groups that name it cannot launch
ec2:DeleteLaunchTemplateVersions	destroy-config	yes		groups that name it cannot launch
ec2:DeleteLocalGatewayRoute	cut-network	yes
ec2:DeleteManagedPrefixList	cut-network	yes	refused while referenced
ec2:DeleteNatGateway	cut-network	yes		NAT public address may change
ec2:DeleteNetworkAcl	cut-network	yes	must be empty of dependants
ec2:DeleteNetworkAclEntry	cut-network	yes
ec2:DeleteNetworkInterface	cut-network	yes	must be empty of dependants
ec2:DeletePlacementGroup	destroy-config	yes		groups that name it cannot launch
ec2:DeleteRoute	cut-network	yes
ec2:DeleteRouteTable	cut-network	yes	must be empty of dependants
ec2:DeleteSecurityGroup	cut-network	yes	refused while referenced
ec2:DeleteSnapshot	destroy-data	window	Recycle Bin rule on snapshots; snapshot lock; Deny on resource tag
ec2:DeleteSubnet	cut-network	yes	must be empty of dependants
ec2:DeleteTags	unprotect	yes		tag-based Deny, backup selection and lifecycle policies lose their match
ec2:DeleteTrafficMirrorSession	erase-evidence	yes
ec2:DeleteTrafficMirrorTarget	erase-evidence	yes
ec2:DeleteTransitGateway	cut-network	yes	attachments must be gone
ec2:DeleteTransitGatewayConnect	cut-network	yes
ec2:DeleteTransitGatewayPeeringAttachment	cut-network	yes
ec2:DeleteTransitGatewayPrefixListReference	cut-network	yes
ec2:DeleteTransitGatewayRoute	cut-network	yes
ec2:DeleteTransitGatewayRouteTable	cut-network	yes	attachments must be gone
ec2:DeleteTransitGatewayVpcAttachment	cut-network	yes
ec2:DeleteVerifiedAccessEndpoint	cut-network	yes
ec2:DeleteVerifiedAccessInstance	cut-network	yes
ec2:DeleteVolume	destroy-data	backup	must be detached; snapshot; Recycle Bin rule on volumes
ec2:DeleteVpc	cut-network	yes	must be empty of dependants
ec2:DeleteVpcEndpoints	cut-network	yes
ec2:DeleteVpcEndpointServiceConfigurations	cut-network	yes
ec2:DeleteVpcPeeringConnection	cut-network	yes
ec2:DeleteVpnConnection	cut-network	no	tunnel addresses and keys are new after re-creation
ec2:DeleteVpnConnectionRoute	cut-network	yes
ec2:DeleteVpnGateway	cut-network	yes	must be empty of dependants
ec2:DeregisterImage	destroy-data	window	image deregistration protection; Recycle Bin rule on images	can delete the snapshots in the same call
ec2:DetachInternetGateway	cut-network	yes
ec2:DetachNetworkInterface	cut-network	yes
ec2:DetachVolume	degrade	backup		detaching a mounted volume can corrupt it
ec2:DetachVpnGateway	cut-network	yes
ec2:DisableAllowedImagesSettings	unprotect	yes
ec2:DisableEbsEncryptionByDefault	unprotect	yes
ec2:DisableFastSnapshotRestores	degrade	yes
ec2:DisableImage	degrade	yes
ec2:DisableImageBlockPublicAccess	unprotect	yes
ec2:DisableImageDeregistrationProtection	unprotect	yes
ec2:DisableSnapshotBlockPublicAccess	unprotect	yes
ec2:DisableTransitGatewayRouteTablePropagation	cut-network	yes
ec2:DisableVgwRoutePropagation	cut-network	yes
ec2:DisassociateAddress	cut-network	yes
ec2:DisassociateClientVpnTargetNetwork	cut-network	yes
ec2:DisassociateIamInstanceProfile	change-identity	yes		the machine loses or changes its role
ec2:DisassociateRouteTable	cut-network	yes
ec2:DisassociateSubnetCidrBlock	cut-network	yes
ec2:DisassociateTransitGatewayRouteTable	cut-network	yes
ec2:DisassociateVpcCidrBlock	cut-network	yes
ec2:EnableSerialConsoleAccess	unprotect	yes
ec2:ExportImage	unprotect	yes		the data leaves the place where it is guarded
ec2:GetPasswordData	unprotect	yes		the administrator password of the instance, for whoever has the key pair
ec2:ImportKeyPair	change-identity	yes		a way in to instances
ec2:ModifyEbsDefaultKmsKeyId	unprotect	yes
ec2:ModifyFleet	degrade	yes		target capacity 0 ends the instances
ec2:ModifyFpgaImageAttribute	unprotect	yes		the data leaves the place where it is guarded
ec2:ModifyImageAttribute	unprotect	yes
ec2:ModifyInstanceAttribute	degrade	yes
ec2:ModifyInstanceMetadataDefaults	unprotect	yes
ec2:ModifyInstanceMetadataOptions	unprotect	yes
ec2:ModifyInstancePlacement	degrade	yes
ec2:ModifyLaunchTemplate	replace	yes	version numbers kept	next launch or refresh uses it
ec2:ModifyManagedPrefixList	cut-network	yes	refused while referenced
ec2:ModifyNetworkInterfaceAttribute	cut-network	yes
ec2:ModifySecurityGroupRules	unprotect	yes		opens a way in from the network
ec2:ModifySnapshotAttribute	unprotect	yes
ec2:ModifySnapshotTier	unprotect	window		archive tier: restore takes a day or more
ec2:ModifySpotFleetRequest	degrade	yes		target capacity 0 ends the instances
ec2:ModifySubnetAttribute	cut-network	yes
ec2:ModifyTrafficMirrorSession	replace	yes		the copies go to another target
ec2:ModifyTransitGateway	cut-network	yes
ec2:ModifyTransitGatewayVpcAttachment	cut-network	yes
ec2:ModifyVolume	degrade	yes
ec2:ModifyVpcAttribute	cut-network	yes
ec2:ModifyVpcBlockPublicAccessOptions	unprotect	yes
ec2:ModifyVpcEndpoint	cut-network	yes
ec2:RebootInstances	degrade	yes
ec2:RejectVpcEndpointConnections	cut-network	yes
ec2:ReleaseAddress	cut-network	no	the address is usually lost; AllocateAddress gets it back only while it is free
ec2:ReleaseHosts	degrade	yes
ec2:ReleaseIpamPoolAllocation	cut-network	yes
ec2:ReplaceIamInstanceProfileAssociation	change-identity	yes		the machine loses or changes its role
ec2:ReplaceNetworkAclAssociation	cut-network	yes
ec2:ReplaceNetworkAclEntry	cut-network	yes
ec2:ReplaceRoute	cut-network	yes
ec2:ReplaceRouteTableAssociation	cut-network	yes
ec2:ReplaceTransitGatewayRoute	cut-network	yes
ec2:ResetEbsDefaultKmsKeyId	unprotect	yes
ec2:RevokeClientVpnIngress	cut-network	yes
ec2:RevokeSecurityGroupEgress	cut-network	yes
ec2:RevokeSecurityGroupIngress	cut-network	yes
ec2:StopInstances	degrade	yes	disableApiStop	instance store is lost on stop; public IPv4 without EIP changes
ec2:TerminateClientVpnConnections	cut-network	yes
ec2:TerminateInstances	destroy-data	backup	disableApiTermination; DeleteOnTermination=false on volumes	root volume goes with it by default; an ASG may replace the instance
ec2:UnassignIpv6Addresses	cut-network	yes
ec2:UnassignPrivateIpAddresses	cut-network	yes
ec2:UnlockSnapshot	unprotect	yes
ec2:WithdrawByoipCidr	cut-network	no	the address is usually lost; AllocateAddress gets it back only while it is free
ecr-public:BatchDeleteImage	destroy-data	no
ecr-public:DeleteRepository	destroy-data	no
ecr:BatchDeleteImage	destroy-data	backup	replication; archive
ecr:DeleteLifecyclePolicy	unprotect	yes
ecr:DeletePullThroughCacheRule	unprotect	yes
ecr:DeleteRegistryPolicy	unprotect	yes
ecr:DeleteRepository	destroy-data	backup	refused with images unless force; replication	with force all images
ecr:DeleteRepositoryPolicy	unprotect	yes
ecr:PutImage	replace	backup	tag immutability	moves a tag to other content
ecr:PutImageScanningConfiguration	unprotect	yes
ecr:PutImageTagMutability	unprotect	yes
ecr:PutLifecyclePolicy	destroy-data	no		ecr expires images by rule within a day
ecr:PutRegistryPolicy	unprotect	yes
ecr:PutReplicationConfiguration	unprotect	yes
ecr:SetRepositoryPolicy	unprotect	yes
ecs:DeleteAccountSetting	unprotect	yes
ecs:DeleteAttributes	unprotect	yes
ecs:DeleteCapacityProvider	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:DeleteCluster	destroy-config	yes	must have no services or tasks
ecs:DeleteExpressGatewayService	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:DeleteService	degrade	yes	refused with running tasks unless force	with force stops all tasks
ecs:DeleteTaskDefinitions	destroy-config	yes		deleted revisions cannot be run again
ecs:DeleteTaskSet	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:DeregisterContainerInstance	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:DeregisterTaskDefinition	destroy-config	yes		deleted revisions cannot be run again
ecs:PutAccountSetting	unprotect	yes
ecs:PutAccountSettingDefault	unprotect	yes
ecs:PutClusterCapacityProviders	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:StopServiceDeployment	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:StopTask	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:UpdateContainerInstancesState	degrade	yes	task scale-in protection guards scale-in only, not StopTask
ecs:UpdateService	replace	yes	deployment circuit breaker	desired count 0 stops all; new task definition replaces tasks
ecs:UpdateServicePrimaryTaskSet	replace	yes	deployment circuit breaker	desired count 0 stops all; new task definition replaces tasks
ecs:UpdateTaskProtection	unprotect	yes
ecs:UpdateTaskSet	replace	yes	deployment circuit breaker	desired count 0 stops all; new task definition replaces tasks
eks:AssociateAccessPolicy	change-identity	yes		rights within the cluster, up to its administrator
eks:AssociateIdentityProviderConfig	change-identity	yes		pods act with the role
eks:CreateAccessEntry	change-identity	yes		rights within the cluster, up to its administrator
eks:CreatePodIdentityAssociation	change-identity	yes		pods act with the role
eks:DeleteAccessEntry	change-identity	yes		locks people or pods out
eks:DeleteAddon	degrade	yes
eks:DeleteCapability	degrade	yes
eks:DeleteCluster	destroy-config	no	deletion protection; refused with node groups	everything that lives only in the cluster (etcd) is lost
eks:DeleteFargateProfile	degrade	yes		pods of the profile are evicted
eks:DeleteNodegroup	degrade	yes	pod disruption budgets	drains and terminates the nodes through an ASG
eks:DeletePodIdentityAssociation	change-identity	yes		locks people or pods out
eks:DeregisterCluster	destroy-config	yes
eks:DisassociateAccessPolicy	change-identity	yes		locks people or pods out
eks:DisassociateIdentityProviderConfig	change-identity	yes		locks people or pods out
eks:UpdateAccessEntry	change-identity	yes		locks people or pods out
eks:UpdateAddon	replace	yes		rolling replacement of nodes; control plane upgrade cannot be undone
eks:UpdateClusterConfig	unprotect	yes		can clear deletion protection, open the endpoint, stop control plane logs
eks:UpdateClusterVersion	replace	yes		rolling replacement of nodes; control plane upgrade cannot be undone
eks:UpdateNodegroupConfig	degrade	yes
eks:UpdateNodegroupVersion	replace	yes		rolling replacement of nodes; control plane upgrade cannot be undone
eks:UpdatePodIdentityAssociation	change-identity	yes		locks people or pods out
elasticache:AuthorizeCacheSecurityGroupIngress	unprotect	yes		opens a way in from the network
elasticache:DecreaseNodeGroupsInGlobalReplicationGroup	degrade	yes
elasticache:DecreaseReplicaCount	degrade	yes
elasticache:DeleteCacheCluster	destroy-data	backup	final snapshot if asked for; no deletion protection attribute in the API model
elasticache:DeleteCacheParameterGroup	destroy-config	yes
elasticache:DeleteCacheSecurityGroup	destroy-config	yes
elasticache:DeleteCacheSubnetGroup	destroy-config	yes
elasticache:DeleteGlobalReplicationGroup	destroy-config	backup
elasticache:DeleteReplicationGroup	destroy-data	backup	final snapshot if asked for; no deletion protection attribute in the API model
elasticache:DeleteServerlessCache	destroy-data	backup	final snapshot if asked for; no deletion protection attribute in the API model
elasticache:DeleteServerlessCacheSnapshot	destroy-data	no
elasticache:DeleteSnapshot	destroy-data	no
elasticache:DeleteUser	change-identity	yes
elasticache:DeleteUserGroup	change-identity	yes
elasticache:DisassociateGlobalReplicationGroup	destroy-config	backup
elasticache:FailoverGlobalReplicationGroup	degrade	yes
elasticache:ModifyCacheCluster	degrade	yes
elasticache:ModifyCacheParameterGroup	degrade	yes
elasticache:ModifyReplicationGroup	degrade	yes
elasticache:ModifyReplicationGroupShardConfiguration	degrade	yes
elasticache:ModifyServerlessCache	degrade	yes
elasticache:ModifyUser	change-identity	yes
elasticache:ModifyUserGroup	change-identity	yes
elasticache:RebootCacheCluster	degrade	yes	a Memcached or non-persistent node loses its content
elasticache:ResetCacheParameterGroup	degrade	yes
elasticache:RevokeCacheSecurityGroupIngress	cut-network	yes
elasticache:TestFailover	degrade	yes
elasticbeanstalk:AbortEnvironmentUpdate	degrade	yes
elasticbeanstalk:ApplyEnvironmentManagedAction	degrade	yes
elasticbeanstalk:AssociateEnvironmentOperationsRole	change-identity	yes
elasticbeanstalk:DeleteApplication	destroy-data	backup	TerminateEnvByForce flag	with the flag, all environments too
elasticbeanstalk:DeleteApplicationVersion	destroy-config	backup	DeleteSourceBundle flag
elasticbeanstalk:DeleteConfigurationTemplate	destroy-config	yes
elasticbeanstalk:DeleteEnvironmentConfiguration	destroy-config	yes
elasticbeanstalk:DeletePlatformVersion	destroy-config	yes
elasticbeanstalk:DisassociateEnvironmentOperationsRole	change-identity	yes
elasticbeanstalk:RebuildEnvironment	replace	backup		deletes and re-creates all resources under the same environment id
elasticbeanstalk:RestartAppServer	degrade	yes
elasticbeanstalk:SwapEnvironmentCNAMEs	cut-network	yes		traffic moves to the other environment
elasticbeanstalk:TerminateEnvironment	destroy-data	backup	an RDS instance inside the environment goes with it unless decoupled; ForceTerminate	deletes instances, ASG, load balancer, the environment stack
elasticbeanstalk:UpdateApplicationResourceLifecycle	degrade	yes
elasticbeanstalk:UpdateEnvironment	replace	yes		new version or options; some options replace instances
elasticfilesystem:DeleteAccessPoint	degrade	yes
elasticfilesystem:DeleteFileSystem	destroy-data	backup	refused with mount targets; replication overwrite protection
elasticfilesystem:DeleteFileSystemPolicy	unprotect	yes
elasticfilesystem:DeleteMountTarget	cut-network	yes		clients hang
elasticfilesystem:DeleteReplicationConfiguration	unprotect	yes
elasticfilesystem:ModifyMountTargetSecurityGroups	cut-network	yes		clients hang
elasticfilesystem:PutBackupPolicy	unprotect	yes
elasticfilesystem:PutFileSystemPolicy	unprotect	yes
elasticfilesystem:PutLifecycleConfiguration	degrade	yes
elasticfilesystem:UpdateFileSystem	degrade	yes
elasticfilesystem:UpdateFileSystemProtection	unprotect	yes
elasticloadbalancing:ApplySecurityGroupsToLoadBalancer	cut-network	yes
elasticloadbalancing:DeleteListener	cut-network	yes
elasticloadbalancing:DeleteLoadBalancer	cut-network	yes	deletion_protection.enabled attribute; new DNS name after re-creation	also classic
elasticloadbalancing:DeleteLoadBalancerListeners	cut-network	yes
elasticloadbalancing:DeleteRule	cut-network	yes
elasticloadbalancing:DeleteTargetGroup	cut-network	yes
elasticloadbalancing:DeleteTrustStore	unprotect	yes		can clear deletion protection and access logs
elasticloadbalancing:DeleteWebACLAssociation	unprotect	yes		can clear deletion protection and access logs
elasticloadbalancing:DeregisterInstancesFromLoadBalancer	cut-network	yes
elasticloadbalancing:DeregisterTargets	cut-network	yes
elasticloadbalancing:DetachLoadBalancerFromSubnets	cut-network	yes
elasticloadbalancing:DisableAvailabilityZonesForLoadBalancer	cut-network	yes
elasticloadbalancing:ModifyListener	cut-network	yes
elasticloadbalancing:ModifyLoadBalancerAttributes	unprotect	yes		can clear deletion protection and access logs
elasticloadbalancing:ModifyRule	cut-network	yes
elasticloadbalancing:ModifyTargetGroup	cut-network	yes
elasticloadbalancing:ModifyTargetGroupAttributes	unprotect	yes		can clear deletion protection and access logs
elasticloadbalancing:RemoveListenerCertificates	cut-network	yes
elasticloadbalancing:RemoveTrustStoreRevocations	unprotect	yes		can clear deletion protection and access logs
elasticloadbalancing:SetRulePriorities	cut-network	yes
elasticloadbalancing:SetSecurityGroups	cut-network	yes
elasticloadbalancing:SetSubnets	cut-network	yes
elasticmapreduce:AddJobFlowSteps	destroy-data	backup		runs any step as the cluster role
elasticmapreduce:CancelSteps	degrade	yes
elasticmapreduce:DeleteEditor	degrade	yes
elasticmapreduce:DeleteSecurityConfiguration	unprotect	yes
elasticmapreduce:DeleteStudio	degrade	yes
elasticmapreduce:ModifyCluster	degrade	yes
elasticmapreduce:ModifyInstanceFleet	degrade	yes
elasticmapreduce:ModifyInstanceGroups	degrade	yes
elasticmapreduce:PutAutoTerminationPolicy	unprotect	yes
elasticmapreduce:PutBlockPublicAccessConfiguration	unprotect	yes
elasticmapreduce:PutManagedScalingPolicy	degrade	yes
elasticmapreduce:RemoveAutoScalingPolicy	degrade	yes
elasticmapreduce:RemoveManagedScalingPolicy	degrade	yes
elasticmapreduce:SetTerminationProtection	unprotect	yes
elasticmapreduce:StopNotebookExecution	degrade	yes
elasticmapreduce:TerminateJobFlows	destroy-data	no	termination protection; HDFS content is lost
emr-containers:CancelJobRun	degrade	yes
emr-containers:DeleteJobTemplate	destroy-config	yes
emr-containers:DeleteManagedEndpoint	destroy-config	yes
emr-containers:DeleteVirtualCluster	destroy-config	yes
emr-serverless:CancelJobRun	degrade	yes
emr-serverless:DeleteApplication	destroy-config	yes	must be stopped
emr-serverless:StopApplication	degrade	yes
emr-serverless:UpdateApplication	degrade	yes
es:CancelDomainConfigChange	degrade	yes
es:DeleteApplication	degrade	yes
es:DeleteDataSource	degrade	yes
es:DeleteDomain	destroy-data	backup	automated snapshots go with the domain; own repository snapshots stay
es:DeleteElasticsearchDomain	destroy-data	backup	automated snapshots go with the domain; own repository snapshots stay
es:DeleteInboundConnection	degrade	yes
es:DeleteIndex	destroy-data	backup	index-level permission of the domain	data plane: DELETE on an index
es:DeleteOutboundConnection	degrade	yes
es:DeletePackage	degrade	yes
es:DeleteVpcEndpoint	degrade	yes
es:DissociatePackage	degrade	yes
es:ESHttpDelete	destroy-data	backup	index-level permission of the domain	data plane: DELETE on an index
es:ESHttpPatch	destroy-data	backup		_delete_by_query, bulk delete and overwrite arrive as these verbs
es:ESHttpPost	destroy-data	backup		_delete_by_query, bulk delete and overwrite arrive as these verbs
es:ESHttpPut	destroy-data	backup		_delete_by_query, bulk delete and overwrite arrive as these verbs
es:RevokeVpcEndpointAccess	degrade	yes
es:StartDomainMaintenance	degrade	yes
es:UpdateDomainConfig	replace	yes		blue/green deployment; can change access policy and turn off logs
es:UpdateElasticsearchDomainConfig	replace	yes		blue/green deployment; can change access policy and turn off logs
es:UpgradeDomain	replace	no	upgrade cannot be undone
es:UpgradeElasticsearchDomain	replace	no	upgrade cannot be undone
events:CancelReplay	degrade	yes	rules with targets cannot be deleted
events:DeleteApiDestination	destroy-config	yes
events:DeleteArchive	destroy-data	no
events:DeleteConnection	destroy-config	yes
events:DeleteEndpoint	destroy-config	yes
events:DeleteEventBus	destroy-config	yes
events:DeletePartnerEventSource	destroy-config	no	only the partner can create it again
events:DeleteRule	degrade	yes	rules with targets cannot be deleted
events:DisableRule	degrade	yes	rules with targets cannot be deleted
events:PutPermission	unprotect	yes
events:PutRule	degrade	yes	rules with targets cannot be deleted
events:PutTargets	degrade	yes	rules with targets cannot be deleted
events:RemovePermission	unprotect	yes
events:RemoveTargets	degrade	yes	rules with targets cannot be deleted
firehose:DeleteDeliveryStream	destroy-data	no	AllowForceDelete flag; buffered records may be lost
firehose:StopDeliveryStreamEncryption	unprotect	yes
firehose:UpdateDestination	replace	yes
fis:StartExperiment	degrade	yes	stop conditions on alarms	injects faults (stop, terminate, network loss) as the passed role
fms:DeletePolicy	unprotect	yes		may remove the protections it made
fms:DisassociateAdminAccount	unprotect	yes		may remove the protections it made
fsx:DeleteBackup	destroy-data	no
fsx:DeleteDataRepositoryAssociation	degrade	yes
fsx:DeleteFileCache	degrade	yes
fsx:DeleteFileSystem	destroy-data	backup	final backup if asked for; SnapLock
fsx:DeleteSnapshot	destroy-data	no
fsx:DeleteStorageVirtualMachine	destroy-data	backup	final backup if asked for; SnapLock
fsx:DeleteVolume	destroy-data	backup	final backup if asked for; SnapLock
fsx:DisassociateFileSystemAliases	degrade	yes
fsx:ReleaseFileSystemNfsV3Locks	degrade	yes
fsx:RestoreVolumeFromSnapshot	replace	backup		later data is lost
fsx:UpdateFileSystem	degrade	yes
fsx:UpdateVolume	degrade	yes
glacier:AbortVaultLock	unprotect	yes
glacier:DeleteArchive	destroy-data	no	vault lock policy
glacier:DeleteVault	destroy-config	no	must be empty
glacier:DeleteVaultAccessPolicy	unprotect	yes
globalaccelerator:DeleteAccelerator	cut-network	no	must be disabled; static addresses are lost
globalaccelerator:DeleteEndpointGroup	cut-network	yes
globalaccelerator:DeleteListener	cut-network	yes
globalaccelerator:RemoveEndpoints	cut-network	yes
globalaccelerator:UpdateAccelerator	cut-network	yes
globalaccelerator:UpdateEndpointGroup	cut-network	yes
globalaccelerator:WithdrawByoipCidr	cut-network	yes
glue:BatchDeleteConnection	destroy-config	yes
glue:BatchDeletePartition	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:BatchDeleteTable	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:BatchDeleteTableVersion	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:BatchStopJobRun	degrade	yes
glue:CreateDevEndpoint	change-identity	yes		whoever has the key acts with the role of the endpoint
glue:DeleteBlueprint	destroy-config	yes
glue:DeleteCatalog	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteClassifier	destroy-config	yes
glue:DeleteConnection	destroy-config	yes
glue:DeleteCrawler	destroy-config	yes
glue:DeleteDatabase	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteDataQualityRuleset	destroy-config	yes
glue:DeleteDevEndpoint	destroy-config	yes
glue:DeleteIntegration	destroy-config	yes
glue:DeleteJob	destroy-config	yes
glue:DeleteMLTransform	destroy-config	yes
glue:DeletePartition	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteRegistry	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteResourcePolicy	unprotect	yes
glue:DeleteSchema	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteSchemaVersions	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteSecurityConfiguration	destroy-config	yes
glue:DeleteSession	destroy-config	yes
glue:DeleteTable	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteTableOptimizer	unprotect	yes
glue:DeleteTableVersion	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteTrigger	destroy-config	yes
glue:DeleteWorkflow	destroy-config	yes
glue:PutDataCatalogEncryptionSettings	unprotect	yes
glue:PutResourcePolicy	unprotect	yes
glue:ResetJobBookmark	degrade	yes
glue:StartCrawler	destroy-data	backup		job, crawler (DeleteBehavior) and script act as the role
glue:StartJobRun	destroy-data	backup		job, crawler (DeleteBehavior) and script act as the role
glue:StartWorkflowRun	destroy-data	backup		job, crawler (DeleteBehavior) and script act as the role
glue:StopCrawler	degrade	yes
glue:StopCrawlerSchedule	degrade	yes
glue:StopTrigger	degrade	yes
glue:StopWorkflowRun	degrade	yes
glue:UpdateConnection	replace	yes	table versions
glue:UpdateCrawler	replace	yes	table versions
glue:UpdateDatabase	replace	yes	table versions
glue:UpdateDevEndpoint	change-identity	yes		whoever has the key acts with the role of the endpoint
glue:UpdateJob	replace	yes	table versions
glue:UpdatePartition	replace	yes	table versions
glue:UpdateTable	replace	yes	table versions
glue:UpdateTrigger	replace	yes	table versions
guardduty:ArchiveFindings	erase-evidence	yes
guardduty:CreateFilter	erase-evidence	yes
guardduty:CreateIPSet	erase-evidence	yes
guardduty:CreateThreatIntelSet	erase-evidence	yes
guardduty:CreateTrustedEntitySet	erase-evidence	yes
guardduty:DeleteDetector	erase-evidence	no	findings go with the detector
guardduty:DeleteFilter	erase-evidence	yes
guardduty:DeleteInvitations	erase-evidence	yes
guardduty:DeleteIPSet	erase-evidence	yes
guardduty:DeleteMalwareProtectionPlan	erase-evidence	yes
guardduty:DeleteMembers	erase-evidence	yes
guardduty:DeletePublishingDestination	erase-evidence	yes
guardduty:DeleteThreatIntelSet	erase-evidence	yes
guardduty:DisableOrganizationAdminAccount	erase-evidence	yes
guardduty:DisassociateFromAdministratorAccount	erase-evidence	yes
guardduty:DisassociateFromMasterAccount	erase-evidence	yes
guardduty:DisassociateMembers	erase-evidence	yes
guardduty:StopMonitoringMembers	erase-evidence	yes
guardduty:UpdateDetector	erase-evidence	yes
guardduty:UpdateFilter	erase-evidence	yes
guardduty:UpdateIPSet	erase-evidence	yes
guardduty:UpdateMalwareScanSettings	erase-evidence	yes
guardduty:UpdateMemberDetectors	erase-evidence	yes
guardduty:UpdateOrganizationConfiguration	erase-evidence	yes
guardduty:UpdatePublishingDestination	erase-evidence	yes
guardduty:UpdateThreatIntelSet	erase-evidence	yes
guardduty:UpdateTrustedEntitySet	erase-evidence	yes
health:DisableHealthServiceAccessForOrganization	erase-evidence	yes
iam:AddClientIDToOpenIDConnectProvider	change-identity	yes		all federated or tagged entry stops
iam:AddRoleToInstanceProfile	change-identity	yes		whoever is on the instance acts with the role
iam:AddUserToGroup	change-identity	yes
iam:AttachGroupPolicy	change-identity	yes
iam:AttachRolePolicy	change-identity	yes
iam:AttachUserPolicy	change-identity	yes
iam:ChangePassword	change-identity	no		whoever knew the old password is locked out
iam:CreateAccessKey	change-identity	yes
iam:CreateLoginProfile	change-identity	yes
iam:CreateOpenIDConnectProvider	change-identity	yes
iam:CreatePolicyVersion	change-identity	yes
iam:CreateRole	change-identity	yes
iam:CreateSAMLProvider	change-identity	yes
iam:CreateServiceSpecificCredential	change-identity	yes
iam:CreateUser	change-identity	yes
iam:CreateVirtualMFADevice	change-identity	yes
iam:DeactivateMFADevice	unprotect	yes
iam:DeleteAccessKey	change-identity	no	the secret cannot be shown again
iam:DeleteAccountAlias	change-identity	yes
iam:DeleteAccountPasswordPolicy	unprotect	yes
iam:DeleteGroup	change-identity	yes
iam:DeleteGroupPolicy	change-identity	yes
iam:DeleteInstanceProfile	change-identity	yes
iam:DeleteLoginProfile	change-identity	no	the secret cannot be shown again
iam:DeleteOpenIDConnectProvider	change-identity	yes		all federated or tagged entry stops
iam:DeletePolicy	change-identity	yes
iam:DeletePolicyVersion	change-identity	yes
iam:DeleteRole	change-identity	no	the unique id changes: trust and resource policies naming it stop matching (they show AROA/AIDA ids)
iam:DeleteRolePermissionsBoundary	unprotect	yes
iam:DeleteRolePolicy	change-identity	yes
iam:DeleteSAMLProvider	change-identity	yes		all federated or tagged entry stops
iam:DeleteServerCertificate	change-identity	yes		all federated or tagged entry stops
iam:DeleteServiceLinkedRole	change-identity	yes		all federated or tagged entry stops
iam:DeleteServiceSpecificCredential	change-identity	no	the secret cannot be shown again
iam:DeleteSigningCertificate	change-identity	no	the secret cannot be shown again
iam:DeleteSSHPublicKey	change-identity	no	the secret cannot be shown again
iam:DeleteUser	change-identity	no	the unique id changes: trust and resource policies naming it stop matching (they show AROA/AIDA ids)
iam:DeleteUserPermissionsBoundary	unprotect	yes
iam:DeleteUserPolicy	change-identity	yes
iam:DeleteVirtualMFADevice	unprotect	yes
iam:DetachGroupPolicy	change-identity	yes
iam:DetachRolePolicy	change-identity	yes
iam:DetachUserPolicy	change-identity	yes
iam:EnableMFADevice	change-identity	yes
iam:PutGroupPolicy	change-identity	yes
iam:PutRolePermissionsBoundary	unprotect	yes
iam:PutRolePolicy	change-identity	yes
iam:PutUserPermissionsBoundary	unprotect	yes
iam:PutUserPolicy	change-identity	yes
iam:RemoveClientIDFromOpenIDConnectProvider	change-identity	yes		all federated or tagged entry stops
iam:RemoveRoleFromInstanceProfile	change-identity	yes
iam:RemoveUserFromGroup	change-identity	yes
iam:ResetServiceSpecificCredential	change-identity	no	the secret cannot be shown again
iam:SetDefaultPolicyVersion	change-identity	yes
iam:TagRole	unprotect	yes
iam:TagUser	unprotect	yes
iam:UntagRole	unprotect	yes
iam:UntagUser	unprotect	yes
iam:UpdateAccessKey	change-identity	yes
iam:UpdateAccountPasswordPolicy	unprotect	yes
iam:UpdateAssumeRolePolicy	change-identity	yes
iam:UpdateGroup	change-identity	yes
iam:UpdateLoginProfile	change-identity	yes
iam:UpdateOpenIDConnectProviderThumbprint	change-identity	yes		all federated or tagged entry stops
iam:UpdateRole	change-identity	yes
iam:UpdateSAMLProvider	change-identity	yes		all federated or tagged entry stops
iam:UpdateServiceSpecificCredential	change-identity	yes
iam:UpdateUser	change-identity	yes
iam:UploadSigningCertificate	change-identity	yes
iam:UploadSSHPublicKey	change-identity	yes
identitystore:CreateGroup	change-identity	yes
identitystore:CreateGroupMembership	change-identity	yes
identitystore:CreateUser	change-identity	yes
identitystore:DeleteGroup	change-identity	no
identitystore:DeleteGroupMembership	change-identity	yes
identitystore:DeleteIdentityStore	destroy-data	no
identitystore:DeleteUser	change-identity	no
identitystore:UpdateGroup	change-identity	yes
identitystore:UpdateUser	change-identity	yes
imagebuilder:CreateLifecyclePolicy	destroy-data	no		lifecycle policy deletes AMIs and snapshots by its role
imagebuilder:DeleteComponent	destroy-config	yes
imagebuilder:DeleteImage	destroy-config	yes
imagebuilder:DeleteImagePipeline	destroy-config	yes
imagebuilder:DeleteImageRecipe	destroy-config	yes
imagebuilder:UpdateLifecyclePolicy	destroy-data	no		lifecycle policy deletes AMIs and snapshots by its role
inspector2:CreateFilter	erase-evidence	yes
inspector2:Disable	erase-evidence	yes
inspector2:DisableDelegatedAdminAccount	erase-evidence	yes
inspector2:DisassociateMember	erase-evidence	yes
kafka-cluster:AlterTopic	destroy-data	no	topic retention	broker-side, IAM access control
kafka-cluster:DeleteGroup	destroy-data	no	topic retention	broker-side, IAM access control
kafka-cluster:DeleteTopic	destroy-data	no	topic retention	broker-side, IAM access control
kafka:BatchDisassociateScramSecret	change-identity	yes
kafka:DeleteCluster	destroy-data	no	no snapshots in the service
kafka:DeleteClusterPolicy	unprotect	yes
kafka:DeleteConfiguration	degrade	yes
kafka:DeleteReplicator	degrade	yes
kafka:DeleteTopic	destroy-data	no	topic retention
kafka:DeleteVpcConnection	degrade	yes
kafka:PutClusterPolicy	unprotect	yes
kafka:RebootBroker	degrade	yes
kafka:RejectClientVpcConnection	degrade	yes
kafka:UpdateBrokerCount	degrade	yes
kafka:UpdateClusterConfiguration	degrade	yes
kafka:UpdateClusterKafkaVersion	degrade	yes
kafka:UpdateSecurity	unprotect	yes
kinesis:DecreaseStreamRetentionPeriod	destroy-data	no		records older than the new value vanish
kinesis:DeleteResourcePolicy	unprotect	yes
kinesis:DeleteStream	destroy-data	no	refused with consumers unless enforced
kinesis:DeregisterStreamConsumer	degrade	yes
kinesis:MergeShards	degrade	yes
kinesis:PutResourcePolicy	unprotect	yes
kinesis:SplitShard	degrade	yes
kinesis:StopStreamEncryption	unprotect	yes
kinesis:UpdateShardCount	degrade	yes
kinesis:UpdateStreamMode	degrade	yes
kinesisanalytics:DeleteApplication	destroy-config	backup		snapshots go with it
kinesisanalytics:DeleteApplicationSnapshot	destroy-data	no
kinesisanalytics:RollbackApplication	degrade	yes
kinesisanalytics:StopApplication	degrade	yes
kinesisanalytics:UpdateApplication	degrade	yes
kms:CreateGrant	change-identity	yes		services lose access to the key
kms:DeleteAlias	replace	yes		aliases decide which key code uses
kms:DeleteCustomKeyStore	destroy-config	yes
kms:DeleteImportedKeyMaterial	destroy-data	window	the same material can be imported again
kms:DisableKey	degrade	yes		every store encrypted with the key becomes unreadable
kms:DisableKeyRotation	unprotect	yes
kms:DisconnectCustomKeyStore	destroy-config	yes
kms:PutKeyPolicy	change-identity	yes	lockout safety check can be bypassed by flag	key policy without the owner: only AWS Support
kms:RetireGrant	change-identity	yes		services lose access to the key
kms:RevokeGrant	change-identity	yes		services lose access to the key
kms:ScheduleKeyDeletion	destroy-data	window	7 to 30 days, CancelKeyDeletion; afterwards all ciphertext is lost	every store encrypted with the key
kms:UpdateAlias	replace	yes		aliases decide which key code uses
kms:UpdateCustomKeyStore	destroy-config	yes
lakeformation:BatchGrantPermissions	unprotect	yes
lakeformation:BatchRevokePermissions	unprotect	yes
lakeformation:DeleteDataCellsFilter	unprotect	yes
lakeformation:DeleteLFTag	unprotect	yes
lakeformation:DeleteObjectsOnCancel	destroy-data	no
lakeformation:DeregisterResource	unprotect	yes
lakeformation:GrantPermissions	unprotect	yes
lakeformation:PutDataLakeSettings	unprotect	yes
lakeformation:RevokePermissions	unprotect	yes
lakeformation:UpdateTableObjects	destroy-data	no
lambda:AddLayerVersionPermission	unprotect	yes		who may invoke it; with AuthType NONE anybody
lambda:AddPermission	unprotect	yes
lambda:CreateFunctionUrlConfig	unprotect	yes		who may invoke it; with AuthType NONE anybody
lambda:DeleteAlias	destroy-config	yes
lambda:DeleteCapacityProvider	destroy-config	yes
lambda:DeleteCodeSigningConfig	destroy-config	backup
lambda:DeleteEventSourceMapping	destroy-config	yes
lambda:DeleteFunction	destroy-config	backup	published versions go too; code lives elsewhere
lambda:DeleteFunctionCodeSigningConfig	unprotect	yes
lambda:DeleteFunctionConcurrency	degrade	yes
lambda:DeleteFunctionEventInvokeConfig	destroy-config	yes
lambda:DeleteFunctionUrlConfig	destroy-config	yes
lambda:DeleteLayerVersion	destroy-config	backup
lambda:DeleteProvisionedConcurrencyConfig	degrade	yes
lambda:InvokeAsync	destroy-data	backup		whatever the function role may destroy
lambda:InvokeFunction	destroy-data	backup		whatever the function role may destroy
lambda:InvokeFunctionUrl	destroy-data	backup		whatever the function role may destroy
lambda:PutFunctionCodeSigningConfig	unprotect	yes
lambda:PutFunctionConcurrency	degrade	yes		reserved concurrency 0 stops all invocations
lambda:PutProvisionedConcurrencyConfig	degrade	yes
lambda:PutRuntimeManagementConfig	degrade	yes
lambda:RemovePermission	unprotect	yes
lambda:StopDurableExecution	degrade	yes
lambda:UpdateAlias	replace	yes	published versions, code signing	$LATEST changes at once for unversioned callers
lambda:UpdateEventSourceMapping	degrade	yes
lambda:UpdateFunctionCode	replace	yes	published versions, code signing	$LATEST changes at once for unversioned callers
lambda:UpdateFunctionConfiguration	replace	yes	published versions, code signing	$LATEST changes at once for unversioned callers
lambda:UpdateFunctionUrlConfig	unprotect	yes		who may invoke it; with AuthType NONE anybody
lightsail:CloseInstancePublicPorts	cut-network	yes
lightsail:CreateKeyPair	change-identity	yes		a way in to instances
lightsail:DeleteAutoSnapshot	destroy-data	no
lightsail:DeleteBucket	destroy-data	backup	final snapshot unless skipped for databases; automatic snapshots go with the instance
lightsail:DeleteBucketAccessKey	change-identity	no
lightsail:DeleteContainerService	destroy-data	backup	final snapshot unless skipped for databases; automatic snapshots go with the instance
lightsail:DeleteDisk	destroy-data	backup	final snapshot unless skipped for databases; automatic snapshots go with the instance
lightsail:DeleteDiskSnapshot	destroy-data	no
lightsail:DeleteDistribution	cut-network	yes
lightsail:DeleteDomain	cut-network	yes
lightsail:DeleteDomainEntry	cut-network	yes
lightsail:DeleteInstance	destroy-data	backup	final snapshot unless skipped for databases; automatic snapshots go with the instance
lightsail:DeleteInstanceSnapshot	destroy-data	no
lightsail:DeleteKeyPair	change-identity	no
lightsail:DeleteLoadBalancer	cut-network	yes
lightsail:DeleteRelationalDatabase	destroy-data	backup	final snapshot unless skipped for databases; automatic snapshots go with the instance
lightsail:DeleteRelationalDatabaseSnapshot	destroy-data	no
lightsail:DetachDisk	degrade	yes
lightsail:DetachInstancesFromLoadBalancer	cut-network	yes
lightsail:DetachStaticIp	cut-network	yes
lightsail:DownloadDefaultKeyPair	change-identity	yes		a way in to instances
lightsail:ExportSnapshot	unprotect	yes		the data leaves the place where it is guarded
lightsail:GetInstanceAccessDetails	change-identity	yes		a way in to instances
lightsail:PutInstancePublicPorts	cut-network	yes
lightsail:RebootInstance	degrade	yes
lightsail:RebootRelationalDatabase	degrade	yes
lightsail:ReleaseStaticIp	cut-network	no
lightsail:StopInstance	degrade	yes
lightsail:StopRelationalDatabase	degrade	yes
lightsail:UpdateContainerService	degrade	yes
lightsail:UpdateDomainEntry	cut-network	yes
lightsail:UpdateRelationalDatabase	degrade	yes
logs:CancelExportTask	degrade	yes
logs:CreateExportTask	unprotect	yes		the data leaves the place where it is guarded
logs:DeleteAccountPolicy	erase-evidence	yes
logs:DeleteDataProtectionPolicy	unprotect	yes
logs:DeleteDelivery	erase-evidence	yes
logs:DeleteDeliveryDestination	erase-evidence	yes
logs:DeleteDeliverySource	erase-evidence	yes
logs:DeleteDestination	erase-evidence	yes
logs:DeleteIndexPolicy	unprotect	yes
logs:DeleteLogAnomalyDetector	erase-evidence	yes
logs:DeleteLogDelivery	erase-evidence	yes
logs:DeleteLogGroup	erase-evidence	no	deletionProtectionEnabled on the group; no undelete
logs:DeleteLogStream	erase-evidence	no	deletionProtectionEnabled on the group; no undelete
logs:DeleteMetricFilter	erase-evidence	yes
logs:DeleteQueryDefinition	erase-evidence	yes
logs:DeleteResourcePolicy	unprotect	yes
logs:DeleteRetentionPolicy	unprotect	yes
logs:DeleteSubscriptionFilter	erase-evidence	yes
logs:DisassociateKmsKey	unprotect	yes
logs:PutLogGroupDeletionProtection	unprotect	yes		clears deletionProtectionEnabled
logs:PutRetentionPolicy	erase-evidence	no		logs deletes older events as the service
logs:PutSubscriptionFilter	erase-evidence	yes
logs:UpdateLogDelivery	erase-evidence	yes
macie2:DeleteMember	erase-evidence	yes
macie2:DisableMacie	erase-evidence	yes
macie2:DisassociateFromAdministratorAccount	erase-evidence	yes
macie2:DisassociateMember	erase-evidence	yes
macie2:UpdateClassificationJob	erase-evidence	yes
macie2:UpdateMacieSession	erase-evidence	yes
memorydb:DeleteAcl	change-identity	yes
memorydb:DeleteCluster	destroy-data	backup	final snapshot if asked for
memorydb:DeleteMultiRegionCluster	destroy-data	backup	final snapshot if asked for
memorydb:DeleteParameterGroup	destroy-config	yes
memorydb:DeleteSnapshot	destroy-data	no
memorydb:DeleteSubnetGroup	destroy-config	yes
memorydb:DeleteUser	change-identity	yes
memorydb:FailoverShard	degrade	yes
memorydb:ResetParameterGroup	degrade	yes
memorydb:UpdateAcl	change-identity	yes
memorydb:UpdateCluster	degrade	yes
memorydb:UpdateMultiRegionCluster	degrade	yes
memorydb:UpdateParameterGroup	degrade	yes
memorydb:UpdateUser	change-identity	yes
mq:DeleteBroker	destroy-data	no		messages go with the broker
mq:DeleteUser	change-identity	yes
mq:RebootBroker	degrade	yes
mq:UpdateBroker	degrade	yes
mq:UpdateConfiguration	degrade	yes
mq:UpdateUser	change-identity	yes
neptune-db:DeleteDataViaQuery	destroy-data	backup	cluster snapshot
neptune-db:ResetDatabase	destroy-data	backup	cluster snapshot
neptune-graph:DeleteDataViaQuery	destroy-data	backup	deletionProtection; final snapshot unless skipped
neptune-graph:DeleteGraph	destroy-data	backup	deletionProtection; final snapshot unless skipped
neptune-graph:DeleteGraphSnapshot	destroy-data	no
neptune-graph:DeletePrivateGraphEndpoint	degrade	yes
neptune-graph:ResetGraph	destroy-data	backup	deletionProtection; final snapshot unless skipped
neptune-graph:StopGraph	degrade	yes
neptune-graph:UpdateGraph	unprotect	yes		can clear deletionProtection
network-firewall:DeleteFirewall	cut-network	yes	DeleteProtection, SubnetChangeProtection
network-firewall:DeleteFirewallPolicy	unprotect	yes
network-firewall:DeleteResourcePolicy	unprotect	yes
network-firewall:DeleteRuleGroup	unprotect	yes
network-firewall:DisassociateSubnets	cut-network	yes	DeleteProtection, SubnetChangeProtection
network-firewall:UpdateFirewallDeleteProtection	unprotect	yes
network-firewall:UpdateFirewallPolicy	unprotect	yes
network-firewall:UpdateLoggingConfiguration	erase-evidence	yes
network-firewall:UpdateRuleGroup	unprotect	yes
network-firewall:UpdateSubnetChangeProtection	unprotect	yes
organizations:AttachPolicy	unprotect	yes
organizations:CloseAccount	destroy-data	window	90 days suspended; afterwards everything is deleted	a whole member account
organizations:DeleteOrganization	destroy-config	no	must have no members
organizations:DeleteOrganizationalUnit	destroy-config	yes
organizations:DeletePolicy	unprotect	yes
organizations:DeleteResourcePolicy	unprotect	yes
organizations:DeregisterDelegatedAdministrator	unprotect	yes
organizations:DetachPolicy	unprotect	yes
organizations:DisableAWSServiceAccess	unprotect	yes
organizations:DisablePolicyType	unprotect	yes
organizations:LeaveOrganization	unprotect	yes		account leaves all SCPs and consolidated billing
organizations:MoveAccount	unprotect	yes
organizations:PutResourcePolicy	unprotect	yes
organizations:RegisterDelegatedAdministrator	unprotect	yes
organizations:RemoveAccountFromOrganization	unprotect	yes		account leaves all SCPs and consolidated billing
organizations:UpdatePolicy	unprotect	yes
pipes:DeletePipe	degrade	yes
pipes:StopPipe	degrade	yes
pipes:UpdatePipe	degrade	yes
qldb:DeleteLedger	destroy-data	no	deletion protection; journal export; service absent from the current API models
qldb:UpdateLedger	unprotect	yes		can clear deletion protection
qldb:UpdateLedgerPermissionsMode	unprotect	yes
quicksight:DeleteAccountSubscription	destroy-data	no	TerminationProtectionEnabled
quicksight:DeleteAnalysis	destroy-data	window	30 days for analyses
quicksight:DeleteDashboard	destroy-config	no
quicksight:DeleteDataSet	destroy-config	no
quicksight:DeleteDataSource	destroy-config	no
quicksight:DeleteGroup	destroy-config	no
quicksight:DeleteNamespace	destroy-config	no
quicksight:DeleteUser	destroy-config	no
quicksight:UpdateAccountSettings	unprotect	yes		clears account termination protection
ram:DeleteResourceShare	degrade	yes		consumers in other accounts lose subnets, gateways, rules
ram:DisassociateResourceShare	degrade	yes		consumers in other accounts lose subnets, gateways, rules
ram:DisassociateResourceSharePermission	degrade	yes		consumers in other accounts lose subnets, gateways, rules
ram:RejectResourceShareInvitation	degrade	yes		consumers in other accounts lose subnets, gateways, rules
ram:ReplacePermissionAssociations	degrade	yes		consumers in other accounts lose subnets, gateways, rules
rbin:DeleteRule	unprotect	yes	rule lock	with no rule, later deletions are final
rbin:UnlockRule	unprotect	yes	rule lock	with no rule, later deletions are final
rbin:UpdateRule	unprotect	yes	rule lock	with no rule, later deletions are final
rds-data:BatchExecuteStatement	destroy-data	backup	database grants of the secret used	any SQL, DROP included
rds-data:ExecuteStatement	destroy-data	backup	database grants of the secret used	any SQL, DROP included
rds:AddRoleToDBCluster	change-identity	yes
rds:AddRoleToDBInstance	change-identity	yes
rds:ApplyPendingMaintenanceAction	degrade	yes
rds:AuthorizeDBSecurityGroupIngress	unprotect	yes		opens a way in from the network
rds:BacktrackDBCluster	replace	backup
rds:CopyDBClusterSnapshot	unprotect	yes		the data leaves the place where it is guarded
rds:CopyDBSnapshot	unprotect	yes		the data leaves the place where it is guarded
rds:DeleteBlueGreenDeployment	destroy-data	no		old environment or new one is dropped by flag
rds:DeleteCustomDBEngineVersion	destroy-config	yes	refused while in use
rds:DeleteDBCluster	destroy-data	backup	DeletionProtection; final snapshot unless skipped; automated backups can be kept	also DocumentDB and Neptune
rds:DeleteDBClusterAutomatedBackup	destroy-data	no	copy in another account or vault
rds:DeleteDBClusterEndpoint	degrade	yes
rds:DeleteDBClusterParameterGroup	destroy-config	yes	refused while in use
rds:DeleteDBClusterSnapshot	destroy-data	no	copy in another account or vault
rds:DeleteDBInstance	destroy-data	backup	DeletionProtection; final snapshot unless skipped; automated backups can be kept	also DocumentDB and Neptune
rds:DeleteDBInstanceAutomatedBackup	destroy-data	no	copy in another account or vault
rds:DeleteDBParameterGroup	destroy-config	yes	refused while in use
rds:DeleteDBProxy	degrade	yes
rds:DeleteDBProxyEndpoint	degrade	yes
rds:DeleteDBSecurityGroup	destroy-config	yes	refused while in use
rds:DeleteDBShardGroup	destroy-data	backup	DeletionProtection
rds:DeleteDBSnapshot	destroy-data	no	copy in another account or vault
rds:DeleteDBSubnetGroup	destroy-config	yes	refused while in use
rds:DeleteEventSubscription	erase-evidence	yes
rds:DeleteGlobalCluster	destroy-data	backup	DeletionProtection
rds:DeleteIntegration	degrade	yes
rds:DeleteOptionGroup	destroy-config	yes	refused while in use
rds:DeleteTenantDatabase	destroy-data	backup	DeletionProtection
rds:DeregisterDBProxyTargets	degrade	yes
rds:DisableHttpEndpoint	degrade	yes
rds:FailoverDBCluster	degrade	yes
rds:FailoverGlobalCluster	degrade	yes
rds:ModifyActivityStream	erase-evidence	yes
rds:ModifyDBCluster	unprotect	yes		can clear DeletionProtection, BackupRetentionPeriod=0 deletes automated backups, can reset the master password
rds:ModifyDBClusterParameterGroup	degrade	yes
rds:ModifyDBClusterSnapshotAttribute	unprotect	yes
rds:ModifyDBInstance	unprotect	yes		can clear DeletionProtection, BackupRetentionPeriod=0 deletes automated backups, can reset the master password
rds:ModifyDBParameterGroup	degrade	yes
rds:ModifyDBSnapshot	unprotect	yes
rds:ModifyDBSnapshotAttribute	unprotect	yes
rds:ModifyDBSubnetGroup	cut-network	yes
rds:ModifyGlobalCluster	unprotect	yes
rds:ModifyOptionGroup	degrade	yes
rds:PromoteReadReplica	replace	backup
rds:PromoteReadReplicaDBCluster	replace	backup
rds:RebootDBCluster	degrade	yes
rds:RebootDBInstance	degrade	yes
rds:RebootDBShardGroup	degrade	yes
rds:RemoveFromGlobalCluster	degrade	yes
rds:RemoveRoleFromDBCluster	change-identity	yes
rds:RemoveRoleFromDBInstance	change-identity	yes
rds:ResetDBClusterParameterGroup	degrade	yes
rds:ResetDBParameterGroup	degrade	yes
rds:RevokeDBSecurityGroupIngress	cut-network	yes
rds:StartExportTask	unprotect	yes		the data leaves the place where it is guarded
rds:StopActivityStream	erase-evidence	yes
rds:StopDBCluster	degrade	yes	a stopped database starts by itself after 7 days
rds:StopDBInstance	degrade	yes	a stopped database starts by itself after 7 days
rds:StopDBInstanceAutomatedBackupsReplication	unprotect	yes
rds:SwitchoverBlueGreenDeployment	replace	backup
rds:SwitchoverGlobalCluster	replace	backup
rds:SwitchoverReadReplica	replace	backup
redshift-data:BatchExecuteStatement	destroy-data	backup	database grants	any SQL, DROP included
redshift-data:ExecuteStatement	destroy-data	backup	database grants	any SQL, DROP included
redshift-serverless:DeleteNamespace	destroy-data	backup	final snapshot if asked for
redshift-serverless:DeleteResourcePolicy	unprotect	yes
redshift-serverless:DeleteSnapshot	destroy-data	no
redshift-serverless:DeleteSnapshotCopyConfiguration	unprotect	yes
redshift-serverless:DeleteWorkgroup	degrade	yes
redshift-serverless:RestoreFromRecoveryPoint	replace	backup		replaces the namespace content
redshift-serverless:RestoreFromSnapshot	replace	backup		replaces the namespace content
redshift-serverless:UpdateNamespace	unprotect	yes
redshift-serverless:UpdateSnapshot	unprotect	yes
redshift-serverless:UpdateWorkgroup	degrade	yes
redshift:AuthorizeClusterSecurityGroupIngress	unprotect	yes		opens a way in from the network
redshift:AuthorizeDataShare	unprotect	yes
redshift:AuthorizeSnapshotAccess	unprotect	yes
redshift:BatchDeleteClusterSnapshots	destroy-data	no
redshift:BatchModifyClusterSnapshots	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:CancelQuery	degrade	yes
redshift:CancelQuerySession	degrade	yes
redshift:DeleteCluster	destroy-data	backup	final snapshot unless skipped; automated snapshots go with the cluster
redshift:DeleteClusterParameterGroup	destroy-config	yes
redshift:DeleteClusterSecurityGroup	destroy-config	yes
redshift:DeleteClusterSnapshot	destroy-data	no
redshift:DeleteClusterSubnetGroup	cut-network	yes
redshift:DeleteEndpointAccess	cut-network	yes
redshift:DeleteEventSubscription	erase-evidence	yes
redshift:DeleteHsmClientCertificate	destroy-config	yes
redshift:DeleteHsmConfiguration	destroy-config	yes
redshift:DeleteIntegration	destroy-config	yes
redshift:DeleteResourcePolicy	unprotect	yes
redshift:DeleteScheduledAction	destroy-config	yes
redshift:DeleteSnapshotSchedule	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:DeleteUsageLimit	degrade	yes
redshift:DisableLogging	erase-evidence	yes
redshift:DisableSnapshotCopy	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:FailoverPrimaryCompute	degrade	yes
redshift:ModifyCluster	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:ModifyClusterIamRoles	change-identity	yes
redshift:ModifyClusterParameterGroup	degrade	yes
redshift:ModifyClusterSnapshot	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:ModifyClusterSnapshotSchedule	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:ModifySnapshotCopyRetentionPeriod	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:PauseCluster	degrade	yes
redshift:PutResourcePolicy	unprotect	yes
redshift:RebootCluster	degrade	yes
redshift:ResetClusterParameterGroup	degrade	yes
redshift:ResizeCluster	degrade	yes
redshift:RestoreTableFromClusterSnapshot	replace	backup		overwrites or renames tables
redshift:RevokeClusterSecurityGroupIngress	cut-network	yes
redshift:RevokeEndpointAccess	cut-network	yes
redshift:RotateEncryptionKey	degrade	yes
resiliencehub:DeleteApp	destroy-config	yes
resource-explorer-2:DeleteIndex	destroy-config	yes
resource-groups:DeleteGroup	degrade	yes
resource-groups:UngroupResources	degrade	yes
rolesanywhere:CreateProfile	change-identity	yes
rolesanywhere:CreateTrustAnchor	change-identity	yes
rolesanywhere:DeleteAttributeMapping	change-identity	yes
rolesanywhere:DeleteCrl	change-identity	yes
rolesanywhere:DeleteProfile	change-identity	yes
rolesanywhere:DeleteTrustAnchor	change-identity	yes
rolesanywhere:DisableCrl	unprotect	yes
rolesanywhere:DisableProfile	change-identity	yes
rolesanywhere:DisableTrustAnchor	change-identity	yes
rolesanywhere:ImportCrl	change-identity	yes
rolesanywhere:UpdateProfile	change-identity	yes
route53-recovery-control-config:DeleteCluster	cut-network	yes
route53-recovery-control-config:DeleteControlPanel	cut-network	yes
route53-recovery-control-config:DeleteRoutingControl	cut-network	yes
route53-recovery-control-config:DeleteSafetyRule	cut-network	yes
route53:ChangeResourceRecordSets	cut-network	yes		DELETE and UPSERT of any record; keys on record name, type and action limit it
route53:DeactivateKeySigningKey	cut-network	no	a stale DS record makes the domain unresolvable until TTL
route53:DeleteCidrCollection	cut-network	yes
route53:DeleteHealthCheck	cut-network	yes
route53:DeleteHostedZone	destroy-config	no	must hold only NS and SOA; the new zone gets other name servers
route53:DeleteKeySigningKey	cut-network	no	a stale DS record makes the domain unresolvable until TTL
route53:DeleteQueryLoggingConfig	erase-evidence	yes
route53:DeleteReusableDelegationSet	cut-network	yes
route53:DeleteTrafficPolicy	cut-network	yes
route53:DeleteTrafficPolicyInstance	cut-network	yes
route53:DeleteVPCAssociationAuthorization	cut-network	yes
route53:DisableHostedZoneDNSSEC	cut-network	no	a stale DS record makes the domain unresolvable until TTL
route53:DisassociateVPCFromHostedZone	cut-network	yes
route53:UpdateHealthCheck	cut-network	yes
route53:UpdateTrafficPolicyInstance	cut-network	yes
route53domains:DeleteDomain	destroy-config	no	transfer lock does not stop deletion
route53domains:DisableDomainAutoRenew	unprotect	yes
route53domains:DisableDomainTransferLock	unprotect	yes
route53domains:DisassociateDelegationSignerFromDomain	cut-network	yes
route53domains:RetrieveDomainAuthCode	change-identity	no
route53domains:TransferDomainToAnotherAwsAccount	change-identity	no
route53domains:UpdateDomainNameservers	cut-network	yes
route53globalresolver:DeleteGlobalResolver	cut-network	yes
route53globalresolver:DisassociateHostedZone	cut-network	yes
route53profiles:DeleteProfile	cut-network	yes
route53profiles:DisassociateProfile	cut-network	yes
route53profiles:DisassociateResourceFromProfile	cut-network	yes
route53resolver:DeleteFirewallDomainList	unprotect	yes		requests that it refused are let in
route53resolver:DeleteFirewallRule	unprotect	yes		requests that it refused are let in
route53resolver:DeleteFirewallRuleGroup	cut-network	yes
route53resolver:DeleteResolverEndpoint	cut-network	yes
route53resolver:DeleteResolverQueryLogConfig	erase-evidence	yes
route53resolver:DeleteResolverRule	cut-network	yes
route53resolver:DisassociateFirewallRuleGroup	cut-network	yes
route53resolver:DisassociateResolverEndpointIpAddress	cut-network	yes
route53resolver:DisassociateResolverQueryLogConfig	erase-evidence	yes
route53resolver:DisassociateResolverRule	cut-network	yes
route53resolver:UpdateFirewallConfig	cut-network	yes
s3-object-lambda:DeleteObject	destroy-data	no
s3-object-lambda:DeleteObjectVersion	destroy-data	no
s3-outposts:DeleteAccessPoint	cut-network	yes
s3-outposts:DeleteAccessPointPolicy	unprotect	yes
s3-outposts:DeleteBucketPolicy	unprotect	yes
s3-outposts:DeleteEndpoint	cut-network	yes
s3-outposts:DeleteObject	destroy-data	no
s3-outposts:DeleteObjectVersion	destroy-data	no
s3:AbortMultipartUpload	degrade	yes
s3:BypassGovernanceRetention	unprotect	yes	compliance mode cannot be shortened by anyone
s3:CreateJob	destroy-data	no		runs delete, copy or tag over a manifest, with the role passed to the job
s3:DeleteAccessGrant	degrade	yes
s3:DeleteAccessGrantsInstance	degrade	yes
s3:DeleteAccessGrantsInstanceResourcePolicy	unprotect	yes
s3:DeleteAccessGrantsLocation	degrade	yes
s3:DeleteAccessPoint	degrade	yes
s3:DeleteAccessPointForObjectLambda	degrade	yes
s3:DeleteAccessPointPolicy	unprotect	yes
s3:DeleteAccessPointPolicyForObjectLambda	unprotect	yes
s3:DeleteBucket	destroy-config	no	must be empty; the name can be taken by others
s3:DeleteBucketPolicy	unprotect	yes
s3:DeleteBucketWebsite	degrade	yes
s3:DeleteMultiRegionAccessPoint	degrade	yes
s3:DeleteObject	destroy-data	backup	versioning (delete marker), Object Lock, MFA Delete covers versions only	batch form DeleteObjects is this action too
s3:DeleteObjectTagging	unprotect	yes
s3:DeleteObjectVersion	destroy-data	no	Object Lock, MFA Delete, replica
s3:DeleteStorageLensConfiguration	erase-evidence	yes
s3:PutAccessPointPolicy	unprotect	yes
s3:PutAccountPublicAccessBlock	unprotect	yes
s3:PutBucketAcl	unprotect	yes
s3:PutBucketCORS	degrade	yes
s3:PutBucketLogging	erase-evidence	yes
s3:PutBucketNotification	degrade	yes
s3:PutBucketObjectLockConfiguration	unprotect	yes	compliance mode cannot be shortened by anyone
s3:PutBucketOwnershipControls	unprotect	yes
s3:PutBucketPolicy	unprotect	yes
s3:PutBucketPublicAccessBlock	unprotect	yes
s3:PutBucketTagging	unprotect	yes
s3:PutBucketVersioning	unprotect	yes	MFA Delete	suspending keeps old versions, new writes have none
s3:PutBucketWebsite	degrade	yes
s3:PutEncryptionConfiguration	unprotect	yes
s3:PutInventoryConfiguration	erase-evidence	yes
s3:PutLifecycleConfiguration	destroy-data	no	versioning with noncurrent retention, Object Lock	s3 deletes by rule, hours later, as the service
s3:PutMultiRegionAccessPointPolicy	unprotect	yes
s3:PutObject	destroy-data	backup	versioning; Object Lock	overwrites under the same key
s3:PutObjectAcl	unprotect	yes
s3:PutObjectLegalHold	unprotect	yes	compliance mode cannot be shortened by anyone
s3:PutObjectRetention	unprotect	yes	compliance mode cannot be shortened by anyone
s3:PutObjectTagging	unprotect	yes
s3:PutObjectVersionAcl	unprotect	yes
s3:PutReplicationConfiguration	unprotect	yes
s3:ReplicateDelete	destroy-data	backup		replicates delete markers into the target
s3:ReplicateObject	destroy-data	backup	versioning; Object Lock	overwrites under the same key
s3:SubmitMultiRegionAccessPointRoutes	degrade	yes
s3:UpdateJobStatus	destroy-data	no		runs delete, copy or tag over a manifest, with the role passed to the job
s3express:CreateSession	destroy-data	no	no versioning in directory buckets	object deletes are authorised by CreateSession, not per object
s3express:DeleteAccessPoint	cut-network	yes
s3express:DeleteAccessPointPolicy	unprotect	yes
s3express:DeleteBucket	destroy-config	no	must be empty
s3express:DeleteBucketPolicy	unprotect	yes
s3express:PutBucketPolicy	unprotect	yes
s3express:PutLifecycleConfiguration	unprotect	yes
s3tables:DeleteNamespace	destroy-data	no
s3tables:DeleteTable	destroy-data	no
s3tables:DeleteTableBucket	destroy-data	no
s3tables:DeleteTableBucketEncryption	unprotect	yes
s3tables:DeleteTableBucketPolicy	unprotect	yes
s3tables:DeleteTableBucketReplication	unprotect	yes
s3tables:DeleteTablePolicy	unprotect	yes
s3tables:DeleteTableReplication	unprotect	yes
s3tables:PutTableBucketMaintenanceConfiguration	destroy-data	no		snapshot expiry and unreferenced file removal run as maintenance
s3tables:PutTableBucketPolicy	unprotect	yes
s3tables:PutTableData	destroy-data	no
s3tables:PutTableMaintenanceConfiguration	destroy-data	no		snapshot expiry and unreferenced file removal run as maintenance
s3tables:PutTablePolicy	unprotect	yes
s3vectors:DeleteIndex	destroy-data	no
s3vectors:DeleteVectorBucket	destroy-data	no
s3vectors:DeleteVectorBucketPolicy	unprotect	yes
s3vectors:DeleteVectors	destroy-data	no
s3vectors:PutVectors	destroy-data	no
sagemaker:BatchDeleteClusterNodes	degrade	yes
sagemaker:DeleteApp	degrade	yes
sagemaker:DeleteCluster	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteCodeRepository	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteDomain	destroy-data	backup	EFS home volume kept unless RetentionPolicy=Delete
sagemaker:DeleteEndpoint	degrade	yes
sagemaker:DeleteEndpointConfig	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteExperiment	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteFeatureGroup	destroy-data	no	online store	offline copy in S3 stays
sagemaker:DeleteHub	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteHubContent	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteImage	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteImageVersion	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteInferenceComponent	degrade	yes
sagemaker:DeleteMlflowApp	destroy-data	no
sagemaker:DeleteMlflowTrackingServer	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModel	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModelPackage	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModelPackageGroup	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModelPackageGroupPolicy	unprotect	yes
sagemaker:DeleteMonitoringSchedule	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteNotebookInstance	destroy-data	no	must be stopped; its EBS volume goes too
sagemaker:DeleteNotebookInstanceLifecycleConfig	destroy-config	yes
sagemaker:DeletePipeline	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteProject	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteRecord	destroy-data	no	online store	offline copy in S3 stays
sagemaker:DeleteResourcePolicy	unprotect	yes
sagemaker:DeleteSpace	destroy-data	backup	EFS home volume kept unless RetentionPolicy=Delete
sagemaker:DeleteStudioLifecycleConfig	destroy-config	yes
sagemaker:DeleteTrial	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteTrialComponent	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteUserProfile	destroy-data	backup	EFS home volume kept unless RetentionPolicy=Delete
sagemaker:StopAutoMLJob	degrade	yes
sagemaker:StopHyperParameterTuningJob	degrade	yes
sagemaker:StopMlflowTrackingServer	degrade	yes
sagemaker:StopMonitoringSchedule	degrade	yes
sagemaker:StopNotebookInstance	degrade	yes
sagemaker:StopPipelineExecution	degrade	yes
sagemaker:StopProcessingJob	degrade	yes
sagemaker:StopTrainingJob	degrade	yes
sagemaker:StopTransformJob	degrade	yes
sagemaker:UpdateCluster	degrade	yes
sagemaker:UpdateEndpoint	replace	yes
sagemaker:UpdateEndpointWeightsAndCapacities	degrade	yes
sagemaker:UpdateInferenceComponent	replace	yes
sagemaker:UpdateModelPackage	replace	yes
sagemaker:UpdateNotebookInstance	replace	yes
sagemaker:UpdateNotebookInstanceLifecycleConfig	replace	yes
sagemaker:UpdatePipeline	replace	yes
scheduler:CreateSchedule	degrade	yes		can call nearly any API later, as the passed role
scheduler:DeleteSchedule	destroy-config	yes		a group takes its schedules along
scheduler:DeleteScheduleGroup	destroy-config	yes		a group takes its schedules along
scheduler:UpdateSchedule	degrade	yes		can call nearly any API later, as the passed role
schemas:DeleteRegistry	destroy-config	yes
schemas:DeleteResourcePolicy	unprotect	yes
schemas:DeleteSchema	destroy-config	yes
scn:DeleteDataLakeDataset	destroy-data	no
scn:DeleteInstance	destroy-data	no
sdb:BatchDeleteAttributes	destroy-data	no
sdb:DeleteAttributes	destroy-data	no
sdb:DeleteDomain	destroy-data	no
secretsmanager:CancelRotateSecret	unprotect	yes
secretsmanager:DeleteResourcePolicy	unprotect	yes
secretsmanager:DeleteSecret	destroy-data	window	7 to 30 days unless ForceDeleteWithoutRecovery
secretsmanager:PutResourcePolicy	unprotect	yes
secretsmanager:PutSecretValue	replace	backup	the previous version keeps the AWSPREVIOUS label once
secretsmanager:RemoveRegionsFromReplication	unprotect	yes
secretsmanager:RotateSecret	replace	backup	the previous version keeps the AWSPREVIOUS label once
secretsmanager:StopReplicationToReplica	unprotect	yes
secretsmanager:UpdateSecret	replace	backup	the previous version keeps the AWSPREVIOUS label once
secretsmanager:UpdateSecretVersionStage	replace	backup	the previous version keeps the AWSPREVIOUS label once
security-ir:CancelMembership	unprotect	yes
securityhub:BatchDeleteAutomationRules	unprotect	yes
securityhub:BatchDisableStandards	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:BatchUpdateFindings	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:CreateAutomationRule	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DeleteActionTarget	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DeleteConfigurationPolicy	unprotect	yes
securityhub:DeleteFindingAggregator	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DeleteInsight	destroy-config	yes
securityhub:DeleteMembers	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableImportFindingsForProduct	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableOrganizationAdminAccount	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableSecurityHub	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableSecurityHubV2	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisassociateFromAdministratorAccount	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisassociateMembers	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:UpdateFindings	erase-evidence	yes
securityhub:UpdateStandardsControl	erase-evidence	yes	findings are kept 90 days [unverified]
securitylake:DeleteAwsLogSource	erase-evidence	yes
securitylake:DeleteCustomLogSource	erase-evidence	yes
securitylake:DeleteDataLake	erase-evidence	yes
securitylake:DeleteDataLakeOrganizationConfiguration	erase-evidence	yes
securitylake:DeleteSubscriber	erase-evidence	yes
securitylake:DeleteSubscriberNotification	erase-evidence	yes
securitylake:DeregisterDataLakeDelegatedAdministrator	erase-evidence	yes
serverlessrepo:DeleteApplication	destroy-config	yes
servicecatalog:DeleteApplication	destroy-config	yes
servicecatalog:DeleteConstraint	unprotect	yes
servicecatalog:DeletePortfolio	destroy-config	yes
servicecatalog:DeletePortfolioShare	unprotect	yes
servicecatalog:DeleteProduct	destroy-config	yes
servicecatalog:DeleteProvisioningArtifact	destroy-config	yes
servicecatalog:DisassociatePrincipalFromPortfolio	change-identity	yes
servicecatalog:ExecuteProvisionedProductPlan	replace	backup		stack updated by the launch role
servicecatalog:ExecuteProvisionedProductServiceAction	replace	backup		stack updated by the launch role
servicecatalog:TerminateProvisionedProduct	destroy-data	backup	RetainPhysicalResources	stack deleted by the launch role
servicecatalog:UpdateConstraint	unprotect	yes
servicecatalog:UpdateProvisionedProduct	replace	backup		stack updated by the launch role
servicediscovery:DeleteNamespace	cut-network	yes
servicediscovery:DeleteService	cut-network	yes
servicediscovery:DeregisterInstance	cut-network	yes
servicequotas:StopAutoManagement	degrade	yes
ses:DeleteArchive	destroy-data	backup
ses:DeleteConfigurationSet	destroy-config	yes
ses:DeleteConfigurationSetEventDestination	erase-evidence	yes
ses:DeleteContact	destroy-data	backup
ses:DeleteContactList	destroy-data	backup
ses:DeleteEmailIdentity	destroy-config	yes
ses:DeleteEmailIdentityPolicy	unprotect	yes
ses:DeleteIdentity	destroy-config	yes
ses:DeleteIdentityPolicy	unprotect	yes
ses:DeleteReceiptRule	destroy-config	yes
ses:DeleteReceiptRuleSet	destroy-config	yes
ses:DeleteVerifiedEmailAddress	destroy-config	yes
shield:DeleteProtection	unprotect	yes
shield:DeleteProtectionGroup	unprotect	yes
shield:DisableApplicationLayerAutomaticResponse	unprotect	yes
shield:DisableProactiveEngagement	unprotect	yes
shield:DisassociateDRTLogBucket	unprotect	yes
shield:DisassociateDRTRole	unprotect	yes
shield:DisassociateHealthCheck	unprotect	yes
signer:CancelSigningProfile	change-identity	no		signed code stops to validate
signer:RemoveProfilePermission	change-identity	yes
signer:RevokeSignature	change-identity	no		signed code stops to validate
signer:RevokeSigningProfile	change-identity	no		signed code stops to validate
sms-voice:DeleteConfigurationSet	destroy-config	yes
sms-voice:DeletePool	destroy-config	yes
sms-voice:ReleasePhoneNumber	destroy-config	no		the number goes to others
sms-voice:ReleaseSenderId	destroy-config	no		the number goes to others
sns:AddPermission	unprotect	yes		topic policy and encryption
sns:DeleteEndpoint	degrade	yes
sns:DeletePlatformApplication	degrade	yes
sns:DeleteTopic	destroy-config	yes	subscriptions go too and need new confirmation
sns:PutDataProtectionPolicy	unprotect	yes		topic policy and encryption
sns:RemovePermission	unprotect	yes		topic policy and encryption
sns:SetSubscriptionAttributes	degrade	yes
sns:SetTopicAttributes	unprotect	yes		topic policy and encryption
sns:Unsubscribe	degrade	yes
sqs:AddPermission	unprotect	yes
sqs:CancelMessageMoveTask	degrade	yes
sqs:DeleteMessage	destroy-data	no
sqs:DeleteQueue	destroy-data	no	name blocked for 60 s
sqs:PurgeQueue	destroy-data	no	name blocked for 60 s
sqs:RemovePermission	unprotect	yes
sqs:SetQueueAttributes	destroy-data	no		shorter retention drops messages; policy, DLQ and encryption are attributes too
ssm-incidents:DeleteIncidentRecord	erase-evidence	backup
ssm-incidents:DeleteReplicationSet	destroy-config	yes
ssm-incidents:DeleteResponsePlan	destroy-config	yes
ssm-incidents:DeleteTimelineEvent	erase-evidence	backup
ssm:CancelCommand	degrade	yes
ssm:CancelMaintenanceWindowExecution	degrade	yes
ssm:CreateAssociation	destroy-data	backup		any command as root on managed nodes
ssm:DeleteActivation	destroy-config	yes
ssm:DeleteAssociation	destroy-config	yes
ssm:DeleteDocument	destroy-config	yes
ssm:DeleteInventory	destroy-config	yes
ssm:DeleteMaintenanceWindow	destroy-config	yes
ssm:DeleteOpsItem	destroy-config	yes
ssm:DeleteParameter	destroy-data	no
ssm:DeleteParameters	destroy-data	no
ssm:DeletePatchBaseline	destroy-config	yes
ssm:DeleteResourceDataSync	destroy-config	yes
ssm:DeleteResourcePolicy	unprotect	yes
ssm:DeregisterManagedInstance	destroy-config	yes
ssm:DeregisterTargetFromMaintenanceWindow	destroy-config	yes
ssm:DeregisterTaskFromMaintenanceWindow	destroy-config	yes
ssm:ModifyDocumentPermission	unprotect	yes
ssm:PutParameter	replace	backup	100 versions kept	overwrites
ssm:ResetServiceSetting	degrade	yes
ssm:SendCommand	destroy-data	backup		any command as root on managed nodes
ssm:StartAssociationsOnce	destroy-data	backup		any command as root on managed nodes
ssm:StartAutomationExecution	destroy-data	backup		runbooks such as terminate, delete, restart; permissions of the caller unless an assume role is given
ssm:StartChangeRequestExecution	destroy-data	backup		runbooks such as terminate, delete, restart; permissions of the caller unless an assume role is given
ssm:StartSession	destroy-data	backup		any command as root on managed nodes
ssm:StopAutomationExecution	degrade	yes
ssm:TerminateSession	degrade	yes
ssm:UpdateAssociation	destroy-data	backup		any command as root on managed nodes
ssm:UpdateDocument	replace	yes
ssm:UpdateDocumentDefaultVersion	replace	yes
ssm:UpdateServiceSetting	degrade	yes
sso-directory:AddMemberToGroup	change-identity	yes
sso-directory:CreateBearerToken	change-identity	yes
sso-directory:CreateExternalIdPConfigurationForDirectory	change-identity	yes
sso-directory:CreateGroup	change-identity	yes
sso-directory:CreateUser	change-identity	yes
sso-directory:DeleteBearerToken	change-identity	yes
sso-directory:DeleteExternalIdPCertificate	change-identity	yes
sso-directory:DeleteExternalIdPConfigurationForDirectory	change-identity	yes
sso-directory:DeleteGroup	change-identity	yes
sso-directory:DeleteMfaDeviceForUser	change-identity	yes
sso-directory:DeleteProvisioningTenant	change-identity	yes
sso-directory:DeleteUser	change-identity	yes
sso-directory:DisableExternalIdPConfigurationForDirectory	change-identity	yes
sso-directory:DisableUser	change-identity	yes
sso-directory:EnableExternalIdPConfigurationForDirectory	change-identity	yes
sso-directory:EnableUser	change-identity	yes
sso-directory:RemoveMemberFromGroup	change-identity	yes
sso-directory:UpdateMfaDeviceForUser	change-identity	yes
sso-directory:UpdatePassword	change-identity	yes
sso-directory:UpdateUser	change-identity	yes
sso-oauth:RevokeTokenWithIAM	change-identity	yes
sso:AssociateDirectory	change-identity	yes		who may sign in to every account
sso:AttachCustomerManagedPolicyReferenceToPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:AttachManagedPolicyToPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:CreateAccountAssignment	change-identity	yes		people lose or gain access in every assigned account
sso:CreateInstance	change-identity	yes		who may sign in to every account
sso:CreateTrust	change-identity	yes		who may sign in to every account
sso:DeleteAccountAssignment	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteApplication	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteApplicationAccessScope	change-identity	yes
sso:DeleteApplicationAssignment	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteApplicationAuthenticationMethod	change-identity	yes
sso:DeleteApplicationGrant	change-identity	yes
sso:DeleteInlinePolicyFromPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteInstance	destroy-data	no		all assignments, users and groups of the instance
sso:DeleteInstanceAccessControlAttributeConfiguration	change-identity	yes
sso:DeletePermissionsBoundaryFromPermissionSet	unprotect	yes
sso:DeletePermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteProfile	change-identity	yes
sso:DeleteTrustedTokenIssuer	change-identity	yes
sso:DetachCustomerManagedPolicyReferenceFromPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:DetachManagedPolicyFromPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:DisassociateDirectory	change-identity	yes		who may sign in to every account
sso:DisassociateProfile	change-identity	yes
sso:ProvisionPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:PutInlinePolicyToPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:PutMfaDeviceManagementForDirectory	unprotect	yes
sso:PutPermissionsBoundaryToPermissionSet	unprotect	yes
sso:StartSSO	change-identity	yes		who may sign in to every account
sso:UpdateInstance	change-identity	yes		who may sign in to every account
sso:UpdatePermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:UpdateSSOConfiguration	change-identity	yes		who may sign in to every account
sso:UpdateTrust	change-identity	yes		who may sign in to every account
states:DeleteActivity	degrade	yes
states:DeleteStateMachine	destroy-config	yes	running executions may finish	execution history goes with it
states:DeleteStateMachineAlias	degrade	yes
states:DeleteStateMachineVersion	degrade	yes
states:RedriveExecution	destroy-data	backup		SDK integrations call any API as the role of the machine
states:StartExecution	destroy-data	backup		SDK integrations call any API as the role of the machine
states:StartSyncExecution	destroy-data	backup		SDK integrations call any API as the role of the machine
states:StopExecution	degrade	yes
states:UpdateStateMachine	replace	yes	versions
states:UpdateStateMachineAlias	replace	yes	versions
storagegateway:DeleteBandwidthRateLimit	unprotect	yes
storagegateway:DeleteFileShare	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:DeleteGateway	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:DeleteSnapshotSchedule	unprotect	yes
storagegateway:DeleteTape	destroy-data	backup
storagegateway:DeleteTapeArchive	destroy-data	backup
storagegateway:DeleteTapePool	destroy-data	no	tape retention lock
storagegateway:DeleteVolume	destroy-data	backup
storagegateway:DetachVolume	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:DisassociateFileSystem	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:ResetCache	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:ShutdownGateway	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:UpdateSnapshotSchedule	unprotect	yes
sts:AssumeRoot	change-identity	yes		root of a member account
sts:GetFederationToken	change-identity	yes		credentials outlive the key that asked for them
synthetics:DeleteCanary	erase-evidence	yes
synthetics:DeleteGroup	degrade	yes
synthetics:StopCanary	erase-evidence	yes
tag:TagResources	unprotect	yes		tag-based Deny loses its match, for nearly any resource type
tag:UntagResources	unprotect	yes		tag-based Deny loses its match, for nearly any resource type
timestream-influxdb:DeleteDbCluster	destroy-data	backup	retainAutomatedBackups flag
timestream-influxdb:DeleteDbInstance	destroy-data	backup	retainAutomatedBackups flag
timestream-influxdb:RebootDbInstance	degrade	yes
timestream-influxdb:UpdateDbInstance	degrade	yes
timestream:CancelQuery	degrade	yes
timestream:DeleteDatabase	destroy-data	backup	AWS Backup
timestream:DeleteScheduledQuery	degrade	yes
timestream:DeleteTable	destroy-data	backup	AWS Backup
timestream:UpdateScheduledQuery	degrade	yes
timestream:UpdateTable	destroy-data	no		shorter retention drops data
transcribe:DeleteCallAnalyticsJob	destroy-data	backup
transcribe:DeleteLanguageModel	destroy-data	backup
transcribe:DeleteMedicalTranscriptionJob	destroy-data	backup
transcribe:DeleteTranscriptionJob	destroy-data	backup
transfer:CreateAccess	change-identity	yes		a way in to the files, with the role of the user
transfer:CreateServer	change-identity	yes		a way in to the files, with the role of the user
transfer:CreateUser	change-identity	yes		a way in to the files, with the role of the user
transfer:DeleteAccess	change-identity	yes
transfer:DeleteAgreement	degrade	yes
transfer:DeleteCertificate	degrade	yes
transfer:DeleteConnector	degrade	yes
transfer:DeleteHostKey	degrade	yes
transfer:DeleteServer	degrade	yes	new server gets a new endpoint and host key
transfer:DeleteSshPublicKey	change-identity	yes
transfer:DeleteUser	change-identity	yes
transfer:DeleteWebApp	destroy-config	yes
transfer:DeleteWorkflow	degrade	yes
transfer:ImportHostKey	change-identity	yes		a way in to the files, with the role of the user
transfer:ImportSshPublicKey	change-identity	yes		a way in to the files, with the role of the user
transfer:StopServer	degrade	yes	new server gets a new endpoint and host key
transfer:UpdateAccess	change-identity	yes
transfer:UpdateServer	degrade	yes
transfer:UpdateUser	change-identity	yes
translate:DeleteParallelData	destroy-data	backup
translate:DeleteTerminology	destroy-data	backup
verifiedpermissions:DeleteIdentitySource	change-identity	yes
verifiedpermissions:DeletePolicy	change-identity	yes
verifiedpermissions:DeletePolicyStore	change-identity	yes
verifiedpermissions:DeletePolicyTemplate	change-identity	yes
voiceid:DeleteDomain	destroy-data	no
voiceid:DeleteFraudster	destroy-data	no
voiceid:DeleteSpeaker	destroy-data	no
vpc-lattice:DeleteAccessLogSubscription	erase-evidence	yes
vpc-lattice:DeleteAuthPolicy	unprotect	yes
vpc-lattice:DeleteListener	cut-network	yes
vpc-lattice:DeleteResourceConfiguration	cut-network	yes
vpc-lattice:DeleteResourceGateway	cut-network	yes
vpc-lattice:DeleteResourcePolicy	unprotect	yes
vpc-lattice:DeleteRule	cut-network	yes
vpc-lattice:DeleteService	cut-network	yes
vpc-lattice:DeleteServiceNetwork	cut-network	yes
vpc-lattice:DeleteServiceNetworkResourceAssociation	cut-network	yes
vpc-lattice:DeleteServiceNetworkServiceAssociation	cut-network	yes
vpc-lattice:DeleteServiceNetworkVpcAssociation	cut-network	yes
vpc-lattice:DeleteTargetGroup	cut-network	yes
vpc-lattice:DeregisterTargets	cut-network	yes
waf-regional:DeleteIPSet	unprotect	yes		requests that it refused are let in
waf-regional:DeleteLoggingConfiguration	erase-evidence	yes
waf-regional:DeletePermissionPolicy	unprotect	yes
waf-regional:DeleteRateBasedRule	unprotect	yes		requests that it refused are let in
waf-regional:DeleteRule	unprotect	yes		requests that it refused are let in
waf-regional:DeleteRuleGroup	unprotect	yes		requests that it refused are let in
waf-regional:DeleteWebACL	unprotect	yes		requests that it refused are let in
waf-regional:DisassociateWebACL	unprotect	yes		requests that it refused are let in
waf:DeleteIPSet	unprotect	yes		requests that it refused are let in
waf:DeleteLoggingConfiguration	erase-evidence	yes
waf:DeletePermissionPolicy	unprotect	yes
waf:DeleteRateBasedRule	unprotect	yes		requests that it refused are let in
waf:DeleteRule	unprotect	yes		requests that it refused are let in
waf:DeleteRuleGroup	unprotect	yes		requests that it refused are let in
waf:DeleteWebACL	unprotect	yes		requests that it refused are let in
wafv2:DeleteAPIKey	change-identity	yes
wafv2:DeleteFirewallManagerRuleGroups	unprotect	yes	refused while associated
wafv2:DeleteIPSet	unprotect	yes	refused while associated
wafv2:DeleteLoggingConfiguration	erase-evidence	yes
wafv2:DeletePermissionPolicy	unprotect	yes	refused while associated
wafv2:DeleteRegexPatternSet	unprotect	yes	refused while associated
wafv2:DeleteRuleGroup	unprotect	yes	refused while associated
wafv2:DeleteWebACL	unprotect	yes	refused while associated
wafv2:DisassociateWebACL	unprotect	yes	refused while associated
wafv2:UpdateIPSet	unprotect	yes	refused while associated
wafv2:UpdateRuleGroup	unprotect	yes	refused while associated
wafv2:UpdateWebACL	unprotect	yes	refused while associated
wickr:BatchDeleteUser	change-identity	yes
wickr:DeleteNetwork	destroy-data	no
wisdom:DeleteAIGuardrail	unprotect	yes
wisdom:DeleteContent	destroy-data	no
wisdom:DeleteKnowledgeBase	destroy-data	no
workdocs:DeactivateUser	change-identity	yes
workdocs:DeleteDocument	destroy-data	backup
workdocs:DeleteDocumentVersion	destroy-data	backup
workdocs:DeleteFolder	destroy-data	backup
workdocs:DeleteFolderContents	destroy-data	backup
workdocs:DeleteInstance	destroy-data	no
workdocs:DeleteUser	change-identity	yes
workdocs:RemoveAllResourcePermissions	change-identity	yes
workdocs:RemoveResourcePermission	change-identity	yes
workmail:DeleteAccessControlRule	unprotect	yes
workmail:DeleteGroup	change-identity	yes
workmail:DeleteImpersonationRole	change-identity	yes
workmail:DeleteMailboxPermissions	change-identity	yes
workmail:DeleteMobileDeviceAccessRule	unprotect	yes
workmail:DeleteOrganization	destroy-data	backup
workmail:DeletePersonalAccessToken	change-identity	yes
workmail:DeleteResource	destroy-data	no
workmail:DeleteRetentionPolicy	unprotect	yes
workmail:DeleteUser	destroy-data	no
workmail:DisassociateMemberFromGroup	change-identity	yes
workmail:ResetPassword	change-identity	yes
workspaces-instances:DeleteVolume	destroy-data	backup
workspaces-instances:DeleteWorkspaceInstance	destroy-data	backup
workspaces-web:DeleteDataProtectionSettings	unprotect	yes
workspaces-web:DeleteIpAccessSettings	unprotect	yes
workspaces-web:DeletePortal	destroy-config	yes
workspaces-web:DeleteSessionLogger	erase-evidence	yes
workspaces-web:DeleteUserAccessLoggingSettings	erase-evidence	yes
workspaces-web:DisassociateDataProtectionSettings	unprotect	yes
workspaces-web:DisassociateIpAccessSettings	unprotect	yes
workspaces-web:DisassociateSessionLogger	erase-evidence	yes
workspaces-web:DisassociateUserAccessLoggingSettings	erase-evidence	yes
workspaces:DeleteIpGroup	unprotect	yes
workspaces:DeleteWorkspaceBundle	destroy-config	no
workspaces:DeleteWorkspaceImage	destroy-config	no
workspaces:DeregisterWorkspaceDirectory	degrade	yes
workspaces:DisassociateIpGroups	degrade	yes
workspaces:MigrateWorkspace	replace	backup	user volume returns to the last automatic snapshot (12 h)
workspaces:ModifyWorkspaceState	degrade	yes
workspaces:RebootWorkspaces	degrade	yes
workspaces:RebuildWorkspaces	replace	backup	user volume returns to the last automatic snapshot (12 h)
workspaces:RestoreWorkspace	replace	backup	user volume returns to the last automatic snapshot (12 h)
workspaces:RevokeIpRules	unprotect	yes
workspaces:StopWorkspaces	degrade	yes
workspaces:StopWorkspacesPool	degrade	yes
workspaces:TerminateWorkspaces	destroy-data	no	user volume snapshot is deleted too
workspaces:TerminateWorkspacesPool	degrade	yes
xray:DeleteGroup	erase-evidence	yes
xray:DeleteResourcePolicy	erase-evidence	yes
xray:DeleteSamplingRule	erase-evidence	yes
"""#
}
