import Findings

extension Finding {
    /// Gives every finding its fingerprint. Of several alike, which no rule should give, the n-th keeps its own as long as there are n.
    static func marked(_ findings: [Finding]) -> [Finding] {
        var seen: [[String]: Int] = [:]
        return findings.map { finding in
            let parts = [finding.rule, finding.change ?? "", finding.subject, finding.about]
            let number = seen[parts, default: 0]
            seen[parts] = number + 1
            var finding = finding
            finding.fingerprint = Fingerprint.text(of: parts + [String(number)])
            return finding
        }
    }
}
