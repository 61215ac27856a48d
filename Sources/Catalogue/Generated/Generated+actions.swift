// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let actions: StaticString = #"""
GetContainerizationJobDetails	R	-
GetDeploymentJobDetails	R	-
StartContainerizationJob	W	-
StartDeploymentJob	W	-
ApproveSkill	W	-
AssociateContactWithAddressBook	W	0!,2!
AssociateDeviceWithNetworkProfile	W	3!,6!
AssociateDeviceWithRoom	W	3!,8!
AssociateSkillGroupWithRoom	W	8!,10!
AssociateSkillWithSkillGroup	W	10!
AssociateSkillWithUsers	W	-
CompleteRegistration	W	-
CreateAddressBook	W	-	:1
CreateBusinessReportSchedule	W	-	:1
CreateConferenceProvider	W	-	:1
CreateContact	W	-	:1
CreateGatewayGroup	W	-	:1
CreateNetworkProfile	W	-	:1
CreateProfile	W	-	:1
CreateRoom	W	7!	:1
CreateSkillGroup	W	-	:1
CreateUser	W	11!	:1
DeleteAddressBook	W	0!
DeleteBusinessReportSchedule	W	9!
DeleteConferenceProvider	W	1!
DeleteContact	W	2!
DeleteDevice	W	3!
DeleteDeviceUsageData	W	3!
DeleteGatewayGroup	W	5!
DeleteNetworkProfile	W	6!
DeleteProfile	W	7!
DeleteRoom	W	8!
DeleteRoomSkillParameter	W	8!
DeleteSkillAuthorization	W	8!
DeleteSkillGroup	W	10!
DeleteUser	W	11!
DisassociateContactFromAddressBook	W	0!,2!
DisassociateDeviceFromRoom	W	3!
DisassociateSkillFromSkillGroup	W	10!
DisassociateSkillFromUsers	W	11!
DisassociateSkillGroupFromRoom	W	8!,10!
ForgetSmartHomeAppliances	W	8!
GetAddressBook	R	0!
GetConferencePreference	R	-
GetConferenceProvider	R	1!
GetContact	R	2!
GetDevice	R	3!
GetGateway	R	4!
GetGatewayGroup	R	5!
GetInvitationConfiguration	R	-
GetNetworkProfile	R	6!
GetProfile	R	7!
GetRoom	R	8!
GetRoomSkillParameter	R	8!
GetSkillGroup	R	10!
ListBusinessReportSchedules	L	-
ListConferenceProviders	L	-
ListDeviceEvents	L	3!
ListGatewayGroups	L	-
ListGateways	L	5!
ListSkills	L	-
ListSkillsStoreCategories	L	-
ListSkillsStoreSkillsByCategory	L	-
ListSmartHomeAppliances	L	8!
ListTags	R	3,8,11
PutConferencePreference	W	-
PutDeviceSetupEvents	W	-
PutInvitationConfiguration	W	-
PutRoomSkillParameter	W	8!
PutSkillAuthorization	W	8!
RegisterAVSDevice	W	-	:1
RegisterDevice	W	-
RejectSkill	W	-
ResolveRoom	R	-
RevokeInvitation	W	11!
SearchAddressBooks	L	-
SearchContacts	L	-
SearchDevices	L	-
SearchNetworkProfiles	L	-
SearchProfiles	L	-
SearchRooms	L	-
SearchSkillGroups	L	-
SearchUsers	L	-
SendAnnouncement	W	-
SendInvitation	W	11!
StartDeviceSync	W	-
StartSmartHomeApplianceDiscovery	R	8!
TagResource	T	3,8,11	:1
UntagResource	T	3,8,11
UpdateAddressBook	W	0!
UpdateBusinessReportSchedule	W	9!
UpdateConferenceProvider	W	1!
UpdateContact	W	2!
UpdateDevice	W	3!
UpdateGateway	W	4!
UpdateGatewayGroup	W	5!
UpdateNetworkProfile	W	6!
UpdateProfile	W	7!
UpdateRoom	W	8!
UpdateSkillGroup	W	10!
ApplyArchiveRule	W	0!
CancelPolicyGeneration	W	-
CheckAccessNotGranted	R	-
CheckNoNewAccess	R	-
CheckNoPublicAccess	R	-
CreateAccessPreview	W	0!
CreateAnalyzer	W	0!>0	:1
CreateArchiveRule	W	1!
DeleteAnalyzer	W	0!	:1
DeleteArchiveRule	W	1!
GenerateFindingRecommendation	W	0!
GetAccessPreview	R	0!
GetAnalyzedResource	R	0!
GetAnalyzer	R	0!	:1
GetArchiveRule	R	1!
GetFinding	R	0!
GetFindingRecommendation	R	0!
GetFindingsStatistics	R	0!
GetGeneratedPolicy	R	-
ListAccessPreviewFindings	R	0!
ListAccessPreviews	L	0!
ListAnalyzedResources	R	0!
ListAnalyzers	L	-
ListArchiveRules	L	0!
ListFindings	R	0!
ListPolicyGenerations	R	-
ListTagsForResource	R	0
StartPolicyGeneration	W	-	>1
StartResourceScan	W	0!
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateAnalyzer	W	0!
UpdateArchiveRule	W	1!
UpdateFindings	W	0!
ValidatePolicy	R	-
AcceptPrimaryEmailUpdate	W	1	:3
CloseAccount	W	0
DeleteAlternateContact	W	0,1	:4
DisableRegion	W	0,1	:5
EnableRegion	W	0,1	:5
GetAccountInformation	R	0,1
GetAlternateContact	R	0,1	:4
GetContactInformation	R	0,1
GetGovCloudAccountInformation	R	0,1
GetPrimaryEmail	R	1
GetRegionOptStatus	R	0,1	:5
ListRegions	L	0,1
PutAccountName	W	0,1
PutAlternateContact	W	0,1	:4
PutContactInformation	W	0,1
StartPrimaryEmailUpdate	W	1	:3
AddTagsToCertificate	T	0!	:1
DeleteCertificate	W	0!
DescribeCertificate	R	0!
ExportCertificate	R	0!	:6
GetAccountConfiguration	R	-
GetCertificate	R	0!
ImportCertificate	W	0!	:1
ListCertificates	L	-
ListTagsForCertificate	R	0!
PutAccountConfiguration	W	-
RemoveTagsFromCertificate	T	0!	:1
RenewCertificate	W	0!
RequestCertificate	W	-	:7
ResendValidationEmail	W	0!
RevokeCertificate	W	0!	:6
SearchCertificates	L	-
UpdateCertificateOptions	W	0!
CreateCertificateAuthority	W	-	:8
CreateCertificateAuthorityAuditReport	W	0!
CreatePermission	P	0!
DeleteCertificateAuthority	W	0!
DeletePermission	P	0!
DeletePolicy	P	0!
DescribeCertificateAuthority	R	0!
DescribeCertificateAuthorityAuditReport	R	0!
GetCertificate	R	0!
GetCertificateAuthorityCertificate	R	0!
GetCertificateAuthorityCsr	R	0!
GetPolicy	R	0!
ImportCertificateAuthorityCertificate	W	0!
IssueCertificate	W	0!	:9
ListCertificateAuthorities	L	-
ListPermissions	R	0!
ListTags	R	0!
PutPolicy	P	0!
RestoreCertificateAuthority	W	0!
RevokeCertificate	W	0!
TagCertificateAuthority	T	0!	:1
UntagCertificateAuthority	T	0!:10	:2
UpdateCertificateAuthority	W	0!
AssociateAccounts	W	-
CreateAutomationRule	W	-	:1
DeleteAutomationRule	W	0!:0
DisassociateAccounts	W	-
GetAutomationEvent	R	-
GetAutomationRule	R	0!:0
GetEnrollmentConfiguration	R	-
ListAccounts	L	-
ListAutomationEvents	L	-
ListAutomationEventSteps	L	-
ListAutomationEventSummaries	L	-
ListAutomationRulePreview	L	-	>2
ListAutomationRulePreviewSummaries	L	-
ListAutomationRules	L	-
ListRecommendedActions	L	-	>2
ListRecommendedActionSummaries	L	-
ListTagsForResource	L	0!:0
RollbackAutomationEvent	W	-
StartAutomationEvent	W	-
TagResource	T	0!:0	:1
UntagResource	T	0!:0	:2
UpdateAutomationRule	W	0!:0
UpdateEnrollmentConfiguration	W	-
ListRecommendedActions	L	-
CreateForm	W	-
GetAccountContact	R	-
GetContentInfo	R	-
GetCosts	R	-
GetCredits	R	-
GetMemberInfo	R	-
GetProgram	R	-
PutMemberInfo	W	-
AllowVendedLogDeliveryForResource	P	-
AssociateService	W	0!,1!
CreateAgentSpace	W	0!	:8
CreateBacklogTask	W	0!
CreateChat	W	0!
CreateKnowledgeItem	W	0!
CreateOneTimeLoginSession	W	0!
DeleteAgentSpace	W	0!	:0
DeleteKnowledgeItem	W	0!
DeregisterService	W	2!	:0
DescribeSupportLevel	W	0!
DisableOperatorApp	W	0!
DisassociateService	W	0!,1!
DiscoverTopology	W	0!
EnableOperatorApp	W	0!
EndChatForCase	W	0!
GetAccountUsage	R	-
GetAgentSpace	R	0!	:0
GetAssociation	R	0!,1!
GetBacklogTask	R	0!
GetKnowledgeItem	R	0!
GetOperatorApp	R	0!
GetRecommendation	R	0!
GetService	R	2!	:0
InitiateChatForCase	W	0!
ListAgentSpaces	L	-
ListAssociations	L	0!
ListBacklogTasks	L	0!
ListChats	L	0!
ListExecutions	L	0!
ListGoals	L	0!
ListJournalRecords	L	0!
ListKnowledgeItems	L	0!
ListKnowledgeItemVersions	L	0!
ListPendingMessages	L	0!
ListRecommendations	L	0!
ListServices	L	-
ListTagsForResource	R	0:8,2:8	:0
ListWebhooks	L	0!,1!
RegisterService	W	2!	:8
SearchServiceAccessibleResource	R	-
SendMessage	W	0!
TagResource	T	0:8,2:8	:8
UntagResource	T	0:11,2:11	:11
UpdateAgentSpace	W	0!	:0
UpdateAssociation	W	0!,1!
UpdateBacklogTask	W	0!
UpdateGoal	W	0!
UpdateKnowledgeItem	W	0!
UpdateOperatorAppIdpConfig	W	0!
UpdateRecommendation	W	0!
ValidateAwsAssociations	W	0!
CreateInvestigation	W	0!>3
CreateInvestigationEvent	W	0!>4
CreateInvestigationGroup	W	-	:8>5
CreateInvestigationResource	W	0!>6
CreateReport	W	0!>3
DeleteInvestigation	W	0!>7
DeleteInvestigationGroup	W	0!>8
DeleteInvestigationGroupPolicy	W	0!
GenerateReport	W	0!>3
GetEphemeralInvestigationResults	L	-
GetFact	R	0!>9
GetFactVersions	R	0!>9
GetInvestigation	R	0!
GetInvestigationEvent	R	0!>9
GetInvestigationGroup	R	0!
GetInvestigationGroupPolicy	R	0!
GetInvestigationResource	R	0!>9
GetReport	R	0!>9
ListFacts	L	0!>9
ListInvestigationEvents	L	0!
ListInvestigationGroups	L	-
ListInvestigations	L	0!
ListReports	L	0!
ListTagsForResource	L	0!
PutFact	W	0!>3
PutInvestigationGroupPolicy	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateInvestigation	W	0!>3
UpdateInvestigationEvent	W	0!>3
UpdateInvestigationGroup	W	0!>10
UpdateReport	W	0!>3
ValidateInvestigationGroup	R	0!
CreateCliToken	W	0!
CreateEnvironment	W	0!	:8
CreateWebLoginToken	W	1!
DeleteEnvironment	W	0!	:0
GetEnvironment	R	0!	:0
InvokeRestApi	W	1!
ListEnvironments	L	-
ListTagsForResource	R	0	:0
PublishMetrics	W	0!
TagResource	T	0	:8
UntagResource	T	0	:11
UpdateEnvironment	W	0!	:0
CreateWorkflow	W	-	:1
DeleteWorkflow	W	0!
GetTaskInstance	R	0!
GetWorkflow	R	0!
GetWorkflowRun	R	0!
ListTagsForResource	R	0!	:0
ListTaskInstances	L	0!
ListWorkflowRuns	L	0!
ListWorkflows	L	-
ListWorkflowVersions	L	0!
StartWorkflowRun	W	0!
StopWorkflowRun	W	0!
TagResource	T	0!	:8
UntagResource	T	0!	:11
UpdateWorkflow	W	0!
AssociateWebACL	W	0!
CreateApp	W	-	:1
CreateBackendEnvironment	W	0!
CreateBranch	W	1!	:1
CreateDeployment	W	1!
CreateDomainAssociation	W	2!
CreateWebHook	W	1!
DeleteApp	W	0!
DeleteBackendEnvironment	W	0!
DeleteBranch	W	1!
DeleteDomainAssociation	W	2!
DeleteJob	W	3!
DeleteWebHook	W	4!
DisassociateWebACL	W	0!
GenerateAccessLogs	W	0!
GetApp	R	0!
GetArtifactUrl	R	0!
GetBackendEnvironment	R	0!
GetBranch	R	1!
GetDomainAssociation	R	2!
GetJob	R	3!
GetWebACLForResource	R	0!
GetWebHook	R	4!
ListApps	L	-
ListArtifacts	L	0!
ListBackendEnvironments	L	0!
ListBranches	L	0!
ListDomainAssociations	L	0!
ListJobs	L	1!
ListResourcesForWebACL	L	-
ListTagsForResource	R	0,1,2,4
ListWebHooks	L	0!
StartDeployment	W	1!
StartJob	W	3!
StopJob	W	3!
TagResource	T	0,1,2,4	:1
UntagResource	T	0,1,2,4	:2
UpdateApp	W	0!
UpdateBranch	W	1!
UpdateDomainAssociation	W	2!
UpdateWebHook	W	4!
CloneBackend	W	2!
CreateBackend	W	4!
CreateBackendAPI	W	0!,2!,5!
CreateBackendAuth	W	1!,2!,5!
CreateBackendConfig	W	3!
CreateBackendStorage	W	2!,5!,7!
CreateToken	W	2!,8!
DeleteBackend	W	2!,5!
DeleteBackendAPI	W	0!,2!,5!
DeleteBackendAuth	W	1!,2!,5!
DeleteBackendStorage	W	2!,5!,7!
DeleteToken	W	2!,8!
GenerateBackendAPIModels	W	0!,2!,5!
GetBackend	R	2!,5!
GetBackendAPI	R	0!,2!,5!
GetBackendAPIModels	R	0!,2!,5!
GetBackendAuth	R	1!,2!,5!
GetBackendJob	R	2!,6!
GetBackendStorage	R	2!,5!
GetToken	R	2!,8!
ImportBackendAuth	W	1!,2!,5!
ImportBackendStorage	W	2!,5!,7!
ListBackendJobs	L	2!,6!
ListS3Buckets	L	-	>11
RemoveAllBackends	W	2!,5!
RemoveBackendConfig	W	3!
UpdateBackendAPI	W	0!,2!,5!
UpdateBackendAuth	W	1!,2!,5!
UpdateBackendConfig	W	3!
UpdateBackendJob	W	2!,6!
UpdateBackendStorage	W	2!,5!,7!
CreateComponent	W	-	:1>12
CreateForm	W	-	:1>13
CreateTheme	W	-	:1>14
DeleteComponent	W	1!>15
DeleteForm	W	2!>16
DeleteTheme	W	3!>15
ExchangeCodeForToken	W	-
ExportComponents	R	-
ExportForms	R	-
ExportThemes	R	-
GetCodegenJob	R	0!>17
GetComponent	R	1!>17
GetForm	R	2!>17
GetMetadata	R	-
GetTheme	R	3!>17
ListCodegenJobs	L	-	>17
ListComponents	L	-	>17
ListForms	L	-	>17
ListTagsForResource	L	0,1,2,3
ListThemes	L	-	>17
PutMetadataFlag	W	-
RefreshToken	W	-
ResetMetadataFlag	W	-
StartCodegenJob	W	-	:1>17
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateComponent	W	1!>16
UpdateForm	W	2!>13
UpdateTheme	W	3!>18
AddCollectionToCollectionGroup	W	1!	:16
APIAccessAll	W	0!	:17
BatchGetCollection	R	-	:18
BatchGetCollectionGroup	R	-	:16
BatchGetEffectiveLifecyclePolicy	R	-
BatchGetLifecyclePolicy	R	-
BatchGetVpcEndpoint	R	-
CreateAccessPolicy	W	-	:19
CreateCollection	W	-	:8
CreateCollectionGroup	W	-	:1
CreateIndex	W	-
CreateLifecyclePolicy	W	-	:20
CreateSecurityConfig	W	-
CreateSecurityPolicy	W	-	:18
CreateVpcEndpoint	W	-
DashboardsAccessAll	W	2!	:17
DeleteAccessPolicy	W	-	:19
DeleteCollection	W	0!
DeleteCollectionGroup	W	1!
DeleteIndex	W	-
DeleteLifecyclePolicy	W	-	:20
DeleteSecurityConfig	W	-
DeleteSecurityPolicy	W	-	:18
DeleteVpcEndpoint	W	-
GetAccessPolicy	R	-	:19
GetAccountSettings	R	-
GetIndex	R	-
GetPoliciesStats	R	-
GetSecurityConfig	R	-
GetSecurityPolicy	R	-	:18
ListAccessPolicies	L	-
ListCollectionGroups	L	-
ListCollections	L	-
ListLifecyclePolicies	L	-
ListSecurityConfigs	L	-
ListSecurityPolicies	L	-
ListTagsForResource	L	-
ListVpcEndpoints	L	-
TagResource	W	-	:8
UntagResource	W	-	:2
UpdateAccessPolicy	W	-	:19
UpdateAccountSettings	W	-
UpdateCollection	W	0!
UpdateCollectionGroup	W	1!
UpdateIndex	W	-
UpdateLifecyclePolicy	W	-	:20
UpdateSecurityConfig	W	-
UpdateSecurityPolicy	W	-	:18
UpdateVpcEndpoint	W	-
AddCertificateToDomain	P	22,25
CreateAccessAssociation	P	42
CreatePortal	W	38!	:41
CreatePortalProduct	W	39!	:42
CreateProductPage	W	43!	:43
CreateProductRestEndpointPage	W	44!	:44
CreateRoutingRule	W	57!:45	:46
DELETE	W	0,2,5,8,10,15,16,29,30,35,51,52,53,55,59,67	:1
DeletePortal	W	38!
DeletePortalProduct	W	39!
DeletePortalProductSharingPolicy	P	39!
DeleteProductPage	W	43!
DeleteProductRestEndpointPage	W	39!,44!
DeleteRoutingRule	W	57!:47	:38
DisablePortal	W	38!
GET	R	0,2,5,6,7,8,9,10,15,16,17,26,29,30,31,32,35,36,37,51,52,53,54,55,56,59,60,67,68
GetPortal	R	38!
GetPortalProduct	R	39!
GetPortalProductSharingPolicy	R	39!
GetProductPage	R	39,43!
GetProductRestEndpointPage	R	39,44!
GetRoutingRule	R	57!	:0
ListPortalProducts	L	39!
ListPortals	L	38!
ListProductPages	L	39,43!
ListProductRestEndpointPages	L	39,44!
ListRoutingRules	L	57!	:0
PATCH	W	2,5,8,16,29,30,35,51,52,53,59,67	:1
POST	W	6,7,9,17,31,32,37,54,56,60,68	:1
PreviewPortal	W	38!
PublishPortal	W	38!
PUT	W	2,7	:1
PutPortalProductSharingPolicy	P	39!
RejectAccessAssociation	P	42
RemoveCertificateFromDomain	P	22,25
SetWebACL	P	59,60
UpdateDomainNameManagementPolicy	P	42
UpdateDomainNamePolicy	P	25,42
UpdatePortal	W	38!	:41
UpdatePortalProduct	W	39!	:42
UpdateProductPage	W	43!	:43
UpdateProductRestEndpointPage	W	44!	:48
UpdateRestApiPolicy	P	49,50
UpdateRoutingRule	W	57!:49	:50
CreateApplication	W	0!>19	:1
CreateApplicationAssociation	W	0!	:1
CreateDataIntegration	W	2!>20	:1
CreateDataIntegrationAssociation	W	2!>21	:1
CreateDataIntegrationSchedule	W	2!
CreateEventIntegration	W	4!>19	:1
CreateEventIntegrationAssociation	W	4!>22	:1
DeleteApplication	W	0!	:0
DeleteApplicationAssociation	W	1!
DeleteDataIntegration	W	2!	:0
DeleteDataIntegrationAssociation	W	3!>23
DeleteEventIntegration	W	4!	:0
DeleteEventIntegrationAssociation	W	5!>24
GetApplication	R	0!	:0
GetDataIntegration	R	2!	:0
GetDataIntegrationExecution	R	2!
GetDataIntegrationSchedule	R	2!
GetEventIntegration	R	4!	:0
ListApplicationAssociations	L	-
ListApplications	L	-
ListDataIntegrationAssociations	L	-
ListDataIntegrationExecutions	L	2!
ListDataIntegrations	L	-
ListDataIntegrationSchedules	L	2!
ListEventIntegrationAssociations	R	-
ListEventIntegrations	L	-
ListTagsForResource	R	0,2,3,4,5	:0
StartDataIntegrationExecution	W	2!>25
TagResource	T	0,1,2,3,4,5	:8
UntagResource	T	0,1,2,3,4,5	:11
UpdateApplication	W	0!	:0
UpdateDataIntegration	W	2!	:0
UpdateDataIntegrationAssociation	W	3!>26	:0
UpdateDataIntegrationSchedule	W	2!
UpdateEventIntegration	W	4!	:0
CreateApplication	W	-	:1
CreateConfigurationProfile	W	0!	:1
CreateDeploymentStrategy	W	-	:1
CreateEnvironment	W	0!	:1
CreateExtension	W	-	:1
CreateExtensionAssociation	W	-	:1
CreateHostedConfigurationVersion	W	0!,2!
DeleteApplication	W	0!
DeleteConfigurationProfile	W	0!,2!
DeleteDeploymentStrategy	W	4!
DeleteEnvironment	W	0!,5!
DeleteExtension	W	6!
DeleteExtensionAssociation	W	7!
DeleteHostedConfigurationVersion	W	0!,2!,8!
GetAccountSettings	R	-
GetApplication	R	0!	:0
GetConfiguration	R	0!,2!,5!	:0
GetConfigurationProfile	R	0!,2!	:0
GetDeployment	R	0!,3!,5!	:0
GetDeploymentStrategy	R	4!	:0
GetEnvironment	R	0!,5!	:0
GetExtension	R	6!	:0
GetExtensionAssociation	R	7!	:0
GetHostedConfigurationVersion	R	0!,2!,8!
GetLatestConfiguration	R	1!	:0
ListApplications	L	-
ListConfigurationProfiles	L	0!
ListDeployments	L	0!,5!
ListDeploymentStrategies	L	-
ListEnvironments	L	0!
ListExtensionAssociations	L	-
ListExtensions	L	-
ListHostedConfigurationVersions	L	0!,2!
ListTagsForResource	R	0,2,3,4,5,6,7	:0
StartConfigurationSession	W	1!	:0
StartDeployment	W	0!,2!,4!,5!	:1
StopDeployment	W	0!,3!,5!
TagResource	T	0,1,2,3,4,5,6,7	:8
UntagResource	T	0,1,2,3,4,5,6,7	:2
UpdateAccountSettings	W	-
UpdateApplication	W	0!	:0
UpdateConfigurationProfile	W	0!,2!	:0
UpdateDeploymentStrategy	W	4!	:0
UpdateEnvironment	W	0!,5!	:0
UpdateExtension	W	6!	:0
UpdateExtensionAssociation	W	7!	:0
ValidateConfiguration	W	0!,2!
BatchGetUserAccessTasks	W	1!
ConnectAppAuthorization	W	0!,1!
CreateAppAuthorization	W	1!	:1
CreateAppBundle	W	-	:1
CreateIngestion	W	1!	:1
CreateIngestionDestination	W	1!,2!	:1
DeleteAppAuthorization	W	0!,1!
DeleteAppBundle	W	1!
DeleteIngestion	W	1!,2!
DeleteIngestionDestination	W	1!,2!,3!
GetAppAuthorization	R	0!,1!	:0
GetAppBundle	R	1!	:0
GetIngestion	R	1!,2!	:0
GetIngestionDestination	R	1!,2!,3!	:0
ListAppAuthorizations	L	1!
ListAppBundles	L	-
ListIngestionDestinations	L	1!,2!
ListIngestions	L	1!
ListTagsForResource	R	0,1,2,3
StartIngestion	W	1!,2!
StartUserAccessTasks	W	1!
StopIngestion	W	1!,2!
TagResource	T	0,1,2,3	:8
UntagResource	T	0,1,2,3	:2
UpdateAppAuthorization	W	0!,1!	:0
UpdateIngestionDestination	W	1!,2!,3!	:0
CancelFlowExecutions	W	2!
CreateConnectorProfile	W	-
CreateFlow	W	-	:1
DeleteConnectorProfile	W	1!
DeleteFlow	W	2!	:1
DescribeConnector	R	0!
DescribeConnectorEntity	R	1!
DescribeConnectorFields	R	1!
DescribeConnectorProfiles	R	-
DescribeConnectors	R	-
DescribeFlow	R	2!
DescribeFlowExecution	R	2!
DescribeFlowExecutionRecords	R	2!
DescribeFlows	R	-
ListConnectorEntities	L	1!
ListConnectorFields	R	1!
ListConnectors	L	0!
ListFlows	L	2!
ListTagsForResource	R	2!
RegisterConnector	W	-	:1
ResetConnectorMetadataCache	W	1!
RunFlow	W	2!
StartFlow	W	2!
StopFlow	W	2!
TagResource	T	0,2	:1
UnRegisterConnector	W	0!	:1
UntagResource	T	0,2	:2
UpdateConnectorProfile	W	1!
UpdateConnectorRegistration	W	0!
UpdateFlow	W	2!
UseConnectorProfile	W	1!
DeleteScalingPolicy	W	0!	:51
DeleteScheduledAction	W	0!	:51
DeregisterScalableTarget	W	0!	:51
DescribeScalableTargets	R	-
DescribeScalingActivities	R	-
DescribeScalingPolicies	R	-
DescribeScheduledActions	R	-
GetPredictiveScalingForecast	L	-
ListTagsForResource	R	0!
PutScalingPolicy	W	0!	:51
PutScheduledAction	W	0!	:51
RegisterScalableTarget	W	0!>27	:52
TagResource	T	0!	:1
UntagResource	T	0!	:2
BatchGetServiceLevelObjectiveBudgetReport	R	0!
BatchUpdateExclusionWindows	W	0!
CreateServiceLevelObjective	W	-	:1
DeleteGroupingConfiguration	W	-
DeleteServiceLevelObjective	W	0!
GetService	R	-
GetServiceLevelObjective	R	0!
Link	W	-
ListAuditFindings	L	-
ListEntityEvents	L	-
ListGroupingAttributeDefinitions	L	-
ListObservedEntities	L	-
ListServiceDependencies	R	-
ListServiceDependents	R	-
ListServiceLevelObjectiveExclusionWindows	L	0!
ListServiceLevelObjectives	L	-
ListServiceOperations	R	-
ListServices	L	-
ListServiceStates	L	-
ListTagsForResource	R	0!
PutGroupingConfiguration	W	-
StartDiscovery	W	-
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateServiceLevelObjective	W	0!
GetContainerization	R	-
GetDeployment	R	-
GetGroupingAssessment	R	-
GetPortingCompatibilityAssessment	R	-
GetPortingRecommendationAssessment	R	-
GetRuntimeAssessment	R	-
PutLogData	W	-
PutMetricData	W	-
StartContainerization	W	-
StartDeployment	W	-
StartGroupingAssessment	W	-
StartPortingCompatibilityAssessment	W	-
StartPortingRecommendationAssessment	W	-
StartRuntimeAssessment	W	-
AddWorkload	W	-
CreateApplication	W	-
CreateComponent	W	-
CreateLogPattern	W	-
DeleteApplication	W	-
DeleteComponent	W	-
DeleteLogPattern	W	-
DescribeApplication	R	-
DescribeComponent	R	-
DescribeComponentConfiguration	R	-
DescribeComponentConfigurationRecommendation	R	-
DescribeLogPattern	R	-
DescribeObservation	R	-
DescribeProblem	R	-
DescribeProblemObservations	R	-
DescribeWorkload	R	-
Link	W	-
ListApplications	L	-
ListComponents	L	-
ListConfigurationHistory	L	-
ListLogPatterns	L	-
ListLogPatternSets	L	-
ListProblems	L	-
ListTagsForResource	R	-
ListWorkloads	L	-
RemoveWorkload	W	-
TagResource	T	-	:1
UntagResource	T	-	:2
UpdateApplication	W	-
UpdateComponent	W	-
UpdateComponentConfiguration	W	-
UpdateLogPattern	W	-
UpdateProblem	W	-
UpdateWorkload	W	-
CreateGatewayRoute	W	0!:1,6
CreateMesh	W	1!	:1
CreateRoute	W	2!:1,4
CreateVirtualGateway	W	3!	:1
CreateVirtualNode	W	4!:1,6
CreateVirtualRouter	W	5!	:1
CreateVirtualService	W	4,5,6!:1
DeleteGatewayRoute	W	0!
DeleteMesh	W	1!
DeleteMeshPolicy	W	1!
DeleteRoute	W	2!
DeleteVirtualGateway	W	3!
DeleteVirtualNode	W	4!
DeleteVirtualRouter	W	5!
DeleteVirtualService	W	6!
DescribeGatewayRoute	R	0!
DescribeMesh	R	1!
DescribeRoute	R	2!
DescribeVirtualGateway	R	3!
DescribeVirtualNode	R	4!
DescribeVirtualRouter	R	5!
DescribeVirtualService	R	6!
GetMeshPolicy	R	1!
ListGatewayRoutes	L	3!
ListMeshes	L	-
ListRoutes	L	5!
ListTagsForResource	L	0,1,2,3,4,5,6
ListVirtualGateways	L	1!
ListVirtualNodes	L	1!
ListVirtualRouters	L	1!
ListVirtualServices	L	1!
PutMeshPolicy	W	1!
StreamAggregatedResources	R	3,4
TagResource	T	0,1,2,3,4,5,6	:1
UntagResource	T	0,1,2,3,4,5,6	:2
UpdateGatewayRoute	W	0!,6
UpdateMesh	W	1!
UpdateRoute	W	2!,4
UpdateVirtualGateway	W	3!
UpdateVirtualNode	W	4!
UpdateVirtualRouter	W	5!
UpdateVirtualService	W	4,5,6!
CreateGatewayRoute	W	0!,6
CreateMesh	W	1!
CreateRoute	W	2!,4
CreateVirtualGateway	W	3!
CreateVirtualNode	W	4!,6
CreateVirtualRouter	W	5!
CreateVirtualService	W	4,5,6!
DeleteGatewayRoute	W	0!
DeleteMesh	W	1!
DeleteMeshPolicy	W	1!
DeleteRoute	W	2!
DeleteVirtualGateway	W	3!
DeleteVirtualNode	W	4!
DeleteVirtualRouter	W	5!
DeleteVirtualService	W	6!
DescribeGatewayRoute	R	0!
DescribeMesh	R	1!
DescribeRoute	R	2!
DescribeVirtualGateway	R	3!
DescribeVirtualNode	R	4!
DescribeVirtualRouter	R	5!
DescribeVirtualService	R	6!
GetMeshPolicy	R	1!
ListGatewayRoutes	L	3!
ListMeshes	L	-
ListRoutes	L	5!
ListVirtualGateways	L	1!
ListVirtualNodes	L	1!
ListVirtualRouters	L	1!
ListVirtualServices	L	1!
PutMeshPolicy	W	1!
StreamAggregatedResources	R	3,4
UpdateGatewayRoute	W	0!,6
UpdateMesh	W	1!
UpdateRoute	W	2!,4
UpdateVirtualGateway	W	3!
UpdateVirtualNode	W	4!
UpdateVirtualRouter	W	5!
UpdateVirtualService	W	4,5,6!
AssociateCustomDomain	W	3!
AssociateWebAcl	W	3!,6!
CreateAutoScalingConfiguration	W	0!	:1
CreateConnection	W	1!	:1
CreateObservabilityConfiguration	W	2!	:1
CreateService	W	0,1,2,3!,4	:53
CreateVpcConnector	W	4!	:1
CreateVpcIngressConnection	W	5!	:54
DeleteAutoScalingConfiguration	W	0!
DeleteConnection	W	1!
DeleteObservabilityConfiguration	W	2!
DeleteService	W	3!
DeleteVpcConnector	W	4!
DeleteVpcIngressConnection	W	5!
DescribeAutoScalingConfiguration	R	0!
DescribeCustomDomains	R	3!
DescribeObservabilityConfiguration	R	2!
DescribeOperation	R	3!
DescribeService	R	3!
DescribeVpcConnector	R	4!
DescribeVpcIngressConnection	R	5!
DescribeWebAclForService	R	3!
DisassociateCustomDomain	W	3!
DisassociateWebAcl	W	3!
ListAssociatedServicesForWebAcl	L	6!
ListAutoScalingConfigurations	L	-
ListConnections	L	-
ListObservabilityConfigurations	L	-
ListOperations	L	3!
ListServices	L	-
ListServicesForAutoScalingConfiguration	L	0!
ListTagsForResource	R	0,1,2,3,4
ListVpcConnectors	L	-
ListVpcIngressConnections	L	-
PauseService	W	3!
ResumeService	W	3!
StartDeployment	W	3!
TagResource	T	0,1,2,3,4,5	:1
UntagResource	T	0,1,2,3,4,5	:2
UpdateDefaultAutoScalingConfiguration	W	0!
UpdateService	W	0,1,2,3!,4	:55
UpdateVpcIngressConnection	W	5!	:56
AssociateAppBlockBuilderAppBlock	W	0!,1!	:0
AssociateApplicationFleet	W	2!,3!	:0
AssociateApplicationToEntitlement	W	6!
AssociateFleet	W	3!,6!	:0
AssociateSoftwareToImageBuilder	W	5!	:0
BatchAssociateUserStack	W	6!	:0
BatchDisassociateUserStack	W	6!	:0
CopyImage	W	4!	:0
CreateAppBlock	W	-	:8
CreateAppBlockBuilder	W	1!	:1
CreateAppBlockBuilderStreamingURL	W	1!	:0
CreateApplication	W	0!	:8
CreateDirectoryConfig	W	-
CreateEntitlement	W	6!
CreateExportImageTask	W	-	:0
CreateFleet	W	3!,4	:1
CreateImageBuilder	W	4!,5!	:1
CreateImageBuilderStreamingURL	W	5!	:0
CreateImportedImage	W	-	:1
CreateStack	W	6!	:1
CreateStreamingURL	W	3!,6!	:0
CreateThemeForStack	W	6!
CreateUpdatedImage	W	4!	:8
CreateUsageReportSubscription	W	-
CreateUser	W	-
DeleteAppBlock	W	0!	:0
DeleteAppBlockBuilder	W	1!	:0
DeleteApplication	W	2!	:0
DeleteDirectoryConfig	W	-
DeleteEntitlement	W	6!
DeleteFleet	W	3!	:0
DeleteImage	W	4!	:0
DeleteImageBuilder	W	5!	:0
DeleteImagePermissions	W	4!	:0
DeleteStack	W	6!	:0
DeleteThemeForStack	W	6!
DeleteUsageReportSubscription	W	-
DeleteUser	W	-
DescribeAppBlockBuilderAppBlockAssociations	L	-
DescribeAppBlockBuilders	L	-
DescribeAppBlocks	L	-
DescribeApplicationFleetAssociations	L	-
DescribeApplications	L	-
DescribeAppLicenseUsage	L	-
DescribeDirectoryConfigs	L	-
DescribeEntitlements	L	6!
DescribeFleets	L	-
DescribeImageBuilders	L	-
DescribeImagePermissions	R	4!
DescribeImages	L	-
DescribeSessions	L	3!,6!
DescribeSoftwareAssociations	L	4,5
DescribeStacks	L	-
DescribeThemeForStack	R	6!
DescribeUsageReportSubscriptions	L	-
DescribeUsers	L	-
DescribeUserStackAssociations	L	-
DisableUser	W	-
DisassociateAppBlockBuilderAppBlock	W	0!,1!	:0
DisassociateApplicationFleet	W	2!,3!	:0
DisassociateApplicationFromEntitlement	W	6!
DisassociateFleet	W	3!,6!	:0
DisassociateSoftwareFromImageBuilder	W	5!	:0
EnableUser	W	-
ExpireSession	W	-
GetExportImageTask	R	-
ListAssociatedFleets	R	6!
ListAssociatedStacks	R	3!
ListEntitledApplications	L	6!
ListExportImageTasks	L	-
ListTagsForResource	R	-
StartAppBlockBuilder	W	1!	:0
StartFleet	W	3!	:0
StartImageBuilder	W	5!	:0
StartSoftwareDeploymentToImageBuilder	W	5!	:0
StopAppBlockBuilder	W	1!	:0
StopFleet	W	3!	:0
StopImageBuilder	W	5!	:0
Stream	W	6!	:57
TagResource	T	0,1,2,3,4,5,6	:8
UntagResource	T	0,1,2,3,4,5,6	:2
UpdateAppBlockBuilder	W	1!	:0
UpdateApplication	W	0,2!	:0
UpdateDirectoryConfig	W	-
UpdateEntitlement	W	6!
UpdateFleet	W	3!,4	:0
UpdateImagePermissions	W	4!	:0
UpdateStack	W	6!	:0
UpdateThemeForStack	W	6!
GetAccountStatus	R	-
GetEnablementJobStatus	R	-
StartEnablementJob	W	-
StartRollbackEnablementJob	W	-
StartTeamDeployment	W	-
AssociateApi	W	3!
AssociateMergedGraphqlApi	W	6!
AssociateSourceGraphqlApi	W	6!
AssociateWebACL	W	0,6
CreateApi	W	-	:8>0
CreateApiCache	W	-
CreateApiKey	W	-
CreateChannelNamespace	W	1!	:8
CreateDataSource	W	-
CreateDomainName	W	3!	:8
CreateFunction	W	-
CreateGraphqlApi	W	-	:58>0
CreateResolver	W	-
CreateType	W	-
DeleteApi	W	0!	:0
DeleteApiCache	W	-
DeleteApiKey	W	-
DeleteChannelNamespace	W	1!	:0
DeleteDataSource	W	-
DeleteDomainName	W	3!	:0
DeleteFunction	W	-
DeleteGraphqlApi	W	6!	:0
DeleteResolver	W	-
DeleteResourcePolicy	W	-
DeleteType	W	-
DisassociateApi	W	3!
DisassociateMergedGraphqlApi	W	7!
DisassociateSourceGraphqlApi	W	8!
DisassociateWebACL	W	0,6
EvaluateCode	R	-
EvaluateMappingTemplate	R	-
EventConnect	W	0!
EventPublish	W	1!
EventSubscribe	W	1!
FlushApiCache	W	-
GetApi	R	0!	:0
GetApiAssociation	R	3!
GetApiCache	R	-
GetChannelNamespace	R	1!	:0
GetDataSource	R	-
GetDataSourceIntrospection	R	-
GetDomainName	R	3!	:0
GetFunction	R	-
GetGraphqlApi	R	6!	:0
GetGraphqlApiEnvironmentVariables	R	-
GetIntrospectionSchema	R	-
GetResolver	R	-
GetResourcePolicy	R	-
GetSchemaCreationStatus	R	-
GetSourceApiAssociation	R	8!
GetType	R	-
GetWebACLForResource	R	0,6
GraphQL	W	4!,6!
ListApiKeys	L	-
ListApis	L	-	:0
ListChannelNamespaces	L	0!	:0
ListDataSources	L	-
ListDomainNames	L	-	:0
ListFunctions	L	-
ListGraphqlApis	L	-
ListResolvers	L	-
ListResolversByFunction	L	-
ListResourcesForWebACL	L	-
ListSourceApiAssociations	L	-
ListTagsForResource	R	0,1,3,6	:0
ListTypes	L	-
ListTypesByAssociation	L	-
PutGraphqlApiEnvironmentVariables	W	-
PutResourcePolicy	W	-
SetWebACL	P	-
SourceGraphQL	W	4!,6!
StartDataSourceIntrospection	W	-
StartSchemaCreation	W	-
StartSchemaMerge	W	8!
TagResource	T	0,1,3,6	:8
UntagResource	T	0,1,3,6	:11
UpdateApi	W	0!>0	:0
UpdateApiCache	W	-
UpdateApiKey	W	-
UpdateChannelNamespace	W	1!	:0
UpdateDataSource	W	-
UpdateDomainName	W	3!	:0
UpdateFunction	W	-
UpdateGraphqlApi	W	6!>0	:0
UpdateResolver	W	-
UpdateSourceApiAssociation	W	8!
UpdateType	W	-
CreateTestCase	W	-	:1
CreateTestConfiguration	W	-	:1
CreateTestSuite	W	-	:1
DeleteTestCase	W	0!
DeleteTestConfiguration	W	1!
DeleteTestRun	W	2!>28
DeleteTestSuite	W	3!
GetTestCase	R	0!
GetTestConfiguration	R	1!
GetTestRunStep	R	2!
GetTestSuite	R	3!
ListTagsForResource	R	-
ListTestCases	L	-
ListTestConfigurations	L	-
ListTestRuns	L	-
ListTestRunSteps	R	2!
ListTestRunTestCases	R	2!
ListTestSuites	L	-
StartTestRun	W	-	:1>29
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateTestCase	W	0!
UpdateTestConfiguration	W	1!
UpdateTestSuite	W	3!
CreateAlertManagerAlerts	W	4!	:0
CreateAlertManagerDefinition	W	4!	:0
CreateAnomalyDetector	W	4!	:1
CreateLoggingConfiguration	W	4!	:0
CreateQueryLoggingConfiguration	W	4!	:0
CreateRuleGroupsNamespace	W	2!	:1
CreateScraper	W	1!>30,4!	:8
CreateWorkspace	W	-	:1
DeleteAlertManagerDefinition	W	4!	:0
DeleteAlertManagerSilence	W	4!	:0
DeleteAnomalyDetector	W	0!,4!	:0
DeleteLoggingConfiguration	W	4!	:0
DeleteQueryLoggingConfiguration	W	4!	:0
DeleteResourcePolicy	W	4!	:0
DeleteRuleGroupsNamespace	W	2!	:0
DeleteScraper	W	3!	:0
DeleteScraperLoggingConfiguration	W	3!	:0
DeleteWorkspace	W	4!	:0
DescribeAlertManagerDefinition	R	4!	:0
DescribeAnomalyDetector	R	0!,4!	:0
DescribeLoggingConfiguration	R	4!	:0
DescribeQueryLoggingConfiguration	R	4!	:0
DescribeResourcePolicy	R	4!	:0
DescribeRuleGroupsNamespace	R	2!	:0
DescribeScraper	R	3!	:0
DescribeScraperLoggingConfiguration	R	3!	:0
DescribeWorkspace	R	4!	:0
DescribeWorkspaceConfiguration	R	4!	:0
GetAlertManagerSilence	R	4!	:0
GetAlertManagerStatus	R	4!	:0
GetDefaultScraperConfiguration	R	-
GetLabels	R	4!	:0
GetMetricMetadata	R	4!	:0
GetSeries	R	4!	:0
ListAlertManagerAlertGroups	R	4!	:0
ListAlertManagerAlerts	R	4!	:0
ListAlertManagerReceivers	R	4!	:0
ListAlertManagerSilences	R	4!	:0
ListAlerts	R	4!	:0
ListAnomalyDetectors	L	4!	:0
ListRuleGroupsNamespaces	L	4!	:0
ListRules	R	4!	:0
ListScrapers	L	-
ListTagsForResource	R	0,2,3,4	:1
ListWorkspaces	L	-
PreviewAnomalyDetector	R	4!	:0
PutAlertManagerDefinition	W	4!	:0
PutAlertManagerSilences	W	4!	:0
PutAnomalyDetector	W	0!,4!	:0
PutResourcePolicy	W	4!	:0
PutRuleGroupsNamespace	W	2!	:0
QueryMetrics	R	4!	:0
RemoteWrite	W	4!	:0
TagResource	T	0,2,3,4	:1
UntagResource	T	0,2,3,4	:2
UpdateLoggingConfiguration	W	4!	:0
UpdateQueryLoggingConfiguration	W	4!	:0
UpdateScraper	W	3!>31,4	:0
UpdateScraperLoggingConfiguration	W	3!	:0
UpdateWorkspaceAlias	W	4!	:0
UpdateWorkspaceConfiguration	W	4!	:0
ApprovePlanExecutionStep	W	0!
CancelPlanExecution	W	0!
CreatePlan	W	0!	:1
DeletePlan	W	0!
DeleteResourcePolicy	P	-
GetPlan	R	0!
GetPlanEvaluationStatus	R	0!
GetPlanExecution	R	0!
GetPlanInRegion	R	0!
GetResourcePolicy	P	0!
ListPlanExecutionEvents	L	0!
ListPlanExecutions	L	0!
ListPlans	L	-
ListPlansInRegion	L	-
ListRoute53HealthChecks	L	0!
ListRoute53HealthChecksInRegion	L	0!
ListTagsForResource	R	0!	:0
PutResourcePolicy	P	-
StartPlanExecution	W	0!
TagResource	T	0!	:8
UntagResource	T	0!	:11
UpdatePlan	W	0!
UpdatePlanExecution	W	0!
UpdatePlanExecutionStep	W	0!
CancelPracticeRun	W	0!,1!	:59
CancelZonalShift	W	0!,1!	:59
CreatePracticeRunConfiguration	W	0!>32,1!	:59
DeletePracticeRunConfiguration	W	0!,1!	:59
GetAutoshiftObserverNotificationStatus	R	-
GetManagedResource	R	0!,1!	:59
ListAutoshifts	L	-
ListManagedResources	L	-
ListZonalShifts	L	-
StartPracticeRun	W	0!,1!	:59
StartZonalShift	W	0!,1!	:59
UpdateAutoshiftObserverNotificationStatus	W	-
UpdatePracticeRunConfiguration	W	0!>32,1!	:59
UpdateZonalAutoshiftConfiguration	W	0!>0,1!	:59
UpdateZonalShift	W	0!,1!	:59
RegisterOnPremisesAgent	W	-
AcceptAgreement	W	0!
AcceptNdaForAgreement	W	0!
GetAccountSettings	R	-
GetAgreement	R	0!
GetCustomerAgreement	R	1!
GetNdaForAgreement	R	0!
GetReport	R	2!
GetReportMetadata	R	2!
GetTermForReport	R	2!
ListAgreements	L	-
ListCustomerAgreements	L	-
ListReports	L	-
ListReportVersions	L	-
PutAccountSettings	W	-
TerminateAgreement	W	1!
BatchGetNamedQuery	R	3!
BatchGetPreparedStatement	R	3!
BatchGetQueryExecution	R	3!
CancelCapacityReservation	W	0!
CancelQueryExecution	W	3!
CreateCapacityReservation	W	0!	:1
CreateDataCatalog	W	1!	:1
CreateNamedQuery	W	3!
CreateNotebook	W	3!
CreatePreparedStatement	W	3!
CreatePresignedNotebookUrl	W	3!
CreateWorkGroup	W	3!	:1
DeleteCapacityReservation	W	0!
DeleteDataCatalog	W	1!
DeleteNamedQuery	W	3!
DeleteNotebook	W	3!
DeletePreparedStatement	W	3!
DeleteWorkGroup	W	3!
ExportNotebook	W	3!
GetCalculationExecution	R	3!
GetCalculationExecutionCode	R	3!
GetCalculationExecutionStatus	R	3!
GetCapacityAssignmentConfiguration	R	0!
GetCapacityReservation	R	0!
GetCatalogs	R	-
GetDatabase	R	1!
GetDataCatalog	R	1!
GetExecutionEngine	R	-
GetExecutionEngines	R	-
GetNamedQuery	R	3!
GetNamespace	R	-
GetNamespaces	R	-
GetNotebookMetadata	R	3!
GetPreparedStatement	R	3!
GetQueryExecution	R	3!
GetQueryExecutions	R	-
GetQueryResults	R	3!
GetQueryResultsStream	R	3!
GetQueryRuntimeStatistics	R	3!
GetResourceDashboard	R	2,3!
GetSession	R	2,3!
GetSessionEndpoint	W	2,3!
GetSessionStatus	R	2,3!
GetTable	R	-
GetTableMetadata	R	1!
GetTables	R	-
GetWorkGroup	R	3!
ImportNotebook	W	3!
ListApplicationDPUSizes	L	-
ListCalculationExecutions	L	3!
ListCapacityReservations	L	-
ListDatabases	L	1!
ListDataCatalogs	L	-
ListEngineVersions	R	-
ListExecutors	L	-
ListNamedQueries	L	3!
ListNotebookMetadata	L	3!
ListNotebookSessions	L	3!
ListPreparedStatements	L	3!
ListQueryExecutions	R	3!
ListSessions	L	3!
ListTableMetadata	R	1!
ListTagsForResource	R	0!,1!,2!,3!
ListWorkGroups	L	-
PutCapacityAssignmentConfiguration	W	0!,3!
RunQuery	W	-
StartCalculationExecution	W	3!
StartQueryExecution	W	3!
StartSession	W	2,3!	:1
StopCalculationExecution	W	3!
StopQueryExecution	W	3!
TagResource	T	0!,1!,2!,3!	:1
TerminateSession	W	2,3!
UntagResource	T	0!,1!,2!,3!	:2
UpdateCapacityReservation	W	0!
UpdateDataCatalog	W	1!
UpdateNamedQuery	W	3!
UpdateNotebook	W	3!
UpdateNotebookMetadata	W	3!
UpdatePreparedStatement	W	3!
UpdateWorkGroup	W	3!
AssociateAssessmentReportEvidenceFolder	W	0!
BatchAssociateAssessmentReportEvidence	W	0!
BatchCreateDelegationByAssessment	W	0!,1!
BatchDeleteDelegationByAssessment	W	0!,1!
BatchDisassociateAssessmentReportEvidence	W	0!
BatchImportEvidenceToAssessmentControl	W	1!
CreateAssessment	W	-	:8
CreateAssessmentFramework	W	2!,3!	:8
CreateAssessmentReport	W	0!
CreateControl	W	-	:8
DeleteAssessment	W	0!	:1
DeleteAssessmentFramework	W	2!	:1
DeleteAssessmentFrameworkShare	W	-
DeleteAssessmentReport	W	0!
DeleteControl	W	3!	:1
DeregisterAccount	W	-
DeregisterOrganizationAdminAccount	W	-
DisassociateAssessmentReportEvidenceFolder	W	0!
GetAccountStatus	R	-
GetAssessment	R	0!
GetAssessmentFramework	R	2!
GetAssessmentReportUrl	R	0!
GetChangeLogs	R	0!
GetControl	R	3!
GetDelegations	L	-
GetEvidence	R	1!
GetEvidenceByEvidenceFolder	R	1!
GetEvidenceFileUploadUrl	R	-
GetEvidenceFolder	R	1!
GetEvidenceFoldersByAssessment	R	0!
GetEvidenceFoldersByAssessmentControl	R	1!
GetInsights	R	-
GetInsightsByAssessment	R	-
GetOrganizationAdminAccount	R	-
GetServicesInScope	R	-
GetSettings	R	-
ListAssessmentControlInsightsByControlDomain	L	-
ListAssessmentFrameworks	L	-
ListAssessmentFrameworkShareRequests	L	-
ListAssessmentReports	L	-
ListAssessments	L	-
ListControlDomainInsights	L	-
ListControlDomainInsightsByAssessment	L	-
ListControlInsightsByControlDomain	L	-
ListControls	L	-
ListKeywordsForDataSource	L	-
ListNotifications	L	-
ListTagsForResource	R	0,3
RegisterAccount	W	-
RegisterOrganizationAdminAccount	W	-
StartAssessmentFrameworkShare	W	2!
TagResource	T	0,2,3	:1
UntagResource	T	0:0,2:0,3:0	:2
UpdateAssessment	W	0!
UpdateAssessmentControl	W	1!
UpdateAssessmentControlSetStatus	W	1!
UpdateAssessmentFramework	W	2!,3!
UpdateAssessmentFrameworkShare	W	2!
UpdateAssessmentStatus	W	0!
UpdateControl	W	3!
UpdateSettings	W	-
ValidateAssessmentReportIntegrity	R	-
AttachInstances	W	0!:61
AttachLoadBalancers	W	0!:61	:62
AttachLoadBalancerTargetGroups	W	0!:61	:63
AttachTrafficSources	W	0!:61	:64
BatchDeleteScheduledAction	W	0!:61
BatchPutScheduledUpdateGroupAction	W	0!:61
CancelInstanceRefresh	W	0!:61
CompleteLifecycleAction	W	0!:61
CreateAutoScalingGroup	W	0!:61>33	:65
CreateLaunchConfiguration	W	1!	:66
CreateOrUpdateTags	T	0!:61	:1
DeleteAutoScalingGroup	W	0!:67
DeleteLaunchConfiguration	W	1!
DeleteLifecycleHook	W	0!:61
DeleteNotificationConfiguration	W	0!:61
DeletePolicy	W	0!:61
DeleteScheduledAction	W	0!:61
DeleteTags	T	0!:61	:1
DeleteWarmPool	W	0!:61
DescribeAccountLimits	L	-
DescribeAccountSettings	L	-
DescribeAdjustmentTypes	L	-
DescribeAutoScalingGroups	L	-
DescribeAutoScalingInstances	L	-
DescribeAutoScalingNotificationTypes	L	-
DescribeInstanceRefreshes	L	-
DescribeLaunchConfigurations	L	-
DescribeLifecycleHooks	L	-
DescribeLifecycleHookTypes	L	-
DescribeLoadBalancers	L	-
DescribeLoadBalancerTargetGroups	L	-
DescribeMetricCollectionTypes	L	-
DescribeNotificationConfigurations	L	-
DescribePolicies	L	-
DescribeScalingActivities	L	-
DescribeScalingProcessTypes	L	-
DescribeScheduledActions	L	-
DescribeTags	R	-
DescribeTerminationPolicyTypes	L	-
DescribeTrafficSources	L	-
DescribeWarmPool	L	-
DetachInstances	W	0!:61
DetachLoadBalancers	W	0!:61	:62
DetachLoadBalancerTargetGroups	W	0!:61	:63
DetachTrafficSources	W	0!:61	:64
DisableMetricsCollection	W	0!:61
EnableMetricsCollection	W	0!:61
EnterStandby	W	0!:61
ExecutePolicy	W	0!:61
ExitStandby	W	0!:61
GetPredictiveScalingForecast	L	-
LaunchInstances	W	0!:61
PutAccountSetting	W	-
PutLifecycleHook	W	0!:61
PutNotificationConfiguration	W	0!:61
PutScalingPolicy	W	0!:61
PutScheduledUpdateGroupAction	W	0!:61	:68
PutWarmPool	W	0!:61
RecordLifecycleActionHeartbeat	W	0!:61
ResumeProcesses	W	0!:61
RollbackInstanceRefresh	W	0!:61
SetDesiredCapacity	W	0!:61
SetInstanceHealth	W	0!:61
SetInstanceProtection	W	0!:61
StartInstanceRefresh	W	0!:61	:69
SuspendProcesses	W	0!:61
TerminateInstanceInAutoScalingGroup	W	0!:61
UpdateAutoScalingGroup	W	0!:61>1	:70
CreateScalingPlan	W	-
DeleteScalingPlan	W	-
DescribeScalingPlanResources	R	-
DescribeScalingPlans	R	-
GetScalingPlanResourceForecastData	R	-
UpdateScalingPlan	W	-
AcceptAgreementApprovalRequest	W	-
AcceptAgreementCancellationRequest	W	-
AcceptAgreementPaymentRequest	W	-
AcceptAgreementRequest	W	-
AssociateProductsWithPrivateMarketplace	W	-
BatchCreateBillingAdjustmentRequest	W	-
BatchMeterUsage	W	-
CancelAgreement	W	-
CancelAgreementCancellationRequest	W	-
CancelAgreementPaymentRequest	W	-
CancelAgreementRequest	W	-
CancelChangeSet	W	1!
CreateAgreementRequest	W	-
CreatePrivateMarketplaceRequests	W	-
DeleteResourcePolicy	P	4!
DescribeAgreement	R	-
DescribeAssessment	R	0
DescribeBuilds	R	-
DescribeChangeSet	R	1!
DescribeEntity	R	4!
DescribePrivateMarketplaceRequests	L	-
DescribeProcurementSystemConfiguration	R	-
DisassociateProductsFromPrivateMarketplace	W	-
GetAgreementApprovalRequest	R	-
GetAgreementCancellationRequest	R	-
GetAgreementEntitlements	R	-
GetAgreementPaymentRequest	R	-
GetAgreementRequest	R	-
GetAgreementTerms	L	-
GetBillingAdjustmentRequest	R	-
GetBuyerDashboard	R	2!
GetEntitlements	R	-
GetResourcePolicy	R	4!
GetSellerDashboard	R	5!
ListAgreementApprovalRequests	L	-
ListAgreementCancellationRequests	L	-
ListAgreementCharges	L	-
ListAgreementInvoiceLineItems	L	-
ListAgreementPaymentRequests	L	-
ListAgreementRequests	L	-
ListAssessments	L	-
ListBillingAdjustmentRequests	L	-
ListBuilds	R	-
ListChangeSets	L	-
ListEntities	L	-
ListEntitlementDetails	R	-
ListPrivateListings	L	-
ListPrivateMarketplaceRequests	L	-
ListTagsForResource	R	3	:0
MeterUsage	W	-
PutDeploymentParameter	W	3!:8>34	:8
PutProcurementSystemConfiguration	W	-
PutResourcePolicy	P	4!
RegisterUsage	W	-
RejectAgreementApprovalRequest	W	-
RejectAgreementCancellationRequest	W	-
RejectAgreementPaymentRequest	W	-
ResolveCustomer	W	-
SearchAgreements	L	-
SendAgreementCancellationRequest	W	-
SendAgreementPaymentRequest	W	-
StartBuild	W	-
StartChangeSet	W	4!	:72
Subscribe	W	-
TagResource	T	3!:8	:8
Unsubscribe	W	-
UntagResource	T	3!:11	:11
UpdateAgreementApprovalRequest	W	-
UpdatePurchaseOrders	W	-
ViewSubscriptions	L	-
GetAdditionalSellerNotificationRecipients	R	-
GetBankAccountVerificationDetails	R	-
GetSecondaryUserVerificationDetails	R	-
GetSellerVerificationDetails	R	-
PutAdditionalSellerNotificationRecipients	W	-
PutBankAccountVerificationDetails	W	-
PutSecondaryUserVerificationDetails	W	-
PutSellerVerificationDetails	W	-
uploadFiles	W	-
viewMarketing	L	-
viewReports	L	-
viewSettings	L	-
viewSupport	L	-
CallReadOnlyTool	R	-
CallReadWriteTool	W	-
InvokeMcp	L	-
GetConsoleActionSetEnforced	R	-
ModifyAccount	W	-
ModifyBilling	W	-
ModifyPaymentMethods	W	-
UpdateConsoleActionSetEnforced	W	-
ViewAccount	R	-
ViewBilling	R	-
ViewPaymentMethods	R	-
ViewUsage	R	-
GetConnectorHealth	R	-
RegisterConnector	W	-
ValidateConnectorId	R	-
CreateCapability	W	3	:1
CreatePartnership	W	0!,2!	:1
CreateProfile	W	-	:1
CreateStarterMappingTemplate	W	3!
CreateTransformer	W	-	:1
DeleteCapability	W	0!
DeletePartnership	W	1!
DeleteProfile	W	2!
DeleteTransformer	W	3!
GenerateMapping	W	3!
GetCapability	R	0!
GetPartnership	R	1!
GetProfile	R	2!
GetTransformer	R	3!
GetTransformerJob	R	3!
ListCapabilities	L	-
ListPartnerships	L	-
ListProfiles	L	-
ListTagsForResource	R	0,1,2,3
ListTransformers	L	-
StartTransformerJob	W	3!
TagResource	T	0,1,2,3	:1
TestConversion	W	3!
TestMapping	W	3!
TestParsing	W	3!
UntagResource	T	0,1,2,3	:2
UpdateCapability	W	0!,3
UpdatePartnership	W	0,1!
UpdateProfile	W	2!
UpdateTransformer	W	3!
AssociateBackupVaultMpaApprovalTeam	W	1!	:73
CancelLegalHold	W	3!
CopyFromBackupVault	W	4!	:74
CopyIntoBackupVault	W	1!	:10
CreateBackupAccessPoint	W	4!
CreateBackupPlan	W	0!>1	:1
CreateBackupSelection	W	0!>1
CreateBackupVault	W	1!	:1
CreateFramework	W	2!	:1
CreateLegalHold	W	3!	:1
CreateLogicallyAirGappedBackupVault	W	1!	:75
CreateReportPlan	W	5!	:76
CreateRestoreAccessBackupVault	W	1!	:1
CreateRestoreTestingPlan	W	6!	:1
CreateRestoreTestingSelection	W	6!>1
CreateTieringConfiguration	W	7!	:1
DeleteBackupAccessPoint	W	-
DeleteBackupPlan	W	0!
DeleteBackupSelection	W	0!
DeleteBackupVault	W	1!
DeleteBackupVaultAccessPolicy	P	1!
DeleteBackupVaultLockConfiguration	W	1!
DeleteBackupVaultNotifications	W	1!
DeleteBackupVaultSharingPolicy	P	1!
DeleteFramework	W	2!
DeleteRecoveryPoint	W	4!
DeleteReportPlan	W	5!
DeleteRestoreTestingPlan	W	6!
DeleteRestoreTestingSelection	W	6!
DeleteTieringConfiguration	W	7!
DescribeBackupAccessPoint	R	-
DescribeBackupJob	R	-
DescribeBackupVault	R	1!
DescribeCopyJob	R	-
DescribeFramework	R	2!
DescribeGlobalSettings	R	-
DescribeProtectedResource	R	-
DescribeRecoveryPoint	R	4!
DescribeRegionSettings	R	-
DescribeReportJob	R	-
DescribeReportPlan	R	5!
DescribeRestoreJob	R	-
DescribeScanJob	R	-
DisassociateBackupVaultMpaApprovalTeam	W	1!
DisassociateRecoveryPoint	W	4!
DisassociateRecoveryPointFromParent	W	4!
ExportBackupPlanTemplate	R	-
GetBackupPlan	R	0!
GetBackupPlanFromJSON	R	-
GetBackupPlanFromTemplate	R	-
GetBackupSelection	R	0!
GetBackupVaultAccessPolicy	R	1!
GetBackupVaultNotifications	R	1!
GetBackupVaultSharingPolicy	R	1!
GetLegalHold	R	3!
GetRecoveryPointIndexDetails	R	4!
GetRecoveryPointRestoreMetadata	R	4!
GetRestoreJobMetadata	R	-
GetRestoreTestingInferredMetadata	R	-
GetRestoreTestingPlan	R	6!
GetRestoreTestingSelection	R	6!
GetSupportedResourceTypes	R	-
GetTieringConfiguration	R	7!
ListBackupJobs	L	-
ListBackupJobSummaries	L	-
ListBackupPlans	L	-
ListBackupPlanTemplates	L	-
ListBackupPlanVersions	L	0!
ListBackupSelections	L	0!
ListBackupVaults	L	-
ListCopyJobs	L	-
ListCopyJobSummaries	L	-
ListFrameworks	L	-
ListIndexedRecoveryPoints	L	-
ListIndexedRecoveryPointsForSearch	P	-
ListLegalHolds	L	-
ListProtectedResources	L	-
ListProtectedResourcesByBackupVault	L	1!
ListRecoveryPointsByBackupVault	L	1!
ListRecoveryPointsByLegalHold	L	3!
ListRecoveryPointsByResource	L	-
ListReportJobs	L	-
ListReportPlans	L	-
ListRestoreAccessBackupVaults	L	1!
ListRestoreJobs	L	-
ListRestoreJobsByProtectedResource	L	-
ListRestoreJobSummaries	L	-
ListRestoreTestingPlans	L	-
ListRestoreTestingSelections	L	6!
ListScanJobs	L	-
ListScanJobSummaries	L	-
ListTags	R	0,1,2,3,4,5,6,7
ListTieringConfigurations	L	-
PutBackupVaultAccessPolicy	P	1!
PutBackupVaultLockConfiguration	W	1!	:77
PutBackupVaultNotifications	W	1!
PutBackupVaultSharingPolicy	P	1!
PutRestoreValidationResult	W	-
RevokeRestoreAccessBackupVault	W	1!
SearchRecoveryPoint	P	4!
StartBackupJob	W	1!>1
StartCopyJob	W	4!>1
StartReportJob	W	5!
StartRestoreJob	W	4!>1
StartScanJob	W	4!>1
StopBackupJob	W	-
TagResource	T	0,1,2,3,4,5,6,7	:1
UntagResource	T	0,1,2,3,4,5,6,7	:2
UpdateBackupPlan	W	0!>1
UpdateFramework	W	2!
UpdateGlobalSettings	W	-
UpdateRecoveryPointIndexSettings	W	4!	:78
UpdateRecoveryPointLifecycle	W	4!
UpdateRegionSettings	W	-
UpdateReportPlan	W	5!	:79
UpdateRestoreTestingPlan	W	6!
UpdateRestoreTestingSelection	W	6!>1
UpdateTieringConfiguration	W	7!
AssociateGatewayToServer	W	0!,1!
Backup	W	2!
CreateGateway	W	-	:1
DeleteGateway	W	0!
DeleteHypervisor	W	1!
DisassociateGatewayFromServer	W	0!
GetBandwidthRateLimitSchedule	R	0!
GetGateway	R	0!
GetHypervisor	R	1!
GetHypervisorPropertyMappings	R	1!
GetVirtualMachine	R	2!
ImportHypervisorConfiguration	W	-	:1
ListGateways	R	-
ListHypervisors	R	-
ListTagsForResource	R	0,1,2
ListVirtualMachines	R	-
PutBandwidthRateLimitSchedule	W	0!
PutHypervisorPropertyMappings	W	1!>1
PutMaintenanceStartTime	W	0!
Restore	W	1!
StartVirtualMachinesMetadataSync	W	1!>1
TagResource	T	0,1,2	:1
TestHypervisorConfiguration	W	0!
UntagResource	T	0,1,2	:2
UpdateGatewayInformation	W	0!
UpdateGatewaySoftwareNow	W	0!
UpdateHypervisor	W	0!
GetSearchJob	R	1!
GetSearchResultExportJob	R	0!
ListSearchJobBackups	R	1!
ListSearchJobResults	R	1!
ListSearchJobs	L	-
ListSearchResultExportJobs	L	-
ListTagsForResource	R	0,1
StartSearchJob	W	-	:8
StartSearchResultExportJob	W	1!>1	:1
StopSearchJob	W	1!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
CommitBackupJob	W	-
DeleteObjects	W	-
DescribeBackupJob	W	-
GetBaseBackup	W	-
GetChunk	W	-
GetIncrementalBaseBackup	W	-
GetObjectMetadata	W	-
ListChunks	W	-
ListObjects	W	-
MountCapsule	W	-
NotifyObjectComplete	W	-
PutChunk	W	-
PutObject	W	-
StartObject	W	-
UpdateObjectComplete	W	-
CancelJob	W	2!
CreateComputeEnvironment	W	0!	:1
CreateConsumableResource	W	1!	:1
CreateJobQueue	W	0,5!,7,8	:1
CreateQuotaShare	W	5!,6!	:1
CreateSchedulingPolicy	W	7!	:1
CreateServiceEnvironment	W	8!>0	:1
DeleteComputeEnvironment	W	0!
DeleteConsumableResource	W	1!
DeleteJobQueue	W	5!
DeleteQuotaShare	W	6!
DeleteSchedulingPolicy	W	7!
DeleteServiceEnvironment	W	8!
DeregisterJobDefinition	W	4!
DescribeComputeEnvironments	R	-
DescribeConsumableResource	R	1!
DescribeJobDefinitions	R	-
DescribeJobQueues	R	-
DescribeJobs	R	-
DescribeQuotaShare	R	6!
DescribeSchedulingPolicies	R	-
DescribeServiceEnvironments	R	-
DescribeServiceJob	R	-
GetJobQueueSnapshot	R	5!
ListConsumableResources	L	-
ListJobs	L	-
ListJobsByConsumableResource	L	1!
ListQuotaShares	L	5!
ListSchedulingPolicies	R	-
ListServiceJobs	L	-
ListTagsForResource	R	0,1,2,4,5,6,7,8,9
RegisterJobDefinition	W	1,3!:0	:80
SubmitJob	W	1,2!:81,3,4,5!	:1
SubmitServiceJob	W	5!,6,9!:82	:83
TagResource	T	0,1,2,4,5,6,7,8,9	:1
TerminateJob	W	2!
TerminateServiceJob	W	9!
UntagResource	T	0,1,2,4,5,6,7,8,9	:2
UpdateComputeEnvironment	W	0!
UpdateConsumableResource	W	1!
UpdateJobQueue	W	0,5!,7
UpdateQuotaShare	W	6!
UpdateSchedulingPolicy	W	7!
UpdateServiceEnvironment	W	8!
UpdateServiceJob	W	9!	:84
CreateDashboard	W	-
DeleteDashboard	W	-
GetDashboard	R	-
GetResourcePolicy	R	-
ListDashboards	R	-
ListTagsForResource	R	-
TagResource	T	-	:1
UntagResource	T	-	:2
UpdateDashboard	W	-
CreateExport	W	0,2!	:1
DeleteExport	W	1!	:0
GetExecution	R	1!	:0
GetExport	R	1!	:0
GetTable	R	2!
ListExecutions	L	1!	:0
ListExports	L	-
ListTables	L	-
ListTagsForResource	R	1!	:0
TagResource	T	1!	:8
UntagResource	T	1!	:11
UpdateExport	W	0,1!,2!	:0
CreateBillEstimate	W	1
CreateBillScenario	W	-	:1
CreateBillScenarioCommitmentModification	W	1!
CreateBillScenarioUsageModification	W	1!
CreateWorkloadEstimate	W	-	:1
CreateWorkloadEstimateUsage	W	2!
DeleteBillEstimate	W	0!
DeleteBillScenario	W	1!
DeleteBillScenarioCommitmentModification	W	1!
DeleteBillScenarioUsageModification	W	1!
DeleteWorkloadEstimate	W	2!
DeleteWorkloadEstimateUsage	W	2!
GetBillEstimate	R	0!
GetBillScenario	R	1!
GetPreferences	R	-
GetWorkloadEstimate	R	2!
ListBillEstimateCommitments	L	0!
ListBillEstimateInputCommitmentModifications	L	0!
ListBillEstimateInputUsageModifications	L	0!
ListBillEstimateLineItems	L	0!
ListBillEstimates	L	-
ListBillScenarioCommitmentModifications	L	1!
ListBillScenarios	L	-
ListBillScenarioUsageModifications	L	1!
ListTagsForResource	T	-
ListWorkloadEstimates	L	-
ListWorkloadEstimateUsage	L	2!
TagResource	T	1:0,2:0	:1
UntagResource	T	1:0,2:0	:2
UpdateBillEstimate	W	0!
UpdateBillScenario	W	1!
UpdateBillScenarioCommitmentModification	W	1!
UpdateBillScenarioUsageModification	W	1!
UpdatePreferences	W	-
UpdateWorkloadEstimate	W	2!
UpdateWorkloadEstimateUsage	W	2!
ListRecommendedActions	L	-
AllowVendedLogDeliveryForResource	P	24
ApplyGuardrail	R	20!,21
AssociateAgentCollaborator	W	0!
AssociateAgentKnowledgeBase	W	0!,24!
AssociateThirdPartyKnowledgeBase	W	-	:85
BatchDeleteEvaluationJob	W	15!
CallWithBearerToken	R	-	:86
CancelAutomatedReasoningPolicyBuildWorkflow	W	4!
CopyBlueprintStage	W	7!
CountTokens	R	19!
CreateAgent	W	-	:1
CreateAgentActionGroup	W	0!	:1
CreateAgentAlias	W	0!	:1
CreateAutomatedReasoningPolicy	W	-	:1
CreateAutomatedReasoningPolicyTestCase	W	4!
CreateAutomatedReasoningPolicyVersion	W	4!	:1
CreateBlueprint	W	-	:1
CreateBlueprintVersion	W	7!
CreateCustomModel	W	-	:1
CreateCustomModelDeployment	W	9!	:1
CreateDataAutomationProject	W	7	:1
CreateDataSource	W	24!
CreateEvaluationJob	W	9!,14!,19!,31!	:1
CreateFlow	W	-	:1
CreateFlowAlias	W	16!	:1
CreateFlowVersion	W	16!
CreateFoundationModelAgreement	W	-
CreateGuardrail	W	4,5,21	:1
CreateGuardrailVersion	W	20!
CreateInferenceProfile	W	2!,19!,23!	:1
CreateInvocation	W	34!
CreateKnowledgeBase	W	-	:1
CreateMarketplaceModelEndpoint	W	-
CreateModelCopyJob	W	9!	:1
CreateModelCustomizationJob	W	9!,19!	:1
CreateModelEvaluationJob	W	9!,19!	:1
CreateModelImportJob	W	-	:1
CreateModelInvocationJob	W	9!,19!,29!	:1
CreatePrompt	W	-	:1
CreatePromptRouter	W	2!,19!,23!	:1
CreatePromptVersion	W	30!	:1
CreateProvisionedModelThroughput	W	9!,19!	:1
CreateSession	W	-	:1
DeleteAgent	W	0!
DeleteAgentActionGroup	W	0!
DeleteAgentAlias	W	1!
DeleteAgentMemory	W	1!
DeleteAgentVersion	W	0!
DeleteAutomatedReasoningPolicy	W	4!,5!
DeleteAutomatedReasoningPolicyBuildWorkflow	W	4!
DeleteAutomatedReasoningPolicyTestCase	W	4!
DeleteBlueprint	W	7!
DeleteCustomModel	W	9!
DeleteCustomModelDeployment	W	10!
DeleteDataAutomationProject	W	13!
DeleteDataSource	W	24!
DeleteEnforcedGuardrailConfiguration	W	-
DeleteFlow	W	16!
DeleteFlowAlias	W	17!
DeleteFlowVersion	W	16!
DeleteFoundationModelAgreement	W	-
DeleteGuardrail	W	20!
DeleteImportedModel	W	22!
DeleteInferenceProfile	W	2!
DeleteKnowledgeBase	W	24!
DeleteKnowledgeBaseDocuments	W	24!
DeleteMarketplaceModelAgreement	W	-
DeleteMarketplaceModelEndpoint	W	6!
DeleteModelInvocationLoggingConfiguration	W	-
DeletePrompt	W	30!,32!
DeletePromptRouter	W	31!
DeleteProvisionedModelThroughput	W	33!
DeleteResourcePolicy	W	9,20,21
DeleteSession	W	34!
DeregisterMarketplaceModelEndpoint	W	6!
DetectGeneratedContent	R	19!
DisassociateAgentCollaborator	W	0!
DisassociateAgentKnowledgeBase	W	0!,24!
EndSession	W	34!
ExportAutomatedReasoningPolicyVersion	R	4!,5!
GenerateQuery	R	-
GetAgent	R	0!
GetAgentActionGroup	R	0!
GetAgentAlias	R	1!
GetAgentCollaborator	R	0!
GetAgentKnowledgeBase	R	0!,24!
GetAgentMemory	R	1!
GetAgentVersion	R	0!
GetAsyncInvoke	R	3!
GetAutomatedReasoningPolicy	R	4!,5!
GetAutomatedReasoningPolicyAnnotations	R	4!
GetAutomatedReasoningPolicyBuildWorkflow	R	4!
GetAutomatedReasoningPolicyBuildWorkflowResultAssets	R	4!
GetAutomatedReasoningPolicyNextScenario	R	4!
GetAutomatedReasoningPolicyTestCase	R	4!
GetAutomatedReasoningPolicyTestResult	R	4!
GetBlueprint	R	7!
GetBlueprintOptimizationStatus	R	8!
GetBlueprintRecommendation	R	-
GetCustomModel	R	9!
GetCustomModelDeployment	R	10!
GetDataAutomationProject	R	13!
GetDataAutomationStatus	R	11!
GetDataSource	R	24!
GetEvaluationJob	R	15!
GetExecutionFlowSnapshot	R	16!,17!,18!
GetFlow	R	16!
GetFlowAlias	R	17!
GetFlowExecution	R	16!,17!,18!
GetFlowVersion	R	16!
GetFoundationModel	R	19!
GetFoundationModelAvailability	R	-
GetGuardrail	R	20!
GetImportedModel	R	22!
GetInferenceProfile	R	2!,23!
GetIngestionJob	R	24!
GetInvocationStep	R	34!
GetKnowledgeBase	R	24!
GetKnowledgeBaseDocuments	R	24!
GetMarketplaceModelEndpoint	R	6!
GetModelCopyJob	R	25!
GetModelCustomizationJob	R	26!
GetModelEvaluationJob	R	27!
GetModelImportJob	R	28!
GetModelInvocationJob	R	29!
GetModelInvocationLoggingConfiguration	R	-
GetPrompt	R	30!,32!
GetPromptRouter	R	14!,31!
GetProvisionedModelThroughput	R	33!
GetResourcePolicy	R	9,20,21
GetSession	R	34!
GetUseCaseForModelAccess	R	-
IngestKnowledgeBaseDocuments	W	24!
InvokeAgent	R	1!
InvokeAutomatedReasoningPolicy	R	4!,5!
InvokeBlueprintOptimizationAsync	W	7!,12!	:1
InvokeBlueprintRecommendationAsync	W	12!
InvokeBuilder	W	-
InvokeDataAutomation	W	7!,12!,13!
InvokeDataAutomationAsync	W	7!,12!,13!	:1
InvokeFlow	R	17!
InvokeInlineAgent	R	-	:87
InvokeModel	R	2!,3!,6!,10!,14!,19!,22!,23!,31!,33!	:88
InvokeModelWithResponseStream	R	2!,6!,10!,14!,19!,22!,23!,31!,33!	:89
InvokeTool	R	35!
ListAgentActionGroups	L	0!
ListAgentAliases	L	0!
ListAgentCollaborators	L	0!
ListAgentKnowledgeBases	L	0!
ListAgents	L	-
ListAgentVersions	L	0!
ListAsyncInvokes	L	-
ListAutomatedReasoningPolicies	L	4
ListAutomatedReasoningPolicyBuildWorkflows	L	4!
ListAutomatedReasoningPolicyTestCases	L	4!
ListAutomatedReasoningPolicyTestResults	L	4!
ListBlueprints	L	13
ListCustomModelDeployments	L	-
ListCustomModels	L	-
ListDataAutomationProjects	L	7
ListDataSources	L	24!
ListEnforcedGuardrailsConfiguration	L	-
ListEvaluationJobs	L	-
ListFlowAliases	L	16!
ListFlowExecutionEvents	L	16!,17!,18!
ListFlowExecutions	L	16!,17
ListFlows	L	-
ListFlowVersions	L	16!
ListFoundationModelAgreementOffers	L	-
ListFoundationModels	L	-
ListGuardrails	L	20
ListImportedModels	L	-
ListInferenceProfiles	L	-
ListIngestionJobs	L	24!
ListInvocations	L	34!
ListInvocationSteps	L	34!
ListKnowledgeBaseDocuments	L	24!
ListKnowledgeBases	L	-
ListMarketplaceModelEndpoints	R	-
ListModelCopyJobs	L	-
ListModelCustomizationJobs	L	-
ListModelEvaluationJobs	L	-
ListModelImportJobs	L	-
ListModelInvocationJobs	L	-
ListPromptRouters	L	-
ListPrompts	L	30
ListProvisionedModelThroughputs	L	-
ListSessions	L	-
ListTagsForResource	R	0!,1!,2!,3!,4!,5!,7!,8!,9!,10!,11!,13!,15!,16!,17!,20!,22!,24!,25!,26!,27!,28!,29!,30!,31!,32!,33!,34!
OptimizePrompt	R	-
PrepareAgent	W	0!
PrepareFlow	W	16!
PutEnforcedGuardrailConfiguration	W	-
PutFoundationModelEntitlement	W	-
PutInvocationStep	W	34!
PutModelInvocationLoggingConfiguration	W	-
PutResourcePolicy	W	9,20,21	:1
PutUseCaseForModelAccess	W	-
RegisterMarketplaceModelEndpoint	W	6!
RenderPrompt	R	30!,32!
Rerank	W	-
Retrieve	R	24!
RetrieveAndGenerate	W	-
StartAutomatedReasoningPolicyBuildWorkflow	W	4!
StartAutomatedReasoningPolicyTestWorkflow	W	4!
StartFlowExecution	W	16!,17!
StartIngestionJob	W	24!
StopEvaluationJob	W	15!
StopFlowExecution	W	16!,17!,18!
StopIngestionJob	W	24!
StopModelCustomizationJob	W	26!
StopModelInvocationJob	W	29!
TagResource	T	0,1,2,3,4,5,7,8,9,10,11,13,15,16,17,20,22,24,25,26,27,28,29,30,31,32,33,34	:1
UntagResource	T	0,1,2,3,4,5,7,8,9,10,11,13,15,16,17,20,22,24,25,26,27,28,29,30,31,32,33,34	:2
UpdateAgent	W	0!
UpdateAgentActionGroup	W	0!
UpdateAgentAlias	W	1!
UpdateAgentCollaborator	W	0!
UpdateAgentKnowledgeBase	W	0!,24!
UpdateAutomatedReasoningPolicy	W	4!
UpdateAutomatedReasoningPolicyAnnotations	W	4!
UpdateAutomatedReasoningPolicyTestCase	W	4!
UpdateBlueprint	W	7!
UpdateCustomModelDeployment	W	9!,10!
UpdateDataAutomationProject	W	7,13!
UpdateDataSource	W	24!
UpdateFlow	W	16!
UpdateFlowAlias	W	17!
UpdateGuardrail	W	4,5,20!,21
UpdateKnowledgeBase	W	24!
UpdateMarketplaceModelEndpoint	W	6!
UpdatePrompt	W	30!
UpdateProvisionedModelThroughput	W	9!,19!,33!
UpdateSession	W	34!
ValidateFlowDefinition	R	-
AllowVendedLogDeliveryForResource	P	8!
AuthorizeAction	P	7!,12!
BatchCreateMemoryRecords	W	8!	:90
BatchDeleteMemoryRecords	W	8!
BatchUpdateMemoryRecords	W	8!	:90
CompleteResourceTokenAuth	R	9!,16!,17!,18!	:91
ConnectBrowserAutomationStream	R	-
ConnectBrowserLiveViewStream	R	-
CreateAgentRuntime	W	-	:92>1
CreateAgentRuntimeEndpoint	W	14!	:1
CreateApiKeyCredentialProvider	W	0!,16!	:1
CreateBrowser	W	-	:92
CreateBrowserProfile	W	-	:1
CreateCodeInterpreter	W	-	:92
CreateEvaluator	W	-	:8
CreateEvent	W	8!	:93
CreateGateway	W	-	:1>1
CreateGatewayTarget	W	7!
CreateMemory	W	-	:94>1
CreateOauth2CredentialProvider	W	9!,16!	:1
CreateOnlineEvaluationConfig	W	-	:8>1
CreatePolicy	W	12!
CreatePolicyEngine	W	-
CreateWorkloadIdentity	W	17!,18!	:1
DeleteAgentRuntime	W	14!
DeleteAgentRuntimeEndpoint	W	14!,15!
DeleteApiKeyCredentialProvider	W	0!,16!
DeleteBrowser	W	2!
DeleteBrowserProfile	W	3!
DeleteCodeInterpreter	W	5!
DeleteEvaluator	W	6!
DeleteEvent	W	8!	:93
DeleteGateway	W	7!
DeleteGatewayTarget	W	7!
DeleteMemory	W	8!
DeleteMemoryRecord	W	8!
DeleteOauth2CredentialProvider	W	9!,16!
DeleteOnlineEvaluationConfig	W	10!
DeletePolicy	W	11!,12!
DeletePolicyEngine	W	12!
DeleteResourcePolicy	W	7,14,15
DeleteWorkloadIdentity	W	17!,18!
Evaluate	W	6!
GetAgentCard	R	14!,15!
GetAgentRuntime	R	14!
GetAgentRuntimeEndpoint	R	14!,15!
GetApiKeyCredentialProvider	R	0!,16!
GetBrowser	R	2!
GetBrowserProfile	R	3!
GetBrowserSession	R	1!,2!
GetCodeInterpreter	R	5!
GetCodeInterpreterSession	R	4!,5!
GetEvaluator	R	6!
GetEvent	R	8!	:93
GetGateway	R	7!
GetGatewayTarget	R	7!
GetMemory	R	8!
GetMemoryRecord	R	8!
GetOauth2CredentialProvider	R	9!,16!
GetOnlineEvaluationConfig	R	10!
GetPolicy	R	11!,12!
GetPolicyEngine	R	12!
GetPolicyGeneration	R	12!,13!
GetResourceApiKey	R	0!,16!,17!,18!
GetResourceOauth2Token	R	9!,16!,17!,18!
GetResourcePolicy	R	7,14,15
GetTokenVault	R	16!
GetWorkloadAccessToken	W	17!,18!
GetWorkloadAccessTokenForJWT	W	17!,18!	:95
GetWorkloadAccessTokenForUserId	W	17!,18!	:96
GetWorkloadIdentity	R	17!,18!
InvokeAgentRuntime	W	14!,15!
InvokeAgentRuntimeCommand	W	14!,15!
InvokeAgentRuntimeForUser	W	14!,15!
InvokeAgentRuntimeWithWebSocketStream	W	14!,15!
InvokeAgentRuntimeWithWebSocketStreamForUser	W	14!,15!
InvokeCodeInterpreter	W	4!,5!
InvokeGateway	P	7!
ListActors	L	8!
ListAgentRuntimeEndpoints	L	-
ListAgentRuntimes	L	-
ListAgentRuntimeVersions	L	-
ListApiKeyCredentialProviders	R	0!,16!
ListBrowserProfiles	L	-
ListBrowsers	L	-
ListBrowserSessions	L	-
ListCodeInterpreters	L	-
ListCodeInterpreterSessions	L	4!,5!
ListEvaluators	L	-
ListEvents	L	8!	:93
ListGateways	L	-
ListGatewayTargets	L	7!
ListMemories	L	-
ListMemoryExtractionJobs	L	8!
ListMemoryRecords	L	8!	:97
ListOauth2CredentialProviders	R	9!,16!
ListOnlineEvaluationConfigs	L	-
ListPolicies	L	12!
ListPolicyEngines	L	-
ListPolicyGenerationAssets	L	12!,13!
ListPolicyGenerations	L	12!
ListSessions	L	8!	:98
ListTagsForResource	L	0,2,3,5,6,7,8,9,10,14,15,16,17,18
ListWorkloadIdentities	R	17!,18!
ManageAdminPolicy	P	-
ManageResourceScopedPolicy	P	7!
PartiallyAuthorizeActions	P	7!,12!
PutResourcePolicy	W	7,14,15
RetrieveMemoryRecords	L	8!	:97
SaveBrowserSessionProfile	W	1!,2!,3!
SetTokenVaultCMK	R	16!
StartBrowserSession	W	1!,2!,3
StartCodeInterpreterSession	W	4!,5!
StartMemoryExtractionJob	W	8!	:99
StartPolicyGeneration	W	12!
StopBrowserSession	W	1!,2!
StopCodeInterpreterSession	W	4!,5!
StopRuntimeSession	W	14!,15!
SynchronizeGatewayTargets	P	7!
TagResource	T	0,2,3,5,6,7,8,9,10,14,15,16,17,18	:1
UntagResource	T	0,2,3,5,6,7,8,9,10,14,15,16,17,18	:2
UpdateAgentRuntime	W	14!>1	:100
UpdateAgentRuntimeEndpoint	W	14!,15!
UpdateApiKeyCredentialProvider	W	0!,16!
UpdateBrowserStream	W	1!,2!
UpdateEvaluator	W	6!
UpdateGateway	W	7!>1
UpdateGatewayTarget	W	7!
UpdateMemory	W	8!>1
UpdateOauth2CredentialProvider	W	9!,16!
UpdateOnlineEvaluationConfig	W	10!>1
UpdatePolicy	W	11!,12!
UpdatePolicyEngine	W	12!
UpdateWorkloadIdentity	W	17!,18!
ArchiveProject	W	0!:0
CallWithBearerToken	L	-	:101
CancelFineTuningJob	W	0!:0	:102
CancelInference	W	0!:0
CreateFile	W	0!:0
CreateFineTuningJob	W	0!:0	:103
CreateInference	W	0!:0	:104
CreateProject	W	0!:0	:1
DeleteFile	W	0!:0	:105
DeleteInference	W	0!:0
GetFile	R	0!:0	:105
GetFineTuningJob	R	0!:0	:102
GetInference	R	0!:0
GetModel	R	0!:0
GetProject	R	0!:0
ListFiles	L	0!:0
ListFineTuningJobs	L	0!:0
ListModels	L	0!:0
ListProjects	L	0!
ListTagsForResource	R	0:0
TagResource	T	0:0	:1
UntagResource	T	0:0	:2
UpdateProject	W	0!:0
AssociateSourceViews	W	0!>35	:0
CreateBillingView	W	0!>35	:1
DeleteBillingView	W	0!	:0
DeleteResourcePolicy	P	0!	:0
DisassociateSourceViews	W	0!	:0
GetBillingData	R	0	:0
GetBillingDetails	R	0	:0
GetBillingNotifications	R	-
GetBillingPreferences	R	-
GetBillingView	R	0!	:0
GetBillingViewData	R	0!
GetContractInformation	R	-
GetCredits	R	-
GetIAMAccessPreference	R	-
GetResourcePolicy	P	0!	:0
GetSellerOfRecord	R	-
ListBillingViews	R	-
ListSourceViewsForBillingView	L	0!	:0
ListTagsForResource	R	0!	:0
PutContractInformation	W	-
PutResourcePolicy	P	0!	:0
RedeemCredits	W	-
TagResource	T	0!	:8
UntagResource	T	0!	:11
UpdateBillingPreferences	W	-
UpdateBillingView	W	0!	:0
UpdateIAMAccessPreference	W	-
UseSourceView	R	-
AssociateAccounts	W	0!
AssociatePricingRules	W	2!,3!
BatchAssociateResourcesToCustomLineItem	W	1!
BatchDisassociateResourcesFromCustomLineItem	W	1!
CreateBillingGroup	W	2!	:1
CreateCustomLineItem	W	0!	:1
CreatePricingPlan	W	3!	:1
CreatePricingRule	W	-	:1
DeleteBillingGroup	W	0!
DeleteCustomLineItem	W	1!
DeletePricingPlan	W	2!
DeletePricingRule	W	3!
DisassociateAccounts	W	0!
DisassociatePricingRules	W	2!,3!
GetBillingGroupCostReport	R	0!
ListAccountAssociations	L	-
ListBillingGroupCostReports	R	-
ListBillingGroups	R	-
ListCustomLineItems	R	-
ListCustomLineItemVersions	R	1!
ListPricingPlans	R	-
ListPricingPlansAssociatedWithPricingRule	L	3!
ListPricingRules	R	-
ListPricingRulesAssociatedToPricingPlan	L	2!
ListResourcesAssociatedToCustomLineItem	L	1!
ListTagsForResource	R	0,1,2,3	:1
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateBillingGroup	W	0!
UpdateCustomLineItem	W	1!
UpdatePricingPlan	W	2!
UpdatePricingRule	W	3!
AcceptUserAgreement	W	-
CancelJob	W	0!
CancelQuantumTask	W	1!
CreateJob	W	-	:8
CreateQuantumTask	W	-	:8
CreateSpendingLimit	W	-	:8
DeleteSpendingLimit	W	-	:8
GetDevice	R	-
GetJob	R	0!
GetQuantumTask	R	1!
GetServiceLinkedRoleStatus	R	-
GetUserAgreementStatus	R	-
ListTagsForResource	R	0,1,2
SearchDevices	R	-
SearchJobs	R	-
SearchQuantumTasks	R	-
SearchSpendingLimits	R	-
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateSpendingLimit	W	-	:8
CreateBudgetAction	W	1!>1	:8
DeleteBudgetAction	W	1!
DescribeBudgetAction	R	1!
DescribeBudgetActionHistories	R	1!
DescribeBudgetActionsForAccount	R	-
DescribeBudgetActionsForBudget	R	0!
ExecuteBudgetAction	W	1!
ListTagsForResource	R	0,1
ModifyBudget	W	0!>0
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateBudgetAction	W	1!>1
ViewBudget	R	0!>36
CreateEvent	W	-	:1>0
EvaluateProfilingGroups	W	0!	:0
GetEvent	R	0!	:0
GetJoinEventStatus	R	0!	:0
JoinEvent	W	0!	:0
ListBugs	R	0!>37	:0
ListEventParticipants	R	0!	:0
ListEvents	L	-	:0
ListEventScores	R	0!	:0
ListProfilingGroups	R	0!	:0
ListPullRequests	R	0!	:0
ListTagsForResource	R	0!	:0
TagResource	T	0!	:1
UntagResource	T	0!	:1
UpdateEvent	W	0!>38	:0
UpdateWorkItem	W	0!>39	:0
UpdateWorkItemAdmin	W	0!>39	:0
BatchGetCaseRule	R	1!,2!
BatchGetField	R	2!,3!
BatchPutFieldOptions	W	2!,3!
CreateCase	W	0!,2!,3!,6!	:106
CreateCaseRule	W	1!,2!
CreateDomain	W	-
CreateField	W	2!,3!
CreateLayout	W	2!,4!
CreateRelatedItem	W	0!,2!,5!	:106
CreateTemplate	W	2!,4!,6!
DeleteCase	W	0!,2!
DeleteCaseRule	W	1!,2!
DeleteDomain	W	2!
DeleteField	W	2!,3!
DeleteLayout	W	2!,4!
DeleteRelatedItem	W	0!,2!,5!
DeleteTemplate	W	2!,6!
GetCase	R	0!,2!,3!
GetCaseAuditEvents	R	0!,2!
GetCaseEventConfiguration	R	2!
GetDomain	R	2!
GetLayout	R	2!,4!
GetTemplate	R	2!,6!
ListCaseRules	L	2!
ListCasesForContact	L	2!
ListDomains	L	-
ListFieldOptions	L	2!,3!
ListFields	L	2!
ListLayouts	L	2!
ListTagsForResource	R	-
ListTemplates	L	2!
PutCaseEventConfiguration	W	2!
SearchCases	R	2!
SearchRelatedItems	R	0!,2!
TagResource	T	0,1,2,3,4,5,6	:1
UntagResource	T	0,1,2,3,4,5,6	:2
UpdateCase	W	0!,2!,3!	:106
UpdateCaseRule	W	1!,2!
UpdateField	W	2!,3!
UpdateLayout	W	2!,4!
UpdateTemplate	W	2!,6!
Alter	W	0,2	:1
AlterMultiRegionResource	W	0,2	:1
Create	W	0,2	:1
CreateMultiRegionResource	W	0,2	:1
Drop	W	0,2
DropMultiRegionResource	W	0,2
GetRecords	R	1!
GetShardIterator	R	1!
GetStream	R	1!
ListStreams	L	-
Modify	W	2!
ModifyMultiRegionResource	W	2!
Restore	W	2!
RestoreMultiRegionTable	W	2!
Select	R	2!
SelectMultiRegionResource	R	2!
TagMultiRegionResource	T	0,2	:1
TagResource	T	0,1,2	:1
UnTagMultiRegionResource	T	0,2	:2
UntagResource	T	0,1,2	:2
UpdatePartitioner	W	2!
CreateAnomalyMonitor	W	-	:1
CreateAnomalySubscription	W	-	:1
CreateCostCategoryDefinition	W	-	:1
CreateNotificationSubscription	W	-
CreateReport	W	-
DeleteAnomalyMonitor	W	0!	:0
DeleteAnomalySubscription	W	1!	:0
DeleteCostCategoryDefinition	W	3!	:0
DeleteNotificationSubscription	W	-
DeleteReport	W	-
DescribeCostCategoryDefinition	R	3!	:0
DescribeNotificationSubscription	R	-
DescribeReport	R	-
GetAnomalies	R	0!	:0
GetAnomalyMonitors	R	0!	:0
GetAnomalySubscriptions	R	1!	:0
GetApproximateUsageRecords	R	-
GetCommitmentPurchaseAnalysis	R	-
GetConsoleActionSetEnforced	R	-
GetCostAndUsage	R	2	:0
GetCostAndUsageComparisons	R	2	:0
GetCostAndUsageWithResources	R	2	:0
GetCostCategories	R	2	:0
GetCostComparisonDrivers	R	2	:0
GetCostForecast	R	2	:0
GetDimensionValues	R	2	:0
GetPreferences	R	-
GetReservationCoverage	R	-
GetReservationPurchaseRecommendation	R	-
GetReservationUtilization	R	-
GetRightsizingRecommendation	R	-
GetSavingsPlanPurchaseRecommendationDetails	R	-
GetSavingsPlansCoverage	R	-
GetSavingsPlansPurchaseRecommendation	R	-
GetSavingsPlansUtilization	R	-
GetSavingsPlansUtilizationDetails	R	-
GetTags	R	2	:0
GetUsageForecast	R	2	:0
ListCommitmentPurchaseAnalyses	L	-
ListCostAllocationTagBackfillHistory	L	-
ListCostAllocationTags	L	-
ListCostCategoryDefinitions	L	-
ListCostCategoryResourceAssociations	L	-
ListSavingsPlansPurchaseRecommendationGeneration	L	-
ListTagsForResource	R	0,1,3	:0
ProvideAnomalyFeedback	W	-
StartCommitmentPurchaseAnalysis	W	-
StartCostAllocationTagBackfill	W	-
StartSavingsPlansPurchaseRecommendationGeneration	W	-
TagResource	T	0,1,3	:8
UntagResource	T	0,1,3	:11
UpdateAnomalyMonitor	W	0!	:0
UpdateAnomalySubscription	W	1!	:0
UpdateConsoleActionSetEnforced	W	-
UpdateCostAllocationTagsStatus	W	-
UpdateCostCategoryDefinition	W	3!	:0
UpdateNotificationSubscription	W	-
UpdatePreferences	W	-
UpdateReport	W	-
AssociateToConfiguration	W	0!,1!	:0
CreateChimeWebhookConfiguration	W	-	:1
CreateCustomAction	W	-	:1
CreateMicrosoftTeamsChannelConfiguration	W	-	:1
CreateSlackChannelConfiguration	W	-	:1
DeleteChimeWebhookConfiguration	W	0!	:0
DeleteCustomAction	W	1!	:0
DeleteMicrosoftTeamsChannelConfiguration	W	0!	:0
DeleteMicrosoftTeamsConfiguredTeam	W	-
DeleteMicrosoftTeamsUserIdentity	W	-
DeleteSlackChannelConfiguration	W	0!	:0
DeleteSlackUserIdentity	W	-
DeleteSlackWorkspaceAuthorization	W	-
DescribeChimeWebhookConfigurations	R	-
DescribeSlackChannelConfigurations	R	-
DescribeSlackChannels	R	-
DescribeSlackUserIdentities	R	-
DescribeSlackWorkspaces	R	-
DisassociateFromConfiguration	W	0!,1!	:0
GetAccountPreferences	R	-
GetCustomAction	R	1!	:0
GetMicrosoftTeamsChannelConfiguration	R	-	:0
GetMicrosoftTeamsOauthParameters	R	-
GetSlackOauthParameters	R	-
ListAssociations	R	0!
ListCustomActions	L	-
ListMicrosoftTeamsChannelConfigurations	R	-
ListMicrosoftTeamsConfiguredTeams	R	-
ListMicrosoftTeamsUserIdentities	R	-
ListTagsForResource	R	-
RedeemMicrosoftTeamsOauthCode	W	-
RedeemSlackOauthCode	W	-
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateAccountPreferences	W	-
UpdateChimeWebhookConfiguration	W	0!	:0
UpdateCustomAction	W	1!	:0
UpdateMicrosoftTeamsChannelConfiguration	W	0!	:0
UpdateSlackChannelConfiguration	W	0!	:0
AcceptDelegate	W	-
ActivateUsers	W	-
AddDomain	W	-
AddOrUpdateGroups	W	-
AssociateChannelFlow	W	1!,2!,3!,4!
AssociatePhoneNumbersWithVoiceConnector	W	10!
AssociatePhoneNumbersWithVoiceConnectorGroup	W	-
AssociatePhoneNumberWithUser	W	-
AssociateSigninDelegateGroupsWithAccount	W	-
AssociateVoiceConnectorConnect	W	-
AuthorizeDirectory	W	-
BatchCreateAttendee	W	8!
BatchCreateChannelMembership	W	1!,2!,3!
BatchCreateRoomMembership	W	-
BatchDeletePhoneNumber	W	-
BatchSuspendUser	W	-
BatchUnsuspendUser	W	-
BatchUpdateAttendeeCapabilitiesExcept	W	8!
BatchUpdatePhoneNumber	W	-
BatchUpdateUser	W	-
ChannelFlowCallback	W	3!
Connect	W	2!
ConnectDirectory	W	-	>40
CreateAccount	W	-
CreateApiKey	W	-
CreateAppInstance	W	-	:1
CreateAppInstanceAdmin	W	0!,1!,2!
CreateAppInstanceBot	W	-	:1
CreateAppInstanceUser	W	-	:1
CreateAttendee	W	8!
CreateBot	W	-
CreateCDRBucket	W	-	>41
CreateChannel	W	1!,2!	:1
CreateChannelBan	W	1!,2!,3!
CreateChannelFlow	W	0!	:1
CreateChannelMembership	W	1!,2!,3!
CreateChannelModerator	W	1!,2!,3!
CreateConnectAnalyticsConnector	W	-	:1>42
CreateConnectCallTransferConnector	W	-	:1>42
CreateMediaCapturePipeline	W	-	:1>43
CreateMediaConcatenationPipeline	W	-	:1>43
CreateMediaInsightsPipeline	W	5!>44	:1
CreateMediaInsightsPipelineConfiguration	W	-	:1>45
CreateMediaLiveConnectorPipeline	W	-	:1
CreateMediaPipelineKinesisVideoStreamPool	W	-	:1>46
CreateMediaStreamPipeline	W	7!>47	:1
CreateMeeting	W	-	:1
CreateMeetingDialOut	W	8!
CreateMeetingWithAttendees	W	-	:1
CreatePhoneNumberOrder	W	-
CreateProxySession	W	10!
CreateRoom	W	-
CreateRoomMembership	W	-
CreateSipMediaApplication	W	-	:1
CreateSipMediaApplicationCall	W	9!
CreateSipRule	W	9
CreateUser	W	-
CreateVoiceConnector	W	-	:1>48
CreateVoiceConnectorGroup	W	10
CreateVoiceProfile	W	-
CreateVoiceProfileDomain	W	-	:1>49
DeleteAccount	W	-
DeleteAccountOpenIdConfig	W	-
DeleteApiKey	W	-
DeleteAppInstance	W	0!
DeleteAppInstanceAdmin	W	0!,1!,2!
DeleteAppInstanceBot	W	1!
DeleteAppInstanceStreamingConfigurations	W	0!
DeleteAppInstanceUser	W	2!
DeleteAttendee	W	8!
DeleteCDRBucket	W	-	>50
DeleteChannel	W	1!,2!,3!
DeleteChannelBan	W	1!,2!,3!
DeleteChannelFlow	W	3!
DeleteChannelMembership	W	1!,2!,3!
DeleteChannelMessage	W	1!,2!,3!
DeleteChannelModerator	W	1!,2!,3!
DeleteDelegate	W	-
DeleteDomain	W	-
DeleteEventsConfiguration	W	-
DeleteGroups	W	-
DeleteMediaCapturePipeline	W	6!
DeleteMediaInsightsPipelineConfiguration	W	5!>51
DeleteMediaPipeline	W	6!
DeleteMediaPipelineKinesisVideoStreamPool	W	7!
DeleteMeeting	W	8!
DeleteMessagingStreamingConfigurations	W	0!
DeletePhoneNumber	W	-
DeleteProxySession	W	10!
DeleteRoom	W	-
DeleteRoomMembership	W	-
DeleteSipMediaApplication	W	9!
DeleteSipRule	W	-
DeleteVoiceConnector	W	10!>52
DeleteVoiceConnectorEmergencyCallingConfiguration	W	10!
DeleteVoiceConnectorExternalSystemsConfiguration	W	10!
DeleteVoiceConnectorGroup	W	-
DeleteVoiceConnectorOrigination	W	10!
DeleteVoiceConnectorProxy	W	10!
DeleteVoiceConnectorStreamingConfiguration	W	10!
DeleteVoiceConnectorTermination	W	10!
DeleteVoiceConnectorTerminationCredentials	P	10!
DeleteVoiceProfile	W	11!
DeleteVoiceProfileDomain	W	12!
DeregisterAppInstanceUserEndpoint	W	2!
DescribeAppInstance	R	0!
DescribeAppInstanceAdmin	R	0!,1!,2!
DescribeAppInstanceBot	R	1!
DescribeAppInstanceUser	R	2!
DescribeAppInstanceUserEndpoint	R	2!
DescribeChannel	R	1!,2!,3!
DescribeChannelBan	R	1!,2!,3!
DescribeChannelFlow	R	4!
DescribeChannelMembership	R	1!,2!,3!
DescribeChannelMembershipForAppInstanceUser	R	1!,2!,3!
DescribeChannelModeratedByAppInstanceUser	R	1!,2!,3!
DescribeChannelModerator	R	1!,2!,3!
DisassociateChannelFlow	W	1!,2!,3!,4!
DisassociatePhoneNumberFromUser	W	-
DisassociatePhoneNumbersFromVoiceConnector	W	10!
DisassociatePhoneNumbersFromVoiceConnectorGroup	W	-
DisassociateSigninDelegateGroupsFromAccount	W	-
DisassociateVoiceConnectorConnect	W	-
DisconnectDirectory	W	-
GetAccount	R	-
GetAccountResource	R	-
GetAccountSettings	R	-
GetAccountWithOpenIdConfig	R	-
GetAppInstanceRetentionSettings	R	0!
GetAppInstanceStreamingConfigurations	R	0!
GetAttendee	R	8!
GetBot	R	-
GetCDRBucket	R	-	>53
GetChannelMembershipPreferences	R	1!,2!,3!
GetChannelMessage	R	1!,2!,3!
GetChannelMessageStatus	R	1!,2!,3!
GetDomain	R	-
GetEventsConfiguration	R	-
GetGlobalSettings	R	-
GetMediaCapturePipeline	R	6!
GetMediaInsightsPipelineConfiguration	R	5!
GetMediaPipeline	R	6!
GetMediaPipelineKinesisVideoStreamPool	R	7!
GetMeeting	R	8!
GetMeetingDetail	R	-
GetMessagingSessionEndpoint	R	-
GetMessagingStreamingConfigurations	R	0!
GetPhoneNumber	R	-
GetPhoneNumberOrder	R	-
GetPhoneNumberSettings	R	-
GetProxySession	R	10!
GetRetentionSettings	R	-
GetRoom	R	-
GetSipMediaApplication	R	9!
GetSipMediaApplicationAlexaSkillConfiguration	R	9!
GetSipMediaApplicationLoggingConfiguration	R	9!
GetSipRule	R	-
GetSpeakerSearchTask	R	6,10
GetTelephonyLimits	R	-
GetUser	R	-
GetUserActivityReportData	R	-
GetUserByEmail	R	-
GetUserSettings	R	-
GetVoiceConnector	R	10!
GetVoiceConnectorEmergencyCallingConfiguration	R	10!
GetVoiceConnectorExternalSystemsConfiguration	R	10!
GetVoiceConnectorGroup	R	-
GetVoiceConnectorLoggingConfiguration	R	10!
GetVoiceConnectorOrigination	R	10!
GetVoiceConnectorProxy	R	10!
GetVoiceConnectorStreamingConfiguration	R	10!
GetVoiceConnectorTermination	R	10!
GetVoiceConnectorTerminationHealth	R	10!
GetVoiceProfile	R	11!
GetVoiceProfileDomain	R	12!
GetVoiceToneAnalysisTask	R	6,10
InviteDelegate	W	-
InviteUsers	W	-
InviteUsersFromProvider	W	-
ListAccounts	L	-
ListAccountUsageReportData	L	-
ListApiKeys	L	-
ListAppInstanceAdmins	L	0!,1!,2!
ListAppInstanceBots	L	1!
ListAppInstances	L	0!
ListAppInstanceUserEndpoints	L	2!
ListAppInstanceUsers	L	2!
ListAttendees	L	8!
ListAttendeeTags	L	8!
ListAvailableVoiceConnectorRegions	L	-
ListBots	L	-
ListCallingRegions	L	-
ListCDRBucket	L	-	>54
ListChannelBans	L	1!,2!,3!
ListChannelFlows	L	4!
ListChannelMemberships	L	1!,2!,3!
ListChannelMembershipsForAppInstanceUser	L	1!,2!
ListChannelMessages	R	1!,2!,3!
ListChannelModerators	L	1!,2!,3!
ListChannels	L	1!,2!
ListChannelsAssociatedWithChannelFlow	L	4!
ListChannelsModeratedByAppInstanceUser	L	1!,2!
ListDelegates	L	-
ListDirectories	L	-
ListDomains	L	-
ListGroups	L	-
ListMediaCapturePipelines	L	-
ListMediaInsightsPipelineConfigurations	L	-
ListMediaPipelineKinesisVideoStreamPools	L	-
ListMediaPipelines	L	-
ListMeetingEvents	L	-
ListMeetings	L	-
ListMeetingsReportData	L	-
ListMeetingTags	L	8!
ListPhoneNumberOrders	L	-
ListPhoneNumbers	L	-
ListProxySessions	L	10!
ListRoomMemberships	L	-
ListRooms	L	-
ListSipMediaApplications	L	-
ListSipRules	L	9
ListSubChannels	L	1!,2!,3!
ListSupportedPhoneNumberCountries	L	-
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,12
ListUsers	L	-
ListVoiceConnectorGroups	L	-
ListVoiceConnectors	L	-
ListVoiceConnectorTerminationCredentials	L	10!
ListVoiceProfileDomains	L	-
ListVoiceProfiles	L	12!
LogoutUser	W	-
PutAppInstanceRetentionSettings	W	0!
PutAppInstanceStreamingConfigurations	W	0!
PutAppInstanceUserExpirationSettings	W	2!
PutChannelExpirationSettings	W	2!,3!
PutChannelMembershipPreferences	W	1!,2!,3!
PutEventsConfiguration	W	-
PutMessagingStreamingConfigurations	W	0!
PutRetentionSettings	W	-
PutSipMediaApplicationAlexaSkillConfiguration	W	9!
PutSipMediaApplicationLoggingConfiguration	W	9!
PutVoiceConnectorEmergencyCallingConfiguration	W	10!
PutVoiceConnectorExternalSystemsConfiguration	W	10!
PutVoiceConnectorLoggingConfiguration	W	10!>55
PutVoiceConnectorOrigination	W	10!
PutVoiceConnectorProxy	W	10!
PutVoiceConnectorStreamingConfiguration	W	5,10!>56
PutVoiceConnectorTermination	W	10!
PutVoiceConnectorTerminationCredentials	P	10!
RedactChannelMessage	W	1!,2!,3!
RedactConversationMessage	W	-
RedactRoomMessage	W	-
RegenerateSecurityToken	W	-
RegisterAppInstanceUserEndpoint	W	2!>57
RenameAccount	W	-
RenewDelegate	W	-
ResetAccountResource	W	-
ResetPersonalPIN	W	-
RestorePhoneNumber	W	-
RetrieveDataExports	R	-
SearchAvailablePhoneNumbers	R	-
SearchChannels	L	1!,2!
SendChannelMessage	W	1!,2!,3!
StartDataExport	W	-
StartMeetingTranscription	W	-
StartSpeakerSearchTask	W	6,10
StartVoiceToneAnalysisTask	W	6,10
StopMeetingTranscription	W	-
StopSpeakerSearchTask	W	6,10
StopVoiceToneAnalysisTask	W	6,10
SubmitSupportRequest	W	-
SuspendUsers	W	-
TagAttendee	T	8!
TagMeeting	T	8!	:8
TagResource	T	0,1,2,3,4,5,6,7,8,9,10,12	:8
UnauthorizeDirectory	W	-
UntagAttendee	T	8!
UntagMeeting	T	8!
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,12	:2
UpdateAccount	W	-
UpdateAccountOpenIdConfig	W	-
UpdateAccountResource	W	-
UpdateAccountSettings	W	-
UpdateAppInstance	W	0!
UpdateAppInstanceBot	W	1!
UpdateAppInstanceUser	W	2!
UpdateAppInstanceUserEndpoint	W	2!
UpdateAttendeeCapabilities	W	8!
UpdateBot	W	-
UpdateCDRSettings	W	-	>58
UpdateChannel	W	1!,2!,3!
UpdateChannelFlow	W	4!
UpdateChannelMessage	W	1!,2!,3!
UpdateChannelReadMarker	W	1!,2!,3!
UpdateGlobalSettings	W	-
UpdateMediaInsightsPipelineConfiguration	W	5!>59
UpdateMediaInsightsPipelineStatus	W	6!
UpdateMediaPipelineKinesisVideoStreamPool	W	7!
UpdatePhoneNumber	W	-
UpdatePhoneNumberSettings	W	-
UpdateProxySession	W	10!
UpdateRoom	W	-
UpdateRoomMembership	W	-
UpdateSipMediaApplication	W	9!
UpdateSipMediaApplicationCall	W	9!
UpdateSipRule	W	9
UpdateSupportedLicenses	W	-
UpdateUser	W	-
UpdateUserLicenses	W	-
UpdateUserSettings	W	-
UpdateVoiceConnector	W	10!
UpdateVoiceConnectorGroup	W	10
UpdateVoiceProfile	W	11!
UpdateVoiceProfileDomain	W	12!
ValidateAccountResource	R	-
ValidateE911Address	R	-
BatchGetCollaborationAnalysisTemplate	R	0!>60,1!
BatchGetSchema	R	1!>61,4,5
BatchGetSchemaAnalysisRule	R	1!>61,4,5
CreateAnalysisTemplate	W	0!:8,7!:8
CreateCollaboration	W	1!:8
CreateCollaborationChangeRequest	W	1!:8
CreateConfiguredAudienceModelAssociation	W	2!:8>62,7!:8
CreateConfiguredTable	W	3!:8>63
CreateConfiguredTableAnalysisRule	W	3!
CreateConfiguredTableAssociation	W	3!:8>1,4!:8,7!:8
CreateConfiguredTableAssociationAnalysisRule	W	4!:8
CreateIdMappingTable	W	5!:8>64,7!:8
CreateIdNamespaceAssociation	W	6!:8>65,7!:8
CreateMembership	W	1!:8>66,7!:8
CreatePrivacyBudgetTemplate	W	7!:8,8!:8
DeleteAnalysisTemplate	W	0!
DeleteCollaboration	W	1!>67
DeleteConfiguredAudienceModelAssociation	W	2!>67
DeleteConfiguredTable	W	3!
DeleteConfiguredTableAnalysisRule	W	3!
DeleteConfiguredTableAssociation	W	4!
DeleteConfiguredTableAssociationAnalysisRule	W	4!
DeleteIdMappingTable	W	5!>68,7!
DeleteIdNamespaceAssociation	W	6!>68,7!
DeleteMember	W	1!>67
DeleteMembership	W	7!
DeletePrivacyBudgetTemplate	W	8!
GetAnalysisTemplate	R	0!
GetCollaboration	R	1!
GetCollaborationAnalysisTemplate	R	0!,1!
GetCollaborationChangeRequest	R	1!
GetCollaborationConfiguredAudienceModelAssociation	R	1!,2!
GetCollaborationIdNamespaceAssociation	R	1!,6!
GetCollaborationPrivacyBudgetTemplate	R	1!,8!
GetConfiguredAudienceModelAssociation	R	2!
GetConfiguredTable	R	3!
GetConfiguredTableAnalysisRule	R	3!
GetConfiguredTableAssociation	R	4!
GetConfiguredTableAssociationAnalysisRule	R	4!
GetIdMappingTable	R	5!,7!
GetIdNamespaceAssociation	R	6!>69,7!
GetMembership	R	7!
GetPrivacyBudgetTemplate	R	8!
GetProtectedJob	R	7!
GetProtectedQuery	R	7!
GetSchema	R	1!,4!
GetSchemaAnalysisRule	R	1!>61,4!
ListAnalysisTemplates	L	0!,7!
ListCollaborationAnalysisTemplates	L	1!
ListCollaborationChangeRequests	L	1!
ListCollaborationConfiguredAudienceModelAssociations	L	1!
ListCollaborationIdNamespaceAssociations	L	1!
ListCollaborationPrivacyBudgets	L	1!
ListCollaborationPrivacyBudgetTemplates	L	1!
ListCollaborations	L	-
ListConfiguredAudienceModelAssociations	L	2!,7!
ListConfiguredTableAssociations	L	4!,7!
ListConfiguredTables	L	-
ListIdMappingTables	L	5!,7!
ListIdNamespaceAssociations	L	6!,7!
ListMembers	L	1!
ListMemberships	L	-
ListPrivacyBudgets	L	7!
ListPrivacyBudgetTemplates	L	7!,8!
ListProtectedJobs	L	7!
ListProtectedQueries	L	7!
ListSchemas	L	1!
ListTagsForResource	L	0,1,2,3,4,7,8
PassCollaboration	R	1!
PassMembership	R	7!
PopulateIdMappingTable	W	5!>70,7!
PreviewPrivacyImpact	R	7!
StartProtectedJob	W	0,4,7!>71
StartProtectedQuery	W	0,4,5,7!>72
TagResource	T	0,1,2,3,4,5,6,7,8	:1
UntagResource	T	0,1,2,3,4,5,6,7,8	:2
UpdateAnalysisTemplate	W	0!
UpdateCollaboration	W	1!
UpdateCollaborationChangeRequest	W	1!
UpdateConfiguredAudienceModelAssociation	W	2!
UpdateConfiguredTable	W	3!>73
UpdateConfiguredTableAllowedColumns	W	3!
UpdateConfiguredTableAnalysisRule	W	3!
UpdateConfiguredTableAssociation	W	4!>1
UpdateConfiguredTableAssociationAnalysisRule	W	4!
UpdateConfiguredTableReference	W	3!
UpdateIdMappingTable	W	5!,7!
UpdateIdNamespaceAssociation	W	6!>69,7!
UpdateMembership	W	7!>66
UpdatePrivacyBudgetTemplate	W	8!
UpdateProtectedJob	W	7!
UpdateProtectedQuery	W	7!
CancelTrainedModel	W	3!	:1
CancelTrainedModelInferenceJob	W	4!	:1
CreateAudienceModel	W	8!	:1
CreateConfiguredAudienceModel	W	6!	:1
CreateConfiguredModelAlgorithm	W	-	:1
CreateConfiguredModelAlgorithmAssociation	W	0!	:1
CreateMLInputChannel	W	1!	:1
CreateTrainedModel	W	1!	:1
CreateTrainingDataset	W	-	:1
DeleteAudienceGenerationJob	W	5!	:1
DeleteAudienceModel	W	6!	:1
DeleteConfiguredAudienceModel	W	7!	:1
DeleteConfiguredAudienceModelPolicy	W	7!	:1
DeleteConfiguredModelAlgorithm	W	0!	:1
DeleteConfiguredModelAlgorithmAssociation	W	1!	:1
DeleteMLConfiguration	W	-	:1
DeleteMLInputChannelData	W	2!	:1
DeleteTrainedModelOutput	W	3!	:1
DeleteTrainingDataset	W	8!	:1
GetAudienceGenerationJob	R	5!	:1
GetAudienceModel	R	6!	:1
GetCollaborationConfiguredModelAlgorithmAssociation	R	1!	:107
GetCollaborationMLInputChannel	R	2!	:107
GetCollaborationTrainedModel	R	3!	:107
GetConfiguredAudienceModel	R	7!	:1
GetConfiguredAudienceModelPolicy	R	7!	:1
GetConfiguredModelAlgorithm	R	0!	:1
GetConfiguredModelAlgorithmAssociation	R	1!	:1
GetMLConfiguration	R	-	:1
GetMLInputChannel	R	2!	:1
GetTrainedModel	R	3!	:1
GetTrainedModelInferenceJob	R	4!	:1
GetTrainingDataset	R	8!	:1
ListAudienceExportJobs	L	5	:1
ListAudienceGenerationJobs	L	7	:1
ListAudienceModels	L	-
ListCollaborationConfiguredModelAlgorithmAssociations	L	-	:107
ListCollaborationMLInputChannels	L	-	:107
ListCollaborationTrainedModelExportJobs	L	3!	:107
ListCollaborationTrainedModelInferenceJobs	L	-	:107
ListCollaborationTrainedModels	L	-	:107
ListConfiguredAudienceModels	L	-
ListConfiguredModelAlgorithmAssociations	L	-	:1
ListConfiguredModelAlgorithms	L	-	:1
ListMLInputChannels	L	-	:1
ListTagsForResource	L	5,6,7,8	:11
ListTrainedModelInferenceJobs	L	-	:1
ListTrainedModels	L	-	:1
ListTrainedModelVersions	L	-	:1
ListTrainingDatasets	L	-
PutConfiguredAudienceModelPolicy	P	7!
PutMLConfiguration	W	-	:1
StartAudienceExportJob	W	5!	:1
StartAudienceGenerationJob	W	7!	:107
StartTrainedModelExportJob	W	3!	:1
StartTrainedModelInferenceJob	W	1!,2!,3!	:1
TagResource	T	0,1,2,3,4,5,6,7,8	:8
UnTagResource	T	0,1,2,3,4,5,6,7,8	:11
UpdateConfiguredAudienceModel	W	6,7!	:1
ActivateEC2Remote	W	0!
CreateEnvironmentEC2	W	-	:108>74
CreateEnvironmentMembership	W	0!	:109
CreateEnvironmentSSH	W	-	:110
CreateEnvironmentToken	R	0!
DeleteEnvironment	W	0!>0
DeleteEnvironmentMembership	W	0!	:111
DescribeEC2Remote	R	0!
DescribeEnvironmentMemberships	R	0!	:111
DescribeEnvironments	R	0!
DescribeEnvironmentStatus	R	0!
DescribeSSHRemote	R	0!
GetEnvironmentConfig	R	0!
GetEnvironmentSettings	R	0!
GetMembershipSettings	R	0!
GetMigrationExperiences	R	-
GetUserPublicKey	R	-	:112
GetUserSettings	R	-
ListEnvironments	R	-
ListTagsForResource	R	0!
ModifyTemporaryCredentialsOnEnvironmentEC2	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateEnvironment	W	0!
UpdateEnvironmentMembership	W	0!	:109
UpdateEnvironmentSettings	W	0!
UpdateMembershipSettings	W	0!
UpdateSSHRemote	W	0!
UpdateUserSettings	W	-
AddFacetToObject	W	2!
ApplySchema	W	2!,3!
AttachObject	W	2!
AttachPolicy	W	2!
AttachToIndex	W	2!
AttachTypedLink	W	2!
BatchRead	R	2!
BatchWrite	W	2!
CreateDirectory	W	3!
CreateFacet	W	0!,1!
CreateIndex	W	2!
CreateObject	W	2!
CreateSchema	W	-
CreateTypedLinkFacet	W	0!,1!
DeleteDirectory	W	2!
DeleteFacet	W	1!
DeleteObject	W	2!
DeleteSchema	W	1!,3!
DeleteTypedLinkFacet	W	1!
DetachFromIndex	W	2!
DetachObject	W	2!
DetachPolicy	W	2!
DetachTypedLink	W	2!
DisableDirectory	W	2!
EnableDirectory	W	2!
GetAppliedSchemaVersion	R	0!
GetDirectory	R	2!
GetFacet	R	0!,1!,3!
GetLinkAttributes	R	2!
GetObjectAttributes	R	2!
GetObjectInformation	R	2!
GetSchemaAsJson	R	0!,1!,3!
GetTypedLinkFacetInformation	R	0!,1!,3!
ListAppliedSchemaArns	L	2!
ListAttachedIndices	R	2!
ListDevelopmentSchemaArns	L	-
ListDirectories	L	-
ListFacetAttributes	R	0!,1!,3!
ListFacetNames	R	0!,1!,3!
ListIncomingTypedLinks	R	2!
ListIndex	R	2!
ListManagedSchemaArns	L	-
ListObjectAttributes	R	2!
ListObjectChildren	R	2!
ListObjectParentPaths	R	2!
ListObjectParents	R	2!
ListObjectPolicies	R	2!
ListOutgoingTypedLinks	R	2!
ListPolicyAttachments	R	2!
ListPublishedSchemaArns	L	-
ListTagsForResource	R	2!
ListTypedLinkFacetAttributes	R	0!,1!,3!
ListTypedLinkFacetNames	R	0!,1!,3!
LookupPolicy	R	2!
PublishSchema	W	1!
PutSchemaFromJson	W	-
RemoveFacetFromObject	W	2!
TagResource	T	2!
UntagResource	T	2!
UpdateFacet	W	0!,1!
UpdateLinkAttributes	W	2!
UpdateObjectAttributes	W	2!
UpdateSchema	W	1!
UpdateTypedLinkFacet	W	1!
UpgradeAppliedSchema	W	2!,3!
UpgradePublishedSchema	W	1!,3!
ActivateOrganizationsAccess	W	-
ActivateType	W	-
BatchDescribeTypeConfigurations	R	-
CancelResourceRequest	W	-
CancelUpdateStack	W	3!
ContinueUpdateRollback	W	3!	:113
CreateChangeSet	W	3!	:114
CreateGeneratedTemplate	W	-
CreateResource	W	-
CreateStack	W	3!	:115
CreateStackInstances	W	4!,5,6	:116
CreateStackRefactor	W	3!
CreateStackSet	W	-	:117
CreateUploadBucket	W	-
DeactivateOrganizationsAccess	W	-
DeactivateType	W	-
DeleteChangeSet	W	3!	:118
DeleteGeneratedTemplate	W	-
DeleteResource	W	-
DeleteStack	W	3!	:113
DeleteStackInstances	W	4!,5,6	:119
DeleteStackSet	W	4!
DeregisterType	W	-
DescribeAccountLimits	R	-
DescribeChangeSet	R	3!	:118
DescribeChangeSetHooks	R	3!	:118
DescribeEvents	R	0,3
DescribeGeneratedTemplate	R	-
DescribeOrganizationsAccess	R	-
DescribePublisher	R	-
DescribeResourceScan	R	-
DescribeStackDriftDetectionStatus	R	-
DescribeStackEvents	R	3!
DescribeStackInstance	R	4!
DescribeStackRefactor	R	3!
DescribeStackResource	R	3!
DescribeStackResourceDrifts	R	3!
DescribeStackResources	R	3!
DescribeStacks	L	3>75
DescribeStackSet	R	4!
DescribeStackSetOperation	R	4!
DescribeType	R	-
DescribeTypeRegistration	R	-
DetectStackDrift	R	3!
DetectStackResourceDrift	R	3!
DetectStackSetDrift	R	4!
EstimateTemplateCost	R	-	:120
ExecuteChangeSet	W	3!	:118
ExecuteStackRefactor	W	3!
GetGeneratedTemplate	R	-
GetHookResult	R	-	:121>9
GetResource	R	-
GetResourceRequestStatus	R	-
GetStackPolicy	R	3!
GetTemplate	R	3!
GetTemplateSummary	R	3,4	:120
ImportStacksToStackSet	W	4!
ListAllHookResults	L	-	:121
ListChangeSets	L	3!
ListExports	L	-
ListGeneratedTemplates	L	-
ListHookResults	L	3	:118
ListImports	L	-
ListResourceRequests	R	-
ListResources	R	-
ListResourceScanRelatedResources	L	-
ListResourceScanResources	L	-
ListResourceScans	L	-
ListStackInstanceResourceDrifts	L	4!
ListStackInstances	L	4!
ListStackRefactorActions	L	3!
ListStackRefactors	L	3!
ListStackResources	L	3!
ListStacks	L	-
ListStackSetAutoDeploymentTargets	L	4!
ListStackSetOperationResults	L	4!
ListStackSetOperations	L	4!
ListStackSets	L	-
ListTypeRegistrations	L	-
ListTypes	L	-
ListTypeVersions	L	-
PublishType	W	-
RecordHandlerProgress	W	3!
RegisterPublisher	W	-
RegisterType	W	-
RollbackStack	W	3!	:113
SetStackPolicy	P	3!	:122
SetTypeConfiguration	W	-
SetTypeDefaultVersion	W	-
SignalResource	W	3!
StartResourceScan	W	-
StopStackSetOperation	W	4!
TagResource	T	0,3,4	:123
TestType	W	-
UntagResource	T	0,3,4	:124
UpdateGeneratedTemplate	W	-
UpdateResource	W	-
UpdateStack	W	3!	:115
UpdateStackInstances	W	4!,5,6	:119
UpdateStackSet	W	4!,5,6	:125
UpdateTerminationProtection	W	3!
ValidateTemplate	R	-	:120
AllowVendedLogDeliveryForResource	P	5
AssociateAlias	W	5!
AssociateDistributionTenantWebACL	W	6!
AssociateDistributionWebACL	W	5!
CopyDistribution	W	5!>76
CreateAnycastIpList	W	-	:1
CreateCachePolicy	W	-
CreateCloudFrontOriginAccessIdentity	W	-
CreateConnectionFunction	W	-	:1
CreateConnectionGroup	W	-	:1
CreateContinuousDeploymentPolicy	W	-
CreateDistribution	W	-	:1>77
CreateDistributionTenant	W	-	:1
CreateFieldLevelEncryptionConfig	W	-
CreateFieldLevelEncryptionProfile	W	-
CreateFunction	W	-
CreateInvalidation	W	5!
CreateInvalidationForDistributionTenant	W	6!
CreateKeyGroup	W	-
CreateKeyValueStore	W	-
CreateMonitoringSubscription	W	-
CreateOriginAccessControl	W	-
CreateOriginRequestPolicy	W	-
CreatePublicKey	W	-
CreateRealtimeLogConfig	W	-
CreateResponseHeadersPolicy	W	-
CreateSavingsPlan	W	-
CreateStreamingDistribution	W	-
CreateStreamingDistributionWithTags	W	-	:1
CreateTrustStore	W	-	:1
CreateVpcOrigin	W	-	:1
DeleteAnycastIpList	W	0!
DeleteCachePolicy	W	1!
DeleteCloudFrontOriginAccessIdentity	W	12!
DeleteConnectionFunction	W	2!
DeleteConnectionGroup	W	3!
DeleteContinuousDeploymentPolicy	W	4!
DeleteDistribution	W	5!
DeleteDistributionTenant	W	6!
DeleteFieldLevelEncryptionConfig	W	7!
DeleteFieldLevelEncryptionProfile	W	8!
DeleteFunction	W	9!
DeleteKeyGroup	W	-
DeleteKeyValueStore	W	10!
DeleteMonitoringSubscription	W	-
DeleteOriginAccessControl	W	11!
DeleteOriginRequestPolicy	W	13!
DeletePublicKey	W	-
DeleteRealtimeLogConfig	W	14!
DeleteResourcePolicy	W	18
DeleteResponseHeadersPolicy	W	15!
DeleteStreamingDistribution	W	16!
DeleteTrustStore	W	17!
DeleteVpcOrigin	W	18!
DescribeConnectionFunction	R	2!
DescribeFunction	R	9!
DescribeKeyValueStore	R	10!
DisassociateDistributionTenantWebACL	W	6!
DisassociateDistributionWebACL	W	5!
GetAnycastIpList	R	0!
GetCachePolicy	R	1!
GetCachePolicyConfig	R	1!
GetCloudFrontOriginAccessIdentity	R	12!
GetCloudFrontOriginAccessIdentityConfig	R	12!
GetConnectionFunction	R	2!
GetConnectionGroup	R	3!
GetConnectionGroupByRoutingEndpoint	R	3!
GetContinuousDeploymentPolicy	R	4!
GetContinuousDeploymentPolicyConfig	R	4!
GetDistribution	R	5!
GetDistributionConfig	R	5!
GetDistributionTenant	R	6!
GetDistributionTenantByDomain	R	6!
GetFieldLevelEncryption	R	7!
GetFieldLevelEncryptionConfig	R	7!
GetFieldLevelEncryptionProfile	R	8!
GetFieldLevelEncryptionProfileConfig	R	8!
GetFunction	R	9!
GetInvalidation	R	5!
GetInvalidationForDistributionTenant	R	6!
GetKeyGroup	R	-
GetKeyGroupConfig	R	-
GetManagedCertificateDetails	R	6!
GetMonitoringSubscription	R	-
GetOriginAccessControl	R	11!
GetOriginAccessControlConfig	R	11!
GetOriginRequestPolicy	R	13!
GetOriginRequestPolicyConfig	R	13!
GetPublicKey	R	-
GetPublicKeyConfig	R	-
GetRealtimeLogConfig	R	14!
GetResourcePolicy	R	18
GetResponseHeadersPolicy	R	15!
GetResponseHeadersPolicyConfig	R	15!
GetSavingsPlan	R	-
GetStreamingDistribution	R	16!
GetStreamingDistributionConfig	R	16!
GetTrustStore	R	17!
GetVpcOrigin	R	18!
ListAnycastIpLists	L	-
ListCachePolicies	L	-
ListCloudFrontOriginAccessIdentities	L	-
ListConflictingAliases	L	5!
ListConnectionFunctions	L	-
ListConnectionGroups	L	-
ListContinuousDeploymentPolicies	L	-
ListDistributions	L	-
ListDistributionsByAnycastIpListId	L	-
ListDistributionsByCachePolicyId	L	-
ListDistributionsByConnectionFunction	L	2!
ListDistributionsByConnectionMode	L	-
ListDistributionsByKeyGroup	L	-
ListDistributionsByLambdaFunction	L	-
ListDistributionsByOriginRequestPolicyId	L	-
ListDistributionsByRealtimeLogConfig	L	-
ListDistributionsByResponseHeadersPolicyId	L	-
ListDistributionsByTrustStore	L	17!
ListDistributionsByVpcOriginId	L	-
ListDistributionsByWebACLId	L	-
ListDistributionTenants	L	-
ListDistributionTenantsByCustomization	L	-
ListDomainConflicts	L	5,6
ListFieldLevelEncryptionConfigs	L	-
ListFieldLevelEncryptionProfiles	L	-
ListFunctions	L	-
ListInvalidations	L	5!
ListInvalidationsForDistributionTenant	L	6!
ListKeyGroups	L	-
ListKeyValueStores	L	-
ListOriginAccessControls	L	-
ListOriginRequestPolicies	L	-
ListPublicKeys	L	-
ListRateCards	L	-
ListRealtimeLogConfigs	L	-
ListResponseHeadersPolicies	L	-
ListSavingsPlans	L	-
ListStreamingDistributions	L	-
ListTagsForResource	R	0,2,3,5,6,17,18
ListTrustStores	L	-
ListUsages	L	-
ListVpcOrigins	L	-
PublishConnectionFunction	W	2!
PublishFunction	W	9!
PutResourcePolicy	W	18
TagResource	T	0,2,3,5,6,16,17,18	:1
TestConnectionFunction	W	2!
TestFunction	W	9!
UntagResource	T	0,2,3,5,6,16,17,18	:2
UpdateAnycastIpList	W	0!
UpdateCachePolicy	W	1!
UpdateCloudFrontOriginAccessIdentity	W	12!
UpdateConnectionFunction	W	2!
UpdateConnectionGroup	W	3!
UpdateContinuousDeploymentPolicy	W	4!
UpdateDistribution	W	5!
UpdateDistributionTenant	W	6!
UpdateDistributionWithStagingConfig	W	5!
UpdateDomainAssociation	W	5,6
UpdateFieldLevelEncryptionConfig	W	-
UpdateFieldLevelEncryptionProfile	W	8!
UpdateFunction	W	9!
UpdateKeyGroup	W	-
UpdateKeyValueStore	W	10!
UpdateOriginAccessControl	W	11!
UpdateOriginRequestPolicy	W	13!
UpdatePublicKey	W	-
UpdateRealtimeLogConfig	W	14!
UpdateResponseHeadersPolicy	W	15!
UpdateSavingsPlan	W	-
UpdateStreamingDistribution	W	16!
UpdateTrustStore	W	17!
UpdateVpcOrigin	W	18!
VerifyDnsConfiguration	R	6
DeleteKey	W	0!
DescribeKeyValueStore	R	0!
GetKey	R	0!
ListKeys	L	0!
PutKey	W	0!
UpdateKeys	W	0!
CopyBackupToRegion	W	0!>78	:1
CreateCluster	W	0>79	:1
CreateHsm	W	1!>80
DeleteBackup	W	0!
DeleteCluster	W	1!>81
DeleteHsm	W	-	>82
DeleteResourcePolicy	W	0!
DescribeBackups	R	-
DescribeClusters	R	-
GetResourcePolicy	R	0!
InitializeCluster	W	1!
ListTags	R	0,1
ModifyBackupAttributes	W	0!
ModifyCluster	W	1!>83
PutResourcePolicy	W	0!
RestoreBackup	W	0!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
AddTags	T	0!
BuildSuggesters	W	0!
CreateDomain	W	0!
DefineAnalysisScheme	W	0!
DefineExpression	W	0!
DefineIndexField	W	0!
DefineSuggester	W	0!
DeleteAnalysisScheme	W	0!
DeleteDomain	W	0!
DeleteExpression	W	0!
DeleteIndexField	W	0!
DeleteSuggester	W	0!
DescribeAnalysisSchemes	R	0!
DescribeAvailabilityOptions	R	0!
DescribeDomainEndpointOptions	R	0!
DescribeDomains	L	0!
DescribeExpressions	R	0!
DescribeIndexFields	R	0!
DescribeScalingParameters	R	0!
DescribeServiceAccessPolicies	R	0!
DescribeSuggesters	R	0!
document	W	0
IndexDocuments	W	0!
ListDomainNames	L	0!
ListTags	R	0!
RemoveTags	T	0!
search	R	0
suggest	R	0
UpdateAvailabilityOptions	W	0!
UpdateDomainEndpointOptions	W	0!
UpdateScalingParameters	W	0!
UpdateServiceAccessPolicies	P	0!
ApproveCommand	R	0!
CreateEnvironment	W	-	:126
CreateSession	W	0!
DeleteEnvironment	W	0!
DescribeEnvironments	L	-
GetEnvironmentStatus	R	0!
GetFileDownloadUrls	W	0!
GetFileUploadUrls	W	0!
PutCredentials	W	0!
StartEnvironment	W	0!
StopEnvironment	W	0!
AddTags	T	0,1,2,3	:1
CancelQuery	W	2!
CreateChannel	W	0!>84,2!	:1
CreateDashboard	W	1!>85	:1
CreateEventDataStore	W	2!>86	:1
CreateServiceLinkedChannel	W	0!
CreateTrail	W	3!>87	:1
DeleteChannel	W	0!
DeleteDashboard	W	1!
DeleteEventDataStore	W	2!
DeleteResourcePolicy	W	0,1,2
DeleteServiceLinkedChannel	W	0!
DeleteTrail	W	3!
DeregisterOrganizationDelegatedAdmin	W	-	>88
DescribeQuery	R	2!
DescribeTrails	R	-
DisableFederation	W	2!>89
EnableFederation	W	2!>90
GenerateQuery	W	2!
GenerateQueryResultsSummary	R	2!>91
GetChannel	R	0!
GetDashboard	R	1!
GetEventConfiguration	R	2,3
GetEventDataStore	R	2!
GetEventDataStoreData	R	2!>92
GetEventSelectors	R	3!
GetImport	R	-
GetInsightSelectors	R	2,3
GetQueryResults	R	2!>92
GetResourcePolicy	R	0,1,2
GetServiceLinkedChannel	R	0!
GetTrail	R	3!
GetTrailStatus	R	3!
ListChannels	L	-
ListDashboards	L	-
ListEventDataStores	L	-
ListImportFailures	R	-
ListImports	L	-
ListInsightsData	L	3!
ListPublicKeys	R	-
ListQueries	L	2!
ListServiceLinkedChannels	L	-
ListTags	R	0,1,2,3
ListTrails	L	-
LookupEvents	R	-
PutEventConfiguration	W	2>93,3
PutEventSelectors	W	3!
PutInsightSelectors	W	2,3
PutResourcePolicy	W	0,1,2
RegisterOrganizationDelegatedAdmin	W	-	>94
RemoveTags	T	0,1,2,3	:2
RestoreEventDataStore	W	2!
SearchSampleQueries	R	-
StartDashboardRefresh	W	1!>95
StartEventDataStoreIngestion	W	2!
StartImport	W	-
StartLogging	W	3!
StartQuery	W	2!>92
StopEventDataStoreIngestion	W	2!
StopImport	W	-
StopLogging	W	3!
UpdateChannel	W	0!
UpdateDashboard	W	1!>96
UpdateEventDataStore	W	2!>97
UpdateServiceLinkedChannel	W	0!
UpdateTrail	W	3!>98
PutAuditEvents	W	0!
BatchGetServiceLevelIndicatorReport	R	-
BatchGetServiceLevelObjectiveBudgetReport	R	6!
CreateServiceLevelObjective	W	-	:1
DeleteAlarmMuteRule	W	1!
DeleteAlarms	W	0!
DeleteAnomalyDetector	W	-
DeleteDashboards	W	2!
DeleteInsightRules	W	3!
DeleteMetricStream	W	4!
DeleteServiceLevelObjective	W	6!
DescribeAlarmHistory	R	0!
DescribeAlarms	R	0!
DescribeAlarmsForMetric	R	-
DescribeAnomalyDetectors	R	-
DescribeInsightRules	R	-
DisableAlarmActions	W	0!
DisableInsightRules	W	3!
EnableAlarmActions	W	0!
EnableInsightRules	W	3!
EnableTopologyDiscovery	W	-
GenerateQuery	R	-
GenerateQueryResultsSummary	R	-
GetAlarmMuteRule	R	1!
GetDashboard	R	2!
GetInsightRuleReport	R	3!
GetMetricData	R	-
GetMetricStatistics	R	-
GetMetricStream	R	4!
GetMetricWidgetImage	R	-
GetService	R	5!
GetServiceData	R	5!
GetServiceLevelObjective	R	6!
GetTopologyDiscoveryStatus	R	-
GetTopologyMap	R	-
Link	W	-
ListAlarmMuteRules	L	1!
ListDashboards	L	-
ListEntitiesForMetric	L	-
ListManagedInsightRules	R	-	:127
ListMetrics	L	-
ListMetricStreams	L	-
ListServiceLevelObjectives	L	-
ListServices	L	-
ListTagsForResource	L	0,1,3,6
PutAlarmMuteRule	W	0,1!	:1
PutAnomalyDetector	W	-
PutCompositeAlarm	W	0!	:128
PutDashboard	W	2!
PutInsightRule	W	3!	:129
PutManagedInsightRules	W	-	:127
PutMetricAlarm	W	0!	:128
PutMetricData	W	-	:130
PutMetricStream	W	4!	:1
SetAlarmState	W	0!
StartMetricStreams	W	4!
StopMetricStreams	W	4!
TagResource	T	0,1,3,6	:1
UntagResource	T	0,1,3,6	:2
UpdateServiceLevelObjective	W	6!
AssociateExternalConnection	W	3!
AssociateWithDownstreamRepository	W	3!
CopyPackageVersions	W	1!,3!
CreateDomain	W	-	:1
CreatePackageGroup	W	-	:1
CreateRepository	W	-	:1
DeleteDomain	W	0!
DeleteDomainPermissionsPolicy	P	0!
DeletePackage	W	1!
DeletePackageGroup	W	2!
DeletePackageVersions	W	1!
DeleteRepository	W	3!
DeleteRepositoryPermissionsPolicy	P	3!
DescribeDomain	R	0!
DescribePackage	R	1!
DescribePackageGroup	R	2!
DescribePackageVersion	R	1!
DescribeRepository	R	3!
DisassociateExternalConnection	W	3!
DisposePackageVersions	W	1!
GetAssociatedPackageGroup	R	2!
GetAuthorizationToken	R	0!
GetDomainPermissionsPolicy	R	0!
GetPackageVersionAsset	R	1!
GetPackageVersionReadme	R	1!
GetRepositoryEndpoint	R	3!
GetRepositoryPermissionsPolicy	R	3!
ListAllowedRepositoriesForGroup	L	2!
ListAssociatedPackages	L	2!
ListDomains	L	-
ListPackageGroups	L	0!
ListPackages	L	3!
ListPackageVersionAssets	L	1!
ListPackageVersionDependencies	L	1!
ListPackageVersions	L	1!
ListRepositories	L	-
ListRepositoriesInDomain	L	0!
ListSubPackageGroups	L	2!
ListTagsForResource	L	0,2,3
PublishPackageVersion	W	1!
PutDomainPermissionsPolicy	W	0!
PutPackageMetadata	W	1!
PutPackageOriginConfiguration	W	1!
PutRepositoryPermissionsPolicy	W	3!
ReadFromRepository	R	3!
TagResource	T	0,2,3	:1
UntagResource	T	0,2,3	:2
UpdatePackageGroup	W	2!
UpdatePackageGroupOriginConfiguration	W	2!
UpdatePackageVersionsStatus	W	1!
UpdateRepository	W	3!
BatchDeleteBuilds	W	3!
BatchGetBuildBatches	R	3!
BatchGetBuilds	R	3!
BatchGetCommandExecutions	R	6!
BatchGetFleets	R	2!
BatchGetProjects	R	3!
BatchGetReportGroups	R	5!
BatchGetReports	R	5!
BatchGetSandboxes	R	3!
BatchPutCodeCoverages	W	5!
BatchPutTestCases	W	5!
CreateFleet	W	2!	:131
CreateProject	W	3!	:132
CreateReport	W	5!
CreateReportGroup	W	5!	:133
CreateWebhook	W	3!	:134
DeleteBuildBatch	W	3!
DeleteFleet	W	2!
DeleteOAuthToken	W	-
DeleteProject	W	3!
DeleteReport	W	5!
DeleteReportGroup	W	5!
DeleteResourcePolicy	P	3,5
DeleteSourceCredentials	P	-
DeleteWebhook	W	3!
DescribeCodeCoverages	R	5!
DescribeTestCases	R	5!
GetReportGroupTrend	R	5!
GetResourcePolicy	R	3,5
ImportSourceCredentials	P	-	:135
InvalidateProjectCache	W	3!
ListBuildBatches	L	-
ListBuildBatchesForProject	L	3!
ListBuilds	L	-
ListBuildsForProject	L	3!
ListCommandExecutionsForSandbox	L	6!
ListConnectedOAuthAccounts	L	-
ListCuratedEnvironmentImages	L	-
ListFleets	L	-
ListProjects	L	-
ListReportGroups	L	-
ListReports	L	-
ListReportsForReportGroup	L	5!
ListRepositories	L	-
ListSandboxes	L	-
ListSandboxesForProject	L	3!
ListSharedProjects	L	-
ListSharedReportGroups	L	-
ListSourceCredentials	L	-
PersistOAuthToken	W	-
PutResourcePolicy	P	3,5
RetryBuild	W	3!
RetryBuildBatch	W	3!
StartBuild	W	3!	:136
StartBuildBatch	W	3!	:137
StartCommandExecution	W	6!
StartSandbox	W	3!
StartSandboxConnection	W	6!
StopBuild	W	3!
StopBuildBatch	W	3!
StopSandbox	W	3!
UpdateFleet	W	2!	:131
UpdateProject	W	3!	:132
UpdateProjectVisibility	W	3!	:138
UpdateReport	W	5!
UpdateReportGroup	W	5!	:133
UpdateWebhook	W	3!	:134
AcceptConnection	W	-	:1
AssociateIamRoleToConnection	W	0!>1	:0
AssociateIdentityCenterApplicationToSpace	W	1!	:0
AssociateIdentityToIdentityCenterApplication	W	1!	:0
BatchAssociateIdentitiesToIdentityCenterApplication	W	1!	:0
BatchDisassociateIdentitiesFromIdentityCenterApplication	W	1!	:0
CreateIdentityCenterApplication	W	-	:1
CreateSpace	W	-	:1
CreateSpaceAdminRoleAssignment	W	1!	:0
DeleteConnection	W	0!	:0
DeleteIdentityCenterApplication	W	1!	:0
DisassociateIamRoleFromConnection	W	0!	:0
DisassociateIdentityCenterApplicationFromSpace	W	1!	:0
DisassociateIdentityFromIdentityCenterApplication	W	1!	:0
GetBillingAuthorization	R	0!	:0
GetConnection	R	0!	:0
GetIdentityCenterApplication	R	1!	:0
GetPendingConnection	R	-
ListConnections	L	-
ListIamRolesForConnection	L	0!	:0
ListIdentityCenterApplications	L	-
ListIdentityCenterApplicationsForSpace	L	-
ListSpacesForIdentityCenterApplication	L	1!	:0
ListTagsForResource	R	0,1	:0
PutBillingAuthorization	W	0!	:0
RejectConnection	W	-
SynchronizeIdentityCenterApplication	W	1!	:0
TagResource	T	0,1	:8
UntagResource	T	0,1	:11
UpdateIdentityCenterApplication	W	1!	:0
AssociateApprovalRuleTemplateWithRepository	W	0!
BatchAssociateApprovalRuleTemplateWithRepositories	W	0!
BatchDescribeMergeConflicts	R	0!
BatchDisassociateApprovalRuleTemplateFromRepositories	W	0!
BatchGetCommits	R	0!
BatchGetPullRequests	R	0!
BatchGetRepositories	R	0!
CancelUploadArchive	R	0!
CreateApprovalRuleTemplate	W	-
CreateBranch	W	0!	:139
CreateCommit	W	0!	:139
CreatePullRequest	W	0!
CreatePullRequestApprovalRule	W	0!
CreateRepository	W	0!	:1
CreateUnreferencedMergeCommit	W	0!	:139
DeleteApprovalRuleTemplate	W	-
DeleteBranch	W	0!	:139
DeleteCommentContent	W	0!
DeleteFile	W	0!	:139
DeletePullRequestApprovalRule	W	0!
DeleteRepository	W	0!
DescribeMergeConflicts	R	0!
DescribePullRequestEvents	R	0!
DisassociateApprovalRuleTemplateFromRepository	W	0!
EvaluatePullRequestApprovalRules	R	0!
GetApprovalRuleTemplate	R	-
GetBlob	R	0!
GetBranch	R	0!
GetComment	R	0!
GetCommentReactions	R	0!
GetCommentsForComparedCommit	R	0!
GetCommentsForPullRequest	R	0!
GetCommit	R	0!
GetCommitHistory	R	0!
GetCommitsFromMergeBase	R	0!
GetDifferences	R	0!
GetFile	R	0!
GetFolder	R	0!
GetMergeCommit	R	0!	:139
GetMergeConflicts	R	0!
GetMergeOptions	R	0!
GetObjectIdentifier	R	0!
GetPullRequest	R	0!
GetPullRequestApprovalStates	R	0!
GetPullRequestOverrideState	R	0!
GetReferences	R	0!
GetRepository	R	0!
GetRepositoryTriggers	R	0!
GetTree	R	0!
GetUploadArchiveStatus	R	0!
GitPull	R	0!
GitPush	W	0!	:139
ListApprovalRuleTemplates	L	-
ListAssociatedApprovalRuleTemplatesForRepository	L	0!
ListBranches	L	0!
ListFileCommitHistory	L	0!
ListPullRequests	L	0!
ListRepositories	L	-
ListRepositoriesForApprovalRuleTemplate	L	-
ListTagsForResource	L	0
MergeBranchesByFastForward	W	0!	:139
MergeBranchesBySquash	W	0!	:139
MergeBranchesByThreeWay	W	0!	:139
MergePullRequestByFastForward	W	0!	:139
MergePullRequestBySquash	W	0!	:139
MergePullRequestByThreeWay	W	0!	:139
OverridePullRequestApprovalRules	W	0!
PostCommentForComparedCommit	W	0!
PostCommentForPullRequest	W	0!
PostCommentReply	W	0!
PutCommentReaction	W	0!
PutFile	W	0!	:139
PutRepositoryTriggers	W	0!
TagResource	T	0	:8
TestRepositoryTriggers	W	0!
UntagResource	T	0	:11
UpdateApprovalRuleTemplateContent	W	-
UpdateApprovalRuleTemplateDescription	W	-
UpdateApprovalRuleTemplateName	W	-
UpdateComment	W	0!
UpdateDefaultBranch	W	0!
UpdatePullRequestApprovalRuleContent	W	0!
UpdatePullRequestApprovalState	W	0!
UpdatePullRequestDescription	W	0!
UpdatePullRequestStatus	W	0!
UpdatePullRequestTitle	W	0!
UpdateRepositoryDescription	W	0!
UpdateRepositoryEncryptionKey	W	0!
UpdateRepositoryName	W	0!
UploadArchive	W	0!
CreateConnection	W	-	:140
CreateHost	W	-	:141
CreateRepositoryLink	W	0!>99	:1
CreateSyncConfiguration	W	2!>100	:142
DeleteConnection	W	0!
DeleteHost	W	1!
DeleteRepositoryLink	W	2!
DeleteSyncConfiguration	W	-
GetConnection	R	0!
GetConnectionToken	R	0!
GetHost	R	1!
GetIndividualAccessToken	R	-	:143>101
GetInstallationUrl	R	-	:143
GetRepositoryLink	R	2!
GetRepositorySyncStatus	R	2!	:142
GetResourceSyncStatus	R	-
GetSyncBlockerSummary	R	-
GetSyncConfiguration	R	-
ListConnections	L	0!	:144
ListHosts	L	-	:144
ListInstallationTargets	L	-	>102
ListRepositoryLinks	L	-
ListRepositorySyncDefinitions	L	-
ListSyncConfigurations	L	-
ListTagsForResource	L	0,1,2
PassConnection	R	0!	:145
PassRepository	R	2!	:145
RegisterAppCode	R	-	:146
StartAppRegistrationHandshake	R	-	:146
StartOAuthHandshake	R	-	:143
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateConnectionInstallation	W	0!>103	:147
UpdateHost	W	1!	:148
UpdateRepositoryLink	W	2!
UpdateSyncBlocker	W	-
UpdateSyncConfiguration	W	-	:142
UseConnection	R	0!	:149
AddTagsToOnPremisesInstances	T	3!
BatchGetApplicationRevisions	R	0!
BatchGetApplications	R	0!
BatchGetDeploymentGroups	R	2!
BatchGetDeploymentInstances	R	2!
BatchGetDeployments	R	2!
BatchGetDeploymentTargets	R	-
BatchGetOnPremisesInstances	R	3!
ContinueDeployment	W	-
CreateApplication	W	0!	:1
CreateCloudFormationDeployment	W	-
CreateDeployment	W	2!
CreateDeploymentConfig	W	1!
CreateDeploymentGroup	W	2!	:1
DeleteApplication	W	0!
DeleteDeploymentConfig	W	1!
DeleteDeploymentGroup	W	2!
DeleteGitHubAccountToken	W	-
DeleteResourcesByExternalId	W	-
DeregisterOnPremisesInstance	W	3!
GetApplication	L	0!
GetApplicationRevision	L	0!
GetDeployment	L	2!
GetDeploymentConfig	L	1!
GetDeploymentGroup	L	2!
GetDeploymentInstance	L	2!
GetDeploymentTarget	R	-
GetOnPremisesInstance	L	3!
ListApplicationRevisions	L	0!
ListApplications	L	-
ListDeploymentConfigs	L	-
ListDeploymentGroups	L	0!
ListDeploymentInstances	L	2!
ListDeployments	L	2!
ListDeploymentTargets	L	-
ListGitHubAccountTokenNames	L	-
ListOnPremisesInstances	L	-
ListTagsForResource	L	0,2
PutLifecycleEventHookExecutionStatus	W	-
RegisterApplicationRevision	W	0!
RegisterOnPremisesInstance	W	3!
RemoveTagsFromOnPremisesInstances	T	3!
SkipWaitTimeForInstanceTermination	W	-
StopDeployment	W	-
TagResource	T	0,2	:1
UntagResource	T	0,2	:2
UpdateApplication	W	0!
UpdateDeploymentGroup	W	2!
GetDeploymentSpecification	R	-
PollHostCommand	R	-
PutHostCommandAcknowledgement	W	-
PutHostCommandComplete	W	-
GetCodeGuruFreeTrialSummary	R	-
AddNotificationChannels	W	0!
BatchGetFrameMetricData	L	0!
ConfigureAgent	W	0!
CreateProfilingGroup	W	-	:1
DeleteProfilingGroup	W	0!
DescribeProfilingGroup	R	0!
GetFindingsReportAccountSummary	R	-
GetNotificationConfiguration	R	0!
GetPolicy	R	0!
GetProfile	R	0!
GetRecommendations	R	0!
ListFindingsReports	L	0!
ListProfileTimes	L	0!
ListProfilingGroups	L	-
ListTagsForResource	L	0!
PostAgentProfile	W	0!
PutPermission	P	0!
RemoveNotificationChannel	W	0!
RemovePermission	P	0!
SubmitFeedback	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateProfilingGroup	W	0!
AssociateRepository	W	-	:1>104
CreateCodeReview	W	0!>105	:0
CreateConnectionToken	R	-
DescribeCodeReview	R	0!	:0
DescribeRecommendationFeedback	R	0!	:0
DescribeRepositoryAssociation	R	0!	:0
DisassociateRepository	W	0!>106	:0
GetMetricsData	R	-
ListCodeReviews	L	-
ListRecommendationFeedback	L	0!	:0
ListRecommendations	L	0!	:0
ListRepositoryAssociations	L	-
ListTagsForResource	L	0!	:0
ListThirdPartyRepositories	R	-
PutRecommendationFeedback	W	0!	:0
TagResource	T	0!	:1
UnTagResource	T	0!	:2
BatchGetFindings	R	0!
CreateScan	W	0!	:1
CreateUploadUrl	W	0!
DeleteScansByCategory	W	-
GetAccountConfiguration	R	-
GetFindings	L	0!
GetMetricsSummary	R	-
GetScan	R	0!	:0
ListFindings	L	-
ListFindingsMetrics	L	-
ListScans	L	-
ListTagsForResource	R	0!	:0
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateAccountConfiguration	W	-
AcknowledgeJob	W	-
AcknowledgeThirdPartyJob	W	-
CreateCustomActionType	W	1!	:1
CreatePipeline	W	2!	:1
DeleteCustomActionType	W	1!
DeletePipeline	W	2!
DeleteWebhook	W	4!
DeregisterWebhookWithThirdParty	W	4!
DisableStageTransition	W	3!
EnableStageTransition	W	3!
GetActionType	R	-
GetJobDetails	R	-
GetPipeline	R	2!
GetPipelineExecution	R	2!
GetPipelineState	R	2!
GetThirdPartyJobDetails	R	-
ListActionExecutions	R	2!
ListActionTypes	R	-
ListDeployActionExecutionTargets	R	2!
ListPipelineExecutions	L	2!
ListPipelines	L	-
ListRuleExecutions	R	2!
ListRuleTypes	R	-
ListTagsForResource	R	1,2,4
ListWebhooks	L	4!
OverrideStageCondition	W	3!
PollForJobs	W	1!
PollForThirdPartyJobs	W	-
PutActionRevision	W	0!
PutApprovalResult	W	0!
PutJobFailureResult	W	-
PutJobSuccessResult	W	-
PutThirdPartyJobFailureResult	W	-
PutThirdPartyJobSuccessResult	W	-
PutWebhook	W	2!,4!	:1
RegisterWebhookWithThirdParty	W	4!
RetryStageExecution	W	3!
RollbackStage	W	3!
StartPipelineExecution	W	2!
StopPipelineExecution	W	2!
TagResource	T	1,2,4	:1
UntagResource	T	1,2,4	:2
UpdateActionType	W	1!
UpdatePipeline	W	2!
AssociateTeamMember	P	0!
CreateProject	P	-	:1
CreateUserProfile	W	1!
DeleteExtendedAccess	W	0!
DeleteProject	P	0!
DeleteUserProfile	W	1!
DescribeProject	R	0!
DescribeUserProfile	R	-
DisassociateTeamMember	P	0!
GetExtendedAccess	R	0!
ListProjects	L	-
ListResources	L	0!
ListTagsForProject	L	0!
ListTeamMembers	L	0!
ListUserProfiles	L	-
PutExtendedAccess	W	0!
TagProject	T	0!	:1
UntagProject	T	0!	:2
UpdateProject	W	0!
UpdateTeamMember	P	0!
UpdateUserProfile	W	1!
VerifyServiceRole	L	-
CreateConnection	W	-	:151
CreateHost	W	-	:152
CreateRepositoryLink	W	0!>107	:1
CreateSyncConfiguration	W	2!>108	:153
DeleteConnection	W	0!
DeleteHost	W	1!
DeleteRepositoryLink	W	2!
DeleteSyncConfiguration	W	-
GetConnection	R	0!
GetConnectionToken	R	0!
GetHost	R	1!
GetIndividualAccessToken	R	-	:154>109
GetInstallationUrl	R	-	:154
GetRepositoryLink	R	2!
GetRepositorySyncStatus	R	2!	:153
GetResourceSyncStatus	R	-
GetSyncBlockerSummary	R	-
GetSyncConfiguration	R	-
ListConnections	L	0!	:155
ListHosts	L	-	:155
ListInstallationTargets	L	-	>110
ListRepositoryLinks	L	-
ListRepositorySyncDefinitions	L	-
ListSyncConfigurations	L	-
ListTagsForResource	L	0,1,2
PassConnection	R	0!	:156
PassRepository	R	2!	:156
RegisterAppCode	R	-	:157
StartAppRegistrationHandshake	R	-	:157
StartOAuthHandshake	R	-	:154
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateConnectionInstallation	W	0!>111	:158
UpdateHost	W	1!	:159
UpdateRepositoryLink	W	2!
UpdateSyncBlocker	W	-
UpdateSyncConfiguration	W	-	:153
UseConnection	R	0!	:160
CreateNotificationRule	W	0!	:161
DeleteNotificationRule	W	0!	:161
DeleteTarget	W	-	:1
DescribeNotificationRule	R	0!	:161
ListEventTypes	L	-
ListNotificationRules	L	-
ListTagsForResource	L	0!	:1
ListTargets	L	-	:1
Subscribe	W	0!	:161
TagResource	T	0!	:8
Unsubscribe	W	0!	:161
UntagResource	T	0!	:11
UpdateNotificationRule	W	0!	:161
AllowVendedLogDeliveryForResource	P	0!	:0
AssociateCustomizationPermission	W	0!	:0
CreateCustomization	W	0!	:1
CreateProfile	W	1!	:1
DeleteCustomization	W	0!	:0
DeleteProfile	W	1!	:0
DisassociateCustomizationPermission	W	0!	:0
GenerateRecommendations	R	-
GetCustomization	R	0!	:0
ListCustomizationPermissions	L	0!	:0
ListCustomizations	L	0!
ListCustomizationVersions	L	0!	:0
ListProfiles	L	-
ListTagsForResource	L	0,1	:0
TagResource	T	0,1	:8
UntagResource	T	0,1	:11
UpdateCustomization	W	0!	:0
UpdateProfile	W	1!	:0
CreateIdentityPool	P	-	:1
DeleteIdentities	P	-	:162
DeleteIdentityPool	P	0!
DescribeIdentity	R	-	:162
DescribeIdentityPool	R	0!
GetCredentialsForIdentity	R	-	:163
GetId	P	-	:163
GetIdentityPoolAnalytics	R	0!
GetIdentityPoolDailyAnalytics	R	0!
GetIdentityPoolRoles	R	0!
GetIdentityProviderDailyAnalytics	R	0!
GetOpenIdToken	R	-	:163
GetOpenIdTokenForDeveloperIdentity	R	0!
GetPrincipalTagAttributeMap	R	0!
ListIdentities	L	0!
ListIdentityPools	L	-
ListTagsForResource	R	0
LookupDeveloperIdentity	R	0!
MergeDeveloperIdentities	P	0!
SetIdentityPoolRoles	P	-
SetPrincipalTagAttributeMap	W	-
TagResource	T	0!	:1
UnlinkDeveloperIdentity	P	0!
UnlinkIdentity	P	-	:164
UntagResource	T	0!	:2
UpdateIdentityPool	P	0!
AddCustomAttributes	W	0!
AddUserPoolClientSecret	W	0!
AdminAddUserToGroup	W	0!
AdminConfirmSignUp	W	0!
AdminCreateUser	W	0!
AdminDeleteUser	W	0!
AdminDeleteUserAttributes	W	0!
AdminDisableProviderForUser	W	0!
AdminDisableUser	W	0!
AdminEnableUser	W	0!
AdminForgetDevice	W	0!
AdminGetDevice	R	0!
AdminGetUser	R	0!
AdminInitiateAuth	W	0!
AdminLinkProviderForUser	W	0!
AdminListDevices	L	0!
AdminListGroupsForUser	L	0!
AdminListUserAuthEvents	R	0!
AdminRemoveUserFromGroup	W	0!
AdminResetUserPassword	W	0!
AdminRespondToAuthChallenge	W	0!
AdminSetUserMFAPreference	W	0!
AdminSetUserPassword	W	0!
AdminSetUserSettings	W	0!
AdminUpdateAuthEventFeedback	W	0!
AdminUpdateDeviceStatus	W	0!
AdminUpdateUserAttributes	W	0!
AdminUserGlobalSignOut	W	0!
AssociateSoftwareToken	W	-
AssociateWebACL	W	0!,1!
ChangePassword	W	-
ConfirmDevice	W	-
ConfirmForgotPassword	W	-
ConfirmSignUp	W	-
CreateGroup	W	0!
CreateIdentityProvider	W	0!
CreateManagedLoginBranding	W	0!
CreateResourceServer	W	0!
CreateTerms	W	0!
CreateUserImportJob	W	0!
CreateUserPool	W	-	:8
CreateUserPoolClient	W	0!
CreateUserPoolDomain	W	0!
DeleteGroup	W	0!
DeleteIdentityProvider	W	0!
DeleteManagedLoginBranding	W	0!
DeleteResourceServer	W	0!
DeleteTerms	W	0!
DeleteUser	W	-
DeleteUserAttributes	W	-
DeleteUserPool	W	0!
DeleteUserPoolClient	W	0!
DeleteUserPoolClientSecret	W	0!
DeleteUserPoolDomain	W	0!
DescribeIdentityProvider	R	0!
DescribeManagedLoginBranding	R	0!
DescribeManagedLoginBrandingByClient	R	0!
DescribeResourceServer	R	0!
DescribeRiskConfiguration	R	0!
DescribeTerms	R	0!
DescribeUserImportJob	R	0!
DescribeUserPool	R	0!
DescribeUserPoolClient	R	0!
DescribeUserPoolDomain	R	-
DisassociateWebACL	W	0!
ForgetDevice	W	-
ForgotPassword	W	-
GetCSVHeader	R	0!
GetDevice	R	-
GetGroup	R	0!
GetIdentityProviderByIdentifier	R	0!
GetLogDeliveryConfiguration	R	0!
GetSigningCertificate	R	0!
GetTokensFromRefreshToken	W	-
GetUICustomization	R	0!
GetUser	R	-
GetUserAttributeVerificationCode	R	-
GetUserPoolMfaConfig	R	0!
GetWebACLForResource	R	0!
GlobalSignOut	W	-
InitiateAuth	W	-
ListDevices	L	-
ListGroups	L	0!
ListIdentityProviders	L	0!
ListResourceServers	L	0!
ListResourcesForWebACL	L	1!
ListTagsForResource	L	0
ListTerms	L	0!
ListUserImportJobs	L	0!
ListUserPoolClients	L	0!
ListUserPoolClientSecrets	L	0!
ListUserPools	L	-
ListUsers	L	0!
ListUsersInGroup	L	0!
ResendConfirmationCode	W	-
RespondToAuthChallenge	W	-
RevokeToken	W	-
SetLogDeliveryConfiguration	W	0!
SetRiskConfiguration	W	0!
SetUICustomization	W	0!
SetUserMFAPreference	W	-
SetUserPoolMfaConfig	W	0!
SetUserSettings	W	-
SignUp	W	-
StartUserImportJob	W	0!
StopUserImportJob	W	0!
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateAuthEventFeedback	W	0!
UpdateDeviceStatus	W	-
UpdateGroup	W	0!
UpdateIdentityProvider	W	0!
UpdateManagedLoginBranding	W	0!
UpdateResourceServer	W	0!
UpdateTerms	W	0!
UpdateUserAttributes	W	-
UpdateUserPool	W	0!	:1
UpdateUserPoolClient	W	0!
UpdateUserPoolDomain	W	0!
VerifySoftwareToken	W	-
VerifyUserAttribute	W	-
BulkPublish	W	2!
DeleteDataset	W	0!
DescribeDataset	R	0!
DescribeIdentityPoolUsage	R	2!
DescribeIdentityUsage	R	1!
GetBulkPublishDetails	R	2!
GetCognitoEvents	R	2!
GetIdentityPoolConfiguration	R	2!
ListDatasets	L	0!
ListIdentityPoolUsage	R	2!
ListRecords	R	0!
QueryRecords	R	-
RegisterDevice	W	1!
SetCognitoEvents	W	2!
SetDatasetConfiguration	W	0!
SetIdentityPoolConfiguration	W	2!
SubscribeToDataset	W	0!
UnsubscribeFromDataset	W	0!
UpdateRecords	W	0!
BatchDetectDominantLanguage	R	-
BatchDetectEntities	R	-
BatchDetectKeyPhrases	R	-
BatchDetectSentiment	R	-
BatchDetectSyntax	R	-
BatchDetectTargetedSentiment	R	-
ClassifyDocument	R	2!
ContainsPiiEntities	R	-
CreateDataset	W	8!	:1
CreateDocumentClassifier	W	1!	:165
CreateEndpoint	W	1!,2!:1,5!,6!:1,8
CreateEntityRecognizer	W	5!	:166
CreateFlywheel	W	1,5,8!:167
DeleteDocumentClassifier	W	1!
DeleteEndpoint	W	2!,6!
DeleteEntityRecognizer	W	5!
DeleteFlywheel	W	8!
DeleteResourcePolicy	W	1!,5!
DescribeDataset	R	9!
DescribeDocumentClassificationJob	R	0!
DescribeDocumentClassifier	R	1!
DescribeDominantLanguageDetectionJob	R	3!
DescribeEndpoint	R	2!,6!
DescribeEntitiesDetectionJob	R	4!
DescribeEntityRecognizer	R	5!
DescribeEventsDetectionJob	R	7!
DescribeFlywheel	R	8!
DescribeFlywheelIteration	R	8!	:168
DescribeKeyPhrasesDetectionJob	R	10!
DescribePiiEntitiesDetectionJob	R	11!
DescribeResourcePolicy	R	1!,5!
DescribeSentimentDetectionJob	R	12!
DescribeTargetedSentimentDetectionJob	R	13!
DescribeTopicsDetectionJob	R	14!
DetectDominantLanguage	R	-
DetectEntities	R	6
DetectKeyPhrases	R	-
DetectPiiEntities	R	-
DetectSentiment	R	-
DetectSyntax	R	-
DetectTargetedSentiment	R	-
DetectToxicContent	R	-
ImportModel	W	1!,5!	:169
ListDatasets	R	8!
ListDocumentClassificationJobs	R	-
ListDocumentClassifiers	R	-
ListDocumentClassifierSummaries	R	-
ListDominantLanguageDetectionJobs	R	-
ListEndpoints	R	-
ListEntitiesDetectionJobs	R	-
ListEntityRecognizers	R	-
ListEntityRecognizerSummaries	R	-
ListEventsDetectionJobs	R	-
ListFlywheelIterationHistory	R	8!
ListFlywheels	R	-
ListKeyPhrasesDetectionJobs	R	-
ListPiiEntitiesDetectionJobs	R	-
ListSentimentDetectionJobs	R	-
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14
ListTargetedSentimentDetectionJobs	R	-
ListTopicsDetectionJobs	R	-
PutResourcePolicy	W	1!,5!
StartDocumentClassificationJob	W	0!:170,1,8
StartDominantLanguageDetectionJob	W	3!	:170
StartEntitiesDetectionJob	W	4!:170,5,8
StartEventsDetectionJob	W	7!	:171
StartFlywheelIteration	W	8!
StartKeyPhrasesDetectionJob	W	10!	:170
StartPiiEntitiesDetectionJob	W	11!	:171
StartSentimentDetectionJob	W	12!	:170
StartTargetedSentimentDetectionJob	W	13!	:170
StartTopicsDetectionJob	W	14!	:170
StopDominantLanguageDetectionJob	W	3!
StopEntitiesDetectionJob	W	4!
StopEventsDetectionJob	W	7!
StopKeyPhrasesDetectionJob	W	10!
StopPiiEntitiesDetectionJob	W	11!
StopSentimentDetectionJob	W	12!
StopTargetedSentimentDetectionJob	W	13!
StopTrainingDocumentClassifier	W	1!
StopTrainingEntityRecognizer	W	5!
TagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	:1
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	:2
UpdateEndpoint	W	2!,6!,8
UpdateFlywheel	W	1,5,8!:172
DescribeEntitiesDetectionV2Job	R	-
DescribeICD10CMInferenceJob	R	-
DescribePHIDetectionJob	R	-
DescribeRxNormInferenceJob	R	-
DescribeSNOMEDCTInferenceJob	R	-
DetectEntitiesV2	R	-
DetectPHI	R	-
InferICD10CM	R	-
InferRxNorm	R	-
InferSNOMEDCT	R	-
ListEntitiesDetectionV2Jobs	R	-
ListICD10CMInferenceJobs	R	-
ListPHIDetectionJobs	R	-
ListRxNormInferenceJobs	R	-
ListSNOMEDCTInferenceJobs	R	-
StartEntitiesDetectionV2Job	W	-
StartICD10CMInferenceJob	W	-
StartPHIDetectionJob	W	-
StartRxNormInferenceJob	W	-
StartSNOMEDCTInferenceJob	W	-
StopEntitiesDetectionV2Job	W	-
StopICD10CMInferenceJob	W	-
StopPHIDetectionJob	W	-
StopRxNormInferenceJob	W	-
StopSNOMEDCTInferenceJob	W	-
DeleteRecommendationPreferences	W	-	:173>112
DescribeRecommendationExportJobs	L	-
ExportAutoScalingGroupRecommendations	W	-	>113
ExportEBSVolumeRecommendations	W	-	>114
ExportEC2InstanceRecommendations	W	-	>115
ExportECSServiceRecommendations	W	-	>116
ExportIdleRecommendations	W	-	>117
ExportLambdaFunctionRecommendations	W	-	>118
ExportLicenseRecommendations	W	-	>119
ExportRDSDatabaseRecommendations	W	-	>120
GetAutoScalingGroupRecommendations	L	-	>121
GetEBSVolumeRecommendations	L	-	>2
GetEC2InstanceRecommendations	L	-	>122
GetEC2RecommendationProjectedMetrics	L	-	>122
GetECSServiceRecommendationProjectedMetrics	L	-
GetECSServiceRecommendations	L	-	>123
GetEffectiveRecommendationPreferences	R	-	:173>124
GetEnrollmentStatus	L	-
GetEnrollmentStatusesForOrganization	L	-
GetIdleRecommendations	L	-
GetLambdaFunctionRecommendations	L	-	>125
GetLicenseRecommendations	L	-	>122
GetRDSDatabaseRecommendationProjectedMetrics	L	-	>126
GetRDSDatabaseRecommendations	L	-	>126
GetRecommendationPreferences	R	-	:173
GetRecommendationSummaries	L	-
PutRecommendationPreferences	W	-	:173>124
UpdateEnrollmentStatus	W	-
AssociateResourceTypes	W	3!
BatchGetAggregateResourceConfig	R	2!
BatchGetResourceConfig	R	-
DeleteAggregationAuthorization	W	0!
DeleteConfigRule	W	1!
DeleteConfigurationAggregator	W	2!
DeleteConfigurationRecorder	W	3!
DeleteConformancePack	W	4!
DeleteDeliveryChannel	W	-
DeleteEvaluationResults	W	1!
DeleteOrganizationConfigRule	W	5!
DeleteOrganizationConformancePack	W	6!
DeletePendingAggregationRequest	W	-
DeleteRemediationConfiguration	W	7!
DeleteRemediationExceptions	W	-
DeleteResourceConfig	W	-
DeleteRetentionConfiguration	W	-
DeleteServiceLinkedConfigurationRecorder	W	3!	:174
DeleteStoredQuery	W	8!
DeliverConfigSnapshot	R	-
DescribeAggregateComplianceByConfigRules	R	2!
DescribeAggregateComplianceByConformancePacks	R	2!
DescribeAggregationAuthorizations	L	-
DescribeComplianceByConfigRule	R	-
DescribeComplianceByResource	R	-
DescribeConfigRuleEvaluationStatus	R	-
DescribeConfigRules	L	-
DescribeConfigurationAggregators	L	-
DescribeConfigurationAggregatorSourcesStatus	R	2!
DescribeConfigurationRecorders	R	3!	:174
DescribeConfigurationRecorderStatus	R	3!	:174
DescribeConformancePackCompliance	R	4!
DescribeConformancePacks	L	-
DescribeConformancePackStatus	R	-
DescribeDeliveryChannels	L	-
DescribeDeliveryChannelStatus	R	-
DescribeOrganizationConfigRules	L	-
DescribeOrganizationConfigRuleStatuses	R	-
DescribeOrganizationConformancePacks	L	-
DescribeOrganizationConformancePackStatuses	R	-
DescribePendingAggregationRequests	L	-
DescribeRemediationConfigurations	L	7!
DescribeRemediationExceptions	L	-
DescribeRemediationExecutionStatus	R	7!
DescribeRetentionConfigurations	L	-
DisassociateResourceTypes	W	3!
GetAggregateComplianceDetailsByConfigRule	R	2!
GetAggregateConfigRuleComplianceSummary	R	2!
GetAggregateConformancePackComplianceSummary	R	2!
GetAggregateDiscoveredResourceCounts	R	2!
GetAggregateResourceConfig	R	2!
GetComplianceDetailsByConfigRule	R	1!
GetComplianceDetailsByResource	R	-
GetComplianceSummaryByConfigRule	R	-
GetComplianceSummaryByResourceType	R	-
GetConformancePackComplianceDetails	R	4!
GetConformancePackComplianceSummary	R	4!
GetCustomRulePolicy	R	1!
GetDiscoveredResourceCounts	R	-
GetOrganizationConfigRuleDetailedStatus	R	5!
GetOrganizationConformancePackDetailedStatus	R	6!
GetOrganizationCustomRulePolicy	R	5!
GetResourceConfigHistory	R	-
GetResourceEvaluationSummary	R	-
GetStoredQuery	R	8!
ListAggregateDiscoveredResources	L	2!
ListConfigurationRecorders	L	-
ListConformancePackComplianceScores	L	-
ListDiscoveredResources	L	-
ListResourceEvaluations	L	-
ListStoredQueries	L	-
ListTagsForResource	R	0,1,2,3,4,5,6,8
PutAggregationAuthorization	W	0!	:1
PutConfigRule	W	1!	:1
PutConfigurationAggregator	W	2!>127	:1
PutConfigurationRecorder	W	3!>1	:1
PutConformancePack	W	4!>128
PutDeliveryChannel	W	-
PutEvaluations	W	-
PutExternalEvaluation	W	1!
PutOrganizationConfigRule	W	5!>129
PutOrganizationConformancePack	W	6!>130
PutRemediationConfigurations	W	7!>1
PutRemediationExceptions	W	-
PutResourceConfig	W	-
PutRetentionConfiguration	W	-
PutServiceLinkedConfigurationRecorder	W	-	:175>33
PutStoredQuery	W	8!	:1
SelectAggregateResourceConfig	R	2!
SelectResourceConfig	R	-
StartConfigRulesEvaluation	W	1!
StartConfigurationRecorder	W	3!
StartRemediationExecution	W	-	>1
StartResourceEvaluation	W	-	>131
StopConfigurationRecorder	W	3!
TagResource	T	0,1,2,3,4,5,6,8	:1
UntagResource	T	0,1,2,3,4,5,6,8	:2
ActivateEvaluationForm	W	13!	:176
AdminGetEmergencyAccessToken	W	16!>132
AssociateAnalyticsDataSet	W	16!	:176
AssociateApprovedOrigin	W	16!	:176
AssociateBot	W	16!>133	:176
AssociateContactWithUser	W	5!,16!,32!	:177
AssociateCustomerProfilesDomain	W	16!>134
AssociateDefaultVocabulary	W	16!	:176
AssociateEmailAddressAlias	W	12!	:178
AssociateFlow	W	7!,37!	:178
AssociateInstanceStorageConfig	W	16!>135	:179
AssociateLambdaFunction	W	16!>136	:176
AssociateLexBot	W	16!>137	:176
AssociatePhoneNumberContactFlow	W	7!,20!	:178
AssociateQueueEmailAddresses	W	24!	:178
AssociateQueueQuickConnects	W	24!,25!	:178
AssociateRoutingProfileQueues	W	24!,26!	:178
AssociateSecurityKey	W	16!	:176
AssociateSecurityProfiles	W	1,16!,28!	:178
AssociateTrafficDistributionGroupUser	W	16!>138,30!,32!	:180
AssociateUserProficiencies	W	16!,32!	:176
AssociateWorkspace	W	26,32,40!	:178
BatchAssociateAnalyticsDataSet	W	16!	:176
BatchCreateDataTableValue	W	11!	:181
BatchDeleteDataTableValue	W	11!	:182
BatchDescribeDataTableValue	R	11!	:182
BatchDisassociateAnalyticsDataSet	W	16!	:176
BatchGetAttachedFileMetadata	R	2!	:183
BatchGetFlowAssociation	L	37!	:178
BatchPutContact	W	16!,24	:176
BatchUpdateDataTableValue	W	11!	:181
ClaimPhoneNumber	W	16!,30!,37!	:184
CompleteAttachedFileUpload	W	2!	:183
CreateAgentStatus	W	0!	:184
CreateAuthenticationProfile	W	3!	:176
CreateContact	W	5,16!,32	:185
CreateContactFlow	W	7!	:186
CreateContactFlowModule	W	8!	:184
CreateContactFlowModuleAlias	W	8!	:178
CreateContactFlowModuleVersion	W	8!	:178
CreateContactFlowVersion	W	7!	:187
CreateDataTable	W	11!	:178
CreateDataTableAttribute	W	11!	:178
CreateEmailAddress	W	16!	:184
CreateEvaluationForm	W	13!	:176
CreateHoursOfOperation	W	15!	:184
CreateHoursOfOperationOverride	W	15!,16!	:176
CreateInstance	W	-	:1>139
CreateIntegrationAssociation	W	16!>140,17!	:184
CreateNotification	W	16!,32	:184
CreateParticipant	W	5!,16!	:178
CreatePersistentContactAssociation	W	5!,16!	:178
CreatePredefinedAttribute	W	16!	:176
CreatePrompt	W	21!>141	:184
CreatePushNotificationRegistration	W	16!	:176
CreateQueue	W	7,15!,20,24!,25	:184
CreateQuickConnect	W	7,24,25!,32	:184
CreateRoutingProfile	W	24!,26!	:184
CreateRule	W	27!	:176
CreateSecurityProfile	W	28!	:184
CreateTaskTemplate	W	29!
CreateTrafficDistributionGroup	W	16!,30!	:184
CreateUseCase	W	16!>142,17!,31!	:184
CreateUser	W	14,26!,28!,32!	:184
CreateUserHierarchyGroup	W	14	:184
CreateView	W	9!	:184
CreateViewVersion	W	9!	:178
CreateVocabulary	W	33!	:184
CreateWorkspace	W	40!	:184
CreateWorkspacePage	W	4,9,40!	:178
DeactivateEvaluationForm	W	13!	:176
DeleteAttachedFile	W	2!>143	:183
DeleteContactEvaluation	W	6!	:178
DeleteContactFlow	W	7!	:187
DeleteContactFlowModule	W	8!	:178
DeleteContactFlowModuleAlias	W	8!	:178
DeleteContactFlowModuleVersion	W	8!	:178
DeleteContactFlowVersion	W	7!	:187
DeleteDataTable	W	11!	:178
DeleteDataTableAttribute	W	11!	:178
DeleteEmailAddress	W	12!	:178
DeleteEvaluationForm	W	13!	:178
DeleteHoursOfOperation	W	15!	:178
DeleteHoursOfOperationOverride	W	15!,16!	:176
DeleteInstance	W	16!>144	:178
DeleteIntegrationAssociation	W	16!>145,17!	:176
DeleteNotification	W	19!	:178
DeletePredefinedAttribute	W	16!	:176
DeletePrompt	W	21!	:178
DeletePushNotificationRegistration	W	16!	:176
DeleteQueue	W	24!	:178
DeleteQuickConnect	W	25!	:178
DeleteRoutingProfile	W	26!	:178
DeleteRule	W	27!	:178
DeleteSecurityProfile	W	28!	:178
DeleteTaskTemplate	W	29!	:178
DeleteTrafficDistributionGroup	W	30!	:0
DeleteUseCase	W	16!>142,31!	:176
DeleteUser	W	32!	:178
DeleteUserHierarchyGroup	W	14!	:176
DeleteView	W	9!	:178
DeleteViewVersion	W	10!	:178
DeleteVocabulary	W	33!	:178
DeleteWorkspace	W	40!	:178
DeleteWorkspaceMedia	W	40!	:178
DeleteWorkspacePage	W	40!	:178
DescribeAgentStatus	R	0!	:178
DescribeAuthenticationProfile	R	3!	:176
DescribeContact	R	5!	:188
DescribeContactEvaluation	R	6!	:178
DescribeContactFlow	R	7!	:187
DescribeContactFlowModule	R	8!	:178
DescribeContactFlowModuleAlias	R	8!	:178
DescribeDataTable	R	11!	:178
DescribeDataTableAttribute	R	11!	:178
DescribeEmailAddress	R	12!	:178
DescribeEvaluationForm	R	13!	:178
DescribeForecastingPlanningSchedulingIntegration	R	16!	:176
DescribeHoursOfOperation	R	15!	:178
DescribeHoursOfOperationOverride	R	15!,16!	:176
DescribeInstance	R	16!>146	:178
DescribeInstanceAttribute	R	16!	:189
DescribeInstanceStorageConfig	R	16!	:179
DescribeNotification	R	19!	:178
DescribePhoneNumber	R	20!	:0
DescribePredefinedAttribute	R	16!	:176
DescribePrompt	R	21!	:178
DescribeQueue	R	24!	:178
DescribeQuickConnect	R	25!	:178
DescribeRoutingProfile	R	26!	:178
DescribeRule	R	27!	:178
DescribeSecurityProfile	R	28!	:178
DescribeTrafficDistributionGroup	R	30!	:0
DescribeUser	R	32!	:178
DescribeUserHierarchyGroup	R	14!	:176
DescribeUserHierarchyStructure	R	16!	:176
DescribeView	R	4!,9!,22!,23!	:178
DescribeVocabulary	R	33!	:178
DescribeWorkspace	R	40!	:178
DisassociateAnalyticsDataSet	W	16!	:176
DisassociateApprovedOrigin	W	16!	:176
DisassociateBot	W	16!>147	:176
DisassociateCustomerProfilesDomain	W	16!>148
DisassociateEmailAddressAlias	W	12!	:178
DisassociateFlow	W	37!	:178
DisassociateInstanceStorageConfig	W	16!	:179
DisassociateLambdaFunction	W	16!>149	:176
DisassociateLexBot	W	16!>19	:176
DisassociatePhoneNumberContactFlow	W	20!	:178
DisassociateQueueEmailAddresses	W	24!	:178
DisassociateQueueQuickConnects	W	24!,25!	:178
DisassociateRoutingProfileQueues	W	26!	:178
DisassociateSecurityKey	W	16!	:176
DisassociateSecurityProfiles	W	1,16!,28!	:178
DisassociateTrafficDistributionGroupUser	W	16!,30!,32!	:178
DisassociateUserProficiencies	W	16!,32!	:176
DisassociateWorkspace	W	40!	:178
DismissUserContact	W	32!	:178
EvaluateDataTableValues	R	11!	:182
GetAttachedFile	R	2!	:183
GetContactAttributes	R	5!	:188
GetContactMetrics	R	5!,16!	:176
GetCurrentMetricData	R	24!,26!	:178
GetCurrentUserData	R	14!,24!,26!,32!	:178
GetEffectiveHoursOfOperations	R	15!,16!	:176
GetFederationToken	R	16!	:176
GetFlowAssociation	R	37!	:178
GetMetricData	R	24!	:178
GetMetricDataV2	R	14!,24!,26!,32!	:178
GetPromptFile	R	21!	:178
GetTaskTemplate	R	29!	:178
GetTrafficDistribution	L	30!	:0
ImportPhoneNumber	W	16!>150,37!	:1
ImportWorkspaceMedia	W	40!	:178
ListAgentStatuses	L	34!
ListAnalyticsDataAssociations	L	16!	:176
ListAnalyticsDataLakeDataSets	L	16!	:176
ListApprovedOrigins	L	16!	:176
ListAssociatedContacts	L	5!	:178
ListAuthenticationProfiles	L	16!	:176
ListBots	L	16!	:176
ListContactEvaluations	L	16!	:178
ListContactFlowModuleAliases	L	8!	:178
ListContactFlowModules	L	16!
ListContactFlowModuleVersions	L	8!	:178
ListContactFlows	L	35!	:176
ListContactFlowVersions	L	7!	:187
ListContactReferences	L	5!	:188
ListDataTableAttributes	L	11!	:178
ListDataTablePrimaryValues	L	11!	:182
ListDataTables	L	16!	:176
ListDataTableValues	L	11!	:182
ListDefaultVocabularies	L	16!	:176
ListEntitySecurityProfiles	L	1,16!	:178
ListEvaluationForms	L	16!	:176
ListEvaluationFormVersions	L	13!	:176
ListFlowAssociations	L	16!	:176
ListHoursOfOperationOverrides	L	15!,16!	:176
ListHoursOfOperations	L	16!	:176
ListInstanceAttributes	L	16!	:176
ListInstances	L	-	>146
ListInstanceStorageConfigs	L	16!	:176
ListIntegrationAssociations	L	16!>142	:176
ListLambdaFunctions	L	16!	:176
ListLexBots	L	16!	:176
ListNotifications	R	16!	:176
ListPhoneNumbers	L	36!
ListPhoneNumbersV2	L	37!
ListPredefinedAttributes	L	16!	:176
ListPrompts	L	16!	:176
ListQueueEmailAddresses	L	24!	:178
ListQueueQuickConnects	L	24!	:178
ListQueues	L	38!
ListQuickConnects	L	39!
ListRealtimeContactAnalysisSegments	R	5!	:0
ListRealtimeContactAnalysisSegmentsV2	L	5!	:190
ListRoutingProfileManualAssignmentQueues	L	26!	:178
ListRoutingProfileQueues	L	26!	:178
ListRoutingProfiles	L	16!	:176
ListRules	L	16!	:176
ListSecurityKeys	L	16!	:176
ListSecurityProfileApplications	L	28!	:178
ListSecurityProfileFlowModules	L	16!,28!	:178
ListSecurityProfilePermissions	L	28!	:178
ListSecurityProfiles	L	16!	:176
ListTagsForResource	R	0,6,7,8,13,14,15,17,20,21,24,25,26,27,28,30,31,32,37	:0
ListTaskTemplates	L	16!
ListTrafficDistributionGroups	L	30!
ListTrafficDistributionGroupUsers	L	30!	:0
ListUseCases	L	16!>142	:176
ListUserHierarchyGroups	L	16!	:176
ListUserNotifications	R	32!	:178
ListUserProficiencies	L	16!,32!	:176
ListUsers	L	16!	:176
ListViews	L	16!	:176
ListViewVersions	L	4!,9!	:178
ListWorkspaceMedia	L	40!	:178
ListWorkspacePages	L	40!	:178
ListWorkspaces	L	16!	:176
MonitorContact	W	5!,16!,32!	:191
PauseContact	W	5!,7,16!	:178
PutUserStatus	W	0!,16!,32!	:178
ReleasePhoneNumber	W	20!	:0
ReplicateInstance	W	16!>139	:184
ResumeContact	W	5!,7,16!	:178
ResumeContactRecording	W	5!	:192
SearchAgentStatuses	R	16!>151	:193
SearchAvailablePhoneNumbers	L	37!
SearchContactEvaluations	R	16!>152	:193
SearchContactFlowModules	R	16!>153	:193
SearchContactFlows	R	16!>154	:194
SearchContacts	R	16!>155	:195
SearchDataTables	R	16!>156	:193
SearchEmailAddresses	R	16!>157	:193
SearchEvaluationForms	R	16!>158	:193
SearchHoursOfOperationOverrides	R	15!>159,16!	:193
SearchHoursOfOperations	R	16!>160	:193
SearchNotifications	R	16!	:193
SearchPredefinedAttributes	R	16!>161	:176
SearchPrompts	R	16!>162	:193
SearchQueues	R	16!>163	:193
SearchQuickConnects	R	16!>164	:193
SearchResourceTags	L	16!	:178
SearchRoutingProfiles	R	16!>165	:193
SearchSecurityProfiles	R	16!>166	:193
SearchUserHierarchyGroups	R	16!>167	:193
SearchUsers	R	16!>168	:193
SearchViews	R	16!>169	:193
SearchVocabularies	L	33!	:176
SearchWorkspaceAssociations	R	40!	:178
SearchWorkspaces	R	16!>170	:193
SendChatIntegrationEvent	W	-
SendIntegrationEvent	W	-
SendOutboundChatMessage	W	16!>171,20!	:196
SendOutboundEmail	W	16!	:176
StartAttachedFileUpload	W	2!>172	:197
StartChatContact	W	5,7!	:176
StartContactEvaluation	W	5!,6!,13!	:178
StartContactMediaProcessing	W	5!,16!	:176
StartContactRecording	W	5!	:192
StartContactStreaming	W	16!	:0
StartEmailContact	W	7	:178
StartForecastingPlanningSchedulingIntegration	W	16!	:176
StartOutboundChatContact	W	5,7!>173,16!,20	:196
StartOutboundEmailContact	W	7	:178
StartOutboundVoiceContact	W	5!
StartScreenSharing	W	5!,16!	:188
StartTaskContact	W	5,7!,25,29	:198
StartWebRTCContact	W	7!	:176
StopContact	W	5!	:199
StopContactMediaProcessing	W	5!,16!	:176
StopContactRecording	W	5!	:192
StopContactStreaming	W	16!	:0
StopForecastingPlanningSchedulingIntegration	W	16!	:176
SubmitContactEvaluation	W	6!	:176
SuspendContactRecording	W	5!	:192
TagContact	W	5!	:200
TagResource	T	0,6,7,8,9,12,13,14,15,16,17,20,21,24,25,26,27,28,29,30,31,32,33,37	:1
TransferContact	W	5!,7!,16!	:188
UntagContact	W	5!	:201
UntagResource	T	0,6,7,8,9,12,13,14,15,16,17,20,21,24,25,26,27,28,29,30,31,32,33,37	:2
UpdateAgentStatus	W	0!	:178
UpdateAuthenticationProfile	W	3!	:176
UpdateContact	W	5!	:188
UpdateContactAttributes	W	5!	:188
UpdateContactEvaluation	W	6!	:176
UpdateContactFlowContent	W	7!	:187
UpdateContactFlowMetadata	W	7!	:187
UpdateContactFlowModuleAlias	W	8!	:178
UpdateContactFlowModuleContent	W	8!	:178
UpdateContactFlowModuleMetadata	W	8!	:178
UpdateContactFlowName	W	7!	:187
UpdateContactRoutingData	W	5!	:188
UpdateContactSchedule	W	5!	:188
UpdateDataTableAttribute	W	11!	:178
UpdateDataTableMetadata	W	11!	:178
UpdateDataTablePrimaryValues	W	11!	:182
UpdateEmailAddressMetadata	W	12!	:178
UpdateEvaluationForm	W	13!	:176
UpdateHoursOfOperation	W	15!	:178
UpdateHoursOfOperationOverride	W	15!,16!	:176
UpdateInstanceAttribute	W	16!>174	:189
UpdateInstanceStorageConfig	W	16!>135	:179
UpdateNotificationContent	W	19!	:178
UpdateParticipantAuthentication	W	16!	:176
UpdateParticipantRoleConfig	W	5!,16!	:178
UpdatePhoneNumber	W	16!,20!,30!	:178
UpdatePhoneNumberMetadata	W	20!	:0
UpdatePredefinedAttribute	W	16!	:176
UpdatePrompt	W	21!>141	:178
UpdateQueueHoursOfOperation	W	15!,24!	:178
UpdateQueueMaxContacts	W	24!	:178
UpdateQueueName	W	24!	:178
UpdateQueueOutboundCallerConfig	W	7,20,24!	:178
UpdateQueueOutboundEmailConfig	W	24!	:178
UpdateQueueStatus	W	24!	:178
UpdateQuickConnectConfig	W	7,24,25!,32	:178
UpdateQuickConnectName	W	25!	:178
UpdateRoutingProfileAgentAvailabilityTimer	W	26!	:178
UpdateRoutingProfileConcurrency	W	26!	:178
UpdateRoutingProfileDefaultOutboundQueue	W	24!,26!	:178
UpdateRoutingProfileName	W	26!	:178
UpdateRoutingProfileQueues	W	26!	:178
UpdateRule	W	27!	:176
UpdateSecurityProfile	W	28!	:178
UpdateTaskTemplate	W	29!	:178
UpdateTrafficDistribution	W	30!	:0
UpdateUserHierarchy	W	14,32!	:178
UpdateUserHierarchyGroupName	W	14!	:176
UpdateUserHierarchyStructure	W	16!	:176
UpdateUserIdentityInfo	W	32!	:178
UpdateUserNotificationStatus	W	32!	:178
UpdateUserPhoneConfig	W	32!	:178
UpdateUserProficiencies	W	16!,32!	:176
UpdateUserRoutingProfile	W	26!,32!	:178
UpdateUserSecurityProfiles	W	28!,32!	:178
UpdateViewContent	W	9!	:178
UpdateViewMetadata	W	9!	:178
UpdateWorkspaceMetadata	W	40!	:178
UpdateWorkspacePage	W	4,9,40!	:178
UpdateWorkspaceTheme	W	40!	:178
UpdateWorkspaceVisibility	W	40!	:178
CreateCampaign	W	0!	:1
DeleteCampaign	W	0!
DeleteCampaignChannelSubtypeConfig	W	0!
DeleteCampaignCommunicationLimits	W	0!
DeleteCampaignCommunicationTime	W	0!
DeleteConnectInstanceConfig	W	-
DeleteConnectInstanceIntegration	W	-
DeleteInstanceOnboardingJob	W	-
DescribeCampaign	R	0!	:10
GetCampaignState	R	0!	:10
GetCampaignStateBatch	R	0!	:10
GetConnectInstanceConfig	R	-
GetInstanceCommunicationLimits	R	-
GetInstanceOnboardingJobStatus	R	-
ListCampaigns	L	-	:10
ListConnectInstanceIntegrations	L	-
ListTagsForResource	R	0	:0
PauseCampaign	W	0!
PutConnectInstanceIntegration	W	-
PutDialRequestBatch	W	0!
PutInstanceCommunicationLimits	W	-
PutOutboundRequestBatch	W	0!
PutProfileOutboundRequestBatch	W	0!
ResumeCampaign	W	0!
StartCampaign	W	0!
StartInstanceOnboardingJob	W	-
StopCampaign	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateCampaignChannelSubtypeConfig	W	0!
UpdateCampaignCommunicationLimits	W	0!
UpdateCampaignCommunicationTime	W	0!
UpdateCampaignDialerConfig	W	0!
UpdateCampaignFlowAssociation	W	0!
UpdateCampaignName	W	0!
UpdateCampaignOutboundCallConfig	W	0!
UpdateCampaignSchedule	W	0!
UpdateCampaignSource	W	0!
GetDeviceIdentity	R	0!
ListDeviceIdentities	L	-
GetAccountBillingRole	R	-
ListLinkedAccounts	L	-
GetControl	R	1!
ListCommonControls	L	-
ListControlMappings	L	-
ListControls	L	1!
ListDomains	L	-
ListObjectives	L	-
CreateLandingZone	W	-	:1>175
CreateManagedAccount	W	-
DeleteLandingZone	W	3!
DeregisterManagedAccount	W	-
DeregisterOrganizationalUnit	W	-
DescribeAccountFactoryConfig	R	-
DescribeCoreService	R	-
DescribeGuardrail	R	-
DescribeGuardrailForTarget	R	-
DescribeLandingZoneConfiguration	R	-
DescribeManagedAccount	R	-
DescribeManagedOrganizationalUnit	R	-
DescribeRegisterOrganizationalUnitOperation	R	-
DescribeSingleSignOn	R	-
DisableBaseline	W	1!
DisableControl	W	2!
DisableGuardrail	W	-
EnableBaseline	W	-	:1>175
EnableControl	W	2>175	:1
EnableGuardrail	W	-
GetAccountInfo	R	-
GetAvailableUpdates	R	-
GetBaseline	R	0!
GetBaselineOperation	R	-
GetControlOperation	R	-
GetEnabledBaseline	R	1!
GetEnabledControl	R	2!
GetGuardrailComplianceStatus	R	-
GetHomeRegion	R	-
GetLandingZone	R	3!
GetLandingZoneDriftStatus	R	-
GetLandingZoneOperation	R	-
GetLandingZoneStatus	R	-
ListBaselines	L	-
ListControlOperations	L	-
ListDirectoryGroups	L	-
ListDriftDetails	R	-
ListEnabledBaselines	L	-
ListEnabledControls	L	-
ListEnabledGuardrails	L	-
ListExtendGovernancePrecheckDetails	L	-
ListExternalConfigRuleCompliance	R	-
ListGuardrails	L	-
ListGuardrailsForTarget	L	-
ListGuardrailViolations	L	-
ListLandingZoneOperations	L	-
ListLandingZones	L	-
ListManagedAccounts	L	-
ListManagedAccountsForGuardrail	L	-
ListManagedAccountsForParent	L	-
ListManagedOrganizationalUnits	L	-
ListManagedOrganizationalUnitsForGuardrail	L	-
ListTagsForResource	R	1,2,3
ManageOrganizationalUnit	W	-
PerformPreLaunchChecks	R	-
ResetEnabledBaseline	W	1!
ResetEnabledControl	W	2!
ResetLandingZone	W	3!
SetupLandingZone	W	-
TagResource	T	1,2,3	:1
UntagResource	T	1,2,3	:2
UpdateAccountFactoryConfig	W	-
UpdateEnabledBaseline	W	1!
UpdateEnabledControl	W	2!
UpdateLandingZone	W	3!
GetPreferences	R	-
GetRecommendation	R	-
ListEfficiencyMetrics	L	-
ListEnrollmentStatuses	L	-
ListRecommendations	L	-	>176
ListRecommendationSummaries	L	-	>176
UpdateEnrollmentStatus	W	-
UpdatePreferences	W	-
DeleteReportDefinition	W	0!
DescribeReportDefinitions	R	-
GetClassicReport	R	-
GetClassicReportPreferences	R	-
GetUsageReport	R	-
ListTagsForResource	R	0!	:0
ModifyReportDefinition	W	0!
PutClassicReportPreferences	W	-
PutReportDefinition	W	0!:8
TagResource	T	0!	:8
UntagResource	T	0!	:11
ValidateReportDestination	R	-
CreateCustomerVerificationDetails	W	-
CreateUploadUrls	W	-
GetCustomerVerificationDetails	R	-
GetCustomerVerificationEligibility	R	-
UpdateCustomerVerificationDetails	W	-
BatchDeleteRecipeVersion	W	3!
CreateDataset	W	-	:8
CreateProfileJob	W	-	:8
CreateProject	W	-	:8
CreateRecipe	W	-	:8
CreateRecipeJob	W	-	:8
CreateRuleset	W	-	:8
CreateSchedule	W	-	:8
DeleteDataset	W	0!
DeleteJob	W	1!
DeleteProject	W	2!
DeleteRecipeVersion	W	3!
DeleteRuleset	W	4!
DeleteSchedule	W	5!
DescribeDataset	R	0!
DescribeJob	R	1!
DescribeJobRun	R	1!
DescribeProject	R	2!
DescribeRecipe	R	3!
DescribeRuleset	R	4!
DescribeSchedule	R	5!
ListDatasets	R	-
ListJobRuns	R	1!
ListJobs	R	-
ListProjects	R	-
ListRecipes	R	-
ListRecipeVersions	R	3!
ListRulesets	R	-
ListSchedules	R	-
ListTagsForResource	R	0,1,2,3,4,5
PublishRecipe	W	3!
SendProjectSessionAction	W	2!
StartJobRun	W	1!
StartProjectSession	W	2!
StopJobRun	W	1!
TagResource	T	0,1,2,3,4,5	:1
UntagResource	T	0,1,2,3,4,5	:2
UpdateDataset	W	0!
UpdateProfileJob	W	1!
UpdateProject	W	2!
UpdateRecipe	W	3!
UpdateRecipeJob	W	1!
UpdateRuleset	W	4!
UpdateSchedule	W	5!
AcceptDataGrant	W	1!
CancelJob	W	7!
CreateAsset	W	8!
CreateDataGrant	W	1!>177	:1
CreateDataSet	W	2!	:1
CreateEventAction	W	6!	:1
CreateJob	W	7!	:202
CreateRevision	W	2!	:1
DeleteAsset	W	0!
DeleteDataGrant	W	1!
DeleteDataSet	W	2!,4!
DeleteEventAction	W	6!
DeleteRevision	W	8!
GetAsset	R	0!,3!
GetDataGrant	R	1!
GetDataSet	R	2!,4!
GetEventAction	R	6!
GetJob	R	7!
GetReceivedDataGrant	R	1!
GetRevision	R	5!,8!
ListDataGrants	L	-
ListDataSetRevisions	L	2!,4!
ListDataSets	L	-
ListEventActions	L	-
ListJobs	L	-
ListReceivedDataGrants	L	-
ListRevisionAssets	L	5!,8!
ListTagsForResource	L	1,2,6,8
PublishDataSet	W	2!
PublishToDataGrant	W	2!	:1
RevokeRevision	W	8!
SendApiAsset	W	0!,3!
SendDataSetNotification	W	2!
StartJob	W	7!>178
TagResource	T	1,2,6,8	:1
UntagResource	T	1,2,6,8	:2
UpdateAsset	W	0!
UpdateDataSet	W	2!
UpdateEventAction	W	6!
UpdateRevision	W	8!>179
ActivatePipeline	W	0!	:203
AddTags	T	0!	:204
CreatePipeline	W	-	:205>180
DeactivatePipeline	W	0!	:203
DeletePipeline	W	0!	:206
DescribeObjects	R	0!	:206
DescribePipelines	R	0!	:206
EvaluateExpression	R	0!	:206
GetAccountLimits	L	-
GetPipelineDefinition	R	0!	:203
ListPipelines	L	-
PollForTask	W	-	:207
PutAccountLimits	W	-
PutPipelineDefinition	W	0!	:203
QueryObjects	R	0!	:206
RemoveTags	T	0!	:204
ReportTaskProgress	W	0!
ReportTaskRunnerHeartbeat	W	-
SetStatus	W	0!	:206
SetTaskStatus	W	0!
ValidatePipelineDefinition	R	0!	:203
AddStorageSystem	W	0!	:8
CancelTaskExecution	W	5!	:0
CreateAgent	W	-	:1
CreateLocationAzureBlob	W	-	:1
CreateLocationEfs	W	-	:1
CreateLocationFsxLustre	W	-	:1
CreateLocationFsxOntap	W	-	:1
CreateLocationFsxOpenZfs	W	-	:1
CreateLocationFsxWindows	W	-	:1
CreateLocationHdfs	W	-	:1
CreateLocationNfs	W	-	:1
CreateLocationObjectStorage	W	-	:1
CreateLocationS3	W	-	:1
CreateLocationSmb	W	-	:1
CreateTask	W	0,2!	:1
DeleteAgent	W	0!
DeleteLocation	W	2!
DeleteTask	W	4!
DescribeAgent	R	0!
DescribeDiscoveryJob	R	1!
DescribeLocationAzureBlob	R	2!
DescribeLocationEfs	R	2!
DescribeLocationFsxLustre	R	2!
DescribeLocationFsxOntap	R	2!
DescribeLocationFsxOpenZfs	R	2!
DescribeLocationFsxWindows	R	2!
DescribeLocationHdfs	R	2!
DescribeLocationNfs	R	2!
DescribeLocationObjectStorage	R	2!
DescribeLocationS3	R	2!
DescribeLocationSmb	R	2!
DescribeStorageSystem	R	3!
DescribeStorageSystemResourceMetrics	L	1!
DescribeStorageSystemResources	L	1!
DescribeTask	R	4!
DescribeTaskExecution	R	5!	:0
GenerateRecommendations	W	1!
ListAgents	L	-
ListDiscoveryJobs	L	-
ListLocations	L	-
ListStorageSystems	L	-
ListTagsForResource	R	0,1,2,3,4,5
ListTaskExecutions	L	-	:0
ListTasks	L	-
RemoveStorageSystem	W	3!
StartDiscoveryJob	W	3!
StartTaskExecution	W	4!	:8
StopDiscoveryJob	W	1!
TagResource	T	0,1,2,3,4,5	:1
UntagResource	T	0,1,2,3,4,5	:2
UpdateAgent	W	0!
UpdateDiscoveryJob	W	1!
UpdateLocationAzureBlob	W	2!
UpdateLocationEfs	W	2!
UpdateLocationFsxLustre	W	2!
UpdateLocationFsxOntap	W	2!
UpdateLocationFsxOpenZfs	W	2!
UpdateLocationFsxWindows	W	2!
UpdateLocationHdfs	W	2!
UpdateLocationNfs	W	2!
UpdateLocationObjectStorage	W	2!
UpdateLocationS3	W	2!
UpdateLocationSmb	W	2!
UpdateStorageSystem	W	3!
UpdateTask	W	4!
UpdateTaskExecution	W	5!	:0
AcceptPredictions	W	-
AcceptSubscriptionRequest	W	-
AddEntityOwner	W	-
AddPolicyGrant	P	-
AssociateEnvironmentRole	W	-
AssociateGovernedTerms	W	-
BatchDeleteLinkedTypes	W	0!
BatchGetAttributesMetadata	R	-
BatchGetCell	R	-
BatchGetCellRun	R	-
BatchPutAttributesMetadata	W	-
BatchPutLinkedTypes	W	0!
CancelMetadataGenerationRun	W	-
CancelSubscription	W	-
CreateAccountPool	W	-
CreateAsset	W	-
CreateAssetFilter	W	-
CreateAssetRevision	W	-
CreateAssetType	W	-
CreateCell	W	-
CreateCellRun	W	-
CreateConnection	W	-
CreateDataProduct	W	-
CreateDataProductRevision	W	-
CreateDataSource	W	-
CreateDomain	W	-	:1
CreateDomainUnit	W	-
CreateEnvironment	W	-
CreateEnvironmentAction	W	-
CreateEnvironmentBlueprint	W	-
CreateEnvironmentProfile	W	-
CreateFormType	W	-
CreateGlossary	W	-
CreateGlossaryTerm	W	-
CreateGroupProfile	W	-
CreateListingChangeSet	W	-
CreateNotebook	W	-
CreateProject	W	-
CreateProjectMembership	W	-
CreateProjectProfile	W	-
CreateRule	W	-
CreateSubscriptionGrant	W	-
CreateSubscriptionRequest	W	-
CreateSubscriptionTarget	W	-
CreateUserProfile	W	-
DeleteAccountPool	W	-
DeleteAsset	W	-
DeleteAssetFilter	W	-
DeleteAssetType	W	-
DeleteCell	W	-
DeleteCellRun	W	-
DeleteConnection	W	-
DeleteDataExportConfiguration	W	-
DeleteDataProduct	W	-
DeleteDataSource	W	-
DeleteDomain	W	0!
DeleteDomainSharingPolicy	P	-
DeleteDomainUnit	W	-
DeleteEnvironment	W	-
DeleteEnvironmentAction	W	-
DeleteEnvironmentBlueprint	W	-
DeleteEnvironmentBlueprintConfiguration	W	-
DeleteEnvironmentProfile	W	-
DeleteFormType	W	-
DeleteGlossary	W	-
DeleteGlossaryTerm	W	-
DeleteListing	W	-
DeleteNotebook	W	-
DeleteProject	W	-
DeleteProjectMembership	W	-
DeleteProjectProfile	W	-
DeleteRule	W	-
DeleteSubscriptionGrant	W	-
DeleteSubscriptionRequest	W	-
DeleteSubscriptionTarget	W	-
DeleteTimeSeriesDataPoints	W	-
DisassociateEnvironmentRole	W	-
DisassociateGovernedTerms	W	-
GenerateCode	W	-
GetAccountPool	R	-
GetAsset	R	-
GetAssetFilter	R	-
GetAssetType	R	-
GetCell	R	-
GetCellRun	R	-
GetCellRunResult	R	-
GetConnection	R	-
GetConversation	R	-
GetDataExportConfiguration	R	-
GetDataProduct	R	-
GetDataSource	R	-
GetDataSourceRun	R	-
GetDomain	R	0!
GetDomainExecutionRoleCredentials	R	-
GetDomainSharingPolicy	R	-
GetDomainUnit	R	-
GetEnvironment	R	-
GetEnvironmentAction	R	-
GetEnvironmentActionLink	R	-
GetEnvironmentBlueprint	R	-
GetEnvironmentBlueprintConfiguration	R	-
GetEnvironmentCredentials	R	-
GetEnvironmentProfile	R	-
GetFormType	R	-
GetGlossary	R	-
GetGlossaryTerm	R	-
GetGroupProfile	R	-
GetIamPortalLoginUrl	P	-
GetJobRun	R	-
GetLineageEvent	R	-
GetLineageNode	R	-
GetListing	R	-
GetMetadataGenerationRun	R	-
GetNotebook	R	-
GetNotebookCompute	R	-
GetNotebookExport	R	-
GetProject	R	-
GetProjectProfile	R	-
GetRule	R	-
GetSubscription	R	-
GetSubscriptionEligibility	R	-
GetSubscriptionGrant	R	-
GetSubscriptionRequestDetails	R	-
GetSubscriptionTarget	R	-
GetTimeSeriesDataPoint	R	-
GetUpdateEligibility	R	-
GetUserProfile	R	-
ListAccountEnvironments	L	-
ListAccountPools	L	-
ListAccountsInAccountPool	L	-
ListAssetFilters	L	-
ListAssetRevisions	L	-
ListCellRuns	L	-
ListConnections	L	-
ListConversations	L	-
ListDataProductRevisions	L	-
ListDataSourceRunActivities	L	-
ListDataSourceRuns	L	-
ListDataSources	L	-
ListDomains	L	-
ListDomainUnitsForParent	L	-
ListEntityOwners	L	-
ListEnvironmentActions	L	-
ListEnvironmentBlueprintConfigurations	L	-
ListEnvironmentBlueprintConfigurationSummaries	L	-
ListEnvironmentBlueprints	L	-
ListEnvironmentProfiles	L	-
ListEnvironments	L	-
ListGroupsForUser	L	-
ListJobRuns	L	-
ListLineageEvents	L	-
ListLineageNodeHistory	L	-
ListLinkedTypes	L	0!
ListMetadataGenerationRuns	L	-
ListNotebooks	L	-
ListNotifications	L	-
ListPolicyGrants	L	-
ListProjectMemberships	L	-
ListProjectProfiles	L	-
ListProjects	L	-
ListRules	L	-
ListSubscriptionGrants	L	-
ListSubscriptionRequests	L	-
ListSubscriptions	L	-
ListSubscriptionTargets	L	-
ListTagsForResource	R	0
ListTimeSeriesDataPoints	L	-
ListWarehouseMetadata	L	-
PostLineageEvent	W	-
PostTimeSeriesDataPoints	W	-
ProvisionDomain	W	-
PutCellRunResult	W	-
PutDataExportConfiguration	W	-
PutDomainSharingPolicy	P	-
PutEnvironmentBlueprintConfiguration	W	-
QueryGraph	L	-
RefreshToken	W	-
RejectPredictions	W	-
RejectSubscriptionRequest	W	-
RemoveEntityOwner	W	-
RemovePolicyGrant	P	-
RevokeSubscription	P	-
Search	L	-
SearchGroupProfiles	L	-
SearchListings	L	-
SearchRules	L	-
SearchTypes	L	-
SearchUserProfiles	L	-
SendMessage	W	-
SsoLogin	W	-
SsoLogout	W	-
StartAccountBootstrapAction	W	-
StartConversation	W	-
StartDataSourceRun	W	-
StartMetadataGenerationRun	W	-
StartNotebookCompute	W	-
StartNotebookExport	W	-
StartNotebookImport	W	-
StopMetadataGenerationRun	W	-
StopNotebookCompute	W	-
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateAccountPool	W	-
UpdateAssetFilter	W	-
UpdateCell	W	-
UpdateCellRun	W	-
UpdateConnection	W	-
UpdateDataSource	W	-
UpdateDataSourceRunActivities	W	-
UpdateDomain	W	0!
UpdateDomainUnit	W	-
UpdateEnvironment	W	-
UpdateEnvironmentAction	W	-
UpdateEnvironmentBlueprint	W	-
UpdateEnvironmentConfiguration	W	-
UpdateEnvironmentDeploymentStatus	W	-
UpdateEnvironmentProfile	W	-
UpdateGlossary	W	-
UpdateGlossaryTerm	W	-
UpdateGroupProfile	W	-
UpdateNotebook	W	-
UpdateProject	W	-
UpdateProjectProfile	W	-
UpdateRule	W	-
UpdateSubscriptionGrantStatus	W	-
UpdateSubscriptionRequest	W	-
UpdateSubscriptionTarget	W	-
UpdateUserProfile	W	-
ValidatePassRole	W	-
BatchGetItem	R	0!
BatchWriteItem	W	0!
ConditionCheckItem	R	0!
CreateCluster	W	0!>181
CreateParameterGroup	W	-
CreateSubnetGroup	W	-
DecreaseReplicationFactor	W	0!
DeleteCluster	W	0!
DeleteItem	W	0!	:208
DeleteParameterGroup	W	-
DeleteSubnetGroup	W	-
DescribeClusters	L	0
DescribeDefaultParameters	L	-
DescribeEvents	L	-
DescribeParameterGroups	L	-
DescribeParameters	R	-
DescribeSubnetGroups	L	-
GetItem	R	0!	:208
IncreaseReplicationFactor	W	0!
ListTags	R	0!
PutItem	W	0!	:208
Query	R	0!
RebootNode	W	0!
Scan	R	0!
TagResource	T	0!
UntagResource	T	0!
UpdateCluster	W	0!
UpdateItem	W	0!	:208
UpdateParameterGroup	W	-
UpdateSubnetGroup	W	-
CreateFavoriteQuery	W	-
CreateQueryHistory	W	-
CreateTab	W	-
DeleteFavoriteQueries	W	-
DeleteQueryHistory	W	-
DeleteTab	W	-
DescribeFavoriteQueries	L	-
DescribeQueryHistory	L	-
DescribeTabs	L	-
GetQueryString	R	-
UpdateFavoriteQuery	W	-
UpdateQueryHistory	W	-
UpdateTab	W	-
AssociateMemberToFarm	P	1!>182	:213
AssociateMemberToFleet	P	2!>182	:213
AssociateMemberToJob	P	3!>182	:213
AssociateMemberToQueue	P	6!>182	:213
AssumeFleetRoleForRead	W	2!>183
AssumeFleetRoleForWorker	W	7!
AssumeQueueRoleForRead	W	6!>183
AssumeQueueRoleForUser	W	6!>183
AssumeQueueRoleForWorker	W	6!,7!
BatchGetJobEntity	R	7!
CopyJobTemplate	W	3!>184
CreateBudget	W	0!>185	:1
CreateFarm	W	1!>186	:1
CreateFleet	W	2!>187	:1
CreateJob	W	3!>188	:1
CreateLicenseEndpoint	W	4!>189	:1
CreateLimit	W	1!>183
CreateMonitor	W	5!>190	:1
CreateQueue	W	6!>191	:1
CreateQueueEnvironment	W	6!>183
CreateQueueFleetAssociation	W	2!>183,6!
CreateQueueLimitAssociation	W	1!>183,6!
CreateStorageProfile	W	1!>183
CreateWorker	W	7!>192	:1
DeleteBudget	W	0!>183
DeleteFarm	W	1!>183
DeleteFleet	W	2!>183
DeleteLicenseEndpoint	W	4!>193
DeleteLimit	W	1!>183
DeleteMeteredProduct	W	4!
DeleteMonitor	W	5!>8
DeleteQueue	W	6!>183
DeleteQueueEnvironment	W	6!>183
DeleteQueueFleetAssociation	W	2!>183,6!
DeleteQueueLimitAssociation	W	1!>183,6!
DeleteStorageProfile	W	1!>183
DeleteWorker	W	7!
DisassociateMemberFromFarm	P	1!>183	:214
DisassociateMemberFromFleet	P	2!>183	:214
DisassociateMemberFromJob	P	3!>183	:214
DisassociateMemberFromQueue	P	6!>183	:214
GetApplicationVersion	R	5!
GetBudget	R	0!>183
GetFarm	R	1!>183
GetFleet	R	2!>183
GetJob	R	3!>183
GetJobTemplate	R	3!
GetLicenseEndpoint	R	4!
GetLimit	R	1!>183
GetMonitor	R	5!
GetQueue	R	6!>183
GetQueueEnvironment	R	6!>183
GetQueueFleetAssociation	R	2!>183,6!
GetQueueLimitAssociation	R	1!>183,6!
GetSession	R	3!>183
GetSessionAction	R	3!>183
GetSessionsStatisticsAggregation	R	1!>183,2,6
GetStep	R	3!>183
GetStorageProfile	R	1!>183
GetStorageProfileForQueue	R	6!>183
GetTask	R	3!>183
GetWorker	R	7!>183
ListAvailableMeteredProducts	L	-
ListBudgets	L	0>183
ListFarmMembers	L	1!>183
ListFarms	L	1!>182	:215
ListFleetMembers	L	2!>183
ListFleets	L	2!>182	:215
ListJobMembers	L	3!>183
ListJobParameterDefinitions	L	3!>183
ListJobs	L	3!>182	:215
ListLicenseEndpoints	L	4!
ListLimits	L	1!>183
ListMeteredProducts	L	4!
ListMonitors	L	5!
ListQueueEnvironments	L	6!>183
ListQueueFleetAssociations	L	1!>183,2,6
ListQueueLimitAssociations	L	1!>183,6
ListQueueMembers	L	6>183
ListQueues	L	6!>182	:215
ListSessionActions	L	3!>183
ListSessions	L	3!>183
ListSessionsForWorker	L	7>183
ListStepConsumers	L	3!>183
ListStepDependencies	L	3>183
ListSteps	L	3!>183
ListStorageProfiles	L	1!>183
ListStorageProfilesForQueue	L	6>183
ListTagsForResource	R	0,1,2,3,4,5,6,7	:216
ListTasks	L	3!>183
ListWorkers	L	7!>183
PutMeteredProduct	W	4!
SearchJobs	R	6!>183
SearchSteps	R	3>183,6
SearchTasks	R	3>183,6
SearchWorkers	R	-	>183
StartSessionsStatisticsAggregation	R	2>183,6
TagResource	T	0,1,2,3,4,5,6,7	:217
UntagResource	T	0,1,2,3,4,5,6,7	:2
UpdateBudget	W	0!>183
UpdateFarm	W	1!>183
UpdateFleet	W	2!>194
UpdateJob	W	3!>183
UpdateLimit	W	1!>183
UpdateMonitor	W	5!>195
UpdateQueue	W	6!>196
UpdateQueueEnvironment	W	6!>183
UpdateQueueFleetAssociation	W	2!>183,6!
UpdateQueueLimitAssociation	W	1!>183,6!
UpdateSession	W	3!>183
UpdateStep	W	3!>183
UpdateStorageProfile	W	1!>183
UpdateTask	W	3!>183
UpdateWorker	W	7!>197
UpdateWorkerSchedule	W	7!>197
AcceptInvitation	W	0!
BatchGetGraphMemberDatasources	R	0!
BatchGetMembershipDatasources	R	-
CreateGraph	W	-	:8>198
CreateMembers	W	0!
DeleteGraph	W	0!
DeleteMembers	W	0!
DescribeOrganizationConfiguration	R	0!>199
DisableOrganizationAdminAccount	W	-	>199
DisassociateMembership	W	0!
EnableOrganizationAdminAccount	W	-	>200
GetFreeTrialEligibility	R	0!
GetGraphIngestState	R	0!
GetInvestigation	R	0!
GetMembers	R	0!
GetPricingInformation	R	-
GetUsageInformation	R	0!
InvokeAssistant	R	0!
ListDatasourcePackages	L	0!
ListGraphs	L	-
ListHighDegreeEntities	L	0!
ListIndicators	L	0!
ListInvestigations	L	0!
ListInvitations	L	-
ListMembers	L	0!
ListOrganizationAdminAccount	L	-	>199
ListTagsForResource	L	0!	:0
RejectInvitation	W	0!
SearchGraph	R	0!
StartInvestigation	W	0!
StartMonitoringMember	W	0!
TagResource	T	0!	:8
UntagResource	T	0!	:2
UpdateDatasourcePackages	W	0!
UpdateInvestigationState	W	0!
UpdateOrganizationConfiguration	W	0!>199
CreateDevicePool	W	7!
CreateInstanceProfile	W	-
CreateNetworkProfile	W	7!
CreateProject	W	-	>201
CreateRemoteAccessSession	W	1!,2,7!,15
CreateTestGridProject	W	-	>201
CreateTestGridUrl	W	13!
CreateUpload	W	7!
CreateVPCEConfiguration	W	-
DeleteDevicePool	W	3!
DeleteInstanceProfile	W	4!
DeleteNetworkProfile	W	6!
DeleteProject	W	7!
DeleteRemoteAccessSession	W	10!
DeleteRun	W	8!
DeleteTestGridProject	W	13!
DeleteUpload	W	15!
DeleteVPCEConfiguration	W	16!
GetAccountSettings	R	-
GetDevice	R	1!
GetDeviceInstance	R	2!
GetDevicePool	R	3!
GetDevicePoolCompatibility	R	3!,15
GetInstanceProfile	R	4!
GetJob	R	5!
GetNetworkProfile	R	6!
GetOfferingStatus	R	-
GetProject	R	7!
GetRemoteAccessSession	R	10!
GetRun	R	8!
GetSuite	R	11!
GetTest	R	12!
GetTestGridProject	R	13!
GetTestGridSession	R	13,14
GetUpload	R	15!
GetVPCEConfiguration	R	16!
InstallToRemoteAccessSession	W	10!,15!
ListArtifacts	L	5,8,11,12
ListDeviceInstances	L	-
ListDevicePools	L	7!
ListDevices	L	-
ListInstanceProfiles	L	-
ListJobs	L	8!
ListNetworkProfiles	L	7!
ListOfferingPromotions	L	-
ListOfferings	L	-
ListOfferingTransactions	L	-
ListProjects	L	-
ListRemoteAccessSessions	L	7!
ListRuns	L	7!
ListSamples	L	5!
ListSuites	L	5!
ListTagsForResource	L	1,2,3,4,6,7,8,10,13,14,16
ListTestGridProjects	L	-
ListTestGridSessionActions	L	14!
ListTestGridSessionArtifacts	L	14!
ListTestGridSessions	L	13!
ListTests	L	11!
ListUniqueProblems	L	8!
ListUploads	L	7!
ListVPCEConfigurations	L	-
PurchaseOffering	W	-
RenewOffering	W	-
ScheduleRun	W	3,7!,15
StopJob	W	5!
StopRemoteAccessSession	W	10!
StopRun	W	8!
TagResource	T	1,2,3,4,6,7,8,10,13,14,16	:1
UntagResource	T	1,2,3,4,6,7,8,10,13,14,16	:2
UpdateDeviceInstance	W	2!,4
UpdateDevicePool	W	3!
UpdateInstanceProfile	W	4!
UpdateNetworkProfile	W	6!
UpdateProject	W	7!>201
UpdateTestGridProject	W	13!>201
UpdateUpload	W	15!
UpdateVPCEConfiguration	W	16!
AddNotificationChannel	W	0!>202
DeleteInsight	W	-
DescribeAccountHealth	R	-
DescribeAccountOverview	R	-
DescribeAnomaly	R	-
DescribeEventSourcesConfig	R	-
DescribeFeedback	R	-
DescribeInsight	R	-
DescribeOrganizationHealth	R	-
DescribeOrganizationOverview	R	-
DescribeOrganizationResourceCollectionHealth	R	-
DescribeResourceCollectionHealth	R	-
DescribeServiceIntegration	R	-
GetCostEstimation	R	-
GetResourceCollection	R	-
ListAnomaliesForInsight	L	-	:218
ListAnomalousLogGroups	L	-
ListEvents	L	-
ListInsights	L	-
ListMonitoredResources	L	-
ListNotificationChannels	L	-
ListOrganizationInsights	L	-
ListRecommendations	L	-
PutFeedback	W	-
RemoveNotificationChannel	W	0!>202
SearchInsights	L	-	:218
SearchOrganizationInsights	L	-
StartCostEstimation	R	-
UpdateEventSourcesConfig	W	-
UpdateResourceCollection	W	-
UpdateServiceIntegration	W	-
AcceptDirectConnectGatewayAssociationProposal	W	0!
AllocateConnectionOnInterconnect	W	1!
AllocateHostedConnection	W	1,2	:1
AllocatePrivateVirtualInterface	W	1,2	:1
AllocatePublicVirtualInterface	W	1,2	:1
AllocateTransitVirtualInterface	W	1,2	:1
AssociateConnectionWithLag	W	1!,2!
AssociateHostedConnection	W	1,2
AssociateMacSecKey	W	1,2
AssociateVirtualInterface	W	1,2,3!
ConfirmConnection	W	1!
ConfirmCustomerAgreement	W	-
ConfirmPrivateVirtualInterface	W	3!
ConfirmPublicVirtualInterface	W	3!
ConfirmTransitVirtualInterface	W	3!
CreateBGPPeer	W	3!
CreateConnection	W	2	:1
CreateDirectConnectGateway	W	-	:1
CreateDirectConnectGatewayAssociation	W	0!
CreateDirectConnectGatewayAssociationProposal	W	0!
CreateInterconnect	W	2	:1
CreateLag	W	1	:1
CreatePrivateVirtualInterface	W	1,2	:1
CreatePublicVirtualInterface	W	1,2	:1
CreateTransitVirtualInterface	W	1,2	:1
DeleteBGPPeer	W	3!
DeleteConnection	W	1!
DeleteDirectConnectGateway	W	0!
DeleteDirectConnectGatewayAssociation	W	0!
DeleteDirectConnectGatewayAssociationProposal	W	-
DeleteInterconnect	W	1!
DeleteLag	W	2!
DeleteVirtualInterface	W	3!
DescribeConnectionLoa	R	1!
DescribeConnections	R	1
DescribeConnectionsOnInterconnect	R	1!
DescribeCustomerMetadata	R	-
DescribeDirectConnectGatewayAssociationProposals	R	0
DescribeDirectConnectGatewayAssociations	R	0
DescribeDirectConnectGatewayAttachments	R	0
DescribeDirectConnectGateways	R	0
DescribeHostedConnections	R	1,2
DescribeInterconnectLoa	R	1!
DescribeInterconnects	R	1
DescribeLags	R	2
DescribeLoa	R	1,2
DescribeLocations	R	-
DescribeRouterConfiguration	R	3!
DescribeTags	R	0,1,2,3
DescribeVirtualGateways	R	-
DescribeVirtualInterfaces	R	1,2,3
DisassociateConnectionFromLag	W	1!,2!
DisassociateMacSecKey	W	1,2
ListVirtualInterfaceTestHistory	L	3!
StartBgpFailoverTest	W	3!
StopBgpFailoverTest	W	3!
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateConnection	W	1!
UpdateDirectConnectGateway	W	0!
UpdateDirectConnectGatewayAssociation	W	-
UpdateLag	W	2!
UpdateVirtualInterfaceAttributes	W	3!
AssociateConfigurationItemsToApplication	W	-
BatchDeleteAgents	W	-
BatchDeleteImportData	W	-
CreateApplication	W	-
CreateTags	T	-
DeleteApplications	W	-
DeleteTags	T	-	:2
DescribeAgents	R	-
DescribeBatchDeleteConfigurationTask	R	-
DescribeConfigurations	R	-
DescribeContinuousExports	R	-
DescribeExportConfigurations	R	-
DescribeExportTasks	R	-
DescribeImportTasks	L	-
DescribeTags	R	-
DisassociateConfigurationItemsFromApplication	W	-
ExportConfigurations	W	-
GetDiscoverySummary	R	-
GetNetworkConnectionGraph	R	-
ListConfigurations	L	-
ListServerNeighbors	L	-
StartBatchDeleteConfigurationTask	W	-
StartContinuousExport	W	-	>203
StartDataCollectionByAgentIds	W	-
StartExportTask	W	-
StartImportTask	W	-	>204
StopContinuousExport	W	-
StopDataCollectionByAgentIds	W	-
UpdateApplication	W	-
CreateLifecyclePolicy	W	-	:1
DeleteLifecyclePolicy	W	0!
GetLifecyclePolicies	L	-
GetLifecyclePolicy	R	0!
ListTagsForResource	R	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateLifecyclePolicy	W	0!
AddTagsToResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	:232
ApplyPendingMaintenanceAction	W	8!
AssociateExtensionPack	W	6!
BatchStartRecommendations	W	-
CancelMetadataModelConversion	W	6!
CancelMetadataModelCreation	W	6!
CancelReplicationTaskAssessmentRun	W	11!
CreateDataMigration	W	6!>1	:232
CreateDataProvider	W	-	:232>1
CreateEndpoint	W	-	:232>1
CreateEventSubscription	W	-	:232
CreateFleetAdvisorCollector	W	-	>1
CreateInstanceProfile	W	-	:232>1
CreateMigrationProject	W	2!>1,5!	:232
CreateOutboundIntegration	W	-	:232>1
CreateReplicationConfig	W	3!	:232
CreateReplicationInstance	W	-	:232>1
CreateReplicationSubnetGroup	W	-	:232
CreateReplicationTask	W	3!,8!	:232
DeleteCertificate	W	0!
DeleteConnection	W	3!,8!
DeleteDataMigration	W	1!
DeleteDataProvider	W	2!
DeleteEndpoint	W	3!
DeleteEventSubscription	W	4!
DeleteFleetAdvisorCollector	W	-
DeleteFleetAdvisorDatabases	W	-
DeleteInstanceProfile	W	5!
DeleteMigrationProject	W	6!
DeleteReplicationConfig	W	7!
DeleteReplicationInstance	W	8!
DeleteReplicationSubnetGroup	W	9!
DeleteReplicationTask	W	10!
DeleteReplicationTaskAssessmentRun	W	11!
DescribeAccountAttributes	R	-
DescribeApplicableIndividualAssessments	R	8,10
DescribeCertificates	R	-
DescribeConnections	R	-
DescribeConversionConfiguration	R	6!
DescribeDataMigrations	R	-
DescribeEndpoints	R	-
DescribeEndpointSettings	R	-
DescribeEndpointTypes	R	-
DescribeEngineVersions	R	-
DescribeEventCategories	R	-
DescribeEvents	R	-
DescribeEventSubscriptions	R	-
DescribeFleetAdvisorCollectors	R	-
DescribeFleetAdvisorDatabases	R	-
DescribeFleetAdvisorLsaAnalysis	R	-
DescribeFleetAdvisorSchemaObjectSummary	R	-
DescribeFleetAdvisorSchemas	R	-
DescribeMetadataModel	R	6!
DescribeMetadataModelChildren	R	6!
DescribeMetadataModelCreations	R	6!
DescribeMetadataModelImports	R	6!
DescribeOrderableReplicationInstances	R	-
DescribePendingMaintenanceActions	R	-
DescribeRecommendationLimitations	R	-
DescribeRecommendations	R	-
DescribeRefreshSchemasStatus	R	3!
DescribeReplicationConfigs	R	-
DescribeReplicationInstances	R	-
DescribeReplicationInstanceTaskLogs	R	8!	:11
DescribeReplications	R	-
DescribeReplicationSubnetGroups	R	-
DescribeReplicationTableStatistics	R	7!
DescribeReplicationTaskAssessmentResults	R	10
DescribeReplicationTaskAssessmentRuns	R	8,10,11
DescribeReplicationTaskIndividualAssessments	R	10,11
DescribeReplicationTasks	R	-
DescribeSchemas	R	3!
DescribeTableStatistics	R	10!
ExportMetadataModelAssessment	W	6
GetTargetSelectionRules	R	6!
ImportCertificate	W	-	:8
ListDataProviders	R	-
ListExtensionPacks	R	6
ListInstanceProfiles	R	5
ListMetadataModelAssessmentActionItems	R	6>205
ListMetadataModelAssessments	R	6
ListMetadataModelConversions	R	6
ListMetadataModelExports	R	6
ListMigrationProjects	R	2>206,5,6
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,11,12
ModifyDataMigration	W	1!>1
ModifyEndpoint	W	0,3!>1
ModifyEventSubscription	W	-
ModifyFleetAdvisorCollector	W	-
ModifyFleetAdvisorCollectorStatuses	W	-
ModifyOutboundIntegration	W	-	>1
ModifyReplicationConfig	W	7!
ModifyReplicationInstance	W	8!
ModifyReplicationSubnetGroup	W	-
ModifyReplicationTask	W	10!
MoveReplicationTask	W	8!,10!
RebootReplicationInstance	W	8!
RefreshSchemas	W	3!,8!
ReloadReplicationTables	W	7!
ReloadTables	W	10!
RemoveTagsFromResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	:8
RunFleetAdvisorLsaAnalysis	W	-
StartDataMigration	W	1!
StartMetadataModelAssessment	W	6!
StartMetadataModelConversion	W	6!
StartMetadataModelCreation	W	6!
StartMetadataModelExportAsScripts	W	6!
StartMetadataModelExportToTarget	W	6!
StartMetadataModelImport	W	6!
StartRecommendations	W	-
StartReplication	W	7!
StartReplicationTask	W	10!
StartReplicationTaskAssessment	W	10!
StartReplicationTaskAssessmentRun	W	10!>1
StopDataMigration	W	1!
StopReplication	W	7!
StopReplicationTask	W	10!
TestConnection	R	3!,8!
UpdateConversionConfiguration	W	6!
UpdateDataProvider	W	2!
UpdateInstanceProfile	W	5!
UpdateMigrationProject	W	6!
UpdateSubscriptionsToEventBridge	W	-
UploadFileMetadataList	W	-
ApplyPendingMaintenanceAction	W	0!	:0
CopyClusterSnapshot	W	1!>207	:8
CreateCluster	W	-	:1>208
CreateClusterSnapshot	W	0!>208,1!	:8
DeleteCluster	W	0!>209	:0
DeleteClusterSnapshot	W	1!>209	:0
GetCluster	R	0!	:0
GetClusterSnapshot	R	1!	:0
GetPendingMaintenanceAction	R	0!	:0
ListClusters	L	-
ListClusterSnapshots	L	-
ListPendingMaintenanceActions	L	-	:0
ListTagsForResource	L	0,1	:0
RestoreClusterFromSnapshot	W	0!>210,1!	:8
StartCluster	W	0!	:0
StopCluster	W	0!	:0
TagResource	T	0,1	:8
UntagResource	T	0,1	:2
UpdateCluster	W	0!>211	:0
AssociateFailbackClientToRecoveryInstanceForDrs	W	2!
AssociateSourceNetworkStack	W	4!>212	:1
BatchCreateVolumeSnapshotGroupForDrs	W	2!,5!
BatchDeleteSnapshotRequestForDrs	W	-
CreateConvertedSnapshotForDrs	W	5!	:1
CreateExtendedSourceServer	W	-	:1>213
CreateLaunchConfigurationTemplate	W	-	:1
CreateRecoveryInstanceForDrs	W	5!	:1
CreateReplicationConfigurationTemplate	W	-	:1>214
CreateSourceNetwork	W	-	:1>215
CreateSourceServerForDrs	W	-	:1
DeleteJob	W	0!
DeleteLaunchAction	W	1,5
DeleteLaunchConfigurationTemplate	W	1!
DeleteRecoveryInstance	W	2!
DeleteReplicationConfigurationTemplate	W	3!
DeleteSourceNetwork	W	4!
DeleteSourceServer	W	5!
DescribeJobLogItems	R	0!
DescribeJobs	R	-
DescribeLaunchConfigurationTemplates	R	-
DescribeRecoveryInstances	R	-	>216
DescribeRecoverySnapshots	R	5!
DescribeReplicationConfigurationTemplates	R	-
DescribeReplicationServerAssociationsForDrs	R	-
DescribeSnapshotRequestsForDrs	R	-
DescribeSourceNetworks	R	-
DescribeSourceServers	R	-
DisconnectRecoveryInstance	W	2!
DisconnectSourceServer	W	5!
ExportSourceNetworkCfnTemplate	W	4!>217	:1
GetAgentCommandForDrs	R	2!,5!
GetAgentConfirmedResumeInfoForDrs	R	2!,5!
GetAgentInstallationAssetsForDrs	R	-
GetAgentReplicationInfoForDrs	R	2!,5!
GetAgentRuntimeConfigurationForDrs	R	2!,5!
GetAgentSnapshotCreditsForDrs	R	2!,5!
GetChannelCommandsForDrs	R	-
GetFailbackCommandForDrs	R	2!
GetFailbackLaunchRequestedForDrs	R	2!
GetFailbackReplicationConfiguration	R	2!
GetLaunchConfiguration	R	5!
GetReplicationConfiguration	R	5!
GetSuggestedFailbackClientDeviceMappingForDrs	R	2!
InitializeService	W	-	>218
IssueAgentCertificateForDrs	W	2!,5!
ListExtensibleSourceServers	R	-	>219
ListLaunchActions	R	1,5
ListStagingAccounts	R	-
ListTagsForResource	R	-
NotifyAgentAuthenticationForDrs	W	2!,5!
NotifyAgentConnectedForDrs	W	2!,5!
NotifyAgentDisconnectedForDrs	W	2!,5!
NotifyAgentReplicationProgressForDrs	W	2!,5!
NotifyConsistencyAttainedForDrs	W	2!
NotifyReplicationServerAuthenticationForDrs	W	2!
NotifyVolumeEventForDrs	W	5!
PutLaunchAction	W	1>220,5
RetryDataReplication	W	5!
ReverseReplication	W	2!>221	:1
SendAgentLogsForDrs	W	2!,5!
SendAgentMetricsForDrs	W	2!,5!
SendChannelCommandResultForDrs	W	-
SendClientLogsForDrs	W	-
SendClientMetricsForDrs	W	-
SendVolumeStatsForDrs	W	5!
StartFailbackLaunch	W	2!	:1
StartRecovery	W	5!>222	:1
StartReplication	W	5!
StartSourceNetworkRecovery	W	4!>223	:1
StartSourceNetworkReplication	W	4!
StopFailback	W	2!
StopReplication	W	5!
StopSourceNetworkReplication	W	4!
TagResource	T	0,1,2,3,4,5	:234
TerminateRecoveryInstances	W	2!>224	:1
UntagResource	T	0,1,2,3,4,5	:2
UpdateAgentBacklogForDrs	W	2!,5!
UpdateAgentConversionInfoForDrs	W	2!,5!
UpdateAgentReplicationInfoForDrs	W	2!,5!
UpdateAgentReplicationProcessStateForDrs	W	2!,5!
UpdateAgentSourcePropertiesForDrs	W	2!,5!
UpdateFailbackClientDeviceMappingForDrs	W	2!
UpdateFailbackClientLastSeenForDrs	W	2!
UpdateFailbackReplicationConfiguration	W	2!
UpdateLaunchConfiguration	W	5!>122
UpdateLaunchConfigurationTemplate	W	1!
UpdateReplicationCertificateForDrs	W	2!
UpdateReplicationConfiguration	W	5!>214
UpdateReplicationConfigurationTemplate	W	3!>214
AcceptSharedDirectory	W	0!
AccessDSData	P	0!
AddIpRoutes	W	0!>225
AddRegion	W	0!>226
AddTagsToResource	T	0!>227	:1
AuthorizeApplication	W	0!
CancelSchemaExtension	W	0!
CheckAlias	R	-
ConnectDirectory	W	-	:1>226
CreateAlias	W	0!
CreateComputer	W	0!
CreateConditionalForwarder	P	0!
CreateDirectory	P	-	:1>226
CreateHybridAD	W	-	:1>228
CreateIdentityPoolDirectory	P	-	:1
CreateLogSubscription	W	0!
CreateMicrosoftAD	P	-	:1>226
CreateSnapshot	W	0!
CreateTrust	P	0!
DeleteADAssessment	W	-
DeleteConditionalForwarder	W	0!
DeleteDirectory	W	0!>229
DeleteLogSubscription	W	0!
DeleteSnapshot	W	0!
DeleteTrust	W	0!
DeregisterCertificate	W	0!
DeregisterEventTopic	W	0!
DescribeADAssessment	R	-
DescribeCAEnrollmentPolicy	R	0!
DescribeCertificate	R	0!
DescribeClientAuthenticationSettings	R	0!
DescribeConditionalForwarders	R	0!
DescribeDirectories	L	-
DescribeDirectoryDataAccess	R	0!
DescribeDomainControllers	R	0!
DescribeEventTopics	R	0!
DescribeHybridADUpdate	R	0!
DescribeLDAPSSettings	R	0!
DescribeRegions	R	0!
DescribeSettings	R	0!
DescribeSharedDirectories	R	0!
DescribeSnapshots	R	-
DescribeTrusts	R	-
DescribeUpdateDirectory	R	0!
DisableCAEnrollmentPolicy	W	0!
DisableClientAuthentication	W	0!
DisableDirectoryDataAccess	W	0!
DisableLDAPS	W	0!
DisableRadius	W	0!
DisableRoleAccess	W	0!
DisableSso	W	0!
EnableCAEnrollmentPolicy	W	0!>230
EnableClientAuthentication	W	0!
EnableDirectoryDataAccess	W	0!
EnableLDAPS	W	0!
EnableRadius	W	0!
EnableRoleAccess	W	0!>1
EnableSso	W	0!
GetAuthorizedApplicationDetails	R	0!
GetDirectoryLimits	R	-
GetSnapshotLimits	R	0!
ListADAssessments	L	-
ListAuthorizedApplications	R	0!
ListCertificates	L	0!
ListIpRoutes	R	0!
ListLogSubscriptions	R	-
ListSchemaExtensions	L	0!
ListTagsForResource	R	0!
RegisterCertificate	W	0!
RegisterEventTopic	W	0!>231
RejectSharedDirectory	W	0!
RemoveIpRoutes	W	0!
RemoveRegion	W	0!
RemoveTagsFromResource	T	0!>232	:1
ResetUserPassword	W	0!
RestoreFromSnapshot	W	0!
ShareDirectory	P	0!
StartADAssessment	W	-	>233
StartSchemaExtension	W	0!
UnauthorizeApplication	W	0!
UnshareDirectory	W	0!
UpdateAuthorizedApplication	W	0!
UpdateConditionalForwarder	W	0!
UpdateDirectory	W	0!
UpdateDirectorySetup	W	0!
UpdateHybridAD	W	0!>234
UpdateNumberOfDomainControllers	W	0!
UpdateRadius	W	0!
UpdateSettings	W	0!
UpdateTrust	W	0!
VerifyTrust	R	0!
AddGroupMember	W	0!>235	:235
CreateGroup	W	0!>235	:236
CreateUser	W	0!>235	:236
DeleteGroup	W	0!>235	:236
DeleteUser	W	0!>235	:236
DescribeGroup	R	0!>235	:236
DescribeUser	R	0!>235	:236
DisableUser	W	0!>235	:236
ListGroupMembers	L	0!>235	:237
ListGroups	L	0!>235	:238
ListGroupsForMember	L	0!>235	:237
ListUsers	L	0!>235	:238
RemoveGroupMember	W	0!>235	:235
SearchGroups	R	0!>236	:238
SearchUsers	R	0!>237	:238
UpdateGroup	W	0!>235	:236
UpdateUser	W	0!>235	:236
AddPeerCluster	W	0!>238
CreateCluster	W	0!>0	:239
DbConnect	W	0!
DbConnectAdmin	W	0!
DeleteCluster	W	0!
DeleteClusterPolicy	W	0!
GetBackupJob	R	0!
GetCluster	R	0!
GetClusterPolicy	R	0!
GetRestoreJob	R	0!
GetVpcEndpointServiceName	R	0!
InjectError	W	-	:240
ListClusters	L	-
ListTagsForResource	R	0!
PutClusterPolicy	W	0!
PutMultiRegionProperties	W	0!
PutWitnessRegion	W	0!>238	:241
RemovePeerCluster	W	0!>238
StartBackupJob	W	0!
StartRestoreJob	W	0!>239
StopBackupJob	W	0!
StopRestoreJob	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateCluster	W	0!	:241
AssociateTableReplica	W	6!
BatchGetItem	R	6!	:242
BatchWriteItem	W	6!	:243
ConditionCheckItem	R	6!	:244
CreateBackup	W	6!
CreateGlobalTable	W	2!,6!
CreateGlobalTableWitness	W	6!
CreateTable	W	6!	:1
CreateTableReplica	W	6!
DeleteBackup	W	0!
DeleteGlobalTableWitness	W	6!
DeleteItem	W	6!	:245
DeleteResourcePolicy	P	5!,6!
DeleteTable	W	6!
DeleteTableReplica	W	6!
DescribeBackup	R	0!
DescribeContinuousBackups	R	6!
DescribeContributorInsights	R	4,6!
DescribeEndpoints	R	-
DescribeExport	R	1!
DescribeGlobalTable	R	2!
DescribeGlobalTableSettings	R	2!
DescribeImport	R	3!
DescribeKinesisStreamingDestination	R	6!
DescribeLimits	R	-
DescribeReservedCapacity	R	-
DescribeReservedCapacityOfferings	R	-
DescribeStream	R	5!
DescribeTable	R	6!
DescribeTableReplicaAutoScaling	R	6!
DescribeTimeToLive	R	6!
DisableKinesisStreamingDestination	W	6!
EnableKinesisStreamingDestination	W	6!
ExportTableToPointInTime	W	6!
GetAbacStatus	R	-
GetItem	R	6!	:246
GetRecords	R	5!
GetResourcePolicy	R	5!,6!
GetShardIterator	R	5!
ImportTable	W	6!
InjectError	W	-	:247
ListBackups	L	-
ListContributorInsights	L	-
ListExports	L	-
ListGlobalTables	L	-
ListImports	L	-
ListStreams	R	-
ListTables	L	-
ListTagsOfResource	R	6!
PartiQLDelete	W	6!	:248
PartiQLInsert	W	6!	:249
PartiQLSelect	R	4,6!	:250
PartiQLUpdate	W	6!	:248
PurchaseReservedCapacityOfferings	W	-
PutItem	W	6!	:245
PutResourcePolicy	P	5!,6!
Query	R	4,6!	:251
ReadDataForReplication	R	6!
ReplicateSettings	W	6!
RestoreTableFromAwsBackup	W	6!
RestoreTableFromBackup	W	0!>240,6!
RestoreTableToPointInTime	W	6!>240
Scan	R	4,6!	:252
StartAwsBackupJob	W	6!
TagResource	T	6!	:1
UntagResource	T	6!	:2
UpdateAbacStatus	P	-
UpdateContinuousBackups	W	6!
UpdateContributorInsights	W	4,6!
UpdateGlobalTable	W	2!,6!
UpdateGlobalTableSettings	W	2!,6!
UpdateGlobalTableVersion	W	2!,6
UpdateItem	W	6!	:245
UpdateKinesisStreamingDestination	W	6!
UpdateTable	W	6!
UpdateTableReplicaAutoScaling	W	6!
UpdateTimeToLive	W	6!
WriteDataForReplication	W	6!
CompleteSnapshot	W	0!	:0
GetSnapshotBlock	R	0!	:0
ListChangedBlocks	R	0!	:0
ListSnapshotBlocks	R	0!	:0
PutSnapshotBlock	W	0!	:0
StartSnapshot	W	0>227	:253
AcceptAddressTransfer	W	15!:298>227	:297
AcceptCapacityReservationBillingOwnership	W	2!:299	:297
AcceptReservedInstancesExchangeQuote	W	62!:300	:297
AcceptTransitGatewayMulticastDomainAssociations	W	83:301,86:302	:297
AcceptTransitGatewayPeeringAttachment	W	83!:301	:297
AcceptTransitGatewayVpcAttachment	W	83!:301	:297
AcceptVpcEndpointConnections	W	102!:303	:297
AcceptVpcPeeringConnection	W	97!:304,105!:305	:297
AdvertiseByoipCidr	W	-	:297
AllocateAddress	W	15!:1>227,33:306,39:306	:297
AllocateHosts	W	10!:307>227	:297
AllocateIpamPoolCidr	W	33!:306	:297
ApplySecurityGroupsToClientVpnTargetNetwork	W	6!:308,71!:309,97!:304	:297
AssignIpv6Addresses	W	57!:310	:297
AssignPrivateIpAddresses	W	57!:310	:297
AssignPrivateNatGatewayAddress	W	51!:306	:297
AssociateAddress	W	15:311,26:312,57:310	:297
AssociateCapacityReservationBillingOwner	W	2!:299	:297
AssociateClientVpnTargetNetwork	W	6!:308,76!:313	:297
AssociateDhcpOptions	W	11!:314,97!:304	:297
AssociateEnclaveCertificateIamRole	W	5!,63!	:297
AssociateIamInstanceProfile	W	26!:315>1	:297
AssociateInstanceEventWindow	W	28!:306	:297
AssociateIpamByoasn	W	-	:297
AssociateIpamResourceDiscovery	W	30!:306>227,36!:306,37!:1	:297
AssociateNatGatewayAddress	W	15!:311,51!:306	:297
AssociateRouteServer	W	64!:306,97!:316	:297
AssociateRouteTable	W	29:317,39:306,67!:318,76:319,109:306	:297
AssociateSecurityGroupVpc	W	71!:309,97!:316	:297
AssociateSubnetCidrBlock	W	33:306,76!:320	:297
AssociateTransitGatewayMulticastDomain	W	76!:319,83!:301,86!:302	:297
AssociateTransitGatewayPolicyTable	W	83!:301,87!:321	:297
AssociateTransitGatewayRouteTable	W	83!:301,88!:322	:297
AssociateTrunkInterface	W	-	:297
AssociateVerifiedAccessInstanceWebAcl	W	93!:306	:297
AssociateVpcCidrBlock	W	33:306,40:306,97!:316	:297
AttachApplianceToNatGateway	P	51!:306	:297
AttachClassicLinkVpc	W	26!:323,71!:309,97!:304	:297
AttachInternetGateway	W	29!:317,97!:304	:297
AttachNetworkInterface	W	26!:312,57!:310	:297
AttachResourcesToPlacementGroup	P	59!:324	:297
AttachVerifiedAccessTrustProvider	W	93!:306,95!:306	:297
AttachVolume	W	26!:312,96!:325	:297
AttachVpnGateway	W	97!:304,109!:306	:297
AuthorizeClientVpnIngress	W	6!:308	:297
AuthorizeSecurityGroupEgress	W	71!:309>227,72:1	:297
AuthorizeSecurityGroupIngress	W	71!:309>227,72:1	:297
BundleInstance	W	-	:297
CancelBundleTask	W	-	:297
CancelCapacityReservation	W	2!:326	:297
CancelCapacityReservationFleets	W	3!:306>241	:297
CancelConversionTask	W	-	:297
CancelDeclarativePoliciesReport	W	9!:306	:297
CancelExportTask	W	16:306,17:306	:297
CancelImageLaunchPermission	P	22!:327	:297
CancelImportTask	W	24:306,25:306	:297
CancelReservedInstancesListing	W	-	:297
CancelSpotFleetRequests	W	74!:306	:297
CancelSpotInstanceRequests	W	75!:306	:297
ConfirmProductInstance	W	-	:297
CopyFpgaImage	W	19!:328	:297
CopyImage	W	22!:329>227,73!:1	:297
CopySnapshot	W	73!:330>227	:297
CopyVolumes	W	96!:331>227	:297
CreateCapacityManagerDataExport	W	1!:1>227	:297
CreateCapacityReservation	W	2!:332>227	:297
CreateCapacityReservationBySplitting	W	2!:299>227	:297
CreateCapacityReservationFleet	W	3!:1>242	:297
CreateCarrierGateway	W	4!:1>227,97!:304	:297
CreateClientVpnEndpoint	W	6!:333>227,71:334,97:335	:297
CreateClientVpnRoute	W	6!:308,76!:313	:297
CreateCoipCidr	W	7!:306	:297
CreateCoipPool	W	7!:1>227,45!:306	:297
CreateCoipPoolPermission	P	7!:306	:297
CreateCustomerGateway	W	8!:1>227	:297
CreateDefaultSubnet	W	-	:297
CreateDefaultVpc	W	-	:297
CreateDelegateMacVolumeOwnershipTask	W	26!:336>227,50!:1	:297
CreateDhcpOptions	W	11!:337>227	:297
CreateEgressOnlyInternetGateway	W	12!:1>227,97!:304	:297
CreateFleet	W	18!:1>227,22:327,26!:338,42:306,59:324,76:319,96:339	:297
CreateFlowLogs	W	51:340,57:341,76:342,82:343,83:301,97:304,104!:1>243	:297
CreateFpgaImage	W	19!:344>227	:297
CreateImage	W	22!:329>227,26!:312,73!:345	:297
CreateImageUsageReport	W	22!:327>227,23!:1	:297
CreateInstanceConnectEndpoint	W	27!:346>227,71:309,76!:319	:297
CreateInstanceEventWindow	W	28!:1>227	:297
CreateInstanceExportTask	W	17!:1>227,26!:347	:297
CreateInternetGateway	W	29!:348>227	:297
CreateInterruptibleCapacityReservationAllocation	W	2!:349>227	:297
CreateIpam	W	30!:1>244	:297
CreateIpamExternalResourceVerificationToken	W	30!:306>227,31!:1	:297
CreateIpamPolicy	W	30!:306>227,32!:1	:297
CreateIpamPool	W	33!:1>227,38!:306	:297
CreateIpamPrefixListResolver	W	30!:306>227,34!:1,38:306	:297
CreateIpamPrefixListResolverTarget	W	34!:306>227,35!:1	:297
CreateIpamResourceDiscovery	W	36!:1>244	:297
CreateIpamScope	W	30!:306>227,38!:1	:297
CreateKeyPair	W	41!:350>227	:297
CreateLaunchTemplate	W	42!:1>245	:297
CreateLaunchTemplateVersion	W	42!:351>246	:297
CreateLocalGatewayRoute	W	45!:306,49:306,57:341,60:306	:297
CreateLocalGatewayRouteTable	W	44!:306>227,45!:1	:297
CreateLocalGatewayRouteTablePermission	P	45!:306	:297
CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation	W	45!:306>227,46!:1,49!:306	:297
CreateLocalGatewayRouteTableVpcAssociation	W	45!:306>227,47!:1,97!:304	:297
CreateLocalGatewayVirtualInterface	W	48!:1>227,49!:306,58!:306	:297
CreateLocalGatewayVirtualInterfaceGroup	W	44!:306>227,49!:1	:297
CreateMacSystemIntegrityProtectionModificationTask	W	26!:336>227,50!:1	:297
CreateManagedPrefixList	W	60!:1>227	:297
CreateNatGateway	W	15:311,51!:1>227,76:319,97:316	:297
CreateNetworkAcl	W	52!:352>227,97!:304	:297
CreateNetworkAclEntry	W	52!:353	:297
CreateNetworkInsightsAccessScope	W	53!:1>227	:297
CreateNetworkInsightsPath	W	26:354,29:317,56!:1>227,57:341,82:343,100:306,102:306,105:305,109:306	:297
CreateNetworkInterface	W	57!:355>227,71:309,76!:319	:297
CreateNetworkInterfacePermission	P	57!:356	:297
CreateOdbNetworkPeering	P	97!:304	:297
CreatePlacementGroup	W	59!:357>227	:297
CreatePublicIpv4Pool	W	39!:1>227	:297
CreateReplaceRootVolumeTask	W	22:327,26!:312>227,61!:1,73:358,96!:359	:297
CreateReservedInstancesListing	W	-	:297
CreateRestoreImageTask	W	22!:329>227	:297
CreateRoute	W	67!:318	:297
CreateRouteServer	W	64!:1>247	:297
CreateRouteServerEndpoint	W	64!:306>248,65!:360,76!:319	:297
CreateRouteServerPeer	W	65!:361>249,66!:360	:297
CreateRouteTable	W	67!:362>227,97!:304	:297
CreateSecondaryNetwork	W	69!:1>227	:297
CreateSecondarySubnet	W	69!:306>227,70!:1	:297
CreateSecurityGroup	W	71!:363>227,97:304	:297
CreateSnapshot	W	73!:364>227,96!:365	:297
CreateSnapshots	W	26!:366>227,73!:364,96!:367	:297
CreateSpotDatafeedSubscription	W	-	:297
CreateStoreImageTask	W	22!:327	:297
CreateSubnet	W	33:306,76!:368>227,97!:304	:297
CreateSubnetCidrReservation	W	76!:319>227	:297
CreateTags	T	0:369,1:369,2:8,3:369,4:370,6:371,7:369,8:369,9:369,10:372,11:373,12:369,13:374,15:375,16:369,17:369,18:369,19:376,21:369,22:377,23:369,24:369,25:369,26:378,27:379,28:369,29:380,30:369,31:369,32:369,33:369,34:369,35:369,36:369,37:369,38:369,39:369,40:369,41:381,42:382,44:369,45:369,46:369,47:369,48:369,49:369,51:369,52:383,53:369,54:369,55:369,56:369,57:384,59:385,60:386,61:369,62:387,64:369,65:369,66:369,67:388,68:389,69:369,70:369,71:390,72:369,73:391,74:369,75:369,76:392,77:369,78:369,79:369,80:369,81:369,82:393,83:394,84:395,85:396,86:397,87:398,88:399,89:400,90:369,91:369,92:369,93:369,94:369,95:369,96:401,97:402,98:369,99:369,100:369,101:369,102:403,103:369,104:369,105:404,106:369,107:405,109:369	:406
CreateTrafficMirrorFilter	W	78!:1>227	:297
CreateTrafficMirrorFilterRule	W	78!:306>227,79!:1	:297
CreateTrafficMirrorSession	W	57!:310>227,78!:306,80!:1,81!:306	:297
CreateTrafficMirrorTarget	W	57:407,81!:1>227,100:408	:297
CreateTransitGateway	W	82!:409>227	:297
CreateTransitGatewayConnect	W	83!:410>227	:297
CreateTransitGatewayConnectPeer	W	83!:301>227,84!:411	:297
CreateTransitGatewayMeteringPolicy	W	82!:343>227,83:301,85!:412	:297
CreateTransitGatewayMeteringPolicyEntry	W	83:301,85!:413	:297
CreateTransitGatewayMulticastDomain	W	82!:343>227,86!:414	:297
CreateTransitGatewayPeeringAttachment	W	82!:343>227,83!:410	:297
CreateTransitGatewayPolicyTable	W	82!:343>227,87!:415	:297
CreateTransitGatewayPrefixListReference	W	60!:306,83:301,88!:322	:297
CreateTransitGatewayRoute	W	83:301,88!:322	:297
CreateTransitGatewayRouteTable	W	82!:343>227,88!:416	:297
CreateTransitGatewayRouteTableAnnouncement	W	83!:301>227,88!:322,89!:417	:297
CreateTransitGatewayVpcAttachment	W	76!:342>227,82!:343,83!:410,97!:304	:297
CreateVerifiedAccessEndpoint	W	57:418,71:309,76:319,90!:1>227,92!:306	:297
CreateVerifiedAccessGroup	W	92!:1>227,93!:306	:297
CreateVerifiedAccessInstance	W	93!:1>227	:297
CreateVerifiedAccessTrustProvider	W	95!:1>227	:297
CreateVolume	W	73:419,96!:420>227	:297
CreateVpc	W	33:306,40:306,97!:421>227	:297
CreateVpcBlockPublicAccessExclusion	W	76:319,97:316,98!:1>227	:297
CreateVpcEncryptionControl	W	97!:304>227,99!:1	:297
CreateVpcEndpoint	W	67:422,71:334,76:423,97!:335>250,100!:424	:297
CreateVpcEndpointConnectionNotification	W	100:306,102:425	:297
CreateVpcEndpointServiceConfiguration	W	102!:426>227	:297
CreateVpcPeeringConnection	W	97!:304>227,105!:427	:297
CreateVpnConcentrator	W	82:343,106!:1>227	:297
CreateVpnConnection	W	8!:306>227,82:343,83:301,106:306,107!:428,109:306	:297
CreateVpnConnectionRoute	W	107!:306	:297
CreateVpnGateway	W	109!:1>227	:297
DeleteCapacityManagerDataExport	W	1!:306	:297
DeleteCarrierGateway	W	4!:306	:297
DeleteClientVpnEndpoint	W	6!:308	:297
DeleteClientVpnRoute	W	6!:308,76:319	:297
DeleteCoipCidr	W	7!:306	:297
DeleteCoipPool	W	7!:306	:297
DeleteCoipPoolPermission	P	7!:306	:297
DeleteCustomerGateway	W	8!:306	:297
DeleteDhcpOptions	W	11!:314	:297
DeleteEgressOnlyInternetGateway	W	12!:306	:297
DeleteFleets	W	18!:306	:297
DeleteFlowLogs	W	104!:306	:297
DeleteFpgaImage	W	19!:429	:297
DeleteImageUsageReport	W	23!:306	:297
DeleteInstanceConnectEndpoint	W	27!:423	:297
DeleteInstanceEventWindow	W	28!:306	:297
DeleteInternetGateway	W	29!:317	:297
DeleteIpam	W	30!:306	:297
DeleteIpamExternalResourceVerificationToken	W	31!:306	:297
DeleteIpamPolicy	W	32!:306	:297
DeleteIpamPool	W	33!:306	:297
DeleteIpamPrefixListResolver	W	34!:306	:297
DeleteIpamPrefixListResolverTarget	W	35!:306	:297
DeleteIpamResourceDiscovery	W	36!:306	:297
DeleteIpamScope	W	38!:306	:297
DeleteKeyPair	W	41:430	:297
DeleteLaunchTemplate	W	42!:351	:297
DeleteLaunchTemplateVersions	W	42!:351	:297
DeleteLocalGatewayRoute	W	45!:306,60:306	:297
DeleteLocalGatewayRouteTable	W	45!:306	:297
DeleteLocalGatewayRouteTablePermission	P	45!:306	:297
DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation	W	46!:306	:297
DeleteLocalGatewayRouteTableVpcAssociation	W	47!:306	:297
DeleteLocalGatewayVirtualInterface	W	48!:306	:297
DeleteLocalGatewayVirtualInterfaceGroup	W	49!:306	:297
DeleteManagedPrefixList	W	60!:431	:297
DeleteNatGateway	W	51!:306	:297
DeleteNetworkAcl	W	52!:353	:297
DeleteNetworkAclEntry	W	52!:353	:297
DeleteNetworkInsightsAccessScope	W	53!:306	:297
DeleteNetworkInsightsAccessScopeAnalysis	W	54!:306	:297
DeleteNetworkInsightsAnalysis	W	55!:306	:297
DeleteNetworkInsightsPath	W	56!:306	:297
DeleteNetworkInterface	W	57!:310	:297
DeleteNetworkInterfacePermission	P	57:310	:297
DeleteOdbNetworkPeering	P	97!:304	:297
DeletePlacementGroup	W	59!:324	:297
DeletePublicIpv4Pool	W	39!:306	:297
DeleteQueuedReservedInstances	W	62!:432	:297
DeleteResourcePolicy	P	33:306,59:324,92:306	:297
DeleteRoute	W	67!:318	:297
DeleteRouteServer	W	64!:306>251	:297
DeleteRouteServerEndpoint	W	65!:361>252	:297
DeleteRouteServerPeer	W	66!:361>253	:297
DeleteRouteTable	W	67!:318	:297
DeleteSecondaryNetwork	W	69!:306	:297
DeleteSecondarySubnet	W	70!:306	:297
DeleteSecurityGroup	W	71!:309	:297
DeleteSnapshot	W	73!:433	:297
DeleteSpotDatafeedSubscription	W	-	:297
DeleteSubnet	W	76!:319	:297
DeleteSubnetCidrReservation	W	-	:297
DeleteTags	T	0:369,1:369,2:369,3:369,4:369,6:369,7:369,8:369,9:369,10:369,11:369,12:369,13:369,15:369,16:369,17:369,18:369,19:369,21:369,22:369,23:369,24:369,25:369,26:369,27:369,28:369,29:369,30:369,31:369,32:369,33:369,34:369,35:369,36:369,37:369,38:369,39:369,40:369,41:369,42:369,44:369,45:369,46:369,47:369,48:369,49:369,51:369,52:369,53:369,54:369,55:369,56:369,57:369,59:369,60:369,61:369,62:369,64:369,65:369,66:369,67:369,68:369,69:369,70:369,71:369,72:369,73:369,74:369,75:369,76:369,77:369,78:369,79:369,80:369,81:369,82:369,83:369,84:369,85:369,86:369,87:369,88:369,89:369,90:369,91:369,92:369,93:369,94:369,95:369,96:369,97:369,98:369,99:369,100:369,101:369,102:369,103:369,104:369,105:369,106:369,107:369,109:369	:434
DeleteTrafficMirrorFilter	W	78!:306	:297
DeleteTrafficMirrorFilterRule	W	78!:306,79!:306	:297
DeleteTrafficMirrorSession	W	80!:306	:297
DeleteTrafficMirrorTarget	W	81!:306	:297
DeleteTransitGateway	W	82!:343	:297
DeleteTransitGatewayConnect	W	83!:301	:297
DeleteTransitGatewayConnectPeer	W	84!:435	:297
DeleteTransitGatewayMeteringPolicy	W	85!:413	:297
DeleteTransitGatewayMeteringPolicyEntry	W	85!:413	:297
DeleteTransitGatewayMulticastDomain	W	86!:302	:297
DeleteTransitGatewayPeeringAttachment	W	83!:301	:297
DeleteTransitGatewayPolicyTable	W	87!:321	:297
DeleteTransitGatewayPrefixListReference	W	60!:306,88!:322	:297
DeleteTransitGatewayRoute	W	88!:322	:297
DeleteTransitGatewayRouteTable	W	88!:322	:297
DeleteTransitGatewayRouteTableAnnouncement	W	89!:436	:297
DeleteTransitGatewayVpcAttachment	W	83!:301	:297
DeleteVerifiedAccessEndpoint	W	90!:306	:297
DeleteVerifiedAccessGroup	W	92!:306	:297
DeleteVerifiedAccessInstance	W	93!:306	:297
DeleteVerifiedAccessTrustProvider	W	95!:306	:297
DeleteVolume	W	96!:325	:297
DeleteVpc	W	97!:304	:297
DeleteVpcBlockPublicAccessExclusion	W	98!:306	:297
DeleteVpcEncryptionControl	W	99!:306	:297
DeleteVpcEndpointConnectionNotifications	W	100:306,102:303	:297
DeleteVpcEndpoints	W	100!:437	:297
DeleteVpcEndpointServiceConfigurations	W	102!:303	:297
DeleteVpcPeeringConnection	W	105!:305	:297
DeleteVpnConcentrator	W	106!:306	:297
DeleteVpnConnection	W	107!:306	:297
DeleteVpnConnectionRoute	W	107!:306	:297
DeleteVpnGateway	W	109!:306	:297
DeprovisionByoipCidr	W	-	:297
DeprovisionIpamByoasn	W	30!:306	:297
DeprovisionIpamPoolCidr	W	33!:306	:297
DeprovisionPublicIpv4PoolCidr	W	39!:306	:297
DeregisterImage	W	22!:327	:297
DeregisterInstanceEventNotificationAttributes	W	-	:297
DeregisterTransitGatewayMulticastGroupMembers	W	57:310,86:302	:297
DeregisterTransitGatewayMulticastGroupSources	W	57:310,86:302	:297
DescribeAccountAttributes	L	-	:297
DescribeAddresses	L	-	:297
DescribeAddressesAttribute	L	-	:297
DescribeAddressTransfers	L	-	:297
DescribeAggregateIdFormat	L	-	:297
DescribeAvailabilityZones	L	-	:297
DescribeAwsNetworkPerformanceMetricSubscriptions	L	-	:297
DescribeBundleTasks	L	-	:297
DescribeByoipCidrs	L	-	:297
DescribeCapacityBlockExtensionHistory	L	-	:297
DescribeCapacityBlockExtensionOfferings	L	2!:299	:297
DescribeCapacityBlockOfferings	L	-	:297
DescribeCapacityBlocks	L	-	:297
DescribeCapacityBlockStatus	L	-	:297
DescribeCapacityManagerDataExports	L	-	:297
DescribeCapacityReservationBillingRequests	L	-	:297
DescribeCapacityReservationFleets	L	-	:297
DescribeCapacityReservations	L	-	:297
DescribeCapacityReservationTopology	L	-	:297
DescribeCarrierGateways	L	-	:297
DescribeClassicLinkInstances	L	-	:297
DescribeClientVpnAuthorizationRules	L	6!:306	:297
DescribeClientVpnConnections	L	6!:308	:297
DescribeClientVpnEndpoints	L	-	:297
DescribeClientVpnRoutes	L	6!:308	:297
DescribeClientVpnTargetNetworks	L	6!:308	:297
DescribeCoipPools	L	-	:297
DescribeConversionTasks	L	-	:297
DescribeCustomerGateways	L	-	:297
DescribeDeclarativePoliciesReports	L	-	:297
DescribeDhcpOptions	L	-	:297
DescribeEgressOnlyInternetGateways	L	-	:297
DescribeElasticGpus	L	-	:297
DescribeExportImageTasks	L	-	:297
DescribeExportTasks	L	-	:297
DescribeFastLaunchImages	L	-	:297
DescribeFastSnapshotRestores	L	-	:297
DescribeFleetHistory	L	18!:306	:297
DescribeFleetInstances	L	18!:306	:297
DescribeFleets	L	-	:297
DescribeFlowLogs	L	-	:297
DescribeFpgaImageAttribute	L	19!:438	:297
DescribeFpgaImages	L	-	:297
DescribeHostReservationOfferings	L	-	:297
DescribeHostReservations	L	-	:297
DescribeHosts	L	-	:297
DescribeIamInstanceProfileAssociations	L	-	:297
DescribeIdentityIdFormat	L	-	:297
DescribeIdFormat	L	-	:297
DescribeImageAttribute	L	22!:327	:297
DescribeImageReferences	L	-	:297
DescribeImages	L	-	:297
DescribeImageUsageReportEntries	L	-	:297
DescribeImageUsageReports	L	-	:297
DescribeImportImageTasks	L	-	:297
DescribeImportSnapshotTasks	L	-	:297
DescribeInstanceAttribute	L	26!:312	:297
DescribeInstanceConnectEndpoints	L	-	:297
DescribeInstanceCreditSpecifications	L	-	:297
DescribeInstanceEventNotificationAttributes	L	-	:297
DescribeInstanceEventWindows	L	-	:297
DescribeInstanceImageMetadata	L	-	:297
DescribeInstances	L	-	:297
DescribeInstanceSqlHaHistoryStates	L	-	:297
DescribeInstanceSqlHaStates	L	-	:297
DescribeInstanceStatus	L	-	:297
DescribeInstanceTopology	L	-	:297
DescribeInstanceTypeOfferings	L	-	:297
DescribeInstanceTypes	L	-	:297
DescribeInternetGateways	L	-	:297
DescribeIpamByoasn	L	-	:297
DescribeIpamExternalResourceVerificationTokens	L	-	:297
DescribeIpamPolicies	L	-	:297
DescribeIpamPools	L	-	:297
DescribeIpamPrefixListResolvers	L	-	:297
DescribeIpamPrefixListResolverTargets	L	-	:297
DescribeIpamResourceDiscoveries	L	-	:297
DescribeIpamResourceDiscoveryAssociations	L	-	:297
DescribeIpams	L	-	:297
DescribeIpamScopes	L	-	:297
DescribeIpv6Pools	L	-	:297
DescribeKeyPairs	L	-	:297
DescribeLaunchTemplates	L	-	:297
DescribeLaunchTemplateVersions	L	-	:297>246
DescribeLocalGatewayRouteTablePermissions	L	-	:297
DescribeLocalGatewayRouteTables	L	-	:297
DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations	L	-	:297
DescribeLocalGatewayRouteTableVpcAssociations	L	-	:297
DescribeLocalGateways	L	-	:297
DescribeLocalGatewayVirtualInterfaceGroups	L	-	:297
DescribeLocalGatewayVirtualInterfaces	L	-	:297
DescribeLockedSnapshots	L	-	:297
DescribeMacHosts	L	-	:297
DescribeMacModificationTasks	L	-	:297
DescribeManagedPrefixLists	L	-	:297
DescribeMovingAddresses	L	-	:297
DescribeNatGateways	L	-	:297
DescribeNetworkAcls	L	-	:297
DescribeNetworkInsightsAccessScopeAnalyses	L	-	:297
DescribeNetworkInsightsAccessScopes	L	-	:297
DescribeNetworkInsightsAnalyses	L	-	:297
DescribeNetworkInsightsPaths	L	-	:297
DescribeNetworkInterfaceAttribute	L	-	:297
DescribeNetworkInterfacePermissions	L	-	:297
DescribeNetworkInterfaces	L	-	:297
DescribeOutpostLags	L	-	:297
DescribePlacementGroups	L	-	:297
DescribePrefixLists	L	-	:297
DescribePrincipalIdFormat	L	-	:297
DescribePublicIpv4Pools	L	-	:297
DescribeRegions	L	-	:297
DescribeReplaceRootVolumeTasks	L	-	:297
DescribeReservedInstances	L	-	:297
DescribeReservedInstancesListings	L	-	:297
DescribeReservedInstancesModifications	L	-	:297
DescribeReservedInstancesOfferings	L	-	:297
DescribeRouteServerEndpoints	L	-	:297
DescribeRouteServerPeers	L	-	:297
DescribeRouteServers	L	-	:297
DescribeRouteTables	L	-	:297
DescribeScheduledInstanceAvailability	L	-	:297
DescribeScheduledInstances	L	-	:297
DescribeSecondaryInterfaces	L	-	:297
DescribeSecondaryNetworks	L	-	:297
DescribeSecondarySubnets	L	-	:297
DescribeSecurityGroupReferences	L	71!:309	:297
DescribeSecurityGroupRules	L	-	:297
DescribeSecurityGroups	L	-	:297
DescribeSecurityGroupVpcAssociations	L	-	:297
DescribeServiceLinkVirtualInterfaces	L	-	:297
DescribeSnapshotAttribute	L	73!:439	:297
DescribeSnapshots	L	-	:297
DescribeSnapshotTierStatus	L	-	:297
DescribeSpotDatafeedSubscription	L	-	:297
DescribeSpotFleetInstances	L	74!:306	:297
DescribeSpotFleetRequestHistory	L	74!:306	:297
DescribeSpotFleetRequests	L	-	:297
DescribeSpotInstanceRequests	L	-	:297
DescribeSpotPriceHistory	L	-	:297
DescribeStaleSecurityGroups	L	-	:297
DescribeStoreImageTasks	L	-	:297
DescribeSubnets	L	-	:297
DescribeTags	L	-	:297
DescribeTrafficMirrorFilterRules	L	-	:297
DescribeTrafficMirrorFilters	L	-	:297
DescribeTrafficMirrorSessions	L	-	:297
DescribeTrafficMirrorTargets	L	-	:297
DescribeTransitGatewayAttachments	L	-	:297
DescribeTransitGatewayConnectPeers	L	-	:297
DescribeTransitGatewayConnects	L	-	:297
DescribeTransitGatewayMeteringPolicies	L	-	:297
DescribeTransitGatewayMulticastDomains	L	-	:297
DescribeTransitGatewayPeeringAttachments	L	-	:297
DescribeTransitGatewayPolicyTables	L	-	:297
DescribeTransitGatewayRouteTableAnnouncements	L	-	:297
DescribeTransitGatewayRouteTables	L	-	:297
DescribeTransitGateways	L	-	:297
DescribeTransitGatewayVpcAttachments	L	-	:297
DescribeTrunkInterfaceAssociations	L	-	:297
DescribeVerifiedAccessEndpoints	L	-	:297
DescribeVerifiedAccessGroups	L	-	:297
DescribeVerifiedAccessInstanceLoggingConfigurations	L	-	:297
DescribeVerifiedAccessInstances	L	-	:297
DescribeVerifiedAccessInstanceWebAclAssociations	L	-	:297
DescribeVerifiedAccessTrustProviders	L	-	:297
DescribeVolumeAttribute	L	96!:325	:297
DescribeVolumes	L	-	:297
DescribeVolumesModifications	L	-	:297
DescribeVolumeStatus	L	-	:297
DescribeVpcAttribute	L	97!:304	:297
DescribeVpcBlockPublicAccessExclusions	L	-	:297
DescribeVpcBlockPublicAccessOptions	L	-	:297
DescribeVpcClassicLink	L	-	:297
DescribeVpcClassicLinkDnsSupport	L	-	:297
DescribeVpcEncryptionControls	L	-	:297
DescribeVpcEndpointAssociations	L	-	:297
DescribeVpcEndpointConnectionNotifications	L	-	:297
DescribeVpcEndpointConnections	L	-	:297
DescribeVpcEndpoints	L	-	:297
DescribeVpcEndpointServiceConfigurations	L	-	:297
DescribeVpcEndpointServicePermissions	L	102!:303	:297
DescribeVpcEndpointServices	L	-	:297
DescribeVpcPeeringConnections	L	-	:297
DescribeVpcs	L	-	:297
DescribeVpnConcentrators	L	-	:297
DescribeVpnConnections	L	-	:297
DescribeVpnGateways	L	-	:297
DetachApplianceFromNatGateway	P	51!:306	:297
DetachClassicLinkVpc	W	26!:440,97!:304	:297
DetachInternetGateway	W	29!:317,97!:304	:297
DetachNetworkInterface	W	26!:312,57!:310	:297
DetachResourcesFromPlacementGroup	P	59!:324	:297
DetachVerifiedAccessTrustProvider	W	93!:306,95!:306	:297
DetachVolume	W	26:312,96!:325	:297
DetachVpnGateway	W	97!:304,109!:306	:297
DisableAddressTransfer	W	15!:311	:297
DisableAllowedImagesSettings	W	-	:297
DisableAwsNetworkPerformanceMetricSubscription	W	-	:297
DisableCapacityManager	W	-	:297
DisableEbsEncryptionByDefault	W	-	:297
DisableFastLaunch	W	22!:327	:297
DisableFastSnapshotRestores	W	73!:441	:297
DisableImage	W	22!:327	:297
DisableImageBlockPublicAccess	P	-	:297
DisableImageDeprecation	W	22!:327	:297
DisableImageDeregistrationProtection	W	22!:327	:297
DisableInstanceSqlHaStandbyDetections	W	26!:442	:297
DisableIpamOrganizationAdminAccount	W	-	:297>254
DisableIpamPolicy	W	32!:306	:297
DisableRouteServerPropagation	W	64!:306,67!:318	:297
DisableSerialConsoleAccess	W	-	:297
DisableSnapshotBlockPublicAccess	P	-	:297
DisableTransitGatewayRouteTablePropagation	W	83:301,88!:322,89:436	:297
DisableVgwRoutePropagation	W	67!:318,109!:306	:297
DisableVpcClassicLink	W	97!:304	:297
DisableVpcClassicLinkDnsSupport	W	97:304	:297
DisassociateAddress	W	15:311,57:310	:297
DisassociateCapacityReservationBillingOwner	W	2!:299	:297
DisassociateClientVpnTargetNetwork	W	6!:308	:297
DisassociateEnclaveCertificateIamRole	W	5!,63!	:297
DisassociateIamInstanceProfile	W	26!:312	:297
DisassociateInstanceEventWindow	W	28!:306	:297
DisassociateIpamByoasn	W	-	:297
DisassociateIpamResourceDiscovery	W	37!:306	:297
DisassociateNatGatewayAddress	W	15!:311,51!:306,57:443	:297
DisassociateRouteServer	W	64!:306,97!:316	:297
DisassociateRouteTable	W	29:317,39:306,40:306,67:318,76:319,109:306	:297
DisassociateSecurityGroupVpc	W	71!:309,97:316	:297
DisassociateSubnetCidrBlock	W	76!:319	:297
DisassociateTransitGatewayMulticastDomain	W	76!:319,83!:301,86!:302	:297
DisassociateTransitGatewayPolicyTable	W	83!:301,87!:321	:297
DisassociateTransitGatewayRouteTable	W	83!:301,88!:322	:297
DisassociateTrunkInterface	W	-	:297
DisassociateVerifiedAccessInstanceWebAcl	W	93!:306	:297
DisassociateVpcCidrBlock	W	97:304	:297
EnableAddressTransfer	W	15!:311	:297
EnableAllowedImagesSettings	W	-	:297
EnableAwsNetworkPerformanceMetricSubscription	W	-	:297
EnableCapacityManager	W	-	:297
EnableEbsEncryptionByDefault	W	-	:297
EnableFastLaunch	W	22!:327>255,42:351	:297
EnableFastSnapshotRestores	W	73!:441	:297
EnableImage	W	22!:327	:297
EnableImageBlockPublicAccess	P	-	:297
EnableImageDeprecation	W	22!:327	:297
EnableImageDeregistrationProtection	W	22!:327	:297
EnableInstanceSqlHaStandbyDetections	W	26!:442	:297
EnableIpamOrganizationAdminAccount	W	-	:297>256
EnableIpamPolicy	W	32!:306	:297
EnableReachabilityAnalyzerOrganizationSharing	W	-	:297>257
EnableRouteServerPropagation	W	64!:306,67!:318	:297
EnableSerialConsoleAccess	W	-	:297
EnableSnapshotBlockPublicAccess	P	-	:297
EnableTransitGatewayRouteTablePropagation	W	83:301,88!:322,89:436	:297
EnableVgwRoutePropagation	W	67!:318,109!:306	:297
EnableVolumeIO	W	96!:444	:297
EnableVpcClassicLink	W	97!:304	:297
EnableVpcClassicLinkDnsSupport	W	97:304	:297
ExportClientVpnClientCertificateRevocationList	R	6!:308	:297
ExportClientVpnClientConfiguration	R	6!:308	:297
ExportImage	W	16!:1>227,22!:327	:297
ExportTransitGatewayRoutes	W	-	:297
ExportVerifiedAccessInstanceClientConfiguration	R	93!:306	:297
GetActiveVpnTunnelStatus	R	107!:445	:297
GetAllowedImagesSettings	R	-	:297
GetAssociatedEnclaveCertificateIamRoles	R	5!	:297
GetAssociatedIpv6PoolCidrs	R	40!:306	:297
GetAwsNetworkPerformanceData	R	-	:297
GetCapacityManagerAttributes	R	-	:297
GetCapacityManagerMetricData	R	-	:297
GetCapacityManagerMetricDimensions	R	-	:297
GetCapacityReservationUsage	R	2!:326	:297
GetCoipPoolUsage	R	7!:306	:297
GetConsoleOutput	R	26!:312	:297
GetConsoleScreenshot	R	26!:315	:297
GetDeclarativePoliciesReportSummary	R	9!:306	:297
GetDefaultCreditSpecification	R	-	:297
GetEbsDefaultKmsKeyId	R	-	:297
GetEbsEncryptionByDefault	R	-	:297
GetEnabledIpamPolicy	R	-	:297
GetFlowLogsIntegrationTemplate	R	104!:306	:297
GetGroupsForCapacityReservation	L	2!:326	:297
GetHostReservationPurchasePreview	R	-	:297
GetImageAncestry	R	22!:327	:297
GetImageBlockPublicAccessState	R	-	:297
GetInstanceMetadataDefaults	L	-	:297
GetInstanceTpmEkPub	R	26!:446	:297
GetInstanceTypesFromInstanceRequirements	L	-	:297
GetInstanceUefiData	R	26!:315	:297
GetIpamAddressHistory	R	38!:306	:297
GetIpamDiscoveredAccounts	R	36!:306	:297
GetIpamDiscoveredPublicAddresses	R	36!:306	:297
GetIpamDiscoveredResourceCidrs	R	36!:306	:297
GetIpamPolicyAllocationRules	L	32!:306	:297
GetIpamPolicyOrganizationTargets	L	32!:306	:297
GetIpamPoolAllocations	L	33!:306	:297
GetIpamPoolCidrs	R	33!:306	:297
GetIpamPrefixListResolverRules	R	34!:306	:297
GetIpamPrefixListResolverVersionEntries	R	34!:306	:297
GetIpamPrefixListResolverVersions	R	34!:306	:297
GetIpamResourceCidrs	R	33:306,38!:306	:297
GetLaunchTemplateData	R	26!:312	:297
GetManagedPrefixListAssociations	R	60!:431	:297
GetManagedPrefixListEntries	R	60!:431	:297
GetNetworkInsightsAccessScopeAnalysisFindings	R	54!:306	:297
GetNetworkInsightsAccessScopeContent	R	53!:306	:297
GetPasswordData	R	26!:312	:297
GetReservedInstancesExchangeQuote	R	62!:300	:297
GetResourcePolicy	R	33:306,59:324,92:306	:297
GetRouteServerAssociations	R	64!:306	:297
GetRouteServerPropagations	R	64!:306,67:318	:297
GetRouteServerRoutingDatabase	R	64!:306	:297
GetSecurityGroupsForVpc	R	97!:304	:297
GetSerialConsoleAccessStatus	R	-	:297
GetSnapshotBlockPublicAccessState	R	-	:297
GetSpotPlacementScores	R	-	:297
GetSubnetCidrReservations	R	-	:297
GetTransitGatewayAttachmentPropagations	L	-	:297
GetTransitGatewayMeteringPolicyEntries	L	85!:413	:297
GetTransitGatewayMulticastDomainAssociations	L	86!:302	:297
GetTransitGatewayPolicyTableAssociations	L	87!:321	:297
GetTransitGatewayPolicyTableEntries	L	87!:321	:297
GetTransitGatewayPrefixListReferences	L	-	:297
GetTransitGatewayRouteTableAssociations	L	-	:297
GetTransitGatewayRouteTablePropagations	L	-	:297
GetVerifiedAccessEndpointPolicy	L	90!:306	:297
GetVerifiedAccessEndpointTargets	L	90!:306	:297
GetVerifiedAccessGroupPolicy	L	92!:306	:297
GetVerifiedAccessInstanceWebAcl	L	93!:306	:297
GetVpcResourcesBlockingEncryptionEnforcement	L	97!:304	:297
GetVpnConnectionDeviceSampleConfiguration	L	107!:306,108!	:297
GetVpnConnectionDeviceTypes	L	-	:297
GetVpnTunnelReplacementStatus	L	107!:306	:297
ImportByoipCidrToIpam	W	33!:306	:297
ImportClientVpnClientCertificateRevocationList	W	6!:308	:297
ImportImage	W	22!:447>227,24!:1,73:358	:297
ImportInstance	W	26!:448,71:309,76:342,96!:449	:297
ImportKeyPair	W	41!:1>227	:297
ImportSnapshot	W	25!:1>227,73!:450	:297
ImportVolume	W	96!:444	:297
InjectApiError	W	-	:451
InjectVolumeIOLatency	W	96!:452	:297
ListImagesInRecycleBin	L	-	:297
ListSnapshotsInRecycleBin	L	-	:297
ListVolumesInRecycleBin	L	-	:297
LockSnapshot	W	73!:453	:297
ModifyAddressAttribute	W	15!:454	:297
ModifyAvailabilityZoneGroup	W	-	:297
ModifyCapacityReservation	W	2!:455	:297
ModifyCapacityReservationFleet	W	3!:456>258	:297
ModifyClientVpnEndpoint	W	6!:457,71:309,97:304	:297
ModifyDefaultCreditSpecification	W	-	:297
ModifyEbsDefaultKmsKeyId	W	-	:297
ModifyFleet	W	18!:456,22:327,42:351,76:319	:297
ModifyFpgaImageAttribute	W	19!:458	:297
ModifyHosts	W	10!:456	:297
ModifyIdentityIdFormat	W	-	:297
ModifyIdFormat	W	-	:297
ModifyImageAttribute	W	22!:459	:297
ModifyInstanceAttribute	W	26!:460,71:309,96:461	:297
ModifyInstanceCapacityReservationAttributes	W	2:0,26!:460	:297
ModifyInstanceConnectEndpoint	W	27!:456,71:309	:297
ModifyInstanceCpuOptions	W	26!:460	:297
ModifyInstanceCreditSpecification	W	26!:460	:297
ModifyInstanceEventStartTime	W	26!:462	:297
ModifyInstanceEventWindow	W	28!:456	:297
ModifyInstanceMaintenanceOptions	W	26!:460	:297
ModifyInstanceMetadataDefaults	W	-	:463
ModifyInstanceMetadataOptions	W	26!:460	:297
ModifyInstanceNetworkPerformanceOptions	W	26!:460	:297
ModifyInstancePlacement	W	10:306,26!:460,59:324	:297
ModifyIpam	W	30!:456	:297
ModifyIpamPolicyAllocationRules	W	32!:306,33:306	:297
ModifyIpamPool	W	33!:456	:297
ModifyIpamPrefixListResolver	W	34!:456,38:306	:297
ModifyIpamPrefixListResolverTarget	W	35!:306	:297
ModifyIpamResourceCidr	W	38!:456	:297
ModifyIpamResourceDiscovery	W	36!:456	:297
ModifyIpamScope	W	38!:456	:297
ModifyLaunchTemplate	W	42!:464	:297
ModifyLocalGatewayRoute	W	45!:465,49:306,57:443,60:306	:297
ModifyManagedPrefixList	W	60!:466	:297
ModifyNetworkInterfaceAttribute	W	26:312,57!:467,71:309,76:468	:297
ModifyOdbNetworkPeering	P	97!:469	:297
ModifyPrivateDnsNameOptions	W	26!:470	:297
ModifyPublicIpDnsNameOptions	W	57!:471	:297
ModifyReservedInstances	W	62!:472	:297
ModifyRouteServer	W	64!:306	:297
ModifySecurityGroupRules	W	60:306,71!:309,72!:306	:297
ModifySnapshotAttribute	P	73!:473	:297
ModifySnapshotTier	W	73!:474	:297
ModifySpotFleetRequest	W	42:351,74!:456,76:319	:297
ModifySubnetAttribute	W	76!:475	:297
ModifyTrafficMirrorFilterNetworkServices	W	78!:456	:297
ModifyTrafficMirrorFilterRule	W	78!:456,79!:456	:297
ModifyTrafficMirrorSession	W	78:306,80!:456,81:306	:297
ModifyTransitGateway	W	82!:476,88:322	:297
ModifyTransitGatewayMeteringPolicy	W	83:301,85!:477	:297
ModifyTransitGatewayPrefixListReference	W	60!:456,83:301,88!:478	:297
ModifyTransitGatewayVpcAttachment	W	76:319,83!:479	:297
ModifyVerifiedAccessEndpoint	W	76:319,90!:465,92:306	:297
ModifyVerifiedAccessEndpointPolicy	W	90!:465	:297
ModifyVerifiedAccessGroup	W	92!:456,93:306	:297
ModifyVerifiedAccessGroupPolicy	W	92!:465	:297
ModifyVerifiedAccessInstance	W	93!:456	:297
ModifyVerifiedAccessInstanceLoggingConfiguration	W	93!:465	:297
ModifyVerifiedAccessTrustProvider	W	95!:456	:297
ModifyVolume	W	96!:480	:297
ModifyVolumeAttribute	W	96!:480	:297
ModifyVpcAttribute	W	97!:481	:297
ModifyVpcBlockPublicAccessExclusion	W	98!:456	:297
ModifyVpcBlockPublicAccessOptions	W	-	:297
ModifyVpcEncryptionControl	W	99!:465	:297
ModifyVpcEndpoint	W	67:422,71:309,76:319,100!:482	:297
ModifyVpcEndpointConnectionNotification	W	100:306,102:303	:297
ModifyVpcEndpointServiceConfiguration	W	102!:483	:297
ModifyVpcEndpointServicePayerResponsibility	W	102!:484	:297
ModifyVpcEndpointServicePermissions	P	102!:484	:297
ModifyVpcPeeringConnectionOptions	W	105!:485	:297
ModifyVpcTenancy	W	97!:481	:297
ModifyVpnConnection	W	107!:486	:297
ModifyVpnConnectionOptions	W	107!:456	:297
ModifyVpnTunnelCertificate	W	107!:456	:297
ModifyVpnTunnelOptions	W	107!:486	:297
MonitorInstances	W	26!:312	:297
MoveAddressToVpc	W	-	:297
MoveByoipCidrToIpam	W	33!:306	:297
MoveCapacityReservationInstances	W	2!:299	:297
PauseVolumeIO	W	26:487,96!:444	:297
ProvisionByoipCidr	W	-	:297
ProvisionIpamByoasn	W	30!:306	:297
ProvisionIpamPoolCidr	W	31:306,33!:306	:297
ProvisionPublicIpv4PoolCidr	W	33!:306,39!:306	:297
PurchaseCapacityBlock	W	2!:488>227	:297
PurchaseCapacityBlockExtension	W	2!:326	:297
PurchaseHostReservation	W	10!:306>227	:297
PurchaseReservedInstancesOffering	W	-	:297
PurchaseScheduledInstances	W	-	:297
PutResourcePolicy	P	33:306,59:324,92:306	:297
RebootInstances	W	26!:312	:297
RegisterImage	W	22!:329>227,73:489	:297
RegisterInstanceEventNotificationAttributes	W	-	:297
RegisterTransitGatewayMulticastGroupMembers	W	57!:310,86!:302	:297
RegisterTransitGatewayMulticastGroupSources	W	57!:310,86!:302	:297
RejectCapacityReservationBillingOwnership	W	2!:299	:297
RejectTransitGatewayMulticastDomainAssociations	W	83:301,86:302	:297
RejectTransitGatewayPeeringAttachment	W	83!:301	:297
RejectTransitGatewayVpcAttachment	W	83!:301	:297
RejectVpcEndpointConnections	W	102!:303	:297
RejectVpcPeeringConnection	W	105!:305	:297
ReleaseAddress	W	15:311	:297
ReleaseHosts	W	10!:306	:297
ReleaseIpamPoolAllocation	W	33!:306	:297
ReplaceIamInstanceProfileAssociation	W	26!:315>1	:297
ReplaceImageCriteriaInAllowedImagesSettings	W	-	:297
ReplaceNetworkAclAssociation	W	52!:353,76!:319	:297
ReplaceNetworkAclEntry	W	52!:353	:297
ReplaceRoute	W	67!:318	:297
ReplaceRouteTableAssociation	W	29:317,39:306,40:306,67!:318,76:319,109:306	:297
ReplaceTransitGatewayRoute	W	83:301,88!:322	:297
ReplaceVpnTunnel	W	107!:306	:297
ReportInstanceStatus	W	26!:490	:297
RequestSpotFleet	W	22:327,41:430,42:351,59:324,71:309,73:489,74!:1>227,76:319	:297
RequestSpotInstances	W	22:327,41:430,57:443,59:324,71:309,73:489,75!:1>259,76:319	:297
ResetAddressAttribute	W	15!:454	:297
ResetEbsDefaultKmsKeyId	W	-	:297
ResetFpgaImageAttribute	W	19!:458	:297
ResetImageAttribute	W	22!:459	:297
ResetInstanceAttribute	W	26!:347	:297
ResetNetworkInterfaceAttribute	W	57!:310	:297
ResetSnapshotAttribute	P	73!:491	:297
RestoreAddressToClassic	W	-	:297
RestoreImageFromRecycleBin	W	22!:327	:297
RestoreManagedPrefixListVersion	W	60!:306	:297
RestoreSnapshotFromRecycleBin	W	73!:492	:297
RestoreSnapshotTier	W	73!:492	:297
RestoreVolumeFromRecycleBin	W	96!:493	:297
RevokeClientVpnIngress	W	6!:308	:297
RevokeSecurityGroupEgress	W	71!:309	:297
RevokeSecurityGroupIngress	W	71!:309	:297
RunInstances	W	2:494,13:495,14,20,22!:496>260,26!:497,41:498,42:499,43,57!:500,59:501,70:306,71!:502,73:503,76!:504,96:505	:297
RunScheduledInstances	W	-	:297
SearchLocalGatewayRoutes	L	45!:306	:297
SearchTransitGatewayMulticastGroups	L	86!:302	:297
SearchTransitGatewayRoutes	L	88!:322	:297
SendDiagnosticInterrupt	W	26!:446	:297
SendSpotInstanceInterruptions	W	26!:446	:297
StartDeclarativePoliciesReport	R	-	:297
StartInstances	W	26!:506,43	:297
StartNetworkInsightsAccessScopeAnalysis	W	53!:306>227,54!:1	:297
StartNetworkInsightsAnalysis	W	55!:1>227,56!:306	:297
StartVpcEndpointServicePrivateDnsVerification	W	102!:303	:297
StopInstances	W	26!:323	:297
TerminateClientVpnConnections	W	6!:308	:297
TerminateInstances	W	26!:312	:297
UnassignIpv6Addresses	W	57!:310	:297
UnassignPrivateIpAddresses	W	57!:310	:297
UnassignPrivateNatGatewayAddress	W	51!:306	:297
UnlockSnapshot	W	73!:453	:297
UnmonitorInstances	W	26!:312	:297
UpdateCapacityManagerOrganizationsAccess	W	-	:297
UpdateInterruptibleCapacityReservationAllocation	W	2!:507	:297
UpdateSecurityGroupRuleDescriptionsEgress	W	71!:309	:297
UpdateSecurityGroupRuleDescriptionsIngress	W	71!:309	:297
WithdrawByoipCidr	W	-	:297
OpenTunnel	W	1:508
SendSerialConsoleSSHPublicKey	W	0!
SendSSHPublicKey	W	0!	:509
AcknowledgeMessage	W	-
DeleteMessage	W	-
FailMessage	W	-
GetEndpoint	R	-
GetMessages	R	-	:510
SendReply	W	-	:510
BatchCheckLayerAvailability	R	0!
BatchDeleteImage	W	0!
BatchGetImage	R	0!
BatchGetRepositoryScanningConfiguration	R	0!
BatchImportUpstreamImage	W	0!
CompleteLayerUpload	W	0!
CreatePullThroughCacheRule	W	-	>0
CreateRepository	W	0!>261	:1
CreateRepositoryCreationTemplate	W	-	>262
DeleteLifecyclePolicy	W	0!
DeletePullThroughCacheRule	W	-
DeleteRegistryPolicy	P	-
DeleteRepository	W	0!
DeleteRepositoryCreationTemplate	W	-
DeleteRepositoryPolicy	P	0!
DeleteSigningConfiguration	W	-
DeregisterPullTimeUpdateExclusion	W	-
DescribeImageReplicationStatus	R	0!
DescribeImages	L	0!
DescribeImageScanFindings	R	0!
DescribeImageSigningStatus	R	0!
DescribePullThroughCacheRules	L	-
DescribeRegistry	R	-
DescribeRepositories	R	0!
DescribeRepositoryCreationTemplates	R	-
GetAccountSetting	R	-	:512
GetAuthorizationToken	R	-
GetDownloadUrlForLayer	R	0!
GetImageCopyStatus	R	0!
GetLifecyclePolicy	R	0!
GetLifecyclePolicyPreview	R	0!
GetRegistryPolicy	R	-
GetRegistryScanningConfiguration	R	-
GetRepositoryPolicy	R	0!
GetSigningConfiguration	R	-
InitiateLayerUpload	W	0!
ListImages	L	0!
ListPullTimeUpdateExclusions	L	-
ListTagsForResource	R	0!	:1
PutAccountSetting	W	-	:512
PutImage	W	0!
PutImageScanningConfiguration	W	0!
PutImageTagMutability	W	0!
PutLifecyclePolicy	W	0!
PutRegistryPolicy	P	-
PutRegistryScanningConfiguration	W	-
PutReplicationConfiguration	W	-	>0
PutSigningConfiguration	W	-
RegisterPullTimeUpdateExclusion	W	-
ReplicateImage	W	0!
SetRepositoryPolicy	P	0!
StartImageScan	W	0!
StartLifecyclePolicyPreview	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateImageStorageClass	W	0!
UpdatePullThroughCacheRule	W	-
UpdateRepositoryCreationTemplate	W	-	>262
UploadLayerPart	W	0!
ValidatePullThroughCacheRule	R	-
BatchCheckLayerAvailability	R	1!
BatchDeleteImage	W	1!
CompleteLayerUpload	W	1!
CreateRepository	W	1!>263	:1
DeleteRepository	W	1!
DeleteRepositoryPolicy	W	1!
DescribeImages	R	1!
DescribeImageTags	L	1!
DescribeRegistries	L	0!
DescribeRepositories	L	1
GetAuthorizationToken	R	-
GetRegistryCatalogData	R	0!
GetRepositoryCatalogData	R	1!
GetRepositoryPolicy	R	1!
InitiateLayerUpload	W	1!
ListTagsForResource	R	1!
PutImage	W	1!
PutRegistryCatalogData	W	0!
PutRepositoryCatalogData	W	1!
SetRepositoryPolicy	P	1!
TagResource	T	1!	:1
UntagResource	T	1!	:2
UploadLayerPart	W	1!
CreateCapacityProvider	W	0!:0	:516
CreateCluster	W	1!:0	:517
CreateExpressGatewayService	W	3!:518>264	:519
CreateService	W	3!:518	:520
CreateTaskSet	W	8!	:521
DeleteAccountSetting	W	-	:522
DeleteAttributes	W	2!	:518
DeleteCapacityProvider	W	0!	:0
DeleteCluster	W	1!:0
DeleteExpressGatewayService	W	3!:518
DeleteService	W	3!	:518
DeleteTaskDefinitions	W	7!	:0
DeleteTaskSet	W	8!	:515
DeregisterContainerInstance	W	1!:0
DeregisterTaskDefinition	W	-
DescribeCapacityProviders	R	0!	:0
DescribeClusters	R	1!:0
DescribeContainerInstances	R	2!	:518
DescribeExpressGatewayService	R	3!:518
DescribeServiceDeployments	R	3!:518,4!:515
DescribeServiceRevisions	R	3!:518,5!:515
DescribeServices	R	3!	:518
DescribeTaskDefinition	R	-
DescribeTasks	R	6!	:518
DescribeTaskSets	R	8!	:515
DiscoverPollEndpoint	W	-
ExecuteCommand	W	1!,6!	:523
GetTaskProtection	R	6!	:518
ListAccountSettings	R	-
ListAttributes	L	1!:0
ListClusters	L	-
ListContainerInstances	L	1!:0
ListServiceDeployments	L	3!:518
ListServices	L	-	:524
ListServicesByNamespace	L	-	:525
ListTagsForResource	R	0,1,2,3,6,7,8	:0
ListTaskDefinitionFamilies	L	-
ListTaskDefinitions	L	-
ListTasks	L	2!	:518
Poll	W	2!	:524
PutAccountSetting	W	-	:522
PutAccountSettingDefault	W	-	:522
PutAttributes	W	2!	:518
PutClusterCapacityProviders	W	1!:0	:526
PutSystemLogEvents	W	1!:0,2!:527
RegisterContainerInstance	W	1!:0	:1
RegisterTaskDefinition	W	7!:0	:528
RunTask	W	7!>1	:529
StartTask	W	7!>1	:530
StartTelemetrySession	W	2!	:524
StopServiceDeployment	W	3!:518,4!:515
StopTask	W	6!	:518
SubmitAttachmentStateChanges	W	1!:0
SubmitContainerStateChange	W	1!:0
SubmitTaskStateChange	W	1!:0
TagResource	T	0,1,2,3,6,7,8	:531
UntagResource	T	0,1,2,3,6,7,8	:11
UpdateCapacityProvider	W	0!	:532
UpdateCluster	W	1!:0	:533
UpdateClusterSettings	W	1!:0
UpdateContainerAgent	W	2!	:518
UpdateContainerInstancesState	W	2!	:518
UpdateExpressGatewayService	W	3!:518	:534
UpdateService	W	3!:518	:535
UpdateServicePrimaryTaskSet	W	3!	:518
UpdateTaskProtection	W	6!	:518
UpdateTaskSet	W	8!	:515
InvokeReadOnlyTools	R	-
UseMcp	R	-
AccessKubernetesApi	R	4!
AssociateAccessPolicy	W	0!	:537
AssociateEncryptionConfig	W	4!
AssociateIdentityProviderConfig	W	4!	:538
CreateAccessEntry	W	4!	:539
CreateAddon	W	4!,10	:1
CreateCapability	W	4!	:1
CreateCluster	W	-	:540
CreateEksAnywhereSubscription	W	-	:1
CreateFargateProfile	W	4!	:1
CreateNodegroup	W	4!	:1
CreatePodIdentityAssociation	W	4!	:1
DeleteAccessEntry	W	0!
DeleteAddon	W	2!,10
DeleteCapability	W	3!
DeleteCluster	W	4!
DeleteEksAnywhereSubscription	W	6!
DeleteFargateProfile	W	7!
DeleteNodegroup	W	9!
DeletePodIdentityAssociation	W	10!
DeregisterCluster	W	4!
DescribeAccessEntry	R	0!
DescribeAddon	R	2!
DescribeAddonConfiguration	R	-
DescribeAddonVersions	R	-
DescribeCapability	R	3!
DescribeCluster	R	4!
DescribeClusterVersions	R	-
DescribeEksAnywhereSubscription	R	6!
DescribeFargateProfile	R	7!
DescribeIdentityProviderConfig	R	8!
DescribeInsight	R	4!
DescribeInsightsRefresh	R	4!
DescribeNodegroup	R	9!
DescribePodIdentityAssociation	R	10!
DescribeUpdate	R	2,3,4!,9
DisassociateAccessPolicy	W	0!	:537
DisassociateIdentityProviderConfig	W	8!
ListAccessEntries	L	4!
ListAccessPolicies	L	-
ListAddons	L	4!
ListAssociatedAccessPolicies	L	0!
ListCapabilities	L	4!
ListClusters	L	-
ListDashboardData	R	5!
ListDashboardResources	R	5!
ListEksAnywhereSubscriptions	L	-
ListFargateProfiles	L	4!
ListIdentityProviderConfigs	L	4!
ListInsights	L	4!
ListNodegroups	L	4!
ListPodIdentityAssociations	L	4!
ListTagsForResource	R	2,3,4,5,6,7,8,9
ListUpdates	L	2,3,4!,9
MutateViaKubernetesApi	W	4!>265
RegisterCluster	W	-	:1
StartInsightsRefresh	W	4!
TagResource	T	0,2,3,4,5,6,7,8,9,10	:1
UntagResource	T	0,2,3,4,5,6,7,8,9,10	:2
UpdateAccessEntry	W	0!
UpdateAddon	W	2!,10
UpdateCapability	W	3!
UpdateClusterConfig	W	4!	:541
UpdateClusterVersion	W	4!
UpdateEksAnywhereSubscription	W	6!
UpdateNodegroupConfig	W	9!
UpdateNodegroupVersion	W	9!
UpdatePodIdentityAssociation	W	10!
AssumeRoleForPodIdentity	R	0!
CallPrivilegedTool	W	-
CallReadOnlyTool	R	-
InvokeMcp	R	-
AddTagsToResource	T	0,2,3,4,5,6,7,8,9,10,11	:8
AuthorizeCacheSecurityGroupIngress	W	5!>266	:0
BatchApplyUpdateAction	W	0>267,3	:0
BatchStopUpdateAction	W	0,3	:0
CompleteMigration	W	0,3	:0
Connect	W	3,6,10!	:0
CopyServerlessCacheSnapshot	W	7!:549>268	:1
CopySnapshot	W	8!>269	:547
CreateCacheCluster	W	0:550,2!>270,3:551,5,8,9	:0
CreateCacheParameterGroup	W	2!>268	:544
CreateCacheSecurityGroup	W	5!>268	:8
CreateCacheSubnetGroup	W	9!>268	:8
CreateGlobalReplicationGroup	W	1!,3!	:0
CreateReplicationGroup	W	0,1:543,2!>270,3:552,5,8,9,11	:0
CreateServerlessCache	W	6!:553>271,7:0,8:0,11:0	:1
CreateServerlessCacheSnapshot	W	6!:0>268,7!:549	:1
CreateSnapshot	W	0,3,8!:554>269	:0
CreateUser	W	10!>268	:548
CreateUserGroup	W	10!>268,11!:1	:0
DecreaseNodeGroupsInGlobalReplicationGroup	W	1!	:555
DecreaseReplicaCount	W	3!>272	:556
DeleteCacheCluster	W	0!:0>272,8
DeleteCacheParameterGroup	W	2!	:557
DeleteCacheSecurityGroup	W	5!	:0
DeleteCacheSubnetGroup	W	9!>272	:0
DeleteGlobalReplicationGroup	W	1!
DeleteReplicationGroup	W	3!:0>272,8
DeleteServerlessCache	W	6!:0>273,7
DeleteServerlessCacheSnapshot	W	7!:0
DeleteSnapshot	W	8!	:0
DeleteUser	W	10!	:0
DeleteUserGroup	W	11!	:0
DescribeCacheClusters	L	0!	:0
DescribeCacheEngineVersions	L	-
DescribeCacheParameterGroups	L	2!	:0
DescribeCacheParameters	L	2!	:0
DescribeCacheSecurityGroups	L	5!	:0
DescribeCacheSubnetGroups	L	9!	:0
DescribeEngineDefaultParameters	L	-
DescribeEvents	L	-
DescribeGlobalReplicationGroups	L	1!
DescribeReplicationGroups	L	3!	:0
DescribeReservedCacheNodes	L	4!	:0
DescribeReservedCacheNodesOfferings	L	-
DescribeServerlessCaches	L	6!:0
DescribeServerlessCacheSnapshots	L	6:0,7!:0
DescribeServiceUpdates	L	-
DescribeSnapshots	L	8!	:0
DescribeUpdateActions	L	0,3	:0
DescribeUserGroups	L	11!	:0
DescribeUsers	L	10!	:0
DisassociateGlobalReplicationGroup	W	1!
ExportServerlessCacheSnapshot	W	7!:0>274
FailoverGlobalReplicationGroup	W	1!
IncreaseNodeGroupsInGlobalReplicationGroup	W	1!	:555
IncreaseReplicaCount	W	3!>272	:556
InterruptClusterAzPower	W	3!	:0
ListAllowedNodeTypeModifications	L	0,3	:0
ListTagsForResource	R	0,2,3,4,5,6,7,8,9,10,11	:0
ModifyCacheCluster	W	0!:558,2,5	:0
ModifyCacheParameterGroup	W	2!	:557
ModifyCacheSubnetGroup	W	9!	:0
ModifyGlobalReplicationGroup	W	1!	:559
ModifyReplicationGroup	W	2,3!:560>272,5,11	:0
ModifyReplicationGroupShardConfiguration	W	3!>272	:561
ModifyServerlessCache	W	6!:562>275,11:0
ModifyUser	W	10!	:563
ModifyUserGroup	W	10!,11!	:0
PurchaseReservedCacheNodesOffering	W	4!>268	:8
RebalanceSlotsInGlobalReplicationGroup	W	1!
RebootCacheCluster	W	0!	:0
RemoveTagsFromResource	T	0,2,3,4,5,6,7,8,9,10,11	:11
ResetCacheParameterGroup	W	2!	:557
RevokeCacheSecurityGroupIngress	W	5!	:0
StartMigration	W	3!	:0
TestFailover	W	3!>272	:0
TestMigration	W	3!	:0
AbortEnvironmentUpdate	W	3!:565
AddTags	T	0,1,2,3,4	:1
ApplyEnvironmentManagedAction	W	3!:565
AssociateEnvironmentOperationsRole	W	3!
CheckDNSAvailability	R	-
ComposeEnvironments	W	0!,1!:565
CreateApplication	W	0!	:1
CreateApplicationVersion	W	0!,1!:566
CreateConfigurationTemplate	W	2!:565	:567
CreateEnvironment	W	3!:565	:568
CreatePlatformVersion	W	4!	:1
CreateStorageLocation	W	-
DeleteApplication	W	0!
DeleteApplicationVersion	W	1!:565
DeleteConfigurationTemplate	W	2!:565
DeleteEnvironmentConfiguration	W	3!:565
DeletePlatformVersion	W	4!
DescribeAccountAttributes	R	-
DescribeApplications	L	0
DescribeApplicationVersions	L	1:565
DescribeConfigurationOptions	R	2:565,3:565,5
DescribeConfigurationSettings	R	2:565,3:565
DescribeEnvironmentHealth	R	3
DescribeEnvironmentManagedActionHistory	R	3:565
DescribeEnvironmentManagedActions	R	3:565
DescribeEnvironmentResources	R	3:565
DescribeEnvironments	L	3:565
DescribeEvents	R	0,1:565,2:565,3:565
DescribeInstancesHealth	R	3
DescribePlatformVersion	R	4
DisassociateEnvironmentOperationsRole	W	3!
ListAvailableSolutionStacks	L	5
ListPlatformBranches	L	-
ListPlatformVersions	L	4
ListTagsForResource	R	0,1,2,3,4
PutInstanceStatistics	W	0!,3!
RebuildEnvironment	W	3!:565
RemoveTags	T	0,1,2,3,4	:2
RequestEnvironmentInfo	R	3!:565
RestartAppServer	W	3!:565
RetrieveEnvironmentInfo	R	3!:565
SwapEnvironmentCNAMEs	W	3!:565	:569
TerminateEnvironment	W	3!:565
UpdateApplication	W	0!
UpdateApplicationResourceLifecycle	W	0!
UpdateApplicationVersion	W	1!:565
UpdateConfigurationTemplate	W	2!:565	:570
UpdateEnvironment	W	3!:565	:571
UpdateTagsForResource	T	0,1,2,3,4	:1
ValidateConfigurationSettings	R	2:565,3:565
Backup	W	1!
ClientMount	R	1!	:572
ClientRootAccess	W	1!	:572
ClientWrite	W	1!	:572
CreateAccessPoint	W	1!>276	:1
CreateFileSystem	W	-	:573>276
CreateMountTarget	W	1!
CreateReplicationConfiguration	W	1!
CreateTags	T	1!	:1
DeleteAccessPoint	W	0!
DeleteFileSystem	W	1!
DeleteFileSystemPolicy	P	1!
DeleteMountTarget	W	1!
DeleteReplicationConfiguration	W	1!
DeleteTags	T	1!	:2
DescribeAccessPoints	L	0,1
DescribeAccountPreferences	L	-
DescribeBackupPolicy	R	1!
DescribeFileSystemPolicy	R	1
DescribeFileSystems	L	1
DescribeLifecycleConfiguration	R	1!
DescribeMountTargets	R	0,1!
DescribeMountTargetSecurityGroups	R	1!
DescribeReplicationConfigurations	L	1
DescribeTags	R	1!
ListTagsForResource	R	0,1
ModifyMountTargetSecurityGroups	W	1!
PutAccountPreferences	W	-
PutBackupPolicy	W	1!
PutFileSystemPolicy	P	1!
PutLifecycleConfiguration	W	1!
ReplicationRead	R	1!
ReplicationWrite	W	1!
Restore	W	1!
TagResource	T	0,1	:574
UntagResource	T	0,1	:2
UpdateFileSystem	W	1!
UpdateFileSystemProtection	W	1!
AddListenerCertificates	W	2!,4!	:575
AddTags	T	0,1,2,3,4,6,7,8,9,10	:576
AddTrustStoreRevocations	W	10!	:575
AllowVendedLogDeliveryForResource	P	-
ApplySecurityGroupsToLoadBalancer	W	5!	:577
AttachLoadBalancerToSubnets	W	5!	:578
ConfigureHealthCheck	W	5!	:575
CreateAppCookieStickinessPolicy	W	5!	:575
CreateLBCookieStickinessPolicy	W	5!	:575
CreateListener	W	6>277,7,8	:579
CreateLoadBalancer	W	6>277,7,8	:580
CreateLoadBalancerListeners	W	5!	:581
CreateLoadBalancerPolicy	W	5!	:582
CreateRule	W	2!>277,4!	:583
CreateTargetGroup	W	9!>277	:583
CreateTrustStore	W	10>277	:583
CreateWebACLAssociation	W	6!	:575
DeleteListener	W	2!,3!,4!	:575
DeleteLoadBalancer	W	6,7,8	:575
DeleteLoadBalancerListeners	W	5!	:575
DeleteLoadBalancerPolicy	W	5!	:575
DeleteRule	W	0!,1!	:575
DeleteSharedTrustStoreAssociation	W	10!	:575
DeleteTargetGroup	W	9!	:575
DeleteTrustStore	W	10!	:575
DeleteWebACLAssociation	W	6!	:575
DeregisterInstancesFromLoadBalancer	W	5!	:575
DeregisterTargets	W	9!	:575
DescribeAccountLimits	R	-
DescribeCapacityReservation	R	-
DescribeInstanceHealth	R	-
DescribeListenerAttributes	R	-
DescribeListenerCertificates	R	-
DescribeListeners	R	-
DescribeLoadBalancerAttributes	R	-
DescribeLoadBalancerPolicies	R	-
DescribeLoadBalancerPolicyTypes	R	-
DescribeLoadBalancers	L	-
DescribeRules	R	-
DescribeSSLPolicies	R	-
DescribeTags	R	-
DescribeTargetGroupAttributes	R	-
DescribeTargetGroups	R	-
DescribeTargetHealth	R	-
DescribeTrustStoreAssociations	R	-
DescribeTrustStoreRevocations	R	-
DescribeTrustStores	R	-
DescribeWebACLAssociation	L	-
DetachLoadBalancerFromSubnets	W	5!	:575
DisableAvailabilityZonesForLoadBalancer	W	5!	:575
EnableAvailabilityZonesForLoadBalancer	W	5!	:575
GetLoadBalancerWebACL	R	6!	:575
GetResourcePolicy	R	10	:575
GetTrustStoreCaCertificatesBundle	R	10!	:575
GetTrustStoreRevocationContent	R	10!	:575
ModifyCapacityReservation	W	6,7,8	:575
ModifyIpPools	W	6	:575
ModifyListener	W	2!,3!,4!	:584
ModifyListenerAttributes	W	2!,3!,4!	:575
ModifyLoadBalancerAttributes	W	6,7,8	:575
ModifyRule	W	0!,1!	:575
ModifyTargetGroup	W	9!	:575
ModifyTargetGroupAttributes	W	9!	:575
ModifyTrustStore	W	10!	:575
RegisterInstancesWithLoadBalancer	W	5!	:575
RegisterTargets	W	9!	:575
RemoveListenerCertificates	W	2!,4!	:575
RemoveTags	T	0,1,2,3,4,6,7,8,9,10	:583
RemoveTrustStoreRevocations	W	10!	:575
SetIpAddressType	W	6,7,8	:575
SetLoadBalancerListenerSSLCertificate	W	5!	:575
SetLoadBalancerPoliciesForBackendServer	W	5!	:575
SetLoadBalancerPoliciesOfListener	W	5!	:582
SetRulePriorities	W	0!,1!
SetSecurityGroups	W	6,8	:577
SetSubnets	W	6,7,8	:578
SetWebAcl	W	-
AccessAllEventLogs	W	0!
AddInstanceFleet	W	0!
AddInstanceGroups	W	0!
AddJobFlowSteps	W	0!	:586
AddTags	T	0,1,2,3	:587
AttachEditor	W	1!
CancelSteps	W	0!
CreateEditor	W	0	:587
CreatePersistentAppUI	W	0!
CreateRepository	W	-
CreateSecurityConfiguration	W	-
CreateStudio	W	-	:587
CreateStudioPresignedUrl	W	3!
CreateStudioSessionMapping	W	3!
DeleteEditor	W	1!
DeleteRepository	W	-
DeleteSecurityConfiguration	W	-
DeleteStudio	W	3!
DeleteStudioSessionMapping	W	3!
DeleteWorkspaceAccess	P	1!
DescribeCluster	R	0!
DescribeEditor	R	1!
DescribeJobFlows	R	0!
DescribeNotebookExecution	R	2!
DescribePersistentAppUI	R	0!
DescribeReleaseLabel	R	-
DescribeRepository	R	-
DescribeSecurityConfiguration	R	-
DescribeStep	R	0!
DescribeStudio	R	3!
DetachEditor	W	1!
GetAutoTerminationPolicy	R	0!
GetBlockPublicAccessConfiguration	R	-
GetClusterSessionCredentials	W	0!	:586
GetManagedScalingPolicy	R	0!
GetOnClusterAppUIPresignedURL	W	0!
GetPersistentAppUIPresignedURL	W	0!	:586
GetStudioSessionMapping	R	3!
LinkRepository	W	-
ListBootstrapActions	R	0!
ListClusters	L	-
ListEditors	L	-
ListInstanceFleets	R	0!
ListInstanceGroups	R	0!
ListInstances	R	0!
ListNotebookExecutions	L	-
ListReleaseLabels	L	-
ListRepositories	L	-
ListSecurityConfigurations	L	-
ListSteps	R	0!
ListStudios	L	-
ListStudioSessionMappings	L	-
ListSupportedInstanceTypes	L	-
ListWorkspaceAccessIdentities	L	1!
ModifyCluster	W	0!
ModifyInstanceFleet	W	0!
ModifyInstanceGroups	W	0
OpenEditorInConsole	W	0,1!
PutAutoScalingPolicy	W	0!
PutAutoTerminationPolicy	W	0!
PutBlockPublicAccessConfiguration	P	-
PutManagedScalingPolicy	W	0!
PutWorkspaceAccess	P	1!
RemoveAutoScalingPolicy	W	0!
RemoveAutoTerminationPolicy	W	0!
RemoveManagedScalingPolicy	W	0!
RemoveTags	T	0,1,2,3	:2
RunJobFlow	W	-	:587>1
SetKeepJobFlowAliveWhenNoSteps	W	0!
SetTerminationProtection	W	0!
SetUnhealthyNodeReplacement	W	0!
SetVisibleToAllUsers	W	0!
StartEditor	W	0,1!
StartNotebookExecution	W	0!,1!	:587
StopEditor	W	1!
StopNotebookExecution	W	2!
TerminateJobFlows	W	0!
UnlinkRepository	W	-
UpdateEditor	W	1!
UpdateRepository	W	-
UpdateStudio	W	3!
UpdateStudioSessionMapping	W	3!
ViewEventsFromAllClustersInConsole	L	-
CancelJob	W	0!
CreateJob	W	1!,2!
CreatePipeline	W	-
CreatePreset	W	-
DeletePipeline	W	1!
DeletePreset	W	2!
ListJobsByPipeline	L	1!
ListJobsByStatus	L	-
ListPipelines	L	-
ListPresets	L	-
ReadJob	R	0!
ReadPipeline	R	1!
ReadPreset	R	2!
TestRole	W	-
UpdatePipeline	W	1!
UpdatePipelineNotifications	W	1!
UpdatePipelineStatus	W	1!
CompleteAccountRegistration	W	-
CompleteFileUpload	W	-
ConfirmAccount	W	-
DownloadKickstart	R	-
DownloadSoftware	R	-
GenerateLicense	W	-
GenerateLicenses	W	-
GetArtifactGroupSoftwareVersions	R	-
GetAsset	R	-
GetAssets	R	-
GetProductAdvisories	R	-
GetSoftwareVersions	R	-
StartFileUpload	W	-
CompleteUpload	W	-
CreateOrderV1	W	-
CreateQuote	W	0!
GetAvsCorrectAddress	R	-
GetBillingAddresses	R	-
GetDeliveryAddressesV2	R	-
GetOrder	R	-
GetOrdersV2	R	-
GetQuote	R	0!
GetTaxes	R	-
ListQuotes	L	-
StartUpload	W	-
SubmitOrderV1	W	-
UpdateQuote	W	0!
AssociateFeed	W	0!
CreateFeed	W	-	:1
DeleteFeed	W	0!
DisassociateFeed	W	0!
GetFeed	R	0!
GetMetadata	R	0!
ListFeeds	L	-
ListTagsForResource	R	-
PutMedia	W	0!
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateFeed	W	0!
AddCaseComment	W	0!
CheckCasePermission	W	-
CompleteMultipartUpload	W	0!
CreateCase	W	-	:1
CreateS3CLIUploadCommand	W	0!
CreateS3DownloadUrl	W	0!
GetCase	R	0!
GetCasePermission	R	-
GetCases	R	-
GetUICache	R	-
ListTagsForCase	R	0!
StartMultipartUpload	W	0!
TagCase	T	0!	:1
UntagCase	T	0!	:2
UpdateCase	W	0!
UpdateCaseStatus	W	0!
UpdateMultipartUpload	W	0!
Query	R	-
CancelJobRun	W	0!
CreateCertificate	W	-
CreateJobTemplate	W	-	:1
CreateManagedEndpoint	W	4!	:588
CreateSecurityConfiguration	W	-	:1
CreateVirtualCluster	W	-	:1
DeleteJobTemplate	W	1!
DeleteManagedEndpoint	W	2!
DeleteSecurityConfiguration	W	3!
DeleteVirtualCluster	W	4!
DescribeJobRun	R	0!
DescribeJobTemplate	R	1!
DescribeManagedEndpoint	R	2!
DescribeSecurityConfiguration	R	3!
DescribeVirtualCluster	R	4!
GetManagedEndpointSessionCredentials	W	2!
ListJobRuns	L	4!
ListJobTemplates	L	-
ListManagedEndpoints	L	4!
ListSecurityConfigurations	L	-
ListTagsForResource	L	0,1,2,3,4
ListVirtualClusters	L	-
StartJobRun	W	4!	:589
TagResource	T	0,1,2,3,4	:1
UntagResource	T	0,1,2,3,4	:2
AccessInteractiveEndpoints	W	0!>1
AccessLivyEndpoints	W	0!>1
AccessSystemProfileLogs	W	1!
CancelJobRun	W	1!
CreateApplication	W	-	:1
DeleteApplication	W	0!
GetApplication	R	0!
GetDashboardForJobRun	R	1!
GetJobRun	R	1!
ListApplications	L	-
ListJobRunAttempts	L	1!
ListJobRuns	L	0!
ListTagsForResource	R	0,1
StartApplication	W	0!
StartJobRun	W	0!>1	:1
StopApplication	W	0!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateApplication	W	0!
AddPolicyStatement	P	-
BatchDeleteUniqueId	W	2!
CreateIdMappingWorkflow	W	-	:1
CreateIdNamespace	W	-	:1
CreateMatchingWorkflow	W	-	:1
CreateSchemaMapping	W	-	:1
DeleteIdMappingWorkflow	W	0!
DeleteIdNamespace	W	1!
DeleteMatchingWorkflow	W	2!
DeletePolicyStatement	P	-
DeleteSchemaMapping	W	4!
GenerateMatchId	W	2!
GetIdMappingJob	R	0!
GetIdMappingWorkflow	R	0!
GetIdNamespace	R	1!
GetMatchId	R	2!
GetMatchingJob	R	2!
GetMatchingWorkflow	R	2!
GetPolicy	R	-
GetProviderService	R	3!
GetSchemaMapping	R	4!
ListIdMappingJobs	L	0!
ListIdMappingWorkflows	L	-
ListIdNamespaces	L	-
ListMatchingJobs	L	2!
ListMatchingWorkflows	L	-
ListProviderServices	L	-
ListSchemaMappings	L	-
ListTagsForResource	R	-
PutPolicy	P	-
StartIdMappingJob	W	0!
StartMatchingJob	W	2!
TagResource	T	0,1,2,3,4	:1
UntagResource	T	0,1,2,3,4	:2
UpdateIdMappingWorkflow	W	0!
UpdateIdNamespace	W	1!
UpdateMatchingWorkflow	W	2!
UpdateSchemaMapping	W	4!
UseIdNamespace	P	-
UseWorkflow	P	-
AcceptInboundConnection	W	-
AcceptInboundCrossClusterSearchConnection	W	-
AddDataSource	W	2!
AddDirectQueryDataSource	W	1!	:1
AddTags	T	0!,1!,2!	:1
AssociatePackage	W	2!
AssociatePackages	W	2!
AuthorizeVpcEndpointAccess	W	-
CancelDomainConfigChange	W	2!
CancelElasticsearchServiceSoftwareUpdate	W	2!
CancelServiceSoftwareUpdate	W	2!
CreateApplication	W	-	:1
CreateDomain	W	2	:1
CreateElasticsearchDomain	P	2	:1
CreateElasticsearchServiceRole	W	-
CreateIndex	W	2!
CreateOutboundConnection	W	2!
CreateOutboundCrossClusterSearchConnection	W	2!
CreatePackage	W	-
CreateServiceRole	W	-
CreateVpcEndpoint	W	-
DeleteApplication	W	0!
DeleteDataSource	W	2!
DeleteDirectQueryDataSource	W	1!
DeleteDomain	W	2!
DeleteElasticsearchDomain	W	2!
DeleteElasticsearchServiceRole	W	-
DeleteInboundConnection	W	-
DeleteInboundCrossClusterSearchConnection	W	-
DeleteIndex	W	2!
DeleteOutboundConnection	W	-
DeleteOutboundCrossClusterSearchConnection	W	-
DeletePackage	W	-
DeleteVpcEndpoint	W	-
DescribeDomain	R	2!
DescribeDomainAutoTunes	R	2!
DescribeDomainChangeProgress	R	2!
DescribeDomainConfig	R	2!
DescribeDomainHealth	R	2!
DescribeDomainNodes	R	2!
DescribeDomains	L	2!
DescribeDryRunProgress	R	2!
DescribeElasticsearchDomain	R	2!
DescribeElasticsearchDomainConfig	R	2!
DescribeElasticsearchDomains	L	2!
DescribeElasticsearchInstanceTypeLimits	L	-
DescribeInboundConnections	L	-
DescribeInboundCrossClusterSearchConnections	L	-
DescribeInsightDetails	R	2!
DescribeInstanceTypeLimits	L	-
DescribeOutboundConnections	L	-
DescribeOutboundCrossClusterSearchConnections	L	-
DescribePackages	R	-
DescribeReservedElasticsearchInstanceOfferings	L	-
DescribeReservedElasticsearchInstances	L	-
DescribeReservedInstanceOfferings	L	-
DescribeReservedInstances	L	-
DescribeVpcEndpoints	L	-
DissociatePackage	W	2!
DissociatePackages	W	2!
ESCrossClusterGet	R	2
ESHttpDelete	W	2
ESHttpGet	R	2
ESHttpHead	R	2
ESHttpPatch	W	2
ESHttpPost	W	2
ESHttpPut	W	2
GetApplication	R	0!
GetCompatibleElasticsearchVersions	L	2!
GetCompatibleVersions	L	2!
GetDataSource	R	2!
GetDefaultApplicationSetting	R	0!
GetDirectQueryDataSource	R	1!
GetDomainMaintenanceStatus	R	2!
GetIndex	R	2!
GetPackageVersionHistory	R	-
GetUpgradeHistory	R	2!
GetUpgradeStatus	R	2!
ListApplications	L	0!
ListDataSources	L	2!
ListDirectQueryDataSources	L	1!
ListDomainMaintenances	L	2!
ListDomainNames	L	-
ListDomainsForPackage	L	-
ListElasticsearchInstanceTypeDetails	L	-
ListElasticsearchInstanceTypes	L	-
ListElasticsearchVersions	L	-
ListInsights	L	2
ListInstanceTypeDetails	L	-
ListPackagesForDomain	L	2!
ListScheduledActions	L	2!
ListTags	R	0!,1!,2!
ListVersions	L	-
ListVpcEndpointAccess	L	-
ListVpcEndpoints	L	-
ListVpcEndpointsForDomain	L	-
PurchaseReservedElasticsearchInstanceOffering	W	-
PurchaseReservedInstanceOffering	W	-
PutDefaultApplicationSetting	W	0!
RejectInboundConnection	W	-
RejectInboundCrossClusterSearchConnection	W	-
RemoveTags	T	0!,1!,2!	:2
RevokeVpcEndpointAccess	W	-
RollbackElasticsearchServiceSoftwareUpdate	W	2!
RollbackServiceSoftwareUpdate	W	2!
StartDomainMaintenance	W	2!
StartElasticsearchServiceSoftwareUpdate	W	2!
StartServiceSoftwareUpdate	W	2!
UpdateApplication	W	0!
UpdateDataSource	W	2!
UpdateDirectQueryDataSource	W	1!
UpdateDomainConfig	W	2!
UpdateElasticsearchDomainConfig	P	2!
UpdateIndex	W	2!
UpdatePackage	W	-
UpdatePackageScope	W	-
UpdateScheduledAction	W	2!
UpdateVpcEndpoint	W	-
UpgradeDomain	W	2!
UpgradeElasticsearchDomain	W	2!
ActivateEventSource	W	7!
AllowVendedLogDeliveryForResource	W	6!
CancelReplay	W	10!
CreateApiDestination	W	1!,3!
CreateArchive	W	0,2!,6!,8
CreateConnection	W	3!
CreateEndpoint	W	5!	:590
CreateEventBus	W	6!	:1
CreatePartnerEventSource	W	7!
DeactivateEventSource	W	7!
DeauthorizeConnection	W	3!
DeleteApiDestination	W	1!
DeleteArchive	W	2!
DeleteConnection	W	3!
DeleteEndpoint	W	5!
DeleteEventBus	W	6!
DeletePartnerEventSource	W	7!
DeleteRule	W	11,12	:591
DescribeApiDestination	R	1!,3!
DescribeArchive	R	2!
DescribeConnection	R	3!
DescribeEndpoint	R	5!
DescribeEventBus	R	6
DescribeEventSource	R	7!
DescribePartnerEventSource	R	7!
DescribeReplay	R	10!
DescribeRule	R	11,12	:592
DisableRule	W	11,12	:591
EnableRule	W	11,12	:591
InvokeApiDestination	W	1!
ListApiDestinations	L	-
ListArchives	L	-
ListConnections	L	-
ListEndpoints	L	-
ListEventBuses	L	-
ListEventSources	L	-
ListPartnerEventSourceAccounts	L	7!
ListPartnerEventSources	L	-
ListReplays	L	-
ListRuleNamesByTarget	L	-
ListRules	L	-
ListTagsForResource	L	6,11,12	:592
ListTargetsByRule	L	11,12	:592
PutEvents	W	6!	:593
PutPartnerEvents	W	-
PutPermission	P	-
PutRule	W	11,12	:594
PutTargets	W	11,12	:595
RemovePermission	P	-
RemoveTargets	W	11,12	:591
RetrieveConnectionCredentials	W	3!
StartReplay	W	2!,6!,10!
TagResource	T	6,11,12	:596
TestEventPattern	R	-
UntagResource	T	6,11,12	:597
UpdateApiDestination	W	1!
UpdateArchive	W	0,2!,8
UpdateConnection	W	3!
UpdateEndpoint	W	5!	:590
UpdateEventBus	W	6!
BatchEvaluateFeature	W	1!
CreateExperiment	W	-	:1
CreateFeature	W	-	:1
CreateLaunch	W	-	:1
CreateProject	W	-	:1>93
CreateSegment	W	-	:1
DeleteExperiment	W	0!
DeleteFeature	W	1!
DeleteLaunch	W	2!
DeleteProject	W	3!
DeleteSegment	W	4!
EvaluateFeature	W	1!
GetExperiment	R	0!
GetExperimentResults	R	0!
GetFeature	R	1!
GetLaunch	R	2!
GetProject	R	3!
GetSegment	R	4!
ListExperiments	R	-
ListFeatures	R	-
ListLaunches	R	-
ListProjects	R	-
ListSegmentReferences	R	-
ListSegments	R	-
ListTagsForResource	R	-
PutProjectEvents	W	3!
StartExperiment	W	0!
StartLaunch	W	2!
StopExperiment	W	0!
StopLaunch	W	2!
TagResource	T	0,1,2,3,4	:1
TestSegmentPattern	R	-
UntagResource	T	0,1,2,3,4	:2
UpdateExperiment	W	0!
UpdateFeature	W	1!
UpdateLaunch	W	2!
UpdateProject	W	3!>93
UpdateProjectDataDelivery	W	3!
AssociateEipToVlan	W	0!>278
CreateEnvironment	W	-	:1>279
CreateEnvironmentHost	W	0!>280
DeleteEnvironment	W	0!>281
DeleteEnvironmentHost	W	0!>282
DisassociateEipFromVlan	W	0!>283
GetEnvironment	R	0!
GetVersions	R	-
ListEnvironmentHosts	L	0!
ListEnvironments	L	-
ListEnvironmentVlans	L	0!
ListTagsForResource	R	0
TagResource	T	0!	:8
UntagResource	T	0!	:11
InvalidateCache	W	1!
Invoke	W	0,1
ManageConnections	W	1!
ConnectKxCluster	W	1!
CreateEnvironment	W	0!	:1
CreateKxChangeset	W	2!
CreateKxCluster	W	1!>284	:1
CreateKxDatabase	W	2!	:1
CreateKxDataview	W	3!	:1
CreateKxEnvironment	W	-	:1
CreateKxScalingGroup	W	5!	:1
CreateKxUser	W	4!	:1
CreateKxVolume	W	7!	:1
CreateUser	W	0!,8!	:1
DeleteEnvironment	W	0!
DeleteKxCluster	W	1!
DeleteKxClusterNode	W	1!
DeleteKxDatabase	W	2!
DeleteKxDataview	W	3!
DeleteKxEnvironment	W	4!
DeleteKxScalingGroup	W	5!
DeleteKxUser	W	6!
DeleteKxVolume	W	7!
GetEnvironment	R	0!
GetKxChangeset	R	2!
GetKxCluster	R	1!
GetKxConnectionString	R	1!>285
GetKxDatabase	R	2!
GetKxDataview	R	3!
GetKxEnvironment	R	4!
GetKxScalingGroup	R	5!
GetKxUser	R	6!
GetKxVolume	R	7!
GetLoadSampleDataSetGroupIntoEnvironmentStatus	R	0!
GetUser	R	0!,8!
ListEnvironments	L	0!
ListKxChangesets	L	2!
ListKxClusterNodes	L	1!
ListKxClusters	L	4!
ListKxDatabases	L	4!
ListKxDataviews	L	2!
ListKxEnvironments	L	-
ListKxScalingGroups	L	4!
ListKxUsers	L	4!
ListKxVolumes	L	4!
ListTagsForResource	L	0!,1!,2!,3!,4!,5!,6!,7!
ListUsers	L	0!,8!
LoadSampleDataSetGroupIntoEnvironment	W	0!
MountKxDatabase	W	2!
ResetUserPassword	W	0!,8!
TagResource	T	0,1,2,3,4,5,6,7	:1
UntagResource	T	0,1,2,3,4,5,6,7	:2
UpdateEnvironment	W	0!
UpdateKxClusterCodeConfiguration	W	1!
UpdateKxClusterDatabases	W	1!
UpdateKxDatabase	W	2!
UpdateKxDataview	W	3!
UpdateKxEnvironment	W	4!
UpdateKxEnvironmentNetwork	W	4!
UpdateKxUser	W	6!
UpdateKxVolume	W	7!
UpdateUser	W	0!,8!
GetProgrammaticAccessCredentials	R	0!
CreateDeliveryStream	W	0!	:1
DeleteDeliveryStream	W	0!
DescribeDeliveryStream	R	0!
ListDeliveryStreams	L	-
ListTagsForDeliveryStream	L	0!
PutRecord	W	0!
PutRecordBatch	W	0!
StartDeliveryStreamEncryption	W	0!
StopDeliveryStreamEncryption	W	0!
TagDeliveryStream	T	0!	:1
UntagDeliveryStream	T	0!	:2
UpdateDestination	W	0!
CreateExperimentTemplate	W	0!,2!	:1
CreateTargetAccountConfiguration	W	2!
DeleteExperimentTemplate	W	2!
DeleteTargetAccountConfiguration	W	2!
GetAction	R	0!	:0
GetExperiment	R	1!	:0
GetExperimentTargetAccountConfiguration	R	1!
GetExperimentTemplate	R	2!	:0
GetSafetyLever	R	3!
GetTargetAccountConfiguration	R	2!
GetTargetResourceType	R	-
InjectApiInternalError	W	1!	:599
InjectApiThrottleError	W	1!	:599
InjectApiUnavailableError	W	1!	:599
ListActions	L	-
ListExperimentResolvedTargets	L	1!
ListExperiments	L	-
ListExperimentTargetAccountConfigurations	L	1!
ListExperimentTemplates	L	-
ListTagsForResource	R	0,1,2
ListTargetAccountConfigurations	L	2!
ListTargetResourceTypes	L	-
StartExperiment	W	1!>0,2!	:1
StopExperiment	W	1!
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateExperimentTemplate	W	0,2!	:1
UpdateSafetyLeverState	W	3!
UpdateTargetAccountConfiguration	W	2!
AssociateAdminAccount	W	-
AssociateThirdPartyFirewall	W	-
BatchAssociateResource	W	3!
BatchDisassociateResource	W	3!
DeleteAppsList	W	0!
DeleteNotificationChannel	W	-
DeletePolicy	W	1!	:0
DeleteProtocolsList	W	2!
DeleteResourceSet	W	3!	:0
DisassociateAdminAccount	W	-
DisassociateThirdPartyFirewall	W	-
GetAdminAccount	R	-
GetAdminScope	R	-
GetAppsList	R	0!
GetComplianceDetail	R	1!
GetNotificationChannel	R	-
GetPolicy	R	1!
GetProtectionStatus	R	1!
GetProtocolsList	R	2!
GetResourceSet	R	3!
GetThirdPartyFirewallAssociationStatus	R	-
GetViolationDetails	R	1!
ListAdminAccountsForOrganization	L	-
ListAdminsManagingAccount	L	-
ListAppsLists	L	-
ListComplianceStatus	L	1!
ListDiscoveredResources	L	-
ListMemberAccounts	L	-
ListPolicies	L	-
ListProtocolsLists	L	-
ListResourceSetResources	L	3!
ListResourceSets	L	-
ListTagsForResource	R	1!
ListThirdPartyFirewallFirewallPolicies	L	-
PutAdminAccount	W	-
PutAppsList	W	0!	:1
PutNotificationChannel	W	-
PutPolicy	W	1!	:1
PutProtocolsList	W	2!	:1
PutResourceSet	W	3!	:1
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
CreateAutoPredictor	W	-	:1
CreateDataset	W	1!	:1
CreateDatasetGroup	W	2!	:1
CreateDatasetImportJob	W	3!	:1
CreateExplainability	W	7!	:1
CreateExplainabilityExport	W	5!	:1
CreateForecast	W	10!	:1
CreateForecastEndpoint	W	10!	:1
CreateForecastExportJob	W	7!	:1
CreateMonitor	W	10!	:1
CreatePredictor	W	2!	:1
CreatePredictorBacktestExportJob	W	10!	:1
CreateWhatIfAnalysis	W	7!	:1
CreateWhatIfForecast	W	12!	:1
CreateWhatIfForecastExport	W	13!	:1
DeleteDataset	W	1!
DeleteDatasetGroup	W	2!
DeleteDatasetImportJob	W	3!
DeleteExplainability	W	5!
DeleteExplainabilityExport	W	6!
DeleteForecast	W	7!
DeleteForecastEndpoint	W	4!
DeleteForecastExportJob	W	8!
DeleteMonitor	W	9!
DeletePredictor	W	10!
DeletePredictorBacktestExportJob	W	11!
DeleteResourceTree	W	1!,2!,3!,4!,5!,6!,7!,8!,9!,10!,11!,12!,13!,14!
DeleteWhatIfAnalysis	W	12!
DeleteWhatIfForecast	W	13!
DeleteWhatIfForecastExport	W	14!
DescribeAutoPredictor	R	10!
DescribeDataset	R	1!
DescribeDatasetGroup	R	2!
DescribeDatasetImportJob	R	3!
DescribeExplainability	R	5!
DescribeExplainabilityExport	R	6!
DescribeForecast	R	7!
DescribeForecastEndpoint	R	4!
DescribeForecastExportJob	R	8!
DescribeMonitor	R	9!
DescribePredictor	R	10!
DescribePredictorBacktestExportJob	R	11!
DescribeWhatIfAnalysis	R	12!
DescribeWhatIfForecast	R	13!
DescribeWhatIfForecastExport	R	14!
GetAccuracyMetrics	R	10!
GetRecentForecastContext	R	4!
InvokeForecastEndpoint	R	4!
ListDatasetGroups	R	-
ListDatasetImportJobs	R	-
ListDatasets	R	-
ListExplainabilities	R	-
ListExplainabilityExports	R	-
ListForecastExportJobs	R	-
ListForecasts	R	-
ListMonitorEvaluations	R	9!
ListMonitors	R	-
ListPredictorBacktestExportJobs	R	-
ListPredictors	R	-
ListTagsForResource	R	1,2,3,4,5,6,7,8,9,10,11,12,13,14
ListWhatIfAnalyses	R	-
ListWhatIfForecastExports	R	-
ListWhatIfForecasts	R	-
QueryForecast	R	7!
QueryWhatIfForecast	R	13!
ResumeResource	W	9!	:1
StopResource	W	3!,4!,5!,6!,7!,8!,9!,10!,11!,12!,13!,14!	:1
TagResource	T	1,2,3,4,5,6,7,8,9,10,11,12,13,14	:1
UntagResource	T	1,2,3,4,5,6,7,8,9,10,11,12,13,14	:2
UpdateDatasetGroup	W	1!,2!
BatchCreateVariable	W	-	:1
BatchGetVariable	L	13!
CancelBatchImportJob	W	0!
CancelBatchPredictionJob	W	1!
CreateBatchImportJob	W	0!,5!	:1
CreateBatchPredictionJob	W	1!,2!,3!,5!	:1
CreateDetectorVersion	W	2!,6,10	:1
CreateList	W	-	:1
CreateModel	W	5!,9!	:1
CreateModelVersion	W	9!	:1
CreateRule	W	2!	:1
CreateVariable	W	-	:1
DeleteBatchImportJob	W	0!
DeleteBatchPredictionJob	W	1!
DeleteDetector	W	2!
DeleteDetectorVersion	W	3!
DeleteEntityType	W	4!
DeleteEvent	W	5!
DeleteEventsByEventType	W	5!
DeleteEventType	W	5!
DeleteExternalModel	W	6!
DeleteLabel	W	7!
DeleteList	W	8!	:0
DeleteModel	W	9!
DeleteModelVersion	W	10!
DeleteOutcome	W	11!
DeleteRule	W	12!
DeleteVariable	W	13!
DescribeDetector	R	2!
DescribeModelVersions	R	10
GetBatchImportJobs	L	0
GetBatchImportJobValidationReport	R	0!
GetBatchPredictionJobs	L	1
GetDeleteEventsByEventTypeStatus	R	5!
GetDetectors	L	2
GetDetectorVersion	R	3!
GetEntityTypes	L	4
GetEvent	R	5!
GetEventPrediction	R	2!,3!,5!
GetEventPredictionMetadata	R	2!,3!,5!
GetEventTypes	L	5
GetExternalModels	L	6
GetKMSEncryptionKey	R	-
GetLabels	L	7
GetListElements	R	8!	:0
GetListsMetadata	L	8	:0
GetModels	L	9
GetModelVersion	R	10!
GetOutcomes	L	11
GetRules	L	12
GetVariables	L	13
ListEventPredictions	L	2,3,5
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,11,12,13
PutDetector	W	2!,5!	:1
PutEntityType	W	4!	:1
PutEventType	W	5!	:1
PutExternalModel	W	5!,6!	:1
PutKMSEncryptionKey	W	-
PutLabel	W	7!	:1
PutOutcome	W	11!	:1
SendEvent	W	5!	:1
TagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13	:1
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13	:2
UpdateDetectorVersion	W	2!,6,10
UpdateDetectorVersionMetadata	W	3!
UpdateDetectorVersionStatus	W	3!
UpdateEventLabel	W	5!	:1
UpdateList	W	8!	:0
UpdateModel	W	9!
UpdateModelVersion	W	9!	:1
UpdateModelVersionStatus	W	10!
UpdateRuleMetadata	W	12!
UpdateRuleVersion	W	12!	:1
UpdateVariable	W	13!
CreateSoftwareConfiguration	W	0!	:1
CreateSubscription	W	-	:1
DeleteSoftwareConfiguration	W	0!
DescribeHardwarePlatform	R	-
DescribeSoftwareConfiguration	R	0!
DescribeSubscription	R	1!
GetEmpPatchUrl	R	-
GetSoftwareURL	R	-
GetSoftwareURLForConfiguration	R	-
GetSubscriptionBillingAmount	R	-
ListFreeRTOSVersions	L	-
ListHardwarePlatforms	L	-
ListHardwareVendors	L	-
ListSoftwareConfigurations	L	-
ListSoftwarePatches	L	-
ListSubscriptionEmails	L	-
ListSubscriptions	L	-
UpdateEmailRecipients	W	-
UpdateSoftwareConfiguration	W	0!
VerifyEmail	W	-
GetAccountActivity	R	-
GetAccountPlanState	R	-
GetFreeTierAlertPreference	R	-
GetFreeTierUsage	R	-
ListAccountActivities	L	-
PutFreeTierAlertPreference	W	-
UpgradeAccountPlan	W	-
AssociateFileGateway	W	3!
AssociateFileSystemAliases	W	3!
BypassSnaplockEnterpriseRetention	P	7!
CancelDataRepositoryTask	W	6!
CopyBackup	W	1!>286	:1
CopySnapshotAndUpdateVolume	W	4!,7!
CreateAndAttachS3AccessPoint	W	7>287
CreateBackup	W	1!>286,3,7	:1
CreateDataRepositoryAssociation	W	0!:600>286,3!	:1
CreateDataRepositoryTask	W	3!>286,6!	:1
CreateFileCache	W	0:600,2!>288	:1
CreateFileSystem	W	3!>289	:1
CreateFileSystemFromBackup	W	1!>289,3!	:1
CreateSnapshot	W	4!>286,7!	:1
CreateStorageVirtualMachine	W	3!>286,5!	:1
CreateVolume	W	4,7!>286	:601
CreateVolumeFromBackup	W	1!>286,5!,7!	:602
DeleteBackup	W	1!
DeleteDataRepositoryAssociation	W	0!
DeleteFileCache	W	0,2!>290	:1
DeleteFileSystem	W	1,3!>291	:1
DeleteResourcePolicy	P	7!
DeleteSnapshot	W	4!
DeleteStorageVirtualMachine	W	5!
DeleteVolume	W	1,7!>286	:601
DescribeAssociatedFileGateways	R	3!
DescribeBackups	R	-
DescribeDataRepositoryAssociations	R	-
DescribeDataRepositoryTasks	R	-
DescribeFileCaches	R	-
DescribeFileSystemAliases	R	3!
DescribeFileSystems	R	-
DescribeS3AccessPointAttachments	R	-
DescribeSharedVpcConfiguration	R	-
DescribeSnapshots	R	-
DescribeStorageVirtualMachines	R	-
DescribeVolumes	R	-
DetachAndDeleteS3AccessPoint	W	7>292
DisassociateFileGateway	W	3!
DisassociateFileSystemAliases	W	3!
GetResourcePolicy	P	7!
ListTagsForResource	R	0,1,2,3,4,5,6,7
ManageBackupPrincipalAssociations	P	1!
PutResourcePolicy	P	7!
ReleaseFileSystemNfsV3Locks	W	3!
RestoreVolumeFromSnapshot	W	4!,7!
StartMisconfiguredStateRecovery	W	3!
TagResource	T	0:600,1,2,3,4,5,6,7:603	:1
UntagResource	T	0,1,2,3,4,5,6,7	:2
UpdateDataRepositoryAssociation	W	0!
UpdateFileCache	W	2!
UpdateFileSystem	W	3!
UpdateSharedVpcConfiguration	W	-
UpdateSnapshot	W	4!
UpdateStorageVirtualMachine	W	5!
UpdateVolume	W	7!	:603
AcceptMatch	W	-
ClaimGameServer	W	5!
CreateAlias	W	-	:1>293
CreateBuild	W	-	:1>294
CreateContainerFleet	W	-	:1>295
CreateContainerGroupDefinition	W	-	:1>296
CreateFleet	W	-	:1>295
CreateFleetLocations	W	2>297,4
CreateGameServerGroup	W	-	:1>298
CreateGameSession	W	-
CreateGameSessionQueue	W	-	:1>293
CreateLocation	W	-	:1>293
CreateMatchmakingConfiguration	W	-	:1>293
CreateMatchmakingRuleSet	W	-	:1>293
CreatePlayerSession	W	-
CreatePlayerSessions	W	-
CreateScript	W	-	:1>294
CreateVpcPeeringAuthorization	W	-	>299
CreateVpcPeeringConnection	W	-
DeleteAlias	W	0!
DeleteBuild	W	1!
DeleteContainerFleet	W	2!
DeleteContainerGroupDefinition	W	3!
DeleteFleet	W	4!
DeleteFleetLocations	W	2,4
DeleteGameServerGroup	W	5!>300
DeleteGameSessionQueue	W	6!
DeleteLocation	W	7!
DeleteMatchmakingConfiguration	W	8!
DeleteMatchmakingRuleSet	W	9!
DeleteScalingPolicy	W	2,4
DeleteScript	W	10!
DeleteVpcPeeringAuthorization	W	-
DeleteVpcPeeringConnection	W	-
DeregisterCompute	W	4!
DeregisterGameServer	W	5!
DescribeAlias	R	0!
DescribeBuild	R	1!
DescribeCompute	R	2,4
DescribeContainerFleet	R	2!
DescribeContainerGroupDefinition	R	3!
DescribeEC2InstanceLimits	R	-
DescribeFleetAttributes	R	-
DescribeFleetCapacity	R	-
DescribeFleetDeployment	R	2!
DescribeFleetEvents	R	2,4
DescribeFleetLocationAttributes	R	2,4
DescribeFleetLocationCapacity	R	2,4
DescribeFleetLocationUtilization	R	4!
DescribeFleetPortSettings	R	4!
DescribeFleetUtilization	R	-
DescribeGameServer	R	5!
DescribeGameServerGroup	R	5!
DescribeGameServerInstances	R	5!
DescribeGameSessionDetails	R	-
DescribeGameSessionPlacement	R	-
DescribeGameSessionQueues	R	-
DescribeGameSessions	R	-
DescribeInstances	R	2,4
DescribeMatchmaking	R	-
DescribeMatchmakingConfigurations	R	-
DescribeMatchmakingRuleSets	R	-
DescribePlayerSessions	R	-
DescribeRuntimeConfiguration	R	4!
DescribeScalingPolicies	R	2,4
DescribeScript	R	10!
DescribeVpcPeeringAuthorizations	R	-
DescribeVpcPeeringConnections	R	-
GetComputeAccess	R	2,4
GetComputeAuthToken	R	2,4
GetGameSessionLogUrl	R	-
GetInstanceAccess	R	4!
GetPlayerConnectionDetails	R	-
ListAliases	L	-
ListBuilds	L	-
ListCompute	L	2,4
ListContainerFleets	L	-
ListContainerGroupDefinitions	L	-
ListContainerGroupDefinitionVersions	L	3!
ListFleetDeployments	L	-
ListFleets	L	-
ListGameServerGroups	L	-
ListGameServers	L	5!
ListLocations	L	-
ListScripts	L	-
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10
PutScalingPolicy	W	2,4
RegisterCompute	W	4!
RegisterGameServer	W	5!
RequestUploadCredentials	R	1!
ResolveAlias	R	0!
ResumeGameServerGroup	W	5!
SearchGameSessions	R	-
StartFleetActions	W	2,4
StartGameSessionPlacement	W	6!
StartMatchBackfill	W	-
StartMatchmaking	W	-
StopFleetActions	W	2,4
StopGameSessionPlacement	W	-
StopMatchmaking	W	-
SuspendGameServerGroup	W	5!
TagResource	T	0,1,2,3,4,5,6,7,8,9,10	:1
TerminateGameSession	W	-
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	:2
UpdateAlias	W	0!
UpdateBuild	W	1!
UpdateContainerFleet	W	2!
UpdateContainerGroupDefinition	W	3!>301
UpdateFleetAttributes	W	4!
UpdateFleetCapacity	W	2,4
UpdateFleetPortSettings	W	4!
UpdateGameServer	W	5!
UpdateGameServerGroup	W	5!>1
UpdateGameSession	W	-
UpdateGameSessionQueue	W	6!
UpdateMatchmakingConfiguration	W	8!
UpdateRuntimeConfiguration	W	4!
UpdateScript	W	10!>302
ValidateMatchmakingRuleSet	R	-
AddStreamGroupLocations	W	1!>303
AssociateApplications	W	0!,1!
CreateApplication	W	-	:1>304
CreateStreamGroup	W	-	:1>305
CreateStreamSessionConnection	W	1!
DeleteApplication	W	0!
DeleteStreamGroup	W	1!
DisassociateApplications	W	0!,1!
ExportStreamSessionFiles	W	1!>306
GetApplication	R	0!
GetStreamGroup	R	1!
GetStreamSession	R	1!
ListApplications	L	-
ListStreamGroups	L	-
ListStreamSessions	R	1!
ListStreamSessionsByAccount	R	-
ListTagsForResource	R	0,1
RemoveStreamGroupLocations	W	1!
StartStreamSession	W	1!
TagResource	T	0,1	:1
TerminateStreamSession	W	1!
UntagResource	T	0,1	:2
UpdateApplication	W	0!
UpdateStreamGroup	W	1!
AssociateTrackerConsumer	W	5!
BatchDeleteDevicePositionHistory	W	5!	:606
BatchDeleteGeofence	W	1!	:607
BatchEvaluateGeofences	W	1!
BatchGetDevicePosition	R	5!	:606
BatchPutGeofence	W	1!	:607
BatchUpdateDevicePosition	W	5!	:606
CalculateRoute	R	4!
CalculateRouteMatrix	R	4!
CreateGeofenceCollection	W	1!	:1
CreateKey	W	0!	:1
CreateMap	W	2!	:1
CreatePlaceIndex	W	3!	:1
CreateRouteCalculator	W	4!	:1
CreateTracker	W	5!	:1
DeleteGeofenceCollection	W	1!
DeleteKey	W	0!
DeleteMap	W	2!
DeletePlaceIndex	W	3!
DeleteRouteCalculator	W	4!
DeleteTracker	W	5!
DescribeGeofenceCollection	R	1!
DescribeKey	R	0!
DescribeMap	R	2!
DescribePlaceIndex	R	3!
DescribeRouteCalculator	R	4!
DescribeTracker	R	5!
DisassociateTrackerConsumer	W	5!
ForecastGeofenceEvents	R	1!
GetDevicePosition	R	5!	:606
GetDevicePositionHistory	R	5!	:606
GetGeofence	R	1!	:607
GetMapGlyphs	R	2!
GetMapSprites	R	2!
GetMapStyleDescriptor	R	2!
GetMapTile	R	2!
GetPlace	R	3!
ListDevicePositions	R	5!
ListGeofenceCollections	L	1!
ListGeofences	R	1!
ListKeys	L	0!
ListMaps	L	2!
ListPlaceIndexes	L	3!
ListRouteCalculators	L	4!
ListTagsForResource	R	0,1,2,3,4,5
ListTrackerConsumers	R	5!
ListTrackers	L	5!
PutGeofence	W	1!	:607
SearchPlaceIndexForPosition	R	3!
SearchPlaceIndexForSuggestions	R	3!
SearchPlaceIndexForText	R	3!
TagResource	T	0,1,2,3,4,5	:1
UntagResource	T	0,1,2,3,4,5	:2
UpdateGeofenceCollection	W	1!
UpdateKey	W	0!
UpdateMap	W	2!
UpdatePlaceIndex	W	3!
UpdateRouteCalculator	W	4!
UpdateTracker	W	5!
VerifyDevicePosition	R	5!	:606
GetStaticMap	R	0!
GetTile	R	0!
Autocomplete	R	0!
Geocode	R	0!
GetPlace	R	0!
ReverseGeocode	R	0!
SearchNearby	R	0!
SearchText	R	0!
Suggest	R	0!
CalculateIsolines	R	0!
CalculateRouteMatrix	R	0!
CalculateRoutes	R	0!
OptimizeWaypoints	R	0!
SnapToRoads	R	0!
AbortMultipartUpload	W	0!
AbortVaultLock	P	0!
AddTagsToVault	T	0!
CompleteMultipartUpload	W	0!
CompleteVaultLock	P	0!
CreateVault	W	0!
DeleteArchive	W	0!	:608
DeleteVault	W	0!
DeleteVaultAccessPolicy	P	0!
DeleteVaultNotifications	W	0!
DescribeJob	R	0!
DescribeVault	R	0!
GetDataRetrievalPolicy	R	-
GetJobOutput	R	0!
GetVaultAccessPolicy	R	0!
GetVaultLock	R	0!
GetVaultNotifications	R	0!
InitiateJob	W	0!	:608
InitiateMultipartUpload	W	0!
InitiateVaultLock	P	0!
ListJobs	L	0!
ListMultipartUploads	L	0!
ListParts	L	0!
ListProvisionedCapacity	L	-
ListTagsForVault	L	0!
ListVaults	L	-
PurchaseProvisionedCapacity	W	-
RemoveTagsFromVault	T	0!
SetDataRetrievalPolicy	P	-
SetVaultAccessPolicy	P	0!
SetVaultNotifications	W	0!
UploadArchive	W	0!
UploadMultipartPart	W	0!
AddCustomRoutingEndpoints	W	2!
AddEndpoints	W	2!>307
AdvertiseByoipCidr	W	-
AllowCustomRoutingTraffic	W	2!
CreateAccelerator	W	-	:1
CreateCrossAccountAttachment	W	-	:1
CreateCustomRoutingAccelerator	W	-	:1
CreateCustomRoutingEndpointGroup	W	3!
CreateCustomRoutingListener	W	0!
CreateEndpointGroup	W	3!
CreateListener	W	0!
DeleteAccelerator	W	0!
DeleteCrossAccountAttachment	W	1!
DeleteCustomRoutingAccelerator	W	0!
DeleteCustomRoutingEndpointGroup	W	2!
DeleteCustomRoutingListener	W	3!
DeleteEndpointGroup	W	2!
DeleteListener	W	3!
DenyCustomRoutingTraffic	W	2!
DeprovisionByoipCidr	W	-
DescribeAccelerator	R	0!
DescribeAcceleratorAttributes	R	0!
DescribeCrossAccountAttachment	R	1!
DescribeCustomRoutingAccelerator	R	0!
DescribeCustomRoutingAcceleratorAttributes	R	0!
DescribeCustomRoutingEndpointGroup	R	2!
DescribeCustomRoutingListener	R	3!
DescribeEndpointGroup	R	2!
DescribeListener	R	3!
ListAccelerators	L	-
ListByoipCidrs	L	-
ListCrossAccountAttachments	L	-
ListCrossAccountResourceAccounts	L	-
ListCrossAccountResources	L	-
ListCustomRoutingAccelerators	L	-
ListCustomRoutingEndpointGroups	L	3!
ListCustomRoutingListeners	L	0!
ListCustomRoutingPortMappings	L	0!
ListCustomRoutingPortMappingsByDestination	L	-
ListEndpointGroups	L	3!
ListListeners	L	0!
ListTagsForResource	R	0,1
ProvisionByoipCidr	W	-
RemoveCustomRoutingEndpoints	W	2!
RemoveEndpoints	W	2!>307
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateAccelerator	W	0!
UpdateAcceleratorAttributes	W	0!
UpdateCrossAccountAttachment	W	1!
UpdateCustomRoutingAccelerator	W	0!
UpdateCustomRoutingAcceleratorAttributes	W	0!
UpdateCustomRoutingListener	W	3!
UpdateEndpointGroup	W	2!
UpdateListener	W	3!
WithdrawByoipCidr	W	-
AuthorizeInboundIntegration	W	10!
BatchCreatePartition	W	1,8!,15!,18!	:609
BatchDeleteConnection	W	3!,15!	:609
BatchDeletePartition	W	1,8!,15!,18!	:609
BatchDeleteTable	W	1,8!,15!,18!	:609
BatchDeleteTableVersion	W	1,8!,15!,18!	:609
BatchGetBlueprints	R	0!
BatchGetCrawlers	R	5!
BatchGetCustomEntityTypes	R	-
BatchGetDevEndpoints	R	9!
BatchGetJobs	R	12!
BatchGetPartition	R	1,8!,15!,18!	:609
BatchGetStageFiles	P	-
BatchGetTableOptimizer	R	8!>308,15!,18!
BatchGetTriggers	R	20!
BatchGetWorkflows	R	23!
BatchStopJobRun	W	12!
BatchUpdatePartition	W	1,8!,15!,18!	:609
CancelDataQualityRuleRecommendationRun	W	7!
CancelDataQualityRulesetEvaluationRun	W	7!
CancelMLTaskRun	W	13!
CancelStatement	W	17!
CheckSchemaVersionValidity	R	-
CreateBlueprint	W	0!	:1
CreateCatalog	W	1!,15!	:610
CreateClassifier	W	-
CreateColumnStatisticsTaskSettings	W	8!,15!,18!
CreateConnection	W	4,15!	:611
CreateCrawler	W	-	:1
CreateCustomEntityType	W	-	:1
CreateDatabase	W	1,8!,15!	:610
CreateDataQualityRuleset	W	-	:1
CreateDevEndpoint	W	-	:1
CreateGlueIdentityCenterConfiguration	W	-
CreateInboundIntegration	W	-
CreateIntegration	W	1!>309,3!,8!,10!	:1
CreateIntegrationResourceProperty	W	1!,3!,8!,11!	:1
CreateIntegrationTableProperties	W	1!,3!,8!
CreateJob	W	12!	:612
CreateMLTransform	W	-	:1
CreatePartition	W	1,8!,15!,18!	:609
CreatePartitionIndex	W	1,8!,15!,18!	:609
CreateRegistry	W	14!	:1
CreateSchema	W	14!,16!	:1
CreateScript	W	-
CreateSecurityConfiguration	W	-
CreateSession	W	17!	:612
CreateTable	W	1,8!,15!,18!	:613
CreateTableOptimizer	W	8!>308,15!,18!
CreateTrigger	W	20!	:1
CreateUsageProfile	W	21!	:1
CreateUserDefinedFunction	W	1,8!,15!	:609
CreateWorkflow	W	23!	:1
DeleteBlueprint	W	0!
DeleteCatalog	W	1,15!	:613
DeleteClassifier	W	-
DeleteColumnStatisticsForPartition	W	1,8!,15!,18!	:609
DeleteColumnStatisticsForTable	W	1,8!,15!,18!	:609
DeleteColumnStatisticsTaskSettings	W	8!,15!,18!
DeleteConnection	W	3!,15!	:609
DeleteConnectionType	W	4!
DeleteCrawler	W	5!
DeleteCustomEntityType	W	-
DeleteDatabase	W	1,8!,15!,18!,22!	:613
DeleteDataQualityRuleset	W	7!
DeleteDevEndpoint	W	9!
DeleteGlueIdentityCenterConfiguration	W	-
DeleteIntegration	W	10!	:0
DeleteIntegrationResourceProperty	W	1!,3!,8!,11!
DeleteIntegrationTableProperties	W	1!,3!,8!
DeleteJob	W	12!
DeleteMLTransform	W	13!
DeletePartition	W	1,8!,15!,18!	:609
DeletePartitionIndex	W	1,8!,15!,18!	:609
DeleteRegistry	W	14!
DeleteResourcePolicy	P	15!
DeleteSchema	W	14!,16!
DeleteSchemaVersions	W	14!,16!
DeleteSecurityConfiguration	W	-
DeleteSession	W	17!
DeleteTable	W	1,8!,15!,18!	:613
DeleteTableOptimizer	W	8!>308,15!,18!
DeleteTableVersion	W	1,8!,15!,18!	:609
DeleteTrigger	W	20!
DeleteUsageProfile	W	21!
DeleteUserDefinedFunction	W	1,8!,15!,22!	:609
DeleteWorkflow	W	23!
DeregisterDataPreview	P	-
DescribeConnectionType	P	4
DescribeEntity	P	3!,4,15!
DescribeInboundIntegrations	L	-
DescribeIntegrations	L	10!	:0
FederateAuthorization	W	1,15!	:614
GetBlueprint	R	0!
GetBlueprintRun	R	0!
GetBlueprintRuns	R	0!
GetCatalog	R	1,15!	:615
GetCatalogImportStatus	R	15!	:609
GetCatalogs	R	1,15!	:615
GetClassifier	R	-
GetClassifiers	R	-
GetColumnStatisticsForPartition	R	1,8!,15!,18!	:609
GetColumnStatisticsForTable	R	1,8!,15!,18!	:609
GetColumnStatisticsTaskRun	R	-
GetColumnStatisticsTaskRuns	R	-
GetColumnStatisticsTaskSettings	R	-
GetCompletion	R	2!
GetConnection	R	3!,15!	:609
GetConnections	R	3!,15!	:609
GetCrawler	R	5!
GetCrawlerMetrics	R	-
GetCrawlers	R	-
GetCustomEntityType	R	-
GetDashboardUrl	R	17!
GetDatabase	R	1,8!,15!	:613
GetDatabases	R	1,8!,15!	:613
GetDataCatalogEncryptionSettings	R	15!
GetDataflowGraph	R	-
GetDataPreviewStatement	P	-
GetDataQualityModel	R	7!,12!
GetDataQualityModelResult	R	7!,12!
GetDataQualityResult	R	7!
GetDataQualityRuleRecommendationRun	R	7!
GetDataQualityRuleset	R	7!
GetDataQualityRulesetEvaluationRun	R	7!
GetDevEndpoint	R	9!
GetDevEndpoints	R	-
GetEntityRecords	R	1!,3,4
GetEnvironment	P	-
GetExecutors	P	-
GetExecutorsThreads	P	-
GetGeneratedCode	R	-
GetGlueIdentityCenterConfiguration	R	-
GetIntegrationResourceProperty	R	1!,3!,8!,11!
GetIntegrationTableProperties	R	1!,3!,8!
GetJob	R	12!
GetJobBookmark	R	-
GetJobRun	R	12!
GetJobRuns	R	12!
GetJobs	R	-
GetJobUpgradeAnalysis	R	12!
GetLogParsingStatus	P	-
GetMapping	R	-
GetMLTaskRun	R	13!
GetMLTaskRuns	L	13!
GetMLTransform	R	13!
GetMLTransforms	L	13!
GetNotebookInstanceStatus	P	-
GetPartition	R	1,8!,15!,18!	:609
GetPartitionIndexes	R	1,8!,15!,18!	:609
GetPartitions	R	1,8!,15!,18!	:609
GetPlan	R	-
GetQueries	P	-
GetQuery	P	-
GetRecipeAction	P	-
GetRegistry	R	14!
GetResourcePolicies	R	15!
GetResourcePolicy	R	15!
GetSchema	R	14!,16!
GetSchemaByDefinition	R	14!,16!
GetSchemaVersion	R	14,16
GetSchemaVersionsDiff	R	14!,16!
GetSecurityConfiguration	R	-
GetSecurityConfigurations	R	-
GetSession	R	17!
GetStage	P	-
GetStageAttempt	P	-
GetStageAttemptTaskList	P	-
GetStageAttemptTaskSummary	P	-
GetStageFiles	P	-
GetStages	P	-
GetStatement	R	17!
GetStorage	P	-
GetStorageUnit	P	-
GetTable	R	1,8!,15!,18!	:613
GetTableOptimizer	R	8!>308,15!,18!
GetTables	R	1,8!,15!,18!	:613
GetTableVersion	R	1,8!,15!,18!	:609
GetTableVersions	R	1,8!,15!,18!	:609
GetTags	R	0,1,3,4,5,6,8,9,12,20,21,23
GetTrigger	R	20!
GetTriggers	R	-
GetUsageProfile	R	21!
GetUserDefinedFunction	R	1,8!,15!,22!	:609
GetUserDefinedFunctions	R	1,8!,15!,22!	:613
GetWorkflow	R	23!
GetWorkflowRun	R	23!
GetWorkflowRunProperties	R	23!
GetWorkflowRuns	R	23!
GlueNotebookAuthorize	P	-
GlueNotebookRefreshCredentials	P	-
ImportCatalogToGlue	W	15!	:609
ListBlueprints	L	-
ListColumnStatisticsTaskRuns	R	-
ListConnectionTypes	P	-
ListCrawlers	L	-
ListCrawls	L	5!
ListCustomEntityTypes	L	-
ListDataQualityResults	L	7!
ListDataQualityRuleRecommendationRuns	L	7!
ListDataQualityRulesetEvaluationRuns	L	7!
ListDataQualityRulesets	L	7!
ListDevEndpoints	L	-
ListEntities	P	3!,4,15!
ListIntegrationResourceProperties	L	1!,3!,8!,11!
ListJobs	L	-
ListJobUpgradeAnalyses	L	12!
ListMLTransforms	L	13!
ListRegistries	L	-
ListSchemas	L	14
ListSchemaVersions	L	14!,16!
ListSessions	L	-
ListStatements	L	17!
ListTableOptimizerRuns	L	8!>308,15!,18!
ListTriggers	L	-
ListUsageProfiles	L	-
ListWorkflows	L	-
ModifyIntegration	W	10!	:0
NotifyEvent	W	23!
PassConnection	W	3!
PublishDataQuality	W	7!
PutDataCatalogEncryptionSettings	W	15!
PutDataQualityProfileAnnotation	W	7!,12!
PutDataQualityStatisticAnnotation	W	7!,12!
PutResourcePolicy	P	15!
PutSchemaVersionMetadata	W	14,16
PutWorkflowRunProperties	W	23!
QuerySchemaVersionMetadata	L	14,16
RefreshOAuth2Tokens	P	3!,4,15!
RegisterConnectionType	W	4!	:8
RegisterSchemaVersion	W	14!,16!
RemoveSchemaVersionMetadata	W	14,16
RenameTable	W	1,8!,15!,18!	:613
RequestLogParsing	P	-
ResetJobBookmark	W	-
ResumeWorkflowRun	W	23!
RunDataPreviewStatement	P	-
RunStatement	W	17!
SearchTables	R	1,8!,15!,18!	:609
SendFeedback	W	-
SendRecipeAction	P	-
StartBlueprintRun	W	0!
StartColumnStatisticsTaskRun	W	8!>310,15!,18!
StartColumnStatisticsTaskRunSchedule	W	8!,15!,18!
StartCompletion	W	-
StartCrawler	W	5!
StartCrawlerSchedule	W	-
StartDataQualityRuleRecommendationRun	W	7!
StartDataQualityRulesetEvaluationRun	W	7!
StartExportLabelsTaskRun	W	13!
StartImportLabelsTaskRun	W	13!
StartJobRun	W	12!
StartJobUpgradeAnalysis	W	12!
StartMLEvaluationTaskRun	W	13!
StartMLLabelingSetGenerationTaskRun	W	13!
StartNotebook	P	-
StartTrigger	W	20!
StartWorkflowRun	W	23!
StopColumnStatisticsTaskRun	W	8!,15!,18!
StopColumnStatisticsTaskRunSchedule	W	8!,15!,18!
StopCrawler	W	5!
StopCrawlerSchedule	W	-
StopJobUpgradeAnalysis	W	12!
StopSession	W	17!
StopTrigger	W	20!
StopWorkflowRun	W	23!
TagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13,14,16,17,20,21,23	:611
TerminateNotebook	P	-
TestConnection	P	3,4
UntagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13,14,16,17,20,21,23	:616
UpdateBlueprint	W	0!
UpdateCatalog	W	1,15!	:613
UpdateClassifier	W	-
UpdateColumnStatisticsForPartition	W	1,8!,15!,18!	:609
UpdateColumnStatisticsForTable	W	1,8!,15!,18!	:609
UpdateColumnStatisticsTaskSettings	W	8!,15!,18!
UpdateConnection	W	3!,4,15!	:609
UpdateCrawler	W	5!
UpdateCrawlerSchedule	W	-
UpdateDatabase	W	1,8!,15!	:613
UpdateDataQualityRuleset	W	7!
UpdateDevEndpoint	W	9!
UpdateGlueIdentityCenterConfiguration	W	-
UpdateIntegrationResourceProperty	W	1!,3!,8!,11!
UpdateIntegrationTableProperties	W	1!,3!,8!
UpdateJob	W	12!	:617
UpdateJobFromSourceControl	W	12!
UpdateMLTransform	W	13!
UpdatePartition	W	1,8!,15!,18!	:609
UpdateRegistry	W	14!
UpdateSchema	W	14!,16!
UpdateSourceControlFromJob	W	12!
UpdateTable	W	1,8!,15!,18!	:613
UpdateTableOptimizer	W	8!>308,15!,18!
UpdateTrigger	W	20!
UpdateUsageProfile	W	21!
UpdateUserDefinedFunction	W	1,8!,15!,22!	:609
UpdateWorkflow	W	23!
UpgradeJob	W	12!
UseGlueStudio	P	-
UseMLTransforms	W	13!
AssociateLicense	W	0!>311
CreateWorkspace	W	-	:1>312
CreateWorkspaceApiKey	W	0!
CreateWorkspaceServiceAccount	W	0!
CreateWorkspaceServiceAccountToken	W	0!
DeleteWorkspace	W	0!>313
DeleteWorkspaceApiKey	W	0!
DeleteWorkspaceServiceAccount	W	0!
DeleteWorkspaceServiceAccountToken	W	0!
DescribeWorkspace	R	0!
DescribeWorkspaceAuthentication	R	0!
DescribeWorkspaceConfiguration	R	0!
DisassociateLicense	W	0!
ListPermissions	L	0!
ListTagsForResource	R	0
ListVersions	L	0
ListWorkspaces	R	-
ListWorkspaceServiceAccounts	R	0!
ListWorkspaceServiceAccountTokens	R	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdatePermissions	P	0!
UpdateWorkspace	W	0!>314
UpdateWorkspaceAuthentication	W	0!
UpdateWorkspaceConfiguration	W	0!
AssociateRoleToGroup	W	15!
AssociateServiceRoleToAccount	P	-	>1
BatchAssociateClientDeviceWithCoreDevice	W	9!
BatchDisassociateClientDeviceFromCoreDevice	W	9!
CancelDeployment	W	10!>315
CreateComponentVersion	W	2!	:1
CreateConnectorDefinition	W	-	:1
CreateConnectorDefinitionVersion	W	5!
CreateCoreDefinition	W	-	:1
CreateCoreDefinitionVersion	W	7!
CreateDeployment	W	-	:1>316
CreateDeviceDefinition	W	-	:1
CreateDeviceDefinitionVersion	W	11!
CreateFunctionDefinition	W	-	:1
CreateFunctionDefinitionVersion	W	13!
CreateGroup	W	-	:1
CreateGroupCertificateAuthority	W	15!
CreateGroupVersion	W	15!
CreateLoggerDefinition	W	-	:1
CreateLoggerDefinitionVersion	W	17!
CreateResourceDefinition	W	-	:1
CreateResourceDefinitionVersion	W	19!
CreateSoftwareUpdateJob	W	-
CreateSubscriptionDefinition	W	-	:1
CreateSubscriptionDefinitionVersion	W	21!
DeleteComponent	W	3!
DeleteConnectorDefinition	W	5!
DeleteCoreDefinition	W	7!
DeleteCoreDevice	W	9!>317
DeleteDeployment	W	10!>318
DeleteDeviceDefinition	W	11!
DeleteFunctionDefinition	W	13!
DeleteGroup	W	15!
DeleteLoggerDefinition	W	17!
DeleteResourceDefinition	W	19!
DeleteSubscriptionDefinition	W	21!
DescribeComponent	R	3!
DisassociateRoleFromGroup	W	15!
DisassociateServiceRoleFromAccount	W	-
Discover	R	23!
GetAssociatedRole	R	15!
GetBulkDeploymentStatus	R	0!
GetComponent	R	3!
GetComponentVersionArtifact	R	3!
GetConnectivityInfo	R	4!>319
GetConnectorDefinition	R	5!
GetConnectorDefinitionVersion	R	5!,6!
GetCoreDefinition	R	7!
GetCoreDefinitionVersion	R	7!,8!
GetCoreDevice	R	9!
GetDeployment	R	10!>320
GetDeploymentStatus	R	10!,15!
GetDeviceDefinition	R	11!
GetDeviceDefinitionVersion	R	11!,12!
GetFunctionDefinition	R	13!
GetFunctionDefinitionVersion	R	13!,14!
GetGroup	R	15!
GetGroupCertificateAuthority	R	1!,15!
GetGroupCertificateConfiguration	R	15!
GetGroupVersion	R	15!,16!
GetLoggerDefinition	R	17!
GetLoggerDefinitionVersion	R	17!,18!
GetResourceDefinition	R	19!
GetResourceDefinitionVersion	R	19!,20!
GetServiceRoleForAccount	R	-
GetSubscriptionDefinition	R	21!
GetSubscriptionDefinitionVersion	R	21!,22!
GetThingRuntimeConfiguration	R	24!
ListBulkDeploymentDetailedReports	R	0!
ListBulkDeployments	L	-
ListClientDevicesAssociatedWithCoreDevice	L	9!
ListComponents	L	-
ListComponentVersions	L	2!
ListConnectorDefinitions	L	-
ListConnectorDefinitionVersions	L	5!
ListCoreDefinitions	L	-
ListCoreDefinitionVersions	L	7!
ListCoreDevices	L	-
ListDeployments	L	-	>320
ListDeviceDefinitions	L	-
ListDeviceDefinitionVersions	L	11!
ListEffectiveDeployments	L	9!>321
ListFunctionDefinitions	L	-
ListFunctionDefinitionVersions	L	13!
ListGroupCertificateAuthorities	L	15!
ListGroups	L	-
ListGroupVersions	L	15!
ListInstalledComponents	L	9!
ListLoggerDefinitions	L	-
ListLoggerDefinitionVersions	L	17!
ListResourceDefinitions	L	-
ListResourceDefinitionVersions	L	19!
ListSubscriptionDefinitions	L	-
ListSubscriptionDefinitionVersions	L	21!
ListTagsForResource	R	2,3,9,10	:1
ResetDeployments	W	15!
ResolveComponentCandidates	L	3!
StartBulkDeployment	W	-	:1
StopBulkDeployment	W	0!
TagResource	T	2,3,9,10	:1
UntagResource	T	2,3,9,10	:1
UpdateConnectivityInfo	W	4!>322
UpdateConnectorDefinition	W	5!
UpdateCoreDefinition	W	7!
UpdateDeviceDefinition	W	11!
UpdateFunctionDefinition	W	13!
UpdateGroup	W	15!
UpdateGroupCertificateConfiguration	W	15!
UpdateLoggerDefinition	W	17!
UpdateResourceDefinition	W	19!
UpdateSubscriptionDefinition	W	21!
UpdateThingRuntimeConfiguration	W	24!
CancelContact	W	2!
CreateConfig	W	-	:1
CreateDataflowEndpointGroup	W	-	:1
CreateDataflowEndpointGroupV2	W	-	:1
CreateEphemeris	W	-	:1
CreateMissionProfile	W	-	:1
DeleteConfig	W	1!
DeleteDataflowEndpointGroup	W	3!
DeleteEphemeris	W	4!
DeleteMissionProfile	W	6!
DescribeContact	R	2!
DescribeEphemeris	R	4!
GetAgentConfiguration	R	0!
GetAgentTaskResponseUrl	R	0!
GetConfig	R	1!
GetDataflowEndpointGroup	R	3!
GetMinuteUsage	R	-
GetMissionProfile	R	6!
GetSatellite	R	7!
ListConfigs	L	-
ListContacts	L	-
ListDataflowEndpointGroups	L	-
ListEphemerides	L	-
ListGroundStations	L	-
ListMissionProfiles	L	-
ListSatellites	L	-
ListTagsForResource	R	1,2,3,6
RegisterAgent	W	-
ReserveContact	W	-	:1
TagResource	T	1,2,3,4,6	:1
UntagResource	T	1,2,3,4,6	:2
UpdateAgentStatus	W	0!
UpdateConfig	W	1!
UpdateEphemeris	W	4!
UpdateMissionProfile	W	6!
AssociatePatchToManifestJob	W	-
CreateBatch	W	-
CreateIntakeForm	W	-
CreateProject	W	-
CreateWorkflowDefinition	W	-
DescribeConsoleJob	R	-
GenerateLIDARPreviewTaskConfigJob	W	-
GetBatch	R	-
GetIntakeFormStatus	R	-
ListBatches	R	-
ListDatasetObjects	R	-
ListProjects	R	-
RunFilterOrSampleDatasetJob	W	-
RunGenerateManifestByCrawlingJob	W	-
RunGenerateManifestMetricsJob	W	-
UpdateBatch	W	-
AcceptAdministratorInvitation	W	-
AcceptInvitation	W	-
ArchiveFindings	W	-
CreateDetector	W	-	:8
CreateFilter	W	1!	:1
CreateIPSet	W	-	:8>323
CreateMalwareProtectionPlan	W	-	:8
CreateMembers	W	-
CreatePublishingDestination	W	-	:8>324
CreateSampleFindings	W	-
CreateThreatEntitySet	W	-	:1>105
CreateThreatIntelSet	W	-	:1
CreateTrustedEntitySet	W	-	:8>105
DeclineInvitations	W	-
DeleteDetector	W	0!
DeleteFilter	W	1!
DeleteInvitations	W	-
DeleteIPSet	W	2!
DeleteMalwareProtectionPlan	W	3!
DeleteMembers	W	-
DeletePublishingDestination	W	4!
DeleteThreatEntitySet	W	5!
DeleteThreatIntelSet	W	6!
DeleteTrustedEntitySet	W	7!
DescribeMalwareScans	R	-
DescribeOrganizationConfiguration	R	-
DescribePublishingDestination	R	4!
DisableOrganizationAdminAccount	W	-
DisassociateFromAdministratorAccount	W	-
DisassociateFromMasterAccount	W	-
DisassociateMembers	W	-
EnableOrganizationAdminAccount	W	-
GetAdministratorAccount	R	-
GetCoverageStatistics	R	0!
GetDetector	R	0!
GetFilter	R	1!
GetFindings	R	-
GetFindingsStatistics	R	-
GetInvitationsCount	R	-
GetIPSet	R	2!
GetMalwareProtectionPlan	R	3!
GetMalwareScan	R	-
GetMalwareScanSettings	R	-
GetMasterAccount	R	-
GetMemberDetectors	R	-
GetMembers	R	-
GetOrganizationStatistics	R	-
GetRemainingFreeTrialDays	R	-
GetThreatEntitySet	R	5!
GetThreatIntelSet	R	6!
GetTrustedEntitySet	R	7!
GetUsageStatistics	R	-
InviteMembers	W	-
ListCoverage	L	0!
ListDetectors	L	-
ListFilters	L	-
ListFindings	L	-
ListInvitations	L	-
ListIPSets	L	-
ListMalwareProtectionPlans	L	-
ListMalwareScans	L	-
ListMembers	L	-
ListOrganizationAdminAccounts	L	-
ListPublishingDestinations	L	-
ListTagsForResource	R	0,1,2,3,4,5,6,7
ListThreatEntitySets	L	-
ListThreatIntelSets	L	-
ListTrustedEntitySets	L	-
SendObjectMalwareScan	W	-
SendSecurityTelemetry	W	-
StartMalwareScan	W	-
StartMonitoringMembers	W	-
StopMonitoringMembers	W	-
TagResource	T	0,1,2,3,4,5,6,7	:1
UnarchiveFindings	W	-
UntagResource	T	0,1,2,3,4,5,6,7	:2
UpdateDetector	W	0!
UpdateFilter	W	1!
UpdateFindingsFeedback	W	-
UpdateIPSet	W	2!>323
UpdateMalwareProtectionPlan	W	3!
UpdateMalwareScanSettings	W	-
UpdateMemberDetectors	W	-
UpdateOrganizationConfiguration	W	-
UpdatePublishingDestination	W	4!>324
UpdateThreatEntitySet	W	5!>105
UpdateThreatIntelSet	W	6!>323
UpdateTrustedEntitySet	W	7!>105
DescribeAffectedAccountsForOrganization	R	-	>325
DescribeAffectedEntities	R	0!	:626
DescribeAffectedEntitiesForOrganization	R	-	>325
DescribeEntityAggregates	R	-
DescribeEntityAggregatesForOrganization	R	-	>325
DescribeEventAggregates	R	-
DescribeEventDetails	R	0!	:626
DescribeEventDetailsForOrganization	R	-	>325
DescribeEvents	R	-
DescribeEventsForOrganization	R	-	>325
DescribeEventTypes	R	-
DescribeHealthServiceStatusForOrganization	R	-	>325
DisableHealthServiceAccessForOrganization	P	-	>326
EnableHealthServiceAccessForOrganization	P	-	>327
ActivateSubscription	W	1!,5!
CancelAppointment	W	1!,2!
CreateAgent	W	0!,1!
CreateDomain	W	-	:1>328
CreateIntegration	W	1!,2!
CreateSession	W	0!,1!,4!
CreateSubscription	W	1!,5!
DeactivateSubscription	W	1!,5!
DeleteAgent	W	0!,1!
DeleteDomain	W	1!
DeleteIntegration	W	1!,2!
GetAgent	R	0!,1!
GetCareTeamProvider	R	1!,2!
GetDomain	R	1!
GetIntegration	R	1!,2!
GetMedicalScribeListeningSession	R	1!,5!
GetPatient	R	1!,2!
GetPatientInsightsJob	R	1!,3!
GetPractitioner	R	1!,2!
GetSessionContext	R	1!,4!
GetSubscription	R	1!,5!
InvokeAgent	W	1!,4!
ListAgents	L	1!
ListAppointmentSlots	R	1!,2!
ListDomains	L	-
ListIntegrations	L	1!
ListPatientAppointments	R	1!,2!
ListPatientInsuranceCoverages	R	1!,2!
ListProviders	R	1!,2!
ListSubscriptions	L	1!
ListTagsForResource	L	1
MatchPatient	R	1!,2!
PublishAgent	W	0!,1!
RescheduleAppointment	W	1!,2!
ScheduleAppointment	W	1!,2!
StartMedicalScribeListeningSession	W	1!,5!
StartPatientInsightsJob	W	1!,3!
TagResource	T	1:0	:1
UntagResource	T	1	:2
UpdateAgent	W	0!,1!
UpdateIntegration	W	1!,2!
UpdateSession	W	1!,4!
CancelFHIRExportJobWithDelete	W	0!
ConfirmAttributionList	W	0!
CreateFHIRDatastore	W	-	:8
CreateResource	W	0!
DeleteFHIRDatastore	W	0!
DeleteResource	W	0!
DescribeFHIRBulkDeleteJob	R	0!
DescribeFHIRDatastore	R	0!
DescribeFHIRExportJob	R	0!
DescribeFHIRExportJobWithGet	R	0!
DescribeFHIRImportJob	R	0!
ExpandValueSetWithGet	R	0!
ExpandValueSetWithPost	R	0!
GenerateDocumentWithGet	W	0!
GenerateDocumentWithPost	W	0!
GetCapabilities	R	0!
GetExportedFile	R	0!
GetHistoryByResourceId	R	0!
InquirePreAuthClaim	R	0!
ListFHIRDatastores	L	-
ListFHIRExportJobs	L	0!
ListFHIRImportJobs	L	0!
ListTagsForResource	L	0
LookupCodeSystemWithGet	R	0!
LookupCodeSystemWithPost	R	0!
MemberAdd	W	0!
MemberMatch	W	0!
MemberRemove	W	0!
PatchResource	W	0!
ProcessBundle	W	0!
QuestionnairePackage	R	0!
ReadResource	R	0!
RetrieveAttributionStatus	W	0!
SearchEverything	R	0!
SearchWithGet	R	0!
SearchWithPost	R	0!
StartFHIRBulkDeleteJob	W	0!
StartFHIRExportJob	W	0!
StartFHIRExportJobWithGet	W	0!
StartFHIRExportJobWithPost	W	0!
StartFHIRImportJob	W	0!
SubmitPreAuthClaim	W	0!
TagResource	T	0	:8
UntagResource	T	0	:2
UpdateResource	W	0!
ValidateResource	R	0!
VersionReadResource	R	0!
ApproveTeamAssociation	W	-
BatchCreateTableRows	W	2!
BatchDeleteTableRows	W	2!
BatchUpdateTableRows	W	2!
BatchUpsertTableRows	W	2!
CreateTeam	W	-
CreateTenant	W	-
DeleteDomains	W	-
DeregisterGroups	W	-
DescribeTableDataImportJob	R	2!
DescribeTeam	R	-
GetScreenData	R	0!
InvokeScreenAutomation	W	1!
ListDomains	L	-
ListGroups	L	-
ListTableColumns	L	2!
ListTableRows	L	2!
ListTables	L	3!
ListTagsForResource	T	-
ListTeamAssociations	L	-
ListTenants	L	-
QueryTableRows	R	2!
RegisterDomainForVerification	W	-
RegisterGroups	W	-
RejectTeamAssociation	W	-
RestartDomainVerification	W	-
StartTableDataImportJob	W	2!
TagResource	T	-
UntagResource	T	-
UpdateTeam	W	-
AcceptDelegationRequest	W	2!
AddClientIDToOpenIDConnectProvider	P	7!
AddRoleToInstanceProfile	P	5!>1
AddUserToGroup	P	4!
AssociateDelegationRequest	W	2!
AttachGroupPolicy	P	4!	:629
AttachRolePolicy	P	9!	:630
AttachUserPolicy	P	13!	:630
ChangePassword	P	13!
CreateAccessKey	P	13!
CreateAccountAlias	P	-
CreateDelegationRequest	W	2!	:631
CreateGroup	P	4!
CreateInstanceProfile	P	5!	:1
CreateLoginProfile	P	13!
CreateOpenIDConnectProvider	P	7!	:1
CreatePolicy	P	8!	:1
CreatePolicyVersion	P	8!
CreateRole	P	9!	:632
CreateSAMLProvider	P	10!	:1
CreateServiceLinkedRole	P	9!	:633
CreateServiceSpecificCredential	P	13!	:634
CreateUser	P	13!	:632
CreateVirtualMFADevice	P	6!	:1
DeactivateMFADevice	P	13!
DeleteAccessKey	P	13!
DeleteAccountAlias	P	-
DeleteAccountPasswordPolicy	P	-
DeleteCloudFrontPublicKey	W	-
DeleteGroup	P	4!
DeleteGroupPolicy	P	4!
DeleteInstanceProfile	P	5!
DeleteLoginProfile	P	13!
DeleteOpenIDConnectProvider	P	7!
DeletePolicy	P	8!
DeletePolicyVersion	P	8!
DeleteRole	P	9!	:635
DeleteRolePermissionsBoundary	P	9!	:635
DeleteRolePolicy	P	9!	:635
DeleteSAMLProvider	P	10!
DeleteServerCertificate	P	11!
DeleteServiceLinkedRole	P	9!
DeleteServiceSpecificCredential	P	13!	:636
DeleteSigningCertificate	P	13!
DeleteSSHPublicKey	P	13!
DeleteUser	P	13!
DeleteUserPermissionsBoundary	P	13!	:635
DeleteUserPolicy	P	13!	:635
DeleteVirtualMFADevice	P	6,12
DetachGroupPolicy	P	4!	:629
DetachRolePolicy	P	9!	:630
DetachUserPolicy	P	13!	:630
DisableOrganizationsRootCredentialsManagement	W	-
DisableOrganizationsRootSessions	W	-
DisableOutboundWebIdentityFederation	W	-
EnableMFADevice	P	13!	:637
EnableOrganizationsRootCredentialsManagement	W	-
EnableOrganizationsRootSessions	W	-
EnableOutboundWebIdentityFederation	W	-
GenerateCredentialReport	R	-
GenerateOrganizationsAccessReport	R	0!>329	:638
GenerateServiceLastAccessedDetails	R	4!,8!,9!,13!
GetAccessKeyLastUsed	R	13!
GetAccountAuthorizationDetails	R	-
GetAccountEmailAddress	R	-
GetAccountName	R	-
GetAccountPasswordPolicy	R	-
GetAccountSummary	L	-
GetCloudFrontPublicKey	R	-
GetContextKeysForCustomPolicy	R	-
GetContextKeysForPrincipalPolicy	R	4,9,13
GetCredentialReport	R	-
GetDelegationRequest	R	2!
GetGroup	R	4!
GetGroupPolicy	R	4!
GetHumanReadableSummary	R	2!
GetInstanceProfile	R	5!
GetLoginProfile	L	13!
GetMFADevice	R	13!
GetOpenIDConnectProvider	R	7!
GetOrganizationsAccessReport	R	-
GetOutboundWebIdentityFederationInfo	R	-
GetPolicy	R	8!
GetPolicyVersion	R	8!
GetRole	R	9!	:635
GetRolePolicy	R	9!
GetSAMLProvider	R	10!
GetServerCertificate	R	11!
GetServiceLastAccessedDetails	R	-
GetServiceLastAccessedDetailsWithEntities	R	-
GetServiceLinkedRoleDeletionStatus	R	9!
GetSSHPublicKey	R	13!
GetUser	R	13!
GetUserPolicy	R	13!
ListAccessKeys	L	13!
ListAccountAliases	L	-
ListAttachedGroupPolicies	L	4!
ListAttachedRolePolicies	L	9!
ListAttachedUserPolicies	L	13!
ListCloudFrontPublicKeys	L	-
ListDelegationRequests	L	-	:627
ListEntitiesForPolicy	L	8!
ListGroupPolicies	L	4!
ListGroups	L	-
ListGroupsForUser	L	13!
ListInstanceProfiles	L	-
ListInstanceProfilesForRole	L	9!
ListInstanceProfileTags	L	5!
ListMFADevices	L	13
ListMFADeviceTags	L	6!
ListOpenIDConnectProviders	L	-
ListOpenIDConnectProviderTags	L	7!
ListOrganizationsFeatures	L	-
ListPolicies	L	-
ListPoliciesGrantingServiceAccess	L	4!,9!,13!
ListPolicyTags	L	8!
ListPolicyVersions	L	8!
ListRolePolicies	L	9!
ListRoles	L	-
ListRoleTags	L	9!
ListSAMLProviders	L	-
ListSAMLProviderTags	L	10!
ListServerCertificates	L	-
ListServerCertificateTags	L	11!
ListServiceSpecificCredentials	L	13!
ListSigningCertificates	L	13!
ListSSHPublicKeys	L	13!
ListSTSRegionalEndpointsStatus	L	-
ListUserPolicies	L	13!
ListUsers	L	-
ListUserTags	L	13!
ListVirtualMFADevices	L	-
PassRole	P	9!	:639
PutGroupPolicy	P	4!
PutRolePermissionsBoundary	P	9!	:635
PutRolePolicy	P	9!	:635
PutUserPermissionsBoundary	P	13!	:635
PutUserPolicy	P	13!	:635
RejectDelegationRequest	W	2!
RemoveClientIDFromOpenIDConnectProvider	P	7!
RemoveRoleFromInstanceProfile	P	5!
RemoveUserFromGroup	P	4!
ResetServiceSpecificCredential	P	13!	:636
ResyncMFADevice	P	13!
SendDelegationToken	W	2!
SetDefaultPolicyVersion	P	8!
SetSecurityTokenServicePreferences	P	-
SetSTSRegionalEndpointStatus	W	-
SimulateCustomPolicy	R	-
SimulatePrincipalPolicy	R	4,9,13
TagInstanceProfile	T	5!	:1
TagMFADevice	T	6!	:1
TagOpenIDConnectProvider	T	7!	:1
TagPolicy	T	8!	:1
TagRole	T	9!	:1
TagSAMLProvider	T	10!	:1
TagServerCertificate	T	11!	:1
TagUser	T	13!	:1
UntagInstanceProfile	T	5!	:2
UntagMFADevice	T	6!	:2
UntagOpenIDConnectProvider	T	7!	:2
UntagPolicy	T	8!	:2
UntagRole	T	9!	:2
UntagSAMLProvider	T	10!	:2
UntagServerCertificate	T	11!	:2
UntagUser	T	13!	:2
UpdateAccessKey	P	13!
UpdateAccountEmailAddress	W	-
UpdateAccountName	W	-
UpdateAccountPasswordPolicy	P	-
UpdateAssumeRolePolicy	P	9!	:635
UpdateCloudFrontPublicKey	W	-
UpdateGroup	P	4!
UpdateLoginProfile	P	13!
UpdateOpenIDConnectProviderThumbprint	P	7!
UpdateRole	P	9!	:635
UpdateRoleDescription	P	9!	:635
UpdateSAMLProvider	P	10!
UpdateServerCertificate	P	11!
UpdateServiceSpecificCredential	P	13!	:636
UpdateSigningCertificate	P	13!
UpdateSSHPublicKey	P	13!
UpdateUser	P	13!
UploadCloudFrontPublicKey	W	-
UploadServerCertificate	P	11!	:1
UploadSigningCertificate	P	13!
UploadSSHPublicKey	P	13!
AllowVendedLogDeliveryForResource	P	0!
CreateSyncFilter	W	0!
CreateSyncProfile	W	-	>330
CreateSyncTarget	W	0!
DeleteSyncFilter	W	0!
DeleteSyncProfile	W	0!>331
DeleteSyncTarget	W	0!,1!
GetSyncProfile	R	0!
GetSyncTarget	R	0!,1!
ListSyncFilters	L	0!
StartSync	W	0!
StopSync	W	0!
UpdateSyncTarget	W	0!,1!
AddRegion	W	-	>9
CreateGroup	W	5!>9	:640
CreateGroupMembership	W	3!>9,5!,6!	:641
CreateIdentityStore	W	-	>332
CreateUser	W	5!>9	:642
DeleteGroup	W	3!>9,5!	:640
DeleteGroupMembership	W	3!>9,4!,5!,6!	:641
DeleteIdentityStore	W	-
DeleteUser	W	5!>9,6!	:643
DescribeGroup	R	3!>9,5!	:640
DescribeGroupMembership	R	3!>9,4!,5!,6!	:641
DescribeRegion	R	-	:641>9
DescribeUser	R	5!>9,6!	:643
GetGroupId	R	3!>9,5!	:641
GetGroupMembershipId	R	3!>9,4!,5!,6!	:641
GetUserId	R	5!>9,6!	:641
IsMemberInGroups	R	0!>9,3!,5!,6!	:641
ListGroupMemberships	L	0!>9,3!,5!	:641
ListGroupMembershipsForMember	L	0!>9,5!,6!	:641
ListGroups	L	1!>9,5!	:640
ListRegions	L	-	:641>9
ListUsers	L	2!>9,5!	:643
RemoveRegion	W	-	>9
ReserveUser	W	5!>9	:641
UpdateGroup	W	3!>9,5!	:640
UpdateIdentityStore	W	-	>332
UpdateUser	W	5!>9,6!	:643
BatchDeleteSession	W	-
BatchGetSession	R	-
ListSessions	L	-
CancelImageCreation	W	6!
CancelLifecycleExecution	W	11!
CreateComponent	W	3!>333	:1
CreateContainerRecipe	W	4!>334	:1
CreateDistributionConfiguration	W	5!>335	:1
CreateImage	W	6!>336	:1
CreateImagePipeline	W	7!>336	:1
CreateImageRecipe	W	8!>337	:1
CreateInfrastructureConfiguration	W	10!>338	:644
CreateLifecyclePolicy	W	12!>339	:645
CreateWorkflow	W	13!>333	:1
DeleteComponent	W	3!
DeleteContainerRecipe	W	4!
DeleteDistributionConfiguration	W	5!
DeleteImage	W	6!
DeleteImagePipeline	W	7!
DeleteImageRecipe	W	8!
DeleteInfrastructureConfiguration	W	10!
DeleteLifecyclePolicy	W	12!
DeleteWorkflow	W	13!
DistributeImage	W	6!>340	:1
GetComponent	R	3!>9
GetComponentPolicy	R	3!
GetContainerRecipe	R	4!
GetContainerRecipePolicy	R	4!
GetDistributionConfiguration	R	5!
GetImage	R	6!
GetImagePipeline	R	7!
GetImagePolicy	R	6!
GetImageRecipe	R	8!
GetImageRecipePolicy	R	8!
GetInfrastructureConfiguration	R	10!
GetLifecycleExecution	R	11!
GetLifecyclePolicy	R	12!
GetMarketplaceResource	R	3!
GetWorkflow	R	13!>9
GetWorkflowExecution	R	14!
GetWorkflowStepExecution	R	15!>9
ImportComponent	W	3!>333	:1
ImportDiskImage	W	9!>341	:1
ImportVmImage	W	9!>342	:1
ListComponentBuildVersions	L	0!
ListComponents	L	-
ListContainerRecipes	L	-
ListDistributionConfigurations	L	-
ListImageBuildVersions	L	1!
ListImagePackages	L	6!
ListImagePipelineImages	L	7!
ListImagePipelines	L	-
ListImageRecipes	L	-
ListImages	L	-
ListImageScanFindingAggregations	L	6,7
ListImageScanFindings	L	6>343,7
ListInfrastructureConfigurations	L	-
ListLifecycleExecutionResources	L	11!
ListLifecycleExecutions	L	6,12
ListLifecyclePolicies	L	-
ListTagsForResource	R	3,4,5,6,7,8,10,12,13
ListWaitingWorkflowSteps	L	-
ListWorkflowBuildVersions	L	2!
ListWorkflowExecutions	L	6!
ListWorkflows	L	-
ListWorkflowStepExecutions	L	14!>9
PutComponentPolicy	P	3!
PutContainerRecipePolicy	P	4!
PutImagePolicy	P	6!
PutImageRecipePolicy	P	8!
RetryImage	W	6!
SendWorkflowStepAction	W	6!,15!
StartImagePipelineExecution	W	7!>344	:1
StartResourceStateUpdate	W	6!
TagResource	T	3,4,5,6,7,8,10,12,13	:1
UntagResource	T	3,4,5,6,7,8,10,12,13	:2
UpdateDistributionConfiguration	W	5!>345
UpdateImagePipeline	W	7!>346
UpdateInfrastructureConfiguration	W	10!>347	:646
UpdateLifecyclePolicy	W	12!>1	:647
CancelJob	W	-
CreateJob	W	-
GetShippingLabel	R	-
GetStatus	R	-
ListJobs	L	-
UpdateJob	W	-
AddAttributesToFindings	W	-
CreateAssessmentTarget	W	-
CreateAssessmentTemplate	W	-
CreateExclusionsPreview	W	-
CreateResourceGroup	W	-
DeleteAssessmentRun	W	-
DeleteAssessmentTarget	W	-
DeleteAssessmentTemplate	W	-
DescribeAssessmentRuns	R	-
DescribeAssessmentTargets	R	-
DescribeAssessmentTemplates	R	-
DescribeCrossAccountAccessRole	R	-
DescribeExclusions	R	-
DescribeFindings	R	-
DescribeResourceGroups	R	-
DescribeRulesPackages	R	-
GetAssessmentReport	R	-
GetExclusionsPreview	R	-
GetTelemetryMetadata	R	-
ListAssessmentRunAgents	L	-
ListAssessmentRuns	L	-
ListAssessmentTargets	L	-
ListAssessmentTemplates	L	-
ListEventSubscriptions	L	-
ListExclusions	L	-
ListFindings	L	-
ListRulesPackages	L	-
ListTagsForResource	R	-
PreviewAgents	R	-
RegisterCrossAccountAccessRole	W	-
RemoveAttributesFromFindings	W	-
SetTagsForResource	T	-
StartAssessmentRun	W	-
StopAssessmentRun	W	-
SubscribeToEvent	W	-
UnsubscribeFromEvent	W	-
UpdateAssessmentTarget	W	-
ScanSbom	R	-
AssociateMember	W	-
BatchAssociateCodeSecurityScanConfiguration	W	-
BatchDisassociateCodeSecurityScanConfiguration	W	-
BatchGetAccountStatus	R	-
BatchGetCodeSnippet	R	-
BatchGetFindingDetails	R	-
BatchGetFreeTrialInfo	R	-
BatchGetMemberEc2DeepInspectionStatus	R	-
BatchUpdateMemberEc2DeepInspectionStatus	W	-
CancelFindingsReport	W	-
CancelSbomExport	W	-
CreateCisScanConfiguration	W	0!	:8
CreateCodeSecurityIntegration	W	1!	:1
CreateCodeSecurityScanConfiguration	W	2!	:1
CreateFilter	W	3!	:1
CreateFindingsReport	W	-
CreateSbomExport	W	-
DeleteCisScanConfiguration	W	0!	:0
DeleteCodeSecurityIntegration	W	1!
DeleteCodeSecurityScanConfiguration	W	2!
DeleteFilter	W	3!
DescribeOrganizationConfiguration	R	-
Disable	W	-
DisableDelegatedAdminAccount	W	-
DisassociateMember	W	-
Enable	W	-
EnableDelegatedAdminAccount	W	-
GetCisScanReport	R	-
GetCisScanResultDetails	L	-
GetClustersForImage	R	-
GetCodeSecurityIntegration	R	-
GetCodeSecurityScan	R	-
GetCodeSecurityScanConfiguration	R	-
GetConfiguration	R	-
GetDelegatedAdminAccount	R	-
GetEc2DeepInspectionConfiguration	R	-
GetEncryptionKey	R	-
GetFindingsReportStatus	R	-
GetMember	R	-
GetSbomExport	R	-
ListAccountPermissions	L	-
ListCisScanConfigurations	L	-
ListCisScanResultsAggregatedByChecks	L	-
ListCisScanResultsAggregatedByTargetResource	L	-
ListCisScans	L	-
ListCodeSecurityIntegrations	L	-
ListCodeSecurityScanConfigurationAssociations	L	-
ListCodeSecurityScanConfigurations	L	-
ListCoverage	L	-
ListCoverageStatistics	L	-
ListDelegatedAdminAccounts	L	-
ListFilters	L	-
ListFindingAggregations	L	-
ListFindings	L	-
ListMembers	L	-
ListTagsForResource	R	-
ListUsageTotals	L	-
ResetEncryptionKey	W	-
SearchVulnerabilities	R	-
SendCisSessionHealth	W	-
SendCisSessionTelemetry	W	-
StartCisSession	W	-
StartCodeSecurityScan	W	-
StopCisSession	W	-
TagResource	T	0,1,2,3	:8
UntagResource	T	0,1,2,3	:11
UpdateCisScanConfiguration	W	0!	:0
UpdateCodeSecurityIntegration	W	1!	:0
UpdateCodeSecurityScanConfiguration	W	2!	:0
UpdateConfiguration	W	-
UpdateEc2DeepInspectionConfiguration	W	-
UpdateEncryptionKey	W	-
UpdateFilter	W	3!	:1
UpdateOrganizationConfiguration	W	-
UpdateOrgEc2DeepInspectionConfiguration	W	-
NotifyHeartbeat	W	-
SendTelemetry	W	-
StartSession	W	-
StopSession	W	-
AcceptConnectionProposal	W	-	:1
CreateConnection	W	0!	:1
DeleteConnection	W	0!
DescribeConnectionProposal	R	-
GetConnection	R	0!
GetEnvironment	R	1!
ListAttachPoints	R	-
ListConnections	L	-
ListEnvironments	L	-
ListTagsForResource	R	-
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateConnection	W	0!
CreateMonitor	W	2!	:1
DeleteMonitor	W	2!
GetHealthEvent	R	2!
GetInternetEvent	R	1!
GetMonitor	R	2!
GetQueryResults	R	2!
GetQueryStatus	R	2!
Link	W	-
ListHealthEvents	L	2!
ListInternetEvents	L	-
ListMonitors	L	-
ListTagsForResource	R	2!
StartQuery	R	2!
StopQuery	R	2!
TagResource	T	2!	:1
UntagResource	T	2!	:2
UpdateMonitor	W	2!
BatchGetInvoiceProfile	R	-
CreateInvoiceUnit	W	-	:1
CreateProcurementPortalPreference	W	-	:0
DeleteInvoiceUnit	W	0!	:0
DeleteProcurementPortalPreference	W	-	:0
GetInvoiceCorrection	R	-
GetInvoiceEmailDeliveryPreferences	R	-
GetInvoicePDF	R	-
GetInvoiceUnit	R	0!
GetProcurementPortalPreference	R	-
ListInvoiceCorrections	L	-
ListInvoiceSummaries	R	-
ListInvoiceUnits	L	-
ListProcurementPortalPreferences	L	-
ListTagsForResource	R	0!	:0
PutInvoiceEmailDeliveryPreferences	W	-
PutProcurementPortalPreference	W	-	:0
StartInvoiceCorrection	W	-
TagResource	T	0!	:8
UntagResource	T	0!	:11
UpdateInvoiceUnit	W	0!	:0
UpdateProcurementPortalPreferenceStatus	W	-	:0
AcceptCertificateTransfer	W	3!
AddThingToBillingGroup	W	1!,27!
AddThingToThingGroup	W	27!,28!
AssociateSbomWithPackageVersion	W	19!>348
AssociateTargetsWithJob	W	14!,27!,28!
AttachPolicy	P	3,28
AttachPrincipalPolicy	P	3
AttachSecurityProfile	W	7,9,25!,28
AttachThingPrincipal	W	3	:648
CancelAuditMitigationActionsTask	W	-
CancelAuditTask	W	-
CancelCertificateTransfer	W	3!
CancelDetectMitigationActionsTask	W	-
CancelJob	W	14!
CancelJobExecution	W	14!,27!
ClearDefaultAuthorizer	W	-
CloseTunnel	W	32!	:649
ConfirmTopicRuleDestination	W	8!
Connect	W	5!
CreateAuditSuppression	W	-
CreateAuthorizer	W	0!	:1
CreateBillingGroup	W	1!	:1
CreateCertificateFromCsr	W	-
CreateCertificateProvider	W	4!	:1
CreateCommand	W	6!	:1
CreateCustomMetric	W	7!	:1
CreateDimension	W	9!	:1
CreateDomainConfiguration	W	10!	:650
CreateDynamicThingGroup	W	11!	:1
CreateFleetMetric	W	12!,13!	:1
CreateJob	W	14!,15,18,19,27!,28!	:1
CreateJobTemplate	W	14,15!,18,19	:1
CreateKeysAndCertificate	W	-
CreateMitigationAction	W	16!	:1
CreateOTAUpdate	W	17!	:1
CreatePackage	W	18!>348	:1
CreatePackageVersion	W	18!>349,19!	:1
CreatePolicy	P	20!	:1
CreatePolicyVersion	P	20!
CreateProvisioningClaim	W	21!
CreateProvisioningTemplate	W	21!>1	:1
CreateProvisioningTemplateVersion	W	21!
CreateRoleAlias	W	22!>1	:1
CreateScheduledAudit	W	24!	:1
CreateSecurityProfile	W	7,9,25!	:1
CreateStream	W	26!	:1
CreateThing	W	1,27!
CreateThingGroup	W	28!	:1
CreateThingType	W	29!	:1
CreateTopicRule	W	23!	:1
CreateTopicRuleDestination	W	-
DeleteAccountAuditConfiguration	W	-
DeleteAuditSuppression	W	-
DeleteAuthorizer	W	0!
DeleteBillingGroup	W	1!
DeleteCACertificate	W	2!
DeleteCertificate	W	3!
DeleteCertificateProvider	W	4!
DeleteCommand	W	6!
DeleteCommandExecution	W	5,27
DeleteConnection	W	5!
DeleteCustomMetric	W	7!
DeleteDimension	W	9!
DeleteDomainConfiguration	W	10!
DeleteDynamicThingGroup	W	11!
DeleteFleetMetric	W	12!
DeleteJob	W	14!
DeleteJobExecution	W	14!,27!
DeleteJobTemplate	W	15!
DeleteMitigationAction	W	16!
DeleteOTAUpdate	W	17!
DeletePackage	W	18!
DeletePackageVersion	W	18!,19!
DeletePolicy	P	20!
DeletePolicyVersion	P	20!
DeleteProvisioningTemplate	W	21!
DeleteProvisioningTemplateVersion	W	21!
DeleteRegistrationCode	W	-
DeleteRoleAlias	W	22!
DeleteScheduledAudit	W	24!
DeleteSecurityProfile	W	7,9,25!
DeleteStream	W	26!
DeleteThing	W	27!
DeleteThingGroup	W	28!
DeleteThingShadow	W	27!
DeleteThingType	W	29!
DeleteTopicRule	W	23!
DeleteTopicRuleDestination	W	8!
DeleteV2LoggingLevel	W	-
DeprecateThingType	W	29!
DescribeAccountAuditConfiguration	R	-
DescribeAuditFinding	R	-
DescribeAuditMitigationActionsTask	R	-
DescribeAuditSuppression	R	-
DescribeAuditTask	R	-
DescribeAuthorizer	R	0!
DescribeBillingGroup	R	1!
DescribeCACertificate	R	2!
DescribeCertificate	R	3!
DescribeCertificateProvider	R	4!
DescribeCustomMetric	R	7!
DescribeDefaultAuthorizer	R	-
DescribeDetectMitigationActionsTask	R	-
DescribeDimension	R	9!
DescribeDomainConfiguration	R	10!
DescribeEncryptionConfiguration	R	-
DescribeEndpoint	R	-
DescribeEventConfigurations	R	-
DescribeFleetMetric	R	12!
DescribeIndex	R	13!
DescribeJob	R	14!
DescribeJobExecution	R	14,27
DescribeJobTemplate	R	15!
DescribeManagedJobTemplate	R	15!
DescribeMitigationAction	R	16!
DescribeProvisioningTemplate	R	21!
DescribeProvisioningTemplateVersion	R	21!
DescribeRoleAlias	R	22!
DescribeScheduledAudit	R	24!
DescribeSecurityProfile	R	25!
DescribeStream	R	26!
DescribeThing	R	27!
DescribeThingGroup	R	28!
DescribeThingRegistrationTask	R	-
DescribeThingType	R	29!
DescribeTunnel	R	32!
DetachPolicy	P	3,28
DetachPrincipalPolicy	P	3
DetachSecurityProfile	W	7,9,25!,28
DetachThingPrincipal	W	3	:648
DisableTopicRule	W	23!
DisassociateSbomFromPackageVersion	W	19!
EnableTopicRule	W	23!
GetBehaviorModelTrainingSummaries	L	25
GetBucketsAggregation	R	13!
GetCardinality	R	13!
GetCommand	R	6!
GetCommandExecution	R	5,27
GetEffectivePolicies	R	3
GetIndexingConfiguration	R	-
GetJobDocument	R	14!
GetLoggingOptions	R	-
GetOTAUpdate	R	17!
GetPackage	R	18!
GetPackageConfiguration	R	-
GetPackageVersion	R	18!,19!
GetPercentiles	R	13!
GetPolicy	R	20!
GetPolicyVersion	R	20!
GetRegistrationCode	R	-
GetRetainedMessage	R	30!
GetStatistics	R	13!
GetThingConnectivityData	R	27!
GetThingShadow	R	27!
GetTopicRule	R	23!
GetTopicRuleDestination	R	8!
GetV2LoggingOptions	R	-
ListActiveViolations	L	25,27
ListAttachedPolicies	L	-
ListAuditFindings	L	-
ListAuditMitigationActionsExecutions	L	-
ListAuditMitigationActionsTasks	L	-
ListAuditSuppressions	L	-
ListAuditTasks	L	-
ListAuthorizers	L	-
ListBillingGroups	L	-
ListCACertificates	L	-
ListCertificateProviders	L	-
ListCertificates	L	-
ListCertificatesByCA	L	-
ListCommandExecutions	L	5,6,27
ListCommands	L	-
ListCustomMetrics	L	-
ListDetectMitigationActionsExecutions	L	27
ListDetectMitigationActionsTasks	L	-
ListDimensions	L	-
ListDomainConfigurations	L	-
ListFleetMetrics	L	-
ListIndices	L	-
ListJobExecutionsForJob	L	14!
ListJobExecutionsForThing	L	27!
ListJobs	L	-
ListJobTemplates	L	-
ListManagedJobTemplates	L	-
ListMetricValues	L	27!
ListMitigationActions	L	-
ListNamedShadowsForThing	L	27!
ListOTAUpdates	L	-
ListOutgoingCertificates	L	-
ListPackages	L	-
ListPackageVersions	L	-
ListPolicies	L	-
ListPolicyPrincipals	L	-
ListPolicyVersions	L	20!
ListPrincipalPolicies	L	-
ListPrincipalThings	L	3
ListPrincipalThingsV2	L	3
ListProvisioningTemplates	L	-
ListProvisioningTemplateVersions	L	21!
ListRelatedResourcesForAuditFinding	L	-
ListRetainedMessages	L	-
ListRoleAliases	L	-
ListSbomValidationResults	L	19!
ListScheduledAudits	L	-
ListSecurityProfiles	L	7,9
ListSecurityProfilesForTarget	L	28
ListStreams	L	-
ListTagsForResource	R	0,1,2,4,6,7,9,10,11,12,14,15,16,17,20,21,22,23,24,25,26,28,29
ListTargetsForPolicy	L	20!
ListTargetsForSecurityProfile	L	25!
ListThingGroups	L	-
ListThingGroupsForThing	L	27!
ListThingPrincipals	L	27!
ListThingPrincipalsV2	L	27!
ListThingRegistrationTaskReports	L	-
ListThingRegistrationTasks	L	-
ListThings	L	-
ListThingsInBillingGroup	L	1!
ListThingsInThingGroup	L	28!
ListThingTypes	L	-
ListTopicRuleDestinations	L	-
ListTopicRules	L	-
ListTunnels	L	-
ListV2LoggingLevels	L	-
ListViolationEvents	L	25,27
OpenTunnel	W	-	:651
Publish	W	30!
PutVerificationStateOnViolation	W	-
Receive	W	30!
RegisterCACertificate	W	-	:8>1
RegisterCertificate	W	-
RegisterCertificateWithoutCA	W	-
RegisterThing	W	-
RejectCertificateTransfer	W	3!
RemoveThingFromBillingGroup	W	1!,27!
RemoveThingFromThingGroup	W	27!,28!
ReplaceTopicRule	W	23!
RetainPublish	W	30!
RotateTunnelAccessToken	W	32!	:652
SearchIndex	R	13!
SetDefaultAuthorizer	P	0!
SetDefaultPolicyVersion	P	20!
SetLoggingOptions	W	-
SetV2LoggingLevel	W	-
SetV2LoggingOptions	W	-
StartAuditMitigationActionsTask	W	-
StartCommandExecution	W	5,6!,27	:653
StartDetectMitigationActionsTask	W	25
StartOnDemandAuditTask	W	-
StartThingRegistrationTask	W	-
StopThingRegistrationTask	W	-
Subscribe	W	31!
TagResource	T	0,1,2,4,6,7,9,10,11,12,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29	:1
TestAuthorization	R	3
TestInvokeAuthorizer	R	0!
TransferCertificate	W	3!
UntagResource	T	0,1,2,4,6,7,9,10,11,12,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29	:2
UpdateAccountAuditConfiguration	W	-
UpdateAuditSuppression	W	-
UpdateAuthorizer	W	0!
UpdateBillingGroup	W	1!
UpdateCACertificate	W	2!>1
UpdateCertificate	W	3!
UpdateCertificateProvider	W	4!
UpdateCommand	W	6!
UpdateCustomMetric	W	7!
UpdateDimension	W	9!
UpdateDomainConfiguration	W	10!
UpdateDynamicThingGroup	W	11!
UpdateEncryptionConfiguration	W	-
UpdateEventConfigurations	W	-
UpdateFleetMetric	W	12!,13!
UpdateIndexingConfiguration	W	-
UpdateJob	W	14!
UpdateMitigationAction	W	16!
UpdatePackage	W	18!>348
UpdatePackageConfiguration	W	-	>1
UpdatePackageVersion	W	18!>349,19!
UpdateProvisioningTemplate	W	21!>1
UpdateRoleAlias	W	22!>1
UpdateScheduledAudit	W	24!
UpdateSecurityProfile	W	7,9,25!
UpdateStream	W	26!
UpdateThing	W	27!
UpdateThingGroup	W	28!
UpdateThingGroupsForThing	W	27!,28
UpdateThingShadow	W	27!
UpdateThingType	W	29!
UpdateTopicRuleDestination	W	8!
ValidateSecurityProfileBehaviors	R	-
CheckVersion	R	-
DownloadTestSuite	R	-
LatestIdt	R	-
SendMetrics	W	-
SupportedVersion	R	-
BatchPutMessage	W	0!
CancelPipelineReprocessing	W	3!
CreateChannel	W	0!	:1
CreateDataset	W	1!	:1
CreateDatasetContent	W	1!
CreateDatastore	W	2!	:1
CreatePipeline	W	3!	:1
DeleteChannel	W	0!
DeleteDataset	W	1!
DeleteDatasetContent	W	1!
DeleteDatastore	W	2!
DeletePipeline	W	3!
DescribeChannel	R	0!
DescribeDataset	R	1!
DescribeDatastore	R	2!
DescribeLoggingOptions	R	-
DescribePipeline	R	3!
GetDatasetContent	R	1!
ListChannels	L	-
ListDatasetContents	L	1!
ListDatasets	L	-
ListDatastores	L	-
ListPipelines	L	-
ListTagsForResource	R	0,1,2,3
PutLoggingOptions	W	-
RunPipelineActivity	R	-
SampleChannelData	R	0!
StartPipelineReprocessing	W	3!
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:1
UpdateChannel	W	0!
UpdateDataset	W	1!
UpdateDatastore	W	2!
UpdatePipeline	W	3!
CreateSuiteDefinition	W	-	:1
DeleteSuiteDefinition	W	0!
GetEndpoint	R	-
GetSuiteDefinition	R	0!
GetSuiteRun	R	1!
GetSuiteRunReport	R	1!
ListSuiteDefinitions	L	-
ListSuiteRuns	L	0!
ListTagsForResource	R	0,1
StartSuiteRun	W	-	:1
StopSuiteRun	W	1!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateSuiteDefinition	W	0!
BatchAcknowledgeAlarm	W	0!
BatchDeleteDetector	W	1!
BatchDisableAlarm	W	0!
BatchEnableAlarm	W	0!
BatchPutMessage	W	2!
BatchResetAlarm	W	0!
BatchSnoozeAlarm	W	0!
BatchUpdateDetector	W	1!
CreateAlarmModel	W	0!	:1
CreateDetectorModel	W	1!	:1
CreateInput	W	2!	:1
DeleteAlarmModel	W	0!
DeleteDetectorModel	W	1!
DeleteInput	W	2!
DescribeAlarm	R	0!
DescribeAlarmModel	R	0!
DescribeDetector	R	1!
DescribeDetectorModel	R	1!
DescribeDetectorModelAnalysis	R	-
DescribeInput	R	2!
DescribeLoggingOptions	R	-
GetDetectorModelAnalysisResults	R	-
ListAlarmModels	L	-
ListAlarmModelVersions	L	0!
ListAlarms	L	0!
ListDetectorModels	L	-
ListDetectorModelVersions	L	1!
ListDetectors	L	1!
ListInputRoutings	L	-
ListInputs	L	-
ListTagsForResource	R	0,1,2
PutLoggingOptions	W	-
StartDetectorModelAnalysis	W	-
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateAlarmModel	W	0!
UpdateDetectorModel	W	1!
UpdateInput	W	2!
UpdateInputRouting	W	2!
CreateApplication	W	-	:1>350
DeleteApplication	W	0!>313
DescribeApplication	R	0!
ListApplications	L	-
ListTagsForResource	R	0
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateApplication	W	0!
AssociateVehicleFleet	W	2!,6!
CreateCampaign	W	0!,2!,4!,6!	:655
CreateDecoderManifest	W	1!,3!	:1
CreateFleet	W	2!,4!	:1
CreateModelManifest	W	3!,4!	:1
CreateSignalCatalog	W	4!	:1
CreateStateTemplate	W	4!,5!	:1
CreateVehicle	W	1!>351,3!,6!	:1
DeleteCampaign	W	0!
DeleteDecoderManifest	W	1!
DeleteFleet	W	2!
DeleteModelManifest	W	3!
DeleteSignalCatalog	W	4!
DeleteStateTemplate	W	5!
DeleteVehicle	W	6!
DisassociateVehicleFleet	W	2!,6!
GenerateCommandPayload	P	5,6!	:656
GetCampaign	R	0!
GetDecoderManifest	R	1!
GetEncryptionConfiguration	R	-
GetFleet	R	2!
GetLoggingOptions	R	-
GetModelManifest	R	3!
GetRegisterAccountStatus	R	-
GetSignalCatalog	R	4!
GetStateTemplate	R	5!
GetVehicle	R	6!
GetVehicleStatus	R	6!
ImportDecoderManifest	W	1!
ImportSignalCatalog	W	4!	:1
ListCampaigns	R	-
ListDecoderManifestNetworkInterfaces	L	1!
ListDecoderManifests	R	-
ListDecoderManifestSignals	L	1!
ListFleets	R	-
ListFleetsForVehicle	R	6!
ListModelManifestNodes	L	3!
ListModelManifests	R	-
ListSignalCatalogNodes	R	4!
ListSignalCatalogs	R	-
ListStateTemplates	R	-
ListTagsForResource	R	0,1,2,3,4,5,6
ListVehicles	R	-
ListVehiclesInFleet	R	2!
PutEncryptionConfiguration	W	-
PutLoggingOptions	W	-
RegisterAccount	W	-	>1
TagResource	T	0,1,2,3,4,5,6	:1
UntagResource	T	0,1,2,3,4,5,6	:2
UpdateCampaign	W	0!
UpdateDecoderManifest	W	1!
UpdateFleet	W	2!
UpdateModelManifest	W	3!
UpdateSignalCatalog	W	4!
UpdateStateTemplate	W	5!
UpdateVehicle	W	1,3,6!	:657
DescribeJobExecution	R	0!	:658
GetPendingJobExecutions	R	0!
StartNextPendingJobExecution	W	0!
UpdateJobExecution	W	0!	:658
CreateAccountAssociation	W	-	:659
CreateCloudConnector	W	-
CreateConnectorDestination	W	-	:660
CreateCredentialLocker	W	-	:1
CreateDestination	W	-
CreateEventLogConfiguration	W	-
CreateManagedThing	W	1	:1
CreateNotificationConfiguration	W	-
CreateOtaTask	W	-	:1
CreateOtaTaskConfiguration	W	-
CreateProvisioningProfile	W	-	:1
DeleteAccountAssociation	W	0!
DeleteCloudConnector	W	-	:660
DeleteConnectorDestination	W	-
DeleteCredentialLocker	W	1!
DeleteDestination	W	-
DeleteEventLogConfiguration	W	-
DeleteManagedThing	W	2!
DeleteNotificationConfiguration	W	-
DeleteOtaTask	W	3!
DeleteOtaTaskConfiguration	W	-
DeleteProvisioningProfile	W	4!
DeregisterAccountAssociation	W	0!,2!
GetAccountAssociation	R	0!
GetCloudConnector	R	-
GetConnectorDestination	R	-
GetCredentialLocker	R	1!
GetCustomEndpoint	R	-
GetDefaultEncryptionConfiguration	R	-
GetDestination	R	-
GetDeviceDiscovery	R	-
GetEventLogConfiguration	R	-
GetHubConfiguration	R	-
GetManagedThing	R	2!
GetManagedThingCapabilities	R	2!
GetManagedThingCertificate	R	2!
GetManagedThingConnectivityData	R	2!
GetManagedThingMetaData	R	2!
GetManagedThingState	R	2!
GetNotificationConfiguration	R	-
GetOtaTask	R	3!
GetOtaTaskConfiguration	R	-
GetProvisioningProfile	R	4!
GetRuntimeLogConfiguration	R	-
GetSchemaVersion	R	-
ListAccountAssociations	L	-
ListCloudConnectors	L	-
ListConnectorDestinations	L	-
ListCredentialLockers	L	-
ListDestinations	L	-
ListDeviceDiscoveries	L	-
ListDiscoveredDevices	R	-
ListEventLogConfigurations	R	-
ListManagedThingAccountAssociations	L	-
ListManagedThings	L	-
ListManagedThingSchemas	R	2!
ListNotificationConfigurations	R	-
ListOtaTaskConfigurations	R	-
ListOtaTaskExecutions	R	3!
ListOtaTasks	L	-
ListProvisioningProfiles	L	-
ListSchemaVersions	L	-
ListTagsForResource	R	0,1,2,3,4	:0
PutDefaultEncryptionConfiguration	W	-
PutHubConfiguration	W	-
PutRuntimeLogConfiguration	W	-
RegisterAccountAssociation	W	0!,2!
RegisterCustomEndpoint	W	-
ResetRuntimeLogConfiguration	W	-
SendConnectorEvent	W	-
SendManagedThingCommand	W	0,2!
StartAccountAssociationRefresh	W	0!
StartDeviceDiscovery	W	0,2
TagResource	T	0,1,2,3,4	:8
UntagResource	T	0,1,2,3,4	:11
UpdateAccountAssociation	W	0!
UpdateCloudConnector	W	-	:660
UpdateConnectorDestination	W	-
UpdateDestination	W	-
UpdateEventLogConfiguration	W	-
UpdateManagedThing	W	1,2!
UpdateNotificationConfiguration	W	-
UpdateOtaTask	W	3!
AssociateAssets	W	1!
AssociateTimeSeriesToAssetProperty	W	1!,9!
BatchAssociateProjectAssets	W	8!
BatchDisassociateProjectAssets	W	8!
BatchGetAssetPropertyAggregates	R	1,9
BatchGetAssetPropertyValue	R	1,9
BatchGetAssetPropertyValueHistory	R	1,9
BatchPutAssetPropertyValue	W	1,9
CreateAccessPolicy	W	7,8	:1
CreateAsset	W	2!	:1
CreateAssetModel	W	-	:1
CreateAssetModelCompositeModel	W	2!
CreateBulkImportJob	W	-
CreateComputationModel	W	1,2	:1
CreateDashboard	W	8!	:1
CreateDataset	W	-	:1
CreateGateway	W	-	:1
CreatePortal	W	-	:1>350
CreateProject	W	7!	:1
DeleteAccessPolicy	W	0!
DeleteAsset	W	1!
DeleteAssetModel	W	2!
DeleteAssetModelCompositeModel	W	2!
DeleteAssetModelInterfaceRelationship	W	2!
DeleteComputationModel	W	3!
DeleteDashboard	W	4!
DeleteDataset	W	5!
DeleteGateway	W	6!
DeletePortal	W	7!>313
DeleteProject	W	8!
DeleteTimeSeries	W	1,9
DescribeAccessPolicy	R	0!
DescribeAction	R	1,3
DescribeAsset	R	1!
DescribeAssetCompositeModel	R	1!
DescribeAssetModel	R	2!
DescribeAssetModelCompositeModel	R	2!
DescribeAssetModelInterfaceRelationship	R	2!
DescribeAssetProperty	R	1!
DescribeBulkImportJob	R	-
DescribeComputationModel	R	3!
DescribeComputationModelExecutionSummary	R	1,3!
DescribeDashboard	R	4!
DescribeDataset	R	5!
DescribeDefaultEncryptionConfiguration	R	-
DescribeExecution	R	-
DescribeGateway	R	6!
DescribeGatewayCapabilityConfiguration	R	6!
DescribeLoggingOptions	R	-
DescribePortal	R	7!
DescribeProject	R	8!
DescribeStorageConfiguration	R	-
DescribeTimeSeries	R	1,9	:1
DisassociateAssets	W	1!
DisassociateTimeSeriesFromAssetProperty	W	1!,9!
EnableSiteWiseIntegration	W	-
ExecuteAction	W	1,3
ExecuteQuery	R	-
GetAssetPropertyAggregates	R	1,9
GetAssetPropertyValue	R	1,9
GetAssetPropertyValueHistory	R	1,9
GetInterpolatedAssetPropertyValues	R	1,9
InvokeAssistant	R	-
ListAccessPolicies	L	7,8
ListActions	L	1,3
ListAssetModelCompositeModels	L	2!
ListAssetModelProperties	L	2!
ListAssetModels	L	-
ListAssetProperties	L	1!
ListAssetRelationships	L	1!
ListAssets	L	2
ListAssociatedAssets	L	1!
ListBulkImportJobs	L	-
ListCompositionRelationships	L	2!
ListComputationModelDataBindingUsages	L	1,2
ListComputationModelResolveToResources	L	3!
ListComputationModels	L	-
ListDashboards	L	8!
ListDatasets	L	-
ListExecutions	L	1,3
ListGateways	L	-
ListInterfaceRelationships	L	2!
ListPortals	L	-
ListProjectAssets	L	8!
ListProjects	L	7!
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9	:0
ListTimeSeries	L	1
PutAssetModelInterfaceRelationship	W	2!
PutDefaultEncryptionConfiguration	W	-
PutLoggingOptions	W	-
PutStorageConfiguration	W	-
TagResource	T	0,1,2,3,4,5,6,7,8,9	:1
UntagResource	T	0,1,2,3,4,5,6,7,8,9	:2
UpdateAccessPolicy	W	0!
UpdateAsset	W	1!
UpdateAssetModel	W	2!
UpdateAssetModelCompositeModel	W	2!
UpdateAssetModelPropertyRouting	W	2!
UpdateAssetProperty	W	1!
UpdateComputationModel	W	1,2,3!
UpdateDashboard	W	4!
UpdateDataset	W	5!
UpdateGateway	W	6!
UpdateGatewayCapabilityConfiguration	W	6!
UpdatePortal	W	7!
UpdateProject	W	8!
BatchPutPropertyValues	W	1,5!>352
CancelMetadataTransferJob	W	2!
CreateComponentType	W	5!	:1
CreateEntity	W	5!	:1
CreateMetadataTransferJob	W	-
CreateScene	W	5!	:1
CreateSyncJob	W	5!	:1
CreateWorkspace	W	-	:1
DeleteComponentType	W	0!,5!
DeleteEntity	W	1!,5!
DeleteScene	W	3!,5!
DeleteSyncJob	W	4!,5!
DeleteWorkspace	W	5!
ExecuteQuery	R	5!
GetComponentType	R	0!,5!
GetEntity	R	1!,5!
GetMetadataTransferJob	R	2!
GetPricingPlan	R	-
GetPropertyValue	R	0,1,5!>352
GetPropertyValueHistory	R	0,1,5!>352
GetScene	R	3!,5!
GetSyncJob	R	4!,5!
GetWorkspace	R	5!
ListComponents	L	1!,5!
ListComponentTypes	L	5!
ListEntities	L	5!
ListMetadataTransferJobs	L	-
ListProperties	L	1!,5!
ListScenes	L	5!
ListSyncJobs	L	5!
ListSyncResources	L	4!,5!
ListTagsForResource	L	0,1,3,4,5	:0
ListWorkspaces	L	-
TagResource	T	0,1,3,4,5	:1
UntagResource	T	0,1,3,4,5	:2
UpdateComponentType	W	0!,5!
UpdateEntity	W	1!,5!
UpdatePricingPlan	W	-
UpdateScene	W	3!,5!
UpdateWorkspace	W	5!
AssociateAwsAccountWithPartnerAccount	W	-	:1
AssociateMulticastGroupWithFuotaTask	W	2!,4!
AssociateWirelessDeviceWithFuotaTask	W	2!,8!
AssociateWirelessDeviceWithMulticastGroup	W	4!,8!
AssociateWirelessDeviceWithThing	W	8!>353,12!
AssociateWirelessGatewayWithCertificate	W	9!,11!
AssociateWirelessGatewayWithThing	W	9!>353,12!
CancelMulticastGroupSession	W	4!
CreateDestination	W	-	:1
CreateDeviceProfile	W	-	:1
CreateFuotaTask	W	-	:1
CreateMulticastGroup	W	-	:1
CreateNetworkAnalyzerConfiguration	W	4!,8!,9!	:1
CreateServiceProfile	W	-	:1
CreateWirelessDevice	W	0,1,6	:1
CreateWirelessGateway	W	-	:1
CreateWirelessGatewayTask	W	9!
CreateWirelessGatewayTaskDefinition	W	-	:1
DeleteDestination	W	0!
DeleteDeviceProfile	W	1!
DeleteFuotaTask	W	2!
DeleteMulticastGroup	W	4!
DeleteNetworkAnalyzerConfiguration	W	5!
DeleteQueuedMessages	W	-
DeleteServiceProfile	W	6!
DeleteWirelessDevice	W	8!
DeleteWirelessDeviceImportTask	W	3!
DeleteWirelessGateway	W	9!
DeleteWirelessGatewayTask	W	9!
DeleteWirelessGatewayTaskDefinition	W	10!
DeregisterWirelessDevice	W	8!
DisassociateAwsAccountFromPartnerAccount	W	7!
DisassociateMulticastGroupFromFuotaTask	W	2!,4!
DisassociateWirelessDeviceFromFuotaTask	W	2!,8!
DisassociateWirelessDeviceFromMulticastGroup	W	4!,8!
DisassociateWirelessDeviceFromThing	W	8!>353,12!
DisassociateWirelessGatewayFromCertificate	W	9!,11!
DisassociateWirelessGatewayFromThing	W	9!>353,12!
GetDestination	R	0!
GetDeviceProfile	R	1!
GetEventConfigurationByResourceTypes	R	-
GetFuotaTask	R	2!
GetLogLevelsByResourceTypes	R	-
GetMetricConfiguration	R	-
GetMetrics	R	-
GetMulticastGroup	R	4!
GetMulticastGroupSession	R	4!
GetNetworkAnalyzerConfiguration	R	5!
GetPartnerAccount	R	7!
GetPosition	R	8,9
GetPositionConfiguration	R	8,9
GetPositionEstimate	R	-
GetResourceEventConfiguration	R	7,8,9
GetResourceLogLevel	R	8,9
GetResourcePosition	R	8,9
GetServiceEndpoint	R	-
GetServiceProfile	R	6!
GetWirelessDevice	R	8!
GetWirelessDeviceImportTask	R	3!
GetWirelessDeviceStatistics	R	8!
GetWirelessGateway	R	9!
GetWirelessGatewayCertificate	R	9!
GetWirelessGatewayFirmwareInformation	R	9!
GetWirelessGatewayStatistics	R	9!
GetWirelessGatewayTask	R	9!
GetWirelessGatewayTaskDefinition	R	10!
ListDestinations	R	-
ListDeviceProfiles	R	-
ListDevicesForWirelessDeviceImportTask	R	3!
ListEventConfigurations	R	-
ListFuotaTasks	R	-
ListMulticastGroups	R	-
ListMulticastGroupsByFuotaTask	R	2!
ListNetworkAnalyzerConfigurations	R	-
ListPartnerAccounts	R	-
ListPositionConfigurations	R	-
ListQueuedMessages	R	-
ListServiceProfiles	R	-
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10
ListWirelessDeviceImportTasks	R	-
ListWirelessDevices	R	-
ListWirelessGateways	R	-
ListWirelessGatewayTaskDefinitions	R	-
PutPositionConfiguration	W	8,9
PutResourceLogLevel	W	8,9
ResetAllResourceLogLevels	W	-
ResetResourceLogLevel	W	8,9
SendDataToMulticastGroup	W	4!
SendDataToWirelessDevice	W	8!
StartBulkAssociateWirelessDeviceWithMulticastGroup	W	4!
StartBulkDisassociateWirelessDeviceFromMulticastGroup	W	4!
StartFuotaTask	W	2!
StartMulticastGroupSession	W	4!
StartNetworkAnalyzerStream	W	5!
StartSingleWirelessDeviceImportTask	W	0	:1
StartWirelessDeviceImportTask	W	0,3!	:1
TagResource	T	0,1,2,3,4,5,6,7,8,9,10	:1
TestWirelessDevice	W	8!
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	:2
UpdateDestination	W	0!
UpdateEventConfigurationByResourceTypes	W	-
UpdateFuotaTask	W	2!
UpdateLogLevelsByResourceTypes	W	-
UpdateMetricConfiguration	W	-
UpdateMulticastGroup	W	4!
UpdateNetworkAnalyzerConfiguration	W	4!,5!,8!,9!
UpdatePartnerAccount	W	7!
UpdatePosition	W	8,9
UpdateResourceEventConfiguration	W	7,8,9
UpdateResourcePosition	W	8,9
UpdateWirelessDevice	W	0,1,6,8!
UpdateWirelessDeviceImportTask	W	3!
UpdateWirelessGateway	W	9!
AcceptCall	W	2!
ApprovePaymentRequest	W	7!
ApproveProposal	W	10!
ArchiveConversation	W	4!
CompleteProposal	W	10!
CreateConversation	W	-
CreateExpert	W	-
CreateListing	W	-
CreateMilestoneProposal	W	-
CreatePaymentRequest	W	-
CreateProject	W	-
CreateRequest	W	-
CreateScheduledProposal	W	-
CreateSeller	W	-
CreateUpfrontProposal	W	-
DeclineCall	W	2!
DeleteAttachment	W	0!
DisableIndividualPublicProfile	W	5!
DownloadAttachment	R	0!
EnableIndividualPublicProfile	W	5!
EndCall	W	2!
GetBuyer	R	1!
GetCall	R	2!
GetChatInfo	R	4!
GetChatMessages	R	4!
GetChatToken	R	13!
GetCompanyChatMessages	R	4!
GetCompanyProfile	R	3!
GetConversation	R	4!
GetExpert	R	5!
GetListing	R	6!
GetMarketplaceSeller	R	12!
GetPaymentRequest	R	7!
GetProposal	R	10!
GetRequest	R	11!
GetReview	R	12!
HideRequest	W	11!
InitiateCall	W	-
LinkAwsCertification	W	5!
ListAttachments	L	0!
ListConversations	R	4!
ListExpertAccessLogs	R	9!
ListListings	R	6!
ListPaymentRequests	R	7,8
ListProposals	R	10!
ListRequests	R	11!
ListReviews	R	12!
MarkChatMessageRead	W	4!
RejectPaymentRequest	W	7!
RejectProposal	W	10!
SendCompanyChatMessage	W	4!
SendIndividualChatMessage	W	4!
UnarchiveConversation	W	4!
UnlinkAwsCertification	W	5!
UpdateCompanyProfile	W	3!
UpdateConversationMembers	W	4!
UpdateExpert	W	5!
UpdateListing	W	6!
UpdateRequest	W	11!
UploadAttachment	W	-
WithdrawPaymentRequest	W	7!
WithdrawProposal	W	10!
WriteReview	W	12!
ApproveAccessGrant	W	0!
ApprovePermissionRequest	W	0!
AssumePermissionRole	W	0!
CreatePermissionRequest	W	0!
GetPermissionRequest	R	0!
ListPermissionRequests	R	0!
RejectPermissionRequest	W	0!
RevokePermissionRequest	W	0!
WithdrawPermissionRequest	W	0!
BatchGetChannel	R	0!
BatchGetStreamKey	R	10!
BatchStartViewerSessionRevocation	W	0!
CreateChannel	W	0!,10!	:1
CreateEncoderConfiguration	W	2!	:1
CreateIngestConfiguration	W	3!	:1
CreateParticipantToken	W	8!	:1
CreatePlaybackRestrictionPolicy	W	5!	:1
CreateRecordingConfiguration	W	7!	:1
CreateStage	W	8!	:1
CreateStorageConfiguration	W	9!	:1
CreateStreamKey	W	10!	:1
DeleteChannel	W	0!,10!
DeleteEncoderConfiguration	W	2!
DeleteIngestConfiguration	W	3!
DeletePlaybackKeyPair	W	4!
DeletePlaybackRestrictionPolicy	W	5!
DeletePublicKey	W	6!
DeleteRecordingConfiguration	W	7!
DeleteStage	W	8!
DeleteStorageConfiguration	W	9!
DeleteStreamKey	W	10!
DisconnectParticipant	W	8!
GetChannel	R	0!
GetComposition	R	1!
GetEncoderConfiguration	R	2!
GetIngestConfiguration	R	3!
GetParticipant	R	8!
GetPlaybackKeyPair	R	4!
GetPlaybackRestrictionPolicy	R	5!
GetPublicKey	R	6!
GetRecordingConfiguration	R	7!
GetStage	R	8!
GetStageSession	R	8!
GetStorageConfiguration	R	9!
GetStream	R	0!
GetStreamKey	R	10!
GetStreamSession	R	0!
ImportPlaybackKeyPair	W	4!	:1
ImportPublicKey	W	6!	:1
ListChannels	L	0!
ListCompositions	L	2,8
ListEncoderConfigurations	L	-
ListIngestConfigurations	L	-
ListParticipantEvents	L	8!
ListParticipantReplicas	L	8!
ListParticipants	L	8!
ListPlaybackKeyPairs	L	4!
ListPlaybackRestrictionPolicies	L	-
ListPublicKeys	L	-
ListRecordingConfigurations	L	7!
ListStages	L	8!
ListStageSessions	L	8!
ListStorageConfigurations	L	-
ListStreamKeys	L	0!,10!
ListStreams	L	0!
ListStreamSessions	L	0!
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10	:1
PutMetadata	W	0!
StartComposition	W	0,2!,8!,9	:1
StartParticipantReplication	W	8!	:1
StartViewerSessionRevocation	W	0!
StopComposition	W	1!
StopParticipantReplication	W	8!
StopStream	W	0!
TagResource	T	0,1,2,3,4,5,6,7,8,9,10	:1
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	:2
UpdateChannel	W	0!
UpdateIngestConfiguration	W	3!
UpdatePlaybackRestrictionPolicy	W	5!
UpdateStage	W	8!
CreateChatToken	W	1!	:1
CreateLoggingConfiguration	W	0!	:1
CreateRoom	W	1!	:1
DeleteLoggingConfiguration	W	0!
DeleteMessage	W	1!
DeleteRoom	W	1!
DisconnectUser	W	1!
GetLoggingConfiguration	R	0!
GetRoom	R	1!
ListLoggingConfigurations	L	0!
ListRooms	L	1!
ListTagsForResource	R	1	:1
SendEvent	W	1!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateLoggingConfiguration	W	0!
UpdateRoom	W	1!
BatchAssociateScramSecret	W	0!>354
BatchDisassociateScramSecret	W	0!>355
CreateCluster	W	0!>356	:1
CreateClusterV2	W	0!>357	:1
CreateConfiguration	W	1!
CreateReplicator	W	3!>358	:1
CreateTopic	W	4!>359
CreateVpcConnection	W	0!>360,6!	:1
DeleteCluster	W	0!>361
DeleteClusterPolicy	W	0!
DeleteConfiguration	W	1!
DeleteReplicator	W	3!
DeleteTopic	W	4!>362
DeleteVpcConnection	W	6!>193
DescribeCluster	R	0!
DescribeClusterOperation	R	-
DescribeClusterOperationV2	R	-
DescribeClusterV2	R	0!
DescribeConfiguration	R	1!
DescribeConfigurationRevision	R	1!
DescribeReplicator	R	3!
DescribeTopic	R	4!>363
DescribeTopicPartitions	R	4!>363
DescribeVpcConnection	R	6!
GetBootstrapBrokers	R	-
GetClusterPolicy	R	0!
GetCompatibleKafkaVersions	L	-
ListClientVpcConnections	L	0!
ListClusterOperations	L	0!
ListClusterOperationsV2	L	0!
ListClusters	L	-
ListClustersV2	L	-
ListConfigurationRevisions	L	1!
ListConfigurations	L	-
ListKafkaVersions	L	-
ListNodes	L	0!
ListReplicators	L	-
ListScramSecrets	L	0!
ListTagsForResource	R	0!
ListTopics	L	0!>364
ListVpcConnections	L	-
PutClusterPolicy	W	0!
RebootBroker	W	0!
RejectClientVpcConnection	W	0!,6!
TagResource	T	0,6	:1
UntagResource	T	0,6	:2
UpdateBrokerCount	W	0!
UpdateBrokerStorage	W	0!
UpdateBrokerType	W	0!
UpdateClusterConfiguration	W	0!,1!
UpdateClusterKafkaVersion	W	0!
UpdateConfiguration	W	1!
UpdateConnectivity	W	0!>365	:661
UpdateMonitoring	W	0!
UpdateRebalancing	W	0!
UpdateReplicationInfo	W	3!
UpdateSecurity	W	0!>355
UpdateStorage	W	0!
UpdateTopic	W	4!>366
AlterCluster	W	0!>367
AlterClusterDynamicConfiguration	W	0!>368
AlterGroup	W	1!>369
AlterTopic	W	2!>364
AlterTopicDynamicConfiguration	W	2!>370
AlterTransactionalId	W	3!>371
Connect	W	0!
CreateTopic	W	2!>372
DeleteGroup	W	1!>369
DeleteTopic	W	2!>364
DescribeCluster	L	0!>372
DescribeClusterDynamicConfiguration	L	0!>372
DescribeGroup	L	1!>372
DescribeTopic	L	2!>372
DescribeTopicDynamicConfiguration	L	2!>372
DescribeTransactionalId	L	3!>372
ReadData	R	2!>373
WriteData	W	2!>364
WriteDataIdempotently	W	0!>374
CreateConnector	W	-	>375
CreateCustomPlugin	W	-	>105
CreateWorkerConfiguration	W	-
DeleteConnector	W	0!>376
DeleteCustomPlugin	W	2!
DeleteWorkerConfiguration	W	3!
DescribeConnector	R	0!
DescribeConnectorOperation	R	1!
DescribeCustomPlugin	R	2!
DescribeWorkerConfiguration	R	3!
ListConnectorOperations	R	0!
ListConnectors	R	-
ListCustomPlugins	R	-
ListTagsForResource	R	0:0,2:0,3:0
ListWorkerConfigurations	R	-
TagResource	T	0:8,2:8,3:8	:1
UntagResource	T	0:2,2:2,3:2	:2
UpdateConnector	W	0!
AssociateEntitiesToExperience	W	2!,5!
AssociatePersonasToEntities	W	2!,5!
BatchDeleteDocument	W	5!
BatchDeleteFeaturedResultsSet	W	4!,5!
BatchGetDocumentStatus	R	5!
BatchPutDocument	W	5!
ClearQuerySuggestions	W	5!
CreateAccessControlConfiguration	W	5!
CreateDataSource	W	5!	:1
CreateExperience	W	5!
CreateFaq	W	5!	:1
CreateFeaturedResultsSet	W	5!	:1
CreateIndex	W	-	:1
CreateQuerySuggestionsBlockList	W	5!	:1
CreateThesaurus	W	5!	:1
DeleteAccessControlConfiguration	W	0!,5!
DeleteDataSource	W	1!,5!
DeleteExperience	W	2!,5!
DeleteFaq	W	3!,5!
DeleteIndex	W	5!
DeletePrincipalMapping	W	1,5!
DeleteQuerySuggestionsBlockList	W	5!,6!
DeleteThesaurus	W	5!,7!
DescribeAccessControlConfiguration	R	0!,5!
DescribeDataSource	R	1!,5!
DescribeExperience	R	2!,5!
DescribeFaq	R	3!,5!
DescribeFeaturedResultsSet	R	4!,5!
DescribeIndex	R	5!
DescribePrincipalMapping	R	1,5!
DescribeQuerySuggestionsBlockList	R	5!,6!
DescribeQuerySuggestionsConfig	R	5!
DescribeThesaurus	R	5!,7!
DisassociateEntitiesFromExperience	W	2!,5!
DisassociatePersonasFromEntities	W	2!,5!
GetQuerySuggestions	R	5!
GetSnapshots	R	5!
ListAccessControlConfigurations	L	5!
ListDataSources	L	5!
ListDataSourceSyncJobs	L	1!,5!
ListEntityPersonas	L	2!,5!
ListExperienceEntities	L	2!,5!
ListExperiences	L	5!
ListFaqs	L	5!
ListFeaturedResultsSets	L	5!
ListGroupsOlderThanOrderingId	L	1,5!
ListIndices	L	-
ListQuerySuggestionsBlockLists	L	5!
ListTagsForResource	R	1,3,4,5,6,7
ListThesauri	L	5!
PutPrincipalMapping	W	1,5!
Query	R	5!
Retrieve	R	5!
StartDataSourceSyncJob	W	1!,5!
StopDataSourceSyncJob	W	1!,5!
SubmitFeedback	W	5!
TagResource	T	1,3,4,5,6,7	:1
UntagResource	T	1,3,4,5,6,7	:2
UpdateAccessControlConfiguration	W	0!,5!
UpdateDataSource	W	1!,5!
UpdateExperience	W	5!
UpdateFeaturedResultsSet	W	4!,5!
UpdateIndex	W	5!
UpdateQuerySuggestionsBlockList	W	5!,6!
UpdateQuerySuggestionsConfig	W	5!
UpdateThesaurus	W	5!,7!
CreateRescoreExecutionPlan	W	-	:1
DeleteRescoreExecutionPlan	W	0!
DescribeRescoreExecutionPlan	R	0!
ListRescoreExecutionPlans	L	-
ListTagsForResource	R	0
Rescore	R	0!
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateRescoreExecutionPlan	W	0!
AddTagsToStream	T	2!:8
CreateStream	W	2!:8
DecreaseStreamRetentionPeriod	W	2!:0
DeleteResourcePolicy	W	0!:0,2!:0
DeleteStream	W	2!:0
DeregisterStreamConsumer	W	0!:0
DescribeAccountSettings	R	-
DescribeLimits	R	-
DescribeStream	R	2!:0
DescribeStreamConsumer	R	0!:0
DescribeStreamSummary	R	2!:0
DisableEnhancedMonitoring	W	-
EnableEnhancedMonitoring	W	-
GetRecords	R	2!:0
GetResourcePolicy	R	0!:0,2!:0
GetShardIterator	R	2!:0
IncreaseStreamRetentionPeriod	W	2!:0
InjectApiError	W	-	:662
ListShards	L	2!:0
ListStreamConsumers	L	2!:0
ListStreams	L	-
ListTagsForResource	R	0!:0,2!:0
ListTagsForStream	R	2!:0
MergeShards	W	2!:0
PutRecord	W	2!:0
PutRecords	W	2!:0
PutResourcePolicy	W	0!:0,2!:0
RegisterStreamConsumer	W	2!:8
RemoveTagsFromStream	T	2!:11
SplitShard	W	2!:0
StartStreamEncryption	W	1!,2!:0
StopStreamEncryption	W	1!,2!:0
SubscribeToShard	R	0!:0
TagResource	T	0!:8,2!:8
UntagResource	T	0!:11,2!:11
UpdateAccountSettings	W	-
UpdateMaxRecordSize	W	2!:0
UpdateShardCount	W	-
UpdateStreamMode	W	-
UpdateStreamWarmThroughput	W	2!:0
AddApplicationCloudWatchLoggingOption	W	0!
AddApplicationInput	W	0!
AddApplicationInputProcessingConfiguration	W	0!
AddApplicationOutput	W	0!
AddApplicationReferenceDataSource	W	0!
AddApplicationVpcConfiguration	W	0!
CreateApplication	W	-	:1>1
CreateApplicationPresignedUrl	R	0!
CreateApplicationSnapshot	W	0!
DeleteApplication	W	0!
DeleteApplicationCloudWatchLoggingOption	W	0!
DeleteApplicationInputProcessingConfiguration	W	0!
DeleteApplicationOutput	W	0!
DeleteApplicationReferenceDataSource	W	0!
DeleteApplicationSnapshot	W	0!
DeleteApplicationVpcConfiguration	W	0!
DescribeApplication	R	0!
DescribeApplicationOperation	R	0!
DescribeApplicationSnapshot	R	0!
DescribeApplicationVersion	R	0!
DiscoverInputSchema	R	-	>1
GetApplicationState	R	0!
ListApplicationOperations	R	0!
ListApplications	L	-
ListApplicationSnapshots	R	0!
ListApplicationVersions	R	0!
ListTagsForResource	R	0!
RollbackApplication	W	0!
StartApplication	W	0!
StopApplication	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateApplication	W	0!
UpdateApplicationMaintenanceConfiguration	W	0!
ConnectAsMaster	W	0!
ConnectAsViewer	W	0!
CreateSignalingChannel	W	0!	:1
CreateStream	W	1!	:1
DeleteEdgeConfiguration	W	1!
DeleteSignalingChannel	W	0!
DeleteStream	W	1!
DescribeEdgeConfiguration	R	1!
DescribeImageGenerationConfiguration	R	1!
DescribeMappedResourceConfiguration	L	1!
DescribeMediaStorageConfiguration	R	0!
DescribeNotificationConfiguration	R	1!
DescribeSignalingChannel	L	0!
DescribeStream	L	1!
DescribeStreamStorageConfiguration	R	1!
GetClip	R	1!
GetDASHStreamingSessionURL	R	1!
GetDataEndpoint	R	1!
GetHLSStreamingSessionURL	R	1!
GetIceServerConfig	R	0!
GetImages	R	1!
GetMedia	R	1!
GetMediaForFragmentList	R	1!
GetSignalingChannelEndpoint	R	0!
JoinStorageSession	W	0!
JoinStorageSessionAsViewer	W	0!
ListEdgeAgentConfigurations	L	-
ListFragments	L	1!
ListSignalingChannels	L	-
ListStreams	L	-
ListTagsForResource	R	0,1
ListTagsForStream	R	1!
PutMedia	W	1!
SendAlexaOfferToMaster	W	0!
StartEdgeConfigurationUpdate	W	1!
TagResource	T	0,1	:1
TagStream	T	1!	:1
UntagResource	T	0,1	:2
UntagStream	T	1!	:2
UpdateDataRetention	W	1!
UpdateImageGenerationConfiguration	W	1!
UpdateMediaStorageConfiguration	W	0!
UpdateNotificationConfiguration	W	1!
UpdateSignalingChannel	W	0!
UpdateStream	W	1!
UpdateStreamStorageConfiguration	W	1!
CancelKeyDeletion	W	1!	:664
ConnectCustomKeyStore	W	-	:665
CreateAlias	W	0!,1!	:664
CreateCustomKeyStore	W	-	:665>377
CreateGrant	P	1!	:666
CreateKey	W	-	:667>378
Decrypt	W	1!	:668
DeleteAlias	W	0!,1!	:664
DeleteCustomKeyStore	W	-	:665
DeleteImportedKeyMaterial	W	1!	:664
DeriveSharedSecret	W	1!	:669
DescribeCustomKeyStores	R	-	:665
DescribeKey	R	1!	:670
DisableKey	W	1!	:664
DisableKeyRotation	W	1!	:664
DisconnectCustomKeyStore	W	-	:665
EnableKey	W	1!	:664
EnableKeyRotation	W	1!	:671
Encrypt	W	1!	:672
GenerateDataKey	W	1!	:668
GenerateDataKeyPair	W	1!	:673
GenerateDataKeyPairWithoutPlaintext	W	1!	:674
GenerateDataKeyWithoutPlaintext	W	1!	:672
GenerateMac	W	1!	:675
GenerateRandom	W	-	:676
GetKeyPolicy	R	1!	:664
GetKeyRotationStatus	R	1!	:664
GetParametersForImport	R	1!	:677
GetPublicKey	R	1!	:670
ImportKeyMaterial	W	1!	:678
ListAliases	L	-
ListGrants	L	1!	:679
ListKeyPolicies	L	1!	:664
ListKeyRotations	L	1!	:664
ListKeys	L	-
ListResourceTags	L	1!	:664
ListRetirableGrants	L	-
PutKeyPolicy	P	1!	:680
ReEncryptFrom	W	1!	:681
ReEncryptTo	W	1!	:681
ReplicateKey	W	1!>379	:682
RetireGrant	P	1!	:683
RevokeGrant	P	1!	:679
RotateKeyOnDemand	W	1!	:664
ScheduleKeyDeletion	W	1!	:684
Sign	W	1!	:685
SynchronizeMultiRegionKey	W	1!
TagResource	T	1!	:686
UntagResource	T	1!	:687
UpdateAlias	W	0!,1!	:664
UpdateCustomKeyStore	W	-	:665>380
UpdateKeyDescription	W	1!	:664
UpdatePrimaryRegion	W	1!	:688
Verify	W	1!	:685
VerifyMac	W	1!	:675
AddLFTagsToResource	T	-
BatchGrantPermissions	P	-
BatchRevokePermissions	P	-
CancelTransaction	W	-
CommitTransaction	W	-
CreateDataCellsFilter	W	-
CreateLakeFormationIdentityCenterConfiguration	W	-
CreateLakeFormationOptIn	W	-
CreateLFTag	W	-
CreateLFTagExpression	W	-
DeleteDataCellsFilter	W	-
DeleteLakeFormationIdentityCenterConfiguration	W	-
DeleteLakeFormationOptIn	W	-
DeleteLFTag	W	-
DeleteLFTagExpression	W	-
DeleteObjectsOnCancel	W	-
DeregisterResource	W	-
DescribeLakeFormationIdentityCenterConfiguration	R	-
DescribeResource	R	-
DescribeTransaction	R	-
ExtendTransaction	W	-
GetDataAccess	W	-	:689
GetDataCellsFilter	R	-
GetDataLakePrincipal	R	-
GetDataLakeSettings	R	-
GetEffectivePermissionsForPath	R	-
GetLFTag	R	-
GetLFTagExpression	R	-
GetQueryState	R	-	>381
GetQueryStatistics	R	-	>381
GetResourceLFTags	R	-
GetTableObjects	R	-
GetTemporaryGluePartitionCredentials	R	-
GetTemporaryGlueTableCredentials	R	-
GetWorkUnitResults	R	-	>382
GetWorkUnits	R	-	>381
GrantPermissions	P	-
ListDataCellsFilter	L	-
ListLakeFormationOptIns	L	-
ListLFTagExpressions	R	-
ListLFTags	R	-
ListPermissions	L	-
ListResources	L	-
ListTableStorageOptimizers	L	-
ListTransactions	L	-
PutDataLakeSettings	P	-
RegisterResource	W	-
RegisterResourceWithPrivilegedAccess	W	-
RemoveLFTagsFromResource	T	-
RevokePermissions	P	-
SearchDatabasesByLFTags	R	-
SearchTablesByLFTags	R	-
StartQueryPlanning	W	-
StartTransaction	W	-
UpdateDataCellsFilter	W	-
UpdateLakeFormationIdentityCenterConfiguration	W	-
UpdateLFTag	W	-
UpdateLFTagExpression	W	-
UpdateResource	W	-
UpdateTableObjects	W	-
UpdateTableStorageOptimizer	W	-
AddLayerVersionPermission	P	8!
AddPermission	P	4!	:690
CheckpointDurableExecution	W	2!
CreateAlias	W	4!
CreateCapacityProvider	W	0!>383	:691
CreateCodeSigningConfig	W	-	:1
CreateEventSourceMapping	W	-	:692
CreateFunction	W	4!>384	:693
CreateFunctionUrlConfig	W	4!	:694
DeleteAlias	W	4!
DeleteCapacityProvider	W	0!
DeleteCodeSigningConfig	W	1!
DeleteEventSourceMapping	W	3!	:695
DeleteFunction	W	4!
DeleteFunctionCodeSigningConfig	W	4!
DeleteFunctionConcurrency	W	4!
DeleteFunctionEventInvokeConfig	W	4!
DeleteFunctionUrlConfig	W	4!	:694
DeleteLayerVersion	W	8!
DeleteProvisionedConcurrencyConfig	W	5,6
DisableReplication	P	4!
EnableReplication	P	4!
GetAccountSettings	R	-
GetAlias	R	4!
GetCapacityProvider	R	0!
GetCodeSigningConfig	R	1!
GetDurableExecution	R	2!
GetDurableExecutionHistory	R	2!
GetDurableExecutionState	R	2!
GetEventSourceMapping	R	3!	:695
GetFunction	R	4!
GetFunctionCodeSigningConfig	R	4!
GetFunctionConcurrency	R	4!
GetFunctionConfiguration	R	4!
GetFunctionEventInvokeConfig	R	4!
GetFunctionRecursionConfig	R	4!
GetFunctionScalingConfig	R	4!
GetFunctionUrlConfig	R	4!	:694
GetLayerVersion	R	8!
GetLayerVersionPolicy	R	8!
GetPolicy	R	4!
GetProvisionedConcurrencyConfig	R	5,6
GetRuntimeManagementConfig	R	4!
InvokeAsync	W	4!
InvokeFunction	W	4!	:696
InvokeFunctionUrl	W	4!	:697
ListAliases	L	4!
ListCapacityProviders	L	-
ListCodeSigningConfigs	L	-
ListDurableExecutionsByFunction	L	4!
ListEventSourceMappings	L	-
ListFunctionEventInvokeConfigs	L	4!
ListFunctions	L	-
ListFunctionsByCodeSigningConfig	L	1!
ListFunctionUrlConfigs	L	4!	:698
ListFunctionVersionsByCapacityProvider	L	0!
ListLayers	L	-
ListLayerVersions	L	-
ListProvisionedConcurrencyConfigs	L	4!
ListTags	R	0,1,3,4
ListVersionsByFunction	L	4!
PassCapacityProvider	W	0!
PublishLayerVersion	W	7!
PublishVersion	W	4!
PutFunctionCodeSigningConfig	W	1!,4!	:699
PutFunctionConcurrency	W	4!
PutFunctionEventInvokeConfig	W	4!
PutFunctionRecursionConfig	W	4!
PutFunctionScalingConfig	W	4!
PutProvisionedConcurrencyConfig	W	5,6
PutRuntimeManagementConfig	W	4!
RemoveLayerVersionPermission	P	8!
RemovePermission	P	4!	:690
SendDurableExecutionCallbackFailure	W	2!
SendDurableExecutionCallbackHeartbeat	W	2!
SendDurableExecutionCallbackSuccess	W	2!
StopDurableExecution	W	2!
TagResource	T	0,1,3,4	:1
UntagResource	T	0,1,3,4	:2
UpdateAlias	W	4!
UpdateCapacityProvider	W	0!
UpdateCodeSigningConfig	W	1!
UpdateEventSourceMapping	W	3!	:695
UpdateFunctionCode	W	4!
UpdateFunctionCodeSigningConfig	W	1!,4!
UpdateFunctionConfiguration	W	4!	:700
UpdateFunctionEventInvokeConfig	W	4!
UpdateFunctionUrlConfig	W	4!	:694
CreateAdditionalNode	W	-
CreateDeployment	W	0!:1
CreateSettingsSet	W	-
DeleteAdditionalNode	W	-
DeleteApp	W	-
DeleteDeployment	W	0!:0
DeleteSettingsSet	W	-
DescribeAdditionalNode	R	-
DescribeProvisionedApp	R	-
DescribeProvisioningEvents	R	-
DescribeSettingsSet	R	-
GetDeployment	R	0!:0
GetDeploymentPatternVersion	R	-
GetInfrastructureSuggestion	R	-
GetIpAddress	R	-
GetResourceCostEstimate	R	-
GetResourceRecommendation	R	-
GetSettingsSet	R	-
GetWorkload	R	-
GetWorkloadAsset	R	-
GetWorkloadAssets	R	-
GetWorkloadDeploymentPattern	R	-
ListAdditionalNodes	L	-
ListAllowedResources	L	-
ListDeploymentEvents	L	-
ListDeploymentPatternVersions	L	-
ListDeployments	L	-
ListProvisionedApps	L	-
ListResourceCostEstimates	L	-
ListSettingsSets	L	-
ListTagsForResource	R	0:0
ListWorkloadDeploymentOptions	L	-
ListWorkloadDeploymentPatterns	L	-
ListWorkloads	L	-
PutSettingsSet	W	-
StartProvisioning	W	-
TagResource	T	0:8
UntagResource	T	0:2
UpdateDeployment	W	0!:0
UpdateSettingsSet	W	-
BatchCreateCustomVocabularyItem	W	0!
BatchDeleteCustomVocabularyItem	W	0!
BatchUpdateCustomVocabularyItem	W	0!
BuildBotLocale	W	0!
CreateBot	W	0!,1!	:1
CreateBotAlias	W	1!	:1
CreateBotChannel	W	0!
CreateBotLocale	W	0!
CreateBotReplica	W	0!
CreateBotVersion	W	0!
CreateCustomVocabulary	W	0!
CreateExport	W	0,6
CreateIntent	W	0!
CreateIntentVersion	W	4!
CreateResourcePolicy	W	0,1
CreateResourcePolicyStatement	W	0,1
CreateSlot	W	0!
CreateSlotType	W	0!
CreateSlotTypeVersion	W	5!
CreateTestSet	W	-
CreateTestSetDiscrepancyReport	W	6!
CreateUploadUrl	W	-
DeleteBot	W	0!>385,1!
DeleteBotAlias	W	1!
DeleteBotAnalyzerRecommendation	W	0!
DeleteBotChannel	W	0!
DeleteBotChannelAssociation	W	3!
DeleteBotLocale	W	0!>386
DeleteBotReplica	W	0!
DeleteBotVersion	W	0!
DeleteCustomVocabulary	W	0!
DeleteExport	W	0,6
DeleteImport	W	0,6
DeleteIntent	W	0!
DeleteIntentVersion	W	4!
DeleteResourcePolicy	W	0,1
DeleteResourcePolicyStatement	W	0,1
DeleteSession	W	1!
DeleteSlot	W	0!
DeleteSlotType	W	0!
DeleteSlotTypeVersion	W	5!
DeleteTestSet	W	6!
DeleteUtterances	W	0!
DescribeBot	R	0!
DescribeBotAlias	R	1!
DescribeBotAnalyzerRecommendation	R	0!
DescribeBotChannel	R	0!
DescribeBotLocale	R	0!
DescribeBotRecommendation	R	0!
DescribeBotReplica	R	0!
DescribeBotResourceGeneration	R	0!
DescribeBotVersion	R	0!
DescribeCustomVocabulary	R	0!
DescribeCustomVocabularyMetadata	R	0!
DescribeExport	R	0>387,6
DescribeImport	R	0,6
DescribeIntent	R	0!
DescribeResourcePolicy	R	0,1
DescribeSlot	R	0!
DescribeSlotType	R	0!
DescribeTestExecution	R	6!
DescribeTestSet	R	6!
DescribeTestSetDiscrepancyReport	R	6!
DescribeTestSetGeneration	R	6
GenerateBotElement	R	0!
GetBot	R	1,2
GetBotAlias	R	1!
GetBotAliases	L	-
GetBotChannelAssociation	R	3!
GetBotChannelAssociations	L	3!
GetBots	L	-
GetBotVersions	L	2!
GetBuiltinIntent	R	-
GetBuiltinIntents	R	-
GetBuiltinSlotTypes	R	-
GetExport	R	2!
GetImport	R	-
GetIntent	R	4!
GetIntents	L	-
GetIntentVersions	L	4!
GetMigration	R	-
GetMigrations	L	-
GetSession	R	1!
GetSlotType	R	5!
GetSlotTypes	L	-
GetSlotTypeVersions	L	5!
GetTestExecutionArtifactsUrl	R	6!
GetUtterancesView	L	2!
ListAggregatedUtterances	L	0!
ListBotAliases	L	0!
ListBotAliasReplicas	L	0!
ListBotAnalyzerRecommendations	L	0!
ListBotChannels	L	0!
ListBotLocales	L	0!
ListBotRecommendations	L	0!
ListBotReplicas	L	0!
ListBotResourceGenerations	L	0!
ListBots	L	-
ListBotVersionReplicas	L	0!
ListBotVersions	L	0!
ListBuiltInIntents	L	-
ListBuiltInSlotTypes	L	-
ListCustomVocabularyItems	L	0!
ListExports	L	-
ListImports	L	-
ListIntentMetrics	L	0!
ListIntentPaths	L	0!
ListIntents	L	0!
ListIntentStageMetrics	L	0!
ListRecommendedIntents	L	0!
ListSessionAnalyticsData	L	0!
ListSessionMetrics	L	0!
ListSlots	L	0!
ListSlotTypes	L	0!
ListTagsForResource	R	0,1,6
ListTestExecutionResultItems	R	6!>388
ListTestExecutions	L	-
ListTestSetRecords	R	6!
ListTestSets	L	-
PostContent	W	1,2
PostText	W	1,2
PutBot	W	2!	:1
PutBotAlias	W	1!	:1
PutIntent	W	4!
PutSession	W	1!
PutSlotType	W	5!
RecognizeText	W	1!
RecognizeUtterance	W	1!
SearchAssociatedTranscripts	L	0!
StartBotAnalyzer	W	0!
StartBotRecommendation	W	0!
StartBotResourceGeneration	W	0!
StartConversation	W	1!
StartImport	W	0>389,1,6	:1
StartMigration	W	2!
StartTestExecution	W	6!
StartTestSetGeneration	W	6
StopBotAnalyzer	W	0!
StopBotRecommendation	W	0!
TagResource	T	0,1,6	:1
UntagResource	T	0,1,6	:2
UpdateBot	W	0!
UpdateBotAlias	W	1!
UpdateBotLocale	W	0!
UpdateBotRecommendation	W	0!
UpdateCustomVocabulary	W	0!
UpdateExport	W	0!
UpdateIntent	W	0!
UpdateResourcePolicy	W	0,1
UpdateSlot	W	0!
UpdateSlotType	W	0!
UpdateTestSet	W	6!
AcceptGrant	W	0!
CheckInLicense	W	-
CheckoutBorrowLicense	W	1!
CheckoutLicense	W	-
CreateGrant	W	1!	:1
CreateGrantVersion	W	0!
CreateLicense	W	-	:1
CreateLicenseAssetGroup	W	3!	:1
CreateLicenseAssetRuleset	W	-	:1
CreateLicenseConfiguration	W	-	:1
CreateLicenseConversionTaskForResource	W	-
CreateLicenseManagerReportGenerator	W	-	:1
CreateLicenseVersion	W	1!
CreateToken	W	1!
DeleteGrant	W	0!
DeleteLicense	W	1!
DeleteLicenseAssetGroup	W	2!
DeleteLicenseAssetRuleset	W	3!
DeleteLicenseConfiguration	W	4!
DeleteLicenseManagerReportGenerator	W	5!
DeleteToken	W	-
ExtendLicenseConsumption	W	-
GetAccessToken	R	-
GetGrant	R	0!
GetLicense	R	1!
GetLicenseAssetGroup	R	2!
GetLicenseAssetRuleset	R	3!
GetLicenseConfiguration	R	4!
GetLicenseConversionTask	R	-
GetLicenseManagerReportGenerator	R	5!
GetLicenseUsage	R	1!
GetServiceSettings	L	-
ListAssetsForLicenseAssetGroup	L	2!
ListAssociationsForLicenseConfiguration	L	4!
ListDistributedGrants	L	-
ListFailuresForLicenseConfigurationOperations	L	4!
ListLicenseAssetGroups	L	2
ListLicenseAssetRulesets	L	3
ListLicenseConfigurations	L	-
ListLicenseConfigurationsForOrganization	L	-
ListLicenseConversionTasks	L	-
ListLicenseManagerReportGenerators	L	4
ListLicenses	R	-
ListLicenseSpecificationsForResource	L	-
ListLicenseVersions	L	1!
ListReceivedGrants	L	-
ListReceivedGrantsForOrganization	L	-
ListReceivedLicenses	L	-
ListReceivedLicensesForOrganization	L	-
ListResourceInventory	L	-
ListTagsForResource	R	0,1,2,3,4,5
ListTokens	L	-
ListUsageForLicenseConfiguration	L	4!
RejectGrant	W	0!
TagResource	T	0,1,2,3,4,5	:1
UntagResource	T	0,1,2,3,4,5	:2
UpdateLicenseAssetGroup	W	2!,3!
UpdateLicenseAssetRuleset	W	3!
UpdateLicenseConfiguration	W	4!
UpdateLicenseManagerReportGenerator	W	5!
UpdateLicenseSpecificationsForResource	W	4!
UpdateServiceSettings	P	-
DeregisterSubscriptionProvider	W	0!
GetRegisteredSubscriptionProvider	R	0!
GetServiceSettings	R	-
ListLinuxSubscriptionInstances	R	-
ListLinuxSubscriptions	R	-
ListRegisteredSubscriptionProviders	R	-
ListTagsForResource	R	0!
RegisterSubscriptionProvider	W	-	:1
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateServiceSettings	W	-
AssociateUser	W	0!	:1
CreateLicenseServerEndpoint	W	0!	:1
DeleteLicenseServerEndpoint	W	0!,2!
DeregisterIdentityProvider	W	0!
DisassociateUser	W	0!,1!
ListIdentityProviders	L	-
ListInstances	L	-
ListLicenseServerEndpoints	L	-
ListProductSubscriptions	L	0!
ListTagsForResource	R	0!,1!,2!,3!
ListUserAssociations	L	0!
RegisterIdentityProvider	W	-	:1
StartProductSubscription	W	0!	:1
StopProductSubscription	W	0!,3!
TagResource	T	0!,1!,2!,3!	:1
UntagResource	T	0!,1!,2!,3!
UpdateIdentityProviderSettings	W	0!
AllocateStaticIp	W	-
AttachCertificateToDistribution	W	2!,8!
AttachDisk	W	6!
AttachInstancesToLoadBalancer	W	14!
AttachLoadBalancerTlsCertificate	W	14!
AttachStaticIp	W	11!,18!
CloseInstancePublicPorts	W	11!
CopySnapshot	W	-
CreateBucket	W	-	:1
CreateBucketAccessKey	W	1!
CreateCertificate	W	-	:1>390
CreateCloudFormationStack	W	-
CreateContactMethod	W	-	:1
CreateContainerService	W	-	:1
CreateContainerServiceDeployment	W	5!
CreateContainerServiceRegistryLogin	W	-
CreateDisk	W	-	:1
CreateDiskFromSnapshot	W	7!	:1
CreateDiskSnapshot	W	6,11	:1
CreateDistribution	W	-	:1
CreateDomain	W	-	:1>391
CreateDomainEntry	W	9!
CreateGUISessionAccessDetails	W	11!
CreateInstances	W	-	:1
CreateInstancesFromSnapshot	W	12!	:1
CreateInstanceSnapshot	W	11!	:1
CreateKeyPair	W	-	:1
CreateLoadBalancer	W	-	:1>390
CreateLoadBalancerTlsCertificate	W	14!>390
CreateRelationalDatabase	W	-	:1
CreateRelationalDatabaseFromSnapshot	W	17!	:1
CreateRelationalDatabaseSnapshot	W	-	:1
DeleteAlarm	W	0!
DeleteAutoSnapshot	W	-
DeleteBucket	W	1!
DeleteBucketAccessKey	W	1!
DeleteCertificate	W	2!
DeleteContactMethod	W	-
DeleteContainerImage	W	5!
DeleteContainerService	W	5!
DeleteDisk	W	6!
DeleteDiskSnapshot	W	7!
DeleteDistribution	W	8!
DeleteDomain	W	9!
DeleteDomainEntry	W	9!
DeleteInstance	W	11!
DeleteInstanceSnapshot	W	12!
DeleteKeyPair	W	13!
DeleteKnownHostKeys	W	11!
DeleteLoadBalancer	W	14!
DeleteLoadBalancerTlsCertificate	W	14!
DeleteRelationalDatabase	W	16!
DeleteRelationalDatabaseSnapshot	W	17!
DetachCertificateFromDistribution	W	8!
DetachDisk	W	6!
DetachInstancesFromLoadBalancer	W	14!
DetachStaticIp	W	18!
DisableAddOn	W	-
DownloadDefaultKeyPair	W	-
EnableAddOn	W	-
ExportSnapshot	W	7>392,12
GetActiveNames	R	-
GetAlarms	R	-
GetAutoSnapshots	R	-
GetBlueprints	R	-
GetBucketAccessKeys	R	-
GetBucketBundles	R	-
GetBucketMetricData	R	-
GetBuckets	R	-
GetBundles	R	-
GetCertificates	R	-
GetCloudFormationStackRecords	R	-
GetContactMethods	R	-
GetContainerAPIMetadata	R	-
GetContainerImages	R	-
GetContainerLog	R	-
GetContainerServiceDeployments	R	-
GetContainerServiceMetricData	R	-
GetContainerServicePowers	R	-
GetContainerServices	R	-
GetCostEstimate	R	6,11
GetDisk	R	-
GetDisks	R	-
GetDiskSnapshot	R	-
GetDiskSnapshots	R	-
GetDistributionBundles	R	-
GetDistributionLatestCacheReset	R	-
GetDistributionMetricData	R	-
GetDistributions	R	-
GetDomain	R	-
GetDomains	R	-
GetExportSnapshotRecords	R	-
GetInstance	R	-
GetInstanceAccessDetails	W	11!
GetInstanceMetricData	R	-
GetInstancePortStates	R	-
GetInstances	R	-
GetInstanceSnapshot	R	-
GetInstanceSnapshots	R	-
GetInstanceState	R	-
GetKeyPair	R	-
GetKeyPairs	R	-
GetLoadBalancer	R	-
GetLoadBalancerMetricData	R	-
GetLoadBalancers	R	-
GetLoadBalancerTlsCertificates	R	-
GetLoadBalancerTlsPolicies	R	-
GetOperation	R	-
GetOperations	R	-
GetOperationsForResource	R	-
GetRegions	R	-
GetRelationalDatabase	R	-
GetRelationalDatabaseBlueprints	R	-
GetRelationalDatabaseBundles	R	-
GetRelationalDatabaseEvents	R	-
GetRelationalDatabaseLogEvents	R	-
GetRelationalDatabaseLogStreams	R	-
GetRelationalDatabaseMasterUserPassword	P	16!
GetRelationalDatabaseMetricData	R	-
GetRelationalDatabaseParameters	R	-
GetRelationalDatabases	R	-
GetRelationalDatabaseSnapshot	R	-
GetRelationalDatabaseSnapshots	R	-
GetSetupHistory	R	11
GetStaticIp	R	-
GetStaticIps	R	-
ImportKeyPair	W	-
IsVpcPeered	R	-
OpenInstancePublicPorts	W	11!
PeerVpc	W	-
PutAlarm	W	0!
PutInstancePublicPorts	W	11!
RebootInstance	W	11!
RebootRelationalDatabase	W	16!
RegisterContainerImage	W	5!
ReleaseStaticIp	W	18!
ResetDistributionCache	W	8!
SendContactMethodVerification	W	-
SetIpAddressType	W	8,11,14
SetResourceAccessForBucket	W	1!,11!
SetupInstanceHttps	W	11!>393
StartGUISession	W	11!
StartInstance	W	11!
StartRelationalDatabase	W	16!
StopGUISession	W	11!
StopInstance	W	11!
StopRelationalDatabase	W	16!
TagResource	T	1,2,4,5,6,7,8,9,11,12,13,14,16,17,18	:1
TestAlarm	W	0!
UnpeerVpc	W	-
UntagResource	T	1,2,4,5,6,7,8,9,11,12,13,14,16,17,18	:2
UpdateBucket	W	1!
UpdateBucketBundle	W	1!
UpdateContainerService	W	5!
UpdateDistribution	W	8!
UpdateDistributionBundle	W	8!
UpdateDomainEntry	W	9!
UpdateInstanceMetadataOptions	W	11!
UpdateLoadBalancerAttribute	W	14!
UpdateRelationalDatabase	W	16!
UpdateRelationalDatabaseParameters	W	16!
AssociateKmsKey	W	5!
AssociateSourceToS3TableIntegration	W	-
CallWithBearerToken	W	-
CancelExportTask	W	-
CancelImportTask	W	-
CreateDelivery	W	1!,2!,3!	:1
CreateExportTask	W	5!
CreateImportTask	W	-
CreateLogAnomalyDetector	W	5!	:1
CreateLogDelivery	W	-
CreateLogGroup	W	5!	:1
CreateLogStream	W	6!
CreateLookupTable	W	7!	:1
CreateScheduledQuery	W	8!	:1
DeleteAccountPolicy	W	-
DeleteDataProtectionPolicy	W	5!
DeleteDelivery	W	1!
DeleteDeliveryDestination	W	2!
DeleteDeliveryDestinationPolicy	W	2!
DeleteDeliverySource	W	2!
DeleteDestination	W	4!
DeleteIndexPolicy	W	-
DeleteIntegration	W	-
DeleteLogAnomalyDetector	W	0!
DeleteLogDelivery	W	-
DeleteLogGroup	W	5!
DeleteLogStream	W	6!
DeleteLookupTable	W	7!
DeleteMetricFilter	W	5!
DeletePipelineRule	W	-
DeleteQueryDefinition	W	-
DeleteResourcePolicy	P	-
DeleteRetentionPolicy	W	5!
DeleteScheduledQuery	W	8!
DeleteSubscriptionFilter	W	5!
DeleteTransformer	W	5!
DescribeAccountPolicies	L	-
DescribeConfigurationTemplates	L	-
DescribeDeliveries	L	-
DescribeDeliveryDestinations	L	-
DescribeDeliverySources	L	-
DescribeDestinations	L	-
DescribeExportTasks	L	-
DescribeFieldIndexes	L	-
DescribeImportTaskBatches	L	-
DescribeImportTasks	L	-
DescribeIndexPolicies	L	-
DescribeLogGroups	L	-
DescribeLogStreams	L	5!
DescribeLookupTables	L	-
DescribeMetricFilters	L	5!
DescribeQueries	L	-
DescribeQueryDefinitions	L	-
DescribeResourcePolicies	L	-
DescribeSubscriptionFilters	L	5!
DisassociateKmsKey	W	5!
DisassociateSourceFromS3TableIntegration	W	-
FilterLogEvents	R	5!
GetDataProtectionPolicy	R	5!
GetDelivery	R	1!
GetDeliveryDestination	R	2!
GetDeliveryDestinationPolicy	R	2!
GetDeliverySource	R	3!
GetIntegration	R	-
GetLogAnomalyDetector	R	0!
GetLogDelivery	R	-
GetLogEvents	R	6!
GetLogFields	R	-
GetLogGroupFields	R	5!
GetLogRecord	R	5!
GetLookupTable	R	7!
GetQueryResults	R	5!
GetScheduledQuery	R	8!
GetScheduledQueryHistory	R	8!
GetTransformer	R	5!
IntegrateWithS3Table	W	5!
Link	W	-
ListAggregateLogGroupSummaries	L	-
ListAnomalies	L	0
ListEntitiesForLogGroup	L	-
ListIntegrations	L	-
ListLogAnomalyDetectors	L	0
ListLogDeliveries	L	-
ListLogGroups	L	-
ListLogGroupsForEntity	L	-
ListLogGroupsForQuery	L	-
ListScheduledQueries	L	-
ListSourcesForS3TableIntegration	L	-
ListTagsForResource	L	0,1,2,3,4,5,7
ListTagsLogGroup	L	5!
ProcessWithPipeline	W	5!
PutAccountPolicy	W	-
PutBearerTokenAuthentication	W	5!
PutDataProtectionPolicy	W	5!
PutDeliveryDestination	W	2!	:702
PutDeliveryDestinationPolicy	W	2!
PutDeliverySource	W	3!	:703
PutDestination	W	4!>1	:1
PutDestinationPolicy	W	4!
PutIndexPolicy	W	-
PutIntegration	W	-
PutLogEvents	W	6!
PutLogGroupDeletionProtection	W	5!
PutMetricFilter	W	5!
PutPipelineRule	W	-
PutQueryDefinition	W	-
PutResourcePolicy	P	-
PutRetentionPolicy	W	5!
PutSubscriptionFilter	W	4,5!>1
PutTransformer	W	5!
StartLiveTail	R	5!
StartQuery	R	5!
StopLiveTail	R	-
StopQuery	R	-
TagLogGroup	T	5!	:1
TagResource	T	0,1,2,3,4,5,7,8	:1
TestMetricFilter	R	-
TestTransformer	R	-
Unmask	R	5!
UntagLogGroup	T	5!	:2
UntagResource	T	0,1,2,3,4,5,7,8	:2
UpdateAnomaly	W	0!
UpdateDeliveryConfiguration	W	1!,2!,3!	:1
UpdateLogAnomalyDetector	W	0!
UpdateLogDelivery	W	-
UpdateLookupTable	W	7!
UpdateScheduledQuery	W	8!
CreateDataset	W	0!	:1
CreateInferenceScheduler	W	1!,3!	:1
CreateLabel	W	2!
CreateLabelGroup	W	2!	:1
CreateModel	W	0!,2,3!	:1
CreateRetrainingScheduler	W	3!
DeleteDataset	W	0!
DeleteInferenceScheduler	W	1!
DeleteLabel	W	2!
DeleteLabelGroup	W	2!
DeleteModel	W	3!
DeleteResourcePolicy	W	0,3,4
DeleteRetrainingScheduler	W	3!
DescribeDataIngestionJob	R	-
DescribeDataset	R	0!
DescribeInferenceScheduler	R	1!
Describelabel	R	2!
DescribeLabelGroup	R	2!
DescribeModel	R	3!
DescribeModelVersion	R	4!
DescribeResourcePolicy	R	0,3,4
DescribeRetrainingScheduler	R	3!
ImportDataset	W	0!	:1
ImportModelVersion	W	0!,2,3!	:704
ListDataIngestionJobs	L	0!
ListDatasets	L	-
ListInferenceEvents	R	1!
ListInferenceExecutions	R	1!
ListInferenceSchedulers	L	-
ListLabelGroups	L	2!
ListLabels	L	2!
ListModels	L	-
ListModelVersions	L	3!
ListRetrainingSchedulers	L	-
ListSensorStatistics	L	0!
ListTagsForResource	R	0,1,2,3,4
PutResourcePolicy	W	0,3,4
StartDataIngestionJob	W	0!
StartInferenceScheduler	W	1!
StartRetrainingScheduler	W	3!
StopInferenceScheduler	W	1!
StopRetrainingScheduler	W	3!
TagResource	T	0,1,2,3,4	:1
UntagResource	T	0,1,2,3,4	:2
UpdateActiveModelVersion	W	3!,4!
UpdateInferenceScheduler	W	1!
UpdateLabelGroup	W	2!
UpdateModel	W	3!
UpdateRetrainingScheduler	W	3!
ActivateAnomalyDetector	W	1!
BackTestAnomalyDetector	W	1!
CreateAlert	W	0!,1!	:1
CreateAnomalyDetector	W	1!	:1
CreateMetricSet	W	1!,2!	:1
DeactivateAnomalyDetector	W	1!
DeleteAlert	W	0!
DeleteAnomalyDetector	W	1!
DescribeAlert	R	0!
DescribeAnomalyDetectionExecutions	R	1!
DescribeAnomalyDetector	R	1!
DescribeMetricSet	R	2!
DetectMetricSetConfig	W	1!
GetAnomalyGroup	R	1!
GetDataQualityMetrics	R	1!
GetFeedback	R	1!
GetSampleData	R	-
ListAlerts	L	1
ListAnomalyDetectors	L	-
ListAnomalyGroupRelatedMetrics	L	1!
ListAnomalyGroupSummaries	L	1!
ListAnomalyGroupTimeSeries	L	1!
ListMetricSets	L	1
ListTagsForResource	R	0,1,2
PutFeedback	W	1!
TagResource	T	0,1,2	:8
UntagResource	T	0,1,2	:2
UpdateAlert	W	0!
UpdateAnomalyDetector	W	1!
UpdateMetricSet	W	2!
CreateDataset	W	-
CreateModel	W	0!	:1
CreateProject	W	1!
DeleteDataset	W	-
DeleteModel	W	0!
DeleteProject	W	1!
DescribeDataset	R	-
DescribeModel	R	0!
DescribeModelPackagingJob	R	-
DescribeProject	R	1!
DescribeTrialDetection	R	-
DetectAnomalies	W	0!
ListDatasetEntries	R	-
ListModelPackagingJobs	L	-
ListModels	L	-
ListProjects	L	-
ListTagsForResource	R	0
ListTrialDetections	L	-
StartModel	W	0!
StartModelPackagingJob	W	0!
StartTrialDetection	W	-
StopModel	W	0!
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateDatasetEntries	W	-
CancelBatchJobExecution	W	0!
CreateApplication	W	-	:1>324
CreateDataSetExportTask	W	0!>105
CreateDataSetImportTask	W	0!>105
CreateDeployment	W	0!>394,1
CreateEnvironment	W	-	:1>395
DeleteApplication	W	0!>396
DeleteApplicationFromEnvironment	W	0!>396
DeleteEnvironment	W	1!>397
GetApplication	R	0!
GetApplicationVersion	R	0!
GetBatchJobExecution	R	0!
GetDataSetDetails	R	0!
GetDataSetExportTask	R	0!
GetDataSetImportTask	R	0!
GetDeployment	R	0!
GetEnvironment	R	1!
GetSignedBluinsightsUrl	R	-
ListApplications	L	-
ListApplicationVersions	R	0!
ListBatchJobDefinitions	R	0!
ListBatchJobExecutions	R	0!
ListBatchJobRestartPoints	R	0!
ListDataSetExportHistory	R	0!
ListDataSetImportHistory	R	0!
ListDataSets	R	0!
ListDeployments	R	0!
ListEngineVersions	R	-
ListEnvironments	L	-
ListTagsForResource	R	-
StartApplication	W	0!
StartBatchJob	W	0!
StopApplication	W	0!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateApplication	W	0!>324
UpdateEnvironment	W	1!
AddTags	T	0,1,2,3
CreateBatchPrediction	W	0!,1!,3!
CreateDataSourceFromRDS	W	1!
CreateDataSourceFromRedshift	W	1!
CreateDataSourceFromS3	W	1!
CreateEvaluation	W	1!,2!,3!
CreateMLModel	W	1!,3!
CreateRealtimeEndpoint	W	3!
DeleteBatchPrediction	W	0!
DeleteDataSource	W	1!
DeleteEvaluation	W	2!
DeleteMLModel	W	3!
DeleteRealtimeEndpoint	W	3!
DeleteTags	T	0,1,2,3
DescribeBatchPredictions	L	-
DescribeDataSources	L	-
DescribeEvaluations	L	-
DescribeMLModels	L	-
DescribeTags	L	0,1,2,3
GetBatchPrediction	R	0!
GetDataSource	R	1!
GetEvaluation	R	1!
GetMLModel	R	3!
Predict	W	3!
UpdateBatchPrediction	W	0!
UpdateDataSource	W	1!
UpdateEvaluation	W	2!
UpdateMLModel	W	3!
AcceptInvitation	W	-
BatchGetCustomDataIdentifiers	R	2!
BatchUpdateAutomatedDiscoveryAccounts	W	-
CreateAllowList	W	-	:1
CreateClassificationJob	W	1!	:1
CreateCustomDataIdentifier	W	2!	:1
CreateFindingsFilter	W	3!	:1
CreateInvitations	W	-
CreateMember	W	4!	:1
CreateSampleFindings	W	-
DeclineInvitations	W	-
DeleteAllowList	W	0!
DeleteCustomDataIdentifier	W	2!
DeleteFindingsFilter	W	3!
DeleteInvitations	W	-
DeleteMember	W	4!
DescribeBuckets	R	-
DescribeClassificationJob	R	1!
DescribeOrganizationConfiguration	R	-
DisableMacie	W	-
DisableOrganizationAdminAccount	W	-
DisassociateFromAdministratorAccount	W	-
DisassociateFromMasterAccount	W	-
DisassociateMember	W	4!
EnableMacie	W	-
EnableOrganizationAdminAccount	W	-
GetAdministratorAccount	R	-
GetAllowList	R	0!
GetAutomatedDiscoveryConfiguration	R	-
GetBucketStatistics	R	-
GetClassificationExportConfiguration	R	-
GetClassificationScope	R	-
GetCustomDataIdentifier	R	2!
GetFindings	R	-
GetFindingsFilter	R	3!
GetFindingsPublicationConfiguration	R	-
GetFindingStatistics	R	-
GetInvitationsCount	R	-
GetMacieSession	R	-
GetMasterAccount	R	-
GetMember	R	4!
GetResourceProfile	R	-
GetRevealConfiguration	R	-
GetSensitiveDataOccurrences	R	-
GetSensitiveDataOccurrencesAvailability	R	-
GetSensitivityInspectionTemplate	R	-
GetUsageStatistics	R	-
GetUsageTotals	R	-
ListAllowLists	L	-
ListAutomatedDiscoveryAccounts	L	-
ListClassificationJobs	L	-
ListClassificationScopes	L	-
ListCustomDataIdentifiers	L	-
ListFindings	L	-
ListFindingsFilters	L	-
ListInvitations	L	-
ListManagedDataIdentifiers	L	-
ListMembers	L	-
ListOrganizationAdminAccounts	L	-
ListResourceProfileArtifacts	L	-
ListResourceProfileDetections	L	-
ListSensitivityInspectionTemplates	L	-
ListTagsForResource	R	0,1,2,3,4
PutClassificationExportConfiguration	W	-
PutFindingsPublicationConfiguration	W	-
SearchResources	R	-
TagResource	T	0,1,2,3,4	:1
TestCustomDataIdentifier	W	-
UntagResource	T	0,1,2,3,4	:2
UpdateAllowList	W	0!
UpdateAutomatedDiscoveryConfiguration	W	-
UpdateClassificationJob	W	1!	:1
UpdateClassificationScope	W	-
UpdateFindingsFilter	W	3!	:1
UpdateMacieSession	W	-
UpdateMemberSession	W	-
UpdateOrganizationConfiguration	W	-
UpdateResourceProfile	W	-
UpdateResourceProfileDetections	W	-
UpdateRevealConfiguration	W	-
UpdateSensitivityInspectionTemplate	W	-
CreateAccessor	W	-	:1
CreateMember	W	3!>0	:1
CreateNetwork	W	-	:1>0
CreateNode	W	2>0,3	:1
CreateProposal	W	3!	:1
DeleteAccessor	W	0!
DeleteMember	W	2!
DeleteNode	W	4!
GET	P	-
GetAccessor	R	0!
GetMember	R	2!
GetNetwork	R	3!
GetNode	R	4!
GetProposal	R	5!
Invoke	P	-
InvokeRpcBitcoinMainnet	R	-
InvokeRpcBitcoinTestnet	R	-
InvokeRpcPolygonMainnet	R	-
InvokeRpcPolygonMumbaiTestnet	R	-
ListAccessors	L	-
ListInvitations	L	-
ListMembers	L	3!
ListNetworks	L	-
ListNodes	L	2,3
ListProposals	L	3!
ListProposalVotes	R	5!
ListTagsForResource	R	0,1,2,3,4,5
POST	P	-
RejectInvitation	W	1!
TagResource	T	0,1,2,3,4,5	:1
UntagResource	T	0,1,2,3,4,5	:2
UpdateMember	W	2!>0
UpdateNode	W	4!>0
VoteOnProposal	W	5!
BatchGetTokenBalance	R	-
GetAssetContract	R	-
GetTokenBalance	R	-
GetTransaction	R	-
ListAssetContracts	L	-
ListFilteredTransactionEvents	L	-
ListTokenBalances	L	-
ListTransactionEvents	L	-
ListTransactions	L	-
ListAssociatedPrograms	L	0!
ListQuarterCredits	L	0!
ListQuarterSpend	L	0!
GenerateDataSet	W	-
StartSupportDataExport	W	-
AcceptQualificationRequest	W	-
ApproveAssignment	W	-
AssociateQualificationWithWorker	W	-
CreateAdditionalAssignmentsForHIT	W	-
CreateHIT	W	-
CreateHITType	W	-
CreateHITWithHITType	W	-
CreateQualificationType	W	-
CreateWorkerBlock	W	-
DeleteHIT	W	-
DeleteQualificationType	W	-
DeleteWorkerBlock	W	-
DisassociateQualificationFromWorker	W	-
GetAccountBalance	R	-
GetAssignment	R	-
GetFileUploadURL	R	-
GetHIT	R	-
GetQualificationScore	R	-
GetQualificationType	R	-
ListAssignmentsForHIT	L	-
ListBonusPayments	L	-
ListHITs	L	-
ListHITsForQualificationType	L	-
ListQualificationRequests	L	-
ListQualificationTypes	L	-
ListReviewableHITs	L	-
ListReviewPolicyResultsForHIT	L	-
ListWorkerBlocks	L	-
ListWorkersWithQualificationType	L	-
NotifyWorkers	W	-
RejectAssignment	W	-
RejectQualificationRequest	W	-
SendBonus	W	-
SendTestEventNotification	W	-
UpdateExpirationForHIT	W	-
UpdateHITReviewStatus	W	-
UpdateHITTypeOfHIT	W	-
UpdateNotificationSettings	W	-
UpdateQualificationType	W	-
AddBridgeOutputs	W	0!
AddBridgeSources	W	0!
AddFlowMediaStreams	W	2!,5!	:1
AddFlowOutputs	W	2!,7!	:1
AddFlowSources	W	2!,12!	:1
AddFlowVpcInterfaces	W	2!,13!	:1
AssociateRouterNetworkInterface	W	-
CreateBridge	W	0!
CreateFlow	W	2!	:1
CreateGateway	W	3!
CreateRouterInput	W	9!>398	:1
CreateRouterNetworkInterface	W	10!>399	:1
CreateRouterOutput	W	11!>400	:1
DeleteBridge	W	0!
DeleteFlow	W	2!
DeleteGateway	W	3!
DeleteRouterInput	W	9!
DeleteRouterNetworkInterface	W	10!
DeleteRouterOutput	W	11!
DeregisterGatewayInstance	W	4!
DescribeBridge	R	0!
DescribeFlow	R	2!
DescribeFlowSourceMetadata	R	2!
DescribeFlowSourceThumbnail	R	2!
DescribeGateway	R	3!
DescribeGatewayInstance	R	4!
DescribeOffering	R	6!
DescribeReservation	R	8!
DiscoverGatewayPollEndpoint	R	3!
GetRouterInput	R	9!
GetRouterInputSourceMetadata	R	9!
GetRouterInputThumbnail	R	9!
GetRouterNetworkInterface	R	10!
GetRouterOutput	R	11!
GrantFlowEntitlements	W	1!,2!	:1
ListBridges	L	-
ListEntitlements	L	-
ListFlows	L	-
ListGatewayInstances	L	-
ListGateways	L	-
ListOfferings	L	-
ListReservations	L	-
ListRouterInputs	L	-
ListRouterNetworkInterfaces	L	-
ListRouterOutputs	L	-
ListTagsForResource	R	-
PollGateway	W	-
PurchaseOffering	W	8!
RemoveBridgeOutput	W	0!
RemoveBridgeSource	W	0!
RemoveFlowMediaStream	W	2!,5!
RemoveFlowOutput	W	2!,7!
RemoveFlowSource	W	2!,12!
RemoveFlowVpcInterface	W	2!,13!
RestartRouterInput	W	9!
RestartRouterOutput	W	11!
RevokeFlowEntitlement	W	1!,2!
StartFlow	W	2!
StartRouterInput	W	9!
StartRouterOutput	W	11!
StopFlow	W	2!
StopRouterInput	W	9!
StopRouterOutput	W	11!
SubmitGatewayStateChange	W	-
TagResource	T	1,2,5,7,9,10,11,12,13	:1
TakeRouterInput	W	11!
UntagResource	T	1,2,5,7,9,10,11,12,13	:2
UpdateBridge	W	0!
UpdateBridgeOutput	W	0!
UpdateBridgeSource	W	0!
UpdateBridgeState	W	0!
UpdateFlow	W	2!
UpdateFlowEntitlement	W	2!
UpdateFlowMediaStream	W	2!,5!
UpdateFlowOutput	W	2!,7!
UpdateFlowSource	W	2!,12!
UpdateGatewayInstance	W	4!
UpdateRouterInput	W	9!>401
UpdateRouterNetworkInterface	W	10!>402
UpdateRouterOutput	W	11!>403
AssociateCertificate	W	-
CancelJob	W	1!
CreateJob	W	2,3,4	:705
CreateJobTemplate	W	3,4	:1
CreatePreset	W	-	:8
CreateQueue	W	-	:8
CreateResourceShare	W	1
DeleteJobTemplate	W	2!
DeletePolicy	W	-
DeletePreset	W	3!
DeleteQueue	W	4!
DescribeEndpoints	L	-
DisassociateCertificate	W	-
GetJob	R	1!
GetJobTemplate	R	2!
GetPolicy	R	-
GetPreset	R	3!
GetQueue	R	4!
ListJobs	L	4
ListJobTemplates	L	-
ListPresets	L	-
ListQueues	L	-
ListTagsForResource	R	1,2,3,4
ListVersions	L	-
Probe	R	-
PutPolicy	W	-
SearchJobs	L	4
TagResource	T	1,2,3,4	:1
UntagResource	T	1,2,3,4	:2
UpdateJobTemplate	W	2!,3,4
UpdatePreset	W	3!
UpdateQueue	W	4!
CreateDatabaseBinarySnapshot	W	-
AcceptInputDeviceTransfer	W	8!
BatchDelete	W	-
BatchStart	W	-
BatchStop	W	-
BatchUpdateSchedule	W	0!
CancelInputDeviceTransfer	W	8!
ClaimDevice	W	8!
CreateChannel	W	0!,7!	:1
CreateChannelPlacementGroup	W	1!,4!	:1
CreateCloudWatchAlarmTemplate	W	2!,3!	:1
CreateCloudWatchAlarmTemplateGroup	W	3!	:1
CreateCluster	W	4!	:1
CreateEventBridgeRuleTemplate	W	5!,6!	:1
CreateEventBridgeRuleTemplateGroup	W	6!	:1
CreateInput	W	7!,9!	:1
CreateInputSecurityGroup	W	9!	:1
CreateMultiplex	W	10!	:1
CreateMultiplexProgram	W	10!
CreateNetwork	W	11!	:1
CreateNode	W	4!,12!	:1
CreateNodeRegistrationScript	W	4!
CreatePartnerInput	W	7!	:1
CreateSdiSource	W	15!	:1
CreateSignalMap	W	16!	:1
CreateTags	T	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	:1
DeleteChannel	W	0!
DeleteChannelPlacementGroup	W	1!
DeleteCloudWatchAlarmTemplate	W	2!
DeleteCloudWatchAlarmTemplateGroup	W	3!
DeleteCluster	W	4!
DeleteEventBridgeRuleTemplate	W	5!
DeleteEventBridgeRuleTemplateGroup	W	6!
DeleteInput	W	7!
DeleteInputSecurityGroup	W	9!
DeleteMultiplex	W	10!
DeleteMultiplexProgram	W	10!
DeleteNetwork	W	11!
DeleteNode	W	12!
DeleteReservation	W	14!
DeleteSchedule	W	0!
DeleteSdiSource	W	15!
DeleteSignalMap	W	16!
DeleteTags	T	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	:2
DescribeAccountConfiguration	R	-
DescribeChannel	R	0!
DescribeChannelPlacementGroup	R	1!
DescribeCluster	R	4!
DescribeInput	R	7!
DescribeInputDevice	R	8!
DescribeInputDeviceThumbnail	R	8!
DescribeInputSecurityGroup	R	9!
DescribeMultiplex	R	10!
DescribeMultiplexProgram	R	10!
DescribeNetwork	R	11!
DescribeNode	R	12!
DescribeOffering	R	13!
DescribeReservation	R	14!
DescribeSchedule	R	0!
DescribeSdiSource	R	15!
DescribeThumbnails	R	0!
GetCloudWatchAlarmTemplate	R	2!
GetCloudWatchAlarmTemplateGroup	R	3!
GetEventBridgeRuleTemplate	R	5!
GetEventBridgeRuleTemplateGroup	R	6!
GetSignalMap	R	16!
ListAlerts	L	-
ListChannelPlacementGroups	L	-
ListChannels	L	-
ListCloudWatchAlarmTemplateGroups	L	-
ListCloudWatchAlarmTemplates	L	-
ListClusterAlerts	L	-
ListClusters	L	-
ListEventBridgeRuleTemplateGroups	L	-
ListEventBridgeRuleTemplates	L	-
ListInputDevices	L	-
ListInputDeviceTransfers	L	-
ListInputs	L	-
ListInputSecurityGroups	L	-
ListMultiplexAlerts	L	-
ListMultiplexes	L	-
ListMultiplexPrograms	L	-
ListNetworks	L	-
ListNodes	L	-
ListOfferings	L	-
ListReservations	L	-
ListSdiSources	L	-
ListSignalMaps	L	-
ListTagsForResource	L	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16
ListVersions	L	-
PollAnywhere	W	-
PurchaseOffering	W	13!,14!	:1
RebootInputDevice	W	8!
RejectInputDeviceTransfer	W	8!
RestartChannelPipelines	W	0!
StartChannel	W	0!
StartDeleteMonitorDeployment	W	16!
StartInputDevice	W	8!
StartInputDeviceMaintenanceWindow	W	8!
StartMonitorDeployment	W	16!
StartMultiplex	W	10!
StartUpdateSignalMap	W	16!
StopChannel	W	0!
StopInputDevice	W	8!
StopMultiplex	W	10!
SubmitAnywhereStateChange	W	-
TransferInputDevice	W	8!
UpdateAccountConfiguration	W	-
UpdateChannel	W	0!
UpdateChannelClass	W	0!
UpdateChannelPlacementGroup	W	1!	:1
UpdateCloudWatchAlarmTemplate	W	2!,3!
UpdateCloudWatchAlarmTemplateGroup	W	3!
UpdateCluster	W	4!	:1
UpdateEventBridgeRuleTemplate	W	5!,6!
UpdateEventBridgeRuleTemplateGroup	W	6!
UpdateInput	W	7!
UpdateInputDevice	W	8!
UpdateInputSecurityGroup	W	9!	:1
UpdateMultiplex	W	10!
UpdateMultiplexProgram	W	10!
UpdateNetwork	W	11!	:1
UpdateNode	W	12!	:1
UpdateNodeState	W	12!	:1
UpdateReservation	W	14!
UpdateSdiSource	W	15!	:1
ConfigureLogs	W	0!>0
CreateChannel	W	-	:1
CreateHarvestJob	W	-	:1
CreateOriginEndpoint	W	-	:1
DeleteChannel	W	0!
DeleteOriginEndpoint	W	2!
DescribeChannel	R	0!
DescribeHarvestJob	R	1!
DescribeOriginEndpoint	R	2!
ListChannels	R	-
ListHarvestJobs	R	-
ListOriginEndpoints	R	-
ListTagsForResource	R	0,1,2
RotateChannelCredentials	W	0!
RotateIngestEndpointCredentials	P	0!
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateChannel	W	0!
UpdateOriginEndpoint	W	2!
ConfigureLogs	W	2!>0
CreateAsset	W	-	:1
CreatePackagingConfiguration	W	-	:1
CreatePackagingGroup	W	-	:1
DeleteAsset	W	0!
DeletePackagingConfiguration	W	1!
DeletePackagingGroup	W	2!
DescribeAsset	R	0!
DescribePackagingConfiguration	R	1!
DescribePackagingGroup	R	2!
ListAssets	L	-
ListPackagingConfigurations	L	-
ListPackagingGroups	L	-
ListTagsForResource	R	0,1,2
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdatePackagingGroup	W	2!
CancelHarvestJob	W	0!,1!,3!,4!
CreateChannel	W	0!,1!	:1
CreateChannelGroup	W	1!	:1
CreateHarvestJob	W	0!,1!,3!,4!	:1
CreateOriginEndpoint	W	0!,1!,4!	:1
DeleteChannel	W	0!,1!
DeleteChannelGroup	W	1!
DeleteChannelPolicy	W	0!,1!,2!
DeleteOriginEndpoint	W	0!,1!,4!
DeleteOriginEndpointPolicy	W	0!,1!,4!,5!
GetChannel	R	0!,1!
GetChannelGroup	R	1!
GetChannelPolicy	R	0!,1!,2!
GetHarvestJob	R	0!,1!,3!,4!
GetHeadObject	R	4!
GetObject	R	4!
GetOriginEndpoint	R	0!,1!,4!
GetOriginEndpointPolicy	R	0!,1!,4!,5!
HarvestObject	R	4!
ListChannelGroups	L	-
ListChannels	L	1!
ListHarvestJobs	L	1!
ListOriginEndpoints	L	0!,1!
ListTagsForResource	R	0,1,3,4
PutChannelPolicy	W	0!,1!,2!
PutObject	W	0!
PutOriginEndpointPolicy	W	0!,1!,4!,5!
ResetChannelState	W	0!,1!
ResetOriginEndpointState	W	0!,1!,4!
TagResource	T	0,1,3,4	:1
UntagResource	T	0,1,3,4	:2
UpdateChannel	W	0!,1!
UpdateChannelGroup	W	1!
UpdateOriginEndpoint	W	0!,1!,4!
CreateContainer	W	-	:1
DeleteContainer	W	0!
DeleteContainerPolicy	P	0!
DeleteCorsPolicy	W	0!
DeleteLifecyclePolicy	W	0!
DeleteMetricPolicy	W	0!
DeleteObject	W	2!
DescribeContainer	L	0!
DescribeObject	L	2!
GetContainerPolicy	R	0!
GetCorsPolicy	R	0!
GetLifecyclePolicy	R	0!
GetMetricPolicy	R	0!
GetObject	R	2!
ListContainers	L	-
ListItems	L	1
ListTagsForResource	R	0
PutContainerPolicy	P	0!
PutCorsPolicy	W	0!
PutLifecyclePolicy	W	0!
PutMetricPolicy	W	0!
PutObject	W	2!
StartAccessLogging	W	0!>1
StopAccessLogging	W	0!
TagResource	T	0	:1
UntagResource	T	0	:2
ConfigureLogsForChannel	W	0!
ConfigureLogsForPlaybackConfiguration	W	2!>0
CreateChannel	W	-	:1
CreateLiveSource	W	-	:1
CreatePrefetchSchedule	W	2!
CreateProgram	W	-
CreateSourceLocation	W	-	:1
CreateVodSource	W	-	:1
DeleteChannel	W	0!
DeleteChannelPolicy	P	0!
DeleteLiveSource	W	1!
DeletePlaybackConfiguration	W	2!
DeletePrefetchSchedule	W	2!,3!
DeleteProgram	W	4!
DeleteSourceLocation	W	5!
DeleteVodSource	W	6!
DescribeChannel	R	0!
DescribeLiveSource	R	1!
DescribeProgram	R	4!
DescribeSourceLocation	R	5!
DescribeVodSource	R	6!
GetChannelPolicy	R	0!
GetChannelSchedule	R	0!
GetPlaybackConfiguration	R	2!
GetPrefetchSchedule	R	2!,3!
ListAlerts	R	-
ListChannels	R	-
ListLiveSources	R	-
ListPlaybackConfigurations	L	-
ListPrefetchSchedules	L	2!
ListSourceLocations	R	-
ListTagsForResource	R	0,1,2,5,6
ListVodSources	R	-
PutChannelPolicy	P	0!
PutPlaybackConfiguration	W	-	:1
StartChannel	W	0!
StopChannel	W	0!
TagResource	T	0,1,2,5,6	:1
UntagResource	T	0,1,2,5,6	:2
UpdateChannel	W	0!
UpdateLiveSource	W	1!
UpdateProgram	W	4!
UpdateSourceLocation	W	5!
UpdateVodSource	W	6!
CopyImageSet	W	0!,1!
CreateDatastore	W	-	:1
DeleteDatastore	W	0!
DeleteImageSet	W	0!,1!
GetDatastore	R	0!
GetDICOMBulkdata	R	0!	:706
GetDICOMImportJob	R	0!
GetDICOMInstance	R	0!	:706
GetDICOMInstanceFrames	R	0!	:706
GetDICOMInstanceMetadata	R	0!	:706
GetDICOMSeriesMetadata	R	0!	:706
GetImageFrame	R	0!,1!
GetImageSet	R	0!,1!
GetImageSetMetadata	R	0!,1!
ListDatastores	L	-
ListDICOMImportJobs	L	0!
ListImageSetVersions	L	0!,1!
ListTagsForResource	L	0,1
SearchDICOMInstances	R	0!	:706
SearchDICOMSeries	R	0!	:707
SearchDICOMStudies	R	0!
SearchImageSets	R	0!
StartDICOMImportJob	W	0!
StoreDICOM	W	0!
StoreDICOMStudy	W	0!	:707
TagResource	T	0,1	:8
UntagResource	T	0,1	:2
UpdateImageSetMetadata	W	0!,1!
BatchUpdateCluster	W	1!>267	:0
Connect	W	1!,8!	:0
CopySnapshot	W	6!>404	:8
CreateAcl	W	8!>405	:8
CreateCluster	W	0!>406,2,4!,6,7!	:709
CreateMultiRegionCluster	W	3!>405	:709
CreateParameterGroup	W	-	:1>405
CreateSnapshot	W	1!>404	:8
CreateSubnetGroup	W	-	:1>405
CreateUser	W	-	:710>405
DeleteAcl	W	0!	:0
DeleteCluster	W	1!>272,2,6	:0
DeleteMultiRegionCluster	W	2!	:0
DeleteParameterGroup	W	4!	:0
DeleteSnapshot	W	6!	:0
DeleteSubnetGroup	W	7!>272	:0
DeleteUser	W	8!	:0
DescribeAcls	R	0!	:0
DescribeClusters	R	1!	:0
DescribeEngineVersions	R	-
DescribeEvents	R	-
DescribeMultiRegionClusters	R	2!	:0
DescribeMultiRegionParameterGroups	R	3!
DescribeMultiRegionParameters	R	3!
DescribeParameterGroups	R	4!	:0
DescribeParameters	R	4!	:0
DescribeReservedNodes	R	5!	:0
DescribeReservedNodesOfferings	R	-
DescribeServiceUpdates	R	-
DescribeSnapshots	R	6!	:0
DescribeSubnetGroups	R	7!	:0
DescribeUsers	R	8!	:0
FailoverShard	W	1!>272	:0
ListAllowedMultiRegionClusterUpdates	R	2!	:0
ListAllowedNodeTypeUpdates	R	1!	:0
ListTags	R	0,1,2,4,6,7,8	:0
PauseMultiRegionClusterReplication	W	2!	:0
PurchaseReservedNodesOffering	W	5!>405	:8
ResetParameterGroup	W	4!	:0
TagResource	T	0,1,2,4,5,6,7,8	:8
UntagResource	T	0,1,2,4,6,7,8	:11
UpdateAcl	W	0!,8!	:0
UpdateCluster	W	0,1!>272,4	:0
UpdateMultiRegionCluster	W	2!>272,3	:0
UpdateParameterGroup	W	4!	:0
UpdateSubnetGroup	W	7!	:0
UpdateUser	W	8!	:711
AcceptConnection	W	2!	:1
AssociateAutomationUnitRole	W	1!
AssociateCreatedArtifact	W	3!
AssociateDiscoveredResource	W	3!
AssociateSourceResource	W	3!
BatchAssociateIamRoleWithConnection	W	2!
BatchDisassociateIamRoleFromConnection	W	2!
CreateAutomationRun	W	-
CreateAutomationUnit	W	-
CreateHomeRegionControl	W	-
CreateProgressUpdateStream	W	4!
DeleteAutomationRun	W	0!
DeleteAutomationUnit	W	1!
DeleteConnection	W	2!
DeleteHomeRegionControl	W	-
DeleteProgressUpdateStream	W	4!
DescribeApplicationState	R	-
DescribeAutomationRun	R	0!
DescribeAutomationUnit	R	1!
DescribeHomeRegionControls	L	-
DescribeMigrationTask	R	3!
DisassociateAutomationUnitRole	W	1!
DisassociateCreatedArtifact	W	3!
DisassociateDiscoveredResource	W	3!
DisassociateSourceResource	W	3!
GetConnection	R	2!
GetHomeRegion	R	-
ImportMigrationTask	W	3!
ListApplicationStates	L	-
ListAutomationRuns	L	-
ListAutomationUnits	L	-
ListConnectionRoles	L	2!
ListConnections	L	-
ListCreatedArtifacts	L	3!
ListDiscoveredResources	L	3!
ListMigrationTasks	L	-
ListMigrationTaskUpdates	L	3!
ListProgressUpdateStreams	L	-
ListSourceResources	L	3!
ListTagsForResource	L	-
NotifyApplicationState	W	-
NotifyMigrationTaskState	W	3!
PutResourceAttributes	W	3!
RejectConnection	W	2!
TagResource	T	-	:1
UntagResource	T	-	:2
ArchiveApplication	W	0!
ArchiveWave	W	10!
AssociateApplications	W	0!,10!
AssociateSourceServers	W	0!,8!
BatchCreateVolumeSnapshotGroupForMgn	W	8!
BatchDeleteSnapshotRequestForMgn	W	-
ChangeServerLifeCycleState	W	8!
CreateApplication	W	-	:1
CreateConnector	W	-	:1
CreateLaunchConfigurationTemplate	W	-	:1
CreateNetworkMigrationDefinition	W	-	:1
CreateReplicationConfigurationTemplate	W	-	:1
CreateVcenterClientForMgn	W	-	:1
CreateWave	W	-	:1
DeleteApplication	W	0!
DeleteConnector	W	1!
DeleteJob	W	4!
DeleteLaunchConfigurationTemplate	W	5!
DeleteNetworkMigrationDefinition	W	6!
DeleteReplicationConfigurationTemplate	W	7!
DeleteSourceServer	W	8!
DeleteVcenterClient	W	9!
DeleteWave	W	10!
DescribeJobLogItems	R	4!
DescribeJobs	L	-
DescribeLaunchConfigurationTemplates	L	-
DescribeReplicationConfigurationTemplates	L	-
DescribeReplicationServerAssociationsForMgn	R	-
DescribeSnapshotRequestsForMgn	R	-
DescribeSourceServers	L	-
DescribeVcenterClients	L	-
DisassociateApplications	W	0!,10!
DisassociateSourceServers	W	0!,8!
DisconnectFromService	W	8!
FinalizeCutover	W	8!
GetAccountSettings	R	-
GetAgentCommandForMgn	R	8!
GetAgentConfirmedResumeInfoForMgn	R	8!
GetAgentInstallationAssetsForMgn	R	-
GetAgentReplicationInfoForMgn	R	8!
GetAgentRuntimeConfigurationForMgn	R	8!
GetAgentSnapshotCreditsForMgn	R	8!
GetChannelCommandsForMgn	R	-
GetLaunchConfiguration	R	8!
GetNetworkMigrationDefinition	R	6!
GetNetworkMigrationMapperSegmentConstruct	R	6!
GetReplicationConfiguration	R	8!
GetVcenterClientCommandsForMgn	R	9!
InitializeService	W	-	>218
IssueClientCertificateForMgn	W	8
ListApplications	L	-
ListConnectors	R	-
ListExportErrors	L	2!
ListExports	L	-
ListImportErrors	L	3!
ListImportFileEnrichments	L	-
ListImports	L	-
ListManagedAccounts	L	-
ListNetworkMigrationAnalyses	L	6!
ListNetworkMigrationAnalysisResults	L	6!
ListNetworkMigrationCodeGenerations	L	6!
ListNetworkMigrationCodeGenerationSegments	L	6!
ListNetworkMigrationDefinitions	L	-
ListNetworkMigrationDeployedStacks	L	6!
ListNetworkMigrationDeployedStacksDeletions	L	6!
ListNetworkMigrationDeployments	L	6!
ListNetworkMigrationExecutions	L	6!
ListNetworkMigrationMapperSegmentConstructs	L	6!
ListNetworkMigrationMapperSegments	L	6!
ListNetworkMigrationMappings	L	6!
ListNetworkMigrationMappingUpdates	L	6!
ListSourceServerActions	L	8!
ListTagsForResource	R	-
ListTemplateActions	L	5!
ListWaves	L	-
MarkAsArchived	W	8!
NotifyAgentAuthenticationForMgn	W	8!
NotifyAgentConnectedForMgn	W	8!
NotifyAgentDisconnectedForMgn	W	8!
NotifyAgentReplicationProgressForMgn	W	8!
NotifyVcenterClientStartedForMgn	W	9!
PauseReplication	W	8!
PutSourceServerAction	W	8!
PutTemplateAction	W	5!
RegisterAgentForMgn	W	-	:1
RemoveSourceServerAction	W	8!
RemoveTemplateAction	W	5!
ResumeReplication	W	8!
RetryDataReplication	W	8!
SendAgentLogsForMgn	W	8!
SendAgentMetricsForMgn	W	8!
SendChannelCommandResultForMgn	W	-
SendClientLogsForMgn	W	-
SendClientMetricsForMgn	W	-
SendVcenterClientCommandResultForMgn	W	9!
SendVcenterClientLogsForMgn	W	9!
SendVcenterClientMetricsForMgn	W	9!
StartCutover	W	8!>407	:1
StartExport	W	-	:1>408
StartImport	W	-	:1>409
StartImportFileEnrichment	W	-	>410
StartNetworkMigrationAnalysis	W	6!>411
StartNetworkMigrationCodeGeneration	W	6!
StartNetworkMigrationDeployedStacksDeletion	W	6!>412
StartNetworkMigrationDeployment	W	6!>413
StartNetworkMigrationMapping	W	6!
StartNetworkMigrationMappingUpdate	W	6!
StartReplication	W	8!
StartTest	W	8!>407	:1
StopReplication	W	8!
TagResource	T	0,1,2,3,4,5,7,8,9,10	:715
TerminateTargetInstances	W	8!>414	:1
UnarchiveApplication	W	0!
UnarchiveWave	W	10!
UntagResource	T	0,1,4,5,7,8,9,10	:2
UpdateAccountSettings	W	-
UpdateAgentBacklogForMgn	W	8!
UpdateAgentConversionInfoForMgn	W	8!
UpdateAgentReplicationInfoForMgn	W	8!
UpdateAgentReplicationProcessStateForMgn	W	8!
UpdateAgentSourcePropertiesForMgn	W	8!
UpdateApplication	W	0!
UpdateConnector	W	1!
UpdateLaunchConfiguration	W	8!
UpdateLaunchConfigurationTemplate	W	5!
UpdateNetworkMigrationDefinition	W	6!
UpdateNetworkMigrationMapperSegment	W	6!
UpdateNetworkMigrationMapperSegmentConstruct	W	6!
UpdateReplicationConfiguration	W	8!
UpdateReplicationConfigurationTemplate	W	7!
UpdateSourceServer	W	8!
UpdateSourceServerReplicationType	W	8!
UpdateWave	W	10!
VerifyClientRoleForMgn	R	-
CreateTemplate	W	-
CreateWorkflow	W	0!	:1
CreateWorkflowStep	W	1!
CreateWorkflowStepGroup	W	1!
DeleteTemplate	W	0!
DeleteWorkflow	W	1!
DeleteWorkflowStep	W	1!
DeleteWorkflowStepGroup	W	1!
GetMessage	R	-
GetTemplate	R	0!
GetTemplateStep	R	0!
GetTemplateStepGroup	R	0!
GetWorkflow	R	1!
GetWorkflowStep	R	1!
GetWorkflowStepGroup	R	1!
ListPlugins	L	-
ListTagsForResource	R	0!,1!
ListTemplates	L	-
ListTemplateStepGroups	L	0!
ListTemplateSteps	L	0!
ListWorkflows	L	-
ListWorkflowStepGroups	L	1!
ListWorkflowSteps	L	1!
RegisterPlugin	W	-
RetryWorkflowStep	W	1!
SendMessage	W	-
StartWorkflow	W	1!
StopWorkflow	W	1!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateTemplate	W	0!
UpdateWorkflow	W	1!
UpdateWorkflowStep	W	1!
UpdateWorkflowStepGroup	W	1!
GetAntiPattern	R	-
GetApplicationComponentDetails	R	-
GetApplicationComponentStrategies	R	-
GetAssessment	R	-
GetImportFileTask	R	-
GetLatestAssessmentId	R	-
GetMessage	R	-
GetPortfolioPreferences	R	-
GetPortfolioSummary	R	-
GetRecommendationReportDetails	R	-
GetServerDetails	R	-
GetServerStrategies	R	-
ListAnalyzableServers	L	-
ListAntiPatterns	L	-
ListApplicationComponents	L	-
ListCollectors	L	-
ListImportFileTask	L	-
ListJarArtifacts	L	-
ListServers	L	-
PutLogData	W	-
PutMetricData	W	-
PutPortfolioPreferences	W	-
RegisterCollector	W	-
SendMessage	W	-
StartAssessment	W	-
StartImportFileTask	W	-
StartRecommendationReportGeneration	W	-
StopAssessment	W	-
UpdateApplicationComponentConfig	W	-
UpdateCollectorConfiguration	W	-
UpdateServerConfig	W	-
GetFinancialReports	R	-
GetReports	R	-
PutEvents	W	-
CreateApp	W	2!	:8
CreateCampaign	W	0!	:8
CreateEmailTemplate	W	25!	:8
CreateExportJob	W	0!
CreateImportJob	W	0!
CreateInAppTemplate	W	25!	:8
CreateJourney	W	17!	:8
CreatePushTemplate	W	25!	:8
CreateRecommenderConfiguration	W	22!
CreateSegment	W	0!	:8
CreateSmsTemplate	W	25!	:8
CreateVoiceTemplate	W	25!	:8
DeleteAdmChannel	W	6!
DeleteApnsChannel	W	6!
DeleteApnsSandboxChannel	W	6!
DeleteApnsVoipChannel	W	6!
DeleteApnsVoipSandboxChannel	W	6!
DeleteApp	W	0!
DeleteBaiduChannel	W	6!
DeleteCampaign	W	4!
DeleteEmailChannel	W	6!
DeleteEmailTemplate	W	25!
DeleteEndpoint	W	8!
DeleteEventStream	W	9!
DeleteGcmChannel	W	6!
DeleteInAppTemplate	W	25!
DeleteJourney	W	13!
DeletePushTemplate	W	25!
DeleteRecommenderConfiguration	W	21!
DeleteSegment	W	24!
DeleteSmsChannel	W	6!
DeleteSmsTemplate	W	25!
DeleteUserEndpoints	W	27!
DeleteVoiceChannel	W	6!
DeleteVoiceTemplate	W	25!
GetAdmChannel	R	6!
GetApnsChannel	R	6!
GetApnsSandboxChannel	R	6!
GetApnsVoipChannel	R	6!
GetApnsVoipSandboxChannel	R	6!
GetApp	R	0!
GetApplicationDateRangeKpi	R	1!
GetApplicationSettings	L	0!
GetApps	R	2!
GetBaiduChannel	R	6!
GetCampaign	R	4!
GetCampaignActivities	L	4!
GetCampaignDateRangeKpi	R	5!
GetCampaigns	L	0!
GetCampaignVersion	R	4!
GetCampaignVersions	L	4!
GetChannels	L	7!
GetEmailChannel	R	6!
GetEmailTemplate	R	25!
GetEndpoint	R	8!
GetEventStream	R	9!
GetExportJob	R	11!
GetExportJobs	L	0!
GetGcmChannel	R	6!
GetImportJob	R	12!
GetImportJobs	L	0!
GetInAppMessages	R	0!
GetInAppTemplate	R	25!
GetJourney	R	13!
GetJourneyDateRangeKpi	R	16!
GetJourneyExecutionActivityMetrics	R	14!
GetJourneyExecutionMetrics	R	15!
GetJourneyRunExecutionActivityMetrics	R	13!
GetJourneyRunExecutionMetrics	R	13!
GetJourneyRuns	L	13!
GetPushTemplate	R	25!
GetRecommenderConfiguration	R	21!
GetRecommenderConfigurations	L	22!
GetReports	R	23!
GetSegment	R	24!
GetSegmentExportJobs	L	24!
GetSegmentImportJobs	L	24!
GetSegments	L	0!
GetSegmentVersion	R	24!
GetSegmentVersions	L	24!
GetSmsChannel	R	6!
GetSmsTemplate	R	25!
GetUserEndpoints	R	27!
GetVoiceChannel	R	6!
GetVoiceTemplate	R	25!
ListJourneys	L	0!
ListTagsForResource	R	0,4,13,24,25
ListTemplates	L	26!
ListTemplateVersions	L	25!
PhoneNumberValidate	R	20!
PutEvents	W	10!
PutEventStream	W	9!
RemoveAttributes	W	3!
SendMessages	W	18!
SendOTPMessage	W	19!
SendUsersMessages	W	18!
TagResource	T	0,4,13,24,25	:1
UntagResource	T	0,4,13,24,25	:1
UpdateAdmChannel	W	6!
UpdateApnsChannel	W	6!
UpdateApnsSandboxChannel	W	6!
UpdateApnsVoipChannel	W	6!
UpdateApnsVoipSandboxChannel	W	6!
UpdateApplicationSettings	W	0!
UpdateBaiduChannel	W	6!
UpdateCampaign	W	4!	:1
UpdateEmailChannel	W	6!
UpdateEmailTemplate	W	25!	:1
UpdateEndpoint	W	8!
UpdateEndpointsBatch	W	0!
UpdateGcmChannel	W	6!
UpdateInAppTemplate	W	25!	:1
UpdateJourney	W	13!	:1
UpdateJourneyState	W	13!	:1
UpdatePushTemplate	W	25!	:1
UpdateRecommenderConfiguration	W	21!
UpdateSegment	W	24!	:1
UpdateSmsChannel	W	6!
UpdateSmsTemplate	W	25!	:1
UpdateTemplateActiveVersion	W	25!
UpdateVoiceChannel	W	6!
UpdateVoiceTemplate	W	25!	:1
VerifyOTPMessage	W	28!
AssociateProjectAdminUser	P	0!>415
CreateProject	W	-	:1>416
CreateProjectUserAssociation	P	0!>415
CreateUserAccessRoleAssociation	P	0!>417
DeleteProject	W	0!>313
DeleteProjectUserAssociation	P	0!>418
DeleteUserAccessRoleAssociation	P	0!
DisassociateProjectAdminUser	P	0!>418
GetProject	R	0!
GetProjectAdminUser	R	0!>419
ListProjectAdminUsers	P	0!>420
ListProjects	L	-
ListProjectUserAssociations	L	0!>421
ListTagsForResource	R	0
ListUserAccessRoleAssociations	L	0!
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateProject	W	0!
CancelSession	W	2!	:716
CreateApprovalTeam	W	0!	:8
CreateIdentitySource	W	1!	:8
DeleteIdentitySource	W	1!	:0
DeleteInactiveApprovalTeamVersion	W	0!	:0
DeleteResourcePolicy	P	-
GetApprovalTeam	R	0!	:0
GetIdentitySource	R	1!	:0
GetPolicyVersion	R	-
GetResourcePolicy	R	-
GetSession	R	2!	:716
ListApprovalTeams	L	-
ListIdentitySources	L	-
ListPolicies	L	-
ListPolicyVersions	L	-
ListResourcePolicies	L	-
ListSessions	L	-
ListTagsForResource	L	-
PutResourcePolicy	P	-
StartActiveApprovalTeamDeletion	W	0!	:0
StartApprovalTeamBaseline	W	0!	:0
StartSession	W	2!	:716
TagResource	T	-	:8
UntagResource	T	-	:11
UpdateApprovalTeam	W	0!	:0
CreateBroker	W	-	:1>422
CreateConfiguration	W	-	:1
CreateReplicaBroker	W	0!
CreateTags	T	0,1	:1
CreateUser	W	0!
DeleteBroker	W	0!>423
DeleteConfiguration	W	1!
DeleteTags	T	0,1	:2
DeleteUser	W	0!
DescribeBroker	R	0!
DescribeBrokerEngineTypes	R	-
DescribeBrokerInstanceOptions	R	-
DescribeConfiguration	R	1!
DescribeConfigurationRevision	R	1!
DescribeUser	R	0!
ListBrokers	L	-
ListConfigurationRevisions	L	1!
ListConfigurations	L	-
ListTags	L	0,1
ListUsers	L	0!
Promote	W	0!
RebootBroker	W	0!
UpdateBroker	W	0!
UpdateBrokerAccessConfiguration	W	0!
UpdateConfiguration	W	1!
UpdateUser	W	0!
CancelLoaderJob	W	0!
CancelMLDataProcessingJob	W	0!
CancelMLModelTrainingJob	W	0!
CancelMLModelTransformJob	W	0!
CancelQuery	W	0!
connect	W	0!
CreateMLEndpoint	W	0!
DeleteDataViaQuery	W	0!	:717
DeleteMLEndpoint	W	0!
DeleteStatistics	W	0!
GetEngineStatus	R	0!
GetGraphSummary	R	0!
GetLoaderJobStatus	R	0!
GetMLDataProcessingJobStatus	R	0!
GetMLEndpointStatus	R	0!
GetMLModelTrainingJobStatus	R	0!
GetMLModelTransformJobStatus	R	0!
GetQueryStatus	R	0!	:717
GetStatisticsStatus	R	0!
GetStreamRecords	R	0!	:717
ListLoaderJobs	L	0!
ListMLDataProcessingJobs	L	0!
ListMLEndpoints	L	0!
ListMLModelTrainingJobs	L	0!
ListMLModelTransformJobs	L	0!
ManageStatistics	W	0!
ReadDataViaQuery	R	0!	:717
ResetDatabase	W	0!
StartLoaderJob	W	0!
StartMLDataProcessingJob	W	0!
StartMLModelTrainingJob	W	0!
StartMLModelTransformJob	W	0!
WriteDataViaQuery	W	0!	:717
CancelExportTask	W	0!	:0
CancelImportTask	W	3!
CancelQuery	W	1!	:0
CreateGraph	W	1!>424	:718
CreateGraphSnapshot	W	1!,2!	:8
CreateGraphUsingImportTask	W	1!>425,3!	:718
CreatePrivateGraphEndpoint	W	1!>426	:8
DeleteDataViaQuery	W	1!	:0
DeleteGraph	W	1!	:0
DeleteGraphSnapshot	W	2!	:0
DeletePrivateGraphEndpoint	W	1!>427	:0
GetEngineStatus	R	1!	:0
GetExportTask	R	0!	:0
GetGraph	R	1!	:0
GetGraphSnapshot	R	2!	:0
GetGraphSummary	R	1!	:0
GetImportTask	R	3!
GetPrivateGraphEndpoint	R	1!	:0
GetQueryStatus	R	1!	:0
GetStatisticsStatus	R	1!	:0
ListExportTasks	R	0!
ListGraphs	R	1!
ListGraphSnapshots	R	2!
ListImportTasks	R	3!
ListPrivateGraphEndpoints	R	1!	:0
ListQueries	R	1!	:0
ListTagsForResource	R	1,2	:0
ReadDataViaQuery	R	1!	:0
ResetGraph	W	1!	:0
RestoreGraphFromSnapshot	W	1!>428,2!	:719
StartExportTask	W	0!>1,1!	:8
StartGraph	W	1!>429	:0
StartImportTask	W	1!>1,3!
StopGraph	W	1!	:0
TagResource	T	1,2	:1
UntagResource	T	1,2	:2
UpdateGraph	W	1!	:720
WriteDataViaQuery	W	1!	:0
AcceptNetworkFirewallTransitGatewayAttachment	W	0!
AssociateAvailabilityZones	W	0!
AssociateFirewallPolicy	W	0!,1!	:1
AssociateSubnets	W	0!
AttachRuleGroupsToProxyConfiguration	W	3!,4!
CreateFirewall	W	0!>0,1!	:1
CreateFirewallPolicy	W	1!,5,6,7	:1
CreateProxy	W	2!>430,3!	:1
CreateProxyConfiguration	W	3!,4	:1
CreateProxyRuleGroup	W	4!	:1
CreateProxyRules	W	4!
CreateRuleGroup	W	5,6	:1
CreateTLSInspectionConfiguration	W	7!>0	:1
CreateVpcEndpointAssociation	W	0!>0,8!	:1
DeleteFirewall	W	0!
DeleteFirewallPolicy	W	1!
DeleteNetworkFirewallTransitGatewayAttachment	W	0!
DeleteProxy	W	2!>431
DeleteProxyConfiguration	W	3!
DeleteProxyRuleGroup	W	4!
DeleteProxyRules	W	4!
DeleteResourcePolicy	W	0,1,5,6
DeleteRuleGroup	W	5!,6!
DeleteTLSInspectionConfiguration	W	7!
DeleteVpcEndpointAssociation	W	8!
DescribeFirewall	R	0!
DescribeFirewallMetadata	R	0!
DescribeFirewallPolicy	R	1!,5,6,7
DescribeFlowOperation	R	0!
DescribeLoggingConfiguration	R	0!>432
DescribeProxy	R	2!
DescribeProxyConfiguration	R	3!
DescribeProxyRule	R	4!
DescribeProxyRuleGroup	R	4!
DescribeResourcePolicy	R	0,1,5,6
DescribeRuleGroup	R	5,6
DescribeRuleGroupMetadata	R	5,6
DescribeRuleGroupSummary	R	5,6
DescribeTLSInspectionConfiguration	R	7!
DescribeVpcEndpointAssociation	R	8!
DetachRuleGroupsFromProxyConfiguration	W	3!,4!
DisassociateAvailabilityZones	W	0!
DisassociateSubnets	W	0!
GetAnalysisReportResults	R	0!
ListAnalysisReports	L	0!
ListFirewallPolicies	L	1!
ListFirewalls	L	0!
ListFlowOperationResults	R	0!
ListFlowOperations	L	0!
ListProxies	L	2!
ListProxyConfigurations	L	3!
ListProxyRuleGroups	L	4!
ListRuleGroups	L	-
ListTagsForResource	L	0!,1!,5,6,7,8
ListTLSInspectionConfigurations	L	7!
ListVpcEndpointAssociations	L	8!
PutResourcePolicy	W	0,1,5,6
RejectNetworkFirewallTransitGatewayAttachment	W	0!
StartAnalysisReport	W	0!
StartFlowCapture	W	0!
StartFlowFlush	W	0!
TagResource	T	0,1,2,3,4,5,6,7,8	:1
UntagResource	T	0,1,2,3,4,5,6,7,8	:2
UpdateAvailabilityZoneChangeProtection	W	0!
UpdateFirewallAnalysisSettings	W	0!
UpdateFirewallDeleteProtection	W	0!
UpdateFirewallDescription	W	0!
UpdateFirewallEncryptionConfiguration	W	0!
UpdateFirewallPolicy	W	1!,5,6,7
UpdateFirewallPolicyChangeProtection	W	0!
UpdateLoggingConfiguration	W	0!
UpdateProxy	W	2!
UpdateProxyConfiguration	W	3!
UpdateProxyRule	W	4!
UpdateProxyRuleGroupPriorities	W	3!
UpdateProxyRulePriorities	W	4!
UpdateRuleGroup	W	5,6
UpdateSubnetChangeProtection	W	0!
UpdateTLSInspectionConfiguration	W	7!
GetFinding	R	-
GetResource	R	-
ListAccountSummaries	L	-
ListFindings	L	-
ListInsights	L	-
ListRemediations	L	-
ListResources	L	-
UpdateFinding	W	-
CreateMonitor	W	0!	:1
CreateScope	W	-	:1
DeleteMonitor	W	0!
DeleteScope	W	1!
GetMonitor	R	0!
GetQueryResultsMonitorTopContributors	R	0!
GetQueryResultsWorkloadInsightsTopContributors	R	1!
GetQueryResultsWorkloadInsightsTopContributorsData	R	1!
GetQueryStatusMonitorTopContributors	R	0!
GetQueryStatusWorkloadInsightsTopContributors	R	1!
GetQueryStatusWorkloadInsightsTopContributorsData	R	1!
GetScope	R	1!
ListMonitors	L	-
ListScopes	L	-
ListTagsForResource	R	0,1
Publish	W	-
StartQueryMonitorTopContributors	W	0!
StartQueryWorkloadInsightsTopContributors	W	1!
StartQueryWorkloadInsightsTopContributorsData	W	1!
StopQueryMonitorTopContributors	W	0!
StopQueryWorkloadInsightsTopContributors	W	1!
StopQueryWorkloadInsightsTopContributorsData	W	1!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateMonitor	W	0!
UpdateScope	W	1!
AcceptAttachment	W	0!>303
AssociateConnectPeer	W	4!,5!
AssociateCustomerGateway	W	4!,5!,6	:721
AssociateLink	W	4!,5!,6!
AssociateTransitGatewayConnectPeer	W	4!,5!,6	:722
CreateConnectAttachment	W	0!>433,3!	:1
CreateConnection	W	5!>434	:1
CreateConnectPeer	W	0!>433	:1
CreateCoreNetwork	W	5!>433	:1
CreateCoreNetworkPrefixListAssociation	W	3!
CreateDevice	W	5!>434	:1
CreateDirectConnectGatewayAttachment	W	3!>433	:723
CreateGlobalNetwork	W	-	:1>435
CreateLink	W	5!>434,8	:1
CreateSite	W	5!>434	:1
CreateSiteToSiteVpnAttachment	W	3!>433	:724
CreateTransitGatewayPeering	W	3!>433	:725
CreateTransitGatewayRouteTableAttachment	W	7!>433	:726
CreateVpcAttachment	W	3!>433	:727
DeleteAttachment	W	0!>303
DeleteConnection	W	2!,5!
DeleteConnectPeer	W	1!>303
DeleteCoreNetwork	W	3!>303
DeleteCoreNetworkPolicyVersion	W	3!
DeleteCoreNetworkPrefixListAssociation	W	3!
DeleteDevice	W	4!,5!
DeleteGlobalNetwork	W	5!
DeleteLink	W	5!,6!
DeletePeering	W	7!>303
DeleteResourcePolicy	P	3!
DeleteSite	W	5!,8!
DeregisterTransitGateway	W	5!	:728
DescribeGlobalNetworks	L	5
DisassociateConnectPeer	W	5!
DisassociateCustomerGateway	W	5!	:721
DisassociateLink	W	4!,5!,6!
DisassociateTransitGatewayConnectPeer	W	5!	:722
ExecuteCoreNetworkChangeSet	W	3!>303
GetConnectAttachment	R	0!
GetConnections	L	2,5!
GetConnectPeer	R	1!
GetConnectPeerAssociations	R	5!
GetCoreNetwork	R	3!
GetCoreNetworkChangeEvents	R	3!
GetCoreNetworkChangeSet	R	3!
GetCoreNetworkPolicy	R	3!
GetCustomerGatewayAssociations	L	5!
GetDevices	L	4,5!
GetDirectConnectGatewayAttachment	R	0!
GetLinkAssociations	L	4,5!,6
GetLinks	L	5!,6
GetNetworkResourceCounts	R	5!
GetNetworkResourceRelationships	R	5!
GetNetworkResources	R	5!
GetNetworkRoutes	R	5!
GetNetworkTelemetry	R	5!
GetResourcePolicy	R	3!
GetRouteAnalysis	R	5!
GetSites	L	5!,8
GetSiteToSiteVpnAttachment	R	0!
GetTransitGatewayConnectPeerAssociations	L	5!
GetTransitGatewayPeering	R	7!
GetTransitGatewayRegistrations	L	5!
GetTransitGatewayRouteTableAttachment	R	0!
GetVpcAttachment	R	0!
ListAttachmentRoutingPolicyAssociations	L	3!
ListAttachments	L	0!
ListConnectPeers	L	1!
ListCoreNetworkPolicyVersions	L	3!
ListCoreNetworkPrefixListAssociations	L	3!
ListCoreNetworkRoutingInformation	L	3!
ListCoreNetworks	L	-
ListOrganizationServiceAccessStatus	L	-
ListPeerings	L	-
ListTagsForResource	R	0,1,2,3,4,5,6,7,8	:0
PutAttachmentRoutingPolicyLabel	W	0!,3!
PutCoreNetworkPolicy	W	3!>303
PutResourcePolicy	P	3!
RegisterTransitGateway	W	5!	:728
RejectAttachment	W	0!
RemoveAttachmentRoutingPolicyLabel	W	0!,3!
RestoreCoreNetworkPolicyVersion	W	3!>303
StartOrganizationServiceAccessUpdate	P	-
StartRouteAnalysis	W	5!
TagResource	T	0,1,2,3,4,5,6,7,8	:8
UntagResource	T	0,1,2,3,4,5,6,7,8	:2
UpdateConnection	W	2!,5!
UpdateCoreNetwork	W	3!
UpdateDevice	W	4!,5!
UpdateDirectConnectGatewayAttachment	W	0!>303	:729
UpdateGlobalNetwork	W	5!
UpdateLink	W	5!,6!
UpdateNetworkResourceMetadata	W	5!
UpdateSite	W	5!,8!
UpdateVpcAttachment	W	0!>303	:730
CancelMessageResponse	W	-
CreateConversation	W	-
DeleteConversation	W	-
ListConversationMessages	L	-
ListConversations	L	-
NotifyConversationIsActive	W	-
SendConversationMessage	W	-
CreateMonitor	W	0!
CreateProbe	W	-
DeleteMonitor	W	0!
DeleteProbe	W	1!
GetMonitor	R	0!
GetProbe	R	1!
ListMonitors	L	-
ListTagsForResource	R	0,1
TagResource	T	0,1
UntagResource	T	0,1	:2
UpdateMonitor	W	0!
UpdateProbe	W	1!
AcceptEulas	W	0!
CreateLaunchProfile	W	6!>436	:1
CreateStreamingImage	W	6!>437	:1
CreateStreamingSession	W	2!>438	:1
CreateStreamingSessionStream	W	4!	:735
CreateStudio	W	6!>439	:1
CreateStudioComponent	W	6!>440	:1
DeleteLaunchProfile	W	2!
DeleteLaunchProfileMember	W	2!
DeleteStreamingImage	W	3!>441
DeleteStreamingSession	W	4!>82	:735
DeleteStudio	W	6!>313
DeleteStudioComponent	W	7!>331
DeleteStudioMember	W	6!
GetEula	R	0!
GetFeatureMap	R	-
GetLaunchProfile	R	2!
GetLaunchProfileDetails	R	2!
GetLaunchProfileInitialization	R	2!>442
GetLaunchProfileMember	R	2!
GetStreamingImage	R	3!
GetStreamingSession	R	4!	:735
GetStreamingSessionBackup	R	5!	:735
GetStreamingSessionStream	R	4!	:735
GetStudio	R	6!
GetStudioComponent	R	7!
GetStudioMember	R	6!
ListEulaAcceptances	R	1!
ListEulas	R	0!
ListLaunchProfileMembers	R	2!
ListLaunchProfiles	R	6!	:736
ListStreamingImages	R	6!
ListStreamingSessionBackups	R	6!	:735
ListStreamingSessions	R	6!	:737
ListStudioComponents	R	6!
ListStudioMembers	R	6!
ListStudios	R	-
ListTagsForResource	R	2,3,4,5,6,7
PutLaunchProfileMembers	W	2!>443
PutStudioLogEvents	W	6!
PutStudioMembers	W	6!>443
StartStreamingSession	W	4!>444,5	:735
StartStudioSSOConfigurationRepair	W	6!>445
StopStreamingSession	W	4!>446	:735
TagResource	T	2,3,4,5,6,7	:8
UntagResource	T	2,3,4,5,6,7	:2
UpdateLaunchProfile	W	2!>447
UpdateLaunchProfileMember	W	2!
UpdateStreamingImage	W	3!
UpdateStudio	W	6!>1
UpdateStudioComponent	W	7!>440
AssociateChannel	W	4!
AssociateManagedNotificationAccountContact	W	2!
AssociateManagedNotificationAdditionalChannel	W	2!
AssociateOrganizationalUnit	W	4!
CreateEventRule	W	-
CreateNotificationConfiguration	W	-	:1
DeleteEventRule	W	0!
DeleteNotificationConfiguration	W	4!
DeregisterNotificationHub	W	-
DisableNotificationsAccessForOrganization	P	-	>448
DisassociateChannel	W	4!
DisassociateManagedNotificationAccountContact	W	2!
DisassociateManagedNotificationAdditionalChannel	W	2!
DisassociateOrganizationalUnit	W	4!
EnableNotificationsAccessForOrganization	P	-	>257
GetEventRule	R	0!
GetFeatureOptInStatus	R	-
GetManagedNotificationChildEvent	R	1!
GetManagedNotificationConfiguration	R	2!
GetManagedNotificationEvent	R	3!
GetNotificationConfiguration	R	4!
GetNotificationEvent	R	5!
GetNotificationsAccessForOrganization	R	-
ListChannels	L	4!
ListEventRules	L	-
ListManagedNotificationChannelAssociations	L	2!
ListManagedNotificationChildEvents	L	-
ListManagedNotificationConfigurations	L	-
ListManagedNotificationEvents	L	-
ListMemberAccounts	L	4!
ListNotificationConfigurations	L	-
ListNotificationEvents	L	-
ListNotificationHubs	L	-
ListOrganizationalUnits	L	4!
ListTagsForResource	L	-
PutFeatureOptInStatus	W	-
RegisterNotificationHub	W	-
TagResource	T	4!	:1
UntagResource	T	4!	:2
UpdateEventRule	W	0!
UpdateNotificationConfiguration	W	4!
ActivateEmailContact	W	0!
CreateEmailContact	W	-	:8
DeleteEmailContact	W	0!
GetEmailContact	R	0!
ListEmailContacts	L	-
ListTagsForResource	R	-
SendActivationCode	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
CreateAct	W	0!,1!
CreateSession	W	0!,1!
CreateWorkflowDefinition	W	0!
CreateWorkflowRun	W	0!
DeleteWorkflowDefinition	W	0!
DeleteWorkflowRun	W	0!,1!
GetWorkflowDefinition	R	0!
GetWorkflowRun	R	0!,1!
InvokeActStep	W	0!,1!
ListActs	R	0!
ListModels	R	-
ListSessions	R	0!,1!
ListWorkflowDefinitions	L	-
ListWorkflowRuns	L	0!
UpdateAct	W	0!,1!
UpdateWorkflowRun	W	0!,1!
CreateLink	W	1!>449	:738
CreateSink	W	-	:1>449
DeleteLink	W	0!	:0
DeleteSink	W	1!	:0
GetLink	R	0!	:0
GetSink	R	1!	:0
GetSinkPolicy	R	1!	:0
ListAttachedLinks	R	1!	:0
ListLinks	R	-
ListSinks	R	-
ListTagsForResource	R	0,1
PutSinkPolicy	W	1!	:0
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateLink	W	0!	:739
CreateCentralizationRuleForOrganization	W	0!	:740
CreateS3TableIntegration	W	2!	:1
CreateTelemetryPipeline	W	3!	:741
CreateTelemetryRule	W	4!	:1
CreateTelemetryRuleForOrganization	W	1!	:1
DeleteCentralizationRuleForOrganization	W	0!
DeleteS3TableIntegration	W	2!
DeleteTelemetryPipeline	W	3!
DeleteTelemetryRule	W	4!
DeleteTelemetryRuleForOrganization	W	1!
GetCentralizationRuleForOrganization	R	0!
GetS3TableIntegration	R	2!
GetTelemetryEnrichmentStatus	R	-
GetTelemetryEvaluationStatus	R	-
GetTelemetryEvaluationStatusForOrganization	R	-
GetTelemetryPipeline	R	3!
GetTelemetryRule	R	4!
GetTelemetryRuleForOrganization	R	1!
ListCentralizationRulesForOrganization	L	-
ListResourceTelemetry	R	-
ListResourceTelemetryForOrganization	R	-
ListS3TableIntegrations	L	-
ListTagsForResource	L	0,1,2,3,4
ListTelemetryPipelines	L	-
ListTelemetryRules	L	-
ListTelemetryRulesForOrganization	L	-
StartTelemetryEnrichment	W	-
StartTelemetryEvaluation	W	-
StartTelemetryEvaluationForOrganization	W	-
StopTelemetryEnrichment	W	-
StopTelemetryEvaluation	W	-
StopTelemetryEvaluationForOrganization	W	-
TagResource	T	0,1,2,3,4	:1
TestTelemetryPipeline	R	-
UntagResource	T	0,1,2,3,4	:2
UpdateCentralizationRuleForOrganization	W	0!	:742
UpdateTelemetryPipeline	W	3!
UpdateTelemetryRule	W	4!
UpdateTelemetryRuleForOrganization	W	1!
ValidateTelemetryPipelineConfiguration	R	-
AcceptMarketplaceRegistration	W	-
CreateCloudAutonomousVmCluster	W	1!,4!	:1
CreateCloudExadataInfrastructure	W	-	:1
CreateCloudVmCluster	W	1!,4!	:1
CreateDbNode	W	3!
CreateGrantShare	W	-
CreateOdbNetwork	W	-	:1
CreateOdbPeeringConnection	W	4!	:1
CreateOutboundIntegration	W	0!,2!
DeleteCloudAutonomousVmCluster	W	0!
DeleteCloudExadataInfrastructure	W	1!
DeleteCloudVmCluster	W	2!
DeleteDbNode	W	3!
DeleteGrantShare	W	-
DeleteOdbNetwork	W	4!
DeleteOdbPeeringConnection	W	5!
DeleteResourcePolicy	W	1!,4!
GetCloudAutonomousVmCluster	R	0!
GetCloudExadataInfrastructure	R	1!
GetCloudExadataInfrastructureUnallocatedResources	R	1!
GetCloudVmCluster	R	2!
GetDbNode	R	2!,3!
GetDbServer	R	1!
GetOciOnboardingStatus	R	-
GetOdbNetwork	R	4!
GetOdbPeeringConnection	R	5!
GetResourcePolicy	R	1!,4!
InitializeService	W	-
ListAutonomousVirtualMachines	R	0
ListCloudAutonomousVmClusters	L	1
ListCloudExadataInfrastructures	L	-
ListCloudVmClusters	L	1
ListDbNodes	L	2!
ListDbServers	R	1!
ListDbSystemShapes	R	-
ListGiVersions	R	-
ListOdbNetworks	L	-
ListOdbPeeringConnections	L	4
ListSystemVersions	R	-
ListTagsForResource	R	0,1,2,3,4,5	:0
PutResourcePolicy	W	1!,4!
RebootDbNode	W	2!,3!
StartDbNode	W	2!,3!
StopDbNode	W	2!
TagResource	T	0,1,2,3,4,5	:8
UntagResource	T	0,1,2,3,4,5	:11
UpdateCloudExadataInfrastructure	W	1!
UpdateGrantShare	W	-
UpdateOdbNetwork	W	4!
UpdateOdbPeeringConnection	W	5!
UpdateOutboundIntegration	W	0!,2!
AbortMultipartReadSetUpload	W	12!
AcceptShare	W	-
BatchDeleteReadSet	W	12!
CancelAnnotationImportJob	W	-
CancelRun	W	9!
CancelVariantImportJob	W	-
CompleteMultipartReadSetUpload	W	12!
CreateAnnotationStore	W	-	:1
CreateAnnotationStoreVersion	W	0!	:1
CreateConfiguration	W	-	:1>450
CreateMultipartReadSetUpload	W	12!
CreateReferenceStore	W	-	:1
CreateRunCache	W	-	:1
CreateRunGroup	W	-	:1
CreateSequenceStore	W	-	:1
CreateShare	W	-
CreateVariantStore	W	-	:1
CreateWorkflow	W	-	:1
CreateWorkflowVersion	W	13!	:1
DeleteAnnotationStore	W	0!
DeleteAnnotationStoreVersions	W	0!,1!
DeleteConfiguration	W	5!
DeleteReference	W	7!,8!
DeleteReferenceStore	W	8!
DeleteRun	W	9!
DeleteRunCache	W	10!
DeleteRunGroup	W	11!
DeleteS3AccessPolicy	W	12!
DeleteSequenceStore	W	12!
DeleteShare	W	-
DeleteVariantStore	W	3!
DeleteWorkflow	W	13!
DeleteWorkflowVersion	W	4!,13!
GetAnnotationImportJob	R	-
GetAnnotationStore	R	0!
GetAnnotationStoreVersion	R	1!
GetConfiguration	R	5!
GetReadSet	R	6!,12!
GetReadSetActivationJob	R	12!
GetReadSetExportJob	R	12!
GetReadSetImportJob	R	12!
GetReadSetMetadata	R	6!,12!
GetReference	R	7!,8!
GetReferenceImportJob	R	8!
GetReferenceMetadata	R	7!,8!
GetReferenceStore	R	8!
GetRun	R	9!
GetRunCache	R	10!
GetRunGroup	R	11!
GetRunTask	R	2!,9!
GetS3AccessPolicy	R	12!
GetSequenceStore	R	12!
GetShare	R	-
GetVariantImportJob	R	-
GetVariantStore	R	3!
GetWorkflow	R	13!
GetWorkflowVersion	R	4!,13!
ListAnnotationImportJobs	L	-
ListAnnotationStores	L	-
ListAnnotationStoreVersions	L	0!
ListConfigurations	L	-
ListMultipartReadSetUploads	L	12!
ListReadSetActivationJobs	L	12!
ListReadSetExportJobs	L	12!
ListReadSetImportJobs	L	12!
ListReadSets	L	12!
ListReadSetUploadParts	L	12!
ListReferenceImportJobs	L	8!
ListReferences	L	8!
ListReferenceStores	L	-
ListRunCaches	L	-
ListRunGroups	L	-
ListRuns	L	-
ListRunTasks	L	9!
ListSequenceStores	L	-
ListShares	L	-
ListTagsForResource	L	-
ListVariantImportJobs	L	-
ListVariantStores	L	-
ListWorkflows	L	-
ListWorkflowVersions	L	13!
PutS3AccessPolicy	W	12!
StartAnnotationImportJob	W	0!,1!
StartReadSetActivationJob	W	12!
StartReadSetExportJob	W	12!
StartReadSetImportJob	W	12!
StartReferenceImportJob	W	8!
StartRun	W	5,9!>1,10,11,13	:1
StartVariantImportJob	W	3!
TagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13	:1
UntagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13	:2
UpdateAnnotationStore	W	0!
UpdateAnnotationStoreVersion	W	1!
UpdateRunCache	W	10!
UpdateRunGroup	W	11!
UpdateSequenceStore	W	12!
UpdateVariantStore	W	3!
UpdateWorkflow	W	13!
UpdateWorkflowVersion	W	4!,13!
UploadReadSetPart	W	12!
CreateDeviceActivationQrCode	W	2!	:0
CreateDeviceConfigurationTemplate	W	-	:1
CreateDeviceInstance	W	-	:1
CreateDeviceInstanceConfiguration	W	2!	:0
CreateSite	W	-	:1
DeleteAssociatedDevice	W	2!	:0
DeleteDeviceConfigurationTemplate	W	1!	:0
DeleteDeviceInstance	W	2!	:0
DeleteSite	W	3!	:0
DeleteUserV1	W	4!
GetDeviceConfigurationTemplate	R	1!	:0
GetDeviceInstance	R	2!	:0
GetDeviceInstanceConfiguration	R	0!	:0
GetSite	R	3!	:0
GetSiteAddress	R	3!	:0
ListDeviceConfigurationTemplates	L	-
ListDeviceInstances	L	-
ListSites	L	-
ListTagsForResource	R	1,2,3	:0
ListUsers	L	-
ListUsersV1	L	-
RebootDevice	W	2!	:0
TagResource	T	1,2,3	:1
UntagResource	T	1,2,3	:2
UpdateDeviceConfigurationTemplate	W	1!	:0
UpdateDeviceInstance	W	2!	:0
UpdateSite	W	3!	:0
UpdateSiteAddress	W	3!	:0
ApplicationAccessAll	P	0!
CancelAutoOptimizeJob	W	-
CancelDirectQuery	W	1!
DeleteAutoOptimizeJob	W	-
GetAutoOptimizeJob	R	-
GetDirectQuery	R	1!
GetDirectQueryResult	R	1!
ListAutoOptimizeJobs	L	-
StartDirectQuery	W	1!
SubmitAutoOptimizeJob	W	-
AssignInstance	W	0
AssignVolume	W	0
AssociateElasticIp	W	0
AttachElasticLoadBalancer	W	0
CloneStack	W	0
CreateApp	W	0
CreateDeployment	W	0
CreateInstance	W	0
CreateLayer	W	0
CreateStack	W	-
CreateUserProfile	W	-
DeleteApp	W	0
DeleteInstance	W	0
DeleteLayer	W	0
DeleteStack	W	0
DeleteUserProfile	W	-
DeregisterEcsCluster	W	0
DeregisterElasticIp	W	0
DeregisterInstance	W	0
DeregisterRdsDbInstance	W	0
DeregisterVolume	W	0
DescribeAgentVersions	L	0
DescribeApps	L	0
DescribeCommands	L	0
DescribeDeployments	L	0
DescribeEcsClusters	L	0
DescribeElasticIps	L	0
DescribeElasticLoadBalancers	L	0
DescribeInstances	L	0
DescribeLayers	L	0
DescribeLoadBasedAutoScaling	L	0
DescribeMyUserProfile	L	-
DescribeOperatingSystems	L	-
DescribePermissions	L	0
DescribeRaidArrays	L	0
DescribeRdsDbInstances	L	0
DescribeServiceErrors	L	0
DescribeStackProvisioningParameters	L	0
DescribeStacks	L	0
DescribeStackSummary	L	0
DescribeTimeBasedAutoScaling	L	0
DescribeUserProfiles	L	-
DescribeVolumes	L	0
DetachElasticLoadBalancer	W	0
DisassociateElasticIp	W	0
GetHostnameSuggestion	R	0
GrantAccess	W	0
ListTags	L	0
RebootInstance	W	0
RegisterEcsCluster	W	0
RegisterElasticIp	W	0
RegisterInstance	W	0
RegisterRdsDbInstance	W	0
RegisterVolume	W	0
SetLoadBasedAutoScaling	W	0
SetPermission	P	0
SetTimeBasedAutoScaling	W	0
StartInstance	W	0
StartStack	W	0
StopInstance	W	0
StopStack	W	0
TagResource	T	0
UnassignInstance	W	0
UnassignVolume	W	0
UntagResource	T	0
UpdateApp	W	0
UpdateElasticIp	W	0
UpdateInstance	W	0
UpdateLayer	W	0
UpdateMyUserProfile	W	-
UpdateRdsDbInstance	W	0
UpdateStack	W	0
UpdateUserProfile	P	-
UpdateVolume	W	0
AssociateNode	W	-
CreateBackup	W	-
CreateServer	W	-
DeleteBackup	W	-
DeleteServer	W	-
DescribeAccountAttributes	L	-
DescribeBackups	L	-
DescribeEvents	L	-
DescribeNodeAssociationStatus	L	-
DescribeServers	L	-
DisassociateNode	W	-
ExportServerEngineAttribute	R	-
ListTagsForResource	R	-
RestoreServer	W	-
StartMaintenance	W	-
TagResource	T	-
UntagResource	T	-
UpdateServer	W	-
UpdateServerEngineAttributes	W	-
AcceptHandshake	W	2!>0
AttachPolicy	W	0,4,5!,8	:743
CancelHandshake	W	2!
CloseAccount	W	0!
CreateAccount	W	-	:8
CreateGovCloudAccount	W	-	:8
CreateOrganization	W	-	>0
CreateOrganizationalUnit	W	4,8	:1
CreatePolicy	W	-	:744
DeclineHandshake	W	2!
DeleteOrganization	W	-
DeleteOrganizationalUnit	W	4!
DeletePolicy	W	5!	:743
DeleteResourcePolicy	W	-
DeregisterDelegatedAdministrator	W	0!	:745
DescribeAccount	R	0!
DescribeCreateAccountStatus	R	-
DescribeEffectivePolicy	R	0!	:743
DescribeHandshake	R	2!
DescribeOrganization	R	-
DescribeOrganizationalUnit	R	4!
DescribePolicy	R	5!	:743
DescribeResourcePolicy	R	-
DescribeResponsibilityTransfer	R	7!	:746
DetachPolicy	W	0,4,5!,8	:743
DisableAWSServiceAccess	W	-	:745
DisablePolicyType	W	8!	:743
EnableAllFeatures	W	-
EnableAWSServiceAccess	W	-	:745
EnablePolicyType	W	8!	:743
InviteAccountToOrganization	W	0	:1
InviteOrganizationToTransferResponsibility	W	0	:746
LeaveOrganization	W	-
ListAccounts	L	-
ListAccountsForParent	L	4,8
ListAccountsWithInvalidEffectivePolicy	L	-	:743
ListAWSServiceAccessForOrganization	L	-
ListChildren	L	4,8
ListCreateAccountStatus	L	-
ListDelegatedAdministrators	L	-	:745
ListDelegatedServicesForAccount	L	0!
ListEffectivePolicyValidationErrors	L	0!	:743
ListHandshakesForAccount	L	-
ListHandshakesForOrganization	L	-
ListInboundResponsibilityTransfers	L	-	:746
ListOrganizationalUnitsForParent	L	4,8
ListOutboundResponsibilityTransfers	L	-	:746
ListParents	L	0,4
ListPolicies	L	-	:743
ListPoliciesForTarget	L	0,4,8	:743
ListRoots	L	-
ListTagsForResource	L	0,4,5,6,7:746,8	:743
ListTargetsForPolicy	L	5!	:743
MoveAccount	W	0!,4!,8!
PutResourcePolicy	W	6!	:1
RegisterDelegatedAdministrator	W	0!	:745
RemoveAccountFromOrganization	W	0!
TagResource	T	0,4,5:743,6,7:746,8	:747
TerminateResponsibilityTransfer	W	7!	:746
UntagResource	T	0,4,5,6,7:746,8	:748
UpdateOrganizationalUnit	W	4!
UpdatePolicy	W	5!	:743
UpdateResponsibilityTransfer	W	7!	:746
CreatePipeline	W	-	:1>451
CreatePipelineEndpoint	W	0!>0	:1
DeletePipeline	W	0!>452
DeletePipelineEndpoint	W	2!
DeleteResourcePolicy	W	0!
GetPipeline	R	0!
GetPipelineBlueprint	R	1!
GetPipelineChangeProgress	R	0!
GetResourcePolicy	R	0!
Ingest	W	0!
ListPipelineBlueprints	L	-
ListPipelineEndpointConnections	L	-
ListPipelineEndpoints	L	-
ListPipelines	L	-
ListTagsForResource	R	0!
PutResourcePolicy	W	0!
RevokePipelineEndpointConnections	W	0!
StartPipeline	W	0!
StopPipeline	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdatePipeline	W	0!>453
ValidatePipeline	R	-
CancelCapacityTask	W	0!
CancelOrder	W	-
CreateOrder	W	0!
CreateOutpost	W	1!	:8
CreatePrivateConnectivityConfig	W	0!
CreateSite	W	-	:8
DeleteOutpost	W	0!
DeleteSite	W	1!
GetCapacityTask	R	0!
GetCatalogItem	R	-
GetConnection	R	-
GetOrder	R	-
GetOutpost	R	0!
GetOutpostBillingInformation	R	0!
GetOutpostInstanceTypes	R	0!
GetOutpostSupportedInstanceTypes	R	0!
GetPrivateConnectivityConfig	R	0!
GetSite	R	1!
GetSiteAddress	R	1!
ListAssetInstances	L	0!
ListAssets	L	0!
ListBlockingInstancesForCapacityTask	L	0!
ListCapacityTasks	L	-
ListCatalogItems	L	-
ListOrders	L	-
ListOutposts	L	-
ListSites	L	-
ListTagsForResource	R	-
StartCapacityTask	W	0!
StartConnection	W	-
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateOutpost	W	0!
UpdateSite	W	1!
UpdateSiteAddress	W	1!
UpdateSiteRackPhysicalProperties	W	1!
CreateApplicationInstance	W	-	:1
CreateJobForDevices	W	-
CreateNodeFromTemplateJob	W	-
CreatePackage	W	-	:1
CreatePackageImportJob	W	-
DeleteDevice	W	1!
DeletePackage	W	2!
DeregisterPackageVersion	W	2!
DescribeApplicationInstance	R	0!
DescribeApplicationInstanceDetails	R	0!
DescribeDevice	R	1!
DescribeDeviceJob	R	-
DescribeNode	R	-
DescribeNodeFromTemplateJob	R	-
DescribePackage	R	2!
DescribePackageImportJob	R	-
DescribePackageVersion	R	2!
DescribeSoftware	R	-
GetWebSocketURL	R	-
ListApplicationInstanceDependencies	L	0!
ListApplicationInstanceNodeInstances	L	0!
ListApplicationInstances	L	1
ListDevices	L	-
ListDevicesJobs	L	1
ListNodeFromTemplateJobs	L	-
ListNodes	L	-
ListPackageImportJobs	L	-
ListPackages	L	-
ListTagsForResource	R	0,1,2
ProvisionDevice	W	-	:1
RegisterPackageVersion	W	2!
RemoveApplicationInstance	W	0!
SignalApplicationInstanceNodeInstances	W	0!
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateDeviceMetadata	W	1!
AcceptChannelHandshake	W	3!	:749
AcceptConnectionInvitation	W	5!	:750
AcceptEngagementInvitation	W	18!	:750
AmendBenefitApplication	W	2!	:751
AssignOpportunity	W	9!	:750
AssociateAwsTrainingCertificationEmailDomain	W	11!	:752
AssociateBenefitApplicationResource	W	1!,2!,9!	:751
AssociateOpportunity	W	9!	:753
CancelBenefitApplication	W	2!	:751
CancelChannelHandshake	W	3!	:754
CancelConnection	W	4!	:750
CancelConnectionInvitation	W	5!	:750
CancelProfileUpdateTask	W	11!	:752
CreateBenefitApplication	W	-	:755
CreateBusinessPlan	W	-
CreateChannelHandshake	W	12,13	:756
CreateCollaborationChannelMembers	W	-
CreateCollaborationChannelRequest	W	-
CreateConnectionInvitation	W	-	:750
CreateEngagement	W	8!	:750
CreateEngagementContext	W	8!	:750
CreateEngagementInvitation	W	18!	:750
CreateOpportunity	W	9!	:757
CreatePartner	W	-	:758
CreateProgramManagementAccount	W	-	:758
CreateRelationship	W	12!	:758
CreateResourceSnapshot	W	14!	:750
CreateResourceSnapshotJob	W	19!	:757
DeleteProgramManagementAccount	W	12!	:752
DeleteRelationship	W	13!	:752
DeleteResourceSnapshotJob	W	19!	:750
DisassociateAwsTrainingCertificationEmailDomain	W	11!	:752
DisassociateBenefitApplicationResource	W	1!,2!,9!	:751
DisassociateOpportunity	W	9!	:753
EnrollInPartnerPath	W	-
GetAllianceLeadContact	R	11!	:752
GetAwsOpportunitySummary	R	9!	:750
GetBenefit	R	0!	:751
GetBenefitAllocation	R	1!	:759
GetBenefitApplication	R	2!	:751
GetBusinessPlan	R	-
GetCollaborationChannel	R	-
GetConnection	R	4!	:750
GetConnectionInvitation	R	5!	:750
GetConnectionPreferences	R	-	:750
GetEngagement	R	8!	:750
GetEngagementInvitation	R	18!	:750
GetOpportunity	R	9!	:750
GetPartner	R	11!	:752
GetPartnerDashboard	R	7!	:750
GetPartnerProfile	R	-
GetProfileUpdateTask	R	11!	:752
GetProfileVisibility	R	11!	:752
GetProgramManagementAccount	R	-	:750
GetRelationship	R	13!	:752
GetResourceSnapshot	R	14!	:750
GetResourceSnapshotJob	R	19!	:750
GetSellingSystemSettings	R	-	:750
GetVerification	R	-	:760
ListBenefitAllocations	L	1!	:761
ListBenefitApplications	L	2!	:762
ListBenefits	L	0!	:762
ListBusinessPlans	L	-
ListChannelHandshakes	L	3!	:749
ListCollaborationChannels	L	-
ListConnectionInvitations	L	-	:750
ListConnections	L	-	:750
ListEngagementByAcceptingInvitationTasks	L	-	:750
ListEngagementFromOpportunityTasks	L	-	:750
ListEngagementInvitations	L	-	:750
ListEngagementMembers	R	8!	:750
ListEngagementResourceAssociations	R	14!	:750
ListEngagements	L	-	:750
ListOpportunities	L	-	:750
ListOpportunityFromEngagementTasks	L	-	:750
ListPartnerPaths	L	-
ListPartners	L	-	:750
ListProgramManagementAccounts	L	12!	:750
ListRelationships	L	13!	:750
ListResourceSnapshotJobs	L	-	:750
ListResourceSnapshots	L	14!	:750
ListSolutions	L	-	:750
ListTagsForResource	R	-	:763
PutAllianceLeadContact	W	11!	:752
PutBusinessPlan	W	-
PutProfileVisibility	W	11!	:752
PutSellingSystemSettings	W	-
RecallBenefitApplication	W	2!	:751
RejectChannelHandshake	W	3!	:749
RejectConnectionInvitation	W	5!	:750
RejectEngagementInvitation	W	18!	:750
SearchPartnerProfiles	L	-
SendEmailVerificationCode	W	-	:750
StartEngagementByAcceptingInvitationTask	W	16!>454	:758
StartEngagementFromOpportunityTask	W	17!>455	:758
StartOpportunityFromEngagementTask	W	10!>456	:758
StartProfileUpdateTask	W	11!	:752
StartResourceSnapshotJob	W	19!	:750
StartVerification	W	-	:760
StopResourceSnapshotJob	W	19!	:750
SubmitBenefitApplication	W	2!	:751
SubmitOpportunity	W	9!	:750
TagResource	T	2,3,9,11,12,13,19	:755
UntagResource	T	2,3,9,11,12,13,19	:763
UpdateBenefitApplication	W	2!	:751
UpdateConnectionPreferences	W	-	:750
UpdateEngagementContext	W	8!	:750
UpdateOpportunity	W	9!	:750
UpdateProgramManagementAccount	W	12!	:752
UpdateRelationship	W	13!	:752
UseSession	W	-	:750
AccessLegacyPartnerCentral	W	-	:764
AccessMarketingCentral	W	-	:765
AccessProServeTools	W	-	:766
AssociatePartnerAccount	W	-
AssociatePartnerUser	W	-
DisassociatePartnerUser	W	-
AddKeyReplicationRegions	W	0!,1!	:769
CreateAlias	W	0!,1!
CreateKey	W	-	:770>457
DecryptData	W	0!,1!	:769
DeleteAlias	W	0!	:1
DeleteKey	W	1!	:769
DisableDefaultKeyReplicationRegions	W	-
EnableDefaultKeyReplicationRegions	W	-
EncryptData	W	0!,1!	:769
ExportKey	W	1!	:771
GenerateAs2805KekValidation	W	0!,1!	:769
GenerateCardValidationData	W	0!,1!	:769
GenerateMac	W	0!,1!	:769
GenerateMacEmvPinChange	W	0!,1!	:769
GeneratePinData	W	0!,1!	:769
GetAlias	R	0!,1!	:1
GetCertificateSigningRequest	R	0!,1!	:769
GetDefaultKeyReplicationRegions	R	-
GetKey	R	1!	:769
GetParametersForExport	R	-
GetParametersForImport	R	-
GetPublicKeyCertificate	R	1!	:769
ImportKey	W	-	:772>457
ListAliases	L	-
ListKeys	L	-
ListTagsForResource	R	1
ReEncryptData	W	0!,1!	:769
RemoveKeyReplicationRegions	W	0!,1!	:769
RestoreKey	W	1!	:769
StartKeyUsage	W	1!	:769
StopKeyUsage	W	1!	:769
TagResource	T	1!	:1
TranslateKeyMaterial	W	0!,1!	:769
TranslatePinData	W	0!,1!	:769
UntagResource	T	1!	:2
UpdateAlias	W	0!,1!	:1
VerifyAuthRequestCryptogram	W	0!,1!	:769
VerifyCardValidationData	W	0!,1!	:769
VerifyMac	W	0!,1!	:769
VerifyPinData	W	0!,1!	:769
AcceptFinancingApplicationTerms	W	-
CreateFinancingApplication	W	-
CreatePaymentInstrument	W	-	:1
DeletePaymentInstrument	W	-
GetFinancingApplication	R	-
GetFinancingLine	R	-
GetFinancingLineWithdrawal	R	-
GetFinancingOption	R	-
GetPaymentInstrument	L	0
GetPaymentStatus	R	-
ListFinancingApplications	L	-
ListFinancingLines	L	-
ListFinancingLineWithdrawals	L	-
ListPaymentInstruments	L	-
ListPaymentPreferences	L	-
ListPaymentProgramOptions	L	-
ListPaymentProgramStatus	L	-
ListTagsForResource	L	0
MakePayment	W	-
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateFinancingApplication	W	-
UpdatePaymentInstrument	W	-
UpdatePaymentPreferences	W	-
CreateConnector	W	-	:8>458
CreateDirectoryRegistration	W	-	:8>459
CreateServicePrincipalName	W	1!>460
CreateTemplate	W	0!	:8
CreateTemplateGroupAccessControlEntry	W	2!
DeleteConnector	W	0!>193
DeleteDirectoryRegistration	W	1!>461
DeleteServicePrincipalName	W	1!>460
DeleteTemplate	W	2!
DeleteTemplateGroupAccessControlEntry	W	2!
GetConnector	R	0!
GetDirectoryRegistration	R	1!
GetServicePrincipalName	R	1!
GetTemplate	R	2!
GetTemplateGroupAccessControlEntry	R	2!
ListConnectors	L	-
ListDirectoryRegistrations	L	-
ListServicePrincipalNames	L	1!
ListTagsForResource	R	-
ListTemplateGroupAccessControlEntries	L	2!
ListTemplates	L	0!
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateTemplate	W	2!
UpdateTemplateGroupAccessControlEntry	W	2!
CreateChallenge	W	1!	:1
CreateConnector	W	-	:1>462
DeleteChallenge	W	0!
DeleteConnector	W	1!
GetChallengeMetadata	R	0!
GetChallengePassword	R	0!
GetConnector	R	1!
ListChallengeMetadata	L	-
ListConnectors	L	-
ListTagsForResource	R	-
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
AllowVendedLogDeliveryForResource	W	0!
CreateCluster	W	-	:8>463
CreateComputeNodeGroup	W	0!>464	:8
CreateQueue	W	0!	:8
DeleteCluster	W	0!>465
DeleteComputeNodeGroup	W	0!>466,1!
DeleteQueue	W	0!,2!
GetCluster	R	0!
GetComputeNodeGroup	R	0!,1!
GetQueue	R	0!,2!
ListClusters	L	-
ListComputeNodeGroups	L	0!
ListQueues	L	0!
ListTagsForResource	R	-
RegisterComputeNodeGroupInstance	W	0!>467
TagResource	T	0:0,1:0,2:0	:1
UntagResource	T	0:0,1:0,2:0	:2
UpdateCluster	W	0!>463
UpdateComputeNodeGroup	W	0!>464,1!
UpdateQueue	W	0!,2!
CreateBatchInferenceJob	W	1!
CreateBatchSegmentJob	W	2!
CreateCampaign	W	3!
CreateDataDeletionJob	W	4!
CreateDataInsightsJob	W	5!
CreateDataset	W	6!
CreateDatasetExportJob	W	7!
CreateDatasetGroup	W	8!
CreateDatasetImportJob	W	9!
CreateEventTracker	W	10!
CreateFilter	W	12!
CreateMetricAttribution	W	13!
CreateRecommender	W	15!
CreateSchema	W	16!
CreateSolution	W	17!
CreateSolutionVersion	W	17!
DeleteCampaign	W	3!
DeleteDataset	W	6!
DeleteDatasetGroup	W	8!
DeleteEventTracker	W	10!
DeleteFilter	W	12!
DeleteMetricAttribution	W	13!
DeleteRecommender	W	15!
DeleteSchema	W	16!
DeleteSolution	W	17!
DescribeAlgorithm	R	0!
DescribeBatchInferenceJob	R	1!
DescribeBatchSegmentJob	R	2!
DescribeCampaign	R	3!
DescribeDataDeletionJob	R	4!
DescribeDataInsightsJob	R	5!
DescribeDataset	R	6!
DescribeDatasetExportJob	R	7!
DescribeDatasetGroup	R	8!
DescribeDatasetImportJob	R	9!
DescribeEventTracker	R	10!
DescribeFeatureTransformation	R	11!
DescribeFilter	R	12!
DescribeMetricAttribution	R	13!
DescribeRecipe	R	14!
DescribeRecommender	R	15!
DescribeSchema	R	16!
DescribeSolution	R	17!
DescribeSolutionVersion	R	17!
GetActionRecommendations	R	3!
GetDataInsights	R	5!
GetPersonalizedRanking	R	3!
GetRecommendations	R	3!
GetSolutionMetrics	R	17!
ListBatchInferenceJobs	L	-
ListBatchSegmentJobs	L	-
ListCampaigns	L	-
ListDataDeletionJobs	L	-
ListDataInsightsJobs	L	-
ListDatasetExportJobs	L	-
ListDatasetGroups	L	-
ListDatasetImportJobs	L	-
ListDatasets	L	-
ListEventTrackers	L	-
ListFilters	L	-
ListMetricAttributionMetrics	L	-
ListMetricAttributions	L	-
ListRecipes	L	-
ListRecommenders	L	-
ListSchemas	L	-
ListSolutions	L	-
ListSolutionVersions	L	-
ListTagsForResource	L	-
PutActionInteractions	W	-
PutActions	W	6!
PutEvents	W	-
PutItems	W	6!
PutUsers	W	6!
StartRecommender	W	15!
StopRecommender	W	15!
StopSolutionVersionCreation	W	17!
TagResource	T	-
UntagResource	T	-
UpdateCampaign	W	3!
UpdateDataset	W	6!
UpdateMetricAttribution	W	13!
UpdateRecommender	W	15!
UpdateSolution	W	17!
CreatePerformanceAnalysisReport	W	1!	:1
DeletePerformanceAnalysisReport	W	1!
DescribeDimensionKeys	R	0!	:773
GetDimensionKeyDetails	R	0!	:773
GetPerformanceAnalysisReport	R	1!
GetResourceMetadata	R	0!
GetResourceMetrics	R	0!	:773
ListAvailableResourceDimensions	R	0!
ListAvailableResourceMetrics	R	0!
ListPerformanceAnalysisReports	L	1!
ListTagsForResource	L	0!,1!
TagResource	T	1!	:1
UntagResource	T	1!	:2
CreatePipe	W	0!>1	:8
DeletePipe	W	0!	:0
DescribePipe	R	0!	:0
ListPipes	L	-
ListTagsForResource	R	0!	:0
StartPipe	W	0!	:0
StopPipe	W	0!	:0
TagResource	T	0!	:8
UntagResource	T	0!	:11
UpdatePipe	W	0!>1	:0
DeleteLexicon	W	0!
DescribeVoices	L	-
GetLexicon	R	0!
GetSpeechSynthesisTask	R	-
ListLexicons	L	-
ListSpeechSynthesisTasks	L	-
PutLexicon	W	0!
StartSpeechSynthesisStream	R	0
StartSpeechSynthesisTask	W	0>306
SynthesizeSpeech	R	0
DescribeServices	R	-
GetAttributeValues	R	-
GetPriceListFileUrl	R	-
GetProducts	R	-
ListPriceLists	R	-
AssociateResourcesToSubscription	W	-
CancelSubscription	W	-
CancelSubscriptionChange	W	-
CreateSubscription	W	-
DisassociateResourcesFromSubscription	W	-
GetSubscription	R	-
ListSubscriptions	R	-
UpdateSubscription	W	-
AcknowledgeOrderReceipt	W	4!
ActivateDeviceIdentifier	W	0!	:0
ActivateNetworkSite	W	3!,4!	:1
ConfigureAccessPoint	W	2!
CreateNetwork	W	1!	:1
CreateNetworkSite	W	1!	:1
DeactivateDeviceIdentifier	W	0!
DeleteNetwork	W	1!
DeleteNetworkSite	W	3!
GetDeviceIdentifier	R	0!	:0
GetNetwork	R	1!	:0
GetNetworkResource	R	2!	:0
GetNetworkSite	R	3!	:0
GetOrder	R	4!	:0
ListDeviceIdentifiers	L	1!
ListNetworkResources	L	1!
ListNetworks	L	-
ListNetworkSites	L	1!
ListOrders	L	1!
ListTagsForResource	L	-
Ping	R	-
StartNetworkResourceUpdate	W	2!	:1
TagResource	T	0,1,2,3,4	:1
UntagResource	T	0,1,2,3,4	:2
UpdateNetworkSite	W	3!
UpdateNetworkSitePlan	W	3!
AddProfileKey	W	2!
BatchGetCalculatedAttributeForProfile	R	0!,2!
BatchGetProfile	R	2!
CreateCalculatedAttributeDefinition	W	0!:1,2!
CreateDomain	W	2!:1>0
CreateDomainLayout	W	2!,6!:1
CreateEventStream	W	2!>468,3!:1
CreateEventTrigger	W	2!,4!:1
CreateIntegrationWorkflow	W	2!,5!:1
CreateProfile	W	2!
CreateRecommender	W	2!,8!:1
CreateSegmentDefinition	W	2!,9!:1
CreateSegmentEstimate	W	2!
CreateSegmentSnapshot	W	2!,9!
CreateSnapshot	W	2!
CreateUploadJob	W	2!
DeleteCalculatedAttributeDefinition	W	0!,2!
DeleteDomain	W	2!
DeleteDomainLayout	W	2!,6!
DeleteDomainObjectType	W	1!,2!
DeleteEventStream	W	2!>469,3!
DeleteEventTrigger	W	2!,4!
DeleteIntegration	W	2!,5!
DeleteProfile	W	2!
DeleteProfileKey	W	2!
DeleteProfileObject	W	2!,7!
DeleteProfileObjectType	W	2!,7!
DeleteRecommender	W	2!,8!
DeleteSegmentDefinition	W	2!,9!
DeleteWorkflow	W	2!
DetectProfileObjectType	R	2!
GetAutoMergingPreview	R	2!
GetCalculatedAttributeDefinition	R	0!,2!
GetCalculatedAttributeForProfile	R	0!,2!
GetDomain	R	2!
GetDomainLayout	R	2!,6!
GetDomainObjectType	R	1!,2!
GetEventStream	R	2!>470,3!
GetEventTrigger	R	2!,4!
GetIdentityResolutionJob	R	2!
GetIntegration	R	2!,5!
GetMatches	L	2!
GetObjectTypeAttributeStatistics	R	2!,7!
GetProfileHistoryRecord	R	2!
GetProfileInsights	R	2!
GetProfileObjectType	R	2!,7!
GetProfileObjectTypeTemplate	R	-
GetProfileRecommendations	R	2!,8!
GetRecommender	R	2!,8!
GetSegmentDefinition	R	2!,9!
GetSegmentEstimate	R	2!
GetSegmentMembership	R	2!,9!
GetSegmentSnapshot	R	2!,9!
GetSimilarProfiles	L	2!
GetSnapshot	R	2!
GetUploadJob	R	2!
GetUploadJobPath	R	2!
GetWorkflow	R	2!
GetWorkflowSteps	R	2!
ListAccountIntegrations	L	-
ListCalculatedAttributeDefinitions	L	2!
ListCalculatedAttributesForProfile	L	2!
ListDomainLayouts	L	2!
ListDomainObjects	L	1!,2!
ListDomainObjectTypes	L	2!
ListDomains	L	-
ListEventStreams	L	2!
ListEventTriggers	L	2!
ListIdentityResolutionJobs	L	2!
ListIntegrations	L	2!
ListObjectTypeAttributes	L	2!,7!
ListObjectTypeAttributeValues	L	2!,7!
ListProfileAttributeValues	L	2!
ListProfileHistoryRecords	L	2!
ListProfileObjects	L	2!,7!
ListProfileObjectTypes	L	2!
ListProfileObjectTypeTemplates	L	-
ListRecommenderRecipes	L	-
ListRecommenders	L	2!
ListRuleBasedMatches	L	2!
ListSegmentDefinitions	L	2!
ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9
ListUploadJobs	L	2!
ListWorkflows	L	2!
MergeProfiles	W	2!
PutDomainObjectType	W	1!:1,2!
PutIntegration	W	2!>471,5!:1
PutProfileObject	W	2!,7!
PutProfileObjectType	W	2!,7!:1
SearchProfiles	R	2!
StartRecommender	W	2!,8!
StartUploadJob	W	2!
StopRecommender	W	2!,8!
StopUploadJob	W	2!
TagResource	T	0,1,2,3,4,5,6,7,8,9	:1
UntagResource	T	0,1,2,3,4,5,6,7,8,9	:2
UpdateCalculatedAttributeDefinition	W	0!,2!
UpdateDomain	W	2!>0
UpdateDomainLayout	W	2!,6!
UpdateEventTrigger	W	2!,4!
UpdateProfile	W	2!
UpdateRecommender	W	2!,8!
AcceptEnvironmentAccountConnection	W	3!
CancelComponentDeployment	W	0!
CancelEnvironmentDeployment	W	2!	:774
CancelServiceInstanceDeployment	W	10!	:775
CancelServicePipelineDeployment	W	9!	:775
CreateComponent	W	0!	:1
CreateEnvironment	W	2!>1	:776
CreateEnvironmentAccountConnection	W	-	:1
CreateEnvironmentTemplate	W	4!	:1
CreateEnvironmentTemplateMajorVersion	W	4!	:1
CreateEnvironmentTemplateMinorVersion	W	4!	:1
CreateEnvironmentTemplateVersion	W	4!	:1
CreateRepository	W	8!	:1
CreateService	W	9!>472	:777
CreateServiceInstance	W	10!	:777
CreateServiceSyncConfig	W	-
CreateServiceTemplate	W	11!	:1
CreateServiceTemplateMajorVersion	W	11!	:1
CreateServiceTemplateMinorVersion	W	11!	:1
CreateServiceTemplateVersion	W	11!	:1
CreateTemplateSyncConfig	W	-
DeleteAccountRoles	W	-
DeleteComponent	W	0!
DeleteDeployment	W	1!
DeleteEnvironment	W	2!	:774
DeleteEnvironmentAccountConnection	W	3!
DeleteEnvironmentTemplate	W	4!
DeleteEnvironmentTemplateMajorVersion	W	4!
DeleteEnvironmentTemplateMinorVersion	W	4!
DeleteEnvironmentTemplateVersion	W	4!
DeleteRepository	W	8!
DeleteService	W	9!	:775
DeleteServiceSyncConfig	W	-
DeleteServiceTemplate	W	11!
DeleteServiceTemplateMajorVersion	W	11!
DeleteServiceTemplateMinorVersion	W	11!
DeleteServiceTemplateVersion	W	11!
DeleteTemplateSyncConfig	W	-
GetAccountRoles	R	-
GetAccountSettings	R	-
GetComponent	R	0!
GetDeployment	R	1!
GetEnvironment	R	2!
GetEnvironmentAccountConnection	R	3!
GetEnvironmentTemplate	R	4!
GetEnvironmentTemplateMajorVersion	R	4!
GetEnvironmentTemplateMinorVersion	R	4!
GetEnvironmentTemplateVersion	R	4!
GetRepository	R	8!
GetRepositorySyncStatus	R	-
GetResourcesSummary	R	-
GetResourceTemplateVersionStatusCounts	R	-
GetService	R	9!
GetServiceInstance	R	10!
GetServiceInstanceSyncStatus	R	-
GetServiceSyncBlockerSummary	R	-
GetServiceSyncConfig	R	-
GetServiceTemplate	R	11!
GetServiceTemplateMajorVersion	R	11!
GetServiceTemplateMinorVersion	R	11!
GetServiceTemplateVersion	R	11!
GetTemplateSyncConfig	R	-
GetTemplateSyncStatus	R	-
ListComponentOutputs	L	0!,1
ListComponentProvisionedResources	L	0!
ListComponents	L	2,9,10
ListDeployments	L	-
ListEnvironmentAccountConnections	L	-
ListEnvironmentOutputs	L	1,2!
ListEnvironmentProvisionedResources	L	2!
ListEnvironments	L	-
ListEnvironmentTemplateMajorVersions	L	4!
ListEnvironmentTemplateMinorVersions	L	4!
ListEnvironmentTemplates	L	-
ListEnvironmentTemplateVersions	L	4!
ListRepositories	L	-
ListRepositorySyncDefinitions	L	-
ListServiceInstanceOutputs	L	1,9!,10!
ListServiceInstanceProvisionedResources	L	9!,10!
ListServiceInstances	L	-
ListServicePipelineOutputs	L	1,9!
ListServicePipelineProvisionedResources	L	9!
ListServices	L	-
ListServiceTemplateMajorVersions	L	11!
ListServiceTemplateMinorVersions	L	11!
ListServiceTemplates	L	-
ListServiceTemplateVersions	L	11!
ListTagsForResource	R	0,2,3,4,5,6,7,8,9,10,11,12,13,14
NotifyResourceDeploymentStatusChange	W	2,10
RejectEnvironmentAccountConnection	W	3!
TagResource	T	0,2,3,4,5,6,7,8,9,10,11,12,13,14	:1
UntagResource	T	0,2,3,4,5,6,7,8,9,10,11,12,13,14	:2
UpdateAccountRoles	W	-	>1
UpdateAccountSettings	W	-	>1
UpdateComponent	W	0!
UpdateEnvironment	W	2!>1	:774
UpdateEnvironmentAccountConnection	W	3!
UpdateEnvironmentTemplate	W	4!
UpdateEnvironmentTemplateMajorVersion	W	4!
UpdateEnvironmentTemplateMinorVersion	W	4!
UpdateEnvironmentTemplateVersion	W	4!
UpdateService	W	9!	:775
UpdateServiceInstance	W	10!	:775
UpdateServicePipeline	W	9!	:775
UpdateServiceSyncBlocker	W	-
UpdateServiceSyncConfig	W	-
UpdateServiceTemplate	W	11!
UpdateServiceTemplateMajorVersion	W	11!
UpdateServiceTemplateMinorVersion	W	11!
UpdateServiceTemplateVersion	W	11!
UpdateTemplateSyncConfig	W	-
AddPurchaseOrder	W	0!	:1
DeletePurchaseOrder	W	0!	:0
GetConsoleActionSetEnforced	R	-
GetPurchaseOrder	R	0!	:0
ListPurchaseOrderInvoices	L	0!	:0
ListPurchaseOrders	L	-
ListTagsForResource	R	0	:0
ModifyPurchaseOrders	W	0!	:8
TagResource	T	0!	:8
UntagResource	T	0!	:11
UpdateConsoleActionSetEnforced	W	-
UpdatePurchaseOrder	W	0!	:0
UpdatePurchaseOrderStatus	W	0!	:0
ViewPurchaseOrders	R	0	:0
AssociateConnectorResource	W	-
CreateAssignment	W	1!	:778
CreateAuthGrant	W	-	>473
CreateOAuthAppConnection	W	-	>473
CreatePlugin	W	0!	:1
DeleteAssignment	W	1!	:778
DeleteConversation	W	-
DeleteOAuthAppConnection	W	-	>473
DeletePlugin	W	0!	:0
GenerateCodeFromCommands	R	-
GenerateCodeRecommendations	R	-
GetConnector	R	-
GetConversation	R	-
GetIdentityMetadata	R	-
GetPlugin	R	0!	:0
GetTroubleshootingResults	R	-
ListConversations	R	-
ListDashboardMetrics	L	-
ListPluginProviders	L	-
ListPlugins	L	0!
ListTagsForResource	L	0	:0
PassRequest	W	-
RejectConnector	W	-
SendEvent	W	-	>473
SendMessage	W	-
StartConversation	W	-
StartTroubleshootingAnalysis	W	-
StartTroubleshootingResolutionExplanation	W	-
TagResource	T	0	:8
UntagResource	T	0	:11
UpdateAuthGrant	W	-	>473
UpdateConversation	W	-
UpdateOAuthAppConnection	W	-	>473
UpdatePlugin	W	0!	:1
UpdateTroubleshootingCommandResult	W	-
UsePlugin	W	0!
VerifyOAuthAppConnection	W	-	>473
AssociateLibraryItemReview	W	1!	:779
AssociateQAppWithUser	W	0,1	:779
BatchCreateCategory	W	0!
BatchDeleteCategory	W	0!
BatchUpdateCategory	W	0!
CopyQApp	W	0,1	:779
CreateLibraryItem	W	0,1	:779
CreateLibraryItemReview	W	0,1	:779
CreateQApp	W	0!	:1
CreateSubscriptionToken	W	0!
DeleteLibraryItem	W	0,1	:779
DeleteQApp	W	0,1	:779
DescribeQAppPermissions	R	0,1	:779
DisassociateLibraryItemReview	W	1!	:779
DisassociateQAppFromUser	W	0,1	:779
ExportQAppSessionData	W	2!
GetLibraryItem	R	0,1	:779
GetQApp	R	0,1	:779
GetQAppSession	R	2!	:780
GetQAppSessionMetadata	R	2!
ImportDocument	W	1,2	:780
ListCategories	L	0!
ListLibraryItems	L	0!
ListQApps	L	0!
ListQAppSessionData	R	2!
ListTagsForResource	R	1,2
PredictProblemStatementFromConversation	W	0!
PredictQApp	W	0!
PredictQAppFromProblemStatement	W	0!
StartQAppSession	W	0,1	:781
StopQAppSession	W	0,2	:780
TagResource	T	1,2	:1
UntagResource	T	1,2	:2
UpdateLibraryItem	W	0,1	:779
UpdateLibraryItemMetadata	W	1!	:782
UpdateQApp	W	0,1	:779
UpdateQAppPermissions	W	0,1	:779
UpdateQAppSession	W	2!	:780
UpdateQAppSessionMetadata	W	2!
AllowVendedLogDeliveryForResource	P	0!	:0
AssociatePermission	W	0!>474
BatchDeleteDocument	W	0!,4!
BatchPutDocument	W	0!,4!
CancelSubscription	W	0!,8!
Chat	R	0!
ChatSync	R	0!
CheckDocumentAccess	R	0!,4!
CreateAnonymousWebExperienceUrl	W	0!,9!
CreateApplication	W	-	:1
CreateChatResponseConfiguration	W	0!	:1
CreateDataAccessor	W	0!>475	:1
CreateDataAccessorWithTti	W	0!
CreateDataSource	W	0!,4!	:1
CreateIndex	W	0!	:1
CreateIntegration	W	0!	:1
CreatePlugin	W	0!	:1
CreateRetriever	W	0!	:1
CreateSubscription	W	0!	:778
CreateUser	W	0!
CreateWebExperience	W	0!	:1
DeleteApplication	W	0!
DeleteAttachment	W	0!
DeleteChatControlsConfiguration	W	0!
DeleteChatResponseConfiguration	W	0!,1!
DeleteConversation	W	0!
DeleteDataAccessor	W	0!,2!
DeleteDataSource	W	0!,3!,4!
DeleteGroup	W	0!,4!
DeleteIndex	W	0!,4!
DeleteIntegration	W	0!,5!
DeletePlugin	W	0!,6!
DeleteRetriever	W	0!,7!
DeleteUser	W	0!
DeleteWebExperience	W	0!,9!
DisableAclOnDataSource	W	0!
DisassociatePermission	W	0!>474
GetApplication	R	0!
GetChatControlsConfiguration	L	0!
GetChatResponseConfiguration	R	0!,1!
GetDataAccessor	R	0!,2!
GetDataSource	R	0!,3!,4!
GetDocumentContent	R	0!,4!
GetGroup	R	0!,4!
GetIndex	R	0!,4!
GetIntegration	R	0!,5!
GetMedia	R	0!
GetPlugin	R	0!,6!
GetPolicy	R	0!
GetRetriever	R	0!,7!
GetUser	R	0!
GetWebExperience	R	0!,9!
ListApplications	L	-
ListAttachments	L	0!
ListChatResponseConfigurations	L	0!
ListConversations	L	0!
ListDataAccessors	L	0!
ListDataSources	L	0!,4!
ListDataSourceSyncJobs	L	0!,3!,4!
ListDocuments	L	0!,4!
ListGroups	L	0!,4!
ListIndices	L	0!
ListIntegrations	L	0!
ListMessages	L	0!
ListPluginActions	R	0!,6!
ListPlugins	L	0!
ListPluginTypeActions	R	-
ListPluginTypeMetadata	R	-
ListRetrievers	L	0!
ListSubscriptions	L	0!
ListTagsForResource	R	0,1,2,3,4,5,6,7,9
ListWebExperiences	L	0!
PutFeedback	W	0!
PutGroup	W	0!,4!
PutResourcePolicy	W	0!
SearchRelevantContent	R	0!
StartDataSourceSyncJob	W	0!,3!,4!
StartDeployment	W	0!,5!
StopDataSourceSyncJob	W	0!,3!,4!
TagResource	T	0,1,2,3,4,5,6,7,9	:1
UntagResource	T	0,1,2,3,4,5,6,7,9	:2
UpdateApplication	W	0!
UpdateChatControlsConfiguration	W	0!
UpdateChatResponseConfiguration	W	0!,1!
UpdateDataAccessor	W	0!,2!
UpdateDataSource	W	0!,3!,4!
UpdateIndex	W	0!,4!
UpdateIntegration	W	0!,5!
UpdatePlugin	W	0!,6!
UpdateRetriever	W	0!,7!
UpdateSubscription	W	0!,8!
UpdateUser	W	0!
UpdateWebExperience	W	0!,9!
ExportArtifact	W	0
ImportArtifact	W	0
ListTagsForResource	L	0
StartAgentSession	W	-	:1
TagResource	T	0	:1
TransformCode	W	0
UntagResource	T	0	:2
CancelJournalKinesisStream	W	2!
CreateLedger	W	1!	:1
DeleteLedger	W	1!
DescribeJournalKinesisStream	R	2!
DescribeJournalS3Export	R	1!
DescribeLedger	R	1!
ExecuteStatement	W	1!
ExportJournalToS3	W	1!
GetBlock	R	1!
GetDigest	R	1!
GetRevision	R	1!
InsertSampleData	W	1!
ListJournalKinesisStreamsForLedger	L	2!
ListJournalS3Exports	L	-
ListJournalS3ExportsForLedger	L	1!
ListLedgers	L	-
ListTagsForResource	R	0,1,2,3
PartiQLCreateIndex	W	3!
PartiQLCreateTable	W	3!	:1
PartiQLDelete	W	3!
PartiQLDropIndex	W	3!	:783
PartiQLDropTable	W	3!	:783
PartiQLHistoryFunction	R	3!
PartiQLInsert	W	3!
PartiQLRedact	W	3!
PartiQLSelect	R	0,3
PartiQLUndropTable	W	3!
PartiQLUpdate	W	3!
SendCommand	W	1!
ShowCatalog	W	1!
StreamJournalToKinesis	W	2!	:1
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:1
UpdateLedger	W	1!
UpdateLedgerPermissionsMode	W	1!
AccountConfigurations	W	-
AllowVendedLogDeliveryForResource	P	-
BatchCreateTopicReviewedAnswer	W	27!	:1
BatchDeleteTopicReviewedAnswer	W	27!	:1
BatchGetPreferences	R	-
BatchUpdatePreferences	W	-
CancelIngestion	W	22!	:1
CreateAccountCustomization	W	-	:1
CreateAccountSubscription	W	-	:784
CreateActionConnector	W	1!	:1
CreateAdmin	P	28!
CreateAnalysis	W	3!	:1
CreateBrand	W	10!	:1
CreateCustomPermissions	W	12!	:1
CreateDashboard	W	13!	:1
CreateDataSet	W	16!>476	:1
CreateDataSource	W	-	:1>1
CreateEmailCustomizationTemplate	W	17!	:1
CreateExtensionAccess	W	18!
CreateFolder	W	20!	:1
CreateFolderMembership	W	3,13,15,20!
CreateGroup	P	21!
CreateGroupMembership	P	21!:785	:1
CreateIAMPolicyAssignment	P	6!
CreateIngestion	W	22!	:1
CreateNamespace	W	23!>477
CreateReader	W	28!
CreateRefreshSchedule	W	24!
CreateRoleMembership	W	-	:786
CreateTemplate	W	25!	:1
CreateTemplateAlias	W	25!	:1
CreateTheme	W	26!	:1
CreateThemeAlias	W	26!	:1
CreateTopic	W	15!>478	:1
CreateTopicRefreshSchedule	W	27!
CreateUser	P	28!
CreateVPCConnection	W	-	:1>1
DeleteAccountCustomization	W	11!
DeleteAccountCustomPermission	W	-
DeleteAccountSubscription	W	0!
DeleteActionConnector	W	1!
DeleteAnalysis	W	3!
DeleteBrand	W	10!
DeleteBrandAssignment	W	-
DeleteCustomPermissions	W	-
DeleteDashboard	W	13!
DeleteDataSet	W	15!	:1
DeleteDataSetRefreshProperties	W	15!
DeleteDataSource	W	16!	:1
DeleteDefaultQBusinessApplication	W	-
DeleteEmailCustomizationTemplate	W	17!
DeleteExtensionAccess	W	18!
DeleteFolder	W	20!
DeleteFolderMembership	W	3,13,15,20!
DeleteGroup	P	21!
DeleteGroupMembership	P	21!:785
DeleteIAMPolicyAssignment	P	6!
DeleteIdentityPropagationConfig	W	-
DeleteNamespace	W	23!>479
DeleteRefreshSchedule	W	24!
DeleteRoleCustomPermission	W	-
DeleteRoleMembership	W	-	:786
DeleteTemplate	W	25!
DeleteTemplateAlias	W	25!
DeleteTheme	W	26!
DeleteThemeAlias	W	26!
DeleteTopic	W	27!	:1
DeleteTopicRefreshSchedule	W	27!
DeleteUser	P	28!
DeleteUserByPrincipalId	P	28!
DeleteUserCustomPermission	W	28!
DeleteVPCConnection	W	29!	:1
DescribeAccountCustomization	R	11!
DescribeAccountCustomPermission	R	-
DescribeAccountSettings	R	-
DescribeAccountSubscription	R	0!
DescribeActionConnector	R	1!
DescribeActionConnectorPermissions	R	1!
DescribeAgent	R	2!
DescribeAgentPermissions	R	2!
DescribeAnalysis	R	3!
DescribeAnalysisPermissions	R	3!
DescribeAssetBundleExportJob	R	4!
DescribeAssetBundleImportJob	R	5!
DescribeAutomationJob	R	9!
DescribeBrand	R	10!
DescribeBrandAssignment	R	-
DescribeBrandPublishedVersion	R	10!
DescribeChatConfiguration	R	-
DescribeCustomPermissions	R	12!
DescribeDashboard	R	13!
DescribeDashboardPermissions	R	13!
DescribeDashboardSnapshotJob	R	14!
DescribeDashboardSnapshotJobResult	R	14!
DescribeDashboardsQAConfiguration	R	-
DescribeDataSet	R	15!	:1
DescribeDataSetPermissions	P	15!	:1
DescribeDataSetRefreshProperties	R	15!
DescribeDataSource	R	16!	:1
DescribeDataSourcePermissions	P	16!	:1
DescribeDefaultQBusinessApplication	R	-
DescribeEmailCustomizationTemplate	R	17!
DescribeExtensionAccess	R	18!
DescribeFolder	R	20!
DescribeFolderPermissions	R	20!
DescribeFolderResolvedPermissions	R	20!
DescribeGroup	R	21!
DescribeGroupMembership	R	21!:785
DescribeIAMPolicyAssignment	R	6!
DescribeIngestion	R	22!	:1
DescribeIpRestriction	R	-
DescribeKeyRegistration	R	-
DescribeNamespace	R	23!
DescribeQPersonalizationConfiguration	R	-
DescribeQuickIndexCapacity	R	-
DescribeQuickSightQSearchConfiguration	R	-
DescribeRefreshSchedule	R	24!
DescribeRoleCustomPermission	R	-
DescribeSelfUpgradeConfiguration	R	-
DescribeTemplate	R	25!
DescribeTemplateAlias	R	25!
DescribeTemplatePermissions	R	25!
DescribeTheme	R	26!
DescribeThemeAlias	R	26!
DescribeThemePermissions	R	26!
DescribeTopic	R	27!	:1
DescribeTopicPermissions	P	27!	:1
DescribeTopicRefresh	R	27!	:1
DescribeTopicRefreshSchedule	R	27!
DescribeUser	R	28!
DescribeVPCConnection	R	29!	:1
GenerateEmbedUrlForAnonymousUser	W	13,23!,26,27	:787
GenerateEmbedUrlForRegisteredUser	W	28!	:787
GenerateEmbedUrlForRegisteredUserWithIdentity	W	-	:787
GetAnonymousUserEmbedUrl	R	-
GetAuthCode	R	28!
GetCustomPermissionsSummary	R	-
GetDashboardEmbedUrl	R	13!
GetFlowMetadata	R	19!
GetFlowPermissions	R	19!
GetGroupMapping	R	-
GetIdentityContext	R	28!
GetSessionEmbedUrl	R	-
ListActionConnectors	L	-
ListAgents	L	2!
ListAnalyses	L	3!
ListAssetBundleExportJobs	L	4!
ListAssetBundleImportJobs	L	5!
ListBrands	L	-
ListCustomerManagedKeys	L	-
ListCustomPermissions	L	-
ListDashboards	L	13!
ListDashboardVersions	L	13!
ListDataSets	L	-	:1
ListDataSources	L	-	:1
ListExtensionAccesses	L	-
ListFlows	L	-
ListFolderMembers	R	20!
ListFolders	L	20!
ListFoldersForResource	L	3,13,15,16,27
ListGroupMemberships	L	21!
ListGroups	L	21!
ListIAMPolicyAssignments	L	6!
ListIAMPolicyAssignmentsForUser	L	6!
ListIdentityPropagationConfigs	L	-
ListIngestions	L	-	:1
ListKMSKeysForUser	L	-
ListNamespaces	L	-
ListRefreshSchedules	L	-
ListRoleMemberships	L	-
ListSelfUpgrades	L	28!
ListTagsForResource	R	1,3,10,11,12,13,15,16,17,19,20,25,26,27,29
ListTemplateAliases	L	25!
ListTemplates	L	25!
ListTemplateVersions	L	25!
ListThemeAliases	L	26!
ListThemes	L	26!
ListThemeVersions	L	26!
ListTopicRefreshSchedules	L	-
ListTopicReviewedAnswers	L	-	:1
ListTopics	L	-	:1
ListUserGroups	L	28!
ListUsers	L	28!
ListVPCConnections	L	-	:1
PassDataSet	R	15!	:1
PassDataSource	R	16!	:1
PredictQAResults	R	13,27
PutDataSetRefreshProperties	W	15!
QuickSuiteUsageMetrics	R	-
RegisterCustomerManagedKey	W	-
RegisterUser	P	28!:788
RemoveCustomerManagedKey	W	-
RestoreAnalysis	W	3!
ScopeDownPolicy	W	-
SearchActionConnectors	L	1!
SearchAgents	L	2!
SearchAnalyses	L	3!
SearchDashboards	L	13!
SearchDataSets	L	15!
SearchDataSources	L	16!
SearchDirectoryGroups	L	-
SearchFlows	L	-
SearchFolders	R	20!
SearchGroups	L	21!
SearchTopics	L	27!
SearchUsers	L	28!
SetGroupMapping	W	-
StartAssetBundleExportJob	W	4!
StartAssetBundleImportJob	W	5!
StartAutomationJob	W	7!
StartDashboardSnapshotJob	W	14!
StartDashboardSnapshotJobSchedule	W	-
Subscribe	W	-	:784
TagResource	T	1,3,10,11,12,13,15,16,17,19,20,22,25,26,27,29	:1
UnpublishFlow	W	19!
Unsubscribe	W	-
UntagResource	T	1,3,10,11,12,13,15,16,17,19,20,22,25,26,27,29	:2
UpdateAccountCustomization	W	11!
UpdateAccountCustomPermission	W	-
UpdateAccountSettings	W	-
UpdateActionConnector	W	1!
UpdateActionConnectorPermissions	P	1!
UpdateAgentPermissions	P	2!
UpdateAnalysis	W	3!
UpdateAnalysisPermissions	P	3!
UpdateApplicationWithTokenExchangeGrant	W	-
UpdateBrand	W	10!
UpdateBrandAssignment	W	-
UpdateBrandPublishedVersion	W	10!
UpdateChatConfiguration	W	-
UpdateCustomPermissions	W	12!
UpdateDashboard	W	13!
UpdateDashboardLinks	W	13!
UpdateDashboardPermissions	P	13!
UpdateDashboardPublishedVersion	W	13!
UpdateDashboardsQAConfiguration	W	-
UpdateDataSet	W	15!>476,16	:1
UpdateDataSetPermissions	P	15!	:1
UpdateDataSource	W	16!>1	:1
UpdateDataSourcePermissions	P	16!	:1
UpdateDefaultQBusinessApplication	W	-
UpdateEmailCustomizationTemplate	W	17!
UpdateExtensionAccess	W	18!
UpdateFlowPermissions	P	19!
UpdateFolder	W	20!
UpdateFolderPermissions	P	20!
UpdateGroup	P	21!
UpdateIAMPolicyAssignment	P	6!
UpdateIdentityPropagationConfig	W	-
UpdateIpRestriction	W	-
UpdateKeyRegistration	W	-
UpdatePublicSharingSettings	W	-
UpdateQPersonalizationConfiguration	W	-
UpdateQuickIndexCapacity	W	-
UpdateQuickSightQSearchConfiguration	W	-
UpdateRefreshSchedule	W	24!
UpdateResourcePermissions	W	-
UpdateRoleCustomPermission	W	-
UpdateSelfUpgrade	W	28!
UpdateSelfUpgradeConfiguration	W	-
UpdateSPICECapacityConfiguration	W	-
UpdateTemplate	W	25!
UpdateTemplateAlias	W	25!
UpdateTemplatePermissions	P	25!
UpdateTheme	W	26!
UpdateThemeAlias	W	26!
UpdateThemePermissions	P	26!
UpdateTopic	W	15,27!>478	:1
UpdateTopicPermissions	P	27!	:1
UpdateTopicRefreshSchedule	W	27!
UpdateUser	P	28!
UpdateUserCustomPermission	W	28!
UpdateVPCConnection	W	29!>1	:1
AcceptResourceShareInvitation	P	3!	:793
AssociateResourceShare	P	2!	:794
AssociateResourceSharePermission	W	0!,1!,2!
CreatePermission	W	-	:795>480
CreatePermissionVersion	W	0!	:790
CreateResourceShare	P	-	:796
DeletePermission	W	0!	:789
DeletePermissionVersion	W	0!	:790
DeleteResourceShare	P	2!	:797
DisassociateResourceShare	P	2!	:794
DisassociateResourceSharePermission	W	0!,1!,2!
EnableSharingWithAwsOrganization	P	-	>481
GetPermission	R	0!,1!	:798
GetResourcePolicies	R	-
GetResourceShareAssociations	R	-
GetResourceShareInvitations	R	-
GetResourceShares	R	-	:1
ListPendingInvitationResources	R	3!	:799
ListPermissionAssociations	L	0!,1!	:790
ListPermissions	L	-
ListPermissionVersions	L	-
ListPrincipals	L	-
ListReplacePermissionAssociationsWork	L	-
ListResources	L	-
ListResourceSharePermissions	L	2!	:800
ListResourceTypes	L	-
ListSourceAssociations	L	-
PromotePermissionCreatedFromPolicy	W	0!	:790
PromoteResourceShareCreatedFromPolicy	W	2!
RejectResourceShareInvitation	P	3!	:793
ReplacePermissionAssociations	W	0!,1!	:790
SetDefaultPermissionVersion	W	0!	:790
TagResource	T	0,2	:1
UntagResource	T	0,2	:2
UpdateResourceShare	P	2!	:801
CreateRule	W	0!	:802
DeleteRule	W	0!	:803
GetRule	R	0!	:803
ListRules	R	-	:804
ListTagsForResource	R	0!	:803
LockRule	W	0!	:803
TagResource	T	0!	:805
UnlockRule	W	0!	:803
UntagResource	T	0!	:806
UpdateRule	W	0!	:803
AddRoleToDBCluster	W	2!>1
AddRoleToDBInstance	W	7!>1
AddSourceIdentifierToSubscription	W	9!
AddTagsToResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	:818
ApplyPendingMaintenanceAction	W	2,7
AuthorizeDBSecurityGroupIngress	P	17!
BacktrackDBCluster	W	2!
CancelExportTask	W	-
CopyCustomDBEngineVersion	W	1!
CopyDBClusterParameterGroup	W	5!>482	:819
CopyDBClusterSnapshot	W	6!>482	:819
CopyDBParameterGroup	W	13!>482	:819
CopyDBSnapshot	W	19!>483	:820
CopyOptionGroup	W	12!>482	:819
CreateBlueGreenDeployment	W	2,5,7,8!>484,13	:821
CreateCustomDBEngineVersion	W	1!>485	:819
CreateDBCluster	W	2!>486,5!,7,10,12!,21!	:822
CreateDBClusterEndpoint	W	2!>482,4!	:823
CreateDBClusterParameterGroup	W	5!>482	:819
CreateDBClusterSnapshot	W	2!>482,6!	:819
CreateDBInstance	W	2,7!>487,12,13,17,21	:824
CreateDBInstanceReadReplica	W	2!>488,7!,12!,13!,21!	:825
CreateDBParameterGroup	W	13!>482	:819
CreateDBProxy	W	-	:1>488
CreateDBProxyEndpoint	W	14!>482,15!	:1
CreateDBSecurityGroup	W	17!>482	:819
CreateDBShardGroup	W	2!>482,18!	:825
CreateDBSnapshot	W	7!>482,19!	:826
CreateDBSubnetGroup	W	21!>482	:819
CreateEventSubscription	W	9!>482	:819
CreateGlobalCluster	W	2!>482,10!	:819
CreateIntegration	W	2!>489,11!	:819
CreateOptionGroup	W	12!>482	:819
CreateTenantDatabase	W	7!>482,23!	:827
CrossRegionCommunication	W	-
DeleteBlueGreenDeployment	W	8!>490	:0
DeleteCustomDBEngineVersion	W	1!
DeleteDBCluster	W	2!>491,6!
DeleteDBClusterAutomatedBackup	W	3!
DeleteDBClusterEndpoint	W	4!
DeleteDBClusterParameterGroup	W	5!
DeleteDBClusterSnapshot	W	6!
DeleteDBInstance	W	7!>492
DeleteDBInstanceAutomatedBackup	W	0!
DeleteDBParameterGroup	W	13!
DeleteDBProxy	W	14!
DeleteDBProxyEndpoint	W	15!
DeleteDBSecurityGroup	W	17!
DeleteDBShardGroup	W	18!
DeleteDBSnapshot	W	19!
DeleteDBSubnetGroup	W	21!
DeleteEventSubscription	W	9!
DeleteGlobalCluster	W	10!
DeleteIntegration	W	11!
DeleteOptionGroup	W	12!
DeleteTenantDatabase	W	7!>493,23!
DeregisterDBProxyTargets	W	2!,7!,14!,22!
DescribeAccountAttributes	L	-
DescribeBlueGreenDeployments	L	8
DescribeCertificates	L	-
DescribeDBClusterAutomatedBackups	L	2,3
DescribeDBClusterBacktracks	L	2!
DescribeDBClusterEndpoints	L	2,4
DescribeDBClusterParameterGroups	L	5
DescribeDBClusterParameters	L	5!
DescribeDBClusters	L	2
DescribeDBClusterSnapshotAttributes	L	6!
DescribeDBClusterSnapshots	L	2,6
DescribeDBEngineVersions	L	-
DescribeDBInstanceAutomatedBackups	L	0,7
DescribeDBInstances	L	7
DescribeDBLogFiles	L	7!
DescribeDBMajorEngineVersions	L	-
DescribeDBParameterGroups	L	13
DescribeDBParameters	L	13!
DescribeDBProxies	L	14
DescribeDBProxyEndpoints	L	14,15
DescribeDBProxyTargetGroups	L	14!
DescribeDBProxyTargets	L	14!,22!
DescribeDBRecommendations	L	-
DescribeDBSecurityGroups	L	17
DescribeDBShardGroups	L	18
DescribeDBSnapshotAttributes	L	19!
DescribeDBSnapshots	L	7,19
DescribeDBSnapshotTenantDatabases	L	7,19,20
DescribeDBSubnetGroups	L	21
DescribeEngineDefaultClusterParameters	L	-
DescribeEngineDefaultParameters	L	-
DescribeEventCategories	L	-
DescribeEvents	L	-
DescribeEventSubscriptions	L	9
DescribeExportTasks	L	2,6,19
DescribeGlobalClusters	L	10
DescribeIntegrations	L	11	:0
DescribeOptionGroupOptions	L	-
DescribeOptionGroups	L	12
DescribeOrderableDBInstanceOptions	L	-
DescribePendingMaintenanceActions	L	2,7
DescribeRecommendationGroups	R	-
DescribeRecommendations	R	-
DescribeReservedDBInstances	L	16
DescribeReservedDBInstancesOfferings	L	-
DescribeSourceRegions	L	-
DescribeTenantDatabases	L	7,23
DescribeValidDBInstanceModifications	L	7!
DisableHttpEndpoint	W	2!
DownloadCompleteDBLogFile	R	7!
DownloadDBLogFilePortion	R	7!
EnableHttpEndpoint	W	2!
FailoverDBCluster	W	2!
FailoverGlobalCluster	W	2!,10!
ListTagsForResource	R	0,1,2,3,4,5,6,7,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23
ModifyActivityStream	W	7!
ModifyCertificates	W	-
ModifyCurrentDBClusterCapacity	W	2!
ModifyCustomDBEngineVersion	W	1!
ModifyDBCluster	W	2!>494,5,12,13	:828
ModifyDBClusterEndpoint	W	4!
ModifyDBClusterParameterGroup	W	5!
ModifyDBClusterSnapshotAttribute	P	6!
ModifyDBInstance	W	7!>495,12,13,17,21	:829
ModifyDBParameterGroup	W	13!
ModifyDBProxy	W	14!>1
ModifyDBProxyEndpoint	W	15!
ModifyDBProxyTargetGroup	W	22!
ModifyDBRecommendation	W	-
ModifyDBShardGroup	W	18!
ModifyDBSnapshot	W	12,19!
ModifyDBSnapshotAttribute	P	19!
ModifyDBSubnetGroup	W	21!
ModifyEventSubscription	W	9!
ModifyGlobalCluster	W	10!
ModifyIntegration	W	11!
ModifyOptionGroup	W	12!>1
ModifyRecommendation	W	-
ModifyTenantDatabase	W	7!,23!	:830
PromoteReadReplica	W	7!>482
PromoteReadReplicaDBCluster	W	2!
PurchaseReservedDBInstancesOffering	W	16!>482	:819
RebootDBCluster	W	2!>496
RebootDBInstance	W	7!
RebootDBShardGroup	W	18!
RegisterDBProxyTargets	W	22!
RemoveFromGlobalCluster	W	2!,10!
RemoveRoleFromDBCluster	W	2!>1
RemoveRoleFromDBInstance	W	7!>1
RemoveSourceIdentifierFromSubscription	W	9!
RemoveTagsFromResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	:819
ResetDBClusterParameterGroup	W	5!
ResetDBParameterGroup	W	13!
RestoreDBClusterFromS3	W	2!>497,5!,12!,21!	:831
RestoreDBClusterFromSnapshot	W	2!>498,5!,6,12!,19,21!	:832
RestoreDBClusterToPointInTime	W	2!>498,3,5!,12!,21!	:832
RestoreDBInstanceFromDBSnapshot	W	6,7!>499,12!,13!,19,21!	:824
RestoreDBInstanceFromS3	W	7!>497,12!,13!,17,21!	:833
RestoreDBInstanceToPointInTime	W	0,7!>499,12!,13!,21!	:824
RevokeDBSecurityGroupIngress	W	17!
StartActivityStream	W	2,7
StartDBCluster	W	2!
StartDBInstance	W	7!
StartDBInstanceAutomatedBackupsReplication	W	0!>482,7!	:819
StartExportTask	W	2>1,6,19
StopActivityStream	W	2,7
StopDBCluster	W	2!
StopDBInstance	W	7!>493,19
StopDBInstanceAutomatedBackupsReplication	W	7!
SwitchoverBlueGreenDeployment	W	8!>500	:0
SwitchoverGlobalCluster	W	2!,10!
SwitchoverReadReplica	W	7!
BatchExecuteStatement	W	0!	:11
BeginTransaction	W	0!	:11
CommitTransaction	W	0!>501	:11
ExecuteSql	W	0!	:11
ExecuteStatement	W	0!	:11
RollbackTransaction	W	0!>501	:11
connect	P	0!
AcceptReservedNodeExchange	W	-
AddPartner	W	-
AssociateDataShareConsumer	W	1!	:834
AuthorizeClusterSecurityGroupIngress	W	13!,15!
AuthorizeDataShare	P	1!	:835
AuthorizeEndpointAccess	P	-
AuthorizeInboundIntegration	W	8!
AuthorizeSnapshotAccess	P	16!
BatchDeleteClusterSnapshots	W	16!
BatchModifyClusterSnapshots	W	16!
CancelQuery	W	-
CancelQuerySession	W	-
CancelResize	W	0!
CopyClusterSnapshot	W	16!	:1
CreateAuthenticationProfile	W	-
CreateCluster	W	0!>502	:1
CreateClusterParameterGroup	W	10!	:1
CreateClusterSecurityGroup	W	13!	:1
CreateClusterSnapshot	W	16!	:1
CreateClusterSubnetGroup	W	19!	:1
CreateClusterUser	P	4!	:836
CreateCustomDomainAssociation	W	0!>503
CreateEndpointAccess	W	-
CreateEventSubscription	W	5!	:1
CreateHsmClientCertificate	W	6!	:1
CreateHsmConfiguration	W	7!	:1
CreateInboundIntegration	W	-
CreateIntegration	W	8!>309	:837
CreateQev2IdcApplication	W	-	>504
CreateRedshiftIdcApplication	W	-	>504
CreateSavedQuery	W	-
CreateScheduledAction	W	-
CreateSnapshotCopyGrant	P	17!	:1
CreateSnapshotSchedule	W	18!	:1
CreateTags	T	0,5,6,7,8,10,13,14,15,16,17,18,19,20	:1
CreateUsageLimit	W	20!	:1
DeauthorizeDataShare	P	1!	:838
DeleteAuthenticationProfile	W	-
DeleteCluster	W	0!
DeleteClusterParameterGroup	W	10!
DeleteClusterSecurityGroup	W	13!
DeleteClusterSnapshot	W	16!
DeleteClusterSubnetGroup	W	19!
DeleteCustomDomainAssociation	W	0!
DeleteEndpointAccess	W	-
DeleteEventSubscription	W	5!
DeleteHsmClientCertificate	W	6!
DeleteHsmConfiguration	W	7!
DeleteIntegration	W	8!	:0
DeletePartner	W	-
DeleteQev2IdcApplication	W	11!>8
DeleteRedshiftIdcApplication	W	12!>8
DeleteResourcePolicy	P	9!
DeleteSavedQueries	W	-
DeleteScheduledAction	W	-
DeleteSnapshotCopyGrant	W	17!
DeleteSnapshotSchedule	W	18!
DeleteTags	T	0,5,6,7,8,10,13,14,15,16,17,18,19,20	:2
DeleteUsageLimit	W	20!
DeregisterNamespace	W	-
DescribeAccountAttributes	R	-
DescribeAuthenticationProfiles	R	-
DescribeAutonomicsDenylist	R	0!
DescribeClusterDbRevisions	L	-
DescribeClusterParameterGroups	R	-
DescribeClusterParameters	R	10!
DescribeClusters	L	0
DescribeClusterSecurityGroups	R	-
DescribeClusterSnapshots	R	-
DescribeClusterSubnetGroups	R	-
DescribeClusterTracks	L	-
DescribeClusterVersions	R	-
DescribeCustomDomainAssociations	L	-
DescribeDataShares	R	-
DescribeDataSharesForConsumer	R	-
DescribeDataSharesForProducer	R	-
DescribeDefaultClusterParameters	R	-
DescribeEndpointAccess	R	-
DescribeEndpointAuthorization	L	-
DescribeEventCategories	R	-
DescribeEvents	L	-
DescribeEventSubscriptions	R	-
DescribeHsmClientCertificates	R	-
DescribeHsmConfigurations	R	-
DescribeInboundIntegrations	L	-	:839
DescribeIntegrations	L	8!	:0
DescribeLoggingStatus	R	0!
DescribeNodeConfigurationOptions	L	-
DescribeOrderableClusterOptions	R	-
DescribePartners	R	-
DescribeQev2IdcApplications	L	-
DescribeQuery	R	-
DescribeRedshiftIdcApplications	L	-	>505
DescribeReservedNodeExchangeStatus	R	-
DescribeReservedNodeOfferings	R	-
DescribeReservedNodes	R	-
DescribeResize	R	0!
DescribeSavedQueries	R	-
DescribeScheduledActions	R	-
DescribeSnapshotCopyGrants	R	-
DescribeSnapshotSchedules	R	18!
DescribeStorage	R	-
DescribeTable	R	-
DescribeTableRestoreStatus	R	-
DescribeTags	R	0,5,6,7,8,10,13,14,15,16,17,18,19,20
DescribeUsageLimits	R	20!
DisableLogging	W	0!
DisableSnapshotCopy	W	0!
DisassociateDataShareConsumer	W	1!	:840
EnableLogging	W	0!
EnableSnapshotCopy	W	0!
ExecuteQuery	W	-
FailoverPrimaryCompute	W	0!
FetchResults	R	-
GetClusterCredentials	W	3,4!	:841
GetClusterCredentialsWithIAM	W	3	:842
GetIdentityCenterAuthToken	R	0!
GetReservedNodeExchangeConfigurationOptions	R	-
GetReservedNodeExchangeOfferings	R	-
GetResourcePolicy	R	9!
JoinGroup	P	2!
ListDatabases	L	-
ListRecommendations	L	-
ListSavedQueries	L	-
ListSchemas	L	-
ListTables	L	-
ModifyAquaConfiguration	W	0!
ModifyAuthenticationProfile	W	-
ModifyAutonomicsDenylist	W	0!
ModifyCluster	W	0!>506
ModifyClusterDbRevision	W	0!
ModifyClusterIamRoles	P	0!
ModifyClusterMaintenance	W	0!
ModifyClusterParameterGroup	W	10!
ModifyClusterSnapshot	W	16!
ModifyClusterSnapshotSchedule	W	0!
ModifyClusterSubnetGroup	W	19!
ModifyCustomDomainAssociation	W	0!>503
ModifyEndpointAccess	W	-
ModifyEventSubscription	W	5!
ModifyIntegration	W	8!	:0
ModifyQev2IdcApplication	W	11!>507
ModifyRedshiftIdcApplication	W	12!>508
ModifySavedQuery	W	-
ModifyScheduledAction	W	-
ModifySnapshotCopyRetentionPeriod	W	0!
ModifySnapshotSchedule	W	18!
ModifyUsageLimit	W	20!
PauseCluster	W	0!
PurchaseReservedNodeOffering	W	-
PutResourcePolicy	P	9!
RebootCluster	W	0!
RegisterNamespace	W	-
RejectDataShare	P	1!
ResetClusterParameterGroup	W	10!
ResizeCluster	W	0!
RestoreFromClusterSnapshot	W	0!>502,16!	:2
RestoreTableFromClusterSnapshot	W	0!,16!
ResumeCluster	W	0!
RevokeClusterSecurityGroupIngress	W	13!,15!
RevokeEndpointAccess	P	-
RevokeSnapshotAccess	P	16!
RotateEncryptionKey	W	0!
UpdatePartnerStatus	W	-
ViewQueriesFromConsole	L	-
ViewQueriesInConsole	L	-
BatchExecuteStatement	W	0,2	:843
CancelStatement	W	-	:844
DescribeStatement	R	-	:844
DescribeTable	R	0!,2!
ExecuteStatement	W	0,2	:843
GetStagingBucketLocation	R	1!
GetStatementResult	R	-	:844
ListDatabases	R	0!,2!
ListSchemas	R	0!,2!
ListStatements	L	-	:844
ListTables	L	0!,2!
ConvertRecoveryPointToSnapshot	W	3!,4!	:1
CreateCustomDomainAssociation	W	5!>503
CreateEndpointAccess	W	0!
CreateNamespace	W	2!>502	:1
CreateReservation	W	-
CreateScheduledAction	W	2!
CreateSnapshot	W	2!,4!	:1
CreateSnapshotCopyConfiguration	W	2!
CreateUsageLimit	W	-
CreateWorkgroup	W	5!	:1
DeleteCustomDomainAssociation	W	5!
DeleteEndpointAccess	W	0!
DeleteNamespace	W	2!>509
DeleteResourcePolicy	W	-
DeleteScheduledAction	W	-
DeleteSnapshot	W	4!
DeleteSnapshotCopyConfiguration	W	-
DeleteUsageLimit	W	-
DeleteWorkgroup	W	5!
DescribeOneTimeCredit	R	-
GetCredentials	W	5!
GetCustomDomainAssociation	R	5!
GetEndpointAccess	R	0!
GetIdentityCenterAuthToken	R	5!
GetManagedWorkgroup	R	1!
GetNamespace	R	2!
GetRecoveryPoint	R	3!
GetReservation	R	-
GetReservationOffering	R	-
GetResourcePolicy	R	-
GetScheduledAction	R	-
GetSnapshot	R	4!
GetTableRestoreStatus	R	-
GetTrack	R	-
GetUsageLimit	R	-
GetWorkgroup	R	5!
ListAutonomicsDenylist	R	5!
ListCustomDomainAssociations	L	-
ListEndpointAccess	L	0!
ListManagedWorkgroups	L	-
ListNamespaces	L	-
ListRecoveryPoints	L	3!
ListReservationOfferings	L	-
ListReservations	L	-
ListScheduledActions	L	-
ListSnapshotCopyConfigurations	L	2
ListSnapshots	L	4!
ListTableRestoreStatus	L	-
ListTagsForResource	L	2,5	:0
ListTracks	L	-
ListUsageLimits	L	-
ListWorkgroups	L	-
PutResourcePolicy	W	-
RestoreFromRecoveryPoint	W	3!
RestoreFromSnapshot	W	4!>502
RestoreTableFromRecoveryPoint	W	2!,3!
RestoreTableFromSnapshot	W	2!,4!
TagResource	T	2,3,4,5	:8
UntagResource	T	2,3,4,5	:2
UpdateAutonomicsDenylist	W	5!
UpdateCustomDomainAssociation	W	5!>503
UpdateEndpointAccess	W	0!
UpdateNamespace	W	2!>502
UpdateScheduledAction	W	-
UpdateSnapshot	W	4!
UpdateSnapshotCopyConfiguration	W	-
UpdateUsageLimit	W	-
UpdateWorkgroup	W	5!
CreateApplication	W	-	:848
CreateEnvironment	W	-	:1
CreateRoute	W	-	:849
CreateService	W	-	:850
DeleteApplication	W	0!	:845
DeleteEnvironment	W	1!	:0
DeleteResourcePolicy	W	-
DeleteRoute	W	2!	:846
DeleteService	W	3!	:847
GetApplication	R	0!	:845
GetEnvironment	R	1!	:0
GetResourcePolicy	R	-
GetRoute	R	2!	:846
GetService	R	3!	:847
ListApplications	R	0!
ListEnvironments	R	-
ListEnvironmentVpcs	R	1!
ListRoutes	R	2!
ListServices	R	1!
ListTagsForResource	R	-
PutResourcePolicy	W	-
TagResource	T	0,1,2,3	:851
UntagResource	T	0,1,2,3	:851
UpdateRoute	W	2!	:846
AssociateFaces	W	0!
CompareFaces	R	-
CopyProjectVersion	W	2!,3!	:1
CreateCollection	W	-	:1
CreateDataset	W	2!	:1
CreateFaceLivenessSession	W	-
CreateProject	W	-	:1
CreateProjectVersion	W	2!	:1
CreateStreamProcessor	W	0!	:1
CreateUser	W	0!
DeleteCollection	W	0!
DeleteDataset	W	1!
DeleteFaces	W	0!
DeleteProject	W	2!
DeleteProjectPolicy	W	2!
DeleteProjectVersion	W	3!
DeleteStreamProcessor	W	4!
DeleteUser	W	0!
DescribeCollection	R	0!
DescribeDataset	R	1!
DescribeProjects	R	-
DescribeProjectVersions	R	2!
DescribeStreamProcessor	R	4!
DetectCustomLabels	R	3!
DetectFaces	R	-
DetectLabels	R	-
DetectModerationLabels	R	3
DetectProtectiveEquipment	R	-
DetectText	R	-
DisassociateFaces	W	0!
DistributeDatasetEntries	W	1!
GetCelebrityInfo	R	-
GetCelebrityRecognition	R	-
GetContentModeration	R	-
GetFaceDetection	R	-
GetFaceLivenessSessionResults	R	-
GetFaceSearch	R	-
GetLabelDetection	R	-
GetMediaAnalysisJob	R	-
GetPersonTracking	R	-
GetSegmentDetection	R	-
GetTextDetection	R	-
IndexFaces	W	0!
ListCollections	R	-
ListDatasetEntries	R	1!
ListDatasetLabels	R	1!
ListFaces	R	0!
ListMediaAnalysisJobs	R	-
ListProjectPolicies	R	2!
ListStreamProcessors	L	-
ListTagsForResource	R	0,1,2,3,4
ListUsers	R	0!
PutProjectPolicy	W	2!
RecognizeCelebrities	R	-
SearchFaces	R	0!
SearchFacesByImage	R	0!
SearchUsers	R	0!
SearchUsersByImage	R	0!
StartCelebrityRecognition	W	-
StartContentModeration	W	-
StartFaceDetection	W	-
StartFaceLivenessSession	W	-
StartFaceSearch	W	0!
StartLabelDetection	W	-
StartMediaAnalysisJob	W	3
StartPersonTracking	W	-
StartProjectVersion	W	3!
StartSegmentDetection	W	-
StartStreamProcessor	W	4!
StartTextDetection	W	-
StopProjectVersion	W	3!
StopStreamProcessor	W	4!
TagResource	T	0,1,2,3,4	:1
UntagResource	T	0,1,2,3,4	:2
UpdateDatasetEntries	W	1!
UpdateStreamProcessor	W	4!
BatchAddChannelRoleToAccessors	W	0!
BatchAddRole	W	0!
BatchRemoveChannelRoleFromAccessors	W	0!
BatchRemoveRole	W	0!
CreateChannel	W	0!
CreateSpace	W	-	:1
DeleteSpace	W	0!
DeregisterAdmin	W	0!
GetChannel	R	0!
GetSpace	R	0!
ListChannels	R	0!
ListSpaces	R	-
ListTagsForResource	R	0!	:1
RegisterAdmin	W	0!
SendInvites	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateChannel	W	0!
UpdateSpace	W	0!
AcceptResourceGroupingRecommendations	W	1!
AddDraftAppVersionResourceMappings	W	1!>510
BatchUpdateRecommendationStatus	W	1!
CreateApp	W	1!>1	:1
CreateAppVersionAppComponent	W	1!
CreateAppVersionResource	W	1!
CreateRecommendationTemplate	W	1!>511	:1
CreateResiliencyPolicy	W	3!	:1
DeleteApp	W	1!
DeleteAppAssessment	W	1!
DeleteAppInputSource	W	1!
DeleteAppVersionAppComponent	W	1!
DeleteAppVersionResource	W	1!
DeleteRecommendationTemplate	W	1!
DeleteResiliencyPolicy	W	3!
DescribeApp	R	1!
DescribeAppAssessment	R	1!
DescribeAppVersion	R	1!
DescribeAppVersionAppComponent	R	1!
DescribeAppVersionResource	R	1!
DescribeAppVersionResourcesResolutionStatus	R	1!
DescribeAppVersionTemplate	R	1!
DescribeDraftAppVersionResourcesImportStatus	R	1!
DescribeMetricsExport	R	-
DescribeResiliencyPolicy	R	3!
DescribeResourceGroupingRecommendationTask	R	1!
ImportResourcesToDraftAppVersion	W	1!>510
ListAlarmRecommendations	L	1!
ListAppAssessmentComplianceDrifts	L	1!
ListAppAssessmentResourceDrifts	L	1!
ListAppAssessments	L	-
ListAppComponentCompliances	L	1!
ListAppComponentRecommendations	L	1!
ListAppInputSources	L	1!
ListApps	L	-
ListAppVersionAppComponents	L	1!
ListAppVersionResourceMappings	L	1!
ListAppVersionResources	L	1!
ListAppVersions	L	1!
ListMetrics	L	-
ListRecommendationTemplates	L	1!
ListResiliencyPolicies	L	-
ListResourceGroupingRecommendations	L	1!
ListSopRecommendations	L	1!
ListSuggestedResiliencyPolicies	L	-
ListTagsForResource	R	-
ListTestRecommendations	L	1!
ListUnsupportedAppVersionResources	L	1!
PublishAppVersion	W	1!
PutDraftAppVersionTemplate	W	1!
RejectResourceGroupingRecommendations	W	1!
RemoveDraftAppVersionResourceMappings	W	1!
ResolveAppVersionResources	W	1!>510
StartAppAssessment	W	1!>512	:1
StartMetricsExport	W	-
StartResourceGroupingRecommendationTask	W	1!
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateApp	W	1!>1
UpdateAppVersion	W	1!
UpdateAppVersionAppComponent	W	1!
UpdateAppVersionResource	W	1!
UpdateResiliencyPolicy	W	3!
ListResources	L	-
ListResourceTypes	L	-
ListTags	R	-	>513
AssociateDefaultView	W	-
BatchGetView	R	-	>514
CreateIndex	W	-	:1
CreateManagedView	W	-
CreateResourceExplorerSetup	W	-
CreateStreamingAccessForService	W	-
CreateView	W	-	:1
DeleteIndex	W	0!
DeleteResourceExplorerSetup	W	-
DeleteResourcePolicy	P	2!
DeleteStreamingAccessForService	W	-
DeleteView	W	2!
DisassociateDefaultView	W	-
GetAccountLevelServiceConfiguration	R	-
GetDefaultView	R	-
GetIndex	R	-
GetManagedView	R	1!
GetResourceExplorerSetup	R	-
GetResourcePolicy	R	2!
GetServiceIndex	R	-
GetServiceView	R	-
GetView	R	2!
ListIndexes	L	-
ListIndexesForMembers	L	-
ListManagedViews	L	-
ListServiceIndexes	L	-
ListServiceViews	L	-
ListStreamingAccessForServices	L	-
ListSupportedResourceTypes	L	-
ListTagsForResource	R	0,2
ListViews	L	-
PutResourcePolicy	P	2!
Search	R	2!	:852
TagResource	T	0,2	:1
UntagResource	T	0,2	:2
UpdateIndexType	W	0!
UpdateView	W	2!
AssociateResource	W	0!
CancelTagSyncTask	W	0!>515
CreateGroup	W	-	:1>516
DeleteGroup	W	0!>513
DeleteGroupPolicy	W	0!
DisassociateResource	W	0!
GetAccountSettings	R	-
GetGroup	R	0!
GetGroupConfiguration	R	0!
GetGroupPolicy	R	0!
GetGroupQuery	R	0!
GetTags	R	0!
GetTagSyncTask	R	0!
GroupResources	W	0!>517
ListGroupingStatuses	L	0!
ListGroupResources	L	0!>518
ListGroups	L	-
ListResourceTypes	L	-
ListTagSyncTasks	L	0!
PutGroupConfiguration	W	0!
PutGroupPolicy	W	0!
SearchResources	L	-	>518
StartTagSyncTask	W	0!>519
Tag	T	0!	:1
UngroupResources	W	0!>520
Untag	T	0!	:2
UpdateAccountSettings	W	-
UpdateGroup	W	0!
UpdateGroupQuery	W	0!>516
GetRhelURL	R	-
BatchDeleteWorlds	W	-
BatchDescribeSimulationJob	R	-
CancelDeploymentJob	W	1!
CancelSimulationJob	W	5!
CancelSimulationJobBatch	W	6!
CancelWorldExportJob	W	8!
CancelWorldGenerationJob	W	9!
CreateDeploymentJob	W	-	:1>0
CreateFleet	W	-	:1
CreateRobot	W	-	:1>0
CreateRobotApplication	W	-	:1
CreateRobotApplicationVersion	W	3!>105
CreateSimulationApplication	W	-	:1
CreateSimulationApplicationVersion	W	4!>105
CreateSimulationJob	W	-	:1>0
CreateWorldExportJob	W	7!	:1
CreateWorldGenerationJob	W	10!	:1
CreateWorldTemplate	W	-	:1
DeleteFleet	W	0!
DeleteRobot	W	2!
DeleteRobotApplication	W	3!
DeleteSimulationApplication	W	4!
DeleteWorldTemplate	W	10!
DeregisterRobot	W	0!,2!
DescribeDeploymentJob	R	1!
DescribeFleet	R	0!
DescribeRobot	R	2!
DescribeRobotApplication	R	3!
DescribeSimulationApplication	R	4!
DescribeSimulationJob	R	5!
DescribeSimulationJobBatch	R	6!
DescribeWorld	R	7!
DescribeWorldExportJob	R	8!
DescribeWorldGenerationJob	R	9!
DescribeWorldTemplate	R	10!
GetWorldTemplateBody	R	10!
ListDeploymentJobs	L	-
ListFleets	L	-
ListRobotApplications	L	-
ListRobots	L	-
ListSimulationApplications	L	-
ListSimulationJobBatches	L	-
ListSimulationJobs	L	-
ListSupportedAvailabilityZones	L	-
ListTagsForResource	L	0,1,2,3,4,5,6,7,8,9,10
ListWorldExportJobs	L	-
ListWorldGenerationJobs	L	-
ListWorlds	L	-
ListWorldTemplates	L	-
RegisterRobot	W	0!,2!
RestartSimulationJob	W	5!
StartSimulationJobBatch	W	-	:1>0
SyncDeploymentJob	W	0!>0
TagResource	T	0,1,2,3,4,5,6,7,8,9,10	:1
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	:2
UpdateRobotApplication	W	3!
UpdateRobotDeployment	W	-
UpdateSimulationApplication	W	4!
UpdateWorldTemplate	W	10!
CreateProfile	W	-	:1>1
CreateTrustAnchor	W	-	:1
DeleteAttributeMapping	W	1!
DeleteCrl	W	0!
DeleteProfile	W	1!
DeleteTrustAnchor	W	3!
DisableCrl	W	0!
DisableProfile	W	1!
DisableTrustAnchor	W	3!
EnableCrl	W	0!
EnableProfile	W	1!>1
EnableTrustAnchor	W	3!
GetCrl	R	0!
GetProfile	R	1!
GetSubject	R	2!
GetTrustAnchor	R	3!
ImportCrl	W	-	:1
ListCrls	L	-
ListProfiles	L	-
ListSubjects	L	-
ListTagsForResource	L	-
ListTrustAnchors	L	-
PutAttributeMapping	W	1!
PutNotificationSettings	W	3!
ResetNotificationSettings	W	3!
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateCrl	W	0!
UpdateProfile	W	1!>1
UpdateTrustAnchor	W	3!
ActivateKeySigningKey	W	4!
AssociateVPCWithHostedZone	W	4>521	:853
ChangeCidrCollection	W	1!
ChangeResourceRecordSets	W	4!	:854
ChangeTagsForResource	T	3!,4!
CreateCidrCollection	W	-
CreateHealthCheck	W	-
CreateHostedZone	W	-	:853>521
CreateKeySigningKey	W	4!
CreateQueryLoggingConfig	W	4!
CreateReusableDelegationSet	W	-
CreateTrafficPolicy	W	-
CreateTrafficPolicyInstance	W	4!,6!
CreateTrafficPolicyVersion	W	6!
CreateVPCAssociationAuthorization	W	4!	:853
DeactivateKeySigningKey	W	4!
DeleteCidrCollection	W	1!
DeleteHealthCheck	W	3!
DeleteHostedZone	W	4!
DeleteKeySigningKey	W	4!
DeleteQueryLoggingConfig	W	5!
DeleteReusableDelegationSet	W	2!
DeleteTrafficPolicy	W	6!
DeleteTrafficPolicyInstance	W	7!
DeleteVPCAssociationAuthorization	W	4!	:853
DisableHostedZoneDNSSEC	W	4!
DisassociateVPCFromHostedZone	W	4>521	:853
EnableHostedZoneDNSSEC	W	4!
GetAccountLimit	R	-
GetChange	L	0!
GetCheckerIpRanges	L	-
GetDNSSEC	R	4!
GetGeoLocation	L	-
GetHealthCheck	R	3!
GetHealthCheckCount	L	-
GetHealthCheckLastFailureReason	L	3!
GetHealthCheckStatus	L	3!
GetHostedZone	L	4!
GetHostedZoneCount	L	-
GetHostedZoneLimit	R	4!
GetQueryLoggingConfig	R	5!
GetReusableDelegationSet	L	2!
GetReusableDelegationSetLimit	R	2!
GetTrafficPolicy	R	6!
GetTrafficPolicyInstance	R	7!
GetTrafficPolicyInstanceCount	R	-
ListCidrBlocks	L	1!
ListCidrCollections	L	-
ListCidrLocations	L	1!
ListGeoLocations	R	-
ListHealthChecks	R	-
ListHostedZones	L	-
ListHostedZonesByName	L	-
ListHostedZonesByVPC	L	-	:853>521
ListQueryLoggingConfigs	L	4
ListResourceRecordSets	L	4!
ListReusableDelegationSets	R	-
ListTagsForResource	R	3,4
ListTagsForResources	R	3,4
ListTrafficPolicies	L	-
ListTrafficPolicyInstances	R	-
ListTrafficPolicyInstancesByHostedZone	L	4!
ListTrafficPolicyInstancesByPolicy	L	6!
ListTrafficPolicyVersions	L	6!
ListVPCAssociationAuthorizations	L	4!
TestDNSAnswer	R	-
UpdateHealthCheck	W	3!
UpdateHostedZoneComment	W	4!
UpdateHostedZoneFeatures	W	4!
UpdateTrafficPolicyComment	W	6!
UpdateTrafficPolicyInstance	W	7!
GetRoutingControlState	R	0!
ListRoutingControls	R	-
UpdateRoutingControlState	W	0!	:855
UpdateRoutingControlStates	W	0!	:855
CreateCluster	W	-	:1
CreateControlPanel	W	0!	:1
CreateRoutingControl	W	0!
CreateSafetyRule	W	0!	:1
DeleteCluster	W	0!
DeleteControlPanel	W	1!
DeleteResourcePolicy	P	0!
DeleteRoutingControl	W	2!
DeleteSafetyRule	W	3!
DescribeCluster	R	0!
DescribeControlPanel	R	1!
DescribeRoutingControl	R	2!
DescribeSafetyRule	R	3!
GetResourcePolicy	R	0!
ListAssociatedRoute53HealthChecks	L	2!
ListClusters	R	-
ListControlPanels	R	-
ListRoutingControls	R	1!
ListSafetyRules	R	1!
ListTagsForResource	R	0,1,3
PutResourcePolicy	P	0!
TagResource	T	0,1,3	:1
UntagResource	T	0,1,3	:2
UpdateCluster	W	0!
UpdateControlPanel	W	1!
UpdateRoutingControl	W	2!
UpdateSafetyRule	W	3!
CreateCell	W	0!	:1
CreateCrossAccountAuthorization	W	-
CreateReadinessCheck	W	1!	:1
CreateRecoveryGroup	W	2!	:1
CreateResourceSet	W	3!	:1
DeleteCell	W	0!
DeleteCrossAccountAuthorization	W	-
DeleteReadinessCheck	W	1!
DeleteRecoveryGroup	W	2!
DeleteResourceSet	W	3!
GetArchitectureRecommendations	R	2!
GetCell	R	0!
GetCellReadinessSummary	R	0!
GetReadinessCheck	R	1!
GetReadinessCheckResourceStatus	R	1!
GetReadinessCheckStatus	R	1!
GetRecoveryGroup	R	2!
GetRecoveryGroupReadinessSummary	R	2!
GetResourceSet	R	3!
ListCells	R	-
ListCrossAccountAuthorizations	R	-
ListReadinessChecks	R	-
ListRecoveryGroups	R	-
ListResourceSets	R	-
ListRules	R	-
ListTagsForResources	R	-
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:1
UpdateCell	W	0!	:2
UpdateReadinessCheck	W	1!	:2
UpdateRecoveryGroup	W	2!	:2
UpdateResourceSet	W	3!	:2
AcceptDomainTransferFromAnotherAwsAccount	W	-
AssociateDelegationSignerToDomain	W	-
CancelDomainTransferToAnotherAwsAccount	W	-
CheckDomainAvailability	R	-
CheckDomainTransferability	R	-
DeleteDomain	W	-
DeleteTagsForDomain	T	-
DisableDomainAutoRenew	W	-
DisableDomainTransferLock	W	-
DisassociateDelegationSignerFromDomain	W	-
EnableDomainAutoRenew	W	-
EnableDomainTransferLock	W	-
GetContactReachabilityStatus	R	-
GetDomainDetail	R	-
GetDomainSuggestions	R	-
GetOperationDetail	R	-
ListDomains	L	-
ListOperations	L	-
ListPrices	L	-
ListTagsForDomain	R	-
PushDomain	W	-
RegisterDomain	W	-
RejectDomainTransferFromAnotherAwsAccount	W	-
RenewDomain	W	-
ResendContactReachabilityEmail	W	-
ResendOperationAuthorization	W	-
RetrieveDomainAuthCode	W	-
TransferDomain	W	-
TransferDomainToAnotherAwsAccount	W	-
UpdateDomainContact	W	-
UpdateDomainContactPrivacy	W	-
UpdateDomainNameservers	W	-
UpdateTagsForDomain	T	-
ViewBilling	R	-
AllowVendedLogDeliveryForResource	P	4!:0
AssociateHostedZone	W	-
BatchCreateFirewallRule	W	-
BatchDeleteFirewallRule	W	-
BatchUpdateFirewallRule	W	-
CreateAccessSource	W	2!	:1
CreateAccessToken	W	1!	:1
CreateDNSView	W	2!	:1
CreateFirewallDomainList	W	3!	:1
CreateFirewallRule	W	2!,3
CreateGlobalResolver	W	4!	:1
DeleteAccessSource	W	0!
DeleteAccessToken	W	1!
DeleteDNSView	W	2!
DeleteFirewallDomainList	W	3!
DeleteFirewallRule	W	-
DeleteGlobalResolver	W	4!
DisableDNSView	W	2!
DisassociateHostedZone	W	-
EnableDNSView	W	2!
GetAccessSource	R	0!
GetAccessToken	R	1!
GetDNSView	R	2!
GetFirewallDomainList	R	3!
GetFirewallRule	R	-
GetGlobalResolver	R	4!
GetHostedZoneAssociation	R	-
GetManagedFirewallDomainList	R	-
ImportFirewallDomains	W	3!>324
ListAccessSources	L	-
ListAccessTokens	L	-
ListDNSViews	L	-
ListFirewallDomainLists	L	-
ListFirewallDomains	R	3!
ListFirewallRules	L	2!
ListGlobalResolvers	L	-
ListHostedZoneAssociations	L	-
ListManagedFirewallDomainLists	L	-
ListTagsForResource	W	0,1,2,3,4
TagResource	T	0,1,2,3,4	:1
UntagResource	T	0,1,2,3,4	:2
UpdateAccessSource	W	0!
UpdateAccessToken	W	1!
UpdateDNSView	W	2!
UpdateFirewallDomains	W	3!
UpdateFirewallRule	W	-
UpdateGlobalResolver	W	4!
UpdateHostedZoneAssociation	W	-
AssociateProfile	W	-	:856>521
AssociateResourceToProfile	W	-	:857
CreateProfile	W	-	:1
DeleteProfile	W	-
DisassociateProfile	W	-	:858
DisassociateResourceFromProfile	W	-	:857
GetProfile	R	-
GetProfileAssociation	R	-
GetProfilePolicy	R	0!
GetProfileResourceAssociation	R	-
ListProfileAssociations	L	-
ListProfileResourceAssociations	L	-
ListProfiles	L	-
ListTagsForResource	L	-
PutProfilePolicy	W	0!
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateProfileResourceAssociation	W	-	:859
AssociateFirewallRuleGroup	W	4!>521	:1
AssociateResolverEndpointIpAddress	W	8!>522
AssociateResolverQueryLogConfig	W	9!>521
AssociateResolverRule	W	10!>521
CreateFirewallDomainList	W	2!	:1
CreateFirewallRule	W	2!,3!
CreateFirewallRuleGroup	W	3!	:1
CreateOutpostResolver	W	5!>523	:1
CreateResolverEndpoint	W	8!>524	:1
CreateResolverQueryLogConfig	W	9!	:1
CreateResolverRule	W	10!	:1
DeleteFirewallDomainList	W	2!
DeleteFirewallRule	W	2!,3!
DeleteFirewallRuleGroup	W	3!
DeleteOutpostResolver	W	5!
DeleteResolverEndpoint	W	8!>525
DeleteResolverQueryLogConfig	W	9!
DeleteResolverRule	W	10!
DisassociateFirewallRuleGroup	W	4!
DisassociateResolverEndpointIpAddress	W	8!>525
DisassociateResolverQueryLogConfig	W	9!
DisassociateResolverRule	W	10!
GetFirewallConfig	R	1!>521
GetFirewallDomainList	R	2!
GetFirewallRuleGroup	R	3!
GetFirewallRuleGroupAssociation	R	4!
GetFirewallRuleGroupPolicy	R	3!
GetOutpostResolver	R	5!
GetResolverConfig	R	6!>521
GetResolverDnssecConfig	R	7!
GetResolverEndpoint	R	8!
GetResolverQueryLogConfig	R	9!>521
GetResolverQueryLogConfigAssociation	R	-
GetResolverQueryLogConfigPolicy	R	9!
GetResolverRule	R	0,10
GetResolverRuleAssociation	R	0,10
GetResolverRulePolicy	R	10!
ImportFirewallDomains	W	2!
ListFirewallConfigs	L	-	>521
ListFirewallDomainLists	L	-
ListFirewallDomains	L	2!
ListFirewallRuleGroupAssociations	L	-
ListFirewallRuleGroups	L	-
ListFirewallRules	L	3!
ListOutpostResolvers	L	-
ListResolverConfigs	L	6!>521
ListResolverDnssecConfigs	L	7!
ListResolverEndpointIpAddresses	L	8!
ListResolverEndpoints	L	-
ListResolverQueryLogConfigAssociations	L	-	>521
ListResolverQueryLogConfigs	L	-	>521
ListResolverRuleAssociations	L	-	>521
ListResolverRules	L	-
ListTagsForResource	R	2,3,4,5,8,9,10
PutFirewallRuleGroupPolicy	P	3!
PutResolverQueryLogConfigPolicy	P	9!
PutResolverRulePolicy	P	10!
TagResource	T	1,2,3,4,5,7,8,9,10	:1
UntagResource	T	1,2,3,4,5,7,8,9,10	:2
UpdateFirewallConfig	W	1!>521
UpdateFirewallDomains	W	2!
UpdateFirewallRule	W	2!,3!
UpdateFirewallRuleGroupAssociation	W	4!
UpdateOutpostResolver	W	5!
UpdateResolverConfig	W	6!>521
UpdateResolverDnssecConfig	W	7!
UpdateResolverEndpoint	W	8!>526
UpdateResolverRule	W	10!
AcceptLink	W	1!
CreateInboundExternalLink	W	4!	:1
CreateLink	W	-	:1
CreateOutboundExternalLink	W	3!	:1
CreateRequesterGateway	W	-	:1
CreateResponderGateway	W	-	:1
DeleteInboundExternalLink	W	0!,4!
DeleteLink	W	1!
DeleteOutboundExternalLink	W	2!,3!
DeleteRequesterGateway	W	3!
DeleteResponderGateway	W	4!
GetInboundExternalLink	R	0!,4!
GetLink	R	1!
GetOutboundExternalLink	R	2!,3!
GetRequesterGateway	R	3!
GetResponderGateway	R	4!
ListLinks	L	-
ListRequesterGateways	L	-
ListResponderGateways	L	-
ListTagsForResource	R	0,1,2,3,4
RejectLink	W	1!
TagResource	T	0,1,2,3,4	:1
UntagResource	T	0,1,2,3,4	:2
UpdateLink	W	1!
UpdateLinkModuleFlow	W	1!
UpdateRequesterGateway	W	3!
UpdateResponderGateway	W	4!
BatchCreateRumMetricDefinitions	W	0!
BatchDeleteRumMetricDefinitions	W	0!
BatchGetRumMetricDefinitions	R	0!
CreateAppMonitor	W	0!>93	:1
DeleteAppMonitor	W	0!
DeleteResourcePolicy	W	0!
DeleteRumMetricsDestination	W	0!
GetAppMonitor	R	0!
GetAppMonitorData	R	0!
GetResourcePolicy	R	0!
ListAppMonitors	L	-
ListRumMetricsDestinations	R	0!
ListTagsForResource	R	-
PutResourcePolicy	W	0!
PutRumEvents	W	0!
PutRumMetricsDestination	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateAppMonitor	W	0!>93
UpdateRumMetricDefinition	W	0!
AbortMultipartUpload	W	4,9	:868
AssociateAccessGrantsIdentityCenter	P	1!	:869
BypassGovernanceRetention	P	4,9	:870
CreateAccessGrant	P	2!	:871
CreateAccessGrantsInstance	P	1!	:872
CreateAccessGrantsLocation	P	1!	:873
CreateAccessPoint	W	3!	:874
CreateAccessPointForObjectLambda	W	10!	:875
CreateBucket	W	5!	:876
CreateBucketMetadataTableConfiguration	W	5!>527	:877
CreateJob	W	-	:878>1
CreateMultiRegionAccessPoint	W	7!	:879
CreateStorageLensGroup	W	-	:880
DeleteAccessGrant	P	0!	:881
DeleteAccessGrantsInstance	P	1!	:869
DeleteAccessGrantsInstanceResourcePolicy	P	1!	:869
DeleteAccessGrantsLocation	P	2!	:882
DeleteAccessPoint	W	3!	:883
DeleteAccessPointForObjectLambda	W	10!	:875
DeleteAccessPointPolicy	P	3!	:883
DeleteAccessPointPolicyForObjectLambda	P	10!	:875
DeleteBucket	W	5!	:877
DeleteBucketMetadataTableConfiguration	W	5!	:877
DeleteBucketPolicy	P	5!	:877
DeleteBucketWebsite	W	5!	:877
DeleteJobTagging	T	6!	:884
DeleteMultiRegionAccessPoint	W	7!	:879
DeleteObject	W	4,9	:885
DeleteObjectTagging	T	4,9	:886
DeleteObjectVersion	W	4,9	:887
DeleteObjectVersionTagging	T	4,9	:888
DeleteStorageLensConfiguration	W	11!	:877
DeleteStorageLensConfigurationTagging	T	11!	:877
DeleteStorageLensGroup	W	12!	:877
DescribeJob	R	6!	:877
DescribeMultiRegionAccessPointOperation	R	8!	:889
DissociateAccessGrantsIdentityCenter	P	1!	:869
GetAccelerateConfiguration	R	5!	:877
GetAccessGrant	R	0!	:881
GetAccessGrantsInstance	R	1!	:869
GetAccessGrantsInstanceForPrefix	R	1!	:869
GetAccessGrantsInstanceResourcePolicy	R	1!	:869
GetAccessGrantsLocation	R	2!	:882
GetAccessPoint	R	-	:883
GetAccessPointConfigurationForObjectLambda	R	10!	:875
GetAccessPointForObjectLambda	R	10!	:875
GetAccessPointPolicy	R	3!	:883
GetAccessPointPolicyForObjectLambda	R	10!	:875
GetAccessPointPolicyStatus	R	3!	:883
GetAccessPointPolicyStatusForObjectLambda	R	10!	:875
GetAccountPublicAccessBlock	R	-	:877
GetAnalyticsConfiguration	R	5!	:877
GetBucketAbac	R	5!	:877
GetBucketAcl	R	3,5	:877
GetBucketCORS	R	3,5	:877
GetBucketLocation	R	3,5	:877
GetBucketLogging	R	5!	:877
GetBucketMetadataTableConfiguration	R	5!	:877
GetBucketNotification	R	3,5	:877
GetBucketObjectLockConfiguration	R	5!	:889
GetBucketOwnershipControls	R	5!	:877
GetBucketPolicy	R	3,5	:877
GetBucketPolicyStatus	R	5!	:877
GetBucketPublicAccessBlock	R	5!	:877
GetBucketRequestPayment	R	5!	:877
GetBucketTagging	R	5!	:877
GetBucketVersioning	R	5!	:877
GetBucketWebsite	R	5!	:877
GetDataAccess	R	1!	:869
GetEncryptionConfiguration	R	5!	:877
GetIntelligentTieringConfiguration	R	5!	:877
GetInventoryConfiguration	R	5!	:877
GetJobTagging	R	6!	:877
GetLifecycleConfiguration	R	5!	:877
GetMetricsConfiguration	R	5!	:877
GetMultiRegionAccessPoint	R	7!	:879
GetMultiRegionAccessPointPolicy	R	7!	:879
GetMultiRegionAccessPointPolicyStatus	R	7!	:879
GetMultiRegionAccessPointRoutes	R	7!	:879
GetObject	R	4,9	:890
GetObjectAcl	R	4,9	:890
GetObjectAttributes	R	4,9	:886
GetObjectLegalHold	R	4,9	:877
GetObjectRetention	R	4,9	:877
GetObjectTagging	R	4,9	:886
GetObjectTorrent	R	9!	:877
GetObjectVersion	R	4,9	:891
GetObjectVersionAcl	R	4,9	:891
GetObjectVersionAttributes	R	4,9	:888
GetObjectVersionForReplication	R	9!	:877
GetObjectVersionTagging	R	4,9	:888
GetObjectVersionTorrent	R	9!	:892
GetReplicationConfiguration	R	5!	:877
GetStorageLensConfiguration	R	11!	:877
GetStorageLensConfigurationTagging	R	11!	:877
GetStorageLensDashboard	R	11!	:877
GetStorageLensGroup	R	12!	:877
InitiateReplication	W	9!	:893
ListAccessGrants	L	1!	:869
ListAccessGrantsInstances	L	-	:877
ListAccessGrantsLocations	L	1!	:869
ListAccessPoints	L	-	:877
ListAccessPointsForObjectLambda	L	-	:877
ListAllMyBuckets	L	-	:877
ListBucket	L	3,5	:894
ListBucketMultipartUploads	L	5!	:895
ListBucketVersions	L	3,5	:894
ListCallerAccessGrants	L	1!	:869
ListJobs	L	-	:877
ListMultipartUploadParts	L	4,9	:868
ListMultiRegionAccessPoints	L	-	:889
ListStorageLensConfigurations	L	-	:877
ListStorageLensGroups	L	-	:877
ListTagsForResource	L	0,1,2,3,5,12	:877
ObjectOwnerOverrideToBucketOwner	P	9!	:877
PauseReplication	W	5!>528	:896
PutAccelerateConfiguration	W	5!	:877
PutAccessGrantsInstanceResourcePolicy	P	1!	:869
PutAccessPointConfigurationForObjectLambda	W	10!	:875
PutAccessPointPolicy	P	3!	:877
PutAccessPointPolicyForObjectLambda	P	10!	:875
PutAccessPointPublicAccessBlock	P	-
PutAccountPublicAccessBlock	P	-	:877
PutAnalyticsConfiguration	W	5!	:877
PutBucketAbac	W	5!	:877
PutBucketAcl	P	5!	:897
PutBucketCORS	W	5!	:877
PutBucketLogging	W	5!	:877
PutBucketNotification	W	5!	:877
PutBucketObjectLockConfiguration	W	5!	:889
PutBucketOwnershipControls	P	5!	:877
PutBucketPolicy	P	5!	:877
PutBucketPublicAccessBlock	P	5!	:877
PutBucketRequestPayment	W	5!	:877
PutBucketTagging	T	5!	:877
PutBucketVersioning	W	5!	:877
PutBucketWebsite	W	5!	:877
PutEncryptionConfiguration	W	5!	:877
PutIntelligentTieringConfiguration	W	5!	:877
PutInventoryConfiguration	W	5!	:898
PutJobTagging	T	6!	:899
PutLifecycleConfiguration	W	5!	:877
PutMetricsConfiguration	W	5!	:877
PutMultiRegionAccessPointPolicy	P	7!	:879
PutObject	W	4,9	:900
PutObjectAcl	P	4,9	:901
PutObjectLegalHold	W	4,9	:902
PutObjectRetention	W	4,9	:903
PutObjectTagging	T	4,9	:904
PutObjectVersionAcl	P	4,9	:905
PutObjectVersionTagging	T	4,9	:906
PutReplicationConfiguration	W	5!>1	:907
PutStorageLensConfiguration	W	-	:880
PutStorageLensConfigurationTagging	T	11!	:880
ReplicateDelete	W	9!	:877
ReplicateObject	W	9!	:908
ReplicateTags	T	9!	:877
RestoreObject	W	4,9	:877
SubmitMultiRegionAccessPointRoutes	W	7!	:879
TagResource	T	0,1,2,3,5,12	:880
UntagResource	T	0,1,2,3,5,12	:909
UpdateAccessGrantsLocation	P	2!	:882
UpdateBucketMetadataInventoryTableConfiguration	W	5!>529	:877
UpdateBucketMetadataJournalTableConfiguration	W	5!	:877
UpdateJobPriority	W	6!	:910
UpdateJobStatus	W	6!	:911
UpdateObjectEncryption	W	4,9	:912
UpdateStorageLensGroup	W	12!	:877
AbortMultipartUpload	W	0!	:913
DeleteObject	W	0!	:913
DeleteObjectTagging	T	0!	:913
DeleteObjectVersion	W	0!	:914
DeleteObjectVersionTagging	T	0!	:914
GetObject	R	0!	:913
GetObjectAcl	R	0!	:913
GetObjectLegalHold	R	0!	:913
GetObjectRetention	R	0!	:913
GetObjectTagging	R	0!	:913
GetObjectVersion	R	0!	:914
GetObjectVersionAcl	R	0!	:914
GetObjectVersionTagging	R	0!	:914
ListBucket	L	0!	:913
ListBucketMultipartUploads	L	0!	:913
ListBucketVersions	L	0!	:913
ListMultipartUploadParts	L	0!	:913
PutObject	W	0!	:913
PutObjectAcl	P	0!	:913
PutObjectLegalHold	W	0!	:913
PutObjectRetention	W	0!	:913
PutObjectTagging	T	0!	:913
PutObjectVersionAcl	P	0!	:914
PutObjectVersionTagging	T	0!	:914
RestoreObject	W	0!	:913
WriteGetObjectResponse	W	0!	:913
AbortMultipartUpload	W	3!	:915
CreateAccessPoint	W	0!	:915
CreateBucket	W	1!	:916
CreateEndpoint	W	2!
DeleteAccessPoint	W	0!	:915
DeleteAccessPointPolicy	P	0!	:915
DeleteBucket	W	1!	:916
DeleteBucketPolicy	P	1!	:916
DeleteEndpoint	W	2!
DeleteObject	W	3!	:915
DeleteObjectTagging	T	3!	:917
DeleteObjectVersion	W	3!	:918
DeleteObjectVersionTagging	T	3!	:919
GetAccessPoint	R	-	:915
GetAccessPointPolicy	R	0!	:915
GetBucket	R	1!	:916
GetBucketPolicy	R	1!	:916
GetBucketTagging	R	1!	:916
GetBucketVersioning	R	1!	:916
GetLifecycleConfiguration	R	1!	:916
GetObject	R	3!	:917
GetObjectTagging	R	3!	:917
GetObjectVersion	R	3!	:919
GetObjectVersionForReplication	R	3!	:916
GetObjectVersionTagging	R	3!	:919
GetReplicationConfiguration	R	1!	:916
ListAccessPoints	L	-	:916
ListBucket	L	0!,1!	:920
ListBucketMultipartUploads	L	0!,1!	:915
ListBucketVersions	L	1!	:920
ListEndpoints	L	-
ListMultipartUploadParts	L	3!	:915
ListOutpostsWithS3	L	-
ListRegionalBuckets	L	-	:916
ListSharedEndpoints	L	-
PutAccessPointPolicy	P	0!	:915
PutBucketPolicy	P	1!	:916
PutBucketTagging	T	1!	:916
PutBucketVersioning	W	1!	:916
PutLifecycleConfiguration	W	1!	:916
PutObject	W	3!	:921
PutObjectAcl	P	3!	:922
PutObjectTagging	T	3!	:923
PutObjectVersionTagging	T	3!	:924
PutReplicationConfiguration	W	1!>1	:916
ReplicateDelete	W	3!	:916
ReplicateObject	W	3!	:925
ReplicateTags	T	3!	:916
CreateAccessPoint	W	0!	:928
CreateBucket	W	1!	:929
CreateSession	W	0:930,1!	:931
DeleteAccessPoint	W	0!	:932
DeleteAccessPointPolicy	P	0!	:932
DeleteAccessPointScope	P	0!	:932
DeleteBucket	W	1!	:933
DeleteBucketPolicy	P	1!	:933
GetAccessPoint	R	0!	:932
GetAccessPointPolicy	R	0!	:932
GetAccessPointScope	R	0!	:932
GetBucketPolicy	R	1!	:933
GetEncryptionConfiguration	R	1!	:933
GetLifecycleConfiguration	R	1!	:933
ListAccessPointsForDirectoryBuckets	L	-	:933
ListAllMyDirectoryBuckets	L	-	:933
ListTagsForResource	L	0,1	:933
PutAccessPointPolicy	P	0!	:932
PutAccessPointScope	P	0!	:932
PutBucketPolicy	P	1!	:933
PutEncryptionConfiguration	W	1!	:933
PutLifecycleConfiguration	W	1!	:933
TagResource	T	0,1	:934
UntagResource	T	0,1	:935
CreateNamespace	W	1!
CreateTable	W	1!	:938
CreateTableBucket	W	1!	:939
DeleteNamespace	W	1!	:940
DeleteTable	W	0!	:941
DeleteTableBucket	W	1!
DeleteTableBucketEncryption	W	1!
DeleteTableBucketMetricsConfiguration	W	1!
DeleteTableBucketPolicy	P	1!
DeleteTableBucketReplication	W	1!
DeleteTablePolicy	P	0!	:941
DeleteTableReplication	W	0!	:941
GetNamespace	R	1!	:940
GetTable	R	0!	:941
GetTableBucket	R	1!
GetTableBucketEncryption	R	1!
GetTableBucketMaintenanceConfiguration	R	1!
GetTableBucketMetricsConfiguration	R	1!
GetTableBucketPolicy	R	1!
GetTableBucketReplication	R	1!
GetTableBucketStorageClass	R	1!
GetTableData	R	0!	:941
GetTableEncryption	R	0!	:941
GetTableMaintenanceConfiguration	R	0!	:941
GetTableMaintenanceJobStatus	R	0!	:941
GetTableMetadataLocation	R	0!	:941
GetTablePolicy	R	0!	:941
GetTableRecordExpirationConfiguration	R	0!	:941
GetTableRecordExpirationJobStatus	R	0!	:941
GetTableReplication	R	0!	:941
GetTableReplicationStatus	R	0!	:941
GetTableStorageClass	R	0!	:941
ListNamespaces	L	1!
ListTableBuckets	L	-
ListTables	L	1!	:940
ListTagsForResource	L	0,1	:937
PutTableBucketEncryption	W	1!	:942
PutTableBucketMaintenanceConfiguration	W	1!
PutTableBucketMetricsConfiguration	W	1!
PutTableBucketPolicy	P	1!
PutTableBucketReplication	W	1!
PutTableBucketStorageClass	W	1!	:943
PutTableData	W	0!	:941
PutTableEncryption	W	0!	:944
PutTableMaintenanceConfiguration	W	0!	:941
PutTablePolicy	P	0!	:941
PutTableRecordExpirationConfiguration	W	0!	:941
PutTableReplication	W	0!	:941
PutTableStorageClass	W	0!	:945
RenameTable	W	0!	:941
TagResource	T	0,1	:946
UntagResource	T	0,1	:947
UpdateTableMetadataLocation	W	0!	:941
CreateIndex	W	0!	:949
CreateVectorBucket	W	1!	:949
DeleteIndex	W	0!	:948
DeleteVectorBucket	W	1!	:948
DeleteVectorBucketPolicy	P	1!	:948
DeleteVectors	W	0!	:948
GetIndex	R	0!	:948
GetVectorBucket	R	1!	:948
GetVectorBucketPolicy	R	1!	:948
GetVectors	R	0!	:948
ListIndexes	L	1!	:948
ListTagsForResource	L	0,1	:948
ListVectorBuckets	L	-
ListVectors	L	0!>530	:948
PutVectorBucketPolicy	P	1!	:948
PutVectors	W	0!	:948
QueryVectors	R	0!>530	:948
TagResource	T	0,1	:950
UntagResource	T	0,1	:951
AddAssociation	W	0!,4!,11!,20!,22!
AddTags	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44:954,45,46,47,49,50,51,52,53,55,56,57,61,62,63,64,65,66,68	:955
AssociateTrialComponent	W	21!,22!
AttachClusterNodeVolume	W	6!>531
BatchAddClusterNodes	W	6!>532
BatchDeleteClusterNodes	W	6!>532
BatchDescribeModelPackage	R	44!:954
BatchGetMetrics	R	22!,63!
BatchGetRecord	R	23!
BatchPutMetrics	W	22!,63!
CallMlflowAppApi	W	37!
CallPartnerAppApi	W	52!
CreateAction	W	0!>533	:1
CreateAlgorithm	W	1!>533	:1
CreateApp	W	2!>533	:956
CreateAppImageConfig	W	3!>533	:1
CreateArtifact	W	4!>533	:1
CreateAutoMLJob	W	5!>534	:957
CreateAutoMLJobV2	W	5!>534	:957
CreateCluster	W	6!>535,57,64	:958
CreateClusterSchedulerConfig	W	6!>536,7!	:1
CreateCodeRepository	W	8!>533	:1
CreateCompilationJob	W	9!>534	:1
CreateComputeQuota	W	6!>536,10!	:1
CreateContext	W	11!>533	:1
CreateDataQualityJobDefinition	W	12!>534	:959
CreateDeviceFleet	W	14!>534	:1
CreateDomain	W	15!>537	:960
CreateEdgeDeploymentPlan	W	16!>534	:1
CreateEdgeDeploymentStage	W	16!>534	:1
CreateEdgePackagingJob	W	17!>534	:1
CreateEndpoint	W	18!>533,19!	:1
CreateEndpointConfig	W	19!>534	:961
CreateExperiment	W	20!>533	:1
CreateFeatureGroup	W	23!>534	:962
CreateFlowDefinition	W	24!>534	:963
CreateHub	W	25!>533	:1
CreateHubContentPresignedUrls	R	25!,26!
CreateHubContentReference	W	25!>533,26!	:1
CreateHumanTaskUi	W	28!>533	:1
CreateHyperParameterTuningJob	W	29!>534	:964
CreateImage	W	30!>534	:1
CreateImageVersion	W	30!
CreateInferenceComponent	W	18!>533,32!	:965
CreateInferenceExperiment	W	33!>534	:1
CreateInferenceRecommendationsJob	W	34!>534	:1
CreateLabelingJob	W	35!>534	:966
CreateLineageGroupPolicy	W	-
CreateMlflowApp	W	37!>534	:1
CreateMlflowTrackingServer	W	38!:952>534	:1
CreateModel	W	39!>534	:967
CreateModelBiasJobDefinition	W	40!>534	:959
CreateModelCard	W	41!>533	:1
CreateModelCardExportJob	W	41!
CreateModelExplainabilityJobDefinition	W	43!>534	:959
CreateModelPackage	W	44:954>533,45	:968
CreateModelPackageGroup	W	45!>533	:1
CreateModelQualityJobDefinition	W	46!>534	:959
CreateMonitoringSchedule	W	47!>534	:959
CreateNotebookInstance	W	49!>534	:969
CreateNotebookInstanceLifecycleConfig	W	50!>533	:1
CreateOptimizationJob	W	51!>534	:1
CreatePartnerApp	W	52!>533	:1
CreatePartnerAppPresignedUrl	W	52!
CreatePipeline	W	53!>534	:1
CreatePresignedDomainUrl	W	66!
CreatePresignedMlflowAppUrl	W	37!
CreatePresignedMlflowTrackingServerUrl	W	38!:952
CreatePresignedNotebookInstanceUrl	W	49!
CreateProcessingJob	W	55!>534	:959
CreateProject	W	56!>533	:1
CreateReservedCapacity	W	57!>533	:1
CreateSharedModel	W	59!
CreateSpace	W	61!>533	:970
CreateStudioLifecycleConfig	W	62!>533	:1
CreateTrainingJob	W	57,63!>534,64	:971
CreateTrainingPlan	W	64!>538	:1
CreateTransformJob	W	65!>533	:972
CreateTrial	W	20!>533,21!	:1
CreateTrialComponent	W	22!>533	:1
CreateUserProfile	W	66!>534	:973
CreateWorkforce	W	67!>533	:1
CreateWorkteam	W	68!>533	:1
DeleteAction	W	0!
DeleteAlgorithm	W	1!
DeleteApp	W	2!	:974
DeleteAppImageConfig	W	3!
DeleteArtifact	W	4!
DeleteAssociation	W	0!,4!,11!,20!,22!
DeleteCluster	W	6!>539
DeleteClusterSchedulerConfig	W	7!
DeleteCodeRepository	W	8!
DeleteCompilationJob	W	9!
DeleteComputeQuota	W	10!
DeleteContext	W	11!
DeleteDataQualityJobDefinition	W	12!
DeleteDeviceFleet	W	14!
DeleteDomain	W	15!
DeleteEdgeDeploymentPlan	W	16!
DeleteEdgeDeploymentStage	W	16!
DeleteEndpoint	W	18!
DeleteEndpointConfig	W	19!
DeleteExperiment	W	20!
DeleteFeatureGroup	W	23!	:10
DeleteFlowDefinition	W	24!
DeleteHub	W	25!
DeleteHubContent	W	25!,26!
DeleteHubContentReference	W	25!,26!
DeleteHumanLoop	W	27!
DeleteHumanTaskUi	W	28!
DeleteHyperParameterTuningJob	W	29!
DeleteImage	W	30!
DeleteImageVersion	W	31!
DeleteInferenceComponent	W	32!
DeleteInferenceExperiment	W	33!
DeleteLineageGroupPolicy	W	-
DeleteMlflowApp	W	37!
DeleteMlflowTrackingServer	W	38!:952
DeleteModel	W	39!
DeleteModelBiasJobDefinition	W	40!
DeleteModelCard	W	41!
DeleteModelExplainabilityJobDefinition	W	43!
DeleteModelPackage	W	44!:954
DeleteModelPackageGroup	W	45!
DeleteModelPackageGroupPolicy	W	45!
DeleteModelQualityJobDefinition	W	46!
DeleteMonitoringSchedule	W	47!
DeleteNotebookInstance	W	49!
DeleteNotebookInstanceLifecycleConfig	W	50!
DeleteOptimizationJob	W	51!
DeletePartnerApp	W	52!
DeletePipeline	W	53!
DeleteProcessingJob	W	55!
DeleteProject	W	56!
DeleteRecord	W	23!
DeleteResourcePolicy	W	-
DeleteSpace	W	61!	:974
DeleteStudioLifecycleConfig	W	62!
DeleteTags	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44:954,45,46,47,49,50,51,52,53,55,56,57,61,62,63,64,65,66,68	:2
DeleteTrainingJob	W	63!
DeleteTrial	W	21!
DeleteTrialComponent	W	22!
DeleteUserProfile	W	66!
DeleteWorkforce	W	67!
DeleteWorkteam	W	68!
DeployHubModel	W	25!,26!
DeregisterDevices	W	13!
DescribeAction	R	0!
DescribeAlgorithm	R	1!
DescribeApp	R	2!
DescribeAppImageConfig	R	3!
DescribeArtifact	R	4!
DescribeAutoMLJob	R	5!
DescribeAutoMLJobV2	R	5!
DescribeCluster	R	6!
DescribeClusterEvent	R	6!
DescribeClusterInference	R	6!
DescribeClusterNode	R	6!
DescribeClusterSchedulerConfig	R	7!
DescribeCodeRepository	R	8!
DescribeCompilationJob	R	9!
DescribeComputeQuota	R	10!
DescribeContext	R	11!
DescribeDataQualityJobDefinition	R	12!
DescribeDevice	R	13!
DescribeDeviceFleet	R	14!
DescribeDomain	R	15!
DescribeEdgeDeploymentPlan	R	16!
DescribeEdgePackagingJob	R	17!
DescribeEndpoint	R	18!
DescribeEndpointConfig	R	19!
DescribeExperiment	R	20!
DescribeFeatureGroup	R	23!
DescribeFeatureMetadata	R	23!
DescribeFlowDefinition	R	24!
DescribeHub	R	25!
DescribeHubContent	R	25!,26!
DescribeHumanLoop	R	27!
DescribeHumanTaskUi	R	28!
DescribeHyperParameterTuningJob	R	29!
DescribeImage	R	30!
DescribeImageVersion	R	31!
DescribeInferenceComponent	R	32!
DescribeInferenceExperiment	R	33!
DescribeInferenceRecommendationsJob	R	34!
DescribeLabelingJob	R	35!
DescribeLineageGroup	R	-
DescribeMlflowApp	R	37!
DescribeMlflowTrackingServer	R	38!:952
DescribeModel	R	39!
DescribeModelBiasJobDefinition	R	40!
DescribeModelCard	R	41!
DescribeModelCardExportJob	R	42!
DescribeModelExplainabilityJobDefinition	R	43!
DescribeModelPackage	R	44!:954
DescribeModelPackageGroup	R	45!
DescribeModelQualityJobDefinition	R	46!
DescribeMonitoringSchedule	R	47!
DescribeNotebookInstance	R	49!
DescribeNotebookInstanceLifecycleConfig	R	50!
DescribeOptimizationJob	R	51!
DescribePartnerApp	R	52!
DescribePipeline	R	53!	:975
DescribePipelineDefinitionForExecution	R	54!
DescribePipelineExecution	R	54!
DescribeProcessingJob	R	55!
DescribeProject	R	56!
DescribeReservedCapacity	R	57!
DescribeSharedModel	R	59!
DescribeSpace	R	61!
DescribeStudioLifecycleConfig	R	62!
DescribeSubscribedWorkteam	R	68!
DescribeTrainingJob	R	63!
DescribeTrainingPlan	R	64!
DescribeTransformJob	R	65!
DescribeTrial	R	21!
DescribeTrialComponent	R	22!
DescribeUserProfile	R	66!
DescribeWorkforce	R	67!
DescribeWorkteam	R	68!
DetachClusterNodeVolume	W	6!>540
DisableSagemakerServicecatalogPortfolio	W	-
DisassociateTrialComponent	W	21!,22!,55!
EnableSagemakerServicecatalogPortfolio	W	-
GetDeployments	R	13!
GetDeviceFleetReport	R	14!
GetDeviceRegistration	R	13!
GetLineageGroupPolicy	R	-
GetModelPackageGroupPolicy	R	45!
GetRecord	R	23!
GetResourcePolicy	R	-
GetSagemakerServicecatalogPortfolioStatus	R	-
GetScalingConfigurationRecommendation	R	34!
GetSearchSuggestions	R	-
ImportHubContent	W	25!>533,26!	:1
InvokeEndpoint	R	18!,32	:976
InvokeEndpointAsync	R	18!
InvokeEndpointWithResponseStream	R	18!,32
ListActions	L	-
ListAlgorithms	L	-
ListAliases	L	30!,31!
ListAppImageConfigs	L	-
ListApps	L	-
ListArtifacts	L	-
ListAssociations	L	-
ListAutoMLJobs	L	-
ListCandidatesForAutoMLJob	L	-
ListClusterEvents	L	6!
ListClusterNodes	L	6!
ListClusters	L	-
ListClusterSchedulerConfigs	L	-
ListCodeRepositories	L	-
ListCompilationJobs	L	-
ListComputeQuotas	L	-
ListContexts	L	-
ListDataQualityJobDefinitions	L	-
ListDeviceFleets	L	-
ListDevices	L	-
ListDomains	L	-
ListEdgeDeploymentPlans	L	-
ListEdgePackagingJobs	L	-
ListEndpointConfigs	L	-
ListEndpoints	L	-
ListExperiments	L	-
ListFeatureGroups	L	-
ListFlowDefinitions	L	-
ListHubContents	L	25!
ListHubContentVersions	L	25!,26!
ListHubs	L	-
ListHumanLoops	L	-
ListHumanTaskUis	L	-
ListHyperParameterTuningJobs	L	-
ListImages	L	-
ListImageVersions	L	30!
ListInferenceComponents	L	-
ListInferenceExperiments	L	-
ListInferenceRecommendationsJobs	L	-
ListInferenceRecommendationsJobSteps	L	-
ListLabelingJobs	L	-
ListLabelingJobsForWorkteam	L	68!
ListLineageGroups	L	-
ListMlflowApps	L	-
ListMlflowTrackingServers	L	-
ListModelBiasJobDefinitions	L	-
ListModelCardExportJobs	L	41!
ListModelCards	L	-
ListModelCardVersions	L	41!
ListModelExplainabilityJobDefinitions	L	-
ListModelMetadata	L	-
ListModelPackageGroups	L	-
ListModelPackages	L	44
ListModelQualityJobDefinitions	L	-
ListModels	L	-
ListMonitoringAlertHistory	L	-
ListMonitoringAlerts	L	-
ListMonitoringExecutions	L	-
ListMonitoringSchedules	L	-
ListNotebookInstanceLifecycleConfigs	L	-
ListNotebookInstances	L	-
ListOptimizationJobs	L	-
ListPartnerApps	L	-
ListPipelineExecutions	L	53!
ListPipelineExecutionSteps	L	54!
ListPipelineParametersForExecution	L	54!
ListPipelines	L	-
ListPipelineVersions	L	53!
ListProcessingJobs	L	-
ListProjects	L	-
ListResourceCatalogs	L	-
ListSharedModelEvents	L	-
ListSharedModels	L	-
ListSharedModelVersions	L	59!
ListSpaces	L	-
ListStageDevices	L	-
ListStudioLifecycleConfigs	L	-
ListSubscribedWorkteams	L	-
ListTags	L	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44:954,45,46,47,49,50,51,52,53,54,55,56,57,61,62,63,64,65,66,68
ListTrainingJobs	L	-
ListTrainingJobsForHyperParameterTuningJob	L	29!
ListTrainingPlans	L	-
ListTransformJobs	L	-
ListTrialComponents	L	-
ListTrials	L	-
ListUltraServersByReservedCapacity	L	57!
ListUserProfiles	L	-
ListWorkforces	L	-
ListWorkteams	L	-
PutLineageGroupPolicy	W	-
PutModelPackageGroupPolicy	W	45!
PutRecord	W	23!
PutResourcePolicy	W	-
QueryLineage	L	-
RegisterDevices	W	13!	:1
RenderUiTemplate	R	-	>1
RetryPipelineExecution	W	54!
Search	R	-	:977
SearchTrainingPlanOfferings	R	-
SendHeartbeat	W	13!
SendPipelineExecutionStepFailure	W	54!
SendPipelineExecutionStepSuccess	W	54!
SendSharedModelEvent	W	60!
StartClusterHealthCheck	W	6!
StartEdgeDeploymentStage	W	16!
StartHumanLoop	W	24!
StartInferenceExperiment	W	33!
StartMlflowTrackingServer	W	38!:952
StartMonitoringSchedule	W	47!
StartNotebookInstance	W	49!
StartPipelineExecution	W	53!	:975
StartSession	W	61!
StopAutoMLJob	W	5!
StopCompilationJob	W	9!
StopEdgeDeploymentStage	W	16!
StopEdgePackagingJob	W	17!
StopHumanLoop	W	27!
StopHyperParameterTuningJob	W	29!
StopInferenceExperiment	W	33!
StopInferenceRecommendationsJob	W	34!
StopLabelingJob	W	35!
StopMlflowTrackingServer	W	38!:952
StopMonitoringSchedule	W	47!
StopNotebookInstance	W	49!
StopOptimizationJob	W	51!
StopPipelineExecution	W	54!
StopProcessingJob	W	55!
StopTrainingJob	W	63!
StopTransformJob	W	65!
TrainHubModel	W	25!,26!
UpdateAction	W	0!
UpdateAppImageConfig	W	3!
UpdateArtifact	W	4!
UpdateCluster	W	6!>541,57,64	:978
UpdateClusterInference	W	6!>542
UpdateClusterSchedulerConfig	W	7!
UpdateClusterSoftware	W	6!>543
UpdateCodeRepository	W	8!
UpdateComputeQuota	W	10!
UpdateContext	W	11!
UpdateDeviceFleet	W	14!
UpdateDevices	W	13!
UpdateDomain	W	15!	:979
UpdateEndpoint	W	18!,19!
UpdateEndpointWeightsAndCapacities	W	18!
UpdateExperiment	W	20!
UpdateFeatureGroup	W	23!
UpdateFeatureMetadata	W	23!
UpdateHub	W	25!
UpdateHubContent	W	25!,26!
UpdateHubContentReference	W	25!,26!
UpdateImage	W	30!>1
UpdateImageVersion	W	31!
UpdateInferenceComponent	W	32!
UpdateInferenceComponentRuntimeConfig	W	32!
UpdateInferenceExperiment	W	33!
UpdateMlflowApp	W	37!
UpdateMlflowTrackingServer	W	38!:952
UpdateModelCard	W	41!
UpdateModelPackage	W	44!:954	:980
UpdateMonitoringAlert	W	47!,48!
UpdateMonitoringSchedule	W	47!>1	:959
UpdateNotebookInstance	W	49!	:981
UpdateNotebookInstanceLifecycleConfig	W	50!
UpdatePartnerApp	W	52!
UpdatePipeline	W	53!>1
UpdatePipelineExecution	W	54!
UpdatePipelineVersion	W	53!	:975
UpdateProject	W	56!	:1
UpdateSharedModel	W	59!
UpdateSpace	W	61!	:982
UpdateTrainingJob	W	63!	:983
UpdateTrial	W	21!
UpdateTrialComponent	W	22!
UpdateUserProfile	W	66!	:984
UpdateWorkforce	W	67!
UpdateWorkteam	W	68!
SendConversation	W	-
DeleteEarthObservationJob	W	0!	:0
DeleteVectorEnrichmentJob	W	2!	:0
ExportEarthObservationJob	W	0!>1	:0
ExportVectorEnrichmentJob	W	2!>1	:0
GetEarthObservationJob	R	0!	:0
GetRasterDataCollection	R	1!	:0
GetTile	R	0!>1
GetVectorEnrichmentJob	R	2!	:0
ListEarthObservationJobs	L	-
ListRasterDataCollections	L	-
ListTagsForResource	L	0,1,2	:0
ListVectorEnrichmentJobs	L	-
SearchRasterDataCollection	R	-
StartEarthObservationJob	W	0!>544	:1
StartVectorEnrichmentJob	W	2!>544	:1
StopEarthObservationJob	W	0!	:0
StopVectorEnrichmentJob	W	2!	:0
TagResource	T	0,1,2	:8
UntagResource	T	0,1,2	:2
AccessUI	R	-
CreateExperiment	W	0!:0
CreateModelVersion	W	0!:0
CreateRegisteredModel	W	0!:0
CreateRun	W	0!:0
DeleteExperiment	W	0!:0
DeleteLoggedModel	W	0!:0
DeleteLoggedModelTag	W	0!:0
DeleteModelVersion	W	0!:0
DeleteModelVersionTag	W	0!:0
DeleteRegisteredModel	W	0!:0
DeleteRegisteredModelAlias	W	0!:0
DeleteRegisteredModelTag	W	0!:0
DeleteRun	W	0!:0
DeleteTag	W	0!:0
DeleteTraces	W	0!:0
DeleteTraceTag	W	0!:0
EndTrace	W	0!:0
FinalizeLoggedModel	W	0!:0
GetDownloadURIForModelVersionArtifacts	R	0!:0
GetExperiment	R	0!:0
GetExperimentByName	R	0!:0
GetLatestModelVersions	L	0!:0
GetLoggedModel	R	0!:0
GetMetricHistory	R	0!:0
GetModelVersion	R	0!:0
GetModelVersionByAlias	R	0!:0
GetRegisteredModel	R	0!:0
GetRun	R	0!:0
GetTraceInfo	R	0!:0
ListArtifacts	L	0!:0
ListLoggedModelArtifacts	L	0!:0
LogBatch	W	0!:0
LogInputs	W	0!:0
LogLoggedModelParams	W	0!:0
LogMetric	W	0!:0
LogModel	W	0!:0
LogOutputs	W	0!:0
LogParam	W	0!:0
RenameRegisteredModel	W	0!:0
RestoreExperiment	W	0!:0
RestoreRun	W	0!:0
SearchExperiments	R	0!:0
SearchLoggedModels	R	0!:0
SearchModelVersions	R	0!:0
SearchRegisteredModels	R	0!:0
SearchRuns	R	0!:0
SearchTraces	R	0!:0
SetExperimentTag	W	0!:0
SetLoggedModelTags	W	0!:0
SetModelVersionTag	W	0!:0
SetRegisteredModelAlias	W	0!:0
SetRegisteredModelTag	W	0!:0
SetTag	W	0!:0
SetTraceTag	W	0!:0
StartTrace	W	0!:0
TransitionModelVersionStage	W	0!:0
UpdateExperiment	W	0!:0
UpdateModelVersion	W	0!:0
UpdateRegisteredModel	W	0!:0
UpdateRun	W	0!:0
CallPrivilegedTool	W	-
CallReadOnlyTool	R	-
InvokeMcp	R	-
CreateSavingsPlan	W	-	:1
DeleteQueuedSavingsPlan	W	0!	:0
DescribeSavingsPlanRates	R	0!	:0
DescribeSavingsPlans	R	0!	:0
DescribeSavingsPlansOfferingRates	R	-
DescribeSavingsPlansOfferings	R	-
ListTagsForResource	L	0!
ReturnSavingsPlan	W	0!	:0
TagResource	T	0!	:1
UntagResource	T	0!	:2
CreateSchedule	W	0!>1	:0
CreateScheduleGroup	W	1!	:1
DeleteSchedule	W	0!	:0
DeleteScheduleGroup	W	1!>545	:0
GetSchedule	R	0!	:0
GetScheduleGroup	R	1!	:0
ListScheduleGroups	L	-
ListSchedules	L	-
ListTagsForResource	R	1	:0
TagResource	T	1!	:8
UntagResource	T	1!	:11
UpdateSchedule	W	0!>1	:0
CreateDiscoverer	W	-	:1
CreateRegistry	W	1!	:1
CreateSchema	W	2!	:1
DeleteDiscoverer	W	0!
DeleteRegistry	W	1!
DeleteResourcePolicy	W	1!
DeleteSchema	W	2!
DeleteSchemaVersion	W	2!
DescribeCodeBinding	R	2!
DescribeDiscoverer	R	0!
DescribeRegistry	R	1!
DescribeSchema	R	2!
ExportSchema	R	1!,2!
GetCodeBindingSource	R	2!
GetDiscoveredSchema	R	-
GetResourcePolicy	R	1!
ListDiscoverers	L	0!
ListRegistries	L	1!
ListSchemas	L	2!
ListSchemaVersions	L	2!
ListTagsForResource	R	0,1,2
PutCodeBinding	W	2!
PutResourcePolicy	W	1!
SearchSchemas	L	2!
StartDiscoverer	W	0!
StopDiscoverer	W	0!
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateDiscoverer	W	0!
UpdateRegistry	W	1!
UpdateSchema	W	2!
AssignAdminPermissionsToUser	W	3!
CreateBillOfMaterialsImportJob	W	3!
CreateDataIntegrationFlow	W	3!	:1
CreateDataLakeDataset	W	3!	:1
CreateDataLakeNamespace	W	3!	:1
CreateInstance	W	3!	:1
CreateSSOApplication	W	3!
DeleteDataIntegrationFlow	W	1!
DeleteDataLakeDataset	W	2!
DeleteDataLakeNamespace	W	4!
DeleteInstance	W	3!
DeleteSSOApplication	W	3!
DescribeInstance	R	3!
GetBillOfMaterialsImportJob	R	0!
GetDataIntegrationEvent	R	3!
GetDataIntegrationFlow	R	1!
GetDataIntegrationFlowExecution	R	1!
GetDataLakeDataset	R	2!
GetDataLakeNamespace	R	4!
GetInstance	R	3!
ListAdminUsers	L	3!
ListDataIntegrationEvents	L	3!
ListDataIntegrationFlowExecutions	L	1!
ListDataIntegrationFlows	L	3!
ListDataLakeDatasets	L	3!
ListDataLakeNamespaces	L	3!
ListInstances	L	3!
ListTagsForResource	L	3!
RemoveAdminPermissionsForUser	W	3!
SendDataIntegrationEvent	W	3!
TagResource	T	3!	:1
UntagResource	T	3!	:2
UpdateDataIntegrationFlow	W	1!
UpdateDataLakeDataset	W	2!
UpdateDataLakeNamespace	W	4!
UpdateInstance	W	3!
BatchDeleteAttributes	W	0!
BatchPutAttributes	W	0!
CreateDomain	W	0!
DeleteAttributes	W	0!
DeleteDomain	W	0!
DomainMetadata	R	0!
GetAttributes	R	0!
GetExport	R	1!
ListDomains	L	-
ListExports	L	0
PutAttributes	W	0!
Select	R	0!
StartDomainExport	W	0!
BatchGetSecretValue	L	-
CancelRotateSecret	W	0!	:986
CreateSecret	W	0!	:987
DeleteResourcePolicy	P	0!	:986
DeleteSecret	W	0!	:988
DescribeSecret	R	0!	:986
GetRandomPassword	R	-
GetResourcePolicy	R	0!	:986
GetSecretValue	R	0!	:989
ListSecrets	L	-
ListSecretVersionIds	R	0!	:986
PutResourcePolicy	P	0!	:990
PutSecretValue	W	0!	:986
RemoveRegionsFromReplication	W	0!	:986
ReplicateSecretToRegions	W	0!	:991
RestoreSecret	W	0!	:986
RotateSecret	W	0!	:992
StopReplicationToReplica	W	0!	:986
TagResource	T	0!	:993
UntagResource	T	0!	:994
UpdateSecret	W	0!	:995
UpdateSecretVersionStage	W	0!	:996
ValidateResourcePolicy	P	0!	:986
BatchGetMemberAccountDetails	R	1!
CancelMembership	W	1!
CloseCase	W	0!
CreateCase	W	0!	:1
CreateCaseComment	W	0!
CreateMembership	W	1!>546	:1
GetCase	R	0!
GetCaseAttachmentDownloadUrl	R	0!
GetCaseAttachmentUploadUrl	W	0!
GetMembership	R	1!
ListCaseEdits	R	0!
ListCases	L	-
ListComments	R	0!
ListInvestigations	R	0!
ListMemberships	L	-
ListTagsForResource	R	0,1	:11
SendFeedback	W	0!
TagResource	T	0,1	:8
UntagResource	T	0,1	:11
UpdateCase	W	0!
UpdateCaseComment	W	0!
UpdateCaseStatus	W	0!
UpdateMembership	W	1!>547
UpdateResolverType	W	0!
AddArtifact	W	0!
BatchDeletePentests	W	0!>9
BatchGetAgentSpaces	R	0!>9
BatchGetArtifactMetadata	R	0!
BatchGetFindings	R	0!>9
BatchGetPentestJobContentMetadata	R	0!>9
BatchGetPentestJobs	R	0!>9
BatchGetPentestJobTasks	R	0!>9
BatchGetPentests	R	0!>9
BatchGetTargetDomains	R	4!
CreateAgentSpace	W	-	:1>548
CreateApplication	W	-	:1>549
CreateDesignReview	W	0!
CreateIntegration	W	-	:1
CreateMembership	W	0!
CreateOneTimeLoginSession	W	0!
CreatePentest	W	0!>9
CreateSecurityRequirement	W	3!
CreateTargetDomain	W	-
DeleteAgentSpace	W	0!>9
DeleteApplication	W	1!
DeleteArtifact	W	0!
DeleteDesignReview	W	0!
DeleteIntegration	W	2!
DeleteMembership	W	0!
DeleteSecurityRequirement	W	3!
DeleteTargetDomain	W	4!
GetApplication	R	1!
GetArtifact	R	0!
GetDesignReview	R	0!
GetDesignReviewArtifact	R	0!
GetDesignReviewFeedback	R	0!
GetIntegration	R	2!
GetSecurityRequirement	R	3!
InitiateProviderRegistration	W	-
ListAgentSpaces	L	-
ListApplications	L	-
ListArtifacts	L	0!
ListDesignReviewComments	L	0!
ListDesignReviews	L	0!
ListDiscoveredEndpoints	L	0!>9
ListFindings	L	0!>9
ListIntegratedResources	L	0!
ListIntegrations	L	-
ListMemberships	L	0!
ListPentestJobsForPentest	L	0!>9
ListPentestJobTasks	L	0!>9
ListPentests	L	0!>9
ListResourcesFromIntegration	L	2!
ListSecurityRequirements	L	3!
ListTagsForResource	R	0,1,2,3,4
ListTargetDomains	L	-
PutDesignReviewFeedback	W	0!
StartCodeRemediation	W	0!>92
StartPentestJob	W	0!>92
StopPentestJob	W	0!>9
TagResource	T	0,1,2,3,4	:1
ToggleManagedSecurityRequirement	W	3!
UntagResource	T	0,1,2,3,4	:2
UpdateAgentSpace	W	0!>9
UpdateApplication	W	1!>550
UpdateFinding	W	0!>9
UpdateIntegratedResources	W	0!
UpdatePentest	W	0!>9
UpdateSecurityRequirement	W	3!
UpdateTargetDomain	W	4!
VerifyTargetDomain	W	4!
AcceptAdministratorInvitation	W	6
AcceptInvitation	W	6
AllowVendedLogDeliveryForResource	P	6,7
BatchDeleteAutomationRules	W	1!
BatchDisableStandards	W	6
BatchEnableStandards	W	6
BatchGetAutomationRules	R	1!
BatchGetConfigurationPolicyAssociations	R	-
BatchGetControlEvaluations	R	6
BatchGetSecurityControls	R	-	>551
BatchGetStandardsControlAssociations	R	-	>551
BatchImportFindings	W	8!	:997
BatchUpdateAutomationRules	W	1!
BatchUpdateFindings	W	6,7	:998
BatchUpdateStandardsControlAssociations	W	-	>552
ConnectorRegistrationsV2	W	-
CreateActionTarget	W	6
CreateAggregatorV2	W	-
CreateAutomationRule	W	-	:1
CreateAutomationRuleV2	W	-	:1
CreateConfigurationPolicy	W	-	:1
CreateConnectorV2	W	-	:1
CreateFindingAggregator	W	-
CreateInsight	W	6
CreateMembers	W	6
CreateTicketV2	W	4
DeclineInvitations	W	6
DeleteActionTarget	W	6
DeleteAggregatorV2	W	0!
DeleteAutomationRuleV2	W	2!
DeleteConfigurationPolicy	W	3!
DeleteConnectorV2	W	4!
DeleteFindingAggregator	W	5!
DeleteInsight	W	6
DeleteInvitations	W	6
DeleteMembers	W	6
DescribeActionTargets	R	6
DescribeHub	R	6
DescribeOrganizationConfiguration	R	6
DescribeProducts	R	6
DescribeProductsV2	R	7
DescribeSecurityHubV2	R	-
DescribeStandards	R	6
DescribeStandardsControls	R	6
DisableImportFindingsForProduct	W	6
DisableOrganizationAdminAccount	W	6>553
DisableSecurityHub	W	6
DisableSecurityHubV2	W	-
DisassociateFromAdministratorAccount	W	6
DisassociateFromMasterAccount	W	6
DisassociateMembers	W	6
EnableImportFindingsForProduct	W	6
EnableOrganizationAdminAccount	W	6>554
EnableSecurityHub	W	6	:1
EnableSecurityHubV2	W	-	:1
GetAdhocInsightResults	R	6,7
GetAdministratorAccount	R	6
GetAggregatorV2	R	0!
GetAutomationRuleV2	R	2!
GetConfigurationPolicy	R	3!
GetConfigurationPolicyAssociation	R	-
GetConnectorV2	R	4!
GetControlFindingSummary	R	6
GetEnabledStandards	L	6
GetFindingAggregator	R	5!
GetFindingHistory	R	6
GetFindings	R	6,7
GetFindingsTrendsV2	R	7
GetFreeTrialEndDate	R	6
GetFreeTrialUsage	R	6
GetInsightFindingTrend	R	6
GetInsightResults	R	6
GetInsights	L	6
GetInvitationsCount	R	6
GetMasterAccount	R	6
GetMembers	R	6
GetResourcesStatisticsV2	R	7
GetResourcesTrendsV2	R	7
GetResourcesV2	R	7
GetSecurityControlDefinition	R	-	>551
GetUsage	R	6
InviteMembers	W	6
ListAggregatorsV2	L	-
ListAutomationRules	L	-
ListAutomationRulesV2	L	-
ListConfigurationPolicies	L	-
ListConfigurationPolicyAssociations	L	-
ListConnectorsV2	L	-
ListControlEvaluationSummaries	R	6
ListEnabledProductsForImport	L	6
ListFindingAggregators	L	-
ListInvitations	L	6
ListMembers	L	6
ListOrganizationAdminAccounts	L	6>555
ListSecurityControlDefinitions	L	-
ListStandardsControlAssociations	L	-	>551
ListTagsForResource	R	1,3,6
SendFindingEvents	R	6
SendInsightEvents	R	6
StartConfigurationPolicyAssociation	W	6
StartConfigurationPolicyDisassociation	W	6
TagResource	T	0,1,2,3,4,6,7
UntagResource	T	0,1,2,3,4,6,7
UpdateActionTarget	W	6
UpdateAggregatorV2	W	0!
UpdateAutomationRuleV2	W	2!
UpdateConfigurationPolicy	W	3!
UpdateConnectorV2	W	4!
UpdateFindingAggregator	W	5!
UpdateFindings	W	6
UpdateInsight	W	6
UpdateOrganizationConfiguration	W	6
UpdateSecurityControl	W	-	>552
UpdateSecurityHubConfiguration	W	6
UpdateStandardsControl	W	6
CreateAwsLogSource	W	0!>556
CreateCustomLogSource	W	0!>557
CreateDataLake	W	0!>558	:1
CreateDataLakeExceptionSubscription	W	-
CreateDataLakeOrganizationConfiguration	W	0!
CreateSubscriber	W	-	:8>559
CreateSubscriberNotification	W	1!>560
DeleteAwsLogSource	W	0!
DeleteCustomLogSource	W	0!>561
DeleteDataLake	W	0!>562
DeleteDataLakeExceptionSubscription	W	-
DeleteDataLakeOrganizationConfiguration	W	0!
DeleteSubscriber	W	1!>563
DeleteSubscriberNotification	W	1!>564
DeregisterDataLakeDelegatedAdministrator	W	-	>565
GetDataLakeExceptionSubscription	R	-
GetDataLakeOrganizationConfiguration	R	0!>199
GetDataLakeSources	R	0!
GetSubscriber	R	1!
ListDataLakeExceptions	L	-
ListDataLakes	L	-
ListLogSources	L	-
ListSubscribers	L	-
ListTagsForResource	L	0,1
RegisterDataLakeDelegatedAdministrator	W	-	>566
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateDataLake	W	0!>567
UpdateDataLakeExceptionSubscription	W	-
UpdateSubscriber	W	1!>568
UpdateSubscriberNotification	W	1!>569
CreateApplication	W	-
CreateApplicationVersion	W	0!
CreateCloudFormationChangeSet	W	0!	:1000
CreateCloudFormationTemplate	W	0!	:1000
DeleteApplication	W	0!
GetApplication	R	0!	:1000
GetApplicationPolicy	R	0!
GetCloudFormationTemplate	R	0!
ListApplicationDependencies	L	0!	:1000
ListApplications	L	-
ListApplicationVersions	L	0!	:1000
PutApplicationPolicy	W	0!
SearchApplications	R	-	:1000
UnshareApplication	W	0!
UpdateApplication	W	0!
AcceptPortfolioShare	W	2!
AssociateAttributeGroup	W	0!,1!
AssociateBudgetWithResource	W	-
AssociatePrincipalWithPortfolio	W	2!
AssociateProductWithPortfolio	W	-
AssociateResource	W	0!>570	:1001
AssociateServiceActionWithProvisioningArtifact	W	3!
AssociateTagOptionWithResource	W	2,3
BatchAssociateServiceActionWithProvisioningArtifact	W	-
BatchDisassociateServiceActionFromProvisioningArtifact	W	-
CopyProduct	W	-
CreateApplication	W	0!>0	:1
CreateAttributeGroup	W	1!	:1
CreateConstraint	W	3!
CreatePortfolio	W	2!	:1
CreatePortfolioShare	P	2!
CreateProduct	W	3!	:1
CreateProvisionedProductPlan	W	-	:1002
CreateProvisioningArtifact	W	3!
CreateServiceAction	W	-
CreateTagOption	W	-
DeleteApplication	W	0!
DeleteAttributeGroup	W	1!
DeleteConstraint	W	-
DeletePortfolio	W	2!
DeletePortfolioShare	P	2!
DeleteProduct	W	3!
DeleteProvisionedProductPlan	W	-	:1002
DeleteProvisioningArtifact	W	3!
DeleteResourcePolicy	W	0,1
DeleteServiceAction	W	-
DeleteTagOption	W	-
DescribeConstraint	R	-
DescribeCopyProductStatus	R	-
DescribePortfolio	R	2!
DescribePortfolioShares	L	2!
DescribePortfolioShareStatus	R	-
DescribeProduct	R	3!
DescribeProductAsAdmin	R	3!
DescribeProductView	R	-
DescribeProvisionedProduct	R	-	:1002
DescribeProvisionedProductPlan	R	-	:1002
DescribeProvisioningArtifact	R	3!
DescribeProvisioningParameters	R	3!
DescribeRecord	R	-	:1002
DescribeServiceAction	R	-
DescribeServiceActionExecutionParameters	R	-	:1002
DescribeTagOption	R	-
DisableAWSOrganizationsAccess	W	-
DisassociateAttributeGroup	W	0!,1!
DisassociateBudgetFromResource	W	-
DisassociatePrincipalFromPortfolio	W	2!
DisassociateProductFromPortfolio	W	-
DisassociateResource	W	0!>515	:1001
DisassociateServiceActionFromProvisioningArtifact	W	3!
DisassociateTagOptionFromResource	W	2,3
EnableAWSOrganizationsAccess	W	-
ExecuteProvisionedProductPlan	W	-	:1002
ExecuteProvisionedProductServiceAction	W	-	:1002
GetApplication	R	0!
GetAssociatedResource	R	0!	:1001
GetAttributeGroup	R	1!
GetAWSOrganizationsAccessStatus	R	-
GetConfiguration	R	-
GetProvisionedProductOutputs	R	-
GetResourcePolicy	R	0,1
ImportAsProvisionedProduct	W	3!
ListAcceptedPortfolioShares	L	-
ListApplications	L	-
ListAssociatedAttributeGroups	L	0!
ListAssociatedResources	L	0!
ListAttributeGroups	L	-
ListAttributeGroupsForApplication	L	0!
ListBudgetsForResource	L	-
ListConstraintsForPortfolio	L	-
ListLaunchPaths	L	3!
ListOrganizationPortfolioAccess	L	-
ListPortfolioAccess	L	2!
ListPortfolios	L	-
ListPortfoliosForProduct	L	3!
ListPrincipalsForPortfolio	L	2!
ListProvisionedProductPlans	L	-	:1002
ListProvisioningArtifacts	L	3!
ListProvisioningArtifactsForServiceAction	L	-
ListRecordHistory	L	-	:1002
ListResourcesForTagOption	L	-
ListServiceActions	L	-
ListServiceActionsForProvisioningArtifact	L	3!	:1002
ListStackInstancesForProvisionedProduct	L	-	:1002
ListTagOptions	L	-
ListTagsForResource	R	0,1
NotifyProvisionProductEngineWorkflowResult	W	-
NotifyTerminateProvisionedProductEngineWorkflowResult	W	-
NotifyUpdateProvisionedProductEngineWorkflowResult	W	-
ProvisionProduct	W	3!
PutConfiguration	W	-
PutResourcePolicy	W	0,1
RejectPortfolioShare	W	2!
ScanProvisionedProducts	L	-	:1002
SearchProducts	L	-
SearchProductsAsAdmin	L	-
SearchProvisionedProducts	L	-	:1002
SyncResource	W	-	>571
TagResource	T	0,1	:1
TerminateProvisionedProduct	W	-	:1002
UntagResource	T	0,1	:2
UpdateApplication	W	0!>0
UpdateAttributeGroup	W	1!
UpdateConstraint	W	-
UpdatePortfolio	W	2!	:1
UpdatePortfolioShare	P	2!
UpdateProduct	W	3!	:1
UpdateProvisionedProduct	W	-	:1002
UpdateProvisionedProductProperties	W	-
UpdateProvisioningArtifact	W	3!
UpdateServiceAction	W	-
UpdateTagOption	W	-
CreateHttpNamespace	W	-	:1
CreatePrivateDnsNamespace	W	-	:1
CreatePublicDnsNamespace	W	-	:1
CreateService	W	0!,1!	:1003
DeleteNamespace	W	0!
DeleteResourcePolicy	W	0!
DeleteService	W	1!	:1004
DeleteServiceAttributes	W	1!	:1004
DeregisterInstance	W	1!	:1005
DiscoverInstances	R	0!,1!	:1006
DiscoverInstancesRevision	R	0!,1!	:1006
GetInstance	R	1!	:1007
GetInstancesHealthStatus	R	1!	:1007
GetNamespace	R	0!
GetOperation	R	0!,1
GetResourcePolicy	R	0!
GetService	R	1!
GetServiceAttributes	R	1!
ListInstances	R	1!	:1007
ListNamespaces	R	-
ListOperations	L	-
ListServices	R	-
ListTagsForResource	R	-
PutResourcePolicy	W	0!
RegisterInstance	W	1!	:1005
TagResource	T	-	:1
UntagResource	T	-	:2
UpdateHttpNamespace	W	0!
UpdateInstanceCustomHealthStatus	W	1!	:1005
UpdatePrivateDnsNamespace	W	0!
UpdatePublicDnsNamespace	W	0!
UpdateService	W	1!	:1004
UpdateServiceAttributes	W	1!	:1004
GetConfig	R	-
AssociateServiceQuotaTemplate	W	-	>572
CreateSupportCase	W	-
DeleteServiceQuotaIncreaseRequestFromTemplate	W	-	>199
DisassociateServiceQuotaTemplate	W	-	>199
GetAssociationForServiceQuotaTemplate	R	-	>199
GetAutoManagementConfiguration	R	-
GetAWSDefaultServiceQuota	R	-
GetQuotaUtilizationReport	R	-
GetRequestedServiceQuotaChange	R	-
GetServiceQuota	R	0>573	:1008
GetServiceQuotaIncreaseRequestFromTemplate	R	0>199	:1008
ListAWSDefaultServiceQuotas	R	-
ListRequestedServiceQuotaChangeHistory	R	-
ListRequestedServiceQuotaChangeHistoryByQuota	R	0	:1008
ListServiceQuotaIncreaseRequestsInTemplate	R	-	>199
ListServiceQuotas	R	-	>573
ListServices	R	-
ListTagsForResource	R	-
PutServiceQuotaIncreaseRequestIntoTemplate	W	0>199	:1008
RequestServiceQuotaIncrease	W	0	:1008
StartAutoManagement	W	-
StartQuotaUtilizationReport	R	-
StopAutoManagement	W	-
TagResource	T	-	:1
UntagResource	T	-	:2
UpdateAutoManagement	W	-
AllowVendedLogDeliveryForResource	P	12,13
BatchGetMetricData	R	2,8	:1010
CancelExportJob	W	7!	:1011
CloneReceiptRuleSet	W	-	:1012
CreateAddonInstance	W	-	:1013
CreateAddonSubscription	W	-	:1
CreateAddressList	W	-	:1
CreateAddressListImportJob	W	10!:0
CreateArchive	W	-	:1
CreateConfigurationSet	W	2!,5,11	:1014
CreateConfigurationSetEventDestination	W	2!	:1010
CreateConfigurationSetTrackingOptions	W	-	:1012
CreateContact	W	3!	:1010
CreateContactList	W	3!	:1014
CreateCustomVerificationEmailTemplate	W	4!	:1014
CreateDedicatedIpPool	W	5!	:1014
CreateDeliverabilityTestReport	W	8!	:1014
CreateEmailIdentity	W	8!	:1014
CreateEmailIdentityPolicy	P	8!	:1010
CreateEmailTemplate	W	18!	:1014
CreateExportJob	W	-	:1011
CreateImportJob	W	-	:1012
CreateIngressPoint	W	-	:1015>574
CreateMultiRegionEndpoint	W	-	:1014>0
CreateReceiptFilter	W	-	:1012
CreateReceiptRule	W	-	:1012
CreateReceiptRuleSet	W	-	:1012
CreateRelay	W	-	:1
CreateRuleSet	W	-	:1
CreateTemplate	W	-	:1012
CreateTenant	W	19!	:1014
CreateTenantResourceAssociation	W	2!,8!,18!,19!	:1014
CreateTrafficPolicy	W	-	:1
DeleteAddonInstance	W	0!	:10
DeleteAddonSubscription	W	1!	:10
DeleteAddressList	W	10!:0
DeleteArchive	W	11!	:10
DeleteConfigurationSet	W	2!	:1010
DeleteConfigurationSetEventDestination	W	2!	:1010
DeleteConfigurationSetTrackingOptions	W	-	:1012
DeleteContact	W	3!	:1010
DeleteContactList	W	3!	:1010
DeleteCustomVerificationEmailTemplate	W	4!	:1010
DeleteDedicatedIpPool	W	5!	:1010
DeleteEmailIdentity	W	8!	:1010
DeleteEmailIdentityPolicy	P	8!	:1010
DeleteEmailTemplate	W	18!	:1010
DeleteIdentity	W	-	:1012
DeleteIdentityPolicy	P	-	:1012
DeleteIngressPoint	W	12!	:10
DeleteMultiRegionEndpoint	W	16!	:1010
DeleteReceiptFilter	W	-	:1012
DeleteReceiptRule	W	-	:1012
DeleteReceiptRuleSet	W	-	:1012
DeleteRelay	W	14!	:10
DeleteRuleSet	W	13!	:10
DeleteSuppressedDestination	W	-	:1012
DeleteTemplate	W	-	:1012
DeleteTenant	W	19!	:1010
DeleteTenantResourceAssociation	W	2!,8!,18!,19!	:1010
DeleteTrafficPolicy	W	15!	:10
DeleteVerifiedEmailAddress	W	-	:1012
DeregisterMemberFromAddressList	W	10!:0
DescribeActiveReceiptRuleSet	R	-	:1012
DescribeConfigurationSet	R	-	:1012
DescribeReceiptRule	R	-	:1012
DescribeReceiptRuleSet	R	-	:1012
GetAccount	R	-	:1012
GetAccountSendingEnabled	R	-	:1012
GetAddonInstance	R	0!	:10
GetAddonSubscription	R	1!	:10
GetAddressList	R	10!:0
GetAddressListImportJob	R	10!:0
GetArchive	R	11!	:10
GetArchiveExport	R	11!
GetArchiveMessage	R	11!
GetArchiveMessageContent	R	11!
GetArchiveSearch	R	11!
GetArchiveSearchResults	R	11!
GetBlacklistReports	R	-	:1012
GetConfigurationSet	R	2!	:1010
GetConfigurationSetEventDestinations	R	2!	:1010
GetContact	R	3!	:1010
GetContactList	R	3!	:1012
GetCustomVerificationEmailTemplate	R	4!	:1010
GetDedicatedIp	R	-	:1012
GetDedicatedIpPool	R	5!	:1010
GetDedicatedIps	R	5!	:1010
GetDeliverabilityDashboardOptions	R	-	:1012
GetDeliverabilityTestReport	R	6!	:1010
GetDomainDeliverabilityCampaign	R	-	:1012
GetDomainStatisticsReport	R	8!	:1010
GetEmailAddressInsights	R	-	:1012>0
GetEmailIdentity	R	8!	:1010
GetEmailIdentityPolicies	R	8!	:1010
GetEmailTemplate	R	18!	:1010
GetExportJob	R	7!	:1011
GetIdentityDkimAttributes	R	-	:1012
GetIdentityMailFromDomainAttributes	R	-	:1012
GetIdentityNotificationAttributes	R	-	:1012
GetIdentityPolicies	R	-	:1012
GetIdentityVerificationAttributes	R	-	:1012
GetImportJob	R	9!	:1012
GetIngressPoint	R	12!	:10
GetMemberOfAddressList	R	10!:0
GetMessageInsights	R	-	:1012
GetMultiRegionEndpoint	R	16!	:1010
GetRelay	R	14!	:10
GetReputationEntity	R	19!	:1010
GetRuleSet	R	13!	:10
GetSendQuota	R	-	:1012
GetSendStatistics	R	-	:1012
GetSuppressedDestination	R	-	:1012
GetTemplate	R	-	:1012
GetTenant	R	19!	:1010
GetTrafficPolicy	R	15!	:10
ListAddonInstances	L	-
ListAddonSubscriptions	L	-
ListAddressListImportJobs	L	10!:0
ListAddressLists	L	-
ListArchiveExports	L	-
ListArchives	L	-
ListArchiveSearches	L	-
ListConfigurationSets	L	-	:1012
ListContactLists	L	-	:1012
ListContacts	L	3!	:1012
ListCustomVerificationEmailTemplates	L	-	:1012
ListDedicatedIpPools	L	-	:1012
ListDeliverabilityTestReports	L	-	:1012
ListDomainDeliverabilityCampaigns	R	-	:1012
ListEmailIdentities	L	-	:1012
ListEmailTemplates	L	-	:1012
ListExportJobs	L	-	:1011
ListIdentities	L	-	:1012
ListIdentityPolicies	L	-	:1012
ListImportJobs	L	-	:1012
ListIngressPoints	L	-
ListMembersOfAddressList	L	10!:0
ListMultiRegionEndpoints	L	-	:1012
ListReceiptFilters	R	-	:1012
ListReceiptRuleSets	R	-	:1012
ListRecommendations	R	8	:1010
ListRelays	L	-
ListReputationEntities	L	19!	:1010
ListResourceTenants	L	2!,8!,18!	:1010
ListRuleSets	L	-
ListSuppressedDestinations	R	-	:1012
ListTagsForResource	R	2,3,4,5,6,8,18,19	:1012
ListTemplates	L	-	:1012
ListTenantResources	L	19!	:1010
ListTenants	L	-	:1012
ListTrafficPolicies	L	-
ListVerifiedEmailAddresses	R	-	:1012
PutAccountDedicatedIpWarmupAttributes	W	-	:1012
PutAccountDetails	W	-	:1012
PutAccountSendingAttributes	W	-	:1012
PutAccountSuppressionAttributes	W	-	:1012
PutAccountVdmAttributes	W	-	:1012
PutConfigurationSetArchivingOptions	W	2!,11	:1010
PutConfigurationSetDeliveryOptions	W	2!,5	:1010
PutConfigurationSetReputationOptions	W	2!	:1010
PutConfigurationSetSendingOptions	W	2!	:1010
PutConfigurationSetSuppressionOptions	W	2!	:1010
PutConfigurationSetTrackingOptions	W	2!	:1010
PutConfigurationSetVdmOptions	W	2!	:1010
PutDedicatedIpInPool	W	5!	:1010
PutDedicatedIpPoolScalingAttributes	W	5!	:1010
PutDedicatedIpWarmupAttributes	W	-	:1012
PutDeliverabilityDashboardOption	W	-	:1012
PutEmailIdentityConfigurationSetAttributes	W	2,8!	:1010
PutEmailIdentityDkimAttributes	W	8!	:1010
PutEmailIdentityDkimSigningAttributes	W	8!	:1010
PutEmailIdentityFeedbackAttributes	W	8!	:1010
PutEmailIdentityMailFromAttributes	W	8!	:1010
PutIdentityPolicy	P	-	:1012
PutSuppressedDestination	W	-	:1012
RegisterMemberToAddressList	W	10!:0
ReorderReceiptRuleSet	W	-	:1012
ReplicateEmailIdentityDkimSigningKey	P	8!	:1016
SendBounce	W	8!	:1017
SendBulkEmail	W	2,8!,18!	:1018
SendBulkTemplatedEmail	W	2,8!,18!	:1019
SendCustomVerificationEmail	W	4!	:1012
SendEmail	W	2,8!,18	:1020
SendRawEmail	W	2,8!	:1019
SendTemplatedEmail	W	2,8!,18!	:1019
SetActiveReceiptRuleSet	W	-	:1012
SetIdentityDkimEnabled	W	-	:1012
SetIdentityFeedbackForwardingEnabled	W	-	:1012
SetIdentityHeadersInNotificationsEnabled	W	-	:1012
SetIdentityMailFromDomain	W	-	:1012
SetIdentityNotificationTopic	W	-	:1012
SetReceiptRulePosition	W	-	:1012
StartAddressListImportJob	W	10!:0
StartArchiveExport	W	11!
StartArchiveSearch	W	11!
StopAddressListImportJob	W	10!:0
StopArchiveExport	W	11!
StopArchiveSearch	W	11!
TagResource	T	2,3,4,5,6,8,18,19	:1014
TestRenderEmailTemplate	W	18!	:1012
TestRenderTemplate	W	-	:1012
UntagResource	T	2,3,4,5,6,8,18,19	:1021
UpdateAccountSendingEnabled	W	-	:1012
UpdateArchive	W	11!	:10
UpdateConfigurationSetEventDestination	W	2!	:1010
UpdateConfigurationSetReputationMetricsEnabled	W	-	:1012
UpdateConfigurationSetSendingEnabled	W	-	:1012
UpdateConfigurationSetTrackingOptions	W	-	:1012
UpdateContact	W	3!	:1010
UpdateContactList	W	3!	:1010
UpdateCustomVerificationEmailTemplate	W	4!	:1010
UpdateEmailIdentityPolicy	P	8!	:1010
UpdateEmailTemplate	W	18!	:1010
UpdateIngressPoint	W	12!	:1022
UpdateReceiptRule	W	-	:1012
UpdateRelay	W	14!	:10
UpdateReputationEntityCustomerManagedStatus	W	19!	:1010
UpdateReputationEntityPolicy	W	17!,19!	:1010
UpdateRuleSet	W	13!	:10
UpdateTemplate	W	-	:1012
UpdateTrafficPolicy	W	15!	:10
VerifyDomainDkim	W	-	:1012
VerifyDomainIdentity	W	-	:1012
VerifyEmailAddress	W	-	:1012
VerifyEmailIdentity	W	-	:1012
AssociateDRTLogBucket	W	-	>575
AssociateDRTRole	W	-	>576
AssociateHealthCheck	W	1!>577	:0
AssociateProactiveEngagementDetails	W	-
CreateProtection	W	-	:1
CreateProtectionGroup	W	-	:1
CreateSubscription	W	-
DeleteProtection	W	1!	:0
DeleteProtectionGroup	W	2!	:0
DeleteSubscription	W	-
DescribeAttack	R	0!
DescribeAttackContributors	R	0!,2
DescribeAttackStatistics	R	-
DescribeDRTAccess	R	-
DescribeEmergencyContactSettings	R	-
DescribeProtection	R	1!	:0
DescribeProtectionGroup	R	2!	:0
DescribeSubscription	R	-
DisableApplicationLayerAutomaticResponse	W	-
DisableProactiveEngagement	W	-
DisassociateDRTLogBucket	W	-	>578
DisassociateDRTRole	W	-
DisassociateHealthCheck	W	1!	:0
EnableApplicationLayerAutomaticResponse	W	-	>579
EnableProactiveEngagement	W	-
GetGlobalThreatData	R	-
GetSubscriptionState	R	-
ListAttacks	L	-
ListMitigations	L	0!
ListProtectionGroups	L	-
ListProtections	L	-
ListResourcesInProtectionGroup	L	2!
ListTagsForResource	R	1,2
TagResource	T	1,2	:1
UntagResource	T	1,2	:2
UpdateApplicationLayerAutomaticResponse	W	-	>580
UpdateEmergencyContactSettings	W	-
UpdateProtectionGroup	W	2!	:0
UpdateSubscription	W	-
AddProfilePermission	P	1!
CancelSigningProfile	W	1!	:1023
DescribeSigningJob	R	0!
GetRevocationStatus	R	0!,1!
GetSigningPlatform	R	-
GetSigningProfile	R	1!	:1023
ListProfilePermissions	R	1!
ListSigningJobs	L	-
ListSigningPlatforms	L	-
ListSigningProfiles	L	-
ListTagsForResource	R	1!
PutSigningProfile	W	-	:1
RemoveProfilePermission	P	1!
RevokeSignature	W	0!	:1023
RevokeSigningProfile	W	1!	:1023
SignPayload	W	1!	:1023
StartSigningJob	W	1!	:1023
TagResource	T	1!	:1
UntagResource	T	1!	:1
AuthorizeOAuth2Access	R	0!,1!
CreateOAuth2Token	R	0!,1!
CreateTrustedIdentityPropagationApplicationForConsole	W	-	>581
ListTrustedIdentityPropagationApplicationsForConsole	L	-	>582
CreateSnapshot	W	0!
DeleteApp	W	0!
DeleteSimulation	W	0!
DescribeApp	R	0!
DescribeSimulation	R	0!
ListApps	R	0!
ListSimulations	L	-
ListTagsForResource	R	-
StartApp	W	0!
StartClock	W	0!
StartSimulation	W	-	:1
StopApp	W	0!
StopClock	W	0!
StopSimulation	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
CreateApp	W	-
CreateReplicationJob	W	-
DeleteApp	W	-
DeleteAppLaunchConfiguration	W	-
DeleteAppReplicationConfiguration	W	-
DeleteAppValidationConfiguration	W	-
DeleteReplicationJob	W	-
DeleteServerCatalog	W	-
DisassociateConnector	W	-
GenerateChangeSet	W	-
GenerateTemplate	W	-
GetApp	R	-
GetAppLaunchConfiguration	R	-
GetAppReplicationConfiguration	R	-
GetAppValidationConfiguration	R	-
GetAppValidationOutput	R	-
GetConnectors	R	-
GetMessages	R	-
GetReplicationJobs	R	-
GetReplicationRuns	R	-
GetServers	R	-
ImportAppCatalog	W	-
ImportServerCatalog	W	-
LaunchApp	W	-
ListApps	L	-
NotifyAppValidationOutput	W	-
PutAppLaunchConfiguration	W	-
PutAppReplicationConfiguration	W	-
PutAppValidationConfiguration	W	-
SendMessage	W	-
StartAppReplication	W	-
StartOnDemandAppReplication	W	-
StartOnDemandReplicationRun	W	-
StopAppReplication	W	-
TerminateApp	W	-
UpdateApp	W	-
UpdateReplicationJob	W	-
AssociateOriginationIdentity	W	3,4!,8
AssociateProtectConfiguration	W	0!,5!
CreateConfigurationSet	W	-	:1>583
CreateConfigurationSetEventDestination	W	-	>1
CreateEventDestination	W	0!>1
CreateOptOutList	W	-	:1>583
CreatePool	W	3>583,8	:1
CreateProtectConfiguration	W	-	:1>583
CreateRegistration	W	-	:1>583
CreateRegistrationAssociation	W	3,6!
CreateRegistrationAttachment	W	-	:1>583
CreateRegistrationVersion	W	6!
CreateVerifiedDestinationNumber	W	-	:1>583
DeleteAccountDefaultProtectConfiguration	W	-
DeleteConfigurationSet	W	0!
DeleteConfigurationSetEventDestination	W	-
DeleteDefaultMessageType	W	0!
DeleteDefaultSenderId	W	0!
DeleteEventDestination	W	0!
DeleteKeyword	W	3,4
DeleteMediaMessageSpendLimitOverride	W	-
DeleteOptedOutNumber	W	2!
DeleteOptOutList	W	2!
DeletePool	W	4!
DeleteProtectConfiguration	W	5!
DeleteProtectConfigurationRuleSetNumberOverride	W	5!
DeleteRegistration	W	6!
DeleteRegistrationAttachment	W	7!
DeleteRegistrationFieldValue	W	6!
DeleteResourcePolicy	P	2,3,4,8
DeleteTextMessageSpendLimitOverride	W	-
DeleteVerifiedDestinationNumber	W	9!
DeleteVoiceMessageSpendLimitOverride	W	-
DescribeAccountAttributes	R	-
DescribeAccountLimits	R	-
DescribeConfigurationSets	R	0
DescribeKeywords	R	3,4
DescribeOptedOutNumbers	R	2!
DescribeOptOutLists	R	2
DescribePhoneNumbers	R	3
DescribePools	R	4
DescribeProtectConfigurations	R	5
DescribeRegistrationAttachments	R	7
DescribeRegistrationFieldDefinitions	R	-
DescribeRegistrationFieldValues	R	6!
DescribeRegistrations	R	6
DescribeRegistrationSectionDefinitions	R	-
DescribeRegistrationTypeDefinitions	R	-
DescribeRegistrationVersions	R	6!
DescribeSenderIds	R	8
DescribeSpendLimits	R	-
DescribeVerifiedDestinationNumbers	R	9
DisassociateOriginationIdentity	W	3,4!,8
DisassociateProtectConfiguration	W	0!,5!
DiscardRegistrationVersion	W	6!
GetConfigurationSetEventDestinations	R	-
GetProtectConfigurationCountryRuleSet	R	5!
GetResourcePolicy	R	2,3,4,8
ListConfigurationSets	R	-
ListPoolOriginationIdentities	R	4!
ListProtectConfigurationRuleSetNumberOverrides	R	5!
ListRegistrationAssociations	R	6!
ListTagsForResource	R	0,2,3,4,5,6,7,8,9
PutKeyword	W	3,4
PutMessageFeedback	W	1!
PutOptedOutNumber	W	2!
PutProtectConfigurationRuleSetNumberOverride	W	5!
PutRegistrationFieldValue	W	6!
PutResourcePolicy	P	2,3,4,8
ReleasePhoneNumber	W	3!
ReleaseSenderId	W	8!
RequestPhoneNumber	W	4>584	:1
RequestSenderId	W	-	:1>583
SendDestinationNumberVerificationCode	W	3>585,4,8
SendMediaMessage	W	3,4
SendTextMessage	W	3,4,8
SendVoiceMessage	W	3,4
SetAccountDefaultProtectConfiguration	W	5!
SetDefaultMessageFeedbackEnabled	W	0!
SetDefaultMessageType	W	0!
SetDefaultSenderId	W	0!
SetMediaMessageSpendLimitOverride	W	-
SetTextMessageSpendLimitOverride	W	-
SetVoiceMessageSpendLimitOverride	W	-
SubmitRegistrationVersion	W	6!
TagResource	T	0,2,3,4,5,6,7,8,9	:1
UntagResource	T	0,2,3,4,5,6,7,8,9	:2
UpdateConfigurationSetEventDestination	W	-	>1
UpdateEventDestination	W	0!>1
UpdatePhoneNumber	W	3!>1
UpdatePool	W	4!>1
UpdateProtectConfiguration	W	5!
UpdateProtectConfigurationCountryRuleSet	W	5!
UpdateSenderId	W	8!
VerifyDestinationNumber	W	9!
CancelTask	W	1!
CreateTask	W	-	:8
DescribeDevice	R	0!
DescribeDeviceEc2Instances	R	0!
DescribeExecution	R	-
DescribeTask	R	1!
ListDeviceResources	L	0!
ListDevices	L	-
ListExecutions	L	-
ListTagsForResource	R	-	:1
ListTasks	L	-
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
CancelCluster	W	-
CancelJob	W	-
CreateAddress	W	-
CreateCluster	W	-
CreateJob	W	-
CreateLongTermPricing	W	-
CreateReturnShippingLabel	W	-
DescribeAddress	R	-
DescribeAddresses	L	-
DescribeCluster	R	-
DescribeJob	R	-
DescribeReturnShippingLabel	R	-
GetJobManifest	R	-
GetJobUnlockCode	R	-
GetSnowballUsage	R	-
GetSoftwareUpdates	R	-
ListClusterJobs	L	-
ListClusters	L	-
ListCompatibleImages	L	-
ListJobs	L	-
ListLongTermPricing	R	-
ListPickupLocations	L	-
ListServiceVersions	L	-
UpdateCluster	W	-
UpdateJob	W	-
UpdateJobShipmentState	W	-
UpdateLongTermPricing	W	-
AddPermission	P	0!
CheckIfPhoneNumberIsOptedOut	R	-
ConfirmSubscription	W	0!
CreatePlatformApplication	W	-	>1
CreatePlatformEndpoint	W	-
CreateSMSSandboxPhoneNumber	W	-
CreateTopic	P	0!>1	:1
DeleteEndpoint	W	-
DeletePlatformApplication	W	-
DeleteSMSSandboxPhoneNumber	W	-
DeleteTopic	W	0!
GetDataProtectionPolicy	R	0!
GetEndpointAttributes	R	-
GetPlatformApplicationAttributes	R	-
GetSMSAttributes	R	-
GetSMSSandboxAccountStatus	R	-
GetSubscriptionAttributes	R	-
GetTopicAttributes	R	0!
ListEndpointsByPlatformApplication	L	-
ListOriginationNumbers	L	-
ListPhoneNumbersOptedOut	R	-
ListPlatformApplications	L	-
ListSMSSandboxPhoneNumbers	L	-
ListSubscriptions	L	-
ListSubscriptionsByTopic	L	0!
ListTagsForResource	R	0
ListTopics	L	-
OptInPhoneNumber	W	-
Publish	W	0!
PutDataProtectionPolicy	W	0!
RemovePermission	P	0!
SetEndpointAttributes	W	-
SetPlatformApplicationAttributes	W	-	>1
SetSMSAttributes	W	-
SetSubscriptionAttributes	W	-
SetTopicAttributes	P	0!>1
Subscribe	W	0!	:1024
TagResource	T	0	:1
Unsubscribe	W	-
UntagResource	T	0	:2
VerifySMSSandboxPhoneNumber	W	-
AssociateWhatsAppBusinessAccount	W	-	:8
CreateWhatsAppMessageTemplate	W	1!
CreateWhatsAppMessageTemplateFromLibrary	W	1!
CreateWhatsAppMessageTemplateMedia	W	1!
DeleteWhatsAppMessageMedia	W	0!
DeleteWhatsAppMessageTemplate	W	1!
DisassociateWhatsAppBusinessAccount	W	1!
GetLinkedWhatsAppBusinessAccount	R	1!
GetLinkedWhatsAppBusinessAccountPhoneNumber	R	0!
GetWhatsAppMessageMedia	W	0!
GetWhatsAppMessageTemplate	R	1!
ListLinkedWhatsAppBusinessAccounts	L	-
ListTagsForResource	R	0,1
ListWhatsAppMessageTemplates	L	1!
ListWhatsAppTemplateLibrary	L	1!
PostWhatsAppMessageMedia	W	0!
PutWhatsAppBusinessAccountEventDestinations	W	1!
SendWhatsAppMessage	W	0!
TagResource	T	0,1	:8
UntagResource	T	0,1	:11
UpdateWhatsAppMessageTemplate	W	1!
AssociateConnectionWithChart	W	0!,1!
AssociateConnectionWithTab	W	1!
AssociateNotebookWithTab	W	2!
AssociateQueryWithTab	W	3!
BatchDeleteFolder	W	-
BatchGetNotebookCell	R	2!
CreateAccount	W	-
CreateChart	W	0!	:1
CreateConnection	W	1!	:1
CreateFolder	W	-
CreateNotebook	W	2!	:1
CreateNotebookCell	W	2!	:1
CreateNotebookFromVersion	W	2!	:1
CreateNotebookVersion	W	2!	:1
CreateSavedQuery	W	3!	:1
DeleteChart	W	0!
DeleteConnection	W	1!
DeleteNotebook	W	2!
DeleteNotebookCell	W	2!
DeleteNotebookVersion	W	2!
DeleteQCustomContext	W	-
DeleteSavedQuery	W	3!
DeleteSqlGenerationContext	W	-
DeleteTab	W	-
DriverExecute	W	1!
DuplicateNotebook	W	2!	:1
ExportNotebook	R	2!
GenerateSession	W	-
GetAccountInfo	R	-
GetAccountSettings	R	-
GetAutocompletionMetadata	R	-
GetAutocompletionResource	R	-
GetChart	R	0!
GetConnection	R	1!
GetNotebook	R	2!
GetNotebookVersion	R	2!
GetQCustomContext	R	-
GetQSqlPromptQuotas	R	-
GetQSqlRecommendations	R	-
GetQueryExecutionHistory	R	-
GetSavedQuery	R	3!
GetSchemaInference	R	-
GetSqlGenerationContext	R	-
GetSqlRecommendations	R	-
GetUserInfo	R	-
GetUserWorkspaceSettings	R	-
ImportNotebook	W	2!	:1
ListConnections	L	-
ListDatabases	L	-
ListFiles	L	-
ListNotebooks	L	-
ListNotebookVersions	L	2!
ListQueryExecutionHistory	L	-
ListRedshiftClusters	L	-
ListSampleDatabases	R	-
ListSavedQueryVersions	L	3!
ListTabs	L	-
ListTaggedResources	R	-
ListTagsForResource	R	0,1,2,3
PassAccountSettings	W	-
PutQCustomContext	W	-
PutSqlGenerationContext	W	-
PutTab	W	-
PutUserWorkspaceSettings	W	-
RestoreNotebookVersion	W	2!	:1
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateAccountConnectionSettings	W	-
UpdateAccountExportSettings	W	-
UpdateAccountGeneralSettings	W	-
UpdateAccountQSqlSettings	W	-
UpdateChart	W	0!	:1
UpdateConnection	W	1!	:1
UpdateFileFolder	W	0,3
UpdateFolder	W	-
UpdateNotebook	W	2!	:1
UpdateNotebookCellContent	W	2!	:1
UpdateNotebookCellLayout	W	2!	:1
UpdateSavedQuery	W	3!	:1
AddPermission	P	0!
CancelMessageMoveTask	W	0!
ChangeMessageVisibility	W	0!
CreateQueue	P	0!	:1
DeleteMessage	W	0!
DeleteQueue	W	0!
GetQueueAttributes	R	0!
GetQueueUrl	R	0!
ListDeadLetterSourceQueues	R	0!
ListMessageMoveTasks	R	0!
ListQueues	R	-
ListQueueTags	R	0!
PurgeQueue	W	0!
ReceiveMessage	R	0!
RemovePermission	P	0!
SendMessage	W	0!
SetQueueAttributes	P	0!
StartMessageMoveTask	W	0!
TagQueue	T	0!	:1
UntagQueue	T	0!	:2
AddTagsToResource	T	0,2,4,6,7,8,10,12,13,14,18	:8
AssociateOpsItemRelatedItem	W	10!
CancelCommand	W	-
CancelMaintenanceWindowExecution	W	7!
CreateActivation	W	-	:1
CreateAssociation	W	0!,4!,6,8	:8
CreateAssociationBatch	W	4!,6,8	:8
CreateDocument	W	4!>1	:1030
CreateMaintenanceWindow	W	-	:1
CreateOpsItem	W	-	:1
CreateOpsMetadata	W	-	:1
CreatePatchBaseline	W	-	:1
CreateResourceDataSync	W	15!	:1031
DeleteActivation	W	-
DeleteAssociation	W	0,4,6,8	:0
DeleteDocument	W	4!	:1025
DeleteInventory	W	-
DeleteMaintenanceWindow	W	7!
DeleteOpsItem	W	10!
DeleteOpsMetadata	W	12!
DeleteParameter	W	13!	:0
DeleteParameters	W	13!	:0
DeletePatchBaseline	W	14!
DeleteResourceDataSync	W	15!	:1031
DeleteResourcePolicy	P	4,11,13
DeregisterManagedInstance	W	8!	:1032
DeregisterPatchBaselineForPatchGroup	W	14!
DeregisterTargetFromMaintenanceWindow	W	7!,19!
DeregisterTaskFromMaintenanceWindow	W	7!,20!
DescribeActivations	R	-
DescribeAssociation	R	0,4,6,8	:0
DescribeAssociationExecutions	R	0!	:0
DescribeAssociationExecutionTargets	R	0!	:0
DescribeAutomationExecutions	R	-
DescribeAutomationStepExecutions	R	2!
DescribeAvailablePatches	R	-
DescribeDocument	R	4!	:1025
DescribeDocumentParameters	R	4!
DescribeDocumentPermission	R	4!	:1025
DescribeEffectiveInstanceAssociations	R	6!,8!	:0
DescribeEffectivePatchesForPatchBaseline	R	14!
DescribeInstanceAssociationsStatus	R	6!,8!	:0
DescribeInstanceInformation	R	-
DescribeInstancePatches	R	6!,8!	:1028
DescribeInstancePatchStates	R	6!,8!	:1028
DescribeInstancePatchStatesForPatchGroup	R	-
DescribeInstanceProperties	R	-
DescribeInventoryDeletions	R	-
DescribeMaintenanceWindowExecutions	L	7!
DescribeMaintenanceWindowExecutionTaskInvocations	L	-
DescribeMaintenanceWindowExecutionTasks	L	-
DescribeMaintenanceWindows	L	-
DescribeMaintenanceWindowSchedule	L	-
DescribeMaintenanceWindowsForTarget	L	-
DescribeMaintenanceWindowTargets	L	7!
DescribeMaintenanceWindowTasks	L	7!
DescribeOpsItems	R	-
DescribeParameters	L	-
DescribePatchBaselines	L	-
DescribePatchGroups	L	-
DescribePatchGroupState	L	-
DescribePatchProperties	L	-
DescribeSessions	L	-
DisassociateOpsItemRelatedItem	W	10!
ExecuteAPI	R	-
GetAccessToken	R	10!
GetAutomationExecution	R	2!	:0
GetCalendar	R	4!
GetCalendarState	R	4!
GetCommandInvocation	R	-
GetConnectionStatus	R	6,8,18	:1028
GetDefaultPatchBaseline	R	14!
GetDeployablePatchSnapshotForInstance	R	-
GetDocument	R	4!	:1033
GetExecutionPreview	R	-
GetInventory	R	-
GetInventorySchema	R	-
GetMaintenanceWindow	R	7!
GetMaintenanceWindowExecution	R	-
GetMaintenanceWindowExecutionTask	R	-
GetMaintenanceWindowExecutionTaskInvocation	R	-
GetMaintenanceWindowTask	R	7!
GetManifest	R	-
GetOpsItem	R	10!
GetOpsMetadata	R	12!
GetOpsSummary	R	15!
GetParameter	R	13!	:0
GetParameterHistory	R	13!	:0
GetParameters	R	13!	:0
GetParametersByPath	R	13!	:1034
GetPatchBaseline	R	14!
GetPatchBaselineForPatchGroup	R	-
GetResourcePolicies	L	4,11,13
GetServiceSetting	R	16!
LabelParameterVersion	W	13!	:0
ListAssociations	L	-
ListAssociationVersions	L	0!	:0
ListCommandInvocations	L	-
ListCommands	L	-
ListComplianceItems	L	-
ListComplianceSummaries	L	-
ListDocumentMetadataHistory	L	4!	:1025
ListDocuments	L	-
ListDocumentVersions	L	4!	:1025
ListInstanceAssociations	L	6,8	:0
ListInventoryEntries	L	-
ListNodes	L	15!
ListNodesSummary	L	15!
ListOpsItemEvents	L	-
ListOpsItemRelatedItems	L	-
ListOpsMetadata	L	-
ListResourceComplianceSummaries	L	-
ListResourceDataSync	L	-	:1031
ListTagsForResource	L	0,2,4,7,8,10,12,13,14	:0
ModifyDocumentPermission	P	4!	:1025
PutCalendar	W	4!
PutComplianceItems	W	6,8	:510
PutConfigurePackageResult	W	-
PutInventory	W	-	:1035
PutParameter	W	13!	:1036
PutResourcePolicy	P	4,11,13
RegisterDefaultPatchBaseline	W	14!
RegisterManagedInstance	W	-	:1
RegisterPatchBaselineForPatchGroup	W	14!
RegisterTargetWithMaintenanceWindow	W	7!
RegisterTaskWithMaintenanceWindow	W	7!
RemoveTagsFromResource	T	0,2,4,6,7,8,10,12,13,14,18	:11
ResetServiceSetting	W	16!
ResumeSession	W	17!	:1029
SendAutomationSignal	W	2!	:0
SendCommand	W	3,4!,6,8	:1028
StartAccessRequest	W	6,8	:1
StartAssociationsOnce	W	0!	:0
StartAutomationExecution	W	1,2!,4!	:1037
StartChangeRequestExecution	W	1,2!,4!	:1038
StartExecutionPreview	R	-
StartSession	W	4,6,8,18	:1039
StopAutomationExecution	W	2!	:0
TerminateSession	W	17!	:1029
UnlabelParameterVersion	W	13!	:0
UpdateAssociation	W	0!,4,6,8	:0
UpdateAssociationStatus	W	4!,6,8	:1040
UpdateDocument	W	4!	:1025
UpdateDocumentDefaultVersion	W	4!	:1025
UpdateDocumentMetadata	W	4!	:1025
UpdateInstanceAssociationStatus	W	0!,6,8	:1040
UpdateInstanceInformation	W	6,8	:510
UpdateMaintenanceWindow	W	7!
UpdateMaintenanceWindowTarget	W	7!,19!
UpdateMaintenanceWindowTask	W	7!,20!
UpdateManagedInstanceRole	W	5!,8!	:1032
UpdateOpsItem	W	10!
UpdateOpsMetadata	W	12!
UpdatePatchBaseline	W	14!
UpdateResourceDataSync	W	15!	:1031
UpdateServiceSetting	W	16!
AcceptPage	W	3!
ActivateContactChannel	W	1!
AssociateContact	P	0!
CreateContact	W	0!>586	:1
CreateContactChannel	W	0!
CreateRotation	W	4!	:1
CreateRotationOverride	W	4!
DeactivateContactChannel	W	1!
DeleteContact	W	0!
DeleteContactChannel	W	1!
DeleteRotation	W	4!
DeleteRotationOverride	W	4!
DescribeEngagement	R	2!
DescribePage	R	3!
GetContact	R	0!
GetContactChannel	R	1!
GetContactPolicy	R	0!
GetRotation	R	4!
GetRotationOverride	R	4!
ListContactChannels	L	0!
ListContacts	L	-
ListEngagements	L	-
ListPageReceipts	L	3!
ListPageResolutions	L	3!
ListPagesByContact	L	0!
ListPagesByEngagement	L	2!
ListPreviewRotationShifts	L	-
ListRotationOverrides	L	4!
ListRotations	L	-
ListRotationShifts	L	4!
ListTagsForResource	R	0,4
PutContactPolicy	W	0!
SendActivationCode	W	1!
StartEngagement	W	0!
StopEngagement	W	2!
TagResource	T	0,4	:1
UntagResource	T	0,4	:2
UpdateContact	W	0!>586
UpdateContactChannel	W	1!
UpdateRotation	W	4!
CancelConnection	W	-
DeleteConnectionRecordingPreferences	W	-
GetConnection	R	-
GetConnectionRecordingPreferences	R	-
ListConnections	L	-
StartConnection	W	-
UpdateConnectionRecordingPreferences	W	-
BatchGetIncidentFindings	R	0!,2!
CreateReplicationSet	W	-	:1>587
CreateResponsePlan	W	-	:1>588
CreateTimelineEvent	W	0!,2!
DeleteIncidentRecord	W	0!
DeleteReplicationSet	W	1!
DeleteResourcePolicy	P	2!
DeleteResponsePlan	W	2!
DeleteTimelineEvent	W	0!
GetIncidentRecord	R	0!,2!
GetReplicationSet	R	1!
GetResourcePolicies	R	2!
GetResponsePlan	R	2!
GetTimelineEvent	R	0!,2!
ListIncidentFindings	L	0!,2!
ListIncidentRecords	L	-
ListRelatedItems	L	0!,2!
ListReplicationSets	L	-
ListResponsePlans	L	-
ListTagsForResource	R	0,1,2
ListTimelineEvents	L	0!,2!
PutResourcePolicy	P	2!
StartIncident	W	2!
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateDeletionProtection	W	1!
UpdateIncidentRecord	W	0!,2!
UpdateRelatedItems	W	0!,2!
UpdateReplicationSet	W	1!
UpdateResponsePlan	W	2!>588	:1
UpdateTimelineEvent	W	0!,2!
CreateConfigurationManager	W	0!:8
DeleteConfigurationManager	W	0!
GetConfiguration	R	0
GetConfigurationManager	R	0!
GetServiceSettings	R	-
ListConfigurationManagers	L	-
ListConfigurations	L	0
ListQuickSetupTypes	R	-
ListTagsForResource	R	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateConfigurationDefinition	W	0!
UpdateConfigurationManager	W	0!
UpdateServiceSettings	W	-
BackupDatabase	W	-
DeleteResourcePermission	P	-
DeregisterApplication	W	0
GetApplication	R	-
GetComponent	R	1
GetConfigurationCheckOperation	R	-
GetDatabase	R	-
GetOperation	R	-
GetResourcePermission	P	-
ListApplications	L	-
ListComponents	L	0
ListConfigurationCheckDefinitions	L	-
ListConfigurationCheckOperations	L	-
ListDatabases	L	-
ListOperationEvents	L	-
ListOperations	L	-
ListSubCheckResults	L	-
ListSubCheckRuleResults	L	-
ListTagsForResource	R	-
PutResourcePermission	P	-
RegisterApplication	W	-	:1
RestoreDatabase	W	-
StartApplication	W	0
StartApplicationRefresh	W	0
StartConfigurationChecks	W	-
StopApplication	W	0
TagResource	T	0,1,2	:1
UntagResource	T	0,1,2	:2
UpdateApplicationSettings	W	0
UpdateHANABackupSettings	W	-
CreateControlChannel	W	-	:510
CreateDataChannel	W	-
OpenControlChannel	W	-
OpenDataChannel	W	-
AddRegion	W	3!:1043>589
AssociateDirectory	P	-	>590
AssociateProfile	P	-	>9
AttachCustomerManagedPolicyReferenceToPermissionSet	P	3!:1043>9,4!:1043
AttachManagedPolicyToPermissionSet	P	3!:1043>9,4!:1043
CreateAccountAssignment	W	0!>9,3!:1043,4!:1043
CreateApplication	W	1!:1043>9,2!,3!:1043	:1
CreateApplicationAssignment	W	1!:1043>9	:1044
CreateApplicationInstance	P	-	>9
CreateApplicationInstanceCertificate	P	-	>9
CreateInstance	W	3!>591	:1
CreateInstanceAccessControlAttributeConfiguration	W	3!:1043>592
CreateManagedApplicationInstance	W	-	>9
CreatePermissionSet	P	3!:1043>9,4!:1043	:1
CreateProfile	P	-	>9
CreateTrust	P	-	>9
CreateTrustedTokenIssuer	W	3!:1043>9,5!:1043	:1
DeleteAccountAssignment	W	0!>9,3!:1043,4!:1043
DeleteApplication	W	1!:1043>9	:1044
DeleteApplicationAccessScope	W	1!:1043>9	:1044
DeleteApplicationAssignment	W	1!:1043>9	:1044
DeleteApplicationAuthenticationMethod	W	1!:1043>9	:1044
DeleteApplicationGrant	W	1!:1043>9	:1044
DeleteApplicationInstance	P	-	>9
DeleteApplicationInstanceCertificate	P	-	>9
DeleteInlinePolicyFromPermissionSet	W	3!:1043>9,4!:1043
DeleteInstance	W	3!:1043>593
DeleteInstanceAccessControlAttributeConfiguration	W	3!:1043>9
DeleteManagedApplicationInstance	W	-	>9
DeletePermissionsBoundaryFromPermissionSet	P	3!:1043>9,4!:1043
DeletePermissionSet	P	3!:1043>9,4!:1043
DeleteProfile	P	-	>9
DeleteTrustedTokenIssuer	W	5!:1043>9
DescribeAccountAssignmentCreationStatus	R	3!:1043>9
DescribeAccountAssignmentDeletionStatus	R	3!:1043>9
DescribeApplication	R	1!:1043>9	:1044
DescribeApplicationAssignment	R	1!:1043>9	:1044
DescribeApplicationProvider	R	2!
DescribeInstance	R	3!:1043
DescribeInstanceAccessControlAttributeConfiguration	R	3!:1043>9
DescribePermissionSet	R	3!:1043>9,4!:1043
DescribePermissionSetProvisioningStatus	R	3!:1043>9
DescribeRegion	R	3!:1043>9
DescribeRegisteredRegions	R	-
DescribeTrustedTokenIssuer	R	5!:1043>9
DetachCustomerManagedPolicyReferenceFromPermissionSet	P	3!:1043>9,4!:1043
DetachManagedPolicyFromPermissionSet	P	3!:1043>9,4!:1043
DisassociateDirectory	P	-	>594
DisassociateProfile	P	-	>9
GetApplicationAccessScope	R	1!:1043>9	:1044
GetApplicationAssignmentConfiguration	R	1!:1043>9	:1044
GetApplicationAuthenticationMethod	R	1!:1043>9	:1044
GetApplicationGrant	R	1!:1043>9	:1044
GetApplicationInstance	R	-	>9
GetApplicationSessionConfiguration	R	1!:1043>9	:1044
GetApplicationTemplate	R	-
GetInlinePolicyForPermissionSet	R	3!:1043>9,4!:1043
GetManagedApplicationInstance	R	-	>9
GetMfaDeviceManagementForDirectory	R	-	>9
GetPermissionsBoundaryForPermissionSet	R	3!:1043>9,4!:1043
GetPermissionSet	R	-	>9
GetProfile	R	-	>9
GetSharedSsoConfiguration	R	-	>9
GetSsoConfiguration	R	-	>9
GetSSOStatus	R	-
GetTrust	R	-	>9
ImportApplicationInstanceServiceProviderMetadata	P	-	>9
ListAccountAssignmentCreationStatus	L	3!:1043>9
ListAccountAssignmentDeletionStatus	L	3!:1043>9
ListAccountAssignments	L	0!>9,3!:1043,4!:1043
ListAccountAssignmentsForPrincipal	L	3!:1043>9
ListAccountsForProvisionedPermissionSet	L	3!:1043>9,4!:1043
ListApplicationAccessScopes	L	1!:1043>9	:1044
ListApplicationAssignments	L	1!:1043>9	:1044
ListApplicationAssignmentsForPrincipal	L	3!:1043>9	:1044
ListApplicationAuthenticationMethods	L	1!:1043>9	:1044
ListApplicationGrants	L	1!:1043>9	:1044
ListApplicationInstanceCertificates	R	-	>9
ListApplicationInstances	L	-	>595
ListApplicationProviders	L	2!
ListApplications	L	-	>9
ListApplicationTemplates	L	-	>596
ListCustomerManagedPolicyReferencesInPermissionSet	L	3!:1043>9,4!:1043
ListDirectoryAssociations	R	-	>9
ListInstances	L	-
ListManagedPoliciesInPermissionSet	L	3!:1043>9,4!:1043
ListPermissionSetProvisioningStatus	L	3!:1043>9
ListPermissionSets	L	3!:1043>9
ListPermissionSetsProvisionedToAccount	L	0!>9,3!:1043
ListProfileAssociations	R	-	>9
ListProfiles	L	-	>597
ListRegions	L	3!:1043>9
ListTagsForResource	R	1>9,3,4,5
ListTrustedTokenIssuers	L	3!:1043>9
ProvisionPermissionSet	W	0!>9,3!:1043,4!:1043
PutApplicationAccessScope	W	1!:1043>9	:1044
PutApplicationAssignmentConfiguration	W	1!:1043>9	:1044
PutApplicationAuthenticationMethod	W	1!:1043>9	:1044
PutApplicationGrant	W	1!:1043>9	:1044
PutApplicationSessionConfiguration	W	1!:1043>9	:1044
PutInlinePolicyToPermissionSet	W	3!:1043>9,4!:1043
PutMfaDeviceManagementForDirectory	W	-	>9
PutPermissionsBoundaryToPermissionSet	P	3!:1043>9,4!:1043
PutPermissionsPolicy	P	-	>9
RemoveRegion	W	3!:1043>598
SearchGroups	R	-	>599
SearchUsers	R	-	>599
StartSSO	P	-	>600
TagResource	T	1>9,3,4,5	:1
UntagResource	T	1>9,3,4,5	:2
UpdateApplication	W	1!:1043>9	:1044
UpdateApplicationInstanceActiveCertificate	P	-	>9
UpdateApplicationInstanceDisplayData	P	-	>9
UpdateApplicationInstanceResponseConfiguration	P	-	>9
UpdateApplicationInstanceResponseSchemaConfiguration	P	-	>9
UpdateApplicationInstanceSecurityConfiguration	P	-	>9
UpdateApplicationInstanceServiceProviderConfiguration	P	-	>9
UpdateApplicationInstanceStatus	P	-	>9
UpdateInstance	W	3!:1043>601
UpdateInstanceAccessControlAttributeConfiguration	W	3!:1043>9
UpdateManagedApplicationInstanceStatus	W	-	>9
UpdatePermissionSet	P	3!:1043>9,4!:1043
UpdateProfile	P	-	>9
UpdateSSOConfiguration	P	-	>9
UpdateTrust	P	-	>9
UpdateTrustedTokenIssuer	W	5!:1043>9
AddMemberToGroup	P	-	>9
CompleteVirtualMfaDeviceRegistration	W	-
CompleteWebAuthnDeviceRegistration	W	-
CreateAlias	P	-
CreateBearerToken	W	-	>9
CreateExternalIdPConfigurationForDirectory	W	-
CreateGroup	P	-	>9
CreateProvisioningTenant	W	-	>9
CreateUser	P	-	>9
DeleteBearerToken	W	-	>9
DeleteExternalIdPCertificate	W	-
DeleteExternalIdPConfigurationForDirectory	W	-
DeleteGroup	P	-	>9
DeleteMfaDeviceForUser	W	-
DeleteProvisioningTenant	W	-	>9
DeleteUser	P	-	>9
DescribeDirectory	R	-
DescribeGroup	R	-	>9
DescribeGroups	R	-	>9
DescribeProvisioningTenant	R	-	>9
DescribeUser	R	-	>9
DescribeUserByUniqueAttribute	R	-	>9
DescribeUsers	R	-	>9
DisableExternalIdPConfigurationForDirectory	W	-
DisableUser	P	-	>9
EnableExternalIdPConfigurationForDirectory	W	-
EnableUser	P	-	>9
GetAWSSPConfigurationForDirectory	R	-
GetGroupId	R	-	>9
GetUserId	R	-	>9
GetUserPoolInfo	R	-
ImportExternalIdPCertificate	W	-
IsMemberInGroup	R	-	>9
IsMemberInGroups	R	-	>9
ListBearerTokens	R	-	>9
ListExternalIdPCertificates	R	-
ListExternalIdPConfigurationsForDirectory	R	-
ListGroups	R	-	>9
ListGroupsForMember	R	-	>9
ListGroupsForUser	R	-	>9
ListMembersInGroup	R	-	>9
ListMfaDevicesForUser	R	-
ListProvisioningTenants	R	-	>9
ListUsers	R	-	>9
RemoveMemberFromGroup	P	-	>9
SearchGroups	R	-	>9
SearchUsers	R	-	>9
StartVirtualMfaDeviceRegistration	W	-
StartWebAuthnDeviceRegistration	W	-
UpdateExternalIdPConfigurationForDirectory	W	-
UpdateGroup	P	-	>9
UpdateGroupDisplayName	W	-	>9
UpdateMfaDeviceForUser	W	-
UpdatePassword	P	-	>9
UpdateUser	P	-	>9
UpdateUserName	W	-	>9
VerifyEmail	P	-
CreateTokenWithIAM	W	0!>9
IntrospectTokenWithIAM	W	0!>9
RevokeTokenWithIAM	W	0!>9
CreateActivity	W	0!	:1
CreateStateMachine	W	6!>602	:1
CreateStateMachineAlias	W	6!	:1045
DeleteActivity	W	0!
DeleteStateMachine	W	6!
DeleteStateMachineAlias	W	6!	:1045
DeleteStateMachineVersion	W	6!	:1045
DescribeActivity	R	0!
DescribeExecution	R	1!,2!
DescribeMapRun	R	5!
DescribeStateMachine	R	6!	:1045
DescribeStateMachineAlias	R	6!	:1045
DescribeStateMachineForExecution	R	1!
GetActivityTask	W	0!
GetExecutionHistory	R	1!
InvokeHTTPEndpoint	W	-
ListActivities	L	-
ListExecutions	L	5!,6!	:1045
ListMapRuns	L	1!
ListStateMachineAliases	L	6!	:1045
ListStateMachines	L	-
ListStateMachineVersions	L	6!
ListTagsForResource	L	0,6
PublishStateMachineVersion	W	6!
RedriveExecution	W	1!
RevealSecrets	R	-
SendTaskFailure	W	-
SendTaskHeartbeat	W	-
SendTaskSuccess	W	-
StartExecution	W	6!	:1045
StartSyncExecution	W	6!	:1045
StopExecution	W	1!
TagResource	T	0,6	:1
TestState	W	-	>603
UntagResource	T	0,6	:2
UpdateMapRun	W	5!
UpdateStateMachine	W	6!>602	:1
UpdateStateMachineAlias	W	6!	:1045
ValidateStateMachineDefinition	R	-
ActivateGateway	W	-	:1
AddCache	W	3!
AddTagsToResource	T	0,2,3,4,5,6,8	:1
AddUploadBuffer	W	3!
AddWorkingStorage	W	3!
AssignTapePool	W	5!,6!
AssociateFileSystem	W	3!>604	:1
AttachVolume	W	3!,8!
BypassGovernanceRetention	W	6!
CancelArchival	W	3!,5!
CancelCacheReport	W	0!
CancelRetrieval	W	3!,5!
CreateCachediSCSIVolume	W	3!,8!	:1
CreateNFSFileShare	W	3!	:1
CreateSMBFileShare	W	3!	:1
CreateSnapshot	W	8!	:1
CreateSnapshotFromVolumeRecoveryPoint	W	8!	:1
CreateStorediSCSIVolume	W	3!	:1
CreateTapePool	W	-	:1
CreateTapes	W	3!,6!	:1
CreateTapeWithBarcode	W	3!,6!	:1
DeleteAutomaticTapeCreationPolicy	W	3!
DeleteBandwidthRateLimit	W	3!
DeleteCacheReport	W	0!
DeleteChapCredentials	P	7!
DeleteFileShare	W	4!
DeleteGateway	W	3!
DeleteSnapshotSchedule	W	8!
DeleteTape	W	3!,5!
DeleteTapeArchive	W	-
DeleteTapePool	W	6!
DeleteVolume	W	8!
DescribeAvailabilityMonitorTest	R	3!
DescribeBandwidthRateLimit	R	3!
DescribeBandwidthRateLimitSchedule	R	3!
DescribeCache	R	3!
DescribeCachediSCSIVolumes	R	8!
DescribeCacheReport	R	0!
DescribeChapCredentials	R	7!
DescribeFileSystemAssociations	R	2!
DescribeGatewayInformation	R	3!
DescribeMaintenanceStartTime	R	3!
DescribeNFSFileShares	R	4!
DescribeSMBFileShares	R	4!
DescribeSMBSettings	R	3!
DescribeSnapshotSchedule	R	8!
DescribeStorediSCSIVolumes	R	8!
DescribeTapeArchives	R	-
DescribeTapeRecoveryPoints	R	3!
DescribeTapes	R	3!
DescribeUploadBuffer	R	3!
DescribeVTLDevices	R	3!
DescribeWorkingStorage	R	3!
DetachVolume	W	8!
DisableGateway	W	3!
DisassociateFileSystem	W	2!
EvictFilesFailingUpload	W	4!
JoinDomain	W	3!
ListAutomaticTapeCreationPolicies	L	-
ListCacheReports	L	-
ListFileShares	L	-
ListFileSystemAssociations	L	-
ListGateways	L	-
ListLocalDisks	L	3!
ListTagsForResource	L	3,4,5,8
ListTapePools	L	-
ListTapes	L	-
ListVolumeInitiators	L	8!
ListVolumeRecoveryPoints	L	3!
ListVolumes	L	-
NotifyWhenUploaded	W	4!
RefreshCache	W	4!
RemoveTagsFromResource	T	0,2,3,4,5,6,8	:2
ResetCache	W	3!
RetrieveTapeArchive	W	3!,5!
RetrieveTapeRecoveryPoint	W	3!,5!
SetLocalConsolePassword	P	3!
SetSMBGuestPassword	P	3!
ShutdownGateway	W	3!
StartAvailabilityMonitorTest	W	3!
StartCacheReport	W	4!	:1
StartGateway	W	3!
UpdateAutomaticTapeCreationPolicy	W	3!,6!
UpdateBandwidthRateLimit	W	3!
UpdateBandwidthRateLimitSchedule	W	3!
UpdateChapCredentials	P	7!
UpdateFileSystemAssociation	W	2!>605
UpdateGatewayInformation	W	3!
UpdateGatewaySoftwareNow	W	3!
UpdateMaintenanceStartTime	W	3!
UpdateNFSFileShare	W	4!
UpdateSMBFileShare	W	4!
UpdateSMBFileShareVisibility	W	3!
UpdateSMBLocalGroups	W	3!
UpdateSMBSecurityStrategy	W	3!
UpdateSnapshotSchedule	W	8!	:1
UpdateVTLDeviceType	W	1!
AssumeRole	W	2!	:1046
AssumeRoleWithSAML	W	2!	:1047
AssumeRoleWithWebIdentity	W	2!	:1048
AssumeRoot	W	3!	:1049
DecodeAuthorizationMessage	W	-
GetAccessKeyInfo	R	-
GetCallerIdentity	R	-
GetDelegatedAccessToken	W	-
GetFederationToken	R	1,5	:1
GetServiceBearerToken	R	-	:1050
GetSessionToken	R	-
GetWebIdentityToken	W	-	:1051
SetContext	W	2,4	:1052
SetSourceIdentity	W	2,5	:1053
TagGetWebIdentityToken	T	-	:1
TagSession	T	2,5	:1054
AddAttachmentsToSet	W	-
AddCommunicationToCase	W	-
CreateCase	W	-
DescribeAttachment	R	-
DescribeCaseAttributes	R	-
DescribeCaseOptions	R	-
DescribeCases	R	-
DescribeCommunication	R	-
DescribeCommunications	R	-
DescribeCreateCaseOptions	R	-
DescribeIssueTypes	R	-
DescribeServices	R	-
DescribeSeverityLevels	R	-
DescribeSupportedLanguages	R	-
DescribeSupportLevel	R	-
DescribeTrustedAdvisorCheckRefreshStatuses	R	-
DescribeTrustedAdvisorCheckResult	R	-
DescribeTrustedAdvisorChecks	R	-
DescribeTrustedAdvisorCheckSummaries	R	-
GetInteraction	R	-
InitiateCallForCase	W	-
InitiateChatForCase	W	-
InitiateLiveContactForCase	W	-
ListInteractionEntries	R	-
ListInteractions	R	-
PutCaseAttributes	W	-
RateCaseCommunication	W	-
RefreshTrustedAdvisorCheck	W	-
ResolveCase	W	-
ResolveInteraction	W	-
SearchForCases	R	-
StartInteraction	W	-	>606
UpdateCaseSeverity	W	-
UpdateInteraction	W	-
CheckSubscription	R	-
CreateCaseDraft	W	-
CreateContact	W	-
DeleteCaseDraft	W	-
DescribeDynamicHelp	R	-
GetAccountGovCloudEnabled	R	-
GetAccountState	R	-
GetBanner	R	-
GetCaseDraft	R	-
GetIssueClassificationPredictions	R	-
GetIssueTextSummary	R	-
GetQuestionnaire	R	-
SaveFeedback	W	-
CreateSlackChannelConfiguration	W	-
DeleteAccountAlias	W	-
DeleteSlackChannelConfiguration	W	-
DeleteSlackWorkspaceConfiguration	W	-
DescribeSlackChannels	R	-
GetAccountAlias	R	-
GetSlackOauthParameters	R	-
ListSlackChannelConfigurations	R	-
ListSlackWorkspaceConfigurations	R	-
PutAccountAlias	W	-
RedeemSlackOauthCode	W	-
RegisterSlackWorkspaceForOrganization	W	-
UpdateSlackChannelConfiguration	W	-
CreateSupportPlanSchedule	W	-
GetSupportPlan	R	-
GetSupportPlanUpdateStatus	R	-
ListSupportPlanModifiers	L	-
StartSupportPlanUpdate	W	-
GetCarbonFootprintSummary	R	-
GetEstimatedCarbonEmissions	R	-
GetEstimatedCarbonEmissionsDimensionValues	R	-
CancelTimer	W	0!
CancelWorkflowExecution	W	0!
CompleteWorkflowExecution	W	0!
ContinueAsNewWorkflowExecution	W	0!
CountClosedWorkflowExecutions	R	0!	:1055
CountOpenWorkflowExecutions	R	0!	:1055
CountPendingActivityTasks	R	0!	:1056
CountPendingDecisionTasks	R	0!	:1056
DeleteActivityType	W	0!	:1057
DeleteWorkflowType	W	0!	:1058
DeprecateActivityType	W	0!	:1057
DeprecateDomain	W	0!
DeprecateWorkflowType	W	0!	:1058
DescribeActivityType	R	0!	:1057
DescribeDomain	R	0!
DescribeWorkflowExecution	R	0!
DescribeWorkflowType	R	0!	:1058
FailWorkflowExecution	W	0!
GetWorkflowExecutionHistory	R	0!
ListActivityTypes	L	0!
ListClosedWorkflowExecutions	L	0!	:1055
ListDomains	L	-
ListOpenWorkflowExecutions	L	0!	:1055
ListTagsForResource	L	0
ListWorkflowTypes	L	0!
PollForActivityTask	W	0!	:1056
PollForDecisionTask	W	0!	:1056
RecordActivityTaskHeartbeat	W	0!
RecordMarker	W	0!
RegisterActivityType	W	0!	:1059
RegisterDomain	W	-	:1
RegisterWorkflowType	W	0!	:1059
RequestCancelActivityTask	W	0!
RequestCancelExternalWorkflowExecution	W	0!
RequestCancelWorkflowExecution	W	0!
RespondActivityTaskCanceled	W	0!
RespondActivityTaskCompleted	W	0!	:1060
RespondActivityTaskFailed	W	0!
RespondDecisionTaskCompleted	W	0!
ScheduleActivityTask	W	0!
SignalExternalWorkflowExecution	W	0!
SignalWorkflowExecution	W	0!
StartChildWorkflowExecution	W	0!
StartTimer	W	0!
StartWorkflowExecution	W	0!	:1061
TagResource	T	0	:1
TerminateWorkflowExecution	W	0!
UndeprecateActivityType	W	0!	:1057
UndeprecateDomain	W	0!
UndeprecateWorkflowType	W	0!	:1058
UntagResource	T	0	:2
AssociateResource	W	1!	:11
CreateCanary	W	-	:1
CreateGroup	W	-	:1
DeleteCanary	W	0!	:11
DeleteGroup	W	1!	:11
DescribeCanaries	R	-	:1062
DescribeCanariesLastRun	R	-	:1062
DescribeRuntimeVersions	R	-
DisassociateResource	W	1!	:11
GetCanary	R	0!	:11
GetCanaryRuns	R	0!	:11
GetGroup	R	1!	:11
ListAssociatedGroups	L	0!	:11
ListGroupResources	L	1!	:11
ListGroups	L	-
ListTagsForResource	R	0,1
StartCanary	W	0!	:11
StartCanaryDryRun	W	0!	:11
StopCanary	W	0!	:11
TagResource	T	0,1	:1
UntagResource	T	0,1	:11
UpdateCanary	W	0!	:11
DescribeReportCreation	R	-
GetComplianceSummary	R	-
GetResources	R	-
GetTagKeys	R	-
GetTagValues	R	-
ListRequiredTags	L	-
StartReportCreation	W	-
TagResources	T	-
UntagResources	T	-
BatchDeleteTaxRegistration	W	-
BatchPutTaxRegistration	W	-
CancelDocument	W	-
CreateDocument	W	-
DeleteSupplementalTaxRegistration	W	-
DeleteTaxRegistration	W	-
GetDocument	R	-
GetDocumentUploadUrl	R	-
GetExemptions	R	-
GetTaxInfoReportingDocument	R	-
GetTaxInheritance	R	-
GetTaxInterview	R	-
GetTaxRegistration	R	-
GetTaxRegistrationDocument	R	-
ListDocuments	R	-
ListSupplementalTaxRegistrations	R	-
ListTaxRegistrations	R	-
ListWithholdingEligibleInvoices	R	-
PutSupplementalTaxRegistration	W	-
PutTaxInheritance	W	-
PutTaxInterview	W	-
PutTaxRegistration	W	-
UpdateExemptions	W	-
AnalyzeDocument	R	-	>105
AnalyzeExpense	R	-	>105
AnalyzeID	R	-	>105
CreateAdapter	W	-	:1
CreateAdapterVersion	W	0!	:1
DeleteAdapter	W	0!
DeleteAdapterVersion	W	1!
DetectDocumentText	R	-	>105
GetAdapter	R	0!
GetAdapterVersion	R	1!
GetDocumentAnalysis	R	-
GetDocumentTextDetection	R	-
GetExpenseAnalysis	R	-
GetLendingAnalysis	R	-
GetLendingAnalysisSummary	R	-
ListAdapters	R	-
ListAdapterVersions	R	-
ListTagsForResource	R	0,1
StartDocumentAnalysis	W	-	>105
StartDocumentTextDetection	W	-	>105
StartExpenseAnalysis	W	-	>105
StartLendingAnalysis	W	-	>105
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateAdapter	W	0!
CreateEnvironment	W	-	:8>607
DeleteDevice	W	0!	:0
DeleteEnvironment	W	1!	:0
DeregisterDevice	W	0!	:0
GetDevice	R	0!	:0
GetDeviceDetails	R	0!	:0
GetEnvironment	R	1!	:0
GetSoftwareSet	R	2!	:0
ListDevices	L	-
ListDeviceSessions	L	0!	:0
ListEnvironments	L	-
ListSoftwareSets	L	-
ListTagsForResource	L	0,1,2	:0
TagResource	T	0,1,2	:8
UntagResource	T	0,1,2	:11
UpdateDevice	W	0!	:0
UpdateEnvironment	W	1!>608	:0
UpdateSoftwareSet	W	2!	:0
CancelQuery	W	-	>609
CreateBatchLoadTask	W	2!>610
CreateDatabase	W	0!>609	:1
CreateScheduledQuery	W	-	:1>611
CreateTable	W	2!>609	:1
DeleteDatabase	W	0!>609
DeleteScheduledQuery	W	1!>609
DeleteTable	W	2!>609
DescribeAccountSettings	R	-	>609
DescribeBatchLoadTask	R	-	>609
DescribeDatabase	R	0!>609
DescribeEndpoints	L	-
DescribeScheduledQuery	R	1!>609
DescribeTable	R	2!>609
ExecuteScheduledQuery	W	1!>609
GetAwsBackupStatus	R	-	>609
GetAwsRestoreStatus	R	-	>609
ListBatchLoadTasks	L	-	>609
ListDatabases	L	-	>609
ListMeasures	L	2!>609
ListScheduledQueries	L	-	>609
ListTables	L	0!>609
ListTagsForResource	R	0!>609,1!,2!
PrepareQuery	R	2!>612
ResumeBatchLoadTask	W	-	>610
Select	R	2!>609
SelectValues	R	-	>609
StartAwsBackupJob	W	2!>609
StartAwsRestoreJob	W	2!>609
TagResource	T	0!>609,1!,2!	:1
Unload	W	2!>613
UntagResource	T	0!>609,1!,2!	:2
UpdateAccountSettings	W	-	>609
UpdateDatabase	W	0!>609
UpdateScheduledQuery	W	1!>609
UpdateTable	W	2!>609
WriteRecords	W	2!>609
CreateDbCluster	W	2>614	:1
CreateDbInstance	W	2	:1
CreateDbParameterGroup	W	-	:1
DeleteDbCluster	W	0!>615
DeleteDbInstance	W	1!
GetDbCluster	R	0!
GetDbInstance	R	1!
GetDbParameterGroup	R	2!
ListDbClusters	L	-
ListDbInstances	L	-
ListDbInstancesForCluster	R	0!
ListDbParameterGroups	L	-
ListTagsForResource	R	0,1,2	:0
RebootDbCluster	W	0!>616,1
RebootDbInstance	W	1!
TagResource	T	0,1,2	:8
UntagResource	T	0,1,2	:11
UpdateDbCluster	W	0!>617,2
UpdateDbInstance	W	1!,2
CreateQuery	W	-
ExtendQuery	W	-
GetQueryAnswer	R	-
GetQueryExplanation	R	-
GetQueryExtensionAccounts	R	-
CancelSolNetworkOperation	W	3!
CreateSolFunctionPackage	W	1!	:1
CreateSolNetworkInstance	W	2!,4!	:1
CreateSolNetworkPackage	W	4!	:1
DeleteSolFunctionPackage	W	1!
DeleteSolNetworkInstance	W	2!
DeleteSolNetworkPackage	W	4!
GetSolFunctionInstance	R	0!	:0
GetSolFunctionPackage	R	1!	:0
GetSolFunctionPackageContent	R	1!	:0
GetSolFunctionPackageDescriptor	R	1!	:0
GetSolNetworkInstance	R	2!	:0
GetSolNetworkOperation	R	3!	:0
GetSolNetworkPackage	R	4!	:0
GetSolNetworkPackageContent	R	4!	:0
GetSolNetworkPackageDescriptor	R	4!	:0
InstantiateSolNetworkInstance	W	2!	:1
ListSolFunctionInstances	L	0!	:0
ListSolFunctionPackages	L	1!	:0
ListSolNetworkInstances	L	2!	:0
ListSolNetworkOperations	L	3!	:0
ListSolNetworkPackages	L	4!	:0
ListTagsForResource	L	-
PutSolFunctionPackageContent	W	1!
PutSolNetworkPackageContent	W	4!
TagResource	T	0,1,2,3,4	:1
TerminateSolNetworkInstance	W	2!	:1
UntagResource	T	0,1,2,3,4	:2
UpdateSolFunctionPackage	W	1!
UpdateSolNetworkInstance	W	0!,2!	:1
UpdateSolNetworkPackage	W	4!
ValidateSolFunctionPackageContent	W	1!
ValidateSolNetworkPackageContent	W	4!
CreateCallAnalyticsCategory	W	-	:8
CreateLanguageModel	W	-	:8>324
CreateMedicalVocabulary	W	-	:8>105
CreateVocabulary	W	-	:8>105
CreateVocabularyFilter	W	-	:8>105
DeleteCallAnalyticsCategory	W	0!
DeleteCallAnalyticsJob	W	1!
DeleteLanguageModel	W	2!
DeleteMedicalScribeJob	W	3!
DeleteMedicalTranscriptionJob	W	4!
DeleteMedicalVocabulary	W	5!
DeleteTranscriptionJob	W	6!
DeleteVocabulary	W	7!
DeleteVocabularyFilter	W	8!
DescribeLanguageModel	R	2!
GetCallAnalyticsCategory	R	0!
GetCallAnalyticsJob	R	1!
GetMedicalScribeJob	R	3!
GetMedicalScribeStream	R	-
GetMedicalTranscriptionJob	R	4!
GetMedicalVocabulary	R	5!
GetTranscriptionJob	R	6!
GetVocabulary	R	7!
GetVocabularyFilter	R	8!
ListCallAnalyticsCategories	L	-
ListCallAnalyticsJobs	L	-
ListLanguageModels	L	-
ListMedicalScribeJobs	L	-
ListMedicalTranscriptionJobs	L	-
ListMedicalVocabularies	L	-
ListTagsForResource	R	-
ListTranscriptionJobs	L	-
ListVocabularies	L	-
ListVocabularyFilters	L	-
StartCallAnalyticsJob	W	-	:1063>105
StartCallAnalyticsStreamTranscription	W	-
StartCallAnalyticsStreamTranscriptionWebSocket	W	-
StartMedicalScribeJob	W	-	:1064>105
StartMedicalScribeStream	W	-
StartMedicalStreamTranscription	W	-
StartMedicalStreamTranscriptionWebSocket	W	-
StartMedicalTranscriptionJob	W	-	:1065>105
StartStreamTranscription	W	-
StartStreamTranscriptionWebSocket	W	-
StartTranscriptionJob	W	-	:1065>105
TagResource	T	-	:1065
UntagResource	T	-	:2
UpdateCallAnalyticsCategory	W	0!
UpdateMedicalVocabulary	W	5!>105
UpdateVocabulary	W	7!>105
UpdateVocabularyFilter	W	8!>105
CreateAccess	W	5!>1
CreateAgreement	W	5!>1	:8
CreateConnector	W	4>1	:1066
CreateProfile	W	-	:8
CreateServer	W	-	:1067>1
CreateUser	W	5!>1	:8
CreateWebApp	W	-	:8>1
CreateWorkflow	W	-	:8
DeleteAccess	W	5!
DeleteAgreement	W	0!
DeleteCertificate	W	1!
DeleteConnector	W	2!
DeleteHostKey	W	3!
DeleteProfile	W	4!
DeleteServer	W	5!
DeleteSshPublicKey	W	6!
DeleteUser	W	6!
DeleteWebApp	W	7!
DeleteWebAppCustomization	W	7!
DeleteWorkflow	W	8!
DescribeAccess	R	5!
DescribeAgreement	R	0!
DescribeCertificate	R	1!
DescribeConnector	R	2!
DescribeExecution	R	8!
DescribeHostKey	R	3!
DescribeProfile	R	4!
DescribeSecurityPolicy	R	-
DescribeServer	R	5!
DescribeUser	R	6!
DescribeWebApp	R	7!
DescribeWebAppCustomization	R	7!
DescribeWorkflow	R	8!
ImportCertificate	W	-	:8
ImportHostKey	W	5!	:8
ImportSshPublicKey	W	6!
ListAccesses	R	5!
ListAgreements	R	5!
ListCertificates	R	-
ListConnectors	R	-
ListExecutions	R	8!
ListFileTransferResults	R	2!
ListHostKeys	R	5!
ListProfiles	R	-
ListSecurityPolicies	L	-
ListServers	L	-
ListTagsForResource	R	0,1,2,3,4,5,6,8
ListUsers	L	5!
ListWebApps	L	-
ListWorkflows	L	-
SendWorkflowStepState	W	8!
StartDirectoryListing	W	2!
StartFileTransfer	W	2!
StartRemoteDelete	W	2!
StartRemoteMove	W	2!
StartServer	W	5!
StopServer	W	5!
TagResource	T	0,1,2,3,4,5,6,7,8	:1
TestConnection	W	2!
TestIdentityProvider	R	6!
UntagResource	T	0,1,2,3,4,5,6,7,8	:2
UpdateAccess	W	-	>1
UpdateAgreement	W	0!>1
UpdateCertificate	W	1!
UpdateConnector	W	2!>1,4
UpdateHostKey	W	3!
UpdateProfile	W	4!
UpdateServer	W	5!>1	:1068
UpdateUser	W	6!>1
UpdateWebApp	W	7!>1
UpdateWebAppCustomization	W	7!>1
AssociateConnectorResource	W	0!
CreateProfile	W	1!
DeleteAgentRuntimeConfiguration	W	-
DeleteConnector	W	0!
DeleteProfile	W	1!
GetAccountSettings	R	-
GetAgent	R	-
GetAgentRuntimeConfiguration	R	-
GetConnector	R	0!
ListAgents	R	-
ListConnectors	L	-
ListProfiles	L	-
ListTagsForResource	R	0!
PutAgentRuntimeConfiguration	W	-
RejectConnector	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateAccountSettings	W	-
UpdateAgentAccess	W	-
UpdateProfile	W	1!
CompleteTransformationPackageUpload	W	2!	:0
ConverseStream	W	-
CreateCampaign	W	0!	:8
CreateTransformationPackageUrl	W	2!	:8
DeleteCampaign	W	0!	:0
DeleteKnowledgeItem	W	1!	:0
DeleteTransformationPackage	W	2!	:0
ExecuteTransformation	W	2!	:0
GetCampaign	R	0!	:0
GetKnowledgeItem	R	1!	:0
GetTransformationPackageUrl	R	2!	:0
ListCampaignRepositories	R	0!	:0
ListCampaigns	L	-
ListKnowledgeItems	L	-
ListTagsForResource	R	-
ListTransformationPackageMetadata	L	-
TagResource	T	0,1,2	:8
UntagResource	T	0,1,2	:2
UpdateCampaign	W	0!	:0
UpdateCampaignRepositoryStatus	W	0!	:0
UpdateKnowledgeItemConfiguration	W	2!	:0
UpdateKnowledgeItemStatus	W	1!	:0
CreateParallelData	W	0	:1
DeleteParallelData	W	0
DeleteTerminology	W	1
DescribeTextTranslationJob	R	-
GetParallelData	R	0
GetTerminology	R	1
ImportTerminology	W	1	:1
ListLanguages	L	-
ListParallelData	L	-
ListTagsForResource	R	0,1
ListTerminologies	L	-
ListTextTranslationJobs	L	-
StartTextTranslationJob	W	0,1
StopTextTranslationJob	W	-
TagResource	T	0,1	:1
TranslateDocument	R	1
TranslateText	R	0,1
UntagResource	T	0,1	:2
UpdateParallelData	W	0
BatchUpdateRecommendationResourceExclusion	W	-
CreateEngagement	W	-
CreateEngagementAttachment	W	-
CreateEngagementCommunication	W	-
DeleteNotificationConfigurationForDelegatedAdmin	W	-
DescribeAccount	R	-
DescribeAccountAccess	R	-
DescribeCheckItems	R	0!
DescribeCheckRefreshStatuses	R	0!
DescribeChecks	R	-
DescribeCheckStatusHistoryChanges	R	0!
DescribeCheckSummaries	R	0!
DescribeNotificationConfigurations	R	-
DescribeNotificationPreferences	R	-
DescribeOrganization	R	-
DescribeOrganizationAccounts	R	-
DescribeReports	R	-
DescribeRisk	R	-
DescribeRiskResources	R	-
DescribeRisks	R	-
DescribeServiceMetadata	R	-
DownloadRisk	R	-
ExcludeCheckItems	W	0!
GenerateReport	W	-
GetEngagement	R	-
GetEngagementAttachment	R	-
GetEngagementType	R	-
GetOrganizationRecommendation	R	-
GetRecommendation	R	-
IncludeCheckItems	W	0!
ListAccountsForParent	R	-
ListChecks	L	-
ListEngagementCommunications	R	-
ListEngagements	R	-
ListEngagementTypes	R	-
ListOrganizationalUnitsForParent	R	-
ListOrganizationRecommendationAccounts	L	-
ListOrganizationRecommendationResources	L	-
ListOrganizationRecommendations	L	-
ListRecommendationResources	L	-
ListRecommendations	L	-
ListRoots	R	-
RefreshCheck	W	0!
SetAccountAccess	W	-
SetOrganizationAccess	W	-
UpdateEngagement	W	-
UpdateEngagementStatus	W	-
UpdateNotificationConfigurations	W	-
UpdateNotificationPreferences	W	-
UpdateOrganizationRecommendationLifecycle	W	-
UpdateRecommendationLifecycle	W	-
UpdateRiskStatus	W	-
GetExecution	R	0!
GetExecutionOutput	R	0!
GetTool	R	1!
ListExecutions	L	-
ListTagsForResource	R	0!	:1
ListTools	L	-
StartExecution	W	-	:1>1
TagResource	T	0!	:1
UntagResource	T	0!	:2
CreateClaim	W	-	:1069
DeleteClaim	W	-
ListApplicationClaims	L	-
ListClaims	L	-
ListUserSubscriptions	L	-
SetOverageConfig	W	-
UpdateClaim	W	-
DeleteAccountColor	W	-
GetAccountColor	R	-
GetAccountCustomizations	R	-
ListServices	R	-
PutAccountColor	W	-
UpdateAccountCustomizations	W	-
ActivateSecurityProfile	W	1!	:0
AssociateDataSource	W	1!>618	:0
CreateDataSource	W	-	:8>619
CreateSecurityProfile	W	-	:8>619
DeactivateSecurityProfile	W	1!	:0
DeleteDataSource	W	0!	:0
DisassociateDataSource	W	1!>618	:0
GetDataSource	R	0!	:0
GetEntitledSecurityProfileSnapshot	R	1!
GetProfileAccessTerms	R	-
GetSecurityProfile	R	1!	:0
GetSecurityProfileSnapshot	R	1!	:0
ListDataSources	L	-
ListEntitledSecurityProfiles	L	-
ListEntitledSecurityProfileSnapshots	L	1!
ListSecurityProfiles	L	-
ListSecurityProfileSnapshots	L	1!	:0
ListTagsForResource	R	0,1	:0
TagResource	T	0,1	:8
UntagResource	T	0,1	:11
UpdateDataSource	W	0!	:0
UpdateSecurityProfile	W	1!	:0
UpdateSecurityProfileSnapshotCreationConfiguration	W	1!	:0
UpdateSecurityProfileSnapshotReleaseConfiguration	W	1!	:0
AllowVerifiedAccess	W	-
CreateIdentitySource	W	0!
CreatePolicy	W	0!
CreatePolicyStore	W	-	:8
CreatePolicyTemplate	W	0!
DeleteIdentitySource	W	0!
DeletePolicy	W	0!
DeletePolicyStore	W	0!
DeletePolicyTemplate	W	0!
GetIdentitySource	R	0!
GetPolicy	R	0!
GetPolicyStore	R	0!>620
GetPolicyTemplate	R	0!
GetSchema	R	0!
IsAuthorized	R	0!
IsAuthorizedWithToken	R	0!
ListIdentitySources	L	0!
ListPolicies	L	0!
ListPolicyStores	L	-
ListPolicyTemplates	L	0!
ListTagsForResource	R	0!
PutSchema	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateIdentitySource	W	0!
UpdatePolicy	W	0!
UpdatePolicyStore	W	0!
UpdatePolicyTemplate	W	0!
AssociateFraudster	W	0!
CreateDomain	W	-	:1
CreateWatchlist	W	0!
DeleteDomain	W	0!
DeleteFraudster	W	0!
DeleteSpeaker	W	0!
DeleteWatchlist	W	0!
DescribeComplianceConsent	R	-
DescribeDomain	R	0!
DescribeFraudster	R	0!
DescribeFraudsterRegistrationJob	R	0!
DescribeSpeaker	R	0!
DescribeSpeakerEnrollmentJob	R	0!
DescribeWatchlist	R	0!
DisassociateFraudster	W	0!
EvaluateSession	W	0!
ListDomains	L	-
ListFraudsterRegistrationJobs	L	0!
ListFraudsters	L	0!
ListSpeakerEnrollmentJobs	L	0!
ListSpeakers	L	0!
ListTagsForResource	R	0
ListWatchlists	L	0!
OptOutSpeaker	W	0!
RegisterComplianceConsent	W	-
StartFraudsterRegistrationJob	W	0!
StartSpeakerEnrollmentJob	W	0!
TagResource	T	0	:1
UntagResource	T	0	:2
UpdateDomain	W	0!
UpdateWatchlist	W	0!
AssociateViaAWSService	P	-
AssociateViaAWSService-EventsAndStates	P	-
CreateAccessLogSubscription	W	0!>621,3,7,8	:1080
CreateListener	W	2!	:1081
CreateResourceConfiguration	W	1,3,5	:1080
CreateResourceGateway	W	5!>410	:1082
CreateRule	W	6!	:1083
CreateService	W	7!>0	:1084
CreateServiceNetwork	W	8!>0	:1084
CreateServiceNetworkResourceAssociation	W	3!,8!,9!	:1085
CreateServiceNetworkServiceAssociation	W	7!,8!,10!	:1086
CreateServiceNetworkVpcAssociation	W	8!>521,11!	:1087
CreateServiceNetworkVpcEndpointAssociation	P	-
CreateTargetGroup	W	12!>0	:1082
DeleteAccessLogSubscription	W	0!>622	:0
DeleteAuthPolicy	P	7,8
DeleteDomainVerification	W	1!	:0
DeleteListener	W	2!	:0
DeleteResourceConfiguration	W	3!	:0
DeleteResourceEndpointAssociation	W	4!	:0
DeleteResourceGateway	W	5!	:0
DeleteResourcePolicy	W	3,7,8
DeleteRule	W	6!	:0
DeleteService	W	7!	:0
DeleteServiceNetwork	W	8!	:0
DeleteServiceNetworkResourceAssociation	W	9!	:0
DeleteServiceNetworkServiceAssociation	W	10!	:1088
DeleteServiceNetworkVpcAssociation	W	11!	:1089
DeleteTargetGroup	W	12!	:0
DeregisterTargets	W	12!
GetAccessLogSubscription	R	0!>623	:0
GetAuthPolicy	R	7,8
GetDomainVerification	R	1!	:0
GetListener	R	2!	:0
GetResourceConfiguration	R	3!	:0
GetResourceGateway	R	5!	:0
GetResourcePolicy	R	3,7,8
GetRule	R	6!	:0
GetService	R	7!	:0
GetServiceNetwork	R	8!	:0
GetServiceNetworkResourceAssociation	R	9!	:0
GetServiceNetworkServiceAssociation	R	10!	:1088
GetServiceNetworkVpcAssociation	R	11!	:1089
GetTargetGroup	R	12!	:0
ListAccessLogSubscriptions	L	-
ListDomainVerifications	L	-
ListListeners	L	-
ListResourceConfigurations	L	-
ListResourceEndpointAssociations	L	-	:1090
ListResourceGateways	L	-
ListRules	L	-
ListServiceNetworkResourceAssociations	L	-
ListServiceNetworks	L	-
ListServiceNetworkServiceAssociations	L	-	:1091
ListServiceNetworkVpcAssociations	L	-	:1092
ListServiceNetworkVpcEndpointAssociations	L	-
ListServices	L	-
ListTagsForResource	R	-
ListTargetGroups	L	-
ListTargets	L	12!
PutAuthPolicy	P	7,8
PutResourcePolicy	W	3,7,8
RegisterTargets	W	12!
StartDomainVerification	W	1!	:1093
TagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	:8
UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	:2
UpdateAccessLogSubscription	W	0!>624	:0
UpdateListener	W	2!	:1094
UpdateResourceConfiguration	W	3!	:0
UpdateResourceGateway	W	5!	:1095
UpdateRule	W	6!	:1094
UpdateService	W	7!	:1096
UpdateServiceNetwork	W	8!	:1096
UpdateServiceNetworkVpcAssociation	W	11!>625	:1097
UpdateTargetGroup	W	12!	:0
Connect	W	1!	:1098
Invoke	W	0!	:1099
AllowMultiRegion	W	0,1
CreateByteMatchSet	W	0!
CreateGeoMatchSet	W	1!
CreateIPSet	W	2!
CreateRateBasedRule	W	3!	:1
CreateRegexMatchSet	W	4!
CreateRegexPatternSet	W	5!
CreateRule	W	6!	:1
CreateRuleGroup	W	7!	:1
CreateSizeConstraintSet	W	8!
CreateSqlInjectionMatchSet	W	9!
CreateWebACL	W	10!	:1
CreateWebACLMigrationStack	W	10!>306
CreateXssMatchSet	W	11!
DeleteByteMatchSet	W	0!
DeleteGeoMatchSet	W	1!
DeleteIPSet	W	2!
DeleteLoggingConfiguration	W	10!
DeletePermissionPolicy	P	7!
DeleteRateBasedRule	W	3!
DeleteRegexMatchSet	W	4!
DeleteRegexPatternSet	W	5!
DeleteRule	W	6!
DeleteRuleGroup	W	7!
DeleteSizeConstraintSet	W	8!
DeleteSqlInjectionMatchSet	W	9!
DeleteWebACL	W	10!
DeleteXssMatchSet	W	11!
GetByteMatchSet	R	0!
GetChangeToken	R	-
GetChangeTokenStatus	R	-
GetGeoMatchSet	R	1!
GetIPSet	R	2!
GetLoggingConfiguration	R	10!
GetPermissionPolicy	R	7!
GetRateBasedRule	R	3!
GetRateBasedRuleManagedKeys	R	3!
GetRegexMatchSet	R	4!
GetRegexPatternSet	R	5!
GetRule	R	6!
GetRuleGroup	R	7!
GetSampledRequests	R	10
GetSizeConstraintSet	R	8!
GetSqlInjectionMatchSet	R	9!
GetWebACL	R	10!
GetXssMatchSet	R	11!
ListActivatedRulesInRuleGroup	L	-
ListByteMatchSets	L	-
ListGeoMatchSets	L	-
ListIPSets	L	-
ListLoggingConfigurations	L	-
ListRateBasedRules	L	-
ListRegexMatchSets	L	-
ListRegexPatternSets	L	-
ListRuleGroups	L	-
ListRules	L	-
ListSizeConstraintSets	L	-
ListSqlInjectionMatchSets	L	-
ListSubscribedRuleGroups	L	-
ListTagsForResource	R	3,6,7,10
ListWebACLs	L	-
ListXssMatchSets	L	-
PutLoggingConfiguration	W	10!>0
PutPermissionPolicy	P	7!
TagResource	T	3,6,7,10	:1
UntagResource	T	3,6,7,10	:2
UpdateByteMatchSet	W	0!
UpdateGeoMatchSet	W	1!
UpdateIPSet	W	2!
UpdateRateBasedRule	W	3!
UpdateRegexMatchSet	W	4!
UpdateRegexPatternSet	W	5!
UpdateRule	W	6!
UpdateRuleGroup	W	7!
UpdateSizeConstraintSet	W	8!
UpdateSqlInjectionMatchSet	W	9!
UpdateWebACL	W	10!
UpdateXssMatchSet	W	11!
AssociateWebACL	W	3!,11!
CreateByteMatchSet	W	0!
CreateGeoMatchSet	W	1!
CreateIPSet	W	2!
CreateRateBasedRule	W	4!	:1
CreateRegexMatchSet	W	5!
CreateRegexPatternSet	W	6!
CreateRule	W	7!	:1
CreateRuleGroup	W	8!	:1
CreateSizeConstraintSet	W	9!
CreateSqlInjectionMatchSet	W	10!
CreateWebACL	W	11!	:1
CreateWebACLMigrationStack	W	11!>306
CreateXssMatchSet	W	12!
DeleteByteMatchSet	W	0!
DeleteGeoMatchSet	W	1!
DeleteIPSet	W	2!
DeleteLoggingConfiguration	W	11!
DeletePermissionPolicy	P	8!
DeleteRateBasedRule	W	4!
DeleteRegexMatchSet	W	5!
DeleteRegexPatternSet	W	6!
DeleteRule	W	7!
DeleteRuleGroup	W	8!
DeleteSizeConstraintSet	W	9!
DeleteSqlInjectionMatchSet	W	10!
DeleteWebACL	W	11!
DeleteXssMatchSet	W	12!
DisassociateWebACL	W	3!
GetByteMatchSet	R	0!
GetChangeToken	R	-
GetChangeTokenStatus	R	-
GetGeoMatchSet	R	1!
GetIPSet	R	2!
GetLoggingConfiguration	R	11!
GetPermissionPolicy	R	8!
GetRateBasedRule	R	4!
GetRateBasedRuleManagedKeys	R	4!
GetRegexMatchSet	R	5!
GetRegexPatternSet	R	6!
GetRule	R	7!
GetRuleGroup	R	8!
GetSampledRequests	R	11
GetSizeConstraintSet	R	9!
GetSqlInjectionMatchSet	R	10!
GetWebACL	R	11!
GetWebACLForResource	R	3!
GetXssMatchSet	R	12!
ListActivatedRulesInRuleGroup	L	-
ListByteMatchSets	L	-
ListGeoMatchSets	L	-
ListIPSets	L	-
ListLoggingConfigurations	L	-
ListRateBasedRules	L	-
ListRegexMatchSets	L	-
ListRegexPatternSets	L	-
ListResourcesForWebACL	L	11!
ListRuleGroups	L	-
ListRules	L	-
ListSizeConstraintSets	L	-
ListSqlInjectionMatchSets	L	-
ListSubscribedRuleGroups	L	-
ListTagsForResource	R	4,7,8,11
ListWebACLs	L	-
ListXssMatchSets	L	-
PutLoggingConfiguration	W	11!>0
PutPermissionPolicy	P	8!
TagResource	T	4,7,8,11	:1
UntagResource	T	4,7,8,11	:2
UpdateByteMatchSet	W	0!
UpdateGeoMatchSet	W	1!
UpdateIPSet	W	2!
UpdateRateBasedRule	W	4!
UpdateRegexMatchSet	W	5!
UpdateRegexPatternSet	W	6!
UpdateRule	W	7!
UpdateRuleGroup	W	8!
UpdateSizeConstraintSet	W	9!
UpdateSqlInjectionMatchSet	W	10!
UpdateWebACL	W	11!
UpdateXssMatchSet	W	12!
AssociateWebACL	W	0,1,2,3,5,9,10,11!>626
CheckCapacity	R	-
CreateAPIKey	W	-
CreateIPSet	W	4!>627	:1
CreateRegexPatternSet	W	7!>627	:1
CreateRuleGroup	W	4,7,8!>627	:1
CreateWebACL	W	4,6,7,8,11!>627	:1
DeleteAPIKey	W	-
DeleteFirewallManagerRuleGroups	W	11!
DeleteIPSet	W	4!
DeleteLoggingConfiguration	W	11!	:1100
DeletePermissionPolicy	P	8!
DeleteRegexPatternSet	W	7!
DeleteRuleGroup	W	8!
DeleteWebACL	W	11!
DescribeAllManagedProducts	R	-
DescribeManagedProductsByVendor	R	-
DescribeManagedRuleGroup	R	-
DisassociateFirewallManager	W	11!
DisassociateWebACL	W	0>628,1,2,3,5,9,10
GenerateMobileSdkReleaseUrl	R	-
GetDecryptedAPIKey	R	-
GetIPSet	R	4!	:0
GetLoggingConfiguration	R	11!	:1101
GetManagedRuleSet	R	6!
GetMobileSdkRelease	R	-
GetPermissionPolicy	R	8!
GetRateBasedStatementManagedKeys	R	11!	:0
GetRegexPatternSet	R	7!	:0
GetRuleGroup	R	8!	:0
GetSampledRequests	R	11!
GetTopPathStatisticsByTraffic	R	11!
GetWebACL	R	11!	:0
GetWebACLForResource	R	0,1,2,3,5,9,10,11!>629
ListAPIKeys	L	-
ListAvailableManagedRuleGroups	L	-
ListAvailableManagedRuleGroupVersions	L	-
ListIPSets	L	-
ListLoggingConfigurations	L	-	:1100
ListManagedRuleSets	L	-
ListMobileSdkReleases	L	-
ListRegexPatternSets	L	-
ListResourcesForWebACL	L	0,2,9,10,11!>630
ListRuleGroups	L	-
ListTagsForResource	R	4,7,8,11	:0
ListWebACLs	L	-
PutFirewallManagerRuleGroups	W	11!
PutLoggingConfiguration	W	11!>0	:1102
PutManagedRuleSetVersions	W	6!,8!
PutPermissionPolicy	P	8!
TagResource	T	4,7,8,11	:8
UntagResource	T	4,7,8,11	:2
UpdateIPSet	W	4!	:0
UpdateManagedRuleSetVersionExpiryDate	W	6!
UpdateRegexPatternSet	W	7!	:0
UpdateRuleGroup	W	4,7,8!	:0
UpdateWebACL	W	4,6,7,8,11!	:0
AuthenticatePackager	W	-
AssociateLenses	W	3!	:0
AssociateProfiles	W	3!	:0
ConfigureIntegration	W	-
CreateLensShare	W	0!	:0
CreateLensVersion	W	0!	:0
CreateMilestone	W	3!	:0
CreateProfile	W	-	:1
CreateProfileShare	W	1!	:0
CreateReviewTemplate	W	-	:1
CreateTemplateShare	W	2!	:0
CreateWorkload	W	-	:1103
CreateWorkloadShare	W	3!	:0
DeleteLens	W	0!	:0
DeleteLensShare	W	0!	:0
DeleteProfile	W	1!	:0
DeleteProfileShare	W	1!	:0
DeleteReviewTemplate	W	2!	:0
DeleteTemplateShare	W	2!	:0
DeleteWorkload	W	3!	:0
DeleteWorkloadShare	W	3!	:0
DisassociateLenses	W	3!	:0
DisassociateProfiles	W	3!	:0
ExportLens	R	0!	:0
GetAnswer	R	3!	:0
GetConsolidatedReport	R	-
GetGlobalSettings	R	-
GetLens	R	0!	:0
GetLensReview	R	3!	:0
GetLensReviewReport	R	3!	:0
GetLensVersionDifference	R	0!	:0
GetMilestone	R	3!	:0
GetProfile	R	1!	:0
GetProfileTemplate	R	-
GetReviewTemplate	R	2!	:0
GetReviewTemplateAnswer	R	2!	:0
GetReviewTemplateLensReview	R	2!	:0
GetWorkload	R	3!	:0
ImportLens	W	-	:1
ListAnswers	L	3!	:0
ListCheckDetails	L	3!	:0
ListCheckSummaries	L	3!	:0
ListLenses	L	-
ListLensReviewImprovements	L	3!	:0
ListLensReviews	L	3!	:0
ListLensShares	L	0!	:0
ListMilestones	L	3!	:0
ListNotifications	L	-
ListProfileNotifications	L	-
ListProfiles	L	-
ListProfileShares	L	1!	:0
ListReviewTemplateAnswers	L	2!	:0
ListReviewTemplates	L	-
ListShareInvitations	L	-
ListTagsForResource	R	0,1,2,3	:0
ListTemplateShares	L	2!	:0
ListWorkloads	L	-
ListWorkloadShares	L	3!	:0
TagResource	T	0,1,2,3	:1
UntagResource	T	0,1,2,3	:2
UpdateAnswer	W	3!	:0
UpdateGlobalSettings	W	-	:1104
UpdateIntegration	W	3!	:0
UpdateLensReview	W	3!	:0
UpdateProfile	W	1!	:0
UpdateReviewTemplate	W	2!	:0
UpdateReviewTemplateAnswer	W	2!	:0
UpdateReviewTemplateLensReview	W	2!	:0
UpdateShareInvitation	W	-
UpdateWorkload	W	3!	:1105
UpdateWorkloadShare	W	3!	:0
UpgradeLensReview	W	3!	:0
UpgradeProfileVersion	W	1!,3!	:0
UpgradeReviewTemplateLensReview	W	2!	:0
BatchCreateUser	W	0!
BatchDeleteUser	W	0!
BatchLookupUserUname	R	0!
BatchReinviteUser	W	0!
BatchResetDevicesForUser	W	0!
BatchToggleUserSuspendStatus	W	0!
CreateAdminSession	W	0!
CreateBot	W	0!
CreateDataRetentionBot	W	0!
CreateDataRetentionBotChallenge	W	0!
CreateNetwork	W	0!	:1
CreateSecurityGroup	W	0!
DeleteBot	W	0!
DeleteDataRetentionBot	W	0!
DeleteNetwork	W	0!
DeleteSecurityGroup	W	0!
GetBot	R	0!
GetBotsCount	R	0!
GetDataRetentionBot	R	0!
GetGuestUserHistoryCount	R	0!
GetNetwork	R	0!
GetNetworkSettings	R	0!
GetOidcInfo	R	0!
GetSecurityGroup	R	0!
GetUser	R	0!
GetUsersCount	R	0!
ListBlockedGuestUsers	R	0!
ListBots	R	0!
ListDevicesForUser	R	0!
ListGuestUsers	R	0!
ListNetworks	R	-
ListSecurityGroups	R	0!
ListSecurityGroupUsers	R	0!
ListTagsForResource	R	0!
ListUsers	R	0!
RegisterOidcConfig	W	0!
RegisterOidcConfigTest	W	0!
TagResource	T	0!	:8
UntagResource	T	0!	:2
UpdateBot	W	0!
UpdateDataRetention	W	0!
UpdateGuestUser	W	0!
UpdateNetworkDetails	W	0!
UpdateNetworkSettings	W	0!
UpdateSecurityGroup	W	0!
UpdateUser	W	0!
ActivateMessageTemplate	W	7!,8!
AllowVendedLogDeliveryForResource	P	3
CreateAIAgent	W	-	:1
CreateAIAgentVersion	W	0!	:1
CreateAIGuardrail	W	-	:1
CreateAIGuardrailVersion	W	1!	:1
CreateAIPrompt	W	-	:1
CreateAIPromptVersion	W	2!	:1
CreateAssistant	W	-	:1
CreateAssistantAssociation	W	-	:1
CreateContent	W	7!	:1
CreateContentAssociation	W	5!,7!	:1
CreateKnowledgeBase	W	-	:1
CreateMessageTemplate	W	7!	:1
CreateMessageTemplateAttachment	W	7!,8!
CreateMessageTemplateVersion	W	7!,8!
CreateQuickResponse	W	-	:1
CreateSession	W	-	:1
DeactivateMessageTemplate	W	7!,8!
DeleteAIAgent	W	0!
DeleteAIAgentVersion	W	0!
DeleteAIGuardrail	W	1!
DeleteAIGuardrailVersion	W	1!
DeleteAIPrompt	W	2!
DeleteAIPromptVersion	W	2!
DeleteAssistant	W	3!
DeleteAssistantAssociation	W	4!
DeleteContent	W	5!,7!
DeleteContentAssociation	W	5!,6!,7!
DeleteImportJob	W	7!
DeleteKnowledgeBase	W	7!
DeleteMessageTemplate	W	7!,8!
DeleteMessageTemplateAttachment	W	7!,8!
DeleteQuickResponse	W	7!,9!
GetAIAgent	R	0!
GetAIGuardrail	R	1!
GetAIPrompt	R	2!
GetAssistant	R	3!
GetAssistantAssociation	R	4!
GetContent	R	5!,7!
GetContentAssociation	R	5!,6!,7!
GetContentSummary	R	5!,7!
GetImportJob	R	7!
GetKnowledgeBase	R	7!
GetMessageTemplate	R	7!,8!	:1107
GetNextMessage	R	10!
GetQuickResponse	R	7!,9!
GetRecommendations	R	10!
GetSession	R	10!
ListAIAgents	L	-
ListAIAgentVersions	L	0!
ListAIGuardrails	L	-
ListAIGuardrailVersions	L	1!
ListAIPrompts	L	-
ListAIPromptVersions	L	2!
ListAssistantAssociations	L	-
ListAssistants	L	-
ListContentAssociations	L	5!,7!
ListContents	L	7!
ListImportJobs	L	7!
ListKnowledgeBases	L	-
ListMessages	L	10!
ListMessageTemplates	L	7!
ListMessageTemplateVersions	L	7!,8!
ListQuickResponses	L	7!
ListTagsForResource	R	-
NotifyRecommendationsReceived	W	10!
PutFeedback	W	3!
QueryAssistant	R	3!
RemoveAssistantAIAgent	W	3!
RemoveKnowledgeBaseTemplateUri	W	7!
RenderMessageTemplate	R	7!>631,8!	:1107
Retrieve	R	3!
SearchContent	R	7!
SearchMessageTemplates	R	7!	:1108
SearchQuickResponses	R	7!>632	:1109
SearchSessions	R	-
SendMessage	W	10!
StartContentUpload	W	7!
StartImportJob	W	7!	:1
TagResource	T	3,4,5,6,7,8,9,10	:8
UntagResource	T	3,4,5,6,7,8,9,10	:11
UpdateAIAgent	W	0!
UpdateAIGuardrail	W	1!
UpdateAIPrompt	W	2!
UpdateAssistantAIAgent	W	3!
UpdateContent	W	5!,7!
UpdateKnowledgeBaseTemplateUri	W	7!
UpdateMessageTemplate	W	7!,8!
UpdateMessageTemplateMetadata	W	7!,8!
UpdateQuickResponse	W	7!,9!
UpdateSession	W	10!
UpdateSessionData	W	10!
AbortDocumentVersionUpload	W	-
ActivateUser	W	-
AddNotificationPermissions	W	-
AddResourcePermissions	W	-
AddUserToGroup	W	-
CheckAlias	R	-
CreateComment	W	-
CreateCustomMetadata	W	-
CreateFolder	W	-
CreateInstance	W	-
CreateLabels	W	-
CreateNotificationSubscription	W	-
CreateUser	W	-
DeactivateUser	W	-
DeleteComment	W	-
DeleteCustomMetadata	W	-
DeleteDocument	W	-
DeleteDocumentVersion	W	-
DeleteFolder	W	-
DeleteFolderContents	W	-
DeleteInstance	W	-
DeleteLabels	W	-
DeleteNotificationPermissions	W	-
DeleteNotificationSubscription	W	-
DeleteUser	W	-
DeregisterDirectory	W	-
DescribeActivities	L	-
DescribeAvailableDirectories	L	-
DescribeComments	L	-
DescribeDocumentVersions	L	-
DescribeFolderContents	L	-
DescribeGroups	L	-
DescribeInstanceExports	L	-
DescribeInstances	L	-
DescribeNotificationPermissions	L	-
DescribeNotificationSubscriptions	L	-
DescribeResourcePermissions	L	-
DescribeRootFolders	L	-
DescribeUsers	L	-
DownloadDocumentVersion	R	-
GetCurrentUser	R	-
GetDocument	R	-
GetDocumentPath	R	-
GetDocumentVersion	R	-
GetFolder	R	-
GetFolderPath	R	-
GetGroup	R	-
GetResources	R	-
InitiateDocumentVersionUpload	W	-
RegisterDirectory	W	-
RemoveAllResourcePermissions	W	-
RemoveResourcePermission	W	-
RestoreDocumentVersions	W	-
SearchResources	L	-
StartInstanceExport	W	0!
UpdateDocument	W	-
UpdateDocumentVersion	W	-
UpdateFolder	W	-
UpdateInstanceAlias	W	-
UpdateUser	W	-
UpdateUserAdministrativeSettings	W	-
AssociateDomain	W	0!
AssociateWebsiteAuthorizationProvider	W	0!
AssociateWebsiteCertificateAuthority	W	0!
CreateFleet	W	-	:1
DeleteFleet	W	0!	:1
DescribeAuditStreamConfiguration	R	0!
DescribeCompanyNetworkConfiguration	R	0!
DescribeDevice	R	0!
DescribeDevicePolicyConfiguration	R	0!
DescribeDomain	R	0!
DescribeFleetMetadata	R	0!	:1
DescribeIdentityProviderConfiguration	R	0!
DescribeWebsiteCertificateAuthority	R	0!
DisassociateDomain	W	0!
DisassociateWebsiteAuthorizationProvider	W	0!
DisassociateWebsiteCertificateAuthority	W	0!
ListDevices	L	0!
ListDomains	L	0!
ListFleets	L	-
ListTagsForResource	R	0!
ListWebsiteAuthorizationProviders	L	0!
ListWebsiteCertificateAuthorities	L	0!
RestoreDomainAccess	W	0!
RevokeDomainAccess	W	0!
SearchEntity	L	0!
SignOutUser	W	0!
TagResource	T	0!	:1
UntagResource	T	0!	:2
UpdateAuditStreamConfiguration	W	0!
UpdateCompanyNetworkConfiguration	W	0!
UpdateDevicePolicyConfiguration	P	0!
UpdateDomainMetadata	W	0!
UpdateFleetMetadata	W	0!
UpdateIdentityProviderConfiguration	W	0!
AllowVendedLogDeliveryForResource	W	0!
AssociateDelegateToResource	W	0!
AssociateMemberToGroup	W	0!
AssumeImpersonationRole	W	0!	:1110
CancelMailboxExportJob	W	0!
CreateAlias	W	0!
CreateAvailabilityConfiguration	W	0!
CreateGroup	W	0!
CreateIdentityCenterApplication	W	-
CreateImpersonationRole	W	0!
CreateInboundMailFlowRule	W	0!
CreateMailDomain	W	0!
CreateMobileDeviceAccessRule	W	0!
CreateOrganization	W	-
CreateOutboundMailFlowRule	W	0!
CreateResource	W	0!
CreateSmtpGateway	W	0!
CreateUser	W	0!
DeleteAccessControlRule	W	0!
DeleteAlias	W	0!
DeleteAvailabilityConfiguration	W	0!
DeleteEmailMonitoringConfiguration	W	0!
DeleteGroup	W	0!
DeleteIdentityCenterApplication	W	-
DeleteIdentityProviderConfiguration	W	0!
DeleteImpersonationRole	W	0!
DeleteInboundMailFlowRule	W	0!
DeleteMailboxPermissions	W	0!
DeleteMailDomain	W	0!
DeleteMobileDevice	W	0!
DeleteMobileDeviceAccessOverride	W	0!
DeleteMobileDeviceAccessRule	W	0!
DeleteOrganization	W	0!
DeleteOutboundMailFlowRule	W	0!
DeletePersonalAccessToken	W	0!
DeleteResource	W	0!
DeleteRetentionPolicy	W	0!
DeleteSmtpGateway	W	0!
DeleteUser	W	0!
DeliverToMailbox	W	0!
DeregisterFromWorkMail	W	0!
DeregisterMailDomain	W	0!
DescribeEmailMonitoringConfiguration	R	0!
DescribeEntity	R	0!
DescribeGroup	L	0!
DescribeIdentityProviderConfiguration	R	0!
DescribeInboundDmarcSettings	R	0!
DescribeInboundMailFlowRule	R	0!
DescribeMailboxExportJob	R	0!
DescribeMailDomains	L	0!
DescribeOrganization	L	0!
DescribeOutboundMailFlowRule	R	0!
DescribeResource	L	0!
DescribeSmtpGateway	R	0!
DescribeUser	L	0!
DisassociateDelegateFromResource	W	0!
DisassociateMemberFromGroup	W	0!
EnableMailDomain	W	0!
GetAccessControlEffect	R	0!
GetDefaultRetentionPolicy	R	0!
GetImpersonationRole	R	0!
GetImpersonationRoleEffect	R	0!
GetJournalingRules	R	0!
GetMailboxDetails	R	0!
GetMailDomain	R	0!
GetMailDomainDetails	R	0!
GetMobileDeviceAccessEffect	R	0!
GetMobileDeviceAccessOverride	R	0!
GetMobileDeviceDetails	R	0!
GetMobileDevicesForUser	R	0!
GetMobilePolicyDetails	R	0!
GetPersonalAccessTokenMetadata	R	0!
ListAccessControlRules	R	0!
ListAliases	L	0!
ListAvailabilityConfigurations	R	0!
ListGroupMembers	L	0!
ListGroups	L	0!
ListGroupsForEntity	L	0!
ListImpersonationRoles	L	0!
ListInboundMailFlowRules	L	0!
ListMailboxExportJobs	L	0!
ListMailboxPermissions	L	0!
ListMailDomains	L	0!
ListMobileDeviceAccessOverrides	R	0!
ListMobileDeviceAccessRules	R	0!
ListOrganizations	L	-
ListOutboundMailFlowRules	L	0!
ListPersonalAccessTokens	L	0!
ListResourceDelegates	L	0!
ListResources	L	0!
ListSmtpGateways	L	0!
ListTagsForResource	L	0!	:1
ListUsers	L	0!
PutAccessControlRule	W	0!
PutEmailMonitoringConfiguration	W	0!
PutIdentityProviderConfiguration	W	0!
PutInboundDmarcSettings	W	0!
PutMailboxPermissions	W	0!
PutMobileDeviceAccessOverride	W	0!
PutRetentionPolicy	W	0!
RegisterMailDomain	W	0!
RegisterToWorkMail	W	0!
ResetPassword	P	0!
SearchMembers	R	0!
SetDefaultMailDomain	W	0!
SetJournalingRules	W	0!
SetMobilePolicyDetails	W	0!
StartMailboxExportJob	W	0!
TagResource	T	0!	:1
TestAvailabilityConfiguration	R	0!
TestInboundMailFlowRules	W	0!
TestOutboundMailFlowRules	W	0!
UntagResource	T	0!	:2
UpdateAvailabilityConfiguration	W	0!
UpdateDefaultMailDomain	W	0!
UpdateGroup	W	0!
UpdateImpersonationRole	W	0!
UpdateInboundMailFlowRule	W	0!
UpdateMailboxQuota	W	0!
UpdateMobileDeviceAccessRule	W	0!
UpdateOutboundMailFlowRule	W	0!
UpdatePrimaryEmailAddress	W	0!
UpdateResource	W	0!
UpdateSmtpGateway	W	0!
UpdateUser	W	0!
WipeMobileDevice	W	0!
GetRawMessageContent	R	0!
PutRawMessageContent	W	0!
AcceptAccountLinkInvitation	W	-
AssociateConnectionAlias	W	1!,2!
AssociateIpGroups	W	2!,7!
AssociateWorkspaceApplication	W	3!,5!	:0
AuthorizeIpRules	W	7!>633
CopyWorkspaceImage	W	6!>634	:1
CreateAccountLinkInvitation	W	-
CreateConnectClientAddIn	W	2!
CreateConnectionAlias	W	-	:1
CreateIpGroup	W	-	:1
CreateRootClientCertificate	W	0!
CreateStandbyWorkspaces	W	2!,5!	:1
CreateTags	T	-	:1
CreateUpdatedWorkspaceImage	W	6!	:1
CreateWorkspaceBundle	W	4!>635,6!	:1
CreateWorkspaceImage	W	5!	:1
CreateWorkspaces	W	2!:0,4!:0,5!:1	:1
CreateWorkspacesPool	W	2!,4!,8!	:1
DeleteAccountLinkInvitation	W	-
DeleteClientBranding	W	2!
DeleteConnectClientAddIn	W	2!
DeleteConnectionAlias	W	1!
DeleteIpGroup	W	7!
DeleteRootClientCertificate	W	0!
DeleteTags	T	-	:1
DeleteWorkspaceBundle	W	4!
DeleteWorkspaceImage	W	6!
DeployWorkspaceApplications	W	5!	:0
DeregisterWorkspaceDirectory	W	2!
DescribeAccount	R	-
DescribeAccountModifications	R	-
DescribeApplicationAssociations	L	3!	:0
DescribeApplications	L	-
DescribeBundleAssociations	L	4!	:0
DescribeClientBranding	R	2!
DescribeClientProperties	L	2!
DescribeConnectClientAddIns	L	2!
DescribeConnectionAliases	R	-
DescribeConnectionAliasPermissions	R	1!
DescribeConsent	R	-
DescribeCustomWorkspaceImageImport	R	-
DescribeImageAssociations	L	6!	:0
DescribeIpGroups	R	7!
DescribeTags	R	-
DescribeWorkspaceAssociations	L	5!	:0
DescribeWorkspaceBundles	L	-
DescribeWorkspaceDirectories	R	-
DescribeWorkspaceImagePermissions	R	6!
DescribeWorkspaceImages	L	-
DescribeWorkspaces	L	-
DescribeWorkspacesConnectionStatus	R	-
DescribeWorkspaceSnapshots	L	5!
DescribeWorkspacesPools	L	-
DescribeWorkspacesPoolSessions	L	8!
DirectoryAccessManagement	L	2!
DisassociateConnectionAlias	W	1!
DisassociateIpGroups	W	2!,7!
DisassociateWorkspaceApplication	W	3!,5!	:0
GetAccountLink	R	-
ImportClientBranding	W	2!
ImportCustomWorkspaceImage	W	-
ImportWorkspaceImage	W	-	>636
ListAccountLinks	L	-
ListAvailableManagementCidrRanges	L	-
MigrateWorkspace	W	4!,5!
ModifyAccount	W	-
ModifyCertificateBasedAuthProperties	W	2!
ModifyClientProperties	W	2!
ModifyEndpointEncryptionMode	W	2!
ModifySamlProperties	W	2!
ModifySelfservicePermissions	P	2!
ModifyStreamingProperties	W	2!
ModifyWorkspaceAccessProperties	W	2!
ModifyWorkspaceCreationProperties	W	2!
ModifyWorkspaceProperties	W	5!
ModifyWorkspaceState	W	5!
RebootWorkspaces	W	5!
RebuildWorkspaces	W	5!
RegisterWorkspaceDirectory	W	2!	:1
RejectAccountLinkInvitation	W	-
RestoreWorkspace	W	5!
RevokeIpRules	W	7!>633
StartWorkspaces	W	5!
StartWorkspacesPool	W	8!
StopWorkspaces	W	5!
StopWorkspacesPool	W	8!
Stream	W	2!	:1111
TerminateWorkspaces	W	5!
TerminateWorkspacesPool	W	8!
TerminateWorkspacesPoolSession	W	-
UpdateConnectClientAddIn	W	2!
UpdateConnectionAliasPermission	P	1!
UpdateConsent	W	-
UpdateRootClientCertificate	W	0!
UpdateRulesOfIpGroup	W	7!>637
UpdateWorkspaceBundle	W	4!,6!
UpdateWorkspaceImagePermission	P	6!
UpdateWorkspacesPool	W	8!
AssociateVolume	W	1!>638
CreateVolume	W	-	>639
CreateWorkspaceInstance	W	-	:1>640
DeleteVolume	W	0!>641
DeleteWorkspaceInstance	W	1!>642
DisassociateVolume	W	1!>643
GetWorkspaceInstance	R	1!
ListInstanceTypes	L	-
ListRegions	L	-
ListTagsForResource	L	1!
ListWorkspaceInstances	L	-
TagResource	T	1!	:1
UntagResource	T	1!	:2
AssociateBrowserSettings	W	0!,5!
AssociateDataProtectionSettings	W	1!,5!
AssociateIpAccessSettings	W	3!,5!
AssociateNetworkSettings	W	4!>644,5!
AssociateSessionLogger	W	5!,6!
AssociateTrustStore	W	5!,7!
AssociateUserAccessLoggingSettings	W	5!>645,8!
AssociateUserSettings	W	5!,9!
CreateBrowserSettings	W	-	:1>646
CreateDataProtectionSettings	W	-	:1>647
CreateIdentityProvider	W	2!,5!	:1
CreateIpAccessSettings	W	-	:1>647
CreateNetworkSettings	W	-	:1>648
CreatePortal	W	-	:1>649
CreateSessionLogger	W	-	:1>650
CreateTrustStore	W	-	:1>647
CreateUserAccessLoggingSettings	W	-	:1>647
CreateUserSettings	W	-	:1>647
DeleteBrowserSettings	W	0!
DeleteDataProtectionSettings	W	1!
DeleteIdentityProvider	W	2!,5!
DeleteIpAccessSettings	W	3!
DeleteNetworkSettings	W	4!
DeletePortal	W	5!
DeleteSessionLogger	W	6!
DeleteTrustStore	W	7!
DeleteUserAccessLoggingSettings	W	8!
DeleteUserSettings	W	9!
DisassociateBrowserSettings	W	5!
DisassociateDataProtectionSettings	W	5!
DisassociateIpAccessSettings	W	5!
DisassociateNetworkSettings	W	5!
DisassociateSessionLogger	W	5!
DisassociateTrustStore	W	5!
DisassociateUserAccessLoggingSettings	W	5!
DisassociateUserSettings	W	5!
ExpireSession	W	5!
GetBrowserSettings	R	0!
GetDataProtectionSettings	R	1!
GetIdentityProvider	R	2!
GetIpAccessSettings	R	3!
GetNetworkSettings	R	4!
GetPortal	R	5!
GetPortalServiceProviderMetadata	R	5!
GetSession	R	5!
GetSessionLogger	R	6!
GetTrustStore	R	7!
GetTrustStoreCertificate	R	7!
GetUserAccessLoggingSettings	R	8!
GetUserSettings	R	9!
ListBrowserSettings	R	-
ListDataProtectionSettings	R	-
ListIdentityProviders	R	2!
ListIpAccessSettings	R	-
ListNetworkSettings	R	-
ListPortals	R	-
ListSessionLoggers	R	-
ListSessions	R	5!
ListTagsForResource	R	-
ListTrustStoreCertificates	R	-
ListTrustStores	R	-
ListUserAccessLoggingSettings	R	-
ListUserSettings	R	-
TagResource	T	0,1,2,3,4,5,6,7,8,9	:1
UntagResource	T	0,1,2,3,4,5,6,7,8,9	:2
UpdateBrowserSettings	W	0!
UpdateDataProtectionSettings	W	1!
UpdateIdentityProvider	W	2!,5!
UpdateIpAccessSettings	W	3!
UpdateNetworkSettings	W	4!>644
UpdatePortal	W	5!
UpdateSessionLogger	W	6!
UpdateTrustStore	W	7!
UpdateUserAccessLoggingSettings	W	8!>645
UpdateUserSettings	W	9!
BatchGetTraces	L	-
BatchGetTraceSummaryById	R	-
CancelTraceRetrieval	R	-
CreateGroup	W	0!	:1
CreateSamplingRule	W	1!	:1
DeleteGroup	W	0!	:0
DeleteResourcePolicy	W	-	:1112
DeleteSamplingRule	W	1!	:0
GetDistinctTraceGraphs	R	-
GetEncryptionConfig	R	-
GetGroup	R	0!	:0
GetGroups	R	-
GetIndexingRules	R	-
GetInsight	R	-
GetInsightEvents	R	-
GetInsightImpactGraph	R	-
GetInsightSummaries	R	-
GetRetrievedTracesGraph	R	-
GetSamplingRules	R	-
GetSamplingStatisticSummaries	R	-
GetSamplingTargets	R	-
GetServiceGraph	R	-
GetTimeSeriesServiceStatistics	R	-
GetTraceGraph	R	-
GetTraceSegmentDestination	R	-
GetTraceSummaries	R	-
Link	W	-
ListResourcePolicies	L	-
ListRetrievedTraces	L	-
ListTagsForResource	L	0,1
PutEncryptionConfig	P	-
PutResourcePolicy	W	-	:1112
PutSpans	W	-	:1113
PutSpansForIndexing	W	-
PutTelemetryRecords	W	-
PutTraceSegments	W	-	:1113
StartTraceRetrieval	R	-
TagResource	T	0,1	:1
UntagResource	T	0,1	:2
UpdateGroup	W	0!	:0
UpdateIndexingRule	W	-
UpdateSamplingRule	W	1!	:0
UpdateTraceSegmentDestination	W	-	:1114
"""#
}
