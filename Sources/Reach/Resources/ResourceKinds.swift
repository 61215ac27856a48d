package import Catalogue
internal import Documents
package import PolicyLanguage

/// An action that can be tried on a resource, with what the catalogue knows of it.
package struct CandidateAction: Sendable {
    package let id: Int
    package let action: Action
    package let level: AccessLevel
    package let harm: Harm?
    /// Statements may test the tags of the resource.
    package let readsTags: Bool
    /// It deletes the thing itself, or all that is in it.
    package let destroys: Bool
    /// It writes to the thing, tags it or changes who may use it.
    package let alters: Bool
    /// It reads what is in the thing, not only what the thing is.
    package let reads: Bool
    /// It gives the data or the secret that is in the thing.
    package let givesData: Bool

    private static let data = Set(
        (DataActions.data + DataActions.secrets).compactMap { ActionCatalogue.standard.actionID(named: $0) })

    package init(_ facts: ActionFacts, _ use: ResourceUse?, harm: Harm?) {
        id = facts.id
        action = Action(facts.fullName)
        level = facts.accessLevel
        self.harm = harm
        let keys = facts.conditionKeys + (use.map { $0.conditionKeys + $0.type.conditionKeys } ?? [])
        readsTags = keys.contains(where: ActionCatalogue.isResourceTag)
        // Of several kinds that an action takes, those that are not required are mostly what it refers to, not what it acts on.
        let isSubject = use.map { $0.isRequired || facts.resourceTypes.count == 1 } ?? true
        destroys = harm != nil && use.map { Removal.removes($0.type.name, byAction: facts.name) } ?? false
        alters = level >= .tagging && (isSubject || harm != nil)
        reads = level == .read && isSubject && !["Describe", "List", "Check", "Validate"].contains { facts.name.hasPrefix($0) }
        // What decrypts or unmasks gives what stands elsewhere.
        givesData = Self.data.contains(id) && !["kms:", "logs:Unmask"].contains(where: facts.fullName.hasPrefix)
    }

    /// An action on no resource that is looked at.
    package init(elsewhere id: Int) {
        let catalogue = ActionCatalogue.standard
        let name = catalogue.name(ofAction: id)
        self.id = id
        action = Action(name)
        level = catalogue.accessLevel(ofAction: id)
        harm = catalogue.harm(of: name)
        (readsTags, destroys, alters, reads, givesData) = (false, false, false, false, false)
    }
}

/// Tells by the names whether an action removes things of a kind: `DeleteTable` a `table`, and not `DeleteTableReplica`.
package enum Removal {
    private static let verbs = ["BatchDelete", "Delete", "Terminate", "Purge", "Schedule", "Deregister", "Release", "Remove"]

    /// Whether an action's name says that something goes: `DeleteItem`, `ESHttpDelete`, `CloseAccount`.
    package static func isNamed(_ name: String) -> Bool {
        ["Dispose", "Drop", "Reset", "Close", "Wipe", "Unsubscribe", "Decrease"].contains { name.hasPrefix($0) }
            || name.lowercased().contains("delet")
            || verbs.contains { name.hasPrefix($0) }
    }

    package static func removes(_ type: String, byAction name: String) -> Bool {
        guard let verb = verbs.first(where: { name.hasPrefix($0) }) else { return false }
        var noun = name.dropFirst(verb.count).lowercased()
        if verb == "Schedule" {
            guard noun.hasSuffix("deletion") else { return false }
            noun.removeLast("deletion".count)
        }
        let kind = type.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
        // Kinds may be more special than the noun (`rule-on-default-event-bus`, `loadbalancer/app/`), or shorter (`DBCluster`, `db`).
        return !noun.isEmpty
            && [noun, noun + "s", noun.hasSuffix("s") ? String(noun.dropLast()) : noun].contains { noun in
                kind == noun || kind.hasPrefix(noun) || noun.hasSuffix(kind) || noun == kind + "instance"
                    || noun == kind + "version"
            }
    }
}

