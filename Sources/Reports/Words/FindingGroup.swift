import Audit
import Documents
internal import Findings

/// Findings of one rule that follow each other and have the same to say but for what was found and where: told together, so that
/// the reason and the cure are read once.
struct FindingGroup {
    /// Each with its number in the report, from 1.
    private(set) var findings: [(number: Int, finding: Finding)]

    var first: Finding { findings[0].finding }

    /// `CHG-20871, high confidence`, and how many there are of more than one.
    var context: String {
        let changes = findings.reduce(into: [String]()) { names, item in
            if let change = item.finding.change, !names.contains(change) { names.append(change) }
        }
        let count = findings.count > 1 ? [Phrase.count(findings.count, "finding")] : []
        return (changes + ["\(first.confidence.rawValue) confidence"] + count).joined(separator: ", ")
    }

    static func groups(of findings: [Finding]) -> [FindingGroup] {
        var groups: [FindingGroup] = []
        for (index, finding) in findings.enumerated() {
            if let last = groups.last, last.takes(finding) {
                groups[groups.count - 1].findings.append((index + 1, finding))
            } else {
                groups.append(FindingGroup(findings: [(index + 1, finding)]))
            }
        }
        return groups
    }

    private func takes(_ other: Finding) -> Bool {
        let one = first
        return one.rule == other.rule && one.severity == other.severity && one.confidence == other.confidence
            && one.why == other.why
            && one.fix == other.fix
    }
}
