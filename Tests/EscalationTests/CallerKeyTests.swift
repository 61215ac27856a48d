import Authorization
import Documents
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// Condition keys that follow from who the caller is.
@Suite struct CallerKeyTests {
    private static let key = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

    /// The policy that AWS gives the keys of its services: everybody of the account, through one service.
    private static func keyPolicy(_ account: String) -> String {
        let condition = #""StringEquals": {"kms:CallerAccount": "\#(account)", "kms:ViaService": "ssm.eu-west-1.amazonaws.com"}"#
        return Range.document(
            #"{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt", "Resource": "*", "Condition": {\#(condition)}}"#
        )
    }

    private func answer(_ principal: String, _ action: String, _ resource: String, _ context: [(String, String)], _ range: Range)
        throws
        -> Answer
    {
        let question = Question(
            principal: principal, action: action, resource: resource, context: context.map { (key: $0.0, value: $0.1) })
        return try DirectoryAuthorizer(try range.directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
    }

    @Test(arguments: [("111122223333", Verdict.allowed), ("999988887777", .implicitlyDenied)])
    func theAccountThatCallsKMSIsTheCallers(_ account: String, _ expected: Verdict) throws {
        var range = Range()
        range.user("x")
        range.others = [("resource-policies.json", #"{"\#(Self.key)": \#(Self.keyPolicy(account))}"#)]
        let via = [("kms:ViaService", "ssm.eu-west-1.amazonaws.com")]
        #expect(try answer(Range.arn("user/x"), "kms:Decrypt", Self.key, via, range).verdict == expected)
        let open = try answer(Range.arn("user/x"), "kms:Decrypt", Self.key, [], range)
        #expect(open.verdict == (expected == .allowed ? .depends : .implicitlyDenied))
        #expect(open.dependency?.keys.contains("kms:CallerAccount") != true)
    }

    /// Requests to other services do not have the key.
    @Test func otherServicesDoNotTellIt() throws {
        var range = Range()
        range.user("x", Range.allow("s3:ListAllMyBuckets", if: #""StringEquals": {"kms:CallerAccount": "111122223333"}"#))
        #expect(try answer(Range.arn("user/x"), "s3:ListAllMyBuckets", "*", [], range).verdict == .implicitlyDenied)
    }

    private static func trust(_ actions: String) -> String {
        Range.document(
            #"{"Effect": "Allow", "Principal": {"AWS": "\#(Range.account)"}, "Action": [\#(actions)]}"#)
    }

    /// Session tags and source identities come only into roles whose trust policy lets them be passed.
    @Test(arguments: [
        (#""sts:AssumeRole""#, Verdict.implicitlyDenied, Verdict.implicitlyDenied),
        (#""sts:AssumeRole", "sts:TagSession""#, .depends, .implicitlyDenied),
        (#""sts:AssumeRole", "sts:SetSourceIdentity""#, .implicitlyDenied, .depends),
        (#""sts:*""#, .depends, .depends),
    ])
    func sessionsHaveTheTagsThatTheTrustPolicyLetsIn(actions: String, tag: Verdict, identity: Verdict) throws {
        var range = Range()
        range.role(
            "r", trust: Self.trust(actions),
            Range.allow("ec2:StopInstances", if: #""StringEquals": {"aws:PrincipalTag/team": "a"}"#),
            Range.allow("ec2:StartInstances", if: #""StringEquals": {"aws:SourceIdentity": "ana"}"#))
        let session = "arn:aws:sts::111122223333:assumed-role/r/s"
        let instance = "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"
        #expect(try answer(session, "ec2:StopInstances", instance, [], range).verdict == tag)
        #expect(try answer(session, "ec2:StartInstances", instance, [], range).verdict == identity)
        // What is given wins.
        #expect(try answer(session, "ec2:StopInstances", instance, [("aws:PrincipalTag/team", "a")], range).verdict == .allowed)
    }
}

/// Requests that come to a bucket through an access point.
@Suite struct AccessPointTests {
    private static let point = "arn:aws:s3:eu-west-1:111122223333:accesspoint/ap"

    /// The bucket behind must allow it too, and which that is no ARN tells; a denial stands, and so does what is about the point itself.
    @Test(arguments: [
        ("x", "s3:GetObject", "/object/k", Verdict.depends), ("x", "s3:ListBucket", "", .depends),
        ("x", "s3:GetAccessPoint", "", .allowed), ("denied", "s3:GetObject", "/object/k", .explicitlyDenied),
    ])
    func bothMustAllow(name: String, action: String, suffix: String, expected: Verdict) throws {
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        range.user(
            "denied", Range.allow("s3:*"),
            Range.deny("s3:GetObject", if: #""StringLike": {"s3:DataAccessPointArn": "*:accesspoint/ap"}"#))
        range.others = [("resource-policies.json", #"{"\#(Self.point)": null}"#)]
        let question = Question(principal: Range.arn("user/\(name)"), action: action, resource: Self.point + suffix)
        let directory = try range.directory
        let answer = try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
        #expect(answer.verdict == expected)
        #expect(answer.gaps.contains { $0.reason.contains("the bucket behind") } == (action != "s3:GetAccessPoint"))
        let holders = AccessSearch(directory).holders(action: action, resource: Self.point + suffix).holders
        #expect(holders.first { $0.principal == Range.arn("user/x") }?.isCertain == (expected == .allowed))
    }
}

/// Requests that come through a VPC endpoint.
@Suite struct EndpointTests {
    private static let object = "arn:aws:s3:::b/k"

    /// A user of everything; a bucket that lets requests in only through an endpoint; and the endpoint, which lets reads through.
    private func world() throws -> Directory {
        var range = Range()
        range.user("x", Range.allow("*"))
        let only = #""StringNotEqualsIfExists": {"aws:SourceVpce": "vpce-1"}"#
        let bucket = Range.document(
            #"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::b/*", "Condition": {\#(only)}}"#)
        let endpoint = Range.document(#"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}"#)
        let text = endpoint.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
        range.others = [
            ("resource-policies.json", #"{"arn:aws:s3:::b": \#(bucket)}"#),
            (
                "describe-vpc-endpoints.json",
                #"{"VpcEndpoints": [{"VpcEndpointId": "vpce-1", "VpcEndpointType": "Gateway", "PolicyDocument": "\#(text)"}]}"#
            ),
        ]
        return try range.directory
    }

    /// What the endpoint's policy does not let pass is denied through it, in `explain` and in `who`, and is no example of what is allowed.
    @Test(arguments: [("s3:GetObject", Verdict.allowed, Verdict.depends), ("s3:PutObject", .implicitlyDenied, .implicitlyDenied)])
    func thePolicyOfTheEndpointCounts(action: String, through: Verdict, open: Verdict) throws {
        let directory = try world()
        let engine = DirectoryAuthorizer(directory, closed: false)
        for (context, expected) in [([(key: "aws:SourceVpce", value: "vpce-1")], through), ([], open)] {
            let question = Question(principal: Range.arn("user/x"), action: action, resource: Self.object, context: context)
            let answer = try engine.answer(question, action: action, resource: Self.object)
            #expect(answer.verdict == expected)
            let report = AccessSearch(directory).holders(action: action, resource: Self.object, context: context)
            let holder = report.holders.first { $0.principal == question.principal }
            #expect((holder != nil) == (expected != .implicitlyDenied))
            #expect(holder.map(\.isCertain) ?? true == (expected != .depends))
        }
    }

    /// Where the request tells its VPC, it comes through the VPC's endpoint for the service.
    @Test(arguments: [
        ("vpc-1", "s3:GetObject", Verdict.allowed, ""), ("vpc-1", "s3:PutObject", .implicitlyDenied, ""),
        ("vpc-1", "sqs:SendMessage", .depends, "the policy of the endpoint of `vpc-1` for `sqs` is not in the input"),
        ("vpc-2", "s3:GetObject", .depends, "which of the endpoints `vpce-2` and `vpce-3` the request comes through is not told"),
        ("vpc-3", "s3:GetObject", .depends, "the policy of the endpoint of `vpc-3` for `s3` is not in the input"),
    ])
    func theEndpointOfAVPCCounts(vpc: String, action: String, expected: Verdict, gap: String) throws {
        var range = Range()
        range.user("x", Range.allow("*"))
        let endpoint = Range.document(#"{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}"#)
        let places = [("vpce-1", "vpc-1", "s3"), ("vpce-2", "vpc-2", "s3"), ("vpce-3", "vpc-2", "s3"), ("vpce-4", "vpc-1", "sns")]
        let list = places.map { id, vpc, service in
            #"{"VpcEndpointId": "\#(id)", "VpcId": "\#(vpc)", "ServiceName": "com.amazonaws.eu-west-1.\#(service)", "PolicyDocument": \#(endpoint)}"#
        }
        range.others = [("describe-vpc-endpoints.json", #"{"VpcEndpoints": [\#(list.joined(separator: ", "))]}"#)]
        let resource = action.hasPrefix("sqs") ? "arn:aws:sqs:eu-west-1:\(Range.account):q" : "arn:aws:s3:::b/k"
        let context = [(key: "aws:SourceVpc", value: vpc)]
        let question = Question(principal: Range.arn("user/x"), action: action, resource: resource, context: context)
        let answer = try DirectoryAuthorizer(try range.directory, closed: false).answer(
            question, action: action, resource: resource)
        #expect(answer.verdict == expected)
        #expect(answer.gaps.map(\.reason).filter { $0.contains("endpoint") } == (gap.isEmpty ? [] : [gap]))
    }

    /// A step that must come through an endpoint is none where the endpoint's policy stops it; that no other step is held to an endpoint
    /// is said.
    @Test(arguments: [("iam:*", true), ("s3:*", false)])
    func aStepThroughAnEndpointAsksItsPolicy(passes: String, isFound: Bool) throws {
        var range = Range()
        range.user("x", Range.allow("iam:PutUserPolicy", if: #""StringEquals": {"aws:SourceVpce": "vpce-1"}"#))
        let endpoint = Range.document(#"{"Effect": "Allow", "Principal": "*", "Action": "\#(passes)", "Resource": "*"}"#)
        let text = endpoint.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
        range.others = [
            (
                "describe-vpc-endpoints.json",
                #"{"VpcEndpoints": [{"VpcEndpointId": "vpce-1", "VpcEndpointType": "Interface", "PolicyDocument": "\#(text)"}]}"#
            )
        ]
        let report = try range.report(from: "user/x")
        #expect(report.paths.isEmpty != isFound)
        #expect(report.assumptions.contains { $0.reason.contains("vpce-1") })
    }
}
