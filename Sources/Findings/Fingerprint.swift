internal import Documents

/// What stays the same of a finding when lines are added or moved and white space changes: its rule, file, policy, statement (by
/// `Sid`) and offending value, and which of several alike it is. 32 hexadecimal digits.
///
/// One place: reports, suppressions and baselines tell findings apart by it.
package enum Fingerprint {
    package static let digits = 32

    /// What a finding does not know of itself.
    package struct Mark: Sendable, Hashable {
        /// From the project's directory.
        fileprivate let file: String
        /// Which of several alike, from 0.
        fileprivate let number: Int

        @usableFromInline init(file: String, number: Int) { (self.file, self.number) = (file, number) }
    }

    /// The findings, each marked so that it has a fingerprint, which is worked out when it is asked for. The n-th of several alike
    /// keeps its own as long as there are n of them, so that a baseline counts.
    ///
    /// Inlinable, as a finding is large and a generic function of another module copies it at each step.
    @inlinable package static func marked<Finding: ReportedFinding>(_ findings: [Finding], in paths: ProjectPaths) -> [Finding] {
        var findings = findings
        var seen: [String: Int] = [:]
        seen.reserveCapacity(findings.count)
        // Findings come by file.
        var last: (file: String, name: String)?
        for index in findings.indices {
            let file = findings[index].location.file
            let name = last.flatMap { $0.file == file ? $0.name : nil } ?? paths.name(of: file)
            last = (file, name)
            let key = key(findings[index], name)
            let number = seen[key, default: 0]
            seen[key] = number + 1
            findings[index].mark = Mark(file: name, number: number)
        }
        return findings
    }

    package static func text(of finding: some ReportedFinding, _ mark: Mark) -> String {
        SHA256.hexadecimal("\(key(finding, mark.file))\u{0}\(mark.number)", digits: digits)
    }

    /// The fingerprint of a finding that does not stand in a project's file: of what stays the same of it.
    package static func text(of parts: [String]) -> String {
        SHA256.hexadecimal(parts.joined(separator: "\u{0}"), digits: digits)
    }

    @inlinable static func key(_ finding: some ReportedFinding, _ file: String) -> String {
        var key = finding.rule
        key += "\u{0}"
        key += file
        for part in finding.identityParts {
            key += "\u{0}"
            key += part
        }
        return key
    }

    /// Whether a text has the form of one.
    package static func isWellFormed(_ text: String) -> Bool {
        text.utf8.count == digits
            && text.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }
}
