public import Changes
public import Documents

/// One user or role in a review: what it can do, who is behind it, who gets in, and whether it is used.
public struct PrincipalReview: Sendable, Equatable {
    public enum Kind: String, Sendable {
        case user, role
        case serviceLinkedRole = "service-linked role"
        case permissionSetRole = "permission set role"
    }

    /// Whether it is, or can make itself or become, an administrator.
    public enum Administrator: String, Sendable {
        case yes
        /// By steps that the input proves.
        case path
        /// By steps that depend on something that no input gives.
        case depends
        case no
        /// A part of what binds it is missing.
        case unknown
    }

    public struct LastUse: Sendable, Equatable {
        public var at: Instant
        /// `CloudTrail`, `RoleLastUsed`, `credential report`, `last accessed`.
        public var evidence: String

        package init(_ at: Instant, _ evidence: String) {
            self.at = at
            self.evidence = evidence
        }
    }

    /// A key or password of a user.
    public struct Credential: Sendable, Equatable {
        /// `password`, `access key 1`, or the last four characters of a key that the log shows.
        public var name: String
        public var isActive: Bool
        public var created: Instant?
        public var lastUsed: Instant?

        package init(name: String, isActive: Bool, created: Instant? = nil, lastUsed: Instant? = nil) {
            self.name = name
            self.isActive = isActive
            self.created = created
            self.lastUsed = lastUsed
        }
    }

    /// What is held and was not used, in the time that the evidence covers.
    public struct Unused: Sendable, Equatable {
        /// The first and last moment that the evidence covers.
        public var from: Instant
        public var to: Instant
        public var evidence: String
        /// Prefixes of services of which it holds actions and used none.
        public var services: [String]
        /// Held actions that the evidence does not show in use.
        public var actions: Int

        package init(from: Instant, to: Instant, evidence: String, services: [String], actions: Int) {
            self.from = from
            self.to = to
            self.evidence = evidence
            self.services = services
            self.actions = actions
        }

        public var days: Int { Int(max(to.seconds - from.seconds, 0) / 86_400) }
    }

    /// Who holds a role that IAM Identity Center made.
    public struct PermissionSetAccess: Sendable, Equatable {
        public struct Holder: Sendable, Equatable {
            /// The user's name, or what else is known of them.
            public var name: String
            /// The group that gives it; nil where it is assigned to the person.
            public var group: String?
            /// Nil where the directory does not say.
            public var isEnabled: Bool?

            package init(name: String, group: String?, isEnabled: Bool?) {
                self.name = name
                self.group = group
                self.isEnabled = isEnabled
            }
        }

        public var permissionSet: String
        /// The groups that are assigned it.
        public var groups: [String]
        public var holders: [Holder]

        package init(permissionSet: String, groups: [String], holders: [Holder]) {
            self.permissionSet = permissionSet
            self.groups = groups
            self.holders = holders
        }
    }

    public var arn: String
    /// `AIDA...` or `AROA...`: another principal by the same name has another. Nil where the export does not say.
    public var uniqueID: String?
    public var account: String
    public var kind: Kind
    /// The human whose it is, by tags or Identity Center; nil where nothing tells.
    public var person: String?
    /// The team or person that answers for it, by tags.
    public var owner: String?
    public var created: Instant?
    public var lastUsed: LastUse?
    /// Coding agents that work in its sessions, by the logs.
    public var agents: [String] = []
    /// Of a permission set's role where Identity Center's exports are given.
    public var permissionSet: PermissionSetAccess?
    /// What is not known of who holds it.
    package var permissionSetGaps: [Gap] = []
    public var administrator: Administrator
    /// The steps that make it one, or what it depends on, in words.
    public var administratorBy: String?
    /// Inventoried resources that it can destroy; nil without an inventory.
    public var canDestroy: Int?
    /// Inventoried resources whose data or secrets it can read; nil without an inventory.
    public var canRead: Int?
    /// Actions of the catalogue that it holds on some resource in some context; nil where that is not known.
    public var heldActions: Int?
    /// Actions that the logs show in use; nil without logs.
    public var usedActions: Int?
    public var unused: Unused?
    public var credentials: [Credential]
    /// Whether signing in needs a second factor; nil where nothing tells.
    public var mfa: Bool?
    /// The permissions boundary's ARN.
    public var boundary: String?
    /// The service control policies over its account, by name.
    public var serviceControl: [String]
    /// Whom it can become, itself left out; the first few where there are many.
    public var becomes: [String]
    /// Who outside of the organisation, or of the given accounts, may take the role.
    public var admits: [Outsider]
    /// A digest of all that binds it: another one says that its access may be another.
    public var accessDigest: String
    /// The fingerprints of the findings about it.
    public var findings: [String]

    package init(arn: String, account: String, kind: Kind) {
        self.arn = arn
        self.account = account
        self.kind = kind
        administrator = .unknown
        credentials = []
        serviceControl = []
        becomes = []
        admits = []
        accessDigest = ""
        findings = []
    }
}
