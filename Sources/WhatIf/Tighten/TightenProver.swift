internal import Activity
internal import Authorization
internal import Documents
internal import Intake
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Timeline

/// Proves of the printed documents what a right-sized policy promises.
struct TightenProver {
    private let request: TightenRequest
    private let held: HeldStatements
    private let built: BuiltPolicy
    private let list: NeedList
    private let states: StatesInForce

    init(
        _ request: TightenRequest, _ held: HeldStatements, _ built: BuiltPolicy, _ list: NeedList, _ states: StatesInForce
    ) {
        (self.request, self.held, self.built, self.list, self.states) = (request, held, built, list, states)
    }

    private var policies: [Policy] { built.policies.map(\.policy) }

    // MARK: Every call is still allowed

    func replay(_ calls: [RecordedCall], _ sessions: [ActingSession?], _ evidence: InputEvidence) -> TightenReport.Proof {
        request.form == .identity ? replayIdentity() : replayLimit(calls, sessions, evidence)
    }

    /// Each distinct permission in the context in which it was needed, beside layers of which its success has proved that they let it pass.
    private func replayIdentity() -> TightenReport.Proof {
        var allowed = 0
        var failed: [String] = []
        var undecided: [String] = []
        var assumed: Set<String> = []
        for need in list.needs where need.held != nil {
            let account = need.request.caller.account
            let set = PolicySet(identity: policies, resource: ProvenRest.resource(need.side.policy, account: account))
            let authorizer = Authorizer(set, identity: CallerIdentity(), derived: Context(closed: false))
            let isWide = need.resource.isOpen ? pattern(need, set) : nil
            if isWide == .unknown {
                undecided.append("\(need.action) on \(need.resource.name)")
                continue
            }
            switch isWide.map({ $0 == .yes ? .allowed : .implicitlyDenied }) ?? authorizer.verdict(need.request) {
            case .allowed: allowed += 1
            case .depends:
                allowed += 1
                assumed.formUnion(authorizer.openKeys(of: authorizer.decide(need.request), in: need.request))
            case .explicitlyDenied, .implicitlyDenied: failed.append("\(need.action) on \(need.resource.name)")
            }
        }
        let calls = list.needs.filter { $0.held != nil }.reduce(0) { $0 + $1.count }
        return TightenReport.Proof(
            holds: failed.isEmpty && undecided.isEmpty,
            text: !failed.isEmpty
                ? "replay: \(failed.count) distinct permissions of recorded calls would be refused"
                : undecided.isEmpty
                    ? "replay: \(Phrase.count(calls, "recorded permission check")) (\(allowed) distinct) all allowed"
                    : "replay: of \(undecided.count) distinct permissions of recorded calls it is not decided whether they are allowed",
            remarks: failed.prefix(5).map { "refused: \($0)" } + undecided.prefix(5).map { "not decided: \($0)" }
                + list.alternatives.sorted()
                + assumed.sorted().map { "assuming the recorded calls had the `\($0)` that is asked for" })
    }

    /// A call on some resource that the log does not tell: the new policy must leave it as much as the held one did. Nil where the action
    /// acts on no kind of resource that is known.
    private func pattern(_ need: Need, _ set: PolicySet) -> Truth? {
        guard let asked = AskedRequests(need.action, on: need.resource.name, account: nil)?.set(need.request.context) else {
            return nil
        }
        let new = PermissionSet(StatementPool(set.identity), known: need.request.context)
        let old = PermissionSet(StatementPool(held.policies), known: need.request.context)
        return asked.intersection(old).isSubset(of: new, steps: 80_000)
    }

    /// The recorded calls once more, under the limit.
    private func replayLimit(_ calls: [RecordedCall], _ sessions: [ActingSession?], _ evidence: InputEvidence)
        -> TightenReport.Proof
    {
        var refused: [String] = []
        var open: Set<String> = []
        // What is not held any more is not to be let pass: a note tells it.
        let lost = Set(list.needs.filter(\.isLost).map { "\($0.action) on \($0.resource.name)" })
        var lostCalls = 0
        for ruling in rulings(calls, sessions, evidence) {
            switch ruling.verdict {
            case .allowed: continue
            case .open: open.formUnion(ruling.keys)
            case .denied:
                let what = "\(ruling.action) on \(ruling.resource)"
                if lost.contains(what) { lostCalls += 1 } else { refused.append(what) }
            }
        }
        return TightenReport.Proof(
            holds: refused.isEmpty,
            text: refused.isEmpty
                ? "replay: \(Phrase.count(calls.count - lostCalls, "recorded call")) all allowed under it"
                : "replay: \(Phrase.count(refused.count, "recorded call")) would be refused",
            remarks: Set(refused).sorted().prefix(5).map { "refused: \($0)" } + open.sorted().map { "open: \($0)" })
    }

