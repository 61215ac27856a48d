/// A kind of thing that can be deleted and made again under the same name, and the calls that do it (docs/reference/harms.md).
struct RecreateSignature: Sendable {
    /// As a sentence names it: `CloudFormation stack`.
    let kind: String
    /// The event source's host.
    let host: String
    let delete: Call
    let creates: [Call]
    /// A call that would have changed the thing in place.
    let inPlace: String?

    /// An operation, and where its request names the thing: paths of the request's parameters, all of them needed, each with its
    /// alternatives after `|`.
    struct Call: Sendable {
        let operation: String
        let name: [String]
    }

    /// From one line of the table.
    private init?(_ line: Substring) {
        let fields = line.split(separator: ";").map { $0.trimmed }
        guard fields.count >= 4, let delete = Self.call(fields[2]) else { return nil }
        kind = fields[0]
        host = fields[1]
        self.delete = delete
        creates = fields[3].split(separator: "/").compactMap { Self.call($0.trimmed) }
        inPlace = fields.count > 4 ? fields[4] : nil
    }

    private static func call(_ text: String) -> Call? {
        guard let open = text.firstIndex(of: "("), text.last == ")" else { return nil }
        let names = text[text.index(after: open)...].dropLast().split(separator: ",").map { $0.trimmed }
        return Call(operation: String(text[..<open]), name: names)
    }

    static let all: [RecreateSignature] = table.split(separator: "\n").compactMap(RecreateSignature.init)
    static let byHost = Dictionary(grouping: all) { $0.host[...] }

