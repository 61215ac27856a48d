import Documents
import Testing

@Suite struct WhatIfCommandTests {
    private static let sample = "samples/cost-calculation-outage"

    @Test func candidatesAreHeldAgainstTheIncident() throws {
        let result = try Tool.run(
            "replay", Self.sample, "--change", "CHG-20871", "--candidate", "scp:scp=samples/guardrails/deny-deletion.json",
            "--candidate",
            "rule:rule=samples/guardrails/agents-ask-first.yml", "--format", "json")
        #expect(result.code == 0, "\(result.error)")
        let report = try JSONDocument.parse(result.out, name: "report.json").root
        let candidates = Array(try #require(report["candidates"]).elements)
        #expect(candidates.map { $0["name"]?.string } == ["scp", "rule"])
        let first = try #require(candidates[0]["stopped"]?.elements.first { _ in true })
        #expect(first["eventID"]?.string == "a413c607-e278-4dd1-a0a3-8272dacc4369")
        #expect(first["statement"]?["sid"]?.string == "NoDeletionOfStacksAndTables")
        let broken = Array(try #require(candidates[0]["brokenElsewhere"]).elements)
        #expect(broken.allSatisfy { $0["principal"]?.string?.contains("IncidentResponder") == true } && broken.count == 2)
        #expect(candidates[1]["brokenElsewhere"]?.elements.isEmpty == true)
        #expect(candidates[1]["stopped"]?.elements.contains { $0["layer"]?.string == "approval rule" } == true)
    }

    @Test func theRightSizedPolicyIsProvedAndWritten() throws {
        let scratch = try Tool.scratch()
        defer { Tool.remove(scratch) }
        let result = try Tool.run("tighten", "CostPlatformEngineer", Self.sample, "--format", "json", "--output", scratch)
        #expect(result.code == 0, "\(result.error)")
        let report = try JSONDocument.parse(result.out, name: "report.json").root
        let proofs = try #require(report["proofs"])
        #expect(proofs.members.allSatisfy { $0.value["holds"]?.boolean == true })
        let files = try Files.names(in: scratch)
        #expect(files.first == "ambit-CostPlatformEngineer-1.json")
        #expect(files.count == report["policies"]?.elements.reduce(0) { count, _ in count + 1 })
        let asked = try Tool.run(
            "tighten", "CostPlatformEngineer", Self.sample, "--as", "session", "--asked", "CHG-20871", "--format", "policy")
        #expect(asked.code == 0, "\(asked.error)")
        #expect(asked.out.contains("lambda:UpdateFunctionCode") && !asked.out.contains("DeleteStack"))
    }

    @Test func wrongCallsExitWith2() throws {
        let calls = [
            (try Tool.run("replay", Self.sample), "no guardrail"),
            (try Tool.run("replay", Self.sample, "--with", "scb=x.json"), "did you mean `scp`?"),
            (try Tool.run("replay", Self.sample, "--with", "scp=samples/guardrails/agents-ask-first.yml"), "error"),
            (try Tool.run("replay", Self.sample, "--change", "CHG-2087", "--with", "detach=x"), "did you mean `CHG-20871`?"),
            (try Tool.run("tighten", "Nobody", Self.sample), "no principal"),
            (try Tool.run("tighten", "CostPlatformEngineer", Self.sample, "--as", "x"), "is no form"),
        ]
        for (result, expected) in calls {
            #expect(result.code == 2)
            #expect(result.error.contains(expected), "\(result.error)")
        }
    }
}
