import Activity
import Documents
import LogScan
import Testing
import TestSupport

/// What is wrong with a log is said with its place, and the rest is read.
struct FaultTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let events: Int
        let faults: [String]

        init(_ name: String, _ text: String, events: Int, _ faults: String...) {
            (testDescription, bytes, self.events, self.faults) = (name, Array(text.utf8), events, faults)
        }

        init(_ name: String, bytes: [UInt8], events: Int, _ faults: String...) {
            (testDescription, self.bytes, self.events, self.faults) = (name, bytes, events, faults)
        }
    }

    static let one = Records.record(1)
    static let two = Records.record(2)
    static let three = Records.record(3)
    static let packed = Gzip.member("{\"Records\":[\(one),\(two),\(three)]}")
    static let wide = Records.record(1, #""note":"\#(String(repeating: "aé€😀", count: 3_000))""#)
    static let early = "the text ends inside a value; what stands before it was read"
    static let malformed = "not JSON from here on; what stands before was read"
    static let stranger = "not a CloudTrail record"
    static let damaged = "gzip stream damaged or cut short; "
    static let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)

    static let cases: [Case] = [
        Case("an empty file", "", events: 0, "log: empty: no record in it"),
        Case("white space", " \n\n\t", events: 0, "log: empty: no record in it"),
        Case("an empty delivery", "{\"Records\":[]}", events: 0),
        // It has no text of its own: an arena that gave no place for nothing ended the program here.
        Case(
            "a record of two names", #"{"eventName":"A","eventSource":"b.amazonaws.com"}"#, events: 0,
            "log:1:1: the event has no time; it was left out"),
        Case("a byte-order mark", "\u{FEFF}\(one)", events: 1),
        Case("a byte-order mark before a delivery", "\u{FEFF}{\"Records\":[\(one),\(two)]}", events: 2),
        Case("UTF-16", bytes: [0xFF, 0xFE, 0x7B, 0x00], events: 0, "log:1:1: UTF-16 text is not read"),
        Case("UTF-32", bytes: [0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], events: 0, "log: UTF-32 text, which is not read"),
        Case("UTF-32, big end first", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x7B], events: 0, "log: UTF-32 text, which is not read"),
        Case(
            "a line that is not UTF-8", bytes: Array("\(one)\n{\"é\":\"".utf8) + [0xFF] + Array("\"}\n\(two)".utf8), events: 2,
            "log:2:7: not UTF-8; the text or line was not read"),
        Case("a line cut short", "\(one)\n{\"eventName\":\"Get\n\(two)", events: 2, "log:2:14: \(early)"),
        Case("the first line cut short", "{\"eventName\":\"Get\n\(two)\n\(three)", events: 2, "log:1:14: \(early)"),
        Case("the last line cut short", "\(one)\n\(two)\n{\"eventNa", events: 2, "log:3:2: \(early)"),
        Case("a line without its brace", "\(one)\n{\"eventName\":1\n\(two)", events: 2, "log:2:15: \(early)"),
        Case("a line of something else", "\(one)\nfoo\n[1]\n\(two)", events: 2, "log:2:1: \(stranger)", "log:3:2: \(stranger)"),
        Case(
            "a line with more behind", "\(one) x\n\(two)", events: 2,
            "log:1:\(one.count + 2): text after the end of the JSON text was not read"),
        Case("a wrong literal", "{\"Records\":[\(one),{\"eventName\":tru}]}", events: 1, "log:1:\(one.count + 27): \(malformed)"),
        Case("a number that is none", "{\"Records\":[\(one),{\"x\":01}]}", events: 1, "log:1:\(one.count + 19): \(malformed)"),
        Case(
            "a fault behind characters of several bytes", "{\"Records\":[\(wide),{\"x\":01}]}", events: 1,
            "log:1:\(wide.unicodeScalars.count + 19): \(malformed)"),
        Case(
            "an escape that is none", "\(one)\n{\"eventName\":\"a\",\"x\":{\"y\":\"\\q\"}}\n\(two)", events: 2,
            "log:2:31: \(malformed)"),
        Case("an escape in a key", "\(one)\n{\"eventName\":\"a\",\"x\":{\"\\q\":1}}\n\(two)", events: 2, "log:2:28: \(malformed)"),
        Case("a control character", "\(one)\n{\"eventName\":\"a\u{01}\"}\n\(two)", events: 2, "log:2:16: \(malformed)"),
        Case(
            "a delivery cut in a string", "{\"Records\":[\(one),\n\(two.dropLast(5))", events: 1,
            "log:2:\(two.count - 7): \(early)"),
        Case("a delivery cut behind a record", "{\"Records\":[\(one),\n\(two)", events: 2, "log:2:\(two.count + 1): \(early)"),
        Case("a delivery cut behind a comma", "{\"Records\":[\(one),", events: 1, "log:1:\(one.count + 14): \(early)"),
        Case("a list cut short", "[\(one),\n\(two),\n{", events: 2, "log:3:2: \(early)"),
        Case(
            "a record that is a number", "{\"Records\":[7,\(one),null]}", events: 1, "log:1:13: \(stranger)",
            "log:1:\(one.count + 16): \(stranger)"),
        Case("records that are an object", "{\"Records\":\(one)}", events: 1),
        Case(
            "a field of the wrong type", Records.record(1, "\"awsRegion\":{\"a\":1}"), events: 1,
            "log:1:\(one.count - 18): `awsRegion` is an object or a list where a text is expected; it was not read"),
        Case(
            "a field given twice", "{\"Records\":[\(Records.record(1, "\"awsRegion\":\"a\",\"awsRegion\":\"b\"")),\(two)]}",
            events: 1, "log:1:\(one.count + 10): `awsRegion` is given twice; the record was not read"),
        Case(
            "an identity given twice", Records.record(1, "\"userIdentity\":{\"arn\":\"a\"},\"userIdentity\":{\"type\":\"Root\"}"),
            events: 0, "log:1:\(one.count + 12): `userIdentity.type` is given twice; the record was not read"),
        Case(
            "a key spelt with escapes", Records.record(1, "\"awsRegion\":\"a\",\"aws\\u0052egion\":\"b\""), events: 0,
            "log:1:\(one.count + 3): `awsRegion` is given twice; the record was not read"),
        Case(
            "no time", "{\"eventName\":\"a\",\"eventSource\":\"b\",\"eventID\":\"c\"}\n\(one)", events: 1,
            "log:1:1: the event has no time; it was left out"),
        Case(
            "a time that is none", Records.record(1, "\"eventTime\":\"yesterday\""), events: 0,
            "log:1:1: the event's time `yesterday` cannot be read; it was left out"),
        Case(
            "no id", "{\"eventName\":\"a\",\"eventSource\":\"b\",\"eventTime\":\"2025-12-15T02:00:00Z\"}", events: 1,
            "log:1:1: the event does not say who made the call",
            "log:1:1: the event has no id; it was read, but may be counted twice"),
        Case("another kind of object", "{\"Records\":[{\"s3\":{}},\(one)]}", events: 1, "log:1:13: \(stranger)"),
        Case(
            "a field nested too deep", "{\"Records\":[\(one),{\"requestParameters\":\(deep)}]}", events: 1,
            "log:1:\(one.count + 546): nested deeper than 512 levels; the rest of the text was not read"),
        Case("gzip cut short", bytes: packed.dropLast(40), events: 2, "log: \(damaged)", "log:1:"),
        Case("gzip of which the trailer is missing", bytes: packed.dropLast(8), events: 3, "log: \(damaged)"),
        Case("gzip cut in its header", bytes: Array(packed.prefix(6)), events: 0, "log: \(damaged)0 bytes"),
        Case(
            "gzip with something behind", bytes: packed + [1, 2, 3], events: 3, "log: 3 bytes after the gzip stream were not read"),
        Case(
            "gzip that unpacks to far too much", bytes: Gzip.bomb(unpacked: 80 << 20), events: 0,
            "log: unpacks to more than 64 MiB, too much for its size; it was not read"),
        Case("gzip of nothing", bytes: Gzip.member(""), events: 0, "log: empty: no record in it"),
    ]

    @Test(arguments: cases)
    func faultsAreNamedWithTheirPlace(_ example: Case) {
        let log = CloudTrail.read([LogFile(name: "log", content: .bytes(example.bytes))])
        #expect(log.events.count == example.events)
        let said = log.gaps.map { "\($0.location?.description ?? ""): \($0.reason)" }
        #expect(said.count == example.faults.count, "\(said)")
        for (text, fault) in zip(said, example.faults) { #expect(text.hasPrefix(fault)) }
    }

    @Test func aLongLineIsLeftOut() {
        let long = "{\"eventName\":\"\(String(repeating: "x", count: 17 << 20))\"}"
        let log = CloudTrail.read("\(Self.one)\n\(long)\n\(Self.two)\n", name: "log")
        #expect(log.events.count == 2)
        #expect(log.gaps.map(\.reason) == ["a line of more than 16 MiB; it was not read"])
        #expect(log.gaps.map(\.location?.description) == ["log:2:1"])
    }

    /// The bounds, made small.
    @Test(arguments: [
        ("{\"a\":\"\(String(repeating: "x", count: 2_000))\"}", LOGSCAN_TEXT_TOO_LARGE, 1_000 as UInt64, 0),
        ("{\"Records\":[{\"a\":\"\(String(repeating: "x", count: 200))\"},{\"a\":\"b\"}]}", LOGSCAN_RECORD_TOO_LARGE, 100, 1),
        ("{\"a\":\"b\"}\n{\"a\":\"\(String(repeating: "x", count: 200))\"}\n{\"a\":\"c\"}\n", LOGSCAN_LINE_TOO_LARGE, 100, 2),
        ("{\"Records\":[{\"a\":\"b\"},{\"x\":[[[[[]]]]]}]}", LOGSCAN_TOO_DEEP, 4, 1),
    ])
    func boundsAreKept(_ text: String, _ code: logscan_code, _ detail: UInt64, _ records: Int) throws {
        let limits = logscan_limits(gzip_text: 0, gzip_ratio: 0, json_text: 1_000, record: 100, depth: 4, problems: 0, kept: 0)
        let made = "a".withCString { path in
            logscan_reader_new([logscan_field(path: path, kind: LOGSCAN_TEXT, is_dropped: false)], 1, limits)
        }
        let reader = try #require(made)
        defer { logscan_reader_free(reader) }
        let bytes = Array(text.utf8)
        logscan_read_bytes(reader, bytes, bytes.count, 0)
        var count = 0
        _ = logscan_records(reader, &count)
        #expect(count == records)
        let problems = UnsafeBufferPointer(start: logscan_problems(reader, &count), count: 1)
        #expect(count == 1)
        #expect(problems[0].code == code)
        #expect(problems[0].detail == detail)
    }

    @Test func aFileThatIsNotThereIsAGapAndTheRestIsRead() {
        let log = CloudTrail.read([
            LogFile(path: "/nonexistent/log.json"), LogFile(name: "log", content: .bytes(Array(Self.one.utf8))),
        ])
        #expect(log.events.count == 1)
        #expect(log.gaps.map(\.reason) == ["cannot be read: no such file or directory"])
        #expect(log.gaps.map(\.location?.file) == ["/nonexistent/log.json"])
    }

    @Test func manyFaultsAreCountedNotListed() {
        let log = CloudTrail.read(String(repeating: "foo\n", count: 1_000), name: "log")
        #expect(log.gaps.count == 201)
        #expect(log.gaps.contains { $0.reason == "800 further problems of this file are not listed" })
    }

    @Test func anEventThatIsToldTwiceInTwoWaysIsAGap() {
        let log = CloudTrail.read("\(Self.one)\n\(Records.record(1, "\"eventName\":\"DeleteRole\""))\n\(Self.one)", name: "log")
        #expect(log.events.map(\.name) == ["GetRole", "DeleteRole"])
        #expect(log.counts.duplicates == 1)
        #expect(log.gaps.map(\.location?.description) == ["log:2:1"])
        #expect(log.gaps.first?.reason.contains("differs in `eventName`") == true)
    }

    @Test(arguments: [
        ("", "\"errorCode\":\"AccessDenied\""), ("\"userAgent\":\"aws-cli\"", "\"userAgent\":\"claude-code\""),
        ("\"readOnly\":true", "\"readOnly\":false"), ("\"responseElements\":{\"a\":1}", "\"responseElements\":{\"a\":2}"),
    ])
    func twoExactRecordsOfOneEventMustTellTheSame(_ one: String, _ other: String) {
        let log = CloudTrail.read("\(Records.record(1, one))\n\(Records.record(1, other))", name: "log")
        #expect(log.events.count == 2)
        #expect(log.gaps.contains { $0.reason.contains("both were read") })
    }

    /// Whoever did it, from where, with what and what came of it: none may change under an id.
    @Test(arguments: [
        "\"errorCode\":\"AccessDenied\"", "\"sourceIPAddress\":\"203.0.113.9\"", "\"awsRegion\":\"us-west-2\"",
        "\"requestParameters\":{\"roleName\":\"other\"}", "\"recipientAccountId\":\"999988887777\"",
        "\"userIdentity\":{\"type\":\"Root\",\"accountId\":\"999988887777\"}",
    ])
    func noFieldOfAnEventChangesUnderItsId(_ member: String) {
        let first = Records.record(
            1,
            "\"errorCode\":\"X\",\"requestParameters\":{\"roleName\":\"r\"},\"sourceIPAddress\":\"198.51.100.2\","
                + "\"awsRegion\":\"eu-west-1\",\"recipientAccountId\":\"111122223333\","
                + "\"userIdentity\":{\"type\":\"Root\",\"accountId\":\"111122223333\"}")
        let log = CloudTrail.read("\(first)\n\(Records.record(1, member))\n\(first)", name: "log")
        #expect(log.events.count == 2, "\(log.gaps)")
        #expect(log.gaps.contains { $0.reason.contains("both were read") })
    }

    @Test func aCopyWithFewerFieldsOrAnotherOrderIsNoDifference() {
        let one = Records.record(1, "\"requestParameters\":{\"a\":1,\"b\":\"x\",\"c\":null}")
        let other = Records.record(1, "\"requestParameters\":{ \"b\":\"x\", \"a\":1 }")
        let log = CloudTrail.read("\(one)\n\(other)", name: "log")
        #expect(log.events.count == 1 && log.gaps == [])
    }

    @Test(arguments: [
        ("\"eventTime\":\"2999-01-01T00:00:00Z\"", "cannot be right"),
        ("\"eventTime\":\"0001-01-01T00:00:00Z\"", "cannot be right"),
        ("\"userIdentity\":null", "does not say who made the call"),
        ("\"userIdentity\":{\"type\":\"Unknown\"}", "does not say who made the call"),
        ("\"eventName\":null,\"eventType\":\"AwsApiCall\"", "has no `eventName`"),
        ("\"eventSource\":null,\"eventType\":\"AwsApiCall\"", "has no `eventSource`"),
    ])
    func aRecordThatLacksWhatEveryRecordHasIsSaid(_ member: String, _ reason: String) {
        let log = CloudTrail.read(Records.record(1, member), name: "log")
        #expect(log.gaps.contains { $0.reason.contains(reason) }, "\(log.gaps)")
    }

    @Test(arguments: [
        "\"awsRegion\":\"us-west-2\"", "\"recipientAccountId\":\"999988887777\"", "\"eventTime\":\"2025-12-16T00:00:00Z\"",
    ])
    func anAddendumThatCannotBeCloudTrailsReplacesNothing(_ member: String) {
        let original = Records.record(1, "\"awsRegion\":\"eu-west-1\",\"recipientAccountId\":\"111122223333\"")
        let late = Records.record(
            9, "\(member),\"addendum\":{\"reason\":\"UPDATED_DATA\",\"originalEventID\":\"00000000-0000-0000-0000-000000000001\"}")
        let log = CloudTrail.read("\(original)\n\(late)", name: "log")
        #expect(log.events.count == 2 && log.counts.replaced == 0)
        #expect(log.gaps.contains { $0.reason.contains("an addendum to event") })
    }

    @Test func anAddendumReplacesItsOriginal() {
        let late = Records.record(
            9,
            "\"eventTime\":\"2025-12-15T02:00:01Z\",\"addendum\":{\"reason\":\"UPDATED_DATA\","
                + "\"originalEventID\":\"00000000-0000-0000-0000-000000000001\"}")
        let log = CloudTrail.read("\(Self.one)\n\(Self.two)\n\(late)", name: "log")
        #expect(log.events.map(\.id.last) == ["9", "2"])
        #expect(log.counts.replaced == 1)
    }

    @Test func recordsThatTellOfNoCallAreCountedByKind() {
        let insight =
            "{\"eventVersion\":\"1.07\",\"eventTime\":\"2025-12-15T02:00:00Z\",\"eventCategory\":\"Insight\",\"eventID\":\"i\"}"
        let log = CloudTrail.read("\(insight)\n\(Self.one)\n\(insight)", name: "log")
        #expect(log.counts.otherRecords == ["Insight": 2])
        #expect(log.gaps == [])
    }

    /// CloudTrail's counts of data events name no call: what they stand for is missing, and said to be.
    @Test func anAggregatedEventIsAGap() {
        let counts =
            "{\"eventVersion\":\"1.0\",\"accountId\":\"111122223333\",\"eventId\":\"a\",\"eventCategory\":\"Aggregated\","
            + "\"eventType\":\"AwsAggregatedEvent\",\"timeWindow\":{\"windowStart\":\"2025-12-15 02:00:00\"},\"summary\":{}}"
        let log = CloudTrail.read("\(counts)\n\(Self.one)", name: "log")
        #expect(log.events.count == 1)
        #expect(log.counts.otherRecords == ["Aggregated": 1])
        #expect(log.gaps.map(\.reason) == ["an aggregated event: it counts calls on data and names none of them"])
    }

    @Test(arguments: ["", ".", "a.", "a..b"])
    func theFaceTakesNoUnusableFields(_ path: String) {
        path.withCString { text in
            let field = logscan_field(path: text, kind: LOGSCAN_TEXT, is_dropped: false)
            #expect(logscan_reader_new([field], 1, logscan_limits()) == nil)
            #expect(logscan_reader_new([], 0, logscan_limits()) == nil)
        }
    }
}
