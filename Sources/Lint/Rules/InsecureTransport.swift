internal import Findings
internal import PolicyLanguage

extension Rule {
    static let insecureTransport = Rule(
        id: "insecure-transport",
        severity: .medium,
        summary: "an Allow demands that requests come without encryption",
        why: "`aws:SecureTransport` `false` is met by plain HTTP only: the condition is turned round.",
        fix: "Write `true`, or deny what comes without encryption.",
        source: AWSDocs.globalKeys,
        fires: [.allow(if: #""Bool": {"aws:SecureTransport": «"false"»}"#)],
        quiet: [
            .allow(if: #""Bool": {"aws:SecureTransport": "true"}"#), .deny(if: #""Bool": {"aws:SecureTransport": "false"}"#),
            // Every request meets it, encrypted or not.
            .allow(if: #""Bool": {"aws:SecureTransport": ["true", "false"]}"#),
        ],
        check: .statement(.granting) { statement, check in
            guard statement.effect == .allow else { return }
            for condition in statement.conditions
            where condition.key.name == "aws:securetransport" && condition.op.comparison == .bool {
                if condition.known.contains(where: { $0.text.lowercased() == "true" }) { continue }
                for value in condition.known where value.text.lowercased() == "false" {
                    check.report(value.value, "only requests without encryption are allowed", help: "write `true`")
                }
            }
        }
    )
}
