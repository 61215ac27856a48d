internal import Documents
internal import PolicyLanguage

/// What the inputs tell of organisations, piece by piece: each output of `aws organizations` shows one edge or one attachment of the
/// tree, in any order. The tree is put together when all are read.
struct OrganizationFacts {
    private var nodes: [String: Organization.Node] = [:]
    private var attachments: [String: Set<String>] = [:]
    private var policies: [String: Organization.ControlPolicy] = [:]
    private var types: [String: PolicyKind?] = [:]
    private var enabled: [String: Set<PolicyKind>] = [:]
    private var idOfRoot: [String: String] = [:]
    private var managementAccounts: [String: String] = [:]
    private var delegated: Set<String>?
    private(set) var ids: Set<String> = []
    var gaps: [Gap] = []
    /// That policies which block public access of S3 are not worked out, where no output says what they come to.
    var publicAccessPolicies: [Gap] = []
    private(set) var isEmpty = true

    /// What an id names; nil where it is the id of no part of an organisation (docs/reference/inputs.md).
    static func kind(of id: String) -> Organization.Node.Kind? {
        if id.hasPrefix("r-") { return .root }
        if id.hasPrefix("ou-") { return .unit }
        return isAccountID(id) ? .account : nil
    }

    /// The kind of a policy type; nil for the types that have no say in authorization (tag, backup, declarative...).
    static func kind(ofType type: String) -> PolicyKind? {
        switch type {
        case "SERVICE_CONTROL_POLICY": .serviceControl
        case "RESOURCE_CONTROL_POLICY": .resourceControl
        default: nil
        }
    }

    /// Notes a node; `parent` where the input tells it.
    mutating func place(_ id: String, under parent: String? = nil, name: String? = nil, at value: JSONValue) throws(InputError) {
        guard let kind = Self.kind(of: id) else {
            throw value.error("`\(id)` is the id of no root, organisational unit or account")
        }
        isEmpty = false
        var node = nodes[id] ?? Organization.Node(id: id, kind: kind, location: value.location)
        if node.name == nil { node.name = name }
        if let parent {
            guard let above = Self.kind(of: parent), above != .account, kind != .root else {
                throw value.error("`\(id)` cannot be under `\(parent)`")
            }
            if let known = node.parent, known != parent {
                throw value.error("`\(id)` is under `\(parent)` here and under `\(known)` in another place of the input")
            }
            node.parent = parent
            if nodes[parent] == nil { nodes[parent] = Organization.Node(id: parent, kind: above, location: value.location) }
        }
        nodes[id] = node
    }

    mutating func attach(_ policy: String, type: PolicyKind?? = .none, to target: String, at value: JSONValue) throws(InputError) {
        try place(target, at: value)
        if let type { types[policy] = .some(type) }
        attachments[target, default: []].insert(policy)
    }

    /// Notes a policy's document; a second one that differs is a gap.
    mutating func describe(_ policy: Organization.ControlPolicy, at value: JSONValue) {
        isEmpty = false
        types[policy.id] = .some(policy.kind)
        if let gap = policy.gap { gaps.append(gap) }
        guard let known = policies[policy.id] else {
            policies[policy.id] = policy
            return
        }
        if let one = known.policy, let other = policy.policy, one.origin.says(theSameAs: other.origin) { return }
        let gap = Gap(.input, "policy `\(policy.id)` is given twice and differs", at: value.location, help: "keep one")
        gaps.append(gap)
        policies[policy.id] = Organization.ControlPolicy(
            id: known.id, name: known.name, kind: known.kind, policy: known.policy, gap: gap)
    }

    /// Notes that a policy is of a type without a say in authorization.
    mutating func ignore(_ policy: String) {
        isEmpty = false
        types[policy] = .some(nil)
    }

    mutating func enable(_ kinds: Set<PolicyKind>, in root: String) { enabled[root] = kinds }

