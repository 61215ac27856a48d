internal import Findings
public import Lint

/// What Ambit checks, for people and programs: the rules, one rule, and what stands in the place of other tools' checks.
public enum RuleReport {
    public enum Format: String, Sendable, CaseIterable {
        case text, json, markdown
    }

    /// All rules, a line each.
    public static func list(_ rules: [Rule], as format: Format, style: ReportStyle = ReportStyle()) -> [UInt8] {
        switch format {
        case .text:
            var canvas = TextCanvas(style)
            var table = Table([Table.Column(""), Table.Column(""), Table.Column("")])
            for rule in rules {
                table.rows.append([Run(rule.id, .bold), Run(rule.level.rawValue, rule.level.ink), Run(rule.summary)])
            }
            canvas.table(table)
            return Array(canvas.text.utf8)
        case .json:
            var json = JSONWriter(.pretty)
            json.array(rules) { $0.value($1) }
            return json.finished()
        case .markdown: return Array(markdown(rules).utf8)
        }
    }

    /// One rule with its examples.
    public static func detail(_ rule: Rule, as format: Format, style: ReportStyle = ReportStyle()) -> [UInt8] {
        switch format {
        case .text:
            var canvas = TextCanvas(style)
            canvas.line([
                Run(rule.id, .bold), "  ", Run(rule.level.rawValue, rule.level.ink),
                Run("  confidence \(rule.confidence.rawValue)", .dim),
            ])
            canvas.blank()
            for (title, text) in [("what", rule.summary), ("why", rule.why), ("cure", rule.fix), ("source", rule.source)] {
                canvas.paragraph(Run.prose(text), first: [Run(title, .dim)], indent: 8)
            }
            for (title, examples) in [
                ("It fires here, at what is between the marks:", rule.fires), ("It is quiet here:", rule.quiet),
            ] {
                canvas.blank()
                canvas.line([Run(title)])
                for example in examples {
                    if let base = example.base { canvas.line([Run("before: ", .dim), Run(base)], indent: 2) }
                    for line in example.marked.split(separator: "\n") { canvas.line([Run(String(line))], indent: 2) }
                }
            }
            return Array(canvas.text.utf8)
        case .json:
            var json = JSONWriter(.pretty)
            json.value(rule)
            return json.finished()
        case .markdown: return Array(section(rule).utf8)
        }
    }

    /// Every check of other tools with its counterpart.
    public static func peers(_ peers: [PeerRule], as format: Format, style: ReportStyle = ReportStyle()) -> [UInt8] {
        switch format {
        case .text:
            var canvas = TextCanvas(style)
            var peer = ""
            for entry in peers {
                if entry.peer != peer {
                    peer = entry.peer
                    canvas.heading(peer)
                }
                canvas.line([Run(entry.name, .bold)])
                canvas.paragraph(Run.prose(entry.why ?? entry.rules.joined(separator: ", ")), indent: 4)
            }
            return Array(canvas.text.utf8)
        case .json:
            var json = JSONWriter(.pretty)
            json.array(peers) { json, entry in
                json.object { json in
                    json.member("peer", entry.peer)
                    json.member("name", entry.name)
                    json.member("rules") { $0.array(entry.rules) { $0.value($1) } }
                    json.member("why", entry.why)
                }
            }
            return json.finished()
        case .markdown:
            var text = "| tool | its check | Ambit's rules |\n| --- | --- | --- |\n"
            for entry in peers {
                let rules = entry.why ?? entry.rules.map { "`\($0)`" }.joined(separator: ", ")
                text += "| \(entry.peer) | `\(entry.name)` | \(rules) |\n"
            }
            return Array(text.utf8)
        }
    }

    /// The documentation of the rules: a table, then a section for each.
    private static func markdown(_ rules: [Rule]) -> String {
        var text = "| rule | severity | |\n| --- | --- | --- |\n"
        for rule in rules { text += "| [`\(rule.id)`](#\(rule.id)) | \(rule.level.rawValue) | \(cell(rule.summary)) |\n" }
        for rule in rules { text += "\n" + section(rule) }
        return text
    }

    private static func section(_ rule: Rule) -> String {
        var text = "## \(rule.id)\n\n\(sentence(rule.summary)) (\(rule.level.rawValue), confidence \(rule.confidence.rawValue))\n\n"
        text += "\(rule.why)\n\nCure: \(rule.fix)\n\nSource: <\(rule.source)>\n"
        for example in rule.fires.prefix(1) {
            text += "\n```text\n\(example.base.map { "before: \($0)\n" } ?? "")\(example.marked)\n```\n"
        }
        return text
    }

    private static func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}

extension JSONWriter {
    fileprivate mutating func value(_ rule: Rule) {
        object { json in
            json.member("id", rule.id)
            json.member("severity", rule.level.rawValue)
            json.member("confidence", rule.confidence.rawValue)
            json.member("summary", rule.summary)
            json.member("why", rule.why)
            json.member("fix", rule.fix)
            json.member("source", rule.source)
            json.member("fires") { $0.array(rule.fires) { $0.value($1.marked) } }
            json.member("quiet") { $0.array(rule.quiet) { $0.value($1.marked) } }
        }
    }
}
