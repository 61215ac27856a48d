import Activity
internal import Changes
import Documents
internal import Findings
import Principals
import Timeline

extension AuditRule {
    static let agentWithHumanCredentials = AuditRule(
        id: "agent-with-human-credentials",
        severity: .high,
        confidence: .high,
        summary: "An agent acted with credentials that are a person's, or in a role that people use as well",
        why:
            "The agent then holds everything that the person holds, no policy can tell the two apart, and the log cannot say afterwards "
            + "which of them did what.",
        fix:
            "Give agents roles of their own, that only they may assume, with a boundary; set the person as source identity and the agent "
            + "as a session tag.",
        readsLogs: true,
        check: .change([.log, .agent]) { change, run in
            for group in PrincipalSessions.byPrincipal(change.agentSessions) {
                let first = group.first
                let peers = group.people
                let people = Array(Set(peers.lazy.map(\.arn))).sorted()
                let isOwn = group.sessions.contains { $0.isPersonal }
                guard isOwn || !people.isEmpty || first.audit.isLongLived else { continue }
                let agent = first.audit.agent?.name ?? "an agent"
                var message = "\(code(agent)) acted as \(code(first.audit.arn))"
                var reasons: [String] = []
                if first.audit.isLongLived { reasons.append("with a user's access key") }
                if isOwn, !first.audit.isLongLived { reasons.append("a session that carries a person's name") }
                if !people.isEmpty {
                    let names = people.map { code($0.split(separator: "/").last ?? "") }
                    reasons.append("in a role that \(Phrase.list(names, limit: 3)) \(people.count == 1 ? "uses" : "use") as well")
                }
                message += ", " + reasons.joined(separator: ", ")
                var events = group.sessions.compactMap(\.issue).map(EventReference.init)
                if events.isEmpty { events += change.calls.lazy.filter { $0.session == first.number }.prefix(1).map(\.reference) }
                for event in peers.lazy.map({ EventReference($0.firstEvent) }) {
                    if events.count >= 10 { break }
                    if !events.contains(event) { events.append(event) }
                }
                run.report(
                    message, subject: first.audit.principal, events: events.sorted { ($0.time, $0.id) < ($1.time, $1.id) },
                    counts: [Count("sessions", group.sessions.count), Count("people in the role", people.count)])
            }
        }
    )
}

extension SessionEvidence {
    /// The session is named after a person, as an identity provider or a person names it.
    fileprivate var isPersonal: Bool {
        guard let name = inForce?.principal.name.session ?? audit.arn.split(separator: "/").last.map(String.init) else {
            return false
        }
        if name.contains("@") { return true }
        return audit.person.map { $0.name == name } ?? false
    }
}

/// The sessions of a change that one principal had.
struct PrincipalSessions {
    let sessions: SessionEvidenceList
    let first: SessionEvidence

    /// In the order of their first sessions.
    static func byPrincipal(_ sessions: SessionEvidenceList) -> [PrincipalSessions] {
        sessions.groups(by: \.audit.principal).map { PrincipalSessions(sessions: $0.sessions, first: $0.sessions[0]) }
    }

    /// The sessions of the principal that no agent drives, in all the logs. Cost: O(sessions), and one look into the logs for each name that
    /// they have of the principal.
    var people: [SessionEvidence.Peer] {
        var groups: [(first: SessionEvidence, isAlone: Bool)] = []
        var places: [String: Int] = [:]
        for session in sessions {
            if let place = places[session.nameInLogs] {
                if groups[place].first.audit.arn != session.audit.arn { groups[place].isAlone = false }
            } else {
                places[session.nameInLogs] = groups.count
                groups.append((session, true))
            }
        }
        // Of several, each is beside the others.
        return groups.flatMap { first, isAlone in
            first.ofPrincipal.filter { !$0.isAgent && !(isAlone && $0.arn == first.audit.arn) }
        }
    }

    var arns: String { Phrase.list(Array(Set(sessions.lazy.map(\.audit.arn))).sorted().map { code($0) }, limit: 3) }
}
