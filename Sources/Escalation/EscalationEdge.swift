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
    init(_ method: EscalationMethod, to: PrincipalState, _ permits: [PermittedRequest], isSeen: Bool = false) {
        self.method = method
        self.to = to
        self.permits = permits.allSatisfy(\.preceding.isEmpty) ? permits : permits.flatMap(\.whole)
        others = []
        holding = method.gain == .otherPolicies ? to.subject : nil
        let needed = isSeen && method.certainty == .inventory ? .exact : Certainty(method.certainty)
        certainty = max(needed, permits.allSatisfy(\.isCertain) ? .exact : .depends)
    }

    fileprivate init(_ hop: EscalationEdge, others: [String]) {
        method = hop.method
        to = hop.to
        certainty = hop.certainty
        permits = hop.permits
        holding = hop.holding
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

/// The steps from one position, each to another one, the surest way to each.
struct Hops {
    private var ways: [Way] = []
    private var indices: [Key: Int] = [:]

    private struct Key: Hashable {
        let to: PrincipalState
        let isHolding: Bool
    }

    /// The surest step, and the other methods.
    private struct Way {
        var hop: EscalationEdge
        var others: [String] = []
    }

    var list: [EscalationEdge] { ways.map { $0.others.isEmpty ? $0.hop : EscalationEdge($0.hop, others: $0.others) } }

    /// Whether there is a sure step to a position of which something is true.
    func surelyLeads(where isMet: (PrincipalState) -> Bool) -> Bool {
        ways.contains { $0.hop.certainty == .exact && isMet($0.hop.to) }
    }

    mutating func add(_ hop: EscalationEdge) {
        let key = Key(to: hop.to, isHolding: hop.holding != nil)
        guard let index = indices[key] else {
            indices[key] = ways.count
            ways.append(Way(hop: hop))
            return
        }
        guard hop.certainty < ways[index].hop.certainty else {
            let id = hop.method.id
            if id != ways[index].hop.method.id, !ways[index].others.contains(id) { ways[index].others.append(id) }
            return
        }
        let others = [ways[index].hop.method.id] + ways[index].others
        ways[index] = Way(hop: hop, others: others.filter { $0 != hop.method.id })
    }
}
