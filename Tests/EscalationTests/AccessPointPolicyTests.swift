import Authorization
import Documents
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// Requests through an access point of which the input has the bucket: the policies of both count.
@Suite struct AccessPointPolicyTests {
    private static let far = "999988887777"
    private static let point = "arn:aws:s3:eu-west-1:111122223333:accesspoint/ap"
    private static let object = "\(point)/object/k"

    private static func statement(_ principal: String, _ resource: String, _ condition: String = "", effect: String = "Allow")
        -> String
    {
        #"{"Effect": "\#(effect)", "Principal": \#(principal), "Action": "s3:*", "Resource": \#(resource), "Condition": {\#(condition)}}"#
    }

    private static let delegation = statement(
        #""*""#, #"["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#, #""StringEquals": {"s3:DataAccessPointAccount": "111122223333"}"#)
    private static let own = statement(#"{"AWS": "\#(far)"}"#, #"["\#(point)", "\#(point)/object/*"]"#)

    private struct Case: Sendable {
        let title: String
        var bucket: [String] = [AccessPointPolicyTests.delegation]
        var policy: [String] = [AccessPointPolicyTests.own]
        var more = ""
        var expected: [String: Verdict]
    }

    private static let cases = [
        Case(title: "the bucket leaves it to the point", expected: ["own": .allowed, "far": .allowed, "weak": .implicitlyDenied]),
        Case(
            title: "the bucket lets nobody in", bucket: [],
            expected: ["own": .allowed, "far": .implicitlyDenied, "weak": .implicitlyDenied]),
        Case(
            title: "the point's policy lets in one of the account, and the bucket nobody", bucket: [],
            policy: [statement(#"{"AWS": "arn:aws:iam::111122223333:user/weak"}"#, #"["\#(point)/object/*"]"#)],
            expected: ["own": .allowed, "weak": .implicitlyDenied]),
        Case(
            title: "the point's policy lets in one of the account, and the bucket leaves it to the point",
            policy: [statement(#"{"AWS": "arn:aws:iam::111122223333:user/weak"}"#, #"["\#(point)/object/*"]"#)],
            expected: ["weak": .allowed, "far": .implicitlyDenied]),
        Case(
            title: "the bucket leaves it to another account's points",
            bucket: [delegation.replacing("111122223333", with: "444455556666")],
            expected: ["own": .allowed, "far": .implicitlyDenied]),
        Case(
            title: "the bucket lets in some",
            bucket: [statement(#""*""#, #""arn:aws:s3:::b/*""#, #""IpAddress": {"aws:SourceIp": "192.0.2.0/24"}"#)],
            expected: ["own": .allowed, "far": .depends]),
        Case(
            title: "the bucket denies what the point allows",
            bucket: [delegation, statement(#""*""#, #""arn:aws:s3:::b/k""#, effect: "Deny")],
            expected: ["own": .explicitlyDenied, "far": .explicitlyDenied]),
        Case(
            title: "the bucket denies other objects",
            bucket: [delegation, statement(#""*""#, #""arn:aws:s3:::b/x*""#, effect: "Deny")],
            expected: ["own": .allowed, "far": .allowed]),
        Case(
            title: "the bucket denies what comes by no point",
            bucket: [
                delegation,
                statement(
                    #""*""#, #""arn:aws:s3:::b/*""#, #""StringNotEquals": {"s3:DataAccessPointAccount": "111122223333"}"#,
                    effect: "Deny"),
            ], expected: ["own": .allowed, "far": .allowed]),
        Case(
            title: "the point answers in one network only",
            more: #", "NetworkOrigin": "VPC", "VpcConfiguration": {"VpcId": "vpc-1"}"#,
            expected: ["own": .depends, "far": .depends]),
        Case(
            title: "the point's own Block Public Access cuts a public policy",
            policy: [statement(#""*""#, #"["\#(point)/object/*"]"#)],
            more: #", "PublicAccessBlockConfiguration": {"RestrictPublicBuckets": true}"#,
            expected: ["own": .allowed, "far": .explicitlyDenied]),
        Case(
            title: "without it a public policy lets everybody in", policy: [statement(#""*""#, #"["\#(point)/object/*"]"#)],
            expected: ["own": .allowed, "far": .allowed]),
    ]

    @Test(arguments: cases.indices)
    func bothPoliciesCount(number: Int) throws {
        let given = Self.cases[number]
        var other = Range()
        other.user("far", Range.allow("s3:*"))
        var range = Range()
        range.user("own", Range.allow("s3:*"))
        range.user("weak", Range.allow("sqs:*"))
        let network = given.more.contains("NetworkOrigin") ? "" : #", "NetworkOrigin": "Internet""#
        let bucket = given.bucket.isEmpty ? "null" : Range.document(given.bucket.joined(separator: ","))
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            (
                "resource-policies.json",
                #"{"\#(Self.point)": \#(Range.document(given.policy.joined(separator: ","))), "arn:aws:s3:::b": \#(bucket)}"#
            ),
            (
                "get-access-point.json",
                #"{"Name": "ap", "Bucket": "b", "BucketAccountId": "111122223333", "AccessPointArn": "\#(Self.point)"\#(network)\#(given.more)}"#
            ),
        ]
        let directory = try range.directory
        #expect(directory.gaps == [])
        for (name, verdict) in given.expected {
            let arn = name == "far" ? "arn:aws:iam::\(Self.far):user/far" : Range.arn("user/\(name)")
            let question = Question(principal: arn, action: "s3:GetObject", resource: Self.object)
            let answer = try DirectoryAuthorizer(directory, closed: false).answer(
                question, action: question.action, resource: question.resource)
            #expect(answer.verdict == verdict, "\(given.title): \(name)")
            let holders = AccessSearch(directory).holders(action: "s3:GetObject", resource: Self.object).holders
            let holder = holders.first { $0.principal == arn }
            #expect(
                holder.map(\.isCertain) == (verdict == .allowed ? true : verdict == .depends ? false : nil),
                "\(given.title): \(name)")
        }
    }
}

/// What a share lets in where the text of its permission is given.
@Suite struct SharePermissionTests {
    private static let (subnet, far) = ("arn:aws:ec2:eu-west-1:111122223333:subnet/s", "999988887777")
    private static let share = "arn:aws:ram:eu-west-1:111122223333:resource-share/1"
    private static let permission = "arn:aws:ram::aws:permission/AWSRAMDefaultPermissionSubnet"

    @Test(arguments: [
        ("ec2:CreateNetworkInterface", "ec2:Subnet", "", Verdict.allowed),
        ("ec2:DeleteSubnet", "ec2:Subnet", "", .implicitlyDenied),
        (
            "ec2:CreateNetworkInterface", "ec2:Subnet", #", "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#,
            .depends
        ),
        // The text for another type of resource says nothing of this one.
        ("ec2:CreateNetworkInterface", "ec2:TransitGateway", "", .depends),
    ])
    func thePermissionLimitsTheShare(action: String, type: String, condition: String, verdict: Verdict) throws {
        var other = Range()
        other.user("may", Range.allow("ec2:*"))
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        let text = #"{"Effect": "Allow", "Action": ["ec2:CreateNetworkInterface", "ec2:RunInstances"]\#(condition)}"#
        let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            ("resources.json", #"{"resources": [{"arn": "\#(Self.subnet)", "resourceShareArn": "\#(Self.share)"}]}"#),
            (
                "principals.json",
                #"{"principals": [{"id": "\#(Self.far)", "resourceShareArn": "\#(Self.share)", "external": false}]}"#
            ),
            (
                "list-permission-associations.json",
                #"{"permissions": [{"arn": "\#(Self.permission)", "resourceShareArn": "\#(Self.share)", "status": "ASSOCIATED"}]}"#
            ),
            (
                "get-permission.json",
                #"{"permission": {"arn": "\#(Self.permission)", "resourceType": "\#(type)", "permission": "\#(quoted)"}}"#
            ),
        ]
        let directory = try range.directory
        #expect(directory.gaps == [])
        let question = Question(principal: "arn:aws:iam::\(Self.far):user/may", action: action, resource: Self.subnet)
        let answer = try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
        #expect(answer.verdict == verdict)
        let holder = AccessSearch(directory).holders(action: action, resource: Self.subnet).holders
            .first { $0.principal == question.principal }
        #expect(holder.map(\.isCertain) == (verdict == .allowed ? true : verdict == .depends ? false : nil))
    }
}

/// Canonical user ids of which the owner of some bucket's list tells the account.
@Suite struct CanonicalUserTests {
    private static let far = "999988887777"

    @Test(arguments: [("abc", Verdict.allowed), ("def", .depends)])
    func theOwnerOfAListTellsTheAccount(owner: String, verdict: Verdict) throws {
        var other = Range()
        other.user("far", Range.allow("s3:*"))
        var range = Range()
        range.user("x", Range.allow("s3:*"))
        let bucket = Range.document(
            #"{"Effect": "Allow", "Principal": {"CanonicalUser": "abc"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#
        )
        range.others = [
            ("far.json", other.text.replacing(Range.account, with: Self.far)),
            ("resource-policies.json", #"{"arn:aws:s3:::b": \#(bucket)}"#),
            (
                "resources.json",
                #"{"configurationItems": [{"version": "1.3", "resourceType": "AWS::S3::Bucket", "resourceId": "theirs", "ARN": "arn:aws:s3:::theirs", "awsAccountId": "\#(Self.far)", "awsRegion": "eu-west-1", "configurationItemStatus": "OK"}, {"version": "1.3", "resourceType": "AWS::S3::Bucket", "resourceId": "b", "ARN": "arn:aws:s3:::b", "awsAccountId": "111122223333", "awsRegion": "eu-west-1", "configurationItemStatus": "OK"}]}"#
            ),
            ("get-bucket-acl-theirs.json", #"{"Owner": {"ID": "\#(owner)"}, "Grants": []}"#),
        ]
        let directory = try range.directory
        let question = Question(
            principal: "arn:aws:iam::\(Self.far):user/far", action: "s3:GetObject", resource: "arn:aws:s3:::b/k")
        let answer = try DirectoryAuthorizer(directory, closed: false).answer(
            question, action: question.action, resource: question.resource)
        #expect(answer.verdict == verdict)
    }
}
