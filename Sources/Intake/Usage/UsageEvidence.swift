public import Documents
internal import Principals

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

        /// A certificate for signing requests. Its last use is recorded nowhere.
        public struct Certificate: Sendable {
            /// 1 or 2: the report has no ids.
            public let number: Int
            public let isActive: Bool
            public let rotated: Instant?
        }

        public let arn: String
        public let created: Instant?
        /// Nil where the report does not say, as of root.
        public let hasPassword: Bool?
        public let passwordLastUsed: Instant?
        public let passwordChanged: Instant?
        public let mfa: Bool?
        public let keys: [Key]
        public let certificates: [Certificate]
        /// What the report says of keys and certificates beyond two of each; nil where it says nothing.
        public let others: String?
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
        /// Those whom its rows name, by ARN: the principal itself, or of a group or policy whoever used it last.
        let entities: Set<String>
        /// When the job ended: the evidence is of that time.
        public let at: Instant?
        public let location: Location
    }

    /// Credentials of a user as single calls list them; use of keys is in `keyUse`.
    public struct UserCredentials: Sendable {
        public struct Key: Sendable {
            public let id: String
            public let isActive: Bool
            public let created: Instant?
            public let location: Location
        }

        /// One of which AWS keeps no last use: an SSH key, a certificate, the password of a service.
        public struct Other: Sendable {
            public let kind: String
            public let isActive: Bool
            public let created: Instant?
        }

        /// By id.
        public internal(set) var keys: [String: Key] = [:]
        public internal(set) var others: [String: Other] = [:]
        /// Nil where no login profile was given.
        public internal(set) var hasPassword: Bool?
        public internal(set) var passwordCreated: Instant?
        public internal(set) var passwordLastUsed: Instant?
        /// Nil where no list of devices tells.
        public internal(set) var mfa: Bool?
    }

    public struct KeyUse: Sendable {
        /// Nil where the key was never used.
        public let lastUsed: Instant?
    }

    /// What `get-account-summary` tells.
    public struct AccountSummary: Sendable {
        /// Nil where the name of the file does not say.
        public let account: String?
        public let numbers: [String: Int]
        public let location: Location
    }

    public struct PasswordPolicy: Sendable {
        public let account: String?
        public let leastLength: Int?
        /// Former passwords that may not come again.
        public let remembered: Int?
        public let location: Location
    }

    /// What accounts of a part of an organisation used of what its service control policies leave them.
    public struct OrganizationAccess: Sendable {
        /// The part's id or path, by the name of the file.
        public let entity: String
        /// Nil where no account used the service in the tracking window.
        public let services: [(prefix: String, at: Instant?)]
        public let location: Location
    }

    /// By the user's name, as the lists name no account.
    public internal(set) var userCredentials: [String: UserCredentials] = [:]
    /// By the id of the access key.
    public internal(set) var keyUse: [String: KeyUse] = [:]
    public internal(set) var summaries: [AccountSummary] = []
    public internal(set) var passwordPolicies: [PasswordPolicy] = []
    public internal(set) var organizationAccess: [OrganizationAccess] = []
    /// The last use of users and roles by the ARN, where last-accessed details of a policy or group name them.
    public internal(set) var entityUse: [String: Instant] = [:]
    /// By id.
    public internal(set) var analyzerFindings: [String: AnalyzerFinding] = [:]
    public internal(set) var archiveRules: [ArchiveRule] = []
    var pages = ListPages()

    /// By the ARN of the user, or of root.
    public internal(set) var credentials: [String: Credentials] = [:]
    /// By the ARN of the user or role; by its name, where only a file's name tells it.
    public internal(set) var lastAccessed: [String: LastAccessed] = [:]
    /// The latest moment that it speaks of.
    public internal(set) var newest: Instant?
    /// The latest moment at which, by what it says of itself, some of it was taken: a last use tells only that it was not before.
    package internal(set) var taken: Instant?

    public init() {}

    /// What is known of a principal by its ARN, or by its name where a file is named after that.
    package func lastAccessed(_ arn: String) -> LastAccessed? {
        lastAccessed[arn] ?? arn.split(separator: "/").last.flatMap { lastAccessed[String($0)] }
    }

    /// Gives what only a file's name tells to the user or role of that name, if it is one: roles of several accounts may share it.
    ///
    /// - Parameter arns: the users and roles of the input.
    mutating func settleLastAccessed(among arns: [String]) -> [Gap] {
        guard !arns.isEmpty else { return [] }
        func name(_ arn: String) -> String? { arn.split(separator: "/").last.map(String.init) }
        var gaps: [Gap] = []
        for (subject, details) in lastAccessed.sorted(by: { $0.key < $1.key }) where !subject.hasPrefix("arn:") {
            let named = details.entities.filter { name($0) == subject }
            let fitting = named.isEmpty ? Set(arns.filter { name($0) == subject }) : named
            if let arn = fitting.first, fitting.count == 1 {
                lastAccessed[subject] = nil
                if lastAccessed[arn] == nil { lastAccessed[arn] = details }
                continue
            }
            lastAccessed[subject] = nil
            let reason =
                fitting.isEmpty
                ? "the last-accessed details of \(code(subject)) are of no user or role of the input: those of groups and policies are not counted"
                : "the last-accessed details of \(code(subject)) may be of each of \(fitting.count) principals"
            gaps.append(
                Gap(
                    .input, reason, at: details.location,
                    help: "name the file get-service-last-accessed-details-ARN.json, with %2F for each slash"))
        }
        return gaps
    }

    /// The findings about a principal or resource that still hold, by id.
    package func analyzerFindings(about arn: String) -> [AnalyzerFinding] {
        (analyzerFindingsByResource[arn] ?? []).compactMap { analyzerFindings[$0] }.filter { $0.status != .resolved }
            .sorted { $0.id < $1.id }
    }

    private var analyzerFindingsByResource: [String: Set<String>] = [:]

    /// Notes a finding. The details of one that a list names without them are added to it.
    mutating func add(_ finding: AnalyzerFinding) {
        analyzerFindingsByResource[finding.resource, default: []].insert(finding.id)
        guard let known = analyzerFindings[finding.id], known.hasDetails else {
            analyzerFindings[finding.id] = finding
            return
        }
        guard finding.hasDetails else { return }
        analyzerFindings[finding.id] = finding.joined(with: known)
    }

    mutating func note(_ moment: Instant?) {
        if let moment, newest.map({ $0 < moment }) ?? true { newest = moment }
    }

    /// Notes when a report, or a part of it, was made.
    mutating func note(taken moment: Instant?) {
        if let moment, taken.map({ $0 < moment }) ?? true { taken = moment }
    }
}
