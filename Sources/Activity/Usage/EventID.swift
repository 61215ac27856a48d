/// An event id as a dictionary key: a UUID as its 128 bits, anything else as text.
enum EventID: Hashable {
    case uuid(UInt64, UInt64)
    case text(ByteText)

    init?(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return nil }
        self = Self.uuid(bytes) ?? .text(ByteText(String(decoding: bytes, as: UTF8.self)))
    }

    private static func uuid(_ bytes: UnsafeRawBufferPointer) -> EventID? { bits(ofUUID: bytes).map { .uuid($0.0, $0.1) } }

    /// The 128 bits of a UUID in small letters; nil for any other text.
    static func bits(ofUUID bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64)? {
        let dash = UInt8(ascii: "-")
        guard bytes.count == 36, bytes[8] == dash, bytes[13] == dash, bytes[18] == dash, bytes[23] == dash else { return nil }
        var wrong: UInt64 = 0
        func bits(_ first: Int, _ second: Int) -> UInt64 {
            let text =
                UInt64(bytes.loadUnaligned(fromByteOffset: first, as: UInt32.self).littleEndian)
                | UInt64(bytes.loadUnaligned(fromByteOffset: second, as: UInt32.self).littleEndian) << 32
            return Self.bits(ofDigits: text, &wrong)
        }
        let high = bits(0, 4) << 32 | bits(9, 14)
        let low = bits(19, 24) << 32 | bits(28, 32)
        return wrong == 0 ? (high, low) : nil
    }

    /// The 32 bits of eight hexadecimal digits, all at once: each is a byte of `text`, the first one the lowest.
    ///
    /// - Parameter wrong: has a bit set where one of them is none.
    private static func bits(ofDigits text: UInt64, _ wrong: inout UInt64) -> UInt64 {
        func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
        let high = each(0x80)
        // No sum of two bytes below 0x80 touches the next one.
        let low = text & ~high
        func isAtLeast(_ byte: UInt64) -> UInt64 { (low &+ each(0x80 - byte)) & high }
        let isLetter = isAtLeast(0x61)
        let isNumber = isAtLeast(0x30) & ~isAtLeast(0x3A)
        wrong |= (text & high) | ((isNumber | isLetter) ^ high) | isAtLeast(0x67)
        // The letters are 0x61 to 0x66, for 10 to 15.
        let values = (text & each(0x0F)) &+ (isLetter >> 7) &* 9
        let pairs = (values << 4 | values >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs << 8 | pairs >> 16) & 0x0000_FFFF_0000_FFFF
        return (fours << 16 | fours >> 32) & 0xFFFF_FFFF
    }
}
