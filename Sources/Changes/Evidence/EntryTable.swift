internal import Activity
internal import Actors

/// The entries of an index by their credentials, in some 8 bytes each: what they are called stands in their events.
struct EntryTable {
    /// The number of an entry and one more; 0 where there is none.
    private var slots = [UInt32](repeating: 0, count: 16)
    private var count = 0

    /// - Parameter credentials: of an entry, by its number.
    func entry(of wanted: CredentialsID, _ credentials: (Int) -> CredentialsID?) -> Int? {
        var slot = place(of: wanted)
        while slots[slot] != 0 {
            let entry = Int(slots[slot]) - 1
            if credentials(entry) == wanted { return entry }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds an entry that is not there, the next one.
    mutating func add(_ added: CredentialsID, _ credentials: (Int) -> CredentialsID?) {
        if count * 2 >= slots.count {
            slots = Array(repeating: 0, count: slots.count * 2)
            for entry in 0..<count {
                if let known = credentials(entry) { put(entry, at: place(of: known)) }
            }
        }
        put(count, at: place(of: added))
        count += 1
    }

    private func place(of credentials: CredentialsID) -> Int { credentials.hashValue & (slots.count - 1) }

    private mutating func put(_ entry: Int, at place: Int) {
        var slot = place
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(entry + 1)
    }
}

/// What is known of identities that are told in the same words: numbers, by the numbers that readers give them.
struct IdentityTable {
    private var stores: [ObjectIdentifier] = []
    private var numbers: [[UInt32]] = []

    /// Nil where nothing was noted.
    subscript(_ key: Event.IdentityKey) -> UInt32? {
        get {
            guard let store = stores.firstIndex(of: key.store), Int(key.number) < numbers[store].count else { return nil }
            let number = numbers[store][Int(key.number)]
            return number == 0 ? nil : number - 1
        }
        set {
            let known = stores.firstIndex(of: key.store)
            let store = known ?? stores.count
            if known == nil {
                stores.append(key.store)
                numbers.append([])
            }
            let missing = Int(key.number) + 1 - numbers[store].count
            if missing > 0 { numbers[store] += repeatElement(0, count: missing) }
            numbers[store][Int(key.number)] = newValue.map { $0 + 1 } ?? 0
        }
    }
}
