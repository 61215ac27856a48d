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
        let region: UInt32
        let recipient: UInt32
        /// Its error says that the caller was refused.
        let isDenied: Bool
        let mark: UInt64
        /// What its mapper keeps of it.
        let use: Unmanaged<OperationUse>
    }

    /// What the fields in objects of the record tell.
    struct Caller {
        let principal: UInt32
        let arn: UInt32
        let accessKey: UInt32
        let account: UInt32
        let partition: UInt32
        let mark: UInt64
    }

    /// What is worked out of rows, by their numbers.
    struct Rows<Value> {
        /// Known, and nil where such a record must be looked at as a whole.
        private enum Known {
            case notYet
            case known(Value?)
        }

        private var all: [Known] = []

        func has(_ number: UInt32) -> Bool {
            guard Int(number) < all.count else { return false }
            if case .known = all[Int(number)] { return true }
            return false
        }

        /// - Parameter number: of a row that is there.
        func value(_ number: UInt32) -> Value? {
            if case .known(let value) = all[Int(number)] { return value }
            return nil
        }

        mutating func keep(_ value: Value?, of number: UInt32) {
            while all.count <= Int(number) { all.append(.notYet) }
            all[Int(number)] = .known(value)
        }

        /// - Parameter find: asked where the value is not known.
        mutating func value(_ number: UInt32, _ find: () -> Value) -> Value {
            if has(number), let known = value(number) { return known }
            let found = find()
            keep(found, of: number)
            return found
        }

        fileprivate mutating func forget() { all.removeAll(keepingCapacity: true) }
    }

    var operations = Rows<Operation>()
    var callers = Rows<Caller>()
    /// What both tell of records that are looked at as a whole.
    var operationMarks = Rows<UInt64>()
    var callerMarks = Rows<UInt64>()
    var minute = LatestMinute()
    var refusals = PlainRefusals()
    private var age: UInt32 = 0

    /// Forgets what is known of numbers that stand for other rows now.
    mutating func begin(_ store: EventStore) {
        if store.rowAge == age { return }
        age = store.rowAge
        operations.forget()
        callers.forget()
        operationMarks.forget()
        callerMarks.forget()
        refusals.forget()
    }
}

/// Calls that are counted together, so that what each is counted in is fetched from memory at once.
struct PlainBatch {
    static let most = 64

    /// Of numbers and places alone, so that nothing is counted where it is copied.
    struct PlainCall {
        /// Of all fields but the actions and the resource.
        let numbers: GroupKey
        /// The number of the list of its actions.
        let list: UInt32
        let time: Instant
        /// The resource that the record names, valid for as long as the record is held.
        let resource: UnsafeBufferPointer<UInt8>?
        /// Where in `others` those are that are made of its place; 0 where there are none.
        let others: Int
        let isDenied: Bool
    }

    private(set) var calls: [PlainCall] = []
    private(set) var others: [[String]] = [[]]
    private(set) var ids: [PlainID] = []
    /// What is worked out of them when they are counted.
    var keys: [GroupKey] = []
    var areNew: [Bool] = []

    mutating func add(
        _ operation: PlainRecords.Operation, _ caller: PlainRecords.Caller, _ list: UInt32, _ used: PlainResource,
        _ id: (UInt64, UInt64), _ time: Instant
    ) {
        let numbers = GroupKey(
            principal: caller.principal, accessKey: caller.accessKey, source: operation.source, name: operation.name)
        if !used.others.isEmpty { others.append(used.others) }
        calls.append(
            PlainCall(
                numbers: numbers, list: list, time: time, resource: used.resource,
                others: used.others.isEmpty ? 0 : others.count - 1, isDenied: operation.isDenied))
        ids.append(
            PlainID(
                high: id.0, low: id.1, mark: EventMark(operation: operation.mark, caller: caller.mark, time: time)))
    }

    mutating func clear() {
        calls.removeAll(keepingCapacity: true)
        if others.count > 1 { others.removeSubrange(1...) }
        ids.removeAll(keepingCapacity: true)
        keys.removeAll(keepingCapacity: true)
        areNew.removeAll(keepingCapacity: true)
    }
}

extension UsageWorker {
    /// Counts a record of CloudTrail's own form about which there is nothing to say, as most are: of a call that succeeded, or that was
    /// refused as others were. False for any other, which is not counted.
    func takePlain(_ row: Int, _ store: EventStore) -> Bool {
        let (ownNumber, callerNumber) = (store.ownNumber(row), store.identityNumber(row))
        if !plain.operations.has(ownNumber) { plain.operations.keep(operation(row, store), of: ownNumber) }
        if !plain.callers.has(callerNumber) { plain.callers.keep(caller(row, store), of: callerNumber) }
        guard let own = plain.operations.value(ownNumber), let caller = plain.callers.value(callerNumber) else { return false }
        guard own.isDenied || store.bytes(.errorMessage, row).isEmpty,
            let time = plain.minute.instant(store.bytes(.eventTime, row)), let id = EventID.bits(ofUUID: store.bytes(.eventID, row))
        else { return false }
        let place = PlainPlace(
            region: own.region, recipient: own.recipient, account: caller.account, partition: caller.partition)
        let isCounted = own.use._withUnsafeGuaranteedRef { use in
            guard let used = use.plain(row, store, form: store.formNumber(row), at: place) else { return false }
            if !own.isDenied {
                batch.add(own, caller, use.list, used, id, time)
                return true
            }
            guard let refused = refused(row, store, caller, used, place) else { return false }
            batch.add(own, caller, refused.list, refused.resource, id, time)
            return true
        }
        guard isCounted else { return false }
        if batch.calls.count == PlainBatch.most { countBatch() }
        return true
    }

    private func operation(_ row: Int, _ store: EventStore) -> PlainRecords.Operation? {
        let (source, name) = (store.symbolNumber(.eventSource, row), store.symbolNumber(.eventName, row))
        guard source != 0, name != 0, store.isUsual(row), store.pointer(row) == nil else { return nil }
        let error = store.symbol(.errorCode, row)
        // Where the code alone says so.
        let isDenied = error.map { EventOutcome(code: $0, message: nil) == .denied } ?? false
        guard error == nil || isDenied else { return nil }
        return PlainRecords.Operation(
            source: source, name: name, region: store.symbolNumber(.awsRegion, row),
            recipient: store.symbolNumber(.recipientAccountID, row), isDenied: isDenied, mark: EventMark.operation(row, store),
            use: Unmanaged.passUnretained(use(row, store, EventKind(of: row, store))))
    }

    private func caller(_ row: Int, _ store: EventStore) -> PlainRecords.Caller? {
        let principal = Self.principal(row, store)
        guard principal != 0, !EventDeduplicator.isNobody(store, row), store.symbolNumber(.originalEventID, row) == 0 else {
            return nil
        }
        return PlainRecords.Caller(
            principal: principal, arn: store.symbolNumber(.arn, row), accessKey: store.symbolNumber(.accessKeyID, row),
            account: store.symbolNumber(.accountID, row),
            partition: mapper.places.partition(of: row, store), mark: EventMark.caller(row, store, by: by))
    }
}
