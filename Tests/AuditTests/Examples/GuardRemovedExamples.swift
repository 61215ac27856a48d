@testable import Audit

extension RuleExamples {
    static let guardRemoved = RuleExamples(
        of: .guardRemoved,
        fires: [
            IncidentFixture("A user's second factor is deactivated.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "iam", "DeactivateMFADevice",
                        #"{"userName": "ana", "serialNumber": "arn:aws:iam::111122223333:mfa/ana"}"#))
            },
            IncidentFixture("The protection of a table is lifted.") {
                $0.calls.append(
                    .init("10:06:00", "dynamodb", "UpdateTable", #"{"tableName": "orders", "deletionProtectionEnabled": false}"#))
            },
        ],
        quiet: [
            IncidentFixture("A table gets another capacity.") {
                $0.calls.append(
                    .init("10:06:00", "dynamodb", "UpdateTable", #"{"tableName": "orders", "billingMode": "PAY_PER_REQUEST"}"#))
            },
            IncidentFixture("It was tried, and denied.") {
                $0.calls.append(
                    .init("10:06:00", "iam", "DeactivateMFADevice", #"{"userName": "ana"}"#, error: "AccessDenied"))
            },
        ]
    )
}
