import Activity
import Catalogue
import Changes
import Intake
import Testing
import TestSupport

@testable import Audit

/// What is done to the buckets and log groups that trails write into, however they are called.
struct TrailStoreTests {
    private static func record(_ minute: Int, _ source: String, _ name: String, _ request: String, _ rest: String = "") -> String {
        #"{"eventVersion":"1.09","userIdentity":{"type":"Root","principalId":"111122223333","arn":"arn:aws:iam::111122223333:root","#
            + #""accountId":"111122223333"},"eventTime":"2026-08-02T09:0\#(minute):00Z","eventSource":"\#(source).amazonaws.com","#
            + #""eventName":"\#(name)","awsRegion":"us-east-1","eventID":"\#(minute)","recipientAccountId":"111122223333","#
            + #""eventType":"AwsApiCall","requestParameters":\#(request)\#(rest)}"#
    }

    private static let made = record(1, "cloudtrail", "CreateTrail", #"{"name":"t","s3BucketName":"ledger"}"#)
    private static let changed = record(
        1, "cloudtrail", "UpdateTrail", #"{"name":"t","enableLogFileValidation":true}"#,
        #","responseElements":{"s3BucketName":"ledger","cloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111122223333:log-group:ledger:*"}"#
    )
    private static let opened = record(
        1, "s3", "PutBucketPolicy",
        #"{"bucketName":"ledger","bucketPolicy":{"Statement":[{"Effect":"Allow","Principal":{"Service":["cloudtrail.amazonaws.com"]},"#
            + #""Action":"s3:PutObject","Resource":"arn:aws:s3:::ledger/*"}]}}"#)
    private static let refused = record(
        1, "cloudtrail", "CreateTrail", #"{"name":"t","s3BucketName":"ledger"}"#, #","errorCode":"AccessDenied""#)

    private static let lifecycle =
        #"{"bucketName":"ledger","LifecycleConfiguration":{"Rule":{"Expiration":{"Days":1},"Status":"Enabled"}}}"#
    private static let underPrefix = record(
        1, "cloudtrail", "CreateTrail", #"{"name":"t","s3BucketName":"ledger","s3KeyPrefix":"org"}"#)

    private static func expiry(_ rule: String) -> String {
        #"{"bucketName":"ledger","LifecycleConfiguration":{"Rule":{"Status":"Enabled",\#(rule)}}}"#
    }

    private static let key = "AWSLogs/o-abc/111122223333/CloudTrail-Digest/us-east-1/2026/08/02/x.json.gz"
    private static let open =
        #"{"Effect":"Allow","Principal":{"Service":"cloudtrail.amazonaws.com"},"Action":"s3:PutObject","Resource":"*"}"#

    private static func policy(_ statements: String...) -> String {
        #"{"bucketName":"ledger","bucketPolicy":{"Statement":[\#(statements.joined(separator: ","))]}}"#
    }

    private static let cases: [(String, String, String, String, Bool)] = [
        (made, "s3", "DeleteBucket", #"{"bucketName":"ledger"}"#, true),
        (changed, "s3", "DeleteBucket", #"{"bucketName":"ledger"}"#, true),
        (opened, "s3", "DeleteBucket", #"{"bucketName":"ledger"}"#, true),
        (refused, "s3", "DeleteBucket", #"{"bucketName":"ledger"}"#, false),
        (made, "s3", "DeleteBucket", #"{"bucketName":"other"}"#, false),
        (made, "s3", "DeleteBucketPolicy", #"{"bucketName":"ledger"}"#, true),
        (made, "s3", "PutBucketLifecycle", lifecycle, true),
        (refused, "s3", "PutBucketLifecycle", lifecycle, false),
        (made, "s3", "PutBucketLifecycle", expiry(#""Expiration":{"Days":365}"#), false),
        (made, "s3", "PutBucketLifecycle", lifecycle.replacing("Enabled", with: "Disabled"), false),
        (made, "s3", "PutBucketLifecycle", expiry(#""Filter":{"Prefix":"*"},"Expiration":{"Days":1}"#), true),
        (made, "s3", "PutBucketLifecycle", expiry(#""Filter":{"Prefix":"AWSLogs/"},"Expiration":{"Days":30}"#), true),
        (
            made, "s3", "PutBucketLifecycle",
            expiry(#""Filter":{"Prefix":"AWSLogs/o-abc/111122223333/CloudTrail/"},"Expiration":{"Days":1}"#), true
        ),
        (
            made, "s3", "PutBucketLifecycle",
            expiry(#""Filter":{"Prefix":"AWSLogs/111122223333/elasticloadbalancing/"},"Expiration":{"Days":1}"#), false
        ),
        (made, "s3", "PutBucketLifecycle", expiry(#""Filter":{"Prefix":"tmp/"},"Expiration":{"Days":1}"#), false),
        (
            made, "s3", "PutBucketLifecycle",
            expiry(#""Filter":{"Tag":{"Key":"k","Value":"v"}},"Expiration":{"Days":1}"#), false
        ),
        (underPrefix, "s3", "PutBucketLifecycle", expiry(#""Filter":{"Prefix":"org/"},"Expiration":{"Days":1}"#), true),
        (made, "s3", "PutBucketLifecycle", expiry(#""Filter":{"Prefix":"org/"},"Expiration":{"Days":1}"#), false),
        // What becomes of unfinished uploads, and what moves to a cheaper store, is not lost.
        (made, "s3", "PutBucketLifecycle", expiry(#""AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}"#), false),
        (
            made, "s3", "PutBucketLifecycle",
            expiry(#""Transition":{"Days":30,"StorageClass":"GLACIER"},"Expiration":{"Days":2555}"#), false
        ),
        (made, "s3", "DeleteObjects", #"{"bucketName":"ledger","delete":""}"#, true),
        (made, "s3", "DeleteObject", #"{"bucketName":"ledger","key":"notes.txt"}"#, false),
        // An object tells by its name whose it is.
        (refused, "s3", "DeleteObject", #"{"bucketName":"store","key":"\#(key)"}"#, true),
        (refused, "s3", "DeleteObject", #"{"bucketName":"store","key":"AWSLogs/111122223333/elasticloadbalancing/x"}"#, false),
        (refused, "s3", "DeleteObject", #"{"bucketName":"store","key":"AWSLogs/notes/CloudTrail/x"}"#, false),
        (made, "s3", "PutBucketPolicy", policy(open), false),
        (
            made, "s3", "PutBucketPolicy", policy(#"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}"#),
            true
        ),
        (
            made, "s3", "PutBucketPolicy", policy(open, #"{"Effect":"Deny","Principal":"*","Action":"s3:Put*","Resource":"*"}"#),
            true
        ),
        (
            made, "s3", "PutBucketPolicy",
            policy(
                open,
                #"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#
            ), false
        ),
        (changed, "logs", "DeleteLogGroup", #"{"logGroupName":"ledger"}"#, true),
    ]

    @Test(arguments: cases)
    func whatATrailHasWrittenIsEvidence(_ first: String, _ source: String, _ name: String, _ request: String, _ isErased: Bool)
        throws
    {
        let records = [first, Self.record(2, source, name, request)]
        let folder = try Folder([("log.json", #"{"Records":[\#(records.joined(separator: ","))]}"#)])
        let moments = StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
        #expect(moments.count == 2)
        #expect((moments.last?.harm == .eraseEvidence) == isErased, "\(name) \(request)")
    }

    @Test(arguments: [
        #"{"trailList":[{"Name":"t","S3BucketName":"ledger","TrailARN":"arn:aws:cloudtrail:us-east-1:111122223333:trail/t"}]}"#,
        #"{"Trail":{"Name":"t","S3BucketName":"ledger","TrailARN":"arn:aws:cloudtrail:us-east-1:111122223333:trail/t"}}"#,
    ])
    func anExportTellsTheBucketOfATrail(_ export: String) throws {
        let record = Self.record(2, "s3", "DeleteBucket", #"{"bucketName":"ledger"}"#)
        let folder = try Folder([("log.json", #"{"Records":[\#(record)]}"#), ("trails.json", export)])
        let input = InputEvidence(reading: [folder.path])
        #expect(input.gaps == [])
        #expect(input.files.map(\.kind).contains("trails"))
        #expect(StoryTeller(input).story(StorySelection()).moments.map(\.harm) == [.eraseEvidence])
        #expect(folder.audit().findings.contains { $0.rule == "trail-tampering" })
    }

    /// What is done to a bucket before a trail is made hides nothing of it.
    @Test func aBucketIsATrailsFromTheTrailOn() throws {
        let records = [
            Self.record(
                0, "s3", "PutBucketPolicy", Self.policy(#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#)),
            Self.made,
        ]
        let folder = try Folder([("log.json", #"{"Records":[\#(records.joined(separator: ","))]}"#)])
        let moments = StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
        #expect(moments.first?.harm != .eraseEvidence)
    }
}
