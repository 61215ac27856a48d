import Activity
internal import Changes
import Documents
internal import Findings
import Transcripts

extension AuditRule {
    static let destructionNotSpokenOf = AuditRule(
        id: "destruction-not-spoken-of",
        severity: .medium,
        confidence: .low,
        summary: "An agent destroyed something, and no prompt or specification mentions deleting or replacing anything",
        why: "An approval of one step after the other is not a task: nobody had asked for what was destroyed.",
        fix: "Say in the task what may be deleted, and have the agent stop and ask where its plan leaves the task.",
        check: .change([.transcript]) { change, run in
            let specified = change.audit.asked?.speaksOfRemoving
            // A plan lists what it removes, so that words have nothing to add.
            let isPlanned = change.audit.asked.map { !$0.derivedFrom.isEmpty && $0.speaksOfRemoving == nil } ?? false
            for session in change.transcripts where !isPlanned && specified != true {
                if session.prompts.isEmpty, specified == nil { continue }
                let calls = session.calls.filter { $0.ran && $0.destroys }
                guard let first = calls.first, !session.prompts.contains(where: { speaksOfRemoval($0.text) }) else { continue }
                let words =
                    session.prompts.isEmpty
                    ? "the specification does not mention it"
                    : "none of the \(Phrase.count(session.prompts.count, "prompt")) mentions it"
                run.report(
                    "\(session.agentTitle) ran \(Phrase.count(calls.count, "tool call")) that \(calls.count == 1 ? "destroys" : "destroy"), first "
                        + "\(code(first.command ?? first.tool)), and \(words)",
                    subject: session.id, events: calls.prefix(10).map(EventReference.init),
                    counts: [Count("tool calls", calls.count)])
            }
        }
    )

    private static let words = [
        "delet", "destroy", "drop ", "remov", "terminat", "tear down", "teardown", "tear it down", "recreat", "re-creat", "rebuild",
        "purge", "wipe", "clean up", "cleanup", "decommission", "get rid", "replace", "uninstall", "nuke", "start over",
        "from scratch",
        "lösch", "supprim", "eliminar", "删除", "销毁", "重建", "削除",
    ]

    private static func speaksOfRemoval(_ prompt: String) -> Bool {
        let text = prompt.lowercased()
        return words.contains { text.contains($0) }
    }
}
