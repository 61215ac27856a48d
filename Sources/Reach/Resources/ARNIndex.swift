package import PolicyLanguage

/// Names of resources in their order, so that those which begin like a pattern are found at once.
package struct ARNIndex: Sendable {
    private let list: [(bytes: [UInt8], place: Int)]
    private let names: [ResourceName]

    /// - Complexity: O(n log n).
    package init(_ names: [ResourceName]) {
        self.names = names
        list = names.enumerated().map { (bytes: Self.folded($1.bytes), place: $0) }.sorted {
            $0.bytes.lexicographicallyPrecedes($1.bytes)
        }
    }

    package var count: Int { names.count }

    /// The places of the names that a pattern matches, in no order; a pattern may match some by a value of a variable alone, which count
    /// where `matches` says so.
    ///
    /// - Complexity: O(log names + names that begin like the pattern).
    package func places(of pattern: ARNPattern, where matches: (ResourceName) -> Bool) -> [Int] {
        let ends: [Character] = ["*", "?", "$"]
        let prefix = Self.folded(Array(pattern.text.prefix { !ends.contains($0) }.utf8))
        var (low, high) = (0, list.count)
        while low < high {
            let middle = (low + high) / 2
            if list[middle].bytes.lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
        }
        return list[low...].prefix { $0.bytes.starts(with: prefix) }.map(\.place).filter { matches(names[$0]) }
    }

    /// With the first five fields in lower case, which have no case.
    private static func folded(_ bytes: [UInt8]) -> [UInt8] {
        var colons = 0
        return bytes.map { byte in
            if byte == UInt8(ascii: ":") { colons += 1 }
            return colons < 5 && byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
        }
    }
}
