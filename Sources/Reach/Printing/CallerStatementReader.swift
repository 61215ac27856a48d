internal import Authorization
internal import PolicyLanguage

/// Takes the statements that speak of one caller apart, and notes how they spell actions and keys.
struct CallerStatementReader {
    private let caller: Caller
    private let identity: CallerIdentity
    private let known: Context
    private(set) var names = KeyNames()
    private(set) var spelled: [WordPattern: String] = [:]
    private(set) var denials: Set<PlainStatement> = []
    private(set) var denied: [Formula] = []

    typealias Read = (statements: Set<PlainStatement>, formulas: [Formula])

    init(_ caller: Caller, _ identity: CallerIdentity, _ known: Context) {
        self.caller = caller
        self.identity = identity
        self.known = known
    }

    mutating func read(_ policies: [Policy], _ effect: Effect) -> Read {
        var read: Read = ([], [])
        for policy in policies {
            for statement in policy.statements where statement.effect == effect {
                if let principal = statement.principal,
                    caller.grant(of: principal, effect: effect, identity: identity) == .none
                {
                    continue
                }
                if let plain = plainForm(of: statement, in: policy) { read.statements.insert(plain) }
                read.formulas.append(Formula(statement, known: known))
            }
        }
        return read
    }

    private mutating func plainForm(of statement: Statement, in policy: Policy) -> PlainStatement? {
        for pattern in statement.actions.patterns {
            let word = ActionAtom(pattern).word
            spelled[word] = spelled[word].map { min($0, pattern.text) } ?? pattern.text
        }
        return PlainStatement(statement, of: policy, known: known, names: &names)
    }

    mutating func deny(_ policies: [Policy]) {
        let read = read(policies, .deny)
        denials.formUnion(read.statements)
        denied += read.formulas
    }

    /// Pools each of which must allow; those that allow everything are left away, and repeated ones.
    mutating func limits(_ pools: [[Policy]]) -> (statements: [Set<PlainStatement>], formula: Formula) {
        var statements: [Set<PlainStatement>] = []
        var formulas: [Formula] = []
        for pool in pools {
            let read = read(pool, .allow)
            if !read.statements.contains(where: \.isEverything), !statements.contains(read.statements) {
                statements.append(read.statements)
            }
            formulas.append(.disjunction(read.formulas))
            deny(pool)
        }
        return (statements, .conjunction(formulas))
    }

    /// What resources' own policies grant within the boundary and past it; their denials are noted.
    mutating func sides(_ sides: [ResourceStatement]) -> (limited: Read, full: Read) {
        var (limited, full): (Read, Read) = (([], []), ([], []))
        let algebra = StatementAlgebra(budget: Budget(100_000))
        for side in sides {
            // Whose a resource is, a statement says by the key: a pattern of ARNs with `*` before the account runs over colons.
            let governed = side.governed.ownership?.statements.first.map { Formula($0, known: known) } ?? side.governed.formula
            var formula = Formula.conjunction([governed, Formula(side.statement, known: known)])
            if side.isControl { formula = .conjunction([formula, ResourceControlRule.formula(for: [side.statement])]) }
            // What no statement can say is missed by the check of the printed policy.
            var plain: PlainStatement?
            let isFree = caller.isRoot && side.statement.effect == .deny && !side.isControl && !side.isForeign
            if isFree { formula = .conjunction([formula, !PrincipalReach.ofBucketPolicies]) }
            if let whole = plainForm(of: side.statement, in: side.policy), var own = plainForm(of: side.governed) {
                if side.isControl { own.actions = .some(Set(ResourceControlRule.words(for: side.statement))) }
                plain = (try? algebra.intersection(whole, own)) ?? nil
                // No policy of a bucket keeps the owner's root user from that policy.
                if isFree { plain?.except(PrincipalReach.bucketPolicyActions.map { ActionAtom(ActionPattern($0)).word }, algebra) }
            }
            switch (side.statement.effect, side.grant) {
            case (.deny, _):
                denied.append(formula)
                if let plain { denials.insert(plain) }
            case (.allow, .full):
                full.formulas.append(formula)
                if let plain { full.statements.insert(plain) }
            case (.allow, _):
                limited.formulas.append(formula)
                if let plain { limited.statements.insert(plain) }
            }
        }
        return (limited, full)
    }

    /// What a policy governs as a statement; nil where a statement cannot except what has a policy of its own.
    private mutating func plainForm(of governed: GovernedRequests) -> PlainStatement? {
        guard !governed.hasExceptions else { return nil }
        if let policy = governed.ownership { return policy.statements.first.flatMap { plainForm(of: $0, in: policy) } }
        let actions =
            governed.isTrust ? PatternList.some(Set(GovernedRequests.trustActions.map { ActionAtom($0).word })) : .everything
        return PlainStatement(actions: actions, resources: .some(Set(governed.resources)), conditions: [])
    }
}
