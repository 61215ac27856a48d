import Testing

@testable import Documents

/// Numbers that take less room than they could: each is what it was.
struct PackedNumbersTests {
    @Test(
        arguments: [
            [], [7], Array(0..<300), Array(repeating: 5, count: 300),
            // Blocks whose numbers are far apart, among others.
            (0..<1_000).map { $0 < 200 || $0 > 600 ? $0 : $0 * 1_000 }.sorted(),
            (0..<257).map { $0 * 70_000 }, [0, 65_535, 65_536, 65_537, UInt32.max - 1, UInt32.max],
        ] as [[UInt32]])
    func ascendingNumbersAreWhatTheyWere(_ numbers: [UInt32]) {
        let packed = AscendingNumbers(numbers)
        #expect(Array(packed) == numbers)
        #expect(packed.reversed().elementsEqual(numbers.reversed()))
    }

    /// Two bytes each, and the first of each block.
    @Test func whatIsNearIsSmall() {
        let packed = AscendingNumbers((0..<100_000).map { UInt32($0 * 500) })
        #expect(packed.bytes <= 100_000 * 2 + 100_000 / 128 * 4 + 4)
    }

    @Test(arguments: [[], [0, 65_535, 3], [1, 2, 65_536, 0, UInt32.max, 4]] as [[UInt32]])
    func smallNumbersAreWhatTheyWere(_ numbers: [UInt32]) {
        var packed = SmallNumbers()
        for number in numbers { packed.append(number) }
        #expect(Array(packed) == numbers)
        #expect(packed.bytes == numbers.count * ((numbers.max() ?? 0) > 65_535 ? 4 : 2))
    }
}
