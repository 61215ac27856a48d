package import Authorization
package import Documents
import Intake
import Principals
import Synchronization
import Timeline

/// What decides cases as of their own moments. The history is built when the first of them comes.
package final class PastAuthorizers: Sendable {
    private let input: InputAtMoment
    private let cache = Mutex<HistoryCache<DirectoryAuthorizer>?>(nil)
    private let told = Mutex<Set<Gap>>([])

    package init(_ input: InputAtMoment) { self.input = input }

    /// What is wrong with the evidence of the moments that were asked for.
    package var gaps: Set<Gap> { told.withLock { $0 } }

    /// What a batch of cases takes.
    package var authorizers: @Sendable (Instant) -> DirectoryAuthorizer {
        { [self] time in authorizer(at: time) }
    }

    package func authorizer(at time: Instant) -> DirectoryAuthorizer {
        let cache = cache.withLock { cache in
            if let cache { return cache }
            let history = input.builtHistory
            let made = HistoryCache(history) { DirectoryAuthorizer($0, closed: true) }
            cache = made
            return made
        }
        let state = cache.state(at: time)
        told.withLock { $0.formUnion(state.directory.gaps) }
        return state
    }
}
