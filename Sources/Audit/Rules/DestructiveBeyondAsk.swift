internal import Changes
import Documents
internal import Findings
import Principals

extension AuditRule {
    static let destructiveBeyondAsk = AuditRule(
        id: "destructive-beyond-ask",
        severity: .high,
        confidence: .high,
        summary: "The sessions of a change could have destroyed resources that the change did not ask to destroy",
        why:
            "What a session may do, an agent or a mistake will do one day. The damage of a wrong step is bounded by what was held, not "
            + "by what was meant.",
        fix:
            "Take the statement that contributes most away from the role, or limit the session to the change: a session policy with "
            + "the actions asked for and their resources, and a boundary that denies deletion in production.",
        check: .change([.accountDetails, .inventory, .asked]) { change, run in
            guard let survey = change.survey, let first = change.sessions.first else { return }
            run.leavesOpen(change.sessions)
            let resources = change.input.directory.inventory.resources
            let environments = change.input.configuration.environments
            let beyond = zip(resources, survey.resources).filter { !$0.1.destroyedBeyondAskBy.isEmpty }
            guard !beyond.isEmpty else { return }
            let production = beyond.count { $0.0.environment(by: environments) == .production }
            var contributions = Array(repeating: 0, count: survey.statements.count)
            for (_, tally) in beyond { for number in tally.destroyedBeyondAskBy { contributions[number] += 1 } }
            let order = contributions.indices.filter { contributions[$0] > 0 }.sorted { left, right in
                contributions[left] == contributions[right]
                    ? survey.statements[left].location < survey.statements[right].location
                    : contributions[left] > contributions[right]
            }
            var message =
                "The sessions of \(code(change.audit.id)) could have destroyed "
                + Phrase.count(beyond.count, "resource") + " that it did not ask to destroy, "
                + Phrase.share(production, of: beyond.count, "in production")
            if let most = order.first {
                let name = survey.statements[most].sid.map { code($0) } ?? "one statement"
                let policy = StatementReference.title(ofPolicy: survey.statements[most].policy)
                message += "; \(name) of \(policy) alone gives \(contributions[most])"
            }
            run.report(
                message, subject: first.audit.principal, severity: production > 0 ? nil : .medium,
                statements: order.prefix(5).map { survey.statements[$0] },
                counts: [Count("resources", beyond.count), Count("production resources", production)])
        }
    )
}
