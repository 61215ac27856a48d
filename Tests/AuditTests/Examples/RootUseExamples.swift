@testable import Audit

extension RuleExamples {
    static let rootUse = RuleExamples(
        of: .rootUse,
        fires: [
            IncidentFixture("The root user lists buckets.") { $0.rootCalls = [.init("10:06:00", "s3", "ListBuckets", "null")] },
            IncidentFixture("The root user signs in.") { $0.logins = [.init(time: "10:06:00", user: "root", mfa: true)] },
        ],
        quiet: [IncidentFixture.sound("Nobody uses the root user.")]
    )
}
