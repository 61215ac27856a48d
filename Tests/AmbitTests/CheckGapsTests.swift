import Documents
import Testing

/// What `ambit check` could not check, and how a project lives with it; several reports at once.
@Suite struct CheckGapsTests {
    /// A template whose policy is elsewhere, and one that gives too much.
    private static let open =
        #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"A": {"Type": "AWS::IAM::ManagedPolicy", "Properties": "#
        + #"{"PolicyDocument": {"Ref": "P"}}}}}"#
    private static let placeholder =
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "#
        + #""Resource": "arn:aws:s3:::<bucket>/*"}]}"#

    private func check(_ files: [String: String], _ arguments: String...) throws -> Tool.Result {
        try run(files, arguments) { $0 }
    }

    private func run<Value>(_ files: [String: String], _ arguments: [String], _ then: (Tool.Result, String) throws -> Value)
        throws -> Value
    {
        let root = try Tool.scratch()
        defer { Tool.remove(root) }
        try Files.makeDirectory("\(root)/.git")
        try Files.write(Array("ref: refs/heads/main\n".utf8), to: "\(root)/.git/HEAD")
        for (name, text) in files { try Files.write(Array(text.utf8), to: "\(root)/\(name)") }
        return try then(try Tool.spawn([try Tool.binary(), "check", "."] + arguments, in: root), root)
    }

    private func run(_ files: [String: String], _ arguments: [String], _ then: (Tool.Result) -> Tool.Result) throws -> Tool.Result {
        try run(files, arguments) { result, _ in then(result) }
    }

    /// A key that stands twice is told as what it is, and hides nothing that stands elsewhere: of both the last is checked.
    @Test(arguments: [
        (
            "t.yaml",
            "Resources:\n  F: {Type: X, Properties: {A: 1, A: 2}}\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyDocument: "
                + "{Version: \"2012-10-17\", Statement: [{Effect: Allow, Action: \"*\", Resource: \"*\"}]}\n", "t.yaml:2:35"
        ),
        (
            "p.json",
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Effect": "Allow", "Action": "*", "Resource": "*"}]}"#,
            "p.json:1:60"
        ),
    ]) func aDoubledKeyHidesNothingElse(name: String, text: String, place: String) throws {
        let result = try check([name: text])
        #expect(result.code == 2 && result.out.contains("error[invalid-json]: duplicate key"), "\(result.out)\(result.error)")
        #expect(result.out.contains("warning[full-access]"), "\(result.out)")
        #expect(result.out.contains("which one counts is not known, the last was checked\n  --> \(place)\n"), "\(result.out)")
    }

    @Test(
        arguments: [
            ([], 2), (["--gaps-as", "warning"], 1), (["--gaps-as", "warning", "--fail-on", "error"], 0),
            (["--gaps-as", "error", "--fail-on", "high"], 1), (["--fail-on", "never"], 2),
            (["--gaps-as", "error", "--fail-on", "never"], 0), (["--gaps-as", "note"], 64),
        ] as [([String], Int32)])
    func gapsCountAsTheCallSays(arguments: [String], code: Int32) throws {
        let result = try run(["t.json": Self.open], arguments) { $0 }
        #expect(result.code == code || code == 64 && result.code != 0 && !result.error.isEmpty, "\(result.out)\(result.error)")
        if arguments.starts(with: ["--gaps-as"]), code != 64 {
            #expect(result.out.contains("[gap]"), "\(result.out)")
        }
    }

    @Test func aGapIsSuppressedWithAReason() throws {
        let suppressed = "suppressions: [{rule: gap, file: t.json, reason: given by the pipeline, owner: platform}]\n"
        let result = try check(["t.json": Self.open, ".ambit.yml": suppressed], "--format", "json")
        #expect(result.code == 0, "\(result.out)\(result.error)")
        let report = try JSONDocument.parse(result.out, name: "report").root
        #expect(report["gaps"]?.elements.isEmpty == true)
        #expect(report["suppressed"]?.elements.compactMap { $0["finding"]?["rule"]?.string } == ["gap"])
    }

    @Test func aProjectSaysWhatGapsCountAs() throws {
        let result = try check(["t.json": Self.open, ".ambit.yml": "thresholds: {gaps-as: warning, fail-on: error}\n"])
        #expect(result.code == 0, "\(result.out)\(result.error)")
    }

    @Test func aBaselineKnowsGaps() throws {
        try run(["t.json": Self.open], ["--write-baseline", "known.json"]) { first, root in
            // What was not read is a gap as long as no baseline knows it.
            #expect(first.code == 2, "\(first.error)")
            let again = try Tool.spawn([try Tool.binary(), "check", ".", "--baseline", "known.json"], in: root)
            #expect(again.code == 0, "\(again.out)\(again.error)")
        }
    }

