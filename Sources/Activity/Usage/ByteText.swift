import Glibc

/// A text that equals another where their bytes do, and stands in the order of its bytes. Swift takes `é` in one letter and in two for
/// equal; to AWS they are the names of two things.
struct ByteText: Hashable, Comparable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: ByteText, right: ByteText) -> Bool { order(left.text, right.text) == 0 }
    static func < (left: ByteText, right: ByteText) -> Bool { order(left.text, right.text) < 0 }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(0xFF as UInt8)
    }

    /// Below 0 where the first of two texts comes before the other, 0 where they are equal.
    static func order(_ left: String, _ right: String) -> Int {
        // Most texts are in one piece, and need no copy.
        let known = left.utf8.withContiguousStorageIfAvailable { left -> Int? in
            right.utf8.withContiguousStorageIfAvailable { right in order(left, right) }
        }
        if let known, let known { return known }
        var (left, right) = (left, right)
        return left.withUTF8 { left in right.withUTF8 { right in order(left, right) } }
    }

    /// - Parameter right: UTF-8.
    static func order(_ left: String, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        if let known = left.utf8.withContiguousStorageIfAvailable({ order($0, right) }) { return known }
        var left = left
        return left.withUTF8 { order($0, right) }
    }

    static func order(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        let common = min(left.count, right.count)
        if common > 0, let left = left.baseAddress, let right = right.baseAddress {
            let order = memcmp(left, right, common)
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }
}
