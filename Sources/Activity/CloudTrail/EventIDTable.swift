/// The events of a log by their ids: 10 bytes an event, beside which no id is kept.
struct EventIDTable {
    /// The number of an event and one more, below a part of its id's hash; 0 where there is none.
    private var slots: [UInt64]

    private static let numberBits: UInt64 = 40
    private static let number: UInt64 = 1 << numberBits - 1

    /// - Parameter records: no more events than these are asked for.
    init(records: Int) {
        slots = Array(repeating: 0, count: records * 5 / 4 + 16)
    }

    /// The number of the event that has the id of this one; nil where none has, and then this one is taken to be the next of the log.
    mutating func event(of event: Event, in events: EventList) -> Int? {
        event.store.withBytes(.eventID, event.row) { id in
            // A log may be written to collide: nobody knows the seed.
            var hasher = Hasher()
            hasher.combine(bytes: id)
            let hash = UInt64(truncatingIfNeeded: Int64(hasher.finalize()))
            // The upper bits tell the slot, the lower ones the tag.
            let tag = hash << Self.numberBits
            var slot = Int(hash.multipliedFullWidth(by: UInt64(slots.count)).high)
            while slots[slot] != 0 {
                if slots[slot] & ~Self.number == tag {
                    let number = Int(slots[slot] & Self.number) - 1
                    let known = events[number]
                    let isSame = known.store.withBytes(.eventID, known.row) { other in
                        other.count == id.count && other.elementsEqual(id)
                    }
                    if isSame { return number }
                }
                slot = slot + 1 == slots.count ? 0 : slot + 1
            }
            slots[slot] = tag | UInt64(events.count + 1)
            return nil
        }
    }
}
