internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let forAllValuesAbsent = Rule(
        id: "for-all-values-absent",
        severity: .medium,
        summary: "an Allow rests on `ForAllValues`, which holds for requests without the key",
        why: "Whoever sends no value at all meets the condition.",
        fix: "Demand the key beside it: `\"Null\": {\"the key\": \"false\"}`; or use `ForAnyValue`.",
        source: AWSDocs.setOperators,
        fires: [.allow(if: #"«"ForAllValues:StringLike"»: {"aws:PrincipalOrgPaths": "o-a/r-b/*"}"#)],
        quiet: [
            .allow(
                if:
                    #""ForAllValues:StringLike": {"aws:PrincipalOrgPaths": "o-a/r-b/*"}, "Null": {"aws:PrincipalOrgPaths": "false"}"#
            ),
            .deny(if: #""ForAllValues:StringLike": {"aws:PrincipalOrgPaths": "o-a/r-b/*"}"#),
        ],
        check: .statement(.granting) { statement, check in
            guard statement.effect == .allow else { return }
            for condition in statement.conditions
            where condition.op.quantifier == .forAllValues && condition.key.isMultivalued == true
                && condition.op.comparison != .null
            {
                if statement.demands(condition.key, present: true) { continue }
                // Where a request may lack values in the ordinary course (no tags are set, no attribute is named) it is often meant.
                let isUsual = condition.key.global == nil || condition.key.name == "aws:tagkeys"
                check.report(
                    condition.operatorKey, "`ForAllValues` holds for requests without \(code(condition.key.text))",
                    help:
                        "add `\"Null\": {\"\(condition.key.text.filter { $0 != "`" })\": \"false\"}` if such requests are not meant",
                    severity: isUsual ? .low : .medium, related: [("the key", condition.keyValue)])
            }
        }
    )
}
