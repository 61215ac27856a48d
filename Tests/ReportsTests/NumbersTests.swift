import Documents
import Reports
import Testing

struct NumbersTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1_000, "1,000"), (48_211_907, "48,211,907"), (-1_234, "-1,234"),
        (Int.min, "-9,223,372,036,854,775,808"),
    ])
    func groups(value: Int, expected: String) { #expect(Phrase.grouped(value) == expected) }

    @Test func counts() {
        #expect(Phrase.count(1, "call") == "1 call")
        #expect(Phrase.count(2_031, "call") == "2,031 calls")
        #expect(Phrase.count(0, "policy", "policies") == "0 policies")
    }

    @Test(arguments: [
        (0, "0 s"), (59, "59 s"), (60, "1 min"), (200, "3 min 20 s"), (12_786, "3 h 33 min"), (7_200, "2 h"), (187_200, "2 d 4 h"),
        (-61, "1 min 1 s"), (Int.min, "106,751,991,167,300 d 15 h"),
    ])
    func durations(seconds: Int, expected: String) { #expect(Numbers.duration(seconds: seconds) == expected) }

    @Test func lists() {
        #expect(Numbers.list([]) == "")
        #expect(Numbers.list(["a"]) == "a")
        #expect(Numbers.list(["a", "b"]) == "a and b")
        #expect(Numbers.list(["a", "b", "c"], "or") == "a, b or c")
    }

    @Test func times() {
        let time = Sample.at("02:31:12")
        #expect(time.day == "2025-12-15")
        #expect(time.clock == "02:31:12")
        #expect(span(time, time.adding(seconds: 60)) == "2025-12-15 02:31:12 to 02:32:12")
        #expect(span(time, time.adding(seconds: 86_400)) == "2025-12-15 02:31:12 to 2025-12-16 02:31:12")
    }

    @Test(arguments: [("abc", 3), ("成本", 4), ("e\u{301}", 1), ("\u{1F4A3}", 2), ("\u{1B}", 0)])
    func widths(text: String, expected: Int) { #expect(DisplayWidth.of(text) == expected) }

    @Test(arguments: [
        ("abcdefgh", 5, "ab…gh"), ("abc", 3, "abc"), ("abcd", 2, "a…"), ("成本计算服务", 5, "成…务"), ("abc", 1, "a"), ("abc", 0, ""),
    ])
    func shortens(text: String, width: Int, expected: String) { #expect(DisplayWidth.shortened(text, to: width) == expected) }
}
