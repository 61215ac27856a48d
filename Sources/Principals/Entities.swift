public import Documents
public import PolicyLanguage

/// A managed policy that is attached to a principal, or bounds it, by its ARN.
public struct Attachment: Sendable {
    public let name: String
    public let arn: String
    package let origin: EvidencePlace

    package init(name: String, arn: String, origin: EvidencePlace) {
        self.name = name
        self.arn = arn
        self.origin = origin
    }

    public var location: Location { origin.location }
}

/// What users, groups and roles have in common.
public struct EntityFacts: Sendable {
    public let arn: String
    public let account: String
    /// The friendly name, without path.
    public let name: String
    /// Begins and ends with `/`.
    public let path: String
    /// `AIDA...`, `AGPA...` or `AROA...`; nil where the input does not say.
    public let uniqueID: String?
    public let created: Instant?
    /// Policies that stand in the entity itself.
    public internal(set) var inline: [BoundPolicy]
    public let attached: [Attachment]
    /// What could not be read of it.
    public internal(set) var missing: [MissingPart]
    package let origin: EvidencePlace

    package init(
        arn: String, account: String, name: String, path: String, uniqueID: String?, created: Instant?, inline: [BoundPolicy],
        attached: [Attachment], missing: [MissingPart], origin: EvidencePlace
    ) {
        self.arn = arn
        self.account = account
        self.name = name
        self.path = path
        self.uniqueID = uniqueID
        self.created = created
        self.inline = inline
        self.attached = attached
        self.missing = missing
        self.origin = origin
    }

    public var location: Location { origin.location }
}

public struct User: Sendable {
    public internal(set) var facts: EntityFacts
    /// Names of groups in the same account.
    public let groups: [String]
    public let boundary: Attachment?
    public let tags: [Tag]

    package init(facts: EntityFacts, groups: [String], boundary: Attachment?, tags: [Tag]) {
        self.facts = facts
        self.groups = groups
        self.boundary = boundary
        self.tags = tags
    }
}

public struct Group: Sendable {
    public internal(set) var facts: EntityFacts

    package init(facts: EntityFacts) { self.facts = facts }
}

public struct Role: Sendable {
    public struct LastUse: Hashable, Sendable {
        public let time: Instant
        public let region: String?
    }

    public internal(set) var facts: EntityFacts
    public let boundary: Attachment?
    public let tags: [Tag]
    /// Nil where it could not be read; `facts.missing` says why.
    public let trust: BoundPolicy?
    public let instanceProfiles: [InstanceProfile]
    /// Nil where AWS knows of no use in its tracking window of 400 days.
    public let lastUsed: LastUse?

    package init(
        facts: EntityFacts, boundary: Attachment?, tags: [Tag], trust: BoundPolicy?, instanceProfiles: [InstanceProfile],
        lastUsed: LastUse?
    ) {
        self.facts = facts
        self.boundary = boundary
        self.tags = tags
        self.trust = trust
        self.instanceProfiles = instanceProfiles
        self.lastUsed = lastUsed
    }

    /// The role that a service made for itself: SCPs do not bind it, and nobody but the service changes it (docs/reference/special-principals.md).
    public var isServiceLinked: Bool { facts.path.hasPrefix("/aws-service-role/") }

    /// A role that IAM Identity Center made from a permission set, and that nothing else can change.
    public var isIdentityCenter: Bool { facts.path.hasPrefix("/aws-reserved/sso.amazonaws.com/") }
}

public struct InstanceProfile: Hashable, Sendable {
    public let arn: String
    public let name: String
    public let uniqueID: String?

    package init(arn: String, name: String, uniqueID: String?) {
        self.arn = arn
        self.name = name
        self.uniqueID = uniqueID
    }
}

/// A managed policy with its versions. Only the default one is in force.
public struct ManagedPolicy: Sendable {
    public struct Version: Sendable {
        public let id: String
        public let isDefault: Bool
        public let created: Instant?
        package let document: JSONValue?

        package init(id: String, isDefault: Bool, created: Instant?, document: JSONValue?) {
            self.id = id
            self.isDefault = isDefault
            self.created = created
            self.document = document
        }

        /// Reads the document of this version.
        ///
        /// - Throws: `InputError` where it is malformed; nil is given where the input does not hold it. Cost: O(text), each time.
        public func policy(kind: PolicyKind = .identity) throws(InputError) -> Policy? {
            guard let document else { return nil }
            return try Policy(document, kind: kind)
        }
    }

    public let arn: String
    public let name: String
    public let uniqueID: String?
    public let path: String
    public let created: Instant?
    public let updated: Instant?
    public let versions: [Version]
    /// The default version's document, read once for all who refer to it; nil where `gap` says why not.
    public let document: BoundPolicy?
    public internal(set) var gap: Gap?
    package let origin: EvidencePlace

    package init(
        arn: String, name: String, uniqueID: String?, path: String, created: Instant?, updated: Instant?, versions: [Version],
        document: BoundPolicy?, gap: Gap?, origin: EvidencePlace
    ) {
        self.arn = arn
        self.name = name
        self.uniqueID = uniqueID
        self.path = path
        self.created = created
        self.updated = updated
        self.versions = versions
        self.document = document
        self.gap = gap
        self.origin = origin
    }

    public var location: Location { origin.location }
    public var isAWSManaged: Bool { ResourceName(arn).account == "aws" }
    public var defaultVersion: Version? { versions.first(where: \.isDefault) }
}

/// One account as far as the input shows it.
public struct Account: Sendable {
    /// The lists of an export. One that is missing was not exported, which is not the same as empty.
    public enum Section: String, Sendable, CaseIterable {
        case users = "UserDetailList"
        case groups = "GroupDetailList"
        case roles = "RoleDetailList"
        case policies = "Policies"
    }

    public let id: String
    /// `aws`, `aws-cn`, `aws-us-gov`...
    public let partition: String
    /// Each sorted by ARN.
    public internal(set) var users: [User] = []
    public internal(set) var groups: [Group] = []
    public internal(set) var roles: [Role] = []
    /// Its own managed policies, and AWS's as its export gives them.
    public internal(set) var policies: [ManagedPolicy] = []
    public internal(set) var exported: Set<Section> = []
    /// The lists that the input holds whole: no page is missing and every entry could be read.
    public internal(set) var whole: Set<Section> = []
}
