internal import Findings
import Documents
import PolicyLanguage

extension AuditRule {
    static let trailTampering = AuditRule(
        id: "trail-tampering",
        severity: .critical,
        confidence: .high,
        summary: "Somebody stopped, deleted or narrowed what records and watches the account",
        why:
            "What was done from then on is not on record, or nobody was told of it. Whoever hides what follows does this first; the "
            + "absence of later events proves nothing.",
        fix:
            "Turn it on again, look for what happened since in the 90 days of CloudTrail's event history and in other logs, and deny these "
            + "calls by a service control policy.",
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
        ],
        check: .log { input, run in
            for group in ActGroup.byCaller(input.acts.filter(EvidenceTampering.isOne), in: input) {
                let isTrail = group.acts.contains { $0.action.service == "cloudtrail" || $0.action.name == "DeleteFlowLogs" }
                run.report(
                    "\(group.who) took away what records and watches: \(group.deeds)", subject: group.arn,
                    severity: isTrail ? nil : .high, events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
