package import Audit
package import Changes
package import Documents

/// What `ambit timeline` prints for people: a line a moment.
package struct StoryText {
    private let style: ReportStyle

    package init(style: ReportStyle) { self.style = style }

    package func text(_ story: Story, records: [RecordCount], gaps: [Gap]) -> String {
        var canvas = TextCanvas(style)
        canvas.line([Run("ambit timeline", .bold)])
        guard let first = story.moments.first, let last = story.moments.last else {
            canvas.paragraph([Run(StoryWords.nothing(story))])
            canvas.gaps(gaps)
            return canvas.text
        }
        let calls = story.moments.reduce(0) { $0 + $1.count }
        let facts =
            "\(span(first.time, last.until)) UTC · \(Phrase.count(calls, "moment")) in \(Phrase.count(story.moments.count, "line"))"
        canvas.paragraph([Run(facts, .dim)])
        if let line = RecordWords.line(records) { canvas.paragraph([Run(line, .dim)]) }
        let column = min(story.moments.map { DisplayWidth.of(StoryWords($0).actor) }.max() ?? 0, 28)
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
        canvas.gaps(gaps)
        return canvas.text
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
