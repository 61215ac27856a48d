package import Authorization
internal import Catalogue
package import Documents
internal import PolicyLanguage
internal import Principals

/// Tells what the principals of an input can do, and shares among them what their policies have in common.
///
/// Not for several threads at once; give each its own.
package final class ReachSurveyor {
    private let input: ReachInput
    private let catalogue = ActionCatalogue.standard
    private let index: StatementIndex
    private let fold: ActionFold
    private let administration: AdministrationRule
    private let levels = ActionLevels.standard
    private let harmful: [(kind: HarmKind, set: ActionSet)]
    private let inventory: InventorySurvey

    package init(_ input: ReachInput) {
        self.input = input
        index = StatementIndex(ActionUniverse(catalogue, patterns: EmptyCollection()))
        fold = ActionFold(catalogue)
        administration = AdministrationRule(catalogue)
        harmful = Self.harmful
        inventory = InventorySurvey(input.directory)
    }

    private static let harmful: [(kind: HarmKind, set: ActionSet)] = {
        let catalogue = ActionCatalogue.standard
        var sets = HarmKind.allCases.map { (kind: $0, set: ActionSet(count: catalogue.actionCount)) }
        for (action, harm) in catalogue.harmfulActions {
            guard let id = catalogue.actionID(named: action), let index = sets.firstIndex(where: { $0.kind == harm.kind }) else {
                continue
            }
            sets[index].set.insert(id)
        }
        return sets
    }()

    /// What a principal can do: all layers of its own, and what resources' own policies of the input grant it or deny it.
    ///
    /// - Parameters:
    ///   - principal: the ARN of a user, role, session or root.
    ///   - steps: of search, for all that is not plain.
    /// - Throws: `InputError` where it is none, or where the input exported all of its kind without it.
    package func summary(of principal: String, steps: Int = 200_000) throws(InputError) -> ReachSummary {
        let name = PrincipalName(principal)
        guard let name, let caller = BoundPrincipal(principal, in: input.directory), caller.caller.isPrincipalOfAccount else {
            throw InputError(
                "`\(principal)` is not a principal with policies", at: Location(file: "PRINCIPAL"),
                help: "give the ARN of a user, role, session or root")
        }
        if input.directory.facts(of: name).standing == .absent {
            throw InputError(
                "`\(principal)` is not in the input", at: Location(file: "PRINCIPAL"),
                help: "`ambit reach --all` lists every user and role")
        }
        let sides = sides(of: caller)
        let layers = HeldLayers(
            index, caller.caller, caller.policies, caller.identity, caller.keys, resources: sides, of: input.sides)
        let found = layers.held(Budget(steps))
        let parts = Parts(layers, found, fold)
        let undecided = fold.fold(found.undecided)
        var asking = layers.askedActions
        asking.formIntersection(found.held)
        let (harms, inventoried) = harms(caller, found.held)
        let rows = levels.rows(found)
        return ReachSummary(
            principal: principal, kind: name.kind, account: name.account, administration: administration(layers, found, parts),
            held: found.held.count, unrestricted: found.everywhere.count, services: Set(rows.map(\.service)).count,
            undecided: undecided, asking: fold.fold(asking), rows: rows, grants: parts.grants, limits: parts.limits,
            denials: parts.denials,
            harms: harms, inventoried: inventoried,
            openKeys: OpenKeys(caller, sides + layers.openings.compactMap(\.resource)).spelled, gaps: gaps(caller, undecided),
            isUnknown: caller.missing.contains { $0.layer == .identity })
    }

    /// The actions that a principal or session holds, as `summary` counts them: usable on some resource in some context, under all layers.
    ///
    /// - Parameter steps: of search, for all that is not plain.
    package func held(by caller: BoundPrincipal, steps: Int = 200_000) -> HeldActions {
        let layers = HeldLayers(
            index, caller.caller, caller.policies, caller.identity, caller.keys, resources: sides(of: caller), of: input.sides)
        return layers.held(Budget(steps))
    }

    /// What policies of resources and over them say of it.
    private func sides(of caller: BoundPrincipal) -> [ResourceStatement] {
        input.sides.statements(for: caller.caller, caller.identity) + input.controls(of: caller)
    }

    private func administration(_ layers: HeldLayers, _ found: HeldActions, _ parts: Parts) -> ReachSummary.Administration? {
        guard let (reason, actions) = administration.reason(found.broad) else { return nil }
        let statements = layers.grants.indices.filter { number in
            let reach = layers.grants[number].reach
            return reach.isBroad && !reach.actions.isDisjoint(with: actions)
        }
        return ReachSummary.Administration(
            reason: reason, actions: fold.fold(actions), statements: statements.map { Parts.place(layers.grants[$0]) })
    }

    private func gaps(_ caller: BoundPrincipal, _ undecided: FoldedActions) -> [Gap] {
        var gaps = Set(caller.missing.map(\.gap))
        if undecided.count > 0 {
            let names = undecided.patterns.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
            gaps.insert(Gap(.model, "whether some request of \(names) is allowed takes too long to decide"))
        }
        return gaps.sorted()
    }

    // MARK: harm

    private func harms(
        _ caller: BoundPrincipal, _ held: ActionSet
    ) -> (rows: [ReachSummary.HarmRow], inventoried: ReachSummary.InventoriedHarm?) {
        let trial = inventory.isEmpty ? nil : trial(caller, held)
        let rows = harmful.compactMap { kind, set -> ReachSummary.HarmRow? in
            var actions = set
            actions.formIntersection(held)
            guard !actions.isEmpty else { return nil }
            func reached(_ list: [Int: Set<Int>]) -> Set<Int> {
                list.reduce(into: []) { if set.contains($1.key) { $0.formUnion($1.value) } }
            }
            let allowed = trial.map { reached($0.allowed) }
            return ReachSummary.HarmRow(
                kind: kind, actions: fold.fold(actions), resources: allowed?.count,
                open: trial.map { reached($0.open).subtracting(allowed ?? []).count })
        }
        return (rows, trial.map(inventoried))
    }

    /// What a principal can do to the inventory: resources by action, by their places.
    private struct Trial {
        var destroyable: Set<Int> = []
        var readable: Set<Int> = []
        var open: [Int: Set<Int>] = [:]
        var allowed: [Int: Set<Int>] = [:]
        var candidates: [Int: CandidateAction] = [:]
    }

    private func trial(_ caller: BoundPrincipal, _ held: ActionSet) -> Trial {
        var trial = Trial()
        inventory.run(caller, wanted: { ($0.harm != nil || $0.givesData) && held.contains($0.id) }) { candidate, ruling, members in
            guard !members.isEmpty, ruling.verdict == .allowed || ruling.verdict == .depends else { return }
            if candidate.givesData, ruling.verdict == .allowed { trial.readable.formUnion(members) }
            guard candidate.harm != nil else { return }
            trial.candidates[candidate.id] = candidate
            if ruling.verdict == .allowed {
                trial.allowed[candidate.id, default: []].formUnion(members)
                if candidate.destroys { trial.destroyable.formUnion(members) }
            } else {
                trial.open[candidate.id, default: []].formUnion(members)
            }
        }
        return trial
    }

    private func inventoried(_ trial: Trial) -> ReachSummary.InventoriedHarm {
        let entries = trial.candidates.sorted { $0.key < $1.key }.compactMap { id, candidate in
            candidate.harm.map { harm in
                let allowed = trial.allowed[id] ?? []
                return ReachSummary.InventoriedHarm.Entry(
                    action: candidate.action.text, kind: harm.kind, recovery: harm.recovery, resources: allowed.count,
                    open: (trial.open[id] ?? []).subtracting(allowed).count)
            }
        }
        return ReachSummary.InventoriedHarm(
            resources: input.directory.inventory.resources.count, destroyable: trial.destroyable.count,
            readable: trial.readable.count,
            entries: entries.sorted { left, right in
                left.resources == right.resources ? left.action < right.action : left.resources > right.resources
            })
    }
}
