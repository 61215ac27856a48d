internal import Authorization
internal import PolicyLanguage
internal import Principals

/// The policies of the resources of an input, trust policies too, by whom their statements speak of.
struct ResourcePolicyIndex: Sendable {
    private struct Entry: Sendable {
        let policy: Policy
        let statement: Statement
        let governed: GovernedRequests
        /// The account of the resource; nil where nothing tells it.
        let owner: String?
    }

    private var entries: [Entry] = []
    private(set) var governed: [GovernedRequests] = []
    private(set) var policies: [(governed: Int, policy: Policy, owner: String?)] = []
    /// By account and name in lower case: names are unique in an account.
    private var byName: [String: [Int]] = [:]
    private var byAccount: [String: [Int]] = [:]
    private var general: [Int] = []
    /// Statements that leave it to an account's identity policies, of resources whose policy must speak.
    private var delegations: [String: [Int]] = [:]
    /// What has its own policy in the input and asks it before identity policies count.
    private(set) var asking: [AskingResources] = []

    init(_ directory: Directory) {
        for part in directory.resourcePolicies.governed {
            let isRole = ResourceName(part.holder).resourceHasPrefix("role/")
            // A role's trust policy stands in its account's details where these hold the role.
            if isRole, directory.role(part.holder) != nil { continue }
            let name = ResourceName(part.holder)
            add(
                isRole ? part.policy.policy : directory.inForce(part.policy.policy, over: name) ?? part.policy.policy,
                GovernedRequests(
                    holder: part.holder, patterns: part.patterns, exceptions: part.exceptions, isTrust: isRole),
                directory.owner(of: name))
        }
        for role in directory.accounts.flatMap(\.roles) {
            guard let trust = role.trust else { continue }
            let arn = role.facts.arn
            add(
                trust.policy,
                GovernedRequests(holder: arn, patterns: [GovernedResources.literal(arn)], exceptions: [], isTrust: true),
                role.facts.account)
        }
        asking = AskingResources.all(governed, directory)
        // Those that nothing but a list or a grant opens: whether a policy of theirs must speak is not known.
        for arn in directory.openedBesidePolicies {
            let name = ResourceName(arn)
            if case .policy = directory.resourcePolicies.policy(governing: name) { continue }
            guard let list = directory.inForce(nil, over: name) else { continue }
            let patterns = GovernedResources.patterns(of: name).patterns
            add(list, GovernedRequests(holder: arn, patterns: patterns, exceptions: [], isTrust: false), directory.owner(of: name))
        }
        for account in delegations.keys.sorted() { joinRoles(trusting: account) }
    }

    /// Makes one of the statements by which roles trust an account as a whole, and nothing else, in the same words: most roles of an
    /// account do, and each of its principals asks for all of them.
    private mutating func joinRoles(trusting account: String) {
        var (alike, others): ([Delegation: [Int]], [Int]) = ([:], [])
        for number in delegations[account] ?? [] {
            let (statement, requests) = (entries[number].statement, entries[number].governed)
            if requests.isTrust, !requests.hasExceptions, statement.effect == .allow, statement.conditions.isEmpty,
                statement.resources == nil, statement.principal?.entries.count == 1
            {
                alike[Delegation(actions: statement.actions, owner: entries[number].owner), default: []].append(number)
            } else {
                others.append(number)
            }
        }
        for group in alike.values.sorted(by: { $0[0] < $1[0] }) {
            guard group.count > 1 else {
                others += group
                continue
            }
            let first = entries[group[0]]
            let joined = GovernedRequests(joining: group.map { entries[$0].governed }, trusting: account)
            others.append(entries.count)
            entries.append(Entry(policy: first.policy, statement: first.statement, governed: joined, owner: first.owner))
        }
        delegations[account] = others
    }

    private struct Delegation: Hashable {
        let actions: ActionElement
        let owner: String?
    }

    private mutating func add(_ policy: Policy, _ requests: GovernedRequests, _ owner: String?) {
        var policy = policy
        policy.name = requests.isTrust ? "trust policy of \(requests.holder)" : "policy of \(requests.holder)"
        governed.append(requests)
        policies.append((governed.count - 1, policy, owner))
        for statement in policy.statements {
            let number = entries.count
            entries.append(Entry(policy: policy, statement: statement, governed: requests, owner: owner))
            guard let element = statement.principal else { continue }
            if element.isNegated {
                general.append(number)
                continue
            }
            for entry in element.entries {
                switch entry {
                case .everyone, .uniqueID: if general.last != number { general.append(number) }
                // A delegation to the account grants nothing by itself.
                case .account(let account):
                    if statement.effect == .deny {
                        byAccount[account, default: []].append(number)
                    } else if requests.mustSpeak {
                        delegations[account, default: []].append(number)
                    }
                case .arn(let name): byName[Self.key(name.account, Self.name(name)), default: []].append(number)
                case .service, .federated, .canonicalUser: continue
                }
            }
        }
    }

    private static func key(_ account: String?, _ name: Substring?) -> String { "\(account ?? ""):\(name?.lowercased() ?? "")" }

    /// The friendly name in an ARN; of a session its role's.
    private static func name(_ arn: ResourceName) -> Substring? {
        guard let resource = arn.resource else { return nil }
        let parts = resource.split(separator: "/")
        return arn.service == "sts" && parts.count > 1 ? parts[1] : parts.last
    }

    /// The statements that deny something to the caller, or grant it something of its own account without its identity policies.
    ///
    /// Cost: O(statements that name it, its account or everyone).
    func statements(for caller: Caller, _ identity: CallerIdentity) -> [ResourceStatement] {
        speaking(of: caller, identity).filter { part in
            part.statement.effect == .deny || part.grant != .account && !part.isForeign
        }
    }

    /// The statements of keys and roles that let the caller's identity policies count, or, in another account, admit them.
    ///
    /// Cost: as above.
    func openings(for caller: Caller, _ identity: CallerIdentity) -> [ResourceStatement] {
        speaking(of: caller, identity, besides: caller.account.flatMap { delegations[$0] } ?? []).filter { part in
            part.statement.effect == .allow && part.governed.mustSpeak && (part.grant == .account || part.isForeign)
        }
    }

    private func speaking(
        of caller: Caller, _ identity: CallerIdentity, besides more: [Int] = []
    ) -> [ResourceStatement] {
        var name: Substring?
        switch caller {
        case .user(let arn), .federatedUser(let arn): name = Self.name(arn)
        case .roleSession(_, let role, _, _): name = role[...]
        default: break
        }
        let account = caller.account
        let numbers =
            more + general + (account.flatMap { byAccount[$0] } ?? []) + (name == nil ? [] : byName[Self.key(account, name)] ?? [])
        return Set(numbers).sorted().compactMap { number in
            let entry = entries[number]
            guard let principal = entry.statement.principal else { return nil }
            let grant = caller.grant(of: principal, effect: entry.statement.effect, identity: identity)
            guard grant != .none else { return nil }
            return ResourceStatement(
                policy: entry.policy, statement: entry.statement, grant: grant, governed: entry.governed,
                isForeign: entry.owner ?? account != account && !entry.statement.isKeyGrant)
        }
    }
}
