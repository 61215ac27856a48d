import Activity
import Documents
import Testing
import TestSupport

@testable import Wraps

/// Rows that are lines, tables that are damaged, and JSON texts between the marks of YAML.
struct CompactRowTests {
    private static func read(_ text: String) -> CloudTrail.Log { FormTests.read(Array(text.utf8)) }

    private static let names = #"["eventID","eventTime","eventSource","eventName","userIdentity","requestParameters"]"#
    private static let types =
        #"["String","DateTime64(3)","LowCardinality(String)","Nullable(String)","JSON","Map(String, String)"]"#
    private static func row(_ number: Int) -> String {
        #"["e-\#(number)","2026-08-02T09:12:00Z","iam.amazonaws.com","GetRole","#
            + #""{\"type\":\"IAMUser\",\"arn\":\"arn:aws:iam::111122223333:user/ana\"}","{\"roleName\":\"r\"}"]"#
    }

    static let texts: [(String, String)] = [
        ("ClickHouse, rows with names", [names, row(1), row(2)].joined(separator: "\n")),
        ("ClickHouse, rows with names and types", [names, types, row(1), row(2)].joined(separator: "\n") + "\n"),
        ("texts between the marks of YAML", Records.all.map { "---\n\($0)\n" }.joined()),
        ("texts with marks of YAML between", Records.all.joined(separator: "\n---\n") + "\n...\n"),
        (
            "wraps between the marks of YAML",
            Records.all.map { #"{"Messages":[{"Body":\#(Records.quoted($0))}]}"# }.joined(separator: "\n--- \n")
        ),
    ]

    @Test("all of it is read, and nothing more is told", arguments: texts)
    func whole(_ name: String, _ text: String) {
        let log = Self.read(text)
        #expect(log.events.count == 2 && log.gaps == [], "\(name): \(log.gaps)")
        #expect(CloudTrail.recognises(Head(Array(text.utf8))), "\(name)")
    }

    @Test func namesOfColumnsAreThoseOfLaterLines() {
        let log = Self.read(Self.texts[0].1)
        #expect(log.events.map(\.id) == ["e-1", "e-2"] && log.events.allSatisfy { $0.grade == .recased })
        #expect(log.events.first?.texts("roleName", in: .requestParameters) == ["r"])
    }

    @Test func aLineThatIsDamagedCostsNoOther() {
        let log = Self.read(
            [Self.names, Self.types, String(Self.row(1).prefix(60)), Self.row(2), Self.row(3)].joined(separator: "\n"))
        #expect(log.events.map(\.id) == ["e-2", "e-3"] && log.gaps.count == 1, "\(log.gaps)")
        #expect(log.gaps.first?.location?.start?.line == 3)
        let other = Self.read([Self.names, Self.row(1), #"{"a":1}"#, Self.row(2)].joined(separator: "\n"))
        #expect(other.events.map(\.id) == ["e-1", "e-2"] && other.gaps.count == 1, "\(other.gaps)")
    }

    /// Each slice of a long file is read by itself.
    @Test func namesAreThoseOfLaterSlices() {
        var forms = SliceForms(name: "log", areLines: true, longest: 1_000)
        let first = forms.records(Array("\(Self.names)\n\(Self.row(1))\n".utf8), line: 1, column: 1, isLast: false)
        let second = forms.records(Array("\(Self.row(2))\n\(Self.row(3))\n".utf8), line: 3, column: 1, isLast: true)
        #expect(first.places.map(\.line) == [2] && second.places.map(\.line) == [3, 4])
        #expect(first.gaps == [] && second.gaps == [])
    }

    // MARK: Answers that are damaged

    private static let byColumn: Set<String> = ["columns as lists", "Polars"]

    @Test("rows before the cut are read, and those that are lost are told", arguments: AnswerFormTests.answers)
    func cut(_ name: String, _ text: String) throws {
        let place = try #require(text.utf8.firstRange(of: "e-2".utf8)).upperBound
        let log = Self.read(String(text[..<place]))
        let isByColumn = Self.byColumn.contains(name)
        #expect(log.events.map(\.id) == (isByColumn ? [] : ["e-1"]), "\(name): \(log.gaps)")
        let reason = isByColumn ? "; no row of the table before it is whole, and none was read" : "; what stands before it was read"
        // An answer that tells how many rows it has is short of one besides.
        #expect(log.gaps.first?.reason == "the text ends inside a value" + reason, "\(name): \(log.gaps)")
    }

    @Test("of a table whose first row is cut no row was read, which is told", arguments: AnswerFormTests.answers)
    func cutInTheFirstRow(_ name: String, _ text: String) throws {
        let place = try #require(text.utf8.firstRange(of: "e-1".utf8)).upperBound
        let log = Self.read(String(text[..<place]))
        #expect(log.events.isEmpty, "\(name)")
        #expect(log.gaps.first?.reason.hasSuffix("none was read") == true, "\(name): \(log.gaps)")
    }

    @Test("a row that is damaged costs no other", arguments: AnswerFormTests.answers)
    func damaged(_ name: String, _ text: String) {
        let log = Self.read(text.replacing("\"e-1\"", with: "\"e-1\" tru"))
        #expect(log.events.map(\.id) == (Self.byColumn.contains(name) ? [] : ["e-2"]), "\(name): \(log.gaps)")
        #expect(!log.gaps.isEmpty, "\(name)")
    }

    /// The names of the others would be taken for its own.
    @Test func aColumnThatIsDamagedMovesNoOther() {
        let text =
            #"{"schema":{"fields":[{"name":"errorCode"},{"name":"eventID"},{"name":"eventTime"},{"name":"eventSource"},"#
            + #"{"name":"eventName"}]},"data":{"values":[["AccessDenied" x],["e-1"],["2026-08-02T09:12:00Z"],["iam.amazonaws.com"],"#
            + #"["GetRole"]]}}"#
        let log = Self.read(text)
        #expect(log.events.isEmpty && !log.gaps.isEmpty)
    }

    /// A caller wrote it: where the row is cut its column is not known.
    @Test(
        "what a caller wrote into a cell is no record",
        arguments: [
            #"{"columns":["eventID","eventTime","eventSource","eventName","userAgent"],"data":[["e-1",\#(Records.quoted(Records.delete)),"x"#,
            #"{"ResultSet":{"Rows":[{"Data":[{"VarCharValue":"eventID"},{"VarCharValue":\#(Records.quoted(Records.delete))},{"Var"#,
            #"[["eventID","eventTime","eventSource","eventName","userAgent"],["e-1",\#(Records.quoted(Records.delete)),"x"#,
        ])
    func cells(_ text: String) {
        let log = Self.read(text)
        #expect(log.events.isEmpty && !log.gaps.isEmpty, "\(log.gaps)")
    }
}
