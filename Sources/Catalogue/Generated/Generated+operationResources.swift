// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let operationResources: StaticString = #"""
access-analyzer	CreateAnalyzer	access-analyzer:RA:analyzer/{analyzerName}
access-analyzer	CreateArchiveRule	access-analyzer:RA:analyzer/{analyzerName}/archive-rule/{ruleName}
access-analyzer	DeleteAnalyzer	access-analyzer:RA:analyzer/{analyzerName}
access-analyzer	DeleteArchiveRule	access-analyzer:RA:analyzer/{analyzerName}/archive-rule/{ruleName}
access-analyzer	GetAnalyzer	access-analyzer:RA:analyzer/{analyzerName}
access-analyzer	GetArchiveRule	access-analyzer:RA:analyzer/{analyzerName}/archive-rule/{ruleName}
access-analyzer	ListArchiveRules	access-analyzer:RA:analyzer/{analyzerName}
access-analyzer	UpdateAnalyzer	access-analyzer:RA:analyzer/{analyzerName}
access-analyzer	UpdateArchiveRule	access-analyzer:RA:analyzer/{analyzerName}/archive-rule/{ruleName}
account	DeleteAlternateContact	account:A:account
account	DisableRegion	account:A:account
account	EnableRegion	account:A:account
account	GetAccountInformation	account:A:account
account	GetAlternateContact	account:A:account
account	GetContactInformation	account:A:account
account	GetGovCloudAccountInformation	account:A:account
account	GetRegionOptStatus	account:A:account
account	ListRegions	account:A:account
account	PutAccountName	account:A:account
account	PutAlternateContact	account:A:account
account	PutContactInformation	account:A:account
acm	ImportCertificate	acm:RA:certificate/*
aidevops	AssociateService	aidevops:RA:agentspace/{agentSpaceId} aidevops:RA:agentspace/{agentSpaceId}/associations/*
aidevops	CreateAgentSpace	aidevops:RA:agentspace/*
aidevops	CreateBacklogTask	aidevops:RA:agentspace/{agentSpaceId}
aidevops	CreateChat	aidevops:RA:agentspace/{agentSpaceId}
aidevops	DeleteAgentSpace	aidevops:RA:agentspace/{agentSpaceId}
aidevops	DeregisterService	aidevops:RA:service/{serviceId}
aidevops	DisableOperatorApp	aidevops:RA:agentspace/{agentSpaceId}
aidevops	DisassociateService	aidevops:RA:agentspace/{agentSpaceId} aidevops:RA:agentspace/{agentSpaceId}/associations/{associationId}
aidevops	EnableOperatorApp	aidevops:RA:agentspace/{agentSpaceId}
aidevops	GetAgentSpace	aidevops:RA:agentspace/{agentSpaceId}
aidevops	GetAssociation	aidevops:RA:agentspace/{agentSpaceId} aidevops:RA:agentspace/{agentSpaceId}/associations/{associationId}
aidevops	GetBacklogTask	aidevops:RA:agentspace/{agentSpaceId}
aidevops	GetOperatorApp	aidevops:RA:agentspace/{agentSpaceId}
aidevops	GetRecommendation	aidevops:RA:agentspace/{agentSpaceId}
aidevops	GetService	aidevops:RA:service/{serviceId}
aidevops	ListAssociations	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListBacklogTasks	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListChats	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListExecutions	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListGoals	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListJournalRecords	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListPendingMessages	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListRecommendations	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ListWebhooks	aidevops:RA:agentspace/{agentSpaceId} aidevops:RA:agentspace/{agentSpaceId}/associations/{associationId}
aidevops	RegisterService	aidevops:RA:service/{service}
aidevops	SendMessage	aidevops:RA:agentspace/{agentSpaceId}
aidevops	UpdateAgentSpace	aidevops:RA:agentspace/{agentSpaceId}
aidevops	UpdateAssociation	aidevops:RA:agentspace/{agentSpaceId} aidevops:RA:agentspace/{agentSpaceId}/associations/{associationId}
aidevops	UpdateBacklogTask	aidevops:RA:agentspace/{agentSpaceId}
aidevops	UpdateGoal	aidevops:RA:agentspace/{agentSpaceId}
aidevops	UpdateOperatorAppIdpConfig	aidevops:RA:agentspace/{agentSpaceId}
aidevops	UpdateRecommendation	aidevops:RA:agentspace/{agentSpaceId}
aidevops	ValidateAwsAssociations	aidevops:RA:agentspace/{agentSpaceId}
aiops	DeleteInvestigationGroup	aiops:RA:investigation-group/{identifier}
aiops	DeleteInvestigationGroupPolicy	aiops:RA:investigation-group/{identifier}
aiops	GetInvestigationGroup	aiops:RA:investigation-group/{identifier}
aiops	GetInvestigationGroupPolicy	aiops:RA:investigation-group/{identifier}
aiops	PutInvestigationGroupPolicy	aiops:RA:investigation-group/{identifier}
aiops	UpdateInvestigationGroup	aiops:RA:investigation-group/{identifier}
airflow	CreateCliToken	airflow:RA:environment/{name}
airflow	CreateEnvironment	airflow:RA:environment/{name}
airflow	CreateWebLoginToken	airflow:RA:role/{name}/*
airflow	DeleteEnvironment	airflow:RA:environment/{name}
airflow	GetEnvironment	airflow:RA:environment/{name}
airflow	InvokeRestApi	airflow:RA:role/{name}/*
airflow	PublishMetrics	airflow:RA:environment/{environmentName}
airflow	UpdateEnvironment	airflow:RA:environment/{name}
amplify	CreateBackendEnvironment	amplify:RA:apps/{appId}
amplify	CreateBranch	amplify:RA:apps/{appId}/branches/{branchName}
amplify	CreateDeployment	amplify:RA:apps/{appId}/branches/{branchName}
amplify	CreateDomainAssociation	amplify:RA:apps/{appId}/domains/{domainName}
amplify	CreateWebhook	amplify:RA:apps/{appId}/branches/{branchName}
amplify	DeleteApp	amplify:RA:apps/{appId}
amplify	DeleteBackendEnvironment	amplify:RA:apps/{appId}
amplify	DeleteBranch	amplify:RA:apps/{appId}/branches/{branchName}
amplify	DeleteDomainAssociation	amplify:RA:apps/{appId}/domains/{domainName}
amplify	DeleteJob	amplify:RA:apps/{appId}/branches/{branchName}/jobs/{jobId}
amplify	DeleteWebhook	amplify:RA:webhooks/{webhookId}
amplify	GenerateAccessLogs	amplify:RA:apps/{appId}
amplify	GetApp	amplify:RA:apps/{appId}
amplify	GetBackendEnvironment	amplify:RA:apps/{appId}
amplify	GetBranch	amplify:RA:apps/{appId}/branches/{branchName}
amplify	GetDomainAssociation	amplify:RA:apps/{appId}/domains/{domainName}
amplify	GetJob	amplify:RA:apps/{appId}/branches/{branchName}/jobs/{jobId}
amplify	GetWebhook	amplify:RA:webhooks/{webhookId}
amplify	ListArtifacts	amplify:RA:apps/{appId}
amplify	ListBackendEnvironments	amplify:RA:apps/{appId}
amplify	ListBranches	amplify:RA:apps/{appId}
amplify	ListDomainAssociations	amplify:RA:apps/{appId}
amplify	ListJobs	amplify:RA:apps/{appId}/branches/{branchName}
amplify	ListWebhooks	amplify:RA:apps/{appId}
amplify	StartDeployment	amplify:RA:apps/{appId}/branches/{branchName}
amplify	StartJob	amplify:RA:apps/{appId}/branches/{branchName}/jobs/{jobId}
amplify	StopJob	amplify:RA:apps/{appId}/branches/{branchName}/jobs/{jobId}
amplify	UpdateApp	amplify:RA:apps/{appId}
amplify	UpdateBranch	amplify:RA:apps/{appId}/branches/{branchName}
amplify	UpdateDomainAssociation	amplify:RA:apps/{appId}/domains/{domainName}
amplify	UpdateWebhook	amplify:RA:webhooks/{webhookId}
amplifybackend	CloneBackend	amplifybackend:RA:/backend/{appId}/*
amplifybackend	CreateBackend	amplifybackend:RA:/backend/*
amplifybackend	CreateBackendAPI	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/api/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	CreateBackendAuth	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/auth/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	CreateBackendConfig	amplifybackend:RA:/backend/{appId}/config/*
amplifybackend	CreateBackendStorage	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/* amplifybackend:RA:/backend/{appId}/storage/*
amplifybackend	CreateToken	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/challenge/*
amplifybackend	DeleteBackend	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	DeleteBackendAPI	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/api/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	DeleteBackendAuth	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/auth/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	DeleteBackendStorage	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/* amplifybackend:RA:/backend/{appId}/storage/*
amplifybackend	DeleteToken	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/challenge/*
amplifybackend	GenerateBackendAPIModels	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/api/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	GetBackend	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	GetBackendAPI	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/api/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	GetBackendAPIModels	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/api/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	GetBackendAuth	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/auth/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	GetBackendJob	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/job/*
amplifybackend	GetBackendStorage	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	GetToken	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/challenge/*
amplifybackend	ImportBackendAuth	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/auth/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	ImportBackendStorage	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/* amplifybackend:RA:/backend/{appId}/storage/*
amplifybackend	ListBackendJobs	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/job/*
amplifybackend	RemoveAllBackends	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	RemoveBackendConfig	amplifybackend:RA:/backend/{appId}/config/*
amplifybackend	UpdateBackendAPI	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/api/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	UpdateBackendAuth	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/auth/* amplifybackend:RA:/backend/{appId}/environments/*
amplifybackend	UpdateBackendConfig	amplifybackend:RA:/backend/{appId}/config/*
amplifybackend	UpdateBackendJob	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/job/*
amplifybackend	UpdateBackendStorage	amplifybackend:RA:/backend/{appId}/* amplifybackend:RA:/backend/{appId}/environments/* amplifybackend:RA:/backend/{appId}/storage/*
amplifyuibuilder	DeleteComponent	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/components/{id}
amplifyuibuilder	DeleteForm	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/forms/{id}
amplifyuibuilder	DeleteTheme	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/themes/{id}
amplifyuibuilder	GetCodegenJob	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/codegen-jobs/{id}
amplifyuibuilder	GetComponent	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/components/{id}
amplifyuibuilder	GetForm	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/forms/{id}
amplifyuibuilder	GetTheme	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/themes/{id}
amplifyuibuilder	UpdateComponent	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/components/{id}
amplifyuibuilder	UpdateForm	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/forms/{id}
amplifyuibuilder	UpdateTheme	amplifyuibuilder:RA:app/{appId}/environment/{environmentName}/themes/{id}
aoss	DeleteCollection	aoss:RA:collection/{id}
aoss	DeleteCollectionGroup	aoss:RA:collection-group/{id}
aoss	UpdateCollection	aoss:RA:collection/{id}
aoss	UpdateCollectionGroup	aoss:RA:collection-group/{id}
apigateway	CreateApi	apigateway:R:/apis
apigateway	CreateApiKey	apigateway:R:/apikeys
apigateway	CreateApiMapping	apigateway:R:/domainnames/{domainName}/apimappings
apigateway	CreateAuthorizer	apigateway:R:/apis/{apiId}/authorizers apigateway:R:/restapis/{restApiId}/authorizers
apigateway	CreateBasePathMapping	apigateway:R:/domainnames/{domainName}/basepathmappings
apigateway	CreateDeployment	apigateway:R:/apis/{apiId}/deployments apigateway:R:/restapis/{restApiId}/deployments
apigateway	CreateDocumentationPart	apigateway:R:/restapis/{restApiId}/documentation/parts
apigateway	CreateDocumentationVersion	apigateway:R:/restapis/{restApiId}/documentation/versions
apigateway	CreateDomainName	apigateway:R:/domainnames
apigateway	CreateDomainNameAccessAssociation	apigateway:R:/domainnameaccessassociations
apigateway	CreateIntegration	apigateway:R:/apis/{apiId}/integrations
apigateway	CreateIntegrationResponse	apigateway:R:/apis/{apiId}/integrations/{integrationId}/integrationresponses
apigateway	CreateModel	apigateway:R:/apis/{apiId}/models apigateway:R:/restapis/{restApiId}/models
apigateway	CreatePortal	apigateway:R:/portals
apigateway	CreatePortalProduct	apigateway:R:/portalproducts
apigateway	CreateProductPage	apigateway:R:/portalproducts/{portalProductId}/productpages
apigateway	CreateProductRestEndpointPage	apigateway:R:/portalproducts/{portalProductId}/productrestendpointpages
apigateway	CreateRequestValidator	apigateway:R:/restapis/{restApiId}/requestvalidators
apigateway	CreateResource	apigateway:R:/restapis/{restApiId}/resources/{parentId}
apigateway	CreateRestApi	apigateway:R:/restapis
apigateway	CreateRoute	apigateway:R:/apis/{apiId}/routes
apigateway	CreateRouteResponse	apigateway:R:/apis/{apiId}/routes/{routeId}/routeresponses
apigateway	CreateRoutingRule	apigateway:RA:/domainnames/{domainName}/routingrules/*
apigateway	CreateStage	apigateway:R:/apis/{apiId}/stages apigateway:R:/restapis/{restApiId}/stages
apigateway	CreateUsagePlan	apigateway:R:/usageplans
apigateway	CreateUsagePlanKey	apigateway:R:/usageplans/{usagePlanId}/keys
apigateway	CreateVpcLink	apigateway:R:/vpclinks
apigateway	DeleteAccessLogSettings	apigateway:R:/apis/{apiId}/stages/{stageName}/accesslogsettings
apigateway	DeleteApi	apigateway:R:/apis/{apiId}
apigateway	DeleteApiKey	apigateway:R:/apikeys/{apiKey}
apigateway	DeleteApiMapping	apigateway:R:/domainnames/{domainName}/apimappings/{apiMappingId}
apigateway	DeleteAuthorizer	apigateway:R:/apis/{apiId}/authorizers/{authorizerId} apigateway:R:/restapis/{restApiId}/authorizers/{authorizerId}
apigateway	DeleteBasePathMapping	apigateway:R:/domainnames/{domainName}/basepathmappings/{basePath}
apigateway	DeleteClientCertificate	apigateway:R:/clientcertificates/{clientCertificateId}
apigateway	DeleteCorsConfiguration	apigateway:R:/apis/{apiId}/cors
apigateway	DeleteDeployment	apigateway:R:/apis/{apiId}/deployments/{deploymentId} apigateway:R:/restapis/{restApiId}/deployments/{deploymentId}
apigateway	DeleteDocumentationPart	apigateway:R:/restapis/{restApiId}/documentation/parts/{documentationPartId}
apigateway	DeleteDocumentationVersion	apigateway:R:/restapis/{restApiId}/documentation/versions/{documentationVersion}
apigateway	DeleteDomainName	apigateway:R:/domainnames/{domainName}
apigateway	DeleteDomainNameAccessAssociation	apigateway:R:/domainnameaccessassociations/{domainNameAccessAssociationArn}
apigateway	DeleteGatewayResponse	apigateway:R:/restapis/{restApiId}/gatewayresponses/{responseType}
apigateway	DeleteIntegration	apigateway:R:/apis/{apiId}/integrations/{integrationId} apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
apigateway	DeleteIntegrationResponse	apigateway:R:/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId} apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
apigateway	DeleteMethod	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
apigateway	DeleteMethodResponse	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
apigateway	DeleteModel	apigateway:R:/apis/{apiId}/models/{modelId} apigateway:R:/restapis/{restApiId}/models/{modelName}
apigateway	DeletePortal	apigateway:R:/portals/{portalId}
apigateway	DeletePortalProduct	apigateway:R:/portalproducts/{portalProductId}
apigateway	DeletePortalProductSharingPolicy	apigateway:R:/portalproducts/{portalProductId}/sharingpolicy
apigateway	DeleteProductPage	apigateway:R:/portalproducts/{portalProductId}/productpages/{productPageId}
apigateway	DeleteProductRestEndpointPage	apigateway:R:/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}
apigateway	DeleteRequestValidator	apigateway:R:/restapis/{restApiId}/requestvalidators/{requestValidatorId}
apigateway	DeleteResource	apigateway:R:/restapis/{restApiId}/resources/{resourceId}
apigateway	DeleteRestApi	apigateway:R:/restapis/{restApiId}
apigateway	DeleteRoute	apigateway:R:/apis/{apiId}/routes/{routeId}
apigateway	DeleteRouteRequestParameter	apigateway:R:/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}
apigateway	DeleteRouteResponse	apigateway:R:/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}
apigateway	DeleteRouteSettings	apigateway:R:/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}
apigateway	DeleteRoutingRule	apigateway:RA:/domainnames/{domainName}/routingrules/{routingRuleId}
apigateway	DeleteStage	apigateway:R:/apis/{apiId}/stages/{stageName} apigateway:R:/restapis/{restApiId}/stages/{stageName}
apigateway	DeleteUsagePlan	apigateway:R:/usageplans/{usagePlanId}
apigateway	DeleteUsagePlanKey	apigateway:R:/usageplans/{usagePlanId}/keys/{keyId}
apigateway	DeleteVpcLink	apigateway:R:/vpclinks/{vpcLinkId}
apigateway	DisablePortal	apigateway:R:/portals/{portalId}/publish
apigateway	ExportApi	apigateway:R:/apis/{apiId}/exports/{specification}
apigateway	FlushStageAuthorizersCache	apigateway:R:/restapis/{restApiId}/stages/{stageName}/cache/authorizers
apigateway	FlushStageCache	apigateway:R:/restapis/{restApiId}/stages/{stageName}/cache/data
apigateway	GenerateClientCertificate	apigateway:R:/clientcertificates
apigateway	GetAccount	apigateway:R:/account
apigateway	GetApi	apigateway:R:/apis/{apiId}
apigateway	GetApiKey	apigateway:R:/apikeys/{apiKey}
apigateway	GetApiKeys	apigateway:R:/apikeys
apigateway	GetApiMapping	apigateway:R:/domainnames/{domainName}/apimappings/{apiMappingId}
apigateway	GetApiMappings	apigateway:R:/domainnames/{domainName}/apimappings
apigateway	GetApis	apigateway:R:/apis
apigateway	GetAuthorizer	apigateway:R:/apis/{apiId}/authorizers/{authorizerId} apigateway:R:/restapis/{restApiId}/authorizers/{authorizerId}
apigateway	GetAuthorizers	apigateway:R:/apis/{apiId}/authorizers apigateway:R:/restapis/{restApiId}/authorizers
apigateway	GetBasePathMapping	apigateway:R:/domainnames/{domainName}/basepathmappings/{basePath}
apigateway	GetBasePathMappings	apigateway:R:/domainnames/{domainName}/basepathmappings
apigateway	GetClientCertificate	apigateway:R:/clientcertificates/{clientCertificateId}
apigateway	GetClientCertificates	apigateway:R:/clientcertificates
apigateway	GetDeployment	apigateway:R:/apis/{apiId}/deployments/{deploymentId} apigateway:R:/restapis/{restApiId}/deployments/{deploymentId}
apigateway	GetDeployments	apigateway:R:/apis/{apiId}/deployments apigateway:R:/restapis/{restApiId}/deployments
apigateway	GetDocumentationPart	apigateway:R:/restapis/{restApiId}/documentation/parts/{documentationPartId}
apigateway	GetDocumentationParts	apigateway:R:/restapis/{restApiId}/documentation/parts
apigateway	GetDocumentationVersion	apigateway:R:/restapis/{restApiId}/documentation/versions/{documentationVersion}
apigateway	GetDocumentationVersions	apigateway:R:/restapis/{restApiId}/documentation/versions
apigateway	GetDomainName	apigateway:R:/domainnames/{domainName}
apigateway	GetDomainNameAccessAssociations	apigateway:R:/domainnameaccessassociations
apigateway	GetDomainNames	apigateway:R:/domainnames
apigateway	GetExport	apigateway:R:/restapis/{restApiId}/stages/{stageName}/exports/{exportType}
apigateway	GetGatewayResponse	apigateway:R:/restapis/{restApiId}/gatewayresponses/{responseType}
apigateway	GetGatewayResponses	apigateway:R:/restapis/{restApiId}/gatewayresponses
apigateway	GetIntegration	apigateway:R:/apis/{apiId}/integrations/{integrationId} apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
apigateway	GetIntegrationResponse	apigateway:R:/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId} apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
apigateway	GetIntegrationResponses	apigateway:R:/apis/{apiId}/integrations/{integrationId}/integrationresponses
apigateway	GetIntegrations	apigateway:R:/apis/{apiId}/integrations
apigateway	GetMethod	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
apigateway	GetMethodResponse	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
apigateway	GetModel	apigateway:R:/apis/{apiId}/models/{modelId} apigateway:R:/restapis/{restApiId}/models/{modelName}
apigateway	GetModels	apigateway:R:/apis/{apiId}/models apigateway:R:/restapis/{restApiId}/models
apigateway	GetModelTemplate	apigateway:R:/apis/{apiId}/models/{modelId}/template apigateway:R:/restapis/{restApiId}/models/{modelName}/default_template
apigateway	GetPortal	apigateway:R:/portals/{portalId}
apigateway	GetPortalProduct	apigateway:R:/portalproducts/{portalProductId}
apigateway	GetPortalProductSharingPolicy	apigateway:R:/portalproducts/{portalProductId}/sharingpolicy
apigateway	GetProductPage	apigateway:R:/portalproducts/{portalProductId}/productpages/{productPageId}
apigateway	GetProductRestEndpointPage	apigateway:R:/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}
apigateway	GetRequestValidator	apigateway:R:/restapis/{restApiId}/requestvalidators/{requestValidatorId}
apigateway	GetRequestValidators	apigateway:R:/restapis/{restApiId}/requestvalidators
apigateway	GetResource	apigateway:R:/restapis/{restApiId}/resources/{resourceId}
apigateway	GetResources	apigateway:R:/restapis/{restApiId}/resources
apigateway	GetRestApi	apigateway:R:/restapis/{restApiId}
apigateway	GetRestApis	apigateway:R:/restapis
apigateway	GetRoute	apigateway:R:/apis/{apiId}/routes/{routeId}
apigateway	GetRouteResponse	apigateway:R:/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}
apigateway	GetRouteResponses	apigateway:R:/apis/{apiId}/routes/{routeId}/routeresponses
apigateway	GetRoutes	apigateway:R:/apis/{apiId}/routes
apigateway	GetRoutingRule	apigateway:RA:/domainnames/{domainName}/routingrules/{routingRuleId}
apigateway	GetSdk	apigateway:R:/restapis/{restApiId}/stages/{stageName}/sdks/{sdkType}
apigateway	GetSdkType	apigateway:R:/sdktypes/{id}
apigateway	GetSdkTypes	apigateway:R:/sdktypes
apigateway	GetStage	apigateway:R:/apis/{apiId}/stages/{stageName} apigateway:R:/restapis/{restApiId}/stages/{stageName}
apigateway	GetStages	apigateway:R:/apis/{apiId}/stages apigateway:R:/restapis/{restApiId}/stages
apigateway	GetTags	apigateway:R:/tags/{resourceArn|encoded}
apigateway	GetUsage	apigateway:R:/usageplans/{usagePlanId}/usage
apigateway	GetUsagePlan	apigateway:R:/usageplans/{usagePlanId}
apigateway	GetUsagePlanKey	apigateway:R:/usageplans/{usagePlanId}/keys/{keyId}
apigateway	GetUsagePlanKeys	apigateway:R:/usageplans/{usagePlanId}/keys
apigateway	GetUsagePlans	apigateway:R:/usageplans
apigateway	GetVpcLink	apigateway:R:/vpclinks/{vpcLinkId}
apigateway	GetVpcLinks	apigateway:R:/vpclinks
apigateway	ImportApi	apigateway:R:/apis
apigateway	ImportApiKeys	apigateway:R:/apikeys
apigateway	ImportDocumentationParts	apigateway:R:/restapis/{restApiId}/documentation/parts
apigateway	ImportRestApi	apigateway:R:/restapis
apigateway	ListPortalProducts	apigateway:R:/portalproducts
apigateway	ListPortals	apigateway:R:/portals
apigateway	ListProductPages	apigateway:R:/portalproducts/{portalProductId}/productpages
apigateway	ListProductRestEndpointPages	apigateway:R:/portalproducts/{portalProductId}/productrestendpointpages
apigateway	ListRoutingRules	apigateway:RA:/domainnames/{domainName}/routingrules/*
apigateway	PreviewPortal	apigateway:R:/portals/{portalId}/preview
apigateway	PublishPortal	apigateway:R:/portals/{portalId}/publish
apigateway	PutGatewayResponse	apigateway:R:/restapis/{restApiId}/gatewayresponses/{responseType}
apigateway	PutIntegration	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
apigateway	PutIntegrationResponse	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
apigateway	PutMethod	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
apigateway	PutMethodResponse	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
apigateway	PutPortalProductSharingPolicy	apigateway:R:/portalproducts/{portalProductId}/sharingpolicy
apigateway	PutRestApi	apigateway:R:/restapis/{restApiId}
apigateway	PutRoutingRule	apigateway:RA:/domainnames/{domainName}/routingrules/{routingRuleId}
apigateway	ReimportApi	apigateway:R:/apis/{apiId}
apigateway	RejectDomainNameAccessAssociation	apigateway:R:/rejectdomainnameaccessassociations
apigateway	ResetAuthorizersCache	apigateway:R:/apis/{apiId}/stages/{stageName}/cache/authorizers
apigateway	TagResource	apigateway:R:/tags/{resourceArn|encoded}
apigateway	TestInvokeAuthorizer	apigateway:R:/restapis/{restApiId}/authorizers/{authorizerId}
apigateway	TestInvokeMethod	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
apigateway	UntagResource	apigateway:R:/tags/{resourceArn|encoded}
apigateway	UpdateAccount	apigateway:R:/account
apigateway	UpdateApi	apigateway:R:/apis/{apiId}
apigateway	UpdateApiKey	apigateway:R:/apikeys/{apiKey}
apigateway	UpdateApiMapping	apigateway:R:/domainnames/{domainName}/apimappings/{apiMappingId}
apigateway	UpdateAuthorizer	apigateway:R:/apis/{apiId}/authorizers/{authorizerId} apigateway:R:/restapis/{restApiId}/authorizers/{authorizerId}
apigateway	UpdateBasePathMapping	apigateway:R:/domainnames/{domainName}/basepathmappings/{basePath}
apigateway	UpdateClientCertificate	apigateway:R:/clientcertificates/{clientCertificateId}
apigateway	UpdateDeployment	apigateway:R:/apis/{apiId}/deployments/{deploymentId} apigateway:R:/restapis/{restApiId}/deployments/{deploymentId}
apigateway	UpdateDocumentationPart	apigateway:R:/restapis/{restApiId}/documentation/parts/{documentationPartId}
apigateway	UpdateDocumentationVersion	apigateway:R:/restapis/{restApiId}/documentation/versions/{documentationVersion}
apigateway	UpdateDomainName	apigateway:R:/domainnames/{domainName}
apigateway	UpdateGatewayResponse	apigateway:R:/restapis/{restApiId}/gatewayresponses/{responseType}
apigateway	UpdateIntegration	apigateway:R:/apis/{apiId}/integrations/{integrationId} apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration
apigateway	UpdateIntegrationResponse	apigateway:R:/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId} apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}
apigateway	UpdateMethod	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}
apigateway	UpdateMethodResponse	apigateway:R:/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}
apigateway	UpdateModel	apigateway:R:/apis/{apiId}/models/{modelId} apigateway:R:/restapis/{restApiId}/models/{modelName}
apigateway	UpdatePortal	apigateway:R:/portals/{portalId}
apigateway	UpdatePortalProduct	apigateway:R:/portalproducts/{portalProductId}
apigateway	UpdateProductPage	apigateway:R:/portalproducts/{portalProductId}/productpages/{productPageId}
apigateway	UpdateProductRestEndpointPage	apigateway:R:/portalproducts/{portalProductId}/productrestendpointpages/{productRestEndpointPageId}
apigateway	UpdateRequestValidator	apigateway:R:/restapis/{restApiId}/requestvalidators/{requestValidatorId}
apigateway	UpdateResource	apigateway:R:/restapis/{restApiId}/resources/{resourceId}
apigateway	UpdateRestApi	apigateway:R:/restapis/{restApiId}
apigateway	UpdateRoute	apigateway:R:/apis/{apiId}/routes/{routeId}
apigateway	UpdateRouteResponse	apigateway:R:/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}
apigateway	UpdateStage	apigateway:R:/apis/{apiId}/stages/{stageName} apigateway:R:/restapis/{restApiId}/stages/{stageName}
apigateway	UpdateUsage	apigateway:R:/usageplans/{usagePlanId}/keys/{keyId}/usage
apigateway	UpdateUsagePlan	apigateway:R:/usageplans/{usagePlanId}
apigateway	UpdateVpcLink	apigateway:R:/vpclinks/{vpcLinkId}
app-integrations	CreateApplication	app-integrations:RA:application/*
app-integrations	CreateDataIntegration	app-integrations:RA:data-integration/*
app-integrations	CreateDataIntegrationAssociation	app-integrations:RA:data-integration/{dataIntegrationIdentifier}
app-integrations	CreateEventIntegration	app-integrations:RA:event-integration/{name}
app-integrations	DeleteDataIntegration	app-integrations:RA:data-integration/{dataIntegrationIdentifier}
app-integrations	DeleteEventIntegration	app-integrations:RA:event-integration/{name}
app-integrations	GetDataIntegration	app-integrations:RA:data-integration/{identifier}
app-integrations	GetEventIntegration	app-integrations:RA:event-integration/{name}
app-integrations	UpdateDataIntegration	app-integrations:RA:data-integration/{identifier}
app-integrations	UpdateDataIntegrationAssociation	app-integrations:RA:data-integration-association/{dataIntegrationIdentifier}/{dataIntegrationAssociationIdentifier}
app-integrations	UpdateEventIntegration	app-integrations:RA:event-integration/{name}
appconfig	CreateConfigurationProfile	appconfig:RA:application/{applicationId}
appconfig	CreateEnvironment	appconfig:RA:application/{applicationId}
appconfig	CreateHostedConfigurationVersion	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appconfig	DeleteApplication	appconfig:RA:application/{applicationId}
appconfig	DeleteConfigurationProfile	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appconfig	DeleteDeploymentStrategy	appconfig:RA:deploymentstrategy/{deploymentStrategyId}
appconfig	DeleteEnvironment	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/environment/{environmentId}
appconfig	DeleteExtension	appconfig:RA:extension/{extensionIdentifier}/*
appconfig	DeleteExtensionAssociation	appconfig:RA:extensionassociation/{extensionAssociationId}
appconfig	DeleteHostedConfigurationVersion	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appconfig	GetApplication	appconfig:RA:application/{applicationId}
appconfig	GetConfiguration	appconfig:RA:application/{application} appconfig:RA:application/{application}/configurationprofile/* appconfig:RA:application/{application}/environment/{environment}
appconfig	GetConfigurationProfile	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appconfig	GetDeployment	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/environment/{environmentId} appconfig:RA:application/{applicationId}/environment/{environmentId}/deployment/{deploymentNumber}
appconfig	GetDeploymentStrategy	appconfig:RA:deploymentstrategy/{deploymentStrategyId}
appconfig	GetEnvironment	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/environment/{environmentId}
appconfig	GetExtension	appconfig:RA:extension/{extensionIdentifier}/*
appconfig	GetExtensionAssociation	appconfig:RA:extensionassociation/{extensionAssociationId}
appconfig	GetHostedConfigurationVersion	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appconfig	ListConfigurationProfiles	appconfig:RA:application/{applicationId}
appconfig	ListDeployments	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/environment/{environmentId}
appconfig	ListEnvironments	appconfig:RA:application/{applicationId}
appconfig	ListHostedConfigurationVersions	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appconfig	StartConfigurationSession	appconfig:RA:application/{applicationIdentifier}/environment/{environmentIdentifier}/configuration/{configurationProfileIdentifier}
appconfig	StartDeployment	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId} appconfig:RA:application/{applicationId}/environment/{environmentId} appconfig:RA:deploymentstrategy/{deploymentStrategyId}
appconfig	StopDeployment	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/environment/{environmentId} appconfig:RA:application/{applicationId}/environment/{environmentId}/deployment/{deploymentNumber}
appconfig	UpdateApplication	appconfig:RA:application/{applicationId}
appconfig	UpdateConfigurationProfile	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appconfig	UpdateDeploymentStrategy	appconfig:RA:deploymentstrategy/{deploymentStrategyId}
appconfig	UpdateEnvironment	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/environment/{environmentId}
appconfig	UpdateExtension	appconfig:RA:extension/{extensionIdentifier}/*
appconfig	UpdateExtensionAssociation	appconfig:RA:extensionassociation/{extensionAssociationId}
appconfig	ValidateConfiguration	appconfig:RA:application/{applicationId} appconfig:RA:application/{applicationId}/configurationprofile/{configurationProfileId}
appfabric	BatchGetUserAccessTasks	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	ConnectAppAuthorization	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/appauthorization/{appAuthorizationIdentifier}
appfabric	CreateAppAuthorization	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	CreateIngestion	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	CreateIngestionDestination	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}
appfabric	DeleteAppAuthorization	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/appauthorization/{appAuthorizationIdentifier}
appfabric	DeleteAppBundle	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	DeleteIngestion	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}
appfabric	DeleteIngestionDestination	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}/ingestiondestination/{ingestionDestinationIdentifier}
appfabric	GetAppAuthorization	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/appauthorization/{appAuthorizationIdentifier}
appfabric	GetAppBundle	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	GetIngestion	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}
appfabric	GetIngestionDestination	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}/ingestiondestination/{ingestionDestinationIdentifier}
appfabric	ListAppAuthorizations	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	ListIngestionDestinations	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}
appfabric	ListIngestions	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	StartIngestion	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}
appfabric	StartUserAccessTasks	appfabric:RA:appbundle/{appBundleIdentifier}
appfabric	StopIngestion	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}
appfabric	UpdateAppAuthorization	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/appauthorization/{appAuthorizationIdentifier}
appfabric	UpdateIngestionDestination	appfabric:RA:appbundle/{appBundleIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier} appfabric:RA:appbundle/{appBundleIdentifier}/ingestion/{ingestionIdentifier}/ingestiondestination/{ingestionDestinationIdentifier}
appflow	CancelFlowExecutions	appflow:RA:flow/{flowName}
appflow	DeleteConnectorProfile	appflow:RA:connectorprofile/{connectorProfileName}
appflow	DeleteFlow	appflow:RA:flow/{flowName}
appflow	DescribeConnector	appflow:RA:connector/{connectorLabel}
appflow	DescribeConnectorEntity	appflow:RA:connectorprofile/{connectorProfileName}
appflow	DescribeFlow	appflow:RA:flow/{flowName}
appflow	DescribeFlowExecutionRecords	appflow:RA:flow/{flowName}
appflow	ListConnectorEntities	appflow:RA:connectorprofile/{connectorProfileName}
appflow	ResetConnectorMetadataCache	appflow:RA:connectorprofile/{connectorProfileName}
appflow	StartFlow	appflow:RA:flow/{flowName}
appflow	StopFlow	appflow:RA:flow/{flowName}
appflow	UnregisterConnector	appflow:RA:connector/{connectorLabel}
appflow	UpdateConnectorProfile	appflow:RA:connectorprofile/{connectorProfileName}
appflow	UpdateConnectorRegistration	appflow:RA:connector/{connectorLabel}
appflow	UpdateFlow	appflow:RA:flow/{flowName}
application-autoscaling	DeleteScalingPolicy	application-autoscaling:RA:scalable-target/{resourceId}
application-autoscaling	DeleteScheduledAction	application-autoscaling:RA:scalable-target/{resourceId}
application-autoscaling	DeregisterScalableTarget	application-autoscaling:RA:scalable-target/{resourceId}
application-autoscaling	PutScalingPolicy	application-autoscaling:RA:scalable-target/{resourceId}
application-autoscaling	PutScheduledAction	application-autoscaling:RA:scalable-target/{resourceId}
application-autoscaling	RegisterScalableTarget	application-autoscaling:RA:scalable-target/{resourceId}
application-signals	BatchGetServiceLevelObjectiveBudgetReport	application-signals:RA:slo/{sloIds[]}
application-signals	BatchUpdateExclusionWindows	application-signals:RA:slo/{sloIds[]}
application-signals	DeleteServiceLevelObjective	application-signals:RA:slo/{id}
application-signals	GetServiceLevelObjective	application-signals:RA:slo/{id}
application-signals	ListServiceLevelObjectiveExclusionWindows	application-signals:RA:slo/{id}
application-signals	UpdateServiceLevelObjective	application-signals:RA:slo/{id}
appmesh	CreateGatewayRoute	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoute/{gatewayRouteName} appmesh:RA:mesh/{meshName}/virtualService/*
appmesh	CreateMesh	appmesh:RA:mesh/{meshName}
appmesh	CreateRoute	appmesh:RA:mesh/{meshName}/virtualNode/* appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}/route/{routeName}
appmesh	CreateVirtualGateway	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}
appmesh	CreateVirtualNode	appmesh:RA:mesh/{meshName}/virtualNode/{virtualNodeName} appmesh:RA:mesh/{meshName}/virtualService/*
appmesh	CreateVirtualRouter	appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}
appmesh	CreateVirtualService	appmesh:RA:mesh/{meshName}/virtualNode/* appmesh:RA:mesh/{meshName}/virtualRouter/* appmesh:RA:mesh/{meshName}/virtualService/{virtualServiceName}
appmesh	DeleteGatewayRoute	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoute/{gatewayRouteName}
appmesh	DeleteMesh	appmesh:RA:mesh/{meshName}
appmesh	DeleteRoute	appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}/route/{routeName}
appmesh	DeleteVirtualGateway	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}
appmesh	DeleteVirtualNode	appmesh:RA:mesh/{meshName}/virtualNode/{virtualNodeName}
appmesh	DeleteVirtualRouter	appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}
appmesh	DeleteVirtualService	appmesh:RA:mesh/{meshName}/virtualService/{virtualServiceName}
appmesh	DescribeGatewayRoute	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoute/{gatewayRouteName}
appmesh	DescribeMesh	appmesh:RA:mesh/{meshName}
appmesh	DescribeRoute	appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}/route/{routeName}
appmesh	DescribeVirtualGateway	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}
appmesh	DescribeVirtualNode	appmesh:RA:mesh/{meshName}/virtualNode/{virtualNodeName}
appmesh	DescribeVirtualRouter	appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}
appmesh	DescribeVirtualService	appmesh:RA:mesh/{meshName}/virtualService/{virtualServiceName}
appmesh	ListGatewayRoutes	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}
appmesh	ListRoutes	appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}
appmesh	ListVirtualGateways	appmesh:RA:mesh/{meshName}
appmesh	ListVirtualNodes	appmesh:RA:mesh/{meshName}
appmesh	ListVirtualRouters	appmesh:RA:mesh/{meshName}
appmesh	ListVirtualServices	appmesh:RA:mesh/{meshName}
appmesh	UpdateGatewayRoute	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}/gatewayRoute/{gatewayRouteName} appmesh:RA:mesh/{meshName}/virtualService/*
appmesh	UpdateMesh	appmesh:RA:mesh/{meshName}
appmesh	UpdateRoute	appmesh:RA:mesh/{meshName}/virtualNode/* appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}/route/{routeName}
appmesh	UpdateVirtualGateway	appmesh:RA:mesh/{meshName}/virtualGateway/{virtualGatewayName}
appmesh	UpdateVirtualNode	appmesh:RA:mesh/{meshName}/virtualNode/{virtualNodeName}
appmesh	UpdateVirtualRouter	appmesh:RA:mesh/{meshName}/virtualRouter/{virtualRouterName}
appmesh	UpdateVirtualService	appmesh:RA:mesh/{meshName}/virtualNode/* appmesh:RA:mesh/{meshName}/virtualRouter/* appmesh:RA:mesh/{meshName}/virtualService/{virtualServiceName}
apprunner	CreateAutoScalingConfiguration	apprunner:RA:autoscalingconfiguration/{autoScalingConfigurationName}/*/*
apprunner	CreateConnection	apprunner:RA:connection/{connectionName}/*
apprunner	CreateObservabilityConfiguration	apprunner:RA:observabilityconfiguration/{observabilityConfigurationName}/*/*
apprunner	CreateService	apprunner:RA:service/{serviceName}/*
apprunner	CreateVpcConnector	apprunner:RA:vpcconnector/{vpcConnectorName}/*/*
apprunner	CreateVpcIngressConnection	apprunner:RA:vpcingressconnection/{vpcIngressConnectionName}/*
appstream	AssociateAppBlockBuilderAppBlock	appstream:RA:app-block-builder/{appBlockBuilderName}
appstream	AssociateApplicationFleet	appstream:RA:fleet/{fleetName}
appstream	AssociateApplicationToEntitlement	appstream:RA:stack/{stackName}
appstream	AssociateFleet	appstream:RA:fleet/{fleetName} appstream:RA:stack/{stackName}
appstream	AssociateSoftwareToImageBuilder	appstream:RA:image-builder/{imageBuilderName}
appstream	BatchAssociateUserStack	appstream:RA:stack/{userStackAssociations[].stackName}
appstream	BatchDisassociateUserStack	appstream:RA:stack/{userStackAssociations[].stackName}
appstream	CopyImage	appstream:RA:image/{destinationImageName}
appstream	CreateAppBlockBuilder	appstream:RA:app-block-builder/{name}
appstream	CreateAppBlockBuilderStreamingURL	appstream:RA:app-block-builder/{appBlockBuilderName}
appstream	CreateEntitlement	appstream:RA:stack/{stackName}
appstream	CreateFleet	appstream:RA:fleet/{name} appstream:RA:image/{imageName}
appstream	CreateImageBuilder	appstream:RA:image-builder/{name} appstream:RA:image/{imageName}
appstream	CreateImageBuilderStreamingURL	appstream:RA:image-builder/{name}
appstream	CreateStack	appstream:RA:stack/{name}
appstream	CreateStreamingURL	appstream:RA:fleet/{fleetName} appstream:RA:stack/{stackName}
appstream	CreateThemeForStack	appstream:RA:stack/{stackName}
appstream	CreateUpdatedImage	appstream:RA:image/*
appstream	DeleteAppBlock	appstream:RA:app-block/{name}
appstream	DeleteAppBlockBuilder	appstream:RA:app-block-builder/{name}
appstream	DeleteApplication	appstream:RA:application/{name}
appstream	DeleteEntitlement	appstream:RA:stack/{stackName}
appstream	DeleteFleet	appstream:RA:fleet/{name}
appstream	DeleteImage	appstream:RA:image/{name}
appstream	DeleteImageBuilder	appstream:RA:image-builder/{name}
appstream	DeleteImagePermissions	appstream:RA:image/{name}
appstream	DeleteStack	appstream:RA:stack/{name}
appstream	DeleteThemeForStack	appstream:RA:stack/{stackName}
appstream	DescribeEntitlements	appstream:RA:stack/{stackName}
appstream	DescribeImagePermissions	appstream:RA:image/{name}
appstream	DescribeSessions	appstream:RA:fleet/{fleetName} appstream:RA:stack/{stackName}
appstream	DescribeThemeForStack	appstream:RA:stack/{stackName}
appstream	DisassociateAppBlockBuilderAppBlock	appstream:RA:app-block-builder/{appBlockBuilderName}
appstream	DisassociateApplicationFleet	appstream:RA:fleet/{fleetName}
appstream	DisassociateApplicationFromEntitlement	appstream:RA:stack/{stackName}
appstream	DisassociateFleet	appstream:RA:fleet/{fleetName} appstream:RA:stack/{stackName}
appstream	DisassociateSoftwareFromImageBuilder	appstream:RA:image-builder/{imageBuilderName}
appstream	ListAssociatedFleets	appstream:RA:stack/{stackName}
appstream	ListAssociatedStacks	appstream:RA:fleet/{fleetName}
appstream	ListEntitledApplications	appstream:RA:stack/{stackName}
appstream	StartAppBlockBuilder	appstream:RA:app-block-builder/{name}
appstream	StartFleet	appstream:RA:fleet/{name}
appstream	StartImageBuilder	appstream:RA:image-builder/{name}
appstream	StartSoftwareDeploymentToImageBuilder	appstream:RA:image-builder/{imageBuilderName}
appstream	StopAppBlockBuilder	appstream:RA:app-block-builder/{name}
appstream	StopFleet	appstream:RA:fleet/{name}
appstream	StopImageBuilder	appstream:RA:image-builder/{name}
appstream	UpdateAppBlockBuilder	appstream:RA:app-block-builder/{name}
appstream	UpdateApplication	appstream:RA:application/{name}
appstream	UpdateEntitlement	appstream:RA:stack/{stackName}
appstream	UpdateFleet	appstream:RA:fleet/{name} appstream:RA:image/{imageName}
appstream	UpdateImagePermissions	appstream:RA:image/{name}
appstream	UpdateStack	appstream:RA:stack/{name}
appstream	UpdateThemeForStack	appstream:RA:stack/{stackName}
appsync	AssociateApi	appsync:RA:domainnames/{domainName}
appsync	CreateChannelNamespace	appsync:RA:apis/{apiId}/channelNamespace/{name}
appsync	CreateDomainName	appsync:RA:domainnames/{domainName}
appsync	DeleteApi	appsync:RA:apis/{apiId}
appsync	DeleteChannelNamespace	appsync:RA:apis/{apiId}/channelNamespace/{name}
appsync	DeleteDomainName	appsync:RA:domainnames/{domainName}
appsync	DeleteGraphqlApi	appsync:RA:apis/{apiId}
appsync	DisassociateApi	appsync:RA:domainnames/{domainName}
appsync	DisassociateMergedGraphqlApi	appsync:RA:apis/{sourceApiIdentifier|tail}/mergedApiAssociations/{associationId}
appsync	DisassociateSourceGraphqlApi	appsync:RA:apis/{mergedApiIdentifier|tail}/sourceApiAssociations/{associationId}
appsync	GetApi	appsync:RA:apis/{apiId}
appsync	GetApiAssociation	appsync:RA:domainnames/{domainName}
appsync	GetChannelNamespace	appsync:RA:apis/{apiId}/channelNamespace/{name}
appsync	GetDomainName	appsync:RA:domainnames/{domainName}
appsync	GetGraphqlApi	appsync:RA:apis/{apiId}
appsync	GetSourceApiAssociation	appsync:RA:apis/{mergedApiIdentifier|tail}/sourceApiAssociations/{associationId}
appsync	ListChannelNamespaces	appsync:RA:apis/{apiId}
appsync	StartSchemaMerge	appsync:RA:apis/{mergedApiIdentifier|tail}/sourceApiAssociations/{associationId}
appsync	UpdateApi	appsync:RA:apis/{apiId}
appsync	UpdateChannelNamespace	appsync:RA:apis/{apiId}/channelNamespace/{name}
appsync	UpdateDomainName	appsync:RA:domainnames/{domainName}
appsync	UpdateGraphqlApi	appsync:RA:apis/{apiId}
appsync	UpdateSourceApiAssociation	appsync:RA:apis/{mergedApiIdentifier|tail}/sourceApiAssociations/{associationId}
aps	CreateAlertManagerDefinition	aps:RA:workspace/{workspaceId}
aps	CreateAnomalyDetector	aps:RA:workspace/{workspaceId}
aps	CreateLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	CreateQueryLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	CreateRuleGroupsNamespace	aps:RA:rulegroupsnamespace/{workspaceId}/{name}
aps	DeleteAlertManagerDefinition	aps:RA:workspace/{workspaceId}
aps	DeleteAnomalyDetector	aps:RA:anomalydetector/{workspaceId}/{anomalyDetectorId} aps:RA:workspace/{workspaceId}
aps	DeleteLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	DeleteQueryLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	DeleteResourcePolicy	aps:RA:workspace/{workspaceId}
aps	DeleteRuleGroupsNamespace	aps:RA:rulegroupsnamespace/{workspaceId}/{name}
aps	DeleteScraper	aps:RA:scraper/{scraperId}
aps	DeleteScraperLoggingConfiguration	aps:RA:scraper/{scraperId}
aps	DeleteWorkspace	aps:RA:workspace/{workspaceId}
aps	DescribeAlertManagerDefinition	aps:RA:workspace/{workspaceId}
aps	DescribeAnomalyDetector	aps:RA:anomalydetector/{workspaceId}/{anomalyDetectorId} aps:RA:workspace/{workspaceId}
aps	DescribeLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	DescribeQueryLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	DescribeResourcePolicy	aps:RA:workspace/{workspaceId}
aps	DescribeRuleGroupsNamespace	aps:RA:rulegroupsnamespace/{workspaceId}/{name}
aps	DescribeScraper	aps:RA:scraper/{scraperId}
aps	DescribeScraperLoggingConfiguration	aps:RA:scraper/{scraperId}
aps	DescribeWorkspace	aps:RA:workspace/{workspaceId}
aps	DescribeWorkspaceConfiguration	aps:RA:workspace/{workspaceId}
aps	ListAnomalyDetectors	aps:RA:workspace/{workspaceId}
aps	ListRuleGroupsNamespaces	aps:RA:workspace/{workspaceId}
aps	PutAlertManagerDefinition	aps:RA:workspace/{workspaceId}
aps	PutAnomalyDetector	aps:RA:anomalydetector/{workspaceId}/{anomalyDetectorId} aps:RA:workspace/{workspaceId}
aps	PutResourcePolicy	aps:RA:workspace/{workspaceId}
aps	PutRuleGroupsNamespace	aps:RA:rulegroupsnamespace/{workspaceId}/{name}
aps	UpdateLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	UpdateQueryLoggingConfiguration	aps:RA:workspace/{workspaceId}
aps	UpdateScraper	aps:RA:scraper/{scraperId}
aps	UpdateScraperLoggingConfiguration	aps:RA:scraper/{scraperId}
aps	UpdateWorkspaceAlias	aps:RA:workspace/{workspaceId}
aps	UpdateWorkspaceConfiguration	aps:RA:workspace/{workspaceId}
arc-region-switch	CreatePlan	arc-region-switch:A:plan/*
artifact	GetReport	artifact:R:report/{reportId}:*
artifact	GetReportMetadata	artifact:R:report/{reportId}:*
artifact	GetTermForReport	artifact:R:report/{reportId}:*
athena	BatchGetPreparedStatement	athena:RA:workgroup/{workGroup}
athena	CancelCapacityReservation	athena:RA:capacity-reservation/{name}
athena	CreateCapacityReservation	athena:RA:capacity-reservation/{name}
athena	CreateDataCatalog	athena:RA:datacatalog/{name}
athena	CreateNamedQuery	athena:RA:workgroup/{workGroup}
athena	CreateNotebook	athena:RA:workgroup/{workGroup}
athena	CreatePreparedStatement	athena:RA:workgroup/{workGroup}
athena	CreateWorkGroup	athena:RA:workgroup/{name}
athena	DeleteCapacityReservation	athena:RA:capacity-reservation/{name}
athena	DeleteDataCatalog	athena:RA:datacatalog/{name}
athena	DeletePreparedStatement	athena:RA:workgroup/{workGroup}
athena	DeleteWorkGroup	athena:RA:workgroup/{workGroup}
athena	GetCapacityAssignmentConfiguration	athena:RA:capacity-reservation/{capacityReservationName}
athena	GetCapacityReservation	athena:RA:capacity-reservation/{name}
athena	GetDatabase	athena:RA:datacatalog/{catalogName}
athena	GetDataCatalog	athena:RA:datacatalog/{name}
athena	GetPreparedStatement	athena:RA:workgroup/{workGroup}
athena	GetSession	athena:RA:workgroup/*/session/{sessionId}
athena	GetSessionEndpoint	athena:RA:workgroup/*/session/{sessionId}
athena	GetSessionStatus	athena:RA:workgroup/*/session/{sessionId}
athena	GetTableMetadata	athena:RA:datacatalog/{catalogName}
athena	GetWorkGroup	athena:RA:workgroup/{workGroup}
athena	ImportNotebook	athena:RA:workgroup/{workGroup}
athena	ListDatabases	athena:RA:datacatalog/{catalogName}
athena	ListNamedQueries	athena:RA:workgroup/{workGroup}
athena	ListNotebookMetadata	athena:RA:workgroup/{workGroup}
athena	ListPreparedStatements	athena:RA:workgroup/{workGroup}
athena	ListQueryExecutions	athena:RA:workgroup/{workGroup}
athena	ListSessions	athena:RA:workgroup/{workGroup}
athena	ListTableMetadata	athena:RA:datacatalog/{catalogName}
athena	PutCapacityAssignmentConfiguration	athena:RA:capacity-reservation/{capacityReservationName} athena:RA:workgroup/{capacityAssignments[].workGroupNames[]}
athena	StartQueryExecution	athena:RA:workgroup/{workGroup}
athena	StartSession	athena:RA:workgroup/{workGroup} athena:RA:workgroup/{workGroup}/session/*
athena	TerminateSession	athena:RA:workgroup/*/session/{sessionId}
athena	UpdateCapacityReservation	athena:RA:capacity-reservation/{name}
athena	UpdateDataCatalog	athena:RA:datacatalog/{name}
athena	UpdateNamedQuery	athena:RA:workgroup/{name}
athena	UpdateNotebookMetadata	athena:RA:workgroup/{name}
athena	UpdatePreparedStatement	athena:RA:workgroup/{workGroup}
athena	UpdateWorkGroup	athena:RA:workgroup/{workGroup}
auditmanager	AssociateAssessmentReportEvidenceFolder	auditmanager:RA:assessment/{assessmentId}
auditmanager	BatchAssociateAssessmentReportEvidence	auditmanager:RA:assessment/{assessmentId}
auditmanager	BatchCreateDelegationByAssessment	auditmanager:RA:assessment/{assessmentId} auditmanager:RA:assessment/{assessmentId}/controlSet/{createDelegationRequests[].controlSetId}
auditmanager	BatchDeleteDelegationByAssessment	auditmanager:RA:assessment/{assessmentId} auditmanager:RA:assessment/{assessmentId}/controlSet/*
auditmanager	BatchDisassociateAssessmentReportEvidence	auditmanager:RA:assessment/{assessmentId}
auditmanager	BatchImportEvidenceToAssessmentControl	auditmanager:RA:assessment/{assessmentId}/controlSet/{controlSetId}
auditmanager	CreateAssessmentFramework	auditmanager:RA:assessmentFramework/*
auditmanager	CreateAssessmentReport	auditmanager:RA:assessment/{assessmentId}
auditmanager	DeleteAssessment	auditmanager:RA:assessment/{assessmentId}
auditmanager	DeleteAssessmentFramework	auditmanager:RA:assessmentFramework/{frameworkId}
auditmanager	DeleteAssessmentReport	auditmanager:RA:assessment/{assessmentId}
auditmanager	DeleteControl	auditmanager:RA:control/{controlId}
auditmanager	DisassociateAssessmentReportEvidenceFolder	auditmanager:RA:assessment/{assessmentId}
auditmanager	GetAssessment	auditmanager:RA:assessment/{assessmentId}
auditmanager	GetAssessmentFramework	auditmanager:RA:assessmentFramework/{frameworkId}
auditmanager	GetAssessmentReportUrl	auditmanager:RA:assessment/{assessmentId}
auditmanager	GetChangeLogs	auditmanager:RA:assessment/{assessmentId}
auditmanager	GetControl	auditmanager:RA:control/{controlId}
auditmanager	GetEvidence	auditmanager:RA:assessment/{assessmentId}/controlSet/{controlSetId}
auditmanager	GetEvidenceByEvidenceFolder	auditmanager:RA:assessment/{assessmentId}/controlSet/{controlSetId}
auditmanager	GetEvidenceFolder	auditmanager:RA:assessment/{assessmentId}/controlSet/{controlSetId}
auditmanager	GetEvidenceFoldersByAssessment	auditmanager:RA:assessment/{assessmentId}
auditmanager	GetEvidenceFoldersByAssessmentControl	auditmanager:RA:assessment/{assessmentId}/controlSet/{controlSetId}
auditmanager	StartAssessmentFrameworkShare	auditmanager:RA:assessmentFramework/{frameworkId}
auditmanager	UpdateAssessment	auditmanager:RA:assessment/{assessmentId}
auditmanager	UpdateAssessmentControl	auditmanager:RA:assessment/{assessmentId}/controlSet/{controlSetId}
auditmanager	UpdateAssessmentControlSetStatus	auditmanager:RA:assessment/{assessmentId}/controlSet/{controlSetId}
auditmanager	UpdateAssessmentFramework	auditmanager:RA:assessmentFramework/{frameworkId}
auditmanager	UpdateAssessmentStatus	auditmanager:RA:assessment/{assessmentId}
auditmanager	UpdateControl	auditmanager:RA:control/{controlId}
autoscaling	CreateAutoScalingGroup	autoscaling:RA:autoScalingGroup:*:autoScalingGroupName/*
autoscaling	CreateLaunchConfiguration	autoscaling:RA:launchConfiguration:*:launchConfigurationName/{launchConfigurationName}
autoscaling	DeleteAutoScalingGroup	autoscaling:RA:autoScalingGroup:*:autoScalingGroupName/{autoScalingGroupName}
autoscaling	DeleteLaunchConfiguration	autoscaling:RA:launchConfiguration:*:launchConfigurationName/{launchConfigurationName}
autoscaling	UpdateAutoScalingGroup	autoscaling:RA:autoScalingGroup:*:autoScalingGroupName/{autoScalingGroupName}
aws-marketplace	CancelChangeSet	aws-marketplace:RA:{catalog}/ChangeSet/{changeSetId}
aws-marketplace	DescribeChangeSet	aws-marketplace:RA:{catalog}/ChangeSet/{changeSetId}
aws-marketplace	DescribeEntity	aws-marketplace:RA:{catalog}/{entityId}/*
aws-marketplace	GetBuyerDashboard	aws-marketplace:A:*/ReportingData/*/Dashboard/{dashboardIdentifier}
aws-marketplace	PutDeploymentParameter	aws-marketplace:RA:DeploymentParameter:catalogs/{catalog}/products/{productId}/*
b2bi	CreateCapability	b2bi:RA:transformer/{configuration.edi.transformerId}
b2bi	CreatePartnership	b2bi:RA:profile/{profileId}
b2bi	DeleteCapability	b2bi:RA:capability/{capabilityId}
b2bi	DeletePartnership	b2bi:RA:partnership/{partnershipId}
b2bi	DeleteProfile	b2bi:RA:profile/{profileId}
b2bi	DeleteTransformer	b2bi:RA:transformer/{transformerId}
b2bi	GetCapability	b2bi:RA:capability/{capabilityId}
b2bi	GetPartnership	b2bi:RA:partnership/{partnershipId}
b2bi	GetProfile	b2bi:RA:profile/{profileId}
b2bi	GetTransformer	b2bi:RA:transformer/{transformerId}
b2bi	GetTransformerJob	b2bi:RA:transformer/{transformerId}
b2bi	StartTransformerJob	b2bi:RA:transformer/{transformerId}
b2bi	UpdateCapability	b2bi:RA:capability/{capabilityId} b2bi:RA:transformer/{configuration.edi.transformerId}
b2bi	UpdatePartnership	b2bi:RA:partnership/{partnershipId}
b2bi	UpdateProfile	b2bi:RA:profile/{profileId}
b2bi	UpdateTransformer	b2bi:RA:transformer/{transformerId}
backup	AssociateBackupVaultMpaApprovalTeam	backup:RA:backup-vault:{backupVaultName}
backup	CancelLegalHold	backup:RA:legal-hold:{legalHoldId}
backup	CreateBackupPlan	backup:RA:backup-plan:*
backup	CreateBackupSelection	backup:RA:backup-plan:{backupPlanId}
backup	CreateBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	CreateFramework	backup:RA:framework:{frameworkName}-*
backup	CreateLegalHold	backup:RA:legal-hold:*
backup	CreateLogicallyAirGappedBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	CreateReportPlan	backup:RA:report-plan:{reportPlanName}-*
backup	CreateRestoreAccessBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	CreateRestoreTestingPlan	backup:RA:restore-testing-plan:{restoreTestingPlan.restoreTestingPlanName}-*
backup	CreateRestoreTestingSelection	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	CreateTieringConfiguration	backup:RA:tiering-configuration:{tieringConfiguration.tieringConfigurationName}-*
backup	DeleteBackupPlan	backup:RA:backup-plan:{backupPlanId}
backup	DeleteBackupSelection	backup:RA:backup-plan:{backupPlanId}
backup	DeleteBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	DeleteBackupVaultAccessPolicy	backup:RA:backup-vault:{backupVaultName}
backup	DeleteBackupVaultLockConfiguration	backup:RA:backup-vault:{backupVaultName}
backup	DeleteBackupVaultNotifications	backup:RA:backup-vault:{backupVaultName}
backup	DeleteFramework	backup:RA:framework:{frameworkName}-*
backup	DeleteReportPlan	backup:RA:report-plan:{reportPlanName}-*
backup	DeleteRestoreTestingPlan	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	DeleteRestoreTestingSelection	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	DeleteTieringConfiguration	backup:RA:tiering-configuration:{tieringConfigurationName}-*
backup	DescribeBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	DescribeFramework	backup:RA:framework:{frameworkName}-*
backup	DescribeReportPlan	backup:RA:report-plan:{reportPlanName}-*
backup	DisassociateBackupVaultMpaApprovalTeam	backup:RA:backup-vault:{backupVaultName}
backup	GetBackupPlan	backup:RA:backup-plan:{backupPlanId}
backup	GetBackupSelection	backup:RA:backup-plan:{backupPlanId}
backup	GetBackupVaultAccessPolicy	backup:RA:backup-vault:{backupVaultName}
backup	GetBackupVaultNotifications	backup:RA:backup-vault:{backupVaultName}
backup	GetLegalHold	backup:RA:legal-hold:{legalHoldId}
backup	GetRestoreTestingPlan	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	GetRestoreTestingSelection	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	GetTieringConfiguration	backup:RA:tiering-configuration:{tieringConfigurationName}-*
backup	ListBackupPlanVersions	backup:RA:backup-plan:{backupPlanId}
backup	ListBackupSelections	backup:RA:backup-plan:{backupPlanId}
backup	ListProtectedResourcesByBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	ListRecoveryPointsByBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	ListRecoveryPointsByLegalHold	backup:RA:legal-hold:{legalHoldId}
backup	ListRestoreAccessBackupVaults	backup:RA:backup-vault:{backupVaultName}
backup	ListRestoreTestingSelections	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	PutBackupVaultAccessPolicy	backup:RA:backup-vault:{backupVaultName}
backup	PutBackupVaultLockConfiguration	backup:RA:backup-vault:{backupVaultName}
backup	PutBackupVaultNotifications	backup:RA:backup-vault:{backupVaultName}
backup	RevokeRestoreAccessBackupVault	backup:RA:backup-vault:{backupVaultName}
backup	StartBackupJob	backup:RA:backup-vault:{backupVaultName}
backup	StartReportJob	backup:RA:report-plan:{reportPlanName}-*
backup	UpdateBackupPlan	backup:RA:backup-plan:{backupPlanId}
backup	UpdateFramework	backup:RA:framework:{frameworkName}-*
backup	UpdateReportPlan	backup:RA:report-plan:{reportPlanName}-*
backup	UpdateRestoreTestingPlan	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	UpdateRestoreTestingSelection	backup:RA:restore-testing-plan:{restoreTestingPlanName}-*
backup	UpdateTieringConfiguration	backup:RA:tiering-configuration:{tieringConfigurationName}-*
backup-search	GetSearchJob	backup-search:RA:search-job/{searchJobIdentifier}
backup-search	GetSearchResultExportJob	backup-search:RA:search-export-job/{exportJobIdentifier}
backup-search	ListSearchJobBackups	backup-search:RA:search-job/{searchJobIdentifier}
backup-search	ListSearchJobResults	backup-search:RA:search-job/{searchJobIdentifier}
backup-search	StartSearchResultExportJob	backup-search:RA:search-job/{searchJobIdentifier}
backup-search	StopSearchJob	backup-search:RA:search-job/{searchJobIdentifier}
batch	CancelJob	batch:RA:job/{jobId}
batch	CreateComputeEnvironment	batch:RA:compute-environment/{computeEnvironmentName}
batch	CreateConsumableResource	batch:RA:consumable-resource/{consumableResourceName}
batch	CreateJobQueue	batch:RA:job-queue/{jobQueueName}
batch	CreateQuotaShare	batch:RA:job-queue/{jobQueue} batch:RA:job-queue/{jobQueue}/quota-share/{quotaShareName}
batch	CreateSchedulingPolicy	batch:RA:scheduling-policy/{name}
batch	CreateServiceEnvironment	batch:RA:service-environment/{serviceEnvironmentName}
batch	DeleteComputeEnvironment	batch:RA:compute-environment/{computeEnvironment}
batch	DeleteConsumableResource	batch:RA:consumable-resource/{consumableResource}
batch	DeleteJobQueue	batch:RA:job-queue/{jobQueue}
batch	DeleteServiceEnvironment	batch:RA:service-environment/{serviceEnvironment}
batch	DeregisterJobDefinition	batch:RA:job-definition/{jobDefinition}:*
batch	DescribeConsumableResource	batch:RA:consumable-resource/{consumableResource}
batch	GetJobQueueSnapshot	batch:RA:job-queue/{jobQueue}
batch	ListJobsByConsumableResource	batch:RA:consumable-resource/{consumableResource}
batch	ListQuotaShares	batch:RA:job-queue/{jobQueue}
batch	RegisterJobDefinition	batch:RA:job-definition/{jobDefinitionName}
batch	SubmitJob	batch:RA:job-definition/{jobDefinition} batch:RA:job-definition/{jobDefinition}:* batch:RA:job-queue/{jobQueue}
batch	SubmitServiceJob	batch:RA:job-queue/{jobQueue} batch:RA:job-queue/{jobQueue}/quota-share/{quotaShareName}
batch	TerminateJob	batch:RA:job/{jobId}
batch	TerminateServiceJob	batch:RA:service-job/{jobId}
batch	UpdateComputeEnvironment	batch:RA:compute-environment/{computeEnvironment}
batch	UpdateConsumableResource	batch:RA:consumable-resource/{consumableResource}
batch	UpdateJobQueue	batch:RA:job-queue/{jobQueue}
batch	UpdateServiceEnvironment	batch:RA:service-environment/{serviceEnvironment}
batch	UpdateServiceJob	batch:RA:service-job/{jobId}
bcm-data-exports	GetTable	bcm-data-exports:RA:table/{tableName}
bcm-pricing-calculator	BatchCreateBillScenarioCommitmentModification	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	BatchCreateBillScenarioUsageModification	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	BatchCreateWorkloadEstimateUsage	bcm-pricing-calculator:A:workload-estimate/{workloadEstimateId}
bcm-pricing-calculator	BatchDeleteBillScenarioCommitmentModification	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	BatchDeleteBillScenarioUsageModification	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	BatchDeleteWorkloadEstimateUsage	bcm-pricing-calculator:A:workload-estimate/{workloadEstimateId}
bcm-pricing-calculator	BatchUpdateBillScenarioCommitmentModification	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	BatchUpdateBillScenarioUsageModification	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	BatchUpdateWorkloadEstimateUsage	bcm-pricing-calculator:A:workload-estimate/{workloadEstimateId}
bcm-pricing-calculator	CreateBillEstimate	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	DeleteBillEstimate	bcm-pricing-calculator:A:bill-estimate/{identifier}
bcm-pricing-calculator	DeleteBillScenario	bcm-pricing-calculator:A:bill-scenario/{identifier}
bcm-pricing-calculator	DeleteWorkloadEstimate	bcm-pricing-calculator:A:workload-estimate/{identifier}
bcm-pricing-calculator	GetBillEstimate	bcm-pricing-calculator:A:bill-estimate/{identifier}
bcm-pricing-calculator	GetBillScenario	bcm-pricing-calculator:A:bill-scenario/{identifier}
bcm-pricing-calculator	GetWorkloadEstimate	bcm-pricing-calculator:A:workload-estimate/{identifier}
bcm-pricing-calculator	ListBillEstimateCommitments	bcm-pricing-calculator:A:bill-estimate/{billEstimateId}
bcm-pricing-calculator	ListBillEstimateInputCommitmentModifications	bcm-pricing-calculator:A:bill-estimate/{billEstimateId}
bcm-pricing-calculator	ListBillEstimateInputUsageModifications	bcm-pricing-calculator:A:bill-estimate/{billEstimateId}
bcm-pricing-calculator	ListBillEstimateLineItems	bcm-pricing-calculator:A:bill-estimate/{billEstimateId}
bcm-pricing-calculator	ListBillScenarioCommitmentModifications	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	ListBillScenarioUsageModifications	bcm-pricing-calculator:A:bill-scenario/{billScenarioId}
bcm-pricing-calculator	ListWorkloadEstimateUsage	bcm-pricing-calculator:A:workload-estimate/{workloadEstimateId}
bcm-pricing-calculator	UpdateBillEstimate	bcm-pricing-calculator:A:bill-estimate/{identifier}
bcm-pricing-calculator	UpdateBillScenario	bcm-pricing-calculator:A:bill-scenario/{identifier}
bcm-pricing-calculator	UpdateWorkloadEstimate	bcm-pricing-calculator:A:workload-estimate/{identifier}
bedrock	ApplyGuardrail	bedrock:RA:guardrail/{guardrailIdentifier}
bedrock	AssociateAgentCollaborator	bedrock:RA:agent/{agentId}
bedrock	AssociateAgentKnowledgeBase	bedrock:RA:agent/{agentId} bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	BatchDeleteEvaluationJob	bedrock:RA:evaluation-job/{jobIdentifiers[]}
bedrock	CountTokens	bedrock:R:foundation-model/{modelId}
bedrock	CreateAgentActionGroup	bedrock:RA:agent/{agentId}
bedrock	CreateAgentAlias	bedrock:RA:agent/{agentId}
bedrock	CreateDataSource	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	CreateFlowAlias	bedrock:RA:flow/{flowIdentifier}
bedrock	CreateFlowVersion	bedrock:RA:flow/{flowIdentifier}
bedrock	CreateGuardrail	bedrock:RA:guardrail-profile/{crossRegionConfig.guardrailProfileIdentifier}
bedrock	CreateGuardrailVersion	bedrock:RA:guardrail/{guardrailIdentifier}
bedrock	CreateInferenceProfile	bedrock:RA:application-inference-profile/* bedrock:RA:inference-profile/*
bedrock	CreateInvocation	bedrock:RA:session/{sessionIdentifier}
bedrock	CreateModelCustomizationJob	bedrock:RA:custom-model/{customModelName}
bedrock	CreateModelInvocationJob	bedrock:RA:model-invocation-job/{jobName}
bedrock	CreatePromptVersion	bedrock:RA:prompt/{promptIdentifier}
bedrock	DeleteAgent	bedrock:RA:agent/{agentId}
bedrock	DeleteAgentActionGroup	bedrock:RA:agent/{agentId}
bedrock	DeleteAgentAlias	bedrock:RA:agent-alias/{agentId}/{agentAliasId}
bedrock	DeleteAgentMemory	bedrock:RA:agent-alias/{agentId}/{agentAliasId}
bedrock	DeleteAgentVersion	bedrock:RA:agent/{agentId}
bedrock	DeleteCustomModel	bedrock:RA:custom-model/{modelIdentifier}
bedrock	DeleteCustomModelDeployment	bedrock:RA:custom-model-deployment/{customModelDeploymentIdentifier}
bedrock	DeleteDataSource	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	DeleteFlow	bedrock:RA:flow/{flowIdentifier}
bedrock	DeleteFlowAlias	bedrock:RA:flow/{flowIdentifier}/alias/{aliasIdentifier}
bedrock	DeleteFlowVersion	bedrock:RA:flow/{flowIdentifier}
bedrock	DeleteGuardrail	bedrock:RA:guardrail/{guardrailIdentifier}
bedrock	DeleteImportedModel	bedrock:RA:imported-model/{modelIdentifier}
bedrock	DeleteInferenceProfile	bedrock:RA:application-inference-profile/{inferenceProfileIdentifier}
bedrock	DeleteKnowledgeBase	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	DeleteKnowledgeBaseDocuments	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	DeletePrompt	bedrock:RA:prompt/{promptIdentifier} bedrock:RA:prompt/{promptIdentifier}:{promptVersion}
bedrock	DeleteProvisionedModelThroughput	bedrock:RA:provisioned-model/{provisionedModelId}
bedrock	DeleteSession	bedrock:RA:session/{sessionIdentifier}
bedrock	DisassociateAgentCollaborator	bedrock:RA:agent/{agentId}
bedrock	DisassociateAgentKnowledgeBase	bedrock:RA:agent/{agentId} bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	EndSession	bedrock:RA:session/{sessionIdentifier}
bedrock	GetAgent	bedrock:RA:agent/{agentId}
bedrock	GetAgentActionGroup	bedrock:RA:agent/{agentId}
bedrock	GetAgentAlias	bedrock:RA:agent-alias/{agentId}/{agentAliasId}
bedrock	GetAgentCollaborator	bedrock:RA:agent/{agentId}
bedrock	GetAgentKnowledgeBase	bedrock:RA:agent/{agentId} bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	GetAgentMemory	bedrock:RA:agent-alias/{agentId}/{agentAliasId}
bedrock	GetAgentVersion	bedrock:RA:agent/{agentId}
bedrock	GetCustomModel	bedrock:RA:custom-model/{modelIdentifier}
bedrock	GetCustomModelDeployment	bedrock:RA:custom-model-deployment/{customModelDeploymentIdentifier}
bedrock	GetDataSource	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	GetEvaluationJob	bedrock:RA:evaluation-job/{jobIdentifier}
bedrock	GetExecutionFlowSnapshot	bedrock:RA:flow/{flowIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier}/execution/*
bedrock	GetFlow	bedrock:RA:flow/{flowIdentifier}
bedrock	GetFlowAlias	bedrock:RA:flow/{flowIdentifier}/alias/{aliasIdentifier}
bedrock	GetFlowExecution	bedrock:RA:flow/{flowIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier}/execution/{executionIdentifier}
bedrock	GetFlowVersion	bedrock:RA:flow/{flowIdentifier}
bedrock	GetFoundationModel	bedrock:R:foundation-model/{modelIdentifier}
bedrock	GetGuardrail	bedrock:RA:guardrail/{guardrailIdentifier}
bedrock	GetImportedModel	bedrock:RA:imported-model/{modelIdentifier}
bedrock	GetInferenceProfile	bedrock:RA:inference-profile/{inferenceProfileIdentifier}
bedrock	GetIngestionJob	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	GetInvocationStep	bedrock:RA:session/{sessionIdentifier}
bedrock	GetKnowledgeBase	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	GetKnowledgeBaseDocuments	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	GetModelCustomizationJob	bedrock:RA:model-customization-job/{jobIdentifier}
bedrock	GetModelImportJob	bedrock:RA:model-import-job/{jobIdentifier}
bedrock	GetModelInvocationJob	bedrock:RA:model-invocation-job/{jobIdentifier}
bedrock	GetPrompt	bedrock:RA:prompt/{promptIdentifier} bedrock:RA:prompt/{promptIdentifier}:{promptVersion}
bedrock	GetProvisionedModelThroughput	bedrock:RA:provisioned-model/{provisionedModelId}
bedrock	GetSession	bedrock:RA:session/{sessionIdentifier}
bedrock	IngestKnowledgeBaseDocuments	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	InvokeAgent	bedrock:RA:agent-alias/{agentId}/{agentAliasId}
bedrock	InvokeFlow	bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier}
bedrock	ListAgentActionGroups	bedrock:RA:agent/{agentId}
bedrock	ListAgentAliases	bedrock:RA:agent/{agentId}
bedrock	ListAgentCollaborators	bedrock:RA:agent/{agentId}
bedrock	ListAgentKnowledgeBases	bedrock:RA:agent/{agentId}
bedrock	ListAgentVersions	bedrock:RA:agent/{agentId}
bedrock	ListDataSources	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	ListFlowAliases	bedrock:RA:flow/{flowIdentifier}
bedrock	ListFlowExecutionEvents	bedrock:RA:flow/{flowIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier}/execution/*
bedrock	ListFlowExecutions	bedrock:RA:flow/{flowIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier}
bedrock	ListFlowVersions	bedrock:RA:flow/{flowIdentifier}
bedrock	ListGuardrails	bedrock:RA:guardrail/{guardrailIdentifier}
bedrock	ListIngestionJobs	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	ListInvocations	bedrock:RA:session/{sessionIdentifier}
bedrock	ListInvocationSteps	bedrock:RA:session/{sessionIdentifier}
bedrock	ListKnowledgeBaseDocuments	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	ListPrompts	bedrock:RA:prompt/{promptIdentifier}
bedrock	PrepareAgent	bedrock:RA:agent/{agentId}
bedrock	PrepareFlow	bedrock:RA:flow/{flowIdentifier}
bedrock	PutInvocationStep	bedrock:RA:session/{sessionIdentifier}
bedrock	Retrieve	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	StartFlowExecution	bedrock:RA:flow/{flowIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier}
bedrock	StartIngestionJob	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	StopEvaluationJob	bedrock:RA:evaluation-job/{jobIdentifier}
bedrock	StopFlowExecution	bedrock:RA:flow/{flowIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier} bedrock:RA:flow/{flowIdentifier}/alias/{flowAliasIdentifier}/execution/{executionIdentifier}
bedrock	StopIngestionJob	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	StopModelCustomizationJob	bedrock:RA:model-customization-job/{jobIdentifier}
bedrock	StopModelInvocationJob	bedrock:RA:model-invocation-job/{jobIdentifier}
bedrock	UpdateAgent	bedrock:RA:agent/{agentId}
bedrock	UpdateAgentActionGroup	bedrock:RA:agent/{agentId}
bedrock	UpdateAgentAlias	bedrock:RA:agent-alias/{agentId}/{agentAliasId}
bedrock	UpdateAgentCollaborator	bedrock:RA:agent/{agentId}
bedrock	UpdateAgentKnowledgeBase	bedrock:RA:agent/{agentId} bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	UpdateCustomModelDeployment	bedrock:RA:custom-model-deployment/{customModelDeploymentIdentifier}
bedrock	UpdateDataSource	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	UpdateFlow	bedrock:RA:flow/{flowIdentifier}
bedrock	UpdateFlowAlias	bedrock:RA:flow/{flowIdentifier}/alias/{aliasIdentifier}
bedrock	UpdateGuardrail	bedrock:RA:guardrail-profile/{crossRegionConfig.guardrailProfileIdentifier} bedrock:RA:guardrail/{guardrailIdentifier}
bedrock	UpdateKnowledgeBase	bedrock:RA:knowledge-base/{knowledgeBaseId}
bedrock	UpdatePrompt	bedrock:RA:prompt/{promptIdentifier}
bedrock	UpdateProvisionedModelThroughput	bedrock:RA:provisioned-model/{provisionedModelId}
bedrock	UpdateSession	bedrock:RA:session/{sessionIdentifier}
bedrock-agentcore	BatchCreateMemoryRecords	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	BatchDeleteMemoryRecords	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	BatchUpdateMemoryRecords	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	CreateApiKeyCredentialProvider	bedrock-agentcore:RA:token-vault/*/apikeycredentialprovider/{name}
bedrock-agentcore	CreateEvent	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	CreateGatewayTarget	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	CreateOauth2CredentialProvider	bedrock-agentcore:RA:token-vault/*/oauth2credentialprovider/{name}
bedrock-agentcore	CreatePolicy	bedrock-agentcore:RA:policy-engine/{policyEngineId}
bedrock-agentcore	CreateWorkloadIdentity	bedrock-agentcore:RA:workload-identity-directory/*/workload-identity/*
bedrock-agentcore	DeleteApiKeyCredentialProvider	bedrock-agentcore:RA:token-vault/*/apikeycredentialprovider/{name}
bedrock-agentcore	DeleteBrowser	bedrock-agentcore:RA:browser-custom/{browserId}
bedrock-agentcore	DeleteBrowserProfile	bedrock-agentcore:RA:browser-profile/{profileId}
bedrock-agentcore	DeleteCodeInterpreter	bedrock-agentcore:RA:code-interpreter-custom/{codeInterpreterId}
bedrock-agentcore	DeleteEvaluator	bedrock-agentcore:RA:evaluator/{evaluatorId}
bedrock-agentcore	DeleteEvent	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	DeleteGateway	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	DeleteGatewayTarget	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	DeleteMemory	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	DeleteMemoryRecord	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	DeleteOauth2CredentialProvider	bedrock-agentcore:RA:token-vault/*/oauth2credentialprovider/{name}
bedrock-agentcore	DeleteOnlineEvaluationConfig	bedrock-agentcore:RA:online-evaluation-config/{onlineEvaluationConfigId}
bedrock-agentcore	DeletePolicy	bedrock-agentcore:RA:policy-engine/{policyEngineId} bedrock-agentcore:RA:policy-engine/{policyEngineId}/policy/{policyId}
bedrock-agentcore	DeletePolicyEngine	bedrock-agentcore:RA:policy-engine/{policyEngineId}
bedrock-agentcore	DeleteWorkloadIdentity	bedrock-agentcore:RA:workload-identity-directory/*/workload-identity/{name}
bedrock-agentcore	Evaluate	bedrock-agentcore:RA:evaluator/{evaluatorId}
bedrock-agentcore	GetApiKeyCredentialProvider	bedrock-agentcore:RA:token-vault/*/apikeycredentialprovider/{name}
bedrock-agentcore	GetBrowser	bedrock-agentcore:RA:browser-custom/{browserId}
bedrock-agentcore	GetBrowserProfile	bedrock-agentcore:RA:browser-profile/{profileId}
bedrock-agentcore	GetBrowserSession	bedrock-agentcore:R:browser/{browserIdentifier} bedrock-agentcore:RA:{browserIdentifier|browser}
bedrock-agentcore	GetCodeInterpreter	bedrock-agentcore:RA:code-interpreter-custom/{codeInterpreterId}
bedrock-agentcore	GetCodeInterpreterSession	bedrock-agentcore:R:code-interpreter/{codeInterpreterIdentifier} bedrock-agentcore:RA:{codeInterpreterIdentifier|interpreter}
bedrock-agentcore	GetEvaluator	bedrock-agentcore:RA:evaluator/{evaluatorId}
bedrock-agentcore	GetEvent	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	GetGateway	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	GetGatewayTarget	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	GetMemory	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	GetMemoryRecord	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	GetOauth2CredentialProvider	bedrock-agentcore:RA:token-vault/*/oauth2credentialprovider/{name}
bedrock-agentcore	GetOnlineEvaluationConfig	bedrock-agentcore:RA:online-evaluation-config/{onlineEvaluationConfigId}
bedrock-agentcore	GetPolicy	bedrock-agentcore:RA:policy-engine/{policyEngineId} bedrock-agentcore:RA:policy-engine/{policyEngineId}/policy/{policyId}
bedrock-agentcore	GetPolicyEngine	bedrock-agentcore:RA:policy-engine/{policyEngineId}
bedrock-agentcore	GetPolicyGeneration	bedrock-agentcore:RA:policy-engine/{policyEngineId} bedrock-agentcore:RA:policy-engine/{policyEngineId}/policy-generation/{policyGenerationId}
bedrock-agentcore	GetTokenVault	bedrock-agentcore:RA:token-vault/{tokenVaultId}
bedrock-agentcore	GetWorkloadIdentity	bedrock-agentcore:RA:workload-identity-directory/*/workload-identity/{name}
bedrock-agentcore	InvokeCodeInterpreter	bedrock-agentcore:R:code-interpreter/{codeInterpreterIdentifier} bedrock-agentcore:RA:{codeInterpreterIdentifier|interpreter}
bedrock-agentcore	ListActors	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	ListCodeInterpreterSessions	bedrock-agentcore:R:code-interpreter/{codeInterpreterIdentifier} bedrock-agentcore:RA:{codeInterpreterIdentifier|interpreter}
bedrock-agentcore	ListEvents	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	ListGatewayTargets	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	ListMemoryExtractionJobs	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	ListMemoryRecords	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	ListPolicies	bedrock-agentcore:RA:policy-engine/{policyEngineId}
bedrock-agentcore	ListPolicyGenerationAssets	bedrock-agentcore:RA:policy-engine/{policyEngineId} bedrock-agentcore:RA:policy-engine/{policyEngineId}/policy-generation/{policyGenerationId}
bedrock-agentcore	ListPolicyGenerations	bedrock-agentcore:RA:policy-engine/{policyEngineId}
bedrock-agentcore	ListSessions	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	RetrieveMemoryRecords	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	SaveBrowserSessionProfile	bedrock-agentcore:R:browser/{browserIdentifier} bedrock-agentcore:RA:{browserIdentifier|browser}
bedrock-agentcore	SetTokenVaultCMK	bedrock-agentcore:RA:token-vault/{tokenVaultId}
bedrock-agentcore	StartBrowserSession	bedrock-agentcore:R:browser/{browserIdentifier} bedrock-agentcore:RA:{browserIdentifier|browser}
bedrock-agentcore	StartCodeInterpreterSession	bedrock-agentcore:R:code-interpreter/{codeInterpreterIdentifier} bedrock-agentcore:RA:{codeInterpreterIdentifier|interpreter}
bedrock-agentcore	StartMemoryExtractionJob	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	StartPolicyGeneration	bedrock-agentcore:RA:policy-engine/{policyEngineId}
bedrock-agentcore	StopBrowserSession	bedrock-agentcore:R:browser/{browserIdentifier} bedrock-agentcore:RA:{browserIdentifier|browser}
bedrock-agentcore	StopCodeInterpreterSession	bedrock-agentcore:R:code-interpreter/{codeInterpreterIdentifier} bedrock-agentcore:RA:{codeInterpreterIdentifier|interpreter}
bedrock-agentcore	SynchronizeGatewayTargets	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	UpdateApiKeyCredentialProvider	bedrock-agentcore:RA:token-vault/*/apikeycredentialprovider/{name}
bedrock-agentcore	UpdateBrowserStream	bedrock-agentcore:R:browser/{browserIdentifier} bedrock-agentcore:RA:{browserIdentifier|browser}
bedrock-agentcore	UpdateEvaluator	bedrock-agentcore:RA:evaluator/{evaluatorId}
bedrock-agentcore	UpdateGateway	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	UpdateGatewayTarget	bedrock-agentcore:RA:gateway/{gatewayIdentifier}
bedrock-agentcore	UpdateMemory	bedrock-agentcore:RA:memory/{memoryId}
bedrock-agentcore	UpdateOauth2CredentialProvider	bedrock-agentcore:RA:token-vault/*/oauth2credentialprovider/{name}
bedrock-agentcore	UpdateOnlineEvaluationConfig	bedrock-agentcore:RA:online-evaluation-config/{onlineEvaluationConfigId}
bedrock-agentcore	UpdatePolicy	bedrock-agentcore:RA:policy-engine/{policyEngineId} bedrock-agentcore:RA:policy-engine/{policyEngineId}/policy/{policyId}
bedrock-agentcore	UpdatePolicyEngine	bedrock-agentcore:RA:policy-engine/{policyEngineId}
bedrock-agentcore	UpdateWorkloadIdentity	bedrock-agentcore:RA:workload-identity-directory/*/workload-identity/{name}
billing	CreateBillingView	billing:A:billingview/*
budgets	CreateBudget	budgets:A:budget/{budget.budgetName}
budgets	CreateBudgetAction	budgets:A:budget/{budgetName}/action/*
budgets	CreateNotification	budgets:A:budget/{budgetName}
budgets	CreateSubscriber	budgets:A:budget/{budgetName}
budgets	DeleteBudget	budgets:A:budget/{budgetName}
budgets	DeleteBudgetAction	budgets:A:budget/{budgetName}/action/{actionId}
budgets	DeleteNotification	budgets:A:budget/{budgetName}
budgets	DeleteSubscriber	budgets:A:budget/{budgetName}
budgets	DescribeBudget	budgets:A:budget/{budgetName}
budgets	DescribeBudgetAction	budgets:A:budget/{budgetName}/action/{actionId}
budgets	DescribeBudgetActionHistories	budgets:A:budget/{budgetName}/action/{actionId}
budgets	DescribeBudgetActionsForBudget	budgets:A:budget/{budgetName}
budgets	DescribeBudgetPerformanceHistory	budgets:A:budget/{budgetName}
budgets	DescribeNotificationsForBudget	budgets:A:budget/{budgetName}
budgets	DescribeSubscribersForNotification	budgets:A:budget/{budgetName}
budgets	ExecuteBudgetAction	budgets:A:budget/{budgetName}/action/{actionId}
budgets	UpdateBudget	budgets:A:budget/{newBudget.budgetName}
budgets	UpdateBudgetAction	budgets:A:budget/{budgetName}/action/{actionId}
budgets	UpdateNotification	budgets:A:budget/{budgetName}
budgets	UpdateSubscriber	budgets:A:budget/{budgetName}
cases	BatchGetCaseRule	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case-rule/*
cases	BatchGetField	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/field/*
cases	BatchPutFieldOptions	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/field/{fieldId}
cases	CreateCase	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/* cases:RA:domain/{domainId}/field/* cases:RA:domain/{domainId}/template/{templateId}
cases	CreateCaseRule	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case-rule/*
cases	CreateField	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/field/*
cases	CreateLayout	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/layout/*
cases	CreateRelatedItem	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/{caseId} cases:RA:domain/{domainId}/case/{caseId}/related-item/*
cases	CreateTemplate	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/layout/* cases:RA:domain/{domainId}/template/*
cases	DeleteCase	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/{caseId}
cases	DeleteCaseRule	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case-rule/{caseRuleId}
cases	DeleteDomain	cases:RA:domain/{domainId}
cases	DeleteField	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/field/{fieldId}
cases	DeleteLayout	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/layout/{layoutId}
cases	DeleteRelatedItem	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/{caseId} cases:RA:domain/{domainId}/case/{caseId}/related-item/{relatedItemId}
cases	DeleteTemplate	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/template/{templateId}
cases	GetCase	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/{caseId} cases:RA:domain/{domainId}/field/*
cases	GetCaseAuditEvents	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/{caseId}
cases	GetCaseEventConfiguration	cases:RA:domain/{domainId}
cases	GetDomain	cases:RA:domain/{domainId}
cases	GetLayout	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/layout/{layoutId}
cases	GetTemplate	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/template/{templateId}
cases	ListCaseRules	cases:RA:domain/{domainId}
cases	ListCasesForContact	cases:RA:domain/{domainId}
cases	ListFieldOptions	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/field/{fieldId}
cases	ListFields	cases:RA:domain/{domainId}
cases	ListLayouts	cases:RA:domain/{domainId}
cases	ListTemplates	cases:RA:domain/{domainId}
cases	PutCaseEventConfiguration	cases:RA:domain/{domainId}
cases	SearchCases	cases:RA:domain/{domainId}
cases	SearchRelatedItems	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/{caseId}
cases	UpdateCase	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case/{caseId} cases:RA:domain/{domainId}/field/*
cases	UpdateCaseRule	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/case-rule/{caseRuleId}
cases	UpdateField	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/field/{fieldId}
cases	UpdateLayout	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/layout/{layoutId}
cases	UpdateTemplate	cases:RA:domain/{domainId} cases:RA:domain/{domainId}/template/{templateId}
cassandra	CreateKeyspace	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	CreateTable	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/{tableName}
cassandra	CreateType	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	DeleteKeyspace	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	DeleteTable	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/{tableName}
cassandra	DeleteType	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	GetKeyspace	cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	GetTable	cassandra:RA:/keyspace/{keyspaceName}/table/{tableName}
cassandra	GetTableAutoScalingSettings	cassandra:RA:/keyspace/{keyspaceName}/table/{tableName}
cassandra	GetType	cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	ListTables	cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	ListTypes	cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	RestoreTable	cassandra:RA:/keyspace/{sourceTableName}/table/{targetTableName}
cassandra	UpdateKeyspace	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/*
cassandra	UpdateTable	cassandra:RA:/keyspace/{keyspaceName}/ cassandra:RA:/keyspace/{keyspaceName}/table/{tableName}
ce	UpdateAnomalyMonitor	ce:A:anomalymonitor/{monitorName}
ce	UpdateAnomalySubscription	ce:A:anomalysubscription/{subscriptionName}
chime	AssociatePhoneNumbersWithVoiceConnector	chime:RA:vc/{voiceConnectorId}
chime	BatchCreateAttendee	chime:RA:meeting/{meetingId}
chime	BatchUpdateAttendeeCapabilitiesExcept	chime:RA:meeting/{meetingId}
chime	CreateAttendee	chime:RA:meeting/{meetingId}
chime	CreateMeetingDialOut	chime:RA:meeting/{meetingId}
chime	CreateProxySession	chime:RA:vc/{voiceConnectorId}
chime	CreateSipMediaApplicationCall	chime:RA:sma/{sipMediaApplicationId}
chime	CreateSipRule	chime:RA:sma/{targetApplications[].sipMediaApplicationId}
chime	CreateVoiceConnectorGroup	chime:RA:vc/{voiceConnectorItems[].voiceConnectorId}
chime	DeleteAttendee	chime:RA:meeting/{meetingId}
chime	DeleteMediaCapturePipeline	chime:RA:media-pipeline/{mediaPipelineId}
chime	DeleteMediaInsightsPipelineConfiguration	chime:RA:media-insights-pipeline-configuration/{identifier}
chime	DeleteMediaPipeline	chime:RA:media-pipeline/{mediaPipelineId}
chime	DeleteMediaPipelineKinesisVideoStreamPool	chime:RA:media-pipeline-kinesis-video-stream-pool/{identifier}
chime	DeleteMeeting	chime:RA:meeting/{meetingId}
chime	DeleteProxySession	chime:RA:vc/{voiceConnectorId}
chime	DeleteSipMediaApplication	chime:RA:sma/{sipMediaApplicationId}
chime	DeleteVoiceConnector	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceConnectorEmergencyCallingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceConnectorExternalSystemsConfiguration	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceConnectorOrigination	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceConnectorProxy	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceConnectorStreamingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceConnectorTermination	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceConnectorTerminationCredentials	chime:RA:vc/{voiceConnectorId}
chime	DeleteVoiceProfile	chime:RA:voice-profile/{voiceProfileId}
chime	DeleteVoiceProfileDomain	chime:RA:voice-profile-domain/{voiceProfileDomainId}
chime	DisassociatePhoneNumbersFromVoiceConnector	chime:RA:vc/{voiceConnectorId}
chime	GetAttendee	chime:RA:meeting/{meetingId}
chime	GetMediaCapturePipeline	chime:RA:media-pipeline/{mediaPipelineId}
chime	GetMediaInsightsPipelineConfiguration	chime:RA:media-insights-pipeline-configuration/{identifier}
chime	GetMediaPipeline	chime:RA:media-pipeline/{mediaPipelineId}
chime	GetMediaPipelineKinesisVideoStreamPool	chime:RA:media-pipeline-kinesis-video-stream-pool/{identifier}
chime	GetMeeting	chime:RA:meeting/{meetingId}
chime	GetProxySession	chime:RA:vc/{voiceConnectorId}
chime	GetSipMediaApplication	chime:RA:sma/{sipMediaApplicationId}
chime	GetSipMediaApplicationAlexaSkillConfiguration	chime:RA:sma/{sipMediaApplicationId}
chime	GetSipMediaApplicationLoggingConfiguration	chime:RA:sma/{sipMediaApplicationId}
chime	GetSpeakerSearchTask	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnector	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorEmergencyCallingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorExternalSystemsConfiguration	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorLoggingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorOrigination	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorProxy	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorStreamingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorTermination	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceConnectorTerminationHealth	chime:RA:vc/{voiceConnectorId}
chime	GetVoiceProfile	chime:RA:voice-profile/{voiceProfileId}
chime	GetVoiceProfileDomain	chime:RA:voice-profile-domain/{voiceProfileDomainId}
chime	GetVoiceToneAnalysisTask	chime:RA:vc/{voiceConnectorId}
chime	ListAttendees	chime:RA:meeting/{meetingId}
chime	ListProxySessions	chime:RA:vc/{voiceConnectorId}
chime	ListSipRules	chime:RA:sma/{sipMediaApplicationId}
chime	ListVoiceConnectorTerminationCredentials	chime:RA:vc/{voiceConnectorId}
chime	ListVoiceProfiles	chime:RA:voice-profile-domain/{voiceProfileDomainId}
chime	PutSipMediaApplicationAlexaSkillConfiguration	chime:RA:sma/{sipMediaApplicationId}
chime	PutSipMediaApplicationLoggingConfiguration	chime:RA:sma/{sipMediaApplicationId}
chime	PutVoiceConnectorEmergencyCallingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	PutVoiceConnectorExternalSystemsConfiguration	chime:RA:vc/{voiceConnectorId}
chime	PutVoiceConnectorLoggingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	PutVoiceConnectorOrigination	chime:RA:vc/{voiceConnectorId}
chime	PutVoiceConnectorProxy	chime:RA:vc/{voiceConnectorId}
chime	PutVoiceConnectorStreamingConfiguration	chime:RA:vc/{voiceConnectorId}
chime	PutVoiceConnectorTermination	chime:RA:vc/{voiceConnectorId}
chime	PutVoiceConnectorTerminationCredentials	chime:RA:vc/{voiceConnectorId}
chime	StartSpeakerSearchTask	chime:RA:vc/{voiceConnectorId}
chime	StartVoiceToneAnalysisTask	chime:RA:vc/{voiceConnectorId}
chime	StopSpeakerSearchTask	chime:RA:vc/{voiceConnectorId}
chime	StopVoiceToneAnalysisTask	chime:RA:vc/{voiceConnectorId}
chime	UpdateAttendeeCapabilities	chime:RA:meeting/{meetingId}
chime	UpdateMediaInsightsPipelineConfiguration	chime:RA:media-insights-pipeline-configuration/{identifier}
chime	UpdateMediaInsightsPipelineStatus	chime:RA:media-pipeline/{identifier}
chime	UpdateMediaPipelineKinesisVideoStreamPool	chime:RA:media-pipeline-kinesis-video-stream-pool/{identifier}
chime	UpdateProxySession	chime:RA:vc/{voiceConnectorId}
chime	UpdateSipMediaApplication	chime:RA:sma/{sipMediaApplicationId}
chime	UpdateSipMediaApplicationCall	chime:RA:sma/{sipMediaApplicationId}
chime	UpdateSipRule	chime:RA:sma/{targetApplications[].sipMediaApplicationId}
chime	UpdateVoiceConnector	chime:RA:vc/{voiceConnectorId}
chime	UpdateVoiceConnectorGroup	chime:RA:vc/{voiceConnectorItems[].voiceConnectorId}
chime	UpdateVoiceProfile	chime:RA:voice-profile/{voiceProfileId}
chime	UpdateVoiceProfileDomain	chime:RA:voice-profile-domain/{voiceProfileDomainId}
cleanrooms	BatchGetCollaborationAnalysisTemplate	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	BatchGetSchema	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	BatchGetSchemaAnalysisRule	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	CreateAnalysisTemplate	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/analysistemplate/*
cleanrooms	CreateCollaboration	cleanrooms:RA:collaboration/*
cleanrooms	CreateCollaborationChangeRequest	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	CreateConfiguredAudienceModelAssociation	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/configuredaudiencemodelassociation/*
cleanrooms	CreateConfiguredTable	cleanrooms:RA:configuredtable/*
cleanrooms	CreateConfiguredTableAnalysisRule	cleanrooms:RA:configuredtable/{configuredTableIdentifier}
cleanrooms	CreateConfiguredTableAssociation	cleanrooms:RA:configuredtable/{configuredTableIdentifier} cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/*
cleanrooms	CreateConfiguredTableAssociationAnalysisRule	cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier}
cleanrooms	CreateIdMappingTable	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idmappingtable/*
cleanrooms	CreateIdNamespaceAssociation	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idnamespaceassociation/*
cleanrooms	CreateMembership	cleanrooms:RA:collaboration/{collaborationIdentifier} cleanrooms:RA:membership/*
cleanrooms	CreatePrivacyBudgetTemplate	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/privacybudgettemplate/*
cleanrooms	DeleteAnalysisTemplate	cleanrooms:RA:membership/{membershipIdentifier}/analysistemplate/{analysisTemplateIdentifier}
cleanrooms	DeleteCollaboration	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	DeleteConfiguredAudienceModelAssociation	cleanrooms:RA:membership/{membershipIdentifier}/configuredaudiencemodelassociation/{configuredAudienceModelAssociationIdentifier}
cleanrooms	DeleteConfiguredTable	cleanrooms:RA:configuredtable/{configuredTableIdentifier}
cleanrooms	DeleteConfiguredTableAnalysisRule	cleanrooms:RA:configuredtable/{configuredTableIdentifier}
cleanrooms	DeleteConfiguredTableAssociation	cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier}
cleanrooms	DeleteConfiguredTableAssociationAnalysisRule	cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier}
cleanrooms	DeleteIdMappingTable	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idmappingtable/{idMappingTableIdentifier}
cleanrooms	DeleteIdNamespaceAssociation	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idnamespaceassociation/{idNamespaceAssociationIdentifier}
cleanrooms	DeleteMember	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	DeleteMembership	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	DeletePrivacyBudgetTemplate	cleanrooms:RA:membership/{membershipIdentifier}/privacybudgettemplate/{privacyBudgetTemplateIdentifier}
cleanrooms	GetAnalysisTemplate	cleanrooms:RA:membership/{membershipIdentifier}/analysistemplate/{analysisTemplateIdentifier}
cleanrooms	GetCollaboration	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	GetCollaborationAnalysisTemplate	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	GetCollaborationChangeRequest	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	GetCollaborationConfiguredAudienceModelAssociation	cleanrooms:RA:collaboration/{collaborationIdentifier} cleanrooms:RA:membership/*/configuredaudiencemodelassociation/{configuredAudienceModelAssociationIdentifier}
cleanrooms	GetCollaborationIdNamespaceAssociation	cleanrooms:RA:collaboration/{collaborationIdentifier} cleanrooms:RA:membership/*/idnamespaceassociation/{idNamespaceAssociationIdentifier}
cleanrooms	GetCollaborationPrivacyBudgetTemplate	cleanrooms:RA:collaboration/{collaborationIdentifier} cleanrooms:RA:membership/*/privacybudgettemplate/{privacyBudgetTemplateIdentifier}
cleanrooms	GetConfiguredAudienceModelAssociation	cleanrooms:RA:membership/{membershipIdentifier}/configuredaudiencemodelassociation/{configuredAudienceModelAssociationIdentifier}
cleanrooms	GetConfiguredTable	cleanrooms:RA:configuredtable/{configuredTableIdentifier}
cleanrooms	GetConfiguredTableAnalysisRule	cleanrooms:RA:configuredtable/{configuredTableIdentifier}
cleanrooms	GetConfiguredTableAssociation	cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier}
cleanrooms	GetConfiguredTableAssociationAnalysisRule	cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier}
cleanrooms	GetIdMappingTable	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idmappingtable/{idMappingTableIdentifier}
cleanrooms	GetIdNamespaceAssociation	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idnamespaceassociation/{idNamespaceAssociationIdentifier}
cleanrooms	GetMembership	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	GetPrivacyBudgetTemplate	cleanrooms:RA:membership/{membershipIdentifier}/privacybudgettemplate/{privacyBudgetTemplateIdentifier}
cleanrooms	GetProtectedJob	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	GetProtectedQuery	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	GetSchema	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	GetSchemaAnalysisRule	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListAnalysisTemplates	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/analysistemplate/*
cleanrooms	ListCollaborationAnalysisTemplates	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListCollaborationChangeRequests	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListCollaborationConfiguredAudienceModelAssociations	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListCollaborationIdNamespaceAssociations	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListCollaborationPrivacyBudgets	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListCollaborationPrivacyBudgetTemplates	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListConfiguredAudienceModelAssociations	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/configuredaudiencemodelassociation/*
cleanrooms	ListConfiguredTableAssociations	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/*
cleanrooms	ListIdMappingTables	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idmappingtable/*
cleanrooms	ListIdNamespaceAssociations	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idnamespaceassociation/*
cleanrooms	ListMembers	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	ListPrivacyBudgets	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	ListPrivacyBudgetTemplates	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/privacybudgettemplate/*
cleanrooms	ListProtectedJobs	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	ListProtectedQueries	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	ListSchemas	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	PopulateIdMappingTable	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idmappingtable/{idMappingTableIdentifier}
cleanrooms	PreviewPrivacyImpact	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	StartProtectedJob	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/analysistemplate/* cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/*
cleanrooms	StartProtectedQuery	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/analysistemplate/* cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/* cleanrooms:RA:membership/{membershipIdentifier}/idmappingtable/*
cleanrooms	UpdateAnalysisTemplate	cleanrooms:RA:membership/{membershipIdentifier}/analysistemplate/{analysisTemplateIdentifier}
cleanrooms	UpdateCollaboration	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	UpdateCollaborationChangeRequest	cleanrooms:RA:collaboration/{collaborationIdentifier}
cleanrooms	UpdateConfiguredAudienceModelAssociation	cleanrooms:RA:membership/{membershipIdentifier}/configuredaudiencemodelassociation/{configuredAudienceModelAssociationIdentifier}
cleanrooms	UpdateConfiguredTable	cleanrooms:RA:configuredtable/{configuredTableIdentifier}
cleanrooms	UpdateConfiguredTableAnalysisRule	cleanrooms:RA:configuredtable/{configuredTableIdentifier}
cleanrooms	UpdateConfiguredTableAssociation	cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier}
cleanrooms	UpdateConfiguredTableAssociationAnalysisRule	cleanrooms:RA:membership/{membershipIdentifier}/configuredtableassociation/{configuredTableAssociationIdentifier}
cleanrooms	UpdateIdMappingTable	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idmappingtable/{idMappingTableIdentifier}
cleanrooms	UpdateIdNamespaceAssociation	cleanrooms:RA:membership/{membershipIdentifier} cleanrooms:RA:membership/{membershipIdentifier}/idnamespaceassociation/{idNamespaceAssociationIdentifier}
cleanrooms	UpdateMembership	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	UpdatePrivacyBudgetTemplate	cleanrooms:RA:membership/{membershipIdentifier}/privacybudgettemplate/{privacyBudgetTemplateIdentifier}
cleanrooms	UpdateProtectedJob	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms	UpdateProtectedQuery	cleanrooms:RA:membership/{membershipIdentifier}
cleanrooms-ml	CancelTrainedModel	cleanrooms-ml:RA:membership/{membershipIdentifier}/trained-model/*
cleanrooms-ml	CancelTrainedModelInferenceJob	cleanrooms-ml:RA:membership/{membershipIdentifier}/trained-model-inference-job/*
cleanrooms-ml	CreateConfiguredAudienceModel	cleanrooms-ml:RA:audience-model/*
cleanrooms-ml	CreateMLInputChannel	cleanrooms-ml:RA:membership/{membershipIdentifier}/configured-model-algorithm-association/{configuredModelAlgorithmAssociations[]}
cleanrooms-ml	CreateTrainedModel	cleanrooms-ml:RA:membership/{membershipIdentifier}/configured-model-algorithm-association/*
cleanrooms-ml	DeleteConfiguredModelAlgorithmAssociation	cleanrooms-ml:RA:membership/{membershipIdentifier}/configured-model-algorithm-association/*
cleanrooms-ml	DeleteMLInputChannelData	cleanrooms-ml:RA:membership/{membershipIdentifier}/ml-input-channel/*
cleanrooms-ml	DeleteTrainedModelOutput	cleanrooms-ml:RA:membership/{membershipIdentifier}/trained-model/*
cleanrooms-ml	GetConfiguredModelAlgorithmAssociation	cleanrooms-ml:RA:membership/{membershipIdentifier}/configured-model-algorithm-association/*
cleanrooms-ml	GetMLInputChannel	cleanrooms-ml:RA:membership/{membershipIdentifier}/ml-input-channel/*
cleanrooms-ml	GetTrainedModel	cleanrooms-ml:RA:membership/{membershipIdentifier}/trained-model/*
cleanrooms-ml	GetTrainedModelInferenceJob	cleanrooms-ml:RA:membership/{membershipIdentifier}/trained-model-inference-job/*
cleanrooms-ml	StartTrainedModelExportJob	cleanrooms-ml:RA:membership/{membershipIdentifier}/trained-model/*
cleanrooms-ml	StartTrainedModelInferenceJob	cleanrooms-ml:RA:membership/{membershipIdentifier}/configured-model-algorithm-association/* cleanrooms-ml:RA:membership/{membershipIdentifier}/ml-input-channel/* cleanrooms-ml:RA:membership/{membershipIdentifier}/trained-model/*
cloud9	CreateEnvironmentMembership	cloud9:RA:environment:{environmentId}
cloud9	DeleteEnvironment	cloud9:RA:environment:{environmentId}
cloud9	DeleteEnvironmentMembership	cloud9:RA:environment:{environmentId}
cloud9	DescribeEnvironmentMemberships	cloud9:RA:environment:{environmentId}
cloud9	DescribeEnvironments	cloud9:RA:environment:{environmentIds[]}
cloud9	DescribeEnvironmentStatus	cloud9:RA:environment:{environmentId}
cloud9	UpdateEnvironment	cloud9:RA:environment:{environmentId}
cloud9	UpdateEnvironmentMembership	cloud9:RA:environment:{environmentId}
clouddirectory	PublishSchema	clouddirectory:RA:schema/development/{name}
clouddirectory	UpdateSchema	clouddirectory:RA:schema/development/{name}
cloudformation	CancelUpdateStack	cloudformation:RA:stack/{stackName}/*
cloudformation	ContinueUpdateRollback	cloudformation:RA:stack/{stackName}/*
cloudformation	CreateChangeSet	cloudformation:RA:stack/{stackName}/*
cloudformation	CreateStack	cloudformation:RA:stack/{stackName}/*
cloudformation	CreateStackInstances	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	CreateStackRefactor	cloudformation:RA:stack/{stackDefinitions[].stackName}/*
cloudformation	DeleteChangeSet	cloudformation:RA:stack/{stackName}/*
cloudformation	DeleteStack	cloudformation:RA:stack/{stackName}/*
cloudformation	DeleteStackInstances	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	DeleteStackSet	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	DescribeChangeSet	cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeChangeSetHooks	cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeEvents	cloudformation:RA:changeSet/{changeSetName}/* cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeStackEvents	cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeStackInstance	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	DescribeStackResource	cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeStackResourceDrifts	cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeStackResources	cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeStacks	cloudformation:RA:stack/{stackName}/*
cloudformation	DescribeStackSet	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	DescribeStackSetOperation	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	DetectStackDrift	cloudformation:RA:stack/{stackName}/*
cloudformation	DetectStackResourceDrift	cloudformation:RA:stack/{stackName}/*
cloudformation	DetectStackSetDrift	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	ExecuteChangeSet	cloudformation:RA:stack/{stackName}/*
cloudformation	GetStackPolicy	cloudformation:RA:stack/{stackName}/*
cloudformation	GetTemplate	cloudformation:RA:stack/{stackName}/*
cloudformation	GetTemplateSummary	cloudformation:RA:stack/{stackName}/* cloudformation:RA:stackset/{stackSetName}:*
cloudformation	ImportStacksToStackSet	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	ListChangeSets	cloudformation:RA:stack/{stackName}/*
cloudformation	ListStackInstanceResourceDrifts	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	ListStackInstances	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	ListStackResources	cloudformation:RA:stack/{stackName}/*
cloudformation	ListStackSetAutoDeploymentTargets	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	ListStackSetOperationResults	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	ListStackSetOperations	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	RollbackStack	cloudformation:RA:stack/{stackName}/*
cloudformation	SetStackPolicy	cloudformation:RA:stack/{stackName}/*
cloudformation	SignalResource	cloudformation:RA:stack/{stackName}/*
cloudformation	StopStackSetOperation	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	UpdateStack	cloudformation:RA:stack/{stackName}/*
cloudformation	UpdateStackInstances	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	UpdateStackSet	cloudformation:RA:stackset/{stackSetName}:*
cloudformation	UpdateTerminationProtection	cloudformation:RA:stack/{stackName}/*
cloudfront	AssociateDistributionTenantWebACL	cloudfront:A:distribution-tenant/{id}
cloudfront	AssociateDistributionWebACL	cloudfront:A:distribution/{id}
cloudfront	CopyDistribution	cloudfront:A:distribution/{primaryDistributionId}
cloudfront	CreateDistributionWithTags	cloudfront:A:anycast-ip-list/{distributionConfigWithTags.distributionConfig.anycastIpListId}
cloudfront	CreateInvalidation	cloudfront:A:distribution/{distributionId}
cloudfront	CreateInvalidationForDistributionTenant	cloudfront:A:distribution-tenant/{id}
cloudfront	DeleteAnycastIpList	cloudfront:A:anycast-ip-list/{id}
cloudfront	DeleteCachePolicy	cloudfront:A:cache-policy/{id}
cloudfront	DeleteCloudFrontOriginAccessIdentity	cloudfront:A:origin-access-identity/{id}
cloudfront	DeleteConnectionFunction	cloudfront:A:connection-function/{id}
cloudfront	DeleteConnectionGroup	cloudfront:A:connection-group/{id}
cloudfront	DeleteContinuousDeploymentPolicy	cloudfront:A:continuous-deployment-policy/{id}
cloudfront	DeleteDistribution	cloudfront:A:distribution/{id}
cloudfront	DeleteDistributionTenant	cloudfront:A:distribution-tenant/{id}
cloudfront	DeleteFieldLevelEncryptionConfig	cloudfront:A:field-level-encryption-config/{id}
cloudfront	DeleteFieldLevelEncryptionProfile	cloudfront:A:field-level-encryption-profile/{id}
cloudfront	DeleteFunction	cloudfront:A:function/{name}
cloudfront	DeleteKeyValueStore	cloudfront:A:key-value-store/{name}
cloudfront	DeleteOriginAccessControl	cloudfront:A:origin-access-control/{id}
cloudfront	DeleteOriginRequestPolicy	cloudfront:A:origin-request-policy/{id}
cloudfront	DeleteRealtimeLogConfig	cloudfront:A:realtime-log-config/{name}
cloudfront	DeleteResponseHeadersPolicy	cloudfront:A:response-headers-policy/{id}
cloudfront	DeleteStreamingDistribution	cloudfront:A:streaming-distribution/{id}
cloudfront	DeleteTrustStore	cloudfront:A:trust-store/{id}
cloudfront	DeleteVpcOrigin	cloudfront:A:vpcorigin/{id}
cloudfront	DescribeConnectionFunction	cloudfront:A:connection-function/{identifier}
cloudfront	DescribeFunction	cloudfront:A:function/{name}
cloudfront	DescribeKeyValueStore	cloudfront:A:key-value-store/{name}
cloudfront	DisassociateDistributionTenantWebACL	cloudfront:A:distribution-tenant/{id}
cloudfront	DisassociateDistributionWebACL	cloudfront:A:distribution/{id}
cloudfront	GetAnycastIpList	cloudfront:A:anycast-ip-list/{id}
cloudfront	GetCachePolicy	cloudfront:A:cache-policy/{id}
cloudfront	GetCachePolicyConfig	cloudfront:A:cache-policy/{id}
cloudfront	GetCloudFrontOriginAccessIdentity	cloudfront:A:origin-access-identity/{id}
cloudfront	GetCloudFrontOriginAccessIdentityConfig	cloudfront:A:origin-access-identity/{id}
cloudfront	GetConnectionFunction	cloudfront:A:connection-function/{identifier}
cloudfront	GetConnectionGroup	cloudfront:A:connection-group/{identifier}
cloudfront	GetContinuousDeploymentPolicy	cloudfront:A:continuous-deployment-policy/{id}
cloudfront	GetContinuousDeploymentPolicyConfig	cloudfront:A:continuous-deployment-policy/{id}
cloudfront	GetDistribution	cloudfront:A:distribution/{id}
cloudfront	GetDistributionConfig	cloudfront:A:distribution/{id}
cloudfront	GetDistributionTenant	cloudfront:A:distribution-tenant/{identifier}
cloudfront	GetFieldLevelEncryption	cloudfront:A:field-level-encryption-config/{id}
cloudfront	GetFieldLevelEncryptionConfig	cloudfront:A:field-level-encryption-config/{id}
cloudfront	GetFieldLevelEncryptionProfile	cloudfront:A:field-level-encryption-profile/{id}
cloudfront	GetFieldLevelEncryptionProfileConfig	cloudfront:A:field-level-encryption-profile/{id}
cloudfront	GetFunction	cloudfront:A:function/{name}
cloudfront	GetInvalidation	cloudfront:A:distribution/{distributionId}
cloudfront	GetInvalidationForDistributionTenant	cloudfront:A:distribution-tenant/{distributionTenantId}
cloudfront	GetManagedCertificateDetails	cloudfront:A:distribution-tenant/{identifier}
cloudfront	GetOriginAccessControl	cloudfront:A:origin-access-control/{id}
cloudfront	GetOriginAccessControlConfig	cloudfront:A:origin-access-control/{id}
cloudfront	GetOriginRequestPolicy	cloudfront:A:origin-request-policy/{id}
cloudfront	GetOriginRequestPolicyConfig	cloudfront:A:origin-request-policy/{id}
cloudfront	GetRealtimeLogConfig	cloudfront:A:realtime-log-config/{name}
cloudfront	GetResponseHeadersPolicy	cloudfront:A:response-headers-policy/{id}
cloudfront	GetResponseHeadersPolicyConfig	cloudfront:A:response-headers-policy/{id}
cloudfront	GetStreamingDistribution	cloudfront:A:streaming-distribution/{id}
cloudfront	GetStreamingDistributionConfig	cloudfront:A:streaming-distribution/{id}
cloudfront	GetTrustStore	cloudfront:A:trust-store/{identifier}
cloudfront	GetVpcOrigin	cloudfront:A:vpcorigin/{id}
cloudfront	ListConflictingAliases	cloudfront:A:distribution/{distributionId}
cloudfront	ListDistributionsByConnectionFunction	cloudfront:A:connection-function/{connectionFunctionIdentifier}
cloudfront	ListDistributionsByTrustStore	cloudfront:A:trust-store/{trustStoreIdentifier}
cloudfront	ListDomainConflicts	cloudfront:A:distribution-tenant/{domainControlValidationResource.distributionTenantId} cloudfront:A:distribution/{domainControlValidationResource.distributionId}
cloudfront	ListInvalidations	cloudfront:A:distribution/{distributionId}
cloudfront	ListInvalidationsForDistributionTenant	cloudfront:A:distribution-tenant/{id}
cloudfront	PublishConnectionFunction	cloudfront:A:connection-function/{id}
cloudfront	PublishFunction	cloudfront:A:function/{name}
cloudfront	TestConnectionFunction	cloudfront:A:connection-function/{id}
cloudfront	TestFunction	cloudfront:A:function/{name}
cloudfront	UpdateAnycastIpList	cloudfront:A:anycast-ip-list/{id}
cloudfront	UpdateCachePolicy	cloudfront:A:cache-policy/{id}
cloudfront	UpdateCloudFrontOriginAccessIdentity	cloudfront:A:origin-access-identity/{id}
cloudfront	UpdateConnectionFunction	cloudfront:A:connection-function/{id}
cloudfront	UpdateConnectionGroup	cloudfront:A:connection-group/{id}
cloudfront	UpdateContinuousDeploymentPolicy	cloudfront:A:continuous-deployment-policy/{id}
cloudfront	UpdateDistribution	cloudfront:A:distribution/{id}
cloudfront	UpdateDistributionTenant	cloudfront:A:distribution-tenant/{id}
cloudfront	UpdateDistributionWithStagingConfig	cloudfront:A:distribution/{id}
cloudfront	UpdateDomainAssociation	cloudfront:A:distribution-tenant/{targetResource.distributionTenantId} cloudfront:A:distribution/{targetResource.distributionId}
cloudfront	UpdateFieldLevelEncryptionProfile	cloudfront:A:field-level-encryption-profile/{id}
cloudfront	UpdateFunction	cloudfront:A:function/{name}
cloudfront	UpdateKeyValueStore	cloudfront:A:key-value-store/{name}
cloudfront	UpdateOriginAccessControl	cloudfront:A:origin-access-control/{id}
cloudfront	UpdateOriginRequestPolicy	cloudfront:A:origin-request-policy/{id}
cloudfront	UpdateRealtimeLogConfig	cloudfront:A:realtime-log-config/{name}
cloudfront	UpdateResponseHeadersPolicy	cloudfront:A:response-headers-policy/{id}
cloudfront	UpdateStreamingDistribution	cloudfront:A:streaming-distribution/{id}
cloudfront	UpdateTrustStore	cloudfront:A:trust-store/{id}
cloudfront	UpdateVpcOrigin	cloudfront:A:vpcorigin/{id}
cloudfront	VerifyDnsConfiguration	cloudfront:A:distribution-tenant/{identifier}
cloudhsm	CopyBackupToRegion	cloudhsm:RA:backup/{backupId}
cloudhsm	CreateHsm	cloudhsm:RA:cluster/{clusterId}
cloudhsm	DeleteBackup	cloudhsm:RA:backup/{backupId}
cloudhsm	DeleteCluster	cloudhsm:RA:cluster/{clusterId}
cloudhsm	InitializeCluster	cloudhsm:RA:cluster/{clusterId}
cloudhsm	ModifyBackupAttributes	cloudhsm:RA:backup/{backupId}
cloudhsm	ModifyCluster	cloudhsm:RA:cluster/{clusterId}
cloudhsm	RestoreBackup	cloudhsm:RA:backup/{backupId}
cloudsearch	BuildSuggesters	cloudsearch:RA:domain/{domainName}
cloudsearch	CreateDomain	cloudsearch:RA:domain/{domainName}
cloudsearch	DefineAnalysisScheme	cloudsearch:RA:domain/{domainName}
cloudsearch	DefineExpression	cloudsearch:RA:domain/{domainName}
cloudsearch	DefineIndexField	cloudsearch:RA:domain/{domainName}
cloudsearch	DefineSuggester	cloudsearch:RA:domain/{domainName}
cloudsearch	DeleteAnalysisScheme	cloudsearch:RA:domain/{domainName}
cloudsearch	DeleteDomain	cloudsearch:RA:domain/{domainName}
cloudsearch	DeleteExpression	cloudsearch:RA:domain/{domainName}
cloudsearch	DeleteIndexField	cloudsearch:RA:domain/{domainName}
cloudsearch	DeleteSuggester	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeAnalysisSchemes	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeAvailabilityOptions	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeDomainEndpointOptions	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeDomains	cloudsearch:RA:domain/{domainNames[]}
cloudsearch	DescribeExpressions	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeIndexFields	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeScalingParameters	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeServiceAccessPolicies	cloudsearch:RA:domain/{domainName}
cloudsearch	DescribeSuggesters	cloudsearch:RA:domain/{domainName}
cloudsearch	IndexDocuments	cloudsearch:RA:domain/{domainName}
cloudsearch	UpdateAvailabilityOptions	cloudsearch:RA:domain/{domainName}
cloudsearch	UpdateDomainEndpointOptions	cloudsearch:RA:domain/{domainName}
cloudsearch	UpdateScalingParameters	cloudsearch:RA:domain/{domainName}
cloudsearch	UpdateServiceAccessPolicies	cloudsearch:RA:domain/{domainName}
cloudtrail	CancelQuery	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	CreateChannel	cloudtrail:RA:channel/*
cloudtrail	CreateDashboard	cloudtrail:RA:dashboard/{name}
cloudtrail	CreateEventDataStore	cloudtrail:RA:eventdatastore/*
cloudtrail	CreateTrail	cloudtrail:RA:trail/{name}
cloudtrail	DeleteChannel	cloudtrail:RA:channel/{channel}
cloudtrail	DeleteDashboard	cloudtrail:RA:dashboard/{dashboardId}
cloudtrail	DeleteEventDataStore	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	DeleteTrail	cloudtrail:RA:trail/{name}
cloudtrail	DescribeQuery	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	DisableFederation	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	EnableFederation	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	GenerateQuery	cloudtrail:RA:eventdatastore/{eventDataStores[]}
cloudtrail	GetChannel	cloudtrail:RA:channel/{channel}
cloudtrail	GetDashboard	cloudtrail:RA:dashboard/{dashboardId}
cloudtrail	GetEventConfiguration	cloudtrail:RA:eventdatastore/{eventDataStore} cloudtrail:RA:trail/{trailName}
cloudtrail	GetEventDataStore	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	GetEventSelectors	cloudtrail:RA:trail/{trailName}
cloudtrail	GetInsightSelectors	cloudtrail:RA:eventdatastore/{eventDataStore} cloudtrail:RA:trail/{trailName}
cloudtrail	GetQueryResults	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	GetTrail	cloudtrail:RA:trail/{name}
cloudtrail	GetTrailStatus	cloudtrail:RA:trail/{name}
cloudtrail	ListQueries	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	PutEventConfiguration	cloudtrail:RA:eventdatastore/{eventDataStore} cloudtrail:RA:trail/{trailName}
cloudtrail	PutEventSelectors	cloudtrail:RA:trail/{trailName}
cloudtrail	PutInsightSelectors	cloudtrail:RA:eventdatastore/{eventDataStore} cloudtrail:RA:trail/{trailName}
cloudtrail	RestoreEventDataStore	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	StartDashboardRefresh	cloudtrail:RA:dashboard/{dashboardId}
cloudtrail	StartEventDataStoreIngestion	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	StartLogging	cloudtrail:RA:trail/{name}
cloudtrail	StopEventDataStoreIngestion	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	StopLogging	cloudtrail:RA:trail/{name}
cloudtrail	UpdateChannel	cloudtrail:RA:channel/{channel}
cloudtrail	UpdateDashboard	cloudtrail:RA:dashboard/{dashboardId}
cloudtrail	UpdateEventDataStore	cloudtrail:RA:eventdatastore/{eventDataStore}
cloudtrail	UpdateTrail	cloudtrail:RA:trail/{name}
codeartifact	AssociateExternalConnection	codeartifact:RA:repository/{domain}/{repository}
codeartifact	CopyPackageVersions	codeartifact:RA:package/{domain}/*/*/*/{package} codeartifact:RA:repository/{domain}/*
codeartifact	DeleteDomain	codeartifact:RA:domain/{domain}
codeartifact	DeleteDomainPermissionsPolicy	codeartifact:RA:domain/{domain}
codeartifact	DeletePackage	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	DeletePackageGroup	codeartifact:RA:package-group/{domain}*
codeartifact	DeletePackageVersions	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	DeleteRepository	codeartifact:RA:repository/{domain}/{repository}
codeartifact	DeleteRepositoryPermissionsPolicy	codeartifact:RA:repository/{domain}/{repository}
codeartifact	DescribeDomain	codeartifact:RA:domain/{domain}
codeartifact	DescribePackage	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	DescribePackageGroup	codeartifact:RA:package-group/{domain}*
codeartifact	DescribePackageVersion	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	DescribeRepository	codeartifact:RA:repository/{domain}/{repository}
codeartifact	DisassociateExternalConnection	codeartifact:RA:repository/{domain}/{repository}
codeartifact	DisposePackageVersions	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	GetAssociatedPackageGroup	codeartifact:RA:package-group/{domain}*
codeartifact	GetAuthorizationToken	codeartifact:RA:domain/{domain}
codeartifact	GetDomainPermissionsPolicy	codeartifact:RA:domain/{domain}
codeartifact	GetPackageVersionAsset	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	GetPackageVersionReadme	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	GetRepositoryEndpoint	codeartifact:RA:repository/{domain}/{repository}
codeartifact	GetRepositoryPermissionsPolicy	codeartifact:RA:repository/{domain}/{repository}
codeartifact	ListAllowedRepositoriesForGroup	codeartifact:RA:package-group/{domain}*
codeartifact	ListAssociatedPackages	codeartifact:RA:package-group/{domain}*
codeartifact	ListPackageGroups	codeartifact:RA:domain/{domain}
codeartifact	ListPackages	codeartifact:RA:repository/{domain}/{repository}
codeartifact	ListPackageVersionAssets	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	ListPackageVersionDependencies	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	ListPackageVersions	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	ListRepositoriesInDomain	codeartifact:RA:domain/{domain}
codeartifact	ListSubPackageGroups	codeartifact:RA:package-group/{domain}*
codeartifact	PublishPackageVersion	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	PutDomainPermissionsPolicy	codeartifact:RA:domain/{domain}
codeartifact	PutPackageOriginConfiguration	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	PutRepositoryPermissionsPolicy	codeartifact:RA:repository/{domain}/{repository}
codeartifact	UpdatePackageGroup	codeartifact:RA:package-group/{domain}*
codeartifact	UpdatePackageGroupOriginConfiguration	codeartifact:RA:package-group/{domain}*
codeartifact	UpdatePackageVersionsStatus	codeartifact:RA:package/{domain}/{repository}/{format}/{namespace=}/{package}
codeartifact	UpdateRepository	codeartifact:RA:repository/{domain}/{upstreams[].repositoryName}
codebuild	BatchGetCommandExecutions	codebuild:RA:sandbox/{sandboxId}
codebuild	CreateFleet	codebuild:RA:fleet/{name}:*
codebuild	CreateProject	codebuild:RA:project/{name}
codebuild	CreateReportGroup	codebuild:RA:report-group/{name}
codebuild	CreateWebhook	codebuild:RA:project/{projectName}
codebuild	DeleteBuildBatch	codebuild:RA:project/{id}
codebuild	DeleteProject	codebuild:RA:project/{name}
codebuild	DeleteWebhook	codebuild:RA:project/{projectName}
codebuild	InvalidateProjectCache	codebuild:RA:project/{projectName}
codebuild	ListBuildBatchesForProject	codebuild:RA:project/{projectName}
codebuild	ListBuildsForProject	codebuild:RA:project/{projectName}
codebuild	ListCommandExecutionsForSandbox	codebuild:RA:sandbox/{sandboxId}
codebuild	ListSandboxesForProject	codebuild:RA:project/{projectName}
codebuild	RetryBuild	codebuild:RA:project/{id}
codebuild	RetryBuildBatch	codebuild:RA:project/{id}
codebuild	StartBuild	codebuild:RA:project/{projectName}
codebuild	StartBuildBatch	codebuild:RA:project/{projectName}
codebuild	StartCommandExecution	codebuild:RA:sandbox/{sandboxId}
codebuild	StartSandbox	codebuild:RA:project/{projectName}
codebuild	StartSandboxConnection	codebuild:RA:sandbox/{sandboxId}
codebuild	StopBuild	codebuild:RA:project/{id}
codebuild	StopBuildBatch	codebuild:RA:project/{id}
codebuild	StopSandbox	codebuild:RA:project/{id}
codebuild	UpdateProject	codebuild:RA:project/{name}
codebuild	UpdateWebhook	codebuild:RA:project/{projectName}
codecommit	AssociateApprovalRuleTemplateWithRepository	codecommit:RA:{repositoryName}
codecommit	BatchAssociateApprovalRuleTemplateWithRepositories	codecommit:RA:{repositoryNames[]}
codecommit	BatchDescribeMergeConflicts	codecommit:RA:{repositoryName}
codecommit	BatchDisassociateApprovalRuleTemplateFromRepositories	codecommit:RA:{repositoryNames[]}
codecommit	BatchGetCommits	codecommit:RA:{repositoryName}
codecommit	BatchGetRepositories	codecommit:RA:{repositoryNames[]}
codecommit	CreateBranch	codecommit:RA:{repositoryName}
codecommit	CreateCommit	codecommit:RA:{repositoryName}
codecommit	CreatePullRequest	codecommit:RA:{targets[].repositoryName}
codecommit	CreateRepository	codecommit:RA:{repositoryName}
codecommit	CreateUnreferencedMergeCommit	codecommit:RA:{repositoryName}
codecommit	DeleteBranch	codecommit:RA:{repositoryName}
codecommit	DeleteFile	codecommit:RA:{repositoryName}
codecommit	DeleteRepository	codecommit:RA:{repositoryName}
codecommit	DescribeMergeConflicts	codecommit:RA:{repositoryName}
codecommit	DisassociateApprovalRuleTemplateFromRepository	codecommit:RA:{repositoryName}
codecommit	GetBlob	codecommit:RA:{repositoryName}
codecommit	GetBranch	codecommit:RA:{repositoryName}
codecommit	GetCommentsForComparedCommit	codecommit:RA:{repositoryName}
codecommit	GetCommentsForPullRequest	codecommit:RA:{repositoryName}
codecommit	GetCommit	codecommit:RA:{repositoryName}
codecommit	GetDifferences	codecommit:RA:{repositoryName}
codecommit	GetFile	codecommit:RA:{repositoryName}
codecommit	GetFolder	codecommit:RA:{repositoryName}
codecommit	GetMergeCommit	codecommit:RA:{repositoryName}
codecommit	GetMergeConflicts	codecommit:RA:{repositoryName}
codecommit	GetMergeOptions	codecommit:RA:{repositoryName}
codecommit	GetRepository	codecommit:RA:{repositoryName}
codecommit	GetRepositoryTriggers	codecommit:RA:{repositoryName}
codecommit	ListAssociatedApprovalRuleTemplatesForRepository	codecommit:RA:{repositoryName}
codecommit	ListBranches	codecommit:RA:{repositoryName}
codecommit	ListFileCommitHistory	codecommit:RA:{repositoryName}
codecommit	ListPullRequests	codecommit:RA:{repositoryName}
codecommit	MergeBranchesByFastForward	codecommit:RA:{repositoryName}
codecommit	MergeBranchesBySquash	codecommit:RA:{repositoryName}
codecommit	MergeBranchesByThreeWay	codecommit:RA:{repositoryName}
codecommit	MergePullRequestByFastForward	codecommit:RA:{repositoryName}
codecommit	MergePullRequestBySquash	codecommit:RA:{repositoryName}
codecommit	MergePullRequestByThreeWay	codecommit:RA:{repositoryName}
codecommit	PostCommentForComparedCommit	codecommit:RA:{repositoryName}
codecommit	PostCommentForPullRequest	codecommit:RA:{repositoryName}
codecommit	PutFile	codecommit:RA:{repositoryName}
codecommit	PutRepositoryTriggers	codecommit:RA:{repositoryName}
codecommit	TestRepositoryTriggers	codecommit:RA:{repositoryName}
codecommit	UpdateDefaultBranch	codecommit:RA:{repositoryName}
codecommit	UpdateRepositoryDescription	codecommit:RA:{repositoryName}
codecommit	UpdateRepositoryEncryptionKey	codecommit:RA:{repositoryName}
codeconnections	CreateSyncConfiguration	codeconnections:RA:repository-link/{repositoryLinkId}
codeconnections	DeleteRepositoryLink	codeconnections:RA:repository-link/{repositoryLinkId}
codeconnections	GetRepositoryLink	codeconnections:RA:repository-link/{repositoryLinkId}
codeconnections	GetRepositorySyncStatus	codeconnections:RA:repository-link/{repositoryLinkId}
codeconnections	UpdateRepositoryLink	codeconnections:RA:repository-link/{repositoryLinkId}
codedeploy	AddTagsToOnPremisesInstances	codedeploy:RA:instance:{instanceNames[]}
codedeploy	BatchGetApplicationRevisions	codedeploy:RA:application:{applicationName}
codedeploy	BatchGetApplications	codedeploy:RA:application:{applicationNames[]}
codedeploy	BatchGetDeploymentGroups	codedeploy:RA:deploymentgroup:{applicationName}/{deploymentGroupNames[]}
codedeploy	BatchGetOnPremisesInstances	codedeploy:RA:instance:{instanceNames[]}
codedeploy	CreateApplication	codedeploy:RA:application:{applicationName}
codedeploy	CreateDeployment	codedeploy:RA:deploymentgroup:{applicationName}/{deploymentGroupName}
codedeploy	CreateDeploymentConfig	codedeploy:RA:deploymentconfig:{deploymentConfigName}
codedeploy	CreateDeploymentGroup	codedeploy:RA:deploymentgroup:{applicationName}/{deploymentGroupName}
codedeploy	DeleteApplication	codedeploy:RA:application:{applicationName}
codedeploy	DeleteDeploymentConfig	codedeploy:RA:deploymentconfig:{deploymentConfigName}
codedeploy	DeleteDeploymentGroup	codedeploy:RA:deploymentgroup:{applicationName}/{deploymentGroupName}
codedeploy	DeregisterOnPremisesInstance	codedeploy:RA:instance:{instanceName}
codedeploy	GetApplication	codedeploy:RA:application:{applicationName}
codedeploy	GetApplicationRevision	codedeploy:RA:application:{applicationName}
codedeploy	GetDeploymentConfig	codedeploy:RA:deploymentconfig:{deploymentConfigName}
codedeploy	GetDeploymentGroup	codedeploy:RA:deploymentgroup:{applicationName}/{deploymentGroupName}
codedeploy	GetOnPremisesInstance	codedeploy:RA:instance:{instanceName}
codedeploy	ListApplicationRevisions	codedeploy:RA:application:{applicationName}
codedeploy	ListDeploymentGroups	codedeploy:RA:application:{applicationName}
codedeploy	ListDeployments	codedeploy:RA:deploymentgroup:{applicationName}/{deploymentGroupName}
codedeploy	RegisterApplicationRevision	codedeploy:RA:application:{applicationName}
codedeploy	RegisterOnPremisesInstance	codedeploy:RA:instance:{instanceName}
codedeploy	RemoveTagsFromOnPremisesInstances	codedeploy:RA:instance:{instanceNames[]}
codedeploy	UpdateApplication	codedeploy:RA:application:{applicationName}
codedeploy	UpdateDeploymentGroup	codedeploy:RA:deploymentgroup:{applicationName}/{currentDeploymentGroupName}
codeguru-profiler	AddNotificationChannels	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	BatchGetFrameMetricData	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	ConfigureAgent	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	DeleteProfilingGroup	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	DescribeProfilingGroup	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	GetNotificationConfiguration	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	GetPolicy	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	GetProfile	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	GetRecommendations	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	ListFindingsReports	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	ListProfileTimes	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	PostAgentProfile	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	PutPermission	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	RemoveNotificationChannel	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	RemovePermission	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	SubmitFeedback	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-profiler	UpdateProfilingGroup	codeguru-profiler:RA:profilingGroup/{profilingGroupName}
codeguru-security	BatchGetFindings	codeguru-security:RA:scans/{findingIdentifiers[].scanName}
codeguru-security	CreateScan	codeguru-security:RA:scans/{scanName}
codeguru-security	CreateUploadUrl	codeguru-security:RA:scans/{scanName}
codeguru-security	GetFindings	codeguru-security:RA:scans/{scanName}
codeguru-security	GetScan	codeguru-security:RA:scans/{scanName}
codepipeline	CreateCustomActionType	codepipeline:RA:actiontype:*/{category}/{provider}/{version}
codepipeline	CreatePipeline	codepipeline:RA:*
codepipeline	DeleteCustomActionType	codepipeline:RA:actiontype:*/{category}/{provider}/{version}
codepipeline	DeletePipeline	codepipeline:RA:{name}
codepipeline	DeleteWebhook	codepipeline:RA:webhook:{name}
codepipeline	DeregisterWebhookWithThirdParty	codepipeline:RA:webhook:{webhookName}
codepipeline	DisableStageTransition	codepipeline:RA:{pipelineName}/{stageName}
codepipeline	EnableStageTransition	codepipeline:RA:{pipelineName}/{stageName}
codepipeline	GetPipeline	codepipeline:RA:{name}
codepipeline	GetPipelineExecution	codepipeline:RA:{pipelineName}
codepipeline	GetPipelineState	codepipeline:RA:{name}
codepipeline	ListActionExecutions	codepipeline:RA:{pipelineName}
codepipeline	ListDeployActionExecutionTargets	codepipeline:RA:{pipelineName}
codepipeline	ListPipelineExecutions	codepipeline:RA:{pipelineName}
codepipeline	ListRuleExecutions	codepipeline:RA:{pipelineName}
codepipeline	OverrideStageCondition	codepipeline:RA:{pipelineName}/{stageName}
codepipeline	PollForJobs	codepipeline:RA:actiontype:{actionTypeId.owner}/{actionTypeId.category}/{actionTypeId.provider}/{actionTypeId.version}
codepipeline	PutActionRevision	codepipeline:RA:{pipelineName}/{stageName}/{actionName}
codepipeline	PutApprovalResult	codepipeline:RA:{pipelineName}/{stageName}/{actionName}
codepipeline	RegisterWebhookWithThirdParty	codepipeline:RA:webhook:{webhookName}
codepipeline	RetryStageExecution	codepipeline:RA:{pipelineName}/{stageName}
codepipeline	RollbackStage	codepipeline:RA:{pipelineName}/{stageName}
codepipeline	StartPipelineExecution	codepipeline:RA:{name}
codepipeline	StopPipelineExecution	codepipeline:RA:{pipelineName}
codepipeline	UpdateActionType	codepipeline:RA:actiontype:{actionType.id.owner}/{actionType.id.category}/{actionType.id.provider}/{actionType.id.version}
codestar-connections	CreateSyncConfiguration	codestar-connections:RA:repository-link/{repositoryLinkId}
codestar-connections	DeleteRepositoryLink	codestar-connections:RA:repository-link/{repositoryLinkId}
codestar-connections	GetRepositoryLink	codestar-connections:RA:repository-link/{repositoryLinkId}
codestar-connections	GetRepositorySyncStatus	codestar-connections:RA:repository-link/{repositoryLinkId}
codestar-connections	UpdateRepositoryLink	codestar-connections:RA:repository-link/{repositoryLinkId}
codestar-notifications	CreateNotificationRule	codestar-notifications:RA:notificationrule/*
cognito-identity	DeleteIdentityPool	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	DescribeIdentityPool	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	GetIdentityPoolRoles	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	GetOpenIdTokenForDeveloperIdentity	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	GetPrincipalTagAttributeMap	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	ListIdentities	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	LookupDeveloperIdentity	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	MergeDeveloperIdentities	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	UnlinkDeveloperIdentity	cognito-identity:RA:identitypool/{identityPoolId}
cognito-identity	UpdateIdentityPool	cognito-identity:RA:identitypool/{identityPoolId}
cognito-idp	AddCustomAttributes	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AddUserPoolClientSecret	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminAddUserToGroup	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminConfirmSignUp	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminCreateUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminDeleteUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminDeleteUserAttributes	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminDisableProviderForUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminDisableUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminEnableUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminForgetDevice	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminGetDevice	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminGetUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminInitiateAuth	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminLinkProviderForUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminListDevices	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminListGroupsForUser	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminListUserAuthEvents	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminRemoveUserFromGroup	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminResetUserPassword	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminRespondToAuthChallenge	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminSetUserMFAPreference	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminSetUserPassword	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminSetUserSettings	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminUpdateAuthEventFeedback	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminUpdateDeviceStatus	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminUpdateUserAttributes	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	AdminUserGlobalSignOut	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateGroup	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateIdentityProvider	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateManagedLoginBranding	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateResourceServer	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateTerms	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateUserImportJob	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateUserPoolClient	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	CreateUserPoolDomain	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteGroup	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteIdentityProvider	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteManagedLoginBranding	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteResourceServer	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteTerms	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteUserPool	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteUserPoolClient	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteUserPoolClientSecret	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DeleteUserPoolDomain	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeIdentityProvider	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeManagedLoginBranding	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeManagedLoginBrandingByClient	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeResourceServer	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeRiskConfiguration	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeTerms	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeUserImportJob	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeUserPool	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	DescribeUserPoolClient	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	GetCSVHeader	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	GetGroup	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	GetIdentityProviderByIdentifier	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	GetLogDeliveryConfiguration	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	GetSigningCertificate	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	GetUICustomization	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	GetUserPoolMfaConfig	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListGroups	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListIdentityProviders	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListResourceServers	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListTerms	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListUserImportJobs	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListUserPoolClients	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListUserPoolClientSecrets	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListUsers	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	ListUsersInGroup	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	SetLogDeliveryConfiguration	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	SetRiskConfiguration	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	SetUICustomization	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	SetUserPoolMfaConfig	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	StartUserImportJob	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	StopUserImportJob	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateGroup	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateIdentityProvider	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateManagedLoginBranding	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateResourceServer	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateTerms	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateUserPool	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateUserPoolClient	cognito-idp:RA:userpool/{userPoolId}
cognito-idp	UpdateUserPoolDomain	cognito-idp:RA:userpool/{userPoolId}
cognito-sync	BulkPublish	cognito-sync:RA:identitypool/{identityPoolId}
cognito-sync	DeleteDataset	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}/dataset/{datasetName}
cognito-sync	DescribeDataset	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}/dataset/{datasetName}
cognito-sync	DescribeIdentityPoolUsage	cognito-sync:RA:identitypool/{identityPoolId}
cognito-sync	DescribeIdentityUsage	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}
cognito-sync	GetBulkPublishDetails	cognito-sync:RA:identitypool/{identityPoolId}
cognito-sync	GetCognitoEvents	cognito-sync:RA:identitypool/{identityPoolId}
cognito-sync	GetIdentityPoolConfiguration	cognito-sync:RA:identitypool/{identityPoolId}
cognito-sync	ListDatasets	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}/dataset/*
cognito-sync	ListRecords	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}/dataset/{datasetName}
cognito-sync	RegisterDevice	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}
cognito-sync	SetCognitoEvents	cognito-sync:RA:identitypool/{identityPoolId}
cognito-sync	SetIdentityPoolConfiguration	cognito-sync:RA:identitypool/{identityPoolId}
cognito-sync	SubscribeToDataset	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}/dataset/{datasetName}
cognito-sync	UnsubscribeFromDataset	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}/dataset/{datasetName}
cognito-sync	UpdateRecords	cognito-sync:RA:identitypool/{identityPoolId}/identity/{identityId}/dataset/{datasetName}
comprehend	CreateDocumentClassifier	comprehend:RA:document-classifier/{documentClassifierName}
comprehend	CreateEndpoint	comprehend:RA:document-classifier-endpoint/* comprehend:RA:entity-recognizer-endpoint/*
comprehend	CreateEntityRecognizer	comprehend:RA:entity-recognizer/{recognizerName}
comprehend	CreateFlywheel	comprehend:RA:flywheel/{flywheelName}
comprehend	DescribeDocumentClassificationJob	comprehend:RA:document-classification-job/{jobId}
comprehend	DescribeDominantLanguageDetectionJob	comprehend:RA:dominant-language-detection-job/{jobId}
comprehend	DescribeEntitiesDetectionJob	comprehend:RA:entities-detection-job/{jobId}
comprehend	DescribeEventsDetectionJob	comprehend:RA:events-detection-job/{jobId}
comprehend	DescribeKeyPhrasesDetectionJob	comprehend:RA:key-phrases-detection-job/{jobId}
comprehend	DescribePiiEntitiesDetectionJob	comprehend:RA:pii-entities-detection-job/{jobId}
comprehend	DescribeSentimentDetectionJob	comprehend:RA:sentiment-detection-job/{jobId}
comprehend	DescribeTargetedSentimentDetectionJob	comprehend:RA:targeted-sentiment-detection-job/{jobId}
comprehend	DescribeTopicsDetectionJob	comprehend:RA:topics-detection-job/{jobId}
comprehend	StopDominantLanguageDetectionJob	comprehend:RA:dominant-language-detection-job/{jobId}
comprehend	StopEntitiesDetectionJob	comprehend:RA:entities-detection-job/{jobId}
comprehend	StopEventsDetectionJob	comprehend:RA:events-detection-job/{jobId}
comprehend	StopKeyPhrasesDetectionJob	comprehend:RA:key-phrases-detection-job/{jobId}
comprehend	StopPiiEntitiesDetectionJob	comprehend:RA:pii-entities-detection-job/{jobId}
comprehend	StopSentimentDetectionJob	comprehend:RA:sentiment-detection-job/{jobId}
comprehend	StopTargetedSentimentDetectionJob	comprehend:RA:targeted-sentiment-detection-job/{jobId}
config	DeleteConfigurationRecorder	config:RA:configuration-recorder/{configurationRecorderName}/*
config	DeleteConformancePack	config:RA:conformance-pack/{conformancePackName}/*
config	DeleteStoredQuery	config:RA:stored-query/{queryName}/*
config	DescribeConfigurationRecorders	config:RA:configuration-recorder/{configurationRecorderNames[]}/*
config	DescribeConfigurationRecorderStatus	config:RA:configuration-recorder/{configurationRecorderNames[]}/*
config	DescribeConformancePackCompliance	config:RA:conformance-pack/{conformancePackName}/*
config	GetConformancePackComplianceDetails	config:RA:conformance-pack/{conformancePackName}/*
config	GetConformancePackComplianceSummary	config:RA:conformance-pack/{conformancePackNames[]}/*
config	GetStoredQuery	config:RA:stored-query/{queryName}/*
config	PutConfigRule	config:RA:config-rule/{configRule.configRuleId}
config	PutConformancePack	config:RA:conformance-pack/{conformancePackName}/*
config	StartConfigurationRecorder	config:RA:configuration-recorder/{configurationRecorderName}/*
config	StopConfigurationRecorder	config:RA:configuration-recorder/{configurationRecorderName}/*
connect	ActivateEvaluationForm	connect:RA:instance/{instanceId}/evaluation-form/{evaluationFormId}
connect	AssociateAnalyticsDataSet	connect:RA:instance/{instanceId}
connect	AssociateApprovedOrigin	connect:RA:instance/{instanceId}
connect	AssociateBot	connect:RA:instance/{instanceId}
connect	AssociateContactWithUser	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	AssociateDefaultVocabulary	connect:RA:instance/{instanceId}
connect	AssociateEmailAddressAlias	connect:RA:instance/{instanceId}/email-address/{emailAddressId}
connect	AssociateFlow	connect:RA:instance/{instanceId}/contact-flow/* connect:RA:phone-number/*
connect	AssociateInstanceStorageConfig	connect:RA:instance/{instanceId}
connect	AssociateLambdaFunction	connect:RA:instance/{instanceId}
connect	AssociateLexBot	connect:RA:instance/{instanceId}
connect	AssociatePhoneNumberContactFlow	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId} connect:RA:phone-number/{phoneNumberId}
connect	AssociateQueueEmailAddresses	connect:RA:instance/{instanceId}/queue/{queueId}
connect	AssociateQueueQuickConnects	connect:RA:instance/{instanceId}/queue/{queueId} connect:RA:instance/{instanceId}/transfer-destination/{quickConnectIds[]}
connect	AssociateRoutingProfileQueues	connect:RA:instance/{instanceId}/queue/{manualAssignmentQueueConfigs[].queueReference.queueId} connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	AssociateSecurityKey	connect:RA:instance/{instanceId}
connect	AssociateSecurityProfiles	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/security-profile/*
connect	AssociateTrafficDistributionGroupUser	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId} connect:RA:traffic-distribution-group/{trafficDistributionGroupId}
connect	AssociateUserProficiencies	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId}
connect	AssociateWorkspace	connect:RA:instance/{instanceId}/agent/* connect:RA:instance/{instanceId}/routing-profile/* connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	BatchAssociateAnalyticsDataSet	connect:RA:instance/{instanceId}
connect	BatchCreateDataTableValue	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	BatchDeleteDataTableValue	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	BatchDescribeDataTableValue	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	BatchDisassociateAnalyticsDataSet	connect:RA:instance/{instanceId}
connect	BatchGetAttachedFileMetadata	connect:RA:instance/{instanceId}/file/{fileIds[]}
connect	BatchGetFlowAssociation	connect:RA:phone-number/*
connect	BatchPutContact	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/queue/{contactDataRequestList[].queueId}
connect	BatchUpdateDataTableValue	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	ClaimPhoneNumber	connect:RA:instance/{instanceId} connect:RA:phone-number/*
connect	CompleteAttachedFileUpload	connect:RA:instance/{instanceId}/file/{fileId}
connect	CreateAgentStatus	connect:RA:instance/{instanceId}/agent-state/*
connect	CreateContact	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userInfo.userId} connect:RA:instance/{instanceId}/contact/*
connect	CreateContactFlow	connect:RA:instance/{instanceId}/contact-flow/*
connect	CreateContactFlowModule	connect:RA:instance/{instanceId}/flow-module/*
connect	CreateContactFlowModuleAlias	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	CreateContactFlowModuleVersion	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	CreateContactFlowVersion	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	CreateDataTable	connect:RA:instance/{instanceId}/data-table/*
connect	CreateDataTableAttribute	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	CreateEmailAddress	connect:RA:instance/{instanceId}
connect	CreateEvaluationForm	connect:RA:instance/{instanceId}/evaluation-form/*
connect	CreateHoursOfOperation	connect:RA:instance/{instanceId}/operating-hours/{parentHoursOfOperationConfigs[].hoursOfOperationId}
connect	CreateHoursOfOperationOverride	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	CreateIntegrationAssociation	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/integration-association/*
connect	CreateNotification	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/*
connect	CreateParticipant	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	CreatePersistentContactAssociation	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact/*
connect	CreatePredefinedAttribute	connect:RA:instance/{instanceId}
connect	CreatePrompt	connect:RA:instance/{instanceId}/prompt/*
connect	CreatePushNotificationRegistration	connect:RA:instance/{instanceId}
connect	CreateQueue	connect:RA:instance/{instanceId}/contact-flow/* connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId} connect:RA:instance/{instanceId}/queue/* connect:RA:instance/{instanceId}/transfer-destination/{quickConnectIds[]}
connect	CreateQuickConnect	connect:RA:instance/{instanceId}/agent/{quickConnectConfig.userConfig.userId} connect:RA:instance/{instanceId}/contact-flow/{quickConnectConfig.flowConfig.contactFlowId} connect:RA:instance/{instanceId}/queue/{quickConnectConfig.queueConfig.queueId} connect:RA:instance/{instanceId}/transfer-destination/*
connect	CreateRoutingProfile	connect:RA:instance/{instanceId}/queue/{manualAssignmentQueueConfigs[].queueReference.queueId} connect:RA:instance/{instanceId}/routing-profile/*
connect	CreateRule	connect:RA:instance/{instanceId}/rule/*
connect	CreateSecurityProfile	connect:RA:instance/{instanceId}/security-profile/*
connect	CreateTaskTemplate	connect:RA:instance/{instanceId}/task-template/*
connect	CreateTrafficDistributionGroup	connect:RA:instance/{instanceId} connect:RA:traffic-distribution-group/*
connect	CreateUseCase	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/integration-association/{integrationAssociationId} connect:RA:instance/{instanceId}/use-case/*
connect	CreateUser	connect:RA:instance/{instanceId}/agent-group/{hierarchyGroupId} connect:RA:instance/{instanceId}/agent/* connect:RA:instance/{instanceId}/routing-profile/{routingProfileId} connect:RA:instance/{instanceId}/security-profile/{securityProfileIds[]}
connect	CreateUserHierarchyGroup	connect:RA:instance/{instanceId}/agent-group/*
connect	CreateView	connect:RA:instance/{instanceId}/view/*
connect	CreateViewVersion	connect:RA:instance/{instanceId}/view/{viewId}
connect	CreateVocabulary	connect:RA:instance/{instanceId}/vocabulary/*
connect	CreateWorkspace	connect:RA:instance/{instanceId}/workspace/*
connect	CreateWorkspacePage	connect:RA:instance/{instanceId}/view/* connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	DeactivateEvaluationForm	connect:RA:instance/{instanceId}/evaluation-form/{evaluationFormId}
connect	DeleteAttachedFile	connect:RA:instance/{instanceId}/file/{fileId}
connect	DeleteContactEvaluation	connect:RA:instance/{instanceId}/contact-evaluation/{evaluationId}
connect	DeleteContactFlow	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	DeleteContactFlowModule	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	DeleteContactFlowModuleAlias	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	DeleteContactFlowModuleVersion	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	DeleteContactFlowVersion	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	DeleteDataTable	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	DeleteDataTableAttribute	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	DeleteEmailAddress	connect:RA:instance/{instanceId}/email-address/{emailAddressId}
connect	DeleteEvaluationForm	connect:RA:instance/{instanceId}/evaluation-form/{evaluationFormId}
connect	DeleteHoursOfOperation	connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	DeleteHoursOfOperationOverride	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	DeleteInstance	connect:RA:instance/{instanceId}
connect	DeleteIntegrationAssociation	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/integration-association/{integrationAssociationId}
connect	DeleteNotification	connect:RA:instance/{instanceId}/notification/{notificationId}
connect	DeletePredefinedAttribute	connect:RA:instance/{instanceId}
connect	DeletePrompt	connect:RA:instance/{instanceId}/prompt/{promptId}
connect	DeletePushNotificationRegistration	connect:RA:instance/{instanceId}
connect	DeleteQueue	connect:RA:instance/{instanceId}/queue/{queueId}
connect	DeleteQuickConnect	connect:RA:instance/{instanceId}/transfer-destination/{quickConnectId}
connect	DeleteRoutingProfile	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	DeleteRule	connect:RA:instance/{instanceId}/rule/{ruleId}
connect	DeleteSecurityProfile	connect:RA:instance/{instanceId}/security-profile/{securityProfileId}
connect	DeleteTaskTemplate	connect:RA:instance/{instanceId}/task-template/{taskTemplateId}
connect	DeleteTrafficDistributionGroup	connect:RA:traffic-distribution-group/{trafficDistributionGroupId}
connect	DeleteUseCase	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/use-case/{useCaseId}
connect	DeleteUser	connect:RA:instance/{instanceId}/agent/{userId}
connect	DeleteUserHierarchyGroup	connect:RA:instance/{instanceId}/agent-group/{hierarchyGroupId}
connect	DeleteView	connect:RA:instance/{instanceId}/view/{viewId}
connect	DeleteViewVersion	connect:RA:instance/{instanceId}/view/{viewId}:{viewVersion}
connect	DeleteVocabulary	connect:RA:instance/{instanceId}/vocabulary/{vocabularyId}
connect	DeleteWorkspace	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	DeleteWorkspaceMedia	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	DeleteWorkspacePage	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	DescribeAgentStatus	connect:RA:instance/{instanceId}/agent-state/{agentStatusId}
connect	DescribeAuthenticationProfile	connect:RA:instance/{instanceId}/authentication-profile/{authenticationProfileId}
connect	DescribeContact	connect:RA:instance/{instanceId}/contact/{contactId}
connect	DescribeContactEvaluation	connect:RA:instance/{instanceId}/contact-evaluation/{evaluationId}
connect	DescribeContactFlow	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	DescribeContactFlowModule	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	DescribeContactFlowModuleAlias	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	DescribeDataTable	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	DescribeDataTableAttribute	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	DescribeEmailAddress	connect:RA:instance/{instanceId}/email-address/{emailAddressId}
connect	DescribeEvaluationForm	connect:RA:instance/{instanceId}/evaluation-form/{evaluationFormId}
connect	DescribeHoursOfOperation	connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	DescribeHoursOfOperationOverride	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	DescribeInstance	connect:RA:instance/{instanceId}
connect	DescribeInstanceAttribute	connect:RA:instance/{instanceId}
connect	DescribeInstanceStorageConfig	connect:RA:instance/{instanceId}
connect	DescribeNotification	connect:RA:instance/{instanceId}/notification/{notificationId}
connect	DescribePhoneNumber	connect:RA:phone-number/{phoneNumberId}
connect	DescribePredefinedAttribute	connect:RA:instance/{instanceId}
connect	DescribePrompt	connect:RA:instance/{instanceId}/prompt/{promptId}
connect	DescribeQueue	connect:RA:instance/{instanceId}/queue/{queueId}
connect	DescribeQuickConnect	connect:RA:instance/{instanceId}/transfer-destination/{quickConnectId}
connect	DescribeRoutingProfile	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	DescribeRule	connect:RA:instance/{instanceId}/rule/{ruleId}
connect	DescribeSecurityProfile	connect:RA:instance/{instanceId}/security-profile/{securityProfileId}
connect	DescribeTrafficDistributionGroup	connect:RA:traffic-distribution-group/{trafficDistributionGroupId}
connect	DescribeUser	connect:RA:instance/{instanceId}/agent/{userId}
connect	DescribeUserHierarchyGroup	connect:RA:instance/{instanceId}/agent-group/{hierarchyGroupId}
connect	DescribeUserHierarchyStructure	connect:RA:instance/{instanceId}
connect	DescribeView	connect:R:view/{viewId} connect:R:view/{viewId}:* connect:RA:instance/{instanceId}/view/{viewId} connect:RA:instance/{instanceId}/view/{viewId}:*
connect	DescribeVocabulary	connect:RA:instance/{instanceId}/vocabulary/{vocabularyId}
connect	DescribeWorkspace	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	DisassociateAnalyticsDataSet	connect:RA:instance/{instanceId}
connect	DisassociateApprovedOrigin	connect:RA:instance/{instanceId}
connect	DisassociateBot	connect:RA:instance/{instanceId}
connect	DisassociateEmailAddressAlias	connect:RA:instance/{instanceId}/email-address/{emailAddressId}
connect	DisassociateFlow	connect:RA:phone-number/*
connect	DisassociateInstanceStorageConfig	connect:RA:instance/{instanceId}
connect	DisassociateLambdaFunction	connect:RA:instance/{instanceId}
connect	DisassociateLexBot	connect:RA:instance/{instanceId}
connect	DisassociatePhoneNumberContactFlow	connect:RA:phone-number/{phoneNumberId}
connect	DisassociateQueueEmailAddresses	connect:RA:instance/{instanceId}/queue/{queueId}
connect	DisassociateQueueQuickConnects	connect:RA:instance/{instanceId}/queue/{queueId} connect:RA:instance/{instanceId}/transfer-destination/{quickConnectIds[]}
connect	DisassociateRoutingProfileQueues	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	DisassociateSecurityKey	connect:RA:instance/{instanceId}
connect	DisassociateSecurityProfiles	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/security-profile/*
connect	DisassociateTrafficDistributionGroupUser	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId} connect:RA:traffic-distribution-group/{trafficDistributionGroupId}
connect	DisassociateUserProficiencies	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId}
connect	DisassociateWorkspace	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	DismissUserContact	connect:RA:instance/{instanceId}/agent/{userId}
connect	EvaluateDataTableValues	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	GetAttachedFile	connect:RA:instance/{instanceId}/file/{fileId}
connect	GetContactAttributes	connect:RA:instance/{instanceId}/contact/*
connect	GetContactMetrics	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	GetCurrentMetricData	connect:RA:instance/{instanceId}/queue/{filters.queues[]} connect:RA:instance/{instanceId}/routing-profile/{filters.routingProfiles[]}
connect	GetCurrentUserData	connect:RA:instance/{instanceId}/agent-group/* connect:RA:instance/{instanceId}/agent/* connect:RA:instance/{instanceId}/queue/{filters.queues[]} connect:RA:instance/{instanceId}/routing-profile/{filters.routingProfiles[]}
connect	GetEffectiveHoursOfOperations	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	GetFederationToken	connect:RA:instance/{instanceId}
connect	GetFlowAssociation	connect:RA:phone-number/*
connect	GetMetricData	connect:RA:instance/{instanceId}/queue/{filters.queues[]}
connect	GetPromptFile	connect:RA:instance/{instanceId}/prompt/{promptId}
connect	GetTaskTemplate	connect:RA:instance/{instanceId}/task-template/{taskTemplateId}
connect	GetTrafficDistribution	connect:RA:traffic-distribution-group/{id}
connect	ImportPhoneNumber	connect:RA:instance/{instanceId} connect:RA:phone-number/*
connect	ImportWorkspaceMedia	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	ListAgentStatuses	connect:RA:instance/{instanceId}/agent-state/*
connect	ListAnalyticsDataAssociations	connect:RA:instance/{instanceId}
connect	ListAnalyticsDataLakeDataSets	connect:RA:instance/{instanceId}
connect	ListApprovedOrigins	connect:RA:instance/{instanceId}
connect	ListAssociatedContacts	connect:RA:instance/{instanceId}/contact/{contactId}
connect	ListAuthenticationProfiles	connect:RA:instance/{instanceId}
connect	ListBots	connect:RA:instance/{instanceId}
connect	ListContactEvaluations	connect:RA:instance/{instanceId}
connect	ListContactFlowModuleAliases	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	ListContactFlowModules	connect:RA:instance/{instanceId}
connect	ListContactFlowModuleVersions	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	ListContactFlows	connect:RA:instance/{instanceId}/contact-flow/*
connect	ListContactFlowVersions	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	ListContactReferences	connect:RA:instance/{instanceId}/contact/{contactId}
connect	ListDataTableAttributes	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	ListDataTablePrimaryValues	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	ListDataTables	connect:RA:instance/{instanceId}
connect	ListDataTableValues	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	ListDefaultVocabularies	connect:RA:instance/{instanceId}
connect	ListEntitySecurityProfiles	connect:RA:instance/{instanceId}
connect	ListEvaluationForms	connect:RA:instance/{instanceId}
connect	ListEvaluationFormVersions	connect:RA:instance/{instanceId}/evaluation-form/{evaluationFormId}
connect	ListFlowAssociations	connect:RA:instance/{instanceId}
connect	ListHoursOfOperationOverrides	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	ListHoursOfOperations	connect:RA:instance/{instanceId}
connect	ListInstanceAttributes	connect:RA:instance/{instanceId}
connect	ListInstanceStorageConfigs	connect:RA:instance/{instanceId}
connect	ListIntegrationAssociations	connect:RA:instance/{instanceId}
connect	ListLambdaFunctions	connect:RA:instance/{instanceId}
connect	ListLexBots	connect:RA:instance/{instanceId}
connect	ListNotifications	connect:RA:instance/{instanceId}
connect	ListPhoneNumbers	connect:RA:instance/{instanceId}/phone-number/*
connect	ListPhoneNumbersV2	connect:RA:phone-number/*
connect	ListPredefinedAttributes	connect:RA:instance/{instanceId}
connect	ListPrompts	connect:RA:instance/{instanceId}
connect	ListQueueEmailAddresses	connect:RA:instance/{instanceId}/queue/{queueId}
connect	ListQueueQuickConnects	connect:RA:instance/{instanceId}/queue/{queueId}
connect	ListQueues	connect:RA:instance/{instanceId}/queue/*
connect	ListQuickConnects	connect:RA:instance/{instanceId}/transfer-destination/*
connect	ListRealtimeContactAnalysisSegments	connect:RA:instance/{instanceId}/contact/{contactId}
connect	ListRealtimeContactAnalysisSegmentsV2	connect:RA:instance/{instanceId}/contact/{contactId}
connect	ListRoutingProfileManualAssignmentQueues	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	ListRoutingProfileQueues	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	ListRoutingProfiles	connect:RA:instance/{instanceId}
connect	ListRules	connect:RA:instance/{instanceId}
connect	ListSecurityKeys	connect:RA:instance/{instanceId}
connect	ListSecurityProfileApplications	connect:RA:instance/{instanceId}/security-profile/{securityProfileId}
connect	ListSecurityProfileFlowModules	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/security-profile/{securityProfileId}
connect	ListSecurityProfilePermissions	connect:RA:instance/{instanceId}/security-profile/{securityProfileId}
connect	ListSecurityProfiles	connect:RA:instance/{instanceId}
connect	ListTagsForResource	connect:RA:phone-number/*
connect	ListTaskTemplates	connect:RA:instance/{instanceId}
connect	ListTrafficDistributionGroupUsers	connect:RA:traffic-distribution-group/{trafficDistributionGroupId}
connect	ListUseCases	connect:RA:instance/{instanceId}
connect	ListUserHierarchyGroups	connect:RA:instance/{instanceId}
connect	ListUserNotifications	connect:RA:instance/{instanceId}/agent/{userId}
connect	ListUserProficiencies	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId}
connect	ListUsers	connect:RA:instance/{instanceId}
connect	ListViews	connect:RA:instance/{instanceId}
connect	ListViewVersions	connect:R:view/{viewId} connect:RA:instance/{instanceId}/view/{viewId}
connect	ListWorkspaceMedia	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	ListWorkspacePages	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	ListWorkspaces	connect:RA:instance/{instanceId}
connect	MonitorContact	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	PauseContact	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact-flow/{contactFlowId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	PutUserStatus	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent-state/{agentStatusId} connect:RA:instance/{instanceId}/agent/{userId}
connect	ReleasePhoneNumber	connect:RA:phone-number/{phoneNumberId}
connect	ReplicateInstance	connect:RA:instance/{instanceId}
connect	ResumeContact	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact-flow/{contactFlowId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	ResumeContactRecording	connect:RA:instance/{instanceId}/contact/{contactId}
connect	SearchAgentStatuses	connect:RA:instance/{instanceId}
connect	SearchAvailablePhoneNumbers	connect:RA:phone-number/*
connect	SearchContactEvaluations	connect:RA:instance/{instanceId}
connect	SearchContactFlowModules	connect:RA:instance/{instanceId}
connect	SearchContactFlows	connect:RA:instance/{instanceId}
connect	SearchContacts	connect:RA:instance/{instanceId}
connect	SearchDataTables	connect:RA:instance/{instanceId}
connect	SearchEmailAddresses	connect:RA:instance/{instanceId}
connect	SearchEvaluationForms	connect:RA:instance/{instanceId}
connect	SearchHoursOfOperationOverrides	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/operating-hours/*
connect	SearchHoursOfOperations	connect:RA:instance/{instanceId}
connect	SearchNotifications	connect:RA:instance/{instanceId}
connect	SearchPredefinedAttributes	connect:RA:instance/{instanceId}
connect	SearchPrompts	connect:RA:instance/{instanceId}
connect	SearchQueues	connect:RA:instance/{instanceId}
connect	SearchQuickConnects	connect:RA:instance/{instanceId}
connect	SearchResourceTags	connect:RA:instance/{instanceId}
connect	SearchRoutingProfiles	connect:RA:instance/{instanceId}
connect	SearchSecurityProfiles	connect:RA:instance/{instanceId}
connect	SearchUserHierarchyGroups	connect:RA:instance/{instanceId}
connect	SearchUsers	connect:RA:instance/{instanceId}
connect	SearchViews	connect:RA:instance/{instanceId}
connect	SearchVocabularies	connect:RA:instance/{instanceId}/vocabulary/*
connect	SearchWorkspaceAssociations	connect:RA:instance/{instanceId}/workspace/*
connect	SearchWorkspaces	connect:RA:instance/{instanceId}
connect	SendOutboundEmail	connect:RA:instance/{instanceId}
connect	StartAttachedFileUpload	connect:RA:instance/{instanceId}/file/*
connect	StartChatContact	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId} connect:RA:instance/{instanceId}/contact/*
connect	StartContactEvaluation	connect:RA:instance/{instanceId}/contact-evaluation/* connect:RA:instance/{instanceId}/contact/{contactId} connect:RA:instance/{instanceId}/evaluation-form/{evaluationFormId}
connect	StartContactMediaProcessing	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	StartContactRecording	connect:RA:instance/{instanceId}/contact/{contactId}
connect	StartContactStreaming	connect:RA:instance/{instanceId}
connect	StartEmailContact	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	StartOutboundChatContact	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact-flow/{contactFlowId} connect:RA:instance/{instanceId}/contact/*
connect	StartOutboundEmailContact	connect:RA:instance/{instanceId}/contact-flow/*
connect	StartOutboundVoiceContact	connect:RA:instance/{instanceId}/contact/*
connect	StartScreenSharing	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	StartTaskContact	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId} connect:RA:instance/{instanceId}/contact/* connect:RA:instance/{instanceId}/task-template/{taskTemplateId} connect:RA:instance/{instanceId}/transfer-destination/{quickConnectId}
connect	StartWebRTCContact	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	StopContact	connect:RA:instance/{instanceId}/contact/{contactId}
connect	StopContactMediaProcessing	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	StopContactRecording	connect:RA:instance/{instanceId}/contact/{contactId}
connect	StopContactStreaming	connect:RA:instance/{instanceId}
connect	SubmitContactEvaluation	connect:RA:instance/{instanceId}/contact-evaluation/{evaluationId}
connect	SuspendContactRecording	connect:RA:instance/{instanceId}/contact/{contactId}
connect	TagContact	connect:RA:instance/{instanceId}/contact/{contactId}
connect	TagResource	connect:RA:phone-number/*
connect	TransferContact	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact-flow/{contactFlowId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	UntagContact	connect:RA:instance/{instanceId}/contact/{contactId}
connect	UntagResource	connect:RA:phone-number/*
connect	UpdateAgentStatus	connect:RA:instance/{instanceId}/agent-state/{agentStatusId}
connect	UpdateAuthenticationProfile	connect:RA:instance/{instanceId}/authentication-profile/{authenticationProfileId}
connect	UpdateContact	connect:RA:instance/{instanceId}/contact/{contactId}
connect	UpdateContactAttributes	connect:RA:instance/{instanceId}/contact/*
connect	UpdateContactEvaluation	connect:RA:instance/{instanceId}/contact-evaluation/{evaluationId}
connect	UpdateContactFlowContent	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	UpdateContactFlowMetadata	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	UpdateContactFlowModuleAlias	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	UpdateContactFlowModuleContent	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	UpdateContactFlowModuleMetadata	connect:RA:instance/{instanceId}/flow-module/{contactFlowModuleId}
connect	UpdateContactFlowName	connect:RA:instance/{instanceId}/contact-flow/{contactFlowId}
connect	UpdateContactRoutingData	connect:RA:instance/{instanceId}/contact/{contactId}
connect	UpdateContactSchedule	connect:RA:instance/{instanceId}/contact/{contactId}
connect	UpdateDataTableAttribute	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	UpdateDataTableMetadata	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	UpdateDataTablePrimaryValues	connect:RA:instance/{instanceId}/data-table/{dataTableId}
connect	UpdateEmailAddressMetadata	connect:RA:instance/{instanceId}/email-address/{emailAddressId}
connect	UpdateEvaluationForm	connect:RA:instance/{instanceId}/evaluation-form/{evaluationFormId}
connect	UpdateHoursOfOperation	connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	UpdateHoursOfOperationOverride	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId}
connect	UpdateInstanceAttribute	connect:RA:instance/{instanceId}
connect	UpdateInstanceStorageConfig	connect:RA:instance/{instanceId}
connect	UpdateNotificationContent	connect:RA:instance/{instanceId}/notification/{notificationId}
connect	UpdateParticipantAuthentication	connect:RA:instance/{instanceId}
connect	UpdateParticipantRoleConfig	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/contact/{contactId}
connect	UpdatePhoneNumber	connect:RA:instance/{instanceId} connect:RA:phone-number/{phoneNumberId}
connect	UpdatePhoneNumberMetadata	connect:RA:phone-number/{phoneNumberId}
connect	UpdatePredefinedAttribute	connect:RA:instance/{instanceId}
connect	UpdatePrompt	connect:RA:instance/{instanceId}/prompt/{promptId}
connect	UpdateQueueHoursOfOperation	connect:RA:instance/{instanceId}/operating-hours/{hoursOfOperationId} connect:RA:instance/{instanceId}/queue/{queueId}
connect	UpdateQueueMaxContacts	connect:RA:instance/{instanceId}/queue/{queueId}
connect	UpdateQueueName	connect:RA:instance/{instanceId}/queue/{queueId}
connect	UpdateQueueOutboundCallerConfig	connect:RA:instance/{instanceId}/contact-flow/* connect:RA:instance/{instanceId}/queue/{queueId}
connect	UpdateQueueOutboundEmailConfig	connect:RA:instance/{instanceId}/queue/{queueId}
connect	UpdateQueueStatus	connect:RA:instance/{instanceId}/queue/{queueId}
connect	UpdateQuickConnectConfig	connect:RA:instance/{instanceId}/agent/{quickConnectConfig.userConfig.userId} connect:RA:instance/{instanceId}/contact-flow/{quickConnectConfig.flowConfig.contactFlowId} connect:RA:instance/{instanceId}/queue/{quickConnectConfig.queueConfig.queueId} connect:RA:instance/{instanceId}/transfer-destination/{quickConnectId}
connect	UpdateQuickConnectName	connect:RA:instance/{instanceId}/transfer-destination/{quickConnectId}
connect	UpdateRoutingProfileAgentAvailabilityTimer	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	UpdateRoutingProfileConcurrency	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	UpdateRoutingProfileDefaultOutboundQueue	connect:RA:instance/{instanceId}/queue/* connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	UpdateRoutingProfileName	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	UpdateRoutingProfileQueues	connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	UpdateRule	connect:RA:instance/{instanceId}/rule/{ruleId}
connect	UpdateSecurityProfile	connect:RA:instance/{instanceId}/security-profile/{securityProfileId}
connect	UpdateTaskTemplate	connect:RA:instance/{instanceId}/task-template/{taskTemplateId}
connect	UpdateTrafficDistribution	connect:RA:traffic-distribution-group/{id}
connect	UpdateUserHierarchy	connect:RA:instance/{instanceId}/agent-group/{hierarchyGroupId} connect:RA:instance/{instanceId}/agent/{userId}
connect	UpdateUserHierarchyGroupName	connect:RA:instance/{instanceId}/agent-group/{hierarchyGroupId}
connect	UpdateUserHierarchyStructure	connect:RA:instance/{instanceId}
connect	UpdateUserIdentityInfo	connect:RA:instance/{instanceId}/agent/{userId}
connect	UpdateUserNotificationStatus	connect:RA:instance/{instanceId}/agent/{userId}
connect	UpdateUserPhoneConfig	connect:RA:instance/{instanceId}/agent/{userId}
connect	UpdateUserProficiencies	connect:RA:instance/{instanceId} connect:RA:instance/{instanceId}/agent/{userId}
connect	UpdateUserRoutingProfile	connect:RA:instance/{instanceId}/agent/{userId} connect:RA:instance/{instanceId}/routing-profile/{routingProfileId}
connect	UpdateUserSecurityProfiles	connect:RA:instance/{instanceId}/agent/{userId} connect:RA:instance/{instanceId}/security-profile/{securityProfileIds[]}
connect	UpdateViewContent	connect:RA:instance/{instanceId}/view/{viewId}
connect	UpdateViewMetadata	connect:RA:instance/{instanceId}/view/{viewId}
connect	UpdateWorkspaceMetadata	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	UpdateWorkspacePage	connect:RA:instance/{instanceId}/view/* connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	UpdateWorkspaceTheme	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect	UpdateWorkspaceVisibility	connect:RA:instance/{instanceId}/workspace/{workspaceId}
connect-campaigns	CreateCampaign	connect-campaigns:RA:campaign/*
connect-campaigns	DeleteCampaign	connect-campaigns:RA:campaign/{id}
connect-campaigns	DeleteCampaignChannelSubtypeConfig	connect-campaigns:RA:campaign/{id}
connect-campaigns	DeleteCampaignCommunicationLimits	connect-campaigns:RA:campaign/{id}
connect-campaigns	DeleteCampaignCommunicationTime	connect-campaigns:RA:campaign/{id}
connect-campaigns	DescribeCampaign	connect-campaigns:RA:campaign/{id}
connect-campaigns	GetCampaignState	connect-campaigns:RA:campaign/{id}
connect-campaigns	GetCampaignStateBatch	connect-campaigns:RA:campaign/{campaignIds[]}
connect-campaigns	PauseCampaign	connect-campaigns:RA:campaign/{id}
connect-campaigns	PutDialRequestBatch	connect-campaigns:RA:campaign/{id}
connect-campaigns	PutOutboundRequestBatch	connect-campaigns:RA:campaign/{id}
connect-campaigns	PutProfileOutboundRequestBatch	connect-campaigns:RA:campaign/{id}
connect-campaigns	ResumeCampaign	connect-campaigns:RA:campaign/{id}
connect-campaigns	StartCampaign	connect-campaigns:RA:campaign/{id}
connect-campaigns	StopCampaign	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignChannelSubtypeConfig	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignCommunicationLimits	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignCommunicationTime	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignDialerConfig	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignFlowAssociation	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignName	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignOutboundCallConfig	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignSchedule	connect-campaigns:RA:campaign/{id}
connect-campaigns	UpdateCampaignSource	connect-campaigns:RA:campaign/{id}
controltower	DeleteLandingZone	controltower:RA:landingzone/{landingZoneIdentifier}
controltower	DisableBaseline	controltower:RA:enabledbaseline/{enabledBaselineIdentifier}
controltower	DisableControl	controltower:RA:enabledcontrol/{enabledControlIdentifier}
controltower	EnableControl	controltower:RA:enabledcontrol/{controlIdentifier}
controltower	GetBaseline	controltower:R:baseline/{baselineIdentifier}
controltower	GetEnabledBaseline	controltower:RA:enabledbaseline/{enabledBaselineIdentifier}
controltower	GetEnabledControl	controltower:RA:enabledcontrol/{enabledControlIdentifier}
controltower	GetLandingZone	controltower:RA:landingzone/{landingZoneIdentifier}
controltower	ResetEnabledBaseline	controltower:RA:enabledbaseline/{enabledBaselineIdentifier}
controltower	ResetEnabledControl	controltower:RA:enabledcontrol/{enabledControlIdentifier}
controltower	ResetLandingZone	controltower:RA:landingzone/{landingZoneIdentifier}
controltower	UpdateEnabledBaseline	controltower:RA:enabledbaseline/{enabledBaselineIdentifier}
controltower	UpdateEnabledControl	controltower:RA:enabledcontrol/{enabledControlIdentifier}
cur	DeleteReportDefinition	cur:RA:definition/{reportName}
cur	ListTagsForResource	cur:RA:definition/{reportName}
cur	ModifyReportDefinition	cur:RA:definition/{reportName}
cur	PutReportDefinition	cur:RA:definition/{reportDefinition.reportName}
cur	TagResource	cur:RA:definition/{reportName}
cur	UntagResource	cur:RA:definition/{reportName}
databrew	BatchDeleteRecipeVersion	databrew:RA:recipe/{name}
databrew	DeleteDataset	databrew:RA:dataset/{name}
databrew	DeleteJob	databrew:RA:job/{name}
databrew	DeleteProject	databrew:RA:project/{name}
databrew	DeleteRecipeVersion	databrew:RA:recipe/{name}
databrew	DeleteRuleset	databrew:RA:ruleset/{name}
databrew	DeleteSchedule	databrew:RA:schedule/{name}
databrew	DescribeDataset	databrew:RA:dataset/{name}
databrew	DescribeJob	databrew:RA:job/{name}
databrew	DescribeJobRun	databrew:RA:job/{name}
databrew	DescribeProject	databrew:RA:project/{name}
databrew	DescribeRecipe	databrew:RA:recipe/{name}
databrew	DescribeRuleset	databrew:RA:ruleset/{name}
databrew	DescribeSchedule	databrew:RA:schedule/{name}
databrew	ListJobRuns	databrew:RA:job/{name}
databrew	ListRecipeVersions	databrew:RA:recipe/{name}
databrew	PublishRecipe	databrew:RA:recipe/{name}
databrew	SendProjectSessionAction	databrew:RA:project/{name}
databrew	StartJobRun	databrew:RA:job/{name}
databrew	StartProjectSession	databrew:RA:project/{name}
databrew	StopJobRun	databrew:RA:job/{name}
databrew	UpdateDataset	databrew:RA:dataset/{name}
databrew	UpdateProject	databrew:RA:project/{name}
databrew	UpdateRecipe	databrew:RA:recipe/{name}
databrew	UpdateRuleset	databrew:RA:ruleset/{name}
databrew	UpdateSchedule	databrew:RA:schedule/{name}
dataexchange	CancelJob	dataexchange:RA:jobs/{jobId}
dataexchange	CreateDataGrant	dataexchange:RA:data-grants/*
dataexchange	CreateDataSet	dataexchange:RA:data-sets/*
dataexchange	CreateEventAction	dataexchange:RA:event-actions/*
dataexchange	CreateJob	dataexchange:RA:jobs/*
dataexchange	CreateRevision	dataexchange:RA:data-sets/{dataSetId}
dataexchange	DeleteAsset	dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId}
dataexchange	DeleteDataGrant	dataexchange:RA:data-grants/{dataGrantId}
dataexchange	DeleteDataSet	dataexchange:R:data-sets/{dataSetId} dataexchange:RA:data-sets/{dataSetId}
dataexchange	DeleteEventAction	dataexchange:RA:event-actions/{eventActionId}
dataexchange	DeleteRevision	dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}
dataexchange	GetAsset	dataexchange:R:data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId} dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId}
dataexchange	GetDataGrant	dataexchange:RA:data-grants/{dataGrantId}
dataexchange	GetDataSet	dataexchange:R:data-sets/{dataSetId} dataexchange:RA:data-sets/{dataSetId}
dataexchange	GetEventAction	dataexchange:RA:event-actions/{eventActionId}
dataexchange	GetJob	dataexchange:RA:jobs/{jobId}
dataexchange	GetRevision	dataexchange:R:data-sets/{dataSetId}/revisions/{revisionId} dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}
dataexchange	ListDataSetRevisions	dataexchange:R:data-sets/{dataSetId} dataexchange:RA:data-sets/{dataSetId}
dataexchange	ListRevisionAssets	dataexchange:R:data-sets/{dataSetId}/revisions/{revisionId} dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}
dataexchange	RevokeRevision	dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}
dataexchange	SendApiAsset	dataexchange:R:data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId} dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId}
dataexchange	SendDataSetNotification	dataexchange:RA:data-sets/{dataSetId}
dataexchange	StartJob	dataexchange:RA:jobs/{jobId}
dataexchange	UpdateAsset	dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}/assets/{assetId}
dataexchange	UpdateDataSet	dataexchange:RA:data-sets/{dataSetId}
dataexchange	UpdateEventAction	dataexchange:RA:event-actions/{eventActionId}
dataexchange	UpdateRevision	dataexchange:RA:data-sets/{dataSetId}/revisions/{revisionId}
datapipeline	ActivatePipeline	datapipeline:RA:pipeline/{pipelineId}
datapipeline	AddTags	datapipeline:RA:pipeline/{pipelineId}
datapipeline	DeactivatePipeline	datapipeline:RA:pipeline/{pipelineId}
datapipeline	DeletePipeline	datapipeline:RA:pipeline/{pipelineId}
datapipeline	DescribeObjects	datapipeline:RA:pipeline/{pipelineId}
datapipeline	DescribePipelines	datapipeline:RA:pipeline/{pipelineIds[]}
datapipeline	EvaluateExpression	datapipeline:RA:pipeline/{pipelineId}
datapipeline	GetPipelineDefinition	datapipeline:RA:pipeline/{pipelineId}
datapipeline	PutPipelineDefinition	datapipeline:RA:pipeline/{pipelineId}
datapipeline	QueryObjects	datapipeline:RA:pipeline/{pipelineId}
datapipeline	RemoveTags	datapipeline:RA:pipeline/{pipelineId}
datapipeline	SetStatus	datapipeline:RA:pipeline/{pipelineId}
datapipeline	ValidatePipelineDefinition	datapipeline:RA:pipeline/{pipelineId}
datazone	DeleteDomain	datazone:RA:domain/{identifier}
datazone	GetDomain	datazone:RA:domain/{identifier}
datazone	UpdateDomain	datazone:RA:domain/{identifier}
dax	CreateCluster	dax:RA:cache/{clusterName}
dax	DecreaseReplicationFactor	dax:RA:cache/{clusterName}
dax	DeleteCluster	dax:RA:cache/{clusterName}
dax	DescribeClusters	dax:RA:cache/{clusterNames[]}
dax	IncreaseReplicationFactor	dax:RA:cache/{clusterName}
dax	RebootNode	dax:RA:cache/{clusterName}
dax	UpdateCluster	dax:RA:cache/{clusterName}
deadline	AssociateMemberToFarm	deadline:RA:farm/{farmId}
deadline	AssociateMemberToFleet	deadline:RA:farm/{farmId}/fleet/{fleetId}
deadline	AssociateMemberToJob	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	AssociateMemberToQueue	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	AssumeFleetRoleForRead	deadline:RA:farm/{farmId}/fleet/{fleetId}
deadline	AssumeFleetRoleForWorker	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId}
deadline	AssumeQueueRoleForRead	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	AssumeQueueRoleForUser	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	AssumeQueueRoleForWorker	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	BatchGetJobEntity	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId}
deadline	CopyJobTemplate	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	CreateBudget	deadline:RA:farm/{farmId}/budget/*
deadline	CreateFarm	deadline:RA:farm/*
deadline	CreateFleet	deadline:RA:farm/{farmId}/fleet/*
deadline	CreateJob	deadline:RA:farm/{farmId}/queue/{queueId}/job/{sourceJobId}
deadline	CreateLicenseEndpoint	deadline:RA:license-endpoint/*
deadline	CreateLimit	deadline:RA:farm/{farmId}
deadline	CreateMonitor	deadline:RA:monitor/*
deadline	CreateQueue	deadline:RA:farm/{farmId}/queue/*
deadline	CreateQueueEnvironment	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	CreateQueueFleetAssociation	deadline:RA:farm/{farmId}/fleet/{fleetId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	CreateQueueLimitAssociation	deadline:RA:farm/{farmId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	CreateStorageProfile	deadline:RA:farm/{farmId}
deadline	CreateWorker	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/*
deadline	DeleteBudget	deadline:RA:farm/{farmId}/budget/{budgetId}
deadline	DeleteFarm	deadline:RA:farm/{farmId}
deadline	DeleteFleet	deadline:RA:farm/{farmId}/fleet/{fleetId}
deadline	DeleteLicenseEndpoint	deadline:RA:license-endpoint/{licenseEndpointId}
deadline	DeleteLimit	deadline:RA:farm/{farmId}
deadline	DeleteMeteredProduct	deadline:RA:license-endpoint/{licenseEndpointId}
deadline	DeleteMonitor	deadline:RA:monitor/{monitorId}
deadline	DeleteQueue	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	DeleteQueueEnvironment	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	DeleteQueueFleetAssociation	deadline:RA:farm/{farmId}/fleet/{fleetId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	DeleteQueueLimitAssociation	deadline:RA:farm/{farmId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	DeleteStorageProfile	deadline:RA:farm/{farmId}
deadline	DeleteWorker	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId}
deadline	DisassociateMemberFromFarm	deadline:RA:farm/{farmId}
deadline	DisassociateMemberFromFleet	deadline:RA:farm/{farmId}/fleet/{fleetId}
deadline	DisassociateMemberFromJob	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	DisassociateMemberFromQueue	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	GetBudget	deadline:RA:farm/{farmId}/budget/{budgetId}
deadline	GetFarm	deadline:RA:farm/{farmId}
deadline	GetFleet	deadline:RA:farm/{farmId}/fleet/{fleetId}
deadline	GetJob	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	GetLicenseEndpoint	deadline:RA:license-endpoint/{licenseEndpointId}
deadline	GetLimit	deadline:RA:farm/{farmId}
deadline	GetMonitor	deadline:RA:monitor/{monitorId}
deadline	GetQueue	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	GetQueueEnvironment	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	GetQueueFleetAssociation	deadline:RA:farm/{farmId}/fleet/{fleetId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	GetQueueLimitAssociation	deadline:RA:farm/{farmId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	GetSession	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	GetSessionAction	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	GetSessionsStatisticsAggregation	deadline:RA:farm/{farmId} deadline:RA:farm/{farmId}/fleet/* deadline:RA:farm/{farmId}/queue/*
deadline	GetStep	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	GetStorageProfile	deadline:RA:farm/{farmId}
deadline	GetStorageProfileForQueue	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	GetTask	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	GetWorker	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId}
deadline	ListBudgets	deadline:RA:farm/{farmId}/budget/*
deadline	ListFarmMembers	deadline:RA:farm/{farmId}
deadline	ListFleetMembers	deadline:RA:farm/{farmId}/fleet/{fleetId}
deadline	ListFleets	deadline:RA:farm/{farmId}/fleet/*
deadline	ListJobMembers	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListJobParameterDefinitions	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListJobs	deadline:RA:farm/{farmId}/queue/{queueId}/job/*
deadline	ListLimits	deadline:RA:farm/{farmId}
deadline	ListMeteredProducts	deadline:RA:license-endpoint/{licenseEndpointId}
deadline	ListQueueEnvironments	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	ListQueueFleetAssociations	deadline:RA:farm/{farmId} deadline:RA:farm/{farmId}/fleet/{fleetId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	ListQueueLimitAssociations	deadline:RA:farm/{farmId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	ListQueueMembers	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	ListQueues	deadline:RA:farm/{farmId}/queue/*
deadline	ListSessionActions	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListSessions	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListSessionsForWorker	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId}
deadline	ListStepConsumers	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListStepDependencies	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListSteps	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListStorageProfiles	deadline:RA:farm/{farmId}
deadline	ListStorageProfilesForQueue	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	ListTasks	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	ListWorkers	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/*
deadline	PutMeteredProduct	deadline:RA:license-endpoint/{licenseEndpointId}
deadline	SearchJobs	deadline:RA:farm/{farmId}/queue/{queueIds[]}
deadline	SearchSteps	deadline:RA:farm/{farmId}/queue/{queueIds[]} deadline:RA:farm/{farmId}/queue/{queueIds[]}/job/{jobId}
deadline	SearchTasks	deadline:RA:farm/{farmId}/queue/{queueIds[]} deadline:RA:farm/{farmId}/queue/{queueIds[]}/job/{jobId}
deadline	StartSessionsStatisticsAggregation	deadline:RA:farm/{farmId}/fleet/{resourceIds.fleetIds[]} deadline:RA:farm/{farmId}/queue/{resourceIds.queueIds[]}
deadline	UpdateBudget	deadline:RA:farm/{farmId}/budget/{budgetId}
deadline	UpdateFarm	deadline:RA:farm/{farmId}
deadline	UpdateFleet	deadline:RA:farm/{farmId}/fleet/{fleetId}
deadline	UpdateJob	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	UpdateLimit	deadline:RA:farm/{farmId}
deadline	UpdateMonitor	deadline:RA:monitor/{monitorId}
deadline	UpdateQueue	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	UpdateQueueEnvironment	deadline:RA:farm/{farmId}/queue/{queueId}
deadline	UpdateQueueFleetAssociation	deadline:RA:farm/{farmId}/fleet/{fleetId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	UpdateQueueLimitAssociation	deadline:RA:farm/{farmId} deadline:RA:farm/{farmId}/queue/{queueId}
deadline	UpdateSession	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	UpdateStep	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	UpdateStorageProfile	deadline:RA:farm/{farmId}
deadline	UpdateTask	deadline:RA:farm/{farmId}/queue/{queueId}/job/{jobId}
deadline	UpdateWorker	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId}
deadline	UpdateWorkerSchedule	deadline:RA:farm/{farmId}/fleet/{fleetId}/worker/{workerId}
devicefarm	GetTestGridSession	devicefarm:RA:testgrid-session:{sessionId}
devops-guru	RemoveNotificationChannel	sns:RA:{id}
directconnect	AcceptDirectConnectGatewayAssociationProposal	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	AllocateHostedConnection	directconnect:RA:dxcon/{connectionId}
directconnect	AllocatePrivateVirtualInterface	directconnect:RA:dxcon/{connectionId}
directconnect	AllocatePublicVirtualInterface	directconnect:RA:dxcon/{connectionId}
directconnect	AllocateTransitVirtualInterface	directconnect:RA:dxcon/{connectionId}
directconnect	AssociateConnectionWithLag	directconnect:RA:dxcon/{connectionId} directconnect:RA:dxlag/{lagId}
directconnect	AssociateHostedConnection	directconnect:RA:dxcon/{connectionId}
directconnect	AssociateMacSecKey	directconnect:RA:dxcon/{connectionId}
directconnect	AssociateVirtualInterface	directconnect:RA:dxcon/{connectionId} directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	ConfirmConnection	directconnect:RA:dxcon/{connectionId}
directconnect	ConfirmPrivateVirtualInterface	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	ConfirmPublicVirtualInterface	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	ConfirmTransitVirtualInterface	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	CreateBGPPeer	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	CreateConnection	directconnect:RA:dxlag/{lagId}
directconnect	CreateDirectConnectGatewayAssociation	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	CreateDirectConnectGatewayAssociationProposal	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	CreateInterconnect	directconnect:RA:dxlag/{lagId}
directconnect	CreateLag	directconnect:RA:dxcon/{connectionId}
directconnect	CreatePrivateVirtualInterface	directconnect:RA:dxcon/{connectionId}
directconnect	CreatePublicVirtualInterface	directconnect:RA:dxcon/{connectionId}
directconnect	CreateTransitVirtualInterface	directconnect:RA:dxcon/{connectionId}
directconnect	DeleteBGPPeer	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	DeleteConnection	directconnect:RA:dxcon/{connectionId}
directconnect	DeleteDirectConnectGateway	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	DeleteDirectConnectGatewayAssociation	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	DeleteLag	directconnect:RA:dxlag/{lagId}
directconnect	DeleteVirtualInterface	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	DescribeConnectionLoa	directconnect:RA:dxcon/{connectionId}
directconnect	DescribeConnections	directconnect:RA:dxcon/{connectionId}
directconnect	DescribeDirectConnectGatewayAssociationProposals	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	DescribeDirectConnectGatewayAssociations	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	DescribeDirectConnectGatewayAttachments	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	DescribeDirectConnectGateways	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	DescribeHostedConnections	directconnect:RA:dxcon/{connectionId}
directconnect	DescribeLags	directconnect:RA:dxlag/{lagId}
directconnect	DescribeLoa	directconnect:RA:dxcon/{connectionId}
directconnect	DescribeRouterConfiguration	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	DescribeVirtualInterfaces	directconnect:RA:dxcon/{connectionId} directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	DisassociateConnectionFromLag	directconnect:RA:dxcon/{connectionId} directconnect:RA:dxlag/{lagId}
directconnect	DisassociateMacSecKey	directconnect:RA:dxcon/{connectionId}
directconnect	ListVirtualInterfaceTestHistory	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	StartBgpFailoverTest	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	StopBgpFailoverTest	directconnect:RA:dxvif/{virtualInterfaceId}
directconnect	UpdateConnection	directconnect:RA:dxcon/{connectionId}
directconnect	UpdateDirectConnectGateway	directconnect:A:dx-gateway/{directConnectGatewayId}
directconnect	UpdateLag	directconnect:RA:dxlag/{lagId}
directconnect	UpdateVirtualInterfaceAttributes	directconnect:RA:dxvif/{virtualInterfaceId}
dlm	DeleteLifecyclePolicy	dlm:RA:policy/{policyId}
dlm	GetLifecyclePolicy	dlm:RA:policy/{policyId}
dlm	UpdateLifecyclePolicy	dlm:RA:policy/{policyId}
dms	AddTagsToResource	dms:RA:assessment-run:* dms:RA:cert:* dms:RA:data-migration:* dms:RA:data-provider:* dms:RA:endpoint:* dms:RA:es:* dms:RA:individual-assessment:* dms:RA:instance-profile:* dms:RA:migration-project:* dms:RA:rep:* dms:RA:replication-config:* dms:RA:subgrp:* dms:RA:task:*
dms	ApplyPendingMaintenanceAction	dms:RA:rep:*
dms	CancelMetadataModelConversion	dms:RA:migration-project:*
dms	CancelMetadataModelCreation	dms:RA:migration-project:*
dms	CancelReplicationTaskAssessmentRun	dms:RA:assessment-run:*
dms	CreateDataMigration	dms:RA:migration-project:*
dms	CreateMigrationProject	dms:RA:data-provider:* dms:RA:instance-profile:*
dms	CreateReplicationConfig	dms:RA:endpoint:*
dms	CreateReplicationTask	dms:RA:endpoint:* dms:RA:rep:*
dms	DeleteCertificate	dms:RA:cert:*
dms	DeleteConnection	dms:RA:endpoint:* dms:RA:rep:*
dms	DeleteDataMigration	dms:RA:data-migration:*
dms	DeleteDataProvider	dms:RA:data-provider:*
dms	DeleteEndpoint	dms:RA:endpoint:*
dms	DeleteEventSubscription	dms:RA:es:*
dms	DeleteInstanceProfile	dms:RA:instance-profile:*
dms	DeleteMigrationProject	dms:RA:migration-project:*
dms	DeleteReplicationConfig	dms:RA:replication-config:*
dms	DeleteReplicationInstance	dms:RA:rep:*
dms	DeleteReplicationSubnetGroup	dms:RA:subgrp:*
dms	DeleteReplicationTask	dms:RA:task:*
dms	DeleteReplicationTaskAssessmentRun	dms:RA:assessment-run:*
dms	DescribeApplicableIndividualAssessments	dms:RA:rep:* dms:RA:task:*
dms	DescribeConversionConfiguration	dms:RA:migration-project:*
dms	DescribeExtensionPackAssociations	dms:RA:migration-project:*
dms	DescribeInstanceProfiles	dms:RA:instance-profile:*
dms	DescribeMetadataModel	dms:RA:migration-project:*
dms	DescribeMetadataModelAssessments	dms:RA:migration-project:*
dms	DescribeMetadataModelChildren	dms:RA:migration-project:*
dms	DescribeMetadataModelConversions	dms:RA:migration-project:*
dms	DescribeMetadataModelCreations	dms:RA:migration-project:*
dms	DescribeMetadataModelExportsAsScript	dms:RA:migration-project:*
dms	DescribeMetadataModelExportsToTarget	dms:RA:migration-project:*
dms	DescribeMetadataModelImports	dms:RA:migration-project:*
dms	DescribeMigrationProjects	dms:RA:data-provider:* dms:RA:instance-profile:* dms:RA:migration-project:*
dms	DescribeRefreshSchemasStatus	dms:RA:endpoint:*
dms	DescribeReplicationInstanceTaskLogs	dms:RA:rep:*
dms	DescribeReplicationTableStatistics	dms:RA:replication-config:*
dms	DescribeReplicationTaskAssessmentResults	dms:RA:task:*
dms	DescribeReplicationTaskAssessmentRuns	dms:RA:assessment-run:* dms:RA:rep:* dms:RA:task:*
dms	DescribeReplicationTaskIndividualAssessments	dms:RA:assessment-run:* dms:RA:task:*
dms	DescribeSchemas	dms:RA:endpoint:*
dms	DescribeTableStatistics	dms:RA:task:*
dms	ExportMetadataModelAssessment	dms:RA:migration-project:*
dms	GetTargetSelectionRules	dms:RA:migration-project:*
dms	ListTagsForResource	dms:RA:assessment-run:* dms:RA:cert:* dms:RA:data-migration:* dms:RA:data-provider:* dms:RA:endpoint:* dms:RA:es:* dms:RA:individual-assessment:* dms:RA:instance-profile:* dms:RA:migration-project:* dms:RA:rep:* dms:RA:replication-config:* dms:RA:subgrp:* dms:RA:task:*
dms	ModifyConversionConfiguration	dms:RA:migration-project:*
dms	ModifyDataMigration	dms:RA:data-migration:*
dms	ModifyDataProvider	dms:RA:data-provider:*
dms	ModifyEndpoint	dms:RA:cert:* dms:RA:endpoint:*
dms	ModifyInstanceProfile	dms:RA:instance-profile:*
dms	ModifyMigrationProject	dms:RA:migration-project:*
dms	ModifyReplicationConfig	dms:RA:replication-config:*
dms	ModifyReplicationInstance	dms:RA:rep:*
dms	ModifyReplicationTask	dms:RA:task:*
dms	MoveReplicationTask	dms:RA:rep:* dms:RA:task:*
dms	RebootReplicationInstance	dms:RA:rep:*
dms	RefreshSchemas	dms:RA:endpoint:* dms:RA:rep:*
dms	ReloadReplicationTables	dms:RA:replication-config:*
dms	ReloadTables	dms:RA:task:*
dms	RemoveTagsFromResource	dms:RA:assessment-run:* dms:RA:cert:* dms:RA:data-migration:* dms:RA:data-provider:* dms:RA:endpoint:* dms:RA:es:* dms:RA:individual-assessment:* dms:RA:instance-profile:* dms:RA:migration-project:* dms:RA:rep:* dms:RA:replication-config:* dms:RA:subgrp:* dms:RA:task:*
dms	StartDataMigration	dms:RA:data-migration:*
dms	StartExtensionPackAssociation	dms:RA:migration-project:*
dms	StartMetadataModelAssessment	dms:RA:migration-project:*
dms	StartMetadataModelConversion	dms:RA:migration-project:*
dms	StartMetadataModelCreation	dms:RA:migration-project:*
dms	StartMetadataModelExportAsScript	dms:RA:migration-project:*
dms	StartMetadataModelExportToTarget	dms:RA:migration-project:*
dms	StartMetadataModelImport	dms:RA:migration-project:*
dms	StartReplication	dms:RA:replication-config:*
dms	StartReplicationTask	dms:RA:task:*
dms	StartReplicationTaskAssessment	dms:RA:task:*
dms	StartReplicationTaskAssessmentRun	dms:RA:task:*
dms	StopDataMigration	dms:RA:data-migration:*
dms	StopReplication	dms:RA:replication-config:*
dms	StopReplicationTask	dms:RA:task:*
dms	TestConnection	dms:RA:endpoint:* dms:RA:rep:*
docdb-elastic	CopyClusterSnapshot	docdb-elastic:RA:cluster-snapshot/*
docdb-elastic	CreateClusterSnapshot	docdb-elastic:RA:cluster-snapshot/*
drs	AssociateSourceNetworkStack	drs:RA:source-network/{sourceNetworkID}
drs	DeleteJob	drs:RA:job/{jobID}
drs	DeleteLaunchConfigurationTemplate	drs:RA:launch-configuration-template/{launchConfigurationTemplateID}
drs	DeleteRecoveryInstance	drs:RA:recovery-instance/{recoveryInstanceID}
drs	DeleteReplicationConfigurationTemplate	drs:RA:replication-configuration-template/{replicationConfigurationTemplateID}
drs	DeleteSourceNetwork	drs:RA:source-network/{sourceNetworkID}
drs	DeleteSourceServer	drs:RA:source-server/{sourceServerID}
drs	DescribeJobLogItems	drs:RA:job/{jobID}
drs	DescribeRecoverySnapshots	drs:RA:source-server/{sourceServerID}
drs	DisconnectRecoveryInstance	drs:RA:recovery-instance/{recoveryInstanceID}
drs	DisconnectSourceServer	drs:RA:source-server/{sourceServerID}
drs	ExportSourceNetworkCfnTemplate	drs:RA:source-network/{sourceNetworkID}
drs	GetFailbackReplicationConfiguration	drs:RA:recovery-instance/{recoveryInstanceID}
drs	GetLaunchConfiguration	drs:RA:source-server/{sourceServerID}
drs	GetReplicationConfiguration	drs:RA:source-server/{sourceServerID}
drs	RetryDataReplication	drs:RA:source-server/{sourceServerID}
drs	ReverseReplication	drs:RA:recovery-instance/{recoveryInstanceID}
drs	StartFailbackLaunch	drs:RA:recovery-instance/{recoveryInstanceIDs[]}
drs	StartRecovery	drs:RA:source-server/{sourceServers[].sourceServerID}
drs	StartReplication	drs:RA:source-server/{sourceServerID}
drs	StartSourceNetworkRecovery	drs:RA:source-network/{sourceNetworks[].sourceNetworkID}
drs	StartSourceNetworkReplication	drs:RA:source-network/{sourceNetworkID}
drs	StopFailback	drs:RA:recovery-instance/{recoveryInstanceID}
drs	StopReplication	drs:RA:source-server/{sourceServerID}
drs	StopSourceNetworkReplication	drs:RA:source-network/{sourceNetworkID}
drs	TerminateRecoveryInstances	drs:RA:recovery-instance/{recoveryInstanceIDs[]}
drs	UpdateFailbackReplicationConfiguration	drs:RA:recovery-instance/{recoveryInstanceID}
drs	UpdateLaunchConfiguration	drs:RA:source-server/{sourceServerID}
drs	UpdateLaunchConfigurationTemplate	drs:RA:launch-configuration-template/{launchConfigurationTemplateID}
drs	UpdateReplicationConfiguration	drs:RA:source-server/{sourceServerID}
drs	UpdateReplicationConfigurationTemplate	drs:RA:replication-configuration-template/{replicationConfigurationTemplateID}
ds	AddIpRoutes	ds:RA:directory/{directoryId}
ds	AddRegion	ds:RA:directory/{directoryId}
ds	CancelSchemaExtension	ds:RA:directory/{directoryId}
ds	CreateAlias	ds:RA:directory/{directoryId}
ds	CreateComputer	ds:RA:directory/{directoryId}
ds	CreateConditionalForwarder	ds:RA:directory/{directoryId}
ds	CreateLogSubscription	ds:RA:directory/{directoryId}
ds	CreateSnapshot	ds:RA:directory/{directoryId}
ds	CreateTrust	ds:RA:directory/{directoryId}
ds	DeleteConditionalForwarder	ds:RA:directory/{directoryId}
ds	DeleteDirectory	ds:RA:directory/{directoryId}
ds	DeleteLogSubscription	ds:RA:directory/{directoryId}
ds	DeregisterCertificate	ds:RA:directory/{directoryId}
ds	DeregisterEventTopic	ds:RA:directory/{directoryId}
ds	DescribeCAEnrollmentPolicy	ds:RA:directory/{directoryId}
ds	DescribeCertificate	ds:RA:directory/{directoryId}
ds	DescribeClientAuthenticationSettings	ds:RA:directory/{directoryId}
ds	DescribeConditionalForwarders	ds:RA:directory/{directoryId}
ds	DescribeDirectoryDataAccess	ds:RA:directory/{directoryId}
ds	DescribeDomainControllers	ds:RA:directory/{directoryId}
ds	DescribeEventTopics	ds:RA:directory/{directoryId}
ds	DescribeHybridADUpdate	ds:RA:directory/{directoryId}
ds	DescribeLDAPSSettings	ds:RA:directory/{directoryId}
ds	DescribeRegions	ds:RA:directory/{directoryId}
ds	DescribeSettings	ds:RA:directory/{directoryId}
ds	DescribeUpdateDirectory	ds:RA:directory/{directoryId}
ds	DisableCAEnrollmentPolicy	ds:RA:directory/{directoryId}
ds	DisableClientAuthentication	ds:RA:directory/{directoryId}
ds	DisableDirectoryDataAccess	ds:RA:directory/{directoryId}
ds	DisableLDAPS	ds:RA:directory/{directoryId}
ds	DisableRadius	ds:RA:directory/{directoryId}
ds	DisableSso	ds:RA:directory/{directoryId}
ds	EnableCAEnrollmentPolicy	ds:RA:directory/{directoryId}
ds	EnableClientAuthentication	ds:RA:directory/{directoryId}
ds	EnableDirectoryDataAccess	ds:RA:directory/{directoryId}
ds	EnableLDAPS	ds:RA:directory/{directoryId}
ds	EnableRadius	ds:RA:directory/{directoryId}
ds	EnableSso	ds:RA:directory/{directoryId}
ds	GetSnapshotLimits	ds:RA:directory/{directoryId}
ds	ListCertificates	ds:RA:directory/{directoryId}
ds	ListIpRoutes	ds:RA:directory/{directoryId}
ds	ListSchemaExtensions	ds:RA:directory/{directoryId}
ds	RegisterCertificate	ds:RA:directory/{directoryId}
ds	RegisterEventTopic	ds:RA:directory/{directoryId}
ds	RemoveIpRoutes	ds:RA:directory/{directoryId}
ds	RemoveRegion	ds:RA:directory/{directoryId}
ds	ResetUserPassword	ds:RA:directory/{directoryId}
ds	ShareDirectory	ds:RA:directory/{directoryId}
ds	StartSchemaExtension	ds:RA:directory/{directoryId}
ds	UnshareDirectory	ds:RA:directory/{directoryId}
ds	UpdateConditionalForwarder	ds:RA:directory/{directoryId}
ds	UpdateDirectorySetup	ds:RA:directory/{directoryId}
ds	UpdateHybridAD	ds:RA:directory/{directoryId}
ds	UpdateNumberOfDomainControllers	ds:RA:directory/{directoryId}
ds	UpdateRadius	ds:RA:directory/{directoryId}
ds	UpdateSettings	ds:RA:directory/{directoryId}
ds-data	AddGroupMember	ds:RA:directory/{directoryId}
ds-data	CreateGroup	ds:RA:directory/{directoryId}
ds-data	CreateUser	ds:RA:directory/{directoryId}
ds-data	DeleteGroup	ds:RA:directory/{directoryId}
ds-data	DeleteUser	ds:RA:directory/{directoryId}
ds-data	DescribeGroup	ds:RA:directory/{directoryId}
ds-data	DescribeUser	ds:RA:directory/{directoryId}
ds-data	DisableUser	ds:RA:directory/{directoryId}
ds-data	ListGroupMembers	ds:RA:directory/{directoryId}
ds-data	ListGroups	ds:RA:directory/{directoryId}
ds-data	ListGroupsForMember	ds:RA:directory/{directoryId}
ds-data	ListUsers	ds:RA:directory/{directoryId}
ds-data	RemoveGroupMember	ds:RA:directory/{directoryId}
ds-data	SearchGroups	ds:RA:directory/{directoryId}
ds-data	SearchUsers	ds:RA:directory/{directoryId}
ds-data	UpdateGroup	ds:RA:directory/{directoryId}
ds-data	UpdateUser	ds:RA:directory/{directoryId}
dsql	CreateCluster	dsql:RA:cluster/{multiRegionProperties.clusters[]}
dsql	DeleteCluster	dsql:RA:cluster/{identifier}
dsql	DeleteClusterPolicy	dsql:RA:cluster/{identifier}
dsql	GetCluster	dsql:RA:cluster/{identifier}
dsql	GetClusterPolicy	dsql:RA:cluster/{identifier}
dsql	GetVpcEndpointServiceName	dsql:RA:cluster/{identifier}
dsql	PutClusterPolicy	dsql:RA:cluster/{identifier}
dsql	UpdateCluster	dsql:RA:cluster/{identifier}
dynamodb	CreateBackup	dynamodb:RA:table/{tableName}
dynamodb	CreateGlobalTable	dynamodb:A:global-table/{globalTableName} dynamodb:RA:table/*
dynamodb	CreateTable	dynamodb:RA:table/{tableName}
dynamodb	DeleteItem	dynamodb:RA:table/{tableName}
dynamodb	DeleteTable	dynamodb:RA:table/{tableName}
dynamodb	DescribeContinuousBackups	dynamodb:RA:table/{tableName}
dynamodb	DescribeContributorInsights	dynamodb:RA:table/{tableName} dynamodb:RA:table/{tableName}/index/{indexName}
dynamodb	DescribeGlobalTable	dynamodb:A:global-table/{globalTableName}
dynamodb	DescribeGlobalTableSettings	dynamodb:A:global-table/{globalTableName}
dynamodb	DescribeKinesisStreamingDestination	dynamodb:RA:table/{tableName}
dynamodb	DescribeTable	dynamodb:RA:table/{tableName}
dynamodb	DescribeTableReplicaAutoScaling	dynamodb:RA:table/{tableName}
dynamodb	DescribeTimeToLive	dynamodb:RA:table/{tableName}
dynamodb	DisableKinesisStreamingDestination	dynamodb:RA:table/{tableName}
dynamodb	EnableKinesisStreamingDestination	dynamodb:RA:table/{tableName}
dynamodb	GetItem	dynamodb:RA:table/{tableName}
dynamodb	ImportTable	dynamodb:RA:table/{tableCreationParameters.tableName}
dynamodb	PutItem	dynamodb:RA:table/{tableName}
dynamodb	Query	dynamodb:RA:table/{tableName} dynamodb:RA:table/{tableName}/index/{indexName}
dynamodb	Scan	dynamodb:RA:table/{tableName} dynamodb:RA:table/{tableName}/index/{indexName}
dynamodb	TransactGetItems	dynamodb:RA:table/{transactItems[].get.tableName}
dynamodb	TransactWriteItems	dynamodb:RA:table/{transactItems[].conditionCheck.tableName}
dynamodb	UpdateContinuousBackups	dynamodb:RA:table/{tableName}
dynamodb	UpdateContributorInsights	dynamodb:RA:table/{tableName} dynamodb:RA:table/{tableName}/index/{indexName}
dynamodb	UpdateGlobalTable	dynamodb:A:global-table/{globalTableName}
dynamodb	UpdateGlobalTableSettings	dynamodb:A:global-table/{globalTableName}
dynamodb	UpdateItem	dynamodb:RA:table/{tableName}
dynamodb	UpdateKinesisStreamingDestination	dynamodb:RA:table/{tableName}
dynamodb	UpdateTable	dynamodb:RA:table/{tableName}
dynamodb	UpdateTableReplicaAutoScaling	dynamodb:RA:table/{tableName}
dynamodb	UpdateTimeToLive	dynamodb:RA:table/{tableName}
ebs	CompleteSnapshot	ec2:R:snapshot/{snapshotId}
ebs	GetSnapshotBlock	ec2:R:snapshot/{snapshotId}
ebs	ListSnapshotBlocks	ec2:R:snapshot/{snapshotId}
ebs	PutSnapshotBlock	ec2:R:snapshot/{snapshotId}
ebs	StartSnapshot	ec2:R:snapshot/{parentSnapshotId}
ec2	AcceptCapacityReservationBillingOwnership	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	AcceptReservedInstancesExchangeQuote	ec2:RA:reserved-instances/{reservedInstanceIds[]}
ec2	AcceptTransitGatewayMulticastDomainAssociations	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	AcceptTransitGatewayPeeringAttachment	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	AcceptTransitGatewayVpcAttachment	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	AcceptVpcEndpointConnections	ec2:RA:vpc-endpoint-service/{serviceId}
ec2	AcceptVpcPeeringConnection	ec2:RA:vpc-peering-connection/{vpcPeeringConnectionId}
ec2	AllocateAddress	ec2:A:ipam-pool/{ipamPoolId}
ec2	AllocateHosts	ec2:RA:dedicated-host/*
ec2	AllocateIpamPoolCidr	ec2:A:ipam-pool/{ipamPoolId}
ec2	ApplySecurityGroupsToClientVpnTargetNetwork	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId} ec2:RA:security-group/{securityGroupIds[]} ec2:RA:vpc/{vpcId}
ec2	AssignIpv6Addresses	ec2:RA:network-interface/{networkInterfaceId}
ec2	AssignPrivateIpAddresses	ec2:RA:network-interface/{networkInterfaceId}
ec2	AssignPrivateNatGatewayAddress	ec2:RA:natgateway/{natGatewayId}
ec2	AssociateAddress	ec2:RA:elastic-ip/{allocationId} ec2:RA:instance/{instanceId} ec2:RA:network-interface/{networkInterfaceId}
ec2	AssociateCapacityReservationBillingOwner	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	AssociateClientVpnTargetNetwork	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId} ec2:RA:subnet/{subnetId}
ec2	AssociateDhcpOptions	ec2:RA:dhcp-options/{dhcpOptionsId} ec2:RA:vpc/{vpcId}
ec2	AssociateIamInstanceProfile	ec2:RA:instance/{instanceId}
ec2	AssociateInstanceEventWindow	ec2:RA:instance-event-window/{instanceEventWindowId}
ec2	AssociateIpamResourceDiscovery	ec2:A:ipam-resource-discovery/{ipamResourceDiscoveryId} ec2:A:ipam/{ipamId}
ec2	AssociateNatGatewayAddress	ec2:RA:elastic-ip/{allocationIds[]} ec2:RA:natgateway/{natGatewayId}
ec2	AssociateRouteServer	ec2:RA:route-server/{routeServerId} ec2:RA:vpc/{vpcId}
ec2	AssociateRouteTable	ec2:RA:route-table/{routeTableId} ec2:RA:subnet/{subnetId}
ec2	AssociateSecurityGroupVpc	ec2:RA:vpc/{vpcId}
ec2	AssociateSubnetCidrBlock	ec2:RA:subnet/{subnetId}
ec2	AssociateTransitGatewayMulticastDomain	ec2:RA:subnet/{subnetIds[]} ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	AssociateTransitGatewayPolicyTable	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-policy-table/{transitGatewayPolicyTableId}
ec2	AssociateTransitGatewayRouteTable	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	AssociateVpcCidrBlock	ec2:RA:vpc/{vpcId}
ec2	AttachClassicLinkVpc	ec2:RA:instance/{instanceId} ec2:RA:vpc/{vpcId}
ec2	AttachInternetGateway	ec2:RA:internet-gateway/{internetGatewayId} ec2:RA:vpc/{vpcId}
ec2	AttachNetworkInterface	ec2:RA:instance/{instanceId} ec2:RA:network-interface/{networkInterfaceId}
ec2	AttachVerifiedAccessTrustProvider	ec2:RA:verified-access-instance/{verifiedAccessInstanceId} ec2:RA:verified-access-trust-provider/{verifiedAccessTrustProviderId}
ec2	AttachVolume	ec2:RA:instance/{instanceId} ec2:RA:volume/{volumeId}
ec2	AttachVpnGateway	ec2:RA:vpc/{vpcId} ec2:RA:vpn-gateway/{vpnGatewayId}
ec2	AuthorizeClientVpnIngress	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	CancelCapacityReservation	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	CancelCapacityReservationFleets	ec2:RA:capacity-reservation-fleet/{capacityReservationFleetIds[]}
ec2	CancelDeclarativePoliciesReport	ec2:RA:declarative-policies-report/{reportId}
ec2	CancelExportTask	ec2:RA:export-instance-task/{exportTaskId}
ec2	CancelImageLaunchPermission	ec2:R:image/{imageId}
ec2	CancelSpotFleetRequests	ec2:RA:spot-fleet-request/{spotFleetRequestIds[]}
ec2	CancelSpotInstanceRequests	ec2:RA:spot-instances-request/{spotInstanceRequestIds[]}
ec2	CopyFpgaImage	ec2:RA:fpga-image/*
ec2	CopyImage	ec2:R:image/*
ec2	CopySnapshot	ec2:R:snapshot/{sourceSnapshotId}
ec2	CopyVolumes	ec2:RA:volume/{sourceVolumeId}
ec2	CreateCapacityManagerDataExport	ec2:RA:capacity-manager-data-export/*
ec2	CreateCapacityReservation	ec2:RA:capacity-reservation/*
ec2	CreateCapacityReservationFleet	ec2:RA:capacity-reservation-fleet/*
ec2	CreateCarrierGateway	ec2:RA:carrier-gateway/* ec2:RA:vpc/{vpcId}
ec2	CreateClientVpnEndpoint	ec2:RA:client-vpn-endpoint/* ec2:RA:security-group/{securityGroupIds[]} ec2:RA:vpc/{vpcId}
ec2	CreateClientVpnRoute	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	CreateCoipCidr	ec2:RA:coip-pool/{coipPoolId}
ec2	CreateCoipPool	ec2:RA:coip-pool/* ec2:RA:local-gateway-route-table/{localGatewayRouteTableId}
ec2	CreateCustomerGateway	ec2:RA:customer-gateway/*
ec2	CreateDelegateMacVolumeOwnershipTask	ec2:RA:instance/{instanceId}
ec2	CreateDhcpOptions	ec2:RA:dhcp-options/*
ec2	CreateEgressOnlyInternetGateway	ec2:RA:egress-only-internet-gateway/* ec2:RA:vpc/{vpcId}
ec2	CreateFleet	ec2:R:image/{launchTemplateConfigs[].overrides[].imageId} ec2:RA:fleet/* ec2:RA:launch-template/{launchTemplateConfigs[].launchTemplateSpecification.launchTemplateId} ec2:RA:subnet/{launchTemplateConfigs[].overrides[].subnetId}
ec2	CreateFlowLogs	ec2:RA:vpc-flow-log/*
ec2	CreateFpgaImage	ec2:RA:fpga-image/*
ec2	CreateImage	ec2:R:image/* ec2:R:snapshot/{blockDeviceMappings[].ebs.snapshotId} ec2:RA:instance/{instanceId}
ec2	CreateImageUsageReport	ec2:R:image/{imageId} ec2:RA:image-usage-report/*
ec2	CreateInstanceConnectEndpoint	ec2:RA:instance-connect-endpoint/* ec2:RA:security-group/{securityGroupIds[]} ec2:RA:subnet/{subnetId}
ec2	CreateInstanceEventWindow	ec2:RA:instance-event-window/*
ec2	CreateInstanceExportTask	ec2:RA:instance/{instanceId}
ec2	CreateInternetGateway	ec2:RA:internet-gateway/*
ec2	CreateInterruptibleCapacityReservationAllocation	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	CreateIpam	ec2:A:ipam/*
ec2	CreateIpamExternalResourceVerificationToken	ec2:A:ipam-external-resource-verification-token/* ec2:A:ipam/{ipamId}
ec2	CreateIpamPolicy	ec2:A:ipam-policy/* ec2:A:ipam/{ipamId}
ec2	CreateIpamPool	ec2:A:ipam-pool/{sourceIpamPoolId} ec2:A:ipam-scope/{ipamScopeId}
ec2	CreateIpamPrefixListResolver	ec2:A:ipam-prefix-list-resolver/* ec2:A:ipam-scope/{rules[].ipamScopeId} ec2:A:ipam/{ipamId}
ec2	CreateIpamPrefixListResolverTarget	ec2:A:ipam-prefix-list-resolver-target/* ec2:A:ipam-prefix-list-resolver/{ipamPrefixListResolverId}
ec2	CreateIpamResourceDiscovery	ec2:A:ipam-resource-discovery/*
ec2	CreateIpamScope	ec2:A:ipam-scope/* ec2:A:ipam/{ipamId}
ec2	CreateKeyPair	ec2:RA:key-pair/*
ec2	CreateLaunchTemplate	ec2:RA:launch-template/*
ec2	CreateLaunchTemplateVersion	ec2:RA:launch-template/{launchTemplateId}
ec2	CreateLocalGatewayRoute	ec2:RA:local-gateway-route-table/{localGatewayRouteTableId} ec2:RA:local-gateway-virtual-interface-group/{localGatewayVirtualInterfaceGroupId} ec2:RA:network-interface/{networkInterfaceId}
ec2	CreateLocalGatewayRouteTable	ec2:RA:local-gateway-route-table/* ec2:RA:local-gateway/{localGatewayId}
ec2	CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation	ec2:RA:local-gateway-route-table-virtual-interface-group-association/* ec2:RA:local-gateway-route-table/{localGatewayRouteTableId} ec2:RA:local-gateway-virtual-interface-group/{localGatewayVirtualInterfaceGroupId}
ec2	CreateLocalGatewayRouteTableVpcAssociation	ec2:RA:local-gateway-route-table-vpc-association/* ec2:RA:local-gateway-route-table/{localGatewayRouteTableId} ec2:RA:vpc/{vpcId}
ec2	CreateLocalGatewayVirtualInterface	ec2:RA:local-gateway-virtual-interface-group/{localGatewayVirtualInterfaceGroupId} ec2:RA:local-gateway-virtual-interface/* ec2:RA:outpost-lag/{outpostLagId}
ec2	CreateLocalGatewayVirtualInterfaceGroup	ec2:RA:local-gateway-virtual-interface-group/* ec2:RA:local-gateway/{localGatewayId}
ec2	CreateMacSystemIntegrityProtectionModificationTask	ec2:RA:instance/{instanceId}
ec2	CreateManagedPrefixList	ec2:RA:prefix-list/*
ec2	CreateNatGateway	ec2:RA:elastic-ip/{allocationId} ec2:RA:natgateway/* ec2:RA:subnet/{subnetId} ec2:RA:vpc/{vpcId}
ec2	CreateNetworkAcl	ec2:RA:network-acl/* ec2:RA:vpc/{vpcId}
ec2	CreateNetworkAclEntry	ec2:RA:network-acl/{networkAclId}
ec2	CreateNetworkInsightsAccessScope	ec2:RA:network-insights-access-scope/*
ec2	CreateNetworkInsightsPath	ec2:RA:network-insights-path/*
ec2	CreateNetworkInterface	ec2:RA:network-interface/* ec2:RA:subnet/{subnetId}
ec2	CreateNetworkInterfacePermission	ec2:RA:network-interface/{networkInterfaceId}
ec2	CreatePlacementGroup	ec2:RA:placement-group/{groupName}
ec2	CreateReplaceRootVolumeTask	ec2:R:image/{imageId} ec2:R:snapshot/{snapshotId} ec2:RA:instance/{instanceId} ec2:RA:replace-root-volume-task/*
ec2	CreateRoute	ec2:RA:route-table/{routeTableId}
ec2	CreateRouteServer	ec2:RA:route-server/*
ec2	CreateRouteServerEndpoint	ec2:RA:route-server-endpoint/* ec2:RA:route-server/{routeServerId} ec2:RA:subnet/{subnetId}
ec2	CreateRouteServerPeer	ec2:RA:route-server-endpoint/{routeServerEndpointId} ec2:RA:route-server-peer/*
ec2	CreateRouteTable	ec2:RA:route-table/* ec2:RA:vpc/{vpcId}
ec2	CreateSecondaryNetwork	ec2:RA:secondary-network/*
ec2	CreateSecondarySubnet	ec2:RA:secondary-network/{secondaryNetworkId} ec2:RA:secondary-subnet/*
ec2	CreateSecurityGroup	ec2:RA:security-group/* ec2:RA:vpc/{vpcId}
ec2	CreateSnapshot	ec2:R:snapshot/* ec2:RA:volume/{volumeId}
ec2	CreateSnapshots	ec2:R:snapshot/* ec2:RA:instance/{instanceSpecification.instanceId}
ec2	CreateStoreImageTask	ec2:R:image/{imageId}
ec2	CreateSubnet	ec2:RA:subnet/* ec2:RA:vpc/{vpcId}
ec2	CreateSubnetCidrReservation	ec2:RA:subnet/{subnetId}
ec2	CreateTrafficMirrorFilter	ec2:RA:traffic-mirror-filter/*
ec2	CreateTrafficMirrorFilterRule	ec2:RA:traffic-mirror-filter-rule/* ec2:RA:traffic-mirror-filter/{trafficMirrorFilterId}
ec2	CreateTrafficMirrorSession	ec2:RA:network-interface/{networkInterfaceId} ec2:RA:traffic-mirror-filter/{trafficMirrorFilterId} ec2:RA:traffic-mirror-session/* ec2:RA:traffic-mirror-target/{trafficMirrorTargetId}
ec2	CreateTrafficMirrorTarget	ec2:RA:network-interface/{networkInterfaceId} ec2:RA:traffic-mirror-target/*
ec2	CreateTransitGateway	ec2:RA:transit-gateway/*
ec2	CreateTransitGatewayConnectPeer	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-connect-peer/*
ec2	CreateTransitGatewayMeteringPolicy	ec2:RA:transit-gateway-metering-policy/* ec2:RA:transit-gateway/{transitGatewayId}
ec2	CreateTransitGatewayMeteringPolicyEntry	ec2:RA:transit-gateway-metering-policy/{transitGatewayMeteringPolicyId}
ec2	CreateTransitGatewayMulticastDomain	ec2:RA:transit-gateway-multicast-domain/* ec2:RA:transit-gateway/{transitGatewayId}
ec2	CreateTransitGatewayPeeringAttachment	ec2:RA:transit-gateway/{transitGatewayId}
ec2	CreateTransitGatewayPolicyTable	ec2:RA:transit-gateway-policy-table/* ec2:RA:transit-gateway/{transitGatewayId}
ec2	CreateTransitGatewayPrefixListReference	ec2:RA:prefix-list/{prefixListId} ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	CreateTransitGatewayRoute	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	CreateTransitGatewayRouteTable	ec2:RA:transit-gateway-route-table/* ec2:RA:transit-gateway/{transitGatewayId}
ec2	CreateTransitGatewayRouteTableAnnouncement	ec2:RA:transit-gateway-route-table-announcement/* ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	CreateTransitGatewayVpcAttachment	ec2:RA:subnet/{subnetIds[]} ec2:RA:transit-gateway/{transitGatewayId} ec2:RA:vpc/{vpcId}
ec2	CreateVerifiedAccessEndpoint	ec2:RA:network-interface/{networkInterfaceOptions.networkInterfaceId} ec2:RA:security-group/{securityGroupIds[]} ec2:RA:subnet/{cidrOptions.subnetIds[]} ec2:RA:verified-access-endpoint/* ec2:RA:verified-access-group/{verifiedAccessGroupId}
ec2	CreateVerifiedAccessGroup	ec2:RA:verified-access-group/* ec2:RA:verified-access-instance/{verifiedAccessInstanceId}
ec2	CreateVerifiedAccessInstance	ec2:RA:verified-access-instance/*
ec2	CreateVerifiedAccessTrustProvider	ec2:RA:verified-access-trust-provider/*
ec2	CreateVolume	ec2:R:snapshot/{snapshotId} ec2:RA:volume/*
ec2	CreateVpc	ec2:RA:vpc/*
ec2	CreateVpcBlockPublicAccessExclusion	ec2:RA:subnet/{subnetId} ec2:RA:vpc-block-public-access-exclusion/* ec2:RA:vpc/{vpcId}
ec2	CreateVpcEncryptionControl	ec2:RA:vpc-encryption-control/* ec2:RA:vpc/{vpcId}
ec2	CreateVpcEndpoint	ec2:RA:route-table/{routeTableIds[]} ec2:RA:security-group/{securityGroupIds[]} ec2:RA:subnet/{subnetConfigurations[].subnetId} ec2:RA:vpc-endpoint/* ec2:RA:vpc/{vpcId}
ec2	CreateVpcEndpointConnectionNotification	ec2:RA:vpc-endpoint/{vpcEndpointId}
ec2	CreateVpcPeeringConnection	ec2:RA:vpc-peering-connection/* ec2:RA:vpc/{vpcId}
ec2	CreateVpnConcentrator	ec2:RA:transit-gateway/{transitGatewayId} ec2:RA:vpn-concentrator/*
ec2	CreateVpnConnection	ec2:RA:customer-gateway/{customerGatewayId} ec2:RA:transit-gateway/{transitGatewayId} ec2:RA:vpn-concentrator/{vpnConcentratorId} ec2:RA:vpn-connection/* ec2:RA:vpn-gateway/{vpnGatewayId}
ec2	CreateVpnConnectionRoute	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	CreateVpnGateway	ec2:RA:vpn-gateway/*
ec2	DeleteCapacityManagerDataExport	ec2:RA:capacity-manager-data-export/{capacityManagerDataExportId}
ec2	DeleteCarrierGateway	ec2:RA:carrier-gateway/{carrierGatewayId}
ec2	DeleteClientVpnEndpoint	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	DeleteClientVpnRoute	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	DeleteCoipCidr	ec2:RA:coip-pool/{coipPoolId}
ec2	DeleteCoipPool	ec2:RA:coip-pool/{coipPoolId}
ec2	DeleteCustomerGateway	ec2:RA:customer-gateway/{customerGatewayId}
ec2	DeleteDhcpOptions	ec2:RA:dhcp-options/{dhcpOptionsId}
ec2	DeleteEgressOnlyInternetGateway	ec2:RA:egress-only-internet-gateway/{egressOnlyInternetGatewayId}
ec2	DeleteFleets	ec2:RA:fleet/{fleetIds[]}
ec2	DeleteFlowLogs	ec2:RA:vpc-flow-log/{flowLogIds[]}
ec2	DeleteFpgaImage	ec2:RA:fpga-image/{fpgaImageId}
ec2	DeleteImageUsageReport	ec2:RA:image-usage-report/{reportId}
ec2	DeleteInstanceConnectEndpoint	ec2:RA:instance-connect-endpoint/{instanceConnectEndpointId}
ec2	DeleteInstanceEventWindow	ec2:RA:instance-event-window/{instanceEventWindowId}
ec2	DeleteInternetGateway	ec2:RA:internet-gateway/{internetGatewayId}
ec2	DeleteIpam	ec2:A:ipam/{ipamId}
ec2	DeleteIpamExternalResourceVerificationToken	ec2:A:ipam-external-resource-verification-token/{ipamExternalResourceVerificationTokenId}
ec2	DeleteIpamPolicy	ec2:A:ipam-policy/{ipamPolicyId}
ec2	DeleteIpamPool	ec2:A:ipam-pool/{ipamPoolId}
ec2	DeleteIpamPrefixListResolver	ec2:A:ipam-prefix-list-resolver/{ipamPrefixListResolverId}
ec2	DeleteIpamPrefixListResolverTarget	ec2:A:ipam-prefix-list-resolver-target/{ipamPrefixListResolverTargetId}
ec2	DeleteIpamResourceDiscovery	ec2:A:ipam-resource-discovery/{ipamResourceDiscoveryId}
ec2	DeleteIpamScope	ec2:A:ipam-scope/{ipamScopeId}
ec2	DeleteKeyPair	ec2:RA:key-pair/{keyPairId}
ec2	DeleteLaunchTemplate	ec2:RA:launch-template/{launchTemplateId}
ec2	DeleteLaunchTemplateVersions	ec2:RA:launch-template/{launchTemplateId}
ec2	DeleteLocalGatewayRoute	ec2:RA:local-gateway-route-table/{localGatewayRouteTableId}
ec2	DeleteLocalGatewayRouteTable	ec2:RA:local-gateway-route-table/{localGatewayRouteTableId}
ec2	DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation	ec2:RA:local-gateway-route-table-virtual-interface-group-association/{localGatewayRouteTableVirtualInterfaceGroupAssociationId}
ec2	DeleteLocalGatewayRouteTableVpcAssociation	ec2:RA:local-gateway-route-table-vpc-association/{localGatewayRouteTableVpcAssociationId}
ec2	DeleteLocalGatewayVirtualInterface	ec2:RA:local-gateway-virtual-interface/{localGatewayVirtualInterfaceId}
ec2	DeleteLocalGatewayVirtualInterfaceGroup	ec2:RA:local-gateway-virtual-interface-group/{localGatewayVirtualInterfaceGroupId}
ec2	DeleteManagedPrefixList	ec2:RA:prefix-list/{prefixListId}
ec2	DeleteNatGateway	ec2:RA:natgateway/{natGatewayId}
ec2	DeleteNetworkAcl	ec2:RA:network-acl/{networkAclId}
ec2	DeleteNetworkAclEntry	ec2:RA:network-acl/{networkAclId}
ec2	DeleteNetworkInsightsAccessScope	ec2:RA:network-insights-access-scope/{networkInsightsAccessScopeId}
ec2	DeleteNetworkInsightsAccessScopeAnalysis	ec2:RA:network-insights-access-scope-analysis/{networkInsightsAccessScopeAnalysisId}
ec2	DeleteNetworkInsightsAnalysis	ec2:RA:network-insights-analysis/{networkInsightsAnalysisId}
ec2	DeleteNetworkInsightsPath	ec2:RA:network-insights-path/{networkInsightsPathId}
ec2	DeleteNetworkInterface	ec2:RA:network-interface/{networkInterfaceId}
ec2	DeletePlacementGroup	ec2:RA:placement-group/{groupName}
ec2	DeleteQueuedReservedInstances	ec2:RA:reserved-instances/{reservedInstancesIds[]}
ec2	DeleteRoute	ec2:RA:route-table/{routeTableId}
ec2	DeleteRouteServer	ec2:RA:route-server/{routeServerId}
ec2	DeleteRouteServerEndpoint	ec2:RA:route-server-endpoint/{routeServerEndpointId}
ec2	DeleteRouteServerPeer	ec2:RA:route-server-peer/{routeServerPeerId}
ec2	DeleteRouteTable	ec2:RA:route-table/{routeTableId}
ec2	DeleteSecondaryNetwork	ec2:RA:secondary-network/{secondaryNetworkId}
ec2	DeleteSecondarySubnet	ec2:RA:secondary-subnet/{secondarySubnetId}
ec2	DeleteSecurityGroup	ec2:RA:security-group/{groupId}
ec2	DeleteSnapshot	ec2:R:snapshot/{snapshotId}
ec2	DeleteSubnet	ec2:RA:subnet/{subnetId}
ec2	DeleteTrafficMirrorFilter	ec2:RA:traffic-mirror-filter/{trafficMirrorFilterId}
ec2	DeleteTrafficMirrorFilterRule	ec2:RA:traffic-mirror-filter-rule/{trafficMirrorFilterRuleId}
ec2	DeleteTrafficMirrorSession	ec2:RA:traffic-mirror-session/{trafficMirrorSessionId}
ec2	DeleteTrafficMirrorTarget	ec2:RA:traffic-mirror-target/{trafficMirrorTargetId}
ec2	DeleteTransitGateway	ec2:RA:transit-gateway/{transitGatewayId}
ec2	DeleteTransitGatewayConnect	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	DeleteTransitGatewayConnectPeer	ec2:RA:transit-gateway-connect-peer/{transitGatewayConnectPeerId}
ec2	DeleteTransitGatewayMeteringPolicy	ec2:RA:transit-gateway-metering-policy/{transitGatewayMeteringPolicyId}
ec2	DeleteTransitGatewayMeteringPolicyEntry	ec2:RA:transit-gateway-metering-policy/{transitGatewayMeteringPolicyId}
ec2	DeleteTransitGatewayMulticastDomain	ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	DeleteTransitGatewayPeeringAttachment	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	DeleteTransitGatewayPolicyTable	ec2:RA:transit-gateway-policy-table/{transitGatewayPolicyTableId}
ec2	DeleteTransitGatewayPrefixListReference	ec2:RA:prefix-list/{prefixListId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	DeleteTransitGatewayRoute	ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	DeleteTransitGatewayRouteTable	ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	DeleteTransitGatewayRouteTableAnnouncement	ec2:RA:transit-gateway-route-table-announcement/{transitGatewayRouteTableAnnouncementId}
ec2	DeleteTransitGatewayVpcAttachment	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	DeleteVerifiedAccessEndpoint	ec2:RA:verified-access-endpoint/{verifiedAccessEndpointId}
ec2	DeleteVerifiedAccessGroup	ec2:RA:verified-access-group/{verifiedAccessGroupId}
ec2	DeleteVerifiedAccessInstance	ec2:RA:verified-access-instance/{verifiedAccessInstanceId}
ec2	DeleteVerifiedAccessTrustProvider	ec2:RA:verified-access-trust-provider/{verifiedAccessTrustProviderId}
ec2	DeleteVolume	ec2:RA:volume/{volumeId}
ec2	DeleteVpc	ec2:RA:vpc/{vpcId}
ec2	DeleteVpcBlockPublicAccessExclusion	ec2:RA:vpc-block-public-access-exclusion/{exclusionId}
ec2	DeleteVpcEncryptionControl	ec2:RA:vpc-encryption-control/{vpcEncryptionControlId}
ec2	DeleteVpcEndpoints	ec2:RA:vpc-endpoint/{vpcEndpointIds[]}
ec2	DeleteVpcEndpointServiceConfigurations	ec2:RA:vpc-endpoint-service/{serviceIds[]}
ec2	DeleteVpcPeeringConnection	ec2:RA:vpc-peering-connection/{vpcPeeringConnectionId}
ec2	DeleteVpnConcentrator	ec2:RA:vpn-concentrator/{vpnConcentratorId}
ec2	DeleteVpnConnection	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	DeleteVpnConnectionRoute	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	DeleteVpnGateway	ec2:RA:vpn-gateway/{vpnGatewayId}
ec2	DeprovisionIpamByoasn	ec2:A:ipam/{ipamId}
ec2	DeprovisionIpamPoolCidr	ec2:A:ipam-pool/{ipamPoolId}
ec2	DeregisterImage	ec2:R:image/{imageId}
ec2	DeregisterTransitGatewayMulticastGroupMembers	ec2:RA:network-interface/{networkInterfaceIds[]} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	DeregisterTransitGatewayMulticastGroupSources	ec2:RA:network-interface/{networkInterfaceIds[]} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	DescribeCapacityBlockExtensionOfferings	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	DescribeClientVpnAuthorizationRules	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	DescribeClientVpnConnections	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	DescribeClientVpnRoutes	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	DescribeClientVpnTargetNetworks	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	DescribeFleetHistory	ec2:RA:fleet/{fleetId}
ec2	DescribeFleetInstances	ec2:RA:fleet/{fleetId}
ec2	DescribeFpgaImageAttribute	ec2:RA:fpga-image/{fpgaImageId}
ec2	DescribeImageAttribute	ec2:R:image/{imageId}
ec2	DescribeInstanceAttribute	ec2:RA:instance/{instanceId}
ec2	DescribeSecurityGroupReferences	ec2:RA:security-group/{groupId[]}
ec2	DescribeSnapshotAttribute	ec2:R:snapshot/{snapshotId}
ec2	DescribeSpotFleetInstances	ec2:RA:spot-fleet-request/{spotFleetRequestId}
ec2	DescribeSpotFleetRequestHistory	ec2:RA:spot-fleet-request/{spotFleetRequestId}
ec2	DescribeVolumeAttribute	ec2:RA:volume/{volumeId}
ec2	DescribeVpcAttribute	ec2:RA:vpc/{vpcId}
ec2	DescribeVpcEndpointServicePermissions	ec2:RA:vpc-endpoint-service/{serviceId}
ec2	DetachClassicLinkVpc	ec2:RA:instance/{instanceId} ec2:RA:vpc/{vpcId}
ec2	DetachInternetGateway	ec2:RA:internet-gateway/{internetGatewayId} ec2:RA:vpc/{vpcId}
ec2	DetachVerifiedAccessTrustProvider	ec2:RA:verified-access-instance/{verifiedAccessInstanceId} ec2:RA:verified-access-trust-provider/{verifiedAccessTrustProviderId}
ec2	DetachVolume	ec2:RA:instance/{instanceId} ec2:RA:volume/{volumeId}
ec2	DetachVpnGateway	ec2:RA:vpc/{vpcId} ec2:RA:vpn-gateway/{vpnGatewayId}
ec2	DisableAddressTransfer	ec2:RA:elastic-ip/{allocationId}
ec2	DisableFastLaunch	ec2:R:image/{imageId}
ec2	DisableImage	ec2:R:image/{imageId}
ec2	DisableImageDeprecation	ec2:R:image/{imageId}
ec2	DisableImageDeregistrationProtection	ec2:R:image/{imageId}
ec2	DisableInstanceSqlHaStandbyDetections	ec2:RA:instance/{instanceIds[]}
ec2	DisableIpamPolicy	ec2:A:ipam-policy/{ipamPolicyId}
ec2	DisableRouteServerPropagation	ec2:RA:route-server/{routeServerId} ec2:RA:route-table/{routeTableId}
ec2	DisableTransitGatewayRouteTablePropagation	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table-announcement/{transitGatewayRouteTableAnnouncementId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	DisableVgwRoutePropagation	ec2:RA:route-table/{routeTableId}
ec2	DisableVpcClassicLink	ec2:RA:vpc/{vpcId}
ec2	DisableVpcClassicLinkDnsSupport	ec2:RA:vpc/{vpcId}
ec2	DisassociateCapacityReservationBillingOwner	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	DisassociateClientVpnTargetNetwork	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	DisassociateInstanceEventWindow	ec2:RA:instance-event-window/{instanceEventWindowId}
ec2	DisassociateIpamResourceDiscovery	ec2:A:ipam-resource-discovery-association/{ipamResourceDiscoveryAssociationId}
ec2	DisassociateNatGatewayAddress	ec2:RA:natgateway/{natGatewayId}
ec2	DisassociateRouteServer	ec2:RA:route-server/{routeServerId} ec2:RA:vpc/{vpcId}
ec2	DisassociateSecurityGroupVpc	ec2:RA:vpc/{vpcId}
ec2	DisassociateTransitGatewayMulticastDomain	ec2:RA:subnet/{subnetIds[]} ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	DisassociateTransitGatewayPolicyTable	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-policy-table/{transitGatewayPolicyTableId}
ec2	DisassociateTransitGatewayRouteTable	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	EnableAddressTransfer	ec2:RA:elastic-ip/{allocationId}
ec2	EnableFastLaunch	ec2:R:image/{imageId} ec2:RA:launch-template/{launchTemplate.launchTemplateId}
ec2	EnableImage	ec2:R:image/{imageId}
ec2	EnableImageDeprecation	ec2:R:image/{imageId}
ec2	EnableImageDeregistrationProtection	ec2:R:image/{imageId}
ec2	EnableInstanceSqlHaStandbyDetections	ec2:RA:instance/{instanceIds[]}
ec2	EnableIpamPolicy	ec2:A:ipam-policy/{ipamPolicyId}
ec2	EnableRouteServerPropagation	ec2:RA:route-server/{routeServerId} ec2:RA:route-table/{routeTableId}
ec2	EnableTransitGatewayRouteTablePropagation	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table-announcement/{transitGatewayRouteTableAnnouncementId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	EnableVgwRoutePropagation	ec2:RA:route-table/{routeTableId}
ec2	EnableVolumeIO	ec2:RA:volume/{volumeId}
ec2	EnableVpcClassicLink	ec2:RA:vpc/{vpcId}
ec2	EnableVpcClassicLinkDnsSupport	ec2:RA:vpc/{vpcId}
ec2	ExportClientVpnClientCertificateRevocationList	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	ExportClientVpnClientConfiguration	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	ExportImage	ec2:R:image/{imageId}
ec2	ExportVerifiedAccessInstanceClientConfiguration	ec2:RA:verified-access-instance/{verifiedAccessInstanceId}
ec2	GetActiveVpnTunnelStatus	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	GetCapacityReservationUsage	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	GetCoipPoolUsage	ec2:RA:coip-pool/{poolId}
ec2	GetConsoleOutput	ec2:RA:instance/{instanceId}
ec2	GetConsoleScreenshot	ec2:RA:instance/{instanceId}
ec2	GetDeclarativePoliciesReportSummary	ec2:RA:declarative-policies-report/{reportId}
ec2	GetFlowLogsIntegrationTemplate	ec2:RA:vpc-flow-log/{flowLogId}
ec2	GetGroupsForCapacityReservation	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	GetImageAncestry	ec2:R:image/{imageId}
ec2	GetInstanceTpmEkPub	ec2:RA:instance/{instanceId}
ec2	GetInstanceUefiData	ec2:RA:instance/{instanceId}
ec2	GetIpamAddressHistory	ec2:A:ipam-scope/{ipamScopeId}
ec2	GetIpamDiscoveredAccounts	ec2:A:ipam-resource-discovery/{ipamResourceDiscoveryId}
ec2	GetIpamDiscoveredPublicAddresses	ec2:A:ipam-resource-discovery/{ipamResourceDiscoveryId}
ec2	GetIpamDiscoveredResourceCidrs	ec2:A:ipam-resource-discovery/{ipamResourceDiscoveryId}
ec2	GetIpamPolicyAllocationRules	ec2:A:ipam-policy/{ipamPolicyId}
ec2	GetIpamPolicyOrganizationTargets	ec2:A:ipam-policy/{ipamPolicyId}
ec2	GetIpamPoolAllocations	ec2:A:ipam-pool/{ipamPoolId}
ec2	GetIpamPoolCidrs	ec2:A:ipam-pool/{ipamPoolId}
ec2	GetIpamPrefixListResolverRules	ec2:A:ipam-prefix-list-resolver/{ipamPrefixListResolverId}
ec2	GetIpamPrefixListResolverVersionEntries	ec2:A:ipam-prefix-list-resolver/{ipamPrefixListResolverId}
ec2	GetIpamPrefixListResolverVersions	ec2:A:ipam-prefix-list-resolver/{ipamPrefixListResolverId}
ec2	GetIpamResourceCidrs	ec2:A:ipam-pool/{ipamPoolId} ec2:A:ipam-scope/{ipamScopeId}
ec2	GetLaunchTemplateData	ec2:RA:instance/{instanceId}
ec2	GetManagedPrefixListAssociations	ec2:RA:prefix-list/{prefixListId}
ec2	GetManagedPrefixListEntries	ec2:RA:prefix-list/{prefixListId}
ec2	GetNetworkInsightsAccessScopeAnalysisFindings	ec2:RA:network-insights-access-scope-analysis/{networkInsightsAccessScopeAnalysisId}
ec2	GetNetworkInsightsAccessScopeContent	ec2:RA:network-insights-access-scope/{networkInsightsAccessScopeId}
ec2	GetPasswordData	ec2:RA:instance/{instanceId}
ec2	GetReservedInstancesExchangeQuote	ec2:RA:reserved-instances/{reservedInstanceIds[]}
ec2	GetRouteServerAssociations	ec2:RA:route-server/{routeServerId}
ec2	GetRouteServerPropagations	ec2:RA:route-server/{routeServerId} ec2:RA:route-table/{routeTableId}
ec2	GetRouteServerRoutingDatabase	ec2:RA:route-server/{routeServerId}
ec2	GetSecurityGroupsForVpc	ec2:RA:vpc/{vpcId}
ec2	GetTransitGatewayMeteringPolicyEntries	ec2:RA:transit-gateway-metering-policy/{transitGatewayMeteringPolicyId}
ec2	GetTransitGatewayMulticastDomainAssociations	ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	GetTransitGatewayPolicyTableAssociations	ec2:RA:transit-gateway-policy-table/{transitGatewayPolicyTableId}
ec2	GetTransitGatewayPolicyTableEntries	ec2:RA:transit-gateway-policy-table/{transitGatewayPolicyTableId}
ec2	GetVerifiedAccessEndpointPolicy	ec2:RA:verified-access-endpoint/{verifiedAccessEndpointId}
ec2	GetVerifiedAccessEndpointTargets	ec2:RA:verified-access-endpoint/{verifiedAccessEndpointId}
ec2	GetVerifiedAccessGroupPolicy	ec2:RA:verified-access-group/{verifiedAccessGroupId}
ec2	GetVpcResourcesBlockingEncryptionEnforcement	ec2:RA:vpc/{vpcId}
ec2	GetVpnConnectionDeviceSampleConfiguration	ec2:RA:vpn-connection-device-type/{vpnConnectionDeviceTypeId} ec2:RA:vpn-connection/{vpnConnectionId}
ec2	GetVpnTunnelReplacementStatus	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	ImportClientVpnClientCertificateRevocationList	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	ImportImage	ec2:R:image/* ec2:R:snapshot/{diskContainers[].snapshotId}
ec2	ImportInstance	ec2:RA:instance/* ec2:RA:subnet/{launchSpecification.subnetId}
ec2	ImportKeyPair	ec2:RA:key-pair/*
ec2	ImportSnapshot	ec2:R:snapshot/*
ec2	ImportVolume	ec2:RA:volume/*
ec2	LockSnapshot	ec2:R:snapshot/{snapshotId}
ec2	ModifyAddressAttribute	ec2:RA:elastic-ip/{allocationId}
ec2	ModifyCapacityReservation	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	ModifyCapacityReservationFleet	ec2:RA:capacity-reservation-fleet/{capacityReservationFleetId}
ec2	ModifyClientVpnEndpoint	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId} ec2:RA:security-group/{securityGroupIds[]} ec2:RA:vpc/{vpcId}
ec2	ModifyFleet	ec2:R:image/{launchTemplateConfigs[].overrides[].imageId} ec2:RA:fleet/{fleetId} ec2:RA:launch-template/{launchTemplateConfigs[].launchTemplateSpecification.launchTemplateId} ec2:RA:subnet/{launchTemplateConfigs[].overrides[].subnetId}
ec2	ModifyFpgaImageAttribute	ec2:RA:fpga-image/{fpgaImageId}
ec2	ModifyHosts	ec2:RA:dedicated-host/{hostIds[]}
ec2	ModifyImageAttribute	ec2:R:image/{imageId}
ec2	ModifyInstanceAttribute	ec2:RA:instance/{instanceId} ec2:RA:volume/{blockDeviceMappings[].ebs.volumeId}
ec2	ModifyInstanceCapacityReservationAttributes	ec2:RA:capacity-reservation/{capacityReservationSpecification.capacityReservationTarget.capacityReservationId} ec2:RA:instance/{instanceId}
ec2	ModifyInstanceConnectEndpoint	ec2:RA:instance-connect-endpoint/{instanceConnectEndpointId} ec2:RA:security-group/{securityGroupIds[]}
ec2	ModifyInstanceCpuOptions	ec2:RA:instance/{instanceId}
ec2	ModifyInstanceCreditSpecification	ec2:RA:instance/{instanceCreditSpecifications[].instanceId}
ec2	ModifyInstanceEventStartTime	ec2:RA:instance/{instanceId}
ec2	ModifyInstanceEventWindow	ec2:RA:instance-event-window/{instanceEventWindowId}
ec2	ModifyInstanceMaintenanceOptions	ec2:RA:instance/{instanceId}
ec2	ModifyInstanceMetadataOptions	ec2:RA:instance/{instanceId}
ec2	ModifyInstanceNetworkPerformanceOptions	ec2:RA:instance/{instanceId}
ec2	ModifyInstancePlacement	ec2:RA:instance/{instanceId}
ec2	ModifyIpam	ec2:A:ipam/{ipamId}
ec2	ModifyIpamPolicyAllocationRules	ec2:A:ipam-policy/{ipamPolicyId}
ec2	ModifyIpamPool	ec2:A:ipam-pool/{ipamPoolId}
ec2	ModifyIpamPrefixListResolver	ec2:A:ipam-prefix-list-resolver/{ipamPrefixListResolverId} ec2:A:ipam-scope/{rules[].ipamScopeId}
ec2	ModifyIpamPrefixListResolverTarget	ec2:A:ipam-prefix-list-resolver-target/{ipamPrefixListResolverTargetId}
ec2	ModifyIpamResourceDiscovery	ec2:A:ipam-resource-discovery/{ipamResourceDiscoveryId}
ec2	ModifyIpamScope	ec2:A:ipam-scope/{ipamScopeId}
ec2	ModifyLaunchTemplate	ec2:RA:launch-template/{launchTemplateId}
ec2	ModifyLocalGatewayRoute	ec2:RA:local-gateway-route-table/{localGatewayRouteTableId} ec2:RA:local-gateway-virtual-interface-group/{localGatewayVirtualInterfaceGroupId} ec2:RA:network-interface/{networkInterfaceId}
ec2	ModifyManagedPrefixList	ec2:RA:prefix-list/{prefixListId}
ec2	ModifyNetworkInterfaceAttribute	ec2:RA:network-interface/{networkInterfaceId}
ec2	ModifyPrivateDnsNameOptions	ec2:RA:instance/{instanceId}
ec2	ModifyPublicIpDnsNameOptions	ec2:RA:network-interface/{networkInterfaceId}
ec2	ModifyReservedInstances	ec2:RA:reserved-instances/{reservedInstancesIds[]}
ec2	ModifyRouteServer	ec2:RA:route-server/{routeServerId}
ec2	ModifySecurityGroupRules	ec2:RA:prefix-list/{securityGroupRules[].securityGroupRule.prefixListId} ec2:RA:security-group-rule/{securityGroupRules[].securityGroupRuleId}
ec2	ModifySnapshotAttribute	ec2:R:snapshot/{snapshotId}
ec2	ModifySnapshotTier	ec2:R:snapshot/{snapshotId}
ec2	ModifySpotFleetRequest	ec2:RA:launch-template/{launchTemplateConfigs[].launchTemplateSpecification.launchTemplateId} ec2:RA:spot-fleet-request/{spotFleetRequestId} ec2:RA:subnet/{launchTemplateConfigs[].overrides[].subnetId}
ec2	ModifySubnetAttribute	ec2:RA:subnet/{subnetId}
ec2	ModifyTrafficMirrorFilterNetworkServices	ec2:RA:traffic-mirror-filter/{trafficMirrorFilterId}
ec2	ModifyTrafficMirrorFilterRule	ec2:RA:traffic-mirror-filter-rule/{trafficMirrorFilterRuleId}
ec2	ModifyTrafficMirrorSession	ec2:RA:traffic-mirror-filter/{trafficMirrorFilterId} ec2:RA:traffic-mirror-session/{trafficMirrorSessionId} ec2:RA:traffic-mirror-target/{trafficMirrorTargetId}
ec2	ModifyTransitGateway	ec2:RA:transit-gateway/{transitGatewayId}
ec2	ModifyTransitGatewayMeteringPolicy	ec2:RA:transit-gateway-metering-policy/{transitGatewayMeteringPolicyId}
ec2	ModifyTransitGatewayPrefixListReference	ec2:RA:prefix-list/{prefixListId} ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	ModifyTransitGatewayVpcAttachment	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	ModifyVerifiedAccessEndpoint	ec2:RA:subnet/{loadBalancerOptions.subnetIds[]} ec2:RA:verified-access-endpoint/{verifiedAccessEndpointId} ec2:RA:verified-access-group/{verifiedAccessGroupId}
ec2	ModifyVerifiedAccessEndpointPolicy	ec2:RA:verified-access-endpoint/{verifiedAccessEndpointId}
ec2	ModifyVerifiedAccessGroup	ec2:RA:verified-access-group/{verifiedAccessGroupId} ec2:RA:verified-access-instance/{verifiedAccessInstanceId}
ec2	ModifyVerifiedAccessGroupPolicy	ec2:RA:verified-access-group/{verifiedAccessGroupId}
ec2	ModifyVerifiedAccessInstance	ec2:RA:verified-access-instance/{verifiedAccessInstanceId}
ec2	ModifyVerifiedAccessInstanceLoggingConfiguration	ec2:RA:verified-access-instance/{verifiedAccessInstanceId}
ec2	ModifyVerifiedAccessTrustProvider	ec2:RA:verified-access-trust-provider/{verifiedAccessTrustProviderId}
ec2	ModifyVolume	ec2:RA:volume/{volumeId}
ec2	ModifyVolumeAttribute	ec2:RA:volume/{volumeId}
ec2	ModifyVpcAttribute	ec2:RA:vpc/{vpcId}
ec2	ModifyVpcBlockPublicAccessExclusion	ec2:RA:vpc-block-public-access-exclusion/{exclusionId}
ec2	ModifyVpcEncryptionControl	ec2:RA:vpc-encryption-control/{vpcEncryptionControlId}
ec2	ModifyVpcEndpoint	ec2:RA:subnet/{subnetConfigurations[].subnetId} ec2:RA:vpc-endpoint/{vpcEndpointId}
ec2	ModifyVpcEndpointServiceConfiguration	ec2:RA:vpc-endpoint-service/{serviceId}
ec2	ModifyVpcEndpointServicePayerResponsibility	ec2:RA:vpc-endpoint-service/{serviceId}
ec2	ModifyVpcEndpointServicePermissions	ec2:RA:vpc-endpoint-service/{serviceId}
ec2	ModifyVpcPeeringConnectionOptions	ec2:RA:vpc-peering-connection/{vpcPeeringConnectionId}
ec2	ModifyVpcTenancy	ec2:RA:vpc/{vpcId}
ec2	ModifyVpnConnection	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	ModifyVpnConnectionOptions	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	ModifyVpnTunnelCertificate	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	ModifyVpnTunnelOptions	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	MonitorInstances	ec2:RA:instance/{instanceIds[]}
ec2	MoveByoipCidrToIpam	ec2:A:ipam-pool/{ipamPoolId}
ec2	ProvisionIpamByoasn	ec2:A:ipam/{ipamId}
ec2	ProvisionIpamPoolCidr	ec2:A:ipam-external-resource-verification-token/{ipamExternalResourceVerificationTokenId} ec2:A:ipam-pool/{ipamPoolId}
ec2	ProvisionPublicIpv4PoolCidr	ec2:A:ipam-pool/{ipamPoolId}
ec2	PurchaseCapacityBlockExtension	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	RebootInstances	ec2:RA:instance/{instanceIds[]}
ec2	RegisterImage	ec2:R:image/* ec2:R:snapshot/{blockDeviceMappings[].ebs.snapshotId}
ec2	RegisterTransitGatewayMulticastGroupMembers	ec2:RA:network-interface/{networkInterfaceIds[]} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	RegisterTransitGatewayMulticastGroupSources	ec2:RA:network-interface/{networkInterfaceIds[]} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	RejectCapacityReservationBillingOwnership	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	RejectTransitGatewayMulticastDomainAssociations	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	RejectTransitGatewayPeeringAttachment	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	RejectTransitGatewayVpcAttachment	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId}
ec2	RejectVpcEndpointConnections	ec2:RA:vpc-endpoint-service/{serviceId}
ec2	RejectVpcPeeringConnection	ec2:RA:vpc-peering-connection/{vpcPeeringConnectionId}
ec2	ReleaseAddress	ec2:RA:elastic-ip/{allocationId}
ec2	ReleaseHosts	ec2:RA:dedicated-host/{hostIds[]}
ec2	ReleaseIpamPoolAllocation	ec2:A:ipam-pool/{ipamPoolId}
ec2	ReplaceNetworkAclEntry	ec2:RA:network-acl/{networkAclId}
ec2	ReplaceRoute	ec2:RA:route-table/{routeTableId}
ec2	ReplaceRouteTableAssociation	ec2:RA:route-table/{routeTableId}
ec2	ReplaceTransitGatewayRoute	ec2:RA:transit-gateway-attachment/{transitGatewayAttachmentId} ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	ReplaceVpnTunnel	ec2:RA:vpn-connection/{vpnConnectionId}
ec2	ReportInstanceStatus	ec2:RA:instance/{instances[]}
ec2	RequestSpotFleet	ec2:R:image/{spotFleetRequestConfig.launchSpecifications[].imageId} ec2:RA:subnet/{spotFleetRequestConfig.launchSpecifications[].subnetId}
ec2	RequestSpotInstances	ec2:R:image/{launchSpecification.imageId} ec2:RA:network-interface/{launchSpecification.networkInterfaces[].networkInterfaceId} ec2:RA:security-group/{launchSpecification.securityGroupIds[]} ec2:RA:subnet/{launchSpecification.subnetId}
ec2	ResetAddressAttribute	ec2:RA:elastic-ip/{allocationId}
ec2	ResetFpgaImageAttribute	ec2:RA:fpga-image/{fpgaImageId}
ec2	ResetImageAttribute	ec2:R:image/{imageId}
ec2	ResetInstanceAttribute	ec2:RA:instance/{instanceId}
ec2	ResetNetworkInterfaceAttribute	ec2:RA:network-interface/{networkInterfaceId}
ec2	ResetSnapshotAttribute	ec2:R:snapshot/{snapshotId}
ec2	RestoreImageFromRecycleBin	ec2:R:image/{imageId}
ec2	RestoreManagedPrefixListVersion	ec2:RA:prefix-list/{prefixListId}
ec2	RestoreSnapshotFromRecycleBin	ec2:R:snapshot/{snapshotId}
ec2	RestoreSnapshotTier	ec2:R:snapshot/{snapshotId}
ec2	RestoreVolumeFromRecycleBin	ec2:RA:volume/{volumeId}
ec2	RevokeClientVpnIngress	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	RevokeSecurityGroupEgress	ec2:RA:security-group/{groupId}
ec2	RevokeSecurityGroupIngress	ec2:RA:security-group/{groupId}
ec2	RunInstances	ec2:R:image/{imageId} ec2:R:snapshot/{blockDeviceMappings[].ebs.snapshotId} ec2:RA:capacity-reservation/{capacityReservationSpecification.capacityReservationTarget.capacityReservationId} ec2:RA:launch-template/{launchTemplate.launchTemplateId} ec2:RA:network-interface/{networkInterfaces[].networkInterfaceId} ec2:RA:secondary-subnet/{secondaryInterfaces[].secondarySubnetId} ec2:RA:security-group/{securityGroupIds[]} ec2:RA:subnet/{subnetId} resource-groups:RA:group/{placement.groupName}
ec2	SearchLocalGatewayRoutes	ec2:RA:local-gateway-route-table/{localGatewayRouteTableId}
ec2	SearchTransitGatewayMulticastGroups	ec2:RA:transit-gateway-multicast-domain/{transitGatewayMulticastDomainId}
ec2	SearchTransitGatewayRoutes	ec2:RA:transit-gateway-route-table/{transitGatewayRouteTableId}
ec2	SendDiagnosticInterrupt	ec2:RA:instance/{instanceId}
ec2	StartInstances	ec2:RA:instance/{instanceIds[]}
ec2	StartNetworkInsightsAccessScopeAnalysis	ec2:RA:network-insights-access-scope/{networkInsightsAccessScopeId}
ec2	StartNetworkInsightsAnalysis	ec2:RA:network-insights-path/{networkInsightsPathId}
ec2	StartVpcEndpointServicePrivateDnsVerification	ec2:RA:vpc-endpoint-service/{serviceId}
ec2	StopInstances	ec2:RA:instance/{instanceIds[]}
ec2	TerminateClientVpnConnections	ec2:RA:client-vpn-endpoint/{clientVpnEndpointId}
ec2	TerminateInstances	ec2:RA:instance/{instanceIds[]}
ec2	UnassignIpv6Addresses	ec2:RA:network-interface/{networkInterfaceId}
ec2	UnassignPrivateIpAddresses	ec2:RA:network-interface/{networkInterfaceId}
ec2	UnassignPrivateNatGatewayAddress	ec2:RA:natgateway/{natGatewayId}
ec2	UnlockSnapshot	ec2:R:snapshot/{snapshotId}
ec2	UnmonitorInstances	ec2:RA:instance/{instanceIds[]}
ec2	UpdateInterruptibleCapacityReservationAllocation	ec2:RA:capacity-reservation/{capacityReservationId}
ec2	UpdateSecurityGroupRuleDescriptionsEgress	ec2:RA:security-group/{groupId}
ec2	UpdateSecurityGroupRuleDescriptionsIngress	ec2:RA:security-group/{groupId}
ec2-instance-connect	SendSerialConsoleSSHPublicKey	ec2:RA:instance/{instanceId}
ec2-instance-connect	SendSSHPublicKey	ec2:RA:instance/{instanceId}
ecr	BatchCheckLayerAvailability	ecr:RA:repository/{repositoryName}
ecr	BatchDeleteImage	ecr:RA:repository/{repositoryName}
ecr	BatchGetImage	ecr:RA:repository/{repositoryName}
ecr	BatchGetRepositoryScanningConfiguration	ecr:RA:repository/{repositoryNames[]}
ecr	CompleteLayerUpload	ecr:RA:repository/{repositoryName}
ecr	CreateRepository	ecr:RA:repository/{repositoryName}
ecr	DeleteLifecyclePolicy	ecr:RA:repository/{repositoryName}
ecr	DeleteRepository	ecr:RA:repository/{repositoryName}
ecr	DeleteRepositoryPolicy	ecr:RA:repository/{repositoryName}
ecr	DescribeImageReplicationStatus	ecr:RA:repository/{repositoryName}
ecr	DescribeImages	ecr:RA:repository/{repositoryName}
ecr	DescribeImageScanFindings	ecr:RA:repository/{repositoryName}
ecr	DescribeImageSigningStatus	ecr:RA:repository/{repositoryName}
ecr	DescribeRepositories	ecr:RA:repository/{repositoryNames[]}
ecr	GetDownloadUrlForLayer	ecr:RA:repository/{repositoryName}
ecr	GetLifecyclePolicy	ecr:RA:repository/{repositoryName}
ecr	GetLifecyclePolicyPreview	ecr:RA:repository/{repositoryName}
ecr	GetRepositoryPolicy	ecr:RA:repository/{repositoryName}
ecr	InitiateLayerUpload	ecr:RA:repository/{repositoryName}
ecr	ListImageReferrers	ecr:RA:repository/{repositoryName}
ecr	ListImages	ecr:RA:repository/{repositoryName}
ecr	PutImage	ecr:RA:repository/{repositoryName}
ecr	PutImageScanningConfiguration	ecr:RA:repository/{repositoryName}
ecr	PutImageTagMutability	ecr:RA:repository/{repositoryName}
ecr	PutLifecyclePolicy	ecr:RA:repository/{repositoryName}
ecr	SetRepositoryPolicy	ecr:RA:repository/{repositoryName}
ecr	StartImageScan	ecr:RA:repository/{repositoryName}
ecr	StartLifecyclePolicyPreview	ecr:RA:repository/{repositoryName}
ecr	UpdateImageStorageClass	ecr:RA:repository/{repositoryName}
ecr	UploadLayerPart	ecr:RA:repository/{repositoryName}
ecr-public	BatchCheckLayerAvailability	ecr-public:A:repository/{repositoryName}
ecr-public	BatchDeleteImage	ecr-public:A:repository/{repositoryName}
ecr-public	CompleteLayerUpload	ecr-public:A:repository/{repositoryName}
ecr-public	CreateRepository	ecr-public:A:repository/{repositoryName}
ecr-public	DeleteRepository	ecr-public:A:repository/{repositoryName}
ecr-public	DeleteRepositoryPolicy	ecr-public:A:repository/{repositoryName}
ecr-public	DescribeImages	ecr-public:A:repository/{repositoryName}
ecr-public	DescribeImageTags	ecr-public:A:repository/{repositoryName}
ecr-public	DescribeRepositories	ecr-public:A:repository/{repositoryNames[]}
ecr-public	GetRepositoryCatalogData	ecr-public:A:repository/{repositoryName}
ecr-public	GetRepositoryPolicy	ecr-public:A:repository/{repositoryName}
ecr-public	InitiateLayerUpload	ecr-public:A:repository/{repositoryName}
ecr-public	PutImage	ecr-public:A:repository/{repositoryName}
ecr-public	PutRepositoryCatalogData	ecr-public:A:repository/{repositoryName}
ecr-public	SetRepositoryPolicy	ecr-public:A:repository/{repositoryName}
ecr-public	UploadLayerPart	ecr-public:A:repository/{repositoryName}
ecs	CreateCapacityProvider	ecs:RA:capacity-provider/{name}
ecs	CreateCluster	ecs:RA:cluster/{clusterName}
ecs	CreateExpressGatewayService	ecs:RA:service/{cluster}/{serviceName}
ecs	CreateService	ecs:RA:service/{cluster}/{serviceName}
ecs	CreateTaskSet	ecs:RA:task-set/{cluster}/{service}/*
ecs	DeleteAttributes	ecs:RA:container-instance/{cluster}/*
ecs	DeleteCapacityProvider	ecs:RA:capacity-provider/{capacityProvider}
ecs	DeleteCluster	ecs:RA:cluster/{cluster}
ecs	DeleteService	ecs:RA:service/{cluster}/{service}
ecs	DeleteTaskDefinitions	ecs:RA:task-definition/{taskDefinitions[]}:*
ecs	DeleteTaskSet	ecs:RA:task-set/{cluster}/{service}/{taskSet}
ecs	DeregisterContainerInstance	ecs:RA:cluster/{cluster}
ecs	DescribeCapacityProviders	ecs:RA:capacity-provider/{capacityProviders[]}
ecs	DescribeClusters	ecs:RA:cluster/{clusters[]}
ecs	DescribeContainerInstances	ecs:RA:container-instance/{cluster}/{containerInstances[]}
ecs	DescribeServices	ecs:RA:service/{cluster}/{services[]}
ecs	DescribeTasks	ecs:RA:task/{cluster}/{tasks[]}
ecs	DescribeTaskSets	ecs:RA:task-set/{cluster}/{service}/{taskSets[]}
ecs	ExecuteCommand	ecs:RA:cluster/{cluster} ecs:RA:task/{cluster}/{task}
ecs	GetTaskProtection	ecs:RA:task/{cluster}/{tasks[]}
ecs	ListAttributes	ecs:RA:cluster/{cluster}
ecs	ListContainerInstances	ecs:RA:cluster/{cluster}
ecs	ListServiceDeployments	ecs:RA:service/{cluster}/{service}
ecs	ListTasks	ecs:RA:container-instance/{cluster}/{containerInstance}
ecs	PutAttributes	ecs:RA:container-instance/{cluster}/*
ecs	PutClusterCapacityProviders	ecs:RA:cluster/{cluster}
ecs	RegisterContainerInstance	ecs:RA:cluster/{cluster}
ecs	RegisterTaskDefinition	ecs:RA:task-definition/*:*
ecs	StopTask	ecs:RA:task/{cluster}/{task}
ecs	SubmitAttachmentStateChanges	ecs:RA:cluster/{cluster}
ecs	SubmitContainerStateChange	ecs:RA:cluster/{cluster}
ecs	SubmitTaskStateChange	ecs:RA:cluster/{cluster}
ecs	UpdateCapacityProvider	ecs:RA:capacity-provider/{name}
ecs	UpdateCluster	ecs:RA:cluster/{cluster}
ecs	UpdateClusterSettings	ecs:RA:cluster/{cluster}
ecs	UpdateContainerAgent	ecs:RA:container-instance/{cluster}/{containerInstance}
ecs	UpdateContainerInstancesState	ecs:RA:container-instance/{cluster}/{containerInstances[]}
ecs	UpdateService	ecs:RA:service/{cluster}/{service}
ecs	UpdateServicePrimaryTaskSet	ecs:RA:service/{cluster}/{service}
ecs	UpdateTaskProtection	ecs:RA:task/{cluster}/{tasks[]}
ecs	UpdateTaskSet	ecs:RA:task-set/{cluster}/{service}/{taskSet}
eks	AssociateEncryptionConfig	eks:RA:cluster/{clusterName}
eks	AssociateIdentityProviderConfig	eks:RA:cluster/{clusterName}
eks	CreateAccessEntry	eks:RA:cluster/{clusterName}
eks	CreateAddon	eks:RA:cluster/{clusterName} eks:RA:podidentityassociation/{clusterName}/*
eks	CreateCapability	eks:RA:cluster/{clusterName}
eks	CreateFargateProfile	eks:RA:cluster/{clusterName}
eks	CreateNodegroup	eks:RA:cluster/{clusterName}
eks	CreatePodIdentityAssociation	eks:RA:cluster/{clusterName}
eks	DeleteAddon	eks:RA:addon/{clusterName}/{addonName}/* eks:RA:podidentityassociation/{clusterName}/*
eks	DeleteCluster	eks:RA:cluster/{name}
eks	DeleteEksAnywhereSubscription	eks:RA:eks-anywhere-subscription/{id}
eks	DeleteFargateProfile	eks:RA:fargateprofile/{clusterName}/{fargateProfileName}/*
eks	DeleteNodegroup	eks:RA:nodegroup/{clusterName}/{nodegroupName}/*
eks	DeletePodIdentityAssociation	eks:RA:podidentityassociation/{clusterName}/{associationId}
eks	DeregisterCluster	eks:RA:cluster/{name}
eks	DescribeAddon	eks:RA:addon/{clusterName}/{addonName}/*
eks	DescribeCluster	eks:RA:cluster/{name}
eks	DescribeEksAnywhereSubscription	eks:RA:eks-anywhere-subscription/{id}
eks	DescribeFargateProfile	eks:RA:fargateprofile/{clusterName}/{fargateProfileName}/*
eks	DescribeInsight	eks:RA:cluster/{clusterName}
eks	DescribeInsightsRefresh	eks:RA:cluster/{clusterName}
eks	DescribeNodegroup	eks:RA:nodegroup/{clusterName}/{nodegroupName}/*
eks	DescribePodIdentityAssociation	eks:RA:podidentityassociation/{clusterName}/{associationId}
eks	ListAccessEntries	eks:RA:cluster/{clusterName}
eks	ListAddons	eks:RA:cluster/{clusterName}
eks	ListCapabilities	eks:RA:cluster/{clusterName}
eks	ListFargateProfiles	eks:RA:cluster/{clusterName}
eks	ListIdentityProviderConfigs	eks:RA:cluster/{clusterName}
eks	ListInsights	eks:RA:cluster/{clusterName}
eks	ListNodegroups	eks:RA:cluster/{clusterName}
eks	ListPodIdentityAssociations	eks:RA:cluster/{clusterName}
eks	StartInsightsRefresh	eks:RA:cluster/{clusterName}
eks	UpdateAddon	eks:RA:addon/{clusterName}/{addonName}/* eks:RA:podidentityassociation/{clusterName}/*
eks	UpdateClusterConfig	eks:RA:cluster/{name}
eks	UpdateClusterVersion	eks:RA:cluster/{name}
eks	UpdateEksAnywhereSubscription	eks:RA:eks-anywhere-subscription/{id}
eks	UpdateNodegroupConfig	eks:RA:nodegroup/{clusterName}/{nodegroupName}/*
eks	UpdateNodegroupVersion	eks:RA:nodegroup/{clusterName}/{nodegroupName}/*
eks	UpdatePodIdentityAssociation	eks:RA:podidentityassociation/{clusterName}/{associationId}
eks-auth	AssumeRoleForPodIdentity	eks:RA:cluster/{clusterName}
elasticache	AuthorizeCacheSecurityGroupIngress	elasticache:RA:securitygroup:{cacheSecurityGroupName}
elasticache	BatchApplyUpdateAction	elasticache:RA:cluster:{cacheClusterIds[]} elasticache:RA:replicationgroup:{replicationGroupIds[]}
elasticache	BatchStopUpdateAction	elasticache:RA:cluster:{cacheClusterIds[]} elasticache:RA:replicationgroup:{replicationGroupIds[]}
elasticache	CompleteMigration	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	CopyServerlessCacheSnapshot	elasticache:RA:serverlesscachesnapshot:{sourceServerlessCacheSnapshotName}
elasticache	CopySnapshot	elasticache:RA:snapshot:{sourceSnapshotName}
elasticache	CreateCacheCluster	elasticache:RA:cluster:{cacheClusterId} elasticache:RA:parametergroup:{cacheParameterGroupName} elasticache:RA:replicationgroup:{replicationGroupId} elasticache:RA:securitygroup:{cacheSecurityGroupNames[]} elasticache:RA:snapshot:{snapshotName} elasticache:RA:subnetgroup:{cacheSubnetGroupName}
elasticache	CreateCacheParameterGroup	elasticache:RA:parametergroup:{cacheParameterGroupName}
elasticache	CreateCacheSecurityGroup	elasticache:RA:securitygroup:{cacheSecurityGroupName}
elasticache	CreateCacheSubnetGroup	elasticache:RA:subnetgroup:{cacheSubnetGroupName}
elasticache	CreateGlobalReplicationGroup	elasticache:A:globalreplicationgroup:* elasticache:RA:replicationgroup:*
elasticache	CreateReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId} elasticache:RA:parametergroup:{cacheParameterGroupName} elasticache:RA:replicationgroup:{replicationGroupId} elasticache:RA:securitygroup:{cacheSecurityGroupNames[]} elasticache:RA:snapshot:{snapshotName} elasticache:RA:subnetgroup:{cacheSubnetGroupName} elasticache:RA:usergroup:{userGroupIds[]}
elasticache	CreateServerlessCache	elasticache:RA:serverlesscache:{serverlessCacheName} elasticache:RA:usergroup:{userGroupId}
elasticache	CreateServerlessCacheSnapshot	elasticache:RA:serverlesscache:{serverlessCacheName} elasticache:RA:serverlesscachesnapshot:{serverlessCacheSnapshotName}
elasticache	CreateSnapshot	elasticache:RA:cluster:{cacheClusterId} elasticache:RA:replicationgroup:{replicationGroupId} elasticache:RA:snapshot:{snapshotName}
elasticache	CreateUser	elasticache:RA:user:{userId}
elasticache	CreateUserGroup	elasticache:RA:user:{userIds[]} elasticache:RA:usergroup:{userGroupId}
elasticache	DecreaseNodeGroupsInGlobalReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	DecreaseReplicaCount	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	DeleteCacheCluster	elasticache:RA:cluster:{cacheClusterId}
elasticache	DeleteCacheParameterGroup	elasticache:RA:parametergroup:{cacheParameterGroupName}
elasticache	DeleteCacheSecurityGroup	elasticache:RA:securitygroup:{cacheSecurityGroupName}
elasticache	DeleteCacheSubnetGroup	elasticache:RA:subnetgroup:{cacheSubnetGroupName}
elasticache	DeleteGlobalReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	DeleteReplicationGroup	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	DeleteServerlessCache	elasticache:RA:serverlesscache:{serverlessCacheName}
elasticache	DeleteServerlessCacheSnapshot	elasticache:RA:serverlesscachesnapshot:{serverlessCacheSnapshotName}
elasticache	DeleteSnapshot	elasticache:RA:snapshot:{snapshotName}
elasticache	DeleteUser	elasticache:RA:user:{userId}
elasticache	DeleteUserGroup	elasticache:RA:usergroup:{userGroupId}
elasticache	DescribeCacheClusters	elasticache:RA:cluster:{cacheClusterId}
elasticache	DescribeCacheParameterGroups	elasticache:RA:parametergroup:{cacheParameterGroupName}
elasticache	DescribeCacheParameters	elasticache:RA:parametergroup:{cacheParameterGroupName}
elasticache	DescribeCacheSecurityGroups	elasticache:RA:securitygroup:{cacheSecurityGroupName}
elasticache	DescribeCacheSubnetGroups	elasticache:RA:subnetgroup:{cacheSubnetGroupName}
elasticache	DescribeGlobalReplicationGroups	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	DescribeReplicationGroups	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	DescribeReservedCacheNodes	elasticache:RA:reserved-instance:{reservedCacheNodeId}
elasticache	DescribeServerlessCaches	elasticache:RA:serverlesscache:{serverlessCacheName}
elasticache	DescribeServerlessCacheSnapshots	elasticache:RA:serverlesscache:{serverlessCacheName} elasticache:RA:serverlesscachesnapshot:{serverlessCacheSnapshotName}
elasticache	DescribeSnapshots	elasticache:RA:snapshot:{snapshotName}
elasticache	DescribeUpdateActions	elasticache:RA:cluster:{cacheClusterIds[]} elasticache:RA:replicationgroup:{replicationGroupIds[]}
elasticache	DescribeUserGroups	elasticache:RA:usergroup:{userGroupId}
elasticache	DescribeUsers	elasticache:RA:user:{userId}
elasticache	DisassociateGlobalReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	ExportServerlessCacheSnapshot	elasticache:RA:serverlesscachesnapshot:{serverlessCacheSnapshotName}
elasticache	FailoverGlobalReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	IncreaseNodeGroupsInGlobalReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	IncreaseReplicaCount	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	ListAllowedNodeTypeModifications	elasticache:RA:cluster:{cacheClusterId} elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	ModifyCacheCluster	elasticache:RA:cluster:{cacheClusterId} elasticache:RA:parametergroup:{cacheParameterGroupName} elasticache:RA:securitygroup:{cacheSecurityGroupNames[]}
elasticache	ModifyCacheParameterGroup	elasticache:RA:parametergroup:{cacheParameterGroupName}
elasticache	ModifyCacheSubnetGroup	elasticache:RA:subnetgroup:{cacheSubnetGroupName}
elasticache	ModifyGlobalReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	ModifyReplicationGroup	elasticache:RA:parametergroup:{cacheParameterGroupName} elasticache:RA:replicationgroup:{replicationGroupId} elasticache:RA:securitygroup:{cacheSecurityGroupNames[]}
elasticache	ModifyReplicationGroupShardConfiguration	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	ModifyServerlessCache	elasticache:RA:serverlesscache:{serverlessCacheName} elasticache:RA:usergroup:{userGroupId}
elasticache	ModifyUser	elasticache:RA:user:{userId}
elasticache	ModifyUserGroup	elasticache:RA:usergroup:{userGroupId}
elasticache	PurchaseReservedCacheNodesOffering	elasticache:RA:reserved-instance:{reservedCacheNodeId}
elasticache	RebalanceSlotsInGlobalReplicationGroup	elasticache:A:globalreplicationgroup:{globalReplicationGroupId}
elasticache	RebootCacheCluster	elasticache:RA:cluster:{cacheClusterId}
elasticache	ResetCacheParameterGroup	elasticache:RA:parametergroup:{cacheParameterGroupName}
elasticache	RevokeCacheSecurityGroupIngress	elasticache:RA:securitygroup:{cacheSecurityGroupName}
elasticache	StartMigration	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	TestFailover	elasticache:RA:replicationgroup:{replicationGroupId}
elasticache	TestMigration	elasticache:RA:replicationgroup:{replicationGroupId}
elasticbeanstalk	AbortEnvironmentUpdate	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	ApplyEnvironmentManagedAction	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	AssociateEnvironmentOperationsRole	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	ComposeEnvironments	elasticbeanstalk:RA:application/{applicationName} elasticbeanstalk:RA:applicationversion/{applicationName}/{versionLabels[]}
elasticbeanstalk	CreateApplication	elasticbeanstalk:RA:application/{applicationName}
elasticbeanstalk	CreateApplicationVersion	elasticbeanstalk:RA:application/{applicationName} elasticbeanstalk:RA:applicationversion/{applicationName}/{versionLabel}
elasticbeanstalk	CreateConfigurationTemplate	elasticbeanstalk:RA:configurationtemplate/{applicationName}/{templateName}
elasticbeanstalk	CreateEnvironment	elasticbeanstalk:RA:environment/{applicationName}/{environmentName}
elasticbeanstalk	CreatePlatformVersion	elasticbeanstalk:R:platform/{platformName}
elasticbeanstalk	DeleteApplication	elasticbeanstalk:RA:application/{applicationName}
elasticbeanstalk	DeleteApplicationVersion	elasticbeanstalk:RA:applicationversion/{applicationName}/{versionLabel}
elasticbeanstalk	DeleteConfigurationTemplate	elasticbeanstalk:RA:configurationtemplate/{applicationName}/{templateName}
elasticbeanstalk	DeleteEnvironmentConfiguration	elasticbeanstalk:RA:environment/{applicationName}/{environmentName}
elasticbeanstalk	DescribeApplications	elasticbeanstalk:RA:application/{applicationNames[]}
elasticbeanstalk	DescribeApplicationVersions	elasticbeanstalk:RA:applicationversion/{applicationName}/{versionLabels[]}
elasticbeanstalk	DescribeConfigurationOptions	elasticbeanstalk:R:solutionstack/{solutionStackName} elasticbeanstalk:RA:configurationtemplate/{applicationName}/{templateName} elasticbeanstalk:RA:environment/{applicationName}/{environmentName}
elasticbeanstalk	DescribeConfigurationSettings	elasticbeanstalk:RA:configurationtemplate/{applicationName}/{templateName} elasticbeanstalk:RA:environment/{applicationName}/{environmentName}
elasticbeanstalk	DescribeEnvironmentHealth	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	DescribeEnvironmentManagedActionHistory	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	DescribeEnvironmentManagedActions	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	DescribeEnvironmentResources	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	DescribeEnvironments	elasticbeanstalk:RA:environment/{applicationName}/{environmentIds[]}
elasticbeanstalk	DescribeEvents	elasticbeanstalk:RA:application/{applicationName} elasticbeanstalk:RA:applicationversion/{applicationName}/{versionLabel} elasticbeanstalk:RA:configurationtemplate/{applicationName}/{templateName} elasticbeanstalk:RA:environment/{applicationName}/{environmentName}
elasticbeanstalk	DescribeInstancesHealth	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	DisassociateEnvironmentOperationsRole	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	RebuildEnvironment	elasticbeanstalk:RA:environment/{environmentId}/{environmentName}
elasticbeanstalk	RequestEnvironmentInfo	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	RestartAppServer	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	RetrieveEnvironmentInfo	elasticbeanstalk:RA:environment/*/{environmentName}
elasticbeanstalk	TerminateEnvironment	elasticbeanstalk:RA:environment/{environmentId}/{environmentName}
elasticbeanstalk	UpdateApplication	elasticbeanstalk:RA:application/{applicationName}
elasticbeanstalk	UpdateApplicationResourceLifecycle	elasticbeanstalk:RA:application/{applicationName}
elasticbeanstalk	UpdateApplicationVersion	elasticbeanstalk:RA:applicationversion/{applicationName}/{versionLabel}
elasticbeanstalk	UpdateConfigurationTemplate	elasticbeanstalk:RA:configurationtemplate/{applicationName}/{templateName}
elasticbeanstalk	UpdateEnvironment	elasticbeanstalk:RA:environment/{applicationName}/{environmentName}
elasticbeanstalk	ValidateConfigurationSettings	elasticbeanstalk:RA:configurationtemplate/{applicationName}/{templateName} elasticbeanstalk:RA:environment/{applicationName}/{environmentName}
elasticfilesystem	CreateAccessPoint	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	CreateMountTarget	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	CreateReplicationConfiguration	elasticfilesystem:RA:file-system/{destinations[].fileSystemId}
elasticfilesystem	CreateTags	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DeleteAccessPoint	elasticfilesystem:RA:access-point/{accessPointId}
elasticfilesystem	DeleteFileSystem	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DeleteFileSystemPolicy	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DeleteTags	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeAccessPoints	elasticfilesystem:RA:access-point/{accessPointId} elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeBackupPolicy	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeFileSystemPolicy	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeFileSystems	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeLifecycleConfiguration	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeMountTargets	elasticfilesystem:RA:access-point/{accessPointId} elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeReplicationConfigurations	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	DescribeTags	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	PutBackupPolicy	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	PutFileSystemPolicy	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	PutLifecycleConfiguration	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	UpdateFileSystem	elasticfilesystem:RA:file-system/{fileSystemId}
elasticfilesystem	UpdateFileSystemProtection	elasticfilesystem:RA:file-system/{fileSystemId}
elasticloadbalancing	AddTags	elasticloadbalancing:RA:loadbalancer/app/{loadBalancerNames[]}/* elasticloadbalancing:RA:loadbalancer/gwy/{loadBalancerNames[]}/* elasticloadbalancing:RA:loadbalancer/net/{loadBalancerNames[]}/*
elasticloadbalancing	ApplySecurityGroupsToLoadBalancer	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	AttachLoadBalancerToSubnets	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	ConfigureHealthCheck	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	CreateAppCookieStickinessPolicy	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	CreateLBCookieStickinessPolicy	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	CreateLoadBalancer	elasticloadbalancing:RA:loadbalancer/app/{loadBalancerName}/* elasticloadbalancing:RA:loadbalancer/app/{name}/* elasticloadbalancing:RA:loadbalancer/gwy/{loadBalancerName}/* elasticloadbalancing:RA:loadbalancer/gwy/{name}/* elasticloadbalancing:RA:loadbalancer/net/{loadBalancerName}/* elasticloadbalancing:RA:loadbalancer/net/{name}/*
elasticloadbalancing	CreateLoadBalancerListeners	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	CreateLoadBalancerPolicy	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	CreateTargetGroup	elasticloadbalancing:RA:targetgroup/{name}/*
elasticloadbalancing	CreateTrustStore	elasticloadbalancing:RA:truststore/{name}/*
elasticloadbalancing	DeleteLoadBalancer	elasticloadbalancing:RA:loadbalancer/app/{loadBalancerName}/* elasticloadbalancing:RA:loadbalancer/gwy/{loadBalancerName}/* elasticloadbalancing:RA:loadbalancer/net/{loadBalancerName}/*
elasticloadbalancing	DeleteLoadBalancerListeners	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	DeleteLoadBalancerPolicy	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	DeregisterInstancesFromLoadBalancer	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	DetachLoadBalancerFromSubnets	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	DisableAvailabilityZonesForLoadBalancer	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	EnableAvailabilityZonesForLoadBalancer	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	ModifyLoadBalancerAttributes	elasticloadbalancing:RA:loadbalancer/app/{loadBalancerName}/* elasticloadbalancing:RA:loadbalancer/gwy/{loadBalancerName}/* elasticloadbalancing:RA:loadbalancer/net/{loadBalancerName}/*
elasticloadbalancing	RegisterInstancesWithLoadBalancer	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	RemoveTags	elasticloadbalancing:RA:loadbalancer/app/{loadBalancerNames[]}/* elasticloadbalancing:RA:loadbalancer/gwy/{loadBalancerNames[]}/* elasticloadbalancing:RA:loadbalancer/net/{loadBalancerNames[]}/*
elasticloadbalancing	SetLoadBalancerListenerSSLCertificate	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	SetLoadBalancerPoliciesForBackendServer	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticloadbalancing	SetLoadBalancerPoliciesOfListener	elasticloadbalancing:RA:loadbalancer/{loadBalancerName}
elasticmapreduce	AddInstanceFleet	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	CancelSteps	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	CreateStudioSessionMapping	elasticmapreduce:RA:studio/{studioId}
elasticmapreduce	DeleteStudio	elasticmapreduce:RA:studio/{studioId}
elasticmapreduce	DeleteStudioSessionMapping	elasticmapreduce:RA:studio/{studioId}
elasticmapreduce	DescribeCluster	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	DescribeNotebookExecution	elasticmapreduce:RA:notebook-execution/{notebookExecutionId}
elasticmapreduce	DescribeStep	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	DescribeStudio	elasticmapreduce:RA:studio/{studioId}
elasticmapreduce	GetAutoTerminationPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	GetClusterSessionCredentials	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	GetManagedScalingPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	GetOnClusterAppUIPresignedURL	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	GetStudioSessionMapping	elasticmapreduce:RA:studio/{studioId}
elasticmapreduce	ListBootstrapActions	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	ListInstanceFleets	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	ListInstanceGroups	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	ListInstances	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	ListSteps	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	ModifyCluster	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	ModifyInstanceFleet	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	ModifyInstanceGroups	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	PutAutoScalingPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	PutAutoTerminationPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	PutManagedScalingPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	RemoveAutoScalingPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	RemoveAutoTerminationPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	RemoveManagedScalingPolicy	elasticmapreduce:RA:cluster/{clusterId}
elasticmapreduce	StartNotebookExecution	elasticmapreduce:RA:editor/{editorId}
elasticmapreduce	StopNotebookExecution	elasticmapreduce:RA:notebook-execution/{notebookExecutionId}
elasticmapreduce	UpdateStudio	elasticmapreduce:RA:studio/{studioId}
elasticmapreduce	UpdateStudioSessionMapping	elasticmapreduce:RA:studio/{studioId}
elemental-inference	AssociateFeed	elemental-inference:RA:feed/{id}
elemental-inference	DeleteFeed	elemental-inference:RA:feed/{id}
elemental-inference	DisassociateFeed	elemental-inference:RA:feed/{id}
elemental-inference	GetFeed	elemental-inference:RA:feed/{id}
elemental-inference	UpdateFeed	elemental-inference:RA:feed/{id}
emr-containers	CancelJobRun	emr-containers:RA:/virtualclusters/{virtualClusterId}/jobruns/{id}
emr-containers	CreateManagedEndpoint	emr-containers:RA:/virtualclusters/{virtualClusterId}
emr-containers	DeleteJobTemplate	emr-containers:RA:/jobtemplates/{id}
emr-containers	DeleteManagedEndpoint	emr-containers:RA:/virtualclusters/{virtualClusterId}/endpoints/{id}
emr-containers	DeleteVirtualCluster	emr-containers:RA:/virtualclusters/{id}
emr-containers	DescribeJobRun	emr-containers:RA:/virtualclusters/{virtualClusterId}/jobruns/{id}
emr-containers	DescribeJobTemplate	emr-containers:RA:/jobtemplates/{id}
emr-containers	DescribeManagedEndpoint	emr-containers:RA:/virtualclusters/{virtualClusterId}/endpoints/{id}
emr-containers	DescribeSecurityConfiguration	emr-containers:RA:/securityconfigurations/{id}
emr-containers	DescribeVirtualCluster	emr-containers:RA:/virtualclusters/{id}
emr-containers	GetManagedEndpointSessionCredentials	emr-containers:RA:/virtualclusters/{virtualClusterIdentifier}/endpoints/{endpointIdentifier}
emr-containers	ListJobRuns	emr-containers:RA:/virtualclusters/{virtualClusterId}
emr-containers	ListManagedEndpoints	emr-containers:RA:/virtualclusters/{virtualClusterId}
emr-containers	StartJobRun	emr-containers:RA:/virtualclusters/{virtualClusterId}
emr-serverless	CancelJobRun	emr-serverless:RA:/applications/{applicationId}/jobruns/{jobRunId}
emr-serverless	DeleteApplication	emr-serverless:RA:/applications/{applicationId}
emr-serverless	GetApplication	emr-serverless:RA:/applications/{applicationId}
emr-serverless	GetDashboardForJobRun	emr-serverless:RA:/applications/{applicationId}/jobruns/{jobRunId}
emr-serverless	GetJobRun	emr-serverless:RA:/applications/{applicationId}/jobruns/{jobRunId}
emr-serverless	ListJobRunAttempts	emr-serverless:RA:/applications/{applicationId}/jobruns/{jobRunId}
emr-serverless	ListJobRuns	emr-serverless:RA:/applications/{applicationId}
emr-serverless	StartApplication	emr-serverless:RA:/applications/{applicationId}
emr-serverless	StartJobRun	emr-serverless:RA:/applications/{applicationId}
emr-serverless	StopApplication	emr-serverless:RA:/applications/{applicationId}
emr-serverless	UpdateApplication	emr-serverless:RA:/applications/{applicationId}
entityresolution	BatchDeleteUniqueId	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	DeleteIdMappingWorkflow	entityresolution:RA:idmappingworkflow/{workflowName}
entityresolution	DeleteIdNamespace	entityresolution:RA:idnamespace/{idNamespaceName}
entityresolution	DeleteMatchingWorkflow	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	DeleteSchemaMapping	entityresolution:RA:schemamapping/{schemaName}
entityresolution	GenerateMatchId	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	GetIdMappingJob	entityresolution:RA:idmappingworkflow/{workflowName}
entityresolution	GetIdMappingWorkflow	entityresolution:RA:idmappingworkflow/{workflowName}
entityresolution	GetIdNamespace	entityresolution:RA:idnamespace/{idNamespaceName}
entityresolution	GetMatchId	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	GetMatchingJob	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	GetMatchingWorkflow	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	GetProviderService	entityresolution:RA:providerservice/{providerName}/{providerServiceName}
entityresolution	GetSchemaMapping	entityresolution:RA:schemamapping/{schemaName}
entityresolution	ListIdMappingJobs	entityresolution:RA:idmappingworkflow/{workflowName}
entityresolution	ListMatchingJobs	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	StartIdMappingJob	entityresolution:RA:idmappingworkflow/{workflowName}
entityresolution	StartMatchingJob	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	UpdateIdMappingWorkflow	entityresolution:RA:idmappingworkflow/{workflowName}
entityresolution	UpdateIdNamespace	entityresolution:RA:idnamespace/{idNamespaceName}
entityresolution	UpdateMatchingWorkflow	entityresolution:RA:matchingworkflow/{workflowName}
entityresolution	UpdateSchemaMapping	entityresolution:RA:schemamapping/{schemaName}
es	AddDataSource	es:RA:domain/{domainName}
es	AddDirectQueryDataSource	opensearch:RA:datasource/{dataSourceName}
es	AssociatePackage	es:RA:domain/{domainName}
es	AssociatePackages	es:RA:domain/{domainName}
es	CancelDomainConfigChange	es:RA:domain/{domainName}
es	CancelElasticsearchServiceSoftwareUpdate	es:RA:domain/{domainName}
es	CancelServiceSoftwareUpdate	es:RA:domain/{domainName}
es	CreateDomain	es:RA:domain/{domainName}
es	CreateElasticsearchDomain	es:RA:domain/{domainName}
es	CreateIndex	es:RA:domain/{domainName}
es	CreateOutboundConnection	es:RA:domain/{localDomainInfo.aWSDomainInformation.domainName}
es	CreateOutboundCrossClusterSearchConnection	es:RA:domain/{destinationDomainInfo.domainName}
es	DeleteApplication	opensearch:RA:application/{id}
es	DeleteDataSource	es:RA:domain/{domainName}
es	DeleteDirectQueryDataSource	opensearch:RA:datasource/{dataSourceName}
es	DeleteDomain	es:RA:domain/{domainName}
es	DeleteElasticsearchDomain	es:RA:domain/{domainName}
es	DeleteIndex	es:RA:domain/{domainName}
es	DescribeDomain	es:RA:domain/{domainName}
es	DescribeDomainAutoTunes	es:RA:domain/{domainName}
es	DescribeDomainChangeProgress	es:RA:domain/{domainName}
es	DescribeDomainConfig	es:RA:domain/{domainName}
es	DescribeDomainHealth	es:RA:domain/{domainName}
es	DescribeDomainNodes	es:RA:domain/{domainName}
es	DescribeDomains	es:RA:domain/{domainNames[]}
es	DescribeDryRunProgress	es:RA:domain/{domainName}
es	DescribeElasticsearchDomain	es:RA:domain/{domainName}
es	DescribeElasticsearchDomainConfig	es:RA:domain/{domainName}
es	DescribeElasticsearchDomains	es:RA:domain/{domainNames[]}
es	DissociatePackage	es:RA:domain/{domainName}
es	DissociatePackages	es:RA:domain/{domainName}
es	GetApplication	opensearch:RA:application/{id}
es	GetCompatibleElasticsearchVersions	es:RA:domain/{domainName}
es	GetCompatibleVersions	es:RA:domain/{domainName}
es	GetDataSource	es:RA:domain/{domainName}
es	GetDirectQueryDataSource	opensearch:RA:datasource/{dataSourceName}
es	GetDomainMaintenanceStatus	es:RA:domain/{domainName}
es	GetIndex	es:RA:domain/{domainName}
es	GetUpgradeHistory	es:RA:domain/{domainName}
es	GetUpgradeStatus	es:RA:domain/{domainName}
es	ListDataSources	es:RA:domain/{domainName}
es	ListDomainMaintenances	es:RA:domain/{domainName}
es	ListPackagesForDomain	es:RA:domain/{domainName}
es	ListScheduledActions	es:RA:domain/{domainName}
es	RollbackServiceSoftwareUpdate	es:RA:domain/{domainName}
es	StartDomainMaintenance	es:RA:domain/{domainName}
es	StartElasticsearchServiceSoftwareUpdate	es:RA:domain/{domainName}
es	StartServiceSoftwareUpdate	es:RA:domain/{domainName}
es	UpdateApplication	opensearch:RA:application/{id}
es	UpdateDataSource	es:RA:domain/{domainName}
es	UpdateDirectQueryDataSource	opensearch:RA:datasource/{dataSourceName}
es	UpdateDomainConfig	es:RA:domain/{domainName}
es	UpdateElasticsearchDomainConfig	es:RA:domain/{domainName}
es	UpdateIndex	es:RA:domain/{domainName}
es	UpdateScheduledAction	es:RA:domain/{domainName}
es	UpgradeDomain	es:RA:domain/{domainName}
es	UpgradeElasticsearchDomain	es:RA:domain/{domainName}
events	ActivateEventSource	events:R:event-source/{name}
events	CancelReplay	events:RA:replay/{replayName}
events	CreateApiDestination	events:RA:api-destination/{name}
events	CreateArchive	events:RA:archive/{archiveName}
events	CreateConnection	events:RA:connection/{name}
events	CreateEndpoint	events:RA:endpoint/{name}
events	CreateEventBus	events:RA:event-bus/{name}
events	CreatePartnerEventSource	events:R:event-source/{name}
events	DeactivateEventSource	events:R:event-source/{name}
events	DeauthorizeConnection	events:RA:connection/{name}
events	DeleteApiDestination	events:RA:api-destination/{name}
events	DeleteArchive	events:RA:archive/{archiveName}
events	DeleteConnection	events:RA:connection/{name}
events	DeleteEndpoint	events:RA:endpoint/{name}
events	DeleteEventBus	events:RA:event-bus/{name}
events	DeletePartnerEventSource	events:R:event-source/{name}
events	DeleteRule	events:RA:rule/{eventBusName}/{name} events:RA:rule/{name}
events	DescribeApiDestination	events:RA:api-destination/{name}
events	DescribeArchive	events:RA:archive/{archiveName}
events	DescribeConnection	events:RA:connection/{name}
events	DescribeEndpoint	events:RA:endpoint/{name}
events	DescribeEventBus	events:RA:event-bus/{name}
events	DescribeEventSource	events:R:event-source/{name}
events	DescribePartnerEventSource	events:R:event-source/{name}
events	DescribeReplay	events:RA:replay/{replayName}
events	DescribeRule	events:RA:rule/{eventBusName}/{name} events:RA:rule/{name}
events	DisableRule	events:RA:rule/{eventBusName}/{name} events:RA:rule/{name}
events	EnableRule	events:RA:rule/{eventBusName}/{name} events:RA:rule/{name}
events	ListPartnerEventSourceAccounts	events:R:event-source/{eventSourceName}
events	ListTargetsByRule	events:RA:rule/{eventBusName}/{rule} events:RA:rule/{rule}
events	PutEvents	events:RA:event-bus/{entries[].eventBusName}
events	PutRule	events:RA:rule/{eventBusName}/{name} events:RA:rule/{name}
events	PutTargets	events:RA:rule/{eventBusName}/{rule} events:RA:rule/{rule}
events	RemoveTargets	events:RA:rule/{eventBusName}/{rule} events:RA:rule/{rule}
events	StartReplay	events:RA:replay/{replayName}
events	UpdateApiDestination	events:RA:api-destination/{name}
events	UpdateArchive	events:RA:archive/{archiveName}
events	UpdateConnection	events:RA:connection/{name}
events	UpdateEndpoint	events:RA:endpoint/{name}
events	UpdateEventBus	events:RA:event-bus/{name}
evs	AssociateEipToVlan	evs:RA:environment/{environmentId}
evs	CreateEnvironmentHost	evs:RA:environment/{environmentId}
evs	DeleteEnvironment	evs:RA:environment/{environmentId}
evs	DeleteEnvironmentHost	evs:RA:environment/{environmentId}
evs	DisassociateEipFromVlan	evs:RA:environment/{environmentId}
evs	GetEnvironment	evs:RA:environment/{environmentId}
evs	ListEnvironmentHosts	evs:RA:environment/{environmentId}
evs	ListEnvironmentVlans	evs:RA:environment/{environmentId}
finspace	CreateEnvironment	finspace:RA:environment/*
finspace	CreateKxChangeset	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	CreateKxCluster	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	CreateKxDatabase	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	CreateKxDataview	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}/kxDataview/{dataviewName}
finspace	CreateKxScalingGroup	finspace:RA:kxEnvironment/{environmentId}/kxScalingGroup/{scalingGroupName}
finspace	CreateKxUser	finspace:RA:kxEnvironment/{environmentId}
finspace	CreateKxVolume	finspace:RA:kxEnvironment/{environmentId}/kxVolume/{volumeName}
finspace	DeleteEnvironment	finspace:RA:environment/{environmentId}
finspace	DeleteKxCluster	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	DeleteKxClusterNode	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	DeleteKxDatabase	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	DeleteKxDataview	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}/kxDataview/{dataviewName}
finspace	DeleteKxEnvironment	finspace:RA:kxEnvironment/{environmentId}
finspace	DeleteKxScalingGroup	finspace:RA:kxEnvironment/{environmentId}/kxScalingGroup/{scalingGroupName}
finspace	DeleteKxUser	finspace:RA:kxEnvironment/{environmentId}/kxUser/{userName}
finspace	DeleteKxVolume	finspace:RA:kxEnvironment/{environmentId}/kxVolume/{volumeName}
finspace	GetEnvironment	finspace:RA:environment/{environmentId}
finspace	GetKxChangeset	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	GetKxCluster	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	GetKxConnectionString	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	GetKxDatabase	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	GetKxDataview	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}/kxDataview/{dataviewName}
finspace	GetKxEnvironment	finspace:RA:kxEnvironment/{environmentId}
finspace	GetKxScalingGroup	finspace:RA:kxEnvironment/{environmentId}/kxScalingGroup/{scalingGroupName}
finspace	GetKxUser	finspace:RA:kxEnvironment/{environmentId}/kxUser/{userName}
finspace	GetKxVolume	finspace:RA:kxEnvironment/{environmentId}/kxVolume/{volumeName}
finspace	ListKxChangesets	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	ListKxClusterNodes	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	ListKxClusters	finspace:RA:kxEnvironment/{environmentId}
finspace	ListKxDatabases	finspace:RA:kxEnvironment/{environmentId}
finspace	ListKxDataviews	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	ListKxScalingGroups	finspace:RA:kxEnvironment/{environmentId}
finspace	ListKxUsers	finspace:RA:kxEnvironment/{environmentId}
finspace	ListKxVolumes	finspace:RA:kxEnvironment/{environmentId}
finspace	UpdateEnvironment	finspace:RA:environment/{environmentId}
finspace	UpdateKxClusterCodeConfiguration	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	UpdateKxClusterDatabases	finspace:RA:kxEnvironment/{environmentId}/kxCluster/{clusterName}
finspace	UpdateKxDatabase	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}
finspace	UpdateKxDataview	finspace:RA:kxEnvironment/{environmentId}/kxDatabase/{databaseName}/kxDataview/{dataviewName}
finspace	UpdateKxEnvironment	finspace:RA:kxEnvironment/{environmentId}
finspace	UpdateKxEnvironmentNetwork	finspace:RA:kxEnvironment/{environmentId}
finspace	UpdateKxUser	finspace:RA:kxEnvironment/{environmentId}/kxUser/{userName}
finspace	UpdateKxVolume	finspace:RA:kxEnvironment/{environmentId}/kxVolume/{volumeName}
finspace-api	GetProgrammaticAccessCredentials	finspace-api:RA:/credentials/programmatic
firehose	CreateDeliveryStream	firehose:RA:deliverystream/{deliveryStreamName}
firehose	DeleteDeliveryStream	firehose:RA:deliverystream/{deliveryStreamName}
firehose	DescribeDeliveryStream	firehose:RA:deliverystream/{deliveryStreamName}
firehose	ListTagsForDeliveryStream	firehose:RA:deliverystream/{deliveryStreamName}
firehose	PutRecord	firehose:RA:deliverystream/{deliveryStreamName}
firehose	PutRecordBatch	firehose:RA:deliverystream/{deliveryStreamName}
firehose	StartDeliveryStreamEncryption	firehose:RA:deliverystream/{deliveryStreamName}
firehose	StopDeliveryStreamEncryption	firehose:RA:deliverystream/{deliveryStreamName}
firehose	TagDeliveryStream	firehose:RA:deliverystream/{deliveryStreamName}
firehose	UntagDeliveryStream	firehose:RA:deliverystream/{deliveryStreamName}
firehose	UpdateDestination	firehose:RA:deliverystream/{deliveryStreamName}
fis	CreateExperimentTemplate	fis:RA:experiment-template/*
fis	CreateTargetAccountConfiguration	fis:RA:experiment-template/{experimentTemplateId}
fis	DeleteExperimentTemplate	fis:RA:experiment-template/{id}
fis	DeleteTargetAccountConfiguration	fis:RA:experiment-template/{experimentTemplateId}
fis	GetAction	fis:RA:action/{id}
fis	GetExperiment	fis:RA:experiment/{id}
fis	GetExperimentTargetAccountConfiguration	fis:RA:experiment/{experimentId}
fis	GetExperimentTemplate	fis:RA:experiment-template/{id}
fis	GetSafetyLever	fis:RA:safety-lever/{id}
fis	GetTargetAccountConfiguration	fis:RA:experiment-template/{experimentTemplateId}
fis	ListExperimentResolvedTargets	fis:RA:experiment/{experimentId}
fis	ListExperimentTargetAccountConfigurations	fis:RA:experiment/{experimentId}
fis	ListTargetAccountConfigurations	fis:RA:experiment-template/{experimentTemplateId}
fis	StartExperiment	fis:RA:experiment-template/{experimentTemplateId}
fis	StopExperiment	fis:RA:experiment/{id}
fis	UpdateExperimentTemplate	fis:RA:experiment-template/{id}
fis	UpdateSafetyLeverState	fis:RA:safety-lever/{id}
fis	UpdateTargetAccountConfiguration	fis:RA:experiment-template/{experimentTemplateId}
fms	BatchAssociateResource	fms:RA:resource-set/{resourceSetIdentifier}
fms	BatchDisassociateResource	fms:RA:resource-set/{resourceSetIdentifier}
fms	DeleteAppsList	fms:RA:applications-list/{listId}
fms	DeletePolicy	fms:RA:policy/{policyId}
fms	DeleteProtocolsList	fms:RA:protocols-list/{listId}
fms	DeleteResourceSet	fms:RA:resource-set/{identifier}
fms	GetAppsList	fms:RA:applications-list/{listId}
fms	GetComplianceDetail	fms:RA:policy/{policyId}
fms	GetPolicy	fms:RA:policy/{policyId}
fms	GetProtectionStatus	fms:RA:policy/{policyId}
fms	GetProtocolsList	fms:RA:protocols-list/{listId}
fms	GetResourceSet	fms:RA:resource-set/{identifier}
fms	GetViolationDetails	fms:RA:policy/{policyId}
fms	ListComplianceStatus	fms:RA:policy/{policyId}
fms	ListResourceSetResources	fms:RA:resource-set/{identifier}
fms	PutPolicy	fms:RA:policy/{policy.policyId}
fms	PutProtocolsList	fms:RA:protocols-list/{protocolsList.protocolsList[]}
forecast	CreateDataset	forecast:RA:dataset/*
forecast	CreateDatasetGroup	forecast:RA:dataset-group/*
forecast	CreateDatasetImportJob	forecast:RA:dataset-import-job/*
frauddetector	CreateModel	frauddetector:RA:model/{modelId}
frauddetector	CreateModelVersion	frauddetector:RA:model/{modelId}
frauddetector	CreateRule	frauddetector:RA:detector/{detectorId}
frauddetector	DeleteDetector	frauddetector:RA:detector/{detectorId}
frauddetector	DeleteDetectorVersion	frauddetector:RA:detector-version/{detectorVersionId}
frauddetector	DeleteEntityType	frauddetector:RA:entity-type/{name}
frauddetector	DeleteEvent	frauddetector:RA:event-type/{eventTypeName}
frauddetector	DeleteEventsByEventType	frauddetector:RA:event-type/{eventTypeName}
frauddetector	DeleteEventType	frauddetector:RA:event-type/{name}
frauddetector	DeleteLabel	frauddetector:RA:label/{name}
frauddetector	DeleteList	frauddetector:RA:list/{name}
frauddetector	DeleteModel	frauddetector:RA:model/{modelId}
frauddetector	DeleteOutcome	frauddetector:RA:outcome/{name}
frauddetector	DeleteVariable	frauddetector:RA:variable/{name}
frauddetector	DescribeDetector	frauddetector:RA:detector/{detectorId}
frauddetector	GetDeleteEventsByEventTypeStatus	frauddetector:RA:event-type/{eventTypeName}
frauddetector	GetDetectors	frauddetector:RA:detector/{detectorId}
frauddetector	GetDetectorVersion	frauddetector:RA:detector-version/{detectorVersionId}
frauddetector	GetEntityTypes	frauddetector:RA:entity-type/{name}
frauddetector	GetEvent	frauddetector:RA:event-type/{eventTypeName}
frauddetector	GetEventTypes	frauddetector:RA:event-type/{name}
frauddetector	GetLabels	frauddetector:RA:label/{name}
frauddetector	GetListElements	frauddetector:RA:list/{name}
frauddetector	GetListsMetadata	frauddetector:RA:list/{name}
frauddetector	GetModels	frauddetector:RA:model/{modelId}
frauddetector	GetOutcomes	frauddetector:RA:outcome/{name}
frauddetector	GetRules	frauddetector:RA:rule/{ruleId}
frauddetector	GetVariables	frauddetector:RA:variable/{name}
frauddetector	PutDetector	frauddetector:RA:detector/{detectorId}
frauddetector	PutEntityType	frauddetector:RA:entity-type/{name}
frauddetector	PutEventType	frauddetector:RA:event-type/{name}
frauddetector	PutLabel	frauddetector:RA:label/{name}
frauddetector	PutOutcome	frauddetector:RA:outcome/{name}
frauddetector	SendEvent	frauddetector:RA:event-type/{eventTypeName}
frauddetector	UpdateDetectorVersionMetadata	frauddetector:RA:detector-version/{detectorVersionId}
frauddetector	UpdateDetectorVersionStatus	frauddetector:RA:detector-version/{detectorVersionId}
frauddetector	UpdateEventLabel	frauddetector:RA:event-type/{eventTypeName}
frauddetector	UpdateList	frauddetector:RA:list/{name}
frauddetector	UpdateModel	frauddetector:RA:model/{modelId}
frauddetector	UpdateModelVersion	frauddetector:RA:model/{modelId}
frauddetector	UpdateVariable	frauddetector:RA:variable/{name}
fsx	AssociateFileSystemAliases	fsx:RA:file-system/{fileSystemId}
fsx	CancelDataRepositoryTask	fsx:RA:task/{taskId}
fsx	CopyBackup	fsx:RA:backup/{sourceBackupId}
fsx	CopySnapshotAndUpdateVolume	fsx:RA:snapshot/{volumeId}/* fsx:RA:volume/*/{volumeId}
fsx	CreateAndAttachS3AccessPoint	fsx:RA:volume/*/{ontapConfiguration.volumeId}
fsx	CreateBackup	fsx:RA:backup/* fsx:RA:file-system/{fileSystemId} fsx:RA:volume/{fileSystemId}/{volumeId}
fsx	CreateDataRepositoryAssociation	fsx:RA:association/*/* fsx:RA:file-system/{fileSystemId}
fsx	CreateDataRepositoryTask	fsx:RA:file-system/{fileSystemId} fsx:RA:task/*
fsx	CreateFileCache	fsx:RA:file-cache/*
fsx	CreateFileSystem	fsx:RA:file-system/*
fsx	CreateFileSystemFromBackup	fsx:RA:backup/{backupId}
fsx	CreateSnapshot	fsx:RA:snapshot/{volumeId}/* fsx:RA:volume/*/{volumeId}
fsx	CreateStorageVirtualMachine	fsx:RA:file-system/{fileSystemId} fsx:RA:storage-virtual-machine/{fileSystemId}/*
fsx	CreateVolume	fsx:RA:volume/*/*
fsx	CreateVolumeFromBackup	fsx:RA:backup/{backupId} fsx:RA:storage-virtual-machine/*/{ontapConfiguration.storageVirtualMachineId}
fsx	DeleteBackup	fsx:RA:backup/{backupId}
fsx	DeleteDataRepositoryAssociation	fsx:RA:association/{associationId}/*
fsx	DeleteFileCache	fsx:RA:file-cache/{fileCacheId}
fsx	DeleteFileSystem	fsx:RA:file-system/{fileSystemId}
fsx	DeleteSnapshot	fsx:RA:snapshot/*/{snapshotId}
fsx	DeleteStorageVirtualMachine	fsx:RA:storage-virtual-machine/*/{storageVirtualMachineId}
fsx	DeleteVolume	fsx:RA:volume/*/{volumeId}
fsx	DescribeFileSystemAliases	fsx:RA:file-system/{fileSystemId}
fsx	DisassociateFileSystemAliases	fsx:RA:file-system/{fileSystemId}
fsx	ReleaseFileSystemNfsV3Locks	fsx:RA:file-system/{fileSystemId}
fsx	RestoreVolumeFromSnapshot	fsx:RA:snapshot/{volumeId}/{snapshotId} fsx:RA:volume/*/{volumeId}
fsx	StartMisconfiguredStateRecovery	fsx:RA:file-system/{fileSystemId}
fsx	UpdateDataRepositoryAssociation	fsx:RA:association/{associationId}/*
fsx	UpdateFileCache	fsx:RA:file-cache/{fileCacheId}
fsx	UpdateFileSystem	fsx:RA:file-system/{fileSystemId}
fsx	UpdateSnapshot	fsx:RA:snapshot/*/{snapshotId}
fsx	UpdateStorageVirtualMachine	fsx:RA:storage-virtual-machine/*/{storageVirtualMachineId}
fsx	UpdateVolume	fsx:RA:volume/*/{volumeId}
gamelift	ClaimGameServer	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	CreateFleetLocations	gamelift:RA:{fleetId|kind}
gamelift	DeleteAlias	gamelift:R:alias/{aliasId}
gamelift	DeleteBuild	gamelift:RA:build/{buildId}
gamelift	DeleteContainerFleet	gamelift:RA:{fleetId|kind}
gamelift	DeleteContainerGroupDefinition	gamelift:RA:containergroupdefinition/{name}
gamelift	DeleteFleet	gamelift:RA:{fleetId|kind}
gamelift	DeleteFleetLocations	gamelift:RA:{fleetId|kind}
gamelift	DeleteGameServerGroup	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	DeleteGameSessionQueue	gamelift:RA:gamesessionqueue/{name}
gamelift	DeleteLocation	gamelift:RA:location/{locationName}
gamelift	DeleteMatchmakingConfiguration	gamelift:RA:matchmakingconfiguration/{name}
gamelift	DeleteMatchmakingRuleSet	gamelift:RA:matchmakingruleset/{name}
gamelift	DeleteScalingPolicy	gamelift:RA:{fleetId|kind}
gamelift	DeleteScript	gamelift:RA:script/{scriptId}
gamelift	DeregisterCompute	gamelift:RA:{fleetId|kind}
gamelift	DeregisterGameServer	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	DescribeAlias	gamelift:R:alias/{aliasId}
gamelift	DescribeBuild	gamelift:RA:build/{buildId}
gamelift	DescribeCompute	gamelift:RA:{fleetId|kind}
gamelift	DescribeContainerFleet	gamelift:RA:{fleetId|kind}
gamelift	DescribeContainerGroupDefinition	gamelift:RA:containergroupdefinition/{name}
gamelift	DescribeFleetDeployment	gamelift:RA:{fleetId|kind}
gamelift	DescribeFleetEvents	gamelift:RA:{fleetId|kind}
gamelift	DescribeFleetLocationAttributes	gamelift:RA:{fleetId|kind}
gamelift	DescribeFleetLocationCapacity	gamelift:RA:{fleetId|kind}
gamelift	DescribeFleetLocationUtilization	gamelift:RA:{fleetId|kind}
gamelift	DescribeFleetPortSettings	gamelift:RA:{fleetId|kind}
gamelift	DescribeGameServer	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	DescribeGameServerGroup	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	DescribeGameServerInstances	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	DescribeInstances	gamelift:RA:{fleetId|kind}
gamelift	DescribeRuntimeConfiguration	gamelift:RA:{fleetId|kind}
gamelift	DescribeScalingPolicies	gamelift:RA:{fleetId|kind}
gamelift	DescribeScript	gamelift:RA:script/{scriptId}
gamelift	GetComputeAccess	gamelift:RA:{fleetId|kind}
gamelift	GetComputeAuthToken	gamelift:RA:{fleetId|kind}
gamelift	GetInstanceAccess	gamelift:RA:{fleetId|kind}
gamelift	ListCompute	gamelift:RA:{fleetId|kind}
gamelift	ListContainerGroupDefinitionVersions	gamelift:RA:containergroupdefinition/{name}
gamelift	ListGameServers	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	PutScalingPolicy	gamelift:RA:{fleetId|kind}
gamelift	RegisterCompute	gamelift:RA:{fleetId|kind}
gamelift	RegisterGameServer	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	RequestUploadCredentials	gamelift:RA:build/{buildId}
gamelift	ResolveAlias	gamelift:R:alias/{aliasId}
gamelift	ResumeGameServerGroup	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	StartFleetActions	gamelift:RA:{fleetId|kind}
gamelift	StartGameSessionPlacement	gamelift:RA:gamesessionqueue/{gameSessionQueueName}
gamelift	StopFleetActions	gamelift:RA:{fleetId|kind}
gamelift	SuspendGameServerGroup	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	UpdateAlias	gamelift:R:alias/{aliasId}
gamelift	UpdateBuild	gamelift:RA:build/{buildId}
gamelift	UpdateContainerFleet	gamelift:RA:{fleetId|kind}
gamelift	UpdateContainerGroupDefinition	gamelift:RA:containergroupdefinition/{name}
gamelift	UpdateFleetAttributes	gamelift:RA:{fleetId|kind}
gamelift	UpdateFleetCapacity	gamelift:RA:{fleetId|kind}
gamelift	UpdateFleetPortSettings	gamelift:RA:{fleetId|kind}
gamelift	UpdateGameServer	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	UpdateGameServerGroup	gamelift:RA:gameservergroup/{gameServerGroupName}
gamelift	UpdateGameSessionQueue	gamelift:RA:gamesessionqueue/{name}
gamelift	UpdateMatchmakingConfiguration	gamelift:RA:matchmakingconfiguration/{name}
gamelift	UpdateRuntimeConfiguration	gamelift:RA:{fleetId|kind}
gamelift	UpdateScript	gamelift:RA:script/{scriptId}
gameliftstreams	AddStreamGroupLocations	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	AssociateApplications	gameliftstreams:RA:application/{applicationIdentifiers[]}
gameliftstreams	CreateStreamSessionConnection	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	DeleteApplication	gameliftstreams:RA:application/{identifier}
gameliftstreams	DeleteStreamGroup	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	DisassociateApplications	gameliftstreams:RA:application/{applicationIdentifiers[]}
gameliftstreams	ExportStreamSessionFiles	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	GetApplication	gameliftstreams:RA:application/{identifier}
gameliftstreams	GetStreamGroup	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	GetStreamSession	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	ListStreamSessions	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	RemoveStreamGroupLocations	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	StartStreamSession	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	TerminateStreamSession	gameliftstreams:RA:streamgroup/{identifier}
gameliftstreams	UpdateApplication	gameliftstreams:RA:application/{identifier}
gameliftstreams	UpdateStreamGroup	gameliftstreams:RA:streamgroup/{identifier}
geo	AssociateTrackerConsumer	geo:RA:tracker/{trackerName}
geo	BatchDeleteDevicePositionHistory	geo:RA:tracker/{trackerName}
geo	BatchDeleteGeofence	geo:RA:geofence-collection/{collectionName}
geo	BatchEvaluateGeofences	geo:RA:geofence-collection/{collectionName}
geo	BatchGetDevicePosition	geo:RA:tracker/{trackerName}
geo	BatchPutGeofence	geo:RA:geofence-collection/{collectionName}
geo	BatchUpdateDevicePosition	geo:RA:tracker/{trackerName}
geo	CalculateRoute	geo:RA:route-calculator/{calculatorName}
geo	CalculateRouteMatrix	geo:RA:route-calculator/{calculatorName}
geo	CreateGeofenceCollection	geo:RA:geofence-collection/{collectionName}
geo	CreateKey	geo:RA:api-key/{keyName}
geo	CreateMap	geo:RA:map/{mapName}
geo	CreatePlaceIndex	geo:RA:place-index/{indexName}
geo	CreateRouteCalculator	geo:RA:route-calculator/{calculatorName}
geo	CreateTracker	geo:RA:tracker/{trackerName}
geo	DeleteGeofenceCollection	geo:RA:geofence-collection/{collectionName}
geo	DeleteKey	geo:RA:api-key/{keyName}
geo	DeleteMap	geo:RA:map/{mapName}
geo	DeletePlaceIndex	geo:RA:place-index/{indexName}
geo	DeleteRouteCalculator	geo:RA:route-calculator/{calculatorName}
geo	DeleteTracker	geo:RA:tracker/{trackerName}
geo	DescribeGeofenceCollection	geo:RA:geofence-collection/{collectionName}
geo	DescribeKey	geo:RA:api-key/{keyName}
geo	DescribeMap	geo:RA:map/{mapName}
geo	DescribePlaceIndex	geo:RA:place-index/{indexName}
geo	DescribeRouteCalculator	geo:RA:route-calculator/{calculatorName}
geo	DescribeTracker	geo:RA:tracker/{trackerName}
geo	DisassociateTrackerConsumer	geo:RA:tracker/{trackerName}
geo	ForecastGeofenceEvents	geo:RA:geofence-collection/{collectionName}
geo	GetDevicePosition	geo:RA:tracker/{trackerName}
geo	GetDevicePositionHistory	geo:RA:tracker/{trackerName}
geo	GetGeofence	geo:RA:geofence-collection/{collectionName}
geo	GetMapGlyphs	geo:RA:map/{mapName}
geo	GetMapSprites	geo:RA:map/{mapName}
geo	GetMapStyleDescriptor	geo:RA:map/{mapName}
geo	GetMapTile	geo:RA:map/{mapName}
geo	GetPlace	geo:RA:place-index/{indexName}
geo	ListDevicePositions	geo:RA:tracker/{trackerName}
geo	ListGeofences	geo:RA:geofence-collection/{collectionName}
geo	ListTrackerConsumers	geo:RA:tracker/{trackerName}
geo	PutGeofence	geo:RA:geofence-collection/{collectionName}
geo	SearchPlaceIndexForPosition	geo:RA:place-index/{indexName}
geo	SearchPlaceIndexForSuggestions	geo:RA:place-index/{indexName}
geo	SearchPlaceIndexForText	geo:RA:place-index/{indexName}
geo	UpdateGeofenceCollection	geo:RA:geofence-collection/{collectionName}
geo	UpdateKey	geo:RA:api-key/{keyName}
geo	UpdateMap	geo:RA:map/{mapName}
geo	UpdatePlaceIndex	geo:RA:place-index/{indexName}
geo	UpdateRouteCalculator	geo:RA:route-calculator/{calculatorName}
geo	UpdateTracker	geo:RA:tracker/{trackerName}
geo	VerifyDevicePosition	geo:RA:tracker/{trackerName}
geo-maps	GetStaticMap	geo-maps:R:provider/default
geo-maps	GetTile	geo-maps:R:provider/default
geo-places	Autocomplete	geo-places:R:provider/default
geo-places	Geocode	geo-places:R:provider/default
geo-places	GetPlace	geo-places:R:provider/default
geo-places	ReverseGeocode	geo-places:R:provider/default
geo-places	SearchNearby	geo-places:R:provider/default
geo-places	SearchText	geo-places:R:provider/default
geo-places	Suggest	geo-places:R:provider/default
geo-routes	CalculateIsolines	geo-routes:R:provider/default
geo-routes	CalculateRouteMatrix	geo-routes:R:provider/default
geo-routes	CalculateRoutes	geo-routes:R:provider/default
geo-routes	OptimizeWaypoints	geo-routes:R:provider/default
geo-routes	SnapToRoads	geo-routes:R:provider/default
glacier	AbortMultipartUpload	glacier:RA:vaults/{vaultName}
glacier	AbortVaultLock	glacier:RA:vaults/{vaultName}
glacier	AddTagsToVault	glacier:RA:vaults/{vaultName}
glacier	CompleteMultipartUpload	glacier:RA:vaults/{vaultName}
glacier	CompleteVaultLock	glacier:RA:vaults/{vaultName}
glacier	CreateVault	glacier:RA:vaults/{vaultName}
glacier	DeleteArchive	glacier:RA:vaults/{vaultName}
glacier	DeleteVault	glacier:RA:vaults/{vaultName}
glacier	DeleteVaultAccessPolicy	glacier:RA:vaults/{vaultName}
glacier	DeleteVaultNotifications	glacier:RA:vaults/{vaultName}
glacier	DescribeJob	glacier:RA:vaults/{vaultName}
glacier	DescribeVault	glacier:RA:vaults/{vaultName}
glacier	GetJobOutput	glacier:RA:vaults/{vaultName}
glacier	GetVaultAccessPolicy	glacier:RA:vaults/{vaultName}
glacier	GetVaultLock	glacier:RA:vaults/{vaultName}
glacier	GetVaultNotifications	glacier:RA:vaults/{vaultName}
glacier	InitiateJob	glacier:RA:vaults/{vaultName}
glacier	InitiateMultipartUpload	glacier:RA:vaults/{vaultName}
glacier	InitiateVaultLock	glacier:RA:vaults/{vaultName}
glacier	ListJobs	glacier:RA:vaults/{vaultName}
glacier	ListMultipartUploads	glacier:RA:vaults/{vaultName}
glacier	ListParts	glacier:RA:vaults/{vaultName}
glacier	ListTagsForVault	glacier:RA:vaults/{vaultName}
glacier	RemoveTagsFromVault	glacier:RA:vaults/{vaultName}
glacier	SetVaultAccessPolicy	glacier:RA:vaults/{vaultName}
glacier	SetVaultNotifications	glacier:RA:vaults/{vaultName}
glacier	UploadArchive	glacier:RA:vaults/{vaultName}
glacier	UploadMultipartPart	glacier:RA:vaults/{vaultName}
glue	BatchCreatePartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	BatchDeleteConnection	glue:RA:catalog
glue	BatchDeletePartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	BatchDeleteTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/*
glue	BatchDeleteTableVersion	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	BatchGetCrawlers	glue:RA:crawler/{crawlerNames[]}
glue	BatchGetDevEndpoints	glue:RA:devEndpoint/{devEndpointNames[]}
glue	BatchGetJobs	glue:RA:job/{jobNames[]}
glue	BatchGetPartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	BatchGetTableOptimizer	glue:RA:catalog glue:RA:database/{entries[].databaseName} glue:RA:table/{entries[].databaseName}/{entries[].tableName}
glue	BatchGetTriggers	glue:RA:trigger/{triggerNames[]}
glue	BatchStopJobRun	glue:RA:job/{jobName}
glue	BatchUpdatePartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	CancelMLTaskRun	glue:RA:mlTransform/{transformId}
glue	CancelStatement	glue:RA:session/{sessionId}
glue	CreateBlueprint	glue:RA:blueprint/{name}
glue	CreateCatalog	glue:RA:catalog glue:RA:catalog/{name}
glue	CreateColumnStatisticsTaskSettings	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	CreateConnection	glue:RA:catalog
glue	CreateDatabase	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseInput.targetDatabase.databaseName}
glue	CreateIntegration	glue:RA:integration:*
glue	CreateIntegrationResourceProperty	glue:RA:connection/{targetProcessingProperties.connectionName} glue:RA:integrationresourceproperty/*/*
glue	CreateJob	glue:RA:job/{name}
glue	CreatePartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	CreatePartitionIndex	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	CreateRegistry	glue:RA:registry/{registryName}
glue	CreateSchema	glue:RA:registry/{registryId.registryName} glue:RA:schema/{registryId.registryName=*}/{schemaName}
glue	CreateSession	glue:RA:session/{id}
glue	CreateTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{name}
glue	CreateTableOptimizer	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	CreateTrigger	glue:RA:trigger/{name}
glue	CreateUsageProfile	glue:RA:usageProfile/*
glue	CreateUserDefinedFunction	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName}
glue	CreateWorkflow	glue:RA:workflow/{name}
glue	DeleteBlueprint	glue:RA:blueprint/{name}
glue	DeleteCatalog	glue:RA:catalog glue:RA:catalog/{catalogId}
glue	DeleteColumnStatisticsForPartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	DeleteColumnStatisticsForTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	DeleteColumnStatisticsTaskSettings	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	DeleteConnection	glue:RA:catalog glue:RA:connection/{connectionName}
glue	DeleteConnectionType	glue:RA:connectionType:{connectionType}
glue	DeleteCrawler	glue:RA:crawler/{name}
glue	DeleteDatabase	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{name} glue:RA:table/{name}/* glue:RA:userDefinedFunction/{name}/*
glue	DeleteDataQualityRuleset	glue:RA:dataQualityRuleset/{name}
glue	DeleteDevEndpoint	glue:RA:devEndpoint/{endpointName}
glue	DeleteIntegration	glue:RA:integration:{integrationIdentifier}
glue	DeleteJob	glue:RA:job/{jobName}
glue	DeleteMLTransform	glue:RA:mlTransform/{transformId}
glue	DeletePartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	DeletePartitionIndex	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	DeleteRegistry	glue:RA:registry/{registryId.registryName}
glue	DeleteResourcePolicy	glue:RA:catalog
glue	DeleteSchema	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	DeleteSchemaVersions	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	DeleteSession	glue:RA:session/{id}
glue	DeleteTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{name}
glue	DeleteTableOptimizer	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	DeleteTableVersion	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	DeleteTrigger	glue:RA:trigger/{name}
glue	DeleteUsageProfile	glue:RA:usageProfile/{name}
glue	DeleteUserDefinedFunction	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:userDefinedFunction/{databaseName}/{functionName}
glue	DeleteWorkflow	glue:RA:workflow/{name}
glue	DescribeConnectionType	glue:RA:connectionType:{connectionType}
glue	DescribeEntity	glue:RA:catalog glue:RA:connection/{connectionName}
glue	DescribeIntegrations	glue:RA:integration:{integrationIdentifier}
glue	GetBlueprint	glue:RA:blueprint/{name}
glue	GetBlueprintRun	glue:RA:blueprint/{blueprintName}
glue	GetBlueprintRuns	glue:RA:blueprint/{blueprintName}
glue	GetCatalog	glue:RA:catalog glue:RA:catalog/{catalogId}
glue	GetCatalogImportStatus	glue:RA:catalog
glue	GetCatalogs	glue:RA:catalog glue:RA:catalog/{parentCatalogId}
glue	GetColumnStatisticsForPartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetColumnStatisticsForTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetConnection	glue:RA:catalog glue:RA:connection/{name}
glue	GetConnections	glue:RA:catalog
glue	GetCrawler	glue:RA:crawler/{name}
glue	GetDatabase	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{name}
glue	GetDatabases	glue:RA:catalog glue:RA:catalog/{catalogId}
glue	GetDataCatalogEncryptionSettings	glue:RA:catalog
glue	GetDataQualityRuleset	glue:RA:dataQualityRuleset/{name}
glue	GetDevEndpoint	glue:RA:devEndpoint/{endpointName}
glue	GetEntityRecords	glue:RA:catalog/{catalogId} glue:RA:connection/{connectionName}
glue	GetJob	glue:RA:job/{jobName}
glue	GetJobRun	glue:RA:job/{jobName}
glue	GetJobRuns	glue:RA:job/{jobName}
glue	GetMLTaskRun	glue:RA:mlTransform/{transformId}
glue	GetMLTaskRuns	glue:RA:mlTransform/{transformId}
glue	GetMLTransform	glue:RA:mlTransform/{transformId}
glue	GetPartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetPartitionIndexes	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetPartitions	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetRegistry	glue:RA:registry/{registryId.registryName}
glue	GetResourcePolicies	glue:RA:catalog
glue	GetResourcePolicy	glue:RA:catalog
glue	GetSchema	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	GetSchemaByDefinition	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	GetSchemaVersion	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	GetSchemaVersionsDiff	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	GetSession	glue:RA:session/{id}
glue	GetStatement	glue:RA:session/{sessionId}
glue	GetTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{name}
glue	GetTableOptimizer	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetTables	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/*
glue	GetTableVersion	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetTableVersions	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetTrigger	glue:RA:trigger/{name}
glue	GetUnfilteredPartitionMetadata	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetUnfilteredPartitionsMetadata	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	GetUnfilteredTableMetadata	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/*
glue	GetUsageProfile	glue:RA:usageProfile/{name}
glue	GetUserDefinedFunction	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:userDefinedFunction/{databaseName}/{functionName}
glue	GetUserDefinedFunctions	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:userDefinedFunction/{databaseName}/*
glue	GetWorkflow	glue:RA:workflow/{name}
glue	GetWorkflowRun	glue:RA:workflow/{name}
glue	GetWorkflowRunProperties	glue:RA:workflow/{name}
glue	GetWorkflowRuns	glue:RA:workflow/{name}
glue	ImportCatalogToGlue	glue:RA:catalog
glue	ListCrawls	glue:RA:crawler/{crawlerName}
glue	ListDataQualityRulesetEvaluationRuns	glue:RA:dataQualityRuleset/{filter.rulesetName}
glue	ListEntities	glue:RA:catalog glue:RA:connection/{connectionName}
glue	ListSchemas	glue:RA:registry/{registryId.registryName}
glue	ListSchemaVersions	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	ListStatements	glue:RA:session/{sessionId}
glue	ListTableOptimizerRuns	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	ModifyIntegration	glue:RA:integration:{integrationIdentifier}
glue	PutDataCatalogEncryptionSettings	glue:RA:catalog
glue	PutResourcePolicy	glue:RA:catalog
glue	PutSchemaVersionMetadata	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	PutWorkflowRunProperties	glue:RA:workflow/{name}
glue	QuerySchemaVersionMetadata	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	RegisterConnectionType	glue:RA:connectionType:{connectionType}
glue	RegisterSchemaVersion	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	RemoveSchemaVersionMetadata	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	ResumeWorkflowRun	glue:RA:workflow/{name}
glue	RunStatement	glue:RA:session/{sessionId}
glue	SearchTables	glue:RA:catalog glue:RA:catalog/{catalogId}
glue	StartBlueprintRun	glue:RA:blueprint/{blueprintName}
glue	StartColumnStatisticsTaskRun	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	StartColumnStatisticsTaskRunSchedule	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	StartCrawler	glue:RA:crawler/{name}
glue	StartDataQualityRulesetEvaluationRun	glue:RA:dataQualityRuleset/{rulesetNames[]}
glue	StartExportLabelsTaskRun	glue:RA:mlTransform/{transformId}
glue	StartImportLabelsTaskRun	glue:RA:mlTransform/{transformId}
glue	StartJobRun	glue:RA:job/{jobName}
glue	StartMLEvaluationTaskRun	glue:RA:mlTransform/{transformId}
glue	StartMLLabelingSetGenerationTaskRun	glue:RA:mlTransform/{transformId}
glue	StartTrigger	glue:RA:trigger/{name}
glue	StartWorkflowRun	glue:RA:workflow/{name}
glue	StopColumnStatisticsTaskRun	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	StopColumnStatisticsTaskRunSchedule	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	StopCrawler	glue:RA:crawler/{name}
glue	StopSession	glue:RA:session/{id}
glue	StopTrigger	glue:RA:trigger/{name}
glue	StopWorkflowRun	glue:RA:workflow/{name}
glue	TestConnection	glue:RA:connection/{connectionName}
glue	UpdateBlueprint	glue:RA:blueprint/{name}
glue	UpdateCatalog	glue:RA:catalog glue:RA:catalog/{catalogId}
glue	UpdateColumnStatisticsForPartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	UpdateColumnStatisticsForTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	UpdateColumnStatisticsTaskSettings	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	UpdateConnection	glue:RA:catalog glue:RA:connection/{name}
glue	UpdateCrawler	glue:RA:crawler/{name}
glue	UpdateDatabase	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{name}
glue	UpdateDataQualityRuleset	glue:RA:dataQualityRuleset/{name}
glue	UpdateDevEndpoint	glue:RA:devEndpoint/{endpointName}
glue	UpdateIntegrationResourceProperty	glue:RA:connection/{targetProcessingProperties.connectionName}
glue	UpdateJob	glue:RA:job/{jobName}
glue	UpdateJobFromSourceControl	glue:RA:job/{jobName}
glue	UpdateMLTransform	glue:RA:mlTransform/{transformId}
glue	UpdatePartition	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	UpdateRegistry	glue:RA:registry/{registryId.registryName}
glue	UpdateSchema	glue:RA:registry/{schemaId.registryName} glue:RA:schema/{schemaId.registryName=*}/{schemaId.schemaName}
glue	UpdateSourceControlFromJob	glue:RA:job/{jobName}
glue	UpdateTable	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{name}
glue	UpdateTableOptimizer	glue:RA:catalog glue:RA:database/{databaseName} glue:RA:table/{databaseName}/{tableName}
glue	UpdateTrigger	glue:RA:trigger/{name}
glue	UpdateUsageProfile	glue:RA:usageProfile/{name}
glue	UpdateUserDefinedFunction	glue:RA:catalog glue:RA:catalog/{catalogId} glue:RA:database/{databaseName} glue:RA:userDefinedFunction/{databaseName}/{functionName}
glue	UpdateWorkflow	glue:RA:workflow/{name}
grafana	AssociateLicense	grafana:RA:/workspaces/{workspaceId}
grafana	CreateWorkspaceApiKey	grafana:RA:/workspaces/{workspaceId}
grafana	CreateWorkspaceServiceAccount	grafana:RA:/workspaces/{workspaceId}
grafana	CreateWorkspaceServiceAccountToken	grafana:RA:/workspaces/{workspaceId}
grafana	DeleteWorkspace	grafana:RA:/workspaces/{workspaceId}
grafana	DeleteWorkspaceApiKey	grafana:RA:/workspaces/{workspaceId}
grafana	DeleteWorkspaceServiceAccount	grafana:RA:/workspaces/{workspaceId}
grafana	DeleteWorkspaceServiceAccountToken	grafana:RA:/workspaces/{workspaceId}
grafana	DescribeWorkspace	grafana:RA:/workspaces/{workspaceId}
grafana	DescribeWorkspaceAuthentication	grafana:RA:/workspaces/{workspaceId}
grafana	DescribeWorkspaceConfiguration	grafana:RA:/workspaces/{workspaceId}
grafana	DisassociateLicense	grafana:RA:/workspaces/{workspaceId}
grafana	ListPermissions	grafana:RA:/workspaces/{workspaceId}
grafana	ListVersions	grafana:RA:/workspaces/{workspaceId}
grafana	ListWorkspaceServiceAccounts	grafana:RA:/workspaces/{workspaceId}
grafana	ListWorkspaceServiceAccountTokens	grafana:RA:/workspaces/{workspaceId}
grafana	UpdatePermissions	grafana:RA:/workspaces/{workspaceId}
grafana	UpdateWorkspace	grafana:RA:/workspaces/{workspaceId}
grafana	UpdateWorkspaceAuthentication	grafana:RA:/workspaces/{workspaceId}
grafana	UpdateWorkspaceConfiguration	grafana:RA:/workspaces/{workspaceId}
greengrass	AssociateRoleToGroup	greengrass:RA:/greengrass/groups/{groupId}
greengrass	BatchAssociateClientDeviceWithCoreDevice	greengrass:RA:coreDevices:{coreDeviceThingName}
greengrass	BatchDisassociateClientDeviceFromCoreDevice	greengrass:RA:coreDevices:{coreDeviceThingName}
greengrass	CancelDeployment	greengrass:RA:deployments:{deploymentId}
greengrass	CreateComponentVersion	greengrass:RA:components:{lambdaFunction.componentName}
greengrass	CreateConnectorDefinitionVersion	greengrass:RA:/greengrass/definition/connectors/{connectorDefinitionId}
greengrass	CreateCoreDefinitionVersion	greengrass:RA:/greengrass/definition/cores/{coreDefinitionId}
greengrass	CreateDeviceDefinitionVersion	greengrass:RA:/greengrass/definition/devices/{deviceDefinitionId}
greengrass	CreateFunctionDefinitionVersion	greengrass:RA:/greengrass/definition/functions/{functionDefinitionId}
greengrass	CreateGroupCertificateAuthority	greengrass:RA:/greengrass/groups/{groupId}
greengrass	CreateGroupVersion	greengrass:RA:/greengrass/groups/{groupId}
greengrass	CreateLoggerDefinitionVersion	greengrass:RA:/greengrass/definition/loggers/{loggerDefinitionId}
greengrass	CreateResourceDefinitionVersion	greengrass:RA:/greengrass/definition/resources/{resourceDefinitionId}
greengrass	CreateSubscriptionDefinitionVersion	greengrass:RA:/greengrass/definition/subscriptions/{subscriptionDefinitionId}
greengrass	DeleteConnectorDefinition	greengrass:RA:/greengrass/definition/connectors/{connectorDefinitionId}
greengrass	DeleteCoreDefinition	greengrass:RA:/greengrass/definition/cores/{coreDefinitionId}
greengrass	DeleteCoreDevice	greengrass:RA:coreDevices:{coreDeviceThingName}
greengrass	DeleteDeployment	greengrass:RA:deployments:{deploymentId}
greengrass	DeleteDeviceDefinition	greengrass:RA:/greengrass/definition/devices/{deviceDefinitionId}
greengrass	DeleteFunctionDefinition	greengrass:RA:/greengrass/definition/functions/{functionDefinitionId}
greengrass	DeleteGroup	greengrass:RA:/greengrass/groups/{groupId}
greengrass	DeleteLoggerDefinition	greengrass:RA:/greengrass/definition/loggers/{loggerDefinitionId}
greengrass	DeleteResourceDefinition	greengrass:RA:/greengrass/definition/resources/{resourceDefinitionId}
greengrass	DeleteSubscriptionDefinition	greengrass:RA:/greengrass/definition/subscriptions/{subscriptionDefinitionId}
greengrass	DisassociateRoleFromGroup	greengrass:RA:/greengrass/groups/{groupId}
greengrass	GetAssociatedRole	greengrass:RA:/greengrass/groups/{groupId}
greengrass	GetBulkDeploymentStatus	greengrass:RA:/greengrass/bulk/deployments/{bulkDeploymentId}
greengrass	GetConnectivityInfo	greengrass:RA:/greengrass/things/{thingName}/connectivityInfo
greengrass	GetConnectorDefinition	greengrass:RA:/greengrass/definition/connectors/{connectorDefinitionId}
greengrass	GetConnectorDefinitionVersion	greengrass:RA:/greengrass/definition/connectors/{connectorDefinitionId} greengrass:RA:/greengrass/definition/connectors/{connectorDefinitionId}/versions/{connectorDefinitionVersionId}
greengrass	GetCoreDefinition	greengrass:RA:/greengrass/definition/cores/{coreDefinitionId}
greengrass	GetCoreDefinitionVersion	greengrass:RA:/greengrass/definition/cores/{coreDefinitionId} greengrass:RA:/greengrass/definition/cores/{coreDefinitionId}/versions/{coreDefinitionVersionId}
greengrass	GetCoreDevice	greengrass:RA:coreDevices:{coreDeviceThingName}
greengrass	GetDeployment	greengrass:RA:deployments:{deploymentId}
greengrass	GetDeploymentStatus	greengrass:RA:/greengrass/groups/{groupId} greengrass:RA:deployments:{deploymentId}
greengrass	GetDeviceDefinition	greengrass:RA:/greengrass/definition/devices/{deviceDefinitionId}
greengrass	GetDeviceDefinitionVersion	greengrass:RA:/greengrass/definition/devices/{deviceDefinitionId} greengrass:RA:/greengrass/definition/devices/{deviceDefinitionId}/versions/{deviceDefinitionVersionId}
greengrass	GetFunctionDefinition	greengrass:RA:/greengrass/definition/functions/{functionDefinitionId}
greengrass	GetFunctionDefinitionVersion	greengrass:RA:/greengrass/definition/functions/{functionDefinitionId} greengrass:RA:/greengrass/definition/functions/{functionDefinitionId}/versions/{functionDefinitionVersionId}
greengrass	GetGroup	greengrass:RA:/greengrass/groups/{groupId}
greengrass	GetGroupCertificateAuthority	greengrass:RA:/greengrass/groups/{groupId} greengrass:RA:/greengrass/groups/{groupId}/certificateauthorities/{certificateAuthorityId}
greengrass	GetGroupCertificateConfiguration	greengrass:RA:/greengrass/groups/{groupId}
greengrass	GetGroupVersion	greengrass:RA:/greengrass/groups/{groupId} greengrass:RA:/greengrass/groups/{groupId}/versions/{groupVersionId}
greengrass	GetLoggerDefinition	greengrass:RA:/greengrass/definition/loggers/{loggerDefinitionId}
greengrass	GetLoggerDefinitionVersion	greengrass:RA:/greengrass/definition/loggers/{loggerDefinitionId} greengrass:RA:/greengrass/definition/loggers/{loggerDefinitionId}/versions/{loggerDefinitionVersionId}
greengrass	GetResourceDefinition	greengrass:RA:/greengrass/definition/resources/{resourceDefinitionId}
greengrass	GetResourceDefinitionVersion	greengrass:RA:/greengrass/definition/resources/{resourceDefinitionId} greengrass:RA:/greengrass/definition/resources/{resourceDefinitionId}/versions/{resourceDefinitionVersionId}
greengrass	GetSubscriptionDefinition	greengrass:RA:/greengrass/definition/subscriptions/{subscriptionDefinitionId}
greengrass	GetSubscriptionDefinitionVersion	greengrass:RA:/greengrass/definition/subscriptions/{subscriptionDefinitionId} greengrass:RA:/greengrass/definition/subscriptions/{subscriptionDefinitionId}/versions/{subscriptionDefinitionVersionId}
greengrass	GetThingRuntimeConfiguration	greengrass:RA:/greengrass/things/{thingName}/runtimeconfig
greengrass	ListBulkDeploymentDetailedReports	greengrass:RA:/greengrass/bulk/deployments/{bulkDeploymentId}
greengrass	ListClientDevicesAssociatedWithCoreDevice	greengrass:RA:coreDevices:{coreDeviceThingName}
greengrass	ListConnectorDefinitionVersions	greengrass:RA:/greengrass/definition/connectors/{connectorDefinitionId}
greengrass	ListCoreDefinitionVersions	greengrass:RA:/greengrass/definition/cores/{coreDefinitionId}
greengrass	ListDeviceDefinitionVersions	greengrass:RA:/greengrass/definition/devices/{deviceDefinitionId}
greengrass	ListEffectiveDeployments	greengrass:RA:coreDevices:{coreDeviceThingName}
greengrass	ListFunctionDefinitionVersions	greengrass:RA:/greengrass/definition/functions/{functionDefinitionId}
greengrass	ListGroupCertificateAuthorities	greengrass:RA:/greengrass/groups/{groupId}
greengrass	ListGroupVersions	greengrass:RA:/greengrass/groups/{groupId}
greengrass	ListInstalledComponents	greengrass:RA:coreDevices:{coreDeviceThingName}
greengrass	ListLoggerDefinitionVersions	greengrass:RA:/greengrass/definition/loggers/{loggerDefinitionId}
greengrass	ListResourceDefinitionVersions	greengrass:RA:/greengrass/definition/resources/{resourceDefinitionId}
greengrass	ListSubscriptionDefinitionVersions	greengrass:RA:/greengrass/definition/subscriptions/{subscriptionDefinitionId}
greengrass	ResetDeployments	greengrass:RA:/greengrass/groups/{groupId}
greengrass	ResolveComponentCandidates	greengrass:RA:components:{componentCandidates[].componentName}:versions:{componentCandidates[].componentVersion}
greengrass	StopBulkDeployment	greengrass:RA:/greengrass/bulk/deployments/{bulkDeploymentId}
greengrass	UpdateConnectivityInfo	greengrass:RA:/greengrass/things/{thingName}/connectivityInfo
greengrass	UpdateConnectorDefinition	greengrass:RA:/greengrass/definition/connectors/{connectorDefinitionId}
greengrass	UpdateCoreDefinition	greengrass:RA:/greengrass/definition/cores/{coreDefinitionId}
greengrass	UpdateDeviceDefinition	greengrass:RA:/greengrass/definition/devices/{deviceDefinitionId}
greengrass	UpdateFunctionDefinition	greengrass:RA:/greengrass/definition/functions/{functionDefinitionId}
greengrass	UpdateGroup	greengrass:RA:/greengrass/groups/{groupId}
greengrass	UpdateGroupCertificateConfiguration	greengrass:RA:/greengrass/groups/{groupId}
greengrass	UpdateLoggerDefinition	greengrass:RA:/greengrass/definition/loggers/{loggerDefinitionId}
greengrass	UpdateResourceDefinition	greengrass:RA:/greengrass/definition/resources/{resourceDefinitionId}
greengrass	UpdateSubscriptionDefinition	greengrass:RA:/greengrass/definition/subscriptions/{subscriptionDefinitionId}
greengrass	UpdateThingRuntimeConfiguration	greengrass:RA:/greengrass/things/{thingName}/runtimeconfig
groundstation	CancelContact	groundstation:RA:contact/{contactId}
groundstation	DeleteConfig	groundstation:RA:config/{configType}/{configId}
groundstation	DeleteDataflowEndpointGroup	groundstation:RA:dataflow-endpoint-group/{dataflowEndpointGroupId}
groundstation	DeleteEphemeris	groundstation:RA:ephemeris/{ephemerisId}
groundstation	DeleteMissionProfile	groundstation:RA:mission-profile/{missionProfileId}
groundstation	DescribeContact	groundstation:RA:contact/{contactId}
groundstation	DescribeEphemeris	groundstation:RA:ephemeris/{ephemerisId}
groundstation	GetAgentConfiguration	groundstation:RA:agent/{agentId}
groundstation	GetAgentTaskResponseUrl	groundstation:RA:agent/{agentId}
groundstation	GetConfig	groundstation:RA:config/{configType}/{configId}
groundstation	GetDataflowEndpointGroup	groundstation:RA:dataflow-endpoint-group/{dataflowEndpointGroupId}
groundstation	GetMissionProfile	groundstation:RA:mission-profile/{missionProfileId}
groundstation	GetSatellite	groundstation:RA:satellite/{satelliteId}
groundstation	UpdateAgentStatus	groundstation:RA:agent/{agentId}
groundstation	UpdateConfig	groundstation:RA:config/{configType}/{configId}
groundstation	UpdateEphemeris	groundstation:RA:ephemeris/{ephemerisId}
groundstation	UpdateMissionProfile	groundstation:RA:mission-profile/{missionProfileId}
guardduty	CreateFilter	guardduty:RA:detector/{detectorId}/filter/{name}
guardduty	DeleteDetector	guardduty:RA:detector/{detectorId}
guardduty	DeleteFilter	guardduty:RA:detector/{detectorId}/filter/{filterName}
guardduty	DeleteIPSet	guardduty:RA:detector/{detectorId}/ipset/{ipSetId}
guardduty	DeleteMalwareProtectionPlan	guardduty:RA:malware-protection-plan/{malwareProtectionPlanId}
guardduty	DeletePublishingDestination	guardduty:RA:detector/{detectorId}/publishingdestination/{destinationId}
guardduty	DeleteThreatEntitySet	guardduty:RA:detector/{detectorId}/threatentityset/{threatEntitySetId}
guardduty	DeleteThreatIntelSet	guardduty:RA:detector/{detectorId}/threatintelset/{threatIntelSetId}
guardduty	DeleteTrustedEntitySet	guardduty:RA:detector/{detectorId}/trustedentityset/{trustedEntitySetId}
guardduty	DescribePublishingDestination	guardduty:RA:detector/{detectorId}/publishingdestination/{destinationId}
guardduty	GetCoverageStatistics	guardduty:RA:detector/{detectorId}
guardduty	GetDetector	guardduty:RA:detector/{detectorId}
guardduty	GetFilter	guardduty:RA:detector/{detectorId}/filter/{filterName}
guardduty	GetIPSet	guardduty:RA:detector/{detectorId}/ipset/{ipSetId}
guardduty	GetMalwareProtectionPlan	guardduty:RA:malware-protection-plan/{malwareProtectionPlanId}
guardduty	GetThreatEntitySet	guardduty:RA:detector/{detectorId}/threatentityset/{threatEntitySetId}
guardduty	GetThreatIntelSet	guardduty:RA:detector/{detectorId}/threatintelset/{threatIntelSetId}
guardduty	GetTrustedEntitySet	guardduty:RA:detector/{detectorId}/trustedentityset/{trustedEntitySetId}
guardduty	ListCoverage	guardduty:RA:detector/{detectorId}
guardduty	UpdateDetector	guardduty:RA:detector/{detectorId}
guardduty	UpdateFilter	guardduty:RA:detector/{detectorId}/filter/{filterName}
guardduty	UpdateIPSet	guardduty:RA:detector/{detectorId}/ipset/{ipSetId}
guardduty	UpdateMalwareProtectionPlan	guardduty:RA:malware-protection-plan/{malwareProtectionPlanId}
guardduty	UpdatePublishingDestination	guardduty:RA:detector/{detectorId}/publishingdestination/{destinationId}
guardduty	UpdateThreatEntitySet	guardduty:RA:detector/{detectorId}/threatentityset/{threatEntitySetId}
guardduty	UpdateThreatIntelSet	guardduty:RA:detector/{detectorId}/threatintelset/{threatIntelSetId}
guardduty	UpdateTrustedEntitySet	guardduty:RA:detector/{detectorId}/trustedentityset/{trustedEntitySetId}
health-agent	ActivateSubscription	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/subscription/{subscriptionId}
health-agent	CreateSubscription	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/subscription/*
health-agent	DeactivateSubscription	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/subscription/{subscriptionId}
health-agent	DeleteDomain	health-agent:RA:domain/{domainId}
health-agent	GetDomain	health-agent:RA:domain/{domainId}
health-agent	GetMedicalScribeListeningSession	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/subscription/{subscriptionId}
health-agent	GetPatientInsightsJob	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/patient-insights-job/{jobId}
health-agent	GetSubscription	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/subscription/{subscriptionId}
health-agent	ListSubscriptions	health-agent:RA:domain/{domainId}
health-agent	StartMedicalScribeListeningSession	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/subscription/{subscriptionId}
health-agent	StartPatientInsightsJob	health-agent:RA:domain/{domainId} health-agent:RA:domain/{domainId}/patient-insights-job/*
healthlake	DeleteFHIRDatastore	healthlake:RA:datastore/fhir/{datastoreId}
healthlake	DescribeFHIRDatastore	healthlake:RA:datastore/fhir/{datastoreId}
healthlake	DescribeFHIRExportJob	healthlake:RA:datastore/fhir/{datastoreId}
healthlake	DescribeFHIRImportJob	healthlake:RA:datastore/fhir/{datastoreId}
healthlake	ListFHIRExportJobs	healthlake:RA:datastore/fhir/{datastoreId}
healthlake	ListFHIRImportJobs	healthlake:RA:datastore/fhir/{datastoreId}
healthlake	StartFHIRExportJob	healthlake:RA:datastore/fhir/{datastoreId}
healthlake	StartFHIRImportJob	healthlake:RA:datastore/fhir/{datastoreId}
iam	AcceptDelegationRequest	iam:A:delegation-request/{delegationRequestId}
iam	AddRoleToInstanceProfile	iam:A:instance-profile/{instanceProfileName}
iam	AddUserToGroup	iam:A:group/{groupName}
iam	AssociateDelegationRequest	iam:A:delegation-request/{delegationRequestId}
iam	AttachGroupPolicy	iam:A:group/{groupName}
iam	AttachRolePolicy	iam:A:role/{roleName}
iam	AttachUserPolicy	iam:A:user/{userName}
iam	CreateAccessKey	iam:A:user/{userName}
iam	CreateDelegationRequest	iam:A:delegation-request/*
iam	CreateGroup	iam:A:group/{groupName}
iam	CreateInstanceProfile	iam:A:instance-profile/{instanceProfileName}
iam	CreateLoginProfile	iam:A:user/{userName}
iam	CreatePolicy	iam:A:policy/{policyName}
iam	CreateRole	iam:A:role/{roleName}
iam	CreateSAMLProvider	iam:A:saml-provider/{name}
iam	CreateServiceLinkedRole	iam:A:role/*
iam	CreateServiceSpecificCredential	iam:A:user/{userName}
iam	CreateUser	iam:A:user/{userName}
iam	DeactivateMFADevice	iam:A:user/{userName}
iam	DeleteAccessKey	iam:A:user/{userName}
iam	DeleteGroup	iam:A:group/{groupName}
iam	DeleteGroupPolicy	iam:A:group/{groupName}
iam	DeleteInstanceProfile	iam:A:instance-profile/{instanceProfileName}
iam	DeleteLoginProfile	iam:A:user/{userName}
iam	DeleteRole	iam:A:role/{roleName}
iam	DeleteRolePermissionsBoundary	iam:A:role/{roleName}
iam	DeleteRolePolicy	iam:A:role/{roleName}
iam	DeleteServerCertificate	iam:A:server-certificate/{serverCertificateName}
iam	DeleteServiceLinkedRole	iam:A:role/{roleName}
iam	DeleteServiceSpecificCredential	iam:A:user/{userName}
iam	DeleteSigningCertificate	iam:A:user/{userName}
iam	DeleteSSHPublicKey	iam:A:user/{userName}
iam	DeleteUser	iam:A:user/{userName}
iam	DeleteUserPermissionsBoundary	iam:A:user/{userName}
iam	DeleteUserPolicy	iam:A:user/{userName}
iam	DetachGroupPolicy	iam:A:group/{groupName}
iam	DetachRolePolicy	iam:A:role/{roleName}
iam	DetachUserPolicy	iam:A:user/{userName}
iam	EnableMFADevice	iam:A:user/{userName}
iam	GenerateOrganizationsAccessReport	iam:A:access-report/{entityPath}
iam	GetDelegationRequest	iam:A:delegation-request/{delegationRequestId}
iam	GetGroup	iam:A:group/{groupName}
iam	GetGroupPolicy	iam:A:group/{groupName}
iam	GetInstanceProfile	iam:A:instance-profile/{instanceProfileName}
iam	GetLoginProfile	iam:A:user/{userName}
iam	GetMFADevice	iam:A:user/{userName}
iam	GetRole	iam:A:role/{roleName}
iam	GetRolePolicy	iam:A:role/{roleName}
iam	GetServerCertificate	iam:A:server-certificate/{serverCertificateName}
iam	GetSSHPublicKey	iam:A:user/{userName}
iam	GetUser	iam:A:user/{userName}
iam	GetUserPolicy	iam:A:user/{userName}
iam	ListAccessKeys	iam:A:user/{userName}
iam	ListAttachedGroupPolicies	iam:A:group/{groupName}
iam	ListAttachedRolePolicies	iam:A:role/{roleName}
iam	ListAttachedUserPolicies	iam:A:user/{userName}
iam	ListGroupPolicies	iam:A:group/{groupName}
iam	ListGroupsForUser	iam:A:user/{userName}
iam	ListInstanceProfilesForRole	iam:A:role/{roleName}
iam	ListInstanceProfileTags	iam:A:instance-profile/{instanceProfileName}
iam	ListMFADevices	iam:A:user/{userName}
iam	ListRolePolicies	iam:A:role/{roleName}
iam	ListRoleTags	iam:A:role/{roleName}
iam	ListServerCertificateTags	iam:A:server-certificate/{serverCertificateName}
iam	ListServiceSpecificCredentials	iam:A:user/{userName}
iam	ListSigningCertificates	iam:A:user/{userName}
iam	ListSSHPublicKeys	iam:A:user/{userName}
iam	ListUserPolicies	iam:A:user/{userName}
iam	ListUserTags	iam:A:user/{userName}
iam	PutGroupPolicy	iam:A:group/{groupName}
iam	PutRolePermissionsBoundary	iam:A:role/{roleName}
iam	PutRolePolicy	iam:A:role/{roleName}
iam	PutUserPermissionsBoundary	iam:A:user/{userName}
iam	PutUserPolicy	iam:A:user/{userName}
iam	RejectDelegationRequest	iam:A:delegation-request/{delegationRequestId}
iam	RemoveRoleFromInstanceProfile	iam:A:instance-profile/{instanceProfileName}
iam	RemoveUserFromGroup	iam:A:group/{groupName}
iam	ResetServiceSpecificCredential	iam:A:user/{userName}
iam	ResyncMFADevice	iam:A:user/{userName}
iam	SendDelegationToken	iam:A:delegation-request/{delegationRequestId}
iam	TagInstanceProfile	iam:A:instance-profile/{instanceProfileName}
iam	TagRole	iam:A:role/{roleName}
iam	TagServerCertificate	iam:A:server-certificate/{serverCertificateName}
iam	TagUser	iam:A:user/{userName}
iam	UntagInstanceProfile	iam:A:instance-profile/{instanceProfileName}
iam	UntagRole	iam:A:role/{roleName}
iam	UntagServerCertificate	iam:A:server-certificate/{serverCertificateName}
iam	UntagUser	iam:A:user/{userName}
iam	UpdateAccessKey	iam:A:user/{userName}
iam	UpdateAssumeRolePolicy	iam:A:role/{roleName}
iam	UpdateGroup	iam:A:group/{groupName}
iam	UpdateLoginProfile	iam:A:user/{userName}
iam	UpdateRole	iam:A:role/{roleName}
iam	UpdateRoleDescription	iam:A:role/{roleName}
iam	UpdateServerCertificate	iam:A:server-certificate/{serverCertificateName}
iam	UpdateServiceSpecificCredential	iam:A:user/{userName}
iam	UpdateSigningCertificate	iam:A:user/{userName}
iam	UpdateSSHPublicKey	iam:A:user/{userName}
iam	UpdateUser	iam:A:user/{userName}
iam	UploadServerCertificate	iam:A:server-certificate/{serverCertificateName}
iam	UploadSigningCertificate	iam:A:user/{userName}
iam	UploadSSHPublicKey	iam:A:user/{userName}
identitystore	CreateGroup	identitystore:A:identitystore/{identityStoreId}
identitystore	CreateGroupMembership	identitystore:-:group/{groupId} identitystore:-:user/{memberId.userId} identitystore:A:identitystore/{identityStoreId}
identitystore	CreateUser	identitystore:A:identitystore/{identityStoreId}
identitystore	DeleteGroup	identitystore:-:group/{groupId} identitystore:A:identitystore/{identityStoreId}
identitystore	DeleteGroupMembership	identitystore:-:membership/{membershipId} identitystore:A:identitystore/{identityStoreId}
identitystore	DeleteUser	identitystore:-:user/{userId} identitystore:A:identitystore/{identityStoreId}
identitystore	DescribeGroup	identitystore:-:group/{groupId} identitystore:A:identitystore/{identityStoreId}
identitystore	DescribeGroupMembership	identitystore:-:membership/{membershipId} identitystore:A:identitystore/{identityStoreId}
identitystore	DescribeUser	identitystore:-:user/{userId} identitystore:A:identitystore/{identityStoreId}
identitystore	GetGroupId	identitystore:A:identitystore/{identityStoreId}
identitystore	GetGroupMembershipId	identitystore:-:group/{groupId} identitystore:-:user/{memberId.userId} identitystore:A:identitystore/{identityStoreId}
identitystore	GetUserId	identitystore:A:identitystore/{identityStoreId}
identitystore	IsMemberInGroups	identitystore:-:group/{groupIds[]} identitystore:-:membership/* identitystore:-:user/{memberId.userId} identitystore:A:identitystore/{identityStoreId}
identitystore	ListGroupMemberships	identitystore:-:group/{groupId} identitystore:-:membership/* identitystore:A:identitystore/{identityStoreId}
identitystore	ListGroupMembershipsForMember	identitystore:-:membership/* identitystore:-:user/{memberId.userId} identitystore:A:identitystore/{identityStoreId}
identitystore	ListGroups	identitystore:-:group/* identitystore:A:identitystore/{identityStoreId}
identitystore	ListUsers	identitystore:-:user/* identitystore:A:identitystore/{identityStoreId}
identitystore	UpdateGroup	identitystore:-:group/{groupId} identitystore:A:identitystore/{identityStoreId}
identitystore	UpdateUser	identitystore:-:user/{userId} identitystore:A:identitystore/{identityStoreId}
imagebuilder	CancelLifecycleExecution	imagebuilder:RA:lifecycle-execution/{lifecycleExecutionId}
imagebuilder	CreateComponent	imagebuilder:RA:component/{name}/*/*
imagebuilder	CreateContainerRecipe	imagebuilder:RA:container-recipe/{name}/*
imagebuilder	CreateDistributionConfiguration	imagebuilder:RA:distribution-configuration/{name}
imagebuilder	CreateImage	imagebuilder:RA:image/*/*/*
imagebuilder	CreateImagePipeline	imagebuilder:RA:image-pipeline/{name}
imagebuilder	CreateImageRecipe	imagebuilder:RA:image-recipe/{name}/*
imagebuilder	CreateInfrastructureConfiguration	imagebuilder:RA:infrastructure-configuration/*
imagebuilder	CreateLifecyclePolicy	imagebuilder:RA:lifecycle-policy/{name}
imagebuilder	CreateWorkflow	imagebuilder:RA:workflow/{name}/*/*/*
imagebuilder	GetLifecycleExecution	imagebuilder:RA:lifecycle-execution/{lifecycleExecutionId}
imagebuilder	GetWorkflowExecution	imagebuilder:RA:workflow-execution/{workflowExecutionId}
imagebuilder	GetWorkflowStepExecution	imagebuilder:RA:workflow-step-execution/{stepExecutionId}
imagebuilder	ImportComponent	imagebuilder:RA:component/{name}/*/*
imagebuilder	ImportVmImage	imagebuilder:RA:image/{name}/*
imagebuilder	ListLifecycleExecutionResources	imagebuilder:RA:lifecycle-execution/{lifecycleExecutionId}
imagebuilder	ListWorkflowStepExecutions	imagebuilder:RA:workflow-execution/{workflowExecutionId}
inspector2	CreateCisScanConfiguration	inspector2:RA:owner/*/cis-configuration/*
inspector2	CreateCodeSecurityIntegration	inspector2:RA:codesecurity-integration/*
inspector2	CreateCodeSecurityScanConfiguration	inspector2:RA:owner/*/codesecurity-configuration/*
inspector2	CreateFilter	inspector2:RA:owner/*/filter/*
interconnect	CreateConnection	interconnect:RA:connection/*
interconnect	DeleteConnection	interconnect:RA:connection/{identifier}
interconnect	GetConnection	interconnect:RA:connection/{identifier}
interconnect	GetEnvironment	interconnect:RA:environment/{id}
interconnect	UpdateConnection	interconnect:RA:connection/{identifier}
internetmonitor	CreateMonitor	internetmonitor:RA:monitor/{monitorName}
internetmonitor	DeleteMonitor	internetmonitor:RA:monitor/{monitorName}
internetmonitor	GetHealthEvent	internetmonitor:RA:monitor/{monitorName}
internetmonitor	GetInternetEvent	internetmonitor:A:internet-event/{eventId}
internetmonitor	GetMonitor	internetmonitor:RA:monitor/{monitorName}
internetmonitor	GetQueryResults	internetmonitor:RA:monitor/{monitorName}
internetmonitor	GetQueryStatus	internetmonitor:RA:monitor/{monitorName}
internetmonitor	ListHealthEvents	internetmonitor:RA:monitor/{monitorName}
internetmonitor	StartQuery	internetmonitor:RA:monitor/{monitorName}
internetmonitor	StopQuery	internetmonitor:RA:monitor/{monitorName}
internetmonitor	UpdateMonitor	internetmonitor:RA:monitor/{monitorName}
iot	AcceptCertificateTransfer	iot:RA:cert/{certificateId}
iot	AddThingToBillingGroup	iot:RA:billinggroup/{billingGroupName} iot:RA:thing/{thingName}
iot	AddThingToThingGroup	iot:RA:thing/{thingName} iot:RA:thinggroup/{thingGroupName}
iot	AssociateSbomWithPackageVersion	iot:RA:package/{packageName}/version/{versionName}
iot	AssociateTargetsWithJob	iot:RA:job/{jobId}
iot	AttachSecurityProfile	iot:RA:securityprofile/{securityProfileName}
iot	CancelCertificateTransfer	iot:RA:cert/{certificateId}
iot	CancelJob	iot:RA:job/{jobId}
iot	CancelJobExecution	iot:RA:job/{jobId} iot:RA:thing/{thingName}
iot	CreateAuthorizer	iot:RA:authorizer/{authorizerName}
iot	CreateBillingGroup	iot:RA:billinggroup/{billingGroupName}
iot	CreateCertificateProvider	iot:RA:certificateprovider/{certificateProviderName}
iot	CreateCommand	iot:RA:command/{commandId}
iot	CreateCustomMetric	iot:RA:custommetric/{metricName}
iot	CreateDimension	iot:RA:dimension/{name}
iot	CreateDomainConfiguration	iot:RA:domainconfiguration/{domainConfigurationName}/*
iot	CreateDynamicThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	CreateFleetMetric	iot:RA:fleetmetric/{metricName} iot:RA:index/{indexName}
iot	CreateJob	iot:RA:job/{jobId}
iot	CreateJobTemplate	iot:RA:jobtemplate/{jobTemplateId}
iot	CreateMitigationAction	iot:RA:mitigationaction/{actionName}
iot	CreateOTAUpdate	iot:RA:otaupdate/{otaUpdateId}
iot	CreatePackage	iot:RA:package/{packageName}
iot	CreatePackageVersion	iot:RA:package/{packageName} iot:RA:package/{packageName}/version/{versionName}
iot	CreatePolicy	iot:RA:policy/{policyName}
iot	CreatePolicyVersion	iot:RA:policy/{policyName}
iot	CreateProvisioningClaim	iot:RA:provisioningtemplate/{templateName}
iot	CreateProvisioningTemplate	iot:RA:provisioningtemplate/{templateName}
iot	CreateProvisioningTemplateVersion	iot:RA:provisioningtemplate/{templateName}
iot	CreateRoleAlias	iot:RA:rolealias/{roleAlias}
iot	CreateScheduledAudit	iot:RA:scheduledaudit/{scheduledAuditName}
iot	CreateSecurityProfile	iot:RA:dimension/{additionalMetricsToRetainV2[].metricDimension.dimensionName} iot:RA:securityprofile/{securityProfileName}
iot	CreateStream	iot:RA:stream/{streamId}
iot	CreateThing	iot:RA:billinggroup/{billingGroupName} iot:RA:thing/{thingName}
iot	CreateThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	CreateThingType	iot:RA:thingtype/{thingTypeName}
iot	CreateTopicRule	iot:RA:rule/{ruleName}
iot	DeleteAuthorizer	iot:RA:authorizer/{authorizerName}
iot	DeleteBillingGroup	iot:RA:billinggroup/{billingGroupName}
iot	DeleteCACertificate	iot:RA:cacert/{certificateId}
iot	DeleteCertificate	iot:RA:cert/{certificateId}
iot	DeleteCertificateProvider	iot:RA:certificateprovider/{certificateProviderName}
iot	DeleteCommand	iot:RA:command/{commandId}
iot	DeleteCustomMetric	iot:RA:custommetric/{metricName}
iot	DeleteDimension	iot:RA:dimension/{name}
iot	DeleteDomainConfiguration	iot:RA:domainconfiguration/{domainConfigurationName}/*
iot	DeleteDynamicThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	DeleteFleetMetric	iot:RA:fleetmetric/{metricName}
iot	DeleteJob	iot:RA:job/{jobId}
iot	DeleteJobExecution	iot:RA:job/{jobId} iot:RA:thing/{thingName}
iot	DeleteJobTemplate	iot:RA:jobtemplate/{jobTemplateId}
iot	DeleteMitigationAction	iot:RA:mitigationaction/{actionName}
iot	DeleteOTAUpdate	iot:RA:otaupdate/{otaUpdateId}
iot	DeletePackage	iot:RA:package/{packageName}
iot	DeletePackageVersion	iot:RA:package/{packageName} iot:RA:package/{packageName}/version/{versionName}
iot	DeletePolicy	iot:RA:policy/{policyName}
iot	DeletePolicyVersion	iot:RA:policy/{policyName}
iot	DeleteProvisioningTemplate	iot:RA:provisioningtemplate/{templateName}
iot	DeleteProvisioningTemplateVersion	iot:RA:provisioningtemplate/{templateName}
iot	DeleteRoleAlias	iot:RA:rolealias/{roleAlias}
iot	DeleteScheduledAudit	iot:RA:scheduledaudit/{scheduledAuditName}
iot	DeleteSecurityProfile	iot:RA:securityprofile/{securityProfileName}
iot	DeleteStream	iot:RA:stream/{streamId}
iot	DeleteThing	iot:RA:thing/{thingName}
iot	DeleteThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	DeleteThingType	iot:RA:thingtype/{thingTypeName}
iot	DeleteTopicRule	iot:RA:rule/{ruleName}
iot	DeprecateThingType	iot:RA:thingtype/{thingTypeName}
iot	DescribeAuthorizer	iot:RA:authorizer/{authorizerName}
iot	DescribeBillingGroup	iot:RA:billinggroup/{billingGroupName}
iot	DescribeCACertificate	iot:RA:cacert/{certificateId}
iot	DescribeCertificate	iot:RA:cert/{certificateId}
iot	DescribeCertificateProvider	iot:RA:certificateprovider/{certificateProviderName}
iot	DescribeCustomMetric	iot:RA:custommetric/{metricName}
iot	DescribeDimension	iot:RA:dimension/{name}
iot	DescribeDomainConfiguration	iot:RA:domainconfiguration/{domainConfigurationName}/*
iot	DescribeFleetMetric	iot:RA:fleetmetric/{metricName}
iot	DescribeIndex	iot:RA:index/{indexName}
iot	DescribeJob	iot:RA:job/{jobId}
iot	DescribeJobExecution	iot:RA:job/{jobId} iot:RA:thing/{thingName}
iot	DescribeJobTemplate	iot:RA:jobtemplate/{jobTemplateId}
iot	DescribeMitigationAction	iot:RA:mitigationaction/{actionName}
iot	DescribeProvisioningTemplate	iot:RA:provisioningtemplate/{templateName}
iot	DescribeProvisioningTemplateVersion	iot:RA:provisioningtemplate/{templateName}
iot	DescribeRoleAlias	iot:RA:rolealias/{roleAlias}
iot	DescribeScheduledAudit	iot:RA:scheduledaudit/{scheduledAuditName}
iot	DescribeSecurityProfile	iot:RA:securityprofile/{securityProfileName}
iot	DescribeStream	iot:RA:stream/{streamId}
iot	DescribeThing	iot:RA:thing/{thingName}
iot	DescribeThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	DescribeThingType	iot:RA:thingtype/{thingTypeName}
iot	DetachSecurityProfile	iot:RA:securityprofile/{securityProfileName}
iot	DisableTopicRule	iot:RA:rule/{ruleName}
iot	DisassociateSbomFromPackageVersion	iot:RA:package/{packageName}/version/{versionName}
iot	EnableTopicRule	iot:RA:rule/{ruleName}
iot	GetBehaviorModelTrainingSummaries	iot:RA:securityprofile/{securityProfileName}
iot	GetBucketsAggregation	iot:RA:index/{indexName}
iot	GetCardinality	iot:RA:index/{indexName}
iot	GetCommand	iot:RA:command/{commandId}
iot	GetJobDocument	iot:RA:job/{jobId}
iot	GetOTAUpdate	iot:RA:otaupdate/{otaUpdateId}
iot	GetPackage	iot:RA:package/{packageName}
iot	GetPackageVersion	iot:RA:package/{packageName} iot:RA:package/{packageName}/version/{versionName}
iot	GetPercentiles	iot:RA:index/{indexName}
iot	GetPolicy	iot:RA:policy/{policyName}
iot	GetPolicyVersion	iot:RA:policy/{policyName}
iot	GetStatistics	iot:RA:index/{indexName}
iot	GetThingConnectivityData	iot:RA:thing/{thingName}
iot	GetTopicRule	iot:RA:rule/{ruleName}
iot	ListActiveViolations	iot:RA:securityprofile/{securityProfileName} iot:RA:thing/{thingName}
iot	ListDetectMitigationActionsExecutions	iot:RA:thing/{thingName}
iot	ListJobExecutionsForJob	iot:RA:job/{jobId}
iot	ListJobExecutionsForThing	iot:RA:thing/{thingName}
iot	ListMetricValues	iot:RA:thing/{thingName}
iot	ListPolicyVersions	iot:RA:policy/{policyName}
iot	ListProvisioningTemplateVersions	iot:RA:provisioningtemplate/{templateName}
iot	ListSbomValidationResults	iot:RA:package/{packageName}/version/{versionName}
iot	ListSecurityProfiles	iot:RA:custommetric/{metricName} iot:RA:dimension/{dimensionName}
iot	ListTargetsForPolicy	iot:RA:policy/{policyName}
iot	ListTargetsForSecurityProfile	iot:RA:securityprofile/{securityProfileName}
iot	ListThingGroupsForThing	iot:RA:thing/{thingName}
iot	ListThingPrincipals	iot:RA:thing/{thingName}
iot	ListThingPrincipalsV2	iot:RA:thing/{thingName}
iot	ListThingsInBillingGroup	iot:RA:billinggroup/{billingGroupName}
iot	ListThingsInThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	ListViolationEvents	iot:RA:securityprofile/{securityProfileName} iot:RA:thing/{thingName}
iot	RejectCertificateTransfer	iot:RA:cert/{certificateId}
iot	RemoveThingFromBillingGroup	iot:RA:billinggroup/{billingGroupName} iot:RA:thing/{thingName}
iot	RemoveThingFromThingGroup	iot:RA:thing/{thingName} iot:RA:thinggroup/{thingGroupName}
iot	ReplaceTopicRule	iot:RA:rule/{ruleName}
iot	SearchIndex	iot:RA:index/{indexName}
iot	SetDefaultAuthorizer	iot:RA:authorizer/{authorizerName}
iot	SetDefaultPolicyVersion	iot:RA:policy/{policyName}
iot	StartDetectMitigationActionsTask	iot:RA:securityprofile/{target.securityProfileName}
iot	TestInvokeAuthorizer	iot:RA:authorizer/{authorizerName}
iot	TransferCertificate	iot:RA:cert/{certificateId}
iot	UpdateAuthorizer	iot:RA:authorizer/{authorizerName}
iot	UpdateBillingGroup	iot:RA:billinggroup/{billingGroupName}
iot	UpdateCACertificate	iot:RA:cacert/{certificateId}
iot	UpdateCertificate	iot:RA:cert/{certificateId}
iot	UpdateCertificateProvider	iot:RA:certificateprovider/{certificateProviderName}
iot	UpdateCommand	iot:RA:command/{commandId}
iot	UpdateCustomMetric	iot:RA:custommetric/{metricName}
iot	UpdateDimension	iot:RA:dimension/{name}
iot	UpdateDomainConfiguration	iot:RA:domainconfiguration/{domainConfigurationName}/*
iot	UpdateDynamicThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	UpdateFleetMetric	iot:RA:fleetmetric/{metricName} iot:RA:index/{indexName}
iot	UpdateJob	iot:RA:job/{jobId}
iot	UpdateMitigationAction	iot:RA:mitigationaction/{actionName}
iot	UpdatePackage	iot:RA:package/{packageName}
iot	UpdatePackageVersion	iot:RA:package/{packageName} iot:RA:package/{packageName}/version/{versionName}
iot	UpdateProvisioningTemplate	iot:RA:provisioningtemplate/{templateName}
iot	UpdateRoleAlias	iot:RA:rolealias/{roleAlias}
iot	UpdateScheduledAudit	iot:RA:scheduledaudit/{scheduledAuditName}
iot	UpdateSecurityProfile	iot:RA:dimension/{additionalMetricsToRetainV2[].metricDimension.dimensionName} iot:RA:securityprofile/{securityProfileName}
iot	UpdateStream	iot:RA:stream/{streamId}
iot	UpdateThing	iot:RA:thing/{thingName}
iot	UpdateThingGroup	iot:RA:thinggroup/{thingGroupName}
iot	UpdateThingGroupsForThing	iot:RA:thing/{thingName}
iot	UpdateThingType	iot:RA:thingtype/{thingTypeName}
iot-jobs-data	DescribeJobExecution	iot:RA:thing/{thingName}
iot-jobs-data	GetPendingJobExecutions	iot:RA:thing/{thingName}
iot-jobs-data	StartNextPendingJobExecution	iot:RA:thing/{thingName}
iot-jobs-data	UpdateJobExecution	iot:RA:thing/{thingName}
iotdata	DeleteConnection	iot:RA:client/{clientId}
iotdata	DeleteThingShadow	iot:RA:thing/{thingName}
iotdata	GetRetainedMessage	iot:RA:topic/{topic}
iotdata	GetThingShadow	iot:RA:thing/{thingName}
iotdata	ListNamedShadowsForThing	iot:RA:thing/{thingName}
iotdata	Publish	iot:RA:topic/{topic}
iotdata	UpdateThingShadow	iot:RA:thing/{thingName}
iotdeviceadvisor	DeleteSuiteDefinition	iotdeviceadvisor:RA:suitedefinition/{suiteDefinitionId}
iotdeviceadvisor	GetSuiteDefinition	iotdeviceadvisor:RA:suitedefinition/{suiteDefinitionId}
iotdeviceadvisor	GetSuiteRun	iotdeviceadvisor:RA:suiterun/{suiteDefinitionId}/{suiteRunId}
iotdeviceadvisor	GetSuiteRunReport	iotdeviceadvisor:RA:suiterun/{suiteDefinitionId}/{suiteRunId}
iotdeviceadvisor	ListSuiteRuns	iotdeviceadvisor:RA:suitedefinition/{suiteDefinitionId}
iotdeviceadvisor	StopSuiteRun	iotdeviceadvisor:RA:suiterun/{suiteDefinitionId}/{suiteRunId}
iotdeviceadvisor	UpdateSuiteDefinition	iotdeviceadvisor:RA:suitedefinition/{suiteDefinitionId}
iotevents	CreateAlarmModel	iotevents:RA:alarmModel/{alarmModelName}
iotevents	CreateDetectorModel	iotevents:RA:detectorModel/{detectorModelName}
iotevents	CreateInput	iotevents:RA:input/{inputName}
iotevents	DeleteAlarmModel	iotevents:RA:alarmModel/{alarmModelName}
iotevents	DeleteDetectorModel	iotevents:RA:detectorModel/{detectorModelName}
iotevents	DeleteInput	iotevents:RA:input/{inputName}
iotevents	DescribeAlarmModel	iotevents:RA:alarmModel/{alarmModelName}
iotevents	DescribeDetectorModel	iotevents:RA:detectorModel/{detectorModelName}
iotevents	DescribeInput	iotevents:RA:input/{inputName}
iotevents	ListAlarmModelVersions	iotevents:RA:alarmModel/{alarmModelName}
iotevents	ListDetectorModelVersions	iotevents:RA:detectorModel/{detectorModelName}
iotevents	UpdateAlarmModel	iotevents:RA:alarmModel/{alarmModelName}
iotevents	UpdateDetectorModel	iotevents:RA:detectorModel/{detectorModelName}
iotevents	UpdateInput	iotevents:RA:input/{inputName}
ioteventsdata	BatchAcknowledgeAlarm	iotevents:RA:alarmModel/{acknowledgeActionRequests[].alarmModelName}
ioteventsdata	BatchDeleteDetector	iotevents:RA:detectorModel/{detectors[].detectorModelName}
ioteventsdata	BatchDisableAlarm	iotevents:RA:alarmModel/{disableActionRequests[].alarmModelName}
ioteventsdata	BatchEnableAlarm	iotevents:RA:alarmModel/{enableActionRequests[].alarmModelName}
ioteventsdata	BatchPutMessage	iotevents:RA:input/{messages[].inputName}
ioteventsdata	BatchResetAlarm	iotevents:RA:alarmModel/{resetActionRequests[].alarmModelName}
ioteventsdata	BatchSnoozeAlarm	iotevents:RA:alarmModel/{snoozeActionRequests[].alarmModelName}
ioteventsdata	BatchUpdateDetector	iotevents:RA:detectorModel/{detectors[].detectorModelName}
ioteventsdata	DescribeAlarm	iotevents:RA:alarmModel/{alarmModelName}
ioteventsdata	DescribeDetector	iotevents:RA:detectorModel/{detectorModelName}
ioteventsdata	ListAlarms	iotevents:RA:alarmModel/{alarmModelName}
ioteventsdata	ListDetectors	iotevents:RA:detectorModel/{detectorModelName}
iotfleetwise	AssociateVehicleFleet	iotfleetwise:RA:fleet/{fleetId} iotfleetwise:RA:vehicle/{vehicleName}
iotfleetwise	CreateCampaign	iotfleetwise:RA:campaign/{name}
iotfleetwise	CreateDecoderManifest	iotfleetwise:RA:decoder-manifest/{name}
iotfleetwise	CreateFleet	iotfleetwise:RA:fleet/{fleetId}
iotfleetwise	CreateModelManifest	iotfleetwise:RA:model-manifest/{name}
iotfleetwise	CreateSignalCatalog	iotfleetwise:RA:signal-catalog/{name}
iotfleetwise	CreateStateTemplate	iotfleetwise:RA:state-template/*
iotfleetwise	CreateVehicle	iotfleetwise:RA:vehicle/*
iotfleetwise	DeleteCampaign	iotfleetwise:RA:campaign/{name}
iotfleetwise	DeleteDecoderManifest	iotfleetwise:RA:decoder-manifest/{name}
iotfleetwise	DeleteFleet	iotfleetwise:RA:fleet/{fleetId}
iotfleetwise	DeleteModelManifest	iotfleetwise:RA:model-manifest/{name}
iotfleetwise	DeleteSignalCatalog	iotfleetwise:RA:signal-catalog/{name}
iotfleetwise	DeleteStateTemplate	iotfleetwise:RA:state-template/{identifier}
iotfleetwise	DeleteVehicle	iotfleetwise:RA:vehicle/{vehicleName}
iotfleetwise	DisassociateVehicleFleet	iotfleetwise:RA:fleet/{fleetId} iotfleetwise:RA:vehicle/{vehicleName}
iotfleetwise	GetCampaign	iotfleetwise:RA:campaign/{name}
iotfleetwise	GetDecoderManifest	iotfleetwise:RA:decoder-manifest/{name}
iotfleetwise	GetFleet	iotfleetwise:RA:fleet/{fleetId}
iotfleetwise	GetModelManifest	iotfleetwise:RA:model-manifest/{name}
iotfleetwise	GetSignalCatalog	iotfleetwise:RA:signal-catalog/{name}
iotfleetwise	GetStateTemplate	iotfleetwise:RA:state-template/{identifier}
iotfleetwise	GetVehicle	iotfleetwise:RA:vehicle/{vehicleName}
iotfleetwise	GetVehicleStatus	iotfleetwise:RA:vehicle/{vehicleName}
iotfleetwise	ImportDecoderManifest	iotfleetwise:RA:decoder-manifest/{name}
iotfleetwise	ImportSignalCatalog	iotfleetwise:RA:signal-catalog/{name}
iotfleetwise	ListDecoderManifestNetworkInterfaces	iotfleetwise:RA:decoder-manifest/{name}
iotfleetwise	ListDecoderManifestSignals	iotfleetwise:RA:decoder-manifest/{name}
iotfleetwise	ListFleetsForVehicle	iotfleetwise:RA:vehicle/{vehicleName}
iotfleetwise	ListModelManifestNodes	iotfleetwise:RA:model-manifest/{name}
iotfleetwise	ListSignalCatalogNodes	iotfleetwise:RA:signal-catalog/{name}
iotfleetwise	ListVehiclesInFleet	iotfleetwise:RA:fleet/{fleetId}
iotfleetwise	UpdateCampaign	iotfleetwise:RA:campaign/{name}
iotfleetwise	UpdateDecoderManifest	iotfleetwise:RA:decoder-manifest/{name}
iotfleetwise	UpdateFleet	iotfleetwise:RA:fleet/{fleetId}
iotfleetwise	UpdateModelManifest	iotfleetwise:RA:model-manifest/{name}
iotfleetwise	UpdateSignalCatalog	iotfleetwise:RA:signal-catalog/{name}
iotfleetwise	UpdateStateTemplate	iotfleetwise:RA:state-template/{identifier}
iotfleetwise	UpdateVehicle	iotfleetwise:RA:vehicle/{vehicleName}
iotmanagedintegrations	CreateManagedThing	iotmanagedintegrations:RA:credential-locker/{credentialLockerId}
iotmanagedintegrations	DeleteAccountAssociation	iotmanagedintegrations:RA:account-association/{accountAssociationId}
iotmanagedintegrations	DeleteCredentialLocker	iotmanagedintegrations:RA:credential-locker/{identifier}
iotmanagedintegrations	DeleteManagedThing	iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	DeleteOtaTask	iotmanagedintegrations:RA:ota-task/{identifier}
iotmanagedintegrations	DeleteProvisioningProfile	iotmanagedintegrations:RA:provisioning-profile/{identifier}
iotmanagedintegrations	DeregisterAccountAssociation	iotmanagedintegrations:RA:account-association/{accountAssociationId} iotmanagedintegrations:RA:managed-thing/{managedThingId}
iotmanagedintegrations	GetAccountAssociation	iotmanagedintegrations:RA:account-association/{accountAssociationId}
iotmanagedintegrations	GetCredentialLocker	iotmanagedintegrations:RA:credential-locker/{identifier}
iotmanagedintegrations	GetManagedThing	iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	GetManagedThingCapabilities	iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	GetManagedThingCertificate	iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	GetManagedThingConnectivityData	iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	GetManagedThingMetaData	iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	GetManagedThingState	iotmanagedintegrations:RA:managed-thing/{managedThingId}
iotmanagedintegrations	GetOtaTask	iotmanagedintegrations:RA:ota-task/{identifier}
iotmanagedintegrations	GetProvisioningProfile	iotmanagedintegrations:RA:provisioning-profile/{identifier}
iotmanagedintegrations	ListManagedThingSchemas	iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	ListOtaTaskExecutions	iotmanagedintegrations:RA:ota-task/{identifier}
iotmanagedintegrations	RegisterAccountAssociation	iotmanagedintegrations:RA:account-association/{accountAssociationId} iotmanagedintegrations:RA:managed-thing/{managedThingId}
iotmanagedintegrations	SendManagedThingCommand	iotmanagedintegrations:RA:account-association/{accountAssociationId} iotmanagedintegrations:RA:managed-thing/{managedThingId}
iotmanagedintegrations	StartAccountAssociationRefresh	iotmanagedintegrations:RA:account-association/{accountAssociationId}
iotmanagedintegrations	StartDeviceDiscovery	iotmanagedintegrations:RA:account-association/{accountAssociationId}
iotmanagedintegrations	UpdateAccountAssociation	iotmanagedintegrations:RA:account-association/{accountAssociationId}
iotmanagedintegrations	UpdateManagedThing	iotmanagedintegrations:RA:credential-locker/{credentialLockerId} iotmanagedintegrations:RA:managed-thing/{identifier}
iotmanagedintegrations	UpdateOtaTask	iotmanagedintegrations:RA:ota-task/{identifier}
iotsitewise	AssociateAssets	iotsitewise:RA:asset/{assetId}
iotsitewise	AssociateTimeSeriesToAssetProperty	iotsitewise:RA:asset/{assetId}
iotsitewise	BatchAssociateProjectAssets	iotsitewise:RA:project/{projectId}
iotsitewise	BatchDisassociateProjectAssets	iotsitewise:RA:project/{projectId}
iotsitewise	BatchGetAssetPropertyAggregates	iotsitewise:RA:asset/{entries[].assetId}
iotsitewise	BatchGetAssetPropertyValue	iotsitewise:RA:asset/{entries[].assetId}
iotsitewise	BatchGetAssetPropertyValueHistory	iotsitewise:RA:asset/{entries[].assetId}
iotsitewise	BatchPutAssetPropertyValue	iotsitewise:RA:asset/{entries[].assetId}
iotsitewise	CreateAsset	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	CreateAssetModelCompositeModel	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	CreateDashboard	iotsitewise:RA:project/{projectId}
iotsitewise	CreateProject	iotsitewise:RA:portal/{portalId}
iotsitewise	DeleteAccessPolicy	iotsitewise:RA:access-policy/{accessPolicyId}
iotsitewise	DeleteAsset	iotsitewise:RA:asset/{assetId}
iotsitewise	DeleteAssetModel	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	DeleteAssetModelCompositeModel	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	DeleteAssetModelInterfaceRelationship	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	DeleteComputationModel	iotsitewise:RA:computation-model/{computationModelId}
iotsitewise	DeleteDashboard	iotsitewise:RA:dashboard/{dashboardId}
iotsitewise	DeleteDataset	iotsitewise:RA:dataset/{datasetId}
iotsitewise	DeleteGateway	iotsitewise:RA:gateway/{gatewayId}
iotsitewise	DeletePortal	iotsitewise:RA:portal/{portalId}
iotsitewise	DeleteProject	iotsitewise:RA:project/{projectId}
iotsitewise	DeleteTimeSeries	iotsitewise:RA:asset/{assetId}
iotsitewise	DescribeAccessPolicy	iotsitewise:RA:access-policy/{accessPolicyId}
iotsitewise	DescribeAsset	iotsitewise:RA:asset/{assetId}
iotsitewise	DescribeAssetCompositeModel	iotsitewise:RA:asset/{assetId}
iotsitewise	DescribeAssetModel	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	DescribeAssetModelCompositeModel	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	DescribeAssetModelInterfaceRelationship	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	DescribeAssetProperty	iotsitewise:RA:asset/{assetId}
iotsitewise	DescribeComputationModel	iotsitewise:RA:computation-model/{computationModelId}
iotsitewise	DescribeComputationModelExecutionSummary	iotsitewise:RA:computation-model/{computationModelId}
iotsitewise	DescribeDashboard	iotsitewise:RA:dashboard/{dashboardId}
iotsitewise	DescribeDataset	iotsitewise:RA:dataset/{datasetId}
iotsitewise	DescribeGateway	iotsitewise:RA:gateway/{gatewayId}
iotsitewise	DescribeGatewayCapabilityConfiguration	iotsitewise:RA:gateway/{gatewayId}
iotsitewise	DescribePortal	iotsitewise:RA:portal/{portalId}
iotsitewise	DescribeProject	iotsitewise:RA:project/{projectId}
iotsitewise	DescribeTimeSeries	iotsitewise:RA:asset/{assetId}
iotsitewise	DisassociateAssets	iotsitewise:RA:asset/{assetId}
iotsitewise	DisassociateTimeSeriesFromAssetProperty	iotsitewise:RA:asset/{assetId}
iotsitewise	ExecuteAction	iotsitewise:RA:asset/{resolveTo.assetId} iotsitewise:RA:computation-model/{targetResource.computationModelId}
iotsitewise	GetAssetPropertyAggregates	iotsitewise:RA:asset/{assetId}
iotsitewise	GetAssetPropertyValue	iotsitewise:RA:asset/{assetId}
iotsitewise	GetAssetPropertyValueHistory	iotsitewise:RA:asset/{assetId}
iotsitewise	GetInterpolatedAssetPropertyValues	iotsitewise:RA:asset/{assetId}
iotsitewise	ListAssetModelCompositeModels	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	ListAssetModelProperties	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	ListAssetProperties	iotsitewise:RA:asset/{assetId}
iotsitewise	ListAssetRelationships	iotsitewise:RA:asset/{assetId}
iotsitewise	ListAssets	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	ListAssociatedAssets	iotsitewise:RA:asset/{assetId}
iotsitewise	ListCompositionRelationships	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	ListComputationModelDataBindingUsages	iotsitewise:RA:asset-model/{dataBindingValueFilter.assetModel.assetModelId} iotsitewise:RA:asset/{dataBindingValueFilter.asset.assetId}
iotsitewise	ListComputationModelResolveToResources	iotsitewise:RA:computation-model/{computationModelId}
iotsitewise	ListDashboards	iotsitewise:RA:project/{projectId}
iotsitewise	ListProjectAssets	iotsitewise:RA:project/{projectId}
iotsitewise	ListProjects	iotsitewise:RA:portal/{portalId}
iotsitewise	ListTimeSeries	iotsitewise:RA:asset/{assetId}
iotsitewise	PutAssetModelInterfaceRelationship	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	UpdateAccessPolicy	iotsitewise:RA:access-policy/{accessPolicyId}
iotsitewise	UpdateAsset	iotsitewise:RA:asset/{assetId}
iotsitewise	UpdateAssetModel	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	UpdateAssetModelCompositeModel	iotsitewise:RA:asset-model/{assetModelId}
iotsitewise	UpdateAssetProperty	iotsitewise:RA:asset/{assetId}
iotsitewise	UpdateComputationModel	iotsitewise:RA:computation-model/{computationModelId}
iotsitewise	UpdateDashboard	iotsitewise:RA:dashboard/{dashboardId}
iotsitewise	UpdateDataset	iotsitewise:RA:dataset/{datasetId}
iotsitewise	UpdateGateway	iotsitewise:RA:gateway/{gatewayId}
iotsitewise	UpdateGatewayCapabilityConfiguration	iotsitewise:RA:gateway/{gatewayId}
iotsitewise	UpdatePortal	iotsitewise:RA:portal/{portalId}
iotsitewise	UpdateProject	iotsitewise:RA:project/{projectId}
iottwinmaker	BatchPutPropertyValues	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entries[].entityPropertyReference.entityId}
iottwinmaker	CancelMetadataTransferJob	iottwinmaker:RA:metadata-transfer-job/{metadataTransferJobId}
iottwinmaker	CreateComponentType	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	CreateEntity	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	CreateScene	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	CreateSyncJob	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	DeleteComponentType	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/component-type/{componentTypeId}
iottwinmaker	DeleteEntity	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entityId}
iottwinmaker	DeleteScene	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/scene/{sceneId}
iottwinmaker	DeleteSyncJob	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/sync-job/*
iottwinmaker	DeleteWorkspace	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	ExecuteQuery	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	GetComponentType	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/component-type/{componentTypeId}
iottwinmaker	GetEntity	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entityId}
iottwinmaker	GetMetadataTransferJob	iottwinmaker:RA:metadata-transfer-job/{metadataTransferJobId}
iottwinmaker	GetPropertyValue	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/component-type/{componentTypeId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entityId}
iottwinmaker	GetPropertyValueHistory	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/component-type/{componentTypeId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entityId}
iottwinmaker	GetScene	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/scene/{sceneId}
iottwinmaker	GetSyncJob	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/sync-job/*
iottwinmaker	GetWorkspace	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	ListComponents	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entityId}
iottwinmaker	ListComponentTypes	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	ListEntities	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	ListProperties	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entityId}
iottwinmaker	ListScenes	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	ListSyncJobs	iottwinmaker:RA:workspace/{workspaceId}
iottwinmaker	ListSyncResources	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/sync-job/*
iottwinmaker	UpdateComponentType	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/component-type/{componentTypeId}
iottwinmaker	UpdateEntity	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/entity/{entityId}
iottwinmaker	UpdateScene	iottwinmaker:RA:workspace/{workspaceId} iottwinmaker:RA:workspace/{workspaceId}/scene/{sceneId}
iottwinmaker	UpdateWorkspace	iottwinmaker:RA:workspace/{workspaceId}
iotwireless	AssociateMulticastGroupWithFuotaTask	iotwireless:RA:MulticastGroup/{multicastGroupId}
iotwireless	AssociateWirelessDeviceWithFuotaTask	iotwireless:RA:WirelessDevice/{wirelessDeviceId}
iotwireless	AssociateWirelessDeviceWithMulticastGroup	iotwireless:RA:WirelessDevice/{wirelessDeviceId}
iotwireless	CancelMulticastGroupSession	iotwireless:RA:MulticastGroup/{id}
iotwireless	CreateNetworkAnalyzerConfiguration	iotwireless:RA:MulticastGroup/{multicastGroups[]} iotwireless:RA:WirelessDevice/{wirelessDevices[]} iotwireless:RA:WirelessGateway/{wirelessGateways[]}
iotwireless	CreateWirelessDevice	iotwireless:RA:Destination/{destinationName} iotwireless:RA:DeviceProfile/{loRaWAN.deviceProfileId} iotwireless:RA:ServiceProfile/{loRaWAN.serviceProfileId}
iotwireless	CreateWirelessGatewayTask	iotwireless:RA:WirelessGateway/{id}
iotwireless	DeleteDestination	iotwireless:RA:Destination/{name}
iotwireless	DeleteDeviceProfile	iotwireless:RA:DeviceProfile/{id}
iotwireless	DeleteFuotaTask	iotwireless:RA:FuotaTask/{id}
iotwireless	DeleteMulticastGroup	iotwireless:RA:MulticastGroup/{id}
iotwireless	DeleteNetworkAnalyzerConfiguration	iotwireless:RA:NetworkAnalyzerConfiguration/{configurationName}
iotwireless	DeleteServiceProfile	iotwireless:RA:ServiceProfile/{id}
iotwireless	DeleteWirelessDevice	iotwireless:RA:WirelessDevice/{id}
iotwireless	DeleteWirelessDeviceImportTask	iotwireless:RA:ImportTask/{id}
iotwireless	DeleteWirelessGateway	iotwireless:RA:WirelessGateway/{id}
iotwireless	DeleteWirelessGatewayTask	iotwireless:RA:WirelessGateway/{id}
iotwireless	DeleteWirelessGatewayTaskDefinition	iotwireless:RA:WirelessGatewayTaskDefinition/{id}
iotwireless	DeregisterWirelessDevice	iotwireless:RA:WirelessDevice/{identifier}
iotwireless	DisassociateMulticastGroupFromFuotaTask	iotwireless:RA:MulticastGroup/{multicastGroupId}
iotwireless	DisassociateWirelessDeviceFromFuotaTask	iotwireless:RA:WirelessDevice/{wirelessDeviceId}
iotwireless	DisassociateWirelessDeviceFromMulticastGroup	iotwireless:RA:WirelessDevice/{wirelessDeviceId}
iotwireless	GetDestination	iotwireless:RA:Destination/{name}
iotwireless	GetDeviceProfile	iotwireless:RA:DeviceProfile/{id}
iotwireless	GetFuotaTask	iotwireless:RA:FuotaTask/{id}
iotwireless	GetMulticastGroup	iotwireless:RA:MulticastGroup/{id}
iotwireless	GetMulticastGroupSession	iotwireless:RA:MulticastGroup/{id}
iotwireless	GetNetworkAnalyzerConfiguration	iotwireless:RA:NetworkAnalyzerConfiguration/{configurationName}
iotwireless	GetServiceProfile	iotwireless:RA:ServiceProfile/{id}
iotwireless	GetWirelessDevice	iotwireless:RA:WirelessDevice/{identifier}
iotwireless	GetWirelessDeviceImportTask	iotwireless:RA:ImportTask/{id}
iotwireless	GetWirelessDeviceStatistics	iotwireless:RA:WirelessDevice/{wirelessDeviceId}
iotwireless	GetWirelessGateway	iotwireless:RA:WirelessGateway/{identifier}
iotwireless	GetWirelessGatewayCertificate	iotwireless:RA:WirelessGateway/{id}
iotwireless	GetWirelessGatewayFirmwareInformation	iotwireless:RA:WirelessGateway/{id}
iotwireless	GetWirelessGatewayStatistics	iotwireless:RA:WirelessGateway/{wirelessGatewayId}
iotwireless	GetWirelessGatewayTask	iotwireless:RA:WirelessGateway/{id}
iotwireless	GetWirelessGatewayTaskDefinition	iotwireless:RA:WirelessGatewayTaskDefinition/{id}
iotwireless	ListDevicesForWirelessDeviceImportTask	iotwireless:RA:ImportTask/{id}
iotwireless	ListMulticastGroupsByFuotaTask	iotwireless:RA:FuotaTask/{id}
iotwireless	SendDataToMulticastGroup	iotwireless:RA:MulticastGroup/{id}
iotwireless	SendDataToWirelessDevice	iotwireless:RA:WirelessDevice/{id}
iotwireless	StartBulkAssociateWirelessDeviceWithMulticastGroup	iotwireless:RA:MulticastGroup/{id}
iotwireless	StartBulkDisassociateWirelessDeviceFromMulticastGroup	iotwireless:RA:MulticastGroup/{id}
iotwireless	StartFuotaTask	iotwireless:RA:FuotaTask/{id}
iotwireless	StartMulticastGroupSession	iotwireless:RA:MulticastGroup/{id}
iotwireless	StartSingleWirelessDeviceImportTask	iotwireless:RA:Destination/{destinationName}
iotwireless	StartWirelessDeviceImportTask	iotwireless:RA:Destination/{destinationName}
iotwireless	TestWirelessDevice	iotwireless:RA:WirelessDevice/{id}
iotwireless	UpdateDestination	iotwireless:RA:Destination/{name}
iotwireless	UpdateFuotaTask	iotwireless:RA:FuotaTask/{id}
iotwireless	UpdateMulticastGroup	iotwireless:RA:MulticastGroup/{id}
iotwireless	UpdateNetworkAnalyzerConfiguration	iotwireless:RA:NetworkAnalyzerConfiguration/{configurationName}
iotwireless	UpdateWirelessDevice	iotwireless:RA:Destination/{destinationName} iotwireless:RA:DeviceProfile/{loRaWAN.deviceProfileId} iotwireless:RA:ServiceProfile/{loRaWAN.serviceProfileId} iotwireless:RA:WirelessDevice/{id}
iotwireless	UpdateWirelessDeviceImportTask	iotwireless:RA:ImportTask/{id}
iotwireless	UpdateWirelessGateway	iotwireless:RA:WirelessGateway/{id}
ivs	CreateChannel	ivs:RA:channel/*
ivs	CreateEncoderConfiguration	ivs:RA:encoder-configuration/*
ivs	CreateIngestConfiguration	ivs:RA:ingest-configuration/*
ivs	CreatePlaybackRestrictionPolicy	ivs:RA:playback-restriction-policy/*
ivs	CreateRecordingConfiguration	ivs:RA:recording-configuration/*
ivs	CreateStage	ivs:RA:stage/*
ivs	CreateStorageConfiguration	ivs:RA:storage-configuration/*
ivs	CreateStreamKey	ivs:RA:stream-key/*
ivs	ImportPlaybackKeyPair	ivs:RA:playback-key/*
ivs	ImportPublicKey	ivs:RA:public-key/*
ivschat	CreateChatToken	ivschat:RA:room/{roomIdentifier}
ivschat	CreateLoggingConfiguration	ivschat:RA:logging-configuration/*
ivschat	CreateRoom	ivschat:RA:room/*
ivschat	DeleteLoggingConfiguration	ivschat:RA:logging-configuration/{identifier}
ivschat	DeleteMessage	ivschat:RA:room/{roomIdentifier}
ivschat	DeleteRoom	ivschat:RA:room/{identifier}
ivschat	DisconnectUser	ivschat:RA:room/{roomIdentifier}
ivschat	GetLoggingConfiguration	ivschat:RA:logging-configuration/{identifier}
ivschat	GetRoom	ivschat:RA:room/{identifier}
ivschat	SendEvent	ivschat:RA:room/{roomIdentifier}
ivschat	UpdateLoggingConfiguration	ivschat:RA:logging-configuration/{identifier}
ivschat	UpdateRoom	ivschat:RA:room/{identifier}
kafka	CreateCluster	kafka:RA:cluster/{clusterName}/*
kafka	CreateClusterV2	kafka:RA:cluster/{clusterName}/*
kafka	CreateConfiguration	kafka:RA:configuration/{name}/*
kafka	CreateReplicator	kafka:RA:replicator/{replicatorName}/*
kafka	CreateTopic	kafka:RA:topic/{clusterArn|cluster}/{topicName}
kafka	CreateVpcConnection	kafka:RA:vpc-connection/*/*/*
kafka	DeleteTopic	kafka:RA:topic/{clusterArn|cluster}/{topicName}
kafka	DescribeTopic	kafka:RA:topic/{clusterArn|cluster}/{topicName}
kafka	DescribeTopicPartitions	kafka:RA:topic/{clusterArn|cluster}/{topicName}
kafka	UpdateTopic	kafka:RA:topic/{clusterArn|cluster}/{topicName}
kendra	AssociateEntitiesToExperience	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/{id}
kendra	AssociatePersonasToEntities	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/*
kendra	BatchDeleteDocument	kendra:RA:index/{indexId}
kendra	BatchDeleteFeaturedResultsSet	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/featured-results-set/{featuredResultsSetIds[]}
kendra	BatchGetDocumentStatus	kendra:RA:index/{indexId}
kendra	BatchPutDocument	kendra:RA:index/{indexId}
kendra	ClearQuerySuggestions	kendra:RA:index/{indexId}
kendra	CreateAccessControlConfiguration	kendra:RA:index/{indexId}
kendra	CreateDataSource	kendra:RA:index/{indexId}
kendra	CreateExperience	kendra:RA:index/{indexId}
kendra	CreateFaq	kendra:RA:index/{indexId}
kendra	CreateFeaturedResultsSet	kendra:RA:index/{indexId}
kendra	CreateQuerySuggestionsBlockList	kendra:RA:index/{indexId}
kendra	CreateThesaurus	kendra:RA:index/{indexId}
kendra	DeleteAccessControlConfiguration	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/access-control-configuration/{id}
kendra	DeleteDataSource	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{id}
kendra	DeleteExperience	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/{id}
kendra	DeleteFaq	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/faq/{id}
kendra	DeleteIndex	kendra:RA:index/{id}
kendra	DeletePrincipalMapping	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{dataSourceId}
kendra	DeleteQuerySuggestionsBlockList	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/query-suggestions-block-list/{id}
kendra	DeleteThesaurus	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/thesaurus/{id}
kendra	DescribeAccessControlConfiguration	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/access-control-configuration/{id}
kendra	DescribeDataSource	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{id}
kendra	DescribeExperience	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/{id}
kendra	DescribeFaq	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/faq/{id}
kendra	DescribeFeaturedResultsSet	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/featured-results-set/{featuredResultsSetId}
kendra	DescribeIndex	kendra:RA:index/{id}
kendra	DescribePrincipalMapping	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{dataSourceId}
kendra	DescribeQuerySuggestionsBlockList	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/query-suggestions-block-list/{id}
kendra	DescribeQuerySuggestionsConfig	kendra:RA:index/{indexId}
kendra	DescribeThesaurus	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/thesaurus/{id}
kendra	DisassociateEntitiesFromExperience	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/{id}
kendra	DisassociatePersonasFromEntities	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/*
kendra	GetQuerySuggestions	kendra:RA:index/{indexId}
kendra	GetSnapshots	kendra:RA:index/{indexId}
kendra	ListAccessControlConfigurations	kendra:RA:index/{indexId}
kendra	ListDataSources	kendra:RA:index/{indexId}
kendra	ListDataSourceSyncJobs	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{id}
kendra	ListEntityPersonas	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/*
kendra	ListExperienceEntities	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/experience/{id}
kendra	ListExperiences	kendra:RA:index/{indexId}
kendra	ListFaqs	kendra:RA:index/{indexId}
kendra	ListFeaturedResultsSets	kendra:RA:index/{indexId}
kendra	ListGroupsOlderThanOrderingId	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{dataSourceId}
kendra	ListQuerySuggestionsBlockLists	kendra:RA:index/{indexId}
kendra	ListThesauri	kendra:RA:index/{indexId}
kendra	PutPrincipalMapping	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{dataSourceId}
kendra	Query	kendra:RA:index/{indexId}
kendra	Retrieve	kendra:RA:index/{indexId}
kendra	StartDataSourceSyncJob	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{id}
kendra	StopDataSourceSyncJob	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{id}
kendra	SubmitFeedback	kendra:RA:index/{indexId}
kendra	UpdateAccessControlConfiguration	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/access-control-configuration/{id}
kendra	UpdateDataSource	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/data-source/{id}
kendra	UpdateExperience	kendra:RA:index/{indexId}
kendra	UpdateFeaturedResultsSet	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/featured-results-set/{featuredResultsSetId}
kendra	UpdateIndex	kendra:RA:index/{id}
kendra	UpdateQuerySuggestionsBlockList	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/query-suggestions-block-list/{id}
kendra	UpdateQuerySuggestionsConfig	kendra:RA:index/{indexId}
kendra	UpdateThesaurus	kendra:RA:index/{indexId} kendra:RA:index/{indexId}/thesaurus/{id}
kendra-ranking	DeleteRescoreExecutionPlan	kendra-ranking:RA:rescore-execution-plan/{id}
kendra-ranking	DescribeRescoreExecutionPlan	kendra-ranking:RA:rescore-execution-plan/{id}
kendra-ranking	Rescore	kendra-ranking:RA:rescore-execution-plan/{rescoreExecutionPlanId}
kendra-ranking	UpdateRescoreExecutionPlan	kendra-ranking:RA:rescore-execution-plan/{id}
kinesis	AddTagsToStream	kinesis:RA:stream/{streamName}
kinesis	CreateStream	kinesis:RA:stream/{streamName}
kinesis	DecreaseStreamRetentionPeriod	kinesis:RA:stream/{streamName}
kinesis	DeleteResourcePolicy	kinesis:RA:stream/{streamId}
kinesis	DeleteStream	kinesis:RA:stream/{streamName}
kinesis	DescribeStream	kinesis:RA:stream/{streamName}
kinesis	DescribeStreamSummary	kinesis:RA:stream/{streamName}
kinesis	GetRecords	kinesis:RA:stream/{streamId}
kinesis	GetResourcePolicy	kinesis:RA:stream/{streamId}
kinesis	GetShardIterator	kinesis:RA:stream/{streamName}
kinesis	IncreaseStreamRetentionPeriod	kinesis:RA:stream/{streamName}
kinesis	ListShards	kinesis:RA:stream/{streamName}
kinesis	ListStreamConsumers	kinesis:RA:stream/{streamId}
kinesis	ListTagsForResource	kinesis:RA:stream/{streamId}
kinesis	ListTagsForStream	kinesis:RA:stream/{streamName}
kinesis	MergeShards	kinesis:RA:stream/{streamName}
kinesis	PutRecord	kinesis:RA:stream/{streamName}
kinesis	PutRecords	kinesis:RA:stream/{streamName}
kinesis	PutResourcePolicy	kinesis:RA:stream/{streamId}
kinesis	RegisterStreamConsumer	kinesis:RA:stream/{streamId}
kinesis	RemoveTagsFromStream	kinesis:RA:stream/{streamName}
kinesis	SplitShard	kinesis:RA:stream/{streamName}
kinesis	StartStreamEncryption	kinesis:RA:stream/{streamName} kms:RA:{keyId|key}
kinesis	StopStreamEncryption	kinesis:RA:stream/{streamName} kms:RA:{keyId|key}
kinesis	TagResource	kinesis:RA:stream/{streamId}
kinesis	UntagResource	kinesis:RA:stream/{streamId}
kinesis	UpdateMaxRecordSize	kinesis:RA:stream/{streamId}
kinesis	UpdateStreamWarmThroughput	kinesis:RA:stream/{streamName}
kinesisanalytics	AddApplicationCloudWatchLoggingOption	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	AddApplicationInput	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	AddApplicationInputProcessingConfiguration	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	AddApplicationOutput	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	AddApplicationReferenceDataSource	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	AddApplicationVpcConfiguration	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	CreateApplicationPresignedUrl	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	CreateApplicationSnapshot	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DeleteApplication	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DeleteApplicationCloudWatchLoggingOption	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DeleteApplicationInputProcessingConfiguration	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DeleteApplicationOutput	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DeleteApplicationReferenceDataSource	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DeleteApplicationSnapshot	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DeleteApplicationVpcConfiguration	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DescribeApplication	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DescribeApplicationOperation	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DescribeApplicationSnapshot	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	DescribeApplicationVersion	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	ListApplicationOperations	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	ListApplicationSnapshots	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	ListApplicationVersions	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	RollbackApplication	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	StartApplication	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	StopApplication	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	UpdateApplication	kinesisanalytics:RA:application/{applicationName}
kinesisanalytics	UpdateApplicationMaintenanceConfiguration	kinesisanalytics:RA:application/{applicationName}
kinesisvideo	CreateSignalingChannel	kinesisvideo:RA:channel/{channelName}/*
kinesisvideo	CreateStream	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	DeleteEdgeConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	DescribeEdgeConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	DescribeImageGenerationConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	DescribeMappedResourceConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	DescribeMediaStorageConfiguration	kinesisvideo:RA:channel/{channelName}/*
kinesisvideo	DescribeNotificationConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	DescribeSignalingChannel	kinesisvideo:RA:channel/{channelName}/*
kinesisvideo	DescribeStream	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	DescribeStreamStorageConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	GetClip	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	GetDASHStreamingSessionURL	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	GetDataEndpoint	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	GetHLSStreamingSessionURL	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	GetImages	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	GetMedia	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	GetMediaForFragmentList	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	ListFragments	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	ListTagsForStream	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	StartEdgeConfigurationUpdate	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	TagStream	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	UntagStream	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	UpdateDataRetention	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	UpdateImageGenerationConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	UpdateNotificationConfiguration	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	UpdateStream	kinesisvideo:RA:stream/{streamName}/*
kinesisvideo	UpdateStreamStorageConfiguration	kinesisvideo:RA:stream/{streamName}/*
kms	CancelKeyDeletion	kms:RA:{keyId|key}
kms	CreateAlias	kms:RA:{aliasName}
kms	CreateGrant	kms:RA:{keyId|key}
kms	Decrypt	kms:RA:{keyId|key}
kms	DeleteAlias	kms:RA:{aliasName}
kms	DeleteImportedKeyMaterial	kms:RA:{keyId|key}
kms	DeriveSharedSecret	kms:RA:{keyId|key}
kms	DescribeKey	kms:RA:{keyId|key}
kms	DisableKey	kms:RA:{keyId|key}
kms	DisableKeyRotation	kms:RA:{keyId|key}
kms	EnableKey	kms:RA:{keyId|key}
kms	EnableKeyRotation	kms:RA:{keyId|key}
kms	Encrypt	kms:RA:{keyId|key}
kms	GenerateDataKey	kms:RA:{keyId|key}
kms	GenerateDataKeyPair	kms:RA:{keyId|key}
kms	GenerateDataKeyPairWithoutPlaintext	kms:RA:{keyId|key}
kms	GenerateDataKeyWithoutPlaintext	kms:RA:{keyId|key}
kms	GenerateMac	kms:RA:{keyId|key}
kms	GetKeyPolicy	kms:RA:{keyId|key}
kms	GetKeyRotationStatus	kms:RA:{keyId|key}
kms	GetParametersForImport	kms:RA:{keyId|key}
kms	GetPublicKey	kms:RA:{keyId|key}
kms	ImportKeyMaterial	kms:RA:{keyId|key}
kms	ListGrants	kms:RA:{keyId|key}
kms	ListKeyPolicies	kms:RA:{keyId|key}
kms	ListKeyRotations	kms:RA:{keyId|key}
kms	ListResourceTags	kms:RA:{keyId|key}
kms	PutKeyPolicy	kms:RA:{keyId|key}
kms	ReplicateKey	kms:RA:{keyId|key}
kms	RetireGrant	kms:RA:{keyId|key}
kms	RevokeGrant	kms:RA:{keyId|key}
kms	RotateKeyOnDemand	kms:RA:{keyId|key}
kms	ScheduleKeyDeletion	kms:RA:{keyId|key}
kms	Sign	kms:RA:{keyId|key}
kms	TagResource	kms:RA:{keyId|key}
kms	UntagResource	kms:RA:{keyId|key}
kms	UpdateAlias	kms:RA:{aliasName}
kms	UpdateKeyDescription	kms:RA:{keyId|key}
kms	UpdatePrimaryRegion	kms:RA:{keyId|key}
kms	Verify	kms:RA:{keyId|key}
kms	VerifyMac	kms:RA:{keyId|key}
lambda	AddLayerVersionPermission	lambda:RA:layer:{layerName}:*
lambda	AddPermission	lambda:RA:function:{functionName}
lambda	CreateAlias	lambda:RA:function:{functionName}
lambda	CreateCapacityProvider	lambda:RA:capacity-provider:{capacityProviderName}
lambda	CreateFunction	lambda:RA:function:{functionName}
lambda	CreateFunctionUrlConfig	lambda:RA:function:{functionName}
lambda	DeleteAlias	lambda:RA:function:{functionName}
lambda	DeleteCapacityProvider	lambda:RA:capacity-provider:{capacityProviderName}
lambda	DeleteEventSourceMapping	lambda:RA:event-source-mapping:{uUID}
lambda	DeleteFunction	lambda:RA:function:{functionName}
lambda	DeleteFunctionCodeSigningConfig	lambda:RA:function:{functionName}
lambda	DeleteFunctionConcurrency	lambda:RA:function:{functionName}
lambda	DeleteFunctionEventInvokeConfig	lambda:RA:function:{functionName}
lambda	DeleteFunctionUrlConfig	lambda:RA:function:{functionName}
lambda	DeleteLayerVersion	lambda:RA:layer:{layerName}:*
lambda	DeleteProvisionedConcurrencyConfig	lambda:RA:function:{functionName|function}:{qualifier}
lambda	GetAlias	lambda:RA:function:{functionName}
lambda	GetCapacityProvider	lambda:RA:capacity-provider:{capacityProviderName}
lambda	GetEventSourceMapping	lambda:RA:event-source-mapping:{uUID}
lambda	GetFunction	lambda:RA:function:{functionName}
lambda	GetFunctionCodeSigningConfig	lambda:RA:function:{functionName}
lambda	GetFunctionConcurrency	lambda:RA:function:{functionName}
lambda	GetFunctionConfiguration	lambda:RA:function:{functionName}
lambda	GetFunctionEventInvokeConfig	lambda:RA:function:{functionName}
lambda	GetFunctionRecursionConfig	lambda:RA:function:{functionName}
lambda	GetFunctionScalingConfig	lambda:RA:function:{functionName}
lambda	GetFunctionUrlConfig	lambda:RA:function:{functionName}
lambda	GetLayerVersion	lambda:RA:layer:{layerName}:*
lambda	GetLayerVersionPolicy	lambda:RA:layer:{layerName}:*
lambda	GetPolicy	lambda:RA:function:{functionName}
lambda	GetProvisionedConcurrencyConfig	lambda:RA:function:{functionName|function}:{qualifier}
lambda	GetRuntimeManagementConfig	lambda:RA:function:{functionName}
lambda	Invoke	lambda:RA:function:{functionName}
lambda	InvokeAsync	lambda:RA:function:{functionName}
lambda	InvokeWithResponseStream	lambda:RA:function:{functionName}
lambda	ListAliases	lambda:RA:function:{functionName}
lambda	ListDurableExecutionsByFunction	lambda:RA:function:{functionName}
lambda	ListFunctionEventInvokeConfigs	lambda:RA:function:{functionName}
lambda	ListFunctionUrlConfigs	lambda:RA:function:{functionName}
lambda	ListFunctionVersionsByCapacityProvider	lambda:RA:capacity-provider:{capacityProviderName}
lambda	ListProvisionedConcurrencyConfigs	lambda:RA:function:{functionName}
lambda	ListVersionsByFunction	lambda:RA:function:{functionName}
lambda	PublishLayerVersion	lambda:RA:layer:{layerName}
lambda	PublishVersion	lambda:RA:function:{functionName}
lambda	PutFunctionCodeSigningConfig	lambda:RA:function:{functionName}
lambda	PutFunctionConcurrency	lambda:RA:function:{functionName}
lambda	PutFunctionEventInvokeConfig	lambda:RA:function:{functionName}
lambda	PutFunctionRecursionConfig	lambda:RA:function:{functionName}
lambda	PutFunctionScalingConfig	lambda:RA:function:{functionName}
lambda	PutProvisionedConcurrencyConfig	lambda:RA:function:{functionName|function}:{qualifier}
lambda	PutRuntimeManagementConfig	lambda:RA:function:{functionName}
lambda	RemoveLayerVersionPermission	lambda:RA:layer:{layerName}:*
lambda	RemovePermission	lambda:RA:function:{functionName}
lambda	UpdateAlias	lambda:RA:function:{functionName}
lambda	UpdateCapacityProvider	lambda:RA:capacity-provider:{capacityProviderName}
lambda	UpdateEventSourceMapping	lambda:RA:event-source-mapping:{uUID}
lambda	UpdateFunctionCode	lambda:RA:function:{functionName}
lambda	UpdateFunctionConfiguration	lambda:RA:function:{functionName}
lambda	UpdateFunctionEventInvokeConfig	lambda:RA:function:{functionName}
lambda	UpdateFunctionUrlConfig	lambda:RA:function:{functionName}
launchwizard	CreateDeployment	launchwizard:RA:deployment/*
launchwizard	DeleteDeployment	launchwizard:RA:deployment/{deploymentId}
launchwizard	GetDeployment	launchwizard:RA:deployment/{deploymentId}
launchwizard	UpdateDeployment	launchwizard:RA:deployment/{deploymentId}
lex	BatchCreateCustomVocabularyItem	lex:RA:bot/{botId}
lex	BatchDeleteCustomVocabularyItem	lex:RA:bot/{botId}
lex	BatchUpdateCustomVocabularyItem	lex:RA:bot/{botId}
lex	BuildBotLocale	lex:RA:bot/{botId}
lex	CreateBot	lex:RA:bot/*
lex	CreateBotAlias	lex:RA:bot-alias/{botId}/*
lex	CreateBotLocale	lex:RA:bot/{botId}
lex	CreateBotReplica	lex:RA:bot/{botId}
lex	CreateBotVersion	lex:RA:bot/{botId}
lex	CreateExport	lex:RA:bot/{resourceSpecification.botExportSpecification.botId} lex:RA:test-set/{resourceSpecification.testSetExportSpecification.testSetId}
lex	CreateIntent	lex:RA:bot/{botId}
lex	CreateIntentVersion	lex:RA:intent:{name}:*
lex	CreateSlot	lex:RA:bot/{botId}
lex	CreateSlotType	lex:RA:bot/{botId}
lex	CreateSlotTypeVersion	lex:RA:slottype:{name}:*
lex	CreateTestSetDiscrepancyReport	lex:RA:test-set/{testSetId}
lex	DeleteBot	lex:RA:bot-alias/{botId}/* lex:RA:bot/{botId}
lex	DeleteBotAlias	lex:RA:bot-alias/{botId}/{botAliasId}
lex	DeleteBotAnalyzerRecommendation	lex:RA:bot/{botId}
lex	DeleteBotChannelAssociation	lex:RA:bot-channel:{botName}:{botAlias}:{name}
lex	DeleteBotLocale	lex:RA:bot/{botId}
lex	DeleteBotReplica	lex:RA:bot/{botId}
lex	DeleteBotVersion	lex:RA:bot/{botId}
lex	DeleteCustomVocabulary	lex:RA:bot/{botId}
lex	DeleteIntent	lex:RA:bot/{botId}
lex	DeleteIntentVersion	lex:RA:intent:{name}:*
lex	DeleteSession	lex:RA:bot-alias/{botId}/{botAliasId} lex:RA:bot:{botName}:{botAlias}
lex	DeleteSlot	lex:RA:bot/{botId}
lex	DeleteSlotType	lex:RA:bot/{botId}
lex	DeleteSlotTypeVersion	lex:RA:slottype:{name}:*
lex	DeleteTestSet	lex:RA:test-set/{testSetId}
lex	DeleteUtterances	lex:RA:bot/{botId}
lex	DescribeBot	lex:RA:bot/{botId}
lex	DescribeBotAlias	lex:RA:bot-alias/{botId}/{botAliasId}
lex	DescribeBotAnalyzerRecommendation	lex:RA:bot/{botId}
lex	DescribeBotLocale	lex:RA:bot/{botId}
lex	DescribeBotRecommendation	lex:RA:bot/{botId}
lex	DescribeBotReplica	lex:RA:bot/{botId}
lex	DescribeBotResourceGeneration	lex:RA:bot/{botId}
lex	DescribeBotVersion	lex:RA:bot/{botId}
lex	DescribeCustomVocabularyMetadata	lex:RA:bot/{botId}
lex	DescribeIntent	lex:RA:bot/{botId}
lex	DescribeSlot	lex:RA:bot/{botId}
lex	DescribeSlotType	lex:RA:bot/{botId}
lex	DescribeTestSet	lex:RA:test-set/{testSetId}
lex	GenerateBotElement	lex:RA:bot/{botId}
lex	GetBot	lex:RA:bot:{name}:*
lex	GetBotChannelAssociation	lex:RA:bot-channel:{botName}:{botAlias}:{name}
lex	GetBotChannelAssociations	lex:RA:bot-channel:{botName}:{botAlias}:*
lex	GetBotVersions	lex:RA:bot:{name}:*
lex	GetExport	lex:RA:bot:{name}:*
lex	GetIntent	lex:RA:intent:{name}:*
lex	GetIntentVersions	lex:RA:intent:{name}:*
lex	GetSession	lex:RA:bot-alias/{botId}/{botAliasId} lex:RA:bot:{botName}:{botAlias}
lex	GetSlotType	lex:RA:slottype:{name}:*
lex	GetSlotTypeVersions	lex:RA:slottype:{name}:*
lex	GetUtterancesView	lex:RA:bot:{botName}:{botVersions[]}
lex	ListAggregatedUtterances	lex:RA:bot/{botId}
lex	ListBotAliases	lex:RA:bot/{botId}
lex	ListBotAliasReplicas	lex:RA:bot/{botId}
lex	ListBotLocales	lex:RA:bot/{botId}
lex	ListBotRecommendations	lex:RA:bot/{botId}
lex	ListBotReplicas	lex:RA:bot/{botId}
lex	ListBotResourceGenerations	lex:RA:bot/{botId}
lex	ListBotVersionReplicas	lex:RA:bot/{botId}
lex	ListBotVersions	lex:RA:bot/{botId}
lex	ListCustomVocabularyItems	lex:RA:bot/{botId}
lex	ListIntentMetrics	lex:RA:bot/{botId}
lex	ListIntentPaths	lex:RA:bot/{botId}
lex	ListIntents	lex:RA:bot/{botId}
lex	ListIntentStageMetrics	lex:RA:bot/{botId}
lex	ListRecommendedIntents	lex:RA:bot/{botId}
lex	ListSessionAnalyticsData	lex:RA:bot/{botId}
lex	ListSessionMetrics	lex:RA:bot/{botId}
lex	ListSlots	lex:RA:bot/{botId}
lex	ListSlotTypes	lex:RA:bot/{botId}
lex	ListTestSetRecords	lex:RA:test-set/{testSetId}
lex	PostContent	lex:RA:bot:{botName}:{botAlias}
lex	PostText	lex:RA:bot:{botName}:{botAlias}
lex	PutBot	lex:RA:bot:{name}:*
lex	PutIntent	lex:RA:intent:{name}:*
lex	PutSession	lex:RA:bot-alias/{botId}/{botAliasId} lex:RA:bot:{botName}:{botAlias}
lex	PutSlotType	lex:RA:slottype:{name}:*
lex	RecognizeText	lex:RA:bot-alias/{botId}/{botAliasId}
lex	RecognizeUtterance	lex:RA:bot-alias/{botId}/{botAliasId}
lex	SearchAssociatedTranscripts	lex:RA:bot/{botId}
lex	StartBotAnalyzer	lex:RA:bot/{botId}
lex	StartBotRecommendation	lex:RA:bot/{botId}
lex	StartBotResourceGeneration	lex:RA:bot/{botId}
lex	StartConversation	lex:RA:bot-alias/{botId}/{botAliasId}
lex	StartImport	lex:RA:bot-alias/{resourceSpecification.botLocaleImportSpecification.botId}/* lex:RA:bot/{resourceSpecification.botLocaleImportSpecification.botId}
lex	StartTestExecution	lex:RA:test-set/{testSetId}
lex	StopBotAnalyzer	lex:RA:bot/{botId}
lex	StopBotRecommendation	lex:RA:bot/{botId}
lex	UpdateBot	lex:RA:bot/{botId}
lex	UpdateBotAlias	lex:RA:bot-alias/{botId}/{botAliasId}
lex	UpdateBotLocale	lex:RA:bot/{botId}
lex	UpdateBotRecommendation	lex:RA:bot/{botId}
lex	UpdateIntent	lex:RA:bot/{botId}
lex	UpdateSlot	lex:RA:bot/{botId}
lex	UpdateSlotType	lex:RA:bot/{botId}
lex	UpdateTestSet	lex:RA:test-set/{testSetId}
logs	AssociateKmsKey	logs:RA:log-group:{logGroupName}
logs	CreateDelivery	logs:RA:delivery-source:{deliverySourceName} logs:RA:delivery:*
logs	CreateExportTask	logs:RA:log-group:{logGroupName}
logs	CreateLogGroup	logs:RA:log-group:{logGroupName}
logs	CreateLogStream	logs:RA:log-group:{logGroupName}:log-stream:{logStreamName}
logs	CreateLookupTable	logs:RA:lookup-table:{lookupTableName}
logs	CreateScheduledQuery	logs:RA:scheduled-query:*
logs	DeleteDataProtectionPolicy	logs:RA:log-group:{logGroupIdentifier}
logs	DeleteDelivery	logs:RA:delivery:{id}
logs	DeleteDeliveryDestination	logs:RA:delivery-destination:{name}
logs	DeleteDeliveryDestinationPolicy	logs:RA:delivery-destination:{deliveryDestinationName}
logs	DeleteDeliverySource	logs:RA:delivery-destination:{name}
logs	DeleteDestination	logs:RA:destination:{destinationName}
logs	DeleteLogGroup	logs:RA:log-group:{logGroupName}
logs	DeleteLogStream	logs:RA:log-group:{logGroupName}:log-stream:{logStreamName}
logs	DeleteMetricFilter	logs:RA:log-group:{logGroupName}
logs	DeleteRetentionPolicy	logs:RA:log-group:{logGroupName}
logs	DeleteScheduledQuery	logs:RA:scheduled-query:{identifier}
logs	DeleteSubscriptionFilter	logs:RA:log-group:{logGroupName}
logs	DeleteTransformer	logs:RA:log-group:{logGroupIdentifier}
logs	DescribeLogStreams	logs:RA:log-group:{logGroupName}
logs	DescribeMetricFilters	logs:RA:log-group:{logGroupName}
logs	DescribeSubscriptionFilters	logs:RA:log-group:{logGroupName}
logs	DisassociateKmsKey	logs:RA:log-group:{logGroupName}
logs	FilterLogEvents	logs:RA:log-group:{logGroupName}
logs	GetDataProtectionPolicy	logs:RA:log-group:{logGroupIdentifier}
logs	GetDelivery	logs:RA:delivery:{id}
logs	GetDeliveryDestination	logs:RA:delivery-destination:{name}
logs	GetDeliveryDestinationPolicy	logs:RA:delivery-destination:{deliveryDestinationName}
logs	GetDeliverySource	logs:RA:delivery-source:{name}
logs	GetLogEvents	logs:RA:log-group:{logGroupName}:log-stream:{logStreamName}
logs	GetLogGroupFields	logs:RA:log-group:{logGroupName}
logs	GetScheduledQuery	logs:RA:scheduled-query:{identifier}
logs	GetScheduledQueryHistory	logs:RA:scheduled-query:{identifier}
logs	GetTransformer	logs:RA:log-group:{logGroupIdentifier}
logs	ListTagsLogGroup	logs:RA:log-group:{logGroupName}
logs	PutBearerTokenAuthentication	logs:RA:log-group:{logGroupIdentifier}
logs	PutDataProtectionPolicy	logs:RA:log-group:{logGroupIdentifier}
logs	PutDeliveryDestination	logs:RA:delivery-destination:{name}
logs	PutDeliveryDestinationPolicy	logs:RA:delivery-destination:{deliveryDestinationName}
logs	PutDeliverySource	logs:RA:delivery-source:{name}
logs	PutDestination	logs:RA:destination:{destinationName}
logs	PutDestinationPolicy	logs:RA:destination:{destinationName}
logs	PutLogEvents	logs:RA:log-group:{logGroupName}:log-stream:{logStreamName}
logs	PutLogGroupDeletionProtection	logs:RA:log-group:{logGroupIdentifier}
logs	PutMetricFilter	logs:RA:log-group:{logGroupName}
logs	PutRetentionPolicy	logs:RA:log-group:{logGroupName}
logs	PutSubscriptionFilter	logs:RA:log-group:{logGroupName}
logs	PutTransformer	logs:RA:log-group:{logGroupIdentifier}
logs	StartLiveTail	logs:RA:log-group:{logGroupIdentifiers[]}
logs	StartQuery	logs:RA:log-group:{logGroupName}
logs	TagLogGroup	logs:RA:log-group:{logGroupName}
logs	UntagLogGroup	logs:RA:log-group:{logGroupName}
logs	UpdateScheduledQuery	logs:RA:scheduled-query:{identifier}
lookoutequipment	CreateDataset	lookoutequipment:RA:dataset/{datasetName}/*
lookoutequipment	CreateInferenceScheduler	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/* lookoutequipment:RA:model/{modelName}/*
lookoutequipment	CreateLabel	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	CreateLabelGroup	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	CreateModel	lookoutequipment:RA:dataset/{datasetName}/* lookoutequipment:RA:label-group/{labelsInputConfiguration.labelGroupName}/* lookoutequipment:RA:model/{modelName}/*
lookoutequipment	CreateRetrainingScheduler	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	DeleteDataset	lookoutequipment:RA:dataset/{datasetName}/*
lookoutequipment	DeleteInferenceScheduler	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/*
lookoutequipment	DeleteLabel	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	DeleteLabelGroup	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	DeleteModel	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	DeleteRetrainingScheduler	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	DescribeDataset	lookoutequipment:RA:dataset/{datasetName}/*
lookoutequipment	DescribeInferenceScheduler	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/*
lookoutequipment	DescribeLabel	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	DescribeLabelGroup	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	DescribeModel	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	DescribeRetrainingScheduler	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	ImportDataset	lookoutequipment:RA:dataset/{datasetName}/*
lookoutequipment	ImportModelVersion	lookoutequipment:RA:dataset/{datasetName}/* lookoutequipment:RA:label-group/{labelsInputConfiguration.labelGroupName}/* lookoutequipment:RA:model/{modelName}/*
lookoutequipment	ListDataIngestionJobs	lookoutequipment:RA:dataset/{datasetName}/*
lookoutequipment	ListInferenceEvents	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/*
lookoutequipment	ListInferenceExecutions	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/*
lookoutequipment	ListLabels	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	ListModelVersions	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	ListSensorStatistics	lookoutequipment:RA:dataset/{datasetName}/*
lookoutequipment	StartDataIngestionJob	lookoutequipment:RA:dataset/{datasetName}/*
lookoutequipment	StartInferenceScheduler	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/*
lookoutequipment	StartRetrainingScheduler	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	StopInferenceScheduler	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/*
lookoutequipment	StopRetrainingScheduler	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	UpdateActiveModelVersion	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	UpdateInferenceScheduler	lookoutequipment:RA:inference-scheduler/{inferenceSchedulerName}/*
lookoutequipment	UpdateLabelGroup	lookoutequipment:RA:label-group/{labelGroupName}/*
lookoutequipment	UpdateModel	lookoutequipment:RA:model/{modelName}/*
lookoutequipment	UpdateRetrainingScheduler	lookoutequipment:RA:model/{modelName}/*
m2	CancelBatchJobExecution	m2:RA:app/{applicationId}
m2	CreateDataSetExportTask	m2:RA:app/{applicationId}
m2	CreateDataSetImportTask	m2:RA:app/{applicationId}
m2	CreateDeployment	m2:RA:app/{applicationId} m2:RA:env/{environmentId}
m2	DeleteApplication	m2:RA:app/{applicationId}
m2	DeleteApplicationFromEnvironment	m2:RA:app/{applicationId}
m2	DeleteEnvironment	m2:RA:env/{environmentId}
m2	GetApplication	m2:RA:app/{applicationId}
m2	GetApplicationVersion	m2:RA:app/{applicationId}
m2	GetBatchJobExecution	m2:RA:app/{applicationId}
m2	GetDataSetDetails	m2:RA:app/{applicationId}
m2	GetDataSetExportTask	m2:RA:app/{applicationId}
m2	GetDataSetImportTask	m2:RA:app/{applicationId}
m2	GetDeployment	m2:RA:app/{applicationId}
m2	GetEnvironment	m2:RA:env/{environmentId}
m2	ListApplicationVersions	m2:RA:app/{applicationId}
m2	ListBatchJobDefinitions	m2:RA:app/{applicationId}
m2	ListBatchJobExecutions	m2:RA:app/{applicationId}
m2	ListBatchJobRestartPoints	m2:RA:app/{applicationId}
m2	ListDataSetExportHistory	m2:RA:app/{applicationId}
m2	ListDataSetImportHistory	m2:RA:app/{applicationId}
m2	ListDataSets	m2:RA:app/{applicationId}
m2	ListDeployments	m2:RA:app/{applicationId}
m2	StartApplication	m2:RA:app/{applicationId}
m2	StartBatchJob	m2:RA:app/{applicationId}
m2	StopApplication	m2:RA:app/{applicationId}
m2	UpdateApplication	m2:RA:app/{applicationId}
m2	UpdateEnvironment	m2:RA:env/{environmentId}
machinelearning	CreateBatchPrediction	machinelearning:RA:batchprediction/{batchPredictionId} machinelearning:RA:mlmodel/{mLModelId}
machinelearning	CreateDataSourceFromRDS	machinelearning:RA:datasource/{dataSourceId}
machinelearning	CreateDataSourceFromRedshift	machinelearning:RA:datasource/{dataSourceId}
machinelearning	CreateDataSourceFromS3	machinelearning:RA:datasource/{dataSourceId}
machinelearning	CreateEvaluation	machinelearning:RA:evaluation/{evaluationId} machinelearning:RA:mlmodel/{mLModelId}
machinelearning	CreateMLModel	machinelearning:RA:mlmodel/{mLModelId}
machinelearning	CreateRealtimeEndpoint	machinelearning:RA:mlmodel/{mLModelId}
machinelearning	DeleteBatchPrediction	machinelearning:RA:batchprediction/{batchPredictionId}
machinelearning	DeleteDataSource	machinelearning:RA:datasource/{dataSourceId}
machinelearning	DeleteEvaluation	machinelearning:RA:evaluation/{evaluationId}
machinelearning	DeleteMLModel	machinelearning:RA:mlmodel/{mLModelId}
machinelearning	DeleteRealtimeEndpoint	machinelearning:RA:mlmodel/{mLModelId}
machinelearning	GetBatchPrediction	machinelearning:RA:batchprediction/{batchPredictionId}
machinelearning	GetDataSource	machinelearning:RA:datasource/{dataSourceId}
machinelearning	GetMLModel	machinelearning:RA:mlmodel/{mLModelId}
machinelearning	Predict	machinelearning:RA:mlmodel/{mLModelId}
machinelearning	UpdateBatchPrediction	machinelearning:RA:batchprediction/{batchPredictionId}
machinelearning	UpdateDataSource	machinelearning:RA:datasource/{dataSourceId}
machinelearning	UpdateEvaluation	machinelearning:RA:evaluation/{evaluationId}
machinelearning	UpdateMLModel	machinelearning:RA:mlmodel/{mLModelId}
macie2	CreateClassificationJob	macie2:RA:classification-job/*
macie2	CreateCustomDataIdentifier	macie2:RA:custom-data-identifier/*
macie2	CreateFindingsFilter	macie2:RA:findings-filter/*
macie2	CreateMember	macie2:RA:member/*
macie2	DeleteAllowList	macie2:RA:allow-list/{id}
macie2	DeleteCustomDataIdentifier	macie2:RA:custom-data-identifier/{id}
macie2	DeleteFindingsFilter	macie2:RA:findings-filter/{id}
macie2	DeleteMember	macie2:RA:member/{id}
macie2	DescribeClassificationJob	macie2:RA:classification-job/{jobId}
macie2	DisassociateMember	macie2:RA:member/{id}
macie2	GetAllowList	macie2:RA:allow-list/{id}
macie2	GetCustomDataIdentifier	macie2:RA:custom-data-identifier/{id}
macie2	GetFindingsFilter	macie2:RA:findings-filter/{id}
macie2	GetMember	macie2:RA:member/{id}
macie2	UpdateAllowList	macie2:RA:allow-list/{id}
macie2	UpdateClassificationJob	macie2:RA:classification-job/{jobId}
macie2	UpdateFindingsFilter	macie2:RA:findings-filter/{id}
managedblockchain	CreateMember	managedblockchain:R:networks/{networkId}
managedblockchain	CreateNode	managedblockchain:R:networks/{networkId} managedblockchain:RA:members/{memberId}
managedblockchain	CreateProposal	managedblockchain:R:networks/{networkId}
managedblockchain	DeleteAccessor	managedblockchain:RA:accessors/{accessorId}
managedblockchain	DeleteMember	managedblockchain:RA:members/{memberId}
managedblockchain	DeleteNode	managedblockchain:RA:nodes/{nodeId}
managedblockchain	GetAccessor	managedblockchain:RA:accessors/{accessorId}
managedblockchain	GetMember	managedblockchain:RA:members/{memberId}
managedblockchain	GetNetwork	managedblockchain:R:networks/{networkId}
managedblockchain	GetNode	managedblockchain:RA:nodes/{nodeId}
managedblockchain	GetProposal	managedblockchain:R:proposals/{proposalId}
managedblockchain	ListMembers	managedblockchain:R:networks/{networkId}
managedblockchain	ListNodes	managedblockchain:R:networks/{networkId} managedblockchain:RA:members/{memberId}
managedblockchain	ListProposals	managedblockchain:R:networks/{networkId}
managedblockchain	ListProposalVotes	managedblockchain:R:proposals/{proposalId}
managedblockchain	RejectInvitation	managedblockchain:RA:invitations/{invitationId}
managedblockchain	UpdateMember	managedblockchain:RA:members/{memberId}
managedblockchain	UpdateNode	managedblockchain:RA:nodes/{nodeId}
managedblockchain	VoteOnProposal	managedblockchain:R:proposals/{proposalId}
mediaconnect	AddFlowMediaStreams	mediaconnect:RA:flow:*:*/mediaStream/{mediaStreams[].mediaStreamName}
mediaconnect	AddFlowSources	mediaconnect:RA:source:*:{sources[].ndiSourceSettings.sourceName}
mediaconnect	CreateBridge	mediaconnect:RA:bridge:*:*
mediaconnect	CreateFlow	mediaconnect:RA:flow:*:*
mediaconnect	CreateGateway	mediaconnect:RA:gateway:*:*
mediaconnect	CreateRouterInput	mediaconnect:RA:routerInput:*
mediaconnect	CreateRouterNetworkInterface	mediaconnect:RA:routerNetworkInterface:*
mediaconnect	CreateRouterOutput	mediaconnect:RA:routerOutput:*
mediaconnect	PurchaseOffering	mediaconnect:RA:reservation:*:{reservationName}
mediaconnect	RemoveFlowMediaStream	mediaconnect:RA:flow:*:*/mediaStream/{mediaStreamName}
mediaconnect	RemoveFlowVpcInterface	mediaconnect:RA:flow:*:*/vpcInterface/{vpcInterfaceName}
mediaconnect	UpdateFlowMediaStream	mediaconnect:RA:flow:*:*/mediaStream/{mediaStreamName}
mediaconnect	UpdateFlowSource	mediaconnect:RA:source:*:{ndiSourceSettings.sourceName}
mediaconvert	CancelJob	mediaconvert:RA:jobs/{id}
mediaconvert	CreateJob	mediaconvert:RA:jobTemplates/{jobTemplate} mediaconvert:RA:queues/{queue}
mediaconvert	CreateJobTemplate	mediaconvert:RA:queues/{queue}
mediaconvert	CreateResourceShare	mediaconvert:RA:jobs/{jobId}
mediaconvert	DeleteJobTemplate	mediaconvert:RA:jobTemplates/{name}
mediaconvert	DeletePreset	mediaconvert:RA:presets/{name}
mediaconvert	DeleteQueue	mediaconvert:RA:queues/{name}
mediaconvert	GetJob	mediaconvert:RA:jobs/{id}
mediaconvert	GetJobTemplate	mediaconvert:RA:jobTemplates/{name}
mediaconvert	GetPreset	mediaconvert:RA:presets/{name}
mediaconvert	GetQueue	mediaconvert:RA:queues/{name}
mediaconvert	ListJobs	mediaconvert:RA:queues/{queue}
mediaconvert	SearchJobs	mediaconvert:RA:queues/{queue}
mediaconvert	UpdateJobTemplate	mediaconvert:RA:jobTemplates/{name} mediaconvert:RA:queues/{queue}
mediaconvert	UpdatePreset	mediaconvert:RA:presets/{name}
mediaconvert	UpdateQueue	mediaconvert:RA:queues/{name}
medialive	AcceptInputDeviceTransfer	medialive:RA:inputDevice:{inputDeviceId}
medialive	BatchUpdateSchedule	medialive:RA:channel:{channelId}
medialive	CancelInputDeviceTransfer	medialive:RA:inputDevice:{inputDeviceId}
medialive	ClaimDevice	medialive:RA:inputDevice:{id}
medialive	CreateChannel	medialive:RA:channel:{destinations[].mediaPackageSettings[].channelId} medialive:RA:input:{inputAttachments[].inputId}
medialive	CreateChannelPlacementGroup	medialive:RA:channelPlacementGroup:{clusterId}/* medialive:RA:cluster:{clusterId}
medialive	CreateCloudWatchAlarmTemplate	medialive:RA:cloudwatch-alarm-template:*
medialive	CreateCloudWatchAlarmTemplateGroup	medialive:RA:cloudwatch-alarm-template-group:*
medialive	CreateCluster	medialive:RA:cluster:*
medialive	CreateEventBridgeRuleTemplate	medialive:RA:eventbridge-rule-template:*
medialive	CreateEventBridgeRuleTemplateGroup	medialive:RA:eventbridge-rule-template-group:*
medialive	CreateInput	medialive:RA:input:* medialive:RA:inputSecurityGroup:{inputSecurityGroups[]}
medialive	CreateInputSecurityGroup	medialive:RA:inputSecurityGroup:*
medialive	CreateMultiplex	medialive:RA:multiplex:*
medialive	CreateMultiplexProgram	medialive:RA:multiplex:{multiplexId}
medialive	CreateNetwork	medialive:RA:network:*
medialive	CreateNode	medialive:RA:cluster:{clusterId} medialive:RA:node:{clusterId}/*
medialive	CreateNodeRegistrationScript	medialive:RA:cluster:{clusterId}
medialive	CreatePartnerInput	medialive:RA:input:{inputId}
medialive	CreateSdiSource	medialive:RA:sdiSource:*
medialive	CreateSignalMap	medialive:RA:signal-map:*
medialive	DeleteChannel	medialive:RA:channel:{channelId}
medialive	DeleteChannelPlacementGroup	medialive:RA:channelPlacementGroup:{clusterId}/{channelPlacementGroupId}
medialive	DeleteCloudWatchAlarmTemplate	medialive:RA:cloudwatch-alarm-template:{identifier}
medialive	DeleteCloudWatchAlarmTemplateGroup	medialive:RA:cloudwatch-alarm-template-group:{identifier}
medialive	DeleteCluster	medialive:RA:cluster:{clusterId}
medialive	DeleteEventBridgeRuleTemplate	medialive:RA:eventbridge-rule-template:{identifier}
medialive	DeleteEventBridgeRuleTemplateGroup	medialive:RA:eventbridge-rule-template-group:{identifier}
medialive	DeleteInput	medialive:RA:input:{inputId}
medialive	DeleteInputSecurityGroup	medialive:RA:inputSecurityGroup:{inputSecurityGroupId}
medialive	DeleteMultiplex	medialive:RA:multiplex:{multiplexId}
medialive	DeleteMultiplexProgram	medialive:RA:multiplex:{multiplexId}
medialive	DeleteNetwork	medialive:RA:network:{networkId}
medialive	DeleteNode	medialive:RA:node:{clusterId}/{nodeId}
medialive	DeleteReservation	medialive:RA:reservation:{reservationId}
medialive	DeleteSchedule	medialive:RA:channel:{channelId}
medialive	DeleteSdiSource	medialive:RA:sdiSource:{sdiSourceId}
medialive	DeleteSignalMap	medialive:RA:signal-map:{identifier}
medialive	DescribeChannel	medialive:RA:channel:{channelId}
medialive	DescribeChannelPlacementGroup	medialive:RA:channelPlacementGroup:{clusterId}/{channelPlacementGroupId}
medialive	DescribeCluster	medialive:RA:cluster:{clusterId}
medialive	DescribeInput	medialive:RA:input:{inputId}
medialive	DescribeInputDevice	medialive:RA:inputDevice:{inputDeviceId}
medialive	DescribeInputDeviceThumbnail	medialive:RA:inputDevice:{inputDeviceId}
medialive	DescribeInputSecurityGroup	medialive:RA:inputSecurityGroup:{inputSecurityGroupId}
medialive	DescribeMultiplex	medialive:RA:multiplex:{multiplexId}
medialive	DescribeMultiplexProgram	medialive:RA:multiplex:{multiplexId}
medialive	DescribeNetwork	medialive:RA:network:{networkId}
medialive	DescribeNode	medialive:RA:node:{clusterId}/{nodeId}
medialive	DescribeOffering	medialive:RA:offering:{offeringId}
medialive	DescribeReservation	medialive:RA:reservation:{reservationId}
medialive	DescribeSchedule	medialive:RA:channel:{channelId}
medialive	DescribeSdiSource	medialive:RA:sdiSource:{sdiSourceId}
medialive	DescribeThumbnails	medialive:RA:channel:{channelId}
medialive	GetCloudWatchAlarmTemplate	medialive:RA:cloudwatch-alarm-template:{identifier}
medialive	GetCloudWatchAlarmTemplateGroup	medialive:RA:cloudwatch-alarm-template-group:{identifier}
medialive	GetEventBridgeRuleTemplate	medialive:RA:eventbridge-rule-template:{identifier}
medialive	GetEventBridgeRuleTemplateGroup	medialive:RA:eventbridge-rule-template-group:{identifier}
medialive	GetSignalMap	medialive:RA:signal-map:{identifier}
medialive	PurchaseOffering	medialive:RA:offering:{offeringId}
medialive	RebootInputDevice	medialive:RA:inputDevice:{inputDeviceId}
medialive	RejectInputDeviceTransfer	medialive:RA:inputDevice:{inputDeviceId}
medialive	RestartChannelPipelines	medialive:RA:channel:{channelId}
medialive	StartChannel	medialive:RA:channel:{channelId}
medialive	StartDeleteMonitorDeployment	medialive:RA:signal-map:{identifier}
medialive	StartInputDevice	medialive:RA:inputDevice:{inputDeviceId}
medialive	StartInputDeviceMaintenanceWindow	medialive:RA:inputDevice:{inputDeviceId}
medialive	StartMonitorDeployment	medialive:RA:signal-map:{identifier}
medialive	StartMultiplex	medialive:RA:multiplex:{multiplexId}
medialive	StartUpdateSignalMap	medialive:RA:signal-map:{identifier}
medialive	StopChannel	medialive:RA:channel:{channelId}
medialive	StopInputDevice	medialive:RA:inputDevice:{inputDeviceId}
medialive	StopMultiplex	medialive:RA:multiplex:{multiplexId}
medialive	TransferInputDevice	medialive:RA:inputDevice:{inputDeviceId}
medialive	UpdateChannel	medialive:RA:channel:{channelId}
medialive	UpdateChannelClass	medialive:RA:channel:{channelId}
medialive	UpdateChannelPlacementGroup	medialive:RA:channelPlacementGroup:{clusterId}/{channelPlacementGroupId}
medialive	UpdateCloudWatchAlarmTemplate	medialive:RA:cloudwatch-alarm-template:{identifier}
medialive	UpdateCloudWatchAlarmTemplateGroup	medialive:RA:cloudwatch-alarm-template-group:{identifier}
medialive	UpdateCluster	medialive:RA:cluster:{clusterId}
medialive	UpdateEventBridgeRuleTemplate	medialive:RA:eventbridge-rule-template:{identifier}
medialive	UpdateEventBridgeRuleTemplateGroup	medialive:RA:eventbridge-rule-template-group:{identifier}
medialive	UpdateInput	medialive:RA:input:{inputId}
medialive	UpdateInputDevice	medialive:RA:inputDevice:{inputDeviceId}
medialive	UpdateInputSecurityGroup	medialive:RA:inputSecurityGroup:{inputSecurityGroupId}
medialive	UpdateMultiplex	medialive:RA:multiplex:{multiplexId}
medialive	UpdateMultiplexProgram	medialive:RA:multiplex:{multiplexId}
medialive	UpdateNetwork	medialive:RA:network:{networkId}
medialive	UpdateNode	medialive:RA:node:{clusterId}/{nodeId}
medialive	UpdateNodeState	medialive:RA:node:{clusterId}/{nodeId}
medialive	UpdateReservation	medialive:RA:reservation:{reservationId}
medialive	UpdateSdiSource	medialive:RA:sdiSource:{sdiSourceId}
mediapackage	ConfigureLogs	mediapackage:RA:channels/{id}
mediapackage	DeleteChannel	mediapackage:RA:channels/{id}
mediapackage	DeleteOriginEndpoint	mediapackage:RA:origin_endpoints/{id}
mediapackage	DescribeChannel	mediapackage:RA:channels/{id}
mediapackage	DescribeHarvestJob	mediapackage:RA:harvest_jobs/{id}
mediapackage	DescribeOriginEndpoint	mediapackage:RA:origin_endpoints/{id}
mediapackage	RotateChannelCredentials	mediapackage:RA:channels/{id}
mediapackage	RotateIngestEndpointCredentials	mediapackage:RA:channels/{id}
mediapackage	UpdateChannel	mediapackage:RA:channels/{id}
mediapackage	UpdateOriginEndpoint	mediapackage:RA:origin_endpoints/{id}
mediapackage-vod	ConfigureLogs	mediapackage-vod:RA:packaging-groups/{id}
mediapackage-vod	DeleteAsset	mediapackage-vod:RA:assets/{id}
mediapackage-vod	DeletePackagingConfiguration	mediapackage-vod:RA:packaging-configurations/{id}
mediapackage-vod	DeletePackagingGroup	mediapackage-vod:RA:packaging-groups/{id}
mediapackage-vod	DescribeAsset	mediapackage-vod:RA:assets/{id}
mediapackage-vod	DescribePackagingConfiguration	mediapackage-vod:RA:packaging-configurations/{id}
mediapackage-vod	DescribePackagingGroup	mediapackage-vod:RA:packaging-groups/{id}
mediapackage-vod	UpdatePackagingGroup	mediapackage-vod:RA:packaging-groups/{id}
mediapackagev2	CancelHarvestJob	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}/harvestJob/{harvestJobName}
mediapackagev2	CreateChannel	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	CreateChannelGroup	mediapackagev2:RA:channelGroup/{channelGroupName}
mediapackagev2	CreateHarvestJob	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}/harvestJob/{harvestJobName}
mediapackagev2	CreateOriginEndpoint	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediapackagev2	DeleteChannel	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	DeleteChannelGroup	mediapackagev2:RA:channelGroup/{channelGroupName}
mediapackagev2	DeleteChannelPolicy	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	DeleteOriginEndpoint	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediapackagev2	DeleteOriginEndpointPolicy	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediapackagev2	GetChannel	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	GetChannelGroup	mediapackagev2:RA:channelGroup/{channelGroupName}
mediapackagev2	GetChannelPolicy	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	GetHarvestJob	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}/harvestJob/{harvestJobName}
mediapackagev2	GetOriginEndpoint	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediapackagev2	GetOriginEndpointPolicy	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediapackagev2	ListChannels	mediapackagev2:RA:channelGroup/{channelGroupName}
mediapackagev2	ListHarvestJobs	mediapackagev2:RA:channelGroup/{channelGroupName}
mediapackagev2	ListOriginEndpoints	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	PutChannelPolicy	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	PutOriginEndpointPolicy	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediapackagev2	ResetChannelState	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	ResetOriginEndpointState	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediapackagev2	UpdateChannel	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}
mediapackagev2	UpdateChannelGroup	mediapackagev2:RA:channelGroup/{channelGroupName}
mediapackagev2	UpdateOriginEndpoint	mediapackagev2:RA:channelGroup/{channelGroupName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName} mediapackagev2:RA:channelGroup/{channelGroupName}/channel/{channelName}/originEndpoint/{originEndpointName}
mediastore	DeleteContainer	mediastore:RA:container/{containerName}
mediastore	DeleteContainerPolicy	mediastore:RA:container/{containerName}
mediastore	DeleteCorsPolicy	mediastore:RA:container/{containerName}
mediastore	DeleteLifecyclePolicy	mediastore:RA:container/{containerName}
mediastore	DeleteMetricPolicy	mediastore:RA:container/{containerName}
mediastore	DescribeContainer	mediastore:RA:container/{containerName}
mediastore	GetContainerPolicy	mediastore:RA:container/{containerName}
mediastore	GetCorsPolicy	mediastore:RA:container/{containerName}
mediastore	GetLifecyclePolicy	mediastore:RA:container/{containerName}
mediastore	GetMetricPolicy	mediastore:RA:container/{containerName}
mediastore	PutContainerPolicy	mediastore:RA:container/{containerName}
mediastore	PutCorsPolicy	mediastore:RA:container/{containerName}
mediastore	PutLifecyclePolicy	mediastore:RA:container/{containerName}
mediastore	PutMetricPolicy	mediastore:RA:container/{containerName}
mediastore	StartAccessLogging	mediastore:RA:container/{containerName}
mediastore	StopAccessLogging	mediastore:RA:container/{containerName}
mediatailor	ConfigureLogsForChannel	mediatailor:RA:channel/{channelName}
mediatailor	ConfigureLogsForPlaybackConfiguration	mediatailor:RA:playbackConfiguration/{playbackConfigurationName}
mediatailor	CreatePrefetchSchedule	mediatailor:RA:playbackConfiguration/{playbackConfigurationName}
mediatailor	DeleteChannel	mediatailor:RA:channel/{channelName}
mediatailor	DeleteChannelPolicy	mediatailor:RA:channel/{channelName}
mediatailor	DeleteLiveSource	mediatailor:RA:liveSource/{sourceLocationName}/{liveSourceName}
mediatailor	DeletePlaybackConfiguration	mediatailor:RA:playbackConfiguration/{name}
mediatailor	DeletePrefetchSchedule	mediatailor:RA:playbackConfiguration/{playbackConfigurationName} mediatailor:RA:prefetchSchedule/{name}
mediatailor	DeleteProgram	mediatailor:RA:program/{channelName}/{programName}
mediatailor	DeleteSourceLocation	mediatailor:RA:sourceLocation/{sourceLocationName}
mediatailor	DeleteVodSource	mediatailor:RA:vodSource/{sourceLocationName}/{vodSourceName}
mediatailor	DescribeChannel	mediatailor:RA:channel/{channelName}
mediatailor	DescribeLiveSource	mediatailor:RA:liveSource/{sourceLocationName}/{liveSourceName}
mediatailor	DescribeProgram	mediatailor:RA:program/{channelName}/{programName}
mediatailor	DescribeSourceLocation	mediatailor:RA:sourceLocation/{sourceLocationName}
mediatailor	DescribeVodSource	mediatailor:RA:vodSource/{sourceLocationName}/{vodSourceName}
mediatailor	GetChannelPolicy	mediatailor:RA:channel/{channelName}
mediatailor	GetChannelSchedule	mediatailor:RA:channel/{channelName}
mediatailor	GetPlaybackConfiguration	mediatailor:RA:playbackConfiguration/{name}
mediatailor	GetPrefetchSchedule	mediatailor:RA:playbackConfiguration/{playbackConfigurationName} mediatailor:RA:prefetchSchedule/{name}
mediatailor	ListPrefetchSchedules	mediatailor:RA:playbackConfiguration/{playbackConfigurationName}
mediatailor	PutChannelPolicy	mediatailor:RA:channel/{channelName}
mediatailor	StartChannel	mediatailor:RA:channel/{channelName}
mediatailor	StopChannel	mediatailor:RA:channel/{channelName}
mediatailor	UpdateChannel	mediatailor:RA:channel/{channelName}
mediatailor	UpdateLiveSource	mediatailor:RA:liveSource/{sourceLocationName}/{liveSourceName}
mediatailor	UpdateProgram	mediatailor:RA:program/{channelName}/{programName}
mediatailor	UpdateSourceLocation	mediatailor:RA:sourceLocation/{sourceLocationName}
mediatailor	UpdateVodSource	mediatailor:RA:vodSource/{sourceLocationName}/{vodSourceName}
medical-imaging	CopyImageSet	medical-imaging:RA:datastore/{datastoreId} medical-imaging:RA:datastore/{datastoreId}/imageset/{copyImageSetInformation.destinationImageSet.imageSetId}
medical-imaging	DeleteDatastore	medical-imaging:RA:datastore/{datastoreId}
medical-imaging	DeleteImageSet	medical-imaging:RA:datastore/{datastoreId} medical-imaging:RA:datastore/{datastoreId}/imageset/{imageSetId}
medical-imaging	GetDatastore	medical-imaging:RA:datastore/{datastoreId}
medical-imaging	GetDICOMImportJob	medical-imaging:RA:datastore/{datastoreId}
medical-imaging	GetImageFrame	medical-imaging:RA:datastore/{datastoreId} medical-imaging:RA:datastore/{datastoreId}/imageset/{imageSetId}
medical-imaging	GetImageSet	medical-imaging:RA:datastore/{datastoreId} medical-imaging:RA:datastore/{datastoreId}/imageset/{imageSetId}
medical-imaging	GetImageSetMetadata	medical-imaging:RA:datastore/{datastoreId} medical-imaging:RA:datastore/{datastoreId}/imageset/{imageSetId}
medical-imaging	ListDICOMImportJobs	medical-imaging:RA:datastore/{datastoreId}
medical-imaging	ListImageSetVersions	medical-imaging:RA:datastore/{datastoreId} medical-imaging:RA:datastore/{datastoreId}/imageset/{imageSetId}
medical-imaging	SearchImageSets	medical-imaging:RA:datastore/{datastoreId}
medical-imaging	StartDICOMImportJob	medical-imaging:RA:datastore/{datastoreId}
medical-imaging	UpdateImageSetMetadata	medical-imaging:RA:datastore/{datastoreId} medical-imaging:RA:datastore/{datastoreId}/imageset/{imageSetId}
memorydb	BatchUpdateCluster	memorydb:RA:cluster/{clusterNames[]}
memorydb	CopySnapshot	memorydb:RA:snapshot/{sourceSnapshotName}
memorydb	CreateACL	memorydb:RA:user/{userNames[]}
memorydb	CreateCluster	memorydb:A:multiregioncluster/{multiRegionClusterName} memorydb:RA:acl/{aCLName} memorydb:RA:parametergroup/{parameterGroupName} memorydb:RA:snapshot/{snapshotName} memorydb:RA:subnetgroup/{subnetGroupName}
memorydb	CreateMultiRegionCluster	memorydb:A:multiregionparametergroup/{multiRegionParameterGroupName}
memorydb	CreateSnapshot	memorydb:RA:cluster/{clusterName}
memorydb	DeleteACL	memorydb:RA:acl/{aCLName}
memorydb	DeleteCluster	memorydb:A:multiregioncluster/{multiRegionClusterName} memorydb:RA:cluster/{clusterName}
memorydb	DeleteMultiRegionCluster	memorydb:A:multiregioncluster/{multiRegionClusterName}
memorydb	DeleteParameterGroup	memorydb:RA:parametergroup/{parameterGroupName}
memorydb	DeleteSnapshot	memorydb:RA:snapshot/{snapshotName}
memorydb	DeleteSubnetGroup	memorydb:RA:subnetgroup/{subnetGroupName}
memorydb	DeleteUser	memorydb:RA:user/{userName}
memorydb	DescribeACLs	memorydb:RA:acl/{aCLName}
memorydb	DescribeClusters	memorydb:RA:cluster/{clusterName}
memorydb	DescribeMultiRegionClusters	memorydb:A:multiregioncluster/{multiRegionClusterName}
memorydb	DescribeMultiRegionParameterGroups	memorydb:A:multiregionparametergroup/{multiRegionParameterGroupName}
memorydb	DescribeMultiRegionParameters	memorydb:A:multiregionparametergroup/{multiRegionParameterGroupName}
memorydb	DescribeParameterGroups	memorydb:RA:parametergroup/{parameterGroupName}
memorydb	DescribeParameters	memorydb:RA:parametergroup/{parameterGroupName}
memorydb	DescribeReservedNodes	memorydb:RA:reservednode/{reservationId}
memorydb	DescribeSnapshots	memorydb:RA:snapshot/{snapshotName}
memorydb	DescribeSubnetGroups	memorydb:RA:subnetgroup/{subnetGroupName}
memorydb	DescribeUsers	memorydb:RA:user/{userName}
memorydb	FailoverShard	memorydb:RA:cluster/{clusterName}
memorydb	ListAllowedMultiRegionClusterUpdates	memorydb:A:multiregioncluster/{multiRegionClusterName}
memorydb	ListAllowedNodeTypeUpdates	memorydb:RA:cluster/{clusterName}
memorydb	PurchaseReservedNodesOffering	memorydb:RA:reservednode/{reservationId}
memorydb	ResetParameterGroup	memorydb:RA:parametergroup/{parameterGroupName}
memorydb	UpdateACL	memorydb:RA:acl/{aCLName}
memorydb	UpdateCluster	memorydb:RA:acl/{aCLName} memorydb:RA:cluster/{clusterName} memorydb:RA:parametergroup/{parameterGroupName}
memorydb	UpdateMultiRegionCluster	memorydb:A:multiregioncluster/{multiRegionClusterName} memorydb:A:multiregionparametergroup/{multiRegionParameterGroupName}
memorydb	UpdateParameterGroup	memorydb:RA:parametergroup/{parameterGroupName}
memorydb	UpdateSubnetGroup	memorydb:RA:subnetgroup/{subnetGroupName}
memorydb	UpdateUser	memorydb:RA:user/{userName}
mgh	AssociateCreatedArtifact	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	AssociateDiscoveredResource	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	AssociateSourceResource	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	CreateProgressUpdateStream	mgh:RA:progressUpdateStream/{progressUpdateStreamName}
mgh	DeleteProgressUpdateStream	mgh:RA:progressUpdateStream/{progressUpdateStreamName}
mgh	DescribeMigrationTask	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	DisassociateCreatedArtifact	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	DisassociateDiscoveredResource	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	DisassociateSourceResource	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	ImportMigrationTask	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	ListCreatedArtifacts	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	ListDiscoveredResources	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	ListMigrationTaskUpdates	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	ListSourceResources	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	NotifyMigrationTaskState	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgh	PutResourceAttributes	mgh:RA:progressUpdateStream/{migrationTaskName}/migrationTask/*
mgn	ArchiveApplication	mgn:RA:application/{applicationID}
mgn	ArchiveWave	mgn:RA:wave/{waveID}
mgn	AssociateApplications	mgn:RA:application/{applicationIDs[]} mgn:RA:wave/{waveID}
mgn	AssociateSourceServers	mgn:RA:application/{applicationID} mgn:RA:source-server/{sourceServerIDs[]}
mgn	ChangeServerLifeCycleState	mgn:RA:source-server/{sourceServerID}
mgn	DeleteApplication	mgn:RA:application/{applicationID}
mgn	DeleteConnector	mgn:RA:connector/{connectorID}
mgn	DeleteJob	mgn:RA:job/{jobID}
mgn	DeleteLaunchConfigurationTemplate	mgn:RA:launch-configuration-template/{launchConfigurationTemplateID}
mgn	DeleteNetworkMigrationDefinition	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	DeleteReplicationConfigurationTemplate	mgn:RA:replication-configuration-template/{replicationConfigurationTemplateID}
mgn	DeleteSourceServer	mgn:RA:source-server/{sourceServerID}
mgn	DeleteVcenterClient	mgn:RA:vcenter-client/{vcenterClientID}
mgn	DeleteWave	mgn:RA:wave/{waveID}
mgn	DescribeJobLogItems	mgn:RA:job/{jobID}
mgn	DisassociateApplications	mgn:RA:application/{applicationIDs[]} mgn:RA:wave/{waveID}
mgn	DisassociateSourceServers	mgn:RA:application/{applicationID} mgn:RA:source-server/{sourceServerIDs[]}
mgn	DisconnectFromService	mgn:RA:source-server/{sourceServerID}
mgn	FinalizeCutover	mgn:RA:source-server/{sourceServerID}
mgn	GetLaunchConfiguration	mgn:RA:source-server/{sourceServerID}
mgn	GetNetworkMigrationDefinition	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	GetNetworkMigrationMapperSegmentConstruct	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	GetReplicationConfiguration	mgn:RA:source-server/{sourceServerID}
mgn	ListExportErrors	mgn:RA:export/{exportID}
mgn	ListImportErrors	mgn:RA:import/{importID}
mgn	ListNetworkMigrationAnalyses	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationAnalysisResults	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationCodeGenerations	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationCodeGenerationSegments	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationDeployedStacks	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationDeployments	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationExecutions	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationMapperSegmentConstructs	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationMapperSegments	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationMappings	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListNetworkMigrationMappingUpdates	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	ListSourceServerActions	mgn:RA:source-server/{sourceServerID}
mgn	ListTemplateActions	mgn:RA:launch-configuration-template/{launchConfigurationTemplateID}
mgn	MarkAsArchived	mgn:RA:source-server/{sourceServerID}
mgn	PauseReplication	mgn:RA:source-server/{sourceServerID}
mgn	PutSourceServerAction	mgn:RA:source-server/{sourceServerID}
mgn	PutTemplateAction	mgn:RA:launch-configuration-template/{launchConfigurationTemplateID}
mgn	RemoveSourceServerAction	mgn:RA:source-server/{sourceServerID}
mgn	RemoveTemplateAction	mgn:RA:launch-configuration-template/{launchConfigurationTemplateID}
mgn	ResumeReplication	mgn:RA:source-server/{sourceServerID}
mgn	RetryDataReplication	mgn:RA:source-server/{sourceServerID}
mgn	StartCutover	mgn:RA:source-server/{sourceServerIDs[]}
mgn	StartNetworkMigrationAnalysis	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	StartNetworkMigrationCodeGeneration	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	StartNetworkMigrationDeployment	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	StartNetworkMigrationMapping	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	StartNetworkMigrationMappingUpdate	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	StartReplication	mgn:RA:source-server/{sourceServerID}
mgn	StartTest	mgn:RA:source-server/{sourceServerIDs[]}
mgn	StopReplication	mgn:RA:source-server/{sourceServerID}
mgn	TerminateTargetInstances	mgn:RA:source-server/{sourceServerIDs[]}
mgn	UnarchiveApplication	mgn:RA:application/{applicationID}
mgn	UnarchiveWave	mgn:RA:wave/{waveID}
mgn	UpdateApplication	mgn:RA:application/{applicationID}
mgn	UpdateConnector	mgn:RA:connector/{connectorID}
mgn	UpdateLaunchConfiguration	mgn:RA:source-server/{sourceServerID}
mgn	UpdateLaunchConfigurationTemplate	mgn:RA:launch-configuration-template/{launchConfigurationTemplateID}
mgn	UpdateNetworkMigrationDefinition	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	UpdateNetworkMigrationMapperSegment	mgn:RA:network-migration-definition/{networkMigrationDefinitionID}
mgn	UpdateReplicationConfiguration	mgn:RA:source-server/{sourceServerID}
mgn	UpdateReplicationConfigurationTemplate	mgn:RA:replication-configuration-template/{replicationConfigurationTemplateID}
mgn	UpdateSourceServer	mgn:RA:source-server/{sourceServerID}
mgn	UpdateSourceServerReplicationType	mgn:RA:source-server/{sourceServerID}
mgn	UpdateWave	mgn:RA:wave/{waveID}
migrationhub-orchestrator	CreateWorkflow	migrationhub-orchestrator:RA:template/{templateId}
migrationhub-orchestrator	CreateWorkflowStep	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	CreateWorkflowStepGroup	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	DeleteTemplate	migrationhub-orchestrator:RA:template/{id}
migrationhub-orchestrator	DeleteWorkflow	migrationhub-orchestrator:RA:workflow/{id}
migrationhub-orchestrator	DeleteWorkflowStep	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	DeleteWorkflowStepGroup	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	GetTemplate	migrationhub-orchestrator:RA:template/{id}
migrationhub-orchestrator	GetTemplateStep	migrationhub-orchestrator:RA:template/{templateId}
migrationhub-orchestrator	GetTemplateStepGroup	migrationhub-orchestrator:RA:template/{templateId}
migrationhub-orchestrator	GetWorkflow	migrationhub-orchestrator:RA:workflow/{id}
migrationhub-orchestrator	GetWorkflowStep	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	GetWorkflowStepGroup	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	ListTemplateStepGroups	migrationhub-orchestrator:RA:template/{templateId}
migrationhub-orchestrator	ListTemplateSteps	migrationhub-orchestrator:RA:template/{templateId}
migrationhub-orchestrator	ListWorkflowStepGroups	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	ListWorkflowSteps	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	RetryWorkflowStep	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	StartWorkflow	migrationhub-orchestrator:RA:workflow/{id}
migrationhub-orchestrator	StopWorkflow	migrationhub-orchestrator:RA:workflow/{id}
migrationhub-orchestrator	UpdateTemplate	migrationhub-orchestrator:RA:template/{id}
migrationhub-orchestrator	UpdateWorkflow	migrationhub-orchestrator:RA:workflow/{id}
migrationhub-orchestrator	UpdateWorkflowStep	migrationhub-orchestrator:RA:workflow/{workflowId}
migrationhub-orchestrator	UpdateWorkflowStepGroup	migrationhub-orchestrator:RA:workflow/{workflowId}
mobiletargeting	CreateApp	mobiletargeting:RA:apps/*
mobiletargeting	CreateEmailTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	CreateInAppTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	CreateJourney	mobiletargeting:RA:apps/{applicationId}/journeys
mobiletargeting	CreatePushTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	CreateRecommenderConfiguration	mobiletargeting:RA:recommenders/*
mobiletargeting	CreateSmsTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	CreateVoiceTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	DeleteCampaign	mobiletargeting:RA:apps/{applicationId}/campaigns/{campaignId}
mobiletargeting	DeleteEmailTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	DeleteEndpoint	mobiletargeting:RA:apps/{applicationId}/endpoints/{endpointId}
mobiletargeting	DeleteInAppTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	DeleteJourney	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}
mobiletargeting	DeletePushTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	DeleteRecommenderConfiguration	mobiletargeting:RA:recommenders/{recommenderId}
mobiletargeting	DeleteSegment	mobiletargeting:RA:apps/{applicationId}/segments/{segmentId}
mobiletargeting	DeleteSmsTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	DeleteUserEndpoints	mobiletargeting:RA:apps/{applicationId}/users/{userId}
mobiletargeting	DeleteVoiceTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	GetApplicationDateRangeKpi	mobiletargeting:RA:apps/{applicationId}/kpis/daterange/{kpiName}
mobiletargeting	GetApps	mobiletargeting:RA:apps/*
mobiletargeting	GetCampaign	mobiletargeting:RA:apps/{applicationId}/campaigns/{campaignId}
mobiletargeting	GetCampaignActivities	mobiletargeting:RA:apps/{applicationId}/campaigns/{campaignId}
mobiletargeting	GetCampaignDateRangeKpi	mobiletargeting:RA:apps/{applicationId}/campaigns/{campaignId}/kpis/daterange/{kpiName}
mobiletargeting	GetCampaignVersion	mobiletargeting:RA:apps/{applicationId}/campaigns/{campaignId}
mobiletargeting	GetCampaignVersions	mobiletargeting:RA:apps/{applicationId}/campaigns/{campaignId}
mobiletargeting	GetEmailTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	GetEndpoint	mobiletargeting:RA:apps/{applicationId}/endpoints/{endpointId}
mobiletargeting	GetExportJob	mobiletargeting:RA:apps/{applicationId}/jobs/export/{jobId}
mobiletargeting	GetImportJob	mobiletargeting:RA:apps/{applicationId}/jobs/import/{jobId}
mobiletargeting	GetInAppTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	GetJourney	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}
mobiletargeting	GetJourneyDateRangeKpi	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}/kpis/daterange/{kpiName}
mobiletargeting	GetJourneyExecutionActivityMetrics	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}/activities/{journeyActivityId}/execution-metrics
mobiletargeting	GetJourneyExecutionMetrics	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}/execution-metrics
mobiletargeting	GetJourneyRunExecutionActivityMetrics	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}
mobiletargeting	GetJourneyRunExecutionMetrics	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}
mobiletargeting	GetJourneyRuns	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}
mobiletargeting	GetPushTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	GetRecommenderConfiguration	mobiletargeting:RA:recommenders/{recommenderId}
mobiletargeting	GetRecommenderConfigurations	mobiletargeting:RA:recommenders/*
mobiletargeting	GetSegment	mobiletargeting:RA:apps/{applicationId}/segments/{segmentId}
mobiletargeting	GetSegmentExportJobs	mobiletargeting:RA:apps/{applicationId}/segments/{segmentId}
mobiletargeting	GetSegmentImportJobs	mobiletargeting:RA:apps/{applicationId}/segments/{segmentId}
mobiletargeting	GetSegmentVersion	mobiletargeting:RA:apps/{applicationId}/segments/{segmentId}
mobiletargeting	GetSegmentVersions	mobiletargeting:RA:apps/{applicationId}/segments/{segmentId}
mobiletargeting	GetSmsTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	GetUserEndpoints	mobiletargeting:RA:apps/{applicationId}/users/{userId}
mobiletargeting	GetVoiceTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	ListTemplates	mobiletargeting:RA:templates
mobiletargeting	ListTemplateVersions	mobiletargeting:RA:templates/{templateName}/{templateType}
mobiletargeting	PhoneNumberValidate	mobiletargeting:RA:phone/number/validate
mobiletargeting	RemoveAttributes	mobiletargeting:RA:apps/{applicationId}/attributes/{attributeType}
mobiletargeting	UpdateCampaign	mobiletargeting:RA:apps/{applicationId}/campaigns/{campaignId}
mobiletargeting	UpdateEmailTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	UpdateEndpoint	mobiletargeting:RA:apps/{applicationId}/endpoints/{endpointId}
mobiletargeting	UpdateInAppTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	UpdateJourney	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}
mobiletargeting	UpdateJourneyState	mobiletargeting:RA:apps/{applicationId}/journeys/{journeyId}
mobiletargeting	UpdatePushTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	UpdateRecommenderConfiguration	mobiletargeting:RA:recommenders/{recommenderId}
mobiletargeting	UpdateSegment	mobiletargeting:RA:apps/{applicationId}/segments/{segmentId}
mobiletargeting	UpdateSmsTemplate	mobiletargeting:RA:templates/{templateName}/*
mobiletargeting	UpdateTemplateActiveVersion	mobiletargeting:RA:templates/{templateName}/{templateType}
mobiletargeting	UpdateVoiceTemplate	mobiletargeting:RA:templates/{templateName}/*
monitoring	DeleteAlarmMuteRule	cloudwatch:RA:alarm-mute-rule:{alarmMuteRuleName}
monitoring	DeleteAlarms	cloudwatch:RA:alarm:{alarmNames[]}
monitoring	DeleteDashboards	cloudwatch:A:dashboard/{dashboardNames[]}
monitoring	DeleteInsightRules	cloudwatch:RA:insight-rule/{ruleNames[]}
monitoring	DeleteMetricStream	cloudwatch:RA:metric-stream/{name}
monitoring	DescribeAlarmHistory	cloudwatch:RA:alarm:{alarmName}
monitoring	DescribeAlarms	cloudwatch:RA:alarm:{alarmNames[]}
monitoring	DisableAlarmActions	cloudwatch:RA:alarm:{alarmNames[]}
monitoring	DisableInsightRules	cloudwatch:RA:insight-rule/{ruleNames[]}
monitoring	EnableAlarmActions	cloudwatch:RA:alarm:{alarmNames[]}
monitoring	EnableInsightRules	cloudwatch:RA:insight-rule/{ruleNames[]}
monitoring	GetAlarmMuteRule	cloudwatch:RA:alarm-mute-rule:{alarmMuteRuleName}
monitoring	GetDashboard	cloudwatch:A:dashboard/{dashboardName}
monitoring	GetInsightRuleReport	cloudwatch:RA:insight-rule/{ruleName}
monitoring	GetMetricStream	cloudwatch:RA:metric-stream/{name}
monitoring	PutAlarmMuteRule	cloudwatch:RA:alarm-mute-rule:{name} cloudwatch:RA:alarm:{muteTargets.alarmNames[]}
monitoring	PutCompositeAlarm	cloudwatch:RA:alarm:{alarmName}
monitoring	PutDashboard	cloudwatch:A:dashboard/{dashboardName}
monitoring	PutInsightRule	cloudwatch:RA:insight-rule/{ruleName}
monitoring	PutMetricAlarm	cloudwatch:RA:alarm:{alarmName}
monitoring	PutMetricStream	cloudwatch:RA:metric-stream/{name}
monitoring	SetAlarmState	cloudwatch:RA:alarm:{alarmName}
mpa	CreateApprovalTeam	mpa:RA:approval-team/*
mpa	CreateIdentitySource	mpa:RA:identity-source/*
mq	CreateUser	mq:RA:broker:*:{brokerId}
mq	DeleteBroker	mq:RA:broker:*:{brokerId}
mq	DeleteConfiguration	mq:RA:configuration:{configurationId}
mq	DeleteUser	mq:RA:broker:*:{brokerId}
mq	DescribeBroker	mq:RA:broker:*:{brokerId}
mq	DescribeConfiguration	mq:RA:configuration:{configurationId}
mq	DescribeConfigurationRevision	mq:RA:configuration:{configurationId}
mq	DescribeUser	mq:RA:broker:*:{brokerId}
mq	ListConfigurationRevisions	mq:RA:configuration:{configurationId}
mq	ListUsers	mq:RA:broker:*:{brokerId}
mq	Promote	mq:RA:broker:*:{brokerId}
mq	RebootBroker	mq:RA:broker:*:{brokerId}
mq	UpdateBroker	mq:RA:broker:*:{brokerId}
mq	UpdateConfiguration	mq:RA:configuration:{configurationId}
mq	UpdateUser	mq:RA:broker:*:{brokerId}
neptune-graph	CancelExportTask	neptune-graph:RA:export-task/{taskIdentifier}
neptune-graph	CancelImportTask	neptune-graph:RA:import-task/{taskIdentifier}
neptune-graph	CancelQuery	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	CreateGraph	neptune-graph:RA:graph/*
neptune-graph	CreateGraphSnapshot	neptune-graph:RA:graph-snapshot/* neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	CreateGraphUsingImportTask	neptune-graph:RA:import-task/*
neptune-graph	CreatePrivateGraphEndpoint	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	DeleteGraph	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	DeleteGraphSnapshot	neptune-graph:RA:graph-snapshot/{snapshotIdentifier}
neptune-graph	DeletePrivateGraphEndpoint	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	ExecuteQuery	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	GetExportTask	neptune-graph:RA:export-task/{taskIdentifier}
neptune-graph	GetGraph	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	GetGraphSnapshot	neptune-graph:RA:graph-snapshot/{snapshotIdentifier}
neptune-graph	GetGraphSummary	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	GetImportTask	neptune-graph:RA:import-task/{taskIdentifier}
neptune-graph	GetPrivateGraphEndpoint	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	GetQuery	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	ListPrivateGraphEndpoints	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	ListQueries	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	ResetGraph	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	StartExportTask	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	StartGraph	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	StartImportTask	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	StopGraph	neptune-graph:RA:graph/{graphIdentifier}
neptune-graph	UpdateGraph	neptune-graph:RA:graph/{graphIdentifier}
network-firewall	AssociateAvailabilityZones	network-firewall:RA:firewall/{firewallName}
network-firewall	AssociateFirewallPolicy	network-firewall:RA:firewall/{firewallName}
network-firewall	AssociateSubnets	network-firewall:RA:firewall/{firewallName}
network-firewall	AttachRuleGroupsToProxyConfiguration	network-firewall:RA:proxy-configuration/{proxyConfigurationName} network-firewall:RA:proxy-rule-group/{ruleGroups[].proxyRuleGroupName}
network-firewall	CreateFirewall	network-firewall:RA:firewall/{firewallName}
network-firewall	CreateFirewallPolicy	network-firewall:RA:firewall-policy/{firewallPolicyName}
network-firewall	CreateProxy	network-firewall:RA:proxy-configuration/{proxyConfigurationName} network-firewall:RA:proxy/{proxyName}
network-firewall	CreateProxyConfiguration	network-firewall:RA:proxy-configuration/{proxyConfigurationName}
network-firewall	CreateProxyRuleGroup	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	CreateProxyRules	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	CreateTLSInspectionConfiguration	network-firewall:RA:tls-configuration/{tLSInspectionConfigurationName}
network-firewall	CreateVpcEndpointAssociation	network-firewall:RA:vpc-endpoint-association/*
network-firewall	DeleteFirewall	network-firewall:RA:firewall/{firewallName}
network-firewall	DeleteFirewallPolicy	network-firewall:RA:firewall-policy/{firewallPolicyName}
network-firewall	DeleteProxy	network-firewall:RA:proxy/{proxyName}
network-firewall	DeleteProxyConfiguration	network-firewall:RA:proxy-configuration/{proxyConfigurationName}
network-firewall	DeleteProxyRuleGroup	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	DeleteProxyRules	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	DeleteTLSInspectionConfiguration	network-firewall:RA:tls-configuration/{tLSInspectionConfigurationName}
network-firewall	DescribeFirewall	network-firewall:RA:firewall/{firewallName}
network-firewall	DescribeFirewallPolicy	network-firewall:RA:firewall-policy/{firewallPolicyName}
network-firewall	DescribeLoggingConfiguration	network-firewall:RA:firewall/{firewallName}
network-firewall	DescribeProxy	network-firewall:RA:proxy/{proxyName}
network-firewall	DescribeProxyConfiguration	network-firewall:RA:proxy-configuration/{proxyConfigurationName}
network-firewall	DescribeProxyRule	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	DescribeProxyRuleGroup	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	DescribeTLSInspectionConfiguration	network-firewall:RA:tls-configuration/{tLSInspectionConfigurationName}
network-firewall	DetachRuleGroupsFromProxyConfiguration	network-firewall:RA:proxy-configuration/{proxyConfigurationName}
network-firewall	DisassociateAvailabilityZones	network-firewall:RA:firewall/{firewallName}
network-firewall	DisassociateSubnets	network-firewall:RA:firewall/{firewallName}
network-firewall	GetAnalysisReportResults	network-firewall:RA:firewall/{firewallName}
network-firewall	ListAnalysisReports	network-firewall:RA:firewall/{firewallName}
network-firewall	StartAnalysisReport	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateAvailabilityZoneChangeProtection	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateFirewallAnalysisSettings	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateFirewallDeleteProtection	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateFirewallDescription	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateFirewallEncryptionConfiguration	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateFirewallPolicy	network-firewall:RA:firewall-policy/{firewallPolicyName}
network-firewall	UpdateFirewallPolicyChangeProtection	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateLoggingConfiguration	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateProxy	network-firewall:RA:proxy/{proxyName}
network-firewall	UpdateProxyConfiguration	network-firewall:RA:proxy-configuration/{proxyConfigurationName}
network-firewall	UpdateProxyRule	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	UpdateProxyRuleGroupPriorities	network-firewall:RA:proxy-configuration/{proxyConfigurationName}
network-firewall	UpdateProxyRulePriorities	network-firewall:RA:proxy-rule-group/{proxyRuleGroupName}
network-firewall	UpdateSubnetChangeProtection	network-firewall:RA:firewall/{firewallName}
network-firewall	UpdateTLSInspectionConfiguration	network-firewall:RA:tls-configuration/{tLSInspectionConfigurationName}
networkflowmonitor	CreateMonitor	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	DeleteMonitor	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	DeleteScope	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	GetMonitor	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	GetQueryResultsMonitorTopContributors	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	GetQueryResultsWorkloadInsightsTopContributors	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	GetQueryResultsWorkloadInsightsTopContributorsData	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	GetQueryStatusMonitorTopContributors	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	GetQueryStatusWorkloadInsightsTopContributors	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	GetQueryStatusWorkloadInsightsTopContributorsData	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	GetScope	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	StartQueryMonitorTopContributors	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	StartQueryWorkloadInsightsTopContributors	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	StartQueryWorkloadInsightsTopContributorsData	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	StopQueryMonitorTopContributors	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	StopQueryWorkloadInsightsTopContributors	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	StopQueryWorkloadInsightsTopContributorsData	networkflowmonitor:RA:scope/{scopeId}
networkflowmonitor	UpdateMonitor	networkflowmonitor:RA:monitor/{monitorName}
networkflowmonitor	UpdateScope	networkflowmonitor:RA:scope/{scopeId}
networkmanager	AcceptAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	AssociateConnectPeer	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId}
networkmanager	AssociateCustomerGateway	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkId}
networkmanager	AssociateLink	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkId}
networkmanager	AssociateTransitGatewayConnectPeer	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkId}
networkmanager	CreateConnectAttachment	networkmanager:A:attachment/* networkmanager:A:core-network/{coreNetworkId}
networkmanager	CreateConnection	networkmanager:A:global-network/{globalNetworkId}
networkmanager	CreateCoreNetwork	networkmanager:A:global-network/{globalNetworkId}
networkmanager	CreateCoreNetworkPrefixListAssociation	networkmanager:A:core-network/{coreNetworkId}
networkmanager	CreateDevice	networkmanager:A:global-network/{globalNetworkId}
networkmanager	CreateDirectConnectGatewayAttachment	networkmanager:A:core-network/{coreNetworkId}
networkmanager	CreateLink	networkmanager:A:global-network/{globalNetworkId} networkmanager:A:site/{globalNetworkId}/{siteId}
networkmanager	CreateSite	networkmanager:A:global-network/{globalNetworkId}
networkmanager	CreateSiteToSiteVpnAttachment	networkmanager:A:core-network/{coreNetworkId}
networkmanager	CreateTransitGatewayPeering	networkmanager:A:core-network/{coreNetworkId}
networkmanager	CreateTransitGatewayRouteTableAttachment	networkmanager:A:peering/{peeringId}
networkmanager	CreateVpcAttachment	networkmanager:A:core-network/{coreNetworkId}
networkmanager	DeleteAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	DeleteConnection	networkmanager:A:connection/{globalNetworkId}/{connectionId} networkmanager:A:global-network/{globalNetworkId}
networkmanager	DeleteConnectPeer	networkmanager:A:connect-peer/{connectPeerId}
networkmanager	DeleteCoreNetwork	networkmanager:A:core-network/{coreNetworkId}
networkmanager	DeleteCoreNetworkPolicyVersion	networkmanager:A:core-network/{coreNetworkId}
networkmanager	DeleteCoreNetworkPrefixListAssociation	networkmanager:A:core-network/{coreNetworkId}
networkmanager	DeleteDevice	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId}
networkmanager	DeleteGlobalNetwork	networkmanager:A:global-network/{globalNetworkId}
networkmanager	DeleteLink	networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkId}
networkmanager	DeletePeering	networkmanager:A:peering/{peeringId}
networkmanager	DeleteSite	networkmanager:A:global-network/{globalNetworkId} networkmanager:A:site/{globalNetworkId}/{siteId}
networkmanager	DeregisterTransitGateway	networkmanager:A:global-network/{globalNetworkId}
networkmanager	DescribeGlobalNetworks	networkmanager:A:global-network/{globalNetworkIds[]}
networkmanager	DisassociateConnectPeer	networkmanager:A:global-network/{globalNetworkId}
networkmanager	DisassociateCustomerGateway	networkmanager:A:global-network/{globalNetworkId}
networkmanager	DisassociateLink	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkId}
networkmanager	DisassociateTransitGatewayConnectPeer	networkmanager:A:global-network/{globalNetworkId}
networkmanager	ExecuteCoreNetworkChangeSet	networkmanager:A:core-network/{coreNetworkId}
networkmanager	GetConnectAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	GetConnections	networkmanager:A:connection/{globalNetworkId}/{connectionIds[]} networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetConnectPeer	networkmanager:A:connect-peer/{connectPeerId}
networkmanager	GetConnectPeerAssociations	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetCoreNetwork	networkmanager:A:core-network/{coreNetworkId}
networkmanager	GetCoreNetworkChangeEvents	networkmanager:A:core-network/{coreNetworkId}
networkmanager	GetCoreNetworkChangeSet	networkmanager:A:core-network/{coreNetworkId}
networkmanager	GetCoreNetworkPolicy	networkmanager:A:core-network/{coreNetworkId}
networkmanager	GetCustomerGatewayAssociations	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetDevices	networkmanager:A:device/{globalNetworkId}/{deviceIds[]} networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetDirectConnectGatewayAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	GetLinkAssociations	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkId}
networkmanager	GetLinks	networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkIds[]}
networkmanager	GetNetworkResourceCounts	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetNetworkResourceRelationships	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetNetworkResources	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetNetworkRoutes	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetNetworkTelemetry	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetRouteAnalysis	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetSites	networkmanager:A:global-network/{globalNetworkId} networkmanager:A:site/{globalNetworkId}/{siteIds[]}
networkmanager	GetSiteToSiteVpnAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	GetTransitGatewayConnectPeerAssociations	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetTransitGatewayPeering	networkmanager:A:peering/{peeringId}
networkmanager	GetTransitGatewayRegistrations	networkmanager:A:global-network/{globalNetworkId}
networkmanager	GetTransitGatewayRouteTableAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	GetVpcAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	ListAttachmentRoutingPolicyAssociations	networkmanager:A:core-network/{coreNetworkId}
networkmanager	ListCoreNetworkPolicyVersions	networkmanager:A:core-network/{coreNetworkId}
networkmanager	ListCoreNetworkPrefixListAssociations	networkmanager:A:core-network/{coreNetworkId}
networkmanager	ListCoreNetworkRoutingInformation	networkmanager:A:core-network/{coreNetworkId}
networkmanager	PutAttachmentRoutingPolicyLabel	networkmanager:A:attachment/{attachmentId} networkmanager:A:core-network/{coreNetworkId}
networkmanager	PutCoreNetworkPolicy	networkmanager:A:core-network/{coreNetworkId}
networkmanager	RegisterTransitGateway	networkmanager:A:global-network/{globalNetworkId}
networkmanager	RejectAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	RemoveAttachmentRoutingPolicyLabel	networkmanager:A:attachment/{attachmentId} networkmanager:A:core-network/{coreNetworkId}
networkmanager	RestoreCoreNetworkPolicyVersion	networkmanager:A:core-network/{coreNetworkId}
networkmanager	StartRouteAnalysis	networkmanager:A:global-network/{globalNetworkId}
networkmanager	UpdateConnection	networkmanager:A:connection/{globalNetworkId}/{connectionId} networkmanager:A:global-network/{globalNetworkId}
networkmanager	UpdateCoreNetwork	networkmanager:A:core-network/{coreNetworkId}
networkmanager	UpdateDevice	networkmanager:A:device/{globalNetworkId}/{deviceId} networkmanager:A:global-network/{globalNetworkId}
networkmanager	UpdateDirectConnectGatewayAttachment	networkmanager:A:attachment/{attachmentId}
networkmanager	UpdateGlobalNetwork	networkmanager:A:global-network/{globalNetworkId}
networkmanager	UpdateLink	networkmanager:A:global-network/{globalNetworkId} networkmanager:A:link/{globalNetworkId}/{linkId}
networkmanager	UpdateNetworkResourceMetadata	networkmanager:A:global-network/{globalNetworkId}
networkmanager	UpdateSite	networkmanager:A:global-network/{globalNetworkId} networkmanager:A:site/{globalNetworkId}/{siteId}
networkmanager	UpdateVpcAttachment	networkmanager:A:attachment/{attachmentId}
networkmonitor	CreateMonitor	networkmonitor:RA:monitor/{monitorName}
networkmonitor	DeleteMonitor	networkmonitor:RA:monitor/{monitorName}
networkmonitor	DeleteProbe	networkmonitor:RA:probe/{probeId}
networkmonitor	GetMonitor	networkmonitor:RA:monitor/{monitorName}
networkmonitor	GetProbe	networkmonitor:RA:probe/{probeId}
networkmonitor	UpdateMonitor	networkmonitor:RA:monitor/{monitorName}
networkmonitor	UpdateProbe	networkmonitor:RA:probe/{probeId}
nova-act	CreateAct	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
nova-act	CreateSession	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
nova-act	CreateWorkflowDefinition	nova-act:RA:workflow-definition/{name}
nova-act	CreateWorkflowRun	nova-act:RA:workflow-definition/{workflowDefinitionName}
nova-act	DeleteWorkflowDefinition	nova-act:RA:workflow-definition/{workflowDefinitionName}
nova-act	DeleteWorkflowRun	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
nova-act	GetWorkflowDefinition	nova-act:RA:workflow-definition/{workflowDefinitionName}
nova-act	GetWorkflowRun	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
nova-act	InvokeActStep	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
nova-act	ListActs	nova-act:RA:workflow-definition/{workflowDefinitionName}
nova-act	ListSessions	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
nova-act	ListWorkflowRuns	nova-act:RA:workflow-definition/{workflowDefinitionName}
nova-act	UpdateAct	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
nova-act	UpdateWorkflowRun	nova-act:RA:workflow-definition/{workflowDefinitionName} nova-act:RA:workflow-definition/{workflowDefinitionName}/workflow-run/{workflowRunId}
oam	CreateLink	oam:RA:sink/{sinkIdentifier}
oam	DeleteLink	oam:RA:link/{identifier}
oam	DeleteSink	oam:RA:sink/{identifier}
oam	GetLink	oam:RA:link/{identifier}
oam	GetSink	oam:RA:sink/{identifier}
oam	GetSinkPolicy	oam:RA:sink/{sinkIdentifier}
oam	ListAttachedLinks	oam:RA:sink/{sinkIdentifier}
oam	PutSinkPolicy	oam:RA:sink/{sinkIdentifier}
oam	UpdateLink	oam:RA:link/{identifier}
observabilityadmin	CreateCentralizationRuleForOrganization	observabilityadmin:RA:organization-centralization-rule/{ruleName}
observabilityadmin	CreateS3TableIntegration	observabilityadmin:RA:s3tableintegration/*
observabilityadmin	CreateTelemetryPipeline	observabilityadmin:RA:telemetry-pipeline/{name}
observabilityadmin	CreateTelemetryRule	observabilityadmin:RA:telemetry-rule/{ruleName}
observabilityadmin	CreateTelemetryRuleForOrganization	observabilityadmin:RA:organization-telemetry-rule/{ruleName}
observabilityadmin	DeleteCentralizationRuleForOrganization	observabilityadmin:RA:organization-centralization-rule/{ruleIdentifier}
observabilityadmin	DeleteTelemetryPipeline	observabilityadmin:RA:telemetry-pipeline/{pipelineIdentifier}
observabilityadmin	DeleteTelemetryRule	observabilityadmin:RA:telemetry-rule/{ruleIdentifier}
observabilityadmin	DeleteTelemetryRuleForOrganization	observabilityadmin:RA:organization-telemetry-rule/{ruleIdentifier}
observabilityadmin	GetCentralizationRuleForOrganization	observabilityadmin:RA:organization-centralization-rule/{ruleIdentifier}
observabilityadmin	GetTelemetryPipeline	observabilityadmin:RA:telemetry-pipeline/{pipelineIdentifier}
observabilityadmin	GetTelemetryRule	observabilityadmin:RA:telemetry-rule/{ruleIdentifier}
observabilityadmin	GetTelemetryRuleForOrganization	observabilityadmin:RA:organization-telemetry-rule/{ruleIdentifier}
observabilityadmin	UpdateCentralizationRuleForOrganization	observabilityadmin:RA:organization-centralization-rule/{ruleIdentifier}
observabilityadmin	UpdateTelemetryPipeline	observabilityadmin:RA:telemetry-pipeline/{pipelineIdentifier}
observabilityadmin	UpdateTelemetryRule	observabilityadmin:RA:telemetry-rule/{ruleIdentifier}
observabilityadmin	UpdateTelemetryRuleForOrganization	observabilityadmin:RA:organization-telemetry-rule/{ruleIdentifier}
odb	CreateCloudAutonomousVmCluster	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId} odb:RA:odb-network/{odbNetworkId}
odb	CreateCloudVmCluster	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId} odb:RA:odb-network/{odbNetworkId}
odb	CreateOdbPeeringConnection	odb:RA:odb-network/{odbNetworkId}
odb	DeleteCloudAutonomousVmCluster	odb:RA:cloud-autonomous-vm-cluster/{cloudAutonomousVmClusterId}
odb	DeleteCloudExadataInfrastructure	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	DeleteCloudVmCluster	odb:RA:cloud-vm-cluster/{cloudVmClusterId}
odb	DeleteOdbNetwork	odb:RA:odb-network/{odbNetworkId}
odb	DeleteOdbPeeringConnection	odb:RA:odb-peering-connection/{odbPeeringConnectionId}
odb	GetCloudAutonomousVmCluster	odb:RA:cloud-autonomous-vm-cluster/{cloudAutonomousVmClusterId}
odb	GetCloudExadataInfrastructure	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	GetCloudExadataInfrastructureUnallocatedResources	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	GetCloudVmCluster	odb:RA:cloud-vm-cluster/{cloudVmClusterId}
odb	GetDbNode	odb:RA:cloud-vm-cluster/{cloudVmClusterId} odb:RA:db-node/{dbNodeId}
odb	GetDbServer	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	GetOdbNetwork	odb:RA:odb-network/{odbNetworkId}
odb	GetOdbPeeringConnection	odb:RA:odb-peering-connection/{odbPeeringConnectionId}
odb	ListAutonomousVirtualMachines	odb:RA:cloud-autonomous-vm-cluster/{cloudAutonomousVmClusterId}
odb	ListCloudAutonomousVmClusters	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	ListCloudVmClusters	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	ListDbNodes	odb:RA:cloud-vm-cluster/{cloudVmClusterId}
odb	ListDbServers	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	ListOdbPeeringConnections	odb:RA:odb-network/{odbNetworkId}
odb	RebootDbNode	odb:RA:cloud-vm-cluster/{cloudVmClusterId} odb:RA:db-node/{dbNodeId}
odb	StartDbNode	odb:RA:cloud-vm-cluster/{cloudVmClusterId} odb:RA:db-node/{dbNodeId}
odb	StopDbNode	odb:RA:cloud-vm-cluster/{cloudVmClusterId}
odb	UpdateCloudExadataInfrastructure	odb:RA:cloud-exadata-infrastructure/{cloudExadataInfrastructureId}
odb	UpdateOdbNetwork	odb:RA:odb-network/{odbNetworkId}
odb	UpdateOdbPeeringConnection	odb:RA:odb-peering-connection/{odbPeeringConnectionId}
omics	AbortMultipartReadSetUpload	omics:RA:sequenceStore/{sequenceStoreId}
omics	BatchDeleteReadSet	omics:RA:sequenceStore/{sequenceStoreId}
omics	CancelRun	omics:RA:run/{id}
omics	CompleteMultipartReadSetUpload	omics:RA:sequenceStore/{sequenceStoreId}
omics	CreateAnnotationStoreVersion	omics:RA:annotationStore/{name}
omics	CreateMultipartReadSetUpload	omics:RA:sequenceStore/{sequenceStoreId}
omics	CreateWorkflowVersion	omics:RA:workflow/{workflowId}
omics	DeleteAnnotationStore	omics:RA:annotationStore/{name}
omics	DeleteAnnotationStoreVersions	omics:RA:annotationStore/{name}/version/{versions[]}
omics	DeleteConfiguration	omics:RA:configuration/{name}
omics	DeleteReference	omics:RA:referenceStore/{referenceStoreId} omics:RA:referenceStore/{referenceStoreId}/reference/{id}
omics	DeleteReferenceStore	omics:RA:referenceStore/{id}
omics	DeleteRun	omics:RA:run/{id}
omics	DeleteRunCache	omics:RA:runCache/{id}
omics	DeleteRunGroup	omics:RA:runGroup/{id}
omics	DeleteSequenceStore	omics:RA:sequenceStore/{id}
omics	DeleteVariantStore	omics:RA:variantStore/{name}
omics	DeleteWorkflow	omics:RA:workflow/{id}
omics	DeleteWorkflowVersion	omics:RA:workflow/{workflowId} omics:RA:workflow/{workflowId}/version/{versionName}
omics	GetAnnotationStore	omics:RA:annotationStore/{name}
omics	GetAnnotationStoreVersion	omics:RA:annotationStore/{name}/version/{versionName}
omics	GetConfiguration	omics:RA:configuration/{name}
omics	GetReadSet	omics:RA:sequenceStore/{sequenceStoreId} omics:RA:sequenceStore/{sequenceStoreId}/readSet/{id}
omics	GetReadSetActivationJob	omics:RA:sequenceStore/{sequenceStoreId}
omics	GetReadSetExportJob	omics:RA:sequenceStore/{sequenceStoreId}
omics	GetReadSetImportJob	omics:RA:sequenceStore/{sequenceStoreId}
omics	GetReadSetMetadata	omics:RA:sequenceStore/{sequenceStoreId} omics:RA:sequenceStore/{sequenceStoreId}/readSet/{id}
omics	GetReference	omics:RA:referenceStore/{referenceStoreId} omics:RA:referenceStore/{referenceStoreId}/reference/{id}
omics	GetReferenceImportJob	omics:RA:referenceStore/{referenceStoreId}
omics	GetReferenceMetadata	omics:RA:referenceStore/{referenceStoreId} omics:RA:referenceStore/{referenceStoreId}/reference/{id}
omics	GetReferenceStore	omics:RA:referenceStore/{id}
omics	GetRun	omics:RA:run/{id}
omics	GetRunCache	omics:RA:runCache/{id}
omics	GetRunGroup	omics:RA:runGroup/{id}
omics	GetSequenceStore	omics:RA:sequenceStore/{id}
omics	GetVariantStore	omics:RA:variantStore/{name}
omics	GetWorkflow	omics:RA:workflow/{id}
omics	GetWorkflowVersion	omics:RA:workflow/{workflowId} omics:RA:workflow/{workflowId}/version/{versionName}
omics	ListAnnotationStoreVersions	omics:RA:annotationStore/{name}
omics	ListMultipartReadSetUploads	omics:RA:sequenceStore/{sequenceStoreId}
omics	ListReadSetActivationJobs	omics:RA:sequenceStore/{sequenceStoreId}
omics	ListReadSetExportJobs	omics:RA:sequenceStore/{sequenceStoreId}
omics	ListReadSetImportJobs	omics:RA:sequenceStore/{sequenceStoreId}
omics	ListReadSets	omics:RA:sequenceStore/{sequenceStoreId}
omics	ListReadSetUploadParts	omics:RA:sequenceStore/{sequenceStoreId}
omics	ListReferenceImportJobs	omics:RA:referenceStore/{referenceStoreId}
omics	ListReferences	omics:RA:referenceStore/{referenceStoreId}
omics	ListRunTasks	omics:RA:run/{id}
omics	ListWorkflowVersions	omics:RA:workflow/{workflowId}
omics	StartReadSetActivationJob	omics:RA:sequenceStore/{sequenceStoreId}
omics	StartReadSetExportJob	omics:RA:sequenceStore/{sequenceStoreId}
omics	StartReadSetImportJob	omics:RA:sequenceStore/{sequenceStoreId}
omics	StartReferenceImportJob	omics:RA:referenceStore/{referenceStoreId}
omics	StartRun	omics:RA:configuration/{configurationName} omics:RA:run/{runId} omics:RA:runGroup/{runGroupId} omics:RA:workflow/{workflowId}
omics	UpdateAnnotationStore	omics:RA:annotationStore/{name}
omics	UpdateAnnotationStoreVersion	omics:RA:annotationStore/{name}/version/{versionName}
omics	UpdateRunCache	omics:RA:runCache/{id}
omics	UpdateRunGroup	omics:RA:runGroup/{id}
omics	UpdateSequenceStore	omics:RA:sequenceStore/{id}
omics	UpdateVariantStore	omics:RA:variantStore/{name}
omics	UpdateWorkflow	omics:RA:workflow/{id}
omics	UpdateWorkflowVersion	omics:RA:workflow/{workflowId} omics:RA:workflow/{workflowId}/version/{versionName}
omics	UploadReadSetPart	omics:RA:sequenceStore/{sequenceStoreId}
organizations	AcceptHandshake	organizations:A:handshake/o-*/*/{handshakeId}
organizations	AttachPolicy	organizations:A:policy/o-*/*/{policyId}
organizations	CancelHandshake	organizations:A:handshake/o-*/*/{handshakeId}
organizations	CloseAccount	organizations:A:account/o-*/{accountId}
organizations	DeclineHandshake	organizations:A:handshake/o-*/*/{handshakeId}
organizations	DeleteOrganizationalUnit	organizations:A:ou/o-*/{organizationalUnitId}
organizations	DeletePolicy	organizations:A:policy/o-*/*/{policyId}
organizations	DeregisterDelegatedAdministrator	organizations:A:account/o-*/{accountId}
organizations	DescribeAccount	organizations:A:account/o-*/{accountId}
organizations	DescribeHandshake	organizations:A:handshake/o-*/*/{handshakeId}
organizations	DescribeOrganizationalUnit	organizations:A:ou/o-*/{organizationalUnitId}
organizations	DescribePolicy	organizations:A:policy/o-*/*/{policyId}
organizations	DetachPolicy	organizations:A:policy/o-*/*/{policyId}
organizations	DisablePolicyType	organizations:A:root/o-*/{rootId}
organizations	EnablePolicyType	organizations:A:root/o-*/{rootId}
organizations	ListDelegatedServicesForAccount	organizations:A:account/o-*/{accountId}
organizations	ListEffectivePolicyValidationErrors	organizations:A:account/o-*/{accountId}
organizations	ListTargetsForPolicy	organizations:A:policy/o-*/*/{policyId}
organizations	MoveAccount	organizations:A:account/o-*/{accountId}
organizations	RegisterDelegatedAdministrator	organizations:A:account/o-*/{accountId}
organizations	RemoveAccountFromOrganization	organizations:A:account/o-*/{accountId}
organizations	UpdateOrganizationalUnit	organizations:A:ou/o-*/{organizationalUnitId}
organizations	UpdatePolicy	organizations:A:policy/o-*/*/{policyId}
osis	DeletePipeline	osis:RA:pipeline/{pipelineName}
osis	DeletePipelineEndpoint	osis:RA:endpoint/{endpointId}
osis	GetPipeline	osis:RA:pipeline/{pipelineName}
osis	GetPipelineBlueprint	osis:RA:blueprint/{blueprintName}
osis	GetPipelineChangeProgress	osis:RA:pipeline/{pipelineName}
osis	StartPipeline	osis:RA:pipeline/{pipelineName}
osis	StopPipeline	osis:RA:pipeline/{pipelineName}
osis	UpdatePipeline	osis:RA:pipeline/{pipelineName}
outposts	CancelCapacityTask	outposts:RA:outpost/{outpostIdentifier}
outposts	CreateOrder	outposts:RA:outpost/{outpostIdentifier}
outposts	CreateOutpost	outposts:RA:site/{siteId}
outposts	DeleteOutpost	outposts:RA:outpost/{outpostId}
outposts	DeleteSite	outposts:RA:site/{siteId}
outposts	GetCapacityTask	outposts:RA:outpost/{outpostIdentifier}
outposts	GetOutpost	outposts:RA:outpost/{outpostId}
outposts	GetOutpostBillingInformation	outposts:RA:outpost/{outpostIdentifier}
outposts	GetOutpostInstanceTypes	outposts:RA:outpost/{outpostId}
outposts	GetOutpostSupportedInstanceTypes	outposts:RA:outpost/{outpostIdentifier}
outposts	GetSite	outposts:RA:site/{siteId}
outposts	GetSiteAddress	outposts:RA:site/{siteId}
outposts	ListAssetInstances	outposts:RA:outpost/{outpostIdentifier}
outposts	ListAssets	outposts:RA:outpost/{outpostIdentifier}
outposts	ListBlockingInstancesForCapacityTask	outposts:RA:outpost/{outpostIdentifier}
outposts	StartCapacityTask	outposts:RA:outpost/{outpostIdentifier}
outposts	UpdateOutpost	outposts:RA:outpost/{outpostId}
outposts	UpdateSite	outposts:RA:site/{siteId}
outposts	UpdateSiteAddress	outposts:RA:site/{siteId}
outposts	UpdateSiteRackPhysicalProperties	outposts:RA:site/{siteId}
panorama	DeleteDevice	panorama:RA:device/{deviceId}
panorama	DeletePackage	panorama:RA:package/{packageId}
panorama	DeregisterPackageVersion	panorama:RA:package/{packageId}
panorama	DescribeApplicationInstance	panorama:RA:applicationInstance/{applicationInstanceId}
panorama	DescribeApplicationInstanceDetails	panorama:RA:applicationInstance/{applicationInstanceId}
panorama	DescribeDevice	panorama:RA:device/{deviceId}
panorama	DescribePackage	panorama:RA:package/{packageId}
panorama	DescribePackageVersion	panorama:RA:package/{packageId}
panorama	ListApplicationInstanceDependencies	panorama:RA:applicationInstance/{applicationInstanceId}
panorama	ListApplicationInstanceNodeInstances	panorama:RA:applicationInstance/{applicationInstanceId}
panorama	ListApplicationInstances	panorama:RA:device/{deviceId}
panorama	ListDevicesJobs	panorama:RA:device/{deviceId}
panorama	RegisterPackageVersion	panorama:RA:package/{packageId}
panorama	RemoveApplicationInstance	panorama:RA:applicationInstance/{applicationInstanceId}
panorama	SignalApplicationInstanceNodeInstances	panorama:RA:applicationInstance/{applicationInstanceId}
panorama	UpdateDeviceMetadata	panorama:RA:device/{deviceId}
partnercentral-account	AcceptConnectionInvitation	partnercentral:R:catalog/{catalog}/connection-invitation/{identifier}
partnercentral-account	AssociateAwsTrainingCertificationEmailDomain	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	CancelConnection	partnercentral:R:catalog/{catalog}/connection/{identifier}
partnercentral-account	CancelConnectionInvitation	partnercentral:R:catalog/{catalog}/connection-invitation/{identifier}
partnercentral-account	CancelProfileUpdateTask	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	DisassociateAwsTrainingCertificationEmailDomain	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	GetAllianceLeadContact	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	GetConnection	partnercentral:R:catalog/{catalog}/connection/{identifier}
partnercentral-account	GetConnectionInvitation	partnercentral:R:catalog/{catalog}/connection-invitation/{identifier}
partnercentral-account	GetPartner	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	GetProfileUpdateTask	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	GetProfileVisibility	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	PutAllianceLeadContact	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	PutProfileVisibility	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-account	RejectConnectionInvitation	partnercentral:R:catalog/{catalog}/connection-invitation/{identifier}
partnercentral-account	StartProfileUpdateTask	partnercentral:RA:catalog/{catalog}/partner/{identifier}
partnercentral-benefits	AmendBenefitApplication	partnercentral:RA:catalog/{catalog}/benefit-application/{identifier}
partnercentral-benefits	AssociateBenefitApplicationResource	partnercentral:RA:catalog/{catalog}/benefit-allocation/* partnercentral:RA:catalog/{catalog}/benefit-application/{benefitApplicationIdentifier} partnercentral:RA:catalog/{catalog}/opportunity/*
partnercentral-benefits	CancelBenefitApplication	partnercentral:RA:catalog/{catalog}/benefit-application/{identifier}
partnercentral-benefits	DisassociateBenefitApplicationResource	partnercentral:RA:catalog/{catalog}/benefit-allocation/* partnercentral:RA:catalog/{catalog}/benefit-application/{benefitApplicationIdentifier} partnercentral:RA:catalog/{catalog}/opportunity/*
partnercentral-benefits	GetBenefit	partnercentral:R:catalog/{catalog}/benefit/{identifier}
partnercentral-benefits	GetBenefitAllocation	partnercentral:RA:catalog/{catalog}/benefit-allocation/{identifier}
partnercentral-benefits	GetBenefitApplication	partnercentral:RA:catalog/{catalog}/benefit-application/{identifier}
partnercentral-benefits	ListBenefitAllocations	partnercentral:RA:catalog/{catalog}/benefit-allocation/*
partnercentral-benefits	ListBenefitApplications	partnercentral:RA:catalog/{catalog}/benefit-application/*
partnercentral-benefits	ListBenefits	partnercentral:R:catalog/{catalog}/benefit/*
partnercentral-benefits	RecallBenefitApplication	partnercentral:RA:catalog/{catalog}/benefit-application/{identifier}
partnercentral-benefits	SubmitBenefitApplication	partnercentral:RA:catalog/{catalog}/benefit-application/{identifier}
partnercentral-benefits	UpdateBenefitApplication	partnercentral:RA:catalog/{catalog}/benefit-application/{identifier}
partnercentral-channel	AcceptChannelHandshake	partnercentral:RA:catalog/{catalog}/channel-handshake/{identifier}
partnercentral-channel	CancelChannelHandshake	partnercentral:RA:catalog/{catalog}/channel-handshake/{identifier}
partnercentral-channel	CreateChannelHandshake	partnercentral:RA:catalog/{catalog}/program-management-account/{payload.revokeServicePeriodPayload.programManagementAccountIdentifier} partnercentral:RA:catalog/{catalog}/program-management-account/{payload.revokeServicePeriodPayload.programManagementAccountIdentifier}/relationship/*
partnercentral-channel	CreateRelationship	partnercentral:RA:catalog/{catalog}/program-management-account/{programManagementAccountIdentifier}
partnercentral-channel	DeleteProgramManagementAccount	partnercentral:RA:catalog/{catalog}/program-management-account/{identifier}
partnercentral-channel	DeleteRelationship	partnercentral:RA:catalog/{catalog}/program-management-account/{programManagementAccountIdentifier}/relationship/{identifier}
partnercentral-channel	GetRelationship	partnercentral:RA:catalog/{catalog}/program-management-account/{programManagementAccountIdentifier}/relationship/{identifier}
partnercentral-channel	ListChannelHandshakes	partnercentral:RA:catalog/{catalog}/channel-handshake/*
partnercentral-channel	ListProgramManagementAccounts	partnercentral:RA:catalog/{catalog}/program-management-account/{accountIds[]}
partnercentral-channel	ListRelationships	partnercentral:RA:catalog/{catalog}/program-management-account/{programManagementAccountIdentifiers[]}/relationship/*
partnercentral-channel	RejectChannelHandshake	partnercentral:RA:catalog/{catalog}/channel-handshake/{identifier}
partnercentral-channel	UpdateProgramManagementAccount	partnercentral:RA:catalog/{catalog}/program-management-account/{identifier}
partnercentral-channel	UpdateRelationship	partnercentral:RA:catalog/{catalog}/program-management-account/{programManagementAccountIdentifier}/relationship/{identifier}
partnercentral-selling	AcceptEngagementInvitation	partnercentral:R:catalog/{catalog}/engagement-invitation/{identifier}
partnercentral-selling	AssignOpportunity	partnercentral:RA:catalog/{catalog}/opportunity/{identifier}
partnercentral-selling	AssociateOpportunity	partnercentral:RA:catalog/{catalog}/opportunity/{opportunityIdentifier}
partnercentral-selling	CreateEngagement	partnercentral:R:catalog/{catalog}/engagement/*
partnercentral-selling	CreateEngagementContext	partnercentral:R:catalog/{catalog}/engagement/{engagementIdentifier}
partnercentral-selling	CreateEngagementInvitation	partnercentral:R:catalog/{catalog}/engagement-invitation/*
partnercentral-selling	CreateOpportunity	partnercentral:RA:catalog/{catalog}/opportunity/{partnerOpportunityIdentifier}
partnercentral-selling	CreateResourceSnapshot	partnercentral:RA:catalog/{catalog}/engagement/{engagementIdentifier}/resource/{resourceType}/{resourceIdentifier}/template/*/resource-snapshot/*
partnercentral-selling	CreateResourceSnapshotJob	partnercentral:RA:catalog/{catalog}/resource-snapshot-job/*
partnercentral-selling	DeleteResourceSnapshotJob	partnercentral:RA:catalog/{catalog}/resource-snapshot-job/{resourceSnapshotJobIdentifier}
partnercentral-selling	DisassociateOpportunity	partnercentral:RA:catalog/{catalog}/opportunity/{opportunityIdentifier}
partnercentral-selling	GetAwsOpportunitySummary	partnercentral:RA:catalog/{catalog}/opportunity/*
partnercentral-selling	GetEngagement	partnercentral:R:catalog/{catalog}/engagement/{identifier}
partnercentral-selling	GetEngagementInvitation	partnercentral:R:catalog/{catalog}/engagement-invitation/{identifier}
partnercentral-selling	GetOpportunity	partnercentral:RA:catalog/{catalog}/opportunity/{identifier}
partnercentral-selling	GetResourceSnapshotJob	partnercentral:RA:catalog/{catalog}/resource-snapshot-job/{resourceSnapshotJobIdentifier}
partnercentral-selling	ListEngagementMembers	partnercentral:R:catalog/{catalog}/engagement/{identifier}
partnercentral-selling	RejectEngagementInvitation	partnercentral:R:catalog/{catalog}/engagement-invitation/{identifier}
partnercentral-selling	StartEngagementByAcceptingInvitationTask	partnercentral:R:catalog/{catalog}/engagement-by-accepting-invitation-task/{identifier}
partnercentral-selling	StartEngagementFromOpportunityTask	partnercentral:R:catalog/{catalog}/engagement-from-opportunity-task/{identifier}
partnercentral-selling	StartOpportunityFromEngagementTask	partnercentral:R:catalog/{catalog}/opportunity-from-engagement-task/{identifier}
partnercentral-selling	StartResourceSnapshotJob	partnercentral:RA:catalog/{catalog}/resource-snapshot-job/{resourceSnapshotJobIdentifier}
partnercentral-selling	StopResourceSnapshotJob	partnercentral:RA:catalog/{catalog}/resource-snapshot-job/{resourceSnapshotJobIdentifier}
partnercentral-selling	SubmitOpportunity	partnercentral:RA:catalog/{catalog}/opportunity/{identifier}
partnercentral-selling	UpdateEngagementContext	partnercentral:R:catalog/{catalog}/engagement/{engagementIdentifier}
partnercentral-selling	UpdateOpportunity	partnercentral:RA:catalog/{catalog}/opportunity/{identifier}
payment-cryptography	AddKeyReplicationRegions	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	CreateAlias	payment-cryptography:RA:alias/{aliasName}
payment-cryptography	DecryptData	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	DeleteAlias	payment-cryptography:RA:alias/{aliasName}
payment-cryptography	DeleteKey	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	EncryptData	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	ExportKey	payment-cryptography:RA:key/{exportKeyIdentifier}
payment-cryptography	GenerateAs2805KekValidation	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	GenerateCardValidationData	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	GenerateMac	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	GetAlias	payment-cryptography:RA:alias/{aliasName}
payment-cryptography	GetCertificateSigningRequest	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	GetKey	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	GetPublicKeyCertificate	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	RemoveKeyReplicationRegions	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	RestoreKey	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	StartKeyUsage	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	StopKeyUsage	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	UpdateAlias	payment-cryptography:RA:alias/{aliasName}
payment-cryptography	VerifyAuthRequestCryptogram	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	VerifyCardValidationData	payment-cryptography:RA:key/{keyIdentifier}
payment-cryptography	VerifyMac	payment-cryptography:RA:key/{keyIdentifier}
pcs	CreateComputeNodeGroup	pcs:RA:cluster/{clusterIdentifier}
pcs	CreateQueue	pcs:RA:cluster/{clusterIdentifier}
pcs	DeleteCluster	pcs:RA:cluster/{clusterIdentifier}
pcs	DeleteComputeNodeGroup	pcs:RA:cluster/{clusterIdentifier} pcs:RA:cluster/{clusterIdentifier}/computenodegroup/{computeNodeGroupIdentifier}
pcs	DeleteQueue	pcs:RA:cluster/{clusterIdentifier} pcs:RA:cluster/{clusterIdentifier}/queue/{queueIdentifier}
pcs	GetCluster	pcs:RA:cluster/{clusterIdentifier}
pcs	GetComputeNodeGroup	pcs:RA:cluster/{clusterIdentifier} pcs:RA:cluster/{clusterIdentifier}/computenodegroup/{computeNodeGroupIdentifier}
pcs	GetQueue	pcs:RA:cluster/{clusterIdentifier} pcs:RA:cluster/{clusterIdentifier}/queue/{queueIdentifier}
pcs	ListComputeNodeGroups	pcs:RA:cluster/{clusterIdentifier}
pcs	ListQueues	pcs:RA:cluster/{clusterIdentifier}
pcs	RegisterComputeNodeGroupInstance	pcs:RA:cluster/{clusterIdentifier}
pcs	UpdateCluster	pcs:RA:cluster/{clusterIdentifier}
pcs	UpdateComputeNodeGroup	pcs:RA:cluster/{clusterIdentifier} pcs:RA:cluster/{clusterIdentifier}/computenodegroup/{computeNodeGroupIdentifier}
pcs	UpdateQueue	pcs:RA:cluster/{clusterIdentifier} pcs:RA:cluster/{clusterIdentifier}/queue/{queueIdentifier}
personalize	CreateBatchInferenceJob	personalize:RA:batch-inference-job/*
personalize	CreateBatchSegmentJob	personalize:RA:batch-segment-job/*
personalize	CreateCampaign	personalize:RA:campaign/*
personalize	CreateDataDeletionJob	personalize:RA:data-deletion-job/*
personalize	CreateDataset	personalize:RA:dataset/*
personalize	CreateDatasetExportJob	personalize:RA:dataset-export-job/*
personalize	CreateDatasetGroup	personalize:RA:dataset-group/*
personalize	CreateDatasetImportJob	personalize:RA:dataset-import-job/*
personalize	CreateEventTracker	personalize:RA:event-tracker/*
personalize	CreateFilter	personalize:RA:filter/*
personalize	CreateMetricAttribution	personalize:RA:metric-attribution/*
personalize	CreateRecommender	personalize:RA:recommender/*
personalize	CreateSchema	personalize:RA:schema/{schema}
personalize	CreateSolution	personalize:RA:solution/*
pi	CreatePerformanceAnalysisReport	pi:RA:perf-reports/{serviceType}/*/*
pi	DescribeDimensionKeys	pi:RA:metrics/{serviceType|lower}/{identifier}
pi	GetDimensionKeyDetails	pi:RA:metrics/{serviceType|lower}/{identifier}
pi	GetResourceMetadata	pi:RA:metrics/{serviceType|lower}/{identifier}
pi	GetResourceMetrics	pi:RA:metrics/{serviceType|lower}/{identifier}
pi	ListAvailableResourceDimensions	pi:RA:metrics/{serviceType|lower}/{identifier}
pi	ListAvailableResourceMetrics	pi:RA:metrics/{serviceType|lower}/{identifier}
pi	ListTagsForResource	pi:RA:metrics/{serviceType|lower}/*
pipes	CreatePipe	pipes:RA:pipe/{name}
pipes	DeletePipe	pipes:RA:pipe/{name}
pipes	DescribePipe	pipes:RA:pipe/{name}
pipes	StartPipe	pipes:RA:pipe/{name}
pipes	StopPipe	pipes:RA:pipe/{name}
pipes	UpdatePipe	pipes:RA:pipe/{name}
polly	DeleteLexicon	polly:RA:lexicon/{name}
polly	GetLexicon	polly:RA:lexicon/{name}
polly	PutLexicon	polly:RA:lexicon/{name}
polly	StartSpeechSynthesisStream	polly:RA:lexicon/{lexiconNames[]}
polly	StartSpeechSynthesisTask	polly:RA:lexicon/{lexiconNames[]}
polly	SynthesizeSpeech	polly:RA:lexicon/{lexiconNames[]}
profile	AddProfileKey	profile:RA:domains/{domainName}
profile	BatchGetCalculatedAttributeForProfile	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/calculated-attributes/{calculatedAttributeName}
profile	BatchGetProfile	profile:RA:domains/{domainName}
profile	CreateCalculatedAttributeDefinition	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/calculated-attributes/{calculatedAttributeName}
profile	CreateDomain	profile:RA:domains/{domainName}
profile	CreateDomainLayout	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/layouts/{layoutDefinitionName}
profile	CreateEventStream	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/event-streams/{eventStreamName}
profile	CreateEventTrigger	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/event-triggers/{eventTriggerName}
profile	CreateIntegrationWorkflow	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/integrations/*
profile	CreateProfile	profile:RA:domains/{domainName}
profile	CreateRecommender	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/recommenders/{recommenderName}
profile	CreateSegmentDefinition	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/segment-definitions/{segmentDefinitionName}
profile	CreateSegmentEstimate	profile:RA:domains/{domainName}
profile	CreateSegmentSnapshot	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/segment-definitions/{segmentDefinitionName}
profile	CreateUploadJob	profile:RA:domains/{domainName}
profile	DeleteCalculatedAttributeDefinition	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/calculated-attributes/{calculatedAttributeName}
profile	DeleteDomain	profile:RA:domains/{domainName}
profile	DeleteDomainLayout	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/layouts/{layoutDefinitionName}
profile	DeleteDomainObjectType	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/domain-object-types/{objectTypeName}
profile	DeleteEventStream	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/event-streams/{eventStreamName}
profile	DeleteEventTrigger	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/event-triggers/{eventTriggerName}
profile	DeleteIntegration	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/integrations/{uri}
profile	DeleteProfile	profile:RA:domains/{domainName}
profile	DeleteProfileKey	profile:RA:domains/{domainName}
profile	DeleteProfileObject	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	DeleteProfileObjectType	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	DeleteRecommender	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/recommenders/{recommenderName}
profile	DeleteSegmentDefinition	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/segment-definitions/{segmentDefinitionName}
profile	DeleteWorkflow	profile:RA:domains/{domainName}
profile	DetectProfileObjectType	profile:RA:domains/{domainName}
profile	GetAutoMergingPreview	profile:RA:domains/{domainName}
profile	GetCalculatedAttributeDefinition	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/calculated-attributes/{calculatedAttributeName}
profile	GetCalculatedAttributeForProfile	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/calculated-attributes/{calculatedAttributeName}
profile	GetDomain	profile:RA:domains/{domainName}
profile	GetDomainLayout	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/layouts/{layoutDefinitionName}
profile	GetDomainObjectType	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/domain-object-types/{objectTypeName}
profile	GetEventStream	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/event-streams/{eventStreamName}
profile	GetEventTrigger	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/event-triggers/{eventTriggerName}
profile	GetIdentityResolutionJob	profile:RA:domains/{domainName}
profile	GetIntegration	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/integrations/{uri}
profile	GetMatches	profile:RA:domains/{domainName}
profile	GetObjectTypeAttributeStatistics	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	GetProfileHistoryRecord	profile:RA:domains/{domainName}
profile	GetProfileObjectType	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	GetProfileRecommendations	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/recommenders/{recommenderName}
profile	GetRecommender	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/recommenders/{recommenderName}
profile	GetSegmentDefinition	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/segment-definitions/{segmentDefinitionName}
profile	GetSegmentEstimate	profile:RA:domains/{domainName}
profile	GetSegmentMembership	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/segment-definitions/{segmentDefinitionName}
profile	GetSegmentSnapshot	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/segment-definitions/{segmentDefinitionName}
profile	GetSimilarProfiles	profile:RA:domains/{domainName}
profile	GetUploadJob	profile:RA:domains/{domainName}
profile	GetUploadJobPath	profile:RA:domains/{domainName}
profile	GetWorkflow	profile:RA:domains/{domainName}
profile	GetWorkflowSteps	profile:RA:domains/{domainName}
profile	ListCalculatedAttributeDefinitions	profile:RA:domains/{domainName}
profile	ListCalculatedAttributesForProfile	profile:RA:domains/{domainName}
profile	ListDomainLayouts	profile:RA:domains/{domainName}
profile	ListDomainObjectTypes	profile:RA:domains/{domainName}
profile	ListEventStreams	profile:RA:domains/{domainName}
profile	ListEventTriggers	profile:RA:domains/{domainName}
profile	ListIdentityResolutionJobs	profile:RA:domains/{domainName}
profile	ListIntegrations	profile:RA:domains/{domainName}
profile	ListObjectTypeAttributes	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	ListObjectTypeAttributeValues	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	ListProfileAttributeValues	profile:RA:domains/{domainName}
profile	ListProfileHistoryRecords	profile:RA:domains/{domainName}
profile	ListProfileObjects	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	ListProfileObjectTypes	profile:RA:domains/{domainName}
profile	ListRecommenders	profile:RA:domains/{domainName}
profile	ListRuleBasedMatches	profile:RA:domains/{domainName}
profile	ListSegmentDefinitions	profile:RA:domains/{domainName}
profile	ListUploadJobs	profile:RA:domains/{domainName}
profile	ListWorkflows	profile:RA:domains/{domainName}
profile	MergeProfiles	profile:RA:domains/{domainName}
profile	PutDomainObjectType	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/domain-object-types/{objectTypeName}
profile	PutIntegration	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/integrations/{uri}
profile	PutProfileObject	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	PutProfileObjectType	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/object-types/{objectTypeName}
profile	SearchProfiles	profile:RA:domains/{domainName}
profile	StartRecommender	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/recommenders/{recommenderName}
profile	StartUploadJob	profile:RA:domains/{domainName}
profile	StopRecommender	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/recommenders/{recommenderName}
profile	StopUploadJob	profile:RA:domains/{domainName}
profile	UpdateCalculatedAttributeDefinition	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/calculated-attributes/{calculatedAttributeName}
profile	UpdateDomain	profile:RA:domains/{domainName}
profile	UpdateDomainLayout	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/layouts/{layoutDefinitionName}
profile	UpdateEventTrigger	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/event-triggers/{eventTriggerName}
profile	UpdateProfile	profile:RA:domains/{domainName}
profile	UpdateRecommender	profile:RA:domains/{domainName} profile:RA:domains/{domainName}/recommenders/{recommenderName}
proton	AcceptEnvironmentAccountConnection	proton:RA:environment-account-connection/{id}
proton	CancelComponentDeployment	proton:RA:component/{componentName}
proton	CancelEnvironmentDeployment	proton:RA:environment/{environmentName}
proton	CancelServiceInstanceDeployment	proton:RA:service/{serviceName}/service-instance/{serviceInstanceName}
proton	CancelServicePipelineDeployment	proton:RA:service/{serviceName}
proton	CreateComponent	proton:RA:component/*
proton	CreateEnvironment	proton:RA:environment/{name}
proton	CreateEnvironmentTemplate	proton:RA:environment-template/{name}
proton	CreateEnvironmentTemplateVersion	proton:RA:environment-template/{templateName}
proton	CreateRepository	proton:RA:repository/{provider}:{name}
proton	CreateService	proton:RA:service/{name}
proton	CreateServiceInstance	proton:RA:service/{serviceName}/service-instance/{name}
proton	CreateServiceTemplate	proton:RA:service-template/{name}
proton	CreateServiceTemplateVersion	proton:RA:service-template/{templateName}
proton	DeleteComponent	proton:RA:component/{name}
proton	DeleteDeployment	proton:RA:deployment/{id}
proton	DeleteEnvironment	proton:RA:environment/{name}
proton	DeleteEnvironmentAccountConnection	proton:RA:environment-account-connection/{id}
proton	DeleteEnvironmentTemplate	proton:RA:environment-template/{name}
proton	DeleteEnvironmentTemplateVersion	proton:RA:environment-template/{templateName}
proton	DeleteRepository	proton:RA:repository/{provider}:{name}
proton	DeleteService	proton:RA:service/{name}
proton	DeleteServiceTemplate	proton:RA:service-template/{name}
proton	DeleteServiceTemplateVersion	proton:RA:service-template/{templateName}
proton	GetComponent	proton:RA:component/{name}
proton	GetDeployment	proton:RA:deployment/{id}
proton	GetEnvironment	proton:RA:environment/{name}
proton	GetEnvironmentAccountConnection	proton:RA:environment-account-connection/{id}
proton	GetEnvironmentTemplate	proton:RA:environment-template/{name}
proton	GetEnvironmentTemplateVersion	proton:RA:environment-template/{templateName}
proton	GetRepository	proton:RA:repository/{provider}:{name}
proton	GetService	proton:RA:service/{name}
proton	GetServiceInstance	proton:RA:service/{serviceName}/service-instance/{name}
proton	GetServiceTemplate	proton:RA:service-template/{name}
proton	GetServiceTemplateVersion	proton:RA:service-template/{templateName}
proton	ListComponentOutputs	proton:RA:component/{componentName} proton:RA:deployment/{deploymentId}
proton	ListComponentProvisionedResources	proton:RA:component/{componentName}
proton	ListComponents	proton:RA:environment/{environmentName} proton:RA:service/{serviceName} proton:RA:service/{serviceName}/service-instance/{serviceInstanceName}
proton	ListEnvironmentOutputs	proton:RA:deployment/{deploymentId} proton:RA:environment/{environmentName}
proton	ListEnvironmentProvisionedResources	proton:RA:environment/{environmentName}
proton	ListEnvironmentTemplateVersions	proton:RA:environment-template/{templateName}
proton	ListServiceInstanceOutputs	proton:RA:deployment/{deploymentId} proton:RA:service/{serviceName} proton:RA:service/{serviceName}/service-instance/{serviceInstanceName}
proton	ListServiceInstanceProvisionedResources	proton:RA:service/{serviceName} proton:RA:service/{serviceName}/service-instance/{serviceInstanceName}
proton	ListServicePipelineOutputs	proton:RA:deployment/{deploymentId} proton:RA:service/{serviceName}
proton	ListServicePipelineProvisionedResources	proton:RA:service/{serviceName}
proton	ListServiceTemplateVersions	proton:RA:service-template/{templateName}
proton	RejectEnvironmentAccountConnection	proton:RA:environment-account-connection/{id}
proton	UpdateComponent	proton:RA:component/{name}
proton	UpdateEnvironment	proton:RA:environment/{name}
proton	UpdateEnvironmentAccountConnection	proton:RA:environment-account-connection/{id}
proton	UpdateEnvironmentTemplate	proton:RA:environment-template/{name}
proton	UpdateEnvironmentTemplateVersion	proton:RA:environment-template/{templateName}
proton	UpdateService	proton:RA:service/{name}
proton	UpdateServiceInstance	proton:RA:service/{serviceName}/service-instance/{name}
proton	UpdateServicePipeline	proton:RA:service/{serviceName}
proton	UpdateServiceTemplate	proton:RA:service-template/{name}
proton	UpdateServiceTemplateVersion	proton:RA:service-template/{templateName}
qapps	AssociateQAppWithUser	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	CreateLibraryItem	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	CreatePresignedUrl	qapps:RA:application/{instanceId}/qapp/{appId} qapps:RA:application/{instanceId}/qapp/{appId}/session/{sessionId}
qapps	DeleteQApp	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	DescribeQAppPermissions	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	DisassociateQAppFromUser	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	ExportQAppSessionData	qapps:RA:application/{instanceId}/qapp/*/session/{sessionId}
qapps	GetLibraryItem	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	GetQApp	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	GetQAppSession	qapps:RA:application/{instanceId}/qapp/*/session/{sessionId}
qapps	GetQAppSessionMetadata	qapps:RA:application/{instanceId}/qapp/*/session/{sessionId}
qapps	ImportDocument	qapps:RA:application/{instanceId}/qapp/{appId} qapps:RA:application/{instanceId}/qapp/{appId}/session/{sessionId}
qapps	ListQAppSessionData	qapps:RA:application/{instanceId}/qapp/*/session/{sessionId}
qapps	StartQAppSession	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	StopQAppSession	qapps:RA:application/{instanceId}/qapp/*/session/{sessionId}
qapps	UpdateQApp	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	UpdateQAppPermissions	qapps:RA:application/{instanceId}/qapp/{appId}
qapps	UpdateQAppSession	qapps:RA:application/{instanceId}/qapp/*/session/{sessionId}
qapps	UpdateQAppSessionMetadata	qapps:RA:application/{instanceId}/qapp/*/session/{sessionId}
qbusiness	AssociatePermission	qbusiness:RA:application/{applicationId}
qbusiness	BatchDeleteDocument	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	BatchPutDocument	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	CancelSubscription	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/subscription/{subscriptionId}
qbusiness	Chat	qbusiness:RA:application/{applicationId}
qbusiness	ChatSync	qbusiness:RA:application/{applicationId}
qbusiness	CheckDocumentAccess	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	CreateAnonymousWebExperienceUrl	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/web-experience/{webExperienceId}
qbusiness	CreateChatResponseConfiguration	qbusiness:RA:application/{applicationId}
qbusiness	CreateDataAccessor	qbusiness:RA:application/{applicationId}
qbusiness	CreateDataSource	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	CreateIndex	qbusiness:RA:application/{applicationId}
qbusiness	CreatePlugin	qbusiness:RA:application/{applicationId}
qbusiness	CreateRetriever	qbusiness:RA:application/{applicationId}
qbusiness	CreateSubscription	qbusiness:RA:application/{applicationId}
qbusiness	CreateUser	qbusiness:RA:application/{applicationId}
qbusiness	CreateWebExperience	qbusiness:RA:application/{applicationId}
qbusiness	DeleteApplication	qbusiness:RA:application/{applicationId}
qbusiness	DeleteAttachment	qbusiness:RA:application/{applicationId}
qbusiness	DeleteChatControlsConfiguration	qbusiness:RA:application/{applicationId}
qbusiness	DeleteChatResponseConfiguration	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/chat-response-configuration/{chatResponseConfigurationId}
qbusiness	DeleteConversation	qbusiness:RA:application/{applicationId}
qbusiness	DeleteDataAccessor	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/data-accessor/{dataAccessorId}
qbusiness	DeleteDataSource	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId} qbusiness:RA:application/{applicationId}/index/{indexId}/data-source/{dataSourceId}
qbusiness	DeleteGroup	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	DeleteIndex	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	DeletePlugin	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/plugin/{pluginId}
qbusiness	DeleteRetriever	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/retriever/{retrieverId}
qbusiness	DeleteUser	qbusiness:RA:application/{applicationId}
qbusiness	DeleteWebExperience	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/web-experience/{webExperienceId}
qbusiness	DisassociatePermission	qbusiness:RA:application/{applicationId}
qbusiness	GetApplication	qbusiness:RA:application/{applicationId}
qbusiness	GetChatControlsConfiguration	qbusiness:RA:application/{applicationId}
qbusiness	GetChatResponseConfiguration	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/chat-response-configuration/{chatResponseConfigurationId}
qbusiness	GetDataAccessor	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/data-accessor/{dataAccessorId}
qbusiness	GetDataSource	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId} qbusiness:RA:application/{applicationId}/index/{indexId}/data-source/{dataSourceId}
qbusiness	GetDocumentContent	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	GetGroup	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	GetIndex	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	GetMedia	qbusiness:RA:application/{applicationId}
qbusiness	GetPlugin	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/plugin/{pluginId}
qbusiness	GetPolicy	qbusiness:RA:application/{applicationId}
qbusiness	GetRetriever	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/retriever/{retrieverId}
qbusiness	GetUser	qbusiness:RA:application/{applicationId}
qbusiness	GetWebExperience	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/web-experience/{webExperienceId}
qbusiness	ListAttachments	qbusiness:RA:application/{applicationId}
qbusiness	ListChatResponseConfigurations	qbusiness:RA:application/{applicationId}
qbusiness	ListConversations	qbusiness:RA:application/{applicationId}
qbusiness	ListDataAccessors	qbusiness:RA:application/{applicationId}
qbusiness	ListDataSources	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	ListDataSourceSyncJobs	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId} qbusiness:RA:application/{applicationId}/index/{indexId}/data-source/{dataSourceId}
qbusiness	ListDocuments	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	ListGroups	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	ListIndices	qbusiness:RA:application/{applicationId}
qbusiness	ListMessages	qbusiness:RA:application/{applicationId}
qbusiness	ListPluginActions	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/plugin/{pluginId}
qbusiness	ListPlugins	qbusiness:RA:application/{applicationId}
qbusiness	ListRetrievers	qbusiness:RA:application/{applicationId}
qbusiness	ListSubscriptions	qbusiness:RA:application/{applicationId}
qbusiness	ListWebExperiences	qbusiness:RA:application/{applicationId}
qbusiness	PutFeedback	qbusiness:RA:application/{applicationId}
qbusiness	PutGroup	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	SearchRelevantContent	qbusiness:RA:application/{applicationId}
qbusiness	StartDataSourceSyncJob	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId} qbusiness:RA:application/{applicationId}/index/{indexId}/data-source/{dataSourceId}
qbusiness	StopDataSourceSyncJob	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId} qbusiness:RA:application/{applicationId}/index/{indexId}/data-source/{dataSourceId}
qbusiness	UpdateApplication	qbusiness:RA:application/{applicationId}
qbusiness	UpdateChatControlsConfiguration	qbusiness:RA:application/{applicationId}
qbusiness	UpdateChatResponseConfiguration	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/chat-response-configuration/{chatResponseConfigurationId}
qbusiness	UpdateDataAccessor	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/data-accessor/{dataAccessorId}
qbusiness	UpdateDataSource	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId} qbusiness:RA:application/{applicationId}/index/{indexId}/data-source/{dataSourceId}
qbusiness	UpdateIndex	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/index/{indexId}
qbusiness	UpdatePlugin	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/plugin/{pluginId}
qbusiness	UpdateRetriever	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/retriever/{retrieverId}
qbusiness	UpdateSubscription	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/subscription/{subscriptionId}
qbusiness	UpdateUser	qbusiness:RA:application/{applicationId}
qbusiness	UpdateWebExperience	qbusiness:RA:application/{applicationId} qbusiness:RA:application/{applicationId}/web-experience/{webExperienceId}
quicksight	BatchCreateTopicReviewedAnswer	quicksight:RA:topic/{topicId}
quicksight	BatchDeleteTopicReviewedAnswer	quicksight:RA:topic/{topicId}
quicksight	CancelIngestion	quicksight:RA:dataset/{dataSetId}/ingestion/{ingestionId}
quicksight	CreateActionConnector	quicksight:RA:action-connector/{actionConnectorId}
quicksight	CreateAnalysis	quicksight:RA:analysis/{analysisId}
quicksight	CreateBrand	quicksight:RA:brand/{brandId}
quicksight	CreateCustomPermissions	quicksight:RA:custompermissions/*
quicksight	CreateDashboard	quicksight:RA:dashboard/{dashboardId}
quicksight	CreateFolder	quicksight:RA:folder/{folderId}
quicksight	CreateFolderMembership	quicksight:RA:folder/{folderId}
quicksight	CreateGroup	quicksight:RA:group/{namespace}/{groupName}
quicksight	CreateGroupMembership	quicksight:RA:group/{namespace}/{groupName}
quicksight	CreateIAMPolicyAssignment	quicksight:A:assignment/{assignmentName}
quicksight	CreateIngestion	quicksight:RA:dataset/{dataSetId}/ingestion/{ingestionId}
quicksight	CreateNamespace	quicksight:RA:namespace/{namespace}
quicksight	CreateRefreshSchedule	quicksight:RA:dataset/{dataSetId}/refresh-schedule/{schedule.scheduleId}
quicksight	CreateTemplate	quicksight:RA:template/{templateId}
quicksight	CreateTemplateAlias	quicksight:RA:template/{templateId}
quicksight	CreateTheme	quicksight:RA:theme/{themeId}
quicksight	CreateThemeAlias	quicksight:RA:theme/{themeId}
quicksight	CreateTopicRefreshSchedule	quicksight:RA:topic/{topicId}
quicksight	DeleteActionConnector	quicksight:RA:action-connector/{actionConnectorId}
quicksight	DeleteAnalysis	quicksight:RA:analysis/{analysisId}
quicksight	DeleteBrand	quicksight:RA:brand/{brandId}
quicksight	DeleteDashboard	quicksight:RA:dashboard/{dashboardId}
quicksight	DeleteDataSet	quicksight:RA:dataset/{dataSetId}
quicksight	DeleteDataSetRefreshProperties	quicksight:RA:dataset/{dataSetId}
quicksight	DeleteDataSource	quicksight:RA:datasource/{dataSourceId}
quicksight	DeleteFolder	quicksight:RA:folder/{folderId}
quicksight	DeleteFolderMembership	quicksight:RA:folder/{folderId}
quicksight	DeleteGroup	quicksight:RA:group/{namespace}/{groupName}
quicksight	DeleteGroupMembership	quicksight:RA:group/{namespace}/{groupName}
quicksight	DeleteIAMPolicyAssignment	quicksight:A:assignment/{assignmentName}
quicksight	DeleteNamespace	quicksight:RA:namespace/{namespace}
quicksight	DeleteRefreshSchedule	quicksight:RA:dataset/{dataSetId}/refresh-schedule/{scheduleId}
quicksight	DeleteTemplate	quicksight:RA:template/{templateId}
quicksight	DeleteTemplateAlias	quicksight:RA:template/{templateId}
quicksight	DeleteTheme	quicksight:RA:theme/{themeId}
quicksight	DeleteThemeAlias	quicksight:RA:theme/{themeId}
quicksight	DeleteTopic	quicksight:RA:topic/{topicId}
quicksight	DeleteTopicRefreshSchedule	quicksight:RA:topic/{topicId}
quicksight	DeleteUser	quicksight:RA:user/{namespace}/{userName}
quicksight	DeleteUserCustomPermission	quicksight:RA:user/{namespace}/{userName}
quicksight	DeleteVPCConnection	quicksight:RA:vpcConnection/{vPCConnectionId}
quicksight	DescribeActionConnector	quicksight:RA:action-connector/{actionConnectorId}
quicksight	DescribeActionConnectorPermissions	quicksight:RA:action-connector/{actionConnectorId}
quicksight	DescribeAnalysis	quicksight:RA:analysis/{analysisId}
quicksight	DescribeAnalysisPermissions	quicksight:RA:analysis/{analysisId}
quicksight	DescribeAssetBundleExportJob	quicksight:RA:asset-bundle-export-job/{assetBundleExportJobId}
quicksight	DescribeAssetBundleImportJob	quicksight:RA:asset-bundle-import-job/{assetBundleImportJobId}
quicksight	DescribeAutomationJob	quicksight:RA:automation-group/{automationGroupId}/automation/{automationId}/job/{jobId}
quicksight	DescribeBrand	quicksight:RA:brand/{brandId}
quicksight	DescribeBrandPublishedVersion	quicksight:RA:brand/{brandId}
quicksight	DescribeCustomPermissions	quicksight:RA:custompermissions/{customPermissionsName}
quicksight	DescribeDashboard	quicksight:RA:dashboard/{dashboardId}
quicksight	DescribeDashboardPermissions	quicksight:RA:dashboard/{dashboardId}
quicksight	DescribeDashboardSnapshotJob	quicksight:RA:dashboard/{dashboardId}/snapshot-job/{snapshotJobId}
quicksight	DescribeDashboardSnapshotJobResult	quicksight:RA:dashboard/{dashboardId}/snapshot-job/{snapshotJobId}
quicksight	DescribeDataSet	quicksight:RA:dataset/{dataSetId}
quicksight	DescribeDataSetPermissions	quicksight:RA:dataset/{dataSetId}
quicksight	DescribeDataSetRefreshProperties	quicksight:RA:dataset/{dataSetId}
quicksight	DescribeDataSource	quicksight:RA:datasource/{dataSourceId}
quicksight	DescribeDataSourcePermissions	quicksight:RA:datasource/{dataSourceId}
quicksight	DescribeFolder	quicksight:RA:folder/{folderId}
quicksight	DescribeFolderPermissions	quicksight:RA:folder/{folderId}
quicksight	DescribeFolderResolvedPermissions	quicksight:RA:folder/{folderId}
quicksight	DescribeGroup	quicksight:RA:group/{namespace}/{groupName}
quicksight	DescribeGroupMembership	quicksight:RA:group/{namespace}/{groupName}
quicksight	DescribeIAMPolicyAssignment	quicksight:A:assignment/{assignmentName}
quicksight	DescribeIngestion	quicksight:RA:dataset/{dataSetId}/ingestion/{ingestionId}
quicksight	DescribeNamespace	quicksight:RA:namespace/{namespace}
quicksight	DescribeRefreshSchedule	quicksight:RA:dataset/{dataSetId}/refresh-schedule/{scheduleId}
quicksight	DescribeTemplate	quicksight:RA:template/{templateId}
quicksight	DescribeTemplateAlias	quicksight:RA:template/{templateId}
quicksight	DescribeTemplatePermissions	quicksight:RA:template/{templateId}
quicksight	DescribeTheme	quicksight:RA:theme/{themeId}
quicksight	DescribeThemeAlias	quicksight:RA:theme/{themeId}
quicksight	DescribeThemePermissions	quicksight:RA:theme/{themeId}
quicksight	DescribeTopic	quicksight:RA:topic/{topicId}
quicksight	DescribeTopicPermissions	quicksight:RA:topic/{topicId}
quicksight	DescribeTopicRefresh	quicksight:RA:topic/{topicId}
quicksight	DescribeTopicRefreshSchedule	quicksight:RA:topic/{topicId}
quicksight	DescribeUser	quicksight:RA:user/{namespace}/{userName}
quicksight	DescribeVPCConnection	quicksight:RA:vpcConnection/{vPCConnectionId}
quicksight	GenerateEmbedUrlForAnonymousUser	quicksight:RA:namespace/{namespace}
quicksight	GenerateEmbedUrlForRegisteredUser	quicksight:RA:user/*
quicksight	GetDashboardEmbedUrl	quicksight:RA:dashboard/{dashboardId}
quicksight	GetFlowMetadata	quicksight:RA:flow/{flowId}
quicksight	GetFlowPermissions	quicksight:RA:flow/{flowId}
quicksight	ListDashboardVersions	quicksight:RA:dashboard/{dashboardId}
quicksight	ListFolderMembers	quicksight:RA:folder/{folderId}
quicksight	ListGroupMemberships	quicksight:RA:group/{namespace}/{groupName}
quicksight	ListTemplateAliases	quicksight:RA:template/{templateId}
quicksight	ListTemplateVersions	quicksight:RA:template/{templateId}
quicksight	ListThemeAliases	quicksight:RA:theme/{themeId}
quicksight	ListThemeVersions	quicksight:RA:theme/{themeId}
quicksight	ListUserGroups	quicksight:RA:user/{namespace}/{userName}
quicksight	PutDataSetRefreshProperties	quicksight:RA:dataset/{dataSetId}
quicksight	RegisterUser	quicksight:RA:user/{namespace}/*
quicksight	RestoreAnalysis	quicksight:RA:analysis/{analysisId}
quicksight	StartAssetBundleExportJob	quicksight:RA:asset-bundle-export-job/{assetBundleExportJobId}
quicksight	StartAssetBundleImportJob	quicksight:RA:asset-bundle-import-job/{assetBundleImportJobId}
quicksight	StartAutomationJob	quicksight:RA:automation-group/{automationGroupId}/automation/{automationId}
quicksight	StartDashboardSnapshotJob	quicksight:RA:dashboard/{dashboardId}/snapshot-job/{snapshotJobId}
quicksight	UpdateActionConnector	quicksight:RA:action-connector/{actionConnectorId}
quicksight	UpdateActionConnectorPermissions	quicksight:RA:action-connector/{actionConnectorId}
quicksight	UpdateAnalysis	quicksight:RA:analysis/{analysisId}
quicksight	UpdateAnalysisPermissions	quicksight:RA:analysis/{analysisId}
quicksight	UpdateBrand	quicksight:RA:brand/{brandId}
quicksight	UpdateBrandPublishedVersion	quicksight:RA:brand/{brandId}
quicksight	UpdateCustomPermissions	quicksight:RA:custompermissions/{customPermissionsName}
quicksight	UpdateDashboard	quicksight:RA:dashboard/{dashboardId}
quicksight	UpdateDashboardLinks	quicksight:RA:dashboard/{dashboardId}
quicksight	UpdateDashboardPermissions	quicksight:RA:dashboard/{dashboardId}
quicksight	UpdateDashboardPublishedVersion	quicksight:RA:dashboard/{dashboardId}
quicksight	UpdateDataSet	quicksight:RA:dataset/{dataSetId}
quicksight	UpdateDataSetPermissions	quicksight:RA:dataset/{dataSetId}
quicksight	UpdateDataSource	quicksight:RA:datasource/{dataSourceId}
quicksight	UpdateDataSourcePermissions	quicksight:RA:datasource/{dataSourceId}
quicksight	UpdateFlowPermissions	quicksight:RA:flow/{flowId}
quicksight	UpdateFolder	quicksight:RA:folder/{folderId}
quicksight	UpdateFolderPermissions	quicksight:RA:folder/{folderId}
quicksight	UpdateGroup	quicksight:RA:group/{namespace}/{groupName}
quicksight	UpdateIAMPolicyAssignment	quicksight:A:assignment/{assignmentName}
quicksight	UpdateRefreshSchedule	quicksight:RA:dataset/{dataSetId}/refresh-schedule/{schedule.scheduleId}
quicksight	UpdateTemplate	quicksight:RA:template/{templateId}
quicksight	UpdateTemplateAlias	quicksight:RA:template/{templateId}
quicksight	UpdateTemplatePermissions	quicksight:RA:template/{templateId}
quicksight	UpdateTheme	quicksight:RA:theme/{themeId}
quicksight	UpdateThemeAlias	quicksight:RA:theme/{themeId}
quicksight	UpdateThemePermissions	quicksight:RA:theme/{themeId}
quicksight	UpdateTopic	quicksight:RA:topic/{topicId}
quicksight	UpdateTopicPermissions	quicksight:RA:topic/{topicId}
quicksight	UpdateTopicRefreshSchedule	quicksight:RA:topic/{topicId}
quicksight	UpdateUser	quicksight:RA:user/{namespace}/{userName}
quicksight	UpdateUserCustomPermission	quicksight:RA:user/{namespace}/{userName}
quicksight	UpdateVPCConnection	quicksight:RA:vpcConnection/{vPCConnectionId}
rbin	CreateRule	rbin:RA:rule/*
rbin	DeleteRule	rbin:RA:rule/{identifier}
rbin	GetRule	rbin:RA:rule/{identifier}
rbin	LockRule	rbin:RA:rule/{identifier}
rbin	UnlockRule	rbin:RA:rule/{identifier}
rbin	UpdateRule	rbin:RA:rule/{identifier}
rds	AddRoleToDBInstance	rds:RA:db:{dBInstanceIdentifier}
rds	AddSourceIdentifierToSubscription	rds:RA:es:{subscriptionName}
rds	CopyDBClusterSnapshot	rds:RA:cluster-snapshot:*
rds	CopyDBSnapshot	rds:RA:snapshot:*
rds	CopyOptionGroup	rds:RA:og:{sourceOptionGroupIdentifier}
rds	CreateBlueGreenDeployment	rds:RA:deployment:{blueGreenDeploymentName}
rds	CreateCustomDBEngineVersion	rds:RA:cev:{engine}/{engineVersion}/{sourceCustomDbEngineVersionIdentifier}
rds	CreateDBCluster	rds:A:global-cluster:{globalClusterIdentifier} rds:RA:cluster:* rds:RA:og:{optionGroupName}
rds	CreateDBClusterEndpoint	rds:RA:cluster-endpoint:{dBClusterEndpointIdentifier}
rds	CreateDBClusterSnapshot	rds:RA:cluster-snapshot:*
rds	CreateDBInstance	rds:RA:db:{dBInstanceIdentifier} rds:RA:og:{optionGroupName}
rds	CreateDBInstanceReadReplica	rds:RA:db:{dBInstanceIdentifier} rds:RA:og:{optionGroupName}
rds	CreateDBProxyEndpoint	rds:RA:db-proxy-endpoint:*
rds	CreateDBSnapshot	rds:RA:db:{dBInstanceIdentifier} rds:RA:snapshot:*
rds	CreateEventSubscription	rds:RA:es:{subscriptionName}
rds	CreateGlobalCluster	rds:A:global-cluster:{globalClusterIdentifier} rds:RA:cluster:*
rds	CreateIntegration	rds:RA:integration:{integrationName}
rds	CreateOptionGroup	rds:RA:og:{optionGroupName}
rds	CreateTenantDatabase	rds:RA:db:{dBInstanceIdentifier} rds:RA:tenant-database:*
rds	DeleteBlueGreenDeployment	rds:RA:deployment:{blueGreenDeploymentIdentifier}
rds	DeleteCustomDBEngineVersion	rds:RA:cev:{engine}/{engineVersion}/*
rds	DeleteDBClusterEndpoint	rds:RA:cluster-endpoint:{dBClusterEndpointIdentifier}
rds	DeleteDBInstance	rds:RA:db:{dBInstanceIdentifier}
rds	DeleteEventSubscription	rds:RA:es:{subscriptionName}
rds	DeleteGlobalCluster	rds:A:global-cluster:{globalClusterIdentifier}
rds	DeleteIntegration	rds:RA:integration:{integrationIdentifier}
rds	DeleteOptionGroup	rds:RA:og:{optionGroupName}
rds	DeleteTenantDatabase	rds:RA:db:{dBInstanceIdentifier}
rds	DeregisterDBProxyTargets	rds:RA:db:{dBInstanceIdentifiers[]}
rds	DescribeBlueGreenDeployments	rds:RA:deployment:{blueGreenDeploymentIdentifier}
rds	DescribeDBClusterEndpoints	rds:RA:cluster-endpoint:{dBClusterEndpointIdentifier}
rds	DescribeDBInstanceAutomatedBackups	rds:RA:db:{dBInstanceIdentifier}
rds	DescribeDBInstances	rds:RA:db:{dBInstanceIdentifier}
rds	DescribeDBLogFiles	rds:RA:db:{dBInstanceIdentifier}
rds	DescribeDBSnapshots	rds:RA:db:{dBInstanceIdentifier}
rds	DescribeDBSnapshotTenantDatabases	rds:RA:db:{dBInstanceIdentifier}
rds	DescribeEventSubscriptions	rds:RA:es:{subscriptionName}
rds	DescribeGlobalClusters	rds:A:global-cluster:{globalClusterIdentifier}
rds	DescribeIntegrations	rds:RA:integration:{integrationIdentifier}
rds	DescribeOptionGroups	rds:RA:og:{optionGroupName}
rds	DescribeReservedDBInstances	rds:RA:ri:{reservedDBInstanceId}
rds	DescribeTenantDatabases	rds:RA:db:{dBInstanceIdentifier}
rds	DescribeValidDBInstanceModifications	rds:RA:db:{dBInstanceIdentifier}
rds	DownloadDBLogFilePortion	rds:RA:db:{dBInstanceIdentifier}
rds	FailoverGlobalCluster	rds:A:global-cluster:{globalClusterIdentifier}
rds	ModifyCustomDBEngineVersion	rds:RA:cev:{engine}/{engineVersion}/*
rds	ModifyDBCluster	rds:RA:og:{optionGroupName}
rds	ModifyDBClusterEndpoint	rds:RA:cluster-endpoint:{dBClusterEndpointIdentifier}
rds	ModifyDBInstance	rds:RA:db:{dBInstanceIdentifier} rds:RA:og:{optionGroupName}
rds	ModifyDBSnapshot	rds:RA:og:{optionGroupName}
rds	ModifyEventSubscription	rds:RA:es:{subscriptionName}
rds	ModifyGlobalCluster	rds:A:global-cluster:{globalClusterIdentifier}
rds	ModifyIntegration	rds:RA:integration:{integrationIdentifier}
rds	ModifyOptionGroup	rds:RA:og:{optionGroupName}
rds	ModifyTenantDatabase	rds:RA:db:{dBInstanceIdentifier}
rds	PromoteReadReplica	rds:RA:db:{dBInstanceIdentifier}
rds	PurchaseReservedDBInstancesOffering	rds:RA:ri:{reservedDBInstanceId}
rds	RebootDBInstance	rds:RA:db:{dBInstanceIdentifier}
rds	RemoveFromGlobalCluster	rds:A:global-cluster:{globalClusterIdentifier}
rds	RemoveRoleFromDBInstance	rds:RA:db:{dBInstanceIdentifier}
rds	RemoveSourceIdentifierFromSubscription	rds:RA:es:{subscriptionName}
rds	RestoreDBClusterFromS3	rds:RA:og:{optionGroupName}
rds	RestoreDBClusterFromSnapshot	rds:RA:og:{optionGroupName} rds:RA:snapshot:{snapshotIdentifier}
rds	RestoreDBClusterToPointInTime	rds:RA:og:{optionGroupName}
rds	RestoreDBInstanceFromDBSnapshot	rds:RA:db:{dBInstanceIdentifier} rds:RA:og:{optionGroupName}
rds	RestoreDBInstanceFromS3	rds:RA:db:{dBInstanceIdentifier} rds:RA:og:{optionGroupName}
rds	RestoreDBInstanceToPointInTime	rds:RA:og:{optionGroupName}
rds	StartDBInstance	rds:RA:db:{dBInstanceIdentifier}
rds	StopDBInstance	rds:RA:db:{dBInstanceIdentifier}
rds	SwitchoverBlueGreenDeployment	rds:RA:deployment:{blueGreenDeploymentIdentifier}
rds	SwitchoverGlobalCluster	rds:A:global-cluster:{globalClusterIdentifier}
rds	SwitchoverReadReplica	rds:RA:db:{dBInstanceIdentifier}
redshift	AuthorizeSnapshotAccess	redshift:RA:snapshot:*/{snapshotIdentifier}
redshift	BatchDeleteClusterSnapshots	redshift:RA:snapshot:*/{identifiers[].snapshotIdentifier}
redshift	CancelResize	redshift:RA:cluster:{clusterIdentifier}
redshift	CopyClusterSnapshot	redshift:RA:snapshot:*/*
redshift	CreateCluster	redshift:RA:cluster:{clusterIdentifier}
redshift	CreateClusterParameterGroup	redshift:RA:parametergroup:{parameterGroupName}
redshift	CreateClusterSecurityGroup	redshift:RA:securitygroup:*/ec2securitygroup/*/*
redshift	CreateClusterSnapshot	redshift:RA:snapshot:{clusterIdentifier}/{snapshotIdentifier}
redshift	CreateClusterSubnetGroup	redshift:RA:subnetgroup:*
redshift	CreateCustomDomainAssociation	redshift:RA:cluster:{clusterIdentifier}
redshift	CreateEventSubscription	redshift:RA:eventsubscription:{subscriptionName}
redshift	CreateHsmClientCertificate	redshift:RA:hsmclientcertificate:{hsmClientCertificateIdentifier}
redshift	CreateHsmConfiguration	redshift:RA:hsmconfiguration:{hsmConfigurationIdentifier}
redshift	CreateIntegration	redshift:RA:integration:{integrationName}
redshift	CreateSnapshotCopyGrant	redshift:RA:snapshotcopygrant:{snapshotCopyGrantName}
redshift	CreateSnapshotSchedule	redshift:RA:snapshotschedule:{scheduleIdentifier}
redshift	CreateUsageLimit	redshift:RA:usagelimit:*
redshift	DeleteCluster	redshift:RA:cluster:{clusterIdentifier}
redshift	DeleteClusterParameterGroup	redshift:RA:parametergroup:{parameterGroupName}
redshift	DeleteClusterSnapshot	redshift:RA:snapshot:*/{snapshotIdentifier}
redshift	DeleteCustomDomainAssociation	redshift:RA:cluster:{clusterIdentifier}
redshift	DeleteEventSubscription	redshift:RA:eventsubscription:{subscriptionName}
redshift	DeleteHsmClientCertificate	redshift:RA:hsmclientcertificate:{hsmClientCertificateIdentifier}
redshift	DeleteHsmConfiguration	redshift:RA:hsmconfiguration:{hsmConfigurationIdentifier}
redshift	DeleteSnapshotCopyGrant	redshift:RA:snapshotcopygrant:{snapshotCopyGrantName}
redshift	DeleteSnapshotSchedule	redshift:RA:snapshotschedule:{scheduleIdentifier}
redshift	DeleteUsageLimit	redshift:RA:usagelimit:{usageLimitId}
redshift	DescribeClusterParameters	redshift:RA:parametergroup:{parameterGroupName}
redshift	DescribeClusters	redshift:RA:cluster:{clusterIdentifier}
redshift	DescribeLoggingStatus	redshift:RA:cluster:{clusterIdentifier}
redshift	DescribeResize	redshift:RA:cluster:{clusterIdentifier}
redshift	DescribeSnapshotSchedules	redshift:RA:snapshotschedule:{scheduleIdentifier}
redshift	DescribeUsageLimits	redshift:RA:usagelimit:{usageLimitId}
redshift	DisableLogging	redshift:RA:cluster:{clusterIdentifier}
redshift	DisableSnapshotCopy	redshift:RA:cluster:{clusterIdentifier}
redshift	EnableLogging	redshift:RA:cluster:{clusterIdentifier}
redshift	EnableSnapshotCopy	redshift:RA:cluster:{clusterIdentifier}
redshift	FailoverPrimaryCompute	redshift:RA:cluster:{clusterIdentifier}
redshift	GetClusterCredentials	redshift:RA:dbname:{clusterIdentifier}/{dbName} redshift:RA:dbuser:{clusterIdentifier}/{dbUser}
redshift	GetClusterCredentialsWithIAM	redshift:RA:dbname:{clusterIdentifier}/{dbName}
redshift	GetIdentityCenterAuthToken	redshift:RA:cluster:{clusterIds[]}
redshift	ModifyAquaConfiguration	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifyCluster	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifyClusterDbRevision	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifyClusterIamRoles	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifyClusterMaintenance	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifyClusterParameterGroup	redshift:RA:parametergroup:{parameterGroupName}
redshift	ModifyClusterSnapshot	redshift:RA:snapshot:*/{snapshotIdentifier}
redshift	ModifyClusterSnapshotSchedule	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifyCustomDomainAssociation	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifyEventSubscription	redshift:RA:eventsubscription:{subscriptionName}
redshift	ModifyIntegration	redshift:RA:integration:{integrationName}
redshift	ModifySnapshotCopyRetentionPeriod	redshift:RA:cluster:{clusterIdentifier}
redshift	ModifySnapshotSchedule	redshift:RA:snapshotschedule:{scheduleIdentifier}
redshift	ModifyUsageLimit	redshift:RA:usagelimit:{usageLimitId}
redshift	PauseCluster	redshift:RA:cluster:{clusterIdentifier}
redshift	RebootCluster	redshift:RA:cluster:{clusterIdentifier}
redshift	ResetClusterParameterGroup	redshift:RA:parametergroup:{parameterGroupName}
redshift	ResizeCluster	redshift:RA:cluster:{clusterIdentifier}
redshift	RestoreFromClusterSnapshot	redshift:RA:cluster:{clusterIdentifier} redshift:RA:snapshot:{clusterIdentifier}/{snapshotIdentifier}
redshift	RestoreTableFromClusterSnapshot	redshift:RA:cluster:{clusterIdentifier} redshift:RA:snapshot:{clusterIdentifier}/{snapshotIdentifier}
redshift	ResumeCluster	redshift:RA:cluster:{clusterIdentifier}
redshift	RevokeSnapshotAccess	redshift:RA:snapshot:*/{snapshotIdentifier}
redshift	RotateEncryptionKey	redshift:RA:cluster:{clusterIdentifier}
redshift-data	BatchExecuteStatement	redshift:RA:cluster:{clusterIdentifier}
redshift-data	DescribeTable	redshift:RA:cluster:{clusterIdentifier}
redshift-data	ExecuteStatement	redshift:RA:cluster:{clusterIdentifier}
redshift-data	ListDatabases	redshift:RA:cluster:{clusterIdentifier}
redshift-data	ListSchemas	redshift:RA:cluster:{clusterIdentifier}
redshift-data	ListTables	redshift:RA:cluster:{clusterIdentifier}
redshift-serverless	ConvertRecoveryPointToSnapshot	redshift-serverless:RA:recoverypoint/{recoveryPointId}
redshift-serverless	CreateEndpointAccess	redshift-serverless:RA:managedvpcendpoint/*
redshift-serverless	CreateNamespace	redshift-serverless:RA:namespace/*
redshift-serverless	CreateSnapshot	redshift-serverless:RA:snapshot/*
redshift-serverless	CreateWorkgroup	redshift-serverless:RA:workgroup/*
redshift-serverless	GetRecoveryPoint	redshift-serverless:RA:recoverypoint/{recoveryPointId}
redshift-serverless	RestoreFromRecoveryPoint	redshift-serverless:RA:recoverypoint/{recoveryPointId}
redshift-serverless	RestoreTableFromRecoveryPoint	redshift-serverless:RA:recoverypoint/{recoveryPointId}
refactor-spaces	DeleteApplication	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}
refactor-spaces	DeleteEnvironment	refactor-spaces:RA:environment/{environmentIdentifier}
refactor-spaces	DeleteRoute	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}/route/{routeIdentifier}
refactor-spaces	DeleteService	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}/service/{serviceIdentifier}
refactor-spaces	GetApplication	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}
refactor-spaces	GetEnvironment	refactor-spaces:RA:environment/{environmentIdentifier}
refactor-spaces	GetRoute	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}/route/{routeIdentifier}
refactor-spaces	GetService	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}/service/{serviceIdentifier}
refactor-spaces	ListApplications	refactor-spaces:RA:environment/{environmentIdentifier}/application/*
refactor-spaces	ListEnvironmentVpcs	refactor-spaces:RA:environment/{environmentIdentifier}
refactor-spaces	ListRoutes	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}/route/*
refactor-spaces	ListServices	refactor-spaces:RA:environment/{environmentIdentifier}
refactor-spaces	UpdateRoute	refactor-spaces:RA:environment/{environmentIdentifier}/application/{applicationIdentifier}/route/{routeIdentifier}
rekognition	AssociateFaces	rekognition:RA:collection/{collectionId}
rekognition	CopyProjectVersion	rekognition:RA:project/*/version/{versionName}/*
rekognition	CreateStreamProcessor	rekognition:RA:collection/{settings.faceSearch.collectionId}
rekognition	CreateUser	rekognition:RA:collection/{collectionId}
rekognition	DeleteCollection	rekognition:RA:collection/{collectionId}
rekognition	DeleteFaces	rekognition:RA:collection/{collectionId}
rekognition	DeleteStreamProcessor	rekognition:RA:streamprocessor/{name}
rekognition	DeleteUser	rekognition:RA:collection/{collectionId}
rekognition	DescribeCollection	rekognition:RA:collection/{collectionId}
rekognition	DescribeStreamProcessor	rekognition:RA:streamprocessor/{name}
rekognition	DisassociateFaces	rekognition:RA:collection/{collectionId}
rekognition	IndexFaces	rekognition:RA:collection/{collectionId}
rekognition	ListFaces	rekognition:RA:collection/{collectionId}
rekognition	ListUsers	rekognition:RA:collection/{collectionId}
rekognition	SearchFaces	rekognition:RA:collection/{collectionId}
rekognition	SearchFacesByImage	rekognition:RA:collection/{collectionId}
rekognition	SearchUsers	rekognition:RA:collection/{collectionId}
rekognition	SearchUsersByImage	rekognition:RA:collection/{collectionId}
rekognition	StartFaceSearch	rekognition:RA:collection/{collectionId}
rekognition	StartStreamProcessor	rekognition:RA:streamprocessor/{name}
rekognition	StopStreamProcessor	rekognition:RA:streamprocessor/{name}
rekognition	UpdateStreamProcessor	rekognition:RA:streamprocessor/{name}
repostspace	BatchAddChannelRoleToAccessors	repostspace:RA:space/{spaceId}
repostspace	BatchAddRole	repostspace:RA:space/{spaceId}
repostspace	BatchRemoveChannelRoleFromAccessors	repostspace:RA:space/{spaceId}
repostspace	BatchRemoveRole	repostspace:RA:space/{spaceId}
repostspace	CreateChannel	repostspace:RA:space/{spaceId}
repostspace	DeleteSpace	repostspace:RA:space/{spaceId}
repostspace	DeregisterAdmin	repostspace:RA:space/{spaceId}
repostspace	GetChannel	repostspace:RA:space/{spaceId}
repostspace	GetSpace	repostspace:RA:space/{spaceId}
repostspace	ListChannels	repostspace:RA:space/{spaceId}
repostspace	RegisterAdmin	repostspace:RA:space/{spaceId}
repostspace	SendInvites	repostspace:RA:space/{spaceId}
repostspace	UpdateChannel	repostspace:RA:space/{spaceId}
repostspace	UpdateSpace	repostspace:RA:space/{spaceId}
resiliencehub	CreateResiliencyPolicy	resiliencehub:RA:resiliency-policy/*
resource-groups	DeleteGroup	resource-groups:RA:group/{groupName}
resource-groups	GetGroup	resource-groups:RA:group/{groupName}
resource-groups	GetGroupConfiguration	resource-groups:RA:group/{group}
resource-groups	GetGroupQuery	resource-groups:RA:group/{groupName}
resource-groups	GroupResources	resource-groups:RA:group/{group}
resource-groups	ListGroupingStatuses	resource-groups:RA:group/{group}
resource-groups	ListGroupResources	resource-groups:RA:group/{groupName}
resource-groups	ListTagSyncTasks	resource-groups:RA:group/{filters[].groupName}
resource-groups	PutGroupConfiguration	resource-groups:RA:group/{group}
resource-groups	StartTagSyncTask	resource-groups:RA:group/{group}
resource-groups	UngroupResources	resource-groups:RA:group/{group}
resource-groups	UpdateGroup	resource-groups:RA:group/{groupName}
resource-groups	UpdateGroupQuery	resource-groups:RA:group/{groupName}
rolesanywhere	DeleteAttributeMapping	rolesanywhere:RA:profile/{profileId}
rolesanywhere	DeleteCrl	rolesanywhere:RA:crl/{crlId}
rolesanywhere	DeleteProfile	rolesanywhere:RA:profile/{profileId}
rolesanywhere	DeleteTrustAnchor	rolesanywhere:RA:trust-anchor/{trustAnchorId}
rolesanywhere	DisableCrl	rolesanywhere:RA:crl/{crlId}
rolesanywhere	DisableProfile	rolesanywhere:RA:profile/{profileId}
rolesanywhere	DisableTrustAnchor	rolesanywhere:RA:trust-anchor/{trustAnchorId}
rolesanywhere	EnableCrl	rolesanywhere:RA:crl/{crlId}
rolesanywhere	EnableProfile	rolesanywhere:RA:profile/{profileId}
rolesanywhere	EnableTrustAnchor	rolesanywhere:RA:trust-anchor/{trustAnchorId}
rolesanywhere	GetCrl	rolesanywhere:RA:crl/{crlId}
rolesanywhere	GetProfile	rolesanywhere:RA:profile/{profileId}
rolesanywhere	GetSubject	rolesanywhere:RA:subject/{subjectId}
rolesanywhere	GetTrustAnchor	rolesanywhere:RA:trust-anchor/{trustAnchorId}
rolesanywhere	PutAttributeMapping	rolesanywhere:RA:profile/{profileId}
rolesanywhere	PutNotificationSettings	rolesanywhere:RA:trust-anchor/{trustAnchorId}
rolesanywhere	ResetNotificationSettings	rolesanywhere:RA:trust-anchor/{trustAnchorId}
rolesanywhere	UpdateCrl	rolesanywhere:RA:crl/{crlId}
rolesanywhere	UpdateProfile	rolesanywhere:RA:profile/{profileId}
rolesanywhere	UpdateTrustAnchor	rolesanywhere:RA:trust-anchor/{trustAnchorId}
route53	ActivateKeySigningKey	route53:-:hostedzone/{hostedZoneId}
route53	AssociateVPCWithHostedZone	route53:-:hostedzone/{hostedZoneId}
route53	ChangeCidrCollection	route53:-:cidrcollection/{id}
route53	ChangeResourceRecordSets	route53:-:hostedzone/{hostedZoneId}
route53	CreateKeySigningKey	route53:-:hostedzone/{hostedZoneId}
route53	CreateQueryLoggingConfig	route53:-:hostedzone/{hostedZoneId}
route53	CreateTrafficPolicyInstance	route53:-:hostedzone/{hostedZoneId} route53:-:trafficpolicy/{trafficPolicyId}
route53	CreateTrafficPolicyVersion	route53:-:trafficpolicy/{id}
route53	CreateVPCAssociationAuthorization	route53:-:hostedzone/{hostedZoneId}
route53	DeactivateKeySigningKey	route53:-:hostedzone/{hostedZoneId}
route53	DeleteCidrCollection	route53:-:cidrcollection/{id}
route53	DeleteHealthCheck	route53:-:healthcheck/{healthCheckId}
route53	DeleteHostedZone	route53:-:hostedzone/{id}
route53	DeleteKeySigningKey	route53:-:hostedzone/{hostedZoneId}
route53	DeleteQueryLoggingConfig	route53:-:queryloggingconfig/{id}
route53	DeleteReusableDelegationSet	route53:-:delegationset/{id}
route53	DeleteTrafficPolicy	route53:-:trafficpolicy/{id}
route53	DeleteTrafficPolicyInstance	route53:-:trafficpolicyinstance/{id}
route53	DeleteVPCAssociationAuthorization	route53:-:hostedzone/{hostedZoneId}
route53	DisableHostedZoneDNSSEC	route53:-:hostedzone/{hostedZoneId}
route53	DisassociateVPCFromHostedZone	route53:-:hostedzone/{hostedZoneId}
route53	EnableHostedZoneDNSSEC	route53:-:hostedzone/{hostedZoneId}
route53	GetChange	route53:-:change/{id}
route53	GetDNSSEC	route53:-:hostedzone/{hostedZoneId}
route53	GetHealthCheck	route53:-:healthcheck/{healthCheckId}
route53	GetHealthCheckLastFailureReason	route53:-:healthcheck/{healthCheckId}
route53	GetHealthCheckStatus	route53:-:healthcheck/{healthCheckId}
route53	GetHostedZone	route53:-:hostedzone/{id}
route53	GetHostedZoneLimit	route53:-:hostedzone/{hostedZoneId}
route53	GetQueryLoggingConfig	route53:-:queryloggingconfig/{id}
route53	GetReusableDelegationSet	route53:-:delegationset/{id}
route53	GetReusableDelegationSetLimit	route53:-:delegationset/{delegationSetId}
route53	GetTrafficPolicy	route53:-:trafficpolicy/{id}
route53	GetTrafficPolicyInstance	route53:-:trafficpolicyinstance/{id}
route53	ListCidrBlocks	route53:-:cidrcollection/{collectionId}
route53	ListCidrLocations	route53:-:cidrcollection/{collectionId}
route53	ListQueryLoggingConfigs	route53:-:hostedzone/{hostedZoneId}
route53	ListResourceRecordSets	route53:-:hostedzone/{hostedZoneId}
route53	ListTrafficPolicyInstancesByHostedZone	route53:-:hostedzone/{hostedZoneId}
route53	ListTrafficPolicyInstancesByPolicy	route53:-:trafficpolicy/{trafficPolicyId}
route53	ListTrafficPolicyVersions	route53:-:trafficpolicy/{id}
route53	ListVPCAssociationAuthorizations	route53:-:hostedzone/{hostedZoneId}
route53	UpdateHealthCheck	route53:-:healthcheck/{healthCheckId}
route53	UpdateHostedZoneComment	route53:-:hostedzone/{id}
route53	UpdateHostedZoneFeatures	route53:-:hostedzone/{hostedZoneId}
route53	UpdateTrafficPolicyComment	route53:-:trafficpolicy/{id}
route53	UpdateTrafficPolicyInstance	route53:-:trafficpolicyinstance/{id}
route53-recovery-readiness	CreateCell	route53-recovery-readiness:A:cell/*
route53-recovery-readiness	CreateReadinessCheck	route53-recovery-readiness:A:readiness-check/*
route53-recovery-readiness	CreateRecoveryGroup	route53-recovery-readiness:A:recovery-group/*
route53-recovery-readiness	CreateResourceSet	route53-recovery-readiness:A:resource-set/*
route53-recovery-readiness	DeleteCell	route53-recovery-readiness:A:cell/{cellName}
route53-recovery-readiness	DeleteReadinessCheck	route53-recovery-readiness:A:readiness-check/{readinessCheckName}
route53-recovery-readiness	DeleteRecoveryGroup	route53-recovery-readiness:A:recovery-group/{recoveryGroupName}
route53-recovery-readiness	DeleteResourceSet	route53-recovery-readiness:A:resource-set/{resourceSetName}
route53-recovery-readiness	GetArchitectureRecommendations	route53-recovery-readiness:A:recovery-group/{recoveryGroupName}
route53-recovery-readiness	GetCell	route53-recovery-readiness:A:cell/{cellName}
route53-recovery-readiness	GetCellReadinessSummary	route53-recovery-readiness:A:cell/{cellName}
route53-recovery-readiness	GetReadinessCheck	route53-recovery-readiness:A:readiness-check/{readinessCheckName}
route53-recovery-readiness	GetReadinessCheckResourceStatus	route53-recovery-readiness:A:readiness-check/{readinessCheckName}
route53-recovery-readiness	GetReadinessCheckStatus	route53-recovery-readiness:A:readiness-check/{readinessCheckName}
route53-recovery-readiness	GetRecoveryGroup	route53-recovery-readiness:A:recovery-group/{recoveryGroupName}
route53-recovery-readiness	GetRecoveryGroupReadinessSummary	route53-recovery-readiness:A:recovery-group/{recoveryGroupName}
route53-recovery-readiness	GetResourceSet	route53-recovery-readiness:A:resource-set/{resourceSetName}
route53-recovery-readiness	UpdateCell	route53-recovery-readiness:A:cell/{cellName}
route53-recovery-readiness	UpdateReadinessCheck	route53-recovery-readiness:A:readiness-check/{readinessCheckName}
route53-recovery-readiness	UpdateRecoveryGroup	route53-recovery-readiness:A:recovery-group/{recoveryGroupName}
route53-recovery-readiness	UpdateResourceSet	route53-recovery-readiness:A:resource-set/{resourceSetName}
route53globalresolver	CreateAccessSource	route53globalresolver:A:dns-view/{dnsViewId}
route53globalresolver	CreateAccessToken	route53globalresolver:A:access-token/*
route53globalresolver	CreateDNSView	route53globalresolver:A:dns-view/*
route53globalresolver	CreateFirewallDomainList	route53globalresolver:A:firewall-domain-list/*
route53globalresolver	CreateFirewallRule	route53globalresolver:A:dns-view/{dnsViewId} route53globalresolver:A:firewall-domain-list/{firewallDomainListId}
route53globalresolver	CreateGlobalResolver	route53globalresolver:A:global-resolver/*
route53globalresolver	DeleteAccessSource	route53globalresolver:A:access-source/{accessSourceId}
route53globalresolver	DeleteAccessToken	route53globalresolver:A:access-token/{accessTokenId}
route53globalresolver	DeleteDNSView	route53globalresolver:A:dns-view/{dnsViewId}
route53globalresolver	DeleteFirewallDomainList	route53globalresolver:A:firewall-domain-list/{firewallDomainListId}
route53globalresolver	DeleteGlobalResolver	route53globalresolver:A:global-resolver/{globalResolverId}
route53globalresolver	DisableDNSView	route53globalresolver:A:dns-view/{dnsViewId}
route53globalresolver	EnableDNSView	route53globalresolver:A:dns-view/{dnsViewId}
route53globalresolver	GetAccessSource	route53globalresolver:A:access-source/{accessSourceId}
route53globalresolver	GetAccessToken	route53globalresolver:A:access-token/{accessTokenId}
route53globalresolver	GetDNSView	route53globalresolver:A:dns-view/{dnsViewId}
route53globalresolver	GetFirewallDomainList	route53globalresolver:A:firewall-domain-list/{firewallDomainListId}
route53globalresolver	GetGlobalResolver	route53globalresolver:A:global-resolver/{globalResolverId}
route53globalresolver	ImportFirewallDomains	route53globalresolver:A:firewall-domain-list/{firewallDomainListId}
route53globalresolver	ListFirewallDomains	route53globalresolver:A:firewall-domain-list/{firewallDomainListId}
route53globalresolver	ListFirewallRules	route53globalresolver:A:dns-view/{dnsViewId}
route53globalresolver	UpdateAccessSource	route53globalresolver:A:access-source/{accessSourceId}
route53globalresolver	UpdateAccessToken	route53globalresolver:A:access-token/{accessTokenId}
route53globalresolver	UpdateDNSView	route53globalresolver:A:dns-view/{dnsViewId}
route53globalresolver	UpdateFirewallDomains	route53globalresolver:A:firewall-domain-list/{firewallDomainListId}
route53globalresolver	UpdateGlobalResolver	route53globalresolver:A:global-resolver/{globalResolverId}
route53resolver	AssociateFirewallRuleGroup	route53resolver:RA:firewall-rule-group-association/{name}
route53resolver	AssociateResolverEndpointIpAddress	route53resolver:RA:resolver-endpoint/{resolverEndpointId}
route53resolver	AssociateResolverQueryLogConfig	route53resolver:RA:resolver-query-log-config/{resolverQueryLogConfigId}
route53resolver	AssociateResolverRule	route53resolver:RA:resolver-rule/{resolverRuleId}
route53resolver	CreateFirewallDomainList	route53resolver:RA:firewall-domain-list/*
route53resolver	CreateFirewallRule	route53resolver:RA:firewall-domain-list/{firewallDomainListId} route53resolver:RA:firewall-rule-group/{firewallRuleGroupId}
route53resolver	CreateFirewallRuleGroup	route53resolver:RA:firewall-rule-group/*
route53resolver	CreateOutpostResolver	route53resolver:RA:outpost-resolver/*
route53resolver	CreateResolverEndpoint	route53resolver:RA:resolver-endpoint/*
route53resolver	CreateResolverQueryLogConfig	route53resolver:RA:resolver-query-log-config/*
route53resolver	CreateResolverRule	route53resolver:RA:resolver-rule/*
route53resolver	DeleteFirewallDomainList	route53resolver:RA:firewall-domain-list/{firewallDomainListId}
route53resolver	DeleteFirewallRule	route53resolver:RA:firewall-domain-list/{firewallDomainListId} route53resolver:RA:firewall-rule-group/{firewallRuleGroupId}
route53resolver	DeleteFirewallRuleGroup	route53resolver:RA:firewall-rule-group/{firewallRuleGroupId}
route53resolver	DeleteOutpostResolver	route53resolver:RA:outpost-resolver/{id}
route53resolver	DeleteResolverEndpoint	route53resolver:RA:resolver-endpoint/{resolverEndpointId}
route53resolver	DeleteResolverQueryLogConfig	route53resolver:RA:resolver-query-log-config/{resolverQueryLogConfigId}
route53resolver	DeleteResolverRule	route53resolver:RA:resolver-rule/{resolverRuleId}
route53resolver	DisassociateFirewallRuleGroup	route53resolver:RA:firewall-rule-group-association/{firewallRuleGroupAssociationId}
route53resolver	DisassociateResolverEndpointIpAddress	route53resolver:RA:resolver-endpoint/{resolverEndpointId}
route53resolver	DisassociateResolverQueryLogConfig	route53resolver:RA:resolver-query-log-config/{resolverQueryLogConfigId}
route53resolver	DisassociateResolverRule	route53resolver:RA:resolver-rule/{resolverRuleId}
route53resolver	GetFirewallConfig	route53resolver:RA:firewall-config/{resourceId}
route53resolver	GetFirewallDomainList	route53resolver:RA:firewall-domain-list/{firewallDomainListId}
route53resolver	GetFirewallRuleGroup	route53resolver:RA:firewall-rule-group/{firewallRuleGroupId}
route53resolver	GetFirewallRuleGroupAssociation	route53resolver:RA:firewall-rule-group-association/{firewallRuleGroupAssociationId}
route53resolver	GetOutpostResolver	route53resolver:RA:outpost-resolver/{id}
route53resolver	GetResolverConfig	route53resolver:RA:resolver-config/{resourceId}
route53resolver	GetResolverDnssecConfig	route53resolver:RA:resolver-dnssec-config/{resourceId}
route53resolver	GetResolverEndpoint	route53resolver:RA:resolver-endpoint/{resolverEndpointId}
route53resolver	GetResolverQueryLogConfig	route53resolver:RA:resolver-query-log-config/{resolverQueryLogConfigId}
route53resolver	GetResolverRule	route53resolver:RA:resolver-rule/{resolverRuleId}
route53resolver	ImportFirewallDomains	route53resolver:RA:firewall-domain-list/{firewallDomainListId}
route53resolver	ListFirewallDomains	route53resolver:RA:firewall-domain-list/{firewallDomainListId}
route53resolver	ListFirewallRules	route53resolver:RA:firewall-rule-group/{firewallRuleGroupId}
route53resolver	ListResolverEndpointIpAddresses	route53resolver:RA:resolver-endpoint/{resolverEndpointId}
route53resolver	UpdateFirewallConfig	route53resolver:RA:firewall-config/{resourceId}
route53resolver	UpdateFirewallDomains	route53resolver:RA:firewall-domain-list/{firewallDomainListId}
route53resolver	UpdateFirewallRule	route53resolver:RA:firewall-domain-list/{firewallDomainListId} route53resolver:RA:firewall-rule-group/{firewallRuleGroupId}
route53resolver	UpdateFirewallRuleGroupAssociation	route53resolver:RA:firewall-rule-group-association/{firewallRuleGroupAssociationId}
route53resolver	UpdateOutpostResolver	route53resolver:RA:outpost-resolver/{id}
route53resolver	UpdateResolverConfig	route53resolver:RA:resolver-config/{resourceId}
route53resolver	UpdateResolverDnssecConfig	route53resolver:RA:resolver-dnssec-config/{resourceId}
route53resolver	UpdateResolverEndpoint	route53resolver:RA:resolver-endpoint/{resolverEndpointId}
route53resolver	UpdateResolverRule	route53resolver:RA:resolver-rule/{resolverRuleId}
rtbfabric	AcceptLink	rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	CreateInboundExternalLink	rtbfabric:RA:gateway/{gatewayId}
rtbfabric	CreateOutboundExternalLink	rtbfabric:RA:gateway/{gatewayId}
rtbfabric	DeleteInboundExternalLink	rtbfabric:RA:gateway/{gatewayId} rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	DeleteLink	rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	DeleteOutboundExternalLink	rtbfabric:RA:gateway/{gatewayId} rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	DeleteRequesterGateway	rtbfabric:RA:gateway/{gatewayId}
rtbfabric	DeleteResponderGateway	rtbfabric:RA:gateway/{gatewayId}
rtbfabric	GetInboundExternalLink	rtbfabric:RA:gateway/{gatewayId} rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	GetLink	rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	GetOutboundExternalLink	rtbfabric:RA:gateway/{gatewayId} rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	GetRequesterGateway	rtbfabric:RA:gateway/{gatewayId}
rtbfabric	GetResponderGateway	rtbfabric:RA:gateway/{gatewayId}
rtbfabric	RejectLink	rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	UpdateLink	rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	UpdateLinkModuleFlow	rtbfabric:RA:gateway/{gatewayId}/link/{linkId}
rtbfabric	UpdateRequesterGateway	rtbfabric:RA:gateway/{gatewayId}
rtbfabric	UpdateResponderGateway	rtbfabric:RA:gateway/{gatewayId}
rum	DeleteAppMonitor	rum:RA:appmonitor/{name}
rum	DeleteResourcePolicy	rum:RA:appmonitor/{name}
rum	GetAppMonitor	rum:RA:appmonitor/{name}
rum	GetAppMonitorData	rum:RA:appmonitor/{name}
rum	GetResourcePolicy	rum:RA:appmonitor/{name}
rum	PutResourcePolicy	rum:RA:appmonitor/{name}
rum	PutRumEvents	rum:RA:appmonitor/{id}
rum	UpdateAppMonitor	rum:RA:appmonitor/{name}
s3	AbortMultipartUpload	s3:-:{bucket}/*
s3	AssociateAccessGrantsIdentityCenter	s3:RA:access-grants/default
s3	CompleteMultipartUpload	s3:-:{bucket}/*
s3	CopyObject	s3:-:{bucket}/*
s3	CreateAccessGrant	s3:RA:access-grants/default/location/{accessGrantsLocationId}
s3	CreateAccessGrantsInstance	s3:RA:access-grants/default
s3	CreateAccessGrantsLocation	s3:RA:access-grants/default
s3	CreateAccessPoint	s3:RA:accesspoint/{name}
s3	CreateAccessPointForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	CreateBucket	s3:-:{bucket}
s3	CreateBucketMetadataConfiguration	s3:-:{bucket}
s3	CreateBucketMetadataTableConfiguration	s3:-:{bucket}
s3	CreateMultipartUpload	s3:-:{bucket}/*
s3	CreateMultiRegionAccessPoint	s3:A:accesspoint/*
s3	CreateSession	s3express:RA:bucket/{bucket}
s3	DeleteAccessGrant	s3:RA:access-grants/default/grant/{accessGrantId}
s3	DeleteAccessGrantsInstance	s3:RA:access-grants/default
s3	DeleteAccessGrantsInstanceResourcePolicy	s3:RA:access-grants/default
s3	DeleteAccessGrantsLocation	s3:RA:access-grants/default/location/{accessGrantsLocationId}
s3	DeleteAccessPoint	s3:RA:accesspoint/{name}
s3	DeleteAccessPointForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	DeleteAccessPointPolicy	s3:RA:accesspoint/{name}
s3	DeleteAccessPointPolicyForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	DeleteAccessPointScope	s3express:RA:accesspoint/{name}
s3	DeleteBucket	s3:-:{bucket}
s3	DeleteBucketAnalyticsConfiguration	s3:-:{bucket}
s3	DeleteBucketCors	s3:-:{bucket}
s3	DeleteBucketEncryption	s3:-:{bucket}
s3	DeleteBucketIntelligentTieringConfiguration	s3:-:{bucket}
s3	DeleteBucketInventoryConfiguration	s3:-:{bucket}
s3	DeleteBucketLifecycle	s3:-:{bucket}
s3	DeleteBucketMetadataConfiguration	s3:-:{bucket}
s3	DeleteBucketMetadataTableConfiguration	s3:-:{bucket}
s3	DeleteBucketMetricsConfiguration	s3:-:{bucket}
s3	DeleteBucketOwnershipControls	s3:-:{bucket}
s3	DeleteBucketPolicy	s3:-:{bucket}
s3	DeleteBucketReplication	s3:-:{bucket}
s3	DeleteBucketTagging	s3:-:{bucket}
s3	DeleteBucketWebsite	s3:-:{bucket}
s3	DeleteJobTagging	s3:RA:job/{jobId}
s3	DeleteObject	s3:-:{bucket}/*
s3	DeleteObjects	s3:-:{bucket}/*
s3	DeleteObjectTagging	s3:-:{bucket}/*
s3	DeletePublicAccessBlock	s3:-:{bucket}
s3	DeleteStorageLensConfiguration	s3:RA:storage-lens/{configId}
s3	DeleteStorageLensConfigurationTagging	s3:RA:storage-lens/{configId}
s3	DeleteStorageLensGroup	s3:RA:storage-lens-group/{name}
s3	DescribeJob	s3:RA:job/{jobId}
s3	DissociateAccessGrantsIdentityCenter	s3:RA:access-grants/default
s3	GetAccessGrant	s3:RA:access-grants/default/grant/{accessGrantId}
s3	GetAccessGrantsInstance	s3:RA:access-grants/default
s3	GetAccessGrantsInstanceForPrefix	s3:RA:access-grants/default
s3	GetAccessGrantsInstanceResourcePolicy	s3:RA:access-grants/default
s3	GetAccessGrantsLocation	s3:RA:access-grants/default/location/{accessGrantsLocationId}
s3	GetAccessPointConfigurationForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	GetAccessPointForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	GetAccessPointPolicy	s3:RA:accesspoint/{name}
s3	GetAccessPointPolicyForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	GetAccessPointPolicyStatus	s3:RA:accesspoint/{name}
s3	GetAccessPointPolicyStatusForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	GetAccessPointScope	s3express:RA:accesspoint/{name}
s3	GetBucket	s3-outposts:RA:outpost/*/bucket/{bucket}
s3	GetBucketAbac	s3:-:{bucket}
s3	GetBucketAccelerateConfiguration	s3:-:{bucket}
s3	GetBucketAcl	s3:-:{bucket}
s3	GetBucketAnalyticsConfiguration	s3:-:{bucket}
s3	GetBucketCors	s3:-:{bucket}
s3	GetBucketEncryption	s3:-:{bucket}
s3	GetBucketIntelligentTieringConfiguration	s3:-:{bucket}
s3	GetBucketInventoryConfiguration	s3:-:{bucket}
s3	GetBucketLifecycle	s3:-:{bucket}
s3	GetBucketLifecycleConfiguration	s3:-:{bucket}
s3	GetBucketLocation	s3:-:{bucket}
s3	GetBucketLogging	s3:-:{bucket}
s3	GetBucketMetadataConfiguration	s3:-:{bucket}
s3	GetBucketMetadataTableConfiguration	s3:-:{bucket}
s3	GetBucketMetricsConfiguration	s3:-:{bucket}
s3	GetBucketNotification	s3:-:{bucket}
s3	GetBucketNotificationConfiguration	s3:-:{bucket}
s3	GetBucketOwnershipControls	s3:-:{bucket}
s3	GetBucketPolicy	s3:-:{bucket}
s3	GetBucketPolicyStatus	s3:-:{bucket}
s3	GetBucketReplication	s3:-:{bucket}
s3	GetBucketRequestPayment	s3:-:{bucket}
s3	GetBucketTagging	s3:-:{bucket}
s3	GetBucketVersioning	s3:-:{bucket}
s3	GetBucketWebsite	s3:-:{bucket}
s3	GetDataAccess	s3:RA:access-grants/default
s3	GetJobTagging	s3:RA:job/{jobId}
s3	GetMultiRegionAccessPoint	s3:A:accesspoint/{name}
s3	GetMultiRegionAccessPointPolicy	s3:A:accesspoint/{name}
s3	GetMultiRegionAccessPointPolicyStatus	s3:A:accesspoint/{name}
s3	GetObject	s3:-:{bucket}/*
s3	GetObjectAcl	s3:-:{bucket}/*
s3	GetObjectAttributes	s3:-:{bucket}/*
s3	GetObjectLegalHold	s3:-:{bucket}/*
s3	GetObjectLockConfiguration	s3:-:{bucket}
s3	GetObjectRetention	s3:-:{bucket}/*
s3	GetObjectTagging	s3:-:{bucket}/*
s3	GetObjectTorrent	s3:-:{bucket}/*
s3	GetPublicAccessBlock	s3:-:{bucket}
s3	GetStorageLensConfiguration	s3:RA:storage-lens/{configId}
s3	GetStorageLensConfigurationTagging	s3:RA:storage-lens/{configId}
s3	GetStorageLensGroup	s3:RA:storage-lens-group/{name}
s3	HeadBucket	s3:-:{bucket}
s3	HeadObject	s3:-:{bucket}/*
s3	ListAccessGrants	s3:RA:access-grants/default
s3	ListAccessGrantsLocations	s3:RA:access-grants/default
s3	ListBucketAnalyticsConfigurations	s3:-:{bucket}
s3	ListBucketIntelligentTieringConfigurations	s3:-:{bucket}
s3	ListBucketInventoryConfigurations	s3:-:{bucket}
s3	ListBucketMetricsConfigurations	s3:-:{bucket}
s3	ListCallerAccessGrants	s3:RA:access-grants/default
s3	ListMultipartUploads	s3:-:{bucket}
s3	ListObjects	s3:-:{bucket}
s3	ListObjectsV2	s3:-:{bucket}
s3	ListObjectVersions	s3:-:{bucket}
s3	ListParts	s3:-:{bucket}/*
s3	ListTagsForResource	s3:RA:access-grants/default
s3	PutAccessGrantsInstanceResourcePolicy	s3:RA:access-grants/default
s3	PutAccessPointConfigurationForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	PutAccessPointPolicy	s3:RA:accesspoint/{name}
s3	PutAccessPointPolicyForObjectLambda	s3-object-lambda:RA:accesspoint/{name}
s3	PutAccessPointScope	s3express:RA:accesspoint/{name}
s3	PutBucketAbac	s3:-:{bucket}
s3	PutBucketAccelerateConfiguration	s3:-:{bucket}
s3	PutBucketAcl	s3:-:{bucket}
s3	PutBucketAnalyticsConfiguration	s3:-:{bucket}
s3	PutBucketCors	s3:-:{bucket}
s3	PutBucketEncryption	s3:-:{bucket}
s3	PutBucketIntelligentTieringConfiguration	s3:-:{bucket}
s3	PutBucketInventoryConfiguration	s3:-:{bucket}
s3	PutBucketLifecycle	s3:-:{bucket}
s3	PutBucketLifecycleConfiguration	s3:-:{bucket}
s3	PutBucketLogging	s3:-:{bucket}
s3	PutBucketMetricsConfiguration	s3:-:{bucket}
s3	PutBucketNotification	s3:-:{bucket}
s3	PutBucketNotificationConfiguration	s3:-:{bucket}
s3	PutBucketOwnershipControls	s3:-:{bucket}
s3	PutBucketPolicy	s3:-:{bucket}
s3	PutBucketReplication	s3:-:{bucket}
s3	PutBucketRequestPayment	s3:-:{bucket}
s3	PutBucketTagging	s3:-:{bucket}
s3	PutBucketVersioning	s3:-:{bucket}
s3	PutBucketWebsite	s3:-:{bucket}
s3	PutJobTagging	s3:RA:job/{jobId}
s3	PutObject	s3:-:{bucket}/*
s3	PutObjectAcl	s3:-:{bucket}/*
s3	PutObjectLegalHold	s3:-:{bucket}/*
s3	PutObjectLockConfiguration	s3:-:{bucket}
s3	PutObjectRetention	s3:-:{bucket}/*
s3	PutObjectTagging	s3:-:{bucket}/*
s3	PutPublicAccessBlock	s3:-:{bucket}
s3	PutStorageLensConfigurationTagging	s3:RA:storage-lens/{configId}
s3	RenameObject	s3express:RA:bucket/{bucket}
s3	RestoreObject	s3:-:{bucket}/*
s3	SelectObjectContent	s3:-:{bucket}/*
s3	TagResource	s3:RA:access-grants/default
s3	UntagResource	s3:RA:access-grants/default
s3	UpdateAccessGrantsLocation	s3:RA:access-grants/default/location/{accessGrantsLocationId}
s3	UpdateBucketMetadataInventoryTableConfiguration	s3:-:{bucket}
s3	UpdateBucketMetadataJournalTableConfiguration	s3:-:{bucket}
s3	UpdateJobPriority	s3:RA:job/{jobId}
s3	UpdateJobStatus	s3:RA:job/{jobId}
s3	UpdateObjectEncryption	s3:-:{bucket}/*
s3	UpdateStorageLensGroup	s3:RA:storage-lens-group/{name}
s3	UploadPart	s3:-:{bucket}/*
s3	UploadPartCopy	s3:-:{bucket}/*
s3-outposts	CreateEndpoint	s3-outposts:RA:outpost/{outpostId}/endpoint/*
s3-outposts	DeleteEndpoint	s3-outposts:RA:outpost/{outpostId}/endpoint/{endpointId}
s3tables	CreateTableBucket	s3tables:RA:bucket/{name}
s3tables	DeleteTable	s3tables:RA:bucket/{tableBucketARN|tail}/table/*
s3tables	GetTable	s3tables:RA:bucket/{tableBucketARN|tail}/table/*
s3tables	RenameTable	s3tables:RA:bucket/{tableBucketARN|tail}/table/*
s3vectors	CreateIndex	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
s3vectors	CreateVectorBucket	s3vectors:RA:bucket/{vectorBucketName}
s3vectors	DeleteIndex	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
s3vectors	DeleteVectorBucket	s3vectors:RA:bucket/{vectorBucketName}
s3vectors	DeleteVectorBucketPolicy	s3vectors:RA:bucket/{vectorBucketName}
s3vectors	DeleteVectors	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
s3vectors	GetIndex	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
s3vectors	GetVectorBucket	s3vectors:RA:bucket/{vectorBucketName}
s3vectors	GetVectorBucketPolicy	s3vectors:RA:bucket/{vectorBucketName}
s3vectors	GetVectors	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
s3vectors	ListIndexes	s3vectors:RA:bucket/{vectorBucketName}
s3vectors	ListVectors	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
s3vectors	PutVectorBucketPolicy	s3vectors:RA:bucket/{vectorBucketName}
s3vectors	PutVectors	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
s3vectors	QueryVectors	s3vectors:RA:bucket/{vectorBucketName}/index/{indexName}
sagemaker	AssociateTrialComponent	sagemaker:RA:experiment-trial-component/{trialComponentName} sagemaker:RA:experiment-trial/{trialName}
sagemaker	BatchGetRecord	sagemaker:RA:feature-group/{identifiers[].featureGroupName}
sagemaker	BatchPutMetrics	sagemaker:RA:experiment-trial-component/{trialComponentName}
sagemaker	CreateAction	sagemaker:RA:action/{actionName}
sagemaker	CreateAlgorithm	sagemaker:RA:algorithm/{algorithmName}
sagemaker	CreateApp	sagemaker:RA:app/{domainId}/{userProfileName}/{appType}/{appName}
sagemaker	CreateAppImageConfig	sagemaker:RA:app-image-config/{appImageConfigName}
sagemaker	CreateArtifact	sagemaker:RA:artifact/{artifactName}
sagemaker	CreateAutoMLJob	sagemaker:RA:automl-job/{autoMLJobName}
sagemaker	CreateAutoMLJobV2	sagemaker:RA:automl-job/{autoMLJobName}
sagemaker	CreateCluster	sagemaker:RA:cluster/*
sagemaker	CreateClusterSchedulerConfig	sagemaker:RA:cluster-scheduler-config/*
sagemaker	CreateCodeRepository	sagemaker:RA:code-repository/{codeRepositoryName}
sagemaker	CreateCompilationJob	sagemaker:RA:compilation-job/{compilationJobName}
sagemaker	CreateComputeQuota	sagemaker:RA:compute-quota/*
sagemaker	CreateContext	sagemaker:RA:context/{contextName}
sagemaker	CreateDataQualityJobDefinition	sagemaker:RA:data-quality-job-definition/{jobDefinitionName}
sagemaker	CreateDeviceFleet	sagemaker:RA:device-fleet/{deviceFleetName}
sagemaker	CreateDomain	sagemaker:RA:domain/{domainSettings.unifiedStudioSettings.domainId}
sagemaker	CreateEdgeDeploymentPlan	sagemaker:RA:edge-deployment/{edgeDeploymentPlanName}
sagemaker	CreateEdgeDeploymentStage	sagemaker:RA:edge-deployment/{edgeDeploymentPlanName}
sagemaker	CreateEdgePackagingJob	sagemaker:RA:edge-packaging-job/{edgePackagingJobName}
sagemaker	CreateEndpoint	sagemaker:RA:endpoint-config/{endpointConfigName} sagemaker:RA:endpoint/{endpointName}
sagemaker	CreateEndpointConfig	sagemaker:RA:endpoint-config/{endpointConfigName}
sagemaker	CreateExperiment	sagemaker:RA:experiment/{experimentName}
sagemaker	CreateFeatureGroup	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	CreateFlowDefinition	sagemaker:RA:flow-definition/{flowDefinitionName}
sagemaker	CreateHub	sagemaker:RA:hub/{hubName}
sagemaker	CreateHubContentPresignedUrls	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	CreateHubContentReference	sagemaker:RA:hub-content/{hubName}/*/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	CreateHumanTaskUi	sagemaker:RA:human-task-ui/{humanTaskUiName}
sagemaker	CreateHyperParameterTuningJob	sagemaker:RA:hyper-parameter-tuning-job/{hyperParameterTuningJobName}
sagemaker	CreateImage	sagemaker:RA:image/{imageName}
sagemaker	CreateImageVersion	sagemaker:RA:image/{imageName}
sagemaker	CreateInferenceComponent	sagemaker:RA:endpoint/{endpointName} sagemaker:RA:inference-component/{inferenceComponentName}
sagemaker	CreateInferenceExperiment	sagemaker:RA:inference-experiment/{name}
sagemaker	CreateInferenceRecommendationsJob	sagemaker:RA:inference-recommendations-job/{jobName}
sagemaker	CreateLabelingJob	sagemaker:RA:labeling-job/{labelingJobName}
sagemaker	CreateMlflowApp	sagemaker:RA:mlflow-app/*
sagemaker	CreateMlflowTrackingServer	sagemaker:RA:mlflow-tracking-server/{trackingServerName}
sagemaker	CreateModel	sagemaker:RA:model/{modelName}
sagemaker	CreateModelBiasJobDefinition	sagemaker:RA:model-bias-job-definition/{jobDefinitionName}
sagemaker	CreateModelCard	sagemaker:RA:model-card/{modelCardName}
sagemaker	CreateModelCardExportJob	sagemaker:RA:model-card/{modelCardName}
sagemaker	CreateModelExplainabilityJobDefinition	sagemaker:RA:model-explainability-job-definition/{jobDefinitionName}
sagemaker	CreateModelPackage	sagemaker:RA:model-package-group/{modelPackageGroupName} sagemaker:RA:model-package/{modelPackageName}
sagemaker	CreateModelPackageGroup	sagemaker:RA:model-package-group/{modelPackageGroupName}
sagemaker	CreateModelQualityJobDefinition	sagemaker:RA:model-quality-job-definition/{jobDefinitionName}
sagemaker	CreateMonitoringSchedule	sagemaker:RA:monitoring-schedule/{monitoringScheduleName}
sagemaker	CreateNotebookInstance	sagemaker:RA:notebook-instance/{notebookInstanceName}
sagemaker	CreateNotebookInstanceLifecycleConfig	sagemaker:RA:notebook-instance-lifecycle-config/{notebookInstanceLifecycleConfigName}
sagemaker	CreateOptimizationJob	sagemaker:RA:optimization-job/{optimizationJobName}
sagemaker	CreatePartnerApp	sagemaker:RA:partner-app/*
sagemaker	CreatePipeline	sagemaker:RA:pipeline/{pipelineName}
sagemaker	CreatePresignedDomainUrl	sagemaker:RA:user-profile/{domainId}/{userProfileName}
sagemaker	CreatePresignedMlflowTrackingServerUrl	sagemaker:RA:mlflow-tracking-server/{trackingServerName}
sagemaker	CreatePresignedNotebookInstanceUrl	sagemaker:RA:notebook-instance/{notebookInstanceName}
sagemaker	CreateProcessingJob	sagemaker:RA:processing-job/{processingJobName}
sagemaker	CreateProject	sagemaker:RA:project/{projectName}
sagemaker	CreateSpace	sagemaker:RA:space/{domainId}/{spaceName}
sagemaker	CreateStudioLifecycleConfig	sagemaker:RA:studio-lifecycle-config/{studioLifecycleConfigName}
sagemaker	CreateTrainingJob	sagemaker:RA:training-job/{trainingJobName}
sagemaker	CreateTrainingPlan	sagemaker:RA:training-plan/{trainingPlanName}
sagemaker	CreateTransformJob	sagemaker:RA:transform-job/{transformJobName}
sagemaker	CreateTrial	sagemaker:RA:experiment-trial/{trialName} sagemaker:RA:experiment/{experimentName}
sagemaker	CreateTrialComponent	sagemaker:RA:experiment-trial-component/{trialComponentName}
sagemaker	CreateUserProfile	sagemaker:RA:user-profile/{domainId}/{userProfileName}
sagemaker	CreateWorkforce	sagemaker:RA:workforce/{workforceName}
sagemaker	CreateWorkteam	sagemaker:RA:workteam/{workteamName}
sagemaker	DeleteAction	sagemaker:RA:action/{actionName}
sagemaker	DeleteAlgorithm	sagemaker:RA:algorithm/{algorithmName}
sagemaker	DeleteApp	sagemaker:RA:app/{domainId}/{userProfileName}/{appType}/{appName}
sagemaker	DeleteAppImageConfig	sagemaker:RA:app-image-config/{appImageConfigName}
sagemaker	DeleteClusterSchedulerConfig	sagemaker:RA:cluster-scheduler-config/{clusterSchedulerConfigId}
sagemaker	DeleteCodeRepository	sagemaker:RA:code-repository/{codeRepositoryName}
sagemaker	DeleteCompilationJob	sagemaker:RA:compilation-job/{compilationJobName}
sagemaker	DeleteComputeQuota	sagemaker:RA:compute-quota/{computeQuotaId}
sagemaker	DeleteContext	sagemaker:RA:context/{contextName}
sagemaker	DeleteDataQualityJobDefinition	sagemaker:RA:data-quality-job-definition/{jobDefinitionName}
sagemaker	DeleteDeviceFleet	sagemaker:RA:device-fleet/{deviceFleetName}
sagemaker	DeleteDomain	sagemaker:RA:domain/{domainId}
sagemaker	DeleteEdgeDeploymentPlan	sagemaker:RA:edge-deployment/{edgeDeploymentPlanName}
sagemaker	DeleteEdgeDeploymentStage	sagemaker:RA:edge-deployment/{edgeDeploymentPlanName}
sagemaker	DeleteEndpoint	sagemaker:RA:endpoint/{endpointName}
sagemaker	DeleteEndpointConfig	sagemaker:RA:endpoint-config/{endpointConfigName}
sagemaker	DeleteExperiment	sagemaker:RA:experiment/{experimentName}
sagemaker	DeleteFeatureGroup	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	DeleteFlowDefinition	sagemaker:RA:flow-definition/{flowDefinitionName}
sagemaker	DeleteHub	sagemaker:RA:hub/{hubName}
sagemaker	DeleteHubContent	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	DeleteHubContentReference	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	DeleteHumanLoop	sagemaker:RA:human-loop/{humanLoopName}
sagemaker	DeleteHumanTaskUi	sagemaker:RA:human-task-ui/{humanTaskUiName}
sagemaker	DeleteHyperParameterTuningJob	sagemaker:RA:hyper-parameter-tuning-job/{hyperParameterTuningJobName}
sagemaker	DeleteImage	sagemaker:RA:image/{imageName}
sagemaker	DeleteImageVersion	sagemaker:RA:image-version/{imageName}/{version}
sagemaker	DeleteInferenceComponent	sagemaker:RA:inference-component/{inferenceComponentName}
sagemaker	DeleteInferenceExperiment	sagemaker:RA:inference-experiment/{name}
sagemaker	DeleteMlflowTrackingServer	sagemaker:RA:mlflow-tracking-server/{trackingServerName}
sagemaker	DeleteModel	sagemaker:RA:model/{modelName}
sagemaker	DeleteModelBiasJobDefinition	sagemaker:RA:model-bias-job-definition/{jobDefinitionName}
sagemaker	DeleteModelCard	sagemaker:RA:model-card/{modelCardName}
sagemaker	DeleteModelExplainabilityJobDefinition	sagemaker:RA:model-explainability-job-definition/{jobDefinitionName}
sagemaker	DeleteModelPackage	sagemaker:RA:model-package/{modelPackageName}
sagemaker	DeleteModelPackageGroup	sagemaker:RA:model-package-group/{modelPackageGroupName}
sagemaker	DeleteModelPackageGroupPolicy	sagemaker:RA:model-package-group/{modelPackageGroupName}
sagemaker	DeleteModelQualityJobDefinition	sagemaker:RA:model-quality-job-definition/{jobDefinitionName}
sagemaker	DeleteMonitoringSchedule	sagemaker:RA:monitoring-schedule/{monitoringScheduleName}
sagemaker	DeleteNotebookInstance	sagemaker:RA:notebook-instance/{notebookInstanceName}
sagemaker	DeleteNotebookInstanceLifecycleConfig	sagemaker:RA:notebook-instance-lifecycle-config/{notebookInstanceLifecycleConfigName}
sagemaker	DeleteOptimizationJob	sagemaker:RA:optimization-job/{optimizationJobName}
sagemaker	DeletePipeline	sagemaker:RA:pipeline/{pipelineName}
sagemaker	DeleteProcessingJob	sagemaker:RA:processing-job/{processingJobName}
sagemaker	DeleteProject	sagemaker:RA:project/{projectName}
sagemaker	DeleteRecord	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	DeleteSpace	sagemaker:RA:space/{domainId}/{spaceName}
sagemaker	DeleteStudioLifecycleConfig	sagemaker:RA:studio-lifecycle-config/{studioLifecycleConfigName}
sagemaker	DeleteTrainingJob	sagemaker:RA:training-job/{trainingJobName}
sagemaker	DeleteTrial	sagemaker:RA:experiment-trial/{trialName}
sagemaker	DeleteTrialComponent	sagemaker:RA:experiment-trial-component/{trialComponentName}
sagemaker	DeleteUserProfile	sagemaker:RA:user-profile/{domainId}/{userProfileName}
sagemaker	DeleteWorkforce	sagemaker:RA:workforce/{workforceName}
sagemaker	DeleteWorkteam	sagemaker:RA:workteam/{workteamName}
sagemaker	DeregisterDevices	sagemaker:RA:device-fleet/{deviceFleetName}/device/{deviceNames[]}
sagemaker	DescribeAction	sagemaker:RA:action/{actionName}
sagemaker	DescribeAlgorithm	sagemaker:RA:algorithm/{algorithmName}
sagemaker	DescribeApp	sagemaker:RA:app/{domainId}/{userProfileName}/{appType}/{appName}
sagemaker	DescribeAppImageConfig	sagemaker:RA:app-image-config/{appImageConfigName}
sagemaker	DescribeAutoMLJob	sagemaker:RA:automl-job/{autoMLJobName}
sagemaker	DescribeAutoMLJobV2	sagemaker:RA:automl-job/{autoMLJobName}
sagemaker	DescribeClusterSchedulerConfig	sagemaker:RA:cluster-scheduler-config/{clusterSchedulerConfigId}
sagemaker	DescribeCodeRepository	sagemaker:RA:code-repository/{codeRepositoryName}
sagemaker	DescribeCompilationJob	sagemaker:RA:compilation-job/{compilationJobName}
sagemaker	DescribeComputeQuota	sagemaker:RA:compute-quota/{computeQuotaId}
sagemaker	DescribeContext	sagemaker:RA:context/{contextName}
sagemaker	DescribeDataQualityJobDefinition	sagemaker:RA:data-quality-job-definition/{jobDefinitionName}
sagemaker	DescribeDevice	sagemaker:RA:device-fleet/{deviceFleetName}/device/{deviceName}
sagemaker	DescribeDeviceFleet	sagemaker:RA:device-fleet/{deviceFleetName}
sagemaker	DescribeDomain	sagemaker:RA:domain/{domainId}
sagemaker	DescribeEdgeDeploymentPlan	sagemaker:RA:edge-deployment/{edgeDeploymentPlanName}
sagemaker	DescribeEdgePackagingJob	sagemaker:RA:edge-packaging-job/{edgePackagingJobName}
sagemaker	DescribeEndpoint	sagemaker:RA:endpoint/{endpointName}
sagemaker	DescribeEndpointConfig	sagemaker:RA:endpoint-config/{endpointConfigName}
sagemaker	DescribeExperiment	sagemaker:RA:experiment/{experimentName}
sagemaker	DescribeFeatureGroup	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	DescribeFeatureMetadata	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	DescribeFlowDefinition	sagemaker:RA:flow-definition/{flowDefinitionName}
sagemaker	DescribeHub	sagemaker:RA:hub/{hubName}
sagemaker	DescribeHubContent	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	DescribeHumanLoop	sagemaker:RA:human-loop/{humanLoopName}
sagemaker	DescribeHumanTaskUi	sagemaker:RA:human-task-ui/{humanTaskUiName}
sagemaker	DescribeHyperParameterTuningJob	sagemaker:RA:hyper-parameter-tuning-job/{hyperParameterTuningJobName}
sagemaker	DescribeImage	sagemaker:RA:image/{imageName}
sagemaker	DescribeImageVersion	sagemaker:RA:image-version/{imageName}/{version}
sagemaker	DescribeInferenceComponent	sagemaker:RA:inference-component/{inferenceComponentName}
sagemaker	DescribeInferenceExperiment	sagemaker:RA:inference-experiment/{name}
sagemaker	DescribeInferenceRecommendationsJob	sagemaker:RA:inference-recommendations-job/{jobName}
sagemaker	DescribeLabelingJob	sagemaker:RA:labeling-job/{labelingJobName}
sagemaker	DescribeMlflowTrackingServer	sagemaker:RA:mlflow-tracking-server/{trackingServerName}
sagemaker	DescribeModel	sagemaker:RA:model/{modelName}
sagemaker	DescribeModelBiasJobDefinition	sagemaker:RA:model-bias-job-definition/{jobDefinitionName}
sagemaker	DescribeModelCard	sagemaker:RA:model-card/{modelCardName}
sagemaker	DescribeModelExplainabilityJobDefinition	sagemaker:RA:model-explainability-job-definition/{jobDefinitionName}
sagemaker	DescribeModelPackage	sagemaker:RA:model-package/{modelPackageName}
sagemaker	DescribeModelPackageGroup	sagemaker:RA:model-package-group/{modelPackageGroupName}
sagemaker	DescribeModelQualityJobDefinition	sagemaker:RA:model-quality-job-definition/{jobDefinitionName}
sagemaker	DescribeMonitoringSchedule	sagemaker:RA:monitoring-schedule/{monitoringScheduleName}
sagemaker	DescribeNotebookInstance	sagemaker:RA:notebook-instance/{notebookInstanceName}
sagemaker	DescribeNotebookInstanceLifecycleConfig	sagemaker:RA:notebook-instance-lifecycle-config/{notebookInstanceLifecycleConfigName}
sagemaker	DescribeOptimizationJob	sagemaker:RA:optimization-job/{optimizationJobName}
sagemaker	DescribePipeline	sagemaker:RA:pipeline/{pipelineName}
sagemaker	DescribeProcessingJob	sagemaker:RA:processing-job/{processingJobName}
sagemaker	DescribeProject	sagemaker:RA:project/{projectName}
sagemaker	DescribeSpace	sagemaker:RA:space/{domainId}/{spaceName}
sagemaker	DescribeStudioLifecycleConfig	sagemaker:RA:studio-lifecycle-config/{studioLifecycleConfigName}
sagemaker	DescribeTrainingJob	sagemaker:RA:training-job/{trainingJobName}
sagemaker	DescribeTrainingPlan	sagemaker:RA:training-plan/{trainingPlanName}
sagemaker	DescribeTransformJob	sagemaker:RA:transform-job/{transformJobName}
sagemaker	DescribeTrial	sagemaker:RA:experiment-trial/{trialName}
sagemaker	DescribeTrialComponent	sagemaker:RA:experiment-trial-component/{trialComponentName}
sagemaker	DescribeUserProfile	sagemaker:RA:user-profile/{domainId}/{userProfileName}
sagemaker	DescribeWorkforce	sagemaker:RA:workforce/{workforceName}
sagemaker	DescribeWorkteam	sagemaker:RA:workteam/{workteamName}
sagemaker	DisassociateTrialComponent	sagemaker:RA:experiment-trial-component/{trialComponentName} sagemaker:RA:experiment-trial/{trialName}
sagemaker	GetDeployments	sagemaker:RA:device-fleet/{deviceFleetName}/device/{deviceName}
sagemaker	GetDeviceFleetReport	sagemaker:RA:device-fleet/{deviceFleetName}
sagemaker	GetDeviceRegistration	sagemaker:RA:device-fleet/{deviceFleetName}/device/{deviceName}
sagemaker	GetModelPackageGroupPolicy	sagemaker:RA:model-package-group/{modelPackageGroupName}
sagemaker	GetRecord	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	GetScalingConfigurationRecommendation	sagemaker:RA:inference-recommendations-job/{inferenceRecommendationsJobName}
sagemaker	ImportHubContent	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	InvokeEndpoint	sagemaker:RA:endpoint/{endpointName} sagemaker:RA:inference-component/{inferenceComponentName}
sagemaker	InvokeEndpointAsync	sagemaker:RA:endpoint/{endpointName}
sagemaker	InvokeEndpointWithResponseStream	sagemaker:RA:endpoint/{endpointName} sagemaker:RA:inference-component/{inferenceComponentName}
sagemaker	ListAliases	sagemaker:RA:image-version/{imageName}/{version} sagemaker:RA:image/{imageName}
sagemaker	ListHubContents	sagemaker:RA:hub/{hubName}
sagemaker	ListHubContentVersions	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	ListImageVersions	sagemaker:RA:image/{imageName}
sagemaker	ListModelCardExportJobs	sagemaker:RA:model-card/{modelCardName}
sagemaker	ListModelCardVersions	sagemaker:RA:model-card/{modelCardName}
sagemaker	ListPipelineExecutions	sagemaker:RA:pipeline/{pipelineName}
sagemaker	ListPipelineVersions	sagemaker:RA:pipeline/{pipelineName}
sagemaker	ListTrainingJobsForHyperParameterTuningJob	sagemaker:RA:hyper-parameter-tuning-job/{hyperParameterTuningJobName}
sagemaker	PutModelPackageGroupPolicy	sagemaker:RA:model-package-group/{modelPackageGroupName}
sagemaker	PutRecord	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	RegisterDevices	sagemaker:RA:device-fleet/{deviceFleetName}/device/{devices[].deviceName}
sagemaker	SendHeartbeat	sagemaker:RA:device-fleet/{deviceFleetName}/device/{deviceName}
sagemaker	StartEdgeDeploymentStage	sagemaker:RA:edge-deployment/{edgeDeploymentPlanName}
sagemaker	StartInferenceExperiment	sagemaker:RA:inference-experiment/{name}
sagemaker	StartMlflowTrackingServer	sagemaker:RA:mlflow-tracking-server/{trackingServerName}
sagemaker	StartMonitoringSchedule	sagemaker:RA:monitoring-schedule/{monitoringScheduleName}
sagemaker	StartNotebookInstance	sagemaker:RA:notebook-instance/{notebookInstanceName}
sagemaker	StartPipelineExecution	sagemaker:RA:pipeline/{pipelineName}
sagemaker	StopAutoMLJob	sagemaker:RA:automl-job/{autoMLJobName}
sagemaker	StopCompilationJob	sagemaker:RA:compilation-job/{compilationJobName}
sagemaker	StopEdgeDeploymentStage	sagemaker:RA:edge-deployment/{edgeDeploymentPlanName}
sagemaker	StopEdgePackagingJob	sagemaker:RA:edge-packaging-job/{edgePackagingJobName}
sagemaker	StopHumanLoop	sagemaker:RA:human-loop/{humanLoopName}
sagemaker	StopHyperParameterTuningJob	sagemaker:RA:hyper-parameter-tuning-job/{hyperParameterTuningJobName}
sagemaker	StopInferenceExperiment	sagemaker:RA:inference-experiment/{name}
sagemaker	StopInferenceRecommendationsJob	sagemaker:RA:inference-recommendations-job/{jobName}
sagemaker	StopLabelingJob	sagemaker:RA:labeling-job/{labelingJobName}
sagemaker	StopMlflowTrackingServer	sagemaker:RA:mlflow-tracking-server/{trackingServerName}
sagemaker	StopMonitoringSchedule	sagemaker:RA:monitoring-schedule/{monitoringScheduleName}
sagemaker	StopNotebookInstance	sagemaker:RA:notebook-instance/{notebookInstanceName}
sagemaker	StopOptimizationJob	sagemaker:RA:optimization-job/{optimizationJobName}
sagemaker	StopProcessingJob	sagemaker:RA:processing-job/{processingJobName}
sagemaker	StopTrainingJob	sagemaker:RA:training-job/{trainingJobName}
sagemaker	StopTransformJob	sagemaker:RA:transform-job/{transformJobName}
sagemaker	UpdateAction	sagemaker:RA:action/{actionName}
sagemaker	UpdateAppImageConfig	sagemaker:RA:app-image-config/{appImageConfigName}
sagemaker	UpdateArtifact	sagemaker:RA:artifact/{artifactName}
sagemaker	UpdateClusterSchedulerConfig	sagemaker:RA:cluster-scheduler-config/{clusterSchedulerConfigId}
sagemaker	UpdateCodeRepository	sagemaker:RA:code-repository/{codeRepositoryName}
sagemaker	UpdateComputeQuota	sagemaker:RA:compute-quota/{computeQuotaId}
sagemaker	UpdateContext	sagemaker:RA:context/{contextName}
sagemaker	UpdateDeviceFleet	sagemaker:RA:device-fleet/{deviceFleetName}
sagemaker	UpdateDevices	sagemaker:RA:device-fleet/{deviceFleetName}/device/{devices[].deviceName}
sagemaker	UpdateDomain	sagemaker:RA:domain/{domainId}
sagemaker	UpdateEndpoint	sagemaker:RA:endpoint-config/{endpointConfigName} sagemaker:RA:endpoint/{endpointName}
sagemaker	UpdateEndpointWeightsAndCapacities	sagemaker:RA:endpoint/{endpointName}
sagemaker	UpdateExperiment	sagemaker:RA:experiment/{experimentName}
sagemaker	UpdateFeatureGroup	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	UpdateFeatureMetadata	sagemaker:RA:feature-group/{featureGroupName}
sagemaker	UpdateHub	sagemaker:RA:hub/{hubName}
sagemaker	UpdateHubContent	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	UpdateHubContentReference	sagemaker:RA:hub-content/{hubName}/{hubContentType}/{hubContentName} sagemaker:RA:hub/{hubName}
sagemaker	UpdateImage	sagemaker:RA:image/{imageName}
sagemaker	UpdateImageVersion	sagemaker:RA:image-version/{imageName}/{version}
sagemaker	UpdateInferenceComponent	sagemaker:RA:inference-component/{inferenceComponentName}
sagemaker	UpdateInferenceComponentRuntimeConfig	sagemaker:RA:inference-component/{inferenceComponentName}
sagemaker	UpdateInferenceExperiment	sagemaker:RA:inference-experiment/{name}
sagemaker	UpdateMlflowTrackingServer	sagemaker:RA:mlflow-tracking-server/{trackingServerName}
sagemaker	UpdateModelCard	sagemaker:RA:model-card/{modelCardName}
sagemaker	UpdateMonitoringAlert	sagemaker:RA:monitoring-schedule/{monitoringScheduleName} sagemaker:RA:monitoring-schedule/{monitoringScheduleName}/alert/{monitoringAlertName}
sagemaker	UpdateMonitoringSchedule	sagemaker:RA:monitoring-schedule/{monitoringScheduleName}
sagemaker	UpdateNotebookInstance	sagemaker:RA:notebook-instance/{notebookInstanceName}
sagemaker	UpdateNotebookInstanceLifecycleConfig	sagemaker:RA:notebook-instance-lifecycle-config/{notebookInstanceLifecycleConfigName}
sagemaker	UpdatePipeline	sagemaker:RA:pipeline/{pipelineName}
sagemaker	UpdateProject	sagemaker:RA:project/{projectName}
sagemaker	UpdateSpace	sagemaker:RA:space/{domainId}/{spaceName}
sagemaker	UpdateTrainingJob	sagemaker:RA:training-job/{trainingJobName}
sagemaker	UpdateTrial	sagemaker:RA:experiment-trial/{trialName}
sagemaker	UpdateTrialComponent	sagemaker:RA:experiment-trial-component/{trialComponentName}
sagemaker	UpdateUserProfile	sagemaker:RA:user-profile/{domainId}/{userProfileName}
sagemaker	UpdateWorkforce	sagemaker:RA:workforce/{workforceName}
sagemaker	UpdateWorkteam	sagemaker:RA:workteam/{workteamName}
savingsplans	DeleteQueuedSavingsPlan	savingsplans:A:savingsplan/{savingsPlanId}
savingsplans	DescribeSavingsPlanRates	savingsplans:A:savingsplan/{savingsPlanId}
savingsplans	DescribeSavingsPlans	savingsplans:A:savingsplan/{savingsPlanIds[]}
savingsplans	ReturnSavingsPlan	savingsplans:A:savingsplan/{savingsPlanId}
scheduler	CreateSchedule	scheduler:RA:schedule/{groupName}/{name}
scheduler	CreateScheduleGroup	scheduler:RA:schedule-group/{name}
scheduler	DeleteSchedule	scheduler:RA:schedule/{groupName}/{name}
scheduler	DeleteScheduleGroup	scheduler:RA:schedule-group/{name}
scheduler	GetSchedule	scheduler:RA:schedule/{groupName}/{name}
scheduler	GetScheduleGroup	scheduler:RA:schedule-group/{name}
scheduler	UpdateSchedule	scheduler:RA:schedule/{groupName}/{name}
schemas	CreateRegistry	schemas:RA:registry/{registryName}
schemas	CreateSchema	schemas:RA:schema/{registryName}/{schemaName}
schemas	DeleteDiscoverer	schemas:RA:discoverer/{discovererId}
schemas	DeleteRegistry	schemas:RA:registry/{registryName}
schemas	DeleteResourcePolicy	schemas:RA:registry/{registryName}
schemas	DeleteSchema	schemas:RA:schema/{registryName}/{schemaName}
schemas	DeleteSchemaVersion	schemas:RA:schema/{registryName}/{schemaName}
schemas	DescribeCodeBinding	schemas:RA:schema/{registryName}/{schemaName}
schemas	DescribeDiscoverer	schemas:RA:discoverer/{discovererId}
schemas	DescribeRegistry	schemas:RA:registry/{registryName}
schemas	DescribeSchema	schemas:RA:schema/{registryName}/{schemaName}
schemas	ExportSchema	schemas:RA:registry/{registryName} schemas:RA:schema/{registryName}/{schemaName}
schemas	GetCodeBindingSource	schemas:RA:schema/{registryName}/{schemaName}
schemas	GetResourcePolicy	schemas:RA:registry/{registryName}
schemas	ListSchemas	schemas:RA:schema/{registryName}/*
schemas	ListSchemaVersions	schemas:RA:schema/{registryName}/{schemaName}
schemas	PutCodeBinding	schemas:RA:schema/{registryName}/{schemaName}
schemas	PutResourcePolicy	schemas:RA:registry/{registryName}
schemas	SearchSchemas	schemas:RA:schema/{registryName}/*
schemas	StartDiscoverer	schemas:RA:discoverer/{discovererId}
schemas	StopDiscoverer	schemas:RA:discoverer/{discovererId}
schemas	UpdateDiscoverer	schemas:RA:discoverer/{discovererId}
schemas	UpdateRegistry	schemas:RA:registry/{registryName}
schemas	UpdateSchema	schemas:RA:schema/{registryName}/{schemaName}
scn	CreateBillOfMaterialsImportJob	scn:RA:instance/{instanceId}
scn	CreateDataIntegrationFlow	scn:RA:instance/{instanceId}
scn	CreateDataLakeDataset	scn:RA:instance/{instanceId}
scn	CreateDataLakeNamespace	scn:RA:instance/{instanceId}
scn	CreateInstance	scn:RA:instance/*
scn	DeleteDataIntegrationFlow	scn:RA:instance/{instanceId}/data-integration-flows/{name}
scn	DeleteDataLakeDataset	scn:RA:instance/{instanceId}/namespaces/{namespace}/datasets/{name}
scn	DeleteDataLakeNamespace	scn:RA:instance/{instanceId}/namespaces/{name}
scn	DeleteInstance	scn:RA:instance/{instanceId}
scn	GetBillOfMaterialsImportJob	scn:RA:instance/{instanceId}/bill-of-materials-import-job/{jobId}
scn	GetDataIntegrationEvent	scn:RA:instance/{instanceId}
scn	GetDataIntegrationFlow	scn:RA:instance/{instanceId}/data-integration-flows/{name}
scn	GetDataIntegrationFlowExecution	scn:RA:instance/{instanceId}/data-integration-flows/{flowName}
scn	GetDataLakeDataset	scn:RA:instance/{instanceId}/namespaces/{namespace}/datasets/{name}
scn	GetDataLakeNamespace	scn:RA:instance/{instanceId}/namespaces/{name}
scn	GetInstance	scn:RA:instance/{instanceId}
scn	ListDataIntegrationEvents	scn:RA:instance/{instanceId}
scn	ListDataIntegrationFlowExecutions	scn:RA:instance/{instanceId}/data-integration-flows/{flowName}
scn	ListDataIntegrationFlows	scn:RA:instance/{instanceId}
scn	ListDataLakeDatasets	scn:RA:instance/{instanceId}
scn	ListDataLakeNamespaces	scn:RA:instance/{instanceId}
scn	SendDataIntegrationEvent	scn:RA:instance/{instanceId}
scn	UpdateDataIntegrationFlow	scn:RA:instance/{instanceId}/data-integration-flows/{name}
scn	UpdateDataLakeDataset	scn:RA:instance/{instanceId}/namespaces/{namespace}/datasets/{name}
scn	UpdateDataLakeNamespace	scn:RA:instance/{instanceId}/namespaces/{name}
scn	UpdateInstance	scn:RA:instance/{instanceId}
sdb	BatchDeleteAttributes	sdb:RA:domain/{domainName}
sdb	BatchPutAttributes	sdb:RA:domain/{domainName}
sdb	CreateDomain	sdb:RA:domain/{domainName}
sdb	DeleteAttributes	sdb:RA:domain/{domainName}
sdb	DeleteDomain	sdb:RA:domain/{domainName}
sdb	DomainMetadata	sdb:RA:domain/{domainName}
sdb	GetAttributes	sdb:RA:domain/{domainName}
sdb	ListExports	sdb:RA:domain/{domainName}
sdb	PutAttributes	sdb:RA:domain/{domainName}
sdb	StartDomainExport	sdb:RA:domain/{domainName}
secretsmanager	CancelRotateSecret	secretsmanager:RA:secret:{secretId}
secretsmanager	CreateSecret	secretsmanager:RA:secret:*
secretsmanager	DeleteResourcePolicy	secretsmanager:RA:secret:{secretId}
secretsmanager	DeleteSecret	secretsmanager:RA:secret:{secretId}
secretsmanager	DescribeSecret	secretsmanager:RA:secret:{secretId}
secretsmanager	GetResourcePolicy	secretsmanager:RA:secret:{secretId}
secretsmanager	GetSecretValue	secretsmanager:RA:secret:{secretId}
secretsmanager	ListSecretVersionIds	secretsmanager:RA:secret:{secretId}
secretsmanager	PutResourcePolicy	secretsmanager:RA:secret:{secretId}
secretsmanager	PutSecretValue	secretsmanager:RA:secret:{secretId}
secretsmanager	RemoveRegionsFromReplication	secretsmanager:RA:secret:{secretId}
secretsmanager	ReplicateSecretToRegions	secretsmanager:RA:secret:{secretId}
secretsmanager	RestoreSecret	secretsmanager:RA:secret:{secretId}
secretsmanager	RotateSecret	secretsmanager:RA:secret:{secretId}
secretsmanager	StopReplicationToReplica	secretsmanager:RA:secret:{secretId}
secretsmanager	TagResource	secretsmanager:RA:secret:{secretId}
secretsmanager	UntagResource	secretsmanager:RA:secret:{secretId}
secretsmanager	UpdateSecret	secretsmanager:RA:secret:{secretId}
secretsmanager	UpdateSecretVersionStage	secretsmanager:RA:secret:{secretId}
secretsmanager	ValidateResourcePolicy	secretsmanager:RA:secret:{secretId}
security-ir	BatchGetMemberAccountDetails	security-ir:RA:membership/{membershipId}
security-ir	CancelMembership	security-ir:RA:membership/{membershipId}
security-ir	CloseCase	security-ir:RA:case/{caseId}
security-ir	CreateCase	security-ir:RA:case/*
security-ir	CreateCaseComment	security-ir:RA:case/{caseId}
security-ir	CreateMembership	security-ir:RA:membership/*
security-ir	GetCase	security-ir:RA:case/{caseId}
security-ir	GetCaseAttachmentDownloadUrl	security-ir:RA:case/{caseId}
security-ir	GetCaseAttachmentUploadUrl	security-ir:RA:case/{caseId}
security-ir	GetMembership	security-ir:RA:membership/{membershipId}
security-ir	ListCaseEdits	security-ir:RA:case/{caseId}
security-ir	ListComments	security-ir:RA:case/{caseId}
security-ir	ListInvestigations	security-ir:RA:case/{caseId}
security-ir	SendFeedback	security-ir:RA:case/{caseId}
security-ir	UpdateCase	security-ir:RA:case/{caseId}
security-ir	UpdateCaseComment	security-ir:RA:case/{caseId}
security-ir	UpdateCaseStatus	security-ir:RA:case/{caseId}
security-ir	UpdateMembership	security-ir:RA:membership/{membershipId}
security-ir	UpdateResolverType	security-ir:RA:case/{caseId}
securityagent	AddArtifact	securityagent:RA:agent-space/{agentSpaceId}
securityagent	BatchDeletePentests	securityagent:RA:agent-space/{agentSpaceId}
securityagent	BatchGetAgentSpaces	securityagent:RA:agent-space/{agentSpaceIds[]}
securityagent	BatchGetArtifactMetadata	securityagent:RA:agent-space/{agentSpaceId}
securityagent	BatchGetFindings	securityagent:RA:agent-space/{agentSpaceId}
securityagent	BatchGetPentestJobs	securityagent:RA:agent-space/{agentSpaceId}
securityagent	BatchGetPentestJobTasks	securityagent:RA:agent-space/{agentSpaceId}
securityagent	BatchGetPentests	securityagent:RA:agent-space/{agentSpaceId}
securityagent	BatchGetTargetDomains	securityagent:RA:target-domain/{targetDomainIds[]}
securityagent	CreateMembership	securityagent:RA:agent-space/{agentSpaceId}
securityagent	CreatePentest	securityagent:RA:agent-space/{agentSpaceId}
securityagent	DeleteAgentSpace	securityagent:RA:agent-space/{agentSpaceId}
securityagent	DeleteApplication	securityagent:RA:application/{applicationId}
securityagent	DeleteArtifact	securityagent:RA:agent-space/{agentSpaceId}
securityagent	DeleteIntegration	securityagent:RA:integration/{integrationId}
securityagent	DeleteMembership	securityagent:RA:agent-space/{agentSpaceId}
securityagent	DeleteTargetDomain	securityagent:RA:target-domain/{targetDomainId}
securityagent	GetApplication	securityagent:RA:application/{applicationId}
securityagent	GetArtifact	securityagent:RA:agent-space/{agentSpaceId}
securityagent	GetIntegration	securityagent:RA:integration/{integrationId}
securityagent	ListArtifacts	securityagent:RA:agent-space/{agentSpaceId}
securityagent	ListDiscoveredEndpoints	securityagent:RA:agent-space/{agentSpaceId}
securityagent	ListFindings	securityagent:RA:agent-space/{agentSpaceId}
securityagent	ListIntegratedResources	securityagent:RA:agent-space/{agentSpaceId}
securityagent	ListMemberships	securityagent:RA:agent-space/{agentSpaceId}
securityagent	ListPentestJobsForPentest	securityagent:RA:agent-space/{agentSpaceId}
securityagent	ListPentestJobTasks	securityagent:RA:agent-space/{agentSpaceId}
securityagent	ListPentests	securityagent:RA:agent-space/{agentSpaceId}
securityagent	StartCodeRemediation	securityagent:RA:agent-space/{agentSpaceId}
securityagent	StartPentestJob	securityagent:RA:agent-space/{agentSpaceId}
securityagent	StopPentestJob	securityagent:RA:agent-space/{agentSpaceId}
securityagent	UpdateAgentSpace	securityagent:RA:agent-space/{agentSpaceId}
securityagent	UpdateApplication	securityagent:RA:application/{applicationId}
securityagent	UpdateFinding	securityagent:RA:agent-space/{agentSpaceId}
securityagent	UpdateIntegratedResources	securityagent:RA:agent-space/{agentSpaceId}
securityagent	UpdatePentest	securityagent:RA:agent-space/{agentSpaceId}
securityagent	UpdateTargetDomain	securityagent:RA:target-domain/{targetDomainId}
securityagent	VerifyTargetDomain	securityagent:RA:target-domain/{targetDomainId}
securityhub	AcceptAdministratorInvitation	securityhub:RA:hub/default
securityhub	AcceptInvitation	securityhub:RA:hub/default
securityhub	BatchDisableStandards	securityhub:RA:hub/default
securityhub	BatchEnableStandards	securityhub:RA:hub/default
securityhub	BatchImportFindings	securityhub:RA:product/{findings[].companyName}/*
securityhub	BatchUpdateFindings	securityhub:RA:hub/default
securityhub	BatchUpdateFindingsV2	securityhub:RA:hub/default
securityhub	CreateActionTarget	securityhub:RA:hub/default
securityhub	CreateInsight	securityhub:RA:hub/default
securityhub	CreateMembers	securityhub:RA:hub/default
securityhub	DeclineInvitations	securityhub:RA:hub/default
securityhub	DeleteActionTarget	securityhub:RA:hub/default
securityhub	DeleteAutomationRuleV2	securityhub:RA:automation-rulev2/{identifier}
securityhub	DeleteConfigurationPolicy	securityhub:RA:configuration-policy/{identifier}
securityhub	DeleteInsight	securityhub:RA:hub/default
securityhub	DeleteInvitations	securityhub:RA:hub/default
securityhub	DeleteMembers	securityhub:RA:hub/default
securityhub	DescribeActionTargets	securityhub:RA:hub/default
securityhub	DescribeHub	securityhub:RA:hub/default
securityhub	DescribeOrganizationConfiguration	securityhub:RA:hub/default
securityhub	DescribeProducts	securityhub:RA:hub/default
securityhub	DescribeStandards	securityhub:RA:hub/default
securityhub	DescribeStandardsControls	securityhub:RA:hub/default
securityhub	DisableImportFindingsForProduct	securityhub:RA:hub/default
securityhub	DisableOrganizationAdminAccount	securityhub:RA:hub/default
securityhub	DisableSecurityHub	securityhub:RA:hub/default
securityhub	DisassociateFromAdministratorAccount	securityhub:RA:hub/default
securityhub	DisassociateFromMasterAccount	securityhub:RA:hub/default
securityhub	DisassociateMembers	securityhub:RA:hub/default
securityhub	EnableImportFindingsForProduct	securityhub:RA:hub/default
securityhub	EnableOrganizationAdminAccount	securityhub:RA:hub/default
securityhub	EnableSecurityHub	securityhub:RA:hub/default
securityhub	GetAdministratorAccount	securityhub:RA:hub/default
securityhub	GetAutomationRuleV2	securityhub:RA:automation-rulev2/{identifier}
securityhub	GetConfigurationPolicy	securityhub:RA:configuration-policy/{identifier}
securityhub	GetEnabledStandards	securityhub:RA:hub/default
securityhub	GetFindingHistory	securityhub:RA:hub/default
securityhub	GetFindings	securityhub:RA:hub/default
securityhub	GetFindingStatisticsV2	securityhub:RA:hub/default
securityhub	GetFindingsV2	securityhub:RA:hub/default
securityhub	GetInsightResults	securityhub:RA:hub/default
securityhub	GetInsights	securityhub:RA:hub/default
securityhub	GetInvitationsCount	securityhub:RA:hub/default
securityhub	GetMasterAccount	securityhub:RA:hub/default
securityhub	GetMembers	securityhub:RA:hub/default
securityhub	InviteMembers	securityhub:RA:hub/default
securityhub	ListEnabledProductsForImport	securityhub:RA:hub/default
securityhub	ListInvitations	securityhub:RA:hub/default
securityhub	ListMembers	securityhub:RA:hub/default
securityhub	ListOrganizationAdminAccounts	securityhub:RA:hub/default
securityhub	ListTagsForResource	securityhub:RA:hub/default
securityhub	StartConfigurationPolicyAssociation	securityhub:RA:hub/default
securityhub	StartConfigurationPolicyDisassociation	securityhub:RA:hub/default
securityhub	TagResource	securityhub:RA:hub/default
securityhub	UntagResource	securityhub:RA:hub/default
securityhub	UpdateActionTarget	securityhub:RA:hub/default
securityhub	UpdateAutomationRuleV2	securityhub:RA:automation-rulev2/{identifier}
securityhub	UpdateConfigurationPolicy	securityhub:RA:configuration-policy/{identifier}
securityhub	UpdateFindings	securityhub:RA:hub/default
securityhub	UpdateInsight	securityhub:RA:hub/default
securityhub	UpdateOrganizationConfiguration	securityhub:RA:hub/default
securityhub	UpdateSecurityHubConfiguration	securityhub:RA:hub/default
securityhub	UpdateStandardsControl	securityhub:RA:hub/default
securitylake	CreateAwsLogSource	securitylake:RA:data-lake/default
securitylake	CreateCustomLogSource	securitylake:RA:data-lake/default
securitylake	CreateDataLake	securitylake:RA:data-lake/default
securitylake	CreateDataLakeOrganizationConfiguration	securitylake:RA:data-lake/default
securitylake	CreateSubscriberNotification	securitylake:RA:subscriber/{subscriberId}
securitylake	DeleteAwsLogSource	securitylake:RA:data-lake/default
securitylake	DeleteCustomLogSource	securitylake:RA:data-lake/default
securitylake	DeleteDataLake	securitylake:RA:data-lake/default
securitylake	DeleteDataLakeOrganizationConfiguration	securitylake:RA:data-lake/default
securitylake	DeleteSubscriber	securitylake:RA:subscriber/{subscriberId}
securitylake	DeleteSubscriberNotification	securitylake:RA:subscriber/{subscriberId}
securitylake	GetDataLakeOrganizationConfiguration	securitylake:RA:data-lake/default
securitylake	GetDataLakeSources	securitylake:RA:data-lake/default
securitylake	GetSubscriber	securitylake:RA:subscriber/{subscriberId}
securitylake	ListTagsForResource	securitylake:RA:data-lake/default
securitylake	TagResource	securitylake:RA:data-lake/default
securitylake	UntagResource	securitylake:RA:data-lake/default
securitylake	UpdateDataLake	securitylake:RA:data-lake/default
securitylake	UpdateSubscriber	securitylake:RA:subscriber/{subscriberId}
securitylake	UpdateSubscriberNotification	securitylake:RA:subscriber/{subscriberId}
serverlessrepo	CreateApplicationVersion	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	CreateCloudFormationChangeSet	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	CreateCloudFormationTemplate	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	DeleteApplication	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	GetApplication	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	GetApplicationPolicy	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	GetCloudFormationTemplate	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	ListApplicationDependencies	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	ListApplicationVersions	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	PutApplicationPolicy	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	UnshareApplication	serverlessrepo:RA:applications/{applicationId}
serverlessrepo	UpdateApplication	serverlessrepo:RA:applications/{applicationId}
servicecatalog	AcceptPortfolioShare	catalog:RA:portfolio/{portfolioId}
servicecatalog	AssociateAttributeGroup	servicecatalog:RA:/applications/{application} servicecatalog:RA:/attribute-groups/{attributeGroup}
servicecatalog	AssociatePrincipalWithPortfolio	catalog:RA:portfolio/{portfolioId}
servicecatalog	AssociateResource	servicecatalog:RA:/applications/{application}
servicecatalog	AssociateServiceActionWithProvisioningArtifact	catalog:RA:product/{productId}
servicecatalog	CreateApplication	servicecatalog:RA:/applications/*
servicecatalog	CreateAttributeGroup	servicecatalog:RA:/attribute-groups/*
servicecatalog	CreateConstraint	catalog:RA:product/{productId}
servicecatalog	CreatePortfolio	catalog:RA:portfolio/*
servicecatalog	CreatePortfolioShare	catalog:RA:portfolio/{portfolioId}
servicecatalog	CreateProduct	catalog:RA:product/*
servicecatalog	CreateProvisioningArtifact	catalog:RA:product/{productId}
servicecatalog	DeleteApplication	servicecatalog:RA:/applications/{application}
servicecatalog	DeleteAttributeGroup	servicecatalog:RA:/attribute-groups/{attributeGroup}
servicecatalog	DeletePortfolio	catalog:RA:portfolio/{id}
servicecatalog	DeletePortfolioShare	catalog:RA:portfolio/{portfolioId}
servicecatalog	DeleteProduct	catalog:RA:product/{id}
servicecatalog	DeleteProvisioningArtifact	catalog:RA:product/{productId}
servicecatalog	DescribePortfolio	catalog:RA:portfolio/{id}
servicecatalog	DescribePortfolioShares	catalog:RA:portfolio/{portfolioId}
servicecatalog	DescribeProduct	catalog:RA:product/{id}
servicecatalog	DescribeProductAsAdmin	catalog:RA:product/{id}
servicecatalog	DescribeProvisioningArtifact	catalog:RA:product/{productId}
servicecatalog	DescribeProvisioningParameters	catalog:RA:product/{productId}
servicecatalog	DisassociateAttributeGroup	servicecatalog:RA:/applications/{application} servicecatalog:RA:/attribute-groups/{attributeGroup}
servicecatalog	DisassociatePrincipalFromPortfolio	catalog:RA:portfolio/{portfolioId}
servicecatalog	DisassociateResource	servicecatalog:RA:/applications/{application}
servicecatalog	DisassociateServiceActionFromProvisioningArtifact	catalog:RA:product/{productId}
servicecatalog	GetApplication	servicecatalog:RA:/applications/{application}
servicecatalog	GetAssociatedResource	servicecatalog:RA:/applications/{application}
servicecatalog	GetAttributeGroup	servicecatalog:RA:/attribute-groups/{attributeGroup}
servicecatalog	ImportAsProvisionedProduct	catalog:RA:product/{productId}
servicecatalog	ListAssociatedAttributeGroups	servicecatalog:RA:/applications/{application}
servicecatalog	ListAssociatedResources	servicecatalog:RA:/applications/{application}
servicecatalog	ListAttributeGroupsForApplication	servicecatalog:RA:/applications/{application}
servicecatalog	ListLaunchPaths	catalog:RA:product/{productId}
servicecatalog	ListPortfolioAccess	catalog:RA:portfolio/{portfolioId}
servicecatalog	ListPortfoliosForProduct	catalog:RA:product/{productId}
servicecatalog	ListPrincipalsForPortfolio	catalog:RA:portfolio/{portfolioId}
servicecatalog	ListProvisioningArtifacts	catalog:RA:product/{productId}
servicecatalog	ListServiceActionsForProvisioningArtifact	catalog:RA:product/{productId}
servicecatalog	ProvisionProduct	catalog:RA:product/{productId}
servicecatalog	RejectPortfolioShare	catalog:RA:portfolio/{portfolioId}
servicecatalog	UpdateApplication	servicecatalog:RA:/applications/{application}
servicecatalog	UpdateAttributeGroup	servicecatalog:RA:/attribute-groups/{attributeGroup}
servicecatalog	UpdatePortfolio	catalog:RA:portfolio/{id}
servicecatalog	UpdatePortfolioShare	catalog:RA:portfolio/{portfolioId}
servicecatalog	UpdateProduct	catalog:RA:product/{id}
servicecatalog	UpdateProvisioningArtifact	catalog:RA:product/{productId}
servicediscovery	CreateService	servicediscovery:RA:namespace/{namespaceId} servicediscovery:RA:service/*
servicediscovery	DeleteNamespace	servicediscovery:RA:namespace/{id}
servicediscovery	DeleteService	servicediscovery:RA:service/{id}
servicediscovery	DeleteServiceAttributes	servicediscovery:RA:service/{serviceId}
servicediscovery	DeregisterInstance	servicediscovery:RA:service/{serviceId}
servicediscovery	GetInstance	servicediscovery:RA:service/{serviceId}
servicediscovery	GetInstancesHealthStatus	servicediscovery:RA:service/{serviceId}
servicediscovery	GetNamespace	servicediscovery:RA:namespace/{id}
servicediscovery	GetService	servicediscovery:RA:service/{id}
servicediscovery	GetServiceAttributes	servicediscovery:RA:service/{serviceId}
servicediscovery	ListInstances	servicediscovery:RA:service/{serviceId}
servicediscovery	RegisterInstance	servicediscovery:RA:service/{serviceId}
servicediscovery	UpdateHttpNamespace	servicediscovery:RA:namespace/{id}
servicediscovery	UpdateInstanceCustomHealthStatus	servicediscovery:RA:service/{serviceId}
servicediscovery	UpdatePrivateDnsNamespace	servicediscovery:RA:namespace/{id}
servicediscovery	UpdatePublicDnsNamespace	servicediscovery:RA:namespace/{id}
servicediscovery	UpdateService	servicediscovery:RA:service/{id}
servicediscovery	UpdateServiceAttributes	servicediscovery:RA:service/{serviceId}
servicequotas	GetServiceQuota	servicequotas:RA:{serviceCode}/{quotaCode}
servicequotas	GetServiceQuotaIncreaseRequestFromTemplate	servicequotas:RA:{serviceCode}/{quotaCode}
servicequotas	ListRequestedServiceQuotaChangeHistoryByQuota	servicequotas:RA:{serviceCode}/{quotaCode}
servicequotas	PutServiceQuotaIncreaseRequestIntoTemplate	servicequotas:RA:{serviceCode}/{quotaCode}
servicequotas	RequestServiceQuotaIncrease	servicequotas:RA:{serviceCode}/{quotaCode}
ses	CancelExportJob	ses:RA:export-job/{jobId}
ses	CreateAddressListImportJob	ses:RA:mailmanager-address-list/{addressListId}
ses	CreateConfigurationSet	ses:RA:configuration-set/* ses:RA:configuration-set/{configurationSetName}
ses	CreateConfigurationSetEventDestination	ses:RA:configuration-set/{configurationSetName}
ses	CreateContact	ses:RA:contact-list/{contactListName}
ses	CreateContactList	ses:RA:contact-list/{contactListName}
ses	CreateCustomVerificationEmailTemplate	ses:RA:custom-verification-email-template/{templateName}
ses	CreateDedicatedIpPool	ses:RA:dedicated-ip-pool/{poolName}
ses	CreateEmailIdentity	ses:RA:identity/*
ses	CreateEmailTemplate	ses:RA:template/{templateName}
ses	CreateTenant	ses:RA:tenant/{tenantName}/*
ses	CreateTenantResourceAssociation	ses:RA:tenant/{tenantName}/*
ses	DeleteAddonInstance	ses:RA:addon-instance/{addonInstanceId}
ses	DeleteAddonSubscription	ses:RA:addon-subscription/{addonSubscriptionId}
ses	DeleteAddressList	ses:RA:mailmanager-address-list/{addressListId}
ses	DeleteArchive	ses:RA:mailmanager-archive/{archiveId}
ses	DeleteConfigurationSet	ses:RA:configuration-set/{configurationSetName}
ses	DeleteConfigurationSetEventDestination	ses:RA:configuration-set/{configurationSetName}
ses	DeleteContact	ses:RA:contact-list/{contactListName}
ses	DeleteContactList	ses:RA:contact-list/{contactListName}
ses	DeleteCustomVerificationEmailTemplate	ses:RA:custom-verification-email-template/{templateName}
ses	DeleteDedicatedIpPool	ses:RA:dedicated-ip-pool/{poolName}
ses	DeleteEmailTemplate	ses:RA:template/{templateName}
ses	DeleteIngressPoint	ses:RA:mailmanager-ingress-point/{ingressPointId}
ses	DeleteMultiRegionEndpoint	ses:RA:multi-region-endpoint/{endpointName}
ses	DeleteRelay	ses:RA:mailmanager-smtp-relay/{relayId}
ses	DeleteRuleSet	ses:RA:mailmanager-rule-set/{ruleSetId}
ses	DeleteTenant	ses:RA:tenant/{tenantName}/*
ses	DeleteTenantResourceAssociation	ses:RA:tenant/{tenantName}/*
ses	DeleteTrafficPolicy	ses:RA:mailmanager-traffic-policy/{trafficPolicyId}
ses	DeregisterMemberFromAddressList	ses:RA:mailmanager-address-list/{addressListId}
ses	GetAddonInstance	ses:RA:addon-instance/{addonInstanceId}
ses	GetAddonSubscription	ses:RA:addon-subscription/{addonSubscriptionId}
ses	GetAddressList	ses:RA:mailmanager-address-list/{addressListId}
ses	GetArchive	ses:RA:mailmanager-archive/{archiveId}
ses	GetConfigurationSet	ses:RA:configuration-set/{configurationSetName}
ses	GetConfigurationSetEventDestinations	ses:RA:configuration-set/{configurationSetName}
ses	GetContact	ses:RA:contact-list/{contactListName}
ses	GetContactList	ses:RA:contact-list/{contactListName}
ses	GetCustomVerificationEmailTemplate	ses:RA:custom-verification-email-template/{templateName}
ses	GetDedicatedIpPool	ses:RA:dedicated-ip-pool/{poolName}
ses	GetDedicatedIps	ses:RA:dedicated-ip-pool/{poolName}
ses	GetDeliverabilityTestReport	ses:RA:deliverability-test-report/{reportId}
ses	GetEmailTemplate	ses:RA:template/{templateName}
ses	GetExportJob	ses:RA:export-job/{jobId}
ses	GetImportJob	ses:RA:import-job/{jobId}
ses	GetIngressPoint	ses:RA:mailmanager-ingress-point/{ingressPointId}
ses	GetMemberOfAddressList	ses:RA:mailmanager-address-list/{addressListId}
ses	GetMultiRegionEndpoint	ses:RA:multi-region-endpoint/{endpointName}
ses	GetRelay	ses:RA:mailmanager-smtp-relay/{relayId}
ses	GetRuleSet	ses:RA:mailmanager-rule-set/{ruleSetId}
ses	GetTenant	ses:RA:tenant/{tenantName}/*
ses	GetTrafficPolicy	ses:RA:mailmanager-traffic-policy/{trafficPolicyId}
ses	ListAddressListImportJobs	ses:RA:mailmanager-address-list/{addressListId}
ses	ListContacts	ses:RA:contact-list/{contactListName}
ses	ListMembersOfAddressList	ses:RA:mailmanager-address-list/{addressListId}
ses	ListTenantResources	ses:RA:tenant/{tenantName}/*
ses	PutConfigurationSetArchivingOptions	ses:RA:configuration-set/{configurationSetName}
ses	PutConfigurationSetDeliveryOptions	ses:RA:configuration-set/{configurationSetName}
ses	PutConfigurationSetReputationOptions	ses:RA:configuration-set/{configurationSetName}
ses	PutConfigurationSetSendingOptions	ses:RA:configuration-set/{configurationSetName}
ses	PutConfigurationSetSuppressionOptions	ses:RA:configuration-set/{configurationSetName}
ses	PutConfigurationSetTrackingOptions	ses:RA:configuration-set/{configurationSetName}
ses	PutConfigurationSetVdmOptions	ses:RA:configuration-set/{configurationSetName}
ses	PutDedicatedIpPoolScalingAttributes	ses:RA:dedicated-ip-pool/{poolName}
ses	PutEmailIdentityConfigurationSetAttributes	ses:RA:configuration-set/{configurationSetName}
ses	RegisterMemberToAddressList	ses:RA:mailmanager-address-list/{addressListId}
ses	SendBulkEmail	ses:RA:configuration-set/{configurationSetName} ses:RA:template/{defaultContent.template.templateName}
ses	SendBulkTemplatedEmail	ses:RA:configuration-set/{configurationSetName} ses:RA:template/{template}
ses	SendCustomVerificationEmail	ses:RA:custom-verification-email-template/{templateName}
ses	SendEmail	ses:RA:configuration-set/{configurationSetName} ses:RA:template/{content.template.templateName}
ses	SendRawEmail	ses:RA:configuration-set/{configurationSetName}
ses	SendTemplatedEmail	ses:RA:configuration-set/{configurationSetName} ses:RA:template/{template}
ses	StartArchiveExport	ses:RA:mailmanager-archive/{archiveId}
ses	StartArchiveSearch	ses:RA:mailmanager-archive/{archiveId}
ses	TestRenderEmailTemplate	ses:RA:template/{templateName}
ses	UpdateArchive	ses:RA:mailmanager-archive/{archiveId}
ses	UpdateConfigurationSetEventDestination	ses:RA:configuration-set/{configurationSetName}
ses	UpdateContact	ses:RA:contact-list/{contactListName}
ses	UpdateContactList	ses:RA:contact-list/{contactListName}
ses	UpdateCustomVerificationEmailTemplate	ses:RA:custom-verification-email-template/{templateName}
ses	UpdateEmailTemplate	ses:RA:template/{templateName}
ses	UpdateIngressPoint	ses:RA:mailmanager-ingress-point/{ingressPointId}
ses	UpdateRelay	ses:RA:mailmanager-smtp-relay/{relayId}
ses	UpdateRuleSet	ses:RA:mailmanager-rule-set/{ruleSetId}
ses	UpdateTrafficPolicy	ses:RA:mailmanager-traffic-policy/{trafficPolicyId}
shield	AssociateHealthCheck	shield:A:protection/{protectionId}
shield	DeleteProtection	shield:A:protection/{protectionId}
shield	DeleteProtectionGroup	shield:A:protection-group/{protectionGroupId}
shield	DescribeAttack	shield:A:attack/{attackId}
shield	DescribeProtection	shield:A:protection/{protectionId}
shield	DescribeProtectionGroup	shield:A:protection-group/{protectionGroupId}
shield	DisassociateHealthCheck	shield:A:protection/{protectionId}
shield	ListResourcesInProtectionGroup	shield:A:protection-group/{protectionGroupId}
shield	UpdateProtectionGroup	shield:A:protection-group/{protectionGroupId}
signer	AddProfilePermission	signer:RA:/signing-profiles/{profileName}
signer	CancelSigningProfile	signer:RA:/signing-profiles/{profileName}
signer	DescribeSigningJob	signer:RA:/signing-jobs/{jobId}
signer	GetSigningProfile	signer:RA:/signing-profiles/{profileName}
signer	ListProfilePermissions	signer:RA:/signing-profiles/{profileName}
signer	RemoveProfilePermission	signer:RA:/signing-profiles/{profileName}
signer	RevokeSignature	signer:RA:/signing-jobs/{jobId}
signer	RevokeSigningProfile	signer:RA:/signing-profiles/{profileName}
signer	SignPayload	signer:RA:/signing-profiles/{profileName}
signer	StartSigningJob	signer:RA:/signing-profiles/{profileName}
signin	CreateOAuth2Token	signin:RA:oauth2/public-client/localhost signin:RA:oauth2/public-client/remote
simspaceweaver	CreateSnapshot	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	DeleteApp	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	DeleteSimulation	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	DescribeApp	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	DescribeSimulation	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	ListApps	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	StartApp	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	StartClock	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	StopApp	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	StopClock	simspaceweaver:RA:simulation/{simulation}
simspaceweaver	StopSimulation	simspaceweaver:RA:simulation/{simulation}
sms-voice	AssociateOriginationIdentity	sms-voice:RA:pool/{poolId} sms-voice:RA:sender-id/*/{isoCountryCode}
sms-voice	AssociateProtectConfiguration	sms-voice:RA:configuration-set/{configurationSetName} sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	CreateEventDestination	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	CreatePool	sms-voice:RA:sender-id/*/{isoCountryCode}
sms-voice	CreateRegistrationAssociation	sms-voice:RA:registration/{registrationId}
sms-voice	CreateRegistrationVersion	sms-voice:RA:registration/{registrationId}
sms-voice	DeleteConfigurationSet	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	DeleteDefaultMessageType	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	DeleteDefaultSenderId	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	DeleteEventDestination	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	DeleteOptedOutNumber	sms-voice:RA:opt-out-list/{optOutListName}
sms-voice	DeleteOptOutList	sms-voice:RA:opt-out-list/{optOutListName}
sms-voice	DeletePool	sms-voice:RA:pool/{poolId}
sms-voice	DeleteProtectConfiguration	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	DeleteProtectConfigurationRuleSetNumberOverride	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	DeleteRegistration	sms-voice:RA:registration/{registrationId}
sms-voice	DeleteRegistrationAttachment	sms-voice:RA:registration-attachment/{registrationAttachmentId}
sms-voice	DeleteRegistrationFieldValue	sms-voice:RA:registration/{registrationId}
sms-voice	DeleteVerifiedDestinationNumber	sms-voice:RA:verified-destination-number/{verifiedDestinationNumberId}
sms-voice	DescribeConfigurationSets	sms-voice:RA:configuration-set/{configurationSetNames[]}
sms-voice	DescribeOptedOutNumbers	sms-voice:RA:opt-out-list/{optOutListName}
sms-voice	DescribeOptOutLists	sms-voice:RA:opt-out-list/{optOutListNames[]}
sms-voice	DescribePhoneNumbers	sms-voice:RA:phone-number/{phoneNumberIds[]}
sms-voice	DescribePools	sms-voice:RA:pool/{poolIds[]}
sms-voice	DescribeProtectConfigurations	sms-voice:RA:protect-configuration/{protectConfigurationIds[]}
sms-voice	DescribeRegistrationAttachments	sms-voice:RA:registration-attachment/{registrationAttachmentIds[]}
sms-voice	DescribeRegistrationFieldValues	sms-voice:RA:registration/{registrationId}
sms-voice	DescribeRegistrations	sms-voice:RA:registration/{registrationIds[]}
sms-voice	DescribeRegistrationVersions	sms-voice:RA:registration/{registrationId}
sms-voice	DescribeSenderIds	sms-voice:RA:sender-id/{senderIds[].senderId}/{senderIds[].isoCountryCode}
sms-voice	DescribeVerifiedDestinationNumbers	sms-voice:RA:verified-destination-number/{verifiedDestinationNumberIds[]}
sms-voice	DisassociateOriginationIdentity	sms-voice:RA:pool/{poolId} sms-voice:RA:sender-id/*/{isoCountryCode}
sms-voice	DisassociateProtectConfiguration	sms-voice:RA:configuration-set/{configurationSetName} sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	DiscardRegistrationVersion	sms-voice:RA:registration/{registrationId}
sms-voice	GetProtectConfigurationCountryRuleSet	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	ListPoolOriginationIdentities	sms-voice:RA:pool/{poolId}
sms-voice	ListProtectConfigurationRuleSetNumberOverrides	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	ListRegistrationAssociations	sms-voice:RA:registration/{registrationId}
sms-voice	PutMessageFeedback	sms-voice:RA:message/{messageId}
sms-voice	PutOptedOutNumber	sms-voice:RA:opt-out-list/{optOutListName}
sms-voice	PutProtectConfigurationRuleSetNumberOverride	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	PutRegistrationFieldValue	sms-voice:RA:registration/{registrationId}
sms-voice	ReleasePhoneNumber	sms-voice:RA:phone-number/{phoneNumberId}
sms-voice	ReleaseSenderId	sms-voice:RA:sender-id/{senderId}/{isoCountryCode}
sms-voice	RequestPhoneNumber	sms-voice:RA:pool/{poolId}
sms-voice	SetAccountDefaultProtectConfiguration	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	SetDefaultMessageFeedbackEnabled	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	SetDefaultMessageType	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	SetDefaultSenderId	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	SubmitRegistrationVersion	sms-voice:RA:registration/{registrationId}
sms-voice	UpdateEventDestination	sms-voice:RA:configuration-set/{configurationSetName}
sms-voice	UpdatePhoneNumber	sms-voice:RA:phone-number/{phoneNumberId}
sms-voice	UpdatePool	sms-voice:RA:pool/{poolId}
sms-voice	UpdateProtectConfiguration	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	UpdateProtectConfigurationCountryRuleSet	sms-voice:RA:protect-configuration/{protectConfigurationId}
sms-voice	UpdateSenderId	sms-voice:RA:sender-id/{senderId}/{isoCountryCode}
sms-voice	VerifyDestinationNumber	sms-voice:RA:verified-destination-number/{verifiedDestinationNumberId}
snow-device-management	CancelTask	snow-device-management:RA:task/{taskId}
snow-device-management	DescribeDevice	snow-device-management:RA:managed-device/{managedDeviceId}
snow-device-management	DescribeDeviceEc2Instances	snow-device-management:RA:managed-device/{managedDeviceId}
snow-device-management	DescribeTask	snow-device-management:RA:task/{taskId}
snow-device-management	ListDeviceResources	snow-device-management:RA:managed-device/{managedDeviceId}
sns	CreateTopic	sns:RA:{name}
sns	Publish	sns:RA:*
social-messaging	CreateWhatsAppMessageTemplate	social-messaging:RA:waba/{id}
social-messaging	CreateWhatsAppMessageTemplateFromLibrary	social-messaging:RA:waba/{id}
social-messaging	CreateWhatsAppMessageTemplateMedia	social-messaging:RA:waba/{id}
social-messaging	DeleteWhatsAppMessageMedia	social-messaging:RA:phone-number-id/{originationPhoneNumberId}
social-messaging	DeleteWhatsAppMessageTemplate	social-messaging:RA:waba/{id}
social-messaging	DisassociateWhatsAppBusinessAccount	social-messaging:RA:waba/{id}
social-messaging	GetLinkedWhatsAppBusinessAccount	social-messaging:RA:waba/{id}
social-messaging	GetLinkedWhatsAppBusinessAccountPhoneNumber	social-messaging:RA:phone-number-id/{id}
social-messaging	GetWhatsAppMessageMedia	social-messaging:RA:phone-number-id/{originationPhoneNumberId}
social-messaging	GetWhatsAppMessageTemplate	social-messaging:RA:waba/{id}
social-messaging	ListWhatsAppMessageTemplates	social-messaging:RA:waba/{id}
social-messaging	ListWhatsAppTemplateLibrary	social-messaging:RA:waba/{id}
social-messaging	PostWhatsAppMessageMedia	social-messaging:RA:phone-number-id/{originationPhoneNumberId}
social-messaging	SendWhatsAppMessage	social-messaging:RA:phone-number-id/{originationPhoneNumberId}
social-messaging	UpdateWhatsAppMessageTemplate	social-messaging:RA:waba/{id}
sqs	CreateQueue	sqs:RA:{queueName}
sqs	GetQueueUrl	sqs:RA:{queueName}
ssm	AssociateOpsItemRelatedItem	ssm:RA:opsitem/{opsItemId}
ssm	CreateAssociation	ssm:RA:association/* ssm:RA:{instanceId|node}
ssm	CreateAssociationBatch	ssm:RA:{entries[].instanceId|node}
ssm	CreateDocument	ssm:RA:document/{name}
ssm	CreateResourceDataSync	ssm:RA:resource-data-sync/{syncName}
ssm	DeleteAssociation	ssm:RA:association/{associationId} ssm:RA:{instanceId|node}
ssm	DeleteDocument	ssm:RA:document/{name}
ssm	DeleteMaintenanceWindow	ssm:RA:maintenancewindow/{windowId}
ssm	DeleteOpsItem	ssm:RA:opsitem/{opsItemId}
ssm	DeleteParameter	ssm:RA:parameter/{name}
ssm	DeletePatchBaseline	ssm:RA:patchbaseline/{baselineId}
ssm	DeleteResourceDataSync	ssm:RA:resource-data-sync/{syncName}
ssm	DeleteResourcePolicy	ssm:RA:opsitemgroup/default
ssm	DeregisterManagedInstance	ssm:RA:managed-instance/{instanceId}
ssm	DeregisterPatchBaselineForPatchGroup	ssm:RA:patchbaseline/{baselineId}
ssm	DeregisterTargetFromMaintenanceWindow	ssm:RA:windowtarget/{windowTargetId}
ssm	DeregisterTaskFromMaintenanceWindow	ssm:RA:windowtask/{windowTaskId}
ssm	DescribeAssociation	ssm:RA:association/{associationId} ssm:RA:{instanceId|node}
ssm	DescribeAssociationExecutions	ssm:RA:association/{associationId}
ssm	DescribeAssociationExecutionTargets	ssm:RA:association/{associationId}
ssm	DescribeAutomationStepExecutions	ssm:RA:automation-execution/{automationExecutionId}
ssm	DescribeDocument	ssm:RA:document/{name}
ssm	DescribeDocumentPermission	ssm:RA:document/{name}
ssm	DescribeEffectiveInstanceAssociations	ssm:RA:{instanceId|node}
ssm	DescribeEffectivePatchesForPatchBaseline	ssm:RA:patchbaseline/{baselineId}
ssm	DescribeInstanceAssociationsStatus	ssm:RA:{instanceId|node}
ssm	DescribeInstancePatches	ssm:RA:{instanceId|node}
ssm	DescribeInstancePatchStates	ssm:RA:{instanceIds[]|node}
ssm	DescribeMaintenanceWindowExecutions	ssm:RA:maintenancewindow/{windowId}
ssm	DescribeMaintenanceWindowTargets	ssm:RA:maintenancewindow/{windowId}
ssm	DescribeMaintenanceWindowTasks	ssm:RA:maintenancewindow/{windowId}
ssm	DisassociateOpsItemRelatedItem	ssm:RA:opsitem/{opsItemId}
ssm	GetAutomationExecution	ssm:RA:automation-execution/{automationExecutionId}
ssm	GetDocument	ssm:RA:document/{name}
ssm	GetMaintenanceWindow	ssm:RA:maintenancewindow/{windowId}
ssm	GetMaintenanceWindowTask	ssm:RA:maintenancewindow/{windowId}
ssm	GetOpsItem	ssm:RA:opsitem/{opsItemId}
ssm	GetOpsSummary	ssm:RA:resource-data-sync/{syncName}
ssm	GetParameter	ssm:RA:parameter/{name}
ssm	GetParameterHistory	ssm:RA:parameter/{name}
ssm	GetPatchBaseline	ssm:RA:patchbaseline/{baselineId}
ssm	GetResourcePolicies	ssm:RA:opsitemgroup/default
ssm	GetServiceSetting	ssm:RA:servicesetting/{settingId|noslash}
ssm	LabelParameterVersion	ssm:RA:parameter/{name}
ssm	ListAssociationVersions	ssm:RA:association/{associationId}
ssm	ListDocumentMetadataHistory	ssm:RA:document/{name}
ssm	ListDocumentVersions	ssm:RA:document/{name}
ssm	ListNodes	ssm:RA:resource-data-sync/{syncName}
ssm	ListNodesSummary	ssm:RA:resource-data-sync/{syncName}
ssm	ModifyDocumentPermission	ssm:RA:document/{name}
ssm	PutParameter	ssm:RA:parameter/{name}
ssm	PutResourcePolicy	ssm:RA:opsitemgroup/default
ssm	RegisterDefaultPatchBaseline	ssm:RA:patchbaseline/{baselineId}
ssm	RegisterPatchBaselineForPatchGroup	ssm:RA:patchbaseline/{baselineId}
ssm	RegisterTargetWithMaintenanceWindow	ssm:RA:maintenancewindow/{windowId}
ssm	RegisterTaskWithMaintenanceWindow	ssm:RA:maintenancewindow/{windowId}
ssm	ResetServiceSetting	ssm:RA:servicesetting/{settingId|noslash}
ssm	ResumeSession	ssm:RA:session/{sessionId}
ssm	SendAutomationSignal	ssm:RA:automation-execution/{automationExecutionId}
ssm	SendCommand	ssm:RA:document/{documentName} ssm:RA:{instanceIds[]|node}
ssm	StartAssociationsOnce	ssm:RA:association/{associationIds[]}
ssm	StartAutomationExecution	ssm:RA:document/{documentName}
ssm	StartChangeRequestExecution	ssm:RA:document/{documentName}
ssm	StartSession	ssm:RA:document/{documentName}
ssm	StopAutomationExecution	ssm:RA:automation-execution/{automationExecutionId}
ssm	TerminateSession	ssm:RA:session/{sessionId}
ssm	UnlabelParameterVersion	ssm:RA:parameter/{name}
ssm	UpdateAssociation	ssm:RA:association/{associationId}
ssm	UpdateAssociationStatus	ssm:RA:{instanceId|node}
ssm	UpdateDocument	ssm:RA:document/{name}
ssm	UpdateDocumentDefaultVersion	ssm:RA:document/{name}
ssm	UpdateDocumentMetadata	ssm:RA:document/{name}
ssm	UpdateMaintenanceWindow	ssm:RA:maintenancewindow/{windowId}
ssm	UpdateMaintenanceWindowTarget	ssm:RA:windowtarget/{windowTargetId}
ssm	UpdateMaintenanceWindowTask	ssm:RA:windowtask/{windowTaskId}
ssm	UpdateManagedInstanceRole	iam:A:role/{iamRole} ssm:RA:managed-instance/{instanceId}
ssm	UpdateOpsItem	ssm:RA:opsitem/{opsItemId}
ssm	UpdatePatchBaseline	ssm:RA:patchbaseline/{baselineId}
ssm	UpdateResourceDataSync	ssm:RA:resource-data-sync/{syncName}
ssm	UpdateServiceSetting	ssm:RA:servicesetting/{settingId|noslash}
ssm-contacts	AcceptPage	ssm-contacts:RA:page/*/{pageId}
ssm-contacts	ActivateContactChannel	ssm-contacts:RA:contactchannel/*/{contactChannelId}
ssm-contacts	CreateContact	ssm-contacts:RA:contact/{alias}
ssm-contacts	CreateContactChannel	ssm-contacts:RA:contact/{contactId}
ssm-contacts	CreateRotation	ssm-contacts:RA:rotation/*
ssm-contacts	CreateRotationOverride	ssm-contacts:RA:rotation/{rotationId}
ssm-contacts	DeactivateContactChannel	ssm-contacts:RA:contactchannel/*/{contactChannelId}
ssm-contacts	DeleteContact	ssm-contacts:RA:contact/{contactId}
ssm-contacts	DeleteContactChannel	ssm-contacts:RA:contactchannel/*/{contactChannelId}
ssm-contacts	DeleteRotation	ssm-contacts:RA:rotation/{rotationId}
ssm-contacts	DeleteRotationOverride	ssm-contacts:RA:rotation/{rotationId}
ssm-contacts	DescribeEngagement	ssm-contacts:RA:engagement/*/{engagementId}
ssm-contacts	DescribePage	ssm-contacts:RA:page/*/{pageId}
ssm-contacts	GetContact	ssm-contacts:RA:contact/{contactId}
ssm-contacts	GetContactChannel	ssm-contacts:RA:contactchannel/*/{contactChannelId}
ssm-contacts	GetRotation	ssm-contacts:RA:rotation/{rotationId}
ssm-contacts	GetRotationOverride	ssm-contacts:RA:rotation/{rotationId}
ssm-contacts	ListContactChannels	ssm-contacts:RA:contact/{contactId}
ssm-contacts	ListPageReceipts	ssm-contacts:RA:page/*/{pageId}
ssm-contacts	ListPageResolutions	ssm-contacts:RA:page/*/{pageId}
ssm-contacts	ListPagesByContact	ssm-contacts:RA:contact/{contactId}
ssm-contacts	ListPagesByEngagement	ssm-contacts:RA:engagement/*/{engagementId}
ssm-contacts	ListRotationOverrides	ssm-contacts:RA:rotation/{rotationId}
ssm-contacts	ListRotationShifts	ssm-contacts:RA:rotation/{rotationId}
ssm-contacts	SendActivationCode	ssm-contacts:RA:contactchannel/*/{contactChannelId}
ssm-contacts	StartEngagement	ssm-contacts:RA:contact/{contactId}
ssm-contacts	StopEngagement	ssm-contacts:RA:engagement/*/{engagementId}
ssm-contacts	UpdateContact	ssm-contacts:RA:contact/{contactId}
ssm-contacts	UpdateContactChannel	ssm-contacts:RA:contactchannel/*/{contactChannelId}
ssm-contacts	UpdateRotation	ssm-contacts:RA:rotation/{rotationId}
ssm-quicksetup	CreateConfigurationManager	ssm-quicksetup:RA:configuration-manager/*
ssm-sap	DeregisterApplication	ssm-sap:RA:*/{applicationId}
ssm-sap	GetComponent	ssm-sap:RA:*/{applicationId}/COMPONENT/{componentId}
ssm-sap	ListComponents	ssm-sap:RA:*/{applicationId}
ssm-sap	StartApplication	ssm-sap:RA:*/{applicationId}
ssm-sap	StartApplicationRefresh	ssm-sap:RA:*/{applicationId}
ssm-sap	StopApplication	ssm-sap:RA:*/{applicationId}
ssm-sap	UpdateApplicationSettings	ssm-sap:RA:*/{applicationId}
sso	CreateApplication	sso:A:application/*/*
sso	CreateInstance	sso:-:instance/*
sso	CreatePermissionSet	sso:-:permissionSet/*/*
sso	CreateTrustedTokenIssuer	sso:A:trustedTokenIssuer/*/*
sso	ListAccountAssignments	sso:-:account/{accountId}
sso	ListPermissionSetsProvisionedToAccount	sso:-:account/{accountId}
sso	ProvisionPermissionSet	sso:-:permissionSet/*/*
states	CreateActivity	states:RA:activity:{name}
states	CreateStateMachine	states:RA:stateMachine:{name}
storagegateway	AssignTapePool	storagegateway:RA:tapepool/{poolId}
storagegateway	CreateCachediSCSIVolume	storagegateway:RA:gateway/*/volume/*
storagegateway	CreateTapes	storagegateway:RA:tapepool/{poolId}
storagegateway	CreateTapeWithBarcode	storagegateway:RA:tapepool/{poolId}
storagegateway	UpdateAutomaticTapeCreationPolicy	storagegateway:RA:tapepool/{automaticTapeCreationRules[].poolId}
sts	AssumeRoot	iam:A:root
swf	CountClosedWorkflowExecutions	swf:A:/domain/{domain}
swf	CountOpenWorkflowExecutions	swf:A:/domain/{domain}
swf	CountPendingActivityTasks	swf:A:/domain/{domain}
swf	CountPendingDecisionTasks	swf:A:/domain/{domain}
swf	DeleteActivityType	swf:A:/domain/{domain}
swf	DeleteWorkflowType	swf:A:/domain/{domain}
swf	DeprecateActivityType	swf:A:/domain/{domain}
swf	DeprecateDomain	swf:A:/domain/{name}
swf	DeprecateWorkflowType	swf:A:/domain/{domain}
swf	DescribeActivityType	swf:A:/domain/{domain}
swf	DescribeDomain	swf:A:/domain/{name}
swf	DescribeWorkflowExecution	swf:A:/domain/{domain}
swf	DescribeWorkflowType	swf:A:/domain/{domain}
swf	GetWorkflowExecutionHistory	swf:A:/domain/{domain}
swf	ListActivityTypes	swf:A:/domain/{domain}
swf	ListClosedWorkflowExecutions	swf:A:/domain/{domain}
swf	ListOpenWorkflowExecutions	swf:A:/domain/{domain}
swf	ListWorkflowTypes	swf:A:/domain/{domain}
swf	PollForActivityTask	swf:A:/domain/{domain}
swf	PollForDecisionTask	swf:A:/domain/{domain}
swf	RegisterActivityType	swf:A:/domain/{domain}
swf	RegisterWorkflowType	swf:A:/domain/{domain}
swf	RequestCancelWorkflowExecution	swf:A:/domain/{domain}
swf	SignalWorkflowExecution	swf:A:/domain/{domain}
swf	StartWorkflowExecution	swf:A:/domain/{domain}
swf	TerminateWorkflowExecution	swf:A:/domain/{domain}
swf	UndeprecateActivityType	swf:A:/domain/{domain}
swf	UndeprecateDomain	swf:A:/domain/{name}
swf	UndeprecateWorkflowType	swf:A:/domain/{domain}
synthetics	AssociateResource	synthetics:RA:group:{groupIdentifier}
synthetics	DeleteCanary	synthetics:RA:canary:{name}
synthetics	DeleteGroup	synthetics:RA:group:{groupIdentifier}
synthetics	DisassociateResource	synthetics:RA:group:{groupIdentifier}
synthetics	GetCanary	synthetics:RA:canary:{name}
synthetics	GetCanaryRuns	synthetics:RA:canary:{name}
synthetics	GetGroup	synthetics:RA:group:{groupIdentifier}
synthetics	ListGroupResources	synthetics:RA:group:{groupIdentifier}
synthetics	StartCanary	synthetics:RA:canary:{name}
synthetics	StartCanaryDryRun	synthetics:RA:canary:{name}
synthetics	StopCanary	synthetics:RA:canary:{name}
synthetics	UpdateCanary	synthetics:RA:canary:{name}
textract	CreateAdapterVersion	textract:RA:/adapters/{adapterId}
textract	DeleteAdapter	textract:RA:/adapters/{adapterId}
textract	DeleteAdapterVersion	textract:RA:/adapters/{adapterId}/versions/{adapterVersion}
textract	GetAdapter	textract:RA:/adapters/{adapterId}
textract	GetAdapterVersion	textract:RA:/adapters/{adapterId}/versions/{adapterVersion}
textract	UpdateAdapter	textract:RA:/adapters/{adapterId}
thinclient	DeleteDevice	thinclient:RA:device/{id}
thinclient	DeleteEnvironment	thinclient:RA:environment/{id}
thinclient	DeregisterDevice	thinclient:RA:device/{id}
thinclient	GetDevice	thinclient:RA:device/{id}
thinclient	GetEnvironment	thinclient:RA:environment/{id}
thinclient	GetSoftwareSet	thinclient:RA:softwareset/{id}
thinclient	UpdateDevice	thinclient:RA:device/{id}
thinclient	UpdateEnvironment	thinclient:RA:environment/{id}
thinclient	UpdateSoftwareSet	thinclient:RA:softwareset/{id}
timestream	CreateDatabase	timestream:RA:database/{databaseName}
timestream	CreateTable	timestream:RA:database/{databaseName}/table/{tableName}
timestream	DeleteDatabase	timestream:RA:database/{databaseName}
timestream	DeleteTable	timestream:RA:database/{databaseName}/table/{tableName}
timestream	DescribeDatabase	timestream:RA:database/{databaseName}
timestream	DescribeTable	timestream:RA:database/{databaseName}/table/{tableName}
timestream	ListTables	timestream:RA:database/{databaseName}
timestream	UpdateDatabase	timestream:RA:database/{databaseName}
timestream	UpdateTable	timestream:RA:database/{databaseName}/table/{tableName}
timestream	WriteRecords	timestream:RA:database/{databaseName}/table/{tableName}
timestream-influxdb	CreateDbCluster	timestream-influxdb:RA:db-parameter-group/{dbParameterGroupIdentifier}
timestream-influxdb	CreateDbInstance	timestream-influxdb:RA:db-parameter-group/{dbParameterGroupIdentifier}
timestream-influxdb	DeleteDbCluster	timestream-influxdb:RA:db-cluster/{dbClusterId}
timestream-influxdb	DeleteDbInstance	timestream-influxdb:RA:db-instance/{identifier}
timestream-influxdb	GetDbCluster	timestream-influxdb:RA:db-cluster/{dbClusterId}
timestream-influxdb	GetDbInstance	timestream-influxdb:RA:db-instance/{identifier}
timestream-influxdb	GetDbParameterGroup	timestream-influxdb:RA:db-parameter-group/{identifier}
timestream-influxdb	ListDbInstancesForCluster	timestream-influxdb:RA:db-cluster/{dbClusterId}
timestream-influxdb	RebootDbCluster	timestream-influxdb:RA:db-cluster/{dbClusterId}
timestream-influxdb	RebootDbInstance	timestream-influxdb:RA:db-instance/{identifier}
timestream-influxdb	UpdateDbCluster	timestream-influxdb:RA:db-cluster/{dbClusterId} timestream-influxdb:RA:db-parameter-group/{dbParameterGroupIdentifier}
timestream-influxdb	UpdateDbInstance	timestream-influxdb:RA:db-instance/{identifier} timestream-influxdb:RA:db-parameter-group/{dbParameterGroupIdentifier}
tnb	CreateSolFunctionPackage	tnb:RA:function-package/*
tnb	CreateSolNetworkInstance	tnb:RA:network-instance/*
tnb	CreateSolNetworkPackage	tnb:RA:network-package/*
transcribe	DeleteCallAnalyticsCategory	transcribe:RA:analytics-category/{categoryName}
transcribe	DeleteCallAnalyticsJob	transcribe:RA:analytics/{callAnalyticsJobName}
transcribe	DeleteLanguageModel	transcribe:RA:language-model/{modelName}
transcribe	DeleteMedicalScribeJob	transcribe:RA:medical-scribe-job/{medicalScribeJobName}
transcribe	DeleteMedicalTranscriptionJob	transcribe:RA:medical-transcription-job/{medicalTranscriptionJobName}
transcribe	DeleteMedicalVocabulary	transcribe:RA:medical-vocabulary/{vocabularyName}
transcribe	DeleteTranscriptionJob	transcribe:RA:transcription-job/{transcriptionJobName}
transcribe	DeleteVocabulary	transcribe:RA:vocabulary/{vocabularyName}
transcribe	DeleteVocabularyFilter	transcribe:RA:vocabulary-filter/{vocabularyFilterName}
transcribe	DescribeLanguageModel	transcribe:RA:language-model/{modelName}
transcribe	GetCallAnalyticsCategory	transcribe:RA:analytics-category/{categoryName}
transcribe	GetCallAnalyticsJob	transcribe:RA:analytics/{callAnalyticsJobName}
transcribe	GetMedicalScribeJob	transcribe:RA:medical-scribe-job/{medicalScribeJobName}
transcribe	GetMedicalTranscriptionJob	transcribe:RA:medical-transcription-job/{medicalTranscriptionJobName}
transcribe	GetMedicalVocabulary	transcribe:RA:medical-vocabulary/{vocabularyName}
transcribe	GetTranscriptionJob	transcribe:RA:transcription-job/{transcriptionJobName}
transcribe	GetVocabulary	transcribe:RA:vocabulary/{vocabularyName}
transcribe	GetVocabularyFilter	transcribe:RA:vocabulary-filter/{vocabularyFilterName}
transcribe	UpdateCallAnalyticsCategory	transcribe:RA:analytics-category/{categoryName}
transcribe	UpdateMedicalVocabulary	transcribe:RA:medical-vocabulary/{vocabularyName}
transcribe	UpdateVocabulary	transcribe:RA:vocabulary/{vocabularyName}
transcribe	UpdateVocabularyFilter	transcribe:RA:vocabulary-filter/{vocabularyFilterName}
transfer	CreateAccess	transfer:RA:server/{serverId}
transfer	CreateAgreement	transfer:RA:server/{serverId}
transfer	CreateUser	transfer:RA:server/{serverId}
transfer	DeleteAccess	transfer:RA:server/{serverId}
transfer	DeleteAgreement	transfer:RA:agreement/{serverId}/{agreementId}
transfer	DeleteCertificate	transfer:RA:certificate/{certificateId}
transfer	DeleteConnector	transfer:RA:connector/{connectorId}
transfer	DeleteHostKey	transfer:RA:host-key/{serverId}/{hostKeyId}
transfer	DeleteProfile	transfer:RA:profile/{profileId}
transfer	DeleteServer	transfer:RA:server/{serverId}
transfer	DeleteSshPublicKey	transfer:RA:user/{serverId}/{userName}
transfer	DeleteUser	transfer:RA:user/{serverId}/{userName}
transfer	DeleteWebApp	transfer:RA:webapp/{webAppId}
transfer	DeleteWebAppCustomization	transfer:RA:webapp/{webAppId}
transfer	DeleteWorkflow	transfer:RA:workflow/{workflowId}
transfer	DescribeAccess	transfer:RA:server/{serverId}
transfer	DescribeAgreement	transfer:RA:agreement/{serverId}/{agreementId}
transfer	DescribeCertificate	transfer:RA:certificate/{certificateId}
transfer	DescribeConnector	transfer:RA:connector/{connectorId}
transfer	DescribeExecution	transfer:RA:workflow/{workflowId}
transfer	DescribeHostKey	transfer:RA:host-key/{serverId}/{hostKeyId}
transfer	DescribeProfile	transfer:RA:profile/{profileId}
transfer	DescribeServer	transfer:RA:server/{serverId}
transfer	DescribeUser	transfer:RA:user/{serverId}/{userName}
transfer	DescribeWebApp	transfer:RA:webapp/{webAppId}
transfer	DescribeWebAppCustomization	transfer:RA:webapp/{webAppId}
transfer	DescribeWorkflow	transfer:RA:workflow/{workflowId}
transfer	ImportHostKey	transfer:RA:server/{serverId}
transfer	ImportSshPublicKey	transfer:RA:user/{serverId}/{userName}
transfer	ListAccesses	transfer:RA:server/{serverId}
transfer	ListAgreements	transfer:RA:server/{serverId}
transfer	ListExecutions	transfer:RA:workflow/{workflowId}
transfer	ListFileTransferResults	transfer:RA:connector/{connectorId}
transfer	ListHostKeys	transfer:RA:server/{serverId}
transfer	ListUsers	transfer:RA:server/{serverId}
transfer	SendWorkflowStepState	transfer:RA:workflow/{workflowId}
transfer	StartDirectoryListing	transfer:RA:connector/{connectorId}
transfer	StartFileTransfer	transfer:RA:connector/{connectorId}
transfer	StartRemoteDelete	transfer:RA:connector/{connectorId}
transfer	StartRemoteMove	transfer:RA:connector/{connectorId}
transfer	StartServer	transfer:RA:server/{serverId}
transfer	StopServer	transfer:RA:server/{serverId}
transfer	TestConnection	transfer:RA:connector/{connectorId}
transfer	TestIdentityProvider	transfer:RA:user/{serverId}/{userName}
transfer	UpdateAgreement	transfer:RA:agreement/{serverId}/{agreementId}
transfer	UpdateCertificate	transfer:RA:certificate/{certificateId}
transfer	UpdateConnector	transfer:RA:connector/{connectorId}
transfer	UpdateHostKey	transfer:RA:host-key/{serverId}/{hostKeyId}
transfer	UpdateProfile	transfer:RA:profile/{profileId}
transfer	UpdateServer	transfer:RA:server/{serverId}
transfer	UpdateUser	transfer:RA:user/{serverId}/{userName}
transfer	UpdateWebApp	transfer:RA:webapp/{webAppId}
transfer	UpdateWebAppCustomization	transfer:RA:webapp/{webAppId}
translate	CreateParallelData	translate:RA:parallel-data/{name}
translate	DeleteParallelData	translate:RA:parallel-data/{name}
translate	DeleteTerminology	translate:RA:terminology/{name}
translate	GetParallelData	translate:RA:parallel-data/{name}
translate	GetTerminology	translate:RA:terminology/{name}
translate	ImportTerminology	translate:RA:terminology/{name}
translate	StartTextTranslationJob	translate:RA:parallel-data/{parallelDataNames[]} translate:RA:terminology/{terminologyNames[]}
translate	TranslateDocument	translate:RA:terminology/{terminologyNames[]}
translate	TranslateText	translate:RA:terminology/{terminologyNames[]}
translate	UpdateParallelData	translate:RA:parallel-data/{name}
verifiedpermissions	BatchGetPolicy	verifiedpermissions:A:policy-store/{requests[].policyStoreId}
verifiedpermissions	BatchIsAuthorized	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	BatchIsAuthorizedWithToken	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	CreateIdentitySource	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	CreatePolicy	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	CreatePolicyTemplate	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	DeleteIdentitySource	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	DeletePolicy	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	DeletePolicyStore	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	DeletePolicyTemplate	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	GetIdentitySource	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	GetPolicy	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	GetPolicyStore	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	GetPolicyTemplate	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	GetSchema	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	IsAuthorized	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	IsAuthorizedWithToken	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	ListIdentitySources	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	ListPolicies	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	ListPolicyTemplates	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	PutSchema	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	UpdateIdentitySource	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	UpdatePolicy	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	UpdatePolicyStore	verifiedpermissions:A:policy-store/{policyStoreId}
verifiedpermissions	UpdatePolicyTemplate	verifiedpermissions:A:policy-store/{policyStoreId}
voiceid	AssociateFraudster	voiceid:RA:domain/{domainId}
voiceid	CreateWatchlist	voiceid:RA:domain/{domainId}
voiceid	DeleteDomain	voiceid:RA:domain/{domainId}
voiceid	DeleteFraudster	voiceid:RA:domain/{domainId}
voiceid	DeleteSpeaker	voiceid:RA:domain/{domainId}
voiceid	DeleteWatchlist	voiceid:RA:domain/{domainId}
voiceid	DescribeDomain	voiceid:RA:domain/{domainId}
voiceid	DescribeFraudster	voiceid:RA:domain/{domainId}
voiceid	DescribeFraudsterRegistrationJob	voiceid:RA:domain/{domainId}
voiceid	DescribeSpeaker	voiceid:RA:domain/{domainId}
voiceid	DescribeSpeakerEnrollmentJob	voiceid:RA:domain/{domainId}
voiceid	DescribeWatchlist	voiceid:RA:domain/{domainId}
voiceid	DisassociateFraudster	voiceid:RA:domain/{domainId}
voiceid	EvaluateSession	voiceid:RA:domain/{domainId}
voiceid	ListFraudsterRegistrationJobs	voiceid:RA:domain/{domainId}
voiceid	ListFraudsters	voiceid:RA:domain/{domainId}
voiceid	ListSpeakerEnrollmentJobs	voiceid:RA:domain/{domainId}
voiceid	ListSpeakers	voiceid:RA:domain/{domainId}
voiceid	ListWatchlists	voiceid:RA:domain/{domainId}
voiceid	OptOutSpeaker	voiceid:RA:domain/{domainId}
voiceid	StartFraudsterRegistrationJob	voiceid:RA:domain/{domainId}
voiceid	StartSpeakerEnrollmentJob	voiceid:RA:domain/{domainId}
voiceid	UpdateDomain	voiceid:RA:domain/{domainId}
voiceid	UpdateWatchlist	voiceid:RA:domain/{domainId}
vpc-lattice	BatchUpdateRule	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}/rule/{rules[].ruleIdentifier}
vpc-lattice	CreateAccessLogSubscription	vpc-lattice:RA:accesslogsubscription/*
vpc-lattice	CreateListener	vpc-lattice:RA:service/{serviceIdentifier}/listener/*
vpc-lattice	CreateResourceConfiguration	vpc-lattice:RA:domainverification/{domainVerificationIdentifier} vpc-lattice:RA:resourcegateway/{resourceGatewayIdentifier}
vpc-lattice	CreateResourceGateway	vpc-lattice:RA:resourcegateway/*
vpc-lattice	CreateRule	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}/rule/*
vpc-lattice	CreateService	vpc-lattice:RA:service/*
vpc-lattice	CreateServiceNetwork	vpc-lattice:RA:servicenetwork/*
vpc-lattice	CreateServiceNetworkResourceAssociation	vpc-lattice:RA:resourceconfiguration/{resourceConfigurationIdentifier} vpc-lattice:RA:servicenetwork/{serviceNetworkIdentifier} vpc-lattice:RA:servicenetworkresourceassociation/*
vpc-lattice	CreateServiceNetworkServiceAssociation	vpc-lattice:RA:service/{serviceIdentifier} vpc-lattice:RA:servicenetwork/{serviceNetworkIdentifier} vpc-lattice:RA:servicenetworkserviceassociation/*
vpc-lattice	CreateServiceNetworkVpcAssociation	vpc-lattice:RA:servicenetwork/{serviceNetworkIdentifier} vpc-lattice:RA:servicenetworkvpcassociation/*
vpc-lattice	CreateTargetGroup	vpc-lattice:RA:targetgroup/*
vpc-lattice	DeleteAccessLogSubscription	vpc-lattice:RA:accesslogsubscription/{accessLogSubscriptionIdentifier}
vpc-lattice	DeleteDomainVerification	vpc-lattice:RA:domainverification/{domainVerificationIdentifier}
vpc-lattice	DeleteListener	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}
vpc-lattice	DeleteResourceConfiguration	vpc-lattice:RA:resourceconfiguration/{resourceConfigurationIdentifier}
vpc-lattice	DeleteResourceEndpointAssociation	vpc-lattice:RA:resourceendpointassociation/{resourceEndpointAssociationIdentifier}
vpc-lattice	DeleteResourceGateway	vpc-lattice:RA:resourcegateway/{resourceGatewayIdentifier}
vpc-lattice	DeleteRule	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}/rule/{ruleIdentifier}
vpc-lattice	DeleteService	vpc-lattice:RA:service/{serviceIdentifier}
vpc-lattice	DeleteServiceNetwork	vpc-lattice:RA:servicenetwork/{serviceNetworkIdentifier}
vpc-lattice	DeleteServiceNetworkResourceAssociation	vpc-lattice:RA:servicenetworkresourceassociation/{serviceNetworkResourceAssociationIdentifier}
vpc-lattice	DeleteServiceNetworkServiceAssociation	vpc-lattice:RA:servicenetworkserviceassociation/{serviceNetworkServiceAssociationIdentifier}
vpc-lattice	DeleteServiceNetworkVpcAssociation	vpc-lattice:RA:servicenetworkvpcassociation/{serviceNetworkVpcAssociationIdentifier}
vpc-lattice	DeleteTargetGroup	vpc-lattice:RA:targetgroup/{targetGroupIdentifier}
vpc-lattice	DeregisterTargets	vpc-lattice:RA:targetgroup/{targetGroupIdentifier}
vpc-lattice	GetAccessLogSubscription	vpc-lattice:RA:accesslogsubscription/{accessLogSubscriptionIdentifier}
vpc-lattice	GetDomainVerification	vpc-lattice:RA:domainverification/{domainVerificationIdentifier}
vpc-lattice	GetListener	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}
vpc-lattice	GetResourceConfiguration	vpc-lattice:RA:resourceconfiguration/{resourceConfigurationIdentifier}
vpc-lattice	GetResourceGateway	vpc-lattice:RA:resourcegateway/{resourceGatewayIdentifier}
vpc-lattice	GetRule	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}/rule/{ruleIdentifier}
vpc-lattice	GetService	vpc-lattice:RA:service/{serviceIdentifier}
vpc-lattice	GetServiceNetwork	vpc-lattice:RA:servicenetwork/{serviceNetworkIdentifier}
vpc-lattice	GetServiceNetworkResourceAssociation	vpc-lattice:RA:servicenetworkresourceassociation/{serviceNetworkResourceAssociationIdentifier}
vpc-lattice	GetServiceNetworkServiceAssociation	vpc-lattice:RA:servicenetworkserviceassociation/{serviceNetworkServiceAssociationIdentifier}
vpc-lattice	GetServiceNetworkVpcAssociation	vpc-lattice:RA:servicenetworkvpcassociation/{serviceNetworkVpcAssociationIdentifier}
vpc-lattice	GetTargetGroup	vpc-lattice:RA:targetgroup/{targetGroupIdentifier}
vpc-lattice	ListTargets	vpc-lattice:RA:targetgroup/{targetGroupIdentifier}
vpc-lattice	RegisterTargets	vpc-lattice:RA:targetgroup/{targetGroupIdentifier}
vpc-lattice	UpdateAccessLogSubscription	vpc-lattice:RA:accesslogsubscription/{accessLogSubscriptionIdentifier}
vpc-lattice	UpdateListener	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}
vpc-lattice	UpdateResourceConfiguration	vpc-lattice:RA:resourceconfiguration/{resourceConfigurationIdentifier}
vpc-lattice	UpdateResourceGateway	vpc-lattice:RA:resourcegateway/{resourceGatewayIdentifier}
vpc-lattice	UpdateRule	vpc-lattice:RA:service/{serviceIdentifier}/listener/{listenerIdentifier}/rule/{ruleIdentifier}
vpc-lattice	UpdateService	vpc-lattice:RA:service/{serviceIdentifier}
vpc-lattice	UpdateServiceNetwork	vpc-lattice:RA:servicenetwork/{serviceNetworkIdentifier}
vpc-lattice	UpdateServiceNetworkVpcAssociation	vpc-lattice:RA:servicenetworkvpcassociation/{serviceNetworkVpcAssociationIdentifier}
vpc-lattice	UpdateTargetGroup	vpc-lattice:RA:targetgroup/{targetGroupIdentifier}
waf	CreateByteMatchSet	waf:A:bytematchset/*
waf	CreateGeoMatchSet	waf:A:geomatchset/*
waf	CreateIPSet	waf:A:ipset/*
waf	CreateRateBasedRule	waf:A:ratebasedrule/*
waf	CreateRegexMatchSet	waf:A:regexmatch/*
waf	CreateRegexPatternSet	waf:A:regexpatternset/*
waf	CreateRule	waf:A:rule/*
waf	CreateRuleGroup	waf:A:rulegroup/*
waf	CreateSizeConstraintSet	waf:A:sizeconstraintset/*
waf	CreateSqlInjectionMatchSet	waf:A:sqlinjectionset/*
waf	CreateWebACL	waf:A:webacl/*
waf	CreateWebACLMigrationStack	waf:A:webacl/{webACLId}
waf	CreateXssMatchSet	waf:A:xssmatchset/*
waf	DeleteByteMatchSet	waf:A:bytematchset/{byteMatchSetId}
waf	DeleteGeoMatchSet	waf:A:geomatchset/{geoMatchSetId}
waf	DeleteIPSet	waf:A:ipset/{iPSetId}
waf	DeleteRateBasedRule	waf:A:ratebasedrule/{ruleId}
waf	DeleteRegexMatchSet	waf:A:regexmatch/{regexMatchSetId}
waf	DeleteRegexPatternSet	waf:A:regexpatternset/{regexPatternSetId}
waf	DeleteRule	waf:A:rule/{ruleId}
waf	DeleteRuleGroup	waf:A:rulegroup/{ruleGroupId}
waf	DeleteSizeConstraintSet	waf:A:sizeconstraintset/{sizeConstraintSetId}
waf	DeleteSqlInjectionMatchSet	waf:A:sqlinjectionset/{sqlInjectionMatchSetId}
waf	DeleteWebACL	waf:A:webacl/{webACLId}
waf	DeleteXssMatchSet	waf:A:xssmatchset/{xssMatchSetId}
waf	GetByteMatchSet	waf:A:bytematchset/{byteMatchSetId}
waf	GetGeoMatchSet	waf:A:geomatchset/{geoMatchSetId}
waf	GetIPSet	waf:A:ipset/{iPSetId}
waf	GetRateBasedRule	waf:A:ratebasedrule/{ruleId}
waf	GetRateBasedRuleManagedKeys	waf:A:ratebasedrule/{ruleId}
waf	GetRegexMatchSet	waf:A:regexmatch/{regexMatchSetId}
waf	GetRegexPatternSet	waf:A:regexpatternset/{regexPatternSetId}
waf	GetRule	waf:A:rule/{ruleId}
waf	GetRuleGroup	waf:A:rulegroup/{ruleGroupId}
waf	GetSampledRequests	waf:A:webacl/{webAclId}
waf	GetSizeConstraintSet	waf:A:sizeconstraintset/{sizeConstraintSetId}
waf	GetSqlInjectionMatchSet	waf:A:sqlinjectionset/{sqlInjectionMatchSetId}
waf	GetWebACL	waf:A:webacl/{webACLId}
waf	GetXssMatchSet	waf:A:xssmatchset/{xssMatchSetId}
waf	UpdateByteMatchSet	waf:A:bytematchset/{byteMatchSetId}
waf	UpdateGeoMatchSet	waf:A:geomatchset/{geoMatchSetId}
waf	UpdateIPSet	waf:A:ipset/{iPSetId}
waf	UpdateRateBasedRule	waf:A:ratebasedrule/{ruleId}
waf	UpdateRegexMatchSet	waf:A:regexmatch/{regexMatchSetId}
waf	UpdateRegexPatternSet	waf:A:regexpatternset/{regexPatternSetId}
waf	UpdateRule	waf:A:rule/{ruleId}
waf	UpdateRuleGroup	waf:A:rulegroup/{ruleGroupId}
waf	UpdateSizeConstraintSet	waf:A:sizeconstraintset/{sizeConstraintSetId}
waf	UpdateSqlInjectionMatchSet	waf:A:sqlinjectionset/{sqlInjectionMatchSetId}
waf	UpdateWebACL	waf:A:webacl/{webACLId}
waf	UpdateXssMatchSet	waf:A:xssmatchset/{xssMatchSetId}
waf-regional	AssociateWebACL	waf-regional:RA:webacl/{webACLId}
waf-regional	CreateByteMatchSet	waf-regional:RA:bytematchset/*
waf-regional	CreateGeoMatchSet	waf-regional:RA:geomatchset/*
waf-regional	CreateIPSet	waf-regional:RA:ipset/*
waf-regional	CreateRateBasedRule	waf-regional:RA:ratebasedrule/*
waf-regional	CreateRegexMatchSet	waf-regional:RA:regexmatch/*
waf-regional	CreateRegexPatternSet	waf-regional:RA:regexpatternset/*
waf-regional	CreateRule	waf-regional:RA:rule/*
waf-regional	CreateRuleGroup	waf-regional:RA:rulegroup/*
waf-regional	CreateSizeConstraintSet	waf-regional:RA:sizeconstraintset/*
waf-regional	CreateSqlInjectionMatchSet	waf-regional:RA:sqlinjectionset/*
waf-regional	CreateWebACL	waf-regional:RA:webacl/*
waf-regional	CreateWebACLMigrationStack	waf-regional:RA:webacl/{webACLId}
waf-regional	CreateXssMatchSet	waf-regional:RA:xssmatchset/*
waf-regional	DeleteByteMatchSet	waf-regional:RA:bytematchset/{byteMatchSetId}
waf-regional	DeleteGeoMatchSet	waf-regional:RA:geomatchset/{geoMatchSetId}
waf-regional	DeleteIPSet	waf-regional:RA:ipset/{iPSetId}
waf-regional	DeleteRateBasedRule	waf-regional:RA:ratebasedrule/{ruleId}
waf-regional	DeleteRegexMatchSet	waf-regional:RA:regexmatch/{regexMatchSetId}
waf-regional	DeleteRegexPatternSet	waf-regional:RA:regexpatternset/{regexPatternSetId}
waf-regional	DeleteRule	waf-regional:RA:rule/{ruleId}
waf-regional	DeleteRuleGroup	waf-regional:RA:rulegroup/{ruleGroupId}
waf-regional	DeleteSizeConstraintSet	waf-regional:RA:sizeconstraintset/{sizeConstraintSetId}
waf-regional	DeleteSqlInjectionMatchSet	waf-regional:RA:sqlinjectionset/{sqlInjectionMatchSetId}
waf-regional	DeleteWebACL	waf-regional:RA:webacl/{webACLId}
waf-regional	DeleteXssMatchSet	waf-regional:RA:xssmatchset/{xssMatchSetId}
waf-regional	GetByteMatchSet	waf-regional:RA:bytematchset/{byteMatchSetId}
waf-regional	GetGeoMatchSet	waf-regional:RA:geomatchset/{geoMatchSetId}
waf-regional	GetIPSet	waf-regional:RA:ipset/{iPSetId}
waf-regional	GetRateBasedRule	waf-regional:RA:ratebasedrule/{ruleId}
waf-regional	GetRateBasedRuleManagedKeys	waf-regional:RA:ratebasedrule/{ruleId}
waf-regional	GetRegexMatchSet	waf-regional:RA:regexmatch/{regexMatchSetId}
waf-regional	GetRegexPatternSet	waf-regional:RA:regexpatternset/{regexPatternSetId}
waf-regional	GetRule	waf-regional:RA:rule/{ruleId}
waf-regional	GetRuleGroup	waf-regional:RA:rulegroup/{ruleGroupId}
waf-regional	GetSampledRequests	waf-regional:RA:webacl/{webAclId}
waf-regional	GetSizeConstraintSet	waf-regional:RA:sizeconstraintset/{sizeConstraintSetId}
waf-regional	GetSqlInjectionMatchSet	waf-regional:RA:sqlinjectionset/{sqlInjectionMatchSetId}
waf-regional	GetWebACL	waf-regional:RA:webacl/{webACLId}
waf-regional	GetXssMatchSet	waf-regional:RA:xssmatchset/{xssMatchSetId}
waf-regional	ListResourcesForWebACL	waf-regional:RA:webacl/{webACLId}
waf-regional	UpdateByteMatchSet	waf-regional:RA:bytematchset/{byteMatchSetId}
waf-regional	UpdateGeoMatchSet	waf-regional:RA:geomatchset/{geoMatchSetId}
waf-regional	UpdateIPSet	waf-regional:RA:ipset/{iPSetId}
waf-regional	UpdateRateBasedRule	waf-regional:RA:ratebasedrule/{ruleId}
waf-regional	UpdateRegexMatchSet	waf-regional:RA:regexmatch/{regexMatchSetId}
waf-regional	UpdateRegexPatternSet	waf-regional:RA:regexpatternset/{regexPatternSetId}
waf-regional	UpdateRule	waf-regional:RA:rule/{ruleId}
waf-regional	UpdateRuleGroup	waf-regional:RA:rulegroup/{ruleGroupId}
waf-regional	UpdateSizeConstraintSet	waf-regional:RA:sizeconstraintset/{sizeConstraintSetId}
waf-regional	UpdateSqlInjectionMatchSet	waf-regional:RA:sqlinjectionset/{sqlInjectionMatchSetId}
waf-regional	UpdateWebACL	waf-regional:RA:webacl/{webACLId}
waf-regional	UpdateXssMatchSet	waf-regional:RA:xssmatchset/{xssMatchSetId}
wafv2	CreateIPSet	wafv2:RA:{scope|web}/ipset/{name}/*
wafv2	CreateRegexPatternSet	wafv2:RA:{scope|web}/regexpatternset/{name}/*
wafv2	CreateRuleGroup	wafv2:RA:{scope|web}/rulegroup/{name}/*
wafv2	CreateWebACL	wafv2:RA:{scope|web}/webacl/{name}/*
wafv2	DeleteIPSet	wafv2:RA:{scope|web}/ipset/{name}/{id}
wafv2	DeleteRegexPatternSet	wafv2:RA:{scope|web}/regexpatternset/{name}/{id}
wafv2	DeleteRuleGroup	wafv2:RA:{scope|web}/rulegroup/{name}/{id}
wafv2	DeleteWebACL	wafv2:RA:{scope|web}/webacl/{name}/{id}
wafv2	GetIPSet	wafv2:RA:{scope|web}/ipset/{name}/{id}
wafv2	GetManagedRuleSet	wafv2:RA:{scope|web}/managedruleset/{name}/{id}
wafv2	GetRegexPatternSet	wafv2:RA:{scope|web}/regexpatternset/{name}/{id}
wafv2	GetRuleGroup	wafv2:RA:{scope|web}/rulegroup/*/{id}
wafv2	GetWebACL	wafv2:RA:{scope|web}/webacl/*/{id}
wafv2	UpdateIPSet	wafv2:RA:{scope|web}/ipset/{name}/{id}
wafv2	UpdateManagedRuleSetVersionExpiryDate	wafv2:RA:{scope|web}/managedruleset/*/{id}
wafv2	UpdateRegexPatternSet	wafv2:RA:{scope|web}/regexpatternset/{name}/{id}
wafv2	UpdateRuleGroup	wafv2:RA:{scope|web}/rulegroup/{name}/{id}
wafv2	UpdateWebACL	wafv2:RA:{scope|web}/webacl/{name}/{id}
wellarchitected	AssociateLenses	wellarchitected:RA:workload/{workloadId}
wellarchitected	AssociateProfiles	wellarchitected:RA:workload/{workloadId}
wellarchitected	CreateMilestone	wellarchitected:RA:workload/{workloadId}
wellarchitected	CreateWorkloadShare	wellarchitected:RA:workload/{workloadId}
wellarchitected	DeleteWorkload	wellarchitected:RA:workload/{workloadId}
wellarchitected	DeleteWorkloadShare	wellarchitected:RA:workload/{workloadId}
wellarchitected	DisassociateLenses	wellarchitected:RA:workload/{workloadId}
wellarchitected	DisassociateProfiles	wellarchitected:RA:workload/{workloadId}
wellarchitected	GetAnswer	wellarchitected:RA:workload/{workloadId}
wellarchitected	GetLensReview	wellarchitected:RA:workload/{workloadId}
wellarchitected	GetLensReviewReport	wellarchitected:RA:workload/{workloadId}
wellarchitected	GetMilestone	wellarchitected:RA:workload/{workloadId}
wellarchitected	GetWorkload	wellarchitected:RA:workload/{workloadId}
wellarchitected	ListAnswers	wellarchitected:RA:workload/{workloadId}
wellarchitected	ListCheckDetails	wellarchitected:RA:workload/{workloadId}
wellarchitected	ListCheckSummaries	wellarchitected:RA:workload/{workloadId}
wellarchitected	ListLensReviewImprovements	wellarchitected:RA:workload/{workloadId}
wellarchitected	ListLensReviews	wellarchitected:RA:workload/{workloadId}
wellarchitected	ListMilestones	wellarchitected:RA:workload/{workloadId}
wellarchitected	ListWorkloadShares	wellarchitected:RA:workload/{workloadId}
wellarchitected	UpdateAnswer	wellarchitected:RA:workload/{workloadId}
wellarchitected	UpdateIntegration	wellarchitected:RA:workload/{workloadId}
wellarchitected	UpdateLensReview	wellarchitected:RA:workload/{workloadId}
wellarchitected	UpdateWorkload	wellarchitected:RA:workload/{workloadId}
wellarchitected	UpdateWorkloadShare	wellarchitected:RA:workload/{workloadId}
wellarchitected	UpgradeLensReview	wellarchitected:RA:workload/{workloadId}
wellarchitected	UpgradeProfileVersion	wellarchitected:RA:workload/{workloadId}
wickr	BatchCreateUser	wickr:RA:network/{networkId}
wickr	BatchDeleteUser	wickr:RA:network/{networkId}
wickr	BatchLookupUserUname	wickr:RA:network/{networkId}
wickr	BatchReinviteUser	wickr:RA:network/{networkId}
wickr	BatchResetDevicesForUser	wickr:RA:network/{networkId}
wickr	BatchToggleUserSuspendStatus	wickr:RA:network/{networkId}
wickr	CreateBot	wickr:RA:network/{networkId}
wickr	CreateDataRetentionBot	wickr:RA:network/{networkId}
wickr	CreateDataRetentionBotChallenge	wickr:RA:network/{networkId}
wickr	CreateNetwork	wickr:RA:network/*
wickr	CreateSecurityGroup	wickr:RA:network/{networkId}
wickr	DeleteBot	wickr:RA:network/{networkId}
wickr	DeleteDataRetentionBot	wickr:RA:network/{networkId}
wickr	DeleteNetwork	wickr:RA:network/{networkId}
wickr	DeleteSecurityGroup	wickr:RA:network/{networkId}
wickr	GetBot	wickr:RA:network/{networkId}
wickr	GetBotsCount	wickr:RA:network/{networkId}
wickr	GetDataRetentionBot	wickr:RA:network/{networkId}
wickr	GetGuestUserHistoryCount	wickr:RA:network/{networkId}
wickr	GetNetwork	wickr:RA:network/{networkId}
wickr	GetNetworkSettings	wickr:RA:network/{networkId}
wickr	GetOidcInfo	wickr:RA:network/{networkId}
wickr	GetSecurityGroup	wickr:RA:network/{networkId}
wickr	GetUser	wickr:RA:network/{networkId}
wickr	GetUsersCount	wickr:RA:network/{networkId}
wickr	ListBlockedGuestUsers	wickr:RA:network/{networkId}
wickr	ListBots	wickr:RA:network/{networkId}
wickr	ListDevicesForUser	wickr:RA:network/{networkId}
wickr	ListGuestUsers	wickr:RA:network/{networkId}
wickr	ListSecurityGroups	wickr:RA:network/{networkId}
wickr	ListSecurityGroupUsers	wickr:RA:network/{networkId}
wickr	ListUsers	wickr:RA:network/{networkId}
wickr	RegisterOidcConfig	wickr:RA:network/{networkId}
wickr	RegisterOidcConfigTest	wickr:RA:network/{networkId}
wickr	UpdateBot	wickr:RA:network/{networkId}
wickr	UpdateDataRetention	wickr:RA:network/{networkId}
wickr	UpdateGuestUser	wickr:RA:network/{networkId}
wickr	UpdateNetworkSettings	wickr:RA:network/{networkId}
wickr	UpdateSecurityGroup	wickr:RA:network/{networkId}
wickr	UpdateUser	wickr:RA:network/{networkId}
wisdom	ActivateMessageTemplate	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	CreateAIAgentVersion	wisdom:RA:ai-agent/{assistantId}/{aiAgentId}
wisdom	CreateAIGuardrailVersion	wisdom:RA:ai-guardrail/{assistantId}/{aiGuardrailId}
wisdom	CreateAIPromptVersion	wisdom:RA:ai-prompt/{assistantId}/{aiPromptId}
wisdom	CreateContent	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	CreateContentAssociation	wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	CreateMessageTemplate	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	CreateMessageTemplateAttachment	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	CreateMessageTemplateVersion	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	DeactivateMessageTemplate	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	DeleteAIAgent	wisdom:RA:ai-agent/{assistantId}/{aiAgentId}
wisdom	DeleteAIAgentVersion	wisdom:RA:ai-agent/{assistantId}/{aiAgentId}
wisdom	DeleteAIGuardrail	wisdom:RA:ai-guardrail/{assistantId}/{aiGuardrailId}
wisdom	DeleteAIGuardrailVersion	wisdom:RA:ai-guardrail/{assistantId}/{aiGuardrailId}
wisdom	DeleteAIPrompt	wisdom:RA:ai-prompt/{assistantId}/{aiPromptId}
wisdom	DeleteAIPromptVersion	wisdom:RA:ai-prompt/{assistantId}/{aiPromptId}
wisdom	DeleteAssistant	wisdom:RA:assistant/{assistantId}
wisdom	DeleteAssistantAssociation	wisdom:RA:association/{assistantId}/{assistantAssociationId}
wisdom	DeleteContent	wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	DeleteContentAssociation	wisdom:RA:content-association/{knowledgeBaseId}/{contentId}/{contentAssociationId} wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	DeleteImportJob	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	DeleteKnowledgeBase	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	DeleteMessageTemplate	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	DeleteMessageTemplateAttachment	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	DeleteQuickResponse	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:quick-response/{knowledgeBaseId}/{quickResponseId}
wisdom	GetAIAgent	wisdom:RA:ai-agent/{assistantId}/{aiAgentId}
wisdom	GetAIGuardrail	wisdom:RA:ai-guardrail/{assistantId}/{aiGuardrailId}
wisdom	GetAIPrompt	wisdom:RA:ai-prompt/{assistantId}/{aiPromptId}
wisdom	GetAssistant	wisdom:RA:assistant/{assistantId}
wisdom	GetAssistantAssociation	wisdom:RA:association/{assistantId}/{assistantAssociationId}
wisdom	GetContent	wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	GetContentAssociation	wisdom:RA:content-association/{knowledgeBaseId}/{contentId}/{contentAssociationId} wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	GetContentSummary	wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	GetImportJob	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	GetKnowledgeBase	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	GetMessageTemplate	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	GetNextMessage	wisdom:RA:session/{assistantId}/{sessionId}
wisdom	GetQuickResponse	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:quick-response/{knowledgeBaseId}/{quickResponseId}
wisdom	GetRecommendations	wisdom:RA:session/{assistantId}/{sessionId}
wisdom	GetSession	wisdom:RA:session/{assistantId}/{sessionId}
wisdom	ListAIAgentVersions	wisdom:RA:ai-agent/{assistantId}/{aiAgentId}
wisdom	ListAIGuardrailVersions	wisdom:RA:ai-guardrail/{assistantId}/{aiGuardrailId}
wisdom	ListAIPromptVersions	wisdom:RA:ai-prompt/{assistantId}/{aiPromptId}
wisdom	ListContentAssociations	wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	ListContents	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	ListImportJobs	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	ListMessages	wisdom:RA:session/{assistantId}/{sessionId}
wisdom	ListMessageTemplates	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	ListMessageTemplateVersions	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	ListQuickResponses	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	NotifyRecommendationsReceived	wisdom:RA:session/{assistantId}/{sessionId}
wisdom	PutFeedback	wisdom:RA:assistant/{assistantId}
wisdom	QueryAssistant	wisdom:RA:assistant/{assistantId}
wisdom	RemoveAssistantAIAgent	wisdom:RA:assistant/{assistantId}
wisdom	RemoveKnowledgeBaseTemplateUri	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	RenderMessageTemplate	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	Retrieve	wisdom:RA:assistant/{assistantId}
wisdom	SearchContent	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	SearchMessageTemplates	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	SearchQuickResponses	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	SendMessage	wisdom:RA:session/{assistantId}/{sessionId}
wisdom	StartContentUpload	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	StartImportJob	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	UpdateAIAgent	wisdom:RA:ai-agent/{assistantId}/{aiAgentId}
wisdom	UpdateAIGuardrail	wisdom:RA:ai-guardrail/{assistantId}/{aiGuardrailId}
wisdom	UpdateAIPrompt	wisdom:RA:ai-prompt/{assistantId}/{aiPromptId}
wisdom	UpdateAssistantAIAgent	wisdom:RA:assistant/{assistantId}
wisdom	UpdateContent	wisdom:RA:content/{knowledgeBaseId}/{contentId} wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	UpdateKnowledgeBaseTemplateUri	wisdom:RA:knowledge-base/{knowledgeBaseId}
wisdom	UpdateMessageTemplate	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	UpdateMessageTemplateMetadata	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:message-template/{knowledgeBaseId}/{messageTemplateId}
wisdom	UpdateQuickResponse	wisdom:RA:knowledge-base/{knowledgeBaseId} wisdom:RA:quick-response/{knowledgeBaseId}/{quickResponseId}
wisdom	UpdateSession	wisdom:RA:session/{assistantId}/{sessionId}
wisdom	UpdateSessionData	wisdom:RA:session/{assistantId}/{sessionId}
workmail	AssociateDelegateToResource	workmail:RA:organization/{organizationId}
workmail	AssociateMemberToGroup	workmail:RA:organization/{organizationId}
workmail	AssumeImpersonationRole	workmail:RA:organization/{organizationId}
workmail	CancelMailboxExportJob	workmail:RA:organization/{organizationId}
workmail	CreateAlias	workmail:RA:organization/{organizationId}
workmail	CreateAvailabilityConfiguration	workmail:RA:organization/{organizationId}
workmail	CreateGroup	workmail:RA:organization/{organizationId}
workmail	CreateImpersonationRole	workmail:RA:organization/{organizationId}
workmail	CreateMobileDeviceAccessRule	workmail:RA:organization/{organizationId}
workmail	CreateResource	workmail:RA:organization/{organizationId}
workmail	CreateUser	workmail:RA:organization/{organizationId}
workmail	DeleteAccessControlRule	workmail:RA:organization/{organizationId}
workmail	DeleteAlias	workmail:RA:organization/{organizationId}
workmail	DeleteAvailabilityConfiguration	workmail:RA:organization/{organizationId}
workmail	DeleteEmailMonitoringConfiguration	workmail:RA:organization/{organizationId}
workmail	DeleteGroup	workmail:RA:organization/{organizationId}
workmail	DeleteIdentityProviderConfiguration	workmail:RA:organization/{organizationId}
workmail	DeleteImpersonationRole	workmail:RA:organization/{organizationId}
workmail	DeleteMailboxPermissions	workmail:RA:organization/{organizationId}
workmail	DeleteMobileDeviceAccessOverride	workmail:RA:organization/{organizationId}
workmail	DeleteMobileDeviceAccessRule	workmail:RA:organization/{organizationId}
workmail	DeleteOrganization	workmail:RA:organization/{organizationId}
workmail	DeletePersonalAccessToken	workmail:RA:organization/{organizationId}
workmail	DeleteResource	workmail:RA:organization/{organizationId}
workmail	DeleteRetentionPolicy	workmail:RA:organization/{organizationId}
workmail	DeleteUser	workmail:RA:organization/{organizationId}
workmail	DeregisterFromWorkMail	workmail:RA:organization/{organizationId}
workmail	DeregisterMailDomain	workmail:RA:organization/{organizationId}
workmail	DescribeEmailMonitoringConfiguration	workmail:RA:organization/{organizationId}
workmail	DescribeEntity	workmail:RA:organization/{organizationId}
workmail	DescribeGroup	workmail:RA:organization/{organizationId}
workmail	DescribeIdentityProviderConfiguration	workmail:RA:organization/{organizationId}
workmail	DescribeInboundDmarcSettings	workmail:RA:organization/{organizationId}
workmail	DescribeMailboxExportJob	workmail:RA:organization/{organizationId}
workmail	DescribeOrganization	workmail:RA:organization/{organizationId}
workmail	DescribeResource	workmail:RA:organization/{organizationId}
workmail	DescribeUser	workmail:RA:organization/{organizationId}
workmail	DisassociateDelegateFromResource	workmail:RA:organization/{organizationId}
workmail	DisassociateMemberFromGroup	workmail:RA:organization/{organizationId}
workmail	GetAccessControlEffect	workmail:RA:organization/{organizationId}
workmail	GetDefaultRetentionPolicy	workmail:RA:organization/{organizationId}
workmail	GetImpersonationRole	workmail:RA:organization/{organizationId}
workmail	GetImpersonationRoleEffect	workmail:RA:organization/{organizationId}
workmail	GetMailboxDetails	workmail:RA:organization/{organizationId}
workmail	GetMailDomain	workmail:RA:organization/{organizationId}
workmail	GetMobileDeviceAccessEffect	workmail:RA:organization/{organizationId}
workmail	GetMobileDeviceAccessOverride	workmail:RA:organization/{organizationId}
workmail	GetPersonalAccessTokenMetadata	workmail:RA:organization/{organizationId}
workmail	ListAccessControlRules	workmail:RA:organization/{organizationId}
workmail	ListAliases	workmail:RA:organization/{organizationId}
workmail	ListAvailabilityConfigurations	workmail:RA:organization/{organizationId}
workmail	ListGroupMembers	workmail:RA:organization/{organizationId}
workmail	ListGroups	workmail:RA:organization/{organizationId}
workmail	ListGroupsForEntity	workmail:RA:organization/{organizationId}
workmail	ListImpersonationRoles	workmail:RA:organization/{organizationId}
workmail	ListMailboxExportJobs	workmail:RA:organization/{organizationId}
workmail	ListMailboxPermissions	workmail:RA:organization/{organizationId}
workmail	ListMailDomains	workmail:RA:organization/{organizationId}
workmail	ListMobileDeviceAccessOverrides	workmail:RA:organization/{organizationId}
workmail	ListMobileDeviceAccessRules	workmail:RA:organization/{organizationId}
workmail	ListPersonalAccessTokens	workmail:RA:organization/{organizationId}
workmail	ListResourceDelegates	workmail:RA:organization/{organizationId}
workmail	ListResources	workmail:RA:organization/{organizationId}
workmail	ListUsers	workmail:RA:organization/{organizationId}
workmail	PutAccessControlRule	workmail:RA:organization/{organizationId}
workmail	PutEmailMonitoringConfiguration	workmail:RA:organization/{organizationId}
workmail	PutIdentityProviderConfiguration	workmail:RA:organization/{organizationId}
workmail	PutInboundDmarcSettings	workmail:RA:organization/{organizationId}
workmail	PutMailboxPermissions	workmail:RA:organization/{organizationId}
workmail	PutMobileDeviceAccessOverride	workmail:RA:organization/{organizationId}
workmail	PutRetentionPolicy	workmail:RA:organization/{organizationId}
workmail	RegisterMailDomain	workmail:RA:organization/{organizationId}
workmail	RegisterToWorkMail	workmail:RA:organization/{organizationId}
workmail	ResetPassword	workmail:RA:organization/{organizationId}
workmail	StartMailboxExportJob	workmail:RA:organization/{organizationId}
workmail	TestAvailabilityConfiguration	workmail:RA:organization/{organizationId}
workmail	UpdateAvailabilityConfiguration	workmail:RA:organization/{organizationId}
workmail	UpdateDefaultMailDomain	workmail:RA:organization/{organizationId}
workmail	UpdateGroup	workmail:RA:organization/{organizationId}
workmail	UpdateImpersonationRole	workmail:RA:organization/{organizationId}
workmail	UpdateMailboxQuota	workmail:RA:organization/{organizationId}
workmail	UpdateMobileDeviceAccessRule	workmail:RA:organization/{organizationId}
workmail	UpdatePrimaryEmailAddress	workmail:RA:organization/{organizationId}
workmail	UpdateResource	workmail:RA:organization/{organizationId}
workmail	UpdateUser	workmail:RA:organization/{organizationId}
workmailmessageflow	GetRawMessageContent	workmailmessageflow:RA:message/*/*/{messageId}
workmailmessageflow	PutRawMessageContent	workmailmessageflow:RA:message/*/*/{messageId}
workspaces	AssociateConnectionAlias	workspaces:RA:connectionalias/{resourceId}
workspaces	AssociateIpGroups	workspaces:RA:directory/{directoryId} workspaces:RA:workspaceipgroup/{groupIds[]}
workspaces	AssociateWorkspaceApplication	workspaces:RA:workspace/{workspaceId} workspaces:RA:workspaceapplication/{applicationId}
workspaces	AuthorizeIpRules	workspaces:RA:workspaceipgroup/{groupId}
workspaces	CopyWorkspaceImage	workspaces:RA:workspaceimage/*
workspaces	CreateStandbyWorkspaces	workspaces:RA:directory/{standbyWorkspaces[].directoryId} workspaces:RA:workspace/*
workspaces	CreateUpdatedWorkspaceImage	workspaces:RA:workspaceimage/*
workspaces	CreateWorkspaceBundle	workspaces:RA:workspacebundle/* workspaces:RA:workspaceimage/{imageId}
workspaces	CreateWorkspaceImage	workspaces:RA:workspace/{workspaceId}
workspaces	CreateWorkspaces	workspaces:RA:directory/{workspaces[].directoryId} workspaces:RA:workspace/* workspaces:RA:workspacebundle/{workspaces[].bundleId}
workspaces	CreateWorkspacesPool	workspaces:RA:directory/{directoryId} workspaces:RA:workspacebundle/{bundleId} workspaces:RA:workspacespool/*
workspaces	DeleteConnectionAlias	workspaces:RA:connectionalias/{aliasId}
workspaces	DeleteIpGroup	workspaces:RA:workspaceipgroup/{groupId}
workspaces	DeleteWorkspaceBundle	workspaces:RA:workspacebundle/{bundleId}
workspaces	DeleteWorkspaceImage	workspaces:RA:workspaceimage/{imageId}
workspaces	DeployWorkspaceApplications	workspaces:RA:workspace/{workspaceId}
workspaces	DeregisterWorkspaceDirectory	workspaces:RA:directory/{directoryId}
workspaces	DescribeApplicationAssociations	workspaces:RA:workspaceapplication/{applicationId}
workspaces	DescribeBundleAssociations	workspaces:RA:workspacebundle/{bundleId}
workspaces	DescribeConnectionAliasPermissions	workspaces:RA:connectionalias/{aliasId}
workspaces	DescribeImageAssociations	workspaces:RA:workspaceimage/{imageId}
workspaces	DescribeIpGroups	workspaces:RA:workspaceipgroup/{groupIds[]}
workspaces	DescribeWorkspaceAssociations	workspaces:RA:workspace/{workspaceId}
workspaces	DescribeWorkspaceImagePermissions	workspaces:RA:workspaceimage/{imageId}
workspaces	DescribeWorkspaceSnapshots	workspaces:RA:workspace/{workspaceId}
workspaces	DescribeWorkspacesPoolSessions	workspaces:RA:workspacespool/{poolId}
workspaces	DisassociateConnectionAlias	workspaces:RA:connectionalias/{aliasId}
workspaces	DisassociateIpGroups	workspaces:RA:directory/{directoryId} workspaces:RA:workspaceipgroup/{groupIds[]}
workspaces	DisassociateWorkspaceApplication	workspaces:RA:workspace/{workspaceId} workspaces:RA:workspaceapplication/{applicationId}
workspaces	MigrateWorkspace	workspaces:RA:workspace/{sourceWorkspaceId} workspaces:RA:workspacebundle/{bundleId}
workspaces	ModifyEndpointEncryptionMode	workspaces:RA:directory/{directoryId}
workspaces	ModifyWorkspaceProperties	workspaces:RA:workspace/{workspaceId}
workspaces	ModifyWorkspaceState	workspaces:RA:workspace/{workspaceId}
workspaces	RebootWorkspaces	workspaces:RA:workspace/{rebootWorkspaceRequests[].workspaceId}
workspaces	RebuildWorkspaces	workspaces:RA:workspace/{rebuildWorkspaceRequests[].workspaceId}
workspaces	RegisterWorkspaceDirectory	workspaces:RA:directory/{directoryId}
workspaces	RestoreWorkspace	workspaces:RA:workspace/{workspaceId}
workspaces	RevokeIpRules	workspaces:RA:workspaceipgroup/{groupId}
workspaces	StartWorkspaces	workspaces:RA:workspace/{startWorkspaceRequests[].workspaceId}
workspaces	StartWorkspacesPool	workspaces:RA:workspacespool/{poolId}
workspaces	StopWorkspaces	workspaces:RA:workspace/{stopWorkspaceRequests[].workspaceId}
workspaces	StopWorkspacesPool	workspaces:RA:workspacespool/{poolId}
workspaces	TerminateWorkspaces	workspaces:RA:workspace/{terminateWorkspaceRequests[].workspaceId}
workspaces	TerminateWorkspacesPool	workspaces:RA:workspacespool/{poolId}
workspaces	UpdateConnectionAliasPermission	workspaces:RA:connectionalias/{aliasId}
workspaces	UpdateRulesOfIpGroup	workspaces:RA:workspaceipgroup/{groupId}
workspaces	UpdateWorkspaceBundle	workspaces:RA:workspacebundle/{bundleId} workspaces:RA:workspaceimage/{imageId}
workspaces	UpdateWorkspaceImagePermission	workspaces:RA:workspaceimage/{imageId}
workspaces	UpdateWorkspacesPool	workspaces:RA:workspacespool/{poolId}
workspaces-instances	AssociateVolume	workspaces-instances:RA:workspaceinstance/{workspaceInstanceId}
workspaces-instances	DeleteVolume	ec2:RA:volume/{volumeId}
workspaces-instances	DeleteWorkspaceInstance	workspaces-instances:RA:workspaceinstance/{workspaceInstanceId}
workspaces-instances	DisassociateVolume	workspaces-instances:RA:workspaceinstance/{workspaceInstanceId}
workspaces-instances	GetWorkspaceInstance	workspaces-instances:RA:workspaceinstance/{workspaceInstanceId}
workspaces-instances	ListTagsForResource	workspaces-instances:RA:workspaceinstance/{workspaceInstanceId}
workspaces-instances	TagResource	workspaces-instances:RA:workspaceinstance/{workspaceInstanceId}
workspaces-instances	UntagResource	workspaces-instances:RA:workspaceinstance/{workspaceInstanceId}
workspaces-web	CreateIdentityProvider	workspaces-web:RA:identityProvider/*/*
workspaces-web	ExpireSession	workspaces-web:RA:portal/{portalId}
workspaces-web	GetSession	workspaces-web:RA:portal/{portalId}
workspaces-web	ListSessions	workspaces-web:RA:portal/{portalId}
xray	CreateGroup	xray:RA:group/{groupName}/*
xray	CreateSamplingRule	xray:RA:sampling-rule/*
xray	DeleteGroup	xray:RA:group/{groupName}/*
xray	DeleteSamplingRule	xray:RA:sampling-rule/{ruleName}
xray	GetGroup	xray:RA:group/{groupName}/*
xray	UpdateGroup	xray:RA:group/{groupName}/*
"""#
}
