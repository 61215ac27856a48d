@testable import Audit

extension RuleExamples {
    static let trailTampering = RuleExamples(
        of: .trailTampering,
        fires: [
            IncidentFixture("The trail is stopped.") {
                $0.calls.append(.init("10:06:00", "cloudtrail", "StopLogging", #"{"name": "org"}"#))
            },
            IncidentFixture("Management events are left out of the trail.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "cloudtrail", "PutEventSelectors",
                        #"{"trailName": "org", "eventSelectors": [{"readWriteType": "All", "includeManagementEvents": false}]}"#))
            },
            IncidentFixture("The root user deletes the trail.") {
                $0.rootCalls = [.init("10:06:00", "cloudtrail", "DeleteTrail", #"{"name": "org"}"#)]
            },
        ],
        quiet: [
            IncidentFixture("It was tried, and denied.") {
                $0.calls.append(
                    .init("10:06:00", "cloudtrail", "StopLogging", #"{"name": "org"}"#, error: "AccessDeniedException"))
            },
            IncidentFixture("Data events are added to the trail.") {
                $0.calls.append(
                    .init(
                        "10:06:00", "cloudtrail", "PutEventSelectors",
                        #"{"trailName": "org", "eventSelectors": [{"readWriteType": "All", "includeManagementEvents": true}]}"#))
            },
            IncidentFixture("The log group of a function goes.") {
                $0.calls.append(.init("10:06:00", "logs", "DeleteLogGroup", #"{"logGroupName": "/aws/lambda/quote"}"#))
            },
        ]
    )
}
