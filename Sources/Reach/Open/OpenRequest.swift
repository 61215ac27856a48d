package import Authorization
internal import Catalogue
package import Documents
package import PolicyLanguage

/// A request whose verdict is open: whether some values of the keys that nothing tells allow it or deny it, and which.
///
/// The solver decides it. An example that it finds counts only where the engine confirms it.
package struct OpenRequest {
    package enum Answer: Sendable {
        /// Values with which it is so.
        case settings([Dependency.Setting])
        /// No values make it so.
        case never
        /// It could not be decided within the steps, or depends on policy variables in a way that was not followed.
        case undecided
    }

    /// Steps of search for one answer.
    private static let steps = 20_000

    private let request: Request
    private let decision: Decision
    private let authorizer: Authorizer
    /// What is known of the request's keys.
    private let known: Context

    /// - Parameter decision: the open one that the authorizer made of the request.
    package init(_ request: Request, _ decision: Decision, _ authorizer: Authorizer) {
        self.request = request
        self.decision = decision
        self.authorizer = authorizer
        var known = request.context
        known.fill(from: authorizer.derived, besides: [])
        known.isClosed = known.isClosed || authorizer.derived.isClosed
        // Keys that requests of the action never have are absent.
        let context = authorizer.context(of: request)
        for key in Self.keys(of: decision.statements) where known.value(of: key) == .unknown {
            let value = context.value(of: key)
            if value != .unknown { known.set(key, value) }
        }
        self.known = known
    }

    /// `allowing(preferring:notBefore:)`, for requests that are asked about with the same preference and moment.
    package func allowing(
        preferring isFree: @escaping (ContextKey) -> Bool, notBefore moment: Instant?, in memo: OpenMemo
    ) -> Answer {
        memo.answer(key(.choosing, memo)) { allowing(preferring: isFree, notBefore: moment) }
    }

    private func key(_ purpose: OpenMemo.Purpose, _ memo: OpenMemo) -> OpenMemo.Key {
        OpenMemo.Key(purpose, request, decision, authorizer.identity, known: known, in: memo)
    }

    /// Values that allow it.
    ///
    /// - Parameters:
    ///   - isFree: keys that an answer should depend on alone, if it can.
    ///   - moment: a time that has passed.
    package func allowing(preferring isFree: ((ContextKey) -> Bool)? = nil, notBefore moment: Instant? = nil) -> Answer {
        let conditions = later(than: moment)
        let extra = Formula.conjunction(conditions.map { Formula($0, known: known) })
        func isAllowed(_ request: Request) -> Bool {
            authorizer.verdict(request) == .allowed
                && conditions.allSatisfy { $0.holds(in: authorizer.context(of: request)) != .no }
        }
        if let isFree {
            let answer = solve(isAllowed) { .conjunction([$0, extra]).onlyHanging(on: isFree) }
            if case .settings = answer { return answer }
        }
        return solve(isAllowed) { .conjunction([$0, extra]) }
    }

    /// That it is not earlier than a moment.
    private func later(than moment: Instant?) -> [Condition] {
        guard let moment, let origin = decision.statements.first?.statement.origin else { return [] }
        return [Condition(Operator(.dateGreaterThanEquals), "aws:CurrentTime", [moment.description], origin: origin)]
    }

    /// Values that deny it.
    package var denying: Answer {
        solve({ [.explicitlyDenied, .implicitlyDenied].contains(authorizer.verdict($0)) }) { !$0 }
    }

    // MARK: solving

    private func solve(_ isMet: (Request) -> Bool, _ change: (Formula) -> Formula) -> Answer {
        let budget = Budget(Self.steps)
        let question = MemberQuestion(possible(change(formula(known)), known))
        switch question.assignment(budget, callers: [request.caller.kind]) {
        case .none: return .never
        case .model(let values): if let settings = confirmed(values, isMet) { return .settings(settings) }
        case .open: break
        }
        // Variables without a value count as anything above; what is found so need not be. Each gets a value first.
        for assignment in VariableValues(question.atoms, known: known).assignments {
            guard
                case .model(var values) = MemberQuestion(possible(change(formula(assignment)), assignment)).assignment(
                    budget, callers: [request.caller.kind])
            else { continue }
            for (key, value) in assignment.entries where !known.has(key) { values.append((key, value)) }
            if let settings = confirmed(values, isMet) { return .settings(settings) }
        }
        return .undecided
    }

    /// The same for requests whose keys go together.
    private func possible(_ formula: Formula, _ known: Context) -> Formula {
        guard let origin = decision.statements.first?.statement.origin else { return formula }
        return .conjunction([formula, RelatedKeys(of: formula, known: known, origin: origin).relations])
    }

    /// What must hold of the open keys for the request to be allowed.
    private func formula(_ known: Context) -> Formula {
        let reach = PrincipalReach(
            request.caller, PolicySet(applyingIn: decision), identity: authorizer.identity, known: known,
            resourceAccount: request.resourceAccount, isOwnerOpen: request.isOwnerOpen)
        return reach.set.formula.about(request, known: known, origin: decision.statements.first?.statement.origin)
    }

    /// The fewest of the values that the engine confirms; nil where it does not.
    private func confirmed(_ values: [(key: ContextKey, value: ContextValue)], _ isMet: (Request) -> Bool) -> [Dependency.Setting]?
    {
        var kept = values.filter { known.value(of: $0.key) == .unknown }.map { (key: $0.key, value: $0.value.plain) }
        func isConfirmed(_ values: [(key: ContextKey, value: ContextValue)]) -> Bool {
            var trial = request
            for (key, value) in values { trial.context.set(key, value) }
            return isMet(trial)
        }
        guard isConfirmed(kept) else { return nil }
        for index in kept.indices.reversed() {
            var fewer = kept
            fewer.remove(at: index)
            if isConfirmed(fewer) { kept = fewer }
        }
        return kept.sorted { $0.key.name < $1.key.name }.flatMap { key, value in
            Self.settings(spelled[key] ?? Self.spelled(key), value)
        }
    }

    private static func settings(_ key: String, _ value: ContextValue) -> [Dependency.Setting] {
        switch value {
        case .absent, .unknown: [Dependency.Setting(key: key, value: nil)]
        case .single(let text): [Dependency.Setting(key: key, value: text)]
        case .many(let texts): texts.map { Dependency.Setting(key: key, value: $0) }
        }
    }

    // MARK: keys

    /// The keys as the policies write them.
    private var spelled: [ContextKey: String] {
        Dictionary(decision.statements.lazy.flatMap(\.statement.conditions).map { ($0.key, $0.keyText) }) { one, _ in one }
    }

    private static func spelled(_ key: ContextKey) -> String {
        guard let facts = ActionCatalogue.standard.globalConditionKey(named: key.name) else { return key.name }
        return facts.isFamily ? facts.name + key.name.dropFirst(facts.name.count) : facts.name
    }

    /// The open keys of conditions and variables, as the policies write them, sorted.
    private var openKeys: [String] {
        var keys = Self.keys(of: decision.statements)
        if request.isOwnerOpen { keys.insert(ContextKey("aws:ResourceAccount")) }
        return keys.filter { known.value(of: $0) == .unknown }.map { spelled[$0] ?? Self.spelled($0) }.sorted()
    }

    /// The keys that open statements test, those of variables too.
    private static func keys(of statements: [AppliedStatement]) -> Set<ContextKey> {
        var keys: Set<ContextKey> = []
        for applied in statements where !applied.isCertain {
            for condition in applied.statement.conditions { keys.formUnion([condition.key] + condition.values.flatMap(\.keys)) }
            keys.formUnion(applied.statement.resources?.patterns.flatMap(\.keys) ?? [])
        }
        return keys
    }

    package func dependency(in memo: OpenMemo?) -> (allowing: Answer, denying: Answer, told: Dependency) {
        func answer(_ purpose: OpenMemo.Purpose, _ work: () -> Answer) -> Answer {
            memo.map { $0.answer(key(purpose, $0), work) } ?? work()
        }
        let allowing = answer(.allowing) { self.allowing() }
        let denying = answer(.denying) { self.denying }
        let told = Dependency(
            keys: openKeys, allowing: allowing.values, denying: denying.values,
            isDecided: !allowing.isUndecided && !denying.isUndecided)
        return (allowing, denying, told)
    }
}

