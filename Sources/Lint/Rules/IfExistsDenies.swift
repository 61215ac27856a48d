internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let ifExistsDenies = Rule(
        id: "if-exists-denies",
        severity: .low,
        summary: "a Deny with `IfExists` also hits requests that lack the key",
        why:
            "Only requests that carry the key with another value escape it: calls that AWS services make, or that come another way, are "
            + "denied as well.",
        fix: "Remove `IfExists` where only the listed values are to be denied.",
        source: AWSDocs.operators,
        fires: [.deny(if: #"«"StringEqualsIfExists"»: {"aws:SourceVpc": "vpc-12345678"}"#)],
        quiet: [
            .deny(if: #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#),
            .deny(if: #""StringEquals": {"aws:SourceVpc": "vpc-12345678"}"#),
        ],
        check: .statement(.all) { statement, check in
            guard statement.effect == .deny else { return }
            for condition in statement.conditions where condition.op.ifExists && !condition.op.isNegated {
                // Truth values are written so on purpose: what does not say that it is safe is denied.
                guard let comparison = condition.op.comparison, comparison != .bool, comparison != .null,
                    condition.key.global?.presence != .always
                else { continue }
                check.report(
                    condition.operatorKey, "requests without \(code(condition.key.text)) are denied too",
                    related: [("the key", condition.keyValue)])
            }
        }
    )
}
