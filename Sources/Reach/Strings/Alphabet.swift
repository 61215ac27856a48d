/// The scalars of which a kind of word is made.
enum Alphabet {
    /// A value of a condition key, or the last field of an ARN.
    case text
    /// One of the first five fields of an ARN: no colon, and lower case, as these fields compare without case.
    case field
    /// An action in lower case: letters, digits, hyphens and the colon after the service.
    case action

    func has(_ scalar: UInt32) -> Bool {
        switch self {
        case .text: true
        case .field: scalar != 0x3A && scalar &- 0x41 >= 26
        case .action: scalar &- 0x61 < 26 || scalar &- 0x30 < 11 || scalar == 0x2D
        }
    }

    /// A scalar of the alphabet that is not among `used`; nil where all are. It stands for every other scalar like it.
    func fresh(avoiding used: [UInt32]) -> UInt32? {
        for scalar: UInt32 in 0x61...0x7A where !used.contains(Self.order(scalar)) { return Self.order(scalar) }
        for scalar: UInt32 in 0x30...0x39 where !used.contains(scalar) { return scalar }
        switch self {
        case .action: return used.contains(0x2D) ? nil : 0x2D
        case .text, .field:
            // A pattern has fewer scalars than this block.
            for scalar: UInt32 in 0x4E00...0x9FFF where !used.contains(scalar) { return scalar }
            return nil
        }
    }

    /// From `x` on, then from `a`: `x` reads as a placeholder.
    private static func order(_ scalar: UInt32) -> UInt32 { 0x61 + (scalar - 0x61 + 23) % 26 }
}
