/// Keeps what was found of events for those that need the same: most calls of a month are repeats of others.
package struct EqualCallMemo<Found> {
    private var known: [EqualCalls: Found] = [:]
    private var hits = 0
    private var isRepetitive = true

    /// So many are kept, if a quarter of them comes again.
    private static var most: Int { 50_000 }
    private static var sample: Int { 8_192 }

    package init() {}

    /// What was found of an equal event, or is now of this one.
    ///
    /// - Parameter find: told whether equal events will get what it finds.
    package mutating func found(of event: Event, _ find: (_ event: Event, _ isShared: Bool) -> Found) -> Found {
        guard isRepetitive, let key = EqualCalls(event) else { return find(event, false) }
        if let same = known[key] {
            hits += 1
            return same
        }
        if known.count == Self.sample, hits < Self.sample / 4 {
            isRepetitive = false
            known = [:]
            return find(event, false)
        }
        if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
        let found = find(event, true)
        known[key] = found
        return found
    }
}
