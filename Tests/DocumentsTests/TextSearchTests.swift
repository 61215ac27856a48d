import Testing

@testable import Documents

@Suite struct TextSearchTests {
    @Test(arguments: [
        ("", false), ("arn", false), ("arn:", true), ("xarn:", true), ("aarn:b", true), ("arn;arn:", true), ("ARN:", false),
        ("caf\u{E9} arn:x", true), ("arar", false),
    ])
    func findsBytes(text: String, isThere: Bool) {
        #expect(text.has(ascii: "arn:") == isThere)
        #expect(Array(text.utf8).has(ascii: "arn:") == isThere)
        #expect("##\(text)##".dropFirst(2).dropLast(2).has(ascii: "arn:") == isThere)
    }

    @Test func placeIsOfTheWholeText() throws {
        let text = "caf\u{E9}: User: ana is not"[...]
        let range = try #require(text.range(ofASCII: "User: "))
        #expect(text[range] == "User: ")
        #expect(text[range.upperBound...] == "ana is not")
        #expect(text.dropFirst(8).range(ofASCII: "User: ") == nil)
    }

    /// What is asked once says the same as a glob that is kept.
    @Test(arguments: [
        "", "*", "?", "a*", "*a", "a?c", "a*b*c", "arn:*:iam::????????????:role/*", "**", "a*?", "\u{E9}?", "*\u{E9}",
    ])
    func matchesAsAGlobDoes(pattern: String) {
        let texts = ["", "a", "abc", "ac", "aXbYc", "arn:aws:iam::111122223333:role/x", "\u{E9}", "\u{E9}\u{E9}", "*", "?"]
        for text in texts {
            #expect(Glob.matches(pattern, text) == Glob(pattern).matches(text))
            #expect(Glob.matches("<\(pattern)>".dropFirst().dropLast(), text) == Glob(pattern).matches(text))
        }
    }
}
