import Audit
import Changes
import Documents
import Reports
import Testing

struct AuditJSONTests {
    private static func schema() throws -> JSONDocument {
        let file =
            "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
            + "/Sources/Reports/Schemas/audit-report.schema.json"
        return try JSONDocument.parse(Files.read(file), name: "audit-report.schema.json")
    }

    /// Every object is written with exactly the members of the schema, in its order, and every object of the schema is written.
    @Test func writesWhatTheSchemaSays() throws {
        let schema = try Self.schema()
        let written = try JSONDocument.parse(Sample.report.rendered(as: .json), name: "report.json")
        var check = SchemaCheck(schema.root)
        check.check(written.root, schema.root)
        #expect(check.faults == [])
        let unused = schema.root["$defs"]?.members.map { "#/$defs/\($0.name)" }.filter { !check.visited.contains($0) }
        #expect(unused == [])
        #expect(schema.root["properties"]?["version"]?["const"]?.integer == AuditReport.schemaVersion)
    }

    @Test func writesWhatIsNotKnownAsNull() throws {
        var change = ChangeAudit(id: "x", from: Sample.at("01:00:00"), to: Sample.at("02:00:00"))
        change.blastRadius = .unknown("no inventory was given")
        let written = try JSONDocument.parse(AuditReport(changes: [change]).rendered(as: .json), name: "report.json")
        var check = SchemaCheck(try Self.schema().root)
        check.check(written.root, check.root)
        #expect(check.faults == [])
        let first = written.root["changes"]?.elements.first { _ in true }
        #expect(first?["blastRadius"]?.kind == .null)
        #expect(first?["blastRadiusUnknown"]?.string == "no inventory was given")
        #expect(first?["asked"]?.kind == .null)
    }
}
