// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let harms: StaticString = #"""
a4b:DeleteAddressBook	destroy-config	yes
a4b:DeleteBusinessReportSchedule	destroy-config	yes
a4b:DeleteConferenceProvider	destroy-config	yes
a4b:DeleteContact	destroy-data	backup
a4b:DeleteDevice	destroy-config	yes
a4b:DeleteDeviceUsageData	destroy-data	backup
a4b:DeleteGatewayGroup	destroy-config	yes
a4b:DeleteNetworkProfile	destroy-config	yes
a4b:DeleteProfile	destroy-config	yes
a4b:DeleteRoom	destroy-config	yes
a4b:DeleteRoomSkillParameter	destroy-config	yes
a4b:DeleteSkillAuthorization	change-identity	yes
a4b:DeleteSkillGroup	destroy-config	yes
a4b:DeleteUser	change-identity	yes
a4b:DisassociateContactFromAddressBook	degrade	yes
a4b:DisassociateDeviceFromRoom	degrade	yes
a4b:DisassociateSkillFromSkillGroup	degrade	yes
a4b:DisassociateSkillFromUsers	degrade	yes
a4b:DisassociateSkillGroupFromRoom	degrade	yes
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
acm:ExportCertificate	unprotect	yes		the private key leaves AWS
acm:ImportCertificate	replace	backup		re-import replaces in place
acm:RevokeCertificate	destroy-config	no	refused while in use; imported private key must be imported again
aco-automation:DeleteAutomationRule	destroy-config	yes
aco-automation:DisassociateAccounts	degrade	yes
aidevops:DeleteAgentSpace	destroy-data	backup
aidevops:DeleteKnowledgeItem	destroy-data	backup
aidevops:DeregisterService	destroy-config	yes
aidevops:DisableOperatorApp	degrade	yes
aidevops:DisassociateService	degrade	yes
aiops:DeleteInvestigation	erase-evidence	backup
aiops:DeleteInvestigationGroup	destroy-config	yes
aiops:DeleteInvestigationGroupPolicy	unprotect	yes
airflow-serverless:DeleteWorkflow	destroy-config	yes
airflow-serverless:StopWorkflowRun	degrade	yes
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
amplifybackend:RemoveBackendConfig	degrade	yes
amplifyuibuilder:DeleteComponent	destroy-config	yes
amplifyuibuilder:DeleteForm	destroy-config	yes
aoss:APIAccessAll	destroy-data	backup	data access policy of the collection	data plane: index and document deletion
aoss:CreateLifecyclePolicy	destroy-data	no		retention rule removes index data
aoss:DeleteAccessPolicy	unprotect	yes
aoss:DeleteCollection	destroy-data	backup	deletionProtection
aoss:DeleteCollectionGroup	destroy-config	yes
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
apigateway:DeletePortal	destroy-config	yes
apigateway:DeletePortalProduct	destroy-config	yes
apigateway:DeletePortalProductSharingPolicy	unprotect	yes
apigateway:DeleteProductPage	destroy-config	yes
apigateway:DeleteProductRestEndpointPage	destroy-config	yes
apigateway:DeleteRoutingRule	destroy-config	yes
apigateway:DisablePortal	degrade	yes
apigateway:PATCH	replace	yes		stage, deployment, authorizer, throttling changes; POST deploys
apigateway:PUT	replace	yes		PUT with mode=overwrite re-imports the API
apigateway:RemoveCertificateFromDomain	unprotect	yes
apigateway:SetWebACL	unprotect	yes
apigateway:UpdateRestApiPolicy	unprotect	yes
apigateway:UpdateRoutingRule	replace	yes		traffic of the domain goes elsewhere
app-integrations:DeleteApplication	destroy-config	yes
app-integrations:DeleteApplicationAssociation	destroy-config	yes
app-integrations:DeleteDataIntegration	destroy-config	yes
app-integrations:DeleteDataIntegrationAssociation	destroy-config	yes
app-integrations:DeleteEventIntegration	destroy-config	yes
app-integrations:DeleteEventIntegrationAssociation	destroy-config	yes
appconfig:DeleteApplication	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:DeleteConfigurationProfile	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:DeleteDeploymentStrategy	destroy-config	yes
appconfig:DeleteEnvironment	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:DeleteExtension	destroy-config	yes
appconfig:DeleteExtensionAssociation	destroy-config	yes
appconfig:DeleteHostedConfigurationVersion	destroy-config	yes	DeletionProtection check for recent reads (account setting, bypass by parameter)
appconfig:StartDeployment	replace	yes	alarm rollback	feature flags change behaviour at once
appconfig:StopDeployment	degrade	yes
appconfig:UpdateAccountSettings	unprotect	yes
appfabric:DeleteAppAuthorization	change-identity	yes
appfabric:DeleteAppBundle	destroy-config	yes
appfabric:DeleteIngestion	destroy-config	yes
appfabric:DeleteIngestionDestination	destroy-config	yes
appfabric:StopIngestion	degrade	yes
appflow:CancelFlowExecutions	degrade	yes
appflow:DeleteConnectorProfile	destroy-config	yes
appflow:DeleteFlow	destroy-config	yes
appflow:StopFlow	degrade	yes
application-autoscaling:DeleteScalingPolicy	degrade	yes
application-autoscaling:DeleteScheduledAction	degrade	yes
application-autoscaling:DeregisterScalableTarget	degrade	yes
application-autoscaling:RegisterScalableTarget	degrade	yes
application-signals:DeleteGroupingConfiguration	destroy-config	yes
application-signals:DeleteServiceLevelObjective	destroy-config	yes
applicationinsights:DeleteApplication	destroy-config	yes
applicationinsights:DeleteComponent	destroy-config	yes
applicationinsights:DeleteLogPattern	erase-evidence	yes
applicationinsights:RemoveWorkload	degrade	yes
appmesh-preview:DeleteGatewayRoute	cut-network	yes
appmesh-preview:DeleteMesh	cut-network	yes
appmesh-preview:DeleteMeshPolicy	unprotect	yes
appmesh-preview:DeleteRoute	cut-network	yes
appmesh-preview:DeleteVirtualGateway	cut-network	yes
appmesh-preview:DeleteVirtualNode	destroy-config	yes
appmesh-preview:DeleteVirtualRouter	cut-network	yes
appmesh-preview:DeleteVirtualService	destroy-config	yes
appmesh:DeleteGatewayRoute	cut-network	yes
appmesh:DeleteMesh	destroy-config	yes
appmesh:DeleteMeshPolicy	unprotect	yes
appmesh:DeleteRoute	destroy-config	yes
appmesh:DeleteVirtualGateway	cut-network	yes
appmesh:DeleteVirtualNode	destroy-config	yes
appmesh:DeleteVirtualRouter	cut-network	yes
appmesh:DeleteVirtualService	destroy-config	yes
apprunner:DeleteAutoScalingConfiguration	destroy-config	yes
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
appstream:BatchDisassociateUserStack	degrade	yes
appstream:DeleteAppBlock	destroy-config	yes
appstream:DeleteAppBlockBuilder	destroy-config	yes
appstream:DeleteApplication	destroy-config	yes
appstream:DeleteDirectoryConfig	destroy-config	yes
appstream:DeleteEntitlement	change-identity	yes
appstream:DeleteFleet	destroy-config	yes
appstream:DeleteImage	destroy-config	yes
appstream:DeleteImageBuilder	destroy-config	yes
appstream:DeleteImagePermissions	change-identity	yes
appstream:DeleteStack	destroy-config	yes
appstream:DeleteUsageReportSubscription	destroy-config	yes
appstream:DeleteUser	change-identity	yes
appstream:DisableUser	change-identity	yes
appstream:DisassociateAppBlockBuilderAppBlock	degrade	yes
appstream:DisassociateApplicationFleet	degrade	yes
appstream:DisassociateApplicationFromEntitlement	change-identity	yes
appstream:DisassociateFleet	degrade	yes
appstream:DisassociateSoftwareFromImageBuilder	degrade	yes
appstream:ExpireSession	degrade	yes
appstream:StopAppBlockBuilder	degrade	yes
appstream:StopFleet	degrade	yes
appstream:StopImageBuilder	degrade	yes
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
appsync:DisassociateMergedGraphqlApi	degrade	yes
appsync:DisassociateSourceGraphqlApi	degrade	yes
appsync:DisassociateWebACL	unprotect	yes		requests that it refused are let in
appsync:FlushApiCache	degrade	yes
appsync:StartSchemaCreation	replace	yes
appsync:UpdateApiKey	unprotect	yes		whoever has the key may call the API
appsync:UpdateDataSource	replace	yes
appsync:UpdateGraphqlApi	replace	yes
appsync:UpdateResolver	replace	yes
apptest:DeleteTestCase	destroy-config	yes
apptest:DeleteTestConfiguration	destroy-config	yes
apptest:DeleteTestRun	destroy-config	yes
apptest:DeleteTestSuite	destroy-config	yes
aps:DeleteAlertManagerDefinition	erase-evidence	yes
aps:DeleteAnomalyDetector	erase-evidence	yes
aps:DeleteLoggingConfiguration	erase-evidence	yes
aps:DeleteQueryLoggingConfiguration	erase-evidence	yes
aps:DeleteResourcePolicy	unprotect	yes
aps:DeleteRuleGroupsNamespace	erase-evidence	yes
aps:DeleteScraper	destroy-config	yes
aps:DeleteScraperLoggingConfiguration	erase-evidence	yes
aps:DeleteWorkspace	destroy-data	backup
arc-region-switch:CancelPlanExecution	degrade	yes
arc-region-switch:DeletePlan	destroy-config	yes
arc-region-switch:DeleteResourcePolicy	unprotect	yes
arc-zonal-shift:CancelPracticeRun	degrade	yes
arc-zonal-shift:DeletePracticeRunConfiguration	destroy-config	yes
artifact:TerminateAgreement	degrade	yes
athena:CancelQueryExecution	degrade	yes
athena:DeleteCapacityReservation	destroy-config	yes	saved queries and history go with it
athena:DeleteDataCatalog	destroy-config	yes	saved queries and history go with it
athena:DeleteNamedQuery	destroy-config	yes	saved queries and history go with it
athena:DeleteNotebook	destroy-config	yes	saved queries and history go with it
athena:DeletePreparedStatement	destroy-config	yes	saved queries and history go with it
athena:DeleteWorkGroup	destroy-config	yes	saved queries and history go with it
athena:StartQueryExecution	destroy-data	backup		DROP, DELETE and Iceberg maintenance with the permissions of the caller
athena:StopCalculationExecution	degrade	yes
athena:StopQueryExecution	degrade	yes
athena:TerminateSession	degrade	yes
athena:UpdateDataCatalog	degrade	yes
athena:UpdateWorkGroup	degrade	yes
auditmanager:BatchDisassociateAssessmentReportEvidence	erase-evidence	yes
auditmanager:DeleteAssessment	erase-evidence	backup
auditmanager:DeleteAssessmentFramework	erase-evidence	yes
auditmanager:DeleteAssessmentReport	erase-evidence	backup
auditmanager:DeleteControl	erase-evidence	yes
auditmanager:DeregisterAccount	erase-evidence	yes
auditmanager:DeregisterOrganizationAdminAccount	erase-evidence	yes
auditmanager:DisassociateAssessmentReportEvidenceFolder	erase-evidence	yes
autoscaling-plans:DeleteScalingPlan	destroy-config	yes
autoscaling:BatchDeleteScheduledAction	degrade	yes
autoscaling:CancelInstanceRefresh	degrade	yes
autoscaling:DeleteAutoScalingGroup	destroy-data	backup	DeletionProtection of the group (prevent-force-deletion, prevent-all-deletion)	terminates the instances by the service-linked role
autoscaling:DeleteLaunchConfiguration	destroy-config	yes
autoscaling:DeleteLifecycleHook	degrade	yes
autoscaling:DeleteNotificationConfiguration	destroy-config	yes
autoscaling:DeletePolicy	degrade	yes
autoscaling:DeleteScheduledAction	degrade	yes
autoscaling:DeleteWarmPool	degrade	yes
autoscaling:DetachInstances	degrade	yes
autoscaling:DetachLoadBalancers	degrade	yes
autoscaling:DetachLoadBalancerTargetGroups	degrade	yes
autoscaling:DetachTrafficSources	degrade	yes
autoscaling:DisableMetricsCollection	erase-evidence	yes
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
aws-marketplace:DeleteResourcePolicy	unprotect	yes
aws-marketplace:DisassociateProductsFromPrivateMarketplace	degrade	yes
aws-marketplace:Unsubscribe	degrade	yes
b2bi:DeleteCapability	destroy-config	yes
b2bi:DeletePartnership	destroy-config	yes
b2bi:DeleteProfile	destroy-config	yes
b2bi:DeleteTransformer	destroy-config	yes
backup-gateway:DeleteGateway	destroy-config	yes
backup-gateway:DeleteHypervisor	destroy-config	yes
backup-gateway:DisassociateGatewayFromServer	degrade	yes
backup-search:StopSearchJob	degrade	yes
backup-storage:DeleteObjects	destroy-data	no
backup:CancelLegalHold	unprotect	yes
backup:DeleteBackupAccessPoint	destroy-config	yes
backup:DeleteBackupPlan	unprotect	yes		later runs do not happen
backup:DeleteBackupSelection	unprotect	yes		later runs do not happen
backup:DeleteBackupVault	unprotect	yes	must be empty
backup:DeleteBackupVaultAccessPolicy	unprotect	yes
backup:DeleteBackupVaultLockConfiguration	unprotect	yes	compliance lock: not after the cooling-off days
backup:DeleteBackupVaultNotifications	erase-evidence	yes
backup:DeleteBackupVaultSharingPolicy	unprotect	yes
backup:DeleteFramework	erase-evidence	yes
backup:DeleteRecoveryPoint	destroy-data	no	vault lock in compliance mode; legal hold; vault access policy Deny
backup:DeleteReportPlan	erase-evidence	yes
backup:DeleteRestoreTestingPlan	unprotect	yes
backup:DeleteRestoreTestingSelection	unprotect	yes
backup:DeleteTieringConfiguration	destroy-config	yes
backup:DisassociateBackupVaultMpaApprovalTeam	unprotect	yes
backup:DisassociateRecoveryPoint	destroy-data	no	minimum retention of a locked vault	shortens retention; backup deletes as the service
backup:DisassociateRecoveryPointFromParent	destroy-config	yes
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
batch:DeleteConsumableResource	destroy-config	yes
batch:DeleteJobQueue	destroy-config	yes
batch:DeleteQuotaShare	destroy-config	yes
batch:DeleteSchedulingPolicy	destroy-config	yes
batch:DeleteServiceEnvironment	destroy-config	yes
batch:DeregisterJobDefinition	destroy-config	yes
batch:TerminateJob	degrade	yes
batch:TerminateServiceJob	degrade	yes
batch:UpdateComputeEnvironment	degrade	yes
batch:UpdateJobQueue	degrade	yes
bcm-dashboards:DeleteDashboard	destroy-config	yes
bcm-data-exports:DeleteExport	erase-evidence	yes
bcm-data-exports:UpdateExport	erase-evidence	yes
bedrock-agentcore:BatchDeleteMemoryRecords	destroy-data	no
bedrock-agentcore:DeleteAgentRuntime	destroy-config	yes
bedrock-agentcore:DeleteAgentRuntimeEndpoint	destroy-config	yes
bedrock-agentcore:DeleteApiKeyCredentialProvider	change-identity	yes
bedrock-agentcore:DeleteBrowser	destroy-config	yes
bedrock-agentcore:DeleteBrowserProfile	destroy-data	no
bedrock-agentcore:DeleteCodeInterpreter	destroy-config	yes
bedrock-agentcore:DeleteEvaluator	destroy-config	yes
bedrock-agentcore:DeleteEvent	destroy-data	no
bedrock-agentcore:DeleteGateway	destroy-config	yes
bedrock-agentcore:DeleteGatewayTarget	destroy-config	yes
bedrock-agentcore:DeleteMemory	destroy-data	no
bedrock-agentcore:DeleteMemoryRecord	destroy-data	no
bedrock-agentcore:DeleteOauth2CredentialProvider	change-identity	yes
bedrock-agentcore:DeleteOnlineEvaluationConfig	destroy-config	yes
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
bedrock-mantle:CancelFineTuningJob	degrade	yes
bedrock-mantle:DeleteFile	destroy-data	backup
bedrock-mantle:DeleteInference	destroy-config	yes
bedrock:BatchDeleteEvaluationJob	destroy-config	yes
bedrock:CancelAutomatedReasoningPolicyBuildWorkflow	degrade	yes
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
bedrock:DeleteFoundationModelAgreement	destroy-config	yes
bedrock:DeleteGuardrail	unprotect	yes
bedrock:DeleteImportedModel	destroy-config	no
bedrock:DeleteInferenceProfile	degrade	yes
bedrock:DeleteKnowledgeBase	destroy-config	backup	vector store content may go too (dataDeletionPolicy)
bedrock:DeleteKnowledgeBaseDocuments	destroy-config	backup	vector store content may go too (dataDeletionPolicy)
bedrock:DeleteMarketplaceModelAgreement	destroy-config	yes
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
bedrock:StopEvaluationJob	degrade	yes
bedrock:StopFlowExecution	degrade	yes
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
billing:DeleteBillingView	destroy-config	yes
billing:DeleteResourcePolicy	unprotect	yes
billing:DisassociateSourceViews	degrade	yes
billingconductor:BatchDisassociateResourcesFromCustomLineItem	degrade	yes
billingconductor:DeleteBillingGroup	destroy-config	yes
billingconductor:DeleteCustomLineItem	destroy-config	yes
billingconductor:DeletePricingPlan	destroy-config	yes
billingconductor:DeletePricingRule	destroy-config	yes
billingconductor:DisassociateAccounts	degrade	yes
billingconductor:DisassociatePricingRules	degrade	yes
braket:CancelJob	degrade	yes
braket:CancelQuantumTask	degrade	yes
braket:DeleteSpendingLimit	unprotect	yes
budgets:DeleteBudgetAction	unprotect	yes		budget actions can attach Deny policies or stop instances
budgets:ExecuteBudgetAction	unprotect	yes		budget actions can attach Deny policies or stop instances
budgets:ModifyBudget	unprotect	yes		budget actions can attach Deny policies or stop instances
budgets:UpdateBudgetAction	unprotect	yes		budget actions can attach Deny policies or stop instances
cases:DeleteCase	destroy-data	no
cases:DeleteCaseRule	destroy-config	yes
cases:DeleteDomain	destroy-data	no
cases:DeleteField	destroy-config	yes
cases:DeleteLayout	destroy-config	yes
cases:DeleteRelatedItem	destroy-data	backup
cases:DeleteTemplate	destroy-config	yes
cassandra:Alter	replace	yes		TTL, PITR, capacity
cassandra:Drop	destroy-data	backup	PITR (35 days) restores a dropped table
cassandra:DropMultiRegionResource	destroy-data	backup	PITR (35 days) restores a dropped table
cassandra:Modify	destroy-data	backup	PITR (35 days) restores a dropped table
ce:DeleteAnomalyMonitor	erase-evidence	yes
ce:DeleteAnomalySubscription	erase-evidence	yes
ce:DeleteCostCategoryDefinition	erase-evidence	yes
ce:DeleteNotificationSubscription	destroy-config	yes
ce:DeleteReport	destroy-config	yes
chatbot:DeleteChimeWebhookConfiguration	destroy-config	yes
chatbot:DeleteCustomAction	destroy-config	yes
chatbot:DeleteMicrosoftTeamsChannelConfiguration	destroy-config	yes
chatbot:DeleteMicrosoftTeamsConfiguredTeam	destroy-config	yes
chatbot:DeleteMicrosoftTeamsUserIdentity	change-identity	yes
chatbot:DeleteSlackChannelConfiguration	destroy-config	yes
chatbot:DeleteSlackUserIdentity	change-identity	yes
chatbot:DeleteSlackWorkspaceAuthorization	change-identity	yes
chatbot:DisassociateFromConfiguration	degrade	yes
chime:BatchDeletePhoneNumber	destroy-config	no		the number goes to others
chime:BatchSuspendUser	change-identity	yes
chime:DeleteAccount	destroy-data	no
chime:DeleteAccountOpenIdConfig	change-identity	yes
chime:DeleteApiKey	change-identity	yes
chime:DeleteAppInstance	destroy-data	no
chime:DeleteAppInstanceAdmin	change-identity	yes
chime:DeleteAppInstanceBot	destroy-config	yes
chime:DeleteAppInstanceStreamingConfigurations	destroy-config	yes
chime:DeleteAppInstanceUser	change-identity	yes
chime:DeleteAttendee	destroy-config	yes
chime:DeleteCDRBucket	destroy-data	backup
chime:DeleteChannel	destroy-data	no
chime:DeleteChannelBan	destroy-config	yes
chime:DeleteChannelFlow	destroy-config	yes
chime:DeleteChannelMembership	change-identity	yes
chime:DeleteChannelMessage	destroy-data	no
chime:DeleteChannelModerator	change-identity	yes
chime:DeleteDelegate	change-identity	yes
chime:DeleteDomain	destroy-config	yes
chime:DeleteEventsConfiguration	destroy-config	yes
chime:DeleteGroups	destroy-config	yes
chime:DeleteMediaCapturePipeline	destroy-config	yes
chime:DeleteMediaInsightsPipelineConfiguration	destroy-config	yes
chime:DeleteMediaPipeline	destroy-config	yes
chime:DeleteMediaPipelineKinesisVideoStreamPool	destroy-config	yes
chime:DeleteMeeting	destroy-config	yes
chime:DeleteMessagingStreamingConfigurations	destroy-config	yes
chime:DeletePhoneNumber	destroy-config	no		the number goes to others
chime:DeleteProxySession	destroy-config	yes
chime:DeleteRoom	destroy-data	no
chime:DeleteRoomMembership	change-identity	yes
chime:DeleteSipMediaApplication	destroy-config	yes
chime:DeleteSipRule	destroy-config	yes
chime:DeleteVoiceConnector	destroy-config	yes
chime:DeleteVoiceConnectorEmergencyCallingConfiguration	destroy-config	yes
chime:DeleteVoiceConnectorExternalSystemsConfiguration	destroy-config	yes
chime:DeleteVoiceConnectorGroup	destroy-config	yes
chime:DeleteVoiceConnectorOrigination	destroy-config	yes
chime:DeleteVoiceConnectorProxy	destroy-config	yes
chime:DeleteVoiceConnectorStreamingConfiguration	destroy-config	yes
chime:DeleteVoiceConnectorTermination	destroy-config	yes
chime:DeleteVoiceConnectorTerminationCredentials	change-identity	yes
chime:DeleteVoiceProfile	destroy-config	yes
chime:DeleteVoiceProfileDomain	destroy-config	yes
chime:DeregisterAppInstanceUserEndpoint	destroy-config	yes
chime:DisassociateChannelFlow	degrade	yes
chime:DisassociatePhoneNumberFromUser	degrade	yes
chime:DisassociatePhoneNumbersFromVoiceConnector	degrade	yes
chime:DisassociatePhoneNumbersFromVoiceConnectorGroup	degrade	yes
chime:DisassociateSigninDelegateGroupsFromAccount	degrade	yes
chime:DisassociateVoiceConnectorConnect	degrade	yes
chime:DisconnectDirectory	degrade	yes
chime:ResetAccountResource	replace	yes
chime:ResetPersonalPIN	change-identity	yes
chime:StopMeetingTranscription	degrade	yes
chime:StopSpeakerSearchTask	degrade	yes
chime:StopVoiceToneAnalysisTask	degrade	yes
chime:SuspendUsers	change-identity	yes
cleanrooms-ml:CancelTrainedModelInferenceJob	degrade	yes
cleanrooms-ml:DeleteAudienceGenerationJob	destroy-config	yes
cleanrooms-ml:DeleteAudienceModel	destroy-config	yes
cleanrooms-ml:DeleteConfiguredAudienceModel	destroy-config	yes
cleanrooms-ml:DeleteConfiguredAudienceModelPolicy	unprotect	yes
cleanrooms-ml:DeleteConfiguredModelAlgorithm	destroy-config	yes
cleanrooms-ml:DeleteConfiguredModelAlgorithmAssociation	destroy-config	yes
cleanrooms-ml:DeleteMLConfiguration	destroy-config	yes
cleanrooms-ml:DeleteMLInputChannelData	destroy-data	backup
cleanrooms-ml:DeleteTrainedModelOutput	destroy-config	yes
cleanrooms-ml:DeleteTrainingDataset	destroy-data	backup
cleanrooms:DeleteAnalysisTemplate	destroy-config	yes
cleanrooms:DeleteCollaboration	destroy-data	backup
cleanrooms:DeleteConfiguredAudienceModelAssociation	destroy-config	yes
cleanrooms:DeleteConfiguredTable	destroy-config	yes
cleanrooms:DeleteConfiguredTableAnalysisRule	destroy-config	yes
cleanrooms:DeleteConfiguredTableAssociation	destroy-config	yes
cleanrooms:DeleteConfiguredTableAssociationAnalysisRule	destroy-config	yes
cleanrooms:DeleteIdMappingTable	destroy-config	yes
cleanrooms:DeleteIdNamespaceAssociation	destroy-config	yes
cleanrooms:DeleteMember	change-identity	yes
cleanrooms:DeleteMembership	destroy-data	backup
cleanrooms:DeletePrivacyBudgetTemplate	unprotect	yes
cloud9:DeleteEnvironment	destroy-data	no
cloud9:DeleteEnvironmentMembership	change-identity	yes
clouddirectory:DeleteDirectory	destroy-data	no
clouddirectory:DeleteFacet	destroy-config	yes
clouddirectory:DeleteObject	destroy-data	no
clouddirectory:DeleteSchema	destroy-config	yes
clouddirectory:DeleteTypedLinkFacet	destroy-config	yes
clouddirectory:DetachFromIndex	degrade	yes
clouddirectory:DetachObject	degrade	yes
clouddirectory:DetachPolicy	unprotect	yes
clouddirectory:DetachTypedLink	degrade	yes
clouddirectory:DisableDirectory	degrade	yes
clouddirectory:RemoveFacetFromObject	degrade	yes
cloudformation:CancelUpdateStack	replace	backup
cloudformation:ContinueUpdateRollback	replace	backup
cloudformation:CreateChangeSet	replace	backup		prepares; destroys only when executed
cloudformation:CreateStackRefactor	replace	backup
cloudformation:DeactivateOrganizationsAccess	change-identity	yes
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
cloudfront-keyvaluestore:DeleteKey	destroy-data	backup
cloudfront:AssociateAlias	replace	yes		the name leads to another distribution
cloudfront:CreateInvalidation	degrade	yes		origin load surge
cloudfront:DeleteAnycastIpList	cut-network	yes
cloudfront:DeleteCachePolicy	destroy-config	yes	refused while in use
cloudfront:DeleteCloudFrontOriginAccessIdentity	destroy-config	yes	refused while in use
cloudfront:DeleteConnectionFunction	destroy-config	yes
cloudfront:DeleteConnectionGroup	destroy-config	yes	refused while in use
cloudfront:DeleteContinuousDeploymentPolicy	destroy-config	yes
cloudfront:DeleteDistribution	destroy-config	no	must be disabled first; new distribution gets a new domain name
cloudfront:DeleteDistributionTenant	destroy-config	yes	refused while in use
cloudfront:DeleteFieldLevelEncryptionConfig	unprotect	yes
cloudfront:DeleteFieldLevelEncryptionProfile	unprotect	yes
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
cloudfront:DeleteStreamingDistribution	destroy-config	yes
cloudfront:DeleteTrustStore	change-identity	yes
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
cloudhsm:DeleteResourcePolicy	unprotect	yes
cloudsearch:DeleteAnalysisScheme	destroy-config	yes
cloudsearch:DeleteDomain	destroy-data	backup
cloudsearch:DeleteExpression	destroy-config	yes
cloudsearch:DeleteIndexField	destroy-data	backup
cloudsearch:DeleteSuggester	destroy-config	yes
cloudshell:DeleteEnvironment	destroy-data	no
cloudshell:StopEnvironment	degrade	yes
cloudtrail:CancelQuery	degrade	yes
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
codeartifact:DeletePackageGroup	destroy-config	yes
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
codebuild:StopSandbox	degrade	yes
codebuild:UpdateProject	degrade	yes
codebuild:UpdateProjectVisibility	unprotect	yes
codecatalyst:BatchDisassociateIdentitiesFromIdentityCenterApplication	degrade	yes
codecatalyst:DeleteConnection	destroy-config	yes
codecatalyst:DeleteIdentityCenterApplication	change-identity	yes
codecatalyst:DisassociateIamRoleFromConnection	change-identity	yes
codecatalyst:DisassociateIdentityCenterApplicationFromSpace	change-identity	yes
codecatalyst:DisassociateIdentityFromIdentityCenterApplication	change-identity	yes
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
codedeploy:DeleteResourcesByExternalId	destroy-config	yes
codedeploy:DeregisterOnPremisesInstance	degrade	yes
codedeploy:StopDeployment	degrade	yes
codedeploy:UpdateDeploymentGroup	replace	yes		blue/green can terminate the old instances
codeguru-profiler:DeleteProfilingGroup	destroy-config	yes
codeguru-profiler:RemoveNotificationChannel	degrade	yes
codeguru-profiler:RemovePermission	change-identity	yes
codeguru-reviewer:DisassociateRepository	degrade	yes
codeguru-security:DeleteScansByCategory	destroy-config	yes
codepipeline:DeleteCustomActionType	destroy-config	yes
codepipeline:DeletePipeline	destroy-config	yes
codepipeline:DeleteWebhook	destroy-config	yes
codepipeline:DeregisterWebhookWithThirdParty	destroy-config	yes
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
codestar-connections:DeleteRepositoryLink	destroy-config	yes
codestar-connections:DeleteSyncConfiguration	destroy-config	yes
codestar-notifications:DeleteNotificationRule	destroy-config	yes
codestar-notifications:DeleteTarget	destroy-config	yes
codestar-notifications:Unsubscribe	degrade	yes
codestar:DeleteExtendedAccess	change-identity	yes
codestar:DeleteProject	destroy-config	yes
codestar:DeleteUserProfile	destroy-config	yes
codestar:DisassociateTeamMember	change-identity	yes
codewhisperer:DeleteCustomization	destroy-data	backup
codewhisperer:DeleteProfile	destroy-config	yes
codewhisperer:DisassociateCustomizationPermission	change-identity	yes
cognito-identity:DeleteIdentities	destroy-data	no
cognito-identity:DeleteIdentityPool	destroy-data	no
cognito-identity:SetIdentityPoolRoles	change-identity	yes
cognito-identity:UnlinkDeveloperIdentity	change-identity	yes
cognito-identity:UnlinkIdentity	change-identity	yes
cognito-identity:UpdateIdentityPool	change-identity	yes
cognito-idp:AdminAddUserToGroup	change-identity	yes
cognito-idp:AdminDeleteUser	destroy-data	no
cognito-idp:AdminDeleteUserAttributes	change-identity	yes
cognito-idp:AdminDisableProviderForUser	change-identity	yes
cognito-idp:AdminDisableUser	change-identity	yes
cognito-idp:AdminLinkProviderForUser	change-identity	yes		who may sign in as the user
cognito-idp:AdminRemoveUserFromGroup	change-identity	yes
cognito-idp:AdminResetUserPassword	change-identity	yes
cognito-idp:AdminSetUserMFAPreference	change-identity	yes
cognito-idp:AdminSetUserPassword	change-identity	yes
cognito-idp:AdminUpdateUserAttributes	change-identity	yes
cognito-idp:AdminUserGlobalSignOut	change-identity	yes
cognito-idp:CreateIdentityProvider	change-identity	yes		who may sign in
cognito-idp:DeleteGroup	change-identity	yes
cognito-idp:DeleteIdentityProvider	change-identity	yes
cognito-idp:DeleteManagedLoginBranding	degrade	yes
cognito-idp:DeleteResourceServer	degrade	yes
cognito-idp:DeleteTerms	destroy-config	yes
cognito-idp:DeleteUser	destroy-data	no
cognito-idp:DeleteUserAttributes	change-identity	yes
cognito-idp:DeleteUserPool	destroy-data	no	DeletionProtection; users, passwords and sub ids are gone for good
cognito-idp:DeleteUserPoolClient	degrade	no	client id and secret change
cognito-idp:DeleteUserPoolClientSecret	change-identity	yes
cognito-idp:DeleteUserPoolDomain	degrade	yes
cognito-idp:DisassociateWebACL	degrade	yes
cognito-idp:RevokeToken	change-identity	yes
cognito-idp:SetUserPoolMfaConfig	unprotect	yes		omitted settings fall to defaults; can clear DeletionProtection
cognito-idp:StopUserImportJob	degrade	yes
cognito-idp:UpdateIdentityProvider	change-identity	yes
cognito-idp:UpdateUserPool	unprotect	yes		omitted settings fall to defaults; can clear DeletionProtection
cognito-idp:UpdateUserPoolClient	degrade	yes
cognito-sync:DeleteDataset	destroy-data	no
cognito-sync:UnsubscribeFromDataset	degrade	yes
comprehend:DeleteDocumentClassifier	destroy-data	backup
comprehend:DeleteEndpoint	destroy-config	yes
comprehend:DeleteEntityRecognizer	destroy-data	backup
comprehend:DeleteFlywheel	destroy-data	backup
comprehend:DeleteResourcePolicy	unprotect	yes
comprehend:StopDominantLanguageDetectionJob	degrade	yes
comprehend:StopEntitiesDetectionJob	degrade	yes
comprehend:StopEventsDetectionJob	degrade	yes
comprehend:StopKeyPhrasesDetectionJob	degrade	yes
comprehend:StopPiiEntitiesDetectionJob	degrade	yes
comprehend:StopSentimentDetectionJob	degrade	yes
comprehend:StopTargetedSentimentDetectionJob	degrade	yes
comprehend:StopTrainingDocumentClassifier	degrade	yes
comprehend:StopTrainingEntityRecognizer	degrade	yes
comprehendmedical:StopEntitiesDetectionV2Job	degrade	yes
comprehendmedical:StopICD10CMInferenceJob	degrade	yes
comprehendmedical:StopPHIDetectionJob	degrade	yes
comprehendmedical:StopRxNormInferenceJob	degrade	yes
comprehendmedical:StopSNOMEDCTInferenceJob	degrade	yes
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
config:DeleteResourceConfig	erase-evidence	yes
config:DeleteRetentionConfiguration	erase-evidence	no		history older than the period is purged
config:DeleteServiceLinkedConfigurationRecorder	erase-evidence	yes
config:DisassociateResourceTypes	erase-evidence	yes
config:PutConfigurationRecorder	erase-evidence	yes
config:PutRetentionConfiguration	erase-evidence	no		history older than the period is purged
config:StopConfigurationRecorder	erase-evidence	yes
connect-campaigns:DeleteCampaign	destroy-config	yes
connect-campaigns:DeleteCampaignChannelSubtypeConfig	destroy-config	yes
connect-campaigns:DeleteCampaignCommunicationLimits	unprotect	yes
connect-campaigns:DeleteCampaignCommunicationTime	destroy-config	yes
connect-campaigns:DeleteConnectInstanceConfig	destroy-config	yes
connect-campaigns:DeleteConnectInstanceIntegration	destroy-config	yes
connect-campaigns:DeleteInstanceOnboardingJob	destroy-config	yes
connect-campaigns:PauseCampaign	degrade	yes
connect-campaigns:StopCampaign	degrade	yes
connect:BatchDeleteDataTableValue	destroy-config	yes
connect:BatchDisassociateAnalyticsDataSet	degrade	yes
connect:DeactivateEvaluationForm	degrade	yes
connect:DeleteAttachedFile	destroy-data	backup
connect:DeleteContactEvaluation	destroy-config	yes
connect:DeleteContactFlow	destroy-config	yes
connect:DeleteContactFlowModule	destroy-config	yes
connect:DeleteContactFlowModuleAlias	destroy-config	yes
connect:DeleteContactFlowModuleVersion	destroy-config	yes
connect:DeleteContactFlowVersion	destroy-config	yes
connect:DeleteDataTable	destroy-data	backup
connect:DeleteDataTableAttribute	destroy-data	backup		all values of the attribute
connect:DeleteEmailAddress	destroy-config	yes
connect:DeleteEvaluationForm	destroy-config	yes
connect:DeleteHoursOfOperation	destroy-config	yes
connect:DeleteHoursOfOperationOverride	destroy-config	yes
connect:DeleteInstance	destroy-data	no
connect:DeleteIntegrationAssociation	destroy-config	yes
connect:DeleteNotification	destroy-config	yes
connect:DeletePrompt	destroy-config	yes
connect:DeletePushNotificationRegistration	destroy-config	yes
connect:DeleteQueue	destroy-config	yes
connect:DeleteQuickConnect	destroy-config	yes
connect:DeleteRoutingProfile	destroy-config	yes
connect:DeleteRule	destroy-config	yes
connect:DeleteSecurityProfile	change-identity	yes
connect:DeleteTaskTemplate	destroy-config	yes
connect:DeleteTrafficDistributionGroup	destroy-config	yes
connect:DeleteUseCase	destroy-config	yes
connect:DeleteUser	change-identity	yes
connect:DeleteUserHierarchyGroup	destroy-config	yes
connect:DeleteView	destroy-config	yes
connect:DeleteViewVersion	destroy-config	yes
connect:DeleteVocabulary	destroy-config	yes
connect:DeleteWorkspace	destroy-config	yes
connect:DeleteWorkspaceMedia	destroy-data	backup
connect:DeleteWorkspacePage	destroy-config	yes
connect:DisassociateAnalyticsDataSet	degrade	yes
connect:DisassociateApprovedOrigin	degrade	yes
connect:DisassociateBot	degrade	yes
connect:DisassociateCustomerProfilesDomain	degrade	yes
connect:DisassociateEmailAddressAlias	degrade	yes
connect:DisassociateFlow	degrade	yes
connect:DisassociateInstanceStorageConfig	degrade	yes
connect:DisassociateLambdaFunction	degrade	yes
connect:DisassociateLexBot	degrade	yes
connect:DisassociatePhoneNumberContactFlow	degrade	yes
connect:DisassociateQueueEmailAddresses	degrade	yes
connect:DisassociateQueueQuickConnects	degrade	yes
connect:DisassociateRoutingProfileQueues	degrade	yes
connect:DisassociateSecurityKey	change-identity	yes
connect:DisassociateSecurityProfiles	change-identity	yes
connect:DisassociateTrafficDistributionGroupUser	change-identity	yes
connect:DisassociateUserProficiencies	degrade	yes
connect:DisassociateWorkspace	degrade	yes
connect:PauseContact	degrade	yes
connect:ReleasePhoneNumber	destroy-config	no		the number goes to others
connect:StopContact	degrade	yes
connect:StopContactMediaProcessing	degrade	yes
connect:StopContactRecording	erase-evidence	yes
connect:StopContactStreaming	degrade	yes
connect:StopForecastingPlanningSchedulingIntegration	degrade	yes
connect:SuspendContactRecording	erase-evidence	yes
controltower:DeleteLandingZone	unprotect	yes
controltower:DeregisterManagedAccount	unprotect	yes		its controls no longer bind the account
controltower:DeregisterOrganizationalUnit	unprotect	yes		its controls no longer bind the accounts
controltower:DisableBaseline	unprotect	yes
controltower:DisableControl	unprotect	yes
controltower:DisableGuardrail	unprotect	yes
controltower:ResetEnabledBaseline	replace	yes
controltower:ResetEnabledControl	replace	yes
controltower:ResetLandingZone	unprotect	yes
controltower:UpdateLandingZone	unprotect	yes
cur:DeleteReportDefinition	erase-evidence	yes	reports delivered stay
cur:ModifyReportDefinition	erase-evidence	yes	reports delivered stay
databrew:BatchDeleteRecipeVersion	destroy-config	yes
databrew:DeleteDataset	destroy-data	backup
databrew:DeleteJob	destroy-config	yes
databrew:DeleteProject	destroy-config	yes
databrew:DeleteRecipeVersion	destroy-config	yes
databrew:DeleteRuleset	unprotect	yes
databrew:DeleteSchedule	destroy-config	yes
databrew:StopJobRun	degrade	yes
dataexchange:CancelJob	degrade	yes
dataexchange:DeleteAsset	destroy-data	no
dataexchange:DeleteDataGrant	change-identity	yes
dataexchange:DeleteDataSet	destroy-data	no
dataexchange:DeleteEventAction	destroy-config	yes
dataexchange:DeleteRevision	destroy-data	no
dataexchange:RevokeRevision	degrade	yes
datapipeline:DeactivatePipeline	degrade	yes
datapipeline:DeletePipeline	destroy-config	yes
datapipeline:PutPipelineDefinition	replace	yes
datasync:CancelTaskExecution	degrade	yes
datasync:DeleteAgent	destroy-config	yes
datasync:DeleteLocation	destroy-config	yes
datasync:DeleteTask	destroy-config	yes
datasync:RemoveStorageSystem	degrade	yes
datasync:StopDiscoveryJob	degrade	yes
datazone:BatchDeleteLinkedTypes	destroy-config	yes
datazone:DeleteAccountPool	destroy-config	yes
datazone:DeleteAsset	destroy-data	backup
datazone:DeleteAssetFilter	destroy-config	yes
datazone:DeleteAssetType	destroy-config	yes
datazone:DeleteCell	destroy-data	backup
datazone:DeleteCellRun	destroy-config	yes
datazone:DeleteConnection	destroy-config	yes
datazone:DeleteDataExportConfiguration	destroy-config	yes
datazone:DeleteDataProduct	destroy-config	yes
datazone:DeleteDataSource	destroy-config	yes
datazone:DeleteDomain	destroy-config	yes
datazone:DeleteDomainSharingPolicy	unprotect	yes
datazone:DeleteDomainUnit	destroy-config	yes
datazone:DeleteEnvironment	destroy-config	yes
datazone:DeleteEnvironmentAction	destroy-config	yes
datazone:DeleteEnvironmentBlueprint	destroy-config	yes
datazone:DeleteEnvironmentBlueprintConfiguration	destroy-config	yes
datazone:DeleteEnvironmentProfile	destroy-config	yes
datazone:DeleteFormType	destroy-config	yes
datazone:DeleteGlossary	destroy-config	yes
datazone:DeleteGlossaryTerm	destroy-config	yes
datazone:DeleteListing	destroy-config	yes
datazone:DeleteNotebook	destroy-data	backup
datazone:DeleteProject	destroy-config	yes
datazone:DeleteProjectMembership	change-identity	yes
datazone:DeleteProjectProfile	destroy-config	yes
datazone:DeleteRule	destroy-config	yes
datazone:DeleteSubscriptionGrant	change-identity	yes
datazone:DeleteSubscriptionTarget	destroy-config	yes
datazone:DeleteTimeSeriesDataPoints	destroy-config	yes
datazone:DisassociateEnvironmentRole	change-identity	yes
datazone:DisassociateGovernedTerms	degrade	yes
datazone:RemoveEntityOwner	change-identity	yes
datazone:RemovePolicyGrant	unprotect	yes
datazone:RevokeSubscription	degrade	yes
datazone:StopNotebookCompute	degrade	yes
dax:BatchWriteItem	destroy-data	backup	PITR of the table
dax:DecreaseReplicationFactor	destroy-config	yes	cache only
dax:DeleteCluster	destroy-config	yes	cache only
dax:DeleteItem	destroy-data	backup	PITR of the table
dax:DeleteParameterGroup	destroy-config	yes
dax:DeleteSubnetGroup	destroy-config	yes
dax:RebootNode	degrade	yes
dax:UpdateCluster	degrade	yes
dbqms:DeleteQueryHistory	erase-evidence	yes
deadline:DeleteBudget	unprotect	yes
deadline:DeleteFarm	destroy-config	yes
deadline:DeleteFleet	destroy-config	yes
deadline:DeleteLicenseEndpoint	destroy-config	yes
deadline:DeleteLimit	unprotect	yes
deadline:DeleteMeteredProduct	destroy-config	yes
deadline:DeleteMonitor	destroy-config	yes
deadline:DeleteQueue	destroy-config	yes
deadline:DeleteQueueEnvironment	destroy-config	yes
deadline:DeleteQueueFleetAssociation	destroy-config	yes
deadline:DeleteQueueLimitAssociation	unprotect	yes
deadline:DeleteStorageProfile	destroy-config	yes
deadline:DeleteWorker	destroy-config	yes
deadline:DisassociateMemberFromFarm	change-identity	yes
deadline:DisassociateMemberFromFleet	change-identity	yes
deadline:DisassociateMemberFromJob	change-identity	yes
deadline:DisassociateMemberFromQueue	change-identity	yes
detective:DeleteGraph	erase-evidence	no		behaviour graph is rebuilt from scratch
detective:DeleteMembers	erase-evidence	yes
detective:DisableOrganizationAdminAccount	erase-evidence	yes
detective:DisassociateMembership	erase-evidence	yes
devicefarm:DeleteDevicePool	destroy-config	yes
devicefarm:DeleteInstanceProfile	destroy-config	yes
devicefarm:DeleteNetworkProfile	destroy-config	yes
devicefarm:DeleteProject	destroy-config	yes
devicefarm:DeleteRemoteAccessSession	destroy-config	yes
devicefarm:DeleteRun	destroy-config	yes
devicefarm:DeleteTestGridProject	destroy-config	yes
devicefarm:DeleteUpload	destroy-config	yes
devicefarm:DeleteVPCEConfiguration	cut-network	yes
devicefarm:StopJob	degrade	yes
devicefarm:StopRemoteAccessSession	degrade	yes
devicefarm:StopRun	degrade	yes
devops-guru:DeleteInsight	erase-evidence	yes
devops-guru:RemoveNotificationChannel	erase-evidence	yes
directconnect:DeleteBGPPeer	cut-network	yes
directconnect:DeleteConnection	cut-network	no	a new port means a new cross-connect order
directconnect:DeleteDirectConnectGateway	cut-network	yes
directconnect:DeleteDirectConnectGatewayAssociation	cut-network	yes
directconnect:DeleteInterconnect	cut-network	no	a new port means a new cross-connect order
directconnect:DeleteLag	cut-network	no	a new port means a new cross-connect order
directconnect:DeleteVirtualInterface	cut-network	yes
directconnect:DisassociateConnectionFromLag	cut-network	yes
directconnect:DisassociateMacSecKey	unprotect	yes
directconnect:StartBgpFailoverTest	cut-network	yes
directconnect:UpdateDirectConnectGatewayAssociation	cut-network	yes
discovery:BatchDeleteAgents	destroy-config	yes
discovery:BatchDeleteImportData	destroy-data	backup
discovery:DeleteApplications	destroy-config	yes
discovery:DisassociateConfigurationItemsFromApplication	degrade	yes
discovery:StopContinuousExport	degrade	yes
discovery:StopDataCollectionByAgentIds	degrade	yes
dlm:CreateLifecyclePolicy	destroy-data	no	snapshot lock	shorter retention deletes snapshots by the service role
dlm:DeleteLifecyclePolicy	unprotect	yes		no further snapshots; retention stops
dlm:UpdateLifecyclePolicy	destroy-data	no	snapshot lock	shorter retention deletes snapshots by the service role
dms:CancelReplicationTaskAssessmentRun	degrade	yes
dms:DeleteCertificate	change-identity	yes
dms:DeleteConnection	destroy-config	yes
dms:DeleteDataMigration	destroy-config	yes
dms:DeleteDataProvider	destroy-config	yes
dms:DeleteEndpoint	destroy-config	yes
dms:DeleteEventSubscription	destroy-config	yes
dms:DeleteFleetAdvisorCollector	destroy-config	yes
dms:DeleteFleetAdvisorDatabases	destroy-data	backup
dms:DeleteInstanceProfile	destroy-config	yes
dms:DeleteMigrationProject	destroy-config	yes
dms:DeleteReplicationConfig	destroy-config	yes
dms:DeleteReplicationInstance	destroy-config	yes
dms:DeleteReplicationSubnetGroup	destroy-config	yes
dms:DeleteReplicationTask	destroy-config	yes
dms:DeleteReplicationTaskAssessmentRun	destroy-config	yes
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
drs:DeleteJob	destroy-config	yes
drs:DeleteLaunchAction	destroy-config	yes
drs:DeleteLaunchConfigurationTemplate	destroy-config	yes
drs:DeleteRecoveryInstance	destroy-data	backup
drs:DeleteReplicationConfigurationTemplate	destroy-config	yes
drs:DeleteSourceNetwork	destroy-config	yes
drs:DeleteSourceServer	destroy-data	backup
drs:DisconnectRecoveryInstance	degrade	yes
drs:DisconnectSourceServer	degrade	yes
drs:StopFailback	degrade	yes
drs:StopReplication	degrade	yes
drs:StopSourceNetworkReplication	degrade	yes
drs:TerminateRecoveryInstances	destroy-data	backup
ds-data:DeleteGroup	destroy-config	yes
ds-data:DeleteUser	change-identity	yes
ds-data:DisableUser	change-identity	yes
ds-data:RemoveGroupMember	change-identity	yes
ds:CreateTrust	change-identity	yes		another domain is trusted
ds:DeleteADAssessment	destroy-config	yes
ds:DeleteConditionalForwarder	cut-network	yes
ds:DeleteDirectory	destroy-data	no	snapshots go with the directory
ds:DeleteLogSubscription	erase-evidence	yes
ds:DeleteSnapshot	destroy-data	no	snapshots go with the directory
ds:DeleteTrust	change-identity	yes
ds:DeregisterCertificate	change-identity	yes
ds:DeregisterEventTopic	destroy-config	yes
ds:DisableCAEnrollmentPolicy	degrade	yes		machines get no certificates
ds:DisableClientAuthentication	change-identity	yes
ds:DisableDirectoryDataAccess	change-identity	yes
ds:DisableLDAPS	change-identity	yes
ds:DisableRadius	change-identity	yes
ds:DisableRoleAccess	change-identity	yes
ds:DisableSso	change-identity	yes
ds:RemoveIpRoutes	cut-network	yes
ds:RemoveRegion	degrade	yes
ds:ResetUserPassword	change-identity	yes
ds:RestoreFromSnapshot	replace	backup
ds:UnshareDirectory	degrade	yes
dsql:DeleteCluster	destroy-data	backup	deletion protection
dsql:DeleteClusterPolicy	unprotect	yes		can clear deletion protection
dsql:PutClusterPolicy	unprotect	yes		can clear deletion protection
dsql:RemovePeerCluster	degrade	yes
dsql:StopBackupJob	degrade	yes
dsql:StopRestoreJob	degrade	yes
dsql:UpdateCluster	unprotect	yes		can clear deletion protection
dynamodb:BatchWriteItem	destroy-data	backup	PITR
dynamodb:DeleteBackup	destroy-data	no	copy in another account or vault
dynamodb:DeleteGlobalTableWitness	destroy-config	yes
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
ec2:CancelBundleTask	degrade	yes
ec2:CancelCapacityReservation	degrade	yes
ec2:CancelCapacityReservationFleets	degrade	yes
ec2:CancelConversionTask	degrade	yes
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
ec2:DeleteCapacityManagerDataExport	destroy-config	yes
ec2:DeleteCarrierGateway	cut-network	yes
ec2:DeleteClientVpnEndpoint	cut-network	yes
ec2:DeleteClientVpnRoute	cut-network	yes
ec2:DeleteCoipCidr	cut-network	yes
ec2:DeleteCoipPool	destroy-config	yes
ec2:DeleteCoipPoolPermission	change-identity	yes
ec2:DeleteCustomerGateway	cut-network	yes	must be empty of dependants
ec2:DeleteDhcpOptions	cut-network	yes	must be empty of dependants
ec2:DeleteEgressOnlyInternetGateway	cut-network	yes	must be empty of dependants
ec2:DeleteFleets	destroy-data	no		terminates the instances of the fleet when asked to (TerminateInstances flag)
ec2:DeleteFlowLogs	erase-evidence	no	logs already delivered stay
ec2:DeleteFpgaImage	destroy-data	no
ec2:DeleteImageUsageReport	destroy-config	yes
ec2:DeleteInstanceConnectEndpoint	cut-network	yes
ec2:DeleteInstanceEventWindow	destroy-config	yes
ec2:DeleteInternetGateway	cut-network	yes	must be empty of dependants
ec2:DeleteIpam	cut-network	yes
ec2:DeleteIpamPolicy	destroy-config	yes
ec2:DeleteIpamPool	cut-network	yes
ec2:DeleteIpamPrefixListResolver	destroy-config	yes
ec2:DeleteIpamPrefixListResolverTarget	destroy-config	yes
ec2:DeleteIpamResourceDiscovery	destroy-config	yes
ec2:DeleteIpamScope	cut-network	yes
ec2:DeleteKeyPair	destroy-config	no	private half is never stored
ec2:DeleteLaunchTemplate	destroy-config	yes		groups that name it cannot launch
ec2:DeleteLaunchTemplateVersions	destroy-config	yes		groups that name it cannot launch
ec2:DeleteLocalGatewayRoute	cut-network	yes
ec2:DeleteLocalGatewayRouteTable	cut-network	yes
ec2:DeleteLocalGatewayRouteTablePermission	cut-network	yes
ec2:DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation	cut-network	yes
ec2:DeleteLocalGatewayRouteTableVpcAssociation	cut-network	yes
ec2:DeleteLocalGatewayVirtualInterface	cut-network	yes
ec2:DeleteLocalGatewayVirtualInterfaceGroup	cut-network	yes
ec2:DeleteManagedPrefixList	cut-network	yes	refused while referenced
ec2:DeleteNatGateway	cut-network	yes		NAT public address may change
ec2:DeleteNetworkAcl	cut-network	yes	must be empty of dependants
ec2:DeleteNetworkAclEntry	cut-network	yes
ec2:DeleteNetworkInsightsAccessScope	destroy-config	yes
ec2:DeleteNetworkInsightsAccessScopeAnalysis	destroy-config	yes
ec2:DeleteNetworkInsightsAnalysis	destroy-config	yes
ec2:DeleteNetworkInsightsPath	destroy-config	yes
ec2:DeleteNetworkInterface	cut-network	yes	must be empty of dependants
ec2:DeleteNetworkInterfacePermission	change-identity	yes
ec2:DeleteOdbNetworkPeering	cut-network	yes
ec2:DeletePlacementGroup	destroy-config	yes		groups that name it cannot launch
ec2:DeletePublicIpv4Pool	destroy-config	yes
ec2:DeleteQueuedReservedInstances	destroy-config	yes
ec2:DeleteResourcePolicy	unprotect	yes
ec2:DeleteRoute	cut-network	yes
ec2:DeleteRouteServer	cut-network	yes
ec2:DeleteRouteServerEndpoint	cut-network	yes
ec2:DeleteRouteServerPeer	cut-network	yes
ec2:DeleteRouteTable	cut-network	yes	must be empty of dependants
ec2:DeleteSecondaryNetwork	cut-network	yes
ec2:DeleteSecondarySubnet	cut-network	yes
ec2:DeleteSecurityGroup	cut-network	yes	refused while referenced
ec2:DeleteSnapshot	destroy-data	window	Recycle Bin rule on snapshots; snapshot lock; Deny on resource tag
ec2:DeleteSpotDatafeedSubscription	destroy-config	yes
ec2:DeleteSubnet	cut-network	yes	must be empty of dependants
ec2:DeleteSubnetCidrReservation	destroy-config	yes
ec2:DeleteTags	unprotect	yes		tag-based Deny, backup selection and lifecycle policies lose their match
ec2:DeleteTrafficMirrorFilter	destroy-config	yes
ec2:DeleteTrafficMirrorFilterRule	destroy-config	yes
ec2:DeleteTrafficMirrorSession	erase-evidence	yes
ec2:DeleteTrafficMirrorTarget	erase-evidence	yes
ec2:DeleteTransitGateway	cut-network	yes	attachments must be gone
ec2:DeleteTransitGatewayConnect	cut-network	yes
ec2:DeleteTransitGatewayConnectPeer	cut-network	yes
ec2:DeleteTransitGatewayMeteringPolicy	destroy-config	yes
ec2:DeleteTransitGatewayMeteringPolicyEntry	destroy-config	yes
ec2:DeleteTransitGatewayMulticastDomain	cut-network	yes
ec2:DeleteTransitGatewayPeeringAttachment	cut-network	yes
ec2:DeleteTransitGatewayPolicyTable	cut-network	yes
ec2:DeleteTransitGatewayPrefixListReference	cut-network	yes
ec2:DeleteTransitGatewayRoute	cut-network	yes
ec2:DeleteTransitGatewayRouteTable	cut-network	yes	attachments must be gone
ec2:DeleteTransitGatewayRouteTableAnnouncement	cut-network	yes
ec2:DeleteTransitGatewayVpcAttachment	cut-network	yes
ec2:DeleteVerifiedAccessEndpoint	cut-network	yes
ec2:DeleteVerifiedAccessGroup	destroy-config	yes
ec2:DeleteVerifiedAccessInstance	cut-network	yes
ec2:DeleteVerifiedAccessTrustProvider	change-identity	yes
ec2:DeleteVolume	destroy-data	backup	must be detached; snapshot; Recycle Bin rule on volumes
ec2:DeleteVpc	cut-network	yes	must be empty of dependants
ec2:DeleteVpcEncryptionControl	unprotect	yes
ec2:DeleteVpcEndpointConnectionNotifications	erase-evidence	yes
ec2:DeleteVpcEndpoints	cut-network	yes
ec2:DeleteVpcEndpointServiceConfigurations	cut-network	yes
ec2:DeleteVpcPeeringConnection	cut-network	yes
ec2:DeleteVpnConcentrator	destroy-config	yes
ec2:DeleteVpnConnection	cut-network	no	tunnel addresses and keys are new after re-creation
ec2:DeleteVpnConnectionRoute	cut-network	yes
ec2:DeleteVpnGateway	cut-network	yes	must be empty of dependants
ec2:DeprovisionByoipCidr	cut-network	yes
ec2:DeprovisionIpamByoasn	degrade	yes
ec2:DeprovisionIpamPoolCidr	cut-network	yes
ec2:DeprovisionPublicIpv4PoolCidr	cut-network	yes
ec2:DeregisterImage	destroy-data	window	image deregistration protection; Recycle Bin rule on images	can delete the snapshots in the same call
ec2:DeregisterTransitGatewayMulticastGroupMembers	cut-network	yes
ec2:DeregisterTransitGatewayMulticastGroupSources	cut-network	yes
ec2:DetachApplianceFromNatGateway	degrade	yes
ec2:DetachClassicLinkVpc	cut-network	yes
ec2:DetachInternetGateway	cut-network	yes
ec2:DetachNetworkInterface	cut-network	yes
ec2:DetachResourcesFromPlacementGroup	degrade	yes
ec2:DetachVerifiedAccessTrustProvider	change-identity	yes
ec2:DetachVolume	degrade	backup		detaching a mounted volume can corrupt it
ec2:DetachVpnGateway	cut-network	yes
ec2:DisableAllowedImagesSettings	unprotect	yes
ec2:DisableAwsNetworkPerformanceMetricSubscription	degrade	yes
ec2:DisableCapacityManager	degrade	yes
ec2:DisableEbsEncryptionByDefault	unprotect	yes
ec2:DisableFastLaunch	degrade	yes
ec2:DisableFastSnapshotRestores	degrade	yes
ec2:DisableImage	degrade	yes
ec2:DisableImageBlockPublicAccess	unprotect	yes
ec2:DisableImageDeregistrationProtection	unprotect	yes
ec2:DisableInstanceSqlHaStandbyDetections	degrade	yes
ec2:DisableIpamOrganizationAdminAccount	degrade	yes
ec2:DisableIpamPolicy	degrade	yes
ec2:DisableRouteServerPropagation	cut-network	yes
ec2:DisableSnapshotBlockPublicAccess	unprotect	yes
ec2:DisableTransitGatewayRouteTablePropagation	cut-network	yes
ec2:DisableVgwRoutePropagation	cut-network	yes
ec2:DisableVpcClassicLink	cut-network	yes
ec2:DisableVpcClassicLinkDnsSupport	cut-network	yes
ec2:DisassociateAddress	cut-network	yes
ec2:DisassociateClientVpnTargetNetwork	cut-network	yes
ec2:DisassociateEnclaveCertificateIamRole	change-identity	yes
ec2:DisassociateIamInstanceProfile	change-identity	yes		the machine loses or changes its role
ec2:DisassociateInstanceEventWindow	degrade	yes
ec2:DisassociateIpamByoasn	degrade	yes
ec2:DisassociateIpamResourceDiscovery	degrade	yes
ec2:DisassociateNatGatewayAddress	cut-network	yes
ec2:DisassociateRouteServer	cut-network	yes
ec2:DisassociateRouteTable	cut-network	yes
ec2:DisassociateSecurityGroupVpc	cut-network	yes
ec2:DisassociateSubnetCidrBlock	cut-network	yes
ec2:DisassociateTransitGatewayMulticastDomain	cut-network	yes
ec2:DisassociateTransitGatewayPolicyTable	cut-network	yes
ec2:DisassociateTransitGatewayRouteTable	cut-network	yes
ec2:DisassociateTrunkInterface	cut-network	yes
ec2:DisassociateVerifiedAccessInstanceWebAcl	unprotect	yes
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
ec2:PauseVolumeIO	degrade	yes
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
ec2:UnassignPrivateNatGatewayAddress	cut-network	yes
ec2:UnlockSnapshot	unprotect	yes
ec2:WithdrawByoipCidr	cut-network	no	the address is usually lost; AllocateAddress gets it back only while it is free
ecr-public:BatchDeleteImage	destroy-data	no
ecr-public:DeleteRepository	destroy-data	no
ecr-public:DeleteRepositoryPolicy	unprotect	yes
ecr:BatchDeleteImage	destroy-data	backup	replication; archive
ecr:DeleteLifecyclePolicy	unprotect	yes
ecr:DeletePullThroughCacheRule	unprotect	yes
ecr:DeleteRegistryPolicy	unprotect	yes
ecr:DeleteRepository	destroy-data	backup	refused with images unless force; replication	with force all images
ecr:DeleteRepositoryCreationTemplate	destroy-config	yes
ecr:DeleteRepositoryPolicy	unprotect	yes
ecr:DeleteSigningConfiguration	unprotect	yes
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
eks:DeleteEksAnywhereSubscription	destroy-config	yes
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
elasticache:BatchStopUpdateAction	degrade	yes
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
elasticloadbalancing:DeleteLoadBalancerPolicy	destroy-config	yes	refused while in use
elasticloadbalancing:DeleteRule	cut-network	yes
elasticloadbalancing:DeleteSharedTrustStoreAssociation	destroy-config	yes
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
elasticmapreduce:DeleteRepository	destroy-config	yes
elasticmapreduce:DeleteSecurityConfiguration	unprotect	yes
elasticmapreduce:DeleteStudio	degrade	yes
elasticmapreduce:DeleteStudioSessionMapping	destroy-config	yes
elasticmapreduce:DeleteWorkspaceAccess	change-identity	yes
elasticmapreduce:DetachEditor	degrade	yes
elasticmapreduce:ModifyCluster	degrade	yes
elasticmapreduce:ModifyInstanceFleet	degrade	yes
elasticmapreduce:ModifyInstanceGroups	degrade	yes
elasticmapreduce:PutAutoTerminationPolicy	unprotect	yes
elasticmapreduce:PutBlockPublicAccessConfiguration	unprotect	yes
elasticmapreduce:PutManagedScalingPolicy	degrade	yes
elasticmapreduce:RemoveAutoScalingPolicy	degrade	yes
elasticmapreduce:RemoveAutoTerminationPolicy	degrade	yes
elasticmapreduce:RemoveManagedScalingPolicy	degrade	yes
elasticmapreduce:SetTerminationProtection	unprotect	yes
elasticmapreduce:StopEditor	degrade	yes
elasticmapreduce:StopNotebookExecution	degrade	yes
elasticmapreduce:TerminateJobFlows	destroy-data	no	termination protection; HDFS content is lost
elasticmapreduce:UnlinkRepository	degrade	yes
elastictranscoder:CancelJob	degrade	yes
elastictranscoder:DeletePipeline	destroy-config	yes
elastictranscoder:DeletePreset	destroy-config	yes
elemental-inference:DeleteFeed	destroy-config	yes
elemental-inference:DisassociateFeed	degrade	yes
emr-containers:CancelJobRun	degrade	yes
emr-containers:DeleteJobTemplate	destroy-config	yes
emr-containers:DeleteManagedEndpoint	destroy-config	yes
emr-containers:DeleteSecurityConfiguration	unprotect	yes
emr-containers:DeleteVirtualCluster	destroy-config	yes
emr-serverless:CancelJobRun	degrade	yes
emr-serverless:DeleteApplication	destroy-config	yes	must be stopped
emr-serverless:StopApplication	degrade	yes
emr-serverless:UpdateApplication	degrade	yes
entityresolution:BatchDeleteUniqueId	destroy-config	yes
entityresolution:DeleteIdMappingWorkflow	destroy-config	yes
entityresolution:DeleteIdNamespace	destroy-config	yes
entityresolution:DeleteMatchingWorkflow	destroy-config	yes
entityresolution:DeletePolicyStatement	unprotect	yes
entityresolution:DeleteSchemaMapping	destroy-config	yes
es:CancelDomainConfigChange	degrade	yes
es:CancelElasticsearchServiceSoftwareUpdate	degrade	yes
es:CancelServiceSoftwareUpdate	degrade	yes
es:DeleteApplication	degrade	yes
es:DeleteDataSource	degrade	yes
es:DeleteDirectQueryDataSource	destroy-config	yes
es:DeleteDomain	destroy-data	backup	automated snapshots go with the domain; own repository snapshots stay
es:DeleteElasticsearchDomain	destroy-data	backup	automated snapshots go with the domain; own repository snapshots stay
es:DeleteElasticsearchServiceRole	change-identity	yes
es:DeleteInboundConnection	degrade	yes
es:DeleteInboundCrossClusterSearchConnection	destroy-config	yes
es:DeleteIndex	destroy-data	backup	index-level permission of the domain	data plane: DELETE on an index
es:DeleteOutboundConnection	degrade	yes
es:DeleteOutboundCrossClusterSearchConnection	destroy-config	yes
es:DeletePackage	degrade	yes
es:DeleteVpcEndpoint	degrade	yes
es:DissociatePackage	degrade	yes
es:DissociatePackages	degrade	yes
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
events:DeactivateEventSource	degrade	yes
events:DeauthorizeConnection	degrade	yes
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
evidently:DeleteExperiment	destroy-config	yes
evidently:DeleteFeature	destroy-config	yes
evidently:DeleteLaunch	destroy-config	yes
evidently:DeleteProject	destroy-config	yes
evidently:DeleteSegment	destroy-config	yes
evidently:StopExperiment	degrade	yes
evidently:StopLaunch	degrade	yes
evs:DeleteEnvironment	destroy-config	yes
evs:DeleteEnvironmentHost	destroy-data	backup
evs:DisassociateEipFromVlan	cut-network	yes
finspace:DeleteEnvironment	destroy-config	yes
finspace:DeleteKxCluster	destroy-data	backup
finspace:DeleteKxClusterNode	destroy-config	yes
finspace:DeleteKxDatabase	destroy-data	backup
finspace:DeleteKxDataview	destroy-config	yes
finspace:DeleteKxEnvironment	destroy-config	yes
finspace:DeleteKxScalingGroup	destroy-config	yes
finspace:DeleteKxUser	change-identity	yes
finspace:DeleteKxVolume	destroy-data	backup
finspace:ResetUserPassword	change-identity	yes
firehose:DeleteDeliveryStream	destroy-data	no	AllowForceDelete flag; buffered records may be lost
firehose:StopDeliveryStreamEncryption	unprotect	yes
firehose:UpdateDestination	replace	yes
fis:DeleteExperimentTemplate	destroy-config	yes
fis:DeleteTargetAccountConfiguration	destroy-config	yes
fis:StartExperiment	degrade	yes	stop conditions on alarms	injects faults (stop, terminate, network loss) as the passed role
fms:BatchDisassociateResource	unprotect	yes
fms:DeleteAppsList	unprotect	yes
fms:DeleteNotificationChannel	erase-evidence	yes
fms:DeletePolicy	unprotect	yes		may remove the protections it made
fms:DeleteProtocolsList	unprotect	yes
fms:DeleteResourceSet	unprotect	yes
fms:DisassociateAdminAccount	unprotect	yes		may remove the protections it made
fms:DisassociateThirdPartyFirewall	unprotect	yes
forecast:DeleteDataset	destroy-data	backup
forecast:DeleteDatasetGroup	destroy-config	yes
forecast:DeleteDatasetImportJob	destroy-config	yes
forecast:DeleteExplainability	destroy-config	yes
forecast:DeleteExplainabilityExport	destroy-config	yes
forecast:DeleteForecast	destroy-config	yes
forecast:DeleteForecastEndpoint	destroy-config	yes
forecast:DeleteForecastExportJob	destroy-config	yes
forecast:DeleteMonitor	destroy-config	yes
forecast:DeletePredictor	destroy-config	yes
forecast:DeletePredictorBacktestExportJob	destroy-config	yes
forecast:DeleteResourceTree	destroy-config	yes
forecast:DeleteWhatIfAnalysis	destroy-config	yes
forecast:DeleteWhatIfForecast	destroy-config	yes
forecast:DeleteWhatIfForecastExport	destroy-config	yes
forecast:StopResource	degrade	yes
frauddetector:CancelBatchPredictionJob	degrade	yes
frauddetector:DeleteBatchImportJob	destroy-config	yes
frauddetector:DeleteBatchPredictionJob	destroy-config	yes
frauddetector:DeleteDetector	destroy-config	yes
frauddetector:DeleteDetectorVersion	destroy-config	yes
frauddetector:DeleteEntityType	destroy-config	yes
frauddetector:DeleteEvent	destroy-data	backup
frauddetector:DeleteEventsByEventType	destroy-data	backup
frauddetector:DeleteEventType	destroy-config	yes
frauddetector:DeleteExternalModel	destroy-config	yes
frauddetector:DeleteList	destroy-config	yes
frauddetector:DeleteModel	destroy-config	yes
frauddetector:DeleteModelVersion	destroy-config	yes
frauddetector:DeleteOutcome	destroy-config	yes
frauddetector:DeleteRule	destroy-config	yes
frauddetector:DeleteVariable	destroy-config	yes
freertos:DeleteSoftwareConfiguration	destroy-config	yes
fsx:CancelDataRepositoryTask	degrade	yes
fsx:DeleteBackup	destroy-data	no
fsx:DeleteDataRepositoryAssociation	degrade	yes
fsx:DeleteFileCache	degrade	yes
fsx:DeleteFileSystem	destroy-data	backup	final backup if asked for; SnapLock
fsx:DeleteResourcePolicy	unprotect	yes
fsx:DeleteSnapshot	destroy-data	no
fsx:DeleteStorageVirtualMachine	destroy-data	backup	final backup if asked for; SnapLock
fsx:DeleteVolume	destroy-data	backup	final backup if asked for; SnapLock
fsx:DetachAndDeleteS3AccessPoint	degrade	yes
fsx:DisassociateFileGateway	degrade	yes
fsx:DisassociateFileSystemAliases	degrade	yes
fsx:ReleaseFileSystemNfsV3Locks	degrade	yes
fsx:RestoreVolumeFromSnapshot	replace	backup		later data is lost
fsx:UpdateFileSystem	degrade	yes
fsx:UpdateVolume	degrade	yes
gamelift:DeleteAlias	destroy-config	yes
gamelift:DeleteBuild	destroy-config	yes
gamelift:DeleteContainerFleet	destroy-config	yes
gamelift:DeleteContainerGroupDefinition	destroy-config	yes
gamelift:DeleteFleet	destroy-config	yes
gamelift:DeleteFleetLocations	destroy-config	yes
gamelift:DeleteGameServerGroup	destroy-config	yes
gamelift:DeleteGameSessionQueue	destroy-config	yes
gamelift:DeleteLocation	destroy-config	yes
gamelift:DeleteMatchmakingConfiguration	destroy-config	yes
gamelift:DeleteMatchmakingRuleSet	destroy-config	yes
gamelift:DeleteScalingPolicy	destroy-config	yes
gamelift:DeleteScript	destroy-config	yes
gamelift:DeleteVpcPeeringAuthorization	change-identity	yes
gamelift:DeleteVpcPeeringConnection	cut-network	yes
gamelift:DeregisterCompute	destroy-config	yes
gamelift:DeregisterGameServer	destroy-config	yes
gamelift:StopFleetActions	degrade	yes
gamelift:StopGameSessionPlacement	degrade	yes
gamelift:StopMatchmaking	degrade	yes
gamelift:SuspendGameServerGroup	degrade	yes
gamelift:TerminateGameSession	degrade	yes
gameliftstreams:DeleteApplication	destroy-config	yes
gameliftstreams:DeleteStreamGroup	destroy-config	yes
gameliftstreams:DisassociateApplications	degrade	yes
gameliftstreams:RemoveStreamGroupLocations	degrade	yes
gameliftstreams:TerminateStreamSession	degrade	yes
geo:BatchDeleteDevicePositionHistory	destroy-data	no
geo:BatchDeleteGeofence	destroy-data	backup
geo:DeleteGeofenceCollection	destroy-data	backup
geo:DeleteKey	change-identity	yes
geo:DeleteMap	destroy-config	yes
geo:DeletePlaceIndex	destroy-config	yes
geo:DeleteRouteCalculator	destroy-config	yes
geo:DeleteTracker	destroy-config	yes
geo:DisassociateTrackerConsumer	degrade	yes
glacier:AbortVaultLock	unprotect	yes
glacier:DeleteArchive	destroy-data	no	vault lock policy
glacier:DeleteVault	destroy-config	no	must be empty
glacier:DeleteVaultAccessPolicy	unprotect	yes
glacier:DeleteVaultNotifications	destroy-config	yes
globalaccelerator:DeleteAccelerator	cut-network	no	must be disabled; static addresses are lost
globalaccelerator:DeleteCrossAccountAttachment	cut-network	yes
globalaccelerator:DeleteCustomRoutingAccelerator	destroy-config	yes
globalaccelerator:DeleteCustomRoutingEndpointGroup	destroy-config	yes
globalaccelerator:DeleteCustomRoutingListener	cut-network	yes
globalaccelerator:DeleteEndpointGroup	cut-network	yes
globalaccelerator:DeleteListener	cut-network	yes
globalaccelerator:DenyCustomRoutingTraffic	cut-network	yes
globalaccelerator:DeprovisionByoipCidr	cut-network	yes
globalaccelerator:RemoveCustomRoutingEndpoints	cut-network	yes
globalaccelerator:RemoveEndpoints	cut-network	yes
globalaccelerator:UpdateAccelerator	cut-network	yes
globalaccelerator:UpdateEndpointGroup	cut-network	yes
globalaccelerator:WithdrawByoipCidr	cut-network	yes
glue:BatchDeleteConnection	destroy-config	yes
glue:BatchDeletePartition	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:BatchDeleteTable	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:BatchDeleteTableVersion	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:BatchStopJobRun	degrade	yes
glue:CancelDataQualityRulesetEvaluationRun	degrade	yes
glue:CancelMLTaskRun	degrade	yes
glue:CancelStatement	degrade	yes
glue:CreateDevEndpoint	change-identity	yes		whoever has the key acts with the role of the endpoint
glue:DeleteBlueprint	destroy-config	yes
glue:DeleteCatalog	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteClassifier	destroy-config	yes
glue:DeleteColumnStatisticsForPartition	destroy-config	yes
glue:DeleteColumnStatisticsForTable	destroy-config	yes
glue:DeleteColumnStatisticsTaskSettings	destroy-config	yes
glue:DeleteConnection	destroy-config	yes
glue:DeleteConnectionType	destroy-config	yes
glue:DeleteCrawler	destroy-config	yes
glue:DeleteCustomEntityType	destroy-config	yes
glue:DeleteDatabase	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeleteDataQualityRuleset	destroy-config	yes
glue:DeleteDevEndpoint	destroy-config	yes
glue:DeleteGlueIdentityCenterConfiguration	change-identity	yes
glue:DeleteIntegration	destroy-config	yes
glue:DeleteIntegrationResourceProperty	destroy-config	yes
glue:DeleteIntegrationTableProperties	destroy-config	yes
glue:DeleteJob	destroy-config	yes
glue:DeleteMLTransform	destroy-config	yes
glue:DeletePartition	destroy-config	backup	data in S3 stays; schema, partitions and statistics are lost
glue:DeletePartitionIndex	destroy-config	yes
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
glue:DeleteUsageProfile	destroy-config	yes
glue:DeleteUserDefinedFunction	destroy-config	yes
glue:DeleteWorkflow	destroy-config	yes
glue:DeregisterDataPreview	destroy-config	yes
glue:PutDataCatalogEncryptionSettings	unprotect	yes
glue:PutResourcePolicy	unprotect	yes
glue:ResetJobBookmark	degrade	yes
glue:StartCrawler	destroy-data	backup		job, crawler (DeleteBehavior) and script act as the role
glue:StartJobRun	destroy-data	backup		job, crawler (DeleteBehavior) and script act as the role
glue:StartWorkflowRun	destroy-data	backup		job, crawler (DeleteBehavior) and script act as the role
glue:StopColumnStatisticsTaskRun	degrade	yes
glue:StopColumnStatisticsTaskRunSchedule	degrade	yes
glue:StopCrawler	degrade	yes
glue:StopCrawlerSchedule	degrade	yes
glue:StopJobUpgradeAnalysis	degrade	yes
glue:StopSession	degrade	yes
glue:StopTrigger	degrade	yes
glue:StopWorkflowRun	degrade	yes
glue:TerminateNotebook	degrade	yes
glue:UpdateConnection	replace	yes	table versions
glue:UpdateCrawler	replace	yes	table versions
glue:UpdateDatabase	replace	yes	table versions
glue:UpdateDevEndpoint	change-identity	yes		whoever has the key acts with the role of the endpoint
glue:UpdateJob	replace	yes	table versions
glue:UpdatePartition	replace	yes	table versions
glue:UpdateTable	replace	yes	table versions
glue:UpdateTrigger	replace	yes	table versions
grafana:DeleteWorkspace	destroy-data	backup
grafana:DeleteWorkspaceApiKey	change-identity	yes
grafana:DeleteWorkspaceServiceAccount	change-identity	yes
grafana:DeleteWorkspaceServiceAccountToken	change-identity	yes
grafana:DisassociateLicense	degrade	yes
greengrass:BatchDisassociateClientDeviceFromCoreDevice	degrade	yes
greengrass:CancelDeployment	degrade	yes
greengrass:DeleteComponent	destroy-config	yes
greengrass:DeleteConnectorDefinition	destroy-config	yes
greengrass:DeleteCoreDefinition	destroy-config	yes
greengrass:DeleteCoreDevice	destroy-config	yes
greengrass:DeleteDeployment	destroy-config	yes
greengrass:DeleteDeviceDefinition	destroy-config	yes
greengrass:DeleteFunctionDefinition	destroy-config	yes
greengrass:DeleteGroup	destroy-config	yes
greengrass:DeleteLoggerDefinition	destroy-config	yes
greengrass:DeleteResourceDefinition	destroy-config	yes
greengrass:DeleteSubscriptionDefinition	destroy-config	yes
greengrass:DisassociateRoleFromGroup	change-identity	yes
greengrass:DisassociateServiceRoleFromAccount	change-identity	yes
greengrass:ResetDeployments	replace	yes
greengrass:StopBulkDeployment	degrade	yes
groundstation:DeleteConfig	destroy-config	yes
groundstation:DeleteDataflowEndpointGroup	destroy-config	yes
groundstation:DeleteEphemeris	destroy-config	yes
groundstation:DeleteMissionProfile	destroy-config	yes
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
guardduty:DeleteThreatEntitySet	erase-evidence	yes
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
health-agent:DeactivateSubscription	degrade	yes
health-agent:DeleteAgent	destroy-config	yes
health-agent:DeleteDomain	destroy-config	yes
health-agent:DeleteIntegration	destroy-config	yes
health:DisableHealthServiceAccessForOrganization	erase-evidence	yes
healthlake:DeleteFHIRDatastore	destroy-data	backup
healthlake:DeleteResource	destroy-data	backup
honeycode:BatchDeleteTableRows	destroy-data	backup
honeycode:DeleteDomains	destroy-config	yes
honeycode:DeregisterGroups	destroy-config	yes
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
iam:DeleteCloudFrontPublicKey	change-identity	yes
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
iam:DisableOrganizationsRootCredentialsManagement	change-identity	yes
iam:DisableOrganizationsRootSessions	change-identity	yes
iam:DisableOutboundWebIdentityFederation	change-identity	yes
iam:EnableMFADevice	change-identity	yes
iam:EnableOrganizationsRootCredentialsManagement	change-identity	yes		root of every account can be governed
iam:EnableOrganizationsRootSessions	change-identity	yes		root of every account can be taken
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
iam:UpdateSigningCertificate	change-identity	yes
iam:UpdateSSHPublicKey	change-identity	yes
iam:UpdateUser	change-identity	yes
iam:UploadSigningCertificate	change-identity	yes
iam:UploadSSHPublicKey	change-identity	yes
identity-sync:DeleteSyncFilter	destroy-config	yes
identity-sync:DeleteSyncProfile	destroy-config	yes
identity-sync:DeleteSyncTarget	destroy-config	yes
identity-sync:StopSync	degrade	yes
identitystore-auth:BatchDeleteSession	destroy-config	yes
identitystore:CreateGroup	change-identity	yes
identitystore:CreateGroupMembership	change-identity	yes
identitystore:CreateUser	change-identity	yes
identitystore:DeleteGroup	change-identity	no
identitystore:DeleteGroupMembership	change-identity	yes
identitystore:DeleteIdentityStore	destroy-data	no
identitystore:DeleteUser	change-identity	no
identitystore:RemoveRegion	degrade	yes
identitystore:UpdateGroup	change-identity	yes
identitystore:UpdateUser	change-identity	yes
imagebuilder:CancelLifecycleExecution	degrade	yes
imagebuilder:CreateLifecyclePolicy	destroy-data	no		lifecycle policy deletes AMIs and snapshots by its role
imagebuilder:DeleteComponent	destroy-config	yes
imagebuilder:DeleteContainerRecipe	destroy-config	yes
imagebuilder:DeleteDistributionConfiguration	destroy-config	yes
imagebuilder:DeleteImage	destroy-config	yes
imagebuilder:DeleteImagePipeline	destroy-config	yes
imagebuilder:DeleteImageRecipe	destroy-config	yes
imagebuilder:DeleteInfrastructureConfiguration	destroy-config	yes
imagebuilder:DeleteLifecyclePolicy	destroy-config	yes
imagebuilder:DeleteWorkflow	destroy-config	yes
imagebuilder:UpdateLifecyclePolicy	destroy-data	no		lifecycle policy deletes AMIs and snapshots by its role
importexport:CancelJob	degrade	yes
inspector2-telemetry:StopSession	degrade	yes
inspector2:BatchDisassociateCodeSecurityScanConfiguration	erase-evidence	yes
inspector2:CreateFilter	erase-evidence	yes
inspector2:DeleteCisScanConfiguration	erase-evidence	yes
inspector2:DeleteCodeSecurityIntegration	erase-evidence	yes
inspector2:DeleteCodeSecurityScanConfiguration	erase-evidence	yes
inspector2:Disable	erase-evidence	yes
inspector2:DisableDelegatedAdminAccount	erase-evidence	yes
inspector2:DisassociateMember	erase-evidence	yes
inspector2:ResetEncryptionKey	replace	yes
inspector2:StopCisSession	erase-evidence	yes
inspector:DeleteAssessmentRun	erase-evidence	yes
inspector:DeleteAssessmentTarget	erase-evidence	yes
inspector:DeleteAssessmentTemplate	erase-evidence	yes
inspector:StopAssessmentRun	erase-evidence	yes
inspector:UnsubscribeFromEvent	erase-evidence	yes
interconnect:DeleteConnection	cut-network	yes
internetmonitor:DeleteMonitor	erase-evidence	yes
invoicing:DeleteInvoiceUnit	destroy-config	yes
iot:AttachPolicy	change-identity	yes
iot:AttachPrincipalPolicy	change-identity	yes
iot:CancelAuditMitigationActionsTask	degrade	yes
iot:CancelAuditTask	degrade	yes
iot:CancelDetectMitigationActionsTask	degrade	yes
iot:CancelJob	degrade	yes
iot:CancelJobExecution	degrade	yes
iot:ClearDefaultAuthorizer	change-identity	yes
iot:CloseTunnel	degrade	yes
iot:CreateCertificateFromCsr	change-identity	yes
iot:CreateKeysAndCertificate	change-identity	yes
iot:CreatePolicyVersion	change-identity	yes
iot:DeleteAccountAuditConfiguration	erase-evidence	yes
iot:DeleteAuthorizer	change-identity	yes
iot:DeleteBillingGroup	destroy-config	yes
iot:DeleteCACertificate	change-identity	yes
iot:DeleteCertificate	change-identity	yes
iot:DeleteCertificateProvider	destroy-config	yes
iot:DeleteCommand	destroy-config	yes
iot:DeleteCommandExecution	destroy-config	yes
iot:DeleteConnection	destroy-config	yes
iot:DeleteCustomMetric	destroy-config	yes
iot:DeleteDimension	destroy-config	yes
iot:DeleteDomainConfiguration	destroy-config	yes
iot:DeleteDynamicThingGroup	destroy-config	yes
iot:DeleteFleetMetric	destroy-config	yes
iot:DeleteJob	destroy-config	yes
iot:DeleteJobExecution	destroy-config	yes
iot:DeleteJobTemplate	destroy-config	yes
iot:DeleteMitigationAction	destroy-config	yes
iot:DeleteOTAUpdate	destroy-config	yes
iot:DeletePackage	destroy-config	yes
iot:DeletePackageVersion	destroy-config	yes
iot:DeletePolicy	change-identity	yes		devices lose what it allows
iot:DeletePolicyVersion	change-identity	yes
iot:DeleteProvisioningTemplate	destroy-config	yes
iot:DeleteProvisioningTemplateVersion	destroy-config	yes
iot:DeleteRegistrationCode	destroy-config	yes
iot:DeleteRoleAlias	destroy-config	yes
iot:DeleteScheduledAudit	erase-evidence	yes
iot:DeleteSecurityProfile	unprotect	yes
iot:DeleteStream	destroy-config	yes
iot:DeleteThing	destroy-config	yes
iot:DeleteThingGroup	destroy-config	yes
iot:DeleteThingShadow	destroy-data	backup
iot:DeleteThingType	destroy-config	yes
iot:DeleteTopicRule	destroy-config	yes
iot:DeleteTopicRuleDestination	destroy-config	yes
iot:DeleteV2LoggingLevel	erase-evidence	yes
iot:DetachPolicy	change-identity	yes		devices lose what it allows
iot:DetachPrincipalPolicy	change-identity	yes		devices lose what it allows
iot:DetachSecurityProfile	unprotect	yes
iot:DetachThingPrincipal	change-identity	yes
iot:DisableTopicRule	degrade	yes
iot:DisassociateSbomFromPackageVersion	degrade	yes
iot:RegisterCACertificate	change-identity	yes
iot:RegisterCertificate	change-identity	yes
iot:RegisterCertificateWithoutCA	change-identity	yes
iot:RemoveThingFromBillingGroup	degrade	yes
iot:RemoveThingFromThingGroup	degrade	yes
iot:SetDefaultPolicyVersion	change-identity	yes
iot:StopThingRegistrationTask	degrade	yes
iot:UpdateCACertificate	change-identity	yes
iot:UpdateCertificate	change-identity	yes
iotanalytics:DeleteChannel	destroy-data	backup		raw messages that the service keeps
iotanalytics:DeleteDataset	destroy-data	backup
iotanalytics:DeleteDatasetContent	destroy-data	backup
iotanalytics:DeleteDatastore	destroy-data	backup
iotanalytics:DeletePipeline	destroy-config	yes
iotdeviceadvisor:DeleteSuiteDefinition	destroy-config	yes
iotdeviceadvisor:StopSuiteRun	degrade	yes
iotevents:BatchDeleteDetector	destroy-config	yes
iotevents:BatchDisableAlarm	erase-evidence	yes
iotevents:DeleteAlarmModel	erase-evidence	yes
iotevents:DeleteDetectorModel	destroy-config	yes
iotevents:DeleteInput	destroy-config	yes
iotfleethub:DeleteApplication	destroy-config	yes
iotfleetwise:DeleteCampaign	destroy-config	yes
iotfleetwise:DeleteDecoderManifest	destroy-config	yes
iotfleetwise:DeleteFleet	destroy-config	yes
iotfleetwise:DeleteModelManifest	destroy-config	yes
iotfleetwise:DeleteSignalCatalog	destroy-config	yes
iotfleetwise:DeleteStateTemplate	destroy-config	yes
iotfleetwise:DeleteVehicle	destroy-config	yes
iotfleetwise:DisassociateVehicleFleet	degrade	yes
iotmanagedintegrations:DeleteAccountAssociation	destroy-config	yes
iotmanagedintegrations:DeleteCloudConnector	destroy-config	yes
iotmanagedintegrations:DeleteConnectorDestination	destroy-config	yes
iotmanagedintegrations:DeleteCredentialLocker	destroy-config	yes
iotmanagedintegrations:DeleteDestination	destroy-config	yes
iotmanagedintegrations:DeleteEventLogConfiguration	erase-evidence	yes
iotmanagedintegrations:DeleteManagedThing	destroy-config	yes
iotmanagedintegrations:DeleteNotificationConfiguration	destroy-config	yes
iotmanagedintegrations:DeleteOtaTask	destroy-config	yes
iotmanagedintegrations:DeleteOtaTaskConfiguration	destroy-config	yes
iotmanagedintegrations:DeleteProvisioningProfile	destroy-config	yes
iotmanagedintegrations:DeregisterAccountAssociation	destroy-config	yes
iotmanagedintegrations:ResetRuntimeLogConfiguration	erase-evidence	yes
iotsitewise:BatchDisassociateProjectAssets	degrade	yes
iotsitewise:DeleteAccessPolicy	unprotect	yes
iotsitewise:DeleteAsset	destroy-data	backup
iotsitewise:DeleteAssetModel	destroy-config	yes
iotsitewise:DeleteAssetModelCompositeModel	destroy-config	yes
iotsitewise:DeleteAssetModelInterfaceRelationship	destroy-config	yes
iotsitewise:DeleteComputationModel	destroy-config	yes
iotsitewise:DeleteDashboard	destroy-config	yes
iotsitewise:DeleteDataset	destroy-data	backup
iotsitewise:DeleteGateway	destroy-config	yes
iotsitewise:DeletePortal	destroy-config	yes
iotsitewise:DeleteProject	destroy-config	yes
iotsitewise:DeleteTimeSeries	destroy-data	backup
iotsitewise:DisassociateAssets	degrade	yes
iotsitewise:DisassociateTimeSeriesFromAssetProperty	degrade	yes
iottwinmaker:DeleteComponentType	destroy-config	yes
iottwinmaker:DeleteEntity	destroy-config	yes
iottwinmaker:DeleteScene	destroy-config	yes
iottwinmaker:DeleteSyncJob	destroy-config	yes
iottwinmaker:DeleteWorkspace	destroy-data	backup
iotwireless:CancelMulticastGroupSession	degrade	yes
iotwireless:DeleteDestination	destroy-config	yes
iotwireless:DeleteDeviceProfile	destroy-config	yes
iotwireless:DeleteFuotaTask	destroy-config	yes
iotwireless:DeleteMulticastGroup	destroy-config	yes
iotwireless:DeleteNetworkAnalyzerConfiguration	destroy-config	yes
iotwireless:DeleteQueuedMessages	destroy-data	backup
iotwireless:DeleteServiceProfile	destroy-config	yes
iotwireless:DeleteWirelessDevice	destroy-config	yes
iotwireless:DeleteWirelessDeviceImportTask	destroy-config	yes
iotwireless:DeleteWirelessGateway	destroy-config	yes
iotwireless:DeleteWirelessGatewayTask	destroy-config	yes
iotwireless:DeleteWirelessGatewayTaskDefinition	destroy-config	yes
iotwireless:DeregisterWirelessDevice	destroy-config	yes
iotwireless:DisassociateAwsAccountFromPartnerAccount	degrade	yes
iotwireless:DisassociateMulticastGroupFromFuotaTask	degrade	yes
iotwireless:DisassociateWirelessDeviceFromFuotaTask	degrade	yes
iotwireless:DisassociateWirelessDeviceFromMulticastGroup	degrade	yes
iotwireless:DisassociateWirelessDeviceFromThing	degrade	yes
iotwireless:DisassociateWirelessGatewayFromCertificate	degrade	yes
iotwireless:DisassociateWirelessGatewayFromThing	degrade	yes
iotwireless:ResetAllResourceLogLevels	erase-evidence	yes
iotwireless:ResetResourceLogLevel	erase-evidence	yes
iq:DeleteAttachment	destroy-config	yes
iq:DisableIndividualPublicProfile	degrade	yes
iq:UnlinkAwsCertification	degrade	yes
ivs:DeleteChannel	destroy-config	yes
ivs:DeleteEncoderConfiguration	destroy-config	yes
ivs:DeleteIngestConfiguration	destroy-config	yes
ivs:DeletePlaybackKeyPair	change-identity	yes
ivs:DeletePlaybackRestrictionPolicy	unprotect	yes
ivs:DeletePublicKey	change-identity	yes
ivs:DeleteRecordingConfiguration	destroy-config	yes
ivs:DeleteStage	destroy-config	yes
ivs:DeleteStorageConfiguration	destroy-config	yes
ivs:DeleteStreamKey	change-identity	yes
ivs:DisconnectParticipant	degrade	yes
ivs:StopComposition	degrade	yes
ivs:StopParticipantReplication	degrade	yes
ivs:StopStream	degrade	yes
ivschat:DeleteLoggingConfiguration	erase-evidence	yes
ivschat:DeleteMessage	destroy-data	backup
ivschat:DeleteRoom	destroy-config	yes
ivschat:DisconnectUser	change-identity	yes
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
kafkaconnect:DeleteConnector	destroy-config	yes
kafkaconnect:DeleteCustomPlugin	destroy-config	yes
kafkaconnect:DeleteWorkerConfiguration	destroy-config	yes
kendra-ranking:DeleteRescoreExecutionPlan	destroy-config	yes
kendra:BatchDeleteDocument	destroy-data	backup
kendra:BatchDeleteFeaturedResultsSet	destroy-config	yes
kendra:DeleteAccessControlConfiguration	destroy-config	yes
kendra:DeleteDataSource	destroy-config	yes
kendra:DeleteExperience	destroy-config	yes
kendra:DeleteFaq	destroy-data	backup
kendra:DeleteIndex	destroy-data	backup
kendra:DeletePrincipalMapping	destroy-config	yes
kendra:DeleteThesaurus	destroy-config	yes
kendra:DisassociateEntitiesFromExperience	degrade	yes
kendra:DisassociatePersonasFromEntities	degrade	yes
kendra:StopDataSourceSyncJob	degrade	yes
kinesis:DecreaseStreamRetentionPeriod	destroy-data	no		records older than the new value vanish
kinesis:DeleteResourcePolicy	unprotect	yes
kinesis:DeleteStream	destroy-data	no	refused with consumers unless enforced
kinesis:DeregisterStreamConsumer	degrade	yes
kinesis:DisableEnhancedMonitoring	erase-evidence	yes
kinesis:MergeShards	degrade	yes
kinesis:PutResourcePolicy	unprotect	yes
kinesis:SplitShard	degrade	yes
kinesis:StopStreamEncryption	unprotect	yes
kinesis:UpdateShardCount	degrade	yes
kinesis:UpdateStreamMode	degrade	yes
kinesisanalytics:DeleteApplication	destroy-config	backup		snapshots go with it
kinesisanalytics:DeleteApplicationCloudWatchLoggingOption	erase-evidence	yes
kinesisanalytics:DeleteApplicationInputProcessingConfiguration	destroy-config	yes
kinesisanalytics:DeleteApplicationOutput	destroy-config	yes
kinesisanalytics:DeleteApplicationReferenceDataSource	destroy-config	yes
kinesisanalytics:DeleteApplicationSnapshot	destroy-data	no
kinesisanalytics:DeleteApplicationVpcConfiguration	cut-network	yes
kinesisanalytics:RollbackApplication	degrade	yes
kinesisanalytics:StopApplication	degrade	yes
kinesisanalytics:UpdateApplication	degrade	yes
kinesisvideo:DeleteEdgeConfiguration	destroy-config	yes
kinesisvideo:DeleteSignalingChannel	destroy-config	yes
kinesisvideo:DeleteStream	destroy-data	no
kms:CreateGrant	change-identity	yes		services lose access to the key
kms:DeleteAlias	replace	yes		aliases decide which key code uses
kms:DeleteCustomKeyStore	destroy-config	yes
kms:DeleteImportedKeyMaterial	destroy-data	window	the same material can be imported again
kms:DisableKey	degrade	yes		every store encrypted with the key becomes unreadable
kms:DisableKeyRotation	unprotect	yes
kms:DisconnectCustomKeyStore	degrade	yes
kms:ImportKeyMaterial	change-identity	yes		the key is held outside AWS as well
kms:PutKeyPolicy	change-identity	yes	lockout safety check can be bypassed by flag	key policy without the owner: only AWS Support
kms:RetireGrant	change-identity	yes		services lose access to the key
kms:RevokeGrant	change-identity	yes		services lose access to the key
kms:ScheduleKeyDeletion	destroy-data	window	7 to 30 days, CancelKeyDeletion; afterwards all ciphertext is lost	every store encrypted with the key
kms:UpdateAlias	replace	yes		aliases decide which key code uses
kms:UpdateCustomKeyStore	destroy-config	yes
lakeformation:BatchGrantPermissions	unprotect	yes
lakeformation:BatchRevokePermissions	unprotect	yes
lakeformation:CancelTransaction	degrade	yes
lakeformation:DeleteDataCellsFilter	unprotect	yes
lakeformation:DeleteLakeFormationIdentityCenterConfiguration	change-identity	yes
lakeformation:DeleteLakeFormationOptIn	unprotect	yes		IAM alone decides
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
lambda:DisableReplication	degrade	yes
lambda:InvokeAsync	destroy-data	backup		whatever the function role may destroy
lambda:InvokeFunction	destroy-data	backup		whatever the function role may destroy
lambda:InvokeFunctionUrl	destroy-data	backup		whatever the function role may destroy
lambda:PutFunctionCodeSigningConfig	unprotect	yes
lambda:PutFunctionConcurrency	degrade	yes		reserved concurrency 0 stops all invocations
lambda:PutProvisionedConcurrencyConfig	degrade	yes
lambda:PutRuntimeManagementConfig	degrade	yes
lambda:RemoveLayerVersionPermission	change-identity	yes
lambda:RemovePermission	unprotect	yes
lambda:StopDurableExecution	degrade	yes
lambda:UpdateAlias	replace	yes	published versions, code signing	$LATEST changes at once for unversioned callers
lambda:UpdateEventSourceMapping	degrade	yes
lambda:UpdateFunctionCode	replace	yes	published versions, code signing	$LATEST changes at once for unversioned callers
lambda:UpdateFunctionConfiguration	replace	yes	published versions, code signing	$LATEST changes at once for unversioned callers
lambda:UpdateFunctionUrlConfig	unprotect	yes		who may invoke it; with AuthType NONE anybody
launchwizard:DeleteAdditionalNode	destroy-config	yes
launchwizard:DeleteApp	destroy-config	yes
launchwizard:DeleteDeployment	destroy-config	yes
launchwizard:DeleteSettingsSet	destroy-config	yes
lex:BatchDeleteCustomVocabularyItem	destroy-data	backup
lex:DeleteBot	destroy-config	yes
lex:DeleteBotAlias	destroy-config	yes
lex:DeleteBotChannel	destroy-config	yes
lex:DeleteBotChannelAssociation	destroy-config	yes
lex:DeleteBotLocale	destroy-config	yes
lex:DeleteBotReplica	destroy-config	yes
lex:DeleteBotVersion	destroy-config	yes
lex:DeleteCustomVocabulary	destroy-config	yes
lex:DeleteExport	destroy-config	yes
lex:DeleteImport	destroy-config	yes
lex:DeleteIntent	destroy-config	yes
lex:DeleteIntentVersion	destroy-config	yes
lex:DeleteResourcePolicy	unprotect	yes
lex:DeleteResourcePolicyStatement	unprotect	yes
lex:DeleteSession	destroy-config	yes
lex:DeleteSlot	destroy-config	yes
lex:DeleteSlotType	destroy-config	yes
lex:DeleteSlotTypeVersion	destroy-config	yes
lex:DeleteTestSet	destroy-config	yes
lex:DeleteUtterances	destroy-data	backup
lex:StopBotAnalyzer	degrade	yes
license-manager-linux-subscriptions:DeregisterSubscriptionProvider	destroy-config	yes
license-manager-user-subscriptions:DeleteLicenseServerEndpoint	destroy-config	yes
license-manager-user-subscriptions:DeregisterIdentityProvider	change-identity	yes
license-manager-user-subscriptions:DisassociateUser	change-identity	yes
license-manager-user-subscriptions:StopProductSubscription	degrade	yes
license-manager:DeleteGrant	change-identity	yes
license-manager:DeleteLicense	destroy-config	yes
license-manager:DeleteLicenseAssetGroup	destroy-config	yes
license-manager:DeleteLicenseAssetRuleset	unprotect	yes
license-manager:DeleteLicenseConfiguration	destroy-config	yes
license-manager:DeleteLicenseManagerReportGenerator	destroy-config	yes
license-manager:DeleteToken	change-identity	yes
lightsail:CloseInstancePublicPorts	cut-network	yes
lightsail:CreateKeyPair	change-identity	yes		a way in to instances
lightsail:DeleteAlarm	erase-evidence	yes
lightsail:DeleteAutoSnapshot	destroy-data	no
lightsail:DeleteBucket	destroy-data	backup	final snapshot unless skipped for databases; automatic snapshots go with the instance
lightsail:DeleteBucketAccessKey	change-identity	no
lightsail:DeleteCertificate	change-identity	yes
lightsail:DeleteContactMethod	destroy-config	yes
lightsail:DeleteContainerImage	destroy-data	backup
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
lightsail:DeleteLoadBalancerTlsCertificate	change-identity	yes
lightsail:DeleteRelationalDatabase	destroy-data	backup	final snapshot unless skipped for databases; automatic snapshots go with the instance
lightsail:DeleteRelationalDatabaseSnapshot	destroy-data	no
lightsail:DetachCertificateFromDistribution	change-identity	yes
lightsail:DetachDisk	degrade	yes
lightsail:DetachInstancesFromLoadBalancer	cut-network	yes
lightsail:DetachStaticIp	cut-network	yes
lightsail:DisableAddOn	degrade	yes
lightsail:DownloadDefaultKeyPair	change-identity	yes		a way in to instances
lightsail:ExportSnapshot	unprotect	yes		the data leaves the place where it is guarded
lightsail:GetInstanceAccessDetails	change-identity	yes		a way in to instances
lightsail:PutInstancePublicPorts	replace	yes
lightsail:RebootInstance	degrade	yes
lightsail:RebootRelationalDatabase	degrade	yes
lightsail:ReleaseStaticIp	cut-network	no
lightsail:StopGUISession	degrade	yes
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
logs:DeleteDeliveryDestinationPolicy	unprotect	yes
logs:DeleteDeliverySource	erase-evidence	yes
logs:DeleteDestination	erase-evidence	yes
logs:DeleteIndexPolicy	unprotect	yes
logs:DeleteIntegration	destroy-config	yes
logs:DeleteLogAnomalyDetector	erase-evidence	yes
logs:DeleteLogDelivery	erase-evidence	yes
logs:DeleteLogGroup	erase-evidence	no	deletionProtectionEnabled on the group; no undelete
logs:DeleteLogStream	erase-evidence	no	deletionProtectionEnabled on the group; no undelete
logs:DeleteLookupTable	destroy-data	backup
logs:DeleteMetricFilter	erase-evidence	yes
logs:DeletePipelineRule	destroy-config	yes
logs:DeleteQueryDefinition	erase-evidence	yes
logs:DeleteResourcePolicy	unprotect	yes
logs:DeleteRetentionPolicy	unprotect	yes
logs:DeleteScheduledQuery	destroy-config	yes
logs:DeleteSubscriptionFilter	erase-evidence	yes
logs:DeleteTransformer	destroy-config	yes
logs:DisassociateKmsKey	unprotect	yes
logs:DisassociateSourceFromS3TableIntegration	degrade	yes
logs:PutLogGroupDeletionProtection	unprotect	yes		clears deletionProtectionEnabled
logs:PutRetentionPolicy	erase-evidence	no		logs deletes older events as the service
logs:PutSubscriptionFilter	erase-evidence	yes
logs:UpdateLogDelivery	erase-evidence	yes
lookoutequipment:DeleteDataset	destroy-data	backup
lookoutequipment:DeleteInferenceScheduler	destroy-config	yes
lookoutequipment:DeleteModel	destroy-config	yes
lookoutequipment:DeleteResourcePolicy	unprotect	yes
lookoutequipment:DeleteRetrainingScheduler	destroy-config	yes
lookoutequipment:StopInferenceScheduler	degrade	yes
lookoutequipment:StopRetrainingScheduler	degrade	yes
lookoutmetrics:DeactivateAnomalyDetector	erase-evidence	yes
lookoutmetrics:DeleteAlert	erase-evidence	yes
lookoutmetrics:DeleteAnomalyDetector	erase-evidence	yes
lookoutvision:DeleteDataset	destroy-data	backup
lookoutvision:DeleteModel	destroy-config	yes
lookoutvision:DeleteProject	destroy-config	yes
lookoutvision:StopModel	degrade	yes
m2:CancelBatchJobExecution	degrade	yes
m2:DeleteApplication	destroy-config	yes
m2:DeleteApplicationFromEnvironment	destroy-config	yes
m2:DeleteEnvironment	destroy-config	yes
m2:StopApplication	degrade	yes
machinelearning:DeleteBatchPrediction	destroy-config	yes
machinelearning:DeleteDataSource	destroy-config	yes
machinelearning:DeleteEvaluation	destroy-config	yes
machinelearning:DeleteMLModel	destroy-config	yes
machinelearning:DeleteRealtimeEndpoint	destroy-config	yes
macie2:CreateFindingsFilter	erase-evidence	yes
macie2:DeleteCustomDataIdentifier	erase-evidence	yes
macie2:DeleteMember	erase-evidence	yes
macie2:DisableMacie	erase-evidence	yes
macie2:DisableOrganizationAdminAccount	erase-evidence	yes
macie2:DisassociateFromAdministratorAccount	erase-evidence	yes
macie2:DisassociateFromMasterAccount	erase-evidence	yes
macie2:DisassociateMember	erase-evidence	yes
macie2:UpdateClassificationJob	erase-evidence	yes
macie2:UpdateFindingsFilter	erase-evidence	yes
macie2:UpdateMacieSession	erase-evidence	yes
macie2:UpdateMemberSession	erase-evidence	yes
managedblockchain:DeleteAccessor	change-identity	yes
managedblockchain:DeleteMember	destroy-data	no		its nodes; the network goes with its last member
managedblockchain:DeleteNode	destroy-config	yes
mechanicalturk:DeleteHIT	destroy-config	yes
mechanicalturk:DeleteQualificationType	destroy-config	yes
mechanicalturk:DeleteWorkerBlock	destroy-config	yes
mechanicalturk:DisassociateQualificationFromWorker	degrade	yes
mediaconnect:DeleteBridge	destroy-config	yes
mediaconnect:DeleteFlow	destroy-config	yes
mediaconnect:DeleteGateway	destroy-config	yes
mediaconnect:DeleteRouterInput	destroy-config	yes
mediaconnect:DeleteRouterNetworkInterface	destroy-config	yes
mediaconnect:DeleteRouterOutput	destroy-config	yes
mediaconnect:DeregisterGatewayInstance	destroy-config	yes
mediaconnect:RemoveBridgeOutput	degrade	yes
mediaconnect:RemoveBridgeSource	degrade	yes
mediaconnect:RemoveFlowMediaStream	degrade	yes
mediaconnect:RemoveFlowOutput	degrade	yes
mediaconnect:RemoveFlowSource	degrade	yes
mediaconnect:RemoveFlowVpcInterface	cut-network	yes
mediaconnect:RevokeFlowEntitlement	change-identity	yes
mediaconnect:StopFlow	degrade	yes
mediaconnect:StopRouterInput	degrade	yes
mediaconnect:StopRouterOutput	degrade	yes
mediaconvert:CancelJob	degrade	yes
mediaconvert:DeleteJobTemplate	destroy-config	yes
mediaconvert:DeletePolicy	unprotect	yes
mediaconvert:DeletePreset	destroy-config	yes
mediaconvert:DeleteQueue	destroy-config	yes
mediaconvert:DisassociateCertificate	change-identity	yes
medialive:BatchDelete	destroy-config	yes
medialive:BatchStop	degrade	yes
medialive:DeleteChannel	destroy-config	yes
medialive:DeleteChannelPlacementGroup	destroy-config	yes
medialive:DeleteCloudWatchAlarmTemplate	erase-evidence	yes
medialive:DeleteCloudWatchAlarmTemplateGroup	erase-evidence	yes
medialive:DeleteCluster	destroy-config	yes
medialive:DeleteEventBridgeRuleTemplate	destroy-config	yes
medialive:DeleteEventBridgeRuleTemplateGroup	destroy-config	yes
medialive:DeleteInput	destroy-config	yes
medialive:DeleteInputSecurityGroup	unprotect	yes
medialive:DeleteMultiplex	destroy-config	yes
medialive:DeleteMultiplexProgram	destroy-config	yes
medialive:DeleteNetwork	destroy-config	yes
medialive:DeleteNode	destroy-config	yes
medialive:DeleteReservation	destroy-config	yes
medialive:DeleteSchedule	destroy-config	yes
medialive:DeleteSdiSource	destroy-config	yes
medialive:DeleteSignalMap	destroy-config	yes
medialive:StopChannel	degrade	yes
medialive:StopInputDevice	degrade	yes
medialive:StopMultiplex	degrade	yes
mediapackage-vod:DeleteAsset	destroy-data	backup
mediapackage-vod:DeletePackagingConfiguration	destroy-config	yes
mediapackage-vod:DeletePackagingGroup	destroy-config	yes
mediapackage:DeleteChannel	destroy-config	yes
mediapackage:DeleteOriginEndpoint	destroy-config	yes
mediapackagev2:CancelHarvestJob	degrade	yes
mediapackagev2:DeleteChannel	destroy-config	yes
mediapackagev2:DeleteChannelGroup	destroy-config	yes
mediapackagev2:DeleteChannelPolicy	unprotect	yes
mediapackagev2:DeleteOriginEndpoint	destroy-config	yes
mediapackagev2:DeleteOriginEndpointPolicy	unprotect	yes
mediapackagev2:ResetChannelState	replace	yes
mediapackagev2:ResetOriginEndpointState	replace	yes
mediastore:DeleteContainer	destroy-config	yes
mediastore:DeleteContainerPolicy	unprotect	yes
mediastore:DeleteCorsPolicy	destroy-config	yes
mediastore:DeleteLifecyclePolicy	destroy-config	yes
mediastore:DeleteMetricPolicy	destroy-config	yes
mediastore:DeleteObject	destroy-data	backup
mediastore:StopAccessLogging	erase-evidence	yes
mediatailor:DeleteChannel	destroy-config	yes
mediatailor:DeleteChannelPolicy	unprotect	yes
mediatailor:DeleteLiveSource	destroy-config	yes
mediatailor:DeletePlaybackConfiguration	destroy-config	yes
mediatailor:DeletePrefetchSchedule	destroy-config	yes
mediatailor:DeleteProgram	destroy-config	yes
mediatailor:DeleteSourceLocation	destroy-config	yes
mediatailor:DeleteVodSource	destroy-config	yes
mediatailor:StopChannel	degrade	yes
medical-imaging:DeleteDatastore	destroy-data	backup
medical-imaging:DeleteImageSet	destroy-data	backup
memorydb:DeleteAcl	change-identity	yes
memorydb:DeleteCluster	destroy-data	backup	final snapshot if asked for
memorydb:DeleteMultiRegionCluster	destroy-data	backup	final snapshot if asked for
memorydb:DeleteParameterGroup	destroy-config	yes
memorydb:DeleteSnapshot	destroy-data	no
memorydb:DeleteSubnetGroup	destroy-config	yes
memorydb:DeleteUser	change-identity	yes
memorydb:FailoverShard	degrade	yes
memorydb:PauseMultiRegionClusterReplication	degrade	yes
memorydb:ResetParameterGroup	degrade	yes
memorydb:UpdateAcl	change-identity	yes
memorydb:UpdateCluster	degrade	yes
memorydb:UpdateMultiRegionCluster	degrade	yes
memorydb:UpdateParameterGroup	degrade	yes
memorydb:UpdateUser	change-identity	yes
mgh:BatchDisassociateIamRoleFromConnection	change-identity	yes
mgh:DeleteAutomationRun	destroy-config	yes
mgh:DeleteAutomationUnit	destroy-config	yes
mgh:DeleteConnection	destroy-config	yes
mgh:DeleteHomeRegionControl	destroy-config	yes
mgh:DeleteProgressUpdateStream	destroy-config	yes
mgh:DisassociateAutomationUnitRole	change-identity	yes
mgh:DisassociateCreatedArtifact	degrade	yes
mgh:DisassociateDiscoveredResource	degrade	yes
mgh:DisassociateSourceResource	degrade	yes
mgn:DeleteApplication	destroy-config	yes
mgn:DeleteConnector	destroy-config	yes
mgn:DeleteJob	destroy-config	yes
mgn:DeleteLaunchConfigurationTemplate	destroy-config	yes
mgn:DeleteNetworkMigrationDefinition	destroy-config	yes
mgn:DeleteReplicationConfigurationTemplate	destroy-config	yes
mgn:DeleteSourceServer	destroy-config	yes
mgn:DeleteVcenterClient	destroy-config	yes
mgn:DeleteWave	destroy-config	yes
mgn:DisassociateApplications	degrade	yes
mgn:DisassociateSourceServers	degrade	yes
mgn:DisconnectFromService	degrade	yes
mgn:PauseReplication	degrade	yes
mgn:RemoveSourceServerAction	degrade	yes
mgn:RemoveTemplateAction	degrade	yes
mgn:StopReplication	degrade	yes
mgn:TerminateTargetInstances	destroy-data	backup
migrationhub-orchestrator:DeleteTemplate	destroy-config	yes
migrationhub-orchestrator:DeleteWorkflow	destroy-config	yes
migrationhub-orchestrator:DeleteWorkflowStep	destroy-config	yes
migrationhub-orchestrator:DeleteWorkflowStepGroup	destroy-config	yes
migrationhub-orchestrator:StopWorkflow	degrade	yes
migrationhub-strategy:StopAssessment	degrade	yes
mobiletargeting:DeleteAdmChannel	destroy-config	yes
mobiletargeting:DeleteApnsChannel	destroy-config	yes
mobiletargeting:DeleteApnsSandboxChannel	destroy-config	yes
mobiletargeting:DeleteApnsVoipChannel	destroy-config	yes
mobiletargeting:DeleteApnsVoipSandboxChannel	destroy-config	yes
mobiletargeting:DeleteApp	destroy-config	yes
mobiletargeting:DeleteBaiduChannel	destroy-config	yes
mobiletargeting:DeleteCampaign	destroy-config	yes
mobiletargeting:DeleteEmailChannel	destroy-config	yes
mobiletargeting:DeleteEmailTemplate	destroy-config	yes
mobiletargeting:DeleteEndpoint	destroy-config	yes
mobiletargeting:DeleteEventStream	destroy-config	yes
mobiletargeting:DeleteGcmChannel	destroy-config	yes
mobiletargeting:DeleteInAppTemplate	destroy-config	yes
mobiletargeting:DeleteJourney	destroy-config	yes
mobiletargeting:DeletePushTemplate	destroy-config	yes
mobiletargeting:DeleteRecommenderConfiguration	destroy-config	yes
mobiletargeting:DeleteSegment	destroy-config	yes
mobiletargeting:DeleteSmsChannel	destroy-config	yes
mobiletargeting:DeleteSmsTemplate	destroy-config	yes
mobiletargeting:DeleteUserEndpoints	destroy-config	yes
mobiletargeting:DeleteVoiceChannel	destroy-config	yes
mobiletargeting:DeleteVoiceTemplate	destroy-config	yes
monitron:DeleteProject	destroy-config	yes
monitron:DeleteProjectUserAssociation	destroy-config	yes
monitron:DeleteUserAccessRoleAssociation	destroy-config	yes
monitron:DisassociateProjectAdminUser	change-identity	yes
mpa:CancelSession	degrade	yes
mpa:DeleteIdentitySource	change-identity	yes
mpa:DeleteInactiveApprovalTeamVersion	destroy-config	yes
mpa:DeleteResourcePolicy	unprotect	yes
mq:DeleteBroker	destroy-data	no		messages go with the broker
mq:DeleteConfiguration	destroy-config	yes
mq:DeleteUser	change-identity	yes
mq:RebootBroker	degrade	yes
mq:UpdateBroker	degrade	yes
mq:UpdateConfiguration	degrade	yes
mq:UpdateUser	change-identity	yes
neptune-db:CancelLoaderJob	degrade	yes
neptune-db:CancelMLDataProcessingJob	degrade	yes
neptune-db:CancelMLModelTrainingJob	degrade	yes
neptune-db:CancelMLModelTransformJob	degrade	yes
neptune-db:CancelQuery	degrade	yes
neptune-db:DeleteDataViaQuery	destroy-data	backup	cluster snapshot
neptune-db:DeleteMLEndpoint	destroy-config	yes
neptune-db:DeleteStatistics	destroy-config	yes
neptune-db:ResetDatabase	destroy-data	backup	cluster snapshot
neptune-graph:CancelQuery	degrade	yes
neptune-graph:DeleteDataViaQuery	destroy-data	backup	deletionProtection; final snapshot unless skipped
neptune-graph:DeleteGraph	destroy-data	backup	deletionProtection; final snapshot unless skipped
neptune-graph:DeleteGraphSnapshot	destroy-data	no
neptune-graph:DeletePrivateGraphEndpoint	degrade	yes
neptune-graph:ResetGraph	destroy-data	backup	deletionProtection; final snapshot unless skipped
neptune-graph:StopGraph	degrade	yes
neptune-graph:UpdateGraph	unprotect	yes		can clear deletionProtection
network-firewall:DeleteFirewall	cut-network	yes	DeleteProtection, SubnetChangeProtection
network-firewall:DeleteFirewallPolicy	unprotect	yes
network-firewall:DeleteNetworkFirewallTransitGatewayAttachment	cut-network	yes
network-firewall:DeleteProxy	unprotect	yes
network-firewall:DeleteProxyConfiguration	unprotect	yes
network-firewall:DeleteProxyRuleGroup	unprotect	yes
network-firewall:DeleteProxyRules	unprotect	yes
network-firewall:DeleteResourcePolicy	unprotect	yes
network-firewall:DeleteRuleGroup	unprotect	yes
network-firewall:DeleteTLSInspectionConfiguration	unprotect	yes
network-firewall:DeleteVpcEndpointAssociation	unprotect	yes
network-firewall:DetachRuleGroupsFromProxyConfiguration	unprotect	yes
network-firewall:DisassociateAvailabilityZones	unprotect	yes
network-firewall:DisassociateSubnets	cut-network	yes	DeleteProtection, SubnetChangeProtection
network-firewall:UpdateFirewallDeleteProtection	unprotect	yes
network-firewall:UpdateFirewallPolicy	unprotect	yes
network-firewall:UpdateLoggingConfiguration	erase-evidence	yes
network-firewall:UpdateRuleGroup	unprotect	yes
network-firewall:UpdateSubnetChangeProtection	unprotect	yes
networkflowmonitor:DeleteMonitor	erase-evidence	yes
networkflowmonitor:DeleteScope	erase-evidence	yes
networkmanager-chat:DeleteConversation	destroy-data	backup
networkmanager:DeleteAttachment	cut-network	yes
networkmanager:DeleteConnection	destroy-config	yes
networkmanager:DeleteConnectPeer	cut-network	yes
networkmanager:DeleteCoreNetwork	cut-network	yes
networkmanager:DeleteCoreNetworkPolicyVersion	destroy-config	yes
networkmanager:DeleteCoreNetworkPrefixListAssociation	destroy-config	yes
networkmanager:DeleteDevice	destroy-config	yes
networkmanager:DeleteGlobalNetwork	destroy-config	yes
networkmanager:DeleteLink	destroy-config	yes
networkmanager:DeletePeering	cut-network	yes
networkmanager:DeleteResourcePolicy	unprotect	yes
networkmanager:DeleteSite	destroy-config	yes
networkmanager:DeregisterTransitGateway	destroy-config	yes
networkmonitor:DeleteMonitor	erase-evidence	yes
networkmonitor:DeleteProbe	erase-evidence	yes
nimble:DeleteLaunchProfile	destroy-config	yes
nimble:DeleteLaunchProfileMember	change-identity	yes
nimble:DeleteStreamingImage	destroy-data	backup
nimble:DeleteStreamingSession	destroy-config	yes
nimble:DeleteStudio	destroy-config	yes
nimble:DeleteStudioComponent	destroy-config	yes
nimble:DeleteStudioMember	change-identity	yes
nimble:StopStreamingSession	degrade	yes
notifications-contacts:DeleteEmailContact	destroy-config	yes
notifications:DeleteEventRule	destroy-config	yes
notifications:DeleteNotificationConfiguration	destroy-config	yes
notifications:DeregisterNotificationHub	destroy-config	yes
notifications:DisableNotificationsAccessForOrganization	change-identity	yes
notifications:DisassociateChannel	degrade	yes
notifications:DisassociateManagedNotificationAccountContact	degrade	yes
notifications:DisassociateManagedNotificationAdditionalChannel	degrade	yes
notifications:DisassociateOrganizationalUnit	degrade	yes
nova-act:DeleteWorkflowDefinition	destroy-config	yes
nova-act:DeleteWorkflowRun	destroy-config	yes
oam:DeleteLink	erase-evidence	yes
oam:DeleteSink	erase-evidence	yes
observabilityadmin:DeleteCentralizationRuleForOrganization	erase-evidence	yes
observabilityadmin:DeleteS3TableIntegration	erase-evidence	yes
observabilityadmin:DeleteTelemetryPipeline	erase-evidence	yes
observabilityadmin:DeleteTelemetryRule	erase-evidence	yes
observabilityadmin:DeleteTelemetryRuleForOrganization	erase-evidence	yes
observabilityadmin:StopTelemetryEnrichment	erase-evidence	yes
observabilityadmin:StopTelemetryEvaluation	erase-evidence	yes
observabilityadmin:StopTelemetryEvaluationForOrganization	erase-evidence	yes
odb:DeleteCloudAutonomousVmCluster	destroy-data	backup
odb:DeleteCloudExadataInfrastructure	destroy-config	yes
odb:DeleteCloudVmCluster	destroy-data	backup
odb:DeleteDbNode	destroy-config	yes
odb:DeleteGrantShare	destroy-config	yes
odb:DeleteOdbNetwork	cut-network	yes
odb:DeleteOdbPeeringConnection	cut-network	yes
odb:DeleteResourcePolicy	unprotect	yes
odb:StopDbNode	degrade	yes
omics:BatchDeleteReadSet	destroy-data	backup
omics:CancelRun	degrade	yes
omics:DeleteAnnotationStore	destroy-data	backup
omics:DeleteAnnotationStoreVersions	destroy-data	backup
omics:DeleteConfiguration	destroy-config	yes
omics:DeleteReference	destroy-data	backup
omics:DeleteReferenceStore	destroy-data	backup
omics:DeleteRun	destroy-config	yes
omics:DeleteRunGroup	destroy-config	yes
omics:DeleteS3AccessPolicy	unprotect	yes
omics:DeleteSequenceStore	destroy-data	backup
omics:DeleteShare	destroy-config	yes
omics:DeleteVariantStore	destroy-data	backup
omics:DeleteWorkflow	destroy-config	yes
omics:DeleteWorkflowVersion	destroy-config	yes
one:DeleteAssociatedDevice	destroy-config	yes
one:DeleteDeviceConfigurationTemplate	destroy-config	yes
one:DeleteDeviceInstance	destroy-config	yes
one:DeleteSite	destroy-config	yes
one:DeleteUserV1	destroy-config	yes
opensearch:CancelAutoOptimizeJob	degrade	yes
opensearch:CancelDirectQuery	degrade	yes
opensearch:DeleteAutoOptimizeJob	destroy-config	yes
opsworks-cm:DeleteBackup	destroy-data	backup
opsworks-cm:DeleteServer	destroy-data	backup
opsworks-cm:DisassociateNode	degrade	yes
opsworks:DeleteApp	destroy-config	yes
opsworks:DeleteInstance	destroy-data	backup
opsworks:DeleteLayer	destroy-config	yes
opsworks:DeleteStack	destroy-config	yes
opsworks:DeleteUserProfile	destroy-config	yes
opsworks:DeregisterEcsCluster	destroy-config	yes
opsworks:DeregisterElasticIp	cut-network	yes
opsworks:DeregisterInstance	destroy-config	yes
opsworks:DeregisterRdsDbInstance	destroy-config	yes
opsworks:DeregisterVolume	destroy-config	yes
opsworks:DetachElasticLoadBalancer	degrade	yes
opsworks:DisassociateElasticIp	cut-network	yes
opsworks:StopInstance	degrade	yes
opsworks:StopStack	degrade	yes
opsworks:UnassignInstance	degrade	yes
opsworks:UnassignVolume	degrade	yes
organizations:AcceptHandshake	change-identity	yes		another organization governs the account
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
organizations:EnableAWSServiceAccess	change-identity	yes		a service acts in every account
organizations:LeaveOrganization	unprotect	yes		account leaves all SCPs and consolidated billing
organizations:MoveAccount	unprotect	yes
organizations:PutResourcePolicy	unprotect	yes
organizations:RegisterDelegatedAdministrator	change-identity	yes		a member account governs the service for all
organizations:RemoveAccountFromOrganization	unprotect	yes		account leaves all SCPs and consolidated billing
organizations:TerminateResponsibilityTransfer	degrade	yes
organizations:UpdatePolicy	unprotect	yes
osis:DeletePipeline	destroy-config	yes
osis:DeletePipelineEndpoint	destroy-config	yes
osis:DeleteResourcePolicy	unprotect	yes
osis:RevokePipelineEndpointConnections	degrade	yes
osis:StopPipeline	degrade	yes
outposts:CancelCapacityTask	degrade	yes
outposts:DeleteOutpost	destroy-config	yes
outposts:DeleteSite	destroy-config	yes
panorama:DeleteDevice	destroy-config	yes
panorama:DeletePackage	destroy-config	yes
panorama:DeregisterPackageVersion	destroy-config	yes
panorama:RemoveApplicationInstance	degrade	yes
partnercentral-account-management:DisassociatePartnerUser	change-identity	yes
partnercentral:CancelProfileUpdateTask	degrade	yes
partnercentral:DeleteProgramManagementAccount	destroy-config	yes
partnercentral:DeleteRelationship	destroy-config	yes
partnercentral:DeleteResourceSnapshotJob	destroy-config	yes
partnercentral:DisassociateAwsTrainingCertificationEmailDomain	degrade	yes
partnercentral:DisassociateBenefitApplicationResource	degrade	yes
partnercentral:DisassociateOpportunity	degrade	yes
partnercentral:StopResourceSnapshotJob	degrade	yes
payment-cryptography:DeleteAlias	destroy-config	yes
payment-cryptography:DeleteKey	destroy-data	window	3 to 180 days, RestoreKey	whatever is encrypted with it
payment-cryptography:DisableDefaultKeyReplicationRegions	degrade	yes
payment-cryptography:RemoveKeyReplicationRegions	degrade	yes
payment-cryptography:StopKeyUsage	degrade	yes
payments:DeletePaymentInstrument	destroy-config	yes
pca-connector-ad:DeleteConnector	destroy-config	yes
pca-connector-ad:DeleteDirectoryRegistration	destroy-config	yes
pca-connector-ad:DeleteServicePrincipalName	destroy-config	yes
pca-connector-ad:DeleteTemplate	destroy-config	yes
pca-connector-ad:DeleteTemplateGroupAccessControlEntry	destroy-config	yes
pca-connector-scep:DeleteChallenge	destroy-config	yes
pca-connector-scep:DeleteConnector	destroy-config	yes
pcs:DeleteCluster	destroy-data	backup
pcs:DeleteComputeNodeGroup	destroy-config	yes
pcs:DeleteQueue	destroy-config	yes
personalize:DeleteCampaign	destroy-config	yes
personalize:DeleteDataset	destroy-data	backup
personalize:DeleteDatasetGroup	destroy-config	yes
personalize:DeleteEventTracker	destroy-config	yes
personalize:DeleteFilter	destroy-config	yes
personalize:DeleteMetricAttribution	destroy-config	yes
personalize:DeleteRecommender	destroy-config	yes
personalize:DeleteSchema	destroy-config	yes
personalize:DeleteSolution	destroy-config	yes
personalize:StopRecommender	degrade	yes
personalize:StopSolutionVersionCreation	degrade	yes
pi:DeletePerformanceAnalysisReport	destroy-config	yes
pipes:DeletePipe	degrade	yes
pipes:StopPipe	degrade	yes
pipes:UpdatePipe	degrade	yes
polly:DeleteLexicon	destroy-config	yes
pricingplanmanager:DisassociateResourcesFromSubscription	degrade	yes
private-networks:DeactivateDeviceIdentifier	degrade	yes
private-networks:DeleteNetwork	cut-network	yes
private-networks:DeleteNetworkSite	cut-network	yes
profile:DeleteDomain	destroy-data	no		every profile in it
profile:DeleteDomainLayout	destroy-config	yes
profile:DeleteDomainObjectType	destroy-config	yes
profile:DeleteEventStream	destroy-config	yes
profile:DeleteEventTrigger	destroy-config	yes
profile:DeleteIntegration	destroy-config	yes
profile:DeleteProfile	destroy-data	no
profile:DeleteProfileKey	destroy-data	no
profile:DeleteProfileObject	destroy-data	backup
profile:DeleteProfileObjectType	destroy-data	no		every object of the type
profile:DeleteRecommender	destroy-config	yes
profile:DeleteSegmentDefinition	destroy-config	yes
profile:DeleteWorkflow	destroy-config	yes
profile:StopRecommender	degrade	yes
profile:StopUploadJob	degrade	yes
proton:CancelComponentDeployment	degrade	yes
proton:CancelEnvironmentDeployment	degrade	yes
proton:CancelServiceInstanceDeployment	degrade	yes
proton:CancelServicePipelineDeployment	degrade	yes
proton:DeleteAccountRoles	change-identity	yes
proton:DeleteComponent	destroy-config	yes
proton:DeleteDeployment	destroy-config	yes
proton:DeleteEnvironment	destroy-config	yes
proton:DeleteEnvironmentAccountConnection	destroy-config	yes
proton:DeleteEnvironmentTemplate	destroy-config	yes
proton:DeleteEnvironmentTemplateMajorVersion	destroy-config	yes
proton:DeleteEnvironmentTemplateMinorVersion	destroy-config	yes
proton:DeleteEnvironmentTemplateVersion	destroy-config	yes
proton:DeleteRepository	destroy-config	yes
proton:DeleteService	destroy-config	yes
proton:DeleteServiceSyncConfig	destroy-config	yes
proton:DeleteServiceTemplate	destroy-config	yes
proton:DeleteServiceTemplateMajorVersion	destroy-config	yes
proton:DeleteServiceTemplateMinorVersion	destroy-config	yes
proton:DeleteServiceTemplateVersion	destroy-config	yes
proton:DeleteTemplateSyncConfig	destroy-config	yes
purchase-orders:DeletePurchaseOrder	destroy-config	yes
q:DeleteAssignment	change-identity	yes
q:DeleteConversation	destroy-data	backup
q:DeleteOAuthAppConnection	destroy-config	yes
q:DeletePlugin	destroy-config	yes
qapps:BatchDeleteCategory	destroy-config	yes
qapps:DeleteLibraryItem	destroy-data	backup
qapps:DeleteQApp	destroy-config	yes
qapps:DisassociateQAppFromUser	degrade	yes
qapps:StopQAppSession	degrade	yes
qbusiness:BatchDeleteDocument	destroy-data	backup
qbusiness:DeleteApplication	destroy-config	yes
qbusiness:DeleteAttachment	destroy-config	yes
qbusiness:DeleteChatControlsConfiguration	destroy-config	yes
qbusiness:DeleteChatResponseConfiguration	destroy-config	yes
qbusiness:DeleteConversation	destroy-data	backup
qbusiness:DeleteDataAccessor	change-identity	yes
qbusiness:DeleteDataSource	destroy-config	yes
qbusiness:DeleteGroup	destroy-config	yes
qbusiness:DeleteIndex	destroy-data	backup
qbusiness:DeleteIntegration	destroy-config	yes
qbusiness:DeletePlugin	destroy-config	yes
qbusiness:DeleteRetriever	destroy-config	yes
qbusiness:DeleteUser	change-identity	yes
qbusiness:DeleteWebExperience	destroy-config	yes
qbusiness:DisableAclOnDataSource	unprotect	yes
qbusiness:DisassociatePermission	change-identity	yes
qbusiness:StopDataSourceSyncJob	degrade	yes
qldb:DeleteLedger	destroy-data	no	deletion protection; journal export; service absent from the current API models
qldb:UpdateLedger	unprotect	yes		can clear deletion protection
qldb:UpdateLedgerPermissionsMode	unprotect	yes
quicksight:BatchDeleteTopicReviewedAnswer	destroy-config	yes
quicksight:CancelIngestion	degrade	yes
quicksight:CreateGroupMembership	change-identity	yes
quicksight:CreateIAMPolicyAssignment	change-identity	yes
quicksight:DeleteAccountCustomPermission	change-identity	yes
quicksight:DeleteAccountSubscription	destroy-data	no	TerminationProtectionEnabled
quicksight:DeleteActionConnector	destroy-config	yes
quicksight:DeleteAnalysis	destroy-data	window	30 days for analyses
quicksight:DeleteCustomPermissions	change-identity	yes
quicksight:DeleteDashboard	destroy-config	no
quicksight:DeleteDataSet	destroy-config	no
quicksight:DeleteDataSetRefreshProperties	destroy-config	yes
quicksight:DeleteDataSource	destroy-config	no
quicksight:DeleteDefaultQBusinessApplication	destroy-config	yes
quicksight:DeleteExtensionAccess	change-identity	yes
quicksight:DeleteFolder	destroy-config	yes
quicksight:DeleteFolderMembership	change-identity	yes
quicksight:DeleteGroup	destroy-config	no
quicksight:DeleteGroupMembership	change-identity	yes
quicksight:DeleteIAMPolicyAssignment	change-identity	yes
quicksight:DeleteIdentityPropagationConfig	change-identity	yes
quicksight:DeleteNamespace	destroy-config	no
quicksight:DeleteRefreshSchedule	destroy-config	yes
quicksight:DeleteRoleCustomPermission	change-identity	yes
quicksight:DeleteRoleMembership	change-identity	yes
quicksight:DeleteTemplate	destroy-config	yes
quicksight:DeleteTemplateAlias	destroy-config	yes
quicksight:DeleteTopic	destroy-config	yes
quicksight:DeleteTopicRefreshSchedule	destroy-config	yes
quicksight:DeleteUser	destroy-config	no
quicksight:DeleteUserByPrincipalId	change-identity	yes
quicksight:DeleteUserCustomPermission	change-identity	yes
quicksight:DeleteVPCConnection	cut-network	yes
quicksight:RegisterUser	change-identity	yes
quicksight:RemoveCustomerManagedKey	change-identity	yes
quicksight:UnpublishFlow	degrade	yes
quicksight:Unsubscribe	destroy-data	no	termination protection	ends the account's subscription, with all that it holds
quicksight:UpdateAccountSettings	unprotect	yes		clears account termination protection
quicksight:UpdateAnalysisPermissions	change-identity	yes
quicksight:UpdateDashboardPermissions	change-identity	yes
quicksight:UpdateDataSetPermissions	change-identity	yes
quicksight:UpdateDataSourcePermissions	change-identity	yes
quicksight:UpdateFolderPermissions	change-identity	yes
quicksight:UpdateIAMPolicyAssignment	change-identity	yes
quicksight:UpdateTemplatePermissions	change-identity	yes
quicksight:UpdateThemePermissions	change-identity	yes
quicksight:UpdateTopicPermissions	change-identity	yes
quicksight:UpdateUser	change-identity	yes
ram:DeletePermission	change-identity	yes
ram:DeletePermissionVersion	change-identity	yes
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
rds:RemoveSourceIdentifierFromSubscription	degrade	yes
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
redshift-data:CancelStatement	degrade	yes
redshift-data:ExecuteStatement	destroy-data	backup	database grants	any SQL, DROP included
redshift-serverless:DeleteCustomDomainAssociation	destroy-config	yes
redshift-serverless:DeleteEndpointAccess	cut-network	yes
redshift-serverless:DeleteNamespace	destroy-data	backup	final snapshot if asked for
redshift-serverless:DeleteResourcePolicy	unprotect	yes
redshift-serverless:DeleteScheduledAction	destroy-config	yes
redshift-serverless:DeleteSnapshot	destroy-data	no
redshift-serverless:DeleteSnapshotCopyConfiguration	unprotect	yes
redshift-serverless:DeleteUsageLimit	unprotect	yes
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
redshift:CancelResize	degrade	yes
redshift:DeauthorizeDataShare	degrade	yes
redshift:DeleteAuthenticationProfile	change-identity	yes
redshift:DeleteCluster	destroy-data	backup	final snapshot unless skipped; automated snapshots go with the cluster
redshift:DeleteClusterParameterGroup	destroy-config	yes
redshift:DeleteClusterSecurityGroup	destroy-config	yes
redshift:DeleteClusterSnapshot	destroy-data	no
redshift:DeleteClusterSubnetGroup	cut-network	yes
redshift:DeleteCustomDomainAssociation	destroy-config	yes
redshift:DeleteEndpointAccess	cut-network	yes
redshift:DeleteEventSubscription	erase-evidence	yes
redshift:DeleteHsmClientCertificate	destroy-config	yes
redshift:DeleteHsmConfiguration	destroy-config	yes
redshift:DeleteIntegration	destroy-config	yes
redshift:DeletePartner	destroy-config	yes
redshift:DeleteQev2IdcApplication	change-identity	yes
redshift:DeleteRedshiftIdcApplication	change-identity	yes
redshift:DeleteResourcePolicy	unprotect	yes
redshift:DeleteSavedQueries	destroy-config	yes
redshift:DeleteScheduledAction	destroy-config	yes
redshift:DeleteSnapshotCopyGrant	change-identity	yes
redshift:DeleteSnapshotSchedule	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:DeleteUsageLimit	degrade	yes
redshift:DeregisterNamespace	destroy-config	yes
redshift:DisableLogging	erase-evidence	yes
redshift:DisableSnapshotCopy	unprotect	yes		automated snapshot retention 0 deletes them; can reset the master password
redshift:DisassociateDataShareConsumer	degrade	yes
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
redshift:RevokeSnapshotAccess	change-identity	yes
redshift:RotateEncryptionKey	degrade	yes
refactor-spaces:DeleteApplication	destroy-config	yes
refactor-spaces:DeleteEnvironment	destroy-config	yes
refactor-spaces:DeleteResourcePolicy	unprotect	yes
refactor-spaces:DeleteRoute	cut-network	yes
refactor-spaces:DeleteService	destroy-config	yes
rekognition:DeleteCollection	destroy-data	backup
rekognition:DeleteDataset	destroy-data	backup
rekognition:DeleteFaces	destroy-data	backup
rekognition:DeleteProject	destroy-config	yes
rekognition:DeleteProjectPolicy	unprotect	yes
rekognition:DeleteProjectVersion	destroy-config	yes
rekognition:DeleteStreamProcessor	destroy-config	yes
rekognition:DeleteUser	change-identity	yes
rekognition:DisassociateFaces	degrade	yes
rekognition:StopProjectVersion	degrade	yes
rekognition:StopStreamProcessor	degrade	yes
repostspace:BatchRemoveChannelRoleFromAccessors	change-identity	yes
repostspace:BatchRemoveRole	change-identity	yes
repostspace:DeleteSpace	destroy-data	backup
repostspace:DeregisterAdmin	change-identity	yes
resiliencehub:DeleteApp	destroy-config	yes
resiliencehub:DeleteAppAssessment	destroy-config	yes
resiliencehub:DeleteAppInputSource	destroy-config	yes
resiliencehub:DeleteAppVersionAppComponent	destroy-config	yes
resiliencehub:DeleteAppVersionResource	destroy-config	yes
resiliencehub:DeleteResiliencyPolicy	destroy-config	yes
resource-explorer-2:DeleteIndex	destroy-config	yes
resource-explorer-2:DeleteResourceExplorerSetup	destroy-config	yes
resource-explorer-2:DeleteResourcePolicy	unprotect	yes
resource-explorer-2:DeleteStreamingAccessForService	change-identity	yes
resource-explorer-2:DeleteView	destroy-config	yes
resource-groups:DeleteGroup	degrade	yes
resource-groups:DeleteGroupPolicy	unprotect	yes
resource-groups:DisassociateResource	degrade	yes
resource-groups:UngroupResources	degrade	yes
robomaker:BatchDeleteWorlds	destroy-config	yes
robomaker:CancelDeploymentJob	degrade	yes
robomaker:CancelSimulationJob	degrade	yes
robomaker:CancelWorldGenerationJob	degrade	yes
robomaker:DeleteFleet	destroy-config	yes
robomaker:DeleteRobot	destroy-config	yes
robomaker:DeleteRobotApplication	destroy-config	yes
robomaker:DeleteSimulationApplication	destroy-config	yes
robomaker:DeleteWorldTemplate	destroy-config	yes
robomaker:DeregisterRobot	destroy-config	yes
rolesanywhere:CreateProfile	change-identity	yes
rolesanywhere:CreateTrustAnchor	change-identity	yes
rolesanywhere:DeleteAttributeMapping	change-identity	yes
rolesanywhere:DeleteCrl	change-identity	yes
rolesanywhere:DeleteProfile	change-identity	yes
rolesanywhere:DeleteTrustAnchor	change-identity	yes
rolesanywhere:DisableCrl	unprotect	yes
rolesanywhere:DisableProfile	change-identity	yes
rolesanywhere:DisableTrustAnchor	change-identity	yes
rolesanywhere:EnableProfile	change-identity	yes
rolesanywhere:EnableTrustAnchor	change-identity	yes
rolesanywhere:ImportCrl	change-identity	yes
rolesanywhere:PutAttributeMapping	change-identity	yes
rolesanywhere:ResetNotificationSettings	replace	yes
rolesanywhere:UpdateProfile	change-identity	yes
rolesanywhere:UpdateTrustAnchor	change-identity	yes
route53-recovery-control-config:DeleteCluster	cut-network	yes
route53-recovery-control-config:DeleteControlPanel	cut-network	yes
route53-recovery-control-config:DeleteResourcePolicy	unprotect	yes
route53-recovery-control-config:DeleteRoutingControl	cut-network	yes
route53-recovery-control-config:DeleteSafetyRule	cut-network	yes
route53-recovery-readiness:DeleteCell	destroy-config	yes
route53-recovery-readiness:DeleteCrossAccountAuthorization	change-identity	yes
route53-recovery-readiness:DeleteReadinessCheck	destroy-config	yes
route53-recovery-readiness:DeleteRecoveryGroup	destroy-config	yes
route53-recovery-readiness:DeleteResourceSet	destroy-config	yes
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
route53globalresolver:BatchDeleteFirewallRule	unprotect	yes
route53globalresolver:DeleteAccessSource	cut-network	yes
route53globalresolver:DeleteAccessToken	change-identity	yes
route53globalresolver:DeleteDNSView	cut-network	yes
route53globalresolver:DeleteFirewallDomainList	unprotect	yes
route53globalresolver:DeleteFirewallRule	unprotect	yes
route53globalresolver:DeleteGlobalResolver	cut-network	yes
route53globalresolver:DisableDNSView	cut-network	yes
route53globalresolver:DisassociateHostedZone	cut-network	yes
route53profiles:DeleteProfile	cut-network	yes
route53profiles:DisassociateProfile	cut-network	yes
route53profiles:DisassociateResourceFromProfile	cut-network	yes
route53resolver:DeleteFirewallDomainList	unprotect	yes		requests that it refused are let in
route53resolver:DeleteFirewallRule	unprotect	yes		requests that it refused are let in
route53resolver:DeleteFirewallRuleGroup	cut-network	yes
route53resolver:DeleteOutpostResolver	destroy-config	yes
route53resolver:DeleteResolverEndpoint	cut-network	yes
route53resolver:DeleteResolverQueryLogConfig	erase-evidence	yes
route53resolver:DeleteResolverRule	cut-network	yes
route53resolver:DisassociateFirewallRuleGroup	cut-network	yes
route53resolver:DisassociateResolverEndpointIpAddress	cut-network	yes
route53resolver:DisassociateResolverQueryLogConfig	erase-evidence	yes
route53resolver:DisassociateResolverRule	cut-network	yes
route53resolver:UpdateFirewallConfig	cut-network	yes
rtbfabric:DeleteInboundExternalLink	cut-network	yes
rtbfabric:DeleteLink	cut-network	yes
rtbfabric:DeleteOutboundExternalLink	cut-network	yes
rtbfabric:DeleteRequesterGateway	cut-network	yes
rtbfabric:DeleteResponderGateway	cut-network	yes
rum:BatchDeleteRumMetricDefinitions	erase-evidence	yes
rum:DeleteAppMonitor	erase-evidence	yes
rum:DeleteResourcePolicy	erase-evidence	yes
rum:DeleteRumMetricsDestination	erase-evidence	yes
s3-object-lambda:DeleteObject	destroy-data	no
s3-object-lambda:DeleteObjectVersion	destroy-data	no
s3-outposts:DeleteAccessPoint	cut-network	yes
s3-outposts:DeleteAccessPointPolicy	unprotect	yes
s3-outposts:DeleteBucket	destroy-data	backup
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
s3:DeleteStorageLensGroup	destroy-config	yes
s3:DissociateAccessGrantsIdentityCenter	change-identity	yes
s3:PauseReplication	degrade	yes
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
s3express:DeleteAccessPointScope	destroy-config	yes
s3express:DeleteBucket	destroy-config	no	must be empty
s3express:DeleteBucketPolicy	unprotect	yes
s3express:PutBucketPolicy	unprotect	yes
s3express:PutLifecycleConfiguration	unprotect	yes
s3tables:DeleteNamespace	destroy-data	no
s3tables:DeleteTable	destroy-data	no
s3tables:DeleteTableBucket	destroy-data	no
s3tables:DeleteTableBucketEncryption	unprotect	yes
s3tables:DeleteTableBucketMetricsConfiguration	destroy-config	yes
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
sagemaker-geospatial:DeleteEarthObservationJob	destroy-config	yes
sagemaker-geospatial:DeleteVectorEnrichmentJob	destroy-config	yes
sagemaker-geospatial:StopEarthObservationJob	degrade	yes
sagemaker-geospatial:StopVectorEnrichmentJob	degrade	yes
sagemaker-mlflow:DeleteExperiment	destroy-config	yes
sagemaker-mlflow:DeleteLoggedModel	destroy-config	yes
sagemaker-mlflow:DeleteModelVersion	destroy-config	yes
sagemaker-mlflow:DeleteRegisteredModel	destroy-config	yes
sagemaker-mlflow:DeleteRegisteredModelAlias	destroy-config	yes
sagemaker-mlflow:DeleteRun	destroy-config	yes
sagemaker-mlflow:DeleteTraces	destroy-data	backup
sagemaker:BatchDeleteClusterNodes	degrade	yes
sagemaker:DeleteAction	destroy-config	yes
sagemaker:DeleteAlgorithm	destroy-config	yes
sagemaker:DeleteApp	degrade	yes
sagemaker:DeleteAppImageConfig	destroy-config	yes
sagemaker:DeleteArtifact	destroy-config	yes
sagemaker:DeleteAssociation	destroy-config	yes
sagemaker:DeleteCluster	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteClusterSchedulerConfig	destroy-config	yes
sagemaker:DeleteCodeRepository	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteCompilationJob	destroy-config	yes
sagemaker:DeleteComputeQuota	destroy-config	yes
sagemaker:DeleteContext	destroy-config	yes
sagemaker:DeleteDataQualityJobDefinition	destroy-config	yes
sagemaker:DeleteDeviceFleet	destroy-config	yes
sagemaker:DeleteDomain	destroy-data	backup	EFS home volume kept unless RetentionPolicy=Delete
sagemaker:DeleteEdgeDeploymentPlan	destroy-config	yes
sagemaker:DeleteEdgeDeploymentStage	destroy-config	yes
sagemaker:DeleteEndpoint	degrade	yes
sagemaker:DeleteEndpointConfig	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteExperiment	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteFeatureGroup	destroy-data	no	online store	offline copy in S3 stays
sagemaker:DeleteFlowDefinition	destroy-config	yes
sagemaker:DeleteHub	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteHubContent	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteHubContentReference	destroy-config	yes
sagemaker:DeleteHumanLoop	destroy-config	yes
sagemaker:DeleteHumanTaskUi	destroy-config	yes
sagemaker:DeleteHyperParameterTuningJob	destroy-config	yes
sagemaker:DeleteImage	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteImageVersion	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteInferenceComponent	degrade	yes
sagemaker:DeleteInferenceExperiment	destroy-config	yes
sagemaker:DeleteLineageGroupPolicy	unprotect	yes
sagemaker:DeleteMlflowApp	destroy-data	no
sagemaker:DeleteMlflowTrackingServer	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModel	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModelBiasJobDefinition	destroy-config	yes
sagemaker:DeleteModelCard	destroy-config	yes
sagemaker:DeleteModelExplainabilityJobDefinition	destroy-config	yes
sagemaker:DeleteModelPackage	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModelPackageGroup	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteModelPackageGroupPolicy	unprotect	yes
sagemaker:DeleteModelQualityJobDefinition	destroy-config	yes
sagemaker:DeleteMonitoringSchedule	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteNotebookInstance	destroy-data	no	must be stopped; its EBS volume goes too
sagemaker:DeleteNotebookInstanceLifecycleConfig	destroy-config	yes
sagemaker:DeleteOptimizationJob	destroy-config	yes
sagemaker:DeletePartnerApp	destroy-config	yes
sagemaker:DeletePipeline	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteProcessingJob	destroy-config	yes
sagemaker:DeleteProject	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteRecord	destroy-data	no	online store	offline copy in S3 stays
sagemaker:DeleteResourcePolicy	unprotect	yes
sagemaker:DeleteSpace	destroy-data	backup	EFS home volume kept unless RetentionPolicy=Delete
sagemaker:DeleteStudioLifecycleConfig	destroy-config	yes
sagemaker:DeleteTrainingJob	destroy-config	yes
sagemaker:DeleteTrial	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteTrialComponent	destroy-config	backup	artefacts in S3 stay
sagemaker:DeleteUserProfile	destroy-data	backup	EFS home volume kept unless RetentionPolicy=Delete
sagemaker:DeleteWorkforce	destroy-config	yes
sagemaker:DeleteWorkteam	destroy-config	yes
sagemaker:DeregisterDevices	destroy-config	yes
sagemaker:DetachClusterNodeVolume	degrade	yes
sagemaker:DisableSagemakerServicecatalogPortfolio	degrade	yes
sagemaker:DisassociateTrialComponent	degrade	yes
sagemaker:StopAutoMLJob	degrade	yes
sagemaker:StopCompilationJob	degrade	yes
sagemaker:StopEdgeDeploymentStage	degrade	yes
sagemaker:StopEdgePackagingJob	degrade	yes
sagemaker:StopHumanLoop	degrade	yes
sagemaker:StopHyperParameterTuningJob	degrade	yes
sagemaker:StopInferenceExperiment	degrade	yes
sagemaker:StopLabelingJob	degrade	yes
sagemaker:StopMlflowTrackingServer	degrade	yes
sagemaker:StopMonitoringSchedule	degrade	yes
sagemaker:StopNotebookInstance	degrade	yes
sagemaker:StopOptimizationJob	degrade	yes
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
savingsplans:DeleteQueuedSavingsPlan	destroy-config	yes
scheduler:CreateSchedule	degrade	yes		can call nearly any API later, as the passed role
scheduler:DeleteSchedule	destroy-config	yes		a group takes its schedules along
scheduler:DeleteScheduleGroup	destroy-config	yes		a group takes its schedules along
scheduler:UpdateSchedule	degrade	yes		can call nearly any API later, as the passed role
schemas:DeleteDiscoverer	destroy-config	yes
schemas:DeleteRegistry	destroy-config	yes
schemas:DeleteResourcePolicy	unprotect	yes
schemas:DeleteSchema	destroy-config	yes
schemas:DeleteSchemaVersion	destroy-config	yes
schemas:StopDiscoverer	degrade	yes
scn:DeleteDataIntegrationFlow	destroy-config	yes
scn:DeleteDataLakeDataset	destroy-data	no
scn:DeleteDataLakeNamespace	destroy-config	yes
scn:DeleteInstance	destroy-data	no
scn:DeleteSSOApplication	change-identity	yes
scn:RemoveAdminPermissionsForUser	change-identity	yes
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
securityagent:BatchDeletePentests	destroy-config	yes
securityagent:DeleteAgentSpace	destroy-data	backup
securityagent:DeleteApplication	destroy-config	yes
securityagent:DeleteArtifact	destroy-data	backup
securityagent:DeleteIntegration	destroy-config	yes
securityagent:DeleteMembership	change-identity	yes
securityagent:DeleteSecurityRequirement	unprotect	yes
securityagent:DeleteTargetDomain	destroy-config	yes
securityagent:StopPentestJob	degrade	yes
securityhub:BatchDeleteAutomationRules	unprotect	yes
securityhub:BatchDisableStandards	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:BatchUpdateFindings	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:BatchUpdateStandardsControlAssociations	erase-evidence	yes
securityhub:CreateAutomationRule	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DeleteActionTarget	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DeleteAggregatorV2	erase-evidence	yes
securityhub:DeleteAutomationRuleV2	unprotect	yes
securityhub:DeleteConfigurationPolicy	unprotect	yes
securityhub:DeleteConnectorV2	erase-evidence	yes
securityhub:DeleteFindingAggregator	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DeleteInsight	destroy-config	yes
securityhub:DeleteMembers	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableImportFindingsForProduct	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableOrganizationAdminAccount	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableSecurityHub	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisableSecurityHubV2	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisassociateFromAdministratorAccount	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:DisassociateFromMasterAccount	erase-evidence	yes
securityhub:DisassociateMembers	erase-evidence	yes	findings are kept 90 days [unverified]
securityhub:UpdateFindings	erase-evidence	yes
securityhub:UpdateInsight	replace	yes
securityhub:UpdateStandardsControl	erase-evidence	yes	findings are kept 90 days [unverified]
securitylake:DeleteAwsLogSource	erase-evidence	yes
securitylake:DeleteCustomLogSource	erase-evidence	yes
securitylake:DeleteDataLake	erase-evidence	yes
securitylake:DeleteDataLakeOrganizationConfiguration	erase-evidence	yes
securitylake:DeleteSubscriber	erase-evidence	yes
securitylake:DeleteSubscriberNotification	erase-evidence	yes
securitylake:DeregisterDataLakeDelegatedAdministrator	erase-evidence	yes
serverlessrepo:DeleteApplication	destroy-config	yes
serverlessrepo:UnshareApplication	degrade	yes
servicecatalog:BatchDisassociateServiceActionFromProvisioningArtifact	degrade	yes
servicecatalog:DeleteApplication	destroy-config	yes
servicecatalog:DeleteConstraint	unprotect	yes
servicecatalog:DeletePortfolio	destroy-config	yes
servicecatalog:DeletePortfolioShare	unprotect	yes
servicecatalog:DeleteProduct	destroy-config	yes
servicecatalog:DeleteProvisionedProductPlan	destroy-config	yes
servicecatalog:DeleteProvisioningArtifact	destroy-config	yes
servicecatalog:DeleteResourcePolicy	unprotect	yes
servicecatalog:DeleteServiceAction	destroy-config	yes
servicecatalog:DisableAWSOrganizationsAccess	change-identity	yes
servicecatalog:DisassociateBudgetFromResource	unprotect	yes
servicecatalog:DisassociatePrincipalFromPortfolio	change-identity	yes
servicecatalog:DisassociateProductFromPortfolio	degrade	yes
servicecatalog:DisassociateResource	degrade	yes
servicecatalog:DisassociateServiceActionFromProvisioningArtifact	degrade	yes
servicecatalog:ExecuteProvisionedProductPlan	replace	backup		stack updated by the launch role
servicecatalog:ExecuteProvisionedProductServiceAction	replace	backup		stack updated by the launch role
servicecatalog:TerminateProvisionedProduct	destroy-data	backup	RetainPhysicalResources	stack deleted by the launch role
servicecatalog:UpdateConstraint	unprotect	yes
servicecatalog:UpdateProvisionedProduct	replace	backup		stack updated by the launch role
servicediscovery:DeleteNamespace	cut-network	yes
servicediscovery:DeleteResourcePolicy	unprotect	yes
servicediscovery:DeleteService	cut-network	yes
servicediscovery:DeregisterInstance	cut-network	yes
servicequotas:StopAutoManagement	degrade	yes
ses:DeleteAddonInstance	destroy-config	yes
ses:DeleteAddonSubscription	destroy-config	yes
ses:DeleteAddressList	destroy-config	yes
ses:DeleteArchive	destroy-data	backup
ses:DeleteConfigurationSet	destroy-config	yes
ses:DeleteConfigurationSetEventDestination	erase-evidence	yes
ses:DeleteConfigurationSetTrackingOptions	destroy-config	yes
ses:DeleteContact	destroy-data	backup
ses:DeleteContactList	destroy-data	backup
ses:DeleteCustomVerificationEmailTemplate	destroy-config	yes
ses:DeleteDedicatedIpPool	destroy-config	yes
ses:DeleteEmailIdentity	destroy-config	yes
ses:DeleteEmailIdentityPolicy	unprotect	yes
ses:DeleteEmailTemplate	destroy-config	yes
ses:DeleteIdentity	destroy-config	yes
ses:DeleteIdentityPolicy	unprotect	yes
ses:DeleteIngressPoint	destroy-config	yes
ses:DeleteMultiRegionEndpoint	destroy-config	yes
ses:DeleteReceiptFilter	destroy-config	yes
ses:DeleteReceiptRule	destroy-config	yes
ses:DeleteReceiptRuleSet	destroy-config	yes
ses:DeleteRelay	destroy-config	yes
ses:DeleteRuleSet	destroy-config	yes
ses:DeleteTemplate	destroy-config	yes
ses:DeleteTenant	destroy-config	yes
ses:DeleteTenantResourceAssociation	destroy-config	yes
ses:DeleteTrafficPolicy	destroy-config	yes
ses:DeleteVerifiedEmailAddress	destroy-config	yes
ses:DeregisterMemberFromAddressList	degrade	yes
ses:StopAddressListImportJob	degrade	yes
ses:StopArchiveExport	degrade	yes
ses:StopArchiveSearch	degrade	yes
shield:DeleteProtection	unprotect	yes
shield:DeleteProtectionGroup	unprotect	yes
shield:DeleteSubscription	unprotect	yes
shield:DisableApplicationLayerAutomaticResponse	unprotect	yes
shield:DisableProactiveEngagement	unprotect	yes
shield:DisassociateDRTLogBucket	unprotect	yes
shield:DisassociateDRTRole	unprotect	yes
shield:DisassociateHealthCheck	unprotect	yes
signer:CancelSigningProfile	change-identity	no		signed code stops to validate
signer:RemoveProfilePermission	change-identity	yes
signer:RevokeSignature	change-identity	no		signed code stops to validate
signer:RevokeSigningProfile	change-identity	no		signed code stops to validate
simspaceweaver:DeleteApp	destroy-config	yes
simspaceweaver:DeleteSimulation	destroy-config	yes
simspaceweaver:StopApp	degrade	yes
simspaceweaver:StopClock	degrade	yes
simspaceweaver:StopSimulation	degrade	yes
sms-voice:DeleteAccountDefaultProtectConfiguration	unprotect	yes
sms-voice:DeleteConfigurationSet	destroy-config	yes
sms-voice:DeleteConfigurationSetEventDestination	destroy-config	yes
sms-voice:DeleteDefaultMessageType	destroy-config	yes
sms-voice:DeleteDefaultSenderId	destroy-config	yes
sms-voice:DeleteEventDestination	destroy-config	yes
sms-voice:DeleteKeyword	destroy-config	yes
sms-voice:DeleteMediaMessageSpendLimitOverride	unprotect	yes
sms-voice:DeleteOptedOutNumber	destroy-config	yes
sms-voice:DeleteOptOutList	destroy-config	yes
sms-voice:DeletePool	destroy-config	yes
sms-voice:DeleteProtectConfiguration	unprotect	yes
sms-voice:DeleteProtectConfigurationRuleSetNumberOverride	unprotect	yes
sms-voice:DeleteRegistration	destroy-config	yes
sms-voice:DeleteRegistrationAttachment	destroy-config	yes
sms-voice:DeleteRegistrationFieldValue	destroy-config	yes
sms-voice:DeleteResourcePolicy	unprotect	yes
sms-voice:DeleteTextMessageSpendLimitOverride	unprotect	yes
sms-voice:DeleteVerifiedDestinationNumber	destroy-config	yes
sms-voice:DeleteVoiceMessageSpendLimitOverride	unprotect	yes
sms-voice:DisassociateOriginationIdentity	degrade	yes
sms-voice:DisassociateProtectConfiguration	unprotect	yes
sms-voice:ReleasePhoneNumber	destroy-config	no		the number goes to others
sms-voice:ReleaseSenderId	destroy-config	no		the number goes to others
sms:DeleteApp	destroy-config	yes
sms:DeleteAppLaunchConfiguration	destroy-config	yes
sms:DeleteAppReplicationConfiguration	destroy-config	yes
sms:DeleteAppValidationConfiguration	destroy-config	yes
sms:DeleteReplicationJob	destroy-config	yes
sms:DeleteServerCatalog	destroy-config	yes
sms:DisassociateConnector	degrade	yes
sms:StopAppReplication	degrade	yes
sms:TerminateApp	degrade	yes
snow-device-management:CancelTask	degrade	yes
snowball:CancelJob	degrade	yes
sns:AddPermission	unprotect	yes		topic policy and encryption
sns:DeleteEndpoint	degrade	yes
sns:DeletePlatformApplication	degrade	yes
sns:DeleteSMSSandboxPhoneNumber	destroy-config	yes
sns:DeleteTopic	destroy-config	yes	subscriptions go too and need new confirmation
sns:PutDataProtectionPolicy	unprotect	yes		topic policy and encryption
sns:RemovePermission	unprotect	yes		topic policy and encryption
sns:SetSubscriptionAttributes	degrade	yes
sns:SetTopicAttributes	unprotect	yes		topic policy and encryption
sns:Unsubscribe	degrade	yes
social-messaging:DeleteWhatsAppMessageMedia	destroy-data	backup
social-messaging:DeleteWhatsAppMessageTemplate	destroy-config	yes
social-messaging:DisassociateWhatsAppBusinessAccount	degrade	yes
sqlworkbench:BatchDeleteFolder	destroy-data	backup
sqlworkbench:DeleteChart	destroy-data	backup
sqlworkbench:DeleteConnection	destroy-config	yes
sqlworkbench:DeleteNotebook	destroy-data	backup
sqlworkbench:DeleteNotebookCell	destroy-data	backup
sqlworkbench:DeleteNotebookVersion	destroy-data	backup
sqlworkbench:DeleteQCustomContext	destroy-config	yes
sqlworkbench:DeleteSavedQuery	destroy-config	yes
sqlworkbench:DeleteSqlGenerationContext	destroy-config	yes
sqs:AddPermission	unprotect	yes
sqs:CancelMessageMoveTask	degrade	yes
sqs:DeleteMessage	destroy-data	no
sqs:DeleteQueue	destroy-data	no	name blocked for 60 s
sqs:PurgeQueue	destroy-data	no	name blocked for 60 s
sqs:RemovePermission	unprotect	yes
sqs:SetQueueAttributes	destroy-data	no		shorter retention drops messages; policy, DLQ and encryption are attributes too
ssm-contacts:DeactivateContactChannel	degrade	yes
ssm-contacts:DeleteContact	destroy-config	yes
ssm-contacts:DeleteContactChannel	destroy-config	yes
ssm-contacts:DeleteRotation	destroy-config	yes
ssm-contacts:DeleteRotationOverride	destroy-config	yes
ssm-contacts:StopEngagement	degrade	yes
ssm-incidents:DeleteIncidentRecord	erase-evidence	backup
ssm-incidents:DeleteReplicationSet	destroy-config	yes
ssm-incidents:DeleteResourcePolicy	unprotect	yes
ssm-incidents:DeleteResponsePlan	destroy-config	yes
ssm-incidents:DeleteTimelineEvent	erase-evidence	backup
ssm-quicksetup:DeleteConfigurationManager	destroy-config	yes
ssm-sap:DeleteResourcePermission	change-identity	yes
ssm-sap:DeregisterApplication	destroy-config	yes
ssm-sap:StopApplication	degrade	yes
ssm:CancelCommand	degrade	yes
ssm:CancelMaintenanceWindowExecution	degrade	yes
ssm:CreateActivation	change-identity	yes		machines outside AWS can take the role
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
ssm:DeregisterPatchBaselineForPatchGroup	destroy-config	yes
ssm:DeregisterTargetFromMaintenanceWindow	destroy-config	yes
ssm:DeregisterTaskFromMaintenanceWindow	destroy-config	yes
ssm:DisassociateOpsItemRelatedItem	degrade	yes
ssm:ModifyDocumentPermission	unprotect	yes
ssm:PutParameter	replace	backup	100 versions kept	overwrites
ssm:RegisterManagedInstance	change-identity	yes		machines outside AWS can take the role
ssm:ResetServiceSetting	degrade	yes
ssm:ResumeSession	destroy-data	backup		any command as root on managed nodes
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
sso:AssociateProfile	change-identity	yes
sso:AttachCustomerManagedPolicyReferenceToPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:AttachManagedPolicyToPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:CreateAccountAssignment	change-identity	yes		people lose or gain access in every assigned account
sso:CreateApplicationAssignment	change-identity	yes
sso:CreateInstance	change-identity	yes		who may sign in to every account
sso:CreateTrust	change-identity	yes		who may sign in to every account
sso:DeleteAccountAssignment	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteApplication	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteApplicationAccessScope	change-identity	yes
sso:DeleteApplicationAssignment	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteApplicationAuthenticationMethod	change-identity	yes
sso:DeleteApplicationGrant	change-identity	yes
sso:DeleteApplicationInstance	change-identity	yes
sso:DeleteApplicationInstanceCertificate	change-identity	yes
sso:DeleteInlinePolicyFromPermissionSet	change-identity	yes		people lose or gain access in every assigned account
sso:DeleteInstance	destroy-data	no		all assignments, users and groups of the instance
sso:DeleteInstanceAccessControlAttributeConfiguration	change-identity	yes
sso:DeleteManagedApplicationInstance	change-identity	yes
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
sso:RemoveRegion	change-identity	yes
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
storagegateway:DeleteAutomaticTapeCreationPolicy	destroy-config	yes
storagegateway:DeleteBandwidthRateLimit	unprotect	yes
storagegateway:DeleteChapCredentials	change-identity	yes
storagegateway:DeleteFileShare	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:DeleteGateway	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:DeleteSnapshotSchedule	unprotect	yes
storagegateway:DeleteTape	destroy-data	backup
storagegateway:DeleteTapeArchive	destroy-data	backup
storagegateway:DeleteTapePool	destroy-data	no	tape retention lock
storagegateway:DeleteVolume	destroy-data	backup
storagegateway:DetachVolume	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:DisableGateway	degrade	yes
storagegateway:DisassociateFileSystem	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:ResetCache	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:ShutdownGateway	degrade	yes	data in S3 stays; uploads still cached are lost
storagegateway:UpdateSnapshotSchedule	unprotect	yes
sts:AssumeRoot	change-identity	yes		root of a member account
sts:GetFederationToken	change-identity	yes		credentials outlive the key that asked for them
supportapp:DeleteAccountAlias	destroy-config	yes
supportapp:DeleteSlackChannelConfiguration	destroy-config	yes
supportapp:DeleteSlackWorkspaceConfiguration	destroy-config	yes
swf:CancelTimer	degrade	yes
swf:CancelWorkflowExecution	degrade	yes
swf:DeleteActivityType	destroy-config	yes
swf:DeleteWorkflowType	destroy-config	yes
swf:TerminateWorkflowExecution	degrade	yes
synthetics:DeleteCanary	erase-evidence	yes
synthetics:DeleteGroup	degrade	yes
synthetics:DisassociateResource	degrade	yes
synthetics:StopCanary	erase-evidence	yes
tag:TagResources	unprotect	yes		tag-based Deny loses its match, for nearly any resource type
tag:UntagResources	unprotect	yes		tag-based Deny loses its match, for nearly any resource type
tax:BatchDeleteTaxRegistration	destroy-config	yes
tax:DeleteSupplementalTaxRegistration	destroy-config	yes
tax:DeleteTaxRegistration	destroy-config	yes
textract:DeleteAdapter	destroy-config	yes
textract:DeleteAdapterVersion	destroy-config	yes
thinclient:DeleteDevice	destroy-config	yes
thinclient:DeleteEnvironment	destroy-config	yes
thinclient:DeregisterDevice	destroy-config	yes
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
tnb:CancelSolNetworkOperation	degrade	yes
tnb:DeleteSolFunctionPackage	destroy-config	yes
tnb:DeleteSolNetworkInstance	destroy-config	yes
tnb:DeleteSolNetworkPackage	destroy-config	yes
tnb:TerminateSolNetworkInstance	degrade	yes
transcribe:DeleteCallAnalyticsCategory	destroy-config	yes
transcribe:DeleteCallAnalyticsJob	destroy-data	backup
transcribe:DeleteLanguageModel	destroy-data	backup
transcribe:DeleteMedicalScribeJob	destroy-config	yes
transcribe:DeleteMedicalTranscriptionJob	destroy-data	backup
transcribe:DeleteMedicalVocabulary	destroy-config	yes
transcribe:DeleteTranscriptionJob	destroy-data	backup
transcribe:DeleteVocabulary	destroy-config	yes
transcribe:DeleteVocabularyFilter	destroy-config	yes
transfer:CreateAccess	change-identity	yes		a way in to the files, with the role of the user
transfer:CreateServer	change-identity	yes		a way in to the files, with the role of the user
transfer:CreateUser	change-identity	yes		a way in to the files, with the role of the user
transfer:DeleteAccess	change-identity	yes
transfer:DeleteAgreement	degrade	yes
transfer:DeleteCertificate	degrade	yes
transfer:DeleteConnector	degrade	yes
transfer:DeleteHostKey	degrade	yes
transfer:DeleteProfile	destroy-config	yes
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
transform-custom:DeleteCampaign	destroy-config	yes
transform-custom:DeleteKnowledgeItem	destroy-data	backup
transform-custom:DeleteTransformationPackage	destroy-config	yes
transform:DeleteAgentRuntimeConfiguration	destroy-config	yes
transform:DeleteConnector	destroy-config	yes
transform:DeleteProfile	destroy-config	yes
translate:DeleteParallelData	destroy-data	backup
translate:DeleteTerminology	destroy-data	backup
translate:StopTextTranslationJob	degrade	yes
trustedadvisor:DeleteNotificationConfigurationForDelegatedAdmin	destroy-config	yes
user-subscriptions:DeleteClaim	destroy-config	yes
vendor-insights:DeactivateSecurityProfile	unprotect	yes
vendor-insights:DeleteDataSource	destroy-config	yes
vendor-insights:DisassociateDataSource	degrade	yes
verifiedpermissions:DeleteIdentitySource	change-identity	yes
verifiedpermissions:DeletePolicy	change-identity	yes
verifiedpermissions:DeletePolicyStore	change-identity	yes
verifiedpermissions:DeletePolicyTemplate	change-identity	yes
voiceid:DeleteDomain	destroy-data	no
voiceid:DeleteFraudster	destroy-data	no
voiceid:DeleteSpeaker	destroy-data	no
voiceid:DeleteWatchlist	destroy-data	backup
voiceid:DisassociateFraudster	degrade	yes
vpc-lattice:DeleteAccessLogSubscription	erase-evidence	yes
vpc-lattice:DeleteAuthPolicy	unprotect	yes
vpc-lattice:DeleteDomainVerification	destroy-config	yes
vpc-lattice:DeleteListener	cut-network	yes
vpc-lattice:DeleteResourceConfiguration	cut-network	yes
vpc-lattice:DeleteResourceEndpointAssociation	destroy-config	yes
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
waf-regional:DeleteByteMatchSet	unprotect	yes
waf-regional:DeleteGeoMatchSet	unprotect	yes
waf-regional:DeleteIPSet	unprotect	yes		requests that it refused are let in
waf-regional:DeleteLoggingConfiguration	erase-evidence	yes
waf-regional:DeletePermissionPolicy	unprotect	yes
waf-regional:DeleteRateBasedRule	unprotect	yes		requests that it refused are let in
waf-regional:DeleteRegexMatchSet	unprotect	yes
waf-regional:DeleteRegexPatternSet	unprotect	yes
waf-regional:DeleteRule	unprotect	yes		requests that it refused are let in
waf-regional:DeleteRuleGroup	unprotect	yes		requests that it refused are let in
waf-regional:DeleteSizeConstraintSet	unprotect	yes
waf-regional:DeleteSqlInjectionMatchSet	unprotect	yes
waf-regional:DeleteWebACL	unprotect	yes		requests that it refused are let in
waf-regional:DeleteXssMatchSet	unprotect	yes
waf-regional:DisassociateWebACL	unprotect	yes		requests that it refused are let in
waf:DeleteByteMatchSet	unprotect	yes
waf:DeleteGeoMatchSet	unprotect	yes
waf:DeleteIPSet	unprotect	yes		requests that it refused are let in
waf:DeleteLoggingConfiguration	erase-evidence	yes
waf:DeletePermissionPolicy	unprotect	yes
waf:DeleteRateBasedRule	unprotect	yes		requests that it refused are let in
waf:DeleteRegexMatchSet	unprotect	yes
waf:DeleteRegexPatternSet	unprotect	yes
waf:DeleteRule	unprotect	yes		requests that it refused are let in
waf:DeleteRuleGroup	unprotect	yes		requests that it refused are let in
waf:DeleteSizeConstraintSet	unprotect	yes
waf:DeleteSqlInjectionMatchSet	unprotect	yes
waf:DeleteWebACL	unprotect	yes		requests that it refused are let in
waf:DeleteXssMatchSet	unprotect	yes
wafv2:DeleteAPIKey	change-identity	yes
wafv2:DeleteFirewallManagerRuleGroups	unprotect	yes	refused while associated
wafv2:DeleteIPSet	unprotect	yes	refused while associated
wafv2:DeleteLoggingConfiguration	erase-evidence	yes
wafv2:DeletePermissionPolicy	unprotect	yes	refused while associated
wafv2:DeleteRegexPatternSet	unprotect	yes	refused while associated
wafv2:DeleteRuleGroup	unprotect	yes	refused while associated
wafv2:DeleteWebACL	unprotect	yes	refused while associated
wafv2:DisassociateFirewallManager	unprotect	yes
wafv2:DisassociateWebACL	unprotect	yes	refused while associated
wafv2:UpdateIPSet	unprotect	yes	refused while associated
wafv2:UpdateRuleGroup	unprotect	yes	refused while associated
wafv2:UpdateWebACL	unprotect	yes	refused while associated
wellarchitected:DeleteLens	destroy-config	yes
wellarchitected:DeleteLensShare	destroy-config	yes
wellarchitected:DeleteProfile	destroy-config	yes
wellarchitected:DeleteProfileShare	destroy-config	yes
wellarchitected:DeleteTemplateShare	destroy-config	yes
wellarchitected:DeleteWorkload	destroy-config	yes
wellarchitected:DeleteWorkloadShare	destroy-config	yes
wellarchitected:DisassociateLenses	degrade	yes
wellarchitected:DisassociateProfiles	degrade	yes
wickr:BatchDeleteUser	change-identity	yes
wickr:BatchResetDevicesForUser	replace	yes
wickr:DeleteBot	destroy-config	yes
wickr:DeleteDataRetentionBot	unprotect	yes
wickr:DeleteNetwork	destroy-data	no
wickr:DeleteSecurityGroup	unprotect	yes
wisdom:DeactivateMessageTemplate	degrade	yes
wisdom:DeleteAIAgent	destroy-config	yes
wisdom:DeleteAIAgentVersion	destroy-config	yes
wisdom:DeleteAIGuardrail	unprotect	yes
wisdom:DeleteAIGuardrailVersion	unprotect	yes
wisdom:DeleteAIPrompt	destroy-config	yes
wisdom:DeleteAIPromptVersion	destroy-config	yes
wisdom:DeleteAssistant	destroy-config	yes
wisdom:DeleteAssistantAssociation	destroy-config	yes
wisdom:DeleteContent	destroy-data	no
wisdom:DeleteContentAssociation	destroy-config	yes
wisdom:DeleteImportJob	destroy-config	yes
wisdom:DeleteKnowledgeBase	destroy-data	no
wisdom:DeleteMessageTemplate	destroy-config	yes
wisdom:DeleteMessageTemplateAttachment	destroy-config	yes
wisdom:DeleteQuickResponse	destroy-config	yes
wisdom:RemoveAssistantAIAgent	degrade	yes
wisdom:RemoveKnowledgeBaseTemplateUri	degrade	yes
workdocs:DeactivateUser	change-identity	yes
workdocs:DeleteDocument	destroy-data	backup
workdocs:DeleteDocumentVersion	destroy-data	backup
workdocs:DeleteFolder	destroy-data	backup
workdocs:DeleteFolderContents	destroy-data	backup
workdocs:DeleteInstance	destroy-data	no
workdocs:DeleteNotificationPermissions	change-identity	yes
workdocs:DeleteNotificationSubscription	destroy-config	yes
workdocs:DeleteUser	change-identity	yes
workdocs:DeregisterDirectory	destroy-config	yes
workdocs:RemoveAllResourcePermissions	change-identity	yes
workdocs:RemoveResourcePermission	change-identity	yes
worklink:DeleteFleet	destroy-config	yes
worklink:DisassociateDomain	degrade	yes
worklink:DisassociateWebsiteAuthorizationProvider	degrade	yes
worklink:DisassociateWebsiteCertificateAuthority	degrade	yes
worklink:RevokeDomainAccess	change-identity	yes
workmail:DeleteAccessControlRule	unprotect	yes
workmail:DeleteAlias	destroy-config	yes
workmail:DeleteAvailabilityConfiguration	destroy-config	yes
workmail:DeleteEmailMonitoringConfiguration	erase-evidence	yes
workmail:DeleteGroup	change-identity	yes
workmail:DeleteIdentityCenterApplication	change-identity	yes
workmail:DeleteIdentityProviderConfiguration	change-identity	yes
workmail:DeleteImpersonationRole	change-identity	yes
workmail:DeleteInboundMailFlowRule	destroy-config	yes
workmail:DeleteMailboxPermissions	change-identity	yes
workmail:DeleteMailDomain	destroy-config	yes
workmail:DeleteMobileDevice	destroy-config	yes
workmail:DeleteMobileDeviceAccessOverride	destroy-config	yes
workmail:DeleteMobileDeviceAccessRule	unprotect	yes
workmail:DeleteOrganization	destroy-data	backup
workmail:DeleteOutboundMailFlowRule	destroy-config	yes
workmail:DeletePersonalAccessToken	change-identity	yes
workmail:DeleteResource	destroy-data	no
workmail:DeleteRetentionPolicy	unprotect	yes
workmail:DeleteSmtpGateway	destroy-config	yes
workmail:DeleteUser	destroy-data	no
workmail:DeregisterFromWorkMail	destroy-data	window	30 days	the mailbox
workmail:DeregisterMailDomain	destroy-config	yes
workmail:DisassociateDelegateFromResource	change-identity	yes
workmail:DisassociateMemberFromGroup	change-identity	yes
workmail:ResetPassword	change-identity	yes
workmail:WipeMobileDevice	destroy-data	no		what is on the device
workspaces-instances:DeleteVolume	destroy-data	backup
workspaces-instances:DeleteWorkspaceInstance	destroy-data	backup
workspaces-instances:DisassociateVolume	degrade	yes
workspaces-web:DeleteBrowserSettings	destroy-config	yes
workspaces-web:DeleteDataProtectionSettings	unprotect	yes
workspaces-web:DeleteIdentityProvider	change-identity	yes
workspaces-web:DeleteIpAccessSettings	unprotect	yes
workspaces-web:DeleteNetworkSettings	destroy-config	yes
workspaces-web:DeletePortal	destroy-config	yes
workspaces-web:DeleteSessionLogger	erase-evidence	yes
workspaces-web:DeleteTrustStore	change-identity	yes
workspaces-web:DeleteUserAccessLoggingSettings	erase-evidence	yes
workspaces-web:DeleteUserSettings	destroy-config	yes
workspaces-web:DisassociateBrowserSettings	degrade	yes
workspaces-web:DisassociateDataProtectionSettings	unprotect	yes
workspaces-web:DisassociateIpAccessSettings	unprotect	yes
workspaces-web:DisassociateNetworkSettings	degrade	yes
workspaces-web:DisassociateSessionLogger	erase-evidence	yes
workspaces-web:DisassociateTrustStore	change-identity	yes
workspaces-web:DisassociateUserAccessLoggingSettings	erase-evidence	yes
workspaces-web:DisassociateUserSettings	degrade	yes
workspaces-web:ExpireSession	degrade	yes
workspaces:DeleteConnectClientAddIn	destroy-config	yes
workspaces:DeleteConnectionAlias	destroy-config	yes
workspaces:DeleteIpGroup	unprotect	yes
workspaces:DeleteRootClientCertificate	change-identity	yes
workspaces:DeleteWorkspaceBundle	destroy-config	no
workspaces:DeleteWorkspaceImage	destroy-config	no
workspaces:DeregisterWorkspaceDirectory	degrade	yes
workspaces:DisassociateConnectionAlias	degrade	yes
workspaces:DisassociateIpGroups	degrade	yes
workspaces:DisassociateWorkspaceApplication	degrade	yes
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
workspaces:TerminateWorkspacesPoolSession	degrade	yes
xray:DeleteGroup	erase-evidence	yes
xray:DeleteResourcePolicy	erase-evidence	yes
xray:DeleteSamplingRule	erase-evidence	yes
"""#
}
