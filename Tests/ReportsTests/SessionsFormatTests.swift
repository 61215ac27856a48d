import Audit
import Changes
import Documents
import Testing

@testable import Reports

@Suite struct SessionsFormatTests {
    private static var sessions: [SessionRecord] {
        var agent = SessionRecord(
            kind: .agent, calls: 3, writes: 2, denials: 1, chain: ["arn:aws:iam::1:user/ana", Sample.session])
        (agent.agent, agent.id, agent.toolCalls, agent.prompts) = ("kiro", "sess-1", 5, 2)
        (agent.started, agent.ended) = (Sample.at("02:00:00"), Sample.at("03:00:00"))
        (agent.who, agent.principal, agent.behind, agent.grade) = ("ana", Sample.session, "ana", "explicit")
        var key = SessionRecord(kind: .credentials, calls: 10, writes: 4, denials: 2, chain: agent.chain)
        (key.agent, key.id, key.behind, key.grade) = ("kiro", "Q2LZ", "sess-1", "proven")
        (key.who, key.principal, key.started, key.ended) = ("ana", Sample.session, Sample.at("02:00:00"), Sample.at("02:30:00"))
        var next = key
        (next.id, next.ended) = ("FDIZ", Sample.at("03:00:00"))
        return [agent, key, next, SessionRecord(kind: .credentials)]
    }

    @Test func theListKeepsToItsSchema() throws {
        let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
        let path = "\(root)/Sources/Reports/Schemas/sessions.schema.json"
        let schema = try JSONDocument.parse(Files.read(path), name: "sessions.schema.json").root
        let gap = Gap(.input, "not read", at: Location(file: "x"))
        let json = try JSONDocument.parse(SessionsJSON.bytes(Self.sessions, records: [], gaps: [gap]), name: "out.json").root
        var check = SchemaCheck(schema)
        check.check(json, schema)
        #expect(check.faults == [])
        #expect(json["sessions"]?.elements.map { $0["id"]?.string } == ["sess-1", "Q2LZ", "FDIZ", nil])
    }

    @Test func credentialsOfOneNameAreOneLine() {
        let text = SessionsText(style: ReportStyle(width: 200)).text(Self.sessions, records: [], gaps: [])
        #expect(text.contains("1 agent's session · 3 sets of credentials"))
        #expect(
            text.contains(
                "2 sets of credentials; keys …Q2LZ and …FDIZ; 2025-12-15 02:00:00 to 03:00:00 UTC; 20 calls, 8 writes; 4 denied"))
        #expect(text.contains("driven by `kiro` in `sess-1`, proven"))
    }
}
