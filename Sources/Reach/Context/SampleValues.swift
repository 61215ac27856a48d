internal import Documents
internal import PolicyLanguage

/// Values of a key that stand for all others: at least one for every cell that comparisons with the given constants tell apart.
struct SampleValues {
    /// The nicest first.
    private(set) var texts: [String] = []
    /// Whether every cell has one.
    private(set) var isComplete = true

    /// - Parameters:
    ///   - constants: the values that conditions compare with.
    ///   - spare: how many values may be ruled out one by one besides.
    init(_ family: KeyFacts.Family, constants: [String], spare: Int) {
        let spare = min(spare, 8)
        switch family {
        case .boolean: texts = ["true", "false"]
        case .number: addNumbers(constants, spare)
        case .date: addDates(constants, spare)
        case .address: addAddresses(constants, spare)
        case .binary: addBinary(constants, spare)
        case .text, .arn: isComplete = false
        }
    }

    /// The values of several types together; none of them stands for every text.
    init(_ families: [KeyFacts.Family], constants: [String], others: [String], spare: Int, isExact: Bool) {
        for family in families {
            let samples = SampleValues(family, constants: constants, spare: spare)
            texts += samples.texts
            isComplete = isComplete && samples.isComplete
        }
        isComplete = isComplete && isExact
        texts += others
    }

    // MARK: numbers

    /// Each constant, a point between neighbours, one below and one above all.
    private mutating func addNumbers(_ constants: [String], _ spare: Int) {
        let numbers = constants.filter { Decimal($0) != nil }.map { text -> ScaledNumber? in ScaledNumber(text) }
        let known = numbers.compactMap(\.self)
        if known.count < numbers.count { isComplete = false }
        let places = (known.map(\.places).max() ?? 0) + 1
        var scaled: [Int128] = []
        for number in known {
            guard let value = number.scaled(to: places) else {
                isComplete = false
                continue
            }
            scaled.append(value)
        }
        if scaled.isEmpty { scaled = [ScaledNumber.power(places) ?? 10] }
        let whole = ScaledNumber.power(places) ?? 10
        // Neighbours are ten steps apart or more; nine are between.
        var points = scaled
        for value in scaled { points += [value + whole, value - whole] }
        for value in scaled {
            for step in 1...(spare + 1) { points += [value + Int128(step), value - Int128(step)] }
        }
        texts = points.map { ScaledNumber.text($0, places: places) }
    }

    // MARK: dates

    private mutating func addDates(_ constants: [String], _ spare: Int) {
        var instants = constants.compactMap(ConditionValue.instant)
        if instants.isEmpty { instants = [Instant(seconds: 1_767_225_600)] }
        var points = instants
        for instant in instants { points += [instant.adding(seconds: 1), instant.adding(seconds: -1)] }
        for instant in instants {
            for step in 1...(spare + 1) { points += [Self.moved(instant, by: step), Self.moved(instant, by: -step)] }
        }
        for point in points {
            let text = Self.text(point)
            if ConditionValue.instant(text) == point { texts.append(text) } else { isComplete = false }
        }
    }

    private static func moved(_ instant: Instant, by nanoseconds: Int) -> Instant {
        let sum = Int(instant.nanoseconds) + nanoseconds
        let carry = sum < 0 ? -1 : sum >= 1_000_000_000 ? 1 : 0
        return Instant(
            seconds: instant.seconds + Int64(carry), nanoseconds: Int32(truncatingIfNeeded: sum - carry * 1_000_000_000))
    }

    private static func text(_ instant: Instant) -> String {
        let fraction = String(1_000_000_000 + Int(instant.nanoseconds)).dropFirst()
        // Years of four digits are written as dates, others as seconds.
        guard (-62_167_219_200...253_402_300_799).contains(instant.seconds) else { return "\(instant.seconds).\(fraction)" }
        let text = Instant(seconds: instant.seconds).description
        return instant.nanoseconds == 0 ? text : "\(text.dropLast()).\(fraction)Z"
    }

    // MARK: addresses

    /// In each family: an address far from the constants, then the first of each block and the one after its last.
    private mutating func addAddresses(_ constants: [String], _ spare: Int) {
        let blocks = constants.compactMap { AddressBlock($0) }
        texts = ["203.0.113.10", "192.0.2.10", "2001:db8::10"]
        for isV6 in [false, true] {
            let most = isV6 ? UInt128.max : 0xFFFF_FFFF
            var starts: [UInt128] = [0]
            for block in blocks where block.isV6 == isV6 {
                starts.append(block.base)
                if block.last < most { starts.append(block.last + 1) }
            }
            for start in starts {
                for step in 0...UInt128(spare) where start <= most - step { texts.append(Self.text(start + step, isV6: isV6)) }
            }
        }
    }

    private static func text(_ address: UInt128, isV6: Bool) -> String {
        guard isV6 else {
            return [24, 16, 8, 0].map { String(address >> UInt128($0) & 0xFF) }.joined(separator: ".")
        }
        let groups = stride(from: 112, through: 0, by: -16).map { String(address >> UInt128($0) & 0xFFFF, radix: 16) }
        let leading = groups.reversed().drop { $0 == "0" }.count
        if leading == 8 { return groups.joined(separator: ":") }
        if leading == 7 { return groups.joined(separator: ":") }
        return groups.prefix(leading).joined(separator: ":") + "::"
    }

    // MARK: binary

    private mutating func addBinary(_ constants: [String], _ spare: Int) {
        texts = constants
        var known = Set(constants.compactMap { Base64.decode($0) })
        // Four letters are three bytes: more of them than a policy has constants.
        for letter in "BCDEFGHIJKLMNOPQRSTUVWXYZ" where texts.count < constants.count + spare + 1 {
            for other in "ABCDEFGHIJKLMNOP" where texts.count < constants.count + spare + 1 {
                let text = "AA\(letter)\(other)"
                if let bytes = Base64.decode(text), known.insert(bytes).inserted { texts.append(text) }
            }
        }
        if texts.count == constants.count { isComplete = false }
    }
}
