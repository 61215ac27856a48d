import Documents
import Testing

@testable import Activity

/// An identity that is known tells what it told when it was read.
struct KnownIdentityTests {
    private static let session = """
        {"type":"AssumedRole","principalId":"AROA1:ana","arn":"arn:aws:sts::111122223333:assumed-role/ops/ana","accountId":"111122223333",\
        "accessKeyId":"ASIA1","sessionContext":{"sessionIssuer":{"type":"Role","arn":"arn:aws:iam::111122223333:role/ops"},\
        "attributes":{"creationDate":"2026-03-01T00:00:00Z","mfaAuthenticated":"false"}}}
        """

    private static let members: [String] = [
        #""userIdentity":\#(session)"#,
        #""userIdentity":\#(session),"tlsDetails":{"tlsVersion":"TLSv1.3"}"#,
        #""tlsDetails":{"tlsVersion":"TLSv1.2"},"userIdentity":\#(session)"#,
        #""userIdentity": \#(session.replacing("ana", with: "bo")) "#,
        #""userIdentity":\#(session.replacing("\"false\"", with: "\"true\""))"#,
        #""userIdentity":\#(session.replacing("ana", with: "a\\u006ea } \\\"{"))"#,
        #""userIdentity":\#(session.replacing("\"accountId\"", with: "\"arn\":\"again\",\"accountId\""))"#,
        #""userIdentity":\#(session),"userIdentity":\#(session)"#,
        #""userIdentity":\#(session),"userIdentity":{"type":"x","other":{}}"#,
        #""userIdentity":{"type":{"a":1},"userName":"ana"}"#,
        #""userIdentity":{"type":{"a":1},"userName":"ana"},"tlsDetails":{"tlsVersion":"TLSv1.2"}"#,
        #""userIdentity":"ana""#, #""userIdentity":null"#, #""userIdentity":{}"#, #""userIdentity":{"type":"","userName":null}"#,
        #""userIdentity":{"userName":"\#(String(repeating: "n", count: 3_000))"}"#,
        #""addendum":{"originalEventID":"x"},"userIdentity":\#(session)"#,
        // Keys in other orders, that begin or end alike, with blanks, with escapes, longer than any that is wanted.
        #""errorCode":"X","awsRegion":"a","userIdentity":\#(session),"own":1"#,
        #""own":{"awsRegion":"c"},"userIdentity":\#(session),"awsRegion" : "a","errorCode":"Y""#,
        #""awsRegions":"b","xawsRegion":"c","a":1,"":2,"userIdentity":\#(session),"aws\u0052egion":"d""#,
        #""aKeyThatIsLongerThanThoseOfAnyRecord":1,"userIdentity":\#(session),"awsRegion":"é""#,
        #""userIdentity":\#(session),"requestParameters":{"a":1,"b":{"a":2}}"#,
        #""userIdentity":\#(session),"requestParameters":{"b":1,"a" : 2,"aKeyThatIsLongerThanThoseOfAnyRecord":3}"#,
    ]

    private static func text(_ number: Int, _ members: String) -> String {
        #"{"eventSource":"s3.amazonaws.com","eventName":"GetObject","eventTime":"2026-03-01T00:00:00Z","eventID":"\#(number)",\#(members)}"#
    }

    private static let base = text(0, #""userIdentity":{"arn":"arn:aws:iam::111122223333:user/base"}"#)

    /// What is read of some records behind one that is always there.
    private static func words(_ texts: [String]) -> [String] {
        let log = CloudTrail.read(([base] + texts).joined(separator: "\n"), name: "log")
        let events = log.events.filter { $0.id != "0" }.map { event in
            EventField.allCases.map { field in
                let value =
                    field.rawValue < EventField.ownCount ? event.store.text(field, event.row) : event.store.symbol(field, event.row)
                return value ?? ""
            }.joined(separator: "|")
        }
        return (events + log.gaps.map(\.reason)).sorted()
    }

    /// Each after each, in one reading and alone.
    @Test(arguments: members) func whatIsKnownTellsTheSame(_ first: String) {
        for second in Self.members {
            let texts = [first, second, first].enumerated().map { Self.text($0.offset + 1, $0.element) }
            #expect(Self.words(texts) == texts.flatMap { Self.words([$0]) }.sorted(), "then \(second)")
        }
    }

    /// More callers than are kept, each of whom comes again after all others.
    @Test func callersWhoAreForgottenAreReadAgain() {
        let callers = 5_000
        let lines = (0..<2 * callers).map { number in
            let caller = number % callers
            return Self.text(
                number + 1,
                #""awsRegion":"r\#(caller % 7)","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/u\#(caller)"}"#
            )
        }
        let log = LogFile(name: "log", content: .bytes(Array(lines.joined(separator: "\n").utf8)))
        let summary = UsageSummary.read([log], workers: 1)
        let expected = (0..<callers).map { "arn:aws:iam::111122223333:user/u\($0)" }
        #expect(summary.groups.compactMap { $0.key[0] } == expected.sorted())
        #expect(summary.groups.allSatisfy { $0.count == 2 })
    }
}
