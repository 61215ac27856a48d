internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// "May it do this?", asked of one principal after another: of one resource, or of some resource that a pattern names.
///
/// Not for several threads at once: it keeps what it has found out.
final class AccessQuestion {
    /// What one principal may do of what is asked.
    struct Standing: Sendable {
        let isCertain: Bool
        let hangsOn: [Dependency.Setting]
        let statements: [AppliedStatement]
        /// What the statements name, where a pattern was asked about.
        let resources: [String]
    }

    private enum Subject {
        case resource(ResourceName)
        case some(ARNPattern)
    }

    private let action: Action
    private let id: Int?
    private let subject: Subject
    /// The question names no resource of somebody in particular.
    private let isAnybodys: Bool
    private let context: Context
    /// The account that owns the resource, where the question says so.
    private let givenOwner: String?
    private let directory: Directory
    private let engine: DirectoryAuthorizer
    private let finder = HeldActionsFinder()
    private let memo = OpenMemo()
    private let policyHolders: [String]
    private var sides: [Key: ResourceSide] = [:]
    private var delegations: [String: Policy] = [:]
    private(set) var gaps: Set<Gap> = []
    /// Those whom only the policy of the resource could let in, where it is not in the input.
    private(set) var possible: Set<Caller> = []
    private(set) var notes: [String] = []

    private struct Key: Hashable {
        let resource: ResourceName
        let asker: String?
        let isExample: Bool
    }

    /// Resources with policies of their own that are tried for one principal.
    private static let mostResources = 200

    /// - Parameters:
    ///   - resource: an ARN, a pattern of ARNs, or `*`; nil for any resource.
    ///   - pairs: keys of the request that are known.
    convenience init(_ action: String, _ resource: String?, _ pairs: [(key: String, value: String)], in directory: Directory) {
        var context = Context(closed: false)
        context.set(pairs.map { Dependency.Setting(key: $0.key, value: $0.value) })
        self.init(action, resource, known: context, in: directory)
    }

    /// - Parameter context: what is known of the request.
    init(_ action: String, _ resource: String?, known context: Context, in directory: Directory) {
        self.action = Action(action)
        self.directory = directory
        engine = DirectoryAuthorizer(directory, closed: false)
        policyHolders = Set(directory.resourcePolicies.arns + directory.openedBesidePolicies).sorted()
        let catalogue = ActionCatalogue.standard
        id = catalogue.actionID(named: action)
        self.context = context
        if case .single(let account) = context["aws:ResourceAccount"] { givenOwner = account } else { givenOwner = nil }
        let holder = resource.map { ResourcePolicies.holder(of: ResourceName($0)) }
        isAnybodys = holder.map { !Glob($0).isLiteral || $0.isEmpty } ?? true
        let facts = id.map(catalogue.action)
        let actsOnNothing = facts?.resourceTypes.isEmpty ?? false
        guard let resource, resource != "*" || actsOnNothing else {
            subject = actsOnNothing ? .resource(.none) : .some(ARNPattern("*", variables: false, short: .padded, spans: false))
            return
        }
        let name = ResourceName(resource)
        if name.isNone || facts.map({ Self.acts($0, on: name) }) ?? true {
            subject = Glob(resource).isLiteral || name.isNone ? .resource(name) : .some(Self.pattern(resource))
            return
        }
        if name.service == "s3", name.resource.map({ !$0.contains("/") }) ?? false, Glob(resource).isLiteral,
            facts.map({ Self.acts($0, on: ResourceName(resource + "/example")) }) ?? false
        {
            subject = .some(Self.pattern(resource + "/*"))
            notes.append("`\(action)` acts on objects, not on a bucket: asked of `\(resource)/*`")
            return
        }
        subject = Glob(resource).isLiteral ? .resource(name) : .some(Self.pattern(resource))
        let formats = (facts?.resourceTypes ?? []).map { "`\($0.type.arnFormat)`" }
        let kinds = formats.isEmpty ? "no resource: ask with `*`" : formats.joined(separator: ", ")
        if Glob(resource).isLiteral { notes.append("`\(action)` does not act on such a resource, but on \(kinds)") }
    }

    private static func pattern(_ text: String) -> ARNPattern { ARNPattern(text, variables: false, short: .padded, spans: false) }

    private static func acts(_ facts: ActionFacts, on resource: ResourceName) -> Bool {
        facts.resourceTypes.contains { $0.type.matches(resource.text) }
    }

