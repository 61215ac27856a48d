internal import Authorization
internal import Catalogue
internal import Documents
internal import PolicyLanguage
internal import Principals
internal import Reach

/// What a principal may do in one position. Built once for a position; not for several threads at once.
final class Rights {
    let subject: PrincipalNode
    /// The principal as it stands in the position.
    let bound: BoundPrincipal
    var policies: PolicySet { bound.policies }
    let held: HeldActions
    private let authorizer: Authorizer
    private let finder: HeldActionsFinder
    /// With a resource's policy in it, by the number of that policy's content.
    private var withTrust: [Int: Authorizer] = [:]
    private var grants: [Int: Grant] = [:]
    /// The assumption of some role, by the number of its trust policy.
    var assumable: [Int: PermittedRequest] = [:]
    /// What was found of requests about which the policies say the same for all users or roles that are alike.
    var alike: [AlikeRequest: PermittedRequest?] = [:]
    private var tests: [String: ResourceTests?] = [:]
    private var granting: [String: [Statement]] = [:]
    /// What was found of actions on things of any name.
    var usable: [String: [PermittedRequest]] = [:]
    /// By service.
    var passable: [String: [(number: Int, passing: [PermittedRequest])]] = [:]
    /// How it could give a role without an instance profile one; nil before it is asked.
    var madeProfile: [PermittedRequest]??

    init(_ subject: PrincipalNode, _ bound: BoundPrincipal, _ finder: HeldActionsFinder) {
        self.subject = subject
        self.bound = bound
        self.finder = finder
        let policies = bound.policies
        held = finder.held(by: subject.caller, policies, identity: bound.identity, known: bound.keys)
        authorizer = Authorizer(policies, identity: bound.identity, derived: bound.keys)
    }

    /// A part of what binds it is missing, which could deny what the rest allows.
    lazy var leansOnMissing = bound.missing.contains { $0.layer != .resource && $0.layer != .trust }

    /// What its policies test of a resource before they say anything of an action; nil where only a request tells.
    func tests(of action: Action) -> ResourceTests? {
        if let known = tests[action.text] { return known }
        let all =
            policies.identity + (policies.boundary ?? []) + (policies.session ?? []) + (policies.endpoint ?? [])
            + (policies.serviceControl ?? []).flatMap(\.self)
        let found = ResourceTests(all.lazy.flatMap(\.statements).filter { $0.actions.matches(action) })
        tests[action.text] = .some(found)
        return found
    }

    /// Whether an identity policy has an Allow for an action that names a resource, whatever its conditions.
    func mayGrant(_ action: Action, on resource: ResourceName) -> Bool {
        let granting =
            granting[action.text]
            ?? policies.identity.flatMap(\.statements).filter { $0.effect == .allow && $0.actions.matches(action) }
        self.granting[action.text] = granting
        return granting.contains { $0.resources.map { $0.matches(resource, in: Self.nothingKnown) != .no } ?? true }
    }

    private static let nothingKnown = Context(closed: false)

    /// Whether its statements test tags of resources.
    lazy var testsResourceTags = policies.identity.flatMap(\.statements).contains { statement in
        statement.conditions.contains { $0.key.name.has(ascii: "resourcetag/") }
    }

    /// Whether the principal has an action at all, by its own policies.
    func has(_ action: Int) -> Bool { action >= 0 && (held.held.contains(action) || held.undecided.contains(action)) }

    func hasEverywhere(_ action: Int) -> Bool { action >= 0 && held.unrestricted.contains(action) }

    func has(_ action: String) -> Bool { ActionCatalogue.standard.actionID(named: action).map(has) ?? false }

    func authorizer(trust: Trust?) -> Authorizer {
        guard let trust else { return authorizer }
        if let known = withTrust[trust.number] { return known }
        let made = authorizer(askedFor: trust)
        withTrust[trust.number] = made
        return made
    }

    /// The strongest that a trust policy grants the principal, whatever its conditions.
    func strongestGrant(of trust: Trust) -> Grant {
        if let known = grants[trust.number] { return known }
        var strongest = Grant.none
        for statement in trust.policy.statements where statement.effect == .allow {
            guard let principal = statement.principal else { continue }
            strongest = max(
                strongest, subject.caller.grant(of: principal, effect: .allow, identity: bound.identity))
        }
        grants[trust.number] = strongest
        return strongest
    }

    /// For one decision that is told in a report.
    func authorizer(askedFor trust: Trust?) -> Authorizer {
        guard let trust else { return authorizer }
        var policies = policies
        policies.resource = trust.policy
        policies.resourceControl = trust.resourceControl
        return Authorizer(policies, identity: bound.identity, derived: bound.keys)
    }

    /// Everything that the principal's own policies let it do.
    lazy var reach = PrincipalReach(
        subject.caller, policies, identity: bound.identity, known: bound.keys
    ).set

    /// Requests that they allow, of one action and another.
    lazy var requests = finder.requests(in: reach, known: bound.keys)

    // MARK: administrators

    /// An administrator holds nine of ten actions, and may write IAM policies of any principal or of all of its kind.
    lazy var isAdministrator: Truth = {
        guard held.held.count * 10 >= ActionCatalogue.standard.actionCount * 9 else { return .no }
        if Self.policyWrites.contains(where: hasEverywhere) { return .yes }
        return Self.policyWrites.contains(where: has) ? .unknown : .no
    }()

    private static let policyWrites = [
        "iam:PutUserPolicy", "iam:PutRolePolicy", "iam:AttachUserPolicy", "iam:AttachRolePolicy", "iam:CreatePolicyVersion",
        "iam:PutGroupPolicy", "iam:AttachGroupPolicy",
    ].compactMap(ActionCatalogue.standard.actionID(named:))
}

/// What tells requests about users and roles apart.
struct AlikeRequest: Hashable {
    struct Choice: Hashable {
        let key: String
        let value: ContextValue
    }

    let action: String
    let isRole: Bool
    let account: String
    let partition: String
    /// What the principal's policies test of it.
    let likeness: ResourceTests.Likeness
    let trust: Int?
    let choices: [Choice]
}

extension PermittedRequest {
    /// Asks; nil where the answer is no.
    ///
    /// A verdict that depends on keys which the caller chooses is a yes, with the values that it must choose.
    ///
    /// - Parameters:
    ///   - directory: has the policies of VPC endpoints: the request does not come through one whose policy stops it.
    ///   - moment: a time that has passed: what is allowed only before it is not allowed.
    ///   - memo: what was found of other requests at that moment.
    convenience init?(
        _ request: Request, _ authorizer: Authorizer, trust: Trust? = nil, of directory: Directory,
        notBefore moment: Instant? = nil,
        in memo: OpenMemo
    ) {
        switch authorizer.verdict(request) {
        case .allowed: self.init(request: request, trust: trust, choices: [], hangsOn: [])
        case .explicitlyDenied, .implicitlyDenied: return nil
        case .depends:
            let open = OpenRequest(
                DirectoryAuthorizer.ruledOutEndpoints(of: directory, request, authorizer), authorizer.decide(request), authorizer)
            let answer = open.allowing(preferring: { CallerChoice.isFree($0.name) }, notBefore: moment, in: memo)
            switch answer {
            case .never: return nil
            case .undecided: self.init(request: request, trust: trust, choices: [], hangsOn: [], isUndecided: true)
            case .settings(let settings):
                self.init(
                    request: request, trust: trust, choices: settings.filter { CallerChoice.isFree($0.key) },
                    hangsOn: settings.filter { !CallerChoice.isFree($0.key) })
            }
        }
    }
}
