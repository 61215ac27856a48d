@testable import Audit

extension RuleExamples {
    static let guardrailRemoved = RuleExamples(
        of: .guardrailRemoved,
        fires: [
            IncidentFixture("The boundary was taken off half an hour before.") {
                $0.earlier = $0.allows
                $0.earlierBoundary = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
                $0.boundary = nil
                $0.writes = [.init("09:30:00", "iam", "DeleteRolePermissionsBoundary", #"{"roleName": "deploy"}"#)]
            }
        ],
        quiet: [
            IncidentFixture("The boundary that was taken off had allowed the call.") {
                $0.earlier = $0.allows
                $0.earlierBoundary = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
                $0.boundary = nil
                $0.writes = [.init("09:30:00", "iam", "DeleteRolePermissionsBoundary", #"{"roleName": "deploy"}"#)]
            }
        ]
    )
}
