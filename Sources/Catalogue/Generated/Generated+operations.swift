// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let operations: StaticString = #"""
access-analyzer	GetFindingV2	access-analyzer:GetFinding	D
access-analyzer	ListFindingsV2	access-analyzer:ListFindings	D
aiops	CreateInvestigationGroup	=	P	+aiops:TagResource@tags
amazonmq	CreateBroker	mq:CreateBroker	P	+iam:PassRole@?
amplify	CreateApp	amplify:CreateApp	P	+iam:PassRole@iamServiceRoleArn
amplify	CreateDomainAssociation	amplify:CreateDomainAssociation	P	+iam:PassRole@autoSubDomainIAMRole
amplify	CreateWebhook	amplify:CreateWebHook	C
amplify	DeleteWebhook	amplify:DeleteWebHook	C
amplify	GetWebhook	amplify:GetWebHook	C
amplify	ListWebhooks	amplify:ListWebHooks	C
amplify	UpdateApp	amplify:UpdateApp	P	+iam:PassRole@iamServiceRoleArn
amplify	UpdateDomainAssociation	amplify:UpdateDomainAssociation	P	+iam:PassRole@autoSubDomainIAMRole
amplify	UpdateWebhook	amplify:UpdateWebHook	C
apigateway	CreateApi	apigateway:POST	C
apigateway	CreateApiKey	apigateway:POST	C
apigateway	CreateApiMapping	apigateway:POST	C
apigateway	CreateAuthorizer	apigateway:POST	C
apigateway	CreateBasePathMapping	apigateway:POST	C
apigateway	CreateDeployment	apigateway:POST	C
apigateway	CreateDocumentationPart	apigateway:POST	C
apigateway	CreateDocumentationVersion	apigateway:POST	C
apigateway	CreateDomainName	apigateway:POST	C
apigateway	CreateDomainNameAccessAssociation	apigateway:POST	C
apigateway	CreateIntegration	apigateway:POST	C
apigateway	CreateIntegrationResponse	apigateway:POST	C
apigateway	CreateModel	apigateway:POST	C
apigateway	CreatePortal	apigateway:POST	C
apigateway	CreatePortalProduct	apigateway:POST	C
apigateway	CreateProductPage	apigateway:POST	C
apigateway	CreateProductRestEndpointPage	apigateway:POST	C
apigateway	CreateRequestValidator	apigateway:POST	C
apigateway	CreateResource	apigateway:POST	C
apigateway	CreateRestApi	apigateway:POST	C
apigateway	CreateRoute	apigateway:POST	C
apigateway	CreateRouteResponse	apigateway:POST	C
apigateway	CreateRoutingRule	apigateway:CreateRoutingRule	A
apigateway	CreateStage	apigateway:POST	C
apigateway	CreateUsagePlan	apigateway:POST	C
apigateway	CreateUsagePlanKey	apigateway:POST	C
apigateway	CreateVpcLink	apigateway:POST	C
apigateway	DeleteAccessLogSettings	apigateway:DELETE	C
apigateway	DeleteApi	apigateway:DELETE	C
apigateway	DeleteApiKey	apigateway:DELETE	C
apigateway	DeleteApiMapping	apigateway:DELETE	C
apigateway	DeleteAuthorizer	apigateway:DELETE	C
apigateway	DeleteBasePathMapping	apigateway:DELETE	C
apigateway	DeleteClientCertificate	apigateway:DELETE	C
apigateway	DeleteCorsConfiguration	apigateway:DELETE	C
apigateway	DeleteDeployment	apigateway:DELETE	C
apigateway	DeleteDocumentationPart	apigateway:DELETE	C
apigateway	DeleteDocumentationVersion	apigateway:DELETE	C
apigateway	DeleteDomainName	apigateway:DELETE	C
apigateway	DeleteDomainNameAccessAssociation	apigateway:DELETE	C
apigateway	DeleteGatewayResponse	apigateway:DELETE	C
apigateway	DeleteIntegration	apigateway:DELETE	C
apigateway	DeleteIntegrationResponse	apigateway:DELETE	C
apigateway	DeleteMethod	apigateway:DELETE	C
apigateway	DeleteMethodResponse	apigateway:DELETE	C
apigateway	DeleteModel	apigateway:DELETE	C
apigateway	DeletePortal	apigateway:DELETE	C
apigateway	DeletePortalProduct	apigateway:DELETE	C
apigateway	DeletePortalProductSharingPolicy	apigateway:DELETE	C
apigateway	DeleteProductPage	apigateway:DELETE	C
apigateway	DeleteProductRestEndpointPage	apigateway:DELETE	C
apigateway	DeleteRequestValidator	apigateway:DELETE	C
apigateway	DeleteResource	apigateway:DELETE	C
apigateway	DeleteRestApi	apigateway:DELETE	C
apigateway	DeleteRoute	apigateway:DELETE	C
apigateway	DeleteRouteRequestParameter	apigateway:DELETE	C
apigateway	DeleteRouteResponse	apigateway:DELETE	C
apigateway	DeleteRouteSettings	apigateway:DELETE	C
apigateway	DeleteRoutingRule	apigateway:DeleteRoutingRule	A
apigateway	DeleteStage	apigateway:DELETE	C
apigateway	DeleteUsagePlan	apigateway:DELETE	C
apigateway	DeleteUsagePlanKey	apigateway:DELETE	C
apigateway	DeleteVpcLink	apigateway:DELETE	C
apigateway	DisablePortal	apigateway:DELETE	C
apigateway	ExportApi	apigateway:GET	C
apigateway	FlushStageAuthorizersCache	apigateway:DELETE	C
apigateway	FlushStageCache	apigateway:DELETE	C
apigateway	GenerateClientCertificate	apigateway:POST	C
apigateway	GetAccount	apigateway:GET	C
apigateway	GetApi	apigateway:GET	C
apigateway	GetApiKey	apigateway:GET	C
apigateway	GetApiKeys	apigateway:GET	C
apigateway	GetApiMapping	apigateway:GET	C
apigateway	GetApiMappings	apigateway:GET	C
apigateway	GetApis	apigateway:GET	C
apigateway	GetAuthorizer	apigateway:GET	C
apigateway	GetAuthorizers	apigateway:GET	C
apigateway	GetBasePathMapping	apigateway:GET	C
apigateway	GetBasePathMappings	apigateway:GET	C
apigateway	GetClientCertificate	apigateway:GET	C
apigateway	GetClientCertificates	apigateway:GET	C
apigateway	GetDeployment	apigateway:GET	C
apigateway	GetDeployments	apigateway:GET	C
apigateway	GetDocumentationPart	apigateway:GET	C
apigateway	GetDocumentationParts	apigateway:GET	C
apigateway	GetDocumentationVersion	apigateway:GET	C
apigateway	GetDocumentationVersions	apigateway:GET	C
apigateway	GetDomainName	apigateway:GET	C
apigateway	GetDomainNameAccessAssociations	apigateway:GET	C
apigateway	GetDomainNames	apigateway:GET	C
apigateway	GetExport	apigateway:GET	C
apigateway	GetGatewayResponse	apigateway:GET	C
apigateway	GetGatewayResponses	apigateway:GET	C
apigateway	GetIntegration	apigateway:GET	C
apigateway	GetIntegrationResponse	apigateway:GET	C
apigateway	GetIntegrationResponses	apigateway:GET	C
apigateway	GetIntegrations	apigateway:GET	C
apigateway	GetMethod	apigateway:GET	C
apigateway	GetMethodResponse	apigateway:GET	C
apigateway	GetModel	apigateway:GET	C
apigateway	GetModels	apigateway:GET	C
apigateway	GetModelTemplate	apigateway:GET	C
apigateway	GetPortal	apigateway:GET	C
apigateway	GetPortalProduct	apigateway:GET	C
apigateway	GetPortalProductSharingPolicy	apigateway:GET	C
apigateway	GetProductPage	apigateway:GET	C
apigateway	GetProductRestEndpointPage	apigateway:GET	C
apigateway	GetRequestValidator	apigateway:GET	C
apigateway	GetRequestValidators	apigateway:GET	C
apigateway	GetResource	apigateway:GET	C
apigateway	GetResources	apigateway:GET	C
apigateway	GetRestApi	apigateway:GET	C
apigateway	GetRestApis	apigateway:GET	C
apigateway	GetRoute	apigateway:GET	C
apigateway	GetRouteResponse	apigateway:GET	C
apigateway	GetRouteResponses	apigateway:GET	C
apigateway	GetRoutes	apigateway:GET	C
apigateway	GetRoutingRule	apigateway:GetRoutingRule	A
apigateway	GetSdk	apigateway:GET	C
apigateway	GetSdkType	apigateway:GET	C
apigateway	GetSdkTypes	apigateway:GET	C
apigateway	GetStage	apigateway:GET	C
apigateway	GetStages	apigateway:GET	C
apigateway	GetTags	apigateway:GET	C
apigateway	GetUsage	apigateway:GET	C
apigateway	GetUsagePlan	apigateway:GET	C
apigateway	GetUsagePlanKey	apigateway:GET	C
apigateway	GetUsagePlanKeys	apigateway:GET	C
apigateway	GetUsagePlans	apigateway:GET	C
apigateway	GetVpcLink	apigateway:GET	C
apigateway	GetVpcLinks	apigateway:GET	C
apigateway	ImportApi	apigateway:PUT	C
apigateway	ImportApiKeys	apigateway:POST	C
apigateway	ImportDocumentationParts	apigateway:PUT	C
apigateway	ImportRestApi	apigateway:POST	C
apigateway	ListPortalProducts	apigateway:GET	C
apigateway	ListPortals	apigateway:GET	C
apigateway	ListProductPages	apigateway:GET	C
apigateway	ListProductRestEndpointPages	apigateway:GET	C
apigateway	ListRoutingRules	apigateway:ListRoutingRules	A
apigateway	PreviewPortal	apigateway:POST	C
apigateway	PublishPortal	apigateway:POST	C
apigateway	PutGatewayResponse	apigateway:PUT	C
apigateway	PutIntegration	apigateway:PUT	C
apigateway	PutIntegrationResponse	apigateway:PUT	C
apigateway	PutMethod	apigateway:PUT	C
apigateway	PutMethodResponse	apigateway:PUT	C
apigateway	PutPortalProductSharingPolicy	apigateway:PUT	C
apigateway	PutRestApi	apigateway:PUT	C
apigateway	PutRoutingRule	apigateway:UpdateRoutingRule	A
apigateway	ReimportApi	apigateway:PUT	C
apigateway	RejectDomainNameAccessAssociation	apigateway:POST	C
apigateway	ResetAuthorizersCache	apigateway:DELETE	C
apigateway	TagResource	apigateway:PUT|apigateway:POST	C
apigateway	TestInvokeAuthorizer	apigateway:POST	C
apigateway	TestInvokeMethod	apigateway:POST	C
apigateway	UntagResource	apigateway:DELETE	C
apigateway	UpdateAccount	apigateway:PATCH	C	+iam:PassRole@?
apigateway	UpdateApi	apigateway:PATCH	C
apigateway	UpdateApiKey	apigateway:PATCH	C
apigateway	UpdateApiMapping	apigateway:PATCH	C
apigateway	UpdateAuthorizer	apigateway:PATCH	C
apigateway	UpdateBasePathMapping	apigateway:PATCH	C
apigateway	UpdateClientCertificate	apigateway:PATCH	C
apigateway	UpdateDeployment	apigateway:PATCH	C
apigateway	UpdateDocumentationPart	apigateway:PATCH	C
apigateway	UpdateDocumentationVersion	apigateway:PATCH	C
apigateway	UpdateDomainName	apigateway:PATCH	C
apigateway	UpdateGatewayResponse	apigateway:PATCH	C
apigateway	UpdateIntegration	apigateway:PATCH	C
apigateway	UpdateIntegrationResponse	apigateway:PATCH	C
apigateway	UpdateMethod	apigateway:PATCH	C
apigateway	UpdateMethodResponse	apigateway:PATCH	C
apigateway	UpdateModel	apigateway:PATCH	C
apigateway	UpdatePortal	apigateway:PATCH	C
apigateway	UpdatePortalProduct	apigateway:PATCH	C
apigateway	UpdateProductPage	apigateway:PATCH	C
apigateway	UpdateProductRestEndpointPage	apigateway:PATCH	C
apigateway	UpdateRequestValidator	apigateway:PATCH	C
apigateway	UpdateResource	apigateway:PATCH	C
apigateway	UpdateRestApi	apigateway:PATCH	C
apigateway	UpdateRoute	apigateway:PATCH	C
apigateway	UpdateRouteResponse	apigateway:PATCH	C
apigateway	UpdateStage	apigateway:PATCH	C
apigateway	UpdateUsage	apigateway:PATCH	C
apigateway	UpdateUsagePlan	apigateway:PATCH	C
apigateway	UpdateVpcLink	apigateway:PATCH	C
appconfig	CreateConfigurationProfile	appconfig:CreateConfigurationProfile	P	+iam:PassRole@retrievalRoleArn
appconfig	UpdateConfigurationProfile	appconfig:UpdateConfigurationProfile	P	+iam:PassRole@retrievalRoleArn
appflow	CreateConnectorProfile	appflow:CreateConnectorProfile	P	+iam:PassRole@connectorProfileConfig.connectorProfileProperties.redshift.roleArn
appflow	UnregisterConnector	appflow:UnRegisterConnector	C
appflow	UpdateConnectorProfile	appflow:UpdateConnectorProfile	P	+iam:PassRole@connectorProfileConfig.connectorProfileProperties.redshift.roleArn
application-autoscaling	RegisterScalableTarget	application-autoscaling:RegisterScalableTarget	P	+iam:PassRole@roleARN	+application-autoscaling:TagResource@tags
application-signals	CreateServiceLevelObjective	=	P	+cloudwatch:TagResource@tags
appstream	CreateFleet	appstream:CreateFleet	P	+iam:PassRole@iamRoleArn
appstream	CreateImageBuilder	appstream:CreateImageBuilder	P	+iam:PassRole@iamRoleArn
appstream	UpdateFleet	appstream:UpdateFleet	P	+iam:PassRole@iamRoleArn
appsync	CreateDataSource	appsync:CreateDataSource	P	+iam:PassRole@serviceRoleArn
appsync	CreateGraphqlApi	appsync:CreateGraphqlApi	P	+iam:PassRole@logConfig.cloudWatchLogsRoleArn
appsync	UpdateDataSource	appsync:UpdateDataSource	P	+iam:PassRole@serviceRoleArn
appsync	UpdateGraphqlApi	appsync:UpdateGraphqlApi	P	+iam:PassRole@logConfig.cloudWatchLogsRoleArn
aps	CreateScraper	=	P	+aps:TagResource@tags
autoscaling	CreateAutoScalingGroup	autoscaling:CreateAutoScalingGroup	P	+iam:PassRole@launchConfigurationName,launchTemplate.launchTemplateId,launchTemplate.launchTemplateName,lifeCycleHookSpecification.roleARN,mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateId,mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateName,serviceLinkedRoleARN
autoscaling	CreateLaunchConfiguration	autoscaling:CreateLaunchConfiguration	P	+iam:PassRole@iamInstanceProfile
autoscaling	PutLifecycleHook	autoscaling:PutLifecycleHook	P	+iam:PassRole@roleARN
autoscaling	UpdateAutoScalingGroup	autoscaling:UpdateAutoScalingGroup	P	+iam:PassRole@launchConfigurationName,launchTemplate.launchTemplateId,launchTemplate.launchTemplateName,lifeCycleHookSpecification.roleARN,mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateId,mixedInstancesPolicy.launchTemplate.launchTemplateSpecification.launchTemplateName,serviceLinkedRoleARN
aws-marketplace	PutDeploymentParameter	=	P	+aws-marketplace:TagResource@tags
backup	BackupDeleted	none:service-event	N
backup	BackupJobCompleted	none:service-event	N
backup	BackupJobStarted	none:service-event	N
backup	BackupSelectionDeletedDueToSLRDeletion	none:service-event	N
backup	BackupTransitionedToCold	none:service-event	N
backup	CopyJobCompleted	none:service-event	N
backup	CopyJobStarted	none:service-event	N
backup	CreateBackupSelection	backup:CreateBackupSelection	P	+iam:PassRole@backupSelection.iamRoleArn
backup	ReportJobCompleted	none:service-event	N
backup	ReportJobStarted	none:service-event	N
backup	RestoreCompleted	none:service-event	N
backup	RestoreStarted	none:service-event	N
backup	StartBackupJob	backup:StartBackupJob	P	+iam:PassRole@iamRoleArn
backup	StartCopyJob	backup:StartCopyJob	P	+iam:PassRole@iamRoleArn
backup	StartRestoreJob	backup:StartRestoreJob	P	+iam:PassRole@iamRoleArn
backup	StartScanJob	backup:StartScanJob	P	+iam:PassRole@scannerRoleArn
batch	CancelJobs	batch:CancelJob	D
batch	CreateComputeEnvironment	batch:CreateComputeEnvironment	P	+iam:PassRole@computeResources.instanceRole,computeResources.launchTemplate.launchTemplateId,computeResources.launchTemplate.launchTemplateName,computeResources.spotIamFleetRole,serviceRole
batch	RegisterJobDefinition	batch:RegisterJobDefinition	P	+iam:PassRole@containerProperties.executionRoleArn,containerProperties.jobRoleArn
batch	TerminateJobs	batch:TerminateJob	D
batch	TerminateServiceJobs	batch:TerminateServiceJob	D
batch	UpdateComputeEnvironment	batch:UpdateComputeEnvironment	P	+iam:PassRole@serviceRole
bcm-pricing-calculator	BatchCreateBillScenarioCommitmentModification	bcm-pricing-calculator:CreateBillScenarioCommitmentModification	D
bcm-pricing-calculator	BatchCreateBillScenarioUsageModification	bcm-pricing-calculator:CreateBillScenarioUsageModification	D
bcm-pricing-calculator	BatchCreateWorkloadEstimateUsage	bcm-pricing-calculator:CreateWorkloadEstimateUsage	D
bcm-pricing-calculator	BatchDeleteBillScenarioCommitmentModification	bcm-pricing-calculator:DeleteBillScenarioCommitmentModification	D
bcm-pricing-calculator	BatchDeleteBillScenarioUsageModification	bcm-pricing-calculator:DeleteBillScenarioUsageModification	D
bcm-pricing-calculator	BatchDeleteWorkloadEstimateUsage	bcm-pricing-calculator:DeleteWorkloadEstimateUsage	D
bcm-pricing-calculator	BatchUpdateBillScenarioCommitmentModification	bcm-pricing-calculator:UpdateBillScenarioCommitmentModification	D
bcm-pricing-calculator	BatchUpdateBillScenarioUsageModification	bcm-pricing-calculator:UpdateBillScenarioUsageModification	D
bcm-pricing-calculator	BatchUpdateWorkloadEstimateUsage	bcm-pricing-calculator:UpdateWorkloadEstimateUsage	D
bedrock	Converse	bedrock:InvokeModel	A
bedrock	ConverseStream	bedrock:InvokeModelWithResponseStream	A
bedrock	CreateAgent	bedrock:CreateAgent	P	+iam:PassRole@agentResourceRoleArn
bedrock	CreateKnowledgeBase	bedrock:CreateKnowledgeBase	P	+iam:PassRole@roleArn
bedrock	InvokeModelWithBidirectionalStream	bedrock:InvokeModel	A
bedrock	RetrieveAndGenerateStream	bedrock:RetrieveAndGenerate	D
bedrock	StartAsyncInvoke	bedrock:InvokeModel	D
bedrock	UpdateAgent	bedrock:UpdateAgent	P	+iam:PassRole@agentResourceRoleArn
bedrock-agentcore	CreateAgentRuntime	bedrock-agentcore:CreateAgentRuntime	P	+iam:PassRole@roleArn
bedrock-agentcore	CreateGateway	bedrock-agentcore:CreateGateway	P	+iam:PassRole@roleArn
bedrock-agentcore	CreateMemory	bedrock-agentcore:CreateMemory	P	+iam:PassRole@memoryExecutionRoleArn
bedrock-agentcore	UpdateAgentRuntime	bedrock-agentcore:UpdateAgentRuntime	P	+iam:PassRole@roleArn
budgets	CreateBudget	budgets:ModifyBudget	A
budgets	CreateBudgetAction	budgets:CreateBudgetAction	P	+iam:PassRole@executionRoleArn
budgets	CreateNotification	budgets:ModifyBudget	A
budgets	CreateSubscriber	budgets:ModifyBudget	A
budgets	DeleteBudget	budgets:ModifyBudget	A
budgets	DeleteNotification	budgets:ModifyBudget	A
budgets	DeleteSubscriber	budgets:ModifyBudget	A
budgets	DescribeBudget	budgets:ViewBudget	A
budgets	DescribeBudgetNotificationsForAccount	budgets:ViewBudget	A
budgets	DescribeBudgetPerformanceHistory	budgets:ViewBudget	A
budgets	DescribeBudgets	budgets:ViewBudget	A
budgets	DescribeNotificationsForBudget	budgets:ViewBudget	A
budgets	DescribeSubscribersForNotification	budgets:ViewBudget	A
budgets	UpdateBudget	budgets:ModifyBudget	A
budgets	UpdateBudgetAction	budgets:UpdateBudgetAction	P	+iam:PassRole@executionRoleArn
budgets	UpdateNotification	budgets:ModifyBudget	A
budgets	UpdateSubscriber	budgets:ModifyBudget	A
cases	BatchCreateRelatedItem	cases:CreateRelatedItem	D?
cases	BatchUpdateCase	cases:UpdateCase	D?
cassandra	AlterKeyspace	cassandra:Alter	K?
cassandra	AlterTable	cassandra:Alter	K?
cassandra	AlterType	cassandra:Alter	K?
cassandra	CreateKeyspace	cassandra:Create	K
cassandra	CreateTable	cassandra:Create	K
cassandra	CreateType	cassandra:Create	K
cassandra	DeleteKeyspace	cassandra:Drop	K
cassandra	DeleteTable	cassandra:Drop	K
cassandra	DeleteType	cassandra:Drop	A
cassandra	DropKeyspace	cassandra:Drop	K?
cassandra	DropTable	cassandra:Drop	K?
cassandra	DropType	cassandra:Drop	K?
cassandra	ExecuteStatement	cassandra:Select|cassandra:Modify	K?
cassandra	GetKeyspace	cassandra:Select	A
cassandra	GetTable	cassandra:Select	A
cassandra	GetTableAutoScalingSettings	cassandra:Select	A
cassandra	GetType	cassandra:Select	K
cassandra	ListKeyspaces	cassandra:Select	K
cassandra	ListTables	cassandra:Select	K
cassandra	ListTagsForResource	cassandra:Select	K
cassandra	ListTypes	cassandra:Select	K
cassandra	RestoreTable	cassandra:Restore	K?
cassandra	UpdateKeyspace	cassandra:Alter	A
cassandra	UpdateTable	cassandra:Alter	K
chime	CreateMediaInsightsPipeline	=	P	+chime:TagResource@tags
chime	CreateMediaInsightsPipelineConfiguration	=	P	+chime:TagResource@tags
chime	CreateVoiceProfileDomain	=	P	+chime:TagResource@tags
cleanrooms-ml	UntagResource	cleanrooms-ml:UnTagResource	C
cloudcontrolapi	CancelResourceRequest	cloudformation:CancelResourceRequest	MC
cloudcontrolapi	CreateResource	cloudformation:CreateResource	MC
cloudcontrolapi	DeleteResource	cloudformation:DeleteResource	MC	+iam:PassRole@roleArn
cloudcontrolapi	GetResource	cloudformation:GetResource	MC
cloudcontrolapi	GetResourceRequestStatus	cloudformation:GetResourceRequestStatus	MC
cloudcontrolapi	ListResourceRequests	cloudformation:ListResourceRequests	MC
cloudcontrolapi	ListResources	cloudformation:ListResources	MC
cloudcontrolapi	UpdateResource	cloudformation:UpdateResource	MC
cloudformation	ActivateType	=	P	+iam:PassRole@executionRoleArn,loggingConfig.logRoleArn
cloudformation	ContinueUpdateRollback	cloudformation:ContinueUpdateRollback	P	+iam:PassRole@roleARN
cloudformation	CreateChangeSet	cloudformation:CreateChangeSet	P	+iam:PassRole@roleARN
cloudformation	CreateStack	cloudformation:CreateStack	P	+iam:PassRole@roleARN
cloudformation	CreateStackInstances	cloudformation:CreateStackInstances	P	+iam:PassRole@?
cloudformation	CreateStackSet	cloudformation:CreateStackSet	P	+iam:PassRole@administrationRoleARN,executionRoleName
cloudformation	DeleteStack	cloudformation:DeleteStack	P	+iam:PassRole@roleARN
cloudformation	ExecuteChangeSet	cloudformation:ExecuteChangeSet	K
cloudformation	RegisterType	cloudformation:RegisterType	P	+iam:PassRole@executionRoleArn,loggingConfig.logRoleArn
cloudformation	RollbackStack	=	P	+iam:PassRole@roleARN
cloudformation	UpdateStack	cloudformation:UpdateStack	P	+iam:PassRole@roleARN
cloudformation	UpdateStackInstances	cloudformation:UpdateStackInstances	P	+iam:PassRole@?
cloudformation	UpdateStackSet	cloudformation:UpdateStackSet	P	+iam:PassRole@administrationRoleARN,executionRoleName
cloudfront	CreateDistributionWithTags	cloudfront:CreateDistribution,cloudfront:TagResource	A
cloudfront	CreateStreamingDistributionWithTags	cloudfront:CreateStreamingDistribution,cloudfront:TagResource	K
cloudhsm	CopyBackupToRegion	=	P	+cloudhsm:TagResource@tagList
cloudhsm	CreateCluster	=	P	+cloudhsm:TagResource@tagList
cloudhsm	CreateHsm	cloudhsm:CreateHsm	P	+iam:PassRole@iamRoleArn
cloudsearch	Search	cloudsearch:search	C
cloudsearch	Suggest	cloudsearch:suggest	C
cloudsearch	UploadDocuments	cloudsearch:document	C
cloudtrail	CreateChannel	=	P	+cloudtrail:AddTags@tags
cloudtrail	CreateDashboard	=	P	+cloudtrail:AddTags@tagsList
cloudtrail	CreateEventDataStore	=	P	+cloudtrail:AddTags@tagsList
cloudtrail	CreateTrail	cloudtrail:CreateTrail	P	+iam:PassRole@cloudWatchLogsRoleArn	+cloudtrail:AddTags@tagsList
cloudtrail	EnableFederation	=	P	+iam:PassRole@federationRoleArn
cloudtrail	ListInsightsMetricData	cloudtrail:LookupEvents	D
cloudtrail	UpdateTrail	cloudtrail:UpdateTrail	P	+iam:PassRole@cloudWatchLogsRoleArn
codebuild	CreateProject	codebuild:CreateProject	P	+iam:PassRole@buildBatchConfig.serviceRole,serviceRole
codebuild	StartBuild	codebuild:StartBuild	P	+iam:PassRole@serviceRoleOverride
codebuild	StartBuildBatch	codebuild:StartBuildBatch	P	+iam:PassRole@buildBatchConfigOverride.serviceRole,serviceRoleOverride
codebuild	UpdateProject	codebuild:UpdateProject	P	+iam:PassRole@buildBatchConfig.serviceRole,serviceRole
codedeploy	CreateDeploymentGroup	codedeploy:CreateDeploymentGroup	P	+iam:PassRole@serviceRoleArn
codedeploy	UpdateDeploymentGroup	codedeploy:UpdateDeploymentGroup	P	+iam:PassRole@serviceRoleArn
codeguru-reviewer	UntagResource	codeguru-reviewer:UnTagResource	C
codepipeline	CreatePipeline	codepipeline:CreatePipeline	P	+iam:PassRole@pipeline.roleArn
codepipeline	StartPipelineExecution	codepipeline:StartPipelineExecution	K
codepipeline	UpdatePipeline	codepipeline:UpdatePipeline	P	+iam:PassRole@pipeline.roleArn
cognito-identity	GetCredentialsForIdentity	none:unsigned	N
cognito-identity	GetId	none:unsigned	N
cognito-identity	GetOpenIdToken	none:unsigned	N
cognito-identity	SetIdentityPoolRoles	cognito-identity:SetIdentityPoolRoles	P	+iam:PassRole@?,roles.authenticated,roles.unauthenticated
cognito-identity	UnlinkIdentity	none:unsigned	N
cognito-idp	AssociateSoftwareToken	none:unsigned	N
cognito-idp	Authorize_GET	none:service-event	N?
cognito-idp	ChangePassword	none:unsigned	N
cognito-idp	CompleteWebAuthnRegistration	none:unsigned	N
cognito-idp	ConfirmDevice	none:unsigned	N
cognito-idp	ConfirmForgotPassword	none:unsigned	N
cognito-idp	ConfirmSignUp	none:unsigned	N
cognito-idp	CreateGroup	cognito-idp:CreateGroup	P	+iam:PassRole@roleArn
cognito-idp	CreateUserImportJob	cognito-idp:CreateUserImportJob	P	+iam:PassRole@cloudWatchLogsRoleArn
cognito-idp	CreateUserPool	cognito-idp:CreateUserPool	P	+iam:PassRole@smsConfiguration.snsCallerArn
cognito-idp	CreateUserPoolClient	cognito-idp:CreateUserPoolClient	P	+iam:PassRole@analyticsConfiguration.roleArn
cognito-idp	DeleteUser	none:unsigned	N
cognito-idp	DeleteUserAttributes	none:unsigned	N
cognito-idp	DeleteWebAuthnCredential	none:unsigned	N
cognito-idp	DescribeTermsByClient	cognito-idp:DescribeTerms	D
cognito-idp	ForgetDevice	none:unsigned	N
cognito-idp	ForgotPassword	none:unsigned	N
cognito-idp	GetDevice	none:unsigned	N
cognito-idp	GetTokensFromRefreshToken	none:unsigned	N
cognito-idp	GetUser	none:unsigned	N
cognito-idp	GetUserAttributeVerificationCode	none:unsigned	N
cognito-idp	GetUserAuthFactors	none:unsigned	N
cognito-idp	GlobalSignOut	none:unsigned	N
cognito-idp	InitiateAuth	none:unsigned	N
cognito-idp	ListDevices	none:unsigned	N
cognito-idp	ListUserSessions	none:unsigned	N
cognito-idp	ListWebAuthnCredentials	none:unsigned	N
cognito-idp	Login_GET	none:service-event	N?
cognito-idp	Login_POST	none:service-event	N?
cognito-idp	Logout_GET	none:service-event	N?
cognito-idp	OAuth2Response_GET	none:service-event	N?
cognito-idp	ResendConfirmationCode	none:unsigned	N
cognito-idp	RespondToAuthChallenge	none:unsigned	N
cognito-idp	RevokeToken	none:unsigned	N
cognito-idp	RevokeUserSession	none:unsigned	N
cognito-idp	SAML2Response_POST	none:service-event	N?
cognito-idp	SetUserMFAPreference	none:unsigned	N
cognito-idp	SetUserSettings	none:unsigned	N
cognito-idp	SignUp	none:unsigned	N
cognito-idp	Signup_GET	none:service-event	N?
cognito-idp	Signup_POST	none:service-event	N?
cognito-idp	StartWebAuthnRegistration	none:unsigned	N
cognito-idp	Token_POST	none:service-event	N?
cognito-idp	UpdateAuthEventFeedback	none:unsigned	N
cognito-idp	UpdateDeviceStatus	none:unsigned	N
cognito-idp	UpdateGroup	cognito-idp:UpdateGroup	P	+iam:PassRole@roleArn
cognito-idp	UpdateUserAttributes	none:unsigned	N
cognito-idp	UpdateUserPoolClient	cognito-idp:UpdateUserPoolClient	P	+iam:PassRole@analyticsConfiguration.roleArn
cognito-idp	UserInfo_GET	none:service-event	N?
cognito-idp	VerifySoftwareToken	none:unsigned	N
cognito-idp	VerifyUserAttribute	none:unsigned	N
cognito-sync	SetIdentityPoolConfiguration	cognito-sync:SetIdentityPoolConfiguration	P	+iam:PassRole@cognitoStreams.roleArn,pushSync.roleArn
comprehend	CreateDocumentClassifier	comprehend:CreateDocumentClassifier	P	+iam:PassRole@dataAccessRoleArn
comprehend	CreateEntityRecognizer	comprehend:CreateEntityRecognizer	P	+iam:PassRole@dataAccessRoleArn
comprehend	ImportModel	=	P	+iam:PassRole@dataAccessRoleArn
comprehend	StartDocumentClassificationJob	comprehend:StartDocumentClassificationJob	P	+iam:PassRole@dataAccessRoleArn
comprehend	StartDominantLanguageDetectionJob	comprehend:StartDominantLanguageDetectionJob	P	+iam:PassRole@dataAccessRoleArn
comprehend	StartEntitiesDetectionJob	comprehend:StartEntitiesDetectionJob	P	+iam:PassRole@dataAccessRoleArn
comprehend	StartKeyPhrasesDetectionJob	comprehend:StartKeyPhrasesDetectionJob	P	+iam:PassRole@dataAccessRoleArn
comprehend	StartPiiEntitiesDetectionJob	comprehend:StartPiiEntitiesDetectionJob	P	+iam:PassRole@dataAccessRoleArn
comprehend	StartSentimentDetectionJob	comprehend:StartSentimentDetectionJob	P	+iam:PassRole@dataAccessRoleArn
comprehend	StartTopicsDetectionJob	comprehend:StartTopicsDetectionJob	P	+iam:PassRole@dataAccessRoleArn
config	PutConfigurationAggregator	config:PutConfigurationAggregator	P	+iam:PassRole@organizationAggregationSource.roleArn
config	PutConfigurationRecorder	config:PutConfigurationRecorder	P	+iam:PassRole@configurationRecorder.roleARN
controltower	CreateLandingZone	=	P	+controltower:TagResource@tags
controltower	CreateManagedAccount	none:service-event	N
controltower	DeregisterOrganizationalUnit	none:service-event	N
controltower	DisableGuardrail	none:service-event	N
controltower	EnableBaseline	=	P	+controltower:TagResource@tags
controltower	EnableControl	=	P	+controltower:TagResource@tags
controltower	EnableGuardrail	none:service-event	N
controltower	PrecheckOrganizationalUnit	none:service-event	N
controltower	RegisterOrganizationalUnit	none:service-event	N
controltower	SetupLandingZone	none:service-event	N
controltower	UpdateLandingZone	none:service-event	N
controltower	UpdateManagedAccount	none:service-event	N
datapipeline	CreatePipeline	=	P	+datapipeline:AddTags@tags
datapipeline	PutPipelineDefinition	datapipeline:PutPipelineDefinition	P	+iam:PassRole@?
datapipeline	ValidatePipelineDefinition	datapipeline:ValidatePipelineDefinition	P	+iam:PassRole@?
datasync	CreateLocationS3	datasync:CreateLocationS3	P	+iam:PassRole@s3Config.bucketAccessRoleArn
dax	CreateCluster	dax:CreateCluster	P	+iam:PassRole@iamRoleArn
deadline	CreateBudget	=	P	+deadline:TagResource@tags
deadline	CreateFarm	=	P	+deadline:TagResource@tags
deadline	CreateFleet	=	P	+deadline:TagResource@tags
deadline	CreateLicenseEndpoint	=	P	+deadline:TagResource@tags
deadline	CreateMonitor	=	P	+deadline:TagResource@tags
deadline	CreateQueue	=	P	+deadline:TagResource@tags
deadline	CreateWorker	=	P	+deadline:TagResource@tags
detective	CreateGraph	=	P	+detective:TagResource@tags
devicefarm	ScheduleRun	=	P	+iam:PassRole@configuration.executionRoleArn
dlm	CreateLifecyclePolicy	dlm:CreateLifecyclePolicy	P	+iam:PassRole@executionRoleArn
dlm	UpdateLifecyclePolicy	dlm:UpdateLifecyclePolicy	P	+iam:PassRole@executionRoleArn
dms	CreateEndpoint	dms:CreateEndpoint	P	+iam:PassRole@dmsTransferSettings.serviceAccessRoleArn,dynamoDbSettings.serviceAccessRoleArn,elasticsearchSettings.serviceAccessRoleArn,kinesisSettings.serviceAccessRoleArn,neptuneSettings.serviceAccessRoleArn,redshiftSettings.serviceAccessRoleArn,s3Settings.serviceAccessRoleArn,serviceAccessRoleArn
dms	DescribeDataProviders	dms:ListDataProviders	D
dms	DescribeExtensionPackAssociations	dms:ListExtensionPacks	D
dms	DescribeInstanceProfiles	dms:ListInstanceProfiles	D
dms	DescribeMetadataModelAssessments	dms:ListMetadataModelAssessments	D
dms	DescribeMetadataModelConversions	dms:ListMetadataModelConversions	D
dms	DescribeMetadataModelExportsAsScript	dms:ListMetadataModelExports	D
dms	DescribeMetadataModelExportsToTarget	dms:ListMetadataModelExports	D
dms	DescribeMigrationProjects	dms:ListMigrationProjects	D
dms	ModifyConversionConfiguration	dms:UpdateConversionConfiguration	D
dms	ModifyDataMigration	=	P	+iam:PassRole@serviceAccessRoleArn
dms	ModifyDataProvider	dms:UpdateDataProvider	D
dms	ModifyEndpoint	dms:ModifyEndpoint	P	+iam:PassRole@dmsTransferSettings.serviceAccessRoleArn,dynamoDbSettings.serviceAccessRoleArn,elasticsearchSettings.serviceAccessRoleArn,kinesisSettings.serviceAccessRoleArn,neptuneSettings.serviceAccessRoleArn,redshiftSettings.serviceAccessRoleArn,s3Settings.serviceAccessRoleArn,serviceAccessRoleArn
dms	ModifyInstanceProfile	dms:UpdateInstanceProfile	D
dms	ModifyMigrationProject	dms:UpdateMigrationProject	D
dms	StartExtensionPackAssociation	dms:AssociateExtensionPack	D
dms	StartMetadataModelExportAsScript	dms:StartMetadataModelExportAsScripts	D
drs	StartRecovery	drs:StartRecovery	P	+iam:PassRole@?
dynamodb	BatchExecuteStatement	dynamodb:PartiQLSelect|dynamodb:PartiQLInsert|dynamodb:PartiQLUpdate|dynamodb:PartiQLDelete	A
dynamodb	CreateTable	=	P	+dynamodb:TagResource@tags
dynamodb	ExecuteStatement	dynamodb:PartiQLSelect|dynamodb:PartiQLInsert|dynamodb:PartiQLUpdate|dynamodb:PartiQLDelete	A
dynamodb	ExecuteTransaction	dynamodb:PartiQLSelect|dynamodb:PartiQLInsert|dynamodb:PartiQLUpdate|dynamodb:PartiQLDelete	A
dynamodb	TransactGetItems	dynamodb:GetItem	A
dynamodb	TransactWriteItems	dynamodb:PutItem|dynamodb:UpdateItem|dynamodb:DeleteItem|dynamodb:ConditionCheckItem	A
dynamodb	UpdateGlobalTableSettings	dynamodb:UpdateGlobalTableSettings	P	+iam:PassRole@globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate.autoScalingRoleArn
dynamodb	UpdateTableReplicaAutoScaling	dynamodb:UpdateTableReplicaAutoScaling	P	+iam:PassRole@provisionedWriteCapacityAutoScalingUpdate.autoScalingRoleArn
ec2	AcceptAddressTransfer	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	AllocateAddress	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	AllocateHosts	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	AllocateIpamPoolCidr	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	AssociateIamInstanceProfile	ec2:AssociateIamInstanceProfile	P	+iam:PassRole@iamInstanceProfile.arn,iamInstanceProfile.name
ec2	AssociateIpamResourceDiscovery	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	AuthorizeSecurityGroupEgress	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	AuthorizeSecurityGroupIngress	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	BidEvictedEvent	none:service-event	N
ec2	BidFulfilledEvent	none:service-event	N
ec2	BidRequestExpiredEvent	none:service-event	N
ec2	CopyImage	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CopySnapshot	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CopyVolumes	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateApplicationStatusCheck	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCapacityManagerDataExport	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCapacityReservation	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCapacityReservationBySplitting	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCapacityReservationCancellationQuote	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCapacityReservationDateChangeQuote	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCapacityReservationFleet	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCarrierGateway	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateClientVpnEndpoint	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCoipPool	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateCustomerGateway	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateDelegateMacVolumeOwnershipTask	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateDhcpOptions	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateEgressOnlyInternetGateway	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateFleet	ec2:CreateFleet	P	+ec2:CreateTags@tagSpecificationSet	+iam:PassRole@launchTemplateConfigs[].launchTemplateSpecification.launchTemplateId,launchTemplateConfigs[].launchTemplateSpecification.launchTemplateName
ec2	CreateFlowLogs	ec2:CreateFlowLogs	P	+ec2:CreateTags@tagSpecificationSet	+iam:PassRole@deliverLogsPermissionArn
ec2	CreateFpgaImage	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateImage	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateImageUsageReport	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateInstanceConnectEndpoint	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateInstanceEventWindow	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateInstanceExportTask	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateInternetGateway	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateInterruptibleCapacityReservationAllocation	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpam	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamExternalResourceVerificationToken	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamInternetRegistryAssociation	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamPolicy	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamPool	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamPrefixListResolver	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamPrefixListResolverTarget	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamResourceDiscovery	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateIpamScope	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateKeyPair	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateLaunchTemplate	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateLocalGatewayRouteTable	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateLocalGatewayRouteTableVpcAssociation	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateLocalGatewayVirtualInterface	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateLocalGatewayVirtualInterfaceGroup	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateMacSystemIntegrityProtectionModificationTask	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateManagedPrefixList	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateMetricCategory	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateNatGateway	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateNetworkAcl	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateNetworkingFlexCostAllocationPolicy	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateNetworkInsightsAccessScope	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateNetworkInsightsPath	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateNetworkInterface	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreatePlacementGroup	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreatePublicIpv4Pool	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateReplaceRootVolumeTask	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateRestoreImageTask	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateRouteServer	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateRouteServerEndpoint	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateRouteServerPeer	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateRouteTable	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateSecondaryNetwork	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateSecondarySubnet	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateSecurityGroup	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateSnapshot	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateSnapshots	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateSubnet	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateSubnetCidrReservation	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTrafficMirrorFilter	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTrafficMirrorFilterRule	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTrafficMirrorSession	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTrafficMirrorTarget	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGateway	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayConnect	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayConnectPeer	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayMeteringPolicy	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayMulticastDomain	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayNetworkFunctionAttachment	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayPeeringAttachment	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayPolicyTable	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayRouteTable	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayRouteTableAnnouncement	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateTransitGatewayVpcAttachment	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVerifiedAccessEndpoint	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVerifiedAccessGroup	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVerifiedAccessInstance	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVerifiedAccessTrustProvider	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVolume	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpc	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpcBlockPublicAccessExclusion	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpcEncryptionControl	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpcEndpoint	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpcEndpointServiceConfiguration	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpcPeeringConnection	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpnConcentrator	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpnConnection	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	CreateVpnGateway	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	ExportImage	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	ImportImage	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	ImportKeyPair	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	ImportSnapshot	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	ModifyFleet	ec2:ModifyFleet	P	+iam:PassRole@launchTemplateConfigs[].launchTemplateSpecification.launchTemplateId,launchTemplateConfigs[].launchTemplateSpecification.launchTemplateName
ec2	ModifySpotFleetRequest	ec2:ModifySpotFleetRequest	P	+iam:PassRole@launchTemplateConfigs[].launchTemplateSpecification.launchTemplateId,launchTemplateConfigs[].launchTemplateSpecification.launchTemplateName
ec2	PurchaseCapacityBlock	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	PurchaseHostReservation	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	RegisterImage	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	ReplaceIamInstanceProfileAssociation	ec2:ReplaceIamInstanceProfileAssociation	P	+iam:PassRole@iamInstanceProfile.arn,iamInstanceProfile.name
ec2	RequestSpotFleet	ec2:RequestSpotFleet	P	+iam:PassRole@spotFleetRequestConfig.iamFleetRole,spotFleetRequestConfig.launchTemplateConfigs[].launchTemplateSpecification.launchTemplateId,spotFleetRequestConfig.launchTemplateConfigs[].launchTemplateSpecification.launchTemplateName
ec2	RequestSpotInstances	ec2:RequestSpotInstances	P	+ec2:CreateTags@tagSpecificationSet	+iam:PassRole@launchSpecification.iamInstanceProfile.arn,launchSpecification.iamInstanceProfile.name
ec2	RunInstances	ec2:RunInstances	A	+ec2:CreateTags@tagSpecificationSet	+iam:PassRole@iamInstanceProfile.arn,iamInstanceProfile.name
ec2	RunScheduledInstances	ec2:RunScheduledInstances	P	+iam:PassRole@launchSpecification.iamInstanceProfile.arn,launchSpecification.iamInstanceProfile.name
ec2	SharedSnapshotCopyInitiated	none:service-event	N
ec2	SharedSnapshotVolumeCreated	none:service-event	N
ec2	StartDeclarativePoliciesReport	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	StartNetworkInsightsAccessScopeAnalysis	=	P	+ec2:CreateTags@tagSpecificationSet
ec2	StartNetworkInsightsAnalysis	=	P	+ec2:CreateTags@tagSpecificationSet
ecr	CreateRepository	=	P	+ecr:TagResource@tags
ecr	ListImageReferrers	ecr:BatchGetImage	D
ecr	PolicyExecutionEvent	none:service-event	N?
ecr	ReplicateImage	none:service-event	N?
ecr-public	CreateRepository	=	P	+ecr-public:TagResource@tags
ecs	CreateCapacityProvider	=	P	+ecs:TagResource@tags
ecs	CreateCluster	=	P	+ecs:TagResource@tags
ecs	CreateService	ecs:CreateService	P	+iam:PassRole@?,role	+ecs:TagResource@tags
ecs	CreateTaskSet	ecs:CreateTaskSet	P	+iam:PassRole@?	+ecs:TagResource@tags
ecs	RegisterContainerInstance	=	P	+ecs:TagResource@tags
ecs	RegisterTaskDefinition	ecs:RegisterTaskDefinition	P	+iam:PassRole@executionRoleArn,taskRoleArn	+ecs:TagResource@tags
ecs	RunTask	ecs:RunTask	K	+iam:PassRole@overrides.executionRoleArn,overrides.taskRoleArn	+ecs:TagResource@tags
ecs	StartTask	ecs:StartTask	P	+iam:PassRole@overrides.executionRoleArn,overrides.taskRoleArn	+ecs:TagResource@tags
eks	CreateAddon	eks:CreateAddon	P	+iam:PassRole@serviceAccountRoleArn
eks	CreateCluster	eks:CreateCluster	P	+iam:PassRole@roleArn
eks	CreateFargateProfile	eks:CreateFargateProfile	P	+iam:PassRole@podExecutionRoleArn
eks	CreateNodegroup	eks:CreateNodegroup	P	+iam:PassRole@launchTemplate.id,launchTemplate.name,nodeRole
eks	CreatePodIdentityAssociation	eks:CreatePodIdentityAssociation	P	+iam:PassRole@roleArn
eks-auth	AssumeRoleForPodIdentity	eks-auth:AssumeRoleForPodIdentity	K
elasticache	CopyServerlessCacheSnapshot	=	P	+elasticache:AddTagsToResource@tags
elasticache	CopySnapshot	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateCacheCluster	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateCacheParameterGroup	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateCacheSecurityGroup	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateCacheSubnetGroup	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateReplicationGroup	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateServerlessCache	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateServerlessCacheSnapshot	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateSnapshot	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateUser	=	P	+elasticache:AddTagsToResource@tags
elasticache	CreateUserGroup	=	P	+elasticache:AddTagsToResource@tags
elasticache	PurchaseReservedCacheNodesOffering	=	P	+elasticache:AddTagsToResource@tags
elasticbeanstalk	AssociateEnvironmentOperationsRole	elasticbeanstalk:AssociateEnvironmentOperationsRole	P	+iam:PassRole@operationsRole
elasticbeanstalk	CreateApplication	elasticbeanstalk:CreateApplication	P	+iam:PassRole@resourceLifecycleConfig.serviceRole
elasticbeanstalk	CreateConfigurationTemplate	elasticbeanstalk:CreateConfigurationTemplate	P	+iam:PassRole@buildConfiguration.codeBuildServiceRole
elasticbeanstalk	CreateEnvironment	elasticbeanstalk:CreateEnvironment	P	+iam:PassRole@?,operationsRole,templateName
elasticbeanstalk	UpdateApplicationResourceLifecycle	elasticbeanstalk:UpdateApplicationResourceLifecycle	P	+iam:PassRole@resourceLifecycleConfig.serviceRole
elasticbeanstalk	UpdateConfigurationTemplate	elasticbeanstalk:UpdateConfigurationTemplate	P	+iam:PassRole@templateName
elasticbeanstalk	UpdateEnvironment	elasticbeanstalk:UpdateEnvironment	P	+iam:PassRole@?,templateName
elasticfilesystem	CreateAccessPoint	=	P	+elasticfilesystem:TagResource@tags
elasticfilesystem	CreateFileSystem	=	P	+elasticfilesystem:TagResource@tags
elasticfilesystem	NewClientConnection	elasticfilesystem:ClientMount	A
elasticloadbalancing	CreateListener	=	P	+elasticloadbalancing:AddTags@tags
elasticloadbalancing	CreateLoadBalancer	elasticloadbalancing:CreateLoadBalancer	K	+elasticloadbalancing:AddTags@tags
elasticloadbalancing	CreateRule	=	P	+elasticloadbalancing:AddTags@tags
elasticloadbalancing	CreateTargetGroup	=	P	+elasticloadbalancing:AddTags@tags
elasticloadbalancing	CreateTrustStore	=	P	+elasticloadbalancing:AddTags@tags
elasticmapreduce	RunJobFlow	elasticmapreduce:RunJobFlow	P	+iam:PassRole@autoScalingRole,jobFlowRole,serviceRole
emr-serverless	StartJobRun	emr-serverless:StartJobRun	P	+iam:PassRole@executionRoleArn
es	AddDataSource	=	P	+iam:PassRole@dataSourceType.s3GlueDataCatalog.roleArn
es	AddDirectQueryDataSource	=	P	+iam:PassRole@dataSourceType.cloudWatchLog.roleArn,dataSourceType.securityLake.roleArn
es	CreateElasticsearchDomain	es:CreateElasticsearchDomain	P	+iam:PassRole@cognitoOptions.roleArn
es	UpdateElasticsearchDomainConfig	es:UpdateElasticsearchDomainConfig	P	+iam:PassRole@cognitoOptions.roleArn
events	CreateEventBus	=	P	+events:TagResource@tags
events	PutRule	events:PutRule	P	+iam:PassRole@roleArn	+events:TagResource@tags
events	PutTargets	events:PutTargets	P	+iam:PassRole@targets[].roleArn
execute-api	DeleteConnection	execute-api:ManageConnections	M?
execute-api	GetConnection	execute-api:ManageConnections	M?
execute-api	PostToConnection	execute-api:ManageConnections	M?
firehose	CreateDeliveryStream	firehose:CreateDeliveryStream	P	+iam:PassRole@elasticsearchDestinationConfiguration.roleARN,elasticsearchDestinationConfiguration.s3Configuration.roleARN,elasticsearchDestinationConfiguration.vpcConfiguration.roleARN,extendedS3DestinationConfiguration.dataFormatConversionConfiguration.schemaConfiguration.roleARN,extendedS3DestinationConfiguration.roleARN,extendedS3DestinationConfiguration.s3BackupConfiguration.roleARN,kinesisStreamSourceConfiguration.roleARN,redshiftDestinationConfiguration.roleARN,redshiftDestinationConfiguration.s3BackupConfiguration.roleARN,redshiftDestinationConfiguration.s3Configuration.roleARN,s3DestinationConfiguration.roleARN,splunkDestinationConfiguration.s3Configuration.roleARN	+firehose:TagDeliveryStream@tags
firehose	UpdateDestination	firehose:UpdateDestination	P	+iam:PassRole@elasticsearchDestinationUpdate.roleARN,elasticsearchDestinationUpdate.s3Update.roleARN,extendedS3DestinationUpdate.dataFormatConversionConfiguration.schemaConfiguration.roleARN,extendedS3DestinationUpdate.roleARN,extendedS3DestinationUpdate.s3BackupUpdate.roleARN,httpEndpointDestinationUpdate.roleARN,httpEndpointDestinationUpdate.s3Update.roleARN,redshiftDestinationUpdate.roleARN,redshiftDestinationUpdate.s3BackupUpdate.roleARN,redshiftDestinationUpdate.s3Update.roleARN,s3DestinationUpdate.roleARN,splunkDestinationUpdate.s3Update.roleARN
fms	PutNotificationChannel	fms:PutNotificationChannel	P	+iam:PassRole@snsRoleName
forecast	CreateDataset	forecast:CreateDataset	P	+iam:PassRole@encryptionConfig.roleArn
forecast	CreateDatasetImportJob	forecast:CreateDatasetImportJob	P	+iam:PassRole@dataSource.s3Config.roleArn
forecast	CreateForecastExportJob	forecast:CreateForecastExportJob	P	+iam:PassRole@dataSource.s3Config.roleArn
forecast	CreatePredictor	forecast:CreatePredictor	P	+iam:PassRole@encryptionConfig.roleArn
frauddetector	CreateModelVersion	frauddetector:CreateModelVersion	P	+iam:PassRole@externalEventsDetail.dataAccessRoleArn
frauddetector	PutExternalModel	frauddetector:PutExternalModel	P	+iam:PassRole@invokeModelEndpointRoleArn
frauddetector	UpdateModelVersion	frauddetector:UpdateModelVersion	P	+iam:PassRole@externalEventsDetail.dataAccessRoleArn
fsx	CopyBackup	=	P	+fsx:TagResource@tags
fsx	CreateBackup	=	P	+fsx:TagResource@tags
fsx	CreateDataRepositoryAssociation	=	P	+fsx:TagResource@tags
fsx	CreateDataRepositoryTask	=	P	+fsx:TagResource@tags
fsx	CreateFileCache	=	P	+fsx:TagResource@tags
fsx	CreateFileSystem	=	P	+fsx:TagResource@tags
fsx	CreateFileSystemFromBackup	=	P	+fsx:TagResource@tags
fsx	CreateSnapshot	=	P	+fsx:TagResource@tags
fsx	CreateStorageVirtualMachine	=	P	+fsx:TagResource@tags
fsx	CreateVolume	=	P	+fsx:TagResource@tags
fsx	CreateVolumeFromBackup	=	P	+fsx:TagResource@tags
gamelift	CreateAlias	=	P	+gamelift:TagResource@tags
gamelift	CreateBuild	gamelift:CreateBuild	P	+iam:PassRole@storageLocation.roleArn	+gamelift:TagResource@tags
gamelift	CreateContainerFleet	=	P	+gamelift:TagResource@tags
gamelift	CreateContainerGroupDefinition	=	P	+gamelift:TagResource@tags
gamelift	CreateFleet	gamelift:CreateFleet	P	+iam:PassRole@instanceRoleArn	+gamelift:TagResource@tags
gamelift	CreateGameServerGroup	gamelift:CreateGameServerGroup	P	+iam:PassRole@launchTemplate.launchTemplateId,launchTemplate.launchTemplateName,roleArn	+gamelift:TagResource@tags
gamelift	CreateGameSessionQueue	=	P	+gamelift:TagResource@tags
gamelift	CreateLocation	=	P	+gamelift:TagResource@tags
gamelift	CreateMatchmakingConfiguration	=	P	+gamelift:TagResource@tags
gamelift	CreateMatchmakingRuleSet	=	P	+gamelift:TagResource@tags
gamelift	CreateScript	gamelift:CreateScript	P	+iam:PassRole@storageLocation.roleArn	+gamelift:TagResource@tags
gamelift	UpdateGameServerGroup	gamelift:UpdateGameServerGroup	P	+iam:PassRole@roleArn
gamelift	UpdateScript	gamelift:UpdateScript	P	+iam:PassRole@storageLocation.roleArn
gameliftstreams	CreateApplication	=	P	+gameliftstreams:TagResource@tags
gameliftstreams	CreateStreamGroup	=	P	+gameliftstreams:TagResource@tags
glue	BatchUpdatePartition	glue:UpdatePartition|glue:BatchUpdatePartition	M
glue	CreateColumnStatisticsTaskSettings	=	P	+iam:PassRole@role
glue	CreateCrawler	glue:CreateCrawler	P	+iam:PassRole@role
glue	CreateDevEndpoint	glue:CreateDevEndpoint	P	+iam:PassRole@roleArn
glue	CreateJob	glue:CreateJob	P	+iam:PassRole@role
glue	CreateMLTransform	glue:CreateMLTransform	P	+iam:PassRole@role
glue	CreatePartitionIndex	glue:UpdateTable|glue:CreatePartitionIndex	M
glue	CreateSession	glue:CreateSession	P	+iam:PassRole@role
glue	DeleteColumnStatisticsForPartition	glue:UpdatePartition|glue:DeleteColumnStatisticsForPartition	M
glue	DeleteColumnStatisticsForTable	glue:UpdateTable|glue:DeleteColumnStatisticsForTable	M
glue	DeletePartitionIndex	glue:UpdateTable|glue:DeletePartitionIndex	M
glue	GetColumnStatisticsForPartition	glue:GetPartition|glue:GetColumnStatisticsForPartition	A
glue	GetColumnStatisticsForTable	glue:GetTable|glue:GetColumnStatisticsForTable	A
glue	GetPartitionIndexes	glue:GetTable|glue:GetPartitionIndexes	M
glue	GetUnfilteredPartitionMetadata	glue:GetPartition	D
glue	GetUnfilteredPartitionsMetadata	glue:GetPartitions	D
glue	GetUnfilteredTableMetadata	glue:GetTable	D
glue	StartColumnStatisticsTaskRun	=	P	+iam:PassRole@role
glue	StartDataQualityRuleRecommendationRun	=	P	+iam:PassRole@role
glue	StartDataQualityRulesetEvaluationRun	=	P	+iam:PassRole@role
glue	UpdateColumnStatisticsForPartition	glue:UpdatePartition|glue:UpdateColumnStatisticsForPartition	M
glue	UpdateColumnStatisticsForTable	glue:UpdateTable|glue:UpdateColumnStatisticsForTable	M
glue	UpdateColumnStatisticsTaskSettings	=	P	+iam:PassRole@role
glue	UpdateCrawler	glue:UpdateCrawler	P	+iam:PassRole@role
glue	UpdateJob	glue:UpdateJob	P	+iam:PassRole@jobUpdate.role
glue	UpdateMLTransform	glue:UpdateMLTransform	P	+iam:PassRole@role
greengrass	AssociateRoleToGroup	greengrass:AssociateRoleToGroup	P	+iam:PassRole@roleArn
greengrass	AssociateServiceRoleToAccount	greengrass:AssociateServiceRoleToAccount	P	+iam:PassRole@roleArn
greengrass	CreateSoftwareUpdateJob	greengrass:CreateSoftwareUpdateJob	P	+iam:PassRole@s3UrlSignerRole
greengrass	StartBulkDeployment	greengrass:StartBulkDeployment	P	+iam:PassRole@executionRoleArn
health-agent	CreateDomain	=	P	+health-agent:TagResource@tags
iam	AddRoleToInstanceProfile	iam:AddRoleToInstanceProfile	P	+iam:PassRole@roleName
iam	CreateInstanceProfile	=	P	+iam:TagInstanceProfile@tags
iam	CreateOpenIDConnectProvider	=	P	+iam:TagOpenIDConnectProvider@tags
iam	CreatePolicy	=	P	+iam:TagPolicy@tags
iam	CreateRole	=	P	+iam:TagRole@tags
iam	CreateSAMLProvider	=	P	+iam:TagSAMLProvider@tags
iam	CreateServiceLinkedRole	iam:CreateServiceLinkedRole	K
iam	CreateUser	=	P	+iam:TagUser@tags
iam	CreateVirtualMFADevice	=	P	+iam:TagMFADevice@tags
iam	UploadServerCertificate	=	P	+iam:TagServerCertificate@tags
imagebuilder	CreateComponent	=	P	+imagebuilder:TagResource@tags
imagebuilder	CreateContainerRecipe	=	P	+imagebuilder:TagResource@tags
imagebuilder	CreateDistributionConfiguration	=	P	+imagebuilder:TagResource@tags
imagebuilder	CreateImage	=	P	+imagebuilder:TagResource@tags
imagebuilder	CreateImagePipeline	=	P	+imagebuilder:TagResource@tags
imagebuilder	CreateImageRecipe	=	P	+imagebuilder:TagResource@tags
imagebuilder	CreateInfrastructureConfiguration	imagebuilder:CreateInfrastructureConfiguration	P	+iam:PassRole@?	+imagebuilder:TagResource@resourceTags
imagebuilder	CreateLifecyclePolicy	=	P	+imagebuilder:TagResource@tags
imagebuilder	CreateWorkflow	=	P	+imagebuilder:TagResource@tags
imagebuilder	DistributeImage	=	P	+iam:PassRole@executionRole	+imagebuilder:TagResource@tags
imagebuilder	ImportComponent	=	P	+imagebuilder:TagResource@tags
imagebuilder	ImportDiskImage	=	P	+iam:PassRole@executionRole	+imagebuilder:TagResource@tags
imagebuilder	ImportVmImage	=	P	+imagebuilder:TagResource@tags
imagebuilder	StartImagePipelineExecution	=	P	+imagebuilder:TagResource@tags
imagebuilder	UpdateInfrastructureConfiguration	imagebuilder:UpdateInfrastructureConfiguration	P	+iam:PassRole@?
inspector	RegisterCrossAccountAccessRole	inspector:RegisterCrossAccountAccessRole	P	+iam:PassRole@roleArn
iot	CreateJob	iot:CreateJob	P	+iam:PassRole@presignedUrlConfig.roleArn
iot	CreateMitigationAction	iot:CreateMitigationAction	P	+iam:PassRole@actionParams.enableIoTLoggingParams.roleArnForLogging,roleArn
iot	CreateOTAUpdate	iot:CreateOTAUpdate	P	+iam:PassRole@roleArn
iot	CreateProvisioningTemplate	iot:CreateProvisioningTemplate	P	+iam:PassRole@?
iot	CreateRoleAlias	iot:CreateRoleAlias	P	+iam:PassRole@?
iot	CreateStream	iot:CreateStream	P	+iam:PassRole@roleArn
iot	CreateTopicRule	iot:CreateTopicRule	P	+iam:PassRole@topicRulePayload.errorAction.cloudwatchAlarm.roleArn,topicRulePayload.errorAction.cloudwatchLogs.roleArn,topicRulePayload.errorAction.cloudwatchMetric.roleArn,topicRulePayload.errorAction.dynamoDB.roleArn,topicRulePayload.errorAction.dynamoDBv2.roleArn,topicRulePayload.errorAction.elasticsearch.roleArn,topicRulePayload.errorAction.firehose.roleArn,topicRulePayload.errorAction.kinesis.roleArn,topicRulePayload.errorAction.republish.roleArn,topicRulePayload.errorAction.s3.roleArn,topicRulePayload.errorAction.sns.roleArn,topicRulePayload.errorAction.sqs.roleArn
iot	RegisterCACertificate	iot:RegisterCACertificate	P	+iam:PassRole@?
iot	ReplaceTopicRule	iot:ReplaceTopicRule	P	+iam:PassRole@topicRulePayload.errorAction.cloudwatchAlarm.roleArn,topicRulePayload.errorAction.cloudwatchLogs.roleArn,topicRulePayload.errorAction.cloudwatchMetric.roleArn,topicRulePayload.errorAction.dynamoDB.roleArn,topicRulePayload.errorAction.dynamoDBv2.roleArn,topicRulePayload.errorAction.elasticsearch.roleArn,topicRulePayload.errorAction.firehose.roleArn,topicRulePayload.errorAction.kinesis.roleArn,topicRulePayload.errorAction.republish.roleArn,topicRulePayload.errorAction.s3.roleArn,topicRulePayload.errorAction.sns.roleArn,topicRulePayload.errorAction.sqs.roleArn
iot	SetLoggingOptions	iot:SetLoggingOptions	P	+iam:PassRole@loggingOptionsPayload.roleArn
iot	SetV2LoggingOptions	iot:SetV2LoggingOptions	P	+iam:PassRole@roleArn
iot	StartThingRegistrationTask	iot:StartThingRegistrationTask	P	+iam:PassRole@roleArn
iot	UpdateAccountAuditConfiguration	iot:UpdateAccountAuditConfiguration	P	+iam:PassRole@roleArn
iot	UpdateCACertificate	iot:UpdateCACertificate	P	+iam:PassRole@?
iot	UpdateJob	iot:UpdateJob	P	+iam:PassRole@presignedUrlConfig.roleArn
iot	UpdateMitigationAction	iot:UpdateMitigationAction	P	+iam:PassRole@actionParams.enableIoTLoggingParams.roleArnForLogging,roleArn
iot	UpdateProvisioningTemplate	iot:UpdateProvisioningTemplate	P	+iam:PassRole@?
iot	UpdateRoleAlias	iot:UpdateRoleAlias	P	+iam:PassRole@?
iot	UpdateStream	iot:UpdateStream	P	+iam:PassRole@roleArn
iotsitewise	CreatePortal	iotsitewise:CreatePortal	P	+iam:PassRole@roleArn
iotsitewise	UpdatePortal	iotsitewise:UpdatePortal	P	+iam:PassRole@roleArn
kafkaconnect	CreateConnector	kafkaconnect:CreateConnector	P	+iam:PassRole@?
kendra	BatchPutDocument	kendra:BatchPutDocument	P	+iam:PassRole@roleArn
kendra	CreateDataSource	kendra:CreateDataSource	P	+iam:PassRole@roleArn
kendra	CreateFaq	kendra:CreateFaq	P	+iam:PassRole@roleArn
kendra	CreateIndex	kendra:CreateIndex	P	+iam:PassRole@roleArn
kendra	UpdateDataSource	kendra:UpdateDataSource	P	+iam:PassRole@roleArn
kendra	UpdateIndex	kendra:UpdateIndex	P	+iam:PassRole@roleArn
kinesisanalytics	AddApplicationCloudWatchLoggingOption	kinesisanalytics:AddApplicationCloudWatchLoggingOption	P	+iam:PassRole@cloudWatchLoggingOption.roleARN
kinesisanalytics	AddApplicationInput	kinesisanalytics:AddApplicationInput	P	+iam:PassRole@input.inputProcessingConfiguration.inputLambdaProcessor.roleARN,input.kinesisFirehoseInput.roleARN,input.kinesisStreamsInput.roleARN
kinesisanalytics	AddApplicationInputProcessingConfiguration	kinesisanalytics:AddApplicationInputProcessingConfiguration	P	+iam:PassRole@inputProcessingConfiguration.inputLambdaProcessor.roleARN
kinesisanalytics	AddApplicationOutput	kinesisanalytics:AddApplicationOutput	P	+iam:PassRole@output.kinesisFirehoseOutput.roleARN,output.kinesisStreamsOutput.roleARN,output.lambdaOutput.roleARN
kinesisanalytics	AddApplicationReferenceDataSource	kinesisanalytics:AddApplicationReferenceDataSource	P	+iam:PassRole@referenceDataSource.s3ReferenceDataSource.referenceRoleARN
kinesisanalytics	DiscoverInputSchema	kinesisanalytics:DiscoverInputSchema	P	+iam:PassRole@inputProcessingConfiguration.inputLambdaProcessor.roleARN,roleARN,s3Configuration.roleARN
kms	CreateKey	=	P	+kms:TagResource@tags
kms	DeleteExpiredKeyMaterial	none:service-event	N
kms	DeleteKey	none:service-event	N
kms	ReEncrypt	kms:ReEncryptFrom,kms:ReEncryptTo	A
kms	ReplicateKey	=	P	+kms:TagResource@tags
kms	RotateKey	none:service-event	N
kms	SynchronizeMultiRegionKey	none:service-event	N
lakeformation	AssumeDecoratedRoleWithSAML	lakeformation:GetDataAccess	D
lakeformation	GetGlueFunctionSessionContext	lakeformation:GetDataAccess	D
lakeformation	RegisterResource	lakeformation:RegisterResource	P	+iam:PassRole@roleArn,useServiceLinkedRole
lakeformation	UpdateResource	lakeformation:UpdateResource	P	+iam:PassRole@roleArn
lambda	AddEventSource	iam:PassRole	A
lambda	AddLayerVersionPermission20181031	lambda:AddLayerVersionPermission	K
lambda	AddPermission20150331	lambda:AddPermission	K
lambda	AddPermission20150331v2	lambda:AddPermission	K
lambda	CreateAlias20150331	lambda:CreateAlias	K
lambda	CreateEventSourceMapping20150331	lambda:CreateEventSourceMapping	K
lambda	CreateFunction	lambda:CreateFunction	P	+iam:PassRole@role	+lambda:GetLayerVersion@layers	+lambda:TagResource@tags
lambda	CreateFunction20150331	lambda:CreateFunction	K	+iam:PassRole@role	+lambda:GetLayerVersion@layers	+lambda:TagResource@tags
lambda	DeleteAlias20150331	lambda:DeleteAlias	K
lambda	DeleteEventSourceMapping20150331	lambda:DeleteEventSourceMapping	K
lambda	DeleteFunction20150331	lambda:DeleteFunction	K
lambda	DeleteFunctionConcurrency20171031	lambda:DeleteFunctionConcurrency	K
lambda	DeleteLayerVersion20181031	lambda:DeleteLayerVersion	K
lambda	GetAccountSettings20160819	lambda:GetAccountSettings	K
lambda	GetAlias20150331	lambda:GetAlias	K
lambda	GetEventSourceMapping20150331	lambda:GetEventSourceMapping	K
lambda	GetFunction20150331	lambda:GetFunction	K
lambda	GetFunction20150331v2	lambda:GetFunction	K
lambda	GetFunctionConfiguration20150331	lambda:GetFunctionConfiguration	K
lambda	GetFunctionConfiguration20150331v2	lambda:GetFunctionConfiguration	K
lambda	GetLayerVersion20181031	lambda:GetLayerVersion	K
lambda	GetLayerVersionByArn	lambda:GetLayerVersion	AD
lambda	GetLayerVersionByArn20181031	lambda:GetLayerVersion	K
lambda	GetLayerVersionPolicy20181031	lambda:GetLayerVersionPolicy	K
lambda	GetPolicy20150331	lambda:GetPolicy	K
lambda	GetPolicy20150331v2	lambda:GetPolicy	K
lambda	Invoke	lambda:InvokeFunction	AD
lambda	Invoke20150331	lambda:InvokeFunction	K
lambda	InvokeAsync	lambda:InvokeFunction	K
lambda	InvokeAsync20141113	lambda:InvokeFunction	K
lambda	InvokeExecution	lambda:InvokeFunction	K?
lambda	InvokeWithResponseStream	lambda:InvokeFunction	AD
lambda	ListAliases20150331	lambda:ListAliases	K
lambda	ListEventSourceMappings20150331	lambda:ListEventSourceMappings	K
lambda	ListFunctions20150331	lambda:ListFunctions	K
lambda	ListLayers20181031	lambda:ListLayers	K
lambda	ListLayerVersions20181031	lambda:ListLayerVersions	K
lambda	ListTags20170331	lambda:ListTags	K
lambda	ListVersionsByFunction20150331	lambda:ListVersionsByFunction	K
lambda	PublishLayerVersion20181031	lambda:PublishLayerVersion	K
lambda	PublishVersion20150331	lambda:PublishVersion	K
lambda	PutFunctionConcurrency20171031	lambda:PutFunctionConcurrency	K
lambda	RemoveLayerVersionPermission20181031	lambda:RemoveLayerVersionPermission	K
lambda	RemovePermission20150331	lambda:RemovePermission	K
lambda	RemovePermission20150331v2	lambda:RemovePermission	K
lambda	TagResource20170331	lambda:TagResource	K
lambda	TagResource20170331v2	lambda:TagResource	K
lambda	UntagResource20170331	lambda:UntagResource	K
lambda	UntagResource20170331v2	lambda:UntagResource	K
lambda	UpdateAlias20150331	lambda:UpdateAlias	K
lambda	UpdateEventSourceMapping20150331	lambda:UpdateEventSourceMapping	K
lambda	UpdateFunctionCode20150331	lambda:UpdateFunctionCode	K
lambda	UpdateFunctionCode20150331v2	lambda:UpdateFunctionCode	K
lambda	UpdateFunctionConfiguration	lambda:UpdateFunctionConfiguration	P	+iam:PassRole@role	+lambda:GetLayerVersion@layers
lambda	UpdateFunctionConfiguration20150331	lambda:UpdateFunctionConfiguration	K	+iam:PassRole@role	+lambda:GetLayerVersion@layers
lambda	UpdateFunctionConfiguration20150331v2	lambda:UpdateFunctionConfiguration	K	+iam:PassRole@role	+lambda:GetLayerVersion@layers
lex	PutBotAlias	lex:PutBotAlias	P	+iam:PassRole@conversationLogs.iamRoleArn
lex	PutIntent	lex:PutIntent	P	+iam:PassRole@kendraConfiguration.role
logs	CreateLogGroup	=	P	+logs:TagResource@tags
logs	PutDestination	logs:PutDestination	P	+iam:PassRole@roleArn
logs	PutSubscriptionFilter	logs:PutSubscriptionFilter	P	+iam:PassRole@roleArn
lookoutequipment	DescribeLabel	lookoutequipment:Describelabel	C
lookoutequipment	ImportModelVersion	=	P	+iam:PassRole@roleArn
machinelearning	CreateDataSourceFromRDS	machinelearning:CreateDataSourceFromRDS	P	+iam:PassRole@rDSData.resourceRole,rDSData.serviceRole,roleARN
machinelearning	CreateDataSourceFromRedshift	machinelearning:CreateDataSourceFromRedshift	P	+iam:PassRole@roleARN
mediaconnect	AddFlowOutputs	=	P	+iam:PassRole@outputs[].encryption.roleArn
mediaconnect	AddFlowSources	=	P	+iam:PassRole@sources[].decryption.roleArn
mediaconnect	AddFlowVpcInterfaces	=	P	+iam:PassRole@vpcInterfaces[].roleArn
mediaconnect	CreateFlow	mediaconnect:CreateFlow	P	+iam:PassRole@source.decryption.roleArn
mediaconnect	CreateRouterInput	=	P	+mediaconnect:TagResource@tags
mediaconnect	CreateRouterNetworkInterface	=	P	+mediaconnect:TagResource@tags
mediaconnect	CreateRouterOutput	=	P	+mediaconnect:TagResource@tags
mediaconnect	GrantFlowEntitlements	=	P	+iam:PassRole@entitlements[].encryption.roleArn
mediaconnect	UpdateFlowEntitlement	mediaconnect:UpdateFlowEntitlement	P	+iam:PassRole@encryption.roleArn
mediaconnect	UpdateFlowOutput	mediaconnect:UpdateFlowOutput	P	+iam:PassRole@encryption.roleArn
mediaconnect	UpdateFlowSource	mediaconnect:UpdateFlowSource	P	+iam:PassRole@decryption.roleArn
mediaconvert	CreateJob	mediaconvert:CreateJob	P	+iam:PassRole@role
medialive	CreateChannel	medialive:CreateChannel	P	+iam:PassRole@roleArn
medialive	CreateInput	medialive:CreateInput	P	+iam:PassRole@roleArn
medialive	UpdateChannel	medialive:UpdateChannel	P	+iam:PassRole@roleArn
medialive	UpdateInput	medialive:UpdateInput	P	+iam:PassRole@roleArn
mediapackage	CreateOriginEndpoint	mediapackage:CreateOriginEndpoint	P	+iam:PassRole@authorization.secretsRoleArn,cmafPackage.encryption.spekeKeyProvider.roleArn,dashPackage.encryption.spekeKeyProvider.roleArn,hlsPackage.encryption.spekeKeyProvider.roleArn,mssPackage.encryption.spekeKeyProvider.roleArn
mediapackage	UpdateOriginEndpoint	mediapackage:UpdateOriginEndpoint	P	+iam:PassRole@authorization.secretsRoleArn,cmafPackage.encryption.spekeKeyProvider.roleArn,dashPackage.encryption.spekeKeyProvider.roleArn,hlsPackage.encryption.spekeKeyProvider.roleArn,mssPackage.encryption.spekeKeyProvider.roleArn
mediapackage-vod	CreateAsset	mediapackage-vod:CreateAsset	P	+iam:PassRole@sourceRoleArn
mediapackage-vod	CreatePackagingConfiguration	mediapackage-vod:CreatePackagingConfiguration	P	+iam:PassRole@cmafPackage.encryption.spekeKeyProvider.roleArn,dashPackage.encryption.spekeKeyProvider.roleArn,hlsPackage.encryption.spekeKeyProvider.roleArn,mssPackage.encryption.spekeKeyProvider.roleArn
mediapackage-vod	CreatePackagingGroup	mediapackage-vod:CreatePackagingGroup	P	+iam:PassRole@authorization.secretsRoleArn
memorydb	CopySnapshot	=	P	+memorydb:TagResource@tags
memorydb	CreateACL	memorydb:CreateAcl	C	+memorydb:TagResource@tags
memorydb	CreateCluster	=	P	+memorydb:TagResource@tags
memorydb	CreateMultiRegionCluster	=	P	+memorydb:TagResource@tags
memorydb	CreateParameterGroup	=	P	+memorydb:TagResource@tags
memorydb	CreateSnapshot	=	P	+memorydb:TagResource@tags
memorydb	CreateSubnetGroup	=	P	+memorydb:TagResource@tags
memorydb	CreateUser	=	P	+memorydb:TagResource@tags
memorydb	DeleteACL	memorydb:DeleteAcl	C
memorydb	DescribeACLs	memorydb:DescribeAcls	C
memorydb	PurchaseReservedNodesOffering	=	P	+memorydb:TagResource@tags
memorydb	UpdateACL	memorydb:UpdateAcl	C
mgn	StartCutover	mgn:StartCutover	P	+iam:PassRole@?
mgn	StartImport	=	P	+mgn:TagResource@tags
mgn	StartTest	mgn:StartTest	P	+iam:PassRole@?
monitoring	PutCompositeAlarm	=	P	+cloudwatch:TagResource@tags
monitoring	PutInsightRule	=	P	+cloudwatch:TagResource@tags
monitoring	PutMetricAlarm	=	P	+cloudwatch:TagResource@tags
neptune-db	CancelGremlinQuery	neptune-db:CancelQuery	D?
neptune-db	CancelOpenCypherQuery	neptune-db:CancelQuery	D?
neptune-db	DeletePropertygraphStatistics	neptune-db:DeleteStatistics	D?
neptune-db	DeleteSparqlStatistics	neptune-db:DeleteStatistics	D?
neptune-db	ExecuteFastReset	neptune-db:ResetDatabase	D?
neptune-db	ExecuteGremlinExplainQuery	neptune-db:ReadDataViaQuery|neptune-db:WriteDataViaQuery|neptune-db:DeleteDataViaQuery	D?
neptune-db	ExecuteGremlinProfileQuery	neptune-db:ReadDataViaQuery	D?
neptune-db	ExecuteGremlinQuery	neptune-db:ReadDataViaQuery|neptune-db:WriteDataViaQuery|neptune-db:DeleteDataViaQuery	D?
neptune-db	ExecuteOpenCypherExplainQuery	neptune-db:ReadDataViaQuery	K
neptune-db	ExecuteOpenCypherQuery	neptune-db:ReadDataViaQuery|neptune-db:WriteDataViaQuery|neptune-db:DeleteDataViaQuery	D?
neptune-db	GetGremlinQueryStatus	neptune-db:GetQueryStatus	D?
neptune-db	GetMLDataProcessingJob	neptune-db:GetMLDataProcessingJobStatus	D?
neptune-db	GetMLEndpoint	neptune-db:GetMLEndpointStatus	D?
neptune-db	GetMLModelTrainingJob	neptune-db:GetMLModelTrainingJobStatus	D?
neptune-db	GetMLModelTransformJob	neptune-db:GetMLModelTransformJobStatus	D?
neptune-db	GetOpenCypherQueryStatus	neptune-db:GetQueryStatus	D?
neptune-db	GetPropertygraphStatistics	neptune-db:GetStatisticsStatus	D?
neptune-db	GetPropertygraphStream	neptune-db:GetStreamRecords	D?
neptune-db	GetPropertygraphSummary	neptune-db:GetGraphSummary	D?
neptune-db	GetRDFGraphSummary	neptune-db:GetGraphSummary	D?
neptune-db	GetSparqlStatistics	neptune-db:GetStatisticsStatus	K
neptune-db	GetSparqlStream	neptune-db:GetStreamRecords	D?
neptune-db	ListGremlinQueries	neptune-db:GetQueryStatus	D?
neptune-db	ListOpenCypherQueries	neptune-db:GetQueryStatus	D?
neptune-db	ManagePropertygraphStatistics	neptune-db:ManageStatistics	D?
neptune-db	ManageSparqlStatistics	neptune-db:ManageStatistics	D?
neptune-graph	ExecuteQuery	neptune-graph:ReadDataViaQuery|neptune-graph:WriteDataViaQuery|neptune-graph:DeleteDataViaQuery	D
neptune-graph	GetQuery	neptune-graph:GetQueryStatus	D
networkmanager	CreateConnectAttachment	=	P	+networkmanager:TagResource@tags
networkmanager	CreateConnection	=	P	+networkmanager:TagResource@tags
networkmanager	CreateConnectPeer	=	P	+networkmanager:TagResource@tags
networkmanager	CreateCoreNetwork	=	P	+networkmanager:TagResource@tags
networkmanager	CreateDevice	=	P	+networkmanager:TagResource@tags
networkmanager	CreateDirectConnectGatewayAttachment	=	P	+networkmanager:TagResource@tags
networkmanager	CreateGlobalNetwork	=	P	+networkmanager:TagResource@tags
networkmanager	CreateLink	=	P	+networkmanager:TagResource@tags
networkmanager	CreateSite	=	P	+networkmanager:TagResource@tags
networkmanager	CreateSiteToSiteVpnAttachment	=	P	+networkmanager:TagResource@tags
networkmanager	CreateTransitGatewayPeering	=	P	+networkmanager:TagResource@tags
networkmanager	CreateTransitGatewayRouteTableAttachment	=	P	+networkmanager:TagResource@tags
networkmanager	CreateVpcAttachment	=	P	+networkmanager:TagResource@tags
oam	CreateLink	=	P	+oam:TagResource@tags
oam	CreateSink	=	P	+oam:TagResource@tags
organizations	AccountDeparted	none:service-event	N
organizations	AccountJoined	none:service-event	N
organizations	CreateAccountResult	none:service-event	N
participant-connect	CancelParticipantAuthentication	none:other-credential	N?
participant-connect	CompleteAttachmentUpload	none:other-credential	N?
participant-connect	CreateParticipantConnection	none:other-credential	N?
participant-connect	DescribeView	none:other-credential	N?
participant-connect	DisconnectParticipant	none:other-credential	N?
participant-connect	GetAttachment	none:other-credential	N?
participant-connect	GetAuthenticationUrl	none:other-credential	N?
participant-connect	GetTranscript	none:other-credential	N?
participant-connect	SendEvent	none:other-credential	N?
participant-connect	SendMessage	none:other-credential	N?
participant-connect	StartAttachmentUpload	none:other-credential	N?
payment-cryptography	CreateKey	=	P	+payment-cryptography:TagResource@tags
payment-cryptography	ImportKey	=	P	+payment-cryptography:TagResource@tags
personalize	CreateBatchInferenceJob	personalize:CreateBatchInferenceJob	P	+iam:PassRole@roleArn
personalize	CreateDatasetGroup	personalize:CreateDatasetGroup	P	+iam:PassRole@roleArn
personalize	CreateDatasetImportJob	personalize:CreateDatasetImportJob	P	+iam:PassRole@roleArn
pinpoint	CreateExportJob	mobiletargeting:CreateExportJob	P	+iam:PassRole@exportJobRequest.roleArn
pinpoint	CreateImportJob	mobiletargeting:CreateImportJob	P	+iam:PassRole@importJobRequest.roleArn
pinpoint	CreateRecommenderConfiguration	mobiletargeting:CreateRecommenderConfiguration	P	+iam:PassRole@createRecommenderConfiguration.recommendationProviderRoleArn
pinpoint	PutEventStream	mobiletargeting:PutEventStream	P	+iam:PassRole@writeEventStream.roleArn
pinpoint	UpdateEmailChannel	mobiletargeting:UpdateEmailChannel	P	+iam:PassRole@emailChannelRequest.roleArn
pinpoint	UpdateRecommenderConfiguration	mobiletargeting:UpdateRecommenderConfiguration	P	+iam:PassRole@updateRecommenderConfiguration.recommendationProviderRoleArn
pipes	CreatePipe	pipes:CreatePipe	P	+iam:PassRole@roleArn
pipes	UpdatePipe	pipes:UpdatePipe	P	+iam:PassRole@roleArn
proton	CreateEnvironment	proton:CreateEnvironment	P	+iam:PassRole@?
proton	UpdateAccountSettings	proton:UpdateAccountSettings	P	+iam:PassRole@?
proton	UpdateEnvironment	proton:UpdateEnvironment	P	+iam:PassRole@?
qapps	CreatePresignedUrl	qapps:ImportDocument	D
qbusiness	BatchPutDocument	=	P	+iam:PassRole@roleArn
ram	CreatePermission	=	P	+ram:TagResource@tags
rds	AddRoleToDBCluster	rds:AddRoleToDBCluster	P	+iam:PassRole@roleArn
rds	AddRoleToDBInstance	rds:AddRoleToDBInstance	P	+iam:PassRole@roleArn
rds	CopyDBClusterParameterGroup	=	P	+rds:AddTagsToResource@tags
rds	CopyDBClusterSnapshot	=	P	+rds:AddTagsToResource@tags
rds	CopyDBParameterGroup	=	P	+rds:AddTagsToResource@tags
rds	CopyDBSnapshot	=	P	+rds:AddTagsToResource@tags
rds	CopyOptionGroup	=	P	+rds:AddTagsToResource@tags
rds	CreateBlueGreenDeployment	=	P	+rds:AddTagsToResource@tags
rds	CreateCustomDBEngineVersion	=	P	+rds:AddTagsToResource@tags
rds	CreateDBCluster	rds:CreateDBCluster	P	+iam:PassRole@domainIAMRoleName	+rds:AddTagsToResource@tags
rds	CreateDBClusterEndpoint	=	P	+rds:AddTagsToResource@tags
rds	CreateDBClusterParameterGroup	=	P	+rds:AddTagsToResource@tags
rds	CreateDBClusterSnapshot	=	P	+rds:AddTagsToResource@tags
rds	CreateDBInstance	rds:CreateDBInstance	P	+iam:PassRole@domainIAMRoleName,monitoringRoleArn	+rds:AddTagsToResource@tags
rds	CreateDBInstanceReadReplica	rds:CreateDBInstanceReadReplica	P	+iam:PassRole@domainIAMRoleName,monitoringRoleArn	+rds:AddTagsToResource@tags
rds	CreateDBParameterGroup	=	P	+rds:AddTagsToResource@tags
rds	CreateDBProxy	rds:CreateDBProxy	P	+iam:PassRole@roleArn	+rds:AddTagsToResource@tags
rds	CreateDBProxyEndpoint	=	P	+rds:AddTagsToResource@tags
rds	CreateDBSecurityGroup	=	P	+rds:AddTagsToResource@tags
rds	CreateDBShardGroup	=	P	+rds:AddTagsToResource@tags
rds	CreateDBSnapshot	=	P	+rds:AddTagsToResource@tags
rds	CreateDBSubnetGroup	=	P	+rds:AddTagsToResource@tags
rds	CreateEventSubscription	=	P	+rds:AddTagsToResource@tags
rds	CreateGlobalCluster	=	P	+rds:AddTagsToResource@tags
rds	CreateIntegration	=	P	+rds:AddTagsToResource@tags
rds	CreateOptionGroup	=	P	+rds:AddTagsToResource@tags
rds	CreateTenantDatabase	=	P	+rds:AddTagsToResource@tags
rds	ModifyDBCluster	rds:ModifyDBCluster	P	+iam:PassRole@domainIAMRoleName
rds	ModifyDBInstance	rds:ModifyDBInstance	P	+iam:PassRole@domainIAMRoleName,monitoringRoleArn
rds	ModifyDBProxy	rds:ModifyDBProxy	P	+iam:PassRole@roleArn
rds	ModifyOptionGroup	rds:ModifyOptionGroup	P	+iam:PassRole@?
rds	PurchaseReservedDBInstancesOffering	=	P	+rds:AddTagsToResource@tags
rds	RemoveRoleFromDBCluster	rds:RemoveRoleFromDBCluster	P	+iam:PassRole@roleArn
rds	RemoveRoleFromDBInstance	rds:RemoveRoleFromDBInstance	P	+iam:PassRole@roleArn
rds	RestoreDBClusterFromS3	rds:RestoreDBClusterFromS3	P	+iam:PassRole@domainIAMRoleName,s3IngestionRoleArn	+rds:AddTagsToResource@tags
rds	RestoreDBClusterFromSnapshot	rds:RestoreDBClusterFromSnapshot	P	+iam:PassRole@domainIAMRoleName	+rds:AddTagsToResource@tags
rds	RestoreDBClusterToPointInTime	rds:RestoreDBClusterToPointInTime	P	+iam:PassRole@domainIAMRoleName	+rds:AddTagsToResource@tags
rds	RestoreDBInstanceFromDBSnapshot	rds:RestoreDBInstanceFromDBSnapshot	K	+iam:PassRole@domainIAMRoleName	+rds:AddTagsToResource@tags
rds	RestoreDBInstanceFromS3	rds:RestoreDBInstanceFromS3	P	+iam:PassRole@monitoringRoleArn,s3IngestionRoleArn	+rds:AddTagsToResource@tags
rds	RestoreDBInstanceToPointInTime	rds:RestoreDBInstanceToPointInTime	P	+iam:PassRole@domainIAMRoleName	+rds:AddTagsToResource@tags
rds	StartDBInstanceAutomatedBackupsReplication	=	P	+rds:AddTagsToResource@tags
rds	StartExportTask	rds:StartExportTask	P	+iam:PassRole@iamRoleArn
redshift	CreateCluster	redshift:CreateCluster	P	+iam:PassRole@iamRoles[]
redshift	CreateScheduledAction	redshift:CreateScheduledAction	P	+iam:PassRole@iamRole
redshift	ModifyClusterIamRoles	redshift:ModifyClusterIamRoles	P	+iam:PassRole@addIamRoles[]
redshift	ModifyScheduledAction	redshift:ModifyScheduledAction	P	+iam:PassRole@iamRole
redshift	RestoreFromClusterSnapshot	redshift:RestoreFromClusterSnapshot	P	+iam:PassRole@iamRoles[]
rekognition	CreateStreamProcessor	rekognition:CreateStreamProcessor	P	+iam:PassRole@roleArn
rekognition	StartCelebrityRecognition	rekognition:StartCelebrityRecognition	P	+iam:PassRole@notificationChannel.roleArn
rekognition	StartContentModeration	rekognition:StartContentModeration	P	+iam:PassRole@notificationChannel.roleArn
rekognition	StartFaceDetection	rekognition:StartFaceDetection	P	+iam:PassRole@notificationChannel.roleArn
rekognition	StartFaceSearch	rekognition:StartFaceSearch	P	+iam:PassRole@notificationChannel.roleArn
rekognition	StartLabelDetection	rekognition:StartLabelDetection	P	+iam:PassRole@notificationChannel.roleArn
rekognition	StartPersonTracking	rekognition:StartPersonTracking	P	+iam:PassRole@notificationChannel.roleArn
rekognition	StartSegmentDetection	rekognition:StartSegmentDetection	P	+iam:PassRole@notificationChannel.roleArn
rekognition	StartTextDetection	rekognition:StartTextDetection	P	+iam:PassRole@notificationChannel.roleArn
rolesanywhere	CreateProfile	rolesanywhere:CreateProfile	P	+iam:PassRole@roleArns[]
rolesanywhere	CreateSession	none:other-credential	N
rolesanywhere	UpdateProfile	rolesanywhere:UpdateProfile	P	+iam:PassRole@roleArns[]
s3	CompleteMultipartUpload	s3:PutObject	A
s3	CopyObject	s3:PutObject,s3:GetObject	A	+s3:PutObjectAcl@x-amz-acl!private,x-amz-grant-*	+s3:GetObjectVersion@x-amz-copy-source~?versionId=	+s3:PutObjectLegalHold@x-amz-object-lock-legal-hold	+s3:PutObjectRetention@x-amz-object-lock-mode,x-amz-object-lock-retain-until-date	+s3:PutObjectTagging@x-amz-tagging
s3	CreateBucket	=	P	+s3:PutBucketAcl@x-amz-acl!private,x-amz-grant-*	+s3:PutBucketObjectLockConfiguration@x-amz-bucket-object-lock-enabled	+s3:PutBucketOwnershipControls@x-amz-object-ownership	+s3:PutBucketVersioning@x-amz-bucket-object-lock-enabled
s3	CreateBucketMetadataConfiguration	s3:CreateBucketMetadataTableConfiguration	A
s3	CreateJob	s3:CreateJob	P	+iam:PassRole@roleArn
s3	CreateMultipartUpload	s3:PutObject	A	+s3:PutObjectAcl@x-amz-acl!private,x-amz-grant-*	+s3:PutObjectLegalHold@x-amz-object-lock-legal-hold	+s3:PutObjectRetention@x-amz-object-lock-mode,x-amz-object-lock-retain-until-date	+s3:PutObjectTagging@x-amz-tagging
s3	CreateSession	s3express:CreateSession	A
s3	DeleteAccountPublicAccessBlock	s3:PutAccountPublicAccessBlock	A
s3	DeleteBucketAnalyticsConfiguration	s3:PutAnalyticsConfiguration	A
s3	DeleteBucketCors	s3:PutBucketCORS	A
s3	DeleteBucketEncryption	s3:PutEncryptionConfiguration	A
s3	DeleteBucketIntelligentTieringConfiguration	s3:PutIntelligentTieringConfiguration	A
s3	DeleteBucketInventoryConfiguration	s3:PutInventoryConfiguration	A
s3	DeleteBucketLifecycle	s3:PutLifecycleConfiguration	A
s3	DeleteBucketMetadataConfiguration	s3:DeleteBucketMetadataTableConfiguration	A
s3	DeleteBucketMetricsConfiguration	s3:PutMetricsConfiguration	A
s3	DeleteBucketOwnershipControls	s3:PutBucketOwnershipControls	A
s3	DeleteBucketPublicAccessBlock	s3:PutBucketPublicAccessBlock	A
s3	DeleteBucketReplication	s3:PutReplicationConfiguration	A
s3	DeleteBucketTagging	s3:PutBucketTagging	A
s3	DeleteObject	=	P	+s3:BypassGovernanceRetention@x-amz-bypass-governance-retention	=s3:DeleteObjectVersion@versionId
s3	DeleteObjects	s3:DeleteObject	A	+s3:BypassGovernanceRetention@x-amz-bypass-governance-retention
s3	DeleteObjectTagging	=	P	=s3:DeleteObjectVersionTagging@versionId
s3	DeletePublicAccessBlock	s3:PutBucketPublicAccessBlock	A
s3	GetBucket	s3-outposts:GetBucket	M
s3	GetBucketAccelerateConfiguration	s3:GetAccelerateConfiguration	A
s3	GetBucketAnalyticsConfiguration	s3:GetAnalyticsConfiguration	A
s3	GetBucketCors	s3:GetBucketCORS	A
s3	GetBucketEncryption	s3:GetEncryptionConfiguration	A
s3	GetBucketIntelligentTieringConfiguration	s3:GetIntelligentTieringConfiguration	A
s3	GetBucketInventoryConfiguration	s3:GetInventoryConfiguration	A
s3	GetBucketLifecycle	s3:GetLifecycleConfiguration	A
s3	GetBucketLifecycleConfiguration	s3:GetLifecycleConfiguration	A
s3	GetBucketMetadataConfiguration	s3:GetBucketMetadataTableConfiguration	A
s3	GetBucketMetricsConfiguration	s3:GetMetricsConfiguration	A
s3	GetBucketNotificationConfiguration	s3:GetBucketNotification	A
s3	GetBucketReplication	s3:GetReplicationConfiguration	A
s3	GetObject	=	P	=s3:GetObjectVersion@versionId
s3	GetObjectAcl	=	P	=s3:GetObjectVersionAcl@versionId
s3	GetObjectAttributes	s3:GetObject	A	=s3:GetObjectVersion@versionId
s3	GetObjectLockConfiguration	s3:GetBucketObjectLockConfiguration	A
s3	GetObjectTagging	=	P	=s3:GetObjectVersionTagging@versionId
s3	GetObjectTorrent	s3:GetObject	A	=s3:GetObjectVersionTorrent@versionId
s3	GetPublicAccessBlock	s3:GetBucketPublicAccessBlock	A
s3	HeadBucket	s3:ListBucket	A
s3	HeadObject	s3:GetObject	A	=s3:GetObjectVersion@versionId
s3	ListBucketAnalyticsConfigurations	s3:GetAnalyticsConfiguration	A
s3	ListBucketIntelligentTieringConfigurations	s3:GetIntelligentTieringConfiguration	A
s3	ListBucketInventoryConfigurations	s3:GetInventoryConfiguration	A
s3	ListBucketMetricsConfigurations	s3:GetMetricsConfiguration	A
s3	ListBuckets	s3:ListAllMyBuckets	A
s3	ListDirectoryBuckets	s3express:ListAllMyDirectoryBuckets	K
s3	ListMultipartUploads	s3:ListBucketMultipartUploads	A
s3	ListObjects	s3:ListBucket	A
s3	ListObjectsV2	s3:ListBucket	A
s3	ListObjectVersions	s3:ListBucketVersions	A
s3	ListParts	s3:ListMultipartUploadParts	A
s3	ListRegionalBuckets	s3-outposts:ListRegionalBuckets	M
s3	PostObject	s3:PutObject	M?
s3	PutBucketAccelerateConfiguration	s3:PutAccelerateConfiguration	A
s3	PutBucketAnalyticsConfiguration	s3:PutAnalyticsConfiguration	A
s3	PutBucketCors	s3:PutBucketCORS	A
s3	PutBucketEncryption	s3:PutEncryptionConfiguration	A
s3	PutBucketIntelligentTieringConfiguration	s3:PutIntelligentTieringConfiguration	A
s3	PutBucketInventoryConfiguration	s3:PutInventoryConfiguration	A
s3	PutBucketLifecycle	s3:PutLifecycleConfiguration	A
s3	PutBucketLifecycleConfiguration	s3:PutLifecycleConfiguration	A
s3	PutBucketMetricsConfiguration	s3:PutMetricsConfiguration	A
s3	PutBucketNotification	s3:PutBucketNotification	P	+iam:PassRole@notificationConfiguration.cloudFunctionConfiguration.invocationRole
s3	PutBucketNotificationConfiguration	s3:PutBucketNotification	A
s3	PutBucketReplication	s3:PutReplicationConfiguration	A	+iam:PassRole@ReplicationConfiguration.Role
s3	PutObject	=	P	+s3:PutObjectAcl@x-amz-acl!private,x-amz-grant-*	+s3:PutObjectLegalHold@x-amz-object-lock-legal-hold	+s3:PutObjectRetention@x-amz-object-lock-mode,x-amz-object-lock-retain-until-date	+s3:PutObjectTagging@x-amz-tagging
s3	PutObjectAcl	=	P	=s3:PutObjectVersionAcl@versionId
s3	PutObjectLockConfiguration	s3:PutBucketObjectLockConfiguration	A
s3	PutObjectRetention	=	P	+s3:BypassGovernanceRetention@x-amz-bypass-governance-retention
s3	PutObjectTagging	=	P	=s3:PutObjectVersionTagging@versionId
s3	PutPublicAccessBlock	s3:PutBucketPublicAccessBlock	A
s3	RenameObject	s3express:CreateSession	K?
s3	SelectObjectContent	s3:GetObject	M
s3	UploadPart	s3:PutObject	A
s3	UploadPartCopy	s3:PutObject,s3:GetObject	M	+s3:GetObjectVersion@x-amz-copy-source~?versionId=
s3	WriteGetObjectResponse	s3-object-lambda:WriteGetObjectResponse	M
s3express	AbortMultipartUpload	s3express:CreateSession	K
s3express	CompleteMultipartUpload	s3express:CreateSession	K
s3express	CopyObject	s3express:CreateSession	K
s3express	CreateMultipartUpload	s3express:CreateSession	K
s3express	DeleteAccessPointScope	s3express:DeleteAccessPointScope	C
s3express	DeleteBucketEncryption	s3express:PutEncryptionConfiguration	AM
s3express	DeleteBucketLifecycle	s3express:PutLifecycleConfiguration	AM
s3express	DeleteObject	s3express:CreateSession	K
s3express	DeleteObjects	s3express:CreateSession	K
s3express	GetAccessPointScope	s3express:GetAccessPointScope	C
s3express	GetBucketEncryption	s3express:GetEncryptionConfiguration	AM
s3express	GetBucketLifecycleConfiguration	s3express:GetLifecycleConfiguration	AM
s3express	GetObject	s3express:CreateSession	K
s3express	GetObjectAttributes	s3express:CreateSession	K
s3express	HeadBucket	s3express:CreateSession	K
s3express	HeadObject	s3express:CreateSession	K
s3express	ListAccessPointsForDirectoryBuckets	s3express:ListAccessPointsForDirectoryBuckets	C
s3express	ListDirectoryBuckets	s3express:ListAllMyDirectoryBuckets	AM
s3express	ListMultipartUploads	s3express:CreateSession	K
s3express	ListObjectsV2	s3express:CreateSession	K
s3express	ListParts	s3express:CreateSession	K
s3express	PutAccessPointScope	s3express:PutAccessPointScope	C
s3express	PutBucketEncryption	s3express:PutEncryptionConfiguration	AM
s3express	PutBucketLifecycleConfiguration	s3express:PutLifecycleConfiguration	AM
s3express	PutObject	s3express:CreateSession	K
s3express	UploadPart	s3express:CreateSession	K
s3express	UploadPartCopy	s3express:CreateSession	K
s3tables	CreateTable	=	P	+s3tables:TagResource@tags
s3tables	CreateTableBucket	=	P	+s3tables:TagResource@tags
s3vectors	CreateIndex	=	P	+s3vectors:TagResource@tags
s3vectors	CreateVectorBucket	=	P	+s3vectors:TagResource@tags
sagemaker	CreateAction	=	P	+sagemaker:AddTags@tags
sagemaker	CreateAlgorithm	sagemaker:CreateAlgorithm	P	+iam:PassRole@validationSpecification.validationRole	+sagemaker:AddTags@tags
sagemaker	CreateApp	=	P	+sagemaker:AddTags@tags
sagemaker	CreateAppImageConfig	=	P	+sagemaker:AddTags@tags
sagemaker	CreateArtifact	=	P	+sagemaker:AddTags@tags
sagemaker	CreateAutoMLJob	sagemaker:CreateAutoMLJob	P	+iam:PassRole@roleArn	+sagemaker:AddTags@tags
sagemaker	CreateAutoMLJobV2	=	P	+sagemaker:AddTags@tags
sagemaker	CreateCluster	=	P	+sagemaker:AddTags@tags
sagemaker	CreateClusterSchedulerConfig	=	P	+sagemaker:AddTags@tags
sagemaker	CreateCodeRepository	=	P	+sagemaker:AddTags@tags
sagemaker	CreateCompilationJob	sagemaker:CreateCompilationJob	P	+iam:PassRole@roleArn	+sagemaker:AddTags@tags
sagemaker	CreateComputeQuota	=	P	+sagemaker:AddTags@tags
sagemaker	CreateContext	=	P	+sagemaker:AddTags@tags
sagemaker	CreateDataQualityJobDefinition	sagemaker:CreateDataQualityJobDefinition	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateDeviceFleet	sagemaker:CreateDeviceFleet	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateDomain	sagemaker:CreateDomain	P	+iam:PassRole@defaultUserSettings.executionRole	+sagemaker:AddTags@tags
sagemaker	CreateEdgeDeploymentPlan	=	P	+sagemaker:AddTags@tags
sagemaker	CreateEdgePackagingJob	sagemaker:CreateEdgePackagingJob	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateEndpoint	=	P	+sagemaker:AddTags@tags
sagemaker	CreateEndpointConfig	=	P	+sagemaker:AddTags@tags
sagemaker	CreateExperiment	=	P	+sagemaker:AddTags@tags
sagemaker	CreateFeatureGroup	sagemaker:CreateFeatureGroup	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateFlowDefinition	sagemaker:CreateFlowDefinition	P	+iam:PassRole@roleArn	+sagemaker:AddTags@tags
sagemaker	CreateHub	=	P	+sagemaker:AddTags@tags
sagemaker	CreateHubContentReference	=	P	+sagemaker:AddTags@tags
sagemaker	CreateHumanTaskUi	=	P	+sagemaker:AddTags@tags
sagemaker	CreateHyperParameterTuningJob	sagemaker:CreateHyperParameterTuningJob	P	+iam:PassRole@trainingJobDefinition.roleArn	+sagemaker:AddTags@tags
sagemaker	CreateImage	sagemaker:CreateImage	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateInferenceComponent	=	P	+sagemaker:AddTags@tags
sagemaker	CreateInferenceExperiment	=	P	+sagemaker:AddTags@tags
sagemaker	CreateInferenceRecommendationsJob	sagemaker:CreateInferenceRecommendationsJob	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateLabelingJob	sagemaker:CreateLabelingJob	P	+iam:PassRole@roleArn	+sagemaker:AddTags@tags
sagemaker	CreateMlflowApp	=	P	+sagemaker:AddTags@tags
sagemaker	CreateMlflowTrackingServer	=	P	+sagemaker:AddTags@tags
sagemaker	CreateModel	sagemaker:CreateModel	P	+iam:PassRole@executionRoleArn	+sagemaker:AddTags@tags
sagemaker	CreateModelBiasJobDefinition	sagemaker:CreateModelBiasJobDefinition	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateModelCard	=	P	+sagemaker:AddTags@tags
sagemaker	CreateModelExplainabilityJobDefinition	sagemaker:CreateModelExplainabilityJobDefinition	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateModelPackage	sagemaker:CreateModelPackage	P	+iam:PassRole@validationSpecification.validationRole	+sagemaker:AddTags@tags
sagemaker	CreateModelPackageGroup	=	P	+sagemaker:AddTags@tags
sagemaker	CreateModelQualityJobDefinition	sagemaker:CreateModelQualityJobDefinition	P	+iam:PassRole@?	+sagemaker:AddTags@tags
sagemaker	CreateMonitoringSchedule	sagemaker:CreateMonitoringSchedule	P	+iam:PassRole@monitoringScheduleConfig.monitoringJobDefinition.roleArn	+sagemaker:AddTags@tags
sagemaker	CreateNotebookInstance	sagemaker:CreateNotebookInstance	P	+iam:PassRole@roleArn	+sagemaker:AddTags@tags
sagemaker	CreateNotebookInstanceLifecycleConfig	=	P	+sagemaker:AddTags@tags
sagemaker	CreateOptimizationJob	=	P	+sagemaker:AddTags@tags
sagemaker	CreatePartnerApp	=	P	+sagemaker:AddTags@tags
sagemaker	CreatePipeline	sagemaker:CreatePipeline	P	+iam:PassRole@?,roleArn	+sagemaker:AddTags@tags
sagemaker	CreateProcessingJob	sagemaker:CreateProcessingJob	P	+iam:PassRole@roleArn	+sagemaker:AddTags@tags
sagemaker	CreateProject	=	P	+sagemaker:AddTags@tags
sagemaker	CreateSpace	=	P	+sagemaker:AddTags@tags
sagemaker	CreateStudioLifecycleConfig	=	P	+sagemaker:AddTags@tags
sagemaker	CreateTrainingJob	sagemaker:CreateTrainingJob	P	+iam:PassRole@roleArn	+sagemaker:AddTags@tags
sagemaker	CreateTrainingPlan	=	P	+sagemaker:AddTags@tags
sagemaker	CreateTransformJob	=	P	+sagemaker:AddTags@tags
sagemaker	CreateTrial	=	P	+sagemaker:AddTags@tags
sagemaker	CreateTrialComponent	=	P	+sagemaker:AddTags@tags
sagemaker	CreateUserProfile	sagemaker:CreateUserProfile	P	+iam:PassRole@userSettings.executionRole	+sagemaker:AddTags@tags
sagemaker	CreateWorkforce	=	P	+sagemaker:AddTags@tags
sagemaker	CreateWorkteam	=	P	+sagemaker:AddTags@tags
sagemaker	ImportHubContent	=	P	+sagemaker:AddTags@tags
sagemaker	RenderUiTemplate	sagemaker:RenderUiTemplate	P	+iam:PassRole@roleArn
sagemaker	UpdateDomain	sagemaker:UpdateDomain	P	+iam:PassRole@defaultUserSettings.executionRole
sagemaker	UpdateImage	sagemaker:UpdateImage	P	+iam:PassRole@?
sagemaker	UpdateMonitoringSchedule	sagemaker:UpdateMonitoringSchedule	P	+iam:PassRole@monitoringScheduleConfig.monitoringJobDefinition.roleArn
sagemaker	UpdateNotebookInstance	sagemaker:UpdateNotebookInstance	P	+iam:PassRole@roleArn
sagemaker	UpdatePipeline	sagemaker:UpdatePipeline	P	+iam:PassRole@?
sagemaker	UpdateUserProfile	sagemaker:UpdateUserProfile	P	+iam:PassRole@userSettings.executionRole
sagemaker-geospatial	ExportEarthObservationJob	=	P	+iam:PassRole@executionRoleArn
sagemaker-geospatial	ExportVectorEnrichmentJob	=	P	+iam:PassRole@executionRoleArn
sagemaker-geospatial	StartEarthObservationJob	=	P	+sagemaker-geospatial:TagResource@tags
sagemaker-geospatial	StartVectorEnrichmentJob	=	P	+sagemaker-geospatial:TagResource@tags
scheduler	CreateSchedule	scheduler:CreateSchedule	P	+iam:PassRole@target.roleArn
scheduler	UpdateSchedule	scheduler:UpdateSchedule	P	+iam:PassRole@target.roleArn
secretsmanager	CancelSecretVersionDelete	none:service-event	N
secretsmanager	CreateSecret	=	P	+secretsmanager:TagResource@tags
secretsmanager	EndSecretVersionDelete	none:service-event	N
secretsmanager	RotateSecret	secretsmanager:RotateSecret	AK	+lambda:InvokeFunction@rotationLambdaARN	+iam:PassRole@externalSecretRotationRoleArn
secretsmanager	RotationAbandoned	none:service-event	N
secretsmanager	RotationFailed	none:service-event	N
secretsmanager	RotationStarted	none:service-event	N
secretsmanager	RotationSucceeded	none:service-event	N
secretsmanager	SecretVersionDeletion	none:service-event	N
secretsmanager	StartSecretVersionDelete	none:service-event	N
securityhub	BatchUpdateFindingsV2	securityhub:BatchUpdateFindings	D
securityhub	GetFindingStatisticsV2	securityhub:GetAdhocInsightResults	D
securityhub	GetFindingsV2	securityhub:GetFindings	D
ses	CreateConfigurationSetEventDestination	ses:CreateConfigurationSetEventDestination	P	+iam:PassRole@eventDestination.kinesisFirehoseDestination.iAMRoleARN
ses	UpdateConfigurationSetEventDestination	ses:UpdateConfigurationSetEventDestination	P	+iam:PassRole@eventDestination.kinesisFirehoseDestination.iAMRoleARN
shield	AssociateDRTRole	shield:AssociateDRTRole	P	+iam:PassRole@roleArn
signin	AttachedDevice	none:sign-in	N
signin	CheckMfa	none:sign-in	N
signin	ConsoleLogin	none:sign-in	N
signin	CreateBearerToken	none:other-credential	N?
signin	CreateOAuth2Token	signin:CreateOAuth2Token	NK
signin	CreateOAuth2TokenWithTokenExchange	none:other-credential	N?
signin	CredentialChallenge	none:sign-in	N
signin	CredentialVerification	none:sign-in	N
signin	EmailUpdated	none:sign-in	N
signin	ExitRole	none:sign-in	N
signin	GetSigninToken	none:sign-in	N
signin	PasswordRecoveryCompleted	none:sign-in	N
signin	PasswordRecoveryRequested	none:sign-in	N
signin	PasswordUpdated	none:sign-in	N
signin	RenewRole	none:sign-in	N
signin	SwitchRole	none:sign-in	N
signin	UserAuthentication	none:sign-in	N
sms-voice	CreateConfigurationSet	=	P	+sms-voice:TagResource@tags
sms-voice	CreateConfigurationSetEventDestination	sms-voice:CreateConfigurationSetEventDestination	P	+iam:PassRole@eventDestination.cloudWatchLogsDestination.iamRoleArn,eventDestination.kinesisFirehoseDestination.iamRoleArn
sms-voice	CreateOptOutList	=	P	+sms-voice:TagResource@tags
sms-voice	CreatePool	=	P	+sms-voice:TagResource@tags
sms-voice	CreateProtectConfiguration	=	P	+sms-voice:TagResource@tags
sms-voice	CreateRegistration	=	P	+sms-voice:TagResource@tags
sms-voice	CreateRegistrationAttachment	=	P	+sms-voice:TagResource@tags
sms-voice	CreateVerifiedDestinationNumber	=	P	+sms-voice:TagResource@tags
sms-voice	RequestPhoneNumber	=	P	+sms-voice:TagResource@tags
sms-voice	RequestSenderId	=	P	+sms-voice:TagResource@tags
sms-voice	UpdateConfigurationSetEventDestination	sms-voice:UpdateConfigurationSetEventDestination	P	+iam:PassRole@eventDestination.cloudWatchLogsDestination.iamRoleArn,eventDestination.kinesisFirehoseDestination.iamRoleArn
snowball	CreateCluster	snowball:CreateCluster	P	+iam:PassRole@roleARN
snowball	CreateJob	snowball:CreateJob	P	+iam:PassRole@roleARN
snowball	UpdateCluster	snowball:UpdateCluster	P	+iam:PassRole@roleARN
snowball	UpdateJob	snowball:UpdateJob	P	+iam:PassRole@roleARN
sns	CreatePlatformApplication	sns:CreatePlatformApplication	P	+iam:PassRole@?
sns	CreateTopic	sns:CreateTopic	P	+iam:PassRole@?	+sns:TagResource@tags
sns	PublishBatch	sns:Publish	A
sns	SetPlatformApplicationAttributes	sns:SetPlatformApplicationAttributes	P	+iam:PassRole@?
sns	SetTopicAttributes	sns:SetTopicAttributes	P	+iam:PassRole@?
sqs	CancelMessageMoveTask	sqs:CancelMessageMoveTask,sqs:ReceiveMessage,sqs:DeleteMessage,sqs:GetQueueAttributes	A
sqs	ChangeMessageVisibilityBatch	sqs:ChangeMessageVisibility	A
sqs	CreateQueue	=	P	+sqs:TagQueue@tags
sqs	DeleteMessageBatch	sqs:DeleteMessage	A
sqs	ListMessageMoveTasks	sqs:ListMessageMoveTasks,sqs:GetQueueAttributes	A
sqs	SendMessageBatch	sqs:SendMessage	A
sqs	StartMessageMoveTask	sqs:StartMessageMoveTask,sqs:ReceiveMessage,sqs:DeleteMessage,sqs:GetQueueAttributes,sqs:SendMessage	A
ssm	CreateActivation	ssm:CreateActivation	P	+iam:PassRole@iamRole
ssm	CreateDocument	ssm:CreateDocument	P	+iam:PassRole@?	+ssm:AddTagsToResource@tags
ssm	CreateMaintenanceWindow	=	P	+ssm:AddTagsToResource@tags
ssm	CreateOpsItem	=	P	+ssm:AddTagsToResource@tags
ssm	CreatePatchBaseline	=	P	+ssm:AddTagsToResource@tags
ssm	DeregisterDefaultHostManagementConfiguration	ssm:ResetServiceSetting	D
ssm	PutParameter	=	P	+ssm:AddTagsToResource@tags
ssm	RegisterDefaultHostManagementConfiguration	ssm:UpdateServiceSetting	D
ssm	RegisterTaskWithMaintenanceWindow	ssm:RegisterTaskWithMaintenanceWindow	P	+iam:PassRole@serviceRoleArn,taskInvocationParameters.runCommand.serviceRoleArn
ssm	SendCommand	ssm:SendCommand	K	+iam:PassRole@serviceRoleArn
ssm	StartAutomationExecution	ssm:StartAutomationExecution	P	+iam:PassRole@parameters.AutomationAssumeRole	+ssm:AddTagsToResource@tags
ssm	StartSession	ssm:StartSession	K
ssm	UpdateMaintenanceWindowTask	ssm:UpdateMaintenanceWindowTask	P	+iam:PassRole@serviceRoleArn,taskInvocationParameters.runCommand.serviceRoleArn
ssm	UpdateManagedInstanceRole	ssm:UpdateManagedInstanceRole	P	+iam:PassRole@iamRole
ssm-incidents	CreateReplicationSet	=	P	+ssm-incidents:TagResource@tags
ssm-incidents	CreateResponsePlan	ssm-incidents:CreateResponsePlan	P	+iam:PassRole@?	+ssm-incidents:TagResource@tags
ssm-incidents	UpdateResponsePlan	ssm-incidents:UpdateResponsePlan	P	+iam:PassRole@?
sso	Authenticate	none:other-credential	N
sso	CreateToken	none:other-credential	N
sso	Federate	none:other-credential	N
sso	GetRoleCredentials	none:other-credential	N
sso	ListAccountRoles	none:other-credential	N
sso	ListAccounts	none:other-credential	N
sso	ListApplications	sso:ListApplications	A
sso	ListProfilesForApplication	none:other-credential	N
sso	Logout	none:other-credential	N
sso	RegisterClient	none:other-credential	N
sso	StartDeviceAuthorization	none:other-credential	N
sso	UserProvision	none:other-credential	N
sso-oauth	CreateToken	none:other-credential	N
sso-oauth	RegisterClient	none:other-credential	N
sso-oauth	StartDeviceAuthorization	none:other-credential	N
states	CreateActivity	=	P	+states:TagResource@tags
states	CreateStateMachine	states:CreateStateMachine	P	+iam:PassRole@roleArn	+states:TagResource@tags
states	StartExecution	states:StartExecution	K
states	TestState	=	P	+iam:PassRole@roleArn
states	UpdateStateMachine	states:UpdateStateMachine	P	+iam:PassRole@roleArn
storagegateway	CreateNFSFileShare	storagegateway:CreateNFSFileShare	P	+iam:PassRole@role
storagegateway	CreateSMBFileShare	storagegateway:CreateSMBFileShare	P	+iam:PassRole@role
sts	AssumeRole	sts:AssumeRole	A	+sts:SetContext@providedContexts	+sts:SetSourceIdentity@sourceIdentity	+sts:TagSession@tags,transitiveTagKeys
sts	AssumeRoleWithSAML	sts:AssumeRoleWithSAML	A
sts	AssumeRoleWithWebIdentity	sts:AssumeRoleWithWebIdentity	A
sts	GetCallerIdentity	none:anyone	N
sts	GetFederationToken	sts:GetFederationToken	A	+sts:TagSession@tags
sts	GetSessionToken	none:anyone	N
swf	RegisterWorkflowType	swf:RegisterWorkflowType	P	+iam:PassRole@defaultLambdaRole
swf	StartWorkflowExecution	swf:StartWorkflowExecution	P	+iam:PassRole@lambdaRole
synthetics	CreateCanary	synthetics:CreateCanary	P	+iam:PassRole@executionRoleArn
synthetics	UpdateCanary	synthetics:UpdateCanary	P	+iam:PassRole@executionRoleArn
tagging	TagResources	tag:TagResources	K
tagging	UntagResources	tag:UntagResources	K
tax	BatchGetTaxExemptions	tax:GetExemptions	D
tax	GetTaxExemptionTypes	tax:GetExemptions	D
tax	ListTaxExemptions	tax:GetExemptions	D
tax	PutTaxExemption	tax:UpdateExemptions	D
timestream	CreateScheduledQuery	timestream:CreateScheduledQuery	P	+iam:PassRole@?
timestream	Query	timestream:Select	M
transfer	CreateAccess	transfer:CreateAccess	P	+iam:PassRole@?
transfer	CreateServer	transfer:CreateServer	P	+iam:PassRole@identityProviderDetails.invocationRole,loggingRole
transfer	CreateUser	transfer:CreateUser	P	+iam:PassRole@role
transfer	UpdateAccess	transfer:UpdateAccess	P	+iam:PassRole@?
transfer	UpdateServer	transfer:UpdateServer	P	+iam:PassRole@identityProviderDetails.invocationRole,loggingRole
transfer	UpdateUser	transfer:UpdateUser	P	+iam:PassRole@role
translate	StartTextTranslationJob	translate:StartTextTranslationJob	P	+iam:PassRole@dataAccessRoleArn
verifiedpermissions	BatchGetPolicy	verifiedpermissions:GetPolicy	D
verifiedpermissions	BatchIsAuthorized	verifiedpermissions:IsAuthorized	D
verifiedpermissions	BatchIsAuthorizedWithToken	verifiedpermissions:IsAuthorizedWithToken	D
vpc-lattice	BatchUpdateRule	vpc-lattice:UpdateRule	D
wafv2	CreateIPSet	=	P	+wafv2:TagResource@tags
wafv2	CreateRegexPatternSet	=	P	+wafv2:TagResource@tags
wafv2	CreateRuleGroup	=	P	+wafv2:TagResource@tags
wafv2	CreateWebACL	=	P	+wafv2:TagResource@tags
workmail	StartMailboxExportJob	workmail:StartMailboxExportJob	P	+iam:PassRole@roleArn
workspaces	CreateUpdatedWorkspaceImage	=	P	+workspaces:CreateTags@tags
workspaces	CreateWorkspaceBundle	=	P	+workspaces:CreateTags@tags
workspaces	CreateWorkspaceImage	=	P	+workspaces:CreateTags@tags
workspaces	SuccessfulLogin	none:service-event	N?
workspaces-web	CreateBrowserSettings	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreateDataProtectionSettings	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreateIpAccessSettings	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreateNetworkSettings	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreatePortal	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreateSessionLogger	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreateTrustStore	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreateUserAccessLoggingSettings	=	P	+workspaces-web:TagResource@tags
workspaces-web	CreateUserSettings	=	P	+workspaces-web:TagResource@tags
"""#
}
