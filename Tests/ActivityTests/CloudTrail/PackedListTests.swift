import Documents
import Glibc
import Testing

@testable import Activity

/// Lists whose things stand in packed bytes.
struct PackedListTests {
    private enum Colour: String, CaseIterable { case red, green, blue }

    /// One of each kind of field.
    private struct Thing: Packable, Equatable {
        var number: Int
        var text: String
        var more: String?
        var texts: [String]
        var time: Instant
        var place: Location
        var colour: Colour?

        init(_ number: Int) {
            self.number = [number, -number, Int.max - number, Int.min + number][number % 4]
            text = String(repeating: "é\(number) ", count: number % 7)
            more = number.isMultiple(of: 3) ? nil : number.isMultiple(of: 5) ? "" : "\u{0}\u{FFFD}"
            texts = (0..<number % 4).map { "\($0)" }
            time = Instant(seconds: Int64(number) - 2_000, nanoseconds: Int32(number % 2) * 999_999_999)
            let end = number.isMultiple(of: 2) ? Position(line: number, column: 300) : nil
            place = Location(file: "f\(number % 9)", start: number.isMultiple(of: 7) ? nil : Position(line: 0, column: 1), end: end)
            colour = [nil, .red, .green, .blue][number % 4]
        }

        func pack(into fields: inout FieldBytes) {
            fields.append(number)
            fields.append(text)
            fields.append(more)
            fields.append(texts)
            fields.append(time)
            fields.append(place)
            fields.append(case: colour)
        }

        init(unpacking fields: inout FieldReader) {
            number = fields.number()
            text = fields.text()
            more = fields.optionalText()
            texts = fields.texts()
            time = fields.time()
            place = fields.location()
            colour = fields.value(of: Colour.self)
        }
    }

    /// As they are, packed, and in the file without a name; in their order and in others.
    @Test(arguments: [KeptPieces.usual, 4_096, 0]) func eachThingIsWhatItWas(most: Int) {
        let losses = LogLosses()
        let builder = PackedListBuilder<Thing>(losses, most: most)
        let things = (0..<9_000).map { Thing($0) }
        for thing in things { builder.append(thing) }
        let list = builder.list()
        #expect(list.count == things.count && list.elementsEqual(things))
        for place in stride(from: 8_999, through: 0, by: -1_117) { #expect(list[place] == things[place]) }
        #expect(Array(list[4_000..<4_003]) == Array(things[4_000..<4_003]) && list.last == things.last)
        #expect(losses.gap == nil)
    }

    @Test func fewAndNone() {
        let none: PackedList<Thing> = []
        #expect(none.isEmpty && none.first == nil && Array(none) == [])
        #expect(Array(PackedList([Thing(5)])) == [Thing(5)])
        // One that is larger than a piece.
        var long = Thing(1)
        long.text = String(repeating: "x", count: 100_000)
        #expect(Array(PackedList([Thing(0), long, Thing(2)])) == [Thing(0), long, Thing(2)])
    }

    /// A damaged file ends no program: what was in it reads as nothing, and that is noted.
    @Test func whatCannotBeReadBackIsNoted() throws {
        var random = SystemRandomNumberGenerator()
        let mark = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        let losses = LogLosses()
        let pieces = KeptPieces(losses, most: 0)
        // What cannot be packed any smaller stands in the file as it is, and is known again.
        pieces.add(mark + (0..<10_000).map { _ in UInt8.random(in: 0...255, using: &random) }, of: 3)
        #expect(losses.gap == nil)
        #expect(Self.empty(fileWith: mark))
        #expect(pieces.withPiece(of: 2) { _, _ in true } == nil)
        let gap = try #require(losses.gap)
        #expect(gap.kind == .input && gap.reason.hasPrefix("what was read of the logs cannot be read back"))
    }

    @Test func nothingReadsAsNothing() {
        var fields = FieldReader(UnsafeRawBufferPointer(start: nil, count: 0))
        let thing = Thing(unpacking: &fields)
        #expect(thing.number == 0 && thing.text.isEmpty && thing.more == nil && thing.texts.isEmpty && thing.colour == nil)
        #expect(thing.time == Instant(seconds: 0) && thing.place == Location(file: ""))
        // A text that says that it is longer than what is there.
        ([0x7F, 0x41] as [UInt8]).withUnsafeBytes { bytes in
            var fields = FieldReader(bytes)
            #expect(fields.text() == "A" && fields.text().isEmpty)
        }
        // As many texts as fit in no memory.
        ([UInt8](repeating: 0xFF, count: 8) + [0x7F, 1, 0x41]).withUnsafeBytes { bytes in
            var fields = FieldReader(bytes)
            #expect(fields.texts() == ["A", ""])
        }
    }

    /// Makes the file without a name empty that holds some bytes near its beginning; false where there is none.
    private static func empty(fileWith mark: [UInt8]) -> Bool {
        for descriptor in Int32(3)..<1_024 {
            var head = [UInt8](repeating: 0, count: 256)
            let count = pread(descriptor, &head, head.count, 0)
            guard count > mark.count else { continue }
            let starts = 0...(count - mark.count)
            if starts.contains(where: { head[$0..<$0 + mark.count].elementsEqual(mark) }) { return ftruncate(descriptor, 0) == 0 }
        }
        return false
    }
}
