internal import Documents
internal import PolicyLanguage

/// All managed policies of the input, each read once however many principals it is attached to.
struct ManagedPolicyIndex: Sendable {
    private var policies: [AccountPages.PolicyKey: ManagedPolicy]
    /// AWS's policies by ARN: the newest copy that any export gives.
    private var newestOfAWS: [String: ManagedPolicy] = [:]
    private var boundaries: [AccountPages.PolicyKey: Result<BoundPolicy, InputError>] = [:]
    /// Policies that somebody refers to and that the input does not hold.
    private(set) var missing: [String: Gap] = [:]

    init(_ policies: [AccountPages.PolicyKey: ManagedPolicy]) {
        self.policies = policies
        for (key, policy) in policies where policy.isAWSManaged {
            guard let known = newestOfAWS[key.arn] else {
                newestOfAWS[key.arn] = policy
                continue
            }
            if Self.isNewer(policy, than: known) { newestOfAWS[key.arn] = policy }
        }
    }

    /// By the number of the default version; of two alike the one that stands first in the input's order of files.
    private static func isNewer(_ policy: ManagedPolicy, than known: ManagedPolicy) -> Bool {
        func number(_ policy: ManagedPolicy) -> Int { policy.defaultVersion.flatMap { Int($0.id.dropFirst()) } ?? 0 }
        if number(policy) != number(known) { return number(policy) > number(known) }
        return policy.location < known.location
    }

    /// The policy of that ARN as `account` has it: AWS's policies as its own export gives them, or else the newest copy of another.
    func policy(_ arn: String, in account: String) -> ManagedPolicy? {
        policies[.init(scope: "", arn: arn)] ?? policies[.init(scope: account, arn: arn)] ?? newestOfAWS[arn]
    }

    func policies(of account: String) -> [ManagedPolicy] {
        policies.values
            .filter { ResourceName($0.arn).account == account }
            .sorted { $0.arn < $1.arn }
    }

    /// AWS's policies as the export of each account gives them.
    func policiesOfAWS() -> [String: [ManagedPolicy]] {
        var byAccount: [String: [ManagedPolicy]] = [:]
        for (key, policy) in policies where !key.scope.isEmpty { byAccount[key.scope, default: []].append(policy) }
        return byAccount.mapValues { $0.sorted { $0.arn < $1.arn } }
    }

    /// The policy read as a boundary.
    func boundary(_ arn: String, in account: String) -> Result<BoundPolicy, InputError>? {
        guard let policy = policy(arn, in: account) else { return nil }
        return boundaries[key(policy, arn, account)] ?? Self.readBoundary(policy)
    }

    /// Notes that a boundary of this ARN is in use, so that it is read once.
    mutating func prepareBoundary(_ arn: String, in account: String) {
        guard let policy = policy(arn, in: account) else { return }
        let key = key(policy, arn, account)
        if boundaries[key] == nil { boundaries[key] = Self.readBoundary(policy) }
    }

    mutating func note(missing arn: String, _ gap: Gap) { missing[arn] = gap }

    private func key(_ policy: ManagedPolicy, _ arn: String, _ account: String) -> AccountPages.PolicyKey {
        .init(scope: policy.isAWSManaged ? account : "", arn: arn)
    }

    private static func readBoundary(_ policy: ManagedPolicy) -> Result<BoundPolicy, InputError> {
        do {
            guard let document = try policy.defaultVersion?.policy(kind: .boundary) else {
                return .failure(
                    InputError("the default version of managed policy `\(policy.arn)` is not in the input", at: policy.location))
            }
            return .success(BoundPolicy(policy: document, name: policy.name, arn: policy.arn, source: .managed))
        } catch {
            return .failure(error)
        }
    }
}