/// Finds the actions that fit a resource: those of the catalogue's resource types whose ARN format fits its ARN.
package struct ResourceKinds: Sendable {
    /// Numbers of kinds, ascending.
    package typealias Fit = [Int]

    private struct Kind: Sendable {
        let service: String
        let type: String
        let glob: Glob
        /// Characters of the format that are no variable: of several formats that fit, the one with the most is meant.
        let literal: Int
    }

    private let catalogue = ActionCatalogue.standard
    private var kinds: [Kind] = []
    /// By the service field of the format; the catalogue's services may share one (`kafka` and `kafka-cluster`).
    private var byService: [String: [Int]] = [:]
    private var actionsOfService: [String: [String: [CandidateAction]]] = [:]

    /// Of the catalogue in use, read once.
    package static let standard = ResourceKinds()

    /// Reads all formats of the catalogue: some 2 ms.
    package init() {
        for service in catalogue.servicePrefixes {
            for type in catalogue.resourceTypes(ofService: service) {
                let pattern = type.arnPattern
                let fields = type.arnFormat.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
                guard fields.count > 2, isOwn(String(fields[2]), service) else { continue }
                byService[String(fields[2]), default: []].append(kinds.count)
                let literal = pattern.utf8.count { $0 != UInt8(ascii: "*") }
                kinds.append(Kind(service: service, type: type.name, glob: Glob(pattern), literal: literal))
            }
        }
    }

    /// Services that act on what is in another's resources. All others that take a foreign ARN only refer to it.
    private static let guests: Set<String> = [
        "ebs", "ec2-instance-connect", "kafka-cluster", "rds-data", "redshift-data", "ssm", "route53-recovery-cluster",
    ]

    /// Whether the ARNs of a service field belong to the service of that prefix.
    private func isOwn(_ field: String, _ prefix: String) -> Bool {
        field == prefix || Self.guests.contains(prefix) || catalogue.actionIDs(ofService: field) == nil
    }

    /// The kinds that a resource can be; none where the catalogue knows no such ARN.
    ///
    /// A variable of a format may stand for anything, so that a function's format also fits an alias of it: of the formats of one
    /// service only the most telling count.
    package func fit(_ resource: ResourceName) -> Fit {
        guard let service = resource.service, let candidates = byService[service] else { return [] }
        var best: [String: Int] = [:]
        let fitting = candidates.filter { kinds[$0].glob.matches(resource.text) }
        for number in fitting { best[kinds[number].service] = max(best[kinds[number].service] ?? 0, kinds[number].literal) }
        return fitting.filter { kinds[$0].literal == best[kinds[$0].service] }
    }

    /// The prefixes of the services that know these kinds.
    package func services(of fit: Fit) -> Set<String> { Set(fit.map { kinds[$0].service }) }

    /// The actions that act on a resource of one of these kinds, in the catalogue's order, each once.
    package mutating func actions(on fit: Fit) -> [CandidateAction] {
        var found: [Int: CandidateAction] = [:]
        for number in fit {
            let kind = kinds[number]
            for action in actions(ofService: kind.service)[kind.type] ?? [] { found[action.id] = action }
        }
        return found.values.sorted { $0.id < $1.id }
    }

    /// The actions of a service that act on no resource.
    package mutating func actionsOnNothing(ofService service: String) -> [CandidateAction] { actions(ofService: service)[""] ?? [] }

    /// The actions of a service by resource type; under the empty name those that act on none.
    private mutating func actions(ofService service: String) -> [String: [CandidateAction]] {
        if let known = actionsOfService[service] { return known }
        var byType: [String: [CandidateAction]] = [:]
        for id in catalogue.actionIDs(ofService: service) ?? 0..<0 {
            let facts = catalogue.action(id)
            let harm = catalogue.harm(of: facts.fullName)
            if facts.resourceTypes.isEmpty { byType["", default: []].append(CandidateAction(facts, nil, harm: harm)) }
            for use in facts.resourceTypes { byType[use.type.name, default: []].append(CandidateAction(facts, use, harm: harm)) }
        }
        actionsOfService[service] = byType
        return byType
    }
}
