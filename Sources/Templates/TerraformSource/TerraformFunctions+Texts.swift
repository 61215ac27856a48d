import Documents

/// Functions of texts and numbers, and those of collections that need every part to be known.
extension TerraformFunctions {
    private var first: String { values.first?.string ?? "" }

    private func second() -> String? { values.count > 1 ? values[1].string : nil }

    /// A part of the first text, which keeps its places.
    private func part(_ range: Range<Int>) -> TerraformValue? {
        guard let value = values.first, let text = value.text else { return nil }
        return TerraformValue(.text(text.slice(range)), value.place)
    }

    func onTexts() -> TerraformValue? {
        guard let value = values.first, let text = value.text else { return nil }
        let bytes = text.bytes
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
        switch name {
        case "lower": return made(first.lowercased())
        case "upper": return made(first.uppercased())
        case "strrev": return made(String(first.reversed()))
        case "chomp": return part(0..<(bytes.count - bytes.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count))
        case "trimspace":
            let start = bytes.prefix(while: isSpace).count
            return part(start..<max(start, bytes.count - bytes.reversed().prefix(while: isSpace).count))
        case "trimprefix":
            guard let prefix = second() else { return nil }
            return part((first.hasPrefix(prefix) ? prefix.utf8.count : 0)..<bytes.count)
        case "trimsuffix":
            guard let suffix = second() else { return nil }
            return part(0..<(first.hasSuffix(suffix) ? bytes.count - suffix.utf8.count : bytes.count))
        case "trim":
            guard let cut = second().map({ Set($0) }) else { return nil }
            return made(String(first.drop { cut.contains($0) }.reversed().drop { cut.contains($0) }.reversed()))
        case "startswith": return second().map { made(.boolean(first.hasPrefix($0))) }
        case "endswith": return second().map { made(.boolean(first.hasSuffix($0))) }
        case "strcontains": return second().map { made(.boolean(first.utf8.firstRange(of: $0.utf8) != nil)) }
        case "replace": return replaced()
        case "split": return split()
        case "substr":
            guard values.count == 3, let offset = values[1].number, let length = values[2].number, abs(offset) < 1e6,
                abs(length) < 1e6
            else { return nil }
            let characters = Array(first)
            let start = min(max(offset < 0 ? characters.count + Int(offset) : Int(offset), 0), characters.count)
            let end = length < 0 ? characters.count : min(start + Int(length), characters.count)
            return made(String(characters[start..<max(start, end)]))
        case "indent":
            guard values.count == 2, let count = value.number, count >= 0, count < 200, let inner = second() else { return nil }
            return made(
                inner.split(separator: "\n", omittingEmptySubsequences: false).joined(
                    separator: "\n" + String(repeating: " ", count: Int(count))))
        case "length": return made(.number(Double(first.count)))
        case "tonumber": return value.number.map { made(.number($0)) }
        case "tobool": return value.boolean.map { made(.boolean($0)) }
        case "basename": return made(first.split(separator: "/").last.map(String.init) ?? "")
        case "dirname": return made(TerraformFiles.directory(of: first).isEmpty ? "." : TerraformFiles.directory(of: first))
        case "urlencode": return made(Self.urlEncoded(first))
        case "abs": return value.number.map { made(.number(abs($0))) }
        case "ceil": return value.number.map { made(.number($0.rounded(.up))) }
        case "floor": return value.number.map { made(.number($0.rounded(.down))) }
        case "max", "min":
            let numbers = values.compactMap(\.number)
            guard numbers.count == values.count, let result = name == "max" ? numbers.max() : numbers.min() else { return nil }
            return made(.number(result))
        case "range": return range()
        default: return nil
        }
    }

    private func replaced() -> TerraformValue? {
        guard values.count == 3, let old = second(), let new = values[2].string else { return nil }
        // A regular expression.
        if old.count > 1, old.hasPrefix("/"), old.hasSuffix("/") { return made(.unknown("unknown replace", [])) }
        guard !old.isEmpty else { return made(first) }
        var out = ""
        var rest = first[...]
        while let found = rest.firstRange(of: old) {
            out += rest[..<found.lowerBound]
            out += new
            rest = rest[found.upperBound...]
            if out.utf8.count > 1 << 20 { return nil }
        }
        return made(out + rest)
    }

    private func split() -> TerraformValue? {
        guard values.count == 2, let text = values[1].text else { return nil }
        let separator = Array(first.utf8)
        guard !separator.isEmpty else { return made(.list(second()?.map { made(String($0)) } ?? [], isSet: false)) }
        var parts: [TerraformValue] = []
        var (start, at) = (0, 0)
        while at + separator.count <= text.bytes.count {
            if text.bytes[at..<(at + separator.count)].elementsEqual(separator) {
                parts.append(TerraformValue(.text(text.slice(start..<at)), values[1].place))
                at += separator.count
                start = at
            } else {
                at += 1
            }
        }
        parts.append(TerraformValue(.text(text.slice(start..<text.bytes.count)), values[1].place))
        return made(.list(parts, isSet: false))
    }

    private func range() -> TerraformValue? {
        let numbers = values.compactMap(\.number)
        guard numbers.count == values.count, (1...3).contains(numbers.count) else { return nil }
        let start = numbers.count > 1 ? numbers[0] : 0
        let end = numbers.count > 1 ? numbers[1] : numbers[0]
        let step = numbers.count > 2 ? numbers[2] : (start <= end ? 1 : -1)
        guard step != 0, (end - start) / step <= 1_024 else { return nil }
        return made(.list(stride(from: start, to: end, by: step).map { made(.number($0)) }, isSet: false))
    }

    private static func urlEncoded(_ text: String) -> String {
        var out: [UInt8] = []
        let digits = Array("0123456789ABCDEF".utf8)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"):
                out.append(byte)
            case 0x20: out.append(UInt8(ascii: "+"))
            default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    // MARK: collections

    func onCollections() -> TerraformValue? {
        guard let value = values.first else { return nil }
        let elements = value.elements
        switch name {
        case "contains":
            guard let elements, values.count == 2 else { return nil }
            return made(.boolean(elements.contains { TerraformEvaluator.areEqual($0, values[1]) == true }))
        case "index":
            guard let elements, values.count == 2 else { return nil }
            return elements.firstIndex { TerraformEvaluator.areEqual($0, values[1]) == true }.map { made(.number(Double($0))) }
        case "sort":
            guard let elements else { return nil }
            let sorted = elements.enumerated().sorted { one, other in
                guard let left = one.element.text, let right = other.element.text, left.bytes != right.bytes else {
                    return one.offset < other.offset
                }
                return left.bytes.lexicographicallyPrecedes(right.bytes)
            }
            return made(.list(sorted.map(\.element), isSet: false))
        case "setsubtract", "setintersection":
            guard let elements, values.count >= 2 else { return nil }
            let kept = elements.filter { element in
                let isInOthers = values.dropFirst().allSatisfy { other in
                    other.elements?.contains { TerraformEvaluator.areEqual($0, element) == true } ?? false
                }
                return isInOthers == (name == "setintersection")
            }
            return Self.set(kept, like: value)
        case "alltrue": return elements.map { made(.boolean($0.allSatisfy { $0.boolean == true })) }
        case "anytrue": return elements.map { made(.boolean($0.contains { $0.boolean == true })) }
        case "sum":
            guard let numbers = elements?.map(\.number), !numbers.contains(where: { $0 == nil }) else { return nil }
            return made(.number(numbers.reduce(0) { $0 + ($1 ?? 0) }))
        default: return nil
        }
    }
}
