import Actors
import Audit
import Catalogue
import Changes
import Documents
import Testing

@testable import Reports

@Suite struct StoryFormatTests {
    private static var story: Story {
        var call = StoryMoment(
            kind: .call, time: Sample.at("02:56:33"), who: "ana", what: "dynamodb:DeleteTable", resources: [Sample.ledger],
            outcome: "succeeded", id: "e-1", location: Sample.place("log.json", 1, 1))
        (call.principal, call.agent, call.session, call.grade) = (Sample.session, "kiro", "sess-1", .proven)
        (call.level, call.harm, call.count, call.until) = (.write, .destroyData, 3, Sample.at("02:57:00"))
        var denied = call
        (denied.outcome, denied.reason, denied.count, denied.until) = ("denied", "by a boundary policy", 1, denied.time)
        let prompt = StoryMoment(
            kind: .prompt, time: Sample.at("02:50:00"), who: "ana", what: "clean up <b>\u{1B}[31m", outcome: "asked", id: "sess-1",
            location: Sample.place("messages.jsonl", 1, 1))
        var tool = StoryMoment(
            kind: .toolCall, time: Sample.at("03:00:00"), who: "kiro", what: "terraform apply", outcome: "ok", id: "t-1",
            location: Sample.place("messages.jsonl", 9, 1))
        (tool.command, tool.approval, tool.agent) = ("terraform apply", "ran; no denial recorded", "kiro")
        let approval = StoryMoment(
            kind: .approval, time: Sample.at("05:41:00"), who: "min", what: "approves CHG-1", outcome: "approved", id: "CHG-1",
            location: Sample.place("changes.json", 1, 1))
        return Story(
            moments: [prompt, call, denied, tool, approval], untimed: 2,
            ofServices: [.init(what: "kms:RotateKey", count: 1_200), .init(what: "sts:AssumeRole", count: 1)])
    }

    @Test func theStoryKeepsToItsSchema() throws {
        let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        let path = "\(root)/Sources/Reports/Schemas/timeline.schema.json"
        let schema = try JSONDocument.parse(Files.read(path), name: "timeline.schema.json").root
        let gap = Gap(.input, "not read", at: Location(file: "x"))
        var bytes: [UInt8] = []
        StoryJSON.write(Self.story, records: [], gaps: [gap]) { bytes += $0 }
        let json = try JSONDocument.parse(bytes, name: "out.json").root
        var check = SchemaCheck(schema)
        check.check(json, schema)
        #expect(check.faults == [])
    }

    @Test func theTextTellsWhoDidWhat() {
        let text = StoryText(style: ReportStyle(width: 160)).text(Self.story, records: [], gaps: [])
        #expect(text.contains("✖ kiro"))
        #expect(text.contains("dynamodb:DeleteTable ×3 cost-calculation-ledger to 02:57:00 (destroys data; as ana)"))
        #expect(text.contains("(denied, by a boundary policy; as ana)"))
        #expect(text.contains("terraform apply (ran; no denial recorded)"))
        #expect(text.contains("2 tool calls without a time"))
        #expect(text.contains("1,201 events of services' own doing are not in the order: kms:RotateKey ×1,200 and sts:AssumeRole"))
        #expect(!text.contains("\u{1B}"))
    }

    @Test func thePageEscapesWhatItIsGiven() {
        var bytes: [UInt8] = []
        StoryPage.write(Self.story, gaps: []) { bytes += $0 }
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.contains("clean up &lt;b&gt;") && !page.contains("\u{1B}"))
        #expect(page.contains("default-src 'none'"))
    }
}
