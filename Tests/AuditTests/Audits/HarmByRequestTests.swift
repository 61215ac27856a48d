import Catalogue
import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// What a request tells of a call whose action may do more or less than it did.
struct HarmByRequestTests {
    private static let calls: [(String, String, String, HarmKind?)] = [
        // How much there is of something, or how it works: it stops only where the request says so.
        ("lambda", "PutFunctionConcurrency20171031", #"{"functionName":"f","reservedConcurrentExecutions":0}"#, .degrade),
        ("lambda", "PutFunctionConcurrency20171031", #"{"functionName":"f","reservedConcurrentExecutions":9}"#, nil),
        ("events", "PutRule", #"{"name":"r","scheduleExpression":"rate(1 day)"}"#, nil),
        ("events", "PutRule", #"{"name":"r","state":"DISABLED"}"#, .degrade),
        ("scheduler", "CreateSchedule", #"{"name":"s"}"#, nil),
        ("ecs", "UpdateService", #"{"cluster":"c","service":"s","desiredCount":0}"#, .degrade),
        ("ecs", "UpdateService", #"{"cluster":"c","service":"s","desiredCount":4}"#, .replace),
        ("codebuild", "UpdateProject", #"{"name":"p"}"#, .replace),
        ("cloudfront", "UpdateDistribution", #"{"id":"E1","distributionConfig":{"enabled":false}}"#, .degrade),
        ("cloudfront", "UpdateDistribution", #"{"id":"E1","distributionConfig":{"enabled":true}}"#, .replace),
        ("s3", "PutBucketNotification", #"{"bucketName":"b","NotificationConfiguration":{"xmlns":"http://s3"}}"#, .degrade),
        ("s3", "PutBucketNotification", #"{"bucketName":"b","NotificationConfiguration":{"TopicConfiguration":{"Id":"t"}}}"#, nil),
        ("s3", "PutBucketNotification", #"{"bucketName":"b"}"#, nil),
        ("s3", "DeleteBucketCors", #"{"bucketName":"b","cors":""}"#, .degrade),
        // What is cancelled takes its machines along where it says so.
        ("ec2", "CancelSpotFleetRequests", #"{"CancelSpotFleetRequestsRequest":{"TerminateInstances":true}}"#, .destroyData),
        ("ec2", "CancelSpotFleetRequests", #"{"CancelSpotFleetRequestsRequest":{"TerminateInstances":false}}"#, nil),
        (
            "backup", "UpdateRecoveryPointLifecycle",
            #"{"backupVaultName":"v","recoveryPointArn":"arn:aws:ec2:us-east-1::snapshot/snap-1","lifecycle":{"deleteAfterDays":1}}"#,
            .unprotect
        ),
        (
            "backup", "UpdateRecoveryPointLifecycle",
            #"{"backupVaultName":"v","recoveryPointArn":"arn:aws:ec2:us-east-1::snapshot/snap-1","lifecycle":{"deleteAfterDays":365}}"#,
            nil
        ),
        // Objects under a key that AWS does not have.
        (
            "s3", "CopyObject",
            #"{"bucketName":"b","key":"a b","x-amz-copy-source":"/b/a%20b","x-amz-server-side-encryption-customer-algorithm":"AES256"}"#,
            .replace
        ),
        (
            "s3", "CopyObject",
            #"{"bucketName":"b","key":"k2","x-amz-copy-source":"b/k","x-amz-server-side-encryption-customer-algorithm":"AES256"}"#,
            nil
        ),
        ("s3", "CopyObject", #"{"bucketName":"b","key":"k","x-amz-copy-source":"b/k"}"#, nil),
        // Records of others' requests end.
        (
            "eks", "UpdateClusterConfig", #"{"name":"c","logging":{"clusterLogging":[{"types":["api","audit"],"enabled":false}]}}"#,
            .eraseEvidence
        ),
        (
            "eks", "UpdateClusterConfig",
            #"{"name":"c","logging":{"clusterLogging":[{"types":["audit"],"enabled":true},{"types":["scheduler"],"enabled":false}]}}"#,
            nil
        ),
        (
            "rds", "ModifyDBCluster",
            #"{"dBClusterIdentifier":"d","cloudwatchLogsExportConfiguration":{"disableLogTypes":["audit"]}}"#, .eraseEvidence
        ),
        (
            "elasticloadbalancing", "ModifyLoadBalancerAttributes",
            #"{"loadBalancerArn":"arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/l/1","attributes":[{"key":"access_logs.s3.enabled","value":"false"}]}"#,
            .eraseEvidence
        ),
        (
            "es", "UpdateDomainConfig", #"{"domainName":"d","logPublishingOptions":{"AUDIT_LOGS":{"enabled":false}}}"#,
            .eraseEvidence
        ),
        (
            "apigateway", "UpdateStage",
            #"{"restApiId":"a","stageName":"s","patchOperations":[{"op":"remove","path":"/accessLogSettings"}]}"#, .eraseEvidence
        ),
        // API Gateway's verbs do not tell what they are for.
        ("apigateway", "TagResource", #"{"resourceArn":"arn:aws:apigateway:us-east-1::/restapis/a","tags":{"k":"v"}}"#, nil),
        ("apigateway", "UntagResource", #"{"resourceArn":"arn:aws:apigateway:us-east-1::/restapis/a","tagKeys":["k"]}"#, nil),
        ("apigateway", "FlushStageCache", #"{"restApiId":"a","stageName":"s"}"#, .degrade),
        (
            "apigateway", "UpdateMethod",
            #"{"restApiId":"a","resourceId":"r","httpMethod":"GET","patchOperations":[{"op":"replace","path":"/authorizationType","value":"NONE"}]}"#,
            .unprotect
        ),
        ("apigateway", "UpdateRoute", #"{"apiId":"a","routeId":"r","authorizationType":"NONE"}"#, .unprotect),
        // Guards are exchanged, or go.
        (
            "organizations", "MoveAccount",
            #"{"accountId":"444455556666","sourceParentId":"ou-abcd-11111111","destinationParentId":"r-abcd"}"#, .unprotect
        ),
        (
            "organizations", "MoveAccount",
            #"{"accountId":"444455556666","sourceParentId":"r-abcd","destinationParentId":"ou-abcd-11111111"}"#, .replace
        ),
        ("s3", "PutObjectLegalHold", #"{"bucketName":"b","key":"k","LegalHold":{"Status":"OFF"}}"#, .unprotect),
        ("s3", "PutObjectLegalHold", #"{"bucketName":"b","key":"k","LegalHold":{"Status":"ON"}}"#, nil),
        (
            "glue", "PutDataCatalogEncryptionSettings",
            #"{"dataCatalogEncryptionSettings":{"encryptionAtRest":{"catalogEncryptionMode":"DISABLED"}}}"#, .unprotect
        ),
        // What goes to another account, or to every address.
        (
            "backup", "StartCopyJob", #"{"destinationBackupVaultArn":"arn:aws:backup:us-east-1:999988887777:backup-vault:v"}"#,
            .unprotect
        ),
        ("backup", "StartCopyJob", #"{"destinationBackupVaultArn":"arn:aws:backup:us-east-1:111122223333:backup-vault:v"}"#, nil),
        (
            "ec2", "ModifyEbsDefaultKmsKeyId",
            #"{"ModifyEbsDefaultKmsKeyIdRequest":{"KmsKeyId":"arn:aws:kms:us-east-1:999988887777:key/k"}}"#, .unprotect
        ),
        (
            "lakeformation", "GrantPermissions",
            #"{"principal":{"dataLakePrincipalIdentifier":"999988887777"},"permissions":["ALL"]}"#,
            .unprotect
        ),
        ("lightsail", "OpenInstancePublicPorts", #"{"instanceName":"i","portInfo":{"fromPort":22,"toPort":22}}"#, .unprotect),
        ("lightsail", "OpenInstancePublicPorts", #"{"instanceName":"i","portInfo":{"fromPort":443,"toPort":443}}"#, nil),
        (
            "lightsail", "PutInstancePublicPorts",
            #"{"instanceName":"i","portInfos":[{"fromPort":22,"toPort":22,"cidrs":["192.0.2.0/24"]}]}"#, .replace
        ),
        // Where load balancers deliver their logs from is AWS; what reads for CloudFront is no account.
        (
            "s3", "PutBucketPolicy",
            #"{"bucketName":"b","bucketPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::127311923021:root"},"Action":"s3:*","Resource":"*"}]}}"#,
            nil
        ),
        (
            "s3", "PutBucketPolicy",
            #"{"bucketName":"b","bucketPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"},"Action":"s3:*","Resource":"*"}]}}"#,
            nil
        ),
        (
            "s3", "PutBucketPolicy",
            #"{"bucketName":"b","bucketPolicy":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::999988887777:root"},"Action":"s3:*","Resource":"*"}]}}"#,
            .unprotect
        ),
        // Names that were not there are taken from nobody.
        (
            "route53", "ChangeResourceRecordSets", #"{"hostedZoneId":"Z1","changeBatch":{"changes":[{"action":"CREATE"}]}}"#, nil
        ),
        (
            "route53", "ChangeResourceRecordSets",
            #"{"hostedZoneId":"Z1","changeBatch":{"changes":[{"action":"CREATE"},{"action":"DELETE"}]}}"#, .cutNetwork
        ),
        // By its name alone: a thing of a small service.
        ("iotanalytics", "DeleteDataset", #"{"datasetName":"d"}"#, .destroyData),
        ("workmail", "DeregisterFromWorkMail", #"{"organizationId":"m-1","entityId":"ana"}"#, .destroyData),
        ("networkmanager", "DeleteLink", #"{"globalNetworkId":"global-network-1","linkId":"link-1"}"#, .destroyConfig),
        ("networkmanager", "DisassociateLink", #"{"globalNetworkId":"global-network-1","linkId":"link-1"}"#, nil),
        ("mediaconnect", "StopFlow", #"{"flowArn":"arn:aws:mediaconnect:us-east-1:111122223333:flow:1-a:f"}"#, .degrade),
        ("kinesis", "DecreaseStreamRetentionPeriod", #"{"streamName":"s","retentionPeriodHours":24}"#, .destroyData),
        // Backups, alarms, watchers and messages that are kept for a shorter time, or not at all.
        ("rds", "ModifyDBInstance", #"{"dBInstanceIdentifier":"d","backupRetentionPeriod":0}"#, .unprotect),
        ("redshift", "ModifyCluster", #"{"clusterIdentifier":"c","automatedSnapshotRetentionPeriod":0}"#, .unprotect),
        ("logs", "PutRetentionPolicy", #"{"logGroupName":"/shop/web","retentionInDays":1}"#, .eraseEvidence),
        ("logs", "PutRetentionPolicy", #"{"logGroupName":"/shop/web","retentionInDays":30}"#, nil),
        ("monitoring", "SetAlarmState", #"{"alarmName":"a","stateValue":"OK","stateReason":"r"}"#, .eraseEvidence),
        ("monitoring", "SetAlarmState", #"{"alarmName":"a","stateValue":"ALARM","stateReason":"r"}"#, nil),
        ("monitoring", "PutMetricAlarm", #"{"alarmName":"a","actionsEnabled":false}"#, .eraseEvidence),
        ("monitoring", "PutMetricAlarm", #"{"alarmName":"a","actionsEnabled":true}"#, nil),
        ("sqs", "SetQueueAttributes", #"{"queueUrl":"q","attributes":{"MessageRetentionPeriod":"60"}}"#, .destroyData),
        (
            "guardduty", "UpdateDetector", #"{"detectorId":"d","features":[{"name":"S3_DATA_EVENTS","status":"DISABLED"}]}"#,
            .eraseEvidence
        ),
        ("guardduty", "UpdateDetector", #"{"detectorId":"d","dataSources":{"s3Logs":{"enable":false}}}"#, .eraseEvidence),
        ("guardduty", "UpdateDetector", #"{"detectorId":"d","features":[{"name":"S3_DATA_EVENTS","status":"ENABLED"}]}"#, nil),
        ("macie2", "CreateFindingsFilter", #"{"action":"ARCHIVE","name":"f"}"#, .eraseEvidence),
        ("macie2", "CreateFindingsFilter", #"{"action":"NOOP","name":"f"}"#, nil),
        ("macie2", "UpdateMemberSession", #"{"id":"444455556666","status":"PAUSED"}"#, .eraseEvidence),
        (
            "securityhub", "BatchUpdateStandardsControlAssociations",
            #"{"StandardsControlAssociationUpdates":[{"SecurityControlId":"S3.1","AssociationStatus":"DISABLED"}]}"#, .eraseEvidence
        ),
        ("ses", "UpdateAccountSendingEnabled", #"{"enabled":false}"#, .degrade),
        ("macie2", "UpdateClassificationJob", #"{"jobId":"j","jobStatus":"CANCELLED"}"#, .eraseEvidence),
        ("macie2", "UpdateClassificationJob", #"{"jobId":"j","jobStatus":"RUNNING"}"#, nil),
        ("account", "PutAlternateContact", #"{"alternateContactType":"SECURITY","emailAddress":"x@example.com"}"#, .replace),
        // Of several settings each has its own value, and some have none.
        (
            "elasticloadbalancing", "ModifyLoadBalancerAttributes",
            #"{"attributes":[{"key":"idle_timeout.timeout_seconds"},{"key":"deletion_protection.enabled","value":"false"}]}"#,
            .unprotect
        ),
        (
            "elasticloadbalancing", "ModifyLoadBalancerAttributes",
            #"{"attributes":[{"key":"deletion_protection.enabled"},{"key":"routing.http2.enabled","value":"false"}]}"#, nil
        ),
        (
            "elasticloadbalancing", "ModifyLoadBalancerAttributes",
            #"{"attributes":[{"key":"routing.http2.enabled","value":"true"},{"key":"access_logs.s3.enabled","value":"false"}]}"#,
            .eraseEvidence
        ),
        (
            "apigateway", "UpdateMethod",
            #"{"restApiId":"a","patchOperations":[{"path":"/authorizationType","value":"AWS_IAM"},{"path":"/operationName","value":"NONE"}]}"#,
            .replace
        ),
        // Ways in, and who may come.
        ("eks", "UpdateClusterConfig", #"{"name":"c","resourcesVpcConfig":{"endpointPublicAccess":true}}"#, .unprotect),
        (
            "eks", "UpdateClusterConfig",
            #"{"name":"c","resourcesVpcConfig":{"endpointPublicAccess":true,"publicAccessCidrs":["192.0.2.0/24"]}}"#, nil
        ),
        ("cloudformation", "SetStackPolicy", #"{"stackName":"s","stackPolicyBody":"{\"Statement\":[]}"}"#, .unprotect),
        (
            "ec2", "CreateVpcPeeringConnection", #"{"vpcId":"vpc-0a1b2c3d","peerOwnerId":"999988887777","peerVpcId":"vpc-1"}"#,
            .unprotect
        ),
        ("ec2", "CreateVpcPeeringConnection", #"{"vpcId":"vpc-0a1b2c3d","peerOwnerId":"111122223333","peerVpcId":"vpc-1"}"#, nil),
        ("cloudtrail", "UpdateTrail", #"{"name":"t","kmsKeyId":"arn:aws:kms:us-east-1:999988887777:key/k"}"#, .unprotect),
        ("rolesanywhere", "UpdateTrustAnchor", #"{"trustAnchorId":"t","source":{}}"#, .changeIdentity),
        ("iam", "UpdateSSHPublicKey", #"{"userName":"bob","sSHPublicKeyId":"APKAEXAMPLE","status":"Active"}"#, .changeIdentity),
        ("ssm", "CreateActivation", #"{"iamRole":"r"}"#, .changeIdentity),
        ("acm", "ExportCertificate", #"{"certificateArn":"arn:aws:acm:us-east-1:111122223333:certificate/1"}"#, .unprotect),
        (
            "elasticloadbalancing", "ModifyLoadBalancerAttributes",
            #"{"attributes":[{"key":"routing.http2.enabled"},{"value":"false"}]}"#, nil
        ),
        // Watchers are told more, or less.
        (
            "guardduty", "UpdateMemberDetectors", #"{"detectorId":"d","features":[{"name":"S3_DATA_EVENTS","status":"ENABLED"}]}"#,
            nil
        ),
        (
            "guardduty", "UpdateMemberDetectors", #"{"detectorId":"d","features":[{"name":"S3_DATA_EVENTS","status":"DISABLED"}]}"#,
            .eraseEvidence
        ),
        ("guardduty", "UpdateFilter", #"{"detectorId":"d","filterName":"f","action":"NOOP"}"#, nil),
        ("guardduty", "UpdateFilter", #"{"detectorId":"d","filterName":"f","action":"ARCHIVE"}"#, .eraseEvidence),
        ("guardduty", "CreateThreatIntelSet", #"{"detectorId":"d","activate":true}"#, nil),
        ("guardduty", "UpdateThreatIntelSet", #"{"detectorId":"d","threatIntelSetId":"t","activate":false}"#, .eraseEvidence),
        (
            "guardduty", "UpdateThreatIntelSet",
            #"{"detectorId":"d","threatIntelSetId":"t","location":"s3://feeds/today","activate":true}"#, nil
        ),
        ("guardduty", "UpdateMalwareScanSettings", #"{"detectorId":"d","ebsSnapshotPreservation":"NO_RETENTION"}"#, nil),
        (
            "guardduty", "UpdateMalwareScanSettings",
            #"{"detectorId":"d","scanResourceCriteria":{"exclude":{"EC2_INSTANCE_TAG":{"mapEquals":[{"key":"no-scan"}]}}}}"#,
            .eraseEvidence
        ),
        ("guardduty", "CreateTrustedEntitySet", #"{"detectorId":"d","activate":true}"#, .eraseEvidence),
        ("guardduty", "CreateTrustedEntitySet", #"{"detectorId":"d","activate":false}"#, nil),
        ("cloudtrail", "PutEventSelectors", selectors(#"[{"field":"eventCategory","equals":["Data"]}]"#), .eraseEvidence),
        (
            "cloudtrail", "PutEventSelectors",
            selectors(#"[{"field":"eventCategory","equals":["Management"]}]"#, #"[{"field":"eventCategory","equals":["Data"]}]"#),
            nil
        ),
        (
            "cloudtrail", "PutEventSelectors",
            selectors(#"[{"field":"eventCategory","equals":["Management"]},{"field":"readOnly","equals":["true"]}]"#),
            .eraseEvidence
        ),
        (
            "cloudtrail", "PutEventSelectors",
            selectors(
                #"[{"field":"eventCategory","equals":["Management"]},{"field":"readOnly","equals":["true"]}]"#,
                #"[{"field":"eventCategory","equals":["Management"]},{"field":"readOnly","equals":["false"]}]"#), nil
        ),
        // A service is left out of management events; events of network activity are always of one.
        (
            "cloudtrail", "PutEventSelectors",
            selectors(
                #"[{"field":"eventCategory","equals":["Management"]},{"field":"eventSource","notEquals":["kms.amazonaws.com"]}]"#),
            .eraseEvidence
        ),
        (
            "cloudtrail", "PutEventSelectors",
            selectors(
                #"[{"field":"eventCategory","equals":["Management"]}]"#,
                #"[{"field":"eventCategory","equals":["NetworkActivity"]},{"field":"eventSource","equals":["kms.amazonaws.com"]}]"#),
            nil
        ),
        // What one selector leaves out another takes.
        (
            "cloudtrail", "PutEventSelectors",
            #"{"trailName":"t","eventSelectors":[{"readWriteType":"All","includeManagementEvents":true,"excludeManagementEventSources":[]},"#
                + #"{"readWriteType":"WriteOnly","includeManagementEvents":false}]}"#, nil
        ),
        (
            "cloudtrail", "PutEventSelectors",
            #"{"trailName":"t","eventSelectors":[{"readWriteType":"WriteOnly","includeManagementEvents":true}]}"#, .eraseEvidence
        ),
        (
            "cloudtrail", "PutEventSelectors",
            #"{"trailName":"t","eventSelectors":[{"excludeManagementEventSources":["kms.amazonaws.com"]}]}"#, .eraseEvidence
        ),
        ("dlm", "UpdateLifecyclePolicy", #"{"policyId":"p","state":"DISABLED"}"#, .unprotect),
        ("dlm", "UpdateLifecyclePolicy", #"{"policyId":"p","state":"ENABLED"}"#, nil),
        (
            "fsx", "UpdateFileSystem", #"{"fileSystemId":"fs-1","windowsConfiguration":{"automaticBackupRetentionDays":0}}"#,
            .unprotect
        ),
        ("ec2", "ModifySubnetAttribute", #"{"subnetId":"subnet-1","mapPublicIpOnLaunch":{"value":true}}"#, .unprotect),
        ("ec2", "ModifySubnetAttribute", #"{"subnetId":"subnet-1","mapPublicIpOnLaunch":{"value":false}}"#, .replace),
        (
            "ssm", "UpdateServiceSetting",
            #"{"settingId":"/ssm/documents/console/public-sharing-permission","settingValue":"Enable"}"#, .unprotect
        ),
        ("iam", "AcceptDelegationRequest", #"{"delegationRequestId":"d"}"#, .changeIdentity),
        // Whose an organisation is, nothing tells here.
        (
            "ec2", "ModifyImageAttribute",
            #"{"imageId":"ami-1","launchPermission":{"add":{"items":[{"organizationArn":"arn:aws:organizations::999988887777:organization/o-x"}]}}}"#,
            nil
        ),
    ]

    private static func selectors(_ fields: String...) -> String {
        let selectors = fields.map { #"{"name":"s","fieldSelectors":\#($0)}"# }
        return #"{"trailName":"t","advancedEventSelectors":[\#(selectors.joined(separator: ","))]}"#
    }

    @Test(arguments: calls)
    func aCallHasTheHarmThatItsRequestTells(_ source: String, _ name: String, _ request: String, _ harm: HarmKind?) throws {
        let ana =
            #"{"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"arn:aws:iam::111122223333:user/ana","accountId":"111122223333","userName":"ana"}"#
        let record =
            #"{"eventVersion":"1.09","userIdentity":\#(ana),"#
            + #""eventTime":"2026-08-02T09:00:00Z","eventSource":"\#(source).amazonaws.com","eventName":"\#(name)","#
            + #""awsRegion":"us-east-1","eventID":"e-1","recipientAccountId":"111122223333","eventType":"AwsApiCall","#
            + #""requestParameters":\#(request)}"#
        let folder = try Folder([("log.json", #"{"Records":[\#(record)]}"#)])
        let moments = StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
        #expect(moments.map(\.harm) == [harm])
    }
}
