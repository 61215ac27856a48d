public import Changes
public import Documents
internal import Findings
internal import Intake
public import Principals

/// An earlier audit, to hold a new one against: a report that was written as JSON, or the input of the time.
public struct PreviousAudit: Sendable {
    private struct Row {
        let digest: String
        let held: Int?
        /// Nil where the export, or the report, does not tell.
        let uniqueID: String?
        /// Nil where the report does not tell.
        let admits: [Outsider]?
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
        let open = root["findings"].map { Array($0.elements) } ?? []
        let suppressed = root["suppressed"].map { $0.elements.compactMap { $0["finding"] } } ?? []
        for finding in open + suppressed {
            guard let fingerprint = finding["fingerprint"]?.string, let rule = finding["rule"]?.string,
                let severity = finding["severity"]?.string.flatMap(Severity.init(rawValue:))
            else { throw finding.error("a finding without a fingerprint", help: "audit the previous input anew") }
            var former = AuditDifference.Former(
                fingerprint: fingerprint, rule: rule, severity: severity, subject: finding["subject"]?.string ?? "",
                message: finding["message"]?.string ?? "")
            former.holders = finding["holders"].map { Set($0.elements.compactMap(\.string)) }
            former.places = finding["counts"]?.elements.first { $0["name"]?.string == Finding.placesCount }?["value"]?.integer
            findings.append(former)
        }
        for row in root["principals"].map({ Array($0.elements) }) ?? [] {
            guard let arn = row["arn"]?.string else { continue }
            principals[arn] = Row(
                digest: row["accessDigest"]?.string ?? "", held: row["heldActions"]?.integer, uniqueID: row["uniqueId"]?.string,
                admits: row["admits"].map { $0.elements.compactMap(Self.outsider) })
        }
    }

    /// Audits the input of the time. Its gaps are the caller's to tell.
    public init(input paths: [String], configuration: Configuration, gaps: inout [Gap]) {
        name = paths.joined(separator: " ")
        let evidence = InputEvidence(reading: paths)
        gaps += evidence.gaps
        if evidence.gaps.isEmpty, !evidence.files.contains(where: { $0.count > 0 }), let path = paths.first {
            gaps.append(
                Gap(
                    .evidence, "the previous input holds nothing: whatever is found counts as new", at: Location(file: path),
                    help: "give the input of the time, or the report that `ambit audit --format json` wrote"))
        }
        var configuration = configuration
        configuration.isOfItsOwnTime = true
        let report = Auditor.run(evidence, configuration: configuration)
        directory = evidence.directory
        findings = report.findings.map(AuditDifference.Former.init)
        for row in report.principals {
            principals[row.arn] = Row(
                digest: row.accessDigest, held: row.heldActions, uniqueID: row.uniqueID, admits: row.admits)
        }
    }

    private static func outsider(_ value: JSONValue) -> Outsider? {
        guard let kind = value["kind"]?.string.flatMap(Outsider.Kind.init(rawValue:)), let name = value["name"]?.string else {
            return nil
        }
        return Outsider(kind, name, conditions: value["conditions"]?.elements.compactMap(\.string) ?? [])
    }

    /// What a report says that this did not.
    ///
    /// - Parameter present: the directory of the report's input: where both are there, what access appeared and vanished is told by
    ///   exact comparison.
    public func difference(to report: AuditReport, present: Directory) -> AuditDifference {
        var difference = AuditDifference(previous: name)
        // A finding of which a part is suppressed is there twice.
        let former = Dictionary(findings.map { ($0.fingerprint, $0) }) { $0.joined(with: $1) }
        let suppressed = Dictionary(report.suppressed.map { ($0.finding.fingerprint, Set($0.finding.holders)) }) { $0.union($1) }
        for finding in report.findings {
            guard let before = former[finding.fingerprint] else {
                difference.new.append(finding.fingerprint)
                continue
            }
            difference.note(finding, before: before, suppressed: suppressed[finding.fingerprint] ?? [])
        }
        let now = Set(report.findings.map(\.fingerprint)).union(suppressed.keys)
        var seen: Set<String> = []
        difference.gone = findings.filter { !now.contains($0.fingerprint) && seen.insert($0.fingerprint).inserted }
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
            guard let change = change(of: row, before, present, &compared) else { continue }
            changes.append(change)
        }
        for (arn, row) in principals where !seen.contains(arn) {
            changes.append(.init(arn: arn, kind: .gone, heldBefore: row.held))
        }
        return changes.sorted { $0.arn < $1.arn }
    }

    /// What became of one principal that was there; nil where nothing did.
    private func change(
        of row: PrincipalReview, _ before: Row, _ present: Directory, _ compared: inout Int
    ) -> AuditDifference.PrincipalChange? {
        let isAnother = before.uniqueID.flatMap { old in row.uniqueID.map { $0 != old } } ?? false
        guard isAnother || before.digest != row.accessDigest else { return nil }
        var change = AuditDifference.PrincipalChange(
            arn: row.arn, kind: isAnother ? .recreated : .changed, heldBefore: before.held, heldNow: row.heldActions)
        if let admits = before.admits {
            change.admitted = row.admits.filter { !admits.contains($0) }
            change.shutOut = admits.filter { !row.admits.contains($0) }
        }
        guard let directory, before.digest != row.accessDigest, compared < Self.compared else { return change }
        compared += 1
        let access = AccessChange(of: row.arn, from: directory, to: present)
        (change.appeared, change.vanished) = (access.appeared, access.vanished)
        if access.isNone, !isAnother { change.kind = .respelled }
        return change
    }
}
