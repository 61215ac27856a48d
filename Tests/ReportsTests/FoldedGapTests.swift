import Documents
import Testing

@testable import Reports

/// Gaps that say the same of many places are told together.
@Suite struct FoldedGapTests {
    private func gap(_ file: String, _ reason: String, _ kind: Gap.Kind = .input) -> Gap {
        Gap(kind, reason, at: Location(file: file, start: Position(line: 1, column: 1)))
    }

    @Test func manyPlacesWithOneReasonAreOneFoldInTheOrderOfTheFirst() {
        let unknown = (1...5).map { gap("\($0).json", "not recognised: its members are `A\($0)`") }
        let other = gap("x.json", "the text ends too early")
        let folds = FoldedGaps([unknown[0], other] + unknown.dropFirst()).folds
        #expect(folds.map(\.reason) == ["not recognised", "the text ends too early"])
        #expect(folds.map(\.gaps.count) == [5, 1])
        #expect(
            folds[0].examples == (1...3).map { "\($0).json:1:1: its members are `A\($0)`" })
    }

    @Test func aFewAreNotFolded() {
        let gaps = (1...3).map { gap("\($0).json", "not recognised: its members are `A\($0)`") }
        let folds = FoldedGaps(gaps).folds
        #expect(folds.map(\.reason) == gaps.map(\.reason))
        #expect(folds.allSatisfy { !$0.isFolded })
    }

    @Test func kindsAndWholeReasonsTellGapsApart() {
        let gaps = (1...4).flatMap { number in
            [gap("\(number)", "not a record"), gap("\(number)", "not a record", .evidence), Gap(.evidence, "no log: \(number)")]
        }
        let folds = FoldedGaps(gaps).folds
        #expect(folds.filter(\.isFolded).map(\.gaps.count) == [4, 4])
        #expect(folds.count == 6)
        #expect(folds.flatMap(\.gaps).count == gaps.count)
    }

    @Test func theTextCountsWhatItDoesNotList() {
        var canvas = TextCanvas(ReportStyle(width: 100))
        canvas.gaps((1...40).map { gap("\($0).json", "not recognised: its members are `A\($0)`") })
        let text = canvas.text
        #expect(text.contains("not recognised (40 places)"))
        #expect(text.contains("3.json:1:1: its members are `A3`"))
        #expect(!text.contains("4.json:1:1"))
        #expect(text.contains("and 37 more"))
    }
}
