internal import Findings
import Documents

extension AuditRule {
    static let guardRemoved = AuditRule(
        id: "guard-removed",
        severity: .high,
        confidence: .high,
        summary: "Somebody took away a guard: a second factor, a boundary, a control policy, a protection against deletion",
        why: "What the guard held back can be done from then on, by whoever holds the permissions.",
        fix: "Put it back, and allow its removal only to a role that is assumed for that alone.",
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
        ],
        check: .log { input, run in
            for group in ActGroup.byCaller(input.acts.filter { GuardRemoval.isOne($0) && $0.service == nil }, in: input) {
                run.report(
                    "\(group.who) took guards away: \(group.deeds)", subject: group.arn, events: group.references,
                    counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
