internal import Audit
package import Changes
package import Documents

/// The story as one file that needs nothing else: no script, no network.
package enum StoryPage {
    /// - Parameter take: is given the page in pieces.
    package static func write(_ story: Story, gaps: [Gap], to take: @escaping ([UInt8]) -> Void) {
        var page = HTMLWriter(giving: take)
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        page.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        page.raw("<title>Ambit timeline</title>\n<style>\n")
        page.raw(Stylesheet.text)
        page.raw("</style>\n</head>\n<body>\n<main>\n<h1>What happened</h1>\n")
        if let first = story.moments.first, let last = story.moments.last {
            page.element("p", ["class": "soft"], "\(span(first.time, last.until)). All times are UTC.")
        } else {
            page.element("p", "Nothing in the input matches the options.")
        }
        page.element("table") { page in
            page.raw("<tr><th>time</th><th>who</th><th>what</th><th></th><th>evidence</th></tr>\n")
            for moment in story.moments { row(moment, &page) }
        }
        for line in StoryWords.leftOut(story) { page.element("p", "\(line).") }
        if !gaps.isEmpty {
            page.raw("<h2>Gaps</h2>\n")
            page.element("ul") { page in
                for gap in gaps {
                    page.element("li") { page in
                        if let location = gap.location { page.text("\(location): ") }
                        page.prose(gap.reason)
                    }
                }
            }
        }
        page.raw("\n</main>\n</body>\n</html>\n")
        take(page.bytes)
    }

    private static func row(_ moment: StoryMoment, _ page: inout HTMLWriter) {
        let words = StoryWords(moment)
        page.element("tr") { page in
            page.element("td", "\(moment.time.dayAndClock)\(words.until.map { " \($0)" } ?? "")")
            page.element("td", words.actor)
            page.element("td") { page in
                if moment.destroys { page.element("b", words.what) } else { page.text(words.what) }
                if let command = moment.command { page.element("div", ["class": "soft"], command) }
            }
            page.element("td", words.marks.joined(separator: "; "))
            page.element("td", ["class": "soft"], "\(moment.id), \(moment.location)")
        }
        page.line()
    }
}
