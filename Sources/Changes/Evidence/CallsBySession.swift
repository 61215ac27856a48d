/// The calls of a change by the sessions that made them: whoever asks for one session after another would go through all calls for each.
package struct CallsBySession {
    private var lists: [Int: [(place: Int, call: ChangeCall)]] = [:]

    package init(_ calls: [ChangeCall]) {
        for (place, call) in calls.enumerated() { lists[call.session, default: []].append((place, call)) }
    }

    /// The calls of one session, in their order.
    package func of(_ session: Int) -> [ChangeCall] { lists[session, default: []].map(\.call) }

    /// The calls of several sessions, in the order of all calls.
    package func of(_ sessions: Set<Int>) -> [ChangeCall] {
        sessions.flatMap { lists[$0, default: []] }.sorted { $0.place < $1.place }.map(\.call)
    }
}
