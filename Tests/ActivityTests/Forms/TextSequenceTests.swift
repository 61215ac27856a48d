import Activity
import Documents
import Testing
import TestSupport

/// Texts with something between them that is no JSON: the byte 0x1E of RFC 7464, or the comma of a list out of which they were cut.
struct TextSequenceTests {
    private static let (one, two, three) = (Records.record(1), Records.record(2), Records.record(3))
    /// It ends inside a string.
    private static let cut = String(two.prefix(60))

    @Test(
        "every record knows its place",
        arguments: [
            ("\u{1E}\(one)\n\u{1E}\(two)\n", ["log:1:2", "log:2:2"]), ("\(one),\n\(two)", ["log:1:1", "log:2:1"]),
            ("\u{1E}\(one)\u{1E}\(two)", ["log:1:2", "log:1:\(one.count + 3)"]),
            ("\(one), \(two),", ["log:1:1", "log:1:\(one.count + 3)"]), (",\(one)\n  ,\(two)", ["log:1:2", "log:2:4"]),
        ])
    func places(_ text: String, _ places: [String]) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.map(\.location.description) == places)
        #expect(log.gaps == [])
    }

    @Test(
        "what is broken is told with its line, and the rest is read",
        arguments: [
            ("\u{1E}\(one)\n\u{1E}\(cut)\n\u{1E}\(three)\n", "13", [2]), ("\u{1E}\(one)\u{1E}\(cut)\u{1E}\(three)", "13", [1]),
            ("\u{1E}\(one)\nhello\n\u{1E}\(two)\n", "12", [2]), ("\u{1E}\(one)\n\u{1E}\(cut)", "1", [2]),
            ("\(one),\n\(cut),\n\(three)", "13", [2]), ("\(one),\n\(two),\n\(three.prefix(60))", "12", [3]),
            ("\(one),,\n\(two)", "12", [1]), ("\(one),\nhello\n\(two)", "12", [2]), ("\(one),\n\(two)\n]}", "12", [3]),
            ("\(one),\n\(cut)\n  \(three),\n\(cut)", "13", [2, 4]),
        ] as [(String, String, [Int])])
    func broken(_ text: String, _ events: String, _ lines: [Int]) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.compactMap(\.id.last) == Array(events), "\(log.gaps)")
        #expect(log.gaps.map { $0.location?.start?.line } == lines, "\(log.gaps)")
    }

    /// Each line begins a text that is not closed.
    @Test func theirNumberIsBounded() {
        let log = FormTests.read(Array(("\(Self.one),\n" + String(repeating: "\(Self.cut)\n", count: 20_000)).utf8))
        #expect(log.events.count == 1)
        #expect(log.gaps.count == 201)
        #expect(log.gaps.last?.reason == "19,800 further problems of this file are not listed")
    }

    /// What sets the records of a file apart: what stands before and behind each.
    private static let settings: [(String, String)] = [
        ("\u{1E}", "\n"), ("", ",\n"), ("", "\n,"), ("", ", "), ("", ""), ("", " "), ("\u{1E}", ""), ("\u{FEFF}", "\n"),
        ("\u{FEFF}", ""), ("", "\n,\n"),
    ]

    /// More of them than are read before a part of them is given away, so that nothing is read a second time; also behind lines of no such form.
    @Test(arguments: settings, [0, 6_000])
    func aLongSequenceIsReadAsLinesAre(_ setting: (before: String, behind: String), _ plain: Int) {
        let lines = (0..<plain).map { "\(Records.record($0))\n" }.joined()
        let text = lines + (plain..<12_000).map { setting.before + Records.record($0) + setting.behind }.joined()
        let summary = UsageSummary.read([LogFile(name: "log", content: .bytes(Array(text.utf8)))], workers: 1)
        #expect(summary.count == 12_000 && summary.gaps == [], "\(summary.gaps)")
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.count == 12_000 && log.gaps == [], "\(log.gaps)")
    }

    @Test(
        "what is broken behind many records is told, and what stands beside it on its line is read",
        arguments: [
            ("\(one),,\(two)", 2, "two commas with no text between them"),
            ("\(one),\n,\(two)", 2, "two commas with no text between them"),
            ("\(one),{\"eventName\":tru},\(two)", 2, "not JSON from here on; what stands before was read"),
            ("\(one),\(cut)", 1, "text after the end of the JSON text was not read"),
            ("\(one) hello \(two)", 1, "text after the end of the JSON text was not read"),
            // A column of a table is none of the records: its text may be a caller's.
            ("\(one)\t\(two)", 1, "text after the end of the JSON text was not read"), (",", 0, nil), ("\u{FEFF}", 0, nil),
        ])
    func brokenBehindMany(_ text: String, _ count: Int, _ reason: String?) {
        let lines = (100..<5_000).map { "\(Records.record($0))\n" }.joined()
        for end in ["", "\n\(Self.three)"] {
            let bytes = Array((lines + text + end).utf8)
            let summary = UsageSummary.read([LogFile(name: "log", content: .bytes(bytes))], workers: 1)
            #expect(summary.count == 4_900 + count + (end.isEmpty ? 0 : 1), "\(text.prefix(20))")
            #expect(summary.gaps.count == (reason == nil ? 0 : 1), "\(summary.gaps)")
            #expect(summary.gaps.first.map { $0.contains(reason ?? "") } ?? true, "\(summary.gaps)")
        }
    }

    @Test(arguments: [",", "\u{1E}", "\u{1E}\n\u{1E}\n", "\u{FEFF}\n\u{FEFF}", ",\n"])
    func whatOnlySetsApartIsEmpty(_ text: String) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.isEmpty && log.gaps.map(\.reason) == ["empty: no record in it"], "\(log.gaps)")
    }

    @Test func manyEmptyLinesAreCounted() {
        let blank = String(repeating: "\n", count: 100_000)
        for text in ["{\"Records\":[\(Self.one),\(blank)\(Self.two)]}", "\(Self.one)\(blank)\(Self.two)"] {
            #expect(FormTests.read(Array(text.utf8)).events.map { $0.location.start?.line ?? 0 } == [1, 100_001])
        }
    }

    @Test func wrapsMayBeSetApartToo() {
        let wraps = Records.all.map { #"{"Type":"Notification","Message":\#(Records.quoted($0))}"# }
        for text in [
            wraps.joined(separator: ",\n"), wraps.map { "\u{1E}\($0)\n" }.joined(), wraps.map { "\u{FEFF}\($0)\n" }.joined(),
            wraps.map { "\u{FEFF}\($0)" }.joined(),
        ] {
            let log = FormTests.read(Array(text.utf8))
            #expect(log.events.count == 2 && log.gaps == [])
        }
        // One that is cut does not take the other with it.
        let log = FormTests.read(Array("\(wraps[0].dropLast(100))\n\(wraps[1])".utf8))
        #expect(log.events.count == 1)
        #expect(log.gaps.map { $0.location?.start?.line } == [1], "\(log.gaps)")
    }
}
