internal import Catalogue

/// A set of actions that together let their holder become more than it is (`dangerous-access` 1 and 2).
struct EscalationMethod: Sendable {
    /// The id of pathfinding.cloud where it has one.
    let id: String
    /// The service to which a role is passed, as the first part of its principal.
    let service: String?
    /// It works through a thing that exists and already has a role: whether there is one, no policy says.
    let isPotential: Bool
    let actions: [Int]

    static let passRole = ActionCatalogue.standard.actionID(named: "iam:PassRole") ?? 0

    static let all: [EscalationMethod] = table.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: " ")
        let actions = fields.dropFirst(2).compactMap { ActionCatalogue.standard.actionID(named: String($0)) }
        guard fields.count > 2, actions.count == fields.count - 2 else { return nil }
        let how = String(fields[1])
        return EscalationMethod(
            id: String(fields[0]), service: how == "?" || how == "-" ? nil : how, isPotential: how == "?", actions: actions)
    }

    /// Id; `?` for a potential one, else the service that takes the role, or `-`; and the actions.
    private static let table = """
        apprunner-001 tasks.apprunner iam:PassRole apprunner:CreateService
        apprunner-002 ? apprunner:UpdateService
        bedrock-001 bedrock-agentcore iam:PassRole bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter
        bedrock-002 ? bedrock-agentcore:StartCodeInterpreterSession bedrock-agentcore:InvokeCodeInterpreter
        cloudformation-001 cloudformation iam:PassRole cloudformation:CreateStack
        cloudformation-002 ? cloudformation:UpdateStack
        cloudformation-003 cloudformation iam:PassRole cloudformation:CreateStackSet cloudformation:CreateStackInstances
        cloudformation-004 cloudformation iam:PassRole cloudformation:UpdateStackSet
        cloudformation-005 ? cloudformation:CreateChangeSet cloudformation:ExecuteChangeSet
        codebuild-001 codebuild iam:PassRole codebuild:CreateProject codebuild:StartBuild
        codebuild-002 ? codebuild:StartBuild
        codebuild-003 ? codebuild:StartBuildBatch
        codebuild-004 codebuild iam:PassRole codebuild:CreateProject codebuild:StartBuildBatch
        datapipeline-001 datapipeline iam:PassRole datapipeline:CreatePipeline datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline
        ec2-001 ec2 iam:PassRole ec2:RunInstances
        ec2-002 ? ec2:ModifyInstanceAttribute ec2:StopInstances ec2:StartInstances
        ec2-003 ec2 iam:PassRole ec2:RequestSpotInstances
        ec2-004 ? ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate
        ec2instanceconnect-003 ? ec2-instance-connect:SendSSHPublicKey
        ecs-001 ecs-tasks iam:PassRole ecs:CreateCluster ecs:RegisterTaskDefinition ecs:CreateService
        ecs-002 ecs-tasks iam:PassRole ecs:CreateCluster ecs:RegisterTaskDefinition ecs:RunTask
        ecs-003 ecs-tasks iam:PassRole ecs:RegisterTaskDefinition ecs:CreateService
        ecs-004 ecs-tasks iam:PassRole ecs:RegisterTaskDefinition ecs:RunTask
        ecs-005 ecs-tasks iam:PassRole ecs:RegisterTaskDefinition ecs:StartTask
        glue-001 glue iam:PassRole glue:CreateDevEndpoint
        glue-002 ? glue:UpdateDevEndpoint
        glue-003 glue iam:PassRole glue:CreateJob glue:StartJobRun
        glue-004 glue iam:PassRole glue:CreateJob glue:CreateTrigger
        glue-005 glue iam:PassRole glue:UpdateJob glue:StartJobRun
        glue-006 glue iam:PassRole glue:UpdateJob glue:CreateTrigger
        iam-001 - iam:CreatePolicyVersion
        iam-002 - iam:CreateAccessKey
        iam-003 - iam:DeleteAccessKey iam:CreateAccessKey
        iam-004 - iam:CreateLoginProfile
        iam-005 - iam:PutRolePolicy
        iam-006 - iam:UpdateLoginProfile
        iam-007 - iam:PutUserPolicy
        iam-008 - iam:AttachUserPolicy
        iam-009 - iam:AttachRolePolicy
        iam-010 - iam:AttachGroupPolicy
        iam-011 - iam:PutGroupPolicy
        iam-012 - iam:UpdateAssumeRolePolicy
        iam-013 - iam:AddUserToGroup
        iam-014 - iam:AttachRolePolicy sts:AssumeRole
        iam-015 - iam:AttachUserPolicy iam:CreateAccessKey
        iam-016 - iam:CreatePolicyVersion sts:AssumeRole
        iam-017 - iam:PutRolePolicy sts:AssumeRole
        iam-018 - iam:PutUserPolicy iam:CreateAccessKey
        iam-019 - iam:AttachRolePolicy iam:UpdateAssumeRolePolicy
        iam-020 - iam:CreatePolicyVersion iam:UpdateAssumeRolePolicy
        iam-021 - iam:PutRolePolicy iam:UpdateAssumeRolePolicy
        lambda-001 lambda iam:PassRole lambda:CreateFunction lambda:InvokeFunction
        lambda-002 lambda iam:PassRole lambda:CreateFunction lambda:CreateEventSourceMapping
        lambda-003 ? lambda:UpdateFunctionCode
        lambda-004 ? lambda:UpdateFunctionCode lambda:InvokeFunction
        lambda-005 ? lambda:UpdateFunctionCode lambda:AddPermission
        lambda-006 lambda iam:PassRole lambda:CreateFunction lambda:AddPermission
        sagemaker-001 sagemaker iam:PassRole sagemaker:CreateNotebookInstance
        sagemaker-002 sagemaker iam:PassRole sagemaker:CreateTrainingJob
        sagemaker-003 sagemaker iam:PassRole sagemaker:CreateProcessingJob
        sagemaker-004 ? sagemaker:CreatePresignedNotebookInstanceUrl
        sagemaker-005 ? sagemaker:CreateNotebookInstanceLifecycleConfig sagemaker:StopNotebookInstance sagemaker:UpdateNotebookInstance sagemaker:StartNotebookInstance
        ssm-001 ? ssm:StartSession
        ssm-002 ? ssm:SendCommand
        set-default-version - iam:SetDefaultPolicyVersion
        create-role - iam:CreateRole iam:AttachRolePolicy
        create-role-inline - iam:CreateRole iam:PutRolePolicy
        remove-boundary - iam:DeleteUserPermissionsBoundary
        remove-role-boundary - iam:DeleteRolePermissionsBoundary
        ecs-006 ? ecs:ExecuteCommand
        lambda-config ? lambda:UpdateFunctionConfiguration
        states-001 states iam:PassRole states:CreateStateMachine states:StartExecution
        scheduler-001 scheduler iam:PassRole scheduler:CreateSchedule
        ssm-automation ssm iam:PassRole ssm:StartAutomationExecution
        ssm-command - iam:PassRole ssm:SendCommand
        batch-001 ecs-tasks iam:PassRole batch:RegisterJobDefinition batch:SubmitJob
        emr-001 elasticmapreduce iam:PassRole elasticmapreduce:RunJobFlow
        cognito-001 cognito-identity iam:PassRole cognito-identity:SetIdentityPoolRoles
        eks-001 ? eks:CreateAccessEntry eks:AssociateAccessPolicy
        sso-001 - sso:PutInlinePolicyToPermissionSet sso:ProvisionPermissionSet
        sso-002 - sso:AttachManagedPolicyToPermissionSet sso:ProvisionPermissionSet
        sso-003 - sso:CreateAccountAssignment
        """
}
