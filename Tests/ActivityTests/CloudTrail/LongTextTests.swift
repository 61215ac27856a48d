import Documents
import TestSupport
import Testing

@testable import Activity

/// JSON texts that are too long to be held are read entry by entry, and tell the same as lines do. What is too long is made small.
struct LongTextTests {
    private static func record(_ number: Int) -> String {
        """
        {"eventVersion":"1.11","eventID":"\(number)","eventTime":"2026-05-01T00:00:10Z","eventSource":"s3.amazonaws.com",\
        "eventName":"GetObject","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/é[\(number % 3)"},\
        "requestParameters":{"bucketName":"b\(number % 2)","key":"},{\\\\\\"[,"}}
        """
    }

    static let count = 60
    static let records = (0..<count).map(record)
    private static let entries = records.map { #"{"EventId":"e","CloudTrailEvent":\#(Records.quoted($0))}"# }
    static let hits = records.map { #"{"_source":{"event":{"original":\#(Records.quoted($0))}}}"# }
    static let rows = records.map {
        #"{"eventSource":"s3.amazonaws.com","eventName":"GetObject","eventTime":"2026-05-01T00:00:10Z","eventJson":\#(Records.quoted($0))}"#
    }
    /// With a line break in a cell.
    private static let table =
        "note,eventJson\n" + records.map { "\"a \"\"b\"\"\n,c\",\"\($0.replacing("\"", with: "\"\""))\"\n" }.joined()

