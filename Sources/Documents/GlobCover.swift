/// Whether one glob matches all that another does, by their texts.
package enum GlobCover {
    /// True only where it is so; false where it is not, or where it takes more than a comparison of texts to see.
    package static func covers(_ pattern: some StringProtocol, _ other: some StringProtocol) -> Bool {
        covers(Array(pattern.utf8), Array(other.utf8))
    }

    package static func covers(_ pattern: [UInt8], _ other: [UInt8]) -> Bool {
        var (at, position) = (0, 0)
        var retry: (at: Int, position: Int)?
        while position < other.count {
            if at < pattern.count, pattern[at] == star {
                retry = (at + 1, position)
                at += 1
            } else if at < pattern.count, other[position] != star, pattern[at] == question || pattern[at] == other[position] {
                at += 1
                position += 1
            } else if let last = retry {
                retry = (last.at, last.position + 1)
                at = last.at
                position = last.position + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == star }
    }

    private static let star = UInt8(ascii: "*")
    private static let question = UInt8(ascii: "?")
}
