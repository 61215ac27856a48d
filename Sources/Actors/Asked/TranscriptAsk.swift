internal import Activity
internal import Catalogue
internal import Documents
internal import Shell
package import Transcripts

extension AskReader {
    /// What the tool calls of a transcript ask of AWS: what was tried, refused calls left out. Nothing of a tool whose text does not show
    /// its operations (`terraform apply`): its plan tells that.
    package func transcript(_ session: AgentSession) -> DerivedAsk {
        var ask = DerivedAsk(.transcript, name: session.id, location: session.location)
        ask.time = session.started
        ask.task = session.prompts.first?.text
        var parts = AskedParts()
        var open: Set<Change.Asked.Open> = []
        for operation in session.calls.filter({ $0.status != .denied }).flatMap(\.operations) {
            let calls = operation.calls(by: mapper)
            if calls.isEmpty, operation.effect != .none {
                open.insert(Change.Asked.Open(what: "\(operation.service) \(operation.operation)", service: nil))
            }
            var hasAlternative = false
            for call in calls {
                // Of several actions of which one is needed the first stands for all.
                if call.role == .alternative, hasAlternative { continue }
                hasAlternative = hasAlternative || call.role == .alternative
                if call.certainty == .guess || call.isOnUnknown {
                    let service = String(call.action.prefix { $0 != ":" })
                    open.insert(Change.Asked.Open(what: call.action, service: service))
                } else {
                    parts.add([call.action], call.resources.map(\.arn))
                }
            }
        }
        ask.parts = parts.parts
        ask.open = open.sorted { $0.what < $1.what }
        return ask
    }
}