    @Test func placeholdersOfADeclaredFormAreNoFinding() throws {
        let plain = try check(["p.json": Self.placeholder])
        #expect(plain.out.contains("placeholder") && plain.code == 0, "\(plain.out)")
        let declared = try check(["p.json": Self.placeholder, ".ambit.yml": "placeholders: ['<*>']\n"])
        #expect(declared.out.contains("nothing found"), "\(declared.out)")
    }

    /// An entry that is there twice covers nothing but itself.
    @Test func anEntryThatIsThereTwiceIsToldSo() throws {
        let policy = #"""
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObject"],
             "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/x"]}]}
            """#
        let found = try check(["p.json": policy]).out
        for text in [
            "`s3:GetObject` is listed twice", "`arn:aws:s3:::b/*` is listed twice", "`arn:aws:s3:::b/*` covers `arn:aws:s3:::b/x`",
        ] {
            #expect(found.contains(text), "\(found)")
        }
    }

    @Test func severalReportsAreWrittenAtOnce() throws {
        let policy = Self.placeholder.replacing("<bucket>", with: "b").replacing("s3:GetObject", with: "s3:GetObjct")
        let arguments = ["--format", "github", "--output", "sarif=a.sarif", "--output", "json=a.json"]
        try run(["p.json": policy], arguments) { result, root in
            #expect(result.code == 1 && result.out.hasPrefix("::error "), "\(result.out)\(result.error)")
            func read(_ file: String) throws -> String { String(decoding: try Files.read("\(root)/\(file)"), as: UTF8.self) }
            let (sarif, json) = (try read("a.sarif"), try read("a.json"))
            #expect(sarif.contains("\"version\": \"2.1.0\"") || sarif.contains("\"version\":\"2.1.0\""))
            #expect(json.contains("ambit-check-report"))
        }
        let unclear = try check(["p.json": policy], "-o", "a", "-o", "b")
        #expect(unclear.error.contains("each says its format"))
        // A slip of the hand is no name of a file.
        let mistyped = try check(["p.json": policy], "-o", "sarrif=x.json")
        #expect(mistyped.code == 2 && mistyped.error.contains("did you mean `sarif=x.json`?"), "\(mistyped.error)")
    }

    @Test func aCommentSuppressesWhereItStands() throws {
        let policy = """
            Version: "2012-10-17"
            Statement:
              # ambit: ignore full-access the break-glass role
              - Effect: Allow
                Action: "*"
                Resource: "*"
              - Effect: Allow
                Action: s3:GetObjct # ambit: ignore unknown-action new in this region
                Resource: arn:aws:s3:::b/*

            """
        let result = try check(["p.yaml": policy], "--format", "json")
        let report = try JSONDocument.parse(result.out, name: "report").root
        let suppressed = report["suppressed"]?.elements.compactMap { $0["finding"]?["rule"]?.string } ?? []
        #expect(Set(suppressed) == ["full-access", "unknown-action"], "\(result.out)")
        #expect(report["suppressed"]?.elements.first { _ in true }?["reason"]?.string == "the break-glass role")
        let idle = try check(["p.yaml": policy.replacing("full-access", with: "public-access")])
        #expect(idle.out.contains("[unused-suppression]") && idle.out.contains("[full-access]"), "\(idle.out)")
    }

    @Test(arguments: [("//", ""), ("/*", " */"), ("#", ""), ("/*\n *", "\n */"), ("/*\n", "\n\n*/"), ("/* sent\n  *", " */")])
    func anyCommentOfTerraformDoes(before: String, after: String) throws {
        let comment = "\(before) ambit: ignore whole-service the topics of the team\(after)"
        let policy = #"jsonencode({Version = "2012-10-17", Statement = [{Effect = "Allow", Action = "sns:*", Resource = "*"}]})"#
        let code = "\(comment)\nresource \"aws_iam_policy\" \"p\" {\n  policy = \(policy)\n}\n"
        let result = try check(["main.tf": code], "--format", "json")
        let report = try JSONDocument.parse(result.out, name: "report").root
        let suppressed = report["suppressed"]?.elements.compactMap { $0["reason"]?.string } ?? []
        #expect(suppressed == ["the topics of the team"], "\(result.out)")
    }

    @Test func metadataOfAResourceSuppresses() throws {
        let template = """
            Resources:
              Site:
                Type: AWS::S3::BucketPolicy
                Metadata:
                  ambit:
                    ignore:
                      - {rule: public-access, reason: the home page}
                Properties:
                  Bucket: b
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement: {Effect: Allow, Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*"}

            """
        #expect(try check(["t.yaml": template]).code == 0)
        #expect(try check(["t.yaml": template.replacing("reason: the home page", with: "note: x")]).code == 1)
    }

    @Test func oneWideningIsOneFinding() throws {
        let root = try Tool.scratch()
        defer { Tool.remove(root) }
        func policy(_ actions: String) -> [UInt8] {
            Array(#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": \#(actions), "Resource": "*"}]}"#.utf8)
        }
        try Files.makeDirectory("\(root)/before")
        try Files.write(policy(#"["s3:ListAllMyBuckets"]"#), to: "\(root)/before/p.json")
        try Files.write(
            policy(#"["s3:ListAllMyBuckets", "s3:*", "sqs:*", "iam:CreateAccessKey", "dynamodb:DeleteTable"]"#),
            to: "\(root)/p.json")
        let result = try Tool.spawn(
            [
                try Tool.binary(), "check", "p.json", "--base", "before", "--format", "json", "--select",
                "new-*,whole-*,*-access,*-exposure",
            ],
            in: root)
        let findings = try JSONDocument.parse(result.out, name: "report").root["findings"]?.elements.map { $0 } ?? []
        #expect(findings.map { $0["rule"]?.string } == ["new-access"], "\(result.out)")
        let related = findings.first?["related"]?.elements.compactMap { $0["message"]?.string } ?? []
        #expect(related.contains { $0.hasPrefix("whole-service: ") }, "\(related)")
        #expect(related.contains { $0.hasPrefix("destructive-access: ") }, "\(related)")
    }

    /// What a new statement adds up to with an old one stands at the old one.
    @Test func aWayThatANewStatementOpensIsItsConsequence() throws {
        let root = try Tool.scratch()
        defer { Tool.remove(root) }
        let old = #"{"Effect": "Allow", "Action": ["lambda:CreateFunction", "lambda:InvokeFunction"], "Resource": "*"}"#
        let new = #"{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}"#
        func policy(_ statements: String) -> [UInt8] { Array(#"{"Version": "2012-10-17", "Statement": [\#(statements)]}"#.utf8) }
        try Files.makeDirectory("\(root)/before")
        try Files.write(policy(old), to: "\(root)/before/p.json")
        try Files.write(policy(old + ", " + new), to: "\(root)/p.json")
        let result = try Tool.spawn([try Tool.binary(), "check", "p.json", "--base", "before", "--format", "json"], in: root)
        let findings = try JSONDocument.parse(result.out, name: "report").root["findings"]?.elements.map { $0 } ?? []
        #expect(!findings.contains { $0["rule"]?.string == "privilege-escalation" }, "\(result.out)")
        let access = findings.first { $0["rule"]?.string == "new-access" }
        let related = access?["related"]?.elements.compactMap { $0["message"]?.string } ?? []
        #expect(related.contains { $0.hasPrefix("privilege-escalation: ") }, "\(related)")
    }

    @Test func aPolicyThatIsNewlyAttachedIsOneFinding() throws {
        let root = try Tool.scratch()
        defer { Tool.remove(root) }
        func template(_ policies: String...) -> [UInt8] {
            let arns = policies.map { "\"arn:aws:iam::aws:policy/\($0)\"" }.joined(separator: ", ")
            let group = #"{"Type": "AWS::IAM::Group", "Properties": {"ManagedPolicyArns": [\#(arns)]}}"#
            return Array(#"{"Resources": {"G": \#(group)}}"#.utf8)
        }
        try Files.makeDirectory("\(root)/before")
        try Files.write(template("ReadOnlyAccess"), to: "\(root)/before/t.json")
        try Files.write(template("ReadOnlyAccess", "AdministratorAccess", "AmazonS3FullAccess"), to: "\(root)/t.json")
        let result = try Tool.spawn([try Tool.binary(), "check", "t.json", "--base", "before", "--format", "json"], in: root)
        let findings = try JSONDocument.parse(result.out, name: "report").root["findings"]?.elements.map { $0 } ?? []
        let new = findings.filter { $0["rule"]?.string == "new-access" }
        #expect(new.count == 2, "\(result.out)")
        #expect(!findings.contains { ["administrator-attached", "whole-service"].contains($0["rule"]?.string) }, "\(result.out)")
        let related = new.flatMap { $0["related"]?.elements.compactMap { $0["message"]?.string } ?? [] }
        #expect(related.contains { $0.hasPrefix("administrator-attached: ") }, "\(related)")
        #expect(related.contains { $0.hasPrefix("whole-service: ") }, "\(related)")
    }
}
