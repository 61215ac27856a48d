package import Authorization
package import Documents
package import Reach

/// Who may do one thing to one resource, or to some resource.
package struct AccessReport: Sendable {
    /// Surest first, then with the shortest chain, then by name.
    package let holders: [AccessHolder]
    /// Whom nothing that is given allows it, and the policy of the resource could, which is not in the input; by account.
    package let possible: [PossibleHolders]
    /// What is said of the question itself: that the action acts on something else than was asked about.
    package let notes: [String]
    package let gaps: [Gap]
    /// What the answer takes for granted.
    package var assumptions: [Gap]

    /// Only some of the holders.
    package func keeping(_ isWanted: (String) -> Bool) -> AccessReport {
        AccessReport(
            holders: holders.filter { isWanted($0.principal) },
            possible: possible.map { $0.keeping(isWanted) }.filter { !$0.principals.isEmpty },
            notes: notes, gaps: gaps, assumptions: assumptions)
    }
}

/// Principals of one account whom only a policy that is not in the input could let in.
package struct PossibleHolders: Sendable {
    package let account: String
    /// Whose policy it is.
    package let resource: String
    /// Sorted.
    package let principals: [String]

    fileprivate func keeping(_ isWanted: (String) -> Bool) -> PossibleHolders {
        PossibleHolders(account: account, resource: resource, principals: principals.filter(isWanted))
    }
}

/// A principal that may, by itself or as somebody whom it can become.
package struct AccessHolder: Sendable {
    package let principal: String
    /// Whether it may for certain; otherwise it depends on what `hangsOn` says, or on what the input lacks or cannot show.
    package let isCertain: Bool
    /// How sure the way to whoever may is.
    package let certainty: Certainty
    /// What it does first, one after another, until it is somebody who may; nothing where it may itself.
    package let chain: [EscalationStep]
    /// Keys with values that would allow it and that no input gives.
    package let hangsOn: [Dependency.Setting]
    /// The statements that allow it, of the principal or of the last of the chain.
    package let statements: [AppliedStatement]
    /// The resources on which it may, as the statements name them, where the question names none.
    package let resources: [String]
}
