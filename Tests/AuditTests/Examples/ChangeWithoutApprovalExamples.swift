@testable import Audit

extension RuleExamples {
    static let changeWithoutApproval = RuleExamples(
        of: .changeWithoutApproval,
        fires: [
            IncidentFixture("Nobody approved.") { $0.approvals = [] },
            IncidentFixture("An engineer of the same level approved, where a senior one is required.") {
                $0.approvals = [.init(by: "ben", level: "mid", at: "09:30:00")]
            },
            IncidentFixture("The actor approved it herself.") {
                $0.approvals = [.init(by: "ana", level: "senior", at: "09:30:00")]
            },
        ],
        quiet: [
            IncidentFixture.sound("A senior engineer approved."),
            IncidentFixture("In staging none is required.") {
                $0.environment = "staging"
                $0.approvals = []
            },
        ]
    )
}
