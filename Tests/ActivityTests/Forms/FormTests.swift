import Activity
import Documents
import Testing
import TestSupport
@testable import Wraps

struct FormTests {
    static func read(_ bytes: [UInt8], name: String = "log") -> CloudTrail.Log {
        CloudTrail.read([LogFile(name: name, content: .bytes(bytes))], workers: 1)
    }

    @Test("the same records come out of every wrap", arguments: WrappedRecords.exact)
    func exactForms(_ name: String, _ bytes: [UInt8]) throws {
        let plain = Self.read(Array(WrappedRecords.delivered.utf8))
        let log = Self.read(bytes)
        #expect(log.gaps == [], "\(name)")
        #expect(log.events.map(\.id) == plain.events.map(\.id), "\(name)")
        #expect(log.events.allSatisfy { $0.grade == .exact })
        for (one, other) in zip(log.events, plain.events) {
            #expect(one.identity.arn == other.identity.arn)
            #expect(one.texts("**", in: .requestParameters) == other.texts("**", in: .requestParameters))
            #expect(one.errorMessage == other.errorMessage)
        }
        #expect(CloudTrail.recognises(Head(bytes)), "\(name)")
    }

    /// A broken form gives what stands before the break, and never silence.
    @Test("no wrap is cut short in silence", arguments: WrappedRecords.exact.filter { $0.1.count > 600 })
    func brokenForms(_ name: String, _ bytes: [UInt8]) {
        for count in [bytes.count / 3, bytes.count / 2, bytes.count - 40] {
            let log = Self.read(Array(bytes.prefix(count)))
            #expect(!log.gaps.isEmpty || log.events.count == 2, "\(name) cut to \(count)")
        }
    }

    static let identity =
        "{type=AssumedRole, principalid=AROAEX:ana, arn=arn:aws:sts::111122223333:assumed-role/ops/ana, accountid=111122223333, "
        + "invokedby=null, accesskeyid=ASIAEXAMPLE0000001, username=null, sessioncontext={attributes={mfaauthenticated=false, "
        + "creationdate=2026-08-02T08:00:00Z}, sessionissuer={type=Role, principalid=AROAEX, "
        + "arn=arn:aws:iam::111122223333:role/ops, accountid=111122223333, username=ops}}}"

