internal import Documents
internal import Findings

extension Rule {
    static let deletedPrincipal = Rule(
        id: "deleted-principal",
        severity: .medium,
        summary: "a principal is the unique id of a user or role",
        why: "It is what AWS leaves of one that was deleted: it matches nobody, not even one made again under the old name.",
        fix: "Name who is meant today, or remove the entry.",
        source: AWSDocs.principal,
        fires: [.bucket(#""Principal": {"AWS": «"AROAEXAMPLEEXAMPLE1"»}"#)],
        quiet: [.bucket(#""Principal": {"AWS": "arn:aws:iam::111122223333:role/r"}"#)],
        check: .statement(.withPrincipal) { statement, check in
            for entry in statement.principal?.entries ?? [] where !entry.text.isFree && entry.form == .uniqueID {
                check.report(entry.value, "\(code(entry.text.text)) is what is left of a deleted user or role")
            }
        }
    )
}
