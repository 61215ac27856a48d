internal import Authorization
internal import PolicyLanguage
internal import Principals

/// One principal of an audit input, with what of it can be held against the same principal of another.
struct ComparedPrincipal {
    let name: String
    let bound: BoundPrincipal
    let reach: InputReach
    private let directory: Directory

    /// Nil where the text names no principal.
    init?(_ principal: String, in directory: Directory) {
        // What one side grants and the other does not, it does at the same time.
        var directory = directory
        directory.asked = nil
        guard let bound = BoundPrincipal(principal, in: directory) else { return nil }
        name = principal
        self.bound = bound
        self.directory = directory
        reach = InputReach(bound, in: directory)
    }

    /// No request leaves the caller's partition: `aws-cn` and `aws` know nothing of each other.
    var partition: Formula {
        guard let partition = ResourceName(name).partition else { return .everything }
        let resources = ARNPattern("arn:\(partition):*:*:*:*", variables: false, short: .refused, spans: false)
        return .disjunction([.atom(.noResource), Formula(resources, known: Context(closed: true))])
    }

    /// The resources whose own policies speak of the principal, with these.
    var governed: [(arn: String, policy: Policy)] {
        reach.regions.compactMap { region in region.policy.map { (region.holder, $0) } }
    }

    /// Every statement that binds the principal or speaks of it.
    var statements: [Statement] {
        let policies = bound.policies
        let levels = (policies.serviceControl ?? []) + (resourceControl ?? [])
        let all = policies.identity + (policies.boundary ?? []) + levels.flatMap(\.self) + governed.map(\.policy)
        return all.flatMap(\.statements)
    }

    private var resourceControl: [[Policy]]? {
        bound.caller.account.flatMap(directory.resourceControlPolicies(over:))
    }

    /// What limits the principal besides its own Allow statements and the policies of resources.
    struct Limits: Hashable {
        private let layers: [[Set<StatementContent>]]
        private let hasBoundary: Bool
        private let keys: [String: ContextValue]
    }

    var limits: Limits {
        Limits(bound.policies, resourceControl, identity: bound.identity, known: bound.keys)
    }

    /// The Deny statements of its identity policies.
    var denials: Set<StatementContent> { contents(.deny) }
    var allowances: Set<StatementContent> { contents(.allow) }

    private func contents(_ effect: Effect) -> Set<StatementContent> {
        let statements = bound.policies.identity.flatMap(\.statements).filter { $0.effect == effect }
        return Set(statements.map { StatementContent($0, known: bound.keys) })
    }
}

extension ComparedPrincipal.Limits {
    fileprivate init(_ policies: PolicySet, _ resourceControl: [[Policy]]?, identity: CallerIdentity, known: Context) {
        func contents(_ levels: [[Policy]]?) -> [Set<StatementContent>] {
            (levels ?? []).map { Set($0.flatMap(\.statements).map { StatementContent($0, known: known) }) }
        }
        layers = [contents(policies.boundary.map { [$0] }), contents(policies.serviceControl), contents(resourceControl)]
        hasBoundary = identity.hasBoundary
        keys = Dictionary(known.entries.map { ($0.key.name, $0.value) }) { one, _ in one }
    }
}
