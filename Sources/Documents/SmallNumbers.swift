/// Numbers in 2 bytes each as long as all are small, and in 4 once one is not.
package struct SmallNumbers: RandomAccessCollection, Sendable {
    private var lower: [UInt16] = []
    /// Empty as long as all are zero.
    private var upper: [UInt16] = []

    package init() {}

    /// How many bytes the numbers take.
    package var bytes: Int { (lower.count + upper.count) * 2 }

    /// Makes room for so many.
    package mutating func reserve(_ count: Int) { lower.reserveCapacity(count) }

    package mutating func append(_ number: UInt32) {
        let high = UInt16(number >> 16)
        if high != 0, upper.isEmpty {
            upper.reserveCapacity(lower.capacity)
            upper += repeatElement(0, count: lower.count)
        }
        lower.append(UInt16(truncatingIfNeeded: number))
        if high != 0 || !upper.isEmpty { upper.append(high) }
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { lower.count }

    package subscript(_ place: Int) -> UInt32 {
        upper.isEmpty ? UInt32(lower[place]) : UInt32(upper[place]) << 16 | UInt32(lower[place])
    }
}
