internal import PolicyLanguage

/// Lists of names one after another in bytes: how many a list has, and of each name how long it is and that.
struct NameBytes: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Adds lists, one after another, and tells where they begin.
    mutating func add(_ lists: [[String]]) -> Int {
        let place = bytes.count
        for list in lists {
            append(list.count)
            for name in list {
                append(name.utf8.count)
                bytes += name.utf8
            }
        }
        return place
    }

    /// One of the lists that begin at a place.
    static func list(_ list: Int, in bytes: UnsafeRawBufferPointer, from place: Int) -> [ResourceName] {
        var at = place
        for _ in 0..<list {
            for _ in 0..<number(in: bytes, &at) { at += number(in: bytes, &at) }
        }
        return (0..<number(in: bytes, &at)).map { _ in
            let count = number(in: bytes, &at)
            defer { at += count }
            return ResourceName(String(decoding: bytes[at..<at + count], as: UTF8.self))
        }
    }

    /// Seven bits a byte, the lowest first.
    private mutating func append(_ number: Int) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(in bytes: UnsafeRawBufferPointer, _ at: inout Int) -> Int {
        var (number, shift) = (0, 0)
        while true {
            let byte = Int(bytes[at])
            at += 1
            number |= (byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
    }
}
