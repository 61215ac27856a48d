internal import Authorization
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let notPrincipalDeny = Rule(
        id: "not-principal-deny",
        severity: .low,
        summary: "a Deny spares those who are listed in `NotPrincipal`",
        why:
            "A Deny spares a caller only if its account, its role and its session are each listed; a caller with a permissions boundary is "
            + "denied whatever the list says. AWS advises against it.",
        fix: "Deny `\"Principal\": \"*\"` under `ArnNotEquals` on `aws:PrincipalArn`.",
        source: AWSDocs.notPrincipal,
        fires: [
            .statement(
                .resource,
                #""Effect": "Deny", «"NotPrincipal"»: {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*""#
            )
        ],
        quiet: [
            .statement(
                .resource,
                #""Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*", "#
                    + #""Condition": {"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/r"}}"#)
        ],
        check: .statement([.resource, .endpoint]) { statement, check in
            guard statement.effect == .deny, let principal = statement.principal, principal.isNegated else { return }
            let missing = NotPrincipalList(principal).missing
            check.report(
                principal.key,
                missing.isEmpty
                    ? "a listed caller with a permissions boundary is denied all the same"
                    : "it denies those whom it lists as well: \(Phrase.list(missing, limit: 3))",
                help: "test `aws:PrincipalArn` instead")
        }
    )
}

/// What the list of a Deny with `NotPrincipal` leaves out of what it must hold to spare those whom it names.
private struct NotPrincipalList {
    private let entries: [PrincipalEntry]

    init(_ principal: DraftPrincipal) {
        entries = principal.entries.filter { $0.type == "AWS" || $0.type == "*" }.map { PrincipalEntry(aws: $0.text.text) }
    }

    /// One phrase an entry, in the order of the list.
    var missing: [String] {
        if entries.contains(.everyone) { return [] }
        var phrases: [String] = []
        for entry in entries {
            let lacks = lacks(of: entry)
            if !lacks.isEmpty { phrases.append("`\(text(of: entry))` needs \(Phrase.list(lacks)) beside it") }
        }
        return phrases
    }

    private func text(of entry: PrincipalEntry) -> String {
        switch entry {
        case .arn(let name): name.text
        case .account(let account): account
        default: ""
        }
    }

    private func lacks(of entry: PrincipalEntry) -> [String] {
        if case .account(let account) = entry {
            // The account by itself spares its root user and no one else, which may be what is meant.
            return entries.contains { $0 != entry && self.account(of: $0) == account } ? [] : ["each user, role and session"]
        }
        guard case .arn(let name) = entry, let caller = Caller(name.text, action: Action("")), let account = name.account else {
            return []
        }
        var lacks = entries.contains(.account(account)) ? [] : ["its account `\(account)`"]
        guard case .roleSession(_, let role, let session, _) = caller else { return lacks }
        let others = entries.compactMap { other -> Caller? in
            guard case .arn(let name) = other, name.account == account else { return nil }
            return Caller(name.text, action: Action(""))
        }
        let hasOther = others.contains { other in
            guard case .roleSession(_, let name, let otherSession, _) = other, name.lowercased() == role.lowercased() else {
                return false
            }
            return (otherSession == nil) != (session == nil)
        }
        if !hasOther { lacks.append(session == nil ? "each of its sessions" : "its role") }
        return lacks
    }

    private func account(of entry: PrincipalEntry) -> String? {
        switch entry {
        case .arn(let name): name.account
        case .account(let account): account
        default: nil
        }
    }
}
