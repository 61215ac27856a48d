internal import Activity
internal import Reach
internal import Actors
internal import Authorization
internal import Catalogue
package import Documents
internal import Intake
internal import PolicyLanguage

/// What a change asks for, as entries of a policy: each asked action on each asked resource that it acts on, within what is held.
struct AskedNeeds {
    private(set) var entries: [Entry] = []
    /// Asked and not held: the principal itself cannot do it.
    private(set) var beyond: [String] = []
    /// Asked without a resource that the action acts on: not granted.
    private(set) var open: [String] = []
    private(set) var count = 0

    init(_ asked: Change.Asked, _ held: HeldStatements) {
        let resources = asked.resources ?? []
        for action in Self.actions(asked.actions ?? []) {
            let kinds = ActionCatalogue.standard.action(named: action)?.resourceTypes.map { Glob($0.type.arnPattern) } ?? []
            let own = kinds.isEmpty ? ["*"] : resources.filter { name in kinds.contains { $0.matches(name) } }
            if own.isEmpty { open.append(action) }
            for resource in own { add(action, resource, held) }
        }
    }

    private mutating func add(_ action: String, _ resource: String, _ held: HeldStatements) {
        count += 1
        let allowing = held.entries.filter { $0.statement.effect == .allow && $0.statement.actions.matches(Action(action)) }
        for entry in allowing {
            let condition = ConditionText(of: entry.statement, passedTo: nil)
            if held.holds(action, on: resource, under: condition) {
                entries.append(Entry(action: action, patterns: [resource], condition: condition))
                return
            }
        }
        beyond.append("\(action) on \(resource)")
    }

    /// Patterns of actions by the actions that they match, each once.
    private static func actions(_ patterns: [String]) -> [String] {
        let catalogue = ActionCatalogue.standard
        var names: Set<String> = []
        for pattern in patterns {
            let ids =
                Glob(pattern).isLiteral
                ? [catalogue.actionID(named: pattern)].compactMap { $0 } : catalogue.actionIDs(matching: pattern)
            names.formUnion(ids.map(catalogue.name(ofAction:)))
        }
        return names.sorted()
    }
}

extension Tighten {
    /// The policy that the next change of a kind needs: what this one asks for, and nothing else.
    ///
    /// - Parameter change: the id of a change that declares actions and resources.
    /// - Throws: `InputError` where the input has no such change, or it asks for no actions.
    package func report(asking change: String) throws(InputError) -> TightenReport {
        guard let declared = evidence.changes.first(where: { $0.id == change }) else {
            throw InputError(
                "the input declares no change `\(change)`", at: Location(file: "--asked"),
                help: SpellingSuggestion.name(to: change, in: evidence.changes.map(\.id)).map { "did you mean `\($0)`?" })
        }
        guard let asked = declared.asked, asked.actions?.isEmpty == false else {
            throw InputError(
                "`\(change)` asks for no actions", at: declared.location,
                help: "prose can exclude actions, and allows none: list them under `asked`")
        }
        let bound = try boundPrincipal()
        let held = HeldStatements(bound.policies.identity, known: bound.keys)
        let needs = AskedNeeds(asked, held)
        let statements = TightStatement.group(needs.entries)
        let kind = Self.kind(request.form)
        let policies =
            request.form == .scp
            ? ControlPolicyWriter(principals: request.principals).documents(statements)
            : PolicyWriter(request.form).documents(statements, denials: [], kind: kind)
        let window = recorded(in: declared)
        let built = BuiltPolicy(statements: statements, needs: [], counts: (needs.count, 0), policies: policies)
        let prover = TightenProver(request, held, built, NeedList(keys: []), states)
        var report = TightenReport(
            principals: request.principals, form: request.form, policies: policies,
            replay: TightenReport.Proof(
                holds: needs.beyond.isEmpty,
                text: "asked: \(needs.count - needs.beyond.count) of \(Phrase.count(needs.count, "asked permission")) allowed",
                remarks: needs.beyond.map { "the principal itself cannot: \($0)" }
                    + needs.open.map { "not granted, no resource was asked for: \($0)" }),
            nothingNew: prover.compare(),
            nothingIdle: TightenReport.Proof(holds: true, text: "minimal: each entry was asked for", remarks: []))
        report.notes = [prover.beyond(window.calls, window.sessions, evidence)]
        report.steps = ["resources as they were asked for"]
        let difference = HeldDifference(bound, held.policies, statements)
        (report.removed, report.levels) = (difference.removed, difference.levels)
        return report
    }

    private func recorded(in change: Change) -> (calls: [RecordedCall], sessions: [ActingSession?]) {
        let own = Set(request.principals)
        var calls: [RecordedCall] = []
        var sessions: [ActingSession?] = []
        for event in evidence.events where change.window.contains(event.time) && isOwn(event, own) {
            guard let session = self.sessions.session(of: event), let call = recorder.call(event), call.outcome.tookEffect else {
                continue
            }
            calls.append(call)
            sessions.append(session)
        }
        return (calls, sessions)
    }
}
