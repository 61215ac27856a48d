internal import Documents

/// What stays the same of a finding when lines are added or moved and white space changes: its rule, file, policy, statement (by
/// `Sid`) and offending value, and which of several alike it is. 32 hexadecimal digits.
///
/// One place: reports, suppressions and baselines tell findings apart by it.
package enum Fingerprint {
    package static let digits = 32

    /// The findings with their fingerprints. The n-th of several alike keeps its own as long as there are n of them, so that a
    /// baseline counts.
    package static func marked(_ findings: [CheckFinding], in paths: ProjectPaths) -> [CheckFinding] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let file = paths.name(of: finding.location.file)
            let key = [finding.rule, file, finding.policy ?? "", finding.sid ?? "", finding.identity ?? finding.value]
                .joined(separator: "\u{0}")
            let number = seen[key, default: 0]
            seen[key] = number + 1
            var finding = finding
            finding.fingerprint = SHA256.hexadecimal("\(key)\u{0}\(number)", digits: digits)
            return finding
        }
    }

    /// Whether a text has the form of one.
    static func isWellFormed(_ text: String) -> Bool {
        text.utf8.count == digits
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
