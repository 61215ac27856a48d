import Glibc

extension Parallel {
    /// Prepares parts of some work on several threads, and gives each to `take`, in order and on the thread that called.
    ///
    /// A few parts are prepared ahead of the one that is taken, so that memory does not grow with their number.
    ///
    /// - Parameters:
    ///   - preparer: is called once on each thread, and gives what prepares a part there.
    ///   - take: is called with each part, `0..<count`, in order.
    package static func inOrder<Prepared: Sendable>(
        count: Int, workers: Int, preparer: @escaping @Sendable () -> (Int) -> Prepared, take: (Int, Prepared) -> Void
    ) {
        let work = OrderedWork<Prepared>(count: count, ahead: 4 * max(workers, 1))
        let others = (1..<max(min(workers, count), 1)).map { _ in
            Worker {
                let prepare = preparer()
                while let part = work.claim(isPatient: true) { work.give(prepare(part), part) }
            }
        }
        let prepare = preparer()
        for part in 0..<count {
            var prepared = work.take(part, isPatient: false)
            while prepared == nil {
                if let next = work.claim(isPatient: false) {
                    work.give(prepare(next), next)
                    prepared = work.take(part, isPatient: false)
                } else {
                    prepared = work.take(part, isPatient: true)
                }
            }
            if let prepared { take(part, prepared) }
        }
        for other in others { other.join() }
    }
}

/// The parts that are ready, and how far those who prepare them have come.
private final class OrderedWork<Prepared: Sendable>: @unchecked Sendable {
    // Unchecked, because the compiler does not see that the mutex guards what changes.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let count: Int
    private let ahead: Int
    private var ready: [Int: Prepared] = [:]
    private var claimed = 0
    private var taken = 0

    init(count: Int, ahead: Int) {
        (self.count, self.ahead) = (count, ahead)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(change, nil)
    }

    deinit {
        pthread_cond_destroy(change)
        pthread_mutex_destroy(mutex)
        change.deallocate()
        mutex.deallocate()
    }

    /// The next part to prepare; nil where all are in hand and, for whoever does not wait, where enough are ready.
    func claim(isPatient: Bool) -> Int? {
        locked {
            while claimed < count, claimed >= taken + ahead {
                guard isPatient else { return nil }
                pthread_cond_wait(change, mutex)
            }
            guard claimed < count else { return nil }
            claimed += 1
            return claimed - 1
        }
    }

    func give(_ prepared: Prepared, _ part: Int) {
        locked {
            ready[part] = prepared
            pthread_cond_broadcast(change)
        }
    }

    /// - Parameter isPatient: somebody else prepares the part: it is waited for.
    func take(_ part: Int, isPatient: Bool) -> Prepared? {
        locked {
            while isPatient, ready[part] == nil { pthread_cond_wait(change, mutex) }
            guard let prepared = ready.removeValue(forKey: part) else { return nil }
            taken = part + 1
            pthread_cond_broadcast(change)
            return prepared
        }
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}
