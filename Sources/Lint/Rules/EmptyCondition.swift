internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let emptyCondition = Rule(
        id: "empty-condition",
        severity: .medium,
        summary: "a condition has no key, or no value",
        why: "An empty block is not a condition at all. An empty list of values is never met: under a negated operator or "
            + "`ForAllValues` it holds for requests without the key, else never.",
        fix: "Write the condition that was meant, or remove it.",
        source: AWSDocs.condition,
        fires: [
            .allow(#""Action": "s3:GetObject", "Resource": "*", "Condition": «{}»"#),
            .allow(if: #""StringEquals": «{}»"#),
            .allow(if: #""StringEquals": {"aws:PrincipalOrgID": «[]»}"#),
            .allow(if: #""ForAllValues:StringEquals": {"aws:TagKeys": «[]»}"#),
        ],
        quiet: [.allow(if: #""StringEquals": {"aws:PrincipalOrgID": "o-abcdefghij"}"#)],
        check: .statement(.all) { statement, check in
            guard let block = statement["Condition"], block.kind == .object else { return }
            if block.members.isEmpty {
                check.report(block, "an empty condition restricts nothing", help: "remove it, or fill it", fix: .removeMember)
            }
            for member in block.members where member.value.kind == .object && member.value.members.isEmpty {
                check.report(
                    member.value, "\(code(member.name)) without a key restricts nothing", help: "remove it, or fill it",
                    fix: .removeMember)
            }
            for condition in statement.conditions where condition.list.kind == .array && condition.list.elements.isEmpty {
                let met = condition.op.holdsWhenAbsent ? "is met where the key is absent" : "is never met"
                check.report(condition.list, "an empty list of values for \(code(condition.key.text)) \(met)")
            }
        }
    )
}
