internal import Documents
internal import LogScan

/// What tells the groups of a summary apart, by the numbers of its texts. 0 stands for no text, and for a field outside of the grouping.
struct GroupKey: Equatable, Sendable {
    var principal: UInt32 = 0
    var accessKey: UInt32 = 0
    var source: UInt32 = 0
    var name: UInt32 = 0
    var actions: UInt32 = 0
    var resource: UInt32 = 0

    /// The same without the fields whose numbers are 0 in a mask.
    func masked(by mask: GroupKey) -> GroupKey {
        GroupKey(
            principal: principal & mask.principal, accessKey: accessKey & mask.accessKey, source: source & mask.source,
            name: name & mask.name, actions: actions & mask.actions, resource: resource & mask.resource)
    }

    /// What leaves some fields as they are.
    static func mask(of fields: [UsageField]) -> GroupKey {
        var mask = GroupKey()
        for field in fields { mask[field] = .max }
        return mask
    }

    subscript(field: UsageField) -> UInt32 {
        get {
            switch field {
            case .principal: principal
            case .accessKeyId: accessKey
            case .eventSource: source
            case .eventName: name
            case .actions: actions
            case .resource: resource
            }
        }
        set {
            switch field {
            case .principal: principal = newValue
            case .accessKeyId: accessKey = newValue
            case .eventSource: source = newValue
            case .eventName: name = newValue
            case .actions: actions = newValue
            case .resource: resource = newValue
            }
        }
    }
}

/// The calls of one group, while they are counted.
struct GroupTally: Sendable {
    var count = 0
    var denied = 0
    var first: Instant
    var last: Instant
    /// Of each field outside of the grouping.
    var others: [UsageValues]
    /// What those of them were that came last: most calls of a group have them in common.
    private var latest = GroupKey()
    /// The same of the actions, by the number of their list.
    private var latestList: UInt32 = 0
    /// `*` was among the resources, and need not be looked for again: nothing that is dropped comes before it.
    private var isOfUnknown = false

    init(at time: Instant, others: Int) {
        (first, last) = (time, time)
        self.others = Array(repeating: UsageValues(), count: others)
    }

    mutating func count(at time: Instant, isDenied: Bool) {
        count += 1
        if isDenied { denied += 1 }
        if time < first { first = time }
        if time > last { last = time }
    }

    /// - Parameters:
    ///   - numbers: of the texts of the fields outside of the grouping but the actions and the resource.
    ///   - fields: those outside of the grouping.
    ///   - text: tells that of a number.
    mutating func note(_ numbers: GroupKey, _ fields: [UsageField], _ text: (Int) -> String) {
        if numbers == latest { return }
        for place in fields.indices {
            let field = fields[place]
            let number = numbers[field]
            if number == 0 || latest[field] == number { continue }
            latest[field] = number
            others[place].insert(text(Int(number)))
        }
    }

    /// - Parameters:
    ///   - number: of a list of actions; 0 for one without a number.
    ///   - list: asked for where it is another one than before.
    mutating func note(_ number: UInt32, at place: Int, _ list: () -> ActionList) {
        if number != 0, latestList == number { return }
        latestList = number
        others[place].join(list().values)
    }

    /// What an event acted on, as `PlainResource` tells it.
    mutating func note(_ resource: UnsafeBufferPointer<UInt8>?, at place: Int, further: [String]?) {
        if let resource { others[place].insert(resource) }
        if let further { others[place].insert(contentsOf: further) }
        if resource == nil, further == nil, !isOfUnknown {
            others[place].insert(contentsOf: PlainResource.unknown)
            isOfUnknown = true
        }
    }

    /// Adds the calls of a group with the same key.
    mutating func join(_ other: GroupTally) {
        for place in others.indices { others[place].join(other.others[place]) }
        count += other.count
        denied += other.denied
        first = min(first, other.first)
        last = max(last, other.last)
    }
}

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

/// Groups, while their calls are counted.
struct GroupTallies: Sendable {
    /// By the numbers of the table.
    private(set) var all: [GroupTally] = []
    private var table = GroupTable()
    /// Of no use but that it is read: see `touch`.
    private var touched = 0
    private var places: [Int] = []

    /// Looks at what the groups of some keys are counted in: each is far away in memory, and so they are fetched at once.
    ///
    /// - Parameter other: the field outside of the grouping whose values differ the most, by its place.
    mutating func touch(_ keys: [GroupKey], _ other: Int?) {
        for key in keys { table.fetch(key) }
        places.removeAll(keepingCapacity: true)
        for key in keys {
            if let place = table.likely(key) { places.append(place) }
        }
        all.withUnsafeBufferPointer { all in
            for place in places { logscan_fetch(all.baseAddress.map { $0 + place }) }
        }
        for place in places { touched ^= Int(table.keys[place].principal) }
        guard let other else { return }
        for place in places { touched ^= all[place].others[other].isEmpty ? 0 : 1 }
    }

    var keys: [GroupKey] { table.keys }

    /// - Parameters:
    ///   - others: how many fields are outside of the grouping.
    ///   - count: is given the group's tally, a new one where there was none.
    mutating func with(_ key: GroupKey, at time: Instant, others: Int, _ count: (inout GroupTally) -> Void) {
        let index = table.index(of: key)
        if index == all.count { all.append(GroupTally(at: time, others: others)) }
        count(&all[index])
    }
}
