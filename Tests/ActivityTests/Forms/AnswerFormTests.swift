import Activity
import Documents
import TestSupport
import Testing
import Wraps

/// Answers of databases and searches, rows under a head of names, values as Python prints them, and lines that end with CR.
struct AnswerFormTests {
    private static func read(_ text: String) -> CloudTrail.Log { FormTests.read(Array(text.utf8)) }

    private static let arn = "arn:aws:iam::111122223333:user/ana"
    private static let names = ["eventID", "eventTime", "eventSource", "eventName", "userIdentity", "requestParameters"]
    private static let rows: [[String]] = [
        [
            "e-1", "2026-08-02T09:12:00Z", "iam.amazonaws.com", "GetRole", #"{"type":"IAMUser","arn":"\#(arn)"}"#,
            #"{"roleName":"r"}"#,
        ],
        [
            "e-2", "2026-08-02T09:13:00Z", "iam.amazonaws.com", "GetUser", #"{"type":"IAMUser","arn":"\#(arn)"}"#,
            #"{"userName":"u"}"#,
        ],
    ]

    private static func list(_ texts: [String]) -> String { "[" + texts.joined(separator: ",") + "]" }
    private static let quotedNames = names.map(Records.quoted)
    private static let lists = list(rows.map { list($0.map(Records.quoted)) })
    private static func header(_ name: String) -> String { list(quotedNames.map { "{\"\(name)\":\($0)}" }) }
    private static func columns(_ column: (String, [String]) -> String) -> [String] {
        names.indices.map { at in column(quotedNames[at], rows.map { Records.quoted($0[at]) }) }
    }

    static let answers: [(String, String)] = [
        ("ClickHouse", "{\"meta\":\(header("name")),\"data\":\(lists),\"rows\":2,\"rows_before_limit_at_least\":2}"),
        ("Databricks", "{\"manifest\":{\"schema\":{\"columns\":\(header("name"))}},\"result\":{\"data_array\":\(lists)}}"),
        ("Trino", "{\"id\":\"q\",\"columns\":\(header("name")),\"data\":\(lists)}"),
        (
            "RDS",
            "{\"columnMetadata\":\(header("name")),\"records\":"
                + list(rows.map { list($0.map { "{\"stringValue\":\(Records.quoted($0))}" }) }) + "}"
        ),
        (
            "BigQuery",
            "{\"schema\":{\"fields\":\(header("name"))},\"totalRows\":\"2\",\"rows\":"
                + list(rows.map { "{\"f\":" + list($0.map { "{\"v\":\(Records.quoted($0))}" }) + "}" }) + "}"
        ),
        ("a head of names", list([list(quotedNames)] + rows.map { list($0.map(Records.quoted)) })),
        (
            "a sheet",
            "{\"range\":\"A1:F3\",\"values\":" + list([list(quotedNames)] + rows.map { list($0.map(Records.quoted)) }) + "}"
        ),
        ("columns as lists", "{" + columns { "\($0):\(list($1))" }.joined(separator: ",") + "}"),
        ("Polars", "{\"columns\":" + list(columns { "{\"name\":\($0),\"datatype\":\"String\",\"values\":\(list($1))}" }) + "}"),
    ]

    @Test("tables of databases are read row by row", arguments: answers)
    func answer(_ name: String, _ text: String) {
        let log = Self.read(text)
        #expect(log.gaps == [], "\(name)")
        #expect(log.events.map(\.id) == ["e-1", "e-2"], "\(name)")
        #expect(log.events.map(\.name) == ["GetRole", "GetUser"])
        #expect(log.events.allSatisfy { $0.identity.arn == Self.arn && $0.grade == .recased })
        #expect(log.events.first?.texts("roleName", in: .requestParameters) == ["r"])
        #expect(CloudTrail.recognises(Head(Array(text.utf8))), "\(name)")
    }

    @Test("no answer is cut short in silence", arguments: answers)
    func cut(_ name: String, _ text: String) {
        for count in [text.utf8.count / 2, text.utf8.count - 60] {
            #expect(!Self.read(String(decoding: text.utf8.prefix(count), as: UTF8.self)).gaps.isEmpty, "\(name) cut to \(count)")
        }
    }

    /// What stands behind the last column belongs to none.
    @Test func rowsThatAreWiderThanTheirHeadAreTold() {
        let wide = Self.rows.map { Self.list(($0 + ["x"]).map(Records.quoted)) }
        let log = Self.read(Self.list([Self.list(Self.quotedNames)] + wide))
        #expect(log.events.count == 2 && log.gaps.count == 1, "\(log.gaps)")
        #expect(log.gaps.first?.reason.hasPrefix("2 rows, the first of them here, have more cells than there are columns") == true)
    }

    /// It has the names of a record in lists, too.
    @Test func aPatternOfEventsIsNoTable() {
        let text = #"{"source":["aws.iam"],"detail":{"eventSource":["iam.amazonaws.com"],"eventName":["GetRole","GetUser"]}}"#
        #expect(Self.read(text).events.isEmpty)
    }

