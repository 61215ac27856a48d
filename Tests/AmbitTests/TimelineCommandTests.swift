import Documents
import Testing

@Suite struct TimelineCommandTests {
    private static let sample = "samples/cost-calculation-outage"

    @Test func theResourcesStoryIsTold() throws {
        let result = try Tool.run(
            "timeline", Self.sample, "--resource", "cost-calculation-ledger", "--to", "2025-12-15T03:00:00Z", "--format", "json")
        #expect(result.code == 0)
        let moments = try JSONDocument.parse(result.out, name: "out.json").root["moments"].map { Array($0.elements) } ?? []
        #expect(moments.contains { $0["what"]?.string == "dynamodb:DeleteTable" && $0["grade"]?.string != nil })
        let html = try Tool.run("timeline", Self.sample, "--change", "CHG-20871", "--format", "html")
        #expect(html.code == 0 && html.out.hasPrefix("<!doctype html>") && html.out.contains("cloudformation:DeleteStack"))
    }

    @Test(arguments: [
        (["--change", "CHG-1"], "no change and no agent's session `CHG-1`"),
        (["--from", "yesterday"], "`yesterday` is not a time"), (["--from", "2026"], "`2026` is not a time"),
        (["--from", "2026-02-01", "--to", "2026-01-01"], "2026-01-01T00:00:00Z is before 2026-02-01T00:00:00Z"),
    ])
    func aWrongCallIsRefused(arguments: [String], message: String) throws {
        let result = try Tool.spawn([try Tool.binary(), "timeline", Self.sample] + arguments, in: Tool.root)
        #expect(result.code == 2)
        #expect(result.error.contains(message))
    }

    /// A role's sessions are asked for by the role, whose ARN other commands print.
    @Test(arguments: [
        "arn:aws-cn:iam::111122223333:role/engineering/CostPlatformEngineer", "role/engineering/CostPlatformEngineer",
        "role/CostPlatformEngineer",
    ])
    func aRolesSessionsAreTheRoles(role: String) throws {
        let sessions = try Tool.run("timeline", Self.sample, "--principal", "CostPlatformEngineer")
        #expect(sessions.out.contains("moments in"))
        #expect(try Tool.run("timeline", Self.sample, "--principal", role).out == sessions.out)
        let other = try Tool.run("timeline", Self.sample, "--principal", "arn:aws-cn:iam::444455556666:role/CostPlatformEngineer")
        #expect(other.code == 2 && !other.out.contains("moments in"))
    }

    /// A name that nobody has is a gap, with the nearest; that somebody did nothing in a time is an answer.
    @Test(arguments: [
        (["--principal", "wei.zang@example.com"], 2, "did you mean `wei.zhang@example.com`?"),
        (["--principal", "wei.zhang"], 2, "did you mean `wei.zhang@example.com`?"),
        (["--principal", "another-kiro"], 2, "nobody in the input is called `another-kiro`"),
        (["--principal", "wei.zhang@example.com", "--from", "2025-12-16"], 0, "nothing that was asked for"),
        (["--principal", "LegacyMigrationAdmin"], 0, "nothing that was asked for"),
    ])
    func nobodyIsCalledSo(arguments: [String], code: Int, message: String) throws {
        let result = try Tool.spawn([try Tool.binary(), "timeline", Self.sample] + arguments, in: Tool.root)
        #expect(result.code == code)
        #expect(result.out.contains(message))
    }

    /// What was done is not told by an input without a log; a log without events tells that nothing was done.
    @Test(arguments: [["timeline"], ["sessions"], ["replay", "--with", "scp=samples/guardrails/deny-deletion.json"]])
    func withoutALogNothingIsTold(command: [String]) throws {
        let folder = try Tool.scratch()
        defer { Tool.remove(folder) }
        func run() throws -> Tool.Result { try Tool.spawn([try Tool.binary()] + command + [folder], in: Tool.root) }
        let none = try run()
        #expect(none.code == 2 && none.out.contains("no CloudTrail log was given"))
        try Files.write(Array(#"{"Records": []}"#.utf8), to: "\(folder)/log.json")
        let empty = try run()
        #expect(empty.code == 0 && !empty.out.contains("no CloudTrail log was given"))
    }
}
