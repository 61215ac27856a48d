import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let actionNotForTrust = Rule(
        id: "action-not-for-trust",
        severity: .high,
        summary: "a trust policy has an action that is not a way to take a role",
        why: "AWS refuses the document: a trust policy may contain only `sts:AssumeRole` and its kin.",
        fix: "Use `sts:AssumeRole`, `sts:AssumeRoleWithSAML`, `sts:AssumeRoleWithWebIdentity`, `sts:TagSession`, "
            + "`sts:SetSourceIdentity` or `sts:SetContext`.",
        source: AWSDocs.checks,
        fires: [
            .statement(
                .trust, #""Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": ["sts:AssumeRole", «"s3:GetObject"»]"#)
        ],
        quiet: [
            .statement(
                .trust,
                #""Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": ["sts:assumerole", "sts:TagSession"]"#)
        ],
        check: .statement(.trust) { statement, check in
            for action in statement.actions?.items ?? [] where action.match.isWellFormed && !action.text.isFree {
                let match = action.match
                let isWide = match.hasWildcard
                let isOther =
                    isWide
                    ? match.ranges.contains { !$0.allSatisfy(assuming.contains) }
                    : match.service != "sts" || !names.contains(match.name.lowercased())
                if isOther {
                    check.report(
                        action.value, "\(code(action.text.text)) is not a way to take a role", severity: isWide ? .medium : .high)
                }
            }
        }
    )

    private static let names: Set = [
        "assumerole", "assumerolewithsaml", "assumerolewithwebidentity", "tagsession", "setsourceidentity", "setcontext",
    ]
    private static let assuming = ActionSet(named: names.map { "sts:" + $0 })
}
