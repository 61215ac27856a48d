internal import Documents
internal import Findings

extension Rule {
    static let unknownPrincipalType = Rule(
        id: "unknown-principal-type",
        severity: .high,
        summary: "a principal is of a type that IAM does not know",
        why: "AWS refuses the document. The case is exact.",
        fix: "Use `AWS`, `Service`, `Federated` or `CanonicalUser`.",
        source: AWSDocs.principal,
        fires: [.bucket(#""Principal": {«"aws"»: "111122223333"}"#)],
        quiet: [.bucket(#""Principal": {"AWS": "111122223333"}"#)],
        check: .statement(.withPrincipal) { statement, check in
            guard let principal = statement.principal else { return }
            let known = ["AWS", "Service", "Federated", "CanonicalUser"]
            for member in principal.value.members where !known.contains(member.name) {
                check.report(
                    member.key, "no type of principal is called \(code(member.name))",
                    help:
                        "write \(SpellingSuggestion.name(to: member.name, in: known).map { "`\($0)`" } ?? "one of `AWS`, `Service`, `Federated`")"
                )
            }
        }
    )
}
