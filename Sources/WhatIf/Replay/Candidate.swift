package import PolicyLanguage

/// A guardrail that might have been in force: everything that one name stands for.
package struct Candidate: Sendable {
    package let name: String
    package let parts: [CandidatePart]

    package init(name: String, parts: [CandidatePart]) {
        self.name = name
        self.parts = parts
    }

    /// Whether sessions of one role may fare differently whatever their condition keys: a resource's policy may name one of them.
    var looksAtSessions: Bool {
        parts.contains { part in
            switch part.change {
            case .policy(let kind, _): [.boundary, .session, .resource].contains(kind) || part.target.mayNameSession
            case .detach: true
            case .rule: false
            }
        }
    }

    /// Policies that a denied call could pass: whatever grants something or takes a limit away.
    var loosens: Bool {
        parts.contains { part in
            switch part.change {
            case .detach: true
            case .policy(let kind, let policy):
                switch kind {
                case .identity, .resource: policy.statements.contains { $0.effect == .allow }
                case .boundary: true
                default: false
                }
            case .rule: false
            }
        }
    }
}

/// One change of a candidate.
package struct CandidatePart: Sendable {
    package enum Change: Sendable {
        /// A document of a layer beside those that are there; a boundary takes the place of the one that is there.
        case policy(PolicyKind, Policy)
        /// A managed policy, or a control policy of the organisation, by ARN or id.
        case detach(String)
        case rule(ApprovalRule)
    }

    package let change: Change
    package let target: CandidateTarget
    /// As it was written on the command line.
    package let text: String

    package init(_ change: Change, on target: CandidateTarget, text: String) {
        self.change = change
        self.target = target
        self.text = text
    }
}
