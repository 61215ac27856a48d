import Documents
import PolicyLanguage
import Testing

@testable import Principals

@Suite struct ResourcePolicyTests {
    static func policy(_ resource: String) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"\#(resource)"}]}"#
    }

    static func text(_ resource: String) -> String { policy(resource).replacing("\"", with: "\\\"") }

    static func name(_ answer: ResourcePolicies.Answer) -> String {
        switch answer {
        case .policy(let policy): policy.arn ?? "?"
        case .none: "none"
        case .notGiven: "not given"
        case .unreadable: "unreadable"
        }
    }

    @Test(arguments: [
        ("arn:aws:s3:::data", "arn:aws:s3:::data"),
        ("arn:aws:s3:::data/a/b.txt", "arn:aws:s3:::data"),
        ("arn:aws:s3:::data/own", "arn:aws:s3:::data/own"),
        ("arn:aws:s3:::database/x", "not given"),
        ("arn:aws:s3:eu-west-1:111122223333:accesspoint/ap/object/k", "arn:aws:s3:eu-west-1:111122223333:accesspoint/ap"),
        ("arn:aws:lambda:eu-west-1:111122223333:function:cost", "arn:aws:lambda:eu-west-1:111122223333:function:cost"),
        // A function's policy says nothing of its aliases.
        ("arn:aws:lambda:eu-west-1:111122223333:function:cost:live", "not given"),
        ("arn:aws:dynamodb:eu-west-1:111122223333:table/t/index/i", "arn:aws:dynamodb:eu-west-1:111122223333:table/t"),
        ("arn:aws:dynamodb:eu-west-1:111122223333:table/t/stream/s", "not given"),
        ("arn:aws:sns:eu-west-1:111122223333:t:5f1c", "arn:aws:sns:eu-west-1:111122223333:t"),
        ("arn:aws:glue:eu-west-1:111122223333:table/d/t", "arn:aws:glue:eu-west-1:111122223333:catalog"),
        ("arn:aws:events:eu-west-1:111122223333:rule/bus/r", "arn:aws:events:eu-west-1:111122223333:event-bus/bus"),
        ("arn:aws:events:eu-west-1:111122223333:rule/r", "not given"),
        ("*", "not given"), ("", "not given"),
    ]) func findsThePolicyThatGoverns(resource: String, holder: String) throws {
        let arns = [
            "arn:aws:s3:::data", "arn:aws:s3:::data/own", "arn:aws:s3:eu-west-1:111122223333:accesspoint/ap",
            "arn:aws:lambda:eu-west-1:111122223333:function:cost", "arn:aws:dynamodb:eu-west-1:111122223333:table/t",
            "arn:aws:sns:eu-west-1:111122223333:t", "arn:aws:glue:eu-west-1:111122223333:catalog",
            "arn:aws:events:eu-west-1:111122223333:event-bus/bus",
        ]
        let map = "{" + arns.map { "\"\($0)\": \(Self.policy($0))" }.joined(separator: ",") + "}"
        let directory = try directory(("resource-policies.json", map))
        #expect(directory.gaps.isEmpty)
        #expect(Self.name(directory.resourcePolicies.policy(governing: ResourceName(resource))) == holder)
    }

    @Test func policiesOfEndpointsAreRead() throws {
        let document = Self.policy("*").replacing("\"", with: "\\\"")
        let directory = try directory(
            (
                "endpoints.json",
                #"""
                {"VpcEndpoints": [{"VpcEndpointId": "vpce-1", "PolicyDocument": "\#(document)"}, {"VpcEndpointId": "vpce-2"},
                 {"VpcEndpointId": "vpce-3", "PolicyDocument": "{"}]}
                """#
            ))
        #expect(directory.resourcePolicies.count == 0)
        func name(_ id: String) -> String { Self.name(directory.resourcePolicies.policy(ofEndpoint: id)) }
        #expect(["vpce-1", "vpce-2", "vpce-3", "vpce-4"].map(name) == ["vpce-1", "none", "unreadable", "not given"])
        #expect(directory.gaps.count == 1)
    }

    /// Each command's output, named as documented, with the resource that it speaks of.
    @Test(arguments: [
        ("get-bucket-policy-data.json", #"{"Policy": "\#(text("arn:aws-cn:s3:::data/*"))"}"#, "arn:aws-cn:s3:::data"),
        ("bucket.json", #"{"Policy": "\#(text("arn:aws:s3:::data/*"))"}"#, "arn:aws:s3:::data"),
        (
            "get-key-policy-1a2b-3c.json", #"{"Policy": "\#(text("*"))", "PolicyName": "default"}"#,
            "arn:aws:kms:eu-west-1:111122223333:key/1a2b-3c"
        ),
        (
            "q.json",
            #"{"Attributes": {"QueueArn": "arn:aws:sqs:eu-west-1:111122223333:q", "Policy": "\#(text("*"))"}}"#,
            "arn:aws:sqs:eu-west-1:111122223333:q"
        ),
        (
            "t.json", #"{"Attributes": {"TopicArn": "arn:aws:sns:eu-west-1:111122223333:t", "Policy": "\#(text("*"))"}}"#,
            "arn:aws:sns:eu-west-1:111122223333:t"
        ),
        (
            "get-policy-f.json",
            #"{"Policy": "\#(text("arn:aws:lambda:eu-west-1:111122223333:function:f:live"))", "RevisionId": "x"}"#,
            "arn:aws:lambda:eu-west-1:111122223333:function:f:live"
        ),
        (
            "s.json",
            #"{"ARN": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s-AbCdEf", "Name": "s", "ResourcePolicy": "\#(text("*"))"}"#,
            "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s-AbCdEf"
        ),
        ("map.json", #"{"arn:aws:s3:::data": "\#(text("*"))"}"#, "arn:aws:s3:::data"),
    ]) func readsEachCommand(name: String, text: String, arn: String) throws {
        let directory = try directory((name, text))
        #expect(directory.gaps.isEmpty)
        guard case .policy(let policy) = directory.resourcePolicies.policy(governing: ResourceName(arn)) else {
            Issue.record("no policy for \(arn)")
            return
        }
        #expect(policy.policy.statements.count == 1)
        #expect(policy.policy.kind == .resource)
        #expect(directory.resourcePolicies.count == 1)
    }

    @Test(arguments: [
        ("x.json", #"{"Policy": "\#(text("*"))", "PolicyName": "default"}"#, "this policy does not say whose it is"),
        ("x.json", #"{"Policy": "\#(text("arn:aws:s3:::*"))"}"#, "this policy does not say whose it is"),
        ("x.json", #"{"Attributes": {"Policy": "\#(text("*"))"}}"#, "this policy does not say whose it is"),
        (
            "x.json", #"{"arn:aws:s3:::data": {"Statement": [], "Statment": []}}"#,
            "the policy of `arn:aws:s3:::data` cannot be read: unknown element `Statment` in a policy"
        ),
    ]) func saysWhatIsWrong(name: String, text: String, reason: String) throws {
        let directory = try directory((name, text))
        #expect(directory.gaps.map(\.reason) == [reason])
    }

    @Test func twoThatDifferAreUnreadable() throws {
        let one = #"{"arn:aws:s3:::data": \#(Self.policy("*"))}"#
        let other = #"{"arn:aws:s3:::data": \#(Self.policy("arn:aws:s3:::data"))}"#
        #expect(try directory(("a.json", one), ("b.json", one)).gaps.isEmpty)
        let directory = try directory(("a.json", one), ("b.json", other))
        #expect(directory.gaps.map(\.reason) == ["the policy of `arn:aws:s3:::data` is given twice and differs"])
        #expect(Self.name(directory.resourcePolicies.policy(governing: ResourceName("arn:aws:s3:::data"))) == "unreadable")
    }

    @Test func noneIsNotTheSameAsNotGiven() throws {
        let directory = try directory(
            ("s.json", #"{"ARN": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:s-AbCdEf", "Name": "s"}"#))
        let secret = ResourceName("arn:aws:secretsmanager:eu-west-1:111122223333:secret:s-AbCdEf")
        #expect(Self.name(directory.resourcePolicies.policy(governing: secret)) == "none")
    }

    @Test func trustPoliciesComeFromTheAccount() throws {
        let bad = #"{"Statement": 5}"#
        let directory = try directory(
            ("a.json", Export.page(roles: [Export.role("r"), Export.role("bad", trust: bad)])),
            ("b.json", #"{"arn:aws:iam::444455556666:role/far": \#(Export.trust)}"#))
        func trust(_ role: String, _ account: String = "111122223333") -> ResourcePolicies.Answer {
            directory.trustPolicy(ofRole: "arn:aws:iam::\(account):role/\(role)")
        }
        #expect(Self.name(trust("r")) == "arn:aws:iam::111122223333:role/r")
        #expect(Self.name(trust("bad")) == "unreadable")
        #expect(Self.name(trust("absent")) == "none")
        #expect(Self.name(trust("far", "444455556666")) == "arn:aws:iam::444455556666:role/far")
        #expect(Self.name(trust("unknown", "444455556666")) == "not given")
        #expect(directory.gaps.map(\.reason).first?.hasPrefix("the trust policy of role `bad` cannot be read") == true)
    }
}
