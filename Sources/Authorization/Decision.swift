public import PolicyLanguage

/// What AWS would answer.
public enum Verdict: String, Sendable, CaseIterable {
    case allowed = "Allowed"
    case explicitlyDenied = "ExplicitlyDenied"
    case implicitlyDenied = "ImplicitlyDenied"
    /// The answer depends on a context value that no input gives.
    case depends = "Depends"
}

/// A statement that applied to a request, or might.
public struct AppliedStatement: Sendable {
    public let layer: Layer
    /// For SCPs and RCPs the level, the root's being 0.
    public let level: Int
    public let policy: Policy
    public let statement: Statement
    /// False where a condition on an unknown key leaves it open.
    public let isCertain: Bool

    package init(layer: Layer, level: Int = 0, policy: Policy, statement: Statement, isCertain: Bool) {
        self.layer = layer
        self.level = level
        self.policy = policy
        self.statement = statement
        self.isCertain = isCertain
    }
}

/// What one layer said.
public struct LayerOutcome: Sendable, Hashable {
    public let layer: Layer
    /// Whether the layer lets the request pass: it allows, or it sets no limit here.
    public let allows: Truth
    public let denies: Truth
    /// False where the layer binds neither the caller nor the resource.
    public let exists: Bool
}

/// A verdict with its reasons.
public struct Decision: Sendable {
    public let verdict: Verdict
    /// In the order of `Layer`.
    public let layers: [LayerOutcome]
    /// Every statement that applied or might, denials first within its layer.
    public let statements: [AppliedStatement]
    /// For a denial, the layer that stopped it first in AWS's order.
    public let stoppedBy: Layer?

    /// The same, with a verdict that hangs on what is not known.
    package var opened: Decision {
        Decision(verdict: .depends, layers: layers, statements: statements, stoppedBy: nil)
    }

    /// The statements that made the verdict: those that allow an allowed request, those that deny a denied one, and for an open
    /// verdict all that apply or may.
    public var decisive: [AppliedStatement] {
        switch verdict {
        case .allowed: statements.filter { $0.statement.effect == .allow }
        case .explicitlyDenied: statements.filter { $0.statement.effect == .deny && $0.isCertain }
        case .implicitlyDenied: []
        case .depends: statements
        }
    }
}
