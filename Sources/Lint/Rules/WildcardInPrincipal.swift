internal import Documents
internal import Findings

extension Rule {
    static let wildcardInPrincipal = Rule(
        id: "wildcard-in-principal",
        severity: .high,
        summary: "a principal has a wildcard inside its name",
        why: "AWS refuses it, or takes it literally: only `*` alone is a wildcard there.",
        fix: "Name the principals; or use `*` with a condition on `aws:PrincipalArn` and `aws:PrincipalOrgID`.",
        source: AWSDocs.principal,
        fires: [
            .bucket(#""Principal": {"AWS": «"arn:aws:iam::111122223333:role/app-*"»}"#),
            .bucket(#""Principal": {"Service": «"*"»}"#),
        ],
        quiet: [
            .bucket(#""Principal": {"AWS": "*"}, "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::1:role/app-*"}}"#)
        ],
        check: .statement(.withPrincipal) { statement, check in
            for entry in statement.principal?.entries ?? [] where !entry.text.isFree && entry.form == .pattern {
                check.report(
                    entry.value, "a wildcard inside the principal \(code(entry.text.text))",
                    help: entry.type == "AWS" ? "test `aws:PrincipalArn` in a condition" : "name each of them")
            }
        }
    )
}
