import Audit
import Documents
import Questions
import Reports
import Testing

struct ComparisonJSONTests {
    private static let root = "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

    private static func faults(_ bytes: [UInt8]) throws -> (value: JSONValue, faults: [String]) {
        let file = root + "/Sources/Reports/Schemas/compare-report.schema.json"
        let schema = try JSONDocument.parse(Files.read(file), name: "compare-report.schema.json")
        let written = try JSONDocument.parse(bytes, name: "report.json")
        var check = SchemaCheck(schema.root, strict: false)
        check.check(written.root, schema.root)
        return (written.root, check.faults)
    }

    @Test func writesWhatTheSchemaSays() throws {
        let sample = Self.root + "/samples/compare/"
        let compared = ComparedPolicies(kind: nil)
        let new = try Self.faults(
            ComparisonJSON.bytes(try compared.newAccess(old: sample + "old.json", new: sample + "new.json"), .newAccess))
        #expect(new.faults == [])
        #expect(new.value["newAccess"]?.boolean == true)
        let region = try #require(new.value["witnesses"]?.elements.first { _ in true })
        #expect(region["request"]?["principal"] == nil)
        #expect(region["request"]?["action"]?.string?.hasPrefix("lambda:Update") == true)
        #expect(region["old"]?["verdict"]?.string == "implicitlyDenied")
        let forbidden = try Self.faults(
            ComparisonJSON.bytes(try compared.granted(of: sample + "old.json", by: sample + "new.json"), .forbidden))
        #expect(forbidden.faults == [])
        #expect(forbidden.value["witnesses"]?.elements.first { _ in true }?["forbidden"]?["index"]?.integer == 0)
    }
}
