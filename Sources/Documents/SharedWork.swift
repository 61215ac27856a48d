import Glibc

extension Parallel {
    /// Runs `work` once on each of `workers` threads, with what there is to do: a worker may find more of it while it works. Returns when
    /// all is done; the results stand in the order of the workers.
    package static func run<Item: Sendable, Result: Sendable>(
        _ items: [Item], workers: Int, work: @escaping @Sendable (SharedWork<Item>) -> Result
    ) -> [Result] {
        let shared = SharedWork(items)
        let others = (1..<max(workers, 1)).map { _ in Worker { work(shared) } }
        return [work(shared)] + others.map { $0.join() }
    }
}

/// What several threads have to do.
package final class SharedWork<Item: Sendable>: @unchecked Sendable {
    // Unchecked, because the compiler does not see that the mutex guards what changes.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    /// The next one is the last.
    private var waiting: [Item]
    /// How many are being done: they may add others.
    private var busy = 0

    init(_ items: [Item]) {
        waiting = items.reversed()
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Gives one after another, in order, until nobody has or adds any.
    package func each(_ take: (Item) -> Void) {
        while let item = next() {
            take(item)
            pthread_mutex_lock(mutex)
            busy -= 1
            if busy == 0 { pthread_cond_broadcast(changed) }
            pthread_mutex_unlock(mutex)
        }
    }

    /// Adds what is done before all that waits.
    package func add(_ items: [Item]) {
        pthread_mutex_lock(mutex)
        waiting += items.reversed()
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }

    private func next() -> Item? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while waiting.isEmpty, busy > 0 { pthread_cond_wait(changed, mutex) }
        guard let item = waiting.popLast() else { return nil }
        busy += 1
        return item
    }
}
