public import Documents

extension UsageEvidence {
    /// One finding of IAM Access Analyzer: the opinion of a moment, taken as evidence.
    public struct AnalyzerFinding: Sendable {
        public enum Kind: String, Sendable {
            case external = "ExternalAccess"
            case internalAccess = "InternalAccess"
            case unusedRole = "UnusedIAMRole"
            case unusedKey = "UnusedIAMUserAccessKey"
            case unusedPassword = "UnusedIAMUserPassword"
            case unusedPermission = "UnusedPermission"
        }

        public enum Status: String, Sendable {
            case active = "ACTIVE"
            /// Somebody has accepted it; the access is still there.
            case archived = "ARCHIVED"
            /// The access is gone.
            case resolved = "RESOLVED"
        }

        public let id: String
        public let kind: Kind
        /// The resource that is open, or the user or role whose access is unused.
        public let resource: String
        public let status: Status
        public let analyzedAt: Instant?
        public let location: Location
        /// Whether it tells more than a list of findings does.
        public internal(set) var hasDetails = false
        /// What archive rules test, by its name in them: `resourceType`, `principal.AWS`, `condition.aws:SourceVpc`.
        var properties: [String: [String]] = [:]
        public internal(set) var isPublic: Bool?
        /// `*`, accounts, ARNs, providers.
        public internal(set) var principals: [String] = []
        /// Nil where no use is known in AWS's tracking window.
        public internal(set) var lastAccessed: Instant?
        public internal(set) var accessKey: String?
        /// Prefixes of services that are not used at all.
        public internal(set) var unusedServices: Set<String> = []
        public internal(set) var unusedActions: Set<String> = []

        /// The same with what another page of its details tells.
        func joined(with other: AnalyzerFinding) -> AnalyzerFinding {
            var joined = self
            joined.properties.merge(other.properties) { own, others in own + others.filter { !own.contains($0) } }
            joined.isPublic = isPublic ?? other.isPublic
            joined.principals += other.principals.filter { !principals.contains($0) }
            joined.lastAccessed = lastAccessed ?? other.lastAccessed
            joined.accessKey = accessKey ?? other.accessKey
            joined.unusedServices.formUnion(other.unusedServices)
            joined.unusedActions.formUnion(other.unusedActions)
            return joined
        }
    }
}
