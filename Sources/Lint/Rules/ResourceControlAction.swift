internal import Catalogue
internal import Documents
internal import Findings

extension Rule {
    static let resourceControlAction = Rule(
        id: "rcp-action",
        severity: .high,
        confidence: .medium,
        summary: "a resource control policy has `*` alone as its action, or an action of a service that such policies do not bind",
        why: "AWS refuses the former; the latter has no effect.",
        fix: "Name actions of services that AWS lists for resource control policies.",
        source: AWSDocs.resourceControlPolicies,
        fires: [
            .resourceControl(#""Principal": "*", "Action": [«"*"», «"ec2:TerminateInstances"»], "Resource": "*""#)
        ],
        quiet: [.resourceControl(#""Principal": "*", "Action": ["s3:*", "sts:AssumeRole"], "Resource": "*""#)],
        check: .statement(.resourceControl) { statement, check in
            for action in statement.actions?.items ?? [] where !action.text.isFree && !statement.isFullAWSAccess {
                if action.match.isEverything {
                    check.report(
                        action.value, "`*` alone is not an action of a resource control policy", help: "name services, `s3:*`")
                } else if let service = action.match.service, action.match.isKnownService,
                    !ActionCatalogue.standard.resourceControlPoliciesBind(service: service)
                {
                    check.report(
                        action.value,
                        "resource control policies do not bind \(code(service)) (as of \(Facts.stamp.controlPoliciesDate))",
                        severity: .medium)
                }
            }
        }
    )
}
