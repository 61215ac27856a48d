/// Whether one glob matches all that another does, by their texts.
package enum GlobCover {
    /// True only where it is so; false where it is not, or where it takes more than a comparison of texts to see.
    package static func covers(_ pattern: some StringProtocol, _ other: some StringProtocol) -> Bool {
        covers(Array(pattern.utf8), Array(other.utf8))
    }

    package static func covers(_ pattern: [UInt8], _ other: [UInt8]) -> Bool {
        StarMatch.matches(pattern, other) { at, position in
            other[position] != UInt8(ascii: "*") && (pattern[at] == UInt8(ascii: "?") || pattern[at] == other[position]) ? 1 : nil
        }
    }
}
