internal import Catalogue

/// How the ARNs of one type of resource are made: six fields in which `*` stands for what varies.
struct ResourceShape {
    let type: String
    let format: String
    let fields: [Substring]
    /// A name is all of the last field (a bucket's, a queue's): it holds no slash.
    private let isBareName: Bool

    init(type: String, format: String) {
        self.type = type
        self.format = format
        fields = ARNText(ResourceTypeFacts.pattern(ofFormat: format)).fields
        isBareName = fields.last == "*" && format.hasSuffix("}")
    }

    /// Services whose paths are too many for AWS's reference to list.
    static let replaced = ["apigateway": [ResourceShape(type: "path", format: "arn:*:apigateway:*::*")]]

    static func replaced(ofAction id: Int) -> [ResourceShape]? { replacedActions.first { $0.actions.contains(id) }?.shapes }

    private static let replacedActions = replaced.compactMap { prefix, shapes in
        ActionCatalogue.standard.actionIDs(ofService: prefix).map { (actions: $0, shapes: shapes) }
    }

    /// Whether some ARN of the type matches a pattern of a policy.
    func meets(_ arn: ARNText) -> Bool {
        if arn.isEverything { return true }
        guard fields.count == 6 else { return true }
        let meetsFields = [2, 5, 4, 3, 1].allSatisfy { index in
            // The missing fields of a short ARN are read as `*` (docs/reference/matching.md).
            index >= arn.fields.count || meetsField(index, arn)
        }
        if meetsFields || !arn.spansColons { return meetsFields }
        return GlobMeet.meet(fields.joined(separator: ":")[...], arn.openFields.joined(separator: ":")[...])
    }

    func meetsField(_ index: Int, _ arn: ARNText) -> Bool {
        if index == 5, isBareName, arn.fields[5].utf8.contains(UInt8(ascii: "/")) { return false }
        return GlobMeet.meet(fields[index], arn.openFields[index])
    }
}

/// Whether some text matches both of two globs.
enum GlobMeet {
    private static let star = UInt8(ascii: "*")
    private static let question = UInt8(ascii: "?")

    static func meet(_ one: Substring, _ other: Substring) -> Bool {
        var (one, other) = (one, other)
        return one.withUTF8 { one in other.withUTF8 { other in meet(one, other) } }
    }

    /// O(one × other) at worst; texts that differ before their first or after their last wildcard cost what they share.
    static func meet(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        if one.count == 1 && one[0] == star || other.count == 1 && other[0] == star { return true }
        var start = 0
        while start < one.count, start < other.count, one[start] != star, other[start] != star {
            if !fits(one[start], other[start]) { return false }
            start += 1
        }
        var (end, otherEnd) = (one.count, other.count)
        while end > start, otherEnd > start, one[end - 1] != star, other[otherEnd - 1] != star {
            if !fits(one[end - 1], other[otherEnd - 1]) { return false }
            end -= 1
            otherEnd -= 1
        }
        if start == end || start == otherEnd {
            return one[start..<end].allSatisfy { $0 == star } && other[start..<otherEnd].allSatisfy { $0 == star }
        }
        return meetSlowly(UnsafeBufferPointer(rebasing: one[start..<end]), UnsafeBufferPointer(rebasing: other[start..<otherEnd]))
    }

    private static func fits(_ left: UInt8, _ right: UInt8) -> Bool { left == right || left == question || right == question }

    /// Row by row over `one` from its end: can the rests of both meet?
    private static func meetSlowly(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: other.count + 1) { row in
            row[other.count] = true
            for column in stride(from: other.count - 1, through: 0, by: -1) {
                row[column] = row[column + 1] && other[column] == star
            }
            for place in stride(from: one.count - 1, through: 0, by: -1) {
                var diagonal = row[other.count]
                row[other.count] = diagonal && one[place] == star
                for column in stride(from: other.count - 1, through: 0, by: -1) {
                    let below = row[column]
                    let (left, right) = (one[place], other[column])
                    row[column] = left == star || right == star ? below || row[column + 1] : diagonal && fits(left, right)
                    diagonal = below
                }
            }
            return row[0]
        }
    }
}
