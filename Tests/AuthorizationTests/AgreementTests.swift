import Documents
import Testing

@testable import Authorization

/// The engine against the naive evaluator: 50 seeds × 2,000 cases a run.
@Suite struct AgreementTests {
    @Test(arguments: UInt64(1)...50)
    func theEngineAgreesWithTheNaiveEvaluator(seed: UInt64) throws {
        var generator = CaseGenerator(seed: seed)
        var verdicts: [String: Int] = [:]
        for _ in 0..<40 {
            let policies = generator.policies()
            let document = try JSONDocument.parse(
                "{\"id\":\"p\",\"request\":\(generator.request().json),\"policies\":\(policies.json)}", name: "seed-\(seed)")
            let authorizer = Authorizer(try #require(try Case(document.root).policies))
            for _ in 0..<50 {
                let request = generator.request()
                let expected = NaiveEvaluator(request: request, policies: policies).verdict
                let line = "{\"id\":\"r\",\"request\":\(request.json)}"
                let item = try Case(JSONDocument.parse(line, name: "request").root)
                let verdict = authorizer.verdict(item.request)
                verdicts[expected, default: 0] += 1
                #expect(verdict.rawValue == expected, "\(request.json) \(policies.json)")
                if verdict.rawValue != expected { return }
            }
        }
        #expect(verdicts.count == 3, "every verdict occurs: \(verdicts)")
    }
}
