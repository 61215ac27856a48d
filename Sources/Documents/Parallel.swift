import Glibc
import Synchronization

/// The one place of concurrency: work on many files, or parts of one, at once.
package enum Parallel {
    /// Workers worth having: the processors that this process may run on, at most eight (a log is read faster than most disks give it).
    /// Found out once.
    package static let usualWorkers = min(max(allowedProcessors ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8)

    /// Those that `taskset` or a container's set of processors leaves, as Linux tells them: `Cpus_allowed:`, and a mask in hexadecimal
    /// digits. Nil where it tells nothing.
    private static var allowedProcessors: Int? {
        guard let status = try? Files.head("/proc/self/status", count: 8_192) else { return nil }
        let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
        let name = "Cpus_allowed:"
        guard let mask = lines.first(where: { $0.hasPrefix(name) })?.dropFirst(name.count) else { return nil }
        let count = mask.reduce(0) { $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0) }
        return count > 0 ? count : nil
    }

    /// Runs `work` once on each of `workers` threads, with a function that hands out the numbers `0..<count`, each once and in
    /// order. Returns when all are done; the results stand in the order of the workers.
    package static func run<Result: Sendable>(
        count: Int, workers: Int, work: @escaping @Sendable (_ next: @Sendable () -> Int?) -> Result
    ) -> [Result] {
        let queue = Queue(count: count)
        let next: @Sendable () -> Int? = { queue.next() }
        let others = (1..<max(min(workers, count), 1)).map { _ in Worker { work(next) } }
        return [work(next)] + others.map { $0.join() }
    }

    private final class Queue: Sendable {
        let count: Int
        let taken = Atomic<Int>(0)

        init(count: Int) { self.count = count }

        func next() -> Int? {
            let number = taken.add(1, ordering: .relaxed).oldValue
            return number < count ? number : nil
        }
    }

    /// A thread with a result; where the system gives no thread, `join` does the work itself.
    final class Worker<Result: Sendable>: Sendable {
        private final class Task: Sendable {
            let work: @Sendable () -> Result
            let result = Mutex<Result?>(nil)

            init(work: @escaping @Sendable () -> Result) { self.work = work }

            func run() {
                let value = work()
                result.withLock { $0 = value }
            }
        }

        private let task: Task
        private let thread: pthread_t?

        init(work: @escaping @Sendable () -> Result) {
            task = Task(work: work)
            let run: @Sendable () -> Void = { [task] in task.run() }
            let context = Unmanaged.passRetained(Start(run: run))
            var thread = pthread_t()
            let failure = pthread_create(
                &thread, nil,
                { context in
                    if let context { Unmanaged<Start>.fromOpaque(context).takeRetainedValue().run() }
                    return nil
                }, context.toOpaque())
            if failure != 0 { context.release() }
            self.thread = failure == 0 ? thread : nil
        }

        func join() -> Result {
            if let thread { pthread_join(thread, nil) }
            if let result = task.result.withLock({ $0 }) { return result }
            return task.work()
        }
    }

    private final class Start: Sendable {
        let run: @Sendable () -> Void

        init(run: @escaping @Sendable () -> Void) { self.run = run }
    }
}
