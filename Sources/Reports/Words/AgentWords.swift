import Audit
import Catalogue
import Changes
import Documents

/// What a transcript tells, in sentences that the terminal and the page share.
struct AgentWords {
    let work: AgentWork

    init(_ work: AgentWork) { self.work = work }

    /// `kiro`, session `sess-1`, in acceptEdits, with claude-sonnet
    var name: String {
        var words = "`\(work.agent)`, session `\(work.session)`"
        if !work.modes.isEmpty { words += ", in \(Numbers.list(work.modes.map { "`\($0)`" }))" }
        if let model = work.model { words += ", with `\(model)`" }
        return words
    }

    /// `4 prompts, 34 tool calls, 34 on AWS: 13 write, 4 destroy; 2 refused by a person`
    var counts: String {
        let ran = work.calls.filter { $0.status != "denied" }
        let writes = ran.count { $0.operations.contains(where: \.writes) }
        let destroys = ran.count { $0.operations.contains(where: \.destroys) }
        var words = "\(Phrase.count(work.prompts.count, "prompt")), \(Phrase.count(work.toolCalls, "tool call")), "
        words += "\(Phrase.grouped(work.onAWS)) on AWS"
        if work.onAWS > 0 {
            words += ": \(Phrase.grouped(writes)) to change something, \(Phrase.grouped(destroys)) to destroy it"
        }
        if work.refusedByPerson > 0 { words += "; \(Phrase.grouped(work.refusedByPerson)) refused by a person" }
        if work.refusedByRule > 0 { words += "; \(Phrase.grouped(work.refusedByRule)) refused by a rule, nobody was asked" }
        return words
    }

    /// Consent to its calls on AWS, by grade; nil where it made none.
    var consent: String? {
        let words = ChangeWords.consent(work.approvals)
        return words.isEmpty ? nil : "of its tool calls on AWS \(words.joined(separator: " · "))"
    }
}

extension ChangeWords {
    /// What each agent could do without asking: in numbers, then the worst with the line that opens it.
    var unasked: [String] {
        change.unasked.flatMap { access -> [String] in
            let files = Self.names(access.settings, 3)
            guard let held = access.held, let unasked = access.unasked else {
                return ["`\(access.agent)`: not known, as what was held is not; its settings are in \(files)"]
            }
            var line =
                "`\(access.agent)` could use \(Phrase.grouped(unasked)) of the \(Phrase.count(held, "held action")) without asking"
            line += ", \(Phrase.share(access.harmful ?? 0, of: unasked, "able to do harm")), by \(files)"
            if access.undecided > 0 {
                line += "; \(Phrase.grouped(access.undecided)) more if they are held, which the input does not decide"
            }
            return [line]
                + access.worst.prefix(3).map { worst in
                    "`\(worst.action)`\(worst.harm.map { " (\($0.verb))" } ?? ""), opened by `\(worst.rule)` in \(worst.location)"
                }
        }
    }
}
