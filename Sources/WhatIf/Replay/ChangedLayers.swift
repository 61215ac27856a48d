internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach
internal import Timeline

/// The layers of one caller under a candidate.
///
/// Two readings of them: beside a rest of which a success has proved that it let the call pass, so that only what is changed is asked;
/// and with all that the input knows, for calls that were refused.
final class ChangedLayers {
    /// A number of its own among all, for what is remembered.
    let number: Int
    /// The number that it shares with those that decide alike, once it was looked for.
    var numberOfAlike: Int?
    private let candidate: Candidate
    private let session: ActingSession
    private let home: HomeAccounts
    private let states: StatesInForce
    /// Documents of the caller's own layers, by kind.
    private var added: [PolicyKind: [Policy]] = [:]
    private var boundary: Policy?
    /// Identity policies without those that are detached; nil where none is.
    private var remaining: [Policy]?
    /// Levels of service control policies without those that are detached; nil where none is.
    private var levels: [[Policy]]?
    /// The parts of the candidate whose documents these are.
    private var placed: [Int] = []
    private var losesBoundary = false
    /// Layers of which more is there than the input holds: what they do not allow, something else in them may.
    private(set) var openLayers: Set<PolicyKind> = []
    /// Policies that would be taken away, and of which nothing tells whether they were there.
    private(set) var doubtful: [String] = []
    /// On resources; whether they bind is told by the resource.
    private var onResources: [(kind: PolicyKind, policy: Policy, target: CandidateTarget)] = []
    private var relevance: [Action: Relevance] = [:]
    /// Statements that may say something to the caller.
    private var statements: [Statement] = []
    /// The keys that they look at.
    private(set) var keyList: [ContextKey] = []
    private(set) var isUntouched = true
    private(set) var looksAtTags = false

    /// What of the changed layers can matter to an action.
    enum Relevance {
        /// Nothing: the call passes as it did.
        case none
        /// Statements without conditions.
        case plain
        case conditional
    }

    init(_ candidate: Candidate, over session: ActingSession, _ states: StatesInForce, home: HomeAccounts, number: Int) {
        (self.candidate, self.session, self.states, self.home, self.number) = (candidate, session, states, home, number)
        for (index, part) in candidate.parts.enumerated() { add(part, index) }
        let own = [boundary].compactMap { $0 } + (remaining ?? []) + (levels ?? []).joined() + added.values.joined()
        statements = own.flatMap(\.statements) + onResources.flatMap(\.policy.statements)
        var keys: Set<ContextKey> = []
        for statement in statements {
            for condition in statement.conditions {
                keys.insert(condition.key)
                for value in condition.values { keys.formUnion(value.keys) }
            }
            for pattern in statement.resources?.patterns ?? [] { keys.formUnion(pattern.keys) }
        }
        keyList = keys.sorted { $0.name < $1.name }
        looksAtTags = leansOnResource || keyList.contains { ActionCatalogue.isOfRequestTags($0.name) }
        isUntouched = statements.isEmpty && !losesBoundary && remaining == nil && levels == nil && doubtful.isEmpty
    }

    /// The accounts as they were; the states keep it.
    private var directory: Directory { states.directory(of: session.version) }

    private func add(_ part: CandidatePart, _ index: Int) {
        let facts = session.inForce.principal
        let target = part.target.settled(in: directory)
        let isMeant = target.includes(facts, session: session.arn)
        switch part.change {
        case .rule: break
        case .detach(let name): if isMeant { detach(name) }
        case .policy(let kind, let policy):
            switch kind {
            case .resource, .trust, .resourceControl, .endpoint:
                // Neither of them reaches a service-linked role.
                if kind == .resourceControl, facts.isServiceLinked { break }
                onResources.append((kind, policy, target))
            case .serviceControl:
                let isExempt =
                    facts.isInManagementAccount || facts.isServiceLinked || !session.bound.caller.isPrincipalOfAccount
                    || !home.has(facts.account)
                if isMeant, !isExempt { put(policy, kind, index) }
            case .boundary: if isMeant, isEditable { put(policy, kind, index) }
            case .identity: if isMeant, isEditable { put(policy, kind, index) }
            case .session: if isMeant, session.isSession, !facts.isServiceLinked { put(policy, kind, index) }
            }
        }
    }

    private func put(_ policy: Policy, _ kind: PolicyKind, _ index: Int) {
        if kind == .boundary { boundary = policy } else { added[kind, default: []].append(policy) }
        placed.append(index)
    }