    static let lossy: [(String, String, RecordGrade)] = [
        (
            "Athena",
            "\"eventid\",\"useridentity\",\"eventtime\",\"eventsource\",\"eventname\",\"requestparameters\"\n\"e-1\",\"\(identity)\","
                + "\"2026-08-02T09:12:00Z\",\"dynamodb.amazonaws.com\",\"DeleteTable\",\"{\"\"tableName\"\":\"\"t\"\"}\"", .recased
        ),
        (
            "Lake",
            "{\"QueryResultRows\":[[{\"eventID\":\"e-1\"},{\"userIdentity\":\"\(identity)\"},{\"eventTime\":\"2026-08-02 09:12:00.000\"},"
                + "{\"eventSource\":\"dynamodb.amazonaws.com\"},{\"eventName\":\"DeleteTable\"},{\"requestParameters\":\"{tableName=t}\"}]]}",
            .recased
        ),
        (
            "Athena get-query-results",
            "{\"ResultSet\":{\"Rows\":[{\"Data\":[{\"VarCharValue\":\"eventid\"},{\"VarCharValue\":\"useridentity\"},{\"VarCharValue\":\"eventtime\"},{\"VarCharValue\":\"eventsource\"},{\"VarCharValue\":\"eventname\"}]},"
                + "{\"Data\":[{\"VarCharValue\":\"e-1\"},{\"VarCharValue\":\"\(identity)\"},{\"VarCharValue\":\"2026-08-02T09:12:00Z\"},{\"VarCharValue\":\"dynamodb.amazonaws.com\"},{\"VarCharValue\":\"DeleteTable\"}]}]}}",
            .recased
        ),
        (
            "OCSF 1.1",
            #"{"class_uid":6003,"metadata":{"uid":"e-1","product":{"name":"CloudTrail"}},"time":1785661920000,"api":{"operation":"DeleteTable","service":{"name":"dynamodb.amazonaws.com"},"request":{"data":"{\"tableName\":\"t\"}"}},"actor":{"user":{"type":"AssumedRole","uid":"arn:aws:sts::111122223333:assumed-role/ops/ana","uid_alt":"AROAEX:ana","credential_uid":"ASIAEXAMPLE0000001"}}}"#,
            .mapped
        ),
        (
            "OCSF 1.0.0-rc.2",
            #"{"class_uid":3005,"metadata":{"uid":"e-1","product":{"name":"CloudTrail"}},"time":1785661920000,"api":{"operation":"DeleteTable","service":{"name":"dynamodb.amazonaws.com"}},"actor":{"user":{"type":"AssumedRole","uuid":"arn:aws:sts::111122223333:assumed-role/ops/ana","uid":"AROAEX:ana"}},"unmapped":{"eventType":"AwsApiCall"}}"#,
            .mapped
        ),
        (
            "Elastic without the original",
            #"{"_source":{"@timestamp":"2026-08-02T09:12:00.000Z","event":{"id":"e-1","action":"DeleteTable","provider":"dynamodb.amazonaws.com"},"aws":{"cloudtrail":{"user_identity":{"arn":"arn:aws:sts::111122223333:assumed-role/ops/ana"},"flattened":{"request_parameters":{"tableName":"t"}}}}}}"#,
            .mapped
        ),
        (
            "Insights without the message",
            #"{"results":[[{"field":"eventTime","value":"2026-08-02T09:12:00Z"},{"field":"eventID","value":"e-1"},{"field":"eventName","value":"DeleteTable"},{"field":"eventSource","value":"dynamodb.amazonaws.com"},{"field":"userIdentity.arn","value":"arn:aws:sts::111122223333:assumed-role/ops/ana"}]]}"#,
            .listed
        ),
        (
            "lines of Athena",
            #"{"eventid":"e-1","useridentity":{"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role/ops/ana","accountid":"111122223333"},"eventtime":"2026-08-02T09:12:00Z","eventsource":"dynamodb.amazonaws.com","eventname":"DeleteTable","requestparameters":"{\"tableName\":\"t\"}"}"#,
            .recased
        ),
        (
            "Tailpipe",
            #"{"event_id":"e-1","user_identity":{"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role/ops/ana","session_context":{"attributes":{"creation_date":1785661920000}}},"event_time":1785661920000,"event_source":"dynamodb.amazonaws.com","event_name":"DeleteTable","request_parameters":{"tableName":"t"},"tp_table":"x"}"#,
            .recased
        ),
        (
            "Sentinel, CSV",
            "TimeGenerated [UTC],AwsEventId,EventSource,EventName,UserIdentityArn,UserIdentityType\n"
                + "2026-08-02T09:12:00Z,e-1,dynamodb.amazonaws.com,DeleteTable,arn:aws:sts::111122223333:assumed-role/ops/ana,AssumedRole",
            .recased
        ),
        (
            "Sentinel, query",
            #"{"tables":[{"name":"PrimaryResult","columns":[{"name":"TimeGenerated"},{"name":"AwsEventId"},{"name":"EventSource"},{"name":"EventName"},{"name":"UserIdentityArn"}],"rows":[["2026-08-02T09:12:00Z","e-1","dynamodb.amazonaws.com","DeleteTable","arn:aws:sts::111122223333:assumed-role/ops/ana"]]}]}"#,
            .recased
        ),
        (
            "Elastic, fields",
            #"{"hits":{"hits":[{"fields":{"@timestamp":["2026-08-02T09:12:00.000Z"],"event.id":["e-1"],"event.action":["DeleteTable"],"event.provider":["dynamodb.amazonaws.com"],"aws.cloudtrail.user_identity.arn":["arn:aws:sts::111122223333:assumed-role/ops/ana"],"aws.cloudtrail.flattened.request_parameters.tableName":["t"]}}]}}"#,
            .mapped
        ),
        (
            "Kibana, CSV",
            "\"@timestamp\",\"event.id\",\"event.action\",\"event.provider\",\"aws.cloudtrail.user_identity.arn\",\"user.name\"\n"
                + "\"2026-08-02T09:12:00.000Z\",\"e-1\",DeleteTable,dynamodb.amazonaws.com,arn:aws:sts::111122223333:assumed-role/ops/ana,-",
            .listed
        ),
        (
            "Chronicle",
            #"{"metadata":{"eventTimestamp":"2026-08-02T09:12:00Z","productLogId":"e-1","productEventType":"DeleteTable"},"principal":{"ip":["192.0.2.1"],"user":{"userid":"arn:aws:sts::111122223333:assumed-role/ops/ana"}},"target":{"application":"dynamodb.amazonaws.com"}}"#,
            .mapped
        ),
        (
            "Panther",
            #"{"p_log_type":"AWS.CloudTrail","eventID":"e-1","eventTime":"2026-08-02 09:12:00.000000000","eventName":"DeleteTable","eventSource":"dynamodb.amazonaws.com","userIdentity":{"arn":"arn:aws:sts::111122223333:assumed-role/ops/ana"}}"#,
            .recased
        ),
    ]

