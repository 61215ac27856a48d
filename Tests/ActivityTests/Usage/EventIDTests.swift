import Testing

@testable import Activity

/// Ids of events as keys.
struct EventIDTests {
    private static let id = "01234567-89ab-cdef-fedc-ba9876543210"

    private static func bits(_ text: String) -> (UInt64, UInt64)? {
        Array(text.utf8).withUnsafeBytes { EventID.bits(ofUUID: $0) }
    }

    @Test func theDigitsAreTheBits() throws {
        let bits = try #require(Self.bits(Self.id))
        #expect(bits == (0x0123_4567_89AB_CDEF, 0xFEDC_BA98_7654_3210))
    }

    /// One letter of another kind in any place makes it a text: those next to the digits in the order of bytes, capitals, other alphabets.
    @Test(arguments: ["/", ":", "`", "g", "A", "F", "G", "@", " ", "-", "\u{0}", "\u{7F}", "ä"])
    func anyOtherLetterMakesItAText(letter: String) {
        for place in 0..<36 {
            let other = Self.id.prefix(place) + letter + Self.id.dropFirst(place + 1)
            if other == Self.id { continue }
            #expect(Self.bits(String(other)) == nil, "\(other)")
        }
        #expect(Self.bits(Self.id + letter) == nil)
    }

    @Test func anEventIsFoundAgainByItsIDAlone() {
        let ids = (0..<500).flatMap { number in ["event-\(number)", "\(number)"] } + ["event-1", "7", "event-499"]
        let lines = ids.map { id in
            #"{"eventVersion":"1.11","eventID":"\#(id)","eventTime":"2026-08-02T09:12:00Z","eventSource":"s3.amazonaws.com","#
                + #""eventName":"ListBuckets","userIdentity":{"type":"Root","arn":"arn:aws:iam::111122223333:root"}}"#
        }
        let log = CloudTrail.read(lines.joined(separator: "\n"), name: "log.ndjson")
        #expect(log.events.count == 1_000)
        #expect(log.counts.duplicates == 3)
    }
}