extension OpenRequest.Answer {
    package var values: [Dependency.Setting] {
        if case .settings(let settings) = self { settings } else { [] }
    }

    package var isNever: Bool {
        if case .never = self { true } else { false }
    }

    package var isUndecided: Bool {
        if case .undecided = self { true } else { false }
    }
}

extension ContextValue {
    /// As a request would be asked about with it: a list of one value is that value, an empty one is none.
    fileprivate var plain: ContextValue {
        guard case .many(let texts) = self else { return self }
        return texts.isEmpty ? .absent : texts.count == 1 ? .single(texts[0]) : self
    }
}

extension Context {
    /// Takes over what an open verdict depends on.
    package mutating func set(_ settings: [Dependency.Setting]) {
        let values = Dictionary(grouping: settings) { ContextKey($0.key) }
        for (key, settings) in values {
            let texts = settings.compactMap(\.value)
            set(key, texts.isEmpty ? .absent : texts.count == 1 ? .single(texts[0]) : .many(texts))
        }
    }
}

extension PolicySet {
    /// The statements that applied or might, in their layers.
    fileprivate init(applyingIn decision: Decision) {
        func policies(_ layer: Layer, _ level: Int? = nil) -> [Policy] {
            let applied = decision.statements.filter { $0.layer == layer && (level == nil || $0.level == level) }
            return applied.first.map { [$0.policy.with(applied.map(\.statement))] } ?? []
        }
        func levels(_ layer: Layer) -> [[Policy]] {
            Set(decision.statements.filter { $0.layer == layer }.map(\.level)).sorted().map { policies(layer, $0) }
        }
        func exists(_ layer: Layer) -> Bool { decision.layers.contains { $0.layer == layer && $0.exists } }
        self.init(identity: policies(.identity), resource: policies(.resource).first)
        if exists(.boundary) { boundary = policies(.boundary) }
        if exists(.session) { session = policies(.session) }
        if exists(.endpoint) { endpoint = policies(.endpoint) }
        if exists(.serviceControl) { serviceControl = levels(.serviceControl) }
        if exists(.resourceControl) { resourceControl = levels(.resourceControl) }
    }
}