    /// The resource whose policy it is, where one is asked about and not some of a pattern.
    var holder: String? {
        if case .resource(let name) = subject { ResourcePolicies.holder(of: name) } else { nil }
    }

    /// Whose own policies are asked besides the principals': those of the resource, or of the resources that the pattern meets.
    var resourcePolicies: [Policy] {
        if case .resource(let name) = subject {
            side(of: name, asker: nil).policy.map { [$0] } ?? []
        } else {
            openings.map(\.policy)
        }
    }

    private typealias Opening = (policy: Policy, examples: [(ResourceName, [String])])

    /// The resources with policies that the pattern meets.
    private lazy var openings: [Opening] = {
        guard case .some(let pattern) = subject else { return [] }
        return Array(policyHolders.lazy.compactMap { self.open(pattern, by: $0) }.prefix(Self.mostResources))
    }()

    /// The policy of a resource and what it is about in the pattern: examples, with what the policy calls them.
    private func open(_ pattern: ARNPattern, by holder: String) -> Opening? {
        guard let id, let policy = directory.policyInForce(over: ResourceName(holder)) else { return nil }
        let facts = ActionCatalogue.standard.action(id)
        let named = policy.statements.lazy.filter { $0.effect == .allow && $0.actions.matches(self.action) }
            .flatMap { $0.resources.map { $0.isNegated ? [] : $0.patterns.map(\.text) } ?? [] }
        var seen: Set<String> = []
        let examples = ([holder, "\(holder)/*", pattern.text] + named).compactMap { text -> (ResourceName, [String])? in
            let example = text.map { $0 == "*" ? "example" : $0 == "?" ? "x" : String($0) }.joined()
            let name = ResourceName(example)
            guard example.hasPrefix("arn:"), !example.contains("${"), ResourcePolicies.holder(of: name) == holder,
                Self.acts(facts, on: name), pattern.matches(name, in: Context(closed: true)) == .yes, seen.insert(example).inserted
            else { return nil }
            return (name, [text])
        }
        return examples.isEmpty ? nil : (policy, examples)
    }

    /// - Parameter isExample: it stands for any resource.
    private func side(of resource: ResourceName, asker: String?, isExample: Bool = false) -> ResourceSide {
        let key = Key(resource: resource, asker: asker, isExample: isExample)
        if let known = sides[key] { return known }
        // One that is nobody's in particular may be the asker's own.
        let owner = givenOwner ?? (isExample ? directory.owner(of: resource) ?? asker : nil)
        let made = directory.side(of: resource, for: action, asker: asker, owner: owner)
        sides[key] = made
        return made
    }

    /// Takes over what another that asks the same could not decide.
    func add(_ more: Set<Gap>) { gaps.formUnion(more) }

    /// Nil where the principal may not, whatever the context.
    func standing(of principal: BoundPrincipal) -> Standing? {
        switch subject {
        case .resource(let name): standing(of: principal, on: name, named: [], isExample: false)
        case .some(let pattern): standing(of: principal, onSome: pattern)
        }
    }

    /// Nil where it may not.
    private func answer(for principal: BoundPrincipal, on resource: ResourceName, isExample: Bool) -> Answer? {
        let side = side(of: resource, asker: principal.caller.account, isExample: isExample)
        // That a resource may have a policy of its own which is not given lets nobody in by name: all whom it could are told together.
        let answer = engine.answer(engine.prepare(principal, side, action, context), memo: memo)
        guard answer.verdict == .allowed || answer.verdict == .depends else { return nil }
        if answer.isOpenToAnybody {
            if !isExample, holder != nil {
                possible.insert(principal.caller)
                gaps.formUnion(side.missing.map(\.gap))
            }
            return nil
        }
        // That the policy of an example is not given is nothing that the input lacks.
        gaps.formUnion(isExample ? Set(answer.gaps).subtracting(side.missing.map(\.gap)) : Set(answer.gaps))
        return answer
    }

    private func standing(
        of principal: BoundPrincipal, on resource: ResourceName, named: [String], isExample: Bool
    ) -> Standing? {
        guard let answer = answer(for: principal, on: resource, isExample: isExample) else { return nil }
        return Standing(
            isCertain: answer.verdict == .allowed, hangsOn: answer.dependency?.allowing ?? [],
            statements: answer.decision.statements.filter { $0.statement.effect == .allow }, resources: named)
    }

