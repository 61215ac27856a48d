public import Documents
internal import Findings
internal import Intake
internal import PolicyLanguage
public import Principals
internal import Reach

/// An earlier audit, to hold a new one against: a report that was written as JSON, or the input of the time.
public struct PreviousAudit: Sendable {
    private struct Row {
        let digest: String
        let held: Int?
    }

    private let name: String
    private var findings: [AuditDifference.Former] = []
    private var principals: [String: Row] = [:]
    /// Nil where only the report is left.
    private var directory: Directory?

    /// Whether a file is a report of an audit.
    public static func isReport(_ path: String) -> Bool {
        guard path.hasSuffix(".json"), let bytes = try? Files.read(path, limit: 512 << 20) else { return false }
        return bytes.prefix(200).firstRange(of: Array("\"ambit-audit-report\"".utf8)) != nil
    }

    /// Reads a report.
    ///
    /// - Throws: `InputError` where it cannot be read, or was written by a version that knew no fingerprints.
    public init(report path: String) throws(InputError) {
        name = path
        let source = SourceText(name: path, bytes: try Files.read(path, limit: 512 << 20))
        let root = try JSONDocument.parse(source, limits: JSONDocument.Limits(bytes: 512 << 20)).root
        guard root["schema"]?.string == "ambit-audit-report", root["version"]?.integer == AuditReport.schemaVersion else {
            throw root.error("no report of an audit of this version", help: "`ambit audit --format json` writes one")
        }
        let lists = [root["findings"], root["suppressed"]].compactMap(\.self)
        for entry in lists.flatMap({ Array($0.elements) }) {
            let finding = entry["finding"] ?? entry
            guard let fingerprint = finding["fingerprint"]?.string, let rule = finding["rule"]?.string,
                let severity = finding["severity"]?.string.flatMap(Severity.init(rawValue:))
            else { throw finding.error("a finding without a fingerprint", help: "audit the previous input anew") }
            findings.append(
                AuditDifference.Former(
                    fingerprint: fingerprint, rule: rule, severity: severity, subject: finding["subject"]?.string ?? "",
                    message: finding["message"]?.string ?? "",
                    holders: finding["holders"].map { Set($0.elements.compactMap(\.string)) }))
        }
        for row in root["principals"].map({ Array($0.elements) }) ?? [] {
            guard let arn = row["arn"]?.string else { continue }
            principals[arn] = Row(digest: row["accessDigest"]?.string ?? "", held: row["heldActions"]?.integer)
        }
    }

    /// Audits the input of the time. Its gaps are the caller's to tell.
    public init(input paths: [String], configuration: Configuration, gaps: inout [Gap]) {
        name = paths.joined(separator: " ")
        let evidence = InputEvidence(reading: paths)
        gaps += evidence.gaps
        let report = Auditor.run(evidence, configuration: configuration)
        directory = evidence.directory
        findings = report.findings.map {
            AuditDifference.Former(
                fingerprint: $0.fingerprint, rule: $0.rule, severity: $0.severity, subject: $0.subject, message: $0.message,
                holders: Set($0.holders))
        }
        for row in report.principals { principals[row.arn] = Row(digest: row.accessDigest, held: row.heldActions) }
    }

    /// What a report says that this did not.
    ///
    /// - Parameter present: the directory of the report's input: where both are there, what access appeared and vanished is told by
    ///   exact comparison.
    public func difference(to report: AuditReport, present: Directory) -> AuditDifference {
        var difference = AuditDifference(previous: name)
        // What was suppressed for one holder and open for another was one finding.
        let former = Dictionary(findings.map { ($0.fingerprint, $0) }) { first, second in
            var both = first
            both.severity = max(first.severity, second.severity)
            both.holders = first.holders.flatMap { one in second.holders.map(one.union) }
            return both
        }
        let suppressed = Dictionary(grouping: report.suppressed.map(\.finding), by: \.fingerprint)
        for finding in report.findings {
            guard let before = former[finding.fingerprint] else {
                difference.new.append(finding.fingerprint)
                continue
            }
            let joined = before.holders.map { known in finding.holders.filter { !known.contains($0) } } ?? []
            if !joined.isEmpty { difference.joined[finding.fingerprint] = joined }
            let all = Set(finding.holders + (suppressed[finding.fingerprint] ?? []).flatMap(\.holders))
            if finding.severity > before.severity || !joined.isEmpty {
                difference.worse.append(finding.fingerprint)
            } else if finding.severity < before.severity || !(before.holders ?? []).isSubset(of: all) {
                difference.better.append(finding.fingerprint)
            } else {
                difference.still += 1
            }
        }
        let now = Set(report.findings.map(\.fingerprint) + report.suppressed.map(\.finding.fingerprint))
        difference.gone = findings.filter { !now.contains($0.fingerprint) }
        difference.principals = changes(report, present)
        return difference
    }

    /// Principals that are compared one by one; more have their numbers alone.
    private static let compared = 50

    private func changes(_ report: AuditReport, _ present: Directory) -> [AuditDifference.PrincipalChange] {
        var changes: [AuditDifference.PrincipalChange] = []
        var seen: Set<String> = []
        var compared = 0
        for row in report.principals.sorted(by: { $0.arn < $1.arn }) {
            seen.insert(row.arn)
            guard let before = principals[row.arn] else {
                changes.append(.init(arn: row.arn, kind: .new, heldNow: row.heldActions))
                continue
            }
            guard before.digest != row.accessDigest else { continue }
            var change = AuditDifference.PrincipalChange(
                arn: row.arn, kind: .changed, heldBefore: before.held, heldNow: row.heldActions)
            if let directory, compared < Self.compared {
                compared += 1
                change.appeared = Self.gained(row.arn, from: directory, to: present)
                change.vanished = Self.gained(row.arn, from: present, to: directory)
            }
            changes.append(change)
        }
        for (arn, row) in principals where !seen.contains(arn) {
            changes.append(.init(arn: arn, kind: .gone, heldBefore: row.held))
        }
        return changes.sorted { $0.arn < $1.arn }
    }

    /// Access that the second directory gives and the first does not; nil where the comparison did not come to an end.
    private static func gained(_ principal: String, from old: Directory, to new: Directory) -> [String]? {
        guard let comparison = try? Comparison.compare(principal, old: old, new: new) else { return nil }
        guard comparison.newAccess != nil else { return nil }
        return comparison.regions.map { region in
            let statement = region.statement.map {
                " by \($0.statement.sid.map { code($0) } ?? "statement \($0.statement.index + 1)") at \($0.statement.location)"
            }
            return
                "\(region.witness.action) on \(region.witness.resource.isNone ? "*" : region.witness.resource.text)\(statement ?? "")"
        }
    }
}
