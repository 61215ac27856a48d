package import Authorization
internal import Catalogue
package import Documents
internal import PolicyLanguage
internal import Principals

/// Access that a request needs besides what was asked about, decided as far as the input allows.
package struct NeededAccess: Sendable {
    package let action: String
    /// An ARN, a pattern of ARNs where any one of a kind will do, or `*`.
    package let resource: String
    /// Of a pattern: `allowed` on each that matches, whatever the context; `depends` where it is so on some, or in some context; nil where
    /// that was not decided.
    package let verdict: Verdict?
    /// One of the pattern on which it is allowed.
    package let example: String?
    /// AWS asks for it in every such request; otherwise only for some.
    package let isAlways: Bool
}

extension DirectoryAuthorizer {
    /// What a request needs besides: of other actions, and of the same action on other kinds of resource.
    ///
    /// - Throws: `InputError` where the principal is none.
    package func needs(of question: Question) throws(InputError) -> [NeededAccess] {
        let needs = ActionCatalogue.standard.needs(of: question.action, on: question.resource)
        guard !needs.isEmpty else { return [] }
        let search = try NeedSearch(question, self)
        var found: [NeededAccess] = []
        for action in needs.actions {
            found += try search.access(action, patterns: nil, isAlways: needs.always.contains(action))
        }
        for type in needs.resources { found += try search.access(question.action, patterns: [type.arnFormat], isAlways: true) }
        return found
    }
}

/// What one principal may do of what a request needs.
private struct NeedSearch {
    private let question: Question
    private let engine: DirectoryAuthorizer
    private let asked: ResourceName
    private let reach: InputReach?
    private let universe = ActionUniverse(.standard, patterns: EmptyCollection())
    private static let steps = 20_000

    init(_ question: Question, _ engine: DirectoryAuthorizer) throws(InputError) {
        self.question = question
        self.engine = engine
        asked = ResourceName(question.resource)
        guard var bound = BoundPrincipal(question.principal, in: engine.directory) else {
            reach = nil
            return
        }
        let context = question.known
        for (key, value) in context.entries where value != .unknown { bound.keys.set(key, value) }
        bound.policies.session = question.session?.policies
        reach = InputReach(bound, in: engine.directory)
    }

    /// - Parameter patterns: formats of ARNs; nil for those of the action's kinds of resource.
    func access(_ action: String, patterns: [String]?, isAlways: Bool) throws(InputError) -> [NeededAccess] {
        guard let id = ActionCatalogue.standard.actionID(named: action) else { return [] }
        let facts = ActionCatalogue.standard.action(id)
        let formats = patterns ?? facts.resourceTypes.map(\.type.arnFormat)
        func whole(_ resource: String) throws(InputError) -> [NeededAccess] {
            let answer = try engine.answer(question, action: facts.fullName, resource: resource)
            return [
                NeededAccess(
                    action: facts.fullName, resource: resource, verdict: answer.verdict, example: nil, isAlways: isAlways)
            ]
        }
        if formats.isEmpty { return try whole("*") }
        // An action on the same thing is asked of it.
        if patterns == nil, facts.resourceTypes.contains(where: { $0.type.matches(question.resource) }) {
            return try whole(question.resource)
        }
        return Set((folded(formats) ?? formats).map(filled)).sorted().map { pattern in
            let (verdict, example) = decide(id, pattern)
            return NeededAccess(
                action: facts.fullName, resource: pattern, verdict: verdict, example: example, isAlways: isAlways)
        }
    }

    /// One format for all kinds of a service, where no resource was asked about and an action like `ec2:CreateTags` has dozens of them; nil
    /// where each is told.
    private func folded(_ formats: [String]) -> [String]? {
        let services = Set(formats.map { ResourceName($0).service })
        guard question.isOfAnyResource || question.hasWildcard, formats.count > Self.mostKinds, services.count == 1,
            let service = services.first ?? nil
        else { return nil }
        return ["arn:${Partition}:\(service):${Region}:${Account}:*"]
    }

    private static let mostKinds = 6

    /// The format with the partition, region and account of the resource that was asked about.
    private func filled(_ format: String) -> String {
        ResourceTypeFacts.filled(format) { variable in
            switch variable {
            case "${Partition}": asked.partition ?? "*"
            case "${Region}": asked.region.flatMap { $0.isEmpty ? nil : $0 } ?? "*"
            case "${Account}": asked.account ?? "*"
            default: "*"
            }
        }
    }

    private func decide(_ action: Int, _ text: String) -> (verdict: Verdict?, example: String?) {
        guard let reach else { return (nil, nil) }
        func matching(_ text: String) -> Formula {
            Formula(ARNPattern(text, variables: false, short: .padded, spans: false), known: Context(closed: true))
        }
        // A name of such a kind has no colon, over which a `*` of a statement could run.
        let hasColon = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).last?.contains(":") ?? false
        let pattern = Formula.conjunction([matching(text), hasColon ? .everything : !matching("arn:*:*:*:*:*:*")])
        let bound = BoundKeys(reach.formula(), in: universe)
        let allowed = reach.formula().deciding { universe.matching($0).contains(action) }.without(bound.absent(from: action))
        let budget = Budget(Self.steps)
        let some = MemberQuestion(.conjunction([allowed, pattern]))
        let (one, targets) = (universe.action(action), universe.targets(of: action))
        if let witness = some.witness(of: one, on: targets, budget) {
            let isWhole = MemberQuestion(.conjunction([pattern, !allowed])).isEmpty(budget) == .yes
            return (isWhole ? .allowed : .depends, witness.resource.text)
        }
        return (some.isEmpty(budget) == .yes ? .implicitlyDenied : nil, nil)
    }
}
