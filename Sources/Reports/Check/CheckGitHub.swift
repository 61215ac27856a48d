import Audit
import Documents
internal import Findings
internal import Lint

extension CheckReport {
    /// Workflow commands: one line a finding, which GitHub Actions shows beside the changed line.
    func github() -> String {
        var text = ""
        for finding in findings {
            let command = finding.level == .note ? "notice" : finding.level.rawValue
            var message = PlainText.line(finding.message)
            for place in finding.related { message += "\n" + PlainText.line("\(place.location): \(place.message)") }
            if let help = finding.help { message += "\n" + PlainText.line("help: \(help)") }
            text += Self.command(command, finding.location, title: finding.rule, message)
        }
        for gap in gaps {
            let help = gap.help.map { "\n" + PlainText.line("help: \($0)") } ?? ""
            text += Self.command("warning", gap.location, title: "gap", PlainText.line(gap.reason) + help)
        }
        if let note = CatalogueNote.text { text += Self.command("notice", nil, title: "catalogue", PlainText.line(note)) }
        return text
    }

    private static func command(_ name: String, _ location: Location?, title: String, _ message: String) -> String {
        var properties: [(String, String)] = []
        if let location {
            properties.append(("file", location.file))
            if let start = location.start {
                properties.append(("line", String(start.line)))
                // Columns are for spans within one line only; the last one is part of the span.
                if let end = location.end, end.line == start.line {
                    properties += [("col", String(start.column)), ("endColumn", String(max(end.column - 1, start.column)))]
                } else if let end = location.end {
                    properties.append(("endLine", String(end.line)))
                } else {
                    properties.append(("col", String(start.column)))
                }
            }
        }
        properties.append(("title", title))
        let list = properties.map { "\($0)=\(escaped(PlainText.line($1), isProperty: true))" }.joined(separator: ",")
        return "::\(name) \(list)::\(escaped(message, isProperty: false))\n"
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": out += "%25"
            case "\r": out += "%0D"
            case "\n": out += "%0A"
            case ":" where isProperty: out += "%3A"
            case "," where isProperty: out += "%2C"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