    /// What the policy says of each recorded call, as a limit.
    private func rulings(_ calls: [RecordedCall], _ sessions: [ActingSession?], _ evidence: InputEvidence) -> [CallRuling] {
        let kind = policies.first?.kind ?? .boundary
        let parts = policies.map { CandidatePart(.policy(kind, $0), on: .everywhere, text: "new policy") }
        let candidate = Candidate(name: "new", parts: parts)
        let decider = CallDecider(states)
        let home = HomeAccounts(evidence.directory)
        var layers: [Int: ChangedLayers] = [:]
        return zip(calls, sessions).compactMap { call, session in
            guard let session else { return nil }
            let own = layers[session.number] ?? ChangedLayers(candidate, over: session, states, home: home, number: layers.count)
            layers[session.number] = own
            return decider.ruling(on: call, session, own)
        }
    }

    /// In a sentence: what of the recorded calls goes beyond the policy.
    func beyond(_ calls: [RecordedCall], _ sessions: [ActingSession?], _ evidence: InputEvidence) -> String {
        let refused = request.form == .identity ? [] : rulings(calls, sessions, evidence).filter { $0.verdict == .denied }
        if calls.isEmpty { return "no call of the principal in the change's window is recorded" }
        if request.form == .identity { return "\(Phrase.count(calls.count, "recorded call")) in the change's window" }
        let actions = Set(refused.map { code($0.action.text) }).sorted()
        return "of \(Phrase.count(calls.count, "recorded call")) in the change's window \(refused.count) went beyond it"
            + (actions.isEmpty ? "" : ": \(Phrase.list(actions, limit: 5))")
    }

    // MARK: Nothing is granted that is not held

    func nothingNew() -> TightenReport.Proof {
        guard request.form == .identity else {
            return TightenReport.Proof(
                holds: true, text: "compare: a \(request.form.limitName) grants nothing by itself; it takes away from what is held",
                remarks: [])
        }
        return compare()
    }

    /// By exact comparison of the printed documents with those that are held.
    func compare() -> TightenReport.Proof {
        guard request.form != .scp else {
            return TightenReport.Proof(holds: true, text: "compare: a service control policy grants nothing by itself", remarks: [])
        }
        let comparison = Comparison.compare(
            old: held.policies, new: policies.map { policy in (try? Policy(policy.origin, kind: .identity)) ?? policy })
        switch comparison.newAccess {
        case false?:
            return TightenReport.Proof(
                holds: true,
                text: "compare: the new policy grants nothing that is not held, over all actions, resources and contexts",
                remarks: [])
        case true?:
            let witnesses = comparison.regions.prefix(5).map { "\($0.witness.action) on \($0.witness.resource)" }
            return TightenReport.Proof(
                holds: false, text: "compare: the new policy grants what is not held", remarks: witnesses.map { "granted: \($0)" })
        case nil:
            return TightenReport.Proof(
                holds: false, text: "compare: not decided whether the new policy grants what is not held",
                remarks: comparison.gaps.prefix(5).map(\.reason))
        }
    }

    // MARK: Nothing is idle

    /// Every element is the only cover of a check, or stands by a rule: what was idle has been taken away.
    func nothingIdle() -> TightenReport.Proof {
        let (needed, kept) = built.counts
        var pruner = IdlePruner(built.statements, list.needs)
        pruner.prune()
        let isMinimal =
            pruner.statements.map(\.actions) == built.statements.map(\.actions)
            && pruner.statements.map(\.patterns) == built.statements.map(\.patterns)
        return TightenReport.Proof(
            holds: isMinimal,
            text: isMinimal
                ? "minimal: without any of its entries a recorded call would be refused (\(Phrase.count(needed, "action"))), or a rule keeps it (\(kept))"
                : "minimal: some entry is needed by no call and kept by no rule",
            remarks: [])
    }
}

extension TightenRequest.Form {
    var limitName: String {
        switch self {
        case .identity: "identity policy"
        case .boundary: "permissions boundary"
        case .session: "session policy"
        case .scp: "service control policy"
        }
    }
}
