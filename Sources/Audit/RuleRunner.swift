import Changes
import Documents
import Principals

/// Runs every rule on everything that it can be run on, and says of each what it could not.
struct RuleRunner {
    let input: AuditInput
    let changes: [ChangeEvidence]
    /// Nil where no account details were given.
    let accounts: AccountEvidence?
    /// The logs as a whole, where neither a change nor a transcript was given.
    let logs: ChangeEvidence?

    func run() -> ([Finding], [RuleOutcome]) {
        var findings: [Finding] = []
        var outcomes: [RuleOutcome] = []
        for rule in AuditRule.all {
            let (found, missing, runs) = run(rule)
            findings += found
            let result: RuleOutcome.Result =
                switch (runs, missing.isEmpty) {
                case (0, _): .notRun(missing: missing)
                case (_, false): .partly(found.count, missing: missing)
                case (_, true): found.isEmpty ? .quiet : .fired(found.count)
                }
            outcomes.append(
                RuleOutcome(
                    id: rule.id, severity: rule.severity, confidence: rule.confidence, summary: rule.summary, why: rule.why,
                    fix: rule.fix, result: result))
        }
        return (findings, outcomes)
    }

    /// The most severe first; then in the order given.
    static func sorted(_ findings: [Finding]) -> [Finding] {
        findings.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            return one.severity == other.severity ? left.offset < right.offset : one.severity > other.severity
        }.map(\.element)
    }

    /// - Returns: the findings, what was missing, each once, and how often the rule could be run at all.
    private func run(_ rule: AuditRule) -> (findings: [Finding], missing: [String], runs: Int) {
        var run = RuleRun(rule)
        switch rule.check {
        case .accounts(let check):
            guard let accounts else { return ([], ["no account authorization details were given"], 0) }
            check(accounts, &run)
            let isIdle = !run.missing.isEmpty && run.findings.isEmpty && !run.isPartial
            return (run.findings, run.missing, isIdle ? 0 : 1)
        case .log(let check):
            guard !input.index.events.isEmpty else {
                let told = ofToolCalls(rule, changes)
                return (told.findings, [input.index.absence], told.runs)
            }
            check(input, &run)
            return (run.findings, run.missing, 1)
        case .change(let needs, let check):
            if changes.isEmpty, rule.readsLogs, let logs, needs.allSatisfy({ logs.missing[$0] == nil }) {
                check(logs, &run)
                return (run.findings, run.missing, 1)
            }
            guard !changes.isEmpty else { return ([], ["neither a declared change nor an agent's session was given"], 0) }
            var findings: [Finding] = []
            var missing: [String] = []
            var runs = 0
            for change in changes {
                let reasons = needs.compactMap { change.missing[$0] }
                if reasons.isEmpty {
                    var run = RuleRun(rule, change: change.audit.id)
                    check(change, &run)
                    findings += run.findings
                    missing += run.missing
                    // Where every session lacked what the rule looks at, it has not run.
                    if run.missing.isEmpty || !run.findings.isEmpty || run.isPartial { runs += 1 }
                }
                if !reasons.isEmpty, needs.allSatisfy({ $0 == .log || change.missing[$0] == nil }) {
                    let told = ofToolCalls(rule, [change])
                    findings += told.findings
                    runs += told.runs
                }
                missing += reasons
            }
            return (findings, missing.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, runs)
        }
    }

    /// What tool calls show where the log is missing: of a rule that looks at them, of changes that have any.
    private func ofToolCalls(_ rule: AuditRule, _ changes: [ChangeEvidence]) -> (findings: [Finding], runs: Int) {
        guard let check = rule.ofToolCalls else { return ([], 0) }
        var findings: [Finding] = []
        let told = changes.filter { !$0.transcripts.isEmpty }
        for change in told {
            var run = RuleRun(rule, change: change.audit.id)
            check(change, &run)
            findings += run.findings
        }
        return (findings, told.count)
    }
}
