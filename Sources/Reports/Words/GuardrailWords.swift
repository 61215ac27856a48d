import Audit
import Changes
import Documents

/// A proposed guardrail in sentences.
struct GuardrailWords {
    let guardrail: ProposedGuardrail

    /// What it is, and what it is put on.
    var title: String {
        switch guardrail.kind {
        case .identity: "an inline policy on `\(guardrail.target ?? "")`"
        case .boundary: "a permissions boundary on `\(guardrail.target ?? "")`"
        case .scp: "a service control policy on account \(guardrail.target ?? "")"
        case .rule: "a rule for agents"
        }
    }

    /// What the replay of the logs says of it.
    var proof: String {
        var text = "would have stopped \(Phrase.count(guardrail.stopped, "call"))"
        if let first = guardrail.first { text += ", the first at \(first.time)" }
        let kind = guardrail.isDestruction ? "destructive call" : "call"
        let harmful = Phrase.count(guardrail.harmful, kind)
        text +=
            guardrail.harmfulStopped < guardrail.harmful
            ? "; \(guardrail.harmfulStopped) of \(harmful) would not have happened"
            : guardrail.harmful == 1 ? "; the \(kind) would not have happened" : "; none of the \(harmful) would have happened"
        if guardrail.open > 0 { text += "; \(Phrase.count(guardrail.open, "call")) open" }
        text +=
            guardrail.brokenElsewhere == 0
            ? "; no other recorded call breaks" : "; it breaks \(Phrase.count(guardrail.brokenElsewhere, "other call"))"
        return text
    }

    /// On one line.
    var document: String { guardrail.document.split(separator: "\n").joined(separator: "; ") }
}
