package import Authorization
package import Documents
import Intake
import Synchronization
import Timeline

/// What decides cases as of their own moments. The history is built when the first of them comes.
package final class PastAuthorizers: Sendable {
    private let input: InputAtMoment
    private let cache = Mutex<HistoryCache<DirectoryAuthorizer>?>(nil)

    package init(_ input: InputAtMoment) { self.input = input }

    /// What a batch of cases takes.
    package var authorizers: @Sendable (Instant) -> DirectoryAuthorizer {
        { [self] time in authorizer(at: time) }
    }

    package func authorizer(at time: Instant) -> DirectoryAuthorizer {
        let cache = cache.withLock { cache in
            if let cache { return cache }
            let history = input.history ?? History(input.evidence.exports, events: input.evidence.events)
            let made = HistoryCache(history) { DirectoryAuthorizer($0, closed: true) }
            cache = made
            return made
        }
        return cache.state(at: time)
    }
}
