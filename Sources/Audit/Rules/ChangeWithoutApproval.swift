internal import Changes
internal import Documents
internal import Findings

extension AuditRule {
    static let changeWithoutApproval = AuditRule(
        id: "change-without-approval",
        severity: .high,
        confidence: .high,
        summary: "A change of production that an agent worked on lacks an approval of the level that its actors need",
        why:
            "A second pair of eyes is what keeps a plausible step from becoming an outage; an approval by an equal, by an actor, or of "
            + "nobody is not that.",
        fix:
            "Have the change approved before it begins, by somebody of the required level who is not one of its actors, and record it.",
        check: .change([.declaration, .agent]) { change, run in
            guard change.audit.isProduction, let required = change.audit.requiredLevel, change.isAgentAssisted else { return }
            let enough = change.audit.approvals.contains { approval in
                !approval.isByActor && change.input.configuration.level(approval.level, meets: required)
            }
            guard !enough else { return }
            let given = change.audit.approvals.map { approval in
                "\(code(approval.by)) (\(approval.isByActor ? "an actor" : approval.level ?? "of no stated level"))"
            }
            let actors = change.audit.actors.map {
                "\(code($0.person ?? $0.principal ?? "an actor"))\($0.level.map { " (\($0))" } ?? "")"
            }
            let by = actors.isEmpty ? "" : ", made by \(Phrase.list(actors)),"
            run.report(
                "\(code(change.audit.id))\(by) changes production with an agent and needs the approval of a \(code(required)) engineer; "
                    + (given.isEmpty ? "none is recorded" : "it has only that of \(Phrase.list(given))"),
                subject: change.audit.id, events: [change.firstWrite].compactMap { $0?.reference },
                counts: [Count("approvals", change.audit.approvals.count)])
        }
    )
}
