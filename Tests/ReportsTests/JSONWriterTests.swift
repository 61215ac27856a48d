import Documents
import Reports
import Testing

struct JSONWriterTests {
    private func example(_ layout: JSONWriter.Layout) -> String {
        var json = JSONWriter(layout)
        json.object { json in
            json.member("a", 1)
            json.member("b") { $0.array([true, false]) { $0.value($1) } }
            json.member("c") { $0.object { _ in } }
            json.member("d") { $0.array { _ in } }
            json.member("e", nil as String?)
            json.member("f") { json in
                json.array {
                    $0.object { $0.member("g", "h") }
                    $0.null()
                }
            }
        }
        return json.finished().text
    }

    @Test func writesCompact() {
        #expect(example(.compact) == #"{"a":1,"b":[true,false],"c":{},"d":[],"e":null,"f":[{"g":"h"},null]}"# + "\n")
    }

    @Test func writesPretty() {
        #expect(
            example(.pretty) == """
                {
                  "a": 1,
                  "b": [
                    true,
                    false
                  ],
                  "c": {},
                  "d": [],
                  "e": null,
                  "f": [
                    {
                      "g": "h"
                    },
                    null
                  ]
                }

                """)
    }

    @Test(arguments: [
        "", "plain", "\"\\/", "\u{0}\u{1}\u{1F}\u{7F}\u{85}\u{9B}", "line\nline\r\ttab", "成本计算", "\u{1F4A3}", "\u{202E}gpj",
        "\u{2028}\u{2029}",
        "\u{FEFF}\u{200B}", "\u{E0001}",
    ])
    func stringsSurviveAndStayHarmless(text: String) throws {
        var json = JSONWriter(.compact)
        json.array { $0.value(text) }
        let bytes = json.finished()
        let read = try JSONDocument.parse(bytes, name: "x").root.elements.first { _ in true }
        #expect(read?.string == text)
        let hidden = bytes.text.unicodeScalars.filter { $0 != "\n" && ($0.value < 32 || (0x7F...0x9F).contains($0.value)) }
        #expect(hidden.isEmpty)
        #expect(!bytes.text.unicodeScalars.contains("\u{202E}"))
    }
}
