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
            },
            IncidentFixture("The bucket's denial was taken off half an hour before.") {
                $0.allows.append(#"{"Effect": "Allow", "Action": "s3:PutBucketTagging", "Resource": "*"}"#)
                $0.earlier = $0.allows
                $0.sessionPolicy = nil
                $0.writes = [
                    IncidentFixture.bucketPolicy("09:00:00", "Deny", "*"),
                    .init("09:30:00", "s3", "DeleteBucketPolicy", #"{"bucketName": "shop"}"#),
                ]
                $0.calls.append(.init("10:06:00", "s3", "PutBucketTagging", #"{"bucketName": "shop", "Tagging": {"TagSet": ""}}"#))
            },
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
