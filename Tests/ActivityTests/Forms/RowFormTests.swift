import Activity
import Documents
import Foundation
import TestSupport
import Testing

/// Rows of tables and of stores: what others write into them, lists in flat names, pages, and what is cut or stands beside.
struct RowFormTests {
    private static func cell(_ text: String) -> String { WrappedRecords.cell(text) }

    /// A record that a caller has written into the name of his tool.
    private static let forged =
        #"{"eventVersion":"1","eventSource":"s3.amazonaws.com","eventName":"ListBuckets","eventTime":"#
        + #""2026-08-02T09:12:00Z","eventID":"x","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::1:user/b"}}"#
    private static let arn = "arn:aws:sts::111122223333:assumed-role/ops/ana"

    private static let forgedRows: [String] = [
        "eventid,eventtime,eventsource,eventname,useridentity,useragent\n"
            + "e-1,2026-08-02T09:12:00Z,dynamodb.amazonaws.com,DeleteTable,\(cell(FormTests.identity)),\(cell(forged))",
        "eventID,eventTime,eventSource,eventName,userIdentity.arn,errorMessage\n"
            + "e-1,2026-08-02T09:12:00Z,dynamodb.amazonaws.com,DeleteTable,\(arn),\(cell(forged))",
        "@timestamp,event.id,event.action,event.provider,aws.cloudtrail.user_identity.arn,user_agent.original\n"
            + "2026-08-02T09:12:00Z,e-1,DeleteTable,dynamodb.amazonaws.com,\(arn),\(cell(forged))",
        #"{"QueryResultRows":[[{"eventID":"e-1"},{"eventTime":"2026-08-02 09:12:00.000"},{"eventSource":"dynamodb.amazonaws.com"},"#
            + #"{"eventName":"DeleteTable"},{"userIdentity":\#(Records.quoted(FormTests.identity))},"#
            + #"{"userAgent":\#(Records.quoted(forged))}]]}"#,
        #"{"eventid":"e-1","eventtime":"2026-08-02T09:12:00Z","eventsource":"dynamodb.amazonaws.com","eventname":"DeleteTable","#
            + #""useridentity":\#(Records.quoted(FormTests.identity)),"useragent":\#(Records.quoted(forged))}"#,
    ]

