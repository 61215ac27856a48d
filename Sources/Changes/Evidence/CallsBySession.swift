/// The calls of a change by the sessions that made them: whoever asks for one session after another would go through all calls for each.
package struct CallsBySession {
    private let calls: CallList
    /// Places of calls: those of one session after another, in their order.
    private let places: [UInt32]
    /// Where those of each session begin, and at last where they end.
    private let starts: [UInt32]

    /// Cost: O(calls).
    package init(_ calls: CallList) {
        self.calls = calls
        var starts: [UInt32] = [0]
        for call in calls {
            let missing = call.session + 2 - starts.count
            if missing > 0 { starts += repeatElement(0, count: missing) }
            starts[call.session + 1] += 1
        }
        for session in starts.indices.dropFirst() { starts[session] += starts[session - 1] }
        var next = starts
        var places = [UInt32](repeating: 0, count: calls.count)
        for (place, call) in calls.enumerated() {
            places[Int(next[call.session])] = UInt32(place)
            next[call.session] += 1
        }
        (self.places, self.starts) = (places, starts)
    }

    /// The calls of one session, in their order.
    package func of(_ session: Int) -> CallList { calls.at(Array(places(of: session))) }

    /// The calls of several sessions, in the order of all calls.
    package func of(_ sessions: Set<Int>) -> CallList {
        var all: [UInt32] = []
        all.reserveCapacity(sessions.reduce(0) { $0 + places(of: $1).count })
        for session in sessions { all += places(of: session) }
        all.sort()
        return calls.at(all)
    }

    private func places(of session: Int) -> ArraySlice<UInt32> {
        session + 1 < starts.count ? places[Int(starts[session])..<Int(starts[session + 1])] : []
    }
}
