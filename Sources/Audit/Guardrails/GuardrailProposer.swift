import Activity
internal import Changes
import Documents
internal import Findings
import Intake
import PolicyLanguage
import Principals
import WhatIf

/// Finds for the harm that a critical finding tells a guardrail that would have stopped it: the first that breaks no other call of the
/// logs, the fewest statements and the narrowest scope first.
struct GuardrailProposer {
    private let evidence: InputEvidence
    private let changes: [ChangeEvidence]
    private let mapper: CallMapper

    init(_ evidence: InputEvidence, _ changes: [ChangeEvidence], _ mapper: CallMapper) {
        self.evidence = evidence
        self.changes = changes
        self.mapper = mapper
    }

    /// So many findings beside those of changes get a guardrail; the worst come first.
    private static let most = 20

    /// Gives each critical finding about recorded calls its guardrail. Cost: one replay of the logs with all that might do, where there is
    /// such a finding.
    func propose(for findings: inout [Finding]) {
        var harms: [String: RecordedHarm] = [:]
        var keys: [Int: String] = [:]
        let calls = ToldCalls(findings.filter { $0.severity == .critical && $0.change == nil }, evidence, mapper)
        for index in findings.indices where findings[index].severity == .critical {
            let finding = findings[index]
            let key = finding.change.map { "change \($0)" } ?? "events \(finding.events.map(\.id))"
            if harms[key] == nil {
                if finding.change == nil, harms.count >= Self.most + changes.count { continue }
                harms[key] = finding.change == nil ? calls.harm(of: finding) : changes.first { $0.audit.id == finding.change }?.harm
            }
            if harms[key] != nil { keys[index] = key }
        }
        if harms.isEmpty { return }
        let order = harms.keys.sorted()
        let drafts = order.map { harms[$0].map { self.drafts($0) } ?? [] }
        let report = Replay(drafts.joined().map(\.candidate), over: evidence).report { _ in false }
        var chosen: [String: ProposedGuardrail] = [:]
        var next = 0
        for (key, own) in zip(order, drafts) {
            let results = report.candidates[next..<next + own.count]
            next += own.count
            if let harm = harms[key] { chosen[key] = best(zip(own, results).map { guardrail($0, $1, harm) }) }
        }
        for (index, key) in keys { findings[index].guardrail = chosen[key] }
    }

    private struct Draft {
        let kind: ProposedGuardrail.Kind
        let target: String?
        let document: String
        let candidate: Candidate
    }

    private func guardrail(_ draft: Draft, _ found: ReplayedCandidate, _ harm: RecordedHarm) -> ProposedGuardrail {
        let stopped = found.brokenElsewhere.filter { harm.own.contains($0.eventID) }
        let following = found.stoppedByConsequence.lazy.map(\.call.eventID).filter(harm.harmful.contains)
        let gone = Set(stopped.map(\.eventID)).union(following)
        return ProposedGuardrail(
            kind: draft.kind, target: draft.target, document: draft.document, stopped: stopped.count,
            follows: found.stoppedByConsequence.count, harmful: harm.harmful.count,
            harmfulStopped: harm.harmful.intersection(gone).count,
            first: stopped.first.map {
                EventReference(id: $0.eventID, time: $0.time, name: $0.operation, location: $0.location)
            },
            open: found.open.count { harm.harmful.contains($0.eventID) && !gone.contains($0.eventID) },
            brokenElsewhere: found.brokenElsewhere.count - stopped.count, kept: found.kept, isDestruction: harm.isDestruction)
    }

    private func best(_ all: [ProposedGuardrail]) -> ProposedGuardrail? {
        let proposals = all.filter { $0.harmfulStopped > 0 }
        return proposals.first(where: \.isProved) ?? proposals.first { $0.brokenElsewhere == 0 }
            ?? proposals.min { $0.brokenElsewhere < $1.brokenElsewhere }
    }

    /// From the narrowest scope to the widest.
    private func drafts(_ harm: RecordedHarm) -> [Draft] {
        var list: [UInt8] = []
        JSONText.append(list: harm.actions, to: &list)
        let names = String(decoding: list, as: UTF8.self)
        let (sid, name) =
            harm.isDestruction
            ? ("NoDestruction", "agents-ask-before-they-destroy") : ("NotTheseCalls", "agents-ask-before-these-calls")
        let denial = #"{"Sid":"\#(sid)","Effect":"Deny","Action":\#(names),"Resource":"*"}"#
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
        var drafts: [Draft?] = []
        if let principal = harm.principal {
            drafts.append(policy(.identity, .identity, principal, on: .arns(Glob(principal)), denial))
            drafts.append(policy(.boundary, .boundary, principal, on: .arns(Glob(principal)), "\(everything),\(denial)"))
        }
        if let account = harm.account {
            drafts.append(policy(.scp, .serviceControl, account, on: .accounts([account]), denial))
        }
        let rule = "name: \(name)\nactor: agent\nactions: \(names)\napproval: change\n"
        if harm.isAgent,
            let root = try? JSONDocument.parse(yaml: SourceText(name: "proposed rule", bytes: Array(rule.utf8))).root,
            let read = try? ApprovalRule(root)
        {
            let part = CandidatePart(.rule(read), on: .everywhere, text: "rule")
            drafts.append(Draft(kind: .rule, target: nil, document: rule, candidate: Candidate(name: "rule", parts: [part])))
        }
        return drafts.compactMap { $0 }
    }
}

/// Calls that should have been stopped.
struct RecordedHarm {
    /// Sorted.
    let actions: [String]
    /// Events, by id.
    let harmful: Set<String>
    /// Those that may be stopped with them: nothing else breaks then.
    let own: Set<String>
    /// Nil where several made the calls.
    let principal: String?
    let account: String?
    let isAgent: Bool
    /// Something was destroyed, and not only changed.
    let isDestruction: Bool
}

extension ChangeEvidence {
    /// What the change destroyed; nil for nothing.
    fileprivate var harm: RecordedHarm? {
        let harmful = calls.filter { $0.destroys && $0.outcome.tookEffect }
        // What services do in the session's name ends with the call that set them to work.
        let direct = harmful.filter { $0.service == nil }
        guard let first = (direct.isEmpty ? harmful : direct).first else { return nil }
        let session = sessions[first.session].audit
        return RecordedHarm(
            actions: Set((direct.isEmpty ? harmful : direct).map(\.action.text)).sorted(), harmful: Set(harmful.map(\.event.id)),
            own: Set(calls.map(\.event.id)), principal: session.principal, account: session.account, isAgent: session.agent != nil,
            isDestruction: true)
    }
}
