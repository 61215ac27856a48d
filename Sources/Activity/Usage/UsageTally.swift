internal import Documents

/// What tells the groups of a summary apart, by the numbers of its texts. 0 stands for no text, and for a field outside of the grouping.
struct GroupKey: Hashable, Sendable {
    var principal: UInt32 = 0
    var accessKey: UInt32 = 0
    var source: UInt32 = 0
    var name: UInt32 = 0
    var actions: UInt32 = 0
    var resource: UInt32 = 0

    func hash(into hasher: inout Hasher) {
        hasher.combine(UInt64(principal) << 32 | UInt64(accessKey))
        hasher.combine(UInt64(source) << 32 | UInt64(name))
        hasher.combine(UInt64(actions) << 32 | UInt64(resource))
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
    let key: GroupKey
    var count = 0
    var denied = 0
    var first: Instant
    var last: Instant
    /// Of each field outside of the grouping.
    var others: [UsageValues]
    /// What those of them were that came last: most calls of a group have them in common.
    private var latest = GroupKey()
    private var list: ActionList?
    /// `*` was among the resources, and need not be looked for again: nothing that is dropped comes before it.
    private var isOfUnknown = false

    init(_ key: GroupKey, at time: Instant, others: Int) {
        self.key = key
        (first, last) = (time, time)
        self.others = Array(repeating: UsageValues(), count: others)
    }

    mutating func count(at time: Instant, isDenied: Bool) {
        count += 1
        if isDenied { denied += 1 }
        if time < first { first = time }
        if time > last { last = time }
    }

    /// - Parameter text: the text of the number.
    mutating func note(_ field: UsageField, _ number: UInt32, at place: Int, _ text: (UInt32) -> String) {
        if number == 0 || latest[field] == number { return }
        latest[field] = number
        others[place].insert(text(number))
    }

    mutating func note(_ list: ActionList, at place: Int) {
        if self.list === list { return }
        others[place].join(list.values)
        self.list = list
    }

    /// - Parameter resource: an ARN; nil for `*`.
    mutating func note(_ resource: UnsafeBufferPointer<UInt8>?, at place: Int) {
        if let resource {
            others[place].insert(resource)
        } else if !isOfUnknown {
            others[place].insert("*")
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

/// The places of groups by their keys: as a dictionary, and quicker.
struct GroupTable {
    /// The number of a group and one more; 0 where there is none.
    private var slots = [UInt32](repeating: 0, count: 1_024)
    private var count = 0

    /// A log may be written to collide: nobody knows the seed.
    private static let seed = UInt64.random(in: .min ... .max)

    private static func hash(_ key: GroupKey) -> Int {
        var state = (UInt64(key.principal) << 32 | UInt64(key.accessKey)) ^ seed
        state = (state &* 0xFF51_AFD7_ED55_8CCD) ^ (UInt64(key.source) << 32 | UInt64(key.name))
        state = ((state ^ state >> 29) &* 0xC4CE_B9FE_1A85_EC53) ^ (UInt64(key.actions) << 32 | UInt64(key.resource))
        state = (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: state >> 32)
    }

    /// The group of a key; one that is new has the next number.
    ///
    /// - Parameter known: the key of each group.
    mutating func index(of key: GroupKey, _ known: (Int) -> GroupKey) -> Int {
        if count * 2 >= slots.count { grow(known) }
        let mask = slots.count - 1
        var slot = Self.hash(key) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if known(index) == key { return index }
            slot = (slot + 1) & mask
        }
        count += 1
        slots[slot] = UInt32(count)
        return count - 1
    }

    private mutating func grow(_ known: (Int) -> GroupKey) {
        var wider = [UInt32](repeating: 0, count: slots.count * 2)
        for index in 0..<count {
            var slot = Self.hash(known(index)) & (wider.count - 1)
            while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
            wider[slot] = UInt32(index + 1)
        }
        slots = wider
    }
}

/// Joins what several readers counted, each with numbers of its own for the same texts.
struct GroupJoiner {
    private let by: [UsageField]
    private var numbers: [String: UInt32] = [:]
    private var texts = [""]
    private var places: [GroupKey: Int] = [:]
    private var groups: [(key: GroupKey, tally: GroupTally)] = []

    init(by: [UsageField]) { self.by = by }

    /// - Parameters:
    ///   - symbols: the texts of the records, by number.
    ///   - lists: those that were made of lists.
    mutating func add(_ tallies: [GroupTally], symbols: [String], lists: [String]) {
        // 0 where a text was not looked up yet.
        var known = (symbols: [UInt32](repeating: 0, count: symbols.count), lists: [UInt32](repeating: 0, count: lists.count))
        places.reserveCapacity(places.count + tallies.count)
        groups.reserveCapacity(groups.count + tallies.count)
        for tally in tallies {
            var key = GroupKey()
            for field in by {
                let own = Int(tally.key[field])
                if own == 0 { continue }
                if field == .actions || field == .resource {
                    if known.lists[own] == 0 { known.lists[own] = number(lists[own]) }
                    key[field] = known.lists[own]
                } else {
                    if known.symbols[own] == 0 { known.symbols[own] = number(symbols[own]) }
                    key[field] = known.symbols[own]
                }
            }
            if let place = places[key] {
                groups[place].tally.join(tally)
            } else {
                places[key] = groups.count
                groups.append((key, tally))
            }
        }
    }

    private mutating func number(_ text: String) -> UInt32 {
        if let known = numbers[text] { return known }
        let number = UInt32(texts.count)
        texts.append(text)
        numbers[text] = number
        return number
    }

    /// The groups in the order of the texts of their keys.
    func sorted() -> [UsageGroup] {
        var ranks = [UInt32](repeating: 0, count: texts.count)
        let order = texts.indices.dropFirst().sorted { texts[$0] < texts[$1] }
        for (rank, number) in order.enumerated() { ranks[number] = UInt32(rank + 1) }
        let ranked = groups.indices.map { place in
            var key = GroupKey()
            // In the order of the grouping, whichever fields these are.
            for (field, own) in zip(UsageField.allCases, by) { key[field] = ranks[Int(groups[place].key[own])] }
            return (key: key, place: place)
        }
        return ranked.sorted { $0.key.precedes($1.key) }.map { _, place in
            let (key, tally) = groups[place]
            return UsageGroup(
                key: by.map { key[$0] == 0 ? nil : texts[Int(key[$0])] }, others: tally.others, count: tally.count,
                denied: tally.denied, first: tally.first, last: tally.last)
        }
    }
}

extension GroupKey {
    fileprivate func precedes(_ other: GroupKey) -> Bool {
        (principal, accessKey, source, name, actions, resource)
            < (other.principal, other.accessKey, other.source, other.name, other.actions, other.resource)
    }
}
