import Activity
import Documents
import Testing

@testable import Audit
@testable import Changes

@Suite struct RuleExampleTests {
    /// One example of one rule.
    struct Case: CustomTestStringConvertible {
        let rule: AuditRule
        let scene: IncidentFixture
        var testDescription: String { "\(rule.id): \(scene.about)" }
    }

    static let firing = RuleExamples.all.flatMap { of in of.fires.map { Case(rule: of.rule, scene: $0) } }
    static let quiet = RuleExamples.all.flatMap { of in of.quiet.map { Case(rule: of.rule, scene: $0) } }

    @Test(arguments: firing) func fires(example: Case) throws {
        let report = try example.scene.audit()
        let found = report.findings.filter { $0.rule == example.rule.id }
        #expect(!found.isEmpty)
        for finding in found {
            #expect(!finding.message.isEmpty && !finding.message.hasSuffix("."))
            #expect(!finding.subject.isEmpty)
            #expect(finding.location != nil)
        }
        // A marked value tells the statement that is meant.
        let places = example.scene.markedStatements
        if !places.isEmpty {
            #expect(found.flatMap(\.statements).contains { reference in places.contains(reference.index) })
        }
    }

    @Test(arguments: quiet) func staysQuiet(example: Case) throws {
        let report = try example.scene.audit()
        #expect(report.findings.filter { $0.rule == example.rule.id } == [])
        let outcome = report.rules.first { $0.id == example.rule.id }
        #expect(outcome?.result == .quiet)
    }

    /// The scene that all examples start from is one in which nothing is wrong, and everything is known.
    @Test func soundSceneIsSound() throws {
        let report = try IncidentFixture.sound("Nothing is wrong.").audit()
        #expect(report.findings == [])
        #expect(report.rules.allSatisfy { $0.result == .quiet })
        #expect(report.gaps == [])
        #expect(report.assumptions.map(\.reason) == IncidentFixture.absentKinds)
        #expect(report.changes.count == 1)
        #expect(report.changes[0].sessions.count == 1)
        #expect(report.changes[0].sessions[0].agent?.proven == 1)
        #expect(report.changes[0].sessions[0].agent?.approvals == ApprovalEvidence(explicit: 1))
        #expect(report.changes[0].sessions[0].person == Person(name: "ana", evidence: .sourceIdentity))
        #expect(report.changes[0].sessions[0].agreement == .known(Agreement(allowed: 1)))
    }
}

extension IncidentFixture {
    /// What a scene does not have: an organisation and resource policies.
    static let absentKinds = [
        "no organisation was given: service and resource control policies are not counted",
        "no resource policy was given: what policies of buckets, keys and queues grant or deny is not counted",
    ]

    /// Numbers of the statements in which a value is marked.
    var markedStatements: [Int] { allows.indices.filter { allows[$0].contains("«") } }
}
