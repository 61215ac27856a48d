import Actors
import Audit
import Catalogue
import Changes
import Documents

/// One moment of a story, in words that the terminal and the page share.
struct StoryWords {
    let moment: StoryMoment

    init(_ moment: StoryMoment) { self.moment = moment }

    /// Why no moment is told.
    static func nothing(_ story: Story) -> String {
        let leftOut = leftOut(story)
        return leftOut.isEmpty ? "nothing that was asked for is in the input" : leftOut.joined(separator: "; ")
    }

    /// What is not in the order, and why.
    static func leftOut(_ story: Story) -> [String] { [untimed(story), ofServices(story)].compactMap { $0 } }

    /// What services did by themselves; nil for nothing.
    private static func ofServices(_ story: Story) -> String? {
        let count = story.ofServices.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        let names = story.ofServices.map { $0.count > 1 ? "\($0.what) ×\(Phrase.grouped($0.count))" : $0.what }
        return "\(Phrase.count(count, "event")) of services' own doing \(count == 1 ? "is" : "are") not in the order: "
            + Phrase.list(names, limit: 5)
    }

    /// What has no place in the order; nil for nothing.
    private static func untimed(_ story: Story) -> String? {
        story.untimed > 0 ? "\(Phrase.count(story.untimed, "tool call")) without a time could not be put in order" : nil
    }

    /// Who acted, in a word or two.
    var actor: String {
        switch moment.kind {
        case .prompt: "prompt"
        case .approval: "approval"
        case .toolCall: moment.agent ?? "agent"
        case .call:
            if let service = moment.service {
                String(service.prefix { $0 != "." })
            } else if let grade = moment.grade {
                grade == .likely ? "\(moment.agent ?? "agent")?" : moment.agent ?? "agent"
            } else {
                moment.who
            }
        }
    }

    /// What was done, how often and on what; a prompt in its words.
    var what: String {
        switch moment.kind {
        case .prompt:
            let text = moment.what.split(whereSeparator: \.isNewline).joined(separator: " ")
            return "“\(text.prefix(300))\(text.count > 300 ? "…" : "")”"
        case .approval: return "\(moment.who) \(moment.what)"
        case .call, .toolCall:
            var words = moment.what
            if moment.count > 1 { words += " ×\(Phrase.grouped(moment.count))" }
            let names = moment.resources.prefix(3).map(ChangeWords.shortName)
            if !names.isEmpty { words += " \(names.joined(separator: ", "))\(moment.resources.count > 3 ? "…" : "")" }
            return words
        }
    }

    /// `destroys data`, `denied by a boundary policy`, `in no log; approved by a person`.
    var marks: [String] {
        var marks: [String] = []
        let tookEffect = moment.outcome == "succeeded" || moment.outcome == "ok"
        if let harm = moment.harm, tookEffect { marks.append(harm.verb) }
        if !tookEffect, moment.kind == .call {
            marks.append(([moment.outcome] + [moment.reason].compactMap { $0 }).joined(separator: ", "))
        } else if moment.kind == .call, let reason = moment.reason {
            marks.append(reason)
        }
        if moment.kind == .toolCall {
            if !tookEffect { marks.append(moment.outcome) }
            if let approval = moment.approval, approval != moment.outcome { marks.append(approval) }
        }
        if moment.kind == .call, moment.grade != nil || moment.service != nil { marks.append("as \(moment.who)") }
        return marks
    }

    var until: String? { moment.until == moment.time ? nil : "to \(moment.until.clock)" }
}
