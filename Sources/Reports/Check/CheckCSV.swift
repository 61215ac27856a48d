import Audit
import Documents
internal import Findings
internal import Lint

extension CheckReport {
    /// RFC 4180, with a line of names. A gap is a row of its own, with `gap` for the severity.
    func csv() -> String {
        var text = CSV.row([
            "rule", "severity", "confidence", "file", "line", "column", "endLine", "endColumn", "sid", "message", "help",
            "fingerprint",
        ])
        for finding in findings {
            text += CSV.row(
                [finding.rule, finding.level.rawValue, finding.confidence.rawValue] + Self.place(finding.location)
                    + [finding.sid ?? "", finding.message, finding.help ?? "", finding.fingerprint])
        }
        for gap in gaps { text += CSV.row(["", "gap", ""] + Self.place(gap.location) + ["", gap.reason, gap.help ?? "", ""]) }
        return text
    }

    private static func place(_ location: Location?) -> [String] {
        [location?.file ?? ""]
            + [location?.start?.line, location?.start?.column, location?.end?.line, location?.end?.column].map {
                $0.map(String.init) ?? ""
            }
    }
}

enum CSV {
    static func row(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

    /// A spreadsheet takes a cell that begins with one of these for a formula, quoted or not; an apostrophe makes it text.
    private static let formula: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"]

    static func field(_ text: String) -> String {
        var text = PlainText.line(text)
        if let first = text.unicodeScalars.first(where: { $0 != " " }), formula.contains(first) { text = "'" + text }
        guard text.contains(where: { ",\"\r\n' ;".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
