internal import Changes
package import Documents
package import Findings

/// A finding that the project has taken out of the report, on whose word, and until when.
public struct SuppressedAuditFinding: Sendable, Equatable {
    public var finding: Finding
    public var reason: String
    public var owner: String
    /// The last day on which the suppression counts, `YYYY-MM-DD`.
    public var expires: String?

    package init(_ finding: Finding, reason: String, owner: String, expires: String? = nil) {
        self.finding = finding
        self.reason = reason
        self.owner = owner
        self.expires = expires
    }
}

extension AuditReport {
    /// Takes the findings out that a project has suppressed. A suppression past its day, and one that nothing needed, is a finding.
    ///
    /// - Parameters:
    ///   - paths: where files stand in the project.
    ///   - today: asked only where a suppression expires, so that without one no report depends on a clock.
    package mutating func apply(_ suppressions: [Suppression], in paths: ProjectPaths, today: () -> Day) {
        guard !suppressions.isEmpty else { return }
        let expired = suppressions.map { $0.isExpired(on: today) }
        var used: Set<Int> = []
        var open: [Finding] = []
        for finding in findings {
            let place = finding.location.flatMap { paths.parts(of: $0.file) }
            let meant = suppressions.indices.filter { number in
                let suppression = suppressions[number]
                let isOfFile = suppression.isOfAnyFile || place.flatMap { suppression.file?.matches($0) } ?? false
                return !expired[number] && isOfFile && suppression.rule.matches(finding.rule)
            }
            let parts = finding.divided { holder in
                let asked = SuppressibleFinding(finding, holder)
                return meant.first { suppressions[$0].covers(asked) }
            }
            for (number, part) in parts {
                guard let number else {
                    open.append(part)
                    continue
                }
                used.insert(number)
                suppressed.append(
                    SuppressedAuditFinding(
                        part, reason: suppressions[number].reason, owner: suppressions[number].owner ?? "",
                        expires: suppressions[number].expiry))
            }
        }
        let ran = Set(rules.map(\.id))
        for (number, suppression) in suppressions.enumerated() {
            if expired[number] {
                open.append(Self.stale("expired-suppression", suppression, "expired on \(suppression.expiry ?? "")"))
            } else if !used.contains(number), suppression.isOfPrincipals, ran.contains(where: suppression.rule.matches) {
                open.append(Self.stale("unused-suppression", suppression, "covers nothing that is found"))
            }
        }
        findings = Finding.marked(RuleRunner.sorted(open))
        summary.findings = AuditSummary.counts(of: findings)
        let kept = Set(findings.map(\.fingerprint) + suppressed.map(\.finding.fingerprint))
        for index in principals.indices { principals[index].findings.removeAll { !kept.contains($0) } }
    }

    private static func stale(_ rule: String, _ suppression: Suppression, _ what: String) -> Finding {
        var finding = Finding(
            rule: rule, severity: .medium, confidence: .high,
            message: "The suppression of \(code(suppression.rule.text)) by \(code(suppression.owner ?? "")) \(what)",
            why: "A suppression that nobody needs any more hides the next finding of its kind.",
            fix: "Fix what it hid, agree on a new date with \(code(suppression.owner ?? "")), or remove the entry.",
            subject: suppression.principal ?? suppression.resource ?? suppression.file?.text ?? "")
        finding.place = suppression.expiryLocation ?? suppression.location
        finding.about = suppression.reason
        return finding
    }
}

extension Finding {
    /// The parts of a finding by the suppression of each holder, nil for those whom none names: a suppression that names a principal
    /// takes out that principal, and not the others who hold the same.
    fileprivate func divided(_ suppression: (_ holder: String) -> Int?) -> [(suppression: Int?, part: Finding)] {
        guard !holders.isEmpty else { return [(suppression(subject), self)] }
        var numbers = Dictionary(holders.map { ($0, suppression($0)) }) { first, _ in first }
        for (member, groups) in self.groups where numbers[member] == .some(nil) {
            // Who holds it through suppressed groups alone is meant with them.
            let through = groups.map { numbers[$0] ?? nil }
            if let first = through.first, through.allSatisfy({ $0 != nil }) { numbers[member] = first }
        }
        let parts = Dictionary(grouping: holders) { numbers[$0] ?? nil }
        guard parts.count > 1 else { return parts.keys.map { ($0, self) } }
        let told = { (list: [String]) in Phrase.list(list.map { code($0) }, limit: 3) }
        return parts.sorted { ($0.key ?? -1) < ($1.key ?? -1) }.map { number, holders in
            var part = self
            part.holders = holders
            part.message = message.replacing(told(self.holders), with: told(holders))
            return (number, part)
        }
    }
}

/// A finding of an audit, about one of its holders, as suppressions ask for it.
private struct SuppressibleFinding: ReportedFinding {
    let rule: String
    let level: Level
    let sid: String?
    let value: String
    let location: Location
    let subjects: [String]
    let identityParts: [String]
    let fingerprint: String
    var mark: Fingerprint.Mark?

    init(_ finding: Finding, _ holder: String) {
        rule = finding.rule
        level = finding.severity.level
        sid = finding.statements.first?.sid
        value = finding.about
        location = finding.location ?? Location(file: "")
        subjects = [finding.subject, holder]
        identityParts = []
        fingerprint = finding.fingerprint
    }
}
