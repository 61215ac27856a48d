internal import Documents

/// Whether some ARN matches two patterns.
enum ARNOverlap {
    /// Whether some ARN matches both; the first five fields each match for themselves.
    static func exists(_ one: String, _ other: String) -> Bool {
        let (left, right) = (fields(one), fields(other))
        guard left.count == right.count else { return false }
        return zip(left, right).allSatisfy { $0 == $1 || $0 == "*" || $1 == "*" || GlobMeet.meet($0, $1) }
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
}
