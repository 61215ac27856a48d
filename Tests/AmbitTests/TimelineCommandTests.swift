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
        (["--from", "yesterday"], "`yesterday` is not a time"),
    ])
    func aWrongCallIsRefused(arguments: [String], message: String) throws {
        let result = try Tool.spawn([try Tool.binary(), "timeline", Self.sample] + arguments, in: Tool.root)
        #expect(result.code == 2)
        #expect(result.error.contains(message))
    }
}
