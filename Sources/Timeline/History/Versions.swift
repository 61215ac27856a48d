internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

/// The moments at which one thing may have changed: between two of them it is the same.
struct Versions: Sendable {
    /// In order.
    private let changes: [Moment]
    /// The first moment that is asked of.
    private let start: Moment

    init(_ changes: Set<Moment>, from start: Moment) {
        self.changes = changes.sorted()
        self.start = start
    }

    /// The number of the version of a moment, and the first moment of that version: whoever asks of that one asks of fewer states.
    /// Cost: O(log changes).
    func version(at moment: Moment) -> (number: Int, since: Moment) {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] < moment { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return (0, min(start, moment)) }
        let last = changes[low - 1]
        let after = Moment(last.time, order: last.order == .max ? last.order : last.order + 1)
        return (low, min(max(after, start), moment))
    }
}

/// Finds when what binds a principal, or the policy of a resource, may have changed.
struct VersionFinder: Sendable {
    private let history: History
    /// Lives of nodes and policies of organisations: whatever happens there may concern everybody.
    private let organization: Set<Int>
    private let ofOrganization: Versions
    /// AWS's own policies change without an event: the dates of their versions.
    private let datesOfAWS: [String: Set<Moment>]
    /// When users and roles began and ended whose names others had before them or after, and when some were renamed.
    private let recreated: Set<Moment>
    private let start: Moment

    /// Cost: O(evidence).
    init(_ history: History) {
        self.history = history
        start = history.evidenceFrom.map(Moment.init(before:)) ?? .first
        organization = history.organizationLives
        ofOrganization = Versions(history.moments(of: organization), from: start)
        var dates: [String: Set<Moment>] = [:]
        for policy in history.exports.lazy.flatMap(\.directory.accounts).flatMap(\.policies) where policy.isAWSManaged {
            dates[policy.arn, default: []].formUnion(policy.versions.compactMap { $0.created.map(Moment.dated) })
        }
        datesOfAWS = dates
        recreated = history.byName.reduce(into: []) { moments, entry in
            guard entry.key.kind == .user || entry.key.kind == .role else { return }
            for index in entry.value { moments.formUnion(history.lives[index].names.dropFirst().map(\.since)) }
            if entry.value.count > 1 { for index in entry.value { moments.formUnion(history.lives[index].bounds) } }
        }
    }

    /// When what binds a principal may have changed: its own policies, its groups', its managed policies, its boundary, its tags, and what
    /// its organisation puts over its account. Cost: O(evidence of these).
    ///
    /// - Parameters:
    ///   - user: the user whose permissions a federated user has, by ARN.
    ///   - policies: managed policies that bind it besides, by ARN: those of its session.
    func versions(of principal: PrincipalName, federating user: String? = nil, and policies: [String] = []) -> Versions {
        var lives = history.lives(binding: principal)
        if let user = user.flatMap(PrincipalName.init) { lives.formUnion(history.lives(binding: user)) }
        for arn in policies { lives.formUnion(history.byName[Subject(.policy, arn)] ?? []) }
        var moments = history.moments(of: lives)
        for arn in Set(policies + lives.flatMap { history.lives[$0].facts.keys.compactMap(\.policyOfAWS) }) {
            moments.formUnion(datesOfAWS[arn] ?? [])
        }
        return Versions(moments, from: start)
    }

    /// When the policy of a resource, or what its owner's organisation puts over it, may have changed. Cost: O(evidence of these).
    ///
    /// - Parameter isTrust: the policy that is asked is the trust policy of a role.
    func versions(of resource: ResourceName, isTrust: Bool) -> Versions {
        var own = history.lives(of: resource, only: ResourcePolicies.holders(of: resource))
        guard isTrust, let name = PrincipalName(resource.text) else {
            if own.isEmpty { return ofOrganization }
            return Versions(history.moments(of: own.union(organization)).union(recreated), from: start)
        }
        own.formUnion(history.byName[Subject(.role, name.name, in: name.account ?? "")] ?? [])
        // A policy does not name whoever came back under the name of another.
        return Versions(history.moments(of: own.union(organization)).union(recreated), from: start)
    }
}

extension History {
    var organizationLives: Set<Int> {
        Set(lives.indices.filter { lives[$0].kind == .target || lives[$0].kind == .control })
    }

    fileprivate func moments(of wanted: Set<Int>) -> Set<Moment> { wanted.reduce(into: []) { $0.formUnion(lives[$1].moments) } }
}

extension Fact {
    fileprivate var policyOfAWS: String? {
        if case .attached(let arn) = self, arn.contains(":iam::aws:") { arn } else { nil }
    }
}
