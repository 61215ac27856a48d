import Documents
import Synchronization

/// The ids of events that any worker has seen, with a mark of what was told of each: 20 to 40 bytes an event.
///
/// An id is known by 96 bits of a hash whose seed nobody knows: of a billion events two are taken for one with a chance of one in 10^11.
final class SeenEvents: Sendable {
    private static let parts = 64

    /// In parts, so that no more than one of them is there twice while it grows.
    private struct Tables {
        var parts = [IDTable](repeating: IDTable(), count: SeenEvents.parts)
        var texts: [ByteText: EventMark] = [:]
        /// Further records of an event that tell something else than its first one.
        var others: Set<Other> = []
        /// Of no use but that it is read: see `areNew`.
        var touched: UInt64 = 0

        mutating func insert(_ id: PlainID) -> Bool {
            let key = IDTable.Key(id)
            return isNew(.uuid(id.high, id.low), id.mark, beside: parts[key.part].insert(key, id.mark))
        }

        /// - Parameter first: what the first record of the event told; nil where this one is the first.
        mutating func isNew(_ id: EventID, _ mark: EventMark, beside first: EventMark?) -> Bool {
            guard let first else { return true }
            return first.differs(from: mark) && others.insert(Other(id: id, mark: mark)).inserted
        }
    }

    private struct Other: Hashable {
        let id: EventID
        let mark: EventMark
    }

    private let tables = Mutex(Tables())

    /// Whether nothing was seen of an event, or only what tells something else; it is known from then on.
    func isNew(_ id: EventID, _ mark: EventMark) -> Bool {
        tables.withLock { tables in
            switch id {
            case .uuid(let high, let low): return tables.insert(PlainID(high: high, low: low, mark: mark))
            case .text(let text):
                let first = tables.texts[text]
                if first == nil { tables.texts[text] = mark }
                return tables.isNew(id, mark, beside: first)
            }
        }
    }

    /// The same of several ids, one after another; `answers` are added to those that are there.
    ///
    /// The places of all are looked at before the first is judged: each is far away in memory, and so they are fetched at once.
    func areNew(_ ids: [PlainID], _ answers: inout [Bool]) {
        tables.withLock { tables in
            var touched: UInt64 = 0
            for id in ids {
                let key = IDTable.Key(id)
                touched ^= tables.parts[key.part].touch(key)
            }
            tables.touched = touched
            for id in ids { answers.append(tables.insert(id)) }
        }
    }

    /// How many records told something else of an event than another one, so that both were counted.
    var differing: Int { tables.withLock { $0.others.count } }
}

/// A UUID as its 128 bits, and what its record tells.
struct PlainID {
    let high: UInt64
    let low: UInt64
    let mark: EventMark
}

/// A set of ids in one piece of memory, filled to four fifths at most.
private struct IDTable {
    struct Key {
        let first: UInt64
        /// In the high half.
        let second: UInt64

        /// A log may be written to collide: nobody knows the seeds.
        private static let seeds = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))

        init(_ id: PlainID) {
            var state = (id.high ^ Self.seeds.0) &* 0xFF51_AFD7_ED55_8CCD
            state = (state ^ (state >> 32) ^ id.low) &* 0xC4CE_B9FE_1A85_EC53
            first = (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
            let other = (id.low ^ Self.seeds.1) &* 0xD6E8_FEB8_6659_FD93
            second = ((other ^ (other >> 32) ^ id.high) &* 0xA5A3_564E_27F8_8657) & 0xFFFF_FFFF_0000_0000
        }

        var part: Int { Int(first >> 58) }
    }

    /// The two parts of a key, and below the second the mark with a last bit that is always set; 0 and 0 where there is none.
    private var slots: [(UInt64, UInt64)] = Array(repeating: (0, 0), count: 64)
    private var count = 0

    /// What stands where an id is looked for first.
    func touch(_ key: Key) -> UInt64 { slots[Int(truncatingIfNeeded: key.first) & (slots.count - 1)].0 }

    /// The mark of an id that is there; nil for one that was not, and is from now on.
    mutating func insert(_ key: Key, _ mark: EventMark) -> EventMark? {
        if count * 5 >= slots.count * 4 { grow() }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key.first) & mask
        while slots[slot].1 != 0 {
            if slots[slot].0 == key.first, slots[slot].1 & 0xFFFF_FFFF_0000_0000 == key.second {
                return EventMark(UInt32(truncatingIfNeeded: slots[slot].1) >> 1)
            }
            slot = (slot + 1) & mask
        }
        slots[slot] = (key.first, key.second | UInt64(mark.bits) << 1 | 1)
        count += 1
        return nil
    }

    private mutating func grow() {
        var wider: [(UInt64, UInt64)] = Array(repeating: (0, 0), count: slots.count * 2)
        for known in slots where known.1 != 0 {
            var slot = Int(truncatingIfNeeded: known.0) & (wider.count - 1)
            while wider[slot].1 != 0 { slot = (slot + 1) & (wider.count - 1) }
            wider[slot] = known
        }
        slots = wider
    }
}
