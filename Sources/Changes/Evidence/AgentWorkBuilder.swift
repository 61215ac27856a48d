package import Activity
internal import Actors
internal import Catalogue
internal import Documents
internal import PolicyLanguage
package import Shell
internal import Transcripts

/// Tells what a transcript tells, for a report.
struct AgentWorkBuilder {
    let index: LogIndex
    private let mapper = CallMapper()

    init(index: LogIndex) { self.index = index }

    func work(of session: AgentSession) -> AgentWork {
        var work = AgentWork(
            agent: session.agentName, session: session.id, transcript: session.location, title: session.title,
            model: session.model, modes: session.modes,
            prompts: session.prompts.map { AskedPrompt(text: $0.text, time: $0.time, location: $0.location) },
            toolCalls: session.calls.count)
        for call in session.calls {
            if call.status == .denied {
                if call.approval.by == .human { work.refusedByPerson += 1 } else { work.refusedByRule += 1 }
            }
            guard call.isOnAWS || call.status == .denied else { continue }
            if call.isOnAWS {
                work.onAWS += 1
                work.approvals.add(call)
            }
            work.calls.append(told(call, of: session))
        }
        return work
    }

    private func told(_ call: ToolCall, of session: AgentSession) -> AgentCall {
        AgentCall(
            id: call.id, tool: call.tool, time: call.time, command: call.command, status: call.status.rawValue,
            approval: call.approval.statement(ran: call.ran), grade: call.approval.evidence.rawValue,
            operations: call.operations.map { AgentOperation($0, by: mapper) },
            events: index.events.isEmpty ? nil : index.attribution.events(of: session.id, call).count, location: call.location)
    }
}

extension AgentOperation {
    /// What the operation would use and touch, by the mapping that reads logs.
    package init(_ operation: CloudOperation, by mapper: CallMapper = CallMapper()) {
        let touch = operation.touch(by: mapper)
        let isTool = operation.eventSource == nil
        let main = touch.actions.first ?? "\(operation.service):\(operation.operation)"
        var harm = isTool ? touch.harm : touch.harm.flatMap { Self.harmDone($0, by: main) }
        if !isTool, GuardRemoval.isOne(operation, main) { harm = GuardRemoval.harm(besides: harm) }
        self.init(
            what: isTool ? "\(operation.service) \(operation.operation)" : main, level: touch.level,
            harm: harm,
            resources: touch.resources == ["*"] ? [] : Array(touch.resources.prefix(20)), isApproximate: touch.isApproximate)
    }

    /// What an operation itself does, where its permission could do more.
    private static func harmDone(_ kind: HarmKind, by action: String) -> HarmKind? {
        kind == .eraseEvidence && EvidenceTampering.isNamed(action) ? kind : kind.done(by: Action(action))
    }
}
