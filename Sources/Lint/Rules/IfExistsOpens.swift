internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let ifExistsOpens = Rule(
        id: "if-exists-opens",
        severity: .medium,
        summary: "an Allow restricts with `IfExists` on a key that many requests lack",
        why: "A request without the key meets the condition, so the restriction binds only callers who happen to carry it.",
        fix: "Remove `IfExists`; where two ways in are meant, write two statements.",
        source: AWSDocs.operators,
        fires: [.allow(if: #"«"StringEqualsIfExists"»: {"aws:SourceVpce": "vpce-12345678"}"#)],
        quiet: [
            .allow(if: #""StringEquals": {"aws:SourceVpce": "vpce-12345678"}"#),
            .allow(if: #""StringEqualsIfExists": {"aws:SourceVpce": "vpce-12345678"}, "Null": {"aws:SourceVpce": "false"}"#),
            .deny(if: #""StringNotEqualsIfExists": {"aws:SourceVpce": "vpce-12345678"}"#),
        ],
        check: .statement(.granting) { statement, check in
            guard statement.effect == .allow else { return }
            for condition in statement.conditions where condition.op.ifExists && !condition.op.isNegated {
                guard let global = condition.key.global, guards.contains(condition.key.name), global.presence != .always,
                    !statement.demands(condition.key, present: true)
                else { continue }
                check.report(
                    condition.operatorKey, "a request without \(code(condition.key.text)) meets \(code(condition.op.text))",
                    help: "write `\(condition.op.canonical?.dropLast(8) ?? "the operator")`",
                    related: [("the key", condition.keyValue)])
            }
        }
    )

    /// Keys by which access is kept to one's own people or networks.
    static let guards: Set = [
        "aws:principalorgid", "aws:principalorgpaths", "aws:principalarn", "aws:principalaccount", "aws:sourceip",
        "aws:vpcsourceip", "aws:sourcevpc",
        "aws:sourcevpce", "aws:sourcevpcarn", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths", "aws:sourcearn",
        "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths", "aws:resourceorgid", "aws:resourceorgpaths",
        "aws:sourceidentity", "aws:calledvia", "aws:calledviafirst", "aws:calledvialast",
    ]
}
