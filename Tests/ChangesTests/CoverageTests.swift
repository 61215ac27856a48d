import Activity
import Documents
import Testing

@testable import Changes

/// Where logs are silent, told without holding the time of every event.
struct CoverageTests {
    private static let start: Int64 = 1_777_000_000

    /// The pauses between all times, looked through one by one.
    private static func silences(_ times: [Int64], from: Int64, to: Int64) -> [[Int64]] {
        guard times.count >= 100 else { return [] }
        let pauses = zip(times, times.dropFirst()).map { $1 - $0 }.sorted()
        let unusual = max(3_600, 10 * pauses[pauses.count * 95 / 100])
        var found: [[Int64]] = []
        var last = from
        for time in times.filter({ $0 > from }) + [to] where time > last && last < to {
            if min(time, to) - last >= unusual { found.append([last, min(time, to)]) }
            last = time
        }
        return found
    }

    /// Even and uneven logs, of few events and of many, and windows before, within, around and behind them.
    @Test(arguments: [(99, 60), (100, 60), (400, 60), (400, 700), (400, 5_000), (1_000, 1)]) func silencesAreThose(
        count: Int, usual: Int64
    ) throws {
        var state: UInt64 = 7
        var time = Self.start
        let times = (0..<count).map { number in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let chance = Int64(state >> 33)
            time += chance % 23 == 0 ? chance % 20_000 : chance % 5 == 0 ? 0 : usual
            return time
        }
        let lines = times.enumerated().map { number, time in
            #"{"eventVersion":"1.11","eventTime":"\#(Instant(seconds: time))","eventSource":"s3.amazonaws.com","#
                + #""eventName":"ListBuckets","eventID":"e\#(number)","recipientAccountId":"1"}"#
        }
        let coverage = Coverage(CloudTrail.read(lines.joined(separator: "\n"), name: "log.json").events)
        let end = try #require(times.last)
        let within = [times[count / 3], times[count / 2] + 1]
        let places = [Self.start - 50_000, Self.start] + within + [end - 1, end, end + 30, end + 90_000]
        for from in places {
            for to in places {
                let found = coverage.silences(of: "1", from: Instant(seconds: from), to: Instant(seconds: to))
                let wanted = Self.silences(times, from: from, to: to)
                #expect(found.map { [$0.from.seconds, $0.to.seconds] } == wanted, "\(from) \(to)")
            }
        }
        #expect(coverage.silences(of: "2", from: Instant(seconds: 0), to: Instant(seconds: end)).isEmpty)
    }
}
