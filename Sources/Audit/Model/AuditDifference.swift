public import Changes
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
        /// In how many places of a policy it stood; nil where it was not about a policy.
        package var places: Int?

        package init(fingerprint: String, rule: String, severity: Severity, subject: String, message: String) {
            self.fingerprint = fingerprint
            self.rule = rule
            self.severity = severity
            self.subject = subject
            self.message = message
        }
    }

    /// A finding that was there and concerns others now.
    public struct HolderChange: Sendable, Equatable {
        public var fingerprint: String
        /// ARNs of whom it did not concern.
        public var gained: [String]
        /// ARNs of whom it concerns no more.
        public var lost: [String]

        package init(fingerprint: String, gained: [String], lost: [String]) {
            self.fingerprint = fingerprint
            self.gained = gained
            self.lost = lost
        }
    }

    /// A principal whose policies are others than before.
    public struct PrincipalChange: Sendable, Equatable {
        public enum Kind: String, Sendable {
            case new, gone, changed
            /// It was deleted and made again: another principal by the same name.
            case recreated
            /// Its policies are written otherwise and give the same access, by exact comparison.
            case respelled
        }

        public var arn: String
        public var kind: Kind
        public var heldBefore: Int?
        public var heldNow: Int?
        /// Examples of requests that it may make now and might not before: `action on resource`, with the statement that allows it.
        /// Nil where the previous audit is a report, which does not tell.
        public var appeared: [String]?
        public var vanished: [String]?
        /// Who outside of the accounts may take the role now and might not before, and the other way round.
        public var admitted: [Outsider]
        public var shutOut: [Outsider]

        package init(
            arn: String, kind: Kind, heldBefore: Int? = nil, heldNow: Int? = nil, appeared: [String]? = nil,
            vanished: [String]? = nil, admitted: [Outsider] = [], shutOut: [Outsider] = []
        ) {
            self.arn = arn
            self.kind = kind
            self.heldBefore = heldBefore
            self.heldNow = heldNow
            self.appeared = appeared
            self.vanished = vanished
            self.admitted = admitted
            self.shutOut = shutOut
        }
    }

    /// The previous report, or the paths of the previous input.
    public var previous: String
    /// Fingerprints of findings that were not there before.
    public var new: [String]
    /// Fingerprints of findings that were there and were less severe, concerned fewer, or stood in fewer places of a policy.
    public var worse: [String]
    /// The same, that were more severe, or concerned more.
    public var better: [String]
    /// Whom findings concern that they did not concern before, and whom no more.
    public var holders: [HolderChange]
    /// How many findings are as they were.
    public var still: Int
    public var gone: [Former]
    /// By ARN.
    public var principals: [PrincipalChange]

    package init(
        previous: String, new: [String] = [], worse: [String] = [], better: [String] = [], holders: [HolderChange] = [],
        still: Int = 0, gone: [Former] = [], principals: [PrincipalChange] = []
    ) {
        self.previous = previous
        self.new = new
        self.worse = worse
        self.better = better
        self.holders = holders
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
