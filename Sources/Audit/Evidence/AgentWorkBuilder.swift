import Activity
import Actors
import Catalogue
import Documents
import Transcripts

/// Tells what a transcript tells, for a report.
struct AgentWorkBuilder {
    let index: LogIndex

    func work(of session: AgentSession) -> AgentWork {
        var work = AgentWork(
            agent: session.agent.rawValue, session: session.id, transcript: session.location, title: session.title,
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
            operations: call.operations.map(AgentOperation.init),
            events: index.events.isEmpty ? nil : index.attribution.events(of: session.id, call).count, location: call.location)
    }
}

extension AgentOperation {
    init(_ operation: CloudOperation) {
        let catalogue = ActionCatalogue.standard
        guard let source = operation.eventSource else {
            let harm: HarmKind? = operation.effect == .destroy ? .destroyConfig : nil
            let level: AccessLevel? =
                switch operation.effect {
                case .read: .read
                case .change, .destroy: .write
                case .none, .unknown: nil
                }
            self.init(
                what: "\(operation.service) \(operation.operation)", level: level, harm: harm, isApproximate: true)
            return
        }
        let mapped = catalogue.actions(forEventSource: source, eventName: operation.operation, isCall: true).actions.first
        let action = mapped ?? "\(operation.service):\(operation.operation)"
        let id = catalogue.actionID(named: action)
        self.init(
            what: id.map(catalogue.name(ofAction:)) ?? action, level: id.map(catalogue.accessLevel),
            harm: Self.harmDone(action), resources: id.map { OperationResources(operation).names(for: catalogue.action($0)) } ?? [],
            isApproximate: operation.certainty == .wildcard || operation.certainty == .opaque)
    }

    /// What an operation itself does, where that is more than what its permission could do.
    private static func harmDone(_ action: String) -> HarmKind? {
        guard let kind = ActionCatalogue.standard.harm(of: action)?.kind else { return nil }
        guard [.destroyData, .destroyConfig, .eraseEvidence].contains(kind) else { return kind }
        return ChangeCall.isRemoval(action) ? kind : nil
    }
}