    @Test("a form that loses fields says so of each record", arguments: lossy)
    func lossyForms(_ name: String, _ text: String, _ grade: RecordGrade) throws {
        let log = Self.read(Array(text.utf8))
        #expect(log.gaps == [], "\(name)")
        let event = try #require(log.events.first, "\(name)")
        #expect(event.id == "e-1")
        #expect(event.time.description == "2026-08-02T09:12:00Z")
        #expect(event.name == "DeleteTable" && event.source == "dynamodb.amazonaws.com")
        #expect(event.identity.arn == "arn:aws:sts::111122223333:assumed-role/ops/ana")
        #expect(event.grade == grade, "\(name)")
        #expect(CloudTrail.recognises(Head(Array(text.utf8))), "\(name)")
    }

    private static let text = Records.quoted(Records.delete)

    /// What a page says of itself: that there is more.
    @Test(
        "an export that was cut is a gap",
        arguments: [
            #"{"QueryStatus":"FINISHED","QueryStatistics":{"ResultsCount":1,"TotalResultsCount":7},"QueryResultRows":[[{"eventJson":\#(text)}]]}"#,
            #"{"QueryStatus":"TIMED_OUT","QueryResultRows":[[{"eventJson":\#(text)}]]}"#,
            #"{"QueryResultRows":[[{"eventJson":\#(text)}]],"NextToken":"t"}"#,
            #"{"results":[[{"field":"@message","value":\#(text)}]],"statistics":{"recordsMatched":30.0},"status":"Complete"}"#,
            #"{"results":[[{"field":"@message","value":\#(text)}]],"status":"Running"}"#,
            #"{"data":[{"id":"1","attributes":{"attributes":\#(Records.delete)}}],"meta":{"page":{"after":"abc"}}}"#,
            #"{"ResultSet":{"Rows":[{"Data":[{"VarCharValue":"eventjson"}]},{"Data":[{"VarCharValue":\#(text)}]}]},"NextToken":"t"}"#,
            #"{"events":[{"message":\#(text)}],"nextToken":"t"}"#,
            #"{"events":[{"message":\#(text)}],"searchedLogStreams":[{"logStreamName":"s","searchedCompletely":false}]}"#,
            #"{"timed_out":true,"hits":{"hits":[{"_source":\#(Records.delete)}]}}"#,
            #"{"hits":{"total":{"value":10000,"relation":"gte"},"hits":[{"_source":\#(Records.delete)}]}}"#,
            #"{"hits":{"total":{"value":1,"relation":"gte"},"hits":[{"_source":\#(Records.delete)}]}}"#,
            #"{"_shards":{"total":5,"failed":2},"hits":{"hits":[{"_source":\#(Records.delete)}]}}"#,
            #"{"preview":true,"result":{"_raw":\#(text)}}"#,
            #"{"Records":[{"SequenceNumber":"1","Data":"\#(WrappedRecords.packed)"}],"MillisBehindLatest":120000}"#,
            #"{"tables":[{"columns":[{"name":"eventJson"}],"rows":[[\#(text)]]}],"error":{"code":"PartialError"}}"#,
            #"{"columns":[{"name":"event.original"}],"rows":[[\#(text)]],"cursor":"c"}"#,
            #"{"Events":[{"CloudTrailEvent":\#(text)}],"NextToken":"t"}"#,
            #"{"pageInfo":{"hasNextPage":true},"edges":[{"node":\#(Records.delete)}]}"#,
            "EVENTS\tASIA\t\(Records.delete)\te\nRESOURCES\tx\ty\nNEXTTOKEN\tabc\n",
            "EVENTS\tASIA\t\(Records.delete)\te\nabcdefgh==\n",
        ])
    func cuts(_ text: String) {
        let log = Self.read(Array(text.utf8))
        #expect(!log.events.isEmpty, "\(text.prefix(60))")
        #expect(log.gaps.count == 1, "\(log.gaps)")
    }

    @Test func pagesOfWhichTheLastSaysSoAreWhole() {
        let pages = Records.all.enumerated().map { number, record in
            let token = number == 0 ? #","NextToken":"t""# : ""
            return #"{"Events":[{"CloudTrailEvent":\#(Records.quoted(record))}]\#(token)}"#
        }
        for text in [pages.joined(separator: "\n"), pages.joined(separator: "\n\n  "), "[\(pages.joined(separator: ","))]"] {
            let log = Self.read(Array(text.utf8))
            #expect(log.events.count == 2 && log.gaps == [])
        }
        #expect(Self.read(Array(pages.reversed().joined(separator: "\n").utf8)).gaps.count == 1)
    }

