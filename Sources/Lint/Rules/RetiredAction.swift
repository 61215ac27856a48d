internal import Documents
internal import Findings

extension Rule {
    static let retiredAction = Rule(
        id: "retired-action",
        severity: .medium,
        summary: "an action has been withdrawn by AWS",
        why: "It has no effect any more, neither in an Allow nor in a Deny: a guard that rests on it does not hold.",
        fix: "Use what took its place.",
        source: AWSDocs.serviceReference,
        fires: [
            .deny(
                #""Action": [«"aws-portal:ModifyBilling"», «"aws-mcp:CallReadWriteTool"», «"macie:DisableMacie"»], "Resource": "*""#
            )
        ],
        quiet: [.deny(#""Action": "billing:UpdateBillingPreferences", "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            for action in statement.actions?.items ?? [] {
                guard let service = action.match.service, let cure = retired[service] else { continue }
                check.report(action.value, "\(code(action.text.text)) has no effect any more", help: cure)
            }
        }
    )

    static func isRetired(_ match: ActionMatch) -> Bool { match.service.map { retired[$0] != nil } ?? false }

    /// Prefixes that AWS gave up, with what serves instead (aws-portal: July 2023; aws-mcp: 2026, docs/reference/harms.md;
    /// macie: Macie Classic, discontinued, as boto3's reference of that service says).
    private static let retired = [
        "macie": "use the actions of `macie2`",
        "aws-portal": "use the actions of `account`, `billing`, `payments`, `tax` and `invoicing`",
        "aws-mcp": "test `aws:ViaAWSMCPService` or `aws:CalledViaAWSMCP` in a condition",
    ]
}
