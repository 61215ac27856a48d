import Activity
import Actors
internal import Changes
import Documents
internal import Findings
import Transcripts

extension AuditRule {
    static let agentWithoutTranscript = AuditRule(
        id: "agent-without-transcript",
        severity: .low,
        confidence: .medium,
        summary: "Calls that carry an agent's mark changed something, and no transcript in the input records them",
        why: "Without its transcript nobody can say what the agent was asked, and who let it.",
        fix: "Give the agent's session file, and have transcripts kept where the engineer cannot delete them.",
        check: .log { input, run in
            let acts = input.acts.filter { act in
                let match = input.index.attribution.match(of: act.event)
                return act.writes && act.outcome.tookEffect && match.grade != .unattributed && match.session == nil
            }
            for group in ActGroup.byCaller(acts, in: input) {
                guard let agent = input.index.attribution.match(of: group.acts[0].event).agent else { continue }
                run.report(
                    "\(code(agent.rawValue)) changed something as \(code(group.arn)), and no transcript records it: \(group.deeds)",
                    subject: group.arn, events: group.references, counts: [Count("calls", group.acts.count)])
            }
        }
    )
}
