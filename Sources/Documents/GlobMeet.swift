/// Whether some text matches both of two globs.
package enum GlobMeet {
    private static let star = UInt8(ascii: "*")
    private static let question = UInt8(ascii: "?")

    package static func meet(_ one: Substring, _ other: Substring) -> Bool {
        var (one, other) = (one, other)
        return one.withUTF8 { one in other.withUTF8 { other in meet(one, other) } }
    }

    /// O(one × other) at worst; texts that differ before their first or after their last wildcard cost what they share.
    package static func meet(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        if one.count == 1 && one[0] == star || other.count == 1 && other[0] == star { return true }
        var start = 0
        while start < one.count, start < other.count, one[start] != star, other[start] != star {
            if !fits(one[start], other[start]) { return false }
            start += 1
        }
        var (end, otherEnd) = (one.count, other.count)
        while end > start, otherEnd > start, one[end - 1] != star, other[otherEnd - 1] != star {
            if !fits(one[end - 1], other[otherEnd - 1]) { return false }
            end -= 1
            otherEnd -= 1
        }
        if start == end || start == otherEnd {
            return one[start..<end].allSatisfy { $0 == star } && other[start..<otherEnd].allSatisfy { $0 == star }
        }
        return meetSlowly(UnsafeBufferPointer(rebasing: one[start..<end]), UnsafeBufferPointer(rebasing: other[start..<otherEnd]))
    }

    private static func fits(_ left: UInt8, _ right: UInt8) -> Bool { left == right || left == question || right == question }

    /// Row by row over `one` from its end: can the rests of both meet?
    private static func meetSlowly(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: other.count + 1) { row in
            row[other.count] = true
            for column in stride(from: other.count - 1, through: 0, by: -1) {
                row[column] = row[column + 1] && other[column] == star
            }
            for place in stride(from: one.count - 1, through: 0, by: -1) {
                var diagonal = row[other.count]
                row[other.count] = diagonal && one[place] == star
                for column in stride(from: other.count - 1, through: 0, by: -1) {
                    let below = row[column]
                    let (left, right) = (one[place], other[column])
                    row[column] = left == star || right == star ? below || row[column + 1] : diagonal && fits(left, right)
                    diagonal = below
                }
            }
            return row[0]
        }
    }
}
