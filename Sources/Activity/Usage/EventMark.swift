import Documents

/// What a record tells of an event, in 31 bits: two records of one event with other marks tell of two things. 0 where the record's form
/// may have lost or changed some of it.
struct EventMark: Hashable {
    let bits: UInt32

    static let unknown = EventMark(0)

    init(_ bits: UInt32) { self.bits = bits }

    /// - Parameters:
    ///   - operation, caller: of the record's fields.
    init(operation: UInt64, caller: UInt64, time: Instant) {
        let all = (operation ^ caller ^ UInt64(bitPattern: time.seconds) &* 0x9E37_79B9_7F4A_7C15) &* 0xFF51_AFD7_ED55_8CCD
        bits = max(UInt32(truncatingIfNeeded: all >> 33), 1)
    }

    /// What was called, where and with what result.
    static func operation(_ row: Int, _ store: EventStore) -> UInt64 {
        hash(of: [.eventSource, .eventName, .awsRegion, .errorCode], row, store)
    }

    /// Who called. What tells groups apart belongs to it, so that two records of one mark are of one group.
    static func caller(_ row: Int, _ store: EventStore, by: [UsageField]) -> UInt64 {
        hash(of: UsageWorker.principals + (by.contains(.accessKeyId) ? [.accessKeyID] : []), row, store)
    }

    /// A hash of texts that tell groups apart; 0 where there are none.
    static func key(_ texts: [String]) -> UInt64 {
        if texts.isEmpty { return 0 }
        var hasher = Hasher()
        for text in texts { hasher.combine(ByteText(text)) }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    private static func hash(of fields: [EventField], _ row: Int, _ store: EventStore) -> UInt64 {
        var hasher = Hasher()
        for field in fields { hasher.combine(store.symbol(field, row)) }
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }

    func differs(from other: EventMark) -> Bool { self != other && self != .unknown && other != .unknown }
}