    mutating func identify(root: String? = nil, as id: String, managementAccount: String? = nil) {
        isEmpty = false
        ids.insert(id)
        if let root {
            if let known = idOfRoot[root], known != id {
                gaps.append(
                    Gap(
                        .input, "root `\(root)` is of organisation `\(known)` and of `\(id)`",
                        help: "give each organisation as an organization.json of its own"))
            } else {
                idOfRoot[root] = id
            }
        }
        if let managementAccount { managementAccounts[id] = managementAccount }
    }

    mutating func delegate(to accounts: some Sequence<String>) {
        isEmpty = false
        delegated = (delegated ?? []).union(accounts)
    }

    /// Whether a root is said to be of another organisation: two may have roots of one id.
    func holds(root: String, of other: String) -> Bool { idOfRoot[root].map { $0 != other } ?? false }

    /// Puts the trees together. What is attached and not described, and levels of which nothing is known, are in the organisations' own
    /// gaps.
    ///
    /// - Parameter accounts: the accounts under audit, whose gaps count.
    mutating func organizations(for accounts: Set<String>) -> [Organization] {
        var known: [String: Organization.ControlPolicy] = [:]
        do {
            for policy in try OwnedByAWS.policies() { known[policy.id] = policy }
        } catch {
            gaps.append(Gap(error))
        }
        known.merge(policies) { ofAWS, _ in ofAWS }
        for (id, policy) in known { types[id] = .some(policy.kind) }
        sortAttachments()
        cutCycles()
        let roots = nodes.values.filter { $0.kind == .root }.map(\.id).sorted()
        if roots.isEmpty, !nodes.isEmpty || !ids.isEmpty {
            gaps.append(
                Gap(
                    .evidence, "the root of the organisation is not in the input",
                    at: nodes.values.compactMap(\.location).min(), help: "give `aws organizations list-roots`"))
        }
        var organizations = roots.map { root in
            let id = idOfRoot[root] ?? (roots.count == 1 && ids.count == 1 ? ids.first : nil)
            return organization(root, id, known, alone: roots.count == 1)
        }
        if roots.isEmpty, !nodes.isEmpty || !ids.isEmpty {
            organizations = [organization("", ids.count == 1 ? ids.first : nil, known, alone: true)]
        }
        gaps += organizations.flatMap { $0.gaps(of: accounts) }
        return organizations
    }

    private func organization(
        _ root: String, _ id: String?, _ known: [String: Organization.ControlPolicy], alone: Bool
    ) -> Organization {
        // A node that the input does not place belongs to the only organisation there is.
        let own = nodes.filter { alone || top(of: $0.key) == root }
        let management = id.flatMap { managementAccounts[$0] }
        return Organization(
            id: id, managementAccount: management, delegatedAdministrators: delegated, root: root,
            enabled: enabled[root] ?? [.serviceControl, .resourceControl], nodes: own, policies: known)
    }

    private func top(of id: String) -> String {
        var at = id
        for _ in 0..<Organization.greatestDepth {
            guard let parent = nodes[at]?.parent else { return at }
            at = parent
        }
        return at
    }

    private mutating func sortAttachments() {
        for (target, list) in attachments.sorted(by: { $0.key < $1.key }) {
            for policy in list.sorted() {
                switch types[policy] {
                case .some(.some(.serviceControl)): nodes[target]?.serviceControl.append(policy)
                case .some(.some(.resourceControl)): nodes[target]?.resourceControl.append(policy)
                case .some: break
                case nil:
                    // Of which type it is, nothing tells: it stands in both lists, and is missing in both.
                    nodes[target]?.serviceControl.append(policy)
                    nodes[target]?.resourceControl.append(policy)
                }
            }
        }
    }

    /// Units that stand under each other are an error of the input: the loop is cut where it is found, and said.
    private mutating func cutCycles() {
        for id in nodes.keys.sorted() {
            var seen: Set<String> = []
            var at: String? = id
            while let current = at, let node = nodes[current] {
                guard seen.insert(current).inserted, seen.count <= Organization.greatestDepth else {
                    gaps.append(
                        Gap(.input, "`\(current)` is under itself, or too deep in the organisation", at: node.location))
                    nodes[current]?.parent = nil
                    break
                }
                at = node.parent
            }
        }
    }
}
