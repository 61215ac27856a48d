internal import Activity

/// What accounts for events, in 4 bytes each: a log as a whole may be an agent's, and most of its events have a match like another's.
struct MatchTable: Sendable {
    private var stores: [EventStore] = []
    /// By the rows of each store's events; 0 where nothing accounts for one, else the number of its match and one more.
    private var numbers: [[UInt32]] = []
    private var matches: [Attribution.Match] = []
    private var known: [Attribution.Match: UInt32] = [:]

    var isEmpty: Bool { matches.isEmpty }

    subscript(_ event: Event) -> Attribution.Match? {
        guard let store = stores.firstIndex(where: { $0 === event.store }), event.row < numbers[store].count else { return nil }
        let number = Int(numbers[store][event.row])
        return number == 0 ? nil : matches[number - 1]
    }

    mutating func set(_ match: Attribution.Match, of event: Event) {
        let store = stores.firstIndex { $0 === event.store } ?? stores.count
        if store == stores.count {
            stores.append(event.store)
            numbers.append([])
        }
        let missing = event.row + 1 - numbers[store].count
        if missing > 0 { numbers[store] += repeatElement(0, count: missing) }
        numbers[store][event.row] = number(of: match)
    }

    private mutating func number(of match: Attribution.Match) -> UInt32 {
        if let number = known[match] { return number }
        matches.append(match)
        known[match] = UInt32(matches.count)
        return UInt32(matches.count)
    }
}