    /// The same for callers of whom these layers decide alike, on whatever has no policy of its own: no condition, no policy of a resource
    /// and nothing that is taken away looks at who they are. Nil where something does.
    private(set) lazy var likeness: Likeness? = {
        guard keyList.isEmpty, onResources.isEmpty, remaining == nil, levels == nil, !losesBoundary, openLayers.isEmpty,
            doubtful.isEmpty
        else { return nil }
        let caller = session.bound.caller
        return Likeness(
            account: caller.account, isOfAccount: caller.isPrincipalOfAccount, isSession: session.isSession, parts: placed)
    }()

    struct Likeness: Hashable {
        let account: String?
        let isOfAccount: Bool
        let isSession: Bool
        let parts: [Int]
    }

    private var isEditable: Bool {
        let facts = session.inForce.principal
        return (facts.user != nil || facts.role != nil || facts.standing == .notGiven) && !facts.isServiceLinked
            && facts.name.kind != .root
            && session.bound.caller.isPrincipalOfAccount
    }

    private func detach(_ name: String) {
        let bindings = session.inForce.bindings
        let unread = bindings.missing.count { $0.layer == .identity }
        let isRead = bindings.identity.contains { $0.arn == name }
        if isRead || attachedARNs.contains(name) {
            remaining = (remaining ?? bindings.identity.map(\.named)).filter { $0.name != name }
            // Its own text is one of those that are missing, where it was not read.
            if unread > (isRead ? 0 : 1) { openLayers.insert(.identity) }
        } else if unread > 0, mayBeAttached(name) {
            doubtful.append(name)
        }
        if bindings.boundary?.arn == name { losesBoundary = true }
        detachControl(name.split(separator: "/").last.map(String.init) ?? name)
    }

    private func detachControl(_ name: String) {
        let bindings = session.inForce.bindings
        guard !bindings.isExemptFromServiceControl, let control = bindings.serviceControl, !control.isEmpty else { return }
        // By its id, which is the end of its ARN, or by its name.
        let known = directory.organizations.lazy.flatMap(\.allPolicies).filter { $0.id == name && $0.kind == .serviceControl }
        let names = Set(known.map(\.name) + [name])
        // AWS's own stays above the account: there nothing takes its place, and nothing at all would be allowed.
        let first = names.contains("FullAWSAccess") ? control.count - 1 : 0
        if control[first...].contains(where: { $0.policies.contains { names.contains($0.name) } }) {
            levels = (levels ?? control.map { $0.policies.map(\.named) }).enumerated().map { number, level in
                number < first ? level : level.filter { policy in !(policy.name.map(names.contains) ?? false) }
            }
            if bindings.missing.contains(where: { $0.layer == .serviceControl }) { openLayers.insert(.serviceControl) }
        }
    }

    /// The managed policies of the principal and of its groups, read or not.
    private var attachedARNs: Set<String> {
        let facts = session.inForce.principal
        var arns = Set((facts.role?.facts.attached ?? facts.user?.facts.attached ?? []).map(\.arn))
        guard let user = facts.user, let account = directory.account(user.facts.account) else { return arns }
        for group in account.groups where user.groups.contains(group.facts.name) { arns.formUnion(group.facts.attached.map(\.arn)) }
        return arns
    }

    /// A policy binds principals of its own account, one of AWS's those of all; a service-linked role keeps what it has.
    private func mayBeAttached(_ name: String) -> Bool {
        let facts = session.inForce.principal
        guard isEditable, let policy = ResourceName(name).resource, policy.hasPrefix("policy/") else { return false }
        let account = ResourceName(name).account
        return account == "aws" || account == facts.account
    }

    /// Whether the call has to be looked at, and how closely.
    func relevance(of action: Action) -> Relevance {
        if let known = relevance[action] { return known }
        let matching = statements.filter { $0.actions.matches(action) }
        let isLimited = leansOnResource || levels != nil
        let found: Relevance
        if !isLimited, !matching.contains(where: { $0.effect == .deny }) {
            found = .none
        } else if matching.contains(where: {
            !$0.conditions.isEmpty || $0.resources?.patterns.contains { !$0.keys.isEmpty } ?? false
        })
            || isLimited
        {
            // Under a limit the resource's own policy matters too, whose conditions may test any key.
            found = .conditional
        } else {
            found = .plain
        }
        relevance[action] = found
        return found
    }

    /// Whether what the resource's own policy allows can matter.
    var leansOnResource: Bool { boundary != nil || added[.session] != nil || remaining != nil }

