import Audit
import Documents
internal import Findings
import Lint

extension CheckReport {
    /// Findings beyond these stay out of a comment, whose length hosts bound (GitHub: 65,536 characters).
    private static var findingsShown: Int { 60 }
    private static var charactersShown: Int { 50_000 }

    /// The comment of a pull request: a line that says it all, then a table.
    func markdown() -> String {
        var text = "### Ambit: \(verdict)\n"
        var shown = 0
        if !findings.isEmpty {
            text += "\n| | Where | What |\n|---|---|---|\n"
            for finding in findings.prefix(Self.findingsShown) {
                let row = Self.row(finding)
                guard text.utf8.count + row.utf8.count < Self.charactersShown else { break }
                text += row
                shown += 1
            }
        }
        if shown < findings.count { text += "\n\(Phrase.count(findings.count - shown, "more finding")) in the full report.\n" }
        if !gaps.isEmpty {
            text += "\n<details><summary>\(Phrase.count(gaps.count, "gap")): what could not be evaluated</summary>\n\n"
            for gap in gaps.prefix(Self.findingsShown) {
                let place = gap.location.map { Markdown.code($0.description) + ": " } ?? ""
                let line = "- \(place)\(Markdown.prose(gap.reason))\n"
                guard text.utf8.count + line.utf8.count < Self.charactersShown + 10_000 else { break }
                text += line
            }
            text += "\n</details>\n"
        }
        if let note = CatalogueNote.text { text += "\n\(Markdown.prose(note))\n" }
        return text
    }

    private static func row(_ finding: CheckFinding) -> String {
        let sign =
            switch finding.level {
            case .error: "❌ error"
            case .warning: "⚠️ warning"
            case .note: "💡 note"
            }
        let what = "\(Markdown.code(finding.rule))<br>\(Markdown.prose(finding.message))"
        let help = finding.help.map { "<br>*help:* \(Markdown.prose($0))" } ?? ""
        return "| \(sign) | \(Markdown.code(finding.location.description)) | \(what)\(help) |\n"
    }
}

/// Text of unknown origin inside the cell of a Markdown table.
enum Markdown {
    /// A code span, fenced by more backticks than the text has in a row.
    static func code(_ text: String) -> String {
        let text = PlainText.line(text)
        var (longest, run) = (0, 0)
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let pad = longest > 0 ? " " : ""
        // A table cuts its cells at bars even within code.
        let body = text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        return text.isEmpty ? "" : "\(fence)\(pad)\(body)\(pad)\(fence)"
    }

    /// A sentence: what stands in backticks becomes code, of the rest every sign that Markdown or HTML would take is escaped, and a
    /// name after `@` calls nobody.
    static func prose(_ text: String) -> String {
        var out = ""
        for (index, part) in PlainText.line(text).split(separator: "`", omittingEmptySubsequences: false).enumerated() {
            if !index.isMultiple(of: 2) {
                out += code(String(part))
                continue
            }
            for scalar in part.unicodeScalars {
                switch scalar {
                case "<": out += "&lt;"
                case ">": out += "&gt;"
                case "&": out += "&amp;"
                case "@": out += "@\u{200B}"
                case "\\", "*", "_", "[", "]", "#", "|", "~", "!": out += "\\\(scalar)"
                default: out.unicodeScalars.append(scalar)
                }
            }
        }
        return out
    }
}
