import Documents
import Testing

@testable import Activity

/// A text that is read the quick way tells what the careful way tells of it.
struct SoundTextTests {
    /// The quick way leaves a number with an exponent of three digits to the other one, and with it the whole text.
    private static let rare = #""rare":1e100"#

    private static let members: [String] = [
        #""errorCode":"X","errorMessage":"a \"b\" \\ \/ \b\f\n\r\t \u00e9 \u20ac \ud83d\ude00 c""#,
        #""errorMessage":"\ud83d""#, #""errorMessage":"\ude00""#, #""errorMessage":"\ud83dx""#, #""errorMessage":"\x""#,
        #""errorMessage":"\u12g4""#, #""other":"\q""#, #""other":"\\""#, #""k\u0065y":"v""#, #""k\ey":"v""#,
        #""requestParameters":{"a":[1,-2.5,1.5E9,true,false,null,"x",{},[]],"b":{"c":"d\n"}}"#,
        #""requestParameters":{"a\u0062":1}"#, #""requestParameters":{"a":1,}"#, #""requestParameters":[1,]"#,
        #""requestParameters":{"a":01}"#, #""requestParameters":{"a":1.}"#, #""requestParameters":{"a":tru}"#,
        #""requestParameters":{"a" "b"}"#, #""requestParameters":{1:2}"#, #""requestParameters":[1 2]"#,
        #""requestParameters":{"a":-}"#, #""requestParameters":{"a":1}}"#, #""requestParameters":{"a":[}"#,
        #""requestParameters":"{\"a\":1}""#, #""requestParameters":null"#, #""requestParameters":{ } "#,
        #""requestParameters":nul"#,
        #""requestParameters":123456789012345678901234567890"#, #""requestParameters":\#(String(repeating: "[", count: 600))"#,
        #""requestParameters":\#(String(repeating: "[", count: 600))\#(String(repeating: "]", count: 600))"#,
        #""requestParameters":\#(String(repeating: "[", count: 506))\#(String(repeating: "]", count: 506))"#,
        #""eventName":"Again""#, #""awsRegion":"a","awsRegion":"b""#, #""awsRegion":{"a":1}"#, #""awsRegion":7"#,
        #""awsRegion":true"#,
        #""awsRegion":-0.5e3"#, #""userAgent":["x"]"#, #""sourceIPAddress":{}"#, #""userIdentity":"ana""#,
        #""userIdentity":{"userName":"a\u006ea","arn":"arn:aws:iam::111122223333:user/ana"}"#,
        #""userIdentity":{"userName":"ana","userName":"bo"}"#, #""userIdentity":{"sessionContext":{"sessionIssuer":{"arn":"x"}}}"#,
        #""userIdentity":{"userName":"a\q"}"#, #""tlsDetails":{"tlsVersion":"TLSv1.3"}"#, #""Records":[]"#, #""detail":{}"#,
        #""NextToken":"x""#, #""x":"é€😀""#, "\"x\":\"a\u{1}b\"",
    ]

    private static func record(_ number: Int, _ members: String) -> String {
        """
        {"eventID":"00000000-0000-0000-0000-00000000000\(number)","eventSource":"s3.amazonaws.com","eventName":"GetObject",\
        "eventTime":"2026-03-01T00:00:00Z","eventType":"AwsApiCall",\(members)}
        """
    }

    /// All that is told of a text.
    private static func words(_ text: String) -> [String] {
        let log = CloudTrail.read(text, name: "log")
        let events = log.events.map { event in
            let fields = EventField.allCases.map { field in
                let value =
                    field.rawValue < EventField.ownCount ? event.store.text(field, event.row) : event.store.symbol(field, event.row)
                return value ?? ""
            }
            return "\(event.location.start?.line ?? 0) " + fields.joined(separator: "|")
        }
        return events + log.gaps.map { "\($0.location?.start?.line ?? 0) \($0.reason)" }
    }

    private static let plain = record(1, #""awsRegion":"eu-west-1""#)
    private static let last = record(3, #""awsRegion":"eu-west-2""#)

    @Test(arguments: members) func aLineTellsTheSame(_ members: String) {
        let own = Self.record(2, members)
        let careful = "{\(Self.rare),\(own.dropFirst())"
        #expect(Self.words("\(Self.plain)\n\(own)\n\(Self.last)") == Self.words("\(Self.plain)\n\(careful)\n\(Self.last)"))
    }

    /// The rare number comes last: what was read before it is kept once.
    @Test(arguments: members) func aListTellsTheSame(_ members: String) {
        let middle = ",\n\(Self.record(2, members)),\n\(Self.last.dropLast())"
        let quick = "\(Self.plain)\(middle),\"rare\":1e10}"
        let careful = "{\(Self.rare),\(Self.plain.dropFirst())\(middle),\"rare\":1e10}"
        let late = "\(Self.plain)\(middle),\(Self.rare)}"
        for (start, end) in [("{\"Records\":[", "]}"), ("[", "]"), (" { \"Records\" : [ ", " ] } ")] {
            let told = Self.words(start + careful + end)
            #expect(Self.words(start + quick + end) == told)
            #expect(Self.words(start + late + end) == told)
        }
    }

    /// A summary is the same, whether its records are counted the quick way or looked at one by one.
    @Test(arguments: members) func aSummaryTellsTheSame(_ members: String) throws {
        func written(_ rest: String) throws -> [String] {
            let text = (1...3).map { Self.record($0, members + rest) }.joined(separator: "\n")
            let file = LogFile(name: "log", content: .bytes(Array(text.utf8)))
            let summary = UsageSummary.read([file], workers: 1)
            return summary.groups.map { "\($0.key) \($0.others.map(\.values)) \($0.count) \($0.denied)" } + summary.gaps
        }
        #expect(try written(#","rare":1e10 "#) == written(",\(Self.rare)"))
    }
}
