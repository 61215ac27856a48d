import Documents
import TestSupport
import Testing

@testable import Activity

/// Files of many lines in a form that is read so many lines at a time, where each line is a whole text. What is too long is made small.
struct LongLineTests {
    private static let count = LongTextTests.count
    private static let small = 2_000
    private static let large = 1 << 20

    /// An answer a line.
    private static func answers(_ marks: [Int: String] = [:]) -> String {
        LongTextTests.hits.enumerated().map { number, hit in
            let mark = marks[number] ?? #""hits":{"total":{"value":1}"#
            return #"{"took":1,\#(mark),"hits":[\#(hit)]}}"# + "\n"
        }.joined()
    }

    @Test(arguments: [
        (#""_shards":{"total":5,"failed":2},"hits":{"total":1"#, "2 shards could not be searched"),
        (#""timed_out":true,"hits":{"total":1"#, "`timed_out` says that this is not all"),
        (#""hits":{"total":{"value":4}"#, "4 entries matched the search, and 1 of them is here"),
    ])
    func whatEachAnswerSaysOfItselfIsTold(_ mark: String, _ gap: String) throws {
        let text = Self.answers([0: mark])
        let read = try LongTextTests.summary(text, whole: Self.small, portion: 7)
        #expect(read.count == Self.count)
        #expect(read.gaps.count == 1 && read.gaps.first?.contains(gap) == true, "\(read.gaps)")
        #expect(try LongTextTests.summary(text, whole: Self.large).gaps == read.gaps)
    }

    @Test("a page a line; the last one ends what the others leave open", arguments: [true, false])
    func pages(_ hasLast: Bool) throws {
        let last = Self.count - 1
        let pages = LongTextTests.records.enumerated().map { number, record in
            let token = number == last && hasLast ? "" : #","nextToken":"t""#
            return #"{"events":[{"message":\#(Records.quoted(record))}]\#(token)}"# + "\n"
        }
        let read = try LongTextTests.summary(pages.joined(), whole: Self.small, portion: 7)
        #expect(read.count == Self.count)
        #expect(read.gaps.isEmpty == hasLast, "\(read.gaps)")
        #expect(try LongTextTests.summary(pages.joined(), whole: Self.large).gaps == read.gaps)
    }

    @Test("a line that is too long costs no other", arguments: [0, 30, 60])
    func longLine(_ number: Int) throws {
        var lines = LongTextTests.hits
        let pad = String(repeating: "x", count: 3 * Self.small)
        lines.insert(#"{"_source":{"pad":"\#(pad)"}}"#, at: number)
        // Its place is its own, however many records stand before it.
        for text in [lines.joined(separator: "\n"), lines.joined(separator: "\n") + "\n"] {
            let read = try LongTextTests.summary(text, whole: Self.small, portion: 7)
            #expect(read.count == Self.count)
            #expect(read.gaps.count == 1, "\(read.gaps)")
            #expect(read.gaps.first?.hasPrefix("log:\(number + 1):1: a line of more than") == true, "\(read.gaps)")
        }
    }

    private static func row(_ note: String, _ record: String) -> String {
        "\(note),\"\(record.replacing("\"", with: "\"\""))\"\n"
    }

    @Test func aRowThatIsTooLongCostsNoOther() throws {
        var rows = LongTextTests.records.map { Self.row("a", $0) }
        rows.insert(String(repeating: "x", count: 3 * Self.small) + ",\n", at: 30)
        let read = try LongTextTests.summary("note,eventJson\n" + rows.joined(), whole: Self.small)
        #expect(read.count == Self.count)
        #expect(read.gaps.count == 1 && read.gaps.first?.hasPrefix("log:32:1: a line of more than") == true, "\(read.gaps)")
    }

    /// A quote that is never closed: the rows behind it are read again from where it is known that there is none.
    @Test func aQuoteThatIsNotClosedDoesNotTakeTheRest() throws {
        var rows = LongTextTests.records.map { Self.row("a", $0) }
        rows.insert("\"5 disk,\n" + String(repeating: "what else is said in a note\n", count: 3 * Self.small / 28), at: 30)
        let read = try LongTextTests.summary("note,eventJson\n" + rows.joined(), whole: Self.small)
        #expect(read.count == Self.count)
        #expect(read.gaps.contains { $0.hasPrefix("log:32:1: a row of more than 2000 bytes") }, "\(read.gaps)")
    }

    /// Places are held for a slice or two, and those of what is told at the end for as long.
    @Test(arguments: [1, 7, 1_000])
    func whatIsToldOfARecordHasItsPlace(_ portion: Int) throws {
        var records = LongTextTests.records
        records[9].replace("\"eventVersion\"", with: "\"awsRegion\":{\"a\":1},\"eventVersion\"")
        let text = records.map { #"{"_source":{"event":{"original":\#(Records.quoted($0))}}}"# + "\n" }.joined()
        let read = try LongTextTests.summary(text, whole: Self.small, portion: portion)
        #expect(read.count == Self.count)
        #expect(read.gaps.count == 1 && read.gaps.first?.hasPrefix("log:10:") == true, "\(read.gaps)")
        #expect(try LongTextTests.summary(text, whole: Self.large).gaps == read.gaps)
    }

    @Test func placesAreDroppedButThoseThatAreAskedFor() {
        let all = (1...10).map { Position(line: $0, column: 1) }
        var places = LinePlaces()
        let first = places.next
        places.append(all)
        places.drop(before: first + 8, but: [first + 2])
        places.append(all)
        #expect(places.next == first + 20)
        let lines = [0, 2, 7, 8, 9, 10, 19, 20].map { places[first + $0]?.line }
        #expect(lines == [nil, 3, nil, 9, 10, 1, 10, nil])
        #expect(places[3] == nil)
        #expect(LinePlaces(all: all)[3]?.line == 3)
    }
}
