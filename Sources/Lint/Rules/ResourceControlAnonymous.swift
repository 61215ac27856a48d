internal import Findings
internal import PolicyLanguage

extension Rule {
    static let resourceControlAnonymous = Rule(
        id: "rcp-spares-anonymous",
        severity: .medium,
        summary: "a resource control policy spares anonymous callers together with AWS services",
        why:
            "`aws:PrincipalIsAWSService` is absent from requests that nobody signed: `Bool` does not hold, and they are not denied.",
        fix: "Write `BoolIfExists`, which holds for requests without the key.",
        source: AWSDocs.resourceControlPolicies,
        fires: [
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}, "#
                    + #"«"Bool"»: {"aws:PrincipalIsAWSService": "false"}}"#)
        ],
        quiet: [
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-abcdefghij"}, "#
                    + #""BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}"#),
            .resourceControl(
                #""Principal": "*", "Action": "s3:*", "Resource": "*", "#
                    + #""Condition": {"Null": {"aws:SourceAccount": "false"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}"#),
        ],
        check: .statement(.resourceControl) { statement, check in
            guard statement.effect == .deny, statement.coversEveryone else { return }
            for condition in statement.conditions where condition.asksForService("false") && !condition.op.holdsWhenAbsent {
                check.report(
                    condition.operatorKey, "requests that nobody signed do not carry the key, and are not denied",
                    help: "write `BoolIfExists`", related: [("the key", condition.keyValue)])
            }
        }
    )
}
