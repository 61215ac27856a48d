/// Lines of a terminal report, as they are written.
struct TextCanvas {
    let style: ReportStyle
    /// What was written and not given away.
    private(set) var text = ""
    /// Takes what was written, for a report that is larger than memory should be; nil where it is kept.
    private var take: (([UInt8]) -> Void)?
    /// The end of what was given away.
    private var given: [UInt8] = []

    init(_ style: ReportStyle) { self.style = style }

    /// Gives away what it writes, in pieces of whole lines.
    ///
    /// - Parameter take: is given all but the last piece, which is `text`.
    init(_ style: ReportStyle, giving take: @escaping ([UInt8]) -> Void) { (self.style, self.take) = (style, take) }

    private static let piece = 1 << 20

    /// Lines that another canvas of the same style laid out.
    mutating func add(_ lines: String) { text += lines }

    mutating func blank() {
        let end = (given + text.utf8.suffix(2)).suffix(2)
        if !end.isEmpty, !end.elementsEqual("\n\n".utf8) { text += "\n" }
    }

    /// One line as it is.
    mutating func line(_ runs: [Run], indent: Int = 0) {
        var line = String(" ", times: indent)
        for run in runs { line += run.painted(style.color) }
        if line.utf8.last == UInt8(ascii: " ") {
            let blanks = line.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
            line.unicodeScalars.removeLast(blanks)
        }
        text += disarmed(line)
        text += "\n"
        guard let take, text.utf8.count >= Self.piece else { return }
        given = Array((given + text.utf8.suffix(2)).suffix(2))
        take(Array(text.utf8))
        text = ""
    }

    /// A line that begins with `::` is a command to the runner of GitHub Actions, whoever wrote it into a log or a policy.
    private func disarmed(_ line: String) -> String {
        guard let first = line.utf8.first, first == UInt8(ascii: " ") || first == UInt8(ascii: ":") else { return line }
        let spaces = line.utf8.prefix { $0 == UInt8(ascii: " ") }
        guard line.utf8.dropFirst(spaces.count).starts(with: "::".utf8) else { return line }
        return "\(String(repeating: " ", count: spaces.count)): \(line.dropFirst(spaces.count + 1))"
    }

    private static let narrow = 24

    /// Text that wraps at words, hanging by `indent`; `first` stands in the indent of the first line, or on a line of its own where
    /// the terminal is too narrow for both.
    mutating func paragraph(_ runs: [Run], first: [Run] = [], indent: Int = 0) {
        let room = style.width - indent
        guard room >= Self.narrow || indent <= 4 else {
            if !first.isEmpty { line(first) }
            return paragraph(runs, indent: 4)
        }
        for (index, words) in Wrapper.lines(runs, width: room).enumerated() {
            guard index == 0, !first.isEmpty else {
                line(words, indent: indent)
                continue
            }
            let gap = max(indent - first.reduce(0) { $0 + $1.width }, 1)
            line(first + [Run(String(repeating: " ", count: gap))] + words)
        }
    }

    /// A heading with a rule beneath the whole width.
    mutating func heading(_ title: String) {
        blank()
        line([Run(title, .bold)])
        line([Run(String(repeating: "─", count: min(style.width, 100)), .dim)])
    }

    mutating func table(_ table: Table, indent: Int = 0) {
        for runs in table.lines(width: style.width - indent) { line(runs, indent: indent) }
    }
}

/// Columns of text, aligned by the width that they take on a terminal.
struct Table {
    enum Alignment: Sendable { case left, right }

    struct Column: Sendable {
        var title: String
        var alignment: Alignment
        /// The column gives way where the line is too narrow: its cells are shortened in the middle.
        var shrinks: Bool

        init(_ title: String, _ alignment: Alignment = .left, shrinks: Bool = false) {
            self.title = title
            self.alignment = alignment
            self.shrinks = shrinks
        }
    }

    var columns: [Column]
    var rows: [[Run]] = []

    init(_ columns: [Column]) { self.columns = columns }

    private static let gap = 2

    /// The title line, where there are titles, then a line for each row.
    func lines(width: Int) -> [[Run]] {
        var widths = columns.map { DisplayWidth.of($0.title) }
        for row in rows {
            for (index, cell) in row.enumerated().prefix(widths.count) { widths[index] = max(widths[index], cell.width) }
        }
        // The widest gives way first.
        var over = widths.reduce(0, +) + Self.gap * max(widths.count - 1, 0) - width
        while over > 0,
            let index = columns.indices.filter({ columns[$0].shrinks && widths[$0] > 8 }).max(by: { widths[$0] < widths[$1] })
        {
            widths[index] -= 1
            over -= 1
        }
        let titles = columns.contains { !$0.title.isEmpty } ? [columns.map { Run($0.title, .dim) }] : []
        return (titles + rows).map { row in
            var line: [Run] = []
            for (index, cell) in row.enumerated().prefix(widths.count) {
                if index > 0 { line.append(Run(String(repeating: " ", count: Self.gap))) }
                let cell = columns[index].shrinks ? Run(DisplayWidth.shortened(cell.text, to: widths[index]), cell.ink) : cell
                let pad = Run(String(repeating: " ", count: max(widths[index] - cell.width, 0)))
                line += columns[index].alignment == .right ? [pad, cell] : [cell, pad]
            }
            return line
        }
    }
}
