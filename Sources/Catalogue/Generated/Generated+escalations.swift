// swift-format-ignore-file
// Written by Generator/generate.py; run `make catalogue` to write it anew.

extension Generated {
    static let escalations: StaticString = #"""
apprunner-001	new App Runner service runs code as a passed role	passed-role	tasks.apprunner.amazonaws.com	exact	iam:PassRole@target-role apprunner:CreateService@new
apprunner-002	changed image or start command of an App Runner service	attached-role	tasks.apprunner.amazonaws.com	inventory	apprunner:UpdateService@existing
bedrock-001	new AgentCore code interpreter runs code as a passed role	passed-role	bedrock-agentcore.amazonaws.com	exact	iam:PassRole@target-role bedrock-agentcore:CreateCodeInterpreter@new bedrock-agentcore:StartCodeInterpreterSession@new/code-interpreter-custom bedrock-agentcore:InvokeCodeInterpreter@new/code-interpreter-custom
bedrock-002	code run in an existing AgentCore code interpreter	attached-role	bedrock-agentcore.amazonaws.com	inventory	bedrock-agentcore:StartCodeInterpreterSession@existing/code-interpreter-custom bedrock-agentcore:InvokeCodeInterpreter@existing/code-interpreter-custom
cloudformation-001	new stack created through a passed service role	passed-role	cloudformation.amazonaws.com	exact	iam:PassRole@target-role cloudformation:CreateStack@new
cloudformation-002	new template for a stack that has a service role	attached-role	cloudformation.amazonaws.com	inventory	cloudformation:UpdateStack@existing
cloudformation-003	new stack set deployed by a passed administration role	passed-role	cloudformation.amazonaws.com	exact	iam:PassRole@target-role cloudformation:CreateStackSet@new cloudformation:CreateStackInstances@new
cloudformation-004	new template for an existing stack set	passed-role	cloudformation.amazonaws.com	inventory	iam:PassRole@target-role cloudformation:UpdateStackSet@existing
cloudformation-005	change set made and run on a stack with a service role	attached-role	cloudformation.amazonaws.com	inventory	cloudformation:CreateChangeSet@existing cloudformation:ExecuteChangeSet@existing
codebuild-001	new build project runs its buildspec as a passed role	passed-role	codebuild.amazonaws.com	exact	iam:PassRole@target-role codebuild:CreateProject@new codebuild:StartBuild@new
codebuild-002	buildspec override on an existing project	attached-role	codebuild.amazonaws.com	inventory	codebuild:StartBuild@existing
codebuild-003	batch buildspec override on an existing project	attached-role	codebuild.amazonaws.com	inventory	codebuild:StartBuildBatch@existing
codebuild-004	new build project started as a batch, passed role	passed-role	codebuild.amazonaws.com	exact	iam:PassRole@target-role codebuild:CreateProject@new codebuild:StartBuildBatch@new
datapipeline-001	new pipeline runs a shell activity as a passed role	passed-role	datapipeline.amazonaws.com,elasticmapreduce.amazonaws.com	exact	iam:PassRole@target-role datapipeline:CreatePipeline@new datapipeline:PutPipelineDefinition@new datapipeline:ActivatePipeline@new
ec2-001	new instance carries a passed instance profile	passed-role	ec2.amazonaws.com	exact	iam:PassRole@target-role ec2:RunInstances@new
ec2-002	user data replaced, instance restarted	attached-role	ec2.amazonaws.com	inventory	ec2:ModifyInstanceAttribute@existing ec2:StopInstances@existing ec2:StartInstances@existing
ec2-003	spot request carries a passed instance profile	passed-role	ec2.amazonaws.com	exact	iam:PassRole@target-role ec2:RequestSpotInstances@new
ec2-004	default version of a launch template replaced	attached-role	ec2.amazonaws.com	potential	ec2:CreateLaunchTemplateVersion@existing ec2:ModifyLaunchTemplate@existing
ec2instanceconnect-003	temporary SSH key pushed to a running instance	attached-role	ec2.amazonaws.com	potential	ec2-instance-connect:SendSSHPublicKey@existing
ecs-001	new cluster and service run a task as a passed role	passed-role	ecs-tasks.amazonaws.com	exact	iam:PassRole@target-role ecs:CreateCluster@new ecs:RegisterTaskDefinition@new ecs:CreateService@new
ecs-002	new cluster runs one task as a passed role	passed-role	ecs-tasks.amazonaws.com	exact	iam:PassRole@target-role ecs:CreateCluster@new ecs:RegisterTaskDefinition@new ecs:RunTask@new
ecs-003	service on an existing cluster runs a passed role	passed-role	ecs-tasks.amazonaws.com	inventory	iam:PassRole@target-role ecs:RegisterTaskDefinition@new ecs:CreateService@new
ecs-004	task on an existing cluster runs a passed role	passed-role	ecs-tasks.amazonaws.com	inventory	iam:PassRole@target-role ecs:RegisterTaskDefinition@new ecs:RunTask@new
ecs-005	task placed on a chosen container instance	passed-role	ecs-tasks.amazonaws.com	inventory	iam:PassRole@target-role ecs:RegisterTaskDefinition@new ecs:StartTask@new
glue-001	new Glue development endpoint with a passed role	passed-role	glue.amazonaws.com	exact	iam:PassRole@target-role glue:CreateDevEndpoint@new
glue-002	SSH key added to a Glue development endpoint	attached-role	glue.amazonaws.com	inventory	glue:UpdateDevEndpoint@existing
glue-003	new Glue job run as a passed role	passed-role	glue.amazonaws.com	exact	iam:PassRole@target-role glue:CreateJob@new glue:StartJobRun@new
glue-004	new Glue job started by a trigger, passed role	passed-role	glue.amazonaws.com	exact	iam:PassRole@target-role glue:CreateJob@new glue:CreateTrigger@new
glue-005	Glue job repointed to a script and a passed role	passed-role	glue.amazonaws.com	inventory	iam:PassRole@target-role glue:UpdateJob@existing glue:StartJobRun@existing
glue-006	Glue job repointed, then started by a trigger	passed-role	glue.amazonaws.com	inventory	iam:PassRole@target-role glue:UpdateJob@existing glue:CreateTrigger@new
iam-001	new default version of a policy bound to itself	own-policies	-	exact	iam:CreatePolicyVersion@target-policy
iam-002	second access key for another user	user	-	exact	iam:CreateAccessKey@target-user
iam-003	one key removed to make room, then a new one	user	-	exact	iam:DeleteAccessKey@target-user iam:CreateAccessKey@target-user
iam-004	console password set for a user without one	user	-	exact	iam:CreateLoginProfile@target-user
iam-005	inline policy written to its own role	own-policies	-	exact	iam:PutRolePolicy@self
iam-006	console password of another user replaced	user	-	exact	iam:UpdateLoginProfile@target-user
iam-007	inline policy written to its own user	own-policies	-	exact	iam:PutUserPolicy@self
iam-008	managed policy attached to its own user	own-policies	-	exact	iam:AttachUserPolicy@self:policy
iam-009	managed policy attached to its own role	own-policies	-	exact	iam:AttachRolePolicy@self:policy
iam-010	managed policy attached to its own group	own-policies	-	exact	iam:AttachGroupPolicy@target-group:policy
iam-011	inline policy written to its own group	own-policies	-	exact	iam:PutGroupPolicy@target-group
iam-012	trust of a role rewritten, then assumed	role	-	exact	iam:UpdateAssumeRolePolicy@target-role
iam-013	its own user put into a stronger group	group	-	exact	iam:AddUserToGroup@target-group
iam-014	managed policy attached to an assumable role	role-policies	-	exact	iam:AttachRolePolicy@target-role:policy sts:AssumeRole@target-role
iam-015	managed policy attached to a user, then a key for it	user-policies	-	exact	iam:AttachUserPolicy@target-user:policy iam:CreateAccessKey@target-user
iam-016	new version of a policy bound to an assumable role	role-policies	-	exact	iam:CreatePolicyVersion@target-policy sts:AssumeRole@target-role
iam-017	inline policy written to an assumable role	role-policies	-	exact	iam:PutRolePolicy@target-role sts:AssumeRole@target-role
iam-018	inline policy for a user, then a key for it	user-policies	-	exact	iam:PutUserPolicy@target-user iam:CreateAccessKey@target-user
iam-019	policy attached to a role and its trust rewritten	role-policies	-	exact	iam:AttachRolePolicy@target-role:policy iam:UpdateAssumeRolePolicy@target-role
iam-020	policy version of a role and its trust rewritten	role-policies	-	exact	iam:CreatePolicyVersion@target-policy iam:UpdateAssumeRolePolicy@target-role
iam-021	inline policy and trust of a role rewritten	role-policies	-	exact	iam:PutRolePolicy@target-role iam:UpdateAssumeRolePolicy@target-role
lambda-001	new function with a passed role, invoked at once	passed-role	lambda.amazonaws.com	exact	iam:PassRole@target-role lambda:CreateFunction@new lambda:InvokeFunction@new
lambda-002	new function with a passed role, fed by a stream	passed-role	lambda.amazonaws.com	inventory	iam:PassRole@target-role lambda:CreateFunction@new lambda:CreateEventSourceMapping@new
lambda-003	code of a function replaced, run by its own trigger	attached-role	lambda.amazonaws.com	potential	lambda:UpdateFunctionCode@existing
lambda-004	code of a function replaced, then invoked	attached-role	lambda.amazonaws.com	inventory	lambda:UpdateFunctionCode@existing lambda:InvokeFunction@existing
lambda-005	code replaced, invocation opened by function policy	attached-role	lambda.amazonaws.com	inventory	lambda:UpdateFunctionCode@existing lambda:AddPermission@existing
lambda-006	new function, invocation opened by function policy	passed-role	lambda.amazonaws.com	exact	iam:PassRole@target-role lambda:CreateFunction@new lambda:AddPermission@new
sagemaker-001	new notebook instance with a passed role	passed-role	sagemaker.amazonaws.com	exact	iam:PassRole@target-role sagemaker:CreateNotebookInstance@new sagemaker:CreatePresignedNotebookInstanceUrl@new | iam:PassRole@target-role sagemaker:CreateNotebookInstanceLifecycleConfig@new sagemaker:CreateNotebookInstance@new
sagemaker-002	new training job runs a container as a passed role	passed-role	sagemaker.amazonaws.com	exact	iam:PassRole@target-role sagemaker:CreateTrainingJob@new
sagemaker-003	new processing job runs a container as a passed role	passed-role	sagemaker.amazonaws.com	exact	iam:PassRole@target-role sagemaker:CreateProcessingJob@new
sagemaker-004	signed address opens an existing notebook	attached-role	sagemaker.amazonaws.com	inventory	sagemaker:CreatePresignedNotebookInstanceUrl@existing
sagemaker-005	start script of an existing notebook replaced	attached-role	sagemaker.amazonaws.com	inventory	sagemaker:CreateNotebookInstanceLifecycleConfig@new sagemaker:StopNotebookInstance@existing sagemaker:UpdateNotebookInstance@existing sagemaker:StartNotebookInstance@existing
ssm-001	shell on a managed node	attached-role	ec2.amazonaws.com	inventory	ssm:StartSession@existing/instance
ssm-002	command on a managed node, as root	attached-role	ec2.amazonaws.com	inventory	ssm:SendCommand@existing/instance ssm:SendCommand@existing/document
sts-001	role assumed directly	role	-	exact	sts:AssumeRole@target-role
older-version	a stronger version of a policy bound to itself made the default	own-version	-	exact	iam:SetDefaultPolicyVersion@target-policy
older-version-role	a stronger version of an assumable role's policy made the default	role-version	-	exact	iam:SetDefaultPolicyVersion@target-policy sts:AssumeRole@target-role
no-boundary-user	its own permissions boundary removed	own-boundary	-	exact	iam:DeleteUserPermissionsBoundary@self
no-boundary-role	permissions boundary of its own role removed	own-boundary	-	exact	iam:DeleteRolePermissionsBoundary@self
wide-boundary-user	its own permissions boundary replaced by a wide one	own-boundary	-	exact	iam:PutUserPermissionsBoundary@self:boundary
wide-boundary-role	permissions boundary of its own role replaced by a wide one	own-boundary	-	exact	iam:PutRolePermissionsBoundary@self:boundary
rewritten-boundary	new version of the policy that is its own permissions boundary	own-boundary	-	exact	iam:CreatePolicyVersion@boundary-policy
no-deny-user	the policy that denies removed from its own user	own-denials	-	exact	iam:DeleteUserPolicy@self | iam:DetachUserPolicy@self:policy
no-deny-role	the policy that denies removed from its own role	own-denials	-	exact	iam:DeleteRolePolicy@self | iam:DetachRolePolicy@self:policy
no-deny-group	the policy that denies removed from its own group, or itself from the group	own-denials	-	exact	iam:DeleteGroupPolicy@target-group | iam:DetachGroupPolicy@target-group:policy | iam:RemoveUserFromGroup@target-group
new-role	new role that trusts the caller, with any policy	new-role	-	exact	iam:CreateRole@new iam:AttachRolePolicy@new:policy | iam:CreateRole@new iam:PutRolePolicy@new
new-user	new user with any policy, and a key for it	new-user	-	exact	iam:CreateUser@new iam:AttachUserPolicy@new:policy iam:CreateAccessKey@new | iam:CreateUser@new iam:PutUserPolicy@new iam:CreateAccessKey@new | iam:CreateUser@new iam:AttachUserPolicy@new:policy iam:CreateLoginProfile@new | iam:CreateUser@new iam:PutUserPolicy@new iam:CreateLoginProfile@new
ec2-profile	another instance profile put on a running instance	passed-role	ec2.amazonaws.com	inventory	iam:PassRole@target-role ec2:ReplaceIamInstanceProfileAssociation@existing | iam:PassRole@target-role ec2:AssociateIamInstanceProfile@existing
amplify-001	new Amplify app builds a repository as a passed role	passed-role	amplify.amazonaws.com	exact	iam:PassRole@target-role amplify:CreateApp@new amplify:CreateBranch@new amplify:StartJob@new
batch-001	new batch job definition runs a container as a passed role	passed-role	ecs-tasks.amazonaws.com	inventory	iam:PassRole@target-role batch:RegisterJobDefinition@new batch:SubmitJob@existing
batch-002	command of an existing batch job definition overridden	attached-role	ecs-tasks.amazonaws.com	inventory	batch:SubmitJob@existing
bedrock-003	new AgentCore runtime runs code as a passed role	passed-role	bedrock-agentcore.amazonaws.com	exact	iam:PassRole@target-role bedrock-agentcore:CreateAgentRuntime@new bedrock-agentcore:InvokeAgentRuntimeCommand@new | iam:PassRole@target-role bedrock-agentcore:CreateAgentRuntime@new bedrock-agentcore:InvokeAgentRuntime@new
bedrock-004	command in an existing AgentCore runtime	attached-role	bedrock-agentcore.amazonaws.com	inventory	bedrock-agentcore:InvokeAgentRuntimeCommand@existing
codedeploy-001	deployment with scripts of the caller to instances with a profile	attached-role	ec2.amazonaws.com	inventory	codedeploy:CreateDeployment@existing
cognito-identity-001	role given to the identities of an identity pool	passed-role	cognito-identity.amazonaws.com	inventory	iam:PassRole@target-role cognito-identity:SetIdentityPoolRoles@none
ec2-005	another instance profile in a launch template that an Auto Scaling group uses	chosen-role	ec2.amazonaws.com	potential	ec2:CreateLaunchTemplateVersion@existing ec2:ModifyLaunchTemplate@existing
ecs-006	command in a running task	attached-role	ecs-tasks.amazonaws.com	inventory	ecs:ExecuteCommand@existing
ecs-007	task role overridden, on a container instance that the caller registers	passed-role	ecs-tasks.amazonaws.com	inventory	iam:PassRole@target-role ecs:RegisterContainerInstance@existing ecs:StartTask@existing
ecs-008	task role overridden when an existing task definition is run	passed-role	ecs-tasks.amazonaws.com	inventory	iam:PassRole@target-role ecs:RunTask@existing
ecs-009	task role overridden when an existing task definition is started	passed-role	ecs-tasks.amazonaws.com	inventory	iam:PassRole@target-role ecs:StartTask@existing
emr-001	new cluster runs steps as the profile of a passed role	passed-role	ec2.amazonaws.com	exact	iam:PassRole@target-role elasticmapreduce:RunJobFlow@new
glue-007	new interactive session runs statements as a passed role	passed-role	glue.amazonaws.com	exact	iam:PassRole@target-role glue:CreateSession@new glue:RunStatement@new
imagebuilder-001	build of an image runs the commands of a component as a passed role	passed-role	ec2.amazonaws.com	exact	iam:PassRole@target-role imagebuilder:CreateInfrastructureConfiguration@new imagebuilder:CreateComponent@new imagebuilder:CreateImageRecipe@new imagebuilder:CreateImage@new
mwaa-001	new Airflow environment runs code as a passed role	passed-role	airflow-env.amazonaws.com,airflow.amazonaws.com	exact	iam:PassRole@target-role airflow:CreateEnvironment@new
scheduler-001	new schedule calls any API as a passed role	passed-role	scheduler.amazonaws.com	exact	iam:PassRole@target-role scheduler:CreateSchedule@new
ssm-003	automation runs its steps as a passed role	passed-role	ssm.amazonaws.com	exact	iam:PassRole@target-role ssm:CreateDocument@new ssm:StartAutomationExecution@new | iam:PassRole@target-role ssm:StartAutomationExecution@existing
stepfunctions-001	new state machine calls any API as a passed role	passed-role	states.amazonaws.com	exact	iam:PassRole@target-role states:CreateStateMachine@new states:StartExecution@new
stepfunctions-002	definition of an existing state machine replaced	attached-role	states.amazonaws.com	inventory	states:UpdateStateMachine@existing states:StartExecution@existing
codepipeline-new	new pipeline whose actions run as a passed role	passed-role	codepipeline.amazonaws.com	exact	iam:PassRole@target-role codepipeline:CreatePipeline@new
eks-access-entry	administrator of a cluster, then the roles of its pods	attached-role	pods.eks.amazonaws.com	potential	eks:CreateAccessEntry@existing eks:AssociateAccessPolicy@existing
eks-pod-identity	role given to the pods of a cluster	passed-role	pods.eks.amazonaws.com	inventory	iam:PassRole@target-role eks:CreatePodIdentityAssociation@existing
emr-serverless-job	new serverless job runs code as a passed role	passed-role	emr-serverless.amazonaws.com	inventory	iam:PassRole@target-role emr-serverless:StartJobRun@existing
events-target	new rule calls a target as a passed role	passed-role	events.amazonaws.com	potential	iam:PassRole@target-role events:PutRule@new events:PutTargets@new
lambda-configuration	configuration of a function that loads code, changed	attached-role	lambda.amazonaws.com	potential	lambda:UpdateFunctionConfiguration@existing
lambda-new-role	another role given to a function whose code is replaced	passed-role	lambda.amazonaws.com	inventory	iam:PassRole@target-role lambda:UpdateFunctionConfiguration@existing lambda:UpdateFunctionCode@existing
rolesanywhere-profile	role given to the holders of a certificate of the caller	passed-role	rolesanywhere.amazonaws.com	exact	iam:PassRole@target-role rolesanywhere:CreateTrustAnchor@new rolesanywhere:CreateProfile@new
bedrock-005	new AgentCore harness runs commands as a passed role	passed-role	bedrock-agentcore.amazonaws.com	exact	iam:PassRole@target-role bedrock-agentcore:CreateAgentRuntime@new bedrock-agentcore:CreateAgentRuntimeEndpoint@new bedrock-agentcore:InvokeAgentRuntimeCommand@new
bedrock-006	new AgentCore browser driven by the caller has a passed role	passed-role	bedrock-agentcore.amazonaws.com	exact	iam:PassRole@target-role bedrock-agentcore:CreateBrowser@new bedrock-agentcore:StartBrowserSession@new/browser-custom bedrock-agentcore:ConnectBrowserAutomationStream@new/browser-custom
braket-001	new hybrid job runs code as a passed role	passed-role	braket.amazonaws.com	exact	iam:PassRole@target-role braket:CreateJob@none
emr-serverless-001	new serverless application runs a job as a passed role	passed-role	emr-serverless.amazonaws.com	exact	iam:PassRole@target-role emr-serverless:CreateApplication@new emr-serverless:StartJobRun@new
omics-001	new workflow runs a container as a passed role	passed-role	omics.amazonaws.com	exact	iam:PassRole@target-role omics:CreateWorkflow@new omics:StartRun@new
held-user	policy for a user whose access it has as well	other-policies	-	exact	iam:PutUserPolicy@target-user | iam:AttachUserPolicy@target-user:policy
held-role	policy for a role whose access it has as well	other-policies	-	exact	iam:PutRolePolicy@target-role | iam:AttachRolePolicy@target-role:policy
held-policy	new version of a policy of a principal whose access it has as well	other-policies	-	exact	iam:CreatePolicyVersion@target-policy
held-group	policy for a group of a user whose access it has as well, or that user put into a group	other-policies	-	exact	iam:PutGroupPolicy@target-group | iam:AttachGroupPolicy@target-group:policy | iam:AddUserToGroup@target-group
permission-set-policy	policy written into, or attached to, a permission set of Identity Center	permission-set	-	inventory	sso:PutInlinePolicyToPermissionSet@existing sso:ProvisionPermissionSet@existing | sso:AttachManagedPolicyToPermissionSet@existing sso:ProvisionPermissionSet@existing
permission-set-assignment	permission set of Identity Center assigned to anybody	permission-set	-	inventory	sso:CreateAccountAssignment@existing
"""#
}
