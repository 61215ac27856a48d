internal import Authorization
internal import Catalogue
package import Documents
package import PolicyLanguage
package import Principals

extension Comparison {
    /// What one principal may do under one audit input and not under another: all layers of both, and the policies of the resources
    /// that they hold.
    ///
    /// An input that does not know the principal lets it do nothing. Every witness has been decided over both inputs.
    ///
    /// - Parameter former: what the principal is called in the old input, where that is another name.
    /// - Throws: `InputError` where the text names no principal.
    package static func compare(
        _ principal: String, formerly former: String? = nil, old: Directory, new: Directory, limits: Limits = Limits()
    ) throws(InputError) -> Comparison {
        try PrincipalQuestion(principal, new: new, .beyond(old, former ?? principal), limits).comparison()
    }

    /// What one principal may do of what some policies, which describe forbidden access, allow.
    package static func overlap(
        _ principal: String, forbidden: [Policy], new: Directory, limits: Limits = Limits()
    ) throws(InputError) -> Comparison {
        try PrincipalQuestion(principal, new: new, .within(forbidden), limits).comparison()
    }
}

/// A question about one principal of an audit input.
private final class PrincipalQuestion {
    enum Aim {
        /// What the principal is called there beside it.
        case beyond(Directory, String)
        case within([Policy])
    }

    private let new: ComparedPrincipal
    private let newEngine: DirectoryAuthorizer
    private let old: ComparedPrincipal?
    private let oldEngine: DirectoryAuthorizer?
    private let forbidden: StatementPool?
    private let search: RegionSearch
    private let mentioned: Set<ContextKey>
    private let limits: Comparison.Limits
    private let asked: Int

    init(_ principal: String, new: Directory, _ aim: Aim, _ limits: Comparison.Limits) throws(InputError) {
        guard let reach = ComparedPrincipal(principal, in: new) else {
            throw InputError(
                "`\(principal)` is not a principal", at: Location(file: "--principal"),
                help: "give the ARN of a user, role, session or root, a service's name, or `*`")
        }
        self.new = reach
        self.limits = limits
        newEngine = DirectoryAuthorizer(new, closed: false)
        let asked: Formula
        switch aim {
        case .beyond(let directory, let former):
            old = ComparedPrincipal(former, in: directory)
            oldEngine = DirectoryAuthorizer(directory, closed: false)
            forbidden = nil
            asked = !(old?.reach.formula() ?? .nothing)
        case .within(let policies):
            (old, oldEngine) = (nil, nil)
            let pool = StatementPool(policies)
            forbidden = pool
            asked = PermissionSet(pool, known: reach.bound.keys).formula
        }
        let statements = reach.statements + (old?.statements ?? []) + (forbidden?.entries.map(\.statement) ?? [])
        mentioned = NamedPrincipals(statements, apart: []).keys
        let universe = Later { ActionUniverse(.standard, patterns: statements.lazy.flatMap(\.actions.patterns)) }
        search = RegionSearch(statements, limits: limits, total: Budget(limits.allSteps)) { universe.value }
        self.asked = search.problem.node(.conjunction([asked, reach.partition]))
    }

    /// A value made when first asked for.
    private final class Later<Value> {
        private let make: () -> Value
        private(set) lazy var value = make()

        init(_ make: @escaping () -> Value) { self.make = make }
    }

    func comparison() -> Comparison {
        var answers = AnswerList(limits: limits)
        for part in suspects() where !answers.isFull {
            let root = search.problem.conjunction([search.problem.node(new.reach.formula(part)), asked])
            let reader = RegionSearch.Reader(
                known: shown, callers: CallerKind.everybody, region: { [self] in region($0, $1, part) },
                piece: { [self] in piece($0) })
            let place = location(of: part)
            switch search.answer(root, reader) {
            case .nothing: continue
            case .regions(let regions): for region in regions { answers.add(region) }
            case .inert(let region): answers.add(inert: region)
            case .tooLong:
                answers.add(Gap(.model, "what this grants `\(new.name)` takes too long to decide", at: place))
            case .unconfirmed:
                answers.add(
                    Gap(.model, "what this grants `\(new.name)` depends on values that are not in the input", at: place))
            }
        }
        for gap in new.bound.missing.map(\.gap) + (old?.bound.missing.map(\.gap) ?? []) { answers.add(gap) }
        if new.reach.isCut || old?.reach.isCut ?? false {
            answers.add(Gap(.model, "more resources have policies that name `\(new.name)` than are looked at one by one"))
        }
        return answers.comparison
    }

    // MARK: what may be new

