import Activity
import Documents
import Testing
import TestSupport
import Wraps

/// Tables that are written by columns, printed as structs, or stand beside records as they were.
struct ColumnFormTests {
    private static func read(_ text: String) -> CloudTrail.Log { FormTests.read(Array(text.utf8)) }

    @Test("columns of which each has the values of its rows", arguments: ["0 1", "first second"])
    func byColumn(_ names: String) throws {
        let rows = names.split(separator: " ")
        func column(_ name: String, _ values: [String]) -> String {
            "\"\(name)\":{" + zip(rows, values).map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
        }
        let columns = [
            column("eventID", [#""e-1""#, #""e-2""#]), column("eventTime", ["1785661920000", #""2026-08-02T09:13:00Z""#]),
            column("eventSource", [#""iam.amazonaws.com""#, #""s3.amazonaws.com""#]),
            column("eventName", [#""GetRole""#, #""GetObject""#]),
            column("userIdentity", [#"{"type":"Root"}"#, #"{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/ana"}"#]),
            column("requestParameters", [#"{"roleName":"r"}"#, "null"]),
        ]
        let text = "{\(columns.joined(separator: ","))}"
        let log = Self.read(text)
        #expect(log.gaps == [])
        #expect(log.events.map(\.id) == ["e-1", "e-2"])
        #expect(log.events.first?.texts("roleName", in: .requestParameters) == ["r"])
        #expect(log.events.first?.time.description == "2026-08-02T09:12:00Z")
        #expect(log.events.last?.identity.arn == "arn:aws:iam::111122223333:user/ana")
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
    }

    @Test func columnsOfChosenFields() {
        let text =
            #"{"eventName":{"0":"GetRole"},"eventSource":{"0":"iam.amazonaws.com"},"eventTime":{"0":"2026-08-02T09:12:00Z"},"#
            + #""eventID":{"0":"e-1"},"userIdentity.arn":{"0":"arn:aws:iam::111122223333:user/ana"}}"#
        let log = Self.read(text)
        #expect(log.events.map(\.grade) == [.listed] && log.gaps == [], "\(log.gaps)")
    }

    @Test func columnsMayLackRowsOrHaveThemInAnotherOrder() {
        let text =
            #"{"eventID":{"0":"e-1","1":"e-2"},"eventTime":{"1":"2026-08-02T09:13:00Z","0":"2026-08-02T09:12:00Z"},"#
            + #""eventSource":{"1":"s3.amazonaws.com","0":"iam.amazonaws.com"},"eventName":{"0":"GetRole","1":"GetObject"},"#
            + #""errorCode":{"1":"AccessDenied"},"userIdentity":{"0":{"type":"Root"},"1":{"type":"Root"},"2":{"type":"Root"}}}"#
        let log = Self.read(text)
        #expect(log.events.map(\.source) == ["iam.amazonaws.com", "s3.amazonaws.com"])
        #expect(log.events.map(\.errorCode) == [nil, "AccessDenied"])
        #expect(log.gaps.count == 1, "a row without a call: \(log.gaps)")
    }

    /// The cells of one may be another such table, and so on.
    @Test func tablesWithinTablesEnd() {
        let names = ["eventName", "eventSource"]
        let columns = names.map { name in
            "\"\(name)\":" + String(repeating: #"{"0":"x","1":"#, count: 900) + "1" + String(repeating: "}", count: 900)
        }
        #expect(!Self.read("{\(columns.joined(separator: ","))}").gaps.isEmpty)
    }

    @Test func columnsOfOCSFThatWereChosen() throws {
        let text =
            "\"time_dt\",\"metadata.uid\",\"api.operation\",\"api.service.name\",\"actor.user.uid\"\n"
            + "\"2026-08-02T09:12:00Z\",\"e-1\",\"GetRole\",\"iam.amazonaws.com\",\"arn:aws:iam::111122223333:user/ana\"\n"
        let log = Self.read(text)
        let event = try #require(log.events.first)
        #expect(event.id == "e-1" && event.name == "GetRole" && event.grade == .listed && log.gaps == [])
        #expect(event.identity.arn == "arn:aws:iam::111122223333:user/ana")
        #expect(CloudTrail.recognises(Head(Array(text.utf8))))
    }

    // MARK: Structs of OCSF

    private static let metadata =
        "{product={version=1.08, name=CloudTrail, vendor_name=AWS, feature={name=Management}}, event_code=AwsApiCall, uid=e-1, "
        + "profiles=[cloud], version=1.1.0}"
    private static let actor =
        "{user={type=IAMUser, uid_alt=AIDAEXAMPLE, uid=arn:aws:iam::111122223333:user/ana, name=ana, account={uid=111122223333}, "
        + "credential_uid=AKIAEXAMPLE00000001}, session={created_time_dt=null, is_mfa=false, issuer=null}, invoked_by=null, "
        + "idp={name=null}}"

    private static func api(_ message: String = "null", _ data: String = #"{"roleName":"r, {s}"}"#) -> String {
        "{response={error=AccessDenied, message=\(message), data=null}, operation=GetRole, version=null, "
            + "service={name=iam.amazonaws.com}, request={data=\(data), uid=r-1}}"
    }

    private static func table(_ api: String) -> String {
        let cells = ["1785661920000", metadata, api, actor, "{region=eu-west-1, provider=AWS}", "{readOnly=true, x.y=z}"]
        return "\"time\",\"metadata\",\"api\",\"actor\",\"cloud\",\"unmapped\"\n"
            + cells.map(WrappedRecords.cell).joined(separator: ",")
            + "\n"
    }

    @Test func structsOfSecurityLakeAreRead() throws {
        let log = Self.read(Self.table(Self.api()))
        #expect(log.gaps == [])
        let event = try #require(log.events.first)
        #expect(event.id == "e-1" && event.name == "GetRole" && event.source == "iam.amazonaws.com" && event.region == "eu-west-1")
        #expect(event.identity.arn == "arn:aws:iam::111122223333:user/ana" && event.grade == .mapped)
        #expect(event.texts("roleName", in: .requestParameters) == ["r, {s}"])
    }

    /// The row, with another column in the place of its last.
    private static func table(withRequest cell: String) -> String {
        table(api()).replacing("\"unmapped\"", with: "\"http_request\"").replacing("{readOnly=true, x.y=z}", with: cell)
    }

    @Test func objectsWithBlanksAreJSON() {
        let log = Self.read(Self.table(withRequest: #"{ ""user_agent"": ""aws-cli/2"" }"#))
        #expect(log.events.map(\.userAgent) == ["aws-cli/2"] && log.gaps == [], "\(log.gaps)")
    }

    @Test func aColumnThatCannotBeReadBackIsAGap() {
        let log = Self.read(Self.table(withRequest: "{user_agent=a, user_agent=b}"))
        #expect(log.events.map(\.name) == ["GetRole"] && log.gaps.count == 1, "\(log.gaps)")
        #expect(log.gaps.first?.reason.hasPrefix("a row with columns that are printed as structs") == true)
    }

    /// Nothing is escaped there: a caller could name another operation in a message, or in a parameter.
    @Test(
        "what may be forged is refused",
        arguments: [
            api("x}, operation=DeleteRole, version={"), api("a {"),
            api("x, data=null}, operation=DeleteRole, service={name=s3.amazonaws.com}, request={data={{"),
        ])
    func forgedStructs(_ api: String) {
        let log = Self.read(Self.table(api))
        #expect(log.events.isEmpty)
        #expect(log.gaps.contains { $0.reason.hasPrefix("columns of OCSF that are printed as structs") }, "\(log.gaps)")
    }

    /// What stands in a parameter is the parameter's.
    @Test func aParameterThatLooksLikeMembersIsOne() throws {
        let event = try #require(Self.read(Self.table(Self.api("null", #"{"a":"}, operation=DeleteRole, x={"}"#))).events.first)
        #expect(event.name == "GetRole" && event.texts("a", in: .requestParameters) == ["}, operation=DeleteRole, x={"])
    }

    // MARK: Beside records as they were

    @Test("the exact record wins over a row of a table, in any order", arguments: [true, false])
    func rowsOfLake(_ isExactFirst: Bool) {
        let exact = Records.all.joined(separator: "\n")
        let row =
            #"{"eventID":"11111111-1111-1111-1111-111111111111","userIdentity":"{type=AssumedRole, arn=arn:aws-cn:sts::111122223333:assumed-role/ops-admin/ana@example.com}","#
            + #""eventTime":"2025-12-15 02:14:20.000","eventSource":"cloudformation.amazonaws.com","eventName":"DeleteStack"}"#
        let other = row.replacing("11111111-1111-1111-1111-111111111111", with: "other")
        let log = Self.read((isExactFirst ? [exact, row, other] : [row, other, exact]).joined(separator: "\n"))
        #expect(log.events.count == 3 && log.gaps == [], "\(log.gaps)")
        #expect(log.events.filter { $0.grade == .exact }.count == 2)
    }

    /// Datadog's pipeline for CloudTrail takes them out of the record.
    @Test func fieldsThatWereMovedAreTheRecords() throws {
        let moved =
            #","http":{"useragent":"aws-cli/2"},"network":{"client":{"ip":"203.0.113.7"}}}"#
        let record = String(Records.record(1, #""eventVersion":"1.08""#).dropLast()) + moved
        let event = try #require(Self.read(#"{"_id":"1","source":"cloudtrail","attributes":\#(record)}"#).events.first)
        #expect(event.userAgent == "aws-cli/2" && event.sourceIPAddress == "203.0.113.7" && event.grade == .recased)
    }
}
