@testable import Audit

extension RuleExamples {
    static let evidenceRemoval = RuleExamples(
        of: .evidenceRemoval,
        fires: [
            IncidentFixture("The role may stop the trail.") {
                $0.allows.append(#"{"Effect": "Allow", "Action": "cloudtrail:StopLogging", "Resource": "*"}"#)
            }
        ],
        quiet: [IncidentFixture.sound("The role may not touch the trail.")]
    )
}
