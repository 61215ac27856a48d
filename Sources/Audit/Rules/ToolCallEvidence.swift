import Activity
import Catalogue
import Changes
import Documents
import Findings
import PolicyLanguage
import Shell
import Transcripts

/// What tool calls show of faults that rules otherwise find in logs, for sessions of which no log tells.
enum ToolCallEvidence {
    /// One operation of a tool call that ran.
    private struct Step {
        let call: ToolCall
        let operation: CloudOperation
        /// What it acts on; none where the text does not tell it.
        let resources: [String]
        let action: AgentOperation

        var phrase: String {
            "\(code(action.what))" + (resources.first.map { " on \(code(ResourceIdentity.name($0)))" } ?? "")
        }
    }

    private static func steps(of session: AgentSession, where isWanted: (ToolCall) -> Bool = \.ran) -> [Step] {
        session.calls.filter(isWanted).flatMap { call in
            call.operations.filter { !$0.isDryRun && $0.eventSource != nil }.map { operation in
                let action = AgentOperation(operation)
                return Step(
                    call: call, operation: operation, resources: action.resources.filter { !$0.hasSuffix("*") }, action: action)
            }
        }
    }

    // MARK: deleted and made again

    static func recreations(in change: ChangeEvidence, _ run: inout RuleRun) {
        for session in change.transcripts {
            var open: [String: (step: Step, signature: RecreateSignature)] = [:]
            var told: Set<String> = []
            for step in steps(of: session) where step.call.status == .ok {
                for signature in RecreateSignature.all where step.operation.host == signature.host {
                    if signature.delete.operation == step.operation.operation {
                        for name in names(signature.delete, step) { open["\(signature.kind) \(name)"] = (step, signature) }
                    } else if let creation = signature.creates.first(where: { $0.operation == step.operation.operation }) {
                        for name in names(creation, step) {
                            let key = "\(signature.kind) \(name)"
                            guard let (deletion, _) = open.removeValue(forKey: key), told.insert(key).inserted else { continue }
                            report(signature, name, deletion, step, session, &run)
                        }
                    }
                }
            }
        }
    }

    private static func report(
        _ signature: RecreateSignature, _ name: String, _ deletion: Step, _ creation: Step, _ session: AgentSession,
        _ run: inout RuleRun
    ) {
        let inPlace = signature.inPlace.map { "`\(deletion.operation.service):\($0)`" }
        run.report(
            "\(session.agentTitle) deleted \(signature.kind) \(code(name)), and made it again", subject: session.id,
            severity: deletion.action.harm == .destroyData ? .critical : nil, confidence: .medium,
            fix: inPlace.map { "A call that changes it in place was there: \($0). \(run.rule.fix)" },
            events: [EventReference(deletion.call), EventReference(creation.call)], about: name)
    }

    /// What a command calls the thing: by the parameters of the request, or else by what it acts on.
    private static func names(_ call: RecreateSignature.Call, _ step: Step) -> Set<String> {
        let named = call.names(step.operation.settings).filter { !$0.contains("*") }
        return Set(named.isEmpty ? step.resources.map(ResourceIdentity.name) : named)
    }

    // MARK: a guard removed before

    static func guardsRemoved(in change: ChangeEvidence, _ run: inout RuleRun) {
        for session in change.transcripts {
            let steps = steps(of: session) { $0.status == .ok }
            let first = steps.firstIndex { step in
                GuardRemoval.isOne(step.operation, step.action.what) || EvidenceTampering.isNamed(step.action.what)
            }
            guard let first else { continue }
            let (lifted, after) = (steps[first], steps[(first + 1)...].filter(\.action.destroys))
            let things = Set(lifted.resources)
            guard let gone = after.first(where: { !things.isDisjoint(with: $0.resources) }) ?? after.first else { continue }
            run.report(
                "\(session.agentTitle) ran \(lifted.phrase), and then \(gone.phrase)", subject: session.id,
                severity: things.isDisjoint(with: gone.resources) ? .medium : nil, confidence: .medium,
                events: [EventReference(lifted.call), EventReference(gone.call)], counts: [Count("destructive calls", after.count)])
        }
    }

    // MARK: not asked for

    /// What no action that was asked covers, on whatever resource: commands seldom tell account and region.
    static func unasked(in change: ChangeEvidence, _ run: inout RuleRun) {
        guard let asked = change.asked else { return }
        for session in change.transcripts {
            let beyond = steps(of: session).filter { step in
                step.action.writes && !step.action.isApproximate && asked.covers(Action(step.action.what), on: .none) == false
            }
            guard let first = beyond.first(where: \.action.destroys) ?? beyond.first else { continue }
            let actions = Set(beyond.map(\.action.what)).count
            run.report(
                "Beyond what \(code(change.audit.id)) asked for \(session.agentTitle) ran \(Phrase.count(beyond.count, "operation")) "
                    + "of \(Phrase.count(actions, "action")), among them \(first.phrase)",
                subject: session.id, severity: first.action.destroys ? .high : nil, confidence: .medium,
                events: beyond.prefix(20).map { EventReference($0.call) }, counts: [Count("operations", beyond.count)])
        }
    }

    // MARK: failed, and then done as somebody else

    static func detours(in change: ChangeEvidence, _ run: inout RuleRun) {
        for session in change.transcripts {
            var failed: [String: Step] = [:]
            var pairs: [(failed: Step, done: Step)] = []
            for step in steps(of: session) where step.action.writes {
                let key = "\(step.action.what) \(step.resources.sorted().joined(separator: " "))"
                if step.call.status == .error {
                    if failed[key] == nil { failed[key] = step }
                } else if step.call.status == .ok, let earlier = failed[key], earlier.operation.profile != step.operation.profile {
                    failed[key] = nil
                    pairs.append((earlier, step))
                }
            }
            guard let first = pairs.first else { continue }
            let profiles = [first.failed, first.done].map {
                $0.operation.profile.map { "profile \(code($0))" } ?? "no profile named"
            }
            run.report(
                "\(session.agentTitle) ran \(first.failed.phrase) with \(profiles[0]), which failed, and then with \(profiles[1])",
                subject: session.id, confidence: .low,
                events: pairs.prefix(5).flatMap { [EventReference($0.failed.call), EventReference($0.done.call)] },
                counts: [Count("calls", pairs.count)])
        }
    }
}

extension CloudOperation {
    /// The host of the event that it would leave.
    fileprivate var host: String { eventSource?.split(separator: ".").first.map(String.init) ?? "" }
}
