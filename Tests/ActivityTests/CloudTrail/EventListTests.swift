import Documents
import Testing

@testable import Activity

/// Events that are kept as numbers.
struct EventListTests {
    private static func log(_ times: [String], name: String = "log") -> CloudTrail.Log {
        let lines = times.enumerated().map { number, time in
            #"{"eventID":"\#(name)-\#(number)","eventName":"GetObject","eventSource":"s3.amazonaws.com","eventTime":"\#(time)","#
                + #""userIdentity":{"arn":"arn:aws:iam::111122223333:user/a"}}"#
        }
        return CloudTrail.read(lines.joined(separator: "\n"), name: name)
    }

    /// By time, with those that seconds from 1970 on cannot tell; events of one time stay in their order.
    @Test func everyTimeIsWhatItWas() {
        let times = [
            "2026-08-02T09:12:00Z", "2026-08-02T09:11:59.5Z", "2026-08-02T09:12:00.25Z", "1969-12-31T23:59:59Z",
            "2110-01-01T00:00:00Z", "2026-08-02T09:12:00Z", "2026-08-02T09:11:59Z", "2026-08-02T09:12:00.25Z",
        ]
        let events = Self.log(times).events
        #expect(events.map(\.id) == [3, 6, 1, 0, 5, 2, 7, 4].map { "log-\($0)" })
        for event in events { #expect(event.time == Instant(iso: event.timeText)) }
    }

    @Test func eventsOfSeveralReadersStandTogether() {
        let logs = ["a", "b", "c"].map { Self.log(Array(repeating: "2026-08-02T09:12:00Z", count: 3), name: $0) }
        let events = EventList(logs.flatMap(\.events) + logs.reversed().flatMap(\.events))
        #expect(events.prefix(9).map(\.id) == logs.flatMap(\.events).map(\.id))
        #expect(events.suffix(9).map(\.id) == logs.reversed().flatMap(\.events).map(\.id))
        #expect(events[4] == logs[1].events[1] && events[4].location.file == "b")
    }

    /// Some 6 bytes each once they are sorted, and what is changed then is what it should be.
    @Test func sortedEventsAreSmall() {
        let times = (0..<3_000).map { "\(Instant(seconds: 1_790_000_000 - Int64($0 * 7)))" }
        let log = Self.log(times)
        #expect(log.events.map(\.id) == (0..<3_000).reversed().map { "log-\($0)" })
        #expect(log.events.bytes <= 3_000 * 6 + 24 * 4)
        var list = log.events
        list.append(log.events[5])
        list.removeAll { $0.id.hasSuffix("0") }
        #expect(list.count == 2_701 && list[0].id == "log-2999" && list[2_700].id == "log-2994")
        list.sort()
        #expect(list[3...7].map(\.id) == ["log-2996", "log-2995", "log-2994", "log-2994", "log-2993"])
    }

    /// The room that an event takes is that of one number.
    @Test func anEventIsANumber() {
        var list = EventList()
        #expect(list.isEmpty && list.first == nil)
        let log = Self.log(["2026-08-02T09:12:02Z", "2026-08-02T09:12:01Z"])
        list.append(log.events[0])
        list.replace(0, with: log.events[1])
        #expect(list.map(\.id) == ["log-0"])
        list.removeAll { $0.id == "log-0" }
        #expect(list.isEmpty)
    }

    /// Pieces as they are, packed, and in the file without a name.
    @Test func piecesAreWhatWasAdded() {
        let pieces = KeptPieces(LogLosses())
        var first = 0
        var starts: [Int] = []
        // More than what is held in memory as it is.
        for number in 0..<300 {
            pieces.add((0..<60_000).map { UInt8(truncatingIfNeeded: $0 &* number &+ $0 >> 7) }, of: number % 4 + 1)
            starts.append(first)
            first += number % 4 + 1
        }
        pieces.add([1, 2, 3], of: 0)
        for number in [299, 0, 150, 151, 7, 298] {
            for thing in starts[number]..<starts[number] + number % 4 + 1 {
                pieces.withPiece(of: thing) { bytes, first in
                    #expect(first == starts[number] && bytes.count == 60_000)
                    #expect(bytes.enumerated().allSatisfy { $1 == UInt8(truncatingIfNeeded: $0 &* number &+ $0 >> 7) })
                }
            }
        }
    }
}
