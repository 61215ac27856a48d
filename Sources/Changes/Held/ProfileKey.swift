import Authorization
import PolicyLanguage
import Principals
import Timeline

/// What tells two profiles apart, so that sessions with the same rights share one survey.
struct ProfileKey: Hashable {
    private let principal: String
    private let sessionPolicies: [String]
    private let keys: [ContextKey: ContextValue]

    /// Keys that differ from session to session and that hardly any statement tests.
    private static let volatile = [
        "aws:CurrentTime", "aws:EpochTime", "aws:TokenIssueTime", "aws:UserAgent", "aws:MultiFactorAuthAge",
    ].map { ContextKey($0) }

    /// - Parameter tested: the keys that any statement which could have a say tests.
    init(_ profile: HeldProfile, tested: Set<ContextKey>) {
        principal = profile.inForce.principal.name.text
        sessionPolicies =
            (profile.policies.session ?? []).map { "\($0.location)" } + (profile.policies.session == nil ? [] : ["limited"])
        var keys: [ContextKey: ContextValue] = [:]
        for (key, value) in profile.context.entries where !Self.volatile.contains(key) || tested.contains(key) { keys[key] = value }
        self.keys = keys
    }

    /// The keys that policies of any kind test in their conditions.
    static func tested(by profile: HeldProfile, in directory: Directory) -> Set<ContextKey> {
        let own = profile.policies
        var policies = own.identity + (own.boundary ?? []) + (own.session ?? []) + (own.serviceControl ?? []).flatMap { $0 }
        for organization in directory.organizations { policies += organization.allPolicies.compactMap(\.policy) }
        for arn in directory.resourcePolicies.arns {
            if case .policy(let bound) = directory.resourcePolicies.policy(governing: ResourceName(arn)) {
                policies.append(bound.policy)
            }
        }
        return Set(policies.flatMap(\.statements).flatMap(\.conditions).map(\.key))
    }
}
