import Audit
import Catalogue
internal import Changes
import Documents
internal import PolicyLanguage

/// What a report says of a change, in sentences that the terminal and the page share. User text stands in backticks; no full stop
/// at the end.
struct ChangeWords {
    let change: ChangeAudit

    init(_ change: ChangeAudit) { self.change = change }

    var kind: String {
        change.isDeclared ? "declared" : "not declared: an agent's session is taken as the change"
    }

    var window: String { change.isTimed ? "\(span(change.from, change.to)) UTC" : "not known: the transcript has no times" }

    /// Why there is no session to tell of.
    var noSession: String {
        change.access.usedUnknown.map { "not known: \($0)" } ?? "no session of the change is in the logs"
    }

    /// What was asked: the task, then its actions and resources.
    var asked: [String] {
        guard let asked = change.asked else {
            let prompts = change.agents.flatMap(\.prompts)
            if prompts.isEmpty { return ["not known: \(change.access.askedUnknown ?? "nothing was declared")"] }
            return Self.told(prompts)
        }
        var lines: [String] = []
        if let task = asked.task { lines.append("“\(task)”") }
        if !asked.derivedFrom.isEmpty {
            let sources = asked.derivedFrom.map { "the \($0.kind) `\($0.name)`" }
            lines.append("derived from \(Phrase.list(sources, limit: 3)): changes.json does not say it")
        }
        if !asked.open.isEmpty { lines.append("what is needed for \(Phrase.list(asked.open, limit: 3)) is not known") }
        if let actions = asked.actions {
            let on = asked.resources.map { " on " + Phrase.count($0.count, "resource") } ?? ""
            lines.append("\(Phrase.count(actions.count, "action"))\(on): \(Self.names(actions, 6))")
        } else if let unknown = change.access.askedUnknown {
            lines.append(unknown)
        }
        return lines.isEmpty ? ["not known: \(change.access.askedUnknown ?? "nothing was declared")"] : lines
    }

    /// Prompts that are shown, and characters of each.
    private static let promptsShown = 6
    private static let promptLength = 300

    /// What people asked an agent, in their words.
    private static func told(_ prompts: [AskedPrompt]) -> [String] {
        var lines = prompts.prefix(promptsShown).map { prompt in
            let text = prompt.text.split(whereSeparator: \.isNewline).joined(separator: " ")
            return "“\(text.prefix(promptLength))\(text.count > promptLength ? "…" : "")”"
        }
        if prompts.count > promptsShown {
            lines.append("… and \(Phrase.count(prompts.count - promptsShown, "more prompt")) in the JSON report")
        }
        return lines
    }

    var held: String {
        let access = change.access
        if let unknown = access.heldUnknown { return "not known: \(unknown)" }
        let services = Set(access.rows.filter { $0.totals.held > 0 }.map(\.service)).count
        var words = "\(Phrase.count(access.totals.held, "action")) in \(Phrase.count(services, "service"))"
        if access.totals.heldHarmful > 0 {
            words += ", \(Phrase.share(access.totals.heldHarmful, of: access.totals.held, "able to do harm"))"
        }
        if access.totals.depends > 0 {
            words += "; \(Phrase.grouped(access.totals.depends)) more depend on what the input lacks"
        }
        return words
    }

    var used: String {
        let access = change.access
        if let unknown = access.usedUnknown { return "not known: \(unknown)" }
        let denials = (access.used + access.refused).reduce(0) { $0 + $1.denials }
        guard !access.used.isEmpty else {
            return denials == 0
                ? "nothing: no call of the change's sessions is in the logs"
                : "nothing: \(Phrase.count(denials, "call")), all denied"
        }
        var words = Phrase.count(access.totals.used, "action")
        if access.askedUnknown == nil {
            let (unasked, used) = (access.totals.usedNotAsked, access.totals.used)
            words +=
                unasked == 0 ? ", \(Phrase.share(used, of: used, "asked"))" : ", \(Phrase.share(unasked, of: used, "not asked"))"
        }
        if denials > 0 { words += "; \(Phrase.count(denials, "call")) denied" }
        return words
    }

