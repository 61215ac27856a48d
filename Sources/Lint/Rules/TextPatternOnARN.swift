internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let textPatternOnARN = Rule(
        id: "text-pattern-on-arn",
        severity: .medium,
        summary: "`StringLike` compares an ARN, and a wildcard may cross its fields",
        why:
            "Under `StringLike` a `*` runs over colons: `arn:aws:iam::*:role/admin` also matches another account's role whose name "
            + "holds `:role/admin` or what follows. `ArnLike` keeps each field to itself.",
        fix: "Use `ArnLike` or `ArnNotLike`.",
        source: AWSDocs.checks,
        fires: [.allow(if: #"«"StringLike"»: {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}"#)],
        quiet: [
            .allow(if: #""ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}"#),
            .allow(if: #""StringLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin-*"}"#),
        ],
        check: .statement(.all) { statement, check in
            for condition in statement.conditions where condition.isLike && condition.key.type == .arn {
                let crosses = condition.known.contains { value in
                    let fields = ARNText(value.text).fields
                    return !ActionMatch.isStars(value.text) && fields.prefix(5).contains { ARNText.hasWildcard($0) }
                }
                if crosses {
                    check.report(
                        condition.operatorKey, "a wildcard under \(code(condition.op.text)) may cross the fields of an ARN",
                        help: "use `\(condition.op.text.replacing("String", with: "Arn"))`",
                        related: [("the key is an ARN", condition.keyValue)])
                }
            }
        }
    )
}
