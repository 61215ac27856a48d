internal import Authorization
internal import PolicyLanguage

/// The statements of all layers of one principal, taken apart, with the sets that they make.
struct LayeredStatements {
    /// What identity policies allow.
    let identity: Set<PlainStatement>
    /// What resources' own policies grant to the caller itself, within its boundary.
    let admitted: Set<PlainStatement>
    /// The same, past the boundary.
    let escaping: Set<PlainStatement>
    let ownLimits: [Set<PlainStatement>]
    let outerLimits: [Set<PlainStatement>]
    let denials: Set<PlainStatement>
    let names: KeyNames
    let spelled: [WordPattern: String]

    /// The same as formulas, read from the policies themselves.
    let identityFormulas: [Formula]
    let admittedFormula: Formula
    let escapingFormula: Formula
    let ownFormula: Formula
    let outerFormula: Formula
    let deniedFormula: Formula
    /// Where identity policies count only as far as a resource's own policy lets them, and where it does.
    let asked: AskedStatements

    init(_ caller: BoundPrincipal, _ sides: [ResourceStatement], of index: ResourcePolicyIndex) {
        self.init(
            caller.caller, caller.policies, caller.identity, caller.keys, sides, asking: index.asking,
            openings: index.asking.isEmpty ? [] : index.openings(for: caller.caller, caller.identity))
    }

    init(
        _ caller: Caller, _ policies: PolicySet, _ identity: CallerIdentity, _ known: Context, _ sides: [ResourceStatement] = [],
        asking: [AskingResources] = [], openings: [ResourceStatement] = []
    ) {
        var reader = CallerStatementReader(caller, identity, known)
        var isPowerless = !caller.isPrincipalOfAccount
        if case .federatedUser = caller, policies.session == nil { isPowerless = true }
        var isRoot = false
        if case .root = caller { isRoot = true }
        if isRoot, policies.session == nil, known.isAssumedRoot { isPowerless = true }
        let own: CallerStatementReader.Read
        if isPowerless {
            own = ([], [])
        } else if isRoot {
            own = ([.everything], [.everything])
        } else {
            own = reader.read(policies.identity, .allow)
            reader.deny(policies.identity)
        }
        reader.deny(OwnedByAWS.denials(for: identity, isRoot: isRoot))
        let limits = reader.limits([isRoot ? nil : policies.boundary, policies.session].compactMap { $0 })
        (ownLimits, ownFormula) = (limits.statements, isPowerless ? .nothing : limits.formula)
        (outerLimits, outerFormula) = reader.limits(
            (caller.isServiceLinked ? [] : policies.serviceControl ?? []) + (policies.endpoint.map { [$0] } ?? []))
        let granted = reader.sides(sides)
        admitted = isPowerless ? [] : granted.limited.statements
        admittedFormula = .disjunction(granted.limited.formulas)
        (escaping, escapingFormula) = (granted.full.statements, .disjunction(granted.full.formulas))
        let opened = reader.sides(openings)
        asked = AskedStatements(
            asking: asking, openings: opened.limited.statements.union(opened.full.statements),
            grants: admitted.union(escaping))
        let counting = Formula.disjunction(
            [!.disjunction(asking.map(\.formula))] + opened.limited.formulas + opened.full.formulas)
        self.identity = own.statements
        identityFormulas = asking.isEmpty ? own.formulas : own.formulas.map { .conjunction([$0, counting]) }
        (denials, deniedFormula) = (reader.denials, .disjunction(reader.denied))
        (names, spelled) = (reader.names, reader.spelled)
    }

    /// The set that a policy is to say: one part for each way to be allowed, their union being all.
    var parts: [Formula] {
        let ways =
            identityFormulas.map { Formula.conjunction([$0, ownFormula]) }
            + [.conjunction([admittedFormula, ownFormula]), escapingFormula]
        return ways.map { .conjunction([$0, outerFormula, !deniedFormula]) }
    }

    // MARK: as statements

    /// Which limits are told by denials of what is outside them, where that can be said.
    enum Order: CaseIterable {
        case none, outer, all
    }

    /// Allows and denials that say the same.
    func parts(_ order: Order, _ form: AskedStatements.Form = .denied, _ algebra: StatementAlgebra) throws(Inexpressible) -> (
        allows: Set<PlainStatement>, denies: Set<PlainStatement>
    ) {
        let counting = try asked.counting(identity, form, algebra)
        var denies = denials.union(counting.denies)
        var within = counting.allows.union(admitted)
        for limit in ownLimits {
            if order == .all, escaping.isEmpty {
                denies.formUnion(try algebra.complement(limit))
            } else {
                within = try algebra.intersection(within, limit)
            }
        }
        var allows = within.union(escaping)
        for limit in outerLimits {
            if order == .none {
                allows = try algebra.intersection(allows, limit)
            } else {
                denies.formUnion(try algebra.complement(limit))
            }
        }
        return (allows, denies)
    }
}
