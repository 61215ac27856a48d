import Documents
import Testing

@Suite struct CompareCommandTests {
    private static func bucket(_ principal: String, _ condition: String = "{}") -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Sid": "Read", "Effect": "Allow", "Principal": \#(principal), "#
            + #""Action": "s3:GetObject", "Resource": "arn:aws:s3:::prices/*", "Condition": \#(condition)}]}"#
    }

    private func write(_ texts: [String: String]) throws -> String {
        let directory = try Tool.scratch()
        for (name, text) in texts { try Files.write(Array(text.utf8), to: "\(directory)/\(name)") }
        return directory
    }

    @Test func theSampleShowsWhatIsNew() throws {
        let result = try Tool.run("compare", "samples/compare/old.json", "samples/compare/new.json")
        #expect(result.code == 1)
        #expect(result.out.contains("samples/compare/new.json:4:9: statement 1 `DeployPricing` grants `lambda:Update*`"))
        let same = try Tool.run("compare", "samples/compare/new.json", "samples/compare/new.json")
        #expect(same.code == 0)
        #expect(same.out.hasPrefix("no new access:"))
    }

    @Test func yamlStandardInputAndKinds() throws {
        let yaml =
            "Version: '2012-10-17'\nStatement:\n  - Effect: Allow\n    Principal: {AWS: '111122223333'}\n    Action: s3:Get*\n    Resource: '*'\n"
        let directory = try write(["bucket.yaml": yaml, "narrow.json": Self.bucket(#"{"AWS": "111122223333"}"#)])
        #expect(try Tool.run("compare", "\(directory)/bucket.yaml", "\(directory)/narrow.json").code == 0)
        #expect(try Tool.run("compare", "-", "\(directory)/bucket.yaml", input: yaml).code == 0)
        let wider = try Tool.run("compare", "\(directory)/narrow.json", "-", input: Self.bucket(#""*""#))
        #expect(wider.code == 1)
        #expect(wider.out.contains("<stdin>:1:"))
        #expect(wider.out.contains("anybody, unsigned"))
        #expect(try Tool.run("compare", "-", "-", input: yaml).code == 2)
        let wrong = try Tool.run("compare", "\(directory)/narrow.json", "\(directory)/narrow.json", "--kind", "identity")
        #expect(wrong.code == 2)
        #expect(wrong.error.contains("says nothing of principals"))
        #expect(try Tool.run("compare", "\(directory)/narrow.json", "\(directory)/narrow.json", "--kind", "nonsense").code == 2)
    }

    /// `check` and `compare --public` take a day, and say the same of it.
    @Test(arguments: [("2028-12-31", true), ("2029-01-02", false)]) func aDayDecidesWhatIsPublic(day: String, isPublic: Bool) throws
    {
        let until = #"{"DateLessThan": {"aws:CurrentTime": "2029-01-01T00:00:00Z"}}"#
        let directory = try write(["bucket-policy.json": Self.bucket(#""*""#, until)])
        let compared = try Tool.run("compare", "--public", "\(directory)/bucket-policy.json", "--today", day)
        #expect(compared.code == (isPublic ? 1 : 0), "\(compared.out)\(compared.error)")
        let checked = try Tool.run("check", "\(directory)/bucket-policy.json", "--today", day)
        #expect(checked.out.contains("[public-access]") == isPublic, "\(checked.out)")
        #expect(try Tool.run("compare", "--public", "\(directory)/bucket-policy.json", "--today", "soon").code == 2)
    }

    @Test func forbiddenAccessAndPublicAccess() throws {
        let directory = try write([
            "open.json": Self.bucket(#""*""#),
            "org.json": Self.bucket(#""*""#, #"{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#),
            "other.json": Self.bucket(#"{"AWS": "444455556666"}"#),
            "forbidden.json": #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*"}]}"#,
            "harmless.json": #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Delete*"}]}"#,
        ])
        func code(_ arguments: String...) throws -> Int32 {
            switch arguments.count {
            case 2: try Tool.run("compare", arguments[0], "\(directory)/\(arguments[1])").code
            case 3: try Tool.run("compare", arguments[0], "\(directory)/\(arguments[1])", "\(directory)/\(arguments[2])").code
            default: try Tool.run("compare", arguments[0], "\(directory)/\(arguments[1])", arguments[2], arguments[3]).code
            }
        }
        #expect(try code("--must-not-grant", "forbidden.json", "open.json") == 1)
        #expect(try code("--must-not-grant", "harmless.json", "open.json") == 0)
        #expect(try code("--public", "open.json") == 1)
        #expect(try code("--public", "org.json") == 0)
        #expect(try code("--public", "other.json") == 0)
        #expect(try code("--public", "other.json", "--account", "111122223333") == 1)
        #expect(try code("--public", "other.json", "--account", "444455556666") == 0)
        #expect(try code("--public", "org.json", "--organization", "o-a1b2c3d4e5") == 0)
        #expect(try code("--public", "org.json", "--organization", "o-zzzzzzzzzz") == 1)
        #expect(try Tool.run("compare", "--public", "samples/compare/new.json").code == 2)
        #expect(try Tool.run("compare", "samples/compare/new.json").code == 2)
    }

    @Test func aPrincipalUnderTwoInputs() throws {
        func account(_ actions: String, _ boundary: String = "") -> String {
            #"""
            {"UserDetailList": [], "GroupDetailList": [], "Policies": [], "RoleDetailList": [{"Path": "/", "RoleName": "deploy",
             "RoleId": "AROAEXAMPLEDEPLOY1234", "Arn": "arn:aws:iam::111122223333:role/deploy", "CreateDate": "2025-01-01T00:00:00Z",
             "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}, "AttachedManagedPolicies": [], "Tags": [],
             "InstanceProfileList": [], "RolePolicyList": [{"PolicyName": "work", "PolicyDocument": {"Version": "2012-10-17",
             "Statement": [{"Effect": "Allow", "Action": [\#(actions)], "Resource": "*"}]}}]}]}
            """#
        }
        let directory = try write([
            "before.json": account(#""sqs:*""#), "after.json": account(#""sqs:Send*", "sns:Publish""#),
            "forbidden.json": #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sns:*"}]}"#,
        ])
        let role = "arn:aws:iam::111122223333:role/deploy"
        let gained = try Tool.run("compare", "\(directory)/before.json", "\(directory)/after.json", "--principal", role)
        #expect(gained.code == 1)
        #expect(gained.out.contains("after.json:5:"))
        #expect(gained.out.contains("statement 1 of work grants `sns:Publish` on `*`"))
        #expect(gained.out.contains("stopped by the identity policy"))
        #expect(try Tool.run("compare", "\(directory)/after.json", "\(directory)/after.json", "--principal", role).code == 0)
        let forbidden = "\(directory)/forbidden.json"
        #expect(try Tool.run("compare", "--must-not-grant", forbidden, "\(directory)/before.json", "--principal", role).code == 0)
        #expect(try Tool.run("compare", "--must-not-grant", forbidden, "\(directory)/after.json", "--principal", role).code == 1)
        #expect(try Tool.run("compare", "\(directory)/after.json", "\(directory)/after.json", "--principal", "nobody").code == 2)
    }
}
