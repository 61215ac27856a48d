import Testing

@testable import Documents

@Suite struct JSONDocumentTests {
    @Test func everyValueKnowsItsPlace() throws {
        let document = try JSONDocument.parse("{\n  \"é\": [1, {\"b\": true}],\n  \"c\": \"x\"\n}", name: "f.json")
        let list = try #require(document.root["é"])
        #expect(list.location.description == "f.json:2:8")
        let inner = try #require(Array(list.elements).last?["b"])
        #expect(inner.location.description == "f.json:2:18")
        #expect(inner.location.end == Position(line: 2, column: 22))
        #expect(document.root["c"]?.string == "x")
        #expect(document.root["d"] == nil)
        #expect(document.root.members.map(\.name) == ["é", "c"])
    }

    @Test(arguments: [
        (#""a\nb""#, "a\nb"), (#""\u00e9""#, "é"), (#""\ud83d\ude00""#, "😀"), (#""\"\\\/""#, "\"\\/"), (#""\ud83dx""#, nil),
        (#""""#, ""),
    ])
    func stringsAreDecoded(text: String, expected: String?) throws {
        if let expected {
            #expect(try JSONDocument.parse(text, name: "f").root.string == expected)
        } else {
            #expect(throws: InputError.self) { try JSONDocument.parse(text, name: "f") }
        }
    }

    @Test(arguments: [
        ("{\"a\": 1,\n \"a\": 2}", "f:2:2: error: duplicate key `a`"),
        ("\u{FEFF}{}", "f:1:1: error: the text begins with a byte-order mark"),
        ("", "f:1:1: error: the text is empty"),
        ("{\"a\": ", "error: the text ends too early"),
        ("{\"a\": 1} x", "f:1:10: error: not JSON: end of file expected"),
        ("{\"a\": nope}", "error: not JSON: invalid token"),
    ])
    func whatIsRefusedIsNamedWithItsPlace(text: String, expected: String) {
        #expect {
            try JSONDocument.parse(text, name: "f")
        } throws: { error in
            "\(error)".contains(expected)
        }
    }

    @Test(arguments: [
        ("{\"a\": 1,}", "f:1:9", "remove the comma before it"), ("[1,\n]", "f:2:1", "remove the comma before it"),
        ("{\"a\": 1 \"b\": 2}", "f:1:11", "a comma may be missing before it"),
        ("[[1] [2]]", "f:1:6", "a comma may be missing before it"),
        ("{'a': 1}", "f:1:2", "JSON writes texts in double quotes"), ("{\"a\": 1 // x\n}", "f:1:9", "JSON has no comments"),
        ("# x\n{}", "f:1:1", "JSON has no comments"), ("[1 2]", "f:1:4", nil),
    ])
    func whatToDoAboutTheCommonestFaultsIsSaid(text: String, place: String, help: String?) throws {
        let error = try #require(throws: InputError.self) { try JSONDocument.parse(text, name: "f") }
        #expect(error.help == help)
        #expect(error.location.description == place)
    }

    /// Control characters are no blanks.
    @Test(arguments: ["\u{0}\u{1}\u{2}", "\u{C}", "\u{1B} "]) func whatIsNoTextIsNotEmpty(text: String) throws {
        let error = try #require(throws: InputError.self) { try JSONDocument.parse(text, name: "f") }
        #expect(error.reason != "the text is empty")
    }

    @Test func invalidUTF8IsNamedWithItsPlace() {
        let bytes = Array("{\"a\":\n \"".utf8) + [0xFF] + Array("\"}".utf8)
        #expect(
            throws: InputError(
                "invalid UTF-8", at: Location(file: "f", start: Position(line: 2, column: 3)), help: "save it as UTF-8")
        ) {
            try JSONDocument.parse(bytes, name: "f")
        }
    }

    @Test(arguments: [2_049, 10_000, 1_000_000])
    func tooDeepATextIsRefused(levels: Int) {
        #expect {
            try JSONDocument.parse(String(repeating: "[", count: levels), name: "f")
        } throws: { error in
            "\(error)".hasPrefix("f:1:2049: error: more than 2,048 levels of nesting")
        }
    }

    @Test func tooLargeATextIsRefusedUnread() {
        #expect(throws: InputError.self) {
            try JSONDocument.parse(SourceText(name: "f", bytes: Array("[1,2,3,4]".utf8)), limits: .init(bytes: 4))
        }
    }

    @Test(arguments: [#"{"Document": "{\"a\":\n [1, 2]}"}"#, #"{"Document": "%7B%22a%22%3A%0A [1, 2]%7D"}"#])
    func anEmbeddedDocumentIsLocatedInTheOuterFile(text: String) throws {
        let outer = try JSONDocument.parse(text, name: "f")
        let inner = try JSONDocument.parse(embeddedIn: try #require(outer.root["Document"]))
        let list = try #require(inner.root["a"])
        let two = try #require(Array(list.elements).last)
        #expect(two.integer == 2)
        let column = try #require(two.location.start).column
        let index = try #require(text.firstRange(of: "2]")).lowerBound
        #expect(column == text.distance(from: text.startIndex, to: index) + 1)
    }

    @Test func aFaultInAnEmbeddedDocumentIsLocatedInTheOuterFile() throws {
        let outer = try JSONDocument.parse("{\n\"Document\": \"{\\\"a\\\": 1, \\\"a\\\": 2}\"}", name: "f")
        let value = try #require(outer.root["Document"])
        #expect {
            try JSONDocument.parse(embeddedIn: value)
        } throws: { error in
            "\(error)".hasPrefix("f:2:25: error: duplicate key `a`")
        }
    }

    @Test(arguments: ["{\"a\":[1,2,{\"b\":\"c\\\"\"}],\"d\":null}"])
    func everyPrefixIsRefusedWithoutCrash(text: String) {
        for length in 0..<text.utf8.count {
            #expect(throws: InputError.self) { try JSONDocument.parse(Array(text.utf8.prefix(length)), name: "f") }
        }
    }
}
