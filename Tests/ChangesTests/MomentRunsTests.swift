import Testing

@testable import Changes

/// Runs of equal moments, of which most are short.
struct MomentRunsTests {
    @Test func eachRunIsWhatItWas() {
        var runs = MomentRuns()
        for _ in 0..<4 { runs.append() }
        runs.extend(1, by: 2, to: 40)
        runs.extend(1, by: 1, to: 90)
        // Longer than two bytes tell, first in seconds and then in number.
        runs.extend(2, by: 1, to: 70_000)
        runs.extend(2, by: 65_540, to: 70_001)
        runs.extend(3, by: 65_534, to: 65_535)
        #expect(runs.count == 4)
        #expect(runs[0] == (1, 0) && runs[1] == (4, 90) && runs[2] == (65_542, 70_001) && runs[3] == (65_535, 65_535))
    }

    /// A timeline keeps 4 bytes of most moments.
    @Test func whatIsKeptOfARunIsSmall() {
        var runs = MomentRuns()
        for run in 0..<10_000 {
            runs.append()
            if run.isMultiple(of: 3) { runs.extend(run, by: 7, to: 600) }
        }
        #expect(runs.bytes == 40_000)
    }
}
