/// The loop behind the patterns of texts in which `*` stands for any run of bytes. No recursion: O(pattern × text).
enum StarMatch {
    /// - Parameter width: how much of the pattern, from a place in it that is not a star, one byte of the text uses up; nil where it does not match.
    static func matches(
        _ pattern: [UInt8], _ text: [UInt8], width: (_ at: Int, _ position: Int) -> Int?
    ) -> Bool {
        let star = UInt8(ascii: "*")
        var (at, position) = (0, 0)
        var retry: (at: Int, position: Int)?
        while position < text.count {
            if at < pattern.count, pattern[at] == star {
                retry = (at + 1, position)
                at += 1
            } else if at < pattern.count, let width = width(at, position) {
                at += width
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
}