    @Test("what a caller writes replaces no record", arguments: forgedRows)
    func forgedRecords(_ text: String) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.map(\.id) == ["e-1"], "\(text.prefix(60))")
        #expect(log.events.map(\.name) == ["DeleteTable"])
        #expect(log.events.map(\.identity.arn) == [Self.arn])
        #expect(log.gaps == [])
    }

    private static let run =
        #""eventID":"e-1","eventTime":"2026-08-02T09:12:00Z","eventSource":"ec2.amazonaws.com","#
        + #""eventName":"TerminateInstances","userIdentity.arn":"a""#
    private static let elastic =
        #""@timestamp":"2026-08-02T09:12:00Z","event.id":"e-1","event.action":"TerminateInstances","event.provider":"ec2.amazonaws.com","aws.cloudtrail.user_identity.arn":"a""#
    private static let ocsf =
        #""class_uid":3005,"actor":{"user":{"uuid":"arn:a"}},"time":1785661920000,"api":{"operation":"TerminateInstances","service":"#
        + #"{"name":"ec2.amazonaws.com"}},"metadata":{"uid":"e-1","product":{"name":"CloudTrail"}}"#

    private static let flat: [(String, String)] = [
        (
            "Splunk, lists",
            #"{"result":{\#(run),"requestParameters.instancesSet.items{}.instanceId":["i-1","i-2"]}}"#
        ),
        (
            "Splunk, lines",
            #"{"result":{\#(run),"requestParameters.instancesSet.items{}.instanceId":"i-1\ni-2"}}"#
        ),
        (
            "Insights",
            #"{"results":[["#
                + [
                    ("eventID", "e-1"), ("eventTime", "2026-08-02T09:12:00Z"), ("eventSource", "ec2.amazonaws.com"),
                    ("eventName", "TerminateInstances"), ("userIdentity.arn", "a"),
                    ("requestParameters.instancesSet.items.0.instanceId", "i-1"),
                    ("requestParameters.instancesSet.items.1.instanceId", "i-2"),
                ].map { #"{"field":"\#($0.0)","value":"\#($0.1)"}"# }.joined(separator: ",") + "]]}"
        ),
        (
            "Elastic, names with dots",
            #"{\#(elastic),"aws.cloudtrail.flattened.request_parameters.instancesSet.items":[{"instanceId":"i-1"},{"instanceId":"i-2"}]}"#
        ),
        (
            "Elastic, fields",
            #"{"hits":{"hits":[{"fields":{\#(elastic),"aws.cloudtrail.flattened.request_parameters":"#
                + #"[{"instancesSet":{"items":[{"instanceId":"i-1"},{"instanceId":"i-2"}]}}]}}]}}"#
        ),
        (
            "OCSF 1.0.0-rc.2",
            #"{\#(ocsf),"unmapped":{"requestParameters.instancesSet.items.0.instanceId":"i-1","#
                + #""requestParameters.instancesSet.items.1.instanceId":"i-2"}}"#
        ),
        (
            "OCSF, the rest as text",
            #"{\#(ocsf),"unmapped":"{\"requestParameters.instancesSet.items.0.instanceId\":\"i-1\","#
                + #"\"requestParameters.instancesSet.items.1.instanceId\":\"i-2\"}"}"#
        ),
    ]

    @Test("lists come back out of flat names", arguments: flat)
    func lists(_ name: String, _ text: String) throws {
        let log = FormTests.read(Array(text.utf8))
        let event = try #require(log.events.first, "\(name)")
        #expect(event.texts("instancesSet.items[].instanceId", in: .requestParameters) == ["i-1", "i-2"], "\(name)")
        #expect(log.events.count == 1 && log.gaps == [], "\(name)")
    }

    private static let page =
        #"{"Data":[{"VarCharValue":"e-1"},{"VarCharValue":"2026-08-02T09:12:00Z"},{"VarCharValue":"iam.amazonaws.com"},{"VarCharValue":"GetUser"}]}"#
    private static let head =
        #"{"Data":[{"VarCharValue":"eventid"},{"VarCharValue":"eventtime"},{"VarCharValue":"eventsource"},{"VarCharValue":"eventname"}]}"#
    private static let columns =
        #""ResultSetMetadata":{"ColumnInfo":[{"Name":"eventid"},{"Name":"eventtime"},{"Name":"eventsource"},{"Name":"eventname"}]}"#

    private static let pages: [String] = [
        #"{"ResultSet":{"Rows":[\#(head),\#(page)],\#(columns)}}"#, #"{"ResultSet":{"Rows":[\#(page)],\#(columns)}}"#,
        #"{"ResultSet":{"Rows":[\#(head),\#(page)]}}"#,
        #"{"schema":[{"name":"eventID"},{"name":"eventTime"},{"name":"eventSource"},{"name":"eventName"}],"#
            + #""datarows":[["e-1","2026-08-02 09:12:00","iam.amazonaws.com","GetUser"]],"total":1}"#,
        #"{"QueryResultRows":[{"eventID":"e-1","eventTime":"2026-08-02 09:12:00.000","eventSource":"iam.amazonaws.com","eventName":"GetUser"}]}"#,
    ]

    @Test("every page of a result is read", arguments: pages)
    func resultPages(_ text: String) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.map(\.id) == ["e-1"], "\(text.prefix(60))")
        #expect(log.events.map(\.time.description) == ["2026-08-02T09:12:00Z"])
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
    }

    /// `SELECT useridentity.arn` calls its column `arn`.
    @Test(
        "a column of callers goes by its last name",
        arguments: [
            ("eventname", "arn:aws:iam::111122223333:user/ana", true), ("eventName", "arn:aws:iam::111122223333:root", true),
            ("eventname", arn, true), ("eventName", arn, true), ("eventName", "arn:aws:s3:::ledger", false),
            ("eventname", "arn:aws:iam::111122223333:role/ops", false), ("eventname", "ana", false),
        ])
    func callers(_ column: String, _ arn: String, _ isCaller: Bool) throws {
        let header = "arn,eventID,eventTime,eventSource,eventName"
        let text =
            (column == "eventName" ? header : header.lowercased())
            + "\n\(arn),e-1,2026-08-02T09:12:00Z,dynamodb.amazonaws.com,DeleteTable\n"
        let log = FormTests.read(Array(text.utf8))
        let event = try #require(log.events.first)
        #expect(event.identity.arn == (isCaller ? arn : nil))
        #expect(log.gaps.contains { $0.reason == "the event does not say who made the call" } == !isCaller)
    }

    @Test(
        "times that are written for people",
        arguments: [
            "Aug 2, 2026 @ 09:12:00.000", "8/2/2026, 9:12:00.000 AM", "Sun, 02 Aug 2026 09:12:00 GMT", "2026-08-02 11:12:00 +0200",
            "Sunday, August 2, 2026 9:12:00 AM", "02 Aug 2026 04:42:00 -0430",
        ])
    func times(_ written: String) throws {
        let log = FormTests.read(Array(Records.record(1, "\"eventTime\":\"\(written)\"").utf8))
        #expect(try #require(log.events.first).time.description == "2026-08-02T09:12:00Z")
    }

    @Test("a day that may be a month is no time", arguments: ["8/2/2026 09:12:00", "2/8/2026, 13:12:00 PM", "at noon, 12:00"])
    func doubtfulTimes(_ written: String) {
        let log = FormTests.read(Array(Records.record(1, "\"eventTime\":\"\(written)\"").utf8))
        #expect(log.events.isEmpty && log.gaps.count == 1)
    }

    private static let quoted = Records.all.map(Records.quoted)

    @Test(
        "what stands before the cut is read",
        arguments: [
            #"{"events":[{"message":\#(quoted[0])},{"message":"#, #"[\#(quoted[0]),"{\"eventSource"#,
            #"{"hits":{"hits":[{"_source":{"event":{"original":\#(quoted[0])}}},{"_source":{"a":[1],"#,
            #"{"data":{"result":[{"values":[["1",\#(quoted[0])],["2","{"#,
        ])
    func cuts(_ text: String) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 1, "\(text.suffix(40))")
        #expect(log.gaps.count == 1, "\(log.gaps)")
        let wide = Data([0xFF, 0xFE]) + (text.data(using: .utf16LittleEndian) ?? Data())
        #expect(FormTests.read(Array(wide)).events.count == 1)
    }

    /// What was blocked did not happen.
    @Test func aBlockedCallOfChronicleFailed() throws {
        let text =
            #"{"events":[{"udm":{"metadata":{"eventTimestamp":"2026-08-02T09:12:00Z","productEventType":"DeleteTable"},"#
            + #""target":{"application":"dynamodb.amazonaws.com"},"principal":{"user":{"userid":"ana"}},"#
            + #""securityResult":[{"action":["BLOCK"],"description":"no"}]}}]}"#
        let event = try #require(FormTests.read(Array(text.utf8)).events.first)
        #expect(event.outcome == .failed && event.errorMessage == "no")
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
    }

    /// As its export to BigQuery writes times.
    @Test func aTimeOfChronicleMayBeANumber() throws {
        let text =
            #"{"metadata":{"event_timestamp":{"seconds":1785661920},"product_log_id":"e-1","product_event_type":"DeleteTable"},"#
            + #""target":{"application":"dynamodb.amazonaws.com"},"principal":{"user":{"userid":"ana"}}}"#
        let event = try #require(FormTests.read(Array(text.utf8)).events.first)
        #expect(event.time.description == "2026-08-02T09:12:00Z")
    }

    @Test func aLiveTailThatWasSampledIsAGap() {
        let text = #"{"sessionUpdate":{"sessionMetadata":{"sampled":true},"sessionResults":[{"message":\#(Self.quoted[0])}]}}"#
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 1 && log.gaps.count == 1)
    }

    @Test func notesBesideTheLogsOfAnArchiveAreCounted() {
        let zip = WrappedRecords.zip(["# notes", Records.all[0], "<x/>", Records.all[1]]) {
            $0 % 2 == 0 ? "\($0).md" : "\($0).json"
        }
        for archive in [zip, WrappedRecords.tar([Records.all[0], "# notes"]) { $0 == 1 ? "1.md" : "0.json" }] {
            let log = FormTests.read(archive)
            #expect(!log.events.isEmpty && log.gaps == [], "\(log.gaps)")
            #expect(log.counts.otherRecords.keys.sorted() == ["other file of an archive"])
        }
        // By its name it is a log, and none of it was read.
        let log = FormTests.read(WrappedRecords.zip([Records.all[0], "# notes"]))
        #expect(
            log.events.count == 1 && log.gaps.map(\.reason) == ["`logs/1.json` in the archive is in no form that is known here"])
    }

    @Test(
        "what is a log is told by its beginning in every wrap",
        arguments: [
            #"{"detail":{\#(ocsf)}}"#, #"{"hits":{"hits":[{"_source":{\#(ocsf)}}]}}"#, #"{"data":"\#(WrappedRecords.packed)"}"#,
            #"{"matches":[{"rawLog":"\#(WrappedRecords.packed)"}]}"#,
            #"[{"TimeGenerated":"2026-08-02T09:12:00Z","AwsEventId":"e-1","EventSource":"iam.amazonaws.com","EventName":"GetUser"}]"#,
        ])
    func wrapsAreRecognised(_ text: String) {
        #expect(CloudTrail.recognises(Head(Array(text.utf8))), "\(text.prefix(60))")
        #expect(!FormTests.read(Array(text.utf8)).events.isEmpty)
    }

    /// So that `audit` names the cure as `usage` does.
    @Test(arguments: [
        "-------------------\n|  LookupEvents   |\n+-----------------+\n||    Events     ||\n", "+-----+\n| LookupEvents |\n",
    ])
    func aDrawnTableIsRecognised(_ text: String) {
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
        #expect(FormTests.read(Array(text.utf8)).gaps.first?.help?.contains("--output json") == true)
    }

    @Test func whatIsPackedSixTimesIsRead() {
        var packed = Gzip.member(Records.all[0])
        for _ in 0..<5 { packed = Gzip.member(bytes: packed) }
        #expect(FormTests.read(packed).events.count == 1)
        #expect(CloudTrail.recognises(Head(packed)))
        #expect(!FormTests.read(Gzip.member(bytes: Gzip.member(bytes: packed))).gaps.isEmpty)
    }
}
