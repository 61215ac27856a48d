internal import Catalogue
internal import PolicyLanguage

/// Where identity policies count only as far as a resource's own policy lets them (KMS keys, role trust), as statements.
struct AskedStatements {
    /// How what is not let through is told.
    enum Form {
        /// By a denial, where that can be said: it reads best.
        case denied
        /// By a list of what is let through.
        case listed
    }

    private let asking: [PlainStatement]
    /// What lets them count.
    private let openings: Set<PlainStatement>
    /// What resources' own policies grant to the caller itself.
    private let grants: Set<PlainStatement>

    init(asking: [AskingResources], openings: Set<PlainStatement>, grants: Set<PlainStatement>) {
        self.asking = asking.map { part in
            PlainStatement(
                actions: .some(Set(part.actions.map { ActionAtom($0).word })), resources: .some(Set(part.resources)), conditions: []
            )
        }
        self.openings = openings
        self.grants = grants
    }

    /// Whether statements may allow something on a resource whose own policy must speak, given or not.
    func mayAsk(_ identity: Set<PlainStatement>) -> Bool {
        let algebra = StatementAlgebra(budget: Budget(100_000))
        let all = ResourcePolicyFacts.mustSpeak.map { fact in
            PlainStatement(
                actions: .some(Set(fact.actions.map { ActionAtom(ActionPattern($0)).word })),
                resources: .some(Set(GovernedRequests.atoms(of: [fact.resources]))), conditions: [])
        }
        return identity.contains { statement in all.contains { !algebra.areDisjoint(statement, $0) } }
    }

    /// The forms that are worth a try.
    var forms: [Form] { asking.isEmpty ? [.denied] : [.denied, .listed] }

    /// Allows and denials that say what is left of an identity policy's statements.
    func counting(
        _ identity: Set<PlainStatement>, _ form: Form, _ algebra: StatementAlgebra
    ) throws(Inexpressible) -> (allows: Set<PlainStatement>, denies: Set<PlainStatement>) {
        var (allows, denies): (Set<PlainStatement>, Set<PlainStatement>) = (identity, [])
        for part in asking {
            let touched = PlainStatement.sorted(allows.filter { !algebra.areDisjoint($0, part) })
            if touched.isEmpty { continue }
            if form == .denied, let denied = try? denials(of: part, among: touched, algebra) {
                denies.formUnion(denied)
            } else {
                allows.subtract(touched)
                allows.formUnion(try split(touched, by: part, algebra))
            }
        }
        return (allows, denies)
    }

    private func denials(
        of part: PlainStatement, among touched: [PlainStatement], _ algebra: StatementAlgebra
    ) throws(Inexpressible) -> Set<PlainStatement> {
        var denied: Set<PlainStatement> = []
        guard case .some(let resources) = part.resources else { return [] }
        for resource in resources {
            let single = PlainStatement(actions: part.actions, resources: .some([resource]), conditions: [])
            for statement in touched {
                let both = PlainStatement(actions: statement.actions, resources: statement.resources, conditions: [])
                guard let asked = try algebra.intersection(single, both) else { continue }
                let through = Set(
                    openings.union(grants).filter { !algebra.areDisjoint($0, asked) }.map { opening in
                        // What the statement itself asks for need not be denied once more.
                        var opening = opening
                        opening.conditions.subtract(statement.conditions)
                        return opening
                    })
                if through.contains(where: { algebra.covers($0, asked) }) { continue }
                denied.formUnion(try algebra.intersection([asked], try algebra.complement(through)))
            }
        }
        return denied
    }

    private func split(
        _ touched: [PlainStatement], by part: PlainStatement, _ algebra: StatementAlgebra
    ) throws(Inexpressible) -> Set<PlainStatement> {
        guard case .some(let words) = part.actions else { return Set(touched) }
        var result: Set<PlainStatement> = []
        for statement in touched {
            var others = statement
            others.except(Array(words), algebra)
            if !others.isNothing { result.insert(others) }
            let elsewhere = PlainStatement(actions: part.actions, resources: part.resources.complement, conditions: [])
            if let both = try algebra.intersection(statement, elsewhere) { result.insert(both) }
            for opening in openings {
                if let both = try algebra.intersection(statement, opening) { result.insert(both) }
            }
        }
        return result
    }
}

extension PlainStatement {
    /// Takes actions out. A pattern of which only a part is meant becomes a list of the rest, as far as AWS has it.
    mutating func except(_ words: [WordPattern], _ algebra: StatementAlgebra) {
        let budget = algebra.budget
        switch actions {
        case .allBut(let list): actions = .allBut(list.union(words))
        case .some(let list):
            var kept: Set<WordPattern> = []
            for pattern in list where !words.contains(where: { $0.covers(pattern, .action, budget) }) {
                if words.allSatisfy({ $0.isDisjoint(from: pattern, .action, budget) }) {
                    kept.insert(pattern)
                    continue
                }
                let catalogue = ActionCatalogue.standard
                for id in catalogue.actionRanges(matching: pattern.policyText).joined() {
                    let word = ActionAtom(ActionPattern(catalogue.name(ofAction: id))).word
                    if !words.contains(where: { $0.covers(word, .action, budget) }) { kept.insert(word) }
                }
            }
            actions = .some(kept)
        }
    }
}
