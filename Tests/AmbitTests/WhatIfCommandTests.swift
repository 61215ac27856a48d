import Documents
import Testing
import TestSupport

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

    /// AWS refuses a resource control policy that is not for everybody.
    @Test func aResourceControlPolicyIsForEverybody() throws {
        let folder = try Folder([
            ("rcp.json", #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}]}"#)
        ])
        let result = try withExtendedLifetime(folder) {
            try Tool.run("replay", Self.sample, "--with", "rcp=\(folder.path)/rcp.json")
        }
        #expect(result.code == 2)
        #expect(result.error.contains("Principal"))
    }

    /// Three candidates stop the deployment to production; one of them stops what the change had asked for as well.
    @Test func whichGuardrailFitsTheDeployment() throws {
        let result = try Tool.run(
            "replay", "samples/retail-deployment", "--change", "SHOP-1482",
            "--candidate", "boundary:boundary=samples/guardrails/staging-only.json,on=checkout-dev",
            "--candidate", "scp:scp=samples/guardrails/release-role-deploys.json",
            "--candidate", "rule:rule=samples/guardrails/production-needs-a-senior.yml", "--format", "json")
        #expect(result.code == 0, "\(result.error)")
        let report = try JSONDocument.parse(result.out, name: "report.json").root
        let candidates = Array(try #require(report["candidates"]).elements)
        func texts(_ member: String, _ key: String) -> [[String]] {
            candidates.map { $0[member]?.elements.compactMap { $0[key]?.string } ?? [] }
        }
        #expect(candidates.map { $0["stoppedAsked"]?.text } == ["0", "1", "0"])
        #expect(
            texts("stopped", "time").compactMap(\.first) == [
                "2026-03-02T09:31:05Z", "2026-03-02T09:21:47Z", "2026-03-02T09:31:05Z",
            ])
        let avoided = texts("avoided", "resource")
        #expect(avoided[0] == avoided[2] && avoided[0].contains { $0.hasSuffix("table/checkout-sessions") })
        #expect(!avoided[1].contains { $0.hasSuffix("table/checkout-sessions") })
        #expect(candidates.allSatisfy { $0["brokenElsewhere"]?.elements.isEmpty == true })
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

    /// Without a log nothing tells what was needed, whatever the form of the policy; what was asked is told without one.
    @Test(arguments: ["text", "policy", "terraform", "cloudformation"]) func withoutALogNoPolicyIsRight(format: String) throws {
        let details = "\(Self.sample)/authorization-details-111122223333.json"
        let result = try Tool.run("tighten", "CostPlatformEngineer", details, "--format", format)
        #expect(result.code == 2)
        #expect((format == "text" ? result.out : result.error).contains("no CloudTrail log was given"), "\(result.error)")
        let asked = try Tool.run(
            "tighten", "CostPlatformEngineer", details, "\(Self.sample)/changes.json", "--asked", "CHG-20871", "--format", format)
        #expect(!(asked.out + asked.error).contains("no CloudTrail log was given"))
    }

    @Test func wrongCallsExitWith2() throws {
        let calls = [
            (try Tool.run("replay", Self.sample), "no guardrail"),
            (try Tool.run("replay", Self.sample, "--with", "scb=x.json"), "did you mean `scp`?"),
            (try Tool.run("replay", Self.sample, "--with", "scp=samples/guardrails/agents-ask-first.yml"), "error"),
            (try Tool.run("replay", Self.sample, "--change", "CHG-2087", "--with", "detach=x"), "did you mean `CHG-20871`?"),
            (
                try Tool.run(
                    "replay", Self.sample, "--with", "detach=x", "--from", "2025-12-16T00:00:00Z", "--to", "2025-12-15T00:00:00Z"),
                "is before"
            ),
            (
                try Tool.run("replay", Self.sample, "--with", "detach=x", "--from", "2026-12-16T00:00:00Z", "--format", "json"), ""
            ),
            (try Tool.run("tighten", "Nobody", Self.sample), "no principal"),
            (try Tool.run("tighten", "CostPlatformEngineer", Self.sample, "--as", "x"), "is not a form"),
        ]
        for (result, expected) in calls {
            #expect(result.code == 2)
            #expect(result.error.contains(expected), "\(result.error)")
        }
    }
}
