import Documents
import PolicyLanguage
import Templates
import Testing
import TestSupport
@testable import Checks
@testable import Lint

@testable import Audit

/// What is mechanical is fixed in the author's layout, and only where access is proved to stay as it is.
@Suite struct FixTests {
    private func fixed(_ text: String, _ name: String = "p.json") throws -> FileFixer.FixedFile {
        let folder = try Folder()
        try folder.write(name, text)
        let path = "\(folder.path)/\(name)"
        let (outcomes, _) = FileFixer(checker: FileChecker()).fix(PolicyFiles([path]).entries)
        let source = SourceText(name: path, bytes: Array(text.utf8))
        return outcomes.first ?? FileFixer.FixedFile(old: source, bytes: source.bytes)
    }

    private func text(_ text: String, _ name: String = "p.json") throws -> String {
        String(decoding: try fixed(text, name).bytes, as: UTF8.self)
    }

    private static func allow(_ members: String) -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", \#(members)}]}"#
    }

    /// `IfExists` stands once for all keys of its block: where one of them may be absent it stays.
    @Test func anOperatorThatAKeyNeedsStays() throws {
        let block = #""aws:ViaAWSService": "false", "aws:PrincipalIsAWSService": "false""#
        let mixed = Self.allow(#""Action": "s3:GetObject", "Resource": "*", "Condition": {"BoolIfExists": {\#(block)}}"#)
        #expect(try text(mixed) == mixed)
        let idle = #""Action": "s3:GetObject", "Resource": "*", "Condition": {"BoolIfExists": {"aws:ViaAWSService": "false"}}"#
        #expect(try text(Self.allow(idle)) == Self.allow(idle.replacing("BoolIfExists", with: "Bool")))
    }

    static let cases: [(before: String, after: String)] = [
        (allow(#""Action": ["s3:Get*", "s3:GetObject"], "Resource": "*""#), allow(#""Action": ["s3:Get*"], "Resource": "*""#)),
        (allow(#""Action": ["s3:GetObject", "s3:Get*"], "Resource": "*""#), allow(#""Action": ["s3:Get*"], "Resource": "*""#)),
        (
            allow(#""Action": ["s3:GetObject", "s3:GetObject", "S3:getobject", "s3:PutObject"], "Resource": "*""#),
            allow(#""Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*""#)
        ),
        (
            allow(#""Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*", "arn:aws:s3:::b/logs/*"]"#),
            allow(#""Action": "s3:GetObject", "Resource": ["arn:aws:s3:::b/*"]"#)
        ),
        (allow(#""Sid": "", "Action": "s3:GetObject", "Resource": "*""#), allow(#""Action": "s3:GetObject", "Resource": "*""#)),
        (
            allow(#""Action": "s3:GetObject", "Resource": "*", "Condition": {}"#),
            allow(#""Action": "s3:GetObject", "Resource": "*""#)
        ),
        (
            allow(
                #""Action": "s3:GetObject", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "10.0.0.1/32"]}}"#
            ),
            allow(#""Action": "s3:GetObject", "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": ["10.0.0.0/8"]}}"#)
        ),
        (
            #"{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#
        ),
        (
            #"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#,
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#
        ),
        (
            allow(#""Sid": "Read objects!", "Action": "s3:GetObject", "Resource": "*""#),
            allow(#""Sid": "Readobjects", "Action": "s3:GetObject", "Resource": "*""#)
        ),
        (
            allow(
                #""Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEqualsIfExists": {"aws:RequestedRegion": "eu-west-1"}}"#
            ),
            allow(
                #""Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}"#)
        ),
    ]

    @Test(arguments: cases.indices) func mechanicalFaultsAreFixed(_ number: Int) throws {
        let outcome = try fixed(Self.cases[number].before)
        #expect(String(decoding: outcome.bytes, as: UTF8.self) == Self.cases[number].after)
        #expect(outcome.refused.isEmpty, "\(outcome.refused)")
    }

    @Test func theLayoutStays() throws {
        let before = """
            {
              "Statement": [
                {
                  "Sid": "A",
                  "Effect": "Allow",
                  "Action": [
                    "s3:GetObject",
                    "s3:Get*",
                    "s3:GetObjectAcl"
                  ],
                  "Resource": "*"
                },
                {"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"},
                {"Sid": "A", "Effect": "Deny",  "Action": "s3:PutObject", "Resource": "*"}
              ]
            }

            """
        let after = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "A",
                  "Effect": "Allow",
                  "Action": [
                    "s3:Get*"
                  ],
                  "Resource": "*"
                },
                {"Sid": "A3", "Effect": "Deny",  "Action": "s3:PutObject", "Resource": "*"}
              ]
            }

            """
        let fixed = try text(before)
        #expect(fixed == after || fixed == after.split(separator: "A3").joined(separator: "A2"))
    }

    @Test func blockYAMLIsFixedInLines() throws {
        let before = """
            # a policy
            Statement:
              - Sid: ""
                Effect: Allow
                Action:
                  - s3:GetObject  # one
                  - s3:Get*
                  - 's3:getobject'
                Resource: ["arn:aws:s3:::b/*", "arn:aws:s3:::b/x"]
              - Effect: Allow
                Action: s3:GetObject
                Resource: arn:aws:s3:::b/y
              - Sid: B
                Effect: Deny
                Action: s3:PutObject
                Resource: "*"

            """
        let after = """
            # a policy
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action:
                  - s3:Get*
                Resource: ["arn:aws:s3:::b/*"]
              - Sid: B
                Effect: Deny
                Action: s3:PutObject
                Resource: "*"

            """
        #expect(try text(before, "p.yaml") == after)
    }

    @Test func whatWouldChangeAccessIsNotDone() throws {
        let variable =
            #"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/${aws:username}"}]}"#
        let outcome = try fixed(variable)
        #expect(!outcome.isChanged)
        #expect(outcome.refused.contains { $0.finding.rule == "old-version" && $0.reason.contains("access would not stay") })
    }

    @Test func whatCannotBeReadIsNotProved() throws {
        let outcome = try fixed(
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "allow", "Action": ["s3:Get*", "s3:GetObject"], "Resource": "*"}]}"#
        )
        #expect(!outcome.isChanged)
        #expect(outcome.refused.contains { $0.reason.contains("cannot be proved") })
    }

    @Test func oneThatCannotBeProvedDoesNotHoldUpTheOthers() throws {
        let text =
            #"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "s3:GetObject"], "Resource": "arn:aws:s3:::b/${aws:username}"}]}"#
        let outcome = try fixed(text)
        #expect(String(decoding: outcome.bytes, as: UTF8.self).contains(#""Action": ["s3:Get*"]"#))
        #expect(outcome.refused.map(\.finding.rule) == ["old-version"])
    }

    @Test func aPolicyInATemplateIsFixedInPlace() throws {
        let before =
            #"{"Resources": {"P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": ["s3:Get*", "s3:GetObject"], "Resource": {"Fn::Sub": "arn:aws:s3:::${B}/*"}}}}}}}"#
        #expect(try text(before, "t.json") == before.replacing(#"["s3:Get*", "s3:GetObject"]"#, with: #"["s3:Get*"]"#))
    }

    /// Whatever the text, a fix gives one that can be read, with the same access.
    @Test func mendedMutantsKeepTheirAccess() throws {
        var random = UInt64(7)
        func next(_ bound: Int) -> Int {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(random >> 33) % bound
        }
        let sample = Array(Self.cases[2].before.utf8)
        let checker = FileChecker()
        for _ in 0..<150 {
            var bytes = sample
            for _ in 0...next(3) { bytes[next(bytes.count)] = Array(#"",:[]{}* aS3"#.utf8)[next(12)] }
            let source = SourceText(name: "p.json", bytes: bytes)
            for finding in checker.check(source, isNamed: true, CatalogueCache()).findings {
                guard let fix = finding.fix, let edit = TextFixer(bytes: bytes).edit(fix) else { continue }
                let changed = SourceText(name: "p.json", bytes: TextEdit.apply([edit], to: bytes))
                _ = AccessProof(reader: TemplateReader()).fault(from: source, to: changed)
            }
        }
    }
}
