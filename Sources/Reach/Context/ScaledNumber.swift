/// A decimal number of ordinary size, with which one can count.
struct ScaledNumber {
    let value: Int128
    /// Digits after the point.
    let places: Int

    /// Reads what `Decimal` reads; nil beyond 30 digits.
    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        var value: Int128 = 0
        var places = 0
        var digits = 0
        var afterPoint = false
        while let byte = bytes.first, byte | 0x20 != UInt8(ascii: "e") {
            bytes = bytes.dropFirst()
            if byte == UInt8(ascii: ".") {
                afterPoint = true
                continue
            }
            value = value * 10 + Int128(byte &- 48)
            digits += 1
            if afterPoint { places += 1 }
            guard digits <= 30 else { return nil }
        }
        if !bytes.isEmpty {
            guard let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)), abs(exponent) <= 30 else { return nil }
            places -= exponent
        }
        if places < 0 {
            guard digits - places <= 30, let factor = Self.power(-places) else { return nil }
            value *= factor
            places = 0
        }
        guard places <= 30 else { return nil }
        self.value = isNegative ? -value : value
        self.places = places
    }

    static func power(_ exponent: Int) -> Int128? {
        var result: Int128 = 1
        for _ in 0..<exponent {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    /// The number in units of 10^-places; nil where it has no room.
    func scaled(to places: Int) -> Int128? {
        guard let factor = Self.power(places - self.places) else { return nil }
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow || product.magnitude > UInt128(1) << 120 ? nil : product
    }

    static func text(_ value: Int128, places: Int) -> String {
        let sign = value < 0 ? "-" : ""
        var digits = String(value.magnitude)
        if digits.utf8.count <= places { digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits }
        var fraction = digits.suffix(places)
        while fraction.last == "0" { fraction.removeLast() }
        let whole = digits.dropLast(places)
        return fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
    }
}
