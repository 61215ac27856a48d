public import Documents

/// Events in 6 bytes each, once they are sorted: a log as a whole has a great many, though no more than four billion.
public struct EventList: RandomAccessCollection, Sendable {
    /// Of each event the second in the upper half, and in the lower the number of its record among those of all stores; empty once they are
    /// sorted.
    private var packed: [UInt64] = []
    /// The same of events that are sorted.
    private var numbers: [UInt32] = []
    private var seconds = AscendingNumbers()
    private var homes = Homes()

    public init() {}

    public init(_ events: some Sequence<Event>) {
        for event in events { append(event) }
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { numbers.isEmpty ? packed.count : numbers.count }

    public subscript(_ place: Int) -> Event { homes.event(numbers.isEmpty ? packed[place] : sorted(place)) }

    private func sorted(_ place: Int) -> UInt64 { UInt64(seconds[place]) << 32 | UInt64(numbers[place]) }

    /// Where it is noted that something of the log, or of what is made of it, cannot be read back.
    package var losses: LogLosses { homes.losses }

    /// Why something that was read of the log is not in what is made of it: memory was short since, or the temporary file was damaged. Nil
    /// where that is not so. Whoever looks at events himself asks for it when he has done so.
    public var loss: Gap? { homes.loss }

    /// How many bytes the events take.
    var bytes: Int { packed.count * 8 + numbers.count * 4 + seconds.bytes }

    /// Makes room for so many.
    mutating func reserve(_ count: Int) { packed.reserveCapacity(count) }

    mutating func append(_ event: Event) {
        loosen()
        packed.append(homes.pack(event))
    }

    mutating func replace(_ place: Int, with event: Event) {
        loosen()
        packed[place] = homes.pack(event)
    }

    mutating func removeAll(where isMeant: (Event) -> Bool) {
        loosen()
        let homes = homes
        packed.removeAll { isMeant(homes.event($0)) }
    }

    /// By time; those of one time stay in their order.
    mutating func sort() {
        loosen()
        let homes = homes
        if homes.areWholeSeconds {
            packed.sort { $0 >> 32 < $1 >> 32 }
        } else {
            packed.sort { homes.time($0) < homes.time($1) }
        }
        numbers = packed.map { UInt32(truncatingIfNeeded: $0) }
        seconds = AscendingNumbers(packed.lazy.map { UInt32($0 >> 32) })
        packed = []
    }

    /// Takes them as they are before they are sorted.
    private mutating func loosen() {
        guard !numbers.isEmpty else { return }
        packed = numbers.indices.map(sorted)
        (numbers, seconds) = ([], AscendingNumbers())
    }

    /// Where the records of events are, and the times that are no whole seconds.
    private struct Homes {
        private var stores: [EventStore] = []
        /// The number of the first record of each.
        private var firsts: [UInt32] = []
        /// The times of events, by their numbers, that are no seconds from 1970 to 2106.
        private var times: [UInt32: Instant] = [:]

        var losses: LogLosses { stores.first?.losses ?? LogLosses() }

        var loss: Gap? { stores.lazy.compactMap { $0.losses.gap }.first }

        var areWholeSeconds: Bool { times.isEmpty }

        func time(_ packed: UInt64) -> Instant {
            let number = UInt32(truncatingIfNeeded: packed)
            return times.isEmpty ? Self.second(packed) : times[number] ?? Self.second(packed)
        }

        private static func second(_ packed: UInt64) -> Instant { Instant(seconds: Int64(packed >> 32)) }

        func event(_ packed: UInt64) -> Event {
            let number = UInt32(truncatingIfNeeded: packed)
            // There are as many as workers.
            var home = firsts.count - 1
            while firsts[home] > number { home -= 1 }
            return Event(store: stores[home], row: Int(number - firsts[home]), time: time(packed))
        }

        mutating func pack(_ event: Event) -> UInt64 {
            let number = first(of: event.store) + UInt32(event.row)
            let second = UInt32(clamping: event.time.seconds)
            if event.time != Instant(seconds: Int64(second)) { times[number] = event.time }
            return UInt64(second) << 32 | UInt64(number)
        }

        private mutating func first(of store: EventStore) -> UInt32 {
            if let home = stores.lastIndex(where: { $0 === store }) { return firsts[home] }
            let first = stores.indices.last.map { firsts[$0] + UInt32(stores[$0].count) } ?? 0
            stores.append(store)
            firsts.append(first)
            return first
        }
    }
}
