internal import LogScan

/// The numbers of groups by their keys: as a dictionary, and quicker.
struct GroupTable {
    /// The key of each group.
    private(set) var keys: [GroupKey] = []
    private var slots = [Slot](repeating: Slot(), count: 1_024)

    private struct Slot {
        /// The number of a group and one more; 0 where there is none.
        var number: UInt32 = 0
        /// A part of its key's hash: most keys that are others are told apart without a look at them.
        var tag: UInt32 = 0
    }

    /// A log may be written to collide: nobody knows the seed.
    private static let seed = UInt64.random(in: .min ... .max)

    private static func hash(_ key: GroupKey) -> UInt64 {
        var state = (UInt64(key.principal) << 32 | UInt64(key.accessKey)) ^ seed
        state = (state &* 0xFF51_AFD7_ED55_8CCD) ^ (UInt64(key.source) << 32 | UInt64(key.name))
        state = ((state ^ state >> 29) &* 0xC4CE_B9FE_1A85_EC53) ^ (UInt64(key.actions) << 32 | UInt64(key.resource))
        state = (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15
        return state ^ state >> 32
    }

    private static func place(_ hash: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: hash) & (count - 1) }

    /// Has fetched what is looked at first for a key.
    func fetch(_ key: GroupKey) {
        slots.withUnsafeBufferPointer { logscan_fetch($0.baseAddress.map { $0 + Self.place(Self.hash(key), slots.count) }) }
    }

    /// The group that a key seems to be of, without a look at its own key; nil where there is none.
    func likely(_ key: GroupKey) -> Int? {
        let hash = Self.hash(key)
        let slot = slots[Self.place(hash, slots.count)]
        return slot.number != 0 && slot.tag == UInt32(hash >> 32) ? Int(slot.number) - 1 : nil
    }

    /// The group of a key; one that is new has the next number.
    mutating func index(of key: GroupKey) -> Int {
        if keys.count * 2 >= slots.count { grow() }
        let hash = Self.hash(key)
        let tag = UInt32(hash >> 32)
        let mask = slots.count - 1
        var slot = Self.place(hash, slots.count)
        while slots[slot].number != 0 {
            let index = Int(slots[slot].number) - 1
            if slots[slot].tag == tag, keys[index] == key { return index }
            slot = (slot + 1) & mask
        }
        keys.append(key)
        slots[slot] = Slot(number: UInt32(keys.count), tag: tag)
        return keys.count - 1
    }

    private mutating func grow() {
        var wider = [Slot](repeating: Slot(), count: slots.count * 2)
        for index in keys.indices {
            let hash = Self.hash(keys[index])
            var slot = Self.place(hash, wider.count)
            while wider[slot].number != 0 { slot = (slot + 1) & (wider.count - 1) }
            wider[slot] = Slot(number: UInt32(index + 1), tag: UInt32(hash >> 32))
        }
        slots = wider
    }
}
