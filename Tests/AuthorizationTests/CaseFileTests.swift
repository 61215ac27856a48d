import Documents
import Testing

@testable import Authorization

/// Cases whose verdicts AWS's documentation states, as they are given to `ambit decide`.
@Suite struct CaseFileTests {
    @Test(arguments: [("crossing", 60), ("documented", 76)]) func everyVerdictIsAsDocumented(name: String, count: Int) throws {
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let outcome = CaseBatch { _, _ in }.run(try Files.read(folder + "/Fixtures/\(name).jsonl"), name: name)
        #expect(outcome.decided == count)
        #expect(outcome.faults.isEmpty)
        for mismatch in outcome.mismatches {
            Issue.record("\(mismatch.item.id): \(mismatch.decision.verdict), not \(String(describing: mismatch.item.expected))")
        }
    }
}
