/// A decimal number of any length, exactly as written: two texts of one number are equal, and no digit is lost.
package struct Decimal: Hashable, Comparable, Sendable {
    private let negative: Bool
    /// Significant digits, without zeros at either end; none for zero.
    private let digits: [UInt8]
    /// The number is 0.d1d2d3... × 10^exponent.
    private let exponent: Int

    /// Reads an optional sign, digits with an optional point, and an optional exponent; nil for anything else.
    package init?(_ text: some StringProtocol) {
        var bytes = Substring(text).utf8[...]
        var negative = false
        if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            negative = sign == UInt8(ascii: "-")
            bytes = bytes.dropFirst()
        }
        var digits: [UInt8] = []
        var point: Int?
        while let byte = bytes.first {
            if (48...57).contains(byte) {
                digits.append(byte)
            } else if byte == UInt8(ascii: "."), point == nil {
                point = digits.count
            } else {
                break
            }
            bytes = bytes.dropFirst()
        }
        guard !digits.isEmpty else { return nil }
        var exponent = point ?? digits.count
        if let mark = bytes.first {
            guard mark | 0x20 == UInt8(ascii: "e"), bytes.count <= 8, let power = Int(Substring(bytes.dropFirst())) else {
                return nil
            }
            exponent += power
        }
        let leading = digits.prefix { $0 == 48 }.count
        digits.removeFirst(leading)
        while digits.last == 48 { digits.removeLast() }
        self.negative = negative && !digits.isEmpty
        self.exponent = digits.isEmpty ? 0 : exponent - leading
        self.digits = digits
    }

    package static func < (left: Decimal, right: Decimal) -> Bool {
        if left.negative != right.negative { return left.negative }
        return left.negative ? right.isSmallerInSize(than: left) : left.isSmallerInSize(than: right)
    }

    private func isSmallerInSize(than other: Decimal) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        if exponent != other.exponent { return exponent < other.exponent }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
