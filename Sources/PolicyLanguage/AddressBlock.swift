/// A block of IPv4 or IPv6 addresses in CIDR form; one address where no prefix length is given.
package struct AddressBlock: Hashable, Sendable {
    package let isV6: Bool
    /// The first address, host bits cleared; IPv4 in the low 32 bits.
    package let base: UInt128
    package let prefixLength: Int

    package init?(_ text: some StringProtocol) {
        let parts = Substring(text).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let (address, isV6) = Self.address(parts[0]) else { return nil }
        let width = isV6 ? 128 : 32
        var length = width
        if parts.count == 2 {
            guard parts[1].utf8.count <= 3, parts[1].utf8.allSatisfy({ (48...57).contains($0) }), let given = Int(parts[1]),
                given <= width
            else { return nil }
            length = given
        }
        self.isV6 = isV6
        prefixLength = length
        // Host bits of the CIDR are ignored (docs/reference/conditions.md).
        let host = UInt128(width - length)
        base = length == 0 ? 0 : (address >> host) << host
    }

    /// The last address.
    package var last: UInt128 {
        let host = (isV6 ? 128 : 32) - prefixLength
        return host == 128 ? UInt128.max : base | ((1 << UInt128(host)) - 1)
    }

    /// Blocks that no address on the internet lies in.
    package static let privateBlocks = [
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7", "fe80::/10",
    ].compactMap { AddressBlock($0) }

    package static func isPrivate(_ text: String) -> Bool {
        AddressBlock(text).map { address in privateBlocks.contains { $0.contains(address) } } ?? false
    }

    /// IPv4 never matches IPv6.
    package func contains(_ other: AddressBlock) -> Bool {
        isV6 == other.isV6 && base <= other.base && other.last <= last
    }

    /// An address as a number, and whether it is IPv6.
    package static func address(_ text: Substring) -> (UInt128, isV6: Bool)? {
        if text.utf8.contains(UInt8(ascii: ":")) { return v6(text).map { ($0, true) } }
        return v4(text).map { (UInt128($0), false) }
    }

    private static func v4(_ text: Substring) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt32 = 0
        for part in parts {
            guard !part.isEmpty, part.utf8.count <= 3, part.utf8.allSatisfy({ (48...57).contains($0) }), let byte = UInt8(part)
            else {
                return nil
            }
            value = value << 8 | UInt32(byte)
        }
        return value
    }

    private static func v6(_ text: Substring) -> UInt128? {
        guard text.utf8.count <= 45 else { return nil }
        var groups: [UInt16] = []
        var gap: Int?
        var rest = text
        if rest.hasPrefix("::") {
            gap = 0
            rest = rest.dropFirst(2)
        }
        while !rest.isEmpty {
            let end = rest.firstIndex(of: ":") ?? rest.endIndex
            let group = rest[..<end]
            if group.contains(".") {
                guard end == rest.endIndex, let low = v4(group) else { return nil }
                groups += [UInt16(low >> 16), UInt16(truncatingIfNeeded: low)]
                break
            }
            guard !group.isEmpty, group.utf8.count <= 4, let value = UInt16(group, radix: 16), group.first != "+" else {
                return nil
            }
            groups.append(value)
            guard end < rest.endIndex else { break }
            rest = rest[rest.index(after: end)...]
            if rest.first == ":" {
                guard gap == nil else { return nil }
                gap = groups.count
                rest = rest.dropFirst()
            } else if rest.isEmpty {
                return nil
            }
        }
        guard gap == nil ? groups.count == 8 : groups.count < 8 else { return nil }
        if let gap { groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap) }
        return groups.reduce(0) { $0 << 16 | UInt128($1) }
    }
}
