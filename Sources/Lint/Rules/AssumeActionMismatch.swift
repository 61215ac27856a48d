internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let assumeActionMismatch = Rule(
        id: "assume-action-mismatch",
        severity: .high,
        summary: "an action of a trust statement is not the way in which its principals take a role",
        why:
            "Users, roles and services take a role by `sts:AssumeRole`, SAML providers by `sts:AssumeRoleWithSAML`, OpenID Connect "
            + "providers by `sts:AssumeRoleWithWebIdentity`: by another action they cannot take the role.",
        fix: "Use the action that goes with the principal.",
        source: AWSDocs.checks,
        fires: [
            .trust(#""Principal": {"Federated": «"arn:aws:iam::111122223333:saml-provider/p"»}"#),
            .statement(
                .trust,
                #""Effect": "Allow", "Action": "sts:AssumeRoleWithWebIdentity", "Principal": {"Service": «"ec2.amazonaws.com"»}"#),
            .statement(
                .trust,
                #""Effect": "Allow", "Action": ["sts:AssumeRole", «"sts:AssumeRoleWithSAML"»], "Principal": {"AWS": "111122223333"}"#
            ),
        ],
        quiet: [
            .statement(
                .trust,
                #""Effect": "Allow", "Action": ["sts:AssumeRole", "sts:AssumeRoleWithSAML"], "#
                    + #""Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/p", "AWS": "111122223333"}"#),
            .statement(.trust, #""Effect": "Allow", "Action": "sts:TagSession", "Principal": {"AWS": "111122223333"}"#),
            .statement(.trust, #""Effect": "Allow", "Action": "sts:AssumeRole*", "Principal": {"AWS": "111122223333"}"#),
        ],
        check: .statement(.trust) { statement, check in
            guard let actions = statement.actions, !actions.isNegated, let principal = statement.principal else { return }
            let given = ways.filter { way in actions.items.contains { $0.match.contains(way.id) } }
            // Without any of them the statement is about tags or source identity, which go with each.
            guard !given.isEmpty else { return }
            var taken: Set<String> = []
            for entry in principal.entries {
                let wanted: String
                guard let form = entry.text.isFree ? entry.provider : entry.form else { return }
                switch form {
                case .saml: wanted = "sts:AssumeRoleWithSAML"
                case .tokens: wanted = "sts:AssumeRoleWithWebIdentity"
                case .account, .user, .role, .session, .federatedUser, .service: wanted = "sts:AssumeRole"
                default: return
                }
                taken.insert(wanted)
                if given.contains(where: { $0.name == wanted }) { continue }
                check.report(
                    entry.value, "\(code(entry.text.text)) takes roles by `\(wanted)`", help: "write `\(wanted)`",
                    related: [("the actions of the statement", actions.value)])
            }
            // Where no principal fits any action, that has been said above.
            guard given.contains(where: { taken.contains($0.name) }) else { return }
            for way in given where !taken.contains(way.name) {
                for item in actions.items where item.text.text.lowercased() == way.name.lowercased() {
                    check.report(
                        item.value, "no principal of the statement takes roles by `\(way.name)`",
                        related: [("the principals of the statement", principal.value)])
                }
            }
        }
    )

    private static let ways: [(name: String, id: Int)] = [
        "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity",
    ].compactMap { name in ActionMatch(name).ranges.first.map { (name, $0.lowerBound) } }
}
