import Authorization
import Catalogue
import PolicyLanguage
import Principals
import Reach

/// Tries every fitting action on every inventoried resource, by concrete requests.
///
/// Resources that no statement in force can tell apart share one decision: those of one kind, region and account whose ARNs match the
/// same resource patterns, which have no policy of their own and, where a statement tests tags, the same tags.
struct HeldSurveyor {
    let finder = HeldActionsFinder()
    private var kinds = ResourceKinds()
    private let directory: Directory
    private let resources: [Inventoried]
    private let sharing: Bool

    private struct Inventoried {
        let resource: Resource
        let fit: ResourceKinds.Fit
    }

    /// - Parameter sharing: false tries every resource on its own, which must come to the same.
    init(_ directory: Directory, sharing: Bool = true) {
        self.directory = directory
        self.sharing = sharing
        let kinds = kinds
        resources = directory.inventory.resources.map { Inventoried(resource: $0, fit: kinds.fit($0.name)) }
    }

    /// Inventoried resources of which the catalogue knows no kind, so that nothing can be tried on them.
    var unknownKinds: [String] { resources.filter(\.fit.isEmpty).map(\.resource.arn) }

    /// Resources that may have a policy of their own, of which the input tells nothing.
    var withoutPolicy: Int {
        resources.count { inventoried in
            guard Self.holdsPolicies.contains(inventoried.resource.name.service ?? "") else { return false }
            if case .notGiven = directory.resourcePolicies.policy(governing: inventoried.resource.name) { return true }
            return false
        }
    }

    /// Services whose resources people give policies of their own (semantics 1).
    private static let holdsPolicies: Set<String> = [
        "s3", "kms", "sqs", "sns", "lambda", "secretsmanager", "ecr", "dynamodb", "es",
    ]

    /// Adds what one profile may do to a survey. Cost: groups of resources × actions of their kinds, each one decision.
    mutating func survey(_ profile: HeldProfile, into survey: inout HeldSurvey) {
        var groups: [Trial.Key: Trial] = [:]
        var order: [Trial.Key] = []
        let patterns = Patterns(profile, directory)
        for (index, inventoried) in resources.enumerated() where !inventoried.fit.isEmpty {
            for name in [inventoried.resource.name] + inventoried.resource.objects(namedBy: patterns.allowed) {
                let isObject = name != inventoried.resource.name
                let fit = isObject ? kinds.fit(name) : inventoried.fit
                let key = patterns.key(name, inventoried.resource, fit, isObject: isObject, alone: sharing ? nil : name.text)
                if groups[key] == nil { order.append(key) }
                groups[key, default: Trial(name: name, resource: inventoried.resource, isObject: isObject)].members.append(index)
            }
        }
        var sides: [Trial.Key.Side: HeldProfile.Side] = [:]
        for key in order {
            guard let trial = groups[key] else { continue }
            let side = sides[key.side] ?? profile.side(of: trial.name)
            sides[key.side] = side
            let contexts = trial.resource.contexts(profile.context, isObject: trial.isObject, in: directory)
            for candidate in kinds.actions(on: key.fit) {
                let context = candidate.readsTags ? contexts.tagged : contexts.plain
                survey.note(candidate, profile.rule(candidate.action, on: trial.name, side, context), on: trial.members)
            }
        }
        surveyNothing(profile, into: &survey)
    }

    /// The actions of the inventory's services that act on no resource.
    private mutating func surveyNothing(_ profile: HeldProfile, into survey: inout HeldSurvey) {
        let services = resources.reduce(into: Set<String>()) { $0.formUnion(kinds.services(of: $1.fit)) }
        let side = profile.side(of: .none)
        for service in services.sorted() {
            for candidate in kinds.actionsOnNothing(ofService: service) {
                survey.note(candidate, profile.rule(candidate.action, on: .none, side, profile.context), on: [])
            }
        }
    }

    /// One request's worth of resources.
    private struct Trial {
        struct Key: Hashable {
            let fit: ResourceKinds.Fit
            let matches: [Truth]
            let region: String?
            let tags: [Tag]
            let side: Side
            let isObject: Bool
            /// The resource's ARN where it shares with no other.
            let alone: String?

            /// What tells the resources' sides of requests apart.
            struct Side: Hashable {
                let account: String?
                /// The ARN of a resource whose own policy has a say; empty where nothing tells whether it has one.
                let policyHolder: String?
            }
        }

        let name: ResourceName
        let resource: Resource
        let isObject: Bool
        var members: [Int] = []
    }

    /// What the statements in force test of a resource.
    private struct Patterns {
        private let patterns: [ARNPattern]
        private let testsTags: Bool
        private let context: Context
        private let directory: Directory
        let allowed: [String]

        init(_ profile: HeldProfile, _ directory: Directory) {
            let own = profile.policies
            var all = own.identity + (own.boundary ?? []) + (own.session ?? []) + (own.serviceControl ?? []).flatMap { $0 }
            for account in Set(directory.inventory.resources.map { $0.account ?? profile.caller.account ?? "" }).sorted() {
                all += (directory.resourceControl(over: account)?.levels ?? []).flatMap { $0.policies.map(\.policy) }
            }
            let statements = all.flatMap(\.statements)
            var seen: Set<ARNPattern> = []
            patterns = statements.flatMap { $0.resources?.patterns ?? [] }.filter { $0.text != "*" && seen.insert($0).inserted }
            let texts = statements.flatMap(\.conditions).flatMap { [$0.key.name] + $0.values.map { $0.text.lowercased() } }
            testsTags = (texts + patterns.map { $0.text.lowercased() }).contains { $0.contains("resourcetag/") }
            allowed = own.identity.flatMap(\.statements).filter { $0.effect == .allow }
                .flatMap { $0.resources?.patterns.map(\.text) ?? [] }
            context = profile.context
            self.directory = directory
        }

        func key(_ name: ResourceName, _ resource: Resource, _ fit: ResourceKinds.Fit, isObject: Bool, alone: String?) -> Trial.Key
        {
            var holder: String?
            switch directory.resourcePolicies.policy(governing: name) {
            case .policy, .unreadable: holder = resource.arn
            case .notGiven: holder = ""
            case .none: break
            }
            return Trial.Key(
                fit: fit, matches: patterns.map { $0.matches(name, in: context) }, region: resource.region,
                tags: testsTags ? resource.tags : [], side: .init(account: resource.account, policyHolder: holder),
                isObject: isObject, alone: alone)
        }
    }
}
