@testable import Audit

extension RuleExamples {
    static let approvalAfterTheFact = RuleExamples(
        of: .approvalAfterTheFact,
        fires: [
            IncidentFixture("Approved forty minutes after the first change.") {
                $0.approvals = [.init(by: "ines", level: "senior", at: "10:45:00")]
            }
        ],
        quiet: [
            IncidentFixture.sound("Approved before."),
            IncidentFixture("A second approval may come later.") {
                $0.approvals.append(.init(by: "max", level: "senior", at: "11:00:00"))
            },
        ]
    )
}
