import Audit
import Documents
import Findings
internal import Lint

extension CheckReport {
    /// GitLab's code quality report. Its severities are five, as Ambit's own.
    func gitlab() -> [UInt8] {
        var json = JSONWriter(.pretty)
        json.array { json in
            for finding in findings {
                let help = finding.help.map { ": \($0)" } ?? ""
                json.issue(finding.rule, finding.message + help, finding.severity.quality, finding.fingerprint, finding.location)
            }
            var seen: [String: Int] = [:]
            for gap in gaps {
                let key = "gap\u{0}\(gap.location?.file ?? "")\u{0}\(gap.reason)"
                seen[key, default: 0] += 1
                let fingerprint = SHA256.hexadecimal("\(key)\u{0}\(seen[key] ?? 0)", digits: 32)
                json.issue("gap", gap.reason, "major", fingerprint, gap.location)
            }
        }
        return json.finished()
    }
}

extension JSONWriter {
    fileprivate mutating func issue(
        _ name: String, _ description: String, _ severity: String, _ fingerprint: String, _ location: Location?
    ) {
        object { json in
            json.member("description", PlainText.line(description))
            json.member("check_name", name)
            json.member("fingerprint", fingerprint)
            json.member("severity", severity)
            json.member("location") { json in
                json.object { json in
                    let file = location?.file ?? "."
                    json.member("path", file.hasPrefix("./") ? String(file.dropFirst(2)) : file)
                    json.member("lines") { $0.object { $0.member("begin", location?.start?.line ?? 1) } }
                }
            }
        }
    }
}

extension Severity {
    fileprivate var quality: String {
        switch self {
        case .critical: "blocker"
        case .high: "critical"
        case .medium: "major"
        case .low: "minor"
        case .info: "info"
        }
    }
}