    // MARK: some resource

    private func standing(of principal: BoundPrincipal, onSome pattern: ARNPattern) -> Standing? {
        var found: [Standing] = []
        for (resource, named) in candidates(for: principal, pattern) {
            let isExample = isExample(named)
            if let standing = standing(of: principal, on: resource, named: named, isExample: isExample) { found.append(standing) }
        }
        guard let best = found.first(where: \.isCertain) ?? found.first else { return nil }
        let certain = found.filter { $0.isCertain == best.isCertain }
        let named = certain.flatMap(\.resources)
        return Standing(
            isCertain: best.isCertain, hangsOn: best.hangsOn, statements: best.statements,
            resources: named.contains("*") ? ["*"] : Array(Set(named)).sorted())
    }

    /// What the policy of a key says that leaves it to the account's identity policies; nil for other services.
    private func delegation(to account: String?) -> Policy? {
        guard let account, action.service == "kms" else { return nil }
        if let known = delegations[account] { return known }
        let text = """
            {"Statement": [{"Effect": "Allow", "Principal": {"AWS": "\(account)"}, "Action": "kms:*", "Resource": "*"}]}
            """
        let made = try? Policy(JSONDocument.parse(text, name: "a key's policy").root, kind: .resource)
        delegations[account] = made
        return made
    }

    private func isExample(_ named: [String]) -> Bool {
        isAnybodys && named.contains { !Glob(ResourcePolicies.holder(of: ResourceName($0))).isLiteral }
    }

    /// What a principal may do of what is asked of some resource, by what the statements call the resources; for certain where that is so
    /// on one of them.
    func parts(for principal: BoundPrincipal) -> [Answer] {
        guard case .some(let pattern) = subject else { return [] }
        var found: [String: Answer] = [:]
        for (resource, named) in candidates(for: principal, pattern) {
            guard var answer = answer(for: principal, on: resource, isExample: isExample(named)) else { continue }
            for name in named where found[name]?.verdict != .allowed {
                answer.resource = name
                found[name] = answer
            }
        }
        return found.sorted { $0.key < $1.key }.map(\.value)
    }

    private static func resources(of witness: Witness, _ pattern: ARNPattern) -> [ResourceName] {
        witness.resources.filter { pattern.matches($0, in: Context(closed: true)) == .yes }
    }

    /// Resources to try, one or two for each statement that could let the principal do it, with what the statement names.
    private func candidates(for principal: BoundPrincipal, _ pattern: ARNPattern) -> [(ResourceName, [String])] {
        guard let id else { return [] }
        var list: [(ResourceName, [String])] = []
        let granting = principal.policies.identity.flatMap(\.statements).filter {
            $0.effect == .allow && $0.actions.matches(action)
        }
        var isRoot = false
        if case .root = principal.caller { isRoot = true }
        // Of outsiders nothing but what a resource's policy gives them is asked.
        let isInside = principal.caller.account.map { directory.account($0) != nil } ?? false
        let missing = Set(principal.missing.map(\.layer))
        if isInside, !granting.isEmpty || isRoot {
            // What a policy that is missing lets pass is not known: the decision on the example tells that.
            var policies = principal.policies
            if missing.contains(.serviceControl) { policies.serviceControl = nil }
            if missing.contains(.boundary) { policies.boundary = nil }
            if missing.contains(.session) { policies.session = nil }
            // A key whose policy is not given may leave it to identity policies.
            policies.resource = delegation(to: principal.caller.account)
            let reach = PrincipalReach(principal.caller, policies, identity: principal.identity, known: principal.keys).set
            let requests = finder.requests(in: reach, known: principal.keys)
            if isRoot, let witness = requests.request(id, matching: pattern) {
                list += Self.resources(of: witness, pattern).map { ($0, [pattern.text]) }
            }
            for statement in granting {
                guard let witness = requests.request(id, matching: pattern, under: statement) else { continue }
                let named = statement.resources.map { $0.isNegated ? ["*"] : $0.patterns.map(\.text) } ?? ["*"]
                list += Self.resources(of: witness, pattern).map { ($0, named.map { $0 == "*" ? pattern.text : $0 }) }
            }
        }
        for opening in openings where list.count < Self.mostResources && principal.isMeant(by: opening.policy) {
            list += opening.examples
        }
        return list
    }
}
