internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let wildcardIsPresence = Rule(
        id: "wildcard-is-presence",
        severity: .low,
        summary: "a condition compares a key with `*` alone",
        why: "It tests no value: it asks only whether the key is there, or not even that.",
        fix: "Write `Null` where presence is meant, or the values that are.",
        source: AWSDocs.checks,
        fires: [
            .allow(if: #""StringLike": {"aws:PrincipalTag/team": «"*"»}"#),
            .allow(if: #""StringLikeIfExists": {"aws:PrincipalTag/team": «"*"»}"#),
            .allow(if: #""ArnLike": {"aws:PrincipalArn": «"*"»}"#),
            .deny(if: #""ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/a", «"*"»]}"#),
        ],
        quiet: [.allow(if: #""Null": {"aws:PrincipalTag/team": "false"}, "StringLike": {"aws:PrincipalTag/team": "a*"}"#)],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.key.global?.isSensitive != true {
                guard let value = condition.known.first(where: condition.isAnything) else { continue }
                let op = condition.op
                let name = code(condition.key.text)
                let always = op.holdsWhenAbsent != op.isNegated || condition.key.global?.presence == .always && !op.isNegated
                if op.isNegated, !op.ifExists || op.quantifier == .one {
                    // A Deny that spares whoever has the key spares nearly everyone, which hardly anyone means.
                    check.report(
                        value.value, "the condition holds only for requests without \(name)", help: "write `Null` with `true`",
                        severity: statement.effect == .deny ? .medium : .low)
                } else if always {
                    check.report(
                        value.value, "the condition holds for every request",
                        help: "remove it", severity: statement.effect == .allow && check.isGranting ? .medium : .low)
                } else {
                    check.report(value.value, "the condition asks only whether \(name) is there", help: "write `Null` with `false`")
                }
            }
        }
    )
}
