internal import Activity
internal import Authorization
internal import Catalogue
package import Documents
package import Intake
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Timeline

/// Makes the policy that a principal's recorded work needed, with proofs.
package struct Tighten {
    let request: TightenRequest
    let evidence: InputEvidence
    private let lineage: SessionLineage
    let states: StatesInForce
    private let sides: ResourceSides
    let sessions: ActingSessions
    let recorder: CallRecorder
    let own: OwnCalls

    /// Calls are looked at as what was in force at their time let them pass; what is held is what is held at the end.
    package init(_ request: TightenRequest, over evidence: InputEvidence) {
        self.request = request
        self.evidence = evidence
        let directory = evidence.directory
        lineage = SessionLineage(evidence.events)
        states = StatesInForce(directory, history: evidence.history)
        sessions = ActingSessions(lineage, states)
        sides = ResourceSides(states)
        own = OwnCalls(request.principals, in: states.last)
        recorder = CallRecorder(
            CallMapper(profiles: InstanceProfiles(evidence.events, directory)), inventory: directory.inventory)
    }

    /// Deterministic: the same input gives the same bytes.
    ///
    /// - Throws: `InputError` where the input does not hold the policies of the principal.
    package func report() throws(InputError) -> TightenReport {
        let bound = try boundPrincipal()
        let held = HeldStatements(bound.policies.identity, known: bound.keys)
        var (needs, older, calls, contexts) = gather(held)
        let summed = SummedNeeds(self, bound)
        summed.add(to: &needs, older: &older, held)
        let lastAccessed = request.principals.lazy.compactMap { evidence.usage.lastAccessed($0) }.first
        let rules = KeepRules(held, events: evidence.events, uses: summed.uses, lastAccessed: lastAccessed)
        let seldom = SeldomUsed(held, used: needs, older: older)
        let unwatched = UnwatchedUse(held, events: evidence.events, time: time, lastAccessed: lastAccessed, needs: needs)
        let builder = TightenBuilder(request, held)
        var kept = rules.entries(needs) + unwatched.entries()
        if request.kept.contains(.rare) { kept += seldom.rare() }
        if request.kept.contains(.paired) { kept += seldom.paired() }
        var built = builder.build(needs, kept)
        let writer = PolicyWriter(request.form)
        let denials = request.form == .identity ? Self.denials(held, built.statements) : []
        let isControl = request.form == .scp
        let control = ControlPolicyWriter(principals: request.principals)
        built.policies =
            isControl
            ? control.documents(built.statements)
            : writer.documents(built.statements, denials: denials, kind: Self.kind(request.form))
        let prover = TightenProver(request, held, built, needs, states)
        var report = TightenReport(
            principals: request.principals, form: request.form, policies: built.policies,
            replay: prover.replay(calls, contexts, evidence), nothingNew: prover.nothingNew(), nothingIdle: prover.nothingIdle())
        report.kept = Self.kept(kept)
        report.steps = builder.steps
        let actions = HeldDifference(bound, held.policies, built.statements)
        (report.removed, report.levels) = (actions.removed, actions.levels)
        report.confidence = confidence(needs, rules, builder)
        report.notes =
            notes(needs, held, denials, built, writer) + [own.note(evidence.events)].compactMap(\.self)
            + seldom.notes(without: request.kept) + unwatched.notes(needs) + summed.notes
        report.gaps = Set(
            bound.missing.filter { $0.layer == .identity }.map(\.gap) + Self.gaps(needs) + summed.gaps + differences(from: held)
        ).sorted()
        return report
    }

    /// The time that the logs and the summaries of logs span.
    private var time: ClosedRange<Instant>? {
        let uses = evidence.logSummary?.uses ?? []
        let first = ([evidence.events.first?.time] + uses.map(\.first)).compactMap(\.self).min()
        let last = ([evidence.events.last?.time] + uses.map(\.last)).compactMap(\.self).max()
        return first.flatMap { first in last.map { first...$0 } }
    }

    /// The beginning of the days that count; nil for the whole log.
    var from: Instant? { request.days.flatMap { days in time?.upperBound.adding(seconds: -Int64(days) * 86_400) } }

    static func kind(_ form: TightenRequest.Form) -> PolicyKind {
        switch form {
        case .identity: .identity
        case .boundary: .boundary
        case .session: .session
        case .scp: .serviceControl
        }
    }

    // MARK: What is held

    /// The principal with the policies that are to be replaced; of a permission set its first role.
    func boundPrincipal() throws(InputError) -> BoundPrincipal {
        let directory = states.last
        guard let first = request.principals.first, let bound = BoundPrincipal(first, in: directory) else {
            throw InputError("no principal to make a policy for", at: Location(file: "PRINCIPAL"))
        }
        guard let name = PrincipalName(first), directory.facts(of: name).standing == .held else {
            throw InputError(
                "what `\(first)` holds is not in the input", at: Location(file: "PRINCIPAL"),
                help: "give `aws iam get-account-authorization-details` of its account: without it nothing can be proved")
        }
        return bound
    }

    /// Roles of one permission set that do not hold the same: what is proved of the first is not proved of them.
    private func differences(from held: HeldStatements) -> [Gap] {
        let others = request.form == .identity ? request.principals.dropFirst() : []
        return others.compactMap { arn in
            let own = BoundPrincipal(arn, in: states.last)?.policies.identity ?? []
            let isSame =
                Comparison.compare(old: held.policies, new: own).newAccess == false
                && Comparison.compare(old: own, new: held.policies).newAccess == false
            return isSame
                ? nil
                : Gap(
                    .evidence,
                    "\(code(arn)) does not hold the same as \(code(request.principals[0])): the proofs are of the latter",
                    help: "provision the permission set in all its accounts, or tighten each role by its ARN")
        }
    }

    // MARK: What was needed

    private func gather(_ held: HeldStatements) -> (NeedList, older: NeedList, [RecordedCall], [ActingSession?]) {
        var list = NeedList(keys: held.keys)
        var older = NeedList(keys: held.keys)
        var calls: [RecordedCall] = []
        var acting: [ActingSession?] = []
        let from = from
        for event in evidence.events {
            guard own.has(event), let session = sessions.session(of: event),
                request.principals.contains(session.inForce.principal.arn ?? ""), let call = recorder.call(event)
            else { continue }
            if let from, event.time < from {
                if call.outcome == .succeeded {
                    older.note(call)
                    add(call, session, to: &older, held)
                }
                continue
            }
            switch call.outcome {
            case .succeeded, .dryRun:
                list.note(call)
                calls.append(call)
                acting.append(session)
                add(call, session, to: &list, held)
            case .denied: list.refuse(call)
            case .failed:
                for check in call.checks.prefix(1) {
                    for resource in check.resources {
                        let (request, _) = request(check, resource, call, session)
                        list.add(tried: check, resource, request)
                    }
                }
            case .notAuthenticated: continue
            }
        }
        let isLimit = request.form != .identity
        list.update { need in
            need.cover(by: held)
            need.isOutside = isLimit && need.held == nil && !need.isLost
        }
        older.update { $0.cover(by: held) }
        return (list, older, calls, acting)
    }

    private func add(_ call: RecordedCall, _ session: ActingSession, to list: inout NeedList, _ held: HeldStatements) {
        // Of several actions of which the log does not tell which was needed all that are held stay.
        let alternatives = call.checks.filter(\.isAlternative)
        let isHeld = alternatives.filter { check in
            held.entries.contains { $0.statement.effect == .allow && $0.statement.actions.matches(check.action) }
        }
        let chosen = (isHeld.isEmpty ? Array(alternatives.prefix(1)) : isHeld).map(\.action)
        if chosen.count > 1 { list.note(alternatives: chosen.map(\.text), of: call.event) }
        for check in call.checks {
            if check.isAlternative, !chosen.contains(check.action) { continue }
            // An operation in no list of actions: nobody can write a policy for it.
            if check.isGuess, ActionCatalogue.standard.actionID(named: check.action.text) == nil {
                list.add(unknown: check.action, of: call)
                continue
            }
            if Self.needsNothing(check.action) { continue }
            for resource in check.resources {
                let (request, side) = request(check, resource, call, session)
                list.add(check, resource, request, side, by: session, in: call.event)
            }
        }
    }

    static func needsNothing(_ action: Action) -> Bool {
        ["sts:getcalleridentity", "sts:getsessiontoken"].contains { action.folded.elementsEqual($0.utf8) }
    }

    private func request(
        _ check: RecordedCall.Check, _ resource: RecordedResource, _ call: RecordedCall, _ session: ActingSession
    ) -> (Request, ResourceSide) {
        let (_, side) = sides.side(
            of: resource.name, for: check.action, asker: session.bound.caller.account, in: call.event)
        let context = session.inForce.context(
            of: call.event, check.action, on: resource.name, isFederated: session.isFederated, tags: true)
        return (side.request(session.bound.caller, check.action, context), side)
    }

    // MARK: What is said of it

    /// Held denials that could still take away something of the new statements.
    private static func denials(_ held: HeldStatements, _ statements: [TightStatement]) -> [StatementPool.Entry] {
        let new = statements.compactMap { statement in
            statement.isNegated
                ? nil : Statement.allowing(statement.actions, on: statement.patterns, condition: statement.condition.bytes)
        }
        let hasNegated = statements.contains(where: \.isNegated)
        let all = PermissionSet(applyingOf: new)
        return held.denials.filter { denial in
            hasNegated || all.intersection(PermissionSet(applyingOf: [denial.statement])).isEmpty(steps: 40_000) != .yes
        }
    }

    /// Calls that succeeded and of which the input does not tell what let them pass: the policy may lack what they need.
    private static func gaps(_ needs: NeedList) -> [Gap] {
        var gaps = needs.unknown.map { action, found in
            Gap(
                .evidence,
                "\(Phrase.count(found.count, "recorded call")) of \(code(action)) needed a permission that no table knows: the policy does not "
                    + "hold it", at: found.call.event.location, help: "add it by hand where it is needed")
        }
        for need in needs.needs where need.held == nil && !need.isOutside && !need.wasHeld && !need.isGrantedElsewhere {
            gaps.append(
                Gap(
                    .evidence,
                    "\(Phrase.count(need.count, "recorded call")) of \(code(need.action.text)) on \(code(need.resource.name.text)) succeeded, and no "
                        + "policy of the input allows it: the new policy does not either", at: need.location,
                    help: "give the policies of that time, and those of the resource"))
        }
        return gaps
    }

    /// Managed policies of a role or user (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).
    private static let mostAttached = 10

    private static func calls(_ needs: [Need]) -> String { Phrase.count(needs.reduce(0) { $0 + $1.count }, "call") }

    private static func names(_ needs: [Need]) -> String { Phrase.list(Set(needs.map { code($0.action.text) }).sorted(), limit: 5) }

    static func kept(_ entries: [Entry]) -> [TightenReport.Kept] {
        struct Place: Hashable {
            let rule: KeepRule
            let resources: [String]
        }
        var groups: [Place: Set<String>] = [:]
        for entry in entries {
            guard let rule = entry.rule else { continue }
            let resources = entry.isNegated ? entry.patterns.map { "all but \($0)" } : entry.patterns
            groups[Place(rule: rule, resources: resources), default: []].insert(entry.action)
        }
        return groups.map { TightenReport.Kept(actions: $0.value.sorted(), resources: $0.key.resources, rule: $0.key.rule) }
            .sorted {
                ([$0.rule.rawValue, $0.actions[0]] + $0.resources).lexicographicallyPrecedes(
                    [$1.rule.rawValue, $1.actions[0]] + $1.resources)
            }
    }

    private func confidence(_ needs: NeedList, _ rules: KeepRules, _ builder: TightenBuilder) -> TightenReport.Confidence {
        var confidence = TightenReport.Confidence()
        let time = time
        if let first = time?.lowerBound.seconds, let last = time?.upperBound.seconds {
            let start = request.days.map { max(first, last - Int64($0) * 86_400) } ?? first
            confidence.days = Int((last - start) / 86_400) + 1
        }
        confidence.activeDays = needs.days.count
        confidence.calls = needs.calls
        confidence.checks = needs.needs.count
        confidence.lastNew = needs.lastNew
        confidence.unloggedData = rules.unlogged
        confidence.backtest = builder.backtest(needs)
        confidence.judge(until: time?.upperBound)
        return confidence
    }

    private func notes(
        _ needs: NeedList, _ held: HeldStatements, _ denials: [StatementPool.Entry], _ built: BuiltPolicy, _ writer: PolicyWriter
    ) -> [String] {
        var notes: [String] = []
        let unexplained = needs.needs.filter { $0.held == nil }
        let lost = unexplained.filter { $0.wasHeld && !$0.isOutside }
        if let last = lost.map(\.last).max() {
            notes.append(
                "\(Self.calls(lost)) needed what was held then and is not any more, the last at \(last): \(Self.names(lost))")
        }
        let outside = unexplained.filter(\.isOutside)
        if !outside.isEmpty {
            notes.append(
                "something else than the principal's policies, such as a resource's own policy, let \(Self.calls(outside)) pass, and the "
                    + "\(request.form.limitName) does too: \(Self.names(outside))")
        }
        let others = unexplained.filter { !$0.isOutside && !$0.wasHeld && $0.isGrantedElsewhere }
        if !others.isEmpty {
            notes.append(
                "\(Self.calls(others)) needed nothing of these policies, as a resource's own policy let them pass: \(Self.names(others))"
            )
        }
        if !needs.denied.isEmpty {
            notes.append("asked for and refused: \(Phrase.list(needs.denied.sorted().map { code($0) }, limit: 5))")
        }
        if request.form == .identity, !held.denials.isEmpty {
            let dropped = held.denials.count - denials.count
            notes.append(
                "\(Phrase.count(held.denials.count, "held denial")), \(Phrase.share(denials.count, of: held.denials.count, "carried over"))"
                    + (dropped > 0 ? ": the rest can take nothing away from what is left" : ""))
        }
        for policy in built.policies where policy.size > writer.quota {
            notes.append(
                "the document has \(policy.size) characters, and \(writer.quota) are allowed: generalise more (--generalise prefix or type)"
            )
        }
        if built.policies.count > Self.mostAttached {
            notes.append(
                "\(built.policies.count) documents are more than the \(Self.mostAttached) that a principal takes unless its quota is raised: generalise "
                    + "more (--generalise prefix or type)")
        }
        if needs.needs.isEmpty { notes.append("no call of these logs is of `\(request.principals.first ?? "")`") }
        return notes
    }
}
