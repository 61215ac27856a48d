import Documents
import PolicyLanguage

/// Requests at the edges of what policies say: their own patterns filled in, and values at, just below and just above those of their
/// conditions.
extension PolicyGenerator {
    mutating func request(near policies: [PlainPolicy]) -> PlainRequest {
        var request = request()
        let statements = policies.flatMap(\.statements)
        guard !statements.isEmpty else { return request }
        let statement = random.pick(statements)
        if let pattern = statement.actions.first, !statement.actions.isEmpty {
            let matching = Self.requestActions.filter { NaiveEvaluator.glob(pattern.lowercased(), $0.lowercased()) }
            if !matching.isEmpty { request.action = random.pick(matching) }
        }
        if !statement.resources.isEmpty, random.chance(80) {
            let filled = fill(random.pick(statement.resources))
            if filled.hasPrefix("arn:aws") || filled == "*" { request.resource = filled }
        }
        for condition in statements.flatMap(\.conditions) where random.chance(60) {
            guard let wanted = condition.values.randomElement(using: &random) else { continue }
            let value = near(wanted, condition.op)
            // Keys of this type hold ARNs only.
            if condition.key.hasSuffix("Arn"), condition.op != "Null", ResourceName(value).resource == nil { continue }
            if condition.op == "Null" {
                if wanted == "true", !Self.alwaysSent.contains(condition.key) { request.context[condition.key] = nil }
            } else if condition.key == "aws:TagKeys" {
                request.context[condition.key] = .many(random.chance(50) ? [value] : [value, fill(random.pick(condition.values))])
            } else if condition.key == "app:Labels", random.chance(50) {
                request.context[condition.key] = .many([value])
            } else {
                request.context[condition.key] = .one(value)
            }
        }
        return request
    }

    private mutating func fill(_ pattern: String) -> String {
        if pattern == "*" { return random.pick(["*", "arn:aws:s3:::alpha/x"]) }
        let fields = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        let usual = ["arn", "aws", "s3", "us-east-1", "111111111111", ""]
        return fields.enumerated().map { index, field in
            if index < 5, fields.count == 6, field == "*" { return usual[index] }
            let run = random.pick(["", "x", "alpha", "a/b"])
            let one = random.pick(["x", "A", "u"])
            return field.replacing("*", with: index < 5 ? "" : run).replacing("?", with: one)
        }.joined(separator: ":")
    }

    private mutating func near(_ wanted: String, _ op: String) -> String {
        if op.contains("Numeric"), let number = Double(wanted) {
            let moved = number + random.pick([0, 0, 0.25, -0.25, 1, -1])
            return moved == moved.rounded() ? String(Int(moved)) : String(moved)
        }
        if op.contains("Date"), let instant = ConditionValue.instant(wanted) {
            return Instant(seconds: instant.seconds + Int64(random.pick([0, 0, 1, -1]))).description
        }
        if op.contains("Ip"), let block = AddressBlock(wanted), !block.isV6 {
            let last = block.base + (UInt128(1) << UInt128(32 - block.prefixLength)) - 1
            let choice = random.pick([block.base, last, last + 1, block.base > 0 ? block.base - 1 : 0])
            return [24, 16, 8, 0].map { String(choice >> UInt128($0) & 0xFF) }.joined(separator: ".")
        }
        let filled = fill(wanted)
        return random.chance(15) ? filled.uppercased() : filled
    }
}
