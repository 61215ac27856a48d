import Catalogue
import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// Data that is taken out of the place where it is guarded, and guards that a setting takes away.
struct ExportTests {
    private static func input(_ source: String, _ name: String, _ request: String) throws -> (InputEvidence, Folder) {
        let record =
            #"{"eventVersion":"1.09","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/ana","userName":"ana"},"#
            + #""eventTime":"2026-08-02T09:00:00Z","eventSource":"\#(source).amazonaws.com","eventName":"\#(name)","awsRegion":"us-east-1","#
            + #""eventID":"e-1","recipientAccountId":"111122223333","eventType":"AwsApiCall","requestParameters":\#(request)}"#
        let folder = try Folder([("log.json", #"{"Records":[\#(record)]}"#)])
        return (InputEvidence(reading: [folder.path]), folder)
    }

    private static let image = #""ImageId":"ami-0a1b2c3d4e5f60718""#

    static let calls: [(String, String, String, HarmKind?, Deed.Kind?)] = [
        (
            "rds", "StartExportTask", #"{"sourceArn":"arn:aws:rds:us-east-1:111122223333:snapshot:s","s3BucketName":"b"}"#,
            .unprotect,
            .export
        ),
        ("ec2", "CreateInstanceExportTask", #"{"instanceId":"i-1"}"#, .unprotect, .export),
        ("ec2", "CreateStoreImageTask", #"{"CreateStoreImageTaskRequest":{\#(image),"Bucket":"b"}}"#, .unprotect, .export),
        ("ec2", "ExportImage", #"{"ExportImageRequest":{\#(image)}}"#, .unprotect, .export),
        ("logs", "CreateExportTask", #"{"logGroupName":"g","destination":"b"}"#, .unprotect, .export),
        (
            "dynamodb", "ExportTableToPointInTime",
            #"{"tableArn":"arn:aws:dynamodb:us-east-1:111122223333:table/t","s3Bucket":"b","s3BucketOwner":"111122223333"}"#,
            .unprotect,
            .export
        ),
        (
            "dynamodb", "ExportTableToPointInTime",
            #"{"tableArn":"arn:aws:dynamodb:us-east-1:111122223333:table/t","s3Bucket":"b","s3BucketOwner":"999988887777"}"#,
            .unprotect,
            .exposure
        ),
        ("ec2", "GetPasswordData", #"{"instanceId":"i-1"}"#, .unprotect, .secrets),
        // A copy within the account, and the end of an export.
        ("ec2", "CopySnapshot", #"{"sourceSnapshotId":"snap-1","sourceRegion":"us-east-1"}"#, nil, nil),
        ("logs", "DescribeExportTasks", "{}", nil, nil),
        ("cognito-idp", "SetUserPoolMfaConfig", #"{"userPoolId":"p","mfaConfiguration":"OFF"}"#, .unprotect, .guardrail),
        ("cognito-idp", "SetUserPoolMfaConfig", #"{"userPoolId":"p","mfaConfiguration":"ON"}"#, nil, nil),
        (
            "ec2", "ModifyVpcBlockPublicAccessOptions",
            #"{"ModifyVpcBlockPublicAccessOptionsRequest":{"InternetGatewayBlockMode":"off"}}"#, .unprotect, .guardrail
        ),
        (
            "elasticfilesystem", "PutBackupPolicy", #"{"fileSystemId":"fs-1","backupPolicy":{"status":"ENABLED"}}"#, nil, nil
        ),
    ]

    @Test(arguments: calls)
    func theTimelineAndTheDeedsTellIt(
        _ source: String, _ name: String, _ request: String, _ harm: HarmKind?, _ deed: Deed.Kind?
    ) throws {
        let (input, folder) = try Self.input(source, name, request)
        defer { withExtendedLifetime(folder) {} }
        #expect(StoryTeller(input).story(StorySelection()).moments.map(\.harm) == [harm])
        let report = Auditor.run(input)
        #expect(report.investigation?.deeds.map(\.kind) == (deed.map { [$0] } ?? []))
        #expect(report.findings.contains { $0.rule == "guard-removed" } == (deed == .guardrail))
        #expect(report.findings.contains { $0.rule == "shared-outside" } == (deed == .exposure))
    }
}
