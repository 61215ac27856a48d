import Authorization
import Documents
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// Whom nothing that is given allows something, and the policy of the resource could, which is not in the input: `explain` says `depends`
/// of each, `who` tells them together.
@Suite struct MissingPolicyTests {
    private static let (queue, far) = ("arn:aws:sqs:eu-west-1:111122223333:q", "999988887777")

    private func world(_ policies: String?) throws -> Directory {
        var range = Range()
        range.user("may", Range.allow("sqs:*"))
        range.user("none", Range.allow("s3:*"))
        range.user("denied", Range.allow("s3:*"), Range.deny("sqs:*"))
        range.role("r", trust: Range.trust(#""Service": "ec2.amazonaws.com""#), Range.allow("s3:*"))
        var other = Range()
        other.user("far", Range.allow("s3:*"))
        other.user("farther", Range.allow("sqs:*"))
        range.others = [("far.json", other.text.replacing(Range.account, with: Self.far))]
        if let policies { range.others.append(("resource-policies.json", policies)) }
        return try range.directory
    }

    private func answer(_ principal: String, _ directory: Directory) throws -> Answer {
        let question = Question(principal: principal, action: "sqs:SendMessage", resource: Self.queue)
        return try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
    }

    private static let another = #"{"arn:aws:sqs:eu-west-1:111122223333:other": null}"#

    /// A policy among others that is missing is a gap; where no policy of any resource was given that is an assumption.
    @Test(arguments: [(nil, false), (another, true)] as [(String?, Bool)])
    func whoTellsThemTogether(policies: String?, isGap: Bool) throws {
        let directory = try world(policies)
        let report = AccessSearch(directory).holders(action: "sqs:SendMessage", resource: Self.queue)
        #expect(report.possible.map(\.account) == [Range.account])
        #expect(report.possible.first?.resource == Self.queue)
        #expect(report.possible.first?.principals == [Range.arn("role/r"), Range.arn("user/none")])
        #expect(report.gaps.contains { $0.reason.contains("is not in the input") } == isGap)
        #expect(report.assumptions.contains(Directory.missingResourcePolicies) == !isGap)
        let far = "arn:aws:iam::\(Self.far):user/"
        #expect(
            report.holders.filter { !$0.principal.hasSuffix(":root") }.map(\.principal) == [Range.arn("user/may"), far + "farther"])
        for name in [Range.arn("role/r"), Range.arn("user/none"), far + "farther"] {
            let answer = try answer(name, directory)
            #expect(answer.verdict == .depends)
            #expect(answer.missing == ["the resource's policy"])
            #expect(answer.gaps.isEmpty == !isGap)
        }
        // An account's own side must allow what is another's.
        #expect(try answer(far + "far", directory).verdict == .implicitlyDenied)
        #expect(try answer(Range.arn("user/denied"), directory).verdict == .explicitlyDenied)
    }

    /// What is known to have no policy, and what cannot have one, lets in nobody more.
    @Test func aKnownPolicyLeavesNothingOpen() throws {
        let directory = try world(#"{"\#(Self.queue)": null}"#)
        #expect(AccessSearch(directory).holders(action: "sqs:SendMessage", resource: Self.queue).possible.isEmpty)
        #expect(try answer(Range.arn("user/none"), directory).verdict == .implicitlyDenied)
        let instance = "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"
        #expect(AccessSearch(directory).holders(action: "ec2:StopInstances", resource: instance).possible.isEmpty)
    }

    @Test func onlyThoseAskedAboutAreTold() throws {
        let report = AccessSearch(try world(nil)).holders(action: "sqs:SendMessage", resource: Self.queue)
        #expect(report.keeping { $0 == Range.arn("user/none") }.possible.map(\.principals) == [[Range.arn("user/none")]])
        #expect(report.keeping { $0 == Range.arn("user/may") }.possible.isEmpty)
    }

    /// A key whose policy is not given may leave it to identity policies, whichever key is asked about.
    @Test func aKeyWhosePolicyIsMissingLeavesItOpen() throws {
        var range = Range()
        range.user("x", Range.allow("kms:Decrypt", on: "arn:aws:kms:*:*:key/a*"))
        range.user("none", Range.allow("sqs:*"))
        let directory = try range.directory
        let engine = DirectoryAuthorizer(directory, closed: false)
        let key = "arn:aws:kms:eu-west-1:\(Range.account):key/a1"
        for resource in [key, nil] {
            let holders = AccessSearch(directory).holders(action: "kms:Decrypt", resource: resource).holders
            #expect(holders.first { $0.principal == Range.arn("user/x") }?.isCertain == false)
            #expect(!holders.contains { $0.principal == Range.arn("user/none") })
        }
        let question = Question(principal: Range.arn("user/x"), action: "kms:Decrypt", resource: "*")
        let parts = try engine.partsOfAnyResource(question).answers
        #expect(parts.map(\.resource) == ["arn:aws:kms:*:*:key/a*"])
        #expect(parts.first?.verdict == .depends && parts.first?.missing == ["the resource's policy"])
        #expect(try engine.answer(question, action: "kms:Decrypt", resource: key).verdict == .depends)
    }

    /// A question without a resource is one of any, said in parts, as `who` says it.
    @Test(
        arguments: [
            ("user/parts", ["arn:aws:sqs:*:*:a-*": Verdict.allowed, "arn:aws:sqs:*:*:b": .depends]),
            ("user/every", ["*": .allowed]), ("user/none", ["*": .implicitlyDenied]),
        ] as [(String, [String: Verdict])])
    func explainOfAnyResourceIsSaidInParts(name: String, expected: [String: Verdict]) throws {
        var range = Range()
        range.user(
            "parts", Range.allow("sqs:SendMessage", on: "arn:aws:sqs:*:*:a-*"),
            Range.allow("sqs:SendMessage", on: "arn:aws:sqs:*:*:b", if: #""Bool": {"aws:SecureTransport": "true"}"#))
        range.user("every", Range.allow("sqs:*"))
        range.user("none", Range.allow("s3:*"))
        let directory = try range.directory
        let question = Question(principal: Range.arn(name), action: "sqs:SendMessage", resource: "*")
        #expect(question.isOfAnyResource)
        let parts = try DirectoryAuthorizer(directory, closed: false).partsOfAnyResource(question).answers
        #expect(Dictionary(parts.map { ($0.resource, $0.verdict) }) { one, _ in one } == expected)
        let holder = AccessSearch(directory).holders(action: "sqs:SendMessage", resource: nil).holders
            .first { $0.principal == Range.arn(name) }
        #expect((holder != nil) == expected.values.contains { $0 != .implicitlyDenied })
        #expect(!Question(principal: Range.arn(name), action: "sqs:ListQueues", resource: "*").isOfAnyResource)
    }
}
