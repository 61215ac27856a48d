extension String {
    /// A character of ASCII so many times, in one piece: `String(repeating:count:)` appends one after another.
    init(_ character: Unicode.Scalar, times count: Int) {
        let byte = UInt8(ascii: character)
        self.init(unsafeUninitializedCapacity: count) { room in
            room[..<count].initialize(repeating: byte)
            return count
        }
    }
}
