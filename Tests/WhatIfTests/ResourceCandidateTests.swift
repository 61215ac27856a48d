import Intake
import PolicyLanguage
import Testing
import WhatIf

/// On whose resources a candidate's policy stands.
@Suite struct ResourceCandidateTests {
    private static let denial = #"{"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*"}"#

    private static func replay(_ event: String, _ kind: PolicyKind = .resource, on text: String? = nil) throws -> ReplayedCandidate
    {
        let evidence = try Inputs.evidence([event])
        let target = try text.map { try CandidateTarget($0, in: evidence.directory, at: "--with") } ?? .everywhere
        let report = Replay([try Inputs.candidate(kind, denial, on: target)], over: evidence).report()
        return try #require(report.candidates.first)
    }

    /// The bucket's policy decides about its objects, the table's about its indexes.
    @Test(arguments: [
        ("arn:aws:s3:::shop", 1), ("shop", 1), ("arn:aws:s3:::sh*", 1), ("arn:aws:s3:::shop/*", 1), ("arn:aws:s3:::other", 0),
    ])
    func aBucketBindsItsObjects(on: String, count: Int) throws {
        let event = Inputs.event("s3", "PutObject", #"{"bucketName": "shop", "key": "k"}"#, id: "put")
        let found = try Self.replay(event, on: on)
        #expect(found.stopped.count == count && found.kept == 1 - count)
    }

    /// What can have no policy, or is only being made, is bound by none.
    @Test(arguments: [
        ("iam", "CreateUser", #"{"userName": "z"}"#, 0),
        ("ec2", "TerminateInstances", #"{"instancesSet": {"items": [{"instanceId": "i-0123456789abcdef0"}]}}"#, 0),
        ("s3", "CreateBucket", #"{"bucketName": "new"}"#, 0), ("sqs", "CreateQueue", #"{"queueName": "new"}"#, 0),
        ("sqs", "ListQueues", "{}", 0),
        ("dynamodb", "DeleteBackup", #"{"backupArn": "arn:aws:dynamodb:eu-west-1:111122223333:table/t/backup/1"}"#, 0),
        ("s3", "DeleteBucket", #"{"bucketName": "shop"}"#, 1), ("lambda", "DeleteFunction20150331", #"{"functionName": "f"}"#, 1),
        ("dynamodb", "DeleteTable", #"{"tableName": "t"}"#, 1),
    ])
    func onlyWhatHasAPolicy(service: String, name: String, request: String, count: Int) throws {
        let found = try Self.replay(Inputs.event(service, name, request, id: "call"))
        #expect(found.stopped.count == count && found.kept == 1 - count && found.open.isEmpty)
    }

    /// Everybody who acts, as of an identity policy; and the end of an ARN is a name.
    @Test(arguments: [PolicyKind.boundary, .identity], ["role/team/deploy", "deploy"])
    func namesOfPrincipals(kind: PolicyKind, on: String) throws {
        let evidence = try Inputs.evidence([Inputs.event("sqs", "ListQueues", "{}", id: "call")])
        let target = try CandidateTarget(on, in: evidence.directory, at: "--with")
        let statement = #"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#
        let report = Replay([try Inputs.candidate(kind, statement, on: target)], over: evidence).report()
        #expect(report.candidates.first?.stopped.count == 1)
    }

    @Test(arguments: [PolicyKind.boundary, .identity])
    func anotherAccountsRole(kind: PolicyKind) throws {
        let event = Inputs.event("sqs", "ListQueues", "{}", id: "call", role: "vendor", path: "/").replacing(
            "\(Inputs.account):role/vendor", with: "444455556666:role/vendor"
        ).replacing("\(Inputs.account):assumed-role", with: "444455556666:assumed-role")
        let evidence = try Inputs.evidence([event])
        let statement = #"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#
        let report = Replay([try Inputs.candidate(kind, statement)], over: evidence).report()
        #expect(report.candidates.first?.stopped.count == 1)
    }
}
