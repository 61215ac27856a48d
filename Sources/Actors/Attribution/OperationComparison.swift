internal import Activity
import Documents
internal import Shell
import Transcripts

/// Compares one operation of a transcript with one event.
struct OperationComparison {
    let reasons: [Attribution.Reason]
    let score: Int
    let isProof: Bool

    /// Services whose events stand in one region, wherever the caller is.
    private static let global: Set<String> = [
        "iam.amazonaws.com", "sts.amazonaws.com", "cloudfront.amazonaws.com", "route53.amazonaws.com",
        "organizations.amazonaws.com",
        "sso.amazonaws.com", "s3.amazonaws.com",
    ]

    /// Nil where the two cannot be the same. Service, operation and time are already known to agree.
    init?(_ operation: CloudOperation, of call: ToolCall, _ event: Event, _ userAgent: UserAgent, agent: Agent) {
        guard !userAgent.isConsole, userAgent.mayBe(agent) else { return nil }
        var reasons: [Attribution.Reason] = [.operation, .time]
        var score = 0
        if let region = operation.region, let other = event.region {
            if region == other {
                reasons.append(.region)
                score += 2
            } else if !Self.global.contains(event.source) {
                return nil
            }
        }
        if let command = operation.command, let other = userAgent.command {
            // A waiter may name itself whole or only as `wait`.
            guard command == other || command.hasPrefix("\(other).") else { return nil }
            reasons.append(.command(other))
            score += 8
        }
        if userAgent.isMarked(as: agent), let mark = userAgent.marks.first {
            reasons.append(.mark(mark))
            score += 6
        }
        guard let parameters = Self.agreeing(operation, event) else { return nil }
        if !parameters.isEmpty {
            reasons.append(.parameters(parameters))
            score += 10 * min(parameters.count, 5)
        }
        let hasNone = operation.parameters.isEmpty && event.texts("{}", in: .requestParameters).isEmpty
        if hasNone { reasons.append(.noParameters) }
        var isShown = false
        if let id = event.requestID, call.requestIDs.contains(where: { $0.lowercased() == id.lowercased() }) {
            reasons.append(.requestID(id))
            score += 1_000
            isShown = true
        }
        // A call that failed and an event with an error, or neither.
        if (call.status == .error) == (event.errorCode != nil) { score += 4 }
        let isCorroborated = userAgent.isMarked(as: agent) || userAgent.command != nil
        self.reasons = reasons
        self.score = score
        isProof = isShown || !parameters.isEmpty || (hasNone && isCorroborated)
    }

    /// The names of the parameters that say the same on both sides, or nil where one says something else.
    private static func agreeing(_ operation: CloudOperation, _ event: Event) -> [String]? {
        guard !operation.parameters.isEmpty else { return [] }
        let keys = event.texts("{}", in: .requestParameters).map { (key: $0, folded: CloudOperation.Parameter.fold($0)) }
        var agreeing: [String] = []
        for parameter in operation.parameters {
            let values = parameter.values.filter(isComparable)
            guard !values.isEmpty, values.count == parameter.values.count else { continue }
            let name = parameter.foldedName
            if let same = keys.first(where: { $0.folded == name || $0.folded + "s" == name || name + "s" == $0.folded }) {
                let others = event.texts("\(same.key).**", in: .requestParameters)
                if values.allSatisfy({ value in others.contains { isSame(value, $0) } }) {
                    agreeing.append(parameter.name)
                } else if !others.isEmpty, others.allSatisfy(isComparable) {
                    return nil
                }
            } else if let like = keys.first(where: { $0.folded.hasPrefix(name) }) {
                // `--bucket` is `bucketName` in the log.
                if event.texts("\(like.key).**", in: .requestParameters).contains(where: { isSame(values[0], $0) }) {
                    agreeing.append(parameter.name)
                } else if name == "bucket" {
                    return nil
                }
            }
        }
        return agreeing
    }

    /// Not a list of pairs, not computed, not masked on either side.
    private static func isComparable(_ value: String) -> Bool {
        !value.isEmpty && value.utf8.allSatisfy { ![UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "*")].contains($0) }
            && value != HiddenText.reasons
    }

    /// A name may stand for an ARN that ends with it.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        return short.utf8.count >= 3 && long.hasPrefix("arn:")
            && (long.hasSuffix(":\(short)") || long.hasSuffix("/\(short)") || long.contains("/\(short)/"))
    }
}
