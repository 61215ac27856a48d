package import Findings
package import Documents

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
            func number(covering finding: Finding, _ isWanted: (Suppression) -> Bool = { _ in true }) -> Int? {
                suppressions.indices.first { number in
                    let suppression = suppressions[number]
                    let isMeant = suppression.isOfAnyFile || place.flatMap { suppression.file?.matches($0) } ?? false
                    return !expired[number] && isMeant && isWanted(suppression)
                        && suppression.covers(SuppressibleFinding(finding))
                }
            }
            var rest: Finding? = finding
            func suppress(_ part: Finding, _ number: Int) {
                used.insert(number)
                suppressed.append(
                    SuppressedAuditFinding(
                        part, reason: suppressions[number].reason, owner: suppressions[number].owner ?? "",
                        expires: suppressions[number].expiry))
            }
            // Whoever is named for one holder of a policy says nothing of the others.
            if finding.holders.count > 1 {
                if let number = number(covering: finding, { $0.principal == nil }) {
                    suppress(finding, number)
                    continue
                }
                var covered: [Int: [String]] = [:]
                for holder in finding.holders {
                    if let number = number(covering: finding.about(only: [holder])) { covered[number, default: []].append(holder) }
                }
                for (number, holders) in covered.sorted(by: { $0.key < $1.key }) { suppress(finding.about(only: holders), number) }
                let left = finding.holders.filter { holder in !covered.values.contains { $0.contains(holder) } }
                rest = left.isEmpty ? nil : finding.about(only: left)
            } else if let number = number(covering: finding) {
                suppress(finding, number)
                rest = nil
            }
            if let rest { open.append(rest) }
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

/// A finding of an audit as suppressions ask for it.
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

    init(_ finding: Finding) {
        rule = finding.rule
        level = finding.severity.level
        sid = finding.statements.first?.sid
        value = finding.about
        location = finding.location ?? Location(file: "")
        subjects = finding.subjects
        identityParts = []
        fingerprint = finding.fingerprint
    }
}

extension Finding {
    /// Whom it is about: the holders of a policy, where it has several.
    fileprivate var subjects: [String] { [subject] + holders }

    /// The same about some of its holders alone. A policy that stands in one holder's name is about the first of them.
    fileprivate func about(only some: [String]) -> Finding {
        guard some != holders else { return self }
        var part = self
        let told = { (list: [String]) in Phrase.list(list.map { code($0) }, limit: 3) }
        part.message = message.replacing(told(holders), with: told(some))
        if let first = some.first, holders.contains(subject) { part.subject = first }
        part.holders = some
        return part
    }
}
