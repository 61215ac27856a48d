import Catalogue
import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// What the timeline says that a call did to something, as far as its request tells.
struct HarmOfCallTests {
    private static let calls: [(String, String, String, HarmKind?)] = [
        (
            "iam", "PutUserPermissionsBoundary",
            #"{"userName":"bo","permissionsBoundary":"arn:aws:iam::aws:policy/AdministratorAccess"}"#,
            .unprotect
        ),
        (
            "iam", "PutUserPermissionsBoundary", #"{"userName":"bo","permissionsBoundary":"arn:aws:iam::111122223333:policy/b"}"#,
            nil
        ),
        ("iam", "EnableMFADevice", #"{"userName":"bo"}"#, .changeIdentity),
        ("iam", "UpdateAccountPasswordPolicy", #"{"minimumPasswordLength":6}"#, .replace),
        ("s3", "DeleteBucketEncryption", #"{"bucketName":"b"}"#, .unprotect),
        ("s3", "DeleteBucketReplication", #"{"bucketName":"b"}"#, .unprotect),
        ("s3", "DeleteBucketPublicAccessBlock", #"{"bucketName":"b"}"#, .unprotect),
        ("s3", "DeleteBucketOwnershipControls", #"{"bucketName":"b"}"#, .unprotect),
        ("s3", "DeleteBucketLifecycle", #"{"bucketName":"b"}"#, nil),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","Expiration":{"Days":1}}}}"#, .unprotect
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","Expiration":{"Days":365}}}}"#, nil
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":[{"Status":"Enabled","Filter":{"Prefix":""},"Expiration":{"Date":"2026-01-01T00:00:00Z"}}]}}"#,
            .unprotect
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","Filter":"","NoncurrentVersionExpiration":{"NoncurrentDays":1}}}}"#,
            .unprotect
        ),
        // Some versions stay.
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","NoncurrentVersionExpiration":{"NoncurrentDays":1,"NewerNoncurrentVersions":5}}}}"#,
            nil
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Disabled","Expiration":{"Days":1}}}}"#, nil
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","Prefix":"tmp/","Expiration":{"Days":1}}}}"#,
            nil
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","Filter":{"Prefix":"tmp/"},"Expiration":{"Days":1}}}}"#,
            nil
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","Filter":{"Tag":{"Key":"k","Value":"v"}},"Expiration":{"Days":1}}}}"#,
            nil
        ),
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":{"Status":"Enabled","Filter":{"And":{"Prefix":"","ObjectSizeLessThan":9}},"Expiration":{"Days":1}}}}"#,
            nil
        ),
        // Of several rules each has its own days and keys.
        (
            "s3", "PutBucketLifecycle",
            #"{"bucketName":"b","LifecycleConfiguration":{"Rule":[{"Status":"Enabled","Prefix":"tmp/","Expiration":{"Days":1}},{"Status":"Enabled","Prefix":"","Expiration":{"Days":365}}]}}"#,
            nil
        ),
        (
            "s3", "PutBucketReplication",
            #"{"bucketName":"b","ReplicationConfiguration":{"Rule":[{"Destination":{"Account":"999988887777"}}]}}"#, .unprotect
        ),
        (
            "s3", "PutBucketEncryption",
            #"{"bucketName":"b","ServerSideEncryptionConfiguration":{"Rule":{"ApplyServerSideEncryptionByDefault":{"KMSMasterKeyID":"arn:aws:kms:us-east-1:999988887777:key/k"}}}}"#,
            .unprotect
        ),
        (
            "logs", "PutSubscriptionFilter",
            #"{"logGroupName":"g","destinationArn":"arn:aws:logs:us-east-1:999988887777:destination:d"}"#,
            .unprotect
        ),
        (
            "sns", "Subscribe",
            #"{"topicArn":"arn:aws:sns:us-east-1:111122223333:t","protocol":"sqs","endpoint":"arn:aws:sqs:us-east-1:999988887777:q"}"#,
            .unprotect
        ),
        ("es", "AuthorizeVpcEndpointAccess", #"{"domainName":"d","account":"999988887777"}"#, .unprotect),
        (
            "s3", "PutBucketReplication",
            #"{"bucketName":"b","ReplicationConfiguration":{"Rule":[{"Destination":{"Account":"111122223333"}}]}}"#, nil
        ),
        (
            "s3", "PutBucketEncryption",
            #"{"bucketName":"b","ServerSideEncryptionConfiguration":{"Rule":{"ApplyServerSideEncryptionByDefault":{"KMSMasterKeyID":"arn:aws:kms:us-east-1:111122223333:key/k"}}}}"#,
            nil
        ),
        (
            "logs", "PutSubscriptionFilter",
            #"{"logGroupName":"g","destinationArn":"arn:aws:logs:us-east-1:111122223333:destination:d"}"#,
            nil
        ),
        (
            "sns", "Subscribe",
            #"{"topicArn":"arn:aws:sns:us-east-1:111122223333:t","protocol":"sqs","endpoint":"arn:aws:sqs:us-east-1:111122223333:q"}"#,
            nil
        ),
        ("es", "AuthorizeVpcEndpointAccess", #"{"domainName":"d","account":"111122223333"}"#, nil),
        ("rds", "ModifyDBInstance", #"{"dBInstanceIdentifier":"d","masterUserPassword":"****"}"#, .changeIdentity),
        ("rds", "ModifyDBInstance", #"{"dBInstanceIdentifier":"d","backupRetentionPeriod":7}"#, nil),
        (
            "rds", "AddRoleToDBCluster", #"{"dBClusterIdentifier":"d","roleArn":"arn:aws:iam::111122223333:role/r"}"#,
            .changeIdentity
        ),
        ("rds", "RestoreDBInstanceFromDBSnapshot", #"{"dBInstanceIdentifier":"d","publiclyAccessible":true}"#, .unprotect),
        ("rds", "RestoreDBInstanceFromDBSnapshot", #"{"dBInstanceIdentifier":"d","publiclyAccessible":false}"#, nil),
        (
            "rds", "ModifyActivityStream",
            #"{"resourceArn":"arn:aws:rds:us-east-1:111122223333:db:d","auditPolicyState":"unlocked"}"#,
            .eraseEvidence
        ),
        (
            "rds", "ModifyActivityStream",
            #"{"resourceArn":"arn:aws:rds:us-east-1:111122223333:db:d","auditPolicyState":"locked"}"#, nil
        ),
        ("macie2", "UpdateMacieSession", #"{"status":"PAUSED"}"#, .eraseEvidence),
        ("macie2", "UpdateMacieSession", #"{"status":"ENABLED"}"#, nil),
        (
            "bedrock", "PutModelInvocationLoggingConfiguration", #"{"loggingConfig":{"textDataDeliveryEnabled":false}}"#,
            .eraseEvidence
        ),
        ("bedrock", "PutModelInvocationLoggingConfiguration", #"{"loggingConfig":{"textDataDeliveryEnabled":true}}"#, nil),
        // It is turned on, for some of what may be logged.
        (
            "bedrock", "PutModelInvocationLoggingConfiguration",
            #"{"loggingConfig":{"textDataDeliveryEnabled":true,"imageDataDeliveryEnabled":false}}"#, nil
        ),
        (
            "bedrock", "PutModelInvocationLoggingConfiguration",
            #"{"loggingConfig":{"textDataDeliveryEnabled":false,"imageDataDeliveryEnabled":false}}"#, .eraseEvidence
        ),
        ("securityhub", "BatchUpdateFindings", #"{"workflow":{"status":"SUPPRESSED"}}"#, .eraseEvidence),
        ("securityhub", "BatchUpdateFindings", #"{"workflow":{"status":"RESOLVED"}}"#, nil),
        ("securityhub", "BatchUpdateFindings", #"{"Workflow":{"Status":"SUPPRESSED"}}"#, .eraseEvidence),
        ("securityhub", "BatchUpdateFindingsV2", #"{"StatusId":3}"#, .eraseEvidence),
        ("securityhub", "BatchUpdateFindingsV2", #"{"SeverityId":3}"#, nil),
        ("securityhub", "UpdateFindings", #"{"RecordState":"ARCHIVED"}"#, .eraseEvidence),
        ("securityhub", "UpdateFindings", #"{"RecordState":"ACTIVE"}"#, nil),
        ("securityhub", "UpdateStandardsControl", #"{"ControlStatus":"DISABLED"}"#, .eraseEvidence),
        ("securityhub", "UpdateStandardsControl", #"{"controlStatus":"DISABLED"}"#, .eraseEvidence),
        (
            "securityhub", "CreateAutomationRule",
            #"{"ruleName":"r","actions":[{"findingFieldsUpdate":{"workflow":{"status":"SUPPRESSED"}}}]}"#, .eraseEvidence
        ),
        (
            "securityhub", "BatchUpdateAutomationRules",
            #"{"UpdateAutomationRulesRequestItems":[{"Actions":[{"FindingFieldsUpdate":{"Workflow":{"Status":"SUPPRESSED"}}}]}]}"#,
            .eraseEvidence
        ),
        (
            "securityhub", "CreateAutomationRuleV2",
            #"{"RuleName":"r","Actions":[{"Type":"FINDING_FIELDS_UPDATE","FindingFieldsUpdate":{"StatusId":3}}]}"#, .eraseEvidence
        ),
        // Which findings a rule is for says nothing of what it does.
        (
            "securityhub", "CreateAutomationRule",
            #"{"Criteria":{"WorkflowStatus":[{"Value":"SUPPRESSED","Comparison":"EQUALS"}]},"Actions":[{"FindingFieldsUpdate":{"Note":{"Text":"n"}}}]}"#,
            nil
        ),
        (
            "securityhub", "DeleteInsight",
            #"{"insightArn":"arn:aws:securityhub:us-east-1:111122223333:insight/111122223333/custom/i"}"#,
            .destroyConfig
        ),
        ("guardduty", "UpdateIPSet", #"{"detectorId":"d","ipSetId":"i","location":"s3://b/k"}"#, .eraseEvidence),
        ("bedrock", "UpdateGuardrail", #"{"guardrailIdentifier":"g"}"#, .replace),
        ("waf-regional", "DeleteWebACL", #"{"webACLId":"w"}"#, .unprotect),
        (
            "codebuild", "UpdateProjectVisibility",
            #"{"projectArn":"arn:aws:codebuild:us-east-1:111122223333:project/p","projectVisibility":"PUBLIC_READ"}"#, .unprotect
        ),
        (
            "codebuild", "UpdateProjectVisibility",
            #"{"projectArn":"arn:aws:codebuild:us-east-1:111122223333:project/p","projectVisibility":"PRIVATE"}"#, nil
        ),
        (
            "logs", "PutDestinationPolicy",
            #"{"destinationName":"d","accessPolicy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}}"}"#,
            .unprotect
        ),
        (
            "events", "PutPermission",
            #"{"eventBusName":"e","policy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}}"}"#,
            .unprotect
        ),
        (
            "acm-pca", "PutPolicy",
            #"{"resourceArn":"arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/c","policy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}}"}"#,
            .unprotect
        ),
        (
            "logs", "PutDestinationPolicy",
            #"{"destinationName":"d","accessPolicy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"},\"Action\":\"*\",\"Resource\":\"*\"}}"}"#,
            nil
        ),
        (
            "events", "PutPermission",
            #"{"eventBusName":"e","policy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"},\"Action\":\"*\",\"Resource\":\"*\"}}"}"#,
            nil
        ),
        (
            "acm-pca", "PutPolicy",
            #"{"resourceArn":"arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/c","policy":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"},\"Action\":\"*\",\"Resource\":\"*\"}}"}"#,
            nil
        ),
        (
            "apigateway", "UpdateRestApi",
            #"{"restApiId":"a","patchOperations":[{"op":"replace","path":"/policy","value":"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}}"}]}"#,
            .unprotect
        ),
        (
            "apigateway", "UpdateRestApi", #"{"restApiId":"a","patchOperations":[{"op":"replace","path":"/name","value":"n"}]}"#,
            .replace
        ),
        ("ec2", "CreateTrafficMirrorSession", #"{"CreateTrafficMirrorSessionRequest":{"NetworkInterfaceId":"eni-1"}}"#, .unprotect),
        (
            "ec2", "ModifyVpcEndpointServicePermissions",
            #"{"ModifyVpcEndpointServicePermissionsRequest":{"ServiceId":"vpce-svc-1","AddAllowedPrincipals":{"tag":1,"content":"arn:aws:iam::999988887777:root"}}}"#,
            .unprotect
        ),
        (
            "ec2", "ModifyVpcEndpointServicePermissions",
            #"{"ModifyVpcEndpointServicePermissionsRequest":{"ServiceId":"vpce-svc-1","AddAllowedPrincipals":{"tag":1,"content":"*"}}}"#,
            .unprotect
        ),
        (
            "ec2", "ModifyVpcEndpointServicePermissions",
            #"{"ModifyVpcEndpointServicePermissionsRequest":{"ServiceId":"vpce-svc-1","AddAllowedPrincipals":[{"tag":1,"content":"arn:aws:iam::111122223333:root"},{"tag":2,"content":"arn:aws:iam::999988887777:root"}]}}"#,
            .unprotect
        ),
        (
            "ec2", "ModifyVpcEndpointServicePermissions",
            #"{"ModifyVpcEndpointServicePermissionsRequest":{"ServiceId":"vpce-svc-1","RemoveAllowedPrincipals":{"tag":1,"content":"*"}}}"#,
            nil
        ),
        ("ram", "CreateResourceShare", #"{"name":"n","principals":["arn:aws:iam::999988887777:role/x"]}"#, .unprotect),
        ("ram", "CreateResourceShare", #"{"name":"n","principals":["arn:aws:iam::111122223333:role/x"]}"#, nil),
        (
            "ram", "CreateResourceShare",
            #"{"name":"n","principals":["arn:aws:organizations::999988887777:organization/o-abc1234567"]}"#, nil
        ),
        // A name is no list.
        ("s3", "PutBucketAcl", #"{"bucketName":"public-read","Host":"public-read.s3.amazonaws.com","x-amz-acl":"private"}"#, nil),
        ("s3", "PutBucketAcl", #"{"bucketName":"b","x-amz-acl":"public-read"}"#, .unprotect),
        ("s3", "PutBucketAcl", #"{"bucketName":"b","x-amz-acl":["public-read-write"]}"#, .unprotect),
        ("s3", "PutBucketAcl", #"{"bucketName":"b","accessControlList":{"x-amz-acl":"public-read"}}"#, .unprotect),
        ("s3", "PutBucketAcl", #"{"bucketName":"b","x-amz-acl":["authenticated-read"]}"#, .unprotect),
        ("s3", "PutBucketAcl", #"{"bucketName":"b","x-amz-acl":["log-delivery-write"]}"#, nil),
        (
            "s3", "PutBucketAcl",
            #"{"bucketName":"b","x-amz-grant-read":"uri=\"http://acs.amazonaws.com/groups/global/AllUsers\""}"#, .unprotect
        ),
        (
            "s3", "PutBucketAcl",
            #"{"bucketName":"b","AccessControlPolicy":{"AccessControlList":{"Grant":{"Grantee":{"URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}}}}"#,
            .unprotect
        ),
        ("s3", "PutObject", #"{"bucketName":"b","key":"public-readme.txt"}"#, nil),
        ("s3", "PutObject", #"{"bucketName":"b","key":"k","x-amz-acl":"public-read"}"#, .unprotect),
        ("s3", "CreateMultipartUpload", #"{"bucketName":"b","key":"k","x-amz-acl":"public-read"}"#, .unprotect),
        (
            "s3", "CopyObject", #"{"bucketName":"b","key":"k","x-amz-copy-source":"a/k","x-amz-acl":"public-read"}"#, .unprotect
        ),
        (
            "s3", "PutBucketVersioning",
            #"{"bucketName":"b","VersioningConfiguration":{"Status":"Suspended","MfaDelete":"Disabled"}}"#, .unprotect
        ),
        ("ec2", "ModifyInstanceAttribute", #"{"instanceId":"i-1","userData":"<sensitiveDataRemoved>"}"#, .replace),
        ("ec2", "ModifyInstanceAttribute", #"{"instanceId":"i-1","disableApiStop":{"value":false}}"#, .unprotect),
        ("route53domains", "DisableDomainTransferLock", #"{"domainName":"example.com"}"#, .unprotect),
        ("kinesis", "StopStreamEncryption", #"{"streamName":"s"}"#, .unprotect),
        ("elasticloadbalancing", "ApplySecurityGroupsToLoadBalancer", #"{"loadBalancerName":"l"}"#, .cutNetwork),
        ("sso-directory", "DisableExternalIdPConfigurationForDirectory", #"{"directoryId":"d"}"#, .changeIdentity),
    ]

    @Test(arguments: calls)
    func aCallHasTheHarmThatItDid(_ source: String, _ name: String, _ request: String, _ harm: HarmKind?) throws {
        #expect(try Self.moments(source, name, request).map(\.harm) == [harm])
    }

    /// Terraform names MFA Delete whenever it sets the versions of a bucket, and only the root user can end it.
    @Test func onlyTheRootUserEndsMFADelete() throws {
        let request = #"{"bucketName":"b","VersioningConfiguration":{"Status":"Enabled","MfaDelete":"Disabled"}}"#
        let kept = request.replacing("Disabled", with: "Enabled")
        #expect(try Self.moments("s3", "PutBucketVersioning", request).map(\.harm) == [nil])
        #expect(try Self.moments("s3", "PutBucketVersioning", request, of: Self.root).map(\.harm) == [.unprotect])
        #expect(try Self.moments("s3", "PutBucketVersioning", kept, of: Self.root).map(\.harm) == [nil])
    }

    /// The record of a copy names both buckets and their owners.
    @Test(arguments: [("999988887777", HarmKind.unprotect), ("111122223333", nil)])
    func aCopyToAnotherAccountIsAHarm(_ owner: String, _ harm: HarmKind?) throws {
        let request = #"{"bucketName":"theirs","key":"k","x-amz-copy-source":"ours/k"}"#
        let resources =
            #","resources":[{"type":"AWS::S3::Bucket","ARN":"arn:aws:s3:::ours","accountId":"111122223333"},"#
            + #"{"type":"AWS::S3::Bucket","ARN":"arn:aws:s3:::theirs","accountId":"\#(owner)"}]"#
        #expect(try Self.moments("s3", "CopyObject", request, resources).map(\.harm) == [harm])
        // What comes from elsewhere went nowhere.
        let inbound = request.replacing("ours/k", with: "theirs/k").replacing(#""theirs","key""#, with: #""ours","key""#)
        #expect(try Self.moments("s3", "CopyObject", inbound, resources).map(\.harm) == [nil])
    }

    /// An account and a principal of it are one account.
    @Test func eachAccountIsNamedOnce() throws {
        let principals = ["777777777777", "666666666666", "arn:aws:iam::666666666666:role/x", "arn:aws:iam::111122223333:role/y"]
        let request = #"{"name":"n","principals":[\#(principals.map { "\"\($0)\"" }.joined(separator: ","))]}"#
        let found = try Self.folder("ram", "CreateResourceShare", request).audit().findings.filter { $0.rule == "shared-outside" }
        #expect(found.count == 1)
        #expect(found.first?.message.contains("to accounts 777777777777 and 666666666666 at ") ?? false)
    }

    private static let ana =
        #"{"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"arn:aws:iam::111122223333:user/ana","accountId":"111122223333","userName":"ana"}"#
    private static let root =
        #"{"type":"Root","principalId":"111122223333","arn":"arn:aws:iam::111122223333:root","accountId":"111122223333"}"#

    private static func moments(
        _ source: String, _ name: String, _ request: String, _ rest: String = "", of identity: String = ana
    ) throws -> MomentList {
        let folder = try folder(source, name, request, rest, of: identity)
        return StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
    }

    private static func folder(
        _ source: String, _ name: String, _ request: String, _ rest: String = "", of identity: String = ana
    ) throws -> Folder {
        let record =
            #"{"eventVersion":"1.09","userIdentity":\#(identity),"#
            + #""eventTime":"2026-08-02T09:00:00Z","eventSource":"\#(source).amazonaws.com","eventName":"\#(name)","#
            + #""awsRegion":"us-east-1","eventID":"e-1","recipientAccountId":"111122223333","eventType":"AwsApiCall","#
            + #""requestParameters":\#(request)\#(rest)}"#
        return try Folder([("log.json", #"{"Records":[\#(record)]}"#)])
    }
}
