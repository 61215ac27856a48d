import Testing

@testable import Documents

@Suite struct JSONTextTests {
    /// Texts are looked at sixteen bytes at once: each character stands in each place of such a block, and behind it.
    @Test(arguments: [
        ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\t", #"\t"#), ("\r", #"\r"#), ("\u{0}", #"\u0000"#),
        ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#), (" ", " "), ("é", "é"), ("\u{10FFFF}", "\u{10FFFF}"),
    ])
    func escapesWhereverItStands(character: String, written: String) {
        for before in 0..<34 {
            for after in [0, 1, 20] {
                let (front, back) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
                var out: [UInt8] = []
                JSONText.append(front + character + back + character, to: &out)
                #expect(String(decoding: out, as: UTF8.self) == "\"\(front)\(written)\(back)\(written)\"")
            }
        }
    }
}
