internal import Authorization
internal import PolicyLanguage

/// A proposition about a request.
enum Atom: Hashable, Sendable {
    case action(ActionAtom)
    /// The action is one of a class; only a search speaks so.
    case actions(ActionClass)
    case resource(ResourceAtom)
    /// The request names no resource: it says `*` (docs/reference/matching.md).
    case noResource
    case context(ContextAtom)
}

/// A set of requests as a formula over atoms. Union, intersection and complement take O(1) and share their parts.
indirect enum Formula: Sendable {
    case constant(Bool)
    case atom(Atom)
    case not(Formula)
    case all([Formula])
    case any([Formula])

    static let everything = Formula.constant(true)
    static let nothing = Formula.constant(false)

    /// The conjunction, without parts that decide nothing.
    static func conjunction(_ parts: [Formula]) -> Formula { joined(parts, neutral: true) }

    static func disjunction(_ parts: [Formula]) -> Formula { joined(parts, neutral: false) }

    private static func joined(_ parts: [Formula], neutral: Bool) -> Formula {
        var kept: [Formula] = []
        for part in parts {
            if case .constant(let value) = part {
                if value != neutral { return .constant(value) }
            } else {
                kept.append(part)
            }
        }
        if kept.count == 1 { return kept[0] }
        if kept.isEmpty { return .constant(neutral) }
        return neutral ? .all(kept) : .any(kept)
    }

    static prefix func ! (formula: Formula) -> Formula {
        switch formula {
        case .constant(let value): .constant(!value)
        case .not(let inner): inner
        default: .not(formula)
        }
    }
}

extension Formula {
    /// Whether it speaks of resources, or of requests without one.
    var mentionsResources: Bool {
        switch self {
        case .constant, .atom(.action), .atom(.actions), .atom(.context): false
        case .atom(.resource), .atom(.noResource): true
        case .not(let inner): inner.mentionsResources
        case .all(let parts), .any(let parts): parts.contains(where: \.mentionsResources)
        }
    }

    /// The patterns of resources that it speaks of.
    var resourceAtoms: Set<ResourceAtom> {
        switch self {
        case .atom(.resource(let atom)): [atom]
        case .constant, .atom: []
        case .not(let inner): inner.resourceAtoms
        case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.resourceAtoms) }
        }
    }

    /// The patterns of actions that it speaks of, each once.
    var actionAtoms: [ActionAtom] {
        var found: Set<ActionAtom> = []
        var list: [ActionAtom] = []
        func collect(_ formula: Formula) {
            switch formula {
            case .atom(.action(let atom)): if found.insert(atom).inserted { list.append(atom) }
            case .constant, .atom: return
            case .not(let inner): collect(inner)
            case .all(let parts), .any(let parts): parts.forEach(collect)
            }
        }
        collect(self)
        return list
    }

    /// What is left of it for the actions that match some patterns, and do not match others.
    ///
    /// - Parameter matches: nil for patterns that some of the actions match.
    func deciding(_ matches: (ActionAtom) -> Bool?) -> Formula {
        switch self {
        case .atom(.action(let atom)): matches(atom).map(Formula.constant) ?? self
        case .constant, .atom: self
        case .not(let inner): !inner.deciding(matches)
        case .all(let parts): .conjunction(parts.map { $0.deciding(matches) })
        case .any(let parts): .disjunction(parts.map { $0.deciding(matches) })
        }
    }

    /// The requests to which a statement applies, whoever makes them.
    ///
    /// - Parameter known: the values of keys that are known beforehand. Conditions that they decide vanish.
    init(_ statement: Statement, known: some ContextLookup) {
        var parts = [Formula(statement.actions)]
        parts.append(Formula(resourcesOf: statement, known: known))
        for condition in statement.conditions { parts.append(Formula(condition, known: known)) }
        self = .conjunction(parts)
    }

    /// The resources that a statement names; all, where it has no resource element.
    init(resourcesOf statement: Statement, known: some ContextLookup) {
        self = statement.resources.map { Formula(resourcesOf: $0, known: known) } ?? .everything
    }

    init(resourcesOf element: ResourceElement, known: some ContextLookup) {
        let matched = Formula(element, known: known)
        self = element.namesAllBuckets ? .disjunction([matched, Self.s3AccountLevel]) : matched
    }

    /// Actions of S3 that act on no bucket, which `arn:aws:s3:::*` matches too (docs/reference/matching.md).
    private static let s3AccountLevel = Formula.conjunction([Formula(ActionPattern("s3:*")), .atom(.noResource)])

    init(_ element: ActionElement) {
        let matched = Formula.disjunction(element.patterns.map(Formula.init))
        self = element.isNegated ? !matched : matched
    }

    init(_ pattern: ActionPattern) {
        let atom = ActionAtom(pattern)
        self = atom.isUniversal ? .everything : .atom(.action(atom))
    }

    init(_ element: ResourceElement, known: some ContextLookup) {
        let matched = Formula.disjunction(element.patterns.map { Formula($0, known: known) })
        self = element.isNegated ? !matched : matched
    }

    init(_ pattern: ARNPattern, known: some ContextLookup) {
        switch ResourceAtom.form(of: pattern, known: known) {
        case .everything: self = .everything
        case .nothing: self = .nothing
        case .atom(let atom): self = .atom(.resource(atom))
        }
    }

    init(_ condition: Condition, known: some ContextLookup) {
        let truth = condition.holds(in: known)
        let isOfKeys = condition.key == .kmsCallerAccount && known.value(of: condition.key) != .unknown
        if truth != .unknown, !isOfKeys {
            self = .constant(truth == .yes)
            return
        }
        let atom = ContextAtom(condition, known: known)
        let held = Formula(truth, of: atom)
        guard isOfKeys else {
            self = held
            return
        }
        // Known as it is, the requests of other services do not have it.
        let ofKeys = Formula(ActionPattern("kms:*"))
        self = .disjunction([.conjunction([ofKeys, held]), .conjunction([!ofKeys, Formula(atom.truth(.absent), of: atom)])])
    }

    private init(_ truth: Truth, of atom: ContextAtom) {
        switch truth {
        case .yes: self = .everything
        case .no: self = .nothing
        case .unknown: self = .atom(.context(atom))
        }
    }
}

extension Formula {
    /// Whether a request is in the set, by plain evaluation; `unknown` where its context is open.
    func holds(for request: Witness) -> Truth {
        switch self {
        case .constant(let value): return Truth(value)
        case .atom(let atom): return atom.holds(for: request)
        case .not(let inner): return !inner.holds(for: request)
        case .all(let parts):
            var result = Truth.yes
            for part in parts where result != .no { result = result && part.holds(for: request) }
            return result
        case .any(let parts):
            var result = Truth.no
            for part in parts where result != .yes { result = result || part.holds(for: request) }
            return result
        }
    }
}

extension Atom {
    func holds(for request: Witness) -> Truth {
        switch self {
        case .action(let atom): Truth(atom.pattern.matches(request.action))
        case .actions(let known): Truth(known.members.contains { $0.pattern.matches(request.action) })
        case .resource(let atom): atom.truth(of: request.resource, in: request.context)
        case .noResource: Truth(request.resource.isNone)
        case .context(let atom): atom.truth(in: request.context)
        }
    }
}
