internal import Documents
internal import PolicyLanguage
internal import Principals

/// What is asked through an access point both its policy and the bucket's must allow; an identity policy of the bucket's own account counts
/// for the bucket as well (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html).
struct ThroughAccessPoint {
    /// What is left of the point's policy, which has the denials of the bucket's.
    private(set) var policy: Policy?
    /// The account whose allowance the caller needs.
    private(set) var owner: String?
    /// Why what the bucket allows is not known; nil where it is.
    private(set) var gap: Gap?
    /// Nothing of it denies, and it may allow what is asked.
    private(set) var mayAllow = false

    /// - Parameters:
    ///   - own: the point's policy, with what closes the point beside it.
    ///   - asker: the account of the caller.
    init(
        _ arn: String, _ own: Policy?, owner: String?, for action: Action, on resource: ResourceName, asker: String?,
        keys: Context, in directory: Directory
    ) {
        (policy, self.owner) = (own, owner)
        guard let point = directory.sharing.accessPoints[arn] else {
            gap = Gap(
                .model, "what the bucket behind `\(arn)` allows is not counted",
                help: "give what `aws s3control get-access-point` prints, and the bucket's policy")
            return
        }
        let bucket = point.bucketName
        guard let account = point.bucketAccount ?? directory.owner(of: bucket) else {
            gap = Gap(.evidence, "whose the bucket behind `\(arn)` is, is not in the input", at: point.document.location)
            return
        }
        switch directory.resourcePolicies.policy(governing: bucket) {
        case .policy(let bound) where bound.rest == nil: break
        case .none: break
        case .unreadable(let gap):
            self.gap = gap
            return
        default:
            gap = Gap(.evidence, "the policy of `\(bucket.text)`, the bucket behind `\(arn)`, is not in the input")
            return
        }
        let whole = directory.policyInForce(over: bucket)
        let behind = whole.flatMap { directory.policyBehind(point, $0) }
        if whole != nil, behind == nil {
            gap = Gap(
                .model, "what the policy of the bucket behind `\(arn)` says of requests through it is not evaluated",
                at: whole?.location)
            return
        }
        let denials = own.map { $0.with($0.statements.filter { $0.effect == .deny }) }
        switch Self.delegates(behind, action, resource, asker, account, keys) {
        case .yes: break
        // Whoever another account's point lets into his own account's bucket has his account's word for the bucket.
        case .no where asker == account && resource.account != account: break
        case .unknown where asker == account && resource.account != account: break
        case .no:
            policy = denials
            self.owner = asker == account ? owner : account
        case .unknown:
            (policy, mayAllow) = (denials, true)
            gap = Gap(
                .model, "the policy of the bucket behind `\(arn)` lets in some of those whom the point's policy lets in",
                at: whole?.location)
        }
    }

    /// Whether a bucket leaves it to the point: to anybody, nobody, or some.
    private static func delegates(
        _ behind: Policy?, _ action: Action, _ resource: ResourceName, _ asker: String?, _ account: String, _ keys: Context
    ) -> Truth {
        let allowing = (behind?.statements ?? []).filter { statement in
            statement.effect == .allow && statement.actions.matches(action)
                && (statement.resources.map { $0.matches(resource, in: keys) != .no } ?? true)
                && (statement.principal.map { mayBe(asker, $0) } ?? false)
        }
        guard !allowing.isEmpty, let behind else { return .no }
        let ofAll = allowing.filter { statement in
            statement.conditions.allSatisfy { isOfPoint($0.key) } && statement.principal?.entries.contains(.everyone) ?? false
        }
        // Whoever is let in without credentials is let in with them: what anonymous requests get, all get.
        let request = Request(caller: .anonymous, action: action, resource: resource, resourceAccount: account, context: keys)
        if Authorizer(PolicySet(identity: [], resource: behind.with(ofAll))).verdict(request) == .allowed { return .yes }
        return ofAll.count == allowing.count ? .no : .unknown
    }

    private static func isOfPoint(_ key: ContextKey) -> Bool {
        ["s3:dataaccesspointarn", "s3:dataaccesspointaccount", "s3:accesspointnetworkorigin"].contains(key.name)
    }

    /// Whether a principal element may mean somebody of an account.
    private static func mayBe(_ asker: String?, _ principal: PrincipalElement) -> Bool {
        guard let asker, !principal.isNegated else { return true }
        return principal.entries.contains { entry in
            switch entry {
            case .account(let account): account == asker
            case .arn(let arn): arn.account.map { $0 == asker } ?? true
            case .service, .federated: false
            case .everyone, .uniqueID, .canonicalUser: true
            }
        }
    }
}
