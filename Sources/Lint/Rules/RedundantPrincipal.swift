internal import Documents
internal import Findings

extension Rule {
    static let redundantPrincipal = Rule(
        id: "redundant-principal",
        severity: .low,
        summary: "a principal is covered by another of the same statement",
        why: "It changes nothing and hides how wide the other is.",
        fix: "Remove the narrower entry, or the wider one where it was not meant.",
        source: AWSDocs.checks,
        fires: [
            .bucket(
                #""Principal": {"AWS": ["*", «"111122223333"»]}, "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}"#
            ),
            .trust(
                #""Principal": {"AWS": ["arn:aws:iam::111122223333:role/p/r", «"arn:aws:sts::111122223333:assumed-role/r/s"»]}"#),
            .trust(#""Principal": {"AWS": ["111122223333", «"arn:aws:iam::111122223333:root"»]}"#),
        ],
        quiet: [.trust(#""Principal": {"AWS": ["111122223333", "arn:aws:iam::111122223333:role/r"]}"#)],
        check: .statement(.withPrincipal) { statement, check in
            guard let entries = statement.principal?.entries, (2...1_000).contains(entries.count) else { return }
            let everyone = entries.first { $0.isEveryone }
            var seen: [String: DraftPrincipal.Entry] = [:]
            for entry in entries where !entry.text.isFree && entry.type == "AWS" && !entry.isEveryone {
                let form = entry.form
                let name = name(of: form, entry.text.text)
                let roleOfSession = form == .session ? seen[role(ofSession: entry.text.text)] : nil
                if let wider = everyone ?? seen[name] ?? roleOfSession {
                    check.report(
                        entry.value, Redundancy.words(wider.text.text, entry.text.text), help: "remove it", fix: .remove,
                        related: [("the entry that covers it", wider.value)])
                } else {
                    seen[name] = entry
                    if form == .role { seen[role(ofARN: entry.text.text)] = entry }
                }
            }
        }
    )

    private static func name(of form: PrincipalText, _ text: String) -> String {
        if case .account(let id) = form { return id }
        return text
    }

    /// A session's ARN has its role's name without the path.
    private static func role(ofSession text: String) -> String {
        let arn = ARNText(text)
        return "\(arn.account) \(arn.resource.split(separator: "/").dropFirst().first ?? "")"
    }

    private static func role(ofARN text: String) -> String {
        let arn = ARNText(text)
        return "\(arn.account) \(arn.resource.split(separator: "/").last ?? "")"
    }
}
