public import Changes

/// A guardrail that would have stopped what a finding tells, with what a replay of the logs says of it.
public struct ProposedGuardrail: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case identity, boundary, scp, rule
    }

    public var kind: Kind
    /// What it is put on: the ARN of a principal, or an account; nil for a rule, which binds whoever it names.
    public var target: String?
    /// The policy document in compact JSON, or the rule in YAML.
    public var document: String
    /// Calls of the change, or like those that the finding tells, that it stops, and those that could not have happened without them.
    public var stopped: Int
    public var follows: Int
    /// Of the harmful calls, those that it stops or that follow from one that it stops.
    public var harmful: Int
    public var harmfulStopped: Int
    /// The first call that it stops.
    public var first: EventReference?
    public var open: Int
    /// Other calls of the logs that it would have stopped.
    public var brokenElsewhere: Int
    public var kept: Int
    /// The harmful calls destroyed something.
    public var isDestruction: Bool

    package init(
        kind: Kind, target: String?, document: String, stopped: Int, follows: Int, harmful: Int, harmfulStopped: Int,
        first: EventReference?, open: Int, brokenElsewhere: Int, kept: Int, isDestruction: Bool = true
    ) {
        self.kind = kind
        self.target = target
        self.document = document
        self.stopped = stopped
        self.follows = follows
        self.harmful = harmful
        self.harmfulStopped = harmfulStopped
        self.first = first
        self.open = open
        self.brokenElsewhere = brokenElsewhere
        self.kept = kept
        self.isDestruction = isDestruction
    }

    /// Every harmful call is stopped, none is open, and no other call of the logs breaks.
    public var isProved: Bool { harmfulStopped == harmful && open == 0 && brokenElsewhere == 0 }
}
