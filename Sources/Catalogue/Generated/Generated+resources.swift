// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let resources: StaticString = #"""
addressbook	arn:${Partition}:a4b:${Region}:${Account}:address-book/${ResourceId}
conferenceprovider	arn:${Partition}:a4b:${Region}:${Account}:conference-provider/${ResourceId}
contact	arn:${Partition}:a4b:${Region}:${Account}:contact/${ResourceId}
device	arn:${Partition}:a4b:${Region}:${Account}:device/${ResourceId}	0
gateway	arn:${Partition}:a4b:${Region}:${Account}:gateway/${ResourceId}
gatewaygroup	arn:${Partition}:a4b:${Region}:${Account}:gateway-group/${ResourceId}
networkprofile	arn:${Partition}:a4b:${Region}:${Account}:network-profile/${ResourceId}
profile	arn:${Partition}:a4b:${Region}:${Account}:profile/${ResourceId}
room	arn:${Partition}:a4b:${Region}:${Account}:room/${ResourceId}	0
schedule	arn:${Partition}:a4b:${Region}:${Account}:schedule/${ResourceId}
skillgroup	arn:${Partition}:a4b:${Region}:${Account}:skill-group/${ResourceId}
user	arn:${Partition}:a4b:${Region}:${Account}:user/${ResourceId}	0
Analyzer	arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}	0
ArchiveRule	arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}/archive-rule/${RuleName}
account	arn:${Partition}:account::${Account}:account
accountInOrganization	arn:${Partition}:account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId}
certificate	arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}	0
certificate-authority	arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}	0
AutomationRule	arn:${Partition}:compute-optimizer::${Account}:automation-rule/${RuleId}	0
agentspace	arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}	0
associations	arn:${Partition}:aidevops:${Region}:${Account}:agentspace/${AgentSpaceId}/associations/${AssociationId}
service	arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}	0
investigation-group	arn:${Partition}:aiops:${Region}:${Account}:investigation-group/${InvestigationGroupId}	0
environment	arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName}
rbac-role	arn:${Partition}:airflow:${Region}:${Account}:role/${EnvironmentName}/${RoleName}
Workflow	arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}	0
apps	arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}	0
branches	arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}	0
domains	arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/domains/${DomainName}	0
jobs	arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}/jobs/${JobId}
webhooks	arn:${Partition}:amplify:${Region}:${Account}:webhooks/${WebhookId}	0
api	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/api/*
auth	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/auth/*
backend	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/*
config	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/config/*
created-backend	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/*
environment	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/environments/*
job	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/job/*
storage	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/storage/*
token	arn:${Partition}:amplifybackend:${Region}:${Account}:/backend/${AppId}/challenge/*
CodegenJobResource	arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id}	12
ComponentResource	arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/components/${Id}	13
FormResource	arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/forms/${Id}	14
ThemeResource	arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/themes/${Id}	15
Collection	arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}	0
CollectionGroup	arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}	0
Dashboards	arn:${Partition}:aoss:${Region}:${Account}:dashboards/default
AccessLogSettings	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/accesslogsettings	0
Account	arn:${Partition}:apigateway:${Region}::/account
Api	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}	21
ApiKey	arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}	0
ApiKeys	arn:${Partition}:apigateway:${Region}::/apikeys	0
ApiMapping	arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings/${ApiMappingId}	0
ApiMappings	arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/apimappings	0
Apis	arn:${Partition}:apigateway:${Region}::/apis	22
Authorizer	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers/${AuthorizerId}	23
Authorizers	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/authorizers	24
AuthorizersCache	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/cache/authorizers	0
BasePathMapping	arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings/${BasePath}	0
BasePathMappings	arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}/basepathmappings	0
ClientCertificate	arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}	0
ClientCertificates	arn:${Partition}:apigateway:${Region}::/clientcertificates	0
Cors	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/cors	0
Deployment	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments/${DeploymentId}	0
Deployments	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/deployments	25
DocumentationPart	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts/${DocumentationPartId}	0
DocumentationParts	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/parts	0
DocumentationVersion	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions/${DocumentationVersionId}	0
DocumentationVersions	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/documentation/versions	0
DomainName	arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}	26
DomainNameAccessAssociation	arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations/domainname/${DomainName}/${SourceType}/${SourceId}
DomainNameAccessAssociations	arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations	27
DomainNames	arn:${Partition}:apigateway:${Region}::/domainnames	28
ExportedAPI	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/exports/${Specification}	0
GatewayResponse	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses/${ResponseType}	0
GatewayResponses	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/gatewayresponses	0
Integration	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}	0
IntegrationResponse	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses/${IntegrationResponseId}	0
IntegrationResponses	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations/${IntegrationId}/integrationresponses	0
Integrations	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/integrations	0
Method	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}	29
MethodResponse	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}/methods/${HttpMethodType}/responses/${StatusCode}	0
Model	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}	0
ModelTemplate	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models/${ModelId}/template	0
Models	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/models	0
Portal	arn:${Partition}:apigateway:${Region}:${Account}:/portals/${PortalId}	30
PortalProduct	arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}	31
PrivateBasePathMapping	arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings/${BasePath}	0
PrivateBasePathMappings	arn:${Partition}:apigateway:${Region}::/domainnames/${DomainName}+${DomainIdentifier}/basepathmappings	0
PrivateDomainName	arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}	32
ProductPage	arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productpages/${ProductPageId}	33
ProductRestEndpointPage	arn:${Partition}:apigateway:${Region}:${Account}:/portalproducts/${PortalProductId}/productrestendpointpages/${ProductRestEndpointPageId}	34
RequestValidator	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators/${RequestValidatorId}	0
RequestValidators	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/requestvalidators	0
Resource	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources/${ResourceId}	0
Resources	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/resources	0
RestApi	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}	35
RestApis	arn:${Partition}:apigateway:${Region}::/restapis	36
Route	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}	29
RouteRequestParameter	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/requestparameters/${RequestParameterKey}	0
RouteResponse	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses/${RouteResponseId}	0
RouteResponses	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes/${RouteId}/routeresponses	0
RouteSettings	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}/routesettings/${RouteKey}	0
Routes	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/routes	37
RoutingRule	arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}/routingrules/${RoutingRuleId}	38
Sdk	arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}/sdks/${SdkType}	0
Stage	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages/${StageName}	39
Stages	arn:${Partition}:apigateway:${Region}::/apis/${ApiId}/stages	40
Tags	arn:${Partition}:apigateway:${Region}::/tags/${UrlEncodedResourceARN}
Template	arn:${Partition}:apigateway:${Region}::/restapis/models/${ModelName}/template	0
UsagePlan	arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}	0
UsagePlanKey	arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys/${Id}	0
UsagePlanKeys	arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}/keys	0
UsagePlans	arn:${Partition}:apigateway:${Region}::/usageplans	0
VpcLink	arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}	0
VpcLinks	arn:${Partition}:apigateway:${Region}::/vpclinks	0
application	arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}	0
application-association	arn:${Partition}:app-integrations:${Region}:${Account}:application-association/${ApplicationId}/${ApplicationAssociationId}	0
data-integration	arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}	0
data-integration-association	arn:${Partition}:app-integrations:${Region}:${Account}:data-integration-association/${DataIntegrationId}/${ResourceId}	0
event-integration	arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}	0
event-integration-association	arn:${Partition}:app-integrations:${Region}:${Account}:event-integration-association/${EventIntegrationName}/${ResourceId}	0
application	arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}	0
configuration	arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId}	0
configurationprofile	arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}	0
deployment	arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber}	0
deploymentstrategy	arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}	0
environment	arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}	0
extension	arn:${Partition}:appconfig:${Region}:${Account}:extension/${ExtensionId}/${ExtensionVersionNumber}	0
extensionassociation	arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}	0
hostedconfigurationversion	arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}
appauthorization	arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/appauthorization/${AppAuthorizationIdentifier}	0
appbundle	arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppBundleIdentifier}	0
ingestion	arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}	0
ingestiondestination	arn:${Partition}:appfabric:${Region}:${Account}:appbundle/${AppbundleId}/ingestion/${IngestionIdentifier}/ingestiondestination/${IngestionDestinationIdentifier}	0
connector	arn:${Partition}:appflow:${Region}:${Account}:connector/${ConnectorLabel}	0
connectorprofile	arn:${Partition}:appflow:${Region}:${Account}:connectorprofile/${ProfileName}
flow	arn:${Partition}:appflow:${Region}:${Account}:flow/${FlowName}	0
ScalableTarget	arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}	0
slo	arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}	0
gatewayRoute	arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}	0
mesh	arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}	0
route	arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}	0
virtualGateway	arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}	0
virtualNode	arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}	0
virtualRouter	arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}	0
virtualService	arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}	0
gatewayRoute	arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}
mesh	arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}
route	arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}
virtualGateway	arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}
virtualNode	arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}
virtualRouter	arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}
virtualService	arn:${Partition}:appmesh-preview:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}
autoscalingconfiguration	arn:${Partition}:apprunner:${Region}:${Account}:autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId}	0
connection	arn:${Partition}:apprunner:${Region}:${Account}:connection/${ConnectionName}/${ConnectionId}	0
observabilityconfiguration	arn:${Partition}:apprunner:${Region}:${Account}:observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId}	0
service	arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}	0
vpcconnector	arn:${Partition}:apprunner:${Region}:${Account}:vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId}	0
vpcingressconnection	arn:${Partition}:apprunner:${Region}:${Account}:vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId}	0
webacl	arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}
app-block	arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}	0
app-block-builder	arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}	0
application	arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}	0
fleet	arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}	0
image	arn:${Partition}:appstream:${Region}:${Account}:image/${ImageName}	0
image-builder	arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}	0
stack	arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}	0
application	arn:${Partition}:appstudio:${Region}:${Account}:application/${ApplicationId}
connector	arn:${Partition}:appstudio:${Region}:${Account}:connector/${ConnectionId}
instance	arn:${Partition}:appstudio:${Region}:${Account}:instance/${InstanceId}
api	arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}	0
channelNamespace	arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}/channelNamespace/${ChannelNamespaceName}	0
datasource	arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/datasources/${DatasourceName}
domain	arn:${Partition}:appsync:${Region}:${Account}:domainnames/${DomainName}	0
field	arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName}
function	arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/functions/${FunctionId}
graphqlapi	arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}	0
mergedApiAssociation	arn:${Partition}:appsync:${Region}:${Account}:apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid}
sourceApiAssociation	arn:${Partition}:appsync:${Region}:${Account}:apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid}
type	arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}
TestCase	arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}	0
TestConfiguration	arn:${Partition}:apptest:${Region}:${Account}:testconfiguration/${TestConfigurationId}	0
TestRun	arn:${Partition}:apptest:${Region}:${Account}:testrun/${TestRunId}	0
TestSuite	arn:${Partition}:apptest:${Region}:${Account}:testsuite/${TestSuiteId}	0
anomalydetector	arn:${Partition}:aps:${Region}:${Account}:anomalydetector/${WorkspaceId}/${AnomalyDetectorId}	8
cluster	arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}	0
rulegroupsnamespace	arn:${Partition}:aps:${Region}:${Account}:rulegroupsnamespace/${WorkspaceId}/${Namespace}	8
scraper	arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}	8
workspace	arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}	8
plan	arn:${Partition}:arc-region-switch::${Account}:plan/${ResourceId}	0
ALB	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}	59
NLB	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}	59
agreement	arn:${Partition}:artifact:::agreement/*
customer-agreement	arn:${Partition}:artifact::${Account}:customer-agreement/*
report	arn:${Partition}:artifact:${Region}::report/${ReportId}:${Version}	60
capacity-reservation	arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}	0
datacatalog	arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}	0
session	arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}/session/${SessionId}	0
workgroup	arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}	0
assessment	arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}	0
assessmentControlSet	arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}/controlSet/${ControlSetId}
assessmentFramework	arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}	0
control	arn:${Partition}:auditmanager:${Region}:${Account}:control/${ControlId}	0
autoScalingGroup	arn:${Partition}:autoscaling:${Region}:${Account}:autoScalingGroup:${GroupId}:autoScalingGroupName/${GroupFriendlyName}	61
launchConfiguration	arn:${Partition}:autoscaling:${Region}:${Account}:launchConfiguration:${Id}:launchConfigurationName/${LaunchConfigurationName}
Assessment	arn:${Partition}:aws-marketplace:${Region}::${Catalog}/Assessment/${ResourceId}
ChangeSet	arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/ChangeSet/${ResourceId}	71
Dashboard	arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}
DeploymentParameter	arn:${Partition}:aws-marketplace:${Region}:${Account}:DeploymentParameter:catalogs/${CatalogName}/products/${ProductId}/${ResourceId}	8
Entity	arn:${Partition}:aws-marketplace:${Region}:${Account}:${Catalog}/${EntityType}/${ResourceId}	71
SellerDashboard	arn:${Partition}:aws-marketplace::${Account}:${Catalog}/ReportingData/${FactTable}/Dashboard/${DashboardName}
capability	arn:${Partition}:b2bi:${Region}:${Account}:capability/${ResourceId}	0
partnership	arn:${Partition}:b2bi:${Region}:${Account}:partnership/${ResourceId}	0
profile	arn:${Partition}:b2bi:${Region}:${Account}:profile/${ResourceId}	0
transformer	arn:${Partition}:b2bi:${Region}:${Account}:transformer/${ResourceId}	0
backupPlan	arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}	0
backupVault	arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}	0
framework	arn:${Partition}:backup:${Region}:${Account}:framework:${FrameworkName}-${FrameworkId}	0
legalHold	arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}	0
recoveryPoint	arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId}	0
reportPlan	arn:${Partition}:backup:${Region}:${Account}:report-plan:${ReportPlanName}-${ReportPlanId}	0
restoreTestingPlan	arn:${Partition}:backup:${Region}:${Account}:restore-testing-plan:${RestoreTestingPlanName}-${RestoreTestingPlanId}	0
tieringConfiguration	arn:${Partition}:backup:${Region}:${Account}:tiering-configuration:${TieringConfigurationName}-${TieringConfigurationId}	0
gateway	arn:${Partition}:backup-gateway:${Region}:${Account}:gateway/${GatewayId}	0
hypervisor	arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}	0
virtualmachine	arn:${Partition}:backup-gateway:${Region}:${Account}:vm/${VirtualmachineId}	0
searchExportJob	arn:${Partition}:backup-search:${Region}:${Account}:search-export-job/${ResourceId}	0
searchJob	arn:${Partition}:backup-search:${Region}:${Account}:search-job/${ResourceId}	0
compute-environment	arn:${Partition}:batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}	0
consumable-resource	arn:${Partition}:batch:${Region}:${Account}:consumable-resource/${ConsumableResourceName}	0
job	arn:${Partition}:batch:${Region}:${Account}:job/${JobId}	0
job-definition	arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}
job-definition-revision	arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}:${Revision}	0
job-queue	arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}	0
quota-share	arn:${Partition}:batch:${Region}:${Account}:job-queue/${JobQueueName}/quota-share/${QuotaShareName}	0
scheduling-policy	arn:${Partition}:batch:${Region}:${Account}:scheduling-policy/${SchedulingPolicyName}	0
service-environment	arn:${Partition}:batch:${Region}:${Account}:service-environment/${ServiceEnvironmentName}	0
service-job	arn:${Partition}:batch:${Region}:${Account}:service-job/${JobId}	0
billingview	arn:${Partition}:billing::${Account}:billingview/${ResourceId}	0
export	arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}	0
table	arn:${Partition}:bcm-data-exports:${Region}:${Account}:table/${Identifier}
bill-estimate	arn:${Partition}:bcm-pricing-calculator::${Account}:bill-estimate/${BillEstimateId}
bill-scenario	arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}	0
workload-estimate	arn:${Partition}:bcm-pricing-calculator::${Account}:workload-estimate/${WorkloadEstimateId}	0
agent	arn:${Partition}:bedrock:${Region}:${Account}:agent/${AgentId}	0
agent-alias	arn:${Partition}:bedrock:${Region}:${Account}:agent-alias/${AgentId}/${AgentAliasId}	0
application-inference-profile	arn:${Partition}:bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}	0
async-invoke	arn:${Partition}:bedrock:${Region}:${Account}:async-invoke/${ResourceId}	0
automated-reasoning-policy	arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}	0
automated-reasoning-policy-version	arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion}	0
bedrock-marketplace-model-endpoint	arn:${Partition}:bedrock:${Region}:${Account}:marketplace/model-endpoint/all-access
blueprint	arn:${Partition}:bedrock:${Region}:${Account}:blueprint/${BlueprintId}	0
blueprint-optimization-invocation	arn:${Partition}:bedrock:${Region}:${Account}:blueprint-optimization-invocation/${ResourceId}	0
custom-model	arn:${Partition}:bedrock:${Region}:${Account}:custom-model/${ResourceId}	0
custom-model-deployment	arn:${Partition}:bedrock:${Region}:${Account}:custom-model-deployment/${ResourceId}	0
data-automation-invocation-job	arn:${Partition}:bedrock:${Region}:${Account}:data-automation-invocation/${JobId}	0
data-automation-profile	arn:${Partition}:bedrock:${Region}:${Account}:data-automation-profile/${ProfileId}
data-automation-project	arn:${Partition}:bedrock:${Region}:${Account}:data-automation-project/${ProjectId}	0
default-prompt-router	arn:${Partition}:bedrock:${Region}:${Account}:default-prompt-router/${ResourceId}
evaluation-job	arn:${Partition}:bedrock:${Region}:${Account}:evaluation-job/${ResourceId}	0
flow	arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}	0
flow-alias	arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}	0
flow-execution	arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId}
foundation-model	arn:${Partition}:bedrock:${Region}::foundation-model/${ResourceId}
guardrail	arn:${Partition}:bedrock:${Region}:${Account}:guardrail/${GuardrailId}	0
guardrail-profile	arn:${Partition}:bedrock:${Region}:${Account}:guardrail-profile/${ResourceId}
imported-model	arn:${Partition}:bedrock:${Region}:${Account}:imported-model/${ResourceId}	0
inference-profile	arn:${Partition}:bedrock:${Region}:${Account}:inference-profile/${ResourceId}
knowledge-base	arn:${Partition}:bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}	0
model-copy-job	arn:${Partition}:bedrock:${Region}:${Account}:model-copy-job/${ResourceId}	0
model-customization-job	arn:${Partition}:bedrock:${Region}:${Account}:model-customization-job/${ResourceId}	0
model-evaluation-job	arn:${Partition}:bedrock:${Region}:${Account}:model-evaluation-job/${ResourceId}	0
model-import-job	arn:${Partition}:bedrock:${Region}:${Account}:model-import-job/${ResourceId}	0
model-invocation-job	arn:${Partition}:bedrock:${Region}:${Account}:model-invocation-job/${JobIdentifier}	0
prompt	arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}	0
prompt-router	arn:${Partition}:bedrock:${Region}:${Account}:prompt-router/${ResourceId}	0
prompt-version	arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}:${PromptVersion}	0
provisioned-model	arn:${Partition}:bedrock:${Region}:${Account}:provisioned-model/${ResourceId}	0
session	arn:${Partition}:bedrock:${Region}:${Account}:session/${SessionId}	0
system-tool	arn:${Partition}:bedrock::${Account}:system-tool/${ResourceId}
apikeycredentialprovider	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/apikeycredentialprovider/${Name}	0
browser	arn:${Partition}:bedrock-agentcore:${Region}:aws:browser/${BrowserId}
browser-custom	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-custom/${BrowserId}	0
browser-profile	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:browser-profile/${BrowserProfileId}	0
code-interpreter	arn:${Partition}:bedrock-agentcore:${Region}:aws:code-interpreter/${CodeInterpreterId}
code-interpreter-custom	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:code-interpreter-custom/${CodeInterpreterId}	0
evaluator	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${EvaluatorId}	0
gateway	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}	0
memory	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}	0
oauth2credentialprovider	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}/oauth2credentialprovider/${Name}	0
online-evaluation-config	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}	0
policy	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy/${PolicyId}
policy-engine	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}
policy-generation	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}/policy-generation/${PolicyGenerationId}
runtime	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}	0
runtime-endpoint	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:runtime/${RuntimeId}/runtime-endpoint/${Name}	0
token-vault	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:token-vault/${TokenVaultId}	0
workload-identity	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}/workload-identity/${WorkloadIdentityName}	0
workload-identity-directory	arn:${Partition}:bedrock-agentcore:${Region}:${Account}:workload-identity-directory/${DirectoryId}	0
project	arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}	0
billingview	arn:${Partition}:billing::${Account}:billingview/${ResourceId}	0
billinggroup	arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}	0
customlineitem	arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}	0
pricingplan	arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}	0
pricingrule	arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}	0
job	arn:${Partition}:braket:${Region}:${Account}:job/${JobName}	0
quantum-task	arn:${Partition}:braket:${Region}:${Account}:quantum-task/${RandomId}	0
spending-limit	arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}	0
budget	arn:${Partition}:budgets::${Account}:budget/${BudgetName}	8
budgetAction	arn:${Partition}:budgets::${Account}:budget/${BudgetName}/action/${ActionId}	8
Event	arn:${Partition}:bugbust:${Region}:${Account}:events/${EventId}	0
Case	arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}	0
CaseRule	arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case-rule/${CaseRuleId}	0
Domain	arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}	0
Field	arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/field/${FieldId}	0
Layout	arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/layout/${LayoutId}	0
RelatedItem	arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/case/${CaseId}/related-item/${RelatedItemId}	0
Template	arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}/template/${TemplateId}	0
keyspace	arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/	0
stream	arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel}	0
table	arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}	0
anomalymonitor	arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}	0
anomalysubscription	arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}	0
billingview	arn:${Partition}:billing::${Account}:billingview/${ResourceId}	0
costcategory	arn:${Partition}:ce::${Account}:costcategory/${Identifier}	0
ChatbotConfiguration	arn:${Partition}:chatbot::${Account}:chat-configuration/${ConfigurationType}/${ChatbotConfigurationName}	0
custom-action	arn:${Partition}:chatbot::${Account}:custom-action/${ActionName}	0
app-instance	arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}	0
app-instance-bot	arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/bot/${AppInstanceBotId}	0
app-instance-user	arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/user/${AppInstanceUserId}	0
channel	arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel/${ChannelId}	0
channel-flow	arn:${Partition}:chime:${Region}:${AccountId}:app-instance/${AppInstanceId}/channel-flow/${ChannelFlowId}	0
media-insights-pipeline-configuration	arn:${Partition}:chime:${Region}:${AccountId}:media-insights-pipeline-configuration/${ConfigurationName}	0
media-pipeline	arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline/${MediaPipelineId}	0
media-pipeline-kinesis-video-stream-pool	arn:${Partition}:chime:${Region}:${AccountId}:media-pipeline-kinesis-video-stream-pool/${PoolName}	0
meeting	arn:${Partition}:chime:${Region}:${AccountId}:meeting/${MeetingId}	0
sip-media-application	arn:${Partition}:chime:${Region}:${AccountId}:sma/${SipMediaApplicationId}	0
voice-connector	arn:${Partition}:chime:${Region}:${AccountId}:vc/${VoiceConnectorId}	0
voice-profile	arn:${Partition}:chime:${Region}:${AccountId}:voice-profile/${VoiceProfileId}
voice-profile-domain	arn:${Partition}:chime:${Region}:${AccountId}:voice-profile-domain/${VoiceProfileDomainId}	0
analysistemplate	arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/analysistemplate/${AnalysisTemplateId}	0
collaboration	arn:${Partition}:cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}	0
configuredaudiencemodelassociation	arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredaudiencemodelassociation/${ConfiguredAudienceModelAssociationId}	0
configuredtable	arn:${Partition}:cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}	0
configuredtableassociation	arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredtableassociation/${ConfiguredTableAssociationId}	0
idmappingtable	arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idmappingtable/${IdMappingTableId}	0
idnamespaceassociation	arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idnamespaceassociation/${IdNamespaceAssociationId}	0
membership	arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}	0
privacybudgettemplate	arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/privacybudgettemplate/${PrivacyBudgetTemplateId}	0
ConfiguredModelAlgorithm	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}	0
ConfiguredModelAlgorithmAssociation	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/configured-model-algorithm-association/${ResourceId}	0
MLInputChannel	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/ml-input-channel/${ResourceId}	0
TrainedModel	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model/${ResourceId}	0
TrainedModelInferenceJob	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model-inference-job/${ResourceId}	0
audiencegenerationjob	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-generation-job/${ResourceId}	0
audiencemodel	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-model/${ResourceId}	0
configuredaudiencemodel	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-audience-model/${ResourceId}	0
trainingdataset	arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}	0
environment	arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}	0
appliedSchema	arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}/schema/${SchemaName}/${Version}
developmentSchema	arn:${Partition}:clouddirectory:${Region}:${Account}:schema/development/${SchemaName}
directory	arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}
publishedSchema	arn:${Partition}:clouddirectory:${Region}:${Account}:schema/published/${SchemaName}/${Version}
changeset	arn:${Partition}:cloudformation:${Region}:${Account}:changeSet/${ChangeSetName}/${Id}	0
generatedtemplate	arn:${Partition}:cloudformation:${Region}:${Account}:generatedTemplate/${Id}
resourcescan	arn:${Partition}:cloudformation:${Region}:${Account}:resourceScan/${Id}
stack	arn:${Partition}:cloudformation:${Region}:${Account}:stack/${StackName}/${Id}	0
stackset	arn:${Partition}:cloudformation:${Region}:${Account}:stackset/${StackSetName}:${Id}	0
stackset-target	arn:${Partition}:cloudformation:${Region}:${Account}:stackset-target/${StackSetTarget}
type	arn:${Partition}:cloudformation:${Region}:${Account}:type/resource/${Type}
typeHook	arn:${Partition}:cloudformation:${Region}:${Account}:type/hook/${Type}
anycast-ip-list	arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}	0
cache-policy	arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}
connection-function	arn:${Partition}:cloudfront::${Account}:connection-function/${Id}	0
connection-group	arn:${Partition}:cloudfront::${Account}:connection-group/${Id}	0
continuous-deployment-policy	arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}
distribution	arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}	0
distribution-tenant	arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}	0
field-level-encryption-config	arn:${Partition}:cloudfront::${Account}:field-level-encryption-config/${Id}
field-level-encryption-profile	arn:${Partition}:cloudfront::${Account}:field-level-encryption-profile/${Id}
function	arn:${Partition}:cloudfront::${Account}:function/${Name}
key-value-store	arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}
origin-access-control	arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}
origin-access-identity	arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}
origin-request-policy	arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}
realtime-log-config	arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}
response-headers-policy	arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}
streaming-distribution	arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}	0
trust-store	arn:${Partition}:cloudfront::${Account}:trust-store/${Id}	0
vpcorigin	arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}	0
key-value-store	arn:${Partition}:cloudfront::${Account}:key-value-store/${ResourceId}
backup	arn:${Partition}:cloudhsm:${Region}:${Account}:backup/${CloudHsmBackupInstanceName}	0
cluster	arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}	0
domain	arn:${Partition}:cloudsearch:${Region}:${Account}:domain/${DomainName}
Environment	arn:${Partition}:cloudshell:${Region}:${Account}:environment/${EnvironmentId}
channel	arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}	0
dashboard	arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}	0
eventdatastore	arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}	0
trail	arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}	0
channel	arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}	0
alarm	arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}	0
alarm-mute-rule	arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}	0
dashboard	arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}
insight-rule	arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}	0
metric-stream	arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}	0
service	arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}	0
slo	arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}	0
domain	arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}	0
package	arn:${Partition}:codeartifact:${Region}:${Account}:package/${DomainName}/${RepositoryName}/${PackageFormat}/${PackageNamespace}/${PackageName}
package-group	arn:${Partition}:codeartifact:${Region}:${Account}:package-group/${DomainName}${EncodedPackageGroupPattern}	0
repository	arn:${Partition}:codeartifact:${Region}:${Account}:repository/${DomainName}/${RepositoryName}	0
build	arn:${Partition}:codebuild:${Region}:${Account}:build/${BuildId}
build-batch	arn:${Partition}:codebuild:${Region}:${Account}:build-batch/${BuildBatchId}
fleet	arn:${Partition}:codebuild:${Region}:${Account}:fleet/${FleetName}:${FleetId}
project	arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}	0
report	arn:${Partition}:codebuild:${Region}:${Account}:report/${ReportGroupName}:${ReportId}
report-group	arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}	0
sandbox	arn:${Partition}:codebuild:${Region}:${Account}:sandbox/${SandboxId}
connections	arn:${Partition}:codecatalyst:${Region}:${Account}:/connections/${ConnectionId}	0
identity-center-applications	arn:${Partition}:codecatalyst:${Region}:${Account}:/identity-center-applications/${IdentityCenterApplicationId}	0
project	arn:${Partition}:codecatalyst:::space/${SpaceId}/project/${ProjectId}
space	arn:${Partition}:codecatalyst:::space/${SpaceId}
repository	arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}	0
Connection	arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}	0
Host	arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}	0
RepositoryLink	arn:${Partition}:codeconnections:${Region}:${Account}:repository-link/${RepositoryLinkId}	0
application	arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}	0
deploymentconfig	arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}
deploymentgroup	arn:${Partition}:codedeploy:${Region}:${Account}:deploymentgroup:${ApplicationName}/${DeploymentGroupName}	0
instance	arn:${Partition}:codedeploy:${Region}:${Account}:instance:${InstanceName}
ProfilingGroup	arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}	0
association	arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}	0
codereview	arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId}
ScanName	arn:${Partition}:codeguru-security:${Region}:${Account}:scans/${ScanName}	0
action	arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}/${ActionName}	0
actiontype	arn:${Partition}:codepipeline:${Region}:${Account}:actiontype:${Owner}/${Category}/${Provider}/${Version}	0
pipeline	arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}	0
stage	arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}	0
webhook	arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}	0
project	arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}	0
user	arn:${Partition}:iam::${Account}:user/${AwsUserName}	150
Connection	arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}	0
Host	arn:${Partition}:codestar-connections:${Region}:${Account}:host/${HostId}	0
RepositoryLink	arn:${Partition}:codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}	0
notificationrule	arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}	0
customization	arn:${Partition}:codewhisperer:${Region}:${Account}:customization/${Identifier}	0
profile	arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier}	0
identitypool	arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}	0
userpool	arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}	0
webacl	arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}
dataset	arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}
identity	arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}
identitypool	arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}
document-classification-job	arn:${Partition}:comprehend:${Region}:${Account}:document-classification-job/${JobId}	0
document-classifier	arn:${Partition}:comprehend:${Region}:${Account}:document-classifier/${DocumentClassifierName}	0
document-classifier-endpoint	arn:${Partition}:comprehend:${Region}:${Account}:document-classifier-endpoint/${DocumentClassifierEndpointName}	0
dominant-language-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:dominant-language-detection-job/${JobId}	0
entities-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:entities-detection-job/${JobId}	0
entity-recognizer	arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer/${EntityRecognizerName}	0
entity-recognizer-endpoint	arn:${Partition}:comprehend:${Region}:${Account}:entity-recognizer-endpoint/${EntityRecognizerEndpointName}	0
events-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:events-detection-job/${JobId}	0
flywheel	arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}	0
flywheel-dataset	arn:${Partition}:comprehend:${Region}:${Account}:flywheel/${FlywheelName}/dataset/${DatasetName}	0
key-phrases-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:key-phrases-detection-job/${JobId}	0
pii-entities-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:pii-entities-detection-job/${JobId}	0
sentiment-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:sentiment-detection-job/${JobId}	0
targeted-sentiment-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:targeted-sentiment-detection-job/${JobId}	0
topics-detection-job	arn:${Partition}:comprehend:${Region}:${Account}:topics-detection-job/${JobId}	0
AggregationAuthorization	arn:${Partition}:config:${Region}:${Account}:aggregation-authorization/${AggregatorAccount}/${AggregatorRegion}	0
ConfigRule	arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}	0
ConfigurationAggregator	arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}	0
ConfigurationRecorder	arn:${Partition}:config:${Region}:${Account}:configuration-recorder/${RecorderName}/${RecorderId}	0
ConformancePack	arn:${Partition}:config:${Region}:${Account}:conformance-pack/${ConformancePackName}/${ConformancePackId}	0
OrganizationConfigRule	arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}	0
OrganizationConformancePack	arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}	0
RemediationConfiguration	arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}
StoredQuery	arn:${Partition}:config:${Region}:${Account}:stored-query/${StoredQueryName}/${StoredQueryId}	0
agent-status	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/${AgentStatusId}	0
ai-agent	arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}:${Version}
attached-file	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/file/${FileId}	0
authentication-profile	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/authentication-profile/${AuthenticationProfileId}
aws-managed-view	arn:${Partition}:connect:${Region}:aws:view/${ViewId}
contact	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact/${ContactId}
contact-evaluation	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-evaluation/${EvaluationId}	0
contact-flow	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/${ContactFlowId}	0
contact-flow-module	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/flow-module/${ContactFlowModuleId}	0
customer-managed-view	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}	0
customer-managed-view-version	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewVersion}	0
data-table	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/data-table/${DataTableId}	0
email-address	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/email-address/${EmailAddressId}	0
evaluation-form	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/evaluation-form/${FormId}	0
hierarchy-group	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-group/${HierarchyGroupId}	0
hours-of-operation	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/operating-hours/${HoursOfOperationId}	0
instance	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}	0
integration-association	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/integration-association/${IntegrationAssociationId}	0
legacy-phone-number	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/${PhoneNumberId}
notification	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/notification/${NotificationId}	0
phone-number	arn:${Partition}:connect:${Region}:${Account}:phone-number/${PhoneNumberId}	0
prompt	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/prompt/${PromptId}	0
qualified-aws-managed-view	arn:${Partition}:connect:${Region}:aws:view/${ViewId}:${ViewQualifier}
qualified-customer-managed-view	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/view/${ViewId}:${ViewQualifier}	0
queue	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/${QueueId}	0
quick-connect	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/${QuickConnectId}	0
routing-profile	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/routing-profile/${RoutingProfileId}	0
rule	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/rule/${RuleId}	0
security-profile	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/security-profile/${SecurityProfileId}	0
task-template	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/task-template/${TaskTemplateId}	0
traffic-distribution-group	arn:${Partition}:connect:${Region}:${Account}:traffic-distribution-group/${TrafficDistributionGroupId}	0
use-case	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/use-case/${UseCaseId}	0
user	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent/${UserId}	0
vocabulary	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/vocabulary/${VocabularyId}	0
wildcard-agent-status	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/agent-state/*
wildcard-contact-flow	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/contact-flow/*
wildcard-legacy-phone-number	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/phone-number/*
wildcard-phone-number	arn:${Partition}:connect:${Region}:${Account}:phone-number/*	0
wildcard-queue	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/queue/*
wildcard-quick-connect	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/transfer-destination/*
workspace	arn:${Partition}:connect:${Region}:${Account}:instance/${InstanceId}/workspace/${WorkspaceId}	0
campaign	arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}	0
DeviceIdentity	arn:${Partition}:consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId}
common-control	arn:${Partition}:controlcatalog:::common-control/${CommonControlId}
control	arn:${Partition}:controlcatalog:::control/${ControlId}
domain	arn:${Partition}:controlcatalog:::domain/${DomainId}
objective	arn:${Partition}:controlcatalog:::objective/${ObjectiveId}
Baseline	arn:${Partition}:controltower:${Region}::baseline/${BaselineId}
EnabledBaseline	arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}	0
EnabledControl	arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}	0
LandingZone	arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}	0
cur	arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}
Dataset	arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}	0
Job	arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}	0
Project	arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}	0
Recipe	arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}	0
Ruleset	arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}	0
Schedule	arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}	0
assets	arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}
data-grants	arn:${Partition}:dataexchange:${Region}:${Account}:data-grants/${DataGrantId}	0
data-sets	arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}	0
entitled-assets	arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}
entitled-data-sets	arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}
entitled-revisions	arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}
event-actions	arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}	0
jobs	arn:${Partition}:dataexchange:${Region}:${Account}:jobs/${JobId}	202
revisions	arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}	0
pipeline	arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineId}	0
agent	arn:${Partition}:datasync:${Region}:${AccountId}:agent/${AgentId}	0
discoveryjob	arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId}	0
location	arn:${Partition}:datasync:${Region}:${AccountId}:location/${LocationId}	0
storagesystem	arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}	0
task	arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}	0
taskexecution	arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}/execution/${ExecutionId}	0
domain	arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}	0
application	arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}
budget	arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/budget/${BudgetId}	209
farm	arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}	209
fleet	arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}	210
job	arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}/job/${JobId}	211
license-endpoint	arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}	0
monitor	arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}	0
queue	arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}	212
worker	arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId}	210
Graph	arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}	0
artifact	arn:${Partition}:devicefarm:${Region}:${Account}:artifact:${ResourceId}
device	arn:${Partition}:devicefarm:${Region}::device:${ResourceId}	0
deviceinstance	arn:${Partition}:devicefarm:${Region}::deviceinstance:${ResourceId}	0
devicepool	arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}	0
instanceprofile	arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}	0
job	arn:${Partition}:devicefarm:${Region}:${Account}:job:${ResourceId}
networkprofile	arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}	0
project	arn:${Partition}:devicefarm:${Region}:${Account}:project:${ResourceId}	0
run	arn:${Partition}:devicefarm:${Region}:${Account}:run:${ResourceId}	0
sample	arn:${Partition}:devicefarm:${Region}:${Account}:sample:${ResourceId}
session	arn:${Partition}:devicefarm:${Region}:${Account}:session:${ResourceId}	0
suite	arn:${Partition}:devicefarm:${Region}:${Account}:suite:${ResourceId}
test	arn:${Partition}:devicefarm:${Region}:${Account}:test:${ResourceId}
testgrid-project	arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}	0
testgrid-session	arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-session:${ResourceId}	0
upload	arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}
vpceconfiguration	arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}	0
topic	arn:${Partition}:sns:${Region}:${Account}:${TopicName}
dx-gateway	arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}	0
dxcon	arn:${Partition}:directconnect:${Region}:${Account}:dxcon/${ConnectionId}	0
dxlag	arn:${Partition}:directconnect:${Region}:${Account}:dxlag/${LagId}	0
dxvif	arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}	0
policy	arn:${Partition}:dlm:${Region}:${Account}:policy/${ResourceName}	0
Certificate	arn:${Partition}:dms:${Region}:${Account}:cert:*	219
DataMigration	arn:${Partition}:dms:${Region}:${Account}:data-migration:*	220
DataProvider	arn:${Partition}:dms:${Region}:${Account}:data-provider:*	221
Endpoint	arn:${Partition}:dms:${Region}:${Account}:endpoint:*	222
EventSubscription	arn:${Partition}:dms:${Region}:${Account}:es:*	223
InstanceProfile	arn:${Partition}:dms:${Region}:${Account}:instance-profile:*	224
MigrationProject	arn:${Partition}:dms:${Region}:${Account}:migration-project:*	225
ReplicationConfig	arn:${Partition}:dms:${Region}:${Account}:replication-config:*	226
ReplicationInstance	arn:${Partition}:dms:${Region}:${Account}:rep:*	227
ReplicationSubnetGroup	arn:${Partition}:dms:${Region}:${Account}:subgrp:*	228
ReplicationTask	arn:${Partition}:dms:${Region}:${Account}:task:*	229
ReplicationTaskAssessmentRun	arn:${Partition}:dms:${Region}:${Account}:assessment-run:*	230
ReplicationTaskIndividualAssessment	arn:${Partition}:dms:${Region}:${Account}:individual-assessment:*	231
cluster	arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}	0
cluster-snapshot	arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}	0
JobResource	arn:${Partition}:drs:${Region}:${Account}:job/${JobID}	0
LaunchConfigurationTemplateResource	arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}	0
RecoveryInstanceResource	arn:${Partition}:drs:${Region}:${Account}:recovery-instance/${RecoveryInstanceID}	233
ReplicationConfigurationTemplateResource	arn:${Partition}:drs:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}	0
SourceNetworkResource	arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}	0
SourceServerResource	arn:${Partition}:drs:${Region}:${Account}:source-server/${SourceServerID}	0
directory	arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}	0
directory	arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}	0
Cluster	arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}	0
backup	arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/backup/${BackupName}
export	arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/export/${ExportName}
global-table	arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}
import	arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/import/${ImportName}
index	arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}	0
stream	arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/stream/${StreamLabel}
table	arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}	0
snapshot	arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}	253
capacity-block	arn:${Partition}:ec2:${Region}:${Account}:capacity-block/${CapacityBlockId}	254
capacity-manager-data-export	arn:${Partition}:ec2:${Region}:${Account}:capacity-manager-data-export/${CapacityManagerDataExportId}	254
capacity-reservation	arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}	255
capacity-reservation-fleet	arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation-fleet/${CapacityReservationFleetId}	254
carrier-gateway	arn:${Partition}:ec2:${Region}:${Account}:carrier-gateway/${CarrierGatewayId}	256
certificate	arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}
client-vpn-endpoint	arn:${Partition}:ec2:${Region}:${Account}:client-vpn-endpoint/${ClientVpnEndpointId}	257
coip-pool	arn:${Partition}:ec2:${Region}:${Account}:coip-pool/${Ipv4PoolCoipId}	258
customer-gateway	arn:${Partition}:ec2:${Region}:${Account}:customer-gateway/${CustomerGatewayId}	258
declarative-policies-report	arn:${Partition}:ec2:${Region}:${Account}:declarative-policies-report/${DeclarativePoliciesReportId}	258
dedicated-host	arn:${Partition}:ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}	259
dhcp-options	arn:${Partition}:ec2:${Region}:${Account}:dhcp-options/${DhcpOptionsId}	260
egress-only-internet-gateway	arn:${Partition}:ec2:${Region}:${Account}:egress-only-internet-gateway/${EgressOnlyInternetGatewayId}	258
elastic-gpu	arn:${Partition}:ec2:${Region}:${Account}:elastic-gpu/${ElasticGpuId}	261
elastic-inference	arn:${Partition}:elastic-inference:${Region}:${Account}:elastic-inference-accelerator/${AcceleratorId}
elastic-ip	arn:${Partition}:ec2:${Region}:${Account}:elastic-ip/${AllocationId}	262
export-image-task	arn:${Partition}:ec2:${Region}:${Account}:export-image-task/${ExportImageTaskId}	258
export-instance-task	arn:${Partition}:ec2:${Region}:${Account}:export-instance-task/${ExportTaskId}	258
fleet	arn:${Partition}:ec2:${Region}:${Account}:fleet/${FleetId}	254
fpga-image	arn:${Partition}:ec2:${Region}:${Account}:fpga-image/${FpgaImageId}	263
group	arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}
host-reservation	arn:${Partition}:ec2:${Region}:${Account}:host-reservation/${HostReservationId}	258
image	arn:${Partition}:ec2:${Region}::image/${ImageId}	264
image-usage-report	arn:${Partition}:ec2:${Region}:${Account}:image-usage-report/${ImageUsageReportId}	258
import-image-task	arn:${Partition}:ec2:${Region}:${Account}:import-image-task/${ImportImageTaskId}	258
import-snapshot-task	arn:${Partition}:ec2:${Region}:${Account}:import-snapshot-task/${ImportSnapshotTaskId}	258
instance	arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}	265
instance-connect-endpoint	arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}	266
instance-event-window	arn:${Partition}:ec2:${Region}:${Account}:instance-event-window/${InstanceEventWindowId}	254
internet-gateway	arn:${Partition}:ec2:${Region}:${Account}:internet-gateway/${InternetGatewayId}	267
ipam	arn:${Partition}:ec2::${Account}:ipam/${IpamId}	254
ipam-external-resource-verification-token	arn:${Partition}:ec2::${Account}:ipam-external-resource-verification-token/${IpamExternalResourceVerificationTokenId}	254
ipam-policy	arn:${Partition}:ec2::${Account}:ipam-policy/${IpamPolicyId}	254
ipam-pool	arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId}	254
ipam-prefix-list-resolver	arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}	254
ipam-prefix-list-resolver-target	arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver-target/${IpamPrefixListResolverTargetId}	254
ipam-resource-discovery	arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}	254
ipam-resource-discovery-association	arn:${Partition}:ec2::${Account}:ipam-resource-discovery-association/${IpamResourceDiscoveryAssociationId}	258
ipam-scope	arn:${Partition}:ec2::${Account}:ipam-scope/${IpamScopeId}	254
ipv4pool-ec2	arn:${Partition}:ec2:${Region}:${Account}:ipv4pool-ec2/${Ipv4PoolEc2Id}	258
ipv6pool-ec2	arn:${Partition}:ec2:${Region}:${Account}:ipv6pool-ec2/${Ipv6PoolEc2Id}	258
key-pair	arn:${Partition}:ec2:${Region}:${Account}:key-pair/${KeyPairName}	268
launch-template	arn:${Partition}:ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}	269
license-configuration	arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}
local-gateway	arn:${Partition}:ec2:${Region}:${Account}:local-gateway/${LocalGatewayId}	258
local-gateway-route-table	arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table/${LocalGatewayRoutetableId}	270
local-gateway-route-table-virtual-interface-group-association	arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-virtual-interface-group-association/${LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}	258
local-gateway-route-table-vpc-association	arn:${Partition}:ec2:${Region}:${Account}:local-gateway-route-table-vpc-association/${LocalGatewayRouteTableVpcAssociationId}	258
local-gateway-virtual-interface	arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface/${LocalGatewayVirtualInterfaceId}	258
local-gateway-virtual-interface-group	arn:${Partition}:ec2:${Region}:${Account}:local-gateway-virtual-interface-group/${LocalGatewayVirtualInterfaceGroupId}	258
mac-modification-task	arn:${Partition}:ec2:${Region}:${Account}:mac-modification-task/${MacModificationTaskId}	258
natgateway	arn:${Partition}:ec2:${Region}:${Account}:natgateway/${NatGatewayId}	271
network-acl	arn:${Partition}:ec2:${Region}:${Account}:network-acl/${NaclId}	272
network-insights-access-scope	arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope/${NetworkInsightsAccessScopeId}	258
network-insights-access-scope-analysis	arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}	258
network-insights-analysis	arn:${Partition}:ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}	258
network-insights-path	arn:${Partition}:ec2:${Region}:${Account}:network-insights-path/${NetworkInsightsPathId}	258
network-interface	arn:${Partition}:ec2:${Region}:${Account}:network-interface/${NetworkInterfaceId}	273
outpost-lag	arn:${Partition}:ec2:${Region}:${Account}:outpost-lag/${OutpostLagId}	258
placement-group	arn:${Partition}:ec2:${Region}:${Account}:placement-group/${PlacementGroupName}	274
prefix-list	arn:${Partition}:ec2:${Region}:${Account}:prefix-list/${PrefixListId}	275
replace-root-volume-task	arn:${Partition}:ec2:${Region}:${Account}:replace-root-volume-task/${ReplaceRootVolumeTaskId}	258
reserved-instances	arn:${Partition}:ec2:${Region}:${Account}:reserved-instances/${ReservationId}	276
role	arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}
route-server	arn:${Partition}:ec2:${Region}:${Account}:route-server/${RouteServerId}	258
route-server-endpoint	arn:${Partition}:ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}	277
route-server-peer	arn:${Partition}:ec2:${Region}:${Account}:route-server-peer/${RouteServerPeerId}	277
route-table	arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}	278
secondary-interface	arn:${Partition}:ec2:${Region}:${Account}:secondary-interface/${SecondaryInterfaceId}	279
secondary-network	arn:${Partition}:ec2:${Region}:${Account}:secondary-network/${SecondaryNetworkId}	258
secondary-subnet	arn:${Partition}:ec2:${Region}:${Account}:secondary-subnet/${SecondarySubnetId}	258
security-group	arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}	280
security-group-rule	arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}	258
snapshot	arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}	281
spot-fleet-request	arn:${Partition}:ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}	254
spot-instances-request	arn:${Partition}:ec2:${Region}:${Account}:spot-instances-request/${SpotInstanceRequestId}	258
subnet	arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}	282
subnet-cidr-reservation	arn:${Partition}:ec2:${Region}:${Account}:subnet-cidr-reservation/${SubnetCidrReservationId}	258
traffic-mirror-filter	arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter/${TrafficMirrorFilterId}	254
traffic-mirror-filter-rule	arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-filter-rule/${TrafficMirrorFilterRuleId}	254
traffic-mirror-session	arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-session/${TrafficMirrorSessionId}	254
traffic-mirror-target	arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}	258
transit-gateway	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}	283
transit-gateway-attachment	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}	284
transit-gateway-connect-peer	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}	285
transit-gateway-metering-policy	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}	286
transit-gateway-multicast-domain	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}	287
transit-gateway-policy-table	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}	288
transit-gateway-route-table	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}	289
transit-gateway-route-table-announcement	arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table-announcement/${TransitGatewayRouteTableAnnouncementId}	290
verified-access-endpoint	arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint/${VerifiedAccessEndpointId}	270
verified-access-endpoint-target	arn:${Partition}:ec2:${Region}:${Account}:verified-access-endpoint-target/${VerifiedAccessEndpointTargetId}	258
verified-access-group	arn:${Partition}:ec2:${Region}:${Account}:verified-access-group/${VerifiedAccessGroupId}	254
verified-access-instance	arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}	254
verified-access-policy	arn:${Partition}:ec2:${Region}:${Account}:verified-access-policy/${VerifiedAccessPolicyId}	258
verified-access-trust-provider	arn:${Partition}:ec2:${Region}:${Account}:verified-access-trust-provider/${VerifiedAccessTrustProviderId}	254
volume	arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}	291
vpc	arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}	292
vpc-block-public-access-exclusion	arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}	254
vpc-encryption-control	arn:${Partition}:ec2:${Region}:${Account}:vpc-encryption-control/${VpcEncryptionControlId}	270
vpc-endpoint	arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}	293
vpc-endpoint-connection	arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-connection/${VpcEndpointConnectionId}	258
vpc-endpoint-service	arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}	294
vpc-endpoint-service-permission	arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}	258
vpc-flow-log	arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${VpcFlowLogId}	258
vpc-peering-connection	arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}	295
vpn-concentrator	arn:${Partition}:ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}	258
vpn-connection	arn:${Partition}:ec2:${Region}:${Account}:vpn-connection/${VpnConnectionId}	296
vpn-connection-device-type	arn:${Partition}:ec2:${Region}:${Account}:vpn-connection-device-type/${VpnConnectionDeviceTypeId}	297
vpn-gateway	arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}	258
instance	arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}	306
instance-connect-endpoint	arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}	306
repository	arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}	511
registry	arn:${Partition}:ecr-public::${Account}:registry/${RegistryId}
repository	arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}	513
capacity-provider	arn:${Partition}:ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}	514
cluster	arn:${Partition}:ecs:${Region}:${Account}:cluster/${ClusterName}	514
container-instance	arn:${Partition}:ecs:${Region}:${Account}:container-instance/${ClusterName}/${ContainerInstanceId}	514
service	arn:${Partition}:ecs:${Region}:${Account}:service/${ClusterName}/${ServiceName}	514
service-deployment	arn:${Partition}:ecs:${Region}:${Account}:service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId}	515
service-revision	arn:${Partition}:ecs:${Region}:${Account}:service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId}	515
task	arn:${Partition}:ecs:${Region}:${Account}:task/${ClusterName}/${TaskId}	514
task-definition	arn:${Partition}:ecs:${Region}:${Account}:task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber}	514
task-set	arn:${Partition}:ecs:${Region}:${Account}:task-set/${ClusterName}/${ServiceName}/${TaskSetId}	514
access-entry	arn:${Partition}:eks:${Region}:${Account}:access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID}	536
access-policy	arn:${Partition}:eks::aws:cluster-access-policy/${AccessPolicyName}
addon	arn:${Partition}:eks:${Region}:${Account}:addon/${ClusterName}/${AddonName}/${UUID}	0
capability	arn:${Partition}:eks:${Region}:${Account}:capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID}	0
cluster	arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}	0
dashboard	arn:${Partition}:eks:${Region}:${Account}:dashboard/${DashboardName}	0
eks-anywhere-subscription	arn:${Partition}:eks:${Region}:${Account}:eks-anywhere-subscription/${UUID}	0
fargateprofile	arn:${Partition}:eks:${Region}:${Account}:fargateprofile/${ClusterName}/${FargateProfileName}/${UUID}	0
identityproviderconfig	arn:${Partition}:eks:${Region}:${Account}:identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID}	0
nodegroup	arn:${Partition}:eks:${Region}:${Account}:nodegroup/${ClusterName}/${NodegroupName}/${UUID}	0
podidentityassociation	arn:${Partition}:eks:${Region}:${Account}:podidentityassociation/${ClusterName}/${UUID}	0
cluster	arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}	0
cluster	arn:${Partition}:elasticache:${Region}:${Account}:cluster:${CacheClusterId}	542
globalreplicationgroup	arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}	543
parametergroup	arn:${Partition}:elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}	544
replicationgroup	arn:${Partition}:elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}	545
reserved-instance	arn:${Partition}:elasticache:${Region}:${Account}:reserved-instance:${ReservedCacheNodeId}	8
securitygroup	arn:${Partition}:elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}	8
serverlesscache	arn:${Partition}:elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}	546
serverlesscachesnapshot	arn:${Partition}:elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}	547
snapshot	arn:${Partition}:elasticache:${Region}:${Account}:snapshot:${SnapshotName}	547
subnetgroup	arn:${Partition}:elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}	8
user	arn:${Partition}:elasticache:${Region}:${Account}:user:${UserId}	548
usergroup	arn:${Partition}:elasticache:${Region}:${Account}:usergroup:${UserGroupId}	8
application	arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}	0
applicationversion	arn:${Partition}:elasticbeanstalk:${Region}:${Account}:applicationversion/${ApplicationName}/${VersionLabel}	564
configurationtemplate	arn:${Partition}:elasticbeanstalk:${Region}:${Account}:configurationtemplate/${ApplicationName}/${TemplateName}	564
environment	arn:${Partition}:elasticbeanstalk:${Region}:${Account}:environment/${ApplicationName}/${EnvironmentName}	564
platform	arn:${Partition}:elasticbeanstalk:${Region}::platform/${PlatformNameWithVersion}
solutionstack	arn:${Partition}:elasticbeanstalk:${Region}::solutionstack/${SolutionStackName}
access-point	arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}	0
file-system	arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}	0
listener-rule/app	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}	575
listener-rule/net	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}	575
listener/app	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}	575
listener/gwy	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}	575
listener/net	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}	575
loadbalancer	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}	575
loadbalancer/app/	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}	575
loadbalancer/gwy/	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId}	575
loadbalancer/net/	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}	575
targetgroup	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${TargetGroupName}/${TargetGroupId}	575
truststore	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:truststore/${TrustStoreName}/${TrustStoreId}	575
cluster	arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}	585
editor	arn:${Partition}:elasticmapreduce:${Region}:${Account}:editor/${EditorId}	585
notebook-execution	arn:${Partition}:elasticmapreduce:${Region}:${Account}:notebook-execution/${NotebookExecutionId}	585
studio	arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}	585
job	arn:${Partition}:elastictranscoder:${Region}:${Account}:job/${JobId}
pipeline	arn:${Partition}:elastictranscoder:${Region}:${Account}:pipeline/${PipelineId}
preset	arn:${Partition}:elastictranscoder:${Region}:${Account}:preset/${PresetId}
quote	arn:${Partition}:elemental-appliances-software:${Region}:${Account}:quote/${ResourceId}
feed	arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}	0
case	arn:${Partition}:elemental-support-cases::${Account}:case/${ResourceId}	0
jobRun	arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId}	0
jobTemplate	arn:${Partition}:emr-containers:${Region}:${Account}:/jobtemplates/${JobTemplateId}	0
managedEndpoint	arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId}	0
securityConfiguration	arn:${Partition}:emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}	0
virtualCluster	arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}	0
application	arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}	0
jobRun	arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/jobruns/${JobRunId}	0
IdMappingWorkflow	arn:${Partition}:entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}	0
IdNamespace	arn:${Partition}:entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}	0
MatchingWorkflow	arn:${Partition}:entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}	0
ProviderService	arn:${Partition}:entityresolution:${Region}:${Account}:providerservice/${ProviderName}/${ProviderServiceName}	0
SchemaMapping	arn:${Partition}:entityresolution:${Region}:${Account}:schemamapping/${SchemaName}	0
application	arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId}	0
datasource	arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}	0
domain	arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}	0
es_role	arn:${Partition}:iam::${Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService	0
opensearchservice_role	arn:${Partition}:iam::${Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService	0
alias	arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}
api-destination	arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}
archive	arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}
connection	arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}
create-snapshot	arn:${Partition}:events:${Region}:${Account}:target/create-snapshot
endpoint	arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}
event-bus	arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}	0
event-source	arn:${Partition}:events:${Region}::event-source/${EventSourceName}
key	arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}
reboot-instance	arn:${Partition}:events:${Region}:${Account}:target/reboot-instance
replay	arn:${Partition}:events:${Region}:${Account}:replay/${ReplayName}
rule-on-custom-event-bus	arn:${Partition}:events:${Region}:${Account}:rule/${EventBusName}/${RuleName}	0
rule-on-default-event-bus	arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}	0
stop-instance	arn:${Partition}:events:${Region}:${Account}:target/stop-instance
terminate-instance	arn:${Partition}:events:${Region}:${Account}:target/terminate-instance
Experiment	arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/experiment/${ExperimentName}	0
Feature	arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/feature/${FeatureName}	0
Launch	arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/launch/${LaunchName}	0
Project	arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}	0
Segment	arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}	0
environment	arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier}	0
execute-api-domain	arn:${Partition}:execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}
execute-api-general	arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}	598
environment	arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}	0
kxCluster	arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster}	0
kxDatabase	arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}	0
kxDataview	arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview}	0
kxEnvironment	arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}	0
kxScalingGroup	arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup}	0
kxUser	arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxUser/${UserName}	0
kxVolume	arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume}	0
user	arn:${Partition}:finspace:${Region}:${Account}:user/${UserId}	0
credential	arn:${Partition}:finspace-api:${Region}:${Account}:/credentials/programmatic
deliverystream	arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}	0
action	arn:${Partition}:fis:${Region}:${Account}:action/${Id}	0
experiment	arn:${Partition}:fis:${Region}:${Account}:experiment/${Id}	0
experiment-template	arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}	0
safety-lever	arn:${Partition}:fis:${Region}:${Account}:safety-lever/${Id}
applications-list	arn:${Partition}:fms:${Region}:${Account}:applications-list/${Id}	0
policy	arn:${Partition}:fms:${Region}:${Account}:policy/${Id}	0
protocols-list	arn:${Partition}:fms:${Region}:${Account}:protocols-list/${Id}	0
resource-set	arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}	0
algorithm	arn:${Partition}:forecast:::algorithm/${ResourceId}
dataset	arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}	0
datasetGroup	arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}	0
datasetImportJob	arn:${Partition}:forecast:${Region}:${Account}:dataset-import-job/${ResourceId}	0
endpoint	arn:${Partition}:forecast:${Region}:${Account}:forecast-endpoint/${ResourceId}	0
explainability	arn:${Partition}:forecast:${Region}:${Account}:explainability/${ResourceId}	0
explainabilityExport	arn:${Partition}:forecast:${Region}:${Account}:explainability-export/${ResourceId}	0
forecast	arn:${Partition}:forecast:${Region}:${Account}:forecast/${ResourceId}	0
forecastExport	arn:${Partition}:forecast:${Region}:${Account}:forecast-export-job/${ResourceId}	0
monitor	arn:${Partition}:forecast:${Region}:${Account}:monitor/${ResourceId}	0
predictor	arn:${Partition}:forecast:${Region}:${Account}:predictor/${ResourceId}	0
predictorBacktestExportJob	arn:${Partition}:forecast:${Region}:${Account}:predictor-backtest-export-job/${ResourceId}	0
whatIfAnalysis	arn:${Partition}:forecast:${Region}:${Account}:what-if-analysis/${ResourceId}	0
whatIfForecast	arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast/${ResourceId}	0
whatIfForecastExport	arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast-export/${ResourceId}	0
batch-import	arn:${Partition}:frauddetector:${Region}:${Account}:batch-import/${ResourcePath}	0
batch-prediction	arn:${Partition}:frauddetector:${Region}:${Account}:batch-prediction/${ResourcePath}	0
detector	arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}	0
detector-version	arn:${Partition}:frauddetector:${Region}:${Account}:detector-version/${ResourcePath}	0
entity-type	arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}	0
event-type	arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}	0
external-model	arn:${Partition}:frauddetector:${Region}:${Account}:external-model/${ResourcePath}	0
label	arn:${Partition}:frauddetector:${Region}:${Account}:label/${ResourcePath}	0
list	arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}	0
model	arn:${Partition}:frauddetector:${Region}:${Account}:model/${ResourcePath}	0
model-version	arn:${Partition}:frauddetector:${Region}:${Account}:model-version/${ResourcePath}	0
outcome	arn:${Partition}:frauddetector:${Region}:${Account}:outcome/${ResourcePath}	0
rule	arn:${Partition}:frauddetector:${Region}:${Account}:rule/${ResourcePath}	0
variable	arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}	0
configuration	arn:${Partition}:freertos:${Region}:${Account}:configuration/${ConfigurationName}	0
subscription	arn:${Partition}:freertos:${Region}:${Account}:subscription/${SubscriptionID}	0
association	arn:${Partition}:fsx:${Region}:${Account}:association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId}	0
backup	arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}	0
file-cache	arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}	0
file-system	arn:${Partition}:fsx:${Region}:${Account}:file-system/${FileSystemId}	0
snapshot	arn:${Partition}:fsx:${Region}:${Account}:snapshot/${VolumeId}/${SnapshotId}	0
storage-virtual-machine	arn:${Partition}:fsx:${Region}:${Account}:storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId}	0
task	arn:${Partition}:fsx:${Region}:${Account}:task/${TaskId}	0
volume	arn:${Partition}:fsx:${Region}:${Account}:volume/${FileSystemId}/${VolumeId}	0
alias	arn:${Partition}:gamelift:${Region}::alias/${AliasId}	0
build	arn:${Partition}:gamelift:${Region}:${Account}:build/${BuildId}	0
containerFleet	arn:${Partition}:gamelift:${Region}:${Account}:containerfleet/${FleetId}	0
containerGroupDefinition	arn:${Partition}:gamelift:${Region}:${Account}:containergroupdefinition/${Name}	0
fleet	arn:${Partition}:gamelift:${Region}:${Account}:fleet/${FleetId}	0
gameServerGroup	arn:${Partition}:gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}	0
gameSessionQueue	arn:${Partition}:gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}	0
location	arn:${Partition}:gamelift:${Region}:${Account}:location/${LocationId}	0
matchmakingConfiguration	arn:${Partition}:gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}	0
matchmakingRuleSet	arn:${Partition}:gamelift:${Region}:${Account}:matchmakingruleset/${MatchmakingRuleSetName}	0
script	arn:${Partition}:gamelift:${Region}:${Account}:script/${ScriptId}	0
application	arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}	0
stream group	arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}	0
api-key	arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}	0
geofence-collection	arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${GeofenceCollectionName}	604
map	arn:${Partition}:geo:${Region}:${Account}:map/${MapName}	0
place-index	arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}	0
route-calculator	arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}	0
tracker	arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}	605
provider	arn:${Partition}:geo-maps:${Region}::provider/default
provider	arn:${Partition}:geo-places:${Region}::provider/default
provider	arn:${Partition}:geo-routes:${Region}::provider/default
vault	arn:${Partition}:glacier:${Region}:${Account}:vaults/${VaultName}
accelerator	arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}	0
attachment	arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}	0
endpointgroup	arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId}	0
listener	arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}	0
blueprint	arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}	0
catalog	arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}	0
completion	arn:${Partition}:glue:${Region}:${Account}:completion/${CompletionId}
connection	arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}	0
connectionType	arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}	0
crawler	arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}	0
customEntityType	arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}	0
dataQualityRuleset	arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}	0
database	arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}	0
devendpoint	arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}	0
integration	arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}	0
integrationResourceProperty	arn:${Partition}:glue:${Region}:${Account}:integrationresourceproperty/${ResourceType}/${ResourceName}	0
job	arn:${Partition}:glue:${Region}:${Account}:job/${JobName}	0
mlTransform	arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}	0
registry	arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}	0
rootcatalog	arn:${Partition}:glue:${Region}:${Account}:catalog
schema	arn:${Partition}:glue:${Region}:${Account}:schema/${SchemaName}	0
session	arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}	0
table	arn:${Partition}:glue:${Region}:${Account}:table/${DatabaseName}/${TableName}
tableversion	arn:${Partition}:glue:${Region}:${Account}:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}
trigger	arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}	0
usageProfile	arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}	0
userdefinedfunction	arn:${Partition}:glue:${Region}:${Account}:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}
workflow	arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}	0
workspace	arn:${Partition}:grafana:${Region}:${Account}:/workspaces/${ResourceId}	0
bulkDeployment	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/bulk/deployments/${BulkDeploymentId}	0
certificateAuthority	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId}
component	arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}	0
componentVersion	arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}:versions:${ComponentVersion}	0
connectivityInfo	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/connectivityInfo
connectorDefinition	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}	0
connectorDefinitionVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId}
coreDefinition	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}	0
coreDefinitionVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId}
coreDevice	arn:${Partition}:greengrass:${Region}:${Account}:coreDevices:${CoreDeviceThingName}	0
deployment	arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}	0
deviceDefinition	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}	0
deviceDefinitionVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId}
functionDefinition	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}	0
functionDefinitionVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId}
group	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}	0
groupVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/versions/${VersionId}
loggerDefinition	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}	0
loggerDefinitionVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId}
resourceDefinition	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}	0
resourceDefinitionVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId}
subscriptionDefinition	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}	0
subscriptionDefinitionVersion	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId}
thing	arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}
thingRuntimeConfig	arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/runtimeconfig
Agent	arn:${Partition}:groundstation:${Region}:${Account}:agent/${AgentId}	618
Config	arn:${Partition}:groundstation:${Region}:${Account}:config/${ConfigType}/${ConfigId}	619
Contact	arn:${Partition}:groundstation:${Region}:${Account}:contact/${ContactId}	620
DataflowEndpointGroup	arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}	621
EphemerisItem	arn:${Partition}:groundstation:${Region}:${Account}:ephemeris/${EphemerisId}	622
GroundStationResource	arn:${Partition}:groundstation:${Region}:${Account}:groundstation:${GroundStationId}	623
MissionProfile	arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}	624
Satellite	arn:${Partition}:groundstation:${Region}:${Account}:satellite/${SatelliteId}	625
detector	arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}	0
filter	arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/filter/${FilterName}	0
ipset	arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/ipset/${IPSetId}	0
malwareprotectionplan	arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}	0
publishingDestination	arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/publishingdestination/${PublishingDestinationId}	0
threatentityset	arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatentityset/${ThreatEntitySetId}	0
threatintelset	arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/threatintelset/${ThreatIntelSetId}	0
trustedentityset	arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}/trustedentityset/${TrustedEntitySetId}	0
event	arn:${Partition}:health:*::event/${Service}/${EventTypeCode}/*
Agent	arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/agent/${AgentId}	0
Domain	arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}	0
Integration	arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/integration/${IntegrationId}	0
PatientInsightsJob	arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/patient-insights-job/${JobId}	0
Session	arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/session/${SessionId}	0
Subscription	arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}/subscription/${SubscriptionId}	0
datastore	arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}	0
screen	arn:${Partition}:honeycode:${Region}:${Account}:screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}
screen-automation	arn:${Partition}:honeycode:${Region}:${Account}:screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId}
table	arn:${Partition}:honeycode:${Region}:${Account}:table:workbook/${WorkbookId}/table/${TableId}
workbook	arn:${Partition}:honeycode:${Region}:${Account}:workbook:workbook/${WorkbookId}
access-report	arn:${Partition}:iam::${Account}:access-report/${EntityPath}
assumed-role	arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}
delegation-request	arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}	627
federated-user	arn:${Partition}:iam::${Account}:federated-user/${UserName}
group	arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}
instance-profile	arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}	0
mfa	arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}	0
oidc-provider	arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}	0
policy	arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}	0
role	arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}	628
saml-provider	arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}	0
server-certificate	arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}	0
sms-mfa	arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}
user	arn:${Partition}:iam::${Account}:user/${UserNameWithPath}	628
SyncProfileResource	arn:${Partition}:identity-sync:${Region}:${Account}:profile/${SyncProfileName}
SyncTargetResource	arn:${Partition}:identity-sync:${Region}:${Account}:target/${SyncProfileName}/${SyncTargetName}
AllGroupMemberships	arn:${Partition}:identitystore:::membership/*
AllGroups	arn:${Partition}:identitystore:::group/*
AllUsers	arn:${Partition}:identitystore:::user/*
Group	arn:${Partition}:identitystore:::group/${GroupId}
GroupMembership	arn:${Partition}:identitystore:::membership/${MembershipId}
Identitystore	arn:${Partition}:identitystore::${Account}:identitystore/${IdentityStoreId}
User	arn:${Partition}:identitystore:::user/${UserId}
allComponentBuildVersions	arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/*
allImageBuildVersions	arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/*
allWorkflowBuildVersions	arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/*
component	arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion}	0
containerRecipe	arn:${Partition}:imagebuilder:${Region}:${Account}:container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion}	0
distributionConfiguration	arn:${Partition}:imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}	0
image	arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/${ImageBuildVersion}	0
imagePipeline	arn:${Partition}:imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}	0
imageRecipe	arn:${Partition}:imagebuilder:${Region}:${Account}:image-recipe/${ImageRecipeName}/${ImageRecipeVersion}	0
imageVersion	arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}	0
infrastructureConfiguration	arn:${Partition}:imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}	0
lifecycleExecution	arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-execution/${LifecycleExecutionId}
lifecyclePolicy	arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}	0
workflow	arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion}	0
workflowExecution	arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-execution/${WorkflowExecutionId}
workflowStepExecution	arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-step-execution/${WorkflowStepExecutionId}
CIS Scan Configuration	arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/cis-configuration/${CISScanConfigurationId}	0
Code Security Integration	arn:${Partition}:inspector2:${Region}:${Account}:codesecurity-integration/${CodeSecurityIntegrationId}	0
Code Security Scan Configuration	arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/codesecurity-configuration/${CodeSecurityScanConfigurationId}	0
Filter	arn:${Partition}:inspector2:${Region}:${Account}:owner/${OwnerId}/filter/${FilterId}	0
Finding	arn:${Partition}:inspector2:${Region}:${Account}:finding/${FindingId}
connection	arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}	0
environment	arn:${Partition}:interconnect:${Region}:${Account}:environment/${Id}
HealthEvent	arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}/health-event/${EventId}	0
InternetEvent	arn:${Partition}:internetmonitor::${Account}:internet-event/${InternetEventId}
Monitor	arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}	0
invoice-unit	arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier}	0
procurement-portal-preference	arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier}	0
authorizer	arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}	0
billinggroup	arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}	0
cacert	arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}	0
cert	arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}
certificateprovider	arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}	0
client	arn:${Partition}:iot:${Region}:${Account}:client/${ClientId}
command	arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}	0
custommetric	arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}	0
destination	arn:${Partition}:iot:${Region}:${Account}:ruledestination/${DestinationType}/${Uuid}
dimension	arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}	0
domainconfiguration	arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${Id}	0
dynamicthinggroup	arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}	0
fleetmetric	arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}	0
index	arn:${Partition}:iot:${Region}:${Account}:index/${IndexName}
job	arn:${Partition}:iot:${Region}:${Account}:job/${JobId}	0
jobtemplate	arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}	0
mitigationaction	arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}	0
otaupdate	arn:${Partition}:iot:${Region}:${Account}:otaupdate/${OtaUpdateId}	0
package	arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}	0
packageversion	arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}/version/${VersionName}	0
policy	arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}	0
provisioningtemplate	arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${ProvisioningTemplate}	0
rolealias	arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}	0
rule	arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}	0
scheduledaudit	arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduleName}	0
securityprofile	arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}	0
stream	arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}	0
thing	arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}
thinggroup	arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}	0
thingtype	arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}	0
topic	arn:${Partition}:iot:${Region}:${Account}:topic/${TopicName}
topicfilter	arn:${Partition}:iot:${Region}:${Account}:topicfilter/${TopicFilter}
tunnel	arn:${Partition}:iot:${Region}:${Account}:tunnel/${TunnelId}	0
channel	arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}	654
dataset	arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}	654
datastore	arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}	654
pipeline	arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}	654
Suitedefinition	arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}	0
Suiterun	arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suiterun/${SuiteDefinitionId}/${SuiteRunId}	0
alarmModel	arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}	0
detectorModel	arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}	0
input	arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}	0
application	arn:${Partition}:iotfleethub:${Region}:${Account}:application/${ApplicationId}	0
campaign	arn:${Partition}:iotfleetwise:${Region}:${Account}:campaign/${CampaignName}	0
decodermanifest	arn:${Partition}:iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}	0
fleet	arn:${Partition}:iotfleetwise:${Region}:${Account}:fleet/${FleetId}	0
modelmanifest	arn:${Partition}:iotfleetwise:${Region}:${Account}:model-manifest/${Name}	0
signalcatalog	arn:${Partition}:iotfleetwise:${Region}:${Account}:signal-catalog/${Name}	0
statetemplate	arn:${Partition}:iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}	0
vehicle	arn:${Partition}:iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}	0
thing	arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}
account-association	arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:account-association/${AccountAssociationId}	0
credential-locker	arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:credential-locker/${Identifier}	0
managed-thing	arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:managed-thing/${Identifier}	0
ota-task	arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:ota-task/${Identifier}	0
provisioning-profile	arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:provisioning-profile/${Identifier}	0
access-policy	arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}	0
asset	arn:${Partition}:iotsitewise:${Region}:${Account}:asset/${AssetId}	0
asset-model	arn:${Partition}:iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}	0
computation-model	arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}	0
dashboard	arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}	0
dataset	arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}	0
gateway	arn:${Partition}:iotsitewise:${Region}:${Account}:gateway/${GatewayId}	0
portal	arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}	0
project	arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}	0
time-series	arn:${Partition}:iotsitewise:${Region}:${Account}:time-series/${TimeSeriesId}	0
componentType	arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/component-type/${ComponentTypeId}	0
entity	arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/entity/${EntityId}	0
metadataTransferJob	arn:${Partition}:iottwinmaker:${Region}:${Account}:metadata-transfer-job/${MetadataTransferJobId}
scene	arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/scene/${SceneId}	0
syncJob	arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/sync-job/${SyncJobId}	0
workspace	arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}	0
Destination	arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}	0
DeviceProfile	arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}	0
FuotaTask	arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}	0
ImportTask	arn:${Partition}:iotwireless:${Region}:${Account}:ImportTask/${ImportTaskId}	0
MulticastGroup	arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}	0
NetworkAnalyzerConfiguration	arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}	0
ServiceProfile	arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}	0
SidewalkAccount	arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${SidewalkAccountId}	0
WirelessDevice	arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}	0
WirelessGateway	arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}	0
WirelessGatewayTaskDefinition	arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}	0
cert	arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}
thing	arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}
attachment	arn:${Partition}:iq:${Region}::attachment/${AttachmentId}
buyer	arn:${Partition}:iq:${Region}::buyer/${BuyerId}
call	arn:${Partition}:iq:${Region}::call/${CallId}
company	arn:${Partition}:iq:${Region}::company/${CompanyId}
conversation	arn:${Partition}:iq:${Region}::conversation/${ConversationId}
expert	arn:${Partition}:iq:${Region}::expert/${ExpertId}
listing	arn:${Partition}:iq:${Region}::listing/${ListingId}
paymentRequest	arn:${Partition}:iq:${Region}::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId}
paymentSchedule	arn:${Partition}:iq:${Region}::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId}
permission	arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}
proposal	arn:${Partition}:iq:${Region}::proposal/${ConversationId}/${ProposalId}
request	arn:${Partition}:iq:${Region}::request/${RequestId}
seller	arn:${Partition}:iq:${Region}::seller/${SellerAwsAccountId}
token	arn:${Partition}:iq:${Region}::token/${TokenId}
permission	arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}
Channel	arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}	0
Composition	arn:${Partition}:ivs:${Region}:${Account}:composition/${ResourceId}	0
Encoder-Configuration	arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}	0
Ingest-Configuration	arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}	0
Playback-Key-Pair	arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}	0
Playback-Restriction-Policy	arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}	0
Public-Key	arn:${Partition}:ivs:${Region}:${Account}:public-key/${ResourceId}	0
Recording-Configuration	arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}	0
Stage	arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}	0
Storage-Configuration	arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}	0
Stream-Key	arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}	0
Logging-Configuration	arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}	0
Room	arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}	0
cluster	arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${Uuid}	0
configuration	arn:${Partition}:kafka:${Region}:${Account}:configuration/${ConfigurationName}/${Uuid}
group	arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}
replicator	arn:${Partition}:kafka:${Region}:${Account}:replicator/${ReplicatorName}/${Uuid}	0
topic	arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}
transactional-id	arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}
vpc-connection	arn:${Partition}:kafka:${Region}:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid}	0
cluster	arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${ClusterUuid}	0
group	arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}
topic	arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}
transactional-id	arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}
connector	arn:${Partition}:kafkaconnect:${Region}:${Account}:connector/${ConnectorName}/${UUID}	0
connector operation	arn:${Partition}:kafkaconnect:${Region}:${Account}:connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID}	0
custom plugin	arn:${Partition}:kafkaconnect:${Region}:${Account}:custom-plugin/${CustomPluginName}/${UUID}	0
worker configuration	arn:${Partition}:kafkaconnect:${Region}:${Account}:worker-configuration/${WorkerConfigurationName}/${UUID}	0
access-control-configuration	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/access-control-configuration/${AccessControlConfigurationId}
data-source	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/data-source/${DataSourceId}	0
experience	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/experience/${ExperienceId}
faq	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/faq/${FaqId}	0
featured-results-set	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/featured-results-set/${FeaturedResultsSetId}	0
index	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}	0
query-suggestions-block-list	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId}	0
thesaurus	arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/thesaurus/${ThesaurusId}	0
rescore-execution-plan	arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}	0
consumer	arn:${Partition}:kinesis:${Region}:${Account}:${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp}	0
kmsKey	arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}
stream	arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}	0
application	arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}	0
channel	arn:${Partition}:kinesisvideo:${Region}:${Account}:channel/${ChannelName}/${CreationTime}	0
stream	arn:${Partition}:kinesisvideo:${Region}:${Account}:stream/${StreamName}/${CreationTime}	0
alias	arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}
key	arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}	663
capacityProvider	arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}	0
code signing config	arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}	0
durable execution	arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}/durable-execution/${ExecutionName}/${ExecutionId}
eventSourceMapping	arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}	0
function	arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}	0
function alias	arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}	0
function version	arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}	0
layer	arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}
layerVersion	arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}
deployment	arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}	0
bot	arn:${Partition}:lex:${Region}:${Account}:bot/${BotId}	0
bot alias	arn:${Partition}:lex:${Region}:${Account}:bot-alias/${BotId}/${BotAliasId}	0
bot version	arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}:${BotVersion}	0
channel	arn:${Partition}:lex:${Region}:${Account}:bot-channel:${BotName}:${BotAlias}:${ChannelName}	0
intent version	arn:${Partition}:lex:${Region}:${Account}:intent:${IntentName}:${IntentVersion}
slottype version	arn:${Partition}:lex:${Region}:${Account}:slottype:${SlotName}:${SlotVersion}
test set	arn:${Partition}:lex:${Region}:${Account}:test-set/${TestSetId}	0
grant	arn:${Partition}:license-manager::${Account}:grant:${GrantId}	0
license	arn:${Partition}:license-manager::${Account}:license:${LicenseId}	0
license-asset-group	arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}	0
license-asset-ruleset	arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}	0
license-configuration	arn:${Partition}:license-manager:${Region}:${Account}:license-configuration:${LicenseConfigurationId}	701
report-generator	arn:${Partition}:license-manager:${Region}:${Account}:report-generator:${ReportGeneratorId}	701
subscription-provider	arn:${Partition}:license-manager-linux-subscriptions:${Region}:${Account}:subscription-provider/${SubscriptionProviderId}	0
identity-provider	arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:identity-provider/${IdentityProviderId}	0
instance-user	arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:instance-user/${InstanceUserId}	0
license-server-endpoint	arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:license-server-endpoint/${LicenseServerEndpointId}	0
product-subscription	arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:product-subscription/${ProductSubscriptionId}	0
Alarm	arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}
Bucket	arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}	0
Certificate	arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}	0
CloudFormationStackRecord	arn:${Partition}:lightsail:${Region}:${Account}:CloudFormationStackRecord/${Id}
ContactMethod	arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}	0
ContainerService	arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}	0
Disk	arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}	0
DiskSnapshot	arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}	0
Distribution	arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}	0
Domain	arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}	0
ExportSnapshotRecord	arn:${Partition}:lightsail:${Region}:${Account}:ExportSnapshotRecord/${Id}
Instance	arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}	0
InstanceSnapshot	arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}	0
KeyPair	arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}	0
LoadBalancer	arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}	0
LoadBalancerTlsCertificate	arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}
RelationalDatabase	arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}	0
RelationalDatabaseSnapshot	arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabaseSnapshot/${Id}	0
StaticIp	arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}	0
anomaly-detector	arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}	0
delivery	arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}	0
delivery-destination	arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}	0
delivery-source	arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}	0
destination	arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}	0
log-group	arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}	0
log-stream	arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}	0
lookup-table	arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}	0
scheduled-query	arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}	0
dataset	arn:${Partition}:lookoutequipment:${Region}:${Account}:dataset/${DatasetName}/${DatasetId}	0
inference-scheduler	arn:${Partition}:lookoutequipment:${Region}:${Account}:inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId}	0
label-group	arn:${Partition}:lookoutequipment:${Region}:${Account}:label-group/${LabelGroupName}/${LabelGroupId}	0
model	arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}	0
model-version	arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber}	0
Alert	arn:${Partition}:lookoutmetrics:${Region}:${Account}:Alert:${AlertName}	0
AnomalyDetector	arn:${Partition}:lookoutmetrics:${Region}:${Account}:AnomalyDetector:${AnomalyDetectorName}	0
MetricSet	arn:${Partition}:lookoutmetrics:${Region}:${Account}:MetricSet/${AnomalyDetectorName}/${MetricSetName}	0
model	arn:${Partition}:lookoutvision:${Region}:${Account}:model/${ProjectName}/${ModelVersion}	0
project	arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}
Application	arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}	0
Environment	arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}	0
batchprediction	arn:${Partition}:machinelearning:${Region}:${Account}:batchprediction/${BatchPredictionId}
datasource	arn:${Partition}:machinelearning:${Region}:${Account}:datasource/${DatasourceId}
evaluation	arn:${Partition}:machinelearning:${Region}:${Account}:evaluation/${EvaluationId}
mlmodel	arn:${Partition}:machinelearning:${Region}:${Account}:mlmodel/${MlModelId}
AllowList	arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}	0
ClassificationJob	arn:${Partition}:macie2:${Region}:${Account}:classification-job/${ResourceId}	0
CustomDataIdentifier	arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}	0
FindingsFilter	arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}	0
Member	arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}	0
accessor	arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}	0
invitation	arn:${Partition}:managedblockchain:${Region}:${Account}:invitations/${InvitationId}	0
member	arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}	0
network	arn:${Partition}:managedblockchain:${Region}::networks/${NetworkId}	0
node	arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}	0
proposal	arn:${Partition}:managedblockchain:${Region}::proposals/${ProposalId}	0
agreement	arn:${Partition}:mapcredits:::${Agreement}/${AgreementId}
Bridge	arn:${Partition}:mediaconnect:${Region}:${Account}:bridge:${BridgeId}:${BridgeName}
Entitlement	arn:${Partition}:mediaconnect:${Region}:${Account}:entitlement:${FlowId}:${EntitlementName}	0
Flow	arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}	0
Gateway	arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}
GatewayInstance	arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}:instance:${InstanceId}
MediaStream	arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName}	0
Offering	arn:${Partition}:mediaconnect:${Region}:offering:${OfferingId}
Output	arn:${Partition}:mediaconnect:${Region}:${Account}:output:${OutputId}:${OutputName}	0
Reservation	arn:${Partition}:mediaconnect:${Region}:${Account}:reservation:${ReservationId}:${ReservationName}
RouterInput	arn:${Partition}:mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}	0
RouterNetworkInterface	arn:${Partition}:mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}	0
RouterOutput	arn:${Partition}:mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}	0
Source	arn:${Partition}:mediaconnect:${Region}:${Account}:source:${SourceId}:${SourceName}	0
VpcInterface	arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName}	0
CertificateAssociation	arn:${Partition}:mediaconvert:${Region}:${Account}:certificates/${CertificateArn}
Job	arn:${Partition}:mediaconvert:${Region}:${Account}:jobs/${JobId}	0
JobTemplate	arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}	0
Preset	arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}	0
Queue	arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}	0
channel	arn:${Partition}:medialive:${Region}:${Account}:channel:${ChannelId}	0
channel-placement-group	arn:${Partition}:medialive:${Region}:${Account}:channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId}	0
cloudwatch-alarm-template	arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}	0
cloudwatch-alarm-template-group	arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}	0
cluster	arn:${Partition}:medialive:${Region}:${Account}:cluster:${ClusterId}	0
eventbridge-rule-template	arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}	0
eventbridge-rule-template-group	arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}	0
input	arn:${Partition}:medialive:${Region}:${Account}:input:${InputId}	0
input-device	arn:${Partition}:medialive:${Region}:${Account}:inputDevice:${DeviceId}
input-security-group	arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}	0
multiplex	arn:${Partition}:medialive:${Region}:${Account}:multiplex:${MultiplexId}	0
network	arn:${Partition}:medialive:${Region}:${Account}:network:${NetworkId}	0
node	arn:${Partition}:medialive:${Region}:${Account}:node:${ClusterId}/${NodeId}	0
offering	arn:${Partition}:medialive:${Region}:${Account}:offering:${OfferingId}
reservation	arn:${Partition}:medialive:${Region}:${Account}:reservation:${ReservationId}	0
sdi-source	arn:${Partition}:medialive:${Region}:${Account}:sdiSource:${SdiSourceId}	0
signal-map	arn:${Partition}:medialive:${Region}:${Account}:signal-map:${SignalMapId}	0
channels	arn:${Partition}:mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}	0
harvest_jobs	arn:${Partition}:mediapackage:${Region}:${Account}:harvest_jobs/${HarvestJobIdentifier}	0
origin_endpoints	arn:${Partition}:mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}	0
assets	arn:${Partition}:mediapackage-vod:${Region}:${Account}:assets/${AssetIdentifier}	0
packaging-configurations	arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}	0
packaging-groups	arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-groups/${PackagingGroupIdentifier}	0
Channel	arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}	0
ChannelGroup	arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}	0
ChannelPolicy	arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}
HarvestJob	arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName}	0
OriginEndpoint	arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}	0
OriginEndpointPolicy	arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}
container	arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}	0
folder	arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${FolderPath}
object	arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${ObjectPath}
channel	arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}	0
liveSource	arn:${Partition}:mediatailor:${Region}:${Account}:liveSource/${SourceLocationName}/${LiveSourceName}	0
playbackConfiguration	arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}	0
prefetchSchedule	arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}
program	arn:${Partition}:mediatailor:${Region}:${Account}:program/${ChannelName}/${ProgramName}
sourceLocation	arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${SourceLocationName}	0
vodSource	arn:${Partition}:mediatailor:${Region}:${Account}:vodSource/${SourceLocationName}/${VodSourceName}	0
datastore	arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}	0
imageset	arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}/imageset/${ImageSetId}	0
acl	arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}	0
cluster	arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}	0
multiregioncluster	arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}	708
multiregionparametergroup	arn:${Partition}:memorydb::${Account}:multiregionparametergroup/${MultiRegionParameterGroupName}
parametergroup	arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}	0
reservednode	arn:${Partition}:memorydb:${Region}:${Account}:reservednode/${ReservationID}	0
snapshot	arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}	0
subnetgroup	arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}	0
user	arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}	0
AutomationRunResource	arn:${Partition}:mgh:${Region}:${Account}:automation-run/${RunID}	712
AutomationUnitResource	arn:${Partition}:mgh:${Region}:${Account}:automation-unit/${AutomationUnitId}	713
ConnectionResource	arn:${Partition}:mgh:${Region}:${Account}:${ConnectionArn}	714
migrationTask	arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}/migrationTask/${Task}
progressUpdateStream	arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}
ApplicationResource	arn:${Partition}:mgn:${Region}:${Account}:application/${ApplicationID}	0
ConnectorResource	arn:${Partition}:mgn:${Region}:${Account}:connector/${ConnectorID}	0
ExportResource	arn:${Partition}:mgn:${Region}:${Account}:export/${ExportID}	0
ImportResource	arn:${Partition}:mgn:${Region}:${Account}:import/${ImportID}	0
JobResource	arn:${Partition}:mgn:${Region}:${Account}:job/${JobID}	0
LaunchConfigurationTemplateResource	arn:${Partition}:mgn:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}	0
NetworkMigrationDefinitionResource	arn:${Partition}:mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}	0
ReplicationConfigurationTemplateResource	arn:${Partition}:mgn:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}	0
SourceServerResource	arn:${Partition}:mgn:${Region}:${Account}:source-server/${SourceServerID}	0
VcenterClientResource	arn:${Partition}:mgn:${Region}:${Account}:vcenter-client/${VcenterClientID}	0
WaveResource	arn:${Partition}:mgn:${Region}:${Account}:wave/${WaveID}	0
template	arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:template/${ResourceId}	0
workflow	arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:workflow/${ResourceId}	0
app	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}	0
application-metrics	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/kpis/daterange/${KpiName}
apps	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/*
attribute	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/attributes/${AttributeType}
campaign	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}	0
campaign-metrics	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/campaigns/${CampaignId}/kpis/daterange/${KpiName}
channel	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels/${ChannelType}
channels	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/channels
endpoint	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/endpoints/${EndpointId}
event-stream	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream
events	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/events
export-job	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/export/${JobId}
import-job	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/jobs/import/${JobId}
journey	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}	0
journey-execution-activity-metrics	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/activities/${JourneyActivityId}/execution-metrics
journey-execution-metrics	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/execution-metrics
journey-metrics	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys/${JourneyId}/kpis/daterange/${KpiName}
journeys	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/journeys
messages	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/messages
otp	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/otp
phone-number-validate	arn:${Partition}:mobiletargeting:${Region}:${Account}:phone/number/validate
recommender	arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/${RecommenderId}
recommenders	arn:${Partition}:mobiletargeting:${Region}:${Account}:recommenders/*
reports	arn:${Partition}:mobiletargeting:${Region}:${Account}:reports
segment	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/segments/${SegmentId}	0
template	arn:${Partition}:mobiletargeting:${Region}:${Account}:templates/${TemplateName}/${TemplateType}	0
templates	arn:${Partition}:mobiletargeting:${Region}:${Account}:templates
user	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/users/${UserId}
verify-otp	arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/verify-otp
project	arn:${Partition}:monitron:${Region}:${Account}:project/${ResourceId}	0
approval-team	arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}	0
identity-source	arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}	0
session	arn:${Partition}:mpa:${Region}:${Account}:session/${SessionId}	0
brokers	arn:${Partition}:mq:${Region}:${Account}:broker:${BrokerName}:${BrokerId}	0
configurations	arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}	0
database	arn:${Partition}:neptune-db:${Region}:${Account}:${ClusterResourceId}/*
export-task	arn:${Partition}:neptune-graph:${Region}:${Account}:export-task/${ResourceId}
graph	arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}	0
graph-snapshot	arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}	0
import-task	arn:${Partition}:neptune-graph:${Region}:${Account}:import-task/${ResourceId}
Firewall	arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}	0
FirewallPolicy	arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}	0
Proxy	arn:${Partition}:network-firewall:${Region}:${Account}:proxy/${Name}	0
ProxyConfiguration	arn:${Partition}:network-firewall:${Region}:${Account}:proxy-configuration/${Name}	0
ProxyRuleGroup	arn:${Partition}:network-firewall:${Region}:${Account}:proxy-rule-group/${Name}	0
StatefulRuleGroup	arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}	0
StatelessRuleGroup	arn:${Partition}:network-firewall:${Region}:${Account}:stateless-rulegroup/${Name}	0
TLSInspectionConfiguration	arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}	0
VpcEndpointAssociation	arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}	0
monitor	arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}	0
scope	arn:${Partition}:networkflowmonitor:${Region}:${Account}:scope/${ScopeId}	0
attachment	arn:${Partition}:networkmanager::${Account}:attachment/${ResourceId}	0
connect-peer	arn:${Partition}:networkmanager::${Account}:connect-peer/${ResourceId}	0
connection	arn:${Partition}:networkmanager::${Account}:connection/${GlobalNetworkId}/${ResourceId}	0
core-network	arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId}	0
device	arn:${Partition}:networkmanager::${Account}:device/${GlobalNetworkId}/${ResourceId}	0
global-network	arn:${Partition}:networkmanager::${Account}:global-network/${ResourceId}	0
link	arn:${Partition}:networkmanager::${Account}:link/${GlobalNetworkId}/${ResourceId}	0
peering	arn:${Partition}:networkmanager::${Account}:peering/${ResourceId}	0
site	arn:${Partition}:networkmanager::${Account}:site/${GlobalNetworkId}/${ResourceId}	0
monitor	arn:${Partition}:networkmonitor:${Region}:${Account}:monitor/${MonitorName}	0
probe	arn:${Partition}:networkmonitor:${Region}:${Account}:probe/${ProbeId}	0
eula	arn:${Partition}:nimble:${Region}:${Account}:eula/${EulaId}
eula-acceptance	arn:${Partition}:nimble:${Region}:${Account}:eula-acceptance/${EulaAcceptanceId}	731
launch-profile	arn:${Partition}:nimble:${Region}:${Account}:launch-profile/${LaunchProfileId}	732
streaming-image	arn:${Partition}:nimble:${Region}:${Account}:streaming-image/${StreamingImageId}	732
streaming-session	arn:${Partition}:nimble:${Region}:${Account}:streaming-session/${StreamingSessionId}	733
streaming-session-backup	arn:${Partition}:nimble:${Region}:${Account}:streaming-session-backup/${StreamingSessionBackupId}	734
studio	arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}	732
studio-component	arn:${Partition}:nimble:${Region}:${Account}:studio-component/${StudioComponentId}	732
EventRule	arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}/rule/${EventRuleId}
ManagedNotificationChildEvent	arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId}
ManagedNotificationConfiguration	arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}
ManagedNotificationEvent	arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}
NotificationConfiguration	arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}	0
NotificationEvent	arn:${Partition}:notifications:${Region}:${Account}:configuration/${NotificationConfigurationId}/event/${NotificationEventId}
EmailContactResource	arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}	0
workflow-definition	arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}
workflow-run	arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId}
Link	arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}	0
Sink	arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}	0
organization-centralization-rule	arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-centralization-rule/${CentralizationRuleName}	0
organization-telemetry-rule	arn:${Partition}:observabilityadmin:${Region}:${Account}:organization-telemetry-rule/${TelemetryRuleName}	0
s3tableintegration	arn:${Partition}:observabilityadmin:${Region}:${Account}:s3tableintegration/${S3TableIntegrationIdentifier}	0
telemetry-pipeline	arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}	0
telemetry-rule	arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-rule/${TelemetryRuleName}	0
cloud-autonomous-vm-cluster	arn:${Partition}:odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}	0
cloud-exadata-infrastructure	arn:${Partition}:odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}	0
cloud-vm-cluster	arn:${Partition}:odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}	0
db-node	arn:${Partition}:odb:${Region}:${Account}:db-node/${DbNodeId}	0
odb-network	arn:${Partition}:odb:${Region}:${Account}:odb-network/${OdbNetworkId}	0
odb-peering-connection	arn:${Partition}:odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}	0
AnnotationStore	arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}	0
AnnotationStoreVersion	arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName}	0
TaskResource	arn:${Partition}:omics:${Region}:${Account}:task/${Id}
VariantStore	arn:${Partition}:omics:${Region}:${Account}:variantStore/${VariantStoreName}	0
WorkflowVersion	arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}/version/${VersionName}	0
configuration	arn:${Partition}:omics:${Region}:${Account}:configuration/${Name}	0
readSet	arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}/readSet/${ReadSetId}	0
reference	arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}/reference/${ReferenceId}	0
referenceStore	arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}	0
run	arn:${Partition}:omics:${Region}:${Account}:run/${Id}	0
runCache	arn:${Partition}:omics:${Region}:${Account}:runCache/${Id}	0
runGroup	arn:${Partition}:omics:${Region}:${Account}:runGroup/${Id}	0
sequenceStore	arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}	0
workflow	arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}	0
configuration	arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}/configuration/${Version}
device-configuration-template	arn:${Partition}:one:${Region}:${Account}:device-configuration-template/${TemplateId}	0
device-instance	arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}	0
site	arn:${Partition}:one:${Region}:${Account}:site/${SiteId}	0
user	arn:${Partition}:one:${Region}:${Account}:user/${UserId}
application	arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId}
datasource	arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}
stack	arn:${Partition}:opsworks:${Region}:${Account}:stack/${StackId}/
backup	arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-${Date-and-Time-Stamp-of-Backup}
server	arn:${Partition}:opsworks-cm::${Account}:server/${ServerName}/${UniqueId}
account	arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}	0
awspolicy	arn:${Partition}:organizations::aws:policy/${PolicyType}/p-${PolicyId}
handshake	arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}
organization	arn:${Partition}:organizations::${Account}:organization/o-${OrganizationId}
organizationalunit	arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}	0
policy	arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}	0
resourcepolicy	arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}	0
responsibilitytransfer	arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}	0
root	arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}	0
pipeline	arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}	0
pipeline-blueprint	arn:${Partition}:osis:${Region}:${Account}:blueprint/${BlueprintName}
pipeline-endpoint	arn:${Partition}:osis:${Region}:${Account}:endpoint/${EndpointId}	0
outpost	arn:${Partition}:outposts:${Region}:${Account}:outpost/${OutpostId}	0
site	arn:${Partition}:outposts:${Region}:${Account}:site/${SiteId}	0
applicationInstance	arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}	0
device	arn:${Partition}:panorama:${Region}:${Account}:device/${DeviceId}	0
package	arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}	0
Benefit	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/benefit/${Identifier}
BenefitAllocation	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-allocation/${Identifier}
BenefitApplication	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-application/${Identifier}	0
ChannelHandshake	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/channel-handshake/${Identifier}	0
Connection	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection/${Identifier}
ConnectionInvitation	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection-invitation/${Identifier}
ConnectionPreferences	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/connection-preferences
Dashboard	arn:${Partition}:partnercentral::${Account}:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId}
Engagement	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement/${Identifier}
Opportunity	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/opportunity/${Identifier}	0
OpportunityFromEngagementTask	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId}
Partner	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/partner/${Identifier}	0
ProgramManagementAccount	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${Identifier}	0
Relationship	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId}	0
ResourceSnapshot	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision}
Solution	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/solution/${Identifier}
engagement-by-accepting-invitation-task	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId}
engagement-from-opportunity-task	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId}
engagement-invitation	arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-invitation/${Identifier}
resource-snapshot-job	arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/resource-snapshot-job/${Identifier}	0
alias	arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}	767
key	arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}	768
payment-instrument	arn:${Partition}:payments::${Account}:payment-instrument:${ResourceId}	0
Connector	arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}	0
DirectoryRegistration	arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}	0
Template	arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}/template/${TemplateId}	0
Challenge	arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}/challenge/${ChallengeId}	0
Connector	arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}	0
cluster	arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}	0
computenodegroup	arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier}	0
queue	arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/queue/${QueueIdentifier}	0
algorithm	arn:${Partition}:personalize:::algorithm/${ResourceId}
batchInferenceJob	arn:${Partition}:personalize:${Region}:${Account}:batch-inference-job/${ResourceId}
batchSegmentJob	arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}
campaign	arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}
dataDeletionJob	arn:${Partition}:personalize:${Region}:${Account}:data-deletion-job/${ResourceId}
dataInsightsJob	arn:${Partition}:personalize:${Region}:${Account}:data-insights-job/${ResourceId}
dataset	arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}
datasetExportJob	arn:${Partition}:personalize:${Region}:${Account}:dataset-export-job/${ResourceId}
datasetGroup	arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}
datasetImportJob	arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}
eventTracker	arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}
featureTransformation	arn:${Partition}:personalize:::feature-transformation/${ResourceId}
filter	arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}
metricAttribution	arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}
recipe	arn:${Partition}:personalize:::recipe/${ResourceId}
recommender	arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}
schema	arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}
solution	arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}
metric-resource	arn:${Partition}:pi:${Region}:${Account}:metrics/${ServiceType}/${Identifier}	0
perf-reports-resource	arn:${Partition}:pi:${Region}:${Account}:perf-reports/${ServiceType}/${Identifier}/${ReportId}	0
pipe	arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name}	0
lexicon	arn:${Partition}:polly:${Region}:${Account}:lexicon/${LexiconName}
subscription	arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}
device-identifier	arn:${Partition}:private-networks:${Region}:${Account}:device-identifier/${NetworkName}/${DeviceId}	0
network	arn:${Partition}:private-networks:${Region}:${Account}:network/${NetworkName}	0
network-resource	arn:${Partition}:private-networks:${Region}:${Account}:network-resource/${NetworkName}/${ResourceId}	0
network-site	arn:${Partition}:private-networks:${Region}:${Account}:network-site/${NetworkName}/${NetworkSiteName}	0
order	arn:${Partition}:private-networks:${Region}:${Account}:order/${NetworkName}/${OrderId}	0
calculated-attributes	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/calculated-attributes/${CalculatedAttributeName}	0
domain-object-types	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/domain-object-types/${ObjectTypeName}	0
domains	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}	0
event-streams	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-streams/${EventStreamName}	0
event-triggers	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-triggers/${EventTriggerName}	0
integrations	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/integrations/${Uri}	0
layouts	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/layouts/${LayoutDefinitionName}	0
object-types	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/object-types/${ObjectTypeName}	0
recommenders	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommenders/${RecommenderTypeName}	0
segment-definitions	arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/segment-definitions/${SegmentDefinitionName}	0
component	arn:${Partition}:proton:${Region}:${Account}:component/${Id}	0
deployment	arn:${Partition}:proton:${Region}:${Account}:deployment/${Id}	0
environment	arn:${Partition}:proton:${Region}:${Account}:environment/${Name}	0
environment-account-connection	arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}	0
environment-template	arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}	0
environment-template-major-version	arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}	0
environment-template-minor-version	arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}	0
environment-template-version	arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersion}.${MinorVersion}	0
repository	arn:${Partition}:proton:${Region}:${Account}:repository/${Provider}:${Name}	0
service	arn:${Partition}:proton:${Region}:${Account}:service/${Name}	0
service-instance	arn:${Partition}:proton:${Region}:${Account}:service/${ServiceName}/service-instance/${Name}	0
service-template	arn:${Partition}:proton:${Region}:${Account}:service-template/${Name}	0
service-template-major-version	arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}	0
service-template-minor-version	arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}	0
service-template-version	arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersion}.${MinorVersion}	0
purchase-order	arn:${Partition}:purchase-orders::${Account}:purchase-order/${ResourceName}	0
plugin	arn:${Partition}:qdeveloper:${Region}:${Account}:plugin/${Identifier}	0
profile	arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier}
application	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}
qapp	arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}	0
qapp-session	arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}/session/${SessionId}	0
application	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}	0
chat-response-configuration	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/chat-response-configuration/${ChatResponseConfigurationId}	0
data-accessor	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/data-accessor/${DataAccessorId}	0
data-source	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}/data-source/${DataSourceId}	0
index	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/index/${IndexId}	0
integration	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/integration/${IntegrationId}	0
plugin	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/plugin/${PluginId}	0
retriever	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/retriever/${RetrieverId}	0
subscription	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/subscription/${SubscriptionId}
web-experience	arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}/web-experience/${WebExperienceId}	0
codeTransformation	arn:${Partition}:qdeveloper:${Region}:${Account}:codeTransformation/${Identifier}	0
catalog	arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/information_schema/user_tables	0
ledger	arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}	0
stream	arn:${Partition}:qldb:${Region}:${Account}:stream/${LedgerName}/${StreamId}	0
table	arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/table/${TableId}	0
account	arn:${Partition}:quicksight:${Region}:${Account}:account/${ResourceId}
actionconnector	arn:${Partition}:quicksight:${Region}:${Account}:action-connector/${ResourceId}	0
agent	arn:${Partition}:quicksight:${Region}:${Account}:agent/${ResourceId}
analysis	arn:${Partition}:quicksight:${Region}:${Account}:analysis/${ResourceId}	0
assetBundleExportJob	arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-export-job/${ResourceId}
assetBundleImportJob	arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-import-job/${ResourceId}
assignment	arn:${Partition}:quicksight::${Account}:assignment/${ResourceId}
automation	arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${ResourceId}
automationGroup	arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${ResourceId}
automationJob	arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}
brand	arn:${Partition}:quicksight:${Region}:${Account}:brand/${ResourceId}	0
customization	arn:${Partition}:quicksight:${Region}:${Account}:customization/${ResourceId}	0
custompermissions	arn:${Partition}:quicksight:${Region}:${Account}:custompermissions/${ResourceId}	0
dashboard	arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${ResourceId}	0
dashboardSnapshotJob	arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${DashboardId}/snapshot-job/${ResourceId}	0
dataset	arn:${Partition}:quicksight:${Region}:${Account}:dataset/${ResourceId}	0
datasource	arn:${Partition}:quicksight:${Region}:${Account}:datasource/${ResourceId}	0
emailCustomizationTemplate	arn:${Partition}:quicksight:${Region}:${Account}:email-customization-template/${ResourceId}	0
extensionaccess	arn:${Partition}:quicksight:${Region}:${Account}:extension-access/${ResourceId}
flow	arn:${Partition}:quicksight:${Region}:${Account}:flow/${ResourceId}	0
folder	arn:${Partition}:quicksight:${Region}:${Account}:folder/${ResourceId}	0
group	arn:${Partition}:quicksight:${Region}:${Account}:group/${ResourceId}
ingestion	arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/ingestion/${ResourceId}	0
namespace	arn:${Partition}:quicksight:${Region}:${Account}:namespace/${ResourceId}
refreshschedule	arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/refresh-schedule/${ResourceId}
template	arn:${Partition}:quicksight:${Region}:${Account}:template/${ResourceId}	0
theme	arn:${Partition}:quicksight:${Region}:${Account}:theme/${ResourceId}	0
topic	arn:${Partition}:quicksight:${Region}:${Account}:topic/${ResourceId}	0
user	arn:${Partition}:quicksight:${Region}:${Account}:user/${ResourceId}
vpcconnection	arn:${Partition}:quicksight:${Region}:${Account}:vpcConnection/${ResourceId}	0
customer-managed-permission	arn:${Partition}:ram:${Region}:${Account}:permission/${ResourcePath}	789
permission	arn:${Partition}:ram::${Account}:permission/${ResourcePath}	790
resource-share	arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}	791
resource-share-invitation	arn:${Partition}:ram:${Region}:${Account}:resource-share-invitation/${ResourcePath}	792
rule	arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}	0
auto-backup	arn:${Partition}:rds:${Region}:${Account}:auto-backup:${DbInstanceAutomatedBackupId}	0
cev	arn:${Partition}:rds:${Region}:${Account}:cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId}	0
cluster	arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}	807
cluster-auto-backup	arn:${Partition}:rds:${Region}:${Account}:cluster-auto-backup:${DbClusterAutomatedBackupId}	0
cluster-endpoint	arn:${Partition}:rds:${Region}:${Account}:cluster-endpoint:${DbClusterEndpoint}	0
cluster-pg	arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}	808
cluster-snapshot	arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}	809
db	arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}	810
deployment	arn:${Partition}:rds:${Region}:${Account}:deployment:${BlueGreenDeploymentIdentifier}	0
es	arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}	811
global-cluster	arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}	0
integration	arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}	0
og	arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}	812
pg	arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}	813
proxy	arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}	0
proxy-endpoint	arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}	0
ri	arn:${Partition}:rds:${Region}:${Account}:ri:${ReservedDbInstanceName}	814
secgrp	arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}	815
shardgrp	arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}	0
snapshot	arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}	816
snapshot-tenant-database	arn:${Partition}:rds:${Region}:${Account}:snapshot-tenant-database:${SnapshotName}:${TenantResourceId}	0
subgrp	arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}	817
target-group	arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}	0
tenant-database	arn:${Partition}:rds:${Region}:${Account}:tenant-database:${TenantResourceId}	0
cluster	arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}	11
db-user	arn:${Partition}:rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName}
cluster	arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}	0
datashare	arn:${Partition}:redshift:${Region}:${Account}:datashare:${ProducerClusterNamespace}/${DataShareName}	0
dbgroup	arn:${Partition}:redshift:${Region}:${Account}:dbgroup:${ClusterName}/${DbGroup}
dbname	arn:${Partition}:redshift:${Region}:${Account}:dbname:${ClusterName}/${DbName}
dbuser	arn:${Partition}:redshift:${Region}:${Account}:dbuser:${ClusterName}/${DbUser}
eventsubscription	arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}	0
hsmclientcertificate	arn:${Partition}:redshift:${Region}:${Account}:hsmclientcertificate:${HSMClientCertificateId}	0
hsmconfiguration	arn:${Partition}:redshift:${Region}:${Account}:hsmconfiguration:${HSMConfigurationId}	0
integration	arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}	0
namespace	arn:${Partition}:redshift:${Region}:${Account}:namespace:${ClusterNamespace}
parametergroup	arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}	0
qev2idcapplication	arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}
redshiftidcapplication	arn:${Partition}:redshift:${Region}:${Account}:redshiftidcapplication:${RedshiftIdcApplicationId}
securitygroup	arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId}	0
securitygroupingress-cidr	arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/cidrip/${IpRange}	0
securitygroupingress-ec2securitygroup	arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId}	0
snapshot	arn:${Partition}:redshift:${Region}:${Account}:snapshot:${ClusterName}/${SnapshotName}	0
snapshotcopygrant	arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}	0
snapshotschedule	arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}	0
subnetgroup	arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}	0
usagelimit	arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}	0
cluster	arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}	0
managed-workgroup	arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId}
workgroup	arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}	0
endpointAccess	arn:${Partition}:redshift-serverless:${Region}:${Account}:managedvpcendpoint/${EndpointAccessId}
managed-workgroup	arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupName}
namespace	arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}	0
recoveryPoint	arn:${Partition}:redshift-serverless:${Region}:${Account}:recoverypoint/${RecoveryPointId}	0
snapshot	arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}	0
workgroup	arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}	0
application	arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}	845
environment	arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}	0
route	arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId}	846
service	arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId}	847
collection	arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}	0
dataset	arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp}	0
project	arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/${CreationTimestamp}	0
projectversion	arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/version/${VersionName}/${CreationTimestamp}	0
streamprocessor	arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${StreamprocessorId}	0
space	arn:${Partition}:repostspace:${Region}:${Account}:space/${ResourceId}	0
app-assessment	arn:${Partition}:resiliencehub:${Region}:${Account}:app-assessment/${AppAssessmentId}	0
application	arn:${Partition}:resiliencehub:${Region}:${Account}:app/${AppId}	0
recommendation-template	arn:${Partition}:resiliencehub:${Region}:${Account}:recommendation-template/${RecommendationTemplateId}	0
resiliency-policy	arn:${Partition}:resiliencehub:${Region}:${Account}:resiliency-policy/${ResiliencyPolicyId}	0
index	arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}	0
managed-view	arn:${Partition}:resource-explorer-2:${Region}:${Account}:managed-view/${ManagedViewName}/${ManagedViewUuid}
view	arn:${Partition}:resource-explorer-2:${Region}:${Account}:view/${ViewName}/${ViewUuid}	0
group	arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}	0
tagSyncTask	arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}/tag-sync-task/${TaskId}	0
deploymentFleet	arn:${Partition}:robomaker:${Region}:${Account}:deployment-fleet/${FleetName}/${CreatedOnEpoch}	0
deploymentJob	arn:${Partition}:robomaker:${Region}:${Account}:deployment-job/${DeploymentJobId}	0
robot	arn:${Partition}:robomaker:${Region}:${Account}:robot/${RobotName}/${CreatedOnEpoch}	0
robotApplication	arn:${Partition}:robomaker:${Region}:${Account}:robot-application/${ApplicationName}/${CreatedOnEpoch}	0
simulationApplication	arn:${Partition}:robomaker:${Region}:${Account}:simulation-application/${ApplicationName}/${CreatedOnEpoch}	0
simulationJob	arn:${Partition}:robomaker:${Region}:${Account}:simulation-job/${SimulationJobId}	0
simulationJobBatch	arn:${Partition}:robomaker:${Region}:${Account}:simulation-job-batch/${SimulationJobBatchId}	0
world	arn:${Partition}:robomaker:${Region}:${Account}:world/${WorldId}	0
worldExportJob	arn:${Partition}:robomaker:${Region}:${Account}:world-export-job/${WorldExportJobId}	0
worldGenerationJob	arn:${Partition}:robomaker:${Region}:${Account}:world-generation-job/${WorldGenerationJobId}	0
worldTemplate	arn:${Partition}:robomaker:${Region}:${Account}:world-template/${WorldTemplateJobId}	0
crl	arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}	0
profile	arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}	0
subject	arn:${Partition}:rolesanywhere:${Region}:${Account}:subject/${SubjectId}	0
trust-anchor	arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}	0
change	arn:${Partition}:route53:::change/${Id}
cidrcollection	arn:${Partition}:route53:::cidrcollection/${Id}
delegationset	arn:${Partition}:route53:::delegationset/${Id}
healthcheck	arn:${Partition}:route53:::healthcheck/${Id}
hostedzone	arn:${Partition}:route53:::hostedzone/${Id}
queryloggingconfig	arn:${Partition}:route53:::queryloggingconfig/${Id}
trafficpolicy	arn:${Partition}:route53:::trafficpolicy/${Id}
trafficpolicyinstance	arn:${Partition}:route53:::trafficpolicyinstance/${Id}
vpc	arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}
routingcontrol	arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}
cluster	arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}	0
controlpanel	arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}	0
routingcontrol	arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}
safetyrule	arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId}	0
cell	arn:${Partition}:route53-recovery-readiness::${Account}:cell/${ResourceId}	0
readinesscheck	arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}	0
recoverygroup	arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}	0
resourceset	arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}	0
access-source	arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}	0
access-token	arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}	0
dns-view	arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}	0
firewall-domain-list	arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}	0
global-resolver	arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}	0
profile	arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}	0
profile-association	arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}	0
autodefined-rule	arn:${Partition}:route53resolver:${Region}:${Account}:autodefined-rule/${ResourceId}	0
firewall-config	arn:${Partition}:route53resolver:${Region}:${Account}:firewall-config/${ResourceId}	0
firewall-domain-list	arn:${Partition}:route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}	0
firewall-rule-group	arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}	0
firewall-rule-group-association	arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}	0
outpost-resolver	arn:${Partition}:route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}	0
resolver-config	arn:${Partition}:route53resolver:${Region}:${Account}:resolver-config/${ResourceId}
resolver-dnssec-config	arn:${Partition}:route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}	0
resolver-endpoint	arn:${Partition}:route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}	0
resolver-query-log-config	arn:${Partition}:route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}	0
resolver-rule	arn:${Partition}:route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}	0
InboundExternalLink	arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}	860
Link	arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}	861
OutboundExternalLink	arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}/link/${LinkId}	862
RequesterGateway	arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}	863
ResponderGateway	arn:${Partition}:rtbfabric:${Region}:${Account}:gateway/${GatewayId}	864
AppMonitorResource	arn:${Partition}:rum:${Region}:${Account}:appmonitor/${Name}	0
accessgrant	arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}	8
accessgrantsinstance	arn:${Partition}:s3:${Region}:${Account}:access-grants/default	8
accessgrantslocation	arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}	8
accesspoint	arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}	865
accesspointobject	arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}	866
bucket	arn:${Partition}:s3:::${BucketName}	867
job	arn:${Partition}:s3:${Region}:${Account}:job/${JobId}	8
multiregionaccesspoint	arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}
multiregionaccesspointrequestarn	arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}
object	arn:${Partition}:s3:::${BucketName}/${ObjectName}	867
objectlambdaaccesspoint	arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}
storagelensconfiguration	arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}	8
storagelensgroup	arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}	8
objectlambdaaccesspoint	arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}
accesspoint	arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/accesspoint/${AccessPointName}
bucket	arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}
endpoint	arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/endpoint/${EndpointId}
object	arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName}
accesspoint	arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}	926
bucket	arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}	927
Table	arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}	936
TableBucket	arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}	937
Index	arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}/index/${IndexName}	948
VectorBucket	arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}	948
action	arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}	952
algorithm	arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}	952
app	arn:${Partition}:sagemaker:${Region}:${Account}:app/${DomainId}/${UserProfileName}/${AppType}/${AppName}	952
app-image-config	arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}	952
artifact	arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}	952
automl-job	arn:${Partition}:sagemaker:${Region}:${Account}:automl-job/${AutoMLJobJobName}	952
cluster	arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}	952
cluster-scheduler-config	arn:${Partition}:sagemaker:${Region}:${Account}:cluster-scheduler-config/${ClusterSchedulerConfigId}	952
code-repository	arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}	952
compilation-job	arn:${Partition}:sagemaker:${Region}:${Account}:compilation-job/${CompilationJobName}	952
compute-quota	arn:${Partition}:sagemaker:${Region}:${Account}:compute-quota/${ComputeQuotaId}	952
context	arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}	952
data-quality-job-definition	arn:${Partition}:sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}	952
device	arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}/device/${DeviceName}	952
device-fleet	arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}	952
domain	arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}	952
edge-deployment-plan	arn:${Partition}:sagemaker:${Region}:${Account}:edge-deployment/${EdgeDeploymentPlanName}	952
edge-packaging-job	arn:${Partition}:sagemaker:${Region}:${Account}:edge-packaging-job/${EdgePackagingJobName}	952
endpoint	arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}	952
endpoint-config	arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}	952
experiment	arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}	952
experiment-trial	arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial/${TrialName}	952
experiment-trial-component	arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}	952
feature-group	arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}	952
flow-definition	arn:${Partition}:sagemaker:${Region}:${Account}:flow-definition/${FlowDefinitionName}	952
hub	arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}	952
hub-content	arn:${Partition}:sagemaker:${Region}:${Account}:hub-content/${HubName}/${HubContentType}/${HubContentName}	952
human-loop	arn:${Partition}:sagemaker:${Region}:${Account}:human-loop/${HumanLoopName}
human-task-ui	arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}	952
hyper-parameter-tuning-job	arn:${Partition}:sagemaker:${Region}:${Account}:hyper-parameter-tuning-job/${HyperParameterTuningJobName}	952
image	arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}	952
image-version	arn:${Partition}:sagemaker:${Region}:${Account}:image-version/${ImageName}/${Version}	952
inference-component	arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}	952
inference-experiment	arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}	952
inference-recommendations-job	arn:${Partition}:sagemaker:${Region}:${Account}:inference-recommendations-job/${InferenceRecommendationsJobName}	952
labeling-job	arn:${Partition}:sagemaker:${Region}:${Account}:labeling-job/${LabelingJobName}	952
lineage-group	arn:${Partition}:sagemaker:${Region}:${Account}:lineage-group/${LineageGroupName}	952
mlflow-app	arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}	952
mlflow-tracking-server	arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}
model	arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}	952
model-bias-job-definition	arn:${Partition}:sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}	952
model-card	arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}	952
model-card-export-job	arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}/export-job/${ExportJobName}	952
model-explainability-job-definition	arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}	952
model-package	arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}	953
model-package-group	arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}	952
model-quality-job-definition	arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}	952
monitoring-schedule	arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}	952
monitoring-schedule-alert	arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName}
notebook-instance	arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}	952
notebook-instance-lifecycle-config	arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}	952
optimization-job	arn:${Partition}:sagemaker:${Region}:${Account}:optimization-job/${OptimizationJobName}	952
partner-app	arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}	952
pipeline	arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}	952
pipeline-execution	arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}/execution/${RandomString}	952
processing-job	arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}	952
project	arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}	952
reserved-capacity	arn:${Partition}:sagemaker:${Region}:${Account}:reserved-capacity/${RandomString}	952
sagemaker-catalog	arn:${Partition}:sagemaker:${Region}:${Account}:sagemaker-catalog/${ResourceCatalogName}
shared-model	arn:${Partition}:sagemaker:${Region}:${Account}:shared-model/${SharedModelId}
shared-model-event	arn:${Partition}:sagemaker:${Region}:${Account}:shared-model-event/${EventId}
space	arn:${Partition}:sagemaker:${Region}:${Account}:space/${DomainId}/${SpaceName}	952
studio-lifecycle-config	arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}	952
training-job	arn:${Partition}:sagemaker:${Region}:${Account}:training-job/${TrainingJobName}	952
training-plan	arn:${Partition}:sagemaker:${Region}:${Account}:training-plan/${TrainingPlanName}	952
transform-job	arn:${Partition}:sagemaker:${Region}:${Account}:transform-job/${TransformJobName}	952
user-profile	arn:${Partition}:sagemaker:${Region}:${Account}:user-profile/${DomainId}/${UserProfileName}	952
workforce	arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}	952
workteam	arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}	952
EarthObservationJob	arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:earth-observation-job/${JobID}	0
RasterDataCollection	arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:raster-data-collection/${CollectionID}	0
VectorEnrichmentJob	arn:${Partition}:sagemaker-geospatial:${Region}:${Account}:vector-enrichment-job/${JobID}	0
mlflow-tracking-server	arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}
savingsplan	arn:${Partition}:savingsplans::${Account}:savingsplan/${ResourceId}	0
schedule	arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName}/${ScheduleName}
schedule-group	arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}	0
discoverer	arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}	0
registry	arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}	0
schema	arn:${Partition}:schemas:${Region}:${Account}:schema/${RegistryName}/${SchemaName}	0
bill-of-materials-import-job	arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/bill-of-materials-import-job/${JobId}
data-integration-flow	arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/data-integration-flows/${FlowName}	0
dataset	arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName}	0
instance	arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}	0
namespace	arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}	0
domain	arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}
export	arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}/export/${ExportUUID}
Secret	arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}	985
case	arn:${Partition}:security-ir:${Region}:${Account}:case/${CaseId}	0
membership	arn:${Partition}:security-ir:${Region}:${Account}:membership/${MembershipId}	0
AgentSpace	arn:${Partition}:securityagent:${Region}:${Account}:agent-space/${AgentId}	0
Application	arn:${Partition}:securityagent:${Region}:${Account}:application/${ApplicationId}	0
Integration	arn:${Partition}:securityagent:${Region}:${Account}:integration/${IntegrationId}	0
SecurityRequirementPack	arn:${Partition}:securityagent:${Region}:${Account}:security-requirement-pack/${SecurityRequirementPackId}	0
TargetDomain	arn:${Partition}:securityagent:${Region}:${Account}:target-domain/${TargetDomainId}	0
aggregatorv2	arn:${Partition}:securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}	0
automation-rule	arn:${Partition}:securityhub:${Region}:${Account}:automation-rule/${AutomationRuleId}	0
automation-rulev2	arn:${Partition}:securityhub:${Region}:${Account}:automation-rulev2/${AutomationRuleV2Id}	0
configuration-policy	arn:${Partition}:securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}	0
connectorv2	arn:${Partition}:securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}	0
finding-aggregator	arn:${Partition}:securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}
hub	arn:${Partition}:securityhub:${Region}:${Account}:hub/default	0
hubv2	arn:${Partition}:securityhub:${Region}:${Account}:hubv2/${HubV2Id}	0
product	arn:${Partition}:securityhub:${Region}:${Account}:product/${Company}/${ProductId}
data-lake	arn:${Partition}:securitylake:${Region}:${Account}:data-lake/default	999
subscriber	arn:${Partition}:securitylake:${Region}:${Account}:subscriber/${SubscriberId}	999
applications	arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}
Application	arn:${Partition}:servicecatalog:${Region}:${Account}:/applications/${ApplicationId}	0
AttributeGroup	arn:${Partition}:servicecatalog:${Region}:${Account}:/attribute-groups/${AttributeGroupId}	0
Portfolio	arn:${Partition}:catalog:${Region}:${Account}:portfolio/${PortfolioId}	0
Product	arn:${Partition}:catalog:${Region}:${Account}:product/${ProductId}	0
namespace	arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}	0
service	arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}	0
quota	arn:${Partition}:servicequotas:${Region}:${Account}:${ServiceCode}/${QuotaCode}
addon-instance	arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}	0
addon-subscription	arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}	0
configuration-set	arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}	0
contact-list	arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}	0
custom-verification-email-template	arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}	0
dedicated-ip-pool	arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}	0
deliverability-test-report	arn:${Partition}:ses:${Region}:${Account}:deliverability-test-report/${ReportId}	0
export-job	arn:${Partition}:ses:${Region}:${Account}:export-job/${ExportJobId}
identity	arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}	0
import-job	arn:${Partition}:ses:${Region}:${Account}:import-job/${ImportJobId}
mailmanager-address-list	arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}	0
mailmanager-archive	arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}	0
mailmanager-ingress-point	arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}	1009
mailmanager-rule-set	arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}	0
mailmanager-smtp-relay	arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}	0
mailmanager-traffic-policy	arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}	0
multi-region-endpoint	arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}
reputation-policy	arn:${Partition}:ses:${Region}:aws:reputation-policy/${ReputationPolicyName}
template	arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}	0
tenant	arn:${Partition}:ses:${Region}:${Account}:tenant/${TenantName}/${TenantId}	0
attack	arn:${Partition}:shield::${Account}:attack/${Id}
protection	arn:${Partition}:shield::${Account}:protection/${Id}	0
protection-group	arn:${Partition}:shield::${Account}:protection-group/${Id}	0
signing-job	arn:${Partition}:signer:${Region}:${Account}:/signing-jobs/${JobId}
signing-profile	arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}	0
oauth2-public-client-localhost	arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/localhost
oauth2-public-client-remote	arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/remote
Simulation	arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}	0
ConfigurationSet	arn:${Partition}:sms-voice:${Region}:${Account}:configuration-set/${ConfigurationSetName}	0
Message	arn:${Partition}:sms-voice:${Region}:${Account}:message/${MessageId}
OptOutList	arn:${Partition}:sms-voice:${Region}:${Account}:opt-out-list/${OptOutListName}	0
PhoneNumber	arn:${Partition}:sms-voice:${Region}:${Account}:phone-number/${PhoneNumberId}	0
Pool	arn:${Partition}:sms-voice:${Region}:${Account}:pool/${PoolId}	0
ProtectConfiguration	arn:${Partition}:sms-voice:${Region}:${Account}:protect-configuration/${ProtectConfigurationId}	0
Registration	arn:${Partition}:sms-voice:${Region}:${Account}:registration/${RegistrationId}	0
RegistrationAttachment	arn:${Partition}:sms-voice:${Region}:${Account}:registration-attachment/${RegistrationAttachmentId}	0
SenderId	arn:${Partition}:sms-voice:${Region}:${Account}:sender-id/${SenderId}/${IsoCountryCode}	0
VerifiedDestinationNumber	arn:${Partition}:sms-voice:${Region}:${Account}:verified-destination-number/${VerifiedDestinationNumberId}	0
managed-device	arn:${Partition}:snow-device-management:${Region}:${Account}:managed-device/${ResourceId}	0
task	arn:${Partition}:snow-device-management:${Region}:${Account}:task/${ResourceId}	0
topic	arn:${Partition}:sns:${Region}:${Account}:${TopicName}	0
phone-number-id	arn:${Partition}:social-messaging:${Region}:${Account}:phone-number-id/${OriginationPhoneNumberId}	0
waba	arn:${Partition}:social-messaging:${Region}:${Account}:waba/${WabaId}	0
chart	arn:${Partition}:sqlworkbench:${Region}:${Account}:chart/${ResourceId}	0
connection	arn:${Partition}:sqlworkbench:${Region}:${Account}:connection/${ResourceId}	0
notebook	arn:${Partition}:sqlworkbench:${Region}:${Account}:notebook/${ResourceId}	0
query	arn:${Partition}:sqlworkbench:${Region}:${Account}:query/${ResourceId}	0
queue	arn:${Partition}:sqs:${Region}:${Account}:${QueueName}	0
association	arn:${Partition}:ssm:${Region}:${Account}:association/${AssociationId}	0
automation-definition	arn:${Partition}:ssm:${Region}:${Account}:automation-definition/${AutomationDefinitionName}:${VersionId}	1025
automation-execution	arn:${Partition}:ssm:${Region}:${Account}:automation-execution/${AutomationExecutionId}	1026
bucket	arn:${Partition}:s3:::${BucketName}
document	arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}	1027
iam-role	arn:${Partition}:iam::${Account}:role/${RoleName}
instance	arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}	1028
maintenancewindow	arn:${Partition}:ssm:${Region}:${Account}:maintenancewindow/${ResourceId}	1026
managed-instance	arn:${Partition}:ssm:${Region}:${Account}:managed-instance/${InstanceId}	1026
managed-instance-inventory	arn:${Partition}:ssm:${Region}:${Account}:managed-instance-inventory/${InstanceId}
opsitem	arn:${Partition}:ssm:${Region}:${Account}:opsitem/${ResourceId}	0
opsitemgroup	arn:${Partition}:ssm:${Region}:${Account}:opsitemgroup/default
opsmetadata	arn:${Partition}:ssm:${Region}:${Account}:opsmetadata/${ResourceId}	1028
parameter	arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}	1026
patchbaseline	arn:${Partition}:ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}	1026
resourcedatasync	arn:${Partition}:ssm:${Region}:${Account}:resource-data-sync/${SyncName}
servicesetting	arn:${Partition}:ssm:${Region}:${Account}:servicesetting/${ResourceId}
session	arn:${Partition}:ssm:${Region}:${Account}:session/${SessionId}	1029
task	arn:${Partition}:ecs:${Region}:${Account}:task/${TaskId}	0
windowtarget	arn:${Partition}:ssm:${Region}:${Account}:windowtarget/${WindowTargetId}	1026
windowtask	arn:${Partition}:ssm:${Region}:${Account}:windowtask/${WindowTaskId}	1026
contact	arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}	0
contactchannel	arn:${Partition}:ssm-contacts:${Region}:${Account}:contactchannel/${ContactAlias}/${ContactChannelId}
engagement	arn:${Partition}:ssm-contacts:${Region}:${Account}:engagement/${ContactAlias}/${EngagementId}
page	arn:${Partition}:ssm-contacts:${Region}:${Account}:page/${ContactAlias}/${PageId}
rotation	arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}	0
incident-record	arn:${Partition}:ssm-incidents::${Account}:incident-record/${ResponsePlan}/${IncidentRecord}	0
replication-set	arn:${Partition}:ssm-incidents::${Account}:replication-set/${ReplicationSet}	0
response-plan	arn:${Partition}:ssm-incidents::${Account}:response-plan/${ResponsePlan}	0
configuration-manager	arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}	0
application	arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}	0
component	arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId}	0
database	arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/DB/${DatabaseId}	0
Account	arn:${Partition}:sso:::account/${AccountId}
Application	arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}	1041
ApplicationProvider	arn:${Partition}:sso::aws:applicationProvider/${ApplicationProviderId}
Instance	arn:${Partition}:sso:::instance/${InstanceId}	1042
PermissionSet	arn:${Partition}:sso:::permissionSet/${InstanceId}/${PermissionSetId}	1042
TrustedTokenIssuer	arn:${Partition}:sso::${AccountId}:trustedTokenIssuer/${InstanceId}/${TrustedTokenIssuerId}	1042
Application	arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}
activity	arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}	0
execution	arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}:${ExecutionId}	0
express	arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}:${ExecutionId}:${ExpressId}
labelled execution	arn:${Partition}:states:${Region}:${Account}:execution:${StateMachineName}/${MapRunLabel}:${ExecutionId}
labelled express	arn:${Partition}:states:${Region}:${Account}:express:${StateMachineName}/${MapRunLabel}:${ExecutionId}:${ExpressId}
maprun	arn:${Partition}:states:${Region}:${Account}:mapRun:${StateMachineName}/${MapRunLabel}:${MapRunId}
statemachine	arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}	0
statemachinealias	arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineAliasName}	0
statemachineversion	arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${StateMachineVersionId}	0
cache-report	arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}/cache-report/${CacheReportId}	0
device	arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/device/${Vtldevice}
fs-association	arn:${Partition}:storagegateway:${Region}:${Account}:fs-association/${FsaId}	0
gateway	arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}	0
share	arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}	0
tape	arn:${Partition}:storagegateway:${Region}:${Account}:tape/${TapeBarcode}	0
tapepool	arn:${Partition}:storagegateway:${Region}:${Account}:tapepool/${PoolId}	0
target	arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/target/${IscsiTarget}
volume	arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/volume/${VolumeId}	0
context-provider	arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}
federated-user	arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}
role	arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}	628
root-user	arn:${Partition}:iam::${Account}:root
self-session	arn:${Partition}:sts::${Account}:self
user	arn:${Partition}:iam::${Account}:user/${UserNameWithPath}
domain	arn:${Partition}:swf::${Account}:/domain/${DomainName}	0
canary	arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName}	0
group	arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId}	0
adapter	arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}	0
adapterversion	arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}/versions/${AdapterVersion}	0
device	arn:${Partition}:thinclient:${Region}:${Account}:device/${DeviceId}	0
environment	arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId}	0
softwareset	arn:${Partition}:thinclient:${Region}:${Account}:softwareset/${SoftwareSetId}	0
database	arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}	0
scheduled-query	arn:${Partition}:timestream:${Region}:${Account}:scheduled-query/${ScheduledQueryName}	0
table	arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}/table/${TableName}	0
db-cluster	arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}	0
db-instance	arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}	0
db-parameter-group	arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-parameter-group/${DbParameterGroupIdentifier}	0
function-instance	arn:${Partition}:tnb:${Region}:${Account}:function-instance/${FunctionInstanceId}	0
function-package	arn:${Partition}:tnb:${Region}:${Account}:function-package/${FunctionPackageId}	0
network-instance	arn:${Partition}:tnb:${Region}:${Account}:network-instance/${NetworkInstanceId}	0
network-operation	arn:${Partition}:tnb:${Region}:${Account}:network-operation/${NetworkOperationId}	0
network-package	arn:${Partition}:tnb:${Region}:${Account}:network-package/${NetworkPackageId}	0
callanalyticscategory	arn:${Partition}:transcribe:${Region}:${Account}:analytics-category/${CategoryName}	0
callanalyticsjob	arn:${Partition}:transcribe:${Region}:${Account}:analytics/${JobName}	0
languagemodel	arn:${Partition}:transcribe:${Region}:${Account}:language-model/${ModelName}	0
medicalscribejob	arn:${Partition}:transcribe:${Region}:${Account}:medical-scribe-job/${JobName}	0
medicaltranscriptionjob	arn:${Partition}:transcribe:${Region}:${Account}:medical-transcription-job/${JobName}	0
medicalvocabulary	arn:${Partition}:transcribe:${Region}:${Account}:medical-vocabulary/${VocabularyName}	0
transcriptionjob	arn:${Partition}:transcribe:${Region}:${Account}:transcription-job/${JobName}	0
vocabulary	arn:${Partition}:transcribe:${Region}:${Account}:vocabulary/${VocabularyName}	0
vocabularyfilter	arn:${Partition}:transcribe:${Region}:${Account}:vocabulary-filter/${VocabularyFilterName}	0
agreement	arn:${Partition}:transfer:${Region}:${Account}:agreement/${ServerId}/${AgreementId}	0
certificate	arn:${Partition}:transfer:${Region}:${Account}:certificate/${CertificateId}	0
connector	arn:${Partition}:transfer:${Region}:${Account}:connector/${ConnectorId}	0
host-key	arn:${Partition}:transfer:${Region}:${Account}:host-key/${ServerId}/${HostKeyId}	0
profile	arn:${Partition}:transfer:${Region}:${Account}:profile/${ProfileId}	0
server	arn:${Partition}:transfer:${Region}:${Account}:server/${ServerId}	0
user	arn:${Partition}:transfer:${Region}:${Account}:user/${ServerId}/${UserName}	0
webapp	arn:${Partition}:transfer:${Region}:${Account}:webapp/${WebAppId}	0
workflow	arn:${Partition}:transfer:${Region}:${Account}:workflow/${WorkflowId}	0
connector	arn:${Partition}:transform:${Region}:${Account}:connector/${WorkspaceId}/${ConnectorId}
profile	arn:${Partition}:transform:${Region}:${Account}:profile/${Identifier}
campaign	arn:${Partition}:transform-custom:${Region}:${Account}:campaign/${Name}	0
knowledge-item	arn:${Partition}:transform-custom:${Region}:${Account}:package/${TransformationPackageName}/knowledge-item/${Id}	0
package	arn:${Partition}:transform-custom:${Region}:${Account}:package/${Name}	0
parallel-data	arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}	0
terminology	arn:${Partition}:translate:${Region}:${Account}:terminology/${ResourceName}	0
checks	arn:${Partition}:trustedadvisor:${Region}:${Account}:checks/${CategoryCode}/${CheckId}
execution	arn:${Partition}:ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId}	0
tool	arn:${Partition}:ts::aws:tool/${ToolId}
DataSource	arn:${Partition}:vendor-insights:::data-source:${ResourceId}	8
SecurityProfile	arn:${Partition}:vendor-insights:::security-profile:${ResourceId}	8
policy-store	arn:${Partition}:verifiedpermissions::${Account}:policy-store/${PolicyStoreId}	0
domain	arn:${Partition}:voiceid:${Region}:${Account}:domain/${DomainId}	0
AccessLogSubscription	arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}	1070
DomainVerification	arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}	1071
Listener	arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}	1072
ResourceConfiguration	arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}	1070
ResourceEndpointAssociation	arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceendpointassociation/${ResourceEndpointAssociationId}	1073
ResourceGateway	arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}	1074
Rule	arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}/rule/${RuleId}	1075
Service	arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}	1076
ServiceNetwork	arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}	1076
ServiceNetworkResourceAssociation	arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}	1077
ServiceNetworkServiceAssociation	arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}	1078
ServiceNetworkVpcAssociation	arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}	1079
TargetGroup	arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}	1074
Service	arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath}
TCP Service	arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}
vpc-endpoint	arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}
vpc-endpoint-service	arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}
bytematchset	arn:${Partition}:waf::${Account}:bytematchset/${Id}
geomatchset	arn:${Partition}:waf::${Account}:geomatchset/${Id}
ipset	arn:${Partition}:waf::${Account}:ipset/${Id}
ratebasedrule	arn:${Partition}:waf::${Account}:ratebasedrule/${Id}	0
regexmatchset	arn:${Partition}:waf::${Account}:regexmatch/${Id}
regexpatternset	arn:${Partition}:waf::${Account}:regexpatternset/${Id}
rule	arn:${Partition}:waf::${Account}:rule/${Id}	0
rulegroup	arn:${Partition}:waf::${Account}:rulegroup/${Id}	0
sizeconstraintset	arn:${Partition}:waf::${Account}:sizeconstraintset/${Id}
sqlinjectionmatchset	arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}
webacl	arn:${Partition}:waf::${Account}:webacl/${Id}	0
xssmatchset	arn:${Partition}:waf::${Account}:xssmatchset/${Id}
bytematchset	arn:${Partition}:waf-regional:${Region}:${Account}:bytematchset/${Id}
geomatchset	arn:${Partition}:waf-regional:${Region}:${Account}:geomatchset/${Id}
ipset	arn:${Partition}:waf-regional:${Region}:${Account}:ipset/${Id}
loadbalancer/app/	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
ratebasedrule	arn:${Partition}:waf-regional:${Region}:${Account}:ratebasedrule/${Id}	0
regexmatchset	arn:${Partition}:waf-regional:${Region}:${Account}:regexmatch/${Id}
regexpatternset	arn:${Partition}:waf-regional:${Region}:${Account}:regexpatternset/${Id}
rule	arn:${Partition}:waf-regional:${Region}:${Account}:rule/${Id}	0
rulegroup	arn:${Partition}:waf-regional:${Region}:${Account}:rulegroup/${Id}	0
sizeconstraintset	arn:${Partition}:waf-regional:${Region}:${Account}:sizeconstraintset/${Id}
sqlinjectionmatchset	arn:${Partition}:waf-regional:${Region}:${Account}:sqlinjectionset/${Id}
webacl	arn:${Partition}:waf-regional:${Region}:${Account}:webacl/${Id}	0
xssmatchset	arn:${Partition}:waf-regional:${Region}:${Account}:xssmatchset/${Id}
amplify-app	arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}
apigateway	arn:${Partition}:apigateway:${Region}::/restapis/${ApiId}/stages/${StageName}
apprunner	arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}
appsync	arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}
ipset	arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/ipset/${Name}/${Id}	0
loadbalancer/app/	arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}
managedruleset	arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/managedruleset/${Name}/${Id}
regexpatternset	arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/regexpatternset/${Name}/${Id}	0
rulegroup	arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/rulegroup/${Name}/${Id}	0
userpool	arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}
verified-access-instance	arn:${Partition}:ec2:${Region}:${Account}:verified-access-instance/${VerifiedAccessInstanceId}
webacl	arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}	0
lens	arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}	0
profile	arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}	0
review-template	arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}	0
workload	arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}	0
network	arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}	0
AIAgent	arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}	0
AIGuardrail	arn:${Partition}:wisdom:${Region}:${Account}:ai-guardrail/${AssistantId}/${AIGuardrailId}	0
AIPrompt	arn:${Partition}:wisdom:${Region}:${Account}:ai-prompt/${AssistantId}/${AIPromptId}	0
Assistant	arn:${Partition}:wisdom:${Region}:${Account}:assistant/${AssistantId}	0
AssistantAssociation	arn:${Partition}:wisdom:${Region}:${Account}:association/${AssistantId}/${AssistantAssociationId}	0
Content	arn:${Partition}:wisdom:${Region}:${Account}:content/${KnowledgeBaseId}/${ContentId}	0
ContentAssociation	arn:${Partition}:wisdom:${Region}:${Account}:content-association/${KnowledgeBaseId}/${ContentId}/${ContentAssociationId}	0
KnowledgeBase	arn:${Partition}:wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}	0
MessageTemplate	arn:${Partition}:wisdom:${Region}:${Account}:message-template/${KnowledgeBaseId}/${MessageTemplateId}	1106
QuickResponse	arn:${Partition}:wisdom:${Region}:${Account}:quick-response/${KnowledgeBaseId}/${QuickResponseId}	0
Session	arn:${Partition}:wisdom:${Region}:${Account}:session/${AssistantId}/${SessionId}	0
organization	arn:${Partition}:workdocs:${Region}:${Account}:organization/${ResourceId}
fleet	arn:${Partition}:worklink::${Account}:fleet/${FleetName}	0
organization	arn:${Partition}:workmail:${Region}:${Account}:organization/${ResourceId}	0
RawMessage	arn:${Partition}:workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId}
certificateid	arn:${Partition}:workspaces:${Region}:${Account}:workspacecertificate/${CertificateId}
connectionalias	arn:${Partition}:workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}	0
directoryid	arn:${Partition}:workspaces:${Region}:${Account}:directory/${DirectoryId}	0
workspaceapplication	arn:${Partition}:workspaces:${Region}:${Account}:workspaceapplication/${WorkSpaceApplicationId}	0
workspacebundle	arn:${Partition}:workspaces:${Region}:${Account}:workspacebundle/${BundleId}	0
workspaceid	arn:${Partition}:workspaces:${Region}:${Account}:workspace/${WorkspaceId}	0
workspaceimage	arn:${Partition}:workspaces:${Region}:${Account}:workspaceimage/${ImageId}	0
workspaceipgroup	arn:${Partition}:workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}	0
workspacespoolid	arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}	0
VolumeId	arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}	0
WorkspaceInstanceId	arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}	0
browserSettings	arn:${Partition}:workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}	0
dataProtectionSettings	arn:${Partition}:workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}	0
identityProvider	arn:${Partition}:workspaces-web:${Region}:${Account}:identityProvider/${PortalId}/${IdentityProviderId}	0
ipAccessSettings	arn:${Partition}:workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}	0
networkSettings	arn:${Partition}:workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}	0
portal	arn:${Partition}:workspaces-web:${Region}:${Account}:portal/${PortalId}	0
sessionLogger	arn:${Partition}:workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}	0
trustStore	arn:${Partition}:workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}	0
userAccessLoggingSettings	arn:${Partition}:workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}	0
userSettings	arn:${Partition}:workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}	0
group	arn:${Partition}:xray:${Region}:${Account}:group/${GroupName}/${Id}	0
sampling-rule	arn:${Partition}:xray:${Region}:${Account}:sampling-rule/${SamplingRuleName}	0
"""#
}
