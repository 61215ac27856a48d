package import Activity
package import Documents

/// How far the logs of each account reach, and where they are silent though the account never is: a file that is missing leaves no
/// other trace.
package struct Coverage {
    private struct Account {
        /// Seconds, as far as 32 bits tell them.
        let first: UInt32
        var last: UInt32
        var events = 1
        /// How often each pause between two events came: of a long log there are few different ones.
        var counts: [UInt32: Int] = [:]
        /// The pauses of an hour or more.
        var long: [(from: UInt32, to: UInt32)] = []

        init(_ time: UInt32) { (first, last) = (time, time) }

        mutating func add(_ time: UInt32) {
            let pause = time - last
            events += 1
            counts[pause, default: 0] += 1
            if pause >= Coverage.hour { long.append((last, time)) }
            last = time
        }

        /// A silence as long as this is out of the ordinary: at least an hour, and ten times what nineteen of twenty pauses stay below.
        /// Nil where there are too few events to tell.
        var unusual: Int64? {
            guard events >= Coverage.least else { return nil }
            var rest = (events - 1) * 95 / 100
            for (pause, count) in counts.sorted(by: { $0.key < $1.key }) {
                if rest < count { return max(Int64(Coverage.hour), 10 * Int64(pause)) }
                rest -= count
            }
            return nil
        }
    }

    private let accounts: [String: Account]
    private let unusual: [String: Int64]

    /// Fewer events than this say nothing of what is usual.
    private static let least = 100
    private static let hour: UInt32 = 3_600

    /// - Complexity: O(events), in memory that does not grow with them.
    package init(_ events: EventList) {
        var accounts: [String: Account] = [:]
        for event in events {
            guard let id = event.recipientAccount else { continue }
            let time = UInt32(clamping: event.time.seconds)
            if accounts[id]?.add(time) == nil { accounts[id] = Account(time) }
        }
        self.accounts = accounts
        unusual = accounts.compactMapValues(\.unusual)
    }

    /// Silences of an account's logs within a time, the ends of the logs included.
    package func silences(of id: String, from: Instant, to: Instant) -> [(from: Instant, to: Instant)] {
        guard let account = accounts[id], let unusual = unusual[id] else { return [] }
        // Before the first event and behind the last one the logs are silent too.
        let pauses =
            [(from.seconds, Int64(account.first))] + account.long.map { (Int64($0.from), Int64($0.to)) }
            + [(Int64(account.last), to.seconds)]
        return pauses.compactMap { start, end in
            let (start, end) = (max(start, from.seconds), min(end, to.seconds))
            return end - start >= unusual ? (Instant(seconds: start), Instant(seconds: end)) : nil
        }
    }
}
