internal import Catalogue

/// One step of an escalation: from one position to another, by one method.
final class Hop {
    let method: EscalationMethod
    let to: Position
    let certainty: Certainty
    let permits: [Permit]
    /// The user or role whose access the caller must have by another way.
    let holding: Int?
    /// Other methods that lead to the same position, in the order of the table.
    fileprivate(set) var others: [String] = []

    /// - Parameter isSeen: the input shows the thing that the method needs.
    init(_ method: EscalationMethod, to: Position, _ permits: [Permit], isSeen: Bool = false) {
        self.method = method
        self.to = to
        self.permits = permits
        holding = method.gain == .otherPolicies ? to.subject : nil
        let needed = isSeen && method.certainty == .inventory ? .exact : Certainty(method.certainty)
        certainty = max(needed, permits.allSatisfy(\.isCertain) ? .exact : .depends)
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
    private(set) var list: [Hop] = []
    private var indices: [Key: Int] = [:]

    private struct Key: Hashable {
        let to: Position
        let isHolding: Bool
    }

    mutating func add(_ hop: Hop) {
        let key = Key(to: hop.to, isHolding: hop.holding != nil)
        guard let index = indices[key] else {
            indices[key] = list.count
            list.append(hop)
            return
        }
        let isSurer = hop.certainty < list[index].certainty
        let (kept, other) = isSurer ? (hop, list[index]) : (list[index], hop)
        let more = [other.method.id] + other.others
        kept.others += more.filter { $0 != kept.method.id && !kept.others.contains($0) }
        list[index] = kept
    }
}
