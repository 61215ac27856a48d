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
        // Ids of several kinds, of which some are of no region and some of no account.
        (
            "ec2", "CreateTags",
            #""resourcesSet":{"items":[{"resourceId":"ipam-0a1b2c3d4e5f60718"},{"resourceId":"snap-0a1b2c3d4e5f60718"},{"resourceId":"vol-0a1b2c3d4e5f60718"}]}"#,
            [
                "ec2::A:ipam/ipam-0a1b2c3d4e5f60718", "ec2:eu-west-1::snapshot/snap-0a1b2c3d4e5f60718",
                "ec2:RA:volume/vol-0a1b2c3d4e5f60718",
            ]
        ),
        (
            "ec2", "ModifyIpamResourceCidr",
            #""ModifyIpamResourceCidrRequest":{"ResourceId":"vpc-0a1b2c3d4e5f60718","CurrentIpamScopeId":"ipam-scope-0a1b2c3d4e5f60718"}"#,
            ["ec2::A:ipam-scope/ipam-scope-0a1b2c3d4e5f60718"]
        ),
        (
            "ec2-instance-connect", "OpenTunnel", #""instanceConnectEndpointId":"eice-0a1b2c3d4e5f60718","remotePort":"22""#,
            ["ec2:RA:instance-connect-endpoint/eice-0a1b2c3d4e5f60718"]
        ),
        // Machines and tasks that Systems Manager reaches.
        (
            "ssm", "SendCommand", #""documentName":"d","instanceIds":["i-0a1b2c3d4e5f60718","mi-0a1b2c3d4e5f60718"]"#,
            ["ssm:RA:document/d", "ec2:RA:instance/i-0a1b2c3d4e5f60718", "ssm:RA:managed-instance/mi-0a1b2c3d4e5f60718"]
        ),
        (
            "ssm", "StartSession", #""target":"ecs:my_cluster_0a1b2c3d_0a1b2c3d-17""#, ["ecs:RA:task/my_cluster/0a1b2c3d"]
        ),
        (
            "ssm", "StartSession", #""target":"ecs:my__cluster_0a1b2c3d_0a1b2c3d-17""#, ["ecs:RA:task/my__cluster/0a1b2c3d"]
        ),
        ("ssm", "AddTagsToResource", #""resourceType":"Parameter","resourceId":"/a/b""#, ["ssm:RA:parameter/a/b"]),
        ("route53", "ChangeTagsForResource", #""resourceType":"hostedzone","resourceId":"Z1""#, ["route53:::hostedzone/Z1"]),
        ("elasticfilesystem", "TagResource", #""resourceId":"fsap-1""#, ["elasticfilesystem:RA:access-point/fsap-1"]),
        ("vpc-lattice", "PutAuthPolicy", #""resourceIdentifier":"sn-1","policy":"{}""#, ["vpc-lattice:RA:servicenetwork/sn-1"]),
        // What holds the thing, under another name than in the ARN, or as an ARN.
        (
            "s3tables", "DeleteTable",
            #""tableBucketARN":"arn:aws:s3tables:eu-west-1:111122223333:bucket/b","namespace":"n","name":"t""#,
            ["s3tables:RA:bucket/b/table/*"]
        ),
        ("s3vectors", "DeleteIndex", #""vectorBucketName":"v","indexName":"i""#, ["s3vectors:RA:bucket/v/index/i"]),
        (
            "kinesis", "DeregisterStreamConsumer",
            #""streamARN":"arn:aws:kinesis:eu-west-1:111122223333:stream/s","consumerName":"c""#,
            ["kinesis:RA:stream/s/consumer/c:*"]
        ),
        (
            "kafka", "DeleteTopic",
            #""clusterArn":"arn:aws:kafka:eu-west-1:111122223333:cluster/c/0a-1","topicName":"t""#, ["kafka:RA:topic/c/0a-1/t"]
        ),
        ("mobiletargeting", "DeleteCampaign", #""applicationId":"a","campaignId":"c""#, ["mobiletargeting:RA:apps/a/campaigns/c"]),
        ("memorydb", "DeleteCluster", #""clusterName":"c""#, ["memorydb:RA:cluster/c"]),
        // Names in capitals.
        (
            "connect", "DeleteInstance", #""InstanceId":"0a1b2c3d-0000-1111-2222-333344445555""#,
            ["connect:RA:instance/0a1b2c3d-0000-1111-2222-333344445555"]
        ),
        // API Gateway's tags have a path of their own.
        (
            "apigateway", "TagResource", #""resourceArn":"arn:aws:apigateway:eu-west-1::/restapis/a""#,
            ["apigateway:eu-west-1::/tags/arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Frestapis%2Fa"]
        ),
        (
            "apigateway", "UntagResource", #""resourceArn":"arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Fapis%2Fa""#,
            ["apigateway:eu-west-1::/tags/arn%3Aaws%3Aapigateway%3Aeu-west-1%3A%3A%2Fapis%2Fa"]
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
