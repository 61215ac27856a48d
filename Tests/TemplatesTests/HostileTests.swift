import Documents
import Testing

@testable import Templates

/// Whatever a file says, reading it ends soon, says what it skipped, and does not crash.
@Suite struct HostileTests {
    @Test func referencesThatMultiplyAreRefused() throws {
        var text = "Resources:\n"
        for level in 0..<25 {
            text +=
                "  B\(level): {Type: AWS::S3::Bucket, Properties: {BucketName: !Join ['', [!Ref B\(level + 1), !Ref B\(level + 1)]]}}\n"
        }
        text += "  B25: {Type: AWS::S3::Bucket, Properties: {BucketName: xxxxxxxxxxxxxxxx}}\n"
        text += "  P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: {Resource: !Ref B0}}}}\n"
        let found = try contents(text)
        #expect(found.policies.isEmpty)
        #expect(found.gaps.map(\.reason).contains { $0.hasPrefix("references that expand to more than") })
    }

    @Test func referencesInACircleAreRefused() throws {
        let found = try contents(
            """
            Resources:
              A: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref B}}
              B: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref A}}
              P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: {Resource: !Ref A}}}}
            """)
        #expect(found.gaps.map(\.reason) == ["more than 100 levels, references included"])
    }

    @Test func conditionsThatMultiplyEndSoon() throws {
        var text = "Conditions:\n"
        for level in 0..<500 { text += "  C\(level): !And [!Condition C\(level + 1), !Condition C\(level + 1)]\n" }
        text += "  C500: !Equals [!Ref AWS::Region, x]\nResources:\n"
        text += "  P: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: !If [C0, [], []]}}}\n"
        let found = try contents(text)
        #expect(found.policies.count + found.gaps.count > 0)
    }

    /// Texts that a careless reader would go over again and again.
    @Test(arguments: [
        "!Sub '\(String(repeating: "${", count: 200_000))'", "!Split [a, '\(String(repeating: "a", count: 200_000))']",
        "!Sub '\(String(repeating: "${P}", count: 50_000))'", "!Join [',', [\(String(repeating: "!Ref P, ", count: 20_000))x]]",
    ])
    func longTextsEndSoon(resource: String) throws {
        let text = """
            Parameters: {P: {Type: String, Default: '\(String(repeating: "x", count: 100_000))'}}
            Resources:
              P1: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: {Resource: \(resource)}}}}
            """
        let found = try contents(text)
        #expect(found.policies.count + found.gaps.count == 1)
    }

    private static let samples = [
        """
        Resources:
          A:
            Type: AWS::IAM::Role
            Properties: {AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: !Sub '${A.Arn}'}}]}, Policies: [!If [C, !Ref A, {PolicyName: x}]]}
        Conditions: {C: !Equals [!Ref P, !Select [0, !Split [',', x]]]}
        """,
        #"{"Resources": {"L": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": {"Fn::Join": ["", ["a", {"Ref": "AWS::Region"}]]}, "Principal": "*"}}}}"#,
        #"{"format_version":"1","resource_changes":[{"address":"m.aws_s3_bucket_policy.p[0]","module_address":"m","type":"aws_s3_bucket_policy","change":{"actions":["update"],"before":{"policy":"{\"Statement\":[]}"},"after":{"policy":""},"after_unknown":{"policy":true}}}]}"#,
        #"{"permissions":{"allow":["Bash(aws * *)","mcp__a__*"],"deny":["Write(x)"],"defaultMode":"plan"},"env":{"AWS_PROFILE":"ops"}}"#,
        #"{"allowedTools":["@a/b","execute_*"],"toolsSettings":{"execute_bash":{"allowedCommands":["aws (s3|ec2) [a-z]+ .*"]}},"mcpServers":{"x":{"autoApprove":["*"]}}}"#,
        "rules:\n  - capability: shell\n    match: ['aws *']\n    effect: allow\n",
        #"{"Statement": [{"Effect": "Allow", "Action": ["s3:*"], "Resource": {"Fn::Sub": ["${x}", {"x": 1}]}}]}"#,
    ]

    /// Every prefix, and every byte replaced by one that has a meaning.
    @Test(arguments: samples, [UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "$")])
    func noByteCrashesTheReader(text: String, byte: UInt8) {
        let bytes = Array(text.utf8)
        func check(_ bytes: [UInt8]) {
            do {
                let found = try TemplateReader().read(SourceText(name: "t", bytes: bytes))
                #expect(found.gaps.allSatisfy { $0.location?.start != nil })
                #expect(found.policies.allSatisfy { $0.value.sourceRange.upperBound <= bytes.count })
            } catch {
                #expect(error.location.start != nil)
            }
        }
        for length in 0...bytes.count { check(Array(bytes[..<length])) }
        for at in bytes.indices {
            var corrupt = bytes
            corrupt[at] = byte
            check(corrupt)
        }
    }
}
