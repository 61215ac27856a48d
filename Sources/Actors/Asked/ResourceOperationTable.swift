/// Where the name of a type does not tell the operations of AWS behind it (the registry documentation of Terraform's AWS provider, and the
/// handlers' permissions in CloudFormation's resource schemas).
enum ResourceOperationTable {
    static let rows: [String: ResourceOperations] = {
        var rows: [String: ResourceOperations] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 5 else { continue }
            func list(_ number: Int) -> [String] {
                number < fields.count ? fields[number].split(separator: " ").map(String.init) : []
            }
            let operations = ResourceOperations(
                service: fields[1], create: list(2), update: list(3), delete: list(4), read: list(5))
            for type in list(0) { rows[type] = operations }
        }
        return rows
    }()

    /// Types, the service as the command line calls it, the operations that create, update, delete and read.
    private static let text = """
        aws_instance AWS::EC2::Instance|ec2|RunInstances|ModifyInstanceAttribute StopInstances StartInstances|TerminateInstances
        aws_spot_instance_request|ec2|RequestSpotInstances|ModifyInstanceAttribute|CancelSpotInstanceRequests TerminateInstances
        aws_ami|ec2|RegisterImage|ModifyImageAttribute|DeregisterImage
        aws_ami_copy|ec2|CopyImage|ModifyImageAttribute|DeregisterImage
        aws_eip AWS::EC2::EIP|ec2|AllocateAddress AssociateAddress|AssociateAddress DisassociateAddress|DisassociateAddress ReleaseAddress
        aws_eip_association AWS::EC2::EIPAssociation|ec2|AssociateAddress|AssociateAddress|DisassociateAddress
        aws_ebs_volume AWS::EC2::Volume|ec2|CreateVolume|ModifyVolume|DeleteVolume
        aws_ebs_snapshot|ec2|CreateSnapshot|ModifySnapshotAttribute|DeleteSnapshot
        aws_volume_attachment AWS::EC2::VolumeAttachment|ec2|AttachVolume|AttachVolume|DetachVolume
        aws_vpc AWS::EC2::VPC|ec2|CreateVpc ModifyVpcAttribute|ModifyVpcAttribute|DeleteVpc
        aws_subnet AWS::EC2::Subnet|ec2|CreateSubnet ModifySubnetAttribute|ModifySubnetAttribute|DeleteSubnet
        aws_internet_gateway AWS::EC2::InternetGateway|ec2|CreateInternetGateway AttachInternetGateway|AttachInternetGateway DetachInternetGateway|DetachInternetGateway DeleteInternetGateway
        aws_nat_gateway AWS::EC2::NatGateway|ec2|CreateNatGateway|AssociateNatGatewayAddress|DeleteNatGateway
        aws_route_table AWS::EC2::RouteTable|ec2|CreateRouteTable CreateRoute|CreateRoute ReplaceRoute DeleteRoute|DeleteRouteTable
        aws_route AWS::EC2::Route|ec2|CreateRoute|ReplaceRoute|DeleteRoute
        aws_route_table_association AWS::EC2::SubnetRouteTableAssociation|ec2|AssociateRouteTable|ReplaceRouteTableAssociation|DisassociateRouteTable
        aws_security_group AWS::EC2::SecurityGroup|ec2|CreateSecurityGroup AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupEgress|AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress|DeleteSecurityGroup
        aws_security_group_rule aws_vpc_security_group_ingress_rule aws_vpc_security_group_egress_rule AWS::EC2::SecurityGroupIngress AWS::EC2::SecurityGroupEgress|ec2|AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress|ModifySecurityGroupRules|RevokeSecurityGroupIngress RevokeSecurityGroupEgress
        aws_network_acl_rule AWS::EC2::NetworkAclEntry|ec2|CreateNetworkAclEntry|ReplaceNetworkAclEntry|DeleteNetworkAclEntry
        aws_launch_template AWS::EC2::LaunchTemplate|ec2|CreateLaunchTemplate|CreateLaunchTemplateVersion ModifyLaunchTemplate|DeleteLaunchTemplate
        aws_vpc_endpoint AWS::EC2::VPCEndpoint|ec2|CreateVpcEndpoint|ModifyVpcEndpoint|DeleteVpcEndpoints
        aws_flow_log AWS::EC2::FlowLog|ec2|CreateFlowLogs|CreateFlowLogs|DeleteFlowLogs
        aws_key_pair AWS::EC2::KeyPair|ec2|ImportKeyPair CreateKeyPair|ImportKeyPair|DeleteKeyPair
        aws_vpc_peering_connection AWS::EC2::VPCPeeringConnection|ec2|CreateVpcPeeringConnection|ModifyVpcPeeringConnectionOptions|DeleteVpcPeeringConnection
        aws_lb aws_alb AWS::ElasticLoadBalancingV2::LoadBalancer|elbv2|CreateLoadBalancer ModifyLoadBalancerAttributes|ModifyLoadBalancerAttributes SetSecurityGroups SetSubnets SetIpAddressType|DeleteLoadBalancer
        aws_elb AWS::ElasticLoadBalancing::LoadBalancer|elb|CreateLoadBalancer ModifyLoadBalancerAttributes ConfigureHealthCheck|ModifyLoadBalancerAttributes ConfigureHealthCheck RegisterInstancesWithLoadBalancer DeregisterInstancesFromLoadBalancer|DeleteLoadBalancer
        aws_lb_listener aws_alb_listener AWS::ElasticLoadBalancingV2::Listener|elbv2|CreateListener|ModifyListener|DeleteListener
        aws_lb_listener_rule aws_alb_listener_rule AWS::ElasticLoadBalancingV2::ListenerRule|elbv2|CreateRule|ModifyRule SetRulePriorities|DeleteRule
        aws_lb_listener_certificate AWS::ElasticLoadBalancingV2::ListenerCertificate|elbv2|AddListenerCertificates|AddListenerCertificates|RemoveListenerCertificates
        aws_lb_target_group aws_alb_target_group AWS::ElasticLoadBalancingV2::TargetGroup|elbv2|CreateTargetGroup ModifyTargetGroupAttributes|ModifyTargetGroup ModifyTargetGroupAttributes|DeleteTargetGroup
        aws_lb_target_group_attachment aws_alb_target_group_attachment|elbv2|RegisterTargets|RegisterTargets|DeregisterTargets
        aws_autoscaling_group AWS::AutoScaling::AutoScalingGroup|autoscaling|CreateAutoScalingGroup|UpdateAutoScalingGroup StartInstanceRefresh|DeleteAutoScalingGroup
        aws_autoscaling_policy AWS::AutoScaling::ScalingPolicy|autoscaling|PutScalingPolicy|PutScalingPolicy|DeletePolicy
        aws_appautoscaling_target AWS::ApplicationAutoScaling::ScalableTarget|application-autoscaling|RegisterScalableTarget|RegisterScalableTarget|DeregisterScalableTarget
        aws_appautoscaling_policy AWS::ApplicationAutoScaling::ScalingPolicy|application-autoscaling|PutScalingPolicy|PutScalingPolicy|DeleteScalingPolicy
        aws_db_instance AWS::RDS::DBInstance|rds|CreateDBInstance|ModifyDBInstance RebootDBInstance|DeleteDBInstance
        aws_rds_cluster AWS::RDS::DBCluster aws_docdb_cluster AWS::DocDB::DBCluster aws_neptune_cluster AWS::Neptune::DBCluster|rds|CreateDBCluster|ModifyDBCluster|DeleteDBCluster
        aws_rds_cluster_instance aws_docdb_cluster_instance AWS::DocDB::DBInstance aws_neptune_cluster_instance AWS::Neptune::DBInstance|rds|CreateDBInstance|ModifyDBInstance|DeleteDBInstance
        aws_db_parameter_group AWS::RDS::DBParameterGroup|rds|CreateDBParameterGroup ModifyDBParameterGroup|ModifyDBParameterGroup ResetDBParameterGroup|DeleteDBParameterGroup
        aws_db_subnet_group AWS::RDS::DBSubnetGroup|rds|CreateDBSubnetGroup|ModifyDBSubnetGroup|DeleteDBSubnetGroup
        aws_db_snapshot|rds|CreateDBSnapshot|ModifyDBSnapshotAttribute|DeleteDBSnapshot
        aws_dynamodb_table AWS::DynamoDB::Table AWS::DynamoDB::GlobalTable|dynamodb|CreateTable UpdateTimeToLive UpdateContinuousBackups|UpdateTable UpdateTimeToLive UpdateContinuousBackups|DeleteTable
        aws_dynamodb_table_item|dynamodb|PutItem|UpdateItem|DeleteItem
        aws_lambda_function AWS::Lambda::Function|lambda|CreateFunction|UpdateFunctionCode UpdateFunctionConfiguration PutFunctionConcurrency DeleteFunctionConcurrency PublishVersion|DeleteFunction
        aws_lambda_permission AWS::Lambda::Permission|lambda|AddPermission|AddPermission RemovePermission|RemovePermission
        aws_lambda_alias AWS::Lambda::Alias|lambda|CreateAlias|UpdateAlias|DeleteAlias
        aws_lambda_layer_version AWS::Lambda::LayerVersion|lambda|PublishLayerVersion|PublishLayerVersion|DeleteLayerVersion
        aws_lambda_function_url AWS::Lambda::Url|lambda|CreateFunctionUrlConfig|UpdateFunctionUrlConfig|DeleteFunctionUrlConfig
        aws_lambda_provisioned_concurrency_config|lambda|PutProvisionedConcurrencyConfig|PutProvisionedConcurrencyConfig|DeleteProvisionedConcurrencyConfig
        AWS::Lambda::Version|lambda|PublishVersion|PublishVersion|DeleteFunction
        aws_s3_bucket AWS::S3::Bucket|s3api|CreateBucket|PutBucketVersioning PutBucketAcl PutBucketPolicy PutBucketTagging PutBucketLogging PutBucketCors PutBucketWebsite PutBucketEncryption PutBucketLifecycleConfiguration PutBucketNotificationConfiguration PutPublicAccessBlock PutBucketOwnershipControls|DeleteBucket
        aws_s3_bucket_policy AWS::S3::BucketPolicy|s3api|PutBucketPolicy|PutBucketPolicy|DeleteBucketPolicy
        aws_s3_bucket_versioning|s3api|PutBucketVersioning|PutBucketVersioning|PutBucketVersioning
        aws_s3_bucket_acl|s3api|PutBucketAcl|PutBucketAcl|
        aws_s3_bucket_public_access_block|s3api|PutPublicAccessBlock|PutPublicAccessBlock|DeletePublicAccessBlock
        aws_s3_bucket_server_side_encryption_configuration|s3api|PutBucketEncryption|PutBucketEncryption|DeleteBucketEncryption
        aws_s3_bucket_lifecycle_configuration|s3api|PutBucketLifecycleConfiguration|PutBucketLifecycleConfiguration|DeleteBucketLifecycle
        aws_s3_bucket_notification|s3api|PutBucketNotificationConfiguration|PutBucketNotificationConfiguration|PutBucketNotificationConfiguration
        aws_s3_bucket_ownership_controls|s3api|PutBucketOwnershipControls|PutBucketOwnershipControls|DeleteBucketOwnershipControls
        aws_s3_bucket_logging|s3api|PutBucketLogging|PutBucketLogging|PutBucketLogging
        aws_s3_bucket_cors_configuration|s3api|PutBucketCors|PutBucketCors|DeleteBucketCors
        aws_s3_bucket_website_configuration|s3api|PutBucketWebsite|PutBucketWebsite|DeleteBucketWebsite
        aws_s3_bucket_replication_configuration|s3api|PutBucketReplication|PutBucketReplication|DeleteBucketReplication
        aws_s3_object aws_s3_bucket_object|s3api|PutObject|PutObject|DeleteObject
        aws_sns_topic AWS::SNS::Topic|sns|CreateTopic SetTopicAttributes|SetTopicAttributes|DeleteTopic
        aws_sns_topic_policy AWS::SNS::TopicPolicy|sns|SetTopicAttributes|SetTopicAttributes|SetTopicAttributes
        aws_sns_topic_subscription AWS::SNS::Subscription|sns|Subscribe|SetSubscriptionAttributes|Unsubscribe
        aws_sqs_queue AWS::SQS::Queue|sqs|CreateQueue|SetQueueAttributes|DeleteQueue
        aws_sqs_queue_policy AWS::SQS::QueuePolicy|sqs|SetQueueAttributes|SetQueueAttributes|SetQueueAttributes
        aws_kms_key AWS::KMS::Key|kms|CreateKey EnableKeyRotation|PutKeyPolicy EnableKeyRotation DisableKeyRotation UpdateKeyDescription|ScheduleKeyDeletion
        aws_kms_key_policy|kms|PutKeyPolicy|PutKeyPolicy|PutKeyPolicy
        aws_kms_grant|kms|CreateGrant|CreateGrant|RevokeGrant
        aws_secretsmanager_secret AWS::SecretsManager::Secret|secretsmanager|CreateSecret|UpdateSecret|DeleteSecret
        aws_secretsmanager_secret_version|secretsmanager|PutSecretValue GetSecretValue|PutSecretValue UpdateSecretVersionStage GetSecretValue|UpdateSecretVersionStage|GetSecretValue
        aws_secretsmanager_secret_policy AWS::SecretsManager::ResourcePolicy|secretsmanager|PutResourcePolicy|PutResourcePolicy|DeleteResourcePolicy
        aws_secretsmanager_secret_rotation AWS::SecretsManager::RotationSchedule|secretsmanager|RotateSecret|RotateSecret|CancelRotateSecret
        aws_ssm_parameter AWS::SSM::Parameter|ssm|PutParameter GetParameter|PutParameter GetParameter|DeleteParameter|GetParameter
        aws_ssm_parameters_by_path|ssm||||GetParametersByPath
        aws_iam_role AWS::IAM::Role|iam|CreateRole PutRolePolicy AttachRolePolicy|UpdateRole UpdateAssumeRolePolicy PutRolePolicy DeleteRolePolicy AttachRolePolicy DetachRolePolicy|DetachRolePolicy DeleteRolePolicy DeleteRole
        aws_iam_role_policy AWS::IAM::RolePolicy|iam|PutRolePolicy|PutRolePolicy|DeleteRolePolicy
        aws_iam_role_policy_attachment|iam|AttachRolePolicy|AttachRolePolicy|DetachRolePolicy
        aws_iam_policy AWS::IAM::ManagedPolicy|iam|CreatePolicy|CreatePolicyVersion DeletePolicyVersion|DeletePolicyVersion DeletePolicy
        aws_iam_policy_attachment|iam|AttachRolePolicy AttachUserPolicy AttachGroupPolicy|AttachRolePolicy AttachUserPolicy AttachGroupPolicy DetachRolePolicy DetachUserPolicy DetachGroupPolicy|DetachRolePolicy DetachUserPolicy DetachGroupPolicy
        AWS::IAM::Policy|iam|PutRolePolicy PutUserPolicy PutGroupPolicy|PutRolePolicy PutUserPolicy PutGroupPolicy|DeleteRolePolicy DeleteUserPolicy DeleteGroupPolicy
        aws_iam_user AWS::IAM::User|iam|CreateUser|UpdateUser|DeleteUser
        aws_iam_user_policy AWS::IAM::UserPolicy|iam|PutUserPolicy|PutUserPolicy|DeleteUserPolicy
        aws_iam_user_policy_attachment|iam|AttachUserPolicy|AttachUserPolicy|DetachUserPolicy
        aws_iam_group_policy AWS::IAM::GroupPolicy|iam|PutGroupPolicy|PutGroupPolicy|DeleteGroupPolicy
        aws_iam_group_policy_attachment|iam|AttachGroupPolicy|AttachGroupPolicy|DetachGroupPolicy
        aws_iam_group_membership aws_iam_user_group_membership AWS::IAM::UserToGroupAddition|iam|AddUserToGroup|AddUserToGroup RemoveUserFromGroup|RemoveUserFromGroup
        aws_iam_access_key AWS::IAM::AccessKey|iam|CreateAccessKey|UpdateAccessKey|DeleteAccessKey
        aws_iam_instance_profile AWS::IAM::InstanceProfile|iam|CreateInstanceProfile AddRoleToInstanceProfile|AddRoleToInstanceProfile RemoveRoleFromInstanceProfile|RemoveRoleFromInstanceProfile DeleteInstanceProfile
        aws_iam_user_login_profile|iam|CreateLoginProfile|UpdateLoginProfile|DeleteLoginProfile
        aws_iam_openid_connect_provider AWS::IAM::OIDCProvider|iam|CreateOpenIDConnectProvider|UpdateOpenIDConnectProviderThumbprint AddClientIDToOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider|DeleteOpenIDConnectProvider
        aws_cloudwatch_log_group AWS::Logs::LogGroup|logs|CreateLogGroup PutRetentionPolicy|PutRetentionPolicy DeleteRetentionPolicy|DeleteLogGroup
        aws_cloudwatch_log_subscription_filter AWS::Logs::SubscriptionFilter|logs|PutSubscriptionFilter|PutSubscriptionFilter|DeleteSubscriptionFilter
        aws_cloudwatch_log_metric_filter AWS::Logs::MetricFilter|logs|PutMetricFilter|PutMetricFilter|DeleteMetricFilter
        aws_cloudwatch_metric_alarm AWS::CloudWatch::Alarm|cloudwatch|PutMetricAlarm|PutMetricAlarm|DeleteAlarms
        aws_cloudwatch_dashboard AWS::CloudWatch::Dashboard|cloudwatch|PutDashboard|PutDashboard|DeleteDashboards
        aws_cloudwatch_event_rule AWS::Events::Rule|events|PutRule|PutRule EnableRule DisableRule|DeleteRule
        aws_cloudwatch_event_target|events|PutTargets|PutTargets|RemoveTargets
        aws_cloudwatch_event_permission AWS::Events::EventBusPolicy|events|PutPermission|PutPermission|RemovePermission
        aws_cloudtrail AWS::CloudTrail::Trail|cloudtrail|CreateTrail StartLogging PutEventSelectors|UpdateTrail StartLogging StopLogging PutEventSelectors|DeleteTrail
        aws_ecs_service AWS::ECS::Service|ecs|CreateService|UpdateService|UpdateService DeleteService
        aws_ecs_cluster AWS::ECS::Cluster|ecs|CreateCluster|UpdateCluster UpdateClusterSettings|DeleteCluster
        aws_ecs_task_definition AWS::ECS::TaskDefinition|ecs|RegisterTaskDefinition|RegisterTaskDefinition|DeregisterTaskDefinition
        aws_ecr_repository AWS::ECR::Repository|ecr|CreateRepository|PutImageTagMutability PutImageScanningConfiguration|DeleteRepository
        aws_ecr_repository_policy|ecr|SetRepositoryPolicy|SetRepositoryPolicy|DeleteRepositoryPolicy
        aws_ecr_lifecycle_policy|ecr|PutLifecyclePolicy|PutLifecyclePolicy|DeleteLifecyclePolicy
        aws_eks_cluster AWS::EKS::Cluster|eks|CreateCluster|UpdateClusterConfig UpdateClusterVersion|DeleteCluster
        aws_eks_node_group AWS::EKS::Nodegroup|eks|CreateNodegroup|UpdateNodegroupConfig UpdateNodegroupVersion|DeleteNodegroup
        aws_eks_access_policy_association|eks|AssociateAccessPolicy|AssociateAccessPolicy|DisassociateAccessPolicy
        aws_route53_record AWS::Route53::RecordSet AWS::Route53::RecordSetGroup|route53|ChangeResourceRecordSets|ChangeResourceRecordSets|ChangeResourceRecordSets
        aws_route53_zone AWS::Route53::HostedZone|route53|CreateHostedZone|UpdateHostedZoneComment|DeleteHostedZone
        aws_acm_certificate AWS::CertificateManager::Certificate|acm|RequestCertificate|UpdateCertificateOptions|DeleteCertificate
        aws_acm_certificate_validation|acm|DescribeCertificate|DescribeCertificate|
        aws_api_gateway_rest_api AWS::ApiGateway::RestApi|apigateway|CreateRestApi|UpdateRestApi|DeleteRestApi
        aws_api_gateway_deployment AWS::ApiGateway::Deployment|apigateway|CreateDeployment|UpdateDeployment|DeleteDeployment
        aws_api_gateway_method AWS::ApiGateway::Method|apigateway|PutMethod|UpdateMethod|DeleteMethod
        aws_api_gateway_integration|apigateway|PutIntegration|UpdateIntegration|DeleteIntegration
        aws_elasticache_cluster AWS::ElastiCache::CacheCluster|elasticache|CreateCacheCluster|ModifyCacheCluster RebootCacheCluster|DeleteCacheCluster
        aws_elasticache_replication_group AWS::ElastiCache::ReplicationGroup|elasticache|CreateReplicationGroup|ModifyReplicationGroup|DeleteReplicationGroup
        aws_elasticache_subnet_group AWS::ElastiCache::SubnetGroup|elasticache|CreateCacheSubnetGroup|ModifyCacheSubnetGroup|DeleteCacheSubnetGroup
        aws_opensearch_domain aws_elasticsearch_domain AWS::OpenSearchService::Domain AWS::Elasticsearch::Domain|es|CreateDomain CreateElasticsearchDomain|UpdateDomainConfig UpdateElasticsearchDomainConfig|DeleteDomain DeleteElasticsearchDomain
        aws_elastic_beanstalk_environment AWS::ElasticBeanstalk::Environment|elasticbeanstalk|CreateEnvironment|UpdateEnvironment|TerminateEnvironment
        aws_sfn_state_machine AWS::StepFunctions::StateMachine|stepfunctions|CreateStateMachine|UpdateStateMachine|DeleteStateMachine
        aws_cloudfront_distribution AWS::CloudFront::Distribution|cloudfront|CreateDistribution|UpdateDistribution|DeleteDistribution
        aws_cloudformation_stack AWS::CloudFormation::Stack|cloudformation|CreateStack|UpdateStack|DeleteStack
        aws_msk_cluster AWS::MSK::Cluster|kafka|CreateCluster|UpdateClusterConfiguration UpdateBrokerCount UpdateBrokerStorage|DeleteCluster
        aws_emr_cluster AWS::EMR::Cluster|emr|RunJobFlow|ModifyCluster SetTerminationProtection|TerminateJobFlows
        aws_kinesis_stream AWS::Kinesis::Stream|kinesis|CreateStream|UpdateShardCount UpdateStreamMode IncreaseStreamRetentionPeriod DecreaseStreamRetentionPeriod|DeleteStream
        aws_kinesis_firehose_delivery_stream AWS::KinesisFirehose::DeliveryStream|firehose|CreateDeliveryStream|UpdateDestination|DeleteDeliveryStream
        aws_efs_file_system AWS::EFS::FileSystem|efs|CreateFileSystem|UpdateFileSystem PutLifecycleConfiguration|DeleteFileSystem
        aws_wafv2_web_acl_association AWS::WAFv2::WebACLAssociation|wafv2|AssociateWebACL|AssociateWebACL|DisassociateWebACL
        aws_guardduty_detector AWS::GuardDuty::Detector|guardduty|CreateDetector|UpdateDetector|DeleteDetector
        aws_ssm_document AWS::SSM::Document|ssm|CreateDocument|UpdateDocument|DeleteDocument
        aws_ssoadmin_account_assignment AWS::SSO::Assignment|sso-admin|CreateAccountAssignment|CreateAccountAssignment|DeleteAccountAssignment
        aws_ssoadmin_managed_policy_attachment|sso-admin|AttachManagedPolicyToPermissionSet|AttachManagedPolicyToPermissionSet|DetachManagedPolicyFromPermissionSet
        aws_ssoadmin_permission_set_inline_policy|sso-admin|PutInlinePolicyToPermissionSet|PutInlinePolicyToPermissionSet|DeleteInlinePolicyFromPermissionSet
        aws_organizations_policy_attachment|organizations|AttachPolicy|AttachPolicy|DetachPolicy
        """

    /// Beginnings of Terraform's types, after `aws_`, and what the command line calls the service.
    static let terraformServices: [String: String] = [
        "acm": "acm", "acmpca": "acm-pca", "alb": "elbv2", "ami": "ec2", "api_gateway": "apigateway",
        "apigatewayv2": "apigatewayv2",
        "appautoscaling": "application-autoscaling", "bedrockagent": "bedrock-agent", "cloudwatch": "cloudwatch",
        "cloudwatch_event": "events", "cloudwatch_log": "logs", "codestarconnections": "codestar-connections",
        "cognito": "cognito-idp", "cognito_identity": "cognito-identity", "config": "configservice", "customer": "ec2",
        "db": "rds", "docdb": "rds", "dx": "directconnect", "ebs": "ec2", "ec2": "ec2", "ec2_transit": "ec2", "efs": "efs",
        "egress": "ec2", "eip": "ec2", "elastic_beanstalk": "elasticbeanstalk", "elasticsearch": "es", "elb": "elb",
        "flow": "ec2", "imagebuilder": "imagebuilder", "internet": "ec2", "kinesis_firehose": "firehose",
        "kinesisanalyticsv2": "kinesisanalyticsv2", "launch": "ec2", "lb": "elbv2", "media_store": "mediastore", "msk": "kafka",
        "mskconnect": "kafkaconnect", "nat": "ec2", "neptune": "rds", "network": "ec2", "networkfirewall": "network-firewall",
        "opensearch": "opensearch", "opensearchserverless": "opensearchserverless", "placement": "ec2",
        "route53_resolver": "route53resolver", "route53recoverycontrolconfig": "route53-recovery-control-config",
        "s3control": "s3control",
        "service_discovery": "servicediscovery", "sfn": "stepfunctions", "spot": "ec2", "ssoadmin": "sso-admin",
        "ssmincidents": "ssm-incidents",
        "vpc": "ec2", "vpclattice": "vpc-lattice", "vpn": "ec2",
    ]

    /// The same of CloudFormation's names, in small letters.
    static let cloudFormationServices: [String: String] = [
        "acmpca": "acm-pca", "apigateway": "apigateway", "apigatewayv2": "apigatewayv2",
        "applicationautoscaling": "application-autoscaling",
        "certificatemanager": "acm", "cognito": "cognito-idp", "config": "configservice", "docdb": "rds", "efs": "efs",
        "elasticloadbalancing": "elb", "elasticloadbalancingv2": "elbv2", "elasticsearch": "es", "emr": "emr",
        "kinesisfirehose": "firehose", "msk": "kafka", "neptune": "rds", "networkfirewall": "network-firewall",
        "opensearchservice": "opensearch", "s3": "s3api", "sso": "sso-admin", "stepfunctions": "stepfunctions",
        "vpclattice": "vpc-lattice",
    ]
}
