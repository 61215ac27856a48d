import Audit
import Documents
import Findings
import Lint

/// A check's report for people, in the manner of a compiler: what, where with the line of source, and how to fix it.
struct CheckText {
    private let report: CheckReport
    private let style: ReportStyle

    init(_ report: CheckReport, _ style: ReportStyle) {
        self.report = report
        self.style = style
    }

    /// How many findings one thread writes at a time.
    private static let portion = 200

    func text() -> String {
        let fixes = Dictionary(report.rules.map { ($0.id, $0.fix) }, uniquingKeysWith: { first, _ in first })
        let starts = Array(stride(from: 0, to: report.findings.count, by: Self.portion))
        // Each finding ends in a blank line, so that the portions are the same text however they are cut.
        let portions = Parallel.run(count: starts.count, workers: Parallel.usualWorkers) { next in
            var portions: [(number: Int, text: String)] = []
            var known: [Paragraph: String] = [:]
            while let number = next() { portions.append((number, portion(from: starts[number], fixes, &known))) }
            return portions
        }
        var canvas = TextCanvas(style)
        for portion in portions.joined().sorted(by: { $0.number < $1.number }) { canvas.add(portion.text) }
        for gap in report.gaps {
            canvas.paragraph([Run("gap", .boldYellow), ": "] + Run.prose(gap.reason), indent: 0)
            if let location = gap.location { canvas.line([Run("  --> ", .blue), Run(location.description)]) }
            if let help = gap.help { canvas.paragraph([Run("= help: ", .bold)] + Run.prose(help), indent: 3) }
            canvas.blank()
        }
        for line in [report.configurationLine, report.leftOutLine].compactMap(\.self) {
            canvas.paragraph([Run(line, .dim)], indent: 2)
        }
        canvas.line([Run(report.verdict, report.findings.isEmpty && report.gaps.isEmpty ? .boldGreen : .bold)])
        canvas.catalogueNote()
        return canvas.text
    }

    /// What one finding says as another does: its title, or the cure that its rule knows.
    private enum Paragraph: Hashable {
        case title(rule: String, Level, message: String)
        case help(String, gutter: Int)
    }

    /// Paragraphs kept at most: a project's findings repeat what they say, a hostile one's may not.
    private static let mostKnown = 4_096

    /// Writes a paragraph, or writes it again.
    private func add(
        _ paragraph: Paragraph, _ known: inout [Paragraph: String], to canvas: inout TextCanvas, _ write: (inout TextCanvas) -> Void
    ) {
        if let text = known[paragraph] { return canvas.add(text) }
        var part = TextCanvas(style)
        write(&part)
        if known.count < Self.mostKnown { known[paragraph] = part.text }
        canvas.add(part.text)
    }

    private func portion(from start: Int, _ fixes: [String: String], _ known: inout [Paragraph: String]) -> String {
        var canvas = TextCanvas(style)
        var library = SourceExcerpt.Library(report.source)
        for finding in report.findings[start...].prefix(Self.portion) {
            write(finding, fix: fixes[finding.rule], &library, &known, &canvas)
            canvas.blank()
        }
        return canvas.text
    }

    private func write(
        _ finding: CheckFinding, fix: String?, _ library: inout SourceExcerpt.Library, _ known: inout [Paragraph: String],
        _ canvas: inout TextCanvas
    ) {
        add(.title(rule: finding.rule, finding.level, message: finding.message), &known, to: &canvas) { canvas in
            let title = [Run(finding.level.rawValue, finding.level.ink), Run("[\(finding.rule)]", .bold), ": "]
            canvas.paragraph(title + Run.prose(finding.message, .bold), indent: 0)
        }
        let places = [finding.location] + finding.related.map(\.location)
        let gutter = places.compactMap { $0.start.map { String($0.line).utf8.count } }.max() ?? 1
        show(finding.location, "", finding.level.ink, gutter, &library, &canvas)
        for place in finding.related { show(place.location, place.message, .boldBlue, gutter, &library, &canvas) }
        let pad = String(" ", times: gutter + 1)
        if let help = finding.help ?? fix {
            add(.help(help, gutter: gutter), &known, to: &canvas) { canvas in
                let first = [Run("\(pad)= ", .blue), Run("help:", .bold)]
                canvas.paragraph(Run.prose(help), first: first, indent: gutter + 9)
            }
        }
    }

    private func show(
        _ location: Location, _ message: String, _ ink: ANSIStyle, _ gutter: Int, _ library: inout SourceExcerpt.Library,
        _ canvas: inout TextCanvas
    ) {
        let pad = String(" ", times: gutter)
        canvas.line([Run(safe: "\(pad)--> ", .blue), Run(location.description)])
        let width = style.width - gutter - 3
        guard let start = location.start, let excerpt = library.excerpt(location, width: width) else {
            if !message.isEmpty { canvas.paragraph(Run.prose(message), indent: gutter + 5) }
            return
        }
        let number = String(start.line)
        let left = String(" ", times: gutter - number.utf8.count)
        canvas.line([Run(safe: "\(pad) |", .blue)])
        canvas.line([Run(safe: "\(left)\(number) | ", .blue), Run(safe: excerpt.line)])
        let mark = [Run(safe: "\(pad) | ", .blue), Run(safe: excerpt.underline, ink)]
        canvas.line(message.isEmpty ? mark : mark + [Run(safe: " ")] + Run.prose(message))
    }
}

extension Level {
    var ink: ANSIStyle {
        switch self {
        case .error: .boldRed
        case .warning: .boldYellow
        case .note: .boldBlue
        }
    }
}