    /// With a quote that is none, in every third row.
    private static let quoted =
        "note,eventJson\n"
        + records.enumerated().map { number, record in
            "\(number % 3 == 0 ? "5\" disk" : "a"),\"\(record.replacing("\"", with: "\"\""))\"\n"
        }.joined()
    private static let cells = records.map { #"{"Data":[{"VarCharValue":\#(Records.quoted($0))}]}"# }

    private static let quotedRecords = records.map { Records.quoted($0) }

    static func list(_ before: String, _ entries: [String], _ after: String, separator: String = ",") -> String {
        before + entries.joined(separator: separator) + after
    }

    static let texts: [(String, String)] = [
        ("delivered", list(#"{"Records":["#, records, "]}")),
        ("delivered, over lines", list("{\n  \"Records\": [\n", records, "\n  ]\n}\n", separator: ",\n")),
        ("a list", list("[", records, "]")),
        ("a list, and another", list("[", records, "]") + list(" [", records, "]\n")),
        ("deliveries with nothing between", list("", records.map { #"{"Records":[\#($0),\#($0)]}"# }, "", separator: "")),
        ("records with nothing between", list("", records, "", separator: "")),
        ("lookup-events", list(#"{"Events":["#, entries, "]}")),
        ("list of lookup-events", list("[", entries, "]")),
        ("list of texts", list("[", records.map { Records.quoted($0) }, "]")),
        ("a search", list(#"{"took":1,"hits":{"total":{"value":60},"hits":["#, hits, "]}}")),
        ("columns beside records", list("[", rows, "]")),
        ("lines of lookup-events", list("", entries, "\n", separator: "\n")),
        ("lines of a search", list("", hits, "\n", separator: "\n")),
        ("lines of columns beside records", list("", rows, "\n", separator: "\n")),
        ("a table", table),
        ("a table with quotes within cells", quoted),
        ("Athena's answer", list(#"{"ResultSet":{"Rows":[{"Data":[{"VarCharValue":"eventJson"}]},"#, cells, "]}}")),
        ("Splunk's answer, by columns", list(#"{"fields":["_raw","n"],"columns":[["#, quotedRecords, #"],["n"]]}"#)),
        ("a map of records", list("{", records.enumerated().map { "\"\($0.offset)\":\($0.element)" }, "}")),
    ]

    static func summary(_ text: String, whole: Int, portion: Int = 1_000) throws -> UsageSummary {
        let folder = try Folder([("log", text)])
        return UsageSummary.read(
            [LogFile(name: "log", content: .path("\(folder.path)/log"))], by: UsageSummary.usual, workers: 1,
            cut: LogCut(piece: 4_096, portion: portion, whole: whole))
    }

    static func groups(_ summary: UsageSummary) throws -> [String] { try UsageTests.written(summary).dropLast() }

    @Test(arguments: texts)
    func whatIsTooLongToBeHeldIsReadAllTheSame(_ name: String, _ text: String) throws {
        let told = try Self.summary(Self.records.joined(separator: "\n"), whole: 1 << 20)
        #expect(told.groups.count == 3 && told.gaps.isEmpty)
        for (whole, portion) in [(2_000, 1_000), (5_000, 7), (12_000, 1), (1 << 20, 1_000)] {
            let read = try Self.summary(text, whole: whole, portion: portion)
            #expect(read.gaps == [], "\(name), \(whole)")
            #expect(try Self.groups(read) == Self.groups(told), "\(name), \(whole)")
        }
    }

    @Test("a pipe, and a packed file", arguments: [true, false])
    func streams(_ isPacked: Bool) throws {
        let text = Self.list(#"{"Records":["#, Self.records, "]}")
        let bytes = isPacked ? Gzip.member(text) : Array(text.utf8)
        let read = UsageSummary.read(
            [LogFile(name: "log", content: .bytes(bytes))], by: UsageSummary.usual, workers: 1,
            cut: LogCut(piece: 4_096, portion: 7, whole: 2_000))
        #expect(read.gaps == [] && read.count == Self.count)
    }

    /// What stands beside the list is told once, wherever it is.
    @Test(arguments: [
        (#"{"NextToken":"t","Events":["#, "]}", "log:1:14: the list of events goes on in a page that is not in this file"),
        (#"{"Events":["#, #"],"NextToken":"t"}"#, "the list of events goes on in a page that is not in this file"),
        (#"{"Others":[1],"Events":["#, "]}", "log:1:11: the file holds something else beside its records"),
        (#"{"Events":["#, #"],"Others":[1]}"#, "the file holds something else beside its records"),
        (#"{"Events":["#, "", "the text ends inside a value"),
    ])
    func whatStandsBesideAListIsToldOnce(_ before: String, _ after: String, _ gap: String) throws {
        let read = try Self.summary(Self.list(before, Self.entries, after), whole: 3_000)
        #expect(read.count == Self.count)
        #expect(read.gaps.count == 1 && read.gaps.first?.contains(gap) == true, "\(read.gaps)")
    }

    /// A bracket or a quote too few costs a record or two, and rarely the rest; it is told.
    @Test(arguments: ["}}", "\"GetObject\"", "{\"type\"", ":", "\"eventID\""])
    func damageIsToldAndTheRestIsRead(_ part: String) throws {
        var records = Self.records
        let range = try #require(records[20].firstRange(of: part))
        records[20].replaceSubrange(range, with: part.dropLast())
        let lists = [(#"{"Records":["#, "]}", ","), ("[", "]", ","), ("", "", "")]
        for text in lists.map({ Self.list($0.0, records, $0.1, separator: $0.2) }) {
            let read = try Self.summary(text, whole: 4_000)
            #expect(!read.gaps.isEmpty)
            // Behind a quote too few before a name all that follows may seem to be inside of strings.
            #expect(read.count >= (part == "{\"type\"" ? 20 : Self.count - 4), "\(part): \(read.count), \(read.gaps)")
        }
    }

    /// A byte that is no letter, in one entry: the text is small, and no record begins as CloudTrail's own do.
    @Test("an entry that cannot be read costs no other", arguments: [(#"{"Events":["#, "]}"), ("[", "]")])
    func brokenEntry(_ before: String, _ after: String) throws {
        var bytes = Array(Self.list(before, Self.entries, after).utf8)
        let start = try #require(bytes.firstRange(of: Array("user/".utf8))).lowerBound
        bytes[start] = 0xFF
        let log = CloudTrail.read([LogFile(name: "log", content: .bytes(bytes))])
        #expect(log.events.count == Self.count - 1)
        #expect(log.gaps.map(\.reason) == ["a record that cannot be read; the records before and after it were"])
    }

    /// Whose entries are no records: what was told of the text as a whole holds, and nothing of its entries.
    @Test func aDamagedListWithoutRecordsIsOneGap() {
        var bytes = Array("[\((0..<1_000).map(String.init).joined(separator: ","))]".utf8)
        bytes[bytes.count / 2] = 0xFF
        let log = CloudTrail.read([LogFile(name: "log", content: .bytes(bytes))])
        #expect(log.events.isEmpty)
        #expect(log.gaps.map(\.reason) == ["not UTF-8; the text or line was not read"])
    }

    @Test func whatIsNoListAndHoldsNoRecordIsNamedWithTheCure() throws {
        let members = (0..<Self.count).map { #""\#($0)":{"name":"somebody else's, and no record"}"# }
        let map = Self.list("{", members, "}")
        let read = try Self.summary(map, whole: 2_000)
        #expect(read.gaps.count == 1)
        #expect(read.gaps.first?.contains("jq -cn --stream 'fromstream(1|truncate_stream(inputs))' FILE") == true)
    }

    /// Columns beside the records, which are to be read in another way, before a text that is taken in slices.
    @Test func whatIsGivenUpIsReadOnce() throws {
        let told = try Self.summary(Self.records.joined(separator: "\n"), whole: 1 << 20)
        let text = "[\(Self.rows[0])] " + Self.list("[", Array(Self.rows.dropFirst()), "]")
        let read = try Self.summary(text, whole: 2_000, portion: 1)
        #expect(read.gaps == [] && read.count == Self.count)
        #expect(try Self.groups(read) == Self.groups(told))
    }

    /// A delivery a line, of which some are longer than a record may be.
    @Test func aLongLineThatIsAListIsRead() {
        let pad = String(repeating: "x", count: 1 << 20)
        let large = (1...20).map { Self.record($0).replacing("\"key\":\"", with: "\"key\":\"\(pad)") }
        let lines = [Self.record(0), Self.list(#"{"Records":["#, large, "]}"), Self.record(21)]
        let log = CloudTrail.read(lines.joined(separator: "\n"), name: "log")
        #expect(log.events.count == 22 && log.gaps.isEmpty)
        #expect(log.events.map(\.location.start?.line) == [1] + Array(repeating: 2, count: 20) + [3])
    }

    @Test("blanks before a text", arguments: [" ", "\n", "\r\n", "\t"], [true, false])
    func blanks(_ blank: String, _ isPacked: Bool) throws {
        let blanks = String(repeating: blank, count: 300 << 10)
        for text in [Self.records[0], #"{"Records":[\#(Self.records[0])]}"#, "[\(Self.hits[0])]", Self.rows[0]] {
            let bytes = isPacked ? Gzip.member(blanks + text) : Array((blanks + text).utf8)
            let folder = try Folder()
            try folder.write("log", bytes)
            #expect(CloudTrail.recognises(try Head(path: "\(folder.path)/log")))
            let log = CloudTrail.read([LogFile(name: "log", content: .path("\(folder.path)/log"))])
            #expect(log.events.count == 1 && log.gaps.isEmpty, "\(text.prefix(20)): \(log.gaps)")
        }
    }

    @Test func lettersThatAreLostInATableAreAGap() {
        var bytes = Array(Self.table.utf8)
        bytes[16] = 0xE9
        let log = CloudTrail.read([LogFile(name: "log", content: .bytes(bytes))])
        #expect(log.events.count == Self.count)
        #expect(log.gaps.map(\.reason) == ["not UTF-8: letters in it are lost"])
    }
}
