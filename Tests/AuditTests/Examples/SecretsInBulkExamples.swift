@testable import Audit

extension RuleExamples {
    static let secretsInBulk = RuleExamples(
        of: .secretsInBulk,
        fires: [
            IncidentFixture("Ten secrets are read in a row.") {
                $0.calls += (0..<10).map {
                    .init("10:06:0\($0)", "secretsmanager", "GetSecretValue", #"{"secretId": "secret-\#($0)"}"#)
                }
            },
            IncidentFixture("Secrets are fetched in batches.") {
                $0.calls += (0..<2).map {
                    .init(
                        "10:06:0\($0)", "secretsmanager", "BatchGetSecretValue", #"{"filters": [{"key": "all"}], "maxResults": 20}"#
                    )
                }
            },
        ],
        quiet: [
            IncidentFixture("One secret is read ten times.") {
                $0.calls += (0..<10).map { .init("10:06:0\($0)", "secretsmanager", "GetSecretValue", #"{"secretId": "own"}"#) }
            },
            IncidentFixture("Three secrets are read.") {
                $0.calls += (0..<3).map {
                    .init("10:06:0\($0)", "secretsmanager", "GetSecretValue", #"{"secretId": "secret-\#($0)"}"#)
                }
            },
        ]
    )
}
