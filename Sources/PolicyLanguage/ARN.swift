/// The text that names a resource, split at the first five colons where it is an ARN.
public struct ResourceName: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    package let bytes: [UInt8]
    /// Where each of the six fields begins; nil where the text is not an ARN.
    package let starts: Starts?

    package struct Starts: Hashable, Sendable {
        var fields: (Int, Int, Int, Int, Int)

        package static func == (left: Starts, right: Starts) -> Bool { left.fields == right.fields }
        package func hash(into hasher: inout Hasher) { hasher.combine(fields.4) }

        /// The field's bytes; its end is the colon before the next.
        func range(_ field: Int, count: Int) -> Range<Int> {
            switch field {
            case 0: 0..<(fields.0 - 1)
            case 1: fields.0..<(fields.1 - 1)
            case 2: fields.1..<(fields.2 - 1)
            case 3: fields.2..<(fields.3 - 1)
            case 4: fields.3..<(fields.4 - 1)
            default: fields.4..<count
            }
        }
    }

    public init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
        starts = Self.split(bytes)
    }

    /// The resource of an action that acts on none.
    public static let none = ResourceName("*")

    public var isNone: Bool { bytes.count == 1 && bytes[0] == UInt8(ascii: "*") }
    public var description: String { text }

    public var partition: String? { field(1) }
    public var service: String? { field(2) }
    public var region: String? { field(3) }
    /// The account's id; nil where the ARN carries none (buckets) or the text is not an ARN.
    public var account: String? {
        guard let account = field(4), !account.isEmpty else { return nil }
        return account
    }
    /// The last field: what follows the fifth colon.
    public var resource: String? { field(5) }

    /// Whether the account's field is this account (or, where the ARN has none, nil).
    package func isOwned(by account: String) -> Bool? {
        guard let starts else { return nil }
        let range = starts.range(4, count: bytes.count)
        return range.isEmpty ? nil : bytes[range].elementsEqual(account.utf8)
    }

    /// Whether the last field begins so.
    package func resourceHasPrefix(_ prefix: StaticString) -> Bool {
        guard let starts else { return false }
        return prefix.withUTF8Buffer { bytes[starts.range(5, count: bytes.count)].starts(with: $0) }
    }

    private func field(_ index: Int) -> String? {
        starts.map { String(decoding: bytes[$0.range(index, count: bytes.count)], as: UTF8.self) }
    }

    private static func split(_ bytes: [UInt8]) -> Starts? {
        guard bytes.starts(with: "arn:".utf8) else { return nil }
        var found: [Int] = []
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: ":") {
            found.append(offset + 1)
            if found.count == 5 { return Starts(fields: (found[0], found[1], found[2], found[3], found[4])) }
        }
        return nil
    }
}

/// Twelve digits.
package func isAccountID(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}
