package import Activity
package import Documents
import Intake
import PolicyLanguage
import Principals
package import Reach
import Timeline

/// How the access of a principal, or that which the policy of a resource grants, changed: by exact difference, step by step.
package struct AccessHistory: Sendable {
    /// One change of access.
    package struct Entry: Sendable {
        /// When it came; for one that no log shows, the last moment before it that is known.
        package let from: Instant
        /// When the next one came; nil for the last.
        package internal(set) var to: Instant?
        /// The write; nil where no log shows it.
        package let event: Event?
        package let gained: [Comparison.Region]
        package let lost: [Comparison.Region]
        /// Whether the difference is proved to be all of it.
        package let isCertain: Bool
        /// What the principal did until the next one: calls by action, the most frequent first.
        package internal(set) var used: [(action: String, calls: Int)] = []

        /// Who made the change; nil where nobody knows.
        package var author: String? {
            event.flatMap { $0.identity.arn ?? $0.identity.invokedBy ?? $0.identity.principalID }
        }
    }

    package let subject: String
    package private(set) var entries: [Entry] = []
    package private(set) var gaps: [Gap] = []
    /// The whole difference between two moments, where two were asked for.
    package private(set) var difference: (from: Instant, to: Instant, gained: Comparison, lost: Comparison)?

    /// More steps are counted and not compared.
    private static let mostSteps = 400

    /// - Parameters:
    ///   - subject: a principal, or the ARN of a resource with a policy.
    ///   - from: only what came after it, and the whole difference between the two moments; nil for all.
    /// - Throws: `InputError` where the input has no such principal and no policy of such a resource.
    package init(
        of text: String, in input: InputAtMoment, from: Instant? = nil, to: Instant? = nil
    ) throws(InputError) {
        let history = input.builtHistory
        let question = try Question(text, input, history)
        subject = question.name
        let states = HistoryCache(history) { $0 }
        var steps = question.steps.filter { step in
            from.map { Moment(after: $0) <= step.before } ?? true && to.map { step.before < Moment(after: $0) } ?? true
        }
        var found: Set<Gap> = Set(history.gaps + input.evidence.summaryGaps("a history of access"))
        // One state alone shows no change.
        if input.evidence.exports.count < 2 { found.formUnion(RecordGaps.ofInput(input.evidence, takesTranscripts: false)) }
        if steps.count > Self.mostSteps {
            found.insert(
                Gap(
                    .model,
                    "\(steps.count - Self.mostSteps) more changes concern `\(subject)`: only the last \(Self.mostSteps) are compared"
                ))
            steps = Array(steps.suffix(Self.mostSteps))
        }
        for step in steps {
            let (before, after) = (states.state(at: step.before), states.state(at: step.after))
            let gained = try question.difference(from: (before, step.before), to: (after, step.after))
            let lost = try question.difference(from: (after, step.after), to: (before, step.before))
            let missing = Set(gained.gaps + lost.gaps + [step.unevaluated].compactMap(\.self))
            found.formUnion(missing)
            if gained.newAccess == false, lost.newAccess == false, step.unevaluated == nil { continue }
            let time = step.event?.time ?? step.before.time
            entries.append(
                Entry(
                    from: time, to: nil, event: step.event, gained: gained.regions, lost: lost.regions,
                    isCertain: missing.isEmpty && step.event != nil))
        }
        // What no log shows may have begun before what stands ahead of it.
        for index in entries.indices.dropLast() { entries[index].to = max(entries[index].from, entries[index + 1].from) }
        if let from, let to {
            let (first, last) = (Moment(after: from), Moment(after: to))
            let (before, after) = (states.state(at: first), states.state(at: last))
            let gained = try question.difference(from: (before, first), to: (after, last))
            let lost = try question.difference(from: (after, last), to: (before, first))
            found.formUnion(gained.gaps + lost.gaps + before.gaps + after.gaps)
            difference = (from, to, gained, lost)
        }
        addUse(question, input)
        gaps = Set(InputAtMoment.gaps(of: input.evidence, with: states.state(at: Moment(after: to ?? history.end)))).union(found)
            .sorted()
    }

    private mutating func addUse(_ question: Question, _ input: InputAtMoment) {
        guard question.principal != nil, !entries.isEmpty else { return }
        let names = Set(question.names.compactMap(PrincipalName.init))
        let mapper = CallMapper()
        var counts = [[String: Int]](repeating: [:], count: entries.count)
        for event in input.evidence.events where event.outcome == .succeeded {
            guard let caller = Timeline.principal(of: event.identity),
                names.contains(where: {
                    caller.account == $0.account && caller.name == $0.name && (caller.kind == .user) == ($0.kind == .user)
                }),
                let index = entries.lastIndex(where: { $0.from <= event.time }), event != entries[index].event,
                let action = mapper.calls(of: event).main?.action
            else { continue }
            counts[index][action, default: 0] += 1
        }
        for (index, count) in counts.enumerated() {
            entries[index].used = count.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (action: $0.key, calls: $0.value) }
        }
    }

    /// The entry that brought a region of the whole difference, or took it away: the last that tells of the same statement, or of the same
    /// action.
    package func cause(of region: Comparison.Region, gained: Bool) -> Entry? {
        func regions(_ entry: Entry) -> [Comparison.Region] { gained ? entry.gained : entry.lost }
        return entries.last { regions($0).contains { $0.statement?.statement.location == region.statement?.statement.location } }
            ?? entries.last { regions($0).contains { $0.witness.action == region.witness.action } }
    }
}