    /// The parts of what the principal may do that can hold what is asked for.
    private func suspects() -> [InputReach.Part] {
        guard let old else { return parts(besides: []) }
        // A denial that is gone, or another limit, may let through what has been granted all the time.
        let isLimited = old.limits == new.limits && old.denials.isSubset(of: new.denials)
        var list = isLimited ? parts(besides: old.allowances) : parts(besides: [])
        guard isLimited else { return list }
        let former = Dictionary(old.governed.map { ($0.arn, PolicyContent($0.policy)) }) { one, _ in one }
        let present = Dictionary(new.governed.map { ($0.arn, PolicyContent($0.policy)) }) { one, _ in one }
        for arn in Set(former.keys).union(present.keys).sorted() where former[arn] != present[arn] {
            list.append(.resource(arn: arn))
        }
        return list
    }

    private func parts(besides known: Set<StatementContent>) -> [InputReach.Part] {
        var list: [InputReach.Part] = []
        for (number, policy) in new.bound.policies.identity.enumerated() {
            for statement in policy.statements where statement.effect == .allow {
                if known.contains(StatementContent(statement, known: new.bound.keys)) { continue }
                list.append(.identity(policy: number, statement: statement.index))
            }
        }
        // What resources grant by themselves, and root's everything, belong to no identity statement.
        if known.isEmpty { list.append(.whole) }
        return list
    }

    private func location(of part: InputReach.Part) -> Location? {
        switch part {
        case .whole: nil
        case .identity(let policy, let index):
            new.bound.policies.identity[policy].statements.first { $0.index == index }?.location
        case .resource(let arn): new.governed.first { $0.arn == arn }?.policy.location
        }
    }

    /// The keys of the principal that policies look at: a request needs no others.
    private var shown: Context {
        var context = Context(closed: false)
        for (key, value) in new.bound.keys.entries where mentioned.contains(key) { context.set(key, value) }
        return context
    }

    // MARK: regions

    private func decide(_ request: Witness, over engine: DirectoryAuthorizer, _ reach: ComparedPrincipal) -> Decision {
        // What is nobody's in particular may be the principal's own.
        let owner = engine.directory.owner(of: request.resource) ?? reach.bound.caller.account
        let prepared = engine.prepare(
            reach.name,
            Request(
                caller: reach.bound.caller, action: request.action, resource: request.resource, resourceAccount: owner,
                context: request.context))
        return prepared.authorizer.decide(prepared.request)
    }

    /// The request with the keys that tell whose its resource is.
    private func settled(_ request: Witness) -> Witness {
        guard let owner = newEngine.directory.owner(of: request.resource) ?? new.bound.caller.account else { return request }
        var context = request.context
        for (key, value) in newEngine.directory.derivedContext(resourceAccount: owner).values where context.has(ContextKey(key)) {
            context[key] = value
        }
        return Witness(action: request.action, resource: request.resource, context: context)
    }

    /// The statement that grants a request: the one that the question is about, where it applies.
    private func grant(_ decision: Decision, _ part: InputReach.Part) -> AppliedStatement? {
        let allows = decision.statements.filter { $0.statement.effect == .allow }
        let asked = location(of: part)
        if let own = allows.first(where: { $0.statement.location == asked }) { return own }
        var layers: [Layer] = [.identity, .resource]
        if case .resource = part { layers.reverse() }
        return layers.lazy.compactMap { layer in allows.first { $0.layer == layer } }.first
    }

    private func region(
        _ request: Witness, _ kind: Comparison.ActionKind, _ part: InputReach.Part
    ) -> Comparison.Region? {
        let request = settled(request)
        let decision = decide(request, over: newEngine, new)
        guard decision.verdict == .allowed else { return nil }
        var region = Comparison.Region(
            witness: request, principal: new.name, context: spelled(request.context), actionKind: kind,
            statement: grant(decision, part).map(StatementPool.Entry.init))
        if let old, let oldEngine {
            let former = decide(request, over: oldEngine, old)
            guard former.verdict != .allowed, former.verdict != .depends else { return nil }
            region.formerStop = former.stoppedBy
            region.otherStatement = former.statements.first { $0.statement.effect == .deny }.map(StatementPool.Entry.init)
        }
        if let forbidden {
            guard forbidden.allows(request) == .yes else { return nil }
            region.otherStatement = forbidden.first(.allow, applyingTo: request)
            region.isForbidden = true
        }
        return region
    }

    private func spelled(_ context: Context) -> [(key: String, value: ContextValue)] {
        context.entries.filter { $0.value != .absent }.map { (key: spellings[$0.key] ?? $0.key.name, value: $0.value) }
            .sorted { $0.key < $1.key }
    }

    private lazy var spellings: [ContextKey: String] = {
        let statements = new.statements + (old?.statements ?? []) + (forbidden?.entries.map(\.statement) ?? [])
        return Dictionary(statements.lazy.flatMap(\.conditions).map { ($0.key, $0.keyText) }) { one, _ in one }
    }()

    private func piece(_ region: Comparison.Region) -> Formula { region.piece(known: new.bound.keys) }
}

extension StatementPool.Entry {
    fileprivate init(_ applied: AppliedStatement) {
        self.init(policy: 0, policyName: applied.policy.name, statement: applied.statement)
    }
}
