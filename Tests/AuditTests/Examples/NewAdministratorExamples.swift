@testable import Audit

extension RuleExamples {
    static let newAdministrator = RuleExamples(
        of: .newAdministrator,
        fires: [
            IncidentFixture("A role gets AdministratorAccess.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "iam", "AttachRolePolicy",
                        #"{"roleName": "x", "policyArn": "arn:aws:iam::aws:policy/AdministratorAccess"}"#))
            },
            IncidentFixture("A user gets an inline policy that allows everything.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "iam", "PutUserPolicy",
                        #"{"userName": "x", "policyName": "p", "policyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}"}"#
                    ))
            },
        ],
        quiet: [
            IncidentFixture("A role gets ReadOnlyAccess.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "iam", "AttachRolePolicy",
                        #"{"roleName": "x", "policyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}"#))
            },
            IncidentFixture("A user may read one bucket.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "iam", "PutUserPolicy",
                        #"{"userName": "x", "policyName": "p", "policyDocument": "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::b/*\"}]}"}"#
                    ))
            },
        ]
    )
}
