@testable import Audit

extension RuleExamples {
    static let environmentMismatch = RuleExamples(
        of: .environmentMismatch,
        fires: [
            IncidentFixture("A stack of staging is meant, and the profile is of production.") {
                $0.prompt = "Remove the old stack in staging."
                $0.tools = [.init("10:20:00", "aws cloudformation delete-stack --stack-name shop --profile prod-admin", "accept")]
            }
        ],
        quiet: [
            IncidentFixture("Production is meant, and production it is.") {
                $0.prompt = "Remove the old stack in production."
                $0.tools = [.init("10:20:00", "aws cloudformation delete-stack --stack-name shop --profile prod-admin", "accept")]
            }
        ]
    )
}
