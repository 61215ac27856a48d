import Changes
import Findings

extension AuditDifference.Former {
    init(_ finding: Finding) {
        self.init(
            fingerprint: finding.fingerprint, rule: finding.rule, severity: finding.severity, subject: finding.subject,
            message: finding.message)
        holders = Set(finding.holders)
        places = finding.places
    }

    /// The same with what a suppression set apart of it.
    func joined(with other: Self) -> Self {
        var joined = severity < other.severity ? other : self
        joined.holders = holders.flatMap { own in other.holders.map(own.union) }
        return joined
    }
}

extension AuditDifference {
    /// Notes what became of a finding that was there before.
    ///
    /// - Parameter suppressed: whom it concerns still, and suppressions name.
    mutating func note(_ finding: Finding, before: Former, suppressed: Set<String>) {
        let now = Set(finding.holders)
        let gained = before.holders.map { now.subtracting($0).sorted() } ?? []
        let lost = before.holders.map { $0.subtracting(now).subtracting(suppressed).sorted() } ?? []
        if !gained.isEmpty || !lost.isEmpty {
            holders.append(HolderChange(fingerprint: finding.fingerprint, gained: gained, lost: lost))
        }
        let (old, new) = (before.places ?? 0, finding.places ?? before.places ?? 0)
        if finding.severity > before.severity || !gained.isEmpty || before.places != nil && new > old {
            worse.append(finding.fingerprint)
        } else if finding.severity < before.severity || !lost.isEmpty || new < old {
            better.append(finding.fingerprint)
        } else {
            still += 1
        }
    }
}

extension Finding {
    /// The name of the number of places of a policy in which a finding stands.
    static let placesCount = "places"

    fileprivate var places: Int? { counts.first { $0.name == Self.placesCount }?.value }
}
