internal import Authorization
package import Catalogue
package import Documents
package import PolicyLanguage

/// What candidates would have done to the recorded calls.
package struct ReplayReport: Sendable {
    package internal(set) var candidates: [ReplayedCandidate]
    /// Recorded calls that IAM decided, and the time that they span.
    package internal(set) var calls = 0
    package internal(set) var first: Instant?
    package internal(set) var last: Instant?
    /// Calls that succeeded and that were selected.
    package internal(set) var selected = 0
    /// Records of which IAM was asked nothing, or whose caller nobody could bind.
    package internal(set) var unbound = 0
    package internal(set) var gaps: [Gap] = []
    package internal(set) var assumptions: [Gap] = []
}

package struct ReplayedCandidate: Sendable {
    package let name: String
    /// What it is made of, as it was written.
    package let parts: [String]
    /// Selected calls that it stops, in time order.
    package internal(set) var stopped: PackedList<ReplayedCall> = []
    /// Of these, the ones that the change itself had asked for: work that would not have been done; nil where nothing tells.
    package internal(set) var stoppedAsked: Int?
    /// Calls of which the input does not tell whether it stops them.
    package internal(set) var open: PackedList<ReplayedCall> = []
    /// Calls besides the selected ones that it stops.
    package internal(set) var brokenElsewhere: PackedList<ReplayedCall> = []
    /// Of the calls that it lets pass or leaves open, those that could not have happened as they did without one that it stops.
    package internal(set) var stoppedByConsequence: PackedList<ReplayedConsequence> = []
    /// Refused calls that it would let pass: what would have followed is in no log.
    package internal(set) var newlyPossible: PackedList<ReplayedCall> = []
    /// Calls that passed, and would have passed.
    package internal(set) var kept = 0
    /// Calls that failed for another reason and would have been refused before.
    package internal(set) var failedAnyway = 0
    /// What could not have been harmed by selected calls.
    package internal(set) var avoided: PackedList<AvoidedDamage> = []
    /// What a reader has to know of the candidate.
    package internal(set) var notes: [String] = []

    /// The earliest call that it stops among the selected ones.
    package var firstStopped: ReplayedCall? { stopped.first }
}

/// A recorded call, with what decided it.
package struct ReplayedCall: Sendable {
    package let eventID: String
    package let time: Instant
    /// `cloudformation:DeleteStack`, as the log names it.
    package let operation: String
    package let location: Location
    /// The caller's ARN as the log has it.
    package let principal: String
    /// The permission at which it stops.
    package let action: Action
    package let resource: ResourceName
    /// Nil for an open call where no layer stands out, and for rules.
    package let layer: String?
    package let statement: DecidingStatement?
    /// What an open call hangs on.
    package let keys: [String]
    package let harm: HarmKind?
}

/// The statement or rule that stops a call.
package struct DecidingStatement: Sendable {
    package let policy: String
    package let sid: String?
    package let index: Int
    package let location: Location
}

package struct ReplayedConsequence: Sendable {
    package enum Strength: String, Sendable, CaseIterable {
        case proof, likely
    }

    package enum Reason: String, Sendable, CaseIterable {
        case credentials = "its credentials were issued by the stopped call"
        case service = "a service made it because of the stopped call"
        case creation = "what it acts on was made by the stopped call"
        case permission = "only what the stopped call gave, or took away, let it pass"
        case recreation = "what it makes again would not have been deleted"
    }

    package let call: ReplayedCall
    /// The stopped call that it hangs on.
    package let cause: String
    package let reason: Reason
    package let strength: Strength
}

/// A resource that a stopped call destroyed or altered.
package struct AvoidedDamage: Sendable {
    package let resource: String
    package let time: Instant
    package let action: String
    package let harm: HarmKind
    package let eventID: String
    /// The call itself is stopped; false where only one is that it hangs on.
    package let isDirect: Bool
}

extension ReplayReport {
    /// The same with more that could not be evaluated.
    package func adding(_ more: [Gap]) -> ReplayReport {
        var report = self
        report.gaps = Set(gaps + more).sorted()
        return report
    }
}
