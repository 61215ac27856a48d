import Changes

/// Calls of which a finding tells how many there are, and the first few: of a log as a whole they may be a great many.
struct CallTally {
    private(set) var count = 0
    private(set) var first: ChangeCall?
    /// Of the first ten.
    private(set) var references: [EventReference] = []

    mutating func add(_ call: ChangeCall) {
        count += 1
        if first == nil { first = call }
        if references.count < 10 { references.append(call.reference) }
    }
}
