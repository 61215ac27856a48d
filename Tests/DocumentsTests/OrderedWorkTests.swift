import Documents
import Synchronization
import Testing

@Suite struct OrderedWorkTests {
    /// Every part is prepared once, and taken in order, however many threads prepare.
    @Test(arguments: [(0, 2), (1, 1), (1, 4), (7, 1), (500, 2), (500, 5)])
    func partsAreTakenInOrder(count: Int, workers: Int) {
        let prepared = Mutex<[Int: Int]>([:])
        var taken: [Int] = []
        Parallel.inOrder(count: count, workers: workers) {
            { part in
                prepared.withLock { $0[part, default: 0] += 1 }
                return part * part
            }
        } take: { part, square in
            #expect(square == part * part)
            taken.append(part)
        }
        #expect(taken == Array(0..<count))
        #expect(prepared.withLock { $0.count == count && $0.values.allSatisfy { $0 == 1 } })
    }
}
