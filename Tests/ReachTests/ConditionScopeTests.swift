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
    ])
    func whoIsKeptOut(condition: String, admitsAll: Truth) throws {
        let text = #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {\#(condition)}}}"#
        let policy = try Policy(JSONDocument.parse(text, name: "p").root, kind: .identity)
        #expect(policy.statements.first?.admitsEveryRequest() == admitsAll)
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
