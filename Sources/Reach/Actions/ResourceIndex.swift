internal import Catalogue
internal import PolicyLanguage

/// Which actions can act on a resource that a pattern matches. Not for several threads at once: it keeps what it has found out.
final class ResourceIndex {
    private let catalogue: ActionCatalogue
    private var formats: [[ResourceAtom]?]
    /// For each kind of resource the actions that act on it, where the kind's service has been looked at.
    private var actionsOnType: [[Int]]
    private var lookedAt: Set<Int> = []
    private var acting: [ResourceAtom: ActionSet] = [:]

    /// For each service word of an ARN the kinds of resource that have it; kinds with a wildcard there stand under nil.
    private static let typesByService: (named: [String: [Int]], wild: [Int]) = {
        let catalogue = ActionCatalogue.standard
        var named: [String: [Int]] = [:]
        var wild: [Int] = []
        for number in 0..<catalogue.resourceTypeCount {
            if let service = catalogue.service(inARNsOfResourceType: number) {
                named[service.lowercased(), default: []].append(number)
            } else {
                wild.append(number)
            }
        }
        return (named, wild)
    }()

    private let count: Int

    /// - Parameter count: of the actions of the universe, which begin with the catalogue's.
    init(_ catalogue: ActionCatalogue, count: Int) {
        self.catalogue = catalogue
        self.count = count
        formats = Array(repeating: nil, count: catalogue.resourceTypeCount)
        actionsOnType = Array(repeating: [], count: catalogue.resourceTypeCount)
    }

    /// The ARNs of a kind of resource; none where its format is not an ARN.
    func formats(_ number: Int) -> [ResourceAtom] {
        if let known = formats[number] { return known }
        let made = catalogue.arnPatterns(ofResourceType: number).compactMap { text -> ResourceAtom? in
            let pattern = ARNPattern(text, variables: false, short: .padded, spans: false)
            guard case .atom(let atom) = ResourceAtom.form(of: pattern, known: Context(closed: true)) else { return nil }
            // The ARNs of S3's objects are those of buckets and more, and no bucket's name has a slash.
            return pattern.text == "arn:*:s3:::*" ? atom.withinOnePart : atom
        }
        formats[number] = made
        return made
    }

    /// The kinds of resource whose ARNs a pattern may match, by the service alone.
    private func candidates(_ pattern: ResourceAtom) -> [Int] {
        guard let service = pattern.service else { return Array(0..<catalogue.resourceTypeCount) }
        return (Self.typesByService.named[service] ?? []) + Self.typesByService.wild
    }

    /// The catalogue's actions that act on some resource that the pattern matches.
    func actions(on pattern: ResourceAtom) -> ActionSet {
        if let known = acting[pattern] { return known }
        var set = ActionSet(count: count)
        let budget = Budget(20_000)
        for number in candidates(pattern) {
            guard formats(number).contains(where: { !$0.isDisjoint(from: pattern, budget) }) else { continue }
            for action in actionsOnType(number) { set.insert(action) }
        }
        acting[pattern] = set
        return set
    }

    private func actionsOnType(_ number: Int) -> [Int] {
        let service = catalogue.service(ofResourceType: number)
        if lookedAt.insert(service).inserted {
            for action in catalogue.actionIDs(ofServiceNumber: service) {
                for type in catalogue.resourceTypeNumbers(ofAction: action).numbers { actionsOnType[type].append(action) }
            }
        }
        return actionsOnType[number]
    }
}
