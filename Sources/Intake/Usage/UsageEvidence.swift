public import Documents

/// What AWS itself has kept of the use of principals and credentials, beside the logs.
public struct UsageEvidence: Sendable {
    /// One row of a credential report.
    public struct Credentials: Sendable {
        public struct Key: Sendable {
            /// 1 or 2: the report has no ids.
            public let number: Int
            public let isActive: Bool
            public let rotated: Instant?
            public let lastUsed: Instant?
        }

        public let arn: String
        public let created: Instant?
        /// Nil where the report does not say, as of root.
        public let hasPassword: Bool?
        public let passwordLastUsed: Instant?
        public let passwordChanged: Instant?
        public let mfa: Bool?
        public let keys: [Key]
        public let location: Location
    }

    /// What `get-service-last-accessed-details` tells of one principal.
    public struct LastAccessed: Sendable {
        public struct Service: Sendable {
            /// Its prefix in policies.
            public let prefix: String
            /// Nil where no use is known in the tracking window.
            public let at: Instant?
            /// Actions that are tracked one by one, with their last use; nil where only the service was asked for.
            public let actions: [(name: String, at: Instant?)]?
        }

        public let services: [Service]
        /// When the job ended: the evidence is of that time.
        public let at: Instant?
        public let location: Location
    }

    /// By the ARN of the user, or of root.
    public internal(set) var credentials: [String: Credentials] = [:]
    /// By the ARN of the user or role; by its name, where only a file's name tells it.
    public internal(set) var lastAccessed: [String: LastAccessed] = [:]
    /// The latest moment that it speaks of.
    public internal(set) var newest: Instant?

    public init() {}

    /// What is known of a principal by its ARN, or by its name where a file is named after that.
    package func lastAccessed(_ arn: String) -> LastAccessed? {
        lastAccessed[arn] ?? arn.split(separator: "/").last.flatMap { lastAccessed[String($0)] }
    }

    mutating func note(_ moment: Instant?) {
        if let moment, newest.map({ $0 < moment }) ?? true { newest = moment }
    }
}
