import Activity
import Audit
import Changes
import Documents
import Timeline

/// Who acted, and who agreed to it.
extension ChangeWords {
    /// The human behind the session, and what tells so.
    static func person(of session: SessionAudit) -> String {
        guard let person = session.person else { return "nobody known by name" }
        return "`\(person.name)` (\(person.evidence.rawValue))"
    }

    /// Who drove the session, with the grade of proof.
    static func agent(_ agent: AgentUse?) -> String {
        guard let agent else { return "no sign of an agent" }
        let total = agent.proven + agent.attested + agent.likely + agent.unattributed
        let grade =
            agent.proven > 0 ? "proven" : agent.attested > 0 ? "attested by AWS" : agent.likely > 0 ? "likely" : "unattributed"
        var words = "`\(agent.name)`, \(grade): of \(Phrase.count(total, "call")) \(Phrase.grouped(agent.proven)) proven"
        if agent.attested > 0 { words += ", \(Phrase.grouped(agent.attested)) attested by AWS" }
        words += ", \(Phrase.grouped(agent.likely)) likely, \(Phrase.grouped(agent.unattributed)) unattributed"
        if agent.unmatchedCalls > 0 {
            words += "; \(Phrase.count(agent.unmatchedCalls, "tool call")) without an event in the logs"
        }
        return words
    }

    /// A human's consent to the agent's calls by the grade of its evidence. Only a recorded consent is called approved.
    static func consent(_ approvals: ApprovalEvidence) -> [String] {
        var words: [String] = []
        func add(_ count: Int, _ text: String) {
            if count > 0 { words.append("\(Phrase.grouped(count)) \(text)") }
        }
        add(approvals.explicit, "approved by a human, on record")
        add(approvals.unasked, "ran without asking, on record")
        add(approvals.denialOnly, "ran; no denial recorded")
        add(approvals.inferred, "ran; consent only inferred from the settings")
        add(approvals.none, "ran; nothing recorded about consent")
        add(approvals.denied, "refused by a human")
        add(approvals.deniedByRule, "refused by a rule, nobody was asked")
        return words
    }

    /// One line for each approval of the change as a whole, or that there is none.
    var approvals: [String] {
        let need = change.requiredLevel.map { "`\($0)` is required" }
        guard !change.approvals.isEmpty else { return ["none recorded" + (need.map { "; \($0)" } ?? "")] }
        return change.approvals.map { approval in
            var words = "`\(approval.by)`"
            if let level = approval.level { words += " (`\(level)`)" }
            words += ", " + Self.moment(of: approval)
            if approval.isByActor { words += ", one of the actors" }
            if approval.counts { return words + ": counts" }
            return words + ": does not count" + (need.map { ", \($0)" } ?? "")
        }
    }

    private static func moment(of approval: ChangeApproval) -> String {
        guard let at = approval.at else { return "at no known time" }
        guard let late = approval.secondsAfterFirstWrite else { return at.dayAndClock }
        if late > 0 { return "\(at.dayAndClock), \(Numbers.duration(seconds: late)) after the first write" }
        return late == 0
            ? "\(at.dayAndClock), at the first write"
            : "\(at.dayAndClock), \(Numbers.duration(seconds: late)) before the first write"
    }

    static func presence(_ presence: PolicyPresence) -> String {
        switch presence {
        case .none: "none"
        case .present(let policies): names(counted(policies.map(shortName)), 6)
        case .unknown(let reason): "not known: \(reason)"
        }
    }

    static func limits(on session: SessionAudit) -> String {
        [
            "boundary: \(presence(session.boundary))", "session policy: \(presence(session.sessionPolicy))",
            "service control: \(presence(session.serviceControl))",
        ].joined(separator: "; ")
    }

    /// Each name once, in order, with how often it stands there: one policy may bind at many levels.
    private static func counted(_ names: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }.map { name in
            let count = counts[name] ?? 1
            return count > 1 ? "\(name) ×\(count)" : name
        }
    }

    /// How far the policies explain what succeeded; a denied call that succeeded means that an input is missing or out of date.
    static func agreement(_ agreement: Known<Agreement>) -> String {
        switch agreement {
        case .unknown(let reason): return "not known: \(reason)"
        case .known(let found):
            var words = "the policies given allow \(Phrase.count(found.allowed, "successful call"))"
            if found.depends > 0 { words += ", \(Phrase.grouped(found.depends)) depend on context" }
            if found.denied > 0 {
                words += "; they would have denied \(Phrase.grouped(found.denied)) (\(names(found.examples, 3)))"
                words += ": an input is missing or out of date"
            }
            for lacking in found.lacking.prefix(3) { words += "; \(lacking)" }
            return words
        }
    }
}
