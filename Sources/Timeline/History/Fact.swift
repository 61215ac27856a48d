internal import Principals

/// A thing that facts are about, by the name that it has at a moment: several lives may have had one name.
struct Subject: Hashable, Sendable {
    enum Kind: String, Sendable {
        case user, role, group, policy
        case profile = "instance profile"
        /// The root, a unit or an account of an organisation.
        case target
        /// A policy of an organisation.
        case control = "organisation policy"
        case resource
        case permissionSet = "permission set"
        /// What an account sets for all its buckets; goes by the account's number.
        case settings = "account"
        /// A share of AWS RAM, and a permission that shares can have; both go by ARN.
        case share = "resource share"
        case permission = "RAM permission"
        /// A way to a role or into a cluster beside IAM's own credentials; goes by what `EntranceRecord` says.
        case entrance
    }

    let kind: Kind
    /// Empty where the name is unique without it.
    let account: String
    /// Names of IAM are unique whatever their case; a policy, a resource and a permission set go by ARN, a target by its id.
    let name: String

    init(_ kind: Kind, _ name: String, in account: String = "") {
        self.kind = kind
        self.account = account
        let isName = kind == .user || kind == .role || kind == .group || kind == .profile
        self.name = isName ? name.lowercased() : name
    }
}

/// One thing that may be true of one life.
enum Fact: Hashable, Sendable {
    case inline(String)
    case attached(String)
    /// By the number of the group's life, whatever it is called.
    case member(Int)
    case boundary
    case trust
    case tag(String)
    case sessionDuration
    case version(String)
    case defaultVersion
    /// The role in an instance profile.
    case profileRole
    case accessKey(String)
    case password
    case device(String)
    /// The document of a resource or of an organisation's policy.
    case content
    /// A statement of the policy of a resource, by its id: some services are told one statement at a time.
    case statement(String)
    /// Of a bucket, or of an account for all its buckets.
    case setting(SharingSetting)
    /// A grant of a key, by its id.
    case grant(String)
    /// The policy that an API has once it is deployed.
    case draft
    /// The type of an organisation's policy.
    case type
    case parent
    case title
    /// A policy that is attached to a target.
    case control(String)
    /// A type of policy that is switched on in a root.
    case enabled(String)
    /// Whom a permission set is assigned to, and where.
    case assignment(String)
    /// Somebody to whom a share, or an attribute of a snapshot, image or document, gives what it is about.
    case holder(String)
    /// Whether somebody has accepted a share: `ACCEPTED`, or how it stands.
    case acceptance(String)
    /// A resource that is shared.
    case shared(String)
    /// The permission of a share, by ARN.
    case permission(String)
    /// A way in, as `aws` prints it.
    case entrance(EntranceRecord)

    var family: Families {
        switch self {
        case .inline: .inline
        case .attached: .attached
        case .member: .members
        case .boundary: .boundary
        case .trust: .trust
        case .tag: .tags
        case .sessionDuration: .duration
        case .version, .defaultVersion: .versions
        case .profileRole: .profile
        case .accessKey, .password, .device: .credentials
        case .content, .type, .title: .content
        case .statement: .statements
        case .setting: .settings
        case .grant: .grants
        case .draft: .draft
        case .parent: .parent
        case .control: .controls
        case .enabled: .types
        case .assignment: .assignments
        case .holder: .holders
        case .acceptance: .acceptances
        case .shared: .shared
        case .permission: .permissions
        case .entrance: .content
        }
    }
}

/// Facts that one piece of evidence tells together. A family is *closed* at a moment where what is not listed in it is absent.
struct Families: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let inline = Families(rawValue: 1 << 0)
    static let attached = Families(rawValue: 1 << 1)
    static let members = Families(rawValue: 1 << 2)
    static let boundary = Families(rawValue: 1 << 3)
    static let trust = Families(rawValue: 1 << 4)
    static let tags = Families(rawValue: 1 << 5)
    static let duration = Families(rawValue: 1 << 6)
    static let versions = Families(rawValue: 1 << 7)
    static let profile = Families(rawValue: 1 << 8)
    static let credentials = Families(rawValue: 1 << 9)
    static let content = Families(rawValue: 1 << 10)
    static let statements = Families(rawValue: 1 << 11)
    static let parent = Families(rawValue: 1 << 12)
    static let controls = Families(rawValue: 1 << 13)
    static let types = Families(rawValue: 1 << 14)
    static let assignments = Families(rawValue: 1 << 15)
    static let settings = Families(rawValue: 1 << 16)
    static let grants = Families(rawValue: 1 << 17)
    static let draft = Families(rawValue: 1 << 18)
    static let holders = Families(rawValue: 1 << 19)
    static let shared = Families(rawValue: 1 << 20)
    static let permissions = Families(rawValue: 1 << 21)
    static let acceptances = Families(rawValue: 1 << 22)
    static let all = Families(rawValue: .max)

    /// What `get-account-authorization-details` prints of a user, role or group.
    static let ofExport: Families = [.inline, .attached, .members, .boundary, .trust, .tags]
}
