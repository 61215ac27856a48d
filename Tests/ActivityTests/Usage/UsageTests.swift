import Documents
import Testing
import TestSupport

@testable import Activity

struct UsageTests {
    static func events(_ numbers: Range<Int>, name: String = "GetObject", key: String = "ASIAEXAMPLE0000001", rest: String = "")
        -> String
    {
        numbers.map { number in
            Records.record(
                number,
                """
                "eventSource":"s3.amazonaws.com","eventName":"\(name)","recipientAccountId":"111122223333","userIdentity":\
                {"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role/ops/ana","accessKeyId":"\(key)"},\
                "requestParameters":{"bucketName":"b","key":"k\(number)"}\(rest)
                """)
        }.joined(separator: "\n")
    }

    static func summary(_ texts: String..., by: [UsageField] = UsageSummary.usual) -> UsageSummary {
        UsageSummary.read(
            texts.enumerated().map { LogFile(name: "log-\($0.offset)", content: .bytes(Array($0.element.utf8))) }, by: by,
            workers: 2)
    }

    static func written(_ summary: UsageSummary) throws -> [String] {
        var bytes: [UInt8] = []
        try summary.write { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test func groupsTellWhoUsedWhat() throws {
        let denied = Self.events(30..<31, rest: #","errorCode":"AccessDenied","errorMessage":"Access Denied""#)
        let lines = try Self.written(Self.summary(Self.events(1..<26), denied))
        #expect(lines.count == 2)
        let line = try JSONDocument.parse(lines[0], name: "line").root
        #expect(line["principal"]?.string == "arn:aws:sts::111122223333:assumed-role/ops/ana")
        #expect(line["eventSource"]?.string == "s3.amazonaws.com" && line["eventName"]?.string == "GetObject")
        #expect(line["actions"]?.elements.compactMap(\.string) == ["s3:GetObject"])
        #expect(line["accessKeyId"]?.elements.compactMap(\.string) == ["ASIAEXAMPLE0000001"])
        #expect(line["resource"]?.elements.map { _ in 1 }.count == 20)
        #expect(line["resourceOmitted"]?.boolean == true && line["actionsOmitted"] == nil)
        #expect(line["count"]?.integer == 26 && line["denied"]?.integer == 1)
        #expect(line["first"]?.string == "2025-12-15T02:00:01Z" && line["last"]?.string == "2025-12-15T02:00:30Z")
        let end = try #require(try JSONDocument.parse(lines[1], name: "line").root["summary"])
        #expect(end["inputs"]?.elements.compactMap(\.string).map(\.count) == [64, 64])
        #expect(end["gaps"]?.elements.isEmpty == true && end["duplicates"]?.integer == 0)
    }

    /// The first and the other are counted, each once, whichever comes first and whoever reads it.
    @Test(arguments: [1, 2], ["name", "caller", "error", "time"])
    func recordsOfOneEventThatTellOfTwoThingsAreCountedAndTold(workers: Int, difference: String) {
        let log = Self.events(1..<4)
        let other =
            switch difference {
            case "name": Self.events(2..<3, name: "DeleteObject")
            case "caller": Self.events(2..<3).replacing("ops/ana", with: "ops/eve")
            case "error": Self.events(2..<3, rest: #","errorCode":"AccessDenied""#)
            default: Self.events(2..<3).replacing("02:00:02Z", with: "02:00:03Z")
            }
        for texts in [[log, other, other, log], [other, log, "\(other)\n\(log)"]] {
            let files = texts.enumerated().map { LogFile(name: "log-\($0.offset)", content: .bytes(Array($0.element.utf8))) }
            let summary = UsageSummary.read(files, workers: workers)
            #expect(summary.count == 4 && summary.duplicates == 4)
            #expect(summary.gaps == ["1 record told something else of an event than another with the same id; each was counted"])
        }
    }

    /// Records of one event that differ in less: which of them was read first changes nothing.
    @Test(arguments: [UsageSummary.usual, [.resource], [.accessKeyId], UsageField.allCases])
    func theResultHangsOnNoOrder(by: [UsageField]) throws {
        let one = Self.events(1..<120)
        let other = one.replacing(#""bucketName":"b""#, with: #""bucketName":"c""#).replacing("0000001\"},", with: "0000002\"},")
        #expect(one != other)
        func written(_ texts: [String], workers: Int) throws -> [String] {
            let files = texts.map { LogFile(name: "log", content: .bytes(Array($0.utf8))) }
            return try Self.written(UsageSummary.read(files, by: by, workers: workers))
        }
        let told = try written([one, other], workers: 1)
        #expect(try written([other, one], workers: 1) == told)
        for _ in 0..<8 { #expect(try written([one, other, one], workers: 3).dropLast() == told.dropLast()) }
        // What is not in the key is told of both.
        if by == UsageSummary.usual { #expect(told.count == 2 && told[0].contains("ASIAEXAMPLE0000002")) }
    }

    /// What a form has lost is no difference: the copy that CloudTrail wrote counts.
    @Test func aCopyInAnotherFormTellsNothingElse() {
        let copy = """
            {"Events":[{"EventId":"00000000-0000-0000-0000-000000000002","EventName":"GetObject","EventSource":"s3.amazonaws.com",\
            "EventTime":"2025-12-15T02:00:02Z","Username":"ana"}]}
            """
        let summary = Self.summary(Self.events(1..<4), copy)
        #expect(summary.count == 3 && summary.duplicates == 1 && summary.gaps == [])
    }

    /// A type says nothing of who it was where it is not known itself: in both ways of counting.
    @Test(arguments: ["AwsApiCall", "AwsConsoleAction"]) func aCallerOfAnUnknownTypeIsNobody(type: String) {
        let log = Records.record(
            1,
            #""eventSource":"s3.amazonaws.com","eventName":"ListBuckets","eventType":"\#(type)","userIdentity":{"type":"Unknown"}"#)
        let summary = Self.summary(log)
        #expect(summary.gaps == ["log-0:1:1: the event does not say who made the call"])
        #expect(summary.count == 1)
    }

    /// Each worker has numbers of its own for the same texts.
    @Test(arguments: [UsageSummary.usual, [.resource], [.eventName, .actions], [.accessKeyId, .principal], UsageField.allCases])
    func workersCountTogether(by: [UsageField]) throws {
        let logs = [
            Self.events(1..<9), Self.events(9..<14, name: "PutObject", key: "ASIAEXAMPLE0000002"), Self.events(5..<9),
            Self.events(20..<24, name: "DeleteObject", rest: #","errorCode":"AccessDenied""#), Self.events(30..<40, key: "ASIA0"),
        ]
        let files = logs.enumerated().map { LogFile(name: "log-\($0.offset)", content: .bytes(Array($0.element.utf8))) }
        let alone = try Self.written(UsageSummary.read(files, by: by, workers: 1))
        for workers in [0, 2, 3, 5] { #expect(try Self.written(UsageSummary.read(files, by: by, workers: workers)) == alone) }
        #expect(alone.count > 1)
    }

    @Test func aFieldOfTheGroupingIsOneValue() throws {
        let lines = try Self.written(
            Self.summary(Self.events(1..<3), Self.events(3..<4, key: "ASIAEXAMPLE0000002"), by: [.accessKeyId]))
        #expect(lines.count == 3)
        #expect(
            lines[0].hasPrefix(
                #"{"principal":["arn:aws:sts::111122223333:assumed-role/ops/ana"],"accessKeyId":"ASIAEXAMPLE0000001","#))
    }

    @Test func eventsThatAreFoundAgainAreCountedOnce() {
        let summary = Self.summary(Self.events(1..<10), Self.events(5..<12))
        #expect(summary.groups.map(\.count) == [11])
        #expect(summary.duplicates == 5)
    }

    /// The order of the files and the number of workers change nothing.
    @Test(arguments: [false, true], [1, 3])
    func theBetterCopyOfAnEventCounts(_ isReversed: Bool, _ workers: Int) {
        let id = "00000000-0000-0000-0000-000000000001"
        let table = """
            User name,AWS access key,Event time,Event source,Event name,Event ID
            ana,,2025-12-15T02:00:01Z,s3.amazonaws.com,GetObject,\(id)
            ana,,2025-12-15T02:00:09Z,s3.amazonaws.com,GetObject,00000000-0000-0000-0000-000000000009
            """
        let panther = Self.events(1..<2, rest: #","p_log_type":"AWS.CloudTrail""#)
        let texts = [table, panther, Self.events(1..<2)]
        let files = (isReversed ? texts.reversed() : texts).enumerated().map {
            LogFile(name: "log-\($0.offset)", content: .bytes(Array($0.element.utf8)))
        }
        let summary = UsageSummary.read(files, by: [.principal, .resource], workers: workers)
        #expect(
            summary.groups.map(\.key) == [["ana", "*"], ["arn:aws:sts::111122223333:assumed-role/ops/ana", "arn:aws:s3:::b/k1"]])
        #expect(summary.groups.map(\.count) == [1, 1] && summary.duplicates == 2)
        #expect(summary.inputs.count == 3 && summary.gaps == [])
    }

    @Test func anOperationThatNobodyKnowsIsAGapAndNoAction() {
        let summary = Self.summary(Self.events(1..<3, name: "DeleteEverything"), by: [.actions])
        #expect(summary.groups.map(\.key) == [[""]] && summary.count == 2)
        #expect(summary.gaps.count == 1 && summary.gaps[0].contains("`DeleteEverything` of s3.amazonaws.com is not an operation"))
    }

    @Test func whatIsMissingInRecordsIsSaidOnceForAFile() {
        let nobody = #"{"eventTime":"2025-12-15T02:00:00Z","eventSource":"iam.amazonaws.com","eventName":"GetRole"}"#
        let summary = Self.summary("\(nobody)\n\(nobody)\n\(nobody)")
        #expect(
            summary.gaps == [
                "log-0:1:1: the event does not say who made the call, and 2 more like it in this file",
                "log-0:1:1: the event has no id; it was counted, but may be counted twice, and 2 more like it in this file",
            ])
    }

    @Test func equalFaultsOfAFileAreOneLine() {
        let gaps = Self.summary("# Notes\n\nsome text\nmore text\nand more\n").gaps
        #expect(gaps.count < 4)
        #expect(gaps.contains { $0.contains("more like it in this file") })
    }

    @Test func whatCountsOrCorrectsEventsIsSaid() {
        let counts = #"{"eventId":"a","eventCategory":"Aggregated","eventType":"AwsAggregatedEvent","summary":{}}"#
        let late = Records.record(9, "\"addendum\":{\"originalEventID\":\"00000000-0000-0000-0000-000000000001\"}")
        let summary = Self.summary("\(counts)\n\(counts)\n\(late)")
        #expect(summary.otherRecords == ["Aggregated": 2])
        #expect(summary.gaps.contains { $0.contains("an aggregated event") && $0.contains("and 1 more like it") })
        #expect(summary.gaps.contains { $0.contains("an addendum: it is counted beside the event that it corrects") })
    }

    @Test func whatCannotBeReadIsInTheSummary() {
        #expect(Self.summary("{\"hello\":1}").gaps.count == 1)
        #expect(Self.summary(Self.events(1..<2) + "\n{\"eventName\":").gaps.count == 1)
    }

    /// `é` in one letter and in two is the name of two objects, whichever summary comes first.
    @Test func namesThatLookAlikeStayApart() throws {
        func summary(_ number: Int, _ key: String) -> UsageSummary {
            Self.summary(Self.events(number..<number + 1).replacing("\"k\(number)\"", with: "\"\(key)\""), by: [.resource])
        }
        let all = [summary(1, "caf\u{E9}"), summary(2, "cafe\u{301}"), summary(3, "cafz")].enumerated().map {
            (name: "\($0.offset)", summary: $0.element)
        }
        let joined = try Self.written(UsageSummary.joined(all))
        #expect(joined.count == 4)
        #expect(joined[0].contains("cafe\u{301}") && joined[1].contains("cafz"))
        #expect(try Self.written(UsageSummary.joined(all.reversed())) == joined)
    }

    @Test func twoSummariesInOneFileAreRefused() throws {
        let one = try Self.written(Self.summary(Self.events(1..<3))) + Self.written(Self.summary(Self.events(3..<5)))
        #expect(throws: InputError.self) { try UsageSummary(Array(one.joined(separator: "\n").utf8), name: "both") }
    }

    @Test func aSummaryIsReadAsItWasWritten() throws {
        let summary = Self.summary(Self.events(1..<40), Self.events(40..<50, name: "PutObject"))
        let lines = try Self.written(summary)
        let again = try UsageSummary(Array(lines.joined(separator: "\n").utf8), name: "summary")
        #expect(try Self.written(again) == lines)
        #expect(UsageSummary.recognises(Head(Array(lines.joined(separator: "\n").utf8))))
        #expect(throws: InputError.self) { try UsageSummary(Array(lines[0].utf8), name: "cut") }
        // A log is none, and was not cut.
        let error = #expect(throws: InputError.self) { try UsageSummary(Array(#"{"Records": []}"#.utf8), name: "log.json") }
        #expect(error?.reason == "not a usage summary")
    }

    /// Lines are written into memory that is reckoned before: no text is too long for it, and none breaks a line.
    @Test func anyTextIsWrittenAndReadAgain() throws {
        let texts = [
            "\u{1}\u{7F}\\\"\n\r\t", String(repeating: "\u{1}", count: 3_000), String(repeating: "a", count: 7), "é€😀",
            "12345678\"",
            "1234567890\"2345678", String(repeating: "x", count: 100_000), "a\u{0}b",
        ]
        let logs = texts.enumerated().map { number, text in
            Self.events(number * 100..<number * 100 + 30, key: JSONText.quoted(text).dropFirst().dropLast().description)
        }
        for by in [UsageSummary.usual, [.accessKeyId]] {
            let files = logs.map { LogFile(name: "log", content: .bytes(Array($0.utf8))) }
            let summary = UsageSummary.read(files, by: by)
            let lines = try Self.written(summary)
            let again = try UsageSummary(Array(lines.joined(separator: "\n").utf8), name: "summary")
            #expect(try Self.written(again) == lines)
            let told =
                summary.others.firstIndex(of: .accessKeyId).map { place in again.groups.flatMap { $0.others[place].values } }
                ?? again.groups.compactMap { $0.key[0] }
            #expect(Set(told) == Set(texts))
        }
    }

    @Test func valuesAreTheFirstTwentyInWhateverOrderTheyCome() {
        let all = (0..<60).map { "value-\($0 * 7 % 60)" }
        let first = Array(all.sorted().prefix(UsageValues.most))
        for values in [all, all.reversed(), all.sorted()] {
            #expect(UsageValues(values, isCut: false).values == first)
            #expect(UsageValues(values, isCut: false).isCut)
            var (half, rest) = (
                UsageValues(Array(values.prefix(30)), isCut: false), UsageValues(Array(values.suffix(30)), isCut: false)
            )
            half.join(rest)
            rest.join(UsageValues())
            #expect(half.values == first && half.isCut && rest.isCut)
        }
        var one = UsageValues(["b"], isCut: false)
        one.join(UsageValues(["b"], isCut: false))
        #expect(one == UsageValues(["b", "b"], isCut: false) && one.values == ["b"] && !one.isEmpty)
        one.join(UsageValues(["a", "c"], isCut: true))
        #expect(one.values == ["a", "b", "c"] && one.isCut)
        #expect(UsageValues().isEmpty && UsageValues().values == [])
    }

    @Test func theSessionsOfARoleAreItsUse() {
        let summary = Self.summary(Self.events(1..<3))
        #expect(summary.sources(usedBy: "arn:aws:iam::111122223333:role/path/ops") == ["s3.amazonaws.com"])
        #expect(summary.sources(usedBy: "arn:aws:iam::111122223333:role/other") == [])
    }

    // MARK: Laws

    private static let parts = [
        ("a", summary(events(1..<30))), ("b", summary(events(20..<50, key: "ASIAEXAMPLE0000002"))),
        ("c", summary(events(50..<55, name: "PutObject"), events(1..<4, name: "DeleteObject"))),
    ].map { (name: $0.0, summary: $0.1) }

    @Test func joiningIsAssociativeAndCommutative() throws {
        let (a, b, c) = (Self.parts[0], Self.parts[1], Self.parts[2])
        let all = try Self.written(UsageSummary.joined([a, b, c]))
        #expect(try Self.written(UsageSummary.joined([c, b, a])) == all)
        let left = ("ab", try UsageSummary.joined([a, b]))
        let right = ("bc", try UsageSummary.joined([b, c]))
        #expect(try Self.written(UsageSummary.joined([left, c])) == all)
        #expect(try Self.written(UsageSummary.joined([right, a])) == all)
        #expect(all.last?.contains("counts twice") == true)
    }

    @Test func whatIsJoinedTwiceCountsOnce() throws {
        let (a, b) = (Self.parts[0], Self.parts[1])
        let both = try UsageSummary.joined([a, b])
        #expect(try Self.written(UsageSummary.joined([a, b, a])) == Self.written(both))
        #expect(try Self.written(UsageSummary.joined([("ab", both), a])) == Self.written(both))
        #expect(try Self.written(UsageSummary.joined([a])) == Self.written(a.summary))
    }

    @Test func whatWouldCountTwiceIsRefused() throws {
        let (a, b, c) = (Self.parts[0], Self.parts[1], Self.parts[2])
        let (left, right) = (try UsageSummary.joined([a, b]), try UsageSummary.joined([b, c]))
        #expect(throws: InputError.self) { try UsageSummary.joined([("ab", left), ("bc", right)]) }
        #expect(throws: InputError.self) {
            try UsageSummary.joined([a, ("k", Self.summary(Self.events(1..<2), by: [.eventName]))])
        }
    }
}
