import Activity
import Actors
import Audit
import Changes
import Documents

/// What an investigation tells, in sentences that the terminal and the page share.
enum InvestigationWords {
    static func title(of kind: Deed.Kind) -> String {
        switch kind {
        case .evidence: "took away what records and watches"
        case .guardrail: "took guards away"
        case .exposure: "opened to those outside"
        case .export: "took data out"
        case .identity: "changed who may do what"
        case .secrets: "read secrets"
        case .destroyed: "destroyed"
        case .touched: "worked on the same resources"
        }
    }

    /// `wei.zhang@example.com as arn:..., driven by kiro`
    static func name(of person: InvestigatedPerson) -> String {
        var words = person.who.map { "`\($0)` as `\(person.principal)`" } ?? "`\(person.principal)`, nobody known by name"
        if let agent = person.agent { words += ", driven by `\(agent)`" }
        return words
    }

    static func facts(of person: InvestigatedPerson) -> String {
        var parts = [
            person.sessions > 1 ? Phrase.count(person.sessions, "set of credentials", "sets of credentials") : "",
            "\(span(person.first, person.last)) UTC", Phrase.count(person.calls, "call"), Phrase.count(person.writes, "write"),
        ].filter { !$0.isEmpty }
        if person.denials > 0 { parts.append("\(Phrase.grouped(person.denials)) denied") }
        return parts.joined(separator: ", ")
    }

    static func chain(of person: InvestigatedPerson) -> String? {
        guard person.chain.count > 1 else { return nil }
        return person.chain.dropLast().map { "`\($0)`" }.joined(separator: " → ")
    }

    /// `cloudformation:DeleteStack ×3 cost-calculation-prod by wei.zhang@example.com`
    static func line(of deed: Deed) -> String {
        var words = "`\(deed.what)`"
        if deed.count > 1 { words += " ×\(Phrase.grouped(deed.count))" }
        let names = deed.resources.prefix(3).map { "`\(ChangeWords.shortName($0))`" }
        if !names.isEmpty { words += " on " + names.joined(separator: ", ") + (deed.resources.count > 3 ? "…" : "") }
        words += " by `\(deed.who ?? ChangeWords.shortName(deed.principal))`"
        if let service = deed.service { words += " through `\(service)`" }
        if let agent = deed.agent { words += ", \(agent.rawValue) an agent's" }
        return words
    }

    static func line(of denial: DenialCount) -> String {
        let layer =
            denial.layer.map { DenialMessage.Layer(rawValue: $0)?.words ?? "a \($0) policy" }
            ?? "AWS, which did not say by which policy"
        let shown = denial.actions.prefix(5).map { "`\($0)`" }
        let more = denial.actions.count > 5 ? " and \(Phrase.grouped(denial.actions.count - 5)) more" : ""
        return "\(Phrase.count(denial.count, "call")) denied by \(layer): \(shown.joined(separator: ", "))\(more); of "
            + ChangeWords.names(denial.principals.map(ChangeWords.shortName), 3)
    }
}
