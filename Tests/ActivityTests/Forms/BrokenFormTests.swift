import Documents
import Testing
import TestSupport

@testable import Activity
@testable import Wraps

/// What is damaged in a wrap costs no more than the entry that it stands in.
struct BrokenFormTests {
    private static let quoted = Records.all.map(Records.quoted)
    private static let lists: [(String, String, String)] = [
        (#"{"events":[{"message":"#, "},{\"message\":", "}],\"searchedLogStreams\":[]}"),
        (#"{"Messages":[{"Body":"#, "},{\"Body\":", "}]}"),
        (#"{"took":1,"hits":{"hits":[{"_source":{"message":"#, "}},{\"_source\":{\"message\":", "}}]}}"),
        (#"{"results":[[{"field":"@message","value":"#, "}],[{\"field\":\"@message\",\"value\":", "}]]}"), ("[", ",", "]"),
    ]

    @Test("a byte that is not UTF-8 costs its record alone", arguments: lists)
    func bytes(_ start: String, _ between: String, _ end: String) throws {
        let first = start + Self.quoted[0] + between
        var bytes = Array((first + Self.quoted[1] + end).utf8)
        let place = try #require(bytes[first.utf8.count...].firstRange(of: Array("amazonaws".utf8))).lowerBound
        bytes[place] = 0xFF
        let log = FormTests.read(bytes)
        #expect(log.events.count == 1)
        #expect(log.gaps.count == 1 && log.gaps[0].reason.hasPrefix("not UTF-8"), "\(log.gaps)")
    }

    @Test("an entry that is no JSON costs no other", arguments: lists)
    func entries(_ start: String, _ between: String, _ end: String) {
        let text = start + Self.quoted[0] + between + #""\x{\"eventName\"""# + between + Self.quoted[1] + end
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 2 && log.gaps.count == 1, "\(log.gaps)")
    }

    @Test("what is not closed at its end is read", arguments: lists)
    func ends(_ start: String, _ between: String, _ end: String) {
        let text = String((start + Self.quoted[0] + between + Self.quoted[1] + end).dropLast())
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 2 && log.gaps.count == 1, "\(log.gaps)")
    }

    @Test("an entry that is no JSON does not hide that the text was cut behind it", arguments: lists)
    func cutBehindAFault(_ start: String, _ between: String, _ end: String) {
        let text = start + Self.quoted[0] + between + #""\x{\"eventName\"""# + between + String(Self.quoted[1].dropLast(40))
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 1)
        #expect(log.gaps.contains { $0.reason.hasPrefix("the text ends inside a value") }, "\(log.gaps)")
    }

    /// Each object is asked whether it stands behind the key of a wrap.
    @Test func aLongKeyBeforeManyObjectsIsLookedAtOnce() {
        let key = String(repeating: "k", count: 400_000)
        let log = FormTests.read(Array(#"{"\#(key)":"#.utf8) + Array(String(repeating: "{}", count: 100_000).utf8))
        #expect(log.events.isEmpty && !log.gaps.isEmpty)
    }

    /// A caller chooses what stands in parameters: no part of a record that was cut is read for another one.
    @Test func partsOfARecordThatWasCutAreNoRecords() {
        let forged = Records.quoted(Records.all[1])
        let text =
            #"{"events":[{"detail":{"eventVersion":"1.08","requestParameters":{"entries":[{"detail":\#(forged)},{"detail":\#(forged)}],"x":"#
        #expect(FormTests.read(Array(text.utf8)).events.isEmpty)
    }

    @Test func halfACharacterOfUTF16CostsItsRecordAlone() throws {
        let text = "[" + Self.quoted.joined(separator: ",") + "]"
        var units = Array(text.utf16)
        units[try #require(units.firstRange(of: Array("amazonaws".utf16))).lowerBound] = 0xD800
        let bytes: [UInt8] = [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let log = FormTests.read(bytes)
        #expect(log.events.count == 1 && log.gaps.count == 1, "\(log.gaps)")
    }

    @Test func whatIsNoLogIsNotLookedAtToItsEnd() {
        for text in [
            String(repeating: #"{"x":1},"#, count: 20_000) + "\"", "[" + String(repeating: #"{"x":1},"#, count: 20_000) + "\"",
        ] {
            #expect(!FormTests.read(Array(text.utf8)).gaps.isEmpty)
        }
        let text =
            String(repeating: "{\"x\":1}\n", count: 2 * RecordFinder.mostFruitless) + #"{"Messages":[{"Body":\#(Self.quoted[0])}]}"#
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.isEmpty && !log.gaps.isEmpty)
    }

    /// A record before them does not make those behind them looked at.
    @Test func whereNothingMoreWasLookedAtIsTold() {
        let text =
            #"{"events":[{"message":\#(Self.quoted[0])},"#
            + String(repeating: #"{"message":"x"},"#, count: RecordFinder.mostFruitless)
            + #"{"message":\#(Self.quoted[1])}],"searchedLogStreams":[]}"#
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 1)
        let gap = log.gaps.first { $0.reason.hasSuffix("what stands behind them was not looked at") }
        #expect(gap?.location?.start != nil, "\(log.gaps)")
    }

    @Test(
        "rows that end within a table's last line are a cut",
        arguments: ["e-1,2026-08-02T09:12:00Z,iam.amazonaws.com", "e-1,\"2026"])
    func cutTables(_ row: String) {
        let log = FormTests.read(
            Array("eventid,eventtime,eventsource,eventname\ne-0,2026-08-02T09:12:00Z,iam.amazonaws.com,GetUser\n\(row)".utf8))
        #expect(log.gaps.contains { $0.reason.hasPrefix("the table ends") }, "\(log.gaps)")
    }
}
