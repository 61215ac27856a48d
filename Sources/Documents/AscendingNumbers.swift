/// Numbers of which none is less than the one before it, in some 2 bytes each where they are near one another: of each block the first one
/// is kept, and how far the others are from it.
package struct AscendingNumbers: RandomAccessCollection, Sendable {
    private var firsts: [UInt32] = []
    private var distances: [UInt16] = []
    /// The blocks with a number that is too far from the first, as they are.
    private var wide: [Int: [UInt32]] = [:]

    private static let block = 128

    package init() {}

    package init(_ numbers: some Collection<UInt32>) {
        reserve(numbers.count)
        for number in numbers { append(number) }
    }

    /// How many bytes the numbers take.
    package var bytes: Int { firsts.count * 4 + distances.count * 2 + wide.values.reduce(0) { $0 + $1.count * 4 } }

    /// Makes room for so many.
    package mutating func reserve(_ count: Int) {
        distances.reserveCapacity(count)
        firsts.reserveCapacity((count + Self.block - 1) / Self.block)
    }

    /// - Precondition: `number` is not less than the one before it.
    package mutating func append(_ number: UInt32) {
        let block = count / Self.block
        if block == firsts.count { firsts.append(number) }
        let distance = number - firsts[block]
        if wide[block] == nil, let near = UInt16(exactly: distance) {
            distances.append(near)
            return
        }
        if wide[block] == nil { wide[block] = self[(block * Self.block)...].map { $0 } }
        wide[block]?.append(number)
        distances.append(0)
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { distances.count }

    package subscript(_ place: Int) -> UInt32 {
        let block = place / Self.block
        if !wide.isEmpty, let numbers = wide[block] { return numbers[place % Self.block] }
        return firsts[block] + UInt32(distances[place])
    }
}
