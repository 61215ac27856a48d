import Documents
import Testing

@Suite struct ExplainCommandTests {
    private static let session = "arn:aws-cn:sts::111122223333:assumed-role/CostPlatformEngineer/wei.zhang@example.com"
    private static let function = "arn:aws-cn:lambda:cn-north-1:111122223333:function:no-such-function"
    private static let input = "samples/cost-calculation-outage"

    @Test func anAllowanceNamesTheStatementThatGrants() throws {
        let stack = "arn:aws-cn:cloudformation:cn-north-1:111122223333:stack/any/1"
        let result = try Tool.run(
            "explain", "--principal", Self.session, "--action", "cloudformation:DeleteStack", "--resource", stack, Self.input)
        #expect(result.code == 0, "\(result.error)")
        #expect(result.out.hasPrefix("allowed\n"))
        #expect(
            result.out.contains("`StacksAndEnvironments`  samples/cost-calculation-outage/authorization-details-111122223333.json:")
        )
        #expect(!result.out.contains("\u{1B}"), "no colour without a terminal")
    }

    @Test func aGuardrailIsNamedWhereItStops() throws {
        let stack = "arn:aws-cn:cloudformation:cn-north-1:111122223333:stack/platform-network/1"
        let result = try Tool.run(
            "explain", "--principal", Self.session, "--action", "cloudformation:DeleteStack", "--resource", stack, Self.input)
        #expect(result.out.hasPrefix("explicitly denied\n"))
        #expect(result.out.contains("`ProtectPlatformStacks`"))
    }

    /// What an action needs besides is told of any resource too: other actions, and the same one on other kinds.
    @Test(arguments: [
        ("ec2:RunInstances", ["`ec2:RunInstances` on `arn:", ":image/"]),
        ("lambda:InvokeFunctionUrl", ["`lambda:InvokeFunction` on"]),
        ("lambda:CreateFunction", ["`iam:PassRole` on"]),
    ])
    func whatAnActionNeedsIsToldOfAnyResource(action: String, expected: [String]) throws {
        let result = try Tool.run("explain", "--principal", Self.session, "--action", action, Self.input)
        #expect(result.out.contains("needs besides") || result.out.contains("It may need"), "\(result.out)")
        for text in expected { #expect(result.out.contains(text), "\(result.out)") }
        // `ec2:CreateTags` has some 90 kinds of resource, told as one.
        #expect(result.out.split(separator: "\n").count < 40, "\(result.out)")
    }

    /// What a policy that the input lacks could turn around depends on it, in words and for programs.
    @Test func anOpenVerdictNamesThePolicyThatIsMissing() throws {
        let question = [
            "explain", "--principal", Self.session, "--action", "secretsmanager:GetSecretValue", "--resource",
            "arn:aws-cn:secretsmanager:cn-north-1:111122223333:secret:x", Self.input,
        ]
        let text = try Tool.spawn([try Tool.binary()] + question, in: Tool.root)
        #expect(text.code == 2 && text.out.hasPrefix("depends\n"), "\(text.out)")
        #expect(text.out.contains("The verdict depends on the resource's policy"))
        let json = try Tool.spawn([try Tool.binary()] + question + ["--format", "json"], in: Tool.root)
        let root = try JSONDocument.parse(json.out, name: "out").root
        let dependency = try #require(root["answers"].map { Array($0.elements) }?.first?["dependsOn"])
        #expect(dependency["missing"]?.elements.map { $0.string } == ["the resource's policy"])
    }

    @Test func anOpenVerdictNamesTheKeyAndTheValuesThatSettleIt() throws {
        let result = try Tool.run(
            "explain", "--principal", Self.session, "--action", "s3:DeleteBucket", "--resource",
            "arn:aws-cn:s3:::billing-artifacts-cn",
            "--format", "json", Self.input)
        #expect(result.code == 0, "\(result.error)")
        let root = try JSONDocument.parse(result.out, name: "out").root
        let answer = try #require(root["answers"].map { Array($0.elements) }?.first)
        #expect(answer["verdict"]?.string == "Depends")
        let dependency = try #require(answer["dependsOn"])
        #expect(dependency["keys"]?.elements.map { $0.string } == ["aws:RequestedRegion", "aws:SecureTransport"])
        let allowing = try #require(dependency["allowing"]).elements.map { [$0["key"]?.string, $0["value"]?.string] }
        #expect(allowing == [["aws:RequestedRegion", "cn-north-1"], ["aws:SecureTransport", "true"]])
        let known = try Tool.run(
            "explain", "--principal", Self.session, "--action", "s3:DeleteBucket", "--resource",
            "arn:aws-cn:s3:::billing-artifacts-cn",
            "--context", "aws:RequestedRegion=cn-north-1", "--context", "aws:SecureTransport=true", Self.input)
        #expect(known.out.hasPrefix("allowed\n"))
    }

    /// The role's own policy covers `price-*`; the session policy in the AssumeRole event of that morning, one function.
    @Test func atAMomentTheSessionHasThePoliciesThatTheLogShows() throws {
        let session = "arn:aws:sts::123456789012:assumed-role/agent-deploy/agent-CHG-311"
        func explain(_ function: String) throws -> Tool.Result {
            try Tool.run(
                "explain", "--principal", session, "--action", "lambda:UpdateFunctionCode", "--resource",
                "arn:aws:lambda:eu-west-1:123456789012:function:\(function)", "--at", "2026-03-04T10:10:00Z",
                "samples/right-sized-change")
        }
        #expect(try explain("price-quote").out.hasPrefix("allowed\n"))
        let other = try explain("price-list")
        #expect(other.out.hasPrefix("implicitly denied\n"))
        #expect(other.out.contains("session policy  silent  ← stopped here"))
        #expect(other.error.contains("session as of GetFunctionConfiguration20150331v2"))
    }

    @Test func wildcardsAskWhichPart() throws {
        let result = try Tool.run(
            "explain", "--principal", Self.session, "--action", "cloudformation:D*Stack", "--resource", "*", Self.input)
        #expect(result.out.contains("allowed: "))
        #expect(result.out.contains("explicitly denied: "))
        #expect(result.out.contains("cloudformation:DeleteStack"))
        #expect(result.code == 2, "only the inventory was asked, and that is said")
    }

    @Test func aPrincipalThatTheInputDoesNotHoldDepends() throws {
        let result = try Tool.run(
            "explain", "--principal", "arn:aws-cn:iam::999988887777:user/x", "--action", "sts:AssumeRole", "--resource", "*",
            Self.input)
        #expect(result.code == 2)
        #expect(result.out.contains("give `aws iam get-account-authorization-details` of account 999988887777"))
    }

    /// What does not exist is refused, with the nearest thing that does.
    @Test(arguments: [
        (["explain", "--principal", "CostPlatformEnginer", "--action", "s3:GetObject"], "role/engineering/CostPlatformEngineer"),
        (["explain", "--principal", "CostPlatformEngineer", "--action", "s3:GetObjct"], "did you mean `s3:GetObject`?"),
        (["explain", "--principal", "CostPlatformEngineer", "--action", "s3"], "did you mean `s3:*`?"),
        (["explain", "--principal", "CostPlatformEngineer", "--action", "s3:GetObject", "--resource", "bucket"], "is not an ARN"),
        (["who", "--action", "s3:GetObjct"], "did you mean `s3:GetObject`?"), (["reach", "nosuch"], "has no principal `nosuch`"),
        (["escalate", "--principal", "nosuch"], "has no principal `nosuch`"),
    ]) func aNameThatDoesNotExistIsRefused(call: [String], expected: String) throws {
        let result = try Tool.spawn([Tool.binary()] + call + [Self.input], in: Tool.root)
        #expect(result.code == 2)
        #expect(result.error.contains(expected), "\(result.error)")
        #expect(result.out.isEmpty)
    }

    @Test func thePrincipalMayStandBeforeThePathsByItsName() throws {
        let result = try Tool.run(
            "explain", "CostPlatformEngineer", "--action", "lambda:InvokeFunctionUrl", "--resource", Self.function, Self.input)
        #expect(result.out.contains("arn:aws-cn:iam::111122223333:role/engineering/CostPlatformEngineer"), "\(result.error)")
        #expect(result.out.contains("The request needs besides\n  `lambda:InvokeFunction` on"), "\(result.out)")
    }

    @Test(arguments: [["--context", "x"], ["--at", "yesterday"], ["--format", "xml"]])
    func aWrongCallExitsWithTwo(extra: [String]) throws {
        let result = try Tool.run("explain", "--principal", "*", "--action", "s3:GetObject", extra[0], extra[1], Self.input)
        #expect(result.code == 2)
        #expect(result.error.hasPrefix("Error: "))
    }
}