    /// kind; host; delete(parameters); create(parameters) / ...; call in place.
    ///
    /// Parameters are spelled as CloudTrail writes them. One that may hold an ARN, a URL or an id with a name in it is brought to the
    /// name by `ResourceIdentity`.
    private static let table = """
        CloudFormation stack; cloudformation; DeleteStack(stackName); CreateStack(stackName) / CreateChangeSet(stackName); UpdateStack
        Elastic Beanstalk environment; elasticbeanstalk; TerminateEnvironment(environmentName|environmentId); \
        CreateEnvironment(environmentName|environmentId); UpdateEnvironment
        Elastic Beanstalk application; elasticbeanstalk; DeleteApplication(applicationName); CreateApplication(applicationName); \
        UpdateApplication
        RDS instance; rds; DeleteDBInstance(dBInstanceIdentifier); CreateDBInstance(dBInstanceIdentifier) / \
        RestoreDBInstanceFromDBSnapshot(dBInstanceIdentifier) / RestoreDBInstanceToPointInTime(targetDBInstanceIdentifier); \
        ModifyDBInstance
        RDS cluster; rds; DeleteDBCluster(dBClusterIdentifier); CreateDBCluster(dBClusterIdentifier) / \
        RestoreDBClusterFromSnapshot(dBClusterIdentifier) / RestoreDBClusterToPointInTime(dBClusterIdentifier); ModifyDBCluster
        DynamoDB table; dynamodb; DeleteTable(tableName); CreateTable(tableName) / RestoreTableFromBackup(targetTableName) / \
        RestoreTableToPointInTime(targetTableName); UpdateTable
        S3 bucket; s3; DeleteBucket(bucketName); CreateBucket(bucketName); PutBucketPolicy
        Lambda function; lambda; DeleteFunction(functionName); CreateFunction(functionName); UpdateFunctionConfiguration
        Auto Scaling group; autoscaling; DeleteAutoScalingGroup(autoScalingGroupName); CreateAutoScalingGroup(autoScalingGroupName); \
        UpdateAutoScalingGroup
        launch template; ec2; \
        DeleteLaunchTemplate(DeleteLaunchTemplateRequest.LaunchTemplateName|DeleteLaunchTemplateRequest.LaunchTemplateId|launchTemplateName); \
        CreateLaunchTemplate(CreateLaunchTemplateRequest.LaunchTemplateName|launchTemplateName); CreateLaunchTemplateVersion
        key pair; ec2; DeleteKeyPair(keyName); CreateKeyPair(keyName) / ImportKeyPair(keyName)
        security group; ec2; DeleteSecurityGroup(groupName|groupId); CreateSecurityGroup(groupName); ModifySecurityGroupRules
        route; ec2; DeleteRoute(routeTableId, destinationCidrBlock|destinationIpv6CidrBlock); \
        CreateRoute(routeTableId, destinationCidrBlock|destinationIpv6CidrBlock); ReplaceRoute
        EKS cluster; eks; DeleteCluster(name); CreateCluster(name); UpdateClusterConfig
        EKS node group; eks; DeleteNodegroup(clusterName, nodegroupName); CreateNodegroup(clusterName, nodegroupName); \
        UpdateNodegroupConfig
        ECS service; ecs; DeleteService(cluster, service); CreateService(cluster, serviceName); UpdateService
        ECS cluster; ecs; DeleteCluster(cluster); CreateCluster(clusterName); UpdateCluster
        ECR repository; ecr; DeleteRepository(repositoryName); CreateRepository(repositoryName); PutLifecyclePolicy
        CodeCommit repository; codecommit; DeleteRepository(repositoryName); CreateRepository(repositoryName); UpdateRepositoryName
        ElastiCache replication group; elasticache; DeleteReplicationGroup(replicationGroupId); \
        CreateReplicationGroup(replicationGroupId); ModifyReplicationGroup
        ElastiCache cluster; elasticache; DeleteCacheCluster(cacheClusterId); CreateCacheCluster(cacheClusterId); ModifyCacheCluster
        MemoryDB cluster; memorydb; DeleteCluster(clusterName); CreateCluster(clusterName); UpdateCluster
        OpenSearch domain; es; DeleteDomain(domainName); CreateDomain(domainName); UpdateDomainConfig
        OpenSearch domain; es; DeleteElasticsearchDomain(domainName); CreateElasticsearchDomain(domainName); \
        UpdateElasticsearchDomainConfig
        Redshift cluster; redshift; DeleteCluster(clusterIdentifier); CreateCluster(clusterIdentifier) / \
        RestoreFromClusterSnapshot(clusterIdentifier); ModifyCluster
        Kinesis stream; kinesis; DeleteStream(streamName|streamARN); CreateStream(streamName); UpdateShardCount
        Firehose stream; firehose; DeleteDeliveryStream(deliveryStreamName); CreateDeliveryStream(deliveryStreamName); \
        UpdateDestination
        EventBridge rule; events; DeleteRule(name); PutRule(name); PutRule
        EventBridge schedule; scheduler; DeleteSchedule(name); CreateSchedule(name); UpdateSchedule
        IAM role; iam; DeleteRole(roleName); CreateRole(roleName); UpdateRole
        IAM user; iam; DeleteUser(userName); CreateUser(userName); UpdateUser
        IAM policy; iam; DeletePolicy(policyArn); CreatePolicy(policyName); CreatePolicyVersion
        KMS alias; kms; DeleteAlias(aliasName); CreateAlias(aliasName); UpdateAlias
        parameter; ssm; DeleteParameter(name); PutParameter(name); PutParameter
        log group; logs; DeleteLogGroup(logGroupName); CreateLogGroup(logGroupName); PutRetentionPolicy
        trail; cloudtrail; DeleteTrail(name); CreateTrail(name); UpdateTrail
        backup vault; backup; DeleteBackupVault(backupVaultName); CreateBackupVault(backupVaultName); PutBackupVaultAccessPolicy
        Glue table; glue; DeleteTable(databaseName, name); CreateTable(databaseName, tableInput.name); UpdateTable
        SageMaker endpoint; sagemaker; DeleteEndpoint(endpointName); CreateEndpoint(endpointName); UpdateEndpoint
        CodeBuild project; codebuild; DeleteProject(name); CreateProject(name); UpdateProject
        pipeline; codepipeline; DeletePipeline(name); CreatePipeline(pipeline.name); UpdatePipeline
        web ACL; wafv2; DeleteWebACL(name); CreateWebACL(name); UpdateWebACL
        Service Catalog product; servicecatalog; TerminateProvisionedProduct(provisionedProductName); \
        ProvisionProduct(provisionedProductName); UpdateProvisionedProduct
        load balancer; elasticloadbalancing; DeleteLoadBalancer(loadBalancerArn|loadBalancerName); \
        CreateLoadBalancer(name|loadBalancerName); ModifyLoadBalancerAttributes
        target group; elasticloadbalancing; DeleteTargetGroup(targetGroupArn); CreateTargetGroup(name); ModifyTargetGroup
        SQS queue; sqs; DeleteQueue(queueUrl); CreateQueue(queueName); SetQueueAttributes
        SNS topic; sns; DeleteTopic(topicArn); CreateTopic(name); SetTopicAttributes
        state machine; states; DeleteStateMachine(stateMachineArn); CreateStateMachine(name); UpdateStateMachine
        secret; secretsmanager; DeleteSecret(secretId); CreateSecret(name); UpdateSecret
        App Runner service; apprunner; DeleteService(serviceArn); CreateService(serviceName); UpdateService
        Batch queue; batch; DeleteJobQueue(jobQueue); CreateJobQueue(jobQueueName); UpdateJobQueue
        Lightsail instance; lightsail; DeleteInstance(instanceName); CreateInstances(instanceNames[])
        MSK cluster; kafka; DeleteCluster(clusterArn); CreateCluster(clusterName); UpdateBrokerCount
        """
}

/// Names by which a delete and a create are linked.
enum ResourceIdentity {
    /// The name in an ARN, a URL or a name with an id behind it; the text itself where it is none of them (docs/reference/harms.md).
    static func name(_ text: String) -> String {
        guard text.hasPrefix("arn:") else {
            // Queue URLs end in the queue's name.
            if text.hasPrefix("https://") { return text.split(separator: "/").last.map(String.init) ?? text }
            return text
        }
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else { return text }
        let service = fields[2]
        // `type/name/id` or `type:name`, with what stands behind the name by service.
        let parts = fields[5].split { $0 == "/" || $0 == ":" }.map(String.init)
        switch (service, parts.first) {
        case ("cloudformation", "stack"), ("kafka", "cluster"), ("apprunner", "service"), ("elasticloadbalancing", "targetgroup"):
            return parts.count > 1 ? parts[1] : text
        case ("elasticloadbalancing", "loadbalancer"):
            return parts.count > 2 ? parts[2] : parts.last ?? text
        case ("secretsmanager", "secret"):
            // `secret:NAME-AbCdEf`; the name may have slashes.
            let name = fields[5].dropFirst("secret:".count)
            let suffix = name.split(separator: "-").last.map { $0.count } ?? 0
            return suffix == 6 ? String(name.dropLast(7)) : String(name)
        default:
            return parts.last ?? text
        }
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let start = drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
        return String(start[...last])
    }
}
