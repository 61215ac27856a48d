import Activity
import Changes
import Documents
import Findings
import PolicyLanguage

extension AuditRule {
    static let usedBeyondAsk = AuditRule(
        id: "used-beyond-ask",
        severity: .medium,
        confidence: .high,
        summary: "The sessions of a change did what the change did not ask for",
        why:
            "An approval covers what was declared. What was done beyond it nobody has looked at, and nobody has said how to undo it.",
        fix:
            "Stop and declare the new need before acting on it. For the next change of this kind give the session a policy with the "
            + "actions asked for, so that the step fails where it leaves the plan.",
        ofToolCalls: ToolCallEvidence.unasked,
        check: .change([.log, .asked]) { change, run in
            let beyond = change.calls.filter { $0.isAsked == false && ($0.writes || $0.readsSecret) }
            reportUnknown(change, &run)
            guard let first = beyond.first else { return }
            let done = beyond.filter(\.outcome.tookEffect)
            let destroyed = done.filter(\.destroys)
            let direct = beyond.filter { $0.service == nil }
            let actions = Set(beyond.map(\.action.text)).count
            // What a reader must see first: destruction by the session itself, then the rest in time order.
            let shown =
                direct.filter { $0.destroys && $0.outcome.tookEffect } + direct.filter { !$0.destroys || !$0.outcome.tookEffect }
            let examples = (shown.isEmpty ? beyond : shown).prefix(1).map { "\($0.phrase) at \($0.event.time)" }
            var message =
                "Beyond what \(code(change.audit.id)) asked for its sessions made \(Phrase.count(beyond.count, "call")) of "
                + "\(Phrase.count(actions, "action")), among them \(examples.joined())"
            if !destroyed.isEmpty { message += "; \(destroyed.count) of the calls destroyed something" }
            if done.count < beyond.count { message += "; \(beyond.count - done.count) did not succeed" }
            if direct.count < beyond.count {
                let services = Set(beyond.compactMap(\.service)).sorted().map { code($0) }
                message += "; \(beyond.count - direct.count) were made by \(Phrase.list(services)) in the session's name"
            }
            let severity: Severity? = destroyed.isEmpty ? (done.isEmpty ? .low : nil) : .critical
            run.report(
                message, subject: change.sessions[first.session].audit.principal, severity: severity,
                events: (shown.isEmpty ? beyond : shown).prefix(20).map(\.reference).sorted { $0.time < $1.time },
                counts: [
                    Count("calls", beyond.count), Count("actions", actions), Count("destructive calls", destroyed.count),
                    Count("calls by services", beyond.count - direct.count),
                ])
        }
    )
}

/// Calls of actions that were asked, on resources that the log does not tell: they may be others than those that were asked.
private func reportUnknown(_ change: ChangeEvidence, _ run: inout RuleRun) {
    let open = change.calls.filter { $0.isAsked == nil && ($0.writes || $0.readsSecret) && $0.outcome.tookEffect }
    guard change.missing[.asked] == nil, let first = open.first else { return }
    let actions = Set(open.map { code($0.action.text) }).sorted()
    run.report(
        "Whether \(Phrase.count(open.count, "call")) of \(Phrase.list(actions, limit: 3)) stayed within what "
            + "\(code(change.audit.id)) asked is not known: the log does not say what they acted on",
        subject: change.sessions[first.session].audit.principal, severity: .low, events: open.prefix(20).map(\.reference),
        counts: [Count("calls", open.count)])
}

extension ChangeCall {
    /// Reads that yield a secret are use of a permission that counts (docs/reference/harms.md).
    var readsSecret: Bool {
        ["secretsmanager:getsecretvalue", "ssm:getparameter", "ssm:getparameters", "ssm:getparametersbypath"].contains {
            action.folded.elementsEqual($0.utf8)
        }
    }
}