    @Test func rowsOfASearchThatHasNotEndedAreOneGap() {
        let rows = Records.all.map { #"{"preview":true,"result":{"_raw":\#(Records.quoted($0))}}"# }
        let log = Self.read(Array(rows.joined(separator: "\n").utf8))
        #expect(log.events.count == 2 && log.gaps.count == 1, "\(log.gaps)")
    }

    @Test(
        "what stands beside records and is none is counted",
        arguments: [
            #"{"events":[{"message":\#(text)},{"message":"START RequestId"}]}"#,
            #"{"hits":{"hits":[{"_source":\#(Records.delete)},{"_source":{"event":{"dataset":"aws.vpcflow"}}}]}}"#,
            #"{"data":{"result":[{"values":[["1",\#(text)],["2","plain"]]}]}}"#,
            #"{"Messages":[{"Body":\#(text)},{"Body":"hello"}]}"#,
        ])
    func skipped(_ text: String) {
        let log = Self.read(Array(text.utf8))
        #expect(log.events.count == 1)
        #expect(log.gaps.map(\.reason) == ["1 entry beside the records without one, the first of them here"])
    }

    @Test(
        "lines that hold no record are one gap, with the place of the first",
        arguments: [
            ("\(WrappedRecords.packed)\nbm8gcmVjb3Jk\nbm8gcmVjb3Jk\n", "2 packed texts without a record, the first of them here"),
            (
                Records.all.map { Records.quoted($0) + "\n" }.joined() + "{\n[",
                "2 lines that are no JSON strings, the first of them here"
            ),
        ])
    func lines(_ text: String, _ reason: String) {
        let log = Self.read(Array(text.utf8))
        #expect(log.events.count == 2)
        #expect(log.gaps.map(\.reason) == [reason], "\(log.gaps)")
        #expect(log.gaps.first?.location?.start?.line == (text.hasPrefix("\"") ? 3 : 2))
    }

    @Test func anItemWithoutARecordThatFirehoseLostIsAGap() {
        let log = Self.read(Array(#"{"attemptsMade":4,"rawData":"aGVsbG8gd29ybGQ="}"#.utf8))
        #expect(log.events.isEmpty && log.gaps.count == 1)
        #expect(log.counts.otherRecords == ["item that Firehose could not deliver": 1])
    }

    @Test func theDownloadOfTheConsoleIsListed() throws {
        let text = """
            User name,AWS access key,Event time,Event source,Event name,AWS region,Error code,Event ID
            ana,ASIAEXAMPLE0000001,2026-08-02T09:12:00Z,iam.amazonaws.com,CreateAccessKey,us-east-1,,e-1
            """
        let event = try #require(Self.read(Array(text.utf8)).events.first)
        #expect(event.grade == .listed && event.identity.userName == "ana")
        // Parameters are never in that form: that none is there does not mean that the caller's own user was meant.
        #expect(CallMapper().calls(of: event).main?.resources.map(\.source) == [.unknown])
    }

    @Test func aPartThatIsKeptAsTextIsRead() throws {
        let parameters = #""requestParameters":"{\"policy\":{\"name\":\"p\"},\"tags\":[\"a\",\"b\"]}""#
        let event = try #require(Self.read(Array(Records.record(1, parameters).utf8)).events.first)
        #expect(event.texts("policy.name", in: .requestParameters) == ["p"])
        #expect(event.texts("tags[]", in: .requestParameters) == ["a", "b"])
        #expect(try event.value(.requestParameters)?["policy"]?["name"]?.string == "p")
        let plain = try #require(Self.read(Array(Records.record(1, #""requestParameters":"text""#).utf8)).events.first)
        #expect(plain.texts("**", in: .requestParameters) == [])
    }

    @Test func theExactCopyWins() throws {
        let ecs =
            #"{"event":{"id":"11111111-1111-1111-1111-111111111111","action":"DeleteStack","provider":"cloudformation.amazonaws.com"},"@timestamp":"2025-12-15T02:14:20Z","aws":{"cloudtrail":{}}}"#
        let files = [ecs, Records.delete].map { LogFile(name: "log", content: .bytes(Array($0.utf8))) }
        let log = CloudTrail.read(files, workers: 1)
        #expect(log.events.map(\.grade) == [.exact])
        #expect(log.counts.duplicates == 1)
    }

    @Test(
        "times in every form",
        arguments: [
            ("1785661920", "2026-08-02T09:12:00Z"), ("1785661920.5", "2026-08-02T09:12:00.500Z"),
            ("1.78566192E9", "2026-08-02T09:12:00Z"), ("\"2026-08-02T09:12:00,000Z\"", "2026-08-02T09:12:00Z"),
            ("1785661920000", "2026-08-02T09:12:00Z"), ("\"2026-08-02 09:12:00.000\"", "2026-08-02T09:12:00Z"),
            ("\"20260802T091200Z\"", "2026-08-02T09:12:00Z"), ("\"2026-08-02T11:12:00+02:00\"", "2026-08-02T09:12:00Z"),
        ])
    func times(_ written: String, _ expected: String) throws {
        let log = Self.read(Array(Records.record(1, "\"eventTime\":\(written)").utf8))
        #expect(try #require(log.events.first).time.description == expected)
    }

    @Test func aTimeThatTheRecordLacksIsThatOfItsWrap() throws {
        let text = #"{"@timestamp":"2026-08-02T09:12:00Z","eventName":"GetRole","eventSource":"iam.amazonaws.com","eventID":"e-1"}"#
        #expect(try #require(Self.read(Array(text.utf8)).events.first).time.description == "2026-08-02T09:12:00Z")
    }

    @Test(
        "what looks like a log and is none is named",
        arguments: [
            (
                #"{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"2026-08-02T09:12:00Z","eventName":"ObjectCreated:Put","s3":{"object":{"key":"k"}}}]}"#,
                "S3 event notification"
            ),
            (#"{"s3Bucket":"b","s3ObjectKey":["AWSLogs/x.json.gz"]}"#, "notice of a delivered log file"),
            (
                #"{"source":"aws.s3","detail-type":"Object Created","detail":{"bucket":{"name":"b"},"object":{"key":"k"}}}"#,
                "S3 event notification"
            ),
        ])
    func pointers(_ text: String, _ kind: String) {
        let log = Self.read(Array(text.utf8))
        #expect(log.events.isEmpty)
        #expect(log.counts.otherRecords == [kind: 1])
        #expect(log.gaps.count == 1 && log.gaps[0].reason.contains(kind))
    }

    @Test func digestsAreCountedAndNoGap() {
        let log = Self.read(Array(#"{"awsAccountId":"1","digestStartTime":"x","logFiles":[]}"#.utf8))
        #expect(log.counts.otherRecords == ["digest": 1] && log.gaps == [])
    }

    @Test(
        "what is not read is named with its cure",
        arguments: [
            (Array("PAR1....PAR1".utf8), "duckdb"), ([0x28, 0xB5, 0x2F, 0xFD, 0, 0, 0, 0], "zstd"),
            ([0x42, 0x5A, 0x68, 0x39, 0, 0], "bunzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "unxz"),
            ([0x1F, 0x9D, 0x90, 0, 0], "gzip -d"), (Array("{\0\0\0\"\0\0\0".utf8), "UTF-32LE"), (Array("ARROW1\0\0".utf8), "JSON"),
            (Array("SQLite format 3\0".utf8), "sqlite3"), ([0x04, 0x22, 0x4D, 0x18, 0, 0], "lz4"),
            ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
            (Array("<results><result>eventSource eventName</result></results>".utf8), "as JSON"),
            (Array("+-----+\n| LookupEvents |\n".utf8), "--output json"),
            (Array("EVENTS\tASIA\te-1\tDeleteStack\nRESOURCES\tx\ty\n".utf8), "--output json"),
        ])
    func unreadable(_ bytes: [UInt8], _ cure: String) {
        let log = Self.read(bytes)
        #expect(log.events.isEmpty)
        #expect(log.gaps.count == 1 && log.gaps[0].help?.contains(cure) == true)
    }

    @Test func namesOfCallersForgeNoIdentity() {
        let forged = "{type=IAMUser, arn=arn:aws:iam::1:user/a,arn=arn:aws:iam::1:root, username=a,type=Root}"
        let log = Self.read(
            Array(
                "eventid,useridentity,eventtime,eventsource,eventname\ne-1,\"\(forged)\",2026-08-02T09:12:00Z,iam.amazonaws.com,GetUser"
                    .utf8))
        #expect(log.events.first?.identity.kind == .iamUser)
        #expect(log.events.first?.identity.arn == "arn:aws:iam::1:user/a,arn=arn:aws:iam::1:root")
    }

    @Test func depthAndCountAreBound() {
        let deep = String(repeating: "{\"Records\":[", count: 200) + Records.delete + String(repeating: "]}", count: 200)
        #expect(!Self.read(Array(deep.utf8)).gaps.isEmpty)
        var text = Records.delete
        for _ in 0..<12 { text = Records.quoted(text) }
        #expect(!Self.read(Array("{\"message\":\(text)}".utf8)).gaps.isEmpty)
    }
}
