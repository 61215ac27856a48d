import Documents
import Synchronization

/// The ids of events that any worker has seen: 32 bytes an event at most.
final class SeenEvents: Sendable {
    private static let parts = 64

    /// In parts, so that no more than one of them is there twice while it grows.
    private struct Tables {
        var parts = [IDTable](repeating: IDTable(), count: SeenEvents.parts)
        var texts: Set<String> = []
        /// Of no use but that it is read: see `areNew`.
        var touched: UInt64 = 0

        mutating func insert(_ high: UInt64, _ low: UInt64) -> Bool {
            let mixed = IDTable.hash(high, low)
            return parts[Int(mixed >> 58)].insert(high, low, mixed)
        }
    }

    private let tables = Mutex(Tables())

    /// Whether the id is new; it is known from then on.
    func isNew(_ id: EventID) -> Bool {
        tables.withLock { tables in
            switch id {
            case .uuid(let high, let low): tables.insert(high, low)
            case .text(let text): tables.texts.insert(text).inserted
            }
        }
    }

    /// The same of several ids, one after another; `answers` are added to those that are there.
    ///
    /// The places of all are looked at before the first is judged: each is far away in memory, and so they are fetched at once.
    func areNew(_ ids: [(high: UInt64, low: UInt64)], _ answers: inout [Bool]) {
        tables.withLock { tables in
            var touched: UInt64 = 0
            for id in ids {
                let mixed = IDTable.hash(id.high, id.low)
                touched ^= tables.parts[Int(mixed >> 58)].touch(mixed)
            }
            tables.touched = touched
            for id in ids { answers.append(tables.insert(id.high, id.low)) }
        }
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

    /// What stands where an id of this hash is looked for first.
    func touch(_ hash: UInt64) -> UInt64 { slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)].0 }

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
