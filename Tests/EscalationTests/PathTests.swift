import Authorization
import Documents
import PolicyLanguage
import Testing

@testable import Escalation

/// Several steps, several principals, and what the report says of them.
@Suite struct PathTests {
    private static let anyoneHere = Range.trust(#""AWS": "\#(Range.account)""#)

    @Test func aChainOfRolesIsFollowedToItsEnd() throws {
        var range = Range()
        range.user("x", Range.allow("sts:AssumeRole", on: Range.arn("role/one")))
        range.role("one", trust: Self.anyoneHere, Range.allow("sts:AssumeRole", on: Range.arn("role/two")))
        range.role("two", trust: Range.trust(#""AWS": "\#(Range.arn("role/one"))""#), Range.allow("*"))
        let report = try range.report(from: "user/x")
        let path = try #require(report.paths.first { $0.isAdministrator })
        #expect(path.steps.map(\.becomes) == [Range.arn("role/one"), Range.arn("role/two")])
        #expect(path.certainty == .exact)
        #expect(path.newAction != nil)
        let statement = try #require(path.steps[0].permissions[0].statements.first { $0.layer == .identity })
        #expect(statement.statement.location.file == "account.json")
    }

    @Test func aWeakerRoleIsNoEscalation() throws {
        var range = Range()
        range.user("x", Range.allow("iam:PassRole lambda:* s3:*"))
        range.role("weak", trust: Range.service("lambda"), Range.allow("s3:GetObject", on: "arn:aws:s3:::b/*"))
        #expect(try range.report(from: "user/x").paths.isEmpty)
    }

    @Test func aRoleOnOtherResourcesIsAGain() throws {
        var range = Range()
        range.user("x", Range.allow("iam:PassRole lambda:*") + ", " + Range.allow("s3:GetObject", on: "arn:aws:s3:::a/*"))
        range.role("reader", trust: Range.service("lambda"), Range.allow("s3:GetObject", on: "arn:aws:s3:::b/*"))
        let path = try #require(try range.report(from: "user/x").paths.first)
        #expect(!path.isAdministrator)
        #expect(path.newAction == nil)
    }

    @Test func theBoundaryOfAPassedRoleHolds() throws {
        var range = Range()
        range.policy("bound", Range.allow("s3:GetObject"))
        range.user("x", Range.allow("iam:PassRole lambda:*"))
        range.role("boxed", trust: Range.service("lambda"), Range.allow("*"), boundary: "bound")
        #expect(try range.climbs("user/x").isEmpty)
    }

    @Test func aWiderVersionOfAPolicyCounts() throws {
        var range = Range()
        range.policy("p", Range.allow("iam:SetDefaultPolicyVersion"), Range.allow("*"))
        range.user("x", attached: ["p"])
        #expect(try range.climbs("user/x") == ["older-version:x exact"])
    }

    @Test func aNewVersionTakesThePlaceOfADenial() throws {
        var range = Range()
        range.policy("p", Range.allow("iam:CreatePolicyVersion") + ", " + Range.deny("s3:* ec2:* lambda:* sts:* iam:P*"))
        range.user("x", attached: ["p"])
        #expect(try range.climbs("user/x") == ["iam-001:x exact"])
    }

    @Test func aGroupMayBeJoinedAndThenWritten() throws {
        var range = Range()
        range.group("g", Range.allow("s3:ListBucket"))
        range.user("x", Range.allow("iam:AddUserToGroup iam:AttachGroupPolicy", on: Range.arn("group/g")))
        #expect(try range.climbs("user/x") == ["iam-013>iam-010:x exact"])
    }

    @Test func aDenialThatCanBeDetachedDoesNotHold() throws {
        var range = Range()
        range.policy("no", Range.deny("iam:PutUserPolicy"))
        range.user("x", Range.allow("iam:DetachUserPolicy iam:PutUserPolicy"), attached: ["no"])
        #expect(try range.climbs("user/x") == ["no-deny-user>iam-007:x exact"])
    }

    @Test func aPassedRoleMayWidenWhoeverPassedIt() throws {
        var range = Range()
        range.user("x", Range.allow("iam:PassRole lambda:*"))
        range.role("writer", trust: Range.service("lambda"), Range.allow("iam:AttachUserPolicy", on: Range.arn("user/x")))
        #expect(try range.climbs("user/x") == ["lambda-001>held-user:x exact"])
    }

    @Test func whatIsNobodysIsNotWidened() throws {
        var range = Range()
        range.user("x", Range.allow("iam:AttachUserPolicy", on: Range.arn("user/y")))
        range.user("y", Range.allow("s3:GetObject"))
        #expect(try range.climbs("user/x").isEmpty)
    }

    @Test func rolesOfServicesAndIdentityCenterAreNotWritten() throws {
        var range = Range()
        range.user("x", Range.allow("iam:UpdateAssumeRolePolicy"))
        range.roles.append(
            """
            {"Path": "/aws-reserved/sso.amazonaws.com/", "RoleName": "AWSReservedSSO_A_1", "RoleId": "AROAS",
             "Arn": "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_A_1",
             "AssumeRolePolicyDocument": \(Range.service("ec2")),
             "RolePolicyList": [{"PolicyName": "p", "PolicyDocument": \(Range.document(Range.allow("*")))}]}
            """)
        #expect(try range.report(from: "user/x").paths.isEmpty)
    }

    @Test func theInventoryTellsWhichFunctionHasTheRole() throws {
        func function(_ name: String, _ role: String) -> String {
            let item = """
                {"accountId": "111122223333", "awsRegion": "eu-west-1", "resourceType": "AWS::Lambda::Function",
                 "arn": "arn:aws:lambda:eu-west-1:111122223333:function:\(name)",
                 "configuration": {"role": "\(Range.arn("role/\(role)"))"}}
                """
            return "\"" + item.replacing("\n", with: " ").replacing("\"", with: "\\\"") + "\""
        }
        var range = Range()
        range.administrators()
        range.role("plain", trust: Range.service("lambda"), Range.allow("s3:GetObject"))
        let resource = "arn:aws:lambda:*:*:function:mine"
        range.user("x", Range.allow("lambda:UpdateFunctionCode lambda:InvokeFunction", on: resource))
        #expect(try range.climbs("user/x") == ["lambda-004:lambda-admin inventory"])
        range.others = [
            (
                "config.json",
                #"{"Results": [\#(function("mine", "plain")), \#(function("other", "lambda-admin"))], "QueryInfo": {}}"#
            )
        ]
        #expect(try range.climbs("user/x").isEmpty)
        range.others = [("config.json", #"{"Results": [\#(function("mine", "lambda-admin"))], "QueryInfo": {}}"#)]
        #expect(try range.climbs("user/x") == ["lambda-004:lambda-admin exact"])
    }

    @Test func anAdministratorOfOneAccountIsNoneOfAnother() throws {
        var range = Range()
        range.user("x", Range.allow("*"))
        range.role(
            "there", trust: Range.trust(#""AWS": "\#(Range.account)""#), Range.allow("s3:*"), account: "444455556666")
        let report = try range.report(from: "user/x")
        #expect(report.administrators == [Range.arn("user/x")])
        #expect(report.paths.map(\.to) == ["arn:aws:iam::444455556666:role/there"])
    }

    @Test func whatIsLeftOutIsCounted() throws {
        var range = Range()
        range.user("x", Range.allow("sts:AssumeRole"))
        for number in 0..<5 { range.role("r\(number)", trust: Self.anyoneHere, Range.allow("s3:GetObject")) }
        let report = try range.report(from: "user/x", most: 2)
        #expect(report.paths.count == 2)
        #expect(report.omitted.map(\.count) == [3])
    }

    /// `ec2-005`: the group launches what the template says; who writes it passes no role. Not the profile that the template has now.
    @Test func aLaunchTemplateCanBeGivenAnotherProfile() throws {
        var range = Range()
        range.administrators()
        range.role("weak", trust: Range.service("ec2"), profile: true)
        range.user("x", Range.allow("ec2:CreateLaunchTemplateVersion ec2:ModifyLaunchTemplate"))
        let template =
            #"{\"accountId\":\"111122223333\",\"resourceType\":\"AWS::EC2::LaunchTemplate\","#
            + #"\"arn\":\"arn:aws:ec2:us-east-1:111122223333:launch-template/lt-1\",\"configuration\":"#
            + #"{\"LaunchTemplateData\":{\"IamInstanceProfile\":{\"Arn\":\"\#(Range.arn("instance-profile/weak"))\"}}}}"#
        range.others = [("config.json", #"{"Results": ["\#(template)"], "QueryInfo": {}}"#)]
        #expect(try range.climbs("user/x").contains("ec2-005:ec2-admin potential"))
    }

    /// Workers share what they find, also of principals that are made on the way; who finds it must not be seen.
    @Test(arguments: [2, 3, 8]) func theNumberOfWorkersDoesNotMatter(workers: Int) throws {
        var range = Range()
        range.administrators()
        for number in 0..<6 {
            range.role("r\(number)", trust: Self.anyoneHere, Range.allow("sts:AssumeRole", on: Range.arn("role/r\(number + 1)")))
        }
        range.role(
            "r6", trust: Self.anyoneHere,
            Range.allow("iam:CreateRole iam:AttachRolePolicy iam:CreateUser iam:PutUserPolicy iam:CreateAccessKey"))
        range.user("x", Range.allow("iam:PassRole lambda:* sts:AssumeRole"))
        range.user("y", Range.allow("iam:AttachUserPolicy", on: Range.arn("user/x")))
        func told(_ workers: Int) throws -> [String] {
            try Escalations(range.directory).report(most: nil, workers: workers).paths.map { path in
                let steps = path.steps.map { step in
                    "\(step.method) \(step.others) \(step.by) \(step.becomes) \(step.given ?? "") \(step.permissions.map(\.resource))"
                }
                return "\(path.from) \(path.to) \(path.isAdministrator) \(path.certainty) \(steps)"
            }
        }
        let alone = try told(1)
        #expect(alone.count == 8)
        #expect(try told(workers) == alone)
    }

    @Test func thePolicyThatIsMissingIsAGap() throws {
        var range = Range()
        range.user("x", attached: ["nowhere"])
        #expect(try !range.report().gaps.isEmpty)
    }

    @Test func theOrderOfTheInputDoesNotMatter() throws {
        var range = Range()
        range.administrators()
        range.user("x", Range.allow("iam:PassRole lambda:* sts:AssumeRole"))
        range.user("y", Range.allow("iam:CreateAccessKey"))
        func text(_ range: Range) throws -> [String] {
            try range.report().paths.map { "\($0.from) \($0.to) \($0.steps.map(\.method)) \($0.certainty)" }
        }
        let first = try text(range)
        range.users.reverse()
        range.roles.reverse()
        #expect(try text(range) == first)
        #expect(!first.isEmpty)
    }
}
