internal import Activity
internal import Documents
internal import Principals

/// A principal, policy or other thing between one making and its end. Names are used again; lives are not.
struct Life: Sendable {
    enum Birth: Sendable {
        /// It was there before all evidence.
        case unseen
        case event(Moment)
        /// An export dates it.
        case dated(Instant)
        /// Made between these moments, and no event shows it.
        case between(Moment, Moment)
    }

    enum Existence: Sendable {
        case no, yes
        /// It was there at the first moment, and not any more at the second: no event shows its end.
        case perhaps(Moment, Moment)
    }

    /// Evidence that tells all of some families: what it does not list is absent.
    struct Closing: Sendable {
        let moment: Moment
        let families: Families
        let evidence: Evidence
        /// A write that took the place of whatever there was: it tells nothing of the time before it.
        var isReplacement = false
    }

    struct Name: Sendable {
        let since: Moment
        let name: String
        let path: String
        let arn: String
    }

    let kind: Subject.Kind
    let account: String
    var names: [Name]
    var uniqueID: String?
    var created: Instant?
    var birth = Birth.unseen
    var birthEvent: Event?
    var death: Moment?
    var deathEvent: Event?
    /// Lost between these moments.
    var lost: (last: Moment, gone: Moment)?
    var lastSeen: Moment
    var facts: [Fact: Track] = [:]
    var closings: [Closing] = []
    var openings: [(moment: Moment, families: Families, event: Event)] = []
    var place: EvidencePlace
    var lastUsed: Role.LastUse?

    init(_ kind: Subject.Kind, account: String, name: Name, seen: Moment, place: EvidencePlace) {
        self.kind = kind
        self.account = account
        names = [name]
        lastSeen = seen
        self.place = place
    }

    /// When it began and ended, as far as anything tells.
    var bounds: Set<Moment> {
        var all: Set<Moment> = []
        switch birth {
        case .unseen: break
        case .event(let moment): all.insert(moment)
        case .dated(let time): all.insert(.dated(time))
        case .between(let last, let made): all.formUnion([last, made])
        }
        if let death { all.insert(death) }
        if let lost { all.formUnion([lost.last, lost.gone]) }
        return all
    }

    /// Every moment at which something of it may have changed.
    var moments: Set<Moment> {
        var all = bounds.union(names.map(\.since))
        for track in facts.values { all.formUnion(track.boundaries.map(\.moment)) }
        all.formUnion(openings.map(\.moment))
        all.formUnion(closings.map(\.moment))
        return all
    }

    /// The name at a moment.
    func name(at moment: Moment) -> Name { names.last { $0.since < moment } ?? names[0] }

    func existence(at moment: Moment) -> Existence {
        switch birth {
        case .unseen: break
        case .event(let made): if moment <= made { return .no }
        case .dated(let time): if moment.time < time { return .no }
        case .between(let last, let made):
            if moment <= last { return .no }
            if moment <= made { return .perhaps(last, made) }
        }
        if let death, death < moment { return .no }
        if let lost {
            if lost.gone < moment { return .no }
            if lost.last < moment { return .perhaps(lost.last, lost.gone) }
        }
        return .yes
    }

    /// Whether what no evidence mentions of a family is known to be absent at a moment: evidence of some moment tells all of the family,
    /// and between the two nothing touched it in a way that the log does not tell.
    func isClosed(_ family: Families, at moment: Moment) -> Bool {
        closings.contains { closing in
            guard closing.families.isSuperset(of: family) else { return false }
            if closing.moment < moment { return opening(of: family, after: closing.moment, before: moment) == nil }
            return !closing.isReplacement && opening(of: family, after: moment, before: closing.moment) == nil
                && !closings.contains {
                    $0.isReplacement && $0.families.isSuperset(of: family) && moment <= $0.moment && $0.moment < closing.moment
                }
        }
    }

    private func opening(of family: Families, after: Moment, before: Moment) -> Event? {
        openings.first { !$0.families.isDisjoint(with: family) && after <= $0.moment && $0.moment < before }?.event
    }

    /// The event that leaves a family open at a moment, where the evidence of another would have told.
    func opening(of family: Families, at moment: Moment) -> Event? {
        guard let closing = closings.first(where: { $0.families.isSuperset(of: family) }) else { return nil }
        return closing.moment < moment
            ? opening(of: family, after: closing.moment, before: moment)
            : opening(of: family, after: moment, before: closing.moment)
    }

    mutating func settle() {
        for fact in Array(facts.keys) {
            facts[fact]?.settle(closings: closings.filter { $0.families.isSuperset(of: fact.family) })
        }
    }
}
