/// What was changed about a principal on the way.
enum Amendment: Hashable, Comparable {
    /// It has a policy that allows everything.
    case anyPolicy
    /// The text of this managed policy of its own is one that allows everything.
    case rewritten(String)
    /// This version of a managed policy is in force.
    case version(policy: String, id: String)
    /// This managed policy is attached.
    case attached(String)
    /// It is a member of this group.
    case group(String)
    /// The identity policy of this number is gone.
    case without(Int)
    /// It has no permissions boundary.
    case unbounded
    /// It has this tag, under the key in lower case; no such tag where the value is nil.
    case tagged(String, String?)
}

extension Amendment {
    /// Sorts states alike, whatever the order of the steps.
    static func < (left: Amendment, right: Amendment) -> Bool { left.place < right.place }

    private var place: String {
        switch self {
        case .anyPolicy: "0"
        case .rewritten(let arn): "1\(arn)"
        case .version(let policy, let id): "2\(policy) \(id)"
        case .attached(let arn): "3\(arn)"
        case .group(let name): "4\(name)"
        case .without(let index): "5\(1_000_000 + index)"
        case .unbounded: "6"
        case .tagged(let key, let value): "7\(key) \(value ?? "")"
        }
    }
}

/// A principal as an escalation leaves it: a node of the search.
struct PrincipalState: Hashable {
    let subject: Int
    /// Sorted.
    let amendments: [Amendment]

    /// Changes in a row at most: more say nothing new, and each makes a position.
    static let mostAmendments = 24

    init(_ subject: Int, _ amendments: [Amendment] = []) {
        self.subject = subject
        self.amendments = amendments.count < 2 ? amendments : Array(Set(amendments)).sorted()
    }

    /// Nil where nothing changes, or too much has.
    func amended(_ more: [Amendment]) -> PrincipalState? {
        let next = PrincipalState(subject, amendments + more)
        return next == self || next.amendments.count > Self.mostAmendments ? nil : next
    }
}
