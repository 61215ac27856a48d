import Catalogue
import Documents
import Testing
import TestSupport
@testable import Activity

struct CallMapperTests {
    static func event(_ service: String, _ name: String, _ parameters: String, _ rest: String = "") -> Event? {
        let text = Records.record(
            1,
            """
            "eventSource":"\(service).amazonaws.com","eventName":"\(name)","awsRegion":"eu-west-1","recipientAccountId":"111122223333",\
            "userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/bo","userName":"bo"},"requestParameters":{\(parameters)}\(rest)
            """)
        return CloudTrail.read(text, name: "log").events.first
    }

    static func written(_ event: Event?) -> [String] {
        guard let event else { return [] }
        let mapped = CallMapper().calls(of: event)
        if let reason = mapped.noDecision { return ["none: \(reason.rawValue)"] }
        return mapped.calls.flatMap { call in
            call.resources.map { resource in
                let arn = resource.arn.replacing("arn:aws:", with: "").replacing("eu-west-1:111122223333", with: "RA")
                    .replacing("111122223333", with: "A")
                return "\(call.action) \(arn)\(call.isDenied ? " denied" : "")"
            }
        }
    }

    static let resources: [(String, String, String, [String])] = [
        (
            "ec2", "TerminateInstances", #""instancesSet":{"items":[{"instanceId":"i-1"},{"instanceId":"i-2"}]}"#,
            ["ec2:TerminateInstances ec2:RA:instance/i-1", "ec2:TerminateInstances ec2:RA:instance/i-2"]
        ),
        ("ec2", "ModifyInstanceAttribute", #""instanceId":"i-1""#, ["ec2:ModifyInstanceAttribute ec2:RA:instance/i-1"]),
        (
            "ec2", "AuthorizeSecurityGroupIngress", #""groupId":"sg-1""#,
            ["ec2:AuthorizeSecurityGroupIngress ec2:RA:security-group/sg-1"]
        ),
        ("ec2", "CreateTags", #""resourcesSet":{"items":[{"resourceId":"vol-1"}]}"#, ["ec2:CreateTags ec2:RA:volume/vol-1"]),
        ("ec2", "DeleteVolume", #""volumeId":"vol-1""#, ["ec2:DeleteVolume ec2:RA:volume/vol-1"]),
        (
            "ec2", "AttachVolume", #""volumeId":"vol-1","instanceId":"i-1""#,
            ["ec2:AttachVolume ec2:RA:instance/i-1", "ec2:AttachVolume ec2:RA:volume/vol-1"]
        ),
        ("ec2", "DeleteSnapshot", #""snapshotId":"snap-1""#, ["ec2:DeleteSnapshot ec2:eu-west-1::snapshot/snap-1"]),
        ("ec2", "DeregisterImage", #""imageId":"ami-1""#, ["ec2:DeregisterImage ec2:eu-west-1::image/ami-1"]),
        ("ec2", "DeleteSubnet", #""subnetId":"subnet-1""#, ["ec2:DeleteSubnet ec2:RA:subnet/subnet-1"]),
        ("ec2", "DeleteVpc", #""vpcId":"vpc-1""#, ["ec2:DeleteVpc ec2:RA:vpc/vpc-1"]),
        ("ec2", "DescribeInstances", #""instancesSet":{"items":[{"instanceId":"i-1"}]}"#, ["ec2:DescribeInstances *"]),
        ("s3", "GetObject", #""bucketName":"b","key":"a/c""#, ["s3:GetObject s3:::b/a/c"]),
        ("s3", "GetObject", #""bucketName":"b","key":"k","versionId":"v""#, ["s3:GetObjectVersion s3:::b/k"]),
        ("s3", "DeleteBucket", #""bucketName":"b""#, ["s3:DeleteBucket s3:::b"]),
        ("s3", "ListObjects", #""bucketName":"b","prefix":"p""#, ["s3:ListBucket s3:::b"]),
        ("s3", "HeadBucket", #""bucketName":"b""#, ["s3:ListBucket s3:::b"]),
        ("s3", "ListBuckets", "", ["s3:ListAllMyBuckets *"]),
        ("lambda", "DeleteFunction20150331", #""functionName":"f""#, ["lambda:DeleteFunction lambda:RA:function:f"]),
        (
            "lambda", "UpdateFunctionCode20150331v2", #""functionName":"arn:aws:lambda:eu-west-1:111122223333:function:f""#,
            ["lambda:UpdateFunctionCode lambda:RA:function:f"]
        ),
        ("lambda", "Invoke", #""functionName":"111122223333:function:f""#, ["lambda:InvokeFunction lambda:RA:function:f"]),
        (
            "lambda", "DeleteEventSourceMapping20150331", #""uUID":"u""#,
            ["lambda:DeleteEventSourceMapping lambda:RA:event-source-mapping:u"]
        ),
        (
            "lambda", "GetLayerVersion20181031", #""layerName":"l","versionNumber":3"#,
            ["lambda:GetLayerVersion lambda:RA:layer:l:3"]
        ),
        ("dynamodb", "DeleteTable", #""tableName":"t""#, ["dynamodb:DeleteTable dynamodb:RA:table/t"]),
        (
            "dynamodb", "DeleteTable", #""tableName":"arn:aws:dynamodb:eu-west-1:111122223333:table/t""#,
            ["dynamodb:DeleteTable dynamodb:RA:table/t"]
        ),
        (
            "dynamodb", "Query", #""tableName":"t","indexName":"i""#,
            ["dynamodb:Query dynamodb:RA:table/t/index/i", "dynamodb:Query dynamodb:RA:table/t"]
        ),
        (
            "dynamodb", "BatchWriteItem", #""requestItems":{"t":[],"u":[]}"#,
            ["dynamodb:BatchWriteItem dynamodb:RA:table/t", "dynamodb:BatchWriteItem dynamodb:RA:table/u"]
        ),
        (
            "rds", "DeleteDBInstance", #""dBInstanceIdentifier":"Ledger","skipFinalSnapshot":true"#,
            ["rds:DeleteDBInstance rds:RA:db:ledger"]
        ),
        ("rds", "DeleteDBCluster", #""dBClusterIdentifier":"c""#, ["rds:DeleteDBCluster rds:RA:cluster:c"]),
        ("rds", "DeleteDBSnapshot", #""dBSnapshotIdentifier":"s""#, ["rds:DeleteDBSnapshot rds:RA:snapshot:s"]),
        ("cloudformation", "DeleteStack", #""stackName":"s""#, ["cloudformation:DeleteStack cloudformation:RA:stack/s/*"]),
        (
            "cloudformation", "DeleteStack", #""stackName":"arn:aws:cloudformation:eu-west-1:111122223333:stack/s/1""#,
            ["cloudformation:DeleteStack cloudformation:RA:stack/s/1"]
        ),
        (
            "elasticbeanstalk", "TerminateEnvironment", #""environmentName":"e""#,
            ["elasticbeanstalk:TerminateEnvironment elasticbeanstalk:RA:environment/*/e"]
        ),
        (
            "elasticbeanstalk", "DeleteApplication", #""applicationName":"a""#,
            ["elasticbeanstalk:DeleteApplication elasticbeanstalk:RA:application/a"]
        ),
        ("ecs", "DeleteService", #""cluster":"c","service":"s""#, ["ecs:DeleteService ecs:RA:service/c/s"]),
        (
            "ecs", "StopTask", #""cluster":"arn:aws:ecs:eu-west-1:111122223333:cluster/c","task":"t""#,
            ["ecs:StopTask ecs:RA:task/c/t"]
        ),
        ("ecs", "DeleteCluster", #""cluster":"c""#, ["ecs:DeleteCluster ecs:RA:cluster/c"]),
        ("eks", "DeleteCluster", #""name":"c""#, ["eks:DeleteCluster eks:RA:cluster/c"]),
        ("eks", "DeleteNodegroup", #""clusterName":"c","nodegroupName":"n""#, ["eks:DeleteNodegroup eks:RA:nodegroup/c/n/*"]),
        ("iam", "DeleteRole", #""roleName":"r""#, ["iam:DeleteRole iam::A:role/r"]),
        ("iam", "CreateUser", #""userName":"u","path":"/ops/""#, ["iam:CreateUser iam::A:user/ops/u"]),
        (
            "iam", "AttachRolePolicy", #""roleName":"r","policyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess""#,
            ["iam:AttachRolePolicy iam::A:role/r"]
        ),
        ("iam", "DeletePolicy", #""policyArn":"arn:aws:iam::111122223333:policy/p""#, ["iam:DeletePolicy iam::A:policy/p"]),
        ("iam", "CreateAccessKey", "", ["iam:CreateAccessKey iam::A:user/bo"]),
        (
            "sts", "AssumeRole", #""roleArn":"arn:aws:iam::444455556666:role/r","roleSessionName":"s""#,
            ["sts:AssumeRole iam::444455556666:role/r"]
        ),
        ("kms", "Decrypt", #""keyId":"1234""#, ["kms:Decrypt kms:RA:key/1234"]),
        (
            "kms", "ScheduleKeyDeletion", #""keyId":"arn:aws:kms:eu-west-1:111122223333:key/1234""#,
            ["kms:ScheduleKeyDeletion kms:RA:key/1234"]
        ),
        ("sns", "DeleteTopic", #""topicArn":"arn:aws:sns:eu-west-1:111122223333:t""#, ["sns:DeleteTopic sns:RA:t"]),
        ("sns", "CreateTopic", #""name":"t""#, ["sns:CreateTopic sns:RA:t"]),
        (
            "sqs", "DeleteQueue", #""queueUrl":"https://sqs.eu-west-1.amazonaws.com/444455556666/q""#,
            ["sqs:DeleteQueue sqs:eu-west-1:444455556666:q"]
        ),
        ("sqs", "CreateQueue", #""queueName":"q""#, ["sqs:CreateQueue sqs:RA:q"]),
        ("logs", "DeleteLogGroup", #""logGroupName":"/a/b""#, ["logs:DeleteLogGroup logs:RA:log-group:/a/b"]),
        (
            "monitoring", "DeleteAlarms", #""alarmNames":["a","b"]"#,
            ["cloudwatch:DeleteAlarms cloudwatch:RA:alarm:a", "cloudwatch:DeleteAlarms cloudwatch:RA:alarm:b"]
        ),
        ("monitoring", "PutMetricData", #""namespace":"n""#, ["cloudwatch:PutMetricData *"]),
        ("events", "DeleteRule", #""name":"r""#, ["events:DeleteRule events:RA:rule/r"]),
        ("events", "DeleteRule", #""name":"r","eventBusName":"b""#, ["events:DeleteRule events:RA:rule/b/r"]),
        ("scheduler", "DeleteSchedule", #""name":"n""#, ["scheduler:DeleteSchedule scheduler:RA:schedule/default/n"]),
        (
            "states", "DeleteStateMachine", #""stateMachineArn":"arn:aws:states:eu-west-1:111122223333:stateMachine:m""#,
            ["states:DeleteStateMachine states:RA:stateMachine:m"]
        ),
        (
            "secretsmanager", "DeleteSecret", #""secretId":"prod/db""#,
            ["secretsmanager:DeleteSecret secretsmanager:RA:secret:prod/db-??????"]
        ),
        (
            "secretsmanager", "DeleteSecret", #""secretId":"arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf""#,
            ["secretsmanager:DeleteSecret secretsmanager:RA:secret:a-AbCdEf"]
        ),
        ("ssm", "DeleteParameter", #""name":"/a/b""#, ["ssm:DeleteParameter ssm:RA:parameter/a/b"]),
        (
            "ssm", "GetParameters", #""names":["/a","b"]"#,
            ["ssm:GetParameters ssm:RA:parameter/a", "ssm:GetParameters ssm:RA:parameter/b"]
        ),
        ("codebuild", "DeleteProject", #""name":"p""#, ["codebuild:DeleteProject codebuild:RA:project/p"]),
        ("codebuild", "StopBuild", #""id":"p:1234""#, ["codebuild:StopBuild codebuild:RA:project/p"]),
        (
            "codedeploy", "DeleteDeploymentGroup", #""applicationName":"a","deploymentGroupName":"g""#,
            ["codedeploy:DeleteDeploymentGroup codedeploy:RA:deploymentgroup:a/g"]
        ),
        ("codecommit", "DeleteRepository", #""repositoryName":"r""#, ["codecommit:DeleteRepository codecommit:RA:r"]),
        ("ecr", "DeleteRepository", #""repositoryName":"r""#, ["ecr:DeleteRepository ecr:RA:repository/r"]),
        ("ecr", "GetAuthorizationToken", "", ["ecr:GetAuthorizationToken *"]),
        (
            "autoscaling", "DeleteAutoScalingGroup", #""autoScalingGroupName":"g""#,
            ["autoscaling:DeleteAutoScalingGroup autoscaling:RA:autoScalingGroup:*:autoScalingGroupName/g"]
        ),
        (
            "elasticloadbalancing", "DeleteTargetGroup",
            #""targetGroupArn":"arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/t/1""#,
            ["elasticloadbalancing:DeleteTargetGroup elasticloadbalancing:RA:targetgroup/t/1"]
        ),
        (
            "route53", "ChangeResourceRecordSets", #""hostedZoneId":"/hostedzone/Z1""#,
            ["route53:ChangeResourceRecordSets route53:::hostedzone/Z1"]
        ),
        (
            "cloudfront", "DeleteDistribution2020_05_31", #""id":"E1""#,
            ["cloudfront:DeleteDistribution cloudfront::A:distribution/E1"]
        ),
        ("backup", "DeleteBackupVault", #""backupVaultName":"v""#, ["backup:DeleteBackupVault backup:RA:backup-vault:v"]),
        (
            "glue", "DeleteTable", #""databaseName":"d","name":"t""#,
            ["glue:DeleteTable glue:RA:catalog", "glue:DeleteTable glue:RA:database/d", "glue:DeleteTable glue:RA:table/d/t"]
        ),
        ("athena", "StartQueryExecution", #""queryString":"q""#, ["athena:StartQueryExecution athena:RA:workgroup/primary"]),
        ("redshift", "DeleteCluster", #""clusterIdentifier":"c""#, ["redshift:DeleteCluster redshift:RA:cluster:c"]),
        ("kinesis", "DeleteStream", #""streamName":"s""#, ["kinesis:DeleteStream kinesis:RA:stream/s"]),
        (
            "firehose", "DeleteDeliveryStream", #""deliveryStreamName":"s""#,
            ["firehose:DeleteDeliveryStream firehose:RA:deliverystream/s"]
        ),
        ("es", "DeleteDomain", #""domainName":"d""#, ["es:DeleteDomain es:RA:domain/d"]),
        (
            "elasticache", "DeleteCacheCluster", #""cacheClusterId":"c""#,
            ["elasticache:DeleteCacheCluster elasticache:RA:cluster:c"]
        ),
        (
            "elasticfilesystem", "DeleteFileSystem", #""fileSystemId":"fs-1""#,
            ["elasticfilesystem:DeleteFileSystem elasticfilesystem:RA:file-system/fs-1"]
        ),
        ("secretsmanager", "GetSecretValue", #""secretId":"HIDDEN_DUE_TO_SECURITY_REASONS""#, ["secretsmanager:GetSecretValue *"]),
        (
            "nosuch", "DeleteThing", #""thingArn":"arn:aws:nosuch:eu-west-1:111122223333:thing/t""#,
            ["nosuch:DeleteThing nosuch:RA:thing/t"]
        ),
        ("nosuch", "DeleteThing", "", ["nosuch:DeleteThing *"]),
    ]

    @Test(arguments: resources)
    func parametersNameTheResources(_ service: String, _ name: String, _ parameters: String, _ expected: [String]) {
        #expect(Self.written(Self.event(service, name, parameters)).sorted() == expected.sorted())
    }

    static let others: [(String, String, String, String, [String])] = [
        // The record's own list of resources is trusted before names.
        (
            "s3", "GetObject", #""bucketName":"b","key":"k""#,
            #","resources":[{"ARN":"arn:aws:s3:::b"},{"ARN":"arn:aws:s3:::b/other"}]"#, ["s3:GetObject s3:::b/other"]
        ),
        // A role is passed.
        (
            "lambda", "CreateFunction20150331", #""functionName":"f","role":"arn:aws:iam::111122223333:role/r""#, "",
            ["lambda:CreateFunction lambda:RA:function:f", "iam:PassRole iam::A:role/r"]
        ),
        (
            "nosuch", "CreateThing", #""deep":{"er":["arn:aws:iam::111122223333:role/x/r"]}"#, "",
            ["nosuch:CreateThing *", "iam:PassRole iam::A:role/x/r"]
        ),
        (
            "lambda", "CreateFunction20150331", #""functionName":"f","role":"arn:aws:iam::111122223333:role/r""#,
            #","errorCode":"ResourceConflictException""#, ["lambda:CreateFunction lambda:RA:function:f"]
        ),
        // What is made with tags needs the permission to tag it.
        (
            "sqs", "CreateQueue", #""queueName":"q","tags":{"a":"b"}"#, "",
            ["sqs:CreateQueue sqs:RA:q", "sqs:TagQueue sqs:RA:q"]
        ),
        ("sqs", "CreateQueue", #""queueName":"q","tags":{}"#, "", ["sqs:CreateQueue sqs:RA:q"]),
        (
            "iam", "CreateRole", #""roleName":"r","tags":[{"key":"a","value":"b"}]"#, "",
            ["iam:CreateRole iam::A:role/r", "iam:TagRole iam::A:role/r"]
        ),
        // A listener is tagged, and not the load balancer that it is made on; where the request tells the thing, its answer is not asked.
        (
            "elasticloadbalancing", "CreateListener",
            #""loadBalancerArn":"arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/l/1","tags":[{"key":"a"}]"#,
            #","responseElements":{"listeners":[{"listenerArn":"arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/l/1/2","loadBalancerArn":"arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/l/1"}]}"#,
            [
                "elasticloadbalancing:CreateListener elasticloadbalancing:RA:loadbalancer/app/l/1",
                "elasticloadbalancing:AddTags elasticloadbalancing:RA:listener/app/l/1/2",
            ]
        ),
        (
            "dynamodb", "CreateTable", #""tableName":"t","tags":[{"key":"a"}]"#,
            #","responseElements":{"tableDescription":{"tableArn":"arn:aws:dynamodb:eu-west-1:111122223333:table/t","latestStreamArn":"arn:aws:dynamodb:eu-west-1:111122223333:table/t/stream/1"}}"#,
            ["dynamodb:CreateTable dynamodb:RA:table/t", "dynamodb:TagResource dynamodb:RA:table/t"]
        ),
        (
            "ecs", "RunTask", #""cluster":"c","taskDefinition":"t:1","tags":[{"key":"a"}]"#, "",
            [
                "ecs:RunTask ecs:RA:task-definition/t:1", "ecs:TagResource ecs:RA:task/c/*",
            ]
        ),
        (
            "firehose", "CreateDeliveryStream", #""deliveryStreamName":"d","tags":[{"key":"a"}]"#, "",
            [
                "firehose:CreateDeliveryStream firehose:RA:deliverystream/d",
                "firehose:TagDeliveryStream firehose:RA:deliverystream/d",
            ]
        ),
        // A denial is about the action and resource that it names.
        (
            "s3", "GetObject", #""bucketName":"b","key":"k""#, #","errorCode":"AccessDenied","errorMessage":"Access Denied""#,
            ["s3:GetObject s3:::b/k denied"]
        ),
        (
            "s3", "GetObject", #""bucketName":"b","key":"k""#,
            #","errorCode":"AccessDenied","errorMessage":"User: u is not authorized to perform: s3:ListBucket on resource: \"arn:aws:s3:::b\" because no identity-based policy allows the s3:ListBucket action""#,
            ["s3:GetObject s3:::b/k", "s3:ListBucket s3:::b denied"]
        ),
        (
            "lambda", "DeleteFunction20150331", #""functionName":"f""#,
            #","errorCode":"AccessDeniedException","errorMessage":"User: u is not authorized to perform: lambda:DeleteFunction on resource: arn:aws:lambda:eu-west-1:111122223333:function:g because no identity-based policy allows the lambda:DeleteFunction action""#,
            ["lambda:DeleteFunction lambda:RA:function:g denied"]
        ),
        (
            "ec2", "RunInstances", #""x":1"#,
            #","errorCode":"Client.UnauthorizedOperation","errorMessage":"You are not authorized to perform this operation.""#,
            [
                "ec2:RunInstances ec2:RA:instance/* denied", "ec2:RunInstances ec2:RA:network-interface/* denied",
                "ec2:RunInstances ec2:RA:volume/* denied",
            ]
        ),
        // The response names what did not exist before.
        (
            "ec2", "CreateFlowLogs", #""x":1"#,
            #","responseElements":{"a":"arn:aws:ec2:eu-west-1:111122223333:vpc-flow-log/fl-1"}"#,
            ["ec2:CreateFlowLogs ec2:RA:vpc-flow-log/fl-1"]
        ),
        // IAM is not asked.
        ("sts", "GetCallerIdentity", "", "", ["none: anyone"]),
        ("signin", "ConsoleLogin", "", #","eventType":"AwsConsoleSignIn""#, ["none: sign-in"]),
        ("kms", "RotateKey", "", #","eventType":"AwsServiceEvent""#, ["none: service event"]),
        ("s3", "GetObject", "", #","eventType":"AwsVpceEvents""#, ["none: network activity"]),
        ("s3", "GetObject", "", #","errorCode":"ExpiredToken""#, ["none: unsigned"]),
        // Two keys, two actions.
        (
            "kms", "ReEncrypt", #""sourceKeyId":"a","destinationKeyId":"b""#, "",
            ["kms:ReEncryptFrom kms:RA:key/a", "kms:ReEncryptTo kms:RA:key/b"]
        ),
        (
            "s3", "CopyObject", #""bucketName":"b","key":"k","x-amz-copy-source":"/src/a%20b""#, "",
            ["s3:PutObject s3:::b/k", "s3:GetObject s3:::src/a%20b"]
        ),
    ]

    @Test(arguments: others)
    func circumstancesChangeTheCalls(_ service: String, _ name: String, _ parameters: String, _ rest: String, _ expected: [String])
    {
        #expect(Self.written(Self.event(service, name, parameters, rest)).sorted() == expected.sorted())
    }

    @Test(arguments: [
        ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov"), ("eu-west-1", "aws"), ("us-isob-east-1", "aws-iso-b"),
    ])
    func thePartitionFollowsTheRegionWhereNoARNTells(_ region: String, _ partition: String) throws {
        let text = Records.record(
            1,
            "\"eventSource\":\"sqs.amazonaws.com\",\"eventName\":\"CreateQueue\",\"awsRegion\":\"\(region)\",\"recipientAccountId\":\"1\",\"requestParameters\":{\"queueName\":\"q\"}"
        )
        let event = try #require(CloudTrail.read(text, name: "log").events.first)
        #expect(CallMapper().calls(of: event).main?.resources.map(\.arn) == ["arn:\(partition):sqs:\(region):1:q"])
    }

    @Test(arguments: [
        ("a*", "*b", true), ("a*", "b*", false), ("", "", true), ("*", "", true), ("a?c", "abc", true), ("a?c", "a*", true),
        ("a", "", false),
        ("policy/*/*/p-x", "policy/o-*/service_control_policy/p-*", true), ("stack/a/*", "changeSet/*", false),
    ])
    func patternsOverlap(_ one: String, _ other: String, _ expected: Bool) {
        #expect(GlobMeet.meet(one[...], other[...]) == expected)
        #expect(GlobMeet.meet(other[...], one[...]) == expected)
    }

    @Test(arguments: [
        ("arn:*:ec2:*:*:instance/*", "arn:aws:ec2:eu-west-1:1:instance/*", true),
        ("arn:*:ec2:*:*:instance/*", "arn:aws:ec2:eu-west-1:1:volume/*", false),
        ("arn:*:s3:::*", "arn:aws:s3:::b/*", true), ("arn:*:iam::*:role/*", "arn:aws:iam::1:role/x?", true),
        ("arn:*:iam::*:role/*", "role/*", false),
        ("arn:*:dynamodb::*:global-table/*", "arn:aws:dynamodb:eu-west-1:1:global-table/*", false),
    ])
    func patternsOfARNsOverlap(_ one: String, _ other: String, _ expected: Bool) {
        #expect(Self.overlap(one, other) == expected)
    }

    private static func overlap(_ one: String, _ other: String) -> Bool {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        return one.withUnsafeBufferPointer { one in other.withUnsafeBufferPointer { ARNOverlap.exists(one, $0) } }
    }

    /// Every line of the table is read, names events by patterns, and makes ARNs of some type of its service.
    @Test func everyLineOfTheTableIsSound() {
        let lines = ResourceTemplates.table.split(separator: "\n").count
        #expect(ResourceTemplates.standard.all.count == lines)
        let place = ResourceTemplates.Place(partition: "aws", region: "eu-west-1", account: "111122223333")
        let catalogue = ActionCatalogue.standard
        for (service, row) in ResourceTemplates.standard.all {
            let values = [
                "path": "/", "aliasName": "alias/x", "policyId": "p-x", "organizationalUnitId": "ou-x", "targetId": "ou-x",
                "resourceType": service == "route53" ? "hostedzone" : "WirelessDevice",
            ]
            let made = ResourceTemplates.resources(of: row, at: place) { [values[$0] ?? "i-x"] }
            #expect(made.count == 1, "\(service) \(row.events)")
            guard let arn = made.first else { continue }
            let owner = String(arn.split(separator: ":", omittingEmptySubsequences: false)[2])
            let patterns = [owner, service].flatMap { catalogue.resourceTypes(ofService: $0).map(\.arnPattern) }
            #expect(patterns.contains { Self.overlap($0, arn) }, "\(service): \(arn)")
            if let action = row.action { #expect(catalogue.action(named: action) != nil, "\(action)") }
        }
    }
}
