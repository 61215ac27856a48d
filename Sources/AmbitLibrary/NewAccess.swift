internal import Reach

/// Whether a policy grants what another one does not: a proof that it does not, or requests that show it.
///
///     let access = NewAccess(of: new, beyond: old)
///     guard access.isThere == false else { throw TooMuch(access.examples) }
public struct NewAccess: Sendable {
    /// One request for each part of the policy that grants more.
    public struct Example: Sendable, Hashable {
        public let action: String
        public let resource: String
        /// Where the statement stands that grants it.
        public let location: Location?
    }

    /// False is a proof, over every action, resource and context; nil is not decided, and `gaps` say why.
    public let isThere: Bool?
    public let examples: [Example]
    public let gaps: [Gap]

    /// The policies must be of one kind. The cost depends on how their statements overlap and is bounded: what exceeds it is a gap.
    public init(of new: Policy, beyond old: Policy) {
        let comparison = Comparison.compare(old: [old], new: [new])
        isThere = comparison.newAccess
        examples = comparison.regions.map {
            Example(action: $0.witness.action.text, resource: $0.witness.resource.text, location: $0.statement?.statement.location)
        }
        gaps = comparison.gaps.sorted()
    }
}
