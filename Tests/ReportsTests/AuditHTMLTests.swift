import Audit
import Changes
import Documents
import Testing

@testable import Reports

struct AuditHTMLTests {
    private let page = Sample.report.rendered(as: .html).text

    @Test(arguments: [
        "<title>CHG-20871: Half-even rounding in the production roll-up</title>", "default-src &#39;none&#39;",
        "<b>1,101</b><span>actions held",
        "<b>158</b><span>of 163 production resources it could have destroyed", "The statement that made the difference",
        "authorization-details-111122223333.json:1204:23", "id=\"finding-1\"", "href=\"#finding-2\"",
        "class=\"tag critical\">critical",
        "held 90, used 6, asked 0", "1 refused by a human", "does not count, <code>senior</code> is required",
        "To fix it: fetch the file again",
        "prefers-color-scheme:dark", "@media print", "name=\"viewport\"", "lang=\"en\"", "40 calls, 40 destructive",
    ])
    func holds(part: String) {
        #expect(page.replacing("'none'", with: "&#39;none&#39;").contains(part))
    }

    @Test func needsNothingElse() {
        for part in ["<script", "src=", "@import", "url(", "<link", "<iframe", "<object", "onload", "http://"] {
            #expect(!page.contains(part))
        }
        #expect(page.matches(of: /href="(?!#|https:\/\/tickets\.example\/)/).isEmpty)
    }

    /// Every link within the page has its target, and every target is there once.
    @Test func anchorsMeet() {
        let targets = page.matches(of: /id="([^"]*)"/).map { String($0.1) }
        #expect(Set(targets).count == targets.count)
        for link in page.matches(of: /href="#([^"]*)"/) { #expect(targets.contains(String(link.1))) }
    }

    @Test(arguments: ["x"] + HostileTextTests.strings) func isBalanced(text: String) {
        #expect(unbalanced(HostileTextTests.report(text).rendered(as: .html).text) == nil)
    }

    @Test(arguments: HostileTextTests.strings) func escapes(text: String) {
        let page = HostileTextTests.report(text).rendered(as: .html).text
        #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("href=\"javascript:"))
        #expect(!page.contains("AKIAIOSFODNN7EXAMPLE"))
        #expect(
            page.unicodeScalars.allSatisfy {
                $0 == "\n" || ($0.value >= 32 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}")
            })
    }

    @Test func saysWhatItDoesNotKnow() {
        var change = Sample.change
        change.access = AccessComparison(heldUnknown: "no account authorization details describe the role")
        change.blastRadius = .unknown("no inventory was given")
        change.timeline = []
        let page = AuditReport(changes: [change]).rendered(as: .html).text
        for part in [
            "What was held is not known: no account", "Not known: no inventory was given", "No call of the change", "<b>?</b>",
        ] {
            #expect(page.contains(part))
        }
    }

    /// The first tag that closes something else than what is open.
    private func unbalanced(_ page: String) -> String? {
        var open: [Substring] = []
        for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
            if !tag.3.isEmpty || ["meta", "wbr"].contains(tag.2) { continue }
            if tag.1.isEmpty {
                open.append(tag.2)
            } else if open.popLast() != tag.2 {
                return String(tag.0)
            }
        }
        return open.last.map(String.init)
    }
}

struct TimelinePictureTests {
    private struct Name {
        var x: Int
        var y: Int
        var end: Int
    }

    private func names(in picture: String) -> [Name] {
        picture.matches(of: /<text class="name[a-z ]*" x="(\d+)" y="(\d+)"><tspan class="number">(\d+)<\/tspan>([^<]*)<\/text>/)
            .compactMap {
                guard let x = Int($0.1), let y = Int($0.2) else { return nil }
                let width = ($0.3.count + $0.4.count) * 7
                return $0.0.contains(" left") ? Name(x: x - width, y: y, end: x) : Name(x: x, y: y, end: x + width)
            }
    }

    private func change(_ seed: UInt64) -> ChangeAudit {
        var change = Sample.change
        guard seed > 0 else { return change }
        var state = seed
        func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        change.timeline = change.timeline.map { entry in
            var entry = entry
            entry.time = change.from.adding(seconds: Int64(next(seed.isMultiple(of: 2) ? 300 : 52_200)))
            entry.until = entry.time.adding(seconds: Int64(next(40)))
            return entry
        }.sorted { $0.time < $1.time }
        return change
    }

    /// No name lies upon another or leaves the picture, on the wide picture or on the narrow one.
    @Test(arguments: UInt64(0)...12) func namesStandApart(seed: UInt64) {
        let marks = TimelineMarks(change(seed))
        var wide = HTMLWriter()
        TimelinePicture(marks).write(to: &wide)
        var narrow = HTMLWriter()
        TimelineColumn(marks).write(to: &narrow)
        for (picture, width, height) in [(wide, 860, 17), (narrow, 340, 19)] {
            let names = names(in: picture.bytes.text)
            #expect(names.count == marks.moments.count)
            for (index, name) in names.enumerated() {
                #expect(name.x >= 0 && name.end <= width)
                for other in names[(index + 1)...] {
                    #expect(abs(name.y - other.y) >= height || name.end <= other.x || other.end <= name.x)
                }
            }
        }
    }

    @Test func idleTimeIsCut() {
        let from = Sample.at("02:00:00")
        let times = [0, 200, 400, 600, 52_000, 52_200, 52_400, 52_600].map { from.adding(seconds: $0) }
        let scale = TimeScale(times, length: 500, breakLength: 40)
        #expect(scale.segments.map(\.isBreak) == [false, true, false])
        #expect(scale.position(from) == 0)
        #expect(scale.position(from.adding(seconds: 600)) == 230)
        #expect(scale.position(from.adding(seconds: 52_000)) == 270)
        #expect(scale.position(from.adding(seconds: 52_600)) == 500)
        #expect(scale.position(from.adding(seconds: 90_000)) == 500)
    }

    @Test(arguments: UInt64(0)...12) func positionsKeepTheOrderOfTime(seed: UInt64) {
        let marks = TimelineMarks(change(seed))
        let scale = marks.scale(length: 590, breakLength: 40)
        let positions = change(seed).timeline.map { scale.position($0.time) }
        #expect(positions == positions.sorted())
        #expect(positions.allSatisfy { (0...590).contains($0) })
        let ticks = scale.ticks(spacing: 62).map(\.position)
        #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $1 - $0 >= 62 })
    }

    @Test func oneInstantIsNoTrouble() {
        var change = Sample.change
        change.to = change.from
        change.timeline = [change.timeline[0]]
        change.timeline[0].time = change.from
        change.timeline[0].until = change.from
        #expect(AuditReport(changes: [change]).rendered(as: .html).text.contains("svg"))
    }
}
