import Catalogue
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let rolesAnywhereActions = Rule(
        id: "roles-anywhere-actions",
        severity: .high,
        summary: "a role for IAM Roles Anywhere cannot be taken with what its trust policy allows",
        why:
            "Roles Anywhere always sets tags and a source identity: without `sts:TagSession` and `sts:SetSourceIdentity` it fails.",
        fix: "Allow `sts:AssumeRole`, `sts:TagSession` and `sts:SetSourceIdentity`.",
        source: AWSDocs.checks,
        fires: [
            .statement(
                .trust, #""Effect": "Allow", "Action": «"sts:AssumeRole"», "Principal": {"Service": "rolesanywhere.amazonaws.com"}"#
            )
        ],
        quiet: [
            .statement(
                .trust,
                #""Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"], "#
                    + #""Principal": {"Service": "rolesanywhere.amazonaws.com"}"#)
        ],
        check: .statement(.trust) { statement, check in
            guard statement.effect == .allow, let actions = statement.actions, !actions.isNegated,
                statement.principal?.entries.contains(where: { $0.text.text == "rolesanywhere.amazonaws.com" }) == true
            else { return }
            var allowed = ActionSet()
            for other in check.draft.statements where other.effect == .allow { allowed.formUnion(other.actionSet) }
            let missing = ActionSet(named: ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"])
                .intersection(allowed.complement)
            if !missing.isEmpty { check.report(actions.value, "the role cannot be taken without \(missing.listing())") }
        }
    )
}
