import Documents
import PolicyLanguage
import Reach
import Testing

@testable import Lint

/// What a help text proposes in the place of a resource never matches more than what is written there, and matches something.
@Suite struct ProposedTextTests {
    @Test(arguments: [
        "arn:aws:sns", "arn:aws:sqs:*", "arn:aws:s3:*", "arn:aws:dynamodb:eu-west-1",
        "arn:aws:ec2:*:111122223333", "arn:aws:iam:*", "arn:aws:nosuch:x", "arn:aws:kms", "arn:aws:lambda:*:*", "arn:aws:s3",
    ])
    func aShortARN(_ text: String) throws {
        let found = try findings(text).filter { $0.rule == "malformed-arn" }
        let help = try #require(found.first?.help)
        let proposed = String(help.drop { $0 != "`" }.dropFirst().prefix { $0 != "`" })
        #expect(proposed.split(separator: ":", omittingEmptySubsequences: false).count >= 6, "\(proposed)")
        // A form with names to fill in proposes no access.
        if proposed.contains("${") || proposed.hasPrefix("arn:partition:") { return }
        let comparison = try Comparison.compare(old: [policy(text)], new: [policy(proposed)])
        #expect(comparison.newAccess == false, "\(proposed) for \(text)")
        #expect(try !findings(proposed).contains { ["malformed-arn", "unknown-resource-type"].contains($0.rule) }, "\(proposed)")
    }

    /// A bucket in the place of the region or the account matches nothing: the bucket that was meant is proposed.
    @Test(arguments: [
        ("arn:aws:s3::my-bucket", "arn:aws:s3:::my-bucket"), ("arn:aws:s3:my-bucket/*", "arn:aws:s3:::my-bucket/*"),
    ])
    func aColonIsMissing(_ text: String, _ proposed: String) throws {
        #expect(try findings(text).first { $0.rule == "malformed-arn" }?.help == "write `\(proposed)`")
        #expect(try !findings(proposed).contains { ["malformed-arn", "unknown-resource-type"].contains($0.rule) })
    }

    /// What an action acts on is proposed from what stands there.
    @Test(arguments: [
        ("s3:GetObject", "arn:aws:s3:::b", "add `arn:aws:s3:::b/*`"), ("s3:ListBucket", "arn:aws:s3:::b/*", "add `arn:aws:s3:::b`"),
        (
            "logs:PutLogEvents", "arn:aws:logs:eu-west-1:111122223333:log-group:g",
            "add `arn:aws:logs:eu-west-1:111122223333:log-group:g:*`"
        ),
    ])
    func theNearestResource(_ action: String, _ resource: String, _ help: String) throws {
        let text =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "\#(action)", "Resource": "\#(resource)"}]}"#
        let found = CheckEngine().check(SourceText(name: "p", bytes: Array(text.utf8)), kind: .identity, lookup: CatalogueCache())
        #expect(found.first { $0.rule == "action-needs-other-resource" }?.help == help)
    }

    @Test func aSecretIsFoundUnderTheProposedARN() throws {
        let text = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app/db"
        let found = try #require(findings(text).first { $0.rule == "secret-arn-suffix" })
        #expect(found.help == "write `\(text)-??????`")
    }

    private func findings(_ resource: String) throws -> [CheckFinding] {
        CheckEngine().check(
            SourceText(name: "p", bytes: Array(Self.text(resource).utf8)), kind: .identity, lookup: CatalogueCache())
    }

    private func policy(_ resource: String) throws -> Policy {
        try Policy(JSONDocument.parse(Self.text(resource), name: "p").root, kind: .identity)
    }

    private static func text(_ resource: String) -> String {
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "\#(resource)"}]}"#
    }
}
