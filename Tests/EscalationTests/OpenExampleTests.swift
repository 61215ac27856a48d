import Authorization
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// What depends on several keys, on variables and on tags is decided by the solver: an example that allows, a proof of none, or a gap.
@Suite struct OpenExampleTests {
    private static let bucket = "arn:aws:s3:::b"

    private func holder(
        _ name: String, _ range: Range, _ action: String, on resource: String, _ context: [(key: String, value: String)] = []
    ) throws -> AccessHolder? {
        AccessSearch(try range.directory).holders(action: action, resource: resource, context: context).holders
            .first { $0.principal == Range.arn(name) }
    }

    /// Denied without a second factor, outside a region and without TLS: three keys, in three policies.
    @Test func threeDenialsInThreePolicies() throws {
        var range = Range()
        range.user(
            "x", Range.allow("s3:*"), Range.deny("s3:Delete*", if: #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#),
            Range.deny("*", if: #""StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}"#))
        range.others = [
            (
                "resource-policies.json",
                #"""
                {"arn:aws:s3:::b": {"Version": "2012-10-17", "Statement": [
                  {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"],
                   "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}}
                """#
            )
        ]
        let open = try #require(try holder("user/x", range, "s3:DeleteBucket", on: Self.bucket))
        #expect(!open.isCertain)
        let region = open.hangsOn.first { $0.key == "aws:RequestedRegion" }
        #expect(region?.value == "eu-west-1")
        #expect(open.hangsOn.contains { $0.key == "aws:SecureTransport" && $0.value == "true" })
        let known: [(key: String, value: String)] = [
            (key: "aws:MultiFactorAuthPresent", value: "true"), ("aws:RequestedRegion", "eu-west-1"),
            ("aws:SecureTransport", "true"),
        ]
        #expect(try holder("user/x", range, "s3:DeleteBucket", on: Self.bucket, known)?.isCertain == true)
        #expect(try holder("user/x", range, "s3:DeleteBucket", on: Self.bucket, [("aws:SecureTransport", "false")]) == nil)
    }

    /// A variable has the value that its principal has.
    @Test func aTagThatIsToBeOnesOwnName() throws {
        var range = Range()
        range.user("x", Range.allow("ec2:StopInstances", if: #""StringEquals": {"ec2:ResourceTag/Owner": "${aws:username}"}"#))
        let instance = "arn:aws:ec2:eu-west-1:\(Range.account):instance/i-1"
        let open = try #require(try holder("user/x", range, "ec2:StopInstances", on: instance))
        #expect(open.hangsOn == [Dependency.Setting(key: "ec2:ResourceTag/Owner", value: "x")])
    }

    /// Whose name the variable is, is not known: the resource has it in its place.
    @Test func aVariableInAResourceFitsTheResource() throws {
        var range = Range()
        let trust = Range.trust(#""AWS": "\#(Range.account)""#)
            .replacing(#""sts:AssumeRole""#, with: #"["sts:AssumeRole", "sts:TagSession"]"#)
        range.role("r", trust: trust, Range.allow("s3:GetObject", on: "arn:aws:s3:::b/${aws:PrincipalTag/team}/*"))
        let open = try #require(try holder("role/r", range, "s3:GetObject", on: "arn:aws:s3:::b/red/x/y"))
        #expect(open.hangsOn.map(\.value).contains("red") || open.hangsOn.map(\.value).contains("red/x"))
        #expect(try holder("role/r", range, "s3:GetObject", on: "arn:aws:s3:::other/red/x") == nil)
    }

    @Test func aTagOfTheRoleThatIsToBeTheCallersOwn() throws {
        var range = Range()
        range.user("x", Range.allow("sts:AssumeRole", if: #""StringEquals": {"iam:ResourceTag/p": "${aws:PrincipalTag/p}"}"#))
        range.role("admin", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("*"))
        range.users[0] = range.users[0].replacing("\"Path\": \"/\",", with: #""Path": "/", "Tags": [{"Key": "p", "Value": "1"}],"#)
        range.roles[0] = range.roles[0].replacing("\"Path\": \"/\",", with: #""Path": "/", "Tags": [{"Key": "p", "Value": "1"}],"#)
        #expect(try range.climbs("user/x") == ["sts-001:admin exact"])
        range.roles[0] = range.roles[0].replacing("\"Value\": \"1\"", with: "\"Value\": \"2\"")
        #expect(try range.climbs("user/x").isEmpty)
    }

    @Test func aSourceIdentityThatIsToBeOnesOwnName() throws {
        var range = Range()
        range.user(
            "x",
            Range.allow(
                "iam:PutUserPolicy", on: Range.arn("user/x"), if: #""StringEquals": {"aws:SourceIdentity": "${aws:username}"}"#))
        #expect(try range.climbs("user/x") == ["iam-007:x depends"])
    }

    @Test func threeTagsInOneConditionAndANegativeNumber() throws {
        var range = Range()
        let tags = ["a", "b", "c"].map { #""aws:RequestTag/\#($0)": ["1", "2"]"# }.joined(separator: ", ")
        range.user("x", Range.allow("iam:CreateUser", if: #""StringEquals": {\#(tags)}"#))
        range.user("y", Range.allow("s3:ListBucket", if: #""NumericLessThan": {"s3:max-keys": "-5"}"#))
        #expect(try holder("user/x", range, "iam:CreateUser", on: Range.arn("user/new"))?.hangsOn.count == 3)
        #expect(try holder("user/y", range, "s3:ListBucket", on: Self.bucket)?.hangsOn.first?.key == "s3:max-keys")
    }

    /// What no context allows is no.
    @Test func whatContradictsItselfIsNo() throws {
        var range = Range()
        range.user(
            "x", Range.allow("s3:DeleteBucket", if: #""StringEquals": {"aws:SourceIdentity": "1"}"#),
            Range.deny("s3:*", if: #""StringLike": {"aws:SourceIdentity": "?"}"#))
        #expect(try holder("user/x", range, "s3:DeleteBucket", on: Self.bucket) == nil)
    }
}
