internal import Catalogue

/// One step of an escalation: from one position to another, by one method.
final class EscalationEdge: Sendable {
    let method: EscalationMethod
    let to: PrincipalState
    let certainty: Certainty
    let permits: [PermittedRequest]
    /// The user or role whose access the caller must have by another way.
    let holding: Int?
    /// Other methods that lead to the same position, in the order of the table.
    let others: [String]

    /// - Parameter isSeen: the input shows the thing that the method needs.
    init(
        _ method: EscalationMethod, to: PrincipalState, _ permits: [PermittedRequest], isSeen: Bool = false, others: [String] = []
    ) {
        self.method = method
        self.to = to
        self.permits = permits.allSatisfy(\.preceding.isEmpty) ? permits : permits.flatMap(\.whole)
        self.others = others
        holding = method.gain == .otherPolicies ? to.subject : nil
        certainty = Self.certainty(of: method, permits, isSeen: isSeen)
    }

    static func certainty(of method: EscalationMethod, _ permits: [PermittedRequest], isSeen: Bool = false) -> Certainty {
        let needed = isSeen && method.certainty == .inventory ? .exact : Certainty(method.certainty)
        return max(needed, permits.allSatisfy(\.isCertain) ? .exact : .depends)
    }

    init(_ edge: EscalationEdge, others: [String]) {
        method = edge.method
        to = edge.to
        certainty = edge.certainty
        permits = edge.permits
        holding = edge.holding
        self.others = others
    }
}

extension Certainty {
    fileprivate init(_ certainty: EscalationMethod.Certainty) {
        switch certainty {
        case .exact: self = .exact
        case .inventory: self = .inventory
        case .potential: self = .potential
        }
    }
}
