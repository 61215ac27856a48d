internal import Catalogue

/// Steps from one position to every role of some kinds, the same to each but for the role's name. Roles mostly delegate to their whole
/// account or to a service: a step from each to each would be millions.
struct RoleFan: Sendable {
    /// The roles of one kind, and how surely the steps lead to them.
    struct Share: Hashable, Sendable {
        let kind: Int
        let certainty: Certainty
    }

    /// What leads to each role of one kind.
    struct Step: Sendable {
        let method: EscalationMethod
        let certainty: Certainty
        private let permits: [PermittedRequest]
        /// The first request is about the role itself.
        private let namesRole: Bool
        /// Other methods that lead there, in the order of the table.
        fileprivate(set) var others: [String] = []

        init(_ method: EscalationMethod, _ permits: [PermittedRequest], namesRole: Bool) {
            self.method = method
            self.permits = permits
            self.namesRole = namesRole
            certainty = EscalationEdge.certainty(of: method, permits)
        }

        func edge(to role: Int, in graph: PrincipalGraph) -> EscalationEdge {
            var permits = permits
            if namesRole, let first = permits.first {
                permits[0] = first.on(graph.subject(role).name, under: first.trust == nil ? nil : graph.trust(of: role))
            }
            return EscalationEdge(method, to: PrincipalState(role), permits, others: others)
        }
    }

    /// By the number of the kind.
    private var steps: [Int: Step] = [:]

    var kinds: [Int] { steps.keys.sorted() }

    /// Fans of equal shares lead to the same roles as surely.
    var shares: [Share] { steps.map { Share(kind: $0.key, certainty: $0.value.certainty) }.sorted { $0.kind < $1.kind } }

    var isEmpty: Bool { steps.isEmpty }

    /// Adds a step, or the method of one that is no surer than what leads there already.
    mutating func add(_ step: Step, to kind: Int) {
        guard var known = steps[kind] else {
            steps[kind] = step
            return
        }
        let id = step.method.id
        if step.certainty < known.certainty {
            let others = [known.method.id] + known.others
            known = step
            known.others = others.filter { $0 != id }
        } else if id != known.method.id, !known.others.contains(id) {
            known.others.append(id)
        }
        steps[kind] = known
    }

    /// The step to a role; nil for one of another kind.
    func edge(to role: Int, in graph: PrincipalGraph) -> EscalationEdge? {
        graph.kind(of: role).flatMap { steps[$0] }?.edge(to: role, in: graph)
    }
}

/// The steps of one method to roles, of which it may be that statements tell some apart.
struct RoleSteps {
    private var steps: [(kind: Int, group: RoleGroup, step: RoleFan.Step)] = []
    /// Some kind is of several groups.
    private(set) var isDivided = false

    /// - Parameter count: the groups of the kind.
    mutating func add(_ step: RoleFan.Step, to group: RoleGroup, of kind: Int, among count: Int) {
        steps.append((kind, group, step))
        if count > 1 { isDivided = true }
    }

    /// Where none is divided, the step to every role of each kind.
    var whole: [(kind: Int, step: RoleFan.Step)] { steps.map { ($0.kind, $0.step) } }

    /// The steps one by one, by account and number of the role.
    func edges(in graph: PrincipalGraph) -> [EscalationEdge] {
        let all = steps.flatMap { part in part.group.roles.map { (account: graph.subject($0).account, role: $0, step: part.step) } }
        return all.sorted { ($0.account, $0.role) < ($1.account, $1.role) }.map { $0.step.edge(to: $0.role, in: graph) }
    }
}
