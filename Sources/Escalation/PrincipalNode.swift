internal import Authorization
internal import Documents
internal import PolicyLanguage
internal import Principals

/// A user or role of the input, or one that somebody could make, with everything that binds it.
final class PrincipalNode: Sendable {
    enum Kind {
        case user(User)
        case role(Role)
        case newUser, newRole
    }

    let name: ResourceName
    let account: String
    let kind: Kind
    var caller: Caller { bound.caller }
    let bound: BoundPrincipal
    /// The identity policies of `bound`, in its order, with where they come from.
    let documents: [BoundPolicy]
    /// The policy that is its permissions boundary.
    let boundary: String?
    let tags: [Tag]

    /// Nobody but the service that made it, or IAM Identity Center, changes it (docs/reference/special-principals.md, docs/reference/harms.md).
    let isChangeable: Bool
    let isRole: Bool

    var arn: String { name.text }

    var groups: [String] {
        if case .user(let user) = kind { user.groups } else { [] }
    }

    var trust: BoundPolicy? {
        if case .role(let role) = kind { role.trust } else { nil }
    }

    /// Nil where the ARN is none of a user or role.
    init?(_ facts: EntityFacts, kind: Kind, boundary: Attachment?, tags: [Tag], in directory: Directory) {
        guard let bound = BoundPrincipal(facts.arn, in: directory), let name = PrincipalName(facts.arn) else { return nil }
        self.name = ResourceName(facts.arn)
        account = facts.account
        self.kind = kind
        self.bound = bound
        documents = directory.bindings(of: directory.facts(of: name)).identity
        self.boundary = boundary?.arn
        self.tags = tags
        isChangeable = kind.isChangeable
        isRole = kind.isRole
    }

    /// A session of a principal: what its session policies do not pass, it cannot do.
    init(session policies: [Policy], of subject: PrincipalNode) {
        name = subject.name
        account = subject.account
        kind = subject.kind
        var bound = subject.bound
        bound.policies.session = policies
        self.bound = bound
        documents = subject.documents
        boundary = subject.boundary
        tags = subject.tags
        isChangeable = subject.isChangeable
        isRole = subject.isRole
    }

    /// A role or user that `maker` makes, with any policy.
    init?(
        made arn: ResourceName, kind: Kind, by maker: PrincipalNode, boundary: (arn: String, policy: Policy)?,
        in directory: Directory
    ) {
        guard let caller = Caller(arn.text, action: Action("")) else { return nil }
        name = arn
        account = maker.account
        self.kind = kind
        var keys = Context(closed: false)
        keys["aws:PrincipalArn"] = .single(arn.text)
        keys["aws:PrincipalAccount"] = .single(maker.account)
        keys.derive(time: directory.asked)
        bound = BoundPrincipal(
            caller, keys: keys, identity: CallerIdentity(hasBoundary: boundary != nil),
            policies: PolicySet(boundary: boundary.map { [$0.policy] }, serviceControl: maker.bound.policies.serviceControl))
        documents = []
        self.boundary = boundary?.arn
        tags = []
        isChangeable = true
        isRole = kind.isRole
    }
}

extension PrincipalNode.Kind {
    fileprivate var isChangeable: Bool {
        if case .role(let role) = self { !role.isServiceLinked && !role.isIdentityCenter } else { true }
    }

    fileprivate var isRole: Bool {
        switch self {
        case .role, .newRole: true
        case .user, .newUser: false
        }
    }
}
