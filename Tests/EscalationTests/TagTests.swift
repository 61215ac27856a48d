import Authorization
import PolicyLanguage
import Principals
import Reach
import Testing

@testable import Escalation

/// Tags that a principal may write, its own and others', and what is open to them.
@Suite struct TagTests {
    private static let opensToOps = #""StringEquals": {"aws:PrincipalTag/team": "ops"}"#

    @Test func oneTagsOneselfAndTakesTheRoleThatIsOpenToTheTag() throws {
        var range = Range()
        range.user("dev", Range.allow("iam:TagUser", on: Range.arn("user/dev")), Range.allow("sts:AssumeRole"))
        range.role("boss", trust: Range.trust(#""AWS": "\#(Range.account)""#, if: Self.opensToOps), Range.allow("*"))
        #expect(try range.climbs("user/dev") == ["iam-tag-self>sts-001:boss exact"])
    }

    /// A condition that compares the caller's tag with the role's, a resource that is named by the caller's tag, and a limit that a tag lifts.
    @Test(arguments: [
        (Range.allow("sts:AssumeRole", if: #""StringEquals": {"aws:PrincipalTag/team": "${aws:ResourceTag/team}"}"#), ""),
        (Range.allow("sts:AssumeRole", if: #""StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}"#), ""),
        (Range.allow("sts:AssumeRole", on: Range.arn("role/${aws:PrincipalTag/team}")), ""),
        (Range.allow("sts:AssumeRole", on: Range.arn("role/b${aws:PrincipalTag/rest}s*")), ""),
        (Range.allow("sts:AssumeRole"), #""StringNotEquals": {"aws:PrincipalTag/team": "boss"}"#),
    ])
    func theTagIsWhateverOpens(statement: String, limit: String) throws {
        var range = Range()
        let deny = Range.deny(limit.isEmpty ? "ec2:*" : "sts:*", if: limit)
        range.user("dev", Range.allow("iam:TagUser", on: Range.arn("user/dev")), statement, deny)
        range.role("boss", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("*"), tags: ["team": "boss"])
        #expect(try range.climbs("user/dev") == ["iam-tag-self>sts-001:boss exact"])
    }

    @Test func whomNobodyLetsTagIsStopped() throws {
        var range = Range()
        range.user("dev", Range.allow("iam:TagUser", on: Range.arn("user/other")), Range.allow("sts:AssumeRole"))
        range.user(
            "limited", Range.allow("iam:TagUser", if: #""StringEquals": {"aws:RequestTag/team": "dev"}"#),
            Range.allow("sts:AssumeRole"))
        range.role("boss", trust: Range.trust(#""AWS": "\#(Range.account)""#, if: Self.opensToOps), Range.allow("*"))
        #expect(try range.climbs("user/dev").isEmpty)
        #expect(try range.climbs("user/limited").isEmpty)
    }

    @Test func oneTagsAnotherAndTakesHimOver() throws {
        var range = Range()
        range.user(
            "dev", Range.allow("iam:TagUser"),
            Range.allow("iam:CreateAccessKey", if: #""StringEquals": {"aws:ResourceTag/team": "dev"}"#))
        range.user("boss", Range.allow("*"))
        #expect(try range.climbs("user/dev") == ["iam-002:boss exact"])
        let step = try #require(try range.report(from: "user/dev").paths.first { $0.isAdministrator }?.steps.first)
        #expect(step.permissions.map(\.action) == ["iam:TagUser", "iam:CreateAccessKey"])
        let who = AccessSearch(try range.directory).holders(action: "ec2:RunInstances", resource: nil).holders
        #expect(who.contains { $0.principal == Range.arn("user/dev") && $0.isCertain && $0.chain.count == 1 })
    }

    /// Tags of a bucket count where that was switched on, under both names, and never for its objects.
    @Test(arguments: [
        ("Enabled", "aws:ResourceTag/Dept", "s3:ListBucket", Verdict.allowed),
        ("Enabled", "s3:BucketTag/Dept", "s3:ListBucket", .allowed),
        ("Enabled", "aws:ResourceTag/Team", "s3:ListBucket", .implicitlyDenied),
        ("Disabled", "aws:ResourceTag/Dept", "s3:ListBucket", .implicitlyDenied),
        ("Disabled", "s3:BucketTag/Dept", "s3:ListBucket", .implicitlyDenied),
        ("Enabled", "aws:ResourceTag/Dept", "s3:GetObject", .implicitlyDenied),
        ("", "aws:ResourceTag/Dept", "s3:ListBucket", .depends), ("", "s3:BucketTag/Dept", "s3:ListBucket", .depends),
    ])
    func tagsOfABucketCountWhereThatIsSwitchedOn(status: String, key: String, action: String, expected: Verdict) throws {
        var range = Range()
        range.user("x", Range.allow("s3:*", if: #""StringEquals": {"\#(key)": "Finance"}"#))
        let tags = #"[{"ResourceARN": "arn:aws:s3:::b", "Tags": [{"Key": "Dept", "Value": "Finance"}]}]"#
        range.others = [
            ("get-resources.json", #"{"ResourceTagMappingList": \#(tags)}"#),
            ("resource-policies.json", #"{"arn:aws:s3:::b": null}"#),
        ]
        if !status.isEmpty { range.others.append(("get-bucket-abac-b.json", #"{"AbacStatus": {"Status": "\#(status)"}}"#)) }
        let resource = "arn:aws:s3:::b" + (action == "s3:GetObject" ? "/k" : "")
        let question = Question(principal: Range.arn("user/x"), action: action, resource: resource, context: [])
        let answer = try DirectoryAuthorizer(try range.directory, closed: false).answer(
            question, action: action, resource: resource)
        #expect(answer.verdict == expected)
    }

    /// Whoever can make himself administrator ends there.
    @Test func oneWayToAdministratorSaysItAll() throws {
        var range = Range()
        range.administrators()
        range.user("x", Range.allow("iam:* sts:*"))
        for number in 0..<5 { range.user("other\(number)", Range.allow("s3:GetObject")) }
        #expect(try range.report(from: "user/x").paths.isEmpty == false)
        #expect(try range.report(from: "user/x").paths.count == 1)
    }

    @Test func whomTrustPoliciesAdmitFromOutsideBegins() throws {
        var range = Range()
        range.role("vendor", trust: Range.trust(#""AWS": "999988887777""#), Range.allow("sts:AssumeRole"))
        range.role("admin", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("*"))
        range.role("deploy", trust: Range.service("lambda"), Range.allow("s3:GetObject"))
        let paths = try range.report().paths
        let outside = try #require(paths.first { $0.from == "arn:aws:iam::999988887777:root" })
        #expect(outside.isAdministrator && outside.steps.map(\.becomes) == [Range.arn("role/vendor"), Range.arn("role/admin")])
        #expect(!paths.contains { $0.from == "lambda.amazonaws.com" })
        let who = AccessSearch(try range.directory).holders(action: "s3:GetObject", resource: "arn:aws:s3:::b/x").holders
        #expect(who.contains { $0.principal == "lambda.amazonaws.com" && $0.chain.map(\.becomes) == [Range.arn("role/deploy")] })
        #expect(who.contains { $0.principal == "arn:aws:iam::999988887777:root" && $0.chain.count == 2 })
    }

    /// "For certain" only where nothing is missing.
    @Test func aPolicyThatIsMissingMakesAChainUncertain() throws {
        var range = Range()
        range.user("x", Range.allow("sts:AssumeRole"), attached: ["lost"])
        range.role("r", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("s3:DeleteBucket"))
        let who = AccessSearch(try range.directory).holders(action: "s3:DeleteBucket", resource: "arn:aws:s3:::b").holders
        #expect(who.first { $0.principal == Range.arn("role/r") }?.isCertain == true)
        #expect(who.first { $0.principal == Range.arn("user/x") }?.isCertain == false)
    }

    @Test func withoutAResourceThePartsAreTold() throws {
        var range = Range()
        range.user("x", Range.allow("s3:GetObject", on: "arn:aws:s3:::reports/*"))
        range.user("y", Range.allow("s3:PutObject"))
        let report = AccessSearch(try range.directory).holders(action: "s3:GetObject", resource: nil)
        #expect(report.holders.first { $0.principal == Range.arn("user/x") }?.resources == ["arn:aws:s3:::reports/*"])
        #expect(!report.holders.contains { $0.principal == Range.arn("user/y") })
    }

    @Test func aBucketIsNotItsObjects() throws {
        var range = Range()
        range.user("x", Range.allow("s3:GetObject", on: "arn:aws:s3:::papers/*"))
        let report = AccessSearch(try range.directory).holders(action: "s3:GetObject", resource: "arn:aws:s3:::papers")
        #expect(report.notes.first?.contains("acts on objects") == true)
        #expect(report.holders.contains { $0.principal == Range.arn("user/x") && $0.isCertain })
    }
}
