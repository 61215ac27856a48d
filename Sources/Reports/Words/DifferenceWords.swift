import Audit
import Documents

/// What a report says of a difference between two audits, shared by terminal and page.
enum DifferenceWords {
    /// Whom a finding concerns that it did not concern before, and the other way round.
    static func lines(of change: AuditDifference.HolderChange) -> [String] {
        [("now also", change.gained), ("no longer", change.lost)].filter { !$0.1.isEmpty }.map { word, arns in
            "\(word): \(Phrase.list(arns.map { code($0) }, limit: 5))"
        }
    }

    /// Who may take a role now and might not before, and the other way round.
    static func ways(of change: AuditDifference.PrincipalChange) -> [String] {
        change.admitted.map { "+ admits \(PrincipalWords.outsider($0))" }
            + change.shutOut.map { "- admitted \(PrincipalWords.outsider($0))" }
    }

    /// Principals whose policies are only written otherwise, and the others.
    static func parted(
        _ changes: [AuditDifference.PrincipalChange]
    ) -> (same: [AuditDifference.PrincipalChange], others: [AuditDifference.PrincipalChange]) {
        (changes.filter { $0.kind == .respelled }, changes.filter { $0.kind != .respelled })
    }

    static func summary(others: Int, same: Int) -> String {
        let unchanged =
            same > 0 ? "policies of \(Phrase.count(same, "principal")) are spelled differently and give the same access" : nil
        guard others > 0 else { return unchanged ?? "the access of no principal changed" }
        return "the access of \(Phrase.count(others, "principal")) changed" + (unchanged.map { "; \($0)" } ?? "")
    }
}
