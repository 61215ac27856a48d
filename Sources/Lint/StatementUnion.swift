import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Reach

/// Whether several statements of a document together apply wherever one does, decided by `Reach` over actions, resources and
/// conditions: exactly, where `StatementCover` sees only what the texts of two statements show.
final class StatementUnion {
    private let read: () -> Policy?
    private lazy var policy = read()
    /// The statements as `Reach` reads them, by their number; nil where one of them has faults, of which other rules tell.
    private lazy var statements: [Int: Statement]? = policy.map { policy in
        Dictionary(policy.statements.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    }
    /// Questions that may still be asked of the document: more than any asks that AWS takes.
    private var questions = 200
    /// The statements of which it was not asked whether others cover them.
    private(set) var unasked: [DraftStatement] = []

    /// Steps of search for one question: some 20 ms.
    private static let steps = 20_000

    /// - Parameter read: gives the document; nil where it has faults.
    init(_ read: @escaping () -> Policy?) { self.read = read }

    /// Whether the document gives and denies the same without a statement: what `compare` proves.
    func changesNothing(_ statement: DraftStatement) -> Bool {
        guard questions > 0, let policy, statement.effect != nil else { return false }
        questions -= 1
        var limits = Comparison.Limits()
        (limits.steps, limits.allSteps) = (Self.steps, 2 * Self.steps)
        let rest = policy.without(statement.index)
        let comparison =
            statement.effect == .allow
            ? DocumentComparison.compare(old: rest, new: policy, limits: limits)
            : DocumentComparison.compare(old: policy, new: rest, limits: limits)
        return comparison.news.isEmpty && comparison.gaps.isEmpty
    }

    /// The fewest of some statements that together cover another; nil where all of them do not, or that is not decided.
    ///
    /// What was asked and stays open (a variable, a key of the request) changes no access, and is not told.
    func cover(of narrow: DraftStatement, by others: [DraftStatement]) -> [DraftStatement]? {
        guard !narrow.isFree, !narrow.actionSet.isEmpty else { return nil }
        var cover = others.filter {
            !$0.isFree && !$0.actionSet.isDisjoint(with: narrow.actionSet) && StatementCover.coversPrincipals($0, narrow)
        }
        guard !cover.isEmpty, mayCover(cover, narrow) else { return nil }
        guard questions > 0 else {
            if !unasked.contains(where: { $0 === narrow }) { unasked.append(narrow) }
            return nil
        }
        guard covers(cover, narrow) else { return nil }
        for statement in cover where cover.count > 1 && cover.count <= 12 {
            let fewer = cover.filter { $0 !== statement }
            if mayCover(fewer, narrow), covers(fewer, narrow) { cover = fewer }
        }
        return cover
    }

    /// What every cover fulfils, told without a search: all actions are there, and something for each resource.
    private func mayCover(_ wide: [DraftStatement], _ narrow: DraftStatement) -> Bool {
        var actions = ActionSet()
        for statement in wide { actions.formUnion(statement.actionSet) }
        guard narrow.actionSet.isSubset(of: actions) else { return false }
        guard let resources = narrow.resources, !resources.isNegated else { return true }
        return resources.items.allSatisfy { item in
            wide.contains { statement in
                guard let others = statement.resources, !others.isNegated else { return true }
                return others.items.contains { $0.arn.isEverything || GlobMeet.meet($0.text.text[...], item.text.text[...]) }
            }
        }
    }

    private func covers(_ wide: [DraftStatement], _ narrow: DraftStatement) -> Bool {
        guard questions > 0, let statements, let statement = statements[narrow.index] else { return false }
        let others = wide.compactMap { statements[$0.index] }
        guard others.count == wide.count else { return false }
        questions -= 1
        return PermissionSet(applyingOf: [statement]).isSubset(of: PermissionSet(applyingOf: others), steps: Self.steps) == .yes
    }
}
