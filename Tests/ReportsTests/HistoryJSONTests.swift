import Documents
import Questions
import Reports
import Testing

struct HistoryJSONTests {
    private static let root = "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

    /// With and without two moments, on the sample.
    @Test(arguments: [nil, "2026-03-02T09:31:00Z"]) func writesWhatTheSchemaSays(to: String?) throws {
        let input = InputAtMoment(reading: [Self.root + "/samples/retail-deployment"])
        let from = to.flatMap { _ in Instant(iso: "2026-02-20T06:00:00Z") }
        let history = try AccessHistory(of: "checkout-dev", in: input, from: from, to: to.flatMap { Instant(iso: $0) })
        let file = Self.root + "/Sources/Reports/Schemas/history-report.schema.json"
        let schema = try JSONDocument.parse(Files.read(file), name: "history-report.schema.json")
        let written = try JSONDocument.parse(HistoryJSON.bytes(history), name: "report.json")
        var check = SchemaCheck(schema.root, strict: false)
        check.check(written.root, schema.root)
        #expect(check.faults == [])
        #expect(written.root["entries"]?.elements.isEmpty == false)
        #expect((written.root["gained"] != nil) == (to != nil))
    }
}
