public import Documents
public import PolicyLanguage

/// The policies of one type that are attached to one level of an organisation.
public struct ControlLevel: Sendable {
    /// The id of the root, unit or account.
    public let target: String
    public let name: String?
    public let policies: [BoundPolicy]
}

/// The levels above one account, the root's first and the account's own last.
public struct ControlLevels: Sendable {
    public internal(set) var levels: [ControlLevel] = []
    /// Attachments or documents that the input does not hold.
    public internal(set) var missing: [MissingPart] = []
}

/// One organisation: its tree, and the service and resource control policies attached to it.
public struct Organization: Sendable {
    /// The root, an organisational unit, or an account.
    public struct Node: Sendable {
        public enum Kind: String, Sendable {
            case root, unit, account
        }

        public let id: String
        public let kind: Kind
        public internal(set) var name: String?
        /// Nil for the root, and for what the input does not place.
        public internal(set) var parent: String?
        /// Ids of policies, sorted.
        public internal(set) var serviceControl: [String] = []
        public internal(set) var resourceControl: [String] = []
        /// Where the input first speaks of it.
        public internal(set) var location: Location?

        init(id: String, kind: Kind, location: Location? = nil) {
            self.id = id
            self.kind = kind
            self.location = location
        }
    }

    /// A service or resource control policy.
    public struct ControlPolicy: Sendable {
        public let id: String
        public let name: String
        public let kind: PolicyKind
        /// Nil where `gap` says why not.
        public let policy: Policy?
        public let gap: Gap?
    }

    /// `o-...`; nil where no input tells it.
    public let id: String?
    public let managementAccount: String?
    /// The accounts that administer a service for the organisation; nil where no input tells them.
    package let delegatedAdministrators: Set<String>?
    public let root: String
    /// The types of control policy that the organisation has switched on; one that is off has no effect.
    public let enabled: Set<PolicyKind>
    /// Known by the log alone: who else is in it, and what else is attached, no export tells.
    package private(set) var isPartial = false
    private let nodes: [String: Node]
    private let policies: [String: ControlPolicy]

    init(
        id: String?, managementAccount: String?, delegatedAdministrators: Set<String>?, root: String, enabled: Set<PolicyKind>,
        nodes: [String: Node], policies: [String: ControlPolicy]
    ) {
        self.id = id
        self.managementAccount = managementAccount
        self.delegatedAdministrators = delegatedAdministrators
        self.root = root
        self.enabled = enabled
        self.nodes = nodes
        self.policies = policies
    }

    /// What logs alone tell of an organisation.
    package static func partial(nodes: [Node], policies: [ControlPolicy], enabled: Set<PolicyKind>) -> Organization {
        var organization = Organization(
            id: nil, managementAccount: nil, delegatedAdministrators: nil, root: nodes.first { $0.kind == .root }?.id ?? "",
            enabled: enabled, nodes: Dictionary(nodes.map { ($0.id, $0) }) { first, _ in first },
            policies: Dictionary(policies.map { ($0.id, $0) }) { first, _ in first })
        organization.isPartial = true
        return organization
    }

    /// Deeper trees than AWS's root and five levels of units are read, up to this.
    static let greatestDepth = 64

    /// Root, units and accounts, by id.
    public var allNodes: [Node] { nodes.values.sorted { $0.id < $1.id } }
    public var allPolicies: [ControlPolicy] { policies.values.sorted { $0.id < $1.id } }

    public func node(_ id: String) -> Node? { nodes[id] }

    public func has(account: String) -> Bool { nodes[account]?.kind == .account || account == managementAccount }

    /// From the root down to the node itself; shorter where the input does not place one of them. Cost: O(depth).
    public func lineage(of id: String) -> [Node] {
        var line: [Node] = []
        var at: String? = id
        while let current = at, let node = nodes[current], line.count < Self.greatestDepth {
            line.append(node)
            at = node.parent
        }
        return line.reversed()
    }

