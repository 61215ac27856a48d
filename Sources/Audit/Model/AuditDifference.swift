public import Findings

/// What an audit says now and did not say before, and the other way round.
public struct AuditDifference: Sendable, Equatable {
    /// A finding of the previous audit that is there no more, or counts otherwise now.
    public struct Former: Sendable, Equatable {
        public var fingerprint: String
        public var rule: String
        public var severity: Severity
        public var subject: String
        public var message: String
        /// Whom it concerned; nil where the previous report does not tell.
        package var holders: Set<String>?

        package init(
            fingerprint: String, rule: String, severity: Severity, subject: String, message: String, holders: Set<String>? = nil
        ) {
            self.fingerprint = fingerprint
            self.rule = rule
            self.severity = severity
            self.subject = subject
            self.message = message
            self.holders = holders
        }
    }

    /// A principal whose access is another than before.
    public struct PrincipalChange: Sendable, Equatable {
        public enum Kind: String, Sendable {
            case new, gone, changed
        }

        public var arn: String
        public var kind: Kind
        public var heldBefore: Int?
        public var heldNow: Int?
        /// Examples of requests that it may make now and might not before: `action on resource`, with the statement that allows it.
        /// Nil where the previous audit is a report, which does not tell.
        public var appeared: [String]?
        public var vanished: [String]?

        package init(
            arn: String, kind: Kind, heldBefore: Int? = nil, heldNow: Int? = nil, appeared: [String]? = nil,
            vanished: [String]? = nil
        ) {
            self.arn = arn
            self.kind = kind
            self.heldBefore = heldBefore
            self.heldNow = heldNow
            self.appeared = appeared
            self.vanished = vanished
        }
    }

    /// The previous report, or the paths of the previous input.
    public var previous: String
    /// Fingerprints of findings that were not there before.
    public var new: [String]
    /// Fingerprints of findings that were there and were less severe, or did not concern all whom they concern now.
    public var worse: [String]
    /// The same, that were more severe, or concerned more.
    public var better: [String]
    /// By fingerprint: whom a finding concerns now and did not concern before.
    public var joined: [String: [String]] = [:]
    /// How many findings are as they were.
    public var still: Int
    public var gone: [Former]
    /// By ARN.
    public var principals: [PrincipalChange]

    package init(
        previous: String, new: [String] = [], worse: [String] = [], better: [String] = [], still: Int = 0, gone: [Former] = [],
        principals: [PrincipalChange] = []
    ) {
        self.previous = previous
        self.new = new
        self.worse = worse
        self.better = better
        self.still = still
        self.gone = gone
        self.principals = principals
    }
}

extension AuditReport {
    /// The findings that count against the threshold: all, or with a difference those that are new or worse.
    public func counted(all: Bool) -> [Finding] {
        guard let difference, !all else { return findings }
        let fingerprints = Set(difference.new + difference.worse)
        return findings.filter { fingerprints.contains($0.fingerprint) }
    }
}
