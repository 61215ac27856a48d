/// Numbers that never change and stay in memory for as long as the program runs, as the texts of the tables do.
///
/// An array would do, but for its count of references: threads that look things up at once would contend for it.
struct LastingNumbers<Number: FixedWidthInteger & Sendable>: @unchecked Sendable {
    // Unchecked, because the compiler does not see that nothing is written once they are there.
    private let numbers: UnsafeBufferPointer<Number>

    init(_ source: [Number]) {
        let copy = UnsafeMutableBufferPointer<Number>.allocate(capacity: source.count)
        _ = copy.initialize(from: source)
        numbers = UnsafeBufferPointer(copy)
    }

    var count: Int { numbers.count }

    subscript(index: Int) -> Number {
        precondition(numbers.indices.contains(index))
        return numbers[index]
    }
}
