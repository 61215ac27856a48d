import Testing

@testable import Activity

/// What is told of the bytes of a record's part without a parser.
struct EventBytesTests {
    /// The texts that were given, and whether that is all.
    private static func texts(_ json: String) -> (texts: [String], isAll: Bool) {
        var texts: [String] = []
        let isAll = Array(json.utf8).withUnsafeBytes { bytes in
            Event.eachText("ARN", inListOfObjects: bytes) { texts.append(String(decoding: $0, as: UTF8.self)) }
        }
        return (texts, isAll)
    }

    @Test(arguments: [
        (#"[{"ARN":"a"}]"#, ["a"]), (#"[{"type":"x","ARN":"a"},{"ARN":"b","ARNPrefix":"c"}]"#, ["a", "b"]),
        (#"[{"type":"ARN"}]"#, []),
        (#"[{"ARN":"ä:*"}]"#, ["ä:*"]),
    ]) func textsOfAPlainListAreFound(json: String, texts: [String]) {
        let found = Self.texts(json)
        #expect(found.isAll)
        #expect(found.texts == texts)
    }

    @Test(arguments: [
        "", "[]", "{}", "null", "[{}]", #"["ARN"]"#, #"{"ARN":"a"}"#, #"[{"ARN":"a"}"#, #"[{"ARN":"a"},]"#, #"[{"ARN":"a"},{}]"#,
        #"[{"ARN":"a","ARN":"b"}]"#, #"[{"ARN":""}]"#, #"[{"ARN":1}]"#, #"[{"ARN":["a"]}]"#, #"[{"ARN":"a\u0062"}]"#,
        #"[{"AR\u004e":"a"}]"#,
        #"[ {"ARN":"a"}]"#, #"[{"ARN": "a"}]"#, #"[{"ARN":"a"} ]"#, #"[{"ARN":"a"}]x"#, #"[{"x":{"ARN":"a"}}]"#, #"[{"ARN":"a"#,
        #"[{"ARN""#,
    ]) func whatIsNoPlainListIsForAParser(json: String) { #expect(!Self.texts(json).isAll) }
}
