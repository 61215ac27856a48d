import Activity
internal import Changes
import Documents
internal import Findings
internal import Shell
import Transcripts

extension AuditRule {
    static let environmentMismatch = AuditRule(
        id: "environment-mismatch",
        severity: .high,
        confidence: .low,
        summary: "The prompts or the branch name one environment, and the agent changed another",
        why: "The wrong profile is all that it takes to do in production what was meant for a test.",
        fix: "Give agents a profile of their own for each environment, and none of production by default.",
        check: .change([.transcript]) { change, run in
            for session in change.transcripts {
                let spoken = Set(session.prompts.flatMap { environments(in: $0.text) } + environments(in: session.gitBranch ?? ""))
                guard spoken.count == 1, let meant = spoken.first else { continue }
                let calls = session.calls.filter { call in
                    call.ran && call.writes
                        && call.operations.contains { operation in
                            let names = [operation.profile ?? ""] + operation.parameters.flatMap(\.values)
                            let touched = Set(names.flatMap { environments(in: $0) })
                            return !touched.isEmpty && !touched.contains(meant)
                        }
                }
                guard let first = calls.first else { continue }
                run.report(
                    "The prompts of \(code(session.id)) name \(meant), and \(Phrase.count(calls.count, "tool call")) changed something "
                        + "elsewhere, first \(code(first.command ?? first.tool))", subject: session.id,
                    events: calls.prefix(10).map(EventReference.init), counts: [Count("tool calls", calls.count)])
            }
        }
    )

    /// The environments that a text names, as words of their own.
    private static func environments(in text: String) -> [String] {
        let words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
        let names: [(String, Set<Substring>)] = [
            ("production", ["prod", "production", "prd", "live"]), ("staging", ["staging", "stage", "stg", "preprod"]),
            ("development", ["dev", "development", "sandbox"]),
        ]
        return names.filter { !$0.1.isDisjoint(with: words) }.map(\.0)
    }
}
