import Activity
import Documents
import TestSupport
import Testing

/// Records in stores and protocols that write the type of a value beside it.
enum TypedWraps {
    private static func root(_ text: String) -> JSONValue? { try? JSONDocument.parse(text, name: "record").root }

    /// The attributes of an item of DynamoDB.
    static func item(_ text: String) -> String { root(text).map(item) ?? "" }

    private static func item(_ value: JSONValue) -> String {
        "{" + value.members.map { "\"\($0.name)\":\(attribute($0.value))" }.joined(separator: ",") + "}"
    }

    private static func attribute(_ value: JSONValue) -> String {
        switch value.kind {
        case .object: #"{"M":\#(item(value))}"#
        case .array: #"{"L":[\#(value.elements.map(attribute).joined(separator: ","))]}"#
        case .string: #"{"S":\#(value.text)}"#
        case .number: #"{"N":"\#(value.text)"}"#
        case .boolean: #"{"BOOL":\#(value.text)}"#
        case .null: #"{"NULL":true}"#
        }
    }

    /// A value of OpenTelemetry.
    static func telemetry(_ text: String) -> String { root(text).map(telemetry) ?? "" }

    private static func telemetry(_ value: JSONValue) -> String {
        switch value.kind {
        case .object:
            #"{"kvlistValue":{"values":["#
                + value.members.map { #"{"key":"\#($0.name)","value":\#(telemetry($0.value))}"# }.joined(separator: ",") + "]}}"
        case .array: #"{"arrayValue":{"values":[\#(value.elements.map(telemetry).joined(separator: ","))]}}"#
        case .string: #"{"stringValue":\#(value.text)}"#
        case .number: #"{"intValue":"\#(value.text)"}"#
        case .boolean: #"{"boolValue":\#(value.text)}"#
        case .null: "{}"
        }
    }

    /// A document as `mongoexport` writes it.
    static func document(_ text: String, _ date: (String) -> String = { "\"\($0)\"" }) -> String {
        let time = root(text)?["eventTime"]?.string ?? ""
        return #"{"_id":{"$oid":"66acb1e0f1a4c20b9c0d1e2f"},"#
            + text.dropFirst().replacing("\"eventTime\":\"\(time)\"", with: "\"eventTime\":{\"$date\":\(date(time))}")
    }

    static let all: [(String, String)] = {
        let (items, values) = (Records.all.map { item($0) }, Records.all.map { telemetry($0) })
        return [
            ("DynamoDB, export", items.map { #"{"Item":\#($0)}"# }.joined(separator: "\n")),
            ("DynamoDB, scan", #"{"Items":[\#(items.joined(separator: ","))],"Count":2,"ScannedCount":2,"ConsumedCapacity":null}"#),
            ("DynamoDB, items a line", items.joined(separator: "\n")),
            (
                "DynamoDB, records as texts",
                Records.all.map { #"{"Item":{"id":{"S":"e"},"record":{"S":\#(Records.quoted($0))}}}"# }.joined(separator: "\n")
            ),
            (
                "OpenTelemetry, values",
                #"{"resourceLogs":[{"scopeLogs":[{"logRecords":["#
                    + values.map { #"{"timeUnixNano":"1","body":\#($0),"attributes":[]}"# }.joined(separator: ",") + "]}]}]}"
            ),
            ("MongoDB", Records.all.map { document($0) }.joined(separator: "\n")),
            ("MongoDB, a list", "[" + Records.all.map { document($0) }.joined(separator: ",") + "]"),
        ]
    }()
}

/// What is broken in them is told; `FormTests` reads the sound ones.
struct TypedFormTests {
    private static let item = TypedWraps.item(Records.delete)

    @Test(
        "a value that is not of its type is a gap",
        arguments: [
            #"{"Item":\#(item.replacing(#"{"S":"1.11"}"#, with: #"{"S":1.11}"#))}"#,
            #"{"Item":\#(item.replacing(#"{"S":"1.11"}"#, with: #"{"N":"one"}"#))}"#,
            #"{"Item":\#(item.replacing(#"{"S":"1.11"}"#, with: #"{"M":[]}"#))}"#,
            #"{"Item":\#(item.replacing(#"{"S":"1.11"}"#, with: #"{"X":"1.11"}"#))}"#,
            #"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"kvlistValue":{"values":[{"key":"eventName","value":7},"#
                + #"{"key":"eventSource","value":{"stringValue":"iam.amazonaws.com"}}]}}}]}]}]}"#,
            Records.delete.replacing("\"2025-12-15T02:14:20Z\"", with: #"{"$date":{"$numberLong":"soon"}}"#),
            #"{"log":{"version":"1.2","creator":{"name":"b"},"entries":[{"response":{"content":{"text":\#(Records.quoted(Records.delete))}}}]}}"#,
        ])
    func broken(_ text: String) {
        let log = FormTests.read(Array(text.utf8))
        #expect(log.events.isEmpty && !log.gaps.isEmpty, "\(log.events.map(\.id)) \(log.gaps)")
    }

    @Test("times of MongoDB in every spelling", arguments: [1, 2, 3]) func times(_ spelling: Int) throws {
        let text = TypedWraps.document(Records.delete) { time in
            switch spelling {
            case 1: "\"\(time)\""
            case 2: "1765764860000"
            default: #"{"$numberLong":"1765764860000"}"#
            }
        }
        let log = FormTests.read(Array(text.utf8))
        #expect(try #require(log.events.first).time.description == "2025-12-15T02:14:20Z")
        #expect(log.gaps == [])
    }

    @Test("numbers that JSON writes in another way", arguments: ["007", "+5", ".5", "5.", "-.5"]) func numbers(_ number: String) {
        let item = Self.item.replacing(#"{"S":"1.11"}"#, with: #"{"N":"\#(number)"}"#)
        let log = FormTests.read(Array(#"{"Item":\#(item)}"#.utf8))
        #expect(log.events.count == 1 && log.gaps == [], "\(log.gaps)")
    }

    /// Behind an item of another kind.
    @Test func anItemThatIsNoRecordIsTold() {
        let log = FormTests.read(Array(#"{"Item":\#(Self.item)}\#n{"Item":{"id":{"S":"x"}}}"#.utf8))
        #expect(log.events.count == 1 && log.gaps.map { $0.location?.start?.line } == [2], "\(log.gaps)")
    }

    @Test func aScanThatGoesOnIsAGap() {
        let log = FormTests.read(Array(#"{"Items":[\#(Self.item)],"LastEvaluatedKey":{"id":{"S":"e-1"}}}"#.utf8))
        #expect(log.events.count == 1 && log.gaps.count == 1, "\(log.gaps)")
    }

    /// What an agent's tool was given stands in attributes, and is no record.
    @Test func attributesHoldNoRecords() {
        let forged = TypedWraps.telemetry(Records.delete)
        let text =
            #"{"resourceLogs":[{"scopeLogs":[{"logRecords":[{"body":{"stringValue":"tool"},"attributes":[{"key":"input","value":\#(forged)}]}]}]}]}"#
        #expect(FormTests.read(Array(text.utf8)).events.isEmpty)
    }
}
