import Documents

/// Gzip streams for the tests, made by hand: the package itself never packs.
enum Gzip {
    private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

    /// One member of small stored blocks.
    static func member(_ text: String) -> [UInt8] { member(bytes: Array(text.utf8)) }

    static func member(bytes: [UInt8]) -> [UInt8] {
        var out = header
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(50)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            out.append(rest.isEmpty ? 1 : 0)
            out += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
            out += block
        } while !rest.isEmpty
        return out + littleEndian(crc32(bytes)) + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// Some 13 bits for each 258 bytes: one literal, then matches of it, in a block of fixed codes. The checksum is wrong, but no
    /// reader should come that far.
    static func bomb(unpacked: Int) -> [UInt8] {
        var bits = Bits()
        bits.low(0b011, 3)  // last block, fixed codes
        bits.high(0x30 + UInt16(UInt8(ascii: " ")), 8)
        for _ in 0..<(unpacked / 258) {
            bits.high(0b1100_0101, 8)  // length 258
            bits.high(0, 5)  // distance 1
        }
        bits.high(0, 7)
        return header + bits.bytes + [0] + littleEndian(0) + littleEndian(UInt32(truncatingIfNeeded: unpacked))
    }

    private struct Bits {
        var bytes: [UInt8] = []
        var count = 0

        mutating func one(_ bit: UInt16) {
            if count % 8 == 0 { bytes.append(0) }
            bytes[count / 8] |= UInt8(bit & 1) << UInt8(count % 8)
            count += 1
        }

        mutating func low(_ value: UInt16, _ width: Int) { for index in 0..<width { one(value >> UInt16(index)) } }
        mutating func high(_ value: UInt16, _ width: Int) { for index in (0..<width).reversed() { one(value >> UInt16(index)) } }
    }

    private static func littleEndian(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * UInt32($0)) & 0xFF) } }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}
