import LogScan
import Testing
@testable import Activity

@Suite struct EventFieldTests {
    /// A record's cells hold its own fields first; shared ones stand in two rows, by whether they are in an object of the record.
    @Test func fieldsStandAsTheirNumbersSay() {
        for field in EventField.allCases {
            #expect((field.kind != LOGSCAN_SYMBOL) == (field.rawValue < EventField.ownCount), "\(field)")
            guard field.kind == LOGSCAN_SYMBOL else { continue }
            #expect(field.path.contains(".") == (field.rawValue >= EventField.firstNested), "\(field)")
        }
    }

    /// Records with equal and with other fields, in turn: each keeps its own.
    @Test func everyRecordKeepsItsFields() {
        let lines = (0..<200).map { number in
            #"{"eventID":"e\#(number)","eventTime":"2026-03-01T00:00:00Z","eventSource":"s\#(number % 3).amazonaws.com","eventName":"n\#(number % 7)","#
                + (number % 5 == 0 ? #""errorCode":"x\#(number % 2)","# : "")
                + #""tlsDetails":{"tlsVersion":"v\#(number % 2)"},"userIdentity":{"type":"IAMUser","userName":"u\#(number % 11)","#
                + #""arn":"arn:aws:iam::111122223333:user/u\#(number % 11)"}}"#
        }
        let events = CloudTrail.read(lines.joined(separator: "\n"), name: "log.json").events
        #expect(events.count == 200)
        for (number, event) in events.enumerated() {
            #expect(event.id == "e\(number)" && event.name == "n\(number % 7)" && event.source == "s\(number % 3).amazonaws.com")
            #expect(event.errorCode == (number % 5 == 0 ? "x\(number % 2)" : nil))
            #expect(event.identity.userName == "u\(number % 11)" && event.tlsVersion == "v\(number % 2)")
            #expect(event.identityKey == events[number % 22].identityKey)
        }
    }
}
