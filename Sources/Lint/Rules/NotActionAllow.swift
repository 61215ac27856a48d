internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let notActionAllow = Rule(
        id: "not-action-allow",
        severity: .medium,
        summary: "an Allow names what it does not give",
        why: "It gives every other action of every service, those that do not exist yet included.",
        fix: "List in `Action` what is allowed; to take something away, add a Deny.",
        source: AWSDocs.notAction,
        fires: [
            .allow(#"«"NotAction"»: "iam:*", "Resource": "*""#),
            .allow(#"«"NotAction"»: "iam:*", "NotResource": "arn:aws:s3:::b/*""#),
            .statement(
                .resource,
                #""Effect": "Allow", "Principal": {"AWS": "111122223333"}, «"NotAction"»: "s3:DeleteObject", "Resource": "arn:aws:s3:::b/*""#
            ),
        ],
        quiet: [
            .deny(#""NotAction": "iam:*", "Resource": "*""#),
            .statement(.boundary, #""Effect": "Allow", "NotAction": "iam:*", "Resource": "*""#),
        ],
        check: .document([.identity, .resource]) { _, check in
            for grant in check.grants.all {
                guard let actions = grant.statement.actions, actions.isNegated else { continue }
                let also = grant.statement.resources?.isNegated == true ? ", on every resource but some" : ""
                check.report(
                    actions.key, "\(Phrase.count(grant.actions.count, "action")) and all future ones are allowed\(also)",
                    severity: grant.isUnconditional && !grant.unbounded.isEmpty ? .medium : .low, in: grant.statement)
            }
        }
    )
}
