package import Audit
package import Changes
package import Documents

/// What `ambit timeline` prints for people: a line a moment.
package struct StoryText {
    private let style: ReportStyle

    package init(style: ReportStyle) { self.style = style }

    package func text(_ story: Story, records: [RecordCount], gaps: [Gap]) -> String {
        var all: [UInt8] = []
        write(story, records: records, gaps: gaps) { all += $0 }
        return String(decoding: all, as: UTF8.self)
    }

    /// The same in pieces, where a story may be long.
    package func write(_ story: Story, records: [RecordCount], gaps: [Gap], to take: @escaping ([UInt8]) -> Void) {
        var canvas = TextCanvas(style, giving: take)
        canvas.line([Run("ambit timeline", .bold)])
        write(story, records, &canvas)
        canvas.gaps(gaps)
        take(Array(canvas.text.utf8))
    }

    private func write(_ story: Story, _ records: [RecordCount], _ canvas: inout TextCanvas) {
        guard let first = story.moments.first, let last = story.moments.last else {
            return canvas.paragraph([Run(StoryWords.nothing(story))])
        }
        let facts =
            "\(span(first.time, last.until)) UTC · \(Phrase.count(story.moments.countOfAll, "moment")) in "
            + Phrase.count(story.moments.count, "line")
        canvas.paragraph([Run(facts, .dim)])
        if let line = RecordWords.line(records) { canvas.paragraph([Run(line, .dim)]) }
        let column = column(of: story.moments)
        var day = ""
        for moment in story.moments {
            if moment.time.day != day {
                day = moment.time.day
                canvas.blank()
                canvas.line([Run(day, .bold)])
            }
            write(moment, column, &canvas)
        }
        for line in StoryWords.leftOut(story) {
            canvas.blank()
            canvas.paragraph([Run(line)])
        }
    }

    private static let widest = 28

    /// How wide the column of actors is.
    private func column(of moments: MomentList) -> Int {
        var column = 0
        for moment in moments {
            column = max(column, DisplayWidth.of(StoryWords(moment).actor))
            if column >= Self.widest { return Self.widest }
        }
        return column
    }

    private func write(_ moment: StoryMoment, _ column: Int, _ canvas: inout TextCanvas) {
        let words = StoryWords(moment)
        let mark: Run =
            moment.destroys
            ? Run("✖", .boldRed)
            : moment.kind == .approval ? Run("✔", .green) : moment.kind == .prompt ? Run("»", .cyan) : Run("·", .dim)
        let actor = DisplayWidth.shortened(words.actor, to: column)
        let pad = Run(String(repeating: " ", count: max(column - DisplayWidth.of(actor), 0)))
        var runs = [Run(words.what, moment.destroys ? .boldRed : nil)]
        if let until = words.until { runs.append(Run(" \(until)", .dim)) }
        if !words.marks.isEmpty { runs.append(Run(" (\(words.marks.joined(separator: "; ")))", .yellow)) }
        canvas.paragraph(
            runs, first: [Run("\(moment.time.clock) "), mark, " ", Run(actor, .dim), pad], indent: 12 + column)
    }
}
