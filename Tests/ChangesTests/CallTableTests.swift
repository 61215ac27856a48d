import Activity
import Actors
import Documents
import Intake
import PolicyLanguage
import Principals
import Testing
import TestSupport

@testable import Changes

/// Calls of logs that are a great many: what is kept of each, and that each is what it was.
struct CallTableTests {
    /// What a log as a whole keeps of each event and of each call does not grow by a field that somebody adds in passing: some 6 bytes an event
    /// (with its record 12, with its place among those of its credentials 16), 8 more where it is told as a call, and 20 for each session that
    /// changed something.
    @Test func whatIsKeptOfACallIsSmall() {
        var rows = CallRows(most: 10_000)
        for number in 0..<UInt32(10_000) { rows.append(event: number * 3, session: number % 700, common: number % 90) }
        #expect(rows.bytes <= 10_000 * 8 + 80 * 4)
        #expect(MemoryLayout<LogIndex.Entry>.stride <= 48)
        #expect(SessionTable.room == 20)
        #expect(DeedTable.room == 16)
    }

    /// More calls than one thread takes at a time, some of them equal, of several sessions: each in its place with its own names.
    @Test func eachCallIsWhatItWas() throws {
        let folder = try Folder()
        let count = 9_000
        let lines = (0..<count).map { number in
            // Every seventh is a read, every fifth was refused.
            let name = number.isMultiple(of: 7) ? "GetBucketLocation" : "DeleteObject"
            let error = number.isMultiple(of: 5) ? #""errorCode":"AccessDenied","# : ""
            return
                #"{"eventID":"e\#(number)","eventName":"\#(name)","eventSource":"s3.amazonaws.com","#
                + #""eventTime":"\#(Instant(seconds: 1_790_000_000 + Int64(number)))","readOnly":\#(name != "DeleteObject"),\#(error)"#
                + #""userIdentity":{"type":"IAMUser","principalId":"AIDA\#(number % 3)","arn":"arn:aws:iam::111122223333:user/u\#(number % 3)","#
                + #""accessKeyId":"AKIA\#(number % 3)"},"requestParameters":{"bucketName":"b","key":"k\#(number % 900)"}}"#
        }
        try folder.write("log.json", lines.joined(separator: "\n"))
        let input = InputEvidence(reading: [folder.path])
        #expect(input.events.count == count)
        let index = LogIndex(input.events, sessions: [])
        #expect(index.entries.map(\.arn) == (0..<3).map { "arn:aws:iam::111122223333:user/u\($0)" })
        for entry in index.entries.indices {
            #expect(Array(index.numbers(of: entry)) == Array(stride(from: entry, to: count, by: 3)))
            #expect(index.first(of: entry).id == "e\(entry)" && index.number(of: index.first(of: entry)) == entry)
        }
        let builder = CallBuilder(
            index: index, selection: .whole(index), asked: nil, mapper: CallMapper(), inventory: input.directory.inventory)
        let calls = builder.calls { $0.name == "DeleteObject" }
        let numbers = (0..<count).filter { !$0.isMultiple(of: 7) }
        #expect(calls.count == numbers.count)
        for (call, number) in zip(calls, numbers) {
            #expect(call.event.id == "e\(number)" && call.session == number % 3 && call.action.text == "s3:DeleteObject")
            #expect(call.resources == [ResourceName("arn:aws:s3:::b/k\(number % 900)")])
            #expect(call.outcome == (number.isMultiple(of: 5) ? .denied : .succeeded))
        }
        // In whatever order.
        #expect(calls[5_000].event.id == "e\(numbers[5_000])" && calls[3].resources == [ResourceName("arn:aws:s3:::b/k4")])
        let own = CallsBySession(calls).of(1)
        #expect(own.map(\.event.id) == numbers.filter { $0 % 3 == 1 }.map { "e\($0)" })
    }
}
