/// Values that come again and again, by numbers; 0 stands for none.
struct NumberedValues<Value: Hashable> {
    private var values: [Value] = []
    private var numbers: [Value: UInt32] = [:]

    mutating func number(of value: Value) -> UInt32 {
        if let known = numbers[value] { return known }
        values.append(value)
        numbers[value] = UInt32(values.count)
        return UInt32(values.count)
    }

    /// - Parameter number: one that was given.
    func value(_ number: UInt32) -> Value { values[Int(number) - 1] }

    subscript(_ number: UInt32) -> Value? { number == 0 ? nil : value(number) }
}

extension NumberedValues: Sendable where Value: Sendable {}
