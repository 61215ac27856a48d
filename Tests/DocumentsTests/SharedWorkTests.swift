import Synchronization
import Testing

@testable import Documents

struct SharedWorkTests {
    /// Work that is found while others wait for it is done, each once.
    @Test(arguments: [1, 2, 5]) func whatIsAddedIsDone(workers: Int) {
        let done = Parallel.run([3, 0, 5, 1], workers: workers) { work in
            var own: [Int] = []
            work.each { item in
                own.append(item)
                if item > 0 { work.add(Array(repeating: item - 1, count: 2)) }
            }
            return own
        }
        #expect(done.count == workers)
        // An item makes 2^(item + 1) - 1 of itself and those below.
        #expect(done.joined().count == 15 + 1 + 63 + 3)
    }

    @Test func nothingToDoIsDone() {
        let done = Parallel.run([Int](), workers: 3) { work in
            work.each { _ in Issue.record("nothing was given") }
            return 1
        }
        #expect(done == [1, 1, 1])
    }
}
