internal import Findings
internal import PolicyLanguage

extension Rule {
    static let weakMFACondition = Rule(
        id: "weak-mfa-condition",
        severity: .medium,
        summary: "a condition on multi-factor authentication lets through who has not used it",
        why:
            "`aws:MultiFactorAuthPresent` is absent from requests with long-term keys, and present with `false` in many sessions. A "
            + "Deny on `Bool` `false` misses the former, one on `Null` the latter; an Allow on `false`, on presence, on absence or with "
            + "`IfExists` admits who has not used it.",
        fix: "Deny with `BoolIfExists` `false`, or allow with `Bool` `true`.",
        source: AWSDocs.mfa,
        fires: [
            .deny(if: #""Bool": {"aws:MultiFactorAuthPresent": «"false"»}"#),
            .deny(if: #""Null": {"aws:MultiFactorAuthPresent": «"true"»}"#),
            .allow(if: #""Bool": {"aws:MultiFactorAuthPresent": «false»}"#),
            .allow(if: #""BoolIfExists": {"aws:MultiFactorAuthPresent": «"true"»}"#),
            .allow(if: #""Null": {"aws:MultiFactorAuthPresent": «"false"»}"#),
            .allow(if: #""Null": {"aws:MultiFactorAuthPresent": «"true"»}"#),
        ],
        quiet: [
            .deny(if: #""BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}"#),
            .allow(if: #""Bool": {"aws:MultiFactorAuthPresent": "true"}"#),
            .deny(if: #""Null": {"aws:MultiFactorAuthAge": "true"}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.key.name == "aws:multifactorauthpresent" {
                for value in condition.known {
                    let isTrue = value.text.lowercased() == "true"
                    if let fault = fault(of: condition.op, isTrue, statement.effect) {
                        let help =
                            statement.effect == .deny
                            ? "write `\"BoolIfExists\": {\"aws:MultiFactorAuthPresent\": \"false\"}`"
                            : "write `\"Bool\": {\"aws:MultiFactorAuthPresent\": \"true\"}`"
                        check.report(value.value, fault, help: help)
                    }
                }
            }
        }
    )

    private static func fault(of op: OperatorText, _ isTrue: Bool, _ effect: Effect?) -> String? {
        switch (effect, op.comparison) {
        case (.deny, .null): isTrue ? "sessions that have not used MFA carry the key with `false`, and are not denied" : nil
        case (.deny, .bool) where !op.holdsWhenAbsent:
            isTrue ? nil : "long-term keys do not carry the key, and are not denied"
        case (.allow, .null):
            isTrue
                ? "long-term keys do not carry the key, and only they are allowed"
                : "sessions that have not used MFA carry the key with `false`, and are allowed"
        case (.allow, .bool):
            if isTrue {
                op.holdsWhenAbsent ? "long-term keys do not carry the key, and are allowed" : nil
            } else {
                "sessions without MFA are allowed"
            }
        default: nil
        }
    }
}
