internal import Catalogue

extension HeldActions {
    /// The first action that is held here and not by the other; nil where there is none.
    package func firstAction(notHeldBy other: HeldActions) -> Int? {
        var rest = held
        rest.subtract(other.held)
        rest.subtract(other.undecided)
        return rest.first()
    }

    /// Whether the other holds, on every resource and without a condition, whatever is held here.
    package func isWithin(unrestrictedOf other: HeldActions) -> Bool {
        var rest = held
        rest.formUnion(undecided)
        rest.subtract(other.unrestricted)
        return rest.isEmpty
    }
}
