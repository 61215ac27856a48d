internal import Activity
internal import Actors
internal import Authorization
package import Documents
internal import Intake

extension Tighten {
    /// The policy that the next change of a kind needs: what this one asks for, and nothing else.
    ///
    /// - Parameter name: the id of a change or of a transcript's session, or the name of a plan, a change set or a specification.
    /// - Throws: `InputError` where the input has none of that name, or it asks for no actions.
    package func report(asking name: String) throws(InputError) -> TightenReport {
        let choice = try AskChoice(name, in: evidence)
        let bound = try boundPrincipal()
        let held = HeldStatements(bound.policies.identity, known: bound.keys)
        let needs = AskedNeeds(choice.asked, held, account: bound.caller.account)
        let asked = AskedPolicy(needs, known: bound.keys)
        let kind = Self.kind(request.form)
        let policies =
            request.form == .scp
            ? ControlPolicyWriter(principals: request.principals).documents(asked.statements)
            : PolicyWriter(request.form).documents(asked.statements, denials: [], kind: kind)
        let built = BuiltPolicy(statements: asked.statements, needs: [], counts: (needs.count, 0), policies: policies)
        let prover = TightenProver(request, held, built, NeedList(keys: []), states)
        var report = TightenReport(
            principals: request.principals, form: request.form, policies: policies, replay: asked.allows(policies.map(\.policy)),
            nothingNew: prover.compare(), nothingIdle: asked.isMinimal())
        if let window = choice.window {
            let own = recorded(in: window)
            report.notes = [prover.beyond(own.calls, own.sessions, evidence)]
            report.gaps += evidence.summaryGaps("what went beyond it in the change's window")
        }
        report.kept = Self.kept(needs.entries)
        report.steps = ["asked by \(choice.source)", "resources as they were asked for, in the principal's account"]
        let difference = HeldDifference(bound, held.policies, asked.statements)
        (report.removed, report.levels) = (difference.removed, difference.levels)
        return report
    }

    private func recorded(in window: Change.Window) -> (calls: [RecordedCall], sessions: [ActingSession?]) {
        var calls: [RecordedCall] = []
        var sessions: [ActingSession?] = []
        for event in evidence.events where window.contains(event.time) && own.has(event) {
            guard let session = self.sessions.session(of: event), let call = recorder.call(event), call.outcome.tookEffect else {
                continue
            }
            calls.append(call)
            sessions.append(session)
        }
        return (calls, sessions)
    }
}
