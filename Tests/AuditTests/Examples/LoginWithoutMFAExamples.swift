@testable import Audit

extension RuleExamples {
    static let loginWithoutMFA = RuleExamples(
        of: .loginWithoutMFA,
        fires: [
            IncidentFixture("A user signs in without a second factor.") {
                $0.logins = [.init(time: "09:00:00", user: "ben", mfa: false)]
            },
            IncidentFixture("The root user does.") { $0.logins = [.init(time: "09:00:00", user: "root", mfa: false)] },
        ],
        quiet: [
            IncidentFixture("A user signs in with one.") { $0.logins = [.init(time: "09:00:00", user: "ben", mfa: true)] }
        ]
    )
}
