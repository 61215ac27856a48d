public import Documents

/// Who or what let a tool call run, and how good the evidence is (docs/reference/approvals.md).
public struct Approval: Sendable, Hashable {
    public enum Outcome: String, Sendable, CaseIterable {
        case allowed, denied, cancelled, unknown
    }

    public enum Decider: String, Sendable, CaseIterable {
        case human, rule, hook, classifier, mode, unknown
    }

    public enum Persistence: String, Sendable, CaseIterable {
        case once, session, always
    }

    /// How well a decision is evidenced; a better grade compares greater.
    public enum Evidence: String, Sendable, CaseIterable, Comparable {
        /// The transcript cannot tell.
        case none
        /// It follows from the policy in force and the agent's words.
        case inferred
        /// The agent records refusals only: a call that ran was not refused, but who let it run is not recorded.
        case denialOnly = "denial only"
        /// The decision itself is recorded.
        case explicit

        public static func < (left: Evidence, right: Evidence) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    public var outcome = Outcome.unknown
    public var by = Decider.unknown
    public var persistence: Persistence?
    public var evidence = Evidence.none
    public var time: Instant?
    /// The record of the decision.
    public var location: Location?

    init() {}

    init(_ outcome: Outcome, by: Decider, _ evidence: Evidence = .explicit, at time: Instant? = nil, location: Location? = nil) {
        (self.outcome, self.by, self.evidence) = (outcome, by, evidence)
        (self.time, self.location) = (time, location)
    }

    /// The words for it. Below explicit evidence nothing is ever called approved.
    public func statement(ran: Bool) -> String {
        switch (outcome, evidence, by) {
        case (.denied, _, .human): "refused by a person"
        case (.denied, _, _): "refused by \(refuser)"
        case (.cancelled, _, _): "cancelled by a person"
        case (.allowed, .explicit, .human) where persistence == .always: "approved by a person, for good"
        case (.allowed, .explicit, .human): "approved by a person"
        case (.allowed, .explicit, .hook): "let through by a hook"
        case (.allowed, .explicit, _): "ran without asking; a rule or mode let it through"
        case (.allowed, _, .mode) where ran: "ran without asking; in its mode the agent asks nobody"
        case (.unknown, .explicit, _): ran ? "ran; asked, but no answer is recorded" : "asked; no answer is recorded"
        default: ran ? "ran; no denial recorded" : "no decision recorded"
        }
    }

    private var refuser: String {
        switch by {
        case .rule: "a rule"
        case .hook: "a hook"
        case .classifier: "the agent's own check"
        case .mode: "the mode in force"
        case .human: "a person"
        case .unknown: "the agent"
        }
    }
}
