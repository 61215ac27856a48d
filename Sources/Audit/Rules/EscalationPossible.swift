import Authorization
internal import Changes
import Documents
import Escalation
internal import Findings
import PolicyLanguage

extension AuditRule {
    static let escalationPossible = AuditRule(
        id: "escalation-possible",
        severity: .high,
        confidence: .high,
        summary: "A session of the change could have become more than it was",
        why:
            "What a session holds is not the bound of what it can do: whoever may write policies, pass a stronger role or take one over has "
            + "that role's permissions too, and a guardrail on the first principal does not follow to the second.",
        fix:
            "Take away the step that opens the way, or limit it: name the roles that may be passed and the service that they are passed to, "
            + "demand a permissions boundary on what is written.",
        check: .change([.accountDetails, .log]) { change, run in
            run.leavesOpen(change.sessions)
            for group in PrincipalSessions.byPrincipal(change.sessions) {
                guard let profile = group.first.profile else { continue }
                // What depends on facts that no export tells is not a finding about a change.
                let paths = change.input.escalations.paths(
                    of: group.first.audit.principal, session: profile.policies.session
                ).filter { $0.certainty != .potential }
                guard let first = paths.first else { continue }
                let climbs = paths.filter(\.isAdministrator)
                let ends = Set(paths.map(\.to)).subtracting([first.from])
                run.report(
                    "\(code(first.from)) could have \(first.words)" + (ends.count > 1 ? ", and \(ends.count - 1) more" : ""),
                    subject: first.from, severity: climbs.isEmpty ? .medium : first.certainty == .exact ? .critical : nil,
                    confidence: first.certainty == .exact ? nil : .medium,
                    statements: first.grantingStatements.map(StatementReference.init),
                    counts: [
                        Count("principals that it could have become", ends.count),
                        Count("ways to administrator", climbs.count),
                    ])
            }
        }
    )
}

extension EscalationPath {
    /// What it comes to and how, in words.
    fileprivate var words: String {
        let end = to == from ? "widened its own access" : "become \(code(to))"
        let much = isAdministrator ? (to == from ? " to administrator" : ", an administrator") : ""
        let how = steps.map(\.words).joined(separator: ", then ")
        let sure =
            switch certainty {
            case .exact: ""
            case .depends: ", if \(hangsOn.map(code).joined(separator: " and ")) allowed it"
            case .inventory: ", if there is a resource that has the role"
            case .potential: ", under conditions that no export shows"
            }
        return "\(end)\(much) by \(how)\(sure)"
    }
}

extension EscalationPath {
    /// The statements that open its steps, each once.
    var grantingStatements: [AppliedStatement] {
        var seen: Set<String> = []
        return steps.flatMap(\.permissions).flatMap(\.statements).filter {
            ($0.layer == .identity || $0.layer == .resource) && seen.insert($0.statement.location.description).inserted
        }
    }
}
