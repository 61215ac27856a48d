/// The events of a log by their ids: 10 to 20 bytes an event, beside which no id is kept.
struct EventIDTable {
    /// The number of an event and one more, below a part of its id's hash; 0 where there is none.
    private var slots: [UInt64]

    private static let numberBits: UInt64 = 40
    private static let number: UInt64 = 1 << numberBits - 1

    /// - Parameter records: no more events than these are asked for.
    init(records: Int) {
        var size = 16
        while size * 4 < records * 5 { size *= 2 }
        slots = Array(repeating: 0, count: size)
    }

    /// The number of the event that has the id of this one; nil where none has, and then this one is taken to be the next of the log.
    mutating func event(of event: Event, in events: [Event]) -> Int? {
        event.store.withBytes(.eventID, event.row) { id in
            // A log may be written to collide: nobody knows the seed.
            var hasher = Hasher()
            hasher.combine(bytes: id)
            let hash = UInt64(truncatingIfNeeded: Int64(hasher.finalize()))
            let tag = hash & ~Self.number
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 {
                if slots[slot] & ~Self.number == tag {
                    let number = Int(slots[slot] & Self.number) - 1
                    let known = events[number]
                    let isSame = known.store.withBytes(.eventID, known.row) { other in
                        other.count == id.count && other.elementsEqual(id)
                    }
                    if isSame { return number }
                }
                slot = (slot + 1) & (slots.count - 1)
            }
            slots[slot] = tag | UInt64(events.count + 1)
            return nil
        }
    }
}
