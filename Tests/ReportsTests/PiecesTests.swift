import Actors
import Audit
import Catalogue
import Changes
import Documents
import Testing

@testable import Reports

/// Reports that are given away in pieces say what they say in one.
struct PiecesTests {
    private static let long = String(repeating: "x", count: 400_000)

    /// Blank lines and headings stand where they would, wherever a piece ends.
    @Test func aTextInPiecesIsTheText() {
        func write(_ canvas: inout TextCanvas) {
            canvas.blank()
            canvas.line([Run("first")])
            for number in 0..<12 {
                canvas.line([Run(Self.long), Run(" é")], indent: number)
                canvas.blank()
                canvas.blank()
                if number.isMultiple(of: 3) { canvas.heading("part \(number)") }
                canvas.paragraph([Run("a word or two")], first: [Run("-")], indent: 4)
                canvas.line([])
                canvas.blank()
            }
        }
        var whole = TextCanvas(ReportStyle(width: 80))
        write(&whole)
        var (pieces, all): (Int, [UInt8]) = (0, [])
        var canvas = TextCanvas(ReportStyle(width: 80)) { piece in
            pieces += 1
            all += piece
        }
        write(&canvas)
        #expect(pieces > 2 && canvas.text.utf8.count < whole.text.utf8.count / 2)
        #expect(String(decoding: all, as: UTF8.self) + canvas.text == whole.text)
    }

    /// A story of more than one piece, in all its forms.
    @Test func aLongStoryIsWhole() throws {
        let moments = (0..<6_000).map { number in
            var moment = StoryMoment(
                kind: .call, time: Instant(seconds: 1_790_000_000 + Int64(number) * 60), who: "ana",
                what: "s3:GetObject", resources: ["arn:aws:s3:::b/k\(number)"], outcome: "succeeded", id: "e\(number)",
                location: Location(file: "log.json", start: Position(line: number + 1, column: 1)))
            moment.principal = "arn:aws:iam::111122223333:user/ana"
            moment.level = .read
            return moment
        }
        let story = Story(moments: MomentList(moments), untimed: 1)
        var (pieces, bytes): (Int, [UInt8]) = (0, [])
        StoryJSON.write(story, records: [], gaps: []) { piece in
            pieces += 1
            bytes += piece
        }
        #expect(pieces > 1)
        let json = try JSONDocument.parse(bytes, name: "out.json").root
        #expect(json["moments"]?.elements.compactMap { $0["id"]?.string } == moments.map(\.id))
        #expect(json["moments"]?.elements.compactMap { $0["location"]?["line"]?.integer } == Array(1...6_000))
        #expect(json["untimed"]?.integer == 1)
        let text = StoryText(style: ReportStyle(width: 100)).text(story, records: [], gaps: [])
        #expect(text.contains("6,000 moments in 6,000 lines"))
        #expect(text.split(separator: "\n").count { $0.contains("s3:GetObject") } == 6_000)
        (pieces, bytes) = (0, [])
        StoryPage.write(story, gaps: []) { piece in
            pieces += 1
            bytes += piece
        }
        let page = String(decoding: bytes, as: UTF8.self)
        #expect(page.split(separator: "<tr>").count == 6_002 && page.hasSuffix("</html>\n"))
    }
}
