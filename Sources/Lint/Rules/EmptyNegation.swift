internal import Findings
internal import PolicyLanguage

extension Rule {
    static let emptyNegation = Rule(
        id: "empty-negation",
        severity: .high,
        summary: "`NotAction`, `NotResource` or `NotPrincipal` lists everything",
        why: "Nothing is left: the statement neither allows nor denies anything.",
        fix: "Name what is exempt.",
        source: AWSDocs.notAction,
        fires: [
            .deny(#""NotAction": ["s3:GetObject", «"*"»], "Resource": "*""#), .deny(#""Action": "s3:*", "NotResource": «"*"»"#),
            .statement(.resource, #""Effect": "Deny", "NotPrincipal": {"AWS": «"*"»}, "Action": "s3:*", "Resource": "*""#),
        ],
        quiet: [.deny(#""NotAction": "s3:*", "Resource": "*""#)],
        check: .statement(.all) { statement, check in
            if let actions = statement.actions, actions.isNegated {
                for item in actions.items where item.match.isEverything {
                    check.report(item.value, "`NotAction` exempts everything: the statement does nothing")
                }
            }
            if let resources = statement.resources, resources.isNegated {
                for item in resources.items where item.arn.isEverything {
                    check.report(item.value, "`NotResource` exempts everything: the statement does nothing")
                }
            }
            if let principal = statement.principal, principal.isNegated {
                for entry in principal.entries where entry.isEveryone {
                    check.report(entry.value, "`NotPrincipal` exempts everyone: the statement does nothing")
                }
            }
        }
    )
}
