internal import Catalogue
internal import PolicyLanguage

/// The formulas of a task for one asker, under some known values.
final class ComparisonQuestion {
    let newEntries: [StatementPool.Entry]
    private let task: ComparisonTask
    private let asker: Asker?
    private let restriction: Formula
    private let known: Context
    private let search: RegionSearch
    /// For each new statement that may grant what is asked for, its requests that are.
    private var roots: [Int: Int] = [:]
    /// The numbers of these statements, in order.
    private(set) var suspects: [Int] = []
    private lazy var newAuthorizer = PoolAuthorizer(task.new, kind: task.kind, asker: asker)
    private lazy var otherAuthorizer = PoolAuthorizer(task.other, kind: task.kind, asker: asker)

    /// What a statement grants of what is asked for.
    enum Answer {
        case nothingNew
        case regions([Comparison.Region])
        case inert(Comparison.Region)
        case undecided(String)
    }

    /// - Parameters:
    ///   - asker: nil where the policies speak of nobody.
    ///   - restriction: the requests that are asked about.
    init(_ task: ComparisonTask, asker: Asker?, restriction: Formula, known: Context) {
        self.task = task
        self.asker = asker
        self.restriction = restriction
        self.known = known
        search = RegionSearch(
            (task.new.entries + task.other.entries).lazy.map(\.statement), limits: task.limits, total: task.budget
        ) { task.universe }
        newEntries = task.new.entries(for: asker, isResourcePolicy: task.kind.isResourcePolicy)
        guard newEntries.contains(where: { $0.statement.effect == .allow }) else { return }
        let otherEntries = task.otherEntries(for: asker)
        guard case .beyond = task.aim else {
            let notDenied = search.problem.node(task.any(newEntries, .deny, known: known), isNegated: true)
            var asked = Formula.everything
            if case .within = task.aim { asked = allowed(otherEntries) }
            let within = search.problem.node(.conjunction([asked, restriction]))
            for index in newEntries.indices { add(index, [notDenied, within]) }
            return
        }
        prepareDifference(otherEntries)
    }

    private func add(_ index: Int, _ limits: [Int]) {
        let statement = newEntries[index].statement
        guard statement.effect == .allow else { return }
        roots[index] = search.problem.conjunction([search.problem.node(Formula(statement, known: known))] + limits)
        suspects.append(index)
    }

    private func allowed(_ entries: [StatementPool.Entry]) -> Formula {
        .conjunction([task.any(entries, .allow, known: known), !task.any(entries, .deny, known: known)])
    }

    /// Statements that stand on both sides cancel each other.
    private func prepareDifference(_ oldEntries: [StatementPool.Entry]) {
        let oldContents = Set(oldEntries.map { content($0) })
        let newContents = newEntries.map { content($0) }
        let kept = Set(newContents)
        let lostDenies = oldEntries.filter { $0.statement.effect == .deny && !kept.contains(content($0)) }
        let isSuspect = newEntries.indices.map { !(lostDenies.isEmpty && oldContents.contains(newContents[$0])) }
        guard newEntries.indices.contains(where: { isSuspect[$0] && newEntries[$0].statement.effect == .allow }) else { return }
        let notDenied = search.problem.node(task.any(newEntries, .deny, known: known), isNegated: true)
        let notInOld = search.problem.node(allowed(oldEntries), isNegated: true)
        let lost = search.problem.node(task.any(lostDenies, .deny, known: known))
        let domain = search.problem.node(restriction)
        for index in newEntries.indices where isSuspect[index] {
            // The old pool has the same Allow: only what it denied besides is new.
            add(index, [notDenied, oldContents.contains(newContents[index]) ? lost : notInOld, domain])
        }
    }

    private func content(_ entry: StatementPool.Entry) -> StatementContent {
        StatementContent(entry.statement, known: known, isForOneAsker: asker != nil)
    }

    private static let tooLong = "what this statement grants takes too long to decide"
    private static let variables = "what this statement grants depends on policy variables"

    func answer(for index: Int) -> Answer {
        guard let root = roots[index] else { return .nothingNew }
        let reader = RegionSearch.Reader(
            known: known, callers: task.callers(asker), region: { [self] in region(index, $0, $1) }, piece: { [self] in piece($0) })
        return switch search.answer(root, reader) {
        case .nothing: .nothingNew
        case .regions(let regions): .regions(regions)
        case .inert(let region): .inert(region)
        case .tooLong: .undecided(Self.tooLong)
        case .unconfirmed: answerForValues(index)
        }
    }

    /// The request as a region, if the engine confirms it.
    private func region(_ index: Int, _ request: Witness, _ kind: Comparison.ActionKind) -> Comparison.Region? {
        let entry = newEntries[index]
        let asker = asker?.settled(by: request.context, action: request.action)
        guard entry.statement.applies(to: request) == .yes, isWanted(request, by: asker) else { return nil }
        return Comparison.Region(
            witness: request, principal: asker?.name, principalEntry: asker?.entry(in: entry.statement),
            isStranger: asker?.isStranger ?? false, context: task.spelled(request.context), actionKind: kind, statement: entry,
            otherStatement: otherStatement(request, asker), isForbidden: task.isWithin)
    }

    private func isWanted(_ request: Witness, by asker: Asker?) -> Bool {
        guard newAuthorizer.allows(request, by: asker) else { return false }
        return switch task.aim {
        case .beyond: !otherAuthorizer.allows(request, by: asker)
        // What is forbidden binds nobody: it is a description, and no layer.
        case .within: Self.describe(task.otherEntries(for: asker), request)
        case .anything: true
        }
    }

    private static func describe(_ entries: [StatementPool.Entry], _ request: Witness) -> Bool {
        let applying = entries.filter { $0.statement.applies(to: request) == .yes }
        return !applying.isEmpty && applying.allSatisfy { $0.statement.effect == .allow }
    }

    /// The statement of the other pool that matters: the one that denied what is new, or that forbids what is granted.
    private func otherStatement(_ request: Witness, _ asker: Asker?) -> StatementPool.Entry? {
        let effect: Effect = task.isWithin ? .allow : .deny
        return task.otherEntries(for: asker).first {
            $0.statement.effect == effect && $0.statement.applies(to: request) == .yes
        }
    }

    private func piece(_ region: Comparison.Region) -> Formula { region.piece(known: known) }

    // MARK: policy variables

    /// Asks again under some values of the policy variables: each answer is exact for its values. What none of them shows stays
    /// open, as there are others.
    private func answerForValues(_ index: Int) -> Answer {
        for values in VariableValues(search.problem.atoms, known: known).assignments {
            let question = ComparisonQuestion(task, asker: asker, restriction: restriction, known: values)
            if case .regions(let regions) = question.answer(for: index) { return .regions(regions) }
        }
        return .undecided(Self.variables)
    }
}
