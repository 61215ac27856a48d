internal import Catalogue

/// How the ARNs of one type of resource are made: six fields in which `*` stands for what varies.
struct ResourceShape {
    let type: String
    let format: String
    let fields: [Substring]

    init(type: String, format: String) {
        self.type = type
        self.format = format
        fields = ARNText(ResourceTypeFacts.pattern(ofFormat: format)).fields
    }

    /// Whether some ARN of the type matches a pattern of a policy.
    func meets(_ arn: ARNText) -> Bool {
        if arn.isEverything { return true }
        guard fields.count == 6 else { return true }
        for index in [2, 5, 4, 3, 1] {
            // The missing fields of a short ARN are read as `*` (semantics 3.2).
            guard index < arn.fields.count else { continue }
            if !meetsField(index, arn) { return false }
        }
        return true
    }

    func meetsField(_ index: Int, _ arn: ARNText) -> Bool {
        // A name that is all of the last field (a bucket's, a queue's) holds no slash.
        if index == 5, fields[5] == "*", arn.fields[5].utf8.contains(UInt8(ascii: "/")) { return false }
        return GlobMeet.meet(fields[index], ARNText.withoutVariables(arn.fields[index]))
    }
}

extension ARNText {
    /// A variable may stand for any text.
    static func withoutVariables(_ text: Substring) -> Substring {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
        return ResourceTypeFacts.pattern(ofFormat: String(text))[...]
    }
}

/// Whether some text matches both of two globs.
enum GlobMeet {
    /// O(one × other).
    static func meet(_ one: Substring, _ other: Substring) -> Bool {
        let (star, question) = (UInt8(ascii: "*"), UInt8(ascii: "?"))
        if one == "*" || other == "*" { return true }
        let one = Array(one.utf8)
        let other = Array(other.utf8)
        // Row by row over `one`: can the rest of both meet? Filled from the ends.
        var below = Array(repeating: false, count: other.count + 1)
        below[other.count] = true
        for column in stride(from: other.count - 1, through: 0, by: -1) {
            below[column] = below[column + 1] && other[column] == star
        }
        for row in stride(from: one.count - 1, through: 0, by: -1) {
            var current = Array(repeating: false, count: other.count + 1)
            current[other.count] = below[other.count] && one[row] == star
            for column in stride(from: other.count - 1, through: 0, by: -1) {
                let (left, right) = (one[row], other[column])
                current[column] =
                    left == star || right == star
                    ? below[column] || current[column + 1]
                    : below[column + 1] && (left == right || left == question || right == question)
            }
            below = current
        }
        return below[0]
    }
}
