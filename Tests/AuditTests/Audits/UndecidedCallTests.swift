import Catalogue
import Documents
import Intake
import TestSupport
import Testing

@testable import Audit
@testable import Changes

/// `timeline` tells each call of its time, those too of which IAM was not asked.
struct UndecidedCallTests {
    private static let ana =
        #"{"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"arn:aws:iam::111122223333:user/ana","userName":"ana"}"#

    private static func record(_ number: Int, _ source: String, _ name: String, _ identity: String = ana, _ rest: String = "")
        -> String
    {
        #"{"eventVersion":"1.11","userIdentity":\#(identity),"eventTime":"2026-08-02T09:0\#(number):00Z","eventSource":"\#(source).amazonaws.com","#
            + #""eventName":"\#(name)","awsRegion":"us-east-1","eventID":"\#(number)","recipientAccountId":"111122223333""#
            + (rest.contains("eventType") ? "" : #","eventType":"AwsApiCall""#) + (rest.isEmpty ? "" : ",") + rest + "}"
    }

    private static func story(_ records: [String], _ selection: StorySelection = StorySelection()) throws -> Story {
        let folder = try Folder([("log.json", #"{"Records":[\#(records.joined(separator: ","))]}"#)])
        return StoryTeller(InputEvidence(reading: [folder.path])).story(selection)
    }

    @Test func callsThatNeedNoPermissionAreTold() throws {
        let service = #"{"type":"AWSService","invokedBy":"kms.amazonaws.com"}"#
        let endpoint = #""eventType":"AwsVpceEvent","eventCategory":"NetworkActivity","requestID":"#
        let records = [
            Self.record(1, "sts", "GetCallerIdentity", Self.ana, #""readOnly":true"#), Self.record(2, "sts", "GetSessionToken"),
            Self.record(3, "s3", "DeleteBucket", Self.ana, #""errorCode":"ExpiredToken","requestParameters":{"bucketName":"b"}"#),
            Self.record(4, "kms", "RotateKey", service, #""eventType":"AwsServiceEvent""#),
            Self.record(5, "s3", "DeleteBucket", Self.ana, #""requestID":"R1","requestParameters":{"bucketName":"b"}"#),
            // The call's own record is there, or it is not.
            Self.record(6, "s3", "DeleteBucket", Self.ana, endpoint + #""R1""#),
            Self.record(7, "s3", "ListBuckets", Self.ana, endpoint + #""R2""#),
        ]
        let story = try Self.story(records)
        #expect(
            story.moments.map(\.what) == [
                "sts:GetCallerIdentity", "sts:GetSessionToken", "s3:DeleteBucket", "s3:DeleteBucket", "s3:ListBuckets",
            ])
        #expect(story.moments.map(\.reason) == [nil, nil, "ExpiredToken", nil, "told by a VPC endpoint alone"])
        #expect(story.moments.allSatisfy { $0.who == "ana" })
        #expect(story.ofServices == [Story.OwnDoing(what: "kms:RotateKey", count: 1)])
        #expect(try Self.story(records, StorySelection(principal: "ana")).ofServices == [])
    }

    /// Whom somebody delegated access to acts with the rights of the one who did.
    @Test func whoActsForSomebodyElseIsTold() throws {
        let delegated = Self.ana.replacing(#""userName""#, with: #""invokedByDelegate":{"accountId":"777788889999"},"userName""#)
        let story = try Self.story([
            Self.record(1, "s3", "DeleteBucket", delegated, #""requestParameters":{"bucketName":"b"}"#),
            Self.record(2, "s3", "DeleteBucket", Self.ana, #""requestParameters":{"bucketName":"b"}"#),
        ])
        #expect(story.moments.map(\.service) == ["a delegate of account 777788889999", nil])
        #expect(story.moments.map(\.who) == ["ana", "ana"])
    }

    /// A record without a caller is nobody's, and no service's either.
    @Test func aCallOfNobodyIsTold() throws {
        let records = [
            Self.record(1, "s3", "DeleteObject", "{}", #""requestParameters":{"bucketName":"b","key":"k"}"#),
            Self.record(2, "kms", "RotateKey", "{}", #""eventType":"AwsServiceEvent""#),
        ]
        let story = try Self.story(records)
        #expect(story.moments.map(\.who) == ["somebody"])
        #expect(story.moments.map(\.resources) == [["arn:aws:s3:::b/k"]])
        #expect(story.moments.map(\.harm) == [.destroyData])
        #expect(story.ofServices == [Story.OwnDoing(what: "kms:RotateKey", count: 1)])
    }

    /// What it did, its request tells as it does of others; why it was refused, its message.
    @Test func aCallOfNobodyHasTheHarmThatItDid() throws {
        let message =
            #"User: arn:aws:iam::111122223333:user/ana is not authorized to perform: s3:DeleteBucket on resource: arn:aws:s3:::b "#
            + "because no identity-based policy allows the s3:DeleteBucket action"
        let story = try Self.story([
            Self.record(
                1, "rds", "ModifyDBInstance", "{}", #""requestParameters":{"dBInstanceIdentifier":"d","deletionProtection":false}"#),
            Self.record(
                2, "rds", "ModifyDBInstance", "{}", #""requestParameters":{"dBInstanceIdentifier":"d","allocatedStorage":9}"#),
            Self.record(3, "s3", "PutBucketAcl", "{}", #""requestParameters":{"bucketName":"b","x-amz-acl":["public-read"]}"#),
            Self.record(4, "guardduty", "UpdateDetector", "{}", #""requestParameters":{"detectorId":"d","enable":false}"#),
            Self.record(5, "s3", "DeleteBucket", "{}", #""errorCode":"AccessDenied","errorMessage":"\#(message)""#),
        ])
        #expect(story.moments.map(\.harm) == [.unprotect, nil, .unprotect, .eraseEvidence, .destroyConfig])
        #expect(story.moments.last?.reason == "because no identity-based policy allows it")
    }

    /// The id of who signs in at Identity Center is the number of the account, as is the root user's.
    @Test func theNumberOfTheAccountIsTheRootUsersAlone() throws {
        let number = #""principalId":"111122223333","accountId":"111122223333""#
        let root = #"{"type":"Root",\#(number),"arn":"arn:aws:iam::111122223333:root"}"#
        func unknown(_ name: String) -> String { #"{"type":"Unknown",\#(number),"arn":"","userName":"\#(name)"}"# }
        let records = [
            Self.record(1, "s3", "DeleteBucket", root, #""requestParameters":{"bucketName":"b"}"#),
            Self.record(2, "sso", "Federate", unknown("ana")), Self.record(3, "sso", "Federate", unknown("bo")),
            Self.record(4, "signin", "CheckMfa", #"{"type":"Root",\#(number)}"#, #""eventType":"AwsConsoleSignIn""#),
        ]
        #expect(try Self.story(records).moments.map(\.who) == ["root", "ana", "bo", "root"])
    }

    @Test(arguments: [("Success", HarmKind.changeIdentity, "succeeded"), ("Failure", nil, "failed")])
    func aNewPasswordOfTheRootUserIsAHarm(_ answer: String, _ harm: HarmKind?, _ outcome: String) throws {
        let root =
            #"{"type":"Root","principalId":"111122223333","accountId":"111122223333","arn":"arn:aws:iam::111122223333:root"}"#
        let rest = #""eventType":"AwsConsoleSignIn","responseElements":{"PasswordUpdated":"\#(answer)"}"#
        let moments = try Self.story([Self.record(1, "signin", "PasswordUpdated", root, rest)]).moments
        #expect(moments.map(\.harm) == [harm])
        #expect(moments.map(\.outcome) == [outcome])
    }
}