    /// The layers beside a proven rest.
    ///
    /// - Parameter hasPolicy: false for a request that makes the resource: it has no policy yet.
    func beside(_ side: ResourceSide, hasPolicy: Bool) -> PolicySet {
        let allowing = { (policies: [Policy]) in policies.map { $0.with($0.statements.filter { $0.effect == .allow }) } }
        var set = PolicySet(identity: (remaining.map(allowing) ?? ProvenRest.identity) + (added[.identity] ?? []))
        set.boundary = boundary.map { [$0] }
        set.session = added[.session]
        let control = added[.serviceControl] ?? []
        if let levels {
            // The level of the account takes what is added.
            set.serviceControl = levels.map(allowing)
            if !control.isEmpty, let last = set.serviceControl?.indices.last { set.serviceControl?[last] += control }
        } else if !control.isEmpty {
            set.serviceControl = [ProvenRest.serviceControl + control]
        }
        let own = hasPolicy ? policies(.resource, on: side) : []
        set.resource = with(own, ProvenRest.resource(side.policy, account: session.bound.caller.account))
        let perimeter = policies(.resourceControl, on: side)
        if !perimeter.isEmpty { set.resourceControl = [perimeter] }
        return set
    }

    /// The layers with all that the input knows.
    func whole(_ side: ResourceSide, hasPolicy: Bool) -> PolicySet {
        var set = session.bound.policies(on: side)
        set.identity = (remaining ?? set.identity) + (added[.identity] ?? [])
        if let boundary { set.boundary = [boundary] } else if losesBoundary { set.boundary = nil }
        if let own = added[.session] { set.session = (set.session ?? []) + own }
        if let levels { set.serviceControl = levels }
        if let control = added[.serviceControl] {
            set.serviceControl = (set.serviceControl ?? []) + [ProvenRest.serviceControl + control]
        }
        set.resource = with(hasPolicy ? policies(.resource, on: side) : [], side.policy)
        let perimeter = policies(.resourceControl, on: side)
        if !perimeter.isEmpty { set.resourceControl = (set.resourceControl ?? []) + [perimeter] }
        return set
    }

    private func with(_ more: [Policy], _ own: Policy?) -> Policy? {
        guard let first = own ?? more.first else { return nil }
        let rest = own == nil ? Array(more.dropFirst()) : more
        return rest.isEmpty ? first : first.with(first.statements + rest.flatMap(\.statements))
    }

    /// Those of a kind that stand on the resource.
    func policies(_ kind: PolicyKind, on side: ResourceSide) -> [Policy] {
        // Resource control policies bind member accounts only, those of the input.
        if kind == .resourceControl, !home.isMember(side.owner) { return [] }
        // Who could be given a policy is a fact of the resource, whatever the candidate says.
        if kind == .resource, !side.resource.isNone, !ResourcePolicyFacts.mayHavePolicy(arn: side.resource.text) { return [] }
        return onResources.filter { $0.kind == kind && $0.target.includes(side.resource, owner: side.owner) }.map(\.policy)
    }

    /// Whether a policy on some resources may deny an action on one that the log tells in part or not at all.
    func mayDeny(_ action: Action, onPattern pattern: ResourceName) -> Bool {
        onResources.contains { kind, policy, target in
            kind == .resource && target.mayInclude(pattern)
                && policy.statements.contains { $0.effect == .deny && $0.actions.matches(action) }
        }
    }

    /// The policies that the candidate adds and that may deny.
    var denying: [(layer: Layer, policy: Policy)] {
        var list: [(Layer, Policy)] = []
        for (kind, layer) in [
            (PolicyKind.serviceControl, Layer.serviceControl), (.identity, .identity), (.session, .session),
        ] {
            list += (added[kind] ?? []).map { (layer, $0) }
        }
        if let boundary { list.append((.boundary, boundary)) }
        list += onResources.map { ($0.kind == .resourceControl ? .resourceControl : .resource, $0.policy) }
        return list
    }
}

/// The accounts that a guardrail of the organisation can be put on.
struct HomeAccounts: Sendable {
    private let accounts: Set<String>
    private let management: Set<String>

    init(_ directory: Directory) {
        let placed = directory.organizations.flatMap(\.allNodes).filter { $0.kind == .account }.map(\.id)
        accounts = Set(directory.accounts.map(\.id) + placed)
        management = Set(directory.organizations.compactMap(\.managementAccount))
    }

    /// Where no account was given at all, every one is taken for one of the input.
    func has(_ account: String?) -> Bool { accounts.isEmpty || account.map(accounts.contains) ?? false }

    func isMember(_ account: String?) -> Bool { has(account) && !(account.map(management.contains) ?? false) }
}
