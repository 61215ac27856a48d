import Documents
import Synchronization

/// The ids of events that any worker has seen: 32 bytes an event at most.
final class SeenEvents: Sendable {
    private static let parts = 64
    private let shards: [Shard] = (0..<parts).map { _ in Shard() }

    /// Whether the id is new; it is known from then on.
    func isNew(_ id: EventID) -> Bool {
        switch id {
        case .uuid(let high, let low):
            let mixed = IDTable.hash(high, low)
            return shards[Int(mixed >> 58)].ids.withLock { $0.insert(high, low, mixed) }
        case .text(let text): return shards[0].texts.withLock { $0.insert(text).inserted }
        }
    }

    private final class Shard: Sendable {
        let ids = Mutex(IDTable())
        let texts = Mutex(Set<String>())
    }
}

/// A set of 128-bit ids in one piece of memory, filled to four fifths at most.
private struct IDTable {
    private var slots: [(UInt64, UInt64)] = Array(repeating: (0, 0), count: 64)
    private var count = 0
    private var hasZero = false

    /// A log may be written to collide: nobody knows the seed.
    private static let seed = UInt64.random(in: .min ... .max)

    static func hash(_ high: UInt64, _ low: UInt64) -> UInt64 {
        var state = (high ^ seed) &* 0xFF51_AFD7_ED55_8CCD
        state = (state ^ (state >> 32) ^ low) &* 0xC4CE_B9FE_1A85_EC53
        return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func insert(_ high: UInt64, _ low: UInt64, _ hash: UInt64) -> Bool {
        if high == 0, low == 0 {
            defer { hasZero = true }
            return !hasZero
        }
        if count * 5 >= slots.count * 4 { grow() }
        let slot = place(high, low, hash, slots)
        guard slots[slot] == (0, 0) else { return false }
        slots[slot] = (high, low)
        count += 1
        return true
    }

    private func place(_ high: UInt64, _ low: UInt64, _ hash: UInt64, _ slots: [(UInt64, UInt64)]) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != (0, 0), slots[slot] != (high, low) { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var wider: [(UInt64, UInt64)] = Array(repeating: (0, 0), count: slots.count * 2)
        for (high, low) in slots where (high, low) != (0, 0) {
            wider[place(high, low, Self.hash(high, low), wider)] = (high, low)
        }
        slots = wider
    }
}
