internal import Documents
internal import LogScan

/// The calls of one group, while they are counted: numbers alone, so that a group costs no list, no text and no count of references.
struct GroupTally: Sendable {
    private(set) var count = 0
    private(set) var denied = 0
    private var firstSeconds: Int64
    private var lastSeconds: Int64
    private var firstNanoseconds: Int32
    private var lastNanoseconds: Int32
    /// Of each field outside of the grouping the bits of a `ValueCode`.
    var values = GroupKey()

    init(at time: Instant) {
        (firstSeconds, firstNanoseconds) = (time.seconds, time.nanoseconds)
        (lastSeconds, lastNanoseconds) = (time.seconds, time.nanoseconds)
    }

    var first: Instant {
        get { Instant(seconds: firstSeconds, nanoseconds: firstNanoseconds) }
        set { (firstSeconds, firstNanoseconds) = (newValue.seconds, newValue.nanoseconds) }
    }

    var last: Instant {
        get { Instant(seconds: lastSeconds, nanoseconds: lastNanoseconds) }
        set { (lastSeconds, lastNanoseconds) = (newValue.seconds, newValue.nanoseconds) }
    }

    mutating func count(at time: Instant, isDenied: Bool) {
        count += 1
        if isDenied { denied += 1 }
        if time < first { first = time }
        if time > last { last = time }
    }

    /// Adds the calls of another group with the same key, but for its values.
    mutating func join(_ other: GroupTally) {
        count += other.count
        denied += other.denied
        first = min(first, other.first)
        last = max(last, other.last)
    }

    subscript(field: UsageField) -> ValueCode {
        get { ValueCode(bits: values[field]) }
        set { values[field] = newValue.bits }
    }
}

/// Groups, while their calls are counted.
struct GroupTallies: Sendable {
    /// Several values of one field of a group.
    struct Several: Sendable {
        var values: UsageValues
        /// The number of what was added last: most calls have it in common with the one before.
        var latest: UInt32
    }

    /// By the numbers of the table.
    private(set) var all: [GroupTally] = []
    /// The resources of groups that have one.
    private(set) var texts = PackedTexts()
    private(set) var several: [Several] = []
    private var table = GroupTable()
    /// Of no use but that it is read: see `touch`.
    private var touched = 0
    private var places: [Int] = []
    /// `*` among the texts: it stands for what is not told.
    private var unknown: UInt32 = 0

    var keys: [GroupKey] { table.keys }

    /// Looks at what the groups of some keys are counted in: each is far away in memory, and so they are fetched at once.
    mutating func touch(_ keys: [GroupKey]) {
        for key in keys { table.fetch(key) }
        places.removeAll(keepingCapacity: true)
        for key in keys {
            if let place = table.likely(key) { places.append(place) }
        }
        all.withUnsafeBufferPointer { all in
            for place in places { logscan_fetch(all.baseAddress.map { $0 + place }) }
        }
        for place in places { touched ^= Int(table.keys[place].principal) }
        for place in places {
            let code = all[place][.resource]
            if let only = code.only { texts.fetch(only) }
            if let list = code.several { several.withUnsafeBufferPointer { logscan_fetch($0.baseAddress.map { $0 + list }) } }
        }
    }

    /// The place of a key's group, a new one where there was none.
    mutating func place(of key: GroupKey, at time: Instant) -> Int {
        let place = table.index(of: key)
        if place == all.count { all.append(GroupTally(at: time)) }
        return place
    }

    mutating func count(_ place: Int, at time: Instant, isDenied: Bool) { all[place].count(at: time, isDenied: isDenied) }

    /// Adds the texts of a call to its group.
    ///
    /// - Parameters:
    ///   - numbers: of the texts of the fields outside of the grouping but the actions and the resource.
    ///   - fields: those outside of the grouping.
    ///   - text: tells that of a number.
    mutating func note(_ numbers: GroupKey, _ fields: [UsageField], in place: Int, _ text: (UInt32) -> String) {
        if numbers.hasTexts(of: all[place].values) { return }
        for field in fields where numbers[field] != 0 {
            note(numbers[field], field, in: place) { UsageValues([text($0)], isCut: false) }
        }
    }

    /// The same of the actions of a call.
    ///
    /// - Parameter values: tells those of a number; that of the call's own is asked for under 0 where it has none.
    mutating func note(_ list: UInt32, in place: Int, _ values: (UInt32) -> UsageValues) {
        note(list, .actions, in: place, values)
    }

    private mutating func note(_ number: UInt32, _ field: UsageField, in place: Int, _ values: (UInt32) -> UsageValues) {
        let known = all[place][field]
        if known == .none, number != 0 { return all[place][field] = ValueCode(bits: number) }
        if known.only == number { return }
        let list = list(of: field, in: place, values)
        if number != 0, several[list].latest == number { return }
        several[list].latest = number
        several[list].values.join(values(number))
    }

    /// Where the several values of a field stand, a new list of those that are known where there was none.
    private mutating func list(of field: UsageField, in place: Int, _ values: (UInt32) -> UsageValues) -> Int {
        let known = all[place][field]
        if let list = known.several { return list }
        several.append(Several(values: known.only.map(values) ?? UsageValues(), latest: known.only ?? 0))
        all[place][field] = ValueCode(several: several.count - 1)
        return several.count - 1
    }

    /// The same of what a call acted on, as `PlainResource` tells it.
    mutating func note(_ resource: UnsafeBufferPointer<UInt8>?, further: [String], in place: Int) {
        if let resource { note(resource, in: place) }
        for text in further {
            var text = text
            text.withUTF8 { note($0, in: place) }
        }
        if resource == nil, further.isEmpty { noteUnknown(in: place) }
    }

    private mutating func noteUnknown(in place: Int) {
        if unknown == 0 {
            var text = PlainResource.unknown
            unknown = text.withUTF8 { self.texts.add($0) } ?? 0
        }
        // As with most.
        if unknown != 0, all[place][.resource].only == unknown { return }
        let texts = texts
        note(unknown, .resource, in: place) { $0 == 0 ? UsageValues([PlainResource.unknown], isCut: false) : texts.values($0) }
    }

    private mutating func note(_ resource: UnsafeBufferPointer<UInt8>, in place: Int) {
        let known = all[place][.resource]
        if known == .none, let number = texts.add(resource) { return all[place][.resource] = ValueCode(bits: number) }
        if let only = known.only, texts.with(only, { ByteText.order($0, resource) == 0 }) { return }
        let texts = texts
        let list = list(of: .resource, in: place) { texts.values($0) }
        several[list].values.insert(resource)
    }
}

extension GroupKey {
    /// Whether the texts are those of another; actions and resource do not count.
    fileprivate func hasTexts(of other: GroupKey) -> Bool {
        principal == other.principal && accessKey == other.accessKey && source == other.source && name == other.name
    }
}