    private static let records = list(Records.all)
    private static let ends: [(String, String)] = [
        ("Trino", "{\"nextUri\":\"https://example.com\",\"columns\":[{\"name\":\"eventJson\"}],\"data\":" + rawRows + "}"),
        ("ClickHouse", "{\"meta\":[],\"data\":\(records),\"rows\":2,\"rows_before_limit_at_least\":9}"),
        ("Quickwit", "{\"num_hits\":9,\"hits\":\(records)}"),
        ("Redshift", "{\"ColumnMetadata\":[{\"name\":\"eventJson\"}],\"Records\":\(rawRows),\"TotalNumRows\":9}"),
        ("Snowflake", "{\"resultSetMetaData\":{\"numRows\":9,\"rowType\":[{\"name\":\"eventJson\"}]},\"data\":\(rawRows)}"),
        ("Datadog", "{\"data\":\(records),\"meta\":{\"status\":\"timeout\"}}"),
        ("Splunk", "{\"messages\":[{\"type\":\"ERROR\",\"text\":\"a peer was lost\"}],\"results\":\(records)}"),
    ]
    private static let rawRows = list(Records.all.map { list([Records.quoted($0)]) })

    @Test("an answer that says that it is not all is a gap", arguments: ends)
    func end(_ name: String, _ text: String) {
        let log = Self.read(text)
        #expect(log.events.count == 2, "\(name)")
        #expect(log.gaps.count == 1, "\(name): \(log.gaps)")
    }

    // MARK: Python

    private static func table(_ identity: String, _ parameters: String) -> String {
        "eventID,eventTime,eventSource,eventName,userIdentity,requestParameters\n"
            + "e-1,2026-08-02T09:12:00Z,iam.amazonaws.com,GetRole,\(WrappedRecords.cell(identity)),\(WrappedRecords.cell(parameters))\n"
    }

    @Test func valuesAsPythonPrintsThemAreRead() throws {
        let identity = "{'type': 'IAMUser', 'arn': '\(Self.arn)', 'sessionContext': {'attributes': {'mfaAuthenticated': 'false'}}}"
        let parameters = #"{'roleName': "it's", 'tags': [{'key': 'a\\b\n\u00e9'}, None], 'n': -1.5, 'isOn': True}"#
        let log = Self.read(Self.table(identity, parameters))
        let event = try #require(log.events.first)
        #expect(log.gaps == [] && event.identity.arn == Self.arn && event.grade == .recased)
        #expect(event.texts("roleName", in: .requestParameters) == ["it's"])
        #expect(event.texts("tags[].key", in: .requestParameters) == ["a\\b\né"])
    }

    /// A quote within a text has a backslash before it, so that no text can add a member.
    @Test(arguments: [
        #"{'roleName': 'x', 'y}"#, #"{'roleName': x}"#, #"{'roleName': 'x'} {'a': 'b'}"#,
        "{'a': " + String(repeating: "[", count: 99),
    ])
    func whatPythonDoesNotPrintIsNotRead(_ parameters: String) throws {
        let event = try #require(Self.read(Self.table("{'arn': '\(Self.arn)'}", parameters)).events.first)
        #expect(event.texts("roleName", in: .requestParameters).isEmpty && event.identity.arn == Self.arn)
    }

    // MARK: Names and lines

    @Test("members that go by their paths are the caller's and the call's")
    func paths() throws {
        let lines = (1...2).map {
            #"{"eventVersion":"1.08","eventID":"e-\#($0)","eventTime":"2026-08-02T09:12:00Z","eventSource":"iam.amazonaws.com","#
                + #""eventName":"GetRole","userIdentity.type":"IAMUser","userIdentity.arn":"\#(Self.arn)","#
                + #""requestParameters.roleName":"r","resources":[{"ARN":"arn:aws:iam::111122223333:role/r"}]}"#
        }
        let log = Self.read(lines.joined(separator: "\n"))
        #expect(log.gaps == [] && log.events.count == 2)
        #expect(log.events.allSatisfy { $0.identity.arn == Self.arn && !$0.grade.keepsAbsence })
        #expect(log.events.first?.texts("roleName", in: .requestParameters) == ["r"])
        #expect(log.events.first?.texts("[].ARN", in: .resources) == ["arn:aws:iam::111122223333:role/r"])
    }

    /// As programs wrote them on the Macs of old, and Excel for the Mac still does.
    @Test("lines may end with CR alone", arguments: [false, true])
    func oldLines(_ isLastOther: Bool) {
        let head = "Event ID,Event time,Event source,Event name,User name"
        let rows = ["e-1", "e-2"].map { "\($0),2026-08-02T09:12:00Z,iam.amazonaws.com,GetRole,\"ana\"" }
        let table = Self.read(([head] + rows).joined(separator: "\r") + (isLastOther ? "\n" : "\r"))
        #expect(table.gaps == [] && table.events.map(\.id) == ["e-1", "e-2"], "\(table.gaps)")
        let tail = Self.read(Records.all.map { "2026-08-02T09:12:00.000Z \($0)\r" }.joined())
        #expect(tail.gaps == [] && tail.events.count == 2, "\(tail.gaps)")
    }

    /// Each row would pay for it.
    @Test func aLongNameOfAColumnIsNone() {
        let text =
            "Event ID,Event time,Event source,Event name,User name,\(String(repeating: "x", count: 10_000))\n"
            + "e-1,2026-08-02T09:12:00Z,iam.amazonaws.com,GetRole,ana,y\n"
        let log = Self.read(text)
        #expect(log.gaps == [] && log.events.map(\.id) == ["e-1"])
    }
}
