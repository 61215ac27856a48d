import Activity
import Documents
import Testing
import TestSupport

/// What holds records and is no JSON is named as what it is, with what gives JSON.
struct PrintedFormTests {
    static let fields = ["eventVersion", "eventSource", "eventName", "eventID"]
    private static func each(_ mark: String, _ separator: String = ", ") -> String {
        fields.map { "\($0)\(mark)x" }.joined(separator: separator)
    }

    static let printed: [(String, String, String)] = [
        (
            "Python", "{'eventVersion': '1.08', 'eventSource': 's3.amazonaws.com', 'eventName': 'x', 'readOnly': False}\n",
            "json.dumps"
        ),
        (
            "Python, an answer", "{'Events': [{'EventId': 'e', 'CloudTrailEvent': '\(Records.delete)'}], 'NextToken': 'x'}",
            "json.dumps"
        ),
        ("Python, a list of texts", "['\(Records.delete)']", "json.dumps"),
        ("Python, over lines", "[{'eventVersion': '1.08',\n  'eventSource': 'x', 'eventName': 'y'}]", "json.dumps"),
        ("Ruby", #"{"eventVersion"=>"1.08", "eventSource"=>"x", "eventName"=>"y", "eventID"=>"e"}"#, "JSON.generate"),
        ("Ruby 3.4", #"{"eventVersion" => "1.08", "eventSource" => "x", "eventName" => "y"}"#, "JSON.generate"),
        (
            "an SDK of Ruby",
            "#<struct Aws::CloudTrail::Types::Event event_id=\"e\", cloud_trail_event=\(Records.quoted(Records.delete))>",
            "JSON.generate"
        ),
        ("JavaScript", "{\n  eventVersion: '1.08',\n  eventSource: 'x',\n  eventName: 'y'\n}", "JSON.stringify"),
        (
            "an SDK of JavaScript", "{\n  '$metadata': {},\n  Events: [ { CloudTrailEvent: '\(Records.delete)' } ]\n}",
            "JSON.stringify"
        ),
        ("Java", "{\(each("="))}", "JSON"), ("an SDK of Java", "LookupEventsResponse(Events=[Event(\(each("=")))])", "JSON"),
        ("Go", "map[\(each(":", " "))]", "json.Marshal"),
        ("PHP", "Array\n(\n    [eventSource] => x\n    [eventName] => y\n    [eventID] => e\n)\n", "json_encode"),
        ("Fluent Bit", "[0] trail: [[1785661920.1, {}], {\"log\"=>\"\(Records.delete)\"}]\n", "json_lines"),
        ("CEF", "CEF:0|Amazon|AWS CloudTrail|1.08|DeleteBucket|x|3|src=192.0.2.1\n", "CloudTrail wrote them"),
        ("CEF in syslog", "<134>Aug  2 09:12:00 host CEF:0|Amazon|CloudTrail||x|x|5|\(each("=", " "))\n", "CloudTrail wrote them"),
        ("LEEF", "LEEF:2.0|Amazon|AWS CloudTrail|1.08|DeleteBucket|^|src=192.0.2.1\n", "CloudTrail wrote them"),
        ("pairs", "2026-08-02T09:12:00Z \(each("=", " "))\n", "as JSON"),
        ("a table of a database", "+---+---+\n| eventname | eventsource |\n+---+---+\n| x | y |\n", "--output json"),
    ]

    @Test(arguments: printed)
    func isNamedWithItsCure(_ name: String, _ text: String, _ cure: String) {
        let bytes = Array(text.utf8)
        let log = FormTests.read(bytes)
        #expect(log.events.isEmpty, "\(name)")
        #expect(log.gaps.count == 1 && log.gaps.first?.help?.contains(cure) == true, "\(name): \(log.gaps)")
        // An audit names it, too, and does not pass it by.
        #expect(CloudTrail.recognises(Head(bytes)), "\(name)")
        let summary = UsageSummary.read([LogFile(name: "log", content: .bytes(bytes))], workers: 1)
        #expect(summary.count == 0 && summary.gaps.count == 1, "\(name)")
    }

    /// A line of such a form beside a record that stands in it takes nothing away.
    @Test func aRecordInALineOfACollectorIsRead() {
        let log = FormTests.read(Array("<13>Aug  2 host CEF:0|Amazon|CloudTrail||x|x|5|msg=\(Records.delete)\n".utf8))
        #expect(log.events.count == 1)
    }

    @Test func documentsOfYAMLAreRecords() {
        let text = ["e-1", "e-2"].map { id in
            "---\nawsRegion: eu-west-1\neventID: \(id)\neventName: GetRole\neventSource: iam.amazonaws.com\neventTime: '2025-12-15T02:00:00Z'\n"
                + "userIdentity:\n  type: IAMUser\n  arn: arn:aws:iam::111122223333:user/ana\n"
        }.joined()
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.map(\.id) == ["e-1", "e-2"] && log.gaps == [])
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
    }

    @Test func aSpreadsheetIsNamed() {
        let log = FormTests.read(WrappedRecords.zip(["<worksheet>eventSource</worksheet>"]) { "xl/worksheets/sheet\($0).xml" })
        #expect(log.gaps.map(\.help) == ["save it as CSV"])
    }
}
