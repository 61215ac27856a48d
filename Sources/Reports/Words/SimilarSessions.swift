import Audit
import Changes
import Documents

/// Sessions of one principal under one name with the same limits: whoever renews credentials every hour has many. A summary tells
/// of them as of one.
struct SimilarSessions {
    private(set) var sessions: [SessionAudit]

    var first: SessionAudit { sessions[0] }

    static func groups(of sessions: [SessionAudit]) -> [SimilarSessions] {
        var groups: [SimilarSessions] = []
        for session in sessions {
            if let index = groups.firstIndex(where: { $0.takes(session) }) {
                groups[index].sessions.append(session)
            } else {
                groups.append(SimilarSessions(sessions: [session]))
            }
        }
        return groups
    }

    private func takes(_ other: SessionAudit) -> Bool {
        let one = first
        return one.arn == other.arn && one.principal == other.principal && one.person == other.person && one.mfa == other.mfa
            && one.isLongLived == other.isLongLived && one.agent?.name == other.agent?.name && one.boundary == other.boundary
            && one.sessionPolicy == other.sessionPolicy && one.serviceControl == other.serviceControl
    }

    /// `3 sessions, 325 events, 02:03:06 to 03:51:32, keys …Q2LZ, …FDIZ and …34QS, without MFA`
    var facts: String {
        var parts = sessions.count > 1 ? [Phrase.count(sessions.count, "session")] : []
        parts.append(Phrase.count(sessions.reduce(0) { $0 + $1.events }, "event"))
        let denials = sessions.reduce(0) { $0 + $1.denials }
        if denials > 0 { parts.append("\(Phrase.grouped(denials)) denied") }
        let (from, to) = (sessions.map(\.first).min() ?? first.first, sessions.map(\.last).max() ?? first.last)
        parts.append(from.day == to.day ? "\(from.clock) to \(to.clock)" : "\(from.dayAndClock) to \(to.dayAndClock)")
        let keys = sessions.compactMap(\.accessKey)
        if !keys.isEmpty { parts.append("\(keys.count == 1 ? "key" : "keys") \(Numbers.list(keys))") }
        parts.append(first.mfa.map { $0 ? "with MFA" : "without MFA" } ?? "MFA not known")
        if first.isLongLived { parts.append("a key that does not expire") }
        return parts.joined(separator: ", ")
    }

    /// The agent's part in all of them, or nil where nothing speaks of one.
    var agent: AgentUse? {
        let uses = sessions.compactMap(\.agent)
        guard var sum = uses.first else { return nil }
        for use in uses.dropFirst() {
            sum.proven += use.proven
            sum.attested += use.attested
            sum.likely += use.likely
            sum.unattributed += use.unattributed
            sum.unmatchedCalls += use.unmatchedCalls
            sum.approvals.explicit += use.approvals.explicit
            sum.approvals.denialOnly += use.approvals.denialOnly
            sum.approvals.inferred += use.approvals.inferred
            sum.approvals.none += use.approvals.none
            sum.approvals.denied += use.approvals.denied
            sum.approvals.unasked += use.approvals.unasked
            sum.approvals.deniedByRule += use.approvals.deniedByRule
        }
        return sum
    }

    /// All of what is known of the agreement, or why nothing is.
    var agreement: Known<Agreement> {
        let known = sessions.compactMap(\.agreement.value)
        guard var sum = known.first else { return first.agreement }
        for other in known.dropFirst() {
            sum.allowed += other.allowed
            sum.depends += other.depends
            sum.denied += other.denied
            sum.examples += other.examples.filter { !sum.examples.contains($0) }
            sum.lacking += other.lacking.filter { !sum.lacking.contains($0) }
        }
        return .known(sum)
    }
}
