internal import Documents

/// What is asked of every record before it is counted, worked out once for all records that have their shared fields in common.
///
/// `LogScan` keeps the shared fields of records as rows with numbers: those that the record has itself (the operation, the region, the
/// error), and those in objects of it (who called). Most records of a log share both with others.
struct PlainRecords {
    /// What the record's own fields tell.
    struct Operation {
        let source: UInt32
        let name: UInt32
        let use: OperationUse
    }

    /// What the fields in objects of the record tell.
    struct Caller {
        let principal: UInt32
        let accessKey: UInt32
    }

    /// Known, and nil where such a record must be looked at as a whole.
    private enum Known<Value> {
        case notYet
        case known(Value?)
    }

    private var operations: [Known<Operation>] = []
    private var callers: [Known<Caller>] = []
    private var age: UInt32 = 0

    /// Forgets what is known of numbers that stand for other rows now.
    mutating func begin(_ store: EventStore) {
        if store.rowAge == age { return }
        age = store.rowAge
        operations.removeAll(keepingCapacity: true)
        callers.removeAll(keepingCapacity: true)
    }

    /// - Parameter make: asked once for each row.
    mutating func operation(_ number: UInt32, _ make: () -> Operation?) -> Operation? {
        Self.value(number, &operations, make)
    }

    mutating func caller(_ number: UInt32, _ make: () -> Caller?) -> Caller? { Self.value(number, &callers, make) }

    private static func value<Value>(_ number: UInt32, _ all: inout [Known<Value>], _ make: () -> Value?) -> Value? {
        let place = Int(number)
        while all.count <= place { all.append(.notYet) }
        if case .known(let value) = all[place] { return value }
        let made = make()
        all[place] = .known(made)
        return made
    }
}

/// Calls that are counted together, so that what each is counted in is fetched from memory at once.
struct PlainBatch {
    static let most = 64

    struct PlainCall {
        /// Of all fields but the actions and the resource.
        let numbers: GroupKey
        let used: PlainResource
        let time: Instant
    }

    private(set) var calls: [PlainCall] = []
    private(set) var ids: [(high: UInt64, low: UInt64)] = []
    /// What is worked out of them when they are counted.
    var keys: [GroupKey] = []
    var areNew: [Bool] = []

    mutating func add(
        _ operation: PlainRecords.Operation, _ caller: PlainRecords.Caller, _ used: PlainResource, _ id: (UInt64, UInt64),
        _ time: Instant
    ) {
        let numbers = GroupKey(
            principal: caller.principal, accessKey: caller.accessKey, source: operation.source, name: operation.name)
        calls.append(PlainCall(numbers: numbers, used: used, time: time))
        ids.append((id.0, id.1))
    }

    mutating func clear() {
        calls.removeAll(keepingCapacity: true)
        ids.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        areNew.removeAll(keepingCapacity: true)
    }
}

extension UsageWorker {
    /// Counts a record of a call that succeeded, of CloudTrail's own form, about which there is nothing to say: as most are. False for any
    /// other, which is not counted.
    func takePlain(_ row: Int, _ store: EventStore) -> Bool {
        let own = plain.operation(store.ownNumber(row)) { operation(row, store) }
        guard let own, let caller = plain.caller(store.identityNumber(row), { caller(row, store) }) else { return false }
        guard store.bytes(.errorMessage, row).isEmpty, let time = store.times[row],
            let id = EventID.bits(ofUUID: store.bytes(.eventID, row)),
            let used = own.use.plain(Event(store: store, row: row, time: time), form: store.formNumber(row))
        else { return false }
        batch.add(own, caller, used, id, time)
        if batch.calls.count == PlainBatch.most { countBatch() }
        return true
    }

    private func operation(_ row: Int, _ store: EventStore) -> PlainRecords.Operation? {
        let (source, name) = (store.symbolNumber(.eventSource, row), store.symbolNumber(.eventName, row))
        guard source != 0, name != 0, store.isUsual(row), store.symbolNumber(.errorCode, row) == 0, store.pointer(row) == nil else {
            return nil
        }
        let kind = EventKind(source: source, name: name, type: store.symbolNumber(.eventType, row))
        return PlainRecords.Operation(source: source, name: name, use: use(row, store, kind))
    }

    private func caller(_ row: Int, _ store: EventStore) -> PlainRecords.Caller? {
        let principal = Self.principal(row, store)
        guard principal != 0, store.symbolNumber(.originalEventID, row) == 0 else { return nil }
        return PlainRecords.Caller(principal: principal, accessKey: store.symbolNumber(.accessKeyID, row))
    }
}
