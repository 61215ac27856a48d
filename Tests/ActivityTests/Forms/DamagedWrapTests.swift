import Activity
import Documents
import Testing
import TestSupport

/// What is missing or damaged in archives, tables and lists costs no more than itself, and is told with its place.
struct DamagedWrapTests {
    private static let quoted = Records.all.map(Records.quoted)

    private static func read(_ text: String) -> CloudTrail.Log { FormTests.read(Array(text.utf8)) }

    // MARK: Archives

    @Test func aZipWithoutItsDirectoryIsReadFileByFile() throws {
        let zip = WrappedRecords.zip(Records.all)
        let log = FormTests.read(Array(zip.dropLast(30)))
        #expect(log.events.count == 2)
        #expect(log.gaps.count == 1 && log.gaps[0].reason.hasPrefix("the archive is cut short"), "\(log.gaps)")
        let place = try #require(zip.firstRange(of: Array("logs/1.json".utf8))).upperBound
        let cut = FormTests.read(Array(zip[..<(place + 200)]))
        #expect(cut.events.count == 1)
        #expect(cut.gaps.contains { $0.reason == "the archive ends inside `logs/1.json`" }, "\(cut.gaps)")
        #expect(cut.gaps.contains { $0.reason.hasPrefix("`logs/1.json` in the archive: ") }, "\(cut.gaps)")
    }

    @Test func sizesBehindAFileMayBeOf64Bits() {
        let zeros = [UInt8](repeating: 0, count: 12)
        let files = Records.all.map { text in
            let zip = WrappedRecords.zip([text])
            let nameAndText = zip[30..<(30 + Int(zip[26]) + text.utf8.count)]
            let size = Array(zip[18..<22]) + zeros.prefix(4)
            var file = zip[..<6] + [8] + zip[7..<14]
            file += zeros + zip[26..<30]
            file += nameAndText + [0x50, 0x4B, 7, 8]
            file += zip[14..<18] + size
            return Array(file + size)
        }
        let log = FormTests.read(files.flatMap { $0 })
        #expect(log.events.count == 2 && log.gaps.count == 1, "\(log.gaps)")
    }

    @Test func whatIsLeftOfTheLastFileOfATarIsRead() {
        let tar = WrappedRecords.tar([Records.all[0], Records.all[1] + "\n" + Records.record(3)])
        let second = tar.count - 1_024 - 512
        let log = FormTests.read(Array(tar[..<second]))
        #expect(log.events.count == 2)
        #expect(log.gaps.contains { $0.reason == "the archive ends inside `logs/1.json`" }, "\(log.gaps)")
    }