    /// The value of `aws:PrincipalOrgPaths` for an account: `o-.../r-.../ou-.../`. Nil where a part of it is not known.
    public func path(ofAccount account: String) -> String? {
        let line = lineage(of: account)
        guard let id, let first = line.first, first.kind == .root, line.count > 1 else { return nil }
        return ([id] + line.dropLast().map(\.id)).joined(separator: "/") + "/"
    }

    /// The levels of service or of resource control policies that stand over an account; nil where the account is not in this
    /// organisation or that type of policy is not switched on. Whom they do not bind is not decided here. Cost: O(depth × policies).
    public func levels(ofAccount account: String, kind: PolicyKind) -> ControlLevels? {
        guard has(account: account), enabled.contains(kind) else { return nil }
        var result = ControlLevels()
        let line = lineage(of: account)
        if line.first?.kind != .root {
            let gap = Gap(
                .evidence, "the place of account \(account) in the organisation is not in the input", at: line.last?.location,
                help: "give `aws organizations list-parents` for each level, or an organization.json")
            result.missing.append(MissingPart(kind, gap))
        }
        if isPartial, let last = line.last { result.missing.append(MissingPart(kind, Self.missingAttachments(kind, last))) }
        for node in line { add(level(of: node, kind), to: &result, kind, node) }
        return result
    }

    private func level(of node: Node, _ kind: PolicyKind) -> [String] {
        guard kind == .resourceControl else { return node.serviceControl }
        // AWS attaches its own at every level and does not let anyone detach it (docs/reference/policies.md).
        return node.resourceControl.contains(OwnedByAWS.resourceControlID)
            ? node.resourceControl : [OwnedByAWS.resourceControlID] + node.resourceControl
    }

    private func add(_ ids: [String], to result: inout ControlLevels, _ kind: PolicyKind, _ node: Node) {
        var bound: [BoundPolicy] = []
        for id in ids {
            guard let entry = policies[id] else {
                result.missing.append(MissingPart(kind, Self.missingPolicy(id, kind, node)))
                continue
            }
            if let policy = entry.policy {
                bound.append(BoundPolicy(policy: policy, name: entry.name, arn: nil, source: .target(node.id)))
            }
            if let gap = entry.gap { result.missing.append(MissingPart(kind, gap)) }
        }
        // AWS keeps at least one service control policy attached at every level: none means not exported.
        if ids.isEmpty { result.missing.append(MissingPart(kind, Self.missingAttachments(kind, node))) }
        result.levels.append(ControlLevel(target: node.id, name: node.name, policies: bound))
    }

    static func missingPolicy(_ id: String, _ kind: PolicyKind, _ node: Node) -> Gap {
        Gap(
            .evidence, "\(kind.rawValue) policy `\(id)`, which is attached to `\(node.id)`, is not in the input", at: node.location,
            help: "give `aws organizations describe-policy --policy-id \(id)`")
    }

    static func missingAttachments(_ kind: PolicyKind, _ node: Node) -> Gap {
        Gap(
            .evidence, "which \(kind.rawValue) policies are attached to `\(node.id)` is not in the input", at: node.location,
            help:
                "give `aws organizations list-policies-for-target --target-id \(node.id)` as list-policies-for-target-\(node.id).json"
        )
    }

    /// What is missing above the given accounts (above all, where none of them is here), each once, in order.
    func gaps(of accounts: Set<String>) -> [Gap] {
        let all = nodes.values.filter { $0.kind == .account }.map(\.id)
        let own = all.filter(accounts.contains)
        var gaps: Set<Gap> = []
        for account in own.isEmpty ? all : own {
            for kind in [PolicyKind.serviceControl, .resourceControl] {
                for part in levels(ofAccount: account, kind: kind)?.missing ?? [] { gaps.insert(part.gap) }
            }
        }
        return gaps.sorted()
    }
}
