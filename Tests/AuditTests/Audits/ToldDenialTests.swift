import Intake
import Testing
import TestSupport

@testable import Audit
@testable import Changes

/// How `timeline` tells a denial in AWS's words.
struct ToldDenialTests {
    private static let who = "arn:aws:iam::111122223333:user/ana"
    private static let role = "arn:aws:iam::111122223333:role/exec"

    private static let denials: [(String, String)] = [
        (
            "lambda:CreateFunction because no identity-based policy allows the lambda:CreateFunction action",
            "because no identity-based policy allows it"
        ),
        (
            "lambda:CreateFunction because no permissions boundary allows the lambda:CreateFunction action",
            "because no permissions boundary allows it"
        ),
        (
            "lambda:CreateFunction with an explicit deny in an identity-based policy",
            "by an explicit deny in an identity-based policy"
        ),
        // The operation needs more than its own action: what was refused is another one.
        (
            "iam:PassRole on resource: \(role) because no identity-based policy allows the iam:PassRole action",
            "`iam:PassRole` on `\(role)`, because no identity-based policy allows it"
        ),
        ("iam:PassRole on resource: \(role)", "`iam:PassRole` on `\(role)`, AccessDeniedException"),
        ("lambda:CreateFunction", "AccessDeniedException"),
    ]

    @Test(arguments: denials)
    func whyACallWasRefusedIsTold(_ message: String, _ reason: String) throws {
        let record =
            #"{"eventVersion":"1.11","userIdentity":{"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"\#(Self.who)","userName":"ana"},"#
            + #""eventTime":"2026-08-02T09:00:00Z","eventSource":"lambda.amazonaws.com","eventName":"CreateFunction20150331","#
            + #""awsRegion":"us-east-1","eventID":"e-1","recipientAccountId":"111122223333","eventType":"AwsApiCall","#
            + #""errorCode":"AccessDeniedException","#
            + #""errorMessage":"User: \#(Self.who) is not authorized to perform: \#(message)"}"#
        let folder = try Folder([("log.json", #"{"Records":[\#(record)]}"#)])
        let moments = StoryTeller(InputEvidence(reading: [folder.path])).story(StorySelection()).moments
        #expect(moments.map(\.what) == ["lambda:CreateFunction"])
        #expect(moments.map(\.reason) == [reason])
    }
}
