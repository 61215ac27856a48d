internal import Authorization
internal import Catalogue
internal import PolicyLanguage

/// What one statement touches, in terms of the catalogue's actions.
struct StatementReach {
    let statement: Statement
    /// The actions that it names and that can act on a resource which it names.
    let actions: ActionSet
    /// It is about every resource and has no condition left.
    let isBroad: Bool
    /// Each of `actions` has a request to which it applies, and every action it applies to is among them. False where only a search
    /// can tell.
    let isExact: Bool
    /// Resources and conditions.
    let formula: Formula
}

/// Finds what statements touch, and keeps it: accounts repeat patterns and whole statements.
final class StatementIndex {
    let universe: ActionUniverse
    private var named: [ActionElement: ActionSet] = [:]
    private var acting: [ResourceElement: Acting] = [:]

    /// On what a resource element lets actions act.
    private struct Acting {
        let actions: ActionSet
        let isEverything: Bool
        let isExact: Bool
    }

    init(_ universe: ActionUniverse) { self.universe = universe }

    /// Nil where a known value rules the statement out.
    func reach(of statement: Statement, known: Context) -> StatementReach? {
        let conditions = Formula.conjunction(statement.conditions.map { Formula($0, known: known) })
        if case .constant(false) = conditions { return nil }
        var actions = actions(statement.actions)
        var isEverything = true
        var isExact = true
        var resources = Formula.everything
        if let element = statement.resources {
            let acting = acting(on: element, known: known)
            isEverything = acting.isEverything
            isExact = acting.isExact
            if !isEverything {
                actions.formIntersection(acting.actions)
                resources = Formula(resourcesOf: statement, known: known)
            }
        }
        var isUnconditional = false
        if case .constant(true) = conditions {
            isUnconditional = true
        } else if isExact {
            // One search tells whether the conditions contradict each other.
            switch MemberQuestion(conditions, steps: 20_000).isEmpty {
            case .yes: return nil
            case .no: break
            case .unknown: isExact = false
            }
        }
        return StatementReach(
            statement: statement, actions: actions, isBroad: isEverything && isUnconditional, isExact: isExact,
            formula: .conjunction([resources, conditions]))
    }

    func actions(_ element: ActionElement) -> ActionSet {
        if let known = named[element] { return known }
        var set = ActionSet(count: universe.count)
        for pattern in element.patterns { set.formUnion(universe.matching(ActionAtom(pattern))) }
        if element.isNegated {
            var rest = universe.everything
            rest.subtract(set)
            set = rest
        }
        named[element] = set
        return set
    }

    private func acting(on element: ResourceElement, known: Context) -> Acting {
        if let known = acting[element] { return known }
        var actions = ActionSet(count: universe.count)
        var hasVariables = false
        var isEverything = false
        for pattern in element.patterns {
            hasVariables = hasVariables || !pattern.keys.isEmpty
            switch ResourceAtom.form(of: pattern, known: known) {
            case .everything: isEverything = true
            case .nothing: break
            case .atom(let atom): actions.formUnion(universe.acting(on: atom))
            }
        }
        if element.namesAllBuckets, let s3 = universe.catalogue.actionIDs(ofService: "s3") {
            for action in s3 where universe.targets(of: action).mayBeNone { actions.insert(action) }
        }
        var result: Acting
        if element.isNegated {
            // What is left of a kind of resource is for a search to tell.
            result = Acting(
                actions: isEverything ? ActionSet(count: universe.count) : universe.everything,
                isEverything: element.patterns.isEmpty, isExact: element.patterns.isEmpty)
        } else {
            result = Acting(
                actions: isEverything ? universe.everything : actions, isEverything: isEverything, isExact: !hasVariables)
        }
        if !hasVariables { acting[element] = result }
        return result
    }
}
