import AgentSettings
import Changes
import Documents
import Findings
import Lint
import Templates

/// Judges the agents' settings of an input by the rules that `ambit check` has for them: what an agent may run unasked is part of what its
/// sessions could do.
struct AgentReview {
    let findings: [Finding]
    /// Of the rules on settings; none where no settings were given, as they then are no question of the audit.
    let outcomes: [RuleOutcome]

    init(_ settings: [AgentPermissions]) {
        let rules = Dictionary(uniqueKeysWithValues: Rule.agents.map { ($0.id, $0) })
        let engine = CheckEngine(rules: Rule.agents)
        var findings: [Finding] = []
        for agent in settings {
            let found = Dictionary(grouping: engine.findings(in: agent).filter { $0.severity >= .medium }, by: \.rule)
            for (id, places) in found.sorted(by: { $0.key < $1.key }) {
                guard let rule = rules[id], let first = places.max(by: { ($0.severity, $1.location) < ($1.severity, $0.location) })
                else { continue }
                let name = agent.name.map { "\(agent.agent.rawValue) \(code($0))" } ?? agent.agent.rawValue
                let more = places.count > 1 ? ", and \(places.count - 1) more like it" : ""
                var finding = Finding(
                    rule: id, severity: first.severity, confidence: first.confidence,
                    message: "In the settings of \(name): \(first.message)\(more)", why: rule.why, fix: rule.fix,
                    subject: agent.location.file, counts: [Count(Finding.placesCount, places.count)])
                finding.place = first.location
                finding.about = name
                findings.append(finding)
            }
        }
        self.findings = findings
        outcomes =
            settings.isEmpty
            ? []
            : Rule.agents.map { rule in
                let count = findings.count { $0.rule == rule.id }
                return RuleOutcome(
                    id: rule.id, severity: rule.severity, confidence: rule.confidence, summary: rule.summary, why: rule.why,
                    fix: rule.fix, result: count == 0 ? .quiet : .fired(count))
            }
    }
}