/// A principal or a resource whose access is compared at two moments.
private struct Question {
    let name: String
    /// Nil for a resource.
    let principal: PrincipalName?
    let steps: [History.Step]
    /// Every name that it ever had.
    var names: Set<String> { history.names(ofPrincipal: name) }
    private let history: History

    init(_ text: String, _ input: InputAtMoment, _ history: History) throws(InputError) {
        self.history = history
        let isResource = text.hasPrefix("arn:") && PrincipalName(text) == nil
        if isResource {
            steps = history.steps(ofResource: text)
            guard !steps.isEmpty || input.evidence.directory.resourcePolicies.arns.contains(text) else {
                throw InputError(
                    "the input has no policy of `\(text)`, and no log changes one", at: Location(file: "SUBJECT"),
                    help: "give a user, a role, or the ARN of a resource with a policy")
            }
            (name, principal) = (text, nil)
            return
        }
        // It may exist at some moment only.
        if let found = history.principal(named: text) {
            name = found
        } else {
            name = try Names(input.directory).principal(text, at: "PRINCIPAL")
        }
        principal = PrincipalName(name)
        steps = principal.map(history.steps(of:)) ?? []
    }

    /// What the state at `to` allows and that at `from` does not.
    func difference(
        from: (directory: Directory, moment: Moment), to: (directory: Directory, moment: Moment)
    ) throws(InputError) -> Comparison {
        guard principal != nil else {
            let old = policy(from.directory)
            let new = policy(to.directory)
            let difference = Comparison.compare(old: old.policies, new: new.policies)
            // A share that says the same before and after opens nothing.
            let shares = Set(old.shares).symmetricDifference(new.shares)
            return difference.adding([old.gap, new.gap].compactMap(\.self) + shares)
        }
        return try Comparison.compare(
            history.name(ofPrincipal: name, at: to.moment), formerly: history.name(ofPrincipal: name, at: from.moment),
            old: from.directory, new: to.directory)
    }

    /// The policy with what opens and closes the resource beside it.
    private func policy(_ directory: Directory) -> (policies: [Policy], gap: Gap?, shares: [Gap]) {
        let resource = ResourceName(name)
        if let share = directory.sharing.shares[name] {
            let shared = share.resources.sorted().map { ResourceName($0) }
            return (shared.compactMap(directory.policyInForce), nil, shared.flatMap(directory.openShares))
        }
        var (own, gap): (Policy?, Gap?) = (nil, nil)
        switch directory.resourcePolicies.policy(governing: resource) {
        case .policy(let policy): (own, gap) = (policy.named, policy.rest)
        case .none, .notGiven: break
        case .unreadable(let unreadable): gap = unreadable
        }
        return (directory.inForce(own, over: resource).map { [$0] } ?? [], gap, directory.openShares(of: resource))
    }
}

extension BoundPolicy {
    fileprivate var named: Policy {
        var policy = policy
        policy.name = arn ?? name
        return policy
    }
}
