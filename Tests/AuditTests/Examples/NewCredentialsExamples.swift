@testable import Audit

extension RuleExamples {
    static let newCredentials = RuleExamples(
        of: .newCredentials,
        fires: [
            IncidentFixture("A key is made for a user.") {
                $0.calls.append(.init("10:06:00", "iam", "CreateAccessKey", #"{"userName": "ben"}"#))
            },
            IncidentFixture("The root user gets a key.") {
                $0.rootCalls = [.init("10:06:00", "iam", "CreateAccessKey", "null")]
            },
            IncidentFixture("A provider of identities is made.") {
                $0.calls.append(
                    .init("10:06:00", "iam", "CreateOpenIDConnectProvider", #"{"url": "https://idp.example"}"#))
            },
        ],
        quiet: [
            IncidentFixture("A user renews the own key.") {
                $0.credentials = .user
                $0.calls.append(.init("10:06:00", "iam", "CreateAccessKey", #"{"userName": "deploy"}"#))
            },
            IncidentFixture("It was tried, and denied.") {
                $0.calls.append(.init("10:06:00", "iam", "CreateAccessKey", #"{"userName": "ben"}"#, error: "AccessDenied"))
            },
        ]
    )
}
