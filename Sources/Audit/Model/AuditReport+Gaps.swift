internal import Documents
public import Findings

extension AuditReport {
    /// Makes every gap a finding of the rule `gap`, which counts against the threshold as any other and can be suppressed.
    public mutating func turnGapsIntoFindings(_ severity: Severity) {
        let rule = (
            why: "What was not read or not decided is neither sound nor broken: nothing is known of it.",
            fix: "Give what is missing, or fix the file."
        )
        let found = gaps.map { gap in
            var finding = Finding(
                rule: "gap", severity: severity, confidence: .high, message: gap.reason, why: rule.why,
                fix: gap.help.map { "To fix it: \($0)." } ?? rule.fix, subject: gap.location?.file ?? "the input")
            finding.place = gap.location
            return finding
        }
        findings = (findings + found).enumerated().sorted { left, right in
            left.element.severity == right.element.severity
                ? left.offset < right.offset : left.element.severity > right.element.severity
        }.map(\.element)
        gaps = []
        summary.gaps = 0
        summary.findings = AuditSummary.counts(of: findings)
    }
}

extension AuditSummary {
    /// One for each severity, the most severe first, zero included.
    static func counts(of findings: [Finding]) -> [SeverityCount] {
        Severity.allCases.reversed().map { severity in SeverityCount(severity, findings.count { $0.severity == severity }) }
    }
}
