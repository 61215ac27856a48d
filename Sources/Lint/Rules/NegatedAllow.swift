internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let negatedAllow = Rule(
        id: "negated-allow",
        severity: .medium,
        summary: "an Allow restricts by a negated operator on a key that many requests lack",
        why: "A negated operator holds for requests without the key: they are allowed as well.",
        fix: "Say who is allowed, with a positive operator; or demand the key beside it with `Null` and `false`.",
        source: AWSDocs.operators,
        fires: [
            .allow(if: #"«"NotIpAddress"»: {"aws:SourceIp": "203.0.113.0/24"}"#),
            .allow(if: #"«"StringNotEquals"»: {"aws:ResourceTag/env": "prod"}"#),
        ],
        quiet: [
            .deny(if: #""NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}"#),
            .allow(if: #""StringNotEquals": {"aws:RequestedRegion": "us-east-1"}"#),
            .allow(if: #""StringNotEquals": {"aws:ResourceTag/env": "prod"}, "Null": {"aws:ResourceTag/env": "false"}"#),
        ],
        check: .statement(.granting) { statement, check in
            guard statement.effect == .allow else { return }
            for condition in statement.conditions where condition.op.isNegated && condition.op.quantifier != .forAnyValue {
                guard
                    ![.always, .nearlyAlways].contains(
                        condition.key.global?.presence(for: CallerKind.signed.subtracting([.service]))),
                    condition.key.canonical != nil, !statement.demands(condition.key, present: true)
                else { continue }
                check.report(
                    condition.operatorKey, "\(code(condition.op.text)) also allows requests without \(code(condition.key.text))",
                    severity: guards.contains(condition.key.name) ? .medium : .low, related: [("the key", condition.keyValue)])
            }
        }
    )
}
