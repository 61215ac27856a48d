import Audit
import Documents
internal import Findings

extension AuditReport {
    /// One row for each user and role, the riskiest first; RFC 4180, with a line of names. Lists stand in one cell, parted by blanks.
    func principalsCSV() -> String {
        var text = CSV.row([
            "arn", "account", "kind", "person", "owner", "created", "lastUsed", "lastUsedEvidence", "administrator",
            "administratorBy",
            "canDestroy", "canRead", "heldActions", "usedActions", "unusedActions", "unusedServices", "unusedFrom", "unusedTo",
            "credentials",
            "mfa",
            "boundary", "serviceControl", "becomes", "admits", "agents", "permissionSet", "holders", "accessDigest", "findings",
        ])
        for row in principals {
            text += CSV.row(Self.who(row) + Self.access(row) + Self.ways(row))
        }
        return text
    }

    private static func who(_ row: PrincipalReview) -> [String] {
        [
            row.arn, row.account, row.kind.rawValue, row.person ?? "", row.owner ?? "", cell(row.created), cell(row.lastUsed?.at),
            row.lastUsed?.evidence ?? "", row.administrator.rawValue, row.administratorBy ?? "",
        ]
    }

    private static func access(_ row: PrincipalReview) -> [String] {
        let credentials = row.credentials.map { credential in
            credential.name + (credential.isActive ? "" : " (inactive)") + (credential.lastUsed.map { " \($0)" } ?? "")
        }
        let unused = row.unused
        return [
            cell(row.canDestroy), cell(row.canRead), cell(row.heldActions), cell(row.usedActions), cell(unused?.actions),
            (unused?.services ?? []).joined(separator: " "), cell(unused?.from), cell(unused?.to),
            credentials.joined(separator: "; "),
            row.mfa.map { $0 ? "yes" : "no" } ?? "",
        ]
    }

    private static func ways(_ row: PrincipalReview) -> [String] {
        let holders = (row.permissionSet?.holders ?? []).map(PrincipalWords.holder)
        return [
            row.boundary ?? "", row.serviceControl.joined(separator: " "), row.becomes.joined(separator: " "),
            row.admits.map(PrincipalWords.outsider).joined(separator: "; "), row.agents.joined(separator: " "),
            row.permissionSet?.permissionSet ?? "", holders.joined(separator: "; "), row.accessDigest,
            row.findings.joined(separator: " "),
        ]
    }

    /// One row for each role of a permission set that a person of IAM Identity Center holds.
    func peopleCSV() -> String {
        var text = CSV.row(["person", "isEnabled", "account", "permissionSet", "group", "role", "administrator"])
        for person in people {
            for held in person.holds {
                text += CSV.row([
                    person.name, person.isEnabled.map { $0 ? "yes" : "no" } ?? "", held.account, held.permissionSet,
                    held.group ?? "", held.role ?? "", held.administrator.rawValue,
                ])
            }
        }
        return text
    }

    /// One row for each finding, and one for each gap with `gap` for the severity.
    func findingsCSV() -> String {
        var text = CSV.row([
            "rule", "severity", "confidence", "change", "subject", "holders", "message", "file", "line", "column", "fix",
            "fingerprint",
        ])
        for finding in findings {
            text += CSV.row(
                [
                    finding.rule, finding.severity.rawValue, finding.confidence.rawValue, finding.change ?? "", finding.subject,
                    finding.holders.joined(separator: " "), finding.message,
                ] + Self.place(finding.location) + [finding.fix, finding.fingerprint])
        }
        for gap in gaps {
            text += CSV.row(["", "gap", "", "", "", "", gap.reason] + Self.place(gap.location) + [gap.help ?? "", ""])
        }
        return text
    }

    private static func place(_ location: Location?) -> [String] {
        [location?.file ?? "", cell(location?.start?.line), cell(location?.start?.column)]
    }

    private static func cell(_ number: Int?) -> String { number.map(String.init) ?? "" }
    private static func cell(_ instant: Instant?) -> String { instant?.description ?? "" }
}
