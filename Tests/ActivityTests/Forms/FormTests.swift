import Activity
import Documents
import TestSupport
import Testing

struct FormTests {
    static func read(_ bytes: [UInt8], name: String = "log") -> CloudTrail.Log {
        CloudTrail.read([LogFile(name: name, content: .bytes(bytes))], workers: 1)
    }

    @Test("the same records come out of every wrap", arguments: Wraps.exact)
    func exactForms(_ name: String, _ bytes: [UInt8]) throws {
        let plain = Self.read(Array(Wraps.delivered.utf8))
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
    @Test("no wrap is cut short in silence", arguments: Wraps.exact.filter { $0.1.count > 600 })
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
            ([0x42, 0x5A, 0x68, 0x39, 0, 0], "bunzip2"),
            (Array("+-----+\n| LookupEvents |\n".utf8), "--output json"),
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
        for _ in 0..<6 { text = Records.quoted(text) }
        #expect(!Self.read(Array("{\"message\":\(text)}".utf8)).gaps.isEmpty)
    }
}
