public import Documents
internal import PolicyLanguage

/// Ways into an account's roles other than IAM's own credentials: identity providers, certificate authorities, clusters.
public struct Federation: Sendable {
    /// An identity provider of an account.
    public struct Provider: Sendable {
        public let arn: String
        /// Until when a SAML provider's metadata are valid; nil for others, and where nothing tells.
        public internal(set) var validUntil: Instant?
        public let location: Location
    }

    /// A profile of IAM Roles Anywhere: who shows a certificate of an authority that the account trusts takes one of its roles.
    public struct CertificateProfile: Sendable {
        public let name: String
        public let account: String?
        public let isEnabled: Bool
        public let roles: [String]
        public let location: Location
    }

    /// A certificate authority that an account trusts.
    public struct TrustAnchor: Sendable {
        public let arn: String
        public let name: String
        public let isEnabled: Bool
        /// `CERTIFICATE_BUNDLE`: an authority outside of AWS.
        public let source: String?
        public let location: Location
    }

    /// A principal that Kubernetes lets in.
    public struct ClusterEntry: Sendable {
        /// Nil where the output does not say.
        public let cluster: String?
        public let principal: String
        public let location: Location
    }

    /// A role that the pods of a cluster get.
    public struct PodRole: Sendable {
        public let cluster: String
        public let namespace: String
        public let serviceAccount: String
        public let role: String
        public let location: Location
    }

    /// By ARN.
    public internal(set) var providers: [String: Provider] = [:]
    /// Accounts whose list of OpenID Connect providers is here, and of SAML providers.
    public internal(set) var accountsWithTokenProviders: Set<String> = []
    public internal(set) var accountsWithSAMLProviders: Set<String> = []
    public internal(set) var anchors: [TrustAnchor] = []
    public internal(set) var profiles: [CertificateProfile] = []
    public internal(set) var clusterEntries: [ClusterEntry] = []
    public internal(set) var podRoles: [PodRole] = []
    /// All of these, and others that decide nothing by themselves, as they were read.
    package internal(set) var records: [Record] = []

    /// Whether a provider that a trust policy names is known not to be there: the list of its account is in the input without it.
    public func isMissing(provider arn: String) -> Bool {
        let name = ResourceName(arn)
        guard let account = name.account, providers[arn] == nil else { return false }
        if name.resourceHasPrefix("oidc-provider/") { return accountsWithTokenProviders.contains(account) }
        return name.resourceHasPrefix("saml-provider/") && accountsWithSAMLProviders.contains(account)
    }

    /// The trusted authorities with whose certificates a role can be taken: its profile and the authorities are enabled, in one account.
    public func anchors(givingRole arn: String) -> [TrustAnchor] {
        let accounts = Set(profiles.filter { $0.isEnabled && $0.roles.contains(arn) }.map(\.account))
        return anchors.filter { $0.isEnabled && accounts.contains(ResourceName($0.arn).account) }
    }
}
