import Activity
import Actors
import Documents
import Testing

struct ChangeTests {
    static let actor = "{\"principal\":\"arn:aws-cn:iam::111122223333:role/ops\"}"
    static let window = "{\"from\":\"2025-12-15T02:00:00Z\",\"to\":\"2025-12-15T16:30:00+01:00\"}"

    static func list(_ changes: String...) -> String { "{\"version\":1,\"changes\":[\(changes.joined(separator: ","))]}" }
    static func change(_ id: String, _ rest: String = "") -> String {
        "{\"id\":\"\(id)\",\"window\":\(window),\"actors\":[\(actor)]\(rest.isEmpty ? "" : ",")\(rest)}"
    }

    @Test func aChangeIsRead() throws {
        let text = """
            {"version":1,"$schema":"changes.schema.json","changes":[{"id":"CHG-1","title":"t","ticket":"u","environment":"production",
            "window":\(Self.window),"actors":[{"principal":"arn:aws-cn:iam::111122223333:role/ops","person":"a@example.com","level":"mid","agent":"kiro"}],
            "asked":{"task":"deploy","actions":["lambda:Update*"],"resources":["*"]},
            "approvals":[{"by":"b@example.com","level":"senior","at":"2025-12-15T01:00:00Z"}]}]}
            """
        let log = Changes.read(text, name: "changes.json")
        #expect(log.gaps == [])
        let change = try #require(log.changes.first)
        #expect(change.id == "CHG-1")
        #expect(change.environment == "production")
        #expect(change.window.to == Instant(iso: "2025-12-15T15:30:00Z"))
        #expect(change.window.contains(change.window.from))
        #expect(!change.window.contains(Instant(seconds: change.window.to.seconds + 1)))
        #expect(change.actors.map(\.level) == [.mid])
        #expect(change.actors.map(\.agent) == ["kiro"])
        #expect(change.asked?.actions == ["lambda:Update*"])
        #expect(change.approvals.map(\.level) == [.senior])
        #expect(change.location.start == Position(line: 1, column: 57))
    }

    @Test func whatIsOptionalMayBeMissing() throws {
        let log = Changes.read(Self.list(Self.change("c")), name: "c")
        let change = try #require(log.changes.first)
        #expect(change.title == "c")
        #expect(change.asked == nil)
        #expect(change.approvals == [])
    }

    @Test(arguments: [
        ("[]", "c:1:1: the list of changes must be an object, and is a list"),
        ("{\"changes\":[]}", "c:1:1: the list of changes has no `version`"),
        ("{\"version\":2,\"changes\":[]}", "c:1:12: version `2` is not known"),
        ("{\"version\":1,\"changes\":{}}", "c:1:24: `changes` must be a list, and is an object"),
        (list("7"), "c:1:25: a change must be an object, and is a number; the change was left out"),
        (list("{}"), "c:1:25: a change has no `id`; the change was left out"),
        (list("{\"id\":\"\"}"), "c:1:31: `id` is empty; the change was left out"),
        (list("{\"id\":1}"), "c:1:31: `id` must be a text, and is a number; the change was left out"),
        (list("{\"id\":\"a\"}"), "c:1:25: a change has no `window`; the change was left out"),
        (list("{\"id\":\"a\",\"window\":{\"from\":\"x\"}}"), "c:1:52: `x` is not a time; the change was left out"),
        (
            list("{\"id\":\"a\",\"window\":{\"from\":\"2025-01-02T00:00:00Z\",\"to\":\"2025-01-01T00:00:00Z\"}}"),
            "c:1:44: the window ends before it begins; the change was left out"
        ),
        (list("{\"id\":\"a\",\"window\":\(window)}"), "c:1:25: the change `a` has no actor; the change was left out"),
        (
            list("{\"id\":\"a\",\"window\":\(window),\"actors\":[{\"principal\":\"ops\"}]}"),
            "c:1:132: `ops` is not an ARN; the change was left out"
        ),
        (list(change("a", "\"approvals\":[{\"by\":\"b\"}]")), "c:1:187: an approval has no `at`; the change was left out"),
        (
            list(change("a", "\"asked\":{\"actions\":[1]}")),
            "c:1:194: `actions` must be a text, and is a number; the change was left out"
        ),
        (
            list(change("a", "\"approvals\":[{\"by\":\"b\",\"level\":\"boss\",\"at\":\"2025-01-01T00:00:00Z\"}]")),
            "c:1:205: the level `boss` is not known; the change was left out"
        ),
    ])
    func faultsAreNamedWithTheirPlace(_ text: String, _ fault: String) {
        let log = Changes.read(text, name: "c")
        #expect(log.changes.isEmpty)
        #expect(log.gaps.map { "\($0.location?.description ?? ""): \($0.reason)" } == [fault])
    }

    @Test func unknownMembersAreGapsAndTheRestIsRead() {
        let log = Changes.read(Self.list(Self.change("a", "\"aproval\":[]"), Self.change("a"), Self.change("b")), name: "c")
        #expect(log.changes.map(\.id) == ["a", "b"])
        #expect(
            log.gaps.map(\.reason) == [
                "a change has no member `aproval`; it was not read",
                "the change `a` is already declared at c:1:25; the change was left out",
            ])
    }

    @Test func notJSONIsAGap() {
        #expect(Changes.read("{\"version\":1,", name: "c").gaps.count == 1)
        #expect(Changes.recognises(Head(Array(Self.list(Self.change("a")).utf8))))
        #expect(!Changes.recognises(Head(Array("{\"changes\":7}".utf8))))
    }
}
