package import Documents
package import Principals
import Synchronization

/// Directories of moments, each built once: two moments between which nothing happened have the same.
package final class HistoryCache<Built: Sendable>: Sendable {
    private let history: History
    private let build: @Sendable (Directory) -> Built
    private let known = Mutex<[Int: Built]>([:])
    private let most: Int

    /// - Parameter most: so many states are kept; whoever asks for more begins anew.
    package init(_ history: History, keeping most: Int = 64, build: @escaping @Sendable (Directory) -> Built) {
        self.history = history
        self.most = most
        self.build = build
    }

    /// The state of a moment. Cost: that of `History.directory(at:)` where no state between the same two pieces of evidence is known.
    package func state(at moment: Moment) -> Built {
        let epoch = history.epoch(of: moment)
        if let found = known.withLock({ $0[epoch] }) { return found }
        let built = build(history.directory(at: moment))
        known.withLock { known in
            if known.count >= most { known = [:] }
            known[epoch] = built
        }
        return built
    }

    package func state(at time: Instant) -> Built { state(at: Moment(after: time)) }
}
