import Documents
import Testing

@Suite struct JSONSequenceTests {
    @Test(arguments: [
        (#"{"a": [1, "}{"]}"#, [(1, 1)]), ("{}{}", [(1, 1), (1, 3)]), ("{}\n\n [1]\n", [(1, 1), (3, 2)]),
        (#"{"é\"": 1} {"b": 2}"#, [(1, 1), (1, 12)]), ("", [(1, 1)]), ("nothing", [(1, 1)]), ("[1]]", [(1, 1), (1, 4)]),
        (#"{"open": [1"#, [(1, 1)]), ("\"one\" {}", [(1, 1), (1, 7)]),
    ]) func cutsBetweenValues(text: String, places: [(Int, Int)]) throws {
        let parts = try JSONSequence.split(Array(text.utf8), name: "a.json")
        #expect(parts.map { $0.position(at: 0) } == places.map { Position(line: $0.0, column: $0.1) })
    }

    @Test(
        "a text that is not closed takes no other with it",
        arguments: [
            ("{\"a\":1}\n{\"a\":\"x\n{\"a\":3}", ["{\"a\":1}", "{\"a\":\"x", "{\"a\":3}"]),
            ("{\"a\":[\n{\"b\":1},\n  ,{\"a\":3}", ["{\"a\":[\n{\"b\":1},", ",", "{\"a\":3}"]),
            ("\u{1E}{\"a\":\"x\u{1E}{\"b\":3}", ["{\"a\":\"x", "{\"b\":3}"]),
            ("{\"a\":\"x\\\n{\"a\":3}", ["{\"a\":\"x\\", "{\"a\":3}"]), ("{\"a\":\"x", ["{\"a\":\"x"]),
        ])
    func mends(text: String, expected: [String]) {
        var texts = JSONTexts(Array(text.utf8), name: "a.json")
        var found: [String] = []
        while let part = texts.next() {
            if (try? JSONDocument.parse(part)) == nil, part.bytes != Array(",".utf8), texts.mend() { continue }
            found.append(String(decoding: part.bytes, as: UTF8.self))
        }
        #expect(found == expected)
    }

    @Test func aPartKnowsItsPlaceInTheFile() throws {
        let parts = try JSONSequence.split(Array("{} {\"a\":\n 5}".utf8), name: "a.json")
        let value = try JSONDocument.parse(parts[1]).root["a"]
        #expect(value?.location.description == "a.json:2:2")
        let twice = try JSONSequence.split(Array(#"{} {"a":1,"a":2}"#.utf8), name: "a.json")
        let error = #expect(throws: InputError.self) { try JSONDocument.parse(twice[1]) }
        #expect(error?.location.description == "a.json:1:11")
    }

    /// Columns count characters, and far into a line as near its beginning.
    @Test(arguments: [0, 1, 4_095, 4_096, 4_097, 10_000]) func longLinesAreCountedInParts(count: Int) {
        let source = SourceText(name: "a", bytes: Array(("\n" + String(repeating: "é", count: count) + "x\ny").utf8))
        #expect(source.position(at: 1 + 2 * count) == Position(line: 2, column: count + 1))
        #expect(source.position(at: 3 + 2 * count) == Position(line: 3, column: 1))
    }

    @Test func theirNumberIsBounded() {
        #expect(throws: InputError.self) { try JSONSequence.split(Array("{}{}{}".utf8), name: "a.json", limit: 2) }
    }
}

@Suite struct GzipTests {
    /// `printf '{"a": 1}\n' | gzip -n9`
    static let packed: [UInt8] = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0x54, 0xb2, 0x52, 0x30, 0xac, 0xe5, 0x02,
        0x00,
        0xfa, 0xa1, 0x47, 0x5c, 0x09, 0x00, 0x00, 0x00,
    ]

    @Test func unpacksEveryMember() throws {
        #expect(try Gzip.unpack(Self.packed + Self.packed, name: "a.gz") == Array("{\"a\": 1}\n{\"a\": 1}\n".utf8))
        #expect(Gzip.isPacked(Self.packed))
    }

    @Test(arguments: 2..<28) func refusesWhatIsCutOff(count: Int) {
        #expect(throws: InputError.self) { try Gzip.unpack(Array(Self.packed.prefix(count)), name: "a.gz") }
    }

    @Test func refusesWhatIsTooLargeAndWhatFollows() {
        #expect(throws: InputError.self) { try Gzip.unpack(Self.packed, name: "a.gz", limit: 8) }
        #expect(throws: InputError.self) { try Gzip.unpack(Self.packed + [1], name: "a.gz") }
    }
}
