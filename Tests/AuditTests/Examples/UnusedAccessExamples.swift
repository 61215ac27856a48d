@testable import Audit

extension RuleExamples {
    static let unusedAccess = RuleExamples(
        of: .unusedAccess,
        fires: [
            IncidentFixture("The role may write to queues, and never did.") {
                $0.allows.append(#"{"Sid": "Queues", "Effect": "Allow", "Action": «"sqs:SendMessage"», "Resource": "*"}"#)
            }
        ],
        quiet: [IncidentFixture.sound("Every service that the role allows was used.")]
    )
}
