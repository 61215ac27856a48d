import Activity
import Documents
internal import Findings
import Intake
import PolicyLanguage
import Principals
import WhatIf

/// Finds for the harm of a change a guardrail that would have stopped it: the first that breaks no other call of the logs, the fewest
/// statements and the narrowest scope first.
struct GuardrailProposer {
    private let evidence: InputEvidence
    private let changes: [ChangeEvidence]
    private var known: [String: ProposedGuardrail?] = [:]

    init(_ evidence: InputEvidence, _ changes: [ChangeEvidence]) {
        self.evidence = evidence
        self.changes = changes
    }

    /// Gives each critical finding about a change its guardrail. Cost: one replay of the logs for each such change.
    mutating func propose(for findings: inout [Finding]) {
        for index in findings.indices where findings[index].severity == .critical {
            guard let id = findings[index].change, let change = changes.first(where: { $0.audit.id == id }) else { continue }
            if known[id] == nil { known[id] = .some(guardrail(for: change)) }
            findings[index].guardrail = known[id] ?? nil
        }
    }

    private struct Draft {
        let kind: ProposedGuardrail.Kind
        let target: String?
        let document: String
        let candidate: Candidate
    }

    private func guardrail(for change: ChangeEvidence) -> ProposedGuardrail? {
        let harmful = change.calls.filter { $0.destroys && $0.outcome.tookEffect }
        // What services do in the session's name ends with the call that set them to work.
        let direct = harmful.filter { $0.service == nil }
        guard let first = (direct.isEmpty ? harmful : direct).first else { return nil }
        let actions = Set((direct.isEmpty ? harmful : direct).map(\.action.text)).sorted()
        let drafts = drafts(actions, change.sessions[first.session].audit)
        let own = Set(change.calls.map(\.event.id))
        let report = Replay(drafts.map(\.candidate), over: evidence).report { own.contains($0.id) }
        let ids = Set(harmful.map(\.event.id))
        let proposals = zip(drafts, report.candidates).map { draft, found in
            let gone = Set(found.stopped.map(\.eventID)).union(found.stoppedByConsequence.map(\.call.eventID))
            return ProposedGuardrail(
                kind: draft.kind, target: draft.target, document: draft.document, stopped: found.stopped.count,
                follows: found.stoppedByConsequence.count, harmful: ids.count, harmfulStopped: ids.intersection(gone).count,
                first: found.firstStopped.map {
                    EventReference(id: $0.eventID, time: $0.time, name: $0.operation, location: $0.location)
                },
                open: found.open.count { ids.contains($0.eventID) && !gone.contains($0.eventID) },
                brokenElsewhere: found.brokenElsewhere.count, kept: found.kept)
        }.filter { $0.harmfulStopped > 0 }
        return proposals.first(where: \.isProved) ?? proposals.first { $0.brokenElsewhere == 0 }
            ?? proposals.min { $0.brokenElsewhere < $1.brokenElsewhere }
    }

    /// From the narrowest scope to the widest.
    private func drafts(_ actions: [String], _ session: SessionAudit) -> [Draft] {
        var list: [UInt8] = []
        JSONText.append(list: actions, to: &list)
        let names = String(decoding: list, as: UTF8.self)
        let denial = #"{"Sid":"NoDestruction","Effect":"Deny","Action":\#(names),"Resource":"*"}"#
        let everything = #"{"Sid":"Everything","Effect":"Allow","Action":"*","Resource":"*"}"#
        func policy(
            _ kind: ProposedGuardrail.Kind, _ layer: PolicyKind, _ target: String?, on: CandidateTarget, _ statements: String
        ) -> Draft? {
            let text = #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#
            guard let document = try? JSONDocument.parse(text, name: "proposed guardrail"),
                let policy = try? Policy(document.root, kind: layer)
            else { return nil }
            let part = CandidatePart(.policy(layer, policy), on: on, text: kind.rawValue)
            return Draft(kind: kind, target: target, document: text, candidate: Candidate(name: kind.rawValue, parts: [part]))
        }
        let principal = session.principal
        var drafts = [
            policy(.identity, .identity, principal, on: .arns(Glob(principal)), denial),
            policy(.boundary, .boundary, principal, on: .arns(Glob(principal)), "\(everything),\(denial)"),
        ]
        if let account = session.account {
            drafts.append(policy(.scp, .serviceControl, account, on: .accounts([account]), denial))
        }
        let rule = "name: agents-ask-before-they-destroy\nactor: agent\nactions: \(names)\napproval: change\n"
        if session.agent != nil,
            let root = try? JSONDocument.parse(yaml: SourceText(name: "proposed rule", bytes: Array(rule.utf8))).root,
            let read = try? ApprovalRule(root)
        {
            let part = CandidatePart(.rule(read), on: .everywhere, text: "rule")
            drafts.append(Draft(kind: .rule, target: nil, document: rule, candidate: Candidate(name: "rule", parts: [part])))
        }
        return drafts.compactMap { $0 }
    }
}
