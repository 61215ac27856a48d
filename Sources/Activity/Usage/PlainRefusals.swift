/// What denied calls used, kept for those that differ in nothing but who was refused: a policy that refuses one call of a session refuses
/// others as well.
struct PlainRefusals {
    /// What a call used, as `PlainBatch` takes it.
    struct Refused {
        let list: UInt32
        let resource: PlainResource
    }

    /// What the answer depends on.
    struct Key: Hashable {
        /// The number of the record's own shared fields.
        let operation: UInt32
        let place: PlainPlace
        /// Hashes of what the message says behind the caller's name, and of the resource that the record names: a log may be written to
        /// collide, and nobody knows their seed.
        let message: Int
        let resource: Int

        init(_ operation: UInt32, _ place: PlainPlace, _ message: UnsafeRawBufferPointer, _ resource: UnsafeBufferPointer<UInt8>?) {
            (self.operation, self.place) = (operation, place)
            self.message = Self.hash(message)
            self.resource = resource.map { Self.hash(UnsafeRawBufferPointer($0)) } ?? 0
        }

        private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
            var hasher = Hasher()
            hasher.combine(bytes: bytes)
            return hasher.finalize()
        }
    }

    /// Nil where such a call must be looked at as a whole.
    private var known: [Key: Refused?] = [:]
    private static let most = 2_000

    mutating func refused(_ key: Key, _ find: () -> Refused?) -> Refused? {
        if let known = known[key] { return known }
        let found = find()
        if known.count < Self.most { known[key] = .some(found) }
        return found
    }

    mutating func forget() { known.removeAll() }
}

extension UsageWorker {
    /// What a call used that was refused, where its message begins with the caller's name; nil where it must be looked at as a whole.
    ///
    /// - Parameter used: what it would have used.
    func refused(
        _ row: Int, _ store: EventStore, _ caller: PlainRecords.Caller, _ used: PlainResource, _ place: PlainPlace
    ) -> PlainRefusals.Refused? {
        guard caller.arn != 0, place.partition != 0, used.others.isEmpty,
            let rest = DenialMemo.rest(store.bytes(.errorMessage, row), behind: symbols[Int(caller.arn)])
        else { return nil }
        return plain.refusals.refused(PlainRefusals.Key(store.ownNumber(row), place, rest, used.resource)) {
            guard let time = store.time(row) else { return nil }
            let event = Event(store: store, row: row, time: time)
            let all = mapper.used(by: event, EventKind(of: row, store), .denied, form: store.formNumber(row))
            if all.isUnknown || all.list.number == 0 || all.resources.isEmpty { return nil }
            let others = all.resources == PlainResource.unknownOnly ? [] : all.resources.sorted()
            return PlainRefusals.Refused(list: all.list.number, resource: PlainResource(others: others))
        }
    }
}