    /// The part of what was held that the change needed, in per cent: `5 of 1,204 held actions were used (0.4 %)`.
    var ratio: String? {
        let totals = change.access.totals
        // Where most of what was held is not settled a share of the rest says nothing.
        guard change.access.heldUnknown == nil, totals.held > 0, totals.depends <= totals.held else { return nil }
        let both = max(totals.held - totals.heldNotUsed, 0)
        let permille = both * 1_000 / totals.held
        let percent = both > 0 && permille == 0 ? "under 0.1" : "\(permille / 10).\(permille % 10)"
        return "\(Phrase.grouped(both)) of \(Phrase.grouped(totals.held)) held actions were used (\(percent) %)"
    }

    var reach: [String] {
        switch change.blastRadius {
        case .unknown(let reason): return ["not known: \(reason)"]
        case .known(let radius):
            var lines: [String] = []
            for (name, counts) in [("in production", radius.production), ("outside production", radius.elsewhere)]
            where counts.inventoried > 0 {
                let all = Phrase.count(counts.inventoried, "resource")
                var line = "could destroy \(Phrase.grouped(counts.destroyable)) of \(all) \(name)"
                line += ", alter \(Phrase.grouped(counts.alterable)), read \(Phrase.grouped(counts.readable))"
                if counts.depends > 0 { line += "; \(Phrase.grouped(counts.depends)) depend on context that no input gives" }
                lines.append(line)
            }
            return lines.isEmpty ? ["no inventoried resource to look at"] : lines
        }
    }

    /// The statement that gives most of what could have been destroyed; nil where nothing could.
    var cause: StatementContribution? {
        change.blastRadius.value?.statements.first.flatMap { $0.destroyable > 0 ? $0 : nil }
    }

    func weight(of cause: StatementContribution) -> String {
        let total = change.blastRadius.value?.total.destroyable ?? 0
        var words =
            "lets the change destroy \(Phrase.grouped(cause.destroyable)) of the \(Phrase.grouped(total)) destroyable resources"
        if cause.destroyableOnlyByThis > 0 {
            words += ", \(Phrase.share(cause.destroyableOnlyByThis, of: cause.destroyable, "by this statement alone"))"
        }
        return words
    }

    /// `in force since ..., PutRolePolicy by ...`; nil where no evidence tells it.
    static func since(_ finding: Finding, _ statement: Int) -> String? {
        guard let since = finding.since.first(where: { $0.statement == statement }) else { return nil }
        guard let event = since.event else { return "in force since \(since.since) or earlier: the logs hold no write of it" }
        let name = event.name.split(separator: ":").last.map(String.init) ?? event.name
        return "in force since \(since.since): \(name) by \(since.author.map { "`\($0)`" } ?? "an unknown caller")"
    }

    /// What an identifier is of.
    static func kind(of event: EventReference) -> String { event.isToolCall ? "tool call" : "event" }

    static func name(of statement: StatementReference) -> String {
        let which = Statement.label(sid: statement.sid, index: statement.index)
        let layer = statement.policy.hasPrefix(statement.layer) ? "" : " (\(statement.layer))"
        return "\(which) of \(StatementReference.title(ofPolicy: statement.policy, shortened: shortName))\(layer)"
    }

    /// What people call the thing that an ARN names: the last part of its path, an object with its bucket, a stack without its
    /// id. Other names as they are.
    static func shortName(_ name: String) -> String {
        guard name.hasPrefix("arn:") else { return name }
        let parts = name.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, !parts[5].isEmpty else { return name }
        let path = parts[5].split { $0 == "/" || $0 == ":" }
        switch parts[2] {
        case "s3": return String(parts[5])
        case "cloudformation" where path.count > 2: return String(path[1])
        default: return path.last.map(String.init) ?? name
        }
    }

    static func names(_ names: [String], _ limit: Int) -> String {
        let shown = names.prefix(limit).map { "`\($0)`" }
        let rest = names.count - shown.count
        return rest > 0 ? shown.joined(separator: ", ") + " and \(Phrase.grouped(rest)) more" : Numbers.list(shown)
    }
}
