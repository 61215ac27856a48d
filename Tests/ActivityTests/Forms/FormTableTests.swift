import Activity
import Documents
import Testing
import TestSupport

@testable import Wraps

/// The table of forms: each that the code knows has a sample, and each sample is broken in every way.
struct FormTableTests {
    /// Name, bytes, how many events are in it.
    static let samples: [(String, [UInt8], Int)] =
        WrappedRecords.exact.map { ($0.0, $0.1, 2) } + FormTests.lossy.map { ($0.0, Array($0.1.utf8), 1) }
        + AnswerFormTests.answers.map { ($0.0, Array($0.1.utf8), 2) } + CompactRowTests.texts.map { ($0.0, Array($0.1.utf8), 2) }
        + more.map { ($0.0, Array($0.1.utf8), 2) }

    private static let quoted = Records.all.map(Records.quoted)

    private static func list(_ body: (String) -> String) -> String { quoted.map(body).joined(separator: ",") }

    /// Members of wraps that stand in no other sample.
    private static let more: [(String, String)] = [
        ("lookup-events, in snake case", "[" + list { #"{"cloud_trail_event":\#($0)}"# } + "]"),
        ("Sumo Logic", #"{"messages":["# + list { #"{"map":{"_raw":\#($0)}}"# } + "]}"),
        ("Splunk, names of one level", quoted.map { #"{"result._raw":\#($0)}"# }.joined(separator: "\n")),
        ("rows of Athena, lines", quoted.map { #"{"eventjson":\#($0)}"# }.joined(separator: "\n")),
        ("a column of raw data", "[" + list { #"{"raw_data":\#($0)}"# } + "]"),
        ("a page of items", #"{"items":["# + Records.all.joined(separator: ",") + "]}"),
        ("an answer with records below the result", #"{"result":{"records":["# + Records.all.joined(separator: ",") + "]}}"),
        ("records that were formatted", #"{"formattedRecords":["# + Records.all.joined(separator: ",") + "]}"),
        ("a graph of nodes", #"{"edges":["# + Records.all.map { #"{"node":\#($0)}"# }.joined(separator: ",") + "]}"),
        ("lines of a shipper", Records.all.map { #"{"line":\#(Records.quoted($0))}"# }.joined(separator: "\n")),
        ("Loki, streams", #"{"streams":[{"stream":{},"values":["# + list { #"["1",\#($0)]"# } + "]}]}"),
        ("OpenSearch, SQL", #"{"schema":[{"name":"event.original"}],"datarows":["# + list { "[\($0)]" } + "]}"),
        ("an export of events", Records.all.map { #"{"event":\#($0)}"# }.joined(separator: "\n")),
        (
            "a list of records in attributes",
            #"{"data":["# + Records.all.map { #"{"attributes":\#($0)}"# }.joined(separator: ",") + "]}"
        ),
    ]

    /// Some of the places at which a text is broken; all of a long one would take minutes. Between its two records, where whole lines may
    /// end, is none of them.
    private static func places(_ count: Int) -> [Int] { [1, 2, 3, 4, 7, 8].map { count * $0 / 9 } + [count - 1] }

    // MARK: Completeness

    /// What a sample spells: the samples as they are, and what is quoted in them as if it stood in the open.
    private static let spelled = samples.map { String(decoding: $0.1.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self) }

    @Test("each member by which a wrap is known stands in a sample", arguments: WrapTable.members + WrapTable.rows)
    func members(_ member: String) {
        let isThere = Self.spelled.contains { text in
            if text.contains("\"\(member)\"") { return true }
            return member.split(separator: ".").allSatisfy { text.contains("\"\($0)\"") }
        }
        #expect(isThere, "give FormTableTests a sample with \(member)")
    }

    @Test("each column that holds records stands in a sample", arguments: WrapTable.columns)
    func columns(_ column: String) {
        #expect(Self.spelled.contains { FoldedForm.fold($0).contains(column) }, "give FormTableTests a sample with \(column)")
    }

    @Test("each form of records comes out of a sample")
    func formsOfRecords() {
        let found = Set(Self.samples.flatMap { FormTests.read($0.1).events.map(\.kind.form) })
        #expect(found == Set(RecordForm.allCases))
    }

    private static let lookAlikes: [(String, String)] = [
        (#"{"digestStartTime":"2026-08-02T09:00:00Z","logFiles":[]}"#, "digest"),
        (#"{"PublicKeyList":[]}"#, "public keys of digests"), (#"{"publicKeyList":[]}"#, "public keys of digests"),
        (#"{"s3Bucket":"b","s3ObjectKey":["k"]}"#, "notice of a delivered log file"),
        (#"{"files":[],"hashSignature":"s"}"#, "signature of a query's result"), (#"{"insightDetails":{}}"#, "insight"),
        (#"{"insightSource":"s","insightState":"Start"}"#, "insight"),
        (#"{"timeWindow":{},"summary":{}}"#, "aggregated events"),
        (#"{"sessionStart":{"sessionId":"s"}}"#, "start of a live tail"),
    ]

    @Test("what looks like a wrap is counted by its kind", arguments: WrapTable.lookAlikes.indices)
    func counted(_ index: Int) throws {
        let form = WrapTable.lookAlikes[index]
        let sample = Self.lookAlikes.first { sample in form.members.allSatisfy { sample.0.contains("\"\($0)\"") } }
        let (text, kind) = try #require(sample, "give FormTableTests a sample with \(form.members)")
        #expect(kind == form.kind)
        #expect(try LogForms.records(Array(text.utf8), name: "log")?.others == [kind: 1])
    }

    @Test("each form that is not read is named with its cure", arguments: LogForms.unreadableForms.indices)
    func unreadable(_ index: Int) {
        let form = LogForms.unreadableForms[index]
        let isWide = form.what.hasPrefix("UTF-32")
        let bytes = form.mark + Array((isWide ? "{\0\0\0\"\0\0\0" : "eventName").utf8)
        let log = FormTests.read(bytes)
        #expect(log.events.isEmpty && log.gaps.map(\.reason) == [form.what] && log.gaps.first?.help == form.help, "\(log.gaps)")
    }

    @Test func eachLogOfAnotherKindHasASample() {
        #expect(Set(OtherLogTests.logs.map(\.1)) == OtherLogs.kinds)
    }

    @Test func eachFormThatIsPrintedHasASample() {
        let texts = PrintedFormTests.printed.map(\.1)
        for collector in Set(PrintedForms.collectors.map(\.name)) {
            #expect(texts.contains { $0.contains(collector) }, "give PrintedFormTests a sample of \(collector)")
        }
        let told = Set(texts.compactMap { PrintedForms.named(Array($0.utf8))?.what })
        for language in PrintedForms.Printed.allCases {
            #expect(told.contains(language.words.what), "give PrintedFormTests a sample of \(language)")
        }
    }

    // MARK: Fuzzing

    private static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")

    /// Where `make fuzz` begins: each target has a folder, and what lies there for logs is read or told.
    @Test func eachTargetOfFuzzingIsRunAndHasACorpus() throws {
        let makefile = String(decoding: try Files.read("\(Self.root)/Makefile"), as: UTF8.self)
        let line = try #require(makefile.split(separator: "\n").first { $0.hasPrefix("FUZZ_TARGETS") })
        let targets = line.split(separator: "=")[1].split(separator: " ").map(String.init).sorted()
        let program = String(decoding: try Files.read("\(Self.root)/Tests/Fuzz/Fuzz.swift"), as: UTF8.self)
        let cases = try #require(program.split(separator: "\n").first { $0.hasPrefix("    case ") }).dropFirst(9)
        #expect(cases.split(separator: ",").map { String($0.filter { $0 != " " }) }.sorted() == targets)
        #expect(try Files.names(in: "\(Self.root)/Tests/Fuzz/Corpus").sorted() == targets)
    }

    @Test func whatFuzzingBeginsWithIsReadOrTold() throws {
        let corpus = "\(Self.root)/Tests/Fuzz/Corpus/logs"
        for name in try Files.names(in: corpus) {
            let log = FormTests.read(try Files.read("\(corpus)/\(name)"), name: name)
            #expect(!log.events.isEmpty || !log.gaps.isEmpty || !log.counts.otherRecords.isEmpty, "\(name)")
        }
    }

    // MARK: Broken

    /// What is lost is told, and nothing comes that was not there.
    private static func expectTruth(_ bytes: [UInt8], _ ids: Set<String>, _ count: Int, _ what: String) {
        let log = FormTests.read(bytes)
        #expect(log.events.count <= count, "\(what)")
        #expect(log.events.count == count || !log.gaps.isEmpty || !log.counts.otherRecords.isEmpty, "\(what)")
        #expect(log.events.allSatisfy { ids.contains($0.id) }, "\(what)")
    }

    @Test("a sample that is cut anywhere is told", arguments: samples.indices)
    func cut(_ index: Int) {
        let (name, bytes, count) = Self.samples[index]
        let ids = Set(FormTests.read(bytes).events.map(\.id))
        #expect(ids.count == count, "\(name)")
        for place in Self.places(bytes.count) {
            Self.expectTruth(Array(bytes[..<place]), ids, count, "\(name) cut to \(place) of \(bytes.count)")
        }
    }

    @Test("a byte that is no text costs no other record in silence", arguments: samples.indices)
    func damaged(_ index: Int) {
        let (name, bytes, count) = Self.samples[index]
        for place in Self.places(bytes.count) {
            var broken = bytes
            broken[place] = 0xFF
            let log = FormTests.read(broken)
            #expect(log.events.count <= count, "\(name)")
            let isTold = log.events.count == count || !log.gaps.isEmpty || !log.counts.otherRecords.isEmpty
            #expect(isTold, "\(name) damaged at \(place) of \(bytes.count)")
        }
    }
}
