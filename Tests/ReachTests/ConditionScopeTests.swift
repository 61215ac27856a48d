import Documents
import PolicyLanguage
import Testing

@testable import Reach

/// Which conditions keep nobody out.
@Suite struct ConditionScopeTests {
    @Test(arguments: [
        (#""DateGreaterThan": {"aws:CurrentTime": "2020-01-01"}"#, Truth.yes),
        (#""DateGreaterThan": {"aws:CurrentTime": "2099-01-01"}"#, .no),
        (#""DateLessThan": {"aws:CurrentTime": "2020-01-01"}"#, .no),
        (#""ArnLike": {"aws:PrincipalArn": "arn:*:*:*:*:*"}"#, .yes), (#""ArnLike": {"aws:PrincipalArn": "arn:*"}"#, .no),
        (#""StringLike": {"aws:PrincipalArn": "arn:*"}"#, .yes), (#""ArnLike": {"aws:PrincipalArn": "arn:aws:*:*:*:*"}"#, .yes),
        (#""ArnEquals": {"aws:PrincipalArn": "arn:*:iam::*:*"}"#, .yes),
        (#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:user/*"}"#, .no),
        (#""ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::*:user/*", "arn:aws-cn:iam::*:role/*"]}"#, .no),
        (#""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*"}"#, .no), (#""Null": {"aws:PrincipalType": "false"}"#, .yes),
        (#""Null": {"aws:PrincipalTag/a": "false"}"#, .no), (#""StringNotEquals": {"aws:PrincipalAccount": "1234"}"#, .yes),
        (#""StringNotEquals": {"aws:PrincipalAccount": "111122223333"}"#, .no),
        (#""StringEquals": {"aws:PrincipalTag/a": "${aws:PrincipalTag/a}"}"#, .yes), (#""StringLike": {"aws:userid": "*"}"#, .yes),
        (#""StringEquals": {"aws:PrincipalTag/a": "b"}"#, .no), (#""Bool": {"aws:MultiFactorAuthPresent": "true"}"#, .no),
        (#""Bool": {"aws:SecureTransport": ["true", "false"]}"#, .yes),
        (#""Bool": {"aws:PrincipalIsAWSService": "false"}"#, .yes), (#""Bool": {"aws:PrincipalIsAWSService": "true"}"#, .no),
        (#""Null": {"aws:PrincipalServiceName": "true"}"#, .yes), (#""Null": {"aws:PrincipalServiceName": "false"}"#, .no),
        (#""StringEquals": {"aws:PrincipalType": ["User", "AssumedRole", "FederatedUser", "Account"]}"#, .yes),
        (#""StringEquals": {"aws:PrincipalType": "User"}"#, .no), (#""StringNotEquals": {"aws:PrincipalType": "Account"}"#, .yes),
        (#""NumericGreaterThan": {"aws:EpochTime": "0"}"#, .yes), (#""NumericLessThan": {"aws:EpochTime": "1577836800"}"#, .no),
        (#""DateGreaterThan": {"aws:EpochTime": "2020-01-01T00:00:00Z"}"#, .yes),
        (#""DateGreaterThan": {"aws:EpochTime": "1577836800"}"#, .yes),
        (#""NumericGreaterThan": {"aws:EpochTime": "4102444800"}"#, .no),
        (#""ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::*:user/*", "arn:aws:iam::*:role/*"]}"#, .yes),
    ])
    func whoIsKeptOut(condition: String, admitsAll: Truth) throws {
        let text = #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {\#(condition)}}}"#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .identity)
        #expect(policy.statements.first?.admitsEveryRequest() == admitsAll)
    }

    /// A resource's own policy speaks of services too.
    @Test func whoMayAskIsTheKindsToTell() throws {
        let text =
            #"{"Statement": {"Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:PrincipalIsAWSService": "false"}}}}"#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .resource)
        let statement = try #require(policy.statements.first)
        #expect(statement.admitsEveryRequest(of: .resource) == .no)
        #expect(statement.admitsEveryRequest(of: .serviceControl) == .yes)
    }

    @Test func whatWhoeverAsksCanMeetDoesNotCount() throws {
        let text =
            #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}"#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .identity)
        let statement = try #require(policy.statements.first)
        #expect(statement.admitsEveryRequest() == .no)
        #expect(statement.admitsEveryRequest { $0.key.name == "aws:securetransport" } == .yes)
    }
}
