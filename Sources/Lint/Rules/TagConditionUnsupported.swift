internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let tagConditionUnsupported = Rule(
        id: "tag-condition-unsupported",
        severity: .medium,
        confidence: .medium,
        summary: "a condition tests tags where the service does not take part in it",
        why: "The key is absent from such requests: a Deny on a tag never applies to them, an Allow gives nothing.",
        fix: "Put these actions into a statement of their own, with a condition that their service knows.",
        source: AWSDocs.checks,
        fires: [
            .deny(
                #""Action": ["ec2:TerminateInstances", "route53:ChangeResourceRecordSets"], "Resource": "*", "#
                    + #""Condition": {"StringEquals": {«"aws:ResourceTag/env"»: "prod"}}"#),
            .deny(#""NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {«"aws:ResourceTag/env"»: "prod"}}"#),
        ],
        quiet: [
            .allow(#""NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalTag/team": "a"}}"#),
            .deny(#""Action": "ec2:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/env": "prod"}}"#),
            .allow(#""Action": "ec2:RunInstances", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestTag/env": "dev"}}"#),
        ],
        check: .statement(.withResource) { statement, check in
            guard let actions = statement.actions else { return }
            let items = actions.items.filter { !$0.match.ranges.isEmpty && !$0.match.isEverything }
            for condition in statement.conditions {
                guard let canonical = canonicalKeys.first(where: { condition.key.name.hasPrefix($0.0) })?.1 else { continue }
                if actions.isNegated {
                    check.report(
                        condition.keyValue,
                        "`NotAction` covers services whose requests do not carry \(code(condition.key.text))", severity: .low)
                    continue
                }
                let without = items.filter { !$0.match.has(key: canonical, check.lookup) }
                guard !without.isEmpty else { continue }
                let names = without.prefix(3).map { code($0.text.text) }.joined(separator: ", ")
                let rest = without.count > 3 ? " and \(without.count - 3) more" : ""
                let absent = condition.op.holdsWhenAbsent || statement.demands(condition.key, present: false)
                let effect = absent ? "the condition always holds there" : "the condition never holds there"
                check.report(
                    condition.keyValue, "requests for \(names)\(rest) do not carry \(code(condition.key.text)): \(effect)",
                    severity: statement.effect == .deny ? .medium : .low,
                    related: without.prefix(3).map { ("an action without the key", $0.value) })
            }
        }
    )

    private static let canonicalKeys = [
        ("aws:resourcetag/", "aws:resourcetag/${tagkey}"), ("aws:requesttag/", "aws:requesttag/${tagkey}"),
        ("aws:tagkeys", "aws:tagkeys"),
    ]
}
