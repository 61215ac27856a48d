/// A kind of evidence that an input may lack.
package enum EvidenceNeed: String, Sendable, CaseIterable, Comparable {
    /// What binds the principals of the sessions.
    case accountDetails = "account details"
    /// The events of the change.
    case log = "events"
    /// Whether an agent drove the sessions.
    case agent = "an agent's session"
    /// What the agent recorded of its own session.
    case transcript = "a transcript"
    case inventory
    /// The actions that were asked for.
    case asked = "what was asked"
    /// The declaration of the change, with its approvals.
    case declaration

    package static func < (left: EvidenceNeed, right: EvidenceNeed) -> Bool { left.rawValue < right.rawValue }
}
