import Audit
import Documents

/// What stays the same of a finding when lines are added or moved: its rule, file, statement (by `Sid`) and offending value, and
/// which of several alike it is. 32 hexadecimal digits.
enum Fingerprint {
    /// One for each finding, in their order.
    static func of(_ findings: [CheckFinding]) -> [String] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let key = [finding.rule, finding.location.file, finding.sid ?? "", finding.value].joined(separator: "\u{0}")
            let number = seen[key, default: 0]
            seen[key] = number + 1
            return SHA256.hexadecimal("\(key)\u{0}\(number)", digits: 32)
        }
    }
}
