import Testing
@testable import Activity

/// Calls whose request names a thing and what holds it, or a thing and others that it works with: what the action acts on is taken.
struct ThingAndHolderTests {
    static let told: [(String, String, String, [String])] = [
        // A recovery point has the ARN that the service gave it; the vault has none of them.
        (
            "backup", "DeleteRecoveryPoint", #""backupVaultName":"v","recoveryPointArn":"arn:aws:ec2:eu-west-1::snapshot/snap-1""#,
            ["ec2:eu-west-1::snapshot/snap-1"]
        ),
        (
            "backup", "UpdateRecoveryPointLifecycle",
            #""backupVaultName":"v","recoveryPointArn":"arn:aws:dynamodb:eu-west-1:111122223333:table/t/backup/01""#,
            ["dynamodb:RA:table/t/backup/01"]
        ),
        (
            "backup", "DisassociateRecoveryPoint",
            #""backupVaultName":"v","recoveryPointArn":"arn:aws:rds:eu-west-1:111122223333:snapshot:awsbackup:job-1""#,
            ["rds:RA:snapshot:awsbackup:job-1"]
        ),
        (
            "backup", "StartCopyJob",
            #""recoveryPointArn":"arn:aws:backup:eu-west-1:111122223333:recovery-point:1","sourceBackupVaultName":"v","destinationBackupVaultArn":"arn:aws:backup:eu-west-1:111122223333:backup-vault:w","iamRoleArn":"arn:aws:iam::111122223333:role/b""#,
            ["backup:RA:recovery-point:1"]
        ),
        ("backup", "DeleteBackupVault", #""backupVaultName":"v""#, ["backup:RA:backup-vault:v"]),
        // The ARN of another thing within one that the request names.
        (
            "sagemaker", "StartPipelineExecution",
            #""pipelineName":"p","selectiveExecutionConfig":{"sourcePipelineExecutionArn":"arn:aws:sagemaker:eu-west-1:111122223333:pipeline/o/execution/1"}"#,
            ["sagemaker:RA:pipeline/p"]
        ),
        (
            "globalaccelerator", "ListCustomRoutingPortMappings",
            #""acceleratorArn":"arn:aws:globalaccelerator::111122223333:accelerator/a","endpointGroupArn":"arn:aws:globalaccelerator::111122223333:accelerator/a/listener/l/endpoint-group/e""#,
            ["globalaccelerator::A:accelerator/a"]
        ),
        // No other names the thing.
        (
            "lambda", "DeleteFunction20150331", #""functionName":"arn:aws:lambda:eu-west-1:111122223333:function:f:prod""#,
            ["lambda:RA:function:f:prod"]
        ),
        // Every type that a call must name is asked for.
        ("ecs", "ExecuteCommand", #""cluster":"c","task":"t","command":"sh""#, ["ecs:RA:cluster/c", "ecs:RA:task/c/t"]),
        (
            "glue", "DeleteUserDefinedFunction", #""databaseName":"d","functionName":"f""#,
            ["glue:RA:database/d", "glue:RA:catalog", "glue:RA:userDefinedFunction/d/f"]
        ),
        (
            "memorydb", "CreateCluster",
            #""clusterName":"c","aCLName":"a","subnetGroupName":"s","snapshotArns":["arn:aws:memorydb:eu-west-1:111122223333:snapshot/x"]"#,
            ["memorydb:RA:snapshot/x", "memorydb:RA:acl/a", "memorydb:RA:subnetgroup/s"]
        ),
        (
            "ec2", "AttachVpnGateway", #""vpcId":"vpc-0a1b2c3d","vpnGatewayId":"vgw-0a1b2c3d""#,
            ["ec2:RA:vpc/vpc-0a1b2c3d", "ec2:RA:vpn-gateway/vgw-0a1b2c3d"]
        ),
        // What is made has an id that its name does not tell.
        ("route53resolver", "CreateResolverRule", #""name":"r""#, ["route53resolver:RA:resolver-rule/*"]),
        ("batch", "SubmitJob", #""jobName":"j","jobQueue":"q""#, ["batch:RA:job-queue/q"]),
        // An association is neither of the two.
        (
            "ec2", "DisassociateIamInstanceProfile",
            #""DisassociateIamInstanceProfileRequest":{"AssociationId":"iip-assoc-0a1b2c3d"}"#, ["*"]
        ),
        ("ec2", "DisassociateAddress", #""associationId":"eipassoc-0a1b2c3d""#, ["*"]),
        // Names under which others look for something else.
        (
            "config", "PutConfigurationRecorder", #""configurationRecorder":{"name":"default"}"#,
            ["config:RA:configuration-recorder/default/*"]
        ),
        (
            "eks", "DisassociateIdentityProviderConfig", #""clusterName":"c","identityProviderConfig":{"type":"oidc","name":"n"}"#,
            ["eks:RA:identityproviderconfig/c/oidc/n/*"]
        ),
        (
            "network-firewall", "DeleteRuleGroup", #""ruleGroupName":"g","type":"STATELESS""#,
            ["network-firewall:RA:stateless-rulegroup/g"]
        ),
        (
            "iam", "CreateOpenIDConnectProvider", #""url":"https://token.actions.githubusercontent.com""#,
            ["iam::A:oidc-provider/token.actions.githubusercontent.com"]
        ),
        (
            "autoscaling", "DeleteTags", #""tags":[{"resourceType":"auto-scaling-group","resourceId":"g","key":"k"}]"#,
            ["autoscaling:RA:autoScalingGroup:*:autoScalingGroupName/g"]
        ),
        (
            "bedrock", "InvokeModel", #""modelId":"anthropic.claude-3-haiku-20240307-v1:0""#,
            ["bedrock:eu-west-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0"]
        ),
        (
            "bedrock", "InvokeModel", #""modelId":"eu.anthropic.claude-3-haiku-20240307-v1:0""#,
            ["bedrock:RA:inference-profile/eu.anthropic.claude-3-haiku-20240307-v1:0"]
        ),
        ("mobiletargeting", "DeleteEmailChannel", #""applicationId":"a""#, ["mobiletargeting:RA:apps/a/channels/*"]),
    ]

    @Test(arguments: told)
    func whatTheActionActsOnIsTaken(_ service: String, _ name: String, _ parameters: String, _ expected: [String]) {
        let written = CallMapperTests.written(CallMapperTests.event(service, name, parameters))
        // Of the main action alone: some of these pass a role.
        let main = written.first.map { $0.prefix { $0 != " " } } ?? ""
        #expect(written.filter { $0.hasPrefix("\(main) ") }.map { String($0.dropFirst(main.count + 1)) } == expected)
    }

    /// An id that the request does not tell stands in the answer.
    @Test func theAnswerTellsTheIdOfWhatWasMade() {
        let event = CallMapperTests.event(
            "route53resolver", "CreateResolverRule", #""name":"r""#,
            #","responseElements":{"resolverRule":{"arn":"arn:aws:route53resolver:eu-west-1:111122223333:resolver-rule/rslvr-rr-1"}}"#
        )
        #expect(
            CallMapperTests.written(event) == ["route53resolver:CreateResolverRule route53resolver:RA:resolver-rule/rslvr-rr-1"])
    }
}
