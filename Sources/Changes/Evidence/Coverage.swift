package import Activity
package import Documents

/// How far the logs of each account reach, and where they are silent though the account never is: a file that is missing leaves no
/// other trace.
package struct Coverage {
    private struct Account {
        /// Seconds, ascending, as far as 32 bits tell them.
        package var times: [UInt32] = []
        /// A silence as long as this is out of the ordinary; nil where there are too few events to tell.
        var unusual: Int64?
    }

    private var accounts: [String: Account] = [:]

    /// Fewer events than this say nothing of what is usual.
    private static let least = 100

    /// - Complexity: O(events × log events).
    package init(_ events: EventList) {
        for event in events {
            guard let account = event.recipientAccount else { continue }
            accounts[account, default: Account()].times.append(UInt32(clamping: event.time.seconds))
        }
        for (id, account) in accounts where account.times.count >= Self.least {
            var pauses = zip(account.times, account.times.dropFirst()).map { $1 - $0 }
            pauses.sort()
            // At least an hour, and ten times what nineteen of twenty pauses stay below.
            accounts[id]?.unusual = max(3_600, 10 * Int64(pauses[pauses.count * 95 / 100]))
        }
    }

    /// Silences of an account's logs within a time, the ends of the logs included.
    package func silences(of id: String, from: Instant, to: Instant) -> [(from: Instant, to: Instant)] {
        guard let account = accounts[id], let unusual = account.unusual else { return [] }
        var silences: [(from: Instant, to: Instant)] = []
        var last = from.seconds
        for place in 0...account.times.count {
            let time = place < account.times.count ? Int64(account.times[place]) : to.seconds
            if time <= last { continue }
            let end = min(time, to.seconds)
            if end - last >= unusual { silences.append((Instant(seconds: last), Instant(seconds: end))) }
            last = time
            if last >= to.seconds { break }
        }
        return silences
    }
}
