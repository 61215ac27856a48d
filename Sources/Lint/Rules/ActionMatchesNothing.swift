internal import Catalogue
internal import Documents
internal import Findings

extension Rule {
    static let actionMatchesNothing = Rule(
        id: "action-matches-nothing",
        severity: .medium,
        summary: "a pattern for actions matches none",
        why: "An Allow gives less than was meant, a Deny protects nothing.",
        fix: "Fix the pattern, or remove it.",
        source: AWSDocs.action,
        fires: [.allow(#""Action": [«"s3:Gett*"», "s3:Get*"], "Resource": "*""#)],
        quiet: [.allow(#""Action": ["s3:*Object", "sqs:Send*"], "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            for action in statement.actions?.items ?? [] where action.match.isWellFormed && !action.text.isFree {
                let match = action.match
                guard match.hasWildcard, match.ranges.isEmpty, match.isKnownService || match.serviceHasWildcard, !isRetired(match)
                else { continue }
                check.report(action.value, "no action matches \(code(match.text))")
            }
        }
    )
}
