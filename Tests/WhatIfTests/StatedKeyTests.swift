import PolicyLanguage
import Testing
import WhatIf

/// Keys that the record of a call states, or leaves at a few values that decide alike.
@Suite struct StatedKeyTests {
    private enum Answer {
        case stopped, open, kept
    }

    private static func answer(_ condition: String, _ event: String) throws -> Answer {
        let statement = #"{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": \#(condition)}"#
        let report = Replay([try Inputs.candidate(.serviceControl, statement)], over: try Inputs.evidence([event])).report()
        let found = try #require(report.candidates.first)
        return found.stopped.count == 1 ? .stopped : found.open.count == 1 ? .open : .kept
    }

    /// `mfaAuthenticated: "false"` is {false, absent}; a call that no MCP server made has the key as false or not at all.
    @Test func valuesThatDecideAlike() throws {
        let event = Inputs.event("sqs", "ListQueues", "{}", id: "call")
        #expect(try Self.answer(#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#, event) == .stopped)
        #expect(try Self.answer(#"{"Bool": {"aws:MultiFactorAuthPresent": "false"}}"#, event) == .open)
        #expect(try Self.answer(#"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#, event) == .kept)
        #expect(try Self.answer(#"{"Null": {"aws:MultiFactorAuthPresent": "true"}}"#, event) == .open)
        #expect(try Self.answer(#"{"Bool": {"aws:ViaAWSMCPService": "true"}}"#, event) == .kept)
        #expect(try Self.answer(#"{"Null": {"aws:ViaAWSMCPService": "false"}}"#, event) == .open)
        let old = event.replacing(#""mfaAuthenticated": "false""#, with: #""other": "x""#)
        #expect(try Self.answer(#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#, old) == .open)
    }

    @Test func userAgents() throws {
        let condition = #"{"StringLike": {"aws:UserAgent": "aws-cli/*"}}"#
        func event(_ agent: String) -> String {
            Inputs.event("sqs", "ListQueues", "{}", id: "call").replacing(#""aws-cli/2""#, with: "\"\(agent)\"")
        }
        #expect(try Self.answer(condition, event("[aws-cli/2.17.0 md/x]")) == .stopped)
        #expect(try Self.answer(condition, event("Boto3/1")) == .kept)
        #expect(try Self.answer(condition, event("cloudformation.amazonaws.com")) == .open)
        #expect(try Self.answer(condition, event(String(repeating: "x", count: 1_024))) == .open)
    }

    private static let put = Inputs.event(
        "s3", "PutObject",
        #"{"bucketName": "shop", "key": "k", "x-amz-server-side-encryption": "aws:kms", "x-amz-acl": "private"}"#, id: "call",
        more:
            #""eventCategory": "Data", "additionalEventData": {"SignatureVersion": "SigV4", "AuthenticationMethod": "QueryString"}, "#
    )
    private static let plainPut = Inputs.event(
        "s3", "PutObject", #"{"bucketName": "shop", "key": "k"}"#, id: "call", more: #""eventCategory": "Data", "#)
    private static let decrypt = Inputs.event(
        "kms", "Decrypt", #"{"keyId": "arn:aws:kms:eu-west-1:111122223333:key/1", "encryptionContext": {"app": "x"}}"#, id: "call"
    ).replacing(#""userIdentity": {"#, with: #""userIdentity": {"invokedBy": "s3.amazonaws.com", "#)
    private static let run = Inputs.event(
        "ec2", "RunInstances", #"{"instanceType": "m5.large", "metadataOptions": {"httpTokens": "required"}}"#, id: "call",
        response: #"{"instancesSet": {"items": [{"instanceId": "i-0123456789abcdef0"}]}}"#)
    private static let assume = Inputs.event(
        "sts", "AssumeRole",
        #"{"roleArn": "\#(Inputs.role)", "roleSessionName": "s", "tags": [{"key": "team", "value": "x"}], "transitiveTagKeys": ["team"]}"#,
        id: "call")

    @Test(arguments: [
        (#"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#, put, Answer.kept),
        (#"{"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}}"#, plainPut, .stopped),
        (#"{"Null": {"s3:x-amz-server-side-encryption": "true"}}"#, plainPut, .stopped),
        (#"{"StringEquals": {"s3:x-amz-acl": "private"}}"#, put, .stopped),
        (#"{"StringEquals": {"s3:authType": "REST-QUERY-STRING"}}"#, put, .stopped),
        (#"{"StringNotEquals": {"s3:signatureversion": "AWS4-HMAC-SHA256"}}"#, put, .kept),
        (#"{"StringEquals": {"kms:EncryptionContext:app": "x"}}"#, decrypt, .stopped),
        (#"{"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}}"#, decrypt, .stopped),
        (#"{"StringEquals": {"ec2:InstanceType": "m5.large"}}"#, run, .stopped),
        (#"{"StringEquals": {"ec2:MetadataHttpTokens": "required"}}"#, run, .stopped),
        (#"{"StringEquals": {"aws:RequestTag/team": "x"}}"#, assume, .stopped),
        (#"{"StringEquals": {"aws:RequestTag/team": "y"}}"#, assume, .kept),
        (#"{"ForAnyValue:StringEquals": {"sts:TransitiveTagKeys": "team"}}"#, assume, .stopped),
    ])
    private func stated(condition: String, event: String, answer: Answer) throws {
        #expect(try Self.answer(condition, event) == answer)
    }
}