extension Formula {
    /// What it says of the context of one request.
    ///
    /// - Parameter origin: where the conditions are said to stand that policy variables make.
    fileprivate func about(_ request: Request, known: Context, origin: JSONValue?) -> Formula {
        switch self {
        case .constant, .atom(.context): return self
        case .atom(.action(let atom)): return .constant(atom.pattern.matches(request.action))
        case .atom(.actions(let known)):
            return .constant(known.members.contains { $0.pattern.matches(request.action) })
        case .atom(.noResource): return .constant(request.resource.isNone)
        case .atom(.resource(let atom)):
            switch atom.truth(of: request.resource, in: known) {
            case .yes: return .everything
            case .no: return .nothing
            case .unknown: break
            }
            guard let origin else { return self }
            let fit = VariableFit(atom.pattern, request.resource, known: known)
            let ways = fit.ways.map { Formula.conjunction($0.map { Formula($0.key, is: $0.value, origin: origin) }) }
            return .disjunction(ways + (fit.isCut ? [self] : []))
        case .not(let inner): return !inner.about(request, known: known, origin: origin)
        case .all(let parts): return .conjunction(parts.map { $0.about(request, known: known, origin: origin) })
        case .any(let parts): return .disjunction(parts.map { $0.about(request, known: known, origin: origin) })
        }
    }

    private init(_ key: ContextKey, is value: ContextValue, origin: JSONValue) {
        let condition: Condition
        if case .single(let text) = value {
            condition = Condition(Operator(.stringEquals), key.name, [text], origin: origin)
        } else {
            condition = Condition(Operator(.null), key.name, ["true"], origin: origin)
        }
        self = .atom(.context(ContextAtom(condition, known: Context(closed: false))))
    }

    /// What of it holds whatever the keys are that are not free.
    fileprivate func onlyHanging(on isFree: (ContextKey) -> Bool, isNegated: Bool = false) -> Formula {
        switch self {
        case .constant(let value): return .constant(value != isNegated)
        case .atom(.context(let atom)) where !isFree(atom.key): return .nothing
        case .atom: return isNegated ? !self : self
        case .not(let inner): return inner.onlyHanging(on: isFree, isNegated: !isNegated)
        case .all(let parts), .any(let parts):
            var isAll = isNegated
            if case .all = self { isAll.toggle() }
            let kept = parts.map { $0.onlyHanging(on: isFree, isNegated: isNegated) }
            return isAll ? .conjunction(kept) : .disjunction(kept)
        }
    }
}
