import Activity
import Documents
import Testing
import TestSupport
@testable import Wraps

/// Records that were put into a string once too often, in tables with other separators, with times of other stores, and with a part missing.
struct QuotedFormTests {
    private static func quoted(_ text: String, times: Int = 1) -> String {
        (0..<times).reduce(text) { text, _ in Records.quoted(text) }
    }

    private static func cell(_ text: String) -> String { WrappedRecords.cell(text) }

    private static func lines(_ separator: String = "\n", _ line: (String) -> String) -> String {
        Records.all.map(line).joined(separator: separator)
    }

    private static func looked(_ record: String) -> String {
        #"{"EventName":"X","EventSource":"x.amazonaws.com","EventTime":1785661920,"CloudTrailEvent":\#(quoted(record, times: 2))}"#
    }

    private static func message(_ record: String) -> String {
        #"{"@timestamp":"2026-08-02T09:12:00Z","message":\#(quoted(record, times: 2))}"#
    }

    private static var texts: [String] {
        var texts: [String] = [lines { quoted($0) }, lines("\r\n") { quoted($0, times: 2) }]
        texts.append(quoted("[" + Records.all.joined(separator: ",") + "]"))
        texts.append(quoted(WrappedRecords.delivered, times: 3))
        texts.append("[" + lines(",") { quoted($0, times: 2) } + "]")
        texts.append(#"{"Events":["# + lines(",", looked) + "]}")
        texts.append(lines { message($0) })
        texts.append("eventJson\r\n" + lines("\r\n") { cell(quoted($0)) })
        texts.append("\"eventjson\"\n" + lines { cell($0) })
        texts.append("_raw\n" + lines { cell($0) })
        texts.append(lines { #"{"index":{"_index":"x"}}"# + "\n" + $0 })
        texts.append(lines { #"{ "create" : {} }"# + "\n" + $0 } + "\n")
        return texts
    }

    @Test("the same records come out however often they were quoted", arguments: texts)
    func quotedForms(_ text: String) {
        let plain = FormTests.read(Array(WrappedRecords.delivered.utf8))
        let log = FormTests.read(Array(text.utf8))
        #expect(log.gaps == [], "\(text.prefix(60))")
        #expect(log.events.map(\.id) == plain.events.map(\.id))
        #expect(log.events.map(\.errorCode) == plain.events.map(\.errorCode))
    }

    @Test(
        "a text in quotes that is broken is no silence",
        arguments: [
            quoted(Records.delete) + "\n\"{\\\"eventVersion\\\":", quoted(String(Records.delete.dropLast(40))),
            quoted(Records.delete) + "\nplain",
            #"{"Events":[{"CloudTrailEvent":\#(quoted(String(Records.delete.dropLast(40)), times: 2))}]}"#,
        ])
    func brokenQuotes(_ text: String) { #expect(!FormTests.read(Array(text.utf8)).gaps.isEmpty, "\(text.prefix(60))") }

    @Test("tables with other separators", arguments: ["|", "\u{1}", "\t", ";"])
    func separators(_ separator: String) throws {
        let names = ["eventid", "eventtime", "eventsource", "eventname", "useridentity", "requestparameters"]
        let cells = [
            "e-1", "2026-08-02T09:12:00Z", "dynamodb.amazonaws.com", "DeleteTable", FormTests.identity, #"{"tableName":"t"}"#,
        ]
        let text = [names, cells].map { $0.map(Self.cell).joined(separator: separator) }.joined(separator: "\n")
        let log = FormTests.read(Array(text.utf8))
        #expect(log.gaps == [])
        #expect(try #require(log.events.first).text("tableName", in: .requestParameters) == "t")
    }

    @Test func aPartThatATableKeepsAsTextTwiceIsRead() throws {
        let text =
            "eventid,eventtime,eventsource,eventname,useridentity,requestparameters\n"
            + "e-1,2026-08-02T09:12:00Z,dynamodb.amazonaws.com,DeleteTable,\(Self.cell(FormTests.identity)),"
            + Self.cell(Self.quoted(#"{"tableName":"t"}"#))
        let log = FormTests.read(Array(text.utf8))
        #expect(try #require(log.events.first).text("tableName", in: .requestParameters) == "t")
    }

    @Test(
        "times of other stores",
        arguments: [
            ("1785661920000000000", "2026-08-02T09:12:00Z"), ("\"2026-08-02 09:12:00.000 UTC\"", "2026-08-02T09:12:00Z"),
            ("\"1785661920500000000\"", "2026-08-02T09:12:00.500Z"),
        ])
    func times(_ written: String, _ expected: String) throws {
        let log = FormTests.read(Array(Records.record(1, "\"eventTime\":\(written)").utf8))
        #expect(try #require(log.events.first).time.description == expected)
    }

    @Test("a record that lost its name or its service is a gap of a summary too", arguments: ["eventName", "eventSource"])
    func aRecordThatLostApart(_ member: String) {
        let lost = Records.delete.replacing("\"\(member)\"", with: "\"was\"")
        let file = LogFile(name: "log", content: .bytes(Array(#"{"Records":[\#(Records.denied),\#(lost)]}"#.utf8)))
        let summary = UsageSummary.read([file], by: UsageSummary.usual, workers: 1)
        #expect(summary.gaps.count == 1 && summary.gaps[0].contains("the record has no `\(member)`"), "\(summary.gaps)")
        #expect(CloudTrail.read([file], workers: 1).gaps.count == 1)
    }
}
