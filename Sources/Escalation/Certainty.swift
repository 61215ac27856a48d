/// How sure a step or a path is; worse ones are greater.
package enum Certainty: String, Sendable, Comparable, CaseIterable {
    /// The input decides it.
    case exact
    /// It holds under a condition whose key no input gives.
    case depends
    /// It needs a thing that exists and has that role, which the input does not show.
    case inventory
    /// It needs what no export tells: a network path, a trigger that fires.
    case potential

    package static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }

    /// Its place in `allCases`.
    var rank: Int {
        switch self {
        case .exact: 0
        case .depends: 1
        case .inventory: 2
        case .potential: 3
        }
    }
}
