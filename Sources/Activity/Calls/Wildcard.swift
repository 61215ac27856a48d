/// Matching with `*` and `?`.
enum Wildcard {
    static func matches(_ pattern: String, _ text: String) -> Bool {
        var pattern = pattern
        var text = text
        return pattern.withUTF8 { pattern in text.withUTF8 { matches(pattern, $0) } }
    }

    /// Whether some text matches both patterns. O(length × length) at worst; what differs before the first wildcard is seen at once.
    static func overlap(_ one: String, _ other: String) -> Bool {
        let (one, other) = (one.utf8, other.utf8)
        var (left, right) = (one.startIndex, other.startIndex)
        while left < one.endIndex, right < other.endIndex, !isWildcard(one[left]), !isWildcard(other[right]) {
            if one[left] != other[right] { return false }
            one.formIndex(after: &left)
            other.formIndex(after: &right)
        }
        return overlap(Array(one[left...]), Array(other[right...]))
    }

    /// Whether some ARN matches both; the first five fields each match for themselves.
    static func overlapARN(_ one: String, _ other: String) -> Bool {
        let (left, right) = (fields(one), fields(other))
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { $0 == $1 || $0 == "*" || $1 == "*" || overlap(String($0), String($1)) }
    }

    private static func fields(_ arn: String) -> [Substring] {
        var fields: [Substring] = []
        var rest = arn[...]
        while fields.count < 5, let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
            fields.append(rest[..<colon])
            rest = rest[arn.utf8.index(after: colon)...]
        }
        return fields + [rest]
    }

    private static func isWildcard(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") }

    private static func overlap(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let star = UInt8(ascii: "*")
        if one == [star] || other == [star] { return true }
        /// Whether what is left of both, from each place of `other`, overlaps; one row for a place of `one`.
        var below = [Bool](repeating: false, count: other.count + 1)
        for row in stride(from: one.count, through: 0, by: -1) {
            var here = [Bool](repeating: false, count: other.count + 1)
            for column in stride(from: other.count, through: 0, by: -1) {
                let left = row < one.count ? one[row] : nil
                let right = column < other.count ? other[column] : nil
                if left == nil, right == nil {
                    here[column] = true
                } else if left == star {
                    here[column] = below[column] || (right != nil && here[column + 1])
                } else if right == star {
                    here[column] = here[column + 1] || (left != nil && below[column])
                } else if let left, let right {
                    here[column] = below[column + 1] && (left == right || left == UInt8(ascii: "?") || right == UInt8(ascii: "?"))
                }
            }
            below = here
        }
        return below[0]
    }

    /// Linear but for going back to the last `*`.
    private static func matches(_ pattern: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var (at, star, resume) = (0, -1, 0)
        var index = 0
        while index < text.count {
            if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
                (star, resume) = (at, index)
                at += 1
            } else if at < pattern.count, pattern[at] == UInt8(ascii: "?") || pattern[at] == text[index] {
                at += 1
                index += 1
            } else if star >= 0 {
                at = star + 1
                resume += 1
                index = resume
            } else {
                return false
            }
        }
        while at < pattern.count, pattern[at] == UInt8(ascii: "*") { at += 1 }
        return at == pattern.count
    }
}
