public import Documents
public import Wraps

/// Who used what, over any number of logs: what is left of them when only groups are kept.
public struct UsageSummary: Sendable {
    /// The fields that tell groups apart.
    public let by: [UsageField]
    /// The fields that each group lists.
    public let others: [UsageField]
    /// Sorted by their keys.
    public internal(set) var groups = UsageGroups([])
    /// SHA-256 of each file that was read, sorted.
    public internal(set) var inputs: [String] = []
    /// One reading of logs is one run; a joined summary has several.
    public internal(set) var runs: [String] = []
    public internal(set) var gaps: [String] = []
    /// Events that were found again in one run.
    public internal(set) var duplicates = 0
    /// Records that tell of no call, and files that are no logs, by kind.
    public internal(set) var otherRecords: [String: Int] = [:]
    /// Events by the form and grade of the record that stands for each.
    public internal(set) var kinds: [RecordKind: Int] = [:]

    public static let usual: [UsageField] = [.principal, .eventSource, .eventName]

    init(by: [UsageField]) {
        self.by = by
        others = UsageField.others(than: by)
    }

    /// The number of events.
    public var count: Int { groups.calls }

    /// Adds what was wrong before any log was read, and the files that are none, by kind.
    public mutating func add(gaps more: [Gap], leftOut: [String: Int] = [:]) {
        otherRecords.merge(leftOut, uniquingKeysWith: +)
        gaps = Set(gaps + more.map { gap in gap.location.map { "\($0): \(gap.reason)" } ?? gap.reason }).sorted()
    }

    static func isOrdered(_ left: UsageGroup, _ right: UsageGroup) -> Bool {
        for (left, right) in zip(left.key, right.key) {
            let order = ByteText.order(left ?? "", right ?? "")
            if order != 0 { return order < 0 }
        }
        return false
    }
}

extension UsageSummary {
    /// Joins summaries, in any order with the same result. A run that is in several of them counts once; an event that is in the logs
    /// of two runs counts twice.
    ///
    /// - Throws: `InputError` where they are grouped differently, or where two of them hold the same run and each another one as well:
    ///   groups cannot be taken apart again.
    public static func joined(_ summaries: [(name: String, summary: UsageSummary)]) throws(InputError) -> UsageSummary {
        guard let first = summaries.first else { return UsageSummary(by: usual) }
        for other in summaries where other.summary.by != first.summary.by {
            let (one, two) = (words(first.summary.by), words(other.summary.by))
            throw InputError("grouped by \(two), and \(code(first.name)) by \(one)", at: Location(file: other.name))
        }
        // Those with the most runs first: what they hold need not be added again.
        let sorted = summaries.sorted {
            ($1.summary.runs.count, $0.summary.runs.joined()) < ($0.summary.runs.count, $1.summary.runs.joined())
        }
        var result = UsageSummary(by: first.summary.by)
        var groups: [[ByteText?]: UsageGroup] = [:]
        var runs: Set<String> = []
        var kept: [(name: String, runs: Set<String>)] = []
        for (name, summary) in sorted {
            let own = Set(summary.runs)
            if !own.isEmpty, kept.contains(where: { own.isSubset(of: $0.runs) }) { continue }
            if let other = kept.first(where: { !own.isDisjoint(with: $0.runs) }) {
                throw InputError(
                    "holds logs that \(code(other.name)) holds as well, and each holds others: joined, they would count twice",
                    at: Location(file: name), help: "join the summaries that these were made of")
            }
            kept.append((name, own))
            runs.formUnion(own)
            for group in summary.groups {
                let key = group.key.map { $0.map(ByteText.init) }
                groups[key] = groups[key].map { $0.joined(group) } ?? group
            }
            result.duplicates += summary.duplicates
            result.otherRecords.merge(summary.otherRecords, uniquingKeysWith: +)
            result.kinds.merge(summary.kinds, uniquingKeysWith: +)
        }
        result.runs = runs.sorted()
        result.inputs = Set(sorted.flatMap(\.summary.inputs)).sorted()
        result.gaps = Set(sorted.flatMap(\.summary.gaps)).sorted()
        result.groups = UsageGroups(groups.values.sorted(by: isOrdered))
        return result
    }

    private static func words(_ fields: [UsageField]) -> String { fields.map(\.rawValue).joined(separator: ",") }
}

extension UsageGroup {
    /// With the calls of a group with the same key.
    fileprivate func joined(_ other: UsageGroup) -> UsageGroup {
        let others = zip(others, other.others).map { one, other in
            var values = one
            values.join(other)
            return values
        }
        return UsageGroup(
            key: key, others: others, count: count + other.count, denied: denied + other.denied, first: min(first, other.first),
            last: max(last, other.last))
    }
}
