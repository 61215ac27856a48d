internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Reach

/// Whether the policy of a resource, or of a role, lets in strangers: what `compare --public` proves, for each Allow statement.
final class Exposure {
    enum Answer {
        case closed
        /// Anybody may make this request; nil where no condition and no Deny had to be looked at.
        case open(Comparison.Region?)
        /// A value that is not known from the file decides.
        case unknown
    }

    private let draft: Draft
    private let read: () -> Policy?
    private let clock: RequestClock
    private lazy var comparison: Comparison? = read().map { [clock] policy in
        var limits = Comparison.Limits()
        (limits.steps, limits.allSteps, limits.regionsPerStatement) = (40_000, 200_000, 2)
        return Comparison.exposure(of: policy, clock: clock, limits: limits)
    }

    /// - Parameter read: gives the document as the engine reads it; nil where it has faults.
    init(_ draft: Draft, _ clock: RequestClock, _ read: @escaping () -> Policy?) {
        self.clock = clock
        self.draft = draft
        self.read = read
    }

    /// What could not be decided of the statements that were asked about.
    private(set) var gaps: [Gap] = []

    func answer(_ statement: DraftStatement) -> Answer {
        let isPlain = statement.conditions.isEmpty && !draft.statements.contains { $0.effect == .deny }
        if isPlain { return .open(nil) }
        if hasOpenCondition(statement) { return .unknown }
        guard let comparison else {
            // A document with faults, which other rules tell, is decided by nobody.
            return statement.conditions.isEmpty ? .open(nil) : .unknown
        }
        let regions = comparison.regions.filter { $0.statement?.statement.index == statement.index }
        if let region = regions.first(where: { !$0.isUnsigned }) ?? regions.first { return .open(region) }
        for gap in comparison.gaps where gap.location == statement.value.location && !gaps.contains(gap) { gaps.append(gap) }
        return .closed
    }

    /// Whether callers without credentials are let in: the statement means them, and one of its services takes their requests.
    func admitsUnsigned(_ statement: DraftStatement, _ answer: Answer) -> Bool {
        guard case .open(let region) = answer,
            !statement.actionSet.isDisjoint(with: ActionSet(ActionCatalogue.standard.unsignedActionIDs))
        else { return false }
        guard region != nil, let comparison else { return true }
        return comparison.regions.contains { region in
            region.statement?.statement.index == statement.index && region.isUnsigned
                && !region.context.contains { $0.key.lowercased().hasPrefix("aws:principaltag/") }
        }
    }

    private func hasOpenCondition(_ statement: DraftStatement) -> Bool {
        if statement.conditions.contains(where: { $0.isOpen || $0.values.contains(where: \.isFree) }) { return true }
        return draft.statements.contains { other in
            other.effect == .deny
                && other.conditions.contains { $0.isOpen || $0.op.family != .string && $0.values.contains(where: \.isFree) }
        }
    }
}

extension DraftCondition {
    /// Its key is not known from the file.
    var isOpen: Bool { key.origin == .open }
}

extension Comparison.Region {
    /// Who makes the request has no credentials.
    fileprivate var isUnsigned: Bool { principal == "*" }

    /// Who is let in, and to what: `arn:aws:iam::999999999999:role/example` may `s3:GetObject`.
    func stranger(in kind: PolicyKind) -> String {
        let who = principal.map { $0 == "*" ? "a caller without credentials" : code($0) } ?? "anybody"
        return "\(who): \(NewAccessWords.request(self, in: kind))"
    }
}
