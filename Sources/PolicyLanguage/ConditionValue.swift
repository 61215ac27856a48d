package import Documents

/// One value of a condition, read once for the operator that it stands under.
public struct ConditionValue: Hashable, Sendable {
    package enum Form: Hashable, Sendable {
        case template(Template)
        case arn(ARNPattern)
        case number(Decimal)
        case instant(Instant)
        case block(AddressBlock)
        case binary([UInt8])
        case boolean(Bool)
        /// It cannot be read as its operator needs: it matches nothing (docs/reference/conditions.md).
        case unreadable
    }

    public let text: String
    package let form: Form

    package init(_ text: String, under comparison: Operator.Comparison, variables: Bool) {
        self.text = text
        switch comparison {
        case .stringEquals, .bool: form = .template(Template(text[...], variables: variables, wildcards: false))
        case .stringEqualsIgnoreCase: form = .template(Template(text[...], variables: variables, wildcards: false))
        case .stringLike: form = .template(Template(text[...], variables: variables, wildcards: true))
        case .arnLike: form = .arn(ARNPattern(text, variables: variables, short: .refused, spans: false))
        case .numericEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals:
            form = Decimal(text).map(Form.number) ?? .unreadable
        case .dateEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals:
            form = Self.instant(text).map(Form.instant) ?? .unreadable
        case .ipAddress: form = AddressBlock(text).map(Form.block) ?? .unreadable
        case .binaryEquals: form = Base64.decode(text).map(Form.binary) ?? .unreadable
        case .null: form = Self.boolean(text).map(Form.boolean) ?? .unreadable
        }
    }

    package static func boolean(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }

    /// ISO 8601 or epoch seconds. Four digits alone are a year.
    package static func instant(_ text: String) -> Instant? { Instant(iso: text) ?? Instant(epoch: text) }
}

/// Base64 as in `BinaryEquals`.
package enum Base64 {
    package static func decode(_ text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        var padding = 0
        for byte in text.utf8 {
            let value: UInt8
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 71
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte + 4
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            case UInt8(ascii: "="):
                padding += 1
                continue
            default: return nil
            }
            guard padding == 0 else { return nil }
            buffer = buffer << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return padding <= 2 && bits < 6 ? out : nil
    }
}
