import Documents
import Testing

/// The samples' reports are what a visitor sees and what is proved: the committed files, byte for byte.
@Suite struct AuditCommandTests {
    static let incident = "samples/cost-calculation-outage"

    @Test(arguments: [("cost-calculation-outage", Int32(1)), ("right-sized-change", 0), ("retail-deployment", 1)])
    func aSamplesReportsAreTheCommittedOnes(sample: String, code: Int32) throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let result = try Tool.run(
            "audit", "samples/\(sample)", "--quiet", "--format", "text,json,html", "--output", "\(directory)/reports")
        #expect(result.code == code, "\(result.error)")
        #expect(result.out.isEmpty)
        for name in ["report.txt", "report.json", "report.html"] {
            let made = try Files.read("\(directory)/reports/\(name)")
            let committed = "\(Tool.root)/reports/\(sample)/\(name)"
            if Tool.records {
                try Files.makeDirectory("\(Tool.root)/reports/\(sample)")
                try Files.write(made, to: committed)
            }
            #expect(try made == Files.read(committed), "\(committed) is another; UPDATE_SNAPSHOTS=1 records it")
        }
    }

    /// The quarterly review, and what changed since the quarter before.
    @Test func theQuarterlyReviewIsTheCommittedOne() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let result = try Tool.run(
            "audit", "\(Self.quarterly)/2026-q3", "--against", "\(Self.quarterly)/2026-q2", "--config",
            "\(Self.quarterly)/.ambit.yml",
            "--today", "2026-10-01", "--quiet", "--format", "text,json,html,csv", "--output", "\(directory)/reports")
        #expect(result.code == 1, "\(result.error)")
        for name in ["report.txt", "report.json", "report.html", "principals.csv", "findings.csv", "people.csv"] {
            let made = try Files.read("\(directory)/reports/\(name)")
            let committed = "\(Tool.root)/reports/quarterly-review/\(name)"
            if Tool.records { try Files.write(made, to: committed) }
            #expect(try made == Files.read(committed), "\(committed) is another; UPDATE_SNAPSHOTS=1 records it")
        }
    }

    static let quarterly = "samples/quarterly-review"

    /// For an account as for a change: 0 nothing at or above the threshold, 1 findings, 2 something that was not read.
    @Test func anAccountsExitCodes() throws {
        let now = "\(Self.quarterly)/2026-q3"
        #expect(try Tool.run("audit", now, "--no-config").code == 1)
        #expect(try Tool.run("audit", now, "--no-config", "--fail-on", "never").code == 0)
        #expect(try Tool.run("audit", now, "--no-config", "--require", "transcripts").code == 2)
        #expect(try Tool.run("audit", now, "--no-config", "--against", now).code == 0, "nothing is new")
        #expect(try Tool.run("audit", now, "--no-config", "--against", now, "--count-all").code == 1)
    }

    /// A report that was written is as good a base as its input, but for what access changed.
    @Test func aReportIsABase() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let before = "\(directory)/before.json"
        _ = try Tool.run("audit", "\(Self.quarterly)/2026-q2", "--no-config", "--format", "json", "--output", before)
        let result = try Tool.run(
            "audit", "\(Self.quarterly)/2026-q3", "--no-config", "--against", before, "--format", "json")
        let difference = try JSONDocument.parse(result.out, name: "report").root["difference"]
        #expect(difference?["new"]?.elements.first { _ in true } != nil)
        #expect(difference?["principals"]?.elements.allSatisfy { $0["appeared"]?.kind == .null } == true)
    }

    @Test func principalsGoToStandardOutputAsCSV() throws {
        let result = try Tool.run("audit", "\(Self.quarterly)/2026-q3", "--no-config", "--format", "csv")
        let lines = result.out.split(separator: "\r\n")
        #expect(lines.first?.hasPrefix("arn,account,kind,person,owner") == true)
        #expect(lines.count == 11)
    }

    /// A table has no place for gaps: they are told beside it, and nothing is with --quiet.
    @Test(arguments: [[], ["--quiet"]] as [[String]]) func gapsAreToldBesideATable(more: [String]) throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        try Tool.copy(Self.incident, to: "\(directory)/input", without: "authorization-details-111122223333.json")
        let result = try Tool.spawn(
            [try Tool.binary(), "audit", "\(directory)/input", "--format", "csv", "--output", "\(directory)/out/"] + more,
            in: Tool.root)
        #expect(result.code == 2)
        #expect(result.error.contains("gap: ") == more.isEmpty, "\(result.error)")
    }

    @Test(arguments: [
        "authorization-details-111122223333.json", "organization.json", "inventory.json", "kiro/messages.jsonl", "changes.json",
        "resource-policies.json",
    ])
    func theReportSaysWhatItCanNoLongerKnowWithoutAFile(missing: String) throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        try Tool.copy(Self.incident, to: "\(directory)/input", without: missing)
        let whole = try Tool.run("audit", Self.incident, "--format", "json")
        let less = try Tool.run("audit", "\(directory)/input", "--format", "json")
        #expect(less.code == 1 || less.code == 2)
        let (before, after) = (try Self.unknowns(whole.out), try Self.unknowns(less.out))
        #expect(after > before, "gaps, rules not run and open questions: \(before) with \(missing), \(after) without")
    }

    /// Gaps, assumptions, and rules that did not run or only for part of the changes.
    private static func unknowns(_ text: String) throws -> Int {
        let root = try JSONDocument.parse(text, name: "report").root
        let gaps = ["gaps", "assumptions"].reduce(0) { $0 + (root[$1]?.elements.reduce(0) { count, _ in count + 1 } ?? 0) }
        let rules =
            root["rules"]?.elements.filter { ["not run", "partly", "notRun"].contains($0["result"]?.string ?? "") }.count ?? 0
        return gaps + rules
    }

    @Test func aMalformedFileIsAGapAndTheRestIsAudited() throws {
        let directory = try Tool.scratch()
        defer { Tool.remove(directory) }
        let faults: [(name: String, bytes: [UInt8], expected: String)] = [
            ("wide.json", [0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0, 0x7D, 0, 0, 0], "UTF-32"),
            ("twice.json", Array(#"{"UserDetailList": [], "UserDetailList": []}"#.utf8), "duplicate key `UserDetailList`"),
            ("deep.json", Array(String(repeating: "[", count: 10_000).utf8), "levels of nesting"),
            ("cut.json.gz", Array(try Files.read("\(Tool.root)/\(Self.logFile())").prefix(5_000)), "cut"),
            ("what.json", Array(#"{"hello": "world"}"#.utf8), "not recognised"),
        ]
        for fault in faults { try Files.write(fault.bytes, to: "\(directory)/\(fault.name)") }
        let result = try Tool.run("audit", Self.incident, directory)
        #expect(result.code == 2)
        for fault in faults {
            #expect(result.out.contains(fault.name), "\(fault.name) is named")
            #expect(result.out.contains(fault.expected), "\(fault.name): \(fault.expected)")
        }
        #expect(result.out.contains("delete-and-recreate"), "the rest is audited")
    }

    private static func logFile() throws -> String {
        let directory = "\(incident)/cloudtrail"
        return "\(directory)/\(try #require(try Files.names(in: "\(Tool.root)/\(directory)").first))"
    }

    @Test func aFullDiskIsSaid() throws {
        let result = try Tool.run("audit", Self.incident, output: "/dev/full")
        #expect(result.code == 2)
        #expect(result.error.contains("no space left on device"))
    }

    @Test(arguments: [("critical", Int32(1)), ("error", 1), ("never", 0)])
    func theThresholdDecidesTheExitCode(threshold: String, code: Int32) throws {
        #expect(try Tool.run("audit", Self.incident, "--fail-on", threshold).code == code)
    }

    @Test(arguments: [
        ["--format", "pdf"], ["--fail-on", "much"], ["--require", "luck"], ["--gaps-as", "note"], ["--format", "text,json"],
    ])
    func aWrongCallExitsWithTwo(extra: [String]) throws {
        let result = try Tool.run("audit", Self.incident, extra[0], extra[1])
        #expect(result.code == 2)
        #expect(result.error.hasPrefix("Error: "))
    }

    @Test func aWordOnNothingTeaches() throws {
        let result = try Tool.run()
        #expect(result.out.contains("ambit audit EVIDENCE/"))
        #expect(try Tool.run("--version").out.hasPrefix("ambit 0."))
    }
}
