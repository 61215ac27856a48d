import Testing

@testable import Activity

struct PackedTextsTests {
    @Test func textsAreFoundAgainByTheirNumbers() throws {
        var packed = PackedTexts()
        let texts = ["", "a", "*", "arn:aws:s3:::b/k", String(repeating: "é", count: 10_000), "", "12345678"]
        let numbers = try texts.map { text in
            var text = text
            return try #require(text.withUTF8 { packed.add($0) })
        }
        #expect(Set(numbers).count == texts.count && !numbers.contains(0))
        #expect(numbers.map { packed.with($0) { String(decoding: $0, as: UTF8.self) } } == texts)
        #expect(numbers.allSatisfy { ValueCode(bits: $0).only == $0 && ValueCode(bits: $0).several == nil })
        #expect(ValueCode.none.only == nil && ValueCode(several: 7).several == 7 && ValueCode(several: 0).only == nil)
    }
}
