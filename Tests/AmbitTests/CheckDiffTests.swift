import Documents
import Testing

/// `ambit check --diff`: what was there before is not reported again.
@Suite struct CheckDiffTests {
    private static func policy(_ statements: String..., version: String = "2012-10-17") -> String {
        "{\"Version\": \"\(version)\", \"Statement\": [\n  \(statements.joined(separator: ",\n  "))]}\n"
    }

    private static let wild = #"{"Sid": "W", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
    private static let typo = #"{"Sid": "T", "Effect": "Allow", "Action": "sqs:SendMesage", "Resource": "*"}"#

    /// The rules that fire, in order, with the line of each.
    private func found(_ repository: Repository, _ arguments: String...) throws -> [String] {
        let result = try Tool.spawn(
            [try Tool.binary(), "check", "--diff", "main", "--format", "csv"] + arguments, in: repository.path)
        #expect(result.error.isEmpty, "\(result.error)")
        return result.out.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return "\(fields.first ?? "")"
        }
    }

    private func rules(before: String, after: String) throws -> Set<String> {
        let repository = try Repository(["p.json": before])
        defer { repository.remove() }
        try repository.write("p.json", after)
        return Set(try found(repository))
    }

    @Test func nothingChangedIsNothingFound() throws {
        let repository = try Repository(["p.json": Self.policy(Self.wild, Self.typo)])
        defer { repository.remove() }
        #expect(try found(repository).isEmpty)
        #expect(try found(repository, "p.json").isEmpty)
        #expect(try Tool.run("check", "p.json", in: repository.path).code == 1)
        #expect(try Tool.run("check", "--diff", "main", in: repository.path).code == 0)
    }

    @Test func onlyTheNewStatementIsReported() throws {
        #expect(try rules(before: Self.policy(Self.wild), after: Self.policy(Self.wild, Self.typo)) == ["unknown-action"])
    }

    @Test(arguments: ["--diff", "--base", "--staged"]) func aSuppressionThatTheChangeAddsIsSaid(_ way: String) throws {
        func module(_ comment: String) -> String {
            """
            resource "aws_iam_policy" "p" {
              \(comment)
              policy = jsonencode({Version = "2012-10-17", Statement = [{Effect = "Allow", Action = "*", Resource = "*"}]})
            }

            """
        }
        let repository = try Repository([
            "old.tf": module("# ambit: ignore full-access known for long"), "new.tf": module("# nothing"),
        ])
        defer { repository.remove() }
        try repository.write("new.tf", module("# ambit: ignore full-access because I say so"))
        try repository.git("add", "-A")
        let arguments = way == "--staged" ? [way] : [way, "main"]
        let result = try Tool.spawn(
            [try Tool.binary(), "check", "--format", "csv"] + arguments + (way == "--base" ? ["."] : []), in: repository.path)
        let rules = result.out.split(whereSeparator: \.isNewline).dropFirst().filter { $0.contains("configuration-changed") }
        #expect(rules.count == 1 && rules[0].contains("new.tf"), "\(result.out)\(result.error)")
        #expect(result.code == 1)
    }

    @Test func aStatementSpelledAnewIsNotNew() throws {
        let spelled = """
            {
              "Statement": {
                "Effect": "Allow", "Resource": ["*"],
                "Action": ["S3:*"], "Sid": "Renamed"
              },
              "Version": "2012-10-17"
            }
            """
        #expect(try rules(before: Self.policy(Self.wild), after: spelled).isEmpty)
    }

    @Test func aNarrowedStatementIsNotNew() throws {
        let narrow = #"{"Sid": "W", "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::logs/*"}"#
        #expect(try rules(before: Self.policy(Self.wild), after: Self.policy(narrow)).isEmpty)
        #expect(try rules(before: Self.policy(narrow), after: Self.policy(Self.wild)).contains("whole-service"))
    }

    @Test func whatANewConditionGetsWrongIsReported() throws {
        let condition =
            #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Condition": {"Bool": {"aws:SecureTranport": "true"}}}"#
        #expect(try rules(before: Self.policy(Self.wild), after: Self.policy(condition)) == ["unknown-condition-key"])
    }

    @Test func aDenyThatChangedIsReported() throws {
        func deny(_ action: String) -> String { #"{"Effect": "Deny", "Action": [\#(action)], "Resource": "*"}"# }
        let before = Self.policy(deny(#""s3:DeleteBuckets", "s3:PutObject""#))
        #expect(try rules(before: before, after: Self.policy(deny(#""s3:DeleteBuckets""#))) == ["unknown-action"])
    }

    @Test func theVersionOfADocumentIsReportedWhenItIsNew() throws {
        let old = Self.policy(Self.wild, version: "2008-10-17")
        #expect(try rules(before: Self.policy(Self.wild), after: old) == ["old-version"])
        #expect(try rules(before: old, after: old + "\n").isEmpty)
    }

    @Test func aNameUsedTwiceIsReportedThoughItsOwnStatementIsOld() throws {
        let twin =
            #"{"Sid": "W", "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:eu-west-1:111122223333:q"}"#
        #expect(try rules(before: Self.policy(Self.wild), after: Self.policy(twin, Self.wild)) == ["duplicate-sid"])
    }

    @Test func theNextStatementMayHaveBadSyntax() throws {
        // The row without a rule says that the file was not checked.
        let cut = "{\"Version\": \"2012-10-17\", \"Statement\": "
        #expect(try rules(before: Self.policy(Self.wild), after: cut) == ["invalid-json", ""])
    }

    @Test func anInvalidDocumentIsComparedByItsText() throws {
        let wrong = #"{"Effect": "allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#
        let after = try rules(before: Self.policy(wrong, Self.wild), after: Self.policy(wrong, Self.wild, Self.typo))
        #expect(after == ["unknown-action"])
    }

    @Test func aRenameIsFollowedAndANewFileIsNew() throws {
        let repository = try Repository(["a/p.json": Self.policy(Self.wild, Self.typo), "note.json": "{}"])
        defer { repository.remove() }
        try repository.git("mv", "a/p.json", "q.json")
        #expect(try found(repository).isEmpty)
        try repository.write("a/new.json", Self.policy(Self.typo))
        #expect(try found(repository) == ["unknown-action"])
        // From a directory below the top, and by a path that leads out of it.
        let inside = try Tool.run("check", "--diff", "main", "--format", "csv", in: repository.path + "/a")
        #expect(inside.out.contains("new.json") && !inside.out.contains("a/new.json"), "\(inside.out)")
        let outside = try Tool.run("check", "--diff", "main", "../q.json", in: repository.path + "/a")
        #expect(outside.code == 0, "\(outside.out)\(outside.error)")
    }

    @Test func aTemplateIsComparedDocumentByDocument() throws {
        func role(_ name: String, _ action: String) -> String {
            """
              \(name):
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - {Effect: Allow, Action: "sts:AssumeRole", Principal: {Service: lambda.amazonaws.com}}
                  Policies:
                    - PolicyName: inline
                      PolicyDocument:
                        Version: "2012-10-17"
                        Statement:
                          - {Effect: Allow, Action: "\(action)", Resource: "*"}

            """
        }
        let repository = try Repository(["t.yaml": "Resources:\n" + role("A", "s3:*") + role("B", "sqs:ListQueues")])
        defer { repository.remove() }
        try repository.write("t.yaml", "# moved\nResources:\n" + role("B", "sqs:ListQueues") + role("A", "s3:*"))
        #expect(try found(repository).isEmpty)
        try repository.write("t.yaml", "Resources:\n" + role("A", "s3:*") + role("B", "s3:*"))
        #expect(try !found(repository).isEmpty, "what another role had before is new to this one")
    }

    @Test func agentsSettingsAreComparedRuleByRule() throws {
        func settings(_ rules: String) -> String { #"{"permissions": {"allow": [\#(rules)], "deny": ["Read(./.env)"]}}"# }
        let repository = try Repository([".claude/settings.json": settings(#""Bash(aws *)""#)])
        defer { repository.remove() }
        try repository.write(".claude/settings.json", settings(#""Bash(aws *)", "Bash(aws s3 rb *)""#))
        let new = try Tool.run("check", "--diff", "main", "--format", "json", in: repository.path)
        #expect(!new.out.contains("`Bash(aws *)`"), "\(new.out)")
        #expect(new.out.contains("aws s3 rb"), "\(new.out)")
    }

    @Test(arguments: ["--help", "-", "nowhere", "main:p.json", "", "--output=/tmp/x", "main\n"])
    func aRevisionThatIsNoneIsAWrongCall(name: String) throws {
        let repository = try Repository(["p.json": Self.policy(Self.wild)])
        defer { repository.remove() }
        let result = try Tool.run("check", "--diff=\(name)", "p.json", in: repository.path)
        #expect(result.code == 2)
        #expect(result.error.contains("git knows no commit of that name"), "\(result.error)")
    }

    @Test func outsideOfARepositoryItSaysSo() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let result = try Tool.run("check", "--diff", "HEAD", in: directory)
        #expect(result.code == 2)
        #expect(result.error.contains("git"), "\(result.error)")
        let repository = try Repository(["p.json": "{}"])
        defer { repository.remove() }
        let file = try Tool.run("check", "--diff", "main", "\(directory)", in: repository.path)
        #expect(file.code == 0)
        #expect(try Tool.run("check", in: directory).code == 2, "no path is a wrong call")
    }
}
