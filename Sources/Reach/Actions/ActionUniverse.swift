internal import Catalogue
internal import Documents
internal import PolicyLanguage

/// The actions that exist, as far as is known: the catalogue's, then those that an input names and the catalogue does not have.
///
/// Not for several threads at once: it keeps what it has found out.
final class ActionUniverse {
    let catalogue: ActionCatalogue
    private let named: [Action]
    private var sets: [WordPattern: ActionSet] = [:]
    private var classes: [ActionClass: ActionSet] = [:]
    private var bearers: [ContextKey: ActionSet?] = [:]
    private var targets: [Int: Targets] = [:]
    private var targetsOfService: [String: Targets] = [:]
    let resources: ResourceIndex

    /// On what an action can act.
    struct Targets: Hashable {
        /// The ARN formats of its resource types, in the order of the catalogue.
        var formats: [ResourceAtom] = []
        /// Whether it may act on no resource: the request then says `*` (docs/reference/matching.md).
        var mayBeNone = false
        /// Whether nothing is known of it: it may act on anything.
        var isUnknown = false
    }

    /// - Parameter patterns: those of the input. One without wildcards names an action, known or not.
    init(_ catalogue: ActionCatalogue, patterns: some Sequence<ActionPattern>) {
        self.catalogue = catalogue
        var named: [Action] = []
        for pattern in patterns
        where pattern.glob.isLiteral && ActionAtom.shape.matches(String(decoding: pattern.glob.bytes, as: UTF8.self).word) {
            let action = Action(pattern.text)
            if catalogue.actionID(named: pattern.text) == nil, !named.contains(action) { named.append(action) }
        }
        self.named = named
        resources = ResourceIndex(catalogue, count: catalogue.actionCount + named.count)
    }

    var count: Int { catalogue.actionCount + named.count }

    var everything: ActionSet { .all(count: count) }

    func isKnown(_ action: Action) -> Bool { catalogue.actionID(named: action.text) != nil }

    func action(_ number: Int) -> Action {
        number < catalogue.actionCount ? Action(catalogue.name(ofAction: number)) : named[number - catalogue.actionCount]
    }

    func matching(_ atom: ActionAtom) -> ActionSet {
        if let known = sets[atom.word] { return known }
        var set = ActionSet(count: count)
        for range in catalogue.actionRanges(matching: atom.pattern.text) { set.insert(range) }
        for (index, action) in named.enumerated() where atom.pattern.matches(action) { set.insert(catalogue.actionCount + index) }
        sets[atom.word] = set
        return set
    }

    /// The actions that an atom of a search is about; none for one that is not about actions.
    func matching(_ atom: Atom) -> ActionSet {
        switch atom {
        case .action(let atom): return matching(atom)
        case .actions(let known):
            if let set = classes[known] { return set }
            var set = ActionSet(count: count)
            for member in known.members { set.formUnion(matching(member)) }
            classes[known] = set
            return set
        case .resource, .noResource, .context: return ActionSet(count: count)
        }
    }

    /// The actions that can act on some resource which the pattern matches, and all of which nothing is known.
    func acting(on pattern: ResourceAtom) -> ActionSet {
        var set = resources.actions(on: pattern)
        set.insert(catalogue.actionCount..<count)
        return set
    }

    /// The actions whose requests may have a key, those of which nothing is known among them; nil where the requests of all may.
    func bearing(_ key: ContextKey) -> ActionSet? {
        if let known = bearers[key] { return known }
        var set: ActionSet?
        if let ids = catalogue.actionIDs(bearing: key.name) {
            var found = ActionSet(count: count)
            for id in ids { found.insert(id) }
            found.insert(catalogue.actionCount..<count)
            set = found
        }
        bearers[key] = .some(set)
        return set
    }

    func targets(of number: Int) -> Targets {
        if let known = targets[number] { return known }
        var result = Targets()
        if number >= catalogue.actionCount {
            result.isUnknown = true
        } else {
            let types = catalogue.resourceTypeNumbers(ofAction: number)
            // Where no type is required, the call may name none; those of S3 that act on something always name it.
            result.mayBeNone = !types.isRequired && (types.numbers.isEmpty || !isOfS3(number))
            result.formats = types.numbers.flatMap(resources.formats)
        }
        targets[number] = result
        return result
    }

    private func isOfS3(_ number: Int) -> Bool { catalogue.actionIDs(ofService: "s3")?.contains(number) ?? false }

    /// On what an action of a service could act that AWS has yet to invent: an ARN of one of the service's kinds, or nothing.
    func targets(ofService prefix: String) -> Targets {
        if let known = targetsOfService[prefix] { return known }
        var result = Targets(mayBeNone: true)
        let types = catalogue.resourceTypes(ofService: prefix)
        if catalogue.actionIDs(ofService: prefix) == nil {
            result.isUnknown = true
        } else {
            for pattern in Set(types.map { Self.serviceOnly($0.arnPattern) }).sorted() {
                if let atom = format(pattern) { result.formats.append(atom) }
            }
        }
        if targetsOfService.count < catalogue.serviceCount { targetsOfService[prefix] = result }
        return result
    }

    /// `arn:*:s3:::*` as `arn:*:s3:*:*:*`.
    private static func serviceOnly(_ pattern: String) -> String {
        let fields = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return fields.count > 2 ? "arn:*:\(fields[2]):*:*:*" : "arn:*:*:*:*:*"
    }

    private func format(_ pattern: String) -> ResourceAtom? {
        let pattern = ARNPattern(pattern, variables: false, short: .padded, spans: false)
        if case .atom(let atom) = ResourceAtom.form(of: pattern, known: Context(closed: true)) { return atom }
        return nil
    }
}
