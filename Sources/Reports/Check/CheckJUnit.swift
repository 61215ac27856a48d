import Audit
internal import Checks
import Documents
internal import Findings
import Lint

extension CheckReport {
    /// JUnit's XML: a suite for each file, a case for each finding. Errors and warnings fail; a note passes with its text as
    /// output; a suppressed finding is skipped; a gap is an error of the run.
    func junit() -> String {
        var byFile: [String: [CheckFinding]] = [:]
        for finding in findings { byFile[finding.location.file, default: []].append(finding) }
        let skipped = Dictionary(grouping: suppressed) { $0.finding.location.file }
        let known = Set(files)
        let names = files + byFile.keys.filter { !known.contains($0) }.sorted()
        let failures = findings.count - count(.note)
        let quiet = names.filter { byFile[$0] == nil && skipped[$0] == nil }.count
        let tests = findings.count + suppressed.count + quiet + gaps.count
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml += "<testsuites name=\"ambit\" tests=\"\(tests)\" failures=\"\(failures)\""
        xml += " errors=\"\(gaps.count)\" skipped=\"\(suppressed.count)\">\n"
        if let note = CatalogueNote.text {
            xml += "  <properties><property name=\"catalogue\" value=\"\(escaped(note))\"/></properties>\n"
        }
        for name in names { xml += Self.suite(name, byFile[name] ?? [], skipped[name] ?? []) }
        if !gaps.isEmpty {
            xml += "  <testsuite name=\"gaps\" tests=\"\(gaps.count)\" failures=\"0\" errors=\"\(gaps.count)\">\n"
            for gap in gaps {
                let place = gap.location?.description ?? "gap"
                xml += "    <testcase classname=\"gaps\" name=\"\(escaped(place))\">\n"
                xml += "      <error type=\"gap\" message=\"\(escaped(gap.reason))\">\(escaped(gap.help ?? ""))</error>\n"
                xml += "    </testcase>\n"
            }
            xml += "  </testsuite>\n"
        }
        return xml + "</testsuites>\n"
    }

    private static func suite(_ file: String, _ findings: [CheckFinding], _ skipped: [SuppressedFinding]) -> String {
        let failures = findings.reduce(0) { $0 + ($1.level == .note ? 0 : 1) }
        let tests = max(findings.count + skipped.count, 1)
        var xml = "  <testsuite name=\"\(escaped(file))\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\""
        xml += " skipped=\"\(skipped.count)\">\n"
        if findings.isEmpty, skipped.isEmpty { xml += "    <testcase classname=\"\(escaped(file))\" name=\"no findings\"/>\n" }
        for finding in findings {
            let place = finding.location.start.map { ":\($0.line):\($0.column)" } ?? ""
            xml += "    <testcase classname=\"\(escaped(file))\" name=\"\(escaped(finding.rule + place))\">\n"
            let body =
                escaped("\(finding.location): \(finding.message)") + (finding.help.map { "\n" + escaped("help: \($0)") } ?? "")
            if finding.level == .note {
                xml += "      <system-out>\(body)</system-out>\n"
            } else {
                xml +=
                    "      <failure type=\"\(escaped(finding.rule))\" message=\"\(escaped(finding.message))\">\(body)</failure>\n"
            }
            xml += "    </testcase>\n"
        }
        for item in skipped {
            let place = item.finding.location.start.map { ":\($0.line):\($0.column)" } ?? ""
            xml += "    <testcase classname=\"\(escaped(file))\" name=\"\(escaped(item.finding.rule + place))\">\n"
            xml += "      <skipped message=\"\(escaped(item.suppression.justification))\"/>\n    </testcase>\n"
        }
        return xml + "  </testsuite>\n"
    }
}

/// Text in XML: redacted, without the characters that XML 1.0 has no way to write, and escaped for content and attributes alike.
private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in PlainText.line(text).unicodeScalars {
        switch scalar {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        case "'": out += "&apos;"
        case "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}
