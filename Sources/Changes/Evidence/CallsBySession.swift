/// The calls of a change by the sessions that made them: whoever asks for one session after another would go through all calls for each.
package struct CallsBySession {
    private let calls: CallList
    /// Places of calls, in their order.
    private var lists: [Int: [UInt32]] = [:]

    package init(_ calls: CallList) {
        self.calls = calls
        for (place, call) in calls.enumerated() { lists[call.session, default: []].append(UInt32(place)) }
    }

    /// The calls of one session, in their order.
    package func of(_ session: Int) -> [ChangeCall] { lists[session, default: []].map { calls[Int($0)] } }

    /// The calls of several sessions, in the order of all calls.
    package func of(_ sessions: Set<Int>) -> [ChangeCall] {
        sessions.flatMap { lists[$0, default: []] }.sorted().map { calls[Int($0)] }
    }
}
