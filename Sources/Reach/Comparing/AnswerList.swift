internal import Documents
internal import PolicyLanguage

/// The answers of all questions of one task, each region once.
struct AnswerList {
    let limits: Comparison.Limits
    private var regions: [Comparison.Region] = []
    private var inert: [Comparison.Region] = []
    private var gaps: Set<Gap> = []
    private var seen: Set<Place> = []
    private var hadSuspects = false
    /// Somebody of an account that was not looked at may be granted something.
    private var isOpenGrant = false

    /// What a region is about: another asker for the same is not another region.
    private struct Place: Hashable {
        let statement: Location?
        var action: ActionPattern?
        var resource: ARNPattern?
        var principal: PrincipalEntry?
        var forbidden: ActionPattern?
        var isInert = false

        init(_ region: Comparison.Region, isInert: Bool = false) {
            statement = region.statement?.statement.location
            self.isInert = isInert
            guard !isInert else { return }
            action = region.actionPattern
            resource = region.resourcePattern
            principal = region.principalEntry
            forbidden = region.forbiddenPattern
        }
    }

    init(limits: Comparison.Limits) { self.limits = limits }

    mutating func add(
        _ task: ComparisonTask, asker: Asker?, known: Context = Context(closed: false), restriction: Formula
    ) {
        guard !isFull else { return }
        let question = ComparisonQuestion(task, asker: asker, restriction: restriction, known: known)
        if asker?.isOpen ?? false {
            for index in question.suspects where !isOpenGrant {
                if case .nothingNew = question.answer(for: index) { continue }
                isOpenGrant = true
            }
            return
        }
        for index in question.suspects where !isFull {
            hadSuspects = true
            switch question.answer(for: index) {
            case .nothingNew: continue
            case .regions(let found):
                for region in found { add(region) }
            case .inert(let region): add(inert: region)
            case .undecided(let reason):
                gaps.insert(Gap(.model, reason, at: question.newEntries[index].statement.location))
            }
        }
    }

    var isFull: Bool { regions.count >= limits.regions }

    mutating func add(_ region: Comparison.Region) {
        if !isFull, seen.insert(Place(region)).inserted { regions.append(region) }
    }

    mutating func add(inert region: Comparison.Region) {
        if seen.insert(Place(region, isInert: true)).inserted { inert.append(region) }
    }

    mutating func add(_ gap: Gap) { gaps.insert(gap) }

    /// Notes askers that were not looked at, where they could make a difference.
    mutating func noteUnseen(_ named: NamedPrincipals) {
        for entry in named.impossible {
            gaps.insert(
                Gap(
                    .model, "`\(entry)` is nobody: what is proved of it is empty",
                    help: "an account has twelve digits, a unique id begins with AIDA or AROA"))
        }
        if hadSuspects, named.isCut { gaps.insert(Gap(.model, "more principals are named than are looked at one by one")) }
        if regions.isEmpty, isOpenGrant, let partial = named.partialAccounts.first {
            gaps.insert(
                Gap(
                    .model, "`\(partial)` distinguishes accounts by a part of their number, and not all of them were looked at",
                    help: "name whole accounts"))
        }
    }

    var comparison: Comparison { Comparison(regions: regions, inert: inert, gaps: gaps.sorted()) }
}
