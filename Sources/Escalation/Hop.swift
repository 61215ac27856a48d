internal import Catalogue

/// One step of an escalation: from one position to another, by one method.
struct Hop {
    let method: EscalationMethod
    let to: Position
    var certainty: Certainty
    let permits: [Permit]
    /// Other methods that lead to the same position, in the order of the table.
    var others: [String] = []

    init(_ method: EscalationMethod, to: Position, _ permits: [Permit]) {
        self.method = method
        self.to = to
        self.permits = permits
        certainty = max(Certainty(method.certainty), permits.allSatisfy(\.isCertain) ? .exact : .depends)
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
    private var indices: [Position: Int] = [:]

    mutating func add(_ hop: Hop) {
        guard let index = indices[hop.to] else {
            indices[hop.to] = list.count
            list.append(hop)
            return
        }
        var (kept, other) = (list[index], hop)
        if hop.certainty < kept.certainty { swap(&kept, &other) }
        let more = [other.method.id] + other.others
        kept.others += more.filter { $0 != kept.method.id && !kept.others.contains($0) }
        list[index] = kept
    }
}