    @Test func aGapNamesTheFileOfTheArchive() {
        let broken = String(Records.all[1].dropLast(60))
        for archive in [WrappedRecords.zip([Records.all[0], broken]), WrappedRecords.tar([Records.all[0], broken])] {
            let log = FormTests.read(archive)
            #expect(log.events.count == 1)
            #expect(log.gaps.count == 1 && log.gaps[0].reason.hasPrefix("`logs/1.json` in the archive: "), "\(log.gaps)")
        }
        let page = #"{"Events":[{"CloudTrailEvent":\#(Self.quoted[0])}],"NextToken":"t"}"#
        let log = FormTests.read(WrappedRecords.zip([page]))
        #expect(
            log.gaps.map(\.reason) == ["`logs/0.json` in the archive: `NextToken` says that there are more pages than this one"])
    }

    // MARK: Tables

    private static let header = "eventid,eventtime,eventsource,eventname,useridentity"
    private static func row(_ id: String) -> String {
        "\(id),2026-08-02T09:12:00Z,iam.amazonaws.com,GetRole,{type=IAMUser}"
    }

    @Test func aRowThatIsWiderThanItsTableIsAGap() {
        let log = Self.read("\(Self.header)\n\(Self.row("a"))\n\(Self.row("b")),more\n\(Self.row("c")),\n")
        #expect(log.events.count == 3)
        let gap = log.gaps.first { $0.reason.hasPrefix("a row has more cells than there are columns") }
        #expect(gap?.location?.start?.line == 3, "\(log.gaps)")
    }

    private static let names = ["eventid", "eventtime", "eventsource", "eventname", "arn"]
    private static func values(_ id: String) -> [String] {
        [id, "2026-08-02T09:12:00Z", "iam.amazonaws.com", "GetRole", "arn:aws:iam::111122223333:user/ana"]
    }

    /// The names of the columns stand before the rows, which say nothing without them.
    private static let tables: [(String, [String], String)] = [
        (
            #"{"ResultSet":{"Rows":["#,
            ([names] + ["a", "b", "c"].map(values)).map { row in
                #"{"Data":["# + row.map { #"{"VarCharValue":"\#($0)"}"# }.joined(separator: ",") + "]}"
            }, "]}}"
        ),
        (
            #"{"QueryStatus":"FINISHED","QueryResultRows":["#,
            ["a", "b", "c"].map { id in
                "[" + zip(names, values(id)).map { #"{"\#($0)":"\#($1)"}"# }.joined(separator: ",") + "]"
            }, "]}"
        ),
        (
            #"{"columns":["eventid","eventtime","eventsource","eventname","arn"],"data":["#,
            ["a", "b", "c"].map { id in "[" + values(id).map { "\"\($0)\"" }.joined(separator: ",") + "]" }, "]}"
        ),
    ]

    @Test("rows before the cut are read", arguments: tables)
    func cutTables(_ start: String, _ rows: [String], _ end: String) {
        let text = start + rows.dropLast().joined(separator: ",") + "," + String(rows[rows.count - 1].dropLast(30))
        let log = Self.read(text)
        #expect(log.events.map(\.id) == ["a", "b"], "\(log.gaps)")
        #expect(log.gaps.count == 1 && log.gaps[0].reason.hasPrefix("the text ends inside a value"), "\(log.gaps)")
    }

    @Test("a row that is damaged costs no other", arguments: tables)
    func damagedTables(_ start: String, _ rows: [String], _ end: String) {
        var rows = rows
        rows[rows.count - 2] = rows[rows.count - 2].replacing("\"b\"", with: "\"b\" tru")
        let log = Self.read(start + rows.joined(separator: ",") + end)
        #expect(log.events.map(\.id) == ["a", "c"], "\(log.gaps)")
        #expect(log.gaps.count == 1, "\(log.gaps)")
    }

    @Test("what is no row is a gap", arguments: tables)
    func noRows(_ start: String, _ rows: [String], _ end: String) {
        let log = Self.read(start + (rows + [#""x""#]).joined(separator: ",") + end)
        #expect(log.events.map(\.id) == ["a", "b", "c"] && log.gaps.count == 1, "\(log.gaps)")
    }

    /// A row of which some cells were lost would tell less than the record did.
    @Test func theFirstRowIsNoRecordIfItWasCut() {
        let text =
            #"{"QueryResultRows":[[{"eventid":"a"},{"eventtime":"2026-08-02T09:12:00Z"},{"eventsource":"iam.amazonaws.com"},"#
        let log = Self.read(text + #"{"eventname":"GetRole"},{"errorcode":"Acce"#)
        #expect(log.events.isEmpty && !log.gaps.isEmpty)
    }

    // MARK: Lists

    @Test func aListOfDeliveriesLosesTheRecordThatIsDamagedAlone() {
        let all = (0..<5).map { Records.record($0, "\"eventVersion\":\"1.08\"") }
        let deliveries = all.enumerated().map { number, record in
            #"{"Records":[\#(number == 2 ? record.replacing("\"eventName\":", with: "\"eventName\" ") : record)]}"#
        }
        let log = Self.read("[\(deliveries.joined(separator: ","))]")
        #expect(log.events.count == 4 && !log.gaps.isEmpty, "\(log.gaps)")
        let hits = all.enumerated().map { number, record in
            #"{"_source":\#(number == 2 ? record.replacing("\"eventName\":", with: "\"eventName\" ") : record)}"#
        }
        let search = Self.read(#"{"hits":{"hits":[\#(hits.joined(separator: ","))]}}"#)
        #expect(search.events.count == 4 && !search.gaps.isEmpty, "\(search.gaps)")
    }

    @Test func anEntryOfLookupEventsThatIsDamagedCostsNoOther() {
        let entries = Self.quoted.map { #"{"EventId":"e","CloudTrailEvent":\#($0)}"# }
        let log = Self.read(#"{"Events":[\#(entries[0]),{"EventId" "x"},\#(entries[1])]}"#)
        #expect(log.events.count == 2 && log.gaps.count == 1, "\(log.gaps)")
    }

    @Test func entriesOfYAMLThatWasCutAreRead() {
        let entries = Records.all.map { "- EventId: e\n  CloudTrailEvent: '\($0)'\n  EventName: X\n" }
        let log = Self.read("Events:\n" + entries[0] + String(entries[1].dropLast(60)))
        #expect(log.events.count == 1)
        #expect(log.gaps.count == 1 && log.gaps[0].reason.hasPrefix("not YAML"), "\(log.gaps)")
    }
}
