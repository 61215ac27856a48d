import Activity
import Testing

@testable import Actors

/// Matches of events of several readers, many of them equal.
struct MatchTableTests {
    private static func events(_ name: String, _ count: Int) -> EventList {
        let lines = (0..<count).map { number in
            #"{"eventID":"\#(name)-\#(number)","eventName":"GetObject","eventSource":"s3.amazonaws.com","#
                + #""eventTime":"2026-08-02T09:12:00Z","userIdentity":{"arn":"arn:aws:iam::111122223333:user/a"}}"#
        }
        return CloudTrail.read(lines.joined(separator: "\n"), name: name).events
    }

    @Test func eachEventHasItsOwn() {
        let logs = [Self.events("a", 40), Self.events("b", 90)]
        let reasons: [Attribution.Reason] = [.mark("kiro"), .time]
        func match(_ log: Int, _ number: Int) -> Attribution.Match? {
            guard number % 3 > 0 else { return nil }
            var match = Attribution.Match(grade: number % 2 == 0 ? .likely : .proven)
            match.session = "s\(log)"
            match.reasons = Array(reasons.prefix(number % 3))
            return match
        }
        var table = MatchTable()
        #expect(table.isEmpty && table[logs[0][3]] == nil)
        for (log, events) in logs.enumerated() {
            // Backwards, and some of them twice.
            for (number, event) in events.enumerated().reversed() {
                guard let own = match(log, number) else { continue }
                table.set(Attribution.Match(grade: .attested), of: event)
                table.set(own, of: event)
            }
        }
        #expect(!table.isEmpty)
        for (log, events) in logs.enumerated() {
            for (number, event) in events.enumerated() { #expect(table[event] == match(log, number)) }
        }
        #expect(table[Self.events("c", 1)[0]] == nil)
    }
}
